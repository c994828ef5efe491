"""The name of a role in running text, without the words of the sentence that lead to it."""

from __future__ import annotations

import re

from index.folding import fold

from .people import TOKEN, is_common_word

_QUOTED = r"(?:[“\"‘'][^“”\"‘’'()]{1,24}[”\"’']|[“\"‘'][^()“”\"]{1,24}?[”\"’'])"
_OF = r"(?:de|da|di|von|van|der|la|le|of|the|del|du)"
ROLE = (
    rf"(?:(?:(?:Mr|Mrs|Ms|Dr|St|Sgt|Lt|Capt|Prof)\. )?{TOKEN}"
    rf"(?: (?:(?:{_QUOTED}|{_OF}) ){{0,2}}{TOKEN}){{0,3}}(?: {_QUOTED})?)"
)
"""Pattern of a role: one to four capitalised parts, a nickname in quotation marks among them."""

_LEAD_WORDS = frozenset(
    fold(
        """the a an when while as but and in on at for from after before with without his her their
        its our my your then there this that these those if is so yet or nor once until even only
        also both like unlike enter meet meanwhile although though since because where who whose
        what why how there here now later soon eventually finally suddenly instead however thus
        hence starring featuring between among through across over under against during within
        der die das ein eine als und aber mit im in auf bei doch wenn während seine ihre sein ihr
        le la les un une et mais quand avec dans chez son sa ses pour puis el los las una y pero
        cuando con su sus il lo gli uno e ma quando nel nella o os as um mas de het een en maar
        toen met zijn haar bir ve"""
    ).split()
)
_DESCRIPTIONS = frozenset(
    fold(
        """young old poor little former fellow new best friend son daughter husband wife boss
        neighbor neighbour dealer cop policeman lawyer teacher student nurse writer artist actress
        actor director singer dancer priest soldier ex girlfriend boyfriend widowed married divorced
        retired teenage teenager elderly eleven twelve thirteen one two three"""
    ).split()
)
_GERMAN_NOUNS = frozenset(
    fold(
        """erbe erbin witwe witwer tochter sohn bruder schwester mutter vater mann freund freundin
        nachbar nachbarin lehrer lehrerin polizist polizistin dramatiker dramatikerin schriftsteller
        schriftstellerin autor autorin maler malerin magd diener dienerin zofe schulbegleiter
        sozialarbeiter sozialarbeiterin arzt arztin anwalt anwaltin student studentin schuler
        schulerin chef chefin kollege kollegin vorgesetzter vorgesetzte kellner kellnerin journalist
        journalistin fotograf fotografin musiker musikerin sanger sangerin schauspieler
        schauspielerin regisseur regisseurin soldat offizier mitschuler mitschulerin ehemann ehefrau
        gatte gattin grossmutter grossvater madchen junge kind rettungsschwimmer rettungsschwimmerin
        sekretarin sekretar assistent assistentin barkeeper fahrer fahrerin grafen bauer bauerin
        hausmeister hausherr hausherrin mitbewohner mitbewohnerin jugendfreund jugendfreundin
        gefahrte gefahrtin geliebte geliebter verlobte verlobter trainer trainerin pfleger
        pflegerin krankenschwester komponist komponistin pianist pianistin tanzer tanzerin"""
    ).split()
)
_CALENDAR_NAMES = frozenset({"june", "april", "may", "august", "will"})
_OWNER = re.compile(r".+['’]s$")
_AFTER_STOP = frozenset({".", "!", "?", "", ":", "…"})


def role_name(words: str, offset: int = 0, text: str = "") -> tuple[str | None, int]:
    """(role, its offset); None where nothing of a name stays."""
    before = text[max(0, offset - 2) : offset].strip(" \n“\"‘'(—–-")
    opens = offset == 0 or before in _AFTER_STOP
    parts = words.split(" ")
    while parts and (fold(parts[0]) in _LEAD_WORDS or (opens and _opens_sentence(parts))):
        offset += len(parts.pop(0)) + 1
        opens = False
    if len(parts) > 1 and _OWNER.match(parts[0]):
        offset += len(parts.pop(0)) + 1
    while parts and fold(parts[0]) in _GERMAN_NOUNS:
        offset += len(parts.pop(0)) + 1
    role = " ".join(parts).strip()
    if not role or role.isdigit():
        return None, offset
    if len(parts) == 1 and is_common_word(role) and fold(role) not in _CALENDAR_NAMES:
        return None, offset
    return role, offset


def _opens_sentence(parts: list[str]) -> bool:
    """Whether the first word is capitalised only because a sentence begins with it."""
    if len(parts) < 2:
        return False
    participle = len(parts[0]) > 5 and parts[0].endswith(("ing", "ly"))
    return participle or fold(parts[0]).split(" ")[0] in _DESCRIPTIONS
