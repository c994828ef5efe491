"""Patterns that are tried only where a word of theirs stands: what guards them shuts nothing out."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

import pytest

import index.facts
from index.facts.patterns import Pattern, any_word, small

_MOST = 20_000
_GAP = "\0"


def _patterns() -> Iterator[tuple[str, Pattern]]:
    """Every pattern once, under the first name that holds it."""
    seen: set[int] = set()
    for module in pkgutil.iter_modules(index.facts.__path__):
        held = vars(importlib.import_module(f"index.facts.{module.name}"))
        for name, value in held.items():
            for each in _within(value):
                if id(each) not in seen:
                    seen.add(id(each))
                    yield f"{module.name}.{name}", each


def _within(value: object) -> Iterator[Pattern]:
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, dict):
        yield from (each for one in value.values() for each in _within(one))
    elif isinstance(value, tuple):
        yield from (each for one in value for each in _within(one))


class Skeletons:
    """The texts that an expression matches, a gap where anything may stand; not those with a word."""

    def __init__(self, having: tuple[str, ...]) -> None:
        self._having = having

    def of(self, items: object) -> set[str]:
        """All forms of a sequence of operations, none where each form holds a word."""
        found = {""}
        for operation, value in items:  # type: ignore[attr-defined]
            if not found:
                return found
            found = self._joined(found, self._forms(operation, value))
        return found

    def _joined(self, found: set[str], forms: set[str]) -> set[str]:
        if len(found) * len(forms) > _MOST:
            found = {_GAP}  # more may stand there than can: that hides no word that is missing
        joined = {re.sub(f"{_GAP}+", _GAP, one + other) for one in found for other in forms}
        return {one for one in joined if not any(word in small(one) for word in self._having)}

    def _forms(self, operation: object, value: object) -> set[str]:
        if operation is ops.LITERAL:
            return {chr(value)}  # type: ignore[arg-type]
        if operation is ops.IN:
            return self._class(value)
        if operation is ops.BRANCH:
            return set().union(*(self.of(each) for each in value[1]))  # type: ignore[index]
        if operation is ops.SUBPATTERN:
            return self.of(value[-1])  # type: ignore[index]
        if operation in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            least, most, inner = value  # type: ignore[misc]
            return self._repeated(least, most, self.of(inner))
        if operation is ops.ATOMIC_GROUP:
            return self.of(value)
        if operation in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
            return {""}
        return {_GAP}

    @staticmethod
    def _class(items: object) -> set[str]:
        literal = all(operation is ops.LITERAL for operation, _ in items)  # type: ignore[attr-defined]
        if literal and len(items) <= 6:  # type: ignore[arg-type]
            return {chr(value) for _, value in items}  # type: ignore[attr-defined]
        return {_GAP}

    def _repeated(self, least: int, most: int, inner: set[str]) -> set[str]:
        if least == 0:
            return {"", *inner} if most == 1 else {"", *inner, *(one + _GAP for one in inner)}
        found = {""}
        for _ in range(min(least, 3)):
            found = self._joined(found, inner)
        exact = least == most <= 3
        return found if exact else found | {one + _GAP for one in found}


def _unguarded(pattern: Pattern) -> set[str]:
    return Skeletons(pattern.having).of(parser.parse(pattern.source, pattern.flags))


@pytest.mark.parametrize(
    "pattern", [pytest.param(each, id=name) for name, each in _patterns() if each.having]
)
def test_whatever_a_guarded_pattern_matches_holds_one_of_its_words(pattern: Pattern) -> None:
    assert _unguarded(pattern) == set()


@pytest.mark.parametrize(
    "pattern", [pytest.param(each, id=name) for name, each in _patterns() if each.part]
)
def test_the_part_that_is_looked_for_first_is_a_stretch_of_the_expression(pattern: Pattern) -> None:
    assert _is_stretch(pattern.part, pattern.source)


def _is_stretch(part: str, source: str) -> bool:
    """Whether whatever matches an expression holds what matches the part of it."""
    whole, piece = (list(map(repr, parser.parse(each))) for each in (source, part))
    return any(whole[at : at + len(piece)] == piece for at in range(len(whole)))


def test_a_part_is_no_alternative_and_nothing_that_can_be_missing() -> None:
    assert _is_stretch("b(?:c|d)", "ab(?:c|d)(?!e)")
    assert not _is_stretch("b", "a(?:b|c)")
    assert not _is_stretch("b", "ab?")
    cup = Pattern(r"(?P<of>\w+ )cups? of tea", part="cups? of tea")
    assert cup.search("two cups of coffee") is None
    assert "compiled" not in vars(cup)
    assert cup.search("two cups of tea") is not None


def test_any_of_some_words_is_found_where_no_letter_stands_before() -> None:
    found = re.compile(any_word(("as", "als", "Star", "co-star", "a.b")) + "(?= )")
    assert [match[0] for match in found.finditer("as was, als (Star co-star Xas a.b axb As ")] == [
        "as", "als", "Star", "co-star", "a.b",
    ]  # fmt: skip


def test_the_proof_finds_what_a_guard_would_shut_out() -> None:
    assert _unguarded(Pattern(r"\b(?:red|green) tea|black coffee", having=("tea",))) == {
        "black coffee"
    }
    assert _unguarded(Pattern(r"(?:red )?tea\w*|co(?:ffee|coa)", having=("tea", "coffee"))) == {
        "cocoa"
    }
    assert _unguarded(Pattern(r"a{2}b?", having=("ab",))) == {"aa"}
    assert not _unguarded(Pattern(r"[Tt]ea|TEA", having=("tea",)))


def test_every_letter_that_ignoring_case_matches_is_the_same_in_small_letters() -> None:
    words = sorted({letter for _, each in _patterns() for word in each.having for letter in word})
    everything = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x11000))))
    for letter in words:
        for other in re.findall(re.escape(letter), everything, re.IGNORECASE):
            assert letter in small(other), (letter, other)


def test_a_pattern_is_compiled_where_a_word_of_it_stands_and_not_before() -> None:
    tea = Pattern(r"\btea\b", re.IGNORECASE, having=("tea",))
    assert tea.search("coffee") is None
    assert "compiled" not in vars(tea)
    assert tea.search("Steam") is None
    assert tea.search("TEA, please") is not None
    assert [match[0] for match in tea.finditer("tea and Tea")] == ["tea", "Tea"]
    assert tea.sub("x", "tea and coffee") == "x and coffee"
    assert tea.sub("x", "coffee") == "coffee"


def test_turkish_letters_do_not_pass_by_a_guard() -> None:
    sign = Pattern("sign up", re.IGNORECASE, having=("sign up",))
    for text in ("sıgn up", "SİGN UP", "Sign up", "ſign up"):
        assert sign.search(text) is not None, text
