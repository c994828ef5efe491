"""What the words behind a name say of whether this person directed.

"NAME's latest comedy", "NAME filme", "NAME, who wrote and directed", "NAME at the helm";
and of others: "NAME (Role)", "NAME plays", "NAME's novel", "NAME, the screenwriter".
"""

from __future__ import annotations

import re

from index.folding import word_set

from .directing_owned import owned
from .directing_place import (
    QUOTES,
    Mark,
    Place,
    Word,
    is_film,
    is_role,
    is_title_at,
    names_another,
)
from .directing_words import (
    ABBREVIATED,
    ACTED,
    ARTICLES,
    AUTEURS,
    BEHIND_CAMERA,
    DIRECTS,
    DONE_BY,
    DRAWS,
    ENDS_PHRASE,
    FILMING,
    GIVES,
    GRACE,
    HAND,
    HIRED,
    HIS,
    MAKES,
    NEW,
    ONE_OF,
    PARTS,
    PLURALS,
    SKIPPED,
    THAT,
    TOGETHER,
    TRADES,
    WRITTEN,
)

_STOPS = frozenset(".;:!?()–—")
_ADVERB = re.compile(r"\w+(?:ly|mente|ment)")
_IS = frozenset(["is", "was", "est", "es", "e", "ist", "war", "the", "a", "an"])


def marks_after(place: Place) -> list[Mark]:
    """What the words behind a name say."""
    if place.owns:
        return owned(place)
    words = place.after
    at = 0
    while at < len(words) and words[at].text in QUOTES:
        at += 1
    marks: list[Mark] = []
    if at < len(words) and words[at].text == "(":
        closing = next((n for n, one in enumerate(words) if n > at and one.text == ")"), None)
        if closing is None:
            return []
        marks = _bracket(words[at + 1 : closing])
        at = closing + 1
    if at >= len(words) or (marks and marks[0].said):
        return marks
    if _is_behind_camera(words):
        return [*marks, Mark(2.5, "behind the camera", said=True)]
    near = _verb(place, at)
    verb = place.after[at].text
    weak = all(0 <= mark.points < _CLEAR for mark in near) and verb not in DIRECTS
    return marks + ((_further(place, at) or near) if weak else near)


_CLEAR = 2.0


def _further(place: Place, at: int) -> list[Mark]:
    """What the rest of the sentence says, as far as it names nobody else."""
    words = place.after[at:]
    quoted = joint = False
    for n, word in enumerate(words[:-1]):
        if _ends_sentence(words, n):
            break
        quoted ^= word.text in QUOTES
        if quoted:
            continue
        if word.capital and words[n + 1].capital and not joint:
            break
        joint |= word.text in TOGETHER
        marks: list[Mark] = []
        if word.text == "," and n and words[0].text == ",":
            done = _done(place, at + n + 1, comma=False, alone=True)
            marks = done if any(abs(mark.points) > 1 for mark in done) else []
        elif word.text in FILMING:
            by = words[n + 1].text in ("by", "par", "von")
            marks = [Mark(-4.0, "a title") if by else Mark(2.5, "NAME directs")]
        elif word.text in _CAMERA:
            marks = [Mark(2.3, "NAME at work")]
        elif is_film(word.text) and word.text not in PLURALS and _is_theirs(words, n):
            marks = [Mark(2.3, "NAME's new film")]
        if marks:
            return marks
    return []


def _ends_sentence(words: tuple[Word, ...], at: int) -> bool:
    """Whether a sentence on a director ends at words[at]; an ellipsis goes on."""
    word = words[at].text
    dots = words[at + 1].text == "." or (at > 0 and words[at - 1].text == ".")
    return word in "!?;" or (word == "." and not dots) or word in ACTED or word in TRADES


def _is_theirs(words: tuple[Word, ...], at: int) -> bool:
    """Whether a film is called somebody's own, or one of a row ("avec un deuxième film")."""
    before = {one.text for one in words[max(0, at - 3) : at]}
    return not before.isdisjoint(HIS) or bool(before & NEW and before & _INDEFINITE)


_CAMERA = frozenset({"camera", "kamera", "camara"})
_INDEFINITE = word_set("a an un une ein eine einen einem um uma una uno")


def _bracket(inside: tuple[Word, ...]) -> list[Mark]:
    """ "NAME (director)", "NAME (Role)"; several words parted by commas are films."""
    if any(is_role(one.text) and one.text not in ABBREVIATED for one in inside):
        return [Mark(3.0, "NAME (director)", said=True)]
    many = any(one.text in ",/;" or one.text.isdigit() for one in inside)
    if not inside or not (inside[0].capital or inside[0].text.isdigit()):
        return []
    return [Mark(0.7, "NAME (films)")] if many else [Mark(-2.5, "NAME (Role)")]


def _is_behind_camera(words: tuple[Word, ...]) -> bool:
    """Whether the words behind a name, as far as a stop, place somebody behind the camera."""
    said: list[str] = []
    for word in words[:14]:
        if word.text in _STOPS or (word.text == "," and len(said) > 2):
            break
        said.append(word.text)
    clause = " ".join(said) + " "
    return any(phrase in clause and f"{phrase} of " not in clause for phrase in BEHIND_CAMERA)


def _verb(place: Place, at: int) -> list[Mark]:
    """What a person is said to be or to do."""
    words = place.after
    comma = words[at].text in (",", "–", "—", "-")
    first = at = at + comma
    while at < min(len(words), first + 6) and (
        words[at].text in SKIPPED or _ADVERB.fullmatch(words[at].text)
    ):
        at += 1
    if at >= len(words):
        return []
    if comma or (at > first and words[at - 1].text in _IS) or words[at].text in _IS:
        marks = _apposition(words, first)
        if marks:
            return marks
    if comma:
        marks = _in_their_film(place, first)
        if marks or first == at:
            return marks
    return _done(place, at, comma=comma, alone=at == first)


_OF_FILM = word_set("film's also du this its who")


def _apposition(words: tuple[Word, ...], at: int) -> list[Mark]:
    """ "NAME, the film's director,", "NAME is the screenwriter" """
    end = at
    while end < min(len(words), at + 6) and (
        words[end].text in GRACE
        or words[end].text in ("film's", "also", "du", "this", "its", "who")
    ):
        end += 1
    if end >= len(words) or words[end].text in ABBREVIATED:
        return []
    if is_role(words[end].text):
        return [Mark(3.0, "NAME, the director", said=True)]
    return [Mark(-3.0, "another trade")] if words[end].text in TRADES else []


def _in_their_film(place: Place, at: int) -> list[Mark]:
    """ "NAME, pour son premier long,", "NAME, in her new film Title," """
    texts = [one.text for one in place.after[at : at + 12]]
    for n, word in enumerate(texts):
        if word in _STOPS or (word == "," and n > 8):
            break
        if (is_film(word) or word == "long") and not HIS.isdisjoint(texts[max(0, n - 4) : n]):
            return [Mark(1.0 if texts[0] in ("in", "en") else 2.5, "NAME's new film")]
    return []


def _done(place: Place, at: int, *, comma: bool, alone: bool) -> list[Mark]:
    """What the verb behind a name says; `alone`: it stands right there."""
    verb = place.after[at].text
    marks = [] if comma else _that_they_made(place, verb)
    if marks:
        return marks
    if verb in DIRECTS:
        return _directs(place, at)
    roles = place.after[at + 1 : at + 2]
    acts = verb in ACTED or (verb == "as" and alone and roles and roles[0].capital)
    if acts and verb not in MAKES:
        return [Mark(-2.0 if verb == "as" else -4.0, "acting")]
    if verb in MAKES or verb in WRITTEN:
        return _makes(place, at)
    if alone and (is_film(verb) or verb in HAND or verb in ("fan", "fans")):
        return _film_behind(place, at)
    return _otherwise(place, at, comma=comma)


def _otherwise(place: Place, at: int, *, comma: bool) -> list[Mark]:
    """What any other verb says: "was hired to film", "est de ces cinéastes" """
    clause = _clause(place, at)
    if any(one.text in HIRED for one in clause[:3]):
        return [Mark(2.5, "NAME directs")]
    roles = (one.text for one in clause if one.text not in ABBREVIATED)
    if any(is_role(role) or role in AUTEURS for role in roles):
        return [Mark(2.0, "NAME, a director")]
    verb = place.after[at].text
    if verb in HAND:
        return [Mark(1.5, "NAME at work")]
    if not comma and verb.isalpha() and verb not in ENDS_PHRASE and verb not in ("and", "or"):
        return _makes(place, at)
    return []


def _clause(place: Place, at: int) -> tuple[Word, ...]:
    """The next words as far as a stop or another name."""
    words = place.after[at : at + 8]
    end = next((n for n, one in enumerate(words) if one.capital or one.text in ".,;:!?()"), 8)
    return words[:end]


def _film_behind(place: Place, at: int) -> list[Mark]:
    """ "a NAME film", "NAME fans", "bir NAME filmi" """
    word, behind = place.after[at].text, place.after[at + 1 : at + 2]
    if behind and behind[0].text in ("star", "stars"):
        return []
    if word == "filmi" and place.before and place.before[0].text == "bir":
        return [Mark(3.0, "NAME film")]
    return [Mark(1.5 if is_film(word) else 1.0, "NAME film")]


def _that_they_made(place: Place, verb: str) -> list[Mark]:
    """ "the best film that NAME has made", "as NAME intended" """
    before = place.before[:2]
    if len(before) < 2 or before[0].text not in THAT:
        return []
    if (is_film(before[1].text) or before[1].text == "thing") and (
        verb in MAKES or verb in DIRECTS
    ):
        return [Mark(3.0, "film that NAME made", at=before[1].at)]
    intended = verb in ("intended", "intends", "wanted", "wants", "going")
    return [Mark(2.5, "as NAME intended")] if intended else []


_VERSIONS = frozenset(["version", "adaptation", "remake", "sequel", "original", "first"])
_OBJECTS = frozenset(["her", "him", "them", "me", "us", "his", "their", "traffic"])
_WAYS = frozenset(["to", "into", "away", "at", "toward", "towards"])
_NO_FILMS = frozenset(["music", "play", "plays", "choir", "orchestra", "traffic", "songs", "score"])


def _directs(place: Place, at: int) -> list[Mark]:
    """ "NAME directs", neither somebody to a door nor a choir nor another film."""
    behind = place.after[at + 1 : at + 7]
    texts = [one.text for one in behind]
    if texts and texts[0] in _OBJECTS and not _WAYS.isdisjoint(texts):
        return []
    if texts and texts[0] in ("by", "par", "por"):
        return [Mark(-4.0, "a title")]
    if not _VERSIONS.isdisjoint(texts[1:2]):
        return []
    if not _NO_FILMS.isdisjoint(texts[:3]):
        return [Mark(-2.0, "writing")]
    quoted = behind and behind[0].text in QUOTES
    if names_another(place, behind[: 2 if quoted else 1]):
        return []
    return [Mark(3.0, "NAME directs", said=True)]


def _makes(place: Place, at: int) -> list[Mark]:
    """ "NAME makes a comedy", "NAME frames every scene", and, weaker, whatever NAME does."""
    verb = place.after[at].text
    if verb in ("hat", "heeft") and any(one.text in DONE_BY for one in place.after[at : at + 16]):
        return [Mark(3.0, "NAME directs", said=True)]
    behind = place.after[at + 1 : at + 9]
    for n, word in enumerate(behind):
        of = n > 0 and word.text in ENDS_PHRASE and behind[n - 1].text not in ONE_OF
        if of or word.text in ".;:!?(,":
            break
        mark = _object(place, verb, behind[n - 1].text if n else "", word)
        if mark is not None:
            return [mark] if mark.points else []
    if verb in WRITTEN and verb not in MAKES:
        return [Mark(-1.5, "writing")]
    if verb in ("cast", "casts"):
        return [Mark(2.2, "NAME at work")]
    return [Mark(1.0, "NAME at work")] if verb in MAKES else []


def _object(place: Place, verb: str, before: str, word: Word) -> Mark | None:
    """What it says that somebody does a thing; None where the thing is none of a film.

    `before`: the word before the thing.
    """
    able = verb in MAKES or verb in WRITTEN
    mark: Mark | None = None
    if able and is_title_at(place, word.at):
        mark = Mark(2.5, "NAME made Title")
    elif word.text in ACTED:
        mark = Mark(-3.0 if verb in GIVES else 2.0 if verb in DRAWS else 0.0, "acting")
        mark = mark._replace(rule="NAME at work") if verb in DRAWS else mark
    elif is_film(word.text) or (word.text == "long" and before in NEW):
        mark = Mark(2.5 if able else 1.5, "NAME makes a film")
        if before in ARTICLES and before not in _INDEFINITE:
            mark = Mark(1.0, "NAME at work")
    elif word.text in WRITTEN and before in _INDEFINITE:
        mark = Mark(1.0, "NAME at work")
    elif word.text in PARTS or (word.text in WRITTEN and verb in MAKES):
        mark = Mark(2.2 if able else 1.0, "NAME at work")
    elif word.text in HAND:
        mark = Mark(1.5, "NAME at work")
    return mark
