"""Whose film it is: what sentences in eight languages state, and what only compares."""

from __future__ import annotations

import pytest

from index.facts.language import language_of

from .build import read
from .test_credit_lines import B1, B2


def directors(sentence: str) -> tuple[str, ...]:
    english = language_of(sentence) in (None, "en")
    around = (B1, sentence, B2) if english else (sentence,)
    return read("\n\n".join(("Salt Harbour (2017)", *around))).credits.director


@pytest.mark.parametrize(
    "sentence",
    ["Tove Lindqvist’s latest film has a firm grip on us, and it keeps it for two hours of wet coats.",
     'I approached Tove Lindqvist\'s latest cinematic offering, "Salt Harbour," with a mixture of fears.',
     "Salt Harbour (Tove Lindqvist, 2017) is damp and quiet and better for it than one had hoped for.",
     "Tove Lindqvist directs Salt Harbour with a steady hand, and nobody on the boat would doubt her.",
     "This is Tove Lindqvist's third feature, and it is as damp and quiet as all that she made before.",
     "Helmed by Tove Lindqvist, the film is as damp and quiet as all that she made before this one.",
     "Tove Lindqvist makes her directorial debut with Salt Harbour, and it is as damp as one could hope.",
     "Salt Harbour marks the directorial debut of Tove Lindqvist, and it is as damp as one could hope.",
     "In her new film, Tove Lindqvist returns to the harbour of her childhood and to those who stayed.",
     "The director, Tove Lindqvist, knows what she wants, and Lindqvist gets it from everybody on board.",
     "Not one of Lindqvist's best films, but then Tove Lindqvist has made a number of very good ones.",
     "Salt Harbour, le nouveau film de Tove Lindqvist, est d'une grande douceur, et il faut le voir.",
     "Der neue Film von Tove Lindqvist ist ein stilles Werk, und man muss ihn sehen, um es zu glauben.",
     "La nueva película de Tove Lindqvist es una obra callada, y hay que verla para creer en todo ello.",
     "Il nuovo film di Tove Lindqvist è un'opera silenziosa, e bisogna vederlo per credere a tutto ciò.",
     "O novo filme de Tove Lindqvist é uma obra calada, e é preciso vê-lo para acreditar em tudo isso.",
     "De nieuwe film van Tove Lindqvist is een stil werk, en men moet hem zien om het te geloven.",
     "Tove Lindqvist'in yeni filmi Salt Harbour sessiz bir eser, ve insan onu görmeden inanamıyor.",
     "Yönetmenliğini Tove Lindqvist'in üstlendiği film çok sessiz bir eser ama bu da bir şey gibi."],
)  # fmt: skip
def test_the_maker_of_this_film(sentence: str) -> None:
    assert directors(sentence) == ("Tove Lindqvist",)


@pytest.mark.parametrize(
    "sentence",
    ["Ruth Delacroix's face fills the screen in the first shot of the film, and one is glad of it.",
     "It reminded me of a film by Ruth Delacroix that I saw when I was young and have never forgotten.",
     "Ruth Delacroix's first film was better, but it was not about a ferry and so it does not count.",
     "Ruth Delacroix's latest performance is the best thing in the film, and nobody will forget it soon.",
     "Ruth Delacroix's new novel is the best thing about the film, and nobody will forget it soon.",
     "Fans of Ruth Delacroix's latest film will find nothing to like in this one, but others might.",
     "He plays the director Ruth Delacroix, who drowned in the harbour in 1962 on the last day of all.",
     "Le film rappelle le dernier film de Ruth Delacroix, que j'ai vu il y a longtemps, mais en moins bien.",
     "According to CIA director Ruth Delacroix there was never a ferry, and so it has to do without.",
     "Unlike the films of Ruth Delacroix, it does not make a point of its fog, and so it is easier."],
)  # fmt: skip
def test_nobody_who_is_only_compared(sentence: str) -> None:
    assert directors(sentence) == ()
