"""What stands over a bank statement's table: codes and periods whatever announces them, captions over their values."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

ROWS = """
Date          Narration                            Chq./Ref.No.     Withdrawal Amt.    Deposit Amt.   Closing Balance
01/04/2024    UPI/DR/412345678901/ASHA/YESB        412345678901            500.00                           9,500.00
02/04/2024    NEFT CR-ICIC0123456-RAVI-ICICI BANK                       25,000.00                          34,500.00
              ICICI BANK
"""


def head(text: str) -> Mapping[str, Value]:
    return values("BANK_STATEMENT", paper(text + ROWS))


def test_a_branch_and_its_codes_in_one_line_under_the_banks_name_are_read() -> None:
    found = head(
        """
        Sanchay Gramin Bank
        Jaripatka Branch, IFSC Code : ZZZZ0W05820, MICR Code : 440998155

        Account Number : 50100123456789
        Statement for 01/04/2024 to 30/04/2024
        SPECIMEN
        """
    )
    assert found["branch"] == "Jaripatka"
    assert found["ifsc"] == "ZZZZ0W05820"
    assert found["micr"] == "440998155"
    assert (found["statement_from"], found["statement_to"]) == ("01/04/2024", "30/04/2024")


def test_two_codes_behind_one_caption_are_told_apart() -> None:
    found = head(
        """
        Union Bank of India
        IFSC/MICR: UBIN0W51483/636026007    Phone: 1800 000 0000
        Account Number : 50100123456789
        SPECIMEN
        """
    )
    assert (found["ifsc"], found["micr"]) == ("UBIN0W51483", "636026007")


def test_a_bank_that_rows_name_is_not_the_accounts_own() -> None:
    found = head(
        """
        Account Statement
        Vishwas Small Finance Bank
        Account Number : 50100123456789
        SPECIMEN
        """
    )
    assert found["bank_name"] == "Vishwas Small Finance Bank"


def test_beside_a_caption_among_captions_stands_no_value() -> None:
    found = head(
        """
        Sanchay Gramin Bank
        Account No           IFSC Code
        50100123456789       ZZZZ0W05820
        Branch               CRN
        KOTHRUD              123456
        SPECIMEN
        """
    )
    assert found["branch"] == "KOTHRUD"


def test_a_period_over_the_holder_is_no_name() -> None:
    found = head(
        """
        Sanchay Gramin Bank
        Account Statement

        01 Apr 2024 - 30 Apr 2024
        RAVI SHARMA
        12 M G ROAD
        PUNE 411001

        Account Number : 50100123456789
        SPECIMEN
        """
    )
    assert found["account_holder_name"] == "RAVI SHARMA"
    assert found["address"] == "12 M G ROAD PUNE 411001"


def test_an_app_says_number_and_kind_and_branch_and_code_in_one_line_each() -> None:
    found = head(
        """
        Sanchay Gramin Bank
        Account holder
        RAVI SHARMA
        A/c 50100123456789 • Savings
        KOTHRUD branch • IFSC ZZZZ0W05820
        SPECIMEN
        """
    )
    assert (found["account_number"], found["account_type"]) == ("50100123456789", "Savings")
    assert (found["branch"], found["ifsc"]) == ("KOTHRUD", "ZZZZ0W05820")


def test_a_kind_is_part_of_the_numbers_caption_and_a_code_no_part_of_the_branch() -> None:
    found = head(
        """
        Sanchay Gramin Bank
        Primary Account Holder Name : RAVI SHARMA
        Savings Account Number : 50100123456789
        Type of A/c : SB-GENERAL
        Home Branch : 05433 - KOTHRUD
        SPECIMEN
        """
    )
    assert (found["account_holder_name"], found["account_number"]) == ("RAVI SHARMA", "50100123456789")
    assert (found["account_type"], found["branch"]) == ("SB-GENERAL", "KOTHRUD")


def test_the_bank_over_a_name_and_its_address_is_no_holder() -> None:
    found = head(
        """
        SANCHAY BANK
        RAVI SHARMA
        12 M G ROAD
        PUNE 411001

        Account Number : 50100123456789
        SPECIMEN
        """
    )
    assert (found["account_holder_name"], found["address"]) == ("RAVI SHARMA", "12 M G ROAD PUNE 411001")


def test_an_account_in_the_sentence_over_its_rows_is_read() -> None:
    for sentence in (
        "Statement for A/c 563933951832267 between 01-Apr-2024 and 30-Apr-2024",
        "Statement of Janhit Account No :563933951832267 for the period (From : 01-04-2024 To : 30-04-2024)",
    ):
        found = head(f"\n        Janhit Bank\n        SPECIMEN\n        {sentence}\n")
        assert found["account_number"] == "563933951832267"
        assert (found["statement_from"], found["statement_to"]) == ("01/04/2024", "30/04/2024")


def test_a_cooperatives_account_is_numbered_by_its_kind_and_its_ledger() -> None:
    found = head(
        """
        THE INVENTED URBAN CO-OP BANK LTD., RAMPUR
        (Scheduled under M.C.S. Act 1960) BR: SHANTI PETH, RAMPUR     Ph 02164-220041
        SPECIMEN
        A/c No     : SB/12/008846

                                     Branch Manager / Officer
        """
    )
    assert found["account_number"] == "SB/12/008846"
    assert found["branch"] == "SHANTI PETH, RAMPUR"


def test_the_bank_behind_an_app_is_named_without_what_the_app_says_of_it() -> None:
    found = head("\n        SPECIMEN\n        powered by Janhit Bank\n\n        Account Number : 50100123456789\n")
    assert found["bank_name"] == "Janhit Bank"


def test_what_was_left_open_in_a_search_is_no_kind_of_account() -> None:
    found = head(
        "\n        Janhit Bank\n        SPECIMEN\n        Account Type : All\n        Account Number : 50100123456789\n"
    )
    assert found["account_number"] == "50100123456789"
    assert "account_type" not in found


FACTS = "A/c No. 50100123456789{0}{1}{0}IFSC ZZZZ0W05820{0}Branch Jaripatka"


def test_an_accounts_facts_in_one_line_are_told_apart() -> None:
    for between in (" | ", ", ", " · "):
        for kind in ("Regular Savings", "CURRENT ACCOUNT", "SB-General"):
            found = head(
                "\n        Sanchay Gramin Bank\n        " + FACTS.format(between, kind) + "\n\n        SPECIMEN\n"
            )
            assert (found["account_type"], found["branch"]) == (kind, "Jaripatka")
            assert (found["account_number"], found["ifsc"]) == ("50100123456789", "ZZZZ0W05820")


_PAID_AT = """
Date          Mode      Narration          Chq./Ref.No.   Withdrawal    Deposit     Balance
01/04/2024    BRANCH    CLG YESB ASHA      412345             500.00               9,500.00
02/04/2024    BRANCH    CASH DEP RAMPUR                               25,000.00   34,500.00
"""


def test_a_row_that_says_it_was_paid_at_a_branch_names_no_branch_of_the_account() -> None:
    read = values(
        "BANK_STATEMENT", paper("\n  Sanchay Gramin Bank\n  Account Number : 50100123456789\n  SPECIMEN\n" + _PAID_AT)
    )
    assert read.get("branch") is None
    rows = read["transactions"]
    assert isinstance(rows, tuple)
    assert len(rows) == 2


_HEADER = """
Date          Mode      Narration          Chq./Ref.No.   Withdrawal    Deposit     Balance
"""
_TURNED = """
01 Apr, 2024 BRANCH     CLG YESB ASHA      412345             500.00               9,500.00
02 Apr, 2024 BRANCH     CASH DEP RAMPUR                               25,000.00   34,500.00
"""
_LAST = """
04 Apr, 2024 UPI        UPI/ASHA DEVI      412346             500.00              34,000.00
Started Rs.10,000.00    In Rs.25,000.00    Out Rs.1,000.00
"""


def test_sums_in_a_line_under_the_last_rows_do_not_move_the_columns_of_a_further_page() -> None:
    first = "\n  Sanchay Gramin Bank\n  Account Number : 50100123456789\n  SPECIMEN\n" + _HEADER + _TURNED
    rows = values("BANK_STATEMENT", paper(first, _HEADER + _LAST))["transactions"]
    assert isinstance(rows, tuple)
    assert [row["date"] for row in rows if isinstance(row, Mapping)] == ["01/04/2024", "02/04/2024", "04/04/2024"]
