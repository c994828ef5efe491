"""The builder's process: what it says is passed on, and it never outlives the screen."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from tui.building import Building, Finished, Generation, Progress, Report

SLEEPER = 'import time, os; print(\'{{"stage": "reading"}}\', flush=True); time.sleep(600)'


def saying(*lines: str, status: int = 0, error: str = "") -> list[str]:
    program = f"import sys; print({chr(10).join(lines)!r}); sys.stderr.write({error!r}); sys.exit({status})"
    return [sys.executable, "-S", "-c", program]


async def reports_of(*commands: list[str]) -> list[Report]:
    heard: list[Report] = []
    waiting = list(commands)
    building = Building(lambda: waiting.pop(0), heard.append)
    for _ in commands:
        building.start()
        await building.finished()
    return heard


async def test_stages_generations_and_counts_are_told() -> None:
    heard = await reports_of(
        saying(
            '{"stage": "reading", "done": 3, "total": 9, "generation": 4}',
            '{"stage": "indexing", "done": 9, "total": 9, "generation": 4}',
            '{"stage": "indexing", "done": 9, "total": 9, "generation": 5}',
            '{"counts": {"added": 9, "failed": 1}}',
        )
    )
    assert heard == [
        Generation(4),
        Progress("reading", 3, 9),
        Progress("indexing", 9, 9),
        Generation(5),
        Progress("indexing", 9, 9),
        Finished({"added": 9, "failed": 1}),
    ]


async def test_an_error_is_told_in_one_line() -> None:
    assert await reports_of(saying('{"error": "No room.\\nMake some."}', status=2)) == [
        Finished(None, "No room. Make some.")
    ]


async def test_what_is_no_message_is_passed_over() -> None:
    assert await reports_of(saying("hello", "[1]", "", '{"counts": {}}')) == [Finished({})]


async def test_a_builder_that_dies_is_told_with_its_last_words() -> None:
    heard = await reports_of(saying(status=1, error="Traceback\n  ...\nValueError: odd\n"))
    assert heard == [Finished(None, "ValueError: odd")]
    heard = await reports_of(saying(status=1))
    assert heard == [Finished(None, "Reading the library ended early (status 1).")]


async def test_a_command_that_is_not_there_is_an_error_for_people(tmp_path: Path) -> None:
    (report,) = await reports_of([str(tmp_path / "missing")])
    assert isinstance(report, Finished)
    assert report.error is not None
    assert report.error.startswith("The library can't be read: ")


async def test_a_line_without_end_is_an_error_and_no_crash() -> None:
    program = "print('x' * (3 << 20)); print('{\"counts\": {}}')"
    (report,) = await reports_of([sys.executable, "-S", "-c", program])
    assert isinstance(report, Finished)


async def test_a_start_while_it_runs_makes_it_run_once_more() -> None:
    heard: list[Report] = []

    def report(told: Report) -> None:
        heard.append(told)
        if len(heard) == 1:
            building.start()
            building.start()

    building = Building(lambda: saying('{"stage": "looking"}', '{"counts": {}}'), report)
    building.start()
    await building.finished()
    assert heard == [Progress("looking", 0, 0), Finished({})] * 2


async def test_kill_ends_it_at_once() -> None:
    begun = asyncio.Event()
    building = Building(
        lambda: [sys.executable, "-S", "-c", SLEEPER.replace("{{", "{").replace("}}", "}")],
        lambda report: begun.set() if isinstance(report, Progress) else None,
    )
    building.start()
    await begun.wait()
    process = building._process
    assert process is not None
    assert os.getpgid(process.pid) == process.pid, "it has a process group of its own"
    building.kill()
    await building.finished()
    assert process.returncode is not None
    assert process.returncode < 0
