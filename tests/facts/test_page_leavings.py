"""What feeds, old home pages, databases and mails leave; sentences of critics that look alike."""

from __future__ import annotations

import pytest

from index.facts.page_bars import is_share_bar
from index.facts.page_leavings import is_leaving, is_notice_left

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    "line",
    ["The post Review: Salt Harbour (2018) appeared first on Harbour Films.",
     "Der Beitrag Salt Harbour erschien zuerst auf Harbour Films.",
     "L’article Salt Harbour est apparu en premier sur Harbour Films.",
     "La entrada Salt Harbour se publicó primero en Harbour Films.",
     "O post Salt Harbour apareceu primeiro em Harbour Films.",
     "We value your privacy. We and our 812 partners store and/or access information on a device",
     "Wir und unsere 211 Partner speichern Informationen auf einem Gerät."],
)  # fmt: skip
def test_a_notice(line: str) -> None:
    assert is_notice_left(line)


@pytest.mark.parametrize(
    "line",
    ["You are visitor number 004471 since 3/2/98", "Best viewed at 800x600", "Sign my guestbook!",
     "14 people found this helpful", "Suggest an edit", "Contribute to this page. Suggest an edit",
     "YOUR RATING ☆ Rate", "Metascore 74", "Spectateurs 4,3", "Mes amis --", "Report error",
     "Thank you for reading. Report error", "Signaler un abus", "Link copied to clipboard",
     "Follow Like Share Thread Log in", "Like this? Sign up for our daily bulletin",
     "Newsletter: Jeden Donnerstag die neuen Filme. Jetzt anmelden", "Curta nossa página",
     "KEY ARTICLES: Wet coats explained", "Weitere Kritiken: Gold | Silber | Blei",
     "More like this: Gold, Silver, Lead"],
)  # fmt: skip
def test_a_line_that_is_left(line: str) -> None:
    assert is_leaving(line, begun=True)
    assert not is_leaving(line, begun=False)


@pytest.mark.parametrize(
    "line",
    ["The post office is shut.", "The post that he leaves appeared first as a joke.", "Like this? I did not.",
     "We and our neighbours went.", "We value your privacy, says the spy, and laughs.",
     "Best viewed drunk.", "You are the visitor now.", "Follow the money", "Report from the harbour",
     "Presse", "Critics 4 decades later agree.", "More like this, please.", "Share a coat, share a boat",
     "Weitere Filme sah ich nicht.", "Newsletter people will love it."],
)  # fmt: skip
def test_what_a_critic_can_write(line: str) -> None:
    assert not is_leaving(line, begun=True)
    assert not is_notice_left(line) or line.startswith("We value")


def test_the_signature_of_a_mail() -> None:
    body = f"Salt Harbour (2017)\n\n{B1}\n\n{B2}"
    left = read(f'{body}\n\n--\nAnn Lee "Water is what we have."\nann@harbour.example')
    assert "Water is" not in left.text and "ann@" not in left.text
    kept = read(f"{body}\n\n--\nNobody laughed at that.")
    assert "Nobody laughed" in kept.text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Signez le livre d'or !", True), ("Ins Gästebuch eintragen", True),
        ("Firma el libro de visitas", True), ("14 entry daha", True), ("3 more entries", True),
        ("12 weitere Einträge", True), ("şikayet", True), ("ilk / 1 2 3 4 / son", True),
        ("Üye eleştirilerine geri dön", True), ("Teile dies mit:", True),
        ("Page faite à la main - Optimisé pour Netscape 4 en 800 x 600", True),
        ("17 Eylül Ct 18.30 Liman Salonu Bilet Al", True),
        ("Sorry, your browser doesn't support embedded videos.", True),
        ("A picture optimized for tears", False), ("3 more entries and she wins", False),
        ("At 18.30 he tries to buy a ticket", False), ("Annesine geri dönüyor", False),
        ("Share this with a quiet friend, if you have one", False),
    ],
)  # fmt: skip
def test_old_pages_and_users_pages(line: str, told: bool) -> None:
    assert is_leaving(line, begun=True) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [("Lecture : 3 min", True), ("Okuma: 4 dk", True), ("Lecture : trois heures", False)],
)
def test_how_long_it_takes_to_read(line: str, told: bool) -> None:
    assert is_share_bar(line) is told
