"""What proves the balances of a statement, and what only agrees with the rows that they were worked out of."""

from __future__ import annotations

from sheaf.model.field import Check, Choice
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices

HEAD = """
Sanchay Bank
Statement of Account
Account No : 50100123456789       IFSC : ZZZZ0W05820
"""
CAPTIONS = "Date          Narration              Chq./Ref.No.    Withdrawal Amt.    Deposit Amt.    Closing Balance\n"
ROWS = """01/04/2024    UPI ASHA               412345678901    500.00                             9,500.00
02/04/2024    NEFT RAVI              512345678901                       25,000.00       34,500.00
03/04/2024    ATM CASH               612345678901    4,000.00                           30,500.00
04/04/2024    UPI MEERA              712345678901    1,500.00                           29,000.00
SPECIMEN
"""
PRINTED = "              Opening Balance                                                           10,000.00\n"
UNREACHED = Check("rows_reach_balance", False)


def served(*parts: str) -> dict[str, Choice]:
    return choices("BANK_STATEMENT", paper("".join((HEAD, *parts))))


def named(choice: Choice) -> set[str]:
    return {check.name for check in choice.checks}


def test_balances_worked_out_of_the_rows_are_not_proven_by_the_same_rows() -> None:
    found = served(CAPTIONS, ROWS)
    assert (found["opening_balance"].candidate.value, found["closing_balance"].candidate.value) == (
        "10000.00",
        "29000.00",
    )
    assert not named(found["opening_balance"]) | named(found["closing_balance"])


def test_a_balance_printed_in_a_place_of_its_own_proves_those_that_the_rows_tell() -> None:
    found = served("Opening Balance : 10,000.00\n", CAPTIONS, ROWS)
    assert found["opening_balance"].candidate.value == "10000.00"
    assert all(Check("balances_fit", True) in found[name].checks for name in ("opening_balance", "closing_balance"))


def test_a_first_row_that_a_printed_balance_leads_to_is_surer_than_one_that_nothing_tests() -> None:
    with_print, alone = (served(CAPTIONS, line, ROWS)["opening_balance"] for line in (PRINTED, ""))
    assert with_print.candidate.value == alone.candidate.value == "10000.00"
    assert with_print.candidate.evidence > alone.candidate.evidence


def test_a_printed_balance_that_the_rows_do_not_reach_is_taken_and_fails_to_fit_them() -> None:
    cut = ROWS.split("\n", 1)[1]
    found = served(CAPTIONS, PRINTED, cut)
    assert found["opening_balance"].candidate.value == "10000.00"
    assert Check("balances_fit", False) in found["opening_balance"].checks


def test_a_row_left_out_at_an_end_speaks_against_the_balance_there_and_not_at_the_other() -> None:
    first = ROWS.replace(
        "500.00                             9,500.00", "                                   9,500.00", 1
    )
    last = ROWS.replace("1,500.00                           29,000.00", "                                   29,000.00")
    at_first, at_last = served(CAPTIONS, first), served(CAPTIONS, last)
    assert UNREACHED in at_first["opening_balance"].checks
    assert UNREACHED not in at_first["closing_balance"].checks
    assert UNREACHED in at_last["closing_balance"].checks
    assert UNREACHED not in at_last["opening_balance"].checks
