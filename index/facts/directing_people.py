"""Every mention of a person in a text, in full or by surname, with the name each goes by."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from index.folding import fold, word_set

from .directing_place import is_role
from .directing_words import ABBREVIATED, DIRECTS, INVERTED, OF, TRADES
from .given_names import has_given_name
from .label_keys import FIELDS
from .people import (
    NICKNAME,
    PARTICLE,
    SUFFIX,
    TOKEN,
    UPPER,
    is_common_word,
    is_name,
    same_person,
    without_nickname,
)
from .vocabulary import is_country

_START = re.compile(rf"[{UPPER}](?<![\w-].)(?<![^\W_dluDLU][’'].)")
_RUN = re.compile(
    rf"{TOKEN}(?: (?:{NICKNAME} |(?:{PARTICLE} ){{0,2}}){TOKEN}){{0,4}}{SUFFIX}?(?!\w)"
)
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|II|III|IV")
_QUOTED = re.compile(rf" {NICKNAME} ")
_ENDING = re.compile(r"['’][a-zß-ÿğışıü]")
"""Where a Turkish ending begins that is written behind a name."""
_ARTICLE = re.compile(r"(?:(?<!\w)(?:der|die|den|dem|the|le|el|il)|(?:van|door) de) $")
"""What stands before a name only with a word of nation or trade at its head ("der Däne NAME")."""
_AND = re.compile(r"(?<=\w) [ye] (?=\S+ \S)")
_GLUED = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ]{4})(?=[A-ZÀ-Þ][a-zß-ÿ])")
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
    apres avant pendant depuis ancak fakat ama cunku sonra nachdem bevor obwohl despues antes segun
    hasta entre dopo prima senza depois sem regie dir pour par dans durch bei nach selon tras
    desde seit hatte hat wie wenn en geschwister bruder gebruder fratelli hermanos kardesler
    zwillinge ehepaar duo"""
)
_NO_LAST = word_set(
    """africans americans koreans russians europeans asians australians canadians mexicans
    brazilians iranians israelis palestinians ukrainians spaniards irishmen englishmen frenchmen
    germans italians zealanders yorkers yorker londoners parisians californians texans brits
    afrikaner amerikaner americanos americanas africanos europeos
    asiaticos indian korean american british french german italian
    spanish japanese chinese european asian
    african australian canadian mexican hollywood bollywood academy cannes festival oscar oscars
    disney pixar ghibli marvel netflix award awards war bros i ii iii iv blu ray dvd lion bear
    globe national society foundation yardimcisi
    pictures edition collection commentary cut version brothers sisters story
    man woman girl boy king queen city street park road river mountain island"""
)
"""Last words of what is capitalised as a name is and is none."""


_Run = tuple[list[str], int, int]
_NAME_WORDS = 4
_GERMAN = frozenset({"der", "des", "den", "das", "dem"})


class Mention(NamedTuple):
    """A person at a place of a text; `full`: by the whole name; `alone`: by one name only."""

    person: str
    start: int
    end: int
    full: bool = True
    alone: bool = False


def mentions_of(
    body: str, titles: tuple[str, ...], around: str = "", *, alone: bool = True
) -> list[Mention]:
    """All mentions in order, none of them within one of the titles.

    `around`: more text of the page, that may name somebody in full; `alone`: also who
    goes by one name, where "director" or the like stands beside it.
    """
    elsewhere = _runs(_without(around, titles))
    runs = _trimmed(_runs(_without(body, titles)), elsewhere)
    people: dict[str, list[str]] = defaultdict(list)
    for words, *_ in (*runs, *elsewhere):
        name = " ".join(words)
        if len(words) > 1 and _is_person(words, name):
            for surname in _surnames(words):
                if name not in people[surname]:
                    people[surname].append(name)
    found: list[Mention] = []
    for at, (words, start, end) in enumerate(runs):
        name = " ".join(words)
        brothers = _brothers(body, words, start, end, people)
        if brothers:
            found.extend(Mention(one, start, end, full=False) for one in brothers)
        elif len(words) > 1:
            if _is_person(words, name):
                found.append(Mention(_first_of(name, people[_surnames(words)[0]]), start, end))
        else:
            mention = _by_one_name(body, name, start, end, people, runs[at + 1 : at + 2])
            if mention and (not mention.alone or (alone and _can_be_alone(body, start, end))):
                found.append(mention)
    return found


def _can_be_alone(body: str, start: int, end: int) -> bool:
    """Whether the one word before or the sign behind can make somebody of a single name."""
    if body[end : end + 1] in ("'", "’"):
        return True
    before = body[max(0, start - _ARTICLE_WIDTH - 6) : start].rstrip(' *_“"').split()
    last = before[-1].lower() if before else ""
    return last[-1:] in (":", "(", "'", "’") or last in OF or is_role(fold(last))


def _brothers(
    body: str, words: list[str], start: int, end: int, people: dict[str, list[str]]
) -> list[str]:
    """All of one surname whom "the NAME brothers" are."""
    if len(words) > _TWO or (len(words) == _TWO and fold(words[1]) not in _SIBLINGS):
        return []
    around = _BEFORE_SIBLINGS.search(body, max(0, start - 12), start)
    behind = len(words) == _TWO or _SIBLINGS_BEHIND.match(body, end)
    plural = words[0].endswith("s") and body.endswith("he ", 0, start)
    if not (around or behind or plural):
        return []
    known = people.get(fold(words[0]), []) or people.get(fold(words[0].removesuffix("s")), [])
    return known if len(known) > 1 else []


def _by_one_name(
    body: str,
    name: str,
    start: int,
    end: int,
    people: dict[str, list[str]],
    behind: list[_Run],
) -> Mention | None:
    """Whom a surname alone means; the first of "Joel and Ethan Coen" shares the surname."""
    for words, first, _ in behind:
        if len(words) == 2 and _JOINT.fullmatch(body, end, first) and is_name(f"{name} {words[1]}"):
            person = f"{name} {words[1]}"
            people[fold(words[1])].append(person)
            return Mention(person, start, end)
    known = people.get(fold(name), [])
    if known and all(same_person(one, known[0]) for one in known):
        return Mention(known[0], start, end, full=False)
    if (
        known
        or len(name) < _SHORTEST
        or fold(name) in _NO_LAST
        or is_common_word(name)
        or is_country(name)
    ):
        return None
    return Mention(name, start, end, full=False, alone=True)


_SHORTEST = 3
_SIBLINGS = frozenset({"brothers", "sisters", "bruder", "kardesler"})
_SIBLINGS_BEHIND = re.compile(r"[ -](?:brothers|sisters|[Bb]rüder)\b")
_BEFORE_SIBLINGS = re.compile(r"\b(?:fr[eè]res|hermanos|fratelli|irmãos|[Bb]rüder|broers) $")
_JOINT = re.compile(r" (?:and|&|und|et|y|e|en|ve) ")


def _trimmed(runs: tuple[_Run, ...], elsewhere: tuple[_Run, ...]) -> list[_Run]:
    """Runs without what stands before or behind a name that another run has by itself."""
    known = {" ".join(words) for words, *_ in (*runs, *elsewhere) if 2 <= len(words) <= _NAME_WORDS}
    return [_trim(run, known) if len(run[0]) > 2 else run for run in runs]


def _trim(run: _Run, known: set[str]) -> _Run:
    words, start, end = run
    for size in range(2, len(words)):
        first, last = " ".join(words[:size]), " ".join(words[-size:])
        if first in known and is_name(first):
            return words[:size], start, start + len(first)
        if last in known and is_name(last):
            return words[-size:], end - len(last), end
    return run


def _without(body: str, titles: tuple[str, ...]) -> str:
    """A text of the same length with its titles blanked out."""
    for title in titles:
        for form in {title, title.upper(), title.title()}:
            if len(form) > 1:
                body = body.replace(form, "#" * len(form))
    return body


@lru_cache(maxsize=4)
def _runs(body: str) -> tuple[_Run, ...]:
    """(words, start, end) of every run of capitalised words, without what only leads to a name."""
    return tuple(_each_run(body))


def _each_run(body: str) -> Iterator[_Run]:
    done = 0
    for first in _START.finditer(body):
        match = _RUN.match(body, first.start()) if first.start() >= done else None
        if match is None:
            continue
        run = match[0]
        for cut in (_GLUED, _ENDING, _AND):
            found = cut.search(run)
            run = run[: found.start()] if found else run
        if (nick := _QUOTED.search(run)) and len(without_nickname(run.split())) == len(run.split()):
            run = run[: nick.start()]
        if run.endswith((" Jr", " Sr")) and body.startswith(".", first.start() + len(run)):
            run += "."
        done = first.start() + len(run)
        words = run.split(" ")
        while words and (words[-1] in _PARTICLES or (len(words) > 2 and _is_no_last(words[-1]))):
            run = run[: -len(words.pop()) - 1]
        words = _without_lead(words)
        end = first.start() + len(run)
        start = end - len(" ".join(words))
        if len(words) > 2 and _ARTICLE.search(body, max(0, start - _ARTICLE_WIDTH), start):
            words = words[1:]
        if words:
            yield words, end - len(" ".join(words)), end


_ARTICLE_WIDTH = 10


def _is_no_last(word: str) -> bool:
    return fold(word) in FIELDS or is_common_word(word)


def _without_lead(words: list[str]) -> list[str]:
    """The words of a run without those before the name: of a sentence, of an office."""
    inner = next((at for at, word in enumerate(words[:-1]) if at and _is_office(word)), 0)
    words = words[inner + bool(inner) :]
    while words and (words[0] in _PARTICLES or _leads(words)):
        words = words[1:]
    loud = len(words) > 2 and words[1] in _PARTICLES and words[0].isupper()
    return words[2:] if loud and len(words[0]) > _SHORTEST else words


def _leads(words: list[str]) -> bool:
    """Whether a run's first word opens a sentence, or says what somebody is, before the name."""
    word, many = words[0], len(words)
    key = fold(word)
    if key in _NO_FIRST or is_common_word(word):
        return True
    if many < _TWO:
        return False
    preposition = key in _VOWELS and len(words[1]) > 1
    return preposition or _is_office(word) or (many > _TWO and (key in DIRECTS or key in INVERTED))


_TWO = 2
_VOWELS = frozenset("aeoy")


def _is_office(word: str) -> bool:
    """Whether a word says what somebody is by trade ("Writer-director", "Regisseurin")."""
    parts = [fold(part) for part in word.split("-")]
    return any(part in TRADES or (is_role(part) and part not in ABBREVIATED) for part in parts)


def _is_person(words: list[str], name: str) -> bool:
    german = any(
        word in _GERMAN and words[at - 1] not in ("van", "von") for at, word in enumerate(words)
    )
    last = _without_suffix(words)[-1]
    return not german and fold(last) not in _NO_LAST and is_name(name)


def _without_suffix(words: list[str]) -> list[str]:
    """The words of a name without "Jr." or the figure behind a first and a last name."""
    numbered = len(words) > _TWO and _SUFFIX.fullmatch(words[-1]) and has_given_name(words[0])
    return words[:-1] if numbered else words


def _surnames(words: list[str]) -> list[str]:
    """By which words a person is called: the last, or the first of a name of East Asia."""
    last = _without_suffix(words)[-1].rstrip(",")
    given = "-" in last and last.rsplit("-", 1)[-1][:1].islower()
    return [fold(words[0]), fold(last)] if given else [fold(last)]


def _first_of(name: str, known: list[str]) -> str:
    return next((one for one in known if same_person(one, name)), name)
