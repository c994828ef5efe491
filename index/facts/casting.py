"""Who plays whom, from prose: "Role (Actor)", "stars X", "played by X", "X plays Role"."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from .folding import fold
from .layers import Ledger, Origin
from .people import NAME, NAMES, TOKEN, is_common_word, is_name, same_person, split_names
from .text import Text
from .vocabulary import is_country

_QUOTED = r"(?:[“\"‘'][^“”\"‘’'()]{1,24}[”\"’']|[“\"‘'][^()“”\"]{1,24}?[”\"’'])"
_ROLE = rf"(?:(?:(?:Mr|Mrs|Ms|Dr|St|Sgt|Lt|Capt|Prof)\. )?{TOKEN}(?: (?:{_QUOTED} |(?:de|da|di|von|van|der|la|le|of|the|del|du) ){{0,2}}{TOKEN}){{0,3}}(?: {_QUOTED})?)"
_PAIR = re.compile(rf"(?P<outer>{_ROLE})[*_]{{0,2}} \((?P<inner>[^()]{{3,90}})\)")
_PRAISE = re.compile(
    r"^(?:(?:a|an|the|played|portrayed|voiced|gespielt|joué|jouée|interprété|interprétée|interpretad[oa]|interpretat[oa]|"
    r"by|von|par|por|da|dal|dalla|always|ever|never|newcomer|debutant|veteran|great|wonderful|excellent|brilliant|superb|"
    r"terrific|fantastic|magnificent|marvellous|marvelous|outstanding|incredible|amazing|luminous|late|legendary|young|"
    r"scene-stealing|reliable|reliably|ever-reliable|perfect|perfectly|cast|hilarious|charming|note-perfect|excellent|"
    r"remarkable|astonishing|stunning|compelling|delightful|wickedly|funny|first-time|actor|actress|non-actor|comedian|"
    r"star|singer|rapper|musician|model|ein|eine|der|die|wunderbare[rn]?|großartige[rn]?|un|une|el|la|le|il|excellente?|"
    r"formidable|impeccable|superbe|magnifique|excelente|magnífic[oa]|bravissim[oa])\s+)+"
)
_ACTOR = re.compile(
    rf"(?P<name>{NAME})(?P<rest>$|[,;:–—-].*|\s(?:in|of|from|as|from|who|with|at|reprising|doing|channel+ing)\b.*)"
)
_LEAD_WORDS = frozenset(
    fold(
        """the a an when while as but and in on at for from after before with without his her their its our my
        your then there this that these those if is so yet or nor once until even only also both like unlike
        enter meet meanwhile although though since because where who whose what why how young old poor little
        former fellow new best friend brother sister mother father son daughter husband wife boss detective
        neighbor neighbour dealer cop policeman lawyer teacher student nurse doctor writer artist actress actor
        director singer dancer priest soldier ex-wife girlfriend boyfriend aunt uncle cousin grandmother
        grandfather there here now later soon eventually finally suddenly instead however thus hence
        widowed married divorced retired teenage teenager middle-aged elderly eleven twelve
        der die das ein eine als und aber mit im in auf bei doch wenn während seine ihre sein ihr
        le la les un une et mais quand avec dans chez son sa ses pour puis el los las una y pero cuando con su
        sus il lo gli uno e ma quando nel nella o os as um mas de het een en maar toen met zijn haar bir ve"""
    ).split()
)
_NO_ACTOR = re.compile(
    r"\b(?:director|directed|dir|regie|novel|novelist|author|book|song|album|composer|score[ds]?|shot|written|writer|"
    r"photograph\w*|produc\w+|edit\w+|painter|poet|festival|university|pictures|studios?|film|films|cinema|awards?|"
    r"january|february|march|april|june|july|august|september|october|november|december|based|see|cf|via|source)\b",
    re.IGNORECASE,
)
_ACTED = re.compile(
    rf"(?:(?P<stars>\b(?:co-?)?(?:stars|starring|starred)|\bfeaturing|mit|avec|con) |"
    rf"(?P<by>\b(?:played|portrayed|voiced|embodied|gespielt|verkörpert|dargestellt|jouée?|interprétée?|incarnée?|"
    rf"interpretad[oa]|encarnad[oa]|interpretat[oa]|gespeeld|vertolkt)(?: \w+ly| here| beautifully| to perfection| with [\w ]{{3,24}})? (?:by|von|par|por|da|dal|dalla|door) )"
    rf"(?:(?:a|an|the|newcomer|the great|the excellent|the wonderful|an excellent|a superb|a terrific|a wonderful|non-professional|first-timer) )?)"
    rf"(?P<names>{NAMES})(?: as (?P<role>{_ROLE}))?"
)
_PLAYS = re.compile(
    rf"(?P<name>{NAME}),? (?:(?:who|memorably|brilliantly|also|here) )?(?:plays|portrays|voices|embodies|stars as|co-stars as|appears as|spielt|verkörpert|incarne|interprète|joue|interpreta a|interpreta|encarna a|encarna|speelt) "
    rf"(?P<role>{_ROLE})(?=[,.;:)\s—–-])"
)
_PLAYED_BY = re.compile(
    rf"(?P<role>{_ROLE}),? \(?(?:is |was |as )?(?:played|portrayed|voiced)(?: \w+ly)? by (?P<name>{NAME})"
)
_AS_PAIR = re.compile(rf"(?<=[(,;] )?(?P<name>{NAME}) as (?P<role>{_ROLE})(?=[,.;:)\s—–-])")
_OTHER_FILM = re.compile(r"(?<!\w)(?:[A-ZÀ-Þ][A-ZÀ-Þ’']{2,}(?: [A-ZÀ-Þ0-9’'&]{2,})+)")


class Pair(NamedTuple):
    """A name before brackets and a name in them; which is the actor is to be decided."""

    outer: str
    inner: str
    offset: int


def note_cast(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes the players that the text names, in order of the text, with their roles."""
    makers = _makers(ledger)
    known = [fact.value["name"] for fact in ledger.ranked("credits.cast")]
    found: list[tuple[int, str, str | None, str, float]] = []
    found.extend(_bracketed(text, known, makers, titles))
    found.extend(_stated(text, titles, makers))
    for offset, name, role, rule, sure in sorted(found, key=lambda item: item[0]):
        origin = Origin("prose", rule, text.line(offset), sure)
        ledger.add("credits.cast", {"name": name, "role": role}, origin)


def _makers(ledger: Ledger) -> list[str]:
    fields = (
        "credits.director",
        "credits.writer",
        "credits.cinematographer",
        "credits.editor",
        "critic",
    )
    return [fact.value for field in fields for fact in ledger.ranked(field)]


def _bracketed(
    text: Text, known: list[str], makers: list[str], titles: tuple[str, ...]
) -> list[tuple[int, str, str | None, str, float]]:
    pairs = [pair for match in _PAIR.finditer(text.text) if (pair := _pair(match, text))]
    pairs = [pair for pair in pairs if not any(same_person(pair.inner, maker) for maker in makers)]
    folded = {fold(title) for title in titles}
    words = Counter(re.findall(r"[^\W\d_]+", text.text)) if pairs else Counter[str]()
    found = []
    for pair in pairs:
        if fold(pair.outer) in folded or _is_emphasised(text, pair):
            continue
        if any(same_person(pair.outer, name) for name in known):
            found.append((pair.offset, pair.outer, pair.inner, "Actor (Role)", 0.8))
        elif any(same_person(pair.inner, name) for name in known) or _role_first(pair, words):
            found.append((pair.offset, pair.inner, pair.outer, "Role (Actor)", 0.85))
        else:
            found.append((pair.offset, pair.outer, pair.inner, "Actor (Role)", 0.6))
    return found


def _is_emphasised(text: Text, pair: Pair) -> bool:
    """Whether the name before the brackets is set as a title (italics, quotes, capitals)."""
    if any(
        offset <= pair.offset < offset + len(phrase)
        and phrase[:1] == pair.outer[:1]
        and len(phrase) <= len(pair.outer) + 2
        for phrase, offset in text.emphasised
    ):
        return True
    before = text.text[max(0, pair.offset - 1) : pair.offset]
    letters = [c for c in pair.outer if c.isalpha()]
    shouted = len(letters) > 3 and all(c.isupper() for c in letters)
    return shouted or before in '“"‘«„' and bool(before)


def _pair(match: re.Match[str], text: Text) -> Pair | None:
    inner = _PRAISE.sub("", match["inner"].strip(" *_"))
    actor = _ACTOR.match(inner)
    if actor is None or _NO_ACTOR.search(match["inner"]):
        return None
    name = actor["name"]
    if not is_name(name) or is_country(name):
        return None
    rest = actor["rest"]
    if re.match(r"[,;]\s*(?:the|a|an|his|her|directed|also)?\s*[A-Z].*", rest) and re.search(
        r"\d{4}", rest
    ):
        return None
    outer, offset = _role_name(match["outer"], match.start("outer"), text.text)
    if outer is None or is_country(outer):
        return None
    return Pair(outer, name, offset)


def _role_name(words: str, offset: int, text: str) -> tuple[str | None, int]:
    """The name of a role without the words of the sentence that lead to it."""
    opens = offset == 0 or text[max(0, offset - 2) : offset].strip(" \n“\"‘'(—–-") in (
        ".",
        "!",
        "?",
        "",
        ":",
    )
    parts = words.split(" ")
    while len(parts) > 0 and (
        fold(parts[0]) in _LEAD_WORDS or (opens and len(parts) > 1 and _sentence_word(parts[0]))
    ):
        offset += len(parts[0]) + 1
        parts.pop(0)
        opens = False
    if parts and re.match(rf".+['’]s$", parts[0]) and len(parts) > 1:
        offset += len(parts[0]) + 1
        parts.pop(0)
    role = " ".join(parts).strip()
    if (
        not role
        or (len(parts) == 1 and (is_common_word(role) and fold(role) not in _MONTH_NAMES))
        or role.isdigit()
    ):
        return None, offset
    return role, offset


_MONTH_NAMES = frozenset({"june", "april", "may", "august", "will"})


def _sentence_word(word: str) -> bool:
    return word.endswith(("ing", "ly")) and len(word) > 5


def _role_first(pair: Pair, words: Counter[str]) -> bool:
    """Whether "Outer (Inner)" is role and actor; the other order needs plain evidence."""
    outer = [w for w in re.findall(r"[^\W\d_]+", pair.outer)]
    inner = [w for w in re.findall(r"[^\W\d_]+", pair.inner)]
    if len(outer) == 1:
        return True
    role_first = words[outer[0]] + words[inner[-1]]
    actor_first = words[inner[0]] + words[outer[-1]]
    return actor_first <= role_first + 1


def _stated(
    text: Text, titles: tuple[str, ...], makers: list[str]
) -> list[tuple[int, str, str | None, str, float]]:
    found: list[tuple[int, str, str | None, str, float]] = []
    for match in _ACTED.finditer(text.text):
        if _about_another_film(text, match.start(), match.end(), titles):
            continue
        word = match["stars"] or ""
        if word in ("mit", "avec", "con") and not _before_lead(text.text, match.end()):
            continue
        rule = "stars" if match["stars"] else "played by"
        people = [name for name, _ in split_names(match["names"]) if is_name(name)]
        role = _stated_role(match["role"]) if len(people) == 1 else None
        for name in people:
            if rule == "played by" or not any(same_person(name, maker) for maker in makers):
                found.append((match.start("names"), name, role, rule, 0.8))
    for pattern, rule in (
        (_PLAYS, "X plays Role"),
        (_PLAYED_BY, "Role, played by X"),
        (_AS_PAIR, "X as Role"),
    ):
        for match in pattern.finditer(text.text):
            role = _stated_role(match["role"])
            if role is None or not is_name(match["name"]) or is_common_word(role):
                continue
            if pattern is _AS_PAIR and not _in_cast_list(text.text, match):
                continue
            if not _about_another_film(text, match.start(), match.end(), titles):
                found.append((match.start(), match["name"], role, rule, 0.8))
    return found


def _stated_role(role: str | None) -> str | None:
    return None if role is None else _role_name(role, 0, "")[0]


def _before_lead(text: str, end: int) -> bool:
    """German, French and Spanish "with NAME" speak of the cast only beside the word role."""
    return bool(
        re.match(
            r".{0,40}\b(?:Hauptrolle|Titelrolle|Rolle|rôle|papel|roles?|protagonist)",
            text[end : end + 70],
        )
    )


def _in_cast_list(text: str, match: re.Match[str]) -> bool:
    """Whether "X as Role" stands in brackets, a list or after "with" or "starring"."""
    before = text[max(0, match.start() - 40) : match.start()]
    return bool(
        re.search(
            r"(?:\(|\b[Ww]ith (?:\w+ ){0,2}|\b[Ss]tarring (?:\w+ ){0,2}|\b[Ff]eaturing |\bcast |, (?:and )?)$",
            before,
        )
    ) and bool(
        re.search(
            r"(?:[Ww]ith|[Ss]tar|[Ff]eatur|[Cc]ast|\(|perform|[Rr]ole|turn)",
            text[max(0, match.start() - 120) : match.start()],
        )
    )


def _about_another_film(text: Text, start: int, end: int, titles: tuple[str, ...]) -> bool:
    """Whether the sentence names a film in capitals or emphasis that is not this one."""
    body = text.text
    opening = max(body.rfind(mark, 0, start) for mark in (". ", "! ", "? ", "\n")) + 1
    closing = min(
        (at for mark in (". ", "! ", "? ", "\n") if (at := body.find(mark, end)) >= 0),
        default=len(body),
    )
    own = {fold(title) for title in titles}
    names = [phrase for phrase, at in text.emphasised if opening <= at < closing]
    names += _OTHER_FILM.findall(body[opening:closing])
    return bool(names) and not any(fold(name) in own for name in names)
