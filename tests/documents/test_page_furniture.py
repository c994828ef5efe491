"""Classes and elements that say what is no text, and those that only sound like it."""

from __future__ import annotations

import pytest

from index.documents.page_furniture import furniture


@pytest.mark.parametrize(
    ("tag", "names", "role", "why"),
    [
        ("nav", "", "", "menu"), ("div", "main-navigation", "", "menu"), ("div", "x", "navigation", "menu"),
        ("footer", "", "", "legal"), ("div", "site-footer", "", "legal"), ("aside", "", "", "sidebar"),
        ("div", "sidebar-primary", "", "sidebar"), ("div", "comments-area", "", "comments"), ("ol", "commentlist", "", "comments"),
        ("div", "disqus_thread", "", "comments"), ("div", "jp-relatedposts", "", "related"), ("div", "related-posts", "", "related"),
        ("section", "c-related-articles__list", "", "related"), ("div", "post-navigation", "", "related"),
        ("div", "sharedaddy", "", "share"), ("ul", "social-links", "", "share"), ("div", "newsletter-signup", "", "box"),
        ("div", "subscription-widget-wrap", "", "box"), ("div", "cookie-banner", "", "box"), ("div", "ad-slot", "", "box"),
        ("div", "author-bio", "", "about"), ("p", "wp-caption-text", "", "caption"), ("ul", "breadcrumbs", "", "menu"),
        ("nav", "fiche", "", "menu"), ("div", "widget BlogArchive", "", "sidebar"),
    ],
)  # fmt: skip
def test_furniture(tag: str, names: str, role: str, why: str) -> None:
    assert furniture(tag, names, role) == why


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ("body", "single has-sidebar comments-open"), ("main", "sidebar-left"), ("article", "post share"), ("div", "no-sidebar"),
        ("div", "entry-content"), ("div", "post-body"), ("div", "review-text"), ("div", "shareholder"), ("p", "advance"),
        ("div", "header"), ("div", "article-header"), ("div", "reading"), ("p", "footnote"), ("div", "adaptation"), ("div", "menuet"),
        ("div", "navy-blue"), ("div", "related-film-title-of-the-page-that-is-much-too-long-to-be-a-class-of-any-kind"),
        ("div", "promise"), ("section", "legality"), ("div", "critic-name"), ("div", "cast-list"), ("div", "film-info"),
        ("aside", "fiche"), ("aside", "film-facts"), ("div", "widget Blog"),
    ],
)  # fmt: skip
def test_what_only_sounds_like_it(tag: str, names: str) -> None:
    assert furniture(tag, names, "") is None
