"""Headlines in Chinese, Japanese and Korean: the title in its brackets, review words around it."""

from __future__ import annotations

import re

from .patterns import Pattern

_WORDS = (
    r"(?:影评|影評|观后感|觀後感|观影笔记|电影评论|電影評論|短评|短評|观影|觀影|"
    r"(?:映画)?(?:の)?(?:感想(?:文)?|レビュー|評価|考察|批評)|"
    r"(?:영화\s?)?(?:리뷰|후기|감상문|감상평|감상|평론|비평))"
)
_MARKED = re.compile(r"[『《](?P<title>[^『』《》]{1,60})[』》]")
_SAID = Pattern(
    rf"[「〈<‘'“\"](?P<title>[^「」〈〉<>‘’'“”\"]{{1,60}})[」〉>’'”\"]\s*[:：]?\s*{_WORDS}"
)
_FIRST = Pattern(
    rf"^[\[【(]?\s*(?:{_WORDS}|映画|电影|電影|영화)\s*(?:[\])】]\s*[:：|｜–—-]?|[:：|｜–—-])\s*(?=\S)"
)
_LAST = Pattern(rf"\s*[|｜:：–—-]?\s+{_WORDS}\W*$|(?<=[\]】)])\s*{_WORDS}\W*$")
_NO_TITLE = re.compile(
    rf"(?:\d|年|月|년|월|最近|最近の|오늘|이번|\s)*"
    rf"(?:映画|电影|電影|영화|{_WORDS}|책|本|日記|일상|여행)?(?:\d|年|月|년|월|の|\s)*"
)
_ANY_WORD = re.compile(_WORDS)
_SCRIPT = Pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_YEAR_AFTER = re.compile(r"\s*[(（[]\D{0,40}(?:18|19|20)\d\d\s*年?[)）\]]")


def without_cjk_words(headline: str) -> tuple[str, bool]:
    """The headline as its title (and the year in brackets), and whether it is called a review.

    Title brackets of these scripts hold a title wherever they stand; quotation
    marks do so only before a word for "review". Two titles: nothing is changed.
    A word for "review" at the end alone says little: journeys have theirs too.
    """
    if headline.isascii() or not _SCRIPT.search(headline):
        return headline, False
    review = _ANY_WORD.search(headline) is not None
    marked = list(_MARKED.finditer(headline)) or list(_SAID.finditer(headline))
    if len(marked) == 1:
        year = _YEAR_AFTER.match(headline, marked[0].end())
        return marked[0]["title"].strip() + (f" {year[0].strip()}" if year else ""), review
    if marked:
        return headline, False
    first = _FIRST.sub("", headline)
    rest = _LAST.sub("", first).strip()
    if not rest or not review or _NO_TITLE.fullmatch(rest):
        return headline, False
    return rest, first != headline


def is_other_script(local: str, other: str) -> bool:
    """Whether a title in one of these scripts stands beside words in none of them."""
    return bool(_SCRIPT.search(local)) and not _SCRIPT.search(other)
