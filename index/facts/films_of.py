"""Whose film it is, from phrases in eight languages: "NAME's latest film", "le film de NAME"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .films_of_phrases import PHRASES
from .patterns import Pattern, holds
from .people import NAME, TOKEN, clean_name, is_common_word, is_name, split_names
from .sentences import speaks_of_another_film
from .text import Text


class Claim(NamedTuple):
    """People of whom a place in the text says that they directed, and how sure that is."""

    people: tuple[str, ...]
    offset: int
    rule: str
    sure: float


_FILM = (
    r"(?:films?|movie|feature|picture|documentary|doc|comedy|drama|dramedy|thriller|horror film|"
    r"debut|effort|offering|outing|opus|epic|masterpiece|adaptation|remake|biopic|romance|western|"
    r"satire|follow-up|comeback|project|work)"
)
_NEW = (
    r"(?:latest|new|newest|debut|directorial|long-awaited|sophomore|upcoming|recent|striking|"
    r"brilliant|first|second|third|fourth|fifth|sixth|final|much-anticipated|follow-up|comeback)"
)
_LE = r"(?:nouve(?:au|l)|dernier|premier|second|deuxième|troisième|quatrième)"
_MAKER = rf"(?:(?:director|filmmaker|writer-director|auteur) )?(?P<name>{NAME})"
_OF = r"['’](?:n?[ıiuü]n|s[ıiuü]n[ıiuü]n)"
_OWNS = (
    rf"['’]s? (?:(?:very|own|most|\w+ly|and|long) )?{_NEW} (?:[\w-]+ ){{0,4}}?{_FILM}\b"
    r"(?! (?:was|were|had|made|won)\b)|"
    r"['’]s? (?:latest|newest|(?:directorial|feature|directing) debut)\b|"
    rf"{_OF} (?:yeni|son|ilk|ikinci|üçüncü|ödüllü) filmi|"
    rf"{_OF} (?:yönettiği|yönetmenliğini (?:yaptığı|üstlendiği))"
)
_BEHIND_OWNER = Pattern(_OWNS)
_BEHIND_NAME = Pattern(
    rf"{_OWNS}|"
    r" (?:makes|made|is making|marks) (?:his|her|their|a) (?:[\w-]+ ){0,3}?debut\b|"
    r" tarafından yönetilen"
)
_NAME_BEFORE = Pattern(rf"(?<![\w’'-])(?P<name>{NAME})$")
_IS = r"[TtIi](?<!\w.)(?:(?<=[Tt])his (?:is|was)|(?<=[Ii])t(?: is|['’]s))"
"""It begins with a letter, and looks behind only then: letters are what is found fast."""
_BEFORE_NAME = {
    "en": (
        rf"{_IS} (?:also |maybe |perhaps |easily )?(?P<name>{NAME})['’]s? "
        rf"(?:[\w-]+ ){{0,4}}?{_FILM}\b",
        r"[dlnt](?<!\w.)(?:(?<=d)ebut|(?<=l)atest|(?<=n)ew(?:est)?|(?<=t)his) "
        rf"(?:[\w-]+ ){{0,3}}?{_FILM} (?:from|by|of) {_MAKER}",
        rf"{_IS} an? (?:[\w-]+,? ){{0,4}}?{_FILM} (?:from|by|of) {_MAKER}",
        rf"\b(?:that|what|as) (?P<name>{NAME}) (?:intended|intends|was going for|is going for)\b",
        rf"\b(?:directorial|feature|directing|film) debut (?:of|from|by|for) {_MAKER}",
        rf"\b[IW](?:n|ith) (?:his|her|their) (?:[\w-]+ ){{0,3}}?{_FILM}, "
        rf"(?:director )?(?P<name>{NAME})\b",
    ),
    "de": (
        rf"\bneue[mnrs]? (?:\w+e[mnrs]? )?(?:Film|Spielfilm|Dokumentarfilm|Werk|Streifen)s? "
        rf"(?:von|des Regisseurs|der Regisseurin) (?P<name>{NAME})",
        rf"\b[Mm]it (?:seinem|ihrem) (?:[\w-]+ ){{0,2}}(?:Film|Spielfilm|Debüt) (?:\S+ )?hat "
        rf"(?P<name>{NAME})",
    ),
    "fr": (
        rf"\b{_LE} (?:long[- ]métrage|film|opus|documentaire) "
        rf"(?:de |du réalisateur |de la réalisatrice |d['’])(?P<name>{NAME})",
    ),
    "nl": (
        rf"\b(?:nieuwe|nieuwste|laatste|eerste|tweede) (?:film|speelfilm|documentaire) van "
        rf"(?:regisseur )?(?P<name>{NAME})",
    ),
}
"""Phrases with the name in them, by the language of the text."""
_HAVING = {
    "en": (
        ("his is ", "his was ", "t is ", "t's ", "t’s "),
        tuple(f" {word} " for word in ("from", "by", "of")),
        tuple(f" {word} " for word in ("from", "by", "of")),
        (" intended", " intends", " going for"),
        (" debut ",),
        tuple(f"{word} {whose} " for word in ("n", "ith") for whose in ("his", "her", "their")),
    ),
    "de": (("neue",), ("mit seinem", "mit ihrem")),
    "fr": (("nouve", "dernier", "premier", "second", "deuxième", "troisième", "quatrième"),),
    "nl": (("nieuw", "laatste", "eerste", "tweede"),),
}
_PHRASES = {
    code: tuple(
        Pattern(phrase, having=having)
        for phrase, having in zip(phrases, _HAVING[code], strict=True)
    )
    for code, phrases in _BEFORE_NAME.items()
} | PHRASES
_COMPARED = Pattern(
    r"\b(?:like|unlike|than|fans? of|admirers of|since|after|recalls?|recalling|"
    r"reminds?(?: \w+)? of|"
    r"reminded(?: \w+)? of|echo(?:es|ing)?|reminiscent of|rappelle|inspired by|homage to|"
    r"tribute to|"
    r"nod to|owes? .{0,20}to|following|remake of|remembers?|before|such as|as in|compared (?:to|"
    r"with)|"
    r"whether|if|with|loved|liked|saw|watched|from the (?:makers?|producers?|writers?) of|wie|"
    r"als|como|"
    r"(?:mejor|peor|(?:más|menos) \w+) que|parece a|haya visto|parecid[oa] a|recuerda a|"
    r"igual que|tras|después de|"
    r"rispetto a|diferente de|"
    r"come|comme|après|nach|depuis|seit|desde|dopo|sonra|gibi)(?: the| a| le| la| du| den| dem|"
    r" der| "
    r"el| il| lo| de| zum)?\s$",
    re.IGNORECASE,
)
_NO_MAKER = re.compile(
    r"['’]s (?:[\w-]+ ){0,4}?(?:performance|score|novel|book|play|script|screenplay|role|turn|"
    r"character|stage|album|short story|memoir|face|voice|cinematography|editing|lead)\b"
)


def compares(body: str, at: int) -> bool:
    """Whether the words before a place set another film or maker beside this one."""
    return _COMPARED.search(body, max(0, at - 40), at) is not None


_OPENING = 120
"""Characters from the beginning within which what a critic saw is the film of the text."""
_SAW = re.compile(r"\bI (?:finally |just |recently |have |had )?(?:saw|watched|seen) (?:the )?$")


def films_of(text: Text, titles: tuple[str, ...], language: str | None) -> list[Claim]:
    """What phrases of this film's maker claim; those that compare it with others do not count."""
    claims = []
    for start, end, written, at in _named(text.text, language):
        name = clean_name(_lead_cut(written))
        if not is_name(name) or _NO_MAKER.match(text.text, at + len(name)):
            continue
        first = start < _OPENING and _SAW.search(text.text, 0, start) is not None
        if compares(text.text, start) and not first:
            continue
        if not speaks_of_another_film(text, start, end, titles, but=name):
            claims.append(Claim((name,), at, "NAME's new film", 0.65))
    return claims


def _lead_cut(name: str) -> str:
    """A name without the capitalised word that opens its sentence ("Film NAME tarafından")."""
    first, _, rest = name.partition(" ")
    return rest if " " in rest and is_common_word(first) else name


def _named(body: str, language: str | None) -> Iterator[tuple[int, int, str, int]]:
    """(start, end, name, its offset) of every phrase that says whose film it is."""
    blank = holds(body, ("debut", "tarafından"))
    for behind in (_BEHIND_NAME if blank else _BEHIND_OWNER).finditer(body):
        before = _NAME_BEFORE.search(body, max(0, behind.start() - 60), behind.start())
        if before:
            yield before.start(), behind.end(), before["name"], before.start()
    own = _PHRASES.get(language, ()) if language else sum(_PHRASES.values(), ())
    for pattern in own:
        for match in pattern.finditer(body):
            yield match.start(), match.end(), match["name"], match.start("name")


_SURNAME = Pattern(
    r"(?P<name>[A-ZÀ-Þ](?<![\w’'-].)[\w-]+)(?:['’]s (?:[\w-]+ ){0,3}?(?:films?|movies|direction|"
    r"filmography|filmmaking|directing|vision|lens|camera|mise en scène|signature style|"
    r"visual style|best work)\b"
    r"(?! (?:was|were|had)\b)| (?:films|movies)\b)"
)


_FIRST_NAMES = Pattern(rf"(?:{TOKEN} )+$")


_SURNAMES = 64
"""Surnames of which the full names are remembered: those that one text asks for again."""
_FIRST = Pattern(rf"(?<![\w-]){TOKEN}(?: {TOKEN})? $")


@lru_cache(maxsize=_SURNAMES)
def full_names(body: str, surname: str) -> tuple[str, ...]:
    """The people of that surname whom a text names in full, each form once."""
    found: dict[str, None] = {}
    at = body.find(surname)
    while at >= 0:
        end = at + len(surname)
        first = _FIRST.search(body, max(0, at - 80), at) if body[at - 1 : at].isspace() else None
        if first and not (body[end : end + 1].isalnum() or body[end : end + 1] in ("-", "_")):
            found[first[0] + surname] = None
        at = body.find(surname, end)
    return tuple(found)


def by_surname(text: Text) -> list[Claim]:
    """ "Nolan's films", "Nolan directs": of the one person whom the text names in full."""
    claims = []
    for match in _SURNAME.finditer(text.text):
        if _COMPARED.search(_FIRST_NAMES.sub("", text.text[: match.start()][-80:])):
            continue
        people = {person for person in full_names(text.text, match["name"]) if is_name(person)}
        if len(people) == 1 and match["name"] not in next(iter(people)).split(" ")[0]:
            person = people.pop()
            claims.append(Claim((person,), match.start(), "SURNAME's films", 0.55))
    return claims


_BOOK = re.compile(r"(?:novel|book|roman|livre|novela|libro|song|album|poem|play|story)\b", re.I)
_BEHIND = Pattern(
    rf"[*_”\"’»«,]{{0,3}} ?[(\[](?P<bracket>{NAME}(?:(?: and | & |, ){NAME})?),? (?:18|19|"
    r"20)\d\d[)\]]|"
    rf"[*_”\"’»«']{{0,2}},? (?:[(\[](?:18|19|20)\d\d[)\]],? )?(?P<of>von|de|di|van|by|"
    rf"from) (?P<by>{NAME})|"
    rf"[*_”\"’»«]{{0,2}},?[”\"’']? (?:le|la|il|der|o|de|el|the) (?:[\w-]+ ){{1,4}}(?:de|di|von|van|"
    rf"by|from|of) (?P<long>{NAME})|"
    rf"[*_”\"’»«]{{0,2}},?[”\"’']? (?:which|that) (?P<maker>{NAME}) (?:has |had )?"
    r"(?:co-)?(?:(?:wrote|written) and )?direct(?:ed|s)\b"
)
_DOES = Pattern(
    rf"(?P<names>{NAME}(?: and {NAME})?) (?:directs|directed|helms|helmed|makes|made|signe|réalise|"
    r"inszeniert|dirige|dirigió|firma|regisseert|wrote and directed|writes and directs|"
    r"returns with|"
    rf"brings us|crafts|delivers) (?:in )?[*_“\"‘«„]{{0,2}}$"
)


_WITH_TITLE = Pattern(r"\b(?:[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et) [„“«‘\"*_]{0,2}$")
_MADE_BEHIND = Pattern(
    r"[*_”\"“’»«]{0,2},? (?:(?:setzt|legt|inszeniert|dreht|gelingt|präsentiert|regisseert|maakt|"
    r"levert) (?:(?:der Regisseur|die Regisseurin|regisseur|regisseuse) )?|"
    r"(?:(?:le réalisateur|la réalisatrice|el director|la directora|il regista|la regista|"
    r"o diretor|a diretora) )?(?=[^\W\d_a-zß-ÿ]))"
    rf"(?P<name>{NAME})"
    r"(?= (?:seine|ihre|seinen|ihren|ihr|sein|ein|einen|eine|die|den|zijn|haar|een|signe|livre|"
    r"réalise|filme|poursuit|adapte|firma|dirige|debuta|rueda|realizza|dirige|assina|filma)\b)"
)
"""Who made a film, behind its title: "Mit „Title“ setzt NAME ihre", "Avec Title, NAME signe"."""


def beside_title(body: str, at: int, end: int, language: str | None) -> list[Claim]:
    """What stands right beside a title: "Title (NAME, 1999)", "Title von NAME", "NAME directs"."""
    claims = []
    behind = _BEHIND.match(body, end)
    if behind and behind["bracket"]:
        names = [name for name, _ in split_names(behind["bracket"]) if is_name(name)]
        claims.append(Claim(tuple(names), at, "Title (NAME, YEAR)", 0.85))
    elif behind and behind["maker"]:
        if is_name(behind["maker"]):
            claims.append(Claim((behind["maker"],), at, "Title, which NAME directed", 0.8))
    elif behind and not _BOOK.search(body, max(0, at - 20), at):
        name = behind["by"] or behind["long"]
        own = language in (None, "en")
        foreign = behind["of"] in ("von", "de", "di", "van")
        if is_name(name) and not (own and foreign) and not _BOOK.search(behind[0]):
            claims.append(Claim((name,), at, "Title by NAME", 0.6))
    made = _MADE_BEHIND.match(body, end) if _WITH_TITLE.search(body, max(0, at - 8), at) else None
    if made and is_name(made["name"]):
        claims.append(Claim((made["name"],), at, "with Title NAME made", 0.65))
    does = _DOES.search(body, max(0, at - 80), at)
    if does:
        names = [name for name, _ in split_names(does["names"]) if is_name(name)]
        claims.append(Claim(tuple(names), at, "NAME directs Title", 0.75))
    return [claim for claim in claims if claim.people]
