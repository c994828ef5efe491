"""What speaks for and against a name's being the critic's, as numbers by name.

Most signs are of no language: where the name stands, what stands on its line, how often
the page has it, whether the text itself speaks of its bearer.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.folding import fold
from index.known_films import films_called, is_director, is_given

from .banners import is_banner, is_press
from .critic_beside import beside
from .critic_sheet import Sheet, Signs
from .critic_spots import Spot
from .critic_words import COMPANY, GROUPS, LEADS_ON, OF_PAGES, is_of_sites
from .dates import MONTHS
from .given_names import has_given_name
from .people import PARTICLES, is_common_word, is_name
from .signatures import is_comment
from .vocabulary import is_country, is_genre, is_language


@dataclass(slots=True)
class Candidate:
    """A name and where it stands."""

    name: str
    spots: list[Spot]


def signs_of(one: Candidate, key: str, sheet: Sheet, others: Sequence[str]) -> Signs:
    """What speaks for and against a candidate, by name; what is not there is left out."""
    signs: Signs = {}
    shape = _kind(one.name)
    for spot in one.spots:
        found = dict.fromkeys(beside(spot, sheet), 1.0)
        found.update(_place(spot, sheet))
        found.update(_together(found, shape))
        for name, value in found.items():
            signs[name] = max(signs.get(name, 0.0), value)
    if not one.spots:
        signs["on no line"] = 1.0
    signs.update(_shape(one.name, key))
    signs.update(_elsewhere(one, key, sheet, others))
    signs["the site's"] = any(_is_of_site(key, shape, site) for site in sheet.sites)
    signs.update(sheet.proposed.get(key, {}))
    return {name: value for name, value in signs.items() if value}


def _kind(name: str) -> str:
    """What a name is by its form: one with a given name, another of a person's form, a nick."""
    if has_given_name(name):
        return "given name" if " " in name else "first name"
    return "name" if is_name(name) else "word" if name.isalpha() and name[:1].isupper() else "nick"


_ARTICLES = frozenset("the der die das el la le los les un une a".split())  # noqa: SIM905


def _is_of_site(key: str, shape: str, site: str) -> bool:
    """Whether a name is taken from its site's, and is none that a person is called by.

    "Filmhans" on filmhans.de, "El Cronista" on "Notas de un cronista"; a site that is called
    after a person has that person's whole name.
    """
    words = key.split()
    if shape in ("first name", "given name"):
        return False
    if key == site:
        return True
    if shape == "name" and words[0] not in _ARTICLES:
        return len(words) > 1 and len(site) > _SHORT and site in words
    letters = "".join(word for word in words if word not in _ARTICLES)
    return len(letters) >= _SHORT and letters in site.replace(" ", "")


_SHORT = 4


_DETERMINERS = frozenset(
    """der die das den dem unser unsere unseren unserem unserer our the nuestro nuestra nuestros
    nuestras los las les nos notre""".split()  # noqa: SIM905
)
"""Words in small letters that open no name: "von den Filmkritikern"."""
_BY_KIND = (
    "by", "work by", "by and a date", "whole line", "whole line beside a date", "in brackets",
    "whole line right above", "whole line right below", "behind a dash at the end",
    "a byline", "nothing else", "trade before", "trade behind", "work before", "edge: tail",
    "a mail on the line", "whole line, no other near", "whole line behind a dash",
    "rights on the line", "a time on the line", "above the headline", "a date on the line",
    "said: by", "said: work by", "said: key", "said: written by", "said: key of a work",
    "said: trade", "said, and going on: work by", "said, and going on: by", "by above",
    "trade above", "work above",
)  # fmt: skip


def _together(beside: Signs, shape: str) -> Signs:
    """Signs that count by the form of the name."""
    return {f"{sign}: {shape}": 1.0 for sign in _BY_KIND if beside.get(sign)}


def _shape(name: str, key: str) -> Signs:
    words = name.split()
    folded = key.split()
    given = has_given_name(name)
    return {
        f"words: {min(len(words), 4)}": 1.0,
        "given name": given,
        "given name and more": given and len(words) > 1,
        "given name alone": given and len(words) == 1,
        "is a name": is_name(name),
        "shouted": name.isupper(),
        "small letters": name[:1].islower(),
        "digits or marks": any(sign.isdigit() or sign == "_" for sign in name),
        "a month": len(words) == 1 and key in MONTHS,
        "a handle": len(words) == 1 and not given and _is_handle(name),
        "common word": any(is_common_word(word) for word in words),
        "a word of pages": not given and any(word in OF_PAGES for word in folded),
        "a company's word": any(word in COMPANY for word in folded if word != "the"),
        "a paper": is_press(name) or is_banner(name),
        "a country or genre": is_country(name) or is_genre(name) or is_language(name),
        "short": len(name) < 4,
        "a group's": name.split(" ", maxsplit=1)[0] in _DETERMINERS,
        "many": len(words) > 1 and not GROUPS.isdisjoint(folded),
        "a phrase": not given and _is_phrase(name, folded),
        "initials": _INITIALS.match(name) is not None,
    }


_INITIALS = re.compile(r"[^\W\d_a-zß-ÿ]\.(?:-?[^\W\d_]\.)*(?: |[^\W\d_a-zß-ÿ]\.?$|$)")
_ELIDED = re.compile(r"[LDQMlqm]u?['’][a-zß-ÿ]")
"""An article or pronoun before a common noun ("L'oreille ..."); surnames go on in capitals."""
_OF_WHOM = re.compile(r" (?:de|by|von|di|van) (?P<maker>\S+(?: \S+){1,2})$")


def _is_phrase(name: str, folded: list[str]) -> bool:
    """Whether words in a name's form are a heading's, a site's, or a film and who made it."""
    if len(folded) < 2:
        return False
    if folded[0] in LEADS_ON or _ELIDED.match(name) or any(map(is_of_sites, folded)):
        return True
    made = _OF_WHOM.search(name)
    return made is not None and is_director(fold(made["maker"]))


_LONG = 7
"""Letters from which on a word in small letters is rather a user's name than a first name."""


def _is_handle(word: str) -> bool:
    """Whether a word is what people call themselves at a site ("salt_goat7")."""
    marked = any(sign.isdigit() or sign == "_" for sign in word)
    return marked or (word.islower() and len(word) >= _LONG)


def _elsewhere(one: Candidate, key: str, sheet: Sheet, others: Sequence[str]) -> Signs:
    """Who else the name can be, and how often the page has it."""
    words = key.split()
    lines = {spot.at for spot in one.spots}
    own = sum(bool(spot.edge) for spot in one.spots)
    named = _times(key, sheet.prose)
    surname = words[-1] if len(words) > 1 else ""
    of_others = {name.split()[-1] for name in sheet.known if " " in name}
    return {
        "small in the text": _is_small(one.name, sheet.small),
        "first name of makers": bool(words) and is_given(words[0]),
        "lines": math.log1p(max(0, len(lines) - 1)),
        "twice": len(lines) == 2,
        "often": len(lines) > 3,
        "director known": " " in key and is_director(key),
        "credited": key in sheet.known,
        "surname credited": bool(surname) and surname in of_others and key not in sheet.known,
        "part of credited": any(f" {key} " in f" {name} " and key != name for name in sheet.known),
        "in the prose": named > own,
        "surname in the prose": bool(surname) and _times(surname, sheet.prose) > named,
        "in the headline": f" {key} " in f" {sheet.headline} ",
        "is the headline": key == sheet.headline,
        "holds what is proposed": any(
            one != key and f" {one} " in f" {key} " for one in sheet.proposed
        ),
        "of what is proposed": any(
            one != key and f" {key} " in f" {one} " for one in sheet.proposed
        ),
        "in the page's own words": f" {key} " in f" {sheet.own} ",
        "a word of the headline": any(f" {word} " in f" {sheet.headline} " for word in words),
        "a film's title": " " in key and len(key) > 4 and bool(films_called(one.name)),
        "in an address": any(len(word) > 3 and word in sheet.addresses for word in words),
        "all in an address": "".join(words) in sheet.addresses and len(key) > 4,
        "part of another": any(f" {key} " in f" {name} " and key != name for name in others),
        "holds another": any(f" {name} " in f" {key} " and key != name for name in others),
        "first name of another": any(name.startswith(f"{key} ") for name in others),
    }


_NO_WORDS = PARTICLES | {"the"}


def _is_small(name: str, small: frozenset[str]) -> bool:
    """Whether a word that a name writes large stands elsewhere in small letters."""
    words = [word for word in name.split() if word[:1].isupper() and word.lower() not in _NO_WORDS]
    return any(word.casefold() in small for word in words)


def _times(words: str, prose: str) -> int:
    return f" {prose} ".count(f" {words} ")


def _place(spot: Spot, sheet: Sheet) -> Signs:
    """How far it stands from the text and from the ends of the page."""
    at, size = spot.at, len(sheet.lines)
    if at > sheet.comments or (at > sheet.last and is_comment(sheet.lines[at].text)):
        return {"among comments": 1.0}
    signs: Signs = {
        "first line": at == 0,
        "second line": at == 1,
        "third line": at == 2,
        "last line": at == size - 1,
        "last lines": size - 4 < at < size - 1,
    }
    if at < sheet.first:
        signs["above"] = 1.0
        signs["above, near"] = 1 / (sheet.first - at)
    elif at > sheet.last:
        signs["below"] = 1.0
        signs["below, near"] = 1 / (at - sheet.last)
        signs["right below"] = at - sheet.last == 1
    else:
        signs["within"] = 1.0
        signs["opens the text"] = at == sheet.first
        signs["ends the text"] = at == sheet.last
    for step in (1, 2):
        signs[f"below the headline: {step}"] = (
            at >= step and sheet.lines[at - step].place == "title"
        )
    signs["above the headline"] = at + 1 < size and sheet.lines[at + 1].place == "title"
    return signs


_DECLARED = frozenset({"rule: front matter", "rule: page"})


_NO_NAME = frozenset({"a handle", "a month"})
_CALL_THEMSELVES = frozenset({"rule: critic in the headline", "rule: front matter"})
"""Where a handle is what somebody calls themselves."""
_NOBODY = frozenset({"small in the text", "a word of pages", "the site's", "a group's", "a phrase"})
_SIGNS_OFF = frozenset({"given name alone", "whole line behind a dash", "below"})
"""A first name that is a month's too, and ends the text behind a dash ("- Jan")."""
_REVIEWED_BY = frozenset({"label: critic", "rule: label", "said: work by", "is a name"})
"""What says so plainly who wrote that the words of the name may be those of things too."""
_BARE = "rule: name after the text"
_BESIDE_DAY = (
    frozenset(("why: name above the text", "a date below", "is a name")),
    frozenset(
        (
            "why: name above the text",
            "whole line, no other near",
            "a date above",
            "nothing else: name",
        )
    ),
)
"""A name alone between the headline and the day, as papers sign, or below the day."""
_CONFIRMS = frozenset(
    {
        "given name", "initials", "in an address", "by", "said: key", "said: trade",
        "said: key of a work", "trade behind", "trade below", "trade above", "trade before",
        "a critic, told of below", "is a critic", "right below", "a mail on the line",
        "a handle on the line",
        "I am", "farewell before", "behind a dash at the end", "whole line behind a dash",
        "in brackets",
    }
)  # fmt: skip
"""What makes a line of mere capitals a signature: a first name, or what is beside it."""


def is_nobody(signs: Signs) -> bool:
    """Whether a candidate is words and no name, whatever rule proposes it."""
    if not _NO_NAME.isdisjoint(signs) and not signs.keys() >= _SIGNS_OFF:
        return _CALL_THEMSELVES.isdisjoint(signs)
    if "many" in signs:
        return True
    if not _DECLARED.isdisjoint(signs):
        return False
    against = _NOBODY & signs.keys()
    if signs.keys() >= _REVIEWED_BY:
        against -= {"small in the text"}
    if against:
        return True
    if "a film's title" in signs and "given name" not in signs:
        return True
    rules = {sign for sign in signs if sign.startswith("rule: ")}
    alone = rules == {_BARE} and _CONFIRMS.isdisjoint(signs)
    return alone and not any(signs.keys() >= beside for beside in _BESIDE_DAY)


_NEVER = frozenset(
    (
        "makers above", "a key above", "a year above", "picture above", "made by", "picture by",
        "translated by", "among comments", "behind a quotation", "whole line beside another",
        "is the headline", "in the headline", "credited", "a paper", "a country or genre",
        "of", "and something behind", "label: author", "why: author of a book",
        "a label taken back", "a book on the line", "surname in the prose",
        "key of a picture", "a link in capitals",
    )
)  # fmt: skip
_AMONG = frozenset({"whole line", "within"})
_AT_ENDS = frozenset({"opens the text", "ends the text", "above", "below"})
_SAYS_SO = frozenset({"work above", "trade above", "by above", "said: key", "said: work by"})


def is_barred(signs: Signs) -> bool:
    """Whether a name that no rule proposes cannot be the critic's, whatever else speaks for it."""
    if is_nobody(signs):
        return True
    if "proposed" in signs:
        return False
    says_so = not _SAYS_SO.isdisjoint(signs)
    if signs.keys() >= _AMONG and _AT_ENDS.isdisjoint(signs) and not says_so:
        return True  # a heading of a part: whom it is about
    barred = _NEVER & signs.keys()
    if says_so:
        barred -= {"a key above", "makers above", "surname in the prose"}
    if "said: by, on a day" in signs:
        barred -= {"made by"}
    if signs.keys() >= _BY_ALONE and "makers above" not in signs:
        barred -= {"a key above"}
    if "a label of a book" not in signs and {"a date on the line", "said: key"} & signs.keys():
        barred -= {"a label taken back"}
    if "lines" not in signs and (signs.get("above") or signs.get("first line")):
        barred -= _IN_DOUBT
    return bool(barred) and not ("lines" in signs and barred <= _OF_A_LINE)


_BY_ALONE = frozenset({"below", "said: by", "by and nothing else", "given name and more"})
_IN_DOUBT = frozenset({"is the headline", "in the headline"})
"""What bars no name above a text: a page without a headline has its byline for one."""
_OF_A_LINE = frozenset(
    {"among comments", "whole line beside another", "a key above", "of", "picture above"}
)
"""What bars one place of a name, where the page may have another."""
