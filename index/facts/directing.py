"""Who directed, from prose: "Title, directed by NAME", "NAME's Title", "director NAME"."""

from __future__ import annotations

import re
from itertools import pairwise

from .directing_agents import director_of_file, directors_at_work
from .directing_cjk import directors_east
from .directing_forms import directors_said
from .directing_in_passing import told_in_passing
from .directing_spoken import spoken_of
from .films_of import Claim, beside_title, by_surname, compares, films_of
from .folding import fold, word_set
from .layers import Ledger, Origin
from .patterns import Pattern
from .people import NAME, is_name, split_names, without_lead
from .sentences import speaks_of_another_film
from .text import Text

_QUOTED_END = Pattern(r"[“\"«„‘]([^“”\"«»„‘’\n]{1,60})[”\"»’] $")
_HEADED = word_set(
    "director directors direction regie regia direccion directora regisseur réalisateur"
)
_HEADED_NAME = Pattern(rf"[*_]{{0,2}}(?P<name>{NAME})[*_]{{0,2}}(?=[ ,.’']|$)")
_VERB = r"plays|stars|is|was|as|gives|turns|delivers|in|has|who|does|makes|takes"
_MAKERS = rf"(?P<names>{NAME}(?:(?: and | & | und | et | y | e ){NAME}(?! (?:{_VERB})\b))?)"
_DIRECTED = (
    "directed by ", "Directed by ", "directed and written by ",
    "Directed and written by ", "directed and co-written by ",
    "directed and produced by ", "dirigida por ", "dirigido por ", "réalisé par ",
    "réalisée par ", "diretto da ", "diretta da ", "realizado por ", "realizada por ",
    "geregisseerd door ", "mis en scène par ", "(dir. ", "(dir ", "(Dir. ", "(dir: ", "(Dir: ",
    "helmed by ", "Helmed by ", "dirigé par ", "dirigée par ", "mise en scène de ", "regia di ",
    "unter der Regie von ", "Regie führte ", "σε σκηνοθεσία ", "direction by ",
    "dirigida y escrita por ", "dirigido y escrito por ", "escrita y dirigida por ",
    "escrito y dirigido por ", "Dirigida por ", "Dirigido por ", "bajo la dirección de ",
    "Bajo la dirección de ", "Sob a direção de ",
    "Escrita y dirigida por ", "Escrito y dirigido por ", "Escrito e dirigido por ",
    "a las órdenes de ", "con dirección de ", "scritto e diretto da ", "diretto e scritto da ",
    "Diretto da ", "per la regia di ", "Scritto e diretto da ", "dirigido e escrito por ",
    "escrito e dirigido por ", "com direção de ", "sob a direção de ", "comandado por ",
    "roteirizado e dirigido por ",
    "(Regie: ", "(regie: ", "(R: ", "(réal. ", ", dir. ", "; dir. ", ", dir. by ",
    "(yön: ", "(yön. ", "(Yön: ", "(yönetmen: ", "(reg. ", "(regia: ", "(regia di ",
)  # fmt: skip
_OFFICE = (
    "director ", "Director ", "The director, ", "the director, ", "new director, ", "Directors ",
    "directors ", "filmmaker ", "Filmmaker ", "Regisseur ", "Regisseurin ",
    "réalisateur ", "réalisatrice ", "directora ", "regista ", "Regista ", "diretor ", "diretora ",
    "realizador ", "realizadora ", "Realizador ", "El director ", "La directora ", "el director ",
    "cineasta ", "cinéaste ", "regisseur ", "yönetmen ", "Yönetmen ", "yönetmeni ",
)  # fmt: skip
_NAMED = Pattern(_MAKERS)
_CALLED = re.compile(
    r"(?:(?:an?|the|some|one|guy|man|woman|certain|named|called|newcomer|first-timer|veteran|"
    r"legendary|great|acclaimed|visionary|maestro|master|filmmaker|director|actor|actress|debutante?"
    r") ){1,4}"
)
"""What stands between "directed by" and the name ("a guy named")."""
_OTHERS = word_set(
    """like than as fellow late unlike legendary great veteran casting art music musical managing
    fans replaced influences homage tribute
    artistic museum festival program programme creative co assistant technical executive funeral
    stage theatre theater opera tv television fbi former first-time second-unit plays playing
    played portrays school"""
)
_OWNER = Pattern(rf"(?<!\w)(?P<name>{NAME})['’](?:s?|n?[ıiuü]n) (?:[\w-]+ ){{0,4}}?[*_“\"‘«]?$")
_NO_WORK = re.compile(
    r"['’]s? .*\b(?:performance|role|turn|portrayal|score|novel|book|play|script|character|face|"
    r"voice|work|music|cinematography|costumes?|editing|as|in|of)\b"
)
_FILM_OF = Pattern(
    rf"[*_”\"]?,? (?:is|was) (?P<name>{NAME})['’]s (?:[\w-]+ ){{0,3}}?"
    r"(?:film|movie|feature|debut|masterpiece|picture|documentary|comedy|drama|thriller)\b"
)
_FILM_BY = Pattern(
    rf"[*_”\"]?,? (?:(?:is|was) )?(?:the|a|an) (?:[\w’'-]+,? ){{0,5}}?(?:film|movie|feature|debut|"
    rf"picture|documentary|comedy|drama|thriller) (?:by|from|of) (?:director |filmmaker )?"
    rf"(?P<name>{NAME})"
)
_OPENING_FILM = Pattern(
    rf"\A(?P<name>{NAME})['’]s (?:(?:very|long-awaited|own) )?(?:first|second|third|fourth|fifth|"
    r"latest|new|newest|debut|final|last|sophomore) (?:[\w-]+ )?"
    r"(?:film|feature|movie|picture|documentary)\b"
)
_OPENING_NOTE = Pattern(rf"\A[(\[]?(?P<name>{NAME}), (?:18|19|20)\d\d[)\]]?[.,;:]?(?=\s|$)")
_BETWEEN = re.compile(
    r"(?: (?:is|was|co|the film|film|movie|a|an|written|and|produced|(?:18|19|20)\d\d|"
    r"drama|comedy|thriller|horror))*$"
)
_OF_ANOTHER = re.compile(
    r"\b(?:original|first (?:one|film|movie)|previous (?:one|film|movie)|sequels?|prequel|remake|"
    r"predecessor|other version)(?: \w+){0,2} (?:was|were|had been) $"
)
_NAME_END = re.compile(r"[A-ZÀ-Þ][\w’'-]*[”\"»*)]*$")
_NEAR = 90
_OPENS = re.compile(r"(?:^|\n|[.!?]\s)(?:[Ww]ritten and |[Pp]roduced and |[Cc]o-written and )?$")
_WROTE = re.compile(r"[Ww]ritten and directed by $|irected and (?:co-)?written by $")
_DOER = Pattern(rf"(?<!\w)(?P<name>{NAME})(?:,? who| has| both)?$")
_DONE = re.compile(
    r" (?:wrote and )?direct(?:ed|s)(?: and (?:co-)?(?:wrote|writes|produced|produces|edited))?"
    r" (?:it\b(?! up)|this (?:[\w-]+ ){0,3}?(?:film|movie|one|picture|drama|comedy|thriller|story|"
    r"adaptation)\b|the (?:film|movie|picture)\b"
    r"(?! (?:version|adaptation|remake|sequel|about|in which|that|of)\b))|"
    r" directs(?: (?:with|from an?|from (?:his|her|their)|as if|as though|like)\b| \w+ly[ ,.])"
)


def note_directors(
    ledger: Ledger,
    text: Text,
    titles: tuple[str, ...],
    language: str | None = None,
    headline: str = "",
    path: str = "",
) -> None:
    """Notes the director whom the prose speaks for; nobody where two are equally well attested.

    `headline`: the line above the text, which may name somebody whom the text calls by surname;
    `path`: the file's, which may be named after title and maker.
    """
    claims = _directed(ledger, text, titles)
    for title in titles:
        claims.extend(_owned(text, title, language))
    claims.extend(films_of(text, titles, language))
    claims.extend(by_surname(text))
    claims.extend(told_in_passing(text, language))
    cast = frozenset(fact.value["name"] for fact in ledger.ranked("credits.cast"))
    claims.extend(spoken_of(text, titles, cast))
    claims.extend(directors_at_work(text, titles, language, cast, headline))
    claims.extend(director_of_file(path, headline, text, str(ledger.value("critic", ""))))
    claims.extend(_under_heading(text))
    if language in (None, "zh", "ja", "ko"):
        claims.extend(directors_east(text, titles))
    claims.extend(_in_office(text, titles))
    claims.extend(_with_verb(ledger, text, titles))
    if language in (None, "en"):
        claims.extend(directors_said(text, titles))
    for pattern, rule in (
        (_OPENING_NOTE, "NAME, YEAR at the opening"),
        (_OPENING_FILM, "NAME's film at the opening"),
    ):
        note = pattern.match(text.text)
        if note and is_name(note["name"]):
            claims.append(Claim((note["name"],), 0, rule, 0.65))
    best = _leading(claims, text.text)
    for claim in claims:
        if set(claim.people) <= set(best):
            origin = Origin("prose", claim.rule, text.line(claim.offset), claim.sure)
            for name in claim.people:
                ledger.add("credits.director", name, origin)


def _places(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where any of the words stands, in order of the text."""
    found = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            found.append((at, at + len(word)))
            at = text.find(word, at + 1)
    return sorted(found)


def _people(text: str, at: int) -> tuple[str, ...]:
    """The one or two people named at a place."""
    called = _CALLED.match(text, at)
    match = _NAMED.match(text, called.end() if called else at)
    if match is None:
        return ()
    return tuple(name for name, _ in split_names(match["names"]) if is_name(name))


def _directed(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> list[Claim]:
    claims = []
    for at, end in _places(text.text, _DIRECTED):
        people = _people(text.text, end)
        before = text.text[max(0, at - _NEAR) : at]
        if not people or before.endswith(("also ", "both ")) or _OF_ANOTHER.search(before):
            continue
        near = _ends_in_title(before, titles)
        opens = _OPENS.search(before) is not None
        within = before.endswith((", ", ", written and ")) and _speaks_of(text, at, titles)
        if not (near or opens or within) and _NAME_END.search(before.rstrip(" ,(")):
            continue
        if speaks_of_another_film(text, at, end, titles):
            continue
        claims.append(Claim(people, at, "directed by", 0.9 if near else 0.8 if within else 0.7))
        wrote = _WROTE.search(before + text.text[at:end]) is not None
        if (near or opens or within) and wrote:
            origin = Origin("prose", "written and directed by", text.line(at), 0.8)
            for name in people:
                ledger.add("credits.writer", name, origin)
    return claims


def _with_verb(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> list[Claim]:
    """ "NAME directed it", "NAME directed and wrote the film" """
    claims = []
    for at, end in _places(text.text, (" directed ", " directs ", " wrote and directed ")):
        doer = _DOER.search(text.text, max(0, at - 60), at)
        if doer is None or not is_name(doer["name"]) or not _DONE.match(text.text, at):
            continue
        if speaks_of_another_film(text, at, end, titles, but=doer["name"]):
            continue
        claims.append(Claim((doer["name"],), doer.start(), "NAME directed it", 0.8))
        if "wrote" in text.text[at : at + 30]:
            origin = Origin("prose", "NAME wrote it", text.line(at), 0.75)
            ledger.add("credits.writer", doer["name"], origin)
    return claims


def _speaks_of(text: Text, at: int, titles: tuple[str, ...]) -> bool:
    """Whether one of the titles stands in the sentence before a place, as a title is set."""
    before = text.text[max(0, at - 240) : at]
    sentence = before[max(before.rfind(mark) for mark in (". ", "! ", "? ", "\n")) + 1 :]
    return any(title in sentence or title.upper() in sentence for title in titles)


def _ends_in_title(before: str, titles: tuple[str, ...]) -> bool:
    """Whether one of the titles stands right before a place, small words between them aside."""
    folded = _BETWEEN.sub("", fold(before))
    return any(folded.endswith(key) for title in titles if (key := fold(title)))


def _in_office(text: Text, titles: tuple[str, ...]) -> list[Claim]:
    """ "director NAME": of this film only where nothing points to another."""
    claims = []
    for at, end in _places(text.text, _OFFICE):
        people = _people(text.text, end)
        before = text.text[max(0, at - 20) : at].replace("-", " ").split()
        if not people or text.text[at - 1 : at].isalpha():
            continue
        if any(_is_other(word) for word in before[-2:]):
            continue
        if _behind_another(text.text, at, titles):
            continue
        if speaks_of_another_film(text, at, end, titles):
            continue
        again = text.text.count(people[0].rsplit(" ", 1)[-1]) > 1
        if again or at < 600:
            claims.append(Claim(people, at, "director NAME", 0.6))
        elif not compares(text.text, at):
            claims.append(Claim(people, at, "director NAME", 0.5))
    return claims


def _behind_another(body: str, at: int, titles: tuple[str, ...]) -> bool:
    """Whether quotation marks right before "director" hold another film's title."""
    quoted = _QUOTED_END.search(body, max(0, at - 80), at)
    return quoted is not None and not any(fold(title) in fold(quoted[1]) for title in titles)


def _under_heading(text: Text) -> list[Claim]:
    """The name with which the part of a text begins that is headed "Director"."""
    claims = []
    for above, below in pairwise(text.blocks):
        if fold(text.text[above.start : above.end]) not in _HEADED:
            continue
        match = _HEADED_NAME.match(text.text, below.start, below.end)
        if match and is_name(match["name"]):
            claims.append(Claim((match["name"],), below.start, "under a heading", 0.75))
    return claims


def _is_other(word: str) -> bool:
    """Whether a word before "director" says that it is not this film's ("plays the", "CIA")."""
    return fold(word) in _OTHERS or (len(word) > 1 and word.isupper() and word[-1] != ":")


def _owned(text: Text, title: str, language: str | None) -> list[Claim]:
    """ "NAME's Title" and "Title is NAME's film" """
    claims = []
    body = text.text
    for form in dict.fromkeys((title, title.upper())):
        at = body.find(form)
        while at >= 0:
            end = at + len(form)
            film_of = _FILM_OF.match(body, end) or _FILM_BY.match(body, end)
            if film_of and is_name(film_of["name"]):
                claims.append(Claim((film_of["name"],), at, "NAME's film", 0.8))
            owner = _OWNER.search(body, max(0, at - 70), at)
            if owner and _NO_WORK.search(owner[0]):
                owner = None
            name = without_lead(owner["name"]) if owner else ""
            if is_name(name) and not body[end : end + 1].isalnum():
                claims.append(Claim((name,), at, "NAME's title", 0.8))
            if not body[max(0, at - 1) : at].isalnum() and not body[end : end + 1].isalnum():
                claims.extend(beside_title(body, at, end, language))
            at = body.find(form, end)
    return claims


def _leading(claims: list[Claim], text: str) -> tuple[str, ...]:
    """The people whom most speaks for: the surest statement, and how often they are named."""
    weights: dict[tuple[str, ...], float] = {}
    surnames = {claim.people[0].rsplit(" ", 1)[-1] for claim in claims}
    counts = {surname: text.count(surname) for surname in surnames}
    for claim in claims:
        named = counts[claim.people[0].rsplit(" ", 1)[-1]]
        weight = claim.sure + min(0.15, 0.03 * named)
        weights[claim.people] = max(weights.get(claim.people, 0.0), weight)
    ranked = sorted(weights.items(), key=lambda item: -item[1])[:2]
    if not ranked:
        return ()
    best, second = ranked[0], ranked[-1]
    rival = len(ranked) > 1 and second[1] > best[1] - 0.04
    return () if rival and not set(best[0]) & set(second[0]) else best[0]
