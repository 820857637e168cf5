"""Bills with their goods in groups: what a group comes to is no row, and the code over it goes for all its rows."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

BILL = """
                                     Modern Stationers
                             112, Nagar Road, Wagholi, Pune - 412207
                                     GSTIN 27XXZPS1234C1ZK
                                         TAX INVOICE
   Billed to                                          Number          F-0921
   Meena Traders                                      Date            14/08/2024
   12, Baner Road, Pune - 411045

   Goods                                 Pcs          Rate         Amount
{rows}
   Taxable value                                                  2,700.00
   CGST                                                             200.00
   SGST                                                             200.00
   Invoice total                                                  3,100.00
   SPECIMEN
"""
TWO_GROUPS = """
   {first}
   Copier paper A4                        10        100.00       1,000.00
   Copier paper A3                         5        140.00         700.00
   {sum}                                                         1,700.00
   {second}
   Box file, rigid                        20         50.00       1,000.00
   {sum}                                                         1,000.00
"""
CODES = {"first": "HSN 48025690 at GST 12 %", "second": "HSN 48193000 at GST 18 %"}


def rows(printed: str) -> list[Mapping[str, object]]:
    items = values("INVOICE", paper(BILL.format(rows=printed)))["line_items"]
    assert isinstance(items, tuple)
    return [each for each in items if isinstance(each, Mapping)]


@pytest.mark.parametrize("words", ["Sum of the group", "Goods so far   ", "Sub Total       "])
def test_what_a_group_comes_to_is_no_row_and_no_part_of_a_name(words: str) -> None:
    found = rows(TWO_GROUPS.format(sum=words, **CODES))
    assert [row["description"] for row in found] == ["Copier paper A4", "Copier paper A3", "Box file, rigid"]


def test_the_code_over_a_group_goes_for_all_its_rows() -> None:
    found = rows(TWO_GROUPS.format(sum="Sum of the group", **CODES))
    assert [row["hsn"] for row in found] == ["48025690", "48025690", "48193000"]


def test_one_code_with_its_rate_over_all_rows_goes_for_all_of_them() -> None:
    printed = """
   HSN 48025690 at GST 12 %
   Copier paper A4                        10        100.00       1,000.00
   Copier paper A3                        10        170.00       1,700.00
   Sum of the group                                              2,700.00
"""
    assert [row["hsn"] for row in rows(printed)] == ["48025690", "48025690"]


def test_a_code_under_one_name_is_no_other_rows() -> None:
    printed = """
   Copier paper A4                        10        100.00       1,000.00
   HSN: 48025690
   Freight                                 1      1,700.00       1,700.00
"""
    first, second = rows(printed)
    assert first["hsn"] == "48025690"
    assert "hsn" not in second


def test_a_sum_that_is_no_groups_closes_the_table() -> None:
    printed = """
   Copier paper A4                        10        100.00       1,000.00
   Copier paper A3                        10        170.00       1,700.00
                                                                 2,700.00
   Add : Packing                     @ 0.00 %                        0.00
"""
    assert len(rows(printed)) == 2
