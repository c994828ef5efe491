"""Which block is title, teaser, heading, byline, credits, body or debris."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from index.folding import fold

from . import debris
from .byline_forms import read_rarer
from .byline_pairs import mark_byline_pairs
from .bylines import only_date, read_byline
from .credit_lines import read_credits_line
from .head_lines import mark_head
from .headings import is_credits_heading, mark_headings
from .headline import quoted_titles, read_headline
from .heads import OF_CREDITS, Known, choose_title, claims_to_be_headline, names_its_maker
from .labelled import Run, mark_labels
from .loose_bylines import read_loose_byline
from .mastheads import mark_masthead
from .notices import mark_notices
from .page_company import mark_company
from .page_judge import mark_judged
from .page_lines import mark_page_lines
from .page_sections import opens_section
from .parts import LONG, STANDFIRST, Part
from .patterns import Pattern
from .people import NAME, is_name
from .rating_legends import mark_legends
from .rating_own_units import of_own_unit
from .ratings import read_rating, trailing_rating
from .signatures import about_author, first_name, is_author_heading, named_below, signed
from .table_lines import mark_cells
from .verdict_forms import is_average

_FILM = re.compile(r"\((?:(?:18|19|20)\d\d|\d{1,3}\s?(?:m|mins?|min\.|minutes)|\d{1,3}['’′])\)$")
"""How a line of a list of films ends, which a text can close with."""
_LEAF = re.compile(r"(?:[«←‹◄]\s?[^«»]{2,80}|[^«»]{2,80}\s?[»→›►])(?<![.!?])")
_NAMED = re.compile(r"[^\W\d_][^\W\d]{2,12}(?: [^\W\d_]{2,12}){0,2} ?: ")
"""How paragraphs begin that say which part of a review they are ("Story: ...", "My view: ...")."""
_INITIALS = re.compile(r"[\s–—(\[-]*(?:[^\W\d_a-zß-ÿ]\.[ -]?){1,4}[)\]\s]*")


@dataclass(slots=True)
class Layout:
    """The parts of a document in their places, and the runs of labels among them.

    `between` are those far from both ends of a very long one: all text, read by no rule;
    `doubted` are no part of the text unless they state a fact.
    """

    parts: list[Part]
    runs: list[Run] = field(default_factory=list)
    first: int = 0
    last: int = -1
    title: Part | None = None
    between: list[Part] = field(default_factory=list)
    doubted: list[Part] = field(default_factory=list)

    @property
    def whole(self) -> list[Part]:
        """Every part of the document in order."""
        half = len(self.parts) // 2
        return (
            [*self.parts[:half], *self.between, *self.parts[half:]] if self.between else self.parts
        )

    def at(self, place: str) -> list[Part]:
        return [part for part in self.parts if part.place == place]

    @property
    def last_line(self) -> int:
        """The source line of the last paragraph, before all that stands after the text."""
        return self.parts[self.last].line if 0 <= self.last < len(self.parts) else 0

    def is_head(self, part: Part) -> bool:
        """Whether a part stands above the text."""
        return self.parts.index(part) < self.first


_WITH_CAST = Pattern(
    rf", (?:con|avec|com|mit) {NAME}", having=(", con ", ", avec ", ", com ", ", mit ")
)
"""What tells a line of maker and cast ("Title, di NAME, con NAME") from a byline."""


def lay_out(
    parts: list[Part], known: Known | None = None, *, markdown: bool = False, headed: bool = False
) -> Layout:
    """Puts every part in its place; `headed`: the first part is the headline beyond doubt."""
    layout = Layout(parts)
    if headed:
        layout.title = parts[0]
        parts[0].put("title")
    mark_page_lines(parts, (known or Known()).folded)
    mark_legends(parts)
    mark_byline_pairs(parts)
    headline = claims_to_be_headline(parts)
    if headline is not None:
        headline.put("title")
    _mark_reviewers(parts)
    layout.runs = mark_labels(parts)
    mark_cells(parts)
    if headline is not None:
        headline.put("open")
    mark_notices(parts)
    _find_core(layout)
    _mark_teaser(layout)
    if headline is None and not headed:
        mark_masthead(parts, layout.first, (known or Known()).folded)
    _read_head(layout, known or Known(), headline)
    _mark_boxed_title(layout)
    _read_tail(layout)
    mark_company(parts, layout.first, layout.last)
    layout.doubted = mark_judged(parts, layout.first, layout.last, structured=markdown)
    mark_headings(parts, layout.first, layout.last, markdown=markdown)
    leave(parts)
    return layout


def leave(parts: list[Part]) -> None:
    """Leaves in the text what nothing else was found to be."""
    for part in parts:
        if part.place == "open":
            part.put("heading" if part.is_heading else "body")


def _mark_reviewers(parts: list[Part]) -> None:
    """Lines such as "Reviewed by NAME, DATE, for PAPER", which say more than a label does."""
    for part in parts:
        if part.place == "open" and not part.is_heading and part.words <= _BYLINE:
            read = read_rarer(part.text)
            if read is not None and read.names and read.publication:
                part.put("byline")


_BYLINE = 14
"""Words that such a line has at most."""


def text_alone(parts: list[Part]) -> Layout:
    """Puts every part in the text, where a document holds nothing else."""
    leave(parts)
    return Layout(parts, last=len(parts) - 1)


def _open(parts: list[Part]) -> list[Part]:
    return [part for part in parts if part.place == "open"]


def _is_links(part: Part) -> bool:
    """Whether a block after the text is links and marks between them, and no sentence."""
    links = [mark for mark in part.block.marks if mark.style == "link"]
    if not links or part.ends_sentence or part.words > 40 or _FILM.search(part.text):
        return False
    linked = sum(mark.end - mark.start for mark in links)
    return linked >= 0.75 * len(part.text) - 3 * len(links)


def _find_core(layout: Layout) -> None:
    parts = layout.parts
    prose = [at for at, part in enumerate(parts) if part.place == "open" and part.prose]
    long = [at for at in prose if parts[at].words >= LONG]
    if long:
        first, last = long[0], long[-1]
        prose = _joined(parts, prose, first, last)
    elif not prose:
        prose = _lines_without_prose(parts)
    if prose:
        layout.first, layout.last = prose[0], prose[-1]
    else:
        layout.first, layout.last = len(parts), -1


def _joined(parts: list[Part], prose: list[int], first: int, last: int) -> list[int]:
    """The long paragraphs with the shorter sentences that stand right beside them."""
    before = [at for at in prose if at < first and not _signs(parts[at])]
    while before and all(p.place == "empty" for p in parts[before[-1] + 1 : first]):
        first = before.pop()
    after = [at for at in reversed(prose) if at > last]
    while after and all(p.place == "empty" for p in parts[last + 1 : after[-1]]):
        last = after.pop()
    return [at for at in prose if first <= at <= last]


def _signs(part: Part) -> bool:
    """Whether a line that ends like a sentence is a byline ("By NAME, March 5, 1:00 p.m.")."""
    read = read_byline(part.text) if part.words <= _BYLINE else None
    return read is not None and bool(read.names)


def _lines_without_prose(parts: list[Part]) -> list[int]:
    """Where nothing is a paragraph: all lines but the first and those of a fixed form."""
    lines = [at for at, part in enumerate(parts) if part.place == "open"]
    for at in lines[1:]:
        _mark_line(parts[at])
    rest = [at for at in lines if parts[at].place == "open"]
    others = len(parts) - len([p for p in parts if p.place == "empty"]) - len(rest)
    return rest[1:] if len(rest) > 1 or others else rest


def _mark_teaser(layout: Layout) -> None:
    """A synopsis that was cut off, or a paragraph between title and labels, above the text."""
    parts = layout.parts
    if layout.first >= layout.last:
        return
    first = parts[layout.first]
    following = [part for part in parts[layout.first + 1 :] if part.place != "empty"]
    above = [p for p in parts[: layout.first] if p.place in ("open", "label")]
    others = [part for part in following if part.place == "open" and part.prose]
    if (
        not others
        or first.words > 110
        or (_NAMED.match(first.text) and _NAMED.match(others[0].text))
    ):
        return
    cut = 1 <= len(above) <= 8 and first.cut_short and others[0] is following[0]
    cut = cut and not any(part.cut_off for part in others)
    boxed = bool(above) and len(following) > 2 and all(p.place == "label" for p in following[:2])
    boxed = boxed and not _names_director(first, following)
    boxed = cut or boxed or _set_apart(first, others, following, above)
    if boxed or _is_signed_below(first, others, following):
        first.put("teaser", "" if boxed else STANDFIRST)
        layout.first = parts.index(others[0])


def _names_director(first: Part, following: list[Part]) -> bool:
    """Whether a paragraph calls the director below it by surname, as no synopsis does."""
    named = [label for part in following[:8] for label in part.labels]
    makers = [label.value for label in named if label.field == "credits.director"]
    return any(re.search(rf"\b{re.escape(m.split()[-1])}\b", first.text) for m in makers if m)


def _set_apart(first: Part, others: list[Part], following: list[Part], above: list[Part]) -> bool:
    """A short paragraph under the title with a wider gap after it than any in the text."""
    if not above or len(others) < 2 or others[0] is not following[0] or first.words > 80:
        return False
    inner = max(part.block.gap for part in others[1:])
    return others[0].block.gap >= 2 and inner == 1 and first.words < others[0].words


def _is_signed_below(first: Part, others: list[Part], following: list[Part]) -> bool:
    """A paragraph above the byline or the day of the text, which is all longer below them."""
    between = following[: following.index(others[0])]
    if not 1 <= len(between) <= _MOST_BETWEEN or first.words > _STANDFIRST:
        return False
    if sum(part.words for part in others) < 2 * first.words or first.is_heading:
        return False
    if sum(only_date(part.text) for part in following if part.words <= _BYLINE) > 1:
        return False  # a diary or a programme
    lines = [part.text for part in between if part.place == "open" and part.words <= _BYLINE]
    return any(only_date(text) or ((read := read_byline(text)) and read.names) for text in lines)


_MOST_BETWEEN, _STANDFIRST = 5, 80


def _read_head(layout: Layout, known: Known, headline: Part | None) -> None:
    """The lines above the text; `headline` is the one that claims to be the headline."""
    above = [part for part in layout.parts[: layout.first] if part.place == "open"]
    for part in above:
        maker = part in above[:3] and names_its_maker(part, layout.parts[layout.first :])
        if not maker and part is not headline:
            _mark_line(part)
    title = layout.title or choose_title(layout.parts, layout.first, known)
    if title is not None:
        layout.title = title
        title.put("title")
        mark_head(layout.parts, layout.first, title)


def _mark_line(part: Part) -> None:
    """Lines of a fixed form: byline, date, rating, credits."""
    if part.words > 24:
        return
    text = part.text
    rating = read_rating(text) or of_own_unit(text) if part.words <= 8 else None
    if rating is not None or is_average(text):
        part.put("rating")
    elif only_date(text):
        part.put("date")
    elif read_credits_line(text):
        part.put("credits", "credits line")
    elif read_byline(text):
        part.put("byline")
    elif read_loose_byline(text) and not _WITH_CAST.search(text):
        part.put("byline", "byline among other words")


def _read_tail(layout: Layout) -> None:
    tail = [part for part in layout.parts[layout.last + 1 :] if part.place != "empty"]
    related = signed_by = False
    for at, part in enumerate(tail):
        if part.place == "open" and debris.is_links_heading(part.text):
            part.put("debris", "page navigation")
        elif part.place == "open" and opens_section(part.text):
            part.put("debris", "related links")
        if part.place == "open" and (_is_links(part) or _LEAF.fullmatch(part.text)):
            part.put("debris", "links")
            continue
        if part.place != "open":
            related = related or (part.place == "debris" and debris.opens_links(part.text))
            continue
        signed_by = _mark_signature(part, related, signed_by) or signed_by
        if part.place == "open" and is_credits_heading(part.text):
            part.put("debris", "heading of the credits")
        elif part.place == "open" and about_author(part.text, headed=_is_headed(tail, at)):
            part.put("debris", "about the author")
        elif part.place == "open" and related and not part.ends_sentence:
            part.put("debris", "related links")
        elif part.place == "open" and _ends_in_furniture(tail, at):
            part.put("debris", "page navigation")


def _mark_signature(part: Part, related: bool, signed_by: bool) -> bool:
    """Lines after the text that say who wrote; whether this one is a name alone."""
    if part.is_heading:
        return False
    if _INITIALS.fullmatch(part.text):
        part.put("debris", "initials after the text")
    elif signed(part.text) and not related and not signed_by:
        part.put("byline", "name after the text")
        return True
    elif first_name(part.text) and not related:
        part.put("byline", "first name after the text")
    elif 3 < part.words <= 14 and "©" not in part.text and named_below(part.text):
        part.put("debris", "about the author")
    else:
        _mark_line(part)
    return False


ABOVE_CREDITS = "title above the credits"
RATED = "rated title above the credits"


def _mark_boxed_title(layout: Layout) -> None:
    """The film's title on the first line of a box of credits, beside a text that names it."""
    line = layout.title.text if layout.title is not None else ""
    headline = (*read_headline(line).titles, *quoted_titles(line)) if line else ()
    told = [part.text for part in layout.parts[layout.first : layout.last + 1] if part.words >= 8]
    named = "\n".join(f" {fold(text)} " for text in told)
    full = [part for part in layout.parts if part.place != "empty"]
    for part, below in pairwise(_without_stars(full)):
        credited = any(label.field.startswith("credits.") for label in below.labels)
        credited = credited or below.why in ("credits line", "block of credits")
        credited = credited or OF_CREDITS.fullmatch(below.text) is not None
        if part.place == "open" and below.why == "credits line" and _is_rated_title(part, below):
            part.put("title", RATED)
        free = part.place == "open" or part.why == "name after the text"
        if not credited or not free or part.is_heading or part.words > 9:
            continue
        title = fold(part.text)
        bare = below.block.gap == 0 and not part.ends_sentence and len(title) > 2
        signs = part.line > layout.last_line and not headline and signed(part.text) is not None
        signs = signs and title not in fold(below.text)
        rated = full[full.index(part) + 1] is not below
        spoken = f" {title} " in named and (rated or not is_name(part.text))
        if bare and (signs or spoken or title in map(fold, headline)):
            part.put("title", ABOVE_CREDITS)


def _without_stars(full: list[Part]) -> list[Part]:
    """The lines without those that only rate, between the title of a box and its credits."""
    return [part for at, part in enumerate(full) if not (at and _only_rates(part))]


def _only_rates(part: Part) -> bool:
    if part.block.gap or part.words > 2 or part.is_heading:
        return False
    return not any(map(str.isalpha, part.text)) and read_rating(part.text) is not None


def _is_rated_title(part: Part, below: Part) -> bool:
    """Whether a line is a title and its rating, right above certificate and length."""
    rated = trailing_rating(part.text) if part.words <= 10 and below.block.gap == 0 else None
    return rated is not None and part.text[: rated[1]].strip()[:1].isupper()


def _is_headed(tail: list[Part], at: int) -> bool:
    """Whether the line before says that the author follows."""
    return at > 0 and is_author_heading(tail[at - 1].text)


def _ends_in_furniture(tail: list[Part], at: int) -> bool:
    """A menu word at the very end of the page, between other furniture."""
    if not debris.is_menu_word(tail[at].text):
        return False
    return any(
        part.place == "debris" for part in tail[max(0, at - 2) : at + 3] if part is not tail[at]
    )
