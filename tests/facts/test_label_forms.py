"""Joined keys, labels without a colon, keys of one letter, keys that mean different things."""

from __future__ import annotations

import pytest

from index.facts.labels import read_labels

from .build import cast, read
from .test_credit_lines import B1, B2


def fields(line: str) -> list[str]:
    return [label.field.removeprefix("credits.") for label in read_labels(line)]


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("Regie und Drehbuch: Ann Lee", ["director", "writer"]),
        ("Regie, Buch, Schnitt: Ann Lee", ["director", "writer", "editor"]),
        ("Réalisation et scénario : Ann Lee", ["director", "writer"]),
        ("Dirección y guion: Ann Lee", ["director", "writer"]),
        ("Regia e sceneggiatura: Ann Lee", ["director", "writer"]),
        ("Director and writer: Ann Lee", ["director", "writer"]),
        ("Writer-director: Ann Lee", ["writer", "director"]),
        ("Directed, written and edited by: Ann Lee", ["director", "writer", "editor"]),
        ("Written, directed and produced by Ann Lee", ["writer", "director"]),
        ("Regie/Buch Ann Lee", ["director", "writer"]),
        ("Kamera Ann Lee", ["cinematographer"]),
        ("Directrice de la photographie : Ann Lee", ["cinematographer"]),
        ("Directora: Ann Lee", ["director"]),
        ("Co-Director: Ann Lee", ["director"]),
        ("Scr: Ann Lee", ["writer"]),
        ("Ph: Ann Lee", ["cinematographer"]),
        ("Produktionsland/Jahr: Frankreich 2019", ["made"]),
        ("Kinostart: 19.9.2019 (Verleih: Port au Prince)", ["release", "distributor"]),
        ("Bundesstart 20.04.2023 im Verleih der Piffl Medien", ["release", "distributor"]),
        ("sortie nationale le 20 novembre 2019", ["release"]),
        ("Ab 19. September 2019 im Kino", ["release"]),
        ("Written by Ann Lee, translated by Bob Moss", ["critic", "translator"]),
        ("Translated from the Danish by Ann Lee", ["translator"]),
        ("Aus dem Dänischen von Ann Lee", ["translator"]),
        ("Traduit de l'anglais par Ann Lee", ["translator"]),
    ],
)
def test_what_a_labelled_line_states(line: str, stated: list[str]) -> None:
    assert fields(line) == stated


@pytest.mark.parametrize(
    "line",
    ["Story and characters: 8/10", "The director and writer: a conversation", "Crítica: Aquarius",
     "Montage is the art of waiting", "Kamera läuft", "Music to my ears", "Image of a Woman in Red",
     "Regie-Debüt: ein Glücksfall", "Mit anderen Worten", "Opens on 9 March 2018 with a storm"],
)  # fmt: skip
def test_what_is_no_label(line: str) -> None:
    assert fields(line) == []


def test_a_label_without_a_colon_needs_company() -> None:
    alone = read(f"Salt Harbour\n\nMontage Ann Lee\n\n{B1}\n\n{B2}")
    assert alone.credits.editor == ()
    several = read(f"Salt Harbour\n\nKamera Bob Moss\nMontage Ann Lee\n\n{B1}\n\n{B2}")
    assert (several.credits.cinematographer, several.credits.editor) == (
        ("Bob Moss",),
        ("Ann Lee",),
    )


@pytest.mark.parametrize("gap", ["\n", " | "])
def test_german_keys_of_one_letter(gap: str) -> None:
    letters = gap.join(
        ["R: Ann Lee", "B: Bob Moss, Ann Lee", "K: Cy Dent", "S: Dee Fox", "D: Eve Gray, Flo Hart"]
    )
    review = read(
        f"Salzhafen\n\n{B1}\n\n{B2}\n\nFinnland 2017, 112 Min.\n{letters}\nVerleih: Hafen Film"
    )
    credits = review.credits
    assert (credits.director, credits.writer) == (("Ann Lee",), ("Bob Moss", "Ann Lee"))
    assert (credits.cinematographer, credits.editor) == (("Cy Dent",), ("Dee Fox",))
    assert [name for name, _ in cast(review)] == ["Eve Gray", "Flo Hart"]


def test_d_alone_is_the_director() -> None:
    review = read(
        f"Salt Harbour\n\nUSA 2013 · D: Ann Lee · with Bob Moss, Cy Dent · 126 min\n\n{B1}\n\n{B2}"
    )
    assert review.credits.director == ("Ann Lee",)
    assert [name for name, _ in cast(review)] == ["Bob Moss", "Cy Dent"]


def test_turns_of_a_conversation_are_no_keys_of_one_letter() -> None:
    turns = "\n".join(f"{who}: Ann Lee" for who in "RBKRBK")
    assert (
        read(
            f"{B1}\n\nM: Who was it?\nK: It was Ann Lee, again and again.\n\n{B2}"
        ).credits.director
        == ()
    )
    assert read_labels(turns.split("\n", maxsplit=1)[0])[0].field == "letter"


def test_writer_above_a_date_is_the_critic() -> None:
    review = read(f"SALT HARBOUR\n\nWriter: Ann Lee\nJan 9, 2023\n\n{B1} {B2}")
    assert (review.critic, review.credits.writer, review.published) == ("Ann Lee", (), "2023-01-09")
    film = read(f"SALT HARBOUR\n\nDirector: Bob Moss\nWriter: Ann Lee\nYear: 2017\n\n{B1} {B2}")
    assert (film.critic, film.credits.writer) == (None, ("Ann Lee",))


def test_written_by_beside_a_translator_is_the_critic_even_above_credits() -> None:
    review = read(
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\nWritten by Ann Lee, translated by Bob Moss\n\n"
        "Finland 2017 / 112 min / Finnish / Drama\nDirector and writer: Cy Dent\nDoP: Dee Fox"
    )
    assert (review.critic, review.translator) == ("Ann Lee", "Bob Moss")
    assert review.credits.director == review.credits.writer == ("Cy Dent",)
    assert (review.credits.languages, review.credits.genres) == (("Finnish",), ("Drama",))


@pytest.mark.parametrize(
    ("line", "countries", "year"),
    [("Origine: Italia, Francia 2013", ("Italia", "Francia"), 2013),
     ("Yapım: Türkiye, Fransa / 2014", ("Türkiye", "Fransa"), 2014),
     ("Land, Jahr: Finnland 2017", ("Finnland",), 2017),
     ("Produktion: Hafen Film GmbH", (), None), ("Yapım: Liman Film", (), None),
     ("Movie: Salt Harbour (2017)", (), 2017)],
)  # fmt: skip
def test_where_and_when_it_was_made(
    line: str, countries: tuple[str, ...], year: int | None
) -> None:
    review = read(f"Salt Harbour\n\n{line}\nDirector: Ann Lee\nCast: Bob Moss\n\n{B1}\n\n{B2}")
    assert (review.credits.countries, review.credits.year) == (countries, year)
    assert not review.warnings


@pytest.mark.parametrize(
    "key",
    ["written_and_directed_by", "Writer/Director", "writer_director", "directed and written by"],
)
def test_declared_writer_and_director(key: str) -> None:
    credits = read(B1, declared={"title": "Salt Harbour", key: "Ann Lee"}).credits
    assert credits.director == credits.writer == ("Ann Lee",)


def test_declared_editor_is_the_films_only_among_crew() -> None:
    crew = {"title": "Salt Harbour", "cinematographer": "Ann Lee", "editor": "Bob Moss"}
    assert read(B1, declared=crew).credits.editor == ("Bob Moss",)
    assert read(B1, declared={"title": "Salt Harbour", "editor": "Bob Moss"}).credits.editor == ()


def test_declared_stars_and_directors_as_lists() -> None:
    keys = {
        "title": "X",
        "stars": ["Ann Lee", "Sō Yamamura (Koichi)"],
        "director": "Bob Moss, Kátia Lund",
    }
    review = read(B1, declared=keys)
    assert cast(review) == [("Ann Lee", None), ("Sō Yamamura", "Koichi")]
    assert (review.credits.director, review.rating) == (("Bob Moss", "Kátia Lund"), None)


@pytest.mark.parametrize(
    "line", ["R: R: R:", "R: , B: ;", "R:", "/ : Ann Lee", "-: x", "Regie/: Ann Lee"]
)
def test_keys_without_values_are_read_without_harm(line: str) -> None:
    assert read(f"{line}\n\n{B1}").credits.director in ((), ("Ann Lee",))


@pytest.mark.parametrize(
    ("labels", "critic", "writers"),
    [
        ("Year: 2019\nAverage rating: 7.44/10\nWritten by: Dana Whitlock", "Dana Whitlock", ()),
        ("Rating: 3/5\nWritten by: Dana Whitlock", "Dana Whitlock", ()),
        (
            "Year: 2019\nRating: 3/5\nDirected by: Ole Falk\nWritten by: Dana Whitlock",
            None,
            ("Dana Whitlock",),
        ),
        ("Year: 2019\nWritten by: Dana Whitlock\nStarring: Jon Falk", None, ("Dana Whitlock",)),
    ],
)
def test_written_by_above_a_text_is_the_critic_where_only_the_page_is_spoken_of(
    labels: str, critic: str | None, writers: tuple[str, ...]
) -> None:
    body = "The keepers arrive in fog and stay for weeks, and nobody sends the boat. " * 5
    review = read(f"The Rock (2019)\n{labels}\n\n{body}")
    assert (review.critic, review.credits.writer) == (critic, writers)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        # a key that nobody knows behind a bar ends the value before it
        ("DIR/WRI: Ann Lee • PRO: Bob Moss, Cy Orr • DOP: Di Ray • CAST: Eva Orr", ("Ann Lee",)),
        ("Dir: Ann Lee | Inter: Bob Moss, Cy Orr | EEUU 1956 | 78 min | ****", ("Ann Lee",)),
        ("Director: Ann Lee | Bob Moss", ("Ann Lee", "Bob Moss")),
        # marks of a part of the film, and no name
        ("Réalisation: OOOOO", ()),
    ],
)
def test_what_a_line_of_bars_says_of_the_director(line: str, people: tuple[str, ...]) -> None:
    assert read(f"Salt Harbour (1956)\n\n{line}\n\n{B1}\n\n{B2}").credits.director == people


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("Dir/Wri: Ann Lee | Cast: Bob Moss, Cy Orr, Di Ray, Eva Orr, Flo Orr, Gus Orr | Drama, UK 89'", 89),
        ("Director: Ann Lee | Drama, UK 89'", 89),
        ("Sortie le : 11/09/2019 (01H50)", 110),
        ("Director: Ann Lee | Platoon, reel 12'", None),
    ],
)  # fmt: skip
def test_lengths_behind_other_credits(line: str, minutes: int | None) -> None:
    assert read(f"Salt Harbour (2019)\n\n{line}\n\n{B1}\n\n{B2}").credits.runtime == minutes


def test_a_key_glued_to_a_name_is_none_of_it() -> None:
    text = f"Salt Harbour\n\nDirección:\nAnn LeeGuión:\nBob MossFotografía: Cy Orr\n\n{B1}\n\n{B2}"
    assert read(text).credits.director == ("Ann Lee",)
    text = f"Salt Harbour\n\nDirección:\nAnn LeeRoy: una vida\n\n{B1}\n\n{B2}"
    assert read(text).credits.director != ("Ann Lee",)


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        (
            "Dir. Ane Holt & Tito Mare · Ruth Moss, Aki Mantere · 104 min",
            ["Ane Holt & Tito Mare", "Ruth Moss, Aki Mantere", "104 min"],
        ),
        ("Dir: Ane Holt · Ruth Moss, Tito Mare", ["Ane Holt", "Ruth Moss, Tito Mare"]),
        ("Dir. Ane Holt · a quiet film", ["Ane Holt · a quiet film"]),
    ],
)
def test_behind_the_director_stand_the_cast_and_the_length(line: str, stated: list[str]) -> None:
    assert [label.value for label in read_labels(line)] == stated


@pytest.mark.parametrize("label", ["The Film: 8", "Movie: 7.5"])
def test_a_grade_of_the_film_is_no_title(label: str) -> None:
    review = read(
        f"Salt Harbour Blu-ray Review\n\n{label}\nThe Picture: 9\n\nSalt Harbour is back. {B1}\n\n{B2}"
    )
    assert review.film_titles == ("Salt Harbour",)


def test_a_number_can_be_a_title() -> None:
    review = read(f"Notes\n\nFilm: 1917\nDirector: Ann Lee\n\n{B1}\n\n{B2}")
    assert review.film_titles == ("1917",)
