"""What kind of text a document is, and whether it gives the ending away."""

from __future__ import annotations

import re
from itertools import pairwise

from index.model import KINDS, Kind

from .banners import is_news_section
from .folding import fold
from .label_keys import FIELDS
from .no_titles import OF_SEVERAL
from .page_kinds import (
    announces_a_film,
    gathers_excerpts,
    gathers_teasers,
    is_by_the_desk,
    is_interview_page,
    is_news_page,
    is_of_a_search,
    posts_on_a_page,
)
from .parts import Part
from .patterns import Pattern
from .quoted_films import is_speech
from .several import items_of
from .text import Text

_EXPLAINED = Pattern(
    r"\bending,? explained\b|\bexplained:|:\s*explained\b|\bexplained\s*$|^explaining\b|"
    r"\bending explanation\b|\bende erklärt\b|"
    r"\bexplication de la fin\b|\bfin expliquée\b|\bfinal explicado\b|\bfinale spiegato\b|"
    r"\bspiegazione del finale\b|\beinde uitgelegd\b|"
    r"\b(?:plot|full|detailed|complete|story|movie|film|ending)[ -](?:recap|summary|synopsis|"
    r"explanation|breakdown)\b|[:–—-]\s*(?:summary|recap|synopsis|resumen|résumé|riassunto|"
    r"zusammenfassung)\b|\bsummary(?:,| &| and) |\bthemes (?:&|and) symbol|"
    r"\bwhat (?:really|actually) happen(?:s|ed)\b|\bwhat happen(?:s|ed) (?:in|at) |"
    r"\bthe ending of\b|"
    r"\bwhat (?:does|did) .{1,60}\bending\b.{0,20}\bmean\b|\bwas (?:wirklich|am ende) (?:geschah|"
    r"passiert)|\bce qui s['’]est vraiment passé|\bqué pasó (?:realmente|de verdad)|"
    r"\bthe meaning (?:of|behind) the ending\b",
    re.IGNORECASE,
)
_INTERVIEW = Pattern(
    r"^\W*(?:interview|entretien|entrevista|intervista|röportaj|söyleşi|q\s?&\s?a)\s*[:|–—-]|"
    r"\binterview with (?!the vampire)|"
    r"\b(?:in |a |our )?conversations? with\b|\binterview(?:s|ing)? (?:with|of)\b(?! the vampire)|"
    r"\b(?:talks?|speaks?|chats?|sits? down) (?:to|with)\b|\bq ?& ?a with\b|"
    r"\brencontre avec\b|\bsohbet\b|\bröportaj\w*|\bsöyleşi\w*|\bim gespräch mit\b|"
    r"\bentretien avec\b|\bentrevista (?:a|con|"
    r"com)\b|\bintervista (?:a|con)\b|"
    r"[:|–—-]\s*(?:an? |the )?(?:interview|q\s?&\s?a)\s*$",
    re.IGNORECASE,
)
_LIST = Pattern(
    r"^\W*(?:the |my |our )?(?:top )?(?:\d{1,3}|ten|five|twenty) (?:\w+ ){0,3}(?:best|greatest|"
    r"worst|favou?rite|essential|scariest|most)\b|"
    r"^\W*(?:the |my |our )?(?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|twenty) "
    r"(?:\w+ ){0,3}(?:films|movies|filme|pel[ií]culas|filmes)\b|"
    r"\btop (?:\d{1,3}|ten|five)\b|\b(?:best|worst|favou?rite) (?:films|movies) of\b|\branked\b|"
    r"^\W*(?:meine |die )?(?:\d+ |top )?(?:\w+ )?(?:besten|schlechtesten|lieblings) ?filme\b|"
    r"^\W*(?:mes |les |top )?(?:\d+ )?(?:meilleurs|pires) films\b|"
    r"\blas? (?:\d+ )?(?:mejores|peores) (?:pel[ií]culas|filmes)\b|\bi (?:\d+ )?migliori film\b|"
    r"\ben (?:iyi|kötü|güzel) (?:\d+ )?film\w*|\bfilmleri\b(?! ?[:–—])|\bmost anticipated\b|"
    r"\b(?:films|movies) (?:to|you (?:should|need to|must|have to)) (?:watch|see)\b|"
    r"\b(?:films|movies) (?:of|i (?:watched|saw|loved) in) (?:(?:19|20)\d\d|the (?:year|decade|"
    r"month))\b|\bmy (?:year|month|week) in (?:films?|movies|cinema)\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"^\W*(?:news(?: (?:and|&) (?:commentary|notes|views))?|breaking|"
    r"(?:(?:first|official|teaser) )?trailer|box office)\s*[:|–—]|"
    r"\b(?:official|first|new|teaser) trailer\b|\bto (?:star|direct) in\b|\bjoins (?:the )?cast\b|"
    r"\brelease date (?:announced|set|revealed)\b|^\W*obituary\b|"
    r"\b(?:dies|dead|has died)(?:,? (?:at|aged)(?: the age of)?)? \d",
    re.IGNORECASE,
)
_OTHER = Pattern(
    r"\b(?:book|album|novel|tv|tv show|series|game|concert|theatre|theater|music|podcast|"
    r"restaurant|play|comic|manga|anime series) reviews?\b|"
    r"\b(?:season|series|staffel|saison|temporada|stagione) (?:\d+|one|two|three|four|five|six|"
    r"finale|premiere)\b|\b\d+\.?ª? (?:sezon|staffel|temporada|stagione)\b|"
    r"\b(?:episode|folge|épisode|episodio|bölüm)s? \d+\b(?! ?[-–:])|\bs\d{1,2} ?e\d{1,2}\b|"
    r"\bmini-?series\b|\btv series\b|\bbuchkritik\b|\bbuchrezension\b|\bserienkritik\b|"
    r"\b(?:critique|critica|crítica|kritik|reseña|recensione|avis)\b.{0,12}\b(?:s[ée]ries?|"
    r"série tv|"
    r"zur serie)\b|\b(?:dizi|kitap) (?:eleştirisi|incelemesi|yorumu)\b|\breseña (?:del? )?libro\b|"
    r"\b(?:critique|avis) (?:du )?livre\b|\brecensione (?:del )?libro\b|\bcritique série\b",
    re.IGNORECASE,
)
_GUIDE = re.compile(
    r"\b(?:where|how) (?:to|can (?:i|you)) (?:watch|stream|see|rent)\b|\bstreaming guide\b|"
    r"\b(?:a|the|your|our) (?:\w+ )?guide (?:for|to)\b|"
    r"\btoo scary\b|\bwo (?:läuft|gibt es|kann man)\b|\boù (?:voir|regarder)\b|"
    r"\bdónde ver\b|\bdove vedere\b|\bonde assistir\b|\bwaar te zien\b|\bnerede izlenir\b",
    re.IGNORECASE,
)
_BOOK = Pattern(
    r"\bISBN\b|\b\d{2,4} ?(?:pp|pages|seiten|páginas|pagine|blz|sayfa)\b|\bhardback\b|"
    r"\bpaperback\b",
    re.IGNORECASE,
    having=(
        "isbn",
        "pp",
        "pages",
        "seiten",
        "páginas",
        "pagine",
        "blz",
        "sayfa",
        "hardback",
        "paperback",
    ),
)
_HOUR = re.compile(
    r"\W{0,3}(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|uhr\b|h\b)|\d{1,2}[:.]\d\d\b|noon\b|"
    r"midnight\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|diens|donners|frei|sams|sonn)tag\b|"
    r"(?:day|tag|jour|día|giorno|dag) \d)",
    re.IGNORECASE,
)
_ADDRESSES = re.compile(
    r"\b(?:you|your|yourself|Sie|Ihr|Ihre|Ihnen|vous|votre|vos|usted|tú|tu|Lei|Suo|você|u|uw|je|"
    r"siz)\b"
)
_POLITE = re.compile(
    r"¿(?:[^?]*\b)?(?:usted|ustedes|le|les|te|os|se ha|se había|su|sus|cree|piensa|siente|"
    r"recuerda|considera)\b",
    re.IGNORECASE,
)
"""A question to somebody whom Spanish calls by the verb alone ("¿Qué tal le ha tratado ...?")."""
_INTERVIEWED = re.compile(
    r"\b(?:interview(?:er|ed)?|in conversation|conversations?|gespräch|entretien|entrevista|"
    r"intervista|rencontre avec|"
    r"propos recueillis|röportaj|söyleşi|q\s?&\s?a)\b",
    re.IGNORECASE,
)
_SCREENED = re.compile(
    r"\b(?:watch|stream|rent|see it|buy|worth|scary|suitable|age|long|kids|children|cinemas?)\b",
    re.IGNORECASE,
)
_OWN_REPORTER = re.compile(
    r"\bby our (?:own |local )?(?:reporter|correspondent|newsroom|staff)\b", re.IGNORECASE
)
_PARTED = re.compile(r"\s+[|·•–—-]\s+")
_ESSAY = re.compile(r"^\W*(?:an )?(?:video )?essay\s*[:|–—]", re.IGNORECASE)
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
_NO_SPEAKER = frozenset(("rating", "score", "verdict", "grade", "note", "nota", "wertung", "fazit"))
_TURN = re.compile(
    r"^\W{0,3}(?:Q|A|[A-ZÀ-Þ]{2,3}|"
    r"[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,2})\W{0,3}:\W{0,3}\s*\S"
)
_DECLARED = {
    "movie review": "review", "film review": "review", "reviews": "review", "kritik": "review",
    "filmkritik": "review", "critique": "review", "critica": "review", "recensione": "review",
    "short review": "capsule", "mini review": "capsule", "ending explained": "explainer",
    "explained": "explainer", "analysis": "essay", "q a": "interview", "entretien": "interview",
    "entrevista": "interview", "intervista": "interview", "diary": "log", "feature": "essay",
    "book review": "other", "album review": "other", "tv review": "other",
}  # fmt: skip
_SHOWTIME = re.compile(r"\b\d{1,2}[:.]\d\d\b(?:\s?(?:uhr|h|pm|am))?", re.IGNORECASE)
_SPOILED = Pattern(
    r"(?<!no )(?<!free of )(?<!without )(?<!no major )(?<!any )(?<!avoid )"
    r"(?:\bspoilers? ?(?:alert|warning|ahead|follow|below|within|abound|incoming)|"
    r"\b(?:contains?|includes?|full of|major|heavy|mild|massive|big|warning:|"
    r"beware:?) (?:\w+ )?spoilers\b|\bspoilerwarnung|\benthält spoiler|\bachtung:? spoiler|"
    r"\battention:? spoilers?|\balerta (?:de )?spoilers?|\bcontiene spoilers?|"
    r"\battenzione:? spoiler|\bcontém spoilers?|\bspoiler içerir|\bbevat spoilers)",
    re.IGNORECASE,
)
_DENIED = Pattern(
    r"\b(?:no|without|zero|free of|avoid(?:ing)?|not|doesn.t|don.t|non|ohne|sans|sin|senza|sem|"
    r"zonder) (?:\w+ ){0,3}spoiler|spoiler[- ]?free|spoilerfrei",
    re.IGNORECASE,
)
_CAPSULE_HEAD = re.compile(
    r"[\W_]*(?:\d{1,2}[.)] )?((?:[^\W\d_a-zß-ÿ]|\d)[^()\[\].;!?]{0,50}) "
    r"[(\[](?:[^()\[\]]{2,40}, ?)?(?:18[89]|19\d|20\d)\d\b[^()\[\]]{0,40}[)\]]\W{0,3}(?:[.:–—]|$)"
)
_HEADLINE = 300
"""Characters of a headline or teaser that are looked at."""
CAPSULE_WORDS = 100
"""Words up to which a review is a capsule."""
_EPISODE_ON_A_FILM = re.compile(
    r".{1,80}\((?:19|20)\d\d\)\W{1,4}(?:episode|ep\.?|podcast|show) ?#?\d+\W*|"
    r"(?:episode|ep\.?|podcast|show) ?#?\d+\W{1,4}.{1,80}\((?:19|20)\d\d\)",
    re.IGNORECASE,
)
"""The headline of a podcast's own page on one film ("Title (1945) – Episode 54")."""
_TWO_FILMS = re.compile(
    r"[^()]{1,80}\((?:19|20)\d\d\)\W{0,3}(?:and|&|,|\+|/|und|et|y|e|ve)\W{1,3}[^()]{1,80}"
    r"\((?:19|20)\d\d\)(?:\W{0,4}reviews?)?\W*",
    re.IGNORECASE,
)
"""A headline of two films with their years ("A (1980) and B (1981)")."""
_HEADLINES: tuple[tuple[re.Pattern[str] | Pattern, Kind], ...] = (
    (_OTHER, "other"),
    (_GUIDE, "news"),
    (_ESSAY, "essay"),
    (_NEWS, "news"),
)


def declared_kind(value: str) -> Kind | None:
    """The kind that a declared word names, None where it names none."""
    word = fold(value)
    named = _DECLARED.get(word, word)
    return next((kind for kind in KINDS if kind == named), None)


def is_of_book(parts: list[Part]) -> bool:
    """Whether a line beside the text states a book's pages or number."""
    return any(part.words <= 30 and _BOOK.search(part.text) for part in parts)


def mark_author(parts: list[Part]) -> None:
    """The byline right below the title of a book, and a label, name its author and no critic."""
    if not is_of_book(parts):
        return
    for part in parts:
        part.labels = [label for label in part.labels if label.field != "author"]
    below = False
    for part in parts:
        below = below or part.place == "title"
        if below and part.place == "byline" and part.words <= 8:
            part.put("byline", "author of a book")
            return


def kind_of(headline: str, teaser: str, text: Text, parts: list[Part], words: int) -> Kind:
    """The kind of a text by its headline and its shape."""
    headline, teaser = headline[:_HEADLINE], teaser[:_HEADLINE]
    if _EXPLAINED.search(headline) or _EXPLAINED.search(teaser):
        return "explainer"
    if is_of_book(parts):
        return "other"
    turns, questions = _turns(text)
    if (
        turns >= 6
        or _asks_and_answers(text, parts)
        or (_INTERVIEW.search(headline) and (turns >= 2 or questions >= 2))
        or (is_speech(headline) and questions >= 2)
        or is_interview_page(headline, text, parts)
    ):
        return "interview"
    named = next((kind for pattern, kind in _HEADLINES if pattern.search(headline)), None)
    if named is not None and not _EPISODE_ON_A_FILM.fullmatch(headline):
        return named
    return _by_shape(headline, text, parts, words)


def _asks_and_answers(text: Text, parts: list[Part]) -> bool:
    """Whether short questions to somebody alternate with answers, as in an interview."""
    pieces = [text.text[block.start : block.end] for block in text.blocks]
    asked = [
        piece
        for piece, answer in pairwise(pieces)
        if piece.endswith("?") and len(piece.split()) <= 40 and not answer.endswith("?")
    ]
    if len(asked) < 3 or len(asked) * 3 < len(pieces) - 2:
        return False
    spoken = sum(1 for piece in pieces if piece.startswith(("– ", "— ", "- "))) * 2 >= len(pieces)
    addressed = sum(1 for piece in asked if _ADDRESSES.search(piece) or _POLITE.search(piece))
    lines = [part.text for part in parts if part.words <= 20][:8]
    return spoken or addressed >= (1 if any(map(_INTERVIEWED.search, lines)) else 3)


def _explains(text: Text) -> bool:
    """Whether several headings are questions about the plot."""
    asked = [
        section.heading
        for section in text.sections
        if section.heading.endswith("?") and not _SCREENED.search(section.heading)
    ]
    return len(asked) >= 2 and len(asked) * 2 >= len(text.sections)


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


def _by_shape(headline: str, text: Text, parts: list[Part], words: int) -> Kind:
    listed = _numbered(text) >= 3 or len(text.sections) >= 3 or items_of(parts) >= 2
    headed = _LIST.search(headline.replace("İ", "i")) or OF_SEVERAL.search(headline)
    if listed and headed:
        return "list"
    if gathers_teasers(parts) or gathers_excerpts(parts) or is_of_a_search(parts):
        return "archive"
    if (
        posts_on_a_page(parts) > 1
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


def spoils(kind: Kind, headline: str, teaser: str, text: str) -> bool:
    """Whether the text warns of spoilers or explains an ending."""
    if kind == "explainer":
        return True
    head = f"{headline}\n{teaser}\n{text[:1500]}"
    if "poiler" not in head and "POILER" not in head:
        return "poiler" in text and bool(_SPOILED.search(text)) and not _DENIED.search(text)
    return bool(_SPOILED.search(head)) and not _DENIED.search(head)


def _turns(text: Text) -> tuple[int, int]:
    speakers: dict[str, int] = {}
    questions = 0
    for block in text.blocks:
        start = text.text[block.start : block.start + 60]
        if _TURN.match(start):
            speaker = fold(start.split(":")[0])
            if speaker in FIELDS or speaker.split(" ")[-1] in _NO_SPEAKER:
                continue
            speakers[speaker] = speakers.get(speaker, 0) + 1
        questions += text.text[block.end - 1 : block.end] == "?"
    return sum(times for times in speakers.values() if times >= 2), questions


def _numbered(text: Text) -> int:
    return sum(
        1
        for block in text.blocks
        if re.match(
            r"(?:#|no\.? ?)?\d{1,3}[.):]? ", text.text[block.start : block.start + 8], re.IGNORECASE
        )
    )


def _is_listing(text: Text, parts: list[Part], words: int) -> bool:
    labels = sum(1 for part in parts if part.place in ("label", "credits"))
    cut = len(text.blocks) == 1 and text.text.rstrip(" ]").endswith(("...", "…"))
    if labels >= 3 and (words < 40 or (cut and words < 120)):
        return True
    times = sum(
        1
        for block in text.blocks
        if _SHOWTIME.search(text.text[block.start : block.end][:80])
        and block.end - block.start < 90
    )
    return times >= 3 and words < 200
