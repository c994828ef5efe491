"""Which elements of a page are no text: told by element, role, and the words of class and id.

The words are those that page makers everywhere use; a class is cut into its
words, so that ``no-sidebar`` or ``has-comments`` on a whole page says nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Why = Literal[
    "menu", "comments", "related", "share", "box", "sidebar", "legal", "caption", "hidden", "about"
]

_TAGS: Final[dict[str, Why]] = {
    "nav": "menu",
    "footer": "legal",
    "aside": "sidebar",
    "form": "box",
    "figcaption": "caption",
    "menu": "menu",
}
_ROLES: Final[dict[str, Why]] = {
    "navigation": "menu",
    "search": "box",
    "contentinfo": "legal",
    "complementary": "sidebar",
    "menubar": "menu",
    "menu": "menu",
    "dialog": "box",
    "alertdialog": "box",
}
_WORDS: Final[tuple[tuple[Why, str], ...]] = (
    (
        "comments",
        r"comments?|commentlist|comment-?list|comments?-?area|disqus(?:_thread)?|respond|"
        r"commentaires?|kommentare?|comentarios?|reactions?|yorumlar|replies|livefyre|fb-comments|"
        r"discussion|responses|webmentions?",
    ),
    (
        "related",
        r"related|relatedposts?|jp-relatedposts|related-?(?:posts?|articles?|content|stories|links)|"
        r"yarpp(?:-related)?|recommend(?:ed|ations?|er)?|read-?(?:more|next|also)|more-?(?:stories|"
        r"from|posts|news|articles|like-this)|you-?may-?(?:also-?)?like|also-?like|trending|"
        r"popular(?:-?posts)?|most-?(?:read|viewed|popular)|up-?next|next-?article|outbrain|"
        r"taboola|zergnet|similar(?:-?(?:films?|movies?|posts))?|teasers?-?(?:list|box)|"
        r"latest-?(?:posts|news|reviews|articles)|recent-?(?:posts|comments|reviews)|"
        r"post-?(?:nav(?:igation)?|pagination)|nav-?links?|entry-?nav|previous-?post|next-?post|"
        r"pager|blog-pager|ilgili|relacionad[ao]s|lire-aussi|"
        r"a-lire-aussi|weitere|mehr-zum-thema",
    ),
    (
        "share",
        r"share|sharing|sharedaddy|share-?(?:bar|buttons?|links?|tools?|this|box)|social|"
        r"social-?(?:share|links?|icons?|media|buttons?)|addtoany\w*|addthis\w*|a2a_kit|"
        r"ssba|follow-?us|shareaholic\w*|like-?button|post-?share|entry-?share|paylas",
    ),
    (
        "box",
        r"newsletters?|newsletter-?\w+|subscri(?:be|ption)\w*|sign-?up\w*|mc4wp\w*|mc_embed\w*|"
        r"mailchimp\w*|optin\w*|cookies?|cookie-?\w+|consent\w*|gdpr\w*|onetrust\w*|"
        r"ads?|advert\w*|ad-?(?:unit|slot|box|container|wrapper|banner)|adsbygoogle|sponsor\w*|"
        r"promo\w*|banner-?ad|popup|pop-?up|modal|overlay|lightbox|paywall\w*|regwall|piano\w*|"
        r"meter-?\w*|donat\w+|patreon|affiliate\w*|disclosure|toast|snackbar|"
        r"search-?(?:form|box|bar)|login\w*|signin|abo-?box|werbung|anzeige|publicidad|publicite|"
        r"reklam|pub-?box|toc|table-of-contents|ez-toc\w*|lwptoc|skip-?link|screen-?reader-?text|"
        r"sr-only|visually-?hidden|print-?only|tooltip|jetpack-likes-widget\w*|sd-block|"
        r"kk-star-ratings|post-?ratings?|user-?ratings?|gdrts\w*|rmp-?widget\w*|"
        r"like-?dislike|votes?-?box|star-?vote|rate-this",
    ),
    (
        "menu",
        r"nav|navbar|navigation|main-?nav\w*|site-?nav\w*|menu|main-?menu|mega-?menu|menu-\w+-container|"
        r"breadcrumbs?|breadcrumb-?\w*|top-?bar|site-?header|masthead|sub-?nav|"
        r"pagination|page-?numbers|wp-pagenavi|skip|language-?(?:switcher|selector)|hamburger|"
        r"offcanvas|drawer|tags?-?(?:links?|list|cloud)|post-?tags|entry-?tags|cat-?links|"
        r"post-?categories|tagcloud|categories|entry-?utility|postmetadata|article-?tags|"
        r"p-?category|taglist|wm-ipp\w*|wayback\w*",
    ),
    (
        "legal",
        r"footer|site-?footer|page-?footer|colophon|copyright|footer-?\w+|site-?info|imprint|"
        r"impressum|legal|disclaimer|credits-?footer|bottom-?bar|fusszeile|pie-?de-?pagina",
    ),
    (
        "sidebar",
        r"sidebar\w*(?:-\w+)?|side-?bar|side-?col(?:umn)?|widgets?|widget-?area|secondary|rail|right-?rail|"
        r"left-?rail|right-?col(?:umn)?|aside",
    ),
    (
        "about",
        r"author-?(?:bio|box|info|description|card|profile)|about-?(?:the-?)?author|"
        r"post-?author-?(?:bio|box)|bio(?:graphy)?-?box|entry-author-info|saboxplugin\w*|"
        r"pp-multiple-authors\w*|molongui\w*|author-?meta-?box",
    ),
    (
        "caption",
        r"caption|wp-caption-text|figcaption|image-?(?:caption|credit|meta)|photo-?(?:caption|"
        r"credit|by)|img-?caption|media-?caption|caption-?text|bildunterschrift|legende|"
        r"picture-?credit|tr-caption",
    ),
)
_FACTS: Final = re.compile(
    r"(?:^|[\s_-])(?:fiche|ficha|infobox|steckbrief|scheda|künye|kunye|filmdaten|"
    r"(?:film|movie)-?(?:info|facts|data|daten|details|box))(?:$|[\s_-])",
    re.IGNORECASE,
)
"""The box of what a page says of a film, which its makers often set aside."""
_BLOG: Final = frozenset(("widget", "Blog"))
"""The widget in which Blogger holds the posts of a page."""
_ELSEWHERE: Final = frozenset(("related", "comments", "sidebar", "menu"))
_TESTS: Final = tuple(
    (why, re.compile(rf"(?:[\w-]*(?:__|--))?(?:{words})(?:(?:__|--)[\w-]*)?", re.IGNORECASE))
    for why, words in _WORDS
)
_ENDS: Final = re.compile(
    r"[-_]+(?:wrapper|container|section|block|box|list|area|module|inner|content|holder|group|"
    r"panel|row|wrap|component|region|items?|main|grid|bottom|top|card|cta|widget|\d+)\Z",
    re.IGNORECASE,
)
_BEGINS: Final = re.compile(
    r"\A(?:wp-block|wp|jp|js|c|m|o|b|u|l|site|page|post|entry|article|blog|block|story|module|"
    r"section|block-views|widget|td|et|elementor|content|sqs|gh|kg|t|g|main|global|single|"
    r"the|is|component)[-_]+",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def furniture(tag: str, names: str, role: str) -> Why | None:
    """Why an element is no text; None where nothing says so. `names`: class and id.

    A whole page's element, or its main one, is never furniture by its class.
    """
    of_facts = tag != "nav" and _FACTS.search(names) is not None
    if tag in _TAGS and not of_facts:
        return _TAGS[tag]
    if tag in ("body", "html", "main", "article", "h1", "em", "strong", "b", "i", "cite"):
        return None
    if role in _ROLES:
        return _ROLES[role]
    if of_facts or _BLOG.issubset(names.split()):
        return None
    for name in names.split():
        found = _named(name)
        if found is not None:
            return found
    return None


def why_of(element: HtmlElement) -> Why | None:
    """Why an element of a page is no text, by its element, role, class and id."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return furniture(str(element.tag), names, element.get("role") or "")


def is_elsewhere(element: HtmlElement) -> bool:
    """Whether an element stands among comments, menus or links to other pages."""
    return any(why_of(each) in _ELSEWHERE for each in (element, *element.iterancestors()))


def _named(name: str) -> Why | None:
    """What one class says, its common beginnings and ends left off."""
    if len(name) > 60 or name.startswith(("no-", "has-", "with-", "without-", "is-")):
        return None
    short = _ENDS.sub("", _ENDS.sub("", name))
    forms = dict.fromkeys((name, short, _BEGINS.sub("", name), _BEGINS.sub("", short)))
    for why, test in _TESTS:
        if any(test.fullmatch(form) for form in forms):
            return why
    return None
