"""Which film a text is about: what rules find in it, and what the whole page speaks for."""

from __future__ import annotations

from index.folding import fold
from index.known_films import films_called
from index.model import Fact, Layer

from .ballot import page_of, standings
from .ballot_longer import set_apart, without_film
from .credits import add_people
from .file_titles import is_common_noun, note_file_name
from .filename import FileName
from .headline_called import TAGGED, is_called_film
from .headline_inside import places, times
from .headline_marks import SET_APART
from .headline_named import BRACKET, BY, is_named_maker, named_in_text
from .headline_pairs import paired_titles
from .headline_unnamed import Candidate, asked_of, titles_unnamed
from .headline_vetoes import names_director, names_no_film, people_told
from .headlines import HeadLine, points_to_one
from .kinds import is_talk
from .layers import Ledger, Origin, strength
from .meanings import note_rating
from .naming import BESIDE, CERTIFIED, Naming, titles_in
from .naming_called import CALLED
from .naming_linked import LINKED
from .naming_makers import MADE, made_titles
from .no_titles import OF_SEVERAL, reads_as_sentence
from .parts import Part
from .people import is_name
from .quoted_films import film_in_headline, is_speech, without_half
from .ratings import read_rating
from .text import Text
from .title_election import is_credited, settle_title
from .two_films import treats_two

_MAKERS = (
    "credits.director", "credits.writer", "credits.cinematographer", "credits.editor", "critic",
)  # fmt: skip
_SPOKEN = MADE | CALLED | {LINKED, CERTIFIED}
"""Rules of titles that a sentence says to be the film that the text is of."""
_IN_LINE = "credits line"
_WEAK_LAYERS = frozenset({"label", "prose", "file name"})
_SURE = 0.75
"""From which on a title in the text stands against a headline that may be another title."""


def note_titles(
    ledger: Ledger,
    headline: HeadLine | None,
    text: Text,
    name: FileName,
    parts: list[Part],
    *,
    of_films: bool = False,
    english: bool = True,
) -> Fact | None:
    """Notes the titles that the document gives its film; the one that its page did not confirm.

    `of_films`: it speaks of films; `english`: it is in a language that writes titles in
    title case, or in none that is known.
    """
    stated = ledger.best("film_titles")
    people = _people(ledger, headline)
    if headline is not None and _is_of_a_talk(headline.written, text, parts):
        name, headline = _unlike(name, headline.written), None
    if not _propose(ledger, headline, text, name, people, of_films=of_films):
        return None
    if stated is not None and stated.layer not in _WEAK_LAYERS:
        return None
    best = ledger.best("film_titles")
    if best is not None and (best.rule in _SPOKEN or _is_plain(ledger, best, headline)):
        return None
    if stated is not None and _is_beside_maker(ledger, stated, headline, text):
        return None
    page = page_of(headline, parts, text, name, people, english=english)
    return settle_title(ledger, standings(page, ledger, of_films=of_films), best, stated)


def _is_of_a_talk(headline: str, text: Text, parts: list[Part]) -> bool:
    """Whether a headline is what somebody says in the talk below it, and no film's title."""
    asked = is_speech(headline) and "?" in text.text
    return asked and not films_called(fold(headline)) and is_talk(headline, text, parts)


def _unlike(name: FileName, headline: str) -> FileName:
    """A file's name without its title where it says no more than a headline does."""
    alike = name.title is not None and fold(name.title) in fold(headline)
    return name._replace(title=None) if alike else name


def complete_title(ledger: Ledger, headline: HeadLine | None, text: Text) -> None:
    """Replaces the title by the whole of it, or by what it is without the word for a film."""
    best = ledger.best("film_titles")
    if best is None or best.rule.startswith(("key ", "label ")):
        return
    title = str(best.value)
    better = set_apart(title, headline.written, text.prose) if headline is not None else None
    better = better or without_film(title)
    if better:
        origin = Origin(best.layer, best.rule, best.line, best.sure)
        ledger.withdraw("film_titles")
        ledger.add("film_titles", better, origin)


def _propose(
    ledger: Ledger,
    headline: HeadLine | None,
    text: Text,
    name: FileName,
    people: frozenset[str],
    *,
    of_films: bool,
) -> bool:
    """Notes every title that a rule finds in headline, text and file name.

    `people`: folded names of makers, cast and critic. False where the headline says that
    the text is of two films or of none.
    """
    if headline is not None and (
        headline.sets_apart.several
        or treats_two(headline.written, text)
        or names_no_film(headline.written)
        or (headline.declared and names_director(headline.written) and not _is_of_one(ledger))
    ):
        return False
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
    if headline is not None:
        _note_headline(ledger, headline, text, name, namings, people)
    alone = headline is None and not namings and not ledger.has("film_titles")
    alone = alone and of_films and points_to_one(text)
    common = headline is not None and headline.english
    if common and headline is not None:
        common = is_common_noun(name.title, headline.written, text.text)
    if not common and (headline is None or not headline.news):
        note_file_name(ledger, text, name, doubtful=doubtful, alone=alone)
    return True


def _is_of_one(ledger: Ledger) -> bool:
    """Whether lines or keys state of a film what they can only state of one."""
    stated = ("rating", "credits.year", "credits.runtime", "film_titles")
    return any(ledger.has(field, above_prose=True) for field in stated)


def _is_beside_maker(ledger: Ledger, stated: Fact, headline: HeadLine | None, text: Text) -> bool:
    """Whether one line of credits names both the film and the director who wins.

    Of a headline that the text repeats oftener the line may be about another film.
    """
    maker = ledger.best("credits.director")
    if maker is None or stated.rule != _IN_LINE or stated.sure < _SURE:
        return False
    if maker.rule != _IN_LINE or maker.line != stated.line:
        return False
    other = headline.read.titles[0] if headline is not None and headline.read.titles else ""
    beside = [str(fact.value) for fact in ledger.ranked("original_title")]
    own = max(times(title, text.prose, most=9) for title in (str(stated.value), *beside))
    return not other or times(other, text.prose, most=9) <= own


def _is_plain(ledger: Ledger, best: Fact, headline: HeadLine | None) -> bool:
    """Whether a headline is nothing but this title, with its year or beside declared credits.

    So is what a declared headline sets apart, or calls a film behind "Film review:".
    """
    if best.rule in (SET_APART, TAGGED) and best.layer == "front matter":
        return True
    if headline is not None and headline.declared and is_called_film(headline.written, best.value):
        return True
    if headline is None or not headline.read.exact:
        return False
    if best.layer == "front matter" and fold(headline.written) == fold(best.value):
        return is_credited(ledger)
    if headline.read.year is None:
        return False
    return [fold(title) for title in headline.read.titles[:1]] == [fold(best.value)]


def _people(ledger: Ledger, headline: HeadLine | None) -> frozenset[str]:
    """Folded names of makers and critic, and of those whom the headline calls by their trade."""
    stated = {fold(fact.value) for field in _MAKERS for fact in ledger.ranked(field)}
    cast = {fold(fact.value["name"]) for fact in ledger.ranked("credits.cast")}
    told = people_told(headline.written) if headline else frozenset[str]()
    return frozenset(stated | cast) | told


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
    people: frozenset[str],
) -> None:
    layer: Layer = "front matter" if headline.declared else "label"
    stated = ledger.best("film_titles")
    if stated is not None and strength(stated.layer) > strength("prose"):
        layer = "prose"
    found = _headline_titles(headline, text, name, namings, people)
    told = people_told(headline.written)
    found = [one for one in found if fold(one[0]) not in told]
    found = [(_without_maker(title, name), rule, sure) for title, rule, sure in found]
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
            add_people(ledger, "credits.director", quoted.maker, origin)


def _without_maker(title: str, name: FileName) -> str:
    """A title without "by NAME", where headline and file name say both alike."""
    by = BY.fullmatch(title) if " by " in title else None
    alike = by is not None and fold(name.title or "") == fold(title) and is_name(by["name"])
    return by["title"] if by and alike else title


def _note_rest(ledger: Ledger, headline: HeadLine, title: str, text: Text, origin: Origin) -> None:
    """Notes the year and the director in the headline of a title."""
    read = headline.read
    year = read.year
    if year is None and read.dated:
        bare = BRACKET.sub(r"\g<local>", read.dated[0])
        year = read.dated[1] if fold(bare) == fold(title) else None
    if year:
        ledger.add("credits.year", year, origin)
    director = read.director
    if director is None and read.beside and fold(read.beside[0]) == fold(title):
        director = read.beside[1] if _is_maker(read.beside[1], text) else None
    by = BY.fullmatch(headline.written) if director is None else None
    if by and fold(by["title"]) == fold(title):
        director = by["name"] if is_name(by["name"]) and _is_maker(by["name"], text) else None
    if director:
        add_people(ledger, "credits.director", without_half(director), origin)


def _is_maker(name: str, text: Text) -> bool:
    """Whether the text speaks of somebody of that name: by the surname alone, or as of a maker."""
    first, _, surname = name.rpartition(" ")
    alone = (at for at in places(surname, text.text) if not text.text[:at].endswith(f"{first} "))
    return any(alone) or is_named_maker(name, text)


def _headline_titles(
    headline: HeadLine,
    text: Text,
    name: FileName,
    namings: list[Naming],
    people: frozenset[str] = frozenset(),
) -> list[Candidate]:
    titles = headline.read.titles
    apart = headline.sets_apart.title or headline.tagged
    paired = paired_titles(titles[0], headline, text, people) if titles else []
    if apart or paired:
        rule = SET_APART if headline.sets_apart.title else TAGGED
        return [(apart, rule, 0.85)] if apart else paired
    read = headline.read
    made = read.beside is not None and read.year and _is_maker(read.beside[1], text)
    if made and read.beside and read.beside[0] and not times(titles[0], text.prose, most=1):
        return [(read.beside[0], "headline", 0.85)]
    named = {fold(naming.title) for naming in namings if naming.sure >= 0.6}
    found = named_in_text(headline, text, named, name.title)
    if found is not None:
        return [(found, "headline, named in the text", 0.9)]
    if not titles or headline.banner or OF_SEVERAL.search(headline.written):
        return []
    marked = headline.marked if not read.year else None
    if marked:
        return [(marked, "set apart in the headline", 0.8)]
    return asked_of(headline, text) or titles_unnamed(
        headline, titles[0], text, name, namings, people
    )
