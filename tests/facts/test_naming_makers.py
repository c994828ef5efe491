"""Titles named with their makers, set apart in a headline, below a motto; essays and showings."""

from __future__ import annotations

from pathlib import Path

import pytest

from .build import cast, read, read_saved
from .test_credit_lines import B1, B2

BODY = f"{B1}\n\n{B2}"


def test_a_title_with_its_maker_in_the_first_sentence(tmp_path: Path) -> None:
    text = f"---\ntitle: A boat, a coat and a gull are enough\n---\n\nNothing happens in *Salt Harbour*, the 2016 film by Ann Lee, and it is fine.\n\n{BODY}"
    review = read_saved(tmp_path, text, "a-boat-a-coat-and-a-gull.md")
    assert review.film_titles == ("Salt Harbour",)
    assert (review.credits.director, review.credits.year) == (("Ann Lee",), 2016)


def test_two_titles_with_makers_are_none_of_the_text(tmp_path: Path) -> None:
    text = f"I saw *Salt Harbour*, the 2016 film by Ann Lee, after *Wet Coats*, the 2012 film by Bob Moss.\n\n{BODY}"
    assert read_saved(tmp_path, text).film_titles == ()


def test_a_film_that_is_to_be_made() -> None:
    text = "She will be seen in Salt Harbour, to be directed by Ann Lee, who made ferries before. Salt Harbour is based on a novel."
    review = read(f"Breaking: it is her\n\n{text}\n\n{B1}")
    assert (review.film_titles, review.credits.director) == (("Salt Harbour",), ("Ann Lee",))
    other = read(f"Breaking: it is her\n\nShe was seen in Wet Coats, directed by Bob Moss. {BODY}")
    assert other.film_titles == ()


@pytest.mark.parametrize(
    ("heading", "titles"),
    [("# *Salt & Harbour* — still afloat", ("Salt & Harbour",)), ("# *Why* — I ask", ()),
     ("# The *Best* of it all", ()), ("# Still afloat: *Salt Harbour*", ("Salt Harbour",))],
)  # fmt: skip
def test_a_headline_that_sets_the_title_apart(
    heading: str, titles: tuple[str, ...], tmp_path: Path
) -> None:
    assert read_saved(tmp_path, f"{heading}\n\n{BODY}").film_titles == titles


def test_the_headline_below_a_motto() -> None:
    head = "HARBOUR LEAVES\nNotes from the last row\n\n5 April 2006\n\nAfloat, or why I wept over wafers"
    review = read(
        f'{head}\n\n{B1}\n\n"Afloat" is about a ferry that nobody takes, and it is fine.\n\n{B2}'
    )
    assert (review.title, review.film_titles) == ("Afloat, or why I wept over wafers", ("Afloat",))


def test_maker_and_year_below_the_title() -> None:
    review = read(f"Salt Harbour\n\nAnn Lee, 2003\n\nPoured by Bob Moss, 3 June 2018\n\n{BODY}")
    assert (review.credits.director, review.credits.year) == (("Ann Lee",), 2003)
    assert review.critic == "Bob Moss"
    signed = read(f"Salt Harbour review\n\nAnn Lee, 2003\n\n{BODY}")
    assert "label" not in {fact.layer for fact in signed.facts if fact.field == "credits.director"}


def test_makers_and_players_in_the_headline() -> None:
    review = read(f"SALT HARBOUR (dir. Ann Lee; Bob Moss, Cy Dent)\n\n{BODY}")
    assert (review.credits.director, cast(review)) == (
        ("Ann Lee",),
        [("Bob Moss", None), ("Cy Dent", None)],
    )


def test_an_essay_by_its_folder(tmp_path: Path) -> None:
    text = f"# Salt Harbour (2017)\n\n{BODY}\n\n{BODY}\n\n{BODY}"
    assert read_saved(tmp_path / "a", text, "essays/salt.md").kind == "essay"
    assert read_saved(tmp_path / "b", text, "reviews/salt.md").kind == "review"
    assert read_saved(tmp_path / "c", f"{text}\n\n4/5", "essays/salt.md").kind == "review"


def test_a_text_among_its_showings() -> None:
    shown = "Thu 17 18.15\nFri 18 15.30 20.45\nSat 19 13.00 20.45"
    told = "A young dancer is taken on by a ballet company whose master believes that one must choose. He gives her a part in a new ballet, about a girl whose shoes won't stop. She falls in love with the composer."
    box = "Ann Lee, 1948. 134 mins."
    assert read(f"Salt Harbour\n{box}\n\n{told}\n\n{shown}").kind == "listing"
    assert read(f"Salt Harbour\n{box}\n\n{told} I loved it.\n\n8/10\n\n{shown}").kind != "listing"


OWNED = "The ferry leaves at six. {} saves its jokes for people in wet coats, and the camera stays at the rail. The film never hurries."


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Ada Brandt's first feature *Low Water* is set on a ferry. *Low Water*", "Low Water"),
        ("Ada Brandt's debut feature Low Water is set on a ferry. Low Water", "Low Water"),
        ("Ada Brandt's novel *Low Water* is set on a ferry. *Low Water*", None),
        ("Ada Brandt's Low Water is what they call her. Low Water", None),
        ("When Ada Brandt's *Low Water* was out, *Old Rope* was too. *Old Rope*, *Old Rope*", None),
    ],
)
def test_whose_film_the_first_sentences_name(tmp_path: Path, told: str, found: str | None) -> None:
    text = f"---\ntitle: It is the gull who knows in the end\n---\n\n{told} {OWNED.format('It')}"
    assert (read_saved(tmp_path, text, "gull.md").film_titles or (None,))[0] == found


def test_whose_film_it_is_without_an_apostrophe(tmp_path: Path) -> None:
    rest = "Die Kamera bleibt an der Reling, und das ist für den Film nicht wenig. Tiefe Wasser hat es nicht eilig und ist auch sonst mit sich im Reinen. Brandt und Brandt lachen."
    head = "---\ntitle: Eine neue Miniatur\n---\n\n"
    own = f"{head}Ada Brandts Tiefe Wasser ist ein Film, der auf einer Fähre spielt. {rest}"
    review = read_saved(tmp_path / "a", own, "neu.md")
    assert (review.film_titles, review.credits.director) == (("Tiefe Wasser",), ("Ada Brandt",))
    name = f"{head}Matthias Brandt sitzt auf der Fähre, und der Film schaut ihm zu. {rest}"
    assert "Brandt" not in read_saved(tmp_path / "b", name, "neu.md").film_titles


@pytest.mark.parametrize(
    ("head", "told", "name", "found"),
    [
        ("Salt ou la Longue Traversée : une famille en mer", "Salt ou la Longue Traversée, de près", "n.md",
         "Salt ou la Longue Traversée"),
        ("Salt or the Gull: which one", "Salt", "n.md", "Salt"),
        ("Salt, give me a name, a father's tale", "Salt", "salt-give-me-a-name.md",
         "Salt, give me a name"),
        ("Salt, give me a name", "Salt", "salt-give-me-a-name-a-fathers-tale.md", None),
    ],
)  # fmt: skip
def test_the_whole_of_a_title(
    tmp_path: Path, head: str, told: str, name: str, found: str | None
) -> None:
    body = "In Salt the camera stays at the rail. Salt is a film that saves its jokes for people in wet coats. What Salt has is time, and *Salt* knows it. Directed by Ada Brandt, Salt is 90 minutes long."
    text = f'---\ntitle: "{head}"\n---\n\n{body}\n\n## {told}\n\n{B1}'
    titles = read_saved(tmp_path, text, name).film_titles
    assert titles[:1] == ((found,) if found else titles[:1])


_BOTH = "*Old Rope* and *Low Water* came out in one year. In *Old Rope* people wait and in *Low Water* nobody does. {} *Old Rope* ends on a pier, *Low Water* in a kitchen, directed by Ada Brandt."


@pytest.mark.parametrize(
    ("head", "told", "of_two"),
    [
        ("Two ways of waiting", "The two films are alike in that.", True),
        ("Old Rope and Low Water: two ways of waiting", "It is a matter of patience.", True),
        ("Old Rope, at last", "The two films are alike in that.", False),
    ],
)
def test_two_films_held_against_each_other(
    tmp_path: Path, head: str, told: str, of_two: bool
) -> None:
    text = f'---\ntitle: "{head}"\n---\n\n{_BOTH.format(told)}\n\n{B1}\n\n{B2}'
    review = read_saved(tmp_path, text, "waiting.md")
    assert (review.kind == "essay", not review.film_titles) == (of_two, of_two)
    assert not (of_two and review.credits.director)


_ONCE_MORE = "*Old Rope* came out the year after *Low Water*. {} The endings differ: the first is loud, in *Low Water* nobody says a word. Directed by Ada Brandt, *Old Rope* is a film that shouts."


@pytest.mark.parametrize(
    ("told", "more", "of_two"),
    [
        ("Both films are great.", "Think of *Grey Gull*.", True),
        ("The film is great.", "Think of *Grey Gull*.", False),
        ("Both films are great.", "*Old Rope* is the better *Old Rope*.", False),
        ("Both films are great.", "*Grey Gull* is another, *Grey Gull* is a third.", False),
    ],
)
def test_two_films_that_a_text_begins_with(
    tmp_path: Path, told: str, more: str, of_two: bool
) -> None:
    text = (
        f"# How they end\n\n{_ONCE_MORE.format(told)} {more} Think of *Wet Coats*.\n\n{B1}\n\n{B2}"
    )
    review = read_saved(tmp_path, text, "endings.md")
    assert (review.kind == "essay") == of_two
    assert not (of_two and review.film_titles)
