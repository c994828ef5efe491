"""Headlines in the forms that sites give them: which part is the film's title, and which is not."""

from __future__ import annotations

import pytest

from index.documents.markdown import parse
from index.facts import read_facts
from index.facts.ballot_longer import _with_series, set_apart
from index.facts.headline import read_headline
from index.facts.rubrics import is_rubric, without_edition, without_rubric
from index.model import Document

from .build import read
from .test_heads import B2, B, G

IT = "It is a quiet film, and the cast is fine."


@pytest.mark.parametrize(
    ("headline", "title", "year"),
    [("Salt Harbour (2017)", "Salt Harbour", 2017), ("Salt Harbour, 2017", "Salt Harbour", 2017),
     ("Paris, Texas, 1984", "Paris, Texas", 1984), ("Salt Harbour [2017]", "Salt Harbour", 2017),
     ("Salt Harbour / 2017", "Salt Harbour", 2017), ("Godfather, The (1972)", "The Godfather", 1972),
     ("Salt Harbour, 2017 - ★★★½", "Salt Harbour", 2017), ("🎬 Salt Harbour (2017)", "Salt Harbour", 2017),
     ("Tår, by Tove Lindqvist", "Tår", None), ("#12: Salt Harbour", "Salt Harbour", None),
     ("12. Salt Harbour (2017)", "Salt Harbour", 2017), ("Cannes 2017 | Salt Harbour", "Salt Harbour", None),
     ("[Cannes 2017] Salt Harbour review", "Salt Harbour", None),
     ("31 Days of Horror #12: Salt Harbour (2017)", "Salt Harbour", 2017),
     ('Brief Review of "Salt Harbour" (1993)', "Salt Harbour", 1993),
     ("TLDR: Salt Harbour (2017)", "Salt Harbour", 2017), ("#FilmReview - Salt Harbour", "Salt Harbour", None),
     ("Noirvember 2016, Episode 19: Salt Harbour (1947)", "Salt Harbour", 1947),
     ("Salt Harbour: Anniversary Edition (Blu-ray Review)", "Salt Harbour", None),
     ("Throwback Thursday: Salt Harbour", "Salt Harbour", None), ("Film Club: Salt Harbour", "Salt Harbour", None),
     ("Watched: Salt Harbour (2017)", "Salt Harbour", 2017), ("Documentary Review: Salt Harbour", "Salt Harbour", None),
     ('Blog Review: "Salt Harbour"', "Salt Harbour", None), ("Salt Harbour 4K UHD Blu-ray Review", "Salt Harbour", None),
     ("Salt Harbour [Blu-ray]", "Salt Harbour", None), ("Salt Harbour on Netflix", "Salt Harbour", None),
     ("Salt Harbour (R)", "Salt Harbour", None), ("Salt Harbour 16+", "Salt Harbour", None),
     ("Wet Coats: A Review of Salt Harbour", "Salt Harbour", None),
     ("My Review of the Movie Salt Harbour", "Salt Harbour", None),
     ("Review: In ‘Salt Harbour,’ a Family in Wet Coats", "Salt Harbour", None),
     ("Tove Lindqvist’s ‘Salt Harbour’ Is Heartbreaking", "Salt Harbour", None),
     ("Salzhafen: Kritik zum neuen Film von Tove Lindqvist", "Salzhafen", None),
     ("„Salzhafen“ – Kritik zum Animationsfilm", "Salzhafen", None), ("Kurzkritik: Salzhafen", "Salzhafen", None),
     ("Critique Express : Le port", "Le port", None), ("[CRITIQUE] Le port (2017)", "Le port", 2017),
     ("Crítica de la película El puerto", "El puerto", None), ("'El puerto', crítica: sustos", "El puerto", None),
     ("Liman Filmi İncelemesi", "Liman", None), ("Liman Film İncelemesi ve Yorumu", "Liman", None),
     ("Liman (1997) Film Yorumu", "Liman", 1997), ("Il porto, la recensione", "Il porto", None),
     ("Le port : la critique du film", "Le port", None), ("Le port, notre avis", "Le port", None),
     ("Salzhafen: Die Kritik", "Salzhafen", None), ("Il porto, la nostra recensione", "Il porto", None),
     ("LE PORT SALÉ d'Anne Brun : la critique", "LE PORT SALÉ", None),
     ("Short Film Review: Salt Harbour (2017) Duration 22 min", "Salt Harbour", 2017),
     ("Crítica / Comentario de Salzhafen (2017)", "Salzhafen", 2017), ("Review / Comment: Tår (2017)", "Tår", 2017),
     ("Meine Meinung zu Salzhafen (2017)", "Salzhafen", 2017), ("Kinokritik Salzhafen (2017)", "Salzhafen", 2017),
     ("Test Blu-ray : Le port", "Le port", None), ("Le port : test DVD", "Le port", None),
     ("Blu-ray-Test: Salzhafen", "Salzhafen", None), ("[Critique 4K UHD] Le port", "Le port", None),
     ("LE PORT de LENA BRUN", "LE PORT", None), ("LE PORT de LENA BRUN (2017)", "LE PORT", 2017),
     ("Screen Test", "Screen Test", None), ("LE ROI de NEW YORK", "LE ROI de NEW YORK", None),
     ("LE JOURNAL de BRIDGET JONES", "LE JOURNAL de BRIDGET JONES", None),
     ("Mon avis sur le film Le port (2017)", "Le port", 2017), ("La película El puerto (2017)", "El puerto", 2017),
     ("Commento: Il porto (2017)", "Il porto", 2017), ("Eleştiri / Yorum: Liman (2017)", "Liman", 2017)],
)  # fmt: skip
def test_the_title_and_the_year_in_a_headline(headline: str, title: str, year: int | None) -> None:
    found = read_headline(headline)
    assert (found.titles[0], found.year) == (title, year)


@pytest.mark.parametrize(
    "title",
    ["12 Angry Men", "10 Things I Hate About You", "2001: A Space Odyssey", "300: Rise of an Empire", "District 9",
     "Movie 43", "Fight Club", "Freaky Friday", "IT: Chapter Two", "Star Wars: Episode VIII - The Last Jedi",
     "Night of the Living Dead", "Snakes on a Plane", "Gone in 60 Seconds", "V/H/S", "1917", "Blade Runner 2049",
     "Mission: Impossible – Fallout", "Face/Off", "Me and Earl and the Dying Girl", "I, Tonya"],
)  # fmt: skip
def test_titles_that_look_like_series_numbers_and_editions_stay_whole(title: str) -> None:
    assert without_rubric(title) == without_edition(title) == title
    assert read_headline(title).titles[0] == title


def test_a_number_after_the_latest_year_is_part_of_the_title() -> None:
    assert read_headline("Blade Runner 2049").dated is None
    assert read_headline("Salt Harbour 2017").dated == ("Salt Harbour", 2017)


@pytest.mark.parametrize(
    ("headline", "year"),
    [
        ("Salt Harbour (2007 Final Cut)", None),
        ("Salt Harbour (restored version, 2011)", None),
        ("Salt Harbour (2007)", 2007),
        ("Salt Harbour (2007, Director: Ann Lee)", 2007),
    ],
)
def test_the_year_of_a_later_cut_is_not_the_film_s(headline: str, year: int | None) -> None:
    found = read_headline(headline)
    assert (found.titles[0], found.year) == ("Salt Harbour", year)


@pytest.mark.parametrize("words", ["movie", "My Movies", "Film Reviews", "Vu", "Gesehen"])
def test_words_of_a_site_are_no_title(words: str) -> None:
    assert read_headline(words).titles == ()


@pytest.mark.parametrize(
    ("headline", "title", "director", "year"),
    [
        ("Agnès Varda, Salt Harbour, 1962", "Salt Harbour", "Agnès Varda", 1962),
        ("Agnès Varda, Cleo from 5 to 7", "Cleo from 5 to 7", "Agnès Varda", None),
        ("Agnès Varda, Salt Harbour", "Agnès Varda, Salt Harbour", None, None),  # who knows it?
        ("Jeanne Dielman, Salt Harbour, 1975", "Jeanne Dielman, Salt Harbour", None, 1975),
    ],
)
def test_a_maker_before_the_title(
    headline: str, title: str, director: str | None, year: int | None
) -> None:
    read_ = read_headline(headline)
    assert (read_.titles[0], read_.director, read_.year) == (title, director, year)


@pytest.mark.parametrize(
    ("headline", "film"),
    [
        ("Salt Harbour, a house and its gulls (2017)", "Salt Harbour"),
        ("Salt Harbour, the Gulls (2017)", "Salt Harbour, the Gulls"),  # the text has both
    ],
)
def test_a_phrase_behind_a_dated_title(headline: str, film: str) -> None:
    told = "Salt Harbour begins at night. Salt Harbour is about the Gulls, a family."
    assert read(f"{headline}\n\n{told} {B}\n\n{B2}").film_titles[:1] == (film,)


def test_rubrics() -> None:
    assert is_rubric("Sundance 2020") and is_rubric("Film der Woche") and is_rubric("Week 12")
    assert is_rubric("Old Films #3") and is_rubric("Now Watching")
    assert is_rubric("Sneak") and is_rubric("Sneak Preview") and not is_rubric("Sneakers")
    assert not is_rubric("Fight Club") and not is_rubric("Venice") and not is_rubric("Star Wars")


@pytest.mark.parametrize(
    ("headline", "told", "film"),
    [("Perfect Days finds grace in routine", "Perfect Days is a quiet film.", "Perfect Days"),
     ("Why Perfect Days Is the Best Film of the Year", "In Perfect Days nobody hurries.", "Perfect Days"),
     ("The Quiet Power of Moonlight", "Moonlight is a quiet film.", "Moonlight"),
     ("Rewatching Moonlight", "Moonlight is a quiet film.", "Moonlight"),
     ("Barry Jenkins's Moonlight is a wonder", "Moonlight is a quiet film by Barry Jenkins.", "Moonlight"),
     ("Toni Collette shines in Hereditary", "Hereditary (2018) is loud. Collette is good in it, and Toni Collette "
      "has never been better.", "Hereditary"),
     ("Wet Coats: Hereditary (2018)", "Hereditary is a film of fear. I slept badly after Hereditary.", "Hereditary"),
     ("Scary Movie review", "In Scary Movie nobody is scared.", "Scary Movie"),
     ("Salt Harbour 2017", "In Salt Harbour nobody arrives.", "Salt Harbour")],
)  # fmt: skip
def test_a_title_inside_a_headline_is_told_by_the_text(headline: str, told: str, film: str) -> None:
    text = f"{B} {told}\n\n{B2}\n\n{B} {told}"
    assert read(text, declared={"title": headline}, path="post.md").film_titles[:1] == (film,)
    assert read(f"{headline}\n\n{text}").film_titles[:1] == (film,)


@pytest.mark.parametrize(
    ("headline", "told"),
    [("Scorsese goes to church", "Martin Scorsese has made a long film. Scorsese prays."),
     ("Why I love horror", "I have loved it since I was six, and it has never loved me."),
     ("Paris is always a good idea", "In Paris it rains. Paris is grey, and Paris is loud."),
     ("Going to the movies again after a long time", "The theatre was empty, and the film was long.")],
)  # fmt: skip
def test_people_places_and_sentences_are_no_titles(headline: str, told: str) -> None:
    text = f"{B} {told}\n\n{B2}\n\n{B}"
    assert read(text, declared={"title": headline}, path="post.md").film_titles == ()
    assert read(f"{headline}\n\n{text}").film_titles == ()


@pytest.mark.parametrize(
    ("line", "film", "year"),
    [("Tår, by Tove Lindqvist", "Tår", None), ("Us (2019)", "Us", 2019),
     ("Tår (2014) – Review by Ines Kaltwasser", "Tår", 2014), ("Rezension: Tår", "Tår", None),
     ("Watched: Tår", "Tår", None)],
)  # fmt: skip
def test_headlines_that_look_like_bylines_credits_and_labels(
    line: str, film: str, year: int | None
) -> None:
    review = read(f"{line}\n\n{B} {film} is a film in the rain.\n\n{B2} I liked {film}.")
    assert (review.title, review.film_titles, review.credits.year) == (line, (film,), year)


def test_a_name_after_the_year_is_the_director_only_where_the_text_says_so() -> None:
    told = f"{B} Baker films it all, and Sean Baker is a quick man.\n\n{B2}"
    assert read(f"Red Rocket (2021) - Sean Baker\n\n{told}").credits.director == ("Sean Baker",)
    other = read(f"Red Rocket (2021) - Family Matters\n\n{B}\n\n{B2}")
    assert other.credits.director == ()


@pytest.mark.parametrize(
    ("path", "film"),
    [("film/salt-harbour/review/1231.md", ("Salt Harbour",)), ("films/tiff-2019.md", ()),
     ("films/salt-harbour/index.md", ("Salt Harbour",)), ("films/100-reviews.md", ()), ("blog/index.md", ())],
)  # fmt: skip
def test_files_named_after_their_folder_and_files_that_name_no_film(
    path: str, film: tuple[str, ...]
) -> None:
    text = f"{B} Salt Harbour is a film in the rain.\n\n{B2}"
    assert (
        read(text.replace("Salt Harbour", film[0] if film else "It"), path=path).film_titles == film
    )


def test_the_text_is_german_and_the_headline_stands_before_a_dash() -> None:
    text = f"Salzhafen: Kritik zum Kinostart\n\n{G} Salzhafen ist ein Film im Regen.\n\n{G}"
    assert read(text).film_titles == ("Salzhafen",)


def test_a_headline_of_two_films_names_neither_and_a_film_called_so_is_one() -> None:
    two = f"{B} *Alien* is slow, and *Aliens* is loud.\n\n{B2} I prefer *Alien*, but *Aliens* is longer."
    assert marked("Alien vs. Aliens", two) == ()
    one = f"{B} *Kramer vs. Kramer* is a quiet film.\n\n{B2} I liked *Kramer vs. Kramer*."
    assert marked("Kramer vs. Kramer", one) == ("Kramer vs. Kramer",)


def marked(title: str, text: str) -> tuple[str, ...]:
    source = parse(f"---\ntitle: {title}\n---\n\n{text}")
    document = Document("/l", "x.md", 1, "markdown", source.blocks, source.declared)
    return read_facts(document, review_id="r").film_titles


@pytest.mark.parametrize(
    "title", ["Berlinale 2019, Tag 3", "Meine Lieblingsfilme 2019", "Week 12", "2019 in Review"]
)
def test_headlines_over_several_films_name_none(title: str) -> None:
    assert (
        read(f"{G}\n\n{G}", declared={"title": title, "tags": ["film"]}, path="x.md").film_titles
        == ()
    )


@pytest.mark.parametrize(
    ("headline", "title", "year", "review"),
    [("『東京物語』感想", "東京物語", None, True), ("映画レビュー：東京物語", "東京物語", None, True),
     ("「東京物語」の感想", "東京物語", None, True), ("《花样年华》：雨里的两个人", "花样年华", None, False),
     ("《花样年华》(2000)影评", "花样年华", 2000, True), ("[영화 리뷰] 올드보이 (2003)", "올드보이", 2003, True),
     ("<올드보이> 리뷰", "올드보이", None, True), ("영화 리뷰: 올드보이 (Oldboy, 2003)", "올드보이", 2003, True),
     ("올드보이 후기", "올드보이", None, False)],
)  # fmt: skip
def test_titles_in_the_brackets_and_review_words_of_east_asia(
    headline: str, title: str, year: int | None, review: bool
) -> None:
    found = read_headline(headline)
    assert (found.titles[0], found.year, found.review) == (title, year, review)


@pytest.mark.parametrize(
    "headline",
    ["「長い夜」の話", "영화 리뷰", "2023년 영화 리뷰", "映画の感想", "《花样年华》与《重庆森林》"],
)
def test_quotations_and_rubrics_of_east_asia_stay_as_they_are(headline: str) -> None:
    found = read_headline(headline)
    assert (found.titles[0], found.review) == (headline.strip("《》「」"), False)


def test_the_other_title_beside_one_of_east_asia_is_no_name_and_no_genre() -> None:
    assert read_headline("올드보이 (Oldboy, 2003)").original == "Oldboy"
    for inside in ("Park Chan-wook", "Drama", "South Korea", "드라마"):
        found = read_headline(f"올드보이 ({inside}, 2003)")
        assert (found.original, found.titles[0]) == (None, "올드보이")


def test_who_made_or_wrote_is_no_part_of_the_title_where_somebody_says_so() -> None:
    said = {"title": "Anora by Sean Baker (2024)", "director": "Sean Baker"}
    assert read(f"{B}\n\n{B2}", declared=said).film_titles == ("Anora",)
    other = {"title": "Stand by Me (1986)", "director": "Rob Reiner"}
    assert read(f"{B}\n\n{B2}", declared=other).film_titles == ("Stand by Me",)


def test_a_sequel_keeps_the_word_that_the_first_film_has_not() -> None:
    text = f"{B} It is busier than *The Dark Knight*, which had fewer holes.\n\n{B2}"
    whole = {"title": "The Dark Knight Rises", "director": "Christopher Nolan"}
    assert markdown(text, whole) == ("The Dark Knight Rises",)
    cut = {"title": "Why The Dark Knight Works", "director": "Christopher Nolan"}
    assert markdown(text, cut) == ("The Dark Knight",)


def test_a_text_that_begins_with_a_film_is_of_it_and_not_of_its_headline() -> None:
    text = f"_Aftersun_ is one of those films that stay. {B}\n\n{B2}"
    assert markdown(text, {"title": "Light Is A Mirror"}) == ("Aftersun",)
    known = {"title": "Moonlight", "rating": "4/5", "director": "Barry Jenkins"}
    assert markdown(text, known) == ("Moonlight",)


def markdown(text: str, keys: dict[str, str]) -> tuple[str, ...]:
    head = "\n".join(f"{key}: {value}" for key, value in keys.items())
    source = parse(f"---\n{head}\n---\n\n{text}")
    document = Document("/l", "x.md", 1, "markdown", source.blocks, source.declared)
    return read_facts(document, review_id="r").film_titles


@pytest.mark.parametrize(
    ("headline", "director"),
    [("Salt Harbour (1951, Ann Lee)", "Ann Lee"),
     ("Ann Lee's Salt Harbour", "Ann Lee"), ("A Mason's Salt Harbour", None),
     ("Salt Harbour **** (1951, Ann Lee, Bob Moss, Cy Orr) – Classic Movie Review 12", None)],
)  # fmt: skip
def test_one_name_beside_the_year_directs_and_many_play(
    headline: str, director: str | None
) -> None:
    assert read_headline(headline).director == director


@pytest.mark.parametrize(
    ("headline", "title"),
    [("Spoiler Free Salt Harbour Review", "Salt Harbour"), ("500 Word Review of Salt Harbour", "Salt Harbour"),
     ("A very late review of Salt Harbour", "Salt Harbour"), ("Two-minute review: Salt Harbour", "Salt Harbour"),
     ("Some rambling thoughts on Salt Harbour", "Salt Harbour"), ("I finally saw Salt Harbour", "Salt Harbour"),
     ("Rewatching Salt Harbour", "Salt Harbour"), ("Salt Harbour review without spoilers", "Salt Harbour"),
     ("Flash Movie Review: Military Wives", "Military Wives"),
     ("Salt Harbour review: Taxi Driver at sea", "Salt Harbour"),
     ("Salt Harbour – SPOILER", "Salt Harbour"), ("Salt Harbour avant-première : critique", "Salt Harbour"),
     # what only looks like it
     ("Notes on a Scandal review", "Notes on a Scandal"), ("I Saw the Devil", "I Saw the Devil"),
     ("A book review of Salt Harbour", "A book review of Salt Harbour"),
     ("A Look at the Year", "A Look at the Year"), ("Short Term 12 Review", "Short Term 12")],
)  # fmt: skip
def test_what_somebody_says_who_writes_of_a_film_is_none_of_its_title(
    headline: str, title: str
) -> None:
    assert read_headline(headline).titles[:1] == (title,)


@pytest.mark.parametrize(
    ("headline", "director"),
    [("Tår, de Lena et Max Brandt (2017)", ("Lena Brandt", "Max Brandt")),
     ("Tår (Lena Brandt & Max Holm, 2017)", ("Lena Brandt", "Max Holm")),
     ("Tår (Lena & Max Brandt, 2017)", ("Lena Brandt", "Max Brandt")),
     ("Tår, by Lena Brandt and Max Holm", ("Lena Brandt", "Max Holm")),
     ("Tår (Hin und Weg, 2017)", ())],
)  # fmt: skip
def test_two_makers_in_a_headline(headline: str, director: tuple[str, ...]) -> None:
    assert read(f"{headline}\n\n{B}\n\n{IT}").credits.director == director


@pytest.mark.parametrize(
    ("headline", "said", "title"),
    [("„Tår – Die Mutter“ – Schweiß und Angst", "In „Tår – Die Mutter“ ist es still.", "Tår – Die Mutter"),
     ("„Tår“ – Schweiß und Angst", "In „Tår“ ist es still.", "Tår"),
     ("Tåren filmi (2017)", "Tåren filmi bir gece", "Tåren"), ("Scary movie (2000)", "It is a film", "Scary movie")],
)  # fmt: skip
def test_a_title_is_whole_and_nothing_more(headline: str, said: str, title: str) -> None:
    assert read(f"{headline}\n\n{said} {B}\n\n{IT}").film_titles[:1] == (title,)


@pytest.mark.parametrize(
    ("headline", "prose", "whole"),
    [("Tåren Salt and Ash is out", "Now comes Tåren: Salt and Ash.", "Tåren: Salt and Ash"),
     ("Tåren Salt and Ash is out", "Now comes Tåren – Salt and Ash.", "Tåren – Salt and Ash"),
     ("Tåren Salt and Ash is out", "Now comes Salt and Ash.", None),
     ("Tåren: Salt and Ash", "Tåren: Salt and Ash. It is out.", None),
     ("Review Salt and Ash", "Review: Salt and Ash", None), ("Salt and Ash is out", "Tåren: Salt and Ash", None),
     ("I saw Salt and Ash", "What I said: Salt and Ash", None)],
)  # fmt: skip
def test_the_name_of_a_series_belongs_to_a_title(
    headline: str, prose: str, whole: str | None
) -> None:
    assert _with_series("Salt and Ash", headline, prose) == whole


@pytest.mark.parametrize(
    ("headline", "title"),
    [("Star Wars - The Clone Wars", "Star Wars - The Clone Wars"), ("Star Wars: The Clone Wars", "Star Wars: The Clone Wars"),
     ("Star Wars: ein Abend im Kino", "Star Wars"), ("Star Wars", "Star Wars")],
)  # fmt: skip
def test_the_halves_of_a_known_title_are_one(headline: str, title: str) -> None:
    said = "Star Wars gibt Gummi, der Film ist laut. Star Wars ist das, was bleibt, und der Film weiß es."
    assert read(f"{headline}\n\n{said} {B}\n\n{said}\n\n{IT}").film_titles[:1] == (title,)


def test_capitals_set_a_title_apart_where_the_rest_is_small() -> None:
    loud = "Ada Brandt's TÅREN THE BRAVE!: a quiet life and a loud end"
    assert set_apart("Tåren", loud, "") == "TÅREN THE BRAVE!"
    assert set_apart("Tåren", "TÅREN THE BRAVE: AN ADA BRANDT FILM", "") is None


def test_a_word_of_a_menu_is_no_headline_where_a_title_stands_below() -> None:
    review = read(
        f"Rate It\n\nHome\nMovies\nRestaurants\nBooks\nContact\n\nSalt Harbour\n\n"
        f"Posted on 3 May 2011\n\n{B}\n\n{B2}"
    )
    assert (review.title, review.critic) == ("Salt Harbour", None)


def test_a_known_title_with_a_dash_is_whole() -> None:
    written = f"Peter Jackson made The Hobbit longer than it was. {IT} {IT}\n\n{B}\n\n{B2}"
    stated = {"title": "First Impressions of The Hobbit - An Unexpected Journey", "tags": "Movies"}
    found = read(written, path="notes.txt", declared=stated)
    assert found.film_titles[:1] == ("The Hobbit - An Unexpected Journey",)


@pytest.mark.parametrize(
    ("headline", "year"),
    [("Salt Harbour review | 1 May, 2025", None), ("Salt Harbour, May 1, 2025", None),
     ("12 Monkeys, 1995", 1995), ("9 Songs, 2004", 2004)],
)  # fmt: skip
def test_the_year_of_a_day_is_none_of_the_film(headline: str, year: int | None) -> None:
    assert read_headline(headline).year == year


def test_stars_of_the_headline_stay_though_other_titles_have_stars_below() -> None:
    more = "You May Also Like\n\nWet Coats ★★★★★\n\nCold Feet ★★"
    found = read(f"Cannes 2025 – Salt Harbour ★★★★\n\nDirector: Ann Lee\n\n{B}\n\n{B2}\n\n{more}")
    assert found.rating is not None and found.rating.printed == "★★★★"


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Crítica número 58: El puerto", "El puerto"),
        ("Critique n° 12 : Le Port", "Le Port"),
        ("Kritik Nummer 3: Salzhafen", "Salzhafen"),
        ("The Number 23: Low Water", "The Number 23: Low Water"),
    ],
)
def test_counted_rubrics(headline: str, title: str) -> None:
    assert without_rubric(headline) == title


@pytest.mark.parametrize(
    ("headline", "title", "director"),
    [
        ("Yol – Şerif Gören / Yılmaz Güney (1982)", "Yol", "Şerif Gören, Yılmaz Güney"),
        ("Salt Harbour – Anna Moss and Peter Lund (1974)", "Salt Harbour", "Anna Moss, Peter Lund"),
        ("Batman – Robin & Friends (1997)", "Batman – Robin & Friends", None),
        ("Salt – Old Harbour and New Rope (1974)", "Salt – Old Harbour and New Rope", None),
    ],
)
def test_those_who_made_a_film_together_behind_its_title(
    headline: str, title: str, director: str | None
) -> None:
    read = read_headline(headline)
    assert (read.titles[0], read.director, read.year is not None) == (title, director, True)
