"""Delivery orders of branches and financiers that address the dealer and the borrower in blocks, or in a letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.model.field import Value
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import DocumentLayout, lay_out
from tests.unit.stages.typed_paper import paper, typed
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

_SLIP = """
        sampleNow                                 DO Generated
        DO-MH2603-9918273
        18 Mar 2026, 06:41 PM · Store copy
        Customer                         ASHA DEVI
        Store                            Om Mobiles
        Loan amount                      Rs 19,200
        EMI                              Rs 2,133 × 9 months
        First EMI                        05 May 2026
        Loan by Sample Capital Finance Private Limited
        SPECIMEN
        """

_SQUARE = """
        SAMPLE FINANCE LTD                       DELIVERY ORDER
        DO No.                                   SF/26/0771209
        Asset Description                        Sample recliner sofa set, leatherette
        Invoice value                  96,000.00  Amount Financed                     90,000.00
        Gross Tenor / Advance EMIs  12 months / 4  EMI                                 7,500.00
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


def test_a_slip_says_without_captions_which_order_it_is_and_when_and_how_often_the_instalment_is_paid() -> None:
    read = values("DELIVERY_ORDER", paper(_SLIP))
    assert (read["do_number"], read["do_date"]) == ("DO-MH2603-9918273", "18/03/2026")
    assert (read["emi_amount"], read["tenure_months"]) == ("2133.00", "9")


def test_a_number_may_be_set_apart_from_the_letters_of_its_series() -> None:
    numbered = _BLOCKS.replace("D.O. No. : SVF/00218", "D.O. Sl. No. : BPL 004418")
    assert values("DELIVERY_ORDER", paper(numbered))["do_number"] == "BPL004418"


def test_instalments_that_are_counted_are_a_value_and_no_caption() -> None:
    repaid = _BLOCKS.replace(
        "Instalment amount ", "Repayment             48 monthly instalments\n        Instalment amount "
    )
    read = values("DELIVERY_ORDER", paper(repaid))
    assert (read["tenure_months"], read["emi_amount"]) == ("48", "20350.00")


def test_instalments_paid_in_advance_behind_the_months_are_not_the_tenure() -> None:
    repaid = _BLOCKS.replace(
        "Instalment amount ", "Gross Tenor / Advance EMIs      12 months / 4\n        Instalment amount "
    )
    assert values("DELIVERY_ORDER", paper(repaid))["tenure_months"] == "12"


def _read_as_one(typescript: str, *pairs: tuple[str, str]) -> DocumentLayout:
    """Return a paper on which each first text of `pairs` was read in one line with the second, right of it."""
    text = typed(typescript)
    lines = list(text.pages[0].lines)
    for first, second in pairs:
        left, right = (next(line for line in lines if line.text == words) for words in (first, second))
        one = replace(left, words=(*left.words, *right.words), box=BoundingBox.around((left.box, right.box)))
        lines = [one if line is left else line for line in lines if line is not right]
    return lay_out(replace(text, pages=(replace(text.pages[0], lines=tuple(lines)),)))


def test_captions_of_a_column_that_were_all_read_as_one_with_the_values_before_them_are_captions() -> None:
    layout = _read_as_one(_SQUARE, ("96,000.00", "Amount Financed"), ("12 months / 4", "EMI"))
    read = values("DELIVERY_ORDER", layout)
    names = ("product_price", "loan_amount", "emi_amount", "tenure_months")
    assert [read.get(name) for name in names] == ["96000.00", "90000.00", "7500.00", "12"]


def test_goods_stand_under_a_description_and_their_price_under_a_caption_whose_brackets_the_next_line_closes() -> None:
    table = """
        SAMPLE VEHICLE FINANCE LTD       DELIVERY ORDER
        D.O. No. : SVF/00218             Dt. 29/01/2026

        Description                       Qty   Cost of vehicle (incl.   Finance amount
                                                body)
        SAMPLE LOADER 1.5T, HIGH DECK     1     8,65,000/-               7,35,000/-
        BS-VI

        Instalment amount                 Rs. 20,350/-
        SPECIMEN
        """
    read = values("DELIVERY_ORDER", paper(table))
    assert read["product_description"] == "SAMPLE LOADER 1.5T, HIGH DECK BS-VI"
    assert (read["product_price"], read["loan_amount"]) == ("865000.00", "735000.00")


def test_what_stands_under_a_description_beside_amounts_is_a_sums_name_and_no_product() -> None:
    table = """
        SAMPLE VEHICLE FINANCE LTD       DELIVERY ORDER
        D.O. No. : SVF/00218             Dt. 29/01/2026

        Description                      Amount
        Body and fitment                 65,000.00
        Finance Amount                   7,35,000.00
        SPECIMEN
        """
    assert values("DELIVERY_ORDER", paper(table)).get("product_description") is None


@pytest.mark.parametrize(
    ("repaid", "instalment", "months"),
    [
        ("9 x Rs. 2,133", "2133.00", "9"),
        ("Rs. 2,133 for 9 months", "2133.00", "9"),
        ("Rs. 2,133 (1 EMI in advance)", "2133.00", None),
        ("48 Nos.", None, None),
    ],
)
def test_how_many_instalments_there_are_is_not_what_one_is(repaid: str, instalment: Value, months: Value) -> None:
    read = values("DELIVERY_ORDER", paper(_BLOCKS.replace("Rs. 20,350/-", repaid)))
    assert (read.get("emi_amount"), read.get("tenure_months")) == (instalment, months)
