"""What a card lacks is what it might show: that decides whether its doubtful lines are worth a second look."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog

PERSON = {"name_as_per_pan": "SPECIMEN", "father_name": "SPECIMEN", "dob": "01/01/1990", "pan_number": "AAAPA0000A"}
COMPANY = {"name_as_per_pan": "SPECIMEN LTD", "date_of_incorporation": "01/01/1990", "pan_number": "AAACA0000A"}
ELECTOR = {"voter_id": "XXX0000000", "name": "SPECIMEN", "relation_name": "SPECIMEN", "gender": "MALE", "address": "-"}


@pytest.mark.parametrize(
    ("doctype", "found", "lacks"),
    [
        ("PAN", PERSON, set()),
        ("PAN", COMPANY, set()),
        ("PAN", PERSON | {"father_name": None}, {"father_name"}),
        ("VOTER_ID", ELECTOR, {"date_of_birth", "age_as_on"}),
        ("VOTER_ID", ELECTOR | {"date_of_birth": "01/01/1990"}, set()),
        ("VOTER_ID", ELECTOR | {"age_as_on": "30"}, set()),
    ],
)
def test_a_card_lacks_what_it_might_show_in_print(doctype: str, found: dict[str, str | None], lacks: set[str]) -> None:
    values = {name: value for name, value in found.items() if value is not None}
    assert set(load_catalog()[doctype].lacks(values)) == lacks
