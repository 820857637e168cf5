"""What a value that no checksum proves may be instead."""

from __future__ import annotations

import pytest

from sheaf.formats.unproven import doubted
from sheaf.formats.vehicle import engine, find_engine, find_model, model
from sheaf.model.page import Doubt, Doubts


def others(text: str, doubts: Doubts) -> list[tuple[str, float]]:
    return [(other.value, round(other.cost, 1)) for each in find_engine(text, doubts) for other in each.others]


def test_a_zero_may_be_a_letter_though_the_reader_hardly_thought_of_it() -> None:
    assert others("JZ85ES0K386108", (Doubt(6, (("O", 0.1),)),)) == [("JZ85ESOK386108", 1.1)]
    assert others("JZ85ES0K386108", (Doubt(6, (("O", 0.023),)),)) == [("JZ85ESOK386108", 1.5)]
    assert others("JZ85ES0K386108", ()) == [("JZ85ESOK386108", 1.5)]
    assert others("JZ85ES3086108", ()) == []
    assert others("JZ85ES4K386108", (Doubt(6, (("A", 0.023),)),)) == []


@pytest.mark.parametrize("options", [(("j", 0.3),), (("", 0.4),), (("J.", 0.2),), (("-", 0.3),)])
def test_another_case_or_a_speck_is_no_other_number(options: tuple[tuple[str, float], ...]) -> None:
    assert others("JZ85ES4386108", (Doubt(0, options),)) == []


def test_a_model_with_a_maker_before_it_is_told_from_it_whatever_is_doubted() -> None:
    doubt = (Doubt(8, (("5", 0.9),)),)
    assert [(each.value, each.others[0].value) for each in find_model("SCORPIO SS", (Doubt(9, (("5", 0.9),)),))] == [
        ("SCORPIO SS", "SCORPIO S5")
    ]
    assert [each.value for each in find_model("HERO LTD / HF DELUXE", doubt)] == ["HF DELUXE"]


def test_what_nobody_doubts_or_is_no_such_value_has_no_others() -> None:
    assert doubted("SWIFT VXI", (), model) == ()
    assert doubted("25/06/2017", (Doubt(0, (("7", 0.4),)),), engine) == ()
