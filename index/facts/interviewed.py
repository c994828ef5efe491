"""The film that a talk is on, and who made it, as its headline and its opening name them.

"NAME, director of “Title”", "NAME über „Titel“", "Title filminin yönetmeni NAME", or one title
alone in quotation marks above the first question, and beside it "we talked to its director".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from index.folding import fold, word_set
from index.known_films import films_called

from .headline import read_headline
from .headline_years import is_person
from .kinds import is_talk
from .layers import Ledger, Origin
from .naming import RUN
from .naming_shown import shown_titles
from .parts import Part
from .patterns import Pattern
from .people import NAME, clean_name, is_name
from .said_headlines import speaker_of
from .text import Text
from .vocabulary import is_country, is_language

TALK = "the film of the talk"
_ROLE = (
    r"(?:film ?|co-)?directors?|(?:[Ff]ilm)?[Rr]egisseur(?:in|e)?|[Ff]ilmemacher(?:in)?|filmmaker|"
    r"réalisat(?:eur|rice)|cinéaste|directora?|cineasta|realizadora?|regista|diretora?|"
    r"regisseuse|filmmaakster"
)
_MORE = r"(?:(?:, | and | & | und | et | y | e | ve | en |/)[\w-]+)*"
"""What else somebody is who directs ("writer, director and star")."""
_OF = (
    r"(?:of|behind|von|des Films|vom Film|du film|de la película|del film|do filme|"
    r"van(?: de film)?|de|du|del|di|della|do|da)"
)
_QUOTED = (
    r"(?:[“„«»\"]\s?(?P<quoted>[^\W_][^“”„«»\"\n]{1,70}?)\s?[”“»«\"]|"
    r"‘(?P<single>[^\W_][^“”„«»\"‘’\n]{1,70}?(?:’[^\W_][^‘’\n]{0,40}?)?)’(?![^\W_]))"
)
_DIRECTS = Pattern(
    rf"\b(?:{_ROLE}){_MORE} (?:{_OF} {_QUOTED}|(?:of|behind) (?:the film )?(?P<run>{RUN}))",
)
_DIRECTED = Pattern(
    rf"(?:{_QUOTED}|(?<![\w’'-])(?P<run>{RUN}))(?:(?:['’]s)? (?:director|filmmaker)\b|"
    r"(?:['’]?n?[ıiuü]n)? (?:(?:adlı |isimli )?[Ff]ilm(?:i|inin) )?(?:yönetmen|yazar-yönetmen)\w*)"
)
_ON = Pattern(
    rf"(?P<name>{NAME})[,:]? (?:(?:talks?|speaks?) (?:on|about|of)|"
    r"(?:spricht|parle|habla|parla) (?:zum?|über|sur|de|à propos de|sobre|su)|discusses|"
    r"on|about|zum?|über|sur|de|à propos de|sobre|su|over) "
    r"(?:(?:his|her|their|the|den|ihren|seinen|son|su|il|el) )?"
    r"(?:(?:new |neuen |nouveau |nuevo )?(?:[Ff]ilm|movie|película) )?"
    rf"(?:{_QUOTED}|(?P<run>{RUN})\W*$)",
)
_SOMEBODYS = Pattern(
    rf"(?<![\w’'-])(?P<run>{RUN}), {NAME}['’]s (?:(?:19|20)\d\d )?(?:[a-z-]+ ){{0,3}}?(?:film|"
    rf"movie|"
    r"feature|documentary|comedy|drama|thriller|horror|western|romance|satire|fable|debut|"
    r"musical)\b"
)
"""A film and whose it is ("Title, NAME's 2018 fable")."""
_KIND = re.compile(
    r"^.*\b(?:Documentary|Film|Movie|Feature|Debut|Drama|Comedy|Short|Thriller|Horror)\b[,:]? "
    r"(?=\S)"
)
"""What a headline calls the film before its title ("on Her Documentary Title")."""
_SERIES = Pattern(
    r"(?P<title>[^\W_][^:|(]{1,60}?)\s*[:|–—(]\s*(?:(?:an? |the )?(?:\w+ )?questions\b|"
    r"(?:an? |exclusive )?(?:interview|q ?& ?a|conversation|chat|gespräch|entretien|entrevista|"
    r"intervista|röportaj|söyleşi)\b).*",
    re.IGNORECASE,
)
"""A title before what the talk is called ("Title: Five Questions with NAME")."""
_WITH = Pattern(
    r"(?i:with|mit|avec|con|com|met|entrevista a|intervista a) "
    rf"(?:(?i:the |film ?|writer[-/ ]|{_ROLE}) ?){{0,3}}(?P<with>{NAME})|"
    rf"^(?P<first>{NAME})(?:\s?:|,? ile\b)|(?:[:–—|]\s*)(?P<last>{NAME})(?:$|,)|"
    rf"(?:^|[:–—|]\s*)(?P<on>{NAME}) (?:on|über|sur|sobre|talks|discusses|spricht|parle|habla|"
    rf"parla)\b"
)
"""Whom a headline says to speak."""
_THEIRS = Pattern(
    rf"\b(?:(?:its|the|this|his|her|der|dem|die|sa|son|la|le|su|il|el|a|o|de|met|con|com|avec|mit) "
    rf"(?:[\w-]{{2,20}}(?:ish|ian|ese|can|ch|lsh|eek|ean|ische|winning|time) )?"
    rf"(?:{_ROLE})\b(?! (?-i:[A-ZÀ-Þ])| of (?:photo|prog|commun|market|art))|"
    r"yönetmen(?:le|iyle|i ile)\b)",
    re.IGNORECASE,
)
"""The director, not by name, as who is spoken with."""
_TALKS = Pattern(
    rf"(?:^|\n|[.!?] )(?:The|Der|Die|La|Le|El|Il|De) (?:[\w-]{{2,24}} )?(?:{_ROLE})(?: "
    rf"[a-zß-ÿ]{{3,20}})? "
    r"(?:(?:of|behind) [^.\n]{2,60}? )?(?:talks|speaks|tells|discusses|explains|reflects|opens "
    r"up|on|"
    r"über|spricht|erzählt|parle|raconte|évoque|revient|sobre|habla|cuenta|parla|racconta|"
    r"vertelt|over)\b"
)
"""The director as who speaks, which makes an actor beside them nobody who does."""
_FIRST_FEATURE = Pattern(
    r"\b(?:[Hh]is|[Hh]er|[Ii]hr|[Ss]ein|[Ss]on|[Ss]u|[Ii]l suo) (?:(?:first|second|third|fourth|"
    r"new|"
    r"latest|debut|zweiter|erster|premier|deuxième|primer|segundo|nuevo|primo|secondo|nuovo) )?"
    r"(?:feature|directorial debut|long[- ]métrage|largometraje|lungometraggio|Spielfilm|"
    r"Langfilm)\b"
    r"(?! (?:role|rôle|part))"
)
"""What only those have who direct ("Her second feature")."""
_CALLED = Pattern(rf"\b(?i:{_ROLE}|yönetmeni?){_MORE} (?P<name>{NAME})")
"""The director by name."""
_ACTS = Pattern(
    r"\b(?:actor|actors|actress|stars?|schauspieler\w*|(?:haupt)?darsteller\w*|acteur|actrice|"
    r"comédien(?:ne)?|actriz|attore|attrice|ator|atriz|acteurs|oyuncu\w*)\b",
    re.IGNORECASE,
)
_NO_FILM = word_set(
    """photography programming communications marketing cinematography festival cinema museum
    japanese korean british french german italian spanish american canadian chinese indian irish
    turkish danish swedish norwegian polish iranian mexican acclaimed filmmaker oscar palme
    institute school company academy theatre kino kinos akademie filmfest association foundation"""
)
_OPENING, _MOST_BLOCKS, _LEAST_QUESTIONS, _MOST_WORDS, _SHORT = 1200, 5, 2, 8, 25


class Talk(NamedTuple):
    """The title of a talk's film and where the text has it first; who made it, if that is said."""

    title: str | None
    offset: int
    director: str | None


def note_talk(ledger: Ledger, headline: str, text: Text, parts: list[Part]) -> bool:
    """Notes the film that a talk is on; False where it is no talk, or on none that is told."""
    stated = ledger.best("film_titles")
    read = read_headline(headline)
    if (stated is not None and stated.rule.startswith("key ")) or read.year or read.review:
        return False
    talk = talk_of(headline, text, parts)
    if talk is None or talk.title is None:
        return False
    origin = Origin("prose", TALK, text.line(talk.offset), _SURE)
    ledger.withdraw("original_title")
    ledger.add("film_titles", talk.title, origin)
    return True


def note_talker(ledger: Ledger, headline: str, text: Text, parts: list[Part]) -> None:
    """Notes who speaks as the director, where the text calls them so and names no other."""
    if ledger.has("credits.director") or not ledger.has("film_titles"):
        return
    talk = talk_of(headline, text, parts)
    named = {fold(str(fact.value)) for fact in ledger.ranked("film_titles")}
    if talk is not None and talk.director is not None and fold(talk.director) not in named:
        ledger.add("credits.director", talk.director, Origin("prose", TALK, None, _SURE))


_SURE = 0.75


def talk_of(headline: str, text: Text, parts: list[Part]) -> Talk | None:
    """The film that a talk is on and its maker; None for other texts, and where neither is told."""
    few = text.text.count("?") < _LEAST_QUESTIONS and not speaker_of(headline)
    if few or not is_talk(headline, text, parts):
        return None
    opening = _opening(text)
    titles = list(dict.fromkeys(_titles(headline, opening)))
    if not titles:
        titles = [naming.title for naming in shown_titles(text)] or _headed(headline, opening, text)
        titles = titles or [one["run"] for one in _SOMEBODYS.finditer(opening)]
    if not titles:
        titles = list(dict.fromkeys(_lone(opening, text))) or _called_film(opening, text)
    titles = titles or list(_above_credits(parts))
    title = titles[0] if len({fold(title) for title in titles}) == 1 else None
    director = _director(headline, opening, title)
    if title is None and director is None:
        return None
    return Talk(title, max(0, text.text.find(title or "")), director)


def _opening(text: Text) -> str:
    """What stands above the first question."""
    pieces: list[str] = []
    for block in text.blocks[:_MOST_BLOCKS]:
        piece = text.text[block.start : block.end]
        if piece.rstrip("*_ ").endswith("?"):
            break
        pieces.append(piece)
    return "\n".join(pieces)[:_OPENING]


def _titles(headline: str, opening: str) -> Iterator[str]:
    """Titles that headline and opening say outright that the talk is on, or its maker's film."""
    for said in (headline, opening):
        for pattern in (_DIRECTS, _DIRECTED):
            yield from _each(pattern, said)
    lines = [line for line in opening.split("\n") if len(line.split()) <= _SHORT]
    for match in (*_ON.finditer(headline), *_ON.finditer("\n".join(lines))):
        title = match["quoted"] or match["single"] or _KIND.sub("", match["run"] or "")
        if is_name(match["name"]) and _can_be_title(title) and not is_person(title):
            yield title.strip(" ,.")
    series = _SERIES.fullmatch(headline)
    title = series["title"].strip() if series else ""
    told = bool(title) and fold(title) in fold(opening) and _can_be_title(title)
    if told and (title.isupper() or not is_person(title)):
        yield _as_written(title, opening)


def _each(pattern: Pattern, said: str) -> Iterator[str]:
    for match in pattern.finditer(said):
        title = (match["quoted"] or match["single"] or _without_lead(match["run"]) or "").strip(
            " ,."
        )
        known = match["quoted"] or match["single"] or films_called(fold(title))
        plain = not known and (" " not in title or _is_from_somewhere(title))
        if _can_be_title(title) and not (plain and pattern is _DIRECTED):
            yield title


def _is_from_somewhere(title: str) -> bool:
    """Whether words before "director" say from where somebody is ("The Flemish director")."""
    first, _, rest = title.partition(" ")
    key = fold(rest if fold(first) in _ARTICLES else title)
    last = key.rpartition(" ")[2]
    return last.endswith(_DEMONYM) or is_country(last) or is_language(last)


_DEMONYM = ("ish", "ese", "ian", "ean", "can", "nch", "elsh", "utch", "greek", "iss", "winning")
_LEAD = re.compile(r"^.*\b(?:with|Interview|mit|ile)\b:? ", re.IGNORECASE)


def _without_lead(run: str | None) -> str:
    """Words written as a title without those of the sentence before them."""
    words = _LEAD.sub("", run or "").split()
    while words and fold(words[0]) in _OPENERS:
        words = words[1:]
    return "" if len(words) == 1 and fold(words[0]) in _ARTICLES else " ".join(words)


_ARTICLES = word_set("the a an its der die das den le la les el los il lo un una une ein eine o a")
_OPENERS = word_set(
    "today our us is this writer director co screenwriter und and bugun dun bu simdi"
    " sirada haftanin"
)


def _as_written(title: str, opening: str) -> str:
    """A title as the opening writes it, where the headline has it in capitals."""
    at = opening.casefold().find(title.casefold())
    return opening[at : at + len(title)] if at >= 0 else title


_LEADS = re.compile(
    r"\b(?:in|of|on|about|for|with|behind|zum?|über|in|sur|de|sobre|su|con|mit|over)$"
)


def _above_credits(parts: list[Part]) -> Iterator[str]:
    """The short line right above credits, as papers put the film of a talk below it."""
    lines = [part for part in parts if part.text]
    for above, part in pairwise(lines):
        if part.place == "credits" and above.words <= _MOST_WORDS and above.place != "credits":
            title = above.text.strip('„“”"«»‘’ *_')
            if _can_be_title(title) and title[-1:] not in ".:;," and not above.labels:
                yield title
                return


def _headed(headline: str, opening: str, text: Text) -> list[str]:
    """The title that the headline has and the opening sets apart."""
    marked = [phrase.strip(" ,.") for phrase, at in text.emphasised if at < len(opening) + _OPENING]
    head = f" {fold(headline)} "
    led = (one for one in marked if _LEADS.search(head.partition(f" {fold(one)} ")[0]))
    found = [one for one in led if f" {fold(one)} " in head and _can_be_title(one)]
    return found[:1] if found and not is_person(found[0]) else []


def _lone(opening: str, text: Text) -> Iterator[str]:
    """The titles that the opening sets apart."""
    for line in opening.split("\n"):
        for match in re.finditer(_QUOTED, line):
            title = (match["quoted"] or match["single"]).strip(" ,.")
            if match[0] != line.strip() and _can_be_title(title) and not _is_said(match, line):
                yield title
    marked = {phrase.strip(" ,.") for phrase, at in text.emphasised if at < len(opening)}
    yield from (one for one in sorted(marked) if one in opening and _can_be_title(one))


_SAYS = re.compile(
    r"\s(?:[^\W\d_]+\s){0,2}?(?:says?|said|adds?|added|laughs|explains?|recalls?|sagt|erzählt|dit|"
    r"explique|raconte|dice|cuenta|racconta|diyor|anlatıyor)\b"
)
_SPEAKS = word_set(
    "i we it you he she they ich wir er sie es das je nous il elle on ce yo no lo io ben"
)


def _is_said(match: re.Match[str], line: str) -> bool:
    """Whether words in quotation marks are speech: "“It went well,” she says"."""
    words = match[0].strip('“”„«»"‘’ ').split()
    small = sum(word[:1].islower() for word in words)
    return bool(_SAYS.match(line, match.end())) or (
        fold(words[0]) in _SPEAKS and small > 0 and len(words) > _FEW_WORDS
    )


_FEW_WORDS = 2
_FILM = Pattern(
    r"\b(?:film|movie|short|feature|documentary|comedy|drama|thriller|horror|debut|western) "
    rf"(?P<run>{RUN})"
)


def _called_film(opening: str, text: Text) -> list[str]:
    """The titles that the opening calls a film, and that the talk comes back to."""
    found = dict.fromkeys(match["run"].strip(" ,.") for match in _FILM.finditer(opening))
    return [title for title in found if text.text.count(title) > 1 and _can_be_title(title)]


def _can_be_title(title: str) -> bool:
    words = fold(title).split()
    asked = title.endswith("?") and not films_called(fold(title))
    return 0 < len(words) <= _MOST_WORDS and not asked and not _NO_FILM & set(words)


def _director(headline: str, opening: str, title: str | None) -> str | None:
    """Who speaks, where the director is said to speak and nobody who acts."""
    said = f"{headline}\n{opening}"
    called = [clean_name(match["name"]) for match in _CALLED.finditer(said)]
    called = [name for name in called if is_name(name)]
    if called and len({fold(name) for name in called}) == 1:
        return called[0]
    owned = _DIRECTS.search(said) or _DIRECTED.search(said) or _TALKS.search(said)
    owned = owned or _FIRST_FEATURE.search(opening)
    if called or not (owned or _THEIRS.search(said)) or (_ACTS.search(said) and not owned):
        return None
    for pattern in (_ON, _WITH):
        match = pattern.search(headline)
        name = clean_name(next((each for each in match.groups() if each), "")) if match else ""
        if is_name(name) and fold(name) != fold(title or ""):
            return name
    return None
