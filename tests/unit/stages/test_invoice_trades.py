"""Bills of a vehicles' dealer, a tile yard, a phone shop and a marketplace's seller: what is peculiar to each trade."""

from __future__ import annotations

from sheaf.doctypes.invoice import DOCTYPE
from sheaf.model.field import Value
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper

DEALER = """
                                 MERIDIAN MOTORS SPECIMEN
                          {first}
                          12, Station Road, Nashik - 422001
                          GSTIN: 27XXZPS1234C1ZK
                                 TAX INVOICE
   To     : Rahul Deshmukh                                        Invoice No : MM/104
            Flat 4, Ganga Residency, Kothrud, Pune 411038         Date : 05/07/2024
   Cell   : 9999900002

   S.No   Model / Variant        HSN        Qty    Rate          Total
   1      Vayu Scooter 110       87112019   1      60,000.00     60,000.00

   {under}                              Engine No.         Colour
   ZZ3A3P56VE383710                     E10KL482910        Red
                                                   Taxable Amount      60,000.00
                                                   CGST                 5,400.00
                                                   SGST                 5,400.00
                                                   Grand Total         70,800.00
"""

MARKET = """
   Tax Invoice                                        Invoice Number # FAB1234567
   Sold By: Meridian Retail SPECIMEN,                 Invoice Date: 05-07-2024
   Ship-from Address: 12, Station Road, Nashik - 422001
   GSTIN - 27XXZPS1234C1ZK

   Bill To
   Rahul Deshmukh
   Flat 4, Ganga Residency, Pune 411038

   {one}  {other}  Qty   Gross Amount   Taxable Value   IGST     Total
   {code}  {name}  2     1,360.53       1,295.74        64.79    1,360.53
   {rate}
                                        Taxable Value           1,295.74
                                        IGST                       64.79
                                        Grand Total             1,360.53
"""


def values(typescript: str) -> dict[str, Value]:
    return {choice.name: choice.candidate.value for choice in validate(extract(paper(typescript), DOCTYPE), DOCTYPE)}


def goods(said: dict[str, Value]) -> list[Value]:
    rows = said["line_items"]
    assert isinstance(rows, tuple)
    return [dict(row)["description"] for row in rows if isinstance(row, dict)]


def dealer(first: str = "Sales and Spares", under: str = "Frame No.") -> dict[str, Value]:
    return values(DEALER.format(first=first, under=under))


def test_the_number_of_a_vehicle_under_its_row_is_no_part_of_its_name() -> None:
    for caption in ("Frame No.", "Chassis Number", "VIN", "Motor No."):
        assert goods(dealer(under=f"{caption} ZZ3A3P56VE383710")) == ["Vayu Scooter 110"], caption


def test_wares_between_stars_or_dots_are_no_part_of_the_address_under_them() -> None:
    for wares in ("Tiles * Sanitaryware * Bath Ware", "Mobiles • Tablets • Covers", "Sarees ★ Frocks"):
        assert dealer(wares)["dealer_address"] == "12, Station Road, Nashik - 422001", wares


def test_a_village_that_ends_in_its_state_stands_in_the_address_though_dots_part_it() -> None:
    address = dealer("Gandhi Chowk • Nashik Road • Maharashtra")["dealer_address"]
    assert str(address).startswith("Gandhi Chowk")


def test_an_address_stands_under_the_name_that_stands_beside_a_short_caption() -> None:
    assert dealer()["customer_address"] == "Flat 4, Ganga Residency, Kothrud, Pune 411038"


def test_a_column_of_codes_behind_captions_of_their_own_is_not_the_goods_name() -> None:
    code, rate, name = "HSN/SAC: 61112000", "GST: 5.0 %       ", "Kids Frock Party"
    first = MARKET.format(one="Product          ", other="Title           ", code=code, name=name, rate=rate)
    last = MARKET.format(
        one="Title           ", other="Product          ", code=name, name=code, rate=" " * len(name) + "  " + rate
    )
    for paper_of in (first, last):
        said = values(paper_of)
        assert said["line_items"] == (
            {"description": name, "hsn": "61112000", "quantity": "2", "amount": "1360.53"},
        ), paper_of
