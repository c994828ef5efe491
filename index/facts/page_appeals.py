"""Sentences in which a site asks for money, names or letters, in its own words and not a control's.

"The Lantern is free because its readers chip in": short paragraphs in six languages, told by
what only a site says of itself. What a film or a critic can say too counts only after a text.
"""

from __future__ import annotations

import re
from typing import Final

from .patterns import Pattern

_HOUSE: Final = (
    r"(?:site|website|blog|magazine|magazin|paper|newspaper|zeitung|zeitschrift|newsletter|podcast|"
    r"publication|journal|seite|revue|revista|rivista|sito|sitio|periódico|dergi\w*|site\w*|channel)"
)
_READERS: Final = (
    r"(?:readers?|subscribers?|patrons|people who read|leser\w*|abonnent\w*|lecteurs|lectrices|"
    r"abonnés|lectores|lectoras|suscriptores|lettori|leitores|assinantes|lezers|okur\w*)"
)
_GIFTS: Final = r"(?:donations?|spenden|dons|donaciones|donazioni|doações|donaties|bağış\w*)"
_ALIVE: Final = (
    r"(?:(?:is|are|stays?|remains?) (?:\w+ )?(?:free|paid for|funded|supported|financed|possible)|"
    r"(?:finanziert|lebt|existiert)|(?:vit|existe|est (?:gratuit|financée?|soutenue?))|"
    r"(?:se (?:mantiene|financia)|es (?:gratis|gratuita|posible)|vive|sobrevive)|"
    r"(?:si (?:sostiene|finanzia)|è (?:gratuit[oa]|libero))|é (?:gratuit[oa]|mantid[oa])|"
    r"(?:is|blijft) (?:gratis|mogelijk))"
)
_SUPPORT: Final = (
    r"(?:support\w*|subscrib\w+|donat\w+|chip in|tip jar|patreon|ko-?fi|coffee|member\w*|"
    r"unterstütz\w+|spende\w*|abonn\w+|kaffee|souten\w+|tipeee|apoy\w+|suscr\w+|don(?:a|ar)\b|"
    r"sosten\w+|sostien\w+|iscriv\w+|apoi\w+|inscrev\w+|assin\w+|steun\w*|compart\w+|condivid\w+)"
)
_ANYWHERE: Final = Pattern(
    rf"(?:"
    rf"\b{_ALIVE}\b[^.!?]{{0,60}}\b(?:{_READERS}|{_GIFTS} (?:from|of|von|de|di) )|"
    r"\b(?:okurlarının|okurların|takipçilerinin) (?:desteğ|katkı)\w+|"
    r"\breader[- ](?:supported|funded)\b|"
    rf"\bif you(?:['’]d| would| want| can| wish)?(?: like| love)?(?: to)? (?:support|help) "
    rf"(?:us|me|(?:this|the|our|my) {_HOUSE})\b|"
    rf"\b(?:wenn|falls) (?:du|sie|ihr|dir|ihnen|euch)\b[^.!?]{{0,60}}\b(?:{_HOUSE}|artikel|"
    rf"text|kritik(?:en)?|arbeit|uns)\b[^.!?]{{0,60}}\b{_SUPPORT}|"
    rf"\bsi (?:vous|tu) (?:aime[zs]|apprécie[zs]|souhaite[zs]|voule[zs]|veux)\b[^.!?]{{0,60}}\b"
    rf"(?:{_HOUSE}|article|critique|travail|nous)\b[^.!?]{{0,60}}\b{_SUPPORT}|"
    rf"\bsi (?:te (?:gusta|gustó|ha gustado)|quieres|disfrutas)\b[^.!?]{{0,60}}\b(?:{_HOUSE}|"
    rf"artículo|crítica|reseña|trabajo|nos)\b[^.!?]{{0,60}}\b{_SUPPORT}|"
    rf"\bse (?:ti è piaciut[oa]|ti piace|vuoi|você gostou|gostou|você quer)\b[^.!?]{{0,60}}\b"
    rf"(?:{_HOUSE}|articolo|recensione|artigo|crítica|texto|lavoro)\b[^.!?]{{0,60}}\b{_SUPPORT}|"
    r"\b(?:some|any|many) of the links\b[^.!?]{0,50}\b(?:earn|commission|affiliate)|"
    r"\blinks? (?:on|in) this (?:page|post|article|site)\b[^.!?]{0,40}\b(?:earn|commission|"
    r"affiliate)|"
    r"\b(?:put|leave|pop|drop|type|enter) your (?:e-?mail )?address (?:in|into|below|here|and)\b|"
    r"\b(?:hop|jump|sign up|sign) (?:on|onto|to|for) (?:the|our|my) (?:mailing )?list\b(?! of)|"
    r"\b(?:vous avez (?:refusé|rejeté)|you(?:['’]ve| have) (?:rejected|declined|refused|"
    r"disabled)|"
    r"(?:sie haben|du hast)\b[^.!?]{0,30}|has rechazado|hai rifiutato|você recusou)"
    r"[^.!?:]{0,20}\bcookies\b)",
    re.IGNORECASE,
    having=(
        "reader", "subscrib", "patrons", "people who read", "leser", "abonn", "lect", "suscr",
        "lettori", "leitores", "assin", "lezers", "okur", "takip", "don", "spend", "doaç",
        "bağış", "support", "help", "unterst", "souten", "apoy", "apoi", "sosten", "sostien",
        "iscriv", "inscrev", "compart", "condivid", "kaffee", "coffee", "patreon", "ko-fi",
        "kofi", "member", "chip in", "tip jar", "links", "link on", "link in", "address",
        "list", "cookies", "tipeee", "steun",
    ),
)  # fmt: skip
_AFTER: Final = re.compile(
    r"(?:"
    r"(?:please )?(?:register|sign up|log ?in|subscribe) (?:now |today |here |free )?"
    r"(?:for|to|with|at)\b.{4,160}|"
    r"(?:subscribers|members|patrons|supporters|abonnent\w+|(?:les|nos) abonnés|"
    r"(?:los|nuestros) suscriptores|gli abbonati|assinantes|aboneler\w*) (?:can|may|get|receive|"
    r"have|können|erhalten|lesen|peuvent|reçoivent|pueden|reciben|possono|podem|okuyabilir)\b"
    r".{4,120}|"
    r"(?:[^.!?]{4,80}[.!?] )?(?:letters|leserbriefe|zuschriften)\b.{0,40}\b(?:editor|page|"
    r"an die|an den|redaktion)\b.{0,60}|"
    r"(?:[^\W\d_]+[ -]){2,3}(?:is|was) (?:away|on (?:holiday|leave|vacation))"
    r"(?: (?:this|next) week)?|"
    r"(?:[^\W\d_]+[ -]){2,3}(?:ist|hat) (?:im|in) urlaub|"
    r"(?:our|with|special|many|unser|nos|mille|vielen) (?:thanks|dank|remerciements) "
    r"(?:to|go to|an|à) .{2,60}|"
    r".{0,60}\b(?:by|per|par|por|via) e-?mail\b.{0,20}\b(?:every|each|on|jede[nr]?|chaque|cada|"
    r"elke) [^\W\d_]{3,12}|"
    r".{4,60}\bon your phone (?:every|each|on) [^\W\d_]{3,12}"
    r")[.!]?",
    re.IGNORECASE,
)
_MOST: Final = 42
_LONGEST: Final = 320


def is_appeal(text: str) -> bool:
    """Whether a short paragraph is a site's own on what it lives of, wherever it stands."""
    if len(text) > _LONGEST or len(text.split()) > _MOST or text[:1] in '"“„«':
        return False
    return _ANYWHERE.search(text) is not None


def is_closing_appeal(text: str) -> bool:
    """Whether a line after a text asks readers to sign in or write, or thanks who helped."""
    return len(text) <= _LONGEST // 2 + 20 and _AFTER.fullmatch(text.strip(" *_•|")) is not None
