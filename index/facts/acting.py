"""Who plays whom, from verbs in prose: "stars X", "played by X", "X plays Role", "X as Role"."""

from __future__ import annotations

import re

from index.folding import fold, word_set

from .acting_brackets import Player, bracketed_players
from .acting_forms import told_players
from .layers import Ledger, Origin
from .patterns import Pattern, any_word
from .people import NAME, NAMES, is_common_word, is_name, same_person, split_names
from .roles import ROLE, role_name
from .sentences import speaks_of_another_film
from .text import Text

_VERBS = {
    "stars": "stars starring starred co-stars co-starring co-starred costars costarring costarred "
    "Starring featuring",
    "by": "played portrayed voiced embodied gespielt verkörpert dargestellt joué jouée interprété "
    "interprétée incarné incarnée interpretado interpretada encarnado encarnada interpretato "
    "interpretata gespeeld vertolkt",
    "plays": "plays portrays voices embodies spielt incarne interprète joue interpreta encarna "
    "speelt",
    "as": "as als dans_le_rôle_de nei_panni_di",
    "with": "mit avec con",
}
_VERB_OF = {
    word.replace("_", " "): verb for verb, words in _VERBS.items() for word in words.split()
}
_WORD = Pattern(any_word(_VERB_OF) + "(?= )")
_GRACE = (
    r"(?:(?:(?:a|an|the|newcomer|actor|actress|great|excellent|wonderful|superb|terrific|"
    r"non-professional|first-timer) ){1,3})?"
)
_NAMES_AFTER = Pattern(rf" {_GRACE}(?P<names>{NAMES})")
_BY_AFTER = Pattern(
    r"(?: (?:\w+ly|here|again|once (?:more|again)|(?:this|that) time|"
    r"to perfection|with \w+(?: \w+)?))?"
    rf" (?:by|von|par|por|da|dal|dalla|door) {_GRACE}(?P<names>{NAMES})"
)
_ROLE_AFTER = Pattern(rf"(?: a)? (?P<role>{ROLE})(?=[,.;:!?)\s—–-]|$)")
_AS_AFTER = Pattern(rf" as (?P<role>{ROLE})(?=[,.;:!?)\s—–-]|$)")
_MORE_AFTER = Pattern(
    rf"(?:,? and|,) (?P<name>{NAME}) as (?:(?:his|her|their|the|a|an) (?:[a-z-]+,? ){{0,4}}?)?"
    rf"(?P<role>{ROLE})(?=[,.;:!?)\s—–-]|$)"
)
_NAME_BEFORE = Pattern(rf"(?<!\w)(?P<name>{NAME})(?:,? (?:who|memorably|brilliantly|also|here))? $")
_STARS_BEFORE = Pattern(rf"(?<!\w)(?P<name>{NAME}) (?:co-)?(?:stars|appears) $")
_ROLE_BEFORE = Pattern(rf"(?<!\w)(?P<role>{ROLE}),? \(?(?:(?:is|was|as|wird|est) )?$")
_ROLE_THEN = Pattern(rf" (?P<role>{ROLE})(?= (?:ist|hat|wird|und|is|has|and|who|does|gets)\b)")
_PRAISED = Pattern(
    rf"(?<!\w)(?P<name>{NAME}),? (?:is|was) "
    r"(?:(?!as\b|not\b|less\b|such\b|never\b|seen\b|known\b)[a-z-]+,? ){1,4}$"
)
_ASIDE = Pattern(rf"(?<!\w)(?P<name>{NAME}), $")
_NO_ROLES = word_set("director writer producer star composer editor cinematographer narrator")
_LISTED = re.compile(
    r"(?:\(|\b[Ww]ith (?:\w+ ){0,2}|\b[Ss]tarring (?:\w+ ){0,2}|\b[Ff]eaturing |\bcast |"
    r", (?:and )?)$"
)
_ABOUT_CAST = re.compile(r"[Ww]ith|[Ss]tar|[Ff]eatur|[Cc]ast|\(|perform|[Rr]ole|turn")
_LEAD = re.compile(r".{0,40}\b(?:Hauptrolle|Titelrolle|Rolle|rôle|papel|roles?|protagonist)")
_WINDOW = 60
_MOST_PEOPLE = 300
"""Names that labels give to one film: a page of many films gives more, and they prove nothing."""


def note_cast(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes the players that the prose names, in order of the text, with their roles."""
    fields = ("director", "writer", "cinematographer", "editor")
    makers = [fact.value for field in fields for fact in ledger.ranked(f"credits.{field}")]
    makers += [fact.value for fact in ledger.ranked("critic")]
    makers = makers[:_MOST_PEOPLE]
    known = [fact.value["name"] for fact in ledger.ranked("credits.cast")][:_MOST_PEOPLE]
    players = bracketed_players(text, known, makers, titles)
    players += _acting(text, titles, makers, known)
    players += told_players(text, titles, makers, known)
    for player in sorted(players, key=lambda player: player.offset):
        origin = Origin("prose", player.rule, text.line(player.offset), player.sure)
        ledger.add("credits.cast", {"name": player.name, "role": player.role}, origin)


def _acting(
    text: Text, titles: tuple[str, ...], makers: list[str], known: list[str]
) -> list[Player]:
    found: list[Player] = []
    for word in _WORD.finditer(text.text):
        players = _read(text.text, word, makers, known)
        if players and not speaks_of_another_film(text, word.start(), word.end(), titles):
            found.extend(players)
    return found


def _read(text: str, word: re.Match[str], makers: list[str], known: list[str]) -> list[Player]:
    verb = _VERB_OF[word[0]]
    if verb == "stars":
        return _starring(text, word, makers)
    if verb == "by":
        return _played_by(text, word)
    if verb == "plays":
        return _plays(text, word)
    if verb == "as":
        return _as_known(text, word, known) or _as_role(text, word)
    return _with_leads(text, word)


def _starring(text: str, word: re.Match[str], makers: list[str]) -> list[Player]:
    """ "stars X and Y", "starring X as Role" """
    match = _NAMES_AFTER.match(text, word.end())
    if match is None:
        return []
    people = [name for name, _ in split_names(match["names"]) if is_name(name)]
    people = [name for name in people if not any(same_person(name, maker) for maker in makers)]
    stated = _AS_AFTER.match(text, match.end()) if len(people) == 1 else None
    role = role_name(stated["role"])[0] if stated else None
    players = [Player(match.start(), name, role, "stars X", 0.8) for name in people]
    end = stated.end() if stated else len(text)
    while following := _MORE_AFTER.match(text, end):
        if is_name(following["name"]):
            role = role_name(following["role"])[0]
            players.append(Player(following.start(), following["name"], role, "stars X", 0.75))
        end = following.end()
    return players


def _played_by(text: str, word: re.Match[str]) -> list[Player]:
    """ "Role, played by X" and "played by X" """
    match = _BY_AFTER.match(text, word.end())
    if match is None:
        return []
    people = [name for name, _ in split_names(match["names"]) if is_name(name)]
    before = _ROLE_BEFORE.search(text, max(0, word.start() - _WINDOW), word.start())
    role = role_name(before["role"], before.start(), text)[0] if before else None
    if len(people) != 1 or (role and is_common_word(role.split()[0])):
        role = None
    return [Player(match.start(), name, role, "played by X", 0.8) for name in people]


def _plays(text: str, word: re.Match[str]) -> list[Player]:
    """ "X plays Role" """
    after = _ROLE_AFTER.match(text, word.end())
    before = _name_before(text, word.start())
    role = role_name(after["role"])[0] if after else None
    if before is None or role is None or is_common_word(role):
        return []
    return [Player(before.start(), before["name"], role, "X plays Role", 0.8)]


def _as_known(text: str, word: re.Match[str], known: list[str]) -> list[Player]:
    """ "X as Role", "SURNAME, as Role," of somebody whom a label names among the cast."""
    after = _ROLE_AFTER.match(text, word.end()) or _ROLE_THEN.match(text, word.end())
    if after is None or not known:
        return []
    role = role_name(after["role"])[0]
    before = text[max(0, word.start() - _WINDOW) : word.start()].rstrip(" ,")
    if role is None or is_common_word(role.split()[0]):
        return []
    for name in known:
        if before.endswith(name) or before.endswith(f" {name.rsplit(' ', 1)[-1]}"):
            alone = sum(name.rsplit(" ", 1)[-1] in other for other in known) == 1
            if before.endswith(name) or alone:
                return [Player(word.start() - len(name) - 1, name, role, "X as Role", 0.8)]
    return []


def _as_role(text: str, word: re.Match[str]) -> list[Player]:
    """ "X stars as Role"; "X as Role" only in a list or in brackets."""
    after = _ROLE_AFTER.match(text, word.end())
    role = role_name(after["role"])[0] if after else None
    if after is None or role is None or is_common_word(role):
        return []
    start = max(0, word.start() - _WINDOW)
    starred = _STARS_BEFORE.search(text, start, word.start())
    if starred and is_name(starred["name"]):
        return [Player(starred.start(), starred["name"], role, "X stars as Role", 0.8)]
    praised = _PRAISED.search(text, start, word.start())
    if praised is None and text[after.end() : after.end() + 1] == ",":
        praised = _ASIDE.search(text, start, word.start())
    if praised and is_name(praised["name"]) and fold(role) not in _NO_ROLES:
        return [Player(praised.start(), praised["name"], role, "X as Role", 0.7)]
    before = _name_before(text, word.start())
    if before is None or not _is_listed(text, before.start()):
        return []
    return [Player(before.start(), before["name"], role, "X as Role", 0.75)]


def _is_listed(text: str, at: int) -> bool:
    """Whether a name stands in a list of the cast."""
    listed = _LISTED.search(text[max(0, at - 40) : at])
    return bool(listed and _ABOUT_CAST.search(text[max(0, at - 120) : at]))


def _with_leads(text: str, word: re.Match[str]) -> list[Player]:
    """German, French and Spanish "with X" speak of the cast only beside the word role."""
    match = _NAMES_AFTER.match(text, word.end())
    if match is None or not _LEAD.match(text, match.end(), match.end() + 70):
        return []
    people = [name for name, _ in split_names(match["names"]) if is_name(name)]
    return [Player(match.start(), name, None, "with X in the lead", 0.7) for name in people]


def _name_before(text: str, at: int) -> re.Match[str] | None:
    match = _NAME_BEFORE.search(text, max(0, at - _WINDOW), at)
    return match if match and is_name(match["name"]) else None
