"""What of Aadhaar numbers stands in a record, by the account's mode."""

from __future__ import annotations

import json

import pytest

from sheaf.disclosure import Disclosure
from sheaf.doctypes.catalog import load_catalog
from sheaf.file_data import Json
from sheaf.model.redaction import AadhaarMode

NUMBER = "9999 4105 7058"
DISCLOSURE = Disclosure.of(load_catalog())


def record(document_type: str = "AADHAAR") -> dict[str, Json]:
    """A record in which the number stands wherever it could, in several writings."""
    evidence: dict[str, Json] = {"page": 1, "text": "Aadhaar 999941057058", "checks": []}
    return {
        "document_type": document_type,
        "name": {"value": "SPECIMEN PERSON", "confidence_score": 0.9},
        "address": {"value": "House 4, Pune, UID 9999-4105-7058, 411001", "confidence_score": 0.9},
        "formatted_address": {"value": {"address_line_1": "UID 9999 4105", "city": "Pune"}, "confidence_score": 0.8},
        "aadhaar_number": {"value": NUMBER, "confidence_score": 0.99, "redact_url": "x", "evidence": evidence},
        "line_items": {"value": [{"description": "९९९९ ४१०५ ७०५८"}], "confidence_score": 0.5},
    }


def test_a_full_record_is_as_it_was() -> None:
    assert DISCLOSURE.apply(record(), AadhaarMode.FULL) == record()


@pytest.mark.parametrize("document_type", ["AADHAAR", "INVOICE"])
def test_a_masked_record_keeps_the_last_four_digits_and_all_that_is_no_number(document_type: str) -> None:
    data = DISCLOSURE.apply(record(document_type), AadhaarMode.MASKED)
    text = json.dumps(data, ensure_ascii=False)
    assert not any(piece in text for piece in ("9999", "4105", "९९९९", "४१०५"))
    assert data["aadhaar_number"] == {
        "value": "XXXX XXXX 7058",
        "confidence_score": 0.99,
        "redact_url": "x",
        "evidence": {"page": 1, "text": "Aadhaar XXXXXXXX7058", "checks": []},
    }
    assert data["name"] == record()["name"]
    assert data["address"] == {"value": "House 4, Pune, UID XXXX-XXXX-7058, 411001", "confidence_score": 0.9}


def test_a_link_stays_whole_though_its_random_digits_look_like_a_number() -> None:
    link = "sheaf://redacted/01234567-0123-7012-8123-999941057058"
    masked = DISCLOSURE.apply(
        {"document_type": "AADHAAR", "aadhaar_number": {"value": NUMBER, "redact_url": link}}, AadhaarMode.MASKED
    )
    assert masked["aadhaar_number"] == {"value": "XXXX XXXX 7058", "redact_url": link}


def test_without_the_number_the_field_tells_only_where_the_redacted_file_is() -> None:
    whole: dict[str, Json] = {**record("PAN"), "other_documents": [record()]}
    data = DISCLOSURE.apply(whole, AadhaarMode.NONE)
    others = data["other_documents"]
    assert isinstance(others, list)
    assert isinstance(others[0], dict)
    assert others[0]["aadhaar_number"] == {"value": None, "confidence_score": 0.0, "redact_url": "x"}
    assert "4105" not in json.dumps(data)
