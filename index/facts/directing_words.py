"""Words of eight languages beside a person's name that tell whether the person directed.

All are folded, as `folding.fold` folds them. Verbs stand in the forms that a
review uses of one person: present, past, and participle.
"""

from __future__ import annotations

from index.folding import word_set

from .vocabulary import GENRES

ROLES = (
    "director", "directors", "filmmaker", "filmmakers", "auteur", "helmer", "debutant",
    "debutante", "regisseur", "regisseurin", "regisseure", "regisseuse", "filmemacher", "regie",
    "filmemacherin", "realisateur", "realisateurs", "realisatrice", "cineaste", "cineastes",
    "metteur", "directora", "directores", "cineasta", "cineastas", "realizador", "realizadora",
    "regista", "registi", "diretor", "diretora", "diretores", "yonetmen", "yonetmeni",
    "regieduo", "regiepaar", "regielegende", "regieveteran", "regiemeister", "regiealtmeister",
    "regienewcomer", "regieikone", "regietalent", "regiestar", "regiegespann", "regieteam",
    "regieneuling", "regiekollektiv", "regiewunderkind", "regietandem", "yonetmenin",
    "yonetmenler", "yonetmenleri", "yonetmenligini", "σκηνοθεσια", "σκηνοθετης",
)  # fmt: skip
"""Who directs, as a word or the end of one."""
ABBREVIATED = word_set("dir yon real reg r d dirs")

TRADES = word_set(
    """actor actors actress star stars comedian comic writer writers screenwriter screenwriters
    novelist author producer producers cinematographer photographer photography cameraman editor
    composer critic colleague journalist singer musician scripter playwright lensman protagonist
    dop cinematographers cutter cutterin narrator reviewer poet painter schauspieler
    schauspielerin darsteller darstellerin hauptdarsteller hauptdarstellerin autor autorin
    drehbuchautor drehbuchautorin kameramann kamerafrau komponist komponistin produzent
    produzentin acteur actrice comedien comedienne scenariste romancier romanciere ecrivain
    producteur productrice compositeur chef-operateur directeur directrice actriz actores
    guionista escritor escritora novelista productor productora compositor compositora
    protagonista fotografo montador attore attrice sceneggiatore sceneggiatrice scrittore
    scrittrice produttore compositore direttore ator atriz roteirista produtor produtora oyuncu
    oyuncusu senarist senaristi yazar yazari yapimci yapimcisi besteci schauspielers acteurs
    actrices schrijver schrijfster scenarist componist producent"""
)
"""Those who made a film otherwise, acted in it or wrote of it."""

OF = word_set("by from of von vom de du des d di del della dell da do dos das van par por door")

DONE = word_set(
    """directed helmed made co-directed codirected filmed shot lensed-and-directed realise realisee
    dirige dirigee tourne tournee filme filmee signe signee inszeniert inszenierte inszenierter
    inszeniertes gedreht gedrehte gedrehter verfilmt regie dirigido dirigida dirigidas dirigidos
    rodado rodada filmado filmada realizado realizada firmado firmada diretto diretta girato
    girata firmato realizzato comandado comandada conduzido geregisseerd gemaakt regisseerde
    imzali dirigée direction directing réalisé mise-en-scene regia direccion direcao realisation"""
)
"""What is said of a film before "by NAME"."""

HAND = word_set(
    """direction directing filmmaking film-making camera camerawork lens vision eye staging
    mise-en-scene filmography oeuvre cinema handling storytelling touch hand hands craft style
    aesthetic sensibility control command approach ambition ambitions imagination talent genius
    art trademark signature use attention mastery take knack treatment depiction decision choice
    choices foray penchant sense gift formula technique regie inszenierung kamera handschrift
    kino filmographie realisation mise univers filmer geste direccion camara rodar cine puesta
    filmografia talento universo estilo genio regia macchina occhio tocco stile direcao
    yonetmenligi yonetimi sinemasi rejisi kamerasi anlatimi"""
)
"""What of a director's own is praised or blamed in a film; actors and writers have some as well."""

FILM = (
    word_set(
        """film films movie movies feature features picture documentary doc flick dramedy epic opus
    debut masterpiece adaptation remake reboot sequel prequel biopic whodunnit whodunit policier
    chiller slasher weepie caper farce mockumentary tragicomedy fable tale saga portrait romcom
    follow-up effort offering outing project winner trilogy blockbuster western creation
    adventure mystery romance production update re-telling retelling version work cinematic
    meisterwerk spielfilm dokumentarfilm streifen werk krimi kinofilm verfilmung spielfilmdebut
    debutfilm regiedebut langfilm langfilmdebut epos marchen metrage long-metrage documentaire
    polar oeuvre court-metrage conte chef-d’oeuvre pelicula peli cinta filme largometraje obra
    comedia documental propuesta trabajo ficcion relato ópera prima opera fabula trama
    lungometraggio pellicola lavoro fatica esordio capolavoro longa longa-metragem fita faroeste
    estreia trabalho speelfilm langspeelfilm prent filmi filmin filmini filminde filminin
    filmine filmde filmleri yapiti yapimi calismasi isi eseri uyarlamasi basyapiti yapim metraj
    metrajli metraji filmografisi cektigi yonettigi yazip"""
    )
    | {word for genre in GENRES for word in genre.split()}
) - word_set(
    "music musik short family history sport sports war familie musique crime action adventure "
    "animation period of age coming spy"
)
NEW = word_set(
    """latest newest new debut first second third fourth fifth sixth previous last recent final
    sophomore directorial upcoming long-awaited much-anticipated follow-up neuer neue neues
    neuen neuem neuester neueste neuesten erster ersten erstem letzter letzten zweiter zweiten
    dritter nouveau nouvel dernier premier deuxieme troisieme nuevo nueva ultimo ultima primer
    primera segundo segunda reciente tercer tercera nuovo nuova primo prima secondo seconda novo
    nova primeiro primeira nieuwe nieuwste laatste eerste tweede yeni son ilk ikinci ucuncu
    odullu"""
)
WRITTEN = word_set(
    """novel novels book books play plays roman romans livre novela novelas libro libros romanzo
    livro boek script screenplay scripts story stories memoir memoirs comic comics manga score
    song songs album music soundtrack poem essay autobiography biography bestseller articles
    buch drehbuch vorlage stuck theaterstuck erzahlung novelle musik kurzgeschichte nouvelle
    scenario musique recit bd chanson guion cuento cuentos teatro musica banda sceneggiatura
    racconto colonna roteiro romance conto senaryosu romani kitabi oykusu muzigi muzikleri
    review critique cinematography editing photography words quote written writing penned writes
    novella kritik produced shot photographed edited composed scored screenplays scripted
    dialogue dialogues dialoghi dialogos"""
) - {"romance", "story", "stories"}
ACTED = word_set(
    """performance performances turn role roles portrayal portrayals character characters face
    voice acting appears leads steals carries anchors shines excels impresses plays played
    playing portrayed portrays starring stars voiced co-starring starred featuring cast lead
    embodied embodies interpretation life death house family wife husband son daughter mother
    father friend gespielt verkorpert dargestellt spielt rolle spiel figur gesicht stimme
    hauptrolle joue jouee interprete interpretee incarne incarnee jeu personnage interpretado
    interpretada interpreta encarna encarnado encarnada papel personaje actuacion interpretacion
    protagonizada protagonizado protagoniza interpretato interpretata ruolo personaggio
    interpretazione gespeeld vertolkt speelt rol canlandirdigi canlandiran oynadigi oyunculugu
    performansi karakteri rolu basrolde basrollerde"""
)
"""What is said of who acts, and of a figure of the plot."""

DIRECTS = word_set(
    """directs directed helms helmed codirects co-directs filme realise inszeniert inszenierte
    verfilmt dreht drehte filmt dirige dirigio dirigia filma filmo rueda rodo firma escenifica
    regisseert regisseerde diretto dirigiu filmou assina mette-in-scena yonetiyor yonetmis
    yonetti cekmis cekiyor cekti yonetmenligini cektigi yazip orchestrates orchestre orquesta
    signe adapte adapta dirigiert yonettigi dirigen dirigieron firman ruedan rodaron filman
    signent filment realisent inszenieren inszenierten dirigono firmano dirigem dirigiram assinam
    co-direct codirect yonetiyorlar"""
)
"""What only a director does."""

MAKES = word_set(
    """make build deliver craft tell keep let find create use show makes made making tourne crafts
    crafted delivers delivered brings brought gives given gave returns back builds built weaves
    spins fashions creates created turns turned tells told conjures mounts constructs adapts
    adapted films filmed shoots shot stages staged frames framed choreographs paces paced cuts
    assembles lets keeps kept moves holds draws coaxes wrings gets elicits pulls balances blends
    juggles layers unspools stitches explores examines captures sets uses shows manages casts
    cast takes imbues avoids finds puts treats succeeds succeeded intended follows opts refuses
    trusts cares knows chooses chose wants presents approaches handles reinvents revisits
    transforms offers leaves pulled proves reimagines dissects macht machte gelingt erzahlt
    zeigt lasst findet setzt schafft liefert legt prasentiert halt inszeniert beweist verlasst
    gelungen fuhrt nimmt vertraut schaut braucht gebraucht hat livre propose compose tisse offre
    reussit pose place cadre choregraphie raconte montre prend poursuit sait fait filmer
    parvient evite choisit tire joue-avec nous laisse suit cherche force construye compone
    entrega logra consigue articula teje regresa vuelve cuenta consiguio trae propone lleva pone
    mueve coloca planifica encuadra dosifica toma usa maneja sabe muestra demuestra cuida juega
    convierte costruisce confeziona realizza torna regala racconta dosa gira inquadra porta
    muove orchestra sa mette riesce sceglie constroi realiza volta conduz leva posiciona move
    faz conta mostra maakt levert toont weet laat vertelt kiest anlatiyor yapiyor kuruyor
    sunuyor basariyor gosteriyor"""
)
"""What a director does, and others too: it counts with a part of a film, less without."""

PARTS = word_set(
    """scene scenes sequence sequences shot shots takes story storyline stories film movie picture
    narrative tension suspense atmosphere set-piece set-pieces pieces images image imagery
    climax finale camera frame frames dialogue flashbacks flashback genre screen viewer viewers
    audience audiences performances performance cast actors ensemble screenplay script material
    spectacle action tone pace pacing visuals plot characters cinema thriller drama comedy
    stakes geschichte szene szenen bilder bild kamera darsteller schauspieler figuren publikum
    zuschauer leinwand stoff stimmung spannung histoire recit plan plans mise-en-scene
    spectateur personnages comediens decor historia escena escenas imagenes plano planos
    espectador personajes actores guion tono relato camara pantalla cuento storia scena immagini
    spettatore personaggi attori schermo ritmo cena cenas imagens personagens atores tela
    verhaal beelden personages kijker acteurs hikaye hikayesi hikayesini sahne sahneler izleyici
    seyirci karakter"""
) | {word for word in FILM if len(word) > 4}

BEHIND_CAMERA = (
    "at the helm", "takes the helm", "took the helm", "behind the camera", "the director's chair",
    "hinter der kamera", "auf dem regiestuhl", "derriere la camera", "detras de la camara",
    "detras de las camaras", "tras la camara", "tras las camaras", "a los mandos", "al mando",
    "al timon", "silla de director", "silla del director", "en la direccion", "como director",
    "alla regia", "dietro la macchina", "dietro alla macchina", "na direcao", "atras das cameras",
    "kamera arkasinda", "yonetmen koltugu", "fuhrt regie", "fuhrte regie", "se pone tras",
    "achter de camera", "in de regisseursstoel", "mette in scena", "met en scene", "pone en escena",
    "lleva a la pantalla", "porta sullo schermo", "tarafindan yonetil",
    "imzali", "imzasini tasiyan", "yonetmenliginde", "yonetiminde", "rejisiyle",
)  # fmt: skip
"""Phrases behind a name, folded, that say who directed."""

WITH = word_set("with starring stars featuring mit avec con com met alongside opposite")
OTHERS = word_set(
    """casting art music musical managing artistic museum festival program programme creative
    assistant technical executive funeral stage theatre theater opera tv television fbi cia
    former second-unit plays playing played portrays school replaced animation photography sound
    costume fight medical film-school research fan fans homage tribute influences late unlike
    fellow like than as sanat goruntu muzik yardimcisi veteran-stage ballet choir orchestra
    company hospital sales marketing"""
)
"""Words before "director" that make another of him."""

GRACE = word_set(
    """the a an named called great legendary acclaimed visionary master maestro young old own our
    genius good brilliant talented late-career guy man woman certain newcomer first-time veteran
    is was here der die le la el il o ist est es e name namens nomme nommee llamado llamada ise
    new debut debuting award-winning oscar-winning oscar winner prolific excellent wonderful one
    some actor actress first-timer mighty nostro video essayist brothers sisters siblings twins
    spouses duo pair team partners couple twosome trio tandem twins paar ehepaar zwillinge gespann
    pareja dupla coppia ikilisi ikili kardesler gebruder hermanos
    hermanas freres soeurs geschwister bruder fratelli sorelle irmaos"""
)
DEMONYM = (
    "ano", "ana", "ense", "eno", "ena", "ino", "ina", "espanol", "espanola", "aine", "ien", "ienne",
    "ais", "aise", "isch", "ische", "ischer", "ischen", "ish", "ese", "es", "esa", "eco", "eca",
    "aco", "aca", "urco", "urca", "ego", "ega", "nch", "mand", "mande", "tsche", "ois", "oise",
)  # fmt: skip
"""How words of a nation end that stand between an article or "director" and a name."""

SKIPPED = word_set(
    """who which that qui que che der die has have had also both co a ha aqui ici here now again
    then is never always once really simply somehow just clearly still wisely not often does
    brilliantly hier dort da si se y en nous nos ne n pas no non lo sehr wieder erneut et il le
    la las los el yine burada bu kez je niet ook ten qu e auch daraus ci vi al co-writes wrote
    writes escribe y-dirige and schreibt ecrit ecrit-et manages to succeeds in likes can could
    doesn't didn't do decided decides directorially would wants ist it's"""
)
"""Words between a name and its verb."""
DONE_BY = word_set("gedreht inszeniert verfilmt gefilmt geregisseerd")
"""German and Dutch participles at the end of the sentence that "NAME hat" begins."""
ENDS_PHRASE = word_set(
    "to of in for from as on at by et de von im mit into than that about when where und y que"
)
"""Words with which what a name owns, or what a verb does it to, is at its end."""
FAMED = word_set(
    """palme oscar academy cannes venice berlin sundance golden hollywood netflix english french
    american japanese korean british german italian spanish irish award-winning bafta d'or
    oscar-winning western christmas tv"""
)
"""Capitalised words between an owner and a film that are no other film's title."""
INVERTED = word_set(
    "macht gelingt setzt legt inszeniert dreht erzahlt prasentiert liefert schafft maakt levert "
    "regisseert debutiert debuteert torna vuelve regresa lasst filmt"
)
"""Verbs before their doer ("Mit TITLE legt NAME")."""
AGENTS = word_set("by von par por da dal dalla door de di durch")
THIS = word_set(
    """this ce cet cette este esta questo questa dieser diese diesem dit deze esse essa bu"""
)
THAT = word_set("that which what as que che qu den die das dat")
HIS = word_set(
    """his her their su sus son sa seinem ihrem seiner ihrer seinen ihren suo sua seu zijn haar
    yeni"""
)
ARTICLES = word_set(
    """the a an le la el il lo o un una une uma um der die das den dem ein eine einen einem het"""
)
SUBJECT = word_set(
    """story tale life biopic portrait biography legend saga history histoire vie vida historia
    leben geschichte storia vita world character"""
)
"""Whose story a film tells did not make it."""
PLURALS = word_set("titoli films movies filme peliculas filmes filmleri pictures features")
DRAWS = word_set("draws coaxes wrings gets elicits pulls coaxed manages extracts")
GIVES = word_set("gives gave delivers delivered turns turned has offers is brings livre da ofrece")
HIRED = word_set("commissioned hired approached")
FILM_ENDS = ("film", "drama", "komodie", "thriller", "western", "debut", "debuten", "epos",
             "krimi", "-movie", "-film", "-comedy", "-drama")  # fmt: skip
FILMING = word_set(
    """directed dirigido dirigida diretto diretta geregisseerd regie directs inszeniert gedreht
    verfilmt inszenieren drehen verfilmen rodar dirigir filmar realizar tourner realiser filmer
    dirigere girare"""
)
"""What only a director does, wherever it stands in a sentence about somebody."""
TOGETHER = word_set(
    "parceria together along zusammen gemeinsam junto insieme colaboracion collaboration samen"
)
AUTEURS = word_set("autores auteurs autori")
ONE_OF = word_set("one une un uno una eine einen einer einem um uma")
