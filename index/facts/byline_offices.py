"""Bylines as newspapers print them, reduced to "by NAME" and a date: agencies, offices, desks."""

from __future__ import annotations

import re

from .patterns import Pattern
from .people import NAME

_PLACE = (
    r"(?:film|movie|arts?|culture|cinema|entertainment|features?|lifestyle|weekend|tv|theat(?:er|re)|"
    r"books?|music|news|junior|teen|kids?|student|media|digital|web|managing|deputy|associate|assistant|executive|chief|senior|"
    r"staff|guest|lead|our|contributing|special|freelance|national|pop culture)"
)
_TRADE = (
    r"(?:critics?|reviewers?|correspondents?|columnists?|writers?|editors?|reporters?|contributors?|"
    r"journalists?|editor-in-chief)"
)
_OF_CRITICS = r"(?:critic|reviewer|correspondent|columnist)"
_CAPITAL = r"[A-ZÀ-Þ][\w.’'&-]*"
_HOUSES = rf"(?:AP|UPI|CNN|NPR|BBC|AFP|Associated Press|{_CAPITAL} (?=[Mm]ovie|[Ff]ilm|MOVIE|FILM))"
_AGENCY = Pattern(
    rf"^(?P<name>(?:[Bb]y |BY )?{NAME})\s?[,|/]\s?(?:TNN|PTI|ANI|IANS|UPI|AP|AFP|Reuters|Bloomberg|"
    r"Agencies|[\w.]{3,20}\.(?:com|in|org|net))(?:\s?[,|]\s?|\s|$)"
)
_MAIL = re.compile(r"\s*[|,(/–-]?\s*[\w.+-]+@[\w-]+\.[\w.]+\)?")
_SPECIAL = Pattern(
    rf"^(?P<name>(?:[Bb]y|BY) {NAME}),? (?:[Ss]pecial to|[Ff]or|SPECIAL TO|FOR) "
    rf"(?P<house>(?:[Tt]he |THE )?{_CAPITAL}(?: {_CAPITAL}){{0,3}})$"
)
_STAFF = re.compile(
    rf"^(?P<name>(?:[Bb]y|BY) {_CAPITAL}(?: {_CAPITAL}){{1,2}}?)\s?[,|/–-]?\s"
    rf"(?:{_CAPITAL} ){{0,2}}?(?i:staff|correspondent)"
    r"(?=\s*(?:$|[,|]))"
)
_OFFICE_ALONE = Pattern(
    rf"^(?!(?i:by|directed|written) )(?P<name>{NAME}),\s(?:(?i:the) )?(?:{_CAPITAL} )?"
    rf"(?:(?i:{_PLACE}) ){{0,3}}(?i:{_OF_CRITICS})\.?$"
)
_OFFICE = re.compile(
    rf"(?P<before>{_CAPITAL}(?: {_CAPITAL}){{1,3}}?)(?:,\s(?:{_CAPITAL} )?|\s(?:{_HOUSES} )?)"
    rf"(?i:(?:{_PLACE}(?: (?:and|&))? )+{_TRADE})"
    r"(?=\s*(?:$|[,|·•–]|\d))"
)
_AGE = re.compile(r",? (?:age|aged) \d{1,2}$", re.IGNORECASE)
_UPDATED = re.compile(r",\s(?=(?:[Ll]ast )?[Uu]pdated:? [A-Z\d])")
_WEEKDAY = Pattern(
    rf"^(?P<name>(?:[Bb]y|BY) {NAME}),?\s(?P<day>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?),? .{6,30})$"
)
_REVIEWS = Pattern(rf"^(?P<name>{NAME}) (?:reviews|REVIEWS)(?: (?:the|this) (?:film|movie))?[.:]?$")
_SIGNS = re.compile(
    r"(?i)\b(?:by|critic|reviewer|correspondent|columnist|writer|editor|reporter|"
    r"contributor|reviews|staff)\b|[,|/@]"
)


def plain_byline(text: str) -> str:
    """A byline without agency, office and address; other lines come back as they are."""
    if not _SIGNS.search(text):
        return text
    text = _AGENCY.sub(r"\g<name> | ", _MAIL.sub("", _AGE.sub("", text))).rstrip(" |")
    alone = _OFFICE_ALONE.match(text) or _REVIEWS.match(text)
    if alone:
        return f"by {alone['name']}"
    special = _SPECIAL.match(text)
    if special:
        return f"{special['name']}, {special['house']}"
    text = _UPDATED.sub(" | ", text)
    text = _WEEKDAY.sub(r"\g<name> | \g<day>", text)
    return _OFFICE.sub(r"\g<before>", _STAFF.sub(r"\g<name>", text))
