"""A search in plain Python over whole reviews: what the house plan's part 5 says must be found.

Knows neither the engine nor what is entered into it: texts are cut into words
anew, and every review is looked at for every leaf of the query.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from index.model import Diary, Film, Review
from index.query import tree
from index.stemming import stem
from index.words import tokens
from tests.engine.reference import distance

BODY = "body"
UNNAMED = ("title", "names", BODY)

Fits = Callable[[str], bool]


class Placed(NamedTuple):
    """A word of a text: where it stands by count of words, and which characters it is."""

    word: str
    position: int
    start: int
    end: int


class Seen:
    """A review as a reader sees it: the words of each of its facts, and its numbers."""

    def __init__(self, review: Review, film: Film | None) -> None:
        self.review = review
        self.film = film.id if film else None
        diary = (film.diary if film else None) or Diary()
        self.properties = {
            "spoiler": review.spoilers,
            "watched": diary.seen,
            "liked": diary.liked,
            "watchlist": diary.watchlist,
        }
        self.values = {
            name: [cut(text) for text in dict.fromkeys(texts) if text]
            for name, texts in _texts(review, film).items()
        }
        self.numbers = _numbers(review, film)
        self.has = {name for name, value in _facts(review, film).items() if value}
        self.vocabulary = {
            name: {placed.word for value in values for placed in value}
            for name, values in self.values.items()
        }


class Brute:
    """All reviews of a library, asked one after the other."""

    def __init__(self, reviews: Iterable[tuple[Review, Film | None]]) -> None:
        self.seen = {review.id: Seen(review, film) for review, film in reviews}

    def search(self, node: tree.Node) -> set[str]:
        """The ids of the reviews that match."""
        return {id_ for id_, seen in self.seen.items() if matches(node, seen)}


def cut(text: str) -> list[Placed]:
    return [Placed(token.word, token.position, token.start, token.end) for token in tokens(text)]


def matches(node: tree.Node, seen: Seen) -> bool:
    """Whether a review answers a query."""
    match node:
        case tree.And():
            return all(matches(part, seen) for part in node.nodes)
        case tree.Or():
            return any(matches(part, seen) for part in node.nodes)
        case tree.Not():
            return not matches(node.node, seen)
        case tree.Everything():
            return True
        case tree.Nothing():
            return False
        case tree.Word() | tree.Pattern():
            return any(_word_stands(node, seen, name) for name in _looked_in(node.field))
        case tree.Phrase():
            return any(
                next(_places(node, value), None) is not None
                for name in _looked_in(node.field)
                for value in seen.values[name]
            )
        case _:
            return _has_property(node, seen)


def _looked_in(field: str | None) -> tuple[str, ...]:
    return UNNAMED if field is None else (field,)


def _word_stands(node: tree.Word | tree.Pattern, seen: Seen, name: str) -> bool:
    answers = fits(node, seen.review.language, running=name == BODY)
    return any(map(answers, seen.vocabulary[name]))


def fits(node: tree.Word | tree.Pattern, language: str | None, *, running: bool) -> Fits:
    """Whether a folded word answers a leaf; in `running` text other forms of a word do too."""
    if isinstance(node, tree.Pattern):
        signs = {"*": ".*", "?": "."}
        pattern = "".join(signs.get(letter, re.escape(letter)) for letter in node.pattern)
        return lambda word: re.fullmatch(pattern, word) is not None
    wanted = node.word
    begun: Fits = lambda word: word.startswith(wanted)  # noqa: E731
    akin: Fits = lambda word: stem(word, language) == stem(wanted, language)  # noqa: E731
    if node.prefix:
        return (lambda word: begun(word) or akin(word)) if node.typed and running else begun
    if node.edits:
        return lambda word: distance(word, wanted) <= node.edits
    return akin if running and not node.exact else wanted.__eq__


def _has_property(node: tree.Node, seen: Seen) -> bool:
    match node:
        case tree.OfKind():
            return seen.review.kind in node.kinds
        case tree.Is():
            return bool(seen.properties[node.what])
        case tree.Has():
            return node.what in seen.has
        case tree.Range():
            return any(
                (node.low is None or node.low <= number)
                and (node.high is None or number <= node.high)
                for number in seen.numbers[node.field]
            )
    raise TypeError(node)


# -- places -------------------------------------------------------------------


def places(node: tree.Node, text: str, language: str | None) -> set[tuple[int, int]]:
    """The characters of a running text that answer what a query wants, leaf by leaf.

    Of a phrase and of words near each other every word that takes part.
    """
    value = cut(text)
    found: set[tuple[int, int]] = set()
    for leaf in _wanted(node):
        if leaf.field is not None:
            continue
        if isinstance(leaf, tree.Phrase):
            at = {position for window in _places(leaf, value) for position in window}
            test = _any_of(_tests(leaf))
        else:
            at = {placed.position for placed in value}
            test = fits(leaf, language, running=True)
        found |= {(word.start, word.end) for word in value if word.position in at and test(word[0])}
    return found


def _any_of(tests: Sequence[Fits]) -> Fits:
    return lambda word: any(test(word) for test in tests)


def _wanted(node: tree.Node) -> Iterator[tree.Word | tree.Pattern | tree.Phrase]:
    match node:
        case tree.Word() | tree.Pattern() | tree.Phrase():
            yield node
        case tree.And() | tree.Or():
            for part in node.nodes:
                yield from _wanted(part)


def _tests(phrase: tree.Phrase) -> list[Fits]:
    tests: list[Fits] = [word.__eq__ for word in phrase.words]
    if phrase.prefix:
        last = phrase.words[-1]
        tests[-1] = lambda word: word.startswith(last)
    return tests


def _places(phrase: tree.Phrase, value: Sequence[Placed]) -> Iterator[range]:
    """The positions of every window of a text in which a phrase is whole."""
    at: dict[int, set[str]] = {}
    for placed in value:
        at.setdefault(placed.position, set()).add(placed.word)
    tests = _tests(phrase)
    for start in sorted(at):
        if phrase.slop is None:
            window = range(start, start + len(tests))
            whole = all(
                any(map(test, at.get(position, ())))
                for position, test in zip(window, tests, strict=True)
            )
        else:
            window = range(start, min(start + len(tests) + phrase.slop, max(at) + 1))
            whole = _gathered(phrase, [at.get(position, set()) for position in window])
        if whole:
            yield window


def _gathered(phrase: tree.Phrase, window: Sequence[set[str]]) -> bool:
    """Whether a window holds every word of a phrase, one said twice at two places."""
    wanted = Counter(zip(phrase.words, _begun(phrase), strict=True))
    return all(
        sum(
            any(word.startswith(one) if begun else word == one for word in words)
            for words in window
        )
        >= times
        for (one, begun), times in wanted.items()
    )


def _begun(phrase: tree.Phrase) -> list[bool]:
    return [False] * (len(phrase.words) - 1) + [phrase.prefix]


# -- what is known of a review ------------------------------------------------


def _texts(review: Review, film: Film | None) -> dict[str, list[str | None]]:
    stated = review.credits
    people = [part for member in stated.cast for part in (member.name, member.role)]
    own: dict[str, list[str | None]] = {
        "film": [*([film.title, *film.aliases] if film else []), *review.film_titles],
        "critic": [review.critic],
        "publication": [review.publication],
        "director": [*stated.director, *(film.director if film else ())],
        "writer": [*stated.writer],
        "cast": people,
        "genre": [*stated.genres],
        "country": [*stated.countries],
        "language": [*stated.languages, review.language],
        "tag": [],
        "list": [*(film.diary.lists if film and film.diary else ())],
        "path": [review.path],
        BODY: [review.text, review.teaser_apart],
    }
    known = ("director", "writer", "cast", "critic", "publication")
    others = [*stated.cinematographer, *stated.editor, review.translator, stated.distributor]
    own["title"] = [*own["film"], review.title]
    own["names"] = [text for name in known for text in own[name]] + others
    return own


def _numbers(review: Review, film: Film | None) -> dict[str, list[float]]:
    years = [review.credits.year, *(film.years if film else ())]
    verdict = review.rating if review.rating and review.rating.kind == "verdict" else None
    known = {
        "year": years,
        "rating": [verdict.percent if verdict else None],
        "runtime": [review.credits.runtime],
        "published": [_day(review.published)],
        "words": [review.words],
    }
    return {
        name: [float(number) for number in numbers if number is not None]
        for name, numbers in known.items()
    }


def _day(published: str | None) -> int | None:
    """An ISO date that may lack day or month counts from its first day."""
    if not published:
        return None
    year, month, day = (*map(int, published[:10].split("-")), 1, 1)[:3]
    return date(year, month, day).toordinal()


def _facts(review: Review, film: Film | None) -> dict[str, object]:
    stated = review.credits
    return {
        "film": film,
        "rating": review.rating,
        "critic": review.critic,
        "translator": review.translator,
        "publication": review.publication,
        "published": review.published,
        "teaser": review.teaser,
        "url": review.url,
        "director": stated.director,
        "writer": stated.writer,
        "cast": stated.cast,
        "runtime": stated.runtime,
        "year": stated.year,
        "genre": stated.genres,
        "country": stated.countries,
    }
