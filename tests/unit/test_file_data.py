"""What clients get: the most complete document of a file, and beside it the others in the same form."""

from __future__ import annotations

import json

from sheaf.file_data import as_json, file_data
from sheaf.model.field import Check, Classification, Extraction, FieldValue, Provenance
from sheaf.model.geometry import BoundingBox
from sheaf.model.outcome import Outcome
from sheaf.model.page import Source


def extraction(doctype: str, name: str, value: str) -> Extraction:
    place = Provenance(2, BoundingBox(0.1, 0.2, 0.3, 0.4), value, Source.OCR)
    field = FieldValue(name, value, 0.91, place, (Check("format", passed=True),))
    return Extraction(Classification(doctype, 0.99, (), None), (field,))


PAN = extraction("PAN", "pan_number", "ZZZPX1234Q")
VOTER_ID = extraction("VOTER_ID", "voter_id", "ZZZ1234566")


def test_a_file_with_one_document_lists_no_others() -> None:
    data = file_data(Outcome(PAN, 1, {}))

    assert data == {"document_type": "PAN", "pan_number": {"value": "ZZZPX1234Q", "confidence_score": 0.91}}


def test_other_documents_have_the_form_of_the_first() -> None:
    data = file_data(Outcome(PAN, 1, {}, (VOTER_ID,)))

    assert data["document_type"] == "PAN"
    assert data["other_documents"] == [file_data(Outcome(VOTER_ID, 1, {}))]


def test_other_documents_have_evidence_where_the_first_has() -> None:
    data = json.loads(as_json(file_data(Outcome(PAN, 2, {}, (VOTER_ID,)), with_evidence=True)))

    assert data["other_documents"][0]["voter_id"]["evidence"] == {
        "page": 2,
        "box": [0.1, 0.2, 0.3, 0.4],
        "text": "ZZZ1234566",
        "source": "ocr",
        "checks": [{"name": "format", "passed": True}],
    }


def test_evidence_tells_the_confidence_of_each_row_of_a_list() -> None:
    place = Provenance(1, BoundingBox(0.1, 0.2, 0.3, 0.4), "SPECIMEN", Source.OCR)
    listed = FieldValue("transactions", ({"debit": "1.00"}, {"debit": "2.00"}), 0.2, place, rows=(0.99, 0.19876))
    outcome = Outcome(Extraction(Classification("BANK_STATEMENT", 0.99, (), None), (listed,)), 1, {})

    assert json.loads(as_json(file_data(outcome, with_evidence=True)))["transactions"]["evidence"]["rows"] == [
        0.99,
        0.1988,
    ]
