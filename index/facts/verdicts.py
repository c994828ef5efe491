"""The critic's verdict in the text itself: a line of its own, or the end of the last paragraph."""

from __future__ import annotations

import re

from msgspec import convert, to_builtins

from index.folding import fold
from index.model import Rating

from .closing_verdicts import closing_verdict, lone_judgement
from .figure_verdicts import (
    beside_a_byline,
    beside_a_name,
    figure_below_headline,
    figure_on_a_gauge,
)
from .labels import read_label
from .layers import Ledger, Origin
from .meanings import note_rating
from .own_keys import note_own_key
from .part_scores import OF_A_SERIES, PARTIAL
from .parts import Part
from .press_digests import average_of, is_press_digest
from .rating_ballot import EQUALLED, settle_verdict
from .rating_own_units import in_hearts, of_own_unit
from .ratings import is_aggregate_name, read_rating
from .structure import Layout
from .text import Text
from .total_scores import total_verdict
from .user_feet import foot_of_user
from .user_marks import mark_of_user
from .verdict_forms import disc_verdict, line_verdict
from .verdicts_told import note_in_prose
from .word_verdicts import IN_WORDS

_NUMBER = re.compile(r"\d{1,2}(?:[.,]\d)?")
_SCALE_BELOW = re.compile(
    r"\s*(?:/ ?(?:5|10|100)|out of (?:5|10|100|five|ten|four)|"
    r"(?:von|sur|uit) (?:5|6|10|20|100)(?: [^\W\d_]+){0,2})\s*",
    re.IGNORECASE,
)
_SUMMED = re.compile(
    r"^[\d,.]+[km]?\+? (?:\w+ )?(?:reviews?|ratings?|votes?)\W*$|"
    r"\b(?:audience|critics?['’]?|fan|user) score\b|tomatometer|popcornmeter",
    re.IGNORECASE,
)
_FINE_PERCENT = re.compile(r"\W*\d+[.,]\d+ ?%\W*")
"""A share of something or an average: no critic's verdict is that fine."""
_FEW_WORDS = 5
_READERS = re.compile(
    r"\b(?:your|deine|ihre|votre|ta|tu|su|il tuo|tua|sua|jouw|je) (?:rating|score|vote|wertung|"
    r"bewertung|note|puntuación|valoración|nota|voto|avaliação|cijfer|beoordeling)\b|"
    r"\brate (?:now|this|it)\b",
    re.IGNORECASE,
)
"""What a page says above a rating that its reader is to give."""
_LINES = frozenset({"open", "body", "heading", "debris", "rating"})
_SHORT_LINE = 12
"""Words up to which a line can be a key and a rating, and nothing else."""


def note_verdict(ledger: Ledger, text: Text, layout: Layout, titles: tuple[str, ...]) -> None:
    """Notes ratings that stand on a line of their own or close the text."""
    full = [part for part in layout.parts if part.place != "empty"]
    if is_press_digest(full):
        _settle_digest(ledger, full)
    else:
        _note_verdict(ledger, text, layout, titles, full)


def _note_verdict(
    ledger: Ledger, text: Text, layout: Layout, titles: tuple[str, ...], full: list[Part]
) -> None:
    lines = [at for at, part in enumerate(full) if part.place == "rating"]
    if len(lines) > 2 and all(_is_headed(full, at) for at in lines):
        _note_disc(ledger, full)
        return
    _note_headings(ledger, full)
    for at, part in enumerate(full):
        if part.place != "rating" or _is_partial(full, at) or not _is_alone(layout, part):
            continue
        rating = read_rating(part.text) or of_own_unit(part.text)
        if _FINE_PERCENT.fullmatch(part.text):
            continue
        if in_hearts(part.text) and not layout.is_head(part):
            continue
        if rating is not None:
            origin = Origin("label", "rating line", part.line, 0.9)
            note_rating(ledger, rating, origin, aggregate=_is_averaged(full, at))
    whole = total_verdict(full)
    if whole is not None:
        note_rating(ledger, whole[0], Origin("label", "the whole of parts", whole[1], 0.96))
    headline = (layout.title.text,) if layout.title is not None else ()
    _note_forms(ledger, full, (*titles, *headline))
    if not ledger.has("rating"):
        _note_inner_line(ledger, full)
    if not ledger.has("rating"):
        note_own_key(ledger, full)
    if not ledger.has("rating"):
        _note_opening(ledger, text, titles)
    if not _has_verdict(ledger):
        note_in_prose(ledger, text, layout.last_line, titles)
    if not _has_verdict(ledger):
        _note_graded_title(ledger, text, titles)
    settle_verdict(ledger, layout, titles)
    _settle_voted(ledger, full)
    _note_user(ledger, layout)
    _note_figure(ledger, text, layout, titles)


def _settle_digest(ledger: Ledger, full: list[Part]) -> None:
    """Leaves the average of the papers that a page quotes, whose own marks are not the page's."""
    found = ledger.ranked("rating")
    ledger.withdraw("rating", keep=[fact for fact in found if fact.value["kind"] != "verdict"])
    average = average_of(full) if not ledger.has("rating") else None
    if average is not None:
        origin = Origin("label", "average of the press", average[1], 0.8)
        note_rating(ledger, average[0], origin, aggregate=True)


def _settle_voted(ledger: Ledger, full: list[Part]) -> None:
    """Makes a labelled mark a site's average where the votes are counted right below it."""
    found = ledger.ranked("rating")
    lines = {fact.line for fact in found if fact.layer == "label"}
    if len(lines) != 1 or any(fact.layer != "label" for fact in found):
        return
    at = next((n for n, part in enumerate(full) if part.line in lines), len(full))
    if not any(_VOTES.fullmatch(part.text.strip()) for part in full[at + 1 : at + 2]):
        return
    ledger.withdraw("rating")
    origin = Origin("label", found[0].rule, found[0].line, found[0].sure)
    note_rating(ledger, convert(found[0].value, Rating), origin, aggregate=True)


_VOTES = re.compile(
    r"(?:(?:total|toplam|nombre de|número de|numero di|anzahl)\s)?(?:oy(?: say[ıi]s[ıi])?|votes?|"
    r"votos|voti|stimmen|stemmen|ratings|voters|users)\s?[:=]\s?\(?\d[\d.,]*\s?[kKMB]?\)?",
    re.IGNORECASE,
)


def _note_user(ledger: Ledger, layout: Layout) -> None:
    """Notes the mark that a user gave, where a page shows it beside an average or nothing."""
    found = None if _has_verdict(ledger) else mark_of_user(layout.parts, layout.first)
    if found is not None:
        note_rating(ledger, found[0], Origin("label", "mark of a user", found[1], 0.75))


def _note_figure(ledger: Ledger, text: Text, layout: Layout, titles: tuple[str, ...]) -> None:
    """Notes a bare figure whose place or sentence makes it the verdict, where nothing rates."""
    if ledger.has("rating"):
        return
    gauged = figure_on_a_gauge(text.text, titles)
    if gauged is not None:
        origin = Origin("prose", "on a gauge", text.line(gauged[1]), 0.7)
        note_rating(ledger, gauged[0], origin)
        return
    foot = foot_of_user(layout.parts)
    if foot is not None and foot.mark is not None:
        note_rating(ledger, foot.mark, Origin("label", "mark of a user", foot.marked, 0.8))
        return
    critics = [str(fact.value) for fact in ledger.ranked("critic")]
    closing = closing_verdict(layout)
    if closing is not None:
        origin = Origin("label", "closing of the text", closing[1], 0.7)
        note_rating(ledger, closing[0], origin)
        return
    found = beside_a_byline(layout.parts) or beside_a_name(layout.parts, critics)
    found = found or figure_below_headline(layout)
    if found is not None:
        note_rating(ledger, found[0], Origin("label", "figure by its place", found[1], 0.65))
        return
    judged = lone_judgement(layout)
    if judged is not None:
        origin = Origin("label", "judgement alone", judged[1], 0.6)
        ledger.add(IN_WORDS, to_builtins(judged[0]), origin)


def _has_verdict(ledger: Ledger) -> bool:
    return any(fact.value["kind"] == "verdict" for fact in ledger.ranked("rating"))


def _note_disc(ledger: Ledger, full: list[Part]) -> None:
    disc = disc_verdict(full)
    if disc is not None:
        note_rating(ledger, disc[0], Origin("label", "the film of a disc", disc[1], 0.96))


def _note_forms(ledger: Ledger, full: list[Part], titles: tuple[str, ...]) -> None:
    """Notes the score for the film among those of a disc, and lines with a key of their own."""
    _note_disc(ledger, full)
    if _has_verdict(ledger):
        return
    for part in full:
        if part.words > _SHORT_LINE or part.place not in _LINES:
            continue
        rating = line_verdict(part.text, titles)
        if rating is not None:
            rule = EQUALLED if "=" in part.text else "rating line"
            note_rating(ledger, rating, Origin("label", rule, part.line, 0.8))
            return


def _note_inner_line(ledger: Ledger, full: list[Part]) -> None:
    """Notes the one line among those of the text that is nothing but a rating in stars."""
    found = [
        (rating, part)
        for part in full
        if part.words <= _FEW_WORDS + 1
        and part.place in ("body", "open", "heading")
        and _SIGNED.match(part.text)
        and (rating := read_rating(part.text)) is not None
    ]
    if len(found) == 1 and found[0][0].kind == "verdict":
        origin = Origin("label", "rating line", found[0][1].line, 0.75)
        note_rating(ledger, found[0][0], origin)


_SIGNED = re.compile(
    r"[★⭐✭✮½]|\*[ *]{1,8}(?:½|1/2|[^\W\d_]{4,9}$)|\d(?:[.,]\d)? ?/ ?(?:5|10)\b(?!/)"
)


def _note_opening(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes signs of a rating that stand before the title at the very beginning of a text."""
    first = text.text[:80]
    start = next((at for at, sign in enumerate(first) if sign.isalnum()), 0)
    rest = f"{fold(first[start:])} "
    told = _OPENING.match(first)
    rating = read_rating(told["rating"] or told["figure"], bare=True) if told else None
    series = told is not None and OF_A_SERIES.search(first[: told.end() - 1])
    if rating is not None and (rating.scale or (told and told["figure"])) and not series:
        note_rating(ledger, rating, Origin("prose", "opening of the text", text.line(0), 0.7))
    elif start and any(rest.startswith(f"{fold(title)} ") for title in titles):
        rating = read_rating(first[:start].rstrip(' “"„«‘*_'), bare=True)
        if rating is not None and (rating.value or 0) > 1:
            origin = Origin("prose", "before the title", text.line(0), 0.8)
            note_rating(ledger, rating, origin)


_OPENING = re.compile(
    r"(?:[^\W\d_][^.!?:\n\d]{0,50} )?(?P<rating>\d{1,2}(?:[.,]\d)? ?/ ?(?:5|10|100))\s+"
    r"(?=[A-ZÀ-Þ“«\"])|"
    r"(?i:rated|rating|score|note|nota|voto|wertung|puan|cijfer) ?:? (?P<figure>\d{1,2}[.,]\d)\s+"
    r"(?=[A-ZÀ-Þ“«\"])"
)
"""A rating in front of a text, alone or behind its title ("Title 3/5 The latest by ...")."""


def _note_graded_title(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes the one grade in brackets behind the title in the text ("... Title (B+) is ...").

    Letters without a sign are certificates and countries too, but B and C in English.
    """
    english = " the " in text.text
    for title in titles:
        graded = re.compile(
            rf"(?<!\w){re.escape(title)}[”\"’*_]{{0,2}} \((?P<grade>[A-DF][+−–-]?)\)"
        )
        found = [match for match in graded.finditer(text.text) if match["grade"][1:] or english]
        if len(found) != 1 or found[0]["grade"] in _OTHER_LETTERS:
            continue
        rating = read_rating(found[0]["grade"], bare=True)
        if rating is not None:
            origin = Origin("prose", "behind the title", text.line(found[0].start()), 0.7)
            note_rating(ledger, rating, origin)
            return


_OTHER_LETTERS = frozenset("ADF")


def _is_partial(full: list[Part], at: int) -> bool:
    """Whether the line before says that the score is for the acting, the picture, the extras."""
    if not at or full[at - 1].words > 4 or full[at - 1].place == "title":
        return False
    heading = full[at - 1].text.strip(" *_:")
    if _READERS.search(heading):
        return True
    if heading == "image":  # what is left of a picture
        return False
    return bool(PARTIAL.fullmatch(heading)) or is_aggregate_name(heading)


def _is_averaged(full: list[Part], at: int) -> bool:
    """Whether the lines below a percentage count the reviews, ratings or votes that it sums up."""
    below = [part.text for part in full[at + 1 : at + 3] if part.words <= _FEW_WORDS]
    return "%" in full[at].text and any(map(_SUMMED.search, below))


def _is_headed(full: list[Part], at: int) -> bool:
    """Whether a rating stands under a short line, as each of several scores of parts does."""
    return at > 0 and full[at - 1].words <= 4 and full[at - 1].place != "title"


def _note_headings(ledger: Ledger, full: list[Part]) -> None:
    """Notes a verdict that is set as a heading ("Our Rating: 8/10"), or on two lines."""
    for at, part in enumerate(full):
        if part.words > 6 or part.place not in ("heading", "body", "open", "debris"):
            continue
        origin = Origin("label", "rating line", part.line, 0.85)
        if part.is_heading or part.place == "heading":
            labels = read_label(part.text)
            if len(labels) == 1 and labels[0].field == "rating":
                rating = read_rating(labels[0].value, bare=True, key=labels[0].key)
                if rating is not None:
                    note_rating(ledger, rating, origin)
        if at + 1 < len(full) and (split := _split_verdict(part.text, full[at + 1].text)):
            note_rating(ledger, split, origin)
            full[at + 1].put("debris", _SECOND_HALF)
        whole = _SCALE_BELOW.fullmatch(full[at + 1].text) if at + 1 < len(full) else None
        if whole and _NUMBER.fullmatch(part.text):
            rating = read_rating(f"{part.text} {whole[0].strip()}", bare=True)
            if rating is not None:
                note_rating(ledger, rating, origin)


def _split_verdict(above: str, below: str) -> Rating | None:
    """The verdict that two lines share ("Four out of" above "Five stars")."""
    if not _OPEN_END.fullmatch(above.strip()) or len(below) > _LONGEST_HALF:
        return None
    return read_rating(f"{above.strip()} {below.strip()}")


_SECOND_HALF = "scale of the verdict above"
_OPEN_END = re.compile(
    r"(?:\d(?:[.,]5|½)?|[^\W\d_]{3,5})(?: and a half)?(?: stars?)? (?:out )?of", re.IGNORECASE
)
_LONGEST_HALF = 12
_EMPHASIS = re.compile(r"(?:^|\s)\*\*(?=\w)|(?<=[\w.!?])\*\*(?=\s|$)")
"""A mark of Markdown that nothing closes, or opens: its other half can be a line of its own."""


def _is_alone(layout: Layout, part: Part) -> bool:
    """Whether a line of asterisks or thumbs is a verdict, no break between parts of a page."""
    bare = part.text.replace(" ", "")
    if set(bare) == {"*"}:
        same = [each for each in layout.parts if each.text.replace(" ", "") == bare]
        opened = any(_EMPHASIS.search(each.text) for each in layout.parts)
        return layout.is_head(part) and len(same) == 1 and not opened
    thumbs = "thumb" in bare.casefold() or bare[0] in "👍👎"
    return not thumbs or "two" in bare.casefold()
