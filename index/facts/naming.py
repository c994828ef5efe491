"""Titles that the text itself puts forward: "Title is directed by", capitals, emphasis."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from index.folding import fold, word_set

from .dates import YEAR
from .headline_years import NO_ORIGINAL, is_person
from .naming_called import called_films
from .naming_linked import LINKED, linked_film
from .no_titles import STRESSED
from .patterns import Pattern
from .people import NAME
from .quoted_films import film_in_opening
from .text import Text
from .vocabulary import is_country, is_genre, is_language

_UP = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĐĒĘĚĞİŁŃŇŌŐŒŘŚŞŠŪŮŰŹŻŽ"
_CAP = rf"(?:[{_UP}][\w’'&·.-]*\w|[{_UP}]|\d[\d.½/]*)"
_SMALL = (
    r"(?:of|the|and|a|an|in|on|at|to|for|with|from|by|is|de|la|le|les|du|des|der|die|das|den|"
    r"und|el|los|y|il|di|da|do|e|et|en|&)"
)
RUN = rf"{_CAP}(?:[:,]? (?:{_SMALL} ){{0,3}}{_CAP})*(?:[!?])?"
"""Pattern of words written as a title: capitals, with small words between them."""

_SMALL_WORDS = frozenset(_SMALL[3:-1].split("|"))
_QUOTE_MARK = re.compile('[“"«»„]')
_QUOTED = re.compile(r"(?<!\w)[“\"«»„](?=\w)([^“”\"«»„\n]{1,60}?)[”\"«»“](?!\w)")
_CAPS_WORD = rf"[{_UP}0-9][{_UP}0-9’'&.·*-]*"
_CAPS = Pattern(
    rf"([{_UP}0-9](?<![\w’'-].)(?:(?<=[{_UP}])|(?=[^a-z\s]{{0,39}}[{_UP}]))"
    rf"[{_UP}0-9’'&.·*-]*(?::? {_CAPS_WORD})*[!?]?)"
    r"(?![\w’'-]*[a-zß-ÿ])"
)
_NO_FILM_CAPS = word_set(
    """us usa uk la ny nyc tv dvd bbc hbo nsync ufo fbi cia nato aids hiv lgbt lgbtq cgi vfx 3d
    2d imax dj mc ok ceo pc ai ii iii iv vi vii viii ix xi xii spoiler spoilers warning
    alert dc mcu eu ddr brd wwii ww2 vhs diy faq pov rip sxsw tiff nyff lff bfi afi mgm rko
    nbc abc cbs cnn mtv espn pg r nc note update mpaa a i tbh imo imho lol omg wtf fyi btw afaik
    irl idk rip asap aka ps nb eta tldr tl am pm not so very all and but is no yes 13 14 16 17 18 nc
    edit full original critics critic consensus rated unrated mins min advertisement related
    photo photos exclusive trailer director cast"""
)
_TITLE_YEAR = Pattern(
    rf"(?P<title>{RUN})[*_”\"’]{{0,2}},? [(\[][^()\[\]]{{0,60}}?\b{YEAR}(?![-–]\d)"
    r"[^()\[\]]{0,40}[)\]]"
)
_DIRECTED = Pattern(
    rf"(?:^|(?<=[.!?] ))(?:In |With )?(?:the )?[*_“\"‘]?(?P<title>{RUN})[*_”\"’]?[.,]?(?: is|"
    rf" was)? (?:(?:co-?)?(?:[Ww]ritten|[Pp]roduced)(?:,| and|,? and) )?(?:co-)?[Dd]irected by "
    rf"{NAME}",
    having=("directed by ",),
)
_BESIDE = Pattern(
    rf"(?:In |With )?[*_“\"‘«»„]{{0,2}}(?P<title>{RUN})[*_”\"’«»“]{{0,2}} "
    r"\([*_“\"‘«»„]{0,2}(?P<original>[^()\[\]]{4,60}?)[*_”\"’«»“]{0,2}"
    rf"(?:, (?P<rest>[^()]{{0,40}}\b{YEAR}|{YEAR}))?\)"
    r"(?=,| (?:is|was|ist|war|est|es|è|é|begins|opens|tells|follows|beginnt|erzählt)\b)"
)
BESIDE = "original title in the opening"
"""The rule of a title that stands in brackets beside the one in the first sentence."""
QUOTED_FILM = "opening: quoted film"
"""The rule of a title in quotation marks beside its maker or a word such as "drama"."""
CERTIFIED = "opening: title and certificate"
"""The rule of the one title that a sentence begins with and its certificate stands behind."""
_CERTIFIED = Pattern(
    rf"(?:^|(?<=[.!?…] ))[*_“\"‘]{{0,2}}(?P<title>{RUN})[*_”\"’]{{0,2}} "
    r"\((?:[Cc]ert(?:ificate)?\.? |[Rr]ated )?(?:U|PG|12A?|15A?|18|R|PG-13|NC-17)\),? "
    r"(?:is|was|stars|tells|follows|opens)\b",
    re.MULTILINE,
    having=("(", ")"),
)
"""A title with its certificate at the head of a sentence ("Title (15) is a thriller")."""
_SENTENCE = re.compile(r"(?<![\w’'-])[a-zß-ÿ]{2,}")
_LEADS = frozenset(
    fold(
        """in with the director filmmaker his her their its when while as but and for from after
        before on at to watching film movie drama comedy thriller classic of by if is that
        this then so yet like unlike both seeing rewatching starring about im der die das von
        mit dans avec le la les el los en il lo nel con"""
    ).split()
)
_ARTICLES = word_set("the la le les das die der el los il lo")
_POSSESSIVE = Pattern(rf"^(?:{NAME}|{_CAP})['’]s?\s+")
_SENTENCE_END = re.compile(r"[.!?][”\"’)]*\s+(?=[“\"‘(]?[^\W\d_a-zß-ÿ])|\n")
_OPENS_QUOTED = Pattern(
    r"(?:In |With |Dans |En |Con |Nel |«)?[“\"„«‘]([^“”\"„«»\n]{1,60}?)[”\"“»’],? (?:is|was|"
    r"tells|follows|"
    r"opens|begins|ist|war|erzählt|handelt|beginnt|est|raconte|suit|commence|es|narra|cuenta|sigue|"
    r"è|racconta|segue|inizia|é|conta|verhaalt|vertelt|anlatıyor|\((?:18|19|20)\d\d)\b"
)
_IS_A_FILM = re.compile(
    r",? (?:is|was|remains|ist|war|est|es|è|é|bir) (?:[\w’'-]+,? ){0,6}?"
    r"(?:films?|movies?|pictures?|documentary|película|filme|filmi)\b"
)
OPENS_AS_FILM = "opening: called a film"
"""The rule of a marked title that the first paragraph begins with and calls a film."""
_WATCHED = Pattern(
    r"(?i:(?:So,? |Tonight,? |Last night,? |Yesterday,? |Today,? |This (?:week|weekend),? )?"
    r"(?:(?:I|We|I['’]ve|We['’]ve)(?: have)? )?(?:just |finally |recently |went to )*"
    r"(?:(?:re-?)?watched|saw|see|seen)(?: the (?:film|movie))? )"
    rf"(?P<mark>[“\"‘*_]{{0,2}})(?P<title>{RUN})[”\"’*_]{{0,2}}"
)
_COMPARES = re.compile(
    r"(?:\b(?:like|unlike|than|recalls?|recalling|evokes?|echoes|reminiscent of|"
    r"remind\w*(?: \w+)? of|"
    r"shades of|homage to|nods? to|wie|als|comme|rappelle|évoque|como|recuerda a|come|ricorda)"
    r"(?: (?:in|a|the|his|her|their))?)\s[*_“\"‘«]{0,2}$",
    re.IGNORECASE,
)
_COMES_TO_MIND = re.compile(
    r"[*_”\"’»]{0,2} (?:comes? to mind|springs? to mind|it is(?:n['’]t| not))\b"
)
_MORE = re.compile(r"[*_]{0,2},? (?:and|&|then|with my copy of) [“\"‘*_]?[A-Z]|, [“\"‘*_]?[A-Z]")
_DATELINE = re.compile(
    r"(?:, [A-Z][\w. ]{1,20})? \((?:[A-Z]{2,5}(?:[- ]\w+)?|Reuters|Bloomberg)\) ?[—–-]{1,2} "
)
"""What stands behind the place with which a report begins ("NEW YORK (AP) — ")."""
_OPENING = 700
_LINE = 120


class Naming(NamedTuple):
    """A title in the text: where, by which rule, how sure."""

    title: str
    offset: int
    rule: str
    sure: float


def titles_in(text: Text) -> list[Naming]:
    """The titles that the text puts forward, the surest first."""
    linked = linked_film(text)
    found = [Naming(linked[0], linked[1], LINKED, linked[2])] if linked else []
    start = _first_paragraph(text)
    opening = text.text[start : start + _OPENING]
    directed = _DIRECTED.search(opening[:400])
    if directed:
        title = _trimmed(directed["title"])
        if title:
            at = start + directed.start("title")
            found.append(Naming(title, at, "opening: directed by", 0.85))
    found.extend(_with_original(opening[:200], start))
    certified = list(_CERTIFIED.finditer(text.text)) if not found else []
    title = _trimmed(certified[0]["title"]) if len(certified) == 1 else None
    if title:
        found.append(Naming(title, certified[0].start("title"), CERTIFIED, 0.75))
    quoted = film_in_opening(opening)
    if quoted:
        found.append(Naming(quoted.title, start + quoted.start, QUOTED_FILM, 0.7))
    marked = [(phrase, at) for phrase, at in _marked(text) if not _is_compared(text, phrase, at)]
    counted = Counter(fold(title) for title, _ in marked)
    match = _TITLE_YEAR.search(opening[:360])
    if match and not found and not _SENTENCE_END.search(opening[: match.start()]):
        title = _trimmed(match["title"])
        born = re.search(r"[(\[][^\W\d_][^()\d]*, (?:18|19|20)\d\d[)\]]", match[0])
        if title and not (born and is_person(title)):
            at = start + match.start("title")
            found.append(Naming(title, at, "opening: title and year", 0.75))
    found.extend(_called_a_film(marked, text.text, start))
    found.extend(_most_named(marked, counted, text.text))
    if not found or found[0].sure < 0.6:
        found.extend(_most_quoted(text.text))
    if not found:
        found.extend(_quoted_first(opening, start))
    if not found or found[0].sure < 0.6:
        found[:0] = _watched(opening, start, text)
    if not found or found[0].sure < 0.65:
        starts = tuple(block.start for block in text.blocks if block.kind != "heading")
        called = called_films(text.text, starts)
        found[:0] = [Naming(*one) for one in called[:1]]
    return found


def _called_a_film(marked: list[tuple[str, int]], text: str, start: int) -> list[Naming]:
    """The marked title that a text begins with and calls a film ("*Title* is a film that")."""
    for title, at in marked:
        if at == start and _IS_A_FILM.match(text, at + len(title)):
            return [Naming(title, at, OPENS_AS_FILM, 0.7)]
    return []


def _watched(opening: str, start: int, text: Text) -> list[Naming]:
    """The one film that a text begins with having seen ("Just watched TITLE")."""
    match = _WATCHED.match(opening)
    if match is None:
        return []
    at = start + match.start("title")
    marked = next((phrase for phrase, place in text.emphasised if place == at), None)
    title = marked or match["title"].strip()
    after = match.start("title") + len(title)
    if _MORE.match(opening, after) or (not marked and " and " in title):
        return []
    sure = 0.75 if marked or match["mark"] else 0.65
    return [Naming(title, at, "opening: watched", sure)]


def _quoted_first(opening: str, start: int) -> list[Naming]:
    """The title in quotation marks that a text begins with ("“Title” tells the story of")."""
    match = _OPENS_QUOTED.match(opening)
    if match is None or match[1][0].islower() or len(match[1].split()) > 9:
        return []
    return [Naming(match[1].rstrip(",."), start + match.start(1), "opening: quoted title", 0.65)]


def _first_paragraph(text: Text) -> int:
    """Where the first paragraph begins that is more than a line."""
    long = (b.start for b in text.blocks if b.kind != "heading" and b.end - b.start > _LINE)
    return next(long, 0)


def _with_original(opening: str, start: int) -> list[Naming]:
    """The film that the first sentence begins with, and its other title in brackets."""
    match = _BESIDE.match(opening)
    if match is None:
        return []
    title, original = match["title"], match["original"].strip()
    first = original[0]
    if is_person(title) and match["rest"] and not opening.startswith(tuple('“"‘«„*_')):
        return []
    if first.islower() or first.isdigit() or is_person(original) or NO_ORIGINAL.search(original):
        return []
    if is_country(original) or is_language(original) or is_genre(original):
        return []
    # A person with place and year in brackets is somebody born there.
    if is_person(title) if match["rest"] else " " not in original:
        return []
    rule = "opening: title with the original"
    return [
        Naming(title, start + match.start("title"), rule, 0.8),
        Naming(original, start + match.start("original"), BESIDE, 0.7),
    ]


def _marked(text: Text) -> list[tuple[str, int]]:
    """Phrases set apart as titles are: emphasis, or capitals in a text of small letters."""
    whole = {(block.start, block.end) for block in text.blocks}
    marked = [
        (phrase.strip(" .,;:’'"), offset)
        for phrase, offset in text.emphasised
        if 1 <= len(phrase) <= 60
        and not phrase[0].islower()
        and len(phrase.split()) <= 9
        and (offset, offset + len(phrase)) not in whole
        and not phrase.endswith(("?", "."))
        and fold(phrase) not in STRESSED
    ]
    for match in _CAPS.finditer(text.text):
        phrase = match[1].strip(" .,;:-&’'")
        words = fold(phrase).split()
        plain = all(word.isdigit() or len(word) == 1 or word in _NO_FILM_CAPS for word in words)
        plain = plain or any(
            (match.start(), end) in whole for end in (match.end(), match.end() + 1)
        )
        plain = plain or _DATELINE.match(text.text, match.end()) is not None
        if len(phrase) > 1 and not plain:
            marked.append((re.sub(r"['’]S$", "", phrase), match.start()))
    return [(phrase, offset) for phrase, offset in marked if re.search(r"\w", phrase)]


def _is_compared(text: Text, phrase: str, at: int) -> bool:
    """Whether a title is named only to say what another film is like."""
    if _COMPARES.search(text.text[max(0, at - 40) : at]):
        return True
    return _COMES_TO_MIND.match(text.text, at + len(phrase)) is not None


def _most_named(marked: list[tuple[str, int]], counted: Counter[str], text: str) -> list[Naming]:
    if not marked:
        return []
    ranked = counted.most_common(2)
    top, times = ranked[0]
    if len(ranked) == 1 and times == 1 and marked[0][1] < 360:
        title, offset = marked[0]
        if text.count(title) > 1:
            return [Naming(title, offset, "the only marked title, named again", 0.65)]
        shouted = title.isupper() and "!" in text[offset + len(title) - 1 : offset + len(title) + 1]
        alone = " " in title and not shouted
        return [Naming(title, offset, "the only marked title", 0.55)] if alone else []
    if times < 2 or (len(ranked) > 1 and ranked[1][1] * 2 > times and ranked[1][1] > 1):
        return []
    title, offset = next((t, o) for t, o in marked if fold(t) == top)
    sure = 0.75 if offset < max(_OPENING, len(text) // 4) else 0.55
    return [Naming(title, offset, "most named title", sure)]


def _most_quoted(text: str) -> list[Naming]:
    """The title in quotation marks that a text opens with and comes back to."""
    if not _QUOTE_MARK.search(text):
        return []
    found = [
        (match[1].rstrip(",."), match.start(1))
        for match in _QUOTED.finditer(text)
        if _title_like(match[1]) or _comes_again(match[1], text)
    ]
    if not found or found[0][1] > 400:
        return []
    title, offset = found[0]
    counted = Counter(fold(other) for other, _ in found)
    times = counted[fold(title)]
    if times < 2 or times < max(counted.values()):
        return []
    return [Naming(title, offset, "title in quotation marks", 0.65)]


def _comes_again(phrase: str, text: str) -> bool:
    """Whether the same words are in quotation marks twice, and are no sentence."""
    bare = phrase.rstrip(",.")
    named = bare[:1].isupper() and 2 <= len(bare.split()) <= 8 and not bare.endswith(("!", "?"))
    again = sum(text.count(f"{mark}{bare}") for mark in '“"«„') if named else 0
    return again > 1 and phrase == phrase.rstrip(".")


def _title_like(phrase: str) -> bool:
    """Whether a quotation is shaped as titles are, and not as speech."""
    bare = phrase.rstrip(",.")
    small = [word for word in _SENTENCE.findall(bare) if word not in _SMALL_WORDS]
    return bool(bare) and not bare[0].islower() and len(bare.split()) <= 8 and not small


def _trimmed(title: str) -> str | None:
    """A run of capitals without what leads to the title ("In", a director in the genitive)."""
    words = _POSSESSIVE.sub("", title).split()
    while words and (
        fold(words[0]) in _LEADS and len(words) > 1 and fold(words[0]) not in _ARTICLES
    ):
        words.pop(0)
    trimmed = " ".join(words).strip(" ,:")
    if not trimmed or (len(words) == 1 and fold(trimmed) in _LEADS):
        return None
    return trimmed
