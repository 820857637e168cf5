"""What papers drawn by those who knew nothing of the reading showed: each a habit that many papers share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import lay_out
from sheaf.model.page import DocumentText
from tests.unit.stages.typed_paper import paper, typed
from tests.unit.stages.understood import recognised, values

HOSPITAL = """
                          STERLING HOSPITAL
            112, Nagar Road, Wagholi, Pune, Maharashtra - 412207
                        FINAL BILL - IN PATIENT
   Patient Name : Meena Kale                      Bill No. : FB-6350
   GSTIN : 27XXZPS1234C1ZK                        Bill Date : 28-Oct-2023

   S.No   Particulars               Qty        Rate           Amount
   {first}
   1      Bed Charges                 7     2610.00        18,270.00
   2      Diet Charges                7      250.00         1,750.00
                                            Sub Total : 20,020.00
   {second}
   3      Consultation Visit          7      580.00         4,060.00
   4      Surgeon Fees                1     6630.00         6,630.00
                                            Sub Total : 10,690.00
          Bill Amount                                      30,710.00
"""
ROLL = """
            SALIM TELECOM
   House No 12, Bazar Road, Jaipur - 302026
   GSTIN:08XXZFS9646Y3Z6
         TAX INVOICE
   Bill No : GST-07382
   Date: 20/12/2022
   Cust : Pooja Rao

   Item / HSN  Qty     Price       Amount
   {first}Zentel Mobile QF-647X Midnight Blue
   HSN 85171300 GST 18%
               1   18,999.00    18,999.00
   {second}Screen Guard for Zentel QF-647X Clear
   HSN 39199090 GST 18%
               2      300.00       600.00
   BILL AMOUNT                  19,599.00
"""
FREIGHT = """
                        ORIENT FREIGHT MOVERS
                 {motto}
         A Wing 27, Strand Road, Kolkata, West Bengal - 700085
                     GSTIN : 19QZZCO3322X3Z5
                          TAX INVOICE
   Bill No. : GST-08262                         Date : 09-07-2026
   To : M/s.
   Mahavir Sanitary
   12, Market Yard, Kolar, Karnataka - 563161
   GSTIN : 29ZZXFM1185Q4ZX

   Sr.   {number}    Truck No.       Particulars      Weight     Rate       Freight
   1     7977        RJ 14 ZZ 5314   TILES BOXES      23.095     2970.00    68,592.15
   2     7981        HR 55 ZZ 6457   M.S. COIL        31.442     1580.00    49,678.36
         Total                                                            1,18,270.51
"""


def rows(printed: str) -> Sequence[Mapping[str, object]]:
    items = values("INVOICE", paper(printed))["line_items"]
    assert isinstance(items, tuple)
    return [each for each in items if isinstance(each, Mapping)]


def test_what_heads_groups_and_closes_them_in_the_amounts_column_is_no_row() -> None:
    found = rows(HOSPITAL.format(first="ROOM & NURSING CHARGES", second="DOCTOR FEES"))
    assert [row["description"] for row in found] == [
        "Bed Charges", "Diet Charges", "Consultation Visit", "Surgeon Fees",
    ]  # fmt: skip


@pytest.mark.parametrize("numbers", [("1. ", "2. "), ("", "")])
def test_names_that_run_over_all_columns_are_whole_and_without_their_numbers(numbers: tuple[str, str]) -> None:
    found = rows(ROLL.format(first=numbers[0], second=numbers[1]))
    assert [row["description"] for row in found] == [
        "Zentel Mobile QF-647X Midnight Blue",
        "Screen Guard for Zentel QF-647X Clear",
    ]
    assert [row["hsn"] for row in found] == ["85171300", "39199090"]


@pytest.mark.parametrize("number", ["L.R. No.", "Docket No", "Challan No"])
def test_the_numbers_of_receipts_are_no_codes_of_goods(number: str) -> None:
    found = rows(FREIGHT.format(number=number, motto=""))
    assert [row.get("hsn") for row in found] == [None, None]
    assert [row["quantity"] for row in found] == ["23.095", "31.442"]


def test_a_form_of_address_alone_is_no_name_and_a_praise_of_reach_no_address() -> None:
    found = values("INVOICE", paper(FREIGHT.format(number="L.R. No.", motto="Full Truck Loads All Over India")))
    assert found["customer_name"] == "Mahavir Sanitary"
    assert str(found["dealer_address"]).startswith("A Wing 27")


RETURN = """
   Acknowledgement Number : 888599975020722            Date of Filing : 02-Jul-2022
   FORM ITR-2                 INDIAN INCOME TAX RETURN                Assessment Year 2022-23
                   (Please see rule 12 of the Income-tax Rules,1962)
   Part A-GEN GENERAL PERSONAL INFORMATION
   First Name     Middle Name     Last Name     PAN
   HEMANT                         BHOSALE       XXZPB8278M
   Part B - TI COMPUTATION OF TOTAL INCOME
   1   Gross Total income (7 - 8)                                        1415630
   2   Deductions under Chapter VI-A                                       50000
   3   Total income                                                      1365630
   Part B - TTI COMPUTATION OF TAX LIABILITY ON TOTAL INCOME
   4   Tax payable after rebate (2a + 2b - 2c)                            222189
   5   Aggregate liability (4 + 5)                                        231077
   6   Total Taxes Paid (7a + 7b + 7c + 7d)                               231077
   7   Amount payable (Enter if 6 is greater than 7e, else enter 0)            0
   17B Details of Tax Deducted at Source from SALARY [As per Form 16 issued by Employer(s)]
"""


def test_a_return_may_name_the_papers_it_goes_by() -> None:
    assert recognised(paper(RETURN)) == "ITR"
    assert values("ITR", paper(RETURN))["tax_payable"] == "0.00"


LETTER = """
   Purvanchal National Bank
   Cachar Main Branch, Retail Loan Cell
                    {title}
   Delivery Order No. ADV/CAR/2022-23/175                  Date: 18/07/2022
   To,
   The Sales Manager,
   Sai Wheels,
   12, Trunk Road, Silchar, Assam - 788101
   Dear Sir,
   With reference to your quotation we have sanctioned a car loan of Rs. 12,18,000/- to the above borrower
   for the purchase of one Orbis Cielo Magna AT at the on-road price of Rs. 13,53,742/-. The loan is repayable in
   72 equated monthly instalments of Rs. 22,016/- each. The borrower has paid you margin money of Rs. 1,35,742/-.
   You are requested to deliver
   the vehicle to the borrower.
"""


@pytest.mark.parametrize("title", ["DISBURSEMENT CUM DELIVERY LETTER", "DELIVERY ORDER"])
def test_an_order_may_be_a_letter_that_says_its_sums(title: str) -> None:
    layout = paper(LETTER.format(title=title))
    assert recognised(layout) == "DELIVERY_ORDER"
    found = values("DELIVERY_ORDER", layout)
    assert found["product_description"] == "Orbis Cielo Magna AT"
    assert (found["loan_amount"], found["down_payment"], found["tenure_months"]) == ("1218000.00", "135742.00", "72")


MAIL = """
   Pragati Capital Limited                              Delivery Order
   Dear {who},
   We are glad to inform you that the finance for your customer is through. You may release the product as per the
   details below.
   DO Number             Issued on
   GWE962475             29/01/2023
   Store Name            Store Code
   Durga Appliances      644549
   EMI                   Processing Fee
   Rs. 2,719 x 8 months  Rs. 299
"""


@pytest.mark.parametrize("who", ["Merchant", "Partner", "Retailer"])
def test_a_sentence_under_a_salutation_is_no_dealer(who: str) -> None:
    found = values("DELIVERY_ORDER", paper(MAIL.format(who=who)))
    assert (found["dealer_name"], found["tenure_months"]) == ("Durga Appliances", "8")


def test_an_account_may_stand_under_a_caption_that_ends_the_line_of_its_bank() -> None:
    slip = """
   Aarav Traders
   Pay Slip for Nov-21
   EIS No : ST247                      Bank Details : Kosh Small Finance Bank, A/c No.
                                       9724140127
   Earnings         Amount             Deductions       Amount
   Basic            51,119.00          Provident Fund   1,800.00
   Total Earnings   51,119.00          Total Deductions 1,800.00
   Net Amount       49,319.00
"""
    found = values("SALARY_SLIP", paper(slip))
    assert (found["bank_account_number"], found["employee_id"]) == ("9724140127", "ST247")


def glued(document: DocumentText, first: str, second: str) -> DocumentText:
    """Return the paper with two lines read as one."""
    pages = []
    for page in document.pages:
        one = next(line for line in page.lines if line.text == first)
        other = next(line for line in page.lines if line.text == second)
        whole = replace(one, words=(*one.words, *other.words), box=BoundingBox.around((one.box, other.box)))
        lines = tuple(whole if line is one else line for line in page.lines if line is not other)
        pages.append(replace(page, lines=lines))
    return replace(document, pages=tuple(pages))


def test_a_line_read_across_two_columns_is_parted_where_those_over_and_under_it_begin() -> None:
    printed = """
   FORM NO. 16
   PART A
   Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary
       Name and address of the Employer             Name and address of the Employee
   FERNANDES WHEELS LIMITED                    ANBAZHAGAN S
   NO 347, MOSQUE ROAD, OPP SCHOOL, KARUR,     C WING 307, OM RESIDENCY, SIMMAKKAL,
   MADURAI, TAMIL NADU-625023                  MADURAI, TAMIL NADU-625020
   PAN of the Deductor        TAN of the Deductor        PAN of the Employee
   QZZCF0534G                 ZZZF05478D                 XZZPS6772G
"""
    document = glued(typed(printed), "NO 347, MOSQUE ROAD, OPP SCHOOL, KARUR,", "C WING 307, OM RESIDENCY, SIMMAKKAL,")
    found = values("FORM_16", lay_out(document))
    assert (found["employer_name"], found["employee_name"]) == ("FERNANDES WHEELS LIMITED", "ANBAZHAGAN S")


SHOP_SENTENCE = """
                     GOVERNMENT OF PUNJAB
   The Punjab Shops and Commercial Establishments Act, 1958
           REGISTRATION CERTIFICATE OF ESTABLISHMENT
   Registration No. 1/0708
   It is hereby certified that the Shop / Commercial Establishment named M/s Meera
   Furniture situated at 12, Mill Road, Jalandhar, Punjab - 144201 of which Smt. Meera
   Kale D/o Sh. Eknath Kale is the employer, carrying on the business of Kiryana
   Store and employing 6 persons in all, has been registered on 15-08-2010 under the Act.
"""


def test_a_sentence_may_say_all_of_a_shop() -> None:
    found = values("SHOP_ACT_LICENSE", paper(SHOP_SENTENCE))
    assert (found["establishment_name"], found["nature_of_business"]) == ("Meera Furniture", "Kiryana Store")
    assert (found["address"], found["total_employees"]) == ("12, Mill Road, Jalandhar, Punjab - 144201", "6")
    assert found["date_of_issue"] == "15/08/2010"


@pytest.mark.parametrize("number", ["(1) Registration No.", "1. Registration No.", "(1) Registration Number"])
def test_the_number_of_a_row_is_no_part_of_its_caption(number: str) -> None:
    printed = f"""
                 AHMEDABAD MUNICIPAL CORPORATION
      Gujarat Shops and Establishments Act, 1948
                  CERTIFICATE OF REGISTRATION
   {number} ....................    : PII/BPN/0817021/0380214
   (2) Name of the Establishment ......     : Sahoo Electronics
   (4) Full name of the Employer ......     : Parvati Devi
"""
    found = values("SHOP_ACT_LICENSE", paper(printed))
    assert (found["registration_number"], found["employer_name"]) == ("PII/BPN/0817021/0380214", "Parvati Devi")


@pytest.mark.parametrize("caption", ["Vendor's Name", "Name"])
def test_a_vendor_sells_at_a_place_and_lives_at_another(caption: str) -> None:
    printed = f"""
           FOOD SAFETY DEPARTMENT
   Food Safety and Standards Act, 2006
   STREET FOOD VENDOR REGISTRATION CERTIFICATE
   FSSAI Reg. No. 23722920974214
   {caption}           : Balaji Barua
   Place of Vending    : 12, Mill Road, Vijayawada, Andhra Pradesh - 520002
   Date of Issue       : 13.04.2022
   Permanent Address   : 4, Fort Road, Kakinada, Andhra Pradesh - 533016
"""
    found = values("FSSAI", paper(printed))
    assert (found["name"], found["address"]) == ("Balaji Barua", "12, Mill Road, Vijayawada, Andhra Pradesh - 520002")


def test_a_certificate_for_the_wall_says_in_a_sentence_who_is_registered() -> None:
    printed = """
      Ministry of Micro, Small and Medium Enterprises
             UDYAM REGISTRATION CERTIFICATE
           Regn. No. UDYAM-WB-98-7517326
                This is to certify that
             M/s GALAXY HARDWARE BROTHERS
                Prop. : SHAILESH MISTRY
      is registered as a MICRO Enterprise under the MSMED Act, 2006
   Date of Udyam Registration : 28/09/2021
"""
    found = values("UDYAM_CERT", paper(printed))
    assert (found["enterprise_name"], found["owner_name"]) == ("GALAXY HARDWARE BROTHERS", "SHAILESH MISTRY")
    assert found["type_of_enterprise"] == "MICRO"


def test_a_company_is_renamed_by_a_certificate_wherever_its_lines_break() -> None:
    printed = """
   GOVERNMENT OF INDIA - MINISTRY OF CORPORATE AFFAIRS
   Registrar of Companies, Maharashtra, Mumbai
   Fresh Certificate of Incorporation Consequent upon Change of Name
   Corporate Identity Number: U52100MH1999PTC926163
   I hereby certify that ALPINE CONSULTANTS PRIVATE LIMITED which was originally incorporated on
   Second day of August One thousand nine hundred ninety nine under the Companies Act, 1956
   having duly passed the necessary resolution, the name of the said company
   is this day changed to
   JAI AUTOLINES PRIVATE LIMITED
   and this Certificate is issued pursuant to Section 23(1) of the said Act.
"""
    layout = paper(printed)
    assert recognised(layout) == "CERTIFICATE_OF_INCORPORATION"
    assert values("CERTIFICATE_OF_INCORPORATION", layout)["company_name"] == "JAI AUTOLINES PRIVATE LIMITED"


def test_an_address_behind_its_caption_goes_on_to_a_pincode_with_a_caption_of_its_own() -> None:
    back = """
   Unique Identification Authority of India
   Address: S/O Manish Zaveri, D Wing 647, Silver
   Oak, Subhash Road, VTC: Kolhapur, PO: Kasaba
   Bawada, District: Kolhapur, State: Maharashtra,
   PIN Code: 416006
   9999 4105 7058
"""
    assert values("AADHAAR", paper(back))["address"] == (
        "S/O Manish Zaveri, D Wing 647, Silver Oak, Subhash Road, VTC: Kolhapur, PO: Kasaba Bawada, "
        "District: Kolhapur, State: Maharashtra, PIN Code: 416006"
    )
