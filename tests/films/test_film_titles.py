"""Titles: which spellings are one title, and which look-alikes are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.films.casing import from_capitals, only_capitals
from index.films.ids import film_ids, slug
from index.films.titles import form_of, order_key, read_title


def key(title: str) -> str:
    return read_title(title).forms[0].key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Red Rocket", "RED ROCKET"),
        ("Red Rocket", "“Red Rocket”"),
        ("Red Rocket", "Red Rocket (2021)"),
        ("Suspiria", "Suspiria [1977]"),
        ("Suspiria", "Suspiria (Luca Guadagnino, 2018)"),
        ("Amélie", "AMELIE"),
        ("Amélie", "Ame\u0301lie"),
        ("8½", "8 1/2"),
        ("The Apartment", "Apartment, The"),
        ("The Apartment", "Apartment"),
        ("L'Innocence", "L’INNOCENCE"),
        ("Der müde Tod", "Müde Tod, Der"),
        ("WALL·E", "Wall-E"),
        ("WALL·E", "Walle"),
        ("F/X", "FX"),
        ("M*A*S*H", "MASH"),
        ("If....", "If…"),
        ("E.T. the Extra-Terrestrial", "ET: The Extra-Terrestrial"),
        ("A.I. Artificial Intelligence", "AI: Artificial Intelligence"),
        ("Fanny & Alexander", "Fanny und Alexander"),
        ("Romeo + Juliet", "Romeo and Juliet"),
        ("Rocky II", "Rocky 2"),
        ("Saw X", "Saw 10"),
        ("The Godfather Part II", "The Godfather 2"),
        ("Dune: Part Two", "DUNE 2"),
        ("Kill Bill: Vol. 1", "Kill Bill 1"),
        ("Alien³", "Alien 3"),
        ("Schindler's List", "Schindlers List"),
        ("ドライブ・マイ・カー", "ドライブマイカー"),
        ("Apocalypse Now", "Apocalypse Now (Final Cut) (1979)"),
        ("Mother", "Mother (OmU)"),
        ("Smørrebrød", "Smorrebrod"),
        ("Die Brücke", "Brücke, Die"),
        ("Die Ehe der Maria Braun", "Ehe der Maria Braun"),
        ("I vitelloni", "Vitelloni"),
        ("De Noorderlingen", "Noorderlingen, De"),
        ("O Pagador de Promessas", "Pagador de Promessas"),
        ("En man som heter Ove", "Man som heter Ove, En"),
        ("LA HAINE", "La Haine"),
        ("Az ötödik pecsét", "Ötödik pecsét"),
    ],
)
def test_one_title_in_two_spellings(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("8½", "8"),
        ("8½", "812"),
        ("21", "2 1"),
        ("M", "Em"),
        ("X", "10"),
        ("V", "5"),
        ("F/X", "F/10"),
        ("Die Hard", "Hard"),
        ("I, Robot", "Robot"),
        ("O Brother, Where Art Thou?", "Brother, Where Art Thou?"),
        ("Rocky", "Rocky II"),
        ("Dune", "Dune: Part One"),
        ("Blade Runner", "Blade Runner 2049"),
        ("Us", "U-571"),
        ("?", "..."),
        ("!", "?"),
        ("The", "A"),
        ("ガ", "カ"),
        ("Seven", "Se7en"),
        ("Suspiria", "Suspiria in the Dark"),
        ("Die Another Day", "Another Day"),
        ("Die, Mommie, Die!", "Mommie, Die!"),
        ("La La Land", "La Land"),
        ("Las Vegas", "Vegas"),
        ("L.A. Confidential", "Confidential"),
        ("LA 92", "92"),
        ("Lo and Behold", "And Behold"),
        ("Den of Thieves", "Of Thieves"),
        ("De battre mon cœur s'est arrêté", "Battre mon cœur s'est arrêté"),
        ("I Am Legend", "Am Legend"),
        ("As Good as It Gets", "Good as It Gets"),
        ("En attendant Godot", "Attendant Godot"),
        ("À nos amours", "Nos amours"),
    ],
)
def test_two_titles_that_look_alike(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("L'INNOCENCE (KAIBUTSU)", ["L'INNOCENCE", "KAIBUTSU"]),
        ("Monster / Kaibutsu", ["Monster", "Kaibutsu"]),
        ("Monster (Part Two)", ["Monster (Part Two)"]),
        ("Monster (Vol. 2) (2023)", ["Monster (Vol. 2)"]),
        ("Monster (Partisan)", ["Monster", "Partisan"]),
        ("Monster (OT: Kaibutsu, 2023)", ["Monster", "Kaibutsu"]),
        ("Monster (Original Title: Kaibutsu) (2023)", ["Monster", "Kaibutsu"]),
        ("Ladri di biciclette aka Bicycle Thieves", ["Ladri di biciclette", "Bicycle Thieves"]),
        ("Drive My Car (ドライブ・マイ・カー)", ["Drive My Car", "ドライブ・マイ・カー"]),
        ("Love (and Other Disasters)", ["Love (and Other Disasters)"]),
        ("(500) Days of Summer", ["(500) Days of Summer"]),
        ("[REC]", ["[REC]"]),
        ("Victor/Victoria", ["Victor/Victoria"]),
        ("To Be or Not to Be", ["To Be or Not to Be"]),
        (
            "Dr. Strangelove or: How I Learned",
            ["Dr. Strangelove or: How I Learned", "Dr. Strangelove"],
        ),
        ("Birdman or (The Virtue)", ["Birdman or (The Virtue)", "Birdman"]),
        ("Heat (Director's Cut)", ["Heat"]),
        ("Heat (review)", ["Heat"]),
    ],
)
def test_titles_that_stand_in_one(written: str, shown: list[str]) -> None:
    """A local title with the original beside it is both; a bracket of another kind is none."""
    assert [form.shown for form in read_title(written).forms if form.shown] == shown


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("Suspiria (1977)", 1977),
        ("Monster (OT: Kaibutsu, 2023)", 2023),
        ("The Wire (2002-2008)", None),
        ("2001: A Space Odyssey", None),
        ("Blade Runner 2049", None),
        ("1917", None),
        ("1917 (2019)", 2019),
    ],
)
def test_the_year_beside_a_title(written: str, year: int | None) -> None:
    assert read_title(written).year == year


def test_an_article_is_kept_beside_the_key() -> None:
    assert form_of("The Hero").article == "the"
    assert form_of("A Hero").article == "a"
    assert form_of("L'Avventura").article == "l"
    assert form_of("The").article == ""
    assert form_of("Apartment, The").shown == "The Apartment"


def test_a_blank_title_is_no_title() -> None:
    assert read_title("").forms == ()
    assert read_title("  \n").forms == ()


@pytest.mark.parametrize(
    ("capitals", "shown"),
    [
        ("RED ROCKET", "Red Rocket"),
        ("THE FLORIDA PROJECT", "The Florida Project"),
        ("IN THE MOOD FOR LOVE", "In the Mood for Love"),
        ("L'INNOCENCE", "L'Innocence"),
        ("LE FABULEUX DESTIN D'AMÉLIE POULAIN", "Le Fabuleux Destin d'Amélie Poulain"),
        ("DAS LEBEN DER ANDEREN", "Das Leben der Anderen"),
        ("DIE HARD", "Die Hard"),
        ("LA LA LAND", "La La Land"),
        ("SCHINDLER'S LIST", "Schindler's List"),
        ("ROCKY II", "Rocky II"),
        ("SPIDER-MAN: INTO THE SPIDER-VERSE", "Spider-Man: Into the Spider-Verse"),
        ("DR. STRANGELOVE", "Dr. Strangelove"),
        ("RRR", "RRR"),
        ("US", "Us"),
        ("E.T.", "E.T."),
        ("M*A*S*H", "M*A*S*H"),
        ("THX 1138", "THX 1138"),
        ("СЫН", "Сын"),
        ("KIŞ UYKUSU", "Kış Uykusu"),
        ("BİR ZAMANLAR ANADOLU'DA", "Bir Zamanlar Anadolu'da"),
    ],
)
def test_a_title_that_is_known_in_capitals_only(capitals: str, shown: str) -> None:
    assert only_capitals(capitals)
    assert from_capitals(capitals) == shown


def test_a_single_letter_is_no_shouting() -> None:
    assert not only_capitals("M")
    assert not only_capitals("8½")
    assert not only_capitals("Tár")
    assert not only_capitals("万引き家族")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Red Rocket", "red-rocket"),
        ("8½", "8-1-2"),
        ("L'Avventura", "l-avventura"),
        ("Schindler's List", "schindlers-list"),
        ("Fanny & Alexander", "fanny-and-alexander"),
        ("ドライブ・マイ・カー", "ドライブ-マイ-カー"),
        ("?", "film-3f"),
        ("../../etc", "etc"),
    ],
)
def test_slugs(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_ids_that_collide_are_parted_by_the_director() -> None:
    films = [
        ("Pinocchio", 2022, ("Robert Zemeckis",), ("a",)),
        ("Pinocchio", 2022, ("Guillermo del Toro",), ("b",)),
        ("Pinocchio", 2022, (), ("c",)),
        ("Crash", 2004, ("Paul Haggis",), ("d",)),
    ]
    assert film_ids(films) == [
        "pinocchio-2022-robert-zemeckis",
        "pinocchio-2022-guillermo-del-toro",
        "pinocchio-2022",
        "crash-2004",
    ]
    assert film_ids(films[::-1]) == film_ids(films)[::-1]


def test_ids_are_different_even_where_everything_is_alike() -> None:
    films = [("X", None, (), (path,)) for path in "abc"]
    assert len(set(film_ids(films))) == 3
    assert len(slug("long " * 100)) < 100


def test_shelf_order() -> None:
    named = ["Die Brücke", "Die Hard", "La Haine", "La La Land", "Das Boot", "L.A. Confidential"]
    assert sorted(named, key=order_key) == [
        "Das Boot",
        "Die Brücke",
        "Die Hard",
        "La Haine",
        "L.A. Confidential",
        "La La Land",
    ]
    titles = ["The Zone", "Äpfel", "8½", "12 Monkeys", "A Bird", "?", "zebra"]
    assert sorted(titles, key=order_key) == [
        "8½",
        "12 Monkeys",
        "?",
        "Äpfel",
        "A Bird",
        "zebra",
        "The Zone",
    ]


@given(st.text(max_size=40))
def test_any_text_is_a_title_or_blank(text: str) -> None:
    """Never raises; a title that is not blank has a key; reading its own form gives that key again."""
    title = read_title(text)
    assert bool(title.forms) == bool(text.split())
    for form in title.forms:
        assert form.key
    order_key(text)
    assert slug(text) == slug(text).strip()
    from_capitals(text)


@given(
    st.lists(
        st.sampled_from("the part ii ( ) [ ] 2021 or / aka OT: & Love l' , The ½ - . x".split()),
        max_size=8,
    )
)
def test_any_odd_combination_is_read(parts: list[str]) -> None:
    title = read_title(" ".join(parts))
    assert bool(title.forms) == bool(parts)
