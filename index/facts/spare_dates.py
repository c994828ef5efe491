"""The day of publication where no line of a known form states it: the one date beside the text.

A whole date in a short line outside the text says when the text was published, whatever
else the line holds, unless it says what else happened that day, or another line has another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.folding import fold

from .changed_days import is_of_change, without_change
from .dates import find_date
from .layers import Ledger, Origin
from .parts import Part
from .patterns import Pattern
from .releases import note_releases
from .signatures import before_comments
from .structure import Layout

_DIGIT = re.compile(r"\d")
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? "
    r"(?:19|20)\d\d"
)
_GLUED = re.compile(
    rf"(?<=[a-zß-ÿ])(?={_MONTH}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:19|20)\d\d)|"
    r"(?<=[ /.](?:19|20)\d\d)(?=[A-ZÀ-Þ][a-zß-ÿ])"
)
_UNIX = re.compile(
    r"(?P<month>[A-Z][a-z]{2}) (?P<day>[ \d]\d) \d\d:\d\d:\d\d (?:[A-Z]{2,5} )?"
    r"(?P<year>(?:19|20)\d\d)"
)
_OTHER = Pattern(
    r"release|comes? out|opens|opened|opening|au cinéma|en salles?\b|\bsorti\b|"
    r"\bim kino\b|in den kinos|\bdvd\b|blu-?ray|\bvod\b|digital|cinemas?\b|theat(?:er|re)s|sortie|"
    r"kinostart|\bstart\b|erstauff|estreno|stren|uscita|in sala|estreia|vizyon|gösterim|première|"
    r"premiere|première|broadcast|aired|\btv\b|watched|\bseen\b|view(?:ed|ing)|gesehen|\bvue?\b|"
    r"visto|visionad|izlen|born|geboren|died|updated|aktualisiert|mis à jour|modifi|actualiza|"
    r"aggiorna|atualiza|bijgewerkt|güncell|copyright|©|\(c\)|until|through\b|bis zum|jusqu|hasta|"
    r"fino al|netflix|hulu|prime video|disney\+|shudder|\bmubi\b|apple tv|läuft|angelaufen|"
    r"sign(?:ed)? up|expires|next|prev|download|\bcomment|rodaje|tickets?|\bset for|arrives",
    re.IGNORECASE,
)
"""What else a date can be the day of."""
_SAID = Pattern(
    r"\b(?:posted|published|written|reviewed|review|submitted|filed|created|erstellt|"
    r"veröffentlicht|verfasst|geschrieben|publiée?|postée?|écrite?|rédigée?|mise? en ligne|"
    r"publicad[oa]|escrit[oa]|pubblicat[oa]|scritt[oa]|postado|geplaatst|gepubliceerd|geschreven|"
    r"yay[ıi]nlan\w*|yaz[ıi]ld[ıi]|date|datum|fecha|data|tarih|"
    r"kritik|critique|crítica|recensie|author|auteur|autore?|yazan)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:\d+|no|leave (?:a|your)|add a|one|ein|un) (?:comments?|commentaires?|kommentare?|"
    r"comentarios?|commenti|commento|reacties?)\b|\bkommentar hinterlassen\b|"
    r"\blaisser un commentaire\b|\bdeja un comentario\b",
    re.IGNORECASE,
)
"""A count of comments beside the day of the text, or the way to them."""
_OF_FILM = re.compile(r"\b\dh ?\d{1,2} ?m(?:in)?\b|\b(?:[6-9]\d|1\d\d) ?min(?:utes|uten|utos)?\b")
"""A film's length, beside which stands the day on which it came out."""
_MOST_WORDS, _FEW_WORDS = 14, 6
_HEAD, _LONGEST = 110, 200
_CAPITALS = re.compile(
    r"(?:[A-ZÀ-Þ\d][\w’'.,:&-]*\s(?:(?:of|the|and|in|a|to|de|la|und|der) )?){2,12}"
)
"""Words of a headline and a name that run into the date and the text behind them."""


def note_spare_date(ledger: Ledger, layout: Layout, day_first: bool | None) -> None:
    """Notes the one date of the lines around a text, where nothing states the publication."""
    if ledger.has("published"):
        return
    above, below = set[tuple[str, int]](), set[tuple[str, int]]()
    within = set[tuple[str, int]]()
    released = {fact.line for fact in ledger.ranked("credits.releases")}
    for at, part in before_comments(layout):
        day = _day_in(part, day_first)
        if day is None or part.line in released or is_below_release(layout.parts, at):
            continue
        if at < layout.first:
            above.add((day, part.line))
        elif at >= layout.last and _is_of_post(part.text, day_first):
            below.add((day, part.line))
        elif _alone(part.text, day_first) or _STAMPED.match(part.text):
            within.add((day, part.line))
    opening = layout.parts[layout.first] if layout.first <= layout.last else None
    if opening is not None and not (above or below):
        run_in = find_date(opening.text[:_HEAD], day_first=day_first)
        long = opening.words > _MOST_WORDS
        if run_in and long and _CAPITALS.fullmatch(opening.text[: run_in[1]]):
            above.add((run_in[0], opening.line))
    for found in (above, below, within):
        if len({day for day, _ in found}) == 1:
            day, line = min(found, key=lambda each: each[1])
            ledger.add("published", day, Origin("label", "date beside the text", line, 0.55))
            return
    _note_change(ledger, layout, day_first)


def _is_of_post(text: str, day_first: bool | None) -> bool:
    """Whether a line below a text dates the post, in words or before the count of comments."""
    if any(pattern.search(text) for pattern in (_SAID, _SOURCE, _POSTED)):
        return True
    found = find_date(text, day_first=day_first) if _COUNTED.search(text) else None
    return found is not None and not text[: found[1]].strip()


_STAMPED = Pattern(
    r"\W{0,3}(?:(?:first |originally )?(?:posted|published|submitted)|publiée?|postée?|mise? en "
    r"ligne|publicad[oa]|postado|pubblicat[oa]|geplaatst|gepubliceerd|veröffentlicht|eingestellt|"
    r"erstellt)(?: (?:on|am|le|el|il|em|op))?:? (?:\w{3,9},? (?:den )?)?(?=\d|[^\W\d_]{3,9}\.? \d)"
    r".{6,60}$|\W{0,3}\d.{6,18} tarihinde (?:eklen|yay[ıi]n|yaz[ıi]l|payla)\w+\W*$",
    re.IGNORECASE,
    having=(
        "post",
        "publi",
        "submit",
        "ligne",
        "pubbl",
        "gepla",
        "veröff",
        "einge",
        "erste",
        "tarih",
    ),
)
"""A line that is the stamp of the text and stands among its paragraphs."""


def _note_change(ledger: Ledger, layout: Layout, day_first: bool | None) -> None:
    """Notes the day of the last change above a text that says no other ("Updated: DATE")."""
    for part in layout.parts[: layout.first]:
        for label in part.labels:
            if label.field != "ignored" or fold(label.key).startswith("last"):
                continue  # a site's own line
            if not is_of_change(f"{label.key}: {label.value}"):
                continue
            found = find_date(label.value, day_first=day_first)
            if found is not None:
                origin = Origin("label", "day of the last change", part.line, 0.45)
                ledger.add("published", found[0], origin)
                return


def note_day_of_release(
    ledger: Ledger, parts: Sequence[Part], at: int, day_first: bool | None
) -> bool:
    """Notes the day that stands below a heading such as "Sorti"; whether one does."""
    if parts[at].words > _FEW_WORDS or not is_below_release(parts, at):
        return False
    origin = Origin("label", "day below a release", parts[at].line, 0.8)
    return note_releases(ledger, parts[at].text, origin, day_first=day_first)


def is_below_release(parts: Sequence[Part], at: int) -> bool:
    """Whether a day stands right below a heading such as "Sorti" or "Release"."""
    above = [part for part in parts[max(0, at - 2) : at] if part.place != "empty"][-1:]
    return bool(above) and fold(above[0].text) in _RELEASES


_RELEASES = frozenset({"sorti", "sortie", "release", "released", "estreno", "kinostart", "vizyon"})


def _alone(text: str, day_first: bool | None) -> bool:
    """Whether a line is a date and nothing else, or stands in brackets."""
    found = find_date(text, day_first=day_first)
    rest = text[: found[1]] + text[found[2] :] if found else text
    return len(_LETTERS.findall(rest)) <= 1 or (text[:1] == "(" and text[-1:] == ")")


_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SOURCE = re.compile(r"[A-ZÀ-Þ][^.!?:;,\d]{2,40}, \w{1,12} (?:\w{2,12} )?(?:19|20)\d\d$")
"""A paper and the day of its issue, below a text ("Harbour Weekly, 02 August 2013")."""
_POSTED = re.compile(
    r"\W{0,3}(?:author:? [^\d|]{3,40} )?"
    r"(?:(?:this entry was )?(?:posted|published|written)(?: on)?:? )?"
    r"(?:[^\W\d_]{3,8}day,? )?"
    r"(?P<day>[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|"
    r"\d{1,2}\.? (?:de )?[^\W\d_]{3,10}\.? (?:de )?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"
    r"(?:,? (?:at )?\d{1,2}:\d\d(?: ?[ap]m)?)?(?:\s*[|·•,]\s*|\s+)"
    r"(?:(?:by \S+(?: \S+)? )?(?:posted )?in |categor|tags?\b|tagged|filed\b|kategorien?\b|"
    r"schlagw|étiquett|publicado en|classé|uncategor)",
    re.IGNORECASE,
)
"""The day that opens a line about a post, before its categories and tags."""
_MOST_SAID = 24


def _is_of_another_day(text: str) -> bool:
    """Whether a line with a date says what else happened that day."""
    other = _OTHER.search(text) and not _SOURCE.match(text)
    return bool(other) or _OF_FILM.search(text) is not None


def _day_in(part: Part, day_first: bool | None) -> str | None:
    text = part.text
    posted = _POSTED.match(text)
    if posted and part.place not in ("label", "credits", "empty"):
        found = find_date(posted["day"], day_first=day_first)
        return found[0] if found else None
    most = _MOST_SAID if _SAID.search(text) else _MOST_WORDS
    if part.words > most or part.place in ("label", "credits", "empty"):
        return None
    if len(text) > _LONGEST:
        return None
    text = _COUNTED.sub(" ", without_change(text))
    if not _DIGIT.search(text) or _is_of_another_day(text):
        return None
    text = _UNIX.sub(r"\g<month> \g<day>, \g<year>", _GLUED.sub(" ", text))
    found = find_date(text, day_first=day_first)
    if found is None or text[found[1] - 1 : found[1]] == ",":
        return None
    again = find_date(text[found[2] :], day_first=day_first)
    return found[0] if again is None or again[0] == found[0] else None
