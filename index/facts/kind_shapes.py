"""The kind of a text by its shape: what it lists, tells, reports, and how long it is."""

from __future__ import annotations

import re
from itertools import pairwise

from index.folding import fold
from index.model import Kind

from .banners import is_news_section
from .kind_pages import (
    announces_a_film,
    gathers_excerpts,
    gathers_teasers,
    is_by_the_desk,
    is_news_page,
    is_of_a_search,
    posts_on_a_page,
)
from .no_titles import OF_SEVERAL
from .parts import Part
from .patterns import Pattern
from .several import items_of
from .text import Text

_LIST = Pattern(
    r"^\W*(?:the |my |our )?(?:top )?(?:\d{1,3}|ten|five|twenty) (?:\w+ ){0,3}(?:best|greatest|"
    r"worst|favou?rite|essential|scariest|most)\b|"
    r"^\W*(?:the |my |our )?(?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|twenty) "
    r"(?:\w+ ){0,3}(?:films|movies|filme|pel[ií]culas|filmes)\b|"
    r"\btop (?:\d{1,3}|ten|five)\b|^\W*(?:my |our |the )?top (?:films|movies)\b|"
    r"\b(?:best|worst|favou?rite) (?:films|movies) of\b|\branked\b|"
    r"^\W*(?:meine |die )?(?:\d+ |top )?(?:\w+ )?(?:besten|schlechtesten|lieblings) ?filme\b|"
    r"^\W*(?:mes |les |top )?(?:\d+ )?(?:meilleurs|pires) films\b|"
    r"\blas? (?:\d+ )?(?:mejores|peores) (?:pel[ií]culas|filmes)\b|\bi (?:\d+ )?migliori film\b|"
    r"\ben (?:iyi|kötü|güzel) (?:\d+ )?film\w*|\bfilmleri\b(?! ?[:–—])|\bmost anticipated\b|"
    r"\b(?:films|movies) (?:to|you (?:should|need to|must|have to)) (?:watch|see)\b|"
    r"\b(?:films|movies) (?:of|i (?:watched|saw|loved) in) (?:(?:19|20)\d\d|the (?:year|decade|"
    r"month))\b|\bmy (?:year|month|week) in (?:films?|movies|cinema)\b",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"\W{0,3}(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|uhr\b|h\b)|\d{1,2}[:.]\d\d\b|noon\b|"
    r"midnight\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|diens|donners|frei|sams|sonn)tag\b|"
    r"(?:day|tag|jour|día|giorno|dag) \d)",
    re.IGNORECASE,
)
_SCREENED = re.compile(
    r"\b(?:watch|stream|rent|see it|buy|worth|scary|suitable|age|long|kids|children|cinemas?|"
    r"thoughts?|verdict|camera|who(?:['’]s| is| are| stars?) in|it about|any good|think of)\b",
    re.IGNORECASE,
)
_OWN_REPORTER = re.compile(
    r"\bby our (?:own |local )?(?:reporter|correspondent|newsroom|staff)\b", re.IGNORECASE
)
_PARTED = re.compile(r"\s+[|·•–—-]\s+")
_DIARY = Pattern(
    r"\b(?:festival|cannes|berlinale|venice|venedig|venezia|locarno|toronto|tiff|sundance|"
    r"rotterdam|iffr|weekly|week|monthly|month|film|movie|screening|kino|ciné)\W{0,2}"
    r"(?:diary|dispatch(?:es)?|journal|tagebuch|notebook|round-?up|blog|report|log|postcard)\b|"
    r"\b(?:diario|carnet|journal|dagboek|diário|tagebuch|notizen) "
    r"(?:de|del|di|da|du|van|vom|aus)\b|"
    r"\b(?:day|tag|jour|día|giorno|dia|dag) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|"
    r"nine|ten)\b|\b(?:dispatches?|postcards?|notes) from\b|\bround-?up\b|günlüğü\b",
    re.IGNORECASE,
)
_ANNOUNCED = Pattern(
    r"\b(?:has|have|had) (?:\w+ )?(?:announced|confirmed|revealed|unveiled|acquired|signed|"
    r"secured)\b|"
    r"\b(?:announced|confirmed|reported) (?:on|today|this|that)\b|\b(?:is|are) (?:set|slated) to\b|"
    r"\b(?:hat|haben|wurde|wurden)\b.{0,80}\b(?:bekannt ?gegeben|angekündigt|mitgeteilt|"
    r"bestätigt)\b|\bteilten?\b[^.!?]{0,90}\bmit(?=[.,])|"
    r"\bgab(?:en)?\b[^.!?]{0,90}\bbekannt(?=[.,])|"
    r"\bwie\b[^.!?]{2,80}\bmitteilten?\b|"
    r"\b(?:a|ont) (?:\w+ )?(?:annoncé|confirmé|dévoilé)\b|\b(?:ha|han) (?:anunciado|confirmado|"
    r"annunciato|confermato|svelato)\b|\banunciou\b|\bheeft\b.{0,80}\baangekondigd\b|"
    r"\b(?:duyurdu|açıkladı|duyuruldu|açıklandı)\b",
    re.IGNORECASE,
    having=(
        "announced", "confirmed", "revealed", "unveiled", "acquired", "signed", "secured",
        "reported", " set to", "slated", "bekannt", "angekündigt", "teilt", "bestätigt",
        "annonc", "confirm", "conferm", "dévoilé", "anunci", "annunciat", "svelato",
        "aangekondigd", "duyur", "açıkla",
    ),
)  # fmt: skip
_QUOTED_SOURCE = Pattern(
    r"[\"”»“’],? (?:said|says|told|sagte|sagt|erklärte|so|a déclaré|explique|dit|dijo|explicó|"
    r"ha detto|"
    r"spiega|disse|zei|dedi)\b|\b(?:spokes(?:man|woman|person)|sprecher(?:in)?|porte-parole|"
    r"portavoz|"
    r"portavoce|porta-voz|woordvoerder|sözcüsü)\b|\baccording to\b|\bin a statement\b",
    re.IGNORECASE,
)
_NAMED_WITH = re.compile(r"[*_”\"»’]{0,3}\s?[(\[][^\W\d_]")
_SHOWTIME = re.compile(r"\b\d{1,2}[:.]\d\d\b(?:\s?(?:uhr|h|pm|am))?", re.IGNORECASE)
_CAPSULE_HEAD = re.compile(
    r"[\W_]*(?:\d{1,2}[.)] )?((?:[^\W\d_a-zß-ÿ]|\d)[^()\[\].;!?]{0,50}) "
    r"[(\[](?:[^()\[\]]{2,40}, ?)?(?:18[89]|19\d|20\d)\d\b[^()\[\]]{0,40}[)\]]\W{0,3}(?:[.:–—]|$)"
)
CAPSULE_WORDS = 100
"""Words up to which a review is a capsule."""
_TWO_FILMS = re.compile(
    r"[^()]{1,80}\((?:19|20)\d\d\)\W{0,3}(?:and|&|,|\+|/|und|et|y|e|ve)\W{1,3}[^()]{1,80}"
    r"\((?:19|20)\d\d\)(?:\W{0,4}reviews?)?\W*",
    re.IGNORECASE,
)
"""A headline of two films with their years ("A (1980) and B (1981)")."""


def _explains(text: Text) -> bool:
    """Whether several headings are questions about the plot."""
    asked = [
        section.heading
        for section in text.sections
        if section.heading.endswith("?")
        and not (_SCREENED.search(section.heading) or _JUDGED.search(section.heading))
    ]
    return len(asked) >= 2 and len(asked) * 2 >= len(text.sections)


_JUDGED = Pattern(
    r"\b(?:good|bad|works?|like|liked|love|recommend\w*|for whom|enjoy|point|"
    r"worum geht|wovon handelt|was soll das|taugt|lohnt|gut|schlecht|gefallen|gefällt|sehenswert|"
    r"ansehen|anschauen|empfehl\w*|für wen|wer sollte|reingehen|"
    r"de quoi|ça parle|vaut|valoir|bien|bon|mal|aim[eé]\w*|faut-il|pour qui|voir|"
    r"de qué|va de|vale la pena|merece|bueno|malo|gust[aó]\w*|recomi?end\w*|para quién|verla|"
    r"di cosa|parla|vale|funziona|piac\w+|consigli\w+|per chi|vederlo|"
    r"do que|fala|recomend\w*|para quem|assistir|waar gaat|goed|slecht|aanrader|voor wie|"
    r"konusu|neler|iyi|kötü|izlenir|izlenmeli|beğen\w*|tavsiye|kimler|değer|nasıl)\b",
    re.IGNORECASE,
)
"""What a reviewer asks for the reader: what it is about, what is good, who should see it."""


def _is_diary(headline: str, text: Text) -> bool:
    """Whether a text names several films one after the other, under a headline that says so."""
    hours = sum(
        1 for block in text.blocks if _HOUR.match(text.text[block.start : block.start + 14])
    )
    if hours >= 3 and _DIARY.search(headline):
        return True
    films = {
        fold(phrase)
        for phrase, at in text.emphasised
        if _NAMED_WITH.match(text.text, at + len(phrase))
    }
    if len(films) < 3:
        titles = {fold(phrase) for phrase, _ in text.emphasised if phrase[:1].isupper()}
        return len(titles) >= 4 and bool(_DIARY.search(headline))
    return len(films) >= 5 or bool(_DIARY.search(headline))


def _is_news(text: Text, parts: list[Part]) -> bool:
    """Whether a text reports: its section says so, or how it begins and whom it quotes."""
    if any(part.place in ("rating", "credits") or part.labels for part in parts):
        return False
    lines = [part for part in parts[:12] if part.place != "empty"][:8]
    above = [
        part.text
        for at, part in enumerate(lines)
        if part.place in ("debris", "byline", "date") and not _in_a_menu(lines, at)
    ]
    if any(part.place == "byline" and _NEWS_WRITER.search(part.text) for part in parts[:12]):
        return True
    if any(is_news_section(piece) for line in above for piece in _PARTED.split(line)):
        return True
    if any(_OWN_REPORTER.search(part.text) for part in parts[:8] if part.words <= 20):
        return True
    opening = bool(_ANNOUNCED.search(text.text[:400]))
    return opening and (is_by_the_desk(parts) or bool(_QUOTED_SOURCE.search(text.text)))


def _in_a_menu(lines: list[Part], at: int) -> bool:
    """Whether a line is an entry of a menu, which names sections that a text is not of."""
    entries = [line.place == "debris" and line.words <= _ENTRY for line in lines]
    first = last = at
    while first > 0 and entries[first - 1]:
        first -= 1
    while last + 1 < len(lines) and entries[last + 1]:
        last += 1
    return entries[at] and last - first + 1 >= _MENU


_ENTRY = 2
"""Words up to which a line above a text can be an entry of a menu."""
_MENU = 4
_NEWS_WRITER = re.compile(r"\bnews (?:editor|writer|reporter|desk)\b", re.IGNORECASE)


def kind_by_shape(headline: str, text: Text, parts: list[Part], words: int) -> Kind:
    """The kind of a text whose headline names none."""
    listed = _numbered(text) >= 3 or len(text.sections) >= 3 or items_of(parts) >= 2
    headed = _LIST.search(headline.replace("İ", "i")) or OF_SEVERAL.search(headline)
    if (listed and headed) or _counts_films(text):
        return "list"
    if gathers_teasers(parts) or gathers_excerpts(parts) or is_of_a_search(parts):
        return "archive"
    if (
        (posts_on_a_page(parts) > 1 and not _counts_opinions(parts))
        or _TWO_FILMS.fullmatch(headline)
        or _is_column(text)
        or _is_diary(headline, text)
    ):
        return "column"
    if is_news_page(headline, parts) or _is_news(text, parts) or announces_a_film(text.text):
        return "news"
    if _explains(text):
        return "explainer"
    return _by_length(text, parts, words)


_OPINIONS = re.compile(
    r"(?:(?:user|member|audience|customer) )?(?:reviews|opinions|critiques|avis|kritiken|meinungen|"
    r"bewertungen|críticas|opiniones|reseñas|recensioni|opinioni|resenhas|opiniões|yorumlar)"
    r"\s?:?\s?\(?\d{1,6}\)?",
    re.IGNORECASE,
)


def _counts_opinions(parts: list[Part]) -> bool:
    """Whether a page counts what its users wrote on one film, of which it shows some."""
    return any(
        part.words <= _ENTRY + 1 and _OPINIONS.fullmatch(part.text.strip()) for part in parts
    )


def _by_length(text: Text, parts: list[Part], words: int) -> Kind:
    if _is_listing(text, parts, words):
        return "listing"
    if words == 0:
        return "other"
    return "capsule" if words <= CAPSULE_WORDS else "review"


def _is_column(text: Text) -> bool:
    """Whether two paragraphs or more begin, or are headed, by a title and a year of their own."""
    titles = set()
    for block in text.blocks:
        match = _CAPSULE_HEAD.match(text.text[block.start : min(block.end, block.start + 110)])
        if match:
            titles.add(fold(match[1]))
    paragraphs = sum(1 for block in text.blocks if block.kind != "heading")
    return (len(titles) >= 2 and len(titles) * 3 >= paragraphs) or _is_headed_by_titles(text)


def _is_headed_by_titles(text: Text) -> bool:
    """Whether most headings are titles: set in emphasis as a whole, each above an own text."""
    heads = [block for block in text.blocks if block.kind == "heading"]
    set_apart = {
        (mark.start, mark.end)
        for mark in text.marks
        if mark.style == "emphasis" and mark.end - mark.start > 1
    }
    titled = (
        sum(
            any(start - head.start <= 2 and head.end - end <= 2 for start, end in set_apart)
            for head in heads
        )
        if set_apart
        else 0
    )
    return titled >= 3 and titled * 2 > len(heads)


def _numbered(text: Text) -> int:
    return sum(
        1
        for block in text.blocks
        if re.match(
            r"(?:#|no\.? ?)?\d{1,3}[.):]? ", text.text[block.start : block.start + 8], re.IGNORECASE
        )
    )


_COUNTED = re.compile(
    r"\W{0,3}(?:no\.? ?)?(?P<number>\d{1,3})\W{0,2}\s*[.):–—-]\s*[^\W_a-zß-ÿ].*", re.DOTALL
)
_LEAST_COUNTED, _COUNTED_WORDS = 5, 12


def _counts_films(text: Text) -> bool:
    """Whether most of a text are short lines numbered up or down, as a bare list is."""
    lines = [text.text[block.start : block.end] for block in text.blocks]
    short = (line for line in lines if len(line.split()) <= _COUNTED_WORDS)
    numbers = [int(match["number"]) for line in short if (match := _COUNTED.fullmatch(line))]
    steps = [later - one for one, later in pairwise(numbers)]
    row = sum(step == -1 for step in steps), sum(step == 1 for step in steps)
    return max(row) + 1 >= _LEAST_COUNTED and (max(row) + 1) * 2 >= len(lines)


_MOST_ANNOUNCED = 40
"""Words for each film up to which a programme only announces it."""


def _is_listing(text: Text, parts: list[Part], words: int) -> bool:
    labels = sum(1 for part in parts if part.place in ("label", "credits"))
    cut = len(text.blocks) == 1 and text.text.rstrip(" ]").endswith(("...", "…"))
    if labels >= 3 and (words < 40 or (cut and words < 120)):
        return True
    made = {
        fold(label.value)
        for part in parts
        if {"credits.director", "credits.cast"} <= {label.field for label in part.labels}
        for label in part.labels
        if label.field == "credits.director"
    }
    if len(made) > 1 and words < _MOST_ANNOUNCED * len(made):
        return True
    times = sum(
        1
        for block in text.blocks
        if _SHOWTIME.search(text.text[block.start : block.end][:80])
        and block.end - block.start < 90
    )
    return times >= 3 and words < 200
