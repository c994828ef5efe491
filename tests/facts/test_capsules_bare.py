"""Capsules whose heads are bare titles: a line alone, words in quotes, headings of known films."""

from __future__ import annotations

import pytest

from .test_capsules import GOAT, PARTY, RAIN, WIDOW, cut, front, titles, under

ALIEN = (
    "Ridley Scott takes a tired crew and a locked door and needs nothing else, and the cat knows "
    "more than anybody. I counted four people in the row before me who kept their coats on."
)
ELLE = (
    "Isabelle Huppert sweeps up the pieces and orders sushi; Verhoeven watches without a blink. "
    "What other films would make a riddle of, this one makes a working week, and a very long one."
)
PATERSON = (
    "A bus, a dog, a notebook. Jim Jarmusch has made the calmest film of his life, and I walked "
    "home from it slower than I had come, which is the best that I can say of any film at all."
)


def lines(*heads: str, end: str = "") -> str:
    texts = (ALIEN, ELLE, PATERSON)
    return "".join(f"{head}\n\n{texts[at % 3]}{end}\n\n" for at, head in enumerate(heads))


def found(written: str, path: str = "notes.txt") -> list[str | None]:
    reviews = cut(written, path)
    return [title for title in titles(reviews) if title] if len(reviews) > 1 else []


# -- what is cut -------------------------------------------------------------


def test_headings_of_known_films_whose_directors_are_named_below() -> None:
    heads = under(["Alien", "Elle", "Paterson"]).replace(WIDOW, ALIEN)
    heads = heads.replace(PARTY, ELLE).replace(GOAT, PATERSON)
    assert found(front(title="A good week") + heads, "post.md") == ["Alien", "Elle", "Paterson"]


def test_a_film_that_nobody_knows_among_known_ones() -> None:
    heads = lines("Alien", "The Ferry Clerk", "Paterson")
    assert found(f"At the pictures\n\nBy Nora Feldt\n\n{heads}") == [
        "Alien", "The Ferry Clerk", "Paterson"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "headline",
    ["Neu im Kino: Kurzkritiken", "Die Filmstarts der Woche", "Vu en février", "Mini reviews"],
)
def test_lines_alone_below_what_announces_them(headline: str) -> None:
    heads = lines("Die Fähre nach Gera", "Das lange Feld", "Kreide")
    written = heads.replace("Ridley Scott", "Ute Ohm").replace("Jim Jarmusch", "Ute Ohm")
    assert found(f"{headline}\n\n{written}") == ["Die Fähre nach Gera", "Das lange Feld", "Kreide"]


def test_lines_in_quotes_that_the_headline_names() -> None:
    headline = "For rent this week: “The Ferry Clerk,” “Chalk” and “Long Field”"
    heads = lines("“THE FERRY CLERK”", "“CHALK”", "“LONG FIELD”", end=" Grade: B")
    assert found(f"{headline}\n\n{heads}") == ["THE FERRY CLERK", "CHALK", "LONG FIELD"]


def test_paragraphs_that_begin_with_titles_in_quotes() -> None:
    written = (
        f'The Harbour Post\n\nAt the pictures\n\n"Alien" is thirty years old. {ALIEN}\n\n'
        f'"The Ferry Clerk" is not. {WIDOW}\n\n"Paterson" has a dog in it. {PATERSON}\n'
    )
    assert found(written) == ["Alien", "The Ferry Clerk", "Paterson"]


def test_credits_between_the_line_and_the_text() -> None:
    cast = "The cast: Lena Ohm, Paul Kern and Ines Wolf"
    written = "\n\n".join(
        f"{head}\n\n{cast}\n\n{text}" for head, text in (("Alien", ALIEN), ("Paterson", PATERSON))
    )
    assert found(f"Movie round-up: what is worth it\n\n{written}\n") == ["Alien", "Paterson"]


def test_a_film_without_a_star_among_others() -> None:
    heads = lines("Chalk ★★☆☆", "The Ferry Clerk ☆☆☆☆", "Long Field ★★★★")
    assert found(f"One evening, one film\n\n{heads}") == ["Chalk", "The Ferry Clerk", "Long Field"]


def test_what_is_on_is_judged_where_each_text_ends_in_stars() -> None:
    heads = lines("TEBEŞİR", "UZUN TARLA", "KAYIKÇI", end=" ***")
    assert found(f"Bu hafta vizyonda ne var?\n\n{heads}") == ["TEBEŞİR", "UZUN TARLA", "KAYIKÇI"]
    assert found(f"Bu hafta vizyonda ne var?\n\n{heads}") == ["TEBEŞİR", "UZUN TARLA", "KAYIKÇI"]
    assert not found(f"Bu hafta vizyonda ne var?\n\n{heads.replace(' ***', '')}")


def test_certificate_verdict_and_stars_below_each_title() -> None:
    written = "\n\n".join(
        f"{head}\nVerdict: {said}\nRating: {stars}\n{text}"
        for head, said, stars, text in (
            ("THE FERRY CLERK (15)", "Sails well", "****", WIDOW),
            ("CHALK AND CHEESE (12A)", "A cheap copy", "**", PARTY),
            ("LONG FIELD (U)", "Bah", "*", GOAT),
        )
    )
    assert found(f"The Evening Post\n\nNew releases: a ferry and a field\n\n{written}\n") == [
        "THE FERRY CLERK", "CHALK AND CHEESE", "LONG FIELD"
    ]  # fmt: skip


def test_short_texts_that_end_in_their_ratings() -> None:
    written = under(["Chalk (1999)", "Long Field (2011)", "The Ferry Clerk (2023)"])
    short = ("An actual tape, at a friend's, and less scary than I had remembered it. 3.5/5",) * 3
    for text, other in zip((WIDOW, PARTY, GOAT), short, strict=True):
        written = written.replace(text, other)
    assert len(found(front(title="October in films") + written, "post.md")) == 3


def test_titles_that_are_counted_without_a_stop() -> None:
    made = "Drame de Lena Ohm. Avec Paul Kern et Ines Wolf. Durée : 1 h 31."
    written = f"1 Craie\n{made}\n{ALIEN}\n\n2 Le Champ\n{made}\n{ELLE}\n"
    assert found(f"Les sorties de la semaine : notre avis\n\n{written}") == ["Craie", "Le Champ"]


def test_as_many_headings_as_the_headline_counts() -> None:
    heads = under(["Where are we going?", "Children of the ferry", "Writing in the dark"])
    written = front(title="The three films I saw on Friday") + heads
    assert len(found(written, "post.md")) == 3


@pytest.mark.parametrize(
    "head", ['**"Chalk" (PG-13)** — five stars out of five', "**Chalk** – ★★★"]
)
def test_a_rating_beside_a_title_in_bold(head: str) -> None:
    written = "\n\n".join(
        head.replace("Chalk", name) + f"\n\n{text}"
        for name, text in (("Chalk", WIDOW), ("Long Field", PARTY), ("The Ferry Clerk", GOAT))
    )
    reviews = cut(written + "\n")
    assert titles(reviews) == ["Chalk", "Long Field", "The Ferry Clerk"]
    assert all(review.rating is not None for review in reviews)


def test_a_link_to_the_film_below_the_heading() -> None:
    link = "Drama, Lena Ohm, Norway, [IMDB](https://www.example.org/title/tt0079944/)"
    written = f"## Chalk\n\n{link}\n\n{WIDOW}\n\n## Long Field\n\n{link}\n\n{PARTY}\n"
    assert found(written, "august.md") == ["Chalk", "Long Field"]


def test_a_word_behind_the_bracket() -> None:
    written = (
        f"**Chalk** (2010)\n\n{WIDOW}\n\n**Long Field** (*Langes Feld*, 2009) **rewatched**\n\n"
        f"{PARTY}\n\n**The Ferry Clerk** (1974, Lena Ohm) (R)\n{GOAT}\n"
    )
    assert found(written, "post.md") == ["Chalk", "Long Field", "The Ferry Clerk"]


def test_bombs_have_no_stars() -> None:
    written = f"CHALK. 3 stars. {WIDOW}\n\nLONG FIELD. Bomb. {PARTY}\n\nFERRY. 1.5 stars. {GOAT}\n"
    assert found(written) == ["CHALK", "LONG FIELD", "FERRY"]


def test_a_number_in_a_title_is_no_day() -> None:
    heads = under(["Chalk 2: The Return (2012)", "4 March: Long Field (2013)"])
    reviews = cut(heads)
    assert titles(reviews) == ["Chalk 2: The Return", "Long Field"]


# -- what stays one ----------------------------------------------------------

LOOK_ALIKES = {
    "chapters of an essay": (
        "essay.md",
        "# The clock and the cook\n\n" + under(
            ["I. Alien (1979)", "II. Paterson (2016)", "III. Elle (2016)"]
        ),
    ),
    "scores of parts, and of the whole": (
        "unterm-wehr.txt",
        f"Unterm Wehr\n\nKritik von Lena Ohm\n\n{RAIN}\n\nDAS HAUS ★★★★\n\n{WIDOW}\n\n"
        f"DIE MUTTER ★★★\n\n{PARTY}\n\nDER FLUSS ★★\n\n{GOAT}\n\nGesamt: ★★★★\n",
    ),
    "sections of a review that are titles of films": (
        "chalk.txt",
        f"Chalk (2019)\n\nDirector: Lena Ohm\n\n{RAIN}\n\nFamily Ties\n\n{WIDOW}\n\nCrash\n\n{PARTY}\n",
    ),
    "reviews that a page links to": (
        "chalk.txt",
        f"Chalk\n\nReview by Nora Feldt\n\n{RAIN}\n\n{WIDOW}\n\n{PARTY}\n\n{GOAT}\n\nMore reviews\n\n"
        "Alien\n\nRidley Scott takes a tired crew and a locked door and needs nothing else.\n\n"
        "Paterson\n\nA bus, a dog, a notebook: the calmest film that Jim Jarmusch has made.\n",
    ),
    "a list of the best": (
        "top.txt",
        "Seven films to watch in a harbour\n\n" + lines("Alien", "Elle", "Paterson"),
    ),
    "parts of a disc, each with its score": (
        "disc.txt",
        f"Chalk\n\n{RAIN}\n\nHow It Looks\n\n4/5\n\n{WIDOW}\n\nHow It Sounds\n\n3/5\n\n{PARTY}\n\n"
        f"What Else There Is\n\n2/5\n\n{GOAT}\n\nOverall: 3/5\n",
    ),
    "names above their opinions": (
        "poll.txt",
        f"Chalk\n\nWhat our critics say\n\nNora Feldt\n\n{WIDOW}\n\nPaul Kern\n\n{PARTY}\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", LOOK_ALIKES)
def test_what_is_one_text_stays_one(kind: str) -> None:
    path, written = LOOK_ALIKES[kind]
    assert len(cut(written, path)) == 1
