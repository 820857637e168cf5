"""Delivery orders as branches write them to dealers, and forms with every caption in Hindi over English."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

_LETTER = """
                         SAMPLE GRAMIN BANK
        Ref. No. DO/2024/118                                     Date : 01.02.2024
        To,
        Om Electronics
        12, Station Road, Rampur 244901
        Dear Sir,
        Reg : Delivery Order - Loan to our borrower Asha Devi
        {opening} a loan of Rs. 40,000 has been sanctioned to the above
        named for the purchase of Sample Refrigerator 340L {reference} and
        is repayable in 12 equated monthly instalments of Rs. 3,600 each.
        Yours faithfully,
        SPECIMEN
        """


@pytest.mark.parametrize(
    "opening", ["We are pleased to inform you that", "Please note that", "Kindly note that", "This is to say that"]
)
def test_a_name_that_ends_its_line_ends_before_the_word_that_begins_the_next_sentence(opening: str) -> None:
    letter = _LETTER.format(opening=opening, reference="costing Rs. 50,000")
    assert values("DELIVERY_ORDER", paper(letter))["customer_name"] == "Asha Devi"


@pytest.mark.parametrize("reference", ["as per your quotation", "as per the proforma invoice", "vide your quotation"])
def test_the_paper_by_which_goods_were_quoted_is_no_part_of_their_name(reference: str) -> None:
    letter = _LETTER.format(opening="We confirm that", reference=reference)
    assert values("DELIVERY_ORDER", paper(letter))["product_description"] == "Sample Refrigerator 340L"


_GRID = """
   SAMPLE FINSERV LTD                          सुपुर्दगी आदेश / Delivery Order

   आदेश सं.        272174008                   दिनांक          06-03-2026
   DO No.                                      DO Date

   ऋण खाता        LAN4008260306                वैधता           10 दिन / days
   Loan A/c                                    Valid for

   विक्रेता / Dealer

   नाम             Om Telecom
   Name

   पता             12, Station Road, Rampur, Uttar Pradesh - 244901
   Address

   कोड             DL66871
   Code

   ग्राहक / Customer

   नाम             Asha Devi
   Name

   निवास           4, Civil Lines, Rampur, Uttar Pradesh - 244901
   Residence

   ऋण राशि        15,498.00                    मासिक किस्त     1,938.00
   Finance amount                              Monthly EMI
   SPECIMEN
"""


def test_names_and_an_address_stand_beside_captions_in_hindi_over_the_same_in_english() -> None:
    read = values("DELIVERY_ORDER", paper(_GRID))
    assert read["dealer_name"] == "Om Telecom"
    assert read["dealer_address"] == "12, Station Road, Rampur, Uttar Pradesh - 244901"
    assert read["customer_name"] == "Asha Devi"
