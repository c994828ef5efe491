"""Lines that a page leaves in a saved text, in eight languages, and sentences that look like them."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B

BODY = f"Salt Harbour (2017)\n\nBy Ines Kaltwasser\n\n{B}\n\n{B2}\n\n{B}"
ANYWHERE = """
Share on Facebook | Tweet | Share | Reply | Subscribe | Print | 3 min read | 4 Min. Lesezeit
3 minutos de lectura | 3 dk okuma süresi | Okuma süresi: 3 dakika | Temps de lecture : 4 minutes
Wir verwenden Cookies, um unsere Website zu verbessern. | Nous utilisons des cookies.
Utilizamos cookies propias y de terceros. | Bu sitede çerezler kullanılmaktadır.
Get the latest reviews delivered to your inbox. | Join 1,234 other subscribers | Bültenimize abone olun
Up Next | Recommended for you | Also read: The best films of the year | Lesen Sie auch: Zehn Filme
Auch interessant | Te puede interesar: | İlginizi çekebilir | Veja também | Leggi anche: Dieci film
2 thoughts on “Salt Harbour” | Be the first to comment | Deja una respuesta | Bir yanıt yazın
Deine E-Mail-Adresse wird nicht veröffentlicht. | Votre adresse e-mail ne sera pas publiée.
Los campos obligatorios están marcados con * | Gerekli alanlar * ile işaretlenmişlerdir
Étiquettes : drame, port | Categorías: Críticas | Labels: drama, ferry | Tags: drama, ferry
Image via Harbour Films | Courtesy of Harbour Films | (Photo: Harbour Films) | Bildquelle: Harbour Films
© Harbour Films | Olli and the ferry. Photo: Harbour Films | Getty Images | Screenshot
Home » Reviews » Salt Harbour | You are here: Home / Reviews | Startseite » Filme » Kritiken
Buy on Amazon | Add to basket | In den Warenkorb | $14.99 | Watch on Netflix | Available on Blu-ray and DVD
Previous: The Long Pier | Next: Winter Signal | Article précédent | Entrada siguiente | Önceki yazı
Back to all reviews | Please enable JavaScript to view the comments. | JavaScript is disabled in your browser.
Rate this: | Your rating | 212 votes | pic.twitter.com/AbCdEf123 | View this post on Instagram
Watch the trailer | Official Trailer | Hier geht's zum Trailer | Bande-annonce | Fragman
Theme: Twenty Nineteen by Somebody | Search for: | Suche nach: | Table of Contents | [social_warfare] | [/expand]
If you enjoyed this review, please consider supporting us. | As an Amazon Associate I earn from purchases.
This post contains affiliate links. | You have 2 free articles remaining this month. | Forgot password?
Originally published at harbour.example on March 3, 2019. | Artikel merken Drucken Kommentare (17) | Donate here
Impressum · Datenschutz · Newsletter bestellen | Was this guide helpful? | Browse all guides
Verfügbar bei: https://streams.example/film/salt-harbour | Find me here:
You are receiving this because you subscribed to our mail. | Prochainement : Le long quai (2018)
"""
PROSE = """
Nothing here is new. | And then it rains. | Recommended. | Skip it. | Not for everyone. | More on the boat later.
Search parties come and go. | Watch it on Netflix if you must. | Print the legend, said Ford, and this film does.
The share of jokes is small. | Next to nothing happens. | Back to the harbour, then, and to the rain.
You may also like the sound of the gulls. | Loading the boat takes a third of the film. | The trailer gives too much away.
The photo on the wall shows his mother. | The comments of the passengers are the best part. | Verdict | Plot
My rating would be higher without the last scene. | In the end, the cookies are eaten by the dog. | Final Thoughts
The copyright of the songs cost more than the boat. | Home is where nobody waits. | Follow the ferry and follow the money.
The Good | The Bad | Related to this is the question of guilt. | Buy the book instead. | His price is his name.
No. | Yes. | Yes and no. | He watches, and we watch him. | Coming soon after the war, it was a scandal. | Home at last.
"""


def each(lines: str) -> list[str]:
    return [line.strip() for line in lines.replace("\n", " | ").split(" | ") if line.strip()]


@pytest.mark.parametrize("line", each(ANYWHERE))
def test_lines_of_a_page_leave_the_text_wherever_they_stand(line: str) -> None:
    for text in (f"{BODY}\n\n{line}", BODY.replace(B2, f"{line}\n\n{B2}")):
        review = read(text)
        assert line not in review.text
        assert line in " ".join(debris.text for debris in review.debris) or line in str(
            review.facts
        )


@pytest.mark.parametrize("line", each(PROSE))
def test_sentences_and_headings_that_look_like_them_stay(line: str) -> None:
    assert line in read(BODY.replace(B2, f"{line}\n\n{B2}")).text


@pytest.mark.parametrize("title", ["Home", "Close", "Share", "Search", "Contact", "Next"])
def test_a_film_called_as_a_control_is_keeps_its_headline(title: str) -> None:
    told = f"{B} In {title} it rains, and as a film {title} is slow.\n\n{B2}"
    review = read(told, declared={"title": title}, path="x.md")
    assert review.film_titles == (title,)


@pytest.mark.parametrize(
    "end",
    ["2 Comments\n\nJane Doe says:\nMarch 3, 2019 at 10:32 pm\n\nI saw this last week and I thought that the ferry "
     "was the best thing in it, although my husband fell asleep in the second half.\n\nReply\n\nNice one!",
     "3 Kommentare\n\nPeter\n3. März 2019 um 10:15\n\nIch fand den Film furchtbar langweilig, aber die Möwen waren "
     "gut, das muss ich sagen, denn sie haben mich geweckt, als ich am Ende eingeschlafen war.\n\nAntworten",
     "Related Posts\n\nThe Long Pier review: wet again\n\nA second film about a harbour, and it rains in this one "
     "as well from the first scene to the last...\n\nWinter Signal (2001)",
     "More Reviews\n\nThe Long Pier (2018)\n★★★\n\nWinter Signal (2001)\n★★",
     "Más críticas\n\nEl muelle largo\n\nSeñal de invierno", "Previous Post\nThe Long Pier\n\nNext Post\nWinter Signal",
     "Ines Kaltwasser is a film critic and journalist based in Hamburg. She writes for magazines about boats.",
     "About the author\n\nInes Kaltwasser lives by the sea and has written on film since 2004. She keeps two cats.",
     "Suggested for you\n\nThe Long Pier (2018)\n\nWinter Signal (2001)",
     "Post navigation\n\nThe Long Pier (2018)",
     "Thanks for your time! Subscribe for free to receive new posts and a postcard.",
     "What did you think of the film? Let us know in the comments.", "Salt Seats is a charity. Donate here.",],
)  # fmt: skip
def test_comments_other_articles_and_the_author_after_the_text_leave_it(end: str) -> None:
    review = read(f"{BODY}\n\n{end}")
    assert [line for line in end.split("\n") if line and line in review.text] == []
    assert (review.critic, review.rating) == ("Ines Kaltwasser", None)


@pytest.mark.parametrize(
    "end",
    [f"The comments\n\n{B}\n\nThe ending\n\n{B2}", f"Related themes\n\n{B}", f"Responses\n\n{B2}",
     "Let me know when the sequel is out.", "He has to subscribe to receive the paper, and forgets it.", f"Read on\n\n{B}\n\n{B2}",
     "Ines Kaltwasser is a woman who works at the harbour and wants to leave it for good."],
)  # fmt: skip
def test_sections_that_look_like_them_stay(end: str) -> None:
    review = read(f"{BODY}\n\n{end}")
    assert [line for line in end.split("\n") if line and line not in review.text] == []


def test_a_short_sentence_after_the_prices_does_not_keep_them() -> None:
    end = "Tickets € 9, members € 7\n\nThe house is supported by the city's fund for the arts."
    text = read(f"{BODY}\n\n{end}\n\nImpressum · Datenschutz").text
    assert "€" not in text and "Impressum" not in text


def test_a_first_sentence_below_a_declared_title_is_text() -> None:
    review = read(
        f"It rains a lot.\n\n{B}\n\n{B2}", declared={"title": "Salt Harbour"}, path="x.md"
    )
    assert review.text.startswith("It rains a lot.")
