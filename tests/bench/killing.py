"""kill -9 at random moments of builds, updates and merges, a reader open all the while."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from index.library import Library
from tests.bench.changing import Changing, Marks, Versions, mistakes, questions

KINDS = ("build", "rebuild", "update", "merge")
_WAYS = ("group", "parent")
_STAGES = ("looking", "indexing")
"""What a builder says first, and when it has read what is new."""
_ASKED = 12
_COMPARED_EVERY = 10


class Trials:
    """One library, one witness, many builders that do not live to the end."""

    def __init__(self, folder: Path, documents: int, seed: int) -> None:
        self.folder = folder
        self.rng = random.Random(seed)
        self.changing = Changing(folder / "library", documents, seed)
        self.index, self.states = folder / "index", folder / "states"
        self.history: list[tuple[Versions, bool]] = []
        self.state = 0
        self.killed: Counter[str] = Counter()
        self.stages: Counter[str] = Counter()
        self.problems: list[str] = []
        self.back: list[float] = []
        self.lasting: dict[tuple[str, str], float] = {}

    def library(self) -> Library:
        return Library([self.changing.root], index_dir=self.index)

    def run(self, number: int) -> dict[str, Any]:
        """So many trials; what the witness saw."""
        self._note()
        self.library().refresh()
        for kind in KINDS:
            self._prepare(kind)
            self._time(kind)
            self._return(f"unkilled {kind}")
        witness = self._witness()
        for trial in range(number):
            kind, way = KINDS[trial % 4], _WAYS[trial // 4 % 2]
            try:
                self._trial(trial, kind, way)
            except Exception:
                self.problems.append(f"trial {trial} ({kind}, {way}): {traceback.format_exc()}")
        self._tidy()
        told, complaint = witness.communicate()
        if complaint.strip():
            self.problems.append(f"the witness says {complaint}")
        seen: dict[str, Any] = json.loads(told)
        return seen

    def _witness(self) -> subprocess.Popen[str]:
        where = map(str, (self.changing.root, self.index, self.states))
        return subprocess.Popen(
            [sys.executable, "-m", "tests.bench.witness", *where],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    # -- one trial -------------------------------------------------------------

    def _trial(self, trial: int, kind: str, way: str) -> None:
        self._prepare(kind)
        stage = self._kill(kind, way)
        if stage:
            self.killed[f"{kind}, {way}"] += 1
            self.stages[stage] += 1
        name = f"trial {trial} ({kind}, {way}, {stage or 'not killed'})"
        self._open(name)
        self._return(name)
        if trial % _COMPARED_EVERY == 0:
            self._compare(name)

    def _prepare(self, kind: str) -> None:
        """Change the documents as this kind of trial needs it."""
        if kind == "build":
            # Before the folder goes: what is seen after that comes in slices.
            self._change(5, sliced=True)
            shutil.rmtree(self.index)
            return
        if kind == "merge":
            for _ in range(3):
                self._change(2)
                self.library().refresh()
        self._change(self.rng.randint(1, 25))
        if kind == "merge":
            # More than half as many documents as any segment has: it takes them all over.
            self.state += 1
            self.changing.touch_most(self.state, 0.5)
            self._note()

    def _change(self, times: int, *, sliced: bool = False) -> None:
        self.state += 1
        self.changing.change(self.state, self.rng.randint(1, times))
        self._note(sliced=sliced)

    def _note(self, *, sliced: bool = False) -> None:
        """Write down how the documents are now, for the witness."""
        self.history = [*self.history[-3:], (dict(self.changing.versions), sliced)]
        partial = self.states.with_suffix(".partial")
        partial.write_text(json.dumps(self.history), encoding="utf-8")
        partial.replace(self.states)

    def _builder(self, kind: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.library().build_command(rebuild=kind == "rebuild"),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def _time(self, kind: str) -> None:
        """How many seconds a builder of this kind lives on after it comes to a stage."""
        builder = self._builder(kind)
        reached = {stage: _until(builder, stage)[1] for stage in _STAGES}
        builder.communicate()
        ended = time.perf_counter()
        for stage, at in reached.items():
            self.lasting[kind, stage] = ended - at

    def _kill(self, kind: str, way: str) -> str | None:
        """The stage in which a builder was killed, None where it had ended before."""
        builder = self._builder(kind)
        stage = self.rng.choice(_STAGES)
        heard, _ = _until(builder, stage)
        time.sleep(self.rng.uniform(0, self.lasting[kind, stage]))
        if builder.poll() is None:
            kill = os.killpg if way == "group" else os.kill
            kill(builder.pid, signal.SIGKILL)
        said, complaint = builder.communicate()
        if builder.returncode not in (0, -signal.SIGKILL) or "Traceback" in complaint:
            self.problems.append(f"the builder ended with {builder.returncode}: {complaint}")
        if builder.returncode != -signal.SIGKILL:
            return None
        whole = [line for line in (heard + said).splitlines() if line.endswith("}")]
        return str(json.loads(whole[-1]).get("stage", "done"))

    # -- afterwards --------------------------------------------------------------

    def _open(self, name: str) -> None:
        """What a library opened now answers: one of the states that there were."""
        library = self.library()
        snapshot = library.snapshot()
        if snapshot is None:
            if library.notice:
                self.problems.append(f"{name}: {library.notice}")
            return
        marks = Marks(snapshot)
        allowed = any(
            marks.versions == state or (sliced and marks.versions.items() <= state.items())
            for state, sliced in self.history
        )
        if not allowed:
            self.problems.append(f"{name}: opens in a state that there never was")
        self.problems += self._asked(name, library, marks)

    def _return(self, name: str) -> None:
        """Bring it up to date: all documents as they are now, and only them."""
        library = self.library()
        started = time.perf_counter()
        library.refresh()
        library.search("=harbour ")
        self.back.append(time.perf_counter() - started)
        if library.notice:
            self.problems.append(f"{name}: {library.notice}")
        marks = Marks(library.ready())
        if marks.versions != self.changing.versions:
            self.problems.append(f"{name}: is not what the folder holds")
        self.problems += self._asked(name, library, marks)

    def _asked(self, name: str, library: Library, marks: Marks) -> Iterator[str]:
        asked = questions(self.rng, _ASKED)
        return (f"{name}: {problem}" for problem in mistakes(library, marks, asked))

    def _tidy(self) -> None:
        """After one more change nothing is left of all that was killed."""
        self._change(3)
        self._return("the last change")
        head = self.library().ready().head
        kinds = Counter(path.suffix or path.name for path in self.library().folder.iterdir())
        wanted = {".pack": len(head.packs), f"catalog-{head.generation}": 1, ".toc": 1}
        found = {kind: kinds[kind] for kind in wanted}
        if found != wanted or kinds[".words"] != kinds[".docs"] or kinds[".partial"]:
            self.problems.append(f"left over after the last change: {dict(kinds)}")

    def _compare(self, name: str) -> None:
        """Against a build from scratch, and through the command line."""
        with tempfile.TemporaryDirectory() as other:
            fresh = Library([self.changing.root], index_dir=Path(other))
            fresh.refresh()
            if described(self.library()) != described(fresh):
                self.problems.append(f"{name}: differs from a build from scratch")
        where = ("--library", str(self.changing.root), "--index-dir", str(self.index))
        words = [sys.executable, "-P", "-c", "from tui.cli import main; main()", "search"]
        done = subprocess.run(
            [*words, "harbour", "--json", *where], capture_output=True, text=True, check=False
        )
        total = len(described(self.library())["found"]["harbour"])
        if done.returncode or done.stderr or json.loads(done.stdout)["total"] != total:
            self.problems.append(f"{name}: the command line says {done.stderr or done.stdout[:80]}")


def _until(builder: subprocess.Popen[str], stage: str) -> tuple[str, float]:
    """What a builder says up to a stage or to its end, and when that was."""
    assert builder.stdout
    heard = ""
    for line in builder.stdout:
        heard += line
        if json.loads(line).get("stage") == stage:
            break
    return heard, time.perf_counter()


def described(library: Library) -> dict[str, Any]:
    """All that can be seen of a library but the numbers of generations."""
    snapshot = library.ready()
    found = {
        query: [
            (group.film, hit.id, hit.score)
            for group in library.search(query).groups
            for hit in group.hits
        ]
        for query in ("harbour", "story", "wint*", '"river lantern"', "year:1960..1980 -haze")
    }
    return {
        "films": snapshot.films,
        "loose": snapshot.loose,
        "rows": snapshot.rows,
        "reviews": {id_: library.review(id_) for id_ in snapshot.rows},
        "checked": library.check(),
        "found": found,
    }


def report(number: int, documents: int, seed: int) -> list[str]:
    """Run the trials and print what came of them; the problems, empty where all went well."""
    with tempfile.TemporaryDirectory() as name:
        trials = Trials(Path(name), documents, seed)
        seen = trials.run(number)
    print(f"{number} trials on {documents} documents, {sum(trials.killed.values())} really killed")
    for kind, times in sorted(trials.killed.items()):
        print(f"  {kind:<20}{times:>5}")
    stages = ", ".join(f"{stage} {times}" for stage, times in trials.stages.most_common())
    print(f"  last said: {stages}")
    print(
        f"  reader: {seen['rounds']} rounds, {seen['generations']} generations, "
        f"{len(seen['wrong'])} wrong answers, {len(seen['failures'])} tracebacks, "
        f"{len(seen['notices'])} notices"
    )
    worst = max(trials.back)
    print(f"  back again: median {median(trials.back):.2f} s, longest {worst:.2f} s")
    told = [f"reader: {text}" for text in (*seen["wrong"], *seen["failures"], *seen["notices"])]
    return trials.problems + told
