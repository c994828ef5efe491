"""Tables of films in several habits and languages; tables of other things are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.column_names import column_of, scale_of
from index.documents.formats import LeftOut, Several, Unreadable
from index.documents.rows import read_table
from index.documents.tables import parse_file
from index.facts import read_facts
from index.model import Document, Review


def parsed(text: str | bytes, name: str = "films.csv") -> Several:
    return parse_file(text if isinstance(text, bytes) else text.encode(), name)


def reviews(text: str | bytes, name: str = "table.csv") -> list[Review]:
    several = parsed(text, name)
    return [
        read_facts(
            Document(
                "/library", name, each.line, "table", each.blocks, each.declared, holds=each.holds
            ),
            review_id="r",
        )
        for each in several.parsed
    ]


def summary(review: Review) -> tuple[object, ...]:
    printed = review.rating.printed if review.rating else None
    director = review.credits.director
    return (review.film_titles, review.credits.year, director, review.critic, printed)


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Film;Jahr;Regie;Wertung;Kritik;Kritiker", 'Ran;1985;Akira Kurosawa;8/10;"{}";Ada Vest'),
        ("Titre,Année,Réalisateur,Note,Critique,Auteur", 'Ran,1985,Akira Kurosawa,8/10,"{}",Ada Vest'),
        ("Título|Año|Director|Puntuación|Reseña|Crítico", "Ran|1985|Akira Kurosawa|8/10|{}|Ada Vest"),
        ("Titolo\tAnno\tRegia\tVoto\tRecensione\tCritico", "Ran\t1985\tAkira Kurosawa\t8/10\t{}\tAda Vest"),
        ("Film Adı;Yıl;Yönetmen;Puan;Yorum;Yazar", "Ran;1985;Akira Kurosawa;8/10;{};Ada Vest"),
        ("movie_title,releaseYear,directed_by,myRating,body,reviewer", 'Ran,1985,Akira Kurosawa,8/10,"{}",Ada Vest'),
        ("Titel;Jaar;Regisseur;Beoordeling;Recensie;Recensent", "Ran;1985;Akira Kurosawa;8/10;{};Ada Vest"),
        ("sep=;\nFilm;Year;Director;Rating;Notes;Critic", "Ran;1985;Akira Kurosawa;8/10;{};Ada Vest"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_heads_of_several_languages_and_signs(head: str, row: str, encoding: str) -> None:
    text = "It rains, and then it pours."
    (review,) = reviews(f"{head}\n{row.format(text)}\n".encode(encoding))
    assert summary(review) == (("Ran",), 1985, ("Akira Kurosawa",), "Ada Vest", "8/10")
    assert review.text == text


def test_cells_with_line_ends_keep_their_lines() -> None:
    first, second = reviews('Film,Year,Review\nRan,1985,"One.\n\nTwo, ""2""."\nJaws,1975,Three.\n')
    assert (first.text, first.line) == ('One.\n\nTwo, "2".', 2)
    assert (second.text, second.line) == ("Three.", 5)


def test_rows_without_text_are_one_log() -> None:
    several = parsed("Title,Year,Rating,Director,Review\nRan,1985,9,Akira Kurosawa,Wet.\n"
                     "Jaws,1975,8,Steven Spielberg,\n,,,,\nAlien,1979,,Ridley Scott,\n")  # fmt: skip
    review, log = several.parsed
    assert several.told == "3 rows: 1 review, 2 without text in one log"
    assert [block.text for block in log.blocks] == [
        "Jaws (1975) · 8 · Steven Spielberg",
        "Alien (1979) · Ridley Scott",
    ]
    assert log.line == 1 != review.line


def test_what_imdb_exports_is_a_log_out_of_ten() -> None:
    head = (
        "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,"
        "Runtime (mins),Year,Genres,Num Votes,Release Date,Directors"
    )
    row = 'tt0089881,9,2020-01-01,Ran,Ran,u,Movie,8.2,162,1985,"Action, Drama",1,1985-06-01,Akira Kurosawa'
    (log,) = reviews(f"{head}\n{row}\n")
    assert (log.kind, log.film_titles, log.rating) == ("log", (), None)
    assert log.text == "Ran (1985) · 9/10 · 2020-01-01 · Akira Kurosawa"


@pytest.mark.parametrize(
    ("head", "scale"),
    [("Rating10", 10), ("Rating (/10)", 10), ("Note sur 20", 20), ("Score", None), ("Stars (out of 5)", 5)],
)  # fmt: skip
def test_the_head_may_state_the_scale(head: str, scale: int | None) -> None:
    assert column_of(head) == "rating"
    assert scale_of(head) == scale
    (review,) = reviews(f"Film,{head},Review\nRan,4,Wet.\n")
    assert review.rating.scale == scale


def test_a_site_average_in_a_column_is_no_verdict() -> None:
    (review,) = reviews("Title,Year,IMDb Rating,Review\nRan,1985,8.2,Wet.\n")
    assert review.rating is None or review.rating.kind == "aggregate"


def test_books_are_no_films() -> None:
    head = "Book Id,Title,Author,ISBN,My Rating,Number of Pages,Year Published,My Review"
    (review,) = reviews(f"{head}\n1,Solaris,Stanisław Lem,1,5,204,1961,Cold and deep.\n")
    assert (review.kind, review.film_titles, review.critic) == ("other", (), None)
    assert review.title == "Solaris"


def test_an_author_beside_a_title_may_be_a_books() -> None:
    (review,) = reviews("Title,Author,Rating,Review\nDune,Frank Herbert,5,Sand.\n")
    assert (review.film_titles, review.critic) == ((), None)


def test_series_in_a_table_of_films_are_no_films() -> None:
    film, series = reviews(
        "Title,Year,Type,Review\nRan,1985,movie,Wet.\nTwin Peaks,1990,tvSeries,Owls.\n".replace(
            "tvSeries", "TV Series"
        )
    )
    assert (film.kind, film.film_titles) == ("capsule", ("Ran",))
    assert (series.kind, series.film_titles) == ("other", ())


@pytest.mark.parametrize(
    "text",
    [
        "Name,Email,Phone,Notes\nBo,b@example.org,1,hello\n",
        "date,amount,name\n2020-01-01,3,Solaris\n",
        "Restaurant,City,Rating,Review\nOwl,Graz,4,Good soup.\n",
        "a,b,c\n1,2,3\n",
        "Product,SKU,Title,Review\nx,1,Lamp,Bright.\n",
        "Just a sentence, and another one.\nNothing more.\n",
        "",
        "Film,Year,Review\n",
        "Artist,Album,Title,Year,Rating\nA,B,C,1990,3\n",
    ],
)
def test_other_tables_are_left_out_with_a_reason(text: str) -> None:
    with pytest.raises(LeftOut, match="names no films"):
        parsed(text)


def test_a_profile_is_never_looked_into() -> None:
    with pytest.raises(LeftOut, match="never read"):
        parsed(b"\xff\x00anything", "profile.csv")


def test_a_note_is_a_text_or_a_rating_by_what_it_holds() -> None:
    (french,) = reviews("Film,Année,Note,Avis\nRan,1985,4/5,Pluie.\n")
    assert (french.rating.printed, french.text) == ("4/5", "Pluie.")
    (english,) = reviews("Film,Year,Note\nRan,1985,Rain.\n")
    assert (english.rating, english.text) == (None, "Rain.")


def test_a_stray_quotation_mark_swallows_no_rows() -> None:
    found = reviews(
        'Title,Year,Review\n"Ran,1985,Wet.\nJaws,1975,Wetter.\nAlien,1979,Dry.\nHeat,1995,Loud.\n'
    )
    assert [review.text for review in found] == ["Wet.", "Wetter.", "Dry.", "Loud."]
    assert found[0].film_titles[0].strip('"') == "Ran"


def test_a_file_that_was_cut_in_a_cell_keeps_what_there_is() -> None:
    several = parsed('Title,Year,Review\nRan,1985,"Wet.\n\nAnd then it')
    (only,) = several.parsed
    assert [block.text for block in only.blocks] == ["Wet.", "And then it"]
    assert "line 2: a quotation mark is not closed" in only.warnings


def test_cells_beyond_the_head_are_kept() -> None:
    (review,) = reviews("Title,Year,Review\nRan,1985,Wet, and long\n")
    assert review.text == "Wet"
    assert [debris.text for debris in review.debris] == ["column 4: and long"]


def test_a_very_long_cell_is_read_whole() -> None:
    (review,) = reviews("Title,Year,Review\nRan,1985," + "rain " * 60_000 + "\n")
    assert review.words == 60_000


def test_data_is_refused() -> None:
    with pytest.raises(Unreadable, match="zip"):
        parsed(b"PK\x03\x04" + bytes(40))


@given(st.text(alphabet=st.sampled_from('ab,;\t"\n| Film1'), max_size=200))
def test_no_text_breaks_the_reading_of_rows(text: str) -> None:
    table = read_table(text)
    read = "".join("".join(row) for row in [table.head, *(row.cells for row in table.rows)])
    assert {char for char in text if char.isalnum()} == {
        char for char in read if char.isalnum()
    } or (text.lower().lstrip().startswith("sep="))


@given(st.binary(max_size=300))
def test_no_bytes_break_it(data: bytes) -> None:
    try:
        parse_file(data, "x.csv")
    except Unreadable as error:
        assert error.reason
        assert "\n" not in error.reason


@pytest.mark.parametrize(
    "text",
    [
        "title,url,time_added,tags,status\nRan,https://a.example/r,1700000000,film|x,unread\n",
        "URL,Title,Selection,Folder,Timestamp\nhttps://a.example/r,Ran,,Unread,1600000000\n",
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nRan,https://a.example/r,1,,2024-01-01,0,later,True\n",
    ],
)
def test_links_that_somebody_saved_are_one_list_and_no_review(text: str) -> None:
    (links,) = reviews(text)
    assert (links.kind, links.title, links.film_titles) == ("list", "Saved links", ())
    assert links.text == "Ran · https://a.example/r"


def test_a_table_of_saved_articles_is_articles() -> None:
    head = "Title;URL;Content;Tags;MIME Type;Language;Creation date"
    text = "<p>Kurosawa lets the wind do what he can't say aloud in <i>Ran</i> (1985), and it does it.</p>"
    (article,) = reviews(
        f'{head}\n"Ran: wind";https://a.example/r;"{text}";;text/html;en;2024-01-01\n'
    )
    assert article.text.startswith("Kurosawa lets")
    assert (article.title, article.url, article.published) == (
        "Ran: wind",
        "https://a.example/r",
        None,
    )


def test_posts_of_a_site_have_a_headline_and_a_critic() -> None:
    text = (
        "Kurosawa lets the wind do what nobody can say aloud in Ran (1985), and the wind does it."
    )
    (post,) = reviews(
        f"title,author,date,body\nRan: wind,Ada Vest,2019-03-01,{text.replace(',', ';')}\n"
    )
    assert (post.title, post.critic, post.published) == ("Ran: wind", "Ada Vest", "2019-03-01")


def test_of_two_ratings_the_persons_own_counts() -> None:
    head = "TMDb ID,Type,Name,Release Date,Rating,Your Rating,Review"
    (review,) = reviews(f"{head}\n1,movie,Ran,1985-06-01,8.1,9,Wind.\n")
    assert (review.rating.printed, review.rating.kind) == ("9", "verdict")
    head = "Title,Year,Rating,Rating10,WatchedDate,Rewatch,Tags,Review"
    (review,) = reviews(f"{head}\nRan,1985,4.5,9,2024-01-01,false,,Wind.\n")
    assert review.rating.printed == "4.5"


def test_columns_that_a_log_leaves_out_are_named() -> None:
    (log,) = reviews("Title,Year,Rating,Genres,Cinema\nRan,1985,9,Drama,Rex\nJaws,1975,8,,\n")
    assert log.text == "Ran (1985) · 9\n\nJaws (1975) · 8"
    assert [debris.text for debris in log.debris] == ["columns that are not shown: Genres, Cinema"]
