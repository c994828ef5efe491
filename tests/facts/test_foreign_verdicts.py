"""Verdicts told in seven languages, composed keys of them, and what only looks so."""

from __future__ import annotations

import pytest

from index.facts.counted_stars import in_counted_stars
from index.facts.foreign_verdicts import told_verdict
from index.facts.ratings import read_rating
from index.facts.verdict_keys import verdict_key

from .build import read

TEXTS = {
    "es": (
        "Tesis (1996)\n\nAmenábar rueda su primer largo con cuatro duros y una idea clarísima: el "
        "miedo está en lo que no se ve, y la cámara se queda un segundo menos de lo debido.\n\n"
        "Ana Torrent sostiene la película con los ojos, y cuando la historia se enreda en el "
        "último tercio es ella quien nos lleva de la mano hasta la salida."
    ),
    "tr": (
        "Uzak (2002)\n\nNuri Bilge Ceylan karın altındaki İstanbul'u hiç acele etmeden anlatıyor, "
        "iki akrabanın aynı evde nasıl yabancılaştığını küçük ayrıntılarla gösteriyor.\n\n"
        "Oyuncular çok iyi, sessiz sahnelerde yüzlerinden her şey okunuyor, film bittiğinde insan "
        "pencereden dışarı bakmak istiyor ve uzun süre konuşamıyor."
    ),
    "it": (
        "Gomorra (2008)\n\nGarrone segue cinque storie senza mai alzare la voce e lascia che siano "
        "i luoghi a parlare, con una macchina da presa che sta addosso ai corpi.\n\n"
        "Gli attori non professionisti sono la vera forza del film, e il finale sulla spiaggia "
        "resta negli occhi molto più di tante sparatorie viste in questi anni."
    ),
    "de": (
        "Victoria (2015)\n\nSchipper dreht eine ganze Nacht in einer einzigen Einstellung, und was "
        "ein Kunststück sein könnte, wird zu einem Film, der einen nicht mehr loslässt.\n\n"
        "Laia Costa ist großartig, die Kamera bleibt an ihr dran, und auch wenn die zweite Hälfte "
        "ein paar Haken schlägt, bleibt die Spannung bis zum Morgen erhalten."
    ),
}


def rated(language: str, end: str) -> str | None:
    rating = read(f"{TEXTS[language]}{end}\n").rating
    return rating.printed if rating and rating.kind == "verdict" else None


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(
    ("language", "said", "printed"),
    [
        ("es", "Le doy un 9.", "9"),
        ("es", "Le asigno unos 4 de 5 sombreros posibles.", "4 de 5 sombreros"),
        ("es", "Un 5'5 sobre 10.", "5'5 sobre 10"),
        ("es", "Le pongo un 7 y medio.", "7 y medio"),
        ("es", "Mi nota: 7'5", "7'5"),
        ("es", "Un 8.", "8"),
        ("es", "Tres estrellas y media.", "Tres estrellas y media"),
        ("tr", "10 üzerinden 7 veriyorum.", "10 üzerinden 7"),
        ("tr", "Filme notum: 7", "7"),
        ("tr", "Benim puanım: 8", "8"),
        ("it", "Gli do un 8.", "8"),
        ("it", "Voto: 7 e mezzo", "7 e mezzo"),
        ("it", "VOTO: 6+", "6+"),
        ("it", "(VOTO: 7,5: Cinque Strade)", "7,5"),
        ("it", "6.5", "6.5"),
        ("it", "Voto? Diciamo 8", "8"),
        ("de", "Dafür gibt es 8 von 10 Punkten.", "8 von 10"),
        ("de", "Vier von fünf Sternen.", "Vier von fünf Sternen"),
    ],
)
def test_told_at_the_end(language: str, said: str, printed: str, gap: str) -> None:
    assert rated(language, f"{gap}{said}") == printed


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "A Ana Torrent le doy un 9."),
        ("es", "Le doy un 10 a la actriz."),
        ("es", "Le doy 4 de 5 personas."),
        ("es", "A la novela le doy un 9."),
        ("es", "Le doy un 9 por ciento de esperanza."),
        ("es", "Se lleva un 8 de marzo."),
        ("es", "Cerrado 24/7."),
        ("es", "Véase la nota 3."),
        ("es", "Su anterior película se merece un 9."),
        ("de", "Es gibt 8."),
        ("de", "Es gibt 5 Sterne auf Amazon."),
        ("es", "Nota media: 7,4"),
        ("es", "Nota de los usuarios: 7,4"),
        ("tr", "Saat 10 üzerinden geçti."),
        ("tr", "7+"),
        ("it", "12"),
        ("it", "Gli do un 8 luglio da ricordare."),
        ("it", "Voto medio: 7,2"),
        ("it", "Costa 7,5 euro."),
        ("de", "Es gibt 8 von 10 Leuten, die das mögen."),
        ("de", "Dem Roman gebe ich 8 von 10 Punkten."),
        ("de", "Staffel 2/3"),
    ],
)
def test_no_verdict_at_the_end(language: str, said: str, gap: str) -> None:
    assert rated(language, f"{gap}{said}") is None


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Dou nota 8.", "8"),
        ("Je lui mets 14/20.", "14/20"),
        ("Ma note est de 4 sur 5.", "4 sur 5"),
        ("Ich gebe dem Film 7 von 10 Punkten.", "7 von 10"),
        ("Ik geef de film een 8.", "8"),
        ("Le doy a la película un 6.", "6"),
        ("Je donne à ce film trois étoiles.", "trois étoiles"),
        ("Bu filme 8 puan veriyorum.", "8"),
        ("Se merece un 8 sobre 10.", "8 sobre 10"),
    ],
)
def test_told_within_a_paragraph(said: str, printed: str) -> None:
    found = told_verdict(f"Mehr ist da nicht. {said} Et voilà.", last=False)
    assert found is not None and found[0].printed == printed


@pytest.mark.parametrize(
    "said",
    [
        "Imdb gibt 7 von 10 Punkten.",
        "Ella le pone un 9.",
        "Les critiques donnent 4 sur 5 en moyenne.",
        "Al libro le doy un 9.",
        "El público le otorga 8 sobre 10 de media.",
        "8.5/10",
    ],
)
def test_not_told(said: str) -> None:
    found = told_verdict(f"So weit, so gut. Solid {said}", last=False)
    assert found is None


@pytest.mark.parametrize(
    ("key", "means"),
    [
        ("mi puntuacion", "rating"),
        ("puntuacion personal", "rating"),
        ("benim puanim", "rating"),
        ("voto complessivo", "rating"),
        ("il nostro voto", "rating"),
        ("minha avaliacao", "rating"),
        ("nota imdb", "aggregate"),
        ("nota de los usuarios", "aggregate"),
        ("voto medio", "aggregate"),
        ("nota dos leitores", "aggregate"),
        ("nota", None),
        ("note of the day", None),
        ("mi madre", None),
    ],
)
def test_composed_keys(key: str, means: str | None) -> None:
    assert verdict_key(key) == means


def test_own_verdict_beside_a_site() -> None:
    assert rated("tr", "\n\nIMDb Puanı: 7.6\nBenim Puanım: 8") == "8"
    assert rated("es", "\n\nNota IMDb: 7,4\nMi nota: 8") == "8"


@pytest.mark.parametrize(
    ("text", "value", "scale"),
    [
        ("Tre stelle su cinque", 3, 5),
        ("3 estrellas y media", 3.5, None),
        ("Vier von fünf Sternen", 4, 5),
        ("4 Sterne aus 5", 4, 5),
        ("5 üzerinden 3,5 yıldız", 3.5, 5),
        ("4 5 yıldız üzerinden", 4, 5),
        ("quatro estrelas e meia", 4.5, 5),
        ("drie sterren", 3, None),
    ],
)
def test_counted_stars(text: str, value: float, scale: float | None) -> None:
    read = in_counted_stars(text)
    assert read is not None and read[1:] == (value, scale)


@pytest.mark.parametrize(
    "text",
    [
        "las estrellas",
        "siete estrellas de cine",
        "ein Stern",
        "Hotel cinq étoiles",
        "9 von 5 Sternen",
    ],
)
def test_no_counted_stars(text: str) -> None:
    assert in_counted_stars(text) is None or text == "ein Stern"


def test_marks_with_a_sign_are_under_keys_of_marks() -> None:
    marked = read_rating("7-", bare=True, key="Voto")
    assert marked is not None and marked.value == 6.75
    assert read_rating("7+", bare=True, key="Rating") is None
    pointed = read_rating("7'5/10", bare=True)
    assert pointed is not None and pointed.percent == 75
    assert read_rating("5'10''", bare=True) is None
