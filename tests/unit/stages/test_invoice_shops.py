"""Bills of shops, showrooms and tills, typed: what stands in one line, under the wrong column, or under no caption."""

from __future__ import annotations

from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.invoice import DOCTYPE
from sheaf.model.field import Value
from sheaf.stages.classify import classify
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper

STORE = """
   Retail Invoice
   No. 2024-25/7580 | 4 August 2024

   GANGA FURNITURE
   Makers of fine furniture
   12, Mill Road, Pandri, Raipur - 492014
   GSTIN : 22XXZPS1234C1ZU

   Sold To : Arjun Sahu
   S/o Shri Mohan Sahu
   Plot 4, Civil Lines, Durg - 491001

   Sr   Handiwork                             HSN        Qty    Rate         Amount
   1    Sofa Set Teak                         94016100   1      30,000.00    30,000.00
   2    Bamboo Shelf                          94038200   2       2,000.00     4,000.00

                                              SUBTOTAL                       34,000.00
                                              CGST @ 9% on 34,000.00          3,060.00
                                              SGST @ 9% on 34,000.00          3,060.00
                                              TOTAL                          40,120.00
   For GANGA FURNITURE
"""

ROLL = """
       LAXMI BAZAAR
       44, Usman Road, Chennai - 600017
       GSTIN: 33XXZPL4321D1ZU
       TAX INVOICE
   Bill No: 8812
   Date: 11/02/2025
   1 Toor Dal 1 Kg
     07136000  2 x 147.00      294.00
   2 Cream Biscuits
     19053100  4 x 69.00       276.00
   3. Soap Cake 3 @ 20.00       60.00
   Taxable                     630.00
   CGST                         20.00
   SGST                         20.00
   NET AMOUNT                  670.00
"""

BESIDE_SUMS = """
   TAX INVOICE
   SAGAR FOODS
   12, Ring Road, Salem - 636015
   GSTIN : 33XXZPL4321D1ZU
   Bill No : 77     Bill Date : 02/03/2025

   Sr  Item Name       HSN        Qty   Rate      Amount
   1   Basmati Rice    10063020   10    400.00    4,000.00
   2   Cow Ghee        04059020    5    300.00    1,500.00
   HSN        Taxable     CGST%   CGST     SGST%   SGST       Taxable Amt   5,500.00
   10063020   4,000.00    2.5     100.00   2.5     100.00     CGST            190.00
   04059020   1,500.00    6        90.00   6        90.00     SGST            190.00
                                                              Bill Amount   5,880.00
"""

NARROW = """
       SAXENA MART
       At Nandgaon, Khammam 507163
       CASH BILL - TAX INVOICE
   Bill No: 8352       01/10/24
   ITEM / HSN                QTY x RATE = AMT
   1. Milk Fresh 1 L
   04012000                  4 x 56.50 = 226.00
   2. Aerated Drink
   22021010                  5 x 81.50 = 407.50
   Sub Total                 633.50
   Bill Amt                  633.50
       GSTIN 36XXZCS3455N1ZE
"""

ARTICLES = """
   TAX INVOICE
   KULKARNI TELECOM
   Village Kalyanpur, Pakur - 816117
   GSTIN 20XZZPB0469Y1ZR
   Invoice No.          Date & Time         Till        Helper
   INV-003333           13-Oct-2025 10:47   C4          Emp 2041
   ARTICLE                  QTY     UNIT PRICE     GST     NET AMOUNT
   Microwave Oven 25 L      1       7,544.00       18%     8,901.92
   HSN 8516 S/N SA86140609966
   Taxable Value                                           7,544.00
   CGST                                                      678.96
   SGST                                                      678.96
   AMOUNT PAYABLE                                          8,901.92
"""

SECTIONS = """
   TAX INVOICE
   KAVERI AUTOMOBILES
   Plot 5, Peenya, Bengaluru - 560058
   GSTIN : 29XXZPS1234C1ZG
   Bill No : 77     Bill Date : 02/03/2025

   विवरण / Particulars     HSN/SAC     Qty     Rate       Amount
   SPARE PARTS
   Oil Filter              84212300    1       300.00     300.00
   HSN/SAC: 84212399
   LABOUR CHARGES
   Wheel Alignment         998714      1       700.00     700.00
   Total                                                  1,000.00
"""

GRID = """
   TAX INVOICE
       Invoice No.           Invoice Date        Vehicle No.
   77                  02/03/2025          MH12AB1234

   INVOICE #     IGNORED
"""

ORDERED = """
   TAX INVOICE
   Invoice Number   TI-77         Sales Order     2000012345
   KAVERI TOOLS
   Plot 5, Peenya, Bengaluru - 560058
   GSTIN : 29XXZPS1234C1ZG
   Bill-To-Party
   DECCAN BEARINGS
   HSN/SAC     Quantity      Unit Price      Net Value
   84821011    10            90.00           900.00
"""


def values(typescript: str) -> dict[str, Value]:
    chosen = validate(extract(paper(typescript), DOCTYPE), DOCTYPE)
    return {choice.name: choice.candidate.value for choice in chosen}


def test_a_number_and_the_day_behind_it_are_two_values() -> None:
    found = values(STORE)
    assert (found["invoice_number"], found["invoice_date"]) == ("2024-25/7580", "04/08/2024")


def test_what_praises_a_shop_is_no_part_of_its_address() -> None:
    assert values(STORE)["dealer_address"] == "12, Mill Road, Pandri, Raipur - 492014"


def test_a_buyers_father_is_neither_his_name_nor_his_address() -> None:
    found = values(STORE)
    assert found["customer_name"] == "Arjun Sahu"
    assert found["customer_address"] == "Plot 4, Civil Lines, Durg - 491001"


def test_a_column_of_words_is_the_goods_whatever_its_caption() -> None:
    rows = values(STORE)["line_items"]
    assert isinstance(rows, tuple)
    assert [row["description"] for row in rows if isinstance(row, dict)] == ["Sofa Set Teak", "Bamboo Shelf"]


def test_what_a_tax_is_taken_of_is_not_the_tax() -> None:
    found = values(STORE)
    assert (found["taxable_amount"], found["cgst_amount"], found["sgst_amount"]) == ("34000.00", "3060.00", "3060.00")


def test_rows_without_captions_are_told_by_what_they_multiply_to() -> None:
    assert values(ROLL)["line_items"] == (
        {"description": "Toor Dal 1 Kg", "hsn": "07136000", "quantity": "2", "rate": "147.00", "amount": "294.00"},
        {"description": "Cream Biscuits", "hsn": "19053100", "quantity": "4", "rate": "69.00", "amount": "276.00"},
        {"description": "Soap Cake", "quantity": "3", "rate": "20.00", "amount": "60.00"},
    )


def test_figures_that_do_not_multiply_are_no_rows() -> None:
    assert "line_items" not in values(
        ROLL.replace("294.00", "394.00").replace("276.00", "7.00").replace("60.00", "6.00")
    )


def test_a_column_that_holds_a_whole_calculation_is_taken_apart() -> None:
    assert values(NARROW)["line_items"] == (
        {"description": "Milk Fresh 1 L", "hsn": "04012000", "quantity": "4", "rate": "56.50", "amount": "226.00"},
        {"description": "Aerated Drink", "hsn": "22021010", "quantity": "5", "rate": "81.50", "amount": "407.50"},
    )


def test_a_unit_that_ends_in_the_sign_of_a_product_is_none() -> None:
    rows = values(BESIDE_SUMS.replace("10    400.00    4,000.00", "10 Box    400.00    4,000.00"))["line_items"]
    assert isinstance(rows, tuple)
    assert [row["description"] for row in rows if isinstance(row, dict)] == ["Basmati Rice", "Cow Ghee"]


def test_a_calculation_that_was_read_in_pieces_is_put_together() -> None:
    pieces = NARROW.replace("5 x 81.50 = 407.50", "5 x   81.50   ~2   407.50").replace("2. Aerated", "2.   Aerated")
    assert values(pieces)["line_items"] == values(NARROW)["line_items"]


def test_a_code_and_a_serial_number_in_the_line_under_the_goods_are_both_read() -> None:
    found = values(ARTICLES)
    assert found["serial_number"] == "SA86140609966"
    rows = found["line_items"]
    assert isinstance(rows, tuple)
    assert [row["hsn"] for row in rows if isinstance(row, dict)] == ["8516"]


def test_two_known_captions_among_words_make_a_heading() -> None:
    found = values(ARTICLES)
    assert (found["invoice_number"], found["invoice_date"]) == ("INV-003333", "13/10/2025")


def test_what_the_rows_are_is_no_part_of_their_names() -> None:
    rows = values(SECTIONS)["line_items"]
    assert isinstance(rows, tuple)
    assert [row["description"] for row in rows if isinstance(row, dict)] == ["Oil Filter", "Wheel Alignment"]


def test_captions_whose_twins_were_misread_head_their_columns() -> None:
    read = SECTIONS.replace("विवरण / Particulars     HSN/SAC     Qty     Rate       Amount", (
        "~faaRUT / Particulars   HSN/SAC     ~I / Qty  ~R / Rate  ~f2I / Amount"
    ))  # fmt: skip
    rows = values(read)["line_items"]
    assert isinstance(rows, tuple)
    assert [row["rate"] for row in rows if isinstance(row, dict)] == ["300.00", "700.00"]


def test_a_house_that_is_called_like_a_blessing_stands_in_an_address() -> None:
    house = "S No 13/1, Shree Ganesh Apartments, 3rd Cross, Durg - 491001"
    assert values(STORE.replace("12, Mill Road, Pandri, Raipur - 492014", house))["dealer_address"] == house


def test_sums_beside_a_table_of_taxes_are_none_of_its_columns() -> None:
    found = values(BESIDE_SUMS)
    assert (found["taxable_amount"], found["cgst_amount"], found["total_amount"]) == ("5500.00", "190.00", "5880.00")


def test_values_are_in_the_order_of_the_captions_that_are_set_off_from_them() -> None:
    found = values(GRID)
    assert (found["invoice_number"], found["invoice_date"]) == ("77", "02/03/2025")


def test_what_was_ordered_before_is_a_caption_and_no_title() -> None:
    assert classify(paper(ORDERED), load_catalog()).doctype == "INVOICE"
    alone = ORDERED.replace("TAX INVOICE", "Sales Order").replace("Sales Order     2000012345", "")
    assert classify(paper(alone), load_catalog()).doctype is None
