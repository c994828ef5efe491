"""What speaks for and against a piece's being the critic's verdict, as numbers by name.

Most signs are of no language: where it stands, what form it has, whether it is alone of its
form, what stands before it as a key, and in what company.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from index.folding import fold

from .label_forms import fields_of_key
from .part_scores import PARTIAL, SOMEBODY
from .parts import Part
from .rating_pieces import LONGEST_LINE, OWN, WEAK, Piece
from .ratings import is_aggregate_name

Signs = dict[str, float]
_RATES = re.compile(
    r"\b(?:rat(?:ing|ed|e)|scor(?:e|ed)|grad(?:e|ed)|verdict|stars?|final|overall|bottom line|"
    r"(?:end|film)?noten?|wertung|bewertung|gesamt\w*|fazit|urteil|punkte?|notation|avis|verdict|"
    r"nota|voto|vot[oi]|valutazione|giudizio|puntuaci[oó]n|calificaci[oó]n|valoraci[oó]n|puntaje|"
    r"avaliaç[aã]o|cotaç[aã]o|pontuaç[aã]o|veredito|veredicto|beoordeling|oordeel|cijfer|waardering|"
    r"(?:film)?puan\w*|not[um]\w*|değerlendirme\w*|derece\w*|yıldız\w*|оценка|ocena|betyg|karakter|"
    r"arvosana|skor|nilai)\b",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:gi(?:ve|ving|ves)|gave|award\w*|rate[ds]?|gets?|earns?|deserves?|gebe|geben|vergeb\w+|gibt|"
    r"bekommt|erhält|verdient|doy|damos|pongo|otorgo|merece|lleva|do|diamo|merita|dou|leva|recebe|"
    r"mets|donne|donnons|mérite|accorde|geef|geven|krijgt|verdient|veriyorum|verdim)\b",
    re.IGNORECASE,
)
_FROM_ME = re.compile(
    r"\b(?:from|for) (?:me|us)\b|\bvon (?:mir|uns)\b|\bpour moi\b|\b(?:van|voor) mij\b|\bper me\b|"
    r"\b(?:de mi parte|para mí|da parte mia|benden|bence|veriyorum|verdim|veririm)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\W{0,3}(?:k\b|\w+ )?(?:comments?|replies|likes?|shares?|views?|votes?|ratings|reviews|"
    r"followers|posts?|min(?:ute)?[ns]?\.?|minuten|minutos|minuti|dakika|h\b|hours?|stunden|heures|horas|ore|"
    r"years?|jahre\w*|ans|años|anni|anos|yıl|yaş|jaar|days?|tage|jours|kommentare?|commentaires?|"
    r"comentarios?|commenti|comentários?|yorum\w*|reacties|reactions?|j['’]aime|million\w*|mio|mrd|"
    r"filme?s?\b|movies|euros?|dollars?|usd|gb|mb|km|reels?|th|st|nd|rd|uhr|am\b|pm\b|ab\b)",
    re.IGNORECASE,
)
_CERTIFIES = re.compile(
    r"\b(?:pg|fsk|mpaa|certificate|cert|classification|age|aged|ages|from|freigegeben|ab|ans|season|"
    r"episode|staffel|folge|saison|temporada|sezon|chapter|part|teil|volume|vol|no|nr|page|seite|"
    r"day|tag|jour|number|top|platz|rank|place|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|"
    r"februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|"
    r"septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|"
    r"settembre|ottobre|dicembre|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|"
    r"kasım|aralık)\W*$",
    re.IGNORECASE,
)
_AGES = re.compile(r"\b(?:ages?|parents?['’]?s?)\b", re.IGNORECASE)
_READERS = re.compile(
    r"\b(?:your|you|deine|ihre|votre|vos|tu|su|sua|tua|jouw|users?|readers?|members?|audience|nutzer|"
    r"leser|user|lecteurs|spectateurs|presse|press|membres|usuarios|lectores|público|utenti|pubblico|"
    r"üye|okur|izleyici|kullanıcı|average|moyenne|durchschnitt\w*|medi[ao]|ortalama|gemiddeld\w*|"
    r"critics|votes?|votos|voti|stimmen|oy)\b",
    re.IGNORECASE,
)
_VOTES = re.compile(
    r"\b(?:votes?|voters|oy|stimmen|votos|voti|stemmen|ratings|reviews|puanlama)\b", re.IGNORECASE
)
_BY = re.compile(
    r"\W*(?:(?:written|review|reviewed|posted|écrit|critique|publié|kritik|geschrieben|verfasst|"
    r"escrito|crítica|scritto|geschreven|yazan)\W?\s?)?(?:by|par|von|por|di|da|door|yazan)\b",
    re.IGNORECASE,
)
_KEY_ENDS = re.compile(r"(?P<sign>[:=–—|-]|\.{2,}|\?)[\s*_(\[“\"]*$")
_CLAUSE = re.compile(r"[.!?…;\n]\s+")
_WORDS = re.compile(r"[^\W_]+")
_NEAR = 8


@dataclass(slots=True)
class RatedPage:
    """What pieces are judged by: the parts that are not empty or rate, the text's first and last
    paragraph among them, and the folded titles of the film."""

    parts: Sequence[Part]
    first: int
    last: int
    titles: frozenset[str]
    title_at: int | None


def signs_of(pieces: Sequence[Piece], page: RatedPage) -> list[Signs]:
    """The signs of each piece."""
    alone = [_stands(piece) for piece in pieces]
    forms = Counter(piece.form for piece in pieces)
    values = Counter((piece.rating.value, piece.rating.scale) for piece in pieces)
    partial = [_is_partial(piece, page) for piece in pieces]
    found: list[Signs] = []
    for number, piece in enumerate(pieces):
        signs: Signs = {}
        signs.update(_of_form(piece, alone[number]))
        signs.update(_of_place(piece, alone[number], page))
        signs.update(_of_words(piece, alone[number], page))
        signs.update(_of_company(number, pieces, forms, values, partial, alone))
        found.append({name: float(value) for name, value in signs.items() if value})
    return found


def _stands(piece: Piece) -> str:
    """How a piece stands on its line."""
    before, after = piece.text[: piece.start], piece.text[piece.end :]
    words = len(_WORDS.findall(before)), len(_WORDS.findall(after))
    if sum(words) > LONGEST_LINE - 2:
        ends = not words[1]
        return "ends a paragraph" if ends else "opens a paragraph" if not words[0] else "inside"
    if not sum(words):
        return "whole line"
    if not words[1]:
        return "behind a key" if _KEY_ENDS.search(before) else "ends a line"
    if not words[0]:
        return "opens a line"
    return "key and more" if _KEY_ENDS.search(before) else "in a line"


def _of_form(piece: Piece, alone: str) -> Signs:
    rating, form = piece.rating, piece.form
    value, scale = rating.value or 0.0, rating.scale
    kind = form
    if form == "number":
        kind = "decimal" if any(s in rating.printed for s in ".,'’½") else "integer"
        kind = "scale in the key" if scale else kind
    elif form == "fraction":
        kind = f"fraction of {scale:g}" if scale else form
    group = kind if form in ("number", "letter", "percent", "points", "grade") else "strong"
    return {
        f"form {kind}": 1.0,
        f"{alone}": 1.0,
        f"{group}: {alone}": 1.0,
        "more than ten": scale is None and value > 10,
        "zero": value == 0,
        "more than its scale": scale is not None and value > scale,
        "two decimals": bool(re.search(r"[.,]\d\d", rating.printed)),
        "one sign": form in ("stars", "asterisks", "tokens") and value <= 1,
        "a half": value % 1 == 0.5,
        "no half": value % 0.5 != 0,
    }


def _of_place(piece: Piece, alone: str, page: RatedPage) -> Signs:
    part, at = page.parts[piece.at], piece.at
    whole = alone == "whole line"
    above = page.parts[at - 1] if at else None
    below = page.parts[at + 1] if at + 1 < len(page.parts) else None
    side = "above the text" if at < page.first else "below the text" if at > page.last else "in it"
    titled = page.title_at
    return {
        f"place {part.place}": 1.0,
        side: 1.0,
        f"{side}: {alone}": 1.0,
        "the last paragraph": at == page.last,
        "right below the text": 0 < at - page.last <= 2,
        "near below the text": 2 < at - page.last <= 6,
        "how far below": math.log1p(max(0, at - page.last)),
        "right above the text": 0 < page.first - at <= 2,
        "how far above": math.log1p(max(0, page.first - at)),
        "below the headline": titled is not None and 0 < at - titled <= 2,
        "before the headline": titled is not None and 0 < titled - at <= 3,
        "first line": at == 0,
        "first lines": at < 4,
        "last line": at == len(page.parts) - 1,
        "a heading": part.is_heading,
        "a value": part.why.startswith("value of"),
        "whole line below a byline": whole
        and above is not None
        and above.place in ("byline", "date"),
        "whole line above a byline": whole
        and below is not None
        and below.place in ("byline", "date"),
        "whole line above words by": whole
        and below is not None
        and _BY.match(below.text) is not None,
        "whole line by credits": whole
        and any(one is not None and one.place in ("label", "credits") for one in (above, below)),
        "in a sentence": _in_sentence(piece, part),
        "votes below": _VOTES.search(
            " ".join(p.text for p in page.parts[at + 1 : at + 3] if p.words <= 5)
        )
        is not None,
        "in brackets": piece.text[: piece.start].rstrip()[-1:] in ("(", "[")
        and bool(piece.text[: piece.start].strip("([ ")),
    }


def _of_words(piece: Piece, alone: str, page: RatedPage) -> Signs:
    before, after = piece.text[: piece.start], piece.text[piece.end :]
    clause = _CLAUSE.split(before[-90:])[-1]
    line = _CLAUSE.split(after[:80])[0]
    above = _key_above(piece, page) if alone == "whole line" or len(before) < 3 else ""
    key = _KEY_ENDS.sub("", clause).strip(' *_•·“"(') if alone != "whole line" else above
    folded = fold(key)
    fields = fields_of_key(key) if 0 < len(key) <= 40 else ()
    weak = piece.form in WEAK
    own = bool(OWN.search(f"{clause[-60:]} {above}"))
    rates = bool(_RATES.search(clause[-60:] if clause.strip() else above))
    return {
        "a rating's label": "rating" in fields,
        "another label": bool(fields) and "rating" not in fields,
        "an unknown key": bool(key) and not fields and len(key) <= 30 and alone == "behind a key",
        "behind the title": bool(folded) and folded in page.titles,
        "rating words before": rates,
        "weak, no rating words": weak and not rates,
        "rating words behind": bool(_RATES.search(line[:30])),
        "given": bool(_GIVES.search(clause)),
        "from me": bool(_FROM_ME.search(clause) or _FROM_ME.search(line)),
        "somebody's": bool(clause.strip() and SOMEBODY.search(clause)),
        "said to be own": own,
        "a site's": not own and is_aggregate_name(clause[-60:] + " " + above),
        "a site's behind": is_aggregate_name(line[:40]),
        "readers'": bool(_READERS.search(f"{clause[-60:]} {above}")),
        "counted": weak and bool(_COUNTED.match(after)),
        "of a certificate or date": bool(_CERTIFIES.search(before[-20:]) or _AGES.search(clause)),
        "a word right behind": bool(re.match(r"\s[^\W\d_]", after)),
        "percent of": piece.form == "percent" and bool(re.match(r"\s[^\W\d_]", after)),
        "small word behind": bool(re.match(r"[\s-][a-zà-ÿ]", after)),
        "capital behind": bool(re.match(r"\s[A-ZÀ-Þ]", after)),
        "colon behind": bool(re.match(r"\s?[:=]", after)),
        "another number before": bool(re.search(r"\d\W{0,3}$", before)),
        "another number behind": bool(re.match(r"\W{0,3}\d", after)),
        "the line's letters": math.log1p(len(piece.text)),
        "bullets": piece.text.count("|") + piece.text.count("•") > 1,
    }


def of_readers(text: str) -> bool:
    """Whether words say that readers, users or many critics rate."""
    return bool(_READERS.search(text) or _VOTES.search(text))


def _in_sentence(piece: Piece, part: Part) -> bool:
    """Whether words of the same sentence stand before a piece, and no key parts them from it."""
    clause = _CLAUSE.split(piece.text[: piece.start][-120:])[-1]
    words = sum(word.isalpha() for word in _WORDS.findall(clause))
    if words < 2 or _KEY_ENDS.search(clause):
        return False
    return part.words > LONGEST_LINE or part.ends_sentence


def _key_above(piece: Piece, page: RatedPage) -> str:
    above = page.parts[piece.at - 1] if piece.at else None
    return above.text if above is not None and above.words <= _NEAR else ""


def _is_partial(piece: Piece, page: RatedPage) -> bool:
    """Whether the key of a piece says that it is of the acting, the picture, the extras."""
    before = piece.text[: piece.start]
    key = _CLAUSE.split(before[-40:])[-1] if before.strip(" *_(") else _key_above(piece, page)
    after = piece.text[piece.end :][:14]
    return bool(PARTIAL.search(key[-30:]) or (len(key) < 3 and PARTIAL.search(after)))


def _of_company(
    number: int,
    pieces: Sequence[Piece],
    forms: Counter[str],
    values: Counter[tuple[float | None, float | None]],
    partial: Sequence[bool],
    alone: Sequence[str],
) -> Signs:
    piece = pieces[number]
    value = (piece.rating.value, piece.rating.scale)
    same = forms[piece.form]
    others = len({(p.rating.value, p.rating.scale) for p in pieces if p.form == piece.form}) - 1
    near = sum(
        partial[n] for n, p in enumerate(pieces) if n != number and abs(p.at - piece.at) <= 6
    )
    strong = piece.form not in WEAK
    stronger = not strong and any(p.form not in WEAK for p in pieces)
    before = [p for p in pieces[:number] if p.form == piece.form]
    behind = [p for p in pieces[number + 1 :] if p.form == piece.form]
    alike = sum(alone[n] == alone[number] for n, p in enumerate(pieces) if p.form == piece.form) - 1
    elsewhere = sum(p.rating.value == piece.rating.value and p.form != piece.form for p in pieces)
    return {
        "alone of its form": same == 1,
        "strong, alone of its form": strong and same == 1,
        "the only strong one": strong
        and not any(p.form not in WEAK
                    for n, p in enumerate(pieces) if n != number),
        "others of its form": math.log1p(others),
        "alike in form and place": math.log1p(alike),
        "again": values[value] > 1,
        "again in another form": elsewhere > 0,
        "first of its form": not before,
        "last of its form": not behind,
        "of a part": partial[number],
        "beside scores of parts": near > 0,
        "a stronger one elsewhere": stronger,
        "all pieces": math.log1p(len(pieces)),
        "several on its line": sum(p.at == piece.at for p in pieces) > 1,
    }  # fmt: skip


def signs_of_none(pieces: Sequence[Piece], page: RatedPage) -> Signs:
    """What speaks for a page's having no verdict."""
    strong = sum(p.form not in WEAK for p in pieces)
    signs: Signs = {
        "always": 1.0,
        "pieces": math.log1p(len(pieces)),
        "strong pieces": math.log1p(strong),
        "lines": math.log1p(len(page.parts)),
        "no headline": float(page.title_at is None),
    }
    return {name: value for name, value in signs.items() if value}
