"""Labelled lines of a document: which lines are labels, and what they state.

The same label means different things in different company: "Author" among
film credits is the screenwriter, above a text the critic.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from index.folding import fold, word_set

from .bylines import only_date
from .credit_lines import read_credits_line
from .credit_runs import read_run
from .credit_sentences import read_credit_sentences
from .credit_strips import before_key
from .credits import add_value
from .dates import read_date
from .label_forms import Label, read_of, settle_letters
from .label_keys import FIELDS, MAKER_FIELDS
from .labels import read_labels
from .layers import Ledger, Origin
from .parts import VALUE_OF, Part
from .people import can_be_listed, clean_name, is_name, split_names
from .ratings import read_rating
from .runtimes import read_runtime
from .word_verdicts import verdict_in_words

UNREAD = "a label that can't be read"
_GENERIC = re.compile(r"[\W_]*[^\W\d_][\w .’'()/&-]{1,30}:\s+\S.{0,90}")
CREDIT_VALUES = word_set(
    "credits.director credits.writer credits.cinematographer credits.editor credits.cast "
    "credits.distributor credits.runtime credits.year credits.countries credits.languages "
    "credits.genres release"
)


@dataclass(slots=True)
class Run:
    """Neighbouring labelled lines, read together; `dated` says that a date stands below them."""

    parts: list[Part] = field(default_factory=list)
    dated: bool = False

    @property
    def labels(self) -> list[Label]:
        return [label for part in self.parts for label in part.labels]


def mark_labels(parts: list[Part]) -> list[Run]:
    """Puts every labelled line in its place; the runs of them in order of the document."""
    bare = _mark_bare(parts)
    _mark_boxes(parts)
    candidates = [_candidate(parts, at) for at in range(len(parts))]
    _mark_rows(parts, candidates)
    runs: list[Run] = [bare] if bare.parts else []
    at = 0
    while at < len(parts):
        end = at
        seen: list[int] = []
        while end < len(parts) and (candidates[end] or _passes(parts, candidates, end)):
            if parts[end].place != "empty":
                seen.append(end)
            end += 1
        if seen:
            _settle(candidates, seen)
            run = _accept(parts, candidates, seen)
            if run.parts:
                run.dated = _date_below(parts, end)
                runs.append(run)
        at = max(end, at + 1)
    return runs


_ROWS = {
    "title": "film", "year": "credits.year", "country": "credits.countries",
    "language": "credits.languages", "genre": "credits.genres", "rating": "rating",
    "starring": "credits.cast",
}  # fmt: skip


def _mark_rows(parts: list[Part], candidates: list[list[Label]]) -> None:
    """Rows of a table without colons ("Year 2012") in one block with two rows of film credits."""
    for at, part in enumerate(parts):
        first, _, value = part.text.partition(" ")
        row = _ROWS.get(first.casefold()) if first[:1].isupper() and part.place == "open" else None
        if row is None or not value or candidates[at] or part.words > _LONGEST_ROW:
            continue
        begin, end = at, at + 1
        while begin and parts[begin].block.gap == 0 and parts[begin - 1].place != "empty":
            begin -= 1
        while end < len(parts) and parts[end].block.gap == 0 and parts[end].place != "empty":
            end += 1
        beside = [labels[0] for labels in candidates[begin:end] if labels]
        label = Label(row, first, fold(first), value, bare=True)
        credited = sum(each.field.startswith("credits.") for each in beside)
        if credited >= _LEAST_ROWS and _reads(label):
            candidates[at] = [label]


_LONGEST_ROW, _LEAST_ROWS = 12, 2


def _mark_boxes(parts: list[Part]) -> None:
    """Blocks of credits that read like paragraphs; several of them head capsules of their own."""
    boxes = [part for part in parts if part.place == "open" and _is_box(part)]
    if len(boxes) <= 2:
        for part in boxes:
            part.put("credits", "block of credits")


def _is_box(part: Part) -> bool:
    """Whether a part is a paragraph of credits, or a line that states more than its labels do."""
    if part.prose:
        named = {label.field for label in read_labels(part.text)} & {"film", "original"}
        return not named and read_credits_line(part.text) is not None
    if part.is_heading or not 5 <= part.words <= 90:
        return False
    run = {field_ for field_, _ in read_run(part.text, whole=False) or ()}
    if len(run - {"film"}) < _LEAST_RUN or "credits.director" not in run:
        return False
    return len(run) > len({label.field for label in read_labels(part.text)})


_LEAST_RUN = 2
_TOLD = 18
"""Words from which on what stands behind "Synopsis:" is a paragraph of the text."""


def _settle(candidates: list[list[Label]], seen: list[int]) -> None:
    """Gives keys of one letter the meaning that they have in their company."""
    labels = [label for at in seen for label in candidates[at]]
    if not any(label.field == "letter" for label in labels):
        return
    meanings = settle_letters(labels)
    for at in seen:
        candidates[at] = [
            label._replace(field=meanings.get(label.folded, label.field))
            if label.field == "letter" or label.folded == "d"
            else label
            for label in candidates[at]
            if label.field != "letter" or label.folded in meanings
        ]


def _date_below(parts: list[Part], end: int) -> bool:
    following = next((part for part in parts[end:] if part.place != "empty"), None)
    return following is not None and only_date(following.text)


def _mark_bare(parts: list[Part]) -> Run:
    """Labels on lines of their own with the values below them ("Director" / "NAME").

    Three such labels at least, each with a value that its key promises.
    """
    found: list[tuple[Part, Label, list[Part]]] = []
    full = [part for part in parts if part.place != "empty"]
    for at, part in enumerate(full):
        field_ = _bare_key(part.text) if part.place == "open" and part.words <= 3 else None
        if field_ in CREDIT_VALUES:
            values = _values_below(full, at, field_)
            if values:
                value = ", ".join(each.text for each in values)
                found.append((part, Label(field_, part.text, fold(part.text), value), values))
    directed = any(label.field == "credits.director" for _, label, _ in found)
    if len(found) < (2 if directed else 3):
        return Run()
    for part, label, values in found:
        part.labels = [label]
        part.put("label", f"label: {label.key}")
        for below in values:
            below.put("label", f"{VALUE_OF} {label.key}")
    return Run([part for part, _, _ in found])


def _bare_key(text: str) -> str | None:
    """What a key without its value means, a bracket behind it aside ("Writer (novel)")."""
    return FIELDS.get(fold(text)) or FIELDS.get(fold(_NOTED.sub("", text)))


_NOTED = re.compile(r"\s\([^()]{2,24}\)$")


def _values_below(full: list[Part], at: int, field_: str) -> list[Part]:
    values: list[Part] = []
    for part in full[at + 1 : at + (40 if field_ == "credits.cast" else 6)]:
        if part.place != "open" or part.words > 9 or _bare_key(part.text) in CREDIT_VALUES:
            break
        apart = bool(values) and part.block.gap > 0 and values[0].block.gap == 0
        if apart and field_ != "credits.cast":
            break
        if not _reads(Label(field_, "", "", part.text)) or (values and part.words == 1):
            break
        values.append(part)
    return values


def _without_story(part: Part, labels: list[Label]) -> list[Label]:
    """No label where a paragraph stands behind the only one, and it tells the story."""
    told = part.words >= _TOLD and len(labels) == 1 and labels[0].field == "teaser"
    return [] if told else labels


def _candidate(parts: list[Part], at: int) -> list[Label]:
    part = parts[at]
    if part.place != "open" or part.is_heading or part.words > 90 or len(part.text) > 1500:
        return []
    told = ". " in part.text and read_credit_sentences(part.text)
    labels = [] if told else _without_story(part, read_labels(part.text))
    if len(labels) == 1 and labels[0].value and not _reads(labels[0]):
        labels = [] if read_credits_line(part.text) else labels
    if not labels:
        of = read_of(part.text)
        beside = of is not None and any(
            read_credits_line(each.text) for each in parts[max(0, at - 1) : at + 2]
        )
        return [of] if of and beside else []
    if len(labels) == 1 and not labels[0].value.strip("| "):
        following = next((p for p in parts[at + 1 :] if p.place != "empty"), None)
        if following is None or following.words > 30 or read_labels(following.text):
            return []
        joined = labels[0]._replace(value=before_key(following.text))
        if not _reads(joined):
            return []
        following.put("label", f"{VALUE_OF} {joined.key}")
        return [joined]
    return labels


def _passes(parts: list[Part], candidates: list[list[Label]], at: int) -> bool:
    """Whether a line belongs to the run around it although its own key is unknown."""
    part = parts[at]
    if part.place in ("empty", "label"):
        return True
    if part.place == "open" and part.words <= 24 and read_credits_line(part.text):
        return True
    if part.place != "open" or part.is_heading or not _GENERIC.fullmatch(part.text):
        return False
    before = any(candidates[i] for i in range(max(0, at - 2), at))
    return before and any(candidates[i] for i in range(at + 1, min(len(parts), at + 3)))


def _accept(parts: list[Part], candidates: list[list[Label]], seen: list[int]) -> Run:
    readable = {at: [label for label in candidates[at] if _reads(label)] for at in seen}
    lines = {at for at in seen if not candidates[at] and read_credits_line(parts[at].text)}
    strong = _strength(readable) + len(lines)
    run = Run()
    for at in seen:
        labels, part = readable[at], parts[at]
        if part.place == "label" or at in lines:
            continue
        if not labels:
            near = strong >= 2 and len(seen) >= 3 and part.words <= 16
            if near and not part.ends_sentence:
                part.put("label", UNREAD if candidates[at] else "a label that is not kept")
                run.parts.append(part)
            continue
        alone = len(seen) == 1
        if (
            all(label.weak for label in labels)
            and (strong == 0 or alone)
            and not _sure_alone(labels)
        ):
            continue
        if alone and all(label.field == "ignored" for label in labels) and part.words > 12:
            continue
        if len(labels) < len(candidates[at]) and len(labels) * 2 < len(candidates[at]):
            continue
        part.labels = labels
        part.put("label", f"label: {', '.join(label.key for label in labels)}")
        run.parts.append(part)
    return run


def _strength(readable: dict[int, list[Label]]) -> int:
    """How many labels count by themselves; those without a colon do where there are several."""
    labels = [label for each in readable.values() for label in each]
    bare = len({label.folded for label in labels if label.bare})
    return sum(1 for label in labels if not label.weak) + (bare if bare > 1 else 0)


def _sure_alone(labels: list[Label]) -> bool:
    """Whether weak labels are plain by their values (a full name, a running time, a date)."""
    label = labels[0]
    if len(labels) > 2 or (label.bare and label.field == "credits.year"):
        return True
    if label.bare:
        minutes = read_runtime(label.value) if label.folded == "minutes" else None
        return minutes is not None and minutes >= _FEATURE
    if label.field in _NAMED or label.field in MAKER_FIELDS:
        return bool(label.value) and all(is_name(name) for name, _ in split_names(label.value))
    if label.field in ("published", "release"):
        return read_date(label.value) is not None
    bare = label.value[:1].isdigit() and label.folded != "not"
    if label.field != "rating":
        return False
    return read_rating(label.value, bare=bare) is not None or _is_in_words(label)


_FEATURE = 60
"""Minutes from which a running time on a line of its own is a film's."""

_NAMED = frozenset({"critic", "author", "translator", "credits.cast"})


def _reads(label: Label) -> bool:
    """Whether the value of a label is of the kind that its key promises."""
    if label.field in CREDIT_VALUES:
        origin = Origin("label", "", None)
        return add_value(Ledger(), label.field, label.value, origin, day_first=True)
    test = _PROMISES.get(label.field)
    if test is not None:
        return test(label)
    longest = 14 if label.field in ("film", "original", "publication") else 40
    return bool(label.value) and len(label.value.split()) <= longest


def _is_people(label: Label) -> bool:
    people = split_names(label.value)
    return 0 < len(people) <= 6 and all(can_be_listed(clean_name(n)) for n, _ in people)


def _is_rating(label: Label) -> bool:
    return read_rating(label.value, bare=True) is not None or _is_in_words(label)


def _is_in_words(label: Label) -> bool:
    return label.field == "rating" and verdict_in_words(label.value, label.key) is not None


def _is_warning(label: Label) -> bool:
    return len(label.value.split()) <= 3 or "warning" in label.folded or "alert" in label.folded


_PROMISES: dict[str, Callable[[Label], bool]] = {
    "author": _is_people,
    "editor": _is_people,
    "critic": _is_people,
    "translator": _is_people,
    "rating": _is_rating,
    "aggregate": _is_rating,
    "published": lambda label: read_date(label.value, day_first=True) is not None,
    "teaser": lambda label: len(label.value.split()) >= 3,
    "spoilers": _is_warning,
    "kind": lambda label: len(label.value.split()) <= 3,
    "url": lambda label: "://" in label.value or label.value.startswith("www."),
}
