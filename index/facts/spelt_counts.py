"""Numbers in words as ratings have them, in eight languages: "sieben", "dreieinhalb", "tweeënhalf".

As vocabulary (`COUNTS`, by folded word) and as parts of patterns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from index.folding import fold

_WORDS = (
    "zero cero nul sıfır null",
    "one una uno un une ein einen eine einer één een um uma bir",
    "two dos zwei due deux duas dois twee iki",
    "three tres três drei tre trois drie üç",
    "four cuatro vier quattro quatre quatro dört",
    "five cinco fünf cinque cinq vijf beş",
    "six seis sechs sei zes altı",
    "seven siete sieben sette sept sete zeven yedi",
    "eight ocho acht otto huit oito sekiz",
    "nine nueve neun nove neuf negen dokuz",
    "ten diez zehn dieci dix dez tien on",
)
_AND_HALF = (
    "",
    "eineinhalb anderthalb anderhalve anderhalf",
    "zweieinhalb tweeënhalf tweeënhalve tweeëneenhalf tweeëneenhalve",
    "dreieinhalb drieënhalf drieënhalve drieëneenhalf drieëneenhalve",
    "viereinhalb vierenhalf vierenhalve viereneenhalf viereneenhalve",
    "fünfeinhalb vijfenhalf vijfenhalve",
    "sechseinhalb zesenhalf zesenhalve",
    "siebeneinhalb zevenenhalf zevenenhalve",
    "achteinhalb achtenhalf achtenhalve",
    "neuneinhalb negenenhalf negenenhalve",
)
_SCALES = {
    4: "four vier quatre cuatro quattro quatro dört",
    5: "five fünf cinq cinco cinque vijf beş",
    6: "six sechs seis sei zes altı",
    10: "ten zehn dix diez dieci dez tien on",
    20: "twenty zwanzig vingt veinte venti vinte twintig yirmi",
    100: "hundred hundert cent cien cento cem honderd yüz",
}


def _alternation(words: Iterable[str]) -> str:
    """A pattern of any of some words, grouped by their first letters so that it fails fast."""
    by_letter = defaultdict[str, list[str]](list)
    for word in sorted(set(words), key=lambda each: (-len(each), each)):
        by_letter[word[0]].append(word[1:])
    return "(?:" + "|".join(f"{a}(?:{'|'.join(rest)})" for a, rest in by_letter.items()) + ")"


COUNTS = {
    word: number + half
    for half, words_by_number in ((0.0, _WORDS), (0.5, _AND_HALF))
    for number, words in enumerate(words_by_number)
    for word in fold(words).split()
}
"""The number that a folded word is; nought to ten, halves of one word among them."""
SCALES = {word: float(scale) for scale, words in _SCALES.items() for word in fold(words).split()}
"""The scale that a folded word is."""
COUNT = _alternation(word for words in (*_WORDS, *_AND_HALF) for word in words.split())
MANY = _alternation(word for words in (*_WORDS[2:], *_AND_HALF) for word in words.split())
"""Those above one: an article is none of them."""
SCALE = _alternation(word for words in _SCALES.values() for word in words.split())
HALF = (
    r"(?:(?:,? ?and |-and-)a[ -]half|y medi[ao]|e mezz[oa]|et demie?|e mei[ao]|"
    r"und eine? halbe[rn]?|en een halve?|ein ?halb|buçuk|"
    r"(?:(?:and|y|et?|und|en) )?(?:½|1/2(?!\d)))"
)
"""A half said behind a number."""


def amount(text: str) -> float | None:
    """What a number is, in digits or a word ("7,5", "3 ½", "dreieinhalb"); None for others."""
    if text[:1].isdigit():
        half = 0.5 if "½" in text else 0.0
        return float(text.rstrip(" ½").replace(",", ".")) + half
    return COUNTS.get(fold(text))


def scale_of(text: str) -> float | None:
    """What a scale is, in digits or a word."""
    return float(text) if text.isdigit() else SCALES.get(fold(text))
