"""Which headline speaks of a document's film: the one declared or the one above the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from index.folding import fold, without_emphasis
from index.model import Fact

from .banners import is_banner
from .filename import FileName
from .headline import Headline, read_headline
from .headline_called import tagged_title
from .headline_inside import times
from .headline_marks import NOTHING, Marked, marked_in
from .layers import Ledger, Origin, strength
from .no_titles import STRESSED, content_words
from .parts import Part
from .patterns import Pattern
from .people import is_name, same_person
from .rubrics import is_rubric
from .signatures import titled_by
from .subject import Subject
from .text import Text


@dataclass(frozen=True)
class HeadLine:
    """A headline as written, its line, and whether the format itself declares it as title.

    `stated` says that labels or declared credits speak of a film; `english`
    that the text is in a language that writes titles in title case; `banner`
    that it can as well be the name of a newspaper, a cinema or a section;
    `of_films` that the text speaks of films, `told` that tags, keys or folders say so,
    `judged` that a rating is stated, `news` that the text tells what is to come;
    `alone`: it is only the line above the text, of which no format says that it is a
    title; `marked` is the part of it that is set apart as titles are;
    `sets_apart`: what the value of its key does; `tagged`: a title in it that is a tag as well.
    """

    written: str
    line: int
    declared: bool
    stated: bool = False
    english: bool = True
    banner: bool = False
    of_films: bool = False
    told: bool = False
    judged: bool = False
    alone: bool = False
    news: bool = False
    marked: str | None = None
    sets_apart: Marked = NOTHING
    tagged: str | None = None

    @cached_property
    def read(self) -> Headline:
        return read_headline(self.written)


_POINTS = Pattern(
    r"\b(?:th(?:e|is)|(?:de|diese)r|d(?:as|ies|em)|l[ea]s?|cet?|la|el|est[ae]|il|questo|[oa]|"
    r"est[ea]|deze|de|bu) (?:film|movie|picture|documentary|película|filme|pellicola|streifen|"
    r"long[- ]métrage|cinta)\b|\b(?:filmin|filmde|filmi)\b|"
    r"(?:この|本作|这部|這部|该片|本片|이 영화)",
    re.IGNORECASE,
    having=(
        "film", "movie", "picture", "documentary", "película", "pellicola", "streifen",
        "métrage", "cinta", "この", "本作", "这部", "這部", "该片", "本片", "이 영화",
    ),
)  # fmt: skip


_BY = re.compile(
    r"(?P<title>\S.*?),?\s+(?:by|de|von|di|door|por|par)\s+"
    r"(?P<name>[^\W\d_][^()\[\]:|]{2,40}?)(?P<after>\s*[(\[][^()\[\]]{0,40}[)\]]\s*|\s*)"
)
_SEEN = re.compile(
    r"(?:(?:I|We)(?: have|['’]ve)? (?:(?:just|finally|recently|also) )?"
    r"(?:(?:re-?)?watched|saw|seen)|"
    r"(?:(?:Just|Finally|Recently) )?(?:[Rr]e-?)?[Ww]atched)(?: the (?:film|movie))? "
    r"(?P<title>[^\W\d_a-zß-ÿ].{1,60})"
)
_MOST_WORDS = 6
_LONGEST = 200
"""Characters of a headline in which a name is looked for."""


def points_to_one(text: Text) -> bool:
    """Whether a text says "the film", as it does of one that it has named or is named after."""
    return _POINTS.search(text.text) is not None


def note_headline(ledger: Ledger, part: Part) -> None:
    """Notes the headline above the text."""
    origin = Origin("label", "headline", part.line, 0.85)
    ledger.add("title", without_emphasis(part.text), origin)


def choose_headline(
    ledger: Ledger,
    part: Part | None,
    text: Text,
    name: FileName,
    *,
    language: str | None,
    subject: Subject,
    stated: bool,
    declared: str | None = None,
) -> HeadLine | None:
    """The headline that wins: a declared one is stronger than the one above the text.

    The title of a page can be its site's; where the headline above the text names
    what the text or the file is about, and the page's title doesn't, it wins.
    `declared`: the value of a key for the title, as written.
    """
    if part is not None:
        note_headline(ledger, part)
    best = ledger.best("title")
    if best is None:
        return None
    _note_titled_by(ledger, best, part)
    written = _written(ledger, best, part, text, name)
    written = _without_seeing(_without_maker(written, ledger, best, subject))
    of_page = best.layer == "page"
    read = read_headline(written)
    tags = (str(fact.value) for fact in ledger.ranked("tags"))
    banner = of_page and is_banner(written) and not (read.titles and (read.review or read.year))
    shown = of_page and best.line is not None and not banner
    return HeadLine(
        written=written,
        line=best.line or 1,
        declared=shown or strength(best.layer) > strength("page"),
        stated=stated,
        english=language == "en" or (language is None and not stated),
        banner=banner,
        of_films=subject.film is True,
        told=subject.film is True and subject.stated,
        judged=ledger.has("rating"),
        alone=best.layer == "label",
        news=subject.news,
        marked=_set_apart(part) if part is not None and part.text == best.value else None,
        sets_apart=marked_in(declared) if best.layer == "front matter" and declared else NOTHING,
        tagged=tagged_title(written, tags, text.text) if subject.film else None,
    )


def _written(ledger: Ledger, best: Fact, part: Part | None, text: Text, name: FileName) -> str:
    """The headline without its site, or that above the text where only it names the film."""
    written = _without_site(best.value, ledger.value("publication"))
    if best.layer == "page" and part is not None:
        above = without_emphasis(part.text)
        if _is_named(above, text, name) and not _is_named(written, text, name):
            return above
    return written


def _note_titled_by(ledger: Ledger, best: Fact, part: Part | None) -> None:
    """Notes the critic whom a headline names, the declared one or that above the text."""
    for line, shown in ((best.line, best.value), *([(part.line, part.text)] if part else [])):
        critic = titled_by(shown)
        if critic:
            ledger.add("critic", critic, Origin("label", "critic in the headline", line, 0.8))


_APART = re.compile(r"\s*[:,|–—-]{1,3}\s|\s*$")


def _set_apart(part: Part) -> str | None:
    """What a headline sets in emphasis at its beginning or end, a mark between it and the rest."""
    for mark in part.block.marks:
        phrase = part.block.text[mark.start : mark.end].strip(" *_")
        whole = mark.end - mark.start >= len(part.block.text.strip())
        if mark.style not in ("emphasis", "strong") or whole or phrase[:1].islower():
            continue
        before, after = part.block.text[: mark.start], part.block.text[mark.end :]
        first = not before.strip() and _APART.match(after)
        last = not after.strip(" .!") and re.search(r"[:|–—]\s*$", before)
        if (first or last) and len(phrase) > 1 and fold(phrase) not in STRESSED:
            return None if is_rubric(phrase) else phrase
    return None


def _without_seeing(written: str) -> str:
    """The title alone in a headline that says that somebody saw it ("I finally watched Title")."""
    seen = _SEEN.fullmatch(written)
    if seen is None or content_words(seen["title"]) or len(seen["title"].split()) > _MOST_WORDS:
        return written
    return seen["title"]


def _without_maker(written: str, ledger: Ledger, headline: Fact, subject: Subject) -> str:
    """A headline without the director or critic behind its title ("Title by NAME").

    Who stands there is known by name, or a format declares the headline of a document
    that says of itself that it is on a film: then it is the director.
    """
    match = _BY.fullmatch(written)
    if match is None or len(written) > _LONGEST or read_headline(match["title"]).review:
        return written
    facts = (*ledger.ranked("credits.director"), *ledger.ranked("critic"))
    if not any(same_person(str(fact.value), match["name"]) for fact in facts):
        declared = headline.layer == "front matter" and subject.film is True and subject.stated
        if facts or not declared or not is_name(match["name"]) or " by " not in written:
            return written
        origin = Origin("label", "NAME behind the title", headline.line, 0.6)
        ledger.add("credits.director", match["name"], origin)
    return f"{match['title']}{match['after']}"


def _without_site(title: str, site: str | None) -> str:
    """A page's title without the site's name before or after it."""
    if not site or len(site) < 3 or fold(site) == fold(title):
        return title
    for mark in (" - ", " – ", " — ", " | ", ": ", " · ", " • ", " « ", " » "):
        before, found, after = title.partition(f"{site}{mark}")
        if found and not before.strip() and after.strip():
            return after.strip()
        before, found, after = title.rpartition(f"{mark}{site}")
        if found and not after.strip() and before.strip():
            return before.strip()
    return title


def _is_named(written: str, text: Text, name: FileName) -> bool:
    titles = read_headline(written).titles[:2]
    file = fold(name.title) if name.title else ""
    return any(times(title, text.prose, most=1) or fold(title) == file for title in titles)
