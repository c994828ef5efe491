"""Saved pages: the time of Matinee's reading beside that of the extractor it hands them to.

``python -m tests.bench.pages [NUMBER]``: made-up pages with the furniture of real ones, 30 to
150 kB each. The extractor gets the raw HTML and gives plain text, as its users call it; Matinee
reads what the page states of itself too, and keeps headings, lists, quotes, links and lines.
"""

from __future__ import annotations

import argparse
import json
import time
from statistics import median

from index.documents.html import parse_file
from tests.bench.documents import Maker
from tests.bench.measure import number, table

_KINDS = ("blog", "newspaper", "old tables")
ROUNDS = 3


class Pages:
    """Pages of a fixed seed, in three habits."""

    def __init__(self, seed: int = 2021) -> None:
        self._maker = Maker(seed)

    def page(self, at: int) -> str:
        maker = self._maker
        title = f"The {maker.chance.choice(('Last', 'Silent', 'Paper'))} Harbour {at}"
        body = [
            maker.sentences(maker.chance.randint(3, 7)) for _ in range(maker.chance.randint(6, 24))
        ]
        return (self._blog, self._newspaper, self._tables)[at % 3](title, body)

    def _menu(self, entries: int) -> str:
        items = (
            f'<li class="menu-item"><a href="/{n}/">{self._maker.name()}</a></li>'
            for n in range(entries)
        )
        return f'<nav class="main-navigation"><ul class="menu">{"".join(items)}</ul></nav>'

    def _teasers(self, count: int) -> str:
        cards = (
            f'<div class="card"><a href="/r{n}/"><img src="{n}.jpg" alt=""><h3>{self._maker.sentences(1)}</h3></a>'
            f'<p class="excerpt">{self._maker.sentences(1)}</p></div>'
            for n in range(count)
        )
        return f'<section class="related-posts"><h2>Related</h2>{"".join(cards)}</section>'

    def _comments(self, count: int) -> str:
        items = (
            f'<li class="comment"><div class="vcard"><b>{self._maker.name()}</b></div><p>{self._maker.sentences(2)}</p></li>'
            for _ in range(count)
        )
        return f'<div id="comments" class="comments-area"><ol class="comment-list">{"".join(items)}</ol></div>'

    def _head(self, title: str) -> str:
        node = {
            "@context": "https://schema.org", "@type": "Review", "author": {"@type": "Person", "name": self._maker.name()},
            "datePublished": "2020-03-01", "reviewRating": {"ratingValue": 4, "bestRating": 5},
            "itemReviewed": {"@type": "Movie", "name": title},
        }  # fmt: skip
        style = "".join(f".c{n}{{margin:{n}px;padding:0}}" for n in range(300))
        script = "".join(f"var v{n}=function(a){{return a+{n};}};" for n in range(400))
        return (
            f'<head><meta charset="utf-8"><title>{title} - The Night Reel</title><style>{style}</style>'
            f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="The Night Reel">'
            f'<script type="application/ld+json">{json.dumps(node)}</script><script>{script}</script></head>'
        )

    def _blog(self, title: str, body: list[str]) -> str:
        text = "".join(
            f"<p>{each}</p>\n" + ("<h2>Then</h2>" if n % 5 == 4 else "")
            for n, each in enumerate(body)
        )
        return (
            f'<!DOCTYPE html><html lang="en">{self._head(title)}<body class="single single-post"><header>{self._menu(30)}'
            f'</header><main><article class="post hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">'
            f'{text}</div></article>{self._teasers(8)}{self._comments(40)}</main><aside class="sidebar">{self._menu(60)}'
            "</aside><footer><p>© 2020</p></footer></body></html>"
        )

    def _newspaper(self, title: str, body: list[str]) -> str:
        text = "".join(
            f'<div class="row"><div class="col"><p class="p{n}">{each}</p></div></div>'
            + (
                f'<div class="ad-slot"><span>Advertisement</span></div>{self._teasers(2)}'
                if n % 6 == 5
                else ""
            )
            for n, each in enumerate(body)
        )
        return (
            f'<html lang="en">{self._head(title)}<body><div id="app"><header>{self._menu(120)}</header><div class="page">'
            f'<article><h1>{title}</h1><p class="byline">By <a href="/a">{self._maker.name()}</a></p>{text}</article></div>'
            f"{self._teasers(24)}<footer>{self._menu(80)}</footer></div></body></html>"
        )

    def _tables(self, title: str, body: list[str]) -> str:
        return (
            f"<HTML>{self._head(title)}<BODY><TABLE><TR><TD WIDTH=150>{self._menu(40)}</TD><TD><FONT SIZE=5><B>{title}</B>"
            f"</FONT><P>{'<BR><BR>'.join(body)}</TD></TR></TABLE></BODY></HTML>"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Saved pages beside the extractor alone.")
    parser.add_argument("number", nargs="?", type=int, default=60)
    number_of = parser.parse_args().number
    made = Pages()
    sources = [made.page(at) for at in range(number_of)]
    import trafilatura

    for source in sources[:3]:  # both are warm before a clock starts
        trafilatura.extract(source)
        parse_file(source.encode(), "warm.html")
    rows = []
    for kind, name in enumerate(_KINDS):
        of_kind = sources[kind::3]
        theirs, ours = [], []
        for _ in range(ROUNDS):
            start = time.process_time()
            for source in of_kind:
                trafilatura.extract(source)
            between = time.process_time()
            for source in of_kind:
                parse_file(source.encode(), "page.html")
            theirs.append(between - start)
            ours.append(time.process_time() - between)
        each = 1000 / len(of_kind)
        size = sum(map(len, of_kind)) / len(of_kind) / 1000
        rows.append(
            (name, number(size), number(median(theirs) * each), number(median(ours) * each),
             number(median(ours) / median(theirs)))
        )  # fmt: skip
    print(table(("pages", "kB each", "extractor, ms", "Matinee, ms", "times"), rows))


if __name__ == "__main__":
    main()
