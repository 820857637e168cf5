"""Typed orders, certificates and licences of issuers whose forms are unlike those of others. All names are invented."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

PAPERS: Mapping[str, tuple[str, str, Mapping[str, Value]]] = {
    "order_in_rows_of_captions": (
        "DELIVERY_ORDER",
        """
   MAYUR SMALL FINANCE BANK
                 DISBURSEMENT INTIMATION CUM DELIVERY ORDER

   DO REFERENCE NO.            DATE OF ISSUE       VALID UPTO
   UCL/NGP/25/771              23.01.2026          30.01.2026

   NAME OF THE DEALER / SELLER      DEALER CODE         BENEFICIARY A/C
   OMKAR MOTORS LLP                 UCD-MH-11           XXXXXXXX4402 /
                                                        MYRB0000123
   ADDRESS
   Shop No. 2, Automobile Market, Wardha Road, Nagpur 440015

   APPLICANT                        CO-APPLICANT        CUSTOMER ID
   NITIN KUMAR PATIL                SUNITA PATIL        70114458

   MAKE / MODEL / VARIANT           REGN. NO.           YEAR OF MFG.
   MARUTEE SWEFT VXI 1.2            MH31DK4418          03/2019

   SALE CONSIDERATION               LOAN SANCTIONED     BUYER CONTRIBUTION
   5,60,000                         4,25,000            1,35,000

   The Bank hereby authorises the above dealer to hand over possession of the vehicle to the borrower.
""",
        {
            "do_number": "UCL/NGP/25/771",
            "dealer_name": "OMKAR MOTORS LLP",
            "dealer_address": "Shop No. 2, Automobile Market, Wardha Road, Nagpur 440015",
            "product_description": "MARUTEE SWEFT VXI 1.2",
            "product_price": "560000.00",
            "loan_amount": "425000.00",
            "down_payment": "135000.00",
        },
    ),
    "order_in_a_letter": (
        "DELIVERY_ORDER",
        """
   Ref : KMFC/TRY/TW/DO/2025-26/3382                          Date : 9th July 2025

   To
   M/s. Sree Vani Motors
   No. 5/3, Madurai Main Road,
   Tiruchirappalli - 620001

   Dear Sir,
   Sub : Delivery Order
   This has reference to the quotation no. SV/Q/11 submitted to us by Mr. A. Arul
   Samy, S/o. Mr. Antony, residing at 18-B, Keela Street, for
   purchase of one HONDDA SHINE 125 DISC (Black).
   We have sanctioned a loan of Rs. 88,000/- against the on-road price of Rs. 1,12,450/-. The loan is
   repayable in 36 monthly instalments of Rs. 3,293/- each. The margin money of Rs. 24,450/- is to be
   collected by you before delivery.
   You are requested to deliver the vehicle to the customer after ensuring the following:
   For Kaveri Motor Finance Company Ltd.
""",
        {
            "do_number": "KMFC/TRY/TW/DO/2025-26/3382",
            "customer_name": "A. Arul Samy",
            "product_description": "HONDDA SHINE 125 DISC (Black)",
            "product_price": "112450.00",
        },
    ),
    "order_of_a_line_printer": (
        "DELIVERY_ORDER",
        """
   PADMA COMMERCIAL BANK LTD
                 DEALER DELIVERY AUTHORISATION (DDA)
   DDA NO.      : CDL/KOL/2602/0056713            DDA DT.  : 28-FEB-2026
   PROMO CODE   : CD12-155                        PRODUCT  : CDL-NORMAL
   TO,
   M/S DAS COOLING POINT
   167/2, RASH BEHARI AVENUE,
   KOLKATA 700019

   PLEASE DELIVER THE FOLLOWING GOODS TO OUR BORROWER.
   BORROWER     : SHRI ANIRBAN SEN

   GOODS                                          QTY      VALUE (INR)
   VOLTAAS 1.5T 5 STAR SPLIT AC                   1        41,500.00

                        ASSET COST                         41,500.00
                        LESS MARGIN MONEY                   5,500.00
                        LOAN AMT                           36,000.00
   REPAYMENT    : 12 EMI OF RS.3,258.00 FROM 07-APR-2026 TO 07-MAR-2027
   MODE         : NACH (SB A/C XXXXXXXX5190)
""",
        {
            "do_number": "CDL/KOL/2602/0056713",
            "do_date": "28/02/2026",
            "product_description": "VOLTAAS 1.5T 5 STAR SPLIT AC",
            "tenure_months": "12",
            "emi_amount": "3258.00",
        },
    ),
    "order_in_a_mail": (
        "DELIVERY_ORDER",
        """
   Delivery Order 7741093826 - Approved
   Utsav Credit <no-reply@utsavcredit.example>                     Sat, 27 Dec 2025 at 19:26
   To: saimobiles@mail.example
   Cc: desk@utsavcredit.example

      utsav credit                                                 Utsav Consumer Credit Private Limited

   Dear Partner (SAI MOBILES, 6-1-77/B, JPN Road, Warangal, Telangana 506002),
   Please deliver the device and upload the tax invoice with IMEI in the partner app.

   DO number                      7741093826
   Customer                       Banoth Srilatha
   Device                         REALMI 14 Pro 5G Pearl White
   Handset price                  Rs 24,999
   Down payment (in cash)         Rs 4,500
   Amount financed                Rs 20,499
   Monthly EMI x tenure           Rs 2,511 x 9
""",
        {
            "do_date": "27/12/2025",
            "dealer_name": "SAI MOBILES",
            "dealer_address": "6-1-77/B, JPN Road, Warangal, Telangana 506002",
            "product_description": "REALMI 14 Pro 5G Pearl White",
            "emi_amount": "2511.00",
            "tenure_months": "9",
        },
    ),
    "order_with_two_columns_of_figures": (
        "DELIVERY_ORDER",
        """
                              DELIVERY ORDER
   DO ID              PUN5CD-84403
   Supplier Name      CHINTAMANI ELECTRO          Supplier GSTIN            27AAAAA0000A1Z5
   Customer Name      SNEHAL JAGTAP               Mobile No.                XXXXXX8813
   Asset Category     WASHING MACHINE             Manufacturer              LGG ELECTRONICS
   Model              FHP1411 FL BLACK            Serial No.                (to be captured)
   Invoice Amount     52,990.00                   Scheme                                 11/0
   Down Payment       8,990.00                    Gross Tenure (months)                    11
   Loan Amount        44,000.00                   Advance EMI (nos.)                        0
   Net Disbursement   41,715.52                   EMI Amount                         4,000.00
   Subvention         2,284.48                    First EMI Due Date              02-Dec-2025
   EMI Card Fee       0.00                        Processing Fee                       749.00
""",
        {"emi_amount": "4000.00", "tenure_months": "11"},
    ),
    "order_in_two_scripts": (
        "DELIVERY_ORDER",
        """
                 सुपुर्दगी आदेश (ट्रैक्टर) / DELIVERY ORDER (TRACTOR)
   आदेश क्र. / D.O. No. : ITR/TR/00719                    दिनांक / Date : 04/11/2025
   प्रति/ To,
   जैन ट्रैक्टर एजेंसी / JAIN TRACTOR AGENCY
   Old Bus Stand Road, Pipariya (M.P.) 461775

   Sir, kindly deliver the tractor described hereunder to our customer.
""",
        {"dealer_name": "JAIN TRACTOR AGENCY"},
    ),
    "order_whose_other_script_was_not_read": (
        "DELIVERY_ORDER",
        """
                            DELIVERY ORDER (TRACTOR)
   D.O. No. : ITR/TR/00719                    Date : 04/11/2025
   To,
              / JAIN TRACTOR AGENCY
   Old Bus Stand Road, Pipariya (M.P.) 461775

   Sir, kindly deliver the tractor described hereunder to our customer.
""",
        {
            "dealer_name": "JAIN TRACTOR AGENCY",
            "dealer_address": "Old Bus Stand Road, Pipariya (M.P.) 461775",
        },
    ),
    "order_in_numbered_rows": (
        "DELIVERY_ORDER",
        """
                            DELIVERY ORDER (TRACTOR)
   5    ~Hq / Cost of Tractor                 Rs. 7,65,000/-

   9    ~Ha / Tenure                          60 6 (Months)

   10   Instalment                            Rs. 84,442/- × 10 (Half-yearly)

   11   First instalment due                  05/05/2026
""",
        {
            "product_price": "765000.00",
            "tenure_months": "60",
            "emi_amount": "84442.00",
        },
    ),
    "certificate_on_a_phone": (
        "UDYAM_CERT",
        """
   UDYAM REGISTRATION CERTIFICATE
   Udyam Registration Number
   UDYAM-KR-03-0093307

   Name of Enterprise
   SHARMA DAIRY & SWEETS

   Offical Address of Enterprise

   Flat/Door/Block No.
   Shop No. 5

   Name of Premises/ Building
   Gupta Complex

   Village/Town
   Hanumanthanagar

   Road/Street/Lane
   Temple Road

   City
   Bengaluru

   State
   KARNATAKA

   District
   BENGALURU URBAN , Pin 560019

   Mobile
   94150XXXXX
""",
        {
            "registration_number": "UDYAM-KR-03-0093307",
            "address": "Shop No. 5, Gupta Complex, Hanumanthanagar, Temple Road, Bengaluru, KARNATAKA, "
            "BENGALURU URBAN, 560019",
        },
    ),
    "certificate_with_units_over_its_address": (
        "UDYAM_CERT",
        """
   Udyam Registration Number : UDYAM-MH-26-0218846
   Unit(s) Details
   SN Unit Name      Flat    Building Village/Town       Block Road     City        Pin     State    District
   1  NAVAMI PRINTS  No 18   Sri Nilaya Kothrud -        50 Feet Road   PUNE        411038  MAHARASHTRA  PUNE
   Official address of Enterprise
   Flat/Door/Block No.     No 18           Name of Premises/ Building    Sri Nilaya
   Village/Town            Kothrud         Block                         -
   Road/Street/Lane        50 Feet Road    City                          PUNE
   State                   MAHARASHTRA     District                      PUNE , Pin : 411038
""",
        {"address": "No 18, Sri Nilaya, Kothrud, 50 Feet Road, PUNE, MAHARASHTRA, PUNE, 411038"},
    ),
    "shop_with_a_table_of_workers": (
        "SHOP_ACT_LICENSE",
        """
              REGISTRATION CERTIFICATE OF ESTABLISHMENT
        (See Rule 3(3) of the Telangana Shops & Establishments Rules, 1990)
   1   Name of the Shop/Establishment                    Deccan Pixel Studios
   2   Full postal address of the shop / establishment   Plot No 91, Sai Towers
       along with Door No.                               KPHB Colony Phase VI
                                                         Hyderabad - 500072

   3   Name of Employer                                  Venkata Ramana Gaddam
       S/o, W/o, D/o                                     S/o Gaddam Narsimha

   4   Name of the Manager / Agent                       Sushma Gaddam

   Employees                        Adults              Young Persons       Total
                                    Men      Women      Men      Women
   Managerial                       1        1          0        0          2
   Staff                            3        3          0        0          6
   Total No. of Employees           4        4          0        0          8
""",
        {"employer_name": "Venkata Ramana Gaddam", "total_employees": "8"},
    ),
    "shop_in_two_scripts": (
        "SHOP_ACT_LICENSE",
        """
               નોંધણી પ્રમાણપત્ર / CERTIFICATE OF REGISTRATION
        The Gujarat Shops and Establishments (Regulation of Employment and Conditions of Service) Act, 2019
   1   સંસ્થાનું નામ                         JALARAM MOBILE
       Name of Establishment

   5   ધંધાનો પ્રકાર                         SALE AND REPAIR OF MOBILE PHONES AND
       Nature of Business                    ACCESSORIES

   8   ધંધો શરૂ કર્યાની તારીખ                10/10/2020
       Date of commencement of business
""",
        {"nature_of_business": "SALE AND REPAIR OF MOBILE PHONES AND ACCESSORIES"},
    ),
    "licence_in_sentences": (
        "FSSAI",
        """
                 GOVERNMENT OF GUJARAT
           FOOD AND DRUGS CONTROL ADMINISTRATION
            LICENCE TO CARRY ON FOOD BUSINESS
   Lic. No. : 107-17-005-000418                       FSSAI No. 10717005000418
   Licence is hereby granted to M/s Uma Namkeen House (Partnership firm),
   to carry on at the premises situated at Survey No. 205/2, Opp. Old Temple, GIDC
   Estate, Chhatral, Dist. Gandhinagar, Gujarat 382729 the food business
   described below, subject to the provisions of the Food Safety and Standards Act, 2006 and
   the Rules made thereunder.
   Nature of food business : Manufacturer - General Manufacturing (Namkeen, Farsan
   and Fried Snacks)
   Category of licence : State
   This licence is granted on the 14th June, 2017 and, unless sooner suspended or
   cancelled, shall remain in force upto 13th June, 2022.
                                            Designated Officer
""",
        {
            "registration_number": "10717005000418",
            "name": "Uma Namkeen House",
            "address": "Survey No. 205/2, Opp. Old Temple, GIDC Estate, Chhatral, Dist. Gandhinagar, Gujarat 382729",
            "kind_of_business": "Manufacturer - General Manufacturing (Namkeen, Farsan and Fried Snacks)",
            "date_of_issue": "14/06/2017",
            "valid_till": "13/06/2022",
        },
    ),
    "shop_with_workers_under_heads": (
        "SHOP_ACT_LICENSE",
        """
              REGISTRATION CERTIFICATE OF ESTABLISHMENT
               Delhi Shops and Establishments Act, 1954
   9.   No. of employees            Male Female    Total
                           Adults   4       1      5

                           Young    0       0      0

                           Total    4       1      5
""",
        {"total_employees": "5"},
    ),
    "certificate_with_two_captions_in_a_row": (
        "GST_CERT",
        """
                    FORM GST REG-06
   7.   Period of Validity            From      05/07/2023      To      Not Applicable

   8.   Type of Registration          Regular

   9.   Particulars of Approving      Centre
        Authority
""",
        {"registration_type": "Regular", "valid_from": "05/07/2023"},
    ),
    "typed_certificate": (
        "GST_CERT",
        """
                          FORM GST REG - 06
                    CERTIFICATE OF REGISTRATION
   1. Name of the registered person :   DUTTA BROTHERS
   2. Trading as                    :   Dutta Paper Mart
   3. Constitution                  :   Partnership
   10. Certificate first issued on  :   22-09-2017
""",
        {"trade_name": "Dutta Paper Mart", "date_of_issue": "22/09/2017"},
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_an_order_or_licence_of_another_form_is_read(name: str) -> None:
    doctype, typescript, truth = PAPERS[name]

    found = values(doctype, paper(typescript))

    assert {field: found.get(field) for field in truth} == truth


def test_a_licence_whose_conditions_are_subject_to_an_act_is_no_letter() -> None:
    _, typescript, _ = PAPERS["licence_in_sentences"]

    assert recognised(paper(typescript)) == "FSSAI"


@pytest.mark.parametrize("figures", [("4", "1", "7"), ("4", "1", "6")])
def test_of_a_row_of_workers_that_does_not_add_up_no_number_is_taken(figures: tuple[str, ...]) -> None:
    typescript = f"""
              REGISTRATION CERTIFICATE OF ESTABLISHMENT
               Delhi Shops and Establishments Act, 1954
   Name of the Establishment        : KIRAN OPTICALS
                                      Men      Women    All
   Total No. of Employees             {"        ".join(figures)}
"""
    assert values("SHOP_ACT_LICENSE", paper(typescript)).get("total_employees") is None
