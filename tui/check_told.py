"""What is known of one file, from where and how surely: the check's detail in lines."""

from __future__ import annotations

from textual.content import Content

from index.model import Checked, Fact
from tui.cells import clip, left, plain
from tui.dates import date

_LABEL = 12
_BAR = 5
"""Cells of the bar that shows how sure a fact is."""


def told(file: Checked, room: int) -> Content:
    """Class and reason, what is doubtful, each fact with its origin, what is not stated."""
    parts: list[Content | tuple[str, str]] = [_class(file)]
    for doubt in file.doubtful:
        parts.append(("\n\nDoubtful  ", "bold $warning"))
        parts.append(Content(plain(doubt)))
        parts.append(("\n          F says which film it is", "$foreground 55%"))
    for warning in file.warnings:
        parts += [("\n\nWarning   ", "bold $warning"), Content(plain(warning))]
    for number in range(len(file.reviews)):
        facts = _of_review(file.facts, number)
        parts.append(Content("\n"))
        parts += [_fact(fact, room) for fact in facts]
    if file.missing:
        parts.append(("\n\n" + left("not stated", _LABEL), "$foreground 55%"))
        parts.append(Content(", ".join(file.missing)))
    return Content.assemble(*parts)


def _class(file: Checked) -> Content:
    colour = {"read": "$success", "warned": "$warning", "failed": "$error"}.get(file.outcome, "")
    kinds = f" · {', '.join(file.kinds)}" if file.kinds else ""
    count = f" · {len(file.reviews)} reviews" if len(file.reviews) > 1 else ""
    reason = f"\n{plain(file.reason)}" if file.reason else ""
    return Content.assemble((file.outcome, f"bold {colour}".strip()), f"{kinds}{count}{reason}")


def _of_review(facts: tuple[Fact, ...], number: int) -> list[Fact]:
    """The facts of the review `number`; those of one file follow each other, kind last."""
    found: list[list[Fact]] = [[]]
    for fact in facts:
        found[-1].append(fact)
        if fact.field == "kind":
            found.append([])
    return found[number] if number < len(found) else []


def _fact(fact: Fact, room: int) -> Content:
    origin = " · ".join(
        part for part in (fact.layer, fact.rule, f"line {fact.line}" if fact.line else "") if part
    )
    value = clip(_shown(fact), max(8, room - _LABEL))
    sure = round(fact.sure * _BAR)
    bar = "▪" * sure + "·" * (_BAR - sure)
    sureness = left(f"{bar} {fact.sure:.0%}", _LABEL)
    return Content.assemble(
        ("\n" + left(fact.field, _LABEL), "$foreground 55%"),
        Content(value),
        ("\n" + sureness + clip(origin, max(8, room - _LABEL)), "$foreground 55%"),
    )


def _shown(fact: Fact) -> str:
    if isinstance(fact.value, dict):
        kind = " (a site's average)" if fact.value.get("kind") == "aggregate" else ""
        return plain(f"{fact.value.get('printed', '')}{kind}")
    return plain(date(str(fact.value))) if fact.field == "published" else plain(str(fact.value))
