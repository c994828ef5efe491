"""Rarer bylines: any work done by a name, handles, papers beside dates, signatures with papers."""

from __future__ import annotations

import pytest

from index.documents.wrapping import Line, joined
from index.facts.byline_forms import signed_for
from index.facts.bylines import read_byline
from index.facts.loose_bylines import read_loose_byline

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("line", "names", "day", "publication"),
    [
        ("Scribbled by Ann Lee, 3 June 2018", ("Ann Lee",), "3 June 2018", None),
        ("by Ann Lee · 8 March 2013 · for Harbour Film Letter", ("Ann Lee",), "8 March 2013", "Harbour Film Letter"),
        ("Reviewed by Ann Lee, 30 October 2017, for Blue Region", ("Ann Lee",), "30 October 2017", "Blue Region"),
        ("Interview by Ann Lee. 19 October 2018", ("Ann Lee",), "19 October 2018", None),
        ("by ferry_goer, 9 December 2014", ("ferry_goer",), "9 December 2014", None),
        ("notiert von Ann Lee", ("Ann Lee",), None, None),
        ("Gesehen von Ann Lee", ("Ann Lee",), None, None),
        ("Erstellt von Ann Lee am 4. März 2016", ("Ann Lee",), "4. März 2016", None),
        ("Recensito da Ann Lee", ("Ann Lee",), None, None),
        ("Gezien door Ann Lee", ("Ann Lee",), None, None),
        ("Resenhado por Ann Lee", ("Ann Lee",), None, None),
        ("Gastbeitrag von Ann Lee", ("Ann Lee",), None, None),
        ("This is a guest post by Ann Lee.", ("Ann Lee",), None, None),
        ("Seen 14 January 2020, Lumen, row 9 -- A. van der Lee", ("A. van der Lee",), None, None),
        ("Ann Lee, for the film club programme, spring 1996", ("Ann Lee",), None, None),
        ("The Lamp, students' union weekly, 24 September 1999", (), "24 September 1999", "The Lamp"),
        ("Friday March 07 2014, 12.01am GMT, The Harbour Courier", (), "March 07 2014", "The Harbour Courier"),
    ],
)  # fmt: skip
def test_a_rarer_byline(
    line: str, names: tuple[str, ...], day: str | None, publication: str | None
) -> None:
    stated = read_byline(line)
    assert stated is not None
    assert (stated.names, stated.day, stated.publication) == (names, day, publication)


@pytest.mark.parametrize(
    "line",
    ["Directed by Ann Lee, 3 May 2019", "Photo by Ann Lee, 3 May 2019", "inszeniert von Ann Lee",
     "Murdered by Ann Lee, 3 May 2019", "A film by Ann Lee, 3 May 2019", "by train, 3 May 2019",
     "Paris, Texas, 3 May 2019", "Adapted by Ann Lee for Harbour Films", "geschnitten von Ann Lee",
     "Ann Lee, for once, is not afraid of 1999", "This is a guest role by Ann Lee.",
     "Fotografiert von Ann Lee", "Tradotto da Ann Lee", "Gespielt von Ann Lee"],
)  # fmt: skip
def test_what_only_looks_like_one(line: str) -> None:
    stated = read_byline(line)
    assert stated is None or not stated.names


@pytest.mark.parametrize(
    ("line", "stated"),
    [("-- Ann Lee, Cheap Rows, 24.12.2008", ("Ann Lee", "Cheap Rows")),
     ("-- Ann Lee, Bozkır Dergisi", ("Ann Lee", "Bozkır Dergisi")),
     ("— Humphrey Bogart, Casablanca", None), ("Ann Lee, Cheap Rows, 24.12.2008", None)],
)  # fmt: skip
def test_a_signature_with_its_paper(line: str, stated: tuple[str, str] | None) -> None:
    found = signed_for(line)
    assert (found and (found.names[0], found.publication)) == stated


@pytest.mark.parametrize(
    ("line", "name"),
    [("Annette von Lee", "Annette von Lee"), ("Benito da Lee", "Benito da Lee"),
     ("Recensent: Ann Lee", "Ann Lee"), ("Signed: Ann Lee", "Ann Lee"),
     ("Ann Lee for The Harbour Post", "Ann Lee"), ("Gastautorin: Ann Lee", "Ann Lee"),
     ("Fotografiert von Ann Lee", None), ("Gespielt von Ann Lee", None),
     ("Vertont von Ann Lee", None), ("Illustrato da Ann Lee", None)],
)  # fmt: skip
def test_a_line_on_who_made_something_is_no_name(line: str, name: str | None) -> None:
    assert read(f"Salt Harbour (2014)\n\n{B1}\n\n{B2}\n\n{line}").critic == name


def test_a_signature_with_a_dotted_date_is_no_comment() -> None:
    review = read(f"Salt Harbour\n\n{B1}\n\n{B2}\n\n-- Ann Lee, Cheap Rows, 24.12.2008")
    assert (review.critic, review.publication, review.published) == ("Ann Lee", "Cheap Rows", "2008-12-24")  # fmt: skip


def test_a_label_for_a_review_that_names_the_film_names_no_critic() -> None:
    review = read(f"La Haine\n\nCritique : La Haine, ou la montre\npar Ann Lee\n\n{B1}\n\n{B2}")
    assert review.critic == "Ann Lee"


def test_a_byline_is_not_joined_to_the_date_above_it() -> None:
    run = [Line(1, "The Lamp, students' union weekly, 24 September 1999"), Line(2, "by Ann Lee")]
    assert joined(run) == run
    prose = [Line(1, "Nobody in the harbour had seen a picture like that since the winter of 1999"), Line(2, "by their own account, and they had seen most of what there was to see there.")]  # fmt: skip
    assert len(joined(prose)) == 1


@pytest.mark.parametrize(
    ("above", "below", "name"),
    [
        ("GONZALO ALTUNA", "", "Gonzalo Altuna"),
        ("Joanna Harrow\n\nHarbour movie review", "", "Joanna Harrow"),
        ("", "Verena Altmoos\n\nHier geht es zum Programm", "Verena Altmoos"),
        ("", "Geschreven door\nJorieke de Vaart", "Jorieke de Vaart"),
        ("", "This post was written by\nMarta Altuna", "Marta Altuna"),
        ("Review byMartin Harrow01/07/2002", "", "Martin Harrow"),
        ("Filed under: Our Films — Arvind @ 8:39 pm", "", "Arvind"),
        ("By Nora P., Junior Film Critic, age 12", "", "Nora P."),
        ("Movie Previews by Dinah Harrow", "", "Dinah Harrow"),
        ("Userkritik von Nachtfalter", "", "Nachtfalter"),
        ("", "(“Wet Summer”)", None),
        ("", "Ähnliche Beiträge", None),
        ("", "Cast\nMarta Altuna", None),
        ("", "Related\n\nJackie Altuna", None),
        ("", "Marta Altuna\nBo Harrow", None),
        ("1995\nMathieu Altuna", "", None),
        ("Posted by Joanna on Mar 3, 2019 in Reviews | 0 comments", "", "Joanna"),
        ("3. Mai 2019 von Verena", "", "Verena"),
        ("Rezensiert von Verena Altmoos am 3.5.2019", "", "Verena Altmoos"),
        ("Ann Lee, 2017", "", None),
        ("Actores principales:\nMarta Altuna", "", None),
        ("Publish Date: May 19, 2017", "", None),
        ("", f"{B2} The rest is salt. ⎥ Hélène Altuna\n\nSynopsis : {B1}", "Hélène Altuna"),
        ("Por Elton Altuna, em artigo enviado ao blog, conta o mar. Elton Altuna é professor.", "", "Elton Altuna"),
    ],
)  # fmt: skip
def test_who_signs_beside_a_text(above: str, below: str, name: str | None) -> None:
    assert read(f"Salt Harbour\n\n{above}\n\n{B1}\n\n{B2}\n\n{below}").critic == name


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Zama\n\nCrítica de Julieta Altuna - El Farol Rojo", "Julieta Altuna"),
        ("Tony Manero\n\nCrítica de Tony Manero - El Farol Rojo", None),
        ("Salt on the quay: Salt Harbour – Orhan Altuna", "Orhan Altuna"),
        ("Salt on the quay: Salt Harbour – Grand Hotel", None),
        ("Salt on the quay: Salt Harbour – Ann Lee", None),
    ],
)
def test_a_name_behind_the_headline(headline: str, name: str | None) -> None:
    assert (
        read(f"{headline}\n\n{B1} Ann Lee is at sea in Zama and Tony Manero.\n\n{B2}").critic
        == name
    )


@pytest.mark.parametrize(
    ("opening", "name", "day"),
    [
        ("Salt Harbour Dana December 2, 2019 In Theaters", "Dana", "2019-12-02"),
        ("Salt Harbour Dana Altuna 2 December 2019", "Dana Altuna", "2019-12-02"),
        ("Salt Harbour opens on December 2, 2019 in theaters.", None, None),
        ("The Grand Hotel December 2, 2019", None, "2019-12-02"),
    ],
)
def test_a_page_in_one_line(opening: str, name: str | None, day: str | None) -> None:
    review = read(f"{opening} {B1} {B2}")
    assert (review.critic, review.published) == (name, day)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Filmkritik: Anna Berg", ("Anna Berg",)),
        ("Critique : Anne Morel", ("Anne Morel",)),
        ("Filmkritik: Kommando Salzwasser", None),
        ("Review: Annie Hall", None),
        ("Text: Kommando Salzwasser", ("Kommando Salzwasser",)),
    ],
)
def test_behind_a_word_for_reviews_stands_a_person_and_no_film(
    line: str, names: tuple[str, ...] | None
) -> None:
    found = read_loose_byline(line)
    assert (found.names if found else None) == names


def test_a_name_alone_above_the_day_signs_though_no_first_name_is_known() -> None:
    body = "The ferry of the film leaves at six and nobody on it wants to arrive. " * 4
    page = (
        "Salt Harbour review – a ferry, two sisters\n\nAne Holt is superb in Tove Lind's slow film\n\n"
        f"Wrenna Kestrelby\nThu 7 Mar 2019 13.00 GMT\nShare\n\n{body}\n\n{body}"
    )
    assert read(page).critic == "Wrenna Kestrelby"
