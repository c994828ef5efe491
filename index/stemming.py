"""Stems: what the forms of a word have in common, in the language of the text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from index.words import is_cjk

_STEMMERS: Final = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch",
    "nn": "norwegian", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
    "yi": "yiddish",
}  # fmt: skip


@lru_cache(maxsize=1 << 17)
def stem(word: str, language: str | None) -> str:
    """The stem of a folded word in a language (``en``, ``pt-BR``; None means English).

    Short words, pairs of CJK characters and languages without a stemmer: the word itself.
    """
    if len(word) < 3 or is_cjk(word[0]):
        return word
    stemmer = _stemmer(language)
    return word if stemmer is None else str(stemmer.stemWord(word))


def stems(words: Sequence[str], language: str | None) -> Sequence[str]:
    """The `stem` of each word."""
    stemmer = _stemmer(language)
    if stemmer is None:
        return words
    return [
        word if len(word) < 3 or (not word.isascii() and is_cjk(word[0])) else stemmed
        for word, stemmed in zip(words, stemmer.stemWords(words), strict=True)
    ]


@lru_cache(maxsize=64)
def _stemmer(language: str | None) -> Any:
    """PyStemmer's for a language; None where it has none."""
    import Stemmer

    name = _STEMMERS.get((language or "en").lower().replace("_", "-").partition("-")[0])
    return Stemmer.Stemmer(name, 0) if name in Stemmer.algorithms() else None
