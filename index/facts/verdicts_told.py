"""The critic's verdict in sentences: what closes the last paragraph, what is given in words."""

from __future__ import annotations

import re

from index.folding import fold
from index.model import Rating

from .foreign_verdicts import told_verdict
from .label_forms import fields_of_key
from .layers import Ledger, Origin
from .meanings import note_rating
from .part_scores import OF_A_SERIES, PARTIAL, SOMEBODY
from .patterns import Pattern
from .people import NAME
from .rating_own_units import in_own_unit
from .ratings import is_aggregate_name, read_rating
from .sentences import speaks_of_another_film
from .text import Text
from .verdict_forms import from_me, on_its_scale, on_signed_scale, spoken_verdict

_COUNT = r"zero|one|two|three|four|five|six|seven|eight|nine|ten"
_DIGITS = r"\d{1,3}(?:[.,]\d{1,2})?(?:[ -]?(?:½|1/2)(?!\d))?"
_N = rf"(?:{_DIGITS}|(?:{_COUNT}))(?:[ -]and[ -]a[ -](?:half|quarter))?"
_STAR = r"(?:stars?|sterne[n]?|étoiles?|estrellas?|estrelas?|stelle|sterren|yıldız)"
_SCALE = r"(?:four|five|six|ten|\d{1,3})"
_GLYPHS = r"[★⭐🌟✭✮✯✰][★⭐🌟✭✮✯✰☆✩½\ufe0f ]{0,24}(?:1/2)?"
_STRONG = (
    rf"{_GLYPHS}|{_DIGITS}\s?/\s?(?:4|5|6|10|20|100)(?![\d/])(?: {_STAR})?|"
    rf"{_N}(?:[ -]{_STAR})?,? \(?(?:out of|von|sur|sobre|su|dari|üzerinden) (?:a possible )?"
    rf"{_SCALE}\b(?: {_STAR})?\)?|"
    rf"{_N}(?! times\b| people\b| films?\b| movies\b| men\b| women\b| doctors\b| scenes?\b)"
    rf"(?: [^\W\d_]+){{1,2}} out of (?:a possible )?{_SCALE}\b|{_N}[ -]{_STAR}(?![\w-])"
)
_STRONG += r"|\d{1,3} üzerinden \d{1,2}(?:[.,]\d)?"
_THUMBS = r"(?:two |a |big |enthusiastic ){0,3}thumbs? (?:way )?(?:up|down)"
_GRADE = r"[A-DF](?:\s?[+−–-]|\s(?:plus|minus))(?!\w)|\b[A-DF](?![\w’'])"
_WEAK = rf"{_GRADE}|\d{{1,3}}\s?%|\d{{1,2}}(?:[.,]\d)?(?![\d/%]| ?(?:min|of\b))"
_GO = r"(?:it|this|that|this one|this (?:film|movie|one|picture)|the (?:film|movie))"
_NAMED = r" (?P<film>[“\"‘*_]?[A-ZÀ-Þ0-9][^.!?;\n]{1,60}?)(?: an?(?= ))?"
_SIZE = (
    r"(?:(?:an?|the|solid|strong|very|full|rare|easy|generous|perfect|clean|good|big|high|low|"
    r"whopping)\s){0,3}"
)
_CLOSING = Pattern(
    rf"(?:^|(?<!\d)[.!?…:–—\n(\[”\"]\s*|\s)(?P<rating>{_STRONG}|{_THUMBS})[\s.)\]!]*$",
    re.IGNORECASE,
)
_LETTER_CLOSING = Pattern(
    r"[\s.!?…”\"][(\[](?P<rating>[A-DF](?:[+−–-]|\s(?:plus|minus)))[.)\]\s]*$", re.IGNORECASE
)
_LETTER_BEHIND = Pattern(
    r"[.!?…)\]”\"]\s+(?P<rating>[A-DF][+−–-]?)(?:\s*[—–-]{1,2}\s?(?:(?:[A-Z]\.\s?){2,3}|[A-Z]{2,3}|"
    rf"{NAME})\W{{0,2}}|(?<=[+−]))$"
)
"""A grade behind the last sentence or its bracket of credits, with who gives it or a sign."""
_OWN = (
    r"(?!(?:times|people|films?|movies|men|women|doctors|scenes?|episodes?|critics|viewers|friends|"
    r"kids|children|days|years|stars)\b)[^\W\d_]{3,20}(?: [^\W\d_]{3,20})?"
)
"""What a critic may count in ("five lanterns out of five")."""
_OPENS = Pattern(
    rf"(?:^|[.!?…]\s+)(?:{_SIZE}|(?:i['’]?d say |so,? |overall,? (?:this is |it is |"
    r"it['’]s )?(?:an? )?|"
    rf"verdict: |this is (?:an? )|it['’]s (?:an? )))"
    rf"(?P<rating>{_GLYPHS}|{_DIGITS}\s?/\s?(?:5|10|100)|"
    rf"{_N}(?: {_STAR})? out(?: of|ta) (?:five|ten|four|\d{{1,3}})(?: stars)?|"
    rf"{_N} {_OWN} out(?: of|ta) (?:five|ten|5|10)|"
    rf"(?:{_COUNT})(?: and a half)? stars)"
    r"(?=[.!]|, (?:and|but|minus|plus|because)\b|,? (?:from|for) me\b|"
    r",? (?:then|now|today|this time)\b|"
    r",? (?:would|could|will) (?:\w+ )?(?:watch|see|recommend|buy|do|go)\b|\s*$|\s[–—-]\s)",
    re.IGNORECASE,
)
_STARS_NOW = Pattern(rf"(?:^|[.!?…:]\s+)(?P<rating>{_GLYPHS})(?=,? (?:now|today|this time)\b)")
"""The latest of a critic's ratings, after an older one."""
_STARS_FIRST = Pattern(
    rf"^\W{{0,3}}(?P<rating>\d(?:[.,]5|½)? {_STAR})"
    r"(?=,? (?:would|could|because|for|from|and|but|minus|if|weil|für|parce|porque)\b|[,.!]|$)",
    re.IGNORECASE,
)
_KEYED = Pattern(
    r"(?<![\w-])(?P<key>rating|score|grade|verdict|overall|wertung|bewertung|note|voto|nota|puan|"
    r"puanım|calificaci[oó]n|puntuaci[oó]n|"
    r"valoraci[oó]n|valutazione|giudizio|avaliaç[aã]o|beoordeling|cijfer|nilai|ponten|skor|评分|評分|평점|별점|評価)"
    r"(?: for (?:it|this(?: (?:one|film|movie|picture))?|the (?:film|movie|picture))(?= is\b|:))?"
    rf"(?:\s?[:：–=-]+\s*|\s(?:is|of|ist|est|è|es|é)\s(?:an?\s)?|\s)(?P<rating>{_STRONG}|{_THUMBS}|"
    rf"{_WEAK})",
    re.IGNORECASE,
    having=(
        "rating", "score", "grade", "verdict", "overall", "wertung", "note", "voto", "nota",
        "puan", "calificaci", "puntuaci", "valoraci", "valutazione", "giudizio", "avaliaç",
        "beoordeling", "cijfer", "nilai", "ponten", "skor", "评分", "評分", "평점", "별점", "評価",
    ),
)  # fmt: skip
_GIVEN = Pattern(
    rf"\b(?:I|we)(?:['’]m|['’]re| am| are) giving {_GO} {_SIZE}(?P<giving>{_STRONG})|"
    rf"\b(?:I|we)(?:['’]d|['’]ll| would| will| have to| must| can)?(?: \w+ly| only| still)? "
    rf"(?:give|rate|award|score|grade|say|go with)(?: {_GO}|{_NAMED})?(?: with)? {_SIZE}"
    rf"(?P<rating>{_STRONG}|{_THUMBS}|{_WEAK})|"
    rf"\b(?:I|we) (?:gave|rated|awarded) {_GO} {_SIZE}(?P<past>{_STRONG}|{_THUMBS}|[A-DF][+−–-])|"
    rf"\b(?:it|this|the (?:film|movie)|this (?:film|movie)) (?:gets|earns|deserves|receives|scores|"
    rf"merits) {_SIZE}(?P<earned>{_STRONG})(?: from me)?(?=[.!;)]|$)|"
    r"(?:給打|给打|評分|评分|我給|我给|点数|評価)[:：]?\s*(?P<cjk>\d{1,2}(?:\.\d)?\s?/\s?(?:5|10|100))",
    re.IGNORECASE,
    having=(
        "give", "giving", "rate", "award", "score", "grade", "say", "go with", "gave", "gets",
        "earns", "deserves", "receives", "merits", "給", "给", "評", "评", "点数",
    ),
)  # fmt: skip
_NEITHER = Pattern(
    r"\s?(?:on|from|by|at|among|for) (?:imdb|rotten|metacritic|letterboxd|the audience|audiences|"
    r"critics|users|effort|its|the|trying)\b",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"^,?\s?(?:on|at|over on) \W?(?:imdb|rotten ?tomatoes|metacritic|letterboxd|trakt|tmdb|mubi)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = frozenset({"rating", "giving", "past"})
"""Groups of what the critic says to have given, wherever that was ("I gave it 4/5 on IMDb")."""
_ENGLISH = frozenset({"rating", "score", "grade", "verdict", "overall"})
"""Keys that stand before numbers of all kinds in English where no colon parts them."""
_SCALED = re.compile(r"\b(?:scale|skala|échelle|escala) (?:of|from|von|de)\b", re.IGNORECASE)
_TAIL = 5


def note_in_prose(ledger: Ledger, text: Text, end: int, titles: tuple[str, ...]) -> None:
    """Notes what the last paragraphs say; `end` is the line of the last, before all furniture."""
    paragraphs = [block for block in text.blocks if block.kind != "heading"]
    final = next((at for at, block in enumerate(paragraphs) if block.line >= end), -1)
    own = {fold(title) for title in titles}
    ending = range(len(paragraphs) - 1, max(-1, final - _TAIL), -1)
    for number in (*ending, *range(min(2, ending.stop + 1))):
        block = paragraphs[number]
        paragraph = text.text[block.start : block.end]
        last = number in (final, final + 1, len(paragraphs) - 1)
        whole = on_signed_scale(paragraph) or (from_me(paragraph) if last else None)
        if whole:
            note_rating(ledger, whole[0], Origin("prose", "end of the text", block.line, 0.7))
            return
        found = _closing(paragraph, last, own) if last or len(paragraph) < 60 else None
        rule = "end of the text" if found else "given in the text"
        free = found is not None
        found = found or _last_given(paragraph, own)
        spoken = _spoken(paragraph, titles)
        told = told_verdict(paragraph, last=last)
        rating: Rating | None
        if told and (found is None or found[1] <= told[1]) and not spoken:
            rating, at = told
            printed = rating.printed
        elif spoken and (found is None or spoken[0].printed.startswith(f"{found[0]} ")):
            rating, at = spoken
            printed = rating.printed
        elif found is not None:
            printed, at = found
            bare = printed.strip(" .,")
            rating = read_rating(bare, bare=True) or in_own_unit(bare)
        else:
            continue
        rating = on_its_scale(rating, paragraph[max(0, at - 90) : at + 60]) if rating else None
        if rating and "end" in rule and rating.scale and (rating.value or 0) > rating.scale:
            continue
        start = block.start + at
        if rating is None or (
            free and speaks_of_another_film(text, start, start + len(printed), titles)
        ):
            continue
        note_rating(ledger, rating, Origin("prose", rule, block.line, 0.7))
        return


def _closing(paragraph: str, last: bool, own: set[str]) -> tuple[str, int] | None:
    """The rating at the very end, or in front, of the last paragraph or of a short line."""
    window = max(0, len(paragraph) - 80)
    end = paragraph[window:]
    match = _CLOSING.search(end) or _LETTER_CLOSING.search(end) or _LETTER_BEHIND.search(end)
    if match and _is_own(end[: match.start("rating")], "", own):
        return match["rating"], window + match.start("rating")
    if not last:
        return None
    match = _STARS_NOW.search(paragraph) or _OPENS.search(paragraph)
    match = match or _STARS_FIRST.match(paragraph) or _before_last(paragraph, own)
    return (match["rating"], match.start("rating")) if match else None


def _before_last(paragraph: str, own: set[str]) -> re.Match[str] | None:
    """A fraction that ends the last sentence but one, a short remark behind it."""
    match = _THEN_A_REMARK.search(paragraph)
    if match is None or not _is_own(paragraph[: match.start("rating")][-60:], "", own):
        return None
    return match


_THEN_A_REMARK = Pattern(
    r"(?:^|[.!?…–—][”\"»)]*\s+)[^.!?…\n]{0,40}?(?<![\d.,/])"
    r"(?P<rating>(?:10|\d(?:[.,]5|½)?)\s?/\s?(?:5|10)(?![\d/]))[.!]+\s+[^.!?…\n\d]{2,60}[.!…]*$"
)


def _spoken(paragraph: str, titles: tuple[str, ...]) -> tuple[Rating, int] | None:
    """A verdict in one of its rarer forms, where nothing says that it is somebody else's."""
    found = spoken_verdict(paragraph, titles)
    if found is None or not _is_own(paragraph[: found[2]][-60:], "", set()):
        return None
    return found[:2]


def _is_own(before: str, after: str, own: set[str]) -> bool:
    """Whether nothing around a rating says that it is somebody else's, or of one part of it."""
    clause = re.split(r"[.!?…;\n]\s*", before)[-1]
    keyed = re.fullmatch(r"[\W_]*([^\W\d_][^:]{1,50}?)\s*:\s*[\W_]*", clause)
    scaled = keyed is not None and _SCALED.search(keyed[1])
    if (
        keyed
        and not scaled
        and fold(keyed[1]) not in own
        and "rating" not in fields_of_key(keyed[1])
    ):
        return False
    if OF_A_SERIES.search(clause) or is_aggregate_name(clause[-40:]):
        return False
    if _NEITHER.match(after) or SOMEBODY.search(clause):
        return False
    return not any(PARTIAL.search(each) for each in (clause[-24:], after[:12]))


def _last_given(paragraph: str, own: set[str]) -> tuple[str, int] | None:
    """The last rating that the critic says in words ("I'd give it a B+", "Voto 6.5")."""
    found = None
    for pattern in (_KEYED, _GIVEN):
        for match in pattern.finditer(paragraph):
            group = match.lastgroup or "rating"
            printed, start = match[group], match.start(group)
            film = match.groupdict().get("film")
            if film and fold(film) not in own:
                continue
            at = match.start() if film else start
            before, after = paragraph[max(0, at - 60) : at], paragraph[match.end() :][:40]
            if group in _FIRST_PERSON and match.re is _GIVEN.compiled:
                after = _THERE.sub("", after).partition(". ")[0]
                before = before.rpartition(",")[2]
            if _is_plain(paragraph, match, printed) and _is_own(before, after, set()):
                found = (printed, start) if not found or start > found[1] else found
    return found


def _is_plain(paragraph: str, match: re.Match[str], printed: str) -> bool:
    """Whether a grade or number without scale ends what is said, as "I'd give it a B." does."""
    if re.fullmatch(_STRONG, printed, re.IGNORECASE) or "thumb" in printed.casefold():
        return True
    if printed[0].islower():
        return False
    parted = re.search(
        r"[:–=-]|\s(?:is|ist|est|è|es|é)\s",
        match[0][: match.start(match.lastgroup or 0) - match.start()],
    )
    ends = re.match(r"\+?[\s.!,;)\]]*(?:$|[.!,;)\]]|\n)", paragraph[match.end() :]) is not None
    if match.re is _GIVEN.compiled or parted:
        return ends
    begins = match["key"][0].isupper() or paragraph[: match.start()].rstrip()[-1:] in _BEGINS
    english = match["key"].casefold() in _ENGLISH
    return begins and ends and not english and not printed[0].isupper()


_BEGINS = '.!?…;:([–—*”"'
"""Signs behind which a key in small letters states a verdict; "la nota 3" is one at the foot."""
