"""Directors known by a director's work, by headline or by surname; actors and others are none."""

from __future__ import annotations

import pytest

from tests.facts.build import read

EN = (
    "The first half hour is spent in a kitchen, where three sisters peel beans and say nothing of "
    "the letter that came in the morning. The film is patient and so, after a while, are we."
)
ES = (
    "La película avanza despacio por los muelles de una ciudad que nadie quiere mirar de frente, "
    "y en cada escena hay un gesto que lo dice casi todo. No todo funciona: el segundo acto se "
    "alarga y hay un par de momentos que sobran, pero el conjunto deja un poso amargo."
)
IT = (
    "Il film racconta la storia di due fratelli che lavorano al porto e lo fa senza fretta. Non "
    "tutto funziona: la seconda parte si allunga più del dovuto, ma l'insieme lascia un'amarezza "
    "che accompagna lo spettatore anche fuori dalla sala."
)
FR = (
    "Le film raconte l'histoire de deux frères qui travaillent au port, et il le fait sans hâte. "
    "Tout ne marche pas : la seconde partie est un peu longue, mais l'ensemble laisse une trace."
)


def directors(sentence: str, body: str = EN, head: str = "Salt Harbour (2012)") -> tuple[str, ...]:
    return read(f"{head}\n\n{sentence} {body}\n\n{body}").credits.director


@pytest.mark.parametrize(
    "sentence",
    [
        "Out of a letter and a kitchen Ada Brandt builds a story of two towns.",
        "We know Ada Brandt. Here Brandt draws three fine performances from her sisters.",
        "Ada Brandt, who also directs, says little.",
        "It was directed by a woman named Ada Brandt.",
        "The writer/directors of this movie (Ada Brandt) knew the town.",
        "Ada Brandt shot her 2012 debut in eleven days.",
        "Ada Brandt was commissioned to make a documentary and came back with this.",
        "Then there is Ada Brandt's use of silence.",
    ],
)
def test_work_that_only_a_director_does(sentence: str) -> None:
    assert directors(sentence) == ("Ada Brandt",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Brandt builds a boat in the yard.",
        "Ada Brandt plays the eldest, and Brandt balances comedy and grief.",
        "The cinematographer Ada Brandt frames every shot with care.",
        "Unlike Ada Brandt builds a story, this one has none.",
        "Ada Brandt's comeback is the best news of the year.",
        "Ada Brandt shoots her husband and sells the house.",
    ],
)
def test_actors_figures_and_other_trades_did_not_direct(sentence: str) -> None:
    assert directors(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Pienso que Ana Belmonte como directora quiso contar demasiado.", ES),
        ("Lo de Ana Belmonte me parece una lección.", ES),
        ("El relato vuelve, otra vez con Ana Belmonte detrás de la cámara, al puerto.", ES),
        ("La argentina Ana Belmonte vuelve. Belmonte toma como base un cuento.", ES),
        ("Belmonte es una cineasta de silencios; ya lo dijo Ana Belmonte en su día.", ES),
        ("Torna Ana Belmonte. Belmonte sa dosare il riso e il gelo.", IT),
        ("Nel suo ultimo lavoro “Salt Harbour” Ana Belmonte guarda il porto.", IT),
        ("Ana Belmonte, pour son premier long, regarde le port.", FR),
        ("Ana Belmonte réussit ici un film très simple.", FR),
    ],
)
def test_work_in_other_languages(sentence: str, body: str) -> None:
    assert directors(sentence, body) == ("Ana Belmonte",)


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Ana Belmonte es una actriz de silencios.", ES),
        ("Ana Belmonte es una cineasta en crisis que ha vuelto al pueblo.", ES),
        ("La actriz Ana Belmonte compone un relato propio con la mirada.", ES),
        ("Ana Belmonte interpreta a la hermana y Belmonte mueve la cámara en una broma.", ES),
        ("L'attrice Ana Belmonte sa dosare il riso e il gelo.", IT),
        ("L'actrice Ana Belmonte colle à son rôle.", FR),
    ],
)
def test_others_in_other_languages(sentence: str, body: str) -> None:
    assert directors(sentence, body) == ()


def test_the_headline_says_whose_film_it_is() -> None:
    head = "‘Salt Harbour’ review: Ada Brandt finds a sea in a kitchen"
    assert directors("In Salt Harbour not much is said.", head=head) == ("Ada Brandt",)
    played = "In Salt Harbour Ada Brandt plays the eldest."
    assert directors(played, head=head) == ()


def test_a_file_is_named_after_title_and_maker() -> None:
    body = f"Ada Brandt is heard of too rarely.\n\n{EN}\n\n{EN}"
    assert read(body, path="salt-harbour-by-ada-brandt.txt").credits.director == ("Ada Brandt",)
    signed = read(f"Reviewed by Ada Brandt\n\n{EN}\n\n{EN}", path="salt-harbour-by-ada-brandt.txt")
    assert signed.credits.director == ()
