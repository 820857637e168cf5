"""Deeds that name the buyer first or are certified in Hindi, and certificates whose sentences and lists go on anew."""

from __future__ import annotations

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

_BUYER_FIRST = """
                                   SALE DEED
THIS DEED OF SALE is made at Surat on this twelfth day of March, 2024,
PURCHASER - PARTY OF THE FIRST PART :
(1) ASHA DEVI, daughter of Anil Joshi, aged about 40 years, residing at 9, Sample Lane, Surat - 395006
hereinafter referred to as the Purchaser (which expression shall include heirs and assigns).
SELLER - PARTY OF THE SECOND PART :
(1) RAVI KUMAR, son of Mohan Kumar, aged about 45 years, residing at 7, Sample Lane, Surat - 395007
(2) MEENA KUMARI, daughter of Mohan Kumar, aged about 43 years, residing at 7, Sample Lane, Surat - 395007
hereinafter referred to as the Seller (which expression shall include heirs and assigns).
WHEREAS the Seller has agreed to sell it to the Purchaser for Rs. 45,00,000/-.
SCHEDULE OF THE PROPERTY
All that immovable property bearing Final Plot No. 18 of Town Planning Scheme No. 3, situated at 12, Om
Society, Udhna, Surat, Gujarat - 395009, and admeasuring 850 sq. yards, bounded as under:
Presented at the office of the Sub-Registrar between the hours of 15 to 16 on date 13/03/2024
"""
_CERTIFIED_IN_HINDI = """
                                विक्रय पत्र / SALE DEED
This Sale Deed is executed at Jaipur on 12.03.2024 by RAVI KUMAR S/o Mohan Kumar, aged 45 years, R/o 7, Sample
Lane, Jaipur - 302048 (hereinafter called the First Party / Seller) in favour of ASHA DEVI D/o Anil Joshi, R/o 9,
Sample Lane, Jaipur - 302048 and MEENA JOSHI D/o Anil Joshi, R/o 9, Sample Lane, Jaipur - 302048 (hereinafter
called the Second Party / Purchaser).
Whereas the First Party is the owner in possession of the property measuring 850 Sq. Yards situated at Plot No 12,
Om Nagar, Paota, Jaipur - 302006, by virtue of the lease deed (patta) No. 592.
"""
_ON_ITS_BACK = """
निष्पादनकर्ता (विक्रेता):
1. RAVI KUMAR पुत्र Mohan Kumar, उम्र 45 वर्ष
क्रेता:
1. ASHA DEVI पुत्री Anil Joshi, उम्र 40 वर्ष
2. MEENA JOSHI पुत्री Anil Joshi, उम्र 38 वर्ष
ने लेख्यपत्र का निष्पादन स्वीकार किया।
प्रमाणित किया जाता है कि इस विक्रय पत्र की मालियत (बाजार मूल्य) रु. 44,00,000.00 मानते हुए शुल्क जमा किया गया है।
उक्त लेखपत्र आज दिनांक 13/03/2024 को पुस्तक संख्या 1 में पृष्ठ संख्या 85 क्रम संख्या 2024037830283240 पर पंजीबद्ध किया गया।
"""


def _deed(*texts: str) -> dict[str, Value]:
    assert recognised(paper(*texts)) == "SALE_DEED"
    return values("SALE_DEED", paper(*texts))


def test_a_deed_names_the_buyer_first_under_headings_of_both_sides() -> None:
    told = _deed(_BUYER_FIRST)
    assert told["buyer_names"] == ("ASHA DEVI",)
    assert told["seller_names"] == ("RAVI KUMAR", "MEENA KUMARI")


def test_a_property_lies_where_its_sentence_says_behind_the_number_of_its_plot() -> None:
    told = _deed(_BUYER_FIRST)
    assert told["property_address"] == "12, Om Society, Udhna, Surat, Gujarat - 395009"
    assert told["area"] == "850 sq. yards"


def test_parties_without_a_form_of_address_are_told_by_whose_children_they_are() -> None:
    told = _deed(_CERTIFIED_IN_HINDI)
    assert told["seller_names"] == ("RAVI KUMAR",)
    assert told["buyer_names"] == ("ASHA DEVI", "MEENA JOSHI")


def test_the_extent_stands_before_the_place_of_what_the_seller_owns() -> None:
    told = _deed(_CERTIFIED_IN_HINDI)
    assert told["property_address"] == "Plot No 12, Om Nagar, Paota, Jaipur - 302006"
    assert told["area"] == "850 Sq. Yards"


def test_an_office_certifies_in_hindi_whom_it_names_in_latin_letters() -> None:
    told = _deed(_CERTIFIED_IN_HINDI.partition("by RAVI")[0], _ON_ITS_BACK)
    assert told["seller_names"] == ("RAVI KUMAR",)
    assert told["buyer_names"] == ("ASHA DEVI", "MEENA JOSHI")
    assert told["document_number"] == "2024037830283240"
    assert told["registration_date"] == "13/03/2024"
    assert told["market_value"] == "4400000.00"
