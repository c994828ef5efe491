"""Which line is what: headings, bylines, labels and debris, and the prose that looks like them."""

from __future__ import annotations

import pytest

from index.facts.debris import is_control, is_legal, is_legend, owner_in
from index.facts.headline import read_headline

from .build import read
from .pages import BODY, BODY2


@pytest.mark.parametrize(
    "line",
    ["top of page", "Bottom of page", "Skip to content", "My location via GPS", "Share this:",
     "Click to share on Facebook (Opens in new window)", "Leave a comment", "3 min read", "Advertisement",
     "Posted in Reviews", "Zum Inhalt springen", "Teilen auf Facebook", "Aller au contenu", "Lire aussi : autre",
     "Saltar al contenido", "Vai al contenuto", "İçeriğe geç", "Naar inhoud", "Related posts", "Next post →",
     "Facebook Twitter Email Print", "Subscribe to our newsletter"],
)  # fmt: skip
def test_page_controls(line: str) -> None:
    assert is_control(line)


@pytest.mark.parametrize(
    "line",
    ["Top of the Lake", "Share", "Next year it will snow.", "Advertisements are the subject of this film",
     "Leave No Trace", "Home", "Follow the boat and you will see.", "Read it twice.", "More", "Contact",
     "The Advertiser", "Sharing a cabin with a stranger is the plot."],
)  # fmt: skip
def test_titles_and_sentences_are_no_controls(line: str) -> None:
    assert not is_control(line)


def test_legal_notices_in_many_languages_and_whom_they_name() -> None:
    notices = {
        "© 2018 Salt Film Notes. All rights reserved.": "Salt Film Notes",
        "© 2018–2020 Salt Film Notes. All rights reserved.": "Salt Film Notes",
        "© 2018 Wet Coats Ltd": "Wet Coats",
        "Alle Rechte vorbehalten. Nachdruck nur mit Genehmigung der Hafenkino GmbH.": "Hafenkino",
        "Tous droits réservés. Toute reproduction interdite sans autorisation de Quai Cinéma SARL.": "Quai Cinéma",
        "Todos los derechos reservados. Queda prohibida la reproducción sin autorización.": None,
        "Tutti i diritti riservati. È vietata la riproduzione.": None,
        "Tüm hakları saklıdır. İzinsiz kullanılamaz.": None,
    }
    for notice, owner in notices.items():
        assert is_legal(notice), notice
        assert owner_in(notice) == owner


def test_prose_that_speaks_of_rights_stays() -> None:
    prose = (
        "The copyright trial in the middle of the film is funny because nobody in the room has written "
        "anything, and the reproduction of the painting hangs upside down until the judge sees it."
    )
    review = read(f"Salt Harbour\n\n{BODY}\n\n{prose}\n\n{BODY2}")
    assert prose in review.text
    assert not is_legal("She has every right to leave him.")


def test_version_legend_and_words_that_begin_like_it() -> None:
    assert is_legend("• OmU Original with German subtitles")
    assert is_legend("VOST Version originale sous-titrée")
    assert not is_legend("OF course she knows")
    assert not is_legend("Over the hills")


def test_bare_lines_above_paragraphs_are_headings() -> None:
    review = read(
        f"Salt Harbour\n\n{BODY}\n\nWhy the Boat Turns\n\n{BODY2}\n\nWhat Was It Worth?\n\n{BODY}"
    )
    assert [s.heading for s in review.sections] == ["Why the Boat Turns", "What Was It Worth?"]
    assert review.text[review.sections[0].start : review.sections[0].end] == BODY2


@pytest.mark.parametrize(
    "line",
    ["“Are you coming or not?”", "- a rope, a coat, a lamp", "No.", "And then, silence:", "he said",
     "Olli: I never slept on it", "12 March 2018"],
)  # fmt: skip
def test_what_is_no_heading(line: str) -> None:
    assert read(f"Salt Harbour\n\n{BODY}\n\n{line}\n\n{BODY2}").sections == ()


def test_lines_of_verse_are_no_headings() -> None:
    verse = "The gulls go out\nThe boats come in\nAnd nobody is dry"
    review = read(f"Salt Harbour\n\n{BODY}\n\n{verse}\n\n{BODY2}")
    assert review.sections == ()
    assert "And nobody is dry" in review.text


@pytest.mark.parametrize(
    ("line", "critic"),
    [("Ines Kaltwasser", "Ines Kaltwasser"), ("— Ines Kaltwasser", "Ines Kaltwasser"),
     ("(Ines Kaltwasser)", "Ines Kaltwasser"), ("Reviewed by Ines Kaltwasser", "Ines Kaltwasser"),
     ("Text: Ines Kaltwasser", "Ines Kaltwasser"), ("By Ines Kaltwasser, March 4, 2018", "Ines Kaltwasser"),
     ("Final Thoughts", None), ("Go see it", None), ("I. K.", "I. K."), ("Related Films", None)],
)  # fmt: skip
def test_the_line_after_the_text(line: str, critic: str | None) -> None:
    assert read(f"Salt Harbour\n\n{BODY}\n\n{BODY2}\n\n{line}").critic == critic


def test_a_cut_off_synopsis_is_the_teaser_and_dots_in_every_paragraph_are_not() -> None:
    cut = "An engineer takes a job on a ferry because nobody else would, and finds out in the first night that ..."
    review = read(f"Salt Harbour\n\n{cut}\n\n{BODY}\n\n{BODY2}")
    assert review.teaser == cut and cut not in review.text
    dots = read(f"Salt Harbour\n\n{cut}\n\n{BODY}..\n\n{BODY2}")
    assert dots.teaser is None and cut in dots.text


def test_a_critic_who_opens_with_dots_is_no_synopsis_that_was_cut() -> None:
    opening = "What a pity to have seen it so late! Whoever waits for this film is paid back a hundredfold"
    for end in ("...", "…", ", or nearly…"):
        for head in ("", "Salt Harbour\n\nFilm of the week\n\n"):
            review = read(f"{head}{opening}{end}\n\n{BODY}\n\n{BODY2}")
            assert review.teaser is None and f"{opening}{end}" in review.text
    for end in (" ...", " […]", " [...]", " …"):
        cut = f"An engineer takes a job on a ferry because nobody else would, and in the first night finds{end}"
        under = read(f"Salt Harbour\n\n{cut}\n\n{BODY}\n\n{BODY2}")
        assert under.teaser == cut and cut not in under.text
        alone = read(f"{cut}\n\n{BODY}\n\n{BODY2}", declared={"title": "Salt Harbour"})
        assert alone.teaser is None and cut in alone.text


def test_a_sentence_with_a_colon_is_no_label() -> None:
    line = "With: that is the word he never says, and when he says it the boat is gone for good."
    review = read(f"Salt Harbour\n\n{BODY}\n\n{line}\n\n{BODY2}")
    assert line in review.text


@pytest.mark.parametrize(
    ("headline", "title", "year"),
    [("Red Rocket (2021): Ending Explained", "Red Rocket", 2021), ("Film Review: Red Rocket (2021)", "Red Rocket", 2021),
     ("‘Red Rocket’ Review: A Donut Affair", "Red Rocket", None), ("Kritik: Toni Erdmann", "Toni Erdmann", None),
     ("Alien: Romulus (2024) | Film Review", "Alien: Romulus", 2024), ("Tár, by Todd Field", "Tár", None),
     ("TIFF 2021 Review: Drive My Car", "Drive My Car", None), ("Dune: Part Two – Movie Review", "Dune: Part Two", None),
     ("Mission: Impossible – Fallout", "Mission: Impossible – Fallout", None), ("8½", "8½", None),
     ("The Final Girls Review", "The Final Girls", None), ("Interview with the Vampire", "Interview with the Vampire", None)],
)  # fmt: skip
def test_titles_in_headlines(headline: str, title: str, year: int | None) -> None:
    read_ = read_headline(headline)
    assert (read_.titles[0], read_.year) == (title, year)


def test_a_headline_that_only_contains_the_title() -> None:
    text = f"{BODY} I watched Salt Harbour twice. {BODY2}"
    assert read(
        f"Salt Harbour finds grace in wet coats\n\n{text}", path="salt-harbour.md"
    ).film_titles == ("Salt Harbour",)
    assert read(f"Three hours in a wet coat\n\n{BODY}\n\n{BODY2}").film_titles == ()


def test_local_title_with_the_original_beside_it() -> None:
    review = read(f"L'INNOCENCE (KAIBUTSU)\n\n{BODY}\n\n{BODY2}")
    assert review.film_titles == ("L'INNOCENCE", "KAIBUTSU")


LONG = "The keepers arrive in fog and stay for weeks. " * 4


def explained(*closing: str) -> str:
    pages = ["First Night", LONG, "Second Night", LONG, *closing]
    return "The Rock (2019): Ending Explained\n" + "\n".join(page.strip() for page in pages)


def test_a_short_last_paragraph_has_its_heading_among_others() -> None:
    review = read(explained("Closing Words", "It is a film about two men and a smell."))
    assert [part.heading for part in review.sections][-1] == "Closing Words"


@pytest.mark.parametrize(
    "line",
    ["Dana Whitlock", "dana was here", "Closing Words.", "Fin", "Nobody Knew What He Had Seen"],
)
def test_a_name_or_a_sentence_above_a_short_paragraph_is_no_heading(line: str) -> None:
    review = read(explained(line, "She writes about films when it rains too hard to go out."))
    assert [part.heading for part in review.sections] == ["First Night", "Second Night"]


def test_a_legend_that_explains_itself_needs_no_list() -> None:
    review = read("The Rock\n\n" + LONG + "\n\nOmeU Original mit englischen Untertiteln")
    assert "OmeU" not in review.text
    kept = read("The Rock\n\n" + LONG + "\n\nVE Day was the day on which it opened.")
    assert "VE Day" in kept.text


def test_another_films_title_and_year_later_in_the_opening_is_not_the_film() -> None:
    text = (
        "Stray Harbour\nReview by Tobias Penhallow\n\n"
        "The film follows a father and his daughter who live in a park outside the city, and "
        "nobody is cruel to them.\n\nWinter Bones (2010) had a villain on every porch. Here "
        "there are bees. Stray Harbour has none.\n\n4/5"
    )
    assert read(text).film_titles == ("Stray Harbour",)
