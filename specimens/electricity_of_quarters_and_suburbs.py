"""Electricity bills: an eastern quarter's bill in three payments, a suburb's in tiles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.caption_boxes import Boxing, Cell, print_boxes
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed
from specimens.table import Column, Look, Rules

_EASTERN = Supplier("West Bengal State Electricity Distribution Company Limited", "West Bengal", (9,))
_SUBURBAN = Supplier("Adani Electricity Mumbai Limited", "Maharashtra", (9,))
_MARKS = ("#0b5f8a", "#1d6b3a", "#5a2a7c")


def draw_quarter(rng: Random) -> Drawn:
    """A quarter's bill in English and Bengali: three months with a day and a sum each, or all of them at once."""
    bill = invent_connection(rng, _EASTERN)
    color, font = rng.choice(_MARKS[:2]), rng.choice((*SANS, *NARROW))
    flow = new_flow(rng.choice((10.0, 12.0)), 9.0)
    name = rng.choice((str, str.upper))(_EASTERN.name)
    head = Style(12.5, font, 700, color)
    flow.line(name, narrowed(head, (name,), flow.width - 30), Align.CENTER)
    small = Style(7.4, font)
    flow.line("(A Government of West Bengal Enterprise)", small, Align.CENTER)
    flow.line("বিদ্যুৎ বিল / ELECTRICITY BILL - LOW VOLTAGE (QUARTERLY)", Style(9.5, font, 700), Align.CENTER)
    ornament.emblem(flow.surface, flow.left + 8, 16, 9, color)
    flow.gap(2)
    is_upper = rng.random() < 0.7
    person, address = _holder(bill, is_upper=is_upper)
    boxing = Boxing(Style(6.4, font, 400, "#444444"), Style(8.6, font, 700), color, rng.choice((None, "#eef4f8")))
    _quarter_boxes(flow, rng, bill, boxing)
    flow.gap(2)
    side = flow.beside(0, flow.width * 0.56)
    side.line("গ্রাহকের নাম ও ঠিকানা / Name & Address of Consumer", replace(small, color=color))
    side.line(person, Style(9.4, font, 700))
    side.paragraph(address, Style(8.8, font))
    _quarter_sum(flow.beside(flow.width * 0.6, flow.width * 0.4), bill, font, color)
    flow.y = max(flow.y + 25, side.y + 3)
    _quarter_tables(flow, rng, bill, Look(Style(7.8, font), Style(7.2, font, 700), line=color, head_fill="#e6eef2"))
    _slips(flow, rng, bill, (person, font))
    ornament.specimen_mark(flow.surface, rng, flow.left + flow.width - 26, 15, 4)
    truth = bill.truth(name, person, address)
    return Drawn(flow.surface, Form.PAGE, _in_capitals(truth, bill) if is_upper else truth)


def _holder(bill: Connection, *, is_upper: bool) -> tuple[str, str]:
    texts = bill.person.name, bill.person.address.in_one_line()
    return (texts[0].upper(), texts[1].upper()) if is_upper else texts


def _in_capitals(truth: Mapping[str, Value], bill: Connection) -> Mapping[str, Value]:
    return {**truth, "formatted_address": bill.person.address.formatted_in_capitals()}


def _quarter_boxes(flow: Flow, rng: Random, bill: Connection, boxing: Boxing) -> None:
    centre = rng.choice(("BARASAT-I", "SERAMPORE", "KHARDAH", "BURDWAN-II", "KALYANI"))
    first: list[Cell] = [
        ("গ্রাহক আইডি / Consumer ID", bill.number, 3.0),
        ("Installation No.", digits(rng, 8), 2.4),
        ("Invoice No.", f"41{digits(rng, 10)}", 3.0),
        ("বিলের তারিখ / Bill Date", f"{bill.billed:%d.%m.%Y}", 2.6),
    ]
    print_boxes(flow, first, boxing)
    second: list[Cell] = [
        ("Customer Care Centre", f"{centre} CCC ({digits(rng, 7)})", 4.0),
        ("Class", rng.choice(("A(DM-U)", "A(DM-R)", "A(CM-U)")), 1.8),
        ("MRU", f"N{digits(rng, 5)}", 1.8),
        ("Connected Load", rng.choice(("0.56 KVA", "1.20 KVA", "2.44 KVA")), 2.0),
        ("Security Deposit", f"Rs. {rng.randint(3, 40) * 100}.00", 2.2),
    ]
    print_boxes(flow, second, boxing)


def _quarter_sum(flow: Flow, bill: Connection, font: str, color: str) -> None:
    flow.surface.rectangle(flow.left - 2, flow.y, flow.width + 2, 23, line=color, thickness=0.5)
    styles = Style(7.6, font), Style(9.6, font, 700)
    flow.gap(1)
    flow.pair("Net Amount Payable (Rs.)", grouped(bill.amount), styles, flow.width * 0.56)
    flow.gap(0.6)
    flow.pair("Due Date (one payment)", f"{bill.due:%d.%m.%Y}", styles, flow.width * 0.56)
    flow.gap(0.6)
    flow.pair("Gross (after due date)", grouped(bill.late_amount), (styles[0], styles[0]), flow.width * 0.56)
    flow.paragraph("The quarter may be paid at once or month by month as stated below.", Style(6.4, font))


def _quarter_tables(flow: Flow, rng: Random, bill: Connection, look: Look) -> None:
    start, width = bill.billed - timedelta(days=91), flow.width
    reading = [
        bill.meter,
        f"{start:%d.%m.%Y}",
        str(bill.before),
        f"{bill.billed - timedelta(days=1):%d.%m.%Y}",
        str(bill.before + bill.units),
        "1",
        str(bill.units),
        rng.choice(("OK", "Regular")),
    ]
    titles = ("Meter No.", "Prev. Date", "Prev. Rdg.", "Pres. Date", "Pres. Rdg.", "MF", "Units", "Status")
    shares = (0.16, 0.15, 0.12, 0.15, 0.12, 0.07, 0.1, 0.13)
    columns = [Column(title, share * width, Align.CENTER) for title, share in zip(titles, shares, strict=True)]
    flow.table(columns, [reading], look)
    flow.gap(3)
    names = ("Fixed / Demand Charge", "Energy Charge", "MVCA", "Electricity Duty")
    rows = [[name, grouped(charge)] for name, (_, charge) in zip(names, bill.charges, strict=True)]
    rows += [["Outstanding (previous quarter)", grouped(bill.arrears)], ["Total", grouped(bill.amount)]]
    side = flow.beside(0, width * 0.46)
    pair = [Column("Particulars", width * 0.3), Column("Amount (Rs.)", width * 0.16, Align.RIGHT)]
    side.table(pair, rows, replace(look, rules=Rules.COLUMNS))
    months = flow.beside(width * 0.5, width * 0.5)
    payments = (("Month", 0.11), ("Pay by", 0.13), ("Rebate", 0.12), ("Amount", 0.14))
    columns = [Column(title, share * width, Align.RIGHT) for title, share in payments]
    months.table(columns, [[m, day, "0.00", grouped(part)] for m, day, part in _payments(bill)], look)
    months.gap(2)
    months.paragraph(f"Rupees {in_words(bill.amount)} only", replace(look.body, size=7.2))
    flow.y = max(side.y, months.y) + 4


def _payments(bill: Connection) -> list[tuple[str, str, Decimal]]:
    """Return the month, the day until which it is to be paid, and the sum of each of the three payments."""
    third = (bill.amount / 3).quantize(Decimal(1))
    sums = (bill.amount - 2 * third, third, third)
    days = [bill.due + timedelta(days=30 * number) for number in range(3)]
    return [(f"{day:%b-%y}", f"{day:%d.%m.%Y}", part) for day, part in zip(days, sums, strict=True)]


def _slips(flow: Flow, rng: Random, bill: Connection, holder: tuple[str, str]) -> None:
    person, font = holder
    style, width = Style(7.4, font), flow.width / 3
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(2)
    for number, (month, day, part) in enumerate(_payments(bill)):
        slip = flow.beside(number * width + 1, width - 3)
        slip.line(f"WBSEDCL Slip {number + 1} of 3", replace(style, weight=700))
        entries = [("Con. ID", bill.number), ("Month", month), ("Pay by", day), ("Rs.", grouped(part))]
        slip.pairs(entries, (style, style), 16)
        slip.line(person, narrowed(style, (person,), slip.width))
        slip.line(f"*{digits(rng, 14)}*", style)


def draw_tiles(rng: Random) -> Drawn:
    """A suburb's bill of a private company: what is due on a tile of colour, name over address in the window."""
    bill = invent_connection(rng, _SUBURBAN, is_rounded=False)
    while bill.person.address.city != "Mumbai":
        bill = invent_connection(rng, _SUBURBAN, is_rounded=False)
    color, font = rng.choice(("#5b2d8e", "#b3145a", "#1f4e9c")), rng.choice(SANS)
    flow = new_flow(rng.choice((12.0, 15.0)), 10.0)
    flow.line("adani", Style(20, font, 700, color))
    flow.line("Electricity", Style(10, font, 400, color))
    top = flow.left + flow.width
    flow.surface.text(top, 14, "BILL OF SUPPLY", Style(11, font, 700), Align.RIGHT)
    flow.surface.text(top, 18.5, _SUBURBAN.name, Style(8.2, font), Align.RIGHT)
    flow.surface.text(top, 22, "HSN 27160000", Style(6.6, font, 400, "#555555"), Align.RIGHT)
    flow.gap(3)
    person, address = _holder(bill, is_upper=True)
    side = flow.beside(0, flow.width * 0.5)
    side.line(person, Style(10, font, 700))
    side.paragraph(address, Style(8.6, font))
    side.line(f"Mobile: {bill.person.mobile[:2]}******{bill.person.mobile[-2:]}", Style(7.4, font, 400, "#555555"))
    _tile(flow.beside(flow.width * 0.56, flow.width * 0.44), bill, font, color)
    flow.y = max(side.y, flow.y + 41) + 4
    _tile_facts(flow, rng, bill, font, color)
    _tile_charges(flow, rng, bill, font, color)
    _stub(flow, bill, person, font)
    ornament.specimen_mark(flow.surface, rng, flow.left + 60, 15, 4.5)
    return Drawn(flow.surface, Form.PAGE, _in_capitals(bill.truth(_SUBURBAN.name, person, address), bill))


def _tile(flow: Flow, bill: Connection, font: str, color: str) -> None:
    flow.surface.rectangle(flow.left, flow.y, flow.width, 40, fill=color, radius=2.5)
    inner = flow.beside(4, flow.width - 8)
    white = Style(7.6, font, 400, "#ffffff")
    inner.gap(2)
    inner.line("ACCOUNT NO.", white)
    inner.line(bill.number, replace(white, size=13, weight=700))
    inner.gap(1.4)
    inner.line("AMOUNT PAYABLE", white)
    inner.line(f"₹ {grouped(bill.amount)}", replace(white, size=16, weight=700))
    inner.gap(1.4)
    inner.line(f"DUE DATE  {bill.due:%d-%b-%Y}", replace(white, size=10, weight=700))


def _tile_facts(flow: Flow, rng: Random, bill: Connection, font: str, color: str) -> None:
    discount = (bill.amount / 100).quantize(Decimal("0.01"))
    boxing = Boxing(Style(6.6, font, 400, "#666666"), Style(9, font, 700), "#cccccc", "#f6f3fa", radius=1.0)
    paid_early = bill.billed + timedelta(days=7)
    rows: tuple[list[Cell], ...] = (
        [
            ("Bill month", f"{bill.billed:%b %Y}".upper(), 2.0),
            ("Bill date", f"{bill.billed:%d-%b-%Y}", 2.4),
            ("Bill period", f"{bill.billed - timedelta(days=32):%d-%b-%y} to {bill.billed:%d-%b-%y}", 4.0),
            ("Units consumed", str(bill.units), 2.0),
            ("Type of supply", rng.choice(("Single Phase", "Three Phase")), 2.6),
        ],
        [
            (f"If paid by {paid_early:%d-%b-%Y}", f"₹ {grouped(bill.amount - discount)}", 3.0),
            (f"If paid after {bill.due:%d-%b-%Y}", f"₹ {grouped(bill.late_amount)}", 3.0),
            ("Tariff", rng.choice(("LT I (B) Residential", "LT II (A) Commercial")), 3.0),
            ("Sanctioned load", bill.load, 2.0),
            ("Cycle / Zone", f"{rng.randint(1, 24):02d} / {rng.choice(('North', 'Central', 'South', 'East'))}", 2.4),
        ],
    )
    for cells in rng.sample(rows, 2):
        print_boxes(flow, cells, boxing)
        flow.gap(1.2)
    flow.gap(2)
    flow.line("Your meter", Style(10, font, 700, color))
    columns = [Column(title, flow.width / 5, Align.CENTER) for title in ("Meter No.", "Present", "Past", "MF", "Units")]
    row = [bill.meter, str(bill.before + bill.units), str(bill.before), "1.00", str(bill.units)]
    flow.table(columns, [row], Look(Style(8.2, font), Style(7.4, font, 700), Rules.HEAD, line=color))
    flow.gap(3)


def _tile_charges(flow: Flow, rng: Random, bill: Connection, font: str, color: str) -> None:
    flow.line("Your bill in detail", Style(10, font, 700, color))
    names = ("Fixed charges", "Energy and wheeling charges", "Fuel adjustment charges", "Govt. electricity duty")
    rows = [[name, grouped(charge)] for name, (_, charge) in zip(names, bill.charges, strict=True)]
    current = bill.amount - bill.arrears
    rows += [["Current bill (A)", grouped(current)], ["Previous balance (B)", grouped(bill.arrears)]]
    rows += [["Bill amount (A + B)", grouped(bill.amount)]]
    columns = [Column("Charges", flow.width * 0.4), Column("₹", flow.width * 0.2, Align.RIGHT)]
    side = flow.beside(flow.width * 0.66, flow.width * 0.34)
    flow.table(columns, rows, Look(Style(8.2, font), Style(7.6, font, 700), Rules.ROWS, line="#bbbbbb"))
    side.line("Your usage", Style(8, font, 700))
    for number in range(5):
        units = max(12, bill.units + rng.randint(-90, 90))
        base = side.left + number * 11
        side.surface.rectangle(base, side.y + 30 - units / 30, 7, units / 30, fill=color, opacity=0.5)
        side.surface.text(base + 3.5, side.y + 33, str(units), Style(6, font), Align.CENTER)
    flow.gap(4)
    flow.paragraph("Pay online, by UPI or by NEFT. Helpline 19122 (power supply and billing, 24x7).", Style(7.4, font))
    flow.gap(rng.choice((4, 9)))


def _stub(flow: Flow, bill: Connection, person: str, font: str) -> None:
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(2)
    boxing = Boxing(Style(6.4, font), Style(8.4, font, 700), "#999999")
    flow.line("PAYMENT SLIP - cheque in favour of the company with the account number", Style(7, font))
    cells: list[Cell] = [
        ("Account No.", bill.number, 2.0),
        ("Name", person, 4.0),
        ("Due date", f"{bill.due:%d-%b-%Y}", 2.2),
        ("Amount", f"₹ {grouped(bill.amount)}", 2.2),
    ]
    print_boxes(flow, cells, boxing)
    flow.surface.qr(flow.left, flow.y + 3, 18, f"upi://pay?pa=specimen@example&tr={bill.number}")


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "quarter_in_three", draw_quarter),
    Layout("ELECTRICITY_BILL", "suburb_tiles", draw_tiles),
)
