"""Engines to measure against, each with every advantage that its documentation recommends."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.bench.peers.peer import Peer

PEERS: Final = {
    "matinee": "matinee:Matinee",
    "tantivy": "rust_tantivy:Tantivy",
    "tantivy+count": "rust_tantivy:CountingTantivy",
    "fts5": "sqlite_fts5:Fts5",
    "whoosh": "plain_whoosh:PlainWhoosh",
}
USUAL: Final = ("matinee", "tantivy", "fts5")
"""Without plain Whoosh, which takes minutes on 50,000 reviews."""


def make(name: str, folder: Path) -> Peer:
    """A peer by name, its own libraries imported."""
    module, _, made = PEERS[name].partition(":")
    peer: Peer = getattr(import_module(f"{__name__}.{module}"), made)(folder)
    return peer


def index_folder(work: Path, name: str, count: int) -> Path:
    """Where a peer's index of so many reviews lies."""
    return work / f"{name.partition('+')[0]}-{count}"
