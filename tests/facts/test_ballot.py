"""The title that a page's lines and its text agree on, and what only looks like one."""

from __future__ import annotations

import pytest

from index.facts.ballot import CERTAIN, Standing, judged, page_of, standings
from index.facts.ballot_candidates import CAPTION
from index.facts.ballot_signs import Signs
from index.facts.filename import NAMELESS
from index.facts.layers import Ledger, Origin
from index.facts.text import Text
from index.facts.title_election import is_elected, is_unnamed, settle_title, vouched_of
from index.facts.titles import film_titles
from index.model import Block, Fact
from tests.facts.build import read

BODY = (
    "The first half hour is spent in a kitchen, where three sisters peel beans and say nothing of "
    "the letter that came in the morning. The camera is patient and so, after a while, are we."
)
MORE = (
    "What holds it together is the sound: a fridge, a dog two gardens on, a train that never "
    "arrives. The end is quieter than one would fear, and it stays with one for a day or two."
)


@pytest.mark.parametrize(
    ("text", "film"),
    [
        # credits in brackets after the text begin with what the headline has in quotation marks
        (
            f"Und niemand fragt: «Salzwasser» im Kino\n\nDas Wichtigste in Kürze\n\n{BODY}\n\n{MORE}"
            "\n\n(Salzwasser, Deutschland 2019, 125 Min., von Jonte Hallig, mit Mira Opal)",
            "Salzwasser",
        ),
        # a title in the text that is set in quotation marks twice and opens it
        (
            f"Critics' corner\n\nMargo Dellis\n\n“Salt Harbour” is a film about beans. {BODY}\n\n"
            f"{MORE} “Salt Harbour” lasts.\n\nSalt Harbour, 95 min.",
            "Salt Harbour",
        ),
    ],
)
def test_what_the_lines_of_a_page_agree_on_is_its_film(text: str, film: str) -> None:
    assert read(text).film_titles[:1] == (film,)


@pytest.mark.parametrize(
    "head",
    [
        "Margo Dellis\nPublished October 11, 2012",
        "Our Correspondent\n\nDirector: Ada Brandt",
        "Film, Drama\n4 out of 5 stars",
        "Ada Brandt, 12A, 95min",
        "The short version\n\n- Three sisters peel beans.",
        "Harbour Auto Wash\n\nThank you to our sponsors",
    ],
)
def test_a_line_above_the_text_that_nothing_confirms_is_no_title(head: str) -> None:
    assert read(f"{head}\n\n{BODY}\n\n{MORE}").film_titles == ()


def test_an_article_that_the_text_always_writes_is_the_titles() -> None:
    head = "Wet coats and Third Door"
    text = f"{head}\n\nIn Ada Brandt's The Third Door a man waits. The Third Door is a film. {BODY}"
    assert read(f"{text}\n\n{MORE}").film_titles[:1] == ("The Third Door",)


@pytest.mark.parametrize(
    "head", ["Order, order", "Greed is god", "6", "Theater Release June 6, 2003", "Cast and"]
)
def test_phrases_marks_and_days_above_credits_are_no_titles(head: str) -> None:
    text = f"{head}\n\nCast: Mira Opal\n\nDirector: Ada Brandt\n\n{BODY}\n\n{MORE}"
    assert read(text).film_titles == ()


def signs(text: str, title: str) -> Signs:
    """What speaks for a title in a text that is a page of its own."""
    block = Block("paragraph", 0, len(text), 1)
    page = page_of(None, [], Text(text, (block,), (), ()), NAMELESS, frozenset(), english=True)
    return next(each for name, _, each in judged(page, (title,)) if name == title)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("I have seen Salt Harbour twice.", "seen"),
        ("The film Salt Harbour is wet.", "of a film"),
        ("I say Salt Harbour is a quiet film about rain.", "film behind"),
        ("Then comes Salt Harbour (2017), and it rains.", "year behind"),
        ("It is Ada Brandt's Salt Harbour that I mean.", "somebody's"),
        ("It recalls Salt Harbour in its colours.", "compared"),
        ("We see how Salt Harbour plays the fool.", "a person's verb"),
        ("We see how Salt Harbour (Mira Opal) leaves.", "role behind"),
        ("I watched “Salt Harbour” at night.", "times set apart"),
        ("The film of Salt Harbour Street is wet.", "joined behind"),
        ("Here salt harbour has no capitals.", "not named"),
    ],
)
def test_what_stands_around_a_title_is_a_sign(text: str, sign: str) -> None:
    assert sign in signs(text, "Salt Harbour")
    assert sign not in signs("Of all this Salt Harbour has enough.", "Salt Harbour")


def test_how_likely_titles_are_adds_up_to_less_than_one() -> None:
    text = f"Salt Harbour (2017) is a quiet film. {BODY} I saw Salt Harbour twice. {MORE}"
    whole = Text(text, (Block("paragraph", 0, len(text), 1),), (), ())
    page = page_of(None, [], whole, NAMELESS, frozenset(), english=True)
    ranked = standings(page, Ledger(), of_films=True)
    assert ranked[0].title == "Salt Harbour"
    assert ranked[0].share > CERTAIN
    assert sum(one.share for one in ranked) < 1
    assert [one.share for one in ranked] == sorted((one.share for one in ranked), reverse=True)


@pytest.mark.parametrize(
    ("text", "film"),
    [
        # a known film that the text names once beside its director, below a headline of words
        (
            "Die Frau an der Bar\n\n„Transit“ von Christian Petzold beginnt in einer Bar in Paris und "
            "endet in einem Hafen. Georg nimmt die Papiere eines Toten an sich, er wartet auf ein "
            "Schiff, und er wartet, ohne es zu wollen, auf dessen Frau.\n\nPetzold erzählt das ohne "
            "Kostüme und ohne Fahnen. Man schaut zu, wie Menschen vor Schaltern stehen und ihre "
            "Geschichten loswerden.",
            "Transit",
        ),
        (
            "El golpe y después\n\nEn La mujer sin cabeza, Lucrecia Martel filma un accidente que "
            "quizá no ocurrió. Ella conduce por una ruta de tierra, algo golpea el coche, y no se "
            "baja. Desde ese momento todo a su alrededor se ordena para que no haya pasado nada."
            "\n\nLa cámara se queda a la altura de la nuca, y el sonido llega de habitaciones que no "
            "vemos.",
            "La mujer sin cabeza",
        ),
        (
            "Il lupo e il santo\n\nCon Lazzaro felice Alice Rohrwacher torna in campagna, tra "
            "contadini che raccolgono tabacco per una marchesa. Lazzaro porta, solleva, aspetta, "
            "ringrazia. Non chiede mai nulla.\n\nPoi c'è una caduta, un lupo, un salto nel tempo, e ci "
            "ritroviamo in una città del nord dove la miseria ha cambiato soltanto vestito.",
            "Lazzaro felice",
        ),
        # of two films by one director the newer one is the text's
        (
            "Fog and geese\n\nAfter Old Joy, Kelly Reichardt made films of trains and dogs. In "
            f"Certain Women she is as quiet as ever. {BODY}\n\nCertain Women trusts us. {MORE}",
            "Certain Women",
        ),
    ],
)
def test_a_known_film_with_its_director_is_the_texts(text: str, film: str) -> None:
    assert read(text).film_titles[:1] == (film,)


@pytest.mark.parametrize(("named", "taken"), [(False, True), (True, False)])
def test_a_known_film_is_taken_sooner_where_the_text_never_says_the_headline(
    named: bool, taken: bool
) -> None:
    known = dict.fromkeys(("barred", "person", "backed", "filed", "stands", "lone"), False)
    film = Standing("Transit", 0.45, 3, **known, plain=True, named=True, known=True, familiar=True)
    phrase = film._replace(title="Am Tresen", share=0.4, named=named, known=False, familiar=False)
    best = Fact("film_titles", "Am Tresen", "label", "headline", 1, 0.6)
    unnamed = is_unnamed(best, [film, phrase])
    assert unnamed is not named
    assert is_elected(film, best, unnamed=unnamed) is taken


def test_a_known_film_that_another_is_compared_with_is_not_its_film() -> None:
    text = (
        f"A yard in winter\n\nThe Quiet Harbour is a film of beans. {BODY} Its patience is that of "
        "Jeanne Dielman by Chantal Akerman, and its director, Maeve Corrigan, built boats.\n\nThe "
        f"film has faults. The Quiet Harbour lasts. {MORE}"
    )
    assert read(text).film_titles in ((), ("The Quiet Harbour",))


@pytest.mark.parametrize(
    ("maker", "film"),
    [("Ana Ruiz Tello", ("Brackwater",)), ("Lucrecia Martel", ("La mujer sin cabeza",))],
)
def test_a_known_film_is_not_the_text_s_where_another_directed_it(
    maker: str, film: tuple[str, ...]
) -> None:
    unsaid = dict.fromkeys(("barred", "person", "backed", "filed", "stands", "lone"), False)
    told = dict.fromkeys(("plain", "named", "known", "familiar"), True)
    one = Standing("La mujer sin cabeza", 0.8, 1, **unsaid, **told)
    ledger = Ledger()
    ledger.add("credits.director", maker, Origin("label", "credits line", 3, 0.9))
    best = Fact("film_titles", "Brackwater", "label", "credits line", 3, 0.9)
    ledger.add("film_titles", best.value, Origin(best.layer, best.rule, best.line, best.sure))
    settle_title(ledger, [one], best, best)
    assert film_titles(ledger) == film


UNSAID = Standing("", 0.1, 1, *(False,) * 10)
RIVAL = UNSAID._replace(title="Stalker", share=0.6, plain=True, named=True, known=True)


@pytest.mark.parametrize(
    ("signs", "chosen"),
    [
        ({"filed", "stands", "known"}, True),
        ({"filed", "stands", "familiar", "plain"}, True),
        ({"filed", "named", "known"}, True),
        # of one word, and nobody of it is named
        ({"filed", "stands", "familiar"}, False),
        ({"filed", "named", "familiar", "plain"}, False),
        ({"stands", "named", "known", "plain"}, False),
        ({"filed", "stands", "named", "plain"}, False),
    ],
)
def test_a_known_film_that_lines_and_file_say_is_the_texts(signs: set[str], chosen: bool) -> None:
    own = UNSAID._replace(title="Transit", **dict.fromkeys(signs, True))
    assert (vouched_of([RIVAL, own]) == own) is chosen


@pytest.mark.parametrize("title", ["The Transit of Venus", "Transit II"])
def test_what_file_and_lines_say_may_be_part_of_a_longer_title(title: str) -> None:
    own = UNSAID._replace(title="Transit", filed=True, stands=True, known=True)
    longer = UNSAID._replace(title=title, familiar=True)
    assert vouched_of([own, longer]) is None
    assert vouched_of([own, longer._replace(familiar=False)]) == own


def test_of_two_known_films_that_lines_and_file_say_none_is_taken_for_that() -> None:
    own = UNSAID._replace(title="Transit", filed=True, stands=True, known=True)
    assert vouched_of([own, own._replace(title="Stalker")]) is None


def test_a_films_name_in_headline_and_file_stands_against_the_films_it_is_compared_with() -> None:
    text = (
        f"# Saturday at Ada's #88: *Le Samouraï*, and a raincoat\n\n{BODY} This is a film of Jean-"
        f"Pierre Melville: Paris is grey. {MORE}\n\nEveryone took from it: John Woo for *The Killer*, "
        f"Walter Hill for *The Driver*, and none of them took the bird.\n\n{MORE}"
    )
    assert read(text, path="le-samourai.md").film_titles[:1] == ("Le Samouraï",)


@pytest.mark.parametrize(
    ("headline", "film"),
    [("Ninety minutes of a life", "Cléo de 5 à 7"), ("The Beans of July", "The Beans of July")],
)
def test_a_declared_headline_that_the_text_never_names_may_be_a_saying(
    headline: str, film: str
) -> None:
    again = f" {film} lasts. " if film == headline else ""
    text = (
        f"{again}Cléo de 5 à 7, by Agnès Varda, walks through a city in June. {BODY}\n\n{again}{MORE} "
        f"Varda films clocks, and Cléo de 5 à 7 is never late.{again}"
    )
    declared = {"title": headline}
    assert read(text, path="a-note.md", declared=declared).film_titles[:1] == (film,)


def test_a_known_film_that_a_diary_mentions_is_not_its_film() -> None:
    text = (
        "Summer notes\n\nWe spent August in the mountains, and I read more than in years. One evening "
        "somebody put on Stalker by Andrei Tarkovsky in the barn and half of us fell asleep.\n\nThe "
        "garden is a jungle. The beans have climbed into the plum tree, and I baked bread four times."
    )
    assert read(text).film_titles == ()


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Szene aus „Salt Harbour“", "Salt Harbour"),
        ("Salt Harbour – Official Trailer", "Salt Harbour"),
        ("Fotograma: Salt Harbour (2017)", "Salt Harbour"),
        ("Salt Harbour filminin afişi", "Salt Harbour"),
        ("Still Walking", None),
        ("A long still evening", None),
    ],
)
def test_what_a_caption_is_of(line: str, title: str | None) -> None:
    match = CAPTION.fullmatch(line)
    assert (match and (match["before"] or match["behind"])) == title


@pytest.mark.parametrize(
    ("name", "film"),
    [
        ("Der Herr der Ringe - Die Gefährten.md", "Der Herr der Ringe - Die Gefährten"),
        ("Final Destination 6 - Bloodlines.md", "Final Destination 6 - Bloodlines"),
        ("Peter Jackson - Die Gefährten.md", "Die Gefährten"),
        ("Kritik - Die Gefährten.md", "Die Gefährten"),
    ],
)
def test_a_bare_note_is_of_the_whole_that_its_file_is_called(name: str, film: str) -> None:
    maker = "Peter Jackson" if "Gefährten" in name else "Adam B. Stein"
    sheet = f"Abenteuer | Geschaut: auf DVD | Regisseur: {maker} | 2h 59min\n\n8,9/10 Punkte"
    assert read(sheet, path=name).film_titles[:1] == (film,)


def test_no_part_of_the_maker_who_ends_a_headline_is_its_title() -> None:
    text = (
        "Film d'esordio di Tito Del Mare, presentato al festival. Il film di Del Mare è una prova di "
        f"cinema povero.\n\n{BODY}\n\n{MORE} Del Mare resta. Tito non torna in Wet Stones."
    )
    head = {"title": "Wet Stones - Storie di anime di Tito Del Mare"}
    assert read(text, path="wet-stones-di-tito-del-mare.md", declared=head).film_titles[:1] == (
        "Wet Stones",
    )
