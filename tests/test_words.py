"""How a text is cut into words and folded, and that indexing sees the same words."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.stemming import stem, stems
from index.words import Token, fold, index_words, is_cjk, pieces, readings, tokens

TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from("abeisXÉłøßıİ½³9'’-.·/*_ \n,千尋が기생か\u3099ｶﾞ\u0301\u00adﷺ⑴ก็हि"),
        st.characters(),
    ),
    max_size=60,
)


def words_at(text: str) -> list[tuple[str, int]]:
    return [(token.word, token.position) for token in tokens(text)]


def spelled(text: str) -> set[str]:
    return {token.word for token in tokens(text)}


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Amélie", "amelie"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Ærø", "aero"),
        ("Cœur", "coeur"),
        ("İstanbul ıssız", "istanbul issiz"),
        ("8½", "8 1/2"),
        ("Alien³", "alien 3"),
        ("H₂O", "h2o"),
        ("ＷＡＬＬ", "wall"),
        ("“Don’t”", '"don\'t"'),
        ("ﬁlm", "film"),
        ("cafe\u0301", "cafe"),
        ("Ёлка мой", "елка мой"),
        ("か\u3099", "が"),
        ("ガメラ", "ガメラ"),
        ("ｶﾞ", "ガ"),
    ],
)
def test_folding_meets_other_spellings(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_kana_marks_stay() -> None:
    assert fold("が") != fold("か")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Us", [("us", 0)]),
        ("It", [("it", 0)]),
        ("M", [("m", 0)]),
        ("9", [("9", 0)]),
        ("If....", [("if", 0)]),
        ("8½", [("8", 0), ("1", 1), ("2", 2)]),
        ("8 1/2", [("8", 0), ("1", 1), ("2", 2)]),
        (
            "To Be or Not to Be",
            list(zip(["to", "be", "or", "not", "to", "be"], range(6), strict=True)),
        ),
        ("WALL·E", [("wall", 0), ("walle", 0), ("e", 1)]),
        ("WALL•E", [("wall", 0), ("walle", 0), ("e", 1)]),
        ("F/X", [("f", 0), ("fx", 0), ("x", 1)]),
        ("M*A*S*H", [("m", 0), ("mash", 0), ("a", 1), ("s", 2), ("h", 3)]),
        ("U.S.A.", [("u", 0), ("usa", 0), ("s", 1), ("a", 2)]),
        ("Schindler's List", [("schindlers", 0), ("schindler", 0), ("list", 1)]),
        ("l’innocence", [("linnocence", 0), ("innocence", 0)]),
        ("rock'n'roll", [("rocknroll", 0), ("rock", 0), ("roll", 0)]),
        ("it's", [("its", 0), ("it", 0)]),
        ("I'll", [("ill", 0), ("i", 0)]),
        ("qu'il", [("quil", 0), ("il", 0)]),
        ("千と千尋", [("千と", 0), ("と千", 1), ("千尋", 2), ("尋", 2)]),
        ("기생충", [("기생", 0), ("생충", 1), ("충", 1)]),
        ("第9地区", [("第", 0), ("9", 1), ("地区", 2), ("区", 2)]),
    ],
)
def test_titles_are_cut(text: str, expected: list[tuple[str, int]]) -> None:
    assert words_at(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("7/10", {"7", "10"}),
        ("7.5", {"7", "5"}),
        ("2019-2023", {"2019", "2023"}),
        ("5'10", {"5", "10"}),
        ("end.The", {"end", "the"}),
        ("actor/director", {"actor", "director"}),
        ("jack-of-all-trades", {"jack", "of", "all", "trades"}),
        ("well -made", {"well", "made"}),
        ("_emphasis_", {"emphasis"}),
    ],
)
def test_look_alikes_are_not_joined(text: str, words: set[str]) -> None:
    assert spelled(text) == words


@pytest.mark.parametrize(
    "spellings",
    [
        ("wall-e", "wall·e", "walle", "WALL‑E"),
        ("f/x", "F/X", "fx"),
        ("spider-man", "spiderman", "SPIDER‐MAN"),
        ("Schindler's", "Schindler’s", "schindlers"),
        ("e.t.", "ET"),
    ],
)
def test_spellings_of_one_word_meet(spellings: tuple[str, ...]) -> None:
    assert set.intersection(*(spelled(text) for text in spellings))


def test_decomposed_korean_meets_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "기생충")
    assert spelled(decomposed) == spelled("기생충")


def test_a_soft_hyphen_parts_no_word() -> None:
    text = "Zu\u00adschauer"
    assert tokens(text) == [Token("zuschauer", 0, len(text), 0)]


def test_spans_are_those_of_the_source() -> None:
    text = "Éclair: l’Œuvre, 8½!"
    assert [text[token.start : token.end] for token in tokens(text)] == [
        "Éclair", "l’Œuvre", "Œuvre", "8", "½", "½",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wall-e", [["wall", "e"], ["walle"]]),
        ("schindler's list", [["schindlers", "list"]]),
        ("8½", [["8", "1", "2"]]),
        ("千尋", [["千尋"]]),
        ("the x-files man", [["the", "x", "files", "man"], ["the", "xfiles", "man"]]),
        ("...", []),
    ],
)
def test_readings(text: str, expected: list[list[str]]) -> None:
    assert readings(text) == expected


def test_stems_follow_the_language() -> None:
    assert stem("running", "en") == stem("runs", "en-GB") == stem("runs", None) == "run"
    assert stem("filme", "de") == stem("filmes", "de")
    assert stem("running", "xx") == "running"
    assert stem("us", "en") == "us"
    assert stem("千と", "en") == "千と"


@pytest.mark.parametrize("language", ["en", "fr-CA", "xx", None])
def test_stems_of_many_words_are_those_of_each(language: str | None) -> None:
    words = ["running", "us", "a", "千と", "chattes", "écrans", "чашки", "x" * 1000]
    assert list(stems(words, language)) == [stem(word, language) for word in words]


@given(TRICKY)
@example("l'天使 l'l'l a'-'b -a-")
@example("ﷺ⑴①½" * 3)
@example("\ud800x")
def test_indexing_sees_what_tokens_sees(text: str) -> None:
    found = tokens(text)
    assert index_words(text) == ([t.word for t in found], [t.position for t in found])


@given(TRICKY)
@example("The 'Wall-E' — f/x…“Schindler’s” it's-a ... _x_y_ \x1c\x85\xa0 8½ ‘l’innocence’")
@example("A\u030aB I\u0307 É\u200bX")
@example("\ud800x a\ud800 THE")
def test_pieces_hold_the_words_of_the_whole(text: str) -> None:
    words: list[str] = []
    positions: list[int] = []
    for piece in pieces(text):
        found, places = index_words(piece)
        start = positions[-1] + 1 if positions else 0
        words += found
        positions += [start + place for place in places]
    assert (words, positions) == index_words(text)


@given(TRICKY)
def test_tokens_lie_in_the_text_in_order(text: str) -> None:
    found = tokens(text)
    for token in found:
        assert 0 <= token.start < token.end <= len(text)
        assert token.word
        assert fold(token.word) == token.word
    main = [token for token in found if token.main]
    assert [token.position for token in main] == list(range(len(main)))
    assert [t.position for t in found] == sorted(t.position for t in found)
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(main))


@given(TRICKY)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TRICKY)
def test_a_word_found_is_found_again_as_itself(text: str) -> None:
    for token in tokens(text):
        assert next(word for word, _ in words_at(token.word)) == token.word


def test_long_chains_take_no_more_than_their_length() -> None:
    for chain in ("a-" * 20_000, "l'" * 20_000, "千'" * 20_000, "a." * 20_000, "½" * 20_000):
        words, positions = index_words(chain)
        assert len(words) == len(positions) >= 20_000 or chain.startswith("l'")


def test_pairs_are_for_chinese_japanese_korean_only() -> None:
    assert is_cjk("尋")
    assert is_cjk("ガ")
    assert is_cjk("기")
    assert not is_cjk("é")
    assert not is_cjk("ж")
