"""Statements that print the balance before each movement beside the one after it, and cards out of ledgers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from sheaf.stages.extract.balance import Entry, is_oldest_first, settle
from tests.unit.stages.test_bank_statement import HEAD, rows
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

MOVED = (
    ("09/04/2024", "Paid to Corner Store", "T412345678904", "Dr", "2,000.00", "22,249.50", "20,249.50"),
    ("05/04/2024", "Cash out at Outlet 17", "T412345678903", "Dr", "12,250.50", "34,500.00", "22,249.50"),
    ("03/04/2024", "Received from Lata", "T412345678902", "Cr", "25,000.00", "9,500.00", "34,500.00"),
    ("02/04/2024", "Recharge", "T412345678901", "Dr", "500.00", "10,000.00", "9,500.00"),
)
DAY, TEXT, CODE, SIDE, AMOUNT, BEFORE, AFTER = range(7)
SIDED = (DAY, TEXT, CODE, BEFORE, SIDE, AMOUNT, AFTER)
BARE = (DAY, TEXT, CODE, BEFORE, AMOUNT, AFTER)
EXPECTED = [
    (day, text, code, *((plain, None) if side == "Dr" else (None, plain)), after.replace(",", ""))
    for day, text, code, side, amount, _, after in MOVED
    for plain in (amount.replace(",", ""),)
]


def typed(captions: str, columns: Sequence[int]) -> str:
    lines = [captions.split(" | "), *([entry[column] for column in columns] for entry in MOVED)]
    widths = [max(map(len, texts)) for texts in zip(*lines, strict=True)]
    return "\n".join(
        "   ".join(
            text.rjust(width) if column >= AMOUNT else text.ljust(width)
            for text, width, column in zip(line, widths, columns, strict=True)
        )
        for line in lines
    )


def shown(typescript: str) -> list[tuple[object, ...]]:
    names = ("date", "description", "reference", "debit", "credit", "balance")
    return [tuple(row[name] for name in names) for row in rows(typescript)]


@pytest.mark.parametrize(
    ("captions", "columns"),
    [
        ("Date | Details | Transaction ID | Opening Balance | Type | Amount | Closing Balance", SIDED),
        ("Date | Details | Txn ID | Balance Before | Dr/Cr | Txn Amount | Balance After", SIDED),
        ("Date | Details | Ref No | Pre Balance | Amount | Post Balance", BARE),
        ("Date | Details | Ref No | Was | Moved | Is", BARE),
        ("Date | Details | Order ID | Balance then | Amount | Balance now", BARE),
    ],
)
def test_a_movement_between_the_balances_before_and_after_it_is_told_by_them(
    captions: str, columns: Sequence[int]
) -> None:
    assert shown(HEAD + typed(captions, columns)) == EXPECTED


def test_the_balance_before_the_oldest_movement_opens_the_account() -> None:
    found = values(
        "BANK_STATEMENT", paper(HEAD + typed("Date | Details | Ref No | Pre Balance | Amount | Post Balance", BARE))
    )
    assert (found["opening_balance"], found["closing_balance"]) == ("10000.00", "20249.50")


FIRST = Entry(Decimal(40), 0, Decimal(60), Decimal(100))
SECOND = Entry(Decimal(5), 0, Decimal(65), Decimal(60))
THIRD = Entry(Decimal(15), 0, Decimal(50), Decimal(65))


def test_a_balance_that_was_misread_is_what_the_next_row_prints_before_its_own() -> None:
    misread = [FIRST, replace(SECOND, balance=Decimal(66)), THIRD]
    settled = settle(misread, None, mends=True)
    assert [entry.balance for entry in settled.entries] == [60, 65, 50]
    assert [entry.is_mended for entry in settled.entries] == [False, True, False]
    assert settled.holds == (True, True, True)


def test_a_row_after_one_that_was_lost_has_its_side_by_its_own_balances_and_still_does_not_follow() -> None:
    settled = settle([FIRST, THIRD], None, mends=False)
    assert [entry.side for entry in settled.entries] == [-1, -1]
    assert settled.holds == (True, False)


def test_two_rows_tell_their_order_by_the_balance_that_both_print() -> None:
    assert is_oldest_first([FIRST, SECOND], None)
    assert not is_oldest_first([SECOND, FIRST], None)


CARD = """
SHRI KAPILESHWAR URBAN CO-OPERATIVE CREDIT SOCIETY LTD.
Branch : Karad
{title}
Name : SUNITA MORE                    Ledger Folio : 12/304
A/c No. : 204410076125                Member No. : 4127
SPECIMEN
Date          {code:<10}  Particulars              Withdrawal       Deposit          Balance       Initials
              {none:<10}  By Balance B/F                                           10,000.00 Cr
02/04/2024    P796        To Self                      500.00                       9,500.00 Cr    sk
05/04/2024    R12         By Milk Bill                               4,210.00      13,710.00 Cr    rp
09/04/2024    T7          To Locker Rent             1,000.00                      12,710.00 Cr    sk
"""


@pytest.mark.parametrize("title", ["SAVINGS LEDGER CARD", "LEDGER EXTRACT", "Member's Ledger"])
@pytest.mark.parametrize("code", ["Vr. No.", "Voucher", "Ref", "Scroll"])
def test_a_societys_ledger_card_is_a_statement_with_its_short_vouchers_as_references(title: str, code: str) -> None:
    card = CARD.format(title=title, code=code, none="")
    assert recognised(paper(card)) == "BANK_STATEMENT"
    assert [row[3:] for row in shown(card)] == [
        ("500.00", None, "9500.00"),
        (None, "4210.00", "13710.00"),
        ("1000.00", None, "12710.00"),
    ]
    assert [row[2] for row in shown(card)] == ["P796", "R12", "T7"]
    assert values("BANK_STATEMENT", paper(card))["bank_name"] == CARD.strip().split("\n")[0]


FIRMS_LEDGER = """
KOYNA TRADERS
{title}
Account : SUNITA STORES               Period : 01/04/2024 to 30/04/2024
SPECIMEN
Date          {code:<10}  Particulars                   Debit        Credit          Balance
              {none:<10}  By Opening Balance                                       10,000.00 Cr
02/04/2024    P796        To Sales                     500.00                       9,500.00 Cr
05/04/2024    R12         By Cash                                    4,210.00      13,710.00 Cr
09/04/2024    T7          To Sales                   1,000.00                      12,710.00 Cr
"""


@pytest.mark.parametrize("title", ["Ledger Account", "Account Ledger", "Party Ledger", "Statement of Account"])
@pytest.mark.parametrize("code", ["Vch No", "Voucher No"])
def test_a_firms_ledger_of_its_customer_is_no_statement(title: str, code: str) -> None:
    assert recognised(paper(FIRMS_LEDGER.format(title=title, code=code, none=""))) is None


def test_rupees_without_paise_in_a_column_that_nobody_declared_are_told_by_the_balances() -> None:
    card = CARD.replace("Withdrawal", "Handed out").format(title="LEDGER CARD", code="Vr. No.", none="")
    card = card.replace("500.00  ", "500     ", 1).replace("1,000.00  ", "1,000     ", 1)
    assert [row[3] for row in shown(card)] == ["500.00", None, "1000.00"]


def test_the_side_of_an_overdrawn_balance_in_a_column_of_its_own_does_not_exchange_debit_and_credit() -> None:
    table = """
        Date          Particulars               Withdrawals       Deposits          Balance     DR/CR
        02/04/2024    NEFT MEENA                     500.00                       10,500.00     Dr
        05/04/2024    BY CASH                                     4,000.00         6,500.00     Dr
        06/04/2024    ATM WDL PUNE                 1,000.00                        7,500.00     Dr
        09/04/2024    RENT                         2,500.00                       10,000.00     Dr
        """
    assert [row[3:] for row in shown(HEAD + table)] == [
        ("500.00", None, "-10500.00"),
        (None, "4000.00", "-6500.00"),
        ("1000.00", None, "-7500.00"),
        ("2500.00", None, "-10000.00"),
    ]


def test_the_side_in_the_column_beside_an_amount_says_more_than_the_captions_over_both() -> None:
    table = """
        Date          Description               Amount        Dr / Cr      Balance
        02/04/2024    NEFT MEENA                  500.00      Dr           9,500.00
        05/04/2024    BY CASH                   4,000.00      Cr          13,500.00
        06/04/2024    ATM WDL PUNE              1,000.00      Dr          12,500.00
        """
    for captions in ("Amount        Dr / Cr", "Debit         Credit "):
        found = shown(HEAD + table.replace("Amount        Dr / Cr", captions))
        assert [row[3:5] for row in found] == [("500.00", None), (None, "4000.00"), ("1000.00", None)]


def test_a_day_in_a_line_of_its_own_is_that_of_all_rows_under_it_whatever_numbers_stand_in_their_texts() -> None:
    table = """
        Transaction                             Money out       Money in        Balance
        06 March 2024, Wednesday
        Paid to Corner Store                       500.00                      9,500.00
        Txn ID: 412345678901
        Prepaid recharge 77xxxxxx10                299.00                      9,201.00
        Txn ID: 412345678902
        08 March 2024, Friday
        Received from Lata                                       1,000.00     10,201.00
        Txn ID: 412345678903
        Cash withdrawal at outlet 17               201.00                     10,000.00
        Txn ID: 412345678904
        """
    found = shown(HEAD.replace("01/04/2024 to 30/04/2024", "01/03/2024 to 31/03/2024") + table)
    assert [row[0] for row in found] == ["06/03/2024", "06/03/2024", "08/03/2024", "08/03/2024"]
