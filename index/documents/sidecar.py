"""The YAML file beside a document, ``NAME.yaml`` to ``NAME.txt``."""

from __future__ import annotations

from index.documents.yaml_entries import load_entries
from index.model import Declared


def declared(text: str) -> tuple[tuple[Declared, ...], tuple[str, ...]]:
    """What a sidecar states, and warnings that name its lines. Never raises."""
    entries, warnings = load_entries(text, first_line=1)
    return tuple(Declared(each.key, each.value, "sidecar", each.line) for each in entries), warnings
