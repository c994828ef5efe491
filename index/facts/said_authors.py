"""Who wrote, in whole lines that are no bylines: handles, teams, staff, what a site calls a list.

"Review by gullwatcher", "quayfilms's review published on Reels:", "3 May 2018 by ferryman",
"Latest from Carla", "Menn is on the staff of Quay News", "Reviewed by QN Team", "Reviewer"
above a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.folding import fold, word_set

from .dates import find_date, is_date
from .given_names import has_given_name
from .layers import Ledger, Origin
from .parts import Part
from .patterns import Pattern
from .people import NAME, is_common_word, is_name
from .signatures import signed
from .structure import Layout

_ENDED = ("empty", "title")
_MOST_WORDS = 22
_PUBLISHED_ON = Pattern(
    r"(?P<name>[^\W_][\w.-]{2,30}(?: [A-Z][\w.-]{1,20}){0,2})['’]s review published on "
    r"(?P<house>[A-Z][\w.]{2,24}):?",
    having=("review published on",),
)
_LATEST = Pattern(r"(?:Latest|More posts) (?:from|by) (?P<name>[^\W\d_]\w+(?: [A-Z][\w'’-]+){0,2})")
_STAFF = Pattern(
    rf"\W*(?P<name>{NAME}|[A-ZÀ-Þ][a-zß-ÿ’'-]{{2,20}}) (?:is|serves) on the (?:editorial )?"
    r"staff of (?:the )?[A-Z][\w.’'&-]*(?: (?:of |the )?[A-Z][\w.’'&-]*){0,4}\.?",
    having=("staff of",),
)
_TEAM = re.compile(
    r"(?:Reviewed|Review|Written|Words) by:? "
    r"(?P<name>(?:[A-Z][\w.&]{0,20} ){1,3}(?:Team|Desk|Staff|Bureau))\W?$"
)
_HANDLE = re.compile(r"\bby (?P<name>[a-z][a-z0-9_]{3,20})\W{0,2}$")
_NO_HANDLES = word_set(
    "admin administrator author editor staff guest webmaster default user anonymous popular "
    "request mail email post numbers then hand accident design chance night sea train force"
)
_WORK = (
    r"(?:(?:a |an |une? |una |eine? )?(?:film |movie )?(?:review(?:ed)?|written|posted|critique|"
    r"avis|écrite?|publiée?|kritik|rezension|geschrieben|verfasst|crítica|reseña|resenha|escrit[ao]|"
    r"publicad[ao]|recensione|scritt[ao]|recensie|geschreven) )"
)
_USER = re.compile(
    rf"(?:{_WORK}(?:by|par|por|von|di|da|door):? @?(?P<plain>[a-z][a-z.-]{{4,24}})|"
    rf"{_WORK}?(?:by|par|por|von|di|da|de|door):? @?"
    r"(?P<name>(?=[\w.-]*[^\W\d_])(?=[\w.-]*[_\d])[^\W_][\w.-]{2,24}))",
    re.IGNORECASE,
)
"""A whole line on a user of a site whose review this is: "Review by NAME", "par Name_Name"."""
_META = re.compile(
    r"(?P<day>\S.{5,24}?)\s[/|·•]\s(?P<name>[a-z][a-zß-ÿ’'-]{1,20}(?: [a-zß-ÿ’'-]{2,20}){1,2})"
    r"\s[/|·•]\s(?:\d+|no|leave a|aucun|keine|sin|nessun) "
    r"(?:comments?|commentaires?|kommentare?|comentarios?|comentários?|comment[io]|reacties?)"
)
"""A name in small letters between the day and the count of comments, as themes print it."""
_CLOCK = re.compile(r",? \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$", re.IGNORECASE)
_HOUSED = Pattern(rf"(?P<name>{NAME}), [A-Z]{{2,6}}, (?P<day>[^\n]{{6,24}})")
_KEY = re.compile(
    r"(?:Film |Movie )?(?:Reviewer|Reviewed by|Review by|Critic|Words by)", re.IGNORECASE
)
_MORE = re.compile(r"\*? [·|] (?=\W{0,2}(?:Leave|\d+|No|One) )")
"""What parts a line from the count of comments behind it."""


def note_said_authors(ledger: Ledger, layout: Layout) -> None:
    """Notes the one whom a line of the page says to have written, where nothing else does."""
    full = [part for part in layout.parts if part.place != "empty"]
    keyed = [(name, part.line) for part, name in _under_keys(full)]
    if len({fold(name) for name, _ in keyed}) == 1:
        _note(ledger, keyed[0][0], "name under a key", keyed[0][1], 0.8)
    if ledger.has("critic"):
        return
    outside = [part for part in full if part.place not in _ENDED and part.words <= _MOST_WORDS]
    found = [(said, part) for part in outside if (said := _said(part, full, layout))]
    if len({fold(name) for (name, _), _ in found}) == 1:
        (name, rule), part = found[0]
        _note(ledger, name, rule, part.line, 0.65)


def _note(ledger: Ledger, name: str, rule: str, line: int | None, sure: float) -> None:
    ledger.add("critic", name, Origin("label", rule, line, sure))


def _under_keys(full: list[Part]) -> Iterator[tuple[Part, str]]:
    """Names alone on the line below "Reviewer" and its like."""
    for at, part in enumerate(full[:-1]):
        if part.words <= 3 and _KEY.fullmatch(part.text.strip(" :*_")):
            name = signed(full[at + 1].text)
            if name and is_name(name):
                yield full[at + 1], name


def _said(part: Part, full: list[Part], layout: Layout) -> tuple[str, str] | None:
    """The name that a line says, and by which rule."""
    text = _MORE.split(part.text, maxsplit=1)[0].strip(" *_·|")
    for pattern, rule in ((_PUBLISHED_ON, "review published on"), (_TEAM, "reviewed by a team")):
        match = pattern.match(text)
        if match:
            return match["name"], rule
    if user := _user(part, text, layout):
        return user, "review of a user"
    meta = _META.fullmatch(text)
    if meta and is_date(meta["day"]) and has_given_name(meta["name"]):
        return meta["name"], "between day and comments"
    housed = _HOUSED.fullmatch(_CLOCK.sub("", text)) if part.place != "byline" else None
    if housed and is_name(housed["name"]) and is_date(housed["day"]):
        return housed["name"], "name, house and day"
    handle = _HANDLE.search(text)
    if handle and handle["name"] not in _NO_HANDLES and _is_behind_day(text, handle.start()):
        return handle["name"], "handle behind the day"
    return _said_below(text, full) if part.line >= (layout.last_line or 0) else None


def _user(part: Part, text: str, layout: Layout) -> str | None:
    """The user whose review a line above the text says that this is."""
    match = _USER.fullmatch(text)
    opening = layout.parts[layout.first].line if layout.first <= layout.last else 0
    if match is None or part.line >= opening:
        return None
    name: str = match["name"] or match["plain"]
    if match["plain"] and (not name.islower() or is_common_word(name) or name in _NO_HANDLES):
        return None
    return name


def _said_below(text: str, full: list[Part]) -> tuple[str, str] | None:
    """The name in a line below the text, or the last of it."""
    staff = _STAFF.fullmatch(text)
    if staff:
        return staff["name"], "on the staff"
    latest = _LATEST.fullmatch(text)
    alone = latest and any(other.text.strip() == latest["name"] for other in full)
    return (latest["name"], "latest from") if latest and alone else None


def _is_behind_day(text: str, at: int) -> bool:
    """Whether a day stands right before a place, and little before the day."""
    found = find_date(text[:at], day_first=True)
    return found is not None and not text[found[2] : at].strip(" ,|·")
