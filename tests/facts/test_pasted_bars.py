"""What blog programs, portals and papers print around a pasted text, and lines that only look so."""

from __future__ import annotations

import pytest

from index.facts.page_bars import closes_an_appeal, is_share_bar

from .build import read
from .test_heads import B2, B


@pytest.mark.parametrize(
    "line",
    [
        "Teilen mit:",
        "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
        "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)",
        "Haz clic para compartir en Twitter (Se abre en una ventana nueva)",
        "Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)",
        "Clique para compartilhar no Twitter(abre em nova janela)",
        "Klik om te delen met Twitter (Wordt in een nieuw venster geopend)",
        "Twitter üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)",
        "Gefällt mir Wird geladen …",
        "Me gusta Cargando...",
        "Beğen Yükleniyor...",
        "Vind-ik-leuk Aan het laden...",
        "J’aime chargement…",
        "Me gusta esto:",
        "Bunu paylaş:",
        "Diese Seite teilen",
        "9. Feb.4 Min. Lesezeit",
        "Temps de lecture : 3 min",
        "4 de 4 usuarios han encontrado esta crítica útil",
        "12 out of 15 found this review helpful.",
        "(Leserbewertungen: 12)",
        "Movie added to list",
        "An error occurred",
        "Become a supporter",
        "Who can be trusted? In a world of spin and confusion, support our journalists.",
        "If you've found value in our reporting please consider buying us a coffee",
        "heb jij een eigen recensie? laat dan hieronder jouw reactie achter.",
        "Enviar por e-mail BlogThis! Compartilhar no Facebook",
        "Diesen Post per E-Mail versenden BlogThis! In Twitter freigeben",
        "Articles connexes",
        "IMG_3494",
        "Screenshot_20210403.png",
        "A-C  D-F  G-I  J-L   M-N  O-Q  R-S  T-V  W-Z",
        "A B C D E F G H",
        "Sin comentarios:",
        "Hiç yorum yok:",
        "Postar comentários (Atom)",
        "Suscribirse a: Enviar comentarios (Atom)",
        "À lire aussi : notre sélection de la rentrée",
        "Mehr zum Thema",
        "También te puede interesar",
        "Leia também: dez filmes",
        "Facebook Twitter WhatsApp Email",
        "Share | Save | Print",
        "Got something to add? Join the discussion and comment below.",
        "More about Gravel Kings",
        "Follow our coverage here.",
    ],
)
def test_lines_around_a_text(line: str) -> None:
    assert is_share_bar(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share",
        "Paylaş bakalım",
        "J'aime ce film",
        "Me gusta el cine de Almodóvar cuando no grita.",
        "Like Loading Docks it never ends.",
        "The letter A is all we see.",
        "Print the Legend",
        "Save the Tiger",
        "X",
        "Ver para creer es lo que pide la película.",
        "Lees ik dit goed?",
        "Mehr über das Sterben lernt man hier nicht, und das ist gut so.",
        "Compartir la mesa con él es compartir el miedo, y la película lo sabe.",
        "Partager le pain, c'est partager la peur.",
        "Voir aussi loin que lui demande du courage, et le film n'en manque pas.",
        "Deel twee begint met een bruiloft en eindigt in de regen van Gent.",
        "More on that later.",
        "Support the Girls",
        "The Editor",
        "Get Out",
        "A B C",
        "Leia wartet am Fenster.",
        "Thank You for Smoking",
        "“More about love than hate”",
        "Listen to this: a film about silence.",
        "He must be a supporter of the other team, she thinks, and lights a match.",
        "Read more slowly and you will see the joke.",
    ],
)
def test_sentences_and_titles_that_begin_alike(line: str) -> None:
    assert not is_share_bar(line)


def test_an_appeal_goes_with_its_signature_and_a_control_at_the_end_of_a_line() -> None:
    text = (
        f"Salt Harbour (2017)\n\n{B}\n\n{B2} Partager\n\nBecome a supporter\nThank you,\nThe Editor"
    )
    review = read(text)
    assert review.text == f"{B}\n\n{B2}"
    assert [piece.text for piece in review.debris][-4:] == [
        "Partager", "Become a supporter", "Thank you,", "The Editor",
    ]  # fmt: skip


def test_thanks_that_follow_no_appeal_stay() -> None:
    assert closes_an_appeal("The Editor")
    review = read(f"Salt Harbour (2017)\n\n{B}\n\n{B2}\n\nThe Editor\n\n{B}")
    assert "The Editor" in review.text


def test_words_at_the_end_of_a_sentence_are_no_control() -> None:
    review = read(f"Salt Harbour (2017)\n\n{B}\n\n{B2} What is left is to share")
    assert review.text.endswith("is left is to share")
