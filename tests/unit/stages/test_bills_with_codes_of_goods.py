"""Bills that list goods by the seller's codes, in lines of their own beside the names. All names are invented."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_bills import row
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

HEAD = """
   SHIVAM FURNITURE
   Main Road, Near Bus Stand, Nashik - 422001
   GSTIN : 27ABCPS1234C1ZV
   TAX INVOICE
   Bill No : 118              Date : 14/08/2024
"""
FOOT = """
                                        Taxable Value       18,000.00
                                        CGST 9%              1,620.00
                                        SGST 9%              1,620.00
                                        Grand Total         21,240.00
   Rupees Twenty One Thousand Two Hundred Forty Only
"""
ALMIRAH = row("Steel Almirah", None, "2", "4000.00", "8000.00")
COT = row("Teak Cot 6x5", None, "1", "10000.00", "10000.00")


def items(table: str) -> Value:
    return values("INVOICE", paper(HEAD + table.strip("\n") + FOOT))["line_items"]


def names(table: str) -> list[Value]:
    found = items(table)
    assert isinstance(found, tuple)
    return [item["description"] for item in found if isinstance(item, Mapping)]


def test_a_code_over_the_name_beside_the_figures_is_no_part_of_the_name() -> None:
    assert items("""
   Sl   Article / Description   Qty    Rate         Amount
   1    SF-AL-2201              2      4,000.00     8,000.00
        Steel Almirah
   2    SF-CT-118               1     10,000.00    10,000.00
        Teak Cot 6x5
    """) == (ALMIRAH, COT)


def test_a_code_in_a_line_of_its_own_over_a_row_is_not_the_end_of_the_row_before() -> None:
    assert items("""
   Sl   Description             Qty    Rate         Amount
        8901234567894
   1    Steel Almirah           2      4,000.00     8,000.00
        8901234567900
   2    Teak Cot 6x5            1     10,000.00    10,000.00
    """) == (ALMIRAH, COT)


def test_names_over_their_codes_and_figures_stay_with_their_rows() -> None:
    assert items("""
   Description                  Qty    Rate         Amount
   Steel Almirah
   SF-220145                    2      4,000.00     8,000.00
   Teak Cot 6x5
   SF-220199                    1     10,000.00    10,000.00
    """) == (ALMIRAH, COT)


def test_codes_under_the_names_are_no_part_of_them() -> None:
    assert items("""
   Sl   Description             Qty    Rate         Amount
   1    Steel Almirah           2      4,000.00     8,000.00
        SF-AL-2201
   2    Teak Cot 6x5            1     10,000.00    10,000.00
        SF-CT-118
    """) == (ALMIRAH, COT)


@pytest.mark.parametrize("caption", ["Item Code:", "SKU:", "Article No."])
def test_a_code_behind_its_caption_beside_the_figures_leaves_the_name_under_it(caption: str) -> None:
    assert items(f"""
   Sl   Product                     Qty    Rate         Amount
   1    {caption} 220145      2      4,000.00     8,000.00
        Steel Almirah
   2    {caption} 220199      1     10,000.00    10,000.00
        Teak Cot 6x5
    """) == (ALMIRAH, COT)


def test_what_runs_on_under_the_name_stays_with_its_code_over_it() -> None:
    assert names("""
   Sl   Description             Qty    Rate         Amount
        SF-AL-2201
   1    Steel Almirah           2      4,000.00     8,000.00
        with a locker
        SF-CT-118
   2    Teak Cot 6x5            1     10,000.00    10,000.00
        with a box
    """) == ["Steel Almirah with a locker", "Teak Cot 6x5 with a box"]


@pytest.mark.parametrize("over", [True, False])
def test_what_is_charged_beside_goods_with_codes_needs_none(over: bool) -> None:
    codes = "        8901234567894", "        8901234567900"
    goods = (
        "   1    Steel Almirah           2      4,000.00     8,000.00",
        "   2    Teak Cot 6x5            1     10,000.00    10,000.00",
    )
    lines = [line for pair in zip(codes, goods, strict=True) for line in (pair if over else pair[::-1])]
    assert names(
        "\n".join(
            [
                "   Sl   Description             Qty    Rate         Amount",
                *lines,
                "   3    Fitting at home         1        500.00       500.00",
            ]
        )
    ) == ["Steel Almirah", "Teak Cot 6x5", "Fitting at home"]


def test_names_in_two_lines_with_the_figures_beside_the_second_stay_apart_though_all_lines_are_as_near() -> None:
    assert names("""
   Description                  Qty    Rate         Amount
   Steel Almirah
   with two doors               2      4,000.00     8,000.00
   Teak Cot 6x5
   with storage                 1     10,000.00    10,000.00
    """) == ["Steel Almirah with two doors", "Teak Cot 6x5 with storage"]


def test_the_number_of_one_model_and_measures_are_part_of_the_name() -> None:
    assert names("""
   Description                  Qty    Rate         Amount
   Washing Machine 7kg          2      4,000.00     8,000.00
   FHV1207Z2M
   Ceiling Fan                  1     10,000.00    10,000.00
   1200MM
    """) == ["Washing Machine 7kg FHV1207Z2M", "Ceiling Fan 1200MM"]
