"""Bills read from pictures: captions that were misread, dirt over and under rows, what stands beside the goods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from sheaf.model.field import Value
from sheaf.model.layout import Cell, DocumentLayout
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

HEAD = """
   SHARMA STEEL WORKS
   Plot 4, FC Road, Pune - 411004
   TAX INVOICE
   Bill No : S-118                                   Date : 14/08/2024
"""
FOOT = """
                                                        Taxable Value        21,000.00
                                                        CGST                  1,890.00
                                                        SGST                  1,890.00
                                                        Invoice Value        24,780.00
"""


def dirty(layout: DocumentLayout, text: str) -> DocumentLayout:
    """Return the paper on which `text` was read so unsurely as dirt is."""

    def read(cell: Cell) -> Cell:
        return replace(cell, line=replace(cell.line, confidence=0.2)) if cell.text == text else cell

    return replace(layout, pages=tuple(replace(each, cells=tuple(map(read, each.cells))) for each in layout.pages))


def items(layout: DocumentLayout) -> list[Mapping[str, Value]]:
    found = values("INVOICE", layout)["line_items"]
    assert isinstance(found, tuple)
    return [row for row in found if isinstance(row, Mapping)]


@pytest.mark.parametrize("quantity", ["Qty", "Oty", "Oty.", "I 1 Qty"])
def test_a_caption_is_known_though_its_q_was_read_as_an_o_or_another_script_stands_before_it(quantity: str) -> None:
    found = items(
        paper(
            HEAD
            + f"""
   #   Product              HSN        {quantity:<10}Price         Disc.       Amount
   1   Steel Almirah        94032010   2 Pc      9,000.00      900.00      17,100.00
   2   Steel Table          94032020   1 Pc      4,000.00      100.00       3,900.00
"""
            + FOOT
        )
    )
    assert [row["quantity"] for row in found] == ["2", "1"]


def test_a_number_of_a_row_that_was_misread_is_no_part_of_its_text_where_others_are_numbered() -> None:
    found = items(
        paper(
            HEAD
            + """
       Product              HSN        Qty   Price         Amount
   7   Steel Almirah        94032010   2     9,000.00      18,000.00
   2   Steel Table          94032020   1     3,000.00       3,000.00
"""
            + FOOT
        )
    )
    assert [row["description"] for row in found] == ["Steel Almirah", "Steel Table"]


def test_a_text_that_begins_with_a_figure_keeps_it_where_no_row_is_numbered() -> None:
    found = items(
        paper(
            HEAD
            + """
   Product                  HSN        Qty   Price         Amount
   7 Seater Sofa            94032010   2     9,000.00      18,000.00
   Steel Table              94032020   1     3,000.00       3,000.00
"""
            + FOOT
        )
    )
    assert [row["description"] for row in found] == ["7 Seater Sofa", "Steel Table"]


def test_letters_that_were_read_of_a_rule_head_no_columns() -> None:
    found = items(
        paper(
            HEAD
            + """
   m   m m   o m   m m  m m
   SN  PRODUCT              HSN        QTY   RATE          AMOUNT
   1   Steel Almirah Large  94032010   2     9,000.00      18,000.00
   2   Steel Table          94032020   1     3,000.00       3,000.00
"""
            + FOOT
        )
    )
    assert [row["description"] for row in found] == ["Steel Almirah Large", "Steel Table"]


def test_dirt_under_a_row_is_no_part_of_its_text() -> None:
    layout = paper(
        HEAD
        + """
   SN  PRODUCT              HSN        QTY   RATE          AMOUNT
   1   Steel Almirah        94032010   2     9,000.00      18,000.00
       Large
   2   Steel Table          94032020   1     3,000.00       3,000.00
       2eesseeee
"""
        + FOOT
    )
    assert [row["description"] for row in items(dirty(layout, "2eesseeee"))] == ["Steel Almirah Large", "Steel Table"]


def test_a_summary_of_taxes_beside_the_sums_of_the_items_is_no_table_of_goods() -> None:
    found = items(
        paper(
            HEAD
            + """
   PRODUCT                  HSN        QTY   RATE          AMOUNT
   Steel Almirah            94032010   2     9,000.00      18,000.00
   Steel Table              94032020   1     3,000.00       3,000.00

   GST %     TAXABLE VALUE     CGST         SGST         TOTAL TAX      Items net            24,780.47
   18%           21,000.00     1,890.00     1,890.00      3,780.00      Rounding                 -0.47
   Total         21,000.00     1,890.00     1,890.00      3,780.00      AMOUNT PAYABLE       24,780.00
"""
        )
    )
    assert [row["description"] for row in found] == ["Steel Almirah", "Steel Table"]
