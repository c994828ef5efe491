"""What the words before a name say of whether this person directed.

"director NAME", "directed by NAME", "le dernier film de NAME", "In her new film, NAME",
"Title (NAME, 2019)"; and of others: "the actor NAME", "the novel by NAME", "Role (NAME)".
"""

from __future__ import annotations

from itertools import pairwise

from index.folding import word_set

from .directing_place import (
    QUOTES,
    YEAR,
    Mark,
    Place,
    Word,
    ends_in_title,
    is_film,
    is_role,
)
from .directing_told import can_be_original
from .directing_words import (
    ABBREVIATED,
    ACTED,
    AGENTS,
    ARTICLES,
    DEMONYM,
    DIRECTS,
    DONE,
    FAMED,
    FILMING,
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
CO_DIRECTOR = "co-director NAME"
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
    if words[at].text == "(":
        return _in_brackets(place, at + 1)
    skipped = at
    while skipped < min(len(words), at + _MOST_GRACE) and _is_grace(words[skipped]):
        skipped += 1
    role = _role(place, skipped, at)
    if role is not None:
        return role
    for of in (at, skipped):
        if of < len(words) and words[of].text in OF:
            return _of(place, of)
    return _nearest(place, words[at:], words[at : skipped + 1])


def _nearest(place: Place, words: tuple[Word, ...], passed: tuple[Word, ...]) -> list[Mark]:
    """What the one word before a name says, a verb or a stop; `passed`: words without weight."""
    nearest, rest = words[0].text, words[1:]
    if nearest in (",", "”", "»", '"'):
        return _behind_comma(place, rest)
    if nearest in (")", "–", "—", "-", "|", ":"):
        return _behind_year(place, words)
    mark: Mark | None = None
    if nearest in WITH:
        mark = None if place.owns else Mark(-1.5, "with NAME")
    elif nearest in INVERTED or passed[-1].text in INVERTED:
        mark = Mark(1.5, "NAME at work")
    elif nearest in DIRECTS and rest and rest[0].text in THAT:
        mark = Mark(2.5, "NAME directs")
    elif nearest in _SIGNED and not place.owns:
        crafts = not _CRAFTS.isdisjoint(one.text for one in rest[:4])
        mark = None if crafts else Mark(3.0, "signed NAME", at=words[0].at)
    elif nearest in ("is", "was", "ist", "est", "es", "e"):
        theirs = place.owns and ends_in_title(place, rest)
        mark = Mark(3.0, "Title is NAME's", said=True) if theirs else None
    elif nearest in ACTED or nearest in ("as", "als"):
        mark = Mark(-2.0, "acting")
    elif nearest in WRITTEN or nearest == "wrote":
        mark = Mark(-1.0, "writing")
    else:
        mark = _from_somewhere(place, passed)
    return [] if mark is None else [mark]


def _behind_year(place: Place, words: tuple[Word, ...]) -> list[Mark]:
    """ "Title (1947) NAME" at the end of a line."""
    ends = not place.after or place.after[0].text in "([|–·,"
    dated = any(YEAR.fullmatch(one.text) for one in words[:4])
    if place.owns or not (ends and dated and ends_in_title(place, words)):
        return []
    return [Mark(2.5, "behind title and year")]


def _behind_comma(place: Place, rest: tuple[Word, ...]) -> list[Mark]:
    """ "In his new film, NAME", "With Title, NAME", "Title, NAME's ..." """
    if len(rest) > 1 and YEAR.fullmatch(rest[0].text) and rest[1].text == "(":
        return [Mark(3.5, "Title (NAME, YEAR)", said=True)] if ends_in_title(place, rest) else []
    texts = [one.text for one in rest[:14]]
    for at, word in enumerate(texts):
        if word in _STOPS:
            break
        if is_film(word) and not HIS.isdisjoint(texts[at + 1 : at + 5]):
            plays = not _PLAYERS.isdisjoint(texts[at + 2 : at + 8])
            return [Mark(-3.0, "acting") if plays else Mark(2.5, "NAME's new film")]
    if not ends_in_title(place, rest):
        return []
    if any(one in OF and two in _PLAYERS for one, two in pairwise(texts)):
        return [Mark(-3.0, "acting")]
    if place.owns:
        return [Mark(2.5, "Title, NAME's")]
    with_it = any(one.text in ("with", "mit", "avec", "con", "com", "met") for one in rest[:12])
    return [Mark(2.0 if with_it else 0.5, "with Title, NAME")]


_PLAYERS = word_set(
    "star stars lead leads actor actors actress actresses hauptdarsteller hauptdarstellerin "
    "hauptdarstellern protagonista protagonistas protagonisti interpretes acteurs acteur actrice "
    "oyunculari"
)
"""Whom a title behind the word plays in ("the stars of Title, NAME and NAME")."""


def _from_somewhere(place: Place, passed: tuple[Word, ...]) -> Mark | None:
    """ "el mexicano NAME", more where the sentence speaks of making films."""
    if len(passed) < 2 or passed[1].text not in ARTICLES or not _is_demonym(passed[0].text):
        return None
    spoken = (*place.after, *place.before)
    told = any(is_film(one.text) or one.text in DIRECTS or one.text in HAND for one in spoken)
    return Mark(2.2 if told else 1.2, "NAME from somewhere")


def _is_demonym(word: str) -> bool:
    return len(word) > 4 and word.endswith(DEMONYM) and not (
        is_role(word) or word in TRADES or word in ACTED or is_film(word) or word in WRITTEN
    )  # fmt: skip


def _is_grace(word: Word) -> bool:
    """Whether a word between a role and a name takes nothing from it."""
    demonym = not word.capital and _is_demonym(word.text)
    return word.text in GRACE or word.text in _SMALL or demonym


_SMALL = frozenset(',:|-–"')


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
    labelled = ":" in between or "|" in between
    if word == "." and rest and rest[0].text in ABBREVIATED:
        set_apart = labelled or (len(rest) > 1 and rest[1].text in ",(;[.")
        return [Mark(3.0, "director NAME", said=True)] if set_apart else []
    trade = word in TRADES and not between.count(",") and not is_role(word)
    if trade or (word == "auteur" and words[at].capital):  # "Auteur NAME" is who wrote the text
        return [Mark(-4.0, "another trade")]
    together = word in _TOGETHER and not _GROUPS.isdisjoint(between)
    if together or not is_role(word):
        return [Mark(3.0, "director NAME", said=True, at=words[at].at)] if together else None
    if labelled:
        prized = bool(rest) and rest[0].text in _PRIZED
        of_another = Mark(-1.0, "another kind of director")
        return [of_another if prized else Mark(3.5, "label in the text", said=True)]
    return None if word in ABBREVIATED else _office(place, words[at], rest, between)


_PRIZED = word_set("best beste bester meilleur meilleure mejor miglior melhor iyi")
"""What makes a director's name that of a prize's winner ("Best director: NAME")."""
_TOGETHER = frozenset({"directing", "filmmaking", "directorial", "directors'"})
_GROUPS = word_set("duo pair team partners couple trio tandem twins brothers sisters siblings")
"""Whom it makes directors that "directing" stands before the word."""


def _office(place: Place, role: Word, rest: tuple[Word, ...], between: list[str]) -> list[Mark]:
    """Of which film somebody is called the director: this one, another, or none at all."""
    theirs = () if role.text.startswith("co-") else ("his", "her", "their")
    for one in rest[:3]:
        if one.text in OTHERS or one.text in ACTED or one.text in theirs:
            return [Mark(-1.0, "another kind of director")]
        if one.text not in ("and", "co", "-", "the", "a", "an", "der", "le", "el"):
            break
    ended = len(rest) > 1 and rest[0].text in QUOTES and rest[1].text in (".", "!", "?")
    if rest and rest[0].text in QUOTES and not ended and not ends_in_title(place, rest):
        return []
    if _is_anothers(rest):
        return [Mark(1.5, "director NAME", at=role.at)]
    opens = not rest or rest[0].text in ARTICLES or rest[0].text in ("its", "film's", "new", ",")
    if between == [","] and not (rest and opens):
        return [Mark(1.0, "director, NAME", at=role.at)]
    at = rest[0].at if rest and rest[0].text in ARTICLES else role.at
    rule = CO_DIRECTOR if role.text.startswith(("co-", "codir")) else "director NAME"
    return [Mark(3.0, rule, said=True, at=at)]


def _is_anothers(rest: tuple[Word, ...]) -> bool:
    """Whether a name stands before "director", as of another film ("Creed director NAME")."""
    if len(rest) < 2 or not (rest[0].capital or rest[0].text == "'s"):
        return False
    word = rest[0].text
    plain = word in FAMED or word in GRACE or word in ("written", "and") or _is_demonym(word)
    return not plain and rest[1].text not in _STOPS


def _of(place: Place, at: int) -> list[Mark]:
    """ "directed by NAME", "le dernier film de NAME", "Title von NAME", "the novel by NAME" """
    said, rest = place.before[at].text, place.before[at + 1 :]
    if rest and rest[0].text in QUOTES:
        rest = rest[1:]
    if not rest:
        return []
    near = rest[0].text
    mark: Mark | None = None
    if near in SUBJECT and (said not in AGENTS or said == "de"):
        mark = Mark(-4.0, "subject")
    elif near in ACTED or near == "as":
        mark = Mark(-3.0, "acting")
    elif near in WRITTEN:
        mark = Mark(-3.0, "writing")
    elif near in _MAKERS:
        mark = Mark(-2.5, "the makers of NAME", at=rest[0].at)
    elif said in AGENTS and near in DONE:
        mark = _directed_by(place, rest)
    elif near == "lo" and said == "de":
        mark = Mark(2.5, "NAME's new film", at=rest[0].at)
    elif near == ")" and len(rest) > 1 and YEAR.fullmatch(rest[1].text):
        mark = Mark(3.0, "Title by NAME", at=rest[0].at)
    elif ends_in_title(place, rest):
        mark = Mark(3.0 if said in _BY else 2.0, "Title by NAME")
    else:
        mark = _phrase_of(said, rest)
    return [] if mark is None else [mark]


_BY = frozenset(["by", "von", "de", "di", "d", "van"])


def _directed_by(place: Place, rest: tuple[Word, ...]) -> Mark | None:
    """ "directed by NAME": of this film, unless another's name or "the original" stands before."""
    texts = [one.text for one in rest[1:6]]
    if not _EARLIER.isdisjoint(texts[:4]):
        return None
    if rest[0].text not in FILMING and not _CRAFTS.isdisjoint(texts):
        return Mark(-3.0, "another trade")
    behind = 1
    while behind < len(rest) and rest[behind].text in _TO_DIRECTED:
        behind += 1
    another = behind < len(rest) - 1 and rest[behind].capital and not _is_spoken_of(place, rest)
    if another and rest[behind + 1].text not in _STOPS and rest[behind].text not in ("it", "this"):
        return None
    if rest[0].text in HAND and rest[0].text not in ("regie", "regia"):
        return Mark(2.5, "directed by", at=rest[0].at)
    return Mark(4.0, "directed by", said=True, at=rest[0].at)


_SIGNED = frozenset({"signe", "signee", "signé", "signée"})
_CRAFTS = word_set(
    "montage montaggio montaje montagem schnitt editing music musica musique musik score script "
    "screenplay fotografia photography cinematography soundtrack costumes poster effects scenario "
    "partition photo photographie lumiere chanson dialogues decors affiche adaptation roman livre"
)
_EARLIER = frozenset({"also", "both", "original", "remake", "sequel"})
_TO_DIRECTED = frozenset({"written", "and", "is", "was", ",", "co-written", "produced"})


def _is_spoken_of(place: Place, rest: tuple[Word, ...]) -> bool:
    """Whether one of the film's titles stands in the sentence before a phrase."""
    at = rest[0].at
    said = place.body[max(0, at - _SENTENCE) : at]
    said = said[max(said.rfind(mark) for mark in (". ", "! ", "? ", "\n")) + 1 :].casefold()
    return any(title.casefold() in said for title in place.titles)


_SENTENCE = 240


def _phrase_of(said: str, rest: tuple[Word, ...]) -> Mark | None:
    """ "la nueva película de NAME", "die Regie von NAME", "Directed with care by NAME" """
    texts = [one.text for one in rest[:_PHRASE]]
    if not _FESTIVAL.isdisjoint(texts[:4]):
        return None
    if texts[:3] == ["scene", "en", "mise"] or texts[0] in HAND:
        theirs = Mark(2.5, "NAME's direction", at=rest[0].at)
        acting = not ACTED.isdisjoint(texts[1:2])  # "the acting style of NAME"
        return Mark(-3.0, "acting") if acting else theirs
    if texts[0] in NEW or texts[0] == "commentary":
        told = texts[0] == "commentary"
        return Mark(1.0 if told else 2.5, "NAME's new film", at=_start(rest, 0))
    return _film_in_phrase(said, rest, texts)


def _film_in_phrase(said: str, rest: tuple[Word, ...], texts: list[str]) -> Mark | None:
    """ "this film by NAME", "directed with care by NAME"; `texts`: the words of the phrase."""
    reach = 1 if said in ("by", "from") else 4
    for at, word in enumerate(rest[:_PHRASE]):
        loud = word.capital and not is_film(word.text) and word.text not in DONE
        if loud or word.text in ",.;:()" or word.text in _ON:
            break
        if word.text in WRITTEN and at < reach:
            return Mark(-3.0, "writing")
        if said in AGENTS and word.text in DONE and not _PASSED.isdisjoint(texts[:at]):
            return Mark(3.5, "directed by", said=True, at=word.at)
        if is_film(word.text) and at < reach:
            return _film_of(rest, at, texts[at:])
    return None


_FESTIVAL = word_set("festival festivals mostra muestra week semaine semana settimana certamen")
"""What is of a place and not by somebody ("Festival de Cine de San Feliciano")."""
_ON = word_set("as like than about on uber sur sobre su over als comme como come wie")
"""What parts a film from what it is on or a part of ("this film as part of the ...")."""
_MAKERS = word_set(
    "makers creators guys folks people team minds macher machern schopfer schopfern comperes "
    "compere createurs createur auteurs trublions complices creadores autores creatori autori "
    "criadores artifices bedenkers"
)
"""People who are told apart by what stands behind them: a place, a film or a troupe."""
_PASSED = frozenset({"with", "cargo", "cuenta"})
"""What parts "directed" from "by", and what is said of who is in charge of it."""


def _film_of(rest: tuple[Word, ...], at: int, texts: list[str]) -> Mark:
    """ "this film by NAME", "films by NAME"; "Hanson's film of NAME" is of a writer's book.

    `texts`: the noun rest[at] and the words before it.
    """
    if any(one.capital and one.text.endswith("'s") for one in rest[at + 1 : at + 4]):
        return Mark(-3.0, "writing")
    start = _start(rest, at)
    if rest[at].text in PLURALS:
        return Mark(1.5, "film of NAME", at=start)
    fresh = not (NEW | THIS).isdisjoint(texts)
    return Mark(3.0 if fresh else 2.5, "NAME's new film" if fresh else "film of NAME", at=start)


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
        year = year and not can_be_original(place.body, words[at - 1].at)
        return [Mark(4.0 if year else 2.0, "Title (NAME, YEAR)", said=year)]
    capital = words[at].capital or words[at].text in QUOTES
    return [Mark(-3.0 if capital else -1.5, "in brackets")]
