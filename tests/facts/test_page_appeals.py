"""What a site says of itself in sentences, and heads of other texts: debris; a text's own stays."""

from __future__ import annotations

import pytest

from index.facts.page_appeals import is_appeal, is_closing_appeal
from index.facts.page_sections import opens_section, points_elsewhere

from .build import read
from .test_credit_lines import B1, B2

PAGE = f"Salt Harbour (2017)\n\nBy Ines Kaltwasser\n\n{B1}\n\n{B2}\n\n{B1}"


@pytest.mark.parametrize(
    "line",
    [
        "The Foghorn Review is free because its readers chip in.",
        "Quay Notes is paid for by the people who read it. Jump on the list.",
        "We stay free thanks to our subscribers.",
        "The Foghorn costs nothing. If you'd like to support us, buy a mug.",
        "Some of the links on this page may earn us a small fee or commission.",
        "Good films, slowly: put your address in the box and we'll write on Fridays.",
        "Hafenkino lebt von den Spenden von Menschen wie dir.",
        "Wenn dir diese Seite gefällt, kannst du uns mit einem Kaffee unterstützen.",
        "Le Quai vit grâce à ses lecteurs.",
        "Si vous aimez cette revue, vous pouvez nous soutenir sur Tipeee.",
        "El Muelle se mantiene gracias a sus lectores.",
        "Si te ha gustado esta crítica, puedes compartirla con alguien.",
        "Se ti è piaciuta questa recensione, condividi la pagina.",
        "Bu sayfa okurlarının desteğiyle yaşıyor.",
        "Vous avez refusé les cookies : cette vidéo ne peut être lue.",
    ],
)
def test_what_a_site_lives_of_is_no_text(line: str) -> None:
    assert is_appeal(line)
    assert line not in read(f"{PAGE}\n\n{line}\n\n{B2}").text


@pytest.mark.parametrize(
    "line",
    [
        "The lighthouse is funded by people who never see the sea.",
        "If you like ferries, you will want to see this one twice.",
        "Readers of the novel are free to leave before the last reel.",
        "Si vous aimez la mer, le film vous soutiendra jusqu'au bout.",
        "Wenn du den ersten Teil mochtest, wird dich der zweite nicht stützen.",
        "He puts his address in the bottle and throws it into the harbour.",
        "She is on the list of the drowned, and reads it aloud.",
        "El faro se mantiene en pie gracias a una viuda.",
    ],
)
def test_sentences_of_a_film_stay(line: str) -> None:
    assert not is_appeal(line)
    assert line in read(f"{PAGE}\n\n{line}\n\n{B2}").text


@pytest.mark.parametrize(
    "line",
    [
        "Register now for our letters and win two tickets.",
        "Subscribers can read the whole logbook.",
        "Die Kritikerin macht Pause. Leserbriefe bitte an die Redaktion.",
        "Our thanks to Harbour Pictures.",
        "Cinema news, by e-mail, every Tuesday.",
    ],
)
def test_what_a_page_asks_after_a_text(line: str) -> None:
    assert is_closing_appeal(line)
    assert line not in read(f"{PAGE}\n\n{line}").text


@pytest.mark.parametrize(
    "line",
    [
        "Members of the crew can see the shore and do not care.",
        "Letters never arrive on this island.",
        "Thanks to the ferry, nobody drowns.",
        "The captain is away, and the film begins.",
    ],
)
def test_last_sentences_stay(line: str) -> None:
    assert not is_closing_appeal(line)
    assert line in read(f"{PAGE}\n\n{line}").text


@pytest.mark.parametrize(
    "line",
    [
        "Last week: gulls, guitars and a goat",
        "Also on this page: Tide table, Whist results",
        "Other films this week: The Kiln (6/10)",
        "Nächste Woche: Der lange Steg",
        "Vorheriger Film der Woche: Vier Wochen Regen",
        "La semaine prochaine : Le Four",
        "También este viernes: 'El horno', dos horas",
        "La settimana scorsa: Il forno",
        "Haftaya: Uzun İskele",
        "Geçen haftanın filmi: Uzun İskele 4/10",
    ],
)
def test_lines_on_another_text(line: str) -> None:
    assert points_elsewhere(line)
    assert line not in read(f"{PAGE}\n\n{line}").text


@pytest.mark.parametrize(
    "line",
    [
        "The best: nobody waves back",
        "Last words: the sea is always right",
        "Next week: I will be on the ferry myself.",
        "Auch schön: das Licht am Hafen",
    ],
)
def test_parts_of_a_judgement_are_none(line: str) -> None:
    assert not points_elsewhere(line)


@pytest.mark.parametrize(
    "head",
    [
        "Read these next", "Also in Local News", "Trending Movie Reviews", "Our Editors Recommend",
        "If your family liked this one:", "Weitere Kolumnen", "Autres chroniques", "MÁS COLUMNAS",
        "Yazarın diğer yazıları", "What to watch next", "Also reviewed this week",
    ],
)  # fmt: skip
def test_titles_below_a_head_of_other_texts(head: str) -> None:
    assert opens_section(head)
    text = read(f"{PAGE}\n\n{head}\nThe Kiln 2.0/5\nFour Weeks of Rain 3.0/5").text
    assert head not in text and "Four Weeks" not in text


@pytest.mark.parametrize("head", ["Also in the boat", "If you liked boats", "More rain than film"])
def test_other_lines_head_no_section(head: str) -> None:
    assert not opens_section(head)
