"""Registrations of shops, typed in the words of several states; Marathi beside English."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.model.layout import DocumentLayout
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

TYPE = "SHOP_ACT_LICENSE"
ROWS = (
    ("Registration Certificate / Intimation No. / नोंदणी क्रमांक", "8200123456789012"),
    ("Name of the Establishment / आस्थापनेचे नाव", "ZENITH SPECIMEN STORES"),
    ("Address of the Establishment / आस्थापनेचा पत्ता", "12/4, SILVER OAK, PAUD ROAD, KOTHRUD,"),
    ("Previous Registration No. / जुना नोंदणी क्रमांक", "760011112222"),
    ("Name of the Employer / मालकाचे नाव", "ASHA RANI SHARMA"),
    ("Residential Address of the Employer / निवासी पत्ता", "9, MILL ROAD, NASHIK, MAHARASHTRA - 422001"),
    ("Nature of Business / व्यवसायाचे स्वरूप", "Retail Trade in Grocery"),
    ("Total Workers / एकूण कामगार", "07"),
    ("Date of Issue / दिनांक", "04/05/2023"),
)
INDENT = 60
FORM_G = """
                              महाराष्ट्र शासन
  Maharashtra Shops and Establishments (Regulation of Employment and Conditions of Service) Act, 2017
                             Form - 'G'
                         Receipt of Intimation

""" + "\n\n".join(
    f"  {caption:<{INDENT}}{value}"
    + (f"\n  {'':<{INDENT}}PUNE, MAHARASHTRA - 411038" if caption.startswith("Address") else "")
    for caption, value in ROWS
)
ADDRESS = {
    "address": "12/4, SILVER OAK, PAUD ROAD, KOTHRUD, PUNE, MAHARASHTRA - 411038",
    "formatted_address": {
        "address_line_1": "12/4, SILVER OAK",
        "address_line_2": "PAUD ROAD, KOTHRUD",
        "city": "PUNE",
        "state": "Maharashtra",
        "postcode": "411038",
    },
}
REST = {
    "establishment_name": "ZENITH SPECIMEN STORES",
    "employer_name": "ASHA RANI SHARMA",
    **ADDRESS,
    "nature_of_business": "Retail Trade in Grocery",
    "total_employees": "7",
    "date_of_issue": "04/05/2023",
}


def misread(layout: DocumentLayout, *texts: str) -> DocumentLayout:
    """Return the paper as read by a reader who hardly believes in the words `texts`."""
    pages = []
    for page in layout.pages:
        cells = []
        for cell in page.cells:
            words = tuple(replace(word, confidence=0.5) if word.text in texts else word for word in cell.line.words)
            cells.append(replace(cell, line=replace(cell.line, words=words)))
        pages.append(replace(page, cells=tuple(cells)))
    return replace(layout, pages=tuple(pages))


def test_a_receipt_in_form_g_is_read_past_its_marathi_captions() -> None:
    layout = paper(FORM_G)
    assert recognised(layout) == TYPE
    assert values(TYPE, layout) == {"registration_number": "8200123456789012", **REST}


@pytest.mark.parametrize(
    ("act", "title", "number"),
    [
        ("Bombay Shops and Establishments Act, 1948", "Certificate of Registration", "PUNE/I/123456"),
        ("Karnataka Shops and Commercial Establishments Act, 1961", "FORM 'C'", "31/45/CE/0123/2019"),
        ("Delhi Shops & Establishments Act, 1954", "Form C", "2021012345"),
        ("Telangana Shops and Establishments Act, 1988", "Registration Certificate", "SEA/HYD/ALO/A1/0123456/2022"),
    ],
)
def test_every_state_has_its_act_and_its_way_to_number(act: str, title: str, number: str) -> None:
    layout = paper(
        f"""
                      Labour Department
                  {act}
                        {title}
  Registration Number : {number}
  Name of the Establishment : ZENITH SPECIMEN STORES
  Name of the Employer : ASHA RANI SHARMA
  Address of the Establishment : 12/4, SILVER OAK, PAUD ROAD, KOTHRUD, PUNE, MAHARASHTRA - 411038
  Nature of Business : Retail Trade in Grocery
  Total Number of Employees : 7
  Date of Registration : 04/05/2023
"""
    )
    assert recognised(layout) == TYPE
    assert values(TYPE, layout) == {"registration_number": number, **REST}


def test_a_caption_that_goes_on_in_kannada_and_an_acts_year_are_no_number() -> None:
    layout = paper("""
                      Labour Department
                   CERTIFICATE OF REGISTRATION
          Karnataka Shops and Commercial Establishments Act, 1961
  Registration No. / ನೋಂ   ದಣಿ ಸಂಖ್ಯೆ        31/45/CE/0123/2019
  Name of the Establishment              ZENITH SPECIMEN STORES
""")
    assert values(TYPE, layout)["registration_number"] == "31/45/CE/0123/2019"
    unnumbered = paper("  CERTIFICATE OF REGISTRATION NO\n  Karnataka Shops and Commercial Establishments Act, 1961")
    assert values(TYPE, unnumbered).get("registration_number") is None


def test_what_a_caption_in_another_script_was_read_as_is_no_name() -> None:
    twin = "3Rera a7"
    layout = misread(paper(FORM_G.replace("आस्थापनेचे नाव", f"{twin:<14}")), *twin.split())
    assert values(TYPE, layout)["establishment_name"] == "ZENITH SPECIMEN STORES"


@pytest.mark.parametrize(
    "text",
    [
        """
  Municipal Corporation
  TRADE LICENCE
  Licence No : 123456/2023
  Name of the Establishment : ZENITH SPECIMEN STORES
  Name of the Employer : ASHA RANI SHARMA
  Nature of Business : Retail Trade
""",
        """
  Labour Department
  Form - 'F'
  Application for Registration
  Maharashtra Shops and Establishments (Regulation of Employment and Conditions of Service) Act, 2017
  Name of the Establishment : ZENITH SPECIMEN STORES
""",
        """
  Certificate of Enrolment
  Profession Tax
  Name of the Establishment : ZENITH SPECIMEN STORES
  Registered under the Shops and Establishments Act
""",
    ],
    ids=["trade licence", "application", "profession tax"],
)
def test_other_licences_of_a_shop_are_none(text: str) -> None:
    assert recognised(paper(text)) != TYPE


def test_a_date_behind_its_caption_in_marathi_is_that_of_the_receipt() -> None:
    other = paper(FORM_G.replace("Date of Issue / दिनांक", "दिनांक / Date         "))
    assert values(TYPE, other)["date_of_issue"] == "04/05/2023"


HINDI = """
                       उत्तर प्रदेश शासन
                          श्रम विभाग
          उत्तर प्रदेश दुकान और वाणिज्य अधिष्ठान अधिनियम, 1962
                      पंजीयन प्रमाण पत्र

  पंजीयन संख्या                                 जारी करने की तिथि
  UPSA00123456                               04/05/2023

  दुकान / वाणिज्य अधिष्ठान का नाम
  ZENITH SPECIMEN STORES

  अधिष्ठान का पता
  12/4, SILVER OAK, HAZRATGANJ, LUCKNOW, UTTAR PRADESH - 226001

  नियोजक (स्वामी) का नाम                        पिता / पति का नाम
  ASHA RANI SHARMA                           MOHAN LAL SHARMA

  व्यवसाय की प्रकृति                            कर्मचारियों की कुल संख्या
  Kirana and General Merchant                7
"""


def test_a_registration_with_captions_in_hindi_alone_is_known_and_read() -> None:
    found = values(TYPE, paper(HINDI))
    assert recognised(paper(HINDI)) == TYPE
    assert found["registration_number"] == "UPSA00123456"
    assert found["establishment_name"] == "ZENITH SPECIMEN STORES"
    assert found["employer_name"] == "ASHA RANI SHARMA"
    assert found["address"] == "12/4, SILVER OAK, HAZRATGANJ, LUCKNOW, UTTAR PRADESH - 226001"
    assert found["nature_of_business"] == "Kirana and General Merchant"
    assert found["date_of_issue"] == "04/05/2023"


@pytest.mark.parametrize(
    "people",
    ["Men: 26 Women: 8 Total: 34", "Male - 26, Female - 8, Others - 0, Total - 34", "Men 26 Women 8 Grand Total 34"],
)
def test_of_men_women_and_all_of_them_all_are_the_employees(people: str) -> None:
    sheet = f"""
                  GOVERNMENT OF ANDHRA PRADESH
               CERTIFICATE OF REGISTRATION
     (Under the Andhra Pradesh Shops and Establishments Act, 1988)

  1.   సంస్థ పేరు / Name of the Establishment     ZENITH SPECIMEN STORES
  2.   ఉద్యోగుల సంఖ్య / Number of Employees        {people}
  8.   సెలవు / Weekly Holiday                    Sunday
"""
    assert values(TYPE, paper(sheet))["total_employees"] == "34"


def test_what_numbers_the_next_row_is_no_count_of_people() -> None:
    sheet = HINDI.replace("कर्मचारियों की कुल संख्या", " ").replace("Merchant                7", "Merchant")
    rows = "\n  7.   ఉద్యోగుల సంఖ్య / Number of Employees\n  8.   సెలవు / Weekly Holiday                 Sunday\n"
    assert "total_employees" not in values(TYPE, paper(sheet + rows))


def test_a_value_goes_on_under_its_text_though_that_begins_behind_a_wide_colon() -> None:
    found = values(
        TYPE,
        paper("""
                  REGISTRATION CERTIFICATE OF ESTABLISHMENT
      (Under the Specimen Shops and Commercial Establishments Act, 1961)

   1. Name of the Establishment              : ZENITH SPECIMEN STORES

   2. Postal Address of the Establishment    : # 12, Paud Road, 4th Cross,
                                                 Kothrud, PUNE, Maharashtra 411038

   3. Nature of Business                     : Dealers in Hardware
   """),
    )

    assert found["address"] == "# 12, Paud Road, 4th Cross, Kothrud, PUNE, Maharashtra 411038"


def test_a_value_in_small_letters_goes_on_in_the_next_line() -> None:
    found = values(
        TYPE,
        paper("""
                  REGISTRATION CERTIFICATE OF ESTABLISHMENT
      (Under the Specimen Shops and Commercial Establishments Act, 1958)
   1    Name of the Establishment              ZENITH SPECIMEN STORES

   2    Nature of business                     Supply of packaging material and related
                                               software services

   3    Date of commencement                   01-Apr-2024
   """),
    )

    assert found["nature_of_business"] == "Supply of packaging material and related software services"


def test_a_hindi_caption_may_be_said_once_more_in_brackets() -> None:
    found = values(
        TYPE,
        paper("""
                  दुकान और वाणिज्य अधिष्ठान पंजीयन प्रमाण पत्र
      (Under the Specimen Dookan Aur Vanijya Adhishthan Adhiniyam, 1962)

   1.  पंजीयन का दिनांक (Date of Registration)         :  07/02/2023

   2.  अधिष्ठान का नाम (Name of Establishment)        :  ZENITH SPECIMEN STORES

   3.  नियोजक का नाम (Name of Employer)             :  RAVI KUMAR SHARMA
   """),
    )

    assert (found["establishment_name"], found["employer_name"]) == ("ZENITH SPECIMEN STORES", "RAVI KUMAR SHARMA")
    assert found["date_of_issue"] == "07/02/2023"
