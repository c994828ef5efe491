"""Which film a text is about: the headline checked against the text, or the text alone."""

from __future__ import annotations

import re
from collections import Counter

from .filename import FileName
from index.model import Layer

from .folding import fold
from .headline import Headline, pieces, quoted_titles, read_headline
from .layers import Ledger, Origin, strength
from .people import NAME, is_common_word, is_name
from .text import Text

_UP = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĐĒĘĚĞİŁŃŇŌŐŒŘŚŞŠŪŮŰŹŻŽ"
_CAP = rf"(?:[{_UP}][\w’'&·.-]*\w|[{_UP}]|\d[\d.½/]*)"
_SMALL = r"(?:of|the|and|a|an|in|on|at|to|for|with|from|by|is|de|la|le|les|du|des|der|die|das|den|und|el|los|y|il|di|da|do|e|et|en|&)"
RUN = rf"{_CAP}(?:[:,]? (?:{_SMALL} ){{0,3}}{_CAP})*(?:[!?])?"
"""Pattern of words written as a title: capitals, with small words between them."""

_CAPS_WORD = rf"[{_UP}0-9][{_UP}0-9’'&.·*-]*"
_CAPS = re.compile(
    rf"(?<![\w’'-])(?=[^a-z\s]*[{_UP}])({_CAPS_WORD}(?:[:,]? {_CAPS_WORD})*[!?]?)(?![\w’'-]*[a-zß-ÿ])"
)
_NO_FILM_CAPS = frozenset(
    """us usa uk la ny nyc tv dvd bbc hbo nsync ufo fbi cia nato aids hiv lgbt lgbtq cgi vfx 3d 2d imax dj mc
    ok ceo pc ai ii iii iv vi vii viii ix xi xii spoiler spoilers warning alert dc mcu eu ddr brd wwii ww2
    vhs diy faq pov rip sxsw tiff nyff lff bfi afi mgm rko nbc abc cbs cnn mtv espn pg r nc note update mpaa a i""".split()
)
_YEAR = r"(?:18[89]|19\d|20\d)\d"
_TITLE_YEAR = re.compile(
    rf"(?P<title>{RUN})[*_”\"’]{{0,2}},? [(\[](?P<inner>[^()\[\]]{{0,60}}?)\b(?P<year>{_YEAR})(?![-–]\d)(?P<after>[^()\[\]]{{0,40}})[)\]]"
)
_DIRECTED = re.compile(
    rf"(?:^|(?<=[.!?] ))(?:In |With )?(?:the )?[*_“\"‘]?(?P<title>{RUN})[*_”\"’]?,?(?: is|"
    rf" was)? (?:(?:co-?)?(?:written|produced)(?:,| and|,? and) )?(?:co-)?directed by {NAME}"
)
_LEADS = frozenset(
    fold(
        """in with the director filmmaker his her their its when while as but and for from after before on at to
        watching film movie drama comedy thriller classic of by if is that this then so yet like unlike both
        seeing rewatching starring about im der die das von mit dans avec le la les el los en il lo nel con"""
    ).split()
)
_POSSESSIVE = re.compile(rf"^(?:{NAME}|{_CAP})['’]s?\s+")
_OPENING = 700
_BRACKET = re.compile(r"^(?P<local>.{2,60}?)\s*[(\[](?P<original>[^()\[\]]{2,60})[)\]]$")
_NO_ORIGINAL = re.compile(
    r"\b(?:cut|spoilers?|review|remaster\w*|4k|tv|short|restor\w+|version|edition|part|cannes|"
    r"tiff|berlinale|"
    r"netflix|blu-?ray|dvd|rewatch|film|movie|uncut|extended|no|imax|3d|kino|cinema|ov|omu)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b[a-zß-ÿ]{2,}\b")
_SMALL_WORDS = frozenset(_SMALL.strip("(?:)").split("|")) | frozenset(
    "von vom im zu am oder aux au sur pour del al por para gli nel della dei um uma dos das het een van ve ile vs".split()
)


def note_titles(
    ledger: Ledger, headline: tuple[str, int, bool] | None, text: Text, name: FileName
) -> None:
    """Notes every title that the document may give its film.

    `headline` is (text, line, whether the front matter states it as title).
    """
    in_prose = _prose_titles(text)
    for title, offset, rule, sure in in_prose:
        ledger.add("film_titles", title, Origin("prose", rule, text.line(offset), sure))
    if headline is not None:
        _note_headline(ledger, headline, text, name, in_prose)
    _note_file_name(ledger, text, name)


def film_titles(ledger: Ledger) -> tuple[str, ...]:
    """The titles of the strongest layer, with the original title that stands beside them."""
    ranked = ledger.ranked("film_titles")
    kept: list[str] = []
    for fact in ranked:
        if strength(fact.layer) == strength(ranked[0].layer) and (
            not kept or fact.layer != "prose" or fold(fact.value) == fold(kept[0])
        ):
            kept.append(fact.value)
    kept.extend(fact.value for fact in ledger.ranked("original_title"))
    unique: dict[str, str] = {}
    for title in kept:
        key = fold(title) or title
        known = unique.get(key)
        if known is None or (known.isupper() and not title.isupper()):
            unique[key] = title
    return tuple(unique.values())


def _note_file_name(ledger: Ledger, text: Text, name: FileName) -> None:
    if name.title is None:
        return
    named = (
        _occurs(name.title, text.text) or f" {fold(name.title)} " in f" {fold(text.text[:3000])} "
    )
    if named or name.plain or name.year:
        sure = 0.6 if named else 0.45
        ledger.add("film_titles", name.title, Origin("file name", "file name", None, sure))
        if name.year:
            ledger.add("credits.year", name.year, Origin("file name", "file name", None, sure))
    if name.date:
        ledger.add("published", name.date, Origin("file name", "file name", None, 0.6))


def _note_headline(
    ledger: Ledger,
    headline: tuple[str, int, bool],
    text: Text,
    name: FileName,
    in_prose: list[tuple[str, int, str, float]],
) -> None:
    written, line, declared = headline
    read = read_headline(written)
    layer: Layer = "front matter" if declared else "label"
    stated = ledger.best("film_titles")
    if stated is not None and strength(stated.layer) > strength("prose"):
        layer = "prose"
    for title, rule, sure in _headline_titles(written, read, text, name, in_prose, declared):
        ledger.add("film_titles", title, Origin(layer, rule, line, sure))
        if read.year:
            ledger.add(
                "credits.year", read.year, Origin("label", "year in the headline", line, 0.85)
            )
        if read.director:
            origin = Origin("label", "director in the headline", line, 0.85)
            ledger.add("credits.director", read.director, origin)


def _headline_titles(
    written: str,
    read: Headline,
    text: Text,
    name: FileName,
    in_prose: list[tuple[str, int, str, float]],
    declared: bool,
) -> list[tuple[str, str, float]]:
    if not read.titles:
        return []
    named = {fold(title) for title, _, _, sure in in_prose if sure >= 0.6}
    if name.title:
        named.add(fold(name.title))
    for title in read.titles:
        both = _local_and_original(title, text)
        if both:
            return [(both[0], "headline", 0.85), (both[1], "original title in the headline", 0.7)]
    for title in (t for whole in read.titles for t in _shorter(whole)):
        if fold(title) in named or _occurs(title, text.text):
            return [(title, "headline, named in the text", 0.9)]
    title = read.titles[0]
    if read.year or read.director or read.review:
        return [(title, "headline", 0.85)] if not _reads_as_sentence(title) or read.year else []
    inside = _title_inside(written, text, named)
    if inside:
        return [(inside, "title within the headline", 0.7)]
    if _reads_as_sentence(title) or len(title.split()) > 7:
        return [(title, "headline", 0.5)] if declared and len(title.split()) <= 5 else []
    if named and not declared and any(sure >= 0.75 for *_, sure in in_prose):
        return []
    return [(title, "headline", 0.6)]


def _shorter(title: str) -> list[str]:
    """The title, and what stands before its colon or dash."""
    found = [title]
    for mark in (": ", " – ", " — ", " - ", " | ", ", "):
        if mark in title:
            found.append(title.split(mark)[0].strip())
    found.extend(piece for piece in pieces(title) if piece != title)
    return [t for t in dict.fromkeys(found) if t]


def _local_and_original(title: str, text: Text) -> tuple[str, str] | None:
    match = _BRACKET.match(title)
    if match is None or _NO_ORIGINAL.search(match["original"]) or is_name(match["original"]):
        return None
    local, original = (
        match["local"].strip(),
        re.sub(r"^(?:OT|AT|aka)[:.]?\s+", "", match["original"]),
    )
    if not (original[0].isupper() or not original[0].isalpha() or not original[0].islower()):
        return None
    return (local, original) if not _reads_as_sentence(local) or _occurs(local, text.text) else None


def _reads_as_sentence(title: str) -> bool:
    """Whether lower-case content words say that a headline is no title in title case."""
    small = [word for word in _SENTENCE.findall(title) if word not in _SMALL_WORDS]
    return len(small) >= 1 and len(title.split()) >= 4


def _title_inside(headline: str, text: Text, named: set[str]) -> str | None:
    """The film's title inside a headline that says more ("Perfect Days finds grace")."""
    for title in quoted_titles(headline):
        if fold(title) in named or _occurs(title, text.text):
            return title
    words = headline.split()
    best = ""
    for start in range(min(len(words), 14)):
        for end in range(min(len(words), start + 8), start, -1):
            piece = " ".join(words[start:end]).strip(".,:;!?“”\"‘’'*_()")
            piece = re.sub(r"['’]s$", "", piece)
            if len(piece) > len(best) and fold(piece) in named:
                best = piece
    return best or None


def _occurs(title: str, text: str) -> bool:
    """Whether a text names a title as it is written, or in capitals."""
    if not title or not text:
        return False
    lone = " " not in title and (is_common_word(title) or len(title) <= 2)
    for form in (title, title.upper()):
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            apart = not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum()
            opens = at == 0 or text[at - 2 : at - 1] in ".!?\n" or text[at - 1] == "\n"
            if apart and not (lone and opens):
                return True
            at = text.find(form, at + 1)
    return False


def _prose_titles(text: Text) -> list[tuple[str, int, str, float]]:
    """(title, offset, rule, how sure) of the titles that the text itself puts forward."""
    found: list[tuple[str, int, str, float]] = []
    opening = text.text[:_OPENING]
    directed = _DIRECTED.search(opening[:400])
    if directed:
        title = _trimmed(directed["title"])
        if title:
            found.append((title, directed.start("title"), "opening: directed by", 0.85))
    marked = _marked(text)
    counted = Counter(fold(title) for title, _ in marked)
    match = _TITLE_YEAR.search(opening)
    if match and not found:
        title = _trimmed(match["title"])
        if title:
            found.append((title, match.start("title"), "opening: title and year", 0.75))
    found.extend(_most_named(marked, counted, len(text.text)))
    return found


def _marked(text: Text) -> list[tuple[str, int]]:
    """Phrases set apart as titles are: emphasis, or capitals in a text of small letters."""
    marked = [
        (phrase.strip(" .,;:’'"), offset)
        for phrase, offset in text.emphasised
        if 1 <= len(phrase) <= 60 and not phrase[0].islower() and len(phrase.split()) <= 9
    ]
    for match in _CAPS.finditer(text.text):
        phrase = match[1].strip(" .,;:-&’'")
        if len(phrase) > 1 and fold(phrase) not in _NO_FILM_CAPS and not phrase.isdigit():
            marked.append((re.sub(r"['’]S$", "", phrase), match.start()))
    return [(phrase, offset) for phrase, offset in marked if re.search(r"\w", phrase)]


def _most_named(
    marked: list[tuple[str, int]], counted: Counter[str], size: int
) -> list[tuple[str, int, str, float]]:
    if not marked:
        return []
    ranked = counted.most_common(2)
    top, times = ranked[0]
    if times < 2 or (len(ranked) > 1 and ranked[1][1] * 2 > times and ranked[1][1] > 1):
        return []
    title, offset = next((t, o) for t, o in marked if fold(t) == top)
    sure = 0.75 if offset < max(_OPENING, size // 4) else 0.55
    return [(title, offset, "most named title", sure)]


def _trimmed(title: str) -> str | None:
    """A run of capitalised words without what leads to the title ("In", "Sean Baker's")."""
    words = _POSSESSIVE.sub("", title).split()
    while words and (
        fold(words[0]) in _LEADS
        and len(words) > 1
        and words[0] not in ("The", "La", "Le", "Les", "Das", "Die", "Der", "El", "Los", "Il", "Lo")
    ):
        words.pop(0)
    trimmed = " ".join(words).strip(" ,:")
    if not trimmed or (len(words) == 1 and fold(trimmed) in _LEADS):
        return None
    return trimmed
