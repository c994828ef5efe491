"""The film of a talk and its maker, from the headline and what stands above the first question."""

from __future__ import annotations

import pytest

from .build import read

EN = (
    "Where did the story come from?\n\nMy aunt worked on the river for thirty years.\n\n"
    "What was the hardest day of the shoot?\n\nThe tide gave us four hours a day.\n\n"
    "How did you find your lead?\n\nShe sold us the tickets when we came to look at the place.\n\n"
    "What do you do next?\n\nSomething about a lighthouse, and a comedy."
)
DE = (
    "Wie kam die Geschichte zu Ihnen?\n\nMeine Tante hat dreißig Jahre am Fluss gearbeitet.\n\n"
    "Was war der schwerste Drehtag?\n\nDie Flut ließ uns vier Stunden am Tag.\n\n"
    "Wie haben Sie Ihre Darstellerin gefunden?\n\nSie hat uns die Karten verkauft.\n\n"
    "Was kommt als Nächstes?\n\nEtwas über einen Leuchtturm, eine Komödie."
)
FR = (
    "Comment est née cette histoire ?\n\nMa tante a travaillé trente ans sur le fleuve.\n\n"
    "Quel a été le jour le plus dur ?\n\nLa marée nous laissait quatre heures par jour.\n\n"
    "Comment avez-vous trouvé votre actrice ?\n\nElle nous a vendu les billets."
)
ES = (
    "¿Cómo surgió la historia?\n\nMi tía trabajó treinta años en el río.\n\n"
    "¿Cuál fue el día más difícil?\n\nLa marea nos dejaba cuatro horas por día.\n\n"
    "¿Cómo encontró a la protagonista?\n\nNos vendió los boletos."
)
TR = (
    "Hikâye nasıl doğdu?\n\nTeyzem otuz yıl nehirde çalıştı.\n\n"
    "Çekimlerin en zor günü hangisiydi?\n\nGelgit bize günde dört saat bırakıyordu.\n\n"
    "Başrol oyuncunuzu nasıl buldunuz?\n\nBize biletleri o sattı."
)
ADA, SALT = ("Ada Brandt",), "Salt Harbour"


@pytest.mark.parametrize(
    ("headline", "opening", "talk", "title", "director"),
    [
        ("SALT HARBOUR: Five Questions with Film Director Ada Brandt", "Salt Harbour is a drama about a ferry. We spoke with its director.", EN, SALT, ADA),
        ("Interview: Ada Brandt on Salt Harbour", "The director of Salt Harbour tells us about mud.", EN, SALT, ADA),
        ("Ada Brandt: “The river was what we had”", "“Salt Harbour” opened last week. We talked to its director about it.", EN, SALT, ADA),
        ("A conversation with Ada Brandt", "We talked to the writer and director of Salt Harbour.", EN, SALT, ADA),
        ("Q&A with Salt Harbour director Ada Brandt", "It opens on Friday.", EN, SALT, ADA),
        ("In conversation: Ada Brandt", "With us is the writer, director and star of ‘Salt Harbour’, Ada Brandt.", EN, SALT, ADA),
        ("„Der Fluss war eben da“", "Ada Brandt, Regisseurin und Autorin von „Der Salzhafen“, über Schlamm.", DE, "Der Salzhafen", ADA),
        ("Ada Brandt: „Der Fluss war eben da“", "„Der Salzhafen“ läuft seit Donnerstag. Wir sprachen mit der Regisseurin.", DE, "Der Salzhafen", ADA),
        ("Entretien avec Ada Brandt", "La réalisatrice du film « Le Port du sel » nous parle de boue.", FR, "Le Port du sel", ADA),
        ('Ada Brandt: "El río era lo que había"', 'Se estrenó "El puerto de sal" y hablamos con su directora.', ES, "El puerto de sal", ADA),
        ("“Nehir oradaydı”", "Bugün Tuz Limanı filminin yönetmeni ve senaristi Ada Brandt bizlerle.", TR, "Tuz Limanı", ADA),
        ("Interview with actor Jonas Weber", "The star of “Salt Harbour” on mud. It was directed by Ada Brandt.", EN, SALT, ADA),
        ("A conversation with Jonas Weber", "We talked to the actor about “Salt Harbour” and working with its director.", EN, SALT, ()),
        ("Interview: Jonas Weber, head of the festival", "We spoke to its director about this year, with “Salt Harbour” and “Low Water.”", EN, None, ()),
        ("Interview with Ada Brandt", "The director of photography of three films talks about light.", EN, None, ()),
    ],
)  # fmt: skip
def test_a_talk_is_on_the_film_that_its_opening_names(
    headline: str, opening: str, talk: str, title: str | None, director: tuple[str, ...]
) -> None:
    review = read(f"{headline}\n\n{opening}\n\n{talk}")
    assert (review.kind, review.film_titles[:1]) == ("interview", (title,) if title else ())
    assert review.credits.director == director


def test_a_review_that_asks_itself_questions_is_no_talk() -> None:
    review = read(
        "Salt Harbour (2012)\n\nWhat would you do for a boat?\n\nThe ferry leaves at dawn. Directed by "
        "Ada Brandt, the film is slow.\n\nIs that enough?\n\nI think so, and you will too.\n\nWould I "
        "see it again?\n\nTomorrow. It is a beautiful film."
    )
    assert (review.kind, review.film_titles, review.credits.director) == ("capsule", (SALT,), ADA)
