"""Who wrote, as short lines say it among dates, sections and buttons; and what only looks like it."""

from __future__ import annotations

import pytest

from .build import read
from .test_credit_lines import B1, B2


def critic(above: str, below: str) -> str | None:
    pieces = ("Salt Harbour (2017)", above, B1, B2, below)
    return read("\n\n".join(filter(None, pieces))).critic


@pytest.mark.parametrize(
    ("above", "below", "name"),
    [
        ("Review by Hal Dubin | December 5, 2024", "", "Hal Dubin"),
        ("Review by Nathan on 06/08/2025", "", "Nathan"),
        ("On Salt Harbour Review by Colin Rust |", "", "Colin Rust"),
        ("Rating: | Autor: Holger Sand | Hinzugefügt am 23. Januar 2023", "", "Holger Sand"),
        ("", "Reviewed on DVD by Moritz Lang", "Moritz Lang"),
        ("", "Posted on July 30, 2024 by The Projectionist", "The Projectionist"),
        ("", "Auteur Bruno LoiretPublié le 24 octobre 2024Catégories Drame", "Bruno Loiret"),
        ("", "Entrevue réalisée à Québec par Luc Frost", "Luc Frost"),
        ("", "Guest blogger Marjorie writes:", "Marjorie"),
        ("in Directors, Sundance by Astrid Lund on Jan 24, 2017", "", "Astrid Lund"),
        ("", "June 2, 2016 Kate Lund Leave a comment", "Kate Lund"),
        ("", "Esta entrada fue publicada en Cine por Asier Lund. Guarda el enlace.", "Asier Lund"),
        ("", "Texto: Irene Lund. Fotos: Pol Berg.", "Irene Lund"),
        ("Ann Lee, The Harbour Herald (Ohio) on Oct 9, 2024", "", "Ann Lee"),
        ("Director: Bob Moss", "\n\n\n\n\n\nWritten By Ann Lee", "Ann Lee"),
        ("", "Das sagt Kinokritikerin Ann Lee\n\nDas Boot fährt.", "Ann Lee"),
        ("", "Ann Lee\nAnn is a writer and critic based in Leeds.", "Ann Lee"),
        ("", "Interview: Holger Lund", "Holger Lund"),
        ("Röportaj: Zehra Lale · 3 Ekim 2023", "", "Zehra Lale"),
        ("Owen's Review #88\n\nReviewed February 2, 2020", "", "Owen"),
        ("La critique de Laurence Petit", "Laurence Petit", "Laurence Petit"),
        ("Reviewed by Nora Vale, Fri., Oct. 21, 2011", "", "Nora Vale"),
        ("Reviewed by Nora Vale, Official Sea Critic", "", "Nora Vale"),
        ("Picturehouse, Leeds", "Nora Vale", "Nora Vale"),
        ("3 May 2020\n\nNora Vale\n\nA Quiet Sea", "", "Nora Vale"),
        ("Review by Nora Vale and Ben Frost", "", "Nora Vale, Ben Frost"),
        ("", "P.J. Dunsany", "P.J. Dunsany"),
    ],
)
def test_said_to_have_written(above: str, below: str, name: str) -> None:
    assert critic(above, below) == name


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Kritik: Das Boot", ""),
        ("Written by Phil Marsh, directed by Nell Varga", ""),
        ("", "Screenplay by Ann Lee, Music by Bob Moss"),
        ("", "Photo by Ann Lee"),
        ("", "Das sagt Schauspielerin Ann Lee"),
        ("", "Posts récents\n\nVoir tout\n\nLEE MILLER\n\nHERETIC"),
        ("", "Ann Lee (2 comments)"),
        ("", "Posted on July 30, 2024 by admin"),
        ("", "Posted by Editorial Team on May 3, 2020"),
        ("", "Tüm Yazıları"),
        ("", "Bağlantıyı Al"),
        ("", "Courtroom Gulls"),
        ("Silver Gulls\n\nAugust 20, 2003", ""),
        ("Das Leinwandtagebuch\n\n3. Mai 2020", ""),
        ("L'ancre de Jeanne\n\n3 mai 2020", ""),
        ("", "Neue Texte"),
        ("", "Para ver"),
        ("Lund's Review", ""),
    ],
)
def test_not_said_to_have_written(above: str, below: str) -> None:
    assert critic(above, below) is None


def test_a_name_in_capitals_ends_the_text() -> None:
    text = f"Salt Harbour (2017)\n\n{B1}\n\nIt smells of diesel. ANN LUND"
    assert read(text).critic == "Ann Lund"
    assert read(f"Salt Harbour (2017)\n\n{B1}\n\nIt ends with THE END").critic is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted on June 9, 2020, in Comedy, Drama, Music and tagged choir, comedy, drama, ann lee, military, "
         "bob moss, true story, wives, wet coats, ferries, gulls. Bookmark the permalink. 2 Comments.", "2020-06-09"),
        ("May 19, 2013 | Categories: Uncategorized | Tags: blu-ray, ferries, slasher, salt | 1 Comment", "2013-05-19"),
        ("May 2, 2023 Tags: 2022, boxing, drama, review, Ann Lee, Bob Moss Leave a comment", "2023-05-02"),
        ("May 2, 2023 saw the ferry sink, and nobody waved at all that day in the harbour.", None),
    ],
)  # fmt: skip
def test_the_day_before_categories_and_tags(line: str, day: str | None) -> None:
    assert read(f"Salt Harbour (2017)\n\n{B1}\n\n{B1}\n\n{line}").published == day


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Posted by Norma Quill at 8:03 PM\nLabels: drama, 9/10", "Norma Quill"),
        ("Publié par Bastien à 09:12", "Bastien"),
        ("Publicado por Pere Solsona en 18:40 | 4 comentarios:", "Pere Solsona"),
        ("Eingestellt von Gerda um 21:05", "Gerda"),
        ("Pubblicato da Renzo Valli alle 10:30", "Renzo Valli"),
        ("Postado por Duarte Lins às 14:02", "Duarte Lins"),
        ("Gepost door Femke op 20:11", "Femke"),
        ("Gönderen Melis zaman: 23:51 4 yorum", "Melis"),
        ("Posted by The Midnight Reel at 8:03 PM", None),
        ("Posted by Cinefila Loca at 8:03 PM", None),
        ("Posted by Anonymous at 8:03 PM", None),
        ("2 comments:\n\nPosted by Kate at 9:10 PM", None),
    ],
)
def test_who_posted(line: str, name: str | None) -> None:
    assert critic("", line) == name


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("", " (L. Marchand)", "L. Marchand"),
        (" (N. Vale)", " (L. Marchand)", None),
        ("", " (Harbour Pictures)", None),
    ],
)
def test_a_name_in_brackets_ends_a_text(first: str, second: str, name: str | None) -> None:
    assert read(f"Salt Harbour (2017)\n\n{B1}{first}\n\n{B2}{second}").critic == name
