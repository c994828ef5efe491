"""Words on who wrote below a text: debris that names the critic; the figures of a film stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.facts.signatures import biography

from .build import read, read_saved
from .pages import BODY, BODY2

LONG = (
    "Ana Belmonte vive a la orilla del mar. Da clases en una escuela del puerto, participa de un "
    "programa de radio los lunes por la noche y cuida de dos barcos viejos que nadie quiere."
)


@pytest.mark.parametrize(
    "line",
    ["Ana Belmonte es una de las editoras de El Muelle.", "Ana Belmonte es crítica de cine en El Muelle.",
     "Ana Belmonte es redactora de la revista.", "Ana Belmonte é uma jornalista do Porto.",
     "Ana Belmonte est l’une des rédactrices du Quai.", "Ana Belmonte ist Redakteurin bei der Hafenzeitung.",
     "Ana Belmonte è una delle redattrici di Molo.", "Ana Belmonte is een journalist uit Gent.",
     "Ana Belmonte is one of the editors of the Quay.", "Ana Belmonte is a critic in Porto."],
)  # fmt: skip
def test_who_writes_in_many_languages(line: str) -> None:
    assert biography(line) == "Ana Belmonte"
    review = read(f"Salt Harbour\n\n{BODY}\n\n{BODY2}\n\n{line}")
    assert line not in review.text


@pytest.mark.parametrize(
    "line",
    ["Ana Belmonte es una mujer de pocas palabras.", "Ana Belmonte es la mejor de todas.",
     "Ana Belmonte ist die Kapitänin.", "Ana Belmonte est l’une des soeurs.",
     "Ana Belmonte é uma das irmãs.", "Ana Belmonte is one of the sisters.",
     "Ana Belmonte es crítica, y no lo esconde."],
)  # fmt: skip
def test_figures_and_players_are_nobodys_biography(line: str) -> None:
    assert biography(line) is None


@pytest.mark.parametrize(
    "heading", ["Ana Belmonte\n------------", "## Ana Belmonte", "Ana Belmonte"]
)
def test_what_stands_under_the_critics_name_goes(tmp_path: Path, heading: str) -> None:
    text = (
        f"# Salt Harbour\n\npor Ana Belmonte\n\n{BODY}\n\n{BODY2}\n\n---\n\n{heading}\n\n{LONG}\n"
    )
    review = read_saved(tmp_path, text)
    assert review.critic == "Ana Belmonte"
    assert LONG not in review.text and BODY2 in review.text
    assert not review.text.rstrip().endswith("Ana Belmonte")


def test_the_last_section_on_a_player_stays(tmp_path: Path) -> None:
    for heads in ("", "Ana Belmonte's new film\n\n", "por Nora Quai\n\n"):
        text = f"# Salt Harbour\n\n{heads}{BODY}\n\n{BODY2}\n\n## Ana Belmonte\n\n{LONG}\n"
        assert LONG in read_saved(tmp_path, text).text


@pytest.mark.parametrize(
    "line",
    [
        "Belmonte covers films and ferries from the coast.",
        "Belmonte is on the staff of the Harbour News Bureau.",
        "Ana Belmonte is film correspondent of The Quay",
        "Ana Belmonte has reviewed pictures for the Quay since 1988.",
        "Ana Belmonte studiert Film und schreibt für das Hafenblatt.",
    ],
)
def test_notes_by_surname_or_without_an_article(line: str) -> None:
    review = read(f"Salt Harbour\n\nBy Ana Belmonte\n\n{BODY}\n\n{BODY2}\n\n{line}")
    assert line not in review.text


@pytest.mark.parametrize(
    "line",
    [
        "Quirke covers the windows and lets the sea do the rest of the work.",
        "Quirke is on the ferry when the film begins, and on the shore when it ends.",
    ],
)
def test_a_figure_called_by_surname_stays(line: str) -> None:
    review = read(f"Salt Harbour\n\nBy Ana Belmonte\n\n{BODY}\n\n{BODY2}\n\n{line}")
    assert line in review.text


def test_the_first_name_below_a_signature() -> None:
    note = "Ana lives by the sea, where she has seen every ferry there is."
    review = read(f"Salt Harbour\n\n{BODY}\n\n{BODY2}\n\nAna Belmonte\n{note}")
    assert note not in review.text
