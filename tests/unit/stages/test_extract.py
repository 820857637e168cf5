"""Extract and validate: values beside, below and around their captions, on typed papers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Value
from sheaf.model.layout import lay_out
from sheaf.model.page import Source
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper, typed

CATALOG = load_catalog()


def values(doctype: str, *typescripts: str) -> dict[str, Value]:
    candidates = extract(paper(*typescripts), CATALOG[doctype])
    return {choice.name: choice.candidate.value for choice in validate(candidates, CATALOG[doctype])}


def test_a_pan_without_labels_is_read_by_the_order_of_its_lines() -> None:
    found = values(
        "PAN",
        """
        INCOME TAX DEPARTMENT              GOVT. OF INDIA
        RAVI KUMAR SHARMA
        MOHAN LAL SHARMA
        12/03/1985
        Permanent Account Number
        ZZZPS1234K
        """,
    )

    assert found == {
        "name_as_per_pan": "RAVI KUMAR SHARMA",
        "father_name": "MOHAN LAL SHARMA",
        "dob": "12/03/1985",
        "pan_number": "ZZZPS1234K",
    }


def test_a_companys_pan_has_a_founding_date_and_no_father() -> None:
    found = values(
        "PAN",
        """
        INCOME TAX DEPARTMENT              GOVT. OF INDIA
        VEGA FOODS LIMITED
        22/05/2005
        Permanent Account Number
        ZZZCV1234K
        """,
    )

    assert found == {
        "name_as_per_pan": "VEGA FOODS LIMITED",
        "date_of_incorporation": "22/05/2005",
        "pan_number": "ZZZCV1234K",
    }


def test_labels_over_their_values_are_read_whatever_their_order() -> None:
    found = values(
        "PAN",
        """
        Permanent Account Number Card
        ZZZPS1234K
        Father's Name
        MOHAN LAL SHARMA
        Name
        RAVI KUMAR SHARMA
        Date of Birth
        12/03/1985
        """,
    )

    assert (found["name_as_per_pan"], found["father_name"]) == ("RAVI KUMAR SHARMA", "MOHAN LAL SHARMA")


def test_an_address_ends_at_its_pincode() -> None:
    found = values(
        "AADHAAR",
        """
        Unique Identification Authority of India
        Address:
        S/O Mohan Lal, Flat No 12, Sai Krupa CHS,
        Karve Nagar, Pune,
        Maharashtra - 411052
        9999 4105 7058
        """,
    )

    assert found["address"] == "S/O Mohan Lal, Flat No 12, Sai Krupa CHS, Karve Nagar, Pune, Maharashtra - 411052"
    assert found["formatted_address"] == {
        "address_line_1": "Flat No 12, Sai Krupa CHS",
        "address_line_2": "Karve Nagar",
        "city": "Pune",
        "state": "Maharashtra",
        "postcode": "411052",
    }


def test_a_number_that_is_no_aadhaar_is_not_made_into_one() -> None:
    found = values(
        "AADHAAR",
        """
        Government of India
        Asha Devi
        DOB: 01/02/1990
        VID : 9100 2233 4455 6673
        """,
    )

    assert "aadhaar_number" not in found


def test_a_caption_and_its_cell_of_a_grid_may_both_wrap() -> None:
    found = values(
        "GST_CERT",
        """
        FORM GST REG-06
        1.  Legal Name                        ASHA TRADERS
        2.  Constitution of Business          Proprietorship
                                              12, M G Road, Shivaji Nagar, Pune,
        3.  Address of Principal Place of     Pune, Maharashtra, 411005
            Business
        4.  Date of Liability                 01/07/2017
        5.  Period of Validity                From 01/07/2017 To Not Applicable
        """,
    )

    assert found["legal_name"] == "ASHA TRADERS"
    assert found["address"] == "12, M G Road, Shivaji Nagar, Pune, Pune, Maharashtra, 411005"
    assert found["valid_from"] == "01/07/2017"
    assert "valid_to" not in found


def test_a_caption_with_nothing_readable_beside_it_is_reported_as_unread() -> None:
    found = values(
        "AADHAAR",
        """
        Government of India
        Asha Devi
        DOB: 99/99/9999
        9999 4105 7058
        """,
    )

    assert found["date_of_birth"] is None


def test_a_failed_rule_is_told_with_the_value_and_does_not_change_it() -> None:
    doctype = CATALOG["PAN"]
    candidates = extract(
        paper(
            """
            Permanent Account Number Card
            ZZZPS1234K
            Name
            RAVI KUMAR
            """
        ),
        doctype,
    )

    number = next(choice for choice in validate(candidates, doctype) if choice.name == "pan_number")

    assert number.candidate.value == "ZZZPS1234K"
    assert [check.passed for check in number.checks if check.name == "pan_fits_name"] == [False]


def test_a_fathers_name_whose_caption_was_badly_read_is_not_taken_for_the_holders() -> None:
    found = values(
        "PAN",
        """
        Permanent Account Number Card
        ZZZPS1234K
        F th r-s Name
        MOHAN LAL SHARMA
        """,
    )

    assert found == {"pan_number": "ZZZPS1234K", "father_name": "MOHAN LAL SHARMA"}


def test_a_caption_behind_the_same_one_in_another_script_is_found() -> None:
    found = values(
        "AADHAAR",
        """
        Government of India
        Asha Devi
        fa7 / DOB: 01/02/1990
        9999 4105 7058
        """,
    )

    assert (found["name"], found["date_of_birth"]) == ("Asha Devi", "01/02/1990")


def test_a_father_is_not_taken_for_the_holder_when_the_number_and_the_name_are_unreadable() -> None:
    found = values(
        "PAN",
        """
        INCOME TAX DEPARTMENT              GOVT. OF INDIA
        MOHAN LAL SHARMA
        12/03/1985
        Permanent Account Number
        """,
    )

    assert found.get("name_as_per_pan") is None
    assert found["father_name"] == "MOHAN LAL SHARMA"


def test_an_empty_row_under_a_cell_of_a_grid_takes_nothing_from_it() -> None:
    found = values(
        "GST_CERT",
        """
        FORM GST REG-06
        1.  Legal Name                        ASHA TRADERS
        3.  Address of Principal Place of     Floor No.: Ground Floor
            Business                          Building No./Flat No.: 12
                                              Road/Street: M G Road
                                              City/Town/Village: Pune
                                              State: Maharashtra
                                              PIN Code: 411005

        4.  Date of Liability

        5.  Period of Validity                From 01/07/2017 To NA
        """,
    )

    assert found["address"] == "Ground Floor, 12, M G Road, Pune, Maharashtra, 411005"


@pytest.mark.parametrize(
    ("doctype", "field", "typescript"),
    [
        pytest.param(
            "INVOICE", "dealer_gstin", "TAX INVOICE\nSeller Traders\nGSTIN: 23AABCN1234F1Z6", id="beside its caption"
        ),
        pytest.param(
            "GST_CERT", "gst_number", "FORM GST REG-06\n23AABCN1234F1Z6\n1. Legal Name  ASHA TRADERS", id="anywhere"
        ),
    ],
)
def test_a_number_of_a_text_layer_that_fails_its_check_stays_as_printed(
    doctype: str, field: str, typescript: str
) -> None:
    scanned = typed(typescript)
    pages = tuple(
        replace(page, lines=tuple(replace(line, source=Source.TEXT_LAYER) for line in page.lines))
        for page in scanned.pages
    )
    printed = replace(scanned, pages=pages)
    (misread, *_), (exact, *_) = (extract(lay_out(text), CATALOG[doctype])[field] for text in (scanned, printed))
    assert (misread.value, misread.repaired) == ("23AABCN1234E1Z6", 1)
    assert (exact.value, exact.repaired) == ("23AABCN1234F1Z6", 0)
    assert [check.passed for check in exact.checks] == [False]
