"""The name of a site as a title has it beside the headline of its page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from index.documents.letters import compact, without_accents

PARTS: Final = re.compile(r"\s+(?:[|·•»«›–—]|-{1,3})\s+|\s*[|»«｜]\s*|\s+::\s+")
"""What stands between the pieces of a title element."""
_CUTS: Final = re.compile(rf"{PARTS.pattern}|:\s+")
_WORDS: Final = re.compile(r"[^\W_]+")
_YEAR: Final = re.compile(r"(?:18[89]|19\d|20\d)\d")
_NO_SITE: Final = frozenset(
    """index review reviews film films filmi movie movies post posts page blog home default html
    kritik kritiken filmkritik filmkritiken rezension critique critiques critica criticas resena
    resenas recensie recensione recensioni elestiri elestirisi yorumu analiz inceleme avis
    chronique interview essay opinion kino kultur culture cultura kultursanat cinema cine sinema
    arts art entertainment festival trailer trailers news horror drama comedy thriller komodie
    comedie comedia terror documental dokumentarfilm retro klassiker dvd blu ray bluray tv
    streaming netflix official part teil sortie and und et y ve of the a der die das im la le el
    los las des du de en""".split()  # noqa: SIM905
)
"""Words of which a name of a site is not made alone: sections, kinds of text, genres."""
_NO_OPENING: Final = re.compile(
    r"(?:\w+ )?(?:by|von|yazan)\s|"
    r"(?:par|por|de|di|part|teil|partie|parte|chapter|episode|volume|vol\.)\s|"
    r"(?:(?:film)?kritik|rezension|crítica|critique|reseña|resenha|recensione|recensie|"
    r"(?:film |movie )?review)\s(?:de|du|des|of|zu|zum|zur|von|di|do|da|van)\s",
    re.IGNORECASE,
)
"""What opens a name of whom a text is by, of a film's part, and of what is reviewed."""
_QUOTED: Final = re.compile(r"[“”\"«»„]|(?<!\w)['‘]\w")
_LONG, _MOST_WORDS = 60, 8


def site_beside(headline: str, titles: Sequence[str]) -> str | None:
    """What a title has before or after a headline and no more ("Pale Tide | The Lantern")."""
    letters = compact(headline)
    for title in titles if letters else ():
        if letters not in compact(title):
            continue
        for cut in _CUTS.finditer(title):
            before, after = title[: cut.start()].strip(), title[cut.end() :].strip()
            if compact(after) == letters and _can_be_site(before):
                return before
            if ":" not in cut[0] and _is_headed(before, letters):
                last = PARTS.split(after)[-1].strip()
                return last if _can_be_site(last) else None
    return None


def _is_headed(before: str, letters: str) -> bool:
    """Whether a piece of a title is the headline, or it behind a section or film and a colon."""
    bare = compact(before)
    return bare == letters or (
        len(letters) >= _FIRM and bare.endswith(letters) and ":" in before[: len(before) // 2]
    )


_FIRM: Final = 10
"""Letters of a headline that is known again behind other words."""


def _can_be_site(name: str) -> bool:
    words = [word.lower() for word in _WORDS.findall(without_accents(name))]
    return (
        2 < len(name) < _LONG
        and len(words) <= _MOST_WORDS
        and not _NO_SITE.issuperset(words)
        and PARTS.search(name) is None
        and _YEAR.search(name) is None
        and _NO_OPENING.match(name) is None
        and _QUOTED.search(name) is None
    )
