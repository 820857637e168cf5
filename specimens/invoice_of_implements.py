"""Invoices: a dealer's in power tools, and one in farm implements that the State pays a part of."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import Fonts, address_text, finished, fonts_of, print_items, print_text, words_text
from specimens.money import ZERO, grouped, plain
from specimens.numbers import digits, letters
from specimens.people import SURNAMES
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
TOOLS = (
    Good("Kravon Angle Grinder 100mm 850W {}", "84672900", (18, 18), (1650, 2900), "Pcs."),
    Good("Kravon Rotary Hammer 26mm SDS Plus {}", "84672100", (18, 18), (5200, 9800), "Pcs."),
    Good("Voltmac Cut Off Machine 355mm 2200W", "84672900", (18, 18), (6400, 9400), "Pcs."),
    Good("Voltmac Arc Welding Inverter 200A {}", "85153990", (18, 18), (5900, 12800), "Pcs."),
    Good("Cutting Wheel 105x1x16 (Pkt 50)", "68042290", (18, 18), (420, 760), "Box"),
    Good("Safety Helmet Ratchet Yellow", "65061010", (18, 18), (96, 220), "Pcs."),
    Good("Hand Tool Kit 108 Pcs Cr-V", "82060010", (18, 18), (2100, 3900), "Set"),
)
IMPLEMENTS = (
    Good("Rotavator 6 Feet 42 Blade {}", "84328020", (12, 5), (92000, 134000)),
    Good("Hydraulic Reversible M.B. Plough 2 Bottom", "84321020", (12, 5), (118000, 189000)),
    Good("Seed cum Fertilizer Drill 11 Tyne {}", "84323900", (12, 5), (46000, 71000)),
    Good("Multicrop Thresher {}", "84335200", (12, 5), (142000, 238000)),
    Good("Power Weeder 7 HP Petrol {}", "84328090", (12, 5), (38000, 66000)),
    Good("Laser Land Leveller {}", "84328090", (12, 5), (212000, 298000)),
)
_SHOPS = ("Power Tools", "Tools & Machinery", "Machine Tools Centre", "Hardware & Tools Mart")
_YARDS = ("Krishi Yantra", "Agro Implements", "Krishi Seva Kendra", "Agri Machinery", "Kisan Yantralaya")


def draw_tools(rng: Random) -> Drawn:
    """An accounting program's page: serial numbers under names, taxes added below the goods, then a tax table."""
    wanted = Wanted("parts", TOOLS, (2, 6), (1, 12), True, rng.random() < 0.25, has_discount=True)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_SHOPS))
    bill = replace(bill, seller=replace(bill.seller, trade_name=bill.seller.trade_name.upper()))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.0, 8.8), "Arimo", "Roboto Condensed", "Open Sans")
    flow = new_flow(11, 10)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.text(
        flow.left + flow.width, flow.y + 3, rng.choice(("Original Copy", "Duplicate Copy")), normal, _RIGHT
    )
    flow.line(f"GSTIN : {bill.seller.gstin}", bold)
    flow.line(rng.choice(("TAX INVOICE", "GST INVOICE")), replace(bold, size=9.5), _CENTER)
    flow.line(bill.seller.trade_name, replace(bold, size=15), _CENTER)
    print_text(flow, seller, normal, _CENTER)
    flow.line(f"Tel. : {bill.seller.phone}   email : {bill.seller.email}", normal, _CENTER)
    flow.gap(1.5)
    _tool_parties(flow, rng, bill, buyer, fonts)
    machines = [number for number, item in enumerate(bill.items, 1) if item.hsn.startswith(("8467", "8515"))]
    serials = {number: f"{letters(rng, 2)}{digits(rng, 8)}" for number in machines}
    columns = (
        columns_of.serial("S.N.", 8),
        columns_of.description("Description of Goods", 66, {at: f"(Sr. No. : {text})" for at, text in serials.items()}),
        columns_of.hsn("HSN/SAC\nCode", 18),
        columns_of.quantity("Qty.", 13, "{}.00"),
        columns_of.unit("Unit", 11),
        columns_of.rate("Price", 20),
        columns_of.ItemColumn("Disc. %", 13, lambda item, _: plain(item.discount * 100 / item.gross), align=_RIGHT),
        columns_of.amount_before_tax("Amount (Rs.)", 26),
    )
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS, padding=1.0), rng.uniform(14, 40))
    _added(flow, bill, fonts)
    flow.gap(2)
    _tax_table(flow, bill, fonts)
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(2)
    left, right = flow.beside(0, 104), flow.beside(108, flow.width - 108)
    left.line("Terms & Conditions", bold)
    left.line("E.& O.E.", normal)
    left.paragraph("1. Warranty by the maker's service centre only; burnt armatures are not covered.", normal)
    left.paragraph("2. Interest @ 18% p.a. will be charged if the payment is not made in time.", normal)
    right.line("Receiver's Signature :", normal)
    right.gap(5)
    right.paragraph(f"For {bill.seller.trade_name}", bold, _RIGHT)
    right.gap(9)
    right.line("Authorised Signatory", normal, _RIGHT)
    printed = {"serial_number": serials[machines[0]]} if machines else {}
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), **printed})


def _tool_parties(flow: Flow, rng: Random, bill: Bill, buyer: str, fonts: Fonts) -> None:
    """Print the bill's data in a row of two columns, and under it who is billed and where the goods go."""
    normal, bold = fonts
    flow.rule()
    flow.gap(1)
    left, right = flow.beside(1, 90), flow.beside(97, 88)
    day = bill.day.strftime(rng.choice(("%d-%m-%Y", "%d/%m/%Y")))
    place = f"{bill.buyer.address.state} ({(bill.buyer.gstin or '')[:2]})"
    left.pairs((("Invoice No.", bill.number), ("Dated", day), ("Place of Supply", place)), fonts, 34)
    reference = f"P.O. {digits(rng, 3)}"
    right.pairs((("Reverse Charge", "N"), ("Order Ref.", reference), ("Transport", "By Hand")), (normal, normal), 34)
    flow.y = max(left.y, right.y) + 1
    flow.rule()
    flow.gap(1)
    left, right = flow.beside(1, 90), flow.beside(97, 88)
    for side, caption in ((left, "Billed to :"), (right, "Shipped to :")):
        side.line(caption, replace(normal, size=normal.size - 0.5))
        side.paragraph(bill.buyer.name, bold)
        print_text(side, buyer, normal)
        side.line(f"GSTIN / UIN : {bill.buyer.gstin}", normal)
    flow.y = max(left.y, right.y) + 1.5


def _added(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print what is added to the goods' sum, each line with its rate, down to the total with the count of pieces."""
    normal, bold = fonts
    lines = [("", "", "", bill.taxable)]
    for rate, _, half in bill.by_rate():
        taxes = (
            (("IGST", rate, 2 * half),) if bill.is_interstate else (("CGST", rate / 2, half), ("SGST", rate / 2, half))
        )
        lines += [("Add", name, f"@ {share:.2f} %", amount) for name, share, amount in taxes]
    if bill.round_off:
        lines.append(("Less" if bill.round_off < 0 else "Add", "Rounded Off", "", abs(bill.round_off)))
    for sign, name, share, amount in lines:
        base = flow.y + 3.6
        for at, text in ((96, f"{sign}  :" if sign else ""), (110, name), (136, share)):
            flow.surface.text(flow.left + at, base, text, normal)
        flow.surface.text(flow.left + flow.width - 1, base, grouped(amount), normal, _RIGHT)
        flow.gap(4.6)
    count = sum(item.quantity for item in bill.items)
    flow.rule()
    flow.surface.text(flow.left + 96, flow.y + 4, f"Grand Total    {count}.00", bold)
    flow.surface.text(flow.left + flow.width - 1, flow.y + 4, grouped(bill.total), bold, _RIGHT)
    flow.gap(5.6)
    flow.rule()


def _tax_table(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print the taxes by rate, and their sum in a last row."""
    taxes = ("IGST Amt.",) if bill.is_interstate else ("CGST Amt.", "SGST Amt.")
    rows = []
    for rate, taxable, half in bill.by_rate():
        parts = (2 * half,) if bill.is_interstate else (half, half)
        rows.append((f"{rate}%", *(grouped(each) for each in (taxable, *parts, 2 * half))))
    parts = (bill.tax,) if bill.is_interstate else (bill.half_tax, bill.half_tax)
    rows.append(("Total", *(grouped(each) for each in (bill.taxable, *parts, bill.tax))))
    titles = ("Tax Rate", "Taxable Amt.", *taxes, "Total Tax")
    columns = [
        Column(title, 26 if number else 18, _RIGHT if number else Align.LEFT) for number, title in enumerate(titles)
    ]
    small = replace(fonts[0], size=7.4)
    flow.table(columns, rows, Look(small, small, Rules.HEAD, padding=0.8))
    flow.gap(1.5)


def draw_implements(rng: Random) -> Drawn:
    """The seller at the right; the farmer's data on dotted lines; under the total the subsidy and what was paid."""
    wanted = Wanted("parts", IMPLEMENTS, (1, 1), (1, 1), is_rounded=rng.random() < 0.8)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_YARDS))
    fonts = normal, bold = fonts_of(rng, rng.uniform(9.2, 10.0), "Noto Sans", "Lato", "Noto Serif", "Mukta")
    ink = rng.choice(("#14532d", "#7f1d1d", "#1d3a6e"))
    flow = new_flow(16, 13)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left, right = flow.beside(0, 52), flow.beside(56, flow.width - 56)
    left.line("TAX INVOICE", replace(bold, size=13, color=ink))
    left.line("(Cash / Credit / Finance)", replace(normal, size=7.6))
    left.pairs((("No.", bill.number), ("Date", bill.day.strftime("%d.%m.%Y"))), fonts, 14, "")
    right.paragraph(bill.seller.trade_name, replace(bold, size=16, color=ink), _RIGHT)
    right.line("Authorised Dealer : Rotavator, Thresher, Plough & Spares", replace(normal, size=8), _RIGHT)
    print_text(right, seller, normal, _RIGHT)
    right.line(f"M. {bill.seller.phone}   GSTIN {bill.seller.gstin}", normal, _RIGHT)
    flow.y = max(left.y, right.y) + 2
    flow.rule(ink, 0.6)
    flow.gap(3)
    people = (
        (rng.choice(("Farmer's Name", "Customer's Name", "Name of Purchaser")), bill.buyer.name),
        (rng.choice(("S/o, W/o", "Father / Husband")), f"Shri {rng.choice(SURNAMES)} {letters(rng, 1)}."),
        ("Address", " ".join(buyer.split())),
        ("Mobile", bill.buyer.phone),
        ("Farmer Regn. ID", digits(rng, 11)),
    )
    for label, value in people:
        flow.pair(label, value, (normal, bold), 44)
        flow.surface.dashed_line(flow.left + 43, flow.y, flow.left + flow.width, flow.y)
        flow.gap(1)
    flow.gap(4)
    serial = f"{letters(rng, 3)}{digits(rng, 6)}"
    year = bill.day.year
    under = f"Machine Sr. No. : {serial}\nYear of Mfg. : {year}    Test Report : {digits(rng, 4)}/{year - 3}"
    columns = (
        columns_of.quantity("Qty", 12, "{}"),
        columns_of.description("Particulars of Machine", 84, {1: under}),
        columns_of.hsn("HSN", 22),
        columns_of.rate("Rate Rs.", 28),
        columns_of.amount_before_tax("Amount Rs.", 32),
    )
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS, head_fill="#f1f1ea", padding=1.6), 22)
    _subsidised(flow, rng, bill, fonts)
    flow.gap(16)
    flow.surface.text(flow.left, flow.y, "Signature / thumb of farmer", normal)
    flow.surface.text(flow.left + flow.width, flow.y, f"For {bill.seller.trade_name}", bold, _RIGHT)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": serial})


def _subsidised(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the sums at the right down to the invoice's, the words, and then who pays how much of it."""
    normal, bold = fonts
    rate = bill.items[0].percent
    lines: list[tuple[str, Decimal]] = [("Basic Price", bill.taxable)]
    lines += [(f"CGST {rate / 2:g} %", bill.half_tax), (f"SGST {rate / 2:g} %", bill.half_tax)]
    if bill.round_off != ZERO:
        lines.append(("R/off", bill.round_off))
    rows = [(label, grouped(amount)) for label, amount in lines]
    columns, left = [Column("", 48), Column("", 32, _RIGHT)], flow.left + flow.width - 80
    look = Look(normal, bold, Rules.ALL, padding=1.3)
    flow.y = draw_rows(flow.surface, (left, flow.y), columns, rows, look)
    total = [("Invoice Value", grouped(bill.total))]
    flow.y = draw_rows(flow.surface, (left, flow.y), columns, total, replace(look, body=bold)) + 2
    flow.paragraph(f"({words_text(rng, bill)})", bold)
    flow.gap(4)
    subsidy = (bill.taxable * rng.choice((40, 50)) / 100).quantize(Decimal(1))
    margin = ((bill.total - subsidy) * rng.choice((20, 50, 100)) / 100).quantize(Decimal(1))
    paid = (
        f"Subsidy admissible under SMAM to be released by D.B.T. in the farmer's account : Rs. {grouped(subsidy)}. "
        f"Farmer's share received vide receipt No. {digits(rng, 3)} : Rs. {grouped(margin)}. "
        f"Balance : Rs. {grouped(bill.total - margin)}."
    )
    flow.paragraph(paid, replace(normal, size=normal.size - 0.8))


LAYOUTS = (
    Layout("INVOICE", "power_tools", draw_tools),
    Layout("INVOICE", "farm_implements", draw_implements),
)
