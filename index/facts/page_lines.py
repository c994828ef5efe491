"""Whole lines of a page's furniture, wherever they stand: controls, notes of the site, menus."""

from __future__ import annotations

import re
from functools import lru_cache

from index.folding import fold

from . import debris
from .cinema_notes import is_priced
from .credit_runs import read_run
from .gallery_counters import mark_counters
from .kind_pages import mark_posters
from .labels import read_labels
from .mail_heads import mark_mail_head
from .page_appeals import is_appeal
from .page_bars import PICTURE_FILES, closes_an_appeal, is_share_bar
from .page_blogs import is_blog_line, is_blog_word
from .page_calls import is_call
from .page_company import mark_replies
from .page_controls import is_control_row, is_lone_control, is_page_control, is_tag_line
from .page_controls_continental import is_continental_control
from .page_counts import is_count
from .page_crumbs import crumbs_of
from .page_ends import mark_page_ends
from .page_leavings import is_leaving, is_notice_left, mark_mail_signature
from .page_notes import is_site_note, is_source_note
from .page_outward import points_outward
from .page_readers import is_readers_line
from .page_sections import is_between, is_filed
from .page_turns import is_readers_rating, is_turning_row, leads_home
from .parts import Part
from .user_names import mark_entries

_BULLET = re.compile(r"^\s*[•·▪◦‣*–—-]\s+")
_EMBED = re.compile(
    r"(?:!\[\[[^\[\]]+\]\]|!\[[^\[\]]*\]\([^()]*\)|\{\{[<%].*?[%>]\}\})(?:\s*\^\S+)?"
)


def mark_page_lines(parts: list[Part], titles: set[str]) -> None:
    """Lines that are a page's controls as a whole, wherever they stand."""
    mark_mail_head(parts)
    mark_posters(parts)
    mark_counters(parts)
    mark_entries(parts)
    _mark_whole_lines(parts, titles)
    legend = [part for part in parts if part.place == "open" and debris.is_legend(part.text)]
    for part in legend:
        bulleted = part.block.kind == "item" or _BULLET.match(part.text)
        if len(legend) > 1 or bulleted or debris.explains_version(part.text):
            part.put("debris", "version legend")
    for part in [part for part in parts if part.place == "open"]:
        furniture = debris.is_control(part.text) or debris.is_menu_row(part.text)
        if part.words <= 20 and furniture and not _is_credit_among(parts, part):
            part.put("debris", "page navigation")
        if _EMBED.fullmatch(part.text):
            part.put("debris", "an embedded picture or file")
    _mark_menus(parts)


def _mark_whole_lines(parts: list[Part], titles: set[str]) -> None:
    """Controls, captions and sentences of the site; single words only below the first line."""
    begun = appeals = False
    for part in parts:
        if part.place != "open":
            continue
        signs = appeals and closes_an_appeal(part.text)
        appeals = False
        noted = is_site_note(part.text) or is_source_note(part.text) or is_appeal(part.text)
        if signs or noted or is_notice_left(part.text):
            part.put("debris", "site notice")
            appeals = True
        elif part.words <= 40 and not debris.is_legal(part.text):
            control = _is_control(part, begun=begun)
            if begun and not control and is_priced(part.text):
                part.put("debris", "showings and prices")
            if control and not _is_stated(parts, part, titles):
                part.put("debris", "page navigation")
                appeals = True
        begun = True
    mark_page_ends(parts)
    mark_replies(parts)
    mark_mail_signature(parts)


_ANYWHERE = (
    is_page_control, is_tag_line, is_control_row, is_continental_control, crumbs_of, leads_home,
)  # fmt: skip
_BELOW = (
    is_lone_control, is_share_bar, is_blog_line, is_call, is_count, is_filed, is_between,
    is_readers_line, points_outward, is_readers_rating, is_turning_row,
)  # fmt: skip
"""What could be a headline too: only below the first line of a document."""
_LONGER = (is_share_bar, is_blog_line)
_HEADLINE = 4
"""Words beyond which the first line can be one of these as well."""


def _is_control(part: Part, *, begun: bool) -> bool:
    """Whether a line is one that a page prints; `begun`: another line stands above it."""
    longer = part.words > _HEADLINE or part.text.endswith(PICTURE_FILES)
    return _is_printed(part.text, begun=begun, longer=longer and not begun)


@lru_cache(maxsize=4096)
def _is_printed(text: str, *, begun: bool, longer: bool) -> bool:
    """The same of a line's text: the pages of one site print the same lines over and over."""
    if any(test(text) for test in _ANYWHERE) or is_leaving(text, begun=begun):
        return True
    if begun:
        return any(test(text) for test in _BELOW)
    return longer and any(test(text) for test in _LONGER)


def _is_stated(parts: list[Part], part: Part, titles: set[str]) -> bool:
    """Whether a line is a known title, the headline of it all, or a label among labels."""
    if fold(part.text) in titles or (part.is_heading and part.block.level == 1):
        return True
    stated = any(label.field != "ignored" for label in read_labels(part.text))
    stated = stated or read_run(part.text) is not None
    return stated or _is_credit_among(parts, part)


def _is_credit_among(parts: list[Part], part: Part) -> bool:
    """Whether a line is a label between labels ("Image : NAME" is the camera there)."""
    if ":" not in part.text or not read_labels(part.text):
        return False
    at = parts.index(part)
    beside = [p for p in parts[max(0, at - 1) : at + 2] if p is not part]
    return len(beside) == 2 and all(read_labels(p.text) for p in beside)


def _mark_menus(parts: list[Part]) -> None:
    """Single words of menus: debris beside another control, or three in a row."""
    full = [part for part in parts if part.place != "empty"]
    at = 0
    while at < len(full):
        end = at
        entries = 0
        while end < len(full) and full[end].place == "open" and _in_menu(full[end]):
            entries += full[end].words
            end += 1
        beside = any(0 <= i < len(full) and full[i].why == "page navigation" for i in (at - 1, end))
        if end > at and (entries >= 3 or beside):
            for part in full[at:end]:
                part.put("debris", "page navigation")
        at = max(end, at + 1)


def _in_menu(part: Part) -> bool:
    text = part.text
    return debris.is_menu_word(text) or debris.is_menu_line(text) or is_blog_word(text)
