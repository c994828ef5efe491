"""Keys in the spellings people use mean what they meant; look-alikes mean nothing."""

from __future__ import annotations

from typing import Any

import pytest

from index.facts.declared import is_draft
from index.facts.declared_values import is_handle_of
from index.facts.filename import read_file_name
from index.facts.keys import field_of, meaning_of, one_edit
from index.model import Declared, Review

from .build import read

TEXT = "The ferry leaves at six and nobody on it wants to arrive, which is the first good joke."


def review(**declared: Any) -> Review:
    return read(TEXT, path="text.md", declared=declared)


def fact(of: Review, field: str) -> Any:
    return next((each.value for each in of.facts if each.field == field), None)


@pytest.mark.parametrize(
    ("keys", "field"),
    [
        ("directed_by Directer Dir. regie réalisateur director(s) Yönetmen filmDirector "
         "movie.director metadata.tmdb.directors diretor", "credits.director"),
        ("direcor driector direktor Directors_", "credits.director"),
        ("year release-year releaseYear film_year yil movie.year anno", "credits.year"),
        ("release_date releaseDate relase_date date_released", "release"),
        ("rating my_rating myRating score stars grade rating_out_of_5 review.rating.value "
         "params.stars extra.rating tracking.score letterGrade puan", "rating"),
        ("rating.max maxStars rating_scale outOf best_rating", "scale"),
        ("imdbRating scoreImdb imdb.rating tmdb_score metascore letterboxd_rating imdbVotes "
         "ratings.imdb audience_score onlineRating", "aggregate"),
        ("imdb_id imdbID imdbUrl", "ids.imdb"),
        ("tmdb tmdb_id TMDb-ID external.tmdb", "ids.tmdb"),
        ("letterboxd_uri letterboxdUri letterboxd", "ids.letterboxd"),
        ("author authors by reviewer byline author.name dc.creator critics", "critic"),
        ("recensent crítico gastautor guest_reviewer redattrice", "critic"),
        ("date published publishDate pubDate published_at reviewDate review.date", "published"),
        ("watched date_watched watchedDate seen", "watched"),
        ("updated lastmod last_modified dateModified", "updated"),
        ("movie.title film.name mreviews itemReviewed.name", "film"),
        ("length runtime_minutes runtimeMinutes movie.length Länge running_time_in_minutes "
         "runtime_in_mins durationInMinutes time_in_minutes", "credits.runtime"),
        ("score/10 ratingOutOf10 stars_out_of_five note_sur_20 rating_1_to_10 final_grade sterne "
         "review_grade numeric_rating total_score my_rate", "rating"),
        ("author_rating editorsScore our_verdict sterren giudizio meine_wertung benim_puanim "
         "mijn_cijfer il_mio_voto score5 outOf10 betyg", "rating"),
        ("lezers_cijfer leserwertung_note voto_medio", "aggregate"),
        ("release_date_us kinostart_de original_release_date", "release"),
        ("title_original title_en german_title native_title", "original"),
        ("media.director itemReviewed.director filmmaker helmed_by", "credits.director"),
        ("reviewOf review_of", "film"), ("year_made media.year", "credits.year"),
        ("country_of_orgin countries", "credits.countries"),
        ("tags categories taxonomies.tags", "tags"),
        ("excerpt description summary subtitle seo.description", "teaser"),
        ("canonical original_url externalUrl", "url"),
    ],
)  # fmt: skip
def test_spellings(keys: str, field: str) -> None:
    assert {key: field_of(key) for key in keys.split()} == dict.fromkeys(keys.split(), field)


@pytest.mark.parametrize(
    "key",
    "directory directions directives cast_iron editor_choice layout permalink foto image subtitles "
    "reviews rating.acting rating.story author.url book.title book.author time d with start format "
    "plot_rating acting_score critic_score soundtrack_score reading_time_in_minutes title_color "
    "ratio count series.external.tmdb poster cssclasses certificate mpaa producer".split(),
)
def test_look_alikes_mean_nothing(key: str) -> None:
    assert field_of(key) is None


def test_a_key_with_a_space_in_a_mapping_is_no_key_of_a_page() -> None:
    assert field_of("meta.written by") == "credits.writer"


@pytest.mark.parametrize(
    ("key", "value", "scale"),
    [("rating_out_of_10", 7, 10), ("score/10", 7.5, 10), ("stars_out_of_five", 3.5, 5), ("note_sur_20", 15, 20),
     ("rating_out_of_4", 3, 4), ("rating_1_to_10", 6, 10), ("rating_2", 4, None), ("my_rating", 4, None)],
)  # fmt: skip
def test_the_scale_in_the_key(key: str, value: float, scale: int | None) -> None:
    rating = review(title="Heat", **{key: value}).rating
    assert (rating and rating.scale) == scale


@pytest.mark.parametrize(
    ("name", "critic"),
    [("jr2514", None), ("zacharyzacharyccom", None), ("ines-kaltwasser", "Ines Kaltwasser"), ("Ines K2", "Ines K2")],
)  # fmt: skip
def test_what_somebody_logs_in_with_is_no_name(name: str, critic: str | None) -> None:
    assert review(title="Heat", author=name).critic == critic


@pytest.mark.parametrize(
    ("path", "date", "title"),
    [("2016-2-7-heat.md", "2016-02-07", "Heat"), ("2016-02-14-2016-2-14-heat.md", "2016-02-14", "Heat"),
     ("2016-13-40-heat.md", None, "Heat")],
)  # fmt: skip
def test_days_in_file_names(path: str, date: str | None, title: str) -> None:
    name = read_file_name(path)
    assert (name.date, name.title) == (date, title)


@pytest.mark.parametrize(
    ("path", "title", "year"),
    [("salt-harbour-2017-by-tove-lindqvist.md", "Salt Harbour", 2017),
     ("la-casa-sorrentino-2013.txt", "La Casa Sorrentino", 2013),
     ("stand-by-me.txt", "Stand by Me", None), ("2012-by-roland-emmerich.txt", "2012 by Roland Emmerich", None)],
)  # fmt: skip
def test_years_and_makers_in_file_names(path: str, title: str, year: int | None) -> None:
    name = read_file_name(path)
    assert (name.title, name.year) == (title, year)


def test_written_is_a_date_and_a_misspelt_key_is_less_sure() -> None:
    assert field_of("written") == "published"
    assert meaning_of("screnplay") == ("credits.writer", 0.8)
    assert meaning_of("screenplay") == ("credits.writer", 1.0)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("director", "directr", True),
        ("director", "directoor", True),
        ("director", "direktor", True),
        ("director", "driector", True),
        ("director", "director", False),
        ("director", "dirctors", False),
        ("director", "xdirector", False),
        ("director", "doctor", False),
    ],
)
def test_one_edit(one: str, other: str, near: bool) -> None:
    assert one_edit(one, other) is near
    assert one_edit(other, one) is near


def test_a_creator_is_the_director_only_of_what_is_a_film() -> None:
    assert review(creator="Sean Baker", type="movie").credits.director == ("Sean Baker",)
    assert review(creator="Sean Baker", year=2021, rating=4).credits.director == ("Sean Baker",)
    assert review(creator="Nora Vance", title="On boats").credits.director == ()
    assert review(artist="Nora Vance", type="album").credits.director == ()
    stated = review(creator="Nora Vance", type="movie", director="Sean Baker")
    assert stated.credits.director == ("Sean Baker",)


@pytest.mark.parametrize(
    ("keys", "makers"),
    [
        ({"createur": ["Nora Vance", "Al Gray"], "annee": ["2008"], "pays": ["France"]},
         ("Nora Vance", "Al Gray")),
        ({"créateur": "Nora Vance", "année": 2008, "durée": 95}, ("Nora Vance",)),
        ({"creador": "Nora Vance", "tags": ["cine", "pelicula"]}, ("Nora Vance",)),
        ({"cineaste": "Nora Vance"}, ("Nora Vance",)),
        ({"yönetmeni": "Nora Vance"}, ("Nora Vance",)),
        ({"director": "Jean-Marc et Alain Leroux"}, ("Jean-Marc Leroux", "Alain Leroux")),
        ({"realisateur": ["Bo and Jean-Luc Low"]}, ("Bo Low", "Jean-Luc Low")),
        ({"createur": "Nora Vance", "annee": "2008", "categorie": ["Lectures"]}, ()),
        ({"createur": "Nora Vance", "annee": "2008", "type": "livre", "pays": "France"}, ()),
        ({"artist": "Nora Vance", "year": 2008, "country": "France", "genre": "jazz"}, ()),
        ({"creator": "Nora Vance", "year": 2008, "genre": "jazz"}, ()),
    ],
)  # fmt: skip
def test_keys_of_makers(keys: dict[str, object], makers: tuple[str, ...]) -> None:
    assert review(**keys).credits.director == makers


def test_by_is_the_director_among_the_credits_of_a_film() -> None:
    credits = {"runtime": "169 min", "written by": "Jonathan Nolan", "year": 2014}
    found = review(by="Christopher Nolan", **credits)
    assert (found.critic, found.credits.director) == (None, ("Christopher Nolan",))
    assert review(by="Nora Vance", year=2014, rating=4).critic == "Nora Vance"


def test_the_first_of_january_stands_for_a_year() -> None:
    found = review(release="2013-01-01")
    assert (found.credits.year, found.credits.release_date) == (2013, None)
    assert review(release="2013-11-10").credits.release_date == "2013-11-10"


@pytest.mark.parametrize(
    ("key", "value", "field", "number"),
    [
        ("imdb", "tt0078748", "ids.imdb", "tt0078748"),
        ("id", "tt0078748", "ids.imdb", "tt0078748"),
        ("imdb", "5013056", "ids.imdb", "tt5013056"),
        ("imdb", "https://www.imdb.com/title/tt0078748/", "ids.imdb", "tt0078748"),
        ("link", "https://www.imdb.com/title/tt0078748/", "ids.imdb", "tt0078748"),
        ("tmdb", 348, "ids.tmdb", "movie/348"),
        ("url", "https://www.themoviedb.org/movie/348-alien", "ids.tmdb", "movie/348"),
        ("letterboxd", "https://letterboxd.com/film/alien/", "ids.letterboxd", "alien"),
        ("letterboxd", "https://letterboxd.com/nora/film/alien/1/", "ids.letterboxd", "alien"),
        ("external.wikidata", "Q103569", "ids.wikidata", "Q103569"),
    ],
)
def test_numbers_of_films(key: str, value: Any, field: str, number: str) -> None:
    found = review(**{key: value})
    assert fact(found, field) == number
    assert found.url in (None, value if "/nora/" in str(value) else None)
    assert found.rating is None


def test_a_bare_imdb_may_be_the_rating_there() -> None:
    rating = review(imdb=8.5).rating
    assert rating is not None
    assert (rating.printed, rating.kind) == ("8.5", "aggregate")
    whole = review(imdb=8).rating
    assert whole is not None
    assert (whole.printed, whole.kind) == ("8", "aggregate")


@pytest.mark.parametrize(
    ("declared", "printed", "scale"),
    [
        ({"rating": 3, "rating.max": 5}, "3/5", 5),
        ({"rating_out_of_5": 4}, "4/5", 5),
        ({"review.rating.value": 4.5, "review.rating.max": 5}, "4.5/5", 5),
        ({"scores": [9]}, "9", None),
        ({"rating": 8.0}, "8.0", None),
        ({"rating": ":star::star::star:"}, "⭐⭐⭐", 5),
        ({"note": "15/20"}, "15/20", 20),
        ({"verdict": "Worth your time", "rating": 8}, "8", None),
        ({"rating": "Great fun (8/10)"}, "8/10", 10),
        ({"rating": "3 1/2"}, "3 1/2", None),
        ({"meine_wertung": 7}, "7", None),
        ({"tags": ["film", "three-and-a-half-stars"]}, "three and a half stars", None),
    ],
)
def test_ratings_with_and_without_scale(
    declared: dict[str, Any], printed: str, scale: float | None
) -> None:
    found = review(**declared)
    assert found.rating is not None
    assert (found.rating.printed, found.rating.scale) == (printed, scale)
    assert found.warnings == ()


@pytest.mark.parametrize(
    "declared",
    [
        {"scores": [9, 7]},
        {"rating": {"story": 4, "acting": 3}},
        {"note": "seen twice"},
        {"verdict": "Guilty"},
        {"score": "Hans Zimmer"},
        {"rating": "TBD"},
        {"rating": "Seen twice (2/3)"},
        {"vale": "of tears"},
        {"tags": ["film", "five-star-hotel"]},
        {"rating": "-"},
        {"rating": "{{ page.rating }}"},
        {"rating": "n/a"},
        {"personalRating": 0, "watched": False},
        {"maturity_rating": "15"},
    ],
)
def test_what_is_no_rating_is_none_and_no_fault(declared: dict[str, Any]) -> None:
    found = review(**declared)
    assert found.rating is None
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("written", "critic"),
    [
        ("ines-kaltwasser", "Ines Kaltwasser"),
        ("[[Ines Kaltwasser]]", "Ines Kaltwasser"),
        ("[Ines Kaltwasser](https://x.example)", "Ines Kaltwasser"),
        ([{"name": "Ines Kaltwasser", "url": "https://x.example"}], "Ines Kaltwasser"),
        ("Nora Vance <nora@x.example>", "Nora Vance"),
        ("Nora Vance (nora@x.example)", "Nora Vance"),
        ("https://x.example/nora", None),
        ("nora@x.example", None),
        ("admin", None),
        ("Default", None),
        ("n/a", None),
    ],
)
def test_critics(written: Any, critic: str | None) -> None:
    assert review(author=written).critic == critic


@pytest.mark.parametrize(
    ("source", "publication", "url"),
    [
        ("The Weekend Courier", "The Weekend Courier", None),
        ("https://x.example/a", None, "https://x.example/a"),
        ("Blu-ray", None, None),
        ("Netflix", None, None),
        ("physical", None, None),
        ("", None, None),
    ],
)
def test_a_source_may_be_a_paper_a_page_or_a_disc(
    source: str, publication: str | None, url: str | None
) -> None:
    found = review(source=source)
    assert (found.publication, found.url) == (publication, url)


def test_a_website_is_not_where_the_text_stands() -> None:
    found = review(website="https://x.example")
    assert (found.publication, found.url, found.warnings) == (None, None, ())


def test_the_author_of_a_book_is_no_critic() -> None:
    assert review(type="book", author="Frank Herbert").critic is None
    assert review(type="book", author="Frank Herbert", reviewer="Nora Vance").critic == "Nora Vance"
    assert review(type="movie", author="Nora Vance").critic == "Nora Vance"


@pytest.mark.parametrize("written", [20210105, "20210105", 1609804800, "1609804800000"])
def test_dates_of_machines(written: Any) -> None:
    assert review(date=written).published == "2021-01-05"


def test_values_are_told_from_placeholders_and_titles() -> None:
    assert review(title="Unknown", year=2011).title == "Unknown"
    assert review(title="TBD").title is None
    assert review(director="TBD", country="unknown").credits.director == ()
    assert review(director="images/a.jpg").credits.director == ()
    assert review(title="Alien&#58; Romulus (2024)").title == "Alien: Romulus (2024)"
    assert review(title="<em>Tár</em>").title == "Tár"
    assert review(url="/2010/06/1917/").url == "/2010/06/1917/"


def test_dates_have_their_meaning() -> None:
    found = review(date="2012-03-02", published_at="2012-03-12 16:56:19 Z", watched="2012-03-01")
    assert found.published == "2012-03-12"
    assert fact(found, "watched") == "2012-03-01"
    assert review(created="2019-01-01", date="2020-02-02").published == "2020-02-02"
    assert review(watched=True, updated="2020-01-01").published is None


def test_languages_of_text_and_film() -> None:
    assert review(lang="de").language == "de"
    assert review(original_language="fr").language == "en"
    assert review(languages=["French"]).credits.languages == ("French",)


def test_a_tag_may_warn_of_spoilers() -> None:
    assert review(tags="horror, spoilers").spoilers
    assert not review(tags=["spoiler-free"]).spoilers


def test_a_type_that_is_no_film_tells_the_kind() -> None:
    assert review(type="book").kind == "other"
    assert review(type="TV").kind == "other"
    assert review(type="post").kind != "other"
    assert review(type="feature", year=1979).kind != "essay"
    assert review(type="essay").kind == "essay"
    assert fact(review(categories=["film", "review"]), "tags") == "film"


@pytest.mark.parametrize(
    ("key", "value", "draft"),
    [
        ("draft", True, True),
        ("draft", "yes", True),
        ("published", False, True),
        ("params.draft", True, True),
        ("status", "Draft", True),
        ("draft", False, False),
        ("published", True, False),
        ("published", "2020-01-01", False),
        ("status", "watched", False),
        ("tags", ["draft"], False),
        ("publish", False, False),
    ],
)
def test_drafts(key: str, value: Any, draft: bool) -> None:
    assert is_draft((Declared(key, value, "front matter"),)) is draft
    assert is_draft((Declared(key, value, "page"),)) is False


def test_no_declared_word_is_lost() -> None:
    found = review(note="seen twice", poster="a.jpg", verdict="Guilty", watched="in June")
    debris = " ".join(piece.text for piece in found.debris)
    assert all(word in debris for word in ("seen twice", "a.jpg", "Guilty", "in June"))


@pytest.mark.parametrize("handle", ["ines", "inesk", "ikaltwasser", "ineskaltwasser", "inesk2"])
def test_a_handle_is_spelled_out_where_the_text_is_signed(handle: str) -> None:
    text = (
        f"{TEXT}\n\nThe harbour is a courtroom, where debts are read to gulls.\n\nInes Kaltwasser"
    )
    found = read(text, path="text.md", declared={"author": handle})
    assert found.critic == ("ines" if handle == "ines" else "Ines Kaltwasser")


def test_a_handle_of_somebody_else_stays() -> None:
    assert not is_handle_of("norav", "Ines Kaltwasser")
    assert not is_handle_of("Inesk", "Ines Kaltwasser")
    assert is_handle_of("inesk", "Ines Kaltwasser")


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("reviews/ikiru-1952/index.md", "Ikiru"),
        ("reviews/Das Boot/review.md", "Das Boot"),
        ("reviews/2019/index.md", None),
        ("index.md", None),
        ("films/index.md", None),
        ("ikiru/index.html", None),
        ("ikiru/still.md", "Still"),
    ],
)
def test_a_folder_of_its_own_names_a_text(path: str, title: str | None) -> None:
    assert read_file_name(path).title == title


@pytest.mark.parametrize(
    ("path", "title", "year"),
    [
        ("Night notes_ Salt Harbour (1999).html", "Night notes: Salt Harbour", 1999),
        ("Salt Harbour _ The Night Reel.html", "Salt Harbour | The Night Reel", None),
        ("Salt Harbour 2 REVIEW 1 May 2025.txt", "Salt Harbour 2", None),
        ("salt-harbour-may-1-2017.md", "Salt Harbour", None),
        ("seven_days_in_may_1964.md", "Seven Days in May", 1964),
        ("salt_harbour_2017.md", "Salt Harbour", 2017),
    ],
)
def test_what_programs_write_into_names(path: str, title: str, year: int | None) -> None:
    assert (read_file_name(path).title, read_file_name(path).year) == (title, year)


@pytest.mark.parametrize(
    ("declared", "critic", "teaser"),
    [
        ({"author": "saltgoat"}, "saltgoat", None),
        ({"author": "salt_goat"}, "Salt Goat", None),
        ({"author": "a"}, None, None),
        ({"author": "admin"}, None, None),
        ({"subtitle": "By Ines Kaltwasser"}, "Ines Kaltwasser", None),
        ({"description": "Por Ines Kaltwasser e Nora Vest"}, "Ines Kaltwasser, Nora Vest", None),
        ({"description": "By the sea nobody waits."}, None, "By the sea nobody waits."),
    ],
)
def test_who_front_matter_says_wrote(
    declared: dict[str, str], critic: str | None, teaser: str | None
) -> None:
    found = read("The ferry of the film is late.", path="text.md", declared=declared)
    assert (found.critic, found.teaser) == (critic, teaser)
