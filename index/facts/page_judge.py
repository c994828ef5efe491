"""Lines that many small signs together show to be a page's, where no rule knows them.

The signs are those of page_signs.py. Their weights were fitted (a logistic regression, a
little drawn towards nought) to the lines of 700 saved texts of 150 sites, and looked at on
sites left out: there they find three of four lines that the rules of pages know, a third of
those that no rule knew, and one in two hundred lines of the texts. A rating is never
furniture, nor a line in quotation marks or a label's: those no weight outvotes.
"""

from __future__ import annotations

import re
from itertools import pairwise

from .banners import is_section
from .labels import read_labels
from .page_company import parts_a_text
from .page_signs import Page, names_title, page_of, run_of, signs_of, speaks_of_pages
from .parts import Part
from .people import is_name

JUDGED = "judged a page's line"
_WEIGHTS = {
    "things of a page": 4.4,
    "asks first": 2.9,
    "linked": 2.4,
    "link": 2.2,
    "words of a page": 2.0,
    "words grown together": 2.0,
    "printed more than once": 1.7,
    "calls": 1.7,
    "right above the text": 1.1,
    "far above the text": 1.1,
    "debris near above": 1.0,
    "debris since the text": 1.0,
    "below the text": 1.0,
    "to 3 words": 1.0,
    "last of all, below the text": 0.9,
    "4 to 15 words": 0.9,
    "next to last": 0.9,
    "debris below": 0.8,
    "last of all": 0.8,
    "says film": 0.7,
    "no word of the text": 0.4,
    "sentence below": -0.3,
    "among short lines": -0.4,
    "facts above": -0.4,
    "the text's above": -0.5,
    "paragraph above": -0.5,
    "no word of the text, inside the text": -0.5,
    "commas": -0.5,
    "first paragraph": -0.6,
    "paragraph below": -0.6,
    "colon": -0.7,
    "heading above": -0.7,
    "above the text": -0.7,
    "last paragraph": -0.8,
    "an item": -0.9,
    "like a name": -1.0,
    "ends a sentence, inside the text": -1.0,
    "ends a sentence": -1.1,
    "below the text, in a structured format": -1.1,
    "a heading": -1.1,
    "always, in a structured format": -1.2,
    "always": -1.3,
    "facts below": -1.3,
    "25 words and more": -1.4,
    "a label": -1.9,
    "the text a small part": -2.0,
}
"""What each sign adds to the odds (a logarithm) that a line is its page's."""
_ODDS = 1.5
"""From these odds on it is: one line in six may be the text's."""
_TIMES = 2
"""A second look counts what the first found as company."""
_NAMING = frozenset({"label", "credits", "byline"})
"""Places of lines beside which a name is no furniture."""
_APART = 2
_BESIDE = 2
_HEADS = 3
"""Words that a heading has at most, or a name."""
_NEAR = 6
_CLOSING = 4
_NUMBERS = "0123456789+−"
_LIST = 3
"""Short lines beside one from which on they are a list."""
_RATES = re.compile(
    r"\d\s?/\s?\d|[★☆⭐✭●]|\*{2,}|\d\s?%|\b(?:out of|von|sur|sobre|su|van|üzerinden) \d|"
    r"\d (?:out of|von|sur|sobre|su|van|stars?)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2} ?: (?:\S+ ){2}")
"""How lines begin that say which part of a judgement they are ("The best: ...")."""
_FILM_AND_YEAR = re.compile(r"[(\[](?:19|20)\d\d[)\]]$")
_QUOTED = re.compile(r"\A[“\"„«»‘'].*[”\"“»«’'][.,]?\Z", re.DOTALL)


def mark_judged(parts: list[Part], first: int, last: int, *, structured: bool) -> None:
    """Marks lines around a text and in it as debris that their signs show to be its page's.

    `first` and `last` are the text's paragraphs; `structured`: the format says itself what
    a heading is. A document without paragraphs has nothing that its lines can be told from.
    """
    if not 0 <= first <= last:
        return
    if not any(part.place == "open" and part.prose for part in parts[first : last + 1]):
        return
    page = page_of(parts, first, last, structured=structured)
    for _ in range(_TIMES):
        found = [at for at in range(len(page.parts)) if _can_be(page, at) and _is(page, at)]
        for at in found:
            page.parts[at].put("debris", JUDGED)
        if not found:
            return


def _can_be(page: Page, at: int) -> bool:
    """Whether a line is still open and of no form that is a text's alone."""
    part = page.parts[at]
    if part.place != "open" or part.labels or (part.is_heading and part.block.level == 1):
        return False
    if page.first < at < page.last and part.prose:
        return False
    if any(form.search(part.text) for form in (_RATES, _FILM_AND_YEAR, _QUOTED)):
        return False
    if at < page.first and is_section(part.text):
        return False
    own = at > page.last and (_NAMED.match(part.text) or _tells(page, part) or _closes(page, at))
    return not (own or _goes_on(page, at) or _belongs(page, at))


def _closes(page: Page, at: int) -> bool:
    """Whether a line below a text can be its last: a few words and a stop, a bare number.

    Below a byline, a trailer, a picture a text can begin or go on; lines of one form are
    a list of it.
    """
    part = page.parts[at]
    if part.words <= _CLOSING and (part.text.endswith(".") or part.text[-1:] in _NUMBERS):
        return True
    above = page.parts[at - 1]
    parted = above.place == "byline" or (above.place == "debris" and parts_a_text(above))
    if parted or _stands_alone(page, at):
        return not speaks_of_pages(part)
    siblings = run_of(page, at)
    of_pages = sum(map(speaks_of_pages, (part, *siblings)))
    return len(siblings) >= _LIST and of_pages * 2 <= len(siblings) + 1


def _stands_alone(page: Page, at: int) -> bool:
    """Whether a line is a sentence that does not stand between furniture and furniture."""
    beside = page.parts[at - 1 : at + 2]
    among = len(beside) > _BESIDE and all(p.place == "debris" for p in beside[::2])
    return page.parts[at].text.endswith(".") and not among


def _tells(page: Page, part: Part) -> bool:
    return part.ends_sentence and names_title(page, part.text)


def _goes_on(page: Page, at: int) -> bool:
    """Whether a line and one beside it are one sentence, as where lines were cut."""
    return any(
        one.place == "open" == other.place
        and not one.ends_sentence
        and other.block.gap < _APART
        and other.text[:1].islower()
        and one.words > _BESIDE
        for one, other in pairwise(page.parts[max(0, at - 1) : at + 2])
    )


def _belongs(page: Page, at: int) -> bool:
    """Whether a short line is a name among credits, or the heading of what stands below it."""
    part = page.parts[at]
    if part.words > _HEADS or _is_label(part):
        return part.words <= _HEADS
    above = page.parts[max(0, at - _NEAR) : at]
    if is_name(part.text) and any(p.place in _NAMING or _is_label(p) for p in above):
        return True
    below = page.parts[at + 1] if page.first < at < len(page.parts) - 1 else part
    heads = below.place in ("open", "rating") and below.words > part.words
    return heads and (below.ends_sentence or part.text.endswith(":"))


def _is_label(part: Part) -> bool:
    """Whether a line is a label on a line of its own ("Director")."""
    named = read_labels(f"{part.text}: x") if part.words <= _HEADS else ()
    return any(label.field.startswith("credits.") for label in named)


def _is(page: Page, at: int) -> bool:
    signs = signs_of(page, at)
    return sum(_WEIGHTS[name] * value for name, value in signs.items()) >= _ODDS
