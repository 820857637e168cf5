"""Delivery orders of corporations of a state, and of lenders to groups: beneficiaries and members pay a share."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

_MEMORANDUM = """
    {lender}
    (A Government Undertaking)
    No. Fin/NTL/2024-25/842                                Dated : 04.10.2024
                           DELIVERY ORDER
    To
    Om Engineering Works,
    640/18, Village Madhopur, Rampur, Uttar Pradesh - 244901.
    You are directed to supply the following unit:

    1  {beneficiary}             {name}
    2  Father's Name             Ram Devi
    3  {unit}                    Sample Flour Mill NZ132
    4  Cost of the Unit          Rs. 73,000.00
    5  Subsidy                   Rs. 18,000.00
    6  {share}                   Rs. 4,000.00
    7  {loan}                    Rs. 51,000.00
    8  Period of Repayment       36 months
    9  Monthly Instalment        Rs. 1,630.00
    SPECIMEN
    """


def _read(**printed: str) -> dict[str, Value]:
    usual = {
        "lender": "State Backward Classes Finance and Development Corporation Ltd.",
        "beneficiary": "Name of the Beneficiary",
        "name": "Asha Devi",
        "unit": "Name of the Unit",
        "share": "Beneficiary's Contribution",
        "loan": "Loan Amount",
    }
    return values("DELIVERY_ORDER", paper(_MEMORANDUM.format(**{**usual, **printed})))


@pytest.mark.parametrize(
    "lender",
    [
        "State Backward Classes Finance and Development Corporation Ltd.",
        "STATE SCHEDULED CASTES DEVELOPMENT & FINANCE CORPORATION",
        "State Women Development Corporation Limited",
        "Sample State Financial Corporation",
    ],
)
def test_a_corporation_of_a_state_lends_under_a_name_without_a_legal_form(lender: str) -> None:
    assert _read(lender=lender)["lender_name"] == lender


@pytest.mark.parametrize(
    ("caption", "printed", "name"),
    [
        ("Name of the Beneficiary", "Asha Devi", "Asha Devi"),
        ("Beneficiary", "Asha Devi", "Asha Devi"),
        ("Beneficiary", "Om Enterprises", None),
    ],
)
def test_a_beneficiary_who_is_no_business_is_the_customer(caption: str, printed: str, name: Value) -> None:
    assert _read(beneficiary=caption, name=printed).get("customer_name") == name


@pytest.mark.parametrize("unit", ["Name of the Unit", "Unit / Article to be supplied", "Article to be supplied"])
def test_a_unit_that_is_to_be_supplied_is_the_product(unit: str) -> None:
    assert _read(unit=unit)["product_description"] == "Sample Flour Mill NZ132"


@pytest.mark.parametrize("share", ["Beneficiary's Contribution", "Beneficiary Share", "Member's Share"])
def test_what_a_beneficiary_or_a_member_pays_is_the_down_payment(share: str) -> None:
    assert _read(share=share)["down_payment"] == "4000.00"


@pytest.mark.parametrize("loan", ["Term Loan of the Corporation", "Corporation's Loan", "Term Loan Amount"])
def test_a_term_loan_is_an_amount_and_no_number_of_months(loan: str) -> None:
    read = _read(loan=loan)
    assert (read["loan_amount"], read["tenure_months"]) == ("51000.00", "36")


def test_the_number_of_a_house_under_the_title_is_not_the_order_s() -> None:
    letter = """
        Sample Finance Limited
        No. Fin/NTL/2024-25/842                            Dated : 04.10.2024
                           DELIVERY ORDER
        To, Om Works,
        640/18, Village Madhopur, Rampur, Uttar Pradesh - 244901.
        Kindly deliver one Sample Flour Mill NZ132 to our customer Asha Devi.
        SPECIMEN
        """
    assert values("DELIVERY_ORDER", paper(letter))["do_number"] == "FIN/NTL/2024-25/842"


def test_a_value_behind_a_colon_is_no_caption_of_the_next_column() -> None:
    form = """
        SAMPLE MICROFINANCE LTD
        PRODUCT DELIVERY ORDER
        PDO No.        : QNO/PDO/49931        DO Date    : 11-04-2023
        Kendra         : 757 - Rampur         Loan ID    : LAN9931230411
        Group No.      : 757/2                Supplier   : Om Home Appliances
        Member ID      : 660813722            Address    : B Wing 359, At Kalyanpur, Rampur,
        Member Name    : Asha Devi                         Uttar Pradesh - 244901
                                              Product    : Sample Refrigerator 190 L
        SPECIMEN
        """
    read = values("DELIVERY_ORDER", paper(form))
    assert read["dealer_address"] == "B Wing 359, At Kalyanpur, Rampur, Uttar Pradesh - 244901"
    assert (read["do_number"], read["customer_name"]) == ("QNO/PDO/49931", "Asha Devi")
