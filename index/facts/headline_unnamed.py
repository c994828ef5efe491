"""What a headline that the text below it does not repeat can still be trusted with."""

from __future__ import annotations

import re

from index.folding import fold

from .banners import is_section
from .file_titles import in_file_name
from .filename import FileName
from .headline import quoted_titles
from .headline_inside import title_inside
from .headline_named import BRACKET, COLON
from .headline_years import is_person
from .headlines import HeadLine, points_to_one
from .naming import OPENS_AS_FILM, Naming
from .naming_linked import LINKED
from .naming_makers import MADE
from .no_titles import (
    ABOUT_FILMS,
    OF_A_SITE,
    OF_SEVERAL,
    OPENS_NO_TITLE,
    SAID,
    SMALL_WORDS,
    can_be_named,
    reads_as_sentence,
)
from .quoted_films import film_in_headline
from .rubrics import is_rubric
from .text import Text

_ASKED = re.compile(
    r"Is (?P<title>[^\W\d_a-zß-ÿ][^?,:]* (?!Of\b)[^\W\d_a-zß-ÿ][^?,: ]*) (?:an? (?:[\w-]+ ){1,3}or "
    r"|worth |really |still |as good |any good|overrated|underrated)[^?]{0,60}\?"
)
"""A headline that asks what a film is worth ("Is Title of Two Words a gem or a dud?")."""
Candidate = tuple[str, str, float]
"""A title, the rule that found it, how sure it is."""


def asked_of(headline: HeadLine, text: Text) -> list[Candidate]:
    """The film of which a headline asks what it is worth, where the text speaks of one."""
    asked = _ASKED.fullmatch(headline.written)
    if asked is None or is_person(asked["title"]):
        return []
    known = headline.of_films or points_to_one(text)
    return [(asked["title"], "asked of in the headline", 0.6)] if known else []


def titles_unnamed(
    headline: HeadLine,
    title: str,
    text: Text,
    name: FileName,
    namings: list[Naming],
    people: frozenset[str],
) -> list[Candidate]:
    """What a headline that the text doesn't repeat can still be trusted with."""
    read, size = headline.read, len(title.split())
    sentence = reads_as_sentence(title)
    told = read.director or read.review or read.rating or (read.cut and headline.of_films)
    dated = read.dated[0] if read.review and read.dated and not sentence else ""
    if " " in dated or (not read.inside and (read.year or (told and not sentence))):
        return [(dated, "headline", 0.8) if " " in dated else (title, "headline", 0.85)]
    named = {fold(naming.title) for naming in namings if naming.sure >= 0.6}
    said_more = sentence or size > 7 or not read.exact or read.inside
    if said_more and name.title and fold(name.title) != fold(title):
        named.add(fold(name.title))
    made = any(n.rule in MADE and not _is_in(n.title, headline) for n in namings)
    within = None if made else title_inside(headline.written, text, named, name.title, people)
    if within and not sentence and read.exact and _is_longer(title, within, headline):
        return [(title, "headline", 0.6)]
    known = headline.stated or headline.judged
    quoted = film_in_headline(headline.written) if known or headline.of_films else None
    if within or quoted:
        title = within or (quoted.title if quoted else "")
        return [(title, "title within the headline", 0.7)]
    other = any(
        naming.rule == LINKED or (naming.rule == OPENS_AS_FILM and not known) for naming in namings
    )
    other = other or headline.news or bool(read.inside)
    if headline.declared and not other and in_file_name(title, name):
        return [(title, "headline", 0.6)]
    if other or any(naming.sure >= 0.75 for naming in namings):
        return []
    bracket = BRACKET.match(title)
    title = bracket["local"].strip() if bracket else title
    return _by_shape(headline, title, name, sentence=sentence) or _by_its_place(
        headline, title, text, alone=not namings
    )


def _is_in(title: str, headline: HeadLine) -> bool:
    return f" {fold(title)} " in f" {fold(headline.written)} "


def _is_longer(title: str, within: str, headline: HeadLine) -> bool:
    """Whether a headline is a title of its own that holds another one which the text names.

    What a colon parts is one title; so are a title and one more word (a sequel's)
    above a text whose film has a director, a year or a rating stated.
    """
    if within in COLON.split(title):
        return True
    more = title.removeprefix(f"{within} ") if headline.declared and headline.stated else title
    return " " in within and re.fullmatch(r"[^\W_a-zß-ÿ][\w’'-]*", more) is not None


def _by_its_place(headline: HeadLine, title: str, text: Text, *, alone: bool) -> list[Candidate]:
    """A declared or a short headline of a text that speaks of films and names no other."""
    size = len(title.split())
    if fold(title) in OF_A_SITE or is_rubric(title) or OF_SEVERAL.search(title):
        return []
    if ABOUT_FILMS.search(title):
        return []
    said = SAID.search(title) is not None
    known = headline.told or headline.judged or headline.stated
    opens = fold(title.split(maxsplit=1)[0]) in OPENS_NO_TITLE if size else True
    if headline.declared and size <= 5 and not reads_as_sentence(title):
        trusted = known or (not opens and points_to_one(text))
        if trusted:
            return [(title, "headline", 0.5)]
    if headline.declared and known and size <= 7 and not said:
        return [(title, "headline", 0.45)]
    if headline.of_films and alone and _stands_alone(title, text):
        return [(title, "headline", 0.5)]
    return []


def _stands_alone(title: str, text: Text) -> bool:
    """Whether a headline is as short as a title, and the text sets no other title apart."""
    words = title.split()
    if not 1 <= len(words) <= 4 or title[0].islower() or title[-1] in ".…?:":
        return False
    small = any(word[0].islower() and word not in SMALL_WORDS for word in words)
    if small or fold(words[0]) in OPENS_NO_TITLE or is_section(title):
        return False
    return not text.emphasised and not quoted_titles(text.text)


def _by_shape(headline: HeadLine, title: str, name: FileName, *, sentence: bool) -> list[Candidate]:
    """A headline that nothing repeats: a title if it is as short as one, or credits are stated."""
    size = len(title.split())
    if sentence or size > 7:
        local = headline.stated and not headline.english and size <= 7
        return [(title, "headline", 0.55)] if local and not title.endswith((".", "!")) else []
    named = in_file_name(title, name) and can_be_named(title) and fold(title) not in OF_A_SITE
    if headline.stated or named:
        return [(title, "headline", 0.85 if headline.stated and headline.declared else 0.6)]
    return []
