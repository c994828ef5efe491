"""Who plays whom, without a verb of acting: "X is Role", "X, Role, walks", "X's Role", "X as Role".

Such sentences are as often about other things ("X is British"), so each form
asks for evidence: a role of two words, a word that the text comes back to, a
player whom a label names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from index.folding import fold, word_set

from .acting_brackets import Player
from .namesakes import Namesakes
from .patterns import Pattern
from .people import NAME, TOKEN, is_common_word, is_name, same_person, without_lead
from .roles import ROLE, role_name
from .sentences import speaks_of_another_film
from .text import Text
from .vocabulary import is_country, is_genre, is_language

_IS = re.compile(r" (?:is|ist|est|es|è|é) (?=[A-ZÀ-Þ])")
_AS = re.compile(
    r"(?:, | (?:(?:turns up|shows up|pops up|appears|returns|shines|excels|is terrific|"
    r"is wonderful) )?)(?:as|als|como|come|comme) (?=[A-ZÀ-Þ]|(?:the|a|an|der|die|le|la|el|il) )"
)
_OWNS = re.compile(r"['’]s (?=[A-ZÀ-Þ])")
_ASIDE = re.compile(r", (?=[A-ZÀ-Þ])")
_BRACKET = re.compile(r" \((?=[^()\d]{2,44}\))")
_IN_BRACKET = Pattern(
    r"(?:(?:the )?(?P<word>(?!with\b|and\b|aka\b|from\b|by\b|see\b|like\b|as\b|also\b|not\b|of\b|"
    r"director\b|writer\b|played\b|husband\b|wife\b|son\b|daughter\b|brother\b|sister\b|in\b|"
    r"formerly\b|author\b|singer\b|comedian\b|actor\b|actress\b)[a-zß-ÿ-]{3,14}) )?"
    rf"(?P<role>{ROLE})\)"
)
_NAME_BEFORE = Pattern(rf"(?<![\w’'-])(?P<name>{NAME}|{TOKEN})[*_]{{0,2}}$")
_FIRST_NAMES = Pattern(rf"(?<![\w’'-])(?P<names>(?:{TOKEN} ){{1,2}})$")
_WORD_EDGE = re.compile(r"\b")
_ROLE = Pattern(rf"(?P<role>{ROLE})")
_DESCRIBED = Pattern(
    rf"(?:(?:the|a|an|der|die|le|la|el|il) (?:[a-zß-ÿ-]+ ){{1,3}})?(?P<role>{ROLE})"
)
_AFTER_IS = re.compile(
    r"(?:, (?:a|an|the|his|her|over|from|who|whose|in|on|now|once|eine?|der|die|un|une|el|la|que|"
    r"die|het|een|hij|zijn|haar)\b|,? (?:and|und|et|y|e|en) [a-zß-ÿ]|[.:;,]|,? who\b)"
)
_AFTER_AS = re.compile(r"[,.:;]| (?:of|who|from|is|in|and)\b| [a-zß-ÿ]{2,12}s\b|$")
_RELATED = re.compile(
    r", (?:an?|the|his|her|their|eine?|der|die|sein|seine|ihre?|un|une|sa|son|su|il|la|el|de|een|"
    r"zijn|haar) [a-zß-ÿ-]+"
)
_VERB = re.compile(
    r"(?:,| \() ?(?!say|said|think|thought|claim|note|argu|admit|tell|told|explain|insist|assur|"
    r"remind|suggest|believ|direct|wr[io]te|made|makes)(?:who\b|has\b|is\b|[a-zß-ÿ]{2,12}s\b)"
)
_OPENS = re.compile(r"(?:^|[.!?…:;\n]\W{0,3}|\b(?:And|But|Then|Und|Et|Y|E) )$")
_DEMONYM = re.compile(r"(?:ish|ian|ean|ese|ch|isch|ien|ienne|ano|ana|ese|és|esa|an|lich)$")
_NO_ROLE = word_set(
    """god hollywood king queen oscar oscars cannes venice sundance netflix disney marvel english
    french german italian spanish british american jewish catholic christian muslim black white
    europe america here there back gone dead director writer narrator producer himself herself
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday"""
)
_WINDOW = 60


def told_players(
    text: Text, titles: tuple[str, ...], makers: list[str], known: list[str]
) -> list[Player]:
    """Players by the forms above; `known` are those whom labels name, `makers` are none."""
    reader = _Reader(text, titles, makers, known)
    return [
        *reader.by_is(),
        *reader.by_as(),
        *reader.by_owner(),
        *reader.by_aside(),
        *reader.by_bracket(),
    ]


class _Reader:
    def __init__(
        self, text: Text, titles: tuple[str, ...], makers: list[str], known: list[str]
    ) -> None:
        self.text, self.body = text, text.text
        self.titles, self.makers, self.known = titles, makers, known
        self.own = {fold(title) for title in titles}
        self.marked = {fold(phrase) for phrase, _ in text.emphasised}
        self._in_full: dict[str, frozenset[str]] = {}

    @cached_property
    def _made(self) -> Namesakes:
        return Namesakes(self.makers)

    @cached_property
    def _played(self) -> Namesakes:
        return Namesakes(self.known)

    def by_is(self) -> Iterator[Player]:
        """ "X is Role, a waiter", "X is Role and" """
        for word in _IS.finditer(self.body):
            found = self._name(word.start())
            role = _ROLE.match(self.body, word.end())
            if found is None or role is None or not _AFTER_IS.match(self.body, role.end()):
                continue
            related = _RELATED.match(self.body, role.end()) is not None
            yield from self._player(found, role["role"], "X is Role", 0.7, told=related)

    def by_as(self) -> Iterator[Player]:
        """ "X as Role" where a sentence begins so, "X turns up as Role" """
        for word in _AS.finditer(self.body):
            found = self._name(word.start())
            role = _DESCRIBED.match(self.body, word.end())
            if found is None or role is None or not _AFTER_AS.match(self.body, role.end()):
                continue
            plain = not word[0].startswith(" ") or word[0].count(" ") == 2
            if plain and not _OPENS.search(self.body[max(0, found[1] - 6) : found[1]]):
                continue
            yield from self._player(found, role["role"], "X as Role", 0.75, told=True)

    def by_owner(self) -> Iterator[Player]:
        """ "X's Role" of somebody whom a label names among the cast."""
        for word in _OWNS.finditer(self.body) if self.known else ():
            found = self._name(word.start())
            role = _ROLE.match(self.body, word.end())
            if found is None or role is None or not self._is_known(found[0]):
                continue
            if fold(role["role"]) not in self.own | self.marked:
                yield from self._player(found, role["role"], "X's Role", 0.7)

    def by_aside(self) -> Iterator[Player]:
        """ "X, Role, walks": of one word, as titles of other films behind a name are not told."""
        for word in _ASIDE.finditer(self.body):
            found = self._name(word.start())
            role = _ROLE.match(self.body, word.end())
            if found is None or role is None or " " in role["role"] or self._in_list(found[1]):
                continue
            if _VERB.match(self.body, role.end()):
                yield from self._player(found, role["role"], "X, Role,", 0.65, told=True)

    def by_bracket(self) -> Iterator[Player]:
        """ "X (Role)" of a player whom a label names, "X (inspector Role Name)" """
        for word in _BRACKET.finditer(self.body):
            found = self._name(word.start())
            role = _IN_BRACKET.match(self.body, word.end())
            if found is None or role is None:
                continue
            described = role["word"] and " " in role["role"]
            if described or (not role["word"] and self._is_known(found[0])):
                yield from self._player(found, role["role"], "Actor (Role)", 0.65, told=True)

    def _in_list(self, at: int) -> bool:
        return self.body[max(0, at - 6) : at].endswith((", ", ", and ", " and ", " & "))

    def _name(self, end: int) -> tuple[str, int] | None:
        """The full name that ends at a place, and where it begins; surnames are made full."""
        match = _NAME_BEFORE.search(self.body, max(0, end - _WINDOW), end)
        if match is None:
            return None
        name = without_lead(match["name"])
        at = match.start() + len(match["name"]) - len(name)
        if " " not in name:
            full = self._full(name)
            return (full, at) if full else None
        return (name, at) if is_name(name) else None

    def _full(self, surname: str) -> str | None:
        """The one full name of the text or the cast that ends in a surname."""
        if len(surname) < 3 or is_common_word(surname):
            return None
        if surname not in self._in_full:
            self._in_full[surname] = frozenset(filter(is_name, self._named_in_full(surname)))
        names = set(self._in_full[surname])
        names |= {name for name in self.known if name.split()[-1] == surname}
        return names.pop() if len(names) == 1 else None

    def _named_in_full(self, surname: str) -> Iterator[str]:
        at = self.body.find(f" {surname}")
        while at >= 0:
            end = at + 1 + len(surname)
            first = _FIRST_NAMES.search(self.body, max(0, at - _WINDOW), at + 1)
            if first and _WORD_EDGE.match(self.body, end):
                yield first["names"] + surname
            at = self.body.find(f" {surname}", end)

    def _is_known(self, name: str) -> bool:
        return name in self._played

    def _player(
        self, found: tuple[str, int], words: str, rule: str, sure: float, *, told: bool = False
    ) -> list[Player]:
        """The player; `told`: the sentence itself says that a single word is a role."""
        name, at = found
        role, _ = role_name(words)
        if role is None or not self._can_be_role(role, name, told=told):
            return []
        if name in self._made and not self._is_known(name):
            return []
        if fold(name) in self.own or speaks_of_another_film(
            self.text, at, at + len(name), self.titles
        ):
            return []
        return [Player(at, name, role, rule, sure)]

    def _can_be_role(self, role: str, name: str, *, told: bool) -> bool:
        first = fold(role.split(maxsplit=1)[0])
        if first in _NO_ROLE or is_country(role) or is_language(role) or is_genre(role):
            return False
        if fold(role) in self.marked - self.own or same_person(role, name):
            return False
        if " " in role:
            return not is_common_word(role.rsplit(maxsplit=1)[-1])
        known = self._is_known(name)
        if not is_name(role, least=1) or (_DEMONYM.search(role.casefold()) and not known):
            return False
        return told or known or self.body.count(role) > 1
