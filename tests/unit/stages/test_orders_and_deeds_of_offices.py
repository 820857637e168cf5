"""Delivery orders and sale deeds as lenders, portals and registrars of several states print them."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

_ORDERS = [
    pytest.param(
        """
                                DELIVERY ORDER
        DO ID               GENERATED               EXPIRES
        AB-DO-7781204       09 Jul 2026             16 Jul 2026

        BORROWER

        NAME                LAN                     MOBILE
        Ravi Kumar          ABC60CDL2019            XXXXXX4409

        MERCHANT

        STORE               STORE CODE              STORE GSTIN
        Om Digital Plaza    IMF00128                NOT GIVEN

        STORE LOCATION
        12, Sample Bazar, Pune 411052

        DOWN PAYMENT        PROCESSING FEE          CUSTOMER PAYS AT STORE
        Rs 0                Rs 825                  Rs 19,157
        Sample Fincap Limited                       SPECIMEN
        """,
        {
            "do_date": "09/07/2026",
            "customer_name": "Ravi Kumar",
            "dealer_name": "Om Digital Plaza",
            "dealer_address": "12, Sample Bazar, Pune 411052",
            "lender_name": "Sample Fincap Limited",
        },
        id="captions over values",
    ),
    pytest.param(
        """
                                DELIVERY ADVICE
        To
        091882
        OM MOBILE ZONE
        12, STATION ROAD, PUNE, MAHARASHTRA, 411052

        Customer Name             RAVI KUMAR
        Category / Type                  Manufacturer, Model Name & No.
        Consumer durable / Fridge        Sample 253L Double Door HSD-253
        Credit Amount (financed)                               Rs. 19,500.00
        Regards,
        Authorised Signatory                       Dealer Authorised Signatory with Stamp
        SPECIMEN
        """,
        {
            "dealer_name": "OM MOBILE ZONE",
            "dealer_address": "12, STATION ROAD, PUNE, MAHARASHTRA, 411052",
            "product_description": "Sample 253L Double Door HSD-253",
            "loan_amount": "19500.00",
        },
        id="code over the name",
    ),
    pytest.param(
        """
        Our Ref : SPB/DO/2026/0071                                      12th August 2026
        The Manager
        Om Auto Agencies
        12, Sample Road
        Pune 411052
        Dear Sir,
                    DELIVERY ORDER - Two Wheeler Loan
        We have sanctioned a loan of Rs. 88,000/- to our customer Mr. Ravi Kumar for purchase of one SAMPLE 125
        DISC (Blue), the on-road price of which, as quoted by you, is Rs. 1,17,350/- including insurance.
        SPECIMEN
        """,
        {
            "do_date": "12/08/2026",
            "product_description": "SAMPLE 125 DISC (Blue)",
            "product_price": "117350.00",
        },
        id="letter of a bank",
    ),
    pytest.param(
        """
        DELIVERY ORDER
        DO Reference       : 26PN/118840
        Dealer             : OM ELECTRONICS MALL (Code 22018)
        Dealer Location    : 12, Sample Road, Karve Nagar,
                             Pune, Maharashtra 411052
        EMI x Tenor        : Rs. 3,640.00 x 12 months
        SPECIMEN
        """,
        {
            "dealer_name": "OM ELECTRONICS MALL",
            "dealer_address": "12, Sample Road, Karve Nagar, Pune, Maharashtra 411052",
            "emi_amount": "3640.00",
            "tenure_months": "12",
        },
        id="instalment and tenure in one",
    ),
    pytest.param(
        """
        DELIVERY ORDER
        To,
        M/s Om Tractors, Nagar Road, Pune (M.H.) 411014

        महोदय, निम्नलिखित ऋणी को वाहन की सुपुर्दगी करें।
        Name of Borrower    Ravi Kumar
        Period              48 माह / months
        SPECIMEN
        """,
        {
            "dealer_name": "M/s Om Tractors",
            "dealer_address": "Nagar Road, Pune (M.H.) 411014",
            "tenure_months": "48",
        },
        id="name and address in a line",
    ),
    pytest.param(
        """
        PURCHASE / DELIVERY ORDER (New Car)
        Order particulars                        Supplier
        PO/DO Number     MAF0611DO26             Dealership    OM WHEELS PRIVATE LIMITED
        Dated            02-Mar-2026             Outlet        NH-37, Sample Chowk, Near Temple,
        Branch           Guwahati                              Guwahati, Assam 781040

        Vehicle ordered                          Colour
        SAMPLE NEXA 1.2 AMT                      White

        Ex-showroom                     10,24,900     EMI (arrear mode)            13,891
        Total asset cost (on-road)      11,33,000     No. of months                    84
        SPECIMEN
        """,
        {
            "dealer_name": "OM WHEELS PRIVATE LIMITED",
            "dealer_address": "NH-37, Sample Chowk, Near Temple, Guwahati, Assam 781040",
            "product_description": "SAMPLE NEXA 1.2 AMT",
            "product_price": "1133000.00",
            "emi_amount": "13891.00",
        },
        id="order of a car",
    ),
]

_DELHI = """
                                   SALE DEED
1. Type of Property: Residential          2. Transaction value: Rs. 45,00,000/-
3. Circle rate value: Rs. 44,00,000/-     4. Category of colony: D
THIS SALE DEED is made at New Delhi on this 11th day of July, 2023 BETWEEN
Sh. RAVI KUMAR S/o Sh. Mohan Kumar, hereinafter called the "VENDOR" of the one part; AND
Mrs. ASHA DEVI W/o Sh. Anil, hereinafter called the "VENDEE" of the other part.
AND WHEREAS the land was purchased by the Vendor from Sh. Om Prakash by a Sale Deed registered as Document
No. 9,812 in Book No. I on 03.08.2020 with the Sub-Registrar II, Basai Darapur;
AND WHEREAS the Vendee has agreed to purchase the Entire Second Floor of Property bearing No. C-4/88,
Block C-4, Janakpuri, New Delhi - 110058, with covered area of 1,480 sq. ft., one stilt car parking space.
Tehsil/Sub Tehsil: Sub Registrar II-A
Registration No. 7,306 in Book No. 1 Vol No. 21,118 on page 61 to 69 on this date 14/07/2023 day Friday
SPECIMEN
"""
_TOLD = [
    pytest.param(
        _DELHI,
        {
            "document_number": "7306",
            "registration_date": "14/07/2023",
            "sub_registrar_office": "Sub Registrar II-A",
            "property_address": "Entire Second Floor of Property bearing No. C-4/88, Block C-4, Janakpuri, New Delhi - "
            "110058",
            "area": "1,480 sq. ft.",
            "market_value": "4400000.00",
        },
        id="the registrar's certificate, not the deed that is cited",
    ),
    pytest.param(
        """
                                   ABSOLUTE SALE DEED
THIS DEED OF ABSOLUTE SALE is made on this 23-11-2022 at Bengaluru, BY:
Sri. RAVI KUMAR, aged 44 years, hereinafter called the "VENDOR" of the ONE PART;
IN FAVOUR OF
Sri. ANIL JOSHI, aged about 38 years, PAN: NOT GIVEN, and his wife Smt. ASHA JOSHI,
aged about 35 years, both residing at Pune, hereinafter jointly called the "PURCHASERS" of the OTHER PART.
WHEREAS the property belonged to one Sri. Mohan, who sold an extent of 1 acre under a registered Sale
Deed dated 12-02-1987 in favour of the Vendor for a sum of Rs. 42,000/-;
NOW THIS DEED WITNESSETH that in consideration of a total sum of Rs. 78,00,000/- paid by the Purchasers.
SPECIMEN
""",
        {"buyer_names": ("ANIL JOSHI", "ASHA JOSHI"), "consideration_amount": "7800000.00"},
        id="the price of this sale, not of the one before",
    ),
    pytest.param(
        """
                                   DEED OF CONVEYANCE
THIS DEED OF CONVEYANCE made on this the 6th day of June, Two Thousand Twenty Two (2022)
BETWEEN
SMT. ASHA DEVI, wife of Anil, hereinafter called the "VENDOR" of the FIRST PART;
                                   SCHEDULE "A" (Land)
ALL THAT piece and parcel of bastu land measuring 5 (five) Cottahs in Mouza Sample, J.L. No. 47.
                                   SCHEDULE "B" (the Flat sold)
ALL THAT Flat No. 3A, 3rd Floor, Om Apartment, P.S. Narendrapur, Kolkata - 700084, measuring super built-up
area of 1085 Sq. Ft. more or less.
Stampduty Paid(SD)                  Registration Fee Paid
Rs. 2,63,270/- (Article:23)         Rs. 43,889/- (Article:A(1), E)
Certified that required Stamp Duty payable for this document is Rs. 2,63,250/- and Stamp Duty paid by Stamp Rs
20/-, by online = Rs 2,63,250/-
SPECIMEN
""",
        {
            "execution_date": "06/06/2022",
            "property_address": "Flat No. 3A, 3rd Floor, Om Apartment, P.S. Narendrapur, Kolkata - 700084",
            "stamp_duty": "263270.00",
        },
        id="the flat's schedule, and the duty that was paid",
    ),
]


@pytest.mark.parametrize(("typescript", "wanted"), _ORDERS)
def test_orders_are_read_by_their_captions_and_their_columns(typescript: str, wanted: dict[str, Value]) -> None:
    found = values("DELIVERY_ORDER", paper(typescript))
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(("typescript", "wanted"), _TOLD)
def test_deeds_tell_of_this_sale(typescript: str, wanted: dict[str, Value]) -> None:
    found = values("SALE_DEED", paper(typescript))
    assert {name: found.get(name) for name in wanted} == wanted


def _sheet(text: str, foot: str) -> str:
    return text + "\n" * (66 - text.count("\n")) + foot


def test_the_number_of_a_row_is_no_sum_and_a_village_is_no_dealers() -> None:
    found = values(
        "DELIVERY_ORDER",
        paper(
            """
            DELIVERY ORDER
            5.   Village & Address         Gram Sample, Post Om, Dist. Pune 411052
            10.  Margin Money
                 11.
                 Finance sanctioned        Rs 5,50,000/-
            SPECIMEN
            """
        ),
    )
    assert "dealer_address" not in found
    assert "down_payment" not in found


def test_a_sentence_goes_on_over_what_every_sheet_of_stamp_paper_says() -> None:
    head = "INDIA NON JUDICIAL\n\n\n\n\n\n\n                    Rs 20,000\nAF 40188{0}    12 MAR 2021"
    foot = "Doc. No. 2287/2021 Book 1 Sheet {0} of 4"
    sheets = (
        "SALE DEED\nTHIS DEED OF SALE executed on this the 15th day of March 2021 by Mr. RAVI KUMAR, aged 59 years, "
        "hereinafter\ncalled the VENDOR,\nTO AND IN FAVOUR OF\nMrs. ASHA DEVI, aged 42 years, hereinafter called the "
        "PURCHASER;\n"
        "WHEREAS the Vendor purchased the property from Mrs. Meena under a Sale Deed registered as Document No. 15\n"
        "of 1998 in the office of the Sub-Registrar, Adyar;",
        "NOW THIS DEED OF SALE WITNESSETH that in consideration of a sum of",
        "Rs. 64,35,000/- paid by the Purchaser to the Vendor.\nSCHEDULE OF PROPERTY\nAll that piece and parcel of "
        "vacant house site bearing Plot No. 19, 2nd Street,\ncomprised in S.No. 214/2B, Velachery Village, "
        "Chennai - 600042,\n"
        "measuring an extent of 1650 square feet",
        "Presented in the Office of the Joint II Sub Registrar of Velachery\nRegistered as No. 2287 of 2021 of Book 1\n"
        "Date : 17/03/2021\nSPECIMEN",
    )
    found = values(
        "SALE_DEED",
        paper(*(_sheet(head.format(n) + "\n" + text, foot.format(n)) for n, text in enumerate(sheets, 1))),
    )
    wanted: dict[str, Value] = {
        "consideration_amount": "6435000.00",
        "registration_date": "17/03/2021",
        "sub_registrar_office": "Velachery",
        "property_address": "Plot No. 19, 2nd Street, comprised in S.No. 214/2B, Velachery Village, Chennai - 600042",
    }
    assert {name: found.get(name) for name in wanted} == wanted
