"""The process that brings the library up to date while the screen is in use."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from typing import Any

from msgspec import Struct

_LINE_LIMIT = 1 << 20
_PATIENCE = 1.0
"""Seconds that a builder told to stop has before it is killed."""


class Progress(Struct, frozen=True):
    """How far the builder is: `done` of `total` in `stage`; total 0 where unknown."""

    stage: str
    done: int
    total: int


class Generation(Struct, frozen=True):
    """A new generation of the index can be read."""

    number: int


class Finished(Struct, frozen=True):
    """The builder ended: with `counts` of files, or with an `error` in one line."""

    counts: dict[str, Any] | None
    error: str | None = None


Report = Progress | Generation | Finished


class Building:
    """Runs one builder at a time and tells `report` what it says, on the event loop.

    A start while one is running makes it run once more afterwards.
    """

    def __init__(self, command: Callable[[], Sequence[str]], report: Callable[[Report], None]):
        self._command = command
        self._report = report
        self._process: Process | None = None
        self._task: asyncio.Task[None] | None = None
        self._again = False

    @property
    def running(self) -> bool:
        return self._task is not None and not self._task.done()

    def start(self) -> None:
        if self.running:
            self._again = True
            return
        self._task = asyncio.create_task(self._run(), name="matinee-building")

    async def finished(self) -> None:
        """Wait until no builder runs."""
        if self._task is not None:
            await asyncio.wait([self._task])

    def kill(self) -> None:
        """End the builder at once, from anywhere; the last good index stays."""
        process = self._process
        if process is not None and process.returncode is None:
            _signal_group(process, signal.SIGKILL)

    async def stop(self) -> None:
        """Tell the builder to end and wait for it, no longer than a moment."""
        self._again = False
        task, process = self._task, self._process
        if process is not None and process.returncode is None:
            _signal_group(process, signal.SIGTERM)
            try:
                await asyncio.wait_for(process.wait(), _PATIENCE)
            except TimeoutError:
                self.kill()
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _run(self) -> None:
        while True:
            self._again = False
            self._report(await self._build())
            if not self._again:
                return

    async def _build(self) -> Finished:
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command(),
                stdin=DEVNULL,
                stdout=PIPE,
                stderr=PIPE,
                limit=_LINE_LIMIT,
                start_new_session=True,
            )
        except OSError as error:
            return Finished(None, f"The library can't be read: {error.strerror or error}")
        self._process = process
        complaints = asyncio.create_task(_last_line(process.stderr))
        try:
            finished = await self._listen(process)
            complaint = await complaints
            status = await process.wait()
        finally:
            complaints.cancel()
        if finished is not None:
            return finished
        return Finished(None, complaint or f"Reading the library ended early (status {status}).")

    async def _listen(self, process: Process) -> Finished | None:
        """Pass on what the builder says; its last word, if it had one."""
        assert process.stdout is not None  # noqa: S101 - asked for with PIPE
        finished = None
        generation = None
        async for line in _lines(process.stdout):
            said = _message(line)
            if "error" in said:
                finished = Finished(None, " ".join(str(said["error"]).split()))
            elif isinstance(said.get("counts"), dict):
                finished = Finished(said["counts"])
            number = said.get("generation")
            if isinstance(number, int) and number != generation:
                generation = number
                self._report(Generation(number))
            if isinstance(said.get("stage"), str):
                done, total = said.get("done"), said.get("total")
                self._report(Progress(said["stage"], _whole(done), _whole(total)))
        return finished


async def _lines(stream: asyncio.StreamReader) -> AsyncIterator[bytes]:
    """The lines of a stream; one that is longer than the limit is passed over."""
    while True:
        try:
            line = await stream.readline()
        except ValueError:
            continue
        if not line:
            return
        yield line


def _message(line: bytes) -> dict[str, Any]:
    """One line of the builder; whatever is not a JSON object says nothing."""
    try:
        said = json.loads(line)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _whole(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


async def _last_line(stream: asyncio.StreamReader | None) -> str:
    """Read a stream to its end; its last line that is not empty, at most 300 characters."""
    kept = b""
    while stream is not None and (part := await stream.read(65536)):
        kept = (kept + part)[-4096:]
    lines = [line for line in kept.decode("utf-8", "replace").splitlines() if line.strip()]
    return " ".join(lines[-1].split())[:300] if lines else ""


def _signal_group(process: Process, number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)
