"""What the words before a name say of whether this person directed.

"director NAME", "directed by NAME", "le dernier film de NAME", "In her new film, NAME",
"Title (NAME, 2019)"; and of others: "the actor NAME", "the novel by NAME", "Role (NAME)".
"""

from __future__ import annotations

from .directing_place import (
    QUOTES,
    YEAR,
    Mark,
    Place,
    Word,
    ends_in_title,
    is_role,
)
from .directing_words import (
    ABBREVIATED,
    ACTED,
    AGENTS,
    ARTICLES,
    DEMONYM,
    DIRECTS,
    DONE,
    FAMED,
    FILM,
    GRACE,
    HAND,
    HIS,
    INVERTED,
    NEW,
    OF,
    OTHERS,
    PLURALS,
    SUBJECT,
    THAT,
    THIS,
    TRADES,
    WITH,
    WRITTEN,
)

_STOPS = frozenset(".;:!?")
_MOST_GRACE = 6
_PHRASE = 6
"""Words of a phrase before a name that are read."""


def marks_before(place: Place) -> list[Mark]:
    """What the words before a name say."""
    words = place.before
    at = 0
    while at < len(words) and words[at].text in QUOTES and words[at].text not in "”»]":
        at += 1
    if at == len(words):
        return []
    nearest = words[at].text
    if nearest == "(":
        return _in_brackets(place, at + 1)
    if nearest == "," and [one.text for one in words[at + 2 : at + 3]] == ["("]:
        if YEAR.fullmatch(words[at + 1].text) and ends_in_title(place, words[at + 1 :]):
            return [Mark(3.5, "Title (NAME, YEAR)", said=True)]
    skipped = at
    while skipped < min(len(words), at + _MOST_GRACE) and _is_grace(words[skipped].text):
        skipped += 1
    role = _role(place, skipped, at)
    if role is not None:
        return role
    for place_of in (at, skipped):
        if place_of < len(words) and words[place_of].text in OF:
            return _of(place, place_of)
    return _nearest(place, words[at:], words[at : skipped + 1])


def _nearest(place: Place, words: tuple[Word, ...], passed: tuple[Word, ...]) -> list[Mark]:
    """What the one word before a name says, a verb or a stop; `passed`: words without weight."""
    nearest, rest = words[0].text, words[1:]
    if nearest in WITH:
        return [] if place.owns else [Mark(-1.5, "with NAME")]
    if nearest in INVERTED or passed[-1].text in INVERTED:
        return [Mark(1.5, "NAME at work")]
    if nearest in DIRECTS and rest and rest[0].text in THAT:
        return [Mark(2.5, "NAME directs")]
    if nearest in ("is", "was", "ist", "est", "es", "e") and place.owns and ends_in_title(place, rest):
        return [Mark(3.0, "Title is NAME's", said=True)]
    if nearest in ACTED or nearest in ("as", "als"):
        return [Mark(-2.0, "acting")]
    if nearest in WRITTEN or nearest == "wrote":
        return [Mark(-1.0, "writing")]
    if nearest in (",", "”", "»", '"'):
        return _behind_comma(place, rest)
    if nearest in (")", "–", "—", "-", "|", ":") and not place.owns:
        ends = not place.after or place.after[0].text in "([|–·,"
        dated = any(YEAR.fullmatch(one.text) for one in words[:4])
        return [Mark(2.5, "behind title and year")] if dated and ends and ends_in_title(place, words) else []
    return _from_somewhere(place, passed)


def _behind_comma(place: Place, rest: tuple[Word, ...]) -> list[Mark]:
    """ "In his new film, NAME", "With Title, NAME", "Title, NAME's ..." """
    texts = [one.text for one in rest[:14]]
    for at, word in enumerate(texts):
        if word in _STOPS:
            break
        if word in FILM and not HIS.isdisjoint(texts[at + 1 : at + 5]):
            return [Mark(2.5, "NAME's new film")]
    if not ends_in_title(place, rest):
        return []
    if place.owns:
        return [Mark(2.5, "Title, NAME's")]
    with_it = any(one.text in ("with", "mit", "avec", "con", "com", "met") for one in rest[:12])
    return [Mark(2.0 if with_it else 0.5, "with Title, NAME")]


def _from_somewhere(place: Place, passed: tuple[Word, ...]) -> list[Mark]:
    """ "el mexicano NAME", more where the sentence speaks of making films."""
    if len(passed) < 2 or passed[1].text not in ARTICLES or not _is_demonym(passed[0].text):
        return []
    spoken = (*place.after, *place.before)
    told = any(one.text in FILM or one.text in DIRECTS or one.text in HAND for one in spoken)
    return [Mark(2.2 if told else 1.2, "NAME from somewhere")]


def _is_demonym(word: str) -> bool:
    return len(word) > 4 and word.endswith(DEMONYM) and not (
        is_role(word) or word in TRADES or word in ACTED or word in FILM or word in WRITTEN
    )  # fmt: skip


def _is_grace(word: str) -> bool:
    return word in GRACE or word in ",:-–\"" or _is_demonym(word)


def _role(place: Place, at: int, first: int) -> list[Mark] | None:
    """ "director NAME", "Regie: NAME", "the actor NAME"; None where no such word stands there.

    `first`: where the words between the role and the name begin.
    """
    words = place.before
    if at >= len(words):
        return None
    word = words[at].text
    between = [one.text for one in words[first:at]]
    rest = words[at + 1 :]
    if word == "." and rest and rest[0].text in ABBREVIATED:
        word, rest = rest[0].text, rest[1:]
        short = bool(rest) and rest[0].text in ",(;[." or ":" in between
        return [Mark(3.0, "director NAME", said=True)] if short else []
    if word in TRADES and not between.count(",") and not is_role(word):
        return [Mark(-4.0, "another trade")]
    if not is_role(word) or word.endswith("directed"):
        return None
    if ":" in between:
        return [Mark(3.5, "label in the text", said=True)]
    if word in ABBREVIATED:
        return None
    return _office(place, words[at], rest, between)


def _office(place: Place, role: Word, rest: tuple[Word, ...], between: list[str]) -> list[Mark]:
    """Of which film somebody is called the director: this one, another, or none at all."""
    for one in rest[:3]:
        if one.text in OTHERS or one.text in ACTED or one.text in ("his", "her", "their"):
            return [Mark(-1.0, "another kind of director")]
        if one.text not in ("and", "co", "-", "the", "a", "an", "der", "le", "el"):
            break
    if rest and rest[0].text in QUOTES and not ends_in_title(place, rest):
        return []
    theirs = rest and (rest[0].capital or rest[0].text == "'s") and len(rest) > 1
    if theirs and not (rest[0].text in FAMED or rest[0].text in GRACE or _is_demonym(rest[0].text)):
        if rest[1].text not in _STOPS and rest[0].text not in ("written", "and"):
            return [Mark(1.5, "director NAME", at=role.at)]
    if between == [","] and not (rest and (rest[0].text in ARTICLES or rest[0].text in ("its", "film's", "new", ","))):
        return [Mark(1.0, "director, NAME", at=role.at)]
    at = rest[0].at if rest and rest[0].text in ARTICLES else role.at
    return [Mark(3.0, "director NAME", said=True, at=at)]


def _of(place: Place, at: int) -> list[Mark]:
    """ "directed by NAME", "le dernier film de NAME", "Title von NAME", "the novel by NAME" """
    said, rest = place.before[at].text, place.before[at + 1 :]
    if rest and rest[0].text in QUOTES:
        rest = rest[1:]
    if not rest:
        return []
    near = rest[0].text
    if near in ACTED or near == "as" or (near in SUBJECT and said not in AGENTS):
        return [Mark(-3.0, "acting")]
    if near in WRITTEN:
        return [Mark(-3.0, "writing")]
    if said in AGENTS and near in DONE:
        return _directed_by(place, rest)
    if near == "lo" and said == "de":
        return [Mark(2.5, "NAME's new film", at=rest[0].at)]
    if near == ")" and len(rest) > 1 and YEAR.fullmatch(rest[1].text):
        return [Mark(3.0, "Title by NAME", at=rest[0].at)]
    if ends_in_title(place, rest):
        return [Mark(3.0 if said in _BY else 2.0, "Title by NAME")]
    return _phrase_of(said, rest)


_BY = frozenset("by von de di d van".split())


def _directed_by(place: Place, rest: tuple[Word, ...]) -> list[Mark]:
    """ "directed by NAME": of this film, unless another's name or "the original" stands before."""
    if not {"also", "both", "original", "remake", "sequel"}.isdisjoint(one.text for one in rest[1:5]):
        return []
    behind = 1
    while behind < len(rest) and rest[behind].text in ("written", "and", "is", "was", ",", "co-written", "produced"):
        behind += 1
    if behind < len(rest) - 1 and rest[behind].capital and not _is_spoken_of(place, rest):
        if rest[behind + 1].text not in _STOPS and rest[behind].text not in ("it", "this"):
            return []
    if rest[0].text in HAND and rest[0].text not in ("regie", "regia"):
        return [Mark(2.5, "directed by", at=rest[0].at)]
    return [Mark(4.0, "directed by", said=True, at=rest[0].at)]


def _is_spoken_of(place: Place, rest: tuple[Word, ...]) -> bool:
    """Whether one of the film's titles stands in the sentence before a phrase."""
    at = rest[0].at
    said = place.body[max(0, at - _SENTENCE) : at]
    said = said[max(said.rfind(mark) for mark in (". ", "! ", "? ", "\n")) + 1 :].casefold()
    return any(title.casefold() in said for title in place.titles)


_SENTENCE = 240


def _phrase_of(said: str, rest: tuple[Word, ...]) -> list[Mark]:
    """ "la nueva película de NAME", "die Regie von NAME", "Directed with care by NAME" """
    texts = [one.text for one in rest[:_PHRASE]]
    if texts[:3] == ["scene", "en", "mise"] or texts[0] in HAND:
        return [Mark(2.5, "NAME's direction", at=rest[0].at)]
    if texts[0] in ("cargo", "cuenta") and "direccion" in texts:
        return [Mark(3.0, "directed by", said=True)]
    if texts[0] in NEW:
        return [Mark(2.5, "NAME's new film", at=_start(rest, 0))]
    own = said not in ("by", "from")
    for at, word in enumerate(rest[:_PHRASE]):
        if word.text in ",.;:()" or (word.capital and word.text not in FILM and word.text not in DONE):
            break
        if word.text in WRITTEN:
            return [Mark(-3.0, "writing")]
        if said in AGENTS and word.text in DONE and "with" in texts[:at]:
            return [Mark(3.5, "directed by", said=True, at=word.at)]
        if word.text in FILM and at < (4 if own else 1):
            fresh = not (NEW | THIS).isdisjoint(texts[at:])
            if word.text in PLURALS:
                return [Mark(1.5, "film of NAME", at=_start(rest, at))]
            rule = "NAME's new film" if fresh else "film of NAME"
            return [Mark(3.0 if fresh else 2.5, rule, at=_start(rest, at))]
    return []


def _start(rest: tuple[Word, ...], at: int) -> int:
    """Where a phrase begins whose noun is rest[at]: with its article, if it has one."""
    for one in rest[at : at + 4]:
        if one.text in ARTICLES or one.text in THIS:
            return one.at
    return rest[at].at


def _in_brackets(place: Place, at: int) -> list[Mark]:
    """ "the director (NAME)", "Title (NAME, 2019)", "Role (NAME)" """
    words = place.before
    if at >= len(words):
        return []
    for word in words[at : at + 4]:
        if is_role(word.text) and word.text not in ABBREVIATED:
            return [Mark(3.0, "director (NAME)", said=True)]
        if word.text not in ("of", "this", "film", "movie", "the", "du", "de", "del", "la"):
            break
    if ends_in_title(place, words[at:]):
        year = any(YEAR.fullmatch(one.text) for one in place.after[:3])
        return [Mark(4.0 if year else 2.0, "Title (NAME, YEAR)", said=year)]
    capital = words[at].capital or words[at].text in QUOTES
    return [Mark(-3.0 if capital else -1.5, "in brackets")]
