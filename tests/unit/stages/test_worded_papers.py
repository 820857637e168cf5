"""Captions in words that no declaration has: forms of dealers and lenders whose like nobody here has seen."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, values

ORDER = """
                    Kosh Capital Limited          SPECIMEN
                      DELIVERY INSTRUCTION TO DEALER

  Delivery Intimation No  : KC33553985                    DO Release Date         : 14/03/2024
  Dealer / Retailer       : Annapurna Home Appliances     Dealer Code             : D-114
  Dealer Location Address : 7/21, Anna Salai, Chennai, Tamil Nadu - 600002

  {customer:24}: R. Subramanian                Mobile No               : 9999900012
  Borrower's Address      : H No 5, Civil Lines, Kanpur 208001
  {product:24}: Kelora Refrigerator 260L
  {price:24}: Rs.75,500                     Processing Fee          : Rs.499
  {down:24}: Rs.15,100                     {loan:24}: Rs.60,400
  {emi:24}: Rs.2,768                      {tenure:24}: 24
  Net Disbursement        : Rs.59,401                     First EMI Date          : 05/05/2024

  Kindly deliver the product to our customer.

  For Kosh Capital Limited
"""
WORDED = {
    "customer": ("Primary Applicant", "Name of the Purchaser", "Loan Customer's Name"),
    "product": ("Asset Financed", "Goods to be delivered", "Name of the Article"),
    "price": ("Cost of the Article", "Final Selling Price", "Bill Value"),
    "down": ("Amount paid by Customer", "Self Contribution", "Cash Down Payment"),
    "loan": ("Our Finance", "Loan approved", "Net Funded Amount"),
    "emi": ("Amount per EMI", "E.M.I. payable", "Monthly Payment"),
    "tenure": ("No. of Months", "Loan Duration", "Total No of EMIs"),
}
BAND = """
  NAVKAR & SONS ELECTRICALS LLP                            Retail Tax Invoice
  8, Link Road, Nashik - 422001                             SPECIMEN
  GSTIN 27XXZPS1234C1ZK
  Bill no.              Bill dt.              Counter
  INV-002363            03 April 2022         2
  Sold to               Address                                     Mobile
  Devaki Nair           Flat 236, Ganesh Apartments, Mill Road,     9999900002
                        Nashik - 422005

  #  Product                        HSN        Qty     Price       Value
  1  Ceiling Fan 1200mm Brown       84145120   1       2,859.00    2,859.00
     S.No: JOL222736438
                                             Total before tax      2,859.00
                                             CGST @ 9%               257.31
                                             SGST @ 9%               257.31
                                             To Pay                3,373.62
"""
PAIRS = """
  INVOICE                                                 GALAXY MOTORS LLP
  No. GM-318 dt. 01/02/2024                               5, Ring Road, Surat - 395002
                                                          GSTIN: 27XXZPS1234C1ZK     SPECIMEN
  Customer            Asha Patel
  {address:20}B-95, Ashirwad Bungalow, Adajan, Surat 395009
  Contact             9999900002
  Hypothecated to     None

  Vehicle                    HSN Code      Nos.     Basic Price      Net Price
  Tejas Vayu 125 Disc        87112019      1        80,000.00        80,000.00
                                        Assessable value             80,000.00
                                        CGST @ 14%                   11,200.00
                                        SGST @ 14%                   11,200.00
                                        Price incl. GST            1,02,400.00
"""
SERVICES = """
                       OMKAR MANPOWER SERVICES              SPECIMEN
                       4, Tilak Road, Pune - 411030
                       GSTIN : 27XXZPS1234C1ZK
  TAX INVOICE FOR SERVICES
  Invoice Sl. No.     OM/318
  Date of Invoice     01/02/2024
  Work Order          WO/4411/24
  Reverse Charge      No
  {receiver}
  Konkan Engineering House
  Flat 849, Royal Enclave, Panvel 410206
  GSTIN : 27XXZPL4321D1ZE

  S/N  Nature of Service         SAC      Man-days   Rate / day    Amount (Rs.)
  1    Pantry attendant          998539   20         500.00        10,000.00
                                 Sub-total                         10,000.00
                                 CGST @ 9%                            900.00
                                 SGST @ 9%                            900.00
                                 Gross amount payable              11,800.00
"""


@pytest.mark.parametrize("number", range(3))
def test_a_caption_says_the_same_in_any_order_of_its_words(number: int) -> None:
    got = values("DELIVERY_ORDER", paper(ORDER.format(**{name: words[number] for name, words in WORDED.items()})))
    assert got == {
        "do_number": "KC33553985",
        "do_date": "14/03/2024",
        "lender_name": "Kosh Capital Limited",
        "dealer_name": "Annapurna Home Appliances",
        "dealer_address": "7/21, Anna Salai, Chennai, Tamil Nadu - 600002",
        "customer_name": "R. Subramanian",
        "product_description": "Kelora Refrigerator 260L",
        "product_price": "75500.00",
        "loan_amount": "60400.00",
        "down_payment": "15100.00",
        "emi_amount": "2768.00",
        "tenure_months": "24",
    }


def test_letters_of_a_number_and_a_count_of_months_are_values() -> None:
    worded = {name: words[0] for name, words in WORDED.items()}
    text = ORDER.format(**worded).replace("Delivery Intimation No  : KC33553985", "DO No. DO33553985")
    got = values("DELIVERY_ORDER", paper(text.replace(": 24", ": 24 Months")))
    assert (got["do_number"], got["tenure_months"]) == ("DO33553985", "24")


def test_a_caption_that_is_only_made_of_the_right_words_is_less_sure() -> None:
    worded = {name: words[0] for name, words in WORDED.items()}
    composed = choices("DELIVERY_ORDER", paper(ORDER.format(**worded)))["loan_amount"]
    known = choices("DELIVERY_ORDER", paper(ORDER.format(**{**worded, "loan": "Loan Amount"})))["loan_amount"]
    assert composed.candidate.evidence < known.candidate.evidence


def test_a_buyer_in_a_band_of_boxes_has_each_part_under_its_caption() -> None:
    got = values("INVOICE", paper(BAND))
    assert (got["customer_name"], got["serial_number"]) == ("Devaki Nair", "JOL222736438")
    assert got["customer_address"] == "Flat 236, Ganesh Apartments, Mill Road, Nashik - 422005"


def test_captions_beside_each_other_over_their_values_are_no_column_of_pairs() -> None:
    text = PAIRS.replace(
        "  Customer            Asha Patel", "  Customer Name       Mobile\n  Asha Patel          9999900002"
    )
    got = values("INVOICE", paper(text.format(address="Address")))
    assert got["customer_name"] == "Asha Patel"


def test_the_number_of_a_field_is_no_serial_number() -> None:
    text = BAND.replace("8, Link Road, Nashik", "S.No 22/10, Link Road, Nashik").replace("S.No: JOL222736438", "")
    assert "serial_number" not in values("INVOICE", paper(text))


@pytest.mark.parametrize("address", ["Residing at", "Permanent Address", "Where he lives"])
def test_what_stands_in_a_column_of_captions_is_nobodys_address(address: str) -> None:
    got = values("INVOICE", paper(PAIRS.format(address=address)))
    assert got["customer_name"] == "Asha Patel"
    assert got["customer_address"] == "B-95, Ashirwad Bungalow, Adajan, Surat 395009"


@pytest.mark.parametrize("receiver", ["Service Recipient", "Particulars of the Client", "Name of Service Receiver"])
def test_a_receiver_is_announced_in_many_words(receiver: str) -> None:
    got = values("INVOICE", paper(SERVICES.format(receiver=receiver)))
    assert got["customer_name"] == "Konkan Engineering House"
    assert got["customer_address"] == "Flat 849, Royal Enclave, Panvel 410206"


def test_a_receiver_without_a_caption_is_not_the_title_over_him() -> None:
    got = values("INVOICE", paper(SERVICES.format(receiver="")))
    assert got.get("customer_name") in (None, "Konkan Engineering House")


SLIP = """
              INVENTED TOOLS PRIVATE LIMITED            SPECIMEN
            Plot 4, Example Road, Pune, Maharashtra - 411001
                            PAY SLIP

  {name:26}: Arvind Pillai           {number:22}: KT-638
  {post:26}: Machine Operator        {month:22}: Mar-2024
  {pan:26}: ZZZPS1234A              {uan:22}: 100912345678
  {account:26}: 653755449827            PF Index No           : 4711

  Earnings                  Rate        Earned       Deductions              Amount
  Basic                    21,900.00    21,400.00   Provident Fund             1,800.00
  House Rent Allowance      8,400.00     7,900.00   Professional Tax             200.00
  {gross:34}29,300.00   {kept:22}     2,000.00

  {net:20}   27,300.00
"""
WORDED_SLIP = {
    "name": ("Name of the Incumbent", "Faculty Name", "Name of Officer"),
    "number": ("SAP ID", "Emp. Ref", "Employee Code No."),
    "post": ("Present Designation", "Trade", "Job Position"),
    "month": ("Month of Salary", "Wage Cycle", "Paid for Month"),
    "pan": ("Employee's PAN", "Permanent A/c No", "Tax PAN"),
    "uan": ("U.A.N. of Member", "PF Universal A/c No", "EPFO UAN No"),
    "account": ("Salary Credited to A/c", "Savings Bank A/c No.", "Bank Acct Number"),
    "gross": ("Sum of Earnings", "Earned Gross", "Total Wages Earned"),
    "kept": ("All Deductions", "Aggregate Deductions", "Total Amt. Deducted"),
    "net": ("Net Credit to Bank", "Salary in Hand", "Nett Salary Paid"),
}


@pytest.mark.parametrize("number", range(3))
def test_a_payslip_in_words_of_its_own_is_read_whole(number: int) -> None:
    got = values("SALARY_SLIP", paper(SLIP.format(**{name: words[number] for name, words in WORDED_SLIP.items()})))
    assert got == {
        "employer_name": "INVENTED TOOLS PRIVATE LIMITED",
        "employee_name": "Arvind Pillai",
        "employee_id": "KT-638",
        "designation": "Machine Operator",
        "pay_period": "Mar-2024",
        "pan_number": "ZZZPS1234A",
        "uan": "100912345678",
        "bank_account_number": "653755449827",
        "gross_earnings": "29300.00",
        "total_deductions": "2000.00",
        "net_pay": "27300.00",
    }


def test_a_caption_in_words_of_its_own_is_known_with_a_letter_misread_but_less_surely() -> None:
    words = {name: wordings[0] for name, wordings in WORDED_SLIP.items()}
    misread = words | {"post": "Present Desiqnation", "kept": "All Deductlons", "net": "Net Credlt to Bank"}
    right, wrong = (choices("SALARY_SLIP", paper(SLIP.format(**each))) for each in (words, misread))
    for name in ("designation", "total_deductions", "net_pay"):
        assert wrong[name].candidate.value == right[name].candidate.value
        assert wrong[name].candidate.evidence < right[name].candidate.evidence
