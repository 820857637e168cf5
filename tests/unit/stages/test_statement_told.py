"""Tables of statements whose captions nobody declared, or that have none: days and balances tell their columns."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.model.field import Value
from tests.unit.stages.test_bank_statement import HEAD, rows
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices

ENTRIES = (
    ("02/04/2024", "UPI/ASHA/YESB", "412345678901", "500.00", "", "9,500.00"),
    ("03/04/2024", "SALARY GALAXY", "", "", "25,000.00", "34,500.00"),
    ("05/04/2024", "NEFT MEENA", "123456", "12,250.50", "", "22,249.50"),
    ("09/04/2024", "ATM WDL PUNE", "", "2,000.00", "", "20,249.50"),
    ("12/04/2024", "BY CASH", "", "", "250.50", "20,500.00"),
)
DAY, TEXT, CODE, OUT, IN, LEFT = range(6)
PLAIN = (DAY, TEXT, OUT, IN, LEFT)
WITH_CODE = (DAY, TEXT, CODE, OUT, IN, LEFT)


def typed(captions: str, columns: tuple[int, ...]) -> str:
    """Return a table under `captions`, those of one line with a bar between them."""
    heads = [[caption.strip() for caption in line.split("|")] for line in captions.split("\n")]
    body = [[entry[column] for column in columns] for entry in ENTRIES]
    widths = [max(len(line[at]) for line in [*heads, *body]) for at in range(len(columns))]
    are_sums = [column >= OUT for column in columns]
    return "\n".join(
        "  ".join(
            text.rjust(width) if is_sum else text.ljust(width)
            for text, width, is_sum in zip(line, widths, are_sums, strict=True)
        )
        for line in [*heads, *body]
    )


def expected(columns: tuple[int, ...]) -> list[Mapping[str, Value]]:
    return [
        {
            "date": day,
            "description": text,
            "reference": (code or None) if CODE in columns else None,
            "debit": out.replace(",", "") or None,
            "credit": into.replace(",", "") or None,
            "balance": left.replace(",", "") if LEFT in columns else None,
        }
        for day, text, code, out, into, left in ENTRIES
    ]


@pytest.mark.parametrize(
    ("captions", "columns"),
    [
        ("Date | Details | Spent | Received | Balance", PLAIN),
        ("On | To / From | Sent | Received | Left in account", PLAIN),
        ("DT. | BY / TO | INST NO | DR | CR | BAL", WITH_CODE),
        ("Tr. Date | Tr. Particulars | Inst. No. | Paid | Recd. | Bal. Rs.", WITH_CODE),
        ("Date | Transaction | Amount Debited | Amount Credited | Balance Available", PLAIN),
        ("Date of Transaction | Nature of Transaction | Amount Withdrawn | Amount Deposited | Balance Amount", PLAIN),
        ("Posted On | Narrative | Cust Ref | Dr Amt (INR) | Cr Amt (INR) | Ledger Bal (INR)", WITH_CODE),
        ("Date | Transaction Reference | Ref.No./Chq.No. | Credit | Debit | Balance", (DAY, TEXT, CODE, IN, OUT, LEFT)),
        ("Date | Details | Deposits | Withdrawals | Balance(DR=Debit)", (DAY, TEXT, IN, OUT, LEFT)),
        ("Date | Reference No. / | Narration | Withdrawal | Deposit | Closing\n | Cheque No. | | INR | INR | INR",
         (DAY, CODE, TEXT, OUT, IN, LEFT)),
        ("Value Date | Narration | Debit | Credit | Balance", PLAIN),
    ],
)  # fmt: skip
def test_columns_are_told_by_what_stands_in_them_whatever_their_captions_say(
    captions: str, columns: tuple[int, ...]
) -> None:
    assert rows(HEAD + "\n" + typed(captions, columns)) == expected(columns)


def test_a_table_without_captions_is_told_by_its_balances_on_its_further_pages_too() -> None:
    lines = typed("A | B | C | D | E", PLAIN).split("\n")[1:]
    assert rows(HEAD + "\n" + "\n".join(lines)) == expected(PLAIN)
    assert rows(HEAD + "\n" + "\n".join(lines[:3]), "\n".join(lines[3:])) == expected(PLAIN)


def test_rows_without_balances_are_given_and_less_sure() -> None:
    plain = HEAD + "\n" + typed("Date | Narration | Debit | Credit", (DAY, TEXT, OUT, IN))
    assert rows(plain) == expected((DAY, TEXT, OUT, IN))
    whole = HEAD + "\n" + typed("Date | Narration | Debit | Credit | Balance", PLAIN)
    assert evidence(plain) < evidence(whole)


def evidence(typescript: str) -> float:
    return choices("BANK_STATEMENT", paper(typescript))["transactions"].candidate.evidence
