"""Mixed libraries: what is a book, a series, a game, a record, news or a list under a film's title."""

from __future__ import annotations

from typing import Any

import pytest

from index.facts import read_facts
from index.model import REVIEW_KINDS, Declared, Document, Mark, SourceBlock

from .build import read

PLANE = (
    "I caught this one on a plane last week and liked it more than I had any right to. It is silly and loud, and "
    "half of the jokes land. My kids want to see it again already, and I may let them."
)
BOOK = (
    "I picked this up after a friend would not stop talking about it. The prose is dry and very funny, and the "
    "chapters are short enough for the bus. Two hundred pages in the narrator changes, and I nearly put it down."
)
LETTERS = (
    "I read this in two sittings. The author knows her harbour towns, and the letters between the sisters are "
    "wonderful. A movie was made of it by a director I like, but I have not seen that movie. Her sentences are "
    "long and never lose their way, and she trusts her reader. It is one of the few novels I will open again."
)
GAME = (
    "I finished this over the weekend. The controls took me an hour to learn, and after that the levels flew by. "
    "The last boss took eleven tries. It looks like an old cartoon, and the voice actors are great."
)
RECORD = (
    "On repeat since Friday. The opening song is seven minutes long and earns every one of them. The drums are "
    "mixed low, and the guitars sound as if they were played in the next room. Her voice has never been better."
)
STAGE = (
    "We saw this on Thursday. The staging is simple: a table, four chairs and a door that nobody uses until the "
    "interval is over. The leads are on stage for two hours, and the ovation did not end. Tickets are hard to get."
)


def kind_and_title(path: str, text: str, declared: dict[str, Any]) -> tuple[bool, tuple[str, ...]]:
    review = read(text, path=path, declared=declared)
    return review.kind in REVIEW_KINDS, review.film_titles


@pytest.mark.parametrize("text", [BOOK, LETTERS, GAME, RECORD, STAGE])
def test_a_text_in_the_words_of_another_craft_names_no_film(text: str) -> None:
    assert kind_and_title("2019-03-02-drive.md", text, {"title": "Drive"}) == (False, ())


@pytest.mark.parametrize(
    ("path", "declared"),
    [("a.md", {"title": "TV Review: Fargo", "tags": ["movie review"]}), ("a.md", {"title": "Book: Misery, Stephen King"}),
     ("a.md", {"title": "Libro: La carretera"}), ("a.md", {"title": "Maniac (Netflix series)"}),
     ("a.md", {"title": "Drive (the novel)"}), ("a.md", {"title": "Dune (not the David Lynch film)"}),
     ("a.md", {"title": "It 📚"}), ("2021-01-03-tv-watchmen.md", {"title": "Watchmen"}),
     ("2021-1-3-book-sphere.md", {"title": "Sphere"}), ("game-inside.html.md", {"title": "Inside"}),
     ("carol-book-review.md", {"title": "Carol"}), ("a.md", {"title": "Solaris", "isbn": "9780571311576"}),
     ("a.md", {"title": "Contact", "book_author": "Carl Sagan"}), ("a.md", {"title": "Control", "platform": "PS4"}),
     ("a.md", {"title": "Fargo", "seasons": 4, "imdb_id": "tt2802850"}), ("a.md", {"title": "Dark", "episodes": 26}),
     ("a.md", {"title": "Ultraviolence", "artist": "Lana Del Rey"}), ("a.md", {"title": "Chocolat", "servings": 8}),
     ("a.md", {"title": "Room", "mediaType": "Book"}), ("a.md", {"title": "The Martian", "media.type": "book"}),
     ("a.md", {"title": "The Road", "type": "[[Book]]", "tags": ["movies"]}),
     ("a.md", {"title": "Firewatch", "categories": ["video-games"]}), ("a.md", {"title": "Emma", "tags": ["children's books"]}),
     ("bookshelf/emma.md", {"title": "Emma"}), ("a.md", {"title": "Up", "tags": ["mediaDB/game"]})],
)  # fmt: skip
def test_what_says_of_itself_that_it_is_of_another_medium_names_no_film(
    path: str, declared: dict[str, Any]
) -> None:
    assert kind_and_title(path, PLANE, declared) == (False, ())


@pytest.mark.parametrize(
    ("path", "declared", "title"),
    [("2023-01-01-movie-freaks.md", {"title": "Freaks"}, "Freaks"), ("book-club.md", {"title": "Book Club", "year": 2018}, "Book Club"),
     ("2018-02-23-game-night.md", {"title": "Game Night", "director": "John Francis Daley"}, "Game Night"),
     ("movies/book-of-shadows.md", {"title": "Book of Shadows: Blair Witch 2"}, "Book of Shadows: Blair Witch 2"),
     ("movies/dune.md", {"title": "Dune", "tags": ["books", "science-fiction"]}, "Dune"),
     ("a.md", {"title": "The Martian", "tags": ["movies", "books"]}, "The Martian"),
     ("a.md", {"title": "Atonement", "tags": ["movies"], "isbn": "9780099429791"}, "Atonement"),
     ("a.md", {"title": "Heat", "director": "Michael Mann", "platform": "Netflix"}, "Heat"),
     ("a.md", {"title": "Heat", "type": "movie", "season": "winter"}, "Heat"),
     ("a.md", {"title": "Heat 🍿", "tags": ["diary"]}, "Heat"),
     ("a.md", {"title": "Movie: Heat", "tags": ["music"]}, "Heat")],
)  # fmt: skip
def test_what_only_looks_like_another_medium_is_a_film(
    path: str, declared: dict[str, Any], title: str
) -> None:
    assert kind_and_title(path, PLANE, declared) == (True, (title,))


def test_a_film_of_a_book_a_band_or_a_game_is_a_film() -> None:
    told = (
        "The film leaves out half of the chapters, and I read the novel twice, so I missed them. The camera stays "
        "with the narrator, and the actress who plays her is on screen in every scene. Pages of prose become a look."
    )
    assert kind_and_title("a.md", told, {"title": "Carol"})[0]
    band = (
        "A biopic with the songs, the guitars and the drums that one expects, and every lyric is explained by a "
        "scene before it. As a movie it has one good hour, the one in which the director forgets the band."
    )
    assert kind_and_title("a.md", band, {"title": "Bohemian Rhapsody"})[0]


SEASONS = (
    "Acabo de terminar la cuarta temporada y la serie me dejó confundido. Desde el primer episodio el tema estaba "
    "en todas las temporadas, y los últimos episodios de la serie lo olvidan. Es una serie dramática, y cada "
    "segundo de los capítulos finales de la serie fue emocionante."
)


def test_seasons_and_episodes_are_of_a_series_though_credits_stand_beside_them() -> None:
    credits = "Título original: Colony. Año: 2004. Intérpretes: Ana Ruiz, Eva Sol."
    review = read(f"{credits}\n\n{SEASONS}", path="a.md", declared={"title": "Colony"})
    assert review.kind == "other"


COMING = (
    "The studio has confirmed that a sequel is in the works. Filming begins next spring, and the cast is said to "
    "be in talks. I am looking forward to it, since the first one was a huge hit."
)
SHOWN = (
    "The studio has confirmed that a sequel is in the works, but I saw the first one again last night. "
    + PLANE
)


def test_what_is_to_come_is_news_and_names_no_film_by_its_headline() -> None:
    for declared in (
        {"title": "More Dune", "tags": ["movies"]},
        {"title": "More Dune", "tags": ["movies", "news"]},
    ):
        review = read(COMING, path="2019-01-01-more.md", declared=declared)
        assert (review.kind, review.film_titles) == ("news", ())
    rated: dict[str, Any] = {"title": "Dune", "tags": ["movies"], "rating": 4}
    assert read(COMING, path="dune.md", declared=rated).kind == "capsule"
    declared = {"title": "Dune", "tags": ["movies"]}
    assert read(SHOWN, path="dune.md", declared=declared).film_titles == ("Dune",)


@pytest.mark.parametrize(
    "headline", ["March Movies", "Movie Theaters", "Dune trailer", "Oscars night"]
)
def test_headlines_about_films_are_no_titles(headline: str) -> None:
    declared = {"title": headline, "tags": ["movies"]}
    assert read(PLANE, path="a.md", declared=declared).film_titles == ()


ROW = "Some that I want to show you.\n\nHeat (170 min)\n\nAlien\n\nThe Third Man\n\nPaprika\n\nPlaytime (124 min)"


def test_a_row_of_titles_is_a_list_unless_a_film_is_stated() -> None:
    declared: dict[str, Any] = {"title": "Spring Nights", "tags": ["movies"]}
    review = read(ROW, path="a.md", declared=declared)
    assert (review.kind, review.film_titles) == ("list", ())
    players = "Al Pacino\n\nRobert De Niro\n\nVal Kilmer\n\nAmy Brenneman\n\nDiane Venora"
    declared = {"title": "Heat", "tags": ["movies"], "director": "Michael Mann"}
    assert read(f"{PLANE}\n\n{players}", path="a.md", declared=declared).film_titles == ("Heat",)


HEAT = "https://www.imdb.com/title/tt0113277/"


def linked(text: str, links: dict[str, str], declared: dict[str, Any]) -> tuple[str, ...]:
    """The film of a text in which phrases are links, by their targets."""
    marks = [
        Mark("link", at, at + len(name), url)
        for name, url in links.items()
        if (at := text.index(name)) >= 0
    ]
    block = SourceBlock("paragraph", text, 1, 1, 0, marks=tuple(marks))
    keys = tuple(Declared(key, value, "front matter", 2) for key, value in declared.items())
    document = Document("/library", "2020-01-01-a-long-night.md", 1, "markdown", (block,), keys)
    return read_facts(document, review_id="r").film_titles


def test_the_film_that_a_text_links_to_as_seen_is_its_film() -> None:
    text = (
        "Last night we finally saw Heat at home. I had forgotten how slow this movie is, and how good. "
        + PLANE
    )
    declared = {"title": "A long night", "tags": ["movies"]}
    assert linked(text, {"Heat": HEAT}, declared) == ("Heat",)
    german = "Gestern haben wir endlich Heat gesehen. Der Film ist lang, und jede Minute lohnt sich sehr."
    assert linked(german, {"Heat": "https://letterboxd.com/film/heat-1995/"}, declared) == ("Heat",)


@pytest.mark.parametrize(
    ("text", "links"),
    [("We saw this movie after reading that it is by the director of Heat, and it shows. ", {"Heat": HEAT}),
     ("We saw this movie last night, which is no Heat, and no Ronin either. ",
      {"Heat": HEAT, "Ronin": "https://www.imdb.com/title/tt0122690/"}),
     ("We saw this movie with Al Pacino last night. ", {"Al Pacino": "https://www.imdb.com/name/nm0000199/"}),
     ("We saw this movie last night, see IMDb for its cast. ", {"IMDb": HEAT})],
)  # fmt: skip
def test_other_links_name_no_film(text: str, links: dict[str, str]) -> None:
    assert "Heat" not in linked(text + PLANE, links, {"title": "Collateral", "tags": ["movies"]})


SOUTH = (
    "Acabo de ver la película y me gustó mucho. Los dos actores están muy bien, y la escena del banco es increíble. "
    "La recomiendo a todos, aunque dure tres horas."
)


def test_two_names_behind_the_word_film_are_two_titles() -> None:
    declared = {"title": "Película: Fuego contra fuego - Heat", "tags": ["cine"]}
    assert read(SOUTH, path="a.md", declared=declared).film_titles == ("Fuego contra fuego", "Heat")
    declared = {"title": "Película: Heat - una noche larga", "tags": ["cine"]}
    assert "una noche larga" not in read(SOUTH, path="a.md", declared=declared).film_titles


@pytest.mark.parametrize(
    ("headline", "titles"),
    [("I finally saw Heat", ("Heat",)), ("Watched The Third Man", ("The Third Man",)), ("Saw X", ("Saw X",)),
     ("Watchmen", ("Watchmen",)), ("I saw my neighbour again", ()), ("RIP David Lynch", ()),
     ("Interview with Michael Mann", ()), ("Remembering Setsuko Hara", ())],
)  # fmt: skip
def test_headlines_that_say_more_than_a_title(headline: str, titles: tuple[str, ...]) -> None:
    declared = {"title": headline, "tags": ["movies"]}
    assert read(PLANE, path="a.md", declared=declared).film_titles == titles


def test_filler_and_photographs_are_of_no_film() -> None:
    filler = "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore."
    assert (
        read(filler, path="a.md", declared={"title": "Heat", "director": "Ann Lee"}).kind == "other"
    )
    roll = (
        "I let the roll sit in the tank for ten minutes, and then rinsed it twice. The negatives came out thin, since "
        "the water was too cold, but the grain is lovely. Next time I will leave it in for a minute more."
    )
    declared = {"title": "Developing", "tags": ["photography", "film"]}
    assert not kind_and_title("a.md", roll, declared)[0]


def test_tags_of_a_topic_do_not_outweigh_a_text_on_a_film() -> None:
    stated = {"title": "Citizenfour", "tags": ["security", "politics"]}
    film = f"I saw Citizenfour last night. It is a film on a film on a leak, and the film keeps still. {PLANE}"
    told = (
        f"{film} The documentary, a movie of rooms, has scenes that the audience will not forget."
    )
    assert kind_and_title("a.md", told, stated) == (True, ("Citizenfour",))
    stated["network"] = "Disney+"
    assert kind_and_title("a.md", told, stated) == (True, ("Citizenfour",))
    post = f"How to rotate keys, step by step. {PLANE.replace('see it again', 'do it again')}"
    assert kind_and_title("a.md", post, stated)[0] is False


SERIES = (
    "It is one of those series that everybody at work talks about, and the series deserves it. An "
    "hour a week is little, and the series knows when to stop; no other series keeps me so awake."
)


@pytest.mark.parametrize(("text", "kind"), [(f"{SERIES}\n\n{SERIES}", "other"), (PLANE, "capsule")])
def test_a_tag_of_films_and_series_says_neither(text: str, kind: str) -> None:
    keys: dict[str, Any] = {"title": "Salt Harbour", "tags": "Film / TV"}
    assert read(text, declared=keys).kind == kind
