"""Each class of query, alternating between the peers in one process.

``python -m tests.bench.search [--reviews N] [--peers NAME ...] [--work FOLDER] [--only CLASS ...]``
after ``tests.bench.index``. Every round opens the indexes anew and asks one
other question first. A slow peer is asked until its budget for the class is
spent, once at least; fewer timings than the others have stand in brackets.
"""

from __future__ import annotations

import gc
import random
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from tests.bench.corpus import Review, corpus_file, read_corpus
from tests.bench.keystrokes import WARMING
from tests.bench.measure import Times, arguments, heading, number, settle, table
from tests.bench.peers import index_folder, make
from tests.bench.peers.peer import Peer
from tests.bench.peers.question import Question, UnsupportedError

ROUNDS: Final = 7
SLOW_BUDGET_S: Final = 8.0
COMMON: Final = ("good", "story", "time")
PAIRS: Final = (("good", "story"), ("great", "acting"), ("bad", "movie"))


class Case(Struct, frozen=True):
    name: str
    questions: tuple[Question, ...]


def cases(corpus: Sequence[Review]) -> list[Case]:
    """The classes of issue 3, each with three questions."""
    films = [review for review in corpus[:200] if "'" not in review.title][:3]
    prefixes = {
        1: "mst",
        2: ("mo", "st", "th"),
        3: ("mov", "sto", "act"),
        5: ("terri", "beaut", "direc"),
    }
    phrases = ("special effects", "waste of time", "one of the best")
    return [
        Case("rare word", tuple(Question((word,)) for word in _rare(corpus))),
        Case("common word", tuple(Question((word,)) for word in COMMON)),
        Case("word AND word", tuple(Question(pair) for pair in PAIRS)),
        Case("word OR word", tuple(Question(pair, "or") for pair in PAIRS)),
        Case(
            "phrase of common words", tuple(Question(tuple(p.split()), "phrase") for p in phrases)
        ),
        *(
            Case(f"prefix of {size}", tuple(Question(prefix=prefix) for prefix in chosen))
            for size, chosen in prefixes.items()
        ),
        Case(
            "word and prefix",
            (
                Question(("great",), prefix="act"),
                Question(("bad",), prefix="sto"),
                Question(("good",), prefix="mov"),
            ),
        ),
        Case("fuzzy", tuple(Question(like=word) for word in ("terible", "beautful", "directer"))),
        Case(
            "film and word",
            tuple(
                Question((word,), film=review.film, film_title=review.title)
                for word, review in zip(COMMON, films, strict=True)
            ),
        ),
        Case("range and word", tuple(Question((word,), least_percent=70) for word in COMMON)),
        Case("sorted by year", tuple(Question((word,), answer="newest film") for word in COMMON)),
        Case("films counted", tuple(Question((word,), answer="films") for word in COMMON)),
        Case("20 snippets", tuple(Question(pair, answer="snippets") for pair in PAIRS)),
    ]


def _rare(corpus: Sequence[Review]) -> list[str]:
    """Three words that few of the first thousand reviews have."""
    counts: Counter[str] = Counter()
    for review in corpus[:1_000]:
        counts.update({word for word in review.text.lower().split() if word.isalpha()})
    rare = sorted(word for word, count in counts.items() if count == 2 and len(word) > 5)
    return [rare[len(rare) * part // 4] for part in (1, 2, 3)]


def measure(peers: Sequence[Peer], case: Case, reviews: Mapping[int, Review]) -> dict[str, Times]:
    """Times by peer; none for one that has no way to answer."""
    found = {peer.name: Times() for peer in peers}
    unable: set[str] = set()
    chance = random.Random(case.name)
    for _ in range(ROUNDS):
        asked = [peer for peer in peers if not _spent(peer, found[peer.name])]
        for peer in asked:
            peer.open(reviews)
            peer.answer(WARMING)
        gc.collect()
        for question in case.questions:
            for peer in chance.sample(asked, k=len(asked)):
                times = found[peer.name]
                if peer.name in unable or _spent(peer, times):
                    continue
                settle()
                started = time.perf_counter()
                try:
                    peer.answer(question)
                except UnsupportedError:
                    unable.add(peer.name)
                    continue
                times.add(time.perf_counter() - started)
        for peer in asked:
            peer.close()
    return found


def _spent(peer: Peer, times: Times) -> bool:
    return peer.slow and sum(times.seconds) > SLOW_BUDGET_S


def line(case: Case, found: Mapping[str, Times], full: int) -> list[str]:
    """A row of the table: Matinee's median and p95, then the others' with ratios."""
    ours = found.get("matinee")
    cells = [case.name]
    for name, times in found.items():
        median = times.quantile(0.5)
        few = f" ({len(times)})" if 0 < len(times) < full else ""
        cells.append(number(median) + few)
        if name == "matinee":
            cells.append(number(times.quantile(0.95)))
        else:
            cells.append(
                number(ours.quantile(0.5) / median if ours and times.seconds else float("nan"))
            )
    return cells


def counts_line(case: Case, peers: Sequence[Peer], reviews: Mapping[int, Review]) -> list[str]:
    """How many reviews match the first question, by peer: whether the same was asked."""
    cells = [case.name]
    for peer in peers:
        peer.open(reviews)
        try:
            count = None if peer.slow else peer.count(case.questions[0])
        except UnsupportedError:
            count = None
        cells.append("-" if count is None else f"{count:,}")
        peer.close()
    return cells


def main() -> None:
    parser = arguments("Each class of query")
    parser.add_argument("--only", nargs="+", help="names of classes")
    options = parser.parse_args()
    corpus = read_corpus(corpus_file(options.work, options.reviews))
    reviews = {review.number: review for review in corpus}
    chosen = [case for case in cases(corpus) if not options.only or case.name in options.only]
    gc.collect()
    gc.freeze()
    peers = [
        make(name, index_folder(options.work, name, options.reviews)) for name in options.peers
    ]
    print(heading("Classes of query", options.reviews))
    lines = [
        line(case, measure(peers, case, reviews), ROUNDS * len(case.questions)) for case in chosen
    ]
    head = ["median ms"]
    for peer in peers:
        head += [peer.name, "p95" if peer.name == "matinee" else "matinee x"]
    print(table(head, lines), flush=True)
    print("\nReviews that match the first question of each class:\n")
    counting = [peer for peer in peers if peer.name != "tantivy+count"]
    print(
        table(
            ["matches", *(peer.name for peer in counting)],
            (counts_line(case, counting, reviews) for case in chosen),
        )
    )


if __name__ == "__main__":
    main()
