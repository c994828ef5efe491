"""The README's tables and picture, made from the program.

``python -m tests.tools.readme`` writes them anew; tests/test_readme.py fails
where they are stale.
"""

from __future__ import annotations

import asyncio
import html
import os
import re
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from index.documents.formats import FORMATS
from index.library import Library, starter_library
from index.query.fields import reference as query_reference
from index.settings import reference as settings_reference
from tests.tui.session import browsing
from tui.cli import matinee
from tui.commands import key_table

PROJECT = Path(__file__).parent.parent.parent
README = PROJECT / "README.md"
PICTURE = PROJECT / "tests" / "pictures" / "browser.svg"
QUERY = "donut shop"
SIZE = (110, 34)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in lines
    )


def code(text: str) -> str:
    return f"`{text}`" if text else ""


def keys() -> str:
    rows = [
        (" ".join(code(key) for key in row.keys), f"{row.help} ({row.id})") for row in key_table()
    ]
    return table(("keys", "what they do"), rows)


def query() -> str:
    rows = [(code(row.syntax), code(row.example), row.meaning) for row in query_reference()]
    return table(("type", "for example", "to find"), rows)


def commands() -> str:
    rows = []
    for name, command in matinee.commands.items():
        if command.hidden:
            continue
        context = click.Context(command, info_name=name)
        words = [
            name,
            *(piece for piece in command.collect_usage_pieces(context) if piece != "[OPTIONS]"),
        ]
        own = [
            option.opts[0]
            for option in command.params
            if isinstance(option, click.Option)
            and option.opts[0] not in ("--library", "--index-dir", "--config", "--no-color")
        ]
        help_ = (command.help or "").split("\n\n")[0].replace("\n", " ")
        rows.append((code(" ".join(words).replace("...", "")), help_, " ".join(map(code, own))))
    return table(("command", "does", "options"), rows)


def formats() -> str:
    named: dict[str, list[str]] = {}
    for suffix, form in FORMATS.items():
        named.setdefault(form.name, []).append(code(suffix))
    return table(("format", "files"), [(name, " ".join(ends)) for name, ends in named.items()])


def settings() -> str:
    rows = [(code(row.name), row.type, row.default, row.sentence) for row in settings_reference()]
    return table(("setting", "is", "unless set", "what it does"), rows)


BLOCKS = {
    "keys": keys,
    "query": query,
    "commands": commands,
    "formats": formats,
    "settings": settings,
}


def written(text: str) -> str:
    """The README with every generated block as the program has it now."""
    for name, make in BLOCKS.items():
        pattern = re.compile(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = pattern.sub(lambda found, make=make: found[1] + make() + "\n" + found[2], text)
    return text


async def picture(folder: Path) -> str:
    """The browser searching the starter library, as SVG; what it writes goes to `folder`."""
    os.environ |= {f"XDG_{name}_HOME": str(folder) for name in ("CACHE", "STATE", "CONFIG")}
    library = Library([starter_library()])
    library.refresh()
    async with browsing(library, size=SIZE) as session:  # type: ignore[arg-type]
        await session.search(QUERY)
        await session.press("enter")
        return session.app.export_screenshot(title="matinee")


def shown(svg: str) -> list[str]:
    """The words of a picture, without the milliseconds, which differ from run to run."""
    words = [html.unescape(text) for text in re.findall(r"<text[^>]*>(.*?)</text>", svg)]
    return [re.sub(r"\d+ ms", "0 ms", text.replace("\xa0", " ")).strip() for text in words]


def main() -> None:
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        PICTURE.write_text(asyncio.run(picture(Path(folder))), encoding="utf-8")


if __name__ == "__main__":
    main()
