"""Screens of a bank's app, saved as a statement: no captions beside what they say of the account, cards for rows."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

SCREENS = """
HDFC BANK
Hi, RAVI KUMAR SHARMA
Savings A/c - 50100123456789
IFSC HDFC0001234
Available balance
₹ 12,500.00
All transactions from 01 Apr 2024 to 30 Apr 2024

Mon, 29 Apr 2024
UPI/DR/412345678901/ASHA                     - ₹500.00
Ref No. 412345678901                    Bal ₹12,500.00

Sun, 28 Apr 2024
NEFT/HDFCN12345678/MEENA                   + ₹3,000.00
Ref No. HDFCN12345678                   Bal ₹13,000.00
"""


def test_screens_of_an_app_are_a_statement() -> None:
    assert recognised(paper(SCREENS)) == "BANK_STATEMENT"


def test_what_an_app_says_of_an_account_needs_no_captions() -> None:
    found = values("BANK_STATEMENT", paper(SCREENS))
    assert found["account_holder_name"] == "RAVI KUMAR SHARMA"
    assert found["account_number"] == "50100123456789"
    assert found["account_type"] == "Savings A/c"
    assert (found["statement_from"], found["statement_to"]) == ("01/04/2024", "30/04/2024")


def test_what_is_there_to_be_spent_is_no_closing_balance_and_cards_without_captions_are_no_sure_rows() -> None:
    found = values("BANK_STATEMENT", paper(SCREENS))
    assert found.get("closing_balance") is None
    assert found.get("transactions") is None


MONTHS = """
HDFC BANK
SPECIMEN
Account Holder : RAVI KUMAR SHARMA
Account Number : 50100123456789

When           What                               How much       Balance after
March 2024

30 Mar ’24     Paid to Asha Stores                − ₹500.00         ₹12,500.00
               Ref. 412345678901

31 Mar ’24     Received from Meena Joshi        + ₹3,000.00         ₹15,500.00
               Ref. NEFT98765432

April 2024

01 Apr ’24     Paid to Ravi Travels             − ₹1,000.00         ₹14,500.00
               Ref. 412345678955

02 Apr ’24     Interest earned this quarter         + ₹8.00         ₹14,508.00
               Ref. INT766937
"""


def test_rows_under_their_months_have_signs_for_sides_and_references_under_their_texts() -> None:
    rows = values("BANK_STATEMENT", paper(MONTHS))["transactions"]
    assert isinstance(rows, tuple)
    shown = [
        tuple(row[name] for name in ("date", "description", "reference", "debit", "credit"))
        for row in rows
        if isinstance(row, Mapping)
    ]
    assert shown == [
        ("30/03/2024", "Paid to Asha Stores", "412345678901", "500.00", None),
        ("31/03/2024", "Received from Meena Joshi", "NEFT98765432", None, "3000.00"),
        ("01/04/2024", "Paid to Ravi Travels", "412345678955", "1000.00", None),
        ("02/04/2024", "Interest earned this quarter", "INT766937", None, "8.00"),
    ]
