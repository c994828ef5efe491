"""Common first names of eight languages and their neighbours: evidence that a line is a name."""

from __future__ import annotations

from .folding import fold, word_set

_GIVEN = word_set(
    """aad aaron aarti abby abdullah abel abhishek abigail achim adam adela adele adem ademir aditi
    aditya adnan adolfo adriaan adrian adriana adriano adrien afonso agathe agnes agnese
    agnieszka agustin ahmed ahmet aicha aidan aileen aino aisha aitor ajay akin akira alain
    alan alba albane albert alberto aldo alec alejandra alejandro aleksandr aleksandra
    alessandra alessandro alessia alessio alex alexa alexander alexandra alexei alexis alfie
    alfonso alfred alfredo ali alice alicia alina aline alison allan allen allison almudena
    alois alonso alper altan alvaro alyssa amanda amandine amaya amber amedeo amelia amelie
    amir amit amparo amrita amy ana anabela anais anders andre andrea andreas andrei andres
    andrew andrzej andy ange angel angela angele angeles angelika angelo angus anil anirudh
    anita anja anjali anke ankit ann anna annalisa annamaria anne annegret anneke annelies
    anneliese annemarie annette annie annika anouk anselm anthony antje antoine anton
    antonella antonia antonio antti anupama anurag aoife aparecida aparna april aranzazu
    archie arda ariana arianna arie arjan arjen arjun armando armin arnaud arne arthur artur
    arturo arun arvid arvind arzu asa ashley ashok asier asli astrid asuman asuncion atilla
    aude audrey augusto aurelie aurelien aurora austin axel aydin ayhan ayla aylin aynur ayse
    aysegul aysun ayumi aziz bahar banu baptiste barbara barbora baris barnabe barney barry
    bart bas basak bastiaan bastian bastien beate beatrice beatriz becky begona bekir belen
    belgin ben benedetta benedicte benedikt bengu benito benjamin benoit bento berenice beril
    berk berna bernadette bernard bernd bernhard bert bertie bertrand beth bethany beto
    bettina betty betul beverly beyza bianca bill billy birgit birgitta birgitte bjarne bjorn
    blake blanca bo bob bobby bohdan bora boris borja brad bradley bram brandon brenda brendan
    brent brett brian briana brianna bridget brigitte britta brittany brooke bruce bruna bruno
    bryan bulent burak burcin burcu burhan burkhard byron cagan cagatay caglar caio caitlin
    callum calvin cameron camila camilla camille can canan candela candido cansu capucine carl
    carla carlo carlos carlotta carly carmelo carmen carol carole carolina caroline carolyn
    carrie carsten casey cassandra cassia catalina catarina caterina catherine cathy cayetano
    cecile cecilia cedric cees celia celine celso cem cemal cemil cenk cesar cetin chad
    chantal charles charlie charlotte chelsea chema cheryl chiara chloe chris christa
    christelle christian christiane christina christine christoph christophe christopher chuck
    ciaran cihan cindy cintia cinzia claire clara clare clarisse claude claudia claudio claus
    cleber clemence clemens clementine clifford clint clive cody coen colette colin coline
    colleen conceicao concepcion connor conor constance consuelo coralie cordula corentin
    corey corine corinne cornelia corrado cosimo coskun courtney craig cristian cristiana
    cristiano cristina cristobal curro curtis cynthia cyril cyrille daan dagmar daisuke daisy
    dale dalva damian damien damla dan dana daniel daniela daniele danielle danny daphne dario
    dariusz darren dave davi david davide dawn dean debora deborah debra declan deepa deepak
    defne delphine demet denilson denis denise deniz dennis derek derya desmond detlef detlev
    devika devin diana diane dick didem didier diederik diego dieter dietmar dietrich dilara
    dilek diogo dirk divya djalma dmitri doga dogan dolores domenico dominic dominique don
    donald donatella donna dora doreen doris dorothee dorothy doug douglas dries duarte duncan
    dustin dylan earl eberhard ebru ece ecem eckhard ed eda eddie edeltraud edgar edgardo
    edith edmund edoardo edouard edson eduarda eduardo edward edwin eero eileen einar ekin
    ekrem elaine eleanor elena eleonora elfriede eli elias elif elijah elin elisa elisabeth
    elisabetta elise elizabeth elke ella ellen ellie ellinor elliot elliott elodie eloise els
    elton elvira emanuela emanuele emel emeline emiel emil emilia emilie emilio emily emin
    emine emma emmanuel emmanuelle emrah emre encarna ender engin enis enrico enrique enzo
    eoghan ercan erdal erdem erdinc eren ergin erhan eric erica erich erik erika erin erkan
    erkki ernest ernesto ernst erol ersin ertan erwin esin espen esperanza esra esteban
    estelle esther ethan etienne ettore eugen eugene eugenia eugenie eugenio eusebio eva evan
    eve evelyn evert evren ewa eylem ezgi ezra fabian fabiana fabien fabienne fabio fabiola
    fabrice fabrizio facundo faith fanny farah faruk fatih fatima fatma faustine fay federica
    federico felicity felipe felix femke fenna fergus ferhat ferit fermin fernand fernanda
    fernando feyza fiachra fidel fikret filipa filipe filippo filiz finn fiona firat flavia
    flavie flavio fleur floor florence florencia florent florian franca frances francesca
    francesco francis francisca francisco franck franco francois francoise frank franklin
    franz franziska frauke fred freddie frederic frederick frederik frederique freja frida
    frieda friederike friedrich frits fritz fulvio funda furkan gabriel gabriela gabriele
    gabriella gael gaelle gaetan gaetano gaia gamze gareth garrett gary gaston gautam gavin
    gayatri gaye geert gemma genevieve geoff geoffrey georg george georgia georgina gerald
    geraldine gerard gerardo gerd gerda gerhard gerlinde german gerrit gert gertrud giacomo
    giada giampaolo giancarlo gianfranco gianluca gianluigi gianmarco gianni gideon gijs
    gilbert gilberto gilles gillian gina ginette gino giorgia giorgio giovana giovanna
    giovanni girish gisela gisele giulia giuliana giuliano giulio giuseppe giuseppina gizem
    glen glenn gloria gokce gokhan gonca goncalo gonzalo gordon gorkem graciela graham grant
    grazia greg gregoire gregor gregorio gregory gretchen grzegorz guadalupe gudrun guglielmo
    guido guilherme guillaume guillermo guler gulsah gulsen gulten gunilla gunnar gunter
    gunther gurkan gursel gustav gustave gustavo guus guy guylaine gwen hakan hakon haldun
    halil haluk hamish hamza hande hanna hannah hanne hanneke hannelore hannes hans harald
    harish harm harold harriet harry hartmut haruki harvey hasan hassan hatice hayley hazal
    hazel heather hector hedwig hege heidi heike heikki heiko hein heiner heinrich heinz
    helder helen helena helene helga helge helle helmut heloisa hendrik henk henning henriette
    henrik henrique henry herbert hermann hernan herve hettie hikmet hilal hilde hildegard
    hiroshi holger holly honore horacio horst hortense howard hubert hugh hugo hugues hulya
    hunter huseyin hussein ian ibrahim ida idil ignacio igor iker ilaria ildefonso ilkay ilker
    ilona ilse imogen imran inacio inaki inci indira ineke ines inga inge ingeborg ingo ingrid
    ingvar inmaculada ipek irem irene irfan irina iris irmgard isaac isabel isabell isabella
    isabelle isadora ishaan isidro isla ismail ismet italo ivan ivana ivano ivy jaap jacinto
    jack jackie jackson jacob jacobo jacqueline jacques jade jadwiga jaime jair jake jakub
    jamal james jamie jan jana janaina jane janet janice janneke jannik jared jari jarmo
    jaroslav jasmine jason javier jay jean jeanne jeff jeffrey jelle jen jenna jennifer jenny
    jens jeremie jeremy jeroen jerome jerry jerzy jesper jess jesse jessica jessie jesus jill
    jim jimena jimmy jip jiri jo joachim joan joana joann joanna joanne joao joaquim joaquin
    jocelyn jocelyne jochen jodie joe joel joelle joep johan johanna johanne johannes john
    johnny jolanda jon jonah jonas jonathan jonay joost jordan jordi jorg jorge jorgen joris
    jos jose josef josefa josefina josep joseph josephine josh joshua josiane joy joyce juan
    juanita juanjo judith judy jukka jules julia julian juliana juliano julie juliet julieta
    juliette julio jun june junior jurgen jurriaan jussi justin justine jutta kaan kadir kai
    kaisa kara karel karen karim karin karina karine karl karla karlheinz karsten karthik
    kasia kaspar katarina katarzyna kate katharine katherine kathleen kathrin kathryn kathy
    katia katie katja katrin katrina kavita kaya kayla kazuo kees keiko keith kelly kelsey
    kemal ken kenan kendra kenji kenneth kerem kerry kerstin kevin khalid kieran kim kimberly
    kiran kirsten kirstin kirsty kjell klaas klara klaus knut koen konrad koray krishna
    kristen kristian kristin kristina kristoffer krzysztof ksenia kubra kunal kursat kurt kyle
    kyung laetitia laia lais lakshmi lale lana lara larissa larry lars lasse laura laure
    lauren laurence laurens laurent lawrence layla lea leah leandro lech lee leen leendert
    leif leigh leila lena leo leon leonard leonardo leonie leonor leslie leticia letizia
    levent lewis leyla liam lidia lies liesbeth liesel lieve ligia lillian lily lina linda
    lindsay lindsey linnea lionel lisa liv livia liz logan loic lois lola loredana lorena
    lorene lorenzo lori lorna lorraine lothar lotte louane louis louisa louise lourdes luc
    luca lucas lucia luciana luciano lucie lucien lucile lucio lucrezia lucy ludivine ludovic
    ludwig luigi luis luisa luiz luiza lukas lukasz luke lutz luuk luz lydia lynn lynne
    maarten maartje macarena machteld maciej mackenzie madalena maddie madeleine madison mads
    maelle maeve mafalda magda magdalena maggie magnus mahesh mahir mahmoud mahmut maik maiken
    maireid maja malcolm malgorzata mallory malte mandy manfred manish manolo manon manuel
    manuela mara marc marcel marcela marcella marcello marcelo marcia marcio marco marcos
    marcus mareike marek margaret margarete margarita margaux margherita margit margot margret
    margriet marguerite mari maria marian mariana mariangela marianne mariano maribel
    maricarmen marie marieke mariette marijke marika marilyn marin marina marine mario marion
    marisa marisol marissa marius marjolein marjorie mark marleen marlene marlies marloes
    marsha marta martha martijn martin martina martine marvin mary masako mason massimiliano
    massimo mateo mateus mateusz mathew mathias mathieu mathijs mathilde matias mats matt
    matteo matthew matthias matthijs mattia maud maura maureen maurice mauricio maurizio mauro
    max maxime maximilian maximo maxine maya mechthild meena meera mees megan meghan mehmet
    meike melanie melek melih melike melinda melis melissa meltem mercedes meredith merel mert
    merve mesut metin mette mia micaela michael michaela michal michela michele micheline
    michelle mieke miguel mika mikael mike mikhail mikko milagros milan mildred miles milo
    milos milton min mine minji minna mirac miranda mireia mireille mirek miriam mirjam mirko
    mirta mitchell mohamed mohammed mohan moira molly mona monica monika monique montserrat
    morgan morgane moritz morten muge mujde mukesh murat muriel murielle mustafa mylene myles
    myriam nadege nadia nadine nadir nalan namrata nancy nandini naoki naomi nasser natalia
    natalie natalino natasa natasha nate nathalie nathan nathaniel nazan nazim necati neha
    neil nele nell nelson nergis nese neus neville nevin niall nicholas nick nico nicola
    nicolas nicole nicolo niels nienke nieves nigel nihal nihat nikhil nikki niklas nikolai
    nil nilay nilgun nils nina nisha nitin noah noel noemie nolan noor nora norbert norma
    norman noura nuala nuno nunzia nuray nurcan nuri nuria nurten octavio odette odile oguz
    okan oksana oktay ola olaf olavo olcay oleg olena olga olive oliver olivia olivier omar
    omer onat onder ondrej onur ophelie oreste orhan oriol orla orlando ornella oscar oskar
    otavio ottilie otto outi owen oya ozan ozge ozgur ozlem pablo paco padraig paige paloma
    pam pamela paola paolo pascal pascale pascual pat patrice patricia patricio patrick
    patrizia paul paula pauline paulo pavel pawel paz peder pedro peggy pekka pelin pembe
    penelope penny pepe per percy pernille perry pete peter petr petra phil philip philipp
    philippa philippe phillip phoebe phyllis pia piero pierre piers pieter pietro pilar pim
    pinar pino piotr polat polly pooja poppy poyraz pradeep prakash pranav prashant priscila
    priscilla priya quentin quique quirine rachael rachel rafa rafael rafaela raffaele
    raffaella rahul rainer raj rajeev rajesh raju rakesh ralf ralph ramesh ramiro ramon ramona
    randall randy rania raphael raphaelle raquel rashid rasmus raul ravi ray raymond raymonde
    rebeca rebecca recep refik regina reginald regis reha reinaldo reiner reinhard reinhold
    rekha remco remi remy remzi renan renata renate renato renaud rene renee rens renzo rex
    rhiannon rianne ricardo riccardo richard rick ricky rifat rik riley rita rob robert
    roberta roberto robin robyn rocco rocio rod roderick rodney rodolfo rodolphe rodrigo roel
    rogelio roger rogerio rogier rohan rohit roland rolf romain roman romano ron ronald ronan
    rory rosa rosalie rosalind rosana rosanna rosario rose rosemarie rosemary rosie ross
    rossana rossella rowan roxane roxanne roy ruben ruby rudi rudiger rudolf rufus rui rupert
    ruprecht russell rutger ruth ruud ryan saadet sabina sabine sabri sabrina sachin sadik
    sakura sally salome salvador salvatore sam samantha sami samir samuel sancho sander sandra
    sandrine sandro sandy sanjay sanne santi santiago santosh saoirse sara sarah sasha saskia
    saul scott sean sebastian sebastien seda sedat sefa selcuk selda selen selim selin selina
    selma semih semra seo seray serdar serena serge sergei sergey sergi sergio serhat serkan
    sermin seth sevda severine sevgi sevil sevim sevinc seyfi shalini shane shannon sharon
    shaun shauna shawn sheila shelley sherry sheryl shirley shreya shubhra sibel sibylle sid
    siddharth sidney siegfried sienna sigrid sigurd silje silke silvana silvano silvia silvio
    simon simona simone sinan sinead sinem siobhan siri sjoerd sneha sofia solange soledad
    solene solveig soner sonia sonja soo sophia sophie soren spencer srinivas stacey stacy
    stan stanley stef stefan stefania stefanie stefano steffen stella sten stephane stephanie
    stephen steve steven stijn stina stuart suat sudhir sue sukru summer suna sunil suresh
    susan susana susanna susanne sushant suzanne svein sven svenja svetlana swantje swati
    sylvain sylvia sylvie sytske tadeusz takashi tamara tamsin taner tanguy tania tanja tanvi
    tanya tara tarik tariq taylan taylor ted telma teo terence teresa terje terri terry tess
    tessa teun tevfik thais thelma theo theodore theresa thiago thibaud thibault thierry thijs
    thomas thorsten tia tiago tiffany till tilman tim timo timothy timur tina tineke tiziana
    tiziano tobias toby todd tolga tom tomas tomasz tommaso tommy toni tony toon tor torben
    tore torsten tove tracey tracy traudl travis trevor trine trinidad trish tristan trond
    troy truus tugba tugce tulay tulin tullio tuncay turan turgut turid tyler uday udo ufuk
    ugo ugur ulas ulla ulrich ulrike umberto umit umut una ursula ute utku uwe vaclav valdir
    valentin valentina valentine valeria valerie valerio vanessa varun vasco veerle veli vera
    verena verity vernon veronica veronika vicente vicky victoire victor victoria vijay vikram
    viktor vilde vinay vince vincent vincenzo vinicius viola violet virginia virginie vishal
    vito vitor vitoria vittoria vittorio vivek vivian viviana viviane vivien vivienne vladimir
    volkan volker wagner walter waltraud wanda warren wayne wei wellington wendy werner wesley
    wiebke wietse wilf wilfried wilhelm will willem willemijn william wim winston wojciech
    wolf wolfgang wouter xander xavi xavier xiao ximena yagmur yakup yalcin yann yannick
    yaprak yasemin yasin yasmin yavuz yeliz yesim yigit yilmaz ying yolanda yuki yumi yunus
    yuri yusuf yves yvette yvon yvonne zach zachary zafer zainab zara zbigniew zehra zeki
    zelie zerrin zeynep zoe zofia zoraida zuhal zuzana"""
)
_LETTERS = str.maketrans("", "", ".’'")


def has_given_name(name: str) -> bool:
    """Whether a name begins with a common first name, or its first part joined by a dash does."""
    first = fold(name.translate(_LETTERS)).split(" ")[0]
    return first in _GIVEN
