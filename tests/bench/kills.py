"""kill -9 at random moments while an index is built: does the library open every time?

``python -m tests.bench.kills [DOCUMENTS] [KILLS]`` makes documents, kills a
first build (and the builds that take it up again) at random moments, opens
the library after each kill and searches it, then lets a build finish and
looks for every document.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.documents import write


def command(*words: str) -> list[str]:
    return [sys.executable, "-P", "-c", "from tui.cli import main; main()", *words]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*words), capture_output=True, text=True, check=False)


def killed_after(seconds: float, *words: str) -> bool:
    """Whether the command was still running when it was killed."""
    process = subprocess.Popen(
        command(*words),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    time.sleep(seconds)
    running = process.poll() is None
    if running:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return running


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as name:
        library, index = Path(name, "library"), Path(name, "index")
        write(library, number)
        where = ("--library", str(library), "--index-dir", str(index))
        os.environ["XDG_STATE_HOME"] = str(Path(name, "state"))
        started = time.perf_counter()
        run("index", *where)
        whole = time.perf_counter() - started
        print(f"{number} documents, a whole build takes {whole:.1f} s")
        hit = 0
        for trial in range(kills):
            again = ("--rebuild",) if trial % 4 == 3 else ()
            if trial % 4 == 0:
                subprocess.run(["rm", "-rf", str(index)], check=True)
            hit += killed_after(chance.uniform(0.1, whole * 1.05), "index", *again, *where)
            names = [path.name for path in index.rglob("catalog-*")]
            found = run("search", "marker1 OR film", "--json", "--limit", "1", *where)
            wrong = found.returncode not in (0, 1) or "Traceback" in found.stderr
            print(f"{trial + 1:3} {names} {'WRONG ' + found.stderr if wrong else 'opens'}")
        run("index", *where)
        rows = json.loads(run("reviews", "--json", *where).stdout)
        lost = [at for at in random.Random(1).sample(range(number), 50) if not _found(at, where)]
        print(f"{hit} of {kills} builds killed; {len(rows)} of {number} documents, lost: {lost}")


def _found(number: int, where: tuple[str, ...]) -> bool:
    return run("search", f"marker{number}", "--json", *where).returncode == 0


if __name__ == "__main__":
    main()
