"""What a person has looked at is served as theirs, and what was read before is not lost."""

from __future__ import annotations

from datetime import UTC, datetime

from sheaf.file_data import Json, least_sure
from sheaf.reviewing import Review, reviewed

AT = datetime(2026, 1, 2, tzinfo=UTC)
LATER = datetime(2026, 1, 3, tzinfo=UTC)


def field(value: str | None, confidence: float) -> dict[str, Json]:
    return {"value": value, "confidence_score": confidence}


def record() -> dict[str, Json]:
    return {
        "document_type": "PAN",
        "pan_number": field("ZZZPX1234O", 0.6),
        "name": field("SPECIMEN", 0.99),
        "other_documents": [{"document_type": "VOTER_ID", "voter_id": field("ZZZ1234566", 0.7)}],
    }


def test_the_persons_value_is_served_with_who_said_so_and_when() -> None:
    data = reviewed(record(), Review(values={"0.pan_number": "ZZZPX1234Q"}, by="Asha", at=AT), with_history=False)

    assert data["pan_number"] == {
        "value": "ZZZPX1234Q",
        "confidence_score": 1.0,
        "reviewed_by": "Asha",
        "reviewed_at": "2026-01-02T00:00:00+00:00",
    }
    assert data["name"] == field("SPECIMEN", 0.99)


def test_a_field_of_another_document_of_the_file_is_reviewed_too() -> None:
    data = reviewed(record(), Review(values={"1.voter_id": "ZZZ1234567"}, by="Asha", at=AT), with_history=False)

    others = data["other_documents"]
    assert isinstance(others, list)
    assert isinstance(others[0], dict)
    assert isinstance(others[0]["voter_id"], dict)
    assert others[0]["voter_id"]["value"] == "ZZZ1234567"


def test_the_history_tells_every_value_that_there_was() -> None:
    once = reviewed(record(), Review(values={"0.pan_number": "ZZZPX1234Q"}, by="Asha", at=AT), with_history=True)
    twice = reviewed(once, Review(values={"0.pan_number": None}, by="Ravi", at=LATER), with_history=True)

    number = twice["pan_number"]
    assert isinstance(number, dict)
    assert number["value"] is None
    assert number["history"] == [
        {"value": "ZZZPX1234O", "confidence_score": 0.6},
        {"value": "ZZZPX1234Q", "confidence_score": 1.0, "reviewed_by": "Asha", "reviewed_at": AT.isoformat()},
    ]


def test_a_field_that_was_missed_is_added() -> None:
    data = reviewed(record(), Review(values={"0.dob": "01/01/1990"}, by="Asha", at=AT), with_history=True)

    dob = data["dob"]
    assert isinstance(dob, dict)
    assert (dob["value"], dob["history"]) == ("01/01/1990", [{}])


def test_what_was_reviewed_makes_the_document_surer() -> None:
    before = record()
    values: dict[str, Json] = {"0.pan_number": "ZZZPX1234Q", "1.voter_id": "ZZZ1234566"}

    assert least_sure(before) == 6000
    assert least_sure(reviewed(before, Review(values=values, by="Asha", at=AT), with_history=False)) == 9900


def test_the_record_that_was_given_stays_as_it_is() -> None:
    before = record()

    reviewed(before, Review(values={"1.voter_id": "X"}, by="Asha", at=AT), with_history=True)

    assert before == record()
