"""Credits of German and French papers run together in one line, and lines that only look so."""

from __future__ import annotations

import pytest

from index.facts.credit_lines import read_credits_line
from index.facts.credit_runs import read_run

from .build import cast, read
from .test_credit_lines import B1, B2

GERMAN = {"year": 2017, "minutes": 112, "director": ("Tove Lindqvist",), "film": "Salzhafen"}
FRENCH = {**GERMAN, "film": "Le Sel du port"}


@pytest.mark.parametrize(
    "line",
    ["(Salzhafen, Schweden 2017, 112 Min., FSK ab 12, von Tove Lindqvist, mit Ann Lee, Bo Low)",
     "Salzhafen, Schweden/Finnland 2017, 112 Min., FSK ab 12, von Tove Lindqvist, mit Ann Lee, Bo Low",
     "Salzhafen, S 2017 – Regie und Buch: Tove Lindqvist. Kamera: Al Gray. Mit: Ann Lee, Bo Low. 112 Minuten.",
     "„Salzhafen“, Schweden 2017. Regie: Tove Lindqvist. Mit Ann Lee, Bo Low u. a. 112 Min. Ab 12.",
     "„Salzhafen“. Regie: Tove Lindqvist. Mit Ann Lee, Bo Low. Schweden 2017, 112 Min.",
     "Salzhafen (Schweden 2017). R und B: Tove Lindqvist. K: Al Gray. D: Ann Lee, Bo Low. L: 112 Min.",
     "Salzhafen S 2017 | 112 Min. | Regie: Tove Lindqvist | mit Ann Lee, Bo Low"],
)  # fmt: skip
def test_german_lines_with_a_title(line: str) -> None:
    _holds(line, GERMAN)


@pytest.mark.parametrize(
    "line",
    ["Le Sel du port de Tove Lindqvist, avec Ann Lee, Bo Low (Suède, 2017, 1 h 52). En salle le 13 juillet.",
     "« Le Sel du port », de Tove Lindqvist (Suède/Finlande, 2017), avec Ann Lee, Bo Low, 1h52.",
     "Le Sel du port Film germano-suisse de Tove Lindqvist (2017), avec Ann Lee, Bo Low… 1h52. Sortie le 3 mai 2018.",
     "LE SEL DU PORT de Tove Lindqvist. Suède, 2017. Image : Al Gray. Interprétation : Ann Lee, Bo Low. Durée : 1h52."],
)  # fmt: skip
def test_french_lines_with_a_title(line: str) -> None:
    _holds(line, FRENCH)


def _holds(line: str, expected: dict[str, object]) -> None:
    found = dict(read_run(line) or ())
    assert found["film"].casefold() == str(expected["film"]).casefold()
    assert found["credits.year"] == "2017" and found["credits.director"] == "Tove Lindqvist"
    assert found["credits.cast"] == "Ann Lee, Bo Low"
    credits = read(f"Nasse Mäntel im Regen\n\n{B1}\n\n{B2}\n\n{line}").credits
    assert credits.runtime == expected["minutes"] and credits.director == expected["director"]


@pytest.mark.parametrize(
    ("line", "fields"),
    [("BRD. 2017. Regie: Tove Lindqvist. Buch: Al Gray. Mit: Ann Lee, Bo Low u.a. Länge: 98 Minuten. "
      "FSK: freigegeben ab 12 Jahren. Auf DVD und Blu-ray erhältlich.", "countries year director writer cast runtime"),
     ("Film suédois (2017) de Tove Lindqvist. 2h25.", "year director runtime"),
     ("Film suédois de Tove Lindqvist avec Ann Lee, Bo Low. 1h54. Sortie le 13 juillet.", "director cast runtime"),
     ("De Tove Lindqvist (Fr., 1 h 48) avec Ann Lee, Bo Low", "director countries runtime cast"),
     ("De Tove Lindqvist avec Ann Lee, Bo Low… (1 h 54)", "director cast runtime"),
     ("Policier français, par Tove Lindqvist, avec Ann Lee, Bo Low (1h54).", "genres director cast runtime"),
     ("Drame policier de Tove Lindqvist. Avec Ann Lee, Bo Low. France, 2017, 114 minutes. En salle.",
      "genres director cast countries year runtime"),
     ("Fr. 2017. Drame policier de Tove Lindqvist avec Ann Lee, Bo Low.", "countries year genres director cast"),
     ("Un film de Tove Lindqvist (France, 2017, 1h54)", "director countries year runtime"),
     ("13 juillet 2017 / 1h 54min / Policier, Thriller", "release runtime genres genres"),
     ("Drama. Von Tove Lindqvist, mit Ann Lee, Bo Low; 1 Std. 58 Min.; ab 12 J.", "genres director cast runtime"),
     ("Deutschland, Frankreich 2017 | Drama | FSK: ab 12 | 90 Min. | Regie: Tove Lindqvist",
      "countries countries year genres runtime director"),
     ("Réalisé par Tove Lindqvist, scénario de Al Gray, Bo Low et musique de Ann Lee.", "director writer"),
     ("FSK 12 103 min", "runtime")],
)  # fmt: skip
def test_lines_without_a_title(line: str, fields: str) -> None:
    found = read_credits_line(line) or []
    assert [field.removeprefix("credits.") for field, _ in found] == fields.split()


def test_values_of_a_line() -> None:
    found = dict(read_run("De Tove Lindqvist (Fr., 1 h 48) avec Ann Lee, Bo Low") or ())
    assert found["credits.countries"] == "France" and found["credits.runtime"] == "1 h 48"
    found = dict(read_run("Drama. Von Tove Lindqvist, mit Ann Lee; 1 Std. 58 Min.; ab 12 J.") or ())
    assert found["credits.runtime"] == "1 Std 58 Min"


@pytest.mark.parametrize(
    "line",
    ["Le Procès de Franz Kafka, 1925", "Critique de Tove Lindqvist, 2019", "Foto von Hans Grau, 2020",
     "Von Tove Lindqvist, 12.03.2021", "Par Ann Lee, le 3 mai 2023", "von Ann Lee, Berlin, 4 Min. Lesezeit",
     "Le dernier film de Tove Lindqvist, avec Ann Lee, a été tourné en 2017 et dure 112 minutes.",
     "18:00 Salzhafen (OmU), R: Tove Lindqvist, 112 Min.",
     "Ein Gespräch mit Tove Lindqvist über Schweden im Jahr 2017, über Ann Lee und 112 Minuten im Schnee.",
     "Der Roman von Al Gray, Steinhof 2017, 312 Seiten", "In Schweden lebten 2017 mit Ann Lee 112 Menschen.",
     "De Paris à Rome, avec Ann Lee", "Mit 112 Minuten ist der Film von Tove Lindqvist zu lang."],
)  # fmt: skip
def test_lines_that_are_no_credits(line: str) -> None:
    assert read_run(line, whole=False) is None


def test_a_line_states_more_than_its_first_label() -> None:
    line = "Regie: Tove Lindqvist, S 2017, 90 min, mit Ann Lee (Ida), Bo Low"
    review = read(f"Salzhafen\n\n{line}\n\n{B1}\n\n{B2}")
    assert review.credits.director == ("Tove Lindqvist",) and review.credits.runtime == 90
    assert cast(review) == [("Ann Lee", "Ida"), ("Bo Low", None)]
    assert line not in review.text


def test_country_and_year_before_glued_labels() -> None:
    line = "FR 2017Réalisateur: Tove LindqvistCasting: Ann Lee ; Bo LowDurée : 1h45Sortie FR: 3 mai 2018"
    credits = read(f"Le Sel du port\n\n{line}\n\n{B1}\n\n{B2}").credits
    assert (credits.year, credits.runtime, credits.release_date) == (2017, 105, "2018-05-03")


MADE = {"film": "La noche larga", "original": "Cold Thrills", "credits.director": "Ana Prieto",
        "credits.year": "2013", "credits.runtime": "88 min"}  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["La noche larga (Cold Thrills), de Ana Prieto. Estados Unidos, 2013. 88 minutos.",
     "*La noche larga* (*Cold Thrills*), de Ana Prieto. Estados Unidos, 2013. 88 min.",
     "La noche larga (Cold Thrills, 2013), de Ana Prieto. 88 minutos.",
     "La noche larga (Cold Thrills), de Ana Prieto. États-Unis, 2013. 88 minutes.",
     "La noche larga (Cold Thrills), di Ana Prieto. Stati Uniti, 2013. 88 minuti.",
     "La noche larga (Cold Thrills), von Ana Prieto. USA, 2013. 88 Minuten."],
)  # fmt: skip
def test_a_title_with_the_original_one_in_its_bracket(line: str) -> None:
    found = dict(read_credits_line(line) or ())
    assert {
        **found,
        "credits.runtime": found["credits.runtime"][:6].lower(),
    }.items() >= MADE.items()


@pytest.mark.parametrize(
    ("line", "film"),
    [("Salzhafen (Schweden 2017), von Tove Lindqvist. 88 Minuten.", "Salzhafen"),
     ("Salzhafen (Drama), von Tove Lindqvist. 88 Minuten. Schweden 2017", "Salzhafen"),
     ("Salzhafen (Director's Cut), von Tove Lindqvist. Schweden 2017. 88 Minuten", "Salzhafen (Director's Cut)")],
)  # fmt: skip
def test_a_bracket_that_is_no_original_title(line: str, film: str) -> None:
    found = dict(read_credits_line(line) or ())
    assert found["film"] == film and "original" not in found


def test_countries_with_a_hyphen() -> None:
    found = read_credits_line("De Ana Prieto. États-Unis, 2013. 88 min. Avec Ann Lee, Bo Low") or ()
    assert ("credits.countries", "États-Unis") in found


COMPARED = (
    "A ratos la película recuerda a *Casablanca*, y hasta hay un piano, pero la directora Ana "
    "Prieto no busca la nostalgia: en *Casablanca* se canta para olvidar y aquí para cobrar. El "
    "barco sale a las seis y nadie quiere llegar.\n\nMás que *Casablanca*, lo que queda es el frío "
    "de los abrigos mojados y una discusión sobre deudas que dura media película y no cansa."
)


def test_a_title_beside_its_maker_wins_over_a_film_compared() -> None:
    line = "La noche larga (Cold Thrills), de Ana Prieto. España, 2013. 88 minutos."
    review = read(f"Quién paga\n\n{line}\n\n{COMPARED.replace('*', '')}")
    assert review.film_titles == ("La noche larga", "Cold Thrills")
    assert review.credits.director == ("Ana Prieto",) and review.credits.runtime == 88


def test_a_line_of_credits_of_another_film_does_not_win() -> None:
    said = "Salzhafen ist ein kalter Film, und Salzhafen weiß das: Der Film friert mit Absicht."
    line = "Graue Küste, von Tove Lindqvist. Schweden, 2013. 88 Minuten."
    review = read(f"{said}\n\n{B1}\n\n{B2}\n\n{line}", declared={"title": "Salzhafen"})
    assert review.film_titles[:1] != ("Graue Küste",)
