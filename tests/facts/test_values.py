"""Ratings, dates, running times and names: what is read, and the look-alikes that are not."""

from __future__ import annotations

import pytest

from index.facts.credit_lines import read_credits_line
from index.facts.dates import is_date, read_date
from index.facts.filename import read_file_name
from index.facts.language import language_of
from index.facts.people import clean_name, is_name, same_person, split_names
from index.facts.ratings import read_rating
from index.facts.runtimes import read_runtime


@pytest.mark.parametrize(
    ("printed", "value", "scale", "percent"),
    [
        ("3.5/5", 3.5, 5, 70),
        ("7,5/10", 7.5, 10, 75),
        ("15/20", 15, 20, 75),
        ("83%", 83, 100, 83),
        ("83/100", 83, 100, 83),
        ("★★★½", 3.5, 5, 70),
        ("★★★☆☆", 3, 5, 60),
        ("★★★½☆", 3.5, 5, 70),
        ("★★★☆", 3, 4, 75),
        ("⭐⭐⭐⭐", 4, 5, 80),
        ("***1/2", 3.5, None, None),
        ("three and a half stars (out of four)", 3.5, 4, 87.5),
        ("3 1/2 stars", 3.5, None, None),
        ("4 out of 5 stars", 4, 5, 80),
        ("B+", 83, 100, 83),
        ("A−", 91, 100, 91),
        ("3", 3, None, None),
        ("4.5 stars", 4.5, 5, 90),
        ("8 von 10", 8, 10, 80),
        ("★★★★ (8/10)", 8, 10, 80),
        ("★★★★½ (8.5/10)", 8.5, 10, 85),
        ("★★★ 3/4", 3, 4, 75),
    ],
)
def test_rating_notations(
    printed: str, value: float, scale: float | None, percent: float | None
) -> None:
    rating = read_rating(printed, bare=True)
    assert rating is not None
    assert (rating.value, rating.scale, rating.percent) == (value, scale, percent)
    assert rating.kind == "verdict"


@pytest.mark.parametrize(
    "text",
    ["9/11", "24/7", "16:9", "50/50 chance", "PG-13", "R", "2021", "1.85:1", "12/7", "7/10 would", "",
     "the first 5 of 10 films", "A good film", "Not rated", "10/10 scenes work", "6/5"],
)  # fmt: skip
def test_what_is_no_rating(text: str) -> None:
    assert read_rating(text) is None


@pytest.mark.parametrize(
    "text",
    ["6.785/10", "7.21/10", "3.63/5", "7.1/10 on IMDb", "8.2/10 (41,207 votes)", "IMDb: 7.0/10"],
)
def test_finer_than_critics_rate_or_beside_a_site_is_an_aggregate(text: str) -> None:
    rating = read_rating(text, key="Rating")
    assert rating is not None and rating.kind == "aggregate"


@pytest.mark.parametrize("text", ["6.5/10", "3.25/5", "3.75/5", "8.7/10"])
def test_halves_quarters_and_tenths_are_a_critics_own(text: str) -> None:
    rating = read_rating(text)
    assert rating is not None and rating.kind == "verdict"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("14.04.2022", "2022-04-14"),
        ("April 14, 2022", "2022-04-14"),
        ("14 April 2022", "2022-04-14"),
        ("Thursday, 14th of April 2022", "2022-04-14"),
        ("14. April 2022", "2022-04-14"),
        ("1er mars 2020", "2020-03-01"),
        ("14 de abril de 2022", "2022-04-14"),
        ("14 Nisan 2022", "2022-04-14"),
        ("2022-04-14T10:00:00+02:00", "2022-04-14"),
        ("2022年4月14日", "2022-04-14"),
        ("25/12/2021", "2021-12-25"),
        ("12/25/2021", "2021-12-25"),
        ("04/04/2022", "2022-04-04"),
    ],
)
def test_dates(text: str, iso: str) -> None:
    assert read_date(text) == iso


@pytest.mark.parametrize(
    "text", ["03/04/2022", "2022", "April 2022", "31.02.2022", "9/11", "16:9", ""]
)
def test_what_is_no_date(text: str) -> None:
    assert read_date(text) is None


def test_day_first_only_where_evidence_says_so() -> None:
    assert read_date("03/04/2022", day_first=True) == "2022-04-03"
    assert read_date("03/04/2022", day_first=False) == "2022-03-04"
    assert is_date("Sun 4 Mar 2018 08.00 GMT")
    assert not is_date("On 4 March 2018 the harbour froze")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("130 min", 130), ("2H08", 128), ("2h 13min", 133), ("139 mins", 139), ("158m", 158),
     ("2 hours & 59 minutes", 179), ("PT2H10M", 130), ("PT130M", 130), ("104'", 104), ("112 dk", 112),
     ("1h52", 112), ("1 h 52 min", 112), ("112 Minuten", 112), ("One hour, 52 minutes", 112)],
)  # fmt: skip
def test_running_times(text: str, minutes: int) -> None:
    assert read_runtime(text) == minutes


def test_a_bare_number_is_a_running_time_only_after_its_label() -> None:
    assert read_runtime("112") is None
    assert read_runtime("112", bare=True) == 112
    assert read_runtime("about a ferry") is None


@pytest.mark.parametrize(
    "name",
    ["Pamela Jahn", "Bong Joon-ho", "Guillermo del Toro", "Flannery O’Neill", "J.J. Abrams",
     "Alejandro G. Iñárritu", "濱口竜介", "Thea von Harbou", "Robert Downey Jr."],
)  # fmt: skip
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "text",
    ["Quick Recap", "Final Thoughts", "The End", "Share This", "Related Posts", "texas city", "Read More",
     "A Simple Plan of Action", "Universal Pictures", "1917", ""],
)  # fmt: skip
def test_what_is_no_name(text: str) -> None:
    assert not is_name(text)


def test_lists_of_names() -> None:
    assert split_names("Aki Mantere, Ruth Delacroix and Jonas Weber") == [
        ("Aki Mantere", None), ("Ruth Delacroix", None), ("Jonas Weber", None),
    ]  # fmt: skip
    assert split_names("Aki Mantere (Olli), Ruth Delacroix as Marie, et al.") == [
        ("Aki Mantere", "Olli"), ("Ruth Delacroix", "Marie"),
    ]  # fmt: skip
    assert split_names("Robert Downey, Jr.") == [("Robert Downey, Jr.", None)]
    for loud in ("INES KALT ET RUTH BRUN", "INES KALT Y RUTH BRUN", "INES KALT AND RUTH BRUN"):
        assert split_names(loud) == [("Ines Kalt", None), ("Ruth Brun", None)]
    assert split_names("MARK E REILLY") == [("Mark E Reilly", None)]
    assert split_names("AYŞE DEMİR VE ALİ IŞIK") == [("Ayşe Demir", None), ("Ali Işık", None)]
    assert split_names("José Ortega y Gasset") == [("José Ortega y Gasset", None)]
    assert split_names("Ana López y Juan Pérez") == [("Ana López", None), ("Juan Pérez", None)]


def test_names_are_cleaned() -> None:
    assert clean_name("Ines Kaltwasser, Staff Writer") == "Ines Kaltwasser"
    assert clean_name("INES KALTWASSER (@kaltwasser)") == "Ines Kaltwasser"
    assert clean_name("Dr. Ines Kaltwasser | Film Critic") == "Ines Kaltwasser"
    assert clean_name("KALTWASSER Ines") == clean_name("Ines KALTWASSER") == "Ines Kaltwasser"
    assert clean_name("NASA Houston") == "NASA Houston"


def test_spellings_of_one_person() -> None:
    assert same_person("Bong Joon-ho", "Joon-ho Bong")
    assert same_person("Alejandro G. Iñárritu", "Alejandro González Iñárritu")
    assert same_person("S. Baker", "Sean Baker")
    assert not same_person("Joel Coen", "Ethan Coen")
    assert not same_person("Mary Smith", "Mark Smith")


def test_credits_line_without_labels() -> None:
    assert read_credits_line("USA 2022, 130 min") == [
        ("credits.countries", "USA"), ("credits.year", "2022"), ("credits.runtime", "130 min"),
    ]  # fmt: skip
    found = read_credits_line("Deutschland/Österreich 2016 | 162 Min. | Regie: Maren Ade")
    assert found is None or ("credits.year", "2016") in found
    for line in (
        "London, 1962",
        "In 2021, 130 men",
        "Paris 2001",
        "Texas, 2016, summer",
        "2001, 2002",
    ):
        assert read_credits_line(line) is None


@pytest.mark.parametrize(
    ("path", "title", "year"),
    [("Das Boot (1981).md", "Das Boot", 1981), ("ikiru-1952.md", "Ikiru", 1952),
     ("2021-12-14-red-rocket.md", "Red Rocket", None), ("x/red_rocket_review.txt", "Red Rocket", None),
     ("000_aa5f1ebe7ebc93f7.txt", None, None), ("review.md", None, None), ("1917.md", "1917", None),
     ("12-angry-men.md", "12 Angry Men", None), ("2001 A Space Odyssey.txt", "2001 A Space Odyssey", None),
     ("Blade Runner 2049 (2017) review.md", "Blade Runner 2049", 2017), ("WALL-E.txt", "WALL-E", None)],
)  # fmt: skip
def test_file_names(path: str, title: str | None, year: int | None) -> None:
    read = read_file_name(path)
    assert (read.title, read.year) == (title, year)


def test_language_is_unknown_where_it_cannot_be_told() -> None:
    assert language_of("Tove Lindqvist. Aki Mantere. Salt Harbour.") is None
    assert language_of("") is None
    assert language_of("東京の夜はとても静かで、彼は一人で歩いていた。") == "ja"
    assert language_of("그는 혼자 걸었다. 도시의 밤은 아주 조용했다.") == "ko"


@pytest.mark.parametrize(
    ("text", "code"),
    [("Ein Film über eine Fähre, die niemand nimmt, und er ist besser, als man von ihm denkt.", "de"),
     ("Um filme sobre um barco que ninguém toma, e é muito melhor do que a gente pensaria dele.", "pt"),
     ("Una película sobre un barco que nadie toma, y es mucho mejor de lo que uno pensaría.", "es"),
     ("Kimsenin binmediği bir vapur hakkında bir film, ve insanın beklediğinden çok daha iyi.", "tr"),
     ("Een film over een veerboot die niemand neemt, en hij is veel beter dan men zou denken.", "nl"),
     ("Un film despre un bac pe care nimeni nu îl ia, și este mult mai bun decât ai crede.", "ro"),
     ("Wow. Loved it!", None), ("Alien. Aliens. Alien 3.", None)],
)  # fmt: skip
def test_languages(text: str, code: str | None) -> None:
    assert language_of(text) == code
