"""What a document as a whole says of the heads in it: whether they can each name a film."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from index.folding import fold
from index.known_films import films_called
from index.model import Declared, Document

from .capsule_bare import IN_SENTENCES
from .capsule_lines import Found
from .capsule_round_ups import (
    is_guide,
    is_ranking,
    is_round_up,
    judges,
    may_be_several,
    sets_against,
)
from .dates import YEAR
from .headings import in_title_case
from .headline import read_headline
from .keys import field_of
from .page_declared import page_field
from .people import is_name
from .spelt_counts import COUNTS

_BRACKET_YEAR = re.compile(rf"[(\[][^()\[\]]*\b{YEAR}\b")
_PIECE = re.compile(r":\s+|\s+[–—|-]\s+")
_DAYS = re.compile(r"\d|\b(?:day|tag|jour|part|teil|week|woche|one|two|three)\b", re.IGNORECASE)
_EMPHASIS = re.compile(r"[*_]+")
_SEPARATORS = re.compile(r"[\W_]+")
_OF_ONE = frozenset({"film", "credits.director", "original"})
_COUNTED = re.compile(
    r"\b([^\W_]{1,8}) (?:(?:new|short|neue|kurze) )?(?:films|movies|filme|películas|filmes)\b",
    re.IGNORECASE,
)
_OF_PAPERS = frozenset({("opening", 3), ("opening", 4)})
"""Forms of heads with a certificate or stars before the text: what papers print judges."""
_TELLING = frozenset({"title", "teaser", "films"})
_INTRO, _SAID, _MOST_SAID = 600, 500, 5000
"""Characters of an introduction, and of a headline or teaser, that are looked at."""
_MOST_ABOVE = 15
"""Lines above the first head that are looked at where nothing else says what the headline is."""
_RATED_HEADS = 3
"""Heads with a rating each from which on they are films', whatever the document says of itself."""


class About:
    """What a document says of itself as a whole, above its first head and in its declared keys."""

    def __init__(self, document: Document, first: int, *, bare: bool = False) -> None:
        self.bare = bare
        values = [item for item in document.declared if isinstance(item.value, (str, list, tuple))]
        said = [(stated_field(item), _flat(item.value)) for item in values]
        above = document.blocks[:first]
        headings = [block.text for block in above if block.kind == "heading"]
        short = [block.text for block in above[:_MOST_ABOVE] if len(block.text.split()) <= 14]
        forms = (is_round_up, is_ranking, is_guide) if bare else (is_round_up,)
        telling = [each for is_told in forms for each in short if is_told(each)]
        lines = [*telling, *short][:1]
        titles = [text for field, text in said if field == "title"]
        self.headline = next(iter((*titles, *headings, *lines)), "")[:_SAID]
        file = _SEPARATORS.sub(" ", document.path.rsplit("/", 1)[-1].rsplit(".", 1)[0])
        self._file = file
        told = [text[:_SAID] for field, text in said if field in _TELLING]
        self.announced = any(map(is_round_up, (self.headline, file, *told)))
        self.intro = " ".join(block.text for block in above)[-_INTRO:]
        self.round_up = self.announced or may_be_several(self.headline) or is_round_up(self.intro)
        named = " ".join(text for field, text in said if field in _TELLING)
        alone = "" if titles or headings else " ".join(short)
        self.outside = _EMPHASIS.sub(" ", f"{self.headline} {alone} {named[:_MOST_SAID]}")
        self._once = _stated_once(document)
        counted = _COUNTED.search(self.headline)
        self._count = COUNTS.get(fold(counted[1]), 0) if counted else 0

    def may_hold(self, group: Sequence[Found]) -> bool:
        """Whether bare heads are worth a look at the page's layout."""
        plain = sum(each.head.sure >= 3 for each in group)
        rated = sum(each.rated for each in group) >= _RATED_HEADS
        return (
            self.announced
            or plain >= 2
            or rated
            or sum(self._names(e.head.title) for e in group) >= 2
        )

    def accepted(self, group: Sequence[Found]) -> list[Found]:
        """Those heads of a form that each name a film; none where that isn't plain."""
        titled = [each for each in group if each.head.sure]
        if self._count == len(group) > 1 and self.announced:
            return [e._replace(head=e.head._replace(sure=max(1, e.head.sure))) for e in group]
        distinct = {(fold(each.head.title), each.head.year) for each in titled}
        if len(distinct) < max(2, 0.8 * len(titled)) or self._is_something_else(titled):
            return []
        plain = [each for each in titled if each.head.sure >= 3]
        likely = [each for each in titled if each.head.sure >= 2]
        if len(likely) >= _RATED_HEADS and _are_rated(titled):
            return likely
        if len(plain) >= 2 and len(plain) * 2 >= len(titled):
            if (self.bare or titled[0].form[0] == "heading") and _are_written_alike(titled):
                return titled
            return likely if len(plain) >= 3 or self.round_up or not run_on(plain) else []
        people = [e for e in titled if is_name(e.head.title) and not e.head.director]
        named = len(people) * 2 > len(titled)
        return [] if named else self._announced(group, titled, likely)

    def _announced(
        self, group: Sequence[Found], titled: list[Found], likely: list[Found]
    ) -> list[Found]:
        """Heads that are titles because the document says that it treats several films."""
        if len(titled) >= 2 and all(self._introduces(each.head.title) for each in titled):
            return titled
        known = [each for each in titled if self._names(each.head.title)]
        single = _are_single_words(titled) and not all(each.rated for each in titled)
        if len(known) >= 2 and len(known) * 3 >= len(titled) * 2 and (self.announced or not single):
            return [each for each in titled if each in known or each.head.sure >= 2]
        if self.round_up and len(likely) >= 2 and len(likely) * 3 >= len(titled) * 2:
            return titled if self.announced and _are_written_alike(titled) else likely
        if not self.announced or single or len(titled) < 3 or len(titled) * 3 < len(group) * 2:
            return []
        return titled if self._are_bare_titles(titled) else []

    def _are_bare_titles(self, titled: Sequence[Found]) -> bool:
        """Whether bare words are written as titles, under a headline that adds no title to it."""
        if self.bare and any(each.head.sure >= 3 for each in titled):
            return True
        others = [piece for piece in _PIECE.split(self.headline) if not may_be_several(piece)]
        if any(in_title_case(piece) and not _DAYS.search(piece) for piece in others if piece):
            return False
        if self.bare:
            return sum(_has_capitals(each.head.title) for each in titled) * 2 >= len(titled)
        return all(in_title_case(each.head.title) for each in titled)

    def _introduces(self, title: str) -> bool:
        """Whether a title is that of a known film, and what stands above the heads names it."""
        written = rf"(?<!\w){re.escape(title)}(?!\w)"
        return bool(films_called(title)) and re.search(written, self.intro) is not None

    def _names(self, title: str) -> bool:
        """Whether the document names a title outside of its text, written the same."""
        flags = re.IGNORECASE if title.isupper() else re.NOFLAG
        written = re.search(rf"(?<!\w){re.escape(title)}(?!\w)", self.outside, flags)
        return written is not None and not sets_against(self.headline)

    def _is_something_else(self, titled: Sequence[Found]) -> bool:
        """Whether the document as a whole is about one film, a ranking or a guide."""
        if any(map(is_ranking, (self.headline, self._file))) or self._once & _OF_ONE:
            return True
        rated = sum(bool(each.head.rating or each.rated) for each in titled)
        announces = is_guide(self.headline) and not judges(self.headline, self._file)
        papers = titled[0].form in _OF_PAPERS if titled else False
        if announces and not papers and rated * 3 < len(titled) * 2:
            return True
        if self.announced:
            return False
        if "rating" in self._once or len(_BRACKET_YEAR.findall(self.headline)) == 1:
            return True
        title = next(iter(read_headline(self.headline).titles), "")
        return sum(fold(each.head.title) == fold(title) for each in titled) == 1


def counts_films(document: Document) -> bool:
    """Whether a headline says how many films a document treats ("The four films that I saw")."""
    stated = (item.value for item in document.declared if stated_field(item) == "title")
    lines = (*(str(value) for value in stated), *(b.text for b in document.blocks[:1]))
    return any(len(line) <= _SAID and _COUNTED.search(line) for line in lines)


def _are_single_words(titled: Sequence[Found]) -> bool:
    return sum(" " not in each.head.title for each in titled) * 2 > len(titled)


def _are_rated(titled: Sequence[Found]) -> bool:
    """Whether each head has a rating beside it, or one below it where most are of several words."""
    single = _are_single_words(titled)
    return all(each.head.rating or (each.rated and not single) for each in titled)


def _has_capitals(title: str) -> bool:
    """Whether half of the words begin with a capital, as most titles do in any language."""
    words = title.split()
    return sum(not word[0].islower() for word in words) * 2 >= len(words)


def _are_written_alike(titled: Sequence[Found]) -> bool:
    """Whether all heads are written as titles are: beside those of known films, others' too."""
    return all(in_title_case(each.head.title) for each in titled)


def stated_field(item: Declared) -> str:
    """The field that a declared key means, of front matter or of a page; "" for none."""
    return field_of(item.key) or page_field(fold(item.key)) or ""


def _flat(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def _stated_once(document: Document) -> set[str]:
    """The fields of which a document declares one value, and not several."""
    values: dict[str, set[str]] = {}
    for item in document.declared:
        each = item.value if isinstance(item.value, (list, tuple)) else [item.value]
        values.setdefault(stated_field(item), set()).update(map(str, each))
    return {field for field, stated in values.items() if len(stated - {"", "None"}) == 1}


def run_on(group: Sequence[Found]) -> bool:
    """Whether most heads are the beginning of a sentence."""
    return sum(each.form[0] in IN_SENTENCES for each in group) * 2 > len(group)
