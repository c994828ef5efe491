"""Which film a sentence speaks of."""

from __future__ import annotations

import re

from index.folding import fold

from .patterns import Pattern
from .text import Text

LONGEST = 500
"""Characters either side of a place that can belong to its sentence."""

_STOPS = (". ", "! ", "? ", "\n", ".” ", '." ', ".» ", ".“ ")
_SHOUTED = re.compile(r"(?<!\w)[A-ZÀ-Þ][A-ZÀ-Þ’']{2,}(?: [A-ZÀ-Þ0-9’'&]{2,})+")
_RATED = re.compile(r"[\d½¼¾.,]+\s?/\s?\d+\W*|[★☆⭐½*\ufe0f ]+|[A-F][+−–-]?|\d+\s?%")
"""A rating, which is set in bold as a title is in italics."""
_TITLE_YEAR = re.compile(r"((?:[A-Z][\w’'-]+ ){0,5}[A-Z][\w’'-]+) \((?:18|19|20)\d\d\)")


def speaks_of_another_film(
    text: Text, start: int, end: int, titles: tuple[str, ...], *, but: str = ""
) -> bool:
    """Whether the sentence around a place names a film, and not one of `titles`.

    A film is named by emphasis, by capitals, or by a year in brackets after it;
    `but` is a name that is set in one of these ways and no film's.
    """
    body = text.text
    floor, ceiling = max(0, start - LONGEST), min(len(body), end + LONGEST)
    opening = max(floor - 1, *(body.rfind(mark, floor, start) for mark in _STOPS)) + 1
    ends = [at for mark in _STOPS if (at := body.find(mark, end, ceiling)) >= 0]
    closing = min(ends, default=ceiling)
    sentence = body[opening:closing]
    names = [
        one
        for one in text.emphasised_between(opening, closing)
        if not (one[:1].islower() or (but and but in one) or _RATED.fullmatch(one))
    ]
    own = [fold(title) for title in titles]
    names += [name for name in _SHOUTED.findall(sentence) if not _ends(own, fold(name))]
    if ")" in sentence:
        names += _TITLE_YEAR.findall(sentence)
    names = [name for name in names if not _is_label(name, sentence)]
    if not names:
        return False
    folded = [fold(name) for name in names]
    return not any(
        title and (title in name or _ends([title], name)) for name in folded for title in own
    )


def _is_label(phrase: str, sentence: str) -> bool:
    """Whether what is set apart only announces the rest ("**My view**: ...", "BONN 2025 : ...")."""
    opening = sentence.lstrip(" *_•–—-")
    return phrase.endswith(":") or opening.startswith((f"{phrase}:", f"{phrase} :"))


def _ends(own: list[str], name: str) -> bool:
    """Whether capitals are the end of a title whose first words are short ("TO BE OR NOT ...")."""
    return any(title.endswith(f" {name}") for title in own)


_COMPARED = Pattern(
    r"\b(?:like|unlike|than|fans? of|admirers of|recalls?|recalling|"
    r"reminds?(?: \w+)? of|"
    r"reminded(?: \w+)? of|echo(?:es|ing)?|reminiscent of|rappelle|inspired by|homage to|"
    r"tribute to|"
    r"nod to|owes? .{0,20}to|remake of|such as|as in|compared (?:to|with)|"
    r"from the (?:makers?|producers?|writers?) of|wie|als|como|"
    r"(?:mejor|peor|(?:más|menos) \w+) que|parece a|haya visto|parecid[oa] a|recuerda a|"
    r"igual que|rispetto a|diferente de|come|comme|gibi)(?: the| a| le| la| du| den| dem| der|"
    r" el| il| lo| de| en| in| dans| zum){0,2}\s$",
    re.IGNORECASE,
)


_BESIDE = Pattern(
    r"(?<![-\w])(?:since|after|following|before|where|whereas|whether|if|with|loved|liked|saw|watched|remembers?|tras|"
    r"después de|après|nach|depuis|seit|desde|dopo|sonra|avec|con|mit)(?: the| a| la| el| il)? $",
    re.IGNORECASE,
)


def stands_beside(body: str, at: int) -> bool:
    """Whether the words before a place may well speak of an earlier film."""
    return _BESIDE.search(body, max(0, at - 40), at) is not None


def compares(body: str, at: int) -> bool:
    """Whether the words before a place set another film or maker beside this one."""
    return _COMPARED.search(body, max(0, at - 40), at) is not None
