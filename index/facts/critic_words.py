"""Words beside a name that say what its bearer did, in the languages that reviews are read in."""

from __future__ import annotations

from index.folding import word_set

BY = word_set(
    "by von par por door di da de van del av af przez gonderen yazan yayinlayan yazar ekleyen"
)
WORK = word_set(
    """review reviews reviewed reviewer written words text texte texto testo tekst posted published
    article critique critica kritik kritiken filmkritik rezension rezensiert besprochen
    besprechung geschrieben verfasst veroffentlicht gepostet eingestellt bewertung beitrag ecrit
    ecrite publie publiee redige redigee signe signee propos recueillis chronique avis recensione
    scritto scritta pubblicato articolo recensie geschreven geplaatst resena resenha escrito
    escrita publicado publicada postado redactado gonderen yazan yayinlayan yazi yazar elestiri
    interview report contributed submitted penned filed author writer critic autor autorin auteur
    auteure rezensent rezensentin kritiker kritikerin redactor cura opinion essay column notes"""
)
"""Work that somebody who writes does, and what it makes."""
TRADE = word_set(
    """critic reviewer writer editor author contributor columnist correspondent journalist blogger
    staff reporter kritiker kritikerin filmkritiker filmkritikerin redakteur redakteurin autor
    autorin journaliste redacteur redactrice critico critica redactor redactora periodista
    giornalista yazar yazari elestirmen elestirmeni founder student podcaster cinephile freelance
    freelancer rezensent correspondant bloguero blogueur cinefilo cinefila host byline senior
    junior sophomore freshman rewrites intern contributing"""
)
"""What those who write are called."""
_TRADES_END = (
    "kritiker", "kritikerin", "redakteur", "redakteurin", "journalist", "journalistin",
)  # fmt: skip


def is_trade(word: str) -> bool:
    """Whether a folded word is what those are called who write, alone or as a compound's end."""
    return word in TRADE or word.endswith(_TRADES_END)


PICTURE = word_set(
    """photo photos photograph photographs photographer photography image images picture pictures
    foto fotos fotograf bild bilder bildquelle credit courtesy illustration illustrations cover
    artwork art fotografia fotografias imagen imagenes gorsel screenshot header still stills
    design podcast music video photographed fotografiert photographie"""
)
MAKES = word_set(
    """directed director directors direct book story direction
     produced producer producers screenplay starring
    stars star cast music score regie realise realisateur realisation realisatrice drehbuch
    darsteller besetzung schauspieler mit avec con guion reparto interpretes dirigida dirigido
    director direccion regia yonetmen yonetmeni yoneten oyuncular oyuncu senaryo senarist novel
    based adapted cinematography cinematographer composer dir dp starring featuring production
    produzent kamera musik scenario acteurs musique image montage sceneggiatura interpreti cast
    roteiro elenco direcao regisseur regisseurs acteur screenwriter writers played distributor
    distributed verleih distribucion distribuzione distribution actor actress actors vertriebs
    duration runtime dauer"""
)
TRANSLATES = word_set(
    "translated translation traduit traduction ubersetzt ubersetzung traducido traduccion tradotto "
    "traduzione vertaald vertaling ceviri ceviren"
)
OF_A_PERSON = word_set(
    """about contact follow email mail twitter instagram letterboxd articles posts profile bio
    biography view more author uber sobre hakkinda blog website blogger perfil profil auteur autor
    autore propos @ archive archives mon mein mi my owner"""
)
"""What stands beside the name of whom a page belongs to."""
SAYS = word_set(
    """said says wrote replied commented dedi dit dijo disse sagt schrieb ha detto zegt antwort
    antworten reply responder repondre rispondi like gefallt"""
)
"""What stands beside the name of somebody who comments."""
FAREWELL = word_set(
    """love cheers yours eure euer dein deine best regards bald bis saludos besos abrazos bises
    bisous amities sevgiler tschuss gruss grusse xoxo peace later saluti baci thanks truly
    sincerely hasta ciao groetjes liefs pronto bientot watching"""
)
I_AM = word_set("am m name ich bin heisse suis appelle soy llamo sono chiamo ben adim ik heet")
"""What stands before one's own name."""
IS = word_set(
    "is ist est es e was is a der die hat has writes schreibt ecrit escribe scrive yaziyor"
)
COMPANY = word_set(
    """film films movie movies cinema kino cine review reviews blog magazine news press media times
    post team redaktion redaccion redaction redazione staff admin editor editors network web com
    festival pictures productions studio studios entertainment company society club journal daily
    university museum archive catholic home search menu login datenschutz impressum sitesi haber
    haberin volume issue critics site online the and of for book books dvd blu ray"""
)
"""Words of papers, companies and menus."""
OF_PAGES = word_set(
    """newsdesk newsroom dear liebe lieber chere cher querida querido buy shop store share
    link links copy copied comments replies previous next older newer archive archives
    category categories tags tagged related popular trending subscribe newsletter cookies privacy
    terms imprint login logout register loading download upload click submit sponsored
    advertisement advertising copyright homepage sitemap search menu skip toggle
    teilen drucken kommentare kommentieren antworten weiterlesen beitrage vorheriger nachster
    ahnliche startseite datenschutz impressum anmelden abmelden suche werbung anzeige newsletter
    kategorien schlagworter verlinken gespeichert
    partager commentaires commenter repondre precedent suivant articles similaires accueil
    connexion inscription recherche publicite mentions legales abonnez abonner lire charger
    imprimer envoyer
    compartir comentarios comentar responder anterior siguiente entradas relacionadas inicio
    suscribete suscribirse buscar publicidad aviso etiquetas categorias enlace imprimir guardar
    condividi commenti rispondi precedente successivo correlati iscriviti cerca pubblicita
    compartilhar comentarios proximo relacionados assine pesquisar publicidade
    delen reacties vorige volgende gerelateerd zoeken inschrijven
    baglantiyi paylas paylasin paylasim yorum yorumlar yorumu gonder gonderi sonraki onceki kayit
    kayitlar yazilari yazilar yazarin yazisi tum tumu diger uygulamalar anasayfa sayfa hakkinda
    iletisim kunye gizlilik politikasi cerez kosullari abone giris arsiv etiketler kategoriler
    ilgili benzer okumaya devam devami devamini haberler haberin kapat reklam uyari telif hakki
    saklidir begen yukleniyor bildir kopyala yayinla ekip ekibi
    kultur sanat sinema gundem roportaj soylesi dosya feuilleton cultura espectaculos spettacoli
    cultuur magazin lifestyle
    admin administrator administrador webmaster editors staff team redaktion redaction redazione
    redaccion redacao redactie moderator guest gast"""
)
"""Words of the buttons and boxes of pages, none of them a name."""

GROUPS = word_set(
    """yazarlari editorleri elestirmenleri ekibi team staff writers authors critics editors
    contributors reviewers redaktion redaktionsteam autoren kritiker autorenteam redaction
    auteurs critiques redacteurs equipe redaccion autores criticos redactores equipo redazione
    autori redazioni critici redacao redactie schrijvers auteurschap collective kollektiv
    colectivo collectif collettivo"""
)
"""Words by which several are called who write together ("the writers of the paper")."""
LEADS_ON = word_set(
    """zum zur beim vom im am ins ans aus auf bei nach uber unter ohne gegen durch dieser diese
    dieses mein meine meinen unser unsere kein keine wie was wer wo warum wenn weil dass nicht nur
    auch noch schon hier jetzt heute alle alles neue neuer neues neuen mehr weitere letzte erste
    aux ce cette ces mon mes notre nos votre vos leur leurs qui que quoi dont pour avec sans sous
    dans chez entre vers tout toute tous toutes nouveau nouvelle nouvelles derniere dernieres
    nuestro nuestra este esta estos estas ese quien como cuando donde por para con sin sobre
    desde todo toda todos todas nuevo nueva nuevas nuevos ultimas ultimos otras otros
    alla nel nella sulla questo questa questi nuovo nuova tutti tutte ultimi ultime altri
    pelo pela meu minha esse essa novo nova ultimas outros outras
    voor met naar onder tegen zonder door deze dit mijn onze nieuwe alle andere laatste
    bir bu su icin gibi daha cok nasil neden hangi her hic butun tum yeni son diger
    this these those that our your their what when where which with without into onto under
    between among through against about after before every each another other most more"""
)
"""Words that begin a heading or a sentence, and hardly ever a person's name, unless a first one."""
_OF_SITES = (
    "film", "kino", "cinema", "sinema", "cinefil", "cinephil", "movie", "blog", "tagebuch",
    "website", "podcast", "fernseh", "leinwand", "pelicul",
)  # fmt: skip
_NAMES_TOO = ("kinos", "makino", "akino", "ikino", "kinoy")


def is_of_sites(word: str) -> bool:
    """Whether a folded word has a site's or column's noun in it ("kinotagebuch")."""
    return any(noun in word for noun in _OF_SITES) and not any(one in word for one in _NAMES_TOO)
