"""More like this: which reviews are like one, which are left out, and what is said of why."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import MatineeError, Stopped
from index.library import Library

FILMS = {
    "ferry": ("The Night Ferry", 2011, "Tom Aldous", "Ada Quill"),
    "boat": ("A Boat to Nowhere", 2015, "Ida Moreno", "Jon Falk"),
    "lamps": ("Paper Lamps", 2016, "Lin Mei", "Wen Zhou"),
    "second": ("Lamps Again", 2019, "Lin Mei", "Jon Falk"),
    "dust": ("Dust Road", 1974, "Otto Brook", "Ruth Hale"),
}
FILLER = "It was on for two hours in the hall of the town, and we all went home after it."
TEXTS = {
    "ferry-1": "The harbour at night. A ferry leaves the harbour; fog, a foghorn, a drunken captain.",
    "ferry-2": "A ferry that never leaves its harbour. The captain Brannock counts passengers.",
    "ferry-3": "The captain Brannock again: a ferry, and passengers that nobody counts.",
    "boat-1": "A boat, a harbour, fog. The captain is drunk and the foghorn is his only friend.",
    "boat-2": "Passengers wait in a harbour.",
    "lamps-1": "Lamps of paper burn in a courtyard while two sisters fold napkins.",
    "second-1": "Two sisters and a courtyard once more; the paper is electric now.",
    "dust-1": "A road, dust, a horse. Nobody speaks and the horse is thirsty.",
    "dust-2": "Horse and dust, and the road to the well.",
}
OTHERS = (
    "Bread.",
    "Taxes, twice.",
    "Ping-pong.",
    "Opera for dentists.",
    "Milk.",
    "Gloves, mostly.",
)


def written(root: Path, name: str, text: str, film: str | None = None, **facts: str) -> None:
    title, year, director, star = FILMS[film] if film else (None, None, None, None)
    stated = (
        {"title": title, "year": year, "director": director, "cast": f"[{star}]"} if film else {}
    )
    front = "".join(f"{key}: {value}\n" for key, value in (stated | facts).items())
    (root / f"{name}.md").write_text(f"---\n{front}---\n{text}\n", encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "reviews"
    folder.mkdir()
    for name, text in TEXTS.items():
        written(folder, name, f"{text} {FILLER}", name.partition("-")[0])
    for number, text in enumerate(OTHERS):
        written(folder, f"other-{number}", f"{text} {FILLER}")
    return folder


def near(root: Path, name: str, **options):
    library = Library([root])
    library.refresh()
    return library, library.similar(library.find(f"{name}.md"), **options)


def names(library: Library, found) -> list[str]:
    return [Path(library.ready().row(hit.id).path).stem for hit in found.hits]


def test_what_shares_most_comes_first_and_says_by_what(root):
    library, found = near(root, "ferry-1")
    assert names(library, found)[0] == "boat-1"
    assert {"harbour", "fog", "foghorn", "captain"} <= set(found.hits[0].words)
    assert found.hits[0].score == max(hit.score for hit in found.hits)
    assert found.total == len(found.hits)
    assert set(found.hits[0].words) <= set(found.words)


def test_other_films_only_or_only_the_same(root):
    library, others = near(root, "ferry-2")
    assert not any(name.startswith("ferry") for name in names(library, others))
    assert "boat-2" in names(library, others)
    same = library.similar(others.id, same_film=True)
    assert names(library, same) == ["ferry-3", "ferry-1"]
    assert (others.same_film, same.same_film) == (False, True)


def test_words_of_one_film_alone_do_not_count_for_others(root):
    library, found = near(root, "ferry-2")
    assert "Brannock" not in found.words
    assert "Brannock" in library.similar(found.id, same_film=True).words


def test_words_that_most_have_and_numbers_tell_nothing(root):
    written(root, "dust-3", f"The horse in 1974, thirsty for 90 minutes. {FILLER}", "dust")
    written(root, "boat-3", f"Seen in 1974, all 90 of them. {FILLER}", "boat")
    library, found = near(root, "dust-3")
    assert not set(map(str.lower, found.words)) & {"the", "and", "was", "it", "1974", "90"}
    assert "boat-3" not in names(library, found)


def test_the_critics_name_tells_nothing(root):
    for film in ("ferry", "boat"):
        text = f"Signed Zuleika Dobson, {FILLER} Zuleika Dobson thanks you."
        written(root, f"{film}-z", text, film, critic="Zuleika Dobson")
    library, found = near(root, "ferry-z")
    assert "boat-z" not in names(library, found)


def test_director_and_cast_count_a_little(root):
    written(root, "lamps-2", "Zeppelins and quills.", "lamps")
    written(root, "dust-3", "Quills and zeppelins.", "dust")
    written(root, "second-2", "Quills, zeppelins.", "second")
    library, found = near(root, "lamps-2")
    assert names(library, found)[:2] == ["second-2", "dust-3"]
    assert [set(hit.words) for hit in found.hits[:2]] == [
        {"Zeppelins", "quills", "Lin Mei"},
        {"Zeppelins", "quills"},
    ]
    written(root, "boat-3", "Zeppelins and quills on a boat.", "boat")
    library, found = near(root, "boat-3")
    assert "Jon Falk" in found.hits[names(library, found).index("second-2")].words


def test_shared_names_do_not_outweigh_shared_words(root):
    written(root, "lamps-2", "Zeppelins, quills, a walrus and two umbrellas in Antwerp.", "lamps")
    written(root, "dust-3", "An umbrella, a walrus, quills in Antwerp: zeppelins.", "dust")
    written(root, "second-2", "Quills in Antwerp.", "second")
    library, found = near(root, "lamps-2")
    assert names(library, found)[:2] == ["dust-3", "second-2"]


def test_names_tell_nothing_among_reviews_of_one_film(root):
    _, found = near(root, "dust-1", same_film=True)
    assert found.hits
    assert not {"Otto Brook", "Ruth Hale", "Dust Road"} & set(found.words)


def test_other_saved_copies_are_left_out_and_their_words_are_no_reason(root):
    text = "Quixotic zeppelins over a harbour in fog. The captain sleeps."
    written(root, "boat-4", text, "boat")
    written(root, "copy", text.replace(". The", ";\n*the*"))
    library, found = near(root, "boat-4")
    assert "copy" not in names(library, found)
    assert "zeppelins" not in found.words
    assert names(library, found)[0] == "ferry-1"
    assert "copy" not in names(library, library.similar(found.id, same_film=True))


def test_what_differs_by_one_word_is_no_copy(root):
    text = "Quixotic zeppelins over a harbour in fog. The captain sleeps"
    written(root, "boat-4", f"{text} soundly.", "boat")
    written(root, "other", f"{text} badly.")
    library, found = near(root, "boat-4")
    assert names(library, found)[0] == "other"


def test_ties_go_by_id_and_the_limit_cuts(root):
    for number in range(4):
        written(root, f"twin-{number}", f"A lighthouse keeper number{number}. {FILLER}")
    written(root, "keeper", f"The lighthouse has a keeper. {FILLER}")
    library, found = near(root, "keeper")
    ids = [hit.id for hit in found.hits]
    assert sorted(names(library, found)) == [f"twin-{number}" for number in range(4)]
    assert ids == sorted(ids)
    cut = library.similar(found.id, limit=3)
    assert (list(cut.hits), cut.total) == (list(found.hits[:3]), 4)


def test_one_word_is_enough_where_a_review_has_no_more(root):
    written(root, "short", "Foghorn!")
    library, found = near(root, "short")
    assert found.words == ("Foghorn",)
    assert set(names(library, found)) == {"ferry-1", "boat-1"}


@pytest.mark.parametrize("text", ["", "Zxqw.", "1974 90 7/10", "?!"])
def test_a_text_that_shares_nothing_is_like_none(root, text):
    written(root, "empty", text)
    library = Library([root])
    library.refresh()
    rows = [row for row in library.ready().rows.values() if row.path == "empty.md"]
    for row in rows:
        found = library.similar(row.id)
        assert (found.hits, found.total, found.words, found.results.query) == ((), 0, (), "")


def test_forms_of_a_word_are_one_word_in_the_language_of_the_text(root):
    written(root, "one", "Swimming lessons; swimmers swim.", language="en")
    written(root, "two", "He swims. A lesson for all swimmers.", language="en")
    written(root, "drei", "Die Lektion: lesson, swims.", language="de")
    library, found = near(root, "one")
    assert names(library, found) == ["two"]
    assert {word.lower() for word in found.hits[0].words} >= {"swimming", "lessons"}


def test_the_commonest_words_of_a_rare_language_are_no_reason(root):
    german = "Das ist ein Film, und der Film ist sehr lang, und die Leute gehen nach Hause."
    for number, own in enumerate(
        ("Nebel und Hafen.", "Hafen im Nebel.", "Pferde im Staub.", "Brot.")
    ):
        written(root, f"deutsch-{number}", f"{own} {german}", language="de")
    library, found = near(root, "deutsch-0")
    assert names(library, found) == ["deutsch-1"]
    assert set(found.words) == {"Nebel", "Hafen"}


def test_the_query_lights_the_words_in_the_text_of_a_hit(root):
    library, found = near(root, "ferry-1")
    review = library.review(found.hits[0].id)
    lit = {
        review.text[start:end].lower() for start, end in library.spans(found.results.query, review)
    }
    assert lit == {"harbour", "fog", "foghorn", "captain"}


def test_results_are_the_same_hits_by_film(root):
    _, found = near(root, "ferry-1")
    groups = found.results.groups
    assert [group.film for group in groups][:1] == ["a-boat-to-nowhere-2015"]
    assert sorted(hit.id for group in groups for hit in group.hits) == sorted(
        hit.id for hit in found.hits
    )
    assert all(
        group.hits == tuple(sorted(group.hits, key=lambda hit: -hit.score)) for group in groups
    )
    assert found.results.total == len(found.hits)
    assert found.results.films == len({group.film for group in groups})


def test_an_unknown_id_is_an_error(root):
    library = Library([root])
    library.refresh()
    with pytest.raises(MatineeError, match="no review zzz"):
        library.similar("zzz")


def test_it_stops_when_told(root):
    library, found = near(root, "ferry-1")
    with pytest.raises(Stopped):
        library.similar(found.id, stop=lambda: True)
