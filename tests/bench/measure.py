"""What the benchmarks share: series of times, tables, fresh processes, the machine."""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.bench.peers import PEERS, USUAL

MS: Final = 1_000.0
_PATTERN: Final = re.compile(r"(?P<a>x)|(?P<b>le\d)")


class Times:
    """Seconds of one thing done many times."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    def add(self, seconds: float) -> None:
        self.seconds.append(seconds)

    def __len__(self) -> int:
        return len(self.seconds)

    def quantile(self, part: float) -> float:
        """In milliseconds; NaN where there is none."""
        return float(np.quantile(self.seconds, part)) * MS if self.seconds else float("nan")


def settle() -> None:
    """Let memory that was freed by one peer be put in order before another one's clock starts."""
    _PATTERN.search("settle" * 20)


def number(value: float) -> str:
    """Three digits that matter; ``-`` for NaN."""
    if value != value:
        return "-"
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table, first column to the left."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]

    def drawn(line: Sequence[str]) -> str:
        cells = [
            cell.rjust(width) if i else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        return "| " + " | ".join(cells) + " |"

    rule = ["-" * width if not i else "-" * (width - 1) + ":" for i, width in enumerate(widths)]
    return "\n".join([drawn(lines[0]), drawn(rule), *map(drawn, lines[1:])])


def in_fresh_process(module: str, *arguments: object) -> Any:
    """Run ``python -m module --child ARGUMENTS``; what it printed last, read as JSON."""
    command = [sys.executable, "-m", module, "--child", *map(str, arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def use_cores(count: int) -> None:
    """Let this process and its threads run on so many cores, where the system allows it."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:count])


def memory(field: str) -> int:
    """A line of the process's status in bytes, such as RssAnon or VmHWM (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) * 1024
    return 0


def forget_peak() -> None:
    """Let VmHWM start anew from what is in use now (Linux)."""
    Path("/proc/self/clear_refs").write_text("5")


def machine() -> str:
    """One line about what the numbers were measured on."""
    model = platform.processor()
    information = Path("/proc/cpuinfo")
    if information.exists():
        names = [line for line in information.read_text().splitlines() if "model name" in line]
        model = names[0].partition(":")[2].strip() if names else model
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    versions = f"Python {platform.python_version()}, numpy {np.__version__}"
    return f"{model}, {os.cpu_count()} cores, {gigabytes:.0f} GB, {platform.system()}; {versions}"


def arguments(description: str) -> argparse.ArgumentParser:
    """The options that every benchmark has."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--reviews", type=int, default=10_000, help="how many (10000)")
    parser.add_argument(
        "--peers", nargs="+", choices=list(PEERS), default=list(USUAL), help="Whoosh only if named"
    )
    parser.add_argument(
        "--work", type=Path, default=Path("/tmp/matinee-bench"), help="folder of corpus and indexes"
    )
    return parser


def _output(*command: str) -> str:
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    return done.stdout.strip()


def heading(title: str, count: int) -> str:
    commit = _output("git", "rev-parse", "--short", "HEAD")
    command = "python -m " + " ".join([sys.modules["__main__"].__spec__.name, *sys.argv[1:]])
    load = f"; load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    return f"### {title}, {count:,} reviews\n\n{machine()}{load}; {commit}  \n`{command}`\n"
