"""Look-alike signs are settled by their word, and only where the recogniser was unsure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.stages.read.cells import cells_of, runs_of
from sheaf.stages.read.context import settled
from sheaf.stages.read.recognise import Character

RIVALS = {"0": "O", "O": "0", "1": "I", "l": "I", "I": "l", "5": "S", "S": "5", "8": "B", "B": "8"}


def word(text: str, unsure: str = "") -> list[Character]:
    """The characters of `text`; those in `unsure` have their look-alike as rival."""
    return [
        Character(sign, at / 10, 0.6, False, ((RIVALS[sign], 0.3),))
        if sign in unsure
        else Character(sign, at / 10, 1, False)
        for at, sign in enumerate(text)
    ]


def text_of(characters: tuple[Character, ...]) -> str:
    return "".join(character.text for character in characters)


@pytest.mark.parametrize(
    ("read", "unsure", "meant"),
    [
        ("S/0", "0", "S/O"),
        ("D0B", "0", "DOB"),
        ("fafa/D0B:", "0", "fafa/DOB:"),
        ("5HARMA", "5", "SHARMA"),
        ("2O24", "O", "2024"),
        ("12/O3/1990", "O", "12/03/1990"),
        ("lssue", "", "Issue"),
        ("lyer", "", "Iyer"),
        ("HoteI", "I", "Hotel"),
        ("GoODS", "", "GOODS"),
        ("06ZzzCR9571A1ZQ", "", "06ZZZCR9571A1ZQ"),
    ],
)
def test_look_alikes_are_settled_by_their_neighbours(read: str, unsure: str, meant: str) -> None:
    assert text_of(settled(word(read, unsure))) == meant


@pytest.mark.parametrize(
    ("read", "unsure"),
    [
        ("S/0", ""),
        ("ABCPO1234F", "O"),
        ("B/1", "1"),
        ("0", "0"),
        ("lying", "l"),
        ("Rs", ""),
        ("McX", ""),
        ("No", ""),
        ("Vivo", ""),
        ("1990", "10"),
        ("A-5", "5"),
    ],
)
def test_what_could_be_meant_so_is_left_alone(read: str, unsure: str) -> None:
    assert text_of(settled(word(read, unsure))) == read


def test_settled_sign_carries_the_doubt_that_remains() -> None:
    zero = settled(word("D0B", "0"))[1]
    assert zero.confidence == pytest.approx(0.9)
    assert zero.rival == "0"


def line(*words: tuple[str, float]) -> list[Character]:
    """Characters of words that start at the given strip heights, each character half a strip height wide."""
    return [
        Character(sign, (start + at / 2) / 20, 0.9, at == 0 and number > 0)
        for number, (text, start) in enumerate(words)
        for at, sign in enumerate(text)
    ]


def test_words_have_places_and_a_mean_confidence() -> None:
    first, second = runs_of(line(("Legal", 1.0), ("Name", 4.0)), 20.0)
    assert (first.text, second.text) == ("Legal", "Name")
    assert first.start < 1.0 / 20 < first.end < second.start < 4.0 / 20 < second.end
    assert first.confidence == pytest.approx(0.9)


def test_gap_as_wide_as_between_columns_makes_two_cells() -> None:
    runs = runs_of(line(("Legal", 1.0), ("Name", 4.0), ("ACME", 9.0)), 20.0)
    assert [[run.text for run in cell] for cell in cells_of(runs, 20.0)] == [["Legal", "Name"], ["ACME"]]


def test_unsure_letters_of_another_script_stay_one_line() -> None:
    unsure = [replace(character, confidence=0.5) for character in line(("Ra", 1.0), ("T", 9.0))]
    assert len(cells_of(runs_of(unsure, 20.0), 20.0)) == 1
