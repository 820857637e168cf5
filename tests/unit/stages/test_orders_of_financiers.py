"""Delivery orders of branches and financiers that address the dealer and the borrower in blocks, or in a letter."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

_BLOCKS = """
                         SAMPLE VEHICLE FINANCE LTD
                   DELIVERY ORDER CUM UNDERTAKING TO PAY

        D.O. No. : SVF/00218                                     Dt. 29/01/2026

        TO (DEALER)                              A/C (HIRER / BORROWER)
        Om Auto Sales                            Mr. Ravi Kumar S/o Mr. Mohan Kumar
        Plot 12, Industrial Area, Govindpura,    12, Ashoka Garden, Bhopal 462010
        Bhopal 462023                            GUARANTOR: Mr. Anil Kumar

        Instalment amount                        Rs. 20,350/-

        Accepted                Hirer's signature            for SAMPLE VEHICLE FINANCE LTD
        (Dealer seal & sign)                                 Branch Manager
        SPECIMEN
        """
_LETTER = """
                         SAMPLE GRAMEEN BANK
        Ref: SGB/AL/2025-26/618                                  Date: 03.10.2025
        The Manager,
        Om Motors Pvt. Ltd.,
        NH-16, Pahala, Bhubaneswar - 752101
        Dear Sir,
                DELIVERY ORDER: PURCHASE OF VEHICLE BY SMT. ASHA DEVI
                YOUR PROFORMA INVOICE NO. OM/PI/2291 DATED 27.09.2025

        We have sanctioned a car loan of Rs. 7,20,000/- (Rupees Seven Lakh Twenty Thousand only) to Smt. Asha
        Devi, repayable in 84 equated monthly instalments of Rs. 11,706/- each.

        Make / Model                             Sample SX 1.2 Petrol
        {price}
        Margin paid by borrower (MR No. 5512)    Rs. 1,84,350/-
        SPECIMEN
        """


def test_a_block_headed_by_what_the_party_is_in_brackets_begins_with_its_name() -> None:
    read = values("DELIVERY_ORDER", paper(_BLOCKS))
    assert read["dealer_name"] == "Om Auto Sales"
    assert read["dealer_address"] == "Plot 12, Industrial Area, Govindpura, Bhopal 462023"
    assert read["customer_name"] == "Mr. Ravi Kumar"


def test_whom_the_paper_is_signed_for_beside_the_hirers_signature_is_no_hirer() -> None:
    unnamed = _BLOCKS.replace("A/C (HIRER / BORROWER)", "").replace("Mr. Ravi Kumar S/o Mr. Mohan Kumar", "")
    assert values("DELIVERY_ORDER", paper(unnamed)).get("customer_name") is None


@pytest.mark.parametrize(
    ("row", "price"),
    [
        ("On-road price as per proforma            Rs. 9,04,350/-", "904350.00"),
        ("Balance payable by Bank                  Rs. 7,20,000/-", None),
    ],
)
def test_the_loan_that_a_letter_names_under_the_quotations_number_is_not_what_was_quoted(
    row: str, price: Value
) -> None:
    read = values("DELIVERY_ORDER", paper(_LETTER.format(price=row)))
    assert read.get("product_price") == price
    assert read["loan_amount"] == "720000.00"
