"""Pages in Spanish, Italian, Portuguese and Turkish: headlines, sheets, makers, titles in prose."""

from __future__ import annotations

import pytest

from index.facts.headline import read_headline
from index.facts.runtimes import read_runtime

from .build import read

ES = (
    "La película avanza despacio por los muelles de una ciudad que nadie quiere mirar de frente, "
    "y en cada escena la cámara encuentra un gesto que lo dice casi todo. Los actores están muy "
    "bien, sobre todo cuando callan, y el guion sabe dónde cortar.\n\nNo todo funciona: el segundo "
    "acto se alarga y hay un par de secuencias que sobran, pero el conjunto deja un poso amargo "
    "que acompaña al espectador hasta mucho después de salir de la sala."
)
TR = (
    "Film, limanda çalışan iki kardeşin hikâyesini anlatıyor ve acele etmeden, seyirciyi yormadan "
    "ilerliyor. Oyuncuların sustuğu anlar konuştukları anlardan daha çok şey söylüyor, kamera da "
    "onlara hep saygılı bir mesafeden bakıyor.\n\nHer şey yerli yerinde değil elbette: ikinci yarı "
    "biraz uzuyor, birkaç sahne kesilse kimse fark etmezdi. Yine de salondan çıkınca insanın "
    "içinde bir burukluk kalıyor ve bu duygu uzun süre geçmiyor."
)
IT = (
    "Il film racconta la storia di due fratelli che lavorano al porto e lo fa senza fretta, con "
    "una macchina da presa che resta sempre alla giusta distanza dai personaggi. Gli attori "
    "convincono soprattutto quando tacciono, e la sceneggiatura sa dove fermarsi.\n\nNon tutto "
    "funziona: la seconda parte si allunga più del dovuto, ma l'insieme lascia un'amarezza che "
    "accompagna lo spettatore anche fuori dalla sala."
)
PT = (
    "O filme conta a história de dois irmãos que trabalham no porto e o faz sem pressa, com uma "
    "câmera que fica sempre à distância certa dos personagens. Os atores convencem sobretudo "
    "quando se calam, e o roteiro sabe onde parar.\n\nNem tudo funciona: a segunda metade se "
    "alonga mais do que devia, mas o conjunto deixa um amargor que acompanha o espectador até "
    "muito depois da sessão."
)


@pytest.mark.parametrize(
    ("line", "title", "director"),
    [("Crítica de 'El agua mansa', de Ana Belmonte", "El agua mansa", "Ana Belmonte"),
     ("Crítica de El agua mansa, de Ana Belmonte", "El agua mansa", "Ana Belmonte"),
     ("Una mirada serena: «El agua mansa», de Ana Belmonte", "El agua mansa", "Ana Belmonte"),
     ("Opinión: El agua mansa, lo nuevo de Ana Belmonte", "El agua mansa", "Ana Belmonte"),
     ("Mi opinión sobre El agua mansa", "El agua mansa", None),
     ("Crítica da Semana: O mar parado", "O mar parado", None),
     ("O mar parado: o novo filme de Ana Belmonte", "O mar parado", "Ana Belmonte"),
     ("IL MARE FERMO di Anna Belmonte (2019)", "IL MARE FERMO", "Anna Belmonte"),
     ("Venezia 76 – Il mare fermo, di Anna Belmonte", "Il mare fermo", "Anna Belmonte"),
     ("(El agua mansa, España, 2019)", "El agua mansa", None),
     ("Bir Ayşe Demir Filmi: Durgun Su", "Durgun Su", "Ayşe Demir"),
     ("Durgun Su: Bir Ayşe Demir Filmi", "Durgun Su", "Ayşe Demir"),
     ("Durgun Su Konusu ve Yorumu", "Durgun Su", None),
     ("Durgun Su Film Analizi", "Durgun Su", None),
     ("Durgun Su Hakkında", "Durgun Su", None)],
)  # fmt: skip
def test_a_headline_names_title_and_maker(line: str, title: str, director: str | None) -> None:
    found = read_headline(line)
    assert found.titles[0] == title
    assert found.director == director


@pytest.mark.parametrize(
    "line",
    ["La vida de Brian", "Todo sobre mi madre", "Mustafa Hakkında Herşey", "LA VIDA DE PI",
     "EL LABERINTO DEL FAUNO", "El secreto de sus ojos"],
)  # fmt: skip
def test_a_title_that_looks_like_one_with_more_stays_whole(line: str) -> None:
    found = read_headline(line)
    assert found.titles[0] == line
    assert found.director is None


@pytest.mark.parametrize(
    ("document", "title"),
    [(f"Crítica | El agua mansa\n\n{ES}", "El agua mansa"),
     (f"Reseña: El agua mansa\n\nPublicado el 3 de mayo de 2021\n\n{ES}", "El agua mansa"),
     (f"El agua mansa - Crítica\n\n* * *\n\n{ES}", "El agua mansa"),
     (f"Crítica | O mar parado\n\n{PT}\n\nNota: 4/5", "O mar parado"),
     (f"Los muelles\n\n'El agua mansa', la nueva película de Ana Belmonte, llega ya.\n\n{ES}",
      "El agua mansa"),
     (f"El agua mansa es un drama con barro en los zapatos y poca luz en los ojos.\n\n{ES}",
      "El agua mansa"),
     (f"Se dirá que Parasite, el largometraje del que todos hablan, es un cuento.\n\n{ES}",
      "Parasite"),
     (f"Limanda iki kardeş\n\nBu akşam Durgun Su filmine bilet alın, pişman olmazsınız.\n\n{TR}",
      "Durgun Su"),
     (f"Yeni hafta\n\nDurgun Su'nun vizyon tarihi bu sabah herkese duyuruldu artık.\n\n{TR}",
      "Durgun Su"),
     (f"{TR}\n\nDurgun Su\nYönetmen: Ayşe Demir\nYapım: Türkiye, 2019", "Durgun Su")],
)  # fmt: skip
def test_a_page_names_its_film(document: str, title: str) -> None:
    assert read(document).film_titles[:1] == (title,)


@pytest.mark.parametrize(
    "document",
    [f"La película es un drama que se toma su tiempo y hace bien.\n\n{ES}",
     f"El reparto es lo mejor de una comedia que no hace reír a nadie.\n\n{ES}",
     f"Ficha técnica\n\nDirección: Ana Belmonte\nGuion: Luis Prado\n\n{ES}",
     f"Bu bir Türk filmi ve bir Ayşe Demir filmi, başka söze gerek yok aslında.\n\n{TR}",
     f"Hollywood filmi gibi başlıyor, sonra yavaş yavaş bambaşka bir yere varıyor.\n\n{TR}"],
)  # fmt: skip
def test_what_is_no_title_names_no_film(document: str) -> None:
    assert read(document).film_titles == ()


@pytest.mark.parametrize(
    ("sentence", "text"),
    [("Lo nuevo de Ana Belmonte llega por fin a las salas con su habitual sobriedad.", ES),
     ("La ópera prima de Ana Belmonte llega a las salas tras un largo recorrido.", ES),
     ("Escrita y dirigida por Ana Belmonte, la cinta se presentó el año pasado.", ES),
     ("La dirección corre a cargo de Ana Belmonte, que debuta con mano firme.", ES),
     ("Bajo la dirección de Ana Belmonte, el reparto encuentra un tono común.", ES),
     ("L'opera prima di Ana Belmonte arriva finalmente in sala dopo un lungo giro.", IT),
     ("Scritto e diretto da Ana Belmonte, il film arriva finalmente in sala.", IT),
     ("O mais recente longa de Ana Belmonte chega enfim às salas do país todo.", PT),
     ("Yönetmen koltuğunda Ana Belmonte'nin oturduğu film festivallerde gösterildi.", TR),
     ("Ana Belmonte'nin yazıp yönettiği film festivallerde büyük alkış almıştı.", TR),
     ("Ana Belmonte imzalı film festivallerde seyirciden büyük alkış almıştı.", TR),
     ("Yönetmen Ana Belmonte'den gelen bu yeni film seyirciyi hiç yormuyor.", TR),
     ("Yönetmenliğini Ana Belmonte’nin yaptığı film seyirciyi hiç yormuyor.", TR),
     ("Film Ana Belmonte tarafından yönetilen üçüncü iş ve seyirciyi yormuyor.", TR)],
)  # fmt: skip
def test_sentences_say_who_directed(sentence: str, text: str) -> None:
    document = f"Still Water (2019)\n\n{sentence}\n\n{text}"
    assert read(document).credits.director == ("Ana Belmonte",)


@pytest.mark.parametrize(
    "sentence",
    ["No se parece a la última película de Ana Belmonte, aunque comparte el silencio.",
     "Quien haya visto lo nuevo de Rosa Gil en el teatro sabe de lo que hablo aquí.",
     "Es mejor que la primera película de Ana Belmonte, como la última película de Rosa Gil."],
)  # fmt: skip
def test_films_that_are_only_compared_have_other_makers(sentence: str) -> None:
    assert read(f"Still Water (2019)\n\n{sentence}\n\n{ES}").credits.director == ()


def test_a_sheet_on_one_line_begins_with_the_title() -> None:
    sheet = "Still Water. España, 2019. Dirección: Ana Belmonte. Guion: Luis Prado. 98 minutos."
    review = read(f"{ES}\n\n{sheet}")
    assert review.film_titles == ("Still Water",)
    assert (review.credits.year, review.credits.runtime) == (2019, 98)
    assert review.credits.director == ("Ana Belmonte",)
    assert review.credits.writer == ("Luis Prado",)


def test_a_turkish_sheet_between_bars_states_both_titles() -> None:
    sheet = (
        "DURGUN SU | STILL WATER | Yönetmen: Ayşe Demir / Oyuncular: Can Tekin (Veli), Ece Su / "
        "Türkiye / 2019 / Renkli / 96´"
    )
    review = read(f"Durgun Su\n\nFilmin Künyesi:\n\n{sheet}\n\n{TR}")
    assert [title.casefold() for title in review.film_titles] == ["durgun su", "still water"]
    assert (review.credits.year, review.credits.runtime) == (2019, 96)
    assert review.credits.director == ("Ayşe Demir",)
    assert review.critic is None


def test_the_same_original_title_is_none() -> None:
    sheet = "Título original: Ídem, Corea del Sur, 2019. Duración: 132’. Dirección: Bong Joon-ho."
    review = read(f"{ES}\n\n{sheet}")
    assert review.film_titles == ()
    assert (review.credits.year, review.credits.countries) == (2019, ("Corea del Sur",))


def test_siblings_share_their_family_name() -> None:
    review = read(f"Still Water (2019)\n\nDirección: Ana y Luis Belmonte\nDuración: 98 min\n\n{ES}")
    assert review.credits.director == ("Ana Belmonte", "Luis Belmonte")


@pytest.mark.parametrize(
    ("value", "minutes"),
    [("1s 45dk", 105), ("1 sa 45 dk", 105), ("1 saat 48 dakika", 108), ("103 dak.", 103), ("196´", 196)],
)  # fmt: skip
def test_running_times_in_turkish(value: str, minutes: int) -> None:
    assert read_runtime(value) == minutes


def test_a_voter_on_the_line_above_the_number_is_the_critic() -> None:
    review = read(f"Voto de Marta Ruiz Cano:\n8\n\n{ES}\n\n{ES}")
    assert review.critic == "Marta Ruiz Cano"
    assert review.rating is not None
    assert review.rating.value == 8


def test_releases_of_a_week_belong_to_no_film() -> None:
    text = f"Still Water. (Chile, 2016). Dir. Ana Belmonte.\n{ES}\n\nRock. (Suecia, 2015). Dir. Olle Ek.\n{ES}"
    review = read(f"Los estrenos de la semana\n\n{text}")
    assert review.film_titles == ()
    assert review.films == ("Still Water", "Rock")


def test_questions_without_a_speaker_are_an_interview() -> None:
    asked = "\n\n".join(
        f"{question}\n\nPues mire, yo creo que la película se hizo sola, y eso es lo que cuenta."
        for question in (
            "¿Qué tal le ha tratado la ciudad?",
            "¿Se había propuesto hablar del mar?",
            "¿Le parece que el cine ayuda?",
            "¿Cree que volverá pronto?",
        )
    )
    assert read(asked).kind == "interview"


def test_a_day_of_release_that_is_announced_is_news() -> None:
    text = (
        "Yönetmen Ayşe Demir seyirciyi bu kez denize götürüyor. Durgun Su'nun vizyon tarihi ise "
        "7 Kasım 2024 olarak duyuruldu ve sinemaseverler şimdiden beklemeye başladı bile."
    )
    review = read(f"Demir denize açılıyor\n\n{text}")
    assert review.kind == "news"
    assert review.film_titles == ("Durgun Su",)


@pytest.mark.parametrize(
    ("line", "critic"),
    [("Por @Elmira — 10 de Agosto de 2016", "Elmira"), ("Por Marta Ruiz", "Marta Ruiz")],
)
def test_bylines_in_spanish(line: str, critic: str) -> None:
    assert read(f"Still Water (2019)\n\n{line}\n\n{ES}").critic == critic


def test_a_name_above_a_turkish_date_signs() -> None:
    review = read(
        f"Limandaki iki kardeşin sessiz hikâyesi\n\nCan Halit Öz\n9/11/2008, Pazar\n\n{TR}"
    )
    assert review.critic == "Can Halit Öz"
    assert review.published == "2008-11-09"


@pytest.mark.parametrize("heading", ["Demir’in Uzun Metraj Filmleri", "Lugares de Rodaje:"])
def test_lines_shaped_like_names_sign_nothing(heading: str) -> None:
    assert read(f"Still Water (2019)\n\n{ES}\n\n{heading}").critic is None


@pytest.mark.parametrize("dash", ["-", "– ", "—"])
def test_turns_of_speech_after_a_dash_are_an_interview(dash: str) -> None:
    turns = [
        "¿Tenía claro el final?", "Nunca lo tuve, lo encontramos rodando en el muelle una noche.",
        "¿Y el reparto?", "Vino solo, como vienen los gatos, y ya no quiso marcharse de allí.",
        "¿Le ha costado estrenar?", "Mucho, hay diez estrenos cada viernes y el lunes quedan dos.",
        "¿Qué prepara ahora?", "Nada, quiero dormir un año entero y después ya veremos qué sale.",
    ]  # fmt: skip
    assert read("\n\n".join(f"{dash}{turn}" for turn in turns)).kind == "interview"


def test_a_phrase_before_the_colon_is_no_part_of_a_dated_title() -> None:
    whole = read(f"Liman Geceleri: Salt Harbour (2017)\n\nSalt Harbour 2018'de gösterildi. {TR}")
    assert whole.film_titles == ("Liman Geceleri: Salt Harbour",)


@pytest.mark.parametrize(
    "line", ["Eleştiri: Liman Filmi", "Haftanın Kahve Molası Ödülü", "Eleştiri: Ayla Filmi"]
)
def test_films_and_prizes_are_no_critics(line: str) -> None:
    assert read(f"{line}\n\n{line}\n\n{TR}\n\n{line}").critic is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"El agua mansa, es de esas películas que se quedan en la ropa. {ES}", "El agua mansa"),
        (
            f"Por fin vi anoche El Agua Mansa en casa. {ES}\n\nEn fin, El Agua Mansa me pareció "
            "un paseo largo.",
            "El Agua Mansa",
        ),
        (f"{IT}\n\nIl mare fermo, di Anna Belmonte, con Ugo Riva, Lia Sarti", "Il mare fermo"),
    ],
)
def test_a_text_says_in_passing_which_film_it_is(text: str, title: str) -> None:
    assert read(text).film_titles[:1] == (title,)


def test_a_person_is_no_title() -> None:
    text = f"Ana Belmonte sale poco. {ES}\n\nEn fin, Ana Belmonte me pareció muy bien."
    assert read(text).film_titles == ()


def test_a_file_is_named_after_title_year_and_maker() -> None:
    review = read(TR, path="durgun-su-2010-by-ayse-demir.txt")
    assert (review.film_titles, review.credits.year) == (("Durgun Su",), 2010)
    assert read(TR, path="durgun_295259_102.txt").film_titles == ()


def test_a_headline_and_its_file_name_the_maker() -> None:
    review = read(
        "Seen on a Tuesday. The film is short, and its jokes are old ones told well.\n\n" * 3,
        path="salt-harbour-by-ada-brandt.md",
        declared={"title": "Salt Harbour by Ada Brandt", "categories": "films"},
    )
    assert review.film_titles[:1] == ("Salt Harbour",)
    assert review.credits.director == ("Ada Brandt",)
