"""Two hundred scripted keystrokes, a search after each, alternating between the peers text by text.

``python -m tests.bench.keystrokes [--reviews N] [--peers NAME ...] [--work FOLDER]``
after ``tests.bench.index``. Every round opens the indexes anew and asks one
other question first, so that nothing remembered from the last round counts;
of each keystroke the median of the rounds is taken.
"""

from __future__ import annotations

import gc
import random
import time
from itertools import islice
from typing import Final

from tests.bench.corpus import corpus_file, reviews
from tests.bench.measure import MS, Times, arguments, heading, number, settle, table
from tests.bench.peers import index_folder, make
from tests.bench.peers.peer import Peer
from tests.bench.peers.question import Question, typed

KEYSTROKES: Final = 200
ROUNDS: Final = 5
WARMING: Final = Question(("murder",), prefix="suspen")
_TOO_SHORT_FOR_THE_SLOW: Final = 2


def script() -> list[str]:
    """What stands in the search bar after each keystroke."""
    return [state for states in typings() for state in states]


def typings() -> list[list[str]]:
    """The same, text by text."""
    first, second, *_ = islice(reviews(40), 0, 40, 20)
    texts = (
        "beautiful cinematography",
        first.director.lower(),
        "waste of time",
        second.title.lower().replace("'", ""),
        '"special effects"',
        "the best horror film",
        "zombie movie with terrible acting",
        "great performances by the whole cast",
        first.text.split()[-3].lower().strip(".?!'"),
        "haunting soundtrack",
        "plot twist ending",
        "tension and atmosphere in every sequence",
    )
    left = KEYSTROKES
    found: list[list[str]] = []
    for text in texts:
        states = [text[:end] for end in range(1, len(text) + 1) if typed(text[:end])][:left]
        left -= len(states)
        found += [states] if states else []
    return found


def measure(peers: list[Peer], texts: list[list[str]]) -> dict[str, list[list[float]]]:
    """Seconds by peer, keystroke and round.

    A peer has one text typed to its end before another gets it, as somebody
    types who uses one of them.
    """
    found: dict[str, list[list[float]]] = {peer.name: [[] for _ in script()] for peer in peers}
    chance = random.Random(0)
    for turn in range(ROUNDS):
        asked = [peer for peer in peers if not (peer.slow and turn)]
        for peer in asked:
            peer.open({})
            peer.answer(WARMING)
        gc.collect()
        first = 0
        for states in texts:
            for peer in chance.sample(asked, k=len(asked)):
                settle()
                for at, state in enumerate(states, first):
                    seconds = _asked(peer, state)
                    if seconds is not None:
                        found[peer.name][at].append(seconds)
            first += len(states)
        for peer in asked:
            peer.close()
    return found


def _asked(peer: Peer, state: str) -> float | None:
    """Seconds to the answer; None where the peer would take minutes."""
    question = typed(state)
    if question is None:
        return None
    if peer.slow and not question.words and len(question.prefix) <= _TOO_SHORT_FOR_THE_SLOW:
        return None
    started = time.perf_counter()
    peer.answer(question)
    return time.perf_counter() - started


def keystrokes_table(found: dict[str, list[list[float]]]) -> str:
    series: dict[str, Times] = {}
    for name, keystrokes in found.items():
        series[name] = Times()
        for rounds in filter(None, keystrokes):
            series[name].add(sorted(rounds)[len(rounds) // 2])
    ours = series.get("matinee")
    lines = []
    for name, times in series.items():
        line = [name, str(len(times))]
        for part in (0.5, 0.95, 1.0):
            value = times.quantile(part)
            ratio = ours.quantile(part) / value if ours else float("nan")
            line += [number(value), number(ratio)]
        lines.append([*line, number(sum(times.seconds) * MS / max(1, len(times)))])
    head = "ms", "keystrokes", "p50", "matinee x", "p95", "matinee x", "max", "matinee x", "mean"
    return table(head, lines)


def main() -> None:
    options = arguments("Two hundred scripted keystrokes").parse_args()
    corpus_file(options.work, options.reviews)
    peers = [
        make(name, index_folder(options.work, name, options.reviews)) for name in options.peers
    ]
    print(heading("Keystrokes", options.reviews))
    found = measure(peers, typings())
    print(keystrokes_table(found))


if __name__ == "__main__":
    main()
