"""What a site's grades mean: a legend of them beside a text, which is no verdict and no text."""

from __future__ import annotations

import re

from .parts import Part

_SIGN = (
    r"(?:[A-DF][+−–-]?|[★⭐*½]{1,5}|\d(?:[.,]5)?\s?/\s?(?:4|5|10)(?: stars?)?|"
    r"(?:\d(?:[.,]5)?|one|two|three|four|five|zero|half a) stars?)"
)
_MEANS = re.compile(
    rf"[\s•]*(?P<sign>{_SIGN}\s*[=:–—-]|[★⭐*½]{{1,5}}\s|\d{{1,2}}\s?=)\s*(?P<word>[^\W\d_].{{1,70}})",
    re.IGNORECASE,
)
_ON_ONE_LINE = re.compile(rf"(?<![\w*★]){_SIGN}\s*(?:[=:–—-]\s*|(?<=[*★])\s?)[^\W\d_]+", re.I)
_WORTH = re.compile(
    r"\b(?:good|great|bad|poor|excellent|masterpiece|fair|awful|terrible|avoid|classic|must|decent|"
    r"average|mediocre|perfect|ok|okay|meh|fine|worth|skip|flawed|disaster|outstanding|horrible|"
    r"solid|recommended|best|worst|dreadful|brilliant|superb|weak|unwatchable|essential|amazing)\b",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"[\W_]*(?:(?:my|our|the) )?(?:(?:star|letter|film|movie|review) )?(?:ratings?|"
    r"grad(?:e|es|ing)|scor(?:e|es|ing)|stars?)"
    r"(?: (?:system|scale|key|guide|legend|explained|mean))+[\W_]*|"
    r"[\W_]*what (?:the|my|our) (?:ratings|grades|scores|stars) mean[\W_]*",
    re.IGNORECASE,
)
_LEAST = 3
_LONGEST = 12
LEGEND = "legend of the ratings"


def mark_legends(parts: list[Part]) -> None:
    """Marks rows of grades and what each is worth, with the heading above them."""
    full = [part for part in parts if part.place != "empty"]
    at = 0
    while at < len(full):
        end = at
        while end < len(full) and full[end].words <= _LONGEST and _MEANS.fullmatch(full[end].text):
            end += 1
        if end - at >= _LEAST and _is_legend(full[at:end]):
            _mark(full, at, end)
        elif full[at].words <= 60 and _is_on_one_line(full[at].text):
            _mark(full, at, at + 1)
        at = max(end, at + 1)


def _is_legend(rows: list[Part]) -> bool:
    """Whether all grades differ and most are told in words of praise and blame."""
    found = [match for row in rows if (match := _MEANS.fullmatch(row.text))]
    signs = {match["sign"].casefold().strip(" =:–—") for match in found}
    worth = sum(bool(_WORTH.search(match["word"])) for match in found)
    return len(signs) == len(rows) and worth * 2 >= len(rows)


def _is_on_one_line(text: str) -> bool:
    if not any(sign in text for sign in "=*★:–"):
        return False
    rows = _ON_ONE_LINE.findall(text)
    return len(rows) >= _LEAST and sum(bool(_WORTH.search(row)) for row in rows) >= _LEAST


def _mark(full: list[Part], at: int, end: int) -> None:
    for part in full[at:end]:
        part.put("debris", LEGEND)
    if at and full[at - 1].words <= _LONGEST and _HEAD.fullmatch(full[at - 1].text):
        full[at - 1].put("debris", LEGEND)
