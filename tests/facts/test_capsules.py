"""One text that holds several reviews: what is cut, what never is, and that no word is lost."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from index.documents import markdown, text
from index.facts import read_facts
from index.facts.capsule_heads import read_head
from index.facts.capsules import parted
from index.model import Declared, Document, Review

WIDOW = (
    "A widow counts the days by the trains that pass, and the film counts with her. I have seldom "
    "seen a kitchen look so large, and both long takes in the second half deserve their fame."
)
PARTY = (
    "Everybody shouts, nobody listens, and by the end I was shouting too. It is overlong by half "
    "an hour, and I would not lose a minute of the party scene, which is the best of the year."
)
GOAT = (
    "There is a goat in it and the goat is good. The rest is a road film of the old kind, dusty and "
    "tender, with a last shot that sends you out into the street a little kinder than you came."
)
RAIN = (
    "The rain began before the first film and went on until the last one, and the queue for coffee "
    "was longer than the queue for the Palace. I slept five hours in three nights and regret "
    "nothing except the shoes that I brought, which were new."
)


def document(written: str, path: str) -> Document:
    reader = markdown if path.endswith(".md") else text
    parsed = reader.parse(written)
    form = "markdown" if path.endswith(".md") else "text"
    return Document("/library", path, 1, form, parsed.blocks, parsed.declared)


def cut(written: str, path: str = "notes/post.md") -> list[Review]:
    return [read_facts(one, review_id="r") for one in parted(document(written, path))]


def titles(reviews: list[Review]) -> list[str | None]:
    return [review.film_titles[0] if review.film_titles else None for review in reviews]


def front(**keys: Any) -> str:
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\n\n"


def under(heads: list[str], mark: str = "## ") -> str:
    texts = [WIDOW, PARTY, GOAT]
    return "".join(f"{mark}{head}\n\n{texts[at % 3]}\n\n" for at, head in enumerate(heads))


# -- what is cut -------------------------------------------------------------


def test_headings_with_years_are_reviews_of_their_own() -> None:
    written = front(
        title="What I watched in March", author="Nora Feldt", date="2022-04-01"
    ) + under(
        ["Titane (2021)", "Drive My Car (2021) – ★★★★", "Petite Maman (Céline Sciamma, 2021)"]
    )
    reviews = cut(written)
    assert titles(reviews) == ["Titane", "Drive My Car", "Petite Maman"]
    assert [review.credits.year for review in reviews] == [2021, 2021, 2021]
    assert {review.critic for review in reviews} == {"Nora Feldt"}
    assert {review.published for review in reviews} == {"2022-04-01"}
    assert reviews[1].rating is not None and reviews[1].rating.printed == "★★★★"
    assert reviews[0].rating is None and reviews[2].rating is None
    assert reviews[2].credits.director == ("Céline Sciamma",)
    assert [review.kind for review in reviews] == ["capsule"] * 3
    assert reviews[1].text == PARTY


def test_spans_are_lines_of_the_file() -> None:
    first, second = cut(under(["Alien (1979)", "Aliens (1986)"]))
    assert (first.line, first.last_line, second.line, second.last_line) == (1, 3, 5, 7)


FORMS = {
    "bold lines": "**Paterson (Jim Jarmusch, 2016)**\n\n{0}\n\n**Elle (Paul Verhoeven, 2016)**\n\n{1}\n",
    "bold titles in the paragraph": "**Paterson** (Jim Jarmusch, 2016) – {0}\n\n**Elle** (Paul Verhoeven, 2016): {1}\n",
    "bold titles with a colon": "**Paterson (2016):** {0}\n\n**Elle (2016):** {1}\n",
    "bold titles without a stop": "**Paterson** (Jim Jarmusch, 2016) {0}\n\n**Elle (Paul Verhoeven, 2016)** {1}\n",
    "bold titles and names": "**Paterson** von Jim Jarmusch (USA 2016). {0}\n\n**Elle** von Paul Verhoeven (F 2016). {1}\n",
    "titles without any mark": "Paterson (Jim Jarmusch, USA 2016). {0}\n\nElle (Paul Verhoeven, France 2016). {1}\n",
    "capitals and a bracket": "PATERSON (USA, 2016) {0}\n\nELLE (France, 2016) {1}\n",
    "a numbered list": "1. **Paterson** (2016) ★★★★ {0}\n\n2. **Elle** (2016) ★★★ {1}\n",
    "numbered headings": "## 1. Paterson (2016)\n\n{0}\n\n## 2. Elle (2016)\n\n{1}\n",
    "days before the titles": "### 2017-01-04: Paterson (2016)\n\n{0}\n\n### 2017-01-09: Elle (2016)\n\n{1}\n",
    "directors only": "## Paterson (dir. Jim Jarmusch)\n\n{0}\n\n## Elle (dir. Paul Verhoeven)\n\n{1}\n",
    "links to a page of the film": "## [Paterson](https://example.org/title/tt5247022/)\n\n{0}\n\n"
    "## [Elle](https://example.org/title/tt3716530/)\n\n{1}\n",
    "credits below the headings": "## Paterson\n\nDirector: Jim Jarmusch\n\n{0}\n\n## Elle\n\nDirector: Paul Verhoeven\n\n{1}\n",
    "a heading of the text itself": "# Notes\n\n## Paterson (2016)\n\n{0}\n\n## Elle (2016)\n\n{1}\n",
    "sections inside": "## Paterson (2016)\n\n### Plot\n\n{0}\n\n## Elle (2016)\n\n### Plot\n\n{1}\n\n### Verdict\n\nSee it.\n",
    "a title and an original title": "## Paterson (2016)\n\n{0}\n\n## Elle (Elle est là) (2016)\n\n{1}\n",
}


@pytest.mark.parametrize("form", FORMS)
def test_two_heads_of_one_form(form: str) -> None:
    reviews = cut(FORMS[form].format(WIDOW, PARTY))
    assert [str(title).title() for title in titles(reviews)] == ["Paterson", "Elle"]
    assert reviews[0].text.endswith(WIDOW) and PARTY in reviews[1].text


PLAIN = {
    "title and year": "{0}\n{2}\n\n{1}\n{3}\n",
    "capitals and a line of credits": "-----\n\n{0}\nDir. Jim Jarmusch, USA, 2016, 118 min\n\n{2}\n\n-----\n\n{1}\n"
    "Dir. Paul Verhoeven, France, 2016, 130 min\n\n{3}\n",
}


@pytest.mark.parametrize(
    ("form", "heads"),
    [
        ("title and year", ("PATERSON (2016)", "ELLE (2016)")),
        (
            "title and year",
            ("Paterson (Jim Jarmusch, USA 2016)", "Elle (Paul Verhoeven, France 2016)"),
        ),
        (
            "title and year",
            ("Paterson, Jim Jarmusch, USA 2016", "Elle, Paul Verhoeven, France 2016"),
        ),
        ("title and year", ("Paterson | Jim Jarmusch | 2016", "Elle | Paul Verhoeven | 2016")),
        ("capitals and a line of credits", ("PATERSON", "ELLE")),
    ],
)
def test_plain_lines(form: str, heads: tuple[str, str]) -> None:
    reviews = cut("Notes\n\n" + PLAIN[form].format(*heads, WIDOW, PARTY), "notes.txt")
    assert [title.casefold() if title else None for title in titles(reviews)] == [
        "paterson",
        "elle",
    ]
    assert [review.text for review in reviews] == [WIDOW, PARTY]


def test_a_festival_diary_with_days_keeps_what_stands_around() -> None:
    reviews = cut(
        f"# Cannes diary\n\nBy Hollis Grant\n\n{RAIN}\n\n## Day one\n\n### Annette (Leos Carax)\n\n{WIDOW}\n\n"
        f"### Benedetta (Paul Verhoeven)\n\n{PARTY}\n\n## Day two\n\n### Titane (Julia Ducournau)\n\n{GOAT}\n\n"
        "## Final thoughts\n\nSee you next year, if they let me in.\n"
    )
    column = reviews[0]
    assert titles(reviews) == [None, "Annette", "Benedetta", "Titane"]
    assert column.kind == "column" and column.title == "Cannes diary" and column.line == 1
    assert column.films == ("Annette", "Benedetta", "Titane")
    assert RAIN in column.text and "See you next year" in column.text
    assert {review.critic for review in reviews} == {"Hollis Grant"}
    assert [review.credits.director for review in reviews[1:]] == [
        ("Leos Carax",), ("Paul Verhoeven",), ("Julia Ducournau",)
    ]  # fmt: skip


def test_bare_titles_where_the_document_announces_several() -> None:
    reviews = cut(
        front(title="Three short reviews") + under(["*Tangerine*", "*Red Rocket*", "*Starlet*"])
    )
    assert titles(reviews) == ["Tangerine", "Red Rocket", "Starlet"]


def test_bare_titles_that_the_front_matter_names() -> None:
    named = front(
        title="Back in the dark", description="_The Grab_; _Bones of Crows_; _Raymond & Ray_"
    )
    assert titles(cut(named + under(["The Grab", "Bones of Crows", "Raymond & Ray"]))) == [
        "The Grab", "Bones of Crows", "Raymond & Ray"
    ]  # fmt: skip


def test_bare_titles_of_a_diary() -> None:
    written = front(title='"Berlinale diary: day 3"') + under(
        ["First Cow", "Berlin Alexanderplatz", "Days"]
    )
    assert titles(cut(written)) == ["First Cow", "Berlin Alexanderplatz", "Days"]


def test_a_double_bill() -> None:
    assert titles(cut(front(title='"Double bill: Alien and The Thing"') + under(["Alien", "The Thing"]))) == [
        "Alien", "The Thing"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("headline", "heads"),
    [
        ("Filmfest-Tagebuch", ["Undine (Christian Petzold)", "Exil (Visar Morina)", "Berlin Alexanderplatz (Burhan Qurbani)"]),
        ("Vu en février", ["Titane (Julia Ducournau)", "Annette (Leos Carax)"]),
        ("Mini críticas de enero", ["La isla mínima (Alberto Rodríguez)", "Magical Girl (Carlos Vermut)"]),
        ("Visti a Venezia", ["La grande bellezza (Paolo Sorrentino)", "Happy End (Michael Haneke)"]),
        ("Movies on planes", ["Undine (Christian Petzold)", "Titane (Julia Ducournau)"]),
        ("Winter film catch-up", ["Undine (Christian Petzold)", "Titane (Julia Ducournau)"]),
        ("Rattrapage ciné", ["Titane (Julia Ducournau)", "Annette (Leos Carax)"]),
        ("Pelis atrasadas", ["Titane (Julia Ducournau)", "Annette (Leos Carax)"]),
        ("Kısa kısa", ["Kış Uykusu (Nuri Bilge Ceylan)", "Kız Kardeşler (Emin Alper)"]),
    ],
)  # fmt: skip
def test_round_ups_in_other_languages(headline: str, heads: list[str]) -> None:
    reviews = cut(front(title=headline) + under(heads))
    assert titles(reviews) == [head.split(" (")[0] for head in heads]
    assert all(review.credits.director for review in reviews)


def test_a_month_of_rated_titles() -> None:
    texts = zip(("Past Lives", "Tár", "EO"), (WIDOW, PARTY, GOAT), strict=True)
    written = "".join(f"## {head}\n\n**Rating:** 4/5\n\n{prose}\n\n" for head, prose in texts)
    reviews = cut(front(title="June 2023") + written)
    assert titles(reviews) == ["Past Lives", "Tár", "EO"]
    assert [review.rating and review.rating.printed for review in reviews] == ["4/5"] * 3


def test_films_beside_books_and_series() -> None:
    written = (
        front(title="June log")
        + "## Movies\n\n"
        + under(["Past Lives (2023)", "🎬 Tár (2022)"], "### ")
        + "## Books\n\n"
        + under(["Piranesi (2020)"], "### ")
    )
    assert [title for title in titles(cut(written)) if title] == ["Past Lives", "Tár"]


def test_labelled_entries() -> None:
    entry = "Film: {0}\nDirector: {1}\nYear: {2}\nRating: {3}\n\n{4}\n\n"
    reviews = cut(
        entry.format("Past Lives", "Celine Song", 2023, "4/5", WIDOW)
        + entry.format("Tár", "Todd Field", 2022, "3/5", PARTY),
        "films.txt",
    )
    assert titles(reviews) == ["Past Lives", "Tár"]
    assert [review.credits.year for review in reviews] == [2023, 2022]
    assert [review.credits.director for review in reviews] == [("Celine Song",), ("Todd Field",)]


def test_stars_beside_titles_under_a_plural_headline() -> None:
    written = f"NEW FILMS\n\nThe Whale ★★\n\n{WIDOW}\n\nTár ★★★★\n\n{PARTY}\n"
    assert titles(cut(written, "page.txt")) == ["The Whale", "Tár"]


def test_a_column_that_stays_one_lists_its_films() -> None:
    diary = front(title="Festival diary, day four") + (
        f"Up at six for **Portrait of a Lady on Fire** (Céline Sciamma). {WIDOW}\n\nAfterwards to **Parasite** "
        f"(Bong Joon Ho), for which the queue was long. {PARTY}\n\nThen **The Lighthouse** (Robert Eggers). {GOAT}\n"
    )
    (review,) = cut(diary)
    assert review.kind == "column" and review.film_titles == ()
    assert review.films == ("Portrait of a Lady on Fire", "Parasite", "The Lighthouse")


# -- whose they are ----------------------------------------------------------


def test_each_capsule_has_the_critic_who_signs_it() -> None:
    signed = ["Reviewed by Ada Quill", "Reviewed by Boris Tench", "Reviewed by Ada Quill"]
    heads = ["Aftersun (2022)", "Tár (2022)", "EO (2022)"]
    written = front(title="In brief", author="The Desk") + "".join(
        f"## {head}\n\n{GOAT}\n\n*{name}*\n\n" for head, name in zip(heads, signed, strict=True)
    )
    assert [review.critic for review in cut(written)] == ["Ada Quill", "Boris Tench", "Ada Quill"]


def test_one_name_at_the_end_is_that_of_the_whole() -> None:
    written = f"PATERSON (2016)\n\n{WIDOW}\n\nELLE (2016)\n\n{PARTY}\n\nReviewed by Ada Quill\n"
    assert [review.critic for review in cut(written, "two.txt")] == ["Ada Quill"] * 2


def test_what_the_file_states_of_a_film_holds_for_none() -> None:
    keys = front(title="Movies watched in May", rating=4, year=2022, genre="Drama")
    reviews = cut(keys + under(["Paterson (2016)", "Elle (2016)"]))
    assert titles(reviews) == ["Paterson", "Elle"]
    assert [review.credits.year for review in reviews] == [2016, 2016]
    assert [review.rating for review in reviews] == [None, None]
    assert not any(review.credits.genres for review in reviews)
    assert any("genre" in piece.text for piece in reviews[0].debris)


def test_the_file_name_is_of_no_film_but_its_date_holds() -> None:
    reviews = cut(under(["Paterson (2016)", "Elle (2016)"]), "2017-02-03-the-lighthouse.md")
    assert titles(reviews) == ["Paterson", "Elle"]
    assert [review.published for review in reviews] == ["2017-02-03"] * 2


def test_a_title_with_a_rating_and_no_word_is_a_log() -> None:
    reviews = cut(under(["Paterson (2016)", "Elle (2016)"]) + "## Morbius (2022) ★\n")
    assert titles(reviews) == ["Paterson", "Elle", "Morbius"]
    assert (reviews[2].kind, reviews[2].text) == ("log", "")


def test_warnings_of_the_file_stay() -> None:
    one = replace(
        document(under(["Paterson (2016)", "Elle (2016)"]), "a.md"), warnings=("cut off",)
    )
    assert [each.warnings for each in parted(one)] == [("cut off",), ()]


def test_names_of_capsules_do_not_depend_on_what_stands_above() -> None:
    written = under(["Suspiria (1977)", "Suspiria (2018)", "The Fog (1980)"])
    above = f"# Notes\n\n{RAIN}\n\n{written}"
    named = [one.place for one in parted(document(written, "a.md"))]
    assert len(set(named)) == 3
    assert [one.place for one in parted(document(above, "a.md"))][1:] == named


# -- what is never cut -------------------------------------------------------

WHOLE = {
    "sections of a review": front(title='"Titane (2021)"') + under(["Plot", "Performances", "Verdict"]),
    "sections that look like titles": front(title='"Titane review: a machine with a heart"')
    + under(["A Body of Steel", "The Fire Station", "What We Leave Behind"]),
    "sections with scores": front(title="Elle") + under(["Story – 4/5", "Style – 3/5", "Rewatch value – 5/5"]),
    "sections about older films": front(title='"Alien (1979): a film in three beasts"')
    + under(["Jaws (1975)", "Halloween (1978)"]),
    "its own film and another": front(title="Aliens") + under(["Alien (1979)", "Aliens (1986)"]),
    "a declared film": front(title="Notes", film="Elle") + under(["Alien (1979)", "Aliens (1986)"]),
    "a rating of the whole": front(title="Two houses", rating=4) + under(["Alien (1979)", "Aliens (1986)"]),
    "a ranking": front(title="Ten best films of 2016") + under(["2. Paterson (Jim Jarmusch, 2016)", "1. Elle (2016)"]),
    "what is on": front(title="New on DVD this week") + under(["Paterson (2016)", "Elle (2016)"]),
    "questions": front(title="Interview with Ada Quill")
    + f"**How did you begin?** {WIDOW}\n\n**What about the goat?** {PARTY}\n\n**And the party?** {GOAT}\n",
    "actors": front(title="Red Rocket")
    + f"**Simon Rex (Mikey)** – {WIDOW}\n\n**Suzanna Son (Strawberry)** – {PARTY}\n\n**Bree Elrod (Lexi)** – {GOAT}\n",
    "characters": front(title="Red Rocket")
    + f"**Mikey (Simon Rex)** {WIDOW}\n\n**Strawberry (Suzanna Son)** {PARTY}\n\n**Lexi (Bree Elrod)** {GOAT}\n",
    "people of a festival": front(title="Festival diary") + under(["Leos Carax", "Agnès Varda", "Claire Denis"]),
    "related reviews": front(title="Red Rocket")
    + f"{WIDOW} {PARTY}\n\n{GOAT} {WIDOW}\n\n{PARTY} {GOAT}\n\n### Tangerine (2015)\n\nTwo friends cross Los Angeles "
    "on foot, and a telephone films them. Read more\n\n### Starlet (2012)\n\nA girl, an old woman and a vase full "
    "of money. Read more\n",
    "teasers": under(["Tangerine (2015)", "Starlet (2012)"]).replace("fame.", "fame…").replace("year.", "year…"),
    "an essay in turn": front(title="Two houses")
    + f"*The Others* (2001) is a film about a door. {WIDOW}\n\n{PARTY}\n\n*Parasite* (2019) is a film about a "
    f"staircase. {GOAT}\n",
    "plain sentences": f"Alien (1979) is a film about a door. {WIDOW}\n\nAliens (1986) is a film about a lift. {PARTY}\n",
    "one-liners": "# Watched in March\n\n- **Paterson** (2016): lovely.\n- **Elle** (2016): sharp.\n- **Moonlight** (2016): wept.\n",
    "books": front(title="Books I read in March", tags="[books]") + under(["Dune (1965)", "Emma (1815)"]),
    "spans of years": front(title="A life") + under(["Berlin (1919–1933)", "Paris (1933–1934)", "Hollywood (1934–1973)"]),
    "themes of a year": front(title="Movies I watched in 2020")
    + "".join(
        f"## {head}\n\n*Paterson* is kind, *Elle* is not, and *Moonlight* is both. {PARTY}\n\n"
        for head in ("Comfort Food", "Old Friends", "New Voices")
    ),
    "one film in parts": front(title="Notes") + under(["Dune (2021) – Plot", "Dune (2021) – Cast"]),
    "a diary of one film": front(title='"Cannes diary: Perfect Days"')
    + under(["The Quiet Morning", "The Tape Deck", "The Last Shot"]),
    "sentences under a diary": front(title="Festival diary")
    + under(["Sit close to it", "Watch the other people", "Stay for the roundabout"]),
    "a month of other things": front(title="June 2023") + under(["Side Project", "New Music", "The Garden"]),
    "parts of a disc": f"Film reviews\n\nPicture Quality ★★★★\n\n{WIDOW}\n\nSound Quality ★★★\n\n{PARTY}\n",
    "series": front(title="Recently watched") + under(["The Crown, season 4 (2020)", "Dark S02E01 (2019)"]),
    "a single labelled film": f"Film: Tár\nDirector: Todd Field\n\n{WIDOW}\n\n{PARTY}\n",
    "works cited": f"{WIDOW} {GOAT}\n\n{PARTY} {GOAT}\n\n{WIDOW} {PARTY}\n\nBell, Ada (1985). The Frame and the "
    "Door: Six Essays. A press.\n\nTench, Boris (1991). Kitchens of the Cinema, a History. Another press.\n",
    "versus": front(title='"Alien vs. Predator"') + under(["Alien", "Predator"]),
    "words of the headline": front(title="Style and Substance") + under(["Style", "Substance"]),
    "a programme": "".join(
        f"Paterson {n} (2016)\n\nFr 18:00\n\nSa 20:30\n\nSo 16:15\n\nEin Busfahrer schreibt Gedichte, und nichts geschieht.\n\n"
        for n in (1, 2)
    ),
    "a single review": f"# Paterson (2016)\n\n{WIDOW}\n\n{PARTY}\n",
}  # fmt: skip


@pytest.mark.parametrize("kind", WHOLE)
def test_what_is_one_text_stays_one(kind: str) -> None:
    one = document(WHOLE[kind], "notes/post.md")
    assert parted(one) == (one,)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("page title", "Aliens (1986) Review - The Row"),
        ("JSON-LD Movie.name", "Aliens"),
        ("widget class", "4/5"),
    ],
)
def test_a_page_about_one_film_stays_one(key: str, value: str) -> None:
    one = replace(
        document(under(["Alien (1979)", "Jaws (1975)"]), "a.md"), format="page", path="a.html"
    )
    assert len(parted(one)) == 2
    stated = replace(one, declared=(Declared(key, value, "page", 2),))
    assert parted(stated) == (stated,)


def test_the_text_of_a_cell_is_never_cut() -> None:
    one = replace(document(under(["Alien (1979)", "Aliens (1986)"]), "a.md"), holds="text")
    assert parted(one) == (one,)


# -- nothing is lost ---------------------------------------------------------

_WORD = re.compile(r"[^\W\d_]{2,}")


def _everything(reviews: list[Review]) -> set[str]:
    said: list[str] = []
    for review in reviews:
        said += [review.text, review.title or "", review.teaser or "", review.critic or ""]
        said += [piece.text for piece in review.debris]
        said += [str(fact.value) for fact in review.facts]
    return set(_WORD.findall(" ".join(said).casefold()))


@pytest.mark.parametrize("written", [*FORMS.values(), *WHOLE.values()])
def test_every_word_is_kept(written: str) -> None:
    whole = (
        front(title="Notes in brief", editorial="Quarterly") + "Some words above.\n\n"
        if written[0] != "-"
        else ""
    )
    one = document(whole + written.format(WIDOW, PARTY), "post.md")
    kept = _everything([read_facts(each, review_id="r") for each in parted(one)])
    for block in one.blocks:
        assert set(_WORD.findall(block.text.casefold())) <= kept
    for item in one.declared:
        assert set(_WORD.findall(str(item.value).casefold())) <= kept | {"notes", "post"}


def test_declared_kinds_are_of_the_column() -> None:
    one = document(under(["Alien (1979)", "Aliens (1986)"]), "a.md")
    stated = replace(one, declared=(Declared("type", "review", "front matter", 2),))
    assert [read_facts(each, review_id="r").kind for each in parted(stated)] == ["capsule"] * 2


PIECES = st.sampled_from(
    [WIDOW, PARTY, GOAT, RAIN, "---", "# Notes", "## Plot", "## Alien (1979)", "## Aliens (1986)", "## Alien (1979)",
     "### Jaws (1975) – ★★★", "**Paterson** (2016): " + PARTY, "**Elle** (2016): " + GOAT, "**Elle (2016)**",
     "1. **Tár** (2022) " + WIDOW, "Film: Ran", "Director: Akira Kurosawa", "By Ada Quill", "Rating: 4/5",
     "The Fog (1980)", "*Suspiria* (1977) is a film. " + GOAT, "> A quotation.", "- An item", "(" * 300, "", "…"]
)  # fmt: skip


@settings(max_examples=150)
@given(
    written=st.lists(PIECES, max_size=14), path=st.sampled_from(["a.md", "2020-01-02-diary.txt"])
)
def test_no_block_is_lost_and_places_differ(written: list[str], path: str) -> None:
    one = document("\n\n".join(written), path)
    pieces = parted(one)
    assert parted(one) == pieces
    assert len({each.place for each in pieces}) == len(pieces)
    kept = _everything([read_facts(each, review_id="r") for each in pieces])
    for block in one.blocks:
        assert set(_WORD.findall(block.text.casefold())) <= kept


def test_a_linked_title_and_its_grade_are_parted() -> None:
    heads = [f"[{title}](https://www.imdb.com/title/tt{at}798920/): {at}"
             for at, title in enumerate(["Titane", "Cold War", "Alcarràs"], 2)]  # fmt: skip
    found = cut(front(title="What I watched") + under(heads, "#### "))
    assert titles(found) == ["Titane", "Cold War", "Alcarràs"]
    assert [review.rating and review.rating.printed for review in found] == ["2", "3", "4"]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("-. The Salt Ledger", "The Salt Ledger"),
        (". The Salt Ledger", "The Salt Ledger"),
        (".45 (2006)", ".45"),
        ("...and the Salt (1979)", "...and the Salt"),
    ],
)
def test_a_stop_that_a_list_left_is_no_part_of_a_title(head: str, title: str) -> None:
    assert read_head(head, marked=True, linked=True).title == title
