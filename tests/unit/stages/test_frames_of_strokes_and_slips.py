"""What scans of papers drawn blind showed: strokes of line printers, slips of a bill, columns named like a caption."""

from __future__ import annotations

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Value
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper

CATALOG = load_catalog()
RULE = "+---------------------------------+----------------------------+"


def _values(doctype: str, typescript: str) -> dict[str, Value]:
    chosen = validate(extract(paper(typescript), CATALOG[doctype]), CATALOG[doctype])
    return {choice.name: choice.candidate.value for choice in chosen}


def _texts(typescript: str) -> list[str]:
    return [cell.text for cell in paper(typescript).cells]


def test_a_letter_alone_under_the_strokes_of_a_frame_is_a_stroke() -> None:
    texts = _texts(f"{RULE}\nI NAME OF THE EMPLOYER\n| SPECIMEN MILLS LIMITED\n{RULE}\nT PUNE\n{RULE}")
    assert texts[1::2] == ["| NAME OF THE EMPLOYER", RULE, RULE]
    assert texts[4] == "| PUNE"


def test_a_letter_alone_is_one_elsewhere_and_where_no_frame_is_made_of_signs() -> None:
    assert "I hereby certify" in _texts(f"{RULE}\n| A\n| B\n{RULE}\n          I hereby certify")
    assert "I hereby certify" in _texts(f"{RULE}\nI hereby certify\n{RULE}")


def test_a_bill_is_due_on_the_day_beside_the_caption_with_an_aside_rather_than_on_those_of_its_slips() -> None:
    found = _values(
        "ELECTRICITY_BILL",
        """
    STATE ELECTRICITY DISTRIBUTION COMPANY LIMITED
    Consumer ID      : 474870791
    Bill Date        : 28.02.2025          Due Date (one payment)   : 18.03.2025

    Slip 2 of 3                            Slip 3 of 3
    Pay by     : 17.04.2025                Pay by     : 17.05.2025
    """,
    )
    assert found["due_date"] == "18/03/2025"


def test_a_column_named_account_description_does_not_tell_the_kind_of_the_account() -> None:
    found = _values(
        "BANK_STATEMENT",
        """
    CENTRAL BANK OF INDIA
    Account No            : 436586418444

    Post Date      Account Description       Debit          Credit        Balance
    01/03/2023     BROUGHT FORWARD                                        5,000.00 Cr
    02/03/2023     ATM WDL PUNE              1,000.00                     4,000.00 Cr
    """,
    )
    assert "account_type" not in found
