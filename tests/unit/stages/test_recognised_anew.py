"""Papers whose titles and captions no declaration lists are known by the words of them."""

from __future__ import annotations

import pytest

from sheaf.doctypes.spec import NotionIndex, worded
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised

WAGES = """
    ORCHID SPECIMEN TEXTILES
    Statement of Wages - April 2023
    Worker Name      RAMESH SPECIMEN       Token No      T-118
    Trade            Weaver                Bank          SBI
    Wages Earned     Amount                Recoveries    Amount
    Basic Wage       9000.00               Provident Fund     1080.00
    D.A.             3000.00               ESI                90.00
    Gross Wages      12000.00              Total Recoveries   1170.00
    Nett Amount Payable     10830.00
"""
SALE = """
    Invoice of Sale
    Specimen Traders, Surat
    Document No: ST/77/23-24       Dated on: 4 May 2023
    Customer: Gupta Specimen
    S.No    Commodity    Nos    Price      Value
    1       Saree        5      500.00     2500.00
    Value before Tax     2500.00
    Integrated Tax       125.00
    Payable              2625.00
"""
STATEMENT = """
    Post Office Savings Bank
    Transactions Inquiry
    Account Id 3322114455     Name SITA SPECIMEN
    Sl    Posted On     Particulars    Debits     Credits    Running Bal
    1     03/05/2023    By Transfer    0.00       5000.00    5000.00
    2     06/05/2023    To ATM         1000.00    0.00       4000.00
"""
RELEASE = """
    SPECIMEN FINSERV LIMITED
    AUTHORISATION TO DELIVER GOODS
    Authorisation No: 5511      Authorised on 05/06/2024
    Merchant: Specimen Mobiles      Store Code 221
    Loanee: KIRAN SPECIMEN
    Product financed: Mobile phone
    MRP 20,000     Initial payment 5,000     Loan value 15,000    Tenor 8
"""
CURRENT = """
    Specimen Vidyut Prasaran
    Statement of Electricity Charges
    Service Connection 443322     Name SITA SPECIMEN
    Billed Units 120     Fixed Charges 50     Energy Chgs 600
    Previous 1000     Present 1120
    Bill dated 02/02/2024     Pay before 18/02/2024
    Total 700
"""
RETURN = """
    RETURN OF INCOME - ACKNOWLEDGEMENT
    A.Y. 2021-22
    Assessee: SPECIMEN TRADERS      PAN: AAAFS1234F
    E-filing Ack. No. 987654321300921
    Return furnished under section 139(1)
    Total income 900000     Tax paid 100000
"""
FOOD = """
    Food Safety Specimen Commissionerate
    LICENCE TO FOOD BUSINESS
    Lic. Number 11522034000123
    Licence holder      SPECIMEN SWEETS
    Situated at         12 Main Road, Pune 411038
    Type of food business      Manufacturer
    Expiring on 04/05/2026
"""
TAXPAYER = """
    GST REGISTRATION
    GST Number           27AAPFU0939F1ZV
    Taxpayer Name        SPECIMEN FOODS      Firm Name   Specimen Foods
    Nature of entity     Proprietorship
    Office address       1 MG Road Pune 411001
    Effective from       01/04/2019          Scheme Composition
    Approved by          State Tax Officer
"""
ENTERPRISE = """
    MSME Registration Certificate
    Udyam No.           UDYAM-MH-26-0123456
    Unit name           SPECIMEN WORKS
    Promoter            RAJ SPECIMEN
    Size of unit        Micro
    Registered on       03/05/2022
"""
VEHICLE = """
    RC Book
    Vehicle No      KA01AB1234
    Name of registered owner      ASHA SPECIMEN
    VIN MA3EWDE1S00123456      Engine Sl No K10BN1234567
    Make MARUTI      Variant ALTO
    Mfg date 01/2018     Regn upto 02/03/2033
"""
DRIVER = """
    Transport Dept.
    DRIVER'S LICENCE
    D.L. Number KA0120150001234
    Name ASHA SPECIMEN
    Birth date 03/04/1990     DOI 02/02/2015     Non-transport valid till 01/02/2035
"""
SPACED = """
    Specimen Traders
    T A X I N V O I C E
    Bill Number 22       Date 03/04/2024
    Buyer                Gupta Specimen
    Item      Qty    Rate     Amount
    Rice      5      40       200
    Total     200
"""
TWO_LINES = """
    UDYAM REGISTRATION
    CERTIFICATE
    Number                        UDYAM-MH-26-0123456
    Of                            SPECIMEN WORKS
    At                            12 Mill Road, Nashik
    Since                         03/05/2022
"""
LOAN = """
    SPECIMEN FINANCE LTD
    Loan Account Activity
    Loan A/c 7788      Borrower RAJ SPECIMEN
    Date         Particulars      Debit      Credit     Balance
    01/04/23     Disbursal        100000     0          100000
    01/05/23     EMI received     0          5000       95000
"""
INSPECTED = """
    Vehicle Inspection Report
    Registration No     MH12AB1234
    Chassis No MBLHA10AMDHC12345     Engine No HA10EJ
    Make HERO      Model Splendor      Colour Black      Fuel Petrol
"""
ENCASHED = """
    Leave encashment advice
    Employee Code     44        Designation     Clerk
    Days 30     Basic 20000     DA 5000
    Gross 25000       TDS 2500      Net payable 22500
"""


@pytest.mark.parametrize(
    ("doctype", "text"),
    [
        ("SALARY_SLIP", WAGES),
        ("INVOICE", SALE),
        ("BANK_STATEMENT", STATEMENT),
        ("DELIVERY_ORDER", RELEASE),
        ("ELECTRICITY_BILL", CURRENT),
        ("ITR", RETURN),
        ("FSSAI", FOOD),
        ("GST_CERT", TAXPAYER),
        ("UDYAM_CERT", ENTERPRISE),
        ("VEHICLE_RC", VEHICLE),
        ("DRIVING_LICENSE", DRIVER),
        ("INVOICE", SPACED),
        ("UDYAM_CERT", TWO_LINES),
    ],
)
def test_a_paper_is_known_by_the_words_of_its_title_and_captions_in_any_order(doctype: str, text: str) -> None:
    assert recognised(paper(text)) == doctype


@pytest.mark.parametrize("text", [LOAN, INSPECTED, ENCASHED])
def test_a_title_that_names_another_paper_tells_it_from_the_type_whose_captions_it_has(text: str) -> None:
    assert recognised(paper(text)) is None


def test_a_notion_is_known_with_a_misread_letter_and_without_the_space_between_its_words() -> None:
    (title,) = worded("delivery order/advice", "of the")
    index = NotionIndex((title,))
    assert index.meant_by("Order of Delivery") == {title: 1.0}
    assert 0.8 < index.meant_by("DELIVERV ADVICE")[title] < 1
    assert index.meant_by("DELIVERYORDER") == {title: 1.0}
    assert index.meant_by("Delivery Order Book") == {}


def test_a_word_that_is_known_is_never_taken_for_another_that_is_like_it() -> None:
    theirs, his = worded("name employer | name employee", "of the")
    assert set(NotionIndex((theirs, his)).meant_by("Name of the Employer")) == {theirs}
