"""Who wrote a text: bylines above it, a name alone after it, dates beside them."""

from __future__ import annotations

import re

from .banners import PAPER, is_banner, is_news_section
from .byline_forms import Byline, read_rarer
from .byline_offices import plain_byline
from .changed_days import without_change
from .dates import find_date, is_date
from .given_names import has_given_name
from .patterns import Pattern
from .people import NAME, clean_name, is_common_word, is_name, split_names
from .remembering import remembered
from .sectioned_days import without_section

WORK = (
    r"(?:(?:film|movie|kino|spoiler-free|video|blu-?ray|dvd) )?(?:(?:p?re)?views?|reviewed|words?|"
    r"text|written|posts?|posted|published|articles?|explained|recapp?e?d?|analy[sz]ed|penned|submitted|"
    r"contributed|essay|column|guest (?:post|review|article|blog|essay)|"
    r"critique|texte|[a-zß-ÿ]{0,12}kritik|rezension|filmrezension|besprechung|(?:gast)?beitrag|"
    r"(?:gast)?artikel|gesehen|erstellt|eingetragen|rezensiert|besprochen|bewertet|getestet|"
    r"testée?|test(?: réalisé| vom)?|geschrieben|verfasst|veröffentlicht|gepostet|eingestellt|"
    r"écrite?|rédigée?|postée?|publiée?|signée?|chroniquée?|recensione|recensit[oa]|postat[oa]|"
    r"inserit[oa]|redatt[oa]|scritt[oa]|pubblicat[oa]|articolo|recensie|tekst|gezien|"
    r"gerecenseerd|besproken|geschreven|geplaatst|gepost|gepubliceerd|crítica|reseña|resenha|"
    r"texto|escrit[oa]|publicad[oa]|postad[oa]|redactad[oa]|reseñad[oa]|comentad[oa]|resenhad[oa])"
)
_BY = Pattern(
    r"[\W_]*(?:(?:(?:an?|eine?|une?|una?|la|le) (?:(?:honest|personal|short|quick|brief) )?)?"
    rf"(?P<work>{WORK})\s*:?\s+)?"
    r"(?:(?:by|von|par|por|d[ai]|door|a cura di)|"
    r"(?<=[a-zß-ÿ] )(?:van|de(?=\s[^\W\d_]))|"
    r"(?:(?:un |une )?(?:texte|avis|article|chronique)|un texto|un artículo|un articolo|"
    r"(?:une |la )?critique (?:écrite|signée|rédigée))\s+(?:di|de(?=\s)|d(?=['’])))"
    r"(?:\b[:\s]+|['’])(?P<name>\S.*)",
    re.IGNORECASE,
)
_WRITTEN_TURNED = re.compile(r"(?P<name>\S.{2,40}) (?:tarafından(?: \w+)?|yazdı)", re.IGNORECASE)
_TITLE_OF = re.compile(r"(?:critique|crítica|reseña|resenha|recensie|recensione) ?$", re.IGNORECASE)
_OF_WHAT = re.compile(r"\b(?:de|van|d['’])\s*$", re.IGNORECASE)
_MONTHS = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|Okt|Dez)"
    r"[a-zé]{0,7}\.? \d"
)
_READING_TAIL = re.compile(
    r"\s+(?:(?:lesezeit|temps de lecture|reading time|tiempo de lectura|tempo di lettura|leestijd)"
    r"\W{1,2}\s?(?:ca\.? )?\d+\s?\S{0,9}|(?<=\d{4}\s)\d+[- ]min(?:ute)?s? read|"
    r"(?<=\d{4}\s)\d+ (?:dakika|dk\.?|min(?:ut(?:en|os|i|es))?\.?) "
    r"(?:okuma(?: süresi)?|lesezeit|"
    r"de lecture|de lectura|di lettura|de leitura))$",
    re.IGNORECASE,
)
_READING_WITHIN = re.compile(
    r"(?<=\d{4})\s+(?:lesezeit|temps de lecture|reading time|tiempo de lectura|tempo di lettura|"
    r"leestijd|okuma süresi)\W{0,2}\s?(?:ca\.? )?\d{1,2}\s?[^\W\d_]{1,8}\.?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_TWO_DAYS = re.compile(
    r"(?P<day>[^\W\d_]{3,9}\.? \d{1,2}, (?:19|20)\d\d)\s*[^\W\d_]{3,9}\.? \d{1,2}, (?:19|20)\d\d"
)
"""The days of publication and of a change, as a hidden one comes out beside that shown."""
_COMMENT_TAIL = re.compile(
    r"[\s|·•,/–—-]*\b(?:with )?(?:(?:\d+|no) (?:comments?|replies|responses)|leave a comment|"
    r"links to this post)\b(?: on .{1,80})?[\s:.]*$",
    re.IGNORECASE,
)
_GLUED_KEYS = re.compile(r"(?<=\w)\s?(?:Posted in|Tags|Tagged|Categor(?:y|ies)|Leave a comment).*$")
_POSTED_ON = re.compile(r"^Posted by on\b")
"""What a theme prints of a post whose author is hidden."""
_ALSO = re.compile(r",?\s+(?:aka|a\.k\.a\.?)\s+.{1,40}$")
_GLUED_BY = re.compile(
    r"^((?:Posted|Published|Written|Review(?:ed)?|Words|Text|Story) by)(?=[A-Z])"
)
_TIME_AFTER = re.compile(
    r"(?P<date>(?:19|20)\d\d),? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?= (?:by|von|par|por)\b)",
    re.I,
)
_GLUED = re.compile(
    rf"(?<=[a-zß-ÿ])(?=(?:{_MONTHS}|\d{{1,2}}[ .](?:{_MONTHS[3:17]}|[A-Z][a-zé]{{2,8}} \d{{4}})|"
    r"(?:Published|Updated|Posted|Last updated|Publié|Veröffentlicht|Publicado)\b|"
    r"\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d))"
)
_BARE_BY = re.compile(r"[\W_]*(?:von|par|por|d[ai]|door)\b", re.IGNORECASE)
_TIME = re.compile(
    r"(?:,?\s+(?:at|um|à|às|a las|alle|om|op|en|zaman:|saat|kl\.?|@)\s+|,\s+|\s+[–—-]\s+|"
    r"(?<=\b(?:19|20)\d\d)\s+)\d{1,2}[:.h]\d\d"
    r"(?:\s?[ap]\.?m\.?)?(?:\s?uhr)?(?:\s(?:gmt|utc|ist|sgt|a[ecw][sd]?t|nz[sd]t|[bcew]e?s?t|[ecmp][sd]?t|mdt))?\s*$",
    re.IGNORECASE,
)
_TRANSLATION = re.compile(
    r"(?:(?:übersetzung|translation|traduction|traducción|traduzione|vertaling)(?P<of>[^:]{0,20}):|"
    r"translated(?: from [^\W\d_ ]+(?: [^\W\d_]+)?)? by|übersetzt von|aus dem \w+ von|"
    r"traduit\w* par|traducid[oa] por|tradotto da|vertaald door)\s*(?P<name>\S.{2,60})",
    re.IGNORECASE,
)
_PAPER = Pattern(PAPER, re.IGNORECASE)
_BLOG_META = re.compile(
    r"\s*(?:posted\s+)?(?:(?:on\s+)?\x00\s*)?(?:,?\s*(?:posted\s+)?by\s+(?P<name>[^\x00]{2,40}?))?"
    r"(?:,?\s+in\s+[^\x00]{2,60}?)?(?:,?\s+on\s+\x00)?\s*\x00?"
    r"(?:,?\s+in\s+[^\x00]{2,60}?)?"
    r"(?:[\s,|·•—–-]+(?:with\s+)?(?:\d+|no|leave a)\s+comments?)?[\s.|]*",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"\s+[|·•–—/-]+\s+|\s*[|·•]\s*|\s{3,}|\n+")
_ON = Pattern(
    r"\s*,?\s*(?:(?:(?:first |originally )?(?:posted|published)|(?:last )?updated|reviewed|"
    r"actuali[sz]ad[oa]|aktualisiert|mis(?:e)? à jour|modifiée?|aggiornat[oa]|atualizad[oa]|"
    r"bijgewerkt|güncelleme|güncellendi|"
    r"veröffentlicht|publié|publicado|pubblicato)\s*:?\s*)?"
    r"(?:\b(?:on|am|le|el|il|em|en|op|at|vom|del)|,)?[\s(]*$",
    re.IGNORECASE,
)
_POSTED = Pattern(
    r"[\W_]*(?:this (?:article|story|review|post) (?:was|has been) )?"
    r"(?:stand|in (?:the paper|print)|posted|postée?|published|first published|updated|"
    r"last updated|reviewed|"
    r"veröffentlicht|"
    r"actuali[sz]ad[oa]|aktualisiert|mis(?:e)? à jour|modifiée?|aggiornat[oa]|atualizad[oa]|"
    r"bijgewerkt|güncelleme|"
    r"publié|mis en ligne|publicado|"
    r"pubblicato|gepubliceerd|on|am|le|el|il|vom|yayın(?:lanma)? tarihi)[:\s]*(?:on|am|le|el|il|"
    r"em|op)?[:\s]*",
    re.IGNORECASE,
)
_SMALL_TALK = Pattern(
    r"[\W_]*(?:\d+\s?min(?:ute)?s?\.?(?: read(?:ing)?(?: time)?)?|"
    r"(?:by |von |par |por |di |door )?(?:(?:our |the |la |die |de )?(?:staff|editors?|redaktion|"
    r"rédaction|redacción|redazione|redação|redactie|newsroom|admin))(?: (?:writers?|reporters?))?|"
    r"(?:by|von|par|door)|\d+ (?:comments?|views?|likes?|"
    r"kommentare?|commentaires?)|"
    r"no comments|leave a comment|(?:film|movie)?\s?reviews?|kritik(?:en)?|filmkritik|critiques?|"
    r"críticas?|recensioni|"
    r"films?|movies?|cinema|kino|uncategori[sz]ed|(?:last )?(?:updated|edited)(?:(?! by ).){0,40}|"
    r"posted in [^|]{2,40}|"
    r"(?:(?:staff|senior|film|movie|guest|chief|lead|our|freelance|contributing) ){0,2}"
    r"(?:writer|critic|editor|reviewer|contributor|correspondent|filmkritiker(?:in)?)|"
    r"(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\W.{1,16}|"
    r"\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?|uhr|share|print)[\W_]*",
    re.IGNORECASE,
)

_READING_TIME = re.compile(r"[\W_]*\d+\s?min\S*(?: read.*)?[\W_]*|[^\W\d_ ]+zeit.*", re.IGNORECASE)
_CHANGED_ON = re.compile(r"\W*(?:last )?updated\b.*\d", re.IGNORECASE)
_PLACED = Pattern(rf"(?P<name>{NAME}), (?:in )?[A-ZÀ-Þ][a-zß-ÿ]{{2,}}(?: [A-ZÀ-Þ][a-zß-ÿ]{{2,}})?")
"""A name and the place from which its bearer reports ("NAME, Venice")."""
_NICKNAME = re.compile(r"[^\W\d_a-zß-ÿ][^\W_]{2,20}")
_BRACKET_END = re.compile(r"\s*\([^()]*\)?$")
_HOUSE = re.compile(
    r"(?P<names>[^,(|@]{3,60}?)(?:,\s+|\s+(?:of|for|at|in|@)\s+(?:the\s+)?|\s*\()(?P<house>[^,]{2,40})"
)


_HANDLED = Pattern(rf"^(?P<name>(?:[Bb]y )?{NAME})\s+@\w{{2,30}}\s+(?=\S)")
_DAY_NAME = re.compile(
    r"\b(?:lunes|martes|miércoles|jueves|viernes|sábado|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|(?:segunda|terça|quarta|quinta|sexta)-feira|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|samstag|sonntag|(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)"
    r"(?:day)?),?\s*$",
    re.IGNORECASE,
)
_TURKISH_DAY = re.compile(
    r"(?<=\d),?\s+(?:Pazar(?:tesi)?|Salı|Çarşamba|Perşembe|Cuma(?:rtesi)?)\b(?=\W*$|\W+\d|\s+[–—|-]\s)"
)
_ON_A_DAY = re.compile(
    r"(?<=\d)(?:,?\s+(?:Pazar(?:tesi)?|Salı|Çarşamba|Perşembe|Cuma(?:rtesi)?))? tarihinde(?= \S)"
)
_GLUED_HOUR = re.compile(r"^(?:\d\d:\d\d(?=\d{1,2}/)|(?:G|Güncelleme|Yayın|Giriş)\s?:\s?(?=\d))")
_ENTERED = re.compile(
    r"^(?:giriş|yayın(?:lanma|lanış)?|erstellt|creado|criado|entered)(?: tarihi| am)?\s?:\s?(?=\d)",
    re.IGNORECASE,
)
"""The key of the day on which a text came online, beside that of its change."""
_SENDER = re.compile(r"^(?:gönderen|yayınlayan|yazan)\s*:?\s+(?=[^\W\d_])", re.IGNORECASE)
_FIRST_SIGNS = re.compile(
    r"(?i:by|von|par|por|di|door|da)\s+(?P<name>[^\W\d_a-zß-ÿ][a-zß-ÿ]{2,14})"
    r"(?:\s*[|·•]\s*|\s+[–—-]\s+|,\s+|\s+(?:on|am|le|el|il|op|em)\s+)(?P<day>\S.{5,24})"
)


_MONTH_FIRST = Pattern(
    r"(?P<key>(?:ublished|osted|pdated):? )(?P<month>0\d|1[0-2])\.(?P<day>1[3-9]|2\d|3[01])\."
    r"(?=\d\d\b)",
    having=("ublished", "osted", "pdated"),
)
"""A date that can only have its month first ("Published: 04.20.24")."""


@remembered
def read_byline(text: str) -> Byline | None:
    """A whole line that says who wrote, or when, and nothing else; None for all other lines."""
    if not 3 <= len(text) <= 140 or text.endswith(("?", "!")):
        return None
    text = _ALSO.sub("", text) if " aka " in text or "a.k.a" in text else text
    if "ost" in text or "omment" in text:
        text = _POSTED_ON.sub("Posted on", text)
        text = _COMMENT_TAIL.sub("", _GLUED_KEYS.sub("", text))
    text = _MONTH_FIRST.sub(r"\g<key>\g<day>.\g<month>.", _GLUED_BY.sub(r"\1 ", text))
    text = _READING_TAIL.sub("", plain_byline(_bare_day(text)))
    text = _READING_WITHIN.sub(" | ", text)
    text = _TIME_AFTER.sub(r"\g<date>", _GLUED.sub(" ", text))
    text = without_change(_TWO_DAYS.sub(r"\g<day>", text))
    text = _SENDER.sub("posted by ", _HANDLED.sub(r"\g<name> | ", text))
    read = _read_segments(text) or _read_first_name(text) or _read_blog_meta(text)
    rare = read_rarer(text)
    if rare is None or read is None:
        return read or rare
    more = (rare.names and not read.names) or (rare.publication and not read.publication)
    return rare if more else read


def _bare_day(text: str) -> str:
    """A Turkish date without the name of its day, and without a key or hour glued to it."""
    text = _ENTERED.sub("", text)
    if " tarihinde" in text:
        text = _ON_A_DAY.sub("", text)
    found = _TURKISH_DAY.search(text)
    return _GLUED_HOUR.sub("", text[: found.start()] + text[found.end() :]) if found else text


def _read_first_name(text: str) -> Byline | None:
    """ "door NAME | apr 14, 2024": a first name that signs, told by the date beside it."""
    match = _FIRST_SIGNS.fullmatch(text)
    if match is None or not only_date(match["day"]) or not is_name(match["name"], least=1):
        return None
    return None if is_common_word(match["name"]) else Byline((match["name"],), match["day"], 0.7)


_TALKED = re.compile(
    r"(?:(?:das )?(?:interview|gespräch)|entretien|entrevista|intervista|röportaj|söyleşi|"
    r"propos recueillis)(?: (?:par|por|di|von|by))?\s?:?\s(?P<name>\S.{3,40})",
    re.IGNORECASE,
)
"""Who asked, beside a day; without one the name can be that of whom was asked."""


def _read_segments(text: str) -> Byline | None:
    names: list[str] = []
    unread: list[str] = []
    day = translator = house = None
    talked: tuple[str, ...] = ()
    sure = 0.0
    timed = False
    for segment in _SEGMENT.split(text.strip(" *_[]()")):
        if not segment.strip() or _SMALL_TALK.fullmatch(segment):
            timed = timed or bool(_READING_TIME.fullmatch(segment) or _CHANGED_ON.match(segment))
            continue
        translated = _TRANSLATION.fullmatch(segment.strip())
        if translated and names:
            translator = None if translated["of"] else translated["name"]
            sure = max(sure, 0.85)
            continue
        if asked := _TALKED.fullmatch(segment.strip()):
            talked = names_in(asked["name"]) or talked
            continue
        read = _segment(segment, bool(names))
        if read is None:
            unread.append(segment.strip())
            continue
        names.extend(read.names)
        house = house or read.publication
        day = day or read.day
        sure = max(sure, read.sure)
    if talked and day and not names:
        names, sure = list(talked), 0.85
    if unread and not (names and day and len(unread) == 1 and len(unread[0].split()) <= 5):
        return None
    if names and not sure:
        sure = 0.8 if day else 0.7 if timed else 0.0
    if not (sure or day):
        return None
    papers = [one for one in unread if _PAPER.search(one) and not is_news_section(one)]
    place = papers[0] if papers else house
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
    names = names_in(match["name"]) if match["name"] else None
    if names is None and match["name"] and has_given_name(match["name"]):
        names = (match["name"],) if match["name"].isalpha() else None
    return Byline(names or (), text[start:end], 0.85 if names else 0.0)


def _segment(segment: str, named: bool) -> Byline | None:
    rest, day = _without_date(_TIME.sub("", segment))
    if day and rest and segment[: segment.find(day)].rstrip().endswith(":") and not _BY.match(rest):
        return None  # "Publish Date: May 19", a key that no name is
    if not rest or (day and _SMALL_TALK.fullmatch(rest)):
        return Byline((), day, 0.0)
    turned = _WRITTEN_TURNED.fullmatch(rest)
    by = turned or _BY.fullmatch(rest)
    if by:
        return _said(rest, by, day, turned is not None)
    if named or is_banner(rest) or is_news_section(rest) or rest[0].islower():
        return None
    return _bare(rest, day)


def _bare(rest: str, day: str | None) -> Byline | None:
    """ "NAME", "NAME, Venice", and beside a day "NAME, PAPER" """
    printed, house = _names_and_house(rest) if day else (None, None)
    if printed and house and has_given_name(printed[0]):
        return Byline(printed, day, 0.8, house)
    placed = _PLACED.fullmatch(rest)
    names = names_in(placed["name"] if placed else rest)
    if placed and not (names and has_given_name(names[0])):
        return None
    return None if names is None or len(names) > 2 else Byline(names, day, 0.0)


def _said(rest: str, by: re.Match[str], day: str | None, turned: bool) -> Byline | None:
    """ "By NAME", "Review by NAME, PAPER", "Posted by Nickname" """
    names, house = _names_and_house(by["name"])
    work = None if turned else by["work"]
    if work and _TITLE_OF.search(work) and _OF_WHAT.search(rest, 0, by.start("name")):
        return None
    single = clean_name(by["name"])
    if names is None and work and _NICKNAME.fullmatch(single) and not _TITLE_OF.search(work):
        return Byline((single,), day, 0.6) if is_name(single, least=1) else None
    if names is None and day and by["name"].isalpha() and has_given_name(by["name"]):
        return Byline((by["name"],), day, 0.65)
    if names is None:
        return None
    sure = 0.85 if _BARE_BY.match(rest) and not day else 0.9
    return Byline(names, day, sure, house)


def _names_and_house(text: str) -> tuple[tuple[str, ...] | None, str | None]:
    """The names of a byline and the paper behind them ("NAME, PAPER", "NAME for PAPER")."""
    names = names_in(text)
    if names is not None:
        return names, None
    match = _HOUSE.fullmatch(text)
    names = names_in(match["names"]) if match else None
    if match is None or names is None:
        return None, None
    house = _BRACKET_END.sub("", match["house"]).strip(" ).")
    return names, house if _PAPER.search(house) else None


def _without_date(segment: str) -> tuple[str, str | None]:
    """The segment without its date and the words that lead to it, and the date as written."""
    found = find_date(segment, day_first=True)
    if found is None:
        return segment.strip(" ,"), None
    _, start, end = found
    day = segment[start:end]
    before = _ON.sub("", _DAY_NAME.sub("", segment[:start])).strip(" ,.-–—:")
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


def names_in(text: str) -> tuple[str, ...] | None:
    """The names of a list of people; None where any part of it is none."""
    names = [name for name, _ in split_names(clean_name(text))]
    return tuple(names) if names and all(is_name(name) for name in names) else None


def only_date(text: str) -> bool:
    """Whether a line is a date, with or without "posted on" or the section of a paper."""
    text = without_change(text)
    if len(text) > 60 or not any(map(str.isdigit, text)):
        return False
    text = _bare_day(text)
    text = _POSTED.sub("", text, count=1) if _POSTED.match(text) else text
    return is_date(text) or ((bare := without_section(text)) != text and is_date(bare))
