"""Building, updating, opening, size and memory, each in a fresh process for each peer.

``python -m tests.bench.index [--reviews N] [--peers NAME ...] [--work FOLDER]``
leaves the indexes in the folder, for ``tests.bench.search``. Builds on one
core are pinned to one; texts are in memory before the clock starts.
"""

from __future__ import annotations

import gc
import json
import resource
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from tests.bench.corpus import Review, corpus_file, read_corpus, reviews
from tests.bench.keystrokes import script
from tests.bench.measure import (
    MS,
    Times,
    arguments,
    forget_peak,
    heading,
    in_fresh_process,
    memory,
    number,
    table,
    use_cores,
)
from tests.bench.peers import index_folder, make
from tests.bench.peers.question import Question, typed

_OTHER_SEED: Final = 7
_OPENINGS: Final = 9
_UPDATES: Final = {1: 15, 10: 9, 100: 5}
_FIRST: Final = Question(("good",), prefix="mov")


def build(work: Path, name: str, count: int, cores: int) -> dict[str, float]:
    """Seconds, CPU seconds, bytes on disk, and bytes of memory above what was there before."""
    use_cores(cores)
    corpus = read_corpus(corpus_file(work, count))
    folder = index_folder(work, name, count)
    shutil.rmtree(folder, ignore_errors=True)
    peer = make(name, folder)
    peer.prepare(corpus)
    gc.collect()
    gc.freeze()
    forget_peak()
    before = memory("VmHWM")
    started, used = time.perf_counter(), time.process_time()
    peer.build(corpus, cores)
    seconds, used = time.perf_counter() - started, time.process_time() - used
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    peak = memory("VmHWM") - before + children.ru_maxrss * 1024
    used += children.ru_utime + children.ru_stime
    return {"seconds": seconds, "cpu": used, "peak": peak, "size": peer.size()}


def update(work: Path, name: str, count: int) -> dict[str, list[float]]:
    """Seconds for replacing 1, 10, 100 reviews and finding what is new, over and over."""
    source = index_folder(work, name, count)
    folder = source.with_name(f"{source.name}-updated")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    peer = make(name, folder)
    peer.open({})
    peer.answer(_FIRST)
    found: dict[str, list[float]] = {}
    step = 0
    for many, times in _UPDATES.items():
        for _ in range(times):
            marker = "qy" + "".join(chr(97 + int(digit)) for digit in f"{step:04}")
            new = _replacements(many, step * 101 % (count - many) + 1, marker)
            started = time.perf_counter()
            peer.replace(new)
            answer = peer.answer(Question((marker,)))
            found.setdefault(str(many), []).append(time.perf_counter() - started)
            if len(answer) != min(many, 20):
                raise AssertionError(f"{name} does not find what is new: {answer}")
            step += 1
    peer.close()
    shutil.rmtree(folder)
    return found


def _replacements(many: int, first: int, marker: str) -> list[Review]:
    return [
        msgspec.structs.replace(review, text=f"{review.text} {marker}")
        for review in reviews(many, first=first, seed=_OTHER_SEED)
    ]


def opening(work: Path, name: str, count: int) -> dict[str, float]:
    """Seconds from having imported everything to the first answer."""
    peer = make(name, index_folder(work, name, count))
    started, used = time.perf_counter(), time.process_time()
    peer.open({})
    opened = time.perf_counter()
    peer.answer(_FIRST)
    return {
        "open": opened - started,
        "answer": time.perf_counter() - opened,
        "cpu": time.process_time() - used,
    }


def searching(work: Path, name: str, count: int) -> dict[str, float]:
    """Anonymous and all memory in use after 200 keystrokes, above that before opening."""
    peer = make(name, index_folder(work, name, count))
    gc.collect()
    anonymous, all_of_it = memory("RssAnon"), memory("VmRSS")
    peer.open({})
    for text in script():
        question = typed(text)
        if question is not None and not (peer.slow and len(question.prefix) in (1, 2)):
            peer.answer(question)
    return {"anonymous": memory("RssAnon") - anonymous, "all": memory("VmRSS") - all_of_it}


_MEASURES: Final[dict[str, Callable[..., Any]]] = {
    "build": build,
    "update": update,
    "opening": opening,
    "searching": searching,
}


def _child(measure: str, work: str, name: str, *numbers: str) -> None:
    print(json.dumps(_MEASURES[measure](Path(work), name, *map(int, numbers))))


def _asked(measure: str, work: Path, name: str, *numbers: int) -> Any:
    return in_fresh_process("tests.bench.index", measure, work, name, *numbers)


def builds_table(work: Path, names: list[str], count: int) -> str:
    rows = []
    ours: dict[int, dict[str, float]] = {}
    for cores in (2, 1):  # what was built on one core is kept
        for name in names:
            if cores in make(name, work / "none").cores:
                found = _asked("build", work, name, count, cores)
                if name == "matinee":
                    ours[cores] = found
                rows.append((name, cores, found))
    lines = [
        (
            f"{name}, {cores} core{'s' * (cores > 1)}",
            number(found["seconds"]),
            number(found["cpu"]),
            number(count / found["seconds"]),
            *(
                number(found[clock] / ours[cores][clock] if cores in ours else float("nan"))
                for clock in ("seconds", "cpu")
            ),
            number(found["size"] / 1e6),
            number(found["peak"] / 1e6),
        )
        for name, cores, found in sorted(rows, key=lambda row: row[1])
    ]
    head = "building", "s", "CPU s", "reviews/s", "matinee is x as fast", "by CPU"
    return table((*head, "MB on disk", "MB memory"), lines)


def life_table(work: Path, names: list[str], count: int) -> str:
    lines = []
    for name in names:
        line = [name]
        starts = [_asked("opening", work, name, count) for _ in range(_OPENINGS)]
        for part in ("open", "answer", "cpu"):
            times = Times()
            times.seconds = [start[part] for start in starts]
            line.append(number(times.quantile(0.5)))
        for seconds in _asked("update", work, name, count).values():
            times = Times()
            times.seconds = seconds
            line.append(f"{number(times.quantile(0.5))} / {number(max(seconds) * MS)}")
        found = _asked("searching", work, name, count)
        lines.append([*line, number(found["anonymous"] / 1e6), number(found["all"] / 1e6)])
    head = "ms", "open", "first answer", "CPU of both", "replace 1: median / max", "10", "100"
    return table((*head, "MB anonymous", "MB all"), lines)


def main() -> None:
    if sys.argv[1:2] == ["--child"]:
        _child(*sys.argv[2:])
        return
    options = arguments("Building, updating, opening, memory").parse_args()
    names = [name for name in options.peers if "+" not in name]
    corpus_file(options.work, options.reviews)
    print(heading("Index", options.reviews))
    print(builds_table(options.work, names, options.reviews), flush=True)
    print()
    print(life_table(options.work, names, options.reviews))


if __name__ == "__main__":
    main()
