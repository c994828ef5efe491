"""Which film a text is about: headline checked against the text, the text alone, file name."""

from __future__ import annotations

import re

from index.model import Layer

from .ballot import RULE, Elected, elect
from .banners import is_section
from .file_titles import in_file_name, note_file_name
from .filename import FileName
from .folding import fold
from .headline import NO_ORIGINAL, is_person, pieces, quoted_titles
from .headline_vetoes import names_no_film, people_told
from .headlines import HeadLine, points_to_one
from .inside import is_plain, places, times, title_inside
from .layers import Ledger, Origin, strength
from .linked import LINKED
from .meanings import note_rating
from .naming import BESIDE, OPENS_AS_FILM, Naming, titles_in
from .naming_makers import MADE, made_titles
from .no_titles import (
    ABOUT_FILMS,
    OF_A_SITE,
    OF_SEVERAL,
    OPENS_NO_TITLE,
    SAID,
    SMALL_WORDS,
    can_be_named,
    reads_as_sentence,
)
from .parts import Part
from .patterns import Pattern
from .people import NAME, is_name
from .quoted_films import film_in_headline, is_speech
from .ratings import read_rating
from .rubrics import is_rubric
from .text import Text

_BRACKET = re.compile(r"^(?P<local>.{2,60}?)\s*[(\[](?P<original>[^()\[\]/][^()\[\]]{1,60})[)\]]$")
_NAMED_TWICE = re.compile(
    r"\W*(?i:pel[ií]cula|films?|filme|cine|kino)\s*:\s*(?P<local>[^\W_][^:|–—]{1,60}?)\s+[-–—/]\s+"
    r"(?P<original>[^\W\d_a-zß-ÿ][^:|–—/]{1,60})"
)
_MAKERS = (
    "credits.director", "credits.writer", "credits.cinematographer", "credits.editor", "critic",
)  # fmt: skip
_COLON = re.compile(r":\s+|\s+[–—-]\s+")
_REVIEW_END = re.compile(r"\s+(?:reviews?|reviewed)\W*$", re.IGNORECASE)
_BY = Pattern(rf"(?P<title>\S.*?)(?:\s+(?:by|de|von|di)\s+|\s+d['’])(?P<name>{NAME})")
_BY_MAKER = Pattern(rf"(?P<title>\S.*?) by (?P<name>{NAME})", having=(" by ",))
_JOINED = re.compile(r"\s+(?:vs?\.?|versus|contra|gegen|contre|&|\+|and|und|et|y|ve)\s+")
_YEARS = re.compile(r"\s*[(\[](?:18|19|20)\d\d[)\]]")
_OWNER = Pattern(rf"{NAME}['’]n?[ıiuü]n\s+(?P<title>\S.*)")
_WEAK = frozenset({"headline", "file name", "most named title", "the only marked title"})
"""Rules of titles for which nothing but their place speaks."""
_WEAK_LAYERS = frozenset({"label", "prose", "file name"})
_FOUND_IN_TEXT = 0.6
"""How sure a title is that the file is named after and the text holds."""
_SURE = 0.75
"""From which on a title in the text stands against a headline that may be another title."""

Candidate = tuple[str, str, float]
"""A title, the rule that found it, how sure it is."""


def note_titles(
    ledger: Ledger,
    headline: HeadLine | None,
    text: Text,
    name: FileName,
    parts: list[Part],
    *,
    of_films: bool = False,
) -> None:
    """Notes every title that the document may give its film; `of_films`: it speaks of films."""
    if headline is not None and (
        _treats_two(headline.written, text) or names_no_film(headline.written)
    ):
        return
    namings = [*made_titles(text), *titles_in(text)]
    if headline is not None and is_speech(headline.written):
        headline = None
    doubtful = headline is not None and _is_doubtful(headline, text, name, namings)
    if doubtful:
        namings = [naming for naming in namings if naming.sure >= _SURE]
    for title, offset, rule, sure in namings:
        field = "original_title" if rule == BESIDE else "film_titles"
        ledger.add(field, title, Origin("prose", rule, text.line(offset), sure))
    namings = [naming for naming in namings if naming.rule != BESIDE]
    elected = _elected(ledger, headline, parts, text, name)
    if headline is not None:
        _note_headline(ledger, headline, text, name, namings, elected)
    alone = headline is None and not namings and not ledger.has("film_titles")
    alone = alone and of_films and points_to_one(text)
    if headline is None or not headline.news:
        note_file_name(ledger, text, name, doubtful=doubtful, alone=alone)
    best = ledger.best("film_titles")
    weak = best is None or (best.layer in _WEAK_LAYERS and best.rule in _WEAK)
    guessed = best is None or (best.layer == "file name" and best.sure < _FOUND_IN_TEXT)
    if elected and weak and (guessed or (best and not _holds(best.value, elected.title))):
        origin = Origin("label", RULE, elected.line, elected.sure)
        ledger.add("film_titles", elected.title, origin)


def _holds(title: str, part: str) -> bool:
    return f" {fold(part)} " in f" {fold(title)} "


def _elected(
    ledger: Ledger, headline: HeadLine | None, parts: list[Part], text: Text, name: FileName
) -> Elected | None:
    """The title that the whole page speaks for, where no stronger layer states one."""
    best = ledger.best("film_titles")
    if (best is not None and best.layer not in _WEAK_LAYERS) or (headline and headline.declared):
        return None
    people = _people(ledger, headline)
    return elect(parts, text, name, headline, people)


def _people(ledger: Ledger, headline: HeadLine | None) -> frozenset[str]:
    """Folded names of makers and critic, and of those whom the headline calls by their trade."""
    stated = {fold(fact.value) for field in _MAKERS for fact in ledger.ranked(field)}
    return frozenset(stated) | (people_told(headline.written) if headline else frozenset())


def _treats_two(written: str, text: Text) -> bool:
    """Whether a headline joins two films ("Title vs. Title") that the text sets apart each."""
    sides = [_YEARS.sub("", side).strip(" \"'“”‘’*_") for side in _JOINED.split(written)]
    if len(sides) != 2 or not all(side[:1].isupper() for side in sides):
        return False
    if times(written, text.prose, most=1):
        return False
    marked = {fold(phrase) for phrase, _ in text.emphasised}
    return all(fold(side) in marked and times(side, text.prose, most=2) > 1 for side in sides)


def _is_doubtful(headline: HeadLine, text: Text, name: FileName, namings: list[Naming]) -> bool:
    """Whether a headline is shaped as a title, though nothing says that it is one.

    A film that the text mentions in passing may then be another one.
    """
    titles = headline.read.titles
    if not titles or headline.declared or len(titles[0].split()) > 4 or titles[0][:1].islower():
        return False
    if reads_as_sentence(titles[0]):
        return False
    plain = [naming for naming in namings if naming.rule != BESIDE]
    return not _headline_titles(headline, text, name, plain)


def film_titles(ledger: Ledger) -> tuple[str, ...]:
    """The titles of the strongest layer, with the original title that stands beside them."""
    ranked = ledger.ranked("film_titles")
    kept: list[str] = []
    for fact in ranked:
        same_layer = strength(fact.layer) == strength(ranked[0].layer)
        alone = fact.layer in ("prose", "label") and kept and "original" not in fact.rule
        if same_layer and (not alone or fold(fact.value) == fold(kept[0])):
            kept.append(fact.value)
    kept.extend(fact.value for fact in ledger.ranked("original_title"))
    unique: dict[str, str] = {}
    for title in kept:
        key = fold(title) or title
        known = unique.get(key)
        if known is None or (known.isupper() and not title.isupper()):
            unique[key] = title
    return tuple(unique.values())


def _note_headline(
    ledger: Ledger,
    headline: HeadLine,
    text: Text,
    name: FileName,
    namings: list[Naming],
    elected: Elected | None,
) -> None:
    layer: Layer = "front matter" if headline.declared else "label"
    stated = ledger.best("film_titles")
    if stated is not None and strength(stated.layer) > strength("prose"):
        layer = "prose"
    found = _headline_titles(headline, text, name, namings, _people(ledger, headline))
    told = people_told(headline.written)
    found = [one for one in found if fold(one[0]) not in told]
    found = [(_without_maker(title, name), rule, sure) for title, rule, sure in found]
    if len(found) == 1 and not _is_confirmed(found[0], headline, name, elected):
        found = []
    for title, rule, sure in found:
        ledger.add("film_titles", title, Origin(layer, rule, headline.line, sure))
    if found and headline.read.original:
        beside = Origin("label", "original title in the headline", headline.line, 0.8)
        ledger.add("original_title", headline.read.original, beside)
    origin = Origin("label", "headline", headline.line, 0.85)
    rating = read_rating(headline.read.rating, bare=True) if headline.read.rating else None
    if rating is not None:
        note_rating(ledger, rating, origin)
    if found:
        _note_rest(ledger, headline, found[0][0], text, origin)
        quoted = film_in_headline(headline.written)
        if quoted and quoted.maker and fold(quoted.title) == fold(found[0][0]):
            ledger.add("credits.director", quoted.maker, origin)


def _without_maker(title: str, name: FileName) -> str:
    """A title without "by NAME", where headline and file name say both alike."""
    by = _BY_MAKER.fullmatch(title)
    alike = by is not None and fold(name.title or "") == fold(title) and is_name(by["name"])
    return by["title"] if by and alike else title


def _is_confirmed(
    found: Candidate, headline: HeadLine, name: FileName, elected: Elected | None
) -> bool:
    """Whether more than its place speaks for a headline that nothing declares one."""
    title, rule, _ = found
    read = headline.read
    if not headline.alone or rule not in _WEAK or read.year or read.director:
        return True
    if in_file_name(title, name):
        return True
    if (read.review or read.rating) and elected is None:
        return not is_plain(title)
    return elected is not None and fold(elected.title) == fold(title)


def _note_rest(ledger: Ledger, headline: HeadLine, title: str, text: Text, origin: Origin) -> None:
    """Notes the year and the director in the headline of a title."""
    read = headline.read
    year = read.year
    if year is None and read.dated:
        bare = _BRACKET.sub(r"\g<local>", read.dated[0])
        year = read.dated[1] if fold(bare) == fold(title) else None
    if year:
        ledger.add("credits.year", year, origin)
    director = read.director
    if director is None and read.beside and fold(read.beside[0]) == fold(title):
        director = read.beside[1] if _is_maker(read.beside[1], text) else None
    by = _BY.fullmatch(headline.written) if director is None else None
    if by and fold(by["title"]) == fold(title):
        director = by["name"] if is_name(by["name"]) and _is_maker(by["name"], text) else None
    if director:
        ledger.add("credits.director", director, origin)


def _is_maker(name: str, text: Text) -> bool:
    """Whether the text speaks of somebody of that name: by the surname alone, or as of a maker."""
    first, _, surname = name.rpartition(" ")
    alone = (at for at in places(surname, text.text) if not text.text[:at].endswith(f"{first} "))
    return any(alone) or _is_named_maker(name, text)


def _is_named_maker(name: str, text: Text) -> bool:
    made = rf"\b(?:by|from|director|von|de|di|du|Regisseur(?:in)?|yönetmen)\s+{re.escape(name)}\b"
    return bool(re.search(made, text.text))


def _headline_titles(
    headline: HeadLine,
    text: Text,
    name: FileName,
    namings: list[Naming],
    people: frozenset[str] = frozenset(),
) -> list[Candidate]:
    titles = headline.read.titles
    for title in titles[:1]:
        both = _local_and_original(title, text, people) or _both_names(headline)
        if both:
            return [(both[0], "headline", 0.85), (both[1], "original title in the headline", 0.7)]
    read = headline.read
    made = read.beside is not None and read.year and _is_maker(read.beside[1], text)
    if made and read.beside and read.beside[0] and not times(titles[0], text.prose, most=1):
        return [(read.beside[0], "headline", 0.85)]
    named = {fold(naming.title) for naming in namings if naming.sure >= 0.6}
    found = _named_in_text(headline, text, named, name.title)
    if found is not None:
        return [(found, "headline, named in the text", 0.9)]
    if not titles or headline.banner or OF_SEVERAL.search(headline.written):
        return []
    apart = headline.marked if headline.marked and not read.year else _before_or(headline, name)
    if apart:
        return [(apart, "set apart in the headline", 0.8)]
    return _unnamed(headline, titles[0], text, name, namings, people)


def _named_in_text(headline: HeadLine, text: Text, named: set[str], file: str | None) -> str | None:
    """The title in a headline that the text repeats: whole, or a part of it.

    Of several parts ("Foreign Film Fridays: Title", "Title: what it means") the
    one that the text sets apart or names more often is the film's.
    """
    read = headline.read
    written = headline.written.strip()
    if (read.review or read.cut) and not read.year:
        for whole in (written, _REVIEW_END.sub("", written)):
            if times(whole, text.prose, most=1):
                return whole
    small = written[:1].islower()
    titles = [title for title in read.titles if small or not title[:1].islower()]
    if titles and read.dated and not times(titles[0], text.text, most=1):
        if file and fold(file) == fold(read.dated[0]):
            return read.dated[0]
        titles.append(read.dated[0])
    for whole in titles:
        bare = whole.rstrip(".")
        if fold(whole) in named or times(bare, text.prose, most=1):
            return whole
    if read.year:
        beside = read.beside[0] if read.beside and titles else ""
        told = beside != titles[0] and times(beside, text.prose, most=1) if titles else 0
        return beside if told else _last_part(titles[0], text) if titles else None
    return _part_in_text(titles[:2], text, named)


def _is_joined(title: str, text: Text) -> bool:
    """Whether a text names what stands before the colon of a title and what stands after it.

    "Mad Max: Fury Road" is one film of which the text speaks by its halves.
    """
    parts = _COLON.split(title)
    if len(parts) != 2 or is_rubric(parts[0]) or _is_named_maker(parts[0], text):
        return False
    return all(part[:1].isupper() and times(part, text.prose, most=1) for part in parts)


def _part_in_text(titles: list[str], text: Text, named: set[str]) -> str | None:
    """The part of a headline that the text sets apart, or names most often."""
    if titles and _is_joined(titles[0], text):
        return titles[0]
    parts = [one for whole in titles for one in _shorter(whole)]
    marked = [part for part in parts if fold(part) in named]
    if marked:
        return marked[0]
    counted = [(count, -at) for at, part in enumerate(parts) if (count := times(part, text.prose))]
    return parts[-max(counted)[1]] if counted else None


def _last_part(title: str, text: Text) -> str | None:
    """The title with a year after a phrase of its own ("Wet coats: Title (2018)").

    What stands before the colon is no part of the title where the text repeats
    only what follows it.
    """
    parted = _COLON.split(title, maxsplit=1)
    if len(parted) != 2 or not parted[1][:1].isupper():
        return None
    first, last = parted
    again = times(first, text.text, most=1)
    return last if not again and times(last, text.prose, most=2) > 1 else None


def _unnamed(
    headline: HeadLine,
    title: str,
    text: Text,
    name: FileName,
    namings: list[Naming],
    people: frozenset[str],
) -> list[Candidate]:
    """What a headline that the text doesn't repeat can still be trusted with."""
    read, size = headline.read, len(title.split())
    sentence = reads_as_sentence(title)
    told = read.director or read.review or read.rating or (read.cut and headline.of_films)
    dated = read.dated[0] if read.review and read.dated and not sentence else ""
    if " " in dated or (not read.inside and (read.year or (told and not sentence))):
        return [(dated, "headline", 0.8) if " " in dated else (title, "headline", 0.85)]
    named = {fold(naming.title) for naming in namings if naming.sure >= 0.6}
    said_more = sentence or size > 7 or not read.exact or read.inside
    if said_more and name.title and fold(name.title) != fold(title):
        named.add(fold(name.title))
    made = any(n.rule in MADE and not _is_in(n.title, headline) for n in namings)
    within = None if made else title_inside(headline.written, text, named, name.title, people)
    if within and not sentence and read.exact and _is_longer(title, within, headline):
        return [(title, "headline", 0.6)]
    known = headline.stated or headline.judged
    quoted = film_in_headline(headline.written) if known or headline.of_films else None
    if within or quoted:
        title = within or (quoted.title if quoted else "")
        return [(title, "title within the headline", 0.7)]
    other = any(
        naming.rule == LINKED or (naming.rule == OPENS_AS_FILM and not known) for naming in namings
    )
    other = other or headline.news or bool(read.inside)
    if headline.declared and not other and in_file_name(title, name):
        return [(title, "headline", 0.6)]
    if other or any(naming.sure >= 0.75 for naming in namings):
        return []
    bracket = _BRACKET.match(title)
    title = bracket["local"].strip() if bracket else title
    return _by_shape(headline, title, name, sentence=sentence) or _by_its_place(
        headline, title, text, alone=not namings
    )


_OR = re.compile(r"(?P<title>[^,]{2,60}), (?:or|o|ou|oder|ovvero|of|ya da) \S.*")


def _before_or(headline: HeadLine, name: FileName) -> str | None:
    """The title in "Title, or the holiday snaps", where the file is named after it alone."""
    match = _OR.fullmatch(headline.written)
    alone = match is not None and fold(name.title or "").count(" ") <= match["title"].count(" ")
    return match["title"] if match and alone and in_file_name(match["title"], name) else None


def _is_in(title: str, headline: HeadLine) -> bool:
    return f" {fold(title)} " in f" {fold(headline.written)} "


def _is_longer(title: str, within: str, headline: HeadLine) -> bool:
    """Whether a headline is a title of its own that holds another one which the text names.

    What a colon parts is one title; so are a title and one more word (a sequel's)
    above a text whose film has a director, a year or a rating stated.
    """
    if within in _COLON.split(title):
        return True
    more = title.removeprefix(f"{within} ") if headline.declared and headline.stated else title
    return " " in within and re.fullmatch(r"[^\W_a-zß-ÿ][\w’'-]*", more) is not None


def _by_its_place(headline: HeadLine, title: str, text: Text, *, alone: bool) -> list[Candidate]:
    """A declared or a short headline of a text that speaks of films and names no other."""
    size = len(title.split())
    if fold(title) in OF_A_SITE or is_rubric(title) or OF_SEVERAL.search(title):
        return []
    if ABOUT_FILMS.search(title):
        return []
    said = SAID.search(title) is not None
    known = headline.told or headline.judged or headline.stated
    opens = fold(title.split(maxsplit=1)[0]) in OPENS_NO_TITLE if size else True
    if headline.declared and size <= 5 and not reads_as_sentence(title):
        trusted = known or (not opens and points_to_one(text))
        if trusted:
            return [(title, "headline", 0.5)]
    if headline.declared and known and size <= 7 and not said:
        return [(title, "headline", 0.45)]
    if headline.of_films and alone and _stands_alone(title, text):
        return [(title, "headline", 0.5)]
    return []


def _stands_alone(title: str, text: Text) -> bool:
    """Whether a headline is as short as a title, and the text sets no other title apart."""
    words = title.split()
    if not 1 <= len(words) <= 4 or title[0].islower() or title[-1] in ".…?:":
        return False
    small = any(word[0].islower() and word not in SMALL_WORDS for word in words)
    if small or fold(words[0]) in OPENS_NO_TITLE or is_section(title):
        return False
    return not text.emphasised and not quoted_titles(text.text)


def _by_shape(headline: HeadLine, title: str, name: FileName, *, sentence: bool) -> list[Candidate]:
    """A headline that nothing repeats: a title if it is as short as one, or credits are stated."""
    size = len(title.split())
    if sentence or size > 7:
        local = headline.stated and not headline.english and size <= 7
        return [(title, "headline", 0.55)] if local and not title.endswith((".", "!")) else []
    named = in_file_name(title, name) and can_be_named(title) and fold(title) not in OF_A_SITE
    if headline.stated or named:
        return [(title, "headline", 0.85 if headline.stated and headline.declared else 0.6)]
    return []


def _shorter(title: str) -> list[str]:
    """The title, and what stands before and after its colon or dash."""
    found = [title]
    if " / " in title and is_rubric(title.split(" / ", maxsplit=1)[0]):
        return [title, *_shorter(title.split(" / ", maxsplit=1)[1])]
    for mark in (": ", " – ", " — ", " - ", " | ", ", "):
        if mark in title:
            found.append(title.split(mark, maxsplit=1)[0].strip())
    bracket = _BRACKET.match(title)
    if bracket:
        found.append(bracket["local"].strip())
    for by in (_BY.fullmatch(title), _OWNER.fullmatch(title)):
        if by:
            found.append(re.sub(r"\s+filmi$", "", by["title"]))
    found.extend(piece for piece in pieces(title) if piece != title)
    if ": " in title:
        found.append(title.split(": ", maxsplit=1)[1].strip())
    found = [_unquoted(part) for part in found]
    return [title for title in dict.fromkeys(found) if title]


def _unquoted(title: str) -> str:
    inside = quoted_titles(title)
    return inside[0].strip() if inside and len(inside[0].strip()) >= len(title) - 5 else title


def _both_names(headline: HeadLine) -> tuple[str, str] | None:
    """ "Película: local title - original title", above a text that is not English."""
    match = None if headline.english else _NAMED_TWICE.fullmatch(headline.written)
    return (match["local"], match["original"]) if match else None


def _local_and_original(
    title: str, text: Text, people: frozenset[str] = frozenset()
) -> tuple[str, str] | None:
    """The titles of "Title (Original)"; what looks like a name is one unless others are stated."""
    match = _BRACKET.match(title)
    if match is None or NO_ORIGINAL.search(match["original"]):
        return None
    if is_person(match["original"]) and (not people or fold(match["original"]) in people):
        return None
    local = match["local"].strip()
    if fold(local).rpartition(" ")[2] in SMALL_WORDS:
        return None
    original = re.sub(r"^(?:OT|AT|aka)[:.]?\s+", "", match["original"])
    if original[0].islower():
        return None
    return (local, original) if not reads_as_sentence(local) or times(local, text.text) else None
