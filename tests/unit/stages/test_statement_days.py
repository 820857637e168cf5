"""Statements that print a day, a balance or a narration apart from a row's amount."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.stages.test_bank_statement import HEAD, rows, written
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

A_DAY = (
    HEAD
    + """
    Date          Transaction details               Deposits    Withdrawals       Balance
                  BALANCE BROUGHT FORWARD                                       10,000.00
    01/04/2024    BY CASH SALEM                     2,000.00
                  UPI TO SHOP AT THE                               1,500.00
                  ATM WDL INDORE                                     500.00     10,000.00
    02/04/2024    NEFT FROM MEENA                   3,000.00                    13,000.00
    03/04/2024    NEFT TO ASHA                                     1,000.00
                  CHARGES FOR SMS                                     20.00     11,980.00
    """
)


def test_rows_without_a_day_or_a_balance_of_their_own_are_rows_and_show_none_that_is_not_printed() -> None:
    assert [(row["date"], row["debit"], row["credit"], row["balance"]) for row in rows(A_DAY)] == [
        ("01/04/2024", None, "2000.00", None),
        ("01/04/2024", "1500.00", None, None),
        ("01/04/2024", "500.00", None, "10000.00"),
        ("02/04/2024", None, "3000.00", "13000.00"),
        ("03/04/2024", "1000.00", None, None),
        ("03/04/2024", "20.00", None, "11980.00"),
    ]


def test_a_day_over_the_figures_opens_their_row() -> None:
    table = (
        HEAD
        + """
        Date          Transaction details               Deposits    Withdrawals       Balance
        01/04/2024    BY CASH SALEM                     2,000.00                    12,000.00
        02/04/2024    UPI TO A SHOP AT THE
                      MARKET                                           1,500.00
                      BY TRANSFER OF
                      MEENA                             3,000.00                    13,500.00
        """
    )
    found = values("BANK_STATEMENT", written(paper(table)))["transactions"]
    assert isinstance(found, tuple)
    assert [(row["date"], row["description"], row["balance"]) for row in found if isinstance(row, Mapping)] == [
        ("01/04/2024", "BY CASH SALEM", "12000.00"),
        ("02/04/2024", "UPI TO A SHOP AT THE MARKET", None),
        ("02/04/2024", "BY TRANSFER OF MEENA", "13500.00"),
    ]


def test_a_narration_under_its_figures_runs_through_the_columns_over_it() -> None:
    found = rows(
        HEAD
        + """
        Tran Date     Value Date    Instr No           Debit         Credit          Balance
                      Particulars
        01/04/2024    02/04/2024    000123          1,000.00                        9,000.00Cr
                      CHQ PAID TO MEENA AND SONS OF SALEM
        02/04/2024    02/04/2024                                   2,000.00        11,000.00Cr
                      BY CASH SALEM
        """
    )
    assert [(row["date"], row["description"], row["debit"], row["balance"]) for row in found] == [
        ("01/04/2024", "CHQ PAID TO MEENA AND SONS OF SALEM", "1000.00", "9000.00"),
        ("02/04/2024", "BY CASH SALEM", None, "11000.00"),
    ]


def test_a_kind_of_account_is_whole_where_it_holds_a_word_of_the_tables_captions() -> None:
    head = HEAD.replace("Account Type : SAVINGS ACCOUNT", "Account Type : CASH CREDIT - HYPOTHECATION")
    assert values("BANK_STATEMENT", paper(f"{head}\n{A_DAY[len(HEAD) :]}"))["account_type"] == (
        "CASH CREDIT - HYPOTHECATION"
    )
