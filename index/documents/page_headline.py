"""Which line of a page is its headline, and which piece of its title is the site's name.

A title element says both in either order, a first heading is often the site's.
What speaks for a line: that the title repeats it, its level, the file's name or
the address, and that it stands right above the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from index.documents.html_blocks import Piece
from index.documents.letters import compact, without_accents
from index.documents.site_names import PARTS, site_beside

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HOME: Final = re.compile(
    r"(?:https?://[^/]+)?(?:\.{0,2}/)*(?:(?:index|home|default)\.\w{2,5})?(?:#.*)?\Z"
)
_SITE: Final = re.compile(
    r"(?:^|[\s_-])(?:site|blog|logo|brand|masthead|banner|navbar)(?:[\s_-]?(?:title|name|header))?(?:$|[\s_-])",
    re.IGNORECASE,
)
_MASTHEAD: Final = re.compile(
    r"(?:^|\s)(?:(?:site|page|blog|main)[-_]?)?(?:header|masthead|banner|logo|brand)"
    r"(?:[-_](?:wrap(?:per)?|inner|outer|container|area))?(?:$|\s)|"
    r"(?:site|blog)-?(?:title|name|logo)|navbar-brand",
    re.IGNORECASE,
)
_OF_ENTRY: Final = re.compile(r"entry|post|article|story|content", re.IGNORECASE)
_NO_NAME: Final = re.compile(
    r"\W*(?:home(?:page)?|start(?:seite)?|index|blog|accueil|inicio|início|ana ?sayfa|"
    r"welcome|logo|menu|(?:back|zurück|retour|volver|zur|skip|go|log)\b.*|blogger|wordpress|"
    r"(?:film|movie )?reviews?|critiques?|kritik(?:en)?|cr[ií]ticas?|rese[ñn]as?|recensioni?|"
    r"anmelden|abonnieren|abo|konto|suche|search|subscribe|sign ?(?:in|up)|register|connexion|"
    r"s['’]abonner|suscr[ií]b\w*|iniciar sesión|giriş|accedi|abbonati|"
    r"eleştiri|films?|movies?|news|cinema|kino|cine|sinema|main|top|front(?: page)?)\W*",
    re.IGNORECASE,
)
"""What a link to the front page says that is not called so."""
_LONGEST_NAME: Final = 7
_SHORTEST_NAME: Final = 3
_CALLED: Final = re.compile(r"title|headline|heading|titel|titre|titulo", re.IGNORECASE)
_WORDS: Final = re.compile(r"[^\W_]+")
_GENERIC: Final = frozenset(
    """index review reviews film films movie movies post posts page blog kritik critique critica
    home default html htm the a""".split()  # noqa: SIM905
)
_YEAR: Final = re.compile(r"(?:18[89]|19\d|20\d)\d")
_LOOSE_YEAR: Final = re.compile(r"(?P<title>.*[^\s/|·]) ?[/|·] ?(?P<year>(?:18[89]|19\d|20\d)\d)")
_ABOVE: Final = 60
"""Pieces above the text among which the headline is looked for."""
_LEAST: Final = 3.0
_LEAST_FIRST: Final = 2.5
"""Points of a heading of the first level, which can stand above a box of credits."""
_DATED: Final = re.compile(r"(?P<head>\S.{0,80}?[(\[](?:18[89]|19\d|20\d)\d[)\]])")
_BRACKET: Final = re.compile(r"[(\[][^()\[\]]*[)\]]\Z")
_MOTTO: Final = 60
_LONG: Final = 8
"""Letters from which a name can stand at the end of a longer one by no chance."""


class Headline(Struct, frozen=True):
    """`at` is the number of the line that is the headline, None where no line of the page is."""

    at: int | None = None
    text: str = ""
    site: str | None = None


class Hints(Struct, frozen=True):
    """What speaks of the headline outside the page's lines.

    `titles` are the page's own titles, the surest first; `name` is the file's;
    `site` the publication where one is stated.
    """

    titles: tuple[str, ...] = ()
    name: str = ""
    url: str | None = None
    site: str | None = None

    def slugs(self) -> list[list[str]]:
        """The words of the file's name and of the address, what says nothing left out."""
        path = [part for part in unquote(_path(self.url or "")).split("/") if part][-3:]
        found = []
        for part in (re.sub(r"\.\w{2,5}\Z", "", self.name), *reversed(path)):
            words = [word.lower() for word in _WORDS.findall(part)]
            kept = [word for word in words if not word.isdigit() and word not in _GENERIC]
            if kept:
                found.append(kept)
        return found


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def find_headline(
    pieces: Sequence[Piece], first: int, clear: Sequence[bool], hints: Hints
) -> Headline:
    """The headline of a page whose running text begins with the piece `first`."""
    site = hints.site or _site(pieces, hints)
    judge = _Judge(pieces, first, clear, hints, site)
    lines = range(max(0, first - _ABOVE), min(first + 3, len(pieces)))
    scored = [(judge.score(at), -at) for at in lines if judge.can_be(at)]
    if any(points >= _LEAST and pieces[-at].level == 1 for points, at in scored):
        scored = [(points, at) for points, at in scored if pieces[-at].kind == "heading"]
    best = max(scored, default=(0.0, 0))
    if best[0] >= (_LEAST_FIRST if pieces and pieces[-best[1]].level == 1 else _LEAST):
        at = -best[1]
        site = site or _beside(pieces, at, hints.titles)
        return Headline(at, _dated(_with_year(pieces[at]), hints.titles), site)
    return Headline(None, _of_title(hints, site), site)


def joined_headings(pieces: Sequence[Piece], titles: Sequence[str]) -> list[Piece]:
    """The pieces, a heading that breaks its line in one where a title of the page has it so."""
    known = {compact(part) for title in titles for part in (title, *PARTS.split(title))} - {""}
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        same = last is not None and piece.kind == "heading" and last.element is piece.element
        if last is not None and same and compact(last.text + piece.text) in known:
            joined[-1] = replace(last, text=f"{last.text} {piece.text}", last_line=piece.last_line)
        else:
            joined.append(piece)
    return joined


def _beside(pieces: Sequence[Piece], at: int, titles: Sequence[str]) -> str | None:
    """What a title has beside the headline, unless it heads the entry with it (a subtitle)."""
    name = site_beside(pieces[at].text, titles)
    letters = compact(name or "")
    heads = (p for p in pieces[:_ABOVE] if p.kind == "heading" and compact(p.text) == letters)
    return None if any(_is_in_entry(piece.element) for piece in heads) else name


def _is_in_entry(element: HtmlElement) -> bool:
    above = (element, *list(element.iterancestors())[:3])
    return any(_OF_ENTRY.search(f"{each.get('class') or ''}") for each in above)


def _dated(headline: str, titles: Sequence[str]) -> str:
    """A headline with the year in brackets that only a title of the page has behind it."""
    for title in titles:
        match = _DATED.match(title)
        if match and compact(headline) == compact(_BRACKET.sub("", match["head"])):
            return f"{headline} {match['head'].rpartition(' ')[2]}"
    return headline


def _with_year(piece: Piece) -> str:
    """The text of a headline, a year in an element of its own at its end in brackets."""
    loose = _LOOSE_YEAR.fullmatch(piece.text)
    if loose:
        return f"{loose['title']} ({loose['year']})"
    for each in piece.element.iter("span", "small", "em", "i", "time", "sup", "a"):
        own = "".join(each.itertext()).strip()
        before = piece.text.removesuffix(own).strip(" ,/·-–—|")
        if _YEAR.fullmatch(own) and before and piece.text.endswith(own):
            return f"{before} ({own})"
    return piece.text


def _of_title(hints: Hints, site: str | None) -> str:
    """The headline by the titles alone: the piece that the file's name bears out, or the first."""
    known = compact(site or "")
    for title in hints.titles:
        parts = [part.strip() for part in PARTS.split(title) if part.strip()]
        rest = [part for part in parts if compact(part) != known] or parts
        for slug in hints.slugs():
            named = [part for part in rest if _bears_out(slug, part)]
            if named and len(rest) > 1:
                return named[0]
        return title if len(parts) == len(rest) else " - ".join(rest)
    return ""


def _bears_out(slug: Sequence[str], text: str) -> bool:
    """Whether a slug is made of the words of a line, or the line of those of the slug."""
    words = {word.lower() for word in _WORDS.findall(_plain(text))} - _GENERIC
    same = words & set(slug)
    return bool(same) and (len(same) == len(words) or len(same) == len(set(slug)))


def _plain(text: str) -> str:
    return without_accents(text.replace("'", "").replace("’", ""))


def _site(pieces: Sequence[Piece], hints: Hints) -> str | None:
    """The piece of a title that stands on the page as a link to its front, or in its foot."""
    home = {compact(piece.text) for piece in pieces if _leads_home(piece) or "©" in piece.text}
    for title in hints.titles:
        parts = [part.strip() for part in PARTS.split(title) if part.strip()]
        for part in (parts[-1], parts[0]) if len(parts) > 1 else ():
            if _NO_NAME.fullmatch(part):
                continue
            if _is_named(compact(part), home) and not any(
                _bears_out(s, part) for s in hints.slugs()
            ):
                return part
    return _masthead(pieces, hints.titles) or _owner(pieces)


def _masthead(pieces: Sequence[Piece], titles: Sequence[str]) -> str | None:
    """What stands over the page as its name: a first heading or a logo that leads to its front.

    A heading that leads nowhere is one where a title of the page has it beside the headline of
    another one, with a colon ("Name: Headline"), as blog programs write them.
    """
    headings = {compact(piece.text) for piece in pieces if piece.kind == "heading"}
    named: dict[str, str] = {}
    for piece in pieces[:_ABOVE]:
        text = piece.text.strip(" .·|")
        known = 1 <= piece.words <= _LONGEST_NAME and len(compact(text)) >= _SHORTEST_NAME
        if not known or piece.kind == "item" or _NO_NAME.fullmatch(text):
            continue
        over = _is_over_page(piece.element)
        leads = (over or piece.level == 1) and _leads_home(piece) and not _is_part(text, titles)
        if leads or (over and any(_rest(text, each) in headings for each in titles)):
            named.setdefault(compact(text), text)
    return next(iter(named.values())) if len(named) == 1 else None


def _is_part(name: str, titles: Sequence[str]) -> bool:
    """Whether a piece of a title holds a name and more, so that it may not be the whole one."""
    parts = {compact(part) for title in titles for part in PARTS.split(title)[1:]}
    return any(compact(name) in part and compact(name) != part for part in parts)


def _rest(name: str, title: str) -> str:
    """What a title has beside a name and a colon, in letters only; "-" where it has none."""
    behind = title.removeprefix(f"{name}:")
    bare = behind if behind != title else title.removesuffix(f": {name}")
    return compact(bare) if bare != title else "-"


def _is_over_page(element: HtmlElement) -> bool:
    """Whether an element stands in a masthead or is a logo."""
    for each in (element, *list(element.iterancestors())[:3]):
        names = f"{each.get('class') or ''} {each.get('id') or ''}"
        if _MASTHEAD.search(names) or (each.tag == "header" and not _OF_ENTRY.search(names)):
            return True
    return False


def _owner(pieces: Sequence[Piece]) -> str | None:
    """The link to the front page whose words the notice of copyright names as its owner."""
    notices = [compact(piece.text) for piece in pieces if "©" in piece.text and piece.words < 30]
    for piece in pieces[:_ABOVE] if notices else ():
        name = compact(piece.text)
        named = (
            4 <= len(name) <= 40
            and not _NO_NAME.fullmatch(piece.text)
            and any(name in notice for notice in notices)
        )
        if named and piece.words <= 6 and _leads_home(piece):
            return piece.text.strip(" .·|")
    return None


def _is_named(part: str, home: set[str]) -> bool:
    """Whether links to the front say a name, alone or beside a logo's letters or a motto."""
    if part in home:
        return True
    if len(part) < (_LONG if part.isascii() else _LONG // 2):
        return False
    near = (each for each in home if len(each) < _MOTTO)
    return any(each.endswith(part) or each.startswith(part) for each in near)


def _leads_home(piece: Piece) -> bool:
    link = next((mark for mark in piece.marks if mark.style == "link"), None)
    if link is None or link.end - link.start < 0.8 * len(piece.text):
        return _in_link_home(piece.element)
    return bool(_HOME.match(link.target))


def _in_link_home(element: HtmlElement) -> bool:
    """Whether an element stands in a link to the site's front page."""
    for each in (element, *list(element.iterancestors())[:3]):
        if each.tag == "a":
            return bool(_HOME.match(each.get("href") or "x"))
    return False


class _Judge:
    def __init__(
        self,
        pieces: Sequence[Piece],
        first: int,
        clear: Sequence[bool],
        hints: Hints,
        site: str | None,
    ) -> None:
        self._pieces, self._first, self._clear = pieces, first, clear
        self._whole = {compact(title) for title in hints.titles} - {""}
        self._parts = {compact(part) for title in hints.titles for part in PARTS.split(title)}
        self._parts -= {"", compact(site or "")}
        self._site = compact(site or "")
        self._slugs = hints.slugs()
        dated = (_DATED.match(title) for title in hints.titles)
        self._dated = {compact(match["head"]) for match in dated if match} - {""}

    def can_be(self, at: int) -> bool:
        """Whether a line has the form of a headline."""
        piece = self._pieces[at]
        if not piece.text or piece.words > 30 or len(piece.text) > 250 or piece.row:
            return False
        if piece.kind == "heading":
            return piece.level <= 4
        if piece.kind != "paragraph" or at > self._first or piece.words > 14:
            return False
        if compact(piece.text) in self._whole | self._parts or self._is_called(piece):
            return True
        words = sorted(word.lower() for word in _WORDS.findall(_plain(piece.text)))
        return any(sorted(slug) == words for slug in self._slugs)

    def _is_called(self, piece: Piece) -> bool:
        names = f"{piece.element.get('class') or ''} {piece.element.get('id') or ''}"
        return bool(_CALLED.search(names)) and not re.search("sub", names, re.IGNORECASE)

    def score(self, at: int) -> float:
        piece = self._pieces[at]
        letters = compact(piece.text)
        points = {1: 3.0, 2: 2.0, 3: 1.0, 4: 0.5}.get(piece.level, 0.0)
        points += 0.5 * (piece.kind != "heading" and self._is_called(piece))
        points += self._repeated(letters)
        dated = _DATED.match(piece.text) if piece.kind == "heading" else None
        points += 2.0 * (dated is not None and compact(dated["head"]) in self._dated)
        if {word.lower() for word in _WORDS.findall(piece.text)} <= _GENERIC:
            points -= 3.0
        named = any(_bears_out(slug, piece.text) for slug in self._slugs)
        points += named * (4.0 if piece.kind == "heading" and piece.level < 4 else 3.0)
        if letters == self._site or _leads_home(piece) or self._is_of_site(piece):
            points -= 6.0
        if not self._clear[at]:
            points -= 4.0
        points -= 0.05 * max(0, self._first - at - 4)
        if at > self._first:
            points -= 2.0
        return points

    def _repeated(self, letters: str) -> float:
        """How far the page's titles repeat a line."""
        if not letters:
            return -9.0
        if letters in self._whole:
            return 5.0
        if letters in self._parts:
            return 4.0
        inside = [t for t in self._whole if letters in t or t in letters]
        return 2.0 if inside and len(letters) >= 3 else 0.0

    def _is_of_site(self, piece: Piece) -> bool:
        for each in (piece.element, *list(piece.element.iterancestors())[:2]):
            names = f"{each.get('class') or ''} {each.get('id') or ''}"
            if _SITE.search(names) and each.tag != "body":
                return True
        return False
