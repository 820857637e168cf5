"""Statements with tables or boxes of other facts over the rows, and those whose captions are Marathi or Hindi."""

from __future__ import annotations

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

RELATIONSHIP = """
Sanchay Bank
Ravi Kumar Sharma            Your Base Branch:
12 MG Road                   Kothrud
Pune Maharashtra 411038
Summary of relationships as on 30-Apr-2024
ACCOUNT TYPE       BALANCE (I)      FIXED DEPOSITS (II)      TOTAL
Savings Account    34,500.00        1,20,000.00              1,54,500.00
Statement of Transactions in Savings Account Number: 50100123456789 in INR for the period 01-Apr-2024 - 30-Apr-2024
DATE          MODE      PARTICULARS                DEPOSITS       WITHDRAWALS    BALANCE
01-04-2024    UPI       UPI/412345678901/ASHA                     500.00         9,500.00
02-04-2024    NEFT      NEFT-RAVI                  25,000.00                     34,500.00
SPECIMEN
"""

MARATHI = """
Panchavati Sahakari Bank Ltd
खाते उतारा
खातेदाराचे नाव : Ravi Kumar Sharma          खाते क्रमांक : 50100123456789
शाखा : Kothrud                              खाते प्रकार : Savings
कालावधी : दि. 01/04/2024 ते 30/04/2024

दिनांक        तपशील                      धनादेश क्र.      नावे रु.      जमा रु.        शिल्लक रु.
              आरंभीची शिल्लक                                                          10,000.00 ज
01/04/2024    UPI/ASHA/YESB              412345678901      500.00                      9,500.00 ज
02/04/2024    CLG RAVI                   123456            10,500.00                   1,000.00 ना
03/04/2024    NEFT RAVI                                                  25,000.00     24,000.00 ज
SPECIMEN
"""


def row(
    date: str, description: str, reference: str | None, moved: tuple[str | None, str | None], balance: str
) -> dict[str, str | None]:
    return {
        "date": date,
        "description": description,
        "reference": reference,
        "debit": moved[0],
        "credit": moved[1],
        "balance": balance,
    }


def test_deposits_that_a_customer_has_beside_the_account_make_no_slip_of_its_statement() -> None:
    assert recognised(paper(RELATIONSHIP)) == "BANK_STATEMENT"
    assert recognised(paper("Sanchay Bank\nDeposit Slip\n" + RELATIONSHIP)) is None


def test_a_title_in_words_tells_the_kind_of_the_account_and_a_sum_beside_its_caption_is_none() -> None:
    found = values("BANK_STATEMENT", paper(RELATIONSHIP))
    assert found["account_type"] == "Savings Account"
    assert found["account_number"] == "50100123456789"
    assert found["branch"] == "Kothrud"
    assert (found["statement_from"], found["statement_to"]) == ("01/04/2024", "30/04/2024")


def test_a_column_of_the_ledger_balance_makes_no_ledger_of_a_statement() -> None:
    typed = """
    Sanchay Bank
    e-Statement
    Account No : 50100123456789       IFSC : ZZZZ0W05820
    Txn Date      Remarks                UTR / Cheque    Debit       Credit       Ledger Balance
    01/04/2024    UPI/412345678901/ASHA  412345678901    500.00                   9,500.00
    02/04/2024    NEFT-RAVI                                          25,000.00    34,500.00
    SPECIMEN
    """
    assert recognised(paper(typed)) == "BANK_STATEMENT"
    assert recognised(paper(typed.replace("e-Statement", "Party Ledger"))) is None
    assert values("BANK_STATEMENT", paper(typed))["transactions"] == (
        row("01/04/2024", "UPI/412345678901/ASHA", "412345678901", ("500.00", None), "9500.00"),
        row("02/04/2024", "NEFT-RAVI", None, (None, "25000.00"), "34500.00"),
    )


def test_captions_and_sides_in_marathi_are_read() -> None:
    assert recognised(paper(MARATHI)) == "BANK_STATEMENT"
    found = values("BANK_STATEMENT", paper(MARATHI))
    assert found["account_holder_name"] == "Ravi Kumar Sharma"
    assert (found["account_number"], found["account_type"]) == ("50100123456789", "Savings")
    assert (found["statement_from"], found["statement_to"]) == ("01/04/2024", "30/04/2024")
    assert (found["opening_balance"], found["closing_balance"]) == ("10000.00", "24000.00")
    assert found["transactions"] == (
        row("01/04/2024", "UPI/ASHA/YESB", "412345678901", ("500.00", None), "9500.00"),
        row("02/04/2024", "CLG RAVI", "123456", ("10500.00", None), "-1000.00"),
        row("03/04/2024", "NEFT RAVI", None, (None, "25000.00"), "24000.00"),
    )
