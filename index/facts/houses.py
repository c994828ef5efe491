"""Where a text appeared, as lines around it say: notices of rights, blog programs, author boxes.

Such a line is a whole one of a closed form ("Discover more from NAME", "First published in
NAME", "NAME writes about film for PAPER"); no sentence of a review is read.
"""

from __future__ import annotations

import re

from index.folding import fold, word_set

from .banners import NO_PUBLICATIONS, is_press, is_section
from .dates import MONTHS
from .given_names import has_given_name
from .patterns import Pattern
from .people import is_name
from .vocabulary import is_country

_HOUSE = r"[\"“«„‘']?([^\W_][^.!?:;|<>()\[\]\n]{1,48}?[!?]?)[\"”»“’']?"
"""The one kind of group with which the forms below catch something: the name."""
_WORK = (
    r"(?:(?:a\ |an\ earlier\ )?version\ of\ )?(?:this|the)\ (?:\w+\ )?(?:article|review|interview|"
    r"piece|story|post|essay|text|column)\ (?:was\ |is\ |has\ been\ |has\ )?"
)
_FIRST = r"(?:first|originally|previously|initially|also)\ "
_SHOWN = r"(?:published|appeared|posted|printed|written|ran|run|featured)\ "
_AT = r"(?:for|in|on|at|by|with|over\ at)\ (?-i:the\ )?"
_WHEN = r"(?:,?\ (?:on|in|of|as|dated|le|el|am|vom|tarihinde)\b.{0,60}|,.{0,60}|\ ?\(.{0,40}\)|\W*)"
_SAID = Pattern(
    rf"""\W*(?:
    (?:{_WORK}(?:{_FIRST})?{_SHOWN}(?:{_FIRST})?|{_FIRST}{_SHOWN}|{_SHOWN}{_FIRST}){_AT}{_HOUSE}{_WHEN}
  | (?:published|appeared|printed)\ (?:in|on|at)\ (?-i:the\ )?{_HOUSE}{_WHEN}
  | (?:reprinted|cross-?posted|reposted|syndicated)\ from\ (?-i:the\ )?{_HOUSE}{_WHEN}
  | (?:read|see)\ the\ (?:original|full|whole)\ (?:article|review|piece|post|story)\ (?:on|at|in)
      \ (?-i:the\ )?{_HOUSE}\W*
  | discover\ more\ from\ {_HOUSE}\W*
  | about\ {_HOUSE}\ \|.{{1,80}}
  | (?:(?:cet?t?e?|l['’])\s?)?(?:article|critique|texte|chronique|entretien)\ (?:a\ été\ |est\ )?
      (?:initialement\ |d['’]abord\ )?(?:publiée?|parue?)\ (?:initialement\ |d['’]abord\ )?
      (?:dans|sur|par)\ {_HOUSE}{_WHEN}
  | (?:este?a?\ )?(?:artículo|crítica|reseña|texto|entrevista)\ (?:fue\ )?(?:originalmente\ )?
      (?:publicad[oa]|aparecid[oa])\ (?:originalmente\ |originariamente\ )?(?:en|por)
      \ {_HOUSE}{_WHEN}
  | (?:originalmente\ publicad[oa]|publicad[oa]\ originalmente)\ en\ {_HOUSE}{_WHEN}
  | (?:diese[rs]?\ )?(?:text|artikel|beitrag|kritik|rezension)\ (?:ist\ )?(?:erschien(?:en)?\ )?
      (?:zuerst\ |ursprünglich\ )(?:in|im|bei|auf)\ (?:der\ |dem\ )?{_HOUSE}(?:\ erschienen)?{_WHEN}
  | (?:zuerst\ )(?:erschienen|veröffentlicht)\ (?:in|im|bei|auf)\ (?:der\ |dem\ )?{_HOUSE}{_WHEN}
  | bu\ (?:yazı|eleştiri|metin|söyleşi)\ (?:ilk\ (?:kez|olarak|defa)\ |daha\ önce\ )?{_HOUSE}
      (?:['’]n?)?\ ?(?:t[ae]|d[ae])\ (?:yayım|yayın)lan.{{2,40}}
    )""",
    re.IGNORECASE | re.VERBOSE,
    having=(
        "publi", "appear", "posted", "printed", "written", "ran ", "run ", "featured", "from ",
        "read the", "see the", "about ", "paru", "aparec", "erschien", "veröffent", "yay", "text",
        "artikel", "beitrag", "kritik", "rezension",
    ),
)  # fmt: skip
"""Lines that say it of the text; "published", "erschienen" and the like in five languages."""
_PROGRAM = Pattern(
    rf"""\W*(?:
    thanks\ for\ reading\ {_HOUSE}!.{{0,120}}
  | {_HOUSE}\ is\ a\ (?:reader[-\ ]supported|free)\ (?:publication|newsletter)\b.{{0,200}}
  | {_HOUSE}\ is\ (?:free\ to\ read|(?:funded|supported|paid\ for)\ by\ (?:its|our|you|readers))\b
      .{{0,120}}
  | {_HOUSE}\ is\ run\ by\ (?:volunteers|fans|students)\b.{{0,80}}
    )""",
    re.IGNORECASE | re.VERBOSE,
    having=(
        "thanks for",
        "reader-supported",
        "reader supported",
        "is a free",
        "is run by",
        "is free",
        "is funded",
        "is supported",
        "is paid",
    ),
)
_BOX = Pattern(
    r"[^.!?:;|]{3,40}?,? (?:(?:has )?(?:writes?|written|wrote) (?:about (?:films?|movies|"
    r"cinema|the arts) )?for|is (?:a|an|the) (?:\w+ ){0,2}(?:critic|writer|editor|reviewer|"
    r"columnist|contributor) (?:at|for|of|to|with)|écrit (?:sur le cinéma )?(?:pour|dans)|"
    r"escribe (?:de cine |sobre cine )?(?:en|para)|schreibt (?:über film )?für) "
    rf"(?-i:the )?{_HOUSE}(?:[.,](?:\s.{{0,200}})?| in \w+\b.{{0,60}})?",
    re.IGNORECASE,
    having=("wr", "is a", "is the", "écrit", "escribe", "schreibt"),
)
_AND_MORE = re.compile(r",? (?:and|et|y|und|&) (?=\w)|, (?=[A-ZÀ-Þ])")
"""What stands between the papers of who writes for several."""
_OFFICE = re.compile(
    rf"(?:(?:special )?(?:for|to) the {_HOUSE}|"
    rf"{_HOUSE} (?:staff writer|staff|film critic|movie critic|"
    r"film writer|(?:arts )?correspondent|contributor|critic))",
    re.IGNORECASE,
)
_AFTER_BYLINE = re.compile(
    r"(?:(?:film)?(?:crítica|critique|kritik|review|reseña|rezension)|texte?|autor|author) ?"
    r"(?:de|von|by|par|por|:) ?([^\W\d_][^,–—()\d-]{3,30}?)\s?"
    rf"(?:\s[–—-]\s|,\s|\()(?:for )?{_HOUSE}\)?",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:^|(?<=[.|]\s))(?:copyright:?\s?)?(?:©|\(c\)|copyright)\s?(?:copyright\s)?:?\s*"
    r"((?:19|20)\d\d(?:\s?[-–—,]\s?(?:(?:19|20)?\d\d|present|today))?)?[\s,.–—-]*"
    r"(?:by |par |por |von |da |bei )?"
    rf"{_HOUSE}(?=(\s?(?:19|20)\d\d)?\s*(?:[.;|–—·•(]|\s-\s|all rights|alle rechte|tous|"
    r"todos|tutti|tüm|designed|powered|theme|created|website|$))",
    re.IGNORECASE,
)
_RIGHTS_AFTER = re.compile(
    rf"(?:^|(?<=[|•·]\s)){_HOUSE}\s?(?:,\s)?(?:©|\(c\)|copyright)\s?(?:copyright\s)?"
    r"(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_GENERIC = word_set(
    """glossary guestbook sitemap www
    all rights reserved tous todos tutti alle tum droits reserves derechos reservados rechte
    vorbehalten haklari saklidir the this author authors respective owners blog website site web
    newsletter newsletters email emails channel podcast new posts updates here there facebook
    twitter instagram youtube letterboxd patreon amazon netflix imdb wordpress blogger blogspot
    canalblog overblog substack medium wix tumblr ghost home menu header footer reviews review films
    film movies movie news archive archives category categories tag tags uncategorized a an and or
    of in on at by for with to best top list week now today latest january february march april may
    june july august september october november december print online paper book dvd blu ray bluray
    tv press english french german spanish turkish cinemas theaters theatres content contents
    copyright image images photo photos picture pictures text texte textes page pages theme
    design privacy recension kritik kritiken filmkritik rezension critique critiques critica
    criticas resena resenas elestiri elestirisi inceleme opinion avis feature features spoiler
    interview essay
    spoilers cannes berlinale venice sundance tiff festival festivals streaming stream cinema cine
    kino sinema haberleri trailer exclusive preview analysis score rating director cast poster
    sponsored advertisement connect connecter se yazilari welcome
    support listen live search login log sign subscribe
    posted published featured retro classic serie series documentary drama comedy horror thriller
    estrenos estreno express de du des la le les el los las del und et y en im am journal"""
)
"""Words of which a publication's name is not made alone."""
_LONGEST, _MOST = 240, 36
_BRACKETED = re.compile(r"\(.{8,200}\)[.]?")
_CUT = re.compile(
    r",? (?:on (?=\w+ \d)|in (?=\w+ ?\d)|as |le (?=\d)|el (?=\d)|am (?=\d)|vom |tarihinde |"
    r"(?:desde|depuis|seit|dal|sinds)(?= |$))"
    r".*$|,? (?:and|where|when|since|under|with) (?=[a-z]).*$|"
    r",\s.*$|\s[–—-]\s.*$"
)
_ARTICLE = re.compile(r"^(?:l['’]|the |la |le |el |der |die |das )", re.IGNORECASE)


def house_said(text: str) -> str | None:
    """The publication that a whole line says a text appeared in."""
    line = text.strip(" *_•-–—>")
    if len(line) > _LONGEST or len(line.split()) > _MOST:
        return None
    if _BRACKETED.fullmatch(line):
        line = line.strip("().")
    program = _PROGRAM.fullmatch(line)
    if program:
        return _caught(program)
    opening = re.split(r"(?<=[a-zß-ÿ]{3}[.!])\s", line, maxsplit=1)[0].rstrip(".")
    said = _SAID.fullmatch(opening)
    return _caught(said) if said else None


def house_of_office(text: str) -> str | None:
    """The paper of who wrote, in a line below a byline ("PAPER Staff Writer", "For the PAPER")."""
    match = _OFFICE.fullmatch(text.strip(" *_()/")) if len(text) <= 60 else None
    name = _caught(match) if match else None
    return name if name and is_press(name) else None


def house_of_box(text: str) -> str | None:
    """The one publication that a few words on a critic name ("NAME writes for PAPER.")."""
    match = _BOX.fullmatch(text.strip(" *_")) if len(text) <= _LONGEST else None
    if match is None or _AND_MORE.match(text, match.end(match.lastindex or 0)):
        return None
    return None if _AND_MORE.search(match[match.lastindex or 0]) else _caught(match)


def house_after_name(text: str) -> str | None:
    """The house behind a critic's name ("Crítica de NAME - HOUSE", "Autor: NAME (HOUSE)")."""
    match = _AFTER_BYLINE.fullmatch(text.strip(" *_")) if len(text) <= 90 else None
    if match is None or not is_name(match[1]) or has_given_name(match[2]):
        return None
    return _caught(match) if has_given_name(match[1]) else None


_LINKS_BEHIND = re.compile(
    r"\s[∙·|]\s(?:privacy|terms|collection notice|impressum|datenschutz|mentions légales|"
    r"aviso legal)\b.{0,80}$",
    re.IGNORECASE,
)
"""Links that a page sets behind its owner's name."""


def owner_of_rights(text: str) -> str | None:
    """The publication that a notice of rights names; a person before it is left out."""
    if len(text) > _LONGEST or not re.search(r"©|\([cC]\)|[Cc]opyright|COPYRIGHT", text):
        return None
    line = _LINKS_BEHIND.sub("", text.strip(" *_•"))
    behind = _RIGHTS_AFTER.search(line)
    name = house_name(behind[1]) if behind else None
    if name:
        return name
    match = _RIGHTS.search(line)
    if match is None or not (match[1] or match[3] or "right" in line.lower()):
        return None
    person, _, rest = match[2].partition(", ")
    return house_name(rest if has_given_name(person) and rest[:1].isupper() else person)


def _caught(match: re.Match[str]) -> str | None:
    """The name that a form has caught, if it begins with a capital as names do."""
    name = _CUT.sub("", match[match.lastindex or 0])
    return None if name[:1].islower() else house_name(name)


def house_name(name: str) -> str | None:
    """A name that a publication can have; None for people's offices, sections and the like."""
    name = " ".join(name.split()).strip(" \"“”«»„‘’'*_,-–—•")
    name = _CLUB.sub("", _NOT_OF_NAME.sub("", _NOT_OF_NAME.sub("", name)))
    words = fold(name).split()
    formed = 1 <= len(words) <= _MOST_WORDS and 3 <= len(name) <= _MOST_LETTERS
    if not formed or "/" in name[1:] or name[-1] in ")@" or words[0].isdigit():
        return None
    titled = words[0] == "the" and len(words) > 2  # "The Film Magazine"
    if (_GENERIC.issuperset(words) and not titled) or " ".join(words) in NO_PUBLICATIONS:
        return None
    person = is_name(name) and has_given_name(name)  # a page of one's own
    person = person or (words[0] in MONTHS and words[-1].isdigit())  # or a day
    made = words[-1] in _MAKERS and "the" not in words[-2:]  # but "Girls at the Pictures"
    barred = person or words[0] in _NO_FIRST or made
    return None if barred or is_section(name) or is_country(name) else name


_MOST_WORDS, _MOST_LETTERS = 7, 50
_NOT_OF_NAME = re.compile(
    r",?\s(?:(?:19|20)\d\d|für \S.*|Ltd\.?|Limited|Inc\.?|LLC|PLC|DAC|CLG|GmbH.*|e\. ?V\.|AG|UG.*|"
    r"SARL|SAS|S\.A\.?|S\.?L\.?U?\.?|A\.Ş\.?|[Ii]nc\.?|[Ll]td\.?|Pvt\.?|Pty\.?|Private)$"
)
"""Years, companies' forms and what is owned, at the end of an owner's name."""
_CLUB = re.compile(
    r"^(?:(?:Träger|Förder)?[Vv]erein|Asociación|Associação|Associazione|Association|Stichting|"
    r"Vereniging) (?=[A-ZÀ-Þ])"
)
"""What a club is called in law before the name of what it publishes ("Verein NAME")."""
_OWNERS = word_set(
    """newspapers media medien publishing publications publishers publisher verlag verlagsgruppe
    group groupe grupo gruppe holdings holding communications presse prensa editoriale editions
    ediciones edizioni editora editorial yayincilik medya entertainment network networks print
    printing cooperative internet society"""
)
_NO_FIRST = word_set(
    """courtesy dirigido directed send click todas todos my our your his her their this these all
    any every each some no"""
)
_MAKERS = word_set("verleih filmverleih pictures studios distribution copyright rights")
"""How names of those end who rent films, which stand behind pictures."""


def is_of_owner(name: str) -> bool:
    """Whether a name ends as those of companies do that own papers ("Harbour Newspapers")."""
    words = fold(name).split()
    return len(words) > 1 and words[-1] in _OWNERS


_OF_PICTURE = re.compile(
    r"\W{0,3}(?:bild(?:er|zitate?|quellen?|nachweis|rechte)?|fotos?|photos?|images?|stills?|"
    r"szenenfotos?|visuels?|imágenes|imagens|immagini|görsel(?:ler)?|pictures?|posters?)\W{0,3}"
    r"(?:©|\(c\)|copyright)",
    re.IGNORECASE,
)


def is_of_picture(text: str) -> bool:
    """Whether a notice is of a picture's rights ("Foto: © NAME")."""
    return _OF_PICTURE.match(text) is not None


def without_owner(name: str) -> str:
    """An owner's name without its last words that papers have not ("Quay Post News & Media")."""
    bare = _NEWS_AND.sub(" ", name)
    words = bare.split()
    while len(words) > 1 and fold(words[-1]) in _OWNERS:
        words.pop()
    return " ".join(words)


_NEWS_AND = re.compile(r" (?:News|Press|Print) (?:&|and) (?=[A-Z])")


def same_house(one: str, two: str) -> bool:
    """Whether two names are one, an article in front and spaces left out."""
    return _bare(one) == _bare(two)


def _bare(name: str) -> str:
    return fold(_ARTICLE.sub("", name)).replace(" ", "")
