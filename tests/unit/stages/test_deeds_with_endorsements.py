"""Typed deeds with what registrars and drafters add at their end. All names, numbers and places are invented."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.formats import deed
from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

DEEDS: Mapping[str, tuple[str, Mapping[str, Value]]] = {
    "of_the_south": (
        """
                        DEED OF ABSOLUTE SALE
   This DEED OF ABSOLUTE SALE is made and executed at Mysuru on this the 9th day of May 2022 by and between:
   1) Smt. Kamalamma S., aged about 61 years, W/o Late Siddappa T., and
   2) Sri. Harish Gowda S., aged about 38 years, both residing at No. 3, 2nd Main, Mysuru - 570 008,
   hereinafter jointly called the "VENDORS" of the ONE PART;
   AND IN FAVOUR OF
   Sri. Imtiyaz Pasha, aged about 41 years, residing at No. 90, Udayagiri, Mysuru - 570 019,
   hereinafter called the "PURCHASER" of the OTHER PART, WITNESSETH AS FOLLOWS:
   The Vendors sell the Schedule Property for a total sale consideration of Rs. 52,00,000/-.
   8. The market value of the Schedule Property as per the guidelines value notified by the
   Central Valuation Committee is Rs. 48,10,000/- and the stamp duty has been paid on the consideration.
   Document Serial No. : 2218
   Certified that Sri. Imtiyaz Pasha has paid Rs. 2,91,200.00 (stamp duty 2,60,000.00 + surcharge
   5,200.00 + cess 26,000.00) towards total stamp duty by Challan No. CR0522003900111111.
   Registered as Document No. MYS-1-02218-2022-23 of Book I on date 10-05-2022
""",
        {
            "seller_names": ("Kamalamma S.", "Harish Gowda S."),
            "buyer_names": ("Imtiyaz Pasha",),
            "market_value": "4810000.00",
            "stamp_duty": "291200.00",
            "document_number": "MYS-1-02218-2022-23",
        },
    ),
    "of_a_floor_in_the_north": (
        """
                             SALE DEED
   THIS SALE DEED is executed at Delhi, on this 4th day of July, 2022, by Shri Gurmeet Singh Ahuja
   S/o Shri Balbir Singh Ahuja, R/o H. No. 4/77, Moti Nagar, Delhi-110015, hereinafter called the VENDOR;
   IN FAVOUR OF Shri Naveen Khurana S/o Shri Prem Khurana, R/o B-9, Rajouri Garden, Delhi-110027,
   hereinafter called the VENDEE.
   WHEREAS the VENDOR is the absolute owner and in possession of the First Floor of built-up property
   bearing No. C-41, out of Khasra No. 77/12, situated in Gali No. 2, Laxmi Vihar, Delhi-110092,
   with proportionate undivided ownership rights in the land underneath
   measuring 90 sq. yds., the said floor having a covered area of 71.25 sq. mtrs., and bounded as
   under: EAST: Property of others; having acquired the same by virtue of a
   Sale Deed registered as Document No. 1,118 in Addl. Book No. I, Vol. No. 3,204 on pages 1 to 9
   dated 07/03/2011 in the office of the Sub-Registrar-VII, Delhi.
   The VENDEE has agreed to purchase the said property for a total sale consideration of Rs. 41,00,000/-.
   The minimum value of the said property computed at the notified circle rates is Rs. 33,50,000/-.
   Registration No. 3,307 in Book No. 1 Vol No. 812 on page 45 to 53 on this date 05/07/2022
   Date 05/07/2022                              Sub Registrar
                                                SR VII Patparganj
                                                New Delhi/Delhi
""",
        {
            "document_number": "3307",
            "market_value": "3350000.00",
            "area": "71.25 sq. mtrs.",
            "sub_registrar_office": "SR VII Patparganj",
            "property_address": "First Floor of built-up property bearing No. C-41, out of Khasra No. 77/12, "
            "situated in Gali No. 2, Laxmi Vihar, Delhi-110092",
        },
    ),
    "of_land_by_its_record": (
        """
                                SALE DEED
   THIS SALE DEED is made on this the 4th day of March, 2021 at Cuttack, BY Smt. Pramila Behera, aged
   about 51 years, W/o Niranjan Behera, resident of Bidanasi, Cuttack; hereinafter called the "SELLER",
   IN FAVOUR OF Sri Kartik Mohanty, aged about 38 years, S/o Basant Mohanty, resident of Chauliaganj, Cuttack;
   hereinafter called the "PURCHASER".
   NATURE OF DEED : Sale. CONSIDERATION AMOUNT : Rs. 9,40,000/-
   SCHEDULE OF LAND
   All that piece of homestead land situated at Plot 71, Sector 6, CDA, Cuttack, Odisha - 753014, recorded under
   Khata No. 51/118 (Stitiban), Plot No. 1440, Kisam - Gharabari, measuring an area of Ac.0.062 decimals, and
   bounded as follows: East by : Road
   Endorsement under section 52
   Presented for registration in the office of the Sub-Registrar, Cuttack on the 04/03/2021 by Pramila Behera.
   Endorsement of certificate of registration under section 60
   Registered and true copy filed in : Office of the Sub-Registrar, Cuttack
   Book Number : 1 || Volume Number : 18
   Document Number : 10002104412
   For the year : 2021
   Seal :                       Date : 09/03/2021
""",
        {
            "property_address": "Plot 71, Sector 6, CDA, Cuttack, Odisha - 753014",
            "area": "Ac.0.062 decimals",
            "execution_date": "04/03/2021",
            "registration_date": "09/03/2021",
        },
    ),
}


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_is_read_with_its_endorsements_and_recitals(name: str) -> None:
    typescript, wanted = DEEDS[name]
    read = values("SALE_DEED", paper(typescript))
    assert {field: read.get(field) for field in wanted} == wanted


def test_a_place_ends_before_what_is_sold_with_it() -> None:
    printed = "इतर वर्णन :सदनिका नं: 12, ओम हाईट्स, पुणे - 411038, सोबत एक कार पार्किंग((Survey Number : 16/3 ;))"
    assert deed.place(printed) == "सदनिका नं: 12, ओम हाईट्स, पुणे - 411038"


def test_an_extent_or_thereabouts_is_the_extent() -> None:
    assert deed.area("1983 Sq.Ft. or thereabouts") == "1983 Sq.Ft."
