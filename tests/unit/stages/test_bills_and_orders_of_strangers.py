"""Typed papers of shops, suppliers, societies and banks as a stranger would draw them. All names are invented."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

Row = Mapping[str, Value]


def row(description: str, quantity: str, rate: str, amount: str, hsn: str | None = None) -> Row:
    values = {"description": description, "hsn": hsn, "quantity": quantity, "rate": rate, "amount": amount}
    return {name: value for name, value in values.items() if value is not None}


PAPERS: Mapping[str, tuple[str, str, Mapping[str, Value]]] = {
    "jeweller": (
        "INVOICE",
        """
                        SHREE GANESH JEWELLERS
              Shop No 4, Zaveri Bazar, Kalbadevi, Mumbai - 400002
              GSTIN : 27ABCPS1234C1ZV      BIS Lic : HM/C-7400001234
                             TAX INVOICE
   Bill No : SGJ/24-25/118                                 Date : 14/08/2024
   Name    : Smt. Kavita Deshpande
   Address : 12, Ram Maruti Road, Thane - 400602
   Mobile  : 9999900001

   Sr  Description          HSN     Purity  Gross Wt  Net Wt   Rate/gm    Making     Amount
   1   Gold Mangalsutra     7113    22K     12.450    12.100   6,650.00   4,235.00   84,700.00
       HUID : A1B2C3
   2   Silver Payal Pair    7113    925     85.200    85.200      82.00     450.00    7,436.40

                                               Taxable Value              92,136.40
                                               CGST 1.5%                   1,382.05
                                               SGST 1.5%                   1,382.05
                                               Total                      94,900.50
   For SHREE GANESH JEWELLERS
""",
        {
            "line_items": (
                row("Gold Mangalsutra", "12.1", "6650.00", "84700.00", "7113"),
                row("Silver Payal Pair", "85.2", "82.00", "7436.40", "7113"),
            ),
            "total_amount": "94900.50",
        },
    ),
    "fuel": (
        "INVOICE",
        """
            BHARAT PETRO FUELS
        NH-48, Near Toll Naka, Karad - 415110
        GSTIN 27ABCPS1234C1ZV   Tel 02164-200001
                  CASH MEMO
   Memo No. 7781                   Date 21.11.2024
   M/s. Deccan Transport Company
   Vehicle No. MH11AB1234
   Product          Quantity (Ltr)    Rate per Ltr    Amount Rs.
   HSD                  120.50           91.40         11013.70
   PETROL                20.00          104.20          2084.00
                            TOTAL                      13097.70
   Rupees Thirteen Thousand Ninety Seven and Paise Seventy Only
   For BHARAT PETRO FUELS
""",
        {
            "line_items": (
                row("HSD", "120.5", "91.40", "11013.70"),
                row("PETROL", "20", "104.20", "2084.00"),
            ),
            "total_amount": "13097.70",
        },
    ),
    "cement": (
        "INVOICE",
        """
   JAI AMBE BUILDING MATERIAL SUPPLIERS     Mo. 9999900008
   Ring Road, Nagpur - 440022               GSTIN 27ABCPS1234C1ZV
   Bill No.- 89                Date- 06/01/2025
   M/s.- Omkar Infra, Wardha Road, Nagpur

   Date     Ch.No.  Particulars       Qty Brass/Bag   Rate    Amount Rs.  Ps.
   02/01    771     River Sand         3              6500    19500       00
   03/01    775     Cement OPC        50               345    17250       00
   04/01    780     20mm Metal         2              3200     6400       00
                                              TOTAL           43150       00
   Rs. Forty Three Thousand One Hundred Fifty Only.
""",
        {
            "line_items": (
                row("River Sand", "3", "6500.00", "19500.00"),
                row("Cement OPC", "50", "345.00", "17250.00"),
                row("20mm Metal", "2", "3200.00", "6400.00"),
            ),
            "total_amount": "43150.00",
        },
    ),
    "no_header_book": (
        "INVOICE",
        """
   SHRI SAI KIRANA & GENERAL STORES                Bill No. 223
   Ganesh Peth, Wardha - 442001                    Date 9-1-2025
   M/s. Hotel Annapurna, Wardha
   GSTIN 27ABCPS1234C1ZV              CASH MEMO

   1   Sugar M-30            50 kg    41.50    2075.00
   2   Basmati Rice          25 kg    88.00    2200.00
   3   Groundnut Oil 15L      2 tin   2650.00   5300.00

                              Total            9575.00
   For Shri Sai Kirana & General Stores
""",
        {
            "line_items": (
                row("Sugar M-30", "50", "41.50", "2075.00"),
                row("Basmati Rice", "25", "88.00", "2200.00"),
                row("Groundnut Oil 15L", "2", "2650.00", "5300.00"),
            ),
            "total_amount": "9575.00",
        },
    ),
    "till_at": (
        "INVOICE",
        """
   BIG SAVE MART
   Ring Road, Lucknow 226001
   GSTIN 09ABCPS1234C1ZT  TAX INVOICE
   Bill No 44120  Date 14-02-2025
   1 AATA 10KG      2 @ 410.00      820.00
   2 SALT 1KG       3 @ 24.00        72.00
   3 TEA 500G       1 @ 260.00      260.00
   TOTAL                           1152.00
   CGST 2.5% 27.43  SGST 2.5% 27.43
""",
        {
            "line_items": (
                row("AATA 10KG", "2", "410.00", "820.00"),
                row("SALT 1KG", "3", "24.00", "72.00"),
                row("TEA 500G", "1", "260.00", "260.00"),
            ),
            "total_amount": "1152.00",
        },
    ),
    "unknown_amount_caption": (
        "INVOICE",
        """
   ANAND TEXTILES
   Textile Market, Ring Road, Surat 395002   GSTIN 24ABCPS1234C1ZB
   TAX INVOICE
   Invoice No. 5590   Date 03/03/2025
   M/s. Radha Saree Centre     GSTIN : 09ABCPR1234E1ZG
   Chowk, Varanasi 221001
   Sr.  Quality         HSN     Pcs   Cut    Mtrs     Rate    Money
   1    Georgette 60gm  5407    10    5.50   55.00    82.00   4510.00
   2    Crepe Printed   5407    8     6.30   50.40    95.00   4788.00
                                                  Gross       9298.00
                                                  IGST 5%      464.90
                                                  Net Amt     9763.00
""",
        {
            "line_items": (
                row("Georgette 60gm", "55", "82.00", "4510.00", "5407"),
                row("Crepe Printed", "50.4", "95.00", "4788.00", "5407"),
            ),
            "total_amount": "9763.00",
        },
    ),
    "hsn_line": (
        "INVOICE",
        """
   Urban Lifestyle LLP
   Unit 5, Phoenix Mills, Lower Parel, Mumbai 400013
   GSTIN - 27ABCFU1234P1ZT
   Retail Invoice
   Invoice No - UL/MUM/1020   Invoice Date - 30 Sep 2024
   Customer - Nisha Rao   Contact - 9999900013

   Product                                    Price      Qty    Discount    Amount
   Walnut Coffee Table                        12,500.00  1      1,250.00    11,250.00
   SKU: UL-CT-22 | HSN: 94036000
   Cotton Rug 4x6 ft                           3,200.00  2        640.00     5,760.00
   SKU: UL-RG-08 | HSN: 57024230
                                              Sub Total                     17,010.00
                                              CGST (9%)                      1,530.90
                                              SGST (9%)                      1,530.90
                                              Grand Total                   20,071.80
""",
        {
            "line_items": (
                row("Walnut Coffee Table", "1", "12500.00", "11250.00", "94036000"),
                row("Cotton Rug 4x6 ft", "2", "3200.00", "5760.00", "57024230"),
            ),
            "total_amount": "20071.80",
        },
    ),
    "school_uniform": (
        "INVOICE",
        """
                 KIDS WEAR HOUSE
         Sadashiv Peth, Pune 411030  Ph. 9999900011
   Bill No : 881              Dt : 10-06-24
   Student Name : Aarav Joshi       Std : IV B
   Item               Size   Qty   Price   Total
   Half Pant          28     2     380     760
   Shirt White        32     3     420     1260
   Tie                -      1     90      90
                      Total  6             2110
   Less Discount                           110
   Net Amount                              2000
""",
        {
            "line_items": (
                row("Half Pant", "2", "380.00", "760.00"),
                row("Shirt White", "3", "420.00", "1260.00"),
                row("Tie", "1", "90.00", "90.00"),
            ),
            "total_amount": "2000.00",
        },
    ),
    "paise_total": (
        "INVOICE",
        """
          OM SAI ELECTRICALS
      Main Road, Beed - 431122      Mob : 9999900014
   Bill No. : 67            Date : 15/03/2025
   Shri/Smt. : Prakash Dhas
   Sr.  Particulars          Qty.    Rate          Amount
   No.                               Rs.    Ps.    Rs.      Ps.
   1    LED Bulb 9W          12      85     50     1026     00
   2    Wire 1.5 sqmm         3      1240   25     3720     75
                                     Total         4746     75
   Receiver's Sign                   For OM SAI ELECTRICALS
""",
        {
            "line_items": (
                row("LED Bulb 9W", "12", "85.50", "1026.00"),
                row("Wire 1.5 sqmm", "3", "1240.25", "3720.75"),
            ),
            "total_amount": "4746.75",
        },
    ),
    "jharkhand": (
        "ELECTRICITY_BILL",
        """
   Jharkhand Bijli Vitran Nigam Limited
   BILL OF SUPPLY FOR ELECTRICITY
   Consumer No. KHB1234        Cons. Name : ASHOK MAHTO
   Address : HARMU HOUSING COLONY, RANCHI 834002
   Bill Date : 09/12/2024   Bill Month : NOV-24   Bill Basis : MU
   Meter No : 1123344   MF 1   Curr Rdg 3301  Prev Rdg 3189   Units Billed 112
   Energy Charge 705.60  Fixed Charge 100.00   Elec Duty 11.20
   Total Current Demand : 816.80
   Prev Dues : 0.00
   Total Payable by 24/12/2024 : 817.00
   Total payable after 24/12/2024 : 829.00
""",
        {
            "name": "ASHOK MAHTO",
            "bill_date": "09/12/2024",
            "due_date": "24/12/2024",
            "amount": "817.00",
        },
    ),
    "mp": (
        "ELECTRICITY_BILL",
        """
   M.P. Paschim Kshetra Vidyut Vitaran Company Limited
   बिजली बिल
   IVRS : N1234567890             बिल दिनांक : 06/09/2024
   उपभोक्ता का नाम : SANTOSH VERMA
   पता : 55 SUDAMA NAGAR, INDORE - 452009
   स्वीकृत भार : 2.00 KW   मीटर क्रमांक : M991
   वर्तमान वाचन 5510   पूर्व वाचन 5401   कुल खपत 109
   अंतिम तिथि (नगद) : 20/09/2024     चेक : 17/09/2024
   कुल देय राशि : 610.00
   अंतिम तिथि के बाद देय राशि : 620.00
""",
        {
            "consumer_number": "N1234567890",
            "name": "SANTOSH VERMA",
            "bill_date": "06/09/2024",
            "due_date": "20/09/2024",
            "amount": "610.00",
        },
    ),
    "bank_do": (
        "DELIVERY_ORDER",
        """
   Sanchay First Bank Limited
   Two Wheeler Loans - Delivery Order
   DO Ref. No. : 77120033     Generated on : 18-Nov-2024
   Dealer Details
   Shakti Wheels
   Civil Lines, Raipur 492001
   Borrower Details
   Name : Deepak Sahu
   Asset Details
   Make : Kelora     Model : Activa 6G DLX
   Loan Details
   Ex-showroom price   84,500     Loan amount   75,000
   Margin              24,000     EMI           2,650
   Tenure (months)     36         ROI           11.5%
""",
        {
            "do_number": "77120033",
            "customer_name": "Deepak Sahu",
            "product_price": "84500.00",
            "loan_amount": "75000.00",
            "tenure_months": "36",
        },
    ),
    "society": (
        "DELIVERY_ORDER",
        """
   जनसेवा नागरी सहकारी पतसंस्था मर्या.
   Janseva Nagari Sahakari Patsanstha Marya., Satara
   DELIVERY ORDER
   No. : 118                          Date : 04/03/2025
   To, Shri Ganesh Agro Agencies, Karad
   Name of Member : Balasaheb Mane
   Name of Goods : Power Tiller KLR 130 DI
   Quotation Amount : Rs. 2,15,000/-
   Member's Contribution : Rs. 55,000/-
   Loan Sanctioned : Rs. 1,60,000/-
   Instalment : Rs. 5,400/- per month
   Period : 36 months
""",
        {
            "product_price": "215000.00",
            "loan_amount": "160000.00",
            "tenure_months": "36",
        },
    ),
    "table": (
        "DELIVERY_ORDER",
        """
   GHAR CREDIT FINANCE PRIVATE LIMITED
   DELIVERY ORDER CUM DISBURSEMENT ADVICE
   1   Delivery Order No.          HC-99120012
   2   Date                        03/01/2025
   3   Name of the Retailer        Ragini Mobiles Pvt Ltd
   4   Retailer's Address          Brigade Road, Bengaluru 560001
   5   Name of the Borrower        Farhan Khan
   6   Commodity                   Kelora V40 256GB
   7   Price of Commodity          Rs. 36,999
   8   Initial payment by customer Rs. 6,999
   9   Credit Amount               Rs. 30,000
   10  Monthly payment             Rs. 3,120
   11  Number of payments          11
""",
        {
            "do_number": "HC-99120012",
            "customer_name": "Farhan Khan",
            "product_price": "36999.00",
            "loan_amount": "30000.00",
            "tenure_months": "11",
        },
    ),
    "post2": (
        "CANCELLED_CHEQUE",
        """
   INDIA POST   डाकघर बचत बैंक
   POST OFFICE SAVINGS BANK
   Nashik H.O. (422001)
   IFSC IPOS0000DOP                              Date
   Pay                                           or Bearer
   Rupees
   A/c No 1234567890    CIF ID 301122334
                             SURESH PAWAR
                             Signature of Depositor
   ⑈667788⑈ 422992002⑆ 112233⑈ 10
""",
        {
            "bank_name": "POST OFFICE SAVINGS BANK",
            "branch": "Nashik H.O.",
            "ifsc": "IPOS0000DOP",
            "account_number": "1234567890",
            "account_holder_name": "SURESH PAWAR",
        },
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_that_a_stranger_drew_is_read(name: str) -> None:
    doctype, typescript, truth = PAPERS[name]

    found = values(doctype, paper(typescript))

    assert {field: found.get(field) for field in truth} == truth
