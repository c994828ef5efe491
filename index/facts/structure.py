"""Which block is title, teaser, heading, byline, credits, body or debris."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from . import debris
from .blog_lines import is_blog_line, is_blog_word
from .byline_forms import read_rarer
from .byline_pairs import mark_byline_pairs
from .bylines import only_date, read_byline, read_loose_byline
from .controls import is_control_row, is_lone_control, is_page_control, is_tag_line
from .controls_frde import is_control_frde
from .counters import mark_counters
from .credit_lines import read_credits_line
from .credit_runs import read_run
from .crumbs import crumbs_of
from .folding import fold
from .furniture import is_practical
from .headings import is_credits_heading, mark_headings
from .headline import read_headline
from .heads import Known, choose_title, claims_to_be_headline, mark_head, names_its_maker
from .labelled import Run, mark_labels
from .labels import read_labels
from .own_units import of_own_unit
from .legends import mark_legends
from .page_ends import mark_page_ends
from .page_leavings import is_leaving, is_notice_left, mark_mail_signature
from .parts import Part
from .ratings import read_rating
from .share_bars import PICTURE_FILES, closes_an_appeal, is_share_bar
from .signatures import about_author, first_name, is_author_heading, named_below, signed
from .site_notes import is_site_note, is_source_note
from .table_lines import mark_cells
from .verdict_forms import is_average

LONG = 25
"""Words from which a block is a paragraph of the text beyond doubt."""
_MOST_NOTES = 6
"""Lines of times and prices beyond which a document is a cinema's programme."""

_BULLET = re.compile(r"^\s*[•·▪◦‣*–—-]\s+")
_EMBED = re.compile(
    r"(?:!\[\[[^\[\]]+\]\]|!\[[^\[\]]*\]\([^()]*\)|\{\{[<%].*?[%>]\}\})(?:\s*\^\S+)?"
)
_LEAF = re.compile(r"(?:[«←‹◄]\s?[^«»]{2,80}|[^«»]{2,80}\s?[»→›►])(?<![.!?])")
_INITIALS = re.compile(r"[\s–—(\[-]*(?:[^\W\d_a-zß-ÿ]\.[ -]?){1,4}[)\]\s]*")


@dataclass(slots=True)
class Layout:
    """The parts of a document in their places, and the runs of labels among them."""

    parts: list[Part]
    runs: list[Run] = field(default_factory=list)
    first: int = 0
    last: int = -1
    title: Part | None = None

    def at(self, place: str) -> list[Part]:
        return [part for part in self.parts if part.place == place]

    @property
    def last_line(self) -> int:
        """The source line of the last paragraph, before all that stands after the text."""
        return self.parts[self.last].line if 0 <= self.last < len(self.parts) else 0

    def is_head(self, part: Part) -> bool:
        """Whether a part stands above the text."""
        return self.parts.index(part) < self.first


def lay_out(
    parts: list[Part], known: Known | None = None, *, markdown: bool = False, headed: bool = False
) -> Layout:
    """Puts every part in its place; `headed`: the first part is the headline beyond doubt."""
    layout = Layout(parts)
    if headed:
        layout.title = parts[0]
        parts[0].put("title")
    _mark_controls(parts, known or Known())
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
    _mark_notices(parts)
    _find_core(layout)
    _mark_teaser(layout)
    _read_head(layout, known or Known(), headline)
    _mark_boxed_title(layout)
    _read_tail(layout)
    mark_headings(parts, layout.first, layout.last, markdown=markdown)
    for part in parts:
        if part.place == "open":
            part.put("heading" if part.is_heading else "body")
    return layout


def _mark_reviewers(parts: list[Part]) -> None:
    """Lines such as "Reviewed by NAME, DATE, for PAPER", which say more than a label does."""
    for part in parts:
        if part.place == "open" and not part.is_heading and part.words <= _BYLINE:
            read = read_rarer(part.text)
            if read is not None and read.names and read.publication:
                part.put("byline")


_BYLINE = 16
"""Words that such a line has at most."""


def text_alone(parts: list[Part]) -> Layout:
    """Puts every part in the text, where a document holds nothing else."""
    for part in parts:
        if part.place == "open":
            part.put("heading" if part.is_heading else "body")
    return Layout(parts, last=len(parts) - 1)


def _open(parts: list[Part]) -> list[Part]:
    return [part for part in parts if part.place == "open"]


def _mark_controls(parts: list[Part], known: Known) -> None:
    """Lines that are a page's controls as a whole, wherever they stand."""
    mark_counters(parts)
    _mark_page_lines(parts, known.folded)
    legend = [part for part in _open(parts) if debris.is_legend(part.text)]
    for part in legend:
        bulleted = part.block.kind == "item" or _BULLET.match(part.text)
        if len(legend) > 1 or bulleted or debris.explains_version(part.text):
            part.put("debris", "version legend")
    for part in _open(parts):
        furniture = debris.is_control(part.text) or debris.is_menu_row(part.text)
        if part.words <= 20 and furniture and not _is_credit_among(parts, part):
            part.put("debris", "page navigation")
        if _EMBED.fullmatch(part.text):
            part.put("debris", "an embedded picture or file")
    _mark_menus(parts)


def _mark_page_lines(parts: list[Part], titles: set[str]) -> None:
    """Controls, captions and sentences of the site; single words only below the first line."""
    begun = appeals = False
    for part in parts:
        if part.place != "open":
            continue
        signs = appeals and closes_an_appeal(part.text)
        appeals = False
        noted = is_site_note(part.text) or is_source_note(part.text)
        if signs or noted or is_notice_left(part.text):
            part.put("debris", "site notice")
            appeals = True
        elif part.words <= 40 and not debris.is_legal(part.text):
            lone = begun and is_lone_control(part.text)
            control = lone or is_page_control(part.text) or is_tag_line(part.text)
            control = control or is_control_row(part.text) or is_control_frde(part.text)
            control = control or bool(crumbs_of(part.text)) or is_leaving(part.text, begun=begun)
            if begun or part.words > 4 or part.text.endswith(PICTURE_FILES):
                control = control or is_share_bar(part.text) or is_blog_line(part.text)
            if control and not _is_stated(parts, part, titles):
                part.put("debris", "page navigation")
                appeals = True
        begun = True
    mark_page_ends(parts)
    mark_mail_signature(parts)


def _is_stated(parts: list[Part], part: Part, titles: set[str]) -> bool:
    """Whether a line is a known title, the headline of it all, or a label among labels."""
    if fold(part.text) in titles or (part.is_heading and part.block.level == 1):
        return True
    stated = any(label.field != "ignored" for label in read_labels(part.text))
    stated = stated or read_run(part.text) is not None
    return stated or _is_credit_among(parts, part)


def _is_credit_among(parts: list[Part], part: Part) -> bool:
    """Whether a line is a label between labels ("Image : NAME" is the camera there)."""
    if ":" not in part.text or not read_labels(part.text):
        return False
    at = parts.index(part)
    beside = [p for p in parts[max(0, at - 1) : at + 2] if p is not part]
    return len(beside) == 2 and all(read_labels(p.text) for p in beside)


def _is_links(part: Part) -> bool:
    """Whether a block after the text is links and marks between them, and no sentence."""
    links = [mark for mark in part.block.marks if mark.style == "link"]
    if not links or part.ends_sentence or part.words > 40:
        return False
    linked = sum(mark.end - mark.start for mark in links)
    return linked >= 0.75 * len(part.text) - 3 * len(links)


def _mark_menus(parts: list[Part]) -> None:
    """Single words of menus: debris beside another control, or three in a row."""
    full = [part for part in parts if part.place != "empty"]
    at = 0
    while at < len(full):
        end = at
        entries = 0
        while end < len(full) and full[end].place == "open" and _in_menu(full[end]):
            entries += full[end].words
            end += 1
        beside = any(0 <= i < len(full) and full[i].why == "page navigation" for i in (at - 1, end))
        if end > at and (entries >= 3 or beside):
            for part in full[at:end]:
                part.put("debris", "page navigation")
        at = max(end, at + 1)


def _in_menu(part: Part) -> bool:
    text = part.text
    return debris.is_menu_word(text) or debris.is_menu_line(text) or is_blog_word(text)


def _mark_notices(parts: list[Part]) -> None:
    """Notices of rights, cookies and newsletters at the edges of the document."""
    notes = [part for part in reversed(parts) if part.place == "open" and is_practical(part.text)]
    review = any(part.place == "open" and part.words >= LONG for part in parts)
    if len(notes) > _MOST_NOTES or not review:
        notes = []
    for order in (list(reversed(parts)), parts):
        for part in order:
            if part.place != "open":
                continue
            if debris.is_legal(part.text):
                part.put("debris", "legal notice")
            elif debris.is_notice(part.text) and part.words <= 60:
                part.put("debris", "site notice")
            elif part in notes:
                part.put("debris", SHOWN)
            elif part.prose and part.words >= LONG:
                break
    for part in parts:
        if part.place == "open" and part.words <= 14 and debris.is_legal(part.text):
            part.put("debris", "rights of a picture")


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
    before = [at for at in prose if at < first]
    while before and all(p.place == "empty" for p in parts[before[-1] + 1 : first]):
        first = before.pop()
    after = [at for at in reversed(prose) if at > last]
    while after and all(p.place == "empty" for p in parts[last + 1 : after[-1]]):
        last = after.pop()
    return [at for at in prose if first <= at <= last]


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
    if not others or first.words > 110:
        return
    cut = first.cut_off and not any(part.cut_off for part in others) and len(above) <= 8
    cut = cut and others[0] is following[0]
    boxed = bool(above) and len(following) > 2 and all(p.place == "label" for p in following[:2])
    boxed = boxed and not _names_director(first, following)
    if cut or boxed or _set_apart(first, others, following, above):
        first.put("teaser", "teaser")
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
    elif read_loose_byline(text):
        part.put("byline", "byline among other words")


def _read_tail(layout: Layout) -> None:
    tail = [part for part in layout.parts[layout.last + 1 :] if part.place != "empty"]
    related = signed_by = False
    for at, part in enumerate(tail):
        if part.place == "open" and debris.is_links_heading(part.text):
            part.put("debris", "page navigation")
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


SHOWN = "showings and prices"
ABOVE_CREDITS = "title above the credits"


def _mark_boxed_title(layout: Layout) -> None:
    """The film's title on the first line of a box of credits, beside a text that names it."""
    headline = read_headline(layout.title.text).titles if layout.title is not None else ()
    told = [part.text for part in layout.parts[layout.first : layout.last + 1] if part.words >= 8]
    named = "\n".join(f" {fold(text)} " for text in told)
    full = [part for part in layout.parts if part.place != "empty"]
    for part, below in pairwise(full):
        credited = any(label.field.startswith("credits.") for label in below.labels)
        if not credited or part.place != "open" or part.is_heading or part.words > 9:
            continue
        title = fold(part.text)
        bare = below.block.gap == 0 and not part.ends_sentence and len(title) > 2
        signs = part.line > layout.last_line and not headline and signed(part.text) is not None
        if bare and (signs or f" {title} " in named or title in map(fold, headline)):
            part.put("title", ABOVE_CREDITS)


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
