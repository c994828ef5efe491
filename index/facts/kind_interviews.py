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
    places = [
        at
        for at, (piece, answer) in enumerate(pairwise(pieces))
        if piece.endswith("?") and len(piece.split()) <= 40 and not answer.endswith("?")
    ]
    asked = [pieces[at] for at in places]
    span = places[-1] - places[0] + 1 if places else 0
    if len(asked) < 3 or len(asked) * 3 < min(span, len(pieces) - 2) or span * 3 < len(pieces):
        return False
    spoken = sum(1 for piece in pieces if _SPOKEN.match(piece)) * 2 >= len(pieces)
    addressed = sum(1 for piece in asked if _ADDRESSES.search(piece) or _POLITE.search(piece))
    lines = [part.text for part in parts if part.words <= 20]
    told = any(map(_INTERVIEWED.search, lines[:_ABOVE])) or any(map(_LED.search, lines))
    told = told or _TALKED.search(text.text[:_OPENING]) is not None
    return spoken or addressed >= (1 if told else 3)


_OPENING = 1500
_TALKED = re.compile(
    r"\b(?:(?:we|i) (?:talked|spoke|chatted|sat down|caught up) (?:to|with)|"
    r"wir (?:sprachen|trafen)|"
    r"(?:sprachen|haben|trafen) wir (?:\w+ ){0,2}mit|im gespräch mit|nous avons (?:parlé|rencontré|"
    r"interrogé|échangé)|(?:hablamos|conversamos|charlamos|platicamos) con|entrevistamos a|"
    r"abbiamo (?:parlato|incontrato|intervistato)|conversamos com|entrevistámos|we spraken|"
    r"spraken we|(?:ile|\w+(?:la|le)) (?:\w+ ){0,4}(?:konuştuk|sohbet ettik|söyleştik|buluştuk)|"
    r"bizlerle)\b",
    re.IGNORECASE,
)
"""An opening that says that somebody was spoken with."""


_ABOVE = 24
"""Short lines, those of a menu among them, one of which may call a text a talk."""
_LED = re.compile(
    r"^\W*(?:(?:das )?(?:interview|gespräch)(?: führten?| by| von| par|:)|interviewed by\b|"
    r"propos recueillis|entretien (?:réalisé|mené)|(?:entrevista|intervista)(?: de| di| por|:)|"
    r"a cura di\b|röportaj:|söyleşi:|(?:this|the) (?:interview|conversation) (?:has been|was) )",
    re.IGNORECASE,
)
"""A line that says who asked, as stands below a talk."""


_ASKED = 3


def count_turns(text: Text) -> tuple[int, int]:
    """How many paragraphs begin with a speaker who has others too, and how many ask."""
    speakers: dict[str, int] = {}
    questions = 0
    asked = {mark.start for mark in text.marks if text.text[mark.end - 1 : mark.end] == "?"}
    for block in text.blocks:
        start = text.text[block.start : block.start + 60]
        if _TURN.match(start):
            speaker = fold(start.split(":")[0])
            if speaker in FIELDS or speaker.split(" ")[-1] in _NO_SPEAKER:
                continue
            speakers[speaker] = speakers.get(speaker, 0) + 1
        questions += text.text[block.end - 1 : block.end] == "?" or block.start in asked
    return sum(times for times in speakers.values() if times >= 2), questions
