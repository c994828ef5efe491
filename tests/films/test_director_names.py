"""Directors: one person in two spellings, and people who only sound alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.films.people import joined_names, same_person, share_a_name, speak_against

SAME = [
    ("Alejandro G. Iñárritu", "Alejandro González Iñárritu"),
    ("Alejandro González Iñárritu", "ALEJANDRO INARRITU"),
    ("Bong Joon-ho", "Bong Joon Ho"),
    ("Bong Joon-ho", "Joon-ho Bong"),
    ("Bong Joonho", "Joon Ho Bong"),
    ("Wong Kar-wai", "Kar Wai Wong"),
    ("Hirokazu Kore-eda", "Koreeda Hirokazu"),
    ("P.T. Anderson", "Paul Thomas Anderson"),
    ("PT Anderson", "Paul Thomas Anderson"),
    ("Baker, Sean", "Sean Baker"),
    ("Tarkovsky", "Andrei Tarkovsky"),
    ("Andrei Tarkovsky", "Andrej Tarkowskij"),
    ("F. W. Murnau", "Friedrich Wilhelm Murnau"),
    ("Coen Brothers", "Joel Coen"),
    ("Robert Downey, Jr.", "Robert Downey"),
    ("Sergei Eisenstein", "Sergej Ejzenštejn"),
    ("Aleksandr Sokurov", "Alexandre Sokourov"),
    ("Zack Snyder", "Zach Snyder"),
    ("Erik Poppe", "Eric Poppe"),
]
DIFFERENT = [
    ("Dario Argento", "Luca Guadagnino"),
    ("Joel Coen", "Ethan Coen"),
    ("Paul W.S. Anderson", "Paul Thomas Anderson"),
    ("Wes Anderson", "Paul Thomas Anderson"),
    ("Akira Kurosawa", "Kiyoshi Kurosawa"),
    ("Michael Mann", "Michael Moore"),
    ("Steve McQueen", "Steve Miner"),
    ("Sofia Coppola", "Francis Ford Coppola"),
    ("Park Chan-wook", "Park Kwang-su"),
    ("Ozu", "Mizoguchi"),
    ("A. Lee", "S. Lee"),
    ("Zack Snyder", "Zoë Snyder"),
    ("John Cassavetes", "Nick Cassavetes"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_person(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_people(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)


def test_a_co_director_is_enough() -> None:
    assert share_a_name(("Lana Wachowski", "Lilly Wachowski"), ("Tom Tykwer", "Lana Wachowski"))
    assert not speak_against(("Lana Wachowski",), ("Tom Tykwer", "Lana Wachowski"))


def test_what_is_not_stated_speaks_against_nothing() -> None:
    assert not speak_against((), ("Tom Tykwer",))
    assert not share_a_name((), ("Tom Tykwer",))
    assert speak_against(("Wim Wenders",), ("Tom Tykwer",))


def test_names_in_two_scripts_say_nothing() -> None:
    assert not speak_against(("濱口竜介",), ("Ryusuke Hamaguchi",))
    assert speak_against(("濱口竜介",), ("黒沢清",))


def test_one_list_from_many() -> None:
    """The most named first, each person once and in full, capitals only where nothing else is."""
    lists = [
        ("SEAN BAKER",),
        ("SEAN BAKER",),
        ("Joel Coen", "Ethan Coen"),
        ("Ethan Coen",),
        ("ETHAN COEN",),
    ]
    assert joined_names(lists) == ("Ethan Coen", "Sean Baker", "Joel Coen")
    assert joined_names([("Tarkovsky",), ("Tarkovsky",), ("Andrei Tarkovsky",)]) == (
        "Andrei Tarkovsky",
    )
    assert joined_names([]) == ()
    bilingual = [("Christopher Nolan",), ("Christopher Nolan",), ("Кристофер Нолан",)]
    assert joined_names(bilingual) == ("Christopher Nolan",)
    assert joined_names([("Кристофер Нолан",)]) == ("Кристофер Нолан",)
    assert joined_names([("王家衛",), ("Wong Kar-wai",)]) == ("Wong Kar-wai",)
    fuller = ("Лана Вачовски", "Лилли Вачовски")
    assert joined_names([("Lana Wachowski",), fuller]) == fuller


names = st.lists(
    st.sampled_from("Joel Ethan Coen J. E. Lee van der Ang Spike Öz 王 -".split()), max_size=4
).map(" ".join)


@given(names | st.text(max_size=12), names | st.text(max_size=12))
def test_comparing_is_symmetrical_and_never_fails(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)
    assert same_person(one, one)


@given(st.lists(st.lists(names.filter(str.strip), max_size=3).map(tuple), max_size=5), st.randoms())
def test_one_list_does_not_depend_on_the_order_of_documents(
    lists: list[tuple[str, ...]], chance: object
) -> None:
    shuffled = list(lists)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert joined_names(shuffled) == joined_names(lists)
