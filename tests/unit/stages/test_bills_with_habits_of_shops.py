"""Bills as shops and dealers print them: what stands around a name, heads in two lines, letters of sale.

All names are invented.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

TABLE = """
   Sl   Particulars          HSN        Qty    Rate         Amount
   1    Steel Almirah        94032010   2      9,000.00     18,000.00
                                        Taxable Value       18,000.00
                                        CGST 9%              1,620.00
                                        SGST 9%              1,620.00
                                        Grand Total         21,240.00
   Rupees Twenty One Thousand Two Hundred Forty Only
"""


def bill(head: str, table: str = TABLE) -> dict[str, Value]:
    return values("INVOICE", paper(head.rstrip("\n") + "\n" + table.lstrip("\n")))


def said(found: Mapping[str, Value], *names: str) -> list[Value]:
    return [found.get(name) for name in names]


def test_a_companys_whole_name_with_its_place_goes_before_a_brand_with_neither() -> None:
    found = bill("""
   MEHFIL & SONS                                     Mehfil Home Stores India Limited
                                                     Store: MHS-PUN-02 FC Road
   your style. our promise. since 1969               Plot 4, FC Road, Near City Bank,
                                                     Pune, Maharashtra - 411004
   TAX INVOICE                                       GSTIN 27ABCPS1234C1ZV
   Bill No : MHS/118                                 Date : 14/08/2024
   """)

    assert said(found, "dealer_name", "dealer_address") == [
        "Mehfil Home Stores India Limited",
        "Plot 4, FC Road, Near City Bank, Pune, Maharashtra - 411004",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Sofa Set, Dining Table, Wardrobe etc.",
        "Home Appliances & Kitchenware",
        "All Kinds of Steel and Wooden Furniture",
        "Serving Nashik since 1974",
        "शिवम फर्निचर",
    ],
)
def test_a_line_of_wares_praise_or_the_name_in_another_script_is_no_part_of_the_address(line: str) -> None:
    found = bill(f"""
   SHIVAM FURNITURE
   {line}
   Main Road, Near Bus Stand, Nashik - 422001
   GSTIN : 27ABCPS1234C1ZV
   TAX INVOICE
   Bill No : 118              Date : 14/08/2024
   """)

    assert found.get("dealer_address") == "Main Road, Near Bus Stand, Nashik - 422001"


def test_a_market_of_wares_is_a_place() -> None:
    found = bill("""
   SHIVAM FURNITURE
   Furniture Market, Kirti Nagar
   New Delhi - 110015
   TAX INVOICE
   Bill No : 118              Date : 14/08/2024
   """)

    assert found.get("dealer_address") == "Furniture Market, Kirti Nagar New Delhi - 110015"


def test_the_country_after_the_pincode_is_of_the_address() -> None:
    found = bill("""
   SHIVAM FURNITURE
   Main Road, Nashik - 422001
   TAX INVOICE
   Bill No : 118              Date : 14/08/2024
   Bill To
   Deccan Guest House
   12, Ram Maruti Road, Thane
   400602 Maharashtra
   India
   Phone : 9999900001
   """)

    assert found.get("customer_address") == "12, Ram Maruti Road, Thane 400602 Maharashtra India"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("M/s. / Mr. / Mrs. Kavita N. Deshpande", "Kavita N. Deshpande"),
        ("Name Smt. Kavita Deshpande", "Smt. Kavita Deshpande"),
        ("Cust : KAVITA DESHPANDE (98XXXXXX03)", "KAVITA DESHPANDE"),
    ],
)
def test_a_printed_form_leads_to_the_customers_name_alone(printed: str, name: str) -> None:
    found = bill(f"""
   SHIVAM FURNITURE
   Main Road, Nashik - 422001
   TAX INVOICE
   Bill No : 118              Date : 14/08/2024
   {printed}
   Address 12, Ram Maruti Road, Thane 400602
   """)

    assert said(found, "customer_name", "customer_address") == [name, "12, Ram Maruti Road, Thane 400602"]


def test_a_colon_that_was_read_as_a_letter_is_no_name() -> None:
    found = bill("""
   SHIVAM FURNITURE
   Main Road, Nashik - 422001
   TAX INVOICE
   Bill No : 118              Date : 14/08/2024
   Cust   l   KAVITA DESHPANDE
   Mode       FINANCE + CASH
   """)

    assert found.get("customer_name") == "KAVITA DESHPANDE"


def test_the_customers_gstin_that_he_has_not_does_not_take_the_dealers_beside_it() -> None:
    found = bill("""
   SHIVAM WHEELS
   Main Road, Nashik - 422001
   RETAIL INVOICE
   Sold To       : KAVITA DESHPANDE                  Inv. No.    : SW/118
   Address       : 12, Ram Maruti Road,              Order No.   : BK-22
                   Thane 400602                      Order Dt.   : 02/08/2024
   Cust. GSTIN   : UNREGISTERED                      GSTIN       : 27ABCPS1234C1ZV
   """)

    assert said(found, "dealer_gstin", "customer_gstin") == ["27ABCPS1234C1ZV", None]


def test_a_letter_of_sale_tells_the_buyer_in_a_sentence_and_the_vehicle_in_captioned_lines() -> None:
    found = bill(
        """
                    GOPAL TRACTORS
         Mill Road, Near Grain Market, Karnal - 132001
   GSTIN 06ABCPS1234C1ZZ
                SALE LETTER CUM TAX INVOICE
   Book No. 7 Sr. No. GT/214                          Dated : 27/09/2024
   Sold to S. Balwinder Singh S/o S. Mohan Singh R/o Vill. Rampur, Teh. Assandh (Hr.) 132039, one
   new tractor as per particulars below.
   """,
        """
   PARTICULARS                                        AMOUNT (Rs.)
   Make & Model          : KELORA 45 DI POWER
   HSN Code              : 8701 93 00
   Quantity              : 01 (One) No.
   Chassis / Sr. No.     : KLRB745932S4471
   Engine No.            : 3100FLU81S774402F3
   Basic Price                                        5,00,000.00
                                Add : CGST @ 6%          30,000.00
                                Add : SGST @ 6%          30,000.00
                                TOTAL                  5,60,000.00
   Signature / Thumb Impression                       for GOPAL TRACTORS
   of Purchaser                      GOPAL
                                     KARNAL
   """,
    )

    assert said(found, "invoice_number", "customer_name", "customer_address", "serial_number", "line_items") == [
        "GT/214",
        "S. Balwinder Singh",
        "Vill. Rampur, Teh. Assandh (Hr.) 132039",
        "KLRB745932S4471",
        ({"description": "KELORA 45 DI POWER", "hsn": "87019300", "quantity": "1", "amount": "500000.00"},),
    ]


def test_a_chassis_number_stands_under_its_caption_in_the_table_and_the_engines_under_that() -> None:
    found = bill(
        """
   SHIVAM WHEELS
   Main Road, Nashik - 422001    GSTIN 27ABCPS1234C1ZV
   RETAIL INVOICE
   Bill No : 118              Date : 14/08/2024
   """,
        """
   Sl  Model / Variant / Colour             HSN        Chassis No. (VIN)    Qty   Unit Price    Taxable Value
                                                       Engine No.
   1   KELORA 125 DISC - MATTE RED          87112029   KL626DK52S2J08814    1     80,000.00     80,000.00
                                                       DK5JS2709943
                                                       CGST 9%                                   7,200.00
                                                       SGST 9%                                   7,200.00
                                                       Total                                    94,400.00
   """,
    )

    item = {"hsn": "87112029", "quantity": "1", "rate": "80000.00", "amount": "80000.00"}
    assert said(found, "serial_number", "line_items") == [
        "KL626DK52S2J08814",
        ({"description": "KELORA 125 DISC - MATTE RED", **item},),
    ]


def test_a_bracket_under_the_captions_says_of_which_price_it_is_and_closes_no_table() -> None:
    found = bill(
        """
   SHIVAM HOME
   Main Road, Nashik - 422001
   TAX INVOICE
   Bill No : 118              Date : 14/08/2024
   """,
        """
                                                 Net Unit
   #  Article / Description   HSN        Qty     Price         Total (Rs.)
                                                 (excl. GST)
   1  Mixer 750W              85094010   2.000   2,000.00      4,720.00
   2  Iron DX7                85164000   1.000   1,000.00      1,180.00
      Total                              3.000                 5,900.00
   Taxable Value  5,000.00
   CGST  450.00
   SGST  450.00
   Net Payable    5,900.00
   """,
    )

    items = found["line_items"]
    assert isinstance(items, tuple)
    assert [(row["rate"], row["amount"]) for row in items if isinstance(row, Mapping)] == [
        ("2000.00", "4720.00"),
        ("1000.00", "1180.00"),
    ]


def test_goods_of_a_till_stand_with_their_code_over_their_figures_under_captions_in_two_lines() -> None:
    found = bill(
        """
   SHIVAM DIGITAL
   Main Road, Nashik - 422001
   TAX INVOICE
   Bill No : 118      Date : 14/08/2024
   """,
        """
   SN Item               HSN
        Qty    Rate      GST%      Amount
   1 MIXER 750W          85094010
        2      1947.00   18        3894.00
        SN:PZ750W2506118842
   2 IRON DX7            85164000
        1      1298.00   18        1298.00
   3 GAS STOVE 3B        73211110
        1      5900.00   18        5900.00
   Items: 3
   NET AMT               11092.00
   """,
    )

    assert found["line_items"] == (
        {"description": "MIXER 750W", "hsn": "85094010", "quantity": "2", "rate": "1947.00", "amount": "3894.00"},
        {"description": "IRON DX7", "hsn": "85164000", "quantity": "1", "rate": "1298.00", "amount": "1298.00"},
        {"description": "GAS STOVE 3B", "hsn": "73211110", "quantity": "1", "rate": "5900.00", "amount": "5900.00"},
    )


def test_what_was_added_to_round_a_bill_makes_the_total_that_is_paid() -> None:
    found = bill(
        """
   SHIVAM HOME
   Main Road, Nashik - 422001
   TAX INVOICE
   Bill No : 118              Date : 14/08/2024
   """,
        """
   S.N.  Description of Goods   HSN        Qty.   Price       CGST Amount   SGST Amount   Amount
   1.    Air Cooler             84796000   3      5,932.20    1,601.69      1,601.69      20,999.98
                                                                                          20,999.98
                                Add : Rounded Off (+)                                          0.02
                                Grand Total                                               21,000.00
   """,
    )

    assert found.get("total_amount") == "21000.00"


def test_a_day_beside_an_orders_number_is_the_orders() -> None:
    found = bill("""
   SHIVAM HOME
   Main Road, Nashik - 422001
   TAX INVOICE
   Buyer's Order No.        Dated
   BM/118                   5-Aug-24
   Invoice No.              Dated
   SH/214                   12-Aug-24
   """)

    assert said(found, "invoice_number", "invoice_date") == ["SH/214", "12/08/2024"]


def test_a_place_at_the_other_side_of_the_letterhead_is_that_of_the_name() -> None:
    found = bill("""
   DRISHTI EYE CARE                                     S No 38/7, Tulsi Complex,
   Eye testing, Frames, Contact Lenses                  Sardarpura, Jodhpur,
                                                        Rajasthan - 342028
                                                        Ph 9999900001
   GSTIN 08XXZPS1234C1ZK                                RETAIL TAX INVOICE
   Name : Meena Sample                                  Inv. No. : D-118
   Address : 14, Station Road, Pune - 411001            Inv. Date : 14/08/2024
   """)

    assert said(found, "dealer_name", "dealer_address", "customer_address") == [
        "DRISHTI EYE CARE",
        "S No 38/7, Tulsi Complex, Sardarpura, Jodhpur, Rajasthan - 342028",
        "14, Station Road, Pune - 411001",
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [("Taxable", "Net"), ("Taxable", "Payable"), ("Amt Excl. GST", "Amt Incl. GST"), ("Value before Tax", "Final Amt")],
)
def test_of_an_amount_without_its_tax_and_one_with_it_the_latter_is_the_rows(before: str, after: str) -> None:
    found = bill(
        """
   SHARMA STEEL WORKS
   Plot 4, FC Road, Pune - 411004
   TAX INVOICE
   Bill No : S-118                                   Date : 14/08/2024
   """,
        f"""
   #   Product              HSN        Qty   Price       {before:<20}GST    {after}
   1   Steel Almirah        94032010   2     9,000.00    18,000.00           18%    21,240.00
   2   Steel Table          94032020   1     4,000.00     4,000.00           18%     4,720.00
                                                        Taxable Value        22,000.00
                                                        CGST                  1,980.00
                                                        SGST                  1,980.00
                                                        Invoice Value        25,960.00
   """,
    )
    items = found["line_items"]
    assert isinstance(items, tuple)
    assert [(row["rate"], row["amount"]) for row in items if isinstance(row, Mapping)] == [
        ("9000.00", "21240.00"),
        ("4000.00", "4720.00"),
    ]


def test_words_with_figures_beside_them_right_of_a_blocks_caption_are_no_name() -> None:
    found = bill("""
   SHIVAM FURNITURE
   Main Road, Near Bus Stand, Nashik - 422001
   GSTIN : 27ABCPS1234C1ZV
                                  TAX INVOICE

   Billed to                                         Serial         118
   Mohan Specimen Patil                              Day            14/08/2024
   Flat 4, College Road, Nashik - 422005
   """)

    assert said(found, "customer_name", "customer_address") == [
        "Mohan Specimen Patil",
        "Flat 4, College Road, Nashik - 422005",
    ]
