"""Films that talks, news and columns name in passing: where they are shown, whose they are."""

from __future__ import annotations

import pytest

from index.facts.naming_shown import shown_titles
from index.facts.parts import parts_of
from index.facts.said_headlines import names_maker, speaker_of
from index.facts.text import put_together

from .build import plain, read
from .test_interviewed import ADA, DE, EN, SALT

SAID = "It has been raining in the town since the morning, and nobody here has an umbrella."


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (f"{SAID}\n\nSalt Harbour is in cinemas now.", SALT),
        (f"{SAID}\n\n‘Salt Harbour’ is released in the UK on 17 October.", SALT),
        (f"{SAID}\n\nSalt Harbour (Sels) opens across the country this week.", SALT),
        (f"{SAID}\n\n„Der Salzhafen“ läuft seit Donnerstag im Kino.", "Der Salzhafen"),
        (f"{SAID}\n\nLe Port Gris sort le 4 mai.", "Le Port Gris"),
        (f"{SAID}\n\nMar Adentro Negro se estrena el viernes.", "Mar Adentro Negro"),
        (f"Her second feature, Salt Harbour, opened last week. {SAID}", SALT),
        (f"{SAID} Salt Harbour, her second feature, opens on Friday.", SALT),
        (f"Ihr zweiter Spielfilm „Der Salzhafen“ startet am Donnerstag. {SAID}", "Der Salzhafen"),
        (f'She won a prize on Sunday for "Salt Harbour," a drama about a ferry. {SAID}', SALT),
        ("Ada Brandt'ın dün gösterime giren filmi Tuz Limanı'nda herkes konuşuyor.", "Tuz Limanı"),
        (f"{SAID}\n\nKing Tide is at the Corn Hall from 14 June.", None),
        (f"{SAID}\n\nAnna Brandt is out now of the hospital.", None),
        (f"{SAID}\n\nSalt Harbour is in cinemas now.\n\nLow Water is in cinemas now.", None),
        (f"Her debut, Low Water, was a thriller in a tunnel. {SAID}", None),
        (f'"Salt Harbour," a drama about a ferry, beat "Low Water" to it. {SAID}', None),
        (f'"We rang all of them up," a director about to sail told us. {SAID}', None),
    ],
)  # fmt: skip
def test_titles_that_are_shown_or_told_of(written: str, title: str | None) -> None:
    found = shown_titles(put_together(parts_of(plain(written).blocks)))
    assert [naming.title for naming in found] == ([title] if title else [])


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Ada Brandt: “Nobody asked the gulls about it”", "Ada Brandt"),
        ("Ada Brandt: ‘Nobody asked the gulls about it’", "Ada Brandt"),
        ("“The rain was the only professional here”: Ada Brandt on Salt Harbour", "Ada Brandt"),
        ("“Salt Harbour”: Not as Wet as Advertised", None),
        ("Salt Harbour: a ferry, a letter and a gull", None),
    ],
)
def test_who_says_what_a_headline_quotes(headline: str, name: str | None) -> None:
    assert speaker_of(headline) == name


def test_a_headline_of_a_film_and_its_maker() -> None:
    assert names_maker("Salt Harbour director Ada Brandt") and names_maker("Regisseurin Ada Brandt")
    assert not names_maker("Salt Harbour director Ada Brandt sails on to the stage")


@pytest.mark.parametrize(
    ("headline", "opening", "talk", "title", "director"),
    [
        ("Ada Brandt: ‘Nobody asked the gulls’", "The Danish director on mud, gulls and the months it took to shoot Salt Harbour.\n\nWe meet in the café of a cinema.", "**Low Water**\n\nThat was my first film.\n\nSalt Harbour is touring festivals this winter.", SALT, ADA),
        ("“The rain was the only professional here”: Ada Brandt on Salt Harbour", "Ada Brandt arrives with a bag of driftwood. Her first feature, Salt Harbour, opened last week. Why did she make her lead actress knit?", EN, SALT, ADA),
        ("Interview: Ada Brandt on letting things sink in Salt Harbour", "*The Flemish director talks about mud.*\n\nWhen I saw “Salt Harbour” I could smell it.", EN, SALT, ADA),
        ("Salt Harbour Director Ada Brandt", "The director on mud. Salt Harbour, her second feature, opens on Friday.", EN, SALT, ADA),
        ("“We built the ferry twice”: a carpenter remembers", 'Bo Moss stood on a hill. "It went quite slowly," he says. It was for Salt Harbour, Ada Brandt\'s 2018 film about a ferry.', EN, SALT, ADA),
        ("„Ich wollte keinen Hafenfilm drehen“", "Die Regisseurin Ada Brandt über Schlamm.", f"{DE}\n\nDER SALZHAFEN\nD 2022, 97 Min., Regie: Ada Brandt, mit Nora Wiese", "DER SALZHAFEN", ADA),
        ("Interview with Ada Brandt", "The Flemish director talks about mud and says no more.", EN, None, ()),
    ],
)  # fmt: skip
def test_the_film_of_a_talk(
    headline: str, opening: str, talk: str, title: str | None, director: tuple[str, ...]
) -> None:
    review = read(f"{headline}\n\n{opening}\n\n{talk}")
    assert (review.kind, review.film_titles[:1]) == ("interview", (title,) if title else ())
    assert review.credits.director == director


def test_news_keep_the_film_that_they_tell_of() -> None:
    review = read(
        "Harbour thriller pushed to next spring after a fall\n\nThe release of a drama filmed here has "
        "been put back.\n\nSalt Harbour, directed by Ada Brandt, was to have opened in May. It will now "
        f"reach cinemas in June, its makers said.\n\nBrandt said: “It rained.” {SAID}\n\nSalt Harbour "
        "also stars Nora Wiese."
    )
    assert (review.kind, review.film_titles, review.credits.director) == ("news", (SALT,), ADA)
