"""Marks of note programs and tags of generators go, what they say stays, line for line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.inline_fields import without_fields
from index.documents.markdown import parse
from index.documents.mdx import parse as parse_mdx
from index.documents.template_tags import without_tags


def texts(text: str) -> list[str]:
    return [block.text for block in parse(text).blocks]


def stated(text: str) -> dict[str, object]:
    return {each.key: each.value for each in parse(text).declared if each.key != "markup"}


def markup(text: str) -> list[object]:
    return [each.value for each in parse(text).declared if each.key == "markup"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("See [[Red Rocket]] and [[Tangerine|the other one]].", "See Red Rocket and the other one."),
        ("[[Notes#Cast|cast]] and [[#Plot]]", "cast and Plot"),
        ("It is ==the best== of == all ==.", "It is the best of == all ==."),
        ("A line. ^abc123", "A line."),
        ("He scores 2^10 points", "He scores 2^10 points"),
        ("Text %%note to self%% goes on", "Text goes on"),
        ("Sold out 100%% and 50%%", "Sold out 100%% and 50%%"),
        ("> [!quote] Ripley\n> Get away!", "Ripley Get away!"),
        ("> [!note]-\n> Careful", "Careful"),
        ("A note^[with an aside] here", "A note (with an aside) here"),
        ("Text ![[still.png]] on", "Text on"),
        (":star::star::star: and :star:", "⭐⭐⭐ and ⭐"),
        ("At 10:30:45 in a:b:c :unknown: it", "At 10:30:45 in a:b:c :unknown: it"),
        ("# Plot {#plot}", "Plot"),
        ("Text{: .lead }", "Text"),
        ('[site](http://x.example){target="_blank"} on', "site on"),
        ("The title is {Proof} or {proof}.", "The title is {Proof} or {proof}."),
        ("Text {% include x.html %} on", "Text on"),
        ("In {% include movie name='Schock|0' %} he", "In Schock he"),
        ("See {{ site.title }} here", "See here"),
        ("{{< quote by=x >}}Said.{{< /quote >}}", "Said."),
        ("{{% notice %}}Mind.{{% /notice %}}", "Mind."),
        ("{# a comment #}Text", "Text"),
        ("Seoul{% footnote %}by night{% endfootnote %} and on", "Seoul (by night) and on"),
        ("Seoul{{< sidenote >}}by night{{< /sidenote >}} and on", "Seoul (by night) and on"),
        ("An {{ open brace", "An {{ open brace"),
        ("50 {% of people", "50 {% of people"),
        ('[caption id="a" width="300"]The boat[/caption]', "The boat"),
        ("Now [expand title=a]he dies[/expand] and [b]all[/b] do.", "Now he dies and all do."),
        ("An [expand] and [b] alone stay", "An [expand] and [b] alone stay"),
        ("[link](x) and a [link](y)[/link]", "link and a link"),
        ("plot:: " + "A thief is sent to steal a secret from the mind of a man who sleeps on a plane",
         "plot: A thief is sent to steal a secret from the mind of a man who sleeps on a plane"),
        ("[REC] and [youtube] and [/b] stay", "[REC] and and [/b] stay"),
    ],
)  # fmt: skip
def test_a_line_as_a_reader_sees_it(written: str, read: str) -> None:
    assert " ".join(texts(written)) == read


def test_wiki_links_are_links() -> None:
    (block,) = parse("By [[Sean Baker|Baker]].").blocks
    assert [(mark.style, mark.target) for mark in block.marks] == [("link", "Sean%20Baker")]


@pytest.mark.parametrize(
    "written",
    [
        "{{< figure src='a.jpg' >}}",
        "{% include figure.html src='a.jpg' caption='A boat' %}",
        "{{< youtube abc >}}",
        "{% youtube %}abc{% endyoutube %}",
        "{% comment %}not for you{% endcomment %}",
        "[TOC]",
        "```dataview\nTABLE rating\nFROM #film\n```",
        "~~~mermaid\na --> b\n~~~",
        "[[_TOC_]]",
        "{:toc}",
        "![[Cover.jpg]]",
        "%%\nthoughts\n\nmore\n%%",
        "::: warning\n:::",
        "::youtube{id=abc}",
        "%[https://example.org/abc]",
        "<% tp.file.title %>",
    ],
)
def test_markup_alone_on_its_lines_goes_and_is_accounted_for(written: str) -> None:
    assert texts(f"One.\n\n{written}\n\nTwo.") == ["One.", "Two."]
    assert parse(f"One.\n\n{written}\n\nTwo.").blocks[1].line == 5 + written.count("\n")
    words = " ".join(map(str, markup(written)))
    assert set(re.findall(r"\w+", written)) <= set(re.findall(r"\w+", words))


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("{{< rating 4 >}}", {"rating": "4"}),
        ("[rating=4]", {"rating": "4"}),
        ("[Rating: 4/5]", {"rating": "4/5"}),
        ('[star rating="3.5" max="5"]', {"rating": "3.5/5"}),
        ('[stars rating="4"/]', {"rating": "4 stars"}),
        ("[usr 4.5]", {"rating": "4.5"}),
        ("[Rating: see below]", {}),
        ("[Rating 4 of 5][1]", {}),
        ("[rating=4](https://x.example/a)", {}),
        ('{{< review title="Low Water" rating="8/10" >}}', {"rating": "8/10"}),
        ('{{< movie title="Low Water" rating="8/10" >}}', {}),
        ('{{< rating value="3.5" max="5" >}}', {"rating": "3.5/5"}),
        ("{{< stars 4 5 >}}", {"rating": "4/5"}),
        ("{% include rating.html stars=4 %}", {"rating": "4"}),
        ("{% include rating.html stars=page.stars %}", {}),
        ("{% star_rating 8/10 %}", {"rating": "8/10"}),
        ('{{< grade "B+" >}}', {"rating": "B+"}),
        ('{{< imdb "tt0078748" >}}', {"imdb_id": "tt0078748"}),
        ("{{< imdb top >}}", {}),
        ("{{< spoiler >}}He dies.{{< /spoiler >}}", {"spoilers": True}),
        ("> [!spoiler]\n> He dies.", {"spoilers": True}),
        ("::: spoiler\nHe dies.\n:::", {"spoilers": True}),
        ("rating:: 8", {"rating": "8"}),
        ("- **Director**:: [[Sean Baker]]", {"Director": "[[Sean Baker]]"}),
        ("[my rating:: 7/10] [where:: disc]", {"my rating": "7/10", "where": "disc"}),
        ("Seen (year:: 1999) at last", {"year": "1999"}),
        ("std::vector and a::b", {}),
        ("He said:: no such thing (a::b)", {"He said": "no such thing (a::b)"}),
    ],
)
def test_what_marks_state(written: str, found: dict[str, object]) -> None:
    assert stated(f"Text.\n\n{written}") == found


def test_fields_alone_go_and_in_a_sentence_the_value_stays() -> None:
    assert texts("rating:: 8\n\n[a b:: 1] (c:: 2)\n\nSeen in (year:: 1999) twice.") == [
        "Seen in 1999 twice."
    ]
    assert without_fields("```\na:: b\n```", first_line=1).declared == ()


def test_a_line_of_hashtags_is_tags() -> None:
    assert texts("One.\n\n#film #review/horror #2020s-no\n\n#horror #film/old") == [
        "One.",
        "#film #review/horror #2020s-no",
    ]
    assert stated("#horror #film/old") == {"tags": ["horror", "film/old"]}
    assert texts("#Alive") == ["#Alive"]
    assert texts("I saw #Alive and #Us.") == ["I saw #Alive and #Us."]


def test_a_box_in_a_fence_is_text() -> None:
    assert texts("```ad-note\nMind the ==gap==.\n```\n\nOn.") == ["Mind the gap.", "On."]
    assert texts("````\n```\n[[a]]\n```\n````") == ["```\n[[a]]\n```"]


def test_a_query_that_nobody_closes_takes_no_text_away() -> None:
    assert "The film begins." in " ".join(texts("```dataview\nTABLE x\n\nThe film begins."))


def test_code_is_left_as_it_is() -> None:
    assert texts("```\n[[a]] ==b==\n```") == ["[[a]] ==b=="]


def test_components_go_only_where_there_are_components() -> None:
    text = "<Parasite> is better.\n\nIt is <Spoiler hidden>him</Spoiler>."
    assert [block.text for block in parse_mdx(text).blocks] == ["is better.", "It is him."]
    assert texts(text)[0] == "<Parasite> is better."


MARKED = st.lists(
    st.sampled_from(
        "word [[ ]] | [^1] [^1]: {{ }} {{< >}} {% %} {# #} %% == ^id ::: :star: {: } [! > \n a:: [b:: ] <A />".split(" ")
    ),
    max_size=40,
).map(" ".join)  # fmt: skip


@given(MARKED)
def test_no_word_is_lost_and_nothing_raises(text: str) -> None:
    parsed = parse(f"Alpha.\n\n{text}\n\nOmega.")
    shown = " ".join(block.text for block in parsed.blocks)
    shown += " ".join(f" {each.key} {each.value}" for each in parsed.declared)
    assert shown.count("word") == text.count("word")
    assert "Alpha" in shown
    assert "Omega" in shown


@given(MARKED)
def test_lines_stay_lines(text: str) -> None:
    assert without_tags(text, first_line=1, jsx=True).text.count("\n") == text.count("\n")


def test_hostile_marks_take_no_long_time() -> None:
    for piece in (
        "{{",
        "{% style %}",
        "[[",
        "%%",
        "{{<",
        "==a",
        "[^",
        "(a:: ",
        "<A a=",
        "{/*",
        ":a",
    ):
        parse_mdx(piece * 20_000)


@pytest.mark.parametrize(
    ("written", "shown"),
    [("||He dies|| at last.", "He dies at last."), (">!He dies!<", "He dies"), ("a || b || c", "a || b || c"),
     ("if a||b then", "if a||b then"), ("5 <% 6", "5 <% 6"), ("std::vector", "std::vector")],
)  # fmt: skip
def test_what_is_hidden_is_shown_without_its_marks(written: str, shown: str) -> None:
    assert texts(f"One.\n\n{written}") == ["One.", shown]


def test_components_that_are_imported_at_the_head_of_a_note_are_no_text() -> None:
    head = "import Poster from '../Poster.astro'\nexport const size = 3;\n\n"
    assert texts(f"{head}One.\n\nimport nothing from here") == ["One.", "import nothing from here"]
    assert texts("Import duties from 'abroad' rise.") == ["Import duties from 'abroad' rise."]


def test_columns_keep_their_text_and_queries_within_a_line_go() -> None:
    note = (
        "````col\n```col-md Column A\n### Rating: `$=dv.view('rating')`\n```\n```col-md\nA ferry "
        "leaves.\n\n```python\nprint(1)\n```\n```\n````\nNobody waves, at `2 = 2`."
    )
    assert texts(note) == ["Rating:", "A ferry leaves.", "print(1)", "Nobody waves, at 2 = 2."]
    assert texts("```col\nsix\nseven") == ["six seven"] or texts("```col\nsix\nseven")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('{{< blurb "A slow film that listens to us." >}}', ["A slow film that listens to us."]),
        ('{% include box.html text="A slow film that listens." %}', []),
        ('{% include box.html text="A slow film that listens to us." %}',
         ["A slow film that listens to us."]),
        ("{{< verdict score='8/10' summary='A slow film that listens to us.' >}}",
         ["A slow film that listens to us."]),
        ('{{% blurb %}}\nA slow film that listens.\n{{% /blurb %}}', ["A slow film that listens."]),
        ('{{< figure src="a.jpg" caption="Nora on the roof of the house by the sea" >}}', []),
        ('{% include pullquote.html quote="A slow film that listens to us." %}', []),
        ('{% comment text="one two three four five six seven" %}', []),
        ('{{< map place="one two three four five six seven" >}}', []),
    ],
)  # fmt: skip
def test_sentences_in_tags_are_text(written: str, read: list[str]) -> None:
    assert texts(f"First.\n\n{written}\n\nLast.") == ["First.", *read, "Last."]
