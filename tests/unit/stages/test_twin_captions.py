"""Captions printed under the same in another script, with the value beside both of them."""

from __future__ import annotations

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

TYPE = "GST_CERT"
REGISTRATION = """
                        Government of India
              प्ररूप जीएसटी आरईजी-06 / Form GST REG-06
             पंजीकरण प्रमाणपत्र / Registration Certificate
  पंजीकरण संख्या / Registration Number : 27ZZZCZ1234F1ZL

  1.   विधिक नाम                              Zenith Specimen Traders
       Legal Name
  2.   व्यापार नाम, यदि कोई हो                   Zenith Specimen Stores
       Trade Name, if any
  3.   कारोबार का गठन                          Partnership
       Constitution of Business
  4.   कारोबार के मुख्य स्थान का पता               12/4, Silver Oak, Paud Road,
       Address of Principal Place of Business    Kothrud, Pune, Maharashtra, 411038
  5.   दायित्व की तारीख                         09/07/2023
       Date of Liability
  6.   पंजीकरण का प्रकार                        Regular
       Type of Registration
  7.   प्रमाणपत्र जारी करने की तारीख               12/07/2023
       Date of issue of Certificate
"""


def test_a_value_beside_a_caption_in_another_script_belongs_to_the_one_under_it() -> None:
    found = values(TYPE, paper(REGISTRATION))
    assert recognised(paper(REGISTRATION)) == TYPE
    assert found["legal_name"] == "Zenith Specimen Traders"
    assert found["trade_name"] == "Zenith Specimen Stores"
    assert found["constitution_of_business"] == "Partnership"
    assert found["address"] == "12/4, Silver Oak, Paud Road, Kothrud, Pune, Maharashtra, 411038"
    assert found["registration_type"] == "Regular"
    assert found["date_of_issue"] == "12/07/2023"
