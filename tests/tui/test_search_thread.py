"""One thread, room for one query: the newest wins, nothing late is delivered."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from tui.search_thread import Answer, SearchThread

PATIENCE = 10


class StoppedError(Exception):
    pass


class Bench:
    """A search thread whose work stands still until the test lets it go on."""

    def __init__(self) -> None:
        self.answers: list[Answer[str, str]] = []
        self.begun: list[str] = []
        self.started = threading.Semaphore(0)
        self.go = threading.Semaphore(0)
        self.obedient = True
        self.thread = SearchThread(self.work, self.answers.append, stopped=StoppedError)
        self.thread.start()

    def work(self, request: str, stop: Callable[[], bool]) -> str:
        self.begun.append(request)
        self.started.release()
        assert self.go.acquire(timeout=PATIENCE)
        if request == "broken":
            raise ValueError(request)
        if self.obedient and stop():
            raise StoppedError
        return request.upper()

    def settle(self) -> list[str | None]:
        assert self.thread.idle.wait(PATIENCE)
        return [answer.result for answer in self.answers]


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.go.release(100)
    bench.thread.close(PATIENCE)


def test_an_answer_can_be_waited_for_and_is_delivered_too(bench: Bench) -> None:
    assert bench.thread.answer(0) is None
    number = bench.thread.ask("a")
    assert bench.thread.answer(0) is None, "it is not there yet"
    bench.go.release()
    assert bench.thread.answer(PATIENCE) == Answer(number, "a", "A")
    assert bench.settle() == ["A"]
    bench.thread.ask("b")
    assert bench.thread.answer(0) is None, "an older answer is none to the newest request"


def test_an_answer_comes_with_its_number_and_request(bench: Bench) -> None:
    number = bench.thread.ask("a")
    bench.go.release()
    assert bench.settle() == ["A"]
    assert bench.answers[0] == Answer(number, "a", "A")


def test_while_one_runs_only_the_newest_of_those_that_wait_is_run(bench: Bench) -> None:
    bench.thread.ask("first")
    assert bench.started.acquire(timeout=PATIENCE)
    for text in ("second", "third", "fourth"):
        bench.thread.ask(text)
    bench.go.release(2)
    assert bench.settle() == ["FOURTH"]
    assert bench.begun == ["first", "fourth"]


def test_a_late_answer_is_dropped_even_if_the_work_did_not_stop(bench: Bench) -> None:
    bench.obedient = False
    bench.thread.ask("first")
    assert bench.started.acquire(timeout=PATIENCE)
    bench.thread.ask("second")
    bench.go.release(2)
    assert bench.settle() == ["SECOND"]


def test_what_is_forgotten_is_not_answered(bench: Bench) -> None:
    bench.thread.ask("first")
    assert bench.started.acquire(timeout=PATIENCE)
    bench.thread.forget()
    bench.go.release()
    assert bench.settle() == []


def test_an_error_is_an_answer_and_the_thread_lives_on(bench: Bench) -> None:
    bench.thread.ask("broken")
    bench.go.release()
    bench.settle()
    assert isinstance(bench.answers[0].error, ValueError)
    bench.thread.ask("b")
    bench.go.release()
    assert bench.settle() == [None, "B"]


def test_it_is_idle_before_and_after_but_not_while_a_query_runs(bench: Bench) -> None:
    assert bench.thread.idle.is_set()
    bench.thread.ask("a")
    assert bench.started.acquire(timeout=PATIENCE)
    assert not bench.thread.idle.is_set()
    bench.go.release()
    bench.settle()


def test_closing_tells_the_running_query_to_stop_and_ends_the_thread(bench: Bench) -> None:
    bench.thread.ask("a")
    assert bench.started.acquire(timeout=PATIENCE)
    bench.go.release()
    bench.thread.close(PATIENCE)
    assert bench.thread.idle.wait(PATIENCE)
    assert not bench.thread._thread.is_alive()
