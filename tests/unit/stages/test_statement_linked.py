"""Accounts that sweep into deposits: what is held elsewhere stands beside the balance, under captions of any words."""

from __future__ import annotations

import pytest

from tests.unit.stages.test_bank_statement import HEAD, rows
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

ROWS = """
        1 Apr 2024        UPI TO MEENA                       500.00                        9,500.00        95,000.00
        3 Apr 2024        SALARY                                           20,000.00      29,500.00        95,000.00
        9 Apr 2024        RENT OF THE SHOP                 9,500.00                       20,000.00        95,000.00
"""
MOVED = [("500.00", None, "9500.00"), (None, "20000.00", "29500.00"), ("9500.00", None, "20000.00")]


@pytest.mark.parametrize(
    "captions",
    [
        """
        Posted            What it was for                     Spent       Received         Account           Linked
                                                                                           balance         deposits
        """,
        """
        Date              Narration                           Debit         Credit         Balance    Sweep Balance
        """,
        """
        Date              Narration                      Withdrawal        Deposit         Balance       FD Balance
        """,
        """
        Date              Details                       Withdrawals       Deposits         Account             Flexi
                                                                                           Balance          Deposits
        """,
        """
        Noted             Told                                 Gone           Come         Account            Earning
                                                                                           balance            deposits
        """,
    ],
)
def test_what_is_held_in_deposits_is_no_movement_and_no_balance(captions: str) -> None:
    found = rows(HEAD + captions + ROWS)
    assert [(row["debit"], row["credit"], row["balance"]) for row in found] == MOVED
    assert [row["description"] for row in found] == ["UPI TO MEENA", "SALARY", "RENT OF THE SHOP"]
    assert [row["date"] for row in found] == ["01/04/2024", "03/04/2024", "09/04/2024"]


def test_words_that_begin_under_the_days_are_no_text_of_the_last_row() -> None:
    found = rows(
        HEAD
        + """
        Date              Narration                           Debit         Credit         Balance
        1 Apr 2024        UPI TO MEENA                       500.00                        9,500.00
        3 Apr 2024        SALARY OF APRIL                                20,000.00        29,500.00
        Money is moved back in units of Rs. 1,000
        """
    )
    assert [row["description"] for row in found] == ["UPI TO MEENA", "SALARY OF APRIL"]


@pytest.mark.parametrize("caption", ["Account", "A/c"])
def test_a_number_beside_the_word_account_alone_is_the_accounts(caption: str) -> None:
    typescript = HEAD.replace("Account Number : 50100123456789", f"{caption} : 50100123456789")
    assert values("BANK_STATEMENT", paper(typescript))["account_number"] == "50100123456789"
