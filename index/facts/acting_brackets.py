"""Who plays whom, from brackets in prose: "Role (Actor)" and "Actor (Role)"."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from index.folding import fold

from .namesakes import Namesakes
from .patterns import Pattern
from .people import NAME, is_name
from .roles import ROLE, role_name
from .text import Text
from .vocabulary import is_country

_BRACKETS = re.compile(r" \((?<=[\w.”\"’'*_] \()([^()\n]{3,90})\)")
_BEFORE = Pattern(rf"(?<!\w){ROLE}[*_]{{0,2}}$")
_PRAISE = Pattern(
    r"^(?:(?:a|an|the|played|portrayed|voiced|gespielt|jouée?|interprétée?|interpretad[oa]|"
    r"interpretat[oa]|by|von|par|por|da|dal|dalla|always|ever|never|newcomer|debutant|veteran|"
    r"great|wonderful|excellent|brilliant|superb|terrific|fantastic|magnificent|marvell?ous|"
    r"outstanding|incredible|amazing|luminous|late|legendary|young|scene-stealing|reliable|"
    r"reliably|ever-reliable|perfect|perfectly|cast|hilarious|charming|note-perfect|remarkable|"
    r"astonishing|stunning|compelling|delightful|wickedly|funny|first-time|actor|actress|"
    r"non-actor|comedian|star|singer|rapper|musician|model|ein|eine|der|die|wunderbare[rn]?|"
    r"großartige[rn]?|un|une|el|la|le|il|excellente?|formidable|impeccable|superbe|magnifique|"
    r"excelente|magnífic[oa]|bravissim[oa])\s+)+"
)
_ACTOR = Pattern(
    rf"(?P<name>{NAME})(?P<rest>$|[,;:–—-].*|"
    r"\s(?:in|of|from|as|who|with|at|reprising|doing|channel+ing)\b.*)"
)
_NO_ACTOR = Pattern(
    r"\b(?:director|directed|dir|regie|novel|novelist|author|book|song|album|composer|score[ds]?|"
    r"shot|written|writer|photograph\w*|produc\w+|edit\w+|painter|poet|festival|university|"
    r"pictures|studios?|films?|cinema|awards?|january|february|march|april|june|july|august|"
    r"september|october|november|december|based|see|cf|via|source)\b",
    re.IGNORECASE,
)
_HONORIFIC = Pattern(
    r"(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Lord|Madame|Mme|Monsieur|Frau|Herr|Se[nñ]ora?|Don|Captain|"
    r"Sergeant|Lieutenant|Colonel|General|Major|Detective|Inspector|Sheriff|Officer|Agent|Father|"
    r"Sister|Brother|Mother|Aunt|Uncle|King|Queen|Prince|Princess|Count|Countess|Duke|Duchess|Baron|"
    r"Baroness|Commander|Commissioner|Corporal|Private|Judge|Nurse|Professor|Reverend|Pastor|"
    r"Kommissar(?:in)?|Hauptmann|Oberst|Leutnant|Oberleutnant|Major|Feldwebel|Wachtmeister|"
    r"Polizist(?:in)?|Inspektor(?:in)?|Graf|Gräfin|Baronin|König(?:in)?|Prinz(?:essin)?|Pater|Pfarrer|"
    r"Schwester|Bruder|Tante|Onkel|Oma|Opa|Doktor|Richter(?:in)?|Lehrer(?:in)?|Direktor(?:in)?|"
    r"Capitaine|Colonel|Commissaire|Inspecteur|Lieutenant|Comte(?:sse)?|Abbé|Père|Sœur|Docteur|"
    r"Maître|Oncle|Capitán|Coronel|Comisario|Inspector|Padre|Hermana|Doctor|Doña|Tía|Tío|"
    r"Capitano|Colonnello|Commissario|Ispettore|Dottore|Suor|Conte|Contessa|Zio|Zia|Kapitein)\b"
)
_FILM_BEFORE = re.compile(
    r"(?:\b(?:films?|movies?|novels?|books?|songs?|remakes?|sequels?|filme|romane?|livres?|"
    r"películas?)|['’]s(?: \w+)?)\s+[“\"‘*_]*$",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"(?:[^\w\n]*\d{1,3}[.):]? ?)?\W{0,3}[^.!?\n()]{0,60}")
_AFTER_ENTRY = re.compile(r"[*_]*(?:[.:;,]| ?[–—-]|\s*$|\n)")
_GOES_ON = re.compile(
    r" (?!is\b|was\b|and\b|or\b|to\b|are\b|were\b|but\b|by\b|from\b|in\b|at\b|of\b)[a-z]|"
    r", (?:and )?(?:a|an|the|who|whose|he|she|his|her|now|once)\b"
)
_COMPARED = re.compile(
    r"\b(?:like|unlike|than|such as|as in|recalls?|echoes|wie|comme|como|come)(?: the)? $",
    re.IGNORECASE,
)
_NAME_PART = re.compile(r"[^\W\d_]{2,}")
_SHORT_TEXT = 1600


class Player(NamedTuple):
    """Somebody in the cast as the prose states it."""

    offset: int
    name: str
    role: str | None
    rule: str
    sure: float


class _Pair(NamedTuple):
    outer: str
    inner: str
    offset: int
    end: int
    compared: bool


def bracketed_players(
    text: Text, known: list[str], makers: list[str], titles: tuple[str, ...]
) -> list[Player]:
    """Players in brackets, in order of the text.

    `known` are names that labels give as cast, `makers` the director and
    others who are no players when they stand in brackets.
    """
    pairs = [pair for match in _BRACKETS.finditer(text.text) if (pair := _pair(match, text))]
    if not pairs:
        return []
    played, others = Namesakes(known), Namesakes()
    for maker in makers:
        if maker not in played:
            others.add(maker)
    pairs = [pair for pair in pairs if pair.inner not in others]
    entries = _entries(text, pairs)
    pairs = [pair for pair in pairs if pair not in entries]
    own = {fold(title) for title in titles}
    pairs = [p for p in pairs if fold(p.outer) not in own and not _is_set_as_title(text, p)]
    if not pairs:
        return []
    words = Counter(_NAME_PART.findall(text.text))
    trusted = len(text.text) < _SHORT_TEXT or any(
        _returns(pair, words) or pair.inner in played for pair in pairs
    )
    players = []
    for pair in pairs:
        if pair.compared and not _returns(pair, words):
            continue
        sure = trusted or bool(_GOES_ON.match(text.text, pair.end))
        player = _decide(pair, played, words, sure)
        if player is not None:
            players.append(player)
    return players


def _entries(text: Text, pairs: list[_Pair]) -> set[_Pair]:
    """ "Title (Director)" at the head of paragraphs of their own, three of them at least."""
    entries = set()
    for pair in pairs:
        block = text.block(pair.offset)
        if block is None or not _AFTER_ENTRY.match(text.text, pair.end):
            continue
        if _ENTRY.fullmatch(text.text, block.start, pair.offset):
            entries.add(pair)
    return entries if len(entries) >= 3 else set()


def _decide(pair: _Pair, played: Namesakes, words: Counter[str], trusted: bool) -> Player | None:
    if pair.inner in played:
        return Player(pair.offset, pair.inner, pair.outer, "Role (Actor)", 0.9)
    if pair.outer in played:
        return Player(pair.offset, pair.outer, pair.inner, "Actor (Role)", 0.85)
    if not trusted:
        return None
    if _role_first(pair, words):
        return Player(pair.offset, pair.inner, pair.outer, "Role (Actor)", 0.85)
    return Player(pair.offset, pair.outer, pair.inner, "Actor (Role)", 0.6)


def _returns(pair: _Pair, words: Counter[str]) -> bool:
    """Whether the text comes back to the one before the brackets, as it does to a role."""
    return any(words[part] > 1 for part in _NAME_PART.findall(pair.outer))


def _pair(match: re.Match[str], text: Text) -> _Pair | None:
    stated = match[1].strip(" *_")
    actor = _ACTOR.match(_PRAISE.sub("", stated))
    if actor is None or _NO_ACTOR.search(stated):
        return None
    name = actor["name"]
    if not is_name(name) or is_country(name) or any(c.isdigit() for c in actor["rest"]):
        return None
    before = _BEFORE.search(text.text, max(0, match.start() - 70), match.start())
    if before is None:
        return None
    words = before[0].rstrip("*_")
    outer, offset = role_name(words, before.start(), text.text)
    if outer is None or is_country(outer):
        return None
    if _FILM_BEFORE.search(text.text[max(0, offset - 24) : offset]) and " " in outer:
        return None
    compared = _COMPARED.search(text.text[max(0, offset - 24) : offset])
    return _Pair(outer, name, offset, match.end(), bool(compared))


def _is_set_as_title(text: Text, pair: _Pair) -> bool:
    """Whether the name before the brackets is set as a title (italics, quotes, capitals)."""
    last = pair.offset + len(pair.outer)
    for phrase, offset in text.emphasised:
        end = offset + len(phrase)
        if offset <= pair.offset < end and (len(phrase) <= len(pair.outer) + 2 or end == last):
            return True
    before = text.text[max(0, pair.offset - 1) : pair.offset]
    letters = [c for c in pair.outer if c.isalpha()]
    shouted = len(letters) > 3 and all(c.isupper() for c in letters)
    return shouted or (bool(before) and before in '“"‘«„')


def _role_first(pair: _Pair, words: Counter[str]) -> bool:
    """Whether "Outer (Inner)" is role and actor; the other order needs plain evidence."""
    outer = _NAME_PART.findall(pair.outer)
    if len(pair.outer.split()) == 1 or _HONORIFIC.match(pair.outer):
        return True
    inner = _NAME_PART.findall(pair.inner)
    most = max((words[part] for part in outer), default=0)
    return max((words[part] for part in inner), default=0) < most + 2
