"""Titles that only ever appear in capitals, as they would be printed in a sentence."""

from __future__ import annotations

import re
from typing import Final

# Words that stay small inside a title, by language, and words that tell the language.
_ENGLISH: Final = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "nor", "of", "on", "or"}
    | {"the", "to", "with", "vs"}
)
_GERMAN: Final = frozenset(
    {"am", "an", "auf", "aus", "bei", "das", "dem", "den", "der", "des", "die", "ein", "eine"}
    | {"einem", "einen", "einer", "für", "im", "in", "ist", "mit", "nach", "und", "vom", "von"}
    | {"vor", "zu", "zum", "zur", "über"}
)
_ROMANCE: Final = frozenset(
    {"a", "al", "au", "aux", "con", "da", "de", "degli", "dei", "del", "della", "des", "di", "do"}
    | {"dos", "du", "e", "el", "en", "et", "i", "il", "in", "la", "las", "le", "les", "lo", "los"}
    | {"o", "os", "para", "per", "por", "pour", "sans", "su", "sur", "un", "una", "une", "y", "à"}
)
_TELLS_GERMAN: Final = frozenset(
    {"das", "dem", "der", "des", "ein", "eine", "im", "und", "vom", "von", "zum", "zur", "für"}
)
_TELLS_ROMANCE: Final = frozenset(
    {"au", "aux", "con", "de", "degli", "dei", "del", "della", "des", "di", "du", "el", "et"}
    | {"il", "las", "le", "les", "los", "para", "per", "por", "pour", "sur", "una", "une"}
)

_WORD: Final = re.compile(r"\S+")
_RUN: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ELIDED: Final = re.compile(r"([dl]|qu|dell|all|nell|dall)(['’])(.+)", re.IGNORECASE)
_ROMAN: Final = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_TITLES: Final = frozenset({"MR", "MRS", "MS", "DR", "ST", "JR", "SR", "VS", "PT", "VOL"})
_VOWELS: Final = frozenset("AEIOUYÄÖÜÀÂÁÃÅÆÈÉÊËÌÍÎÏÒÓÔÕØŒÙÚÛÝ")
_TURKISH: Final = frozenset("ŞĞİ")
_LONGEST_ACRONYM: Final = 4


def only_capitals(text: str) -> bool:
    """Whether a title has several letters that have a case, and all are capitals."""
    return text.isupper() and sum(map(str.isupper, text)) > 1


def from_capitals(text: str) -> str:
    """A title in capitals as a sentence would print it: *RED ROCKET* is *Red Rocket*.

    What has no vowel stays (RRR), as do roman numbers, E.T. and M*A*S*H.
    """
    found = _WORD.findall(text)
    small = _small_words({word.strip(".,:;!?()\"'").lower() for word in found})
    told: list[str] = []
    for at, word in enumerate(found):
        opens = at == 0 or told[-1].endswith((":", ".", "!", "?", "–", "—", "-", "/"))
        told.append(_word(word, small, inside=not opens and at < len(found) - 1))
    title = " ".join(told)
    return _in_turkish(title, text) if _TURKISH & set(text) else title


def _in_turkish(title: str, capitals: str) -> str:
    """A title whose small i's have the dot that its capitals have (*KIŞ* is *Kış*)."""
    small = {"I": "ı", "İ": "i"}
    marked = "".join(
        small.get(capital, letter) if letter.islower() else letter
        for letter, capital in zip(title.replace("i\u0307", "i"), capitals, strict=False)
    )
    return marked if len(title.replace("i\u0307", "i")) == len(capitals) else title


def _small_words(found: set[str]) -> frozenset[str]:
    if found & _TELLS_GERMAN:
        return _GERMAN
    return _ROMANCE if found & _TELLS_ROMANCE else _ENGLISH


def _word(word: str, small: frozenset[str], *, inside: bool) -> str:
    if any(sign in word.strip(".…") for sign in ".*·$@") or any(map(str.isdigit, word)):
        return word
    if inside and word.lower() in small:
        return word.lower()
    return _RUN.sub(lambda run: _run(run[0], inside=inside), word)


def _run(run: str, *, inside: bool) -> str:
    elided = _ELIDED.fullmatch(run)
    if elided:
        before = elided[1].lower() if inside else elided[1].capitalize()
        return before + elided[2] + elided[3].capitalize()
    if _ROMAN.fullmatch(run) or _is_acronym(run):
        return run
    return run.capitalize()


def _is_acronym(run: str) -> bool:
    short = run.isascii() and len(run) <= _LONGEST_ACRONYM and run not in _TITLES
    return short and not _VOWELS & set(run)
