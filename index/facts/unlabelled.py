"""What lines without a label say by their form and place: bylines, dates, credits, notices."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from index.documents.site_names import site_beside
from index.folding import fold
from index.model import Declared

from .banners import house_in, is_press
from .byline_forms import filed_by, signed_for
from .byline_pairs import HOUSE, KEYED, first_words_by, house_published_in
from .bylines import read_byline
from .changed_days import is_of_change, without_change
from .credit_lines import read_credits_line
from .credit_runs import read_run
from .credits import add_value
from .credits_in_text import note_credits_before, note_credits_behind
from .dates import is_date, read_date
from .debris import owner_in, owns_picture
from .fact_pieces import note_pieces
from .given_names import has_given_name
from .head_lines import REPEATED, original_in
from .headline import quoted_titles, read_headline
from .houses import house_name, is_of_owner, is_of_picture, owner_of_rights, without_owner
from .label_forms import fields_of_key
from .labels import read_labels
from .last_words import note_last_words
from .layers import Ledger, Origin
from .loose_bylines import read_loose_byline, tells_who_wrote
from .mail_heads import note_mail_head
from .makers_below import (
    note_maker_and_year,
    note_makers_above_cast,
    note_makers_below,
    note_year_below,
)
from .mastheads import is_shelf, note_houses
from .meanings import note_rating
from .page_crumbs import last_crumb
from .parts import Part
from .people import clean_name, is_name, same_person
from .ratings import read_rating, trailing_rating
from .rubrics import is_rubric
from .signatures import (
    about_author,
    described_by,
    is_comment,
    opens_comments,
    review_of_house,
    signed,
    titled_by,
)
from .spare_dates import note_day_of_release, note_spare_date
from .spare_names import note_spare_name
from .structure import ABOVE_CREDITS, RATED, Layout
from .table_lines import CELL, read_cell
from .text import Text

_BAR = re.compile(r"\s+[|·•]\s+")


_FIRST_HEADS = 5
"""Parts of a document among which a heading can say who reviewed."""


def note_described(ledger: Ledger, layout: Layout, declared: Sequence[Declared]) -> None:
    """Notes the critic that a page names in what it says of itself, or in its first headings."""
    heads = [part for part in layout.parts if part.place != "empty"][:_FIRST_HEADS]
    for part in heads if not ledger.has("critic") else ():
        titled = titled_by(part.text) if part.is_heading else None
        titled = titled or (review_of_house(part.text) if part is not layout.title else None)
        if titled and layout.title is not None and fold(titled) in fold(layout.title.text):
            continue  # "Crítica de Tony Manero - PAPER" under that title
        if titled:
            ledger.add("critic", titled, Origin("label", "critic in a heading", part.line, 0.75))
            return
    teaser = ledger.value("teaser")
    left = " ".join(str(d.value) for d in declared if d.key.startswith("page furniture"))
    name = described_by(teaser, left) if teaser and not ledger.has("critic") else None
    if name:
        ledger.add("critic", name, Origin("page", "critic in the description", None, 0.7))


def note_lines(ledger: Ledger, layout: Layout, text: Text, day_first: bool | None) -> None:
    """Notes what lines without a label say by their form and place."""
    titles = read_headline(layout.title.text).titles if layout.title is not None else ()
    reader = _LineReader(ledger, text, day_first, frozenset(map(fold, titles)), layout.parts)
    commented = False
    for at, part in enumerate(layout.parts):
        note = _BY_PLACE.get(part.place) or _BY_REASON.get(part.why)
        below = at > layout.last
        commented = commented or (below and opens_comments(part.text))
        by_others = part.place == "byline" and (commented or (below and is_comment(part.text)))
        by_others = by_others and not part.text.startswith("Posted ")
        heads = part.why == "name after the text" and _heads_more(layout, at)
        heads = heads or (part.place == "byline" and _is_value(layout, at))
        if note_day_of_release(ledger, layout.parts, at, day_first):
            continue
        if note is not None and not (by_others or heads):
            note(reader, part)
    note_year_below(ledger, layout)
    note_makers_below(ledger, layout)
    note_makers_above_cast(ledger, layout)
    note_maker_and_year(ledger, layout)
    note_pieces(ledger, layout)
    _note_crumb(ledger, layout)
    _note_kicker(ledger, layout)
    _note_site_forms(ledger, layout)
    _note_site(ledger, layout)
    note_houses(ledger, layout)
    note_mail_head(ledger, layout.parts)
    note_credits_behind(ledger, layout, text)
    note_credits_before(ledger, text)
    note_spare_date(ledger, layout, day_first)
    note_last_words(ledger, layout, text)
    note_spare_name(ledger, layout)


def _note_kicker(ledger: Ledger, layout: Layout) -> None:
    """The title in quotation marks in the line right above the headline (""Title" im Kino:")."""
    if layout.title is None:
        return
    above = [p for p in layout.parts[: layout.parts.index(layout.title)] if p.place != "empty"]
    kicker = above[-1] if above else None
    if kicker is None or not kicker.text.endswith(":") or kicker.words > 14:
        return
    titles = quoted_titles(kicker.text)
    if len(titles) == 1:
        origin = Origin("label", "title in the kicker", kicker.line, 0.8)
        ledger.add("film_titles", titles[0].strip(), origin)


def _note_crumb(ledger: Ledger, layout: Layout) -> None:
    """The page's name at the end of a row of sections, where the headline begins with it."""
    headline = f"{fold(layout.title.text)} " if layout.title is not None else ""
    for part in layout.parts[: layout.first]:
        crumb = last_crumb(part.text) if part.place == "debris" else None
        begins = crumb is not None and headline.startswith(f"{fold(crumb)} ")
        if crumb and begins and fold(crumb) != headline.strip() and not is_rubric(crumb):
            origin = Origin("label", "end of a row of sections", part.line, 0.9)
            ledger.add("film_titles", crumb, origin)


def _is_value(layout: Layout, at: int) -> bool:
    """Whether names stand right below a key of whatever meaning ("Acteurs principaux:")."""
    part, above = layout.parts[at], layout.parts[at - 1] if at else None
    bare = above is not None and above.text.endswith(":") and above.words <= _MOST_KEY
    return bare and part.why != KEYED and signed(part.text.split(",")[0]) is not None


_MOST_KEY = 3


def _heads_more(layout: Layout, at: int) -> bool:
    """Whether a line stands above other lines, as no name does that signs a text."""
    above = [part for part in layout.parts[:at] if part.place != "empty"][-1:]
    if above and above[0].words <= 3 and fields_of_key(above[0].text.strip(" :")):
        return True
    below = [part for part in layout.parts[at + 1 :] if part.place != "empty"][:2]
    rated = [label for part in below[:1] for label in part.labels if label.field == "rating"]
    if rated and not has_given_name(layout.parts[at].text):
        return True
    if below and below[0].place == "credits" and below[0].block.gap == 0:
        return True
    if not below or below[0].place != "body" or below[0].words >= _BIOGRAPHY:
        return False
    if below[0].ends_sentence and (len(below) == 1 or below[1].place == "debris"):
        return False
    return len(below) == 1 or below[1].place not in ("label", "credits")


_BIOGRAPHY = 8
"""Words from which the line after a name can be about that person."""


_OF_A_DIARY = re.compile(r"(?P<name>[^\W\d_][^'’]{1,30})['’]s? review published on \w+:?")
_OF_A_SHOP = re.compile(r"(?P<rating>\d(?:\.\d)? out of 5 stars)\s+\S.*")


def _note_site_forms(ledger: Ledger, layout: Layout) -> None:
    """What two lines say together ("Reviewed by", NAME), and forms of diaries and shops."""
    full = [part for part in layout.parts if part.place != "empty"]
    for at, part in enumerate(full):
        first = first_words_by(part.text)
        if first:
            ledger.add("critic", first, Origin("label", "words by NAME", part.line, 0.6))
        house = house_published_in(part.text) if part.words <= 7 else None
        if house and not is_shelf(full, at):
            origin = Origin("label", "published in", part.line, 0.7)
            ledger.add("publication", house, origin)
        filed = None if ledger.has("critic") else filed_by(part.text)
        if filed:
            ledger.add("critic", filed, Origin("label", "filed by NAME", part.line, 0.7))
        if part.words > 16:
            continue
        diary = _OF_A_DIARY.fullmatch(part.text)
        if diary:
            name = clean_name(diary["name"])
            ledger.add("critic", name, Origin("label", "NAME's review", part.line, 0.8))
        shop = _OF_A_SHOP.fullmatch(part.text)
        rating = read_rating(shop["rating"]) if shop else None
        if rating is not None:
            note_rating(ledger, rating, Origin("label", "rating and headline", part.line, 0.8))


def _note_site(ledger: Ledger, layout: Layout) -> None:
    """The publication that the title of a copied page has beside the headline below it."""
    heads = [part for part in layout.parts if part.place != "empty"][:_FIRST_HEADS]
    for above, headline in combinations(heads, 2):
        site = site_beside(headline.text, [above.text]) if headline.words <= 30 else None
        person = site and is_name(site) and has_given_name(site)
        if site and not person and house_name(site) and layout.title in (above, headline):
            origin = Origin("label", "site beside the headline", above.line, 0.9)
            ledger.add("publication", site, origin)


@dataclass(frozen=True, slots=True)
class _LineReader:
    ledger: Ledger
    text: Text
    day_first: bool | None
    titles: frozenset[str] = frozenset()
    parts: Sequence[Part] = ()

    def credits(self, part: Part) -> None:
        origin = Origin("label", "credits line", part.line, 0.9)
        stated = read_cell(part.text) if part.why == CELL else read_credits_line(part.text)
        for field, value in stated or read_run(part.text, whole=False) or []:
            if field == "film":
                self.ledger.add("film_titles", value, origin)
            elif field == "original":
                self.ledger.add("original_title", value, origin)
            elif field == "rating":
                self.rated(value, origin)
            elif field == "credits.director" and self._is_no_maker(value):
                self.ledger.add("film_titles", value, origin._replace(sure=0.6))
            else:
                add_value(self.ledger, field, value, origin)

    def _is_no_maker(self, name: str) -> bool:
        """Whether a name before a length and a country is the film's, its makers being labelled."""
        facts = self.ledger.ranked("credits.director")
        labelled = [fact for fact in facts if fact.layer == "label" and "label" in fact.rule]
        return bool(labelled) and not any(same_person(name, str(f.value)) for f in labelled)

    def title(self, part: Part) -> None:
        self.credits(part)
        rated = trailing_rating(part.text) if part.why in (REPEATED, RATED) else None
        if rated is not None:
            origin = Origin("label", "rating in the headline", part.line, 0.85)
            note_rating(self.ledger, rated[0], origin)
            title = part.text[: rated[1]].strip(" *_:–—|-")
            self.ledger.add("film_titles", title, origin._replace(sure=0.8))
        if part.why == ABOVE_CREDITS:
            name = part.text.strip(" *_“”\"„«»‘’'")
            self.ledger.add("film_titles", name, Origin("label", ABOVE_CREDITS, part.line, 0.8))

    def rated(self, value: str, origin: Origin) -> None:
        rating = read_rating(value)
        if rating is not None:
            note_rating(self.ledger, rating, origin)

    def original(self, part: Part) -> None:
        origin = Origin("label", part.why, part.line, 0.8)
        self.ledger.add("original_title", original_in(part.text), origin)

    def teaser(self, part: Part) -> None:
        self.ledger.add("teaser", part.text, Origin("label", part.why, part.line, 0.8))

    def date(self, part: Part) -> None:
        written = without_change(part.text)
        day = read_date(written, day_first=self.day_first)
        if day:
            sure = 0.5 if is_of_change(written) else 0.75
            self.ledger.add("published", day, Origin("label", "date line", part.line, sure))

    def byline(self, part: Part) -> None:
        if part.why == KEYED:
            origin = Origin("label", "byline", part.line, 0.85)
            return self.ledger.add("critic", clean_name(part.text), origin)
        read = signed_for(part.text) or read_byline(part.text) or read_loose_byline(part.text)
        if read is None or not (read.sure or read.day):
            return self.signature(part)
        if part.why == "author of a book":
            return None
        for name in read.names:
            if fold(name) in self.titles:
                continue  # "Critique : La Haine" names what is reviewed
            self.ledger.add("critic", name, Origin("label", "byline", part.line, read.sure or 0.7))
        origin = Origin("label", "byline", part.line, 0.8)
        if read.publication:
            self.ledger.add("publication", read.publication, origin)
        if read.translator:
            self.ledger.add("translator", clean_name(read.translator), origin)
        day = read_date(read.day, day_first=self.day_first) if read.day else None
        if day:
            changed = is_of_change(without_change(part.text))
            self.ledger.add("published", day, origin._replace(sure=0.5 if changed else 0.85))
        return None

    def signature(self, part: Part) -> None:
        """A name after the text is its critic's unless the text itself speaks of that name."""
        author = signed(part.text)
        if author and author.casefold() not in self.text.text.casefold():
            origin = Origin("label", "name after the text", part.line, 0.85)
            self.ledger.add("critic", author, origin)

    def initials(self, part: Part) -> None:
        if part.text.count(".") > 1:
            written = part.text.strip(" –—-()[]*_")
            self.ledger.add("critic", written, Origin("label", "initials", part.line, 0.6))

    def banner(self, part: Part) -> None:
        first = part.text.split(",")[0].split(" | ")[0].strip()
        if is_press(first) and house_name(first):
            origin = Origin("label", "banner above the title", part.line, 0.6)
            self.ledger.add("publication", first, origin)
        days = [piece for piece in re.split(r"\s+[–—|·•-]\s+", part.text) if is_date(piece)]
        day = read_date(days[0], day_first=self.day_first) if len(days) == 1 else None
        if day:
            origin = Origin("label", "banner above the title", part.line, 0.6)
            self.ledger.add("published", day, origin)
        house = house_in(part.text)
        if house and house_name(house):
            origin = Origin("label", "house above the title", part.line, 0.5)
            self.ledger.add("publication", house, origin)

    def house(self, part: Part) -> None:
        self.ledger.add("publication", part.text, Origin("label", HOUSE, part.line, 0.7))

    def about(self, part: Part) -> None:
        author = about_author(part.text, headed=True)
        if author:
            origin = Origin("label", "about the author", part.line, 0.7)
            self.ledger.add("critic", author, origin)

    def signed_notice(self, part: Part) -> None:
        """A notice that also says who wrote."""
        told = part.why == "legal notice" or tells_who_wrote(part.text)
        if told and read_loose_byline(part.text) is not None:
            self.byline(part)

    def rated_notice(self, part: Part) -> None:
        """A notice of rights in one line with the verdict ("Note : A- · All rights reserved")."""
        pieces = _BAR.split(part.text)
        for label in (each for piece in pieces[:4] for each in read_labels(piece)):
            rating = read_rating(label.value, bare=True) if label.field == "rating" else None
            if rating is not None and len(pieces) > 1:
                note_rating(self.ledger, rating, Origin("label", "rating line", part.line, 0.85))

    def owner(self, part: Part) -> None:
        self.signed_notice(part)
        self.rated_notice(part)
        owner = owner_of_rights(part.text) or house_name(owner_in(part.text) or "")
        pictured = part.line < (self.text.line(0) or 0) and owns_picture(part.text)
        people = (fact.value for fact in self.ledger.ranked("critic"))
        if (
            not owner
            or pictured
            or is_of_picture(part.text)
            or any(same_person(owner, person) for person in people)
        ):
            return
        if fold(owner) != fold(self.ledger.value("credits.distributor", "")):
            owner = self._paper_of(owner)
            sure = 0.5 if is_of_owner(owner) else 0.75
            self.ledger.add("publication", owner, Origin("label", "legal notice", part.line, sure))

    def _paper_of(self, owner: str) -> str:
        """A paper's name that its owner's begins with, where the page has it elsewhere."""
        paper = without_owner(owner)
        if paper == owner or not is_press(paper):
            return owner
        said = f" {fold(paper)} "
        heads = (f" {fold(part.text)} " for part in self.parts if len(part.text) <= _HEAD)
        whole = next((head for head in heads if head.endswith(said)), None)
        return paper if whole else owner


_HEAD = 60
_BY_PLACE: dict[str, Callable[[_LineReader, Part], None]] = {
    "credits": _LineReader.credits,
    "title": _LineReader.title,
    "original": _LineReader.original,
    "teaser": _LineReader.teaser,
    "date": _LineReader.date,
    "byline": _LineReader.byline,
}
_BY_REASON: dict[str, Callable[[_LineReader, Part], None]] = {
    "initials after the text": _LineReader.initials,
    "above the title": _LineReader.banner,
    "legal notice": _LineReader.owner,
    "site notice": _LineReader.signed_notice,
    "about the author": _LineReader.about,
    HOUSE: _LineReader.house,
}
