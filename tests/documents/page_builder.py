"""Builders of saved pages for tests: the habits of many sites around one made-up review."""

from __future__ import annotations

import json
from typing import Any

FIRST = (
    "The ferry leaves at six and nobody on it wants to arrive, which is the first good joke of a "
    "picture that saves its jokes for people in wet coats."
)
SECOND = (
    "Olli sleeps below deck through the storm, and when he wakes the harbour is gone. A lesser film "
    "would explain that turn, and this one has the nerve to leave it alone for an hour."
)
THIRD = (
    "By the last reel the joke of the first has turned, and the wet coats have become a kind of "
    "uniform. I left the cinema cold and happy, as one should in November."
)
BODY = (FIRST, SECOND, THIRD)
NEWSLETTER = "Join our mailing list and get every new review straight into your inbox each Friday."
COMMENT = (
    "I could not disagree more with this, the film was a bore from the first minute to the last."
)
COOKIES = "We use cookies to improve your experience on this site. By continuing you accept them."
RELATED = "Ten more films about boats that you have never heard of"
FOOTER = "© 2018 The Night Reel. All rights reserved."
MENU = ("Home", "Reviews", "Interviews", "About us", "Contact")
DEBRIS = (NEWSLETTER, COMMENT, COOKIES, RELATED, FOOTER)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>\n" for text in (texts or BODY))


def menu(*entries: str) -> str:
    items = "".join(f'<li><a href="/{n}">{each}</a></li>' for n, each in enumerate(entries or MENU))
    return f"<ul>{items}</ul>"


def data(*nodes: dict[str, Any] | list[Any]) -> str:
    return "".join(
        f'<script type="application/ld+json">{json.dumps(node)}</script>\n' for node in nodes
    )


def page(
    body: str, head: str = "", *, title: str = "Salt Harbour - The Night Reel", lang: str = "en"
) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n{head}</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def around(article: str) -> str:
    """An article among the furniture of a site."""
    return (
        f'<header class="site-header"><a href="/">The Night Reel</a><nav>{menu()}</nav></header>\n'
        f'<div class="cookie-banner"><p>{COOKIES}</p></div>\n<main>{article}</main>\n'
        f'<section id="comments" class="comments-area"><h2>One thought</h2><p>{COMMENT}</p></section>\n'
        f'<aside class="sidebar"><h3>Popular</h3><ul><li><a href="/x">{RELATED}</a></li></ul></aside>\n'
        f'<footer class="site-footer"><p>{FOOTER}</p></footer>'
    )


def review_data(**more: Any) -> dict[str, Any]:
    """A review of a film as schema.org has it."""
    return {
        "@context": "https://schema.org",
        "@type": "Review",
        "author": {"@type": "Person", "name": "Ines Kaltwasser"},
        "publisher": {"@type": "Organization", "name": "The Night Reel"},
        "datePublished": "2018-03-04",
        "reviewRating": {"@type": "Rating", "ratingValue": "4", "bestRating": "5"},
        "itemReviewed": {
            "@type": "Movie",
            "name": "Salt Harbour",
            "director": {"@type": "Person", "name": "Tove Lindqvist"},
            "dateCreated": "2017-09-01",
        },
        **more,
    }
