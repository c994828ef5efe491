"""The critic's verdict in the text itself: a line of its own, or the end of the last paragraph."""

from __future__ import annotations

import re

from index.model import Rating

from .folding import fold
from .label_forms import fields_of_key
from .labels import read_label
from .layers import Ledger, Origin
from .meanings import note_rating
from .own_units import in_hearts, of_own_unit
from .parts import Part
from .patterns import Pattern
from .rating_forms import from_me, on_signed_scale
from .ratings import is_aggregate_name, read_rating
from .sentences import speaks_of_another_film
from .structure import Layout
from .text import Text
from .told_verdicts import told_verdict
from .total_scores import total_verdict
from .verdict_forms import disc_verdict, line_verdict, on_its_scale, spoken_verdict

_COUNT = r"zero|one|two|three|four|five|six|seven|eight|nine|ten"
_DIGITS = r"\d{1,3}(?:[.,]\d{1,2})?(?:[ -]?(?:½|1/2)(?!\d))?"
_N = rf"(?:{_DIGITS}|(?:{_COUNT}))(?:[ -]and[ -]a[ -](?:half|quarter))?"
_STAR = r"(?:stars?|sterne[n]?|étoiles?|estrellas?|estrelas?|stelle|sterren|yıldız)"
_SCALE = r"(?:four|five|six|ten|\d{1,3})"
_GLYPHS = r"[★⭐🌟✭✮✯✰][★⭐🌟✭✮✯✰☆✩½\ufe0f ]{0,24}(?:1/2)?"
_STRONG = (
    rf"{_GLYPHS}|{_DIGITS}\s?/\s?(?:4|5|6|10|20|100)(?![\d/])|"
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
_OPENS = Pattern(
    rf"(?:^|[.!?…]\s+)(?:{_SIZE}|(?:i['’]?d say |so,? |overall,? (?:this is |it is |"
    r"it['’]s )?(?:an? )?|"
    rf"verdict: |this is (?:an? )|it['’]s (?:an? )))"
    rf"(?P<rating>{_GLYPHS}|{_DIGITS}\s?/\s?(?:5|10|100)|"
    rf"{_N}(?: {_STAR})? out of (?:five|ten|four|\d{{1,3}})(?: stars)?|"
    rf"(?:{_COUNT})(?: and a half)? stars)"
    r"(?=[.!]|,? (?:from|for) me\b|,? (?:then|now|today|this time)\b|"
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
    rf"(?:give|rate|award|score|grade|say|go with)(?: {_GO})?(?: with)? {_SIZE}"
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
_PARTIAL = Pattern(
    r"\b(?:acting|plot|story|storyline|video|audio|picture|sound|extras?|music|soundtrack|visuals?|"
    r"script|screenplay|writing|cinematography|directing|direction|characters?|performances?|"
    r"effects|gore|scares|humou?r|bonus|features|special features|transfer|packaging|pacing|"
    r"replay value|rewatchability|entertainment|originality|bild|ton|handlung|darsteller|"
    r"spannung|action|anspruch|musik|image|son|scénario|mise en scène|acteurs|histoire|"
    r"guion|actuaciones|fotografía|banda sonora|regia|sceneggiatura|fotografia|recitazione|"
    r"roteiro|atuações|trilha sonora|oyunculuk|senaryo|müzik|romance|violence|language|sex|"
    r"nudity|content|positive messages|sister|brother|wife|husband|friend|mother|father|"
    r"daughter|son|ebert|critics|audience)\b",
    re.IGNORECASE,
)
_SOMEBODY = Pattern(
    r"\b(?:g[ai]ves?|given|gave|rated|rates|awarded|scored)\b(?! (?:it|this|the (?:film|movie))\b)"
    r"|\b(?:they|predecessor|sequel|prequel|original|first one|second one|first (?:film|movie)|"
    r"last one|book|novel|hotel|restaurant)\b|\b(?:has|have|had|with|of|the) ?$"
    r"|\b(?:he|she|they) (?:gives?|gave|rates?|rated)\b|\b(?:on|am|le|el|il|until|by|before) ?$",
    re.IGNORECASE,
)
_PART_LINE = re.compile(
    r"[\W_]*(?P<key>[^\W\d_][^:\n]{1,40}?)\s*(?::|\s[–—-])\s*(?P<value>[^:\n]{1,24})$"
)
_NUMBER = re.compile(r"\d{1,2}(?:[.,]\d)?")
_SCALE_BELOW = re.compile(
    r"\s*(?:/ ?(?:5|10|100)|out of (?:5|10|100|five|ten|four)|"
    r"(?:von|sur|uit) (?:5|6|10|20|100)(?: [^\W\d_]+){0,2})\s*",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"overall|total|final|verdict|gesamt|globale?|finale?", re.IGNORECASE)
_ENGLISH = frozenset({"rating", "score", "grade", "verdict", "overall"})
"""Keys that stand before numbers of all kinds in English where no colon parts them."""
_SUMMED = re.compile(
    r"^[\d,.]+[km]?\+? (?:\w+ )?(?:reviews?|ratings?|votes?)\W*$|"
    r"\b(?:audience|critics?['’]?|fan|user) score\b|tomatometer|popcornmeter",
    re.IGNORECASE,
)
_SCALED = re.compile(r"\b(?:scale|skala|échelle|escala) (?:of|from|von|de)\b", re.IGNORECASE)
_FEW_WORDS = 5
_OWN_UNIT = re.compile(r"\d\W? (?!stars?\b)[^\W\d_]{3,} out of ")
_READERS = re.compile(
    r"\b(?:your|deine|ihre|votre|ta|tu|su|il tuo|tua|sua|jouw|je) (?:rating|score|vote|wertung|"
    r"bewertung|note|puntuación|valoración|nota|voto|avaliação|cijfer|beoordeling)\b|"
    r"\brate (?:now|this|it)\b",
    re.IGNORECASE,
)
"""What a page says above a rating that its reader is to give."""
_TAIL = 5
_LINES = frozenset({"open", "body", "heading", "debris", "rating"})
_SHORT_LINE = 12
"""Words up to which a line can be a key and a rating, and nothing else."""


def note_verdict(ledger: Ledger, text: Text, layout: Layout, titles: tuple[str, ...]) -> None:
    """Notes ratings that stand on a line of their own or close the text."""
    full = [part for part in layout.parts if part.place != "empty"]
    lines = [at for at, part in enumerate(full) if part.place == "rating"]
    if len(lines) > 2 and all(_is_headed(full, at) for at in lines):
        return
    _note_headings(ledger, full)
    for at, part in enumerate(full):
        if part.place != "rating" or _is_partial(full, at) or not _is_alone(layout, part):
            continue
        rating = read_rating(part.text) or of_own_unit(part.text)
        if in_hearts(part.text) and not layout.is_head(part):
            continue
        if rating is not None:
            origin = Origin("label", "rating line", part.line, 0.9)
            note_rating(ledger, rating, origin, aggregate=_is_averaged(full, at))
    whole = total_verdict(full)
    if whole is not None:
        note_rating(ledger, whole[0], Origin("label", "the whole of parts", whole[1], 0.96))
    headline = (layout.title.text,) if layout.title is not None else ()
    _note_forms(ledger, full, (*titles, *headline))
    if not ledger.has("rating"):
        _note_own_key(ledger, full)
    if not ledger.has("rating"):
        _note_opening(ledger, text, titles)
    if not _has_verdict(ledger):
        _note_in_prose(ledger, text, layout.last_line, titles)


def _has_verdict(ledger: Ledger) -> bool:
    return any(fact.value["kind"] == "verdict" for fact in ledger.ranked("rating"))


def _note_forms(ledger: Ledger, full: list[Part], titles: tuple[str, ...]) -> None:
    """Notes the score for the film among those of a disc, and lines with a key of their own."""
    disc = disc_verdict(full)
    if disc is not None:
        note_rating(ledger, disc[0], Origin("label", "the film of a disc", disc[1], 0.96))
    if _has_verdict(ledger):
        return
    for part in full:
        if part.words > _SHORT_LINE or part.place not in _LINES:
            continue
        rating = line_verdict(part.text, titles)
        if rating is not None:
            note_rating(ledger, rating, Origin("label", "rating line", part.line, 0.8))
            return


def _note_opening(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes signs of a rating that stand before the title at the very beginning of a text."""
    first = text.text[:80]
    start = next((at for at, sign in enumerate(first) if sign.isalnum()), 0)
    rest = f"{fold(first[start:])} "
    if start and any(rest.startswith(f"{fold(title)} ") for title in titles):
        rating = read_rating(first[:start].rstrip(' “"„«‘*_'), bare=True)
        if rating is not None and rating.value > 1:
            origin = Origin("prose", "before the title", text.line(0), 0.8)
            note_rating(ledger, rating, origin)


def _note_own_key(ledger: Ledger, full: list[Part]) -> None:
    """Notes a whole rating under a key of the critic's own, among credits or as the last line.

    "Served: 4 olives out of 5" says it all where nothing else of the text is
    rated; a title before a fraction may be another film's.
    """
    keyed = [(at, match) for at, part in enumerate(full) if (match := _own_key(part))]
    if len(keyed) != 1:
        return
    at, match = keyed[0]
    beside = any(each.place in ("label", "credits") for each in full[max(0, at - 1) : at + 2])
    plain = match["key"].endswith("ed") or _OWN_UNIT.search(match["value"])
    last = max((n for n, part in enumerate(full) if part.place != "debris"), default=0)
    if not (beside or (plain and at >= last)):
        return
    rating = read_rating(match["value"], key=match["key"])
    if rating is not None and rating.scale:
        note_rating(ledger, rating, Origin("label", "rating under a key", full[at].line, 0.75))


def _own_key(part: Part) -> re.Match[str] | None:
    """A line that is a short key and a rating, the key no part's, site's or other person's."""
    if part.words > 10 or part.place not in ("body", "label", "open", "heading", "debris"):
        return None
    match = _PART_LINE.fullmatch(part.text.strip(" *_"))
    if match is None or len(match["key"].split()) > 3 or not read_rating(match["value"]):
        return None
    key = match["key"]
    if _PARTIAL.search(key) or _SOMEBODY.search(key) or is_aggregate_name(key):
        return None
    known = fields_of_key(key) or re.search(r"\d|\b(?:your|rate)\b", key, re.IGNORECASE)
    return None if known else match


def _is_partial(full: list[Part], at: int) -> bool:
    """Whether the line before says that the score is for the acting, the picture, the extras."""
    if not at or full[at - 1].words > 4 or full[at - 1].place == "title":
        return False
    heading = full[at - 1].text.strip(" *_:")
    if _READERS.search(heading):
        return True
    if heading == "image":  # what is left of a picture
        return False
    return bool(_PARTIAL.fullmatch(heading)) or is_aggregate_name(heading)


def _is_averaged(full: list[Part], at: int) -> bool:
    """Whether the lines below a percentage count the reviews, ratings or votes that it sums up."""
    below = [part.text for part in full[at + 1 : at + 3] if part.words <= _FEW_WORDS]
    return "%" in full[at].text and any(map(_SUMMED.search, below))


def _is_headed(full: list[Part], at: int) -> bool:
    """Whether a rating stands under a short line, as each of several scores of parts does."""
    return at > 0 and full[at - 1].words <= 4 and full[at - 1].place != "title"


def _note_headings(ledger: Ledger, full: list[Part]) -> None:
    """Notes a verdict that is set as a heading ("Our Rating: 8/10"), or on two lines."""
    for at, part in enumerate(full):
        if part.words > 6 or part.place not in ("heading", "body", "open", "debris"):
            continue
        origin = Origin("label", "rating line", part.line, 0.85)
        if part.is_heading or part.place == "heading":
            labels = read_label(part.text)
            if len(labels) == 1 and labels[0].field == "rating":
                rating = read_rating(labels[0].value, bare=True, key=labels[0].key)
                if rating is not None:
                    note_rating(ledger, rating, origin)
        whole = _SCALE_BELOW.fullmatch(full[at + 1].text) if at + 1 < len(full) else None
        if whole and _NUMBER.fullmatch(part.text):
            rating = read_rating(f"{part.text} {whole[0].strip()}", bare=True)
            if rating is not None:
                note_rating(ledger, rating, origin)


def _is_alone(layout: Layout, part: Part) -> bool:
    """Whether a line of asterisks or thumbs is a verdict, no break between parts of a page."""
    bare = part.text.replace(" ", "")
    if set(bare) == {"*"}:
        same = [each for each in layout.parts if each.text.replace(" ", "") == bare]
        return layout.is_head(part) and len(same) == 1
    thumbs = "thumb" in bare.casefold() or bare[0] in "👍👎"
    return not thumbs or "two" in bare.casefold()


def scores_of_parts(parts: list[Part]) -> frozenset[int]:
    """Lines near which "Score: 7/10" is one of several scores ("Acting: 8/10"), not the verdict."""
    lines: set[int] = set()
    scored = [part for part in parts if part.words <= 8 and _is_score_of_part(part.text)]
    if len(scored) > 1:
        for part in scored:
            lines.update(range(part.line - 3, part.line + 4))
    return frozenset(lines)


def _is_score_of_part(text: str) -> bool:
    match = _PART_LINE.fullmatch(text)
    if match is None or not _PARTIAL.search(match["key"]) or _WHOLE.search(match["key"]):
        return False
    return read_rating(match["value"], bare=True) is not None


def _note_in_prose(ledger: Ledger, text: Text, end: int, titles: tuple[str, ...]) -> None:
    """Notes what the last paragraphs say; `end` is the line of the last, before all furniture."""
    paragraphs = [block for block in text.blocks if block.kind != "heading"]
    final = next((at for at, block in enumerate(paragraphs) if block.line >= end), -1)
    own = {fold(title) for title in titles}
    ending = range(len(paragraphs) - 1, max(-1, final - _TAIL), -1)
    for number in (*ending, *range(min(2, ending.stop + 1))):
        block = paragraphs[number]
        paragraph = text.text[block.start : block.end]
        last = number in (final, len(paragraphs) - 1)
        whole = on_signed_scale(paragraph) or (from_me(paragraph) if last else None)
        if whole:
            note_rating(ledger, whole[0], Origin("prose", "end of the text", block.line, 0.7))
            return
        found = _closing(paragraph, last, own) if last or len(paragraph) < 60 else None
        rule = "end of the text" if found else "given in the text"
        free = found is not None
        found = found or _last_given(paragraph)
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
            rating = read_rating(printed.strip(" .,"), bare=True)
        else:
            continue
        rating = on_its_scale(rating, paragraph[max(0, at - 90) : at + 60]) if rating else None
        if rating and "end" in rule and rating.scale and rating.value > rating.scale:
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
    match = _CLOSING.search(end) or _LETTER_CLOSING.search(end)
    if match and _is_own(end[: match.start("rating")], "", own):
        return match["rating"], window + match.start("rating")
    if not last:
        return None
    match = _STARS_NOW.search(paragraph) or _OPENS.search(paragraph)
    match = match or _STARS_FIRST.match(paragraph)
    return (match["rating"], match.start("rating")) if match else None


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
    if is_aggregate_name(clause[-40:]) or _NEITHER.match(after) or _SOMEBODY.search(clause):
        return False
    return not any(_PARTIAL.search(each) for each in (clause[-24:], after[:12]))


def _last_given(paragraph: str) -> tuple[str, int] | None:
    """The last rating that the critic says in words ("I'd give it a B+", "Voto 6.5")."""
    found = None
    for pattern in (_KEYED, _GIVEN):
        for match in pattern.finditer(paragraph):
            group = match.lastgroup or "rating"
            printed, start = match[group], match.start(group)
            if _is_plain(paragraph, match, printed) and _is_own(
                paragraph[max(0, start - 60) : start], paragraph[match.end() :][:40], set()
            ):
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
    return begins and ends and match["key"].casefold() not in _ENGLISH and not printed[0].isupper()


_BEGINS = '.!?…;:([–—*”"'
"""Signs behind which a key in small letters states a verdict; "la nota 3" is one at the foot."""
