"""Files of earlier generations and of builds that were killed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from index.catalog import contents as catalog
from index.catalog import packs


def clean(folder: Path, generation: int, pack_numbers: set[int]) -> None:
    """Remove what earlier generations and killed builds left behind."""
    keep = {catalog.catalog_path(folder, generation).name}
    keep |= {packs.pack_path(folder, number).name for number in pack_numbers}
    for pattern in ("catalog-*", "reviews-*.pack", "*.partial"):
        for path in folder.glob(pattern):
            if path.name not in keep:
                # A file that another process still has open stays on some systems.
                with suppress(OSError):
                    path.unlink()
