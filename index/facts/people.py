"""Is this a person's name; names cleaned; lists of names parted."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining

from index.folding import fold, word_set

from .given_names import has_given_name
from .patterns import Pattern, holds
from .remembering import remembered

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢİĪĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_LOWER = "a-zß-öø-ÿāăąćčďđēęěğģıīķĺļľłńņňōőœŕřśşšţťūůűųźżžșț"
_LETTER = r"[^\W\d_]"
"""A letter of any script: a list of them would be most of what an expression costs to compile."""
PARTICLE = (
    r"(?:de|da|do|dos|das|di|del|dela|della|delos|der|den|du|des|la|las|le|los|van|von|vom|zu|zum|"
    r"ten|ter|af|av|al|el|bin|ibn|ben|y|e|St\.)"
)
PARTICLES = frozenset(PARTICLE[3:-1].split("|"))
_PIECE = (
    rf"(?:[{UPPER}]{_LETTER}*(?:['’](?!s\b){_LETTER}+)?(?:-{_LETTER}+)*|"
    rf"d['’][{UPPER}]{_LETTER}+)"
)
_INITIALS = rf"(?:[{UPPER}]\.-?){{1,3}}(?:[{UPPER}](?![\w.’']))?"
SUFFIX = r"(?:,? (?:Jr\.?|Sr\.?|II|III|IV))"
NICKNAME = r"(?:[\"“”„‘’'«][^\W\d_a-zß-ÿ][\w.’-]{1,15}[\"”“’'»])"
"""What somebody is called, in quotation marks within the name."""
TOKEN = rf"(?:{_INITIALS}|{_PIECE})"
NAME = rf"{TOKEN}(?: (?:{PARTICLE} ){{0,2}}{TOKEN}){{1,3}}{SUFFIX}?(?!{_LETTER})"
"""Pattern of a name in running text: two to four capitalised parts, particles between them."""

NAMES = rf"{NAME}(?:(?:, and |, | and | & | und | et | y | e ){NAME})*"
"""Pattern of one name or several, joined by commas and "and"."""

_CJK = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_CJK_NAME = Pattern(rf"{_CJK}{{2,8}}(?:[・·= 　]{_CJK}{{1,8}}){{0,2}}")
_OTHER_SCRIPT = Pattern(r"[\u0370-\u1cff\u3040-\u9fff\uac00-\ud7a3]")
_NICKNAME = re.compile(NICKNAME)
_LOOSE_TOKEN = Pattern(rf"(?:{TOKEN}|{PARTICLE}|(?:Jr|Sr)\.?|I{{2,3}}|IV)(?:,)?")

# Words that stand capitalised in headings, menus and titles and are hardly ever part of a name.
_NO_NAME = frozenset(
    fold(
        """about after again against all also an and another any are around as at back be because
        before behind below best between beyond but by can comment comments contact cookie
        copyright could day did does don down each end ending english every explained explore
        facebook film films final first follow for from full further get go guide had happens
        has have he help her here his home how i if in inside instagram interview into
        introduction is it its last latest leave less like links login look made main meaning
        menu more most movie movies much must my navigation never new newer newest news
        newsletter next no not notes now of off older on one only opening or original other
        our out over page part photo photos plot podcast policy post posted posts previous
        privacy production quick rating ratings read recap related reply resolution review
        reviews said same score search section see share she should sign site so some still
        story subscribe such summary synopsis tags takeaway teaser than thank thanks that the
        their them themes then there these they this those thoughts through time title to top
        trailer two under until up updated upon us verdict version very video view visit was
        watch we website were what when where which who why will with without word words work
        would year years you your characters character arcs symbolism performances performance
        direction music cinematography screenplay script acting conclusion overview background
        pros cons bottom line der die das und ein eine mit von im fazit handlung kritik inhalt
        bewertung weitere mehr les des une est avec pour dans sur histoire critique conclusion
        los las una con para por sobre historia critica conclusion il gli una per trama
        recensione uma com sinopse het een van de verhaal oordeel bir ve ile icin konu
        elestiri january february march april june july august september october november
        december monday tuesday wednesday thursday friday saturday sunday pictures studios
        cinema cinemas theatre festival magazine entertainment media productions university
        kinemathek cinematheque kinothek filmmuseum lichtspiele lichtspielhaus
        filmclub filmhaus programmkino filmtheater filmpalast bioscoop sinema cineteca filmoteca
        kino cine museum archive archiv institut institute verein gallery bookshop
        company rss feed feeds tweet archives categories powered proudly login street blog
        press times post journal weekly daily club house gmbh inc ltd llc"""
    ).split()
) - {"can", "de", "van", "der", "das", "di", "will", "art", "von", "june", "april", "august", "day"}

_NO_PERSON = word_set(
    """games olympics awards airport university college museum hospital
    gazette tribune guardian telegraph observer chronicle bulletin examiner inquirer newspaper
    analysis depth topics stories gallery sections
    network collective society association channel podcast staff team editors admin administrator
    editorial redaktion redaction redazione redaccion webmaster contributors contributor
    associated agence reuters correspondent reviewer reviewers critic critics writer writers desk
    published updated advisories advisory content warnings platform genre length release
    studio happy birthday halloween stay safe highly recommended recommendation
    recommendations spoiler spoilers wins winner voz voix alert watching special features feature
    running aspect ratio dvd bluray science fiction horror comedy drama thriller animation
    documentary popular demand
    rip love xoxo cheers until
    trending featured sponsored advertisement advertisements upcoming releases classics
    netflix hulu amazon hbo streaming theaters theatres boxoffice trailers soundtrack
    synopsis filmography biography awards nominations festivals premiere premieres season seasons
    episode episodes list lists ranking ranked countdown giveaway contest competition quiz
    tutorial download downloads upload install update updates version settings profile account
    password username email address phone subscribe subscription unsubscribe donate donation
    support patreon merch merchandise shop store cart checkout shipping discount coupon
    publish meet online details verified purchase
    availability certificate runtime overview credits showtimes tickets
    pazar pazartesi sali dakika carsamba persembe cuma cumartesi gecmis okundu
    meinung inhalt inhaltsangabe filmkritik kurzkritik besprechung intrigue bande annonce
    elestirmen degeri puani notu actualizado actualizada aktualisiert aggiornato atualizado
    lunes martes miercoles jueves viernes sabado lundi mardi mercredi jeudi vendredi samedi montag
    dienstag mittwoch donnerstag freitag samstag sonntag startseite sayfa relacionados award
    odulu"""
)
"""Words of papers, offices and menus, which are no names but may well be titles."""
_NO_PERSONS = frozenset(
    """hong kong, san francisco, los angeles, new york, new york city, las vegas, new orleans,
    united states, united kingdom, south korea, north america, new zealand, sri lanka, costa rica,
    puerto rico, saudi arabia, buenos aires, rio de janeiro, sao paulo, blu ray, guest post,
    merry christmas, worth watching, worth seeing, star wars, star trek, harry potter, james bond,
    talking points, final thoughts, picture quality, sound quality, video quality, image quality,
    audio quality, video rating, audio rating, parental guidance, parents guide,
    discussion questions,
    fun facts, role models, positive messages, family movie, movie night, closing thoughts,
    indiana jones, film noir, new wave, red carpet, box office, oscar season,
    happy easter""".replace("\n    ", " ").split(", ")
)
"""Places, characters and phrases of two words that are written as names are."""
_SURNAMES_TOO = word_set("page best english house street post day story main long press links time")
_TITLES = re.compile(
    r"^(?:Fr|Msgr|Rabbi|Pastor|Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Dame|Herr|Frau|Mme|M|Sr|Sra|Rev)\.? "
    r"(?=[^\W\d_]{2})"
)
_FROM = re.compile(rf"^(?:from|by|par|por) (?=[{UPPER}])")
_HANDLE = re.compile(r"\s*[(\[]?@[\w.]+[)\]]?")
_LINK = re.compile(r"\s*[(<\[]?\b(?:https?://|www\.)\S+[)>\]]?|\s*<?\b[\w.+-]+@[\w-]+\.[\w.]+>?")
_LINKED = ("@", "://", "www.")
_ROLE_TAIL = Pattern(
    r"\s*(?:,|\||·|–|—|/| - )\s*(?:(?:staff|senior|chief|lead|guest|associate|contributing|film|"
    r"movie|arts?|a&e|arts (?:and|&) \w+|news|opinions?|features?|culture|lifestyle|life|campus|"
    r"entertainment|assistant|copy|online|web|section|co-?|"
    r"freelance|deputy|managing|our|the)\s+)*(?:writer|critic|reviewer|editor|contributor|"
    r"correspondent|reporter|columnist|journalist|author|blogger|filmkritiker(?:in)?|redakteur(?:in)?|redaktion)\b.*$|"
    r"\s+(?:staff|senior|chief|guest|associate|contributing|film|movie) (?:film |movie )?"
    r"(?:writer|critic|reviewer|editor|contributor|correspondent)$",
    re.IGNORECASE,
    having=(
        "writer", "critic", "reviewer", "editor", "contributor", "correspondent", "journalist",
        "author", "blogger", "filmkritik", "redakt", "reporter", "columnist",
    ),
)  # fmt: skip
_CLASS = re.compile(r"\s+(?:['’]\d\d|\(?[Cc]lass of (?:19|20)\d\d\)?)(?=$|,)")
"""The year of a student behind the name ("NAME '19")."""
_OFFICE = re.compile(
    r"(?:(?:creative|art|artistic|managing|executive|associate|assistant|senior|staff|chief|lead|"
    r"co-?|film|movie|guest|contributing|deputy|web|content|communications?|marketing)[ -]?)*"
    r"(?:director|editor|producer|writer|critic|reviewer|founder|manager|officer|contributor|"
    r"intern|editor[- ]in[- ]chief)",
    re.IGNORECASE,
)
_MORE = Pattern(
    r"[\s,;]*(?:\bet al\.?|\ba\. ?o\.?|\bu\. ?a\.?|\bu\.v\.a\.?|\band (?:many )?(?:others|more)|"
    r"\bund andere|\betc\.?|\bentre otros|\be altri|\bvb\.?|\b(?:mfl|m\.fl)\.?|…|\.\.\.)\s*$",
    re.IGNORECASE,
    having=(
        "et al", "a.o", "a. o", "u.a", "u. a", "u.v.a", "others", "more", "und andere", "etc",
        "entre otros", "e altri", "vb", "mfl", "m.fl", "…", "...",
    ),
)  # fmt: skip
_BASED_ON = Pattern(
    r"[,;]?\s+\(?(?:based (?:up)?on|adapted from|inspired by|"
    r"from (?:the|a|an|his|her) (?:\w+ )?(?:novel|book|play|story)|"
    r"nach (?:dem|der|einem|einer|motiven)|basierend auf|d['’]après|adapté de|basad[oa] en|"
    r"tratto da|dal romanzo|basead[oa] em|naar (?:het|de|een))\b.*$",
    re.IGNORECASE,
    having=(
        "based ", "adapted from", "inspired by", "from ", "nach ", "basierend", "après", "adapté",
        "basad", "tratto da", "romanzo", "basead", "naar ",
    ),
)  # fmt: skip
_HARD_BREAK = re.compile(
    r"\s*(?:[;/|•·\n]|,(?! (?:Jr|Sr|II|III|IV)\b))\s*(?:and |und |& |et |y |e |ve |en )?|"
    r"\s+(?:&|\+|and|und|with|sowie|og|och|AND|UND|WITH|SOWIE|OG|OCH)\s+"
)
_SOFT_BREAK = re.compile(r"\s+(?:et|y|e|ed|ve|en|i|ja)\s+")
_LOUD_BREAK = re.compile(r"\s+(?:ET|Y|E|ED|VE|EN|I|JA)\s+")
"""What parts two names in capitals; a letter alone between two in other forms is of a name."""
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_AFTER_BRACKET = re.compile(r"(\x00\d+\x00)\s+[–—-]\s+")
_SCREAM = re.compile(rf"[{_LOWER}]")
_SURNAME_FIRST = re.compile(
    r"(?P<last>[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ’'-]{2,}) (?P<first>[^\W\d_a-zß-ÿ][a-zß-ÿ]+)"
)
"""A surname in capitals and the first name behind it, as programmes print them."""
_LOUD_SURNAME = Pattern(
    rf"[{UPPER}][{_LOWER}](?:{_LETTER}|[’'-])* (?:[{UPPER}]{{2,3}} ){{0,2}}[{UPPER}]{{4,}}"
)
_CASE_ENDING = re.compile(
    r"(?<=[^\W\d_A-ZÀ-Þ]{2})['’](?:n?[ıiuü]n|[dt][ae]n?|y?l[ae]|[yn]?[ıiuü]|y?[ae])(?=[\s;,.]*$)"
)
"""Ending of a Turkish name in a sentence ("NAME'dan"); "'s" stays, a name has it seldom."""
_OF_SOMEBODY = re.compile(r"[^\W\d_]{2}['’](?:n?[ıiuü]n|s) ")
"""A name in the genitive before another word ("NAME'in Filmleri")."""
_MC = re.compile(r"\bMc([a-z])")


@remembered
def is_name(text: str, *, least: int = 2) -> bool:
    """Whether a whole text can be a person's name, by shape and by the words in it.

    `least` is the least number of parts: two where only the shape speaks for a
    name, one where a label already does.
    """
    parts = text.split()
    if not 2 <= len(text) <= 60 or len(parts) > 6:
        return False
    plain = text.isascii()
    if not plain and _CJK_NAME.fullmatch(text):
        return True
    if len(parts) < least:
        return False
    if not plain and _OTHER_SCRIPT.search(text):
        letters = all(c.isalpha() or c in " .-’'・·" or combining(c) for c in text)
        return letters and not any(part[0].islower() for part in parts)
    return _is_latin_name(text, parts)


_ARABIC = re.compile(r"^(?:al|el|ad|as|ar|ash|bin|ul)-(?=[A-ZÀ-Þ])")
"""An article before a surname ("al-Mansur")."""
_OF_FILMS = frozenset({"filmi", "film", "filme", "movie", "movies", "films", "review", "reviews"})
"""Words behind a title, and behind no name."""


def _is_latin_name(text: str, parts: list[str]) -> bool:
    if len(parts) == 1 and not text[0].isupper():
        return False
    if _OF_SOMEBODY.search(text):
        return False
    if '"' in text or not text.isascii() or "'" in text:
        parts = without_nickname(parts)
    if not all(_LOOSE_TOKEN.fullmatch(_ARABIC.sub("", part)) for part in parts):
        return False
    words, folded = [fold(part).replace(" ", "") for part in parts], fold(text)
    named = {*words, *folded.split()}
    if words[-1] in _OF_FILMS or folded in _NO_PERSONS or not _NO_PERSON.isdisjoint(named):
        return False
    common = [at for at, word in enumerate(words) if word in _NO_NAME]
    if common == [len(words) - 1] and len(words) > 1:
        return words[-1] in _SURNAMES_TOO
    return not common


def without_nickname(parts: list[str]) -> list[str]:
    """The parts of a name without what stands in quotation marks behind a common first name."""
    inner = [at for at in range(1, len(parts) - 1) if _NICKNAME.fullmatch(parts[at])]
    if len(inner) != 1 or not any(map(has_given_name, (parts[0], parts[inner[0] - 1]))):
        return parts
    return [*parts[: inner[0]], *parts[inner[0] + 1 :]]


def can_be_listed(text: str) -> bool:
    """Whether a part of a labelled list of people can be one of them, by its shape alone."""
    parts = text.split()
    if len(set(text)) == 1:
        return False
    if is_name(text, least=1):
        return True
    if len(parts) > 1 and fold(parts[-1]) in _OF_FILMS:
        return False
    shaped = 0 < len(parts) <= 6 and len(text) <= 60 and text[0].isupper()
    inner = range(1, len(parts) - 1)
    pieces = [p for at, p in enumerate(parts) if not (at in inner and _NICKNAME.fullmatch(p))]
    return shaped and all(_LOOSE_TOKEN.fullmatch(p) for p in pieces) and not _all_common(text)


def _all_common(text: str) -> bool:
    return all(word in _NO_NAME for word in fold(text).split())


def is_common_word(word: str) -> bool:
    """Whether a capitalised word is one of headings and menus rather than of names."""
    return fold(word) in _NO_NAME


@lru_cache(maxsize=4096)
def without_lead(name: str) -> str:
    """A name without the words of a sentence that are written as its beginning ("On NAME")."""
    first, _, rest = name.partition(" ")
    return without_lead(rest) if rest and is_common_word(first) else name


def clean_name(text: str) -> str:
    """A name without titles, handles, links, office and stray punctuation; '' if nothing stays."""
    name = _HANDLE.sub("", text) if "@" in text else text
    name = _LINK.sub("", name) if holds(name, _LINKED) else name
    name = _CLASS.sub("", _ROLE_TAIL.sub("", _FROM.sub("", name)))
    name = _CASE_ENDING.sub("", name) if "'" in name or "’" in name else name
    name = name.strip(" \t\n,;:|·•*_-–—\"“”'’").removesuffix(".") if name else ""
    if name.endswith((" Jr", " Sr")) or re.search(rf" [{UPPER}]$", name):
        name += "." if text.rstrip(" ,;").endswith(".") else ""
    name = _TITLES.sub("", " ".join(name.split()))
    if len(name) > 3 and " " in name and not _SCREAM.search(name):
        name = _from_capitals(name)
    elif _LOUD_SURNAME.fullmatch(name):
        first, last = name.split(" ", 1)
        name = f"{first} {_from_capitals(last)}"
    elif (turned := _SURNAME_FIRST.fullmatch(name)) and has_given_name(turned["first"]):
        name = f"{turned['first']} {_from_capitals(turned['last'])}"
    return name


def _from_capitals(name: str) -> str:
    def soften(word: str) -> str:
        if "." in word or word in {"II", "III", "IV"}:
            return word
        return "-".join(
            "'".join(_in_small(p, turkish) for p in q.split("'")) for q in word.split("-")
        )

    turkish = "İ" in name or "Ğ" in name

    return _MC.sub(lambda m: "Mc" + m[1].upper(), " ".join(soften(w) for w in name.split(" ")))


def _in_small(piece: str, turkish: bool) -> str:
    """A part of a name in capitals, its first letter alone one; Turkish has two of the letter i."""
    rest = piece[1:].replace("I", "ı").replace("İ", "i") if turkish else piece[1:]
    return piece[:1] + rest.lower()


def is_office(text: str) -> bool:
    """Whether words are what somebody is called by their work ("Creative Director")."""
    return _OFFICE.fullmatch(text) is not None


def split_names(text: str) -> list[tuple[str, str | None]]:
    """The people of a list, each with what stands in brackets or after "as" beside the name."""
    return list(_people_of(text))


@lru_cache(maxsize=1024)
def _people_of(text: str) -> tuple[tuple[str, str | None], ...]:
    notes: list[str] = []

    def shelve(match: re.Match[str]) -> str:
        notes.append((match[1] or match[2] or "").strip())
        return f"\x00{len(notes) - 1}\x00"

    people_only = _BASED_ON.sub("", _MORE.sub("", text.replace("\x00", "")))
    shelved = _BRACKETS.sub(shelve, people_only)
    shelved = _AFTER_BRACKET.sub(r"\1, ", shelved)
    people: list[tuple[str, str | None]] = []
    for part in _parts(shelved):
        bare, note = _beside(part, notes)
        name = clean_name(bare)
        if name and not (people and is_office(name)):
            people.append((name, note))
    return tuple(people)


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    soft = _LOUD_BREAK if text.isupper() else _SOFT_BREAK
    for piece in _HARD_BREAK.split(text):
        sides = soft.split(piece)
        whole = len(sides) > 1 and not all(len(side.split()) > 1 for side in sides)
        parts.extend([piece] if whole else sides)
    return parts


_SHELVED = re.compile(r"\s*\x00(\d+)\x00")
_AS = re.compile(
    r"\s+(?:as|als|dans le rôle de|como|nei panni di|in the role of)\s+|\s*\.{3,}\s*|\s*…\s*"
)


def _beside(part: str, notes: list[str]) -> tuple[str, str | None]:
    note: str | None = None
    match = _SHELVED.search(part)
    if match:
        note = notes[int(match[1])] or None
        part = _SHELVED.sub("", part)
    sides = _AS.split(part, maxsplit=1)
    if len(sides) == 2 and sides[0].strip() and sides[1].strip():
        return sides[0], sides[1].strip(" ,;")
    return part, note


def same_person(one: str, two: str) -> bool:
    """Whether two spellings can name one person: order, accents and initials aside."""
    if one == two:
        return True
    first, second = fold(one).split(), fold(two).split()
    if sorted(first) == sorted(second) or "".join(first) == "".join(second):
        return True
    if len(first) < 2 or len(second) < 2 or first[-1] != second[-1]:
        return False
    return _initials_agree(first[:-1], second[:-1])


def _initials_agree(first: list[str], second: list[str]) -> bool:
    if len(first) > len(second):
        first, second = second, first
    if not any(len(a) > 1 and a in second for a in first):
        return all(len(a) == 1 or len(b) == 1 for a, b in zip(first, second, strict=False)) and all(
            a[0] == b[0] for a, b in zip(first, second, strict=False)
        )
    return all(
        any(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for b in second) for a in first
    )
