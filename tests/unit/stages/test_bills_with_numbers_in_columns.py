"""Bills whose columns say of each piece what others say under it: its own number, and the price on its box."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

CLINIC = """
                 Zenith Hearing Care
          12, Lake Road, Ranchi - 834001
                  BILL OF SUPPLY
   Patient Name : Smt. Asha Devi            Bill No : HC/118
   Address : 4, Hill View, Ranchi - 834002  Date : 04/07/2024

   Model of Hearing Aid      Ear      Sr. No.       HSN         Qty   {price}      Amount
   Specimen BTE 6 Channel    Both     9006K65672    90214090      2   20,818.50    41,637.00
   Total to Pay Rs. 41,637.00
"""


def _only_row(printed: str) -> Mapping[str, Value]:
    rows = values("INVOICE", paper(printed))["line_items"]
    assert isinstance(rows, tuple)
    (row,) = rows
    assert isinstance(row, Mapping)
    return row


def test_a_number_in_a_column_that_is_not_the_first_is_the_goods_own() -> None:
    assert values("INVOICE", paper(CLINIC.format(price="Price ")))["serial_number"] == "9006K65672"


def test_rows_are_counted_in_the_first_column() -> None:
    counted = """
   Sr. No.    Description         HSN         Qty   Price        Amount
   900665     Hearing Aid         90214090      2   20,818.50    41,637.00
"""
    start, rest = CLINIC.split("   Model of Hearing Aid")
    bill = start + counted + rest[rest.index("   Total") :]
    assert "serial_number" not in values("INVOICE", paper(bill))


def test_the_price_on_the_box_is_the_rate_where_no_other_is_printed() -> None:
    assert _only_row(CLINIC.format(price="M.R.P.")) == {
        "description": "Specimen BTE 6 Channel",
        "hsn": "90214090",
        "quantity": "2",
        "rate": "20818.50",
        "amount": "41637.00",
    }


def test_the_price_on_the_box_is_no_rate_beside_one() -> None:
    printed = CLINIC.format(price="Price ").replace("Ear ", "MRP ").replace("Both     ", "31,000.00")
    assert _only_row(printed)["rate"] == "20818.50"


def test_a_price_by_another_word_goes_before_that_on_the_box() -> None:
    printed = CLINIC.format(price="Special Price").replace("Ear ", "MRP ").replace("Both     ", "31,000.00")
    row = _only_row(printed)
    assert (row["rate"], row["amount"]) == ("20818.50", "41637.00")


def test_a_patients_age_is_no_part_of_the_address() -> None:
    printed = CLINIC.format(price="Price ").replace("   Address :", "   Age / Sex : 39 Yrs / F\n   Address :")
    assert values("INVOICE", paper(printed))["customer_address"] == "4, Hill View, Ranchi - 834002"


CAMERAS = """
   TAX INVOICE                                 No : 26-27/7845
   Sold To : Asha Devi                         Dt : 29-07-2026
   Sold By : Zenith Secure Tech

   Sr   HSN        Particulars        Qty    Basic Rate    Basic Amt   GST    Amt with
                                                                              GST
   1    85176990   Video Door Phone   2      5,000.00      10,000.00   18%    11,800.00
   BILL AMOUNT                                                                11,800.00
"""


def test_a_rows_amount_is_the_one_with_tax_also_under_a_caption_in_two_lines() -> None:
    assert _only_row(CAMERAS)["amount"] == "11800.00"
