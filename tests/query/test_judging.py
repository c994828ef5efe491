"""Words are judged once for all texts, and most of them by their first letter alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.query import judging, matching
from index.query.judging import _ENDINGS_ONLY, Judge, wanted
from index.query.matching import places
from index.query.parsing import parse
from index.stemming import stem
from index.words import CHUNK, fold

PIECES = "film films filmed FILM the Red reds red's l'or 3-d wall-e walle f/x x-ray 9/11 m u.s. a1"
texts = st.lists(st.sampled_from(f"{PIECES} naïve 映画 don't rock'n'roll".split()), max_size=12)
queries = st.sampled_from(
    [
        "film ",
        "fil",
        "=red ",
        "rd~ ",
        "f*m ",
        "*m ",
        "?alle ",
        "x ray ",
        '"red film" ',
        '"the red',
        '"film the"~3 ',
        "e OR nothing ",
        "映",
        "n ",
        "11 roll ",
    ]
)


@given(texts, queries, st.sampled_from(["en", "fr", "nl", None]), st.booleans())
def test_words_left_out_by_their_first_letter_answer_nothing(words, query, language, titled):
    field = "title" if titled else None
    leaves = list(wanted(parse(query, live=True).tree))
    quick = Judge(leaves, language, field)
    slow = Judge(leaves, language, field)
    slow._initials = None
    for chunk in CHUNK.findall(" ".join(words)):
        assert quick[chunk] == slow[chunk], chunk


@given(
    st.sampled_from(sorted(_ENDINGS_ONLY)),
    st.text("abcdefghijklmnopqrstuvwxyzабвгдезийклмнопрстуцчшщыья", min_size=1, max_size=9),
)
def test_stems_begin_as_their_words_where_that_is_relied_on(language, word):
    assert stem(fold(word), language)[:1] == fold(word)[:1]


def test_a_stemmer_that_cuts_beginnings_is_heeded():
    tree = parse("membaca ").tree
    assert stem("membaca", "id") == stem("baca", "id")
    assert [place.start for place in places(tree, "suka baca", "id")] == [5]
    assert places(tree, "suka baca", "en") == []


@given(st.lists(texts, max_size=6), queries)
def test_what_is_remembered_changes_no_answer(many, query):
    tree = parse(query, live=True).tree
    joined = [" ".join(words) for words in many]
    found = [places(tree, text, "en") for text in joined]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(judging, "_REMEMBERED", 2)
        assert [places(tree, text, "en") for text in joined] == found
        matching._prepared.cache_clear()
        assert [places(tree, text, "en") for text in joined] == found
