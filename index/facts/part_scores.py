"""Ratings that are not of the whole film by this critic: of a part of it, or somebody else's."""

from __future__ import annotations

import re

from .parts import Part
from .patterns import Pattern
from .ratings import read_rating

PARTIAL = Pattern(
    r"\b(?:acting|plot|story|storyline|video|audio|(?<!this )picture|sound|extras?|music|"
    r"soundtrack|visuals?|"
    r"script|screenplay|writing|cinematography|directing|direction|characters?|performances?|"
    r"effects|gore|scares|humou?r|bonus|features|special features|transfer|packaging|pacing|"
    r"replay value|rewatchability|entertainment|originality|bild|ton|handlung|darsteller|"
    r"spannung|action|anspruch|musik|image|son|scénario|mise en scène|acteurs|histoire|"
    r"guion|actuaciones|fotografía|banda sonora|regia|sceneggiatura|fotografia|recitazione|"
    r"roteiro|atuações|trilha sonora|oyunculuk|senaryo|müzik|romance|violence|language|sex|"
    r"nudity|content|positive messages|sister|brother|wife|husband|friend|mother|father|"
    r"daughter|son|ebert|critics|audience)\b",
    re.IGNORECASE,
)
SOMEBODY = Pattern(
    r"\b(?:g[ai]ves?|given|gave|rated|rates|awarded|scored)\b(?! (?:it|this|the (?:film|movie))\b)"
    r"|\b(?:they|predecessor|sequel|prequel|original|first one|second one|first (?:film|movie)|"
    r"last one|book|novel|hotel|restaurant)\b|\b(?:has|have|had|(?<!going )(?<!go )with|of|the) ?$"
    r"|\b(?:he|she|they) (?:gives?|gave|rates?|rated)\b"
    r"|\bthe (?!film|movie)[^\W\d_]+(?: [^\W\d_]+)? (?:gave|gives|rated|rates) (?:it|this|the)\b"
    r"|\b(?:on|am|le|el|il|until|by|before) ?$",
    re.IGNORECASE,
)
OF_A_SERIES = Pattern(
    r"\b(?:page|part|image|photo|slide|episode|season|chapter|day|week|volume|vol|no|nr|"
    r"teil|seite|folge|staffel|kapitel|tag|partie|saison|[eé]pisode|chapitre|tome|cap[ií]tulo|"
    r"temporada|parte|p[aá]gina|episodio|epis[oó]dio|stagione|capitolo|sezon|b[oö]l[uü]m|sayfa|deel|"
    r"seizoen|aflevering)\.?[ #]{0,2}$",
    re.IGNORECASE,
)
"""What stands before the number of one of several ("Part 2/4"), which rates nothing."""
PART_LINE = re.compile(
    r"[\W_]*(?P<key>[^\W\d_][^:\n]{1,40}?)\s*(?::|\s[–—-])\s*(?P<value>[^:\n]{1,24})$"
)
_WHOLE = re.compile(r"overall|total|final|verdict|gesamt|globale?|finale?", re.IGNORECASE)


def scores_of_parts(parts: list[Part]) -> frozenset[int]:
    """Lines near which "Score: 7/10" is one of several scores ("Acting: 8/10"), not the verdict."""
    lines: set[int] = set()
    scored = [part for part in parts if part.words <= 8 and _is_score_of_part(part.text)]
    if len(scored) > 1:
        for part in scored:
            lines.update(range(part.line - 3, part.line + 4))
    return frozenset(lines)


def _is_score_of_part(text: str) -> bool:
    match = PART_LINE.fullmatch(text)
    if match is None or not PARTIAL.search(match["key"]) or _WHOLE.search(match["key"]):
        return False
    return read_rating(match["value"], bare=True) is not None
