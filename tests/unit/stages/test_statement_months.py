"""Statements whose rows show a day in part: the month or the year stands over them."""

from __future__ import annotations

import pytest

from tests.unit.stages.test_bank_statement import HEAD, rows

CAPTIONS = "Date          Narration                            Debit           Credit          Balance"
NO_PERIOD = HEAD.replace("Statement Period : 01/04/2024 to 30/04/2024", "")


def days(*typescripts: str) -> list[object]:
    return [row["date"] for row in rows(*typescripts)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("April 2024", "May 2024"),
        ("Apr-24", "May-24"),
        ("04/2024", "05/2024"),
        ("MONTH : APR 2024", "MONTH : MAY 2024"),
        ("2024 April", "2024 May"),
        ("April, 2024 Opening Balance", "May, 2024 Opening Balance"),
    ],
)
@pytest.mark.parametrize("written", ["{:02}", "{}", "{}th", "Mon {:02}"])
def test_a_month_over_rows_that_show_a_day_alone_tells_the_rest_of_it(first: str, second: str, written: str) -> None:
    one, two, three = (written.format(day) for day in (7, 26, 5))
    assert days(
        NO_PERIOD
        + f"""
        {CAPTIONS}
        {first}
        {one:<12}  UPI TO MEENA                         500.00                          9,500.00
        {two:<12}  SALARY                                              20,000.00       29,500.00
        {second}
        {three:<12}  RENT                               9,500.00                         20,000.00
        """
    ) == ["07/04/2024", "26/04/2024", "05/05/2024"]


def test_a_month_stands_over_captions_of_its_own_and_holds_on_the_page_after_it() -> None:
    table = f"""
        April 2024                                                    Opening Balance 10,000.00
        {CAPTIONS}
        07            UPI TO MEENA                         500.00                          9,500.00
        26            SALARY                                              20,000.00       29,500.00
        Apr 2024 :  Debits 500.00 | Credits 20,000.00 | Closing Balance 29,500.00
        May 2024                                                      Opening Balance 29,500.00
        {CAPTIONS}
        02            RENT                               9,500.00                         20,000.00
        """
    after = f"""
        HDFC BANK LIMITED   Page 2
        {CAPTIONS}
        15            UPI TO ASHA                        1,000.00                         19,000.00
        """
    assert days(NO_PERIOD + table, after) == ["07/04/2024", "26/04/2024", "02/05/2024", "15/05/2024"]


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ("2023", ["28/11/2023", "31/12/2023", "05/01/2024", "09/02/2024"]),
        ("Year 2023", ["28/11/2023", "31/12/2023", "05/01/2024", "09/02/2024"]),
        ("FY 2023-24", ["28/11/2023", "31/12/2023", "05/01/2024", "09/02/2024"]),
        ("Period from 01/11/2023 to 29/02/2024", ["28/11/2023", "31/12/2023", "05/01/2024", "09/02/2024"]),
    ],
)
@pytest.mark.parametrize("written", ["{day:02} {month}", "{month} {day:02}", "{day}th {month}", "{day:02}-{month}"])
def test_a_year_over_rows_that_show_day_and_month_goes_on_in_the_next(
    over: str, expected: list[str], written: str
) -> None:
    given = [(28, "Nov"), (31, "Dec"), (5, "Jan"), (9, "Feb")]
    shown = [written.format(day=day, month=month) for day, month in given]
    assert (
        days(
            NO_PERIOD
            + f"""
        {over}
        {CAPTIONS}
        {shown[0]:<12}  UPI TO MEENA                         500.00                          9,500.00
        {shown[1]:<12}  SALARY                                              20,000.00       29,500.00
        {shown[2]:<12}  RENT                               9,500.00                         20,000.00
        {shown[3]:<12}  UPI TO ASHA                        1,000.00                         19,000.00
        """
        )
        == expected
    )


def test_rows_with_the_newest_first_go_back_over_the_turn_of_the_year() -> None:
    assert days(
        NO_PERIOD
        + f"""
        {CAPTIONS}
        2024
        09 Feb        UPI TO ASHA                        1,000.00                         19,000.00
        05 Jan        RENT                               9,500.00                         20,000.00
        31 Dec        SALARY                                              20,000.00       29,500.00
        28 Nov        UPI TO MEENA                         500.00                          9,500.00
        """
    ) == ["09/02/2024", "05/01/2024", "31/12/2023", "28/11/2023"]


def test_a_month_in_a_column_of_its_own_is_that_of_the_rows_from_there_on() -> None:
    assert days(
        NO_PERIOD
        + """
        Month         Day       Narration                            Debit           Credit          Balance
        Apr 2024      07        UPI TO MEENA                         500.00                          9,500.00
                      26        SALARY                                              20,000.00       29,500.00
        May 2024      02        RENT                               9,500.00                         20,000.00
        """
    ) == ["07/04/2024", "26/04/2024", "02/05/2024"]


def test_a_month_without_its_year_is_in_the_period_of_the_statement() -> None:
    head = HEAD.replace("30/04/2024", "31/01/2025")
    assert days(
        head
        + f"""
        {CAPTIONS}
        DECEMBER
        07            UPI TO MEENA                         500.00                          9,500.00
        26            SALARY                                              20,000.00       29,500.00
        JANUARY
        02            RENT                               9,500.00                         20,000.00
        """
    ) == ["07/12/2024", "26/12/2024", "02/01/2025"]


def test_a_month_under_a_narration_is_its_second_line() -> None:
    found = rows(
        NO_PERIOD
        + f"""
        {CAPTIONS}
        April 2024
        07            UPI TO MEENA                         500.00                          9,500.00
        26            SALARY FOR THE MONTH                                20,000.00       29,500.00
                      March 2024
        28            RENT                               9,500.00                         20,000.00
        """
    )
    assert [row["date"] for row in found] == ["07/04/2024", "26/04/2024", "28/04/2024"]
    assert found[1]["description"] == "SALARY FOR THE MONTH March 2024"


def test_days_in_part_stay_unread_where_nothing_tells_the_rest() -> None:
    assert days(
        NO_PERIOD
        + f"""
        {CAPTIONS}
        07            UPI TO MEENA                         500.00                          9,500.00
        26            SALARY                                              20,000.00       29,500.00
        """
    ) == [None, None]


def test_a_day_in_two_lines_of_a_narrow_column_is_no_month_over_the_rows() -> None:
    assert days(
        NO_PERIOD
        + f"""
        {CAPTIONS}
        07-Apr-       UPI TO MEENA                         500.00                          9,500.00
        2024          MUMBAI
        26-Apr-       SALARY                                              20,000.00       29,500.00
        2024          GALAXY
        02-May-       RENT                               9,500.00                         20,000.00
        2024          PUNE
        """
    ) == ["07/04/2024", "26/04/2024", "02/05/2024"]


def test_a_year_under_the_day_of_each_row_is_a_part_of_it_where_no_text_goes_on_beside_it() -> None:
    table = f"""
        {CAPTIONS}
        29 Dec        NEFT TO ASHA                         500.00                          9,500.00
        2023          TRADERS
        30 Dec        UPI TO MEENA                         500.00                          9,000.00
        2023          GENERAL STORES
        31 Dec        SALARY                                              20,000.00       29,000.00
        2023
        02 Jan        RENT                               9,500.00                         19,500.00
        2024          SHRI NAIK
        03 Jan        ATM WDL                            9,500.00                         10,000.00
        2024
        """
    assert days(NO_PERIOD + table) == ["29/12/2023", "30/12/2023", "31/12/2023", "02/01/2024", "03/01/2024"]
