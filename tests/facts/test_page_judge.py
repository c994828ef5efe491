"""Lines that many signs together show to be a page's, and lines of a text that look like them."""

from __future__ import annotations

import pytest

from index.facts.page_judge import JUDGED

from .build import read
from .test_heads import B2, B

HEAD = f"Salt Harbour\n\nBy Ines Kaltwasser\n\n{B}\n\n{B2}"


@pytest.mark.parametrize(
    "line",
    [
        "For more ferry coverage, please visit the Boats section.",
        "You can look up more of our harbour articles here!",
        "HarbourmenuLogin12comments",
        "Pour suivre les articles de nos marins, écrivez-nous sur phare.fr",
        "Tips from our harbour sponsors",
    ],
)
def test_a_line_that_no_rule_knows(line: str) -> None:
    review = read(f"{HEAD}\n\nShare this article\n\n{line}")
    assert review.text == f"{B}\n\n{B2}"
    assert {piece.text: piece.why for piece in review.debris}[line] == JUDGED


@pytest.mark.parametrize(
    "line",
    [
        "Visit the harbour first. Then the film.",
        "Salt Harbour is on screens and platforms from May.",
        "The best: nobody waves back",
        "Our articles of faith: 7/10",
        "“Read my letters, visit my page”",
        "Harbour Lights (2014)",
        "It is a film about two men and a boat.",
        "The sponsors of the ferry are the villains.",
    ],
)
@pytest.mark.parametrize("above", ["Share this article\n\n", ""])
def test_what_a_text_says_stays(line: str, above: str) -> None:
    review = read(f"{HEAD}\n\n{above}{line}")
    facts = [str(fact.value) for fact in review.facts]
    assert line in review.text or any(line in value for value in facts)


def test_a_sentence_that_was_cut_into_lines_stays() -> None:
    review = read(
        f"{HEAD}\n\nShare this article\n\nThe letters page is where he\nwrites in, and waits"
    )
    assert review.text.endswith("writes in, and waits")


def test_notes_without_a_paragraph_have_no_page() -> None:
    notes = ["visit the page", "read the letters", "list of articles", "more on boats"]
    assert JUDGED not in [piece.why for piece in read("\n".join(notes)).debris]


def test_a_last_paragraph_that_asks_for_comments_stays() -> None:
    last = "All in all a film that nobody who owns a kettle or a coat should ever miss. Let me know in the comments."
    assert read(f"{HEAD}\n\n{last}").text.endswith(last)


def test_a_long_standfirst_needs_one_word_of_the_text() -> None:
    told = (
        "Two sisters who share one ferry must bury a very old quarrel, or at least hide it under "
        "the deck, in a comedy of ropes and weather"
    )
    review = read(
        f"Salt Harbour\n\n{told}\n\nInes Kaltwasser\nThu 4 Feb 2016 21.15 GMT\n\n{B}\n\n{B2}"
    )
    assert told in f"{review.text}\n{review.teaser}"
