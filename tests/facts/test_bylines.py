"""Who wrote a text, in the many forms of a byline, and lines that only look like one."""

from __future__ import annotations

import pytest

from index.facts.bylines import read_byline
from index.facts.people import is_name
from index.facts.signatures import described_by, signed, titled_by
from index.facts.spellings import is_misspelt

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [
        ("Explained by Ann Lee", ("Ann Lee",), None),
        ("posted by Ann Lee at 9:41 PM", ("Ann Lee",), None),
        ("Recensione di Ann Lee", ("Ann Lee",), None),
        ("Texte de Ann Lee", ("Ann Lee",), None),
        ("Ann Lee · Übersetzung der Zitate: Bob Moss", ("Ann Lee",), None),
        ("Ann Lee | Harbor Herald | June 9, 2023", ("Ann Lee",), "June 9, 2023"),
        ("Ann Lee | Features | June 9, 2023", ("Ann Lee",), "June 9, 2023"),
        ("Ann Lee 9 Haziran 2023 3 dakika okuma süresi", ("Ann Lee",), "9 Haziran 2023"),
        ("Ann Lee 9 juin 2023 3 min de lecture", ("Ann Lee",), "9 juin 2023"),
        ("By admin In Friday Films On April 17, 2015 With 2 Comments", (), "April 17, 2015"),
        ("Posted on April 17, 2015 by Ann Lee in Reviews", ("Ann Lee",), "April 17, 2015"),
        ("By Ann Lee in Reviews on April 17, 2015", ("Ann Lee",), "April 17, 2015"),
        ("Getestet von Ann Lee · 17.04.2015 · Testgerät: Beamer", ("Ann Lee",), "17.04.2015"),
        ("Test réalisé par Ann Lee le 17/04/2015", ("Ann Lee",), "17/04/2015"),
        ("Test réalisé par Moewe42 le 17/04/2015 sur téléviseur", ("Moewe42",), "17/04/2015"),
        ("Getestet von Moewe42 am 17.04.2015 auf einem Beamer", ("Moewe42",), "17.04.2015"),
        ("17. April 2015 Lesezeit 5 Min. Interview: Ann Lee", ("Ann Lee",), "17. April 2015"),
        ("17 avril 2015 | Propos recueillis par Ann Lee", ("Ann Lee",), "17 avril 2015"),
        ("17 Nisan 2015 Cuma tarihinde Ann Lee tarafından yazıldı", ("Ann Lee",), "17 Nisan 2015"),
        ("Ann Lee tarafından 17 Nisan 2015 tarihinde gönderildi", ("Ann Lee",), "17 Nisan 2015"),
        ("Écrit par : Mme Coline", ("Coline",), None),
        ("Ann Lee, Venice | Published: 17 April 2015", ("Ann Lee",), "17 April 2015"),
        ("Ann Lee, Venice|Published: 04.20.24, 08:00", ("Ann Lee",), "20.04.24"),
    ],
)
def test_a_byline(line: str, names: tuple[str, ...], day: str | None) -> None:
    read_ = read_byline(line)
    assert read_ is not None
    assert (read_.names, read_.day) == (names, day)


@pytest.mark.parametrize(
    "line",
    ["de Ann Lee", "Directed by Ann Lee", "By the Sea", "Crítica de Toy Story", "Critique de Bac Nord",
     "France | Drama | 2019", "June 9, 2023 | Paris, Texas | 5 min read", "Posted in Reviews",
     "A film by its own admission in April 17, 2015 terms", "Sortie Blu-ray 12/11/2019",
     "Interview: Ann Lee", "Réalisé par Ann Lee sur téléviseur",
     "Réalisé par Moewe42 le 17/04/2015 sur téléviseur"],
)  # fmt: skip
def test_what_is_no_byline(line: str) -> None:
    assert read_byline(line) is None or not read_byline(line).names  # type: ignore[union-attr]


def test_paper_and_translator_in_a_byline() -> None:
    paper = read_byline("Ann Lee | Harbor Herald | June 9, 2023")
    assert paper is not None and paper.publication == "Harbor Herald"
    section = read_byline("Ann Lee | Features | June 9, 2023")
    assert section is not None and section.publication is None
    translated = read_byline("Ann Lee | Translated from German by Bob Moss")
    assert translated is not None and translated.translator == "Bob Moss"
    quotes = read_byline("Ann Lee · Übersetzung der Zitate: Bob Moss")
    assert quotes is not None and quotes.translator is None


@pytest.mark.parametrize(
    ("line", "name"),
    [("Critique d'Aurélie Castel", "Aurélie Castel"), ("Crítica de Ann Lee", "Ann Lee"),
     ("Ann Lee, The Evening Fathom", "Ann Lee"), ("Ann Lee, The Godfather", None),
     ("Ann LeeComment", "Ann Lee"), ("Ann LeeLeave a Comment", "Ann Lee"),
     ("★★★★ | Ann Lee", "Ann Lee"), ("4/5 – Ann Lee", "Ann Lee"), ("4/5 – Cold War", None),
     ("Kinemathek Südost", None), ("Filmoteca Central", None), ("Harbour Museum", None),
     ("Ann Lee (film vu le 3/11/2019)", "Ann Lee"), ("Ann Lee (gesehen am 3.11.2019)", "Ann Lee"),
     ("Ann Lee (Cannes 2019)", None), ("Ann HagmannGalerieo", "Ann Hagmann"),
     ("Ann MacDonald", "Ann MacDonald"), ("Ann DiCaprio", "Ann DiCaprio")],
)  # fmt: skip
def test_a_signature(line: str, name: str | None) -> None:
    assert signed(line) == name


@pytest.mark.parametrize(
    ("line", "critic"),
    [("I. W.", "I. W."), ("(M. F.-O.)", "M. F.-O."), ("M.", None), ("SALT HARBOUR", None),
     ("Contributor: Ann Lee", "Ann Lee"), ("posted by Ann Lee at 9:41 PM", "Ann Lee")],
)  # fmt: skip
def test_the_line_after_the_text(line: str, critic: str | None) -> None:
    body = B2.replace("the harbour", "Salt Harbour, the harbour")
    assert read(f"Salt Harbour review\n\n{B1}\n\n{body}\n\n{line}").critic == critic


def test_byline_with_a_paper_above_the_text() -> None:
    review = read(
        f"REVIEW: 'Salt Harbour' floats\n\nAnn Lee | Harbor Herald | June 9, 2023\n\n{B1}\n\n{B2}"
    )
    assert (review.critic, review.publication, review.published) == (
        "Ann Lee",
        "Harbor Herald",
        "2023-06-09",
    )


def critic(*, above: str = "", end: str = "", below: str = "") -> str | None:
    pieces = ("Salt Harbour (2017)", above, B1, f"{B2} {end}".strip(), below)
    return read("\n\n".join(piece for piece in pieces if piece)).critic


@pytest.mark.parametrize(
    "line",
    ["By Ann LeeMarch 3, 2019", "Ann Lee · 3 min read", "Ann Lee\n\nMar 3, 2019 · 4 min read",
     "Reviewer - Ann Lee", "Written by Ann Lee", "By Ann Lee, Harbor Gazette", "By Ann Lee Film Critic",
     "by Ann Lee in Reviews", "By Ann Lee Published March 3, 2019", "By Ann Lee (March 3, 2019)",
     "by Ann Lee on Mar 3, 2019 @ 10:00", "By Ann Lee of the Gazette", "By Ann Lee, Associated Press",
     "Ann Lee\n\nPublished March 3, 2019", "Ann Lee\n\nStaff Writer\n\nMarch 3, 2019",
     "Ein Beitrag von Ann Lee", "Verfasst von Ann Lee am 03.03.2019", "Eine Filmkritik von Ann Lee",
     "Écrit par Ann Lee le 3 mars 2019", "Publié le 3 mars 2019 à 10:00 par Ann Lee",
     "Escrito por Ann Lee el 3 de marzo de 2019", "Publicado por Ann Lee en 3 de marzo de 2019",
     "Scritto da Ann Lee", "Recensione a cura di Ann Lee", "Postado por Ann Lee", "Geplaatst door Ann Lee",
     "İnceleme: Ann Lee", "Ann Lee tarafından yazıldı", "Words: Ann Lee", "Ann Lee | Film Critic",
     "Ann Lee\n\n@annlee_"],
)  # fmt: skip
def test_the_critic_above_the_text(line: str) -> None:
    assert critic(above=line) == "Ann Lee"


def test_a_paper_that_signs_beside_a_critic_is_none() -> None:
    head = "By Harbor Gazette on June 9, 2023\n\nBy ANN LEE"
    paper = {"publication": "Harbor Gazette"}
    assert read(f"Salt Harbour\n\n{head}\n\n{B1}\n\n{B2}", declared=paper).critic == "Ann Lee"
    own = f"Salt Harbour\n\nBy Ann Lee on June 9, 2023\n\n{B1}\n\n{B2}"
    assert read(own, declared={"publication": "Ann Lee"}).critic == "Ann Lee"


def test_a_nickname_after_posted_by() -> None:
    assert critic(above="Posted by Moriarty") == "Moriarty"
    assert critic(above="By Invitation") is None


@pytest.mark.parametrize(
    "line",
    ["By Staff", "By Staff Writer", "By Admin", "Posted by admin", "By The Editors", "By Harbor Gazette",
     "de Ann Lee", "Un film de Ann Lee", "Photo by Ann Lee", "Interview by Ann Lee and an actor",
     "Directed by Bob Moss\n\nWritten by Ann Lee", "Written by Ann Lee\n\nDirected by Bob Moss",
     "Translated by Ann Lee", "Based on the book by Ann Lee", "Reviewer-Ann Lee and others"],
)  # fmt: skip
def test_nobody_above_the_text(line: str) -> None:
    assert critic(above=line) is None


@pytest.mark.parametrize(
    ("end", "below"),
    [("— Ann Lee", ""), ("~Ann Lee", ""), ("", "Ann Lee, Harbor Gazette"), ("", "Ann Lee (Harbor Gazette)"),
     ("", "Written by Ann Lee"), ("", "© 2019 Ann Lee"), ("", "Ann Lee © 2019"),
     ("", "Copyright © 2019 by Ann Lee. All rights reserved."), ("", "Follow Ann Lee on Twitter"),
     ("", "Ann Lee is a film critic who lives in Leeds with two dogs."),
     ("", "Ann Lee is a member of the Leeds Film Critics Circle and its treasurer."),
     ("", "Ann Lee – a member of a guild – has penned film reviews since 2009 and has two dogs."),
     ("", "Posted by Ann Lee at 9:41 PM")],
)  # fmt: skip
def test_the_critic_after_the_text(end: str, below: str) -> None:
    assert critic(end=end, below=below) == "Ann Lee"


@pytest.mark.parametrize(
    ("end", "below"),
    [("", "Comments\n\nAnn Lee"), ("", "2 thoughts on “Salt Harbour”\n\nAnn Lee"),
     ("", "Ann Lee 3 March 2019 at 10:00\n\nGreat review!"), ("", "Image credit: Ann Lee"),
     ("", "Thanks to Ann Lee"), ("", "© 2019 Harbor Gazette"), ("As Ann Lee said: the end.", ""),
     ("Ann Lee waits.", "Ann Lee is a reporter who waits and waits for the ferry to come in.")],
)  # fmt: skip
def test_nobody_after_the_text(end: str, below: str) -> None:
    assert critic(end=end, below=below) is None


@pytest.mark.parametrize(
    "line",
    ["Special Features", "Aspect Ratio", "Blu Ray", "Happy Halloween", "Stay Safe", "Highly Recommended",
     "Spoiler Alert", "Worth Watching", "Hong Kong", "San Francisco", "Science Fiction", "Horror Comedy",
     "Cast\n\nAnn Lee", "Starring\n\nAnn Lee", "Popular Posts", "Buy Tickets", "New Releases"],
)  # fmt: skip
def test_headings_and_places_after_the_text_are_nobody(line: str) -> None:
    assert critic(below=line) is None


@pytest.mark.parametrize(
    ("above", "end"),
    [("By Popular Demand", ""), ("Interview: Ann Lee", ""), ("Story by Ann Lee", ""), ("Guest Post", ""),
     ("", "“I am the sea.” – Ann Lee"), ("United States", "")],
)  # fmt: skip
def test_others_than_the_critic(above: str, end: str) -> None:
    assert critic(above=above, end=end) is None


@pytest.mark.parametrize(
    "name", ["Nicholas Ray", "Hong Sang-soo", "Irene Worth", "Christopher Guest", "Michael York",
             "Francisco Boira", "Walt Disney"],
)  # fmt: skip
def test_names_that_are_words_too(name: str) -> None:
    assert is_name(name)


def test_an_office_behind_a_name_is_no_second_critic() -> None:
    said = {"title": "Salt Harbour (2017)", "authors": ["Ines Kaltwasser, Creative Director"]}
    assert read(f"{B1}\n\n{B2}", declared=said).critic == "Ines Kaltwasser"
    two = {"title": "Salt Harbour (2017)", "authors": ["Ines Kaltwasser, Rufus Editorson"]}
    assert read(f"{B1}\n\n{B2}", declared=two).critic == "Ines Kaltwasser, Rufus Editorson"


def test_who_wrote_a_book_that_a_text_is_about_is_no_critic() -> None:
    book = "von Tove Lindqvist, veröffentlicht von Nordhafen, ISBN 978-0-000-00000-2, 18.99 €"
    assert read(f"Salzhafen\n\n{book}\n\n{B1}\n\n{B2}").critic is None
    critic = "von Tove Lindqvist, veröffentlicht am 3. März 2018"
    assert read(f"Salzhafen (2017)\n\n{critic}\n\n{B1}\n\n{B2}").critic == "Tove Lindqvist"


def test_the_name_of_a_verdict_below_a_text_signs_nothing() -> None:
    assert read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\nBook Wins").critic is None
    assert (
        read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\nInes Kaltwasser").critic == "Ines Kaltwasser"
    )


@pytest.mark.parametrize(
    ("site", "line", "critic"),
    [
        ("Moviegull", "Posted by Moviegull", None), ("Notes of a Gullwatcher", "Posted by The Gullwatcher", None),
        ("notdefterim", "Gönderen Defterim zaman: 21:04", None), ("Kinofreund", "Von den Kinokritikern", None),
        ("Moviegull", "Posted by Oriel", "Oriel"), ("Ann Lee Watches", "By Ann Lee", "Ann Lee"),
        ("Lee Films", "By Ann Lee", "Ann Lee"), ("Anna Sees Films", "Review by Anna", "Anna"),
    ],
)  # fmt: skip
def test_a_name_that_is_the_sites(site: str, line: str, critic: str | None) -> None:
    head = f"Salt Harbour (2017) | {site}\n\nSalt Harbour (2017)\n\n{line}"
    review = read(f"{head}\n\n{B1}\n\n{B2}")
    assert review.critic == critic


def test_a_first_name_signs_as_under_a_letter() -> None:
    def critic(end: str, **said: str) -> str | None:
        keys = {"title": "Salt Harbour (2017)", **said}
        return read(f"{B1}\n\n{B2}\n\n{end}", declared=keys).critic

    assert critic("Wetly yours,\n\nInes") == "Ines"
    assert critic("It never ends.\n\nInes", author="inesk") == "Ines"
    assert critic("It never ends.\n\nInes") == "Ines"
    assert critic("It never ends.\n\nHarbours") is None
    assert critic("It never ends.\n\nTitle", author="titlek") == "titlek"
    assert critic("Wetly yours,\n\nInes", author="Rufus Moss") == "Rufus Moss"


@pytest.mark.parametrize(
    ("headline", "critic"),
    [("Salt Harbour (2017) – Review by Ines Kaltwasser", "Ines Kaltwasser"),
     ("[CRÍTICA] El puerto por\nInés Calderón", "Inés Calderón"), ("Review: Stand by Me", None),
     ("Anora by Sean Baker", None), ("Crítica de Roma", None), ("Review by Night", None),
     ("Why I review Films by Women Only", None), ("“Martılar” Ann Lee yazdı", "Ann Lee"),
     ("Ann Lee “Martılar” yazdı", None),
     ('Ines Kaltwasser’s review of "Salt Harbour" (Kelp Films)', "Ines Kaltwasser"),
     ("Ines Kaltwasser's thoughts on Salt Harbour", "Ines Kaltwasser"),
     ("Crítica de El puerto por Marea77", "Marea77"), ("Critique de Sel par saltgoat", "saltgoat"),
     ("Ines Kaltwasser's film of the year", None), ("Crítica de El silencio por venir", None),
     ("Kritik zu Das Leben von Brian", None), ("Review of Salt Harbour by Dickens", None)],
)  # fmt: skip
def test_a_headline_that_says_who_reviewed(headline: str, critic: str | None) -> None:
    assert titled_by(headline) == critic


def test_who_reviewed_in_what_a_page_says_of_itself() -> None:
    foot = "Home | Blog · © 2025 Ines Kaltwasser"
    assert described_by("Ines Kaltwasser's Review of Salt Harbour", "") == "Ines Kaltwasser"
    assert (
        described_by("Review of Salt Harbour (2017) by Ines Kaltwasser.", foot) == "Ines Kaltwasser"
    )
    assert described_by("Film reviews by Ines Kaltwasser.", "") == "Ines Kaltwasser"
    assert described_by("Reviews of films by Sean Baker", foot) is None
    assert described_by("A review of Anora by Sean Baker", foot) is None
    assert described_by("Our review of Sean Baker's Anora", foot) is None


def test_a_misspelt_maker_below_the_title_is_no_critic() -> None:
    def critic(name: str) -> str | None:
        text = f"Inception (2010)\n\nBy {name}\n\nDirector: Christopher Nolan\n\n{B1}\n\n{B2}"
        return read(text).critic

    assert critic("Chistopher Nolan") is None
    assert critic("Christoffer Nolan") == "Christoffer Nolan"
    assert critic("Jonathan Nolan") == "Jonathan Nolan"
    assert is_misspelt("Christopher Nolan", "Chrisstopher Nolan")
    assert not is_misspelt("Joel Coen", "Noel Coen")


def test_who_signs_a_text_did_not_write_the_film() -> None:
    head = "Salt Harbour\n\nWritten by: Ines Kaltwasser\n\nDIRECTOR: {director}\nRUNTIME: 90 min"
    end = "About the Author\n\nInes Kaltwasser"
    signed_text = read(f"{head.format(director='Rufus Moss')}\n\n{B1}\n\n{B2}\n\n{end}")
    assert (signed_text.critic, signed_text.credits.writer) == ("Ines Kaltwasser", ())
    credited = read(f"{head.format(director='Rufus Moss')}\n\n{B1}\n\n{B2}")
    assert (credited.critic, credited.credits.writer) == (None, ("Ines Kaltwasser",))
    own = read(f"{head.format(director='Ines Kaltwasser')}\n\n{B1}\n\n{B2}\n\n{end}")
    assert (own.critic, own.credits.writer) == (None, ("Ines Kaltwasser",))
