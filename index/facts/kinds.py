"""What kind of text a document is, and whether it gives the ending away."""

from __future__ import annotations

import re

from index.folding import fold
from index.model import KINDS, Kind

from .kind_interviews import asks_and_answers, count_turns
from .kind_news import TOLD
from .kind_pages import (
    is_interview_page,
)
from .kind_shapes import kind_by_shape
from .parts import Part
from .patterns import Pattern
from .people import NAME
from .quoted_films import is_speech
from .said_headlines import is_met, names_maker, speaker_of
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
    r"^\W*(?:interview|entretien|entrevue|entrevista|intervista|röportaj|söyleşi|q\s?&\s?a)\s*"
    r"[:|–—-]|\binterview (?:with (?!the vampire)|mit |met |avec )|\bentrevue avec\b|"
    r"\bin gesprek met\b|"
    r"\b(?:in |a |our )?conversations? with\b|\binterview(?:s|ing)? (?:with|of)\b(?! the vampire)|"
    r"\b(?:talks?|speaks?|chats?|sits? down) (?:to|with)\b|\bq ?& ?a with\b|"
    r"\brencontre avec\b|\bsohbet\b|\bröportaj\w*|\bsöyleşi\w*|\bim gespräch mit\b|"
    r"\bentretien avec\b|\bentrevista (?:a|con|"
    r"com)\b|\bintervista (?:a|con)\b|"
    r"[:|–—-]\s*(?:an? |the )?(?:interview|q\s?&\s?a)\s*$",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"^\W*(?:news(?: (?:and|&) (?:commentary|notes|views))?|breaking|"
    r"(?:(?:first|official|teaser) )?trailer|box office)\s*[:|–—]|"
    r"\b(?:official|first|new|teaser) trailer\b|\bto (?:star|direct) in\b|\bjoins (?:the )?cast\b|"
    r"\bto (?:open|close|kick off|premiere at|screen at|compete at)\b.{0,40}"
    r"\b(?:edition|fest|festival|mostra|venice|cannes|berlinale|tiff|sundance|locarno)\b|"
    r"\brelease date (?:announced|set|revealed)\b|^\W*obituary\b|"
    r"^\W*box office (?:update|report|collections?|day)\b|\breviews? round-?up\b|"
    r"\bfirst (?:reviews|reactions)\b|"
    r"\b(?:what|how) (?:the )?critics (?:say|said|are saying|think)\b|"
    r"\b(?:dies|died|dead|has died|passes away|has passed away)"
    r"(?:,? (?:at|aged)(?: the age of)?)? \d|\b(?:has died|passes away|has passed away)\W*$|"
    r"\b(?:overleden|verstorben|ist tot|ha fallecido|fallece|falleció|est décédée?|faleceu|"
    r"vefat etti|hayatını kaybetti)\W*$|"
    r"\b(?:overleden|gestorben|verstorben|tot|morto|morta|muere|murió|fallece|falleció|fallecido|"
    r"morreu|morre|faleceu|décédée?|morte?|meurt|éteinte?)\b[^.!?]{0,90}?"
    r"\b\d\d ?(?:jaar|jahren|ans|anni|años|anos)\b|"
    r"\b\d\d yaşında(?:ki)?\b[^.!?]{0,40}\b(?:hayatını|vefat|öldü|yaşamını)\b|"
    r"\b(?:op|mit|à|a los|aos|all['’]età di|a) \d\d[ -](?:jaar|jarige|jahren|ans|años|anos|anni)"
    r"\b[^.!?]{0,30}\b(?:overleden|gestorben|verstorben|mort[oae]?|muere|falle\w+|morreu)\b|"
    r"\b(?:academy awards?|oscars?|golden globes?|baftas?|césars?|goyas?|emmys?|david di donatello|"
    r"filmpreis\w*)\b[^.!?]{0,24}\b(?:all (?:the )?(?:winners|nominees)|full list|winners list|"
    r"(?:die )?(?:gewinner|nominierungen)|(?:los |todos los )?(?:ganadores|nominados)|palmarès|"
    r"(?:tutti )?i vincitori|os vencedores|kazananlar|adaylar)\b",
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
_FILMS_TOO = re.compile(
    r"\b(?:movies?|films?)(?: ?[,/&+]| and\b)[\w ,/&+-]{0,40}\breviews?\b", re.IGNORECASE
)
"""How a site names what it reviews, films among it ("Movie, Music, Book and Game Reviews")."""
_GUIDE = re.compile(
    r"\b(?:where|how) (?:to|can (?:i|you)) (?:watch|stream|see|rent)\b|\bstreaming guide\b|"
    r"\b(?:a|the|your|our) (?:\w+ )?guide (?:for|to)\b|"
    r"\btoo scary\b|\bwo (?:läuft|gibt es|kann man)\b|\boù (?:voir|regarder)\b|"
    r"\bdónde ver\b|\bdove vedere\b|\bonde assistir\b|\bwaar te zien\b|\bnerede izlenir\b",
    re.IGNORECASE,
)
_FOR_SALE = re.compile(
    r"\b(?:(?:pre-?)?order|buy|out now|available|my (?:new |latest )?(?:book|novel)|bestellen|"
    r"kaufen|commander|acheter|comprar|sat[ıi]n al)\b",
    re.IGNORECASE,
)
_BOOK = Pattern(
    r"\bISBN\b|^\W*(?:pages|seiten|páginas|pagine|sayfa)\W{0,3}:\W{0,3}\d{2,4}\b|"
    r"\b\d{2,4} ?(?:pp|pages|seiten|páginas|pagine|blz|sayfa)\b|\bhardback\b|"
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
_BOOKLET = re.compile(
    r"\b(?:book-?lets?|livrets?|libretos?|libretti|libretto|begleithefte?s?|kitapçı[kğ]\w*|boekjes?)\b"
    r"|\b(?:dvd|blu-?ray|discs?|disques?|discos?|dischi|digipa[ck]k?|mediabook|steelbook)\b",
    re.IGNORECASE,
)
_ESSAY = re.compile(r"^\W*(?:an )?(?:video )?essay\s*[:|–—]", re.IGNORECASE)
_DECLARED = {
    "movie review": "review", "film review": "review", "reviews": "review", "kritik": "review",
    "filmkritik": "review", "critique": "review", "critica": "review", "recensione": "review",
    "short review": "capsule", "mini review": "capsule", "ending explained": "explainer",
    "explained": "explainer", "analysis": "essay", "q a": "interview", "entretien": "interview",
    "entrevista": "interview", "intervista": "interview", "diary": "log", "feature": "essay",
    "book review": "other", "album review": "other", "tv review": "other",
}  # fmt: skip
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
_FIRST, _HEAD = 2, 12
"""Lines of a text, and words of a line, that can be a headline below the page's."""
_HEADLINE = 300
"""Characters of a headline or teaser that are looked at."""
_EPISODE_ON_A_FILM = re.compile(
    r".{1,80}\((?:19|20)\d\d\)\W{1,4}(?:episode|ep\.?|podcast|show) ?#?\d+\W*|"
    r"(?:episode|ep\.?|podcast|show) ?#?\d+\W{1,4}.{1,80}\((?:19|20)\d\d\)",
    re.IGNORECASE,
)
"""The headline of a podcast's own page on one film ("Title (1945) – Episode 54")."""
_HEADLINES: tuple[tuple[re.Pattern[str] | Pattern, Kind], ...] = (
    (_OTHER, "other"),
    (_GUIDE, "news"),
    (_ESSAY, "essay"),
    (_NEWS, "news"),
    (TOLD, "news"),
)


def declared_kind(value: str) -> Kind | None:
    """The kind that a declared word names, None where it names none."""
    word = fold(value)
    named = _DECLARED.get(word, word)
    return next((kind for kind in KINDS if kind == named), None)


def is_of_book(parts: list[Part]) -> bool:
    """Whether a line beside the text states a book's pages or number, and offers none for sale.

    The pages of a booklet are of what lies beside a disc.
    """
    return any(
        part.words <= 30
        and _BOOK.search(part.text)
        and not (_FOR_SALE.search(part.text) or _BOOKLET.search(part.text))
        for part in parts
    )


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
    if is_talk(headline, text, parts):
        return "interview"
    told = _FILMS_TOO.sub("", headline)
    named = next((kind for pattern, kind in _HEADLINES if pattern.search(told)), None)
    if named is not None and not _EPISODE_ON_A_FILM.fullmatch(headline):
        return named
    return kind_by_shape(headline, text, parts, words)


def is_talk(headline: str, text: Text, parts: list[Part]) -> bool:
    """Whether a text is a talk with somebody, in turns or in questions and answers."""
    turns, questions = count_turns(text)
    return bool(
        turns >= _MANY
        or asks_and_answers(text, parts)
        or (_INTERVIEW.search(headline) and (turns >= _FEW or questions >= _FEW))
        or (questions and _is_headed_as_talk(text))
        or (is_speech(headline) and questions >= _FEW)
        or (questions > _FEW and _SAID.fullmatch(headline.strip()))
        or (questions > _FEW and names_maker(headline))
        or (speaker_of(headline) and (questions > _FEW or is_met(text.text)))
        or is_interview_page(headline, text, parts)
    )


_SAID = Pattern(
    rf"(?:{NAME}\s?: ?)?[“\"«„][^“”\"«»„]{{8,200}}[”\"»“](?:\s?[.,:–—|-]\s?.{{0,80}})?",
)
"""A headline that is, or begins with, what somebody says."""
_FEW, _MANY = 2, 6
"""Turns or questions that make a talk under a headline that says so, and turns that do alone."""


def is_called_talk(headline: str) -> bool:
    """Whether a headline says that somebody is spoken with."""
    return _INTERVIEW.search(headline[:_HEADLINE]) is not None


def _is_headed_as_talk(text: Text) -> bool:
    """Whether one of the first lines of a text says that it is an interview with somebody."""
    lines = (text.text[block.start : block.end] for block in text.blocks[:_FIRST])
    return any(len(line.split()) <= _HEAD and _INTERVIEW.search(line) for line in lines)


def spoils(kind: Kind, headline: str, teaser: str, text: str) -> bool:
    """Whether the text warns of spoilers or explains an ending."""
    if kind == "explainer":
        return True
    head = f"{headline}\n{teaser}\n{text[:1500]}"
    if "poiler" not in head and "POILER" not in head:
        return "poiler" in text and bool(_SPOILED.search(text)) and not _DENIED.search(text)
    return bool(_SPOILED.search(head)) and not _DENIED.search(head)
