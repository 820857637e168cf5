"""Statements as small banks print them: two scripts, ledgers beside a book's cover, joint holders, cash credits."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.stages.classify import classify
from tests.unit.stages.test_bank_statement import rows
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

IN_TWO_SCRIPTS = """
ZILA SAHAKARI KENDRIYA BANK MARYADIT, RAMPUR (M.P.)
पंजीयन क्र. 14/1919 | शाखा / Branch : गंज मण्डी / GANJ MANDI (कोड 0021)
SPECIMEN
खाता विवरण / STATEMENT OF ACCOUNT

खाता क्रमांक         6021 0010 4456 17         खाते का प्रकार        बचत खाता / SB-GENERAL
Account No.                                  Type of A/c

पता                 Gram Khamkheda,           अवधि               01-06-2025 से / to 30-06-2025
Address             Teh. Kurwai, Rampur       Period
                    M.P. 464224

दिनांक        विवरण                  चेक/वाउचर क्र.     नामे (₹)      जमा (₹)        शेष (₹)
Date         Particulars           Chq./Vr. No.     Debit        Credit         Balance
02-06-2025   MP EUPARJAN           EUP2506-88114                 86,250.00      1,00,556.00 Cr
04-06-2025   CASH WITHDRAWAL       7201             30,000.00                   70,556.00 Cr
13-06-2025   SELF                                   9,500.00                    61,056.00 Cr

                                                                 शाखा प्रबंधक
                                                                 Branch Manager
"""

BOOK = """
                                        Date        Particulars          Chq        Withdrawn    Deposited    Balance
PALASH GRAMEENA BANK
SPECIMEN
SAVINGS BANK PASS BOOK                  05/03/25    UPI-CR SURESH                                1200.00      4114.50C
IFSC : ZZZZ0001077                      10/03/25    CASH                            3000.00                   1114.50C
A/c No : 10770100045518                 14/03/25    SELF                 442107     500.00                    614.50C
Name(s) : SMT GIRIJA H K                21/03/25    WAGES                                        4424.00      5038.50C
Opened : 11/02/2016                     25/03/25    SUBSIDY                                      38.50        5077.00C
"""


def test_a_caption_over_the_same_in_latin_letters_is_one_caption_with_the_value_beside_the_upper() -> None:
    found = values("BANK_STATEMENT", paper(IN_TWO_SCRIPTS))
    assert found["account_number"] == "60210010445617"
    assert found["account_type"] == "SB-GENERAL"
    assert found["address"] == "Gram Khamkheda, Teh. Kurwai, Rampur M.P. 464224"
    assert (found["statement_from"], found["statement_to"]) == ("01/06/2025", "30/06/2025")


def test_a_cooperative_bank_has_its_seat_in_its_name_and_who_signs_for_a_branch_is_none() -> None:
    found = values("BANK_STATEMENT", paper(IN_TWO_SCRIPTS))
    assert found["bank_name"] == "ZILA SAHAKARI KENDRIYA BANK MARYADIT, RAMPUR (M.P.)"
    assert found["branch"] == "GANJ MANDI"


def test_the_number_of_a_voucher_is_the_reference() -> None:
    assert [row["reference"] for row in rows(IN_TWO_SCRIPTS)] == ["EUP2506-88114", "7201", None]


def test_what_stands_on_the_cover_beside_the_rows_of_a_book_is_of_no_row() -> None:
    assert [row["date"] for row in rows(BOOK)] == ["05/03/2025", "10/03/2025", "14/03/2025", "21/03/2025", "25/03/2025"]
    found = values("BANK_STATEMENT", paper(BOOK))
    assert found["bank_name"] == "PALASH GRAMEENA BANK"
    assert found["account_holder_name"] == "SMT GIRIJA H K"


def test_a_second_holder_in_the_next_line_belongs_to_the_name_and_a_number_before_a_branch_does_not() -> None:
    found = values(
        "BANK_STATEMENT",
        paper(
            """
            DEVGAD & SIND BANK          e-Statement generated through internet banking
            SPECIMEN
            Account Name                      A/c No.                 Home Branch
            HARPREET SINGH SANDHU             09411000988123          0941 RAMPUR GILL ROAD
            AND NAVNEET KAUR SANDHU
            """
        ),
    )
    assert found["bank_name"] == "DEVGAD & SIND BANK"
    assert found["account_holder_name"] == "HARPREET SINGH SANDHU AND NAVNEET KAUR SANDHU"
    assert found["branch"] == "RAMPUR GILL ROAD"


def test_the_owner_of_a_firm_stands_in_neither_its_name_nor_its_address() -> None:
    found = values(
        "BANK_STATEMENT",
        paper(
            """
            The Palash Mercantile Co-op. Bank Ltd., Rajkot
            SPECIMEN


            M/s. DHARTI INDUSTRIAL FASTENERS          Cash Credit (Hyp.) A/c : 006-13-1000294
            AND FORGINGS                              Dated between : 01.04.2025 & 31.05.2025
            Prop. Vipul K. Dobariya
            Shed 44/45, G.I.D.C. Phase II, Jamnagar 361 005, Gujarat
            """
        ),
    )
    assert found["bank_name"] == "The Palash Mercantile Co-op. Bank Ltd., Rajkot"
    assert found["account_holder_name"] == "M/s. DHARTI INDUSTRIAL FASTENERS AND FORGINGS"
    assert found["address"] == "Shed 44/45, G.I.D.C. Phase II, Jamnagar 361 005, Gujarat"
    assert found["account_number"] == "006131000294"
    assert (found["statement_from"], found["statement_to"]) == ("01/04/2025", "31/05/2025")


def test_an_address_may_stand_under_a_greeting() -> None:
    found = values(
        "BANK_STATEMENT",
        paper(
            """
            SPECIMEN
            Hi, Ketaki Anant Wadekar
            Flat 7, Lane 4, Kothrud, Pune, Maharashtra 411038
            """
        ),
    )
    assert found["account_holder_name"] == "Ketaki Anant Wadekar"
    assert found["address"] == "Flat 7, Lane 4, Kothrud, Pune, Maharashtra 411038"


OVERDRAWN = """
              SAHYOG CO-OPERATIVE BANK LTD.
              SPECIMEN
              BRANCH : DOMBIVLI
              STATEMENT OF ACCOUNT
To,                               A/c. No.        : 110719940000
M/S. SHREE SPECIMEN ENTERPRISES   A/c. Type       : CASH CREDIT - HYPOTHECATION
PLOT NO. 212, MIDC                IFSC / MICR     : ZZZZ0000107 / 400998107
DOMBIVLI - 421204                 Sanction Limit  : 15,00,000.00
                                  Period          : 01-Jan-2025 to 31-Jan-2025

TRAN DATE     PARTICULARS              INSTR. NO    WITHDRAWALS     DEPOSITS      BALANCE
              B/F                                                                 6,84,123.50 Dr
02-Jan-2025   BY CLG INDIA TOOLS       270907                       35,471.00     6,48,652.50 Dr
02-Jan-2025   GST PMT                               60,642.00                     7,09,294.50 Dr
03-Jan-2025   NEFT INW KALYAN WORKS                                 1,03,719.30   6,05,575.20 Dr
              Grand Total                           60,642.00       1,39,190.30   6,05,575.20 Dr
Drawing Power : Rs. 14,62,000.00    Rate of Interest : 11.25% p.a.    Available Limit : Rs. 8,56,424.80
"""


def test_a_cash_credit_account_is_no_loan_for_its_rate_of_interest_and_what_is_drawn_is_negative() -> None:
    layout = paper(OVERDRAWN)
    assert classify(layout, load_catalog()).doctype == "BANK_STATEMENT"
    found = values("BANK_STATEMENT", layout)
    assert (found["opening_balance"], found["closing_balance"]) == ("-684123.50", "-605575.20")
    assert found["account_type"] == "CASH CREDIT - HYPOTHECATION"


def test_a_loan_with_its_rate_of_interest_is_no_statement_of_an_account_for_its_debits() -> None:
    loan = OVERDRAWN.replace("Sanction Limit ", "Loan Amount    ").replace("Drawing Power", "EMI Amount")
    assert classify(paper(loan), load_catalog()).doctype is None


def test_what_kind_of_bank_it_is_in_a_logos_second_line_is_no_name() -> None:
    logo = OVERDRAWN.replace("SAHYOG CO-OPERATIVE BANK LTD.", "SAHYOG\n              SMALL FINANCE BANK")
    assert values("BANK_STATEMENT", paper(logo)).get("bank_name") is None


@pytest.mark.parametrize("spent_on", ["MUTUAL FUND SIP", "LIC PREMIUM 2218", "TAX INVOICE 118"])
def test_what_money_was_spent_on_does_not_tell_what_the_paper_is(spent_on: str) -> None:
    statement = f"""
                          ACCOUNT STATEMENT
   Account Number : 45710283396                     SPECIMEN
   Date          Description                 Deposit        Withdrawal      Balance
   01 Aug 25     UPI PAYMENT                                  500.00        9,500.00
   02 Aug 25     {spent_on:<26}                  1,000.00        8,500.00
                 {spent_on}
   03 Aug 25     NEFT IN RAVI                25,000.00                     33,500.00
"""

    assert recognised(paper(statement)) == "BANK_STATEMENT"
    assert recognised(paper(statement.replace("ACCOUNT STATEMENT", spent_on.title()))) != "BANK_STATEMENT"


UNDER_HEADINGS = """
PALASH GRAMEENA BANK
SPECIMEN
Statement for Account No 10770100045518 from 01/03/2025 to 31/03/2025
Account Holder Details                         Home Branch Details
Name            Mr. GIRIDHAR HANUMANT PATIL    Branch Name      RAMPUR
Address         AT POST KHAMKHEDA              Branch Address   12 E WARD 4TH LANE
                RAMPUR 416234                                   RAMPUR 416008
CIF Number      40081733920                    Branch Code      316

Date        Particulars          Chq        Debit        Credit      Balance
05/03/2025  UPI-CR SURESH                                1200.00     4114.50
10/03/2025  CASH                            3000.00                  1114.50
"""


def test_the_heading_of_the_holders_data_is_no_caption_of_his_name() -> None:
    found = values("BANK_STATEMENT", paper(UNDER_HEADINGS))
    assert found["account_holder_name"] == "Mr. GIRIDHAR HANUMANT PATIL"
    assert found["branch"] == "RAMPUR"
