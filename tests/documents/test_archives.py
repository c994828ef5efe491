"""Archives: exports are read, others left alone, and none of them does harm."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.archives import parse_file
from index.documents.formats import LeftOut, Unreadable
from index.documents.zipped import Archive
from tests.documents.exported import TABLES, packed


def test_any_other_archive_is_left_out() -> None:
    with pytest.raises(LeftOut, match="unpack it"):
        parse_file(packed({"a.txt": "A film.", "b/c.md": "Another."}), "films.zip")


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06" + bytes(18), b"PK\x03\x04cut", b"no archive"])
def test_what_is_no_archive_or_an_empty_one(data: bytes) -> None:
    with pytest.raises(Unreadable):
        parse_file(data, "x.zip")


def test_an_archive_that_is_cut_fails_with_one_line() -> None:
    with pytest.raises(Unreadable, match="cut or damaged"):
        parse_file(packed(TABLES)[:-40], "x.zip")


def test_a_bomb_does_not_go_off() -> None:
    files = {**TABLES, "reviews.csv": TABLES["reviews.csv"] + "x" * 40_000_000}
    with pytest.raises(Unreadable, match="far more"):
        parse_file(packed(files), "x.zip")


def test_a_password_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(packed(TABLES))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    with pytest.raises(Unreadable, match="password"):
        parse_file(bytes(data), "x.zip")


def test_one_damaged_table_does_not_stop_the_others() -> None:
    data = bytearray(packed(TABLES))
    info = zipfile.ZipFile(io.BytesIO(bytes(data))).getinfo("watchlist.csv")
    data[info.header_offset + 30 + len("watchlist.csv") + 3] ^= 0xFF
    several = parse_file(bytes(data), "x.zip")
    assert len([each for each in several.parsed if each.part == "reviews.csv"]) == 3
    assert "watchlist.csv: a zip archive that is cut or damaged" in several.parsed[0].warnings


def test_paths_that_lead_out_are_not_there() -> None:
    names = (
        "../reviews.csv",
        "/ratings.csv",
        "a/../../diary.csv",
        "C:/x.csv",
        "__MACOSX/a.csv",
        "ok.csv",
    )
    assert Archive(packed(dict.fromkeys(names, "x"))).names == ("ok.csv",)


@given(st.binary(max_size=200), st.integers(0, 2000))
def test_no_bytes_break_it(noise: bytes, at: int) -> None:
    data = packed({name: TABLES[name] for name in ("reviews.csv", "diary.csv")})
    try:
        parse_file(data[:at] + noise + data[at + len(noise) :], "x.zip")
    except Unreadable as error:
        assert "\n" not in error.reason
