"""Lines and blocks of credits without labels: what they state, and lines that only look so."""

from __future__ import annotations

import pytest

from index.facts.credit_lines import read_credits_line

from .build import cast, read

B1 = "The ferry leaves at six and nobody on it wants to arrive, which is the first good joke of a picture that saves its jokes for people in wet coats. The camera stays at the rail."
B2 = "By the second hour the harbour has become a kind of courtroom, where old debts are read out to the sound of gulls, and one begins to see why the boat was built for real."
Y, C, R, D = "credits.year", "credits.countries", "credits.runtime", "credits.director"


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("D 2014, 98 min, DCP, dt. OF mit engl. UT", [(C, "D"), (Y, "2014"), (R, "98 min")]),
        ("USA 1955 93 minutes Certificate 12", [(C, "USA"), (Y, "1955"), (R, "93 minutes")]),
        ("Germany/France 1931 Spielfilm", [(C, "Germany/France"), (Y, "1931")]),
        ("15 Certificate 82min", [(R, "82min")]),
        ("(Ann Lee, 1971, NFB, 104 min.)", [(Y, "1971"), (R, "104 min"), (D, "Ann Lee")]),
        ("France · 2019 · 1h44 · VF", [(C, "France"), (Y, "2019"), (R, "1h44")]),
        ("Ann Lee | 2021 | Norway | 128 min | VOSTFR", [(Y, "2021"), (C, "Norway"), (R, "128 min"), (D, "Ann Lee")]),
        ("Norway 2021. Director Ann Lee. 128 minutes. Cert 15", [(C, "Norway"), (Y, "2021"), (D, "Ann Lee"), (R, "128 minutes")]),
        ("France 2019 / 120 min / French / Drama", [(C, "France"), (Y, "2019"), (R, "120 min"), ("credits.languages", "French"), ("credits.genres", "Drama")]),
        ("US, 2002, directed by Ann Lee", [(C, "US"), (Y, "2002"), (D, "Ann Lee")]),
        ("UK, 2019, starring Ann Lee, Bob Moss, 90 min", [(C, "UK"), (Y, "2019"), ("credits.cast", "Ann Lee, Bob Moss"), (R, "90 min")]),
        ("Dir. Ann Lee, UK, 2018, 97 mins, Welsh with English subtitles", None),
        ("Dir. Ann Lee, UK, 2018, 97 mins, French with English subtitles", [(D, "Ann Lee"), (C, "UK"), (Y, "2018"), (R, "97 mins"), ("credits.languages", "French")]),
        ("Russian with English subtitles", [("credits.languages", "Russian")]),
        ("Japan 1953 – 136 min – OmU", [(C, "Japan"), (Y, "1953"), (R, "136 min")]),
        ("Tår. Ann Lee, France, 2019, 1h44.", [("film", "Tår"), (C, "France"), (Y, "2019"), (R, "1h44"), (D, "Ann Lee")]),
        ("Ann Lee, France 2019, avec Bob Moss.", [(C, "France"), (Y, "2019"), ("credits.cast", "Bob Moss"), (D, "Ann Lee")]),
        ("Ann Lee, Paris, 2019", None),
        ("Ann Lee, France, 2019", None),
        ("Türkiye, 2011, 157 dk", [(C, "Türkiye"), (Y, "2011"), (R, "157 dk")]),
        ("INFO: Ö 2019. 97 Min. Von Ann Lee.", [(C, "Ö"), (Y, "2019"), (R, "97 Min"), (D, "Ann Lee")]),
        ("Die Fähre: Ö 2019. 97 Min. Von Ann Lee.", [("film", "Die Fähre"), (C, "Ö"), (Y, "2019"), (R, "97 Min"), (D, "Ann Lee")]),
        ("Filminfo: BRD 1984, 147 Min., R: Ann Lee", [(C, "BRD"), (Y, "1984"), (R, "147 Min"), (D, "Ann Lee")]),
    ],
)  # fmt: skip
def test_a_line_of_credits(line: str, stated: list[tuple[str, str]] | None) -> None:
    assert read_credits_line(line) == stated


@pytest.mark.parametrize(
    ("block", "stated"),
    [
        ("Salt Harbour (Suolasatama, Finland/Sweden 2017). Directed by Ann Lee. With Bob Moss, Cy Dent. 112 mins.",
         {"film": "Salt Harbour", "original": "Suolasatama", C: "Finland/Sweden", Y: "2017", D: "Ann Lee", "credits.cast": "Bob Moss, Cy Dent", R: "112 mins"}),
        ("Written and directed by Ann Lee; director of photography, Bob Moss; edited by Cy Dent; released by Harbour Pictures.",
         {"credits.writer": "Ann Lee", D: "Ann Lee", "credits.cinematographer": "Bob Moss", "credits.editor": "Cy Dent", "credits.distributor": "Harbour Pictures"}),
        ("Rated PG-13 for some strong language. In English and Korean with subtitles. 1 hour, 46 minutes.",
         {"credits.languages": "English, Korean", R: "1 hour, 46 minutes"}),
        ("Rated R for smoking/coughing. In Danish, with English subtitles. Running time: 2 hours 17 minutes. At the Lumen.",
         {"credits.languages": "Danish", R: "2 hours 17 minutes"}),
        ("USA 2013 · D: Ann Lee · with Bob Moss, Cy Dent and the voice of Dee Fox · 126 min",
         {C: "USA", Y: "2013", D: "Ann Lee", "credits.cast": "Bob Moss, Cy Dent , Dee Fox", R: "126 min"}),
        ("108 minutes. Rated R.", {R: "108 minutes"}),
    ],
)  # fmt: skip
def test_a_block_of_credits(block: str, stated: dict[str, str]) -> None:
    assert dict(read_credits_line(block) or []) == stated


@pytest.mark.parametrize(
    "line",
    ["In 1999 the director Ann Lee made a film of 98 minutes that nobody saw.", "Paris, 1968.",
     "Berlin, Germany, 1984", "Ann Lee, 2019", "San Francisco, USA, 1999", "June 2019 | Ann Lee",
     "Ann Lee | 2021 | Bob Moss | 128 min", "The year is 1999. Paris.", "1 hour ago · France",
     "5 min read | France", "London, UK | 5 min read | 2019", "With Ann Lee in the room, nothing is safe.",
     "Directed by Ann Lee, this is a film about ferries.", "It was 1953. Japan. Nobody slept.",
     "Listen to Ann Lee. Directed by Bob Moss.", "At 98 minutes, with Ann Lee, it flies.",
     "128 min", "2019 | Reviews | Drama", "English with a French accent", "Joan West | Harbor Herald | June 9, 2023",
     "Paris 1955 93 minutes", "15 82 min", "12 30 minutes", "Certificate 15",
     "by Joan West-Roy   [email]   Dec. 18, 2008", "By Joan West, Sept. 3, 2014"],
)  # fmt: skip
def test_what_is_no_line_of_credits(line: str) -> None:
    assert read_credits_line(line) is None


def test_a_boxed_paragraph_after_the_text_is_not_in_the_text() -> None:
    box = (
        "Rated R for weather. In Finnish, with English subtitles. Running time: 1 hour 52 minutes."
    )
    makers = "Written and directed by Ann Lee; director of photography, Bob Moss; edited by Cy Dent; released by Harbour Pictures."
    review = read(f"Salt Harbour\n\n{B1}\n\n{B2}\n\n{box}\n\n{makers}")
    assert review.text == f"{B1}\n\n{B2}"
    credits = review.credits
    assert (credits.runtime, credits.languages) == (112, ("Finnish",))
    assert credits.director == credits.writer == ("Ann Lee",)
    assert (credits.editor, credits.distributor) == (("Cy Dent",), "Harbour Pictures")


def test_a_box_above_the_text_names_film_and_makers() -> None:
    review = read(
        "Salt Harbour (Suolasatama, Finland 2017). Directed by Ann Lee. With Bob Moss, Cy Dent. 112 mins.\n\n"
        f"Review by Dee Fox\n\n{B1}\n\n{B2}"
    )
    assert review.film_titles[0] == "Salt Harbour"
    assert (review.credits.director, review.credits.runtime) == (("Ann Lee",), 112)
    assert (review.critic, review.credits.countries) == ("Dee Fox", ("Finland",))


def test_french_programme_without_labels() -> None:
    review = read(
        f"LE PORT DU SEL\n\nde Ann Lee\nFrance · 2019 · 1h44 · VF\navec Bob Moss, Cy Dent\n\n{B1}\n\n{B2}\n\n"
        "Critique d'Aurélie Castel\n\nScénario Ann Lee, Dee Fox\nImage Bob Moss\nMontage Cy Dent\nDistribution Le Phare"
    )
    credits = review.credits
    assert (credits.director, credits.writer) == (("Ann Lee",), ("Ann Lee", "Dee Fox"))
    assert (credits.cinematographer, credits.editor) == (("Bob Moss",), ("Cy Dent",))
    assert (credits.distributor, credits.runtime, credits.year) == ("Le Phare", 104, 2019)
    assert [name for name, _ in cast(review)] == ["Bob Moss", "Cy Dent"]
    assert review.critic == "Aurélie Castel"


def test_capsules_with_credits_of_their_own_keep_them() -> None:
    heads = [
        f"{name} (Finland 2017). Directed by Ann Lee. With Bob Moss, Cy Dent. 112 mins."
        for name in ("Salt", "Tar", "Rope")
    ]
    review = read("\n\n".join(f"{head}\n\n{B1}" for head in heads))
    assert all(head in review.text for head in heads[1:])


def test_a_title_and_a_film_of_in_french() -> None:
    stated = dict(
        read_credits_line("Salzhafen Film germano-suisse de Ada Brandt (2025), avec Mira Opal")
        or ()
    )
    assert (stated["film"], stated["credits.director"]) == ("Salzhafen", "Ada Brandt")
    assert stated["credits.year"] == "2025"
