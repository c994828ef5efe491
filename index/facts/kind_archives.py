"""Headlines of pages that gather texts: archives, categories, tags, "Latest Reviews"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.folding import fold, word_set
from index.model import Declared

from .patterns import Pattern

_ARCHIVE = Pattern(
    r"(?:(?:the |my |our |all |latest |recent |newest |more |mini |short |capsule |archives? )*"
    r"(?:(?:film|movie|cinema) )?(?:reviews|posts|articles|archives?)(?: archives?| index|"
    r" page \d+)?|"
    r"(?:category|tag|author|archives?|kategorie|schlagwort|catégorie|categoría|etiqueta|etiket|"
    r"kategori)(?: archives?)? ?[:»-] ?.{1,60}|"
    r"(?:alle |unsere |neueste )?(?:film)?kritiken|(?:toutes les |nos |dernières )?critiques"
    r"(?: de films?| cinéma)?|(?:todas las |últimas )?(?:críticas|reseñas)(?: de cine)?|"
    r"(?:tutte le |ultime )?recensioni|(?:film )?eleştirileri|recensies|"
    r"(?:all |my |our )?(?:movies|films)|blog|home|index)\W*",
    re.IGNORECASE,
)


def is_archive_head(headline: str, *, named: bool) -> bool:
    """Whether a headline is the name of a page that gathers texts ("Latest Reviews").

    `named`: it can be a film's title as well ("Home"), so that only what no film
    is called counts.
    """
    if len(headline) > 80 or not _ARCHIVE.fullmatch(headline.strip()):
        return False
    return not named or ":" in headline or "»" in headline


def is_laid_out_as_index(declared: Iterable[Declared]) -> bool:
    """Whether front matter says that a page is that of a tag, a category, a critic, an archive."""
    return any(
        item.key.casefold() in ("layout", "template") and fold(str(item.value)) in _INDEXES
        for item in declared
    )


def is_address_of_index(url: str) -> bool:
    """Whether the address of a page is that of a tag or a category ("/tags/cinema/")."""
    return _INDEX_ADDRESS.match(url) is not None


_INDEX_ADDRESS = re.compile(
    r"https?://[^\s?#]{3,80}?/(?:tags?|categor(?:y|ies|ie|ia|ias)|kategorien?|schlagwort|etiquetas?|"
    r"etiquettes?|etiket|labels?|topics?)/[^/\s?#]{1,60}(?:/page/\d+)?/?(?:index\.html?)?$",
    re.IGNORECASE,
)


_INDEXES = word_set(
    """tag tags tagpage category categories categorypage archive archives term terms taxonomy
    author authors search sitemap"""
)
