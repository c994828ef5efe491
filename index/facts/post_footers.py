"""Who posted, as blog programs print it below a text: "Posted by NAME at 8:03 PM"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.folding import fold, word_set
from index.model import Declared

from .critic_words import COMPANY, GROUPS, OF_PAGES, is_of_sites
from .given_names import has_given_name
from .layers import Ledger, Origin
from .people import clean_name, is_common_word, is_name
from .signatures import before_comments
from .structure import Layout

RULE = "foot of a post"
NICKNAME = "foot of a post, signed by a user"
POSTED = (
    r"(?:(?:posted|published|written|reviewed) by|(?:publiée?|postée?|envoyée?) par|"
    r"(?:publicad[oa]|escrit[oa]|postad[oa]|enviado) por|(?:pubblicato|postato|scritto) da|"
    r"(?:eingestellt|gepostet|veröffentlicht|geschrieben|verfasst|eingetragen) von|"
    r"(?:gepost|geplaatst|gepubliceerd|geschreven) door|gönderen|yayınlayan|yazan|ekleyen|"
    r"publicat per|lagt inn av|upplagd av|indsendt af|lähettänyt)"
)
_FOOT = re.compile(
    rf"(?<!\w){POSTED}:?\s+(?P<name>[^\W\d_][^\n|·•@:<>\d]{{0,40}}?),?\s+"
    r"(?:at|à|en|um|às|as|a las|a la|alle|alle ore|ore|om|op|zaman|saat|kl\.?|w)?:?\s*"
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?\s+)?"
    r"\d{1,2}[:.h]\d\d(?!\d)",
    re.IGNORECASE,
)
"""Blogger prints this in the reader's language; the hour tells it from a byline of a film."""
_HOUR = re.compile(r"\d[:.h]\d\d")
_LONGEST = 400
_MOST_WORDS = 4
_NOBODY = word_set(
    """anonymous anonym anonyme anonimo anonima adsiz isimsiz unknown unbekannt inconnu desconocido
    admin administrator blogger webmaster guest gast author autor"""
)


def posted_by(text: str) -> str | None:
    """The name that a line as blog programs end a post with gives, whoever that is."""
    if not _HOUR.search(text):
        return None
    match = _FOOT.search(text)
    return match["name"].strip(" -–—*_") if match else None


def note_post_footer(ledger: Ledger, layout: Layout, declared: Sequence[Declared]) -> None:
    """Notes who posted where the page says it of one person, and that person has a name."""
    names: dict[str, int | None] = {}
    for text, line in _feet(layout, declared):
        posted = posted_by(text)
        if posted:
            names.setdefault(posted, line)
    if len({fold(name) for name in names}) != 1:
        return
    written, line = next(iter(names.items()))
    name = clean_name(written)
    if not _is_person(name) and _is_nickname(written, layout):
        others = [fact for fact in ledger.ranked("critic") if fact.line != line]
        ledger.withdraw("critic", keep=others)
        ledger.add("critic", written, Origin("label", NICKNAME, line, 0.91))
    elif _is_person(name):
        ledger.add("critic", name, Origin("label", RULE, line, 0.88))


def _feet(layout: Layout, declared: Sequence[Declared]) -> Iterator[tuple[str, int | None]]:
    for _, part in before_comments(layout):
        if part.place != "empty" and len(part.text) <= _LONGEST:
            yield part.text, part.line
    for item in declared:
        if item.key.startswith("page furniture") and isinstance(item.value, str):
            yield item.value[:_LONGEST], item.line


def _is_person(name: str) -> bool:
    """Whether a user's name is a person's: with a first name, or none of a thing's words."""
    words = fold(name).split()
    if not words or len(words) > _MOST_WORDS or not name[0].isupper() or words[0] in _NOBODY:
        return False
    if any(word in COMPANY or word in GROUPS or is_of_sites(word) for word in words):
        return False
    if has_given_name(name):
        return is_name(name, least=1)
    common = any(word in OF_PAGES or is_common_word(word) for word in words)
    return len(words) > 1 and words[0] not in _ARTICLES and not common and is_name(name)


def _is_nickname(written: str, layout: Layout) -> bool:
    """Whether a user goes by a style ("Lady Quill"), or answers the comments under that name."""
    words = fold(written).split()
    if not 2 <= len(words) <= _MOST_WORDS or not written[0].isupper() or words[0] in _NOBODY:
        return False
    if words[0] in _STYLES:
        return all(word[0].isupper() for word in written.split())
    if any(word in COMPANY or word in GROUPS or is_of_sites(word) for word in words):
        return False
    below = (part.text for part in layout.parts[layout.last + 1 :] if len(part.text) <= _LONGEST)
    return any(
        _ANSWERS.match(text.removeprefix(written)) for text in below if text.startswith(written)
    )


_STYLES = word_set(
    """fraulein frau herr madame mme monsieur mademoiselle mlle miss mister mrs lady lord captain
    capitaine kapitan senor senora senorita don dona doctor doktor docteur professor signora onkel
    tante oncle uncle abuelo abuela mama papa sister brother"""
)
_ANSWERS = re.compile(
    r" (?:said|says|a dit|dit|sagte|sagt|schrieb|hat gesagt|dijo|disse|ha detto|dedi ki|zei)\b",
    re.IGNORECASE,
)
_ARTICLES = word_set("the der die das el la le los les las il lo een het un une uno una")
