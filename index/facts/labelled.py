"""Labelled lines of a document: which lines are labels, and what they state.

The same label means different things in different company: "Author" among
film credits is the screenwriter, above a text the critic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .credits import PEOPLE_FIELDS, add_value
from .dates import read_date
from .folding import fold, without_emphasis
from .labels import CREW_FIELDS, FILM_FIELDS, WRITTEN_BY, Label, read_labels
from .layers import Ledger, Origin
from .parts import Part
from .people import clean_name, is_name, same_person, split_names
from .ratings import read_rating

_GENERIC = re.compile(r"[\W_]*[^\W\d_][\w .’'()/&-]{1,30}:\s+\S.{0,90}")
_TRUE = frozenset("yes true 1 ja oui si sim evet full major heavy mild minor".split())
_FALSE = frozenset(
    "no none not non nein nessuno ninguno nee hayir without free keine aucun 0 false".split()
)
_PRODUCTION = re.compile(
    r"produ|prodit|yapim|music|musi[kqc]|kostum|costum|szenenbild|ton$|son$|composer|sound|decors"
)
_SYNOPSIS = frozenset({"teaser"})
_CREDIT_VALUES = frozenset(
    "credits.director credits.writer credits.cinematographer credits.editor credits.cast "
    "credits.distributor credits.runtime credits.year credits.countries credits.languages "
    "credits.genres release".split()
)


@dataclass(slots=True)
class Run:
    """Neighbouring labelled lines, read together."""

    parts: list[Part] = field(default_factory=list)

    @property
    def labels(self) -> list[Label]:
        return [label for part in self.parts for label in part.labels]


def mark_labels(parts: list[Part]) -> list[Run]:
    """Puts every labelled line in its place; the runs of them in order of the document."""
    candidates = [_candidate(parts, at) for at in range(len(parts))]
    runs: list[Run] = []
    at = 0
    while at < len(parts):
        end = at
        seen: list[int] = []
        while end < len(parts) and (candidates[end] or _passes(parts, candidates, end)):
            if parts[end].place != "empty":
                seen.append(end)
            end += 1
        if seen:
            run = _accept(parts, candidates, seen)
            if run.parts:
                runs.append(run)
        at = max(end, at + 1)
    return runs


def _candidate(parts: list[Part], at: int) -> list[Label]:
    part = parts[at]
    if part.place != "open" or part.is_heading or part.words > 90:
        return []
    labels = read_labels(part.text)
    if len(labels) == 1 and not labels[0].value:
        following = next((p for p in parts[at + 1 :] if p.place != "empty"), None)
        if following is None or following.words > 30 or read_labels(following.text):
            return []
        joined = labels[0]._replace(value=following.text)
        if not _reads(joined):
            return []
        following.put("label", f"value of the label {joined.key}")
        return [joined]
    return labels


def _passes(parts: list[Part], candidates: list[list[Label]], at: int) -> bool:
    """Whether a line belongs to the run around it although its own key is unknown."""
    part = parts[at]
    if part.place in ("empty", "label"):
        return True
    if part.place != "open" or part.is_heading or not _GENERIC.fullmatch(part.text):
        return False
    before = any(candidates[i] for i in range(max(0, at - 2), at))
    return before and any(candidates[i] for i in range(at + 1, min(len(parts), at + 3)))


def _accept(parts: list[Part], candidates: list[list[Label]], seen: list[int]) -> Run:
    readable = {at: [label for label in candidates[at] if _reads(label)] for at in seen}
    strong = sum(1 for labels in readable.values() for label in labels if not label.weak)
    run = Run()
    for at in seen:
        labels, part = readable[at], parts[at]
        if part.place == "label":
            continue
        if not labels:
            near = strong >= 2 and len(seen) >= 3 and part.words <= 16
            if near and not part.ends_sentence:
                part.put("label", "a label that is not read")
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


def _sure_alone(labels: list[Label]) -> bool:
    """Whether weak labels are plain by their values (a full name, a running time, a date)."""
    label = labels[0]
    if len(labels) > 2:
        return True
    if label.field in ("critic", "author", "translator") or label.field in PEOPLE_FIELDS:
        return bool(label.value) and all(is_name(name) for name, _ in split_names(label.value))
    if label.field in ("published", "release"):
        return read_date(label.value) is not None
    return label.field == "rating" and read_rating(label.value) is not None


def _reads(label: Label) -> bool:
    """Whether the value of a label is of the kind that its key promises."""
    value, name = label.value, label.field
    if name in _CREDIT_VALUES:
        return add_value(Ledger(), name, value, Origin("label", "", None), day_first=True)
    words = len(value.split())
    if name in ("author", "editor", "critic", "translator"):
        people = split_names(value)
        return 0 < len(people) <= 6 and all(is_name(clean_name(n), least=1) for n, _ in people)
    if name in ("rating", "aggregate"):
        return read_rating(value, bare=True) is not None
    if name == "published":
        return read_date(value, day_first=True) is not None
    if name == "teaser":
        return words >= 3
    if name == "spoilers":
        return words <= 3 or "warning" in label.folded or "alert" in label.folded
    if name == "kind":
        return words <= 3
    if name == "url":
        return "://" in value or value.startswith("www.")
    return bool(value) and words <= (14 if name in ("film", "original", "publication") else 40)


def read_run(run: Run, ledger: Ledger, *, head: bool, day_first: bool | None) -> list[str]:
    """Notes what a run of labels states; warnings where a label can't be told."""
    warnings: list[str] = []
    fields = {label.field for label in run.labels}
    for part in run.parts:
        for label in part.labels:
            origin = Origin("label", f"label {label.key}", part.line, 0.95)
            warning = _read(label, origin, ledger, run, fields, head, day_first)
            if warning:
                warnings.append(f"line {part.line}: {warning}")
    return warnings


def _read(
    label: Label,
    origin: Origin,
    ledger: Ledger,
    run: Run,
    fields: set[str],
    head: bool,
    day_first: bool | None,
) -> str | None:
    name, value = label.field, label.value
    if name == "author" or (label.folded in WRITTEN_BY and _beside_date(label, run)):
        return _read_author(label, origin, ledger, run, fields, head)
    if name == "editor":
        film = fields & (CREW_FIELDS - {"credits.distributor"})
        if film:
            add_value(ledger, "credits.editor", value, origin)
        return None
    if name in _CREDIT_VALUES:
        if add_value(ledger, name, value, origin, day_first=day_first):
            if label.folded == "written and directed by":
                add_value(ledger, "credits.director", value, origin)
            return None
        return f"{label.key} can't be read: {value[:40]}"
    if name in ("rating", "aggregate"):
        rating = read_rating(value, bare=True, key=label.key)
        if rating is not None:
            note_rating(ledger, rating, origin, aggregate=name == "aggregate")
        return None
    if name in ("critic", "translator"):
        for person, _ in split_names(value)[:3]:
            ledger.add(name, clean_name(person), origin)
        return None
    return _read_plain(name, value, origin, ledger, day_first)


def _read_plain(
    name: str, value: str, origin: Origin, ledger: Ledger, day_first: bool | None
) -> str | None:
    if name == "published":
        day = read_date(value, day_first=day_first)
        if day is None:
            return f"the date can be read in two ways: {value[:40]}"
        ledger.add("published", day, origin)
    elif name in ("film", "original"):
        ledger.add(
            "film_titles" if name == "film" else "original_title",
            without_emphasis(value).strip('"“”*_'),
            origin,
        )
    elif name == "spoilers":
        said = fold(value).split(" ")[0]
        ledger.add(
            "spoilers", said in _TRUE or said not in _FALSE and len(value.split()) > 3, origin
        )
    elif name in ("publication", "url", "teaser", "kind"):
        ledger.add(name, without_emphasis(value), origin)
    return None


def note_rating(ledger: Ledger, rating: object, origin: Origin, *, aggregate: bool) -> None:
    """Notes a rating as plain values; one under a site's name is an aggregate."""
    from msgspec import to_builtins

    plain = to_builtins(rating)
    if aggregate:
        plain["kind"] = "aggregate"
    ledger.add("rating", plain, origin)


def _read_author(
    label: Label, origin: Origin, ledger: Ledger, run: Run, fields: set[str], head: bool
) -> str | None:
    """ "Author" is the screenwriter among film credits, the critic above a text."""
    names = [clean_name(name) for name, _ in split_names(label.value)]
    meaning = _author_means(label, names, run, fields, head)
    if meaning == "writer":
        add_value(ledger, "credits.writer", label.value, origin.less(0.95))
    elif meaning == "critic":
        for name in names[:3]:
            ledger.add("critic", name, origin)
    else:
        return f"{label.key} may mean the critic or the screenwriter: {label.value[:40]}"
    return None


def _beside_date(label: Label, run: Run) -> bool:
    """Whether the labels next to this one say when or where the text appeared."""
    labels = run.labels
    at = labels.index(label)
    near = {other.field for other in labels[max(0, at - 1) : at + 2]}
    return bool(near & {"published", "publication", "url", "translator"})


def _author_means(
    label: Label, names: list[str], run: Run, fields: set[str], head: bool
) -> str | None:
    if label.folded.startswith(("text", "tekst")):
        return "critic"
    if "credits.writer" in fields and label.field == "author":
        return "critic"
    directors = [
        clean_name(name)
        for other in run.labels
        if other.field == "credits.director"
        for name, _ in split_names(other.value)
    ]
    if any(same_person(name, director) for name in names for director in directors):
        return "writer"
    page = fields & {"rating", "published", "publication", "aggregate"}
    crew = fields & {"credits.cinematographer", "credits.editor", "editor", "credits.distributor"}
    crew |= {o.folded for o in run.labels if o.field == "ignored" and _PRODUCTION.search(o.folded)}
    if crew and not page:
        return "writer"
    if not crew and (page or not fields & (FILM_FIELDS | {"credits.director"})):
        return "critic"
    if directors and not page and not head:
        return "writer"
    return "writer" if directors and len(names) > 1 and not page else None
