"""The language of a text, by its script and by counts of its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from itertools import repeat
from operator import itemgetter

from .patterns import Pattern

_COMMON = {
    "en": """the and of to in is that it with as for was his her on but this from are by at not be
        an who""",
    "de": """der die und das ist nicht ein eine mit den von zu sich auf im dem des auch er sie wie
        als aus noch wird""",
    "fr": """le la les et des est un une du que qui dans pour pas sur ce avec il elle au plus ne se
        par son cette""",
    "es": """el la los las y de que en un una es por con su para no se del al lo como más pero sus
        este""",
    "it": """il lo la gli e di che un una è per con non del della si in sono le da al anche dei più
        nel""",
    "pt": """o a os as e de que um uma é para com não do da em por no na se dos mais como seu sua
        ao""",
    "nl": """de het een en van is dat in op te niet met zijn voor die er aan ook als maar om hij ze
        wordt door""",
    "tr": """bir ve bu da de için ile çok ne gibi daha olarak kadar ama olan her film o en var
        değil sonra""",
    "sv": """och att det som en är på för av med den inte om har ett han men till sig de var hon""",
    "da": """og er en at det som på af til med den der ikke et for har han men også meget hvor
        fra efter""",
    "no": """og er en at det som på av til med den ikke et for har han men også mye hvor fra etter
        jeg""",
    "fi": """ja on ei että se hän mutta kun niin kuin joka mitä myös ovat oli sen hänen elokuva
        elokuvan""",
    "cs": """a se na je že v to s z do o jako ale by si i jeho jsou pro není film jsem který""",
    "hu": """a az és hogy nem is egy ez meg de csak van már mint ha volt még film nagyon""",
    "ro": """și în de la cu este nu un o din pe mai care să ce pentru ca dar sunt foarte el""",
    "ca": """el la els les i de que en un una és per amb no més però del al com aquest seva
        aquesta""",
    "pl": """i w nie na się z że jest to do jak o ale po jego od który oraz dla tylko przez""",
}  # fmt: skip
_SETS = {code: frozenset(words.split()) for code, words in _COMMON.items()}
_SIGNS = {chr(at): code for at, code in enumerate(_SETS, ord("A"))}
"""A letter for each language, so that the languages of all words are counted at once."""
_OF: dict[str, str] = {}
for _sign, _code in _SIGNS.items():
    for _word in _SETS[_code]:
        _OF[_word] = _OF.get(_word, "") + _sign

_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", Pattern(r"[\uac00-\ud7a3\u1100-\u11ff]")),
    ("zh", Pattern(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
_SAMPLE = 2000


def language_of(text: str) -> str | None:
    """The two-letter code of a text's language, None where it can't be told for sure."""
    sample = text[:_SAMPLE]
    if not sample.isascii():
        letters = sum(map(len, _WORD.findall(sample)))
        for code, script in _SCRIPTS:
            found = len(script.findall(sample))
            if found >= 8 and found * (6 if code == "ja" else 2.5) > letters:
                return "uk" if code == "ru" and re.search("[іїєґ]", sample) else code
    words = _WORD.findall(sample.lower())
    counts = Counter("".join(map(_OF.get, words, repeat(""))))
    ranked = sorted(counts.items(), key=itemgetter(1), reverse=True)[:2]
    if not ranked:
        return None
    best, hits = ranked[0]
    other = ranked[1][1] if len(ranked) > 1 else 0
    if hits < 4 or hits < len(words) * 0.08 or hits < other * 1.25 + 1:
        return None
    return _SIGNS[best]


def words_of_other_languages(text: str, body: str) -> int:
    """How many words of a line are common in other languages and not in that of the text."""
    own = language_of(body)
    if own is None:
        return 0
    found = (_OF.get(word, "") for word in _WORD.findall(text.lower()))
    return sum(bool(signs) and own not in map(_SIGNS.get, signs) for signs in found)
