"""Who directed, from prose: all that a text says beside the names of people, weighed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePosixPath

from index.folding import fold
from index.known_films import films_called, is_director

from .directing_after import marks_after
from .directing_before import CO_DIRECTOR, marks_before
from .directing_cjk import directors_east
from .directing_known import is_of_another_film, makers_of
from .directing_people import Mention, mentions_of
from .directing_place import SOME, Mark, Words, are_good, in_genitive, less, not_good
from .directing_told import Told
from .given_names import has_given_name
from .headline_years import is_person
from .layers import Ledger, Origin
from .patterns import Pattern
from .people import NAME
from .sentences import compares, speaks_of_another_film, stands_beside
from .spellings import as_written, shares_surname
from .text import Text

_GENITIVE_S = frozenset({"de", "nl", "sv", "da", "no", None})
"""Languages that write the genitive with a bare "s", and what cannot be told."""
_SIGNED = 0.8
"""How sure it must be that somebody wrote the text, to be hardly one of those who made the film."""
_ENOUGH = 2.5
_AHEAD = 1.0
_AGAIN, _MOST_AGAIN = 0.4, 3
"""What a thing said once more counts for, and how often."""
_OPENING, _EARLY = 600, 0.3
_COMES_BACK = 0.4
_SAID = 1.0
"""What it counts for that somebody is called the director outright."""
_PARTNERS_BEHIND = 3.0
_KNOWN = "known to have directed it"
_ALONE = frozenset(
    {"director NAME", "label in the text", "directed by", "NAME's title", "Title by NAME",
     "NAME's new film", "director (NAME)"}
)  # fmt: skip
"""What makes a director of somebody who goes by one name."""
_ALONE_LEAST = 3.0
_ANYWHERE = frozenset({"label in the text", "behind the camera"})
"""What no other film in the sentence takes back."""
_OF_ANY_FILM = frozenset({"label in the text", "NAME, a director"})
"""What is said of a person and of no one film."""
_HEAD = frozenset({"Title (NAME, YEAR)"})
"""What a headline says of the maker as a text does."""
_AND = re.compile(
    r"(?: \([^()\n]{1,40}\))?,? (?:and|&|und|et|y|e|ve|en|i) (?:(?:his |her )?co-director )?|"
    r",? (?:along with|together with|em parceria com|zusammen mit|gemeinsam mit|junto a|insieme a|"
    r"avec) "
)
_OF_ITS_OWN = re.compile(
    r"['’]| (?:plays|stars|is|was|as|gives|turns|delivers|in|has|who|does|makes|takes|spielt)\b"
)
"""What begins behind the second of two names and is said of that one alone."""
_HEADED = Pattern(
    r"(?:directors?|direction|regie|regia|direcci[oó]n|directora|regisseur|réalisateur)\s*:?",
    re.IGNORECASE,
)
_STRIP = re.compile(
    r" ?[|·•,/–] (?=[^\n]{0,60}\b(?:19|20)\d\d\b)[^\n]{0,60}\b\d{2,3} ?(?:min|m\b|['’′])",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?:,? [(\[]|, )(?:18[89]|19\d|20[0-4])\d[)\]]?\n")
_REVIEW = re.compile(r"\b(?:review|recensione|critique|kritik|cr[ií]tica)\W{1,4}$", re.IGNORECASE)
_PLAYER = re.compile(rf" \((?P<name>{NAME})\)")
_WROTE = re.compile(
    r"\b(?:[Ww]r(?:itten|ote) and (?:was )?direct|directed and (?:co-)?(?:written|wrote))"
)


@dataclass
class _Candidate:
    """A person, where the text names them, what it says of them there, and who directed along."""

    name: str
    places: list[int] = field(default_factory=list)
    marks: list[tuple[Mark, int]] = field(default_factory=list)
    partners: set[str] = field(default_factory=set)

    def is_said(self) -> bool:
        """Whether the text calls this person the director outright."""
        return any(mark.said for mark, _ in self.marks)

    def points(self, but: str = "") -> float:
        """What is said for and against a person, each thing once, and a little for repeats.

        `but`: a rule that is left out.
        """
        good: dict[str, float] = {}
        bad: dict[str, float] = {}
        again = 0
        for mark, _ in self.marks:
            if mark.rule == but:
                continue
            kept = good if mark.points > 0 else bad
            again += mark.rule in kept and mark.points >= 1
            kept[mark.rule] = max(kept.get(mark.rule, 0.0), mark.points, key=abs)
        total = sum(good.values()) + _AGAIN * min(again, _MOST_AGAIN)
        if max(good.values(), default=0.0) > SOME:
            total += _EARLY * (self.places[0] < _OPENING) + _COMES_BACK * (len(self.places) > 1)
        return (
            total + _SAID + bad.get("subject", 0.0) if self.is_said() else total + sum(bad.values())
        )


def note_directors(
    ledger: Ledger,
    text: Text,
    titles: tuple[str, ...],
    language: str | None = None,
    headline: str = "",
    path: str = "",
    lines: Iterable[str] = (),
) -> None:
    """Notes the director whom the prose speaks for; nobody where two are equally well attested.

    `headline`: the line above the text, which may name somebody whom the text calls by surname;
    `path`: the file's, which may be named after title and maker; `lines`: all of the page.
    """
    if ledger.has("credits.director", above_prose=True):
        return
    page = "\n".join((*lines, text.text, headline, path))
    ballot = _Ballot(ledger, text, titles, language, headline, path, page)
    for candidate in ballot.elected():
        best, at = max(candidate.marks, key=lambda one: one[0].points)
        if is_of_another_film(best.rule, candidate.name, titles):
            continue
        sure = min(0.9, 0.4 + 0.06 * candidate.points())
        origin = Origin("prose", best.rule, text.line(at), sure)
        ledger.add("credits.director", candidate.name, origin)
        if any(
            _WROTE.search(text.text, max(0, place - 40), place + 60) for _, place in candidate.marks
        ):
            ledger.add("credits.writer", candidate.name, origin._replace(sure=0.75))


class _Ballot:
    """Weighs the people of one text."""

    def __init__(
        self,
        ledger: Ledger,
        text: Text,
        titles: tuple[str, ...],
        language: str | None,
        headline: str,
        path: str,
        page: str,
    ) -> None:
        self.text = text
        self.titles = titles = tuple(_without_maker(title) for title in titles)
        self.language = language
        self.candidates: dict[str, _Candidate] = {}
        own = [fold(title) for title in titles]
        self.words, self.told = Words(text.text, titles), Told(text.text, titles)
        german = language == "de"
        mentions = mentions_of(text.text, titles, headline, alone=not german)
        self.mentions = [one for one in mentions if not _is_named_so(one, own)]
        self._read()
        self._read_headline(headline)
        self._read_files_name(path)
        self._read_headings()
        self._read_lines()
        self._read_known(ledger, page)
        if language in (None, "zh", "ja", "ko"):
            for claim in directors_east(text, titles):
                mark = Mark(4 * claim.sure, claim.rule)
                for name in claim.people:
                    self._note(Mention(name, claim.offset, claim.offset), [mark])
        for fact in ledger.ranked("critic"):
            self._mark_as(str(fact.value), Mark(-3.0 if fact.sure > _SIGNED else -1.0, "critic"))
        for fact in ledger.ranked("credits.cast"):
            self._mark_as(fact.value["name"], Mark(-4.0, "cast"))

    def _mark_as(self, name: str, mark: Mark) -> None:
        if fold(name) in self.candidates:
            self.candidates[fold(name)].marks.append((mark, 0))

    def elected(self) -> list[_Candidate]:
        """Who has enough points and is ahead of all others; with them who directed along."""
        ranked = sorted(self.candidates.values(), key=lambda one: -one.points())
        ranked = [one for one in ranked if one.points() >= _ENOUGH]
        if not ranked:
            return []
        best = ranked[0]
        partners = [one for one in ranked[1:] if _are_partners(one, best)]
        others = [one for one in ranked[1:] if one not in partners]
        if others and others[0].points() + _AHEAD > best.points():
            return []
        least = best.points(but=_KNOWN) - _PARTNERS_BEHIND
        partners = [one for one in partners if one.is_said() or one.points() >= least]
        return sorted([best, *partners], key=lambda one: one.places[0])

    def _note(self, mention: Mention, marks: list[Mark]) -> None:
        if mention.alone:
            marks = [one for one in marks if self._makes_one_name(mention, one)]
            if not marks:
                return
        known = self.candidates.setdefault(fold(mention.person), _Candidate(mention.person))
        known.places.append(mention.start)
        known.marks.extend((mark, mention.start) for mark in marks)

    def _makes_one_name(self, mention: Mention, mark: Mark) -> bool:
        """Whether a thing said makes a director of who goes by one name ("directed by NAME")."""
        if mark.rule not in _ALONE or mark.points < _ALONE_LEAST:
            return False
        player = _PLAYER.match(self.text.text, mention.end)
        if player and is_person(player["name"]) and has_given_name(player["name"]):
            return False  # a part, and who plays it
        if mark.rule == "directed by":
            body = self.text.text
            return body.count(mention.person) > 1 or body.startswith(" and", mention.end)
        return True

    def _read(self) -> None:
        for at, written in enumerate(self.mentions):
            mention, before, after = self._marks_of(written)
            self._note(mention, [*before, *after])
            for other in self.mentions[at + 1 : at + 1 + _NEXT] if are_good(before) else ():
                self._share(mention, other, before, behind=True)
            of_both = [*after, *(mark for mark in before if mark.rule == CO_DIRECTOR)]
            for other in self.mentions[max(0, at - _NEXT) : at] if are_good(of_both) else ():
                self._share(mention, other, of_both, behind=False)
            if at and self.mentions[at - 1].start == written.start:
                self._pair(mention, self.mentions[at - 1])

    def _marks_of(self, mention: Mention) -> tuple[Mention, list[Mark], list[Mark]]:
        """A mention as the person it means, and what stands before and behind it."""
        body = self.text.text
        place = self.words.around(mention.start, mention.end)
        if self.language in _GENITIVE_S and mention.person.endswith("s") and in_genitive(place):
            place = place._replace(owns=True)
            mention = mention._replace(person=self._nominative(mention))
        told = self.told.marks(mention.end, full=mention.full)
        before, after = marks_before(place), [*marks_after(place), *told]
        if any(mark.rule == "NAME's new film" for mark in before):  # their films in brackets behind
            after = [mark for mark in after if mark.rule != "NAME (Role)"]
        if any(mark.points <= -1 and mark.rule != "with NAME" for mark in before):
            after = [mark for mark in after if mark.points < 0]
        good = [mark for mark in (*before, *after) if mark.points > SOME]
        if not good:
            return mention, before, after
        first = min([mention.start, *(mark.at for mark in good if mark.at >= 0)])
        if compares(body, first) or self._is_of_another(mention, first, good):
            return mention, not_good(before), not_good(after)
        opens = first < _FIRST_SENTENCE or any(mark.rule in _ANYWHERE for mark in good)
        if not opens and stands_beside(body, first):
            return mention, less(before), less(after)
        return mention, before, after

    def _is_of_another(self, mention: Mention, first: int, good: list[Mark]) -> bool:
        """Whether the sentence names a film, and not this one."""
        if any(mark.rule in _OF_ANY_FILM for mark in good):
            return False
        if first < _VERY_FIRST and any(mark.rule == "Title by NAME" for mark in good):
            return False
        return speaks_of_another_film(
            self.text, first, mention.end, self.titles, but=mention.person
        )

    def _nominative(self, mention: Mention) -> str:
        """A German name without its ending, as the text has it elsewhere if it does."""
        stem = mention.person[:-1]
        for other in self.mentions:
            last = other.person.rsplit(" ", 1)[-1]
            if other.person == stem or (not mention.full and last == stem):
                return other.person
        return stem

    def _share(self, one: Mention, other: Mention, marks: list[Mark], *, behind: bool) -> None:
        """Counts for the other of two people joined by "and" what is said of both."""
        first, second = (one, other) if behind else (other, one)
        body = self.text.text
        if not _AND.fullmatch(body, first.end, second.start):
            return
        if behind and _OF_ITS_OWN.match(body, second.end):
            return
        self._note(other, [mark for mark in marks if mark.points > SOME])
        self._pair(one, other)

    def _pair(self, one: Mention, other: Mention) -> None:
        """Notes that two people are named as one."""
        for this, that in ((one, other), (other, one)):
            if fold(this.person) in self.candidates:
                self.candidates[fold(this.person)].partners.add(fold(that.person))

    def _read_headline(self, headline: str) -> None:
        """ "Title review: NAME finds ...", where the text shows the person as nobody else."""
        words = Words(headline, self.titles)
        for mention in mentions_of(headline, self.titles, self.text.text):
            place = words.around(mention.start, mention.end)
            before = [mark for mark in marks_before(place) if mark.rule != "in brackets"]
            self._note(mention, [mark for mark in before if mark.points < 0 or mark.rule in _HEAD])
            behind = headline[mention.end : mention.end + 2]
            reviewed = _REVIEW.search(headline, 0, mention.start)
            if mention.full and reviewed and behind[:1] in (" ", "'", "’") and behind != " (":
                self._note(mention, [Mark(2.5, "NAME in the headline")])

    def _read_files_name(self, path: str) -> None:
        stem = f" {fold(PurePosixPath(path).stem)} "
        full = {fold(one.person): one for one in self.mentions if one.full}
        for key, mention in full.items():
            before, named, _ = stem.partition(f" {key} ")
            if named and not before.endswith("review by"):
                by = before.endswith((" by", " de", " di", " von"))
                rule = "the file is named after it"
                self._note(mention, [Mark(3.0 if by else 1.5, rule)])

    def _read_lines(self) -> None:
        """A name that begins a line of year and length, or is a line alone and named again."""
        body = self.text.text
        alone = []
        for mention in self.mentions:
            if not mention.full or body[mention.start - 1 : mention.start] not in ("", "\n"):
                continue
            if _STRIP.match(body, mention.end):
                self._note(mention, [Mark(3.0, "above the running time")])
            elif mention.start < _FIRST_SENTENCE and _DATED.match(body, mention.end):
                self._note(mention, [Mark(3.0, "with the year, a line of its own")])
            elif body[mention.end : mention.end + 1] == "\n" and mention.start < _FIRST_SENTENCE:
                alone.append(mention)
        if len(alone) == 1 and body.count(alone[0].person) > 1:
            self._note(alone[0], [Mark(2.0, "a line of its own")])

    def _read_known(self, ledger: Ledger, page: str) -> None:
        """Who is known to have directed a film of this title, where the page names them."""
        makers = makers_of(self.titles, ledger.value("credits.year"))
        written, page = page, f" {fold(page)} " if makers else ""
        named = [
            key
            for key in makers
            if key in self.candidates or f" {key} " in page or f" {key}s " in page
        ]
        for key in named:
            if key not in self.candidates:
                self.candidates[key] = _Candidate(as_written(makers[key], written))
            known = self.candidates[key]
            known.places = known.places or [max(0, self.text.text.find(makers[key]))]
            known.marks.append((Mark(5.0, _KNOWN, said=True), known.places[0]))
            known.partners.update(named)
        for key, other in self.candidates.items():
            if key in makers:
                continue
            if is_director(key):
                if named:
                    other.marks.append((Mark(-1.5, "known to have directed others"), 0))
                continue
            if makers.keys() & self.candidates.keys():
                other.marks.append((Mark(-3.0, "somebody else directed it"), 0))
            elif " " in key and films_called(other.name):
                other.marks.append((Mark(-3.0, "called as a film is"), 0))
            elif makers and not other.is_said() and not shares_surname(key, makers):
                other.marks.append((Mark(-0.5, "others directed films so called"), 0))

    def _read_headings(self) -> None:
        """The name with which the part of a text begins that is headed "Director"."""
        starts = {
            below.start
            for above, below in pairwise(self.text.blocks)
            if above.end - above.start <= _HEADING
            and _HEADED.fullmatch(self.text.text, above.start, above.end)
        }
        for mention in self.mentions if starts else ():
            if not starts.isdisjoint(range(mention.start - 2, mention.start + 1)):
                self._note(mention, [Mark(3.0, "under a heading", said=True)])


_FIRST_SENTENCE = 120
"""Characters within which what a critic saw is the film of the text."""
_NEXT = 3
"""Mentions among which the other of two people is, films in brackets between them."""
_VERY_FIRST = 60
_HEADING = 24


_BY_MAKER = Pattern(rf" (?:de|di|von|van|by) {NAME}$")


def _without_maker(title: str) -> str:
    """A title without the maker's name that a headline has behind it."""
    return _BY_MAKER.sub("", title)


def _are_partners(one: _Candidate, other: _Candidate) -> bool:
    return fold(one.name) in other.partners or fold(other.name) in one.partners


def _is_named_so(mention: Mention, own: list[str]) -> bool:
    """Whether a name is a part of one of the film's titles."""
    key = fold(mention.person)
    last = key.rsplit(" ", 1)[-1]
    return any(
        f" {key} " in f" {title} " or (not mention.full and f" {last} " in f" {title} ")
        for title in own
    )
