"""Heads of postings to newsgroups and of mails, saved with the text below them.

"From:", "Newsgroups:" and "Subject:" are lines of the posting, not of the film:
a subject states a title only where the text has it as a line of its own as well.
"""

from __future__ import annotations

import re

from index.folding import fold

from .dates import find_date
from .headline import read_headline
from .layers import Ledger, Origin
from .parts import Part
from .people import clean_name, is_name

MAIL_HEAD = "head of a posting"
_LINE = re.compile(
    r"(?P<key>from|newsgroups|subject|date|sent|to|cc|organi[sz]ation|message-id|references|path|"
    r"xref|lines|reply-to|sender|approved|followup-to|summary|keywords|originator|distribution|"
    r"nntp-posting-[\w-]+|mime-version|content-[\w-]+|received|return-path|delivered-to|"
    r"user-agent|x-[\w-]+)\s?:(?:\s+(?P<value>\S.*)|\s*$)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:re|fwd?|retrospective|repost|review)\s?[:\]]\s*", re.IGNORECASE)
_SENDER = re.compile(
    r"\S+@\S+ \((?P<behind>[^()]{3,40})\)|\"?(?P<before>[^<\"]{3,40}?)\"? <\S+@\S+>"
)
_LEAST = 3


def mark_mail_head(parts: list[Part]) -> None:
    """Puts the lines of a posting's head among the debris; its date stays a label."""
    full = [part for part in parts if part.place != "empty"]
    if not full or not _LINE.match(full[0].text):
        return
    lines: dict[str, Part] = {}
    for part in full:
        match = _LINE.match(part.text)
        if match is None:
            break
        lines.setdefault(match["key"].casefold(), part)
    if len(lines) < _LEAST or "from" not in lines or not {"subject", "newsgroups"} & set(lines):
        return
    for key, part in lines.items():
        value = _LINE.match(part.text)
        dated = key == "date" and value and find_date(value["value"] or "", day_first=True)
        if not dated:
            part.put("debris", MAIL_HEAD)


def note_mail_head(ledger: Ledger, parts: list[Part]) -> None:
    """Notes who posted, and the title in the subject where a line of the text is that title."""
    for part in parts:
        match = _LINE.match(part.text) if part.why == MAIL_HEAD else None
        if match is None or not match["value"]:
            continue
        if match["key"].casefold() == "from":
            sender = _SENDER.fullmatch(match["value"].strip())
            name = clean_name((sender["behind"] or sender["before"]) if sender else "")
            if is_name(name):
                ledger.add("critic", name, Origin("label", "sender", part.line, 0.7))
        elif match["key"].casefold() == "subject":
            subject = _SUBJECT.sub("", match["value"], count=2).strip()
            title = next(iter(read_headline(subject).titles), "")
            lines = {fold(other.text) for other in parts if other.words <= 12}
            if title and fold(title) in lines:
                origin = Origin("label", "subject of a posting", part.line, 0.75)
                ledger.add("film_titles", title, origin)
