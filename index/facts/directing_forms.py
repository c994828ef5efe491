"""Who directed, from rarer English phrases: "NAME at the helm", "With Title, NAME has made ..."."""

from __future__ import annotations

import re

from .films_of import Claim
from .folding import fold
from .patterns import Pattern
from .people import NAME, is_common_word, is_name, split_names
from .sentences import speaks_of_another_film
from .text import Text

_FILM = (
    r"(?:films?|movie|feature|picture|documentary|comedy|drama|thriller|horror film|debut|"
    r"masterpiece|adaptation|remake|biopic|romance|western|satire|portrait|slasher|flick)"
)
_BEFORE = tuple(
    (Pattern(source, having=words), opening)
    for source, words, opening in (
        # what stands behind the name; those marked count at the opening only
        (r"['’]s? (?:18|19|20)\d\d (?:[\w-]+ ){0,3}?" + _FILM + r"\b(?! [A-Z“\"*_‘])", ("film",
            "movie", "feature", "picture", "documentary", "comedy", "drama", "thriller", "debut",
            "masterpiece", "adaptation", "remake", "biopic", "romance", "western", "satire",
            "portrait", "slasher", "flick"), True),
        (r" directs(?: (?:with|from|and co-)\b| this (?:one|film|movie)\b| the (?:film|movie|whole)"
         r"\b|[.,;])", (" directs",), False),
        (r" (?:returns|is back) (?:\w+ ){0,3}?with (?:a|an|this|his|her|their|another) "
         r"(?:[\w-]+,? ){0,4}?" + _FILM + r"\b", ("returns", "is back"), True),
        (r"['’]s? (?:[\w-]+,? (?:and )?){0,3}direction\b", ("direction",), False),
        (r",? (?:has|have) (?:made|crafted|created|given us|delivered|written and directed) "
         r"(?:a|an|his|her|their|another|one of (?:the|his|her)) (?:[\w-]+,? ){0,4}?" + _FILM
         + r"\b", ("made", "crafted", "created", "given us", "delivered", "directed"), False),
        (r", (?:the (?:film['’]s )?(?:writer-|co-)?director|who (?:also )?(?:wrote and )?"
         r"direct(?:s|ed)(?: (?:it|this|the film|the movie))?),", ("direct",), False),
        (r" (?:(?:is|sits|was|returns) (?:back )?(?:in|to) the director['’]s chair|"
         r"(?:is |takes |took )?(?:at )?the helm\b(?! of (?:a|the|his|her)\b))",
         ("chair", "the helm"), False),
        (r" (?:both )?(?:wrote|writes|co-wrote|co-writes) and direct(?:ed|s)"
         r"(?=[.,;]|\s(?:with|this|it|the|from)\b)", ("direct",), False),
        (r" is (?:also )?the (?:film['’]s )?(?:writer-)?director(?:[.,;]|\s(?:here|of this)\b)",
         ("director",), False),
    )
)  # fmt: skip
_NAME_BEFORE = Pattern(
    rf"(?<![\w’'-])(?P<names>{NAME}(?:(?: and | & ){NAME})?)(?: \([^()]{{2,60}}\))?$"
)
_MAKERS = rf"(?P<names>{NAME}(?:(?: and | & ){NAME})?)"
_AFTER = tuple(
    (Pattern(source + _MAKERS + rest, having=words), opening)
    for source, words, rest, opening in (
        (r"\b[Tt]he (?:latest|newest)(?: " + _FILM + r")?,? (?:from|by) ", ("latest", "newest"),
         r"(?!['’])", True),
        (r"\b(?:[Cc]o-directors|[Dd]irecting (?:duo|team|pair|brothers)|[Ff]ilmmaking (?:duo|team|"
         r"pair|brothers)|[Dd]irector-writers?|[Ww]riter[-/ ]directors) ", ("direct", "filmmak"),
         "", False),
        (r"(?:\A|\n|[.!?]\s)(?:\w+ly )?[Dd]irected with [\w ]{3,40}? by ", ("directed with",), "",
         False),
        (r"(?:\A|\n|[.!?]\s)\w+ly directed by ", ("ly directed by",), "", False),
        (r"\b(?:(?:film|movie|picture)['’]s|[Ii]ts) (?:writer-)?director,? (?:is )?", ("director",),
         r"(?!['’])", False),
        (r"\b[Dd]ebutante? (?:filmmaker |director )?", ("debutant",), r"(?= (?:has (?:written|made|"
         r"directed|delivered|given|crafted)|directs|makes|handles|delivers)\b)", False),
        (r"\b(?:[Tt]he|[Ii]ts) (?:writer[-/ ])?directors? (?:of this (?:film|movie) )?\(",
         ("director (", "directors (", "of this film (", "of this movie ("), r"\)", False),
        (r"\b[Tt]he director (?:here )?is ", ("the director",), "", False),
        (r"\b[Ww]ith ", (" at the helm", "director's chair", "director’s chair"),
         r" (?:at the helm\b(?! of)|in the director['’]s chair)", False),
        (r"\b(?:comes|comes to us) from ", ("comes",), r"(?=[.,;])", True),
    )
)  # fmt: skip
_ONE_NAME = Pattern(
    r"(?:\A|\n|[.!?]\s)(?:Written and )?[Dd]irected by (?P<names>[A-Z][a-zß-ÿ]{3,14})"
    r"(?= and (?:starring|featuring|written)|,? (?:starring|with))",
    having=("directed by",),
)
_IN_BRACKETS = Pattern(
    rf"[”\"’*_]{{0,2}} [(\[](?:(?:18|19|20)\d\d)[,;:] (?:dir(?:\.|ected by) )?{_MAKERS}[)\]]"
)
_BEHIND_TITLE = Pattern(
    r"[”\"’*_]{0,2}(?: \((?:18|19|20)\d\d\))?\s*[,–—|-]+\s*[Dd]ir(?:ector|ected by|\.)?:?\s+"
    rf"(?P<said>{NAME})(?=\s*(?:$|[\n.,|–—-]))|"
    rf"[”\"’*_]{{0,2}} \((?:18|19|20)\d\d\),? (?P<alone>{NAME})(?=(?: \(\d+x\))?\s*(?:$|\n))|"
    rf"[”\"’*_]{{0,2}},? by (?:director |filmmaker )?{_MAKERS},|"
    rf"[”\"’*_]{{0,2}},? (?:writer-)?(?:director |filmmaker )?(?P<made>{NAME}) (?:has|makes|crafts|"
    r"creates|gives us|returns|delivers|shows|proves|confirms|establishes|cements|continues)\b"
)
_LEADING = re.compile(
    r"(?:(?:In|Under|With|From|For|But|And|Director|Filmmaker|As|When|While|Now|Here|Both|The|"
    r"Still|Though|Because|Since|Once|Thanks to|Yes|So|Irish|British|American|French) )+"
)
"""Words at the head of a sentence that are written as the name behind them is."""
_OPENING = 600
_WINDOW = 120


def directors_said(text: Text, titles: tuple[str, ...]) -> list[Claim]:
    """Who directed, by phrases beside a name in the text, and beside the film's titles."""
    claims: list[Claim] = []
    body = text.text
    for pattern, opening in _BEFORE:
        for match in pattern.finditer(body):
            if opening and match.start() > _OPENING:
                break
            name = _NAME_BEFORE.search(body, max(0, match.start() - _WINDOW), match.start())
            if name is not None:
                _claim(claims, text, titles, name, match.end())
    for pattern, opening in (*_AFTER, (_ONE_NAME, False)):
        for match in pattern.finditer(body):
            if not (opening and match.start() > _OPENING):
                _claim(claims, text, titles, match, match.end())
    for title in titles:
        _beside(claims, body, title)
    return claims


def _claim(
    claims: list[Claim], text: Text, titles: tuple[str, ...], named: re.Match[str], end: int
) -> None:
    names = _LEADING.sub("", named["names"])
    people = _people(names, least=1 if named.re is _ONE_NAME.compiled else 2)
    start = named.end("names") - len(names)
    if people and not speaks_of_another_film(text, start, end, titles, but=names):
        claims.append(Claim(people, start, "said to direct", 0.65))


def _beside(claims: list[Claim], body: str, title: str) -> None:
    """ "Title (2019, NAME)", "Title, by NAME,", "With Title, NAME has made ..." """
    at = body.find(title)
    while at >= 0:
        end = at + len(title)
        match = _IN_BRACKETS.match(body, end) or _BEHIND_TITLE.match(body, end)
        if match is not None:
            groups = match.groupdict()
            made = groups.get("made")
            led = re.search(r"\b[Ww]ith [“\"*_‘]{0,2}$", body[max(0, at - 8) : at])
            people = (
                _people(made or groups.get("said") or groups.get("alone") or match["names"])
                if led or not made
                else ()
            )
            if people:
                claims.append(Claim(people, end, "NAME beside the title", 0.75))
        at = body.find(title, end)


def _people(names: str, *, least: int = 2) -> tuple[str, ...]:
    people = [name for name, _ in split_names(names)]
    fine = all(is_name(name, least=least) and not is_common_word(name) for name in people)
    return tuple(people) if fine and len(set(map(fold, people))) == len(people) else ()
