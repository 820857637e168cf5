"""Columns of a bank statement whose captions say too little: sides beside balances, both directions in one, units."""

from __future__ import annotations

from tests.unit.stages.test_bank_statement import HEAD, rows


def test_the_only_column_of_sides_is_the_amounts_even_beside_the_balance() -> None:
    found = rows(
        HEAD
        + """
        Booking Date    Details            Account Balance    Debit / Credit    Transaction Amount
        02/04/2024      ATM WDL PUNE              9,000.00    Debit                       1,000.00
        01/04/2024      BY CASH                  10,000.00    Credit                      2,000.00
        """
    )
    assert [row["balance"] for row in found] == ["9000.00", "10000.00"]
    assert [row["debit"] for row in found] == ["1000.00", None]


def test_one_column_of_debits_and_credits_holds_the_amounts_with_their_signs() -> None:
    found = rows(
        HEAD
        + """
        Date          Transaction Details    DEBIT/CREDIT(₹)    BALANCE(₹)
        01/04/2024    BY CASH                     +2,000.00     10,000.00
        02/04/2024    ATM WDL PUNE                -1,000.00      9,000.00
        """
    )
    assert [(row["debit"], row["credit"]) for row in found] == [(None, "2000.00"), ("1000.00", None)]


def test_units_in_a_line_of_their_own_end_the_captions_over_them() -> None:
    found = rows(
        HEAD
        + """
        Transaction    Cheque No/      Description    Withdrawals    Deposits      Balance
        Date           Reference No                   (Rs.)          (Rs.)         (Rs.)
        01/04/2024     123456          BY CASH                       2,000.00      10,000.00
        02/04/2024                     ATM WDL        1,000.00                     9,000.00
        """
    )
    assert [row["date"] for row in found] == ["01/04/2024", "02/04/2024"]
    assert found[0]["reference"] == "123456"
