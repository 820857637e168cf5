"""Columns of a bank statement whose captions say too little: sides beside balances, both directions in one, units."""

from __future__ import annotations

from tests.unit.stages.test_bank_statement import HEAD, rows
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised


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
        Date           Reference No                   (Rs.)          (3)           (R)
        01/04/2024     123456          BY CASH                       2,000.00      10,000.00
        02/04/2024                     ATM WDL        1,000.00                     9,000.00
        """
    )
    assert [row["date"] for row in found] == ["01/04/2024", "02/04/2024"]
    assert found[0]["reference"] == "123456"


def test_a_page_without_captions_pictured_from_another_distance_goes_on_with_the_table() -> None:
    shifted = """
                   03/04/2024    BY CASH PUNE        2,000.00                 11,000.00
                   04/04/2024    ATM WDL THANE                     500.00     10,500.00
                   05/04/2024    BY CASH SURAT         250.00                 10,750.00
        """
    found = rows(
        HEAD
        + """
Date          Particulars         Deposits    Withdrawals      Balance
01/04/2024    BY CASH SALEM      10,000.00                   10,000.00
02/04/2024    ATM WDL INDORE                     1,000.00     9,000.00
        """,
        shifted,
    )
    assert [row["balance"] for row in found] == ["10000.00", "9000.00", "11000.00", "10500.00", "10750.00"]
    assert [row["description"] for row in found][2:] == ["BY CASH PUNE", "ATM WDL THANE", "BY CASH SURAT"]


def test_amounts_of_which_the_points_were_misread_are_read_by_their_digits() -> None:
    found = rows(
        HEAD
        + """
        Date          Particulars       Withdrawals    Deposits        Balance
        01/04/2024    BY CASH SALEM                     3.12100    10,000.00 Cx
        02/04/2024    ATM WDL INDORE       1,000.00                 9,000.00 Cr
        """
    )
    assert [(row["debit"], row["credit"]) for row in found] == [(None, "3121.00"), ("1000.00", None)]
    assert found[0]["balance"] == "10000.00"


def test_the_last_balance_is_not_proven_where_the_next_page_could_not_be_read() -> None:
    first = (
        HEAD
        + """
        Date          Particulars       Withdrawals     Deposits       Balance
        01/04/2024    BY CASH SALEM                    10,000.00     10,000.00
        02/04/2024    ATM WDL INDORE       1,000.00                   9,000.00
        """
    )
    unread = "\n".join(f"{' ' * 30}1,000.00{' ' * 20}2,000.00" for _ in range(8))
    assert proven(first) > proven(first, unread)


def proven(*typescripts: str) -> float:
    """Return the evidence of the closing balance."""
    return choices("BANK_STATEMENT", paper(*typescripts))["closing_balance"].candidate.evidence


def test_the_last_line_of_wrapped_captions_is_no_first_line_of_the_rows_text() -> None:
    found = rows(
        HEAD
        + """
                       Transaction                                        Withdrawal      Deposit
  S No.  Value Date                   Cheque/Ref Number  Transaction Remarks                              Balance (INR )
                       Date                                               Amount (INR ) Amount (INR )
  1      01/07/2023    01/07/2023     6786               ATM WDL-6786-SURAT     501.61            0.0         84179.46
  2      02/07/2023    02/07/2023     UBINN4214901       NEFT DR-HARJIT MA    26328.42            0.0         57851.04
                                                         LIK-UBINN42149
  3      02/07/2023    02/07/2023     981631748768       UPIAR/98163174/DR      3347.0            0.0         54504.04
                                                         SETHI/PUNB
        """
    )
    assert [row["description"] for row in found] == [
        "ATM WDL-6786-SURAT",
        "NEFT DR-HARJIT MA LIK-UBINN42149",
        "UPIAR/98163174/DR SETHI/PUNB",
    ]


def test_the_legend_under_a_printed_list_makes_it_no_loans() -> None:
    listed = """
Sheet1
ICICI Bank
Account Number        50100123456789 ( INR )
IFSC Code             ICIC0W64820
Transaction Date  Transaction Remarks   Withdrawal Amount (INR )  Deposit Amount (INR )  Balance (INR )
01/04/2024        BY CASH                                    0.0                 2000.0         10000.0
02/04/2024        ATM WDL PUNE                            1000.0                    0.0          9000.0
Legends Used in Account Statement
"""
    assert recognised(paper(listed)) == "BANK_STATEMENT"
    assert recognised(paper(listed.replace("Legends Used in", "Loan"))) is None


def test_two_captions_read_as_one_line_are_no_caption_of_a_column_for_both() -> None:
    found = rows(
        HEAD
        + """
        Txn Date      Withdrawal Deposit      Balance        Narration
        02/04/2024      1,000.00              9,000.00 Cr. ATM WDL PUNE
        01/04/2024                 2,000.00  10,000.00 Cr. BY CASH
        """
    )
    assert [(row["debit"], row["credit"]) for row in found] == [("1000.00", None), (None, "2000.00")]
    assert [row["description"] for row in found] == ["ATM WDL PUNE", "BY CASH"]


def test_an_opening_balance_that_reaches_over_two_columns_is_no_text_of_the_first_row() -> None:
    found = rows(
        HEAD
        + """
          Date           Narration            Credit        Debit        Balance
        Your Opening Balance on 01-04-2024:                             10,000.00
        01/04/2024    UPI/CR/ASHA          2,000.00                     12,000.00
                      RAMPUR/HDFC

        02/04/2024    UPI/DR/RAVI                        1,000.00       11,000.00
                      RAMPUR/ICIC

        """
    )
    assert [row["description"] for row in found] == ["UPI/CR/ASHA RAMPUR/HDFC", "UPI/DR/RAVI RAMPUR/ICIC"]
