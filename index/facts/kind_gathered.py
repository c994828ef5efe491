"""Notes that treat several films and say so in their own words, not in their headline.

"Catching up" or "October recap" is no title, but nothing in such a headline says
what it is. What does is the text: it speaks of several films before the first
of them, and its paragraphs begin with one title after the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from index.folding import fold
from index.model import Block, Kind

from .capsule_heads import read_head
from .capsule_round_ups import is_ranking
from .headline import quoted_titles
from .no_titles import OF_SEVERAL
from .patterns import Pattern
from .people import NAME, is_name
from .text import Text

_FILMS = (
    r"(?:films|movies|flicks|documentaries|filme|filmen|filmes|filmi|filmler|pel[ií]culas|pelis|"
    r"pellicole|largometrajes)"
)
_SOME = (
    r"(?:several|some|few|couple of|bunch of|lot of|lots of|handful of|many|these|those|following|"
    r"all the|more|other|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|\d{1,2}|"
    r"einige|mehrere|paar|viele|diese|folgende|zwei|drei|vier|fünf|sechs|sieben|"
    r"plusieurs|quelques|ces|des|deux|trois|quatre|cinq|six|sept|"
    r"varias|algunas|unas|muchas|estas|las|de|dos|tres|cuatro|cinco|seis|siete|"
    r"alcuni|diversi|vari|molti|questi|i|due|tre|quattro|cinque|sei|sette|"
    r"vários|alguns|muitos|estes|dois|três|quatro|enkele|verschillende|deze|twee|drie|vier|"
    r"birkaç|bazı|üç|dört|beş)"
)
_SEEN = (
    r"(?:watched|watching|watch|seen|saw|see|gesehen|geschaut|angesehen|anzusehen|ansehen|voir|vus?|"
    r"visto|vistas?|vi|ver|visti|bekeken|gezien|izledim)"
)
_SPEAKS_OF_SEVERAL = Pattern(
    rf"\b{_SOME} (?:[\w’'-]+ ){{0,3}}{_FILMS}\b|\b{_SEEN} (?:[\w’'-]+ ){{0,5}}{_FILMS}\b|"
    rf"\b{_FILMS} (?:[\w’'-]+ ){{0,3}}{_SEEN}\b",
    re.IGNORECASE,
    having=(
        "films", "movies", "flicks", "documentaries", "filme", "filmi", "filmler", "pelicula",
        "película", "pelis", "pellicole", "largometrajes",
    ),
)  # fmt: skip
_CATALOGUE = Pattern(
    r"\b(?:list|liste|lista|lijst|listesi) (?:[\w’'-]+ ){0,3}?(?:of|der|von|mit|de|des|di|dei|da|"
    rf"van)? ?(?:the |my |mes |meiner |mis |mijn )?(?:[\w’'-]+ ){{0,2}}(?:film|{_FILMS})\b|"
    rf"\b{_FILMS} list\b|\bfilml?(?:isten?|ijst|istesi)\b",
    re.IGNORECASE,
)
_COUNT = r"(?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_RANKED = re.compile(
    rf"^\W*(?:(?:the|my|our|top)\W+)*{_COUNT} (?:[\w’'-]+ ){{0,4}}?(?:films|movies|shorts|"
    r"documentaries)\b(?! (?:&|and) )|\bfavou?rite (?:films|movies)\b|"
    r"^\W*(?:mes|nos|les|mis|nuestras|las|meine|unsere|die)? ?(?:\d{1,3}|cinq|six|sept|huit|dix|"
    r"vingt|cinco|seis|siete|ocho|diez|veinte|fünf|sechs|sieben|acht|zehn|zwanzig) "
    r"(?:[\w’'-]+ ){0,2}?(?:films|courts|pel[ií]culas|pelis|cintas|filme)\b|"
    r"\b(?:meilleurs films|mejores pel[ií]culas|besten? filme|lieblingsfilme|en iyi (?:\d+ )?film)",
    re.IGNORECASE,
)
"""A headline that counts the films which its text has, or calls them the best."""
_RELEASED = re.compile(
    r"^\W*(?:(?:les|los|die|all|alle) )?(?:(?:nouvelles )?sorties|estrenos|neu im kino|neustarts|"
    r"kinostarts|filmstarts|new releases|vizyona (?:giren|girecek)|(?:bu )?hafta(?:nın)? )"
    r"[^.!?]*\d",
    re.IGNORECASE,
)
"""A headline of what comes to the cinemas on a day."""
_THIS_LIST = re.compile(
    r"\b(?:this|the following|diese|folgende|cette|esta|questa|deze) "
    r"(?:list|liste|lista|lijst)\b|\bbu liste",
    re.IGNORECASE,
)
_INTRO, _LEAST = 700, 3
_LONG = 60
"""Characters from which a paragraph says something."""
_LINK_WITHIN = 75
"""Characters of a paragraph within which a linked title says what it is about."""
_LONGEST_ITEM = 12
_LEAST_ITEMS = 6


def films_gathered(text: Text, headline: str, titles: tuple[str, ...]) -> tuple[str, ...]:
    """The films that a note treats one after the other; empty where it is about one.

    `titles`: what its headline seems to name. A text that speaks of one of them
    is about that film, and what its paragraphs begin with are its aspects.
    """
    if not _SPEAKS_OF_SEVERAL.search(f"{headline}\n{text.text[:_INTRO]}"):
        return ()
    found = list(dict.fromkeys(_opened(text)))
    distinct = {fold(title) for _, title in found}
    if len(distinct) < _LEAST or len(distinct) * 4 < len(found) * 3:
        return ()
    if all(is_name(title) for _, title in found):
        return ()
    first = found[0][0]
    intro = f"{headline}\n{text.text[: min(first.start, _INTRO)]}"
    if not _SPEAKS_OF_SEVERAL.search(intro):
        return ()
    written = f" {fold(text.text)} "
    if any(f" {fold(title)} " in written for title in titles):
        return ()
    said = sum(1 for block in text.blocks if block.end - block.start >= _LONG)
    opened = len({block.start for block, _ in found})
    return tuple(dict.fromkeys(title for _, title in found)) if opened * 3 >= said else ()


_MADE = re.compile(
    r"[*_”\"’»]{0,2}(?:,? ?\([^()]{1,40}\))?,?\s(?:directed by|by|von|du réalisateur|"
    r"de la réalisatrice|des réalisateurs|de|del director|de la directora|dirigid[ao] por|di|"
    rf"do|da|van)\s[*_]{{0,2}}(?P<name>{NAME})"
)


def films_by_makers(text: Text, headline: str, titles: tuple[str, ...]) -> tuple[str, ...]:
    """The films that the paragraphs of a text name one after the other, set apart, with makers.

    A day at a festival: each paragraph has a film of its own and says whose it is. Empty where
    the text names a film that its headline does (of `titles`), or half of the paragraphs none.
    """
    long = [block for block in text.blocks if block.end - block.start >= _LONG]
    if len(long) < _LEAST or len(text.marks) < _LEAST:
        return ()
    written, head = f" {fold(text.text)} ", f" {fold(headline)} "
    keys = [f" {fold(title)} " for title in (headline, *titles)]
    if any(key in written and key in head for key in keys):
        return ()
    found: dict[int, tuple[str, str]] = {}
    for mark in text.marks:
        made = _MADE.match(text.text, mark.end) if mark.style in ("emphasis", "strong") else None
        block = next((b.start for b in long if b.start <= mark.start < b.end), None)
        if made and block is not None and is_name(made["name"]):
            found.setdefault(block, (text.text[mark.start : mark.end], made["name"]))
    makers = {fold(name) for _, name in found.values()}
    if len(makers) < _LEAST or len(found) * 2 < len(long):
        return ()
    return tuple(dict.fromkeys(title for title, _ in found.values()))


_BETWEEN = re.compile(r"\W*(?:(?:and|und|et|y|e|ve|plus)\b)?\W*")
_BEFORE = "‘“\"'«„*_"


def films_joined(text: Text, headline: str) -> tuple[str, ...]:
    """The two quoted films with which a headline begins, if the text takes each in turn.

    Each is set apart where the text first names it, in paragraphs of their own.
    """
    titles = [title.strip(" ,.") for title in quoted_titles(headline)]
    if len(titles) != _TWO or not all(titles):
        return ()
    first, second = (headline.find(title) for title in titles)
    if _WORDS.search(headline[:first]) or not _BETWEEN.fullmatch(
        headline[first + len(titles[0]) : second]
    ):
        return ()
    marked = {mark.start for mark in text.marks if mark.style != "code"}
    found = [text.text.find(title) for title in titles]
    apart = (at >= 0 and (at in marked or text.text[at - 1 : at] in _BEFORE) for at in found)
    if not all(apart):
        return ()
    blocks = [next((b.start for b in text.blocks if b.start <= at < b.end), -1) for at in found]
    return tuple(titles) if blocks[0] != blocks[1] else ()


_TWO = 2
_WORDS = re.compile(r"[^\W_]")
_GRADED = re.compile(r"[\[(](?:[A-DF][+−–-]?|\d(?:[.,]\d)? ?/ ?(?:4|5|10)|[★½☆*]{1,5})[\])]\s*")


def grades_each(text: Text) -> bool:
    """Whether several paragraphs end each in a grade in brackets, as those on films of one day."""
    ends = (text.text[max(block.start, block.end - 10) : block.end] for block in text.blocks)
    graded = [match[0] for end in ends if (match := _GRADED.search(end)) and end.endswith(match[0])]
    return len(graded) >= _LEAST


def kind_of_gathered(headline: str, *, rated: bool) -> Kind:
    """Of what kind a text on several films is by its headline; `rated`: it rates them."""
    if _RELEASED.search(headline) and not rated:
        return "listing"
    return "list" if _RANKED.search(headline) else "column"


def counts_down(text: Text, headline: str) -> bool:
    """Whether paragraphs on several films are numbered one after the other, as in a ranking.

    Three under a headline that ranks or counts, five under any.
    """
    numbers = [
        int(match[1])
        for block in text.blocks
        if (match := _NUMBERED.match(text.text[block.start : block.start + 8]))
    ]
    run = longest = 1
    for one, two in pairwise(numbers):
        run = run + 1 if abs(two - one) == 1 else 1
        longest = max(longest, run)
    said = is_ranking(headline.replace("İ", "i")) or _COUNTS.match(headline) is not None
    return longest >= (_LEAST if said else _MANY)


def is_headed_list(headline: str) -> bool:
    """Whether a headline calls its text a list of films ("Liste de films")."""
    return _HEADED_LIST.fullmatch(headline.strip()) is not None


_MANY = 5
_NUMBERED = re.compile(r"\W{0,3}(\d{1,3})(?:[.)]|\\\.)\s")
_COUNTS = re.compile(
    r"\W*(?:the |my |our |les |die |i |los |as |os )?(?:\d{1,3}|three|five|six|seven|eight|nine|"
    r"ten|drei|fünf|sechs|sieben|acht|neun|zehn|trois|cinq|sept|huit|neuf|dix|tres|cinco|siete|"
    r"ocho|diez|tre|cinque|sette|otto|dieci|üç|beş|yedi|sekiz|on) ",
    re.IGNORECASE,
)
_HEADED_LIST = re.compile(
    r"(?:my |our |ma |meine |la mia |mi )?(?:(?:film|movie)[- ]?(?:list|liste)|"
    r"(?:list|liste|lista|lijst) (?:of|de|der|von|di|van|mit) (?:my |our |mes |nos |los |las )?"
    r"(?:films?|movies|filmen?|filmes|películas|pelis))\W*",
    re.IGNORECASE,
)


def is_catalogue(text: Text, headline: str, teaser: str) -> bool:
    """Whether most lines are short items, below words that call them a list of films.

    Of a page whose lists were posters alone, what says "this list" is left.
    """
    if len(text.text) < _INTRO and OF_SEVERAL.search(headline) and _THIS_LIST.search(text.text):
        return True
    items = [block for block in text.blocks if block.kind == "item"]
    short = [
        block
        for block in items
        if len(text.text[block.start : block.end].split()) <= _LONGEST_ITEM
        and not text.text[block.start : block.end].endswith((".", "!", "?", ":"))
    ]
    if len(short) < _LEAST_ITEMS or len(short) * 2 < len(text.blocks):
        return False
    return any(map(_CATALOGUE.search, (headline, teaser, text.text[: short[0].start])))


def _opened(text: Text) -> Iterator[tuple[Block, str]]:
    """The blocks that are, or begin with, a phrase set apart that can be a title."""
    starts = {block.start: block for block in text.blocks}
    ends = sorted(starts)
    at = 0
    taken: set[int] = set()
    for block in text.blocks:
        if block.kind == "heading":
            taken.add(block.start)
            title = _title(text.text[block.start : block.end])
            if title:
                yield block, title
    for mark in text.marks:
        while at + 1 < len(ends) and ends[at + 1] <= mark.start:
            at += 1
        block = starts[ends[at]]
        if block.start in taken or mark.style == "code":
            continue
        least = _LONG if block.kind == "item" else _LONG // 2
        within = _LINK_WITHIN if mark.style == "link" else 2
        if not 0 <= mark.start - block.start <= within or block.end - block.start < least:
            continue
        title = _title(text.text[mark.start : mark.end])
        if title:
            taken.add(block.start)
            yield block, title


def _title(phrase: str) -> str | None:
    """What a phrase names, None where it can't be a title."""
    head = read_head(phrase, marked=True)
    return head.title if head.sure and not phrase.rstrip().endswith(":") else None
