"""Every mention of a person in a text, in full or by surname, with the name each goes by."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from .directing_place import is_role
from .directing_words import ABBREVIATED, DIRECTS, INVERTED, TRADES
from .folding import fold, word_set
from .label_keys import FIELDS
from .vocabulary import is_country
from .people import PARTICLE, SUFFIX, TOKEN, UPPER, is_common_word, is_name, same_person

_START = re.compile(rf"[{UPPER}](?<![\w-].)(?<![^\W_dluDLU][’'].)")
_RUN = re.compile(rf"{TOKEN}(?: (?:{PARTICLE} ){{0,2}}{TOKEN}){{0,4}}{SUFFIX}?(?!\w)")
_ENDING = re.compile(r"['’][a-zß-ÿğışıü]")
"""Where a Turkish ending begins that is written behind a name."""
_AND = re.compile(r"(?<=\w) [ye] (?=\S+ \S)")
_GLUED = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ]{3})[a-zß-ÿ](?=[A-ZÀ-Þ][a-zß-ÿ])")
"""Where two lines were joined without a blank."""
_PARTICLES = word_set(PARTICLE.strip("(?:)").replace("|", " "))
_NO_FIRST = word_set(
    """unlike like here out there then so yet maybe perhaps while as since che ma se aunque pero
    porque mais que doch aber dass mas quando cuando quand y e both under thanks because though yes
    once irish british american french german italian spanish japanese korean chinese indian
    canadian australian mexican danish swedish norwegian polish turkish iranian enter hats props
    did bravo merci gracias grazie danke credit mit avec con com film bir when where whether
    although despite even if only just well still now ever never meet even after before enter
    das der die il la le el lo les los un una une ein eine o os as um uma
    regie dir pour par dans durch bei nach selon tras desde seit hatte hat wie wenn even"""
)
_NO_LAST = word_set(
    """indian korean american british french german italian spanish japanese chinese european asian
    african australian canadian mexican hollywood bollywood academy cannes festival oscar oscars
    disney pixar ghibli marvel netflix award awards war bros i ii iii iv blu ray dvd lion bear globe
    pictures story man woman girl boy king queen city street park road river mountain island"""
)
"""Last words of what is capitalised as a name is and is none."""


class Mention(NamedTuple):
    """A person at a place of a text; `full`: by the whole name; `alone`: by one name only."""

    person: str
    start: int
    end: int
    full: bool = True
    alone: bool = False


def mentions_of(body: str, around: str = "", titles: tuple[str, ...] = ()) -> list[Mention]:
    """All mentions in order, none of them within one of the titles.

    `around`: more text of the page, that may name somebody in full.
    """
    runs = list(_runs(_without(body, titles)))
    people: dict[str, list[str]] = defaultdict(list)
    elsewhere = list(_runs(around)) if around else []
    for words, *_ in (*runs, *elsewhere):
        name = " ".join(words)
        if len(words) > 1 and _is_person(words, name):
            for surname in _surnames(words):
                if name not in people[surname]:
                    people[surname].append(name)
    found = []
    for words, start, end in runs:
        name = " ".join(words)
        if len(words) > 1:
            if _is_person(words, name):
                found.append(Mention(_first_of(name, people[_surnames(words)[0]]), start, end))
            continue
        known = people.get(fold(name), [])
        if known and all(same_person(one, known[0]) for one in known):
            found.append(Mention(known[0], start, end, full=False))
        elif not known and len(name) > 2 and not (
            is_common_word(name) or is_country(name)
        ):
            found.append(Mention(name, start, end, full=False, alone=True))
    return found


def _without(body: str, titles: tuple[str, ...]) -> str:
    """A text of the same length with its titles blanked out."""
    for title in titles:
        for form in {title, title.upper(), title.title()}:
            if len(form) > 1:
                body = body.replace(form, "#" * len(form))
    return body


def _runs(body: str) -> Iterator[tuple[list[str], int, int]]:
    """(words, start, end) of every run of capitalised words, without what only leads to a name."""
    done = 0
    for first in _START.finditer(body):
        if first.start() < done:
            continue
        match = _RUN.match(body, first.start())
        if match is None:
            continue
        run = match[0]
        glued = _GLUED.search(run)
        if glued:
            run = run[: glued.start() + 1]
        ending = _ENDING.search(run)
        if ending:
            run = run[: ending.start()]
        joined = _AND.search(run)
        if joined:
            run = run[: joined.start()]
        done = first.start() + len(run)
        words = run.split(" ")
        while words and _leads(words[0], len(words)):
            words.pop(0)
            while words and words[0] in _PARTICLES:
                words.pop(0)
        if len(words) > 2 and words[1] in _PARTICLES and words[0].isupper() and len(words[0]) > 3:
            del words[:2]
        while len(words) > 2 and (fold(words[-1]) in FIELDS or is_common_word(words[-1])):
            run = run[: -len(words.pop()) - 1]
        while words and words[-1] in _PARTICLES:
            run = run[: -len(words.pop()) - 1]
        if words:
            end = first.start() + len(run)
            yield words, end - len(" ".join(words)), end


def _leads(word: str, many: int) -> bool:
    """Whether a capitalised word opens a sentence, or says what somebody is, before the name."""
    key = fold(word)
    if key in _NO_FIRST or is_common_word(word):
        return True
    if many < 2:
        return False
    if many > 2 and (key in DIRECTS or key in INVERTED):
        return True
    parts = word.lower().split("-")
    office = is_role(fold(parts[-1])) and fold(parts[-1]) not in ABBREVIATED
    return office or any(part in TRADES for part in parts)


def _is_person(words: list[str], name: str) -> bool:
    return fold(words[-1]) not in _NO_LAST and is_name(name)


def _surnames(words: list[str]) -> list[str]:
    """By which words a person is called: the last, or the first of a name of East Asia."""
    last = words[-1]
    given = "-" in last and last.rsplit("-", 1)[-1][:1].islower()
    return [fold(words[0]), fold(last)] if given else [fold(last)]


def _first_of(name: str, known: list[str]) -> str:
    return next((one for one in known if same_person(one, name)), name)
