"""A deed with a sheet of particulars before it and the registrar's words at its end. All is invented."""

from __future__ import annotations

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

_DEED = """
                        SALE DEED
   1.   Details of Property (Property No.)       Flat No. 704, Tower C, Gulmohar Greens,
                                                 Noor Nagar, Ghaziabad - 201017
   2.   Stamp Duty Paid                          Rs. 3,22,000/- dated 22-Jan-2024
   3.   Sale Consideration                       Rs. 46,00,000/-

   THIS SALE DEED is executed at Ghaziabad on this 23rd day of January, 2024 BY
   (1) Mr. K. ANBU, son of Mr. Kumar, aged about 58 years (PAN:
   AAAAA0000A) and (2) Mrs. A. SELVI, wife of Mr. K. Anbu, residing at Ghaziabad,
   hereinafter jointly called the VENDORS, of the ONE PART;
   TO AND IN FAVOUR OF
   Sh. Ankit Mehta son of Sh. Sunil Mehta, hereinafter called the PURCHASER of the OTHER PART.
   WHEREAS the Vendors purchased the same vide Sale Deed registered in Bahi No. 1, Zild No. 9917, on pages 311
   to 372, at Serial No. 4470, dated 19.05.2015 in the office of the Sub Registrar, Ghaziabad.
   This deed was presented for registration in the office of the
   Sub Registrar - IV, Ghaziabad on 24/01/2024 at 01:16 PM.
   Registered in Bahi No. 1, Zild No. 16842, on pages 201 to 236, at Serial No. 1093 on
   dated 24/01/2024.
"""


def test_a_deed_with_a_sheet_of_particulars_before_it_is_read() -> None:
    found = values("SALE_DEED", paper(_DEED))

    assert found["document_number"] == "1093"
    assert (found["execution_date"], found["registration_date"]) == ("23/01/2024", "24/01/2024")
    assert found["sub_registrar_office"] == "IV, Ghaziabad"
    assert found["seller_names"] == ("K. ANBU", "A. SELVI")
    assert found["property_address"] == ("Flat No. 704, Tower C, Gulmohar Greens, Noor Nagar, Ghaziabad - 201017")
