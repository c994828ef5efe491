"""Titles that a text puts forward by where the film is shown, or by what it is called in passing.

"Title is in cinemas now" ends talks and columns; "Her second feature, Title, opened last
week" and "for “Title,” a drama about" open them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.folding import fold, word_set

from .given_names import has_given_name
from .headline_years import is_person
from .naming import RUN, Naming
from .no_titles import SMALL_WORDS
from .patterns import Pattern
from .people import NAME
from .text import Text

SHOWN_AT_END, TOLD_OF = "title that is in cinemas", "title told of in passing"
SHOWN = frozenset({SHOWN_AT_END, TOLD_OF})
"""The rules of titles of which talks and news tell."""
_IN = (
    r"(?:in (?:all |UK |US |select(?:ed)? |Irish |Australian )?(?:cinemas|theat(?:er|re)s)|"
    r"on (?:general|limited) release|on digital|on demand|streaming|touring|playing (?:in|at)|"
    r"showing (?:in|at)|out (?:now|today|on|this|in)|available (?:now|to|on)|released)"
)
_RELEASED = (
    rf"(?:is (?:now |currently |out |also |still )?{_IN}|will be (?:released|{_IN})|"
    r"(?:opens|premieres|screens|arrives|streams|hits|comes out) (?:in|on|at|across|this|next|"
    r"today|"
    r"nationwide|wide|cinemas|theat(?:er|re)s)|opened (?:in|on|across|last|this)|"
    r"(?:läuft|startet|kommt|ist) (?:(?:ab|seit|am|jetzt|derzeit|aktuell|nun|bereits|morgen|"
    r"heute)\b"
    r"[^.\n]{0,40}|)(?:im|in den|in die) Kinos?|"
    r"(?:startet|erscheint) am|sort(?:ira)? (?:le|en salles|ce|mercredi)|est (?:sorti|"
    r"(?:actuellement |toujours )?(?:en salles?|à l['’]affiche|au cinéma))|en salles? (?:le|"
    r"depuis|dès)|"
    r"se estrena|(?:ya )?está en (?:cines|salas|cartelera)|llega a (?:los cines|las salas)|"
    r"esce (?:il|al|nelle|in)|è (?:al cinema|nelle sale|in sala)|estreia|está em cartaz|"
    r"is (?:nu |vanaf |sinds )?[^.\n]{0,20}te zien|draait (?:nu|vanaf|in))"
)
_AT_END = Pattern(
    rf"[*_“\"‘«„]{{0,2}}(?P<title>{RUN})[”\"’»“*_]{{0,2}}(?: \([^()\n]{{2,40}}\))?,? "
    rf"{_RELEASED}(?!\w)"
)
_OF_THEIRS = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|debut|latest|new|newest|directorial|solo|own|"
    r"most recent|short|documentary|narrative|zweite[rs]?|erste[rs]?|dritte[rs]?|neue[rs]?|premier|"
    r"deuxième|second|troisième|nouveau|dernier|primer|primera|segundo|segunda|tercera?|nuev[oa]|"
    r"último|última|prim[oa]|second[oa]|nuov[oa]|ultim[oa]|novo|nova) ){0,3}"
    r"(?P<kind>feature(?: film| debut)?|film|movie|documentary|debut(?: feature)?|Spielfilm|Film|"
    r"Langfilm|Regiedebüt|Debütfilm|Debüt|Dokumentarfilm|long[- ]métrage|documentaire|película|"
    r"largometraje|ópera prima|documental|lungometraggio|opera prima|longa(?:-metragem)?|filme)"
)
_HIS = (
    r"(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]hr|[Ii]hre|[Ss]ein|[Ss]eine|[Ss]on|[Ss]a|[Ss]u|[Ii]l suo|"
    r"[Ll]a sua|[Oo] seu|[Aa] sua)"
)
_TITLE = rf"[*_“\"‘«„]{{0,2}}(?P<title>{RUN})[,.]?[”\"’»“*_]{{0,2}}"
_RELEASED_LATER = (
    rf"(?:,? \([^()\n]{{2,40}}\))?,? (?:(?:has|is|was|had|just) ){{0,2}}(?:{_RELEASED}|opens|"
    rf"opened|"
    r"premiered|premieres|arrives|been on the road|just (?:opened|premiered)|läuft|startet|kommt|"
    r"sort|se estrena|se estrenó|llega|esce|arriva)(?!\w)"
)
_THEIRS = Pattern(
    rf"\b{_HIS} {_OF_THEIRS},? {_TITLE}{_RELEASED_LATER}",
)  # fmt: skip
_BEING_THEIRS = Pattern(
    rf"(?:^|(?<=[.!?] )){_TITLE},? {_HIS} {_OF_THEIRS}{_RELEASED_LATER}",
    re.MULTILINE,
)  # fmt: skip
_APPOSED = Pattern(
    r"[,.]?[”\"’»“*_]{0,2},? (?:(?:an?|the|his|her|their) (?:[\w-]+ ){0,3}?(?:film|movie|feature|"
    r"documentary|comedy|drama|thriller|horror|western|romance|satire|fable|tale|debut) (?:about|"
    r"that|which|in which|set|following|starring|where|whose)|in which)\b"
)
_OPENING, _FIRST, _MOST_LAST, _MOST_WORDS = 1200, 320, 6, 45
_NO_TITLE = word_set("it he she they this the film movie and but we you i der das il elle la o")


def shown_titles(text: Text) -> list[Naming]:
    """The one title that a text says is shown, or tells of in passing; none where there are two."""
    found = list(_theirs(text)) or list(_turkish(text))
    found = found or list(_at_end(text)) or list(_apposed(text))
    return found[:1] if len({fold(naming.title) for naming in found}) == 1 else []


def _at_end(text: Text) -> Iterator[Naming]:
    """The titles with which one of the last lines begins that says where the film is shown."""
    for block in text.blocks[-_MOST_LAST:]:
        line = text.text[block.start : block.end]
        match = _AT_END.match(line) if len(line.split()) <= _MOST_WORDS else None
        title = _without_rest(match["title"], text.text) if match else ""
        if match and _is_title(title, text.text):
            yield Naming(title, block.start + match.start("title"), SHOWN_AT_END, 0.74)


def _without_rest(title: str, body: str) -> str:
    """A title without what a comma parts from it and the text elsewhere has not behind it."""
    first = title.partition(", ")[0]
    return first if body.count(first) > body.count(title) else title


def _theirs(text: Text) -> Iterator[Naming]:
    for pattern in (_THEIRS, _BEING_THEIRS):
        for match in pattern.finditer(text.text[:_OPENING]):
            title = match["title"].strip(" ,.")
            if _is_title(title, text.text):
                yield Naming(title, match.start("title"), TOLD_OF, 0.74)


def _turkish(text: Text) -> Iterator[Naming]:
    """ "NAME'nin dün gösterime giren filmi Title'da" """
    for match in _FILMI.finditer(text.text[:_OPENING]):
        title = _ENDING.sub("", match["title"])
        if _is_title(title, text.text):
            yield Naming(title, match.start("title"), TOLD_OF, 0.74)


_ENDING = re.compile(r"['’][a-zçğıöşü]{1,6}$")
_FILMI = Pattern(
    rf"{NAME}['’]n?[ıiuü]n (?:[a-zçğıöşü]+,? ){{0,5}}?(?:(?:ilk|ikinci|üçüncü|yeni|son) )?"
    rf"(?:uzun metrajlı )?filmi,? [*_“\"‘]{{0,2}}(?P<title>{RUN}?)(?=['’”\"*_.,]|\s)",
    having=("filmi",),
)


def _apposed(text: Text) -> Iterator[Naming]:
    """The only title that the first sentences set apart, and say of what kind it is."""
    first = [(phrase, at) for phrase, at in text.emphasised if at < 2 * _FIRST]
    first += [(m[1].rstrip(",."), m.start(1)) for m in _QUOTED.finditer(text.text[: 2 * _FIRST])]
    titles = [
        (phrase, at)
        for phrase, at in first
        if phrase[:1].isupper() and _is_title(phrase, text.text)
    ]
    titles = [(phrase, at) for phrase, at in titles if not _is_sentence(phrase)]
    if len({fold(phrase) for phrase, _ in titles}) != 1:
        return
    phrase, at = titles[0]
    if at < _FIRST and _APPOSED.match(text.text, at + len(phrase)):
        yield Naming(phrase.strip(" ,."), at, TOLD_OF, 0.74)


_QUOTED = re.compile(r"(?<!\w)[“\"«„](?=[^\Wa-z])([^“”\"«»„\n]{1,60}?)[”\"«»“](?!\w)")


def _is_sentence(phrase: str) -> bool:
    """Whether words are written as a sentence: several in small letters that titles have not."""
    small = [
        word for word in phrase.split() if word[:1].islower() and fold(word) not in SMALL_WORDS
    ]
    return len(small) > 1


def _is_title(title: str, body: str) -> bool:
    """Whether words can be a film's title: nobody's name, and none that open a sentence."""
    key = fold(title)
    named = is_person(title) and " " in title
    if named and (has_given_name(title) or _is_surname(title.rpartition(" ")[2], title, body)):
        return False
    return 0 < len(key.split()) <= _LONGEST and key not in _NO_TITLE


def _is_surname(last: str, name: str, body: str) -> bool:
    """Whether a text has the last word of a name alone more often than behind the first."""
    return body.count(last) > 2 * body.count(name)


_LONGEST = 8
