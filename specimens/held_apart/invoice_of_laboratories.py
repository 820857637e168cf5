"""An invoice held apart: a supplier of chemicals and glass to laboratories."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Item, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import Fonts, address_text, finished, fonts_of, print_items, print_text, words_text
from specimens.money import ZERO, grouped
from specimens.numbers import digits, letters
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
SUPPLIES = (
    Good("Sodium Hydroxide Pellets AR, Assay min. 98%", "28151110", (18, 18), (310, 640), "500 g"),
    Good("Conical Flask Borosilicate, Narrow Mouth, 250 ml", "70179090", (18, 18), (140, 290), "1 No"),
    Good("Filter Paper Grade 1, 125 mm Circles", "48232000", (18, 18), (410, 870), "100/pk"),
    Good("Bench pH Meter with Combined Electrode {}", "90278990", (18, 18), (8200, 21500), "1 Set"),
    Good("Ethanol Absolute, Molecular Biology Grade", "22071090", (18, 18), (690, 1450), "500 ml"),
    Good("Micropipette Variable Volume 100-1000 ul {}", "84798999", (18, 18), (2900, 7600), "1 No"),
    Good("Nutrient Agar, Dehydrated Culture Media", "38210000", (12, 5), (1250, 2480), "500 g"),
    Good("Nitrile Examination Gloves Powder Free (M)", "40151900", (12, 5), (320, 560), "100/bx"),
    Good("Digital Hot Plate with Magnetic Stirrer {}", "84198990", (18, 18), (6900, 14800), "1 No"),
)
_KINDS = ("Scientific Company", "Lab Supplies", "Chem & Glass Agencies", "Scientific Instruments")
_MAKES = ("Rasayan", "Kaanch", "Vedlab", "Suchi", "Lumin")


def _share(item: Item, _: int) -> str:
    return f"{item.discount / item.gross * 100:.0f}"


def _tax(item: Item, _: int) -> str:
    return grouped(2 * item.half_tax)


def draw_laboratory(rng: Random) -> Drawn:
    """A sheet that lies across with catalogue numbers, makes and packs; all sums in one row of captions and cells."""
    wanted = Wanted("medicine", SUPPLIES, (2, 8), (1, 12), True, rng.random() < 0.5, has_discount=True)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_KINDS))
    fonts = normal, bold = fonts_of(rng, rng.uniform(7.6, 8.3), "Lato", "Open Sans", "Fira Sans Condensed", "Arimo")
    flow = new_flow(12, 9, (297.0, 210.0))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _head(flow, rng, bill, (seller, buyer), fonts)
    numbers = [f"{letters(rng, 1)}{digits(rng, 5)}" for _ in bill.items]
    makes = [rng.choice(_MAKES) for _ in bill.items]
    columns = [
        columns_of.serial("#", 7),
        columns_of.ItemColumn("Cat. No.", 18, lambda _, number: numbers[number - 1]),
        columns_of.description("Product", 72),
        columns_of.ItemColumn("Make", 17, lambda _, number: makes[number - 1]),
        columns_of.unit("Pack", 16),
        columns_of.hsn("HSN", 19),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.rate("List Price", 21),
        columns_of.ItemColumn("Disc.%", 13, _share, align=_RIGHT),
        columns_of.taxable("Taxable", 24),
        columns_of.percent("GST", 11),
        columns_of.ItemColumn("GST Amt.", 20, _tax, align=_RIGHT),
        columns_of.amount_with_tax("Line Total", 25),
    ]
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), rng.choice((None, "#dcfce7")), padding=0.9)
    print_items(flow, bill, columns, look)
    flow.gap(2)
    _sums(flow, bill, fonts)
    flow.gap(2.5)
    left, right = flow.beside(0, 170), flow.beside(180, 93)
    left.paragraph(words_text(rng, bill), normal)
    left.line("Chemicals once opened are not taken back. Breakage to be reported within 48 hours of receipt.", normal)
    left.line(f"Bank: Deccan Sahakari Bank, C/A {digits(rng, 12)}, IFSC ZZZZ0W{digits(rng, 5)}", normal)
    right.line(f"For {bill.seller.trade_name}", bold, _RIGHT)
    right.gap(9)
    right.line("Authorised Signatory", normal, _RIGHT)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _head(flow: Flow, rng: Random, bill: Bill, addresses: tuple[str, str], fonts: Fonts) -> None:
    """Print the buyer at the left, the sale's data in the middle and the seller at the right edge."""
    normal, bold = fonts
    flow.line(rng.choice(("TAX INVOICE", "GST TAX INVOICE", "TAX INVOICE cum DELIVERY CHALLAN")), bold, _CENTER)
    flow.gap(1.5)
    left, middle, right = flow.beside(0, 90), flow.beside(98, 70), flow.beside(173, 100)
    left.line("To", normal)
    left.paragraph(bill.buyer.name, bold)
    print_text(left, addresses[1], normal)
    left.line(f"GSTIN/UIN {bill.buyer.gstin}", normal)
    left.line(f"Kind Attn. : {rng.choice(('Stores Officer', 'Q.C. Head', 'Purchase Section'))}", normal)
    day = bill.day.strftime(rng.choice(("%d/%m/%Y", "%d.%m.%Y", "%d-%b-%y")))
    rows = (
        ("Inv. No", bill.number),
        ("Inv. Dt", day),
        ("P.O. No", f"PUR/{digits(rng, 4)}"),
        ("Despatched by", rng.choice(("Hand", "Courier", "Our Van", "Road"))),
        ("Credit Days", rng.choice(("15", "30", "45"))),
    )
    middle.pairs(rows, (normal, bold), 26, rng.choice(("", ":")))
    right.line(bill.seller.trade_name, replace(bold, size=13, color=rng.choice(("#166534", "#1e40af"))), _RIGHT)
    print_text(right, addresses[0], normal, _RIGHT)
    right.line(f"GSTIN/UIN {bill.seller.gstin}", normal, _RIGHT)
    right.line(f"D.L. No. 20B/{digits(rng, 5)}   Tel. {bill.seller.phone}", normal, _RIGHT)
    flow.y = max(left.y, middle.y, right.y) + 3


def _sums(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print all the sums as one row under their captions, the total last."""
    normal, bold = fonts
    gross = sum((item.gross for item in bill.items), ZERO)
    cells = [("Gross Value", gross), ("Less Discount", gross - bill.taxable), ("Taxable Value", bill.taxable)]
    if bill.is_interstate:
        cells.append(("IGST", bill.tax))
    else:
        cells += [("CGST", bill.half_tax), ("SGST", bill.half_tax)]
    cells += [("Round Off", bill.round_off), ("Net Payable", bill.total)]
    columns = [Column(caption, flow.width / len(cells), _RIGHT) for caption, _ in cells]
    flow.table(columns, [[grouped(amount) for _, amount in cells]], Look(bold, normal, Rules.ALL, padding=1.2))


LAYOUTS = (Layout("INVOICE", "laboratory_supplies", draw_laboratory, held_apart=True),)
