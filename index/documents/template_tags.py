"""What a site's generator would fill in: Liquid, Nunjucks, Hugo's and WordPress' shortcodes, JSX.

The tags go and the text between two of a pair stays, on the lines where it
stood. What a tag states (a rating, a film's number, that spoilers follow) is
declared; the others are declared as markup, so that no word is lost.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from index.documents.cleaning import clean_line
from index.documents.rated_tags import rating_of_tag
from index.model import Declared

MARKUP: Final = "markup"
"""The key under which markup is declared that states nothing."""
_OPENERS: Final = re.compile(r"\{\{<|\{\{%|\{\{|\{%|\{#(?!\w)|<%")
_CLOSERS: Final = {"{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}", "{#": "#}", "<%": "%>"}
_LONGEST: Final = 2_000
_MOST_NAMES: Final = 50
_NEAR: Final = 60
_SEVERAL: Final = 2
_WORD: Final = re.compile(r"[^\W_]")
_NAME: Final = re.compile(
    r"[-\s/>]*(?:(?:include|render|partial|component|includeCached|include_relative)\s+)?"
    r"[\"']?([\w./-]{1,60})[\"']?"
)
_ARGUMENT: Final = re.compile(
    r"(?:([\w-]{1,30})\s*[=:]\s*)?(?:\"([^\"\n]*)\"|'([^'\n]*)'|\{([^{}\n]*)\}|([^\s\"'=,{}|]+))"
)
_BOUND: Final = re.compile(r"\s(?:v-bind)?:(?=[a-z])")
"""What a page's program computes a value with (``:value="4"``)."""
_WORDPRESS: Final = re.compile(
    r"\[/?(?:caption|wp_caption|gallery|youtube|embed|audio|video|playlist|vimeo|tweet|twitter|"
    r"instagram|soundcloud|contact-form|jetpack[\w-]*|vc_[\w-]+|et_pb_[\w-]+|spoiler|sc|table|"
    r"tdivider|dropcap|su_[\w-]+)(?:[ =][^\[\]\n]{0,400})?/?\]"
)
_BB_CLOSES: Final = re.compile(r"\[/([a-z][\w-]{0,30})\]")
_JSX: Final = re.compile(
    r"</?[A-Z][\w.]{0,60}(?:\s+[\w:-]{1,40}(?:=(?:\"[^\"]{0,400}\"|'[^']{0,400}'|"
    r"\{[^{}]{0,400}\})?)?){0,20}\s*/?>"
)
_RATED_TAG: Final = re.compile(
    r"</?(?:(?:[A-Z][a-zA-Z]{0,20})?(?:Rating|Stars|Score)|(?:[a-z]{1,10}-)?(?:rating|stars)|"
    r"(?:[a-z]{1,10}-){1,2}score)"
    r"(?:\s+[\w:-]{1,40}(?:=(?:\"[^\"]{0,80}\"|'[^']{0,80}'|\{[^{}]{0,80}\}))?){0,6}\s*/?>"
)
"""A component that shows a rating, in a text that has no others."""
_HAS_RATED_TAG: Final = re.compile(
    r"<(?:[A-Z][a-zA-Z]{0,20})?(?:Rating|Stars|Score)\b|<[a-z-]{0,22}(?:rating|stars|score)\b"
)
_STARS_OF_PLUGIN: Final = re.compile(
    r"\[(?:usr[ =][^\[\]\n]{1,80}|(?:star|film|movie|review)?[-_]?(?:ratings?|stars?)"
    r"(?:\s?[=:]\s?[\"']?[\d★⭐][^\[\]\n]{0,20}|"
    r"(?:\s[\w-]{1,20}=[\"']?[\w.,/ -]{1,20}[\"']?){1,6}\s?/?))\](?![(\[:])",
    re.IGNORECASE,
)
_JSX_COMMENT: Final = re.compile(r"\{/\*.{0,600}?\*/\}", re.DOTALL)
_MODULE_LINE: Final = re.compile(
    r"^(?:import[ \t]+(?:(?:[\w*, ]{1,200}|[\w*, ]{0,80}\{[^{}]{0,600}\})[ \t]*from[ \t]*)?"
    r"[\"'][^\"'\n]{1,300}[\"'];?"
    r"|export[ \t]+(?:const|let|default|function|\{)[^\n]{0,300})[ \t]*$",
    re.MULTILINE,
)
_IMPORTS: Final = re.compile(r"\s{0,20}import[ \t][^\n;]{1,200}[ \t]from[ \t]+[\"'][./@~\w]")
"""What a text begins with that takes its components from elsewhere, whatever its suffix says."""
_IMDB: Final = re.compile(r"tt\d{7,9}")
_UNREAD: Final = frozenset(
    "comment style css script javascript js schema stylesheet youtube vimeo highlight".split()  # noqa: SIM905
)
"""Pairs whose inside is no text."""
_SHOWN: Final = frozenset("name title text film movie label".split())  # noqa: SIM905
_ASIDES: Final = frozenset("footnote sidenote marginnote fn sn mn".split())  # noqa: SIM905
"""Pairs whose inside stands beside the sentence and not in it."""
_TOLD: Final = frozenset(
    """text quote content summary blurb verdict body excerpt lead lede intro comment message
    conclusion standfirst tagline bottom_line""".split()  # noqa: SIM905
)
"""Arguments, and tags of one argument, in which sentences of the text stand."""
_UNTOLD: Final = _UNREAD | {"pullquote", "figure", "image", "img"}
"""Tags that print what stands in the text as well, or under a picture."""
_SENTENCE: Final = 6
"""Words."""
_WORKS: Final = frozenset("movie film title".split())  # noqa: SIM905
_SPOKEN: Final = re.compile(r"[^\W_a-z][^/\\{}<>\n]{0,120}")


class Untagged(Struct, frozen=True):
    """The text without tags, line for line, and what the tags state."""

    text: str
    declared: tuple[Declared, ...] = ()


class _Tag(Struct, frozen=True):
    """`name` is what is called, in small letters; `arguments` are pairs of key ("") and value."""

    name: str
    closing: bool
    arguments: tuple[tuple[str, str], ...]


def without_tags(text: str, *, first_line: int, jsx: bool = False) -> Untagged:
    """Takes the tags out of a text that begins on `first_line`. Never raises."""
    remover = _Remover(text, first_line)
    if "{{" in text or "{%" in text or "{#" in text or "<%" in text:
        remover.templates()
    if jsx or _IMPORTS.match(text):
        remover.all_of(_MODULE_LINE)
    if jsx:
        if "*/}" in remover.text:
            remover.all_of(_JSX_COMMENT)
        remover.all_of(_JSX)
    if _HAS_RATED_TAG.search(remover.text):
        remover.all_of(_RATED_TAG)
    if _STARS_OF_PLUGIN.search(remover.text):
        remover.all_of(_STARS_OF_PLUGIN)
    if "[/" in remover.text:
        remover.all_of(_bracketed(remover.text))
    if " ids=" in remover.text or "[youtube" in remover.text:
        remover.all_of(_WORDPRESS)
    return Untagged(remover.text, _of_one_rating(remover.declared))


def _of_one_rating(declared: list[Declared]) -> tuple[Declared, ...]:
    """Without ratings where tags state several: those are of parts, or of other films."""
    if len({each.value for each in declared if each.key == "rating"}) < _SEVERAL:
        return tuple(declared)
    return tuple(
        Declared(MARKUP, str(each.value), each.layer, each.line) if each.key == "rating" else each
        for each in declared
    )


def _bracketed(text: str) -> re.Pattern[str]:
    """Both halves of the tags in square brackets that are closed somewhere in a text."""
    names = sorted({match[1] for match in _BB_CLOSES.finditer(text)})[:_MOST_NAMES]
    opened = "|".join(name for name in names if f"[{name}" in text) or "(?!)"
    return re.compile(rf"\[/(?:{opened})\]|\[(?:{opened})(?:[ =][^\[\]\n]{{0,300}})?\](?!\()")


class _Remover:
    def __init__(self, text: str, first_line: int) -> None:
        self.text = text
        self.declared: list[Declared] = []
        self._line = first_line
        self._counted = 0
        self._first_line = first_line
        self._unpaired: set[str] = set()

    def templates(self) -> None:
        text, at = self.text, 0
        kept: list[str] = []
        closings = dict.fromkeys(_CLOSERS.values(), 0)
        for match in _OPENERS.finditer(text):
            closer = _CLOSERS[match[0]]
            if match.start() < at or closings[closer] < 0:
                continue
            if closings[closer] < match.end():
                closings[closer] = text.find(closer, match.end())
            end = closings[closer]
            if not 0 <= end - match.end() <= _LONGEST:
                continue
            tag = _read(text[match.end() : end]) if match[0] != "{#" else _Tag("", False, ())
            stop = self._with_inside(tag, end + len(closer))
            kept += [text[at : match.start()], self._instead(tag, match.start(), stop)]
            at = stop
        self.text = "".join((*kept, text[at:]))

    def all_of(self, pattern: re.Pattern[str]) -> None:
        kept: list[str] = []
        at = 0
        self._line, self._counted = self._first_line, 0
        for match in pattern.finditer(self.text):
            tag = _read(match[0].strip("<>[]"))
            kept += [self.text[at : match.start()], self._instead(tag, match.start(), match.end())]
            at = match.end()
        self.text = "".join((*kept, self.text[at:]))

    def _with_inside(self, tag: _Tag, end: int) -> int:
        """Where a tag ends, with what stands inside its pair where that is no text."""
        if tag.name not in _UNREAD or tag.closing or tag.name in self._unpaired:
            return end
        closer = re.compile(
            rf"\{{[{{%]<?%?[\s-]*(?:end|/\s*){tag.name}\b[^{{}}\n]{{0,40}}[%>}}]\}}"
        )
        match = closer.search(self.text, end, end + 5 * _LONGEST)
        if match is None:
            self._unpaired.add(tag.name)
        return match.end() if match else end

    def _instead(self, tag: _Tag, start: int, end: int) -> str:
        """What stands for a tag: the lines it took, and the name that it prints in a sentence."""
        written = self.text[start:end]
        self._line += self.text.count("\n", self._counted, start)
        self._counted = start
        key, value = _stated(tag)
        shown = _told(tag) if not tag.closing else ""
        shown = shown or ("" if key or not self._in_a_line(start, end) else _shown(tag))
        if tag.name.removeprefix("end") in _ASIDES and not shown and "\n" not in written:
            closes = tag.closing or tag.name.startswith("end")
            shown = ")" if closes else " ("
        stated = (key, value) if key else (MARKUP, clean_line(written))
        self.declared.append(Declared(*stated, "page", self._line))
        return shown + "\n" * written.count("\n")

    def _in_a_line(self, start: int, end: int) -> bool:
        """Whether a tag stands among the words of a sentence."""
        before = self.text[max(0, start - _NEAR) : start].rpartition("\n")[2]
        after = self.text[end : end + _NEAR].partition("\n")[0]
        return _WORD.search(before) is not None or _WORD.search(after) is not None


def _read(inside: str) -> _Tag:
    """The name of what a tag calls ("rating" in ``include rating.html stars=4``), and the rest."""
    match = _NAME.match(inside)
    if match is None:
        return _Tag("", False, ())
    name = match[1].rsplit("/", 1)[-1].split(".")[0].lower()
    arguments = tuple(
        ((key or "").lower(), next((part for part in parts if part), "").strip("\"'`: "))
        for key, *parts in _ARGUMENT.findall(_unbracketed(_BOUND.sub(" ", inside[match.end() :])))
    )
    return _Tag(name, inside.lstrip(" -").startswith("/"), arguments)


def _unbracketed(arguments: str) -> str:
    """What stands between the brackets of a call ("stars(value=4)")."""
    bare = arguments.strip(" -")
    return bare[1:-1] if bare[:1] == "(" and bare[-1:] == ")" else arguments


def _stated(tag: _Tag) -> tuple[str, str | bool]:
    """The key and value that a tag states, ("", "") where it states nothing."""
    if tag.closing:
        return "", ""
    rating = rating_of_tag(tag.name, tag.arguments)
    if rating:
        return "rating", rating
    if tag.name == "imdb":
        number = next((v for _, v in tag.arguments if _IMDB.fullmatch(v)), "")
        return ("imdb_id", number) if number else ("", "")
    return ("spoilers", True) if tag.name in ("spoiler", "spoilers") else ("", "")


def _shown(tag: _Tag) -> str:
    """The name that a tag prints: a film's stands in emphasis."""
    for key, value in tag.arguments:
        name = value.split("|")[0].strip()
        if key in _SHOWN and _SPOKEN.fullmatch(name):
            return f"*{name}*" if tag.name in _WORKS else name
    return ""


def _told(tag: _Tag) -> str:
    """The sentence that a tag prints and that stands in it alone ("{{< blurb text="..." >}}")."""
    for key, value in tag.arguments if tag.name not in _UNTOLD else ():
        named = key in _TOLD if key else tag.name in _TOLD and len(tag.arguments) == 1
        if named and len(value.split()) >= _SENTENCE:
            return value
    return ""
