"""Labelled lines: "Key: value", "Key value" where the key says enough, several on one line."""

from __future__ import annotations

import re

from index.folding import fold

from .credit_parts import is_runtime
from .credit_strips import unglued
from .dates import YEAR, find_date
from .label_dates import read_dated_label, released
from .label_forms import Label, fields_of_day, fields_of_key, read_bare, read_letter
from .label_glued import read_glued
from .label_keys import CREW_FIELDS, FILM_FIELDS, MAKER_FIELDS, WRITTEN_BY
from .label_runs import read_run_on
from .label_sheets import read_sheet
from .patterns import Pattern, holds
from .people import can_be_listed, is_name, split_names
from .piped_credits import read_piped
from .ratings import read_rating
from .remembering import remembered
from .vocabulary import is_country, is_genre

_LINE = re.compile(
    r"[\s*_•·▪►>\-–—|]*(?P<key>[^\W\d_][^:：|\n]{0,46}?)\s*(?:\*\*|__|\*)?\s*[:：]\s*(?:\*\*|__|"
    r"\*)?\s*(?P<value>.*)",
    re.DOTALL,
)
_ASTERISKS = re.compile(
    r":\s*(?P<stars>\*(?: ?\*){0,4}(?: ?(?:½|1/2))?"
    r"(?: ?\(?(?:/|out of|of|de|von|sur|sobre|su|van) ?(?:\d{1,2}|\*{2,5}|four|five)(?: stars)?"
    r"\)?)?)\s*$"
)
_DOING = r"(?:written|directed|produced|edited|shot|photographed)"
_SPOKEN = Pattern(
    rf"(?P<key>(?:{_DOING}(?:, and |, | and | & )){{1,3}}{_DOING} by|"
    r"written and directed by|directed by|written by|screenplay by|starring|"
    r"translated by|reviewed by|review by|edited by|dir\.|dir\. by|"
    r"distributed by|produced by|music by|"
    r"cinematography by|running time|runtime|übersetzt von|réalisé par|traduit par|avec|regie|"
    r"un film de|film de|un film di|ein film von|film von|a film by|"
    r"una película de|um filme de|escrit[oa] por|diretto e scritto da|dirigido por|dirigé par|com|"
    r"scripted by|met|mit|con|"
    r"dirigida por|traducido por|diretto da|regia di|direção de|dirección de|tradotto da|words by|"
    r"text by|kritik von|übersetzung|rated)\s+(?P<value>\S.*)",
    re.IGNORECASE,
)
_TRANSLATOR = re.compile(
    r"(?:translated (?:by|from(?: the)? [^\W\d_]+(?:,)? by)|(?:übersetzung )?aus dem [^\W\d_]+"
    r"(?: übersetzt)? von|traduit d[eu'’][^\W\d_ ]*(?: [^\W\d_']+)?(?:['’][^\W\d_]+)? par|"
    r"traducido del [^\W\d_]+ por|tradotto dal\S* [^\W\d_]* ?da|"
    r"vertaald uit het [^\W\d_]+ door):? (?P<name>[^\W\d_].{3,50})",
    re.IGNORECASE,
)
_LEADER = Pattern(
    r"[\s*_•·►>\-–—|]*(?P<key>[^\W\d_][^:.…\n]{0,40}?)\s*"
    r"(?:(?P<long>\.{4,}|(?:\. ){3,}\.?|[_·]{3,}|…{2,})|\.{3}|…|\s[–—]\s|\s-+\s|"
    r"(?P<bar>\s\|\s))\s*:?\s*"
    r"(?P<value>\S.*)",
    having=("..", ". .", "_", "·", "…", "–", "—", "-", "|"),
)
_SHEET_LINK = re.compile(r"\s+(?:vedi|vai alla|leggi) (?:la )?scheda(?: (?:del )?film)?\W*$", re.I)
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]?$")


@remembered
def read_label(text: str) -> list[Label]:
    """The labels that a line is: two for "Regie und Buch: NAME", none if its key is unknown.

    None too where sentences stand behind a key of credits ("Story: A man is arrested. ...").
    """
    labels = _labels_of(text)
    credited = any(label.field.startswith("credits.") for label in labels)
    return [] if credited and _tells(text) else labels


_SMALL = re.compile(r"(?<![\w.])[a-zß-ÿ]{3,}(?![\w:])")
_NEXT_SENTENCE = re.compile(r"[a-zß-ÿ]{2}[.!?][”\"’)]?\s+[A-ZÀ-Þ]")
_MUCH, _SENTENCES = 12, 2


def _tells(text: str) -> bool:
    """Whether a line is a paragraph of sentences, and no list of names."""
    if len(text) < _PARAGRAPH:
        return False
    several = len(_NEXT_SENTENCE.findall(text)) >= _SENTENCES
    return several and len(_SMALL.findall(text)) >= _MUCH


_PARAGRAPH = 120


def _labels_of(text: str) -> list[Label]:
    text = _SHEET_LINK.sub("", text) if "scheda" in text else text
    if ":" in text[:52] or "：" in text[:52]:
        match = _LINE.match(text)
        if match:
            key, value = match["key"].strip(" *_\t"), match["value"].strip()
            stars = _ASTERISKS.search(text, match.end("key"))
            value = stars["stars"] if stars else value
            fields = fields_of_key(key)
            rated = fold(key) == "rated" and read_rating(value) is not None
            if rated or (fold(key) == "stars" and read_rating(value, bare=True)):
                fields = ("rating",)
            fields = fields or fields_of_day(fold(key), value)
            if fields == ("release",):
                return released(key, value)
            if fields:
                labels = [Label(field, key, fold(key), value) for field in fields]
                return _parted_from_notes(_with_translator(_with_day(labels)))
            letters = read_letter(key, value)
            if letters:
                return letters
    if _BARE_TIME.fullmatch(text.strip(" *_.")):
        return _bare_piece(text)
    dated = _read_makers(text) or read_dated_label(text) or _read_led(text)
    if dated:
        return dated
    spoken = _parted_from_notes(_with_translator(_with_day(_read_spoken(text))))
    return spoken or read_bare(text) or read_glued(text)


def _read_led(text: str) -> list[Label]:
    """A key and a value with dots or a dash between them ("Year ..... 2022")."""
    match = _LEADER.fullmatch(text) if len(text) <= 400 else None
    if match is None or not match["value"][0].isalnum():
        return []
    key = match["key"].strip(" *_")
    alone = bool(match["long"])
    fields = fields_of_key(key)
    rated = match["bar"] is not None and fields == ("rating",)
    signed = fields == ("critic",) and is_name(match["value"])
    dated = (
        match["bar"] is not None
        and fields == ("credits.year",)
        and bool(_BARE_YEAR.fullmatch(match["value"]))
    )
    known = CREW_FIELDS.union(FILM_FIELDS).issuperset(fields)
    if not (alone or rated or signed or dated or known):
        return []
    return [
        Label(field, key, fold(key), match["value"], bare=not (alone or signed)) for field in fields
    ]


_TRANSLATED = re.compile(
    r"(?:\s*[,;·|]\s*|\s+[–—-]\s+|\s+)\(?(?P<key>translated by|translation:?|übersetzt von|"
    r"übersetzung:?|"
    r"aus dem [^\W\d_]+ von|translated from (?:the )?[^\W\d_]+ by|traduit par|traduit d[^\s]+ "
    r"[^\W\d_]+ par|traducido por|tradotto da|traduzione di|vertaald door|vertaling:?)\s+"
    r"(?P<name>[^\W\d_][^,;|]{3,50}?)\)?\.?$",
    re.IGNORECASE,
)


_TRAILING_NOTES = re.compile(
    r"(?<=[^\W\d_]{2})\.\s+"
    r"(?P<rest>(?:(?:Not rated|Rated|MPAA|PG|Running|\d{2,3}\s?min|\d\s?h)\b|R,|"
    r"(?:[Cc]ert(?:ificate)?\.? ?)?(?:U|PG|12A?|15A?|16|18A?|M|G|R|MA15\+)(?: cert)?[,;:] ?\d).*)$"
)
_MINUTES = re.compile(r"\b(?:\d{2,3}\s?min|\d\s?h(?:ours?|rs?)?\b).*$")
_WITH_CAST = re.compile(
    r"(?:(?:[Uu]n )?film )?(?:[Dd]e|[Vv]on|[Dd]i|[Vv]an|[Bb]y) (?P<makers>[^\W\d_].{3,60}?)[.,]? "
    r"(?:[Aa]vec|[Mm]it|[Cc]on|[Cc]om|[Mm]et|[Ww]ith) (?P<cast>[^\W\d_].{3,160})"
)


def _parted_from_notes(labels: list[Label]) -> list[Label]:
    """A list of names parted from "Rated R. 117 minutes." behind it."""
    label = labels[0] if len(labels) == 1 else None
    if label is not None and label.folded == "rated" and (minutes := _MINUTES.search(label.value)):
        return [label, Label("credits.runtime", "minutes", "minutes", minutes[0], bare=True)]
    if label is None or label.field not in CREW_FIELDS:
        return labels
    notes = _TRAILING_NOTES.search(label.value)
    if notes is None:
        return labels
    minutes = _MINUTES.search(notes["rest"])
    parted = [label._replace(value=label.value[: notes.start()])]
    if minutes:
        parted.append(Label("credits.runtime", "minutes", "minutes", minutes[0], bare=True))
    return parted


def _with_day(labels: list[Label]) -> list[Label]:
    """A critic's name that ends in the day of the review ("Reviewed by NAME, May 2, 2014")."""
    label = labels[0] if len(labels) == 1 and labels[0].field == "critic" else None
    found = find_date(label.value, day_first=True) if label is not None else None
    if label is None or found is None or not found[1] or label.value[found[2] :].strip(" .)]"):
        return labels
    day = Label("published", "published", "published", label.value[found[1] : found[2]])
    return [label._replace(value=label.value[: found[1]].rstrip(" ,|(–—-")), day]


def _with_translator(labels: list[Label]) -> list[Label]:
    """A value that ends in ", translated by NAME" parted into two labels."""
    if len(labels) != 1 or len(labels[0].value) > 120:
        return labels
    label = labels[0]
    match = _TRANSLATED.search(label.value)
    if match is None or not match.start():
        return labels
    key = match["key"].rstrip(":")
    critic = "critic" if label.folded in WRITTEN_BY else label.field
    return [
        label._replace(field=critic, value=label.value[: match.start()].strip(" ,;|")),
        Label("translator", key, fold(key), match["name"]),
    ]


def _read_makers(text: str) -> list[Label]:
    """ "De NAME, avec NAMES" """
    made = _WITH_CAST.fullmatch(text.strip(" *_."))
    if made is None or not all(is_name(name) for name, _ in split_names(made["makers"])):
        return []
    if not all(can_be_listed(name) for name, _ in split_names(made["cast"])):
        return []
    return [
        Label("credits.director", "un film de", "un film de", made["makers"]),
        Label("credits.cast", "avec", "avec", made["cast"]),
    ]


def _read_spoken(text: str) -> list[Label]:
    if len(text) > 160 or _SENTENCE_END.search(text.rstrip(" .")):
        return []
    translated = _TRANSLATOR.fullmatch(text.strip(" *_()–—-"))
    if translated:
        return [Label("translator", "translated by", "translated by", translated["name"])]
    match = _SPOKEN.fullmatch(text.strip(" *_•·–—-"))
    if match is None:
        return []
    value = match["value"].rstrip(".")
    words = value.split()
    fields = fields_of_key(match["key"])
    if len(words) > 24 or not words:
        return []
    if fold(match["key"]) == "rated" and len(words) <= _FEW and read_rating(value) is not None:
        fields = ("rating",)
    elif "credits.runtime" not in fields and not words[0][0].isupper():
        return []
    dated = _MAKER_YEAR.fullmatch(value) if fields == ("credits.director",) else None
    labels = [
        Label(field, match["key"], fold(match["key"]), dated["makers"] if dated else value)
        for field in fields
    ]
    return [*labels, Label("credits.year", "year", "year", dated["year"])] if dated else labels


_FEW = 5
_MAKER_YEAR = re.compile(
    r"(?P<makers>[^\W\d_][^\d()]{2,80}?)(?:,? \((?P<year>(?:18[89]|19\d|20\d)\d)\))"
)
"""A film's maker with its year behind ("Film de NAME (1995)")."""
_SEPARATED = re.compile(r"\s+(?:[|·•/–—]|--)\s+|\s*(?:[;|]|::)\s*|\s{3,}|\t+")
_MARKS = ("|", ";", "::", "·", "•", "/", "\t", "–", "—", "--")
_WIDE = re.compile(r"\s\s\s")
_OWN_KEY = re.compile(r"[^\W\d_][^:|\n]{0,20}:\s")


def _is_wide(text: str) -> bool:
    """Whether three spaces of any kind follow each other."""
    return len(" ".join(text.split())) + 2 <= len(text) and _WIDE.search(text) is not None


@remembered
def read_labels(text: str) -> list[Label]:
    """All labels of one line ("Director: A | Cast: B, C"); empty where any part is none."""
    glued = [label for piece in unglued(text) for label in read_label(piece)]
    run_on = (
        glued
        or _barred(text)
        or read_piped(text)
        or read_sheet(text, read_label)
        or read_run_on(text)
    )
    if run_on:
        return run_on
    single = read_label(text)
    if not (holds(text, _MARKS) or _is_wide(text)):
        return single
    parts = [part for part in _SEPARATED.split(text) if part.strip()]
    if len(parts) < 2:
        return single
    barred = text.count(" | ") + text.count(" • ") + text.count(" · ") + text.count("::") > 1
    labels = _stated(parts)
    known = [each for each in labels if each]
    keyed = sum(1 for each in known if not each[0].bare)
    if len(known) == len(labels) or (keyed > 1 and len(known) * 2 >= len(labels) and barred):
        return [label for each in known for label in each]
    dated = labels[0] and labels[0][0].field == "release"  # "1 March 2019; UK: 12 April 2019"
    keys_on = labels[0] and not dated and any(_OWN_KEY.match(part) for part in parts[1:])
    if keys_on or (len(labels) == 2 and _is_day(parts[0])):  # "2 March / Released: 5 March"
        return [label for each in known for label in each]
    return _led_by_maker(_BARS.split(text)) or single


def _led_by_maker(parts: list[str]) -> list[Label]:
    """The labels of "Dir. NAME · NAME, NAME, NAME · 104 min": who made it, its cast, how long."""
    makers = read_label(parts[0]) if len(parts) > 1 else []
    if not makers or makers[0].field not in MAKER_FIELDS:
        return []
    found = [label for label in makers if label.field in MAKER_FIELDS]
    for part in (piece.strip(" *_") for piece in parts[1:]):
        names = [name for name, _ in split_names(part)]
        if is_runtime(part):
            found.append(makers[0]._replace(field="credits.runtime", value=part))
        elif len(names) > 1 and all(map(can_be_listed, names)):
            found.append(makers[0]._replace(field="credits.cast", value=part))
        else:
            return []
    return found


_BARS = re.compile(r"\s[·•|]\s")


def _is_day(text: str) -> bool:
    found = find_date(text, day_first=True) if any(map(str.isdigit, text)) else None
    return found is not None and found[1:] == (0, len(text.strip()))


def _barred(text: str) -> list[Label]:
    """The labels of a line of bars whose every part states something; else none."""
    parts = text.split(" | ")
    if len(parts) < _LEAST_BARRED or ":" not in parts[0]:
        return []
    labels = _stated(parts)
    return [label for each in labels for label in each] if all(labels) else []


def _stated(parts: list[str]) -> list[list[Label]]:
    """The labels of each part; one without a key counts beside one that has its own."""
    labels = [read_label(part) for part in parts]
    if not any(labels):
        return labels
    return [each or _bare_piece(part) for each, part in zip(labels, parts, strict=True)]


_LEAST_BARRED = 3
_BARE_TIME = Pattern(
    r"\(?(?:\d{2,3}\s?(?:min(?:ute[ns]?|uti|utos)?|mins|mn|dk|['’′])\.?|\d\s?h(?:rs?|ours?)?\.?"
    r"(?:,?\s?(?:and |& |und |et )?\d{1,2}\s?(?:m|min|mins|minutes?|minuten)?)?\.?)\)?",
    re.IGNORECASE,
)
_CERTIFICATE = re.compile(
    r"\(?(?:rated )?(?:G|PG|PG-13|R|NC-17|NR|U|12A?|15|18|TV-\w{1,2})\)?", re.I
)
_TIMED = re.compile(
    r"(?P<rest>[^\W\d_][^\d|]{1,40}?),? (?P<time>\d{2,3}\s?(?:min(?:utes?)?\.?|mins|['’′]))"
)
"""Genre, country and length of a film ("Drama, UK 89'")."""
_LISTED = re.compile(r"\s*[,/]\s*")
_MADE = re.compile(r"(?P<place>[^\W\d_][^\d]{1,60}?),? (?P<year>(?:18[89]|19\d|20\d)\d)")
_BARE_YEAR = re.compile(rf"\(?({YEAR})\)?")


def _bare_piece(part: str) -> list[Label]:
    """A running time, year or certificate without a key, between labels of one line."""
    piece = part.strip(" *_.")
    timed = _TIMED.fullmatch(piece)
    if timed and all(is_genre(word) or is_country(word) for word in _LISTED.split(timed["rest"])):
        piece = timed["time"]
    if _BARE_TIME.fullmatch(piece):
        return [Label("credits.runtime", "minutes", "minutes", piece, bare=True)]
    if _BARE_YEAR.fullmatch(piece):
        return [Label("credits.year", "year", "year", piece, bare=True)]
    if piece and all(is_genre(genre) for genre in re.split(r"\s*[,/]\s*", piece)):
        return [Label("credits.genres", "genre", "genre", piece, bare=True)]
    made = _MADE.fullmatch(piece)
    if made and all(is_country(at) for at in re.split(r"\s*[,/-]\s*", made["place"])):
        return [
            Label("credits.countries", "made", "made", made["place"], bare=True),
            Label("credits.year", "made", "made", made["year"], bare=True),
        ]
    if _CERTIFICATE.fullmatch(piece):
        return [Label("ignored", "certificate", "certificate", piece, bare=True)]
    return []
