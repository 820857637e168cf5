"""Certificates of registers, worded as no form of ours is: captions are known by their words and by their place."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

_GST = [
    pytest.param(
        (
            """
                  Government of India and Government of Maharashtra
                                 FORM GST REG-06
                              Registration Certificate
GSTIN : 27ZZZPS4321C1ZC
1   Name of the Taxpayer (as per PAN)    RAVI KUMAR SHARMA
2   Business Name                        SHARMA EXAMPLE TRADERS
3   Type of Business                     Proprietorship
4   Registered Business Address          Shop 4, Sample Plaza, Example Road, Kothrud, Pune,
                                         Maharashtra, 411038
5   Liability Date                       01/07/2017
6   Effective from                       01/07/2017
7   Category of Registration             Regular
8   Issued by                            State Tax Officer, Ward 7
9   Certificate granted on               20/09/2017
""",
        ),
        {
            "gst_number": "27ZZZPS4321C1ZC",
            "legal_name": "RAVI KUMAR SHARMA",
            "trade_name": "SHARMA EXAMPLE TRADERS",
            "constitution_of_business": "Proprietorship",
            "address": "Shop 4, Sample Plaza, Example Road, Kothrud, Pune, Maharashtra, 411038",
            "registration_type": "Regular",
            "valid_from": "01/07/2017",
            "date_of_issue": "20/09/2017",
        },
        id="taxpayer_words",
    ),
    pytest.param(
        (
            """
                                 Form GST REG-06
                              Registration Certificate
Registration Number : 27ZZZPS4321C1ZC
1  Legal Name               RAVI KUMAR SHARMA
2  Trade Name, if any       SHARMA EXAMPLE TRADERS
3  Constitution             Proprietorship
4  Principal Place of Business
   Building No./Flat No.    Shop 4           Premises          Sample Plaza
   Road/Street              Example Road     Locality          Kothrud
   City/Town/Village        Pune             State             Maharashtra
   PIN Code                 411038
5  Date of Liability        01/07/2017
6  Valid from               01/07/2017
7  Registered as            Regular
8  Date of issue            20/09/2017
""",
            """
                         Annexure A
GSTIN         27ZZZPS4321C1ZC
Legal Name    RAVI KUMAR SHARMA
Details of Additional Place of Business
   Floor No.                2nd              Building No./Flat No.     Plot 9
   Name Of Premises/Building    Other Tower  Road/Street              Market Road
   Locality                 Hadapsar         Nearby Landmark          Near Bank
   City/Town/Village        Pune             District                  Pune
   State                    Maharashtra      PIN Code                  411028
""",
        ),
        {
            "gst_number": "27ZZZPS4321C1ZC",
            "legal_name": "RAVI KUMAR SHARMA",
            "trade_name": "SHARMA EXAMPLE TRADERS",
            "constitution_of_business": "Proprietorship",
            "address": "Shop 4, Sample Plaza, Example Road, Kothrud, Pune, Maharashtra, 411038",
            "registration_type": "Regular",
            "valid_from": "01/07/2017",
            "date_of_issue": "20/09/2017",
        },
        id="grid_two_annexure",
    ),
    pytest.param(
        (
            """
                                 FORM GST REG-06
                              Registration Certificate
Registration Number : 27ZZZPS4321C1ZC
Legal Name of the         RAVI KUMAR SHARMA
Registered Person

Trade Name of the         SHARMA EXAMPLE TRADERS
Business, if any

Constitution of           Proprietorship
the Business

Address of the            Shop 4, Sample Plaza, Example Road, Kothrud,
Principal Place           Pune, Maharashtra, 411038
of Business

Effective Date of         01/07/2017
Registration

Type of                   Regular
Taxpayer

Certificate               20/09/2017
issued on
""",
        ),
        {
            "gst_number": "27ZZZPS4321C1ZC",
            "legal_name": "RAVI KUMAR SHARMA",
            "trade_name": "SHARMA EXAMPLE TRADERS",
            "constitution_of_business": "Proprietorship",
            "address": "Shop 4, Sample Plaza, Example Road, Kothrud, Pune, Maharashtra, 411038",
            "registration_type": "Regular",
            "valid_from": "01/07/2017",
            "date_of_issue": "20/09/2017",
        },
        id="wrapped_captions",
    ),
    pytest.param(
        (
            """
                                 FORM GST REG-06
                              [See Rule 10(1)]
                              Registration Certificate
                                 (Amended)
Registration Number : 27ZZZPS4321C1ZC
1.  Legal Name                                EXAMPLE TOOLS LLP
2.  Trade Name, if any                        EXAMPLE TOOLS LLP
3.  Additional trade names, if any            SAMPLE TOOLS
4.  Constitution of Business                  Limited Liability
                                              Partnership
5.  Address of Principal Place of Business    Shop 4, Sample Plaza, Example Road, Kothrud, Pune, Maharashtra, 411038
6.  Date of Liability
7.  Period of Validity                        From        01/07/2017    To      NA
8.  Type of Registration                      Composition
9.  Particulars of Approving Authority
    Signature
    Name                                      ASHA EXAMPLE
    Designation                               Superintendent
    Jurisdictional Office                     RANGE-V
9.  Date of issue of Certificate              20/09/2017
""",
        ),
        {
            "gst_number": "27ZZZPS4321C1ZC",
            "legal_name": "EXAMPLE TOOLS LLP",
            "trade_name": "EXAMPLE TOOLS LLP",
            "constitution_of_business": "Limited Liability Partnership",
            "address": "Shop 4, Sample Plaza, Example Road, Kothrud, Pune, Maharashtra, 411038",
            "registration_type": "Composition",
            "valid_from": "01/07/2017",
            "date_of_issue": "20/09/2017",
        },
        id="llp",
    ),
    pytest.param(
        (
            """
                                 FORM GST REG-06
                       पंजीकरण प्रमाणपत्र / Registration Certificate
जीएसटीआईएन / GSTIN : 27ZZZPS4321C1ZC
विधिक नाम / Legal Name of Registered Person : RAVI KUMAR SHARMA
व्यापार नाम / Trade Name : SHARMA EXAMPLE TRADERS
व्यवसाय का गठन / Constitution of Business : Proprietorship
मुख्य व्यवसाय स्थल का पता / Address of Principal Place of Business : Shop 4, Sample Plaza, Example Road,
Kothrud, Pune, Maharashtra, 411038
पंजीकरण का प्रकार / Type of Registration : Regular
वैधता / Valid From : 01/07/2017
जारी करने की तिथि / Date of Issue : 20/09/2017
""",
        ),
        {
            "gst_number": "27ZZZPS4321C1ZC",
            "legal_name": "RAVI KUMAR SHARMA",
            "trade_name": "SHARMA EXAMPLE TRADERS",
            "constitution_of_business": "Proprietorship",
            "address": "Shop 4, Sample Plaza, Example Road, Kothrud, Pune, Maharashtra, 411038",
            "registration_type": "Regular",
            "valid_from": "01/07/2017",
            "date_of_issue": "20/09/2017",
        },
        id="hindi",
    ),
    pytest.param(
        (
            """
              GOODS AND SERVICES TAX
              REGISTRATION CERTIFICATE  (FORM GST REG-06)
GST Registration Number:    27ZZZPS4321C1ZC
Name of Registered Person: RAVI KUMAR SHARMA
Name of Business: SHARMA EXAMPLE TRADERS
Form of Business: Proprietorship
Place of Business Address: Shop 4, Sample Plaza, Example Road, Kothrud, Pune, Maharashtra, 411038
Additional Place of Business: Plot 9, Market Road, Hadapsar, Pune, Maharashtra, 411028
Type of Taxpayer: Regular
Effective Date: 01/07/2017
Expiry Date: NA
Issue Date: 20/09/2017
Proper Officer: ASHA EXAMPLE, Superintendent
""",
        ),
        {
            "gst_number": "27ZZZPS4321C1ZC",
            "legal_name": "RAVI KUMAR SHARMA",
            "trade_name": "SHARMA EXAMPLE TRADERS",
            "constitution_of_business": "Proprietorship",
            "address": "Shop 4, Sample Plaza, Example Road, Kothrud, Pune, Maharashtra, 411038",
            "registration_type": "Regular",
            "valid_from": "01/07/2017",
            "date_of_issue": "20/09/2017",
        },
        id="colons",
    ),
]

_INCORPORATED = [
    pytest.param(
        (
            """
                       GOVERNMENT OF INDIA
                  MINISTRY OF CORPORATE AFFAIRS
                   Certificate of Incorporation

This is to certify that the company named below has been registered under the Companies Act, 2013.

Name of the Company                    EXAMPLE TOOLS PRIVATE LIMITED
Corporate Identification Number        U74999MH2019PTC123456
Date of Incorporation                  01/06/2019
Permanent Account Number of Company    ZZZCE1234A
TAN allotted to the Company            ZZZE12345B
Given under my hand at Manesar this Third day of June Two thousand nineteen
""",
        ),
        {
            "cin": "U74999MH2019PTC123456",
            "company_name": "EXAMPLE TOOLS PRIVATE LIMITED",
            "date_of_incorporation": "01/06/2019",
            "pan_number": "ZZZCE1234A",
            "tan": "ZZZE12345B",
        },
        id="table",
    ),
    pytest.param(
        (
            """
                       GOVERNMENT OF INDIA
                  MINISTRY OF CORPORATE AFFAIRS
                   Certificate of Incorporation

This is to certify that M/s EXAMPLE TOOLS PRIVATE LIMITED has been duly incorporated with effect from 1st day of
June, 2019 under the provisions of the Companies Act, 2013, and that it is a private company.
Its Corporate Identity Number is U74999MH2019PTC123456.
Its Permanent Account Number is ZZZCE1234A and its Tax Deduction Account Number is ZZZE12345B.
""",
        ),
        {
            "cin": "U74999MH2019PTC123456",
            "company_name": "M/s EXAMPLE TOOLS PRIVATE LIMITED",
            "date_of_incorporation": "01/06/2019",
            "pan_number": "ZZZCE1234A",
            "tan": "ZZZE12345B",
        },
        id="has_been_duly",
    ),
    pytest.param(
        (
            """
                       GOVERNMENT OF INDIA
                  MINISTRY OF CORPORATE AFFAIRS
                   Certificate of Incorporation

                 I hereby certify that
         EXAMPLE AND SAMPLE TOOLS MANUFACTURING
              (INDIA) PRIVATE LIMITED
      is incorporated on this First day of June
     Two thousand nineteen under the Companies Act,
  2013 (18 of 2013) and that the company is limited by shares.
CIN : U74999MH2019PTC123456
PAN : ZZZCE1234A
TAN : ZZZE12345B
""",
        ),
        {
            "cin": "U74999MH2019PTC123456",
            "company_name": "EXAMPLE AND SAMPLE TOOLS MANUFACTURING (INDIA) PRIVATE LIMITED",
            "date_of_incorporation": "01/06/2019",
            "pan_number": "ZZZCE1234A",
            "tan": "ZZZE12345B",
        },
        id="name_over_lines",
    ),
    pytest.param(
        (
            """
                       GOVERNMENT OF INDIA
                  MINISTRY OF CORPORATE AFFAIRS
                   Certificate of Incorporation

Corporate Identity Number        PAN of the Company       TAN of the Company
U74999MH2019PTC123456            ZZZCE1234A               ZZZE12345B

Registrar hereby certifies that EXAMPLE TOOLS PRIVATE LIMITED, a company limited by shares, is this day
incorporated under the Companies Act, 2013.
Date of Incorporation : First day of June, Two thousand nineteen
""",
        ),
        {
            "cin": "U74999MH2019PTC123456",
            "company_name": "EXAMPLE TOOLS PRIVATE LIMITED",
            "date_of_incorporation": "01/06/2019",
            "pan_number": "ZZZCE1234A",
            "tan": "ZZZE12345B",
        },
        id="captions_above",
    ),
]


@pytest.mark.parametrize(("pages", "expected"), _GST)
def test_a_registration_is_read_whatever_its_captions_are_worded_like(
    pages: tuple[str, ...], expected: dict[str, str]
) -> None:
    layout = paper(*pages)
    found = values("GST_CERT", layout)
    assert recognised(layout) == "GST_CERT"
    assert {name: found.get(name) for name in expected} == expected
    assert set(found) <= {*expected, "formatted_address"}


@pytest.mark.parametrize(("pages", "expected"), _INCORPORATED)
def test_what_is_certified_of_a_company_is_read_from_any_sentence(
    pages: tuple[str, ...], expected: dict[str, str]
) -> None:
    layout = paper(*pages)
    assert recognised(layout) == "CERTIFICATE_OF_INCORPORATION"
    assert values("CERTIFICATE_OF_INCORPORATION", layout) == expected


def test_a_caption_that_was_read_in_part_is_no_name() -> None:
    layout = paper("""
                    FORM GST REG-06
Legal Name      of Sole Importer
Trade Name      SHARMA EXAMPLE TRADERS
""")
    assert values("GST_CERT", layout).get("legal_name") is None


HINDI_SHOP = """
                  श्रम विभाग                                   SPECIMEN
          दुकान एवं स्थापना अधिनियम, 1958
          दुकान का पंजीकरण प्रमाण पत्र

  1   रजिस्ट्रीकरण संख्या           UJJN190514SE938316
  2   दुकान का नाम               Classic & Sons Bazaar Limited
  3   {address:30}E Wing 757, Krishna Towers, Sudama Nagar,
                                    Indore, Madhya Pradesh - 452006
  4   मालिक का पूरा नाम           Sandeep Lal Barua
  5   {business:30}रेस्टोरेंट
  6   पंजीकरण की तिथि             14/05/2019
"""


@pytest.mark.parametrize(
    ("address", "business"), [("स्थापना का पूरा पता", "कारोबार का स्वरूप"), ("संस्थान का पता", "दुकान के व्यापार का प्रकार")]
)
def test_captions_in_hindi_are_known_by_their_words(address: str, business: str) -> None:
    got = values("SHOP_ACT_LICENSE", paper(HINDI_SHOP.format(address=address, business=business)))
    assert got["address"] == "E Wing 757, Krishna Towers, Sudama Nagar, Indore, Madhya Pradesh - 452006"
    assert (got["employer_name"], got["nature_of_business"]) == ("Sandeep Lal Barua", "रेस्टोरेंट")
    assert got["registration_number"] == "UJJN190514SE938316"


def test_an_office_that_is_named_with_the_licensee_is_not_the_address_of_the_premises() -> None:
    text = """
                 Food Safety and Standards Authority of India      SPECIMEN
                 License under Food Safety and Standards Act, 2006
  1.  License No.                             : 10018932118201
  2.  Name & Registered Office of Licensee    : M/s Gill Mart Agencies
                                                Vill Jagatpur, Jhargram, West Bengal - 721503
  3.  Address of the Authorised Premises      : Plot 72, Nehru Street, Gangapur Road,
                                                Nashik, Maharashtra - 422011
  4.  Kind of Business                        : Caterer
"""
    got = values("FSSAI", paper(text))
    assert got["name"] == "M/s Gill Mart Agencies"
    assert got["address"] == "Plot 72, Nehru Street, Gangapur Road, Nashik, Maharashtra - 422011"
