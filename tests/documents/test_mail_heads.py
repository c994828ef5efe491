"""Heads of mails and news postings above a text, and other lines with colons."""

from __future__ import annotations

from index.documents.plain_heads import find_head
from index.documents.text import parse
from index.documents.wrapping import Line, joined

MAIL = (
    "From: Ann Lee <ann@harbour.example>\nNewsgroups: alt.films\nSubject: Re: REVIEW: Salt Harbour (1950)\n"
    "Date: 11 Apr 1997 03:12:55 GMT\nLines: 49\n\nThe text.\n"
)


def test_a_mail_states_title_sender_and_day() -> None:
    parsed = parse(MAIL)
    stated = {item.key: (item.value, item.layer) for item in parsed.declared}
    assert stated["title"] == ("REVIEW: Salt Harbour (1950)", "page")
    assert stated["author"] == ("Ann Lee", "prose")
    assert stated["date"] == ("11 Apr 1997 03:12:55 GMT", "page")
    assert [block.text for block in parsed.blocks] == ["The text."]


def test_an_address_before_the_name() -> None:
    head = find_head("Subject: Salt\nFrom: ann@harbour.example (Ann Lee)\nTo: all\n\nText")
    assert head is not None and head.of_mail
    assert {entry.key: entry.value for entry in head.entries}["author"] == "Ann Lee"


def test_other_lines_are_no_mail() -> None:
    assert find_head("From: the novel by Ann Lee\nDirector: Bob Moss\n\nText") is None
    assert find_head("Date: 3 May 2019\nWith friends, in the rain.\n\nText") is None


def test_a_list_of_names_that_breaks_off_within_one() -> None:
    run = [
        Line(1, "Starring Bob Moss, Cy Dent, Dee Fox, Eve Hall, Ann"),
        Line(2, "Lee. In colour, with subtitles."),
    ]
    assert [line.text for line in joined(run)] == [
        "Starring Bob Moss, Cy Dent, Dee Fox, Eve Hall, Ann Lee. In colour, with subtitles."
    ]
    whole = [
        Line(1, "Starring Bob Moss, Cy Dent, Dee Fox, Eve Hall, Ann Lee"),
        Line(2, "Rated. In colour, with subtitles."),
    ]
    assert joined(whole) == whole
