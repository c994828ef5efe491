"""Texts in the form of a review that many small signs together show to be none.

A day at a festival, a row of trailers, an interview without names: what they have in
common is no phrase. They name no film over and over, their headline names none, they
count, ask, tell what is to come. Each sign has a weight, fitted (a logistic regression)
to the texts of 700 saved documents that state neither a rating nor credits; on sites
left out the sum finds a third of those that the rules take for reviews, and one review
in a hundred. Only such texts are asked of: a rating or credits speak for themselves.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from index.model import Kind

from .folding import fold, word_set
from .headline import read_headline
from .layers import Ledger
from .subject import is_judged
from .text import Text
from .titles import film_titles

_WEIGHTS = {
    "words": 1.22,
    "words of a paragraph": 0.95,
    "times named": 0.77,
    "title in the headline": 0.72,
    "no judgement": 0.52,
    "critic": 0.29,
    "headline of a review": 0.27,
    "own voice": -0.11,
    "others set apart": -0.41,
    "years": -0.46,
    "tells what is to come": -0.53,
    "structured": -0.55,
    "headline begins with a number": -0.59,
    "words of the headline": -0.60,
    "numbered": -0.79,
    "questions": -1.19,
    "no film": -1.30,
    "always": -8.18,
}
"""What each sign adds to the odds (a logarithm) that a text is a review of one film."""
_ODDS = -1.7
"""Below these odds it is none."""
_VOICE = word_set(
    """i im ive my me ich mir mich mein meine meinen je j moi mon ma yo mi io mio mia eu meu minha
    ik mijn ben bence benim"""
)
_TO_COME = word_set(
    """will wird werden sera seront zal zullen olacak acikladi aciklandi announced announces
    million millions billion casting filming shooting confirmed reportedly"""
)
_YEARS = re.compile(r"[(\[][^()\[\]]{0,40}?((?:19|20)\d\d)[)\]]")
_QUOTES = re.compile(r"[“\"«„‘]([^“”\"«»„‘’]{2,60})[”\"»“’]")
_NUMBERED = re.compile(r"\s*#*\s*(?:\d{1,3}[.)]|#\d|[•–-]) ")
_LEAST = 70
"""Words of a text below which its signs are too few."""
_SAID = 20
"""Words from which a block is a paragraph."""
_SOME = 800
"""Words of a text among which a voice and what is to come are counted."""
_LONGEST_TITLE = 7
_FILMS, _COMING = 3, 1.0


def no_review(ledger: Ledger, text: Text, words: int, *, structured: bool) -> Kind | None:
    """The kind of a text that its signs show to be no review, None where it can be one.

    `structured`: the format is one that people write in.
    """
    if words < _LEAST:
        return None
    found = dict(_signs(ledger, text, words, structured=structured))
    if sum(_WEIGHTS[name] * value for name, value in found.items()) > _ODDS:
        return None
    if found["tells what is to come"] >= _COMING:
        return "news"
    return "column" if found["others set apart"] * words >= _FILMS * 100 else "other"


def _signs(
    ledger: Ledger, text: Text, words: int, *, structured: bool
) -> Iterator[tuple[str, float]]:
    """What speaks for and against a review of one film, as numbers by name."""
    blocks = [(each.kind, text.text[each.start : each.end]) for each in text.blocks]
    said = sum(kind != "heading" and len(line.split()) >= _SAID for kind, line in blocks)
    size = max(1, words)
    titles = [fold(title) for title in film_titles(ledger)]
    folded = fold(text.text)
    named = max((f" {folded} ".count(f" {title} ") for title in titles), default=0)
    yield "always", 1
    yield "structured", structured
    yield "no film", not titles
    yield "times named", math.log1p(named)
    yield "words", math.log1p(words)
    yield "words of a paragraph", math.log1p(words / max(1, said))
    yield "critic", ledger.has("critic")
    yield from _of_headline(str(ledger.value("title", "")), titles)
    spoken = folded.split()[:_SOME]
    some = max(1, len(spoken))
    yield "own voice", min(3, 50 * sum(word in _VOICE for word in spoken) / some)
    yield "tells what is to come", min(3, 50 * sum(word in _TO_COME for word in spoken) / some)
    yield "no judgement", not is_judged(text.text)
    yield "years", min(4, 200 * len(set(_YEARS.findall(text.text))) / size)
    yield "others set apart", min(5, 100 * len(_set_apart(text) - set(titles)) / size)
    yield "numbered", math.log1p(sum(bool(_NUMBERED.match(line)) for _, line in blocks))
    asked = sum(line.rstrip(' ”"’»*_').endswith("?") for _, line in blocks)
    yield "questions", math.log1p(asked)


def _of_headline(headline: str, titles: list[str]) -> Iterator[tuple[str, float]]:
    folded = fold(headline)
    yield "title in the headline", bool(titles) and titles[0] in folded
    yield "headline of a review", bool(read_headline(headline).review)
    yield "words of the headline", math.log1p(len(headline.split()))
    yield "headline begins with a number", folded[:1].isdigit()


def _set_apart(text: Text) -> set[str]:
    """What is quoted, emphasised or linked and can be a title, folded."""
    found = [match[1] for match in _QUOTES.finditer(text.text)]
    found += [text.text[m.start : m.end] for m in text.marks if m.style != "code"]
    return {
        fold(phrase)
        for phrase in found
        if phrase[:1].isupper() and len(phrase.split()) <= _LONGEST_TITLE
    }
