"""Who wrote a text: bylines above it, a name alone after it, dates beside them."""

from __future__ import annotations

import re
from typing import NamedTuple

from .banners import is_banner, is_news_section
from .dates import find_date, is_date
from .people import NAME, clean_name, is_name, split_names

_BY = re.compile(
    r"[\W_]*(?:(?:(?:(?:film |movie )?review(?:ed)?|words?|text|written|posted|published|article|"
    r"a review|story|explained|recapp?e?d?|analy[sz]ed|penned|critique|texte|kritik|rezension|"
    r"eine? (?:kritik|text)|recensione|recensie|crítica|reseña|texto)\s+)?"
    r"(?:by|von|par|por|di|door)|"
    r"(?:(?:un |une )?(?:texte|avis|article|chronique)|un texto|"
    r"(?:une |la )?critique (?:écrite|signée|rédigée))\s+(?:de(?=\s)|d(?=['’])))(?:\b[:\s]+|['’])"
    r"(?P<name>\S.*)",
    re.IGNORECASE,
)
_BARE_BY = re.compile(r"[\W_]*(?:von|par|por|di|door)\b", re.IGNORECASE)
_TIME = re.compile(
    r",?\s+(?:at|um|à|a las|alle|om)\s+\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?uhr)?\s*$",
    re.IGNORECASE,
)
_TRANSLATION = re.compile(
    r"(?:(?:übersetzung|translation|traduction|traducción|traduzione|vertaling)(?P<of>[^:]{0,20}):|"
    r"translated(?: from [^\W\d_ ]+(?: [^\W\d_]+)?)? by|übersetzt von|aus dem \w+ von|"
    r"traduit\w* par|traducid[oa] por|tradotto da|vertaald door)\s*(?P<name>\S.{2,60})",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:herald|times|post|news|magazine|journal|gazette|observer|guardian|tribune|telegraph|"
    r"weekly|daily|press|messenger|chronicle|ledger|mail|mirror|standard|independent|sentinel|courier|globe|"
    r"bulletin|reporter|examiner|inquirer|argus|echo|record|zeitung|tagblatt|tageblatt|anzeiger|"
    r"kurier|rundschau|monde|courrier|dépêche|nación|diario|mundo|periódico|corriere|gazzetta|"
    r"giornale|courant|dagblad|gazetesi|quarterly|[\w-]+\.(?:com|net|org|de|fr|es|it|nl|co\.uk))\b",
    re.IGNORECASE,
)
_BLOG_META = re.compile(
    r"\s*(?:posted\s+)?(?:(?:on\s+)?\x00\s*)?(?:,?\s*(?:posted\s+)?by\s+(?P<name>[^\x00]{2,40}?))?"
    r"(?:,?\s+in\s+[^\x00]{2,60}?)?(?:,?\s+on\s+\x00)?\s*\x00?"
    r"(?:,?\s+in\s+[^\x00]{2,60}?)?"
    r"(?:[\s,|·•—–-]+(?:with\s+)?(?:\d+|no|leave a)\s+comments?)?[\s.|]*",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"\s+[|·•–—/-]+\s+|\s*[|·•]\s*|\s{3,}|\n+")
_ON = re.compile(
    r"\s*,?\s*(?:(?:posted|published|updated|reviewed|veröffentlicht|publié|publicado|"
    r"pubblicato)\s*:?\s*)?"
    r"(?:on|am|le|el|il|em|op|at|,)\s*$",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"[\W_]*(?:posted|published|first published|updated|last updated|reviewed|veröffentlicht|"
    r"publié|mis en ligne|publicado|"
    r"pubblicato|gepubliceerd|on|am|le|el|il|vom|yayın(?:lanma)? tarihi)[:\s]*(?:on|am|le|el|il|"
    r"em|op)?[:\s]*",
    re.IGNORECASE,
)
_SMALL_TALK = re.compile(
    r"[\W_]*(?:\d+\s?min(?:ute)?s?\.?(?: read(?:ing)?(?: time)?)?|\d+ (?:comments?|views?|likes?|"
    r"kommentare?|commentaires?)|"
    r"no comments|leave a comment|(?:film|movie)?\s?reviews?|kritik(?:en)?|filmkritik|critiques?|"
    r"críticas?|recensioni|"
    r"films?|movies?|cinema|kino|uncategori[sz]ed|(?:updated|edited).{0,40}|"
    r"\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?|uhr|share|print)[\W_]*",
    re.IGNORECASE,
)
_SIGNED = re.compile(rf"^[\s(\[*_~–—-]*(?P<name>{NAME})[\s)\]*_.]*$")
_CRITIQUE_OF = re.compile(
    r"^[\W_]*(?:une? |una )?(?:critique|crítica|reseña|recension|recensie) (?:de |d['’]|van )",
    re.IGNORECASE,
)
_SIGNED_INLINE = re.compile(rf"[.!?…”\")]\s*[–—-]{{1,2}}\s*(?P<name>{NAME})\s*$")
_BIO = re.compile(
    rf"^[\W_]*(?P<name>{NAME}) (?:is|ist|est|es|è) (?:a|an|the|ein|eine|un|une|una) "
    r"(?:[\w-]+[ ,]+){0,5}?(?:critic|writer|journalist|reviewer|blogger|cinephile|contributor|"
    r"freelancer?|"
    r"filmkritiker(?:in)?|journaliste|kritiker(?:in)?|autor(?:in)?|crítico|critico|giornalista)\b"
)


class Byline(NamedTuple):
    """What a byline states: names of critics, a date as written in `day`, how sure."""

    names: tuple[str, ...]
    day: str | None
    sure: float
    publication: str | None = None
    translator: str | None = None


def read_byline(text: str) -> Byline | None:
    """A whole line that says who wrote, or when, and nothing else; None for all other lines."""
    if not 3 <= len(text) <= 140 or text.endswith(("?", "!")):
        return None
    read = _read_segments(text)
    if read is not None:
        return read
    return _read_blog_meta(text)


def _read_segments(text: str) -> Byline | None:
    names: list[str] = []
    unread: list[str] = []
    day = translator = None
    sure = 0.0
    for segment in _SEGMENT.split(text.strip(" *_[]()")):
        if not segment.strip() or _SMALL_TALK.fullmatch(segment):
            continue
        translated = _TRANSLATION.fullmatch(segment.strip())
        if translated and names:
            translator = None if translated["of"] else translated["name"]
            sure = max(sure, 0.85)
            continue
        read = _segment(segment, bool(names))
        if read is None:
            unread.append(segment.strip())
            continue
        names.extend(read.names)
        day = day or read.day
        sure = max(sure, read.sure)
    if unread and not (names and day and len(unread) == 1 and len(unread[0].split()) <= 5):
        return None
    if names and not sure:
        sure = 0.8 if day else 0.0
    if not (sure or day):
        return None
    papers = [one for one in unread if _PAPER.search(one) and not is_news_section(one)]
    place = papers[0] if papers else None
    return Byline(tuple(dict.fromkeys(names)), day, sure, place, translator)


def _read_blog_meta(text: str) -> Byline | None:
    """ "By NAME in CATEGORY on DATE with N comments", in the orders that blogs print it."""
    found = find_date(text, day_first=True)
    if found is None or not re.search(r"\b(?:by|posted)\b", text, re.IGNORECASE):
        return None
    _, start, end = found
    match = _BLOG_META.fullmatch(f"{text[:start]}\x00{text[end:]}")
    if match is None:
        return None
    names = _all_names(match["name"]) if match["name"] else None
    return Byline(names or (), text[start:end], 0.85 if names else 0.0)


def _segment(segment: str, named: bool) -> Byline | None:
    rest, day = _without_date(_TIME.sub("", segment))
    if not rest:
        return Byline((), day, 0.0)
    by = _BY.fullmatch(rest)
    if by:
        names = _all_names(by["name"])
        if names is None:
            return None
        return Byline(names, day, 0.85 if _BARE_BY.match(rest) and not day else 0.9)
    if named or is_banner(rest) or is_news_section(rest):
        return None
    names = _all_names(rest)
    return None if names is None or len(names) > 2 else Byline(names, day, 0.0)


def _without_date(segment: str) -> tuple[str, str | None]:
    """The segment without its date and the words that lead to it, and the date as written."""
    found = find_date(segment, day_first=True)
    if found is None:
        return segment.strip(" ,"), None
    _, start, end = found
    day = segment[start:end]
    before = _ON.sub("", segment[:start]).strip(" ,.-–—:")
    after = segment[end:].strip(" ,.-–—:")
    if after and re.fullmatch(
        r"(?:at |um )?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?: uhr)?", after, re.IGNORECASE
    ):
        after = ""
    if before and (
        _POSTED.fullmatch(before)
        or re.fullmatch(r"[^\W\d_]{3,10}day|\w+tag|\w{2,3}\.?", before, re.IGNORECASE)
    ):
        before = ""
    rest = f"{before} {after}".strip() if before and after else before or after
    return rest, day


def _all_names(text: str) -> tuple[str, ...] | None:
    names = [name for name, _ in split_names(clean_name(text))]
    return tuple(names) if names and all(is_name(name) for name in names) else None


def signed(text: str) -> str | None:
    """The name that a line after the text consists of, dashes and brackets aside."""
    if len(text) > 60 or not text:
        return None
    text = _CRITIQUE_OF.sub("", text)
    match = _SIGNED.match(text)
    name = clean_name(match["name"] if match else text.strip(" ()[]–—-*_"))
    return name if is_name(name) else None


def signed_inline(text: str) -> str | None:
    """The name after a dash at the very end of the last paragraph."""
    match = _SIGNED_INLINE.search(text[-80:])
    if match is None:
        return None
    name = clean_name(match["name"])
    return name if is_name(name) else None


def biography(text: str) -> str | None:
    """The person that a line about the author speaks of ("NAME is a critic in ...")."""
    match = _BIO.match(text) if len(text) <= 600 else None
    if match is None:
        return None
    name = clean_name(match["name"])
    return name if is_name(name) else None


_OF_FILM = re.compile(
    r"(?:direct\w*|films?|movies?|screenplay|script|story|music|score|photograph\w*|produced|edited|"
    r"novel|book|based|played|regie|réalis\w*|musi\w+|drehbuch|buch|roman|scénario|guion|"
    r"dirigida|dirigido|diretto|fotografia|translated|traduit|übersetzt|tradotto|traducido)\W*$",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"(?:^|[.·•|/;(–—]\s*|,\s+|\b(?i:notes?|guide|sheet|article|review(?:ed)?|text|written|words|"
    r"compiled|posted|published|scheda|ficha|texte|chronique|critique|mis en ligne|publié|rédigé|"
    r"publicado|escrito|pubblicato|scritto|geschrieben|geschreven|veröffentlicht)\b[^.|·]{0,40}?\s)"
    r"(?:by|par|von|di|door|por|a cura di|[Bb]y|BY|Par|Von|VON|Door|Por|A cura di)\s+"
    rf"(?:our (?:own |local )?[a-z]+,? )?(?P<name>{NAME})"
    r"(?=\s*(?:$|[.,;|·)–—*-]|(?:le|am|on|el|il|op|em)\s+\d|\d))"
)
_KEYED = re.compile(
    r"(?:^|[.·•|/;(–—]\s*)(?i:recensie|kritik|review|critique|crítica|reseña|recensione|rezension|"
    r"text|texte|texto|testo|tekst|words|yazan|notes|interview|entretien|entrevista|intervista)"
    rf"\s?:\s+(?P<name>{NAME})(?=\s*(?:$|[,|·(–—]))"
)
_OUR = re.compile(
    r"\b(?i:our|unser|unsere|notre|nuestro|nuestra|onze)\b (?:[a-zß-ÿ]+ ){0,2}?(?:reporter|"
    r"correspondent|critic|kritiker(?:in)?|korrespondent(?:in)?|correspondante?|corresponsal|"
    rf"crítico|crítica),? (?P<name>{NAME})"
)
_FOR_TEAM = re.compile(
    rf"[\W_]*(?P<name>{NAME}),? (?:pour|für|for|per|para|voor) "
    r"(?:l['’]|la |le |das |den |die |the |il |el |het |our )?[^\W\d_]+(?: [^\W\d_]+)?[\W_]*"
)


def read_loose_byline(text: str) -> Byline | None:
    """A short line that says among other things who wrote ("Notes by NAME. All rights ...")."""
    if not 8 <= len(text) <= 220 or text.endswith("?"):
        return None
    for pattern in (_LOOSE, _KEYED, _OUR):
        match = pattern.search(text)
        if match is None or _OF_FILM.search(text[: match.start("name")].rsplit(" ", 2)[0]):
            continue
        names = _all_names(match["name"])
        if names:
            found = find_date(text, day_first=True)
            return Byline(names, text[found[1] : found[2]] if found else None, 0.8)
    match = _FOR_TEAM.fullmatch(text)
    names = _all_names(match["name"]) if match else None
    return Byline(names, None, 0.8) if names else None


_ABOUT = re.compile(
    r"[\W_]*(?:about )?(?:the |our )?(?:author|writer|critic|reviewer|autor(?:in)?|"
    r"über (?:den autor|"
    r"die autorin)|auteure?|l['’]auteure?|à propos de l['’]auteure?|sobre (?:el autor|la autora)|"
    r"l['’]autor[ei]|sull['’]autor[ei]|over de auteur|yazar(?: hakkında)?)[\W_]*",
    re.IGNORECASE,
)
_WRITES = re.compile(
    rf"^[\W_]*(?P<name>{NAME}) (?:writes|schreibt|écrit|escribe|scrive|escreve|"
    rf"schrijft) (?:.{{0,20}}?)"
    r"\b(?:films?|cinema|movies|kino|cinéma|cine)\b",
)
_OPENS_NAME = re.compile(rf"^[\W_]*(?P<name>{NAME}) [a-zß-ÿ]")


def is_author_heading(text: str) -> bool:
    """Whether a line stands above words about the author."""
    return len(text) <= 40 and bool(_ABOUT.fullmatch(text))


def about_author(text: str, *, headed: bool) -> str | None:
    """The person that a note about the author begins with; `headed`: under a heading for it."""
    known = biography(text)
    match = None if known else (_OPENS_NAME if headed else _WRITES).match(text[:600])
    name = clean_name(match["name"]) if match else known
    return name if name and is_name(name) else None


def only_date(text: str) -> bool:
    """Whether a line is a date, with or without "posted on"."""
    return len(text) <= 60 and is_date(
        _POSTED.sub("", text, count=1) if _POSTED.match(text) else text
    )
