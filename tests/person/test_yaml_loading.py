"""YAML that a person wrote: nothing surprising comes out, nothing grows, every error has a line."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.yaml_loading import MAX_CHARACTERS, YamlError, load_yaml


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("a: 1\nb: [x, 2.5, true, null, ~]", {"a": 1, "b": ["x", 2.5, True, None, None]}),
        ("day: 2022-04-14", {"day": "2022-04-14"}),
        ("day: 2022-13-99", {"day": "2022-13-99"}),
        (
            "a: No\nb: on\nc: 007\nd: 9:30\ne: 1_000\nf: 1e3\ng: .inf",
            {"a": "No", "b": "on", "c": "007", "d": "9:30", "e": "1_000", "f": "1e3", "g": ".inf"},
        ),
        ("a: &x [1]\nb: *x", {"a": [1], "b": [1]}),
        ("a: &x {b: 1}\nc: {<<: *x, d: 2}", {"a": {"b": 1}, "c": {"b": 1, "d": 2}}),
        ("a: 1\n---\nb: 2", {"a": 1}),
        ("a: !!timestamp x", {"a": "x"}),
        ("a: x\x07y", {"a": "x y"}),
    ],
)
def test_values(text: str, value: Any) -> None:
    assert load_yaml(text, source="x") == value


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: c: d", 2),
        ("a: [1\n", 2),
        ("a: 1\n\tb: 2", 2),
        ("a: !!python/object/apply:os.getcwd []", 1),
        ("a: 1\nb: &b [*b]", 2),
        ("a: 1\nb: *nothing", 2),
        ("{" * 100, 1),
        ("? [a]\n: 1", 1),
        ("a: !!int x", 1),
        ("a: !!int ''", 1),
        ("a: !!bool x", 1),
    ],
)
def test_errors_name_the_line(text: str, line: int) -> None:
    with pytest.raises(YamlError) as caught:
        load_yaml(text, source="mine.yaml")
    assert caught.value.line == line
    assert str(caught.value).startswith(f"mine.yaml, line {line}: ")


def test_bounds() -> None:
    bomb = "a0: &l0 [x]\n" + "".join(
        f"a{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 12)
    )
    with pytest.raises(YamlError, match="grow too large"):
        load_yaml(bomb, source="x")
    with pytest.raises(YamlError, match="too long"):
        load_yaml("x" * (MAX_CHARACTERS + 1), source="x")


TAGS = [
    "!!int ",
    "!!bool ",
    "!!null ",
    "!!float ",
    "!!set ",
    "!!omap ",
    "!!pairs ",
    "!!binary ",
    "!!merge ",
    "!!seq ",
    "!!map ",
    "!!timestamp ",
    "<<: ",
]


@given(
    st.lists(
        st.sampled_from(
            [*TAGS, "a", "a: ", "- ", "{", "}", "[", "]", "\n", " ", "&x ", "*x", "''"]
        ),
        max_size=12,
    ).map("".join)
)
def test_any_tag_is_a_value_or_a_told_error(text: str) -> None:
    try:
        load_yaml(text, source="x")
    except YamlError as error:
        assert "\n" not in str(error)


@given(st.text(alphabet="ab:- \n[]{}&*!|>'\"#?,\t<%@~0.é\x00\ud800", max_size=40))
def test_any_text_is_a_value_or_a_told_error(text: str) -> None:
    try:
        load_yaml(text, source="x")
    except YamlError as error:
        assert "\n" not in str(error)
