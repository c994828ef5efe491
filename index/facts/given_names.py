"""Common first names of eight languages and their neighbours: evidence that a line is a name."""

from __future__ import annotations

from index.folding import fold, word_set

_GIVEN = word_set(
    """aad aaron aarti abbas abby abdullah abel abelardo abena abhishek abigail abimbola
    abraham achim adaeze adalbert adam adan addison adebayo adela adelaida adele adelheid
    adem ademir aditi aditya adjoa adnan adolfo adriaan adrian adriana adriano adrien afonso
    afua agapito agata agathe agnes agnese agneta agnieszka agueda agustin agustina ahmad
    ahmed ahmet aicha aida aidan aiden aileen ainara ainhoa aino ainoa aisha aissatou aitana
    aitor ajay aki akin akira akosua aksel alain alaina alan alana alba albane albano albert
    alberto albrecht aldana aldo alec alejandra alejandro alejo aleksandar aleksander
    aleksandr aleksandra alena alenka ales alessandra alessandro alessia alessio alex alexa
    alexander alexandra alexandru alexei alexey alexis aleyna alfie alfonsina alfonso alfred
    alfreda alfredo ali alice alicia alina aline alisha alison alissa allan allen allison
    almudena alois alonso aloys alper alperen altan althea alvaro alvin alwin alyssa amador
    amadou amaia amalia amanda amandine amaya amber amedeo amelia amelie amina aminata amir
    amit amol amos amparo amr amrita amy ana anabel anabela anais anand anastasia anastasio
    anatoly anca anders andoni andras andre andrea andreas andreea andrei andrej andres
    andrew andrey andrzej andy anette ange angel angela angele angeles angelika angelina
    angelines angelo angus aniceto aniket anil anirudh anita anja anjali anjan anke ankit
    ankur ann anna annalisa annalise annamaria anne annegret anneke annelie annelies
    anneliese annemarie annett annette annie annika anniken anouk ansel anselm anselmo
    ansgar antero anthony antia antje antoine anton antonella antonia antonio antti anubhav
    anupam anupama anurag anxo anze aoife aparecida aparna april araceli arantxa arantza
    aranzazu arash archie arda ardeshir ariadna ariana arianna arie ariel arild arjan arjen
    arjun arlene arlo armando armin arnab arnau arnaud arndt arne arnold arnulf arpan artem
    arthur arto artur arturo arun arvid arvind arzu asa asbjorn asena ashish ashley ashok
    ashton ashutosh asier asli aslihan assaf astri astrid asuman asuncion atilla attila
    aubrey aude audrey audun august augusto aurelie aurelien aurora austin ava avery avi
    avinash awa axel ayan aydin ayelet ayhan ayla aylin aymeric aynur ayo ayse aysegul aysun
    ayumi ayush aziz azucena babak babatunde bahar balazs balthasar banu baptiste baradwaj
    barbara barbel barbora baris barnabe barney barrett barry bart bartolome bas basak
    bashir basilio bastiaan bastian bastien batuhan baudouin beata beate beatrice beatrix
    beatriz becky begona behnam behrouz bekir bela belen belgin bella belma ben benedetta
    benedicte benedicto benedikt bengt bengu benigno benita benito benjamin benjamine
    bennett benoit benoite bente bento berenice berfin beril berk berkay berna bernabe
    bernadette bernard bernarda bernardo bernd bernhard bernice bert berta berthold bertie
    bertrand beryl bessie beth bethany beto bettina betty betul beulah beverly beyza bharat
    bhavya bianca bill billur billy binta bircan birgit birgitta birgitte birte bjarne
    bjarte bjoern bjorn blaise blake blanca blanka blas bo boaz bob boban bobby bodo bogdan
    bohdan bohumil bojan bojana bonnie bora boris borja borje borut bostjan boubacar bozena
    brad bradley brady brais bram brandon braulio braxton bree brenda brendan brenna brent
    brett brian briana brianna briar brice bridger bridget brigitta brigitte brit britt
    britta brittany bronislav bronwen bronwyn brooke bror bruce bruna bruno bryan bryce bryn
    bryson bulent burak burcak burcin burcu burhan burkhard busra byron caden cagan cagatay
    caglar cagri caio caitlin caleb calixte callum calvin camden camelia cameron camila
    camilla camille camilo can canan candela candido cansel cansu capucine carina carl carla
    carles carlo carlos carlota carlotta carly carme carmela carmella carmelo carmen carol
    carola carole carolin carolina caroline carolyn carrie carsten casey casimiro caspar
    cassandra cassia catalin catalina catarina caterina catherine cathy catrin cayetana
    cayetano cecile cecilia cedric cees celestine celestino celia celine celso cem cemal
    cemil cenk ceren cesar cetin ceyda ceylan cezary chad chantal charlene charles charlie
    charlotte charo cheikh chelsea chema cheryl chetan chiara chidi chika chinedu chinwe
    chioma chirag chloe chris christa christel christelle christer christfried christhard
    christian christiane christina christine christof christoph christophe christopher chuck
    chus ciaran cigdem cihan cihat cindy cintia cinzia cipriano claas claire clara clare
    clarence clarissa clarisse clark claude claudette claudia claudio claudiu claus clayton
    cleber clemence clemens clemente clementine clifford clifton clint clive clotilde clyde
    codruta cody coen coleen colette colin coline colleen colton conceicao concepcion connor
    conor conrad constance constantin constanze consuelo cora coralie corbin cord cordelia
    cordula corentin corey corina corine corinna corinne cornelia corneliu cornelius corrado
    cory cosima cosimo coskun cosmin costin courtney craig cristi cristian cristiana
    cristiano cristina cristobal csaba curro curt curtis cyndi cynthia cyprien cyril cyrille
    czeslaw daan dacio dafna dagmar daisuke daisy dale dalia dalibor dalton dalva damaris
    damian damien damla damon dan dana daniel daniela daniele danielle danijela danny danuta
    daphne darby darcy daria dario dariush dariusz darko darla darrell darren darryl darya
    daryl dashiell dave davi david davide davor dawn dean deandre deanna deanne debashis
    debora deborah debra declan deepa deepak deepanjana deepika defne delaney dele delfina
    delia delores delphin delphine demet demetrio denes denilson denis denise deniz dennis
    derek derya desiree desmond detlef detlev devika devin dewey dhruv diana diane dick
    didem didier diederik diego dierk dieter dietlinde dietmar dietrich dilan dilara dilek
    dillon dinah dinesh diogo dion dirk divya djalma dmitri dmitry doga dogan dogukan
    dolores domenico dominic dominick dominik dominique don donald donatella donna donnie
    donovan dora doreen dorian doris dorit doron dorota dorothea dorothee dorothy dottie
    doug douglas doyle dragan dragos dries dror duane duarte duncan dusan dustin dwayne
    dwight dylan earl ebba eberhard ebru ece ecem eckart eckehard eckhard ed eda edda eddie
    eddy edelgard edeltraud edgar edgard edgardo edie edith edmund edmundo edna edoardo
    edouard edson eduard eduarda eduardo edward edwige edwin edwina eero eeva efe effie
    efrain efrat egbert egil egon ehrenfried ehsan eija eileen einar eirik eitan eivind
    ekaterina ekin ekrem eladio elaina elaine elcin eldad eldar eleanor elena eleonora
    eleuterio elfriede eli elias elif elijah elin elina elisa elisabeth elisabetta elise
    elisee eliseo eliska elizabeth elke ella ellen ellie ellinor elliot elliott elmar elmer
    elodie eloi eloisa eloise eloy elroy els elsa elsie elton elvira elzbieta emanuela
    emanuele emeka emel emeline emeric emery emeterio emiel emil emilia emilian emiliano
    emilie emilio emily emin emine emma emmanuel emmanuelle emmett emrah emre encarna
    encarnacion ender endre enes engelbert engin enid eniko enis enric enrico enrique ensio
    enzo eoghan ercan erdal erdem erdinc eren ergin erhan erhard eric erica erich erick erik
    erika erin erkan erkki erlend erma ernest ernesto ernie ernst erol errol ersan ersin
    ertan erwin erzsebet esin esme esmeralda esmond espen esperanza esra esteban estefania
    estela estelle ester esther eszter ethan ethel etienne ettore eudes eugen eugene eugenia
    eugenie eugenio eula eulalia eunice eunji eusebio eva evan evangeline evaristo eve
    evelyn evelyne everett evert evgeny evren ewa ewald ewelina eyal eylem ezekiel ezequiel
    ezgi ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio facundo fadi
    faith falk fanny farah farhad farid farshid faruk farzaneh fatih fatima fatimah fatma
    fatou faustine fay faye federica federico fehmi felicidad felicien felicitas felicite
    felicity felipa felipe felix femi femke fenna ferdi ferdinand ferenc fergus ferhat
    feride ferit fermin fernand fernanda fernando ferran ferris feyza fiachra fidel figen
    fikret filip filipa filipe filippo filiz finn fiona firat firmin flavia flavie flavio
    fleur floor florence florencia florencio florent florentino florian floriane florin
    floyd folake franca frances francesc francesca francesco francine francis francisca
    francisco franck franco francois francoise frank franka frankie franklin frantisek franz
    franziska frauke fred freda freddie frederic frederick frederik frederique fredrik freja
    freya frida frieda friedemann friederike friedhelm friedrich frits fritz frode froilan
    fulvio funda funmi furkan fyodor gabi gabino gabor gabriel gabriela gabriele gabriella
    gadi gael gaelle gaetan gaetano gaia gail galina galit gamze gareth garrett garth gary
    gaspar gaspard gaston gaurav gautam gauthier gavin gayatri gaye gayle geert geir gema
    gemma genevieve gennady genoveva geoff geoffrey geoffroy georg george georgia georgina
    gerald geraldine gerard gerardo gerd gerda gergely gerhard gerlinde germain germaine
    german gernot gero gerrit gerry gerson gert gertrud gertrude gertrudis gesa gesine geza
    ghada gheorghe ghislain ghislaine giacomo giada giampaolo giancarlo gianfranco gianluca
    gianluigi gianmarco gianni gideon gijs gilad gilbert gilberte gilberto gilles gillian
    gina gines ginette ginny gino giorgia giorgio giovana giovanna giovanni girish gisbert
    gisela gisele gitta giulia giuliana giuliano giulio giuseppe giuseppina gizem gladys
    gleb glen glenda glenn gloria godefroy gokce gokhan golnaz gonca goncalo gonul gonzalo
    gopal goran gordana gordon gorka gorkem gottfried gotz govind graciela grady graham
    grant grayson grazia grazyna greg gregg gregoire gregor gregoria gregorio gregory greta
    gretchen griffin grigory grit gro grzegorz guadalupe gudrun guglielmo guido guilherme
    guillaume guillemette guillermina guillermo gulay gulben gulcan gulden gulen guler
    gulsah gulsen gulseren gulsum gulten gumersindo gundula gunilla gunnar gunter gunther
    gurkan guro gursel gustaf gustav gustave gustavo guus guy guylaine guzin gwen gwenael
    gwenaelle gwendolyn gyorgy gyula habib hadar hadrien haeun hagai hagen haiko hailey
    hakan hakon haldun halil halina halit hallie haluk halvor hamdi hamid hamish hampus
    hamza hana hanan handan hande hani hank hanna hannah hanne hanneke hannele hannelore
    hannes hanno hannu hans harald hardy harish harlan harley harm harold harri harriet
    harrison harry hartmut hartwig haruki harvey hasan hassan hatem hatice hattie hauke
    havard havva hayden hayley hazal hazel heather hector hedvig hedwig hege heide
    heidemarie heidi heike heikki heiko hein heiner heino heinrich heinz helder helen helena
    helene helga helge hella helle helmi helmut helmuth heloisa hemant hendrik henk henner
    henning henny henri henrietta henriette henrik henrike henrique henry henryk herb
    herbert heribert heriberto herman hermann herminia hernan herta herve hester hettie
    hicham hikmet hila hilal hilario hilary hilda hilde hildegard hillary hilmar hilmi
    hiroki hiroshi hisham hitesh hjalmar hoda holden holger holly honore honorine horacio
    horia horst hortense hossein howard hrvoje hubert hubertus hudson hugh hugo hugues
    huguette hulya humberto hunter huseyin hussein hyacinthe hyun ian iancu ibai ibrahim
    ibrahima ida idan idil idris ifeoma ignacio ignasi igor ihsan ikenna iker ilan ilaria
    ilayda ildefonso ildiko ileana ilhan ilinca ilka ilkay ilker ilkka ilona ilse ilya imad
    imanol imelda imke imma immo imogen imran imre ina inacio inaki inci indira ineke ines
    inga inge ingeborg ingela ingemar inger ingmar ingo ingolf ingrid ingvar ingvild inigo
    inkeri inmaculada inna insa ioana ion ionut ipek ira irem irene irfan iria irina iris
    irma irmgard irmtraud irvin irving isa isaac isabel isabell isabella isabelle isadora
    isaiah isaias isaure ishaan ishita isidoro isidro isil isla ismael ismail ismet ismo
    isolde istvan itai italo itziar iulia ivan ivana ivano ivar ivica ivonne ivy iwona izan
    izaskun jaakko jaana jaap jacek jacinthe jacinto jack jackie jackson jacky jacob jacobo
    jacqueline jacques jade jaden jadwiga jae jafar jai jaime jair jairo jake jakob jakub
    jalal jale jamal james jamie jamila jan jana janaina jane janelle janet jani janice
    janina janine janne janneke jannik jannis janos janosch janusz jared jari jarkko jarle
    jarmo jaroslav jaroslaw jarrod jarvis jasmin jasmine jasna jason jasper jatin jaume
    javier jay jayant jayden jayne jazmin jean jeanette jeanne jeannie jeannine jeff
    jefferson jeffery jeffrey jelena jelle jen jenna jenni jennie jennifer jenny jens jerald
    jeremiah jeremie jeremy jernej jeroen jerome jeronimo jerry jerzy jesper jess jesse
    jessica jessie jesus jihye jill jillian jim jimena jimmie jimmy jindrich jip jiri jisoo
    jiwon jo joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina
    jocelyn jocelyne jochen jodi jodie jody joe joel joelle joep joey joffrey johan johann
    johanna johanne johannes john johnathan johnnie johnny jolanda jolanta jon jonah jonas
    jonatan jonathan jonay joni jonna joon joost jordan jordi jorg jorge jorgen joris jorma
    jorn jorunn jos jose josee josef josefa josefina josep joseph josephine josette josh
    joshua josiah josiane josie josip josselin jost josu jouko jouni jovan jovana joy joyce
    jozsef juan juana juanita juanjo jude judit judith judy juergen juha juhani jukka jules
    julia julian juliana juliane julianne juliano julie julien julienne juliet julieta
    juliette julio julissa julius jun june junior jurgen jurriaan jussi justin justine
    justus justyna jutta jyoti kaan kaarina kabir kadir kagan kai kaija kaisa kaitlin
    kaitlyn kajsa kalevi kalle kalman kalyani kamal kamil kamila kamran kanika kara karan
    kareem karel karen kari karim karin karina karine karl karla karlheinz karol karola
    karolina karoline karsten karthik kartik kasey kasia kaspar katalin katarina katarzyna
    katayoun kate katelyn katerina katharina katharine katherine kathi kathleen kathrin
    kathryn kathy kati katia katie katja katri katrin katrina katrine kaveh kavita kavya
    kaya kayla kazuo keegan kees keiko keira keith kelley kelli kelly kelsey kelvin kemal
    ken kenan kendall kendra kendrick kenji kenneth kenny kenta kerem keren kerim kermit
    kerri kerry kerstin keshav ketil kevin khaled khalid khalil kieran kilian kim kimberly
    kimmo kinga kip kiran kirill kirk kirsi kirsten kirstin kirsty kitty kjell kjersti klaas
    klara klas klaus knut koen kofi kojo koldo komal konrad konstantin konstanze koray
    korbinian korhan kresimir kris krishna krista kristen krister kristi kristian kristin
    kristina kristof kristoffer kristy kristyna krisztina krystyna krzysztof ksenia kubra
    kumar kumiko kumru kunal kursat kurt kwabena kwaku kwame kwan kwesi kyle kylie kyung
    lacey ladislav laetitia laia laila lais lajos lakshmi lale lalit lambert lamia lamine
    lana landon landry lara larisa larissa larry lars lasse laszlo latasha latoya laura
    laure lauren laurence laurens laurent laurette lauri laurie lautaro lavonne lawrence
    layla lea leah leander leandro leann lech lee leen leena leendert leif leigh leila leire
    lela leland leman lena lenka lennart leo leocadia leon leona leonard leonardo leonhard
    leonie leonor leopold leopoldo leroy lesley leslie lester leszek leticia letizia lev
    levent levi levin lewis leyla liam libor lidia lies liesbeth liesel lieselotte lieve
    ligia liisa lila lilian liliana liliane lilli lillian lillie lily lina linda lindsay
    lindsey linn linnea linus lionel lior lisa lisandro lisbeth lise lital liudmila liv
    livia liviu liz liza ljiljana llorenc lloyd lluis logan loic lois lola lonnie lora
    loredana lorelei loren lorena lorene lorenz lorenzo loretta lori lorna lorraine lothar
    lotta lotte louane louis louisa louise lourdes lovis lovisa lowell lubna luc luca lucas
    luce lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio
    lucrecia lucrezia lucy lucyna ludek ludger ludivine ludovic ludwig luella luigi luis
    luisa luise luiz luiza lukas lukasz luke lula luther lutz luuk luz lydia lydie lyle
    lylian lyman lynda lyndon lynette lynn lynne lyubov maarten maartje maayan mabel
    macarena machteld maciej mackenzie macy madalena maddie maddy madeleine madeline madhavi
    madison mads mael maelle maeve mafalda magali magda magdalena magdolna maggie magne
    magnus mahesh mahir mahmoud mahmut mahnaz maik maike maiken maireid maite maj maja majid
    makoto maksim malachi malcolm malek malena malgorzata malin mallory malte mamadou mamie
    mandy manel manfred manish manja manoj manolo manon manuel manuela mara maral marc
    marceau marcel marcela marceline marcelino marcella marcelle marcello marcelo marci
    marcia marcial marcin marcio marco marcos marcus marcy mareike marek maren margaret
    margarete margarethe margarita margaux margery margherita margie margit margo margot
    margret margriet marguerite mari maria mariam mariama marian mariana mariangela marianne
    mariano maribel maricarmen marie marieke mariel mariela marielle marietta mariette
    marija marijke marika mariko marilyn marin marina marine mario marion marisa marise
    marisol marissa marit marita marius mariusz marja marjatta marjolein marjorie mark
    marketa markku marko markus marla marleen marlene marlies marlis marloes marlon marsha
    marshall marta marte marten martha marthe martijn martin martina martine marton martti
    marty marvin marwa marwan mary maryam maryann maryline maryse maryvonne masaki masako
    masao mason masoud massimiliano massimo matej mateo mateus mateusz mathew mathias
    mathieu mathijs mathilde mathis matias maties matilda matilde matjaz mats matt matteo
    matthew matthias matthieu matthijs matti mattia mattie maud maude maura maureen maurice
    mauricio maurizio mauro mavis max maxence maxi maxime maximilian maximiliano maximo
    maxine maxwell maya mayank meagan mechthild meena meera mees megan meghan meghna mehdi
    mehmet mehran mehtap meike meinhard meinolf meir melanie melba melchor melda melek melih
    melike melina melinda melis melisa melissa melodie meltem melvin meral mercedes meredith
    merel merete merle merlin merrill mert merve mervi meryl mesut metin metka mette mia
    micaela micah michael michaela michal michel michela michele micheline michelle mickey
    mieke miguel mihaela mihai mihaly mihir mihnea miia mika mikael mike mikel mikhail miki
    mikko miklos mikolaj milagros milan mildred milena miles milica millie milo milos milosz
    milton min mina mindy mine minho minji minna minnie mirac miranda mircea mireia mireille
    mirek mireya miriam mirja mirjam mirjana mirko miroslav miroslaw mirta mitchell mitra
    mladen modesto mohamed mohammad mohammed mohan mohit mohsen moira moises mojca mojtaba
    mollie molly mona monica monika monique montse montserrat moran morgan morgane moriah
    moritz morris morten moses moshe mounir mourad moussa muge muhammad mujde mukesh murat
    muriel murielle murray mustafa mustapha mylene myles myra myriam myrna myron naama nabil
    nacho nadav nadege nadezhda nadia nadine nadir nadja nagore nahia naiara naima nalan
    namrata nan nancy nandini naoki naoko naomi narcisse naresh narges nasrin nasser nat
    natacha natalia natalie natalino natalya natasa natascha natasha nate nathalie nathan
    nathanael nathaniel naveen navid nawal nazan nazaret nazim nazli neal necati necip ned
    neeraj neha neil nejat nejc nele nell nellie nelson nemanja nenad nerea nergis nese
    neslihan nettie neus nevaeh nevena neville nevin newton ngozi niall nicanor nicholas
    nick nicky nico nicola nicolas nicolasa nicole nicoleta nicolo nidhi niels nienke nieves
    nigel nihal nihan nihat niina nikhil nikita nikki niklas nikola nikolai nikolaus nil
    nilay nilgun niloufar nils nilufer nima nimrod nina ninon nir nirav nisha nitesh nitin
    nkechi nnamdi nneka noa noah noam noe noel noelia noelle noemie nolan nona noor nora
    norbert noreen noriko norma norman nour noura nuala nuno nunzia nuray nurcan nuri nuria
    nurit nurten oana oceane octave octavia octavio oddvar odell odette odile odon ofer ofir
    oguz oguzhan okan oksana oktay ola olaf olav olavi olavo olcay ole oleg olena olga olive
    oliver olivera olivia olivier olli ollie oluwaseun omar omer omri onat onder ondrej onur
    ophelia ophelie orcun oren oreste orhan oriane oriol orla orlando orly ornella orsolya
    orville osborn oscar oskar osman osnat osvaldo oswald oswaldo otavio otfried othman
    otilia otmar ottilie ottmar otto ottokar oumar ousmane outi ovidiu owen oya oyvind ozan
    ozcan ozden ozge ozgun ozgur ozkan ozlem paavo pablo paco padraig paige pallavi paloma
    pam pamela pankaj pansy paola paolo parisa parth parviz pascal pascale pascaline pascual
    pat patrice patricia patricio patrick patrizia patsy patti patty patxi pau paul paula
    paule paulette paulina pauline paulino paulo pavel pavla pavlina pawel payal payam paz
    peder pedro peer pegah peggy pekka pelayo pelin pembe penelope penny pentti pepa pepe
    per percival percy perihan pernilla pernille perrine perry petar pete peter petr petra
    petri petter peyman peyton phil philibert philip philipp philippa philippe phillip
    phoebe phyllis pia piero pierre pierrette pierrick piers pieter pietro pilar pim pinar
    pino piotr pirjo pirkko placido pol polat polina polly polona pontus pooja pooya poppy
    poyraz prabhu prachi pradeep prakash pranav prasad prashant prateek pratik praveen
    predrag preeti prem preston primitivo primoz priscila priscilla prithvi priya prudencio
    prune przemyslaw purificacion quentin quim quincy quinn quique quirine quitterie rabia
    rabih rachael rachel rachelle rachid rachna radek radim radmila radoslaw radu rae rafa
    rafael rafaela rafal raffaele raffaella rafi raghav ragna ragnar ragnhild rahul raimo
    raimundo rainer raisa raj rajat rajeev rajesh rajiv raju rakesh ralf ralph raluca
    ramazan ramesh rami ramin ramiro ramon ramona ramya randal randall randi randy rania
    ranjan ranjith raoul raphael raphaelle raquel rasha rashad rashid rashmi rasmus raul
    ravi ray raymond raymonde razvan rebeca rebecca rebekah recep reece reem reese refik
    regina reginald regine regis reha reid reijo reimar reimund reinaldo reine reiner
    reinette reinhard reinhold reka rekha remco remi remy remzi rena renan renata renate
    renato renaud rene renee rens renuka renzo reuben reut rex reyhan reynold reza rhett
    rhiannon rhoda rhonda rhys ria rianne ricard ricarda ricardo riccardo richard rick
    rickey ricky rico rieke rifat riikka rik rikard rike riley rim risto rita ritva rivka
    riya riza rob robbie robert roberta roberte roberto robin robyn rocco rochelle rocio rod
    roderich roderick rodney rodolfo rodolphe rodrigo rodrigue roel rogelio roger rogerio
    rogier rohan rohini rohit rok roland rolande rolf romain roman romane romano romaric
    romina romuald romy ron ronald ronan ronen roni ronit ronja ronnie ronny rory rosa
    rosalia rosalie rosalind rosamund rosana rosanna rosario rosaura rose roseann roseanne
    roseline rosemarie rosemary rosendo roser rosie ross rossana rossella rostislav roswitha
    rotem rowan rowena roxana roxane roxanne roy roya ruben ruby ruchi rudi rudiger rudolf
    rudolph rudy rufino rufus rui rune rupali rupert ruprecht ruslan russ russell rutger
    ruth ruud ryan ryo ryota ryszard saad saadet saara sabahattin sabin sabina sabine sabri
    sabrina sabrine sachi sachiko sachin sadie sadik saeed sagar sagi sahar sahil sakari
    sakura sal salah salim salla sally salma salome salvador salvatore sam saman samanta
    samantha samar sameer samer samet sami samia samir samira sammy samuel sancho sandeep
    sander sandor sandra sandrine sandro sandy sanem sangeeta sanja sanjana sanjay sanna
    sanne santeri santi santiago santosh saoirse sara sarah sarita sarka sasa sascha sasha
    saskia satish satoshi satu saul saurabh scarlett scott seamus sean sebastian sebastien
    sebnem seda sedat sefa segolene selcuk selda selen selena selim selin selina selma semih
    semra sena seo seojun sepideh seppo serap seray sercan serdar serena serge sergei sergey
    sergi sergio serhat serkan sermin serpil seth seun sevda severin severine severino sevgi
    sevil sevim sevinc seyfi sezer sezgin shabana shahram shai shailesh shalini shana shane
    shania shankar shannon shantanu sharlene sharmila sharon shashank shaun shauna shawn
    shawna shea sheena sheila shekhar shelby sheldon shelia shelley shelly sheri sherif
    sherman sherri sherry sheryl shigeru shilpa shin shinji shira shirin shirley shivam
    shlomi shmuel shota shreya shruti shubham shubhra shulamit siamak sibel sibylle sid
    siddhant siddharth sidney sidonie siegbert siegfried siegmar siegmund sienna sigal
    sigmar sigrid sigrun sigurd silas silje silke silvana silvano silverio silvia silvina
    silvio silviu simeon simon simona simone sina sinan sinead sinem siobhan sipho siri
    sirpa siv sixtine sjoerd slavica slawomir slobodan smita sneha snezana sofia sofie soha
    soheil sohini solange soledad solene solveig somdatta sonali soner sonia sonja sonke
    sonya soo soojin sophia sophie soraya soren sorin souleymane soumya spela spencer srdjan
    sreejith srikanth srinath srinivas sriram stacey staci stacy staffan stan stanislas
    stanislav stanislaw stanley stef stefan stefania stefanie stefano steffen stein steinar
    stella sten stepan stephan stephane stephanie stephen steve steven stewart stian stig
    stijn stina stu stuart sture sturla suat subhash sucharita suchitra sudhir sudhish sue
    suhani sujata sukru sule suleyman suman sumeyye sumit summer suna sungho sunil sunita
    sunniva suraj suresh surya susan susana susann susanna susannah susanne sushant sushil
    susie suvi suzanne suzette svein sven svenja sverre svetlana swantje swapna swara swati
    sybil sydney sylke sylvain sylvaine sylvester sylvestre sylvia sylviane sylvie sylwia
    synnove sytske szabolcs szymon tabea tabitha tadej tadeusz tafadzwa tage taina takashi
    tali talia tamar tamara tamas tamer tami tammy tamsin tancrede taner tanguy tania tanja
    tanmay tanuja tanvi tanya tapani tapio tara taraneh taras tarek tarik tariq tariro tarja
    tarkan taro tarun tasha tate tatiana tatjana tatum tatyana tayfun taylan taylor ted
    teddy teemu tejas telma tendai teo teodoro teofilo tere terence teresa tereza teri terje
    tero terrance terrence terri terry tess tessa tetsuya teun tevfik thabo thaddeus thais
    thandi thea thekla thelma themba theo theodor theodora theodore theresa therese thiago
    thibaud thibault thibaut thierry thijs thilo thomas thor thorben thorbjorn thore
    thornton thorsten thure thurston tia tiago tibor tiffany tiina tijana till tilman
    tilmann tim timmy timo timon timothee timothy timur tina tineke tino titouan tiziana
    tiziano tobi tobias toby todd tolga tom tomas tomasz tomer tomislav tommaso tommi tommie
    tommy tomoko toni tonia tony tonya toon topi tor tora torben torbjorn tore torgeir tori
    torill torstein torsten toru toussaint tove tracey traci tracy traudl traugott traute
    travis trenton trevor tricia trina trine trinidad trish trisha tristan trixi trond troy
    trude trudy truus trygve tudor tugba tugce tuija tulay tulin tullio tuna tuncay tuncer
    tunde tuomas turan turgay turgut turid turker tuula txema tyler tyrone tzipi uday udita
    udo ufuk ugo ugur ulas ulf uli ulla ulli ulrich ulrika ulrike ulysse ulysses umay
    umberto umesh umit umut una unai unal unni upasana urbain urho uri urko uros urs ursel
    urska ursula urszula urte uschi uta ute utkarsh utku uwe vaclav vahid vaibhav valarie
    valdir valentin valentina valentine valere valeria valerie valerio valeriu valery valter
    vance vandana vanesa vanessa vanja varsha varun vasco vasile vasily vasundhara vaughn
    vedat veerle vegard veli velma venkat vera verena verity verna vernon veronica veronika
    vesa vesna veysel vianney vibeke vicenta vicente vicki vickie vicky victoire victor
    victoria victorien vidal vidar vidya vijay vikas vikram viktor viktoria vildan vilde
    vimal vinay vince vincent vincenzo vineet vinicius vinod viola violaine violet violeta
    violette vipin virat virgile virginia virginie virpi vishal vishnu vitaly vito vitor
    vitoria vittoria vittorio vivek viveka vivian viviana viviane vivien vivienne vlad
    vladan vladimir vladimira vladislav vojtech volkan volker volkmar vonda vuk vyacheslav
    waclaw wael wafa wagner waldemar walid wallace wally walt walter walther waltraud wanda
    wanjiku warren wayne wei wellington wenceslao wendelin wendell wendy wenke wenzel werner
    wes wesley weston whitney wibke wiebke wieland wieslaw wietse wigand wiktor wilbur wilda
    wiley wilf wilfred wilfried wilhelm wilhelmine will willa willard willem willemijn willi
    william willie willis willy wilma wim winfried winifred winnie winona winston witold
    wojciech wolf wolfgang wolfhard wolfram woodrow wouter wyatt xabier xander xaver xavi
    xavier xiao ximena xoan yaa yaara yael yagmur yago yair yaiza yakup yalcin yalin yamila
    yaniv yann yannick yannis yaprak yaron yaroslav yasaman yasar yasemin yash yasin yasmin
    yasmina yasser yavuz yegor yehuda yelena yeliz yemi yeray yesim yevgeny yigit yilmaz
    ying yishai yngve yoann yoav yochai yogesh yohan yoko yolanda yolande yonatan yoshi
    yossi yotam youssef youssra yseult yuki yukio yulia yuliya yumi yumiko yuna yunus yurena
    yuri yusef yusuf yuval yves yvette yvon yvonne zach zacharias zacharie zachary zachery
    zack zafer zahra zaida zainab zaki zane zanele zara zbigniew zdenek zdenka zehra zeina
    zeki zelda zelie zeliha zeljko zerrin zeynep zhen ziad ziga zinaida ziv zlatko zoe zoey
    zofia zoltan zoraida zoran zoya zsofia zsolt zsuzsa zubeyde zuhal zulema zuzana zuzanna
    zvi zvonimir"""
)
_LETTERS = str.maketrans("", "", ".’'")


def has_given_name(name: str) -> bool:
    """Whether a name begins with a common first name, or its first part joined by a dash does."""
    first = fold(name.translate(_LETTERS)).split(" ")[0]
    return first in _GIVEN
