"""What a page's own lines say of the kind of text under them: its section, its teasers, its quotes.

Texts copied out of a browser carry the name of the section above them and the
links that a list of articles ends its entries with.
"""

from __future__ import annotations

import re
from itertools import pairwise

from index.folding import fold

from .bylines import only_date
from .page_crumbs import leads_to_news
from .parts import Part
from .patterns import Pattern
from .people import NAME
from .text import Text

_INTERVIEWS = re.compile(
    r"(?:the |our |film |exclusive |das |le |la |l |el )*"
    r"(?:interviews?|gesprache?|entretiens?|entrevues?|entrevistas?|intervist[ae]|roportaj(?:lar)?|"
    r"soylesi(?:ler)?|rencontres?|conversations?|q and a|q a)(?: (?:and|und|et|y|e|ve) \w+)?"
)
_QUOTED_HEADLINE = Pattern(
    rf"^\W{{0,2}}[‘“\"«„'].{{8,140}}[’”\"»“']\s*[:–—,-]\s*{NAME}(?:,? (?:and|und|et|y|e) {NAME})?"
    r"(?:,? [a-zß-ÿ][\w ’'-]{2,40}?)? (?:on|about|talks?|speaks?|discusses|reflects|explains|über|"
    r"im|zu|sur|à propos|raconte|évoque|sobre|habla|cuenta|su|parla|racconta|fala|conta|over|"
    r"vertelt|hakkında|anlatıyor)\b"
)
_REPORTED = Pattern(
    r"\b(?:sets?|gets?|has|dates?|reveals?|confirms?|announces?|moves?|pushed?|delays?|locks?) "
    r"(?:(?:a|an|its|new|official|early|summer|winter|fall|autumn|spring|(?:19|20)\d\d) )*"
    r"(?:release|premiere|start|streaming|u\.?s\.?|opening) (?:date|release)\b|"
    r"\b(?:adds?|joins?|boards?|rounds? out|leads?|tops) (?:[\w’'-]+ ){0,4}(?:to )?(?:the |its )?"
    r"(?:\w+ )?cast\b(?! of characters)|"
    r"\b(?:acquires?|buys|nabs|lands|takes|snaps up|picks up) (?:[\w.’'-]+ ){0,4}(?:rights|"
    r"distribution)\b|"
    r"\b(?:verschiebt|bekommt) (?:\w+ ){0,3}(?:kinostart|fortsetzung|starttermin)\b|"
    r"\b(?:date de sortie|bande-annonce) (?:dévoilée|annoncée|repoussée)\b|"
    r"\b(?:fecha de estreno|data de estreia|data di uscita) (?:confirmada|anunciada|divulgada|"
    r"annunciata|rivelata)\b|\b(?:vizyon tarihi) (?:açıklandı|belli oldu|ertelendi)\b",
    re.IGNORECASE,
)
_TEASER_END = Pattern(
    r"[(\[]?(?:(?:read|see) (?:the |my |our |on|more|full|complete)[\w ]{0,30}|"
    r"(?:the )?full review|read (?:the rest of this \w+|more)|\S \[(?:…|\.\.\.)|"
    r"continue reading[^.]{0,60}|"
    r"(?:zur|vollständige|ganze) (?:ganzen )?kritik|"
    r"weiterlesen(?: (?:bei|auf) .{2,40})?|mehr lesen|"
    r"lire (?:la suite|(?:toute )?la critique(?: complète)?|plus)|"
    r"leer (?:más|la (?:crítica|reseña)(?: completa)?)|"
    r"seguir leyendo|leggi (?:tutto|la recensione(?: completa)?)|continua a leggere|"
    r"l(?:eia|er) (?:mais|a crítica(?: completa)?)|"
    r"lees (?:meer|verder|de (?:hele |volledige )?recensie)|devamını oku|devamı)[)\]\s.…»→>]*$",
    re.IGNORECASE,
    having=(
        "read", "see ", "[…", "[...", "full review", "kritik", "weiterlesen", "mehr lesen",
        "lire ", "leer ",
        "seguir leyendo", "leggi ", "continua a leggere", "leia ", "ler a", "ler mais",
        "lees ", "devamı",
    ),
)  # fmt: skip
_BY_THE_DESK = Pattern(
    r"\b(?:newsdesk|news desk|news staff|staff report|agency|agencies|dpa|reuters|afp|"
    r"press release|"
    r"pressemitteilung|communiqué)\b",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\W*(?:\w{2,4}\s?[/,-]\s?)?(?:dpa|afp|sda|apa|kna|ots|reuters|ansa|belga|ats|efe)"
    r"(?:\s?[/,-]\s?\w{2,4})?\W*",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,30}(?:, [A-Z][\w. ]{1,20})? "
    r"\((?:[A-Z]{2,5}(?:[- ]\w+)?|Reuters|Bloomberg)\) ?[—–-]{1,2} "
)
"""A place and an agency, with which a report begins ("NEW YORK (AP) — ")."""
_OF_REVIEWS = re.compile(r"\b(?:film|movie) reviews?\b|\breviews?\W*$", re.IGNORECASE)
"""What heads a review that an agency sends, dateline and all."""
_EDITED = re.compile(
    r"\b(?:this|our|the(?:ir)?) (?:\w+ )?(?:interview|conversation|q\s?&\s?a|transcript)\b.{0,40}"
    r"\b(?:condensed|edited|abridged)\b|\b(?:interview|conversation) (?:conducted|edited) by\b|"
    r"\bpropos recueillis\b|\b(?:das (?:interview|gespräch) (?:führte|führten))\b",
    re.IGNORECASE,
)
_POSTER = re.compile(
    r"(?P<title>\S.{0,60}?)\s*[-–—|:(]?\s*(?:(?:official|theatrical|movie|film|dvd|original) ?)*"
    r"(?:poster|cover|filmplakat|plakat|affiche|locandina|cartel|afişi?)(?: art)?\W?",
    re.IGNORECASE,
)
POSTER = "name of a poster"
_EXCERPTED = Pattern(
    r"\b(?:full review|original score)\b.{0,30}$|\bEDIT$|^(?:view|see|read) all (?:\w+ )?reviews\b|"
    r"^tomatometer|\btomatometer-approved\b|^rate and review$|^critics['’]? consensus$|"
    r"^audience score$|^(?:critics?|audience|user) reviews \([\d,]+\)|^metascore$",
    re.IGNORECASE,
    having=("review", "score", "edit", "tomatometer", "consensus"),
)
_LEAST_EXCERPTS = 3
_SCREENFULS = 160
_NOTE = 30
_MOST_ABOVE = 10
_TEASER = 90
_TAIL = 90
"""Characters at the end of a paragraph in which it can lead to a whole text."""
_LEAST_TEASERS = 3


def is_interview_page(headline: str, text: Text, parts: list[Part]) -> bool:
    """Whether a page's section or the form of its headline says that somebody is interviewed."""
    if any(_EDITED.search(part.text) for part in parts if part.words <= _NOTE):
        return True
    asked = sum(1 for block in text.blocks if text.text[block.end - 1 : block.end] == "?")
    if asked and _QUOTED_HEADLINE.match(headline):
        return True
    return asked >= 2 and any(_INTERVIEWS.fullmatch(fold(line)) for line in _above(parts))


def is_news_page(headline: str, parts: list[Part]) -> bool:
    """Whether a page's row of sections or the verbs of its headline say that it reports news."""
    if any(part.place in ("rating", "credits") or part.labels for part in parts):
        return False
    told = (part for part in parts[:_MOST_ABOVE] if part.words > _MOST_ABOVE)
    if not _OF_REVIEWS.search(headline) and any(_DATELINE.match(part.text) for part in told):
        return True
    return bool(_REPORTED.search(headline)) or any(map(leads_to_news, _above(parts)))


_RESULTS = Pattern(
    r"\W*(?:search results?(?: (?:for|found)\b.{0,60})?|you searched for\b.{1,60}|"
    r"[\d.,]+ (?:search )?results?(?: (?:found|for|with)\b.{0,60})?|"
    r"results? for:? .{1,60}|showing (?:results )?[\d.,]+ ?(?:-|–|to) ?[\d.,]+ (?:of|from) .{1,40}|"
    r"suchergebnisse?\b.{0,60}|résultats de (?:la )?recherche\b.{0,60}|"
    r"resultados de (?:la )?(?:búsqueda|busca)\b.{0,60}|risultati (?:della )?ricerca\b.{0,60}|"
    r"zoekresultaten\b.{0,60}|arama sonuçları\b.{0,60})\W*",
    re.IGNORECASE,
    having=(
        "result", "searched for", "showing ", "suchergebnis", "résultats", "risultati", "arama son",
    ),
)  # fmt: skip
_LONGEST_RESULT = 300
"""Characters of a line that says what was searched for."""


def is_of_a_search(parts: list[Part]) -> bool:
    """Whether one of the first lines says that a page shows what a search has found."""
    lines = [part.text for part in parts[:_MOST_ABOVE] if 0 < part.words <= 12]
    return any(len(line) <= _LONGEST_RESULT and _RESULTS.fullmatch(line) for line in lines)


_LEAST_POST = 20
"""Words from which on what stands below a date is a post of its own."""


def posts_on_a_page(parts: list[Part]) -> int:
    """How many posts a page holds: different days on lines of their own, each above a text."""
    days: dict[str, int] = {}
    day = None
    for part in parts:
        dated = part.place in ("date", "open", "body") and _DAY_WORDS <= part.words <= 6
        if dated and only_date(part.text):
            day = fold(part.text)
            days.setdefault(day, 0)
        elif day is not None and part.place in ("open", "body", "teaser"):
            days[day] += part.words
    return sum(words >= _LEAST_POST for words in days.values())


_DAY_WORDS = 4
"""Words of a date with its weekday, as a blog program sets it above the posts of a day."""


_ANNOUNCED_DAY = Pattern(
    r"\bvizyon tarihi\b.{0,40}(?:duyuruldu|açıklandı|belli oldu|olarak belirlendi)|"
    r"\b(?:la fecha de estreno|la data di uscita|a data de estreia)\b.{0,60}\b(?:anunci|confirm|"
    r"annunciat|rivelat|divulgad)|\bya tiene tráiler\b|\bprimer tráiler\b|\bprimo trailer\b|"
    r"\b(?:ilk|yeni) (?:görüntüleri|fragmanı) (?:yayınlan|paylaşıl|internete)",
    re.IGNORECASE,
    having=("vizyon tarihi", "fecha de estreno", "data di uscita", "data de estreia", "tráiler",
            "primo trailer", "görüntüleri", "fragmanı"),
)  # fmt: skip
_SHORT_NEWS = 900
"""Characters of a text that announces a film and reviews none."""


def announces_a_film(text: str) -> bool:
    """Whether a short text tells of a trailer or of the day of a release in the words of news."""
    return len(text) <= _SHORT_NEWS and _ANNOUNCED_DAY.search(text) is not None


def is_by_the_desk(parts: list[Part]) -> bool:
    """Whether a text is signed by a newsroom or by a news agency alone ("red/dpa")."""
    return any(
        (part.place == "byline" and _BY_THE_DESK.search(part.text))
        or (part.words <= _SIGNED_BY and _AGENCY.fullmatch(part.text))
        for part in parts
    )


_SIGNED_BY = 2


def _above(parts: list[Part]) -> list[str]:
    """The lines of furniture above a text."""
    return [part.text for part in parts[:_MOST_ABOVE] if part.place == "debris"]


def mark_posters(parts: list[Part]) -> None:
    """Puts the names of posters among the debris, where the line below is the same title."""
    full = [part for part in parts if part.place != "empty"]
    for part, below in pairwise(full):
        match = _POSTER.fullmatch(part.text) if part.words <= _MOST_ABOVE else None
        if match and fold(match["title"]) == fold(below.text):
            part.put("debris", POSTER)


def gathers_excerpts(parts: list[Part]) -> bool:
    """Whether a page gathers films under their posters, or what many critics say in a line each."""
    if sum(part.why == POSTER for part in parts) > 1:
        return True
    ends = (part.text[-_SCREENFULS:] for part in parts if part.place != "empty")
    return sum(1 for end in ends if _EXCERPTED.search(end)) >= _LEAST_EXCERPTS


def gathers_teasers(parts: list[Part]) -> bool:
    """Whether a page is a row of short beginnings of texts, each of which leads to a whole one."""
    found, words, longest, digest = 0, 0, 0, 0
    above = 0
    for part in parts:
        if part.place == "empty":
            continue
        words += part.words
        longest = max(longest, part.words)
        if len(part.text) > 3 and _TEASER_END.search(part.text[-_TAIL:]):
            above = above or words
            if longest > _TEASER and not found:
                return False
            found += words <= _TEASER or above == words
            digest += _OF_DIGEST.fullmatch(part.text) is not None
            words = 0
    return found >= _LEAST_TEASERS and (above <= _TEASER or digest >= _LEAST_TEASERS)


_OF_DIGEST = re.compile(
    r"\W*(?:(?:read )?(?:the )?full review|lire (?:toute )?la critique complète|"
    r"weiterlesen (?:bei|auf) .{2,40}|(?:zur )?(?:ganzen?|kompletten?|vollständigen?) kritik|"
    r"leer la (?:crítica|reseña) completa|leggi la recensione completa|"
    r"l(?:er|eia) a crítica completa|lees de (?:hele|volledige) recensie)\W*",
    re.IGNORECASE,
)
"""What leads from an excerpt in a digest of the press to the whole of it, elsewhere."""
