"""Whether a text is a talk of questions and answers."""

from __future__ import annotations

import re
from itertools import pairwise

from index.folding import fold

from .label_keys import FIELDS
from .parts import Part
from .text import Text

_ADDRESSES = re.compile(
    r"\b(?:you|your|yourself|Sie|Ihr|Ihre|Ihnen|vous|votre|vos|usted|tú|tu|Lei|Suo|você|u|uw|je|"
    r"siz)\b"
)
_POLITE = re.compile(
    r"¿(?:[^?]*\b)?(?:usted|ustedes|le|les|te|os|se ha|se había|su|sus|cree|piensa|siente|"
    r"recuerda|considera)\b",
    re.IGNORECASE,
)
"""A question to somebody whom Spanish calls by the verb alone ("¿Qué tal le ha tratado ...?")."""
_INTERVIEWED = re.compile(
    r"\b(?:interview(?:er|ed)?|in conversation|conversations?|gespräch|entretien|entrevue|"
    r"entrevista|intervista|rencontre avec|"
    r"propos recueillis|röportaj|söyleşi|q\s?&\s?a)\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"[–—-](?: |[^\W\d_]|[¿¡(])")
"""The dash before a turn of speech, with or without a space."""
_NO_SPEAKER = frozenset(("rating", "score", "verdict", "grade", "note", "nota", "wertung", "fazit"))
_TURN = re.compile(
    r"^\W{0,3}(?:Q|A|[A-ZÀ-Þ]{2,3}|"
    r"[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,2})\W{0,3}:\W{0,3}\s*\S"
)


_ANSWERED = re.compile(r"[^\"“”«»„]{8,240}\?[\s*_]{1,4}[\"“«„][^\n]*[\"”»“]\W{0,2}")
"""A paragraph that is a question and the quoted answer to it."""


def asks_and_answers(text: Text, parts: list[Part]) -> bool:
    """Whether short questions to somebody alternate with answers, as in an interview."""
    pieces = [text.text[block.start : block.end] for block in text.blocks]
    if sum(1 for piece in pieces if "?" in piece and _ANSWERED.fullmatch(piece)) >= _ASKED:
        return True
    asked = [
        piece
        for piece, answer in pairwise(pieces)
        if piece.endswith("?") and len(piece.split()) <= 40 and not answer.endswith("?")
    ]
    if len(asked) < 3 or len(asked) * 3 < len(pieces) - 2:
        return False
    spoken = sum(1 for piece in pieces if _SPOKEN.match(piece)) * 2 >= len(pieces)
    addressed = sum(1 for piece in asked if _ADDRESSES.search(piece) or _POLITE.search(piece))
    lines = [part.text for part in parts if part.words <= 20][:8]
    return spoken or addressed >= (1 if any(map(_INTERVIEWED.search, lines)) else 3)


_ASKED = 3


def count_turns(text: Text) -> tuple[int, int]:
    """How many paragraphs begin with a speaker who has others too, and how many ask."""
    speakers: dict[str, int] = {}
    questions = 0
    for block in text.blocks:
        start = text.text[block.start : block.start + 60]
        if _TURN.match(start):
            speaker = fold(start.split(":")[0])
            if speaker in FIELDS or speaker.split(" ")[-1] in _NO_SPEAKER:
                continue
            speakers[speaker] = speakers.get(speaker, 0) + 1
        questions += text.text[block.end - 1 : block.end] == "?"
    return sum(times for times in speakers.values() if times >= 2), questions
