"""What portals and papers ask of their readers; sentences of critics that look alike."""

from __future__ import annotations

import pytest

from index.facts.page_readers import asks_readers, is_of_profession, is_readers_line

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    "line",
    ["¿Te ha resultado útil esta reseña?", "Avez-vous trouvé cette critique utile ?",
     "War diese Kritik hilfreich?", "Bu incelemeyi faydalı buldunuz mu?",
     "7 of 9 readers found this review useful", "Jetzt 3 Monate für 2 Euro testen",
     "Suscríbete desde 2€ al mes", "TeilenTwitternPinnen", "Tuitear Me gusta Compartir",
     "PartagerTweeterÉpingler", "Ses 41 critiques", "Yazarın diğer yazıları", "Çok okunanlar",
     "Lo más visto", "How we rate films", "Denunciar esta crítica", "Kritik melden",
     "Bu filme puan ver", "Acheter le DVD", "Bei Amazon bestellen", "Find local showtimes",
     "Artículo solo para suscriptores", "Bild & Text: Salzfilm", "Archive for May, 2011",
     "Votre avis nous intéresse", "Never miss a review again"],
)  # fmt: skip
def test_a_line_for_readers(line: str) -> None:
    assert is_readers_line(line)


@pytest.mark.parametrize(
    "line",
    ["Que demander de plus ?", "A useful film, and a helpful one.", "Partagez ce film !",
     "It cost $2 and looks like more.", "Seine Kritik am Geld ist hilfreich.",
     "Compra la casa y se arrepiente.", "Like Twitter, it is loud.", "Yorum yok.",
     "His reviews were cruel.", "Report to the deck!"],
)  # fmt: skip
def test_a_line_of_the_critic(line: str) -> None:
    assert not is_readers_line(line) and not asks_readers(line) and not is_of_profession(line)


@pytest.mark.parametrize(
    "line",
    ["What did you think?", "Have you seen it? Leave a comment below.", "Was meint ihr?",
     "Et vous, qu'en avez-vous pensé ?", "¿Qué te ha parecido la película?",
     "Siz ne düşünüyorsunuz?"],
)  # fmt: skip
def test_a_question_to_readers_goes_below_the_text_only(line: str) -> None:
    assert asks_readers(line)
    assert line not in read(f"Salt Harbour\n\n{B1}\n\n{B2}\n\n{line}").text
    assert line in read(f"Salt Harbour\n\n{B1}\n\n{line}\n\n{B2}").text
    assert not asks_readers("What did you think you would see, a comedy?")


BAR = "Partager Facebook Twitter Pinterest WhatsApp\n\nArticle suivant\n\nLaisser un commentaire"


@pytest.mark.parametrize(
    "line",
    ["Un film salé, drôle et généreux !", "Bonne semaine à toutes et à tous !",
     "I would watch it again tomorrow. Have you seen it? Let me know in the comments."],
)  # fmt: skip
def test_closing_words_of_the_critic_stay_above_a_bar(line: str) -> None:
    closing = "On rentre content."
    assert line in read(f"Salt Harbour\n\n{B1}\n\n{B2}\n\n{closing}\n\n{line}\n\n{BAR}").text
