"""What stands above a text: banners, headlines and original titles, and which film is meant."""

from __future__ import annotations

from typing import Any

import pytest

from index.facts.banners import is_house, is_press, is_section
from index.facts.headline import read_headline

from .build import read
from .test_credit_lines import B1

B = (
    "The ferry leaves at six and nobody on it wants to arrive, which is the first good joke of a picture that "
    "saves its jokes for people in wet coats. The camera stays at the rail for a long time and looks at the water."
)
B2 = (
    "By the second hour the harbour has become a kind of courtroom, where old debts are read out to the sound of "
    "gulls, and one begins to see why the writing took four years and why the boat was built for real."
)
G = (
    "Die Fähre legt um sechs ab, und niemand an Bord will ankommen. Das ist der erste gute Witz eines Films, der "
    "seine Witze für Leute in nassen Mänteln aufspart und ihnen lange dabei zusieht, ohne ein Wort zu sagen."
)
ES = (
    "El transbordador sale a las seis y nadie a bordo quiere llegar, y ese es el primer chiste de una película que "
    "los guarda para gente con el abrigo mojado. Puerto de sal es lenta y la cámara mira el agua."
)


@pytest.mark.parametrize(
    ("text", "title", "films"),
    [
        (f'The Northern Courier\n\nFILM\n\nWet coats and old debts\n\nBy Ines Kaltwasser\n\nIn "Salt Harbour" '
         f'nobody wants to arrive. {B}\n\nThe boat of "Salt Harbour" was built for real. {B2}',
         "Wet coats and old debts", ("Salt Harbour",)),
        (f"Tageblatt am Sonntag\n\nSalzhafen\n\nRegie: Tove Lindqvist\nLänge: 112 Minuten\n\n{G}\n\n{G}",
         "Salzhafen", ("Salzhafen",)),
        (f"Kino Lichtburg\n\nSalzhafen\n\nDeutschland 2017, 112 Min.\n\n{G}\n\n{G}", "Salzhafen", ("Salzhafen",)),
        (f"Retrospektive Tove Lindqvist\n\nSalzhafen\n\nRegie: Tove Lindqvist\n\n{G}\n\n{G}",
         "Salzhafen", ("Salzhafen",)),
        (f"Midnight Madness: SALT HARBOUR\n\n{B} SALT HARBOUR is slow. {B2}",
         "Midnight Madness: SALT HARBOUR", ("SALT HARBOUR",)),
        (f"Crítica: Puerto de sal\n\nPor Inés Prado\n\n{ES}", "Crítica: Puerto de sal", ("Puerto de sal",)),
        (f"Kritik: Ines Kaltwasser\n\nSalzhafen\n\nRegie: Tove Lindqvist\n\n{G}\n\n{G}",
         "Salzhafen", ("Salzhafen",)),
    ],
)  # fmt: skip
def test_the_headline_under_a_banner_and_its_film(
    text: str, title: str, films: tuple[str, ...]
) -> None:
    review = read(text)
    assert (review.title, review.film_titles) == (title, films)


@pytest.mark.parametrize(
    ("text", "film"),
    [(f"The Post\n\nThe Post is about paper. {B}\n\n{B2} I liked The Post.", "The Post"),
     (f"The Post\n\nDirector: Steven Spielberg\nYear: 2017\n\n{B}\n\n{B2}", "The Post"),
     (f"Contact (1997)\n\n{B}\n\n{B2}", "Contact"),
     (f"Chronicle\n\n{B} Chronicle is short.\n\n{B2}", "Chronicle"),
     (f"Cinema Paradiso\n\n{B} In Cinema Paradiso a boy looks up.\n\n{B2}", "Cinema Paradiso")],
)  # fmt: skip
def test_films_called_as_papers_and_cinemas_are(text: str, film: str) -> None:
    assert read(text).film_titles == (film,)


def test_a_banner_alone_names_no_film_and_a_paper_is_the_publication() -> None:
    review = read(f"The Northern Courier\n\nBy Ines Kaltwasser\n\n{B}\n\n{B2}")
    assert (review.title, review.film_titles) == (None, ())
    assert (review.publication, review.critic) == ("The Northern Courier", "Ines Kaltwasser")


def test_names_of_papers_houses_and_sections() -> None:
    assert is_press("The Northern Courier") and is_press("Gazzetta di Lund")
    assert not is_press("A dog reads the times tables") and not is_press("Courier")
    assert (
        is_house("Kino Lichtburg")
        and is_house("Ciné-club du Port")
        and is_house("Salt Film Society")
    )
    assert not is_house("Restored print tours regional cinemas") and not is_house("Harbour")
    assert is_section("MOVIES") and is_section("Film der Woche") and not is_section("Movies and me")


@pytest.mark.parametrize(
    ("line", "films"),
    [("(Salzhafen)", ("Salt Harbour", "Salzhafen")), ("[Salzhafen, 2017]", ("Salt Harbour", "Salzhafen")),
     ("Der Hafen aus Salz", ("Salt Harbour", "Der Hafen aus Salz")),
     ("A ferry in the rain", ("Salt Harbour",)), ("(spoilers below)", ("Salt Harbour",)),
     ("(Tove Lindqvist)", ("Salt Harbour",)), ("(Germany)", ("Salt Harbour",)), ("(Director's Cut)", ("Salt Harbour",)),
     ("Tove Lindqvist", ("Salt Harbour",))],
)  # fmt: skip
def test_the_original_title_below_the_headline(line: str, films: tuple[str, ...]) -> None:
    assert (
        read(f"Salt Harbour\n{line}\n\n{B} Salt Harbour is slow. {B}\n\n{B2}").film_titles == films
    )


@pytest.mark.parametrize(
    ("opening", "films"),
    [("SALT HARBOUR (Der Salzhafen) is a German film from 2017.", ("SALT HARBOUR", "Der Salzhafen")),
     ("SALT HARBOUR (Tove Lindqvist) is a film in the rain.", ("SALT HARBOUR",)),
     ("SALT HARBOUR (Korean with subtitles) is a film in the rain.", ("SALT HARBOUR",))],
)  # fmt: skip
def test_the_original_title_in_the_first_sentence(opening: str, films: tuple[str, ...]) -> None:
    assert read(f"{opening} {B} SALT HARBOUR is slow. {B2}").film_titles == films


@pytest.mark.parametrize(
    ("path", "declared", "films"),
    [("harbour.md", {"title": "Harbour of Glass"}, ("Harbour of Glass",)),
     ("drive.md", {"title": "Drive My Car"}, ("Drive My Car",)),
     ("harbour.md", {"title": "Harbour (2019) review by Ines Kaltwasser"}, ("Harbour",)),
     ("wall-e.md", {"title": "WALL·E"}, ("WALL·E",)),
     ("x.md", {"title": "Wet Coats and Old Debts", "película": "Salt Harbour"}, ("Salt Harbour",))],
)  # fmt: skip
def test_a_declared_title_is_neither_cut_nor_put_before_the_film(
    path: str, declared: dict[str, Any], films: tuple[str, ...]
) -> None:
    assert read(f"{B}\n\n{B2}", path=path, declared=declared).film_titles == films


def test_a_declared_headline_gives_way_to_the_film_that_the_text_is_about() -> None:
    text = f"SALT HARBOUR is slow. {B}\n\nAnd SALT HARBOUR is wet. {B2}"
    assert read(text, declared={"title": "Wet Coats"}).film_titles == ("SALT HARBOUR",)


@pytest.mark.parametrize(
    ("text", "path"),
    [(f"On leaving early\n\nby Ines Kaltwasser\n\nI leave early. {B2}\n\n{B2}", "leaving early.txt"),
     (f"Why I still buy discs\n\n{B2}\n\n{B2}", "Why I still buy discs.txt"),
     (f"In praise of row three\n\n{B2}\n\n{B2}", "row three.txt")],
)  # fmt: skip
def test_no_film_where_none_is_named(text: str, path: str) -> None:
    assert read(text, path=path).film_titles == ()


@pytest.mark.parametrize(
    ("headline", "title"),
    [("Salt Harbour (2018) - Full Recap & Ending Explained", "Salt Harbour"),
     ("Where to Watch Salt Harbour (2023) Online: Streaming, Rent or Buy", "Salt Harbour"),
     ("REVIEW: 'Salt Harbour' knows what we leave behind", "Salt Harbour"),
     ("Salt Harbour: Summary, Themes & Symbols", "Salt Harbour"), ("Parents Guide: Coraline", "Coraline"),
     ("Film Review (2018): Roma", "Roma"), ("Oldboy: Resumen y final explicado", "Oldboy"),
     ("Knife in the Water (1962) 4K Review", "Knife in the Water"), ("End of Days (1999)", "End of Days"),
     ("The Story of Adele H.", "The Story of Adele H."), ("The Conversation", "The Conversation")],
)  # fmt: skip
def test_what_is_around_the_title_goes(headline: str, title: str) -> None:
    assert read_headline(headline).titles[0] == title


def test_a_sentence_that_holds_title_and_year() -> None:
    assert read(f"Why Jaws (1975) still works\n\n{B} Jaws is wet.\n\n{B2}").film_titles == ("Jaws",)


def test_a_country_in_brackets_is_no_director_and_a_surname_no_title() -> None:
    assert read_headline("The Handmaiden (Ah-ga-ssi, South Korea, 2016)").director is None
    assert read_headline("Ran (Kurosawa, 1985)").original is None
    assert (
        read_headline("The Great Beauty (*La grande bellezza*, Italy 2013)").original
        == "La grande bellezza"
    )


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("salt-harbour.txt", "Under a Dome of Gulls: Salt Harbour (2017)"),
        ("notes.txt", "Tin Kites (2018)"),
    ],
)
def test_a_headline_below_a_menu_ends_in_the_files_name(path: str, title: str) -> None:
    menu = "Home\nAbout us\nIdeas\n\nTin Kites (2018)\nIdeas\n\nTin Kites (2018)\n\nIdeas\n\nGulls"
    more = "\n\n".join(f"Idea of the week {number}" for number in range(9))
    head = "Under a Dome of Gulls: Salt Harbour (2017)"
    source = f"{menu}\n\n{more}\n\n{head}\n\nAnn Lee\n\n{B1.replace('harbour', 'harbour of Salt Harbour')}\n\n{B2}"
    assert read(source, path=path).title == title


@pytest.mark.parametrize(
    ("line", "film"),
    [
        ("Poster for Salt Harbour (1975)", "Salt Harbour"),
        ("Affiche du film Salt Harbour (1975)", "Salt Harbour"),
        ("Poster Boys (1975)", "Poster Boys"),
    ],
)
def test_what_a_poster_is_of_is_no_part_of_the_title(line: str, film: str) -> None:
    text = f"{line}\n\nTrailer\n\nmossgrove's review:\n\n{film} (1975)\n\n★★★★ Rewatched\n\n{B}\n\n{B2}"
    assert read(text).film_titles[:1] == (film,)


def test_a_row_of_sections_that_ends_in_a_rubric_names_no_film() -> None:
    text = (
        "Home / Film of the Day\n\nFilm of the Day: Ball of Fire\nTuesday 21st April 2009\n\n"
        f"Howard Hawks's comedy is quick. {B}\n\n{B2}\n\n4/5 - Kit Garland"
    )
    assert read(text).film_titles[:1] == ("Ball of Fire",)


def test_the_author_in_the_box_below_a_text_is_no_film() -> None:
    text = (
        f"Wet coats\n\nInes Kaltwasser\n\n6 min read\n\n{B}\n\n{B2}\n\nThe Long Rail\n\n"
        "Ines Kaltwasser\nWritten by Ines Kaltwasser\n318 Followers\nReads timetables."
    )
    assert read(text).film_titles == ()
