"""What sentences state of a film: its director, its running time, its year."""

from __future__ import annotations

import re

from .casting import _about_another_film as about_another_film
from .folding import fold
from .layers import Ledger, Origin
from .people import NAME, NAMES, is_name, split_names
from .runtimes import read_runtime
from .text import Text

_DIRECTED = re.compile(
    rf"\b(?P<how>(?:also |both )?(?:(?:co-?)?written(?: and|,| &) (?:co-?)?(?:produced(?: and|,) )?)?(?:co-)?directed(?: and (?:co-)?written)?) by (?P<names>{NAMES})|"
    rf"(?:dirigid[oa] por|réalisée? par|diretto da|diretta da|realizad[oa] por|geregisseerd door|mis en scène par) (?P<other>{NAMES})|"
    rf"\((?:dir(?:ected)?\.?(?: by)?|[Rr]egie|[Rr]éal\.?)[: ]\s*(?P<brackets>{NAMES})"
)
_OFFICE = re.compile(
    rf"\b(?:[Dd]irector|[Ff]ilmmaker|[Ww]riter[-/ ](?:and[- ])?[Dd]irector|[Rr]egisseur(?:in)?|[Rr]éalisat(?:eur|rice)|"
    rf"[Dd]irectora?|[Rr]egista|[Dd]iretora?|[Cc]ineasta?|[Cc]inéaste|[Yy]önetmen(?:i)?) (?P<name>{NAME})"
)
_OWNED = re.compile(rf"(?P<name>{NAME})['’]s? (?:[\w-]+ ){{0,4}}?[*_“\"‘«]?$")
_RUNS = re.compile(
    r"(?:clock(?:s|ed|ing)? in (?:at|around)|(?:running|run)[- ]?time(?: (?:of|is|at|was|clocks in at|comes in at))?|runs(?: for)?|"
    r"(?:comes|coming) in at|[Ll]aufzeit(?: von)?|dauert|dure|d'une durée de|una duración de|dura|duração de|durata di|duurt)"
    r"(?P<hedge>(?: just| only| a| an| the| lean| tight| brisk| mere| full| whopping| epic| slim| trim| bloated| punishing| hefty|"
    r" roughly| about| around| nearly| almost| approximately| over| under| just over| just under| well over| close to| at| to|"
    r" knapp| rund| etwa| fast| environ| presque| près de| casi| unos| quasi| circa| quase| cerca de| ongeveer| bijna)*)"
    r"\s(?P<time>\d{2,3}[- ]?(?:min(?:ute)?s?|minuten|minutes|minutos|minuti)\b|\d\s?h(?:ours?|rs?)?\s?(?:and |& )?\d{0,2}\s?(?:min(?:ute)?s?|m)?\b|"
    r"(?:one|two|three|four) hours(?: and| &)? [\w-]+ minutes)",
)
_MINUTE_FILM = re.compile(
    r"\b(?P<time>\d{2,3})[- ](?:minute|Minuten)[- ](?:(?:long |[\w-]+ )?(?:film|movie|feature|picture|runtime|running time|run time|run-time|running|epic|drama|comedy|thriller|documentary|masterpiece|debut)\b)|"
    r"\b(?:(?:film|movie|picture|it)(?: is|'s|’s| runs| lasts)|at)(?P<hedge> (?:roughly|about|around|nearly|almost|just over|just under|over|a))* (?P<time2>\d{2,3}) minutes(?: long|,? (?:it|this|the film|the movie)\b)"
)
_VAGUE = re.compile(
    r"roughly|about|around|nearly|almost|approx|over|under|close|knapp|rund|etwa|fast|environ|presque|près|casi|unos|quasi|circa|quase|cerca|ongeveer|bijna"
)
_WORD_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4}
_TENS = {"ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_ONES = {w: n for n, w in enumerate("one two three four five six seven eight nine".split(), 1)}
_YEAR = r"(?P<year>(?:18[89]|19\d|20\d)\d)"


def note_prose(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes director, year and running time that the sentences state of this film."""
    _note_directors(ledger, text, titles)
    _note_runtime(ledger, text, titles)
    for title in titles:
        _note_year(ledger, text, title)


def _note_directors(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    found: list[tuple[tuple[str, ...], int, str, float]] = []
    for match in _DIRECTED.finditer(text.text):
        names = match["names"] or match["other"] or match["brackets"]
        if (match["how"] or "").startswith("also") or about_another_film(
            text, match.start(), match.end(), titles
        ):
            continue
        people = tuple(name for name, _ in split_names(names) if is_name(name))
        near = _title_just_before(text.text, match.start(), titles)
        if not near and _names_another(text.text, match.start()):
            continue
        found.append((people, match.start(), "directed by", 0.9 if near else 0.7))
    for title in titles:
        found.extend(_owners(text, title))
    for match in _OFFICE.finditer(text.text):
        if is_name(match["name"]) and not about_another_film(
            text, match.start(), match.end(), titles
        ):
            found.append(((match["name"],), match.start(), "director NAME", 0.6))
    best = _leading(found)
    for people, offset, rule, sure in found:
        agrees = people == best or (len(people) == 1 and people[0] in best)
        weight = sure if agrees else min(sure, 0.4)
        if agrees:
            for name in people:
                ledger.add(
                    "credits.director", name, Origin("prose", rule, text.line(offset), weight)
                )


def _leading(found: list[tuple[tuple[str, ...], int, str, float]]) -> tuple[str, ...]:
    """The people whom most speaks for; nobody where two are equally well attested."""
    weights: dict[tuple[str, ...], float] = {}
    for people, _, _, sure in found:
        if people:
            weights[people] = max(weights.get(people, 0.0), sure) + (
                0.05 if people in weights else 0
            )
    ranked = sorted(weights.items(), key=lambda item: -item[1])
    if not ranked or (
        len(ranked) > 1
        and ranked[1][1] >= ranked[0][1] - 0.04
        and not set(ranked[0][0]) & set(ranked[1][0])
    ):
        return ()
    return ranked[0][0]


def _title_just_before(text: str, at: int, titles: tuple[str, ...]) -> bool:
    before = fold(text[max(0, at - 90) : at])
    before = re.sub(
        r"(?: (?:is|was|the film|film|movie|a|an|co|19\d\d|20\d\d|[a-z]+ (?:drama|comedy|thriller)))*$",
        "",
        before,
    )
    return any(before.endswith(fold(title)) for title in titles if fold(title))


def _names_another(text: str, at: int) -> bool:
    """Whether a title other than the film's stands right before "directed by"."""
    before = text[max(0, at - 60) : at].rstrip(" ,(")
    return bool(
        re.search(r"[”\"’»*]$|\b[A-ZÀ-Þ]{3,}$|[a-z,] (?:[A-Z][\w’'-]+ ){1,4}[A-Z][\w’'-]+$", before)
    )


def _owners(text: Text, title: str) -> list[tuple[tuple[str, ...], int, str, float]]:
    """ "NAME's Title" """
    found = []
    body = text.text
    for form in {title, title.upper()}:
        at = body.find(form)
        while at >= 0:
            owner = _OWNED.search(body[max(0, at - 70) : at])
            if (
                owner
                and is_name(owner["name"])
                and not body[at + len(form) : at + len(form) + 1].isalnum()
            ):
                found.append(((owner["name"],), at, "NAME's title", 0.8))
            at = body.find(form, at + 1)
    return found


def _note_runtime(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    for pattern in (_RUNS, _MINUTE_FILM):
        for match in pattern.finditer(text.text):
            groups = match.groupdict()
            stated = groups.get("time") or groups.get("time2") or ""
            minutes = (
                int(stated)
                if stated.isdigit()
                else _spelled(stated) or read_runtime(stated.replace("-", " "))
            )
            if minutes is None or not 40 <= minutes <= 600:
                continue
            if about_another_film(text, match.start(), match.end(), titles):
                continue
            vague = _VAGUE.search(match[0])
            origin = Origin(
                "prose", "running time", text.line(match.start()), 0.5 if vague else 0.75
            )
            ledger.add("credits.runtime", minutes, origin)


def _spelled(text: str) -> int | None:
    match = re.fullmatch(r"(one|two|three|four) hours(?: and| &)? ([\w-]+) minutes", text)
    if match is None:
        return None
    parts = match[2].split("-")
    if match[2].isdigit():
        return _WORD_NUMBERS[match[1]] * 60 + int(match[2])
    minutes = sum(_TENS.get(part, _ONES.get(part, 0)) for part in parts)
    return _WORD_NUMBERS[match[1]] * 60 + minutes if minutes else None


def _note_year(ledger: Ledger, text: Text, title: str) -> None:
    body = text.text
    for form in dict.fromkeys((title, title.upper())):
        at = body.find(form)
        while at >= 0:
            after = body[at + len(form) : at + len(form) + 70]
            match = re.match(
                rf"[*_”\"’»,]{{0,2}} ?[(\[](?:[^()\[\]]{{0,50}}[ ,;])?{_YEAR}(?![-–\d])[^()\[\]]{{0,40}}[)\]]",
                after,
            )
            if match and not body[max(0, at - 1) : at].isalnum():
                origin = Origin("prose", "title and year", text.line(at), 0.8)
                ledger.add("credits.year", int(match["year"]), origin)
            at = body.find(form, at + 1)
