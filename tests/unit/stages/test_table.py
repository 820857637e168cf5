"""Tables: headers, columns, rows and their ends, on typed papers."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import Column, Format, Table
from sheaf.doctypes.values import DATE, MONEY
from sheaf.formats import goods
from sheaf.model.field import Value
from sheaf.stages.extract.tables.table import read_tables
from sheaf.stages.extract.tables.values import table_candidates
from tests.unit.stages.typed_paper import paper

TEXT = Format("text", goods.description)
GOODS = Table(
    columns=(
        Column("description", ("Description of Goods", "Particulars", "Description"), TEXT, "description"),
        Column("hsn", ("HSN/SAC", "HSN Code"), Format("HSN", goods.hsn), "hsn"),
        Column("quantity", ("Qty", "Quantity"), Format("quantity", goods.quantity), "quantity"),
        Column("rate", ("Rate", "Unit Price"), MONEY, "rate"),
        Column("cgst_rate", ("CGST Rate",)),
        Column("cgst_amount", ("CGST Amount", "CGST Amt"), MONEY),
        Column("taxable", ("Taxable Value",), MONEY),
        Column("amount", ("Amount", "Total"), MONEY, "amount"),
    ),
    needs=(("description",), ("amount",)),
    anchors=("quantity", "rate", "amount"),
    wraps="description",
    ends=("Total", "CGST", "Amount in words"),
    asides=("IMEI", "Serial No"),
    serials=("Sl No", "S.No", "Sr"),
)
STATEMENT = Table(
    columns=(
        Column("date", ("Txn Date", "Date"), DATE, "date"),
        Column("narration", ("Narration", "Description"), TEXT, "description"),
        Column("debit", ("Withdrawal Amt", "Debit"), MONEY, "debit"),
        Column("credit", ("Deposit Amt", "Credit"), MONEY, "credit"),
        Column("balance", ("Closing Balance", "Balance"), MONEY, "balance"),
    ),
    needs=(("date",), ("balance",)),
    anchors=("date", "balance"),
    wraps="narration",
    ends=("Statement Summary",),
)


def rows(table: Table, *typescripts: str) -> list[Mapping[str, Value]]:
    (found,) = table_candidates(table, read_tables(table, paper(*typescripts))).get("rows", (None,))
    if found is None:
        return []
    assert isinstance(found.value, tuple)
    return [row for row in found.value if isinstance(row, Mapping)]


def test_each_value_is_in_the_column_that_it_stands_under() -> None:
    found = rows(
        GOODS,
        """
        Sl No   Description of Goods          HSN/SAC      Qty      Rate          Amount

        1       Ceiling Fan 1200mm            84145120     2 Nos    1,250.00      2,500.00
        2       Wall Clock                    9105         1 PCS      400.00        400.00
                                                           Total                  2,900.00
        """,
    )
    assert found == [
        {
            "description": "Ceiling Fan 1200mm",
            "hsn": "84145120",
            "quantity": "2",
            "rate": "1250.00",
            "amount": "2500.00",
        },
        {"description": "Wall Clock", "hsn": "9105", "quantity": "1", "rate": "400.00", "amount": "400.00"},
    ]


def test_a_wrapped_text_belongs_to_the_row_over_it_and_serial_numbers_to_none() -> None:
    found = rows(
        GOODS,
        """
        S.No    Particulars                   Qty      Rate          Amount
        1       Refrigerator 265 Litres       1        21,000.00     21,000.00
                Double Door Silver
                Serial No: RF12345678
        2       Stabilizer                    1         1,500.00      1,500.00
        Total                                 2                      22,500.00
        """,
    )
    assert [row["description"] for row in found] == ["Refrigerator 265 Litres Double Door Silver", "Stabilizer"]


def test_figures_in_the_middle_of_their_row_take_the_lines_around_them() -> None:
    found = rows(
        GOODS,
        """
        Description              Qty      Rate          Amount

        Sofa Set
        Three Seater             1        24,000.00     24,000.00
        Teak Wood

        Centre Table
        With Glass Top           2         4,000.00      8,000.00
        Oval

        Total                                           32,000.00
        """,
    )
    assert [row["description"] for row in found] == [
        "Sofa Set Three Seater Teak Wood",
        "Centre Table With Glass Top Oval",
    ]


def test_captions_over_two_lines_and_over_two_columns_are_put_together() -> None:
    found = rows(
        GOODS,
        """
        Description     Qty    Rate       Taxable          CGST              Total
                                          Value        Rate    Amount
        Iron Box        2      500.00     1,000.00     9%      90.00        1,180.00
        Total                             1,000.00             90.00        1,180.00
        """,
    )
    assert found == [{"description": "Iron Box", "quantity": "2", "rate": "500.00", "amount": "1180.00"}]


def test_cells_that_were_read_as_one_are_cut_at_the_columns_border() -> None:
    found = rows(
        GOODS,
        """
        Sl No Description of Goods     Qty      Rate         Amount
        1 Pressure Cooker 5 L          2 Nos 1,100.00       2,200.00
        2     Tawa                     3 Nos      300.00       900.00
        Total                                               3,100.00
        """,
    )
    assert [(row["description"], row["quantity"], row["rate"]) for row in found] == [
        ("Pressure Cooker 5 L", "2", "1100.00"),
        ("Tawa", "3", "300.00"),
    ]


def test_a_table_goes_on_over_the_page_with_and_without_its_header() -> None:
    first = """
        Description of Goods          Qty      Rate          Amount
        Chair                         4        700.00        2,800.00
    """
    with_header = """
        Description of Goods          Qty      Rate          Amount
        Table                         1        5,000.00      5,000.00
        Total                                                7,800.00
    """
    without = """
        Table                         1        5,000.00      5,000.00
        Total                                                7,800.00
    """
    for second in (with_header, without):
        assert [row["description"] for row in rows(GOODS, first, second)] == ["Chair", "Table"]


def test_a_misread_caption_still_heads_its_column() -> None:
    found = rows(
        GOODS,
        """
        Descrlption of Goods          Quantty  Rate          Amount
        Chair                         4        700.00        2,800.00
        Total                                                2,800.00
        """,
    )
    assert found == [{"description": "Chair", "quantity": "4", "rate": "700.00", "amount": "2800.00"}]


def test_a_column_that_is_not_printed_is_left_out_and_an_unread_value_is_null() -> None:
    found = rows(
        GOODS,
        """
        Description of Goods          Qty      Amount
        Chair                         x7z      2,800.00
        Stool                         2          900.00
        Total                                  3,700.00
        """,
    )
    assert found[1] == {"description": "Stool", "quantity": "2", "amount": "900.00"}
    assert "rate" not in found[0]


def test_prose_with_captions_in_it_is_no_table() -> None:
    assert (
        rows(GOODS, "The description of goods, the rate and the amount are given in the annexure to this letter.") == []
    )


def test_a_bank_statement_is_read_by_the_same_means() -> None:
    found = rows(
        STATEMENT,
        """
        Date          Narration                 Withdrawal Amt    Deposit Amt    Closing Balance
        01/04/2024    UPI-GROCERY SHOP          500.00                           9,500.00
                      PAYMENT
        03/04/2024    SALARY                                      40,000.00      49,500.00
        Statement Summary
        """,
    )
    assert found == [
        {"date": "01/04/2024", "description": "UPI-GROCERY SHOP PAYMENT", "debit": "500.00", "balance": "9500.00"},
        {"date": "03/04/2024", "description": "SALARY", "credit": "40000.00", "balance": "49500.00"},
    ]
