"""A balance that runs through its movements tells an account's statement, whatever its title and columns are called."""

from __future__ import annotations

from sheaf.stages.classify.movements import running
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised

HEAD = """
Specimen Payments Bank Ltd                               Ref 77120
Savings a/c 501002003004                                 IFSC  SBIN0001234
Day           For                     Before        Moved        After
"""
MOVED = """
02/04/2024    UPI/Corner Store        10,000.00     500.00       9,500.00
03/04/2024    NEFT/Lata                9,500.00     25,000.50    34,500.50
05/04/2024    ATM/Outlet 17           34,500.50     12,250.50    22,250.00
09/04/2024    UPI/Specimen Stores     22,250.00     2,000.00     20,250.00
11/04/2024    UPI/Chai Stall          20,250.00     40.00        20,210.00
"""
UNRELATED = MOVED.replace("500.00 ", "501.00 ").replace("25,000.50", "24,117.50").replace("12,250.50", "11,000.25")
UNRELATED = UNRELATED.replace("2,000.00", "2,310.00").replace("     40.00", "     41.00")


def running_amounts(rows: str) -> list[str]:
    layout = paper(HEAD + rows)
    return [cell.text for cell, runs in zip(layout.cells, running(layout), strict=True) if runs]


def test_every_balance_that_its_movement_makes_of_the_one_before_runs() -> None:
    assert set(running_amounts(MOVED)) >= {"34,500.50", "22,250.00", "20,250.00", "20,210.00"}


def test_the_newest_may_stand_first() -> None:
    newest_first = "\n".join(reversed(MOVED.strip().splitlines()))
    assert len(set(running_amounts(newest_first)) & {"9,500.00", "34,500.50", "22,250.00", "20,250.00"}) >= 3


def test_amounts_that_do_not_make_one_another_do_not_run() -> None:
    assert running_amounts(UNRELATED) == []


def test_a_running_balance_tells_a_statement_whose_words_do_not() -> None:
    assert recognised(paper(HEAD + MOVED)) == "BANK_STATEMENT"
    assert recognised(paper(HEAD + UNRELATED)) is None
