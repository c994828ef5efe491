"""Days of release with their countries and premieres; discs, streams and changes are none."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from index.facts.corrected import without
from index.facts.release_words import country_of
from index.facts.releases import releases_in
from index.model import Declared, Release, Review
from index.person.corrections import Correction, Stated

from .build import plain, read, read_facts
from .test_credit_lines import B1, B2

UK, USA, NONE = (
    ("2019-04-12", "UK", False),
    ("2019-03-01", "USA", False),
    ("2019-03-01", None, False),
)


def review(line: str = "", *, end: str = "", **declared: Any) -> Review:
    text = "\n\n".join(("Salt Harbour (2019)", line, B1, B2, end))
    return read(text, declared=declared)


def days(found: Review) -> list[tuple[str, str | None, bool]]:
    return [(each.date, each.country, each.premiere) for each in found.credits.releases]


@pytest.mark.parametrize(
    ("key", "value", "stated"),
    [
        ("US release date", "March 1, 2019", [USA]),
        ("UK release", "12 April 2019", [UK]),
        ("Release (UK)", "12/04/2019", [UK]),
        ("US Release", "03/01/2019", [USA]),
        ("Kinostart (D)", "3. Mai 2018", [("2018-05-03", "Germany", False)]),
        ("Kinostart Österreich", "3.5.2018", [("2018-05-03", "Austria", False)]),
        ("Start (CH)", "3.5.2018", [("2018-05-03", "Switzerland", False)]),
        ("Estreno en Argentina", "4 de abril de 2019", [("2019-04-04", "Argentina", False)]),
        ("Date de sortie (France)", "7 mars 2018", [("2018-03-07", "France", False)]),
        ("Uscita in Italia", "7 marzo 2018", [("2018-03-07", "Italy", False)]),
        ("Vizyon tarihi", "5 Nisan 2019", [("2019-04-05", None, False)]),
        ("Release date", "March 1, 2019 (USA); UK: 12 April 2019", [USA, UK]),
        ("Released", "12 April 2019 in the UK, 1 March 2019 in the US", [USA, UK]),
        ("Release dates", "May 21, 2018 (Cannes), March 1, 2019 (United States) 12 April 2019 (UK)",
         [("2018-05-21", None, True), USA, UK]),
        ("Release date", "March 1, 2019 (theaters), DVD: 12 June 2019", [NONE]),
        ("Release date", "5 June 2019 (Blu-ray)", []),
        ("Release date", "1 March 2019 (Netflix)", [NONE]),
        ("Release date", "5 June 2019 (Netflix, DVD)", []),
        ("26 Feb 2019 / Released", "1 Mar 2019", [NONE]),
        ("Starttermin", "5. Juni 2019 (Wiederaufführung)", []),
        ("World premiere", "Cannes, 21 May 2018", [("2018-05-21", None, True)]),
        ("Uraufführung", "15. Februar 2019, Berlinale", [("2019-02-15", None, True)]),
        ("UK premiere", "10 October 2018", [("2018-10-10", "UK", True)]),
    ],
)  # fmt: skip
def test_labels(key: str, value: str, stated: list[tuple[str, str | None, bool]]) -> None:
    assert days(review(f"{key}: {value}\n\nDirector: Tove Lindqvist")) == stated


@pytest.mark.parametrize(
    "line",
    ["DVD release date: 3 May 2019", "Digital release: 3 May 2019", "TV premiere: 3 May 2019",
     "Release date: 3 May 2019 (DVD)", "On Blu-ray 3 May 2019",
         "TV start – 3 May 2019", "Streaming on Netflix from 3 May 2019", "Kino | 3. Mai 2019",
     "Cinema · 3 May 2019", "Press release, 3 May 2019", "Other Film opens in UK cinemas 3 May 2019",
     "Screens at the London film festival on 3 May 2019.", "The film opens on 3 May 1945 in Berlin.",
     "Published in the UK on 3 May 2019", "Re-release in cinemas: 3 May 2019", "Updated: 3 May 2019",
     "3 May 2019 | 12 comments", "3 May 2019 | Film | 4 shares",
     "Opening weekend: 3 May 2019", "New release: 3 May 2019", "Premiere: 2019"],
)  # fmt: skip
def test_other_days_are_no_release(line: str) -> None:
    assert days(review(line)) == days(review(end=line)) == []


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("Opens in UK cinemas 12 April 2019", [UK]),
        ("Salt Harbour is released on 1 March 2019 in US cinemas and on 12 April in the UK.",
         [USA, UK]),
        ("Salt Harbour is in UK cinemas from 12 April 2019, and on Netflix from 3 May 2019.", [UK]),
        ("SALT HARBOUR opens in the UK and Ireland on 12 April 2019",
         [("2019-04-12", "Ireland", False), UK]),
        ("Select theaters March 1, 2019", [NONE]),
        ("• Salt Harbour, directed by Ane Holt, opens in US theaters on March 1, 2019", [USA]),
        ("Opens in US theaters on March 1, 2019 via Lion House.", [USA]),
        ("World premiere at Cannes on 21 May 2018", [("2018-05-21", None, True)]),
        ("1 March 2019 in cinemas | 1h 33min | Drama", [NONE]),
        ("1 mars 2019 au cinéma / 1h 33min / Drame", [NONE]),
        ("1 Mart 2019 Sinemalarda | 1s 33dk | Dram", [NONE]),
        ("Sorti le 1er mars 2019.", [NONE]),
        ("La cinta se proyecta en salas independientes desde el 1 de marzo de 2019", [NONE]),
        ("In 24 bioscopen vanaf vrijdag 1 maart 2019.", [NONE]),
        ("Estreia nacional: 1 de março de 2019", [NONE]),
        ("Estreno en cartelera: 1 de marzo de 2019", [NONE]),
        ("À l'affiche: le 1er mars 2019", [NONE]),
        ("Kinostart Ö: 1.3.2019", [("2019-03-01", "Austria", False)]),
    ],
)  # fmt: skip
def test_lines_on_the_release(line: str, stated: list[tuple[str, str | None, bool]]) -> None:
    for found in (review(line), review(end=line)):
        assert days(found) == stated
        assert found.credits.release_date == stated[0][0]


def test_the_day_on_a_service_is_none_beside_one_in_the_cinemas() -> None:
    found = review("In cinemas 1 March 2019.", end="Arrives on Netflix 12 April 2019.")
    assert days(found) == [NONE]


def test_a_year_that_nothing_states_is_that_of_the_text_shortly_before_the_release() -> None:
    line = "In US theaters March 1; UK: 12 April"
    assert days(review(end=line, date="2019-02-27")) == [USA, UK]
    assert review(end=line, date="2019-02-27").credits.release_date == "2019-03-01"
    assert review(end=line, date="2018-12-15").credits.release_date is None
    assert days(review(end=line, date="2019-10-02")) == days(review(end=line)) == []


@pytest.mark.parametrize(
    ("declared", "stated", "release"),
    [
        ({"us_release": "2019-03-01", "uk_release_date": "2019-04-12"}, [USA, UK], "2019-03-01"),
        ({"release": {"us": "2019-03-01", "uk": "2019-04-12"}}, [USA, UK], "2019-03-01"),
        ({"release": ["US: March 1, 2019", "UK: 12 April 2019"]}, [USA, UK], "2019-03-01"),
        ({"release_dates": [{"country": "US", "date": "2019-03-01"},
                            {"country": "uk", "date": "2019-04-12"}]}, [USA, UK], "2019-03-01"),
        ({"release.us": "2019-03-01", "release.uk": "2019-04-12", "url": "https://salt.co.uk/x"},
         [USA, UK], "2019-04-12"),
        ({"release_uk": "2019-04-12", "release_date": "20190601"},
         [UK, ("2019-06-01", None, False)], "2019-06-01"),
        ({"release_uk": "2019-04-12", "release_date": "2019-04-12"}, [UK], "2019-04-12"),
        ({"premiere": "2018-05-21", "release_uk": "2019-04-12"},
         [("2018-05-21", None, True), UK], "2019-04-12"),
        ({"world_premiere": "2018-05-21"}, [("2018-05-21", None, True)], "2018-05-21"),
        ({"dvd_release": "2019-04-12", "digital_release_date": "2019-04-12", "opened": "2019-04-12",
          "start_date": "2019-04-12", "updated": "2019-04-12"}, [], None),
    ],
)  # fmt: skip
def test_front_matter(
    declared: dict[str, Any], stated: list[tuple[str, str | None, bool]], release: str | None
) -> None:
    found = review(**declared)
    assert (days(found), found.credits.release_date) == (stated, release)


def test_of_several_countries_that_of_the_language_counts() -> None:
    german = "Die Fähre legt um sechs ab, und niemand an Bord will ankommen. " * 6
    line = "Kinostart: 1. März 2019 (USA), 12. April 2019 (D)"
    found = read(f"Salzhafen (2019)\n\nRegie: Tove Lindqvist\n{line}\n\n{german}")
    assert found.credits.release_date == "2019-04-12"


def stating(*declared: Declared) -> Review:
    document = plain(f"Salt Harbour (2019)\n\nDirector: Tove Lindqvist\n\n{B1}\n\n{B2}")
    return read_facts(replace(document, declared=declared), review_id="r")


def test_pages_state_releases_unless_on_the_day_of_the_text() -> None:
    first = Declared("JSON-LD Movie.released", "2019-03-01", "page")
    event = {"date": "2019-04-12", "country": "GB"}
    there = Declared("JSON-LD Movie.releasedEvent", event, "page")
    assert days(stating(first, there)) == [NONE, UK]
    assert (
        days(stating(first, Declared("JSON-LD Review.datePublished", "2019-03-01", "page"))) == []
    )


def test_what_a_person_says_is_the_release() -> None:
    found = stating(
        Declared("us_release", "2019-03-01", "front matter"),
        Declared("release_date", "2019-04-30", "correction"),
    ).credits
    assert (found.release_date, found.releases) == ("2019-04-30", (Release("2019-04-30"),))
    told = review("US release: March 1, 2019; UK: 12 April 2019")
    left = without(told, Correction("text.txt", (Stated("release_date", None),))).credits
    assert (left.release_date, [each.country for each in left.releases]) == (None, ["UK"])


def test_countries_are_told_from_words_and_ambiguous_days_stay_unread() -> None:
    assert [country_of(name) for name in ("Deutschland", "Burkina Faso", "Salt")] == [
        "Germany", "Burkina Faso", None,
    ]  # fmt: skip
    assert releases_in("03/04/2019", "Release date", day_first=None) is None
    assert releases_in("Cannes", "Premiere", day_first=None) is None


@pytest.mark.parametrize(
    ("told", "stated"),
    [
        ("Salt Harbour, 7 Kasım 2019'da gösterime giren bir iş.", ("2019-11-07", None)),
        ("Film 13 Eylül 2019 tarihinden itibaren seyirciyle buluşacak.", ("2019-09-13", None)),
        ("It is in UK cinemas by courtesy of friends on 3 May 2019, we hear.", ("2019-05-03", "UK")),
        ("Der Film läuft ab 3. Mai 2019 im Kino, und wer kann, geht.", ("2019-05-03", None)),
        ("On le voit dans les salles de France le 3 mai 2019 et là seulement.",
         ("2019-05-03", "France")),
        ("La película se estrena el viernes 3 de mayo de 2019 y gusta.", ("2019-05-03", None)),
        ("Il film esce nelle sale il 3 maggio 2019 e commuove.", ("2019-05-03", None)),
        ("The trailer was released on 3 May 2019 and had its views.", None),
        ("Salt Harbour premieres globally on Netflix on May 3, 2019.", ("2019-05-03", None)),
        ("The series Wet Coats premieres on Netflix on May 3, 2019.", None),
        ("It came to Netflix after its time in cinemas on 3 May 2019, we hear.", None),
        ("Wet Coats opened in cinemas on 3 May 2019 to little noise.", None),
        ("I saw it in a cinema. We met on 3 May 2019 at the door.", None),
        ("It was in cinemas on 3 May 1999, it seems to me.", None),
        ("Am 3. Mai 2019 war ich krank, und das Kino war weit.", None),
    ],
)  # fmt: skip
def test_sentences_on_the_release(told: str, stated: tuple[str, str | None] | None) -> None:
    found = days(review(end=f"A fine one it is. {told}"))
    assert found == ([(*stated, False)] if stated else [])


@pytest.mark.parametrize(
    "line",
    ["(Kinostart: 3.5.2019) Ein Dorf wartet auf das Schiff.", "Läuft seit 3. Mai 2019 im Kino.",
     "Release date – 3rd May 2019, Cert – U, Run-time – 1 hour 12 minutes", "On Netflix 3 May 2019",
     "Salt Harbour arrives on Hulu on May 3, 2019.", "Zum Kinostart von Salt Harbour am 3. Mai 2019 wurde am Hafen lange geredet.",
     "Disponible sur Netflix depuis le 3 mai 2019"],
)  # fmt: skip
def test_keys_anywhere_and_days_of_services(line: str) -> None:
    found = review(end=line)
    assert found.credits.release_date == "2019-05-03" and found.published is None


@pytest.mark.parametrize(
    "line",
    ["(DVD-Start: 3.5.2019) Ein Dorf wartet auf das Schiff.", "Neu auf DVD – Start: 3.5.2019",
     "Salt Harbour arrives on Blu-ray on May 3, 2019.", "Press release: 3 May 2019"],
)  # fmt: skip
def test_keys_of_other_days(line: str) -> None:
    assert review(end=line).credits.release_date is None


@pytest.mark.parametrize(
    "line",
    ["Salt Harbour läuft ab dem 1. März im Kino. Regie: Ane Holt, 97 Minuten.",
     "Salt Harbour, de Ane Holt (France, 1 h 37), avec Ruth Moss. En salles le 1er mars."],
)  # fmt: skip
def test_a_line_of_facts_tells_of_the_release_in_a_sentence(line: str) -> None:
    found = review(end=f"{line}\n\nAnders gesagt: hingehen.", date="2019-02-27")
    assert found.credits.release_date == "2019-03-01"


def test_a_sentence_on_another_film_beside_facts_is_no_release() -> None:
    line = "Regie: Ane Holt, 97 Minuten. Wet Coats läuft ab dem 1. März im Kino."
    assert review(end=line, date="2019-02-27").credits.release_date is None


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("On general release from September 8th", "2019-09-08"),
        ("In cinemas from Friday, 6 September.", "2019-09-06"),
        ("9 Eylül Pazartesi günü vizyona giren filmin başrolünde Ruth Moss var.", "2019-09-09"),
        ("The film, released in the U.K. on July 5, has found few friends so far.", "2019-07-05"),
        ("Released in the U.K. on July 5, Salt Harbour has found few friends so far.",
         "2019-07-05"),
        ("Opens Friday, September 6, at the Old Weir Cinemas (Pale City) and elsewhere.",
         "2019-09-06"),
        ("It has been on the road since spring and opens here on September 6.", "2019-09-06"),
        ("Al cinema dall'8 settembre", "2019-09-08"),
        ("Salt Harbour is in selected cinemas from today", "2019-09-05"),
        ("Der Film läuft ab heute im Kino.", "2019-09-05"),
        ("Nobody makes such films for people in cinemas today.", None),
        ("The shop is open from today, and the cinema is not.", None),
        ("The film opens on July 5 with a wedding in the rain.", None),
        ("Wet Coats was released in cinemas on July 5 to little noise.", None),
        ("On DVD and on general release from September 8th to renters", None),
        ("We met at the old cinema on September 8 and never again.", None),
        ("Its trailer was released on July 5, and I saw it twice.", None),
        ("The film opened in cinemas on December 30, as far as I know.", None),
    ],
)  # fmt: skip
def test_days_without_a_year_in_sentences(told: str, day: str | None) -> None:
    found = review(end=f"A fine one it is. {told}", date="2019-09-05")
    assert found.credits.release_date == day
