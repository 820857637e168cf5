"""Statements that aggregators and apps make of a bank's data: captions of the exchange, days as headings."""

from __future__ import annotations

from tests.unit.stages.test_bank_statement import HEAD, rows
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

EXCHANGED = """
Deposit Account Statement
Profile                                   Account Details
Holder Type         SINGLE                Account Number          50100123456789
Name                RAVI KUMAR SHARMA     Type                    CURRENT
DOB                 1990-04-01            Branch                  KOTHRUD
Nominee             NOT-REGISTERED        IFSC Code               HDFC0W12345
                                          Opening Date            2014-09-22
                                          Facility                OD
                                          Statement Start Date    2024-04-01
                                          Statement End Date      2024-04-30
"""


def test_an_accounts_own_type_says_more_of_it_than_what_it_may_be_overdrawn_under() -> None:
    assert values("BANK_STATEMENT", paper(EXCHANGED))["account_type"] == "CURRENT"
    without = EXCHANGED.replace("Type                    CURRENT", "")
    assert values("BANK_STATEMENT", paper(without))["account_type"] == "OD"


def test_the_period_has_its_days_behind_captions_of_their_own_and_the_accounts_first_day_is_not_its_end() -> None:
    found = values("BANK_STATEMENT", paper(EXCHANGED))
    assert (found["statement_from"], found["statement_to"]) == ("01/04/2024", "30/04/2024")


def test_the_bank_that_gave_the_data_is_named_between_strokes_whatever_its_name_ends_in() -> None:
    consent = "Fetched with your consent through SpecimenAA (NBFC-AA) | FIP: {} | Consent ID: 27b2cdac-1507"
    for bank in ("HDFC BANK", "HDFC Bank Limited"):
        said = EXCHANGED.replace("Profile ", f"{consent.format(bank)}\nProfile ")
        assert values("BANK_STATEMENT", paper(said))["bank_name"] == bank


def test_days_in_a_column_of_an_unknown_caption_are_the_rows_own_where_only_values_have_one() -> None:
    for caption in ("Txn Timestamp   ", "Happened At     "):
        found = rows(
            HEAD
            + f"""
            {caption}    Value Date    Narration       Type      Amount       Current Balance
            2024-04-01 10:07    2024-04-02    BY CASH         CREDIT    2,000.00           10,000.00
            2024-04-05 11:14    2024-04-05    ATM WDL PUNE    DEBIT     1,000.00            9,000.00
            2024-04-06 12:21    2024-04-08    BY CASH         CREDIT      500.00            9,500.00
            """
        )
        assert [row["date"] for row in found] == ["01/04/2024", "05/04/2024", "06/04/2024"]


def test_the_last_caption_of_a_column_has_its_value_under_it_as_those_before_it_do() -> None:
    head = """
        Bank statement
        Account holder                            Account number
        RAVI KUMAR SHARMA                         50100123456789
                                                  Account type
        Branch                                    Digital Savings Account
        KOTHRUD                                   IFSC
                                                  HDFC0W12345
        """
    found = values("BANK_STATEMENT", paper(head))
    assert (found["branch"], found["account_type"]) == ("KOTHRUD", "Digital Savings Account")


DAYS = """
Wednesday, 3 Apr 2024
NEFT*HDFCN12345678*MEENA                          + ₹3,000.00        Bal ₹13,000.00
Ref HDFCN12345678

UPI/DR/412345678901/ASHA/YESB/                      - ₹500.00        Bal ₹12,500.00
Sent using app
Ref 412345678901

Thursday, 4 Apr 2024
ATM WDL-0954-PUNE                                 - ₹2,000.00        Bal ₹10,500.00
Ref 0954

Saturday, 6 Apr 2024
BY CASH-PUNE                                        + ₹250.50        Bal ₹10,750.50
"""


def test_days_stand_over_rows_without_captions_whose_balances_have_their_own() -> None:
    summary = "Money in and out                                  ₹3,250.50        ₹2,500.00"
    found = rows(HEAD + summary + DAYS)
    names = ("date", "description", "reference", "debit", "credit", "balance")
    assert [tuple(row[name] for name in names) for row in found] == [
        ("03/04/2024", "NEFT*HDFCN12345678*MEENA", "HDFCN12345678", None, "3000.00", "13000.00"),
        ("03/04/2024", "UPI/DR/412345678901/ASHA/YESB/ Sent using app", "412345678901", "500.00", None, "12500.00"),
        ("04/04/2024", "ATM WDL-0954-PUNE", "0954", "2000.00", None, "10500.00"),
        ("06/04/2024", "BY CASH-PUNE", None, None, "250.50", "10750.50"),
    ]


def test_as_many_days_as_rows_stand_over_them_where_the_rows_have_no_column_of_days() -> None:
    apart = DAYS.replace("UPI/DR", "Thursday, 4 Apr 2024\nUPI/DR").replace(
        "Thursday, 4 Apr 2024\nATM", "Friday, 5 Apr 2024\nATM"
    )
    assert [row["date"] for row in rows(HEAD + apart)] == ["03/04/2024", "04/04/2024", "05/04/2024", "06/04/2024"]
