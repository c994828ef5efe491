"""What all tests share: a fixed hypothesis profile and folders of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "matinee",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("matinee")

PROJECT = Path(__file__).parent.parent
SHARED_SEEDS = PROJECT.parent / "shared" / "seeds"


@pytest.fixture(scope="session", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """Nothing here outlives a loss of power, so nothing waits until it would."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda handle: None)
        yield


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Cache, settings and state of every test lie in a temporary folder."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CACHE", "CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.delenv("NO_COLOR", raising=False)
    return home


@pytest.fixture
def shared_seeds() -> Path:
    """The three documents the project started from; skips where they are absent."""
    if not SHARED_SEEDS.is_dir():
        pytest.skip("../shared/seeds is not here")
    return SHARED_SEEDS
