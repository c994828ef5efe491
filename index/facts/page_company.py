"""Lines judged by the company they keep: before the text and after it, among a page's lines.

A short line that is no sentence and states nothing is furniture where other furniture
stands right before and after it, or below a head of other texts. What follows a text
without such company stays: a last line, a dedication, a list of films.
"""

from __future__ import annotations

import re
from itertools import pairwise

from index.folding import fold, word_set

from .page_appeals import is_closing_appeal
from .page_foot import is_foot, is_nameless_author
from .page_readers import asks_readers, is_of_profession
from .page_sections import opens_section, points_elsewhere
from .page_vocabulary import furnished
from .parts import Part

_SECTION = "related links"
_AMONG = "among a page's lines"
_WORDS = "words of a page"
FURNITURE = frozenset(
    {
        "page navigation",
        "site notice",
        "legal notice",
        "related links",
        "comments",
        "links",
        _AMONG,
        _WORDS,
    }
)
_FORMS = frozenset({"page navigation", "comments"})
_NO_END = word_set(
    """trailer teaser bande annonce fragman video photo photos foto fotos image images bild bilder
    advertisement anzeige werbung publicite credit courtesy copyright still more"""
)
"""Words of furniture that stands in the middle of texts too: after it a text can go on."""
_MOST_WORDS = 10
_MOST_BETWEEN = 3
_TITLES = 14
_LEAST_TEXT = 40
_STATES = re.compile(r"\d\s?/\s?\d|[★☆*]|\d\d")
"""A rating, a year, a length: no line with one is furniture by its company alone."""
_BARS = re.compile(r"\s*[|·•»]\s*")
_PAGES = word_set(
    """home homepage page menu index archive archives contact about reviews blog news search
    startseite kontakt archiv accueil inicio contacto archivo contatti archivio inicio contato
    arquivo anasayfa iletisim arsiv hoofdpagina archief sitemap login feed"""
)
"""What an entry of a menu names."""
_COMMENTS = re.compile(
    r"\b(?:comments?|reply|replies|responses?|kommentare?|antwort(?:en)?|commentaires?|reponses?|"
    r"comentarios?|respuestas?|commenti|commento|comentarios?|yorum\w*|reacties?)\b"
)
_ENDS = FURNITURE - {"legal notice", "links"}
_NOTE = 40
_MOST_ABOVE = 30
"""Lines above a text among which furniture is looked for."""
_REPLY = re.compile(
    r"(?:reply|responder|antworten|répondre|rispondi|yanıtla|beantwoorden|cevapla)\W{0,3}"
    r"(?:delete|eliminar|löschen|supprimer|elimina|sil|verwijderen|excluir|report|like|flag)?\W*",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(r"\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b|\bago\b|\bhace\b|\bvor \d|\bil y a\b")


def mark_replies(parts: list[Part]) -> None:
    """Comments that nothing heads, told by the button below each of them."""
    ends = [at for at, part in enumerate(parts) if _is_reply(part)]
    if not ends:
        return
    first = _first_comment(parts, ends[0])
    if sum(part.words for part in parts[:first] if part.place == "open") < _LEAST_TEXT:
        return
    for part in parts[first : ends[-1] + 1]:
        if part.place == "open":
            part.put("debris", "comments")


def _is_reply(part: Part) -> bool:
    return 5 <= len(part.text) <= 26 and bool(_REPLY.fullmatch(part.text))


def _first_comment(parts: list[Part], end: int) -> int:
    """Where the comment above a button begins: with a line of its time, or one block above."""
    for at in range(end - 1, max(-1, end - 8), -1):
        part = parts[at]
        if part.words and part.words <= 14 and _BY_SOMEBODY.search(part.text):
            named = at and 0 < parts[at - 1].words <= 4 and parts[at - 1].place == "open"
            return at - 1 if named else at
    above = [at for at in range(end) if parts[at].place == "open"]
    short = above and parts[above[-1]].words <= 60
    return above[-1] if short else end


_OF_SITE = (asks_readers, is_of_profession, is_closing_appeal, is_foot, is_nameless_author)
"""What a page says to its readers after a text."""


def mark_company(parts: list[Part], first: int, last: int) -> None:
    """Marks what is open before the text and after it as debris, where its company says so."""
    tail = [part for part in parts[last + 1 :] if part.place != "empty"]
    if 0 <= last < len(parts):
        for part in tail:
            if part.place == "open" and any(test(part.text) for test in _OF_SITE):
                part.put("debris", "site notice")
        _mark_sections(tail)
        _mark_below_comments(tail)
        _mark_furnished(tail, ends=True)
        _mark_between(tail)
        _mark_last_notes(tail)
    head = [part for part in parts[1:first] if part.place != "empty"][:_MOST_ABOVE]
    for part, below in pairwise(head):
        if part.place == "open" and _is_furniture(below) and opens_section(part.text):
            part.put("debris", _SECTION)
    _mark_furnished(head, ends=False)
    _mark_between(head)


def _mark_sections(tail: list[Part]) -> None:
    """Heads of other texts after the text, with the lines below them."""
    inside = False
    for part, below in zip(tail, [*tail[1:], None], strict=False):
        if part.place != "open":
            inside = inside or part.why == _SECTION or _heads_texts(part)
            continue
        if opens_section(part.text) or _is_row(part):
            part.put("debris", _SECTION)
            inside = True
        elif (inside and _is_listed(part, below)) or points_elsewhere(part.text):
            part.put("debris", _SECTION)
        else:
            inside = inside and part.cut_off


def _mark_last_notes(tail: list[Part]) -> None:
    """Short sentences that end a document below links to other texts or words of readers."""
    notes: list[Part] = []
    left = list(tail)
    while left and (left[-1].place == "open" or _is_furniture(left[-1])):
        note = left.pop()
        if note.place == "open":
            if not note.ends_sentence or note.words > _NOTE or note.labels or note.is_heading:
                return
            notes.append(note)
        elif notes:
            _put_below([*left, note], notes)
            return


def _put_below(left: list[Part], notes: list[Part]) -> None:
    """Puts notes aside that stand below more than one piece of furniture, or one with a list.

    Not where one is a question: an interview can go on below a box of links.
    """
    ends = [part for part in left if part.place == "debris" and part.why in _ENDS]
    ends = [part for part in ends if not parts_a_text(part)]
    listed = bool(ends) and ":" in ends[-1].text and ends[-1].words > _TITLES
    asked = any(note.text.endswith("?") for note in notes)
    if (listed or len(ends) > 1) and not asked and len(notes) <= _MOST_BETWEEN:
        for note in notes:
            note.put("debris", _AMONG)


def _is_listed(part: Part, below: Part | None) -> bool:
    """Whether a line is a title: no sentence, or a question or call that no sentence answers."""
    if _is_line(part, _TITLES):
        return True
    titled = part.words <= _TITLES and part.text.endswith(("?", "!"))
    return titled and not (below and below.place == "open" and below.ends_sentence)


def _heads_texts(part: Part) -> bool:
    """Whether a control is the bare head of other texts as well ("Lesen Sie auch")."""
    return part.place == "debris" and part.why == "page navigation" and opens_section(part.text)


def _mark_furnished(lines: list[Part], *, ends: bool) -> None:
    """Lines of a page's words: by themselves, or in a run between other furniture.

    `ends`: the last of the lines is the last of the document, as good as furniture.
    """
    told = [furnished(part.text) if _is_wordy(part) else "" for part in lines]
    for part, how in zip(lines, told, strict=True):
        if how == "sure":
            part.put("debris", _WORDS)
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and told[end] == "weak":
            end += 1
        above = at > 0 and _is_furniture(lines[at - 1])
        below = _is_furniture(lines[end]) if end < len(lines) else ends
        for part in lines[at:end] if above and below else ():
            part.put("debris", _WORDS)
        at = max(end, at + 1)


def _is_wordy(part: Part) -> bool:
    if part.place != "open" or part.labels or part.prose:
        return False
    return not part.is_heading and not part.text.endswith(":")


def _mark_below_comments(tail: list[Part]) -> None:
    """What stands below a form for comments or a count of them: short words of readers."""
    begun = False
    for part in tail:
        if part.place == "open" and begun and part.words <= _TITLES and not part.labels:
            part.put("debris", "comments")
        elif part.why in _FORMS and part.words <= _TITLES:
            begun = begun or bool(_COMMENTS.search(fold(part.text)))
        elif part.place == "open":
            begun = False


def _is_row(part: Part) -> bool:
    """Whether a line after the text is a row of menu entries, most of which name a page."""
    entries = [fold(entry) for entry in _BARS.split(part.text) if entry.strip()]
    if len(entries) < 2 or len(part.text) > 120 or part.ends_sentence:
        return False
    pages = [entry for entry in entries if _PAGES.intersection(entry.split())]
    short = all(len(entry.split()) <= 3 and not entry.isdigit() for entry in entries)
    return short and len(pages) * 2 >= len(entries)


def _mark_between(lines: list[Part]) -> None:
    """Short lines between two pieces of furniture, the first of which ends a text."""
    at = 0
    while at < len(lines):
        if lines[at].place != "open":
            at += 1
            continue
        end = at
        while end < len(lines) and lines[end].place == "open":
            end += 1
        run = lines[at:end]
        above = at > 0 and _is_furniture(lines[at - 1]) and not parts_a_text(lines[at - 1])
        below = end < len(lines) and _is_furniture(lines[end])
        if above and below and len(run) <= _MOST_BETWEEN and all(map(_is_bare, run)):
            for part in run:
                part.put("debris", _AMONG)
        at = end


def _is_furniture(part: Part) -> bool:
    return part.place == "debris" and part.why in FURNITURE


def parts_a_text(part: Part) -> bool:
    """Whether a text can go on after this piece of furniture."""
    return bool(_NO_END.intersection(fold(part.text).split()) or "http" in part.text)


def _is_line(part: Part, most: int) -> bool:
    return part.words <= most and not (part.ends_sentence and not part.cut_off)


def _is_bare(part: Part) -> bool:
    """Whether a line is short, no sentence and no quotation, and has no number to rate with."""
    if not _is_line(part, _MOST_WORDS) or part.labels or ":" in part.text:
        return False
    worded = any(sign.isalpha() for sign in part.text)
    return worded and part.text[0] not in "“\"«„'‘" and not _STATES.search(part.text)
