"""What a page asks its readers and counts of them, and lines of a text that only sound so."""

from __future__ import annotations

import pytest

from index.facts.page_calls import is_call
from index.facts.page_counts import is_count
from index.facts.page_notes import is_site_note
from index.facts.page_sections import is_between, is_filed, opens_section
from index.facts.page_vocabulary import furnished


@pytest.mark.parametrize(
    "line",
    ["Report an editorial problem with this article", "Save this article for later", "Email this page",
     "Follow the authors and topics", "Kommentar hinzufügen", "Aktuelle Ausgabe bestellen", "Seite empfehlen",
     "Donnez votre avis dans les commentaires", "Commandez chez votre libraire", "Signaler une erreur",
     "Deja tu comentario", "Comparte esta noticia", "Lascia un commento", "Ascolta il podcast",
     "Curta a nossa página", "Deixe seu comentário", "Geef een reactie", "Yorum gönder", "Filmi izle",
     "Want to read more?", "Want more stories like this? Follow us on Facebook", "See all 412 reviews",
     "Write a review", "Back to the index", "Go back", "Your comment has been saved", "Read more reviews by her",
     "To order a copy go to the bookshop or call us.", "Join our channel and get the latest news on your phone."],
)  # fmt: skip
def test_calls(line: str) -> None:
    assert is_call(line)


@pytest.mark.parametrize(
    "line",
    ["Leave No Trace: Movie Review", "Get Out review", "Follow Me", "Read My Lips", "See How They Run review",
     "Read the book first, then see it.", "Send Help", "Save the Last Dance", "Report to the Commissioner",
     "Print the legend", "Tell Me Who I Am", "Join or die", "Back to the Future", "Back to Burgundy",
     "Her newsletter is her undoing.", "Follow the money, she says, and he does.", "Watch it twice.",
     "Ver para creer", "Lire ou mourir", "Briefe schreiben", "Open the door and the picture begins.",
     "“Follow my channel,” says the boy.", "Skip the last ten minutes.", "Show Me Love"],
)  # fmt: skip
def test_titles_and_sentences_like_calls(line: str) -> None:
    assert not is_call(line)


@pytest.mark.parametrize(
    "line",
    ["41 notes", "1 yorum:", "0 réponse", "12 people found this helpful", "1204 kez okundu!", "3 comments",
     "Comments (3)", "Views: 1,204", "Likes 3", "Keine Kommentare", "Non ci sono commenti.", "Page 1 of 20",
     "No comments yet", "~12dk", "Vu 340 fois", "2 respuestas", "1 2 3 … 40", "4,510 views | 12 comments"],
)  # fmt: skip
def test_counts(line: str) -> None:
    assert is_count(line)


@pytest.mark.parametrize(
    "line",
    ["3.5/5", "Note : 4", "Voto: 7", "Bewertung: 8", "12 Angry Men", "100 minutes", "Two notes short",
     "8 1/2", "3 Women", "40 people, one boat", "7 Samurai", "No", "One likes it or not", "2 x 20 min"],
)  # fmt: skip
def test_ratings_and_titles_are_no_counts(line: str) -> None:
    assert not is_count(line)


@pytest.mark.parametrize(
    "line",
    ["RELATED: Ten Harbours, Ranked", "Related items: harbour, ferry", "Filed under Thrillers, Boats",
     "Classé dans Films de bateaux", "Abgelegt unter Kino", "Archivado en Cine", "Topics: boats, courts"],
)  # fmt: skip
def test_other_texts_and_tags_on_one_line(line: str) -> None:
    assert is_filed(line)


@pytest.mark.parametrize(
    "line",
    ["Publicado em 5 de setembro de 2016", "Posted in March 2018, on the 4th", "Published in 2 parts",
     "Related by blood: two brothers share a boat.", "classe dans les films rares"],
)  # fmt: skip
def test_dates_and_sentences_are_not_filed(line: str) -> None:
    assert not is_filed(line)


def test_lines_between_paragraphs() -> None:
    assert is_between("La suite après cette publicité") and is_between("SCROLL TO CONTINUE")
    assert is_between("Press enter or click to view image in full size")
    assert is_between("Zum Vergrößern klicken") and is_between("IMDb'de gör")
    assert not is_between("Click, and the harbour is lit") and not is_between("See it on a big one")
    assert is_between("Loading. Please wait...") and is_between("Larger text size")
    assert not is_between("The story goes on below deck") and not is_between("Copy of a copy")
    assert not is_between("Continue, he says.") and not is_between("Copy That")


def test_heads_of_other_texts() -> None:
    for head in ("Latest in Film", "A lire aussi", "Vous aimerez aussi", "Mehr aus dem Ressort",
                 "Lo más leído", "Benzer yazılar", "Topics", "Users' Reviews"):  # fmt: skip
        assert opens_section(head)
    for heading in ("The latest film", "Mehr Licht", "A lire", "New York", "Topics are few here."):
        assert not opens_section(heading)


def test_lines_of_a_pages_words() -> None:
    for line in ("Create a free account", "My account settings", "Datenschutz Einstellungen",
                 "Politique de confidentialité et cookies", "Gizlilik ve kullanım koşulları"):  # fmt: skip
        assert furnished(line)
    assert furnished("Jobs") == furnished("Write for us") == "weak"
    for line in ("The Account", "The Story", "A free man", "Bon voyage", "See it with your mother",
                 "“Log out”", "The best sound of the year", "L'Article"):  # fmt: skip
        assert not furnished(line)


@pytest.mark.parametrize(
    "line",
    ["Dieser Beitrag wurde unter Kino abgelegt. Setze ein Lesezeichen auf den Permalink.",
     "The comments posted here are not those of this paper.", "You can leave a response, or trackback.",
     "This article was published more than 10 years ago.", "Comments are closed.",
     "By entering your address you agree to our terms.", "Les commentaires sont fermés."],
)  # fmt: skip
def test_notes_of_a_site(line: str) -> None:
    assert is_site_note(line)


@pytest.mark.parametrize(
    "line",
    ["The opinions of the captain are law on this boat.", "This story was written by two people in a kitchen.",
     "You can leave the cinema now, or cry.", "Comments are what this family lives on.",
     "By entering the harbour they agree to nothing.", "All images lie, says the captain, and his most of all."],
)  # fmt: skip
def test_sentences_like_notes_of_a_site(line: str) -> None:
    assert not is_site_note(line)
