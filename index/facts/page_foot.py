"""What pages, clubs and festivals set at the foot of a text: who pays, who owns it, who wrote.

Supporters, rights, where the nameless author teaches, how to be reached,
what is shown next: short lines in eight languages, most of them judged after a text alone.
"""

from __future__ import annotations

import re

_SUPPORTED = re.compile(
    r"(?:supported by|sponsored by|(?:made possible )?with (?:the )?(?:kind |generous )?support of|"
    r"avec (?:le soutien|le concours|l['’]aide|la participation) d|en partenariat avec|"
    r"mit (?:freundlicher )?unterstützung|gefördert (?:von|durch|aus)|präsentiert von|"
    r"con (?:el )?(?:apoyo|patrocinio|auspicio) de|con il (?:sostegno|patrocinio|contributo) d|"
    r"com (?:o )?(?:apoio|patrocínio) d|met (?:dank aan|steun van)|mede mogelijk gemaakt door)"
    r"[^.!?]{3,140}|[^.!?]{4,90} (?:desteğiyle|katkılarıyla|sponsorluğunda)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:rechtsstatus|rights?|copyright status|licen[sc]e|lizenz|licencia|licenza|licença|licentie|"
    r"droits|derechos|diritti|direitos|lisans)\s?:\s[^.!?]{3,100}",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"[^.!?]{3,60}\b(?:(?:can|may) be (?:reached|contacted|emailed)|is reachable|"
    r"ist (?:erreichbar|zu erreichen)|(?:est )?joignable|puede ser contactad[oa])\b.{0,60}"
    r"(?:\d{3}|@).{0,60}",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"[^.!?]{3,60}\b(?:is a (?:registered charity|non-?profit)|ist ein (?:eingetragener|"
    r"gemeinnütziger) verein|est une association (?:loi|à but)|es una asociación sin|"
    r"è un['’]associazione senza)\b.{0,60}",
    re.IGNORECASE,
)
_TREATS = re.compile(
    r"(?:if you|si te|si vous|si ça|wenn (?:dir|euch|ihr)|se ti|se (?:você )?gost|als je)\b.{0,60}"
    r"(?:buy me|buy us|invítame|invítanos|offre[zr]?-(?:moi|nous)|spendier\w*|offrimi|offriteci|"
    r"pague(?:-me)? um|trakteer|ısmarla)\b.{0,100}",
    re.IGNORECASE,
)
_NAMELESS = re.compile(
    r"\W{0,4}(?:(?:the|this) (?:author|writer|reviewer) (?:is|was|has|lives|works|teaches|studies)|"
    r"(?:el|la) autora? (?:es|vive|trabaja|enseña|estudia)|"
    r"l['’]aut(?:eure?|rice) (?:est|vit|enseigne|travaille|étudie)|"
    r"(?:der autor|die autorin) (?:ist|lebt|arbeitet|lehrt|studiert)|"
    r"l['’]aut(?:ore|rice) (?:è|vive|lavora|insegna|studia)|"
    r"[oa] autora? (?:é|vive|trabalha|ensina|estuda)|"
    r"de auteur (?:is|woont|werkt|doceert|studeert))\b.{4,300}",
    re.IGNORECASE | re.DOTALL,
)
_CALLING = re.compile(
    r"\b(?:student\w*|undergraduate|graduate|professor\w*|teacher|lecturer|journalist\w*|critic|"
    r"freelance\w*|engineer\w*|university|editor|m[aá]ster|doctora?|licenciad[oa]|profesora?|"
    r"periodista|estudiante|crític[oa]|universidad\w*|comunicador\w*|étudiante?|professeure?|"
    r"journaliste|critique|doctorante?|université|maîtresse?|dozent\w*|kritiker\w*|lehrer\w*|"
    r"redakteur\w*|universität|studente(?:ssa)?|docente|giornalista|laureat[oa]|università|"
    r"estudante|jornalista|universidade|docent|universiteit)\b",
    re.IGNORECASE,
)
_LONGEST, _NOTE = 190, 320


def is_nameless_author(text: str) -> bool:
    """Whether a short paragraph tells of "the author" what only a note on a critic does."""
    if len(text) > _NOTE or not _NAMELESS.fullmatch(text.strip(" *_")):
        return False
    return bool(_CALLING.search(text))


def is_foot(text: str) -> bool:
    """Whether a line after a text is the house's and not the critic's."""
    if len(text) > _LONGEST:
        return False
    line = text.strip(" *_•|–-")
    return any(kind.fullmatch(line) for kind in (_SUPPORTED, _RIGHTS, _CONTACT, _BODY, _TREATS))
