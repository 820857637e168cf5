"""A maker's invoice out of a large business program: document numbers, parties by code, conditions."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    signed_qr,
)
from specimens.money import grouped, in_words
from specimens.numbers import digits, letters
from specimens.places import invent_address
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
MACHINES = (
    Good("SCREW COMPRESSOR 15 KW {}", "84148011", (18, 18), (210000, 385000), "EA"),
    Good("AIR DRYER REFRIGERATED 100 CFM", "84193900", (18, 18), (58000, 96000), "EA"),
    Good("VMC SPINDLE UNIT BT40 {}", "84669310", (18, 18), (140000, 260000), "EA"),
    Good("SERVO STABILIZER 30 KVA", "90328910", (18, 18), (42000, 78000), "EA"),
    Good("HYDRAULIC POWER PACK {}", "84122100", (18, 18), (64000, 132000), "EA"),
    Good("SEAL KIT SET {}", "84849000", (18, 18), (1800, 6400), "SET"),
    Good("FILTER ELEMENT 10 MICRON", "84219900", (18, 18), (900, 3100), "EA"),
)


def draw_plant(rng: Random) -> Drawn:
    """Supplying plant and document numbers over three parties by code; six-digit items; conditions as a list."""
    bill = _sale(rng)
    normal, bold = fonts_of(rng, rng.uniform(7.2, 7.9), "Arimo", "Roboto", "IBM Plex Mono")
    is_wide = normal.font == "IBM Plex Mono"
    normal, bold = (replace(each, size=each.size * (0.86 if is_wide else 1)) for each in (normal, bold))
    flow = new_flow(11, 10)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.rectangle(flow.left, flow.y, 24, 9, fill=rng.choice(("#c8102e", "#00539b", "#3f3f3f")))
    flow.surface.text(flow.left + 94, flow.y + 5, "TAX INVOICE", replace(bold, size=13), Align.CENTER)
    flow.surface.text(
        flow.left + 94, flow.y + 9, rng.choice(("ORIGINAL FOR RECIPIENT", "(Original)")), normal, Align.CENTER
    )
    flow.surface.qr(flow.left + flow.width - 27, flow.y, 27, signed_qr(bill))
    flow.gap(13)
    _head(flow, rng, bill, seller, (normal, bold))
    _parties(flow, rng, bill, buyer, (normal, bold))
    columns = [
        columns_of.ItemColumn("Item", 14, lambda _, number: f"{number * 10:06d}"),
        columns_of.description("Material Description", 62, _under(rng, bill)),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Quantity", 17, "{}.000"),
        columns_of.unit("UoM", 10),
        columns_of.rate("Rate / Unit", 25),
        columns_of.amount_before_tax("Basic Value\n(INR)", 28),
    ]
    rules = rng.choice((Rules.COLUMNS, Rules.HEAD, Rules.ALL))
    print_items(flow, bill, columns, Look(normal, bold, rules, rng.choice((None, "#e4e4e4")), padding=1.0))
    flow.gap(1.5)
    _conditions(flow, bill, (normal, bold))
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "irn": bill.irn})


def _sale(rng: Random) -> Bill:
    wanted = Wanted("parts", MACHINES, (1, 5), (1, 4), is_business=True, is_interstate=rng.random() < 0.5)
    bill = invent_bill(rng, replace(wanted, is_rounded=rng.random() < 0.5))
    while "Company" not in bill.seller.constitution:
        bill = invent_bill(rng, wanted)
    number = rng.choice((f"91{digits(rng, 8)}", f"24{letters(rng, 2)}{digits(rng, 7)}", f"9{digits(rng, 9)}"))
    return replace(bill, number=number)


def _head(flow: Flow, rng: Random, bill: Bill, seller: str, fonts: Fonts) -> None:
    """Print the plant that supplies at the left, the numbers of the papers right of it, beside the code."""
    normal, bold = fonts
    left, right = flow.beside(0, 72), flow.beside(78, 82)
    left.line("Supplying Plant", replace(normal, color="#5a5a5a"))
    left.paragraph(bill.seller.trade_name, bold)
    print_text(left, seller, normal)
    left.line(f"GSTIN : {bill.seller.gstin}   State Code : {bill.seller.state_code}", normal)
    left.line(f"PAN : {bill.seller.pan}", normal)
    day = f"{bill.day:%d.%m.%Y}"
    pairs = (
        ("Invoice No.", bill.number),
        ("Invoice Date", day),
        ("Sales Order / Date", f"{rng.randint(4100000, 4899999)} / {day}"),
        ("Delivery No.", f"80{digits(rng, 7)}"),
        ("Customer PO", f"PO/{digits(rng, 5)}"),
        ("Payment Terms", rng.choice(("30 days net", "Against PI", "45 days from invoice"))),
        ("Place of Supply", bill.buyer.address.state),
    )
    right.pairs(pairs, (normal, bold if rng.random() < 0.5 else normal), 36)
    flow.y = max(left.y, right.y) + 2


def _parties(flow: Flow, rng: Random, bill: Bill, buyer: str, fonts: Fonts) -> None:
    """Print who buys and where the goods go, each with a code."""
    normal, bold = fonts
    site = buyer
    if rng.random() < 0.4:
        site = address_text(rng, invent_address(rng, bill.buyer.address.state))
    code = f"00001{digits(rng, 5)}"
    gstin = f"GSTIN : {bill.buyer.gstin}"
    cells = [
        f"{bill.buyer.name}\n{address}\n{gstin}" for address in (buyer.replace("\n", " "), site.replace("\n", " "))
    ]
    titles = (f"Bill-to Party   {code}", f"Ship-to Party   {code if site == buyer else f'00007{digits(rng, 5)}'}")
    look = Look(normal, bold, Rules.ALL, padding=1.2)
    columns = [Column(title, flow.width / 2) for title in titles]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [titles], replace(look, body=bold))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [cells], look)
    flow.gap(2)


def _under(rng: Random, bill: Bill) -> dict[int, str]:
    """Return what stands under the goods' names: the maker's and the buyer's number of the material."""
    return {
        number: f"Mat. {rng.randint(1000, 9999)}.{digits(rng, 4)}.{letters(rng, 2)}"
        for number in range(1, len(bill.items) + 1)
        if rng.random() < 0.8
    }


def _conditions(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print every condition with its rate, then the value in figures and in words, and the e-invoice's numbers."""
    normal, bold = fonts
    rate = bill.by_rate()[0][0]
    rows = [("Total Basic Value", "", grouped(bill.taxable))]
    if bill.is_interstate:
        rows.append(("IN: Integrated GST (IGST)", f"{rate}.00 %", grouped(bill.tax)))
    else:
        rows += [
            (f"IN: {name}", f"{Decimal(rate) / 2:.2f} %", grouped(bill.half_tax))
            for name in ("Central GST (CGST)", "State GST (SGST)")
        ]
    if bill.is_rounded:
        rows.append(("Rounding Difference", "", grouped(bill.round_off)))
    widths = (Column("", 52), Column("", 18, _RIGHT), Column("", 28, _RIGHT))
    place = flow.left + flow.width - 98
    look = Look(normal, bold, Rules.NONE, padding=0.7)
    flow.y = draw_rows(flow.surface, (place, flow.y), widths, rows, look)
    total = [("Total Invoice Value", "INR", grouped(bill.total))]
    flow.y = draw_rows(flow.surface, (place, flow.y), widths, total, replace(look, body=bold, rules=Rules.HEAD))
    flow.gap(3)
    flow.paragraph(f"Total invoice value in words : INR {in_words(bill.total)} Only", normal)
    flow.gap(2)
    flow.line(f"IRN : {bill.irn}", normal)
    flow.line(f"Ack. No. : 1{_receipt(bill)}   Ack. Date : {bill.day:%d.%m.%Y}", normal)
    flow.gap(3)
    flow.paragraph(
        "We declare that the particulars given above are true and correct. Interest at 18 % a year is charged on "
        "payments after the due date. Reverse charge : No.",
        normal,
    )
    flow.gap(9)
    ornament.signature(flow.surface, Random(bill.irn), flow.left + flow.width - 40, flow.y - 8, 30, 8)
    flow.surface.text(flow.left + flow.width, flow.y + 5, "Authorised Signatory", normal, _RIGHT)
    flow.surface.text(flow.left, flow.y + 5, "Regd. Office as above.  This is a system generated invoice.", normal)


def _receipt(bill: Bill) -> str:
    """Return the 14 further digits of the portal's receipt."""
    return digits(Random(bill.number), 14)


LAYOUTS = (Layout("INVOICE", "plant", draw_plant),)
