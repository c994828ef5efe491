"""Lines around the headline: who signs, its other title, a teaser, the headline again."""

from __future__ import annotations

import re

from index.folding import fold

from .banners import is_banner
from .bylines import read_byline
from .dates import YEAR_ALONE
from .debris import is_menu_word
from .headline_years import NO_ORIGINAL, is_person
from .language import words_of_other_languages
from .parts import NAMED_ABOVE, STANDFIRST, Part
from .runtimes import read_runtime
from .signatures import signed
from .vocabulary import is_country, is_genre, is_language

_BRACKETED = re.compile(r"[(\[]\s*(?P<title>[^()\[\]]{2,80}?)(?:,? (?:18|19|20)\d\d)?\s*[)\]]")
OFFICE = re.compile(
    r"[\W_]*(?:(?:chief|senior|staff|guest|lead|our|freelance|contributing|associate) )*"
    r"(?:(?:film|movie|arts|culture|entertainment|tv) )*(?:critic|writer|editor|reviewer|"
    r"correspondent|columnist|reporter|(?:film)?kritiker(?:in)?|redakteur(?:in)?|contributor|"
    r"journalist(?:in|e)?|rédact(?:eur|rice)|periodista|crític[oa](?: de cine)?|redactora?|"
    r"giornalista|jornalista|recensent|filmrecensent|muhabir|köşe yazarı)"
    r"(?: (?:culture|cinéma|cine|kultur|film|kino|cultura|cinema))?[\W_]*|"
    r"[\W_]*(?:la |die )?(?:redacción|redaktion|rédaction|redazione|redação|redactie)"
    r"(?:\s?[/,y&]\s?(?:agencias?|agenturen|agences?|agenzie|agências|efe|afp|dpa|ansa))?[\W_]*",
    re.IGNORECASE,
)
_CRITICS_OFFICE = re.compile(
    r"(?:(?:chief|senior|staff|our|lead|associate) )*(?:(?:film|movie|arts|culture|cinema|"
    r"entertainment|lifestyle) )*(?:critic|reviewer|correspondent|columnist|reporter)|"
    r"(?:film|movie|arts|culture|entertainment) (?:writer|editor)",
    re.IGNORECASE,
)
"""An office that nobody has who worked on the film; "Editor" and "Writer" can be a credit."""
REPEATED = "title repeated"
FAR = 80
"""Words of text from which on it can be said that a line is in another language."""


_HANDLE = re.compile(r"@[\w.]{2,30}")


def mark_head(parts: list[Part], first: int, title: Part) -> None:
    """Puts the lines around the headline in their places."""
    head = parts[:first]
    signing = _signs_above(parts, first, title)
    if signing is not None:
        signing.put("byline", NAMED_ABOVE)
    _mark_repeated(parts, first, title)
    for at, part in enumerate(head[: head.index(title)]):
        dated = any(
            p.place == "date" for p in [q for q in head[at + 1 :] if q.place != "empty"][:1]
        )
        if part.place == "open" and dated and not part.is_heading and signed(part.text):
            part.put("byline", NAMED_ABOVE)
        short = part.words <= 8 and not part.ends_sentence
        if part.place == "open" and (short or is_banner(part.text)):
            part.put("debris", "above the title")
    _mark_original(parts, first, title)
    for at, part in enumerate(head):
        if part.place == "open" and part.line > title.line and is_author(parts, first, at):
            part.put("byline", NAMED_ABOVE)
    _mark_names_again(head)
    for at, part in enumerate(head):
        if part.place != "open" or part.line < title.line or part.is_heading:
            continue
        if OFFICE.fullmatch(part.text) and any(p.place == "byline" for p in head[:at]):
            part.put("debris", "office of the critic")
        elif why := _teaser(parts, at):
            part.put("teaser", why)


def _mark_repeated(parts: list[Part], first: int, title: Part) -> None:
    """The headline again, above the text or, where it is a long one, below it."""
    same = fold(title.text)
    for at, part in enumerate(parts):
        if part is title or part.place != "open" or fold(part.text) != same:
            continue
        if at <= first or title.words > 4:
            part.put("title", REPEATED)


def _mark_names_again(head: list[Part]) -> None:
    """The critic's name a second time above a text, and the handle below it."""
    names = {part.text for part in head if part.place == "byline"}
    for part in head if names else ():
        if part.place == "open" and part.text in names:
            part.put("byline", "name repeated")
        elif part.place == "open" and _HANDLE.fullmatch(part.text):
            part.put("debris", "handle of the critic")


def _mark_original(parts: list[Part], first: int, title: Part) -> None:
    """The film's other title on the line below the headline, in brackets or bare."""
    below = parts[parts.index(title) + 1 : first]
    line = next((part for part in below if part.place != "empty"), None)
    if line is None or line.place != "open" or line.is_heading or line.words > 10:
        return
    bracketed = _BRACKETED.fullmatch(line.text)
    if bracketed:
        found = _can_be_original(bracketed["title"])
    else:
        found = line.block.gap == 0 and _is_foreign(parts, first, title, line)
    if found:
        line.put("original", "original title below the headline")


def _can_be_original(text: str) -> bool:
    if text[0].islower() or not any(sign.isalpha() for sign in text) or is_person(text):
        return False
    if read_runtime(text) is not None:
        return False
    if is_country(text) or is_language(text) or is_genre(text) or read_byline(text):
        return False
    return not NO_ORIGINAL.search(text)


def original_in(text: str) -> str:
    """The title in a line below the headline, without brackets and year."""
    bracketed = _BRACKETED.fullmatch(text)
    return (bracketed["title"] if bracketed else text).strip()


def _is_foreign(parts: list[Part], first: int, title: Part, line: Part) -> bool:
    """Whether a bare line is in another language than the text, as a subtitle never is."""
    if line.ends_sentence or not 2 <= line.words <= 9 or not _can_be_original(line.text):
        return False
    if signed(line.text) or title.ends_sentence:
        return False
    body = " ".join(part.text for part in parts[first : first + 6] if part.place == "open")
    own = set(fold(body).split())
    if len(body.split()) < FAR:
        return False
    words = [word for word in fold(line.text).split() if word not in fold(title.text).split()]
    shared = sum(word in own for word in words)
    if not words or shared * 4 > len(words):
        return False
    head = parts[:first]
    follows = place_below(head, line) in ("label", "credits")
    return (follows and not shared) or words_of_other_languages(line.text, body) >= 2


def _teaser(parts: list[Part], at: int) -> str:
    """What a sentence between the title and a line of a fixed form is, "" where it is no teaser."""
    part = parts[at]
    following = next((p for p in parts[at + 1 :] if p.place != "empty"), None)
    if following is None or part.words < 4 or not (part.ends_sentence or part.words >= 7):
        return ""
    if following.place == "label":
        return "teaser"
    return STANDFIRST if following.place in ("byline", "date") else ""


def is_author(parts: list[Part], first: int, at: int) -> bool:
    """A name alone above the text: the critic beside a date, or if the text never names it."""
    part = parts[at]
    name = signed(part.text) if not part.is_heading else None
    above = next((p.text for p in reversed(parts[:at]) if p.place != "empty"), "")
    if name is None or YEAR_ALONE.fullmatch(above.strip(" ()")) or part.text[-1:].isdigit():
        return False  # "1995" and a name below the title are the film's
    around = [p for p in parts[at + 1 : first] if p.place not in ("empty", "debris")]
    handled = bool(around) and _is_handle_of(around[0].text, name)
    around = [p for p in around if p.text != part.text and not _HANDLE.fullmatch(p.text)]
    if handled or (around and _CRITICS_OFFICE.fullmatch(around[0].text)):
        return True
    if around and OFFICE.fullmatch(around[0].text):
        around = around[1:]
    if around and (around[0].place == "date" or is_dated(around[0])):
        return True
    if _is_below_date(parts, at, name.rsplit(" ", 1)[-1]):
        return True
    surname = name.rsplit(" ", 1)[-1]
    if any(p.place == "credits" or _is_credited(p) for p in parts):
        return _is_below_title(parts, at) and not any(
            surname in p.text for p in parts if p is not part
        )
    return not around and not any(surname in p.text for p in parts[first:])


def _is_handle_of(text: str, name: str) -> bool:
    """Whether a line is a handle made of a name and nothing else: "@annberg_" below "Ann Berg"."""
    letters, words = fold(text).replace(" ", ""), fold(name).split()
    if not _HANDLE.fullmatch(text) or len(words) < 2:
        return False
    return letters.startswith((words[0], words[-1])) and words[-1][:_ENOUGH] in letters


_ENOUGH = 4
"""Letters of a surname that a handle has at least."""


def _is_below_title(parts: list[Part], at: int) -> bool:
    """Whether a line stands between the headline and the text of a page that credits a director."""
    above = [p for p in parts[:at] if p.place != "empty"]
    directed = any(label.field == "credits.director" for p in parts for label in p.labels)
    return directed and bool(above) and above[-1].place == "title"


def _is_below_date(parts: list[Part], at: int, surname: str) -> bool:
    """Whether a name stands right below the day of the text, and no other line has that name."""
    above = [p for p in parts[:at] if p.place != "empty"][-1:]
    below = [p for p in parts[at + 1 :] if p.place != "empty"][:1]
    if not above or not (above[0].place == "date" or is_dated(above[0])):
        return False
    signed_above = (read_byline(p.text) for p in parts[:at] if p.place == "byline")
    if any(read and read.names for read in signed_above) or (below and below[0].block.gap == 0):
        return False
    return not any(surname in p.text for p in parts if p is not parts[at])


def _is_credited(part: Part) -> bool:
    """Whether labels of a line name the film's people, one of whom a name alone could be."""
    return any(label.field.startswith("credits.") for label in part.labels)


def _signs_above(parts: list[Part], first: int, title: Part) -> Part | None:
    """A name alone at the top, above the headline of a text that never speaks of that name."""
    full = [part for part in parts[:first] if part.place != "empty"]
    if len(full) < 2 or full[1] is not title or full[0].place != "open":
        return None
    top, name = full[0], None if full[0].text[-1:].isdigit() else signed(full[0].text)
    if name is None or top.is_heading or is_banner(top.text) or is_menu_word(top.text):
        return None
    if any(part.place in ("byline", "credits") or _is_credited(part) for part in parts):
        return None
    words = [part.text for part in parts if part is not top]
    return None if any(word in text for word in name.split() for text in words) else top


def is_dated(part: Part) -> bool:
    """Whether a line says when the text was published ("Published on", a date, "4 min read")."""
    if part.labels:
        return all(label.field == "published" for label in part.labels)
    read = read_byline(part.text)
    return read is not None and bool(read.day) and not read.names


def place_below(head: list[Part], part: Part, *, past_lines: bool = False) -> str:
    """The place of what follows a line of the head, or what follows the lines right below it."""
    for other in head[head.index(part) + 1 :]:
        below = past_lines and other.place == "open" and other.block.gap == 0
        if other.place != "empty" and not below:
            return other.place
    return ""
