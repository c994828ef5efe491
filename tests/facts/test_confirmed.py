"""What names a film and what only stands above a text; kinds, bylines and ratings of rarer shapes.

Each rule with what it must find and with look-alikes that it must leave alone.
"""

from __future__ import annotations

import pytest

from index.facts.banners import house_in, is_banner
from index.facts.loose_bylines import read_loose_byline
from index.facts.ratings import read_rating

from .build import cast, read

LONG = (
    "Somebody rows across the harbour at night and does not say why. The camera stays at the rail "
    "for a long time and looks at the water, and then it turns around and looks at the people."
)
MORE = (
    "The second half is slower and better, since nobody has to be told anything any more, and the "
    "ferry goes on crossing as if the story were none of its business at all."
)


@pytest.mark.parametrize(
    ("head", "text", "films"),
    [
        ("Salt Harbour", f"{LONG} Salt Harbour is slow.", ("Salt Harbour",)),
        ("Salt Harbour (2017)", LONG, ("Salt Harbour",)),
        ("Salt Harbour - Review", LONG, ("Salt Harbour",)),
        ("Salt Harbour\nSweden 2017, 112 min", LONG, ("Salt Harbour",)),
        ("The Weekly Rudder\n\nFilm ..... Salt Harbour\nYear ..... 2017", LONG, ("Salt Harbour",)),
        ("Salt Harbour", LONG, ()),
        ("Cold Comfort", f"{LONG} Think of WET COATS.", ()),
        ("Notes for our members", LONG, ()),
        ("Wet Endings", f"{LONG}\n\n{MORE}\n\nMore from Wet Endings", ()),
    ],
)
def test_a_bare_headline_names_a_film_only_where_something_confirms_it(
    head: str, text: str, films: tuple[str, ...]
) -> None:
    assert read(f"{head}\n\n{text}\n\n{MORE}").film_titles == films


@pytest.mark.parametrize(
    ("path", "text", "films"),
    [
        ("salt harbour.txt", f"Salt Harbour is slow. {LONG}", ("Salt Harbour",)),
        ("evening by the water.txt", LONG, ()),
    ],
)
def test_a_file_names_a_film_as_fully_as_the_text_does(
    path: str, text: str, films: tuple[str, ...]
) -> None:
    assert read(f"{text}\n\n{MORE}", path=path).film_titles == films


SLOW = (
    "Slow ferries are a kind of film in which nobody arrives. Most movies of the sort have a captain "
    "who knows more than the audience, and the directors let him. Many older movies do it better."
)


@pytest.mark.parametrize(
    ("title", "text", "films"),
    [
        ("Why They Sink in Slow Ferries", SLOW, ()),
        ("Why They Sink in Slow Ferries", SLOW.replace("w f", "w F"), ("Slow Ferries",)),
        ("why they sink in slow ferries", SLOW, ("Slow ferries",)),
        ("Slow Ferries", SLOW, ("Slow Ferries",)),
    ],
)
def test_what_the_text_writes_small_is_a_common_noun(
    title: str, text: str, films: tuple[str, ...]
) -> None:
    whole = "\n\n".join((text, *(MORE, LONG) * 3))
    review = read(whole, path="2024-05-27-slow-ferries.md", declared={"title": title})
    assert review.film_titles == films
    assert films or review.kind == "essay"


def test_banners_of_several_parts() -> None:
    assert is_banner("KULTUR | FILM DER WOCHE") and is_banner("Harbour Sheets — critique n° 12")
    assert is_banner("Harbour Gazette, 12 May 2019, page 4") and is_banner("Scheda n. 4")
    assert not is_banner("Salt Harbour — Ein Film") and not is_banner("Number Seventeen")
    assert not is_banner("Film club gets its lamp back")
    assert house_in("Kino Hafenlicht | Montagsreihe") == "Kino Hafenlicht"
    assert house_in("Filmreihe Hafen") is None and house_in("Salt Harbour") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Notes by Crispin Oakum. Not to be copied.", "Crispin Oakum"),
        ("Ein Abend am Kai / Von Ruprecht Salzmann", "Ruprecht Salzmann"),
        ("By our own reporter, Blodwen Tar", "Blodwen Tar"),
        ("(scheda a cura di Ermete Scoglio)", "Ermete Scoglio"),
        ("Recensie: Fenna Kade, 18 oktober 2018", "Fenna Kade"),
        ("Solène Quai, pour l'équipe", "Solène Quai"),
        ("(First printed in June 1989. This story was written by Crispin Oakum.)", "Crispin Oakum"),
        ("Diese Kritik stammt von Ruprecht Salzmann.", "Ruprecht Salzmann"),
        ("Cet article a été rédigé par Solène Quai pour la revue.", "Solène Quai"),
        ("The film was written by Crispin Oakum.", None),
        ("The story was written by Crispin Oakum in 1921", None),
        ("This film was written by Crispin Oakum.", None),
        ("A small story directed by Tove Lindqvist.", None),
        ("From the novel by Tove Lindqvist", None),
        ("Was this written by Tove Lindqvist?", None),
        ("Stand by your man", None),
    ],
)
def test_bylines_among_other_words(line: str, name: str | None) -> None:
    read_line = read_loose_byline(line)
    assert (read_line.names if read_line else None) == ((name,) if name else None)


@pytest.mark.parametrize(
    ("printed", "value", "scale"),
    [
        ("three gulls out of five", 3.0, 5.0),
        ("10 üzerinden 9", 9.0, 10.0),
        ("8 e mezzo", 8.5, None),
        ("two and a half anchors out of four", 2.5, 4.0),
    ],
)
def test_ratings_in_words(printed: str, value: float, scale: float | None) -> None:
    rating = read_rating(printed)
    assert rating is not None and (rating.value, rating.scale) == (value, scale)


@pytest.mark.parametrize("printed", ["three boys out of town", "one out of three", "10 üzerinden"])
def test_what_is_no_rating_in_words(printed: str) -> None:
    assert read_rating(printed) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"SALT HARBOUR: WHAT REALLY HAPPENED\n\n{LONG}\n\n{MORE}", "explainer"),
        (f"Salt Harbour\n\nWho rows?\n\n{LONG}\n\nDid she know?\n\n{MORE}", "explainer"),
        (f"Salt Harbour (2017): Where to Stream It\n\n{LONG}\n\n{MORE}", "news"),
        (
            "Harbour diary: day four\n\nThursday. Rain and a queue.\n\nFriday. A donkey film, then "
            "another one, and no chair.\n\nSaturday. Prizes, and my train home at last.",
            "column",
        ),
        (f"The Man on the Quay\nQuay Press, 412 pp., ISBN 000\n\n{LONG}\n\n{MORE}", "other"),
        (
            "Conversations\n\nHow do you begin?\n\nAt the end, and then backwards.\n\nDo you ever "
            "look away?\n\nNever on a Monday.\n\nWhat do you watch?\n\nOld films without the sound.",
            "interview",
        ),
        (f"Salt Harbour (2017)\n\n{LONG} What happens next? {MORE} {LONG}", "review"),
        (f"Salt Harbour (2017)\n\n{LONG}\n\nWhy water?\n\n{MORE} {LONG}", "review"),
    ],
)
def test_kinds_of_rarer_shapes(text: str, kind: str) -> None:
    assert read(text).kind == kind


def test_labels_with_dots_and_dashes_and_their_look_alikes() -> None:
    review = read(
        f"Salt Harbour\nYear ..... 2017\nRegie – Tove Lindqvist\nMit – Aki Mantere, Ruth Delacroix\n"
        f"IMDb users ..... 7.2\n\n{LONG}\n\n{MORE}"
    )
    assert review.credits.year == 2017 and review.credits.director == ("Tove Lindqvist",)
    assert cast(review) == [("Aki Mantere", None), ("Ruth Delacroix", None)]
    assert review.rating is not None and review.rating.kind == "aggregate"
    look_alike = read(f"{LONG}\n\nYear ... after year the boats come home.\n\n{MORE}")
    assert look_alike.credits.year is None and "Year ..." in look_alike.text


def test_the_author_of_a_book_is_no_critic() -> None:
    review = read(
        "Shelf notes, reviewed by Gwen Ashgrove\n\nThe Man on the Quay\nby Piers Hallow\n"
        f"Quay Press, 412 pp.\n\n{LONG}\n\n{MORE}"
    )
    assert review.critic == "Gwen Ashgrove" and review.kind == "other"


def test_beside_credits_of_its_own_a_headline_of_two_titles_is_of_its_film() -> None:
    head = {
        "title": "Amélie - Le Fabuleux Destin d'Amélie Poulain",
        "year": 2001,
        "director": "X Y",
    }
    text = f"*Amélie* likes small things. {LONG}\n\n{MORE} After **Delicatessen** it is a change."
    assert read(text, path="index.md", declared=head).film_titles[:1] == ("Amélie",)
