"""What lies in a library and is no part of it: ignored, hidden, templates, drafts.

Judged inside the library's root only: what a folder above it ignores, and
what the way to it is called, is nobody's business here.
"""

from __future__ import annotations

import os
import re
from collections.abc import Set
from typing import Any, Final

from msgspec import Struct

IGNORE_FILE: Final = ".gitignore"
_LARGEST: Final = 100_000
"""Bytes of a .gitignore; more is read by nobody."""
_MOST_PATTERNS: Final = 2_000
_LONGEST_PATTERN: Final = 300
_MOST_STARS: Final = 6

_OF_PROGRAMS: Final = frozenset(
    """.git .hg .svn .obsidian .trash .trashes .venv .vscode .idea .cache .ds_store .tox .nox
    .mypy_cache .ruff_cache .pytest_cache .stfolder .stversions .sync .dropbox.cache .quarto .astro
    .next .nuxt .jekyll-cache .sass-cache .github .gitlab .foam .logseq .spotlight-v100
    .fseventsd .temporaryitems .husky .vercel .netlify .svelte-kit .eleventy.js""".split()  # noqa: SIM905
)
_BUILT: Final = frozenset({"node_modules", "bower_components", "__pycache__", "_site", "__macosx"})
_SITE_TEMPLATES: Final = frozenset(
    "_layouts _includes _sass _plugins _partials archetypes".split()  # noqa: SIM905
)
_TEMPLATES: Final = re.compile(r"(?:\d{1,3}[\s._-]*)?[_\W]*templates?", re.IGNORECASE)
_BESIDE_A_SITE: Final = frozenset(
    """layouts themes public dist build out static i18n resources snippets partials components
    plugins scripts""".split()  # noqa: SIM905
)
"""Folders of templates or of built pages, only where a site's settings stand beside them."""
_SITE: Final = frozenset(
    """hugo.toml hugo.yaml hugo.yml hugo.json config.toml _config.yml _config.yaml .eleventy.js
    .eleventy.cjs gatsby-config.js gatsby-config.ts pelicanconf.py mkdocs.yml mkdocs.yaml
    _quarto.yml _quarto.yaml zola.toml conf.py""".split()  # noqa: SIM905
) | {
    f"{name}.config.{end}"
    for name in "eleventy astro next nuxt vite svelte docusaurus gridsome quartz".split()  # noqa: SIM905
    for end in ("js", "ts", "mjs", "cjs", "mts")
}
"""Files by which a folder is known as that of a site's generator."""
_PAGES: Final = frozenset(
    """about 404 tags tag categories category archive archives contact search colophon feed privacy
    imprint impressum links blogroll sitemap index home""".split()  # noqa: SIM905
)
"""Pages that a site has of itself."""


_CONTENT: Final = frozenset("content src pages _pages source site docs contents".split())  # noqa: SIM905
"""Folders in a site's folder, and in one another, where its own pages stand."""


class Choices(Struct, frozen=True):
    """What a person wants to be read although it is usually left out."""

    ignored: bool = False
    hidden: bool = False
    templates: bool = False
    drafts: bool = False
    deleted: bool = False


NONE: Final = Choices()


class Ignoring(Struct, frozen=True):
    """What .gitignore files say of the paths below one folder.

    `rules` are pairs of the folder a file stands in, "" or ending in ``/`` (relative to
    the root, names as the system has them), and its patterns; the nearest comes last.
    """

    rules: tuple[tuple[str, Any], ...] = ()

    def with_file(self, folder: str, place: str) -> Ignoring:
        """The same with what the .gitignore in `folder` says; `place` is that file's path."""
        patterns = _read(place)
        if not patterns:
            return self
        from pathspec import GitIgnoreSpec

        return Ignoring((*self.rules, (folder, GitIgnoreSpec.from_lines(patterns))))

    def covers(self, path: str) -> bool:
        """Whether a path (ending in ``/`` for a folder) is ignored: the nearest file decides."""
        for folder, patterns in reversed(self.rules):
            said = patterns.check_file(path[len(folder) :]).include
            if said is not None:
                return bool(said)
        return False


def _read(place: str) -> list[str]:
    """The lines of a .gitignore that can be patterns; none where it can't be read."""
    try:
        with open(place, "rb") as file:  # noqa: PTH123 (many folders, few of them have one)
            text = file.read(_LARGEST).decode("utf-8", "replace")
    except OSError:
        return []
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [
        line
        for line in lines[:_MOST_PATTERNS]
        if len(line) <= _LONGEST_PATTERN and line.count("*") <= _MOST_STARS and _is_pattern(line)
    ]


def _is_pattern(line: str) -> bool:
    """Whether the library takes a line for a pattern at all; Git passes over what is none."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def is_of_a_program(name: str) -> bool:
    """Whether a hidden file or folder of this name is some program's own."""
    return name.lower() in _OF_PROGRAMS


def is_site(names: Set[str]) -> bool:
    """Whether a folder with files of these names is that of a site's generator."""
    return not _SITE.isdisjoint(names)


def why_folder_left_out(name: str, *, site: bool, choices: Choices) -> str:
    """Why a folder is no part of the library; "" where it is. `site`: see `is_site`."""
    lower = name.lower()
    if name.startswith("."):
        read = choices.hidden and not is_of_a_program(name)
        return "" if read else "a hidden folder"
    if lower in _BUILT:
        return "a folder that a program made"
    if not choices.drafts and (lower == "_drafts" or (site and lower == "drafts")):
        return "drafts"
    return "" if choices.templates else _why_templates(name, lower, site=site)


def _why_templates(name: str, lower: str, *, site: bool) -> str:
    if lower in _SITE_TEMPLATES or _TEMPLATES.fullmatch(name):
        return "templates, not documents"
    if site and lower in _BESIDE_A_SITE:
        return "part of a site's workings, not its documents"
    return ""


def holds_pages(name: str) -> bool:
    """Whether a folder of this name in a site's is where its own pages stand."""
    return name.lower() in _CONTENT


def why_page_left_out(stem: str, *, site: bool) -> str:
    """Why a document is none of its own: a page that a site has of itself; "" where it is."""
    lower = stem.lower()
    if lower == "_index" or (site and lower in _PAGES):
        return "a page of the site itself"
    return ""


def joined(folder: str, name: str) -> str:
    """A path for `Ignoring`, with ``/`` whatever the system has."""
    return f"{folder}{name}".replace(os.sep, "/")
