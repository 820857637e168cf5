"""Papers in Hindi, and a registrar's summaries: whose deed it is, and what no recital may tell."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

_OF_GOA = """
                                DEED OF SALE
THIS DEED OF SALE is made at Salcete on this 4th day of May, 2021 BETWEEN Mr. RAVI NAIK, aged 60 years, hereinafter
called the VENDOR; AND Mr. ANIL DIAS, aged 40 years, hereinafter called the PURCHASER;
WHEREAS the VENDOR is the owner, having acquired the property under a Sale Deed registered as Document No. 411/2003
of Book I in the office of the Sub-Registrar of Rampur;
Office of the Civil Registrar-cum-Sub Registrar, Salcete
Registration Number :- MGO-1-1204-2021
Date : 06-May-2021
"""

_PAPERS = [
    pytest.param(
        "FSSAI",
        """
                        खाद्य एवं औषधि प्रशासन, राजस्थान
                  भारतीय खाद्य सुरक्षा और मानक प्राधिकरण
                          पंजीयन प्रमाण पत्र
            (खाद्य सुरक्षा एवं मानक अधिनियम, 2006 के अंतर्गत)

  पंजीयन क्रमांक : 21224005000417
  1. खाद्य कारोबारी का नाम                        : Suvarna Sweets
  2. स्वामी का नाम                                : Mahesh Joshi
  3. परिसर का पूरा पता जहां कारोबार किया जाता है  : 14, Station Road,
                                                    Ajmer, Rajasthan - 305001
  4. व्यवसाय की प्रकृति                           : Petty Retailer of
                                                    snacks/tea shops
  5. दूरभाष नंबर                                  : 5000011111
  6. निर्गत करने की तिथि                          : 04-05-2024

  यह प्रमाण-पत्र दिनांक 03-05-2029 तक वैध है।
                                                          पंजीयन अधिकारी
""",
        {
            "registration_number": "21224005000417",
            "name": "Suvarna Sweets",
            "address": "14, Station Road, Ajmer, Rajasthan - 305001",
            "kind_of_business": "Petty Retailer of snacks/tea shops",
            "date_of_issue": "04/05/2024",
            "valid_till": "03/05/2029",
        },
        id="food in hindi",
    ),
    pytest.param(
        "SALE_DEED",
        """
                               विक्रय विलेख
  1. मोहल्ला                                      सिविल लाइन्स
  2. विक्रीत सम्पत्ति का विवरण                    भूखण्ड सं० १२, मोहल्ला सिविल लाइन्स, जिला कोटा
  3. कुल क्षेत्रफल                                150.50 वर्ग मीटर
  4. प्रतिफल की धनराशि                            मु० 12,50,000/- रुपये
  5. बाजार मूल्य                                  रु० 14,00,000/-
  6. भुगतान किया गया स्टाम्प शुल्क                मु० 84,000/- रुपये

श्री राम लाल पुत्र श्री शिव नाथ निवासी कोटा
                                               ........ प्रथम पक्ष / विक्रेता
1- श्रीमती गीता देवी पत्नी श्री हरि मोहन निवासी कोटा
2- श्री मोहन लाल पुत्र श्री हरि मोहन निवासी कोटा
                                               ........ द्वितीय पक्ष / क्रेता
अतः यह विक्रय विलेख लिख दिया कि सनद रहे और समय पर काम आवे।
दिनांक 04.03.2024
""",
        {
            "property_address": "भूखण्ड सं. 12, मोहल्ला सिविल लाइन्स, जिला कोटा",
            "area": "150.50 वर्ग मीटर",
            "consideration_amount": "1250000.00",
            "market_value": "1400000.00",
            "stamp_duty": "84000.00",
            "execution_date": "04/03/2024",
            "seller_names": ("राम लाल",),
            "buyer_names": ("गीता देवी", "मोहन लाल"),
        },
        id="deed in hindi",
    ),
    pytest.param(
        "SALE_DEED",
        """
                               विक्रय पत्र
बही सं०: 1                रजिस्ट्रेशन सं०: 5120                 वर्ष: 2023
प्रतिफल- 1250000 स्टाम्प शुल्क- 87500 बाजारी मूल्य - 1240000 पंजीकरण शुल्क - 12500 योग : 12560
                                               उप निबंधक : सदर द्वितीय, आगरा
विक्रेता: 1 श्री राम लाल, पुत्र श्री शिव नाथ, निवासी: आगरा, व्यवसाय: कृषि
विक्रेता: 2 श्रीमती सीता देवी, पत्नी श्री राम लाल, निवासी: आगरा, व्यवसाय: गृहिणी
क्रेता: 1 मोहन वर्मा, पुत्र श्री हरि वर्मा, निवासी: आगरा, व्यवसाय: व्यापार
ने निष्पादन स्वीकार किया।
आज दिनांक 18/07/2023 को बही सं. 1 जिल्द सं. 4410 के पृष्ठ 21
से 44 तक क्रमांक 5120 पर रजिस्ट्रीकृत किया गया।
""",
        {
            "document_number": "5120",
            "registration_date": "18/07/2023",
            "sub_registrar_office": "सदर द्वितीय, आगरा",
            "consideration_amount": "1250000.00",
            "market_value": "1240000.00",
            "stamp_duty": "87500.00",
            "seller_names": ("राम लाल", "सीता देवी"),
            "buyer_names": ("मोहन वर्मा",),
        },
        id="registry's sheet in hindi",
    ),
    pytest.param(
        "SALE_DEED",
        _OF_GOA,
        {
            "document_number": "MGO-1-1204-2021",
            "registration_date": "06/05/2021",
            "execution_date": "04/05/2021",
            "sub_registrar_office": "Salcete",
            "seller_names": ("RAVI NAIK",),
            "buyer_names": ("ANIL DIAS",),
        },
        id="a recital's registrar",
    ),
]


@pytest.mark.parametrize(("doctype", "text", "expected"), _PAPERS)
def test_papers_in_hindi_and_of_goa_are_known_and_read(doctype: str, text: str, expected: dict[str, Value]) -> None:
    layout = paper(text)
    assert recognised(layout) == doctype
    got = values(doctype, layout)
    assert {name: got.get(name) for name in expected} == expected


def test_the_recitals_registrar_is_none_of_the_deed() -> None:
    text = _OF_GOA.partition("Office of the Civil")[0]
    assert "sub_registrar_office" not in values("SALE_DEED", paper(text))


def test_the_value_of_an_unknown_caption_is_none_of_the_one_over_it() -> None:
    text = """
                 Registration Certificate under FSS Act, 2006
  Registration Number                 : 21224005000417
  Name of Food Business Operator      : Suvarna Sweets
  Caste of the person                 : Mahesh Joshi
"""
    assert values("FSSAI", paper(text))["name"] == "Suvarna Sweets"
