"""What houses set below a text: supporters, rights, nameless authors, prices, last notes."""

from __future__ import annotations

import pytest

from index.facts.cinema_notes import is_priced
from index.facts.page_foot import is_foot, is_nameless_author

from .build import read
from .test_heads import B2, B

HEAD = f"Salt Harbour\n\nBy Ines Kaltwasser\n\n{B}\n\n{B2}"


@pytest.mark.parametrize(
    "line",
    [
        "Supported by Quay Trust | Harbour Port Authority", "Avec le soutien de la ville du port",
        "Mit freundlicher Unterstützung der Hafenstiftung", "Con el apoyo de la caja del puerto",
        "Com o apoio da câmara do porto", "Liman Belediyesi'nin katkılarıyla",
        "Rechtsstatus: gemeinfrei, Abschrift: Hafenarchiv", "License: free to copy",
        "Nora Quai can be reached at 555-0100.", "Quay Film Club is a registered charity.",
        "Si te gustó, invítame un café.", "If you liked this, buy me a tea.",
    ],
)  # fmt: skip
def test_lines_of_the_house(line: str) -> None:
    assert is_foot(line.rstrip(".")) or is_foot(line)
    assert read(f"{HEAD}\n\n{line}").text == f"{B}\n\n{B2}"


@pytest.mark.parametrize(
    "line",
    [
        "With the support of his sister he opens the shop. It burns.",
        "Avec le soutien de sa sœur, il ouvre un bar. Il brûle.",
        "Rights and wrongs are hard to tell apart here.", "The harbour can be reached at low tide.",
        "If you liked the ferry, you will love the quay.", "The charity is a joke.",
        "Si te gustó, vuelve a verla.", "Lizenz zum Weinen",
    ],
)  # fmt: skip
def test_lines_of_the_critic_stay(line: str) -> None:
    assert not is_foot(line)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("The author is a third-year student of engineering.", True),
        ("El autor es máster en historia del puerto", True),
        ("L'auteure enseigne à l'université du port.", True),
        ("Die Autorin lebt als Journalistin am Hafen.", True),
        ("The author is a drunk, and the picture likes him for it.", False),
        ("The author of the novel is a student here.", False),
        ("El autor es un viejo que ya no escribe.", False),
    ],
)
def test_nameless_authors(line: str, told: bool) -> None:
    assert is_nameless_author(line) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Tarif unique 5 € - Pass acceptés", True),
        ("Tickets: £9 / £7", True),
        ("Entradas 6 €", True),
        ("The tickets cost 5 € and nobody pays", False),
        ("Tickets at £9 are dear, and she has only £7.", False),
        ("Karten spielt sie um Geld", False),
    ],
)
def test_prices(line: str, told: bool) -> None:
    assert is_priced(line) is told


NOTE = "Nora Quai has never been on a boat."


@pytest.mark.parametrize(
    ("end", "goes"),
    [
        (f"Share this article\nYou may also like\nThe Quay\n\n{NOTE}", True),
        (f"You might also like: seven ferries that never left | our review of The Quay and of Two Coats\n\n{NOTE}", True),
        (f"Share this article\nYou may also like\nThe Quay\n\n{NOTE}\n\n© 2018 Quay", True),
        (NOTE, False),
        (f"Share this article\n\n{NOTE}", False),
        (f"{NOTE}\n\nShare this article\nYou may also like\nThe Quay", False),
    ],
)  # fmt: skip
def test_last_notes_below_furniture(end: str, goes: bool) -> None:
    assert (NOTE not in read(f"{HEAD}\n\n{end}").text) is goes


def test_a_name_over_a_note_on_it_signs_the_head_too() -> None:
    note = "Nora Quai es jefa de la sección de Cultura y no sabe nadar."
    page = f"Salt Harbour\n\nNORA QUAI\n\n{B}\n\n{B2}\n\nSOBRE LA FIRMA\nNora Quai\n{note}"
    assert note not in read(page).text
