"""What the words behind a name say of whether this person directed.

"NAME's latest comedy", "NAME filme", "NAME, who wrote and directed", "NAME at the helm";
and of others: "NAME (Role)", "NAME plays", "NAME's novel", "NAME, the screenwriter".
"""

from __future__ import annotations

import re

from .directing_place import (
    QUOTES,
    YEAR,
    Mark,
    Place,
    Word,
    is_role,
    is_title_at,
    names_another,
)
from .directing_words import (
    ABBREVIATED,
    ACTED,
    ARTICLES,
    BEHIND_CAMERA,
    DIRECTS,
    DONE_BY,
    DRAWS,
    ENDS_PHRASE,
    FAMED,
    FILM,
    GIVES,
    GRACE,
    HAND,
    HIRED,
    HIS,
    MAKES,
    NEW,
    PARTS,
    PLURALS,
    SKIPPED,
    THAT,
    TRADES,
    WRITTEN,
)

_STOPS = frozenset(".;:!?()–—")
_ADVERB = re.compile(r"\w+(?:ly|mente|ment)")
_IS = frozenset("is was est es e ist war the a an".split())


def marks_after(place: Place) -> list[Mark]:
    """What the words behind a name say."""
    if place.owns:
        return _owned(place)
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
    return marks + _verb(place, at)


def _bracket(inside: tuple[Word, ...]) -> list[Mark]:
    """ "NAME (director)", "NAME (Role)"; several words parted by commas are films."""
    if any(is_role(one.text) and one.text not in ABBREVIATED for one in inside):
        return [Mark(3.0, "NAME (director)", said=True)]
    many = any(one.text in ",/;" or YEAR.fullmatch(one.text) for one in inside)
    return [Mark(-2.5, "NAME (Role)")] if inside and inside[0].capital and not many else []


def _is_behind_camera(words: tuple[Word, ...]) -> bool:
    """Whether the words behind a name, as far as a stop, place somebody behind the camera."""
    said: list[str] = []
    for word in words[:14]:
        if word.text in _STOPS or (word.text == "," and len(said) > 2):
            break
        said.append(word.text)
    clause = " ".join(said) + " "
    return any(
        phrase in clause and f"{phrase} of " not in clause for phrase in BEHIND_CAMERA
    )


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


def _apposition(words: tuple[Word, ...], at: int) -> list[Mark]:
    """ "NAME, the film's director,", "NAME is the screenwriter" """
    end = at
    while end < min(len(words), at + 6) and (
        words[end].text in GRACE or words[end].text in ("film's", "also", "du", "this", "its", "who")
    ):
        end += 1
    if end >= len(words) or words[end].text in ABBREVIATED or words[end].text == "directed":
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
        if (word in FILM or word == "long") and not HIS.isdisjoint(texts[max(0, n - 4) : n]):
            return [Mark(2.5, "NAME's new film")]
    return []


def _done(place: Place, at: int, *, comma: bool, alone: bool) -> list[Mark]:
    """What the verb behind a name says; `alone`: it stands right there."""
    word = place.after[at].text
    marks = _that_they_made(place, word) if not comma else []
    if marks:
        return marks
    if word in DIRECTS:
        return _directs(place, at)
    if word in MAKES:
        return _makes(place, at)
    if word in ACTED or (word == "as" and alone):
        return [Mark(-2.0 if word == "as" else -4.0, "acting")]
    if word in WRITTEN:
        written = _makes(place, at)
        return written if written and written[0].points > 1 else [Mark(-1.5, "writing")]
    if any(one.text in HIRED for one in place.after[at : at + 3]):
        return [Mark(2.5, "NAME directs")]
    if alone and (word in FILM or word in HAND or word in ("fan", "fans")):
        return _film_behind(place, at)
    if any(is_role(one.text) and one.text not in ABBREVIATED for one in _clause(place, at)):
        return [Mark(2.0, "NAME, a director")]
    if not comma and word.isalpha() and word not in ENDS_PHRASE and word not in ("and", "or"):
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
    return [Mark(1.5 if word in FILM else 1.0, "NAME film")]


def _that_they_made(place: Place, verb: str) -> list[Mark]:
    """ "the best film that NAME has made", "as NAME intended" """
    before = place.before[:2]
    if len(before) < 2 or before[0].text not in THAT:
        return []
    if (before[1].text in FILM or before[1].text == "thing") and (verb in MAKES or verb in DIRECTS):
        return [Mark(3.0, "film that NAME made", at=before[1].at)]
    intended = verb in ("intended", "intends", "wanted", "wants", "going")
    return [Mark(2.5, "as NAME intended")] if intended else []


_VERSIONS = frozenset("version adaptation remake sequel original first".split())
_OBJECTS = frozenset("her him them me us his their traffic".split())
_WAYS = frozenset("to into away at toward towards".split())
_NO_FILMS = frozenset("music play plays choir orchestra traffic songs score".split())


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
    able = verb in MAKES or verb in WRITTEN
    if verb in ("hat", "heeft") and any(one.text in DONE_BY for one in place.after[at : at + 16]):
        return [Mark(3.0, "NAME directs", said=True)]
    behind = place.after[at + 1 : at + 9]
    for n, word in enumerate(behind):
        if word.text in ".;:!?(," or (n and word.text in ENDS_PHRASE):
            break
        if able and is_title_at(place, word.at):
            return [Mark(2.5, "NAME made Title")]
        if word.text in ACTED:
            if verb in GIVES:
                return [Mark(-3.0, "acting")]
            return [Mark(2.0, "NAME at work")] if verb in DRAWS else []
        if word.text in FILM or (word.text == "long" and n and behind[n - 1].text in NEW):
            if n and behind[n - 1].text in ARTICLES - {"a", "an", "un", "une", "ein", "eine", "um", "una", "uma"}:
                return [Mark(1.0, "NAME at work")]
            return [Mark(2.5 if able else 1.5, "NAME makes a film")]
        if word.text in PARTS:
            return [Mark(2.2 if able else 1.0, "NAME at work")]
        if word.text in HAND:
            return [Mark(1.5, "NAME at work")]
    return [Mark(1.0, "NAME at work")] if verb in MAKES else []


def _owned(place: Place) -> list[Mark]:
    """ "NAME's latest comedy", "NAME's Title", "NAME's novel" """
    fresh = foreign = False
    for n, word in enumerate(place.after[:8]):
        if not foreign and is_title_at(place, word.at):
            return [Mark(3.5, "NAME's title", said=True)]
        if word.text in QUOTES:
            return []
        if word.text in _STOPS or word.text in ENDS_PHRASE:
            break
        if word.text in WRITTEN:
            return [Mark(-3.0, "writing")]
        if word.text in ACTED:
            return [Mark(-2.5, "acting")]
        if word.text in FILM or (word.text == "long" and fresh):
            return _owned_film(place, n, fresh=fresh, foreign=foreign)
        if word.text in HAND:
            return [Mark(2.5, "NAME's direction")]
        fresh |= word.text in NEW or YEAR.fullmatch(word.text) is not None
        foreign |= word.capital and word.text not in FAMED and word.text not in NEW
    if foreign:
        return []
    return [Mark(2.0, "NAME's new film")] if fresh else [Mark(0.3, "NAME's")]


_NO_FILM_BEHIND = frozenset(
    "career score version world industry festival role star club critic school studio character"
    .split()
)


def _owned_film(place: Place, at: int, *, fresh: bool, foreign: bool) -> list[Mark]:
    """The film that somebody owns: this one, unless another's name or fate stands behind it."""
    noun, behind = place.after[at].text, place.after[at + 1 : at + 4]
    if behind and behind[0].text in _NO_FILM_BEHIND:
        return []
    if fresh and behind and behind[0].text in ("was", "were", "had", "won"):
        return []
    named = behind[1:] if behind and behind[0].text == "," else behind
    if named and (behind[0].text != "," or noun in ("film", "movie")) and names_another(place, named):
        return []
    if foreign or noun in PLURALS:
        return [Mark(1.0 if foreign else 1.5, "NAME's film")]
    if fresh:
        return [Mark(3.0, "NAME's new film")]
    called = at == 0 and place.before and place.before[0].text in _CALLED
    return [Mark(1.5 if called else 2.5, "NAME's film")]


_CALLED = frozenset("is its it's ist es est film bu very".split())
"""Words before "NAME's film" of what an actor makes his own."""


def in_genitive(place: Place) -> bool:
    """Whether a German name that ends in "s" owns what follows ("Petzolds neuer Film")."""
    words = place.after
    if not words:
        return False
    if any(is_title_at(place, word.at) for word in words[:2]) or words[0].text in FILM:
        return True
    return words[0].text in NEW and any(word.text in FILM for word in words[:4])
