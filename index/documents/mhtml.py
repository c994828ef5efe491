"""A page saved with all its parts as one mail: .mhtml and .mht."""

from __future__ import annotations

from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import Message

from index.documents.formats import Parsed, Unreadable
from index.documents.html import parse_page
from index.documents.html_tree import looks_like_page, read_page


def parse_file(data: bytes, name: str) -> Sequence[Parsed]:
    """The one document of a saved page. Raises Unreadable where there is no page in it."""
    try:
        message = message_from_bytes(data, policy=policy.compat32)
        found = _page(message)
    except (ValueError, LookupError, RecursionError, AssertionError) as error:
        raise Unreadable("is no saved page (MHTML)") from error
    if found is None:
        if looks_like_page(data[:200_000].decode("latin-1")):
            return parse_page(read_page(data), name)
        raise Unreadable("is no saved page (MHTML)")
    part, url = found
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        raise Unreadable("is no saved page (MHTML)")
    return parse_page(read_page(payload, part.get_content_charset()), name, url)


def _page(message: Message) -> tuple[Message, str | None] | None:
    """The part that is the page itself, and its address."""
    address = _address(message.get("Snapshot-Content-Location"))
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    if not pages or not message.get("Content-Type"):
        return None
    start = message.get_param("start")
    for part in pages:
        place = _address(part.get("Content-Location"))
        named = isinstance(start, str) and part.get("Content-ID") == start
        if named or (address and place == address):
            return part, address or place
    return pages[0], address or _address(pages[0].get("Content-Location"))


def _address(value: object) -> str | None:
    text = "".join(str(value or "").split())
    return text if text.startswith(("http://", "https://")) else None


_PAGES = frozenset(("text/html", "application/xhtml+xml"))
