"""What the first paint needs is imported, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT

LATER = (
    *("whoosh", "numpy", "yaml", "click", "ftfy", "charset_normalizer", "markdown_it", "Stemmer"),
    *("rich.markdown", "rich.traceback", "rich.syntax", "pygments", "index.query.parsing"),
    *("tui.help", "tui.palette", "tui.sort_menu", "tui.cli"),
)


def test_opening_the_browser_imports_no_engine_and_no_reader_of_formats(tmp_path: Path) -> None:
    program = f"""
import asyncio, sys
from index.library import Library
from index.settings import Settings
from pathlib import Path
from tui.app import MatineeApp

async def main():
    app = MatineeApp(Library([Path("seeds")], index_dir=Path({str(tmp_path)!r})), Settings())
    async with app.run_test():
        app.browser.updating.building.kill()
        print(*[name for name in {LATER!r} if name in sys.modules])

asyncio.run(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == []
