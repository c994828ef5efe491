"""The running time that sentences state of a film."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .dates import YEAR
from .layers import Ledger, Origin
from .patterns import Pattern
from .runtimes import read_runtime
from .sentences import speaks_of_another_film
from .short_lengths import note_short_length
from .text import Text

_COUNTS = {
    word: number
    for number, words in {
        1: "one une un una eine een bir uma", 2: "two deux dos due zwei dois duas twee iki",
        3: "three trois tres tre drei três drie üç", 4: "four quatre vier",
        5: "five cinq cinco cinque",
        6: "six seis sei", 7: "seven sept siete sette sete", 8: "eight huit ocho otto oito",
        9: "nine neuf nueve nove", 10: "ten dix diez dieci dez", 11: "eleven onze once undici",
        12: "twelve douze doce dodici doze", 13: "thirteen treize trece tredici treze",
        14: "fourteen quatorze catorce quattordici", 15: "fifteen quinze quince quindici",
        16: "sixteen seize sedici", 17: "seventeen", 18: "eighteen", 19: "nineteen",
        20: "twenty vingt veinte venti vinte", 30: "thirty trente treinta trenta trinta",
        40: "forty quarante cuarenta quaranta quarenta",
        50: "fifty cinquante cincuenta cinquanta cinquenta",
    }.items()
    for word in words.split()
}  # fmt: skip
_COUNT = "|".join(_COUNTS)
_HEDGES = (
    "just over|just under|well over|close to|roughly|about|around|nearly|almost|approximately|"
    "over|under|knapp|rund|etwa|fast|environ|presque|près de|casi|unos|quasi|circa|quase|"
    "cerca de|ongeveer|bijna|yaklaşık"
)
_VAGUE = re.compile(rf"\b(?:{_HEDGES})\b")
_WHOLE_HOURS = re.compile(r"\d\s?h(?:ours?|rs?)?", re.IGNORECASE)
_MINUTES = r"\d{2,3}[- ]?(?:min(?:ute)?s?|minuten|minutos|minuti|menit|dakika)\b"
_HOURS = r"\d\s?h(?:ours?|rs?)?\s?(?:and |& )?\d{0,2}\s?(?:min(?:ute)?s?|m)?\b"
_SPELLED = r"(?:one|two|three|four) hours(?: and| &)? [\w-]+ minutes"
_RUNS = Pattern(
    r"\b(?:clock(?:s|ed|ing)? in (?:at|around)|(?:[Rr]unning|[Rr]un)[- ]?time:?"
    r"(?: (?:of|is|at|was|clocks in at|comes in at))?|runs(?: for)?|(?:comes|coming) in at|"
    r"\b(?:It|[Ff]ilm|[Mm]ovie) lasts(?: for)?|"
    r"[Ll]aufzeit(?: von)?|dauert|dure|d['’]une durée de|durée(?: de)?|duración(?: de)?|dura|"
    r"duração(?: de)?|durata(?: di)?|duurt|speelduur(?: van)?|süresi|(?:ber)?durasi|"
    r"(?:is|was) over in)"
    rf"(?:(?: (?:just|only|a|an|the|lean|tight|brisk|mere|full|whopping|epic|slim|trim|bloated|"
    rf"punishing|hefty|at|to|{_HEDGES}))*)\s\(?(?P<time>{_MINUTES}|{_HOURS}|{_SPELLED})",
    having=(
        "clock",
        "running time",
        "running-time",
        "runningtime",
        "run time",
        "run-time",
        "runtime",
        "runs",
        " lasts",
        " in at",
        "laufzeit",
        "dauert",
        "dure",
        "durée",
        "dura",
        "duración",
        "duração",
        "duurt",
        "speelduur",
        "süresi",
        "durasi",
        "over in",
    ),
)
_EAST = Pattern(
    r"(?:片长|片長|時長|时长|上映時間|本編|러닝타임|상영시간|상영 시간)"
    r"[はが은는이가约約有为為是:：\s]{0,4}(?P<time>\d{2,3})\s?(?:分钟|分鐘|分|분)",
    having=("分", "분"),
)

_HOUR = r"(?:h|hours?|hrs?|heures?|horas?|ore|ora|stunden?|std\.?|saat|uur)"
_MINUTE = r"(?:min(?:ute)?[sn]?|minuten|minutos?|minuti|minuut|menit|dakika(?:l[ıi]k)?)"
_AND = r"(?:,? (?:and|und|et|y|e|en)| &|,)?"
_DIGITS = Pattern(
    rf"\d(?<![\w.,:/’'-]\d)(?:\d{{1,2}}[- ]?{_MINUTE}|"
    rf"[- ]?{_HOUR}{_AND}[ -]?\d{{1,2}}(?:[ -]?(?:{_MINUTE}|m))?)(?![\w’'])",
    re.IGNORECASE,
)
_SPELT = Pattern(
    rf"\b(?P<hours>{_COUNT})[- ]{_HOUR}{_AND} "
    rf"(?P<spelt>(?:(?:{_COUNT}|et|y|e)[ -]?){{1,3}}|\d{{1,2}})(?P<unit>[ -]?{_MINUTE})?(?![\w’'])",
    re.IGNORECASE,
)
_TENS = ("sixty sechzig", "seventy siebzig", "eighty achtzig", "ninety neunzig")
_UNITS = ("one ein", "two zwei", "three drei", "four vier", "five fünf", "six sechs",
          "seven sieben", "eight acht", "nine neun")  # fmt: skip
_EXACT = {
    words: 60 + 10 * tens + units
    for tens, ten in enumerate(map(str.split, _TENS))
    for units, unit in enumerate(map(str.split, _UNITS), 1)
    for words in (f"{ten[0]} {unit[0]}", f"{unit[1]}und{ten[1]}")
}
_WRITTEN = Pattern(
    r"\b(?P<count>(?:six|seven|eigh|nine)ty[ -][a-z]{3,5}|"
    r"[a-zü]{3,6}und(?:sech|sieb|acht|neun)zig)[ -]minu(?:tes?|ten)\b",
    re.IGNORECASE,
    having=("sixty", "seventy", "eighty", "ninety", "undse", "undsi", "undac", "undne"),
)
"""Minutes in words, to the minute ("eighty-one minutes"); round ones are guesses."""
_HOUR_WORDS = re.compile(r"[hosu](?:ours?|eures?|oras?|re|ra|tunden?|aat|ur)\b", re.IGNORECASE)
_LONGEST_COUNT, _LONGEST_TIME = 14, 60
_SPENT = Pattern(
    r"\b(?:first|last|final|opening|closing|next|after|within|every|later|another|extra|deleted|"
    r"remaining|premi[eè]re?s?|erste[nr]?|letzte[nr]?|nach|derni[eè]re?s?|apr[eè]s|primer[oa]s?|"
    r"últim[oa]s?|tras|prim[io]|ultim[io]|dopo|primeir[oa]s|ap[oó]s|eerste|laatste|ilk|son|"
    r"took|he|she|they|who|him|her|them|album|interview|featurette|bonus|extras?|concert|episode|series|"
    r"scene|shot|take|sequence|act|half|cut|version|just over|just under|well over|over|under|"
    r"nearly|almost|close to|more than|less than|fast|knapp|presque|près de|casi|quasi|quase|"
    r"bijna|neredeyse)\b[^.!?\n,;:]{0,14}$",
    re.IGNORECASE,
)
"""What says right before a length of time that it is that of a part, or no exact one."""
_ELSE = re.compile(
    r",? ?(?:mark|vor|avant|antes|prima|voor|önce|I|he|she|we|they|hat|habe|war|"
    r"to (?:reach|drive|walk|travel|fly|the)|into|in(?! (?:length|all|total|which))|"
    r"later|before|after|away|walk|read|ago|from|"
    r"earlier|drive|flight|ride|interview|episodes?|versions?|cut|shorter|longer|more|extra|each|per|"
    r"nach|später|lang(?:e[nrs]?)? gespräch|plus tard|después|más tarde|dopo|depois|sonra|daha|"
    r"scenes?|shots?|takes?|sequences?|shorts?|series|of (?:footage|extras|screen time))\b",
    re.IGNORECASE,
)
_OF_ANOTHER = Pattern(
    r"\b(?:already exists?|originals?|remakes?|sequels?|prequels?|predecessor|previous|earlier|"
    r"first (?:film|movie|one|part)|novel|book|play|stage|director['’]s cut|vorgänger|vorlage|"
    r"premier (?:film|volet)|précédent|anterior|precedente|vorige)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(rf"\b{YEAR}\b")
_TIGHT = re.compile(r"\b\dh\d\d\b")
_UNIT_WORDS = (
    "min",
    "Min",
    "Stunde",
    "hour",
    "dakika",
    "menit",
    "heure",
    "hora",
    "stunde",
    "saat",
    "uur",
    "分",
    "분",
)
_HEADED = re.compile(
    rf"(?:[-–—|,·•(\[]|\d\)|\bduration) ?"
    rf"(?P<time>\d{{2,3}} ?(?:{_MINUTE}|m|['’′])|\d ?h ?\d\d)(?:[)\]](?:,[^\d()]{{1,40}})?)?\s*$",
    re.IGNORECASE,
)
"""A length of time behind a title ("Title (2023) - 124 mins")."""
SHORTEST, LONGEST = 40, 600
"""Minutes between which a number in prose can be a film's running time."""
_LEAST, _MOST = 65, 280
"""Those between which it is one, though nothing beside it says so."""


def note_runtime(ledger: Ledger, text: Text, titles: tuple[str, ...], headline: str = "") -> None:
    """Notes the running time that the prose, or the end of the headline, states of this film.

    Words such as "runs" tell it; without them the only length of time of the whole text
    is it that is as long as a film, and of no part, person or other film.
    """
    headed = _HEADED.search(headline)
    minutes = read_runtime(headed["time"]) if headed else None
    if minutes is not None and SHORTEST <= minutes <= LONGEST:
        ledger.add("credits.runtime", minutes, Origin("label", "end of the headline", None, 0.8))
    if not any(unit in text.text for unit in _UNIT_WORDS) and not _TIGHT.search(text.text):
        return
    for pattern in (_RUNS, _EAST):
        for match in pattern.finditer(text.text):
            minutes = _minutes(match["time"])
            if minutes is None or not SHORTEST <= minutes <= LONGEST:
                continue
            vague = _VAGUE.search(match[0]) is not None
            if vague and _WHOLE_HOURS.fullmatch(match["time"].strip().removesuffix(" and")):
                continue  # "over 3 hours" says that it is long, not how long
            if not speaks_of_another_film(text, match.start(), match.end(), titles):
                origin = Origin(
                    "prose", "running time", text.line(match.start()), 0.5 if vague else 0.75
                )
                ledger.add("credits.runtime", minutes, origin)
    if not ledger.has("credits.runtime"):
        note_short_length(ledger, text, titles)
    if not ledger.has("credits.runtime"):
        _note_told(ledger, text, titles)


def _note_told(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    told: dict[int, int] = {}
    for match in _lengths(text.text):
        minutes = _told_minutes(match)
        if minutes is None or not _LEAST <= minutes <= _MOST:
            continue
        if _SPENT.search(text.text, max(0, match.start() - 30), match.start()):
            continue
        clause = _clause(text.text, match)
        if _ELSE.match(text.text, match.end()) or _OF_ANOTHER.search(clause):
            continue
        if not {int(year) for year in _YEARS.findall(clause)} <= {ledger.value("credits.year")}:
            continue
        if not speaks_of_another_film(text, match.start(), match.end(), titles):
            told.setdefault(minutes, match.start())
    if len(told) == 1:
        minutes, at = told.popitem()
        ledger.add(
            "credits.runtime", minutes, Origin("prose", "only length of time", text.line(at), 0.5)
        )


def _lengths(body: str) -> Iterator[re.Match[str]]:
    """Every length of time to the minute, in digits or words."""
    yield from _DIGITS.finditer(body)
    yield from _WRITTEN.finditer(body)
    for hours in _HOUR_WORDS.finditer(body):
        floor = max(0, hours.start() - _LONGEST_COUNT)
        spelt = _SPELT.search(body, floor, hours.end() + _LONGEST_TIME)
        if spelt:
            yield spelt


def _clause(body: str, match: re.Match[str]) -> str:
    """The sentence around a length of time."""
    before = re.split(r"[.!?\n]", body[max(0, match.start() - 200) : match.start()])[-1]
    after = re.split(r"[.!?\n]", body[match.end() : match.end() + 200], maxsplit=1)[0]
    return before + after


def _told_minutes(match: re.Match[str]) -> int | None:
    if match[0][0].isdigit():
        return _minutes(match[0].removesuffix("lık").removesuffix("lik"))
    if match.re is _WRITTEN.compiled:
        return _EXACT.get(match["count"].casefold().replace("-", " "))
    spelt = match["spelt"]
    words = re.findall(r"[^\W_]+", spelt.casefold())
    minutes = sum(int(word) if word.isdigit() else _COUNTS.get(word, 0) for word in words)
    if not minutes or (minutes < 10 and not match["unit"]):
        return None
    return _COUNTS[match["hours"].casefold()] * 60 + minutes


def _minutes(stated: str) -> int | None:
    if stated.isdigit():
        return int(stated)
    spelt = _SPELT.fullmatch(stated) if stated[:1].isalpha() else None
    return _told_minutes(spelt) if spelt else read_runtime(stated.replace("-", " "))
