"""What sentences state of a film besides its makers: its running time and its year."""

from __future__ import annotations

import re

from .dates import YEAR
from .layers import Ledger, Origin
from .patterns import Pattern
from .people import NAME
from .runtimes import read_runtime
from .sentences import speaks_of_another_film
from .text import Text

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
    r"[Ll]aufzeit(?: von)?|dauert|dure|d'une durée de|una duración de|dura|duração de|"
    r"durata di|duurt|(?:ber)?durasi)"
    rf"(?:(?: (?:just|only|a|an|the|lean|tight|brisk|mere|full|whopping|epic|slim|trim|bloated|"
    rf"punishing|hefty|at|to|{_HEDGES}))*)\s(?P<time>{_MINUTES}|{_HOURS}|{_SPELLED})",
    having=(
        "clock",
        "running time",
        "running-time",
        "runningtime",
        "run time",
        "run-time",
        "runtime",
        "runs",
        " in at",
        "laufzeit",
        "dauert",
        "dure",
        "durée",
        "dura",
        "duurt",
    ),
)
_LONG = Pattern(
    rf"\b(?P<time>\d{{2,3}})[- ](?:minute|Minuten)[- ](?:(?:long |[\w-]+ )?(?:film|movie|feature|"
    rf"picture|runtime|running time|run time|run-time|epic|drama|comedy|thriller|documentary|"
    rf"masterpiece|debut)\b)|"
    rf"\b(?:(?:film|movie|picture|it)(?: is|'s|’s| runs| lasts)|[Aa]t)(?: (?:{_HEDGES}|a))* "
    rf"(?P<time2>\d{{2,3}}) minutes(?: long|,? (?:it|this|the film|the movie)\b)",
    having=("minute",),
)
_UNITS = (
    r"\d{2,3} minutes|\d[- ]hours?,?(?: and| &)? \d{1,2}[- ]minutes?|"
    r"(?:one|two|three|four) hours(?: and| &)? [\w-]+ minutes"
)
_STATED = Pattern(
    rf"\b(?P<time>{_UNITS}) long\b|"
    r"\b(?P<same>\d{2,3}) minutes (?:is|are) (?P=same) minutes\b|"
    rf"\b(?:It(?:['’]s| is| lasts| runs)|(?:[Tt]he|[Tt]his) (?:film|movie|picture|thing) "
    rf"(?:is|lasts|runs|needs|takes)) (?:(?:{_HEDGES}) )?(?P<film>{_UNITS})"
    r"(?: (?:of|long|to)\b|[.,;:)])|"
    r"\b(?:[Ee]s|[Dd]er [Ff]ilm) (?:dauert|ist) (?:\w+ )?(?P<de>\d{2,3}) Minuten\b",
    having=("minute",),
)
_GOES_ON = Pattern(
    rf"\b(?:[Ii]t|(?:[Tt]he|[Tt]his) (?:film|movie|picture))(?: then| just)? "
    rf"(?:goes on for|spends|fills|gives itself|asks for|takes(?: up)?|stretches (?:to|over)) "
    rf"(?:(?:{_HEDGES}|all|its|a full) )?(?P<time>{_UNITS})\b(?! (?:into|before|after)\b)|"
    r"\b(?P<de>\d{2,3}) Minuten (?:dauert|läuft|währt) (?:das|es|er|der Film|dieser Film)\b",
    having=("minute",),
)
"""Said of a whole film only of so many minutes that no scene has them."""
_EAST = Pattern(
    r"(?:片长|片長|時長|时长|上映時間|本編|러닝타임|상영시간|상영 시간)"
    r"[はが은는이가约約有为為是:：\s]{0,4}(?P<time>\d{2,3})\s?(?:分钟|分鐘|分|분)",
    having=("分", "분"),
)
_UNIT_WORDS = ("min", "hour", "dakika", "menit", "分", "분")
_OPENS_LINE = Pattern(
    r"(?:\A|\n\n)[-•*]?\s*(?P<time>\d{2,3}) ?min(?:ute)?s?\b"
    r"(?! (?:in|into|later|walk|read|away|from|after|before|ago)\b)",
    having=("min",),
)
_WITHIN = Pattern(
    r"(?:\A|\n|[.!?] )In (?:just |only |its |a mere )?(?P<time>\d{2,3}) minutes,? "
    r"(?:you will|you['’]ll|you laugh|it manages|the film|the movie|this film|this movie)\b",
    having=(" minutes",),
)
_PIECE = Pattern(
    r"\b(?:scene|shot|take|sequence|short|episode|speech|monologue|prologue|epilogue|opening|cut|"
    r"version|first|last|intermission|trailer|interview|concert|song|act|half|chapter|montage)\b"
    r"[^.!?]{0,40}$",
    re.IGNORECASE,
)
_NUMBERS = {
    word: number
    for number, words in {
        1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 15: "fifteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty",
    }.items()
    for word in words.split()
}  # fmt: skip
_YEAR = rf"(?P<year>{YEAR})"
_OPENING = 300
_AT_OPENING = re.compile(
    rf"(?:First )?(?:Released|Premiering|Made|Erschienen|Sortie?|Estrenada|Uscito|Lançado) "
    rf"(?:in|en|nel|em|im Jahre?) {_YEAR}\b(?! (?:and|und|et) (?:(?:18|19|20)\d\d))"
)
_PLAIN_YEAR = rf"({YEAR})"
_FILM = (
    r"(?:film|movie|feature|picture|documentary|comedy|drama|thriller|horror|classic|western|"
    r"musical|adaptation|remake|sequel|romance|epic|satire|biopic|anime)"
)
_BEFORE_TITLE = Pattern(
    rf"(?<![\d–-]){_PLAIN_YEAR}(?:['’]s (?:[\w-]+ ){{0,3}}|"
    rf" (?:[\w-]+ ){{0,4}}?{_FILM},? )[*_“\"‘«„]{{0,2}}$"
)
_RELEASED = Pattern(
    rf"(?:\A|\n)(?:Originally r|R)eleased in {_PLAIN_YEAR}\b", having=("eleased in",)
)
_AFTER_TITLE = Pattern(
    rf"[*_”\"’»,]{{0,2}} ?[(\[](?:[^()\[\]]{{0,50}}[ ,;])?{_PLAIN_YEAR}(?![-–\d])"
    r"[^()\[\]]{0,40}[)\]]|"
    rf"(?: [(\[][^()\[\]]{{2,60}}[)\]])?[*_”\"]?,? (?:is|was) an? (?:[\w-]+ ){{0,4}}?"
    rf"(?:film|movie|feature|picture|documentary|comedy|drama|thriller) "
    rf"(?:from|of) {_PLAIN_YEAR}\b|"
    rf"[*_”\"’»]{{0,2}},? (?:(?:is|was) an?|the) {_PLAIN_YEAR} (?:[\w-]+ ){{0,5}}?{_FILM}\b|"
    rf"[*_”\"’»]{{0,2}},? (?:(?:was|is|which was|which) )?(?:first )?(?:released|came out|"
    r"premiered) "
    rf"(?:back )?in (?:[A-Z]\w+ )?{_PLAIN_YEAR}\b|"
    rf"[*_”\"]?,? (?:is|was) {NAME}['’]s (?:[\w-]+ ){{0,3}}?"
    rf"(?:film|movie|feature|debut|masterpiece|picture|documentary|comedy|drama|thriller)"
    rf",? (?:\(|from |of ){_PLAIN_YEAR}\b"
)
_OPENING_NOTE = Pattern(rf"\A[(\[]?{NAME}, {_YEAR}[)\]]?[.,;:]?(?=\s|$)")
_FEATURE = 70
SHORTEST, LONGEST = 40, 600
"""Minutes between which a number in prose can be a film's running time."""


def note_runtime(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes the running time that the prose states of this film; less sure with "roughly"."""
    if not any(unit in text.text for unit in _UNIT_WORDS):
        return
    for pattern in (_RUNS, _LONG, _STATED, _GOES_ON, _OPENS_LINE, _WITHIN, _EAST):
        for match in pattern.finditer(text.text):
            stated = next((value for value in match.groups() if value), "")
            floor = max(0, match.start() - 60)
            if pattern is _STATED and _PIECE.search(text.text, floor, match.start()):
                continue
            minutes = _minutes(stated)
            if minutes is None or not SHORTEST <= minutes <= LONGEST:
                continue
            if _WHOLE_HOURS.fullmatch(stated.strip().removesuffix(" and")) and _VAGUE.search(
                match[0]
            ):
                continue  # "over 3 hours" says that it is long, not how long
            if pattern in (_OPENS_LINE, _WITHIN, _GOES_ON) and minutes < _FEATURE:
                continue
            if speaks_of_another_film(text, match.start(), match.end(), titles):
                continue
            sure = 0.5 if _VAGUE.search(match[0]) else 0.75
            origin = Origin("prose", "running time", text.line(match.start()), sure)
            ledger.add("credits.runtime", minutes, origin)


def _minutes(stated: str) -> int | None:
    if stated.isdigit():
        return int(stated)
    return _spelled(stated) or read_runtime(stated.replace("-", " "))


def _spelled(text: str) -> int | None:
    match = re.fullmatch(r"(one|two|three|four) hours(?: and| &)? ([\w-]+) minutes", text)
    if match is None:
        return None
    if match[2].isdigit():
        return _NUMBERS[match[1]] * 60 + int(match[2])
    minutes = sum(_NUMBERS.get(part, 0) for part in match[2].split("-"))
    return _NUMBERS[match[1]] * 60 + minutes if minutes else None


def note_years(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes the year that stands beside the film's title, or opens a note ("NAME, 1999.")."""
    body = text.text
    for form in dict.fromkeys(form for title in titles for form in (title, title.upper())):
        at = body.find(form)
        while at >= 0:
            match = _AFTER_TITLE.match(body, at + len(form))
            if match and not body[max(0, at - 1) : at].isalnum():
                year = next(value for value in match.groups() if value)
                origin = Origin("prose", "title and year", text.line(at), 0.8)
                ledger.add("credits.year", int(year), origin)
            before = _BEFORE_TITLE.search(body, max(0, at - 60), at)
            if before and not body[at + len(form) : at + len(form) + 1].isalnum():
                origin = Origin("prose", "year and title", text.line(at), 0.75)
                ledger.add("credits.year", int(before[1]), origin)
            at = body.find(form, at + len(form))
    released = _RELEASED.search(body[:1500])
    if released and not speaks_of_another_film(text, released.start() + 1, released.end(), titles):
        origin = Origin("prose", "released in", text.line(released.start() + 1), 0.7)
        ledger.add("credits.year", int(released[1]), origin)
    released = _AT_OPENING.match(body[:_OPENING])
    if released:
        origin = Origin("prose", "released in YEAR at the opening", text.line(0), 0.7)
        ledger.add("credits.year", int(released["year"]), origin)
    note = _OPENING_NOTE.match(body)
    if note:
        origin = Origin("prose", "NAME, YEAR at the opening", text.line(0), 0.65)
        ledger.add("credits.year", int(note["year"]), origin)
