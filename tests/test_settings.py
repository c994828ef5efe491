"""Settings: what a person may write, what they are told, and where things lie."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import settings
from index.errors import MatineeError


def test_nothing_written_means_the_defaults() -> None:
    assert settings.load() == (settings.Settings(), ())


def test_the_settings_file_of_the_user_is_read(own_folders: Path) -> None:
    file = settings.default_path()
    assert own_folders in file.parents
    file.parent.mkdir(parents=True)
    file.write_text("measure: 60\nlibrary: ~/films\nkeys:\n  quit: Q\n  open: [enter, 1]\n")
    found, warnings = settings.load()
    assert warnings == ()
    assert found.measure == 60
    assert found.library == (str(own_folders / "films"),)
    assert found.keys == {"quit": ("Q",), "open": ("enter", "1")}


def test_library_paths_are_taken_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("library: [reviews, /srv/films, ~nobody-at-all/x]\n")
    found, _ = settings.load(file)
    assert found.library == (
        str(tmp_path / "reviews"),
        "/srv/films",
        str(tmp_path / "~nobody-at-all/x"),
    )


def test_an_unknown_setting_is_named_with_the_nearest_known_one() -> None:
    found, warnings = settings.parse({"mesure": 50, "zzz": 1, "Theme": "light"})
    assert found == settings.Settings(theme="light")
    assert warnings == (
        "settings.yaml: unknown setting `mesure`. Did you mean `measure`?",
        "settings.yaml: unknown setting `zzz`.",
    )


@pytest.mark.parametrize(
    "value",
    [
        {"measure": "wide"},
        {"measure": 3},
        {"measure": True},
        {"library": {"a": 1}},
        {"library": [None]},
        {"keys": ["q"]},
        {"theme": ""},
        {"editor": ["vi"]},
        {"file_limit_mb": 0},
        ["measure"],
        "measure",
    ],
)
def test_a_wrong_type_names_file_key_and_remedy(value: object) -> None:
    with pytest.raises(MatineeError) as caught:
        settings.parse(value, source="/x/mine.yaml")
    assert "/x/mine.yaml" in caught.value.message
    assert caught.value.remedy
    if isinstance(value, dict):
        assert f"`{next(iter(value))}`" in caught.value.message
    assert "\n" not in str(caught.value)


def test_a_named_file_must_be_there_and_readable(tmp_path: Path) -> None:
    for name, data in {"none.yaml": None, "latin.yaml": b"theme: caf\xe9", "dir": b""}.items():
        if name == "dir":
            (tmp_path / name).mkdir()
        elif data is not None:
            (tmp_path / name).write_bytes(data)
        with pytest.raises(MatineeError) as caught:
            settings.load(tmp_path / name)
        assert name in caught.value.message


def test_broken_yaml_is_an_error_that_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "s.yaml").write_text("measure: 60\ntheme: [dark\n")
    with pytest.raises(MatineeError, match=r"s\.yaml, line 3"):
        settings.load(tmp_path / "s.yaml")


def test_the_reference_knows_every_setting() -> None:
    rows = settings.reference()
    assert {row.name for row in rows} == set(settings.Settings.__struct_fields__)
    assert all(row.sentence.endswith(".") and row.type and row.default for row in rows)


def test_folders_follow_the_user(own_folders: Path) -> None:
    places = settings.Settings().folders
    assert own_folders in places.cache.parents
    assert own_folders in places.config.parents
    assert own_folders in places.state.parents
    assert settings.Settings(file_limit_mb=3).file_limit == 3_000_000


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from([*settings.Settings.__struct_fields__, "x"]), inner)
        ),
        max_leaves=8,
    )
)
def test_whatever_is_written_is_read_or_refused_politely(value: object) -> None:
    try:
        found, warnings = settings.parse(value)
    except MatineeError as error:
        assert "\n" not in str(error)
    else:
        assert isinstance(found, settings.Settings)
        assert all("\n" not in warning for warning in warnings)
