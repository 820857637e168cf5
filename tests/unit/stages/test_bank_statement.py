"""Bank statements: rows, order, sides and what breaks the balance equation, on typed papers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sheaf.model.field import Value
from sheaf.model.layout import DocumentLayout
from sheaf.model.page import Source
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

HEAD = """
HDFC BANK LIMITED
Statement of Account
Account Holder : RAVI KUMAR SHARMA
Account Number : 50100123456789      IFSC Code : HDFC0W12345    MICR Code : 411240123
Account Type : SAVINGS ACCOUNT       Branch : KOTHRUD PUNE
Statement Period : 01/04/2024 to 30/04/2024
SPECIMEN
"""
OLDEST_FIRST = (
    HEAD
    + """
Date          Narration                            Chq./Ref.No.     Withdrawal Amt.    Deposit Amt.   Closing Balance
01/04/2024    UPI/DR/412345678901/ASHA/YESB        412345678901            500.00                           9,500.00
02/04/2024    SALARY APR 2024 GALAXY MOTORS                                             25,000.00          34,500.00
05/04/2024    NEFT DR-SBIN0123456-MEENA TRADERS-   SBINN123456789       12,250.50                          22,249.50
              HDFCN12345678901
09/04/2024    ATM WDL-1234-PUNE                    1234                  2,000.00                          20,249.50
"""
)


def written(layout: DocumentLayout) -> DocumentLayout:
    """Return the paper as a file that carries its text."""
    pages = []
    for page in layout.pages:
        cells = (replace(cell, line=replace(cell.line, source=Source.TEXT_LAYER)) for cell in page.cells)
        pages.append(replace(page, cells=tuple(cells)))
    return replace(layout, pages=tuple(pages))


def rows(*typescripts: str) -> list[Mapping[str, Value]]:
    found = values("BANK_STATEMENT", paper(*typescripts)).get("transactions")
    assert isinstance(found, tuple)
    return [row for row in found if isinstance(row, Mapping)]


def test_a_statement_is_recognised_and_its_head_read() -> None:
    layout = paper(OLDEST_FIRST)
    found = values("BANK_STATEMENT", layout)
    assert recognised(layout) == "BANK_STATEMENT"
    assert {name: value for name, value in found.items() if name != "transactions"} == {
        "bank_name": "HDFC BANK LIMITED",
        "account_holder_name": "RAVI KUMAR SHARMA",
        "account_number": "50100123456789",
        "account_type": "SAVINGS ACCOUNT",
        "ifsc": "HDFC0W12345",
        "micr": "411240123",
        "branch": "KOTHRUD PUNE",
        "statement_from": "01/04/2024",
        "statement_to": "30/04/2024",
        "opening_balance": "10000.00",
        "closing_balance": "20249.50",
    }


def test_the_address_under_the_branch_is_not_the_holders() -> None:
    head = """
HDFC BANK LIMITED                                  Statement of Account     SPECIMEN

MR RAVI KUMAR SHARMA                               Account Branch : KOTHRUD
FLAT 12, SHANTI NAGAR                              Address        : HDFC BANK LTD, GROUND FLOOR, SHIVAJI ROAD
KOTHRUD                                                             PUNE 411001
PUNE 411038, MAHARASHTRA                           Account No     : 50100123456789
                                                   RTGS/NEFT IFSC : HDFC0W12345
"""
    found = values("BANK_STATEMENT", paper(head + OLDEST_FIRST.removeprefix(HEAD)))
    assert found["address"] == "FLAT 12, SHANTI NAGAR KOTHRUD PUNE 411038, MAHARASHTRA"


def test_the_codes_behind_the_name_of_a_branch_are_read_and_no_part_of_it() -> None:
    head = """
SANCHAY GRAMIN BANK     Statement of Account     SPECIMEN
Account Number     50100123456789
Branch             KOTHRUD IFSC: ZZZZ0123456 MICR: 411998123
"""
    found = values("BANK_STATEMENT", paper(head + OLDEST_FIRST.removeprefix(HEAD)))
    assert (found["branch"], found["ifsc"], found["micr"]) == ("KOTHRUD", "ZZZZ0123456", "411998123")


def test_the_holder_may_stand_behind_the_number() -> None:
    head = """
SANCHAY GRAMIN BANK     DETAILED STATEMENT     SPECIMEN
Account Number     063883008822 ( INR ) - RAVI KUMAR SHARMA
IFSC Code          ZZZZ0123456
"""
    found = values("BANK_STATEMENT", paper(head + OLDEST_FIRST.removeprefix(HEAD)))
    assert (found["account_number"], found["account_holder_name"]) == ("063883008822", "RAVI KUMAR SHARMA")


def test_a_period_that_does_not_hold_the_transactions_is_not_sure() -> None:
    layout = paper(OLDEST_FIRST.replace("to 30/04/2024", "to 03/04/2024"))
    checks = choices("BANK_STATEMENT", layout)["statement_to"].checks
    assert [(check.name, check.passed) for check in checks] == [("period_holds_transactions", False)]


def test_a_row_holds_what_is_printed_and_null_for_what_is_not() -> None:
    assert rows(OLDEST_FIRST)[1:3] == [
        {
            "date": "02/04/2024",
            "description": "SALARY APR 2024 GALAXY MOTORS",
            "reference": None,
            "debit": None,
            "credit": "25000.00",
            "balance": "34500.00",
        },
        {
            "date": "05/04/2024",
            "description": "NEFT DR-SBIN0123456-MEENA TRADERS- HDFCN12345678901",
            "reference": "SBINN123456789",
            "debit": "12250.50",
            "credit": None,
            "balance": "22249.50",
        },
    ]


def test_rows_that_satisfy_the_equation_are_a_passed_check() -> None:
    check = choices("BANK_STATEMENT", paper(OLDEST_FIRST))["transactions"].checks[0]
    assert (check.name, check.passed, check.share) == ("balance_equation", True, 1.0)


def test_the_newest_row_may_stand_first_and_sides_follow_from_the_balances() -> None:
    found = values(
        "BANK_STATEMENT",
        paper(
            HEAD
            + """
        Tran Date     Remarks                              Amount (Rs.)        Balance (Rs.)
        09/04/2024    ATM WDL-1234-PUNE                        2,000.00            20,249.50
        05/04/2024    NEFT DR MEENA TRADERS                   12,250.50            22,249.50
        02/04/2024    SALARY APR 2024                         25,000.00            34,500.00
        01/04/2024    UPI/DR/412345678901/ASHA                   500.00 Dr          9,500.00
        """
        ),
    )
    transactions = found["transactions"]
    assert isinstance(transactions, tuple)
    sides = [(row["date"], row["debit"], row["credit"]) for row in transactions if isinstance(row, Mapping)]
    assert sides == [
        ("09/04/2024", "2000.00", None),
        ("05/04/2024", "12250.50", None),
        ("02/04/2024", None, "25000.00"),
        ("01/04/2024", "500.00", None),
    ]
    assert (found["opening_balance"], found["closing_balance"]) == ("10000.00", "20249.50")


def test_a_nought_in_the_other_column_is_no_movement() -> None:
    found = rows(
        HEAD
        + """
        Date          Narration                  Withdrawal (Dr)     Deposit (Cr)       Balance
        01/04/2024    UPI/DR/412345678901/ASHA           500.00              0.00      2,500.00
        02/04/2024    SALARY APR 2024                      0.00         25,000.00     27,500.00
        """
    )
    assert [(row["debit"], row["credit"]) for row in found] == [("500.00", None), (None, "25000.00")]


def test_a_date_that_its_narrow_column_breaks_in_the_year_is_whole() -> None:
    found = rows(
        HEAD
        + """
        Date       Narration                  Withdrawal (Dr)     Deposit (Cr)       Balance
        01/04/2    UPI/DR/412345678901/ASHA           500.00                        2,500.00
        4          YESB/rent
        02/04/2    SALARY APR 2024                                 25,000.00       27,500.00
        4          GALAXY MOTORS
        """
    )
    assert [row["date"] for row in found] == ["01/04/2024", "02/04/2024"]


def test_the_account_right_over_the_table_heads_none_of_its_columns() -> None:
    found = rows(
        HEAD
        + """
        A/c No     : 60340818471                     A/c Type : SAVINGS BANK
        DATE                  PARTICULARS              CHQ.NO       WITHDRAWAL       DEPOSIT        BALANCE
        02-02-2026            CHQ PAID-MICR-ROH        602985        25,177.39                   61,420.70Cr
        02-02-2026            SMS CHARGES                               177.00                   61,243.70Cr
        """
    )
    assert [(row["date"], row["reference"], row["debit"]) for row in found] == [
        ("02/02/2026", "602985", "25177.39"),
        ("02/02/2026", None, "177.00"),
    ]


ONE_DAY = (
    HEAD
    + """
    Date          Narration                  Withdrawal (Dr)     Deposit (Cr)       Balance
    01/04/2024    UPI/DR/412345678901/ASHA           500.00                        2,500.00
                  UPI/DR/412345678902/MEENA          100.00                        2,400.00
    02/04/2024    SALARY APR 2024                                 25,000.00       27,400.00
                  Page Total                         600.00       25,000.00
    """
)


def test_rows_of_one_day_of_which_only_the_first_is_dated_are_all_rows() -> None:
    found = values("BANK_STATEMENT", written(paper(ONE_DAY)))["transactions"]
    assert isinstance(found, tuple)
    assert [(row["date"], row["balance"]) for row in found if isinstance(row, Mapping)] == [
        ("01/04/2024", "2500.00"),
        ("01/04/2024", "2400.00"),
        ("02/04/2024", "27400.00"),
    ]


def test_on_a_picture_a_date_that_is_not_there_may_have_been_missed() -> None:
    choice = choices("BANK_STATEMENT", paper(ONE_DAY))["transactions"]
    assert [check.where for check in choice.checks if not check.passed] == [("page 1, row 2",)]
    assert len(choice.candidate.rows) == 3


def test_a_day_printed_once_is_that_of_its_rows_on_a_picture_too_where_many_rows_have_none() -> None:
    further = "\n".join(
        f"             UPI TO SHOP {number:<22}             100.00                   {27_400 - 100 * number:,}.00"
        for number in (1, 2, 3)
    )
    found = values("BANK_STATEMENT", paper(f"{ONE_DAY.rstrip()}\n{further}\n"))["transactions"]
    assert isinstance(found, tuple)
    dates = [row["date"] for row in found if isinstance(row, Mapping)]
    assert dates == ["01/04/2024", "01/04/2024", *["02/04/2024"] * 4]

    repeated = f"{ONE_DAY.rstrip()}\n    02/04/2024{further[14:]}\n"
    rows = values("BANK_STATEMENT", paper(repeated))["transactions"]
    assert isinstance(rows, tuple)
    assert None in [row["date"] for row in rows if isinstance(row, Mapping)]


def test_a_row_that_breaks_the_equation_is_itself_not_sure_and_the_others_are() -> None:
    layout = paper(OLDEST_FIRST.replace("22,249.50", "22,949.50"))
    rows_of = choices("BANK_STATEMENT", layout)["transactions"].candidate.rows
    broken = paper(OLDEST_FIRST.replace("34,500.00", "11,111.00"))
    judged = choices("BANK_STATEMENT", broken)["transactions"].candidate.rows
    assert [row.repaired for row in rows_of] == [0, 0, 1, 0]
    assert [all(check.passed for check in row.checks) for row in judged] == [True, False, False, True]


def test_a_date_that_cannot_be_read_is_told_where_it_stands_unless_its_neighbours_agree() -> None:
    unread = OLDEST_FIRST.replace("05/04/2024", "05/O4/2?24")
    choice = choices("BANK_STATEMENT", paper(unread))["transactions"]
    assert [(check.name, check.where) for check in choice.checks if not check.passed] == [
        ("dates_in_order", ("page 1, row 3",))
    ]
    of_one_day = unread.replace("09/04/2024", "02/04/2024")
    assert rows(of_one_day)[2]["date"] == "02/04/2024"


def test_a_date_before_that_of_the_row_over_it_is_doubted_on_a_picture() -> None:
    choice = choices("BANK_STATEMENT", paper(OLDEST_FIRST.replace("05/04/2024", "05/01/2024")))["transactions"]
    assert [place.text.split()[0] for place in choice.candidate.doubtful] == ["05/01/2024"]


def test_cells_that_are_merged_over_rows_and_columns_lose_no_row() -> None:
    merged = (
        HEAD
        + """
        Date          Narration                  Withdrawal (Dr)     Deposit (Cr)       Balance
        Opening balance as it was carried forward from the statement before this       3,000.00
                      UPI/DR/412345678901/ASHA           500.00                        2,500.00
        01/04/2024
                      UPI/DR/412345678902/MEENA          100.00                        2,400.00
        02/04/2024    SALARY APR 2024                                 25,000.00       27,400.00
        """
    )
    choice = choices("BANK_STATEMENT", paper(merged))["transactions"]
    assert isinstance(choice.candidate.value, tuple)
    found = [row for row in choice.candidate.value if isinstance(row, Mapping)]
    assert [row["balance"] for row in found] == ["2500.00", "2400.00", "27400.00"]
    assert {row["date"] for row in found[:2]} <= {"01/04/2024", None}
    assert all(row["date"] for row in found) or not all(check.passed for check in choice.checks)


def test_a_table_goes_on_without_a_header_and_carried_balances_are_no_rows() -> None:
    found = rows(
        OLDEST_FIRST
        + """
              CARRIED FORWARD                                                                              20,249.50
        """,
        """
              BROUGHT FORWARD                                                                              20,249.50
10/04/2024    CASH DEP PUNE                                                              1,000.00          21,249.50
12/04/2024    CHQ PAID-MEENA                       123456                1,249.50                          20,000.00
              Page Total                                                 1,249.50        1,000.00
        """,
        """
15/04/2024    INT.PD:01-01-2024 TO 31-03-2024                                               40.00          20,040.00
        """,
    )
    assert [row["date"] for row in found[4:]] == ["10/04/2024", "12/04/2024", "15/04/2024"]
    assert found[5]["description"] == "CHQ PAID-MEENA"


def test_a_missing_page_breaks_the_equation_where_it_was() -> None:
    check = choices(
        "BANK_STATEMENT",
        paper(
            OLDEST_FIRST,
            """
25/04/2024    CASH DEP PUNE                                                              1,000.00          50,000.00
26/04/2024    CHQ PAID-MEENA                       123456                1,000.00                          49,000.00
            """,
        ),
    )["transactions"].checks[0]
    assert not check.passed
    assert check.where == ("page 2, row 1",)


def test_a_figure_that_was_misread_is_put_right_by_its_neighbours_and_doubted() -> None:
    choice = choices("BANK_STATEMENT", paper(OLDEST_FIRST.replace("12,250.50", "12,260.50")))["transactions"]
    found = choice.candidate.value
    assert isinstance(found, tuple)
    row = found[2]
    assert isinstance(row, Mapping)
    assert row["debit"] == "12250.50"
    assert choice.candidate.repaired == 1
    assert [place.text.split()[0] for place in choice.candidate.doubtful] == ["05/04/2024"]


def test_a_balance_below_nought_is_negative() -> None:
    found = rows(
        HEAD
        + """
        Date          Narration                  Withdrawal (Dr)     Deposit (Cr)       Balance    Dr/Cr
        01/04/2024    UPI/DR/412345678901/ASHA        12,500.00                         2,500.00   Dr
        02/04/2024    SALARY APR 2024                                   25,000.00      22,500.00   Cr
        """
    )
    assert [row["balance"] for row in found] == ["-2500.00", "22500.00"]


def test_papers_with_debits_and_credits_that_are_no_statements_are_not_taken_for_one() -> None:
    card = """
    Sanchay Bank Credit Card Statement     SPECIMEN
    Card Number 4000 XXXX XXXX 1234     Credit Limit 1,00,000.00     Available Credit Limit 80,000.00
    Total Amount Due 12,000.00    Minimum Amount Due 600.00     Payment Due Date 20/04/2024
    Date          Transaction Details            Amount (Rs.)
    01/04/2024    BIGMART PUNE                        500.00
    02/04/2024    FUELPOINT PUNE                    1,500.00 Cr
    """
    loan = """
    Sanchay Finance Ltd     Statement of Loan Account     SPECIMEN
    Loan Account Number 12345678901    Loan Amount 5,00,000.00   EMI Amount 11,000.00   Tenure 60
    Date          Particulars          Debit        Credit       Balance
    01/04/2024    EMI DUE             11,000.00                 4,50,000.00
    02/04/2024    PAYMENT RECEIVED                  11,000.00   4,39,000.00
    """
    ledger = """
    GANESH TRADERS     Ledger Account     SPECIMEN
    MEENA HARDWARE   Ledger Account   1-Apr-2024 to 31-Mar-2025
    Date         Particulars           Vch Type    Vch No.    Debit        Credit
    1-4-2024     By Opening Balance                                       5,000.00
    2-4-2024     To HDFC Bank          Payment     12         5,000.00
    """
    cover = """
    Sanchay Gramin Bank     PASSBOOK     SPECIMEN
    Name : RAVI KUMAR     Account No : 50100123456789
    Branch : KOTHRUD     IFSC : ZZZZ0123456    MICR : 411998123
    """
    for typescript in (card, loan, ledger, cover):
        assert recognised(paper(typescript)) is None
