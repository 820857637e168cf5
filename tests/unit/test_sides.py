"""Sides: which side of a paper is shown follows from the fields and cues that were found; declarations are checked."""

from __future__ import annotations

import pytest

from sheaf.doctypes.spec import Anywhere, Cue, DeclarationError, DocType, Field, Side, Sides
from sheaf.doctypes.values import DATE

SIDES = Sides(front=("date_of_birth",), back=("address", "lost_card"))


@pytest.mark.parametrize(
    ("found", "side"),
    [
        ({"date_of_birth", "name"}, Side.FRONT),
        ({"lost_card"}, Side.BACK),
        ({"address", "date_of_birth"}, Side.BOTH),
        ({"name"}, Side.UNKNOWN),
    ],
)
def test_what_stands_on_one_side_only_tells_the_side(found: set[str], side: Side) -> None:
    assert SIDES.shown_by(found) is side


def test_a_side_is_told_by_declared_fields_and_cues_only() -> None:
    cues, fields = (Cue("title", 1.0, ("Specimen",)),), (Field("date_of_birth", DATE, (Anywhere(),)),)

    DocType("PAPER", cues, fields, sides=Sides(("date_of_birth",), ("title",)))
    with pytest.raises(DeclarationError):
        DocType("PAPER", cues, fields, sides=SIDES)


def test_no_type_declares_what_every_type_has() -> None:
    with pytest.raises(DeclarationError):
        DocType("PAPER", (Cue("title", 1.0, ("Specimen",)),), (Field("quality", DATE, (Anywhere(),)),))
