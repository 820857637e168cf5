"""Typed orders, bills, licences and certificates with habits of strangers' offices. All in them is invented."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.formats import addresses
from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

PAPERS: Mapping[str, tuple[str, str, Mapping[str, Value]]] = {
    "order_with_a_break_up_of_the_price": (
        "DELIVERY_ORDER",
        """
   KADAMBA COAST BANK LIMITED                                    DELIVERY ORDER

   D.O. Ref. No.        KCB/AL/DO/0077120          D.O. Date        21-Feb-2024

   To,
   M/s. Saptagiri Autolink Private Limited
   Plot 12, Ring Road, Hubballi - 580025
   Dear Sir / Madam,
   You are requested to deliver the vehicle after noting our hypothecation.
   VEHICLE DETAILS
   Manufacturer             MARUTEE
   Model / Variant          BALENNO DELTA 1.2
   PRICE BREAK-UP (as per proforma invoice PI/23-24/77)
   Ex-Showroom Price                                   7,40,000.00
   Insurance                                             38,000.00
   On Road Price (A)                                   8,60,000.00
   FINANCE DETAILS
   Loan amount sanctioned (B)                          7,00,000.00
   Margin money to be collected by dealer (A - B)      1,60,000.00
   Tenure (Months)                                     60
   EMI (Arrears)                                       14,700.00
""",
        {
            "do_number": "KCB/AL/DO/0077120",
            "product_description": "MARUTEE BALENNO DELTA 1.2",
            "product_price": "860000.00",
            "loan_amount": "700000.00",
            "down_payment": "160000.00",
            "tenure_months": "60",
        },
    ),
    "order_in_the_sentences_of_a_branch": (
        "DELIVERY_ORDER",
        """
   KAIMUR GRAMIN BANK                              Branch : Mohania
   Ref. No. : KGB/77/ADV/2024-25/12                Date : 03.10.2024
   To,
   The Proprietor,
   M/s Ganga Solar House,
   Station Road, Mohania - 821109
   Dear Sir,
   DELIVERY ORDER - 5 KW ROOFTOP SOLAR PLANT
   With reference to your Quotation No. GSH/Q/8 dated 20.09.2024 for Rs. 3,10,000/- (Rupees
   Three Lakh Ten Thousand only) inclusive of GST, we advise having sanctioned a term loan of
   Rs. 2,70,000/- under the solar scheme to Shri Dinanath Upadhyay, resident of Village Belaon,
   for purchase and installation of one 5 kW on-grid rooftop system (Suryodeep 545 Wp mono PERC modules x 10
   with Vidyut 5 kW string inverter and structure) at his residence.
   The borrower has deposited his margin money of Rs. 40,000/- and the loan is repayable in 96 equated
   monthly instalments of Rs. 3,600/- each.
   You are requested to supply the above system to the borrower.
""",
        {
            "do_number": "KGB/77/ADV/2024-25/12",
            "customer_name": "Dinanath Upadhyay",
            "product_description": "5 kW on-grid rooftop system (Suryodeep 545 Wp mono PERC modules x 10 "
            "with Vidyut 5 kW string inverter and structure)",
            "product_price": "310000.00",
            "loan_amount": "270000.00",
            "down_payment": "40000.00",
            "tenure_months": "96",
        },
    ),
    "order_with_months_under_tenure": (
        "DELIVERY_ORDER",
        """
   Delivery Order                                     RL-DO-2025-0702-118
   Dealer name                 Dealer ID
   Neelam Electric Rides       BLR-77
   On-road price               Down payment           Loan amount
   1,20,000                    20,000                 1,00,000
   Tenure                      EMI                    Interest rate
   24 months                   4,900                  13.5% p.a.
""",
        {"tenure_months": "24", "emi_amount": "4900.00"},
    ),
    "bill_with_a_rebate_and_a_rounding": (
        "ELECTRICITY_BILL",
        """
   CESC Limited                                            ELECTRICITY BILL
   Consumer No.      08 1122 33 044
   Gross Amount (payable after due date)      Rebate for timely payment      Net Amount (payable within due date)
   2,440.00                                   20.15                          2,420.00
   8. Gross bill amount                       2,441.31
   10. Net bill amount                        2,421.16
   11. Rounded off to nearest Rs. 10          2,420.00
   Pay by 25/03/2025 : Rs. 2,420.00
""",
        {"amount": "2420.00"},
    ),
    "bill_in_hindi_with_a_surcharge": (
        "ELECTRICITY_BILL",
        """
   AJMER VIDYUT VITRAN NIGAM LIMITED
   विद्युत विपत्र / Electricity Bill
   के. नम्बर / K No.          बिल माह / Bill Month        देय राशि रु. / Amount
   210447000111               06/2023                     3120.00
   शुद्ध देय राशि (अंतिम तिथि तक)              3120.00
   विलम्ब शुल्क LPS                            62.40
   अंतिम तिथि के पश्चात देय राशि                3182.40
""",
        {"amount": "3120.00"},
    ),
    "licence_of_an_operator_with_a_shops_name": (
        "FSSAI",
        """
                 REGISTRATION CERTIFICATE
           issued under Food Safety and Standards Act, 2006
   1. Registration Number                       : 22021048000577
   2. Name of Food Business Operator            : Smt. Manorama Swain (Trading as "Konark Snacks")
   5. Kind of Business                          : Petty Retailer of snacks
   The license issued on 14-06-2021 is subject to the Act.
""",
        {"name": "Smt. Manorama Swain", "date_of_issue": "14/06/2021"},
    ),
    "certificate_of_a_form_with_a_caption_of_two_lines": (
        "SHOP_ACT_LICENSE",
        """
         REGISTRATION CERTIFICATE OF ESTABLISHMENT
   (Under the Karnataka Shops and Commercial Establishments Act, 1961)
   1. Name of the Establishment              : TUNGA PAINTS MART

   5. Nature of Business                     : Dealers in Paints and Pipe fittings

   6. Whether Shop or Commercial             : Shop
   Establishment

   7. Date of Commencement                   : 12-Jun-2011

   8. No. of employees                       : Men 4 , Women 3 , Young Persons NIL , Total 7

   9. Weekly Holiday                         : Sunday
""",
        {"nature_of_business": "Dealers in Paints and Pipe fittings", "total_employees": "7"},
    ),
    "certificate_in_one_sentence": (
        "SHOP_ACT_LICENSE",
        """
   THE WEST BENGAL SHOPS AND ESTABLISHMENTS RULES, 1964
             REGISTRATION CERTIFICATE FOR SHOP
   Registration No. HG/CSR/N/2021/009911
   This is to certify that the shop known as M/s. Bela Vastra Kendra, of which Shri Nirmal Kumar
   Pakrashi is the Shop-keeper, situated at 14/C, Strand Road, Chandannagar, Dist. Hooghly,
   West Bengal, PIN - 712136, and carrying on the business of Retail trading in sarees and
   garments, has this day been duly registered under the West Bengal Shops and Establishments Act, 1963.
   Issued under the seal of the Registering Authority, Chandannagar, this 5th day of March, 2021.
""",
        {
            "establishment_name": "Bela Vastra Kendra",
            "employer_name": "Nirmal Kumar Pakrashi",
            "address": "14/C, Strand Road, Chandannagar, Dist. Hooghly, West Bengal, PIN - 712136",
            "nature_of_business": "Retail trading in sarees and garments",
            "date_of_issue": "05/03/2021",
        },
    ),
    "company_of_one_person_of_coimbatore": (
        "CERTIFICATE_OF_INCORPORATION",
        """
   GOVERNMENT OF INDIA
   MINISTRY OF CORPORATE AFFAIRS
   Certificate of Incorporation
   I hereby certify that NOYYAL LOOMS (OPC) PRIVATE LIMITED is incorporated on this FIRST day of
   MARCH TWO THOUSAND TWENTY FOUR under the Companies Act, 2013 (18 of 2013)
   The Corporate Identity Number of the company is U28299TZ2024OPC099846
""",
        {"cin": "U28299TZ2024OPC099846"},
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_what_an_office_says_in_its_own_way_is_read(name: str) -> None:
    doctype, typescript, wanted = PAPERS[name]
    layout = paper(typescript)
    assert recognised(layout) == doctype
    read = values(doctype, layout)
    assert {field: read.get(field) for field in wanted} == wanted


def test_a_banks_letter_that_sanctions_limits_to_its_customer_is_no_delivery_order() -> None:
    letter = paper(
        """
   Vaigai Commercial Bank                                Date: 05-08-2024
   To
   Mr. R. Muthukumar
   Prop: M/s Vaigai Tools
   Sub: Sanction of Term Loan - Machinery and Cash Credit limits - reg.
   With reference to the proposal submitted on 18-07-2024, we are pleased to
   inform you that our bank has sanctioned the following credit facilities on the terms mentioned hereunder:
   Nature of facility           Term Loan                  Cash Credit (Hypothecation)
   Loan amount                  Rs. 14.40 lakh             Rs. 6.00 lakh
   Purpose                      Purchase of one turning centre from the
                                dealer, Peenya
   Margin                       25 %                       25 % on stocks
   EMI                          26,932
   Tenure                       72
   Terms and conditions: 1. Payment shall be made directly to the supplier against delivery order and invoice.
"""
    )
    assert recognised(letter) is None


def test_a_district_that_says_so_behind_its_name_is_the_city_where_no_other_is_named() -> None:
    parts = addresses.format_address("# 11/2, Dewan Road, Ward No. 23, Mysuru (Dist.), Karnataka 570 024")
    assert (parts.city, parts.state, parts.postcode) == ("Mysuru", "Karnataka", "570024")
