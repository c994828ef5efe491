"""The pieces of which German and French papers make their lines of credits, as patterns."""

from __future__ import annotations

import re

from index.folding import word_set

from .patterns import Pattern
from .people import TOKEN

HINT = Pattern(
    r"[RrVvDdPpMmUu\d](?:(?<!\w.)(?:(?<=[Rr])(?:egi[ea]|éal\w*)|(?<=R)(?:EGIE|ÉAL\w*)?|"
    r"(?<=[Vv])on|(?<=V)ON|(?<=[Dd])[ei'’]|(?<=[Pp])ar|(?<=[Mm])ise en scène|(?<=[Uu])n film)\b|"
    r"(?<=\d)\s?(?:[Mm]in\b|mn\b|h\b|h\s?\d|['’′]))"
)
"""It begins with the letters and digits of all the words, as `re` looks for them first."""
MORE = Pattern(r"\d|\b(?:[Mm]it|[Aa]vec|[Mm]et|scénario|Drehbuch|Buch)\b")
GAP = Pattern(
    r"(?:[\s,;.·•|/–—…()\[\]*_-]|\bu\. ?a\. ?(?:m\.)?|\betc\b|\bet al\b|"
    r"(?<=\s)(?:et|und|sowie)\s)+"
)
STARS = Pattern(r"[★☆✩⭐✭✮½]{2,9}|\*{3,5}½?(?!\*)")
KEY = Pattern(r"(?P<key>[^\W\d_][^:.,;()|\d]{0,44}?)\.?\s?:\s*")
LETTERS = {
    "R": "credits.director", "B": "credits.writer", "K": "credits.cinematographer",
    "D": "credits.cast", "Da": "credits.cast", "S": "credits.editor", "Sch": "credits.editor",
    "M": "ignored", "P": "ignored", "V": "ignored", "A": "ignored", "L": "credits.runtime",
}  # fmt: skip
LETTER_KEY = Pattern(
    r"(?P<first>R|B|K|Da?|Sch?|M|P|V|A|L)"
    r"(?:\s?(?:und|u\.|&|/|\+|,)\s?(?P<other>R|B|K|S|M|P))?\.?\s?:\s*"
)
_MADE = Pattern(
    r"(?:[Uu]n film (?:réalisé par|di|de|d['’])|[Ee]in [Ff]ilm von|[EeÉé]crit et réalisé par|"
    r"[Rr]éalisée? par|[Rr]éalisation(?: de)?|[Mm]is en scène par|"
    r"[Rr]egie(?: (?:und|&|/) (?:[Dd]reh)?[Bb]uch)?(?: von)?|[Dd]irigid[ao] por|[Dd]iretto da|"
    r"VON|DE|[Vv]on|[Dd]e|[Dd]i|[Dd]['’])"
    r"\s*(?=[^\W\d_])"
)
SPOKEN = (
    (
        Pattern(
            r"(?:[Mm]it|[Aa]vec|[Mm]et|[Cc]on|[Cc]om|MIT|AVEC|Darsteller(?:innen)?)(?: de)?\s+"
        ),
        "credits.cast",
    ),
    (_MADE, "credits.director"),
    (Pattern(r"[Pp]ar\s+"), "par"),
    (
        Pattern(r"(?:[Ss]cénario|(?:[Dd]reh)?[Bb]uch)(?: et dialogues)?(?: (?:de|von))?\s+"),
        "credits.writer",
    ),
    (
        Pattern(
            r"(?:[Mm]usique|[Mm]usik|[Pp]hoto(?:graphie)?|[Ii]mage|[Kk]amera|[Mm]ontage|[Ss]chnitt)"
            r"(?: (?:de|von))?\s+"
        ),
        "ignored",
    ),
)
"""Words before names without a colon; "par" is the director, or the writer after one."""
OPENS_NO_NAME = word_set(
    """mit avec met regie realisation realise realisateur buch drehbuch kamera schnitt musik ton
    von de par scenario musique photo image montage duree lange laufzeit verleih distribution
    distributeur kinostart start sortie genre fsk ab en im auf jetzt au aux dans sur film
    spielfilm dokumentarfilm documentaire drame comedie thriller policier note bewertung wertung
    critique kritik festival france allemagne belgique suisse canada deutschland osterreich
    schweiz frankreich cinema kino dauer land pays annee jahr"""
)
SINGLE = Pattern(rf"{TOKEN}(?![\w.])")
ROLE = Pattern(r"\s*\((?P<role>[^()\d]{1,40})\)")
JOINED = Pattern(r"\s*[,;/&]\s*(?:(?:und|et|sowie|en)\s+)?|\s+(?:und|et|sowie|en)\s+|\s+[–-]\s+")
MAKERS_JOINED = Pattern(r"\s*[,&/]\s*(?:(?:und|et)\s+)?|\s+(?:und|et|en)\s+")
YEAR = Pattern(r"(?:18[89]|19\d|20[0-3])\d(?![\d:])(?:[-/–]\d{2}(?:\d\d)?(?!\d|\s?[mM]))?")
_MINUTES = r"(?:min(?:ut(?:en|es?|os?|i))?|Min(?:uten)?|MIN(?:UTEN)?|[mM]n)"
TIME = Pattern(
    r"(?:(?:[Dd]urée|DURÉE|[Ll]änge|[Ll]aufzeit|[Dd]auer|ca\.)\s*)?(?P<time>"
    rf"\d\s?(?:h(?:eures?)?|Std\.?|Stunden?)\s?(?:\d{{1,2}}(?:\s?(?:{_MINUTES}|m)\b)?)?|"
    rf"\d{{2,3}}\s?{_MINUTES}(?![^\W\d_])|\d{{2,3}}\s?['’′](?!\w))\.?"
)
_MONTH = (
    r"(?:janv|févr?|mars|märz|avril|april|mai|juin|juni|juil|juli|août|aug|sept|oct|okt|nov|"
    r"d[ée][cz]|jan|feb|apr|mär|jän)[^\W\d_]{0,7}\.?"
)
_DAY = (
    rf"(?:\d{{1,2}}(?:er|\.)?\s?(?:{_MONTH}|\d{{1,2}}\.)(?:\s?(?:18|19|20)\d\d)?|"
    r"\d{1,2}/\d{1,2}(?:/\d{2,4})?)"
)
DAY = Pattern(rf"(?:le |am |ab )?(?P<day>{_DAY})", re.IGNORECASE)
RELEASE = Pattern(
    r"(?:sortie(?: en salles?| nationale| au cinéma| f[rb]| france| suisse| belgique)?|"
    r"en salles?|au cinéma|"
    r"(?:bundes|kino|film)?start(?: (?:in )?(?:deutschland|österreich|schweiz|[dcha]{1,3}))?|"
    r"(?:jetzt )?im kino|ab|dès|à l['’]affiche)\s?:?\s*"
    r"(?:(?:prévue |à partir |depuis )?(?:le|am|ab|dès le|du|seit|dem|depuis le)\s+)?"
    rf"(?P<day>{_DAY})"
    r"(?:,? (?:im kino|in den (?:deutschen )?kinos|en salles?|au cinéma))?|"
    rf"(?<!.)(?P<first>{_DAY}(?<=\d{{4}}))(?=\s*[/|])|"
    rf"(?P<bare>{_DAY})(?: en salles?| au cinéma| im kino)\b",
    re.IGNORECASE,
)
NOTE = Pattern(
    r"""(?:
    FSK\s?:?\s?(?:freigegeben\ |frei\ )?(?:ab\ )?(?:\d{1,2}|o\.\ ?A\.)(?:\ jahren?)?
  | ab\ \d{1,2}(?:\ jahren?|\s?j\.?)?(?![.\d])
  | (?:altersfreigabe|freigegeben)(?:\ ab)?\ \d{1,2}(?:\ jahren)?
  | ohne\ altersbeschränkung | jugendfrei | (?:dès|à\ partir\ de)\ \d{1,2}\ ans | tous\ publics
  | (?:int(?:erdit|\.)|déconseillé)\ (?:aux\ )?(?:moins\ de\ |-)\s?\d{1,2}(?:\ ans)?
  | \d{1,2}/\d{1,2}(?:\ ans)?
  | (?:(?:demnächst|bald|jetzt|ab\ sofort|bereits|nun|seit\ [^\W\d_]+)\ )?
      (?:auf|als)\ (?:dvd|blu-?ray|vod)[^.;|]{0,50}
  | (?:nach\ (?:dem|der|einem|einer)|basierend\ auf)\ [^.;:|()\d]{0,30}
      (?:roman|novelle|erzählung|buch|theaterstück|stück|comic|sachbuch|bestseller)\b[^.;:|()]{0,60}
  | (?:d['’]après|adapté[e]?\ d[eu]|tirée?\ d[eu])\ [^.;:|()\d]{3,70}
  | (?:ressortie|reprise|wiederaufführung|reestreno)\ (?:en\ salles?\ )?(?:(?:le|am|ab)\ )?
      \d{1,2}(?:er|\.)?\ [^\W\d_]{3,9}(?:\ \d{4})? | en\ (?:dvd|vod|blu-?ray)[^.;|]{0,40}
  | (?:en\ salles?|au\ cinéma|(?:jetzt\ |ab\ (?:sofort|donnerstag)\ |derzeit\ )?im\ kino|
      in\ den\ kinos)(?:\ (?:actuellement|mercredi|jeudi|aujourd['’]hui|cette\ semaine))?
  | (?:sur|auf|bei)\ (?:netflix|mubi|arte(?:\.tv)?|prime(?:\ video)?|disney\s?\+|canal\s?\+|ocs|
      apple\ tv\s?\+?|amazon(?:\ prime)?)
  | (?-i:(?:OV|[A-Z][a-z]{0,2})/[a-z]{1,2}(?:,\s?[a-z]{1,2}){0,2})
  | couleurs?|b/w|noir\ (?:et|&)\ blanc|n\s?&\s?b|farbe|s/?w|schwarz-?weiß
  | v\.?o\.?(?:\s?st\w*)?|vostf?r?|vf|omu|omeu|ov|df|v\.o\.\ .{0,40}sous-titres?.{0,20}
  | dcp|35\ ?mm|scope|(?:original|stumm)fassung[^.;|]{0,30}
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
KIND_FIRST = word_set(
    """film spielfilm dokumentarfilm doku dokumentation animationsfilm kinofilm fernsehfilm tv
    stummfilm documentaire docu telefilm animation drame comedie tragicomedie policier polar
    thriller western fresque fantastique horreur aventure aventures action guerre romance biopic
    chronique conte fable melodrame satire epouvante krimi komodie tragikomodie drama horror
    horrorfilm liebesfilm literaturverfilmung actionfilm science fiction sci fi fantasy abenteuer
    historienfilm"""
)
KIND_WORDS = KIND_FIRST | word_set(
    """court long moyen metrage moeurs dramatique policiere historique romantique musical musicale
    familial familiale social sociale judiciaire psychologique noir noire d de espionnage
    biographique politique sentimental sentimentale satirique et und francais francaise
    americain americaine allemand allemande belge suisse britannique anglais anglaise italien
    italienne espagnol espagnole japonais japonaise coreen coreenne chinois chinoise iranien
    iranienne danois danoise suedois suedoise norvegien norvegienne quebecois quebecoise
    canadien canadienne polonais polonaise russe portugais portugaise irlandais argentin
    argentine chilien mexicain bresilien turc tunisien marocain algerien israelien indien
    roumain hongrois grec autrichien neerlandais finlandais franco sud nord
    germano austro italo hispano anglo americano belgo helvetico sino nippo dano suedo luso"""
)
"""Words of "Drame policier français", of which the first is one of `KIND_FIRST`."""
WORD = Pattern(r"(?:[dD]['’]|[^\W\d_]+)(?:[-–](?=[^\W\d_]))?")
SHORT_COUNTRIES = {
    "fr": "France", "bel": "Belgique", "belg": "Belgique", "all": "Allemagne", "it": "Italie",
    "ital": "Italie", "esp": "Espagne", "g b": "Royaume-Uni", "gb": "Royaume-Uni",
    "e u": "États-Unis", "us": "États-Unis", "can": "Canada", "que": "Canada", "jap": "Japon",
    "suis": "Suisse", "port": "Portugal", "dan": "Danemark", "sued": "Suède",
    "norv": "Norvège", "pol": "Pologne", "rus": "Russie", "cor": "Corée du Sud",
    "fin": "Finnland", "dt": "Deutschland", "osterr": "Österreich", "ro": "Rumänien",
    "ie": "Irland", "lu": "Luxemburg",
    "s": "Schweden", "n": "Norwegen", "p": "Portugal", "j": "Japan",
}  # fmt: skip
"""Countries as papers shorten them, folded; beside a year or a running time only."""
SHORT = Pattern(r"(?P<code>[A-ZÉ](?:[A-Z]|[a-zé]{1,5}|[.-]{1,2}[A-ZÉ])?)\.?(?=[\s,;/)|·–-]|$)")
PLACE = Pattern(
    r"[^\W\d_a-zß-ÿ][^\d,;:|/.()–+&]{0,38}?(?=\s*(?:[,;:|/.()·•–+-]|\d|$)|\s+(?:und|et|&)\s)"
)
HYPHENED_PLACE = Pattern(r"[^\W\d_a-zß-ÿ][^\W\d_]{2,12}-[^\W\d_a-zß-ÿ][^\W\d_]{2,12}")
PLACES_JOINED = Pattern(r"\s*[/,+&–-]\s*(?=[^\W\d_])|\s+(?:und|et)\s+")
QUOTED = Pattern(r"[«“\"„‚‘']{1,2}\s?(?P<title>[^«»“”\"„]{1,80}?)\s?[»”\"“’']{1,2}(?=[\s,.;:(]|$)")
APART = Pattern(
    r"\s*(?:[,.;:(|–—-]|(?:de|von|un film|ein film|regie|R)\b|d['’]|(?-i:[A-ZÉ]))", re.IGNORECASE
)
"""What stands right behind a quoted title where credits follow."""
TITLE_END = Pattern(
    r",\s+|\.\s+|;\s+|\s+\(|\s+[|–—-]\s+|:\s+|"
    r"\s+(?=(?:de|von|d['’]|un film de|ein film von)\s?[^\W\d_a-zß-ÿ])|"
    r"\s+(?=(?:Film|Drame|Comédie|Documentaire|Thriller|Animation)\s[a-zà-ÿ-]+\s(?:de\b|d['’]))"
)
MADE_BEHIND = Pattern(
    r"(?P<title>\S.{0,60}?)[,\s]\s*(?P<place>[^\W\d_a-zß-ÿ][^\s\d,]{0,20})(?:[/-][^\s\d]{1,20})*,?"
    r" (?:18|19|20)\d\d"
)
NO_TITLE = Pattern(
    r"\b(?:films?|filme[ns]?|spielfilm|critiques?|(?:film)?kritik|rezension|reviews?|interviews?|"
    r"entretien|photos?|fotos?|textes?|article|artikel|portrait|porträt|buch|roman|livre|bild|"
    r"image|avis|chronique|série|serie|saison|staffel|album|verleih|seiten|pages|isbn|comédie|"
    r"drame|documentaire|regiedebüt|autor|traduit|übersetzt|nouveau|neue[nrs]?|dernier|"
    r"reseña|novela|libros?|crítica|entrevista|artículo|romanzo|recensione|intervista|articolo|"
    r"resenha|romance|livro|artigo|serie|im kino|en salles?|in (?:cinemas|theaters|theatres)|"
    r"en cines|al cinema|nos cinemas|vizyonda)\b|"
    r"^\d{1,2}(?:[:.]\d\d|\s?[hH](?:\s?\d\d)?\b|\s?Uhr\b)",
    re.IGNORECASE,
)
"""Words that say of what stands before "de NAME" that it is no title; hours of a programme."""
UNREAD = Pattern(r"[^,;.|()·•–—]{1,60}(?=[,;.|()·•–—]|$)")
