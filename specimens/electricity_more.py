"""Bills of two more suppliers: a northern state's crowded form and a city company's letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.caption_boxes import Boxing, print_boxes
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, NARROW, SANS, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_HARYANA = (
    Supplier("Dakshin Haryana Bijli Vitran Nigam Limited", "Haryana", (10,)),
    Supplier("Uttar Haryana Bijli Vitran Nigam Limited", "Haryana", (10,)),
)
_CITY = Supplier("Torrent Power Limited", "Gujarat", (9,))


def draw_haryana(rng: Random) -> Drawn:
    """Readings left and charges right in small type, twin captions, earlier payments, a slip to be cut off."""
    supplier = rng.choice(_HARYANA)
    bill = invent_connection(rng, supplier)
    style = Style(rng.uniform(7.6, 8.4), rng.choice((*SANS[:3], NARROW[3])), devanagari=rng.choice(DEVANAGARI[:3]))
    bold = replace(style, weight=700)
    ink = rng.choice(("#1d4f91", "#8c1c13", "#2e5e2e"))
    boxing = Boxing(replace(style, color=ink), replace(bold, size=style.size + 1.4), ink)
    look = Look(style, bold, Rules.ALL, line=ink, head_fill="#eef2f8", padding=1)
    flow = new_flow(11, 10)
    surface = flow.surface
    ornament.emblem(surface, 20, 18, 12, ink)
    flow.line(supplier.name.upper(), replace(bold, size=13, color=ink), _CENTER)
    flow.line("(A Government of Haryana Undertaking)", style, _CENTER)
    flow.line(f"बिजली बिल / Electricity Bill for {bill.billed:%b-%Y}", replace(bold, size=10), _CENTER)
    flow.gap(3)
    name, address = bill.person.name.upper(), bill.person.address.in_one_line().upper()
    left, right = flow.beside(0, 106), flow.beside(110, 78)
    left.pair("नाम / Name", name, (style, bold), 30)
    left.pair("पता / Address", address, (style, bold), 30)
    left.pair("मोबाइल / Mobile", f"XXXXXX{digits(rng, 4)}", (style, style), 30)
    right.pair("खाता संख्या / Account No.", bill.number, (style, replace(bold, size=11)), 40)
    right.pair("बिल संख्या / Bill No.", digits(rng, 12), (style, style), 40)
    right.pair("सब-डिवीज़न / Sub Division", f"{rng.choice('DFGK')}{digits(rng, 2)} CITY", (style, style), 40)
    right.pair("श्रेणी / Category", rng.choice(("DS - Domestic", "NDS - Non Domestic")), (style, style), 40)
    flow.y = max(left.y, right.y) + 3
    separator = rng.choice("/-")
    days = [day.strftime(f"%d{separator}%m{separator}%Y") for day in (bill.billed, bill.due)]
    cells = (
        ("बिल तिथि / Bill Issue Date", days[0], 1),
        ("देय तिथि / Due Date", days[1], 1),
        ("देय राशि (देय तिथि तक) / Net Payable Amount on or before Due Date", f"Rs. {plain(bill.amount)}", 1.5),
        ("देय तिथि के बाद / Gross Amount after Due Date", f"Rs. {plain(bill.late_amount)}", 1.3),
    )
    print_boxes(flow, cells, boxing)
    flow.gap(4)
    _readings_and_charges(flow, rng, bill, look)
    flow.gap(4)
    _payments(flow, rng, bill, look)
    flow.gap(6)
    surface.dashed_line(11, flow.y, 199, flow.y, ink)
    flow.gap(3)
    flow.line("भुगतान पर्ची / Payment Slip", bold)
    slip = (
        ("Account No.", bill.number, 1),
        ("Name", name, 1.4),
        ("Due Date", days[1], 0.8),
        ("Amount", plain(bill.amount), 0.8),
    )
    print_boxes(flow, slip, boxing)
    ornament.specimen_mark(surface, rng, 90, 290, 7)
    city = bill.person.address.city.upper()
    return Drawn(surface, Form.PAGE, bill.truth(supplier.name.upper(), name, address, city))


def _readings_and_charges(flow: Flow, rng: Random, bill: Connection, look: Look) -> None:
    left, right = flow.beside(0, 84), flow.beside(92, 96)
    start = bill.billed - timedelta(days=rng.choice((30, 31, 60)))
    columns = [Column("Meter Reading / मीटर रीडिंग", 46), Column("", 38, _RIGHT)]
    rows = (
        ("Meter No.", bill.meter),
        ("Old Reading Date", f"{start - timedelta(days=2):%d/%m/%Y}"),
        ("New Reading Date", f"{bill.billed - timedelta(days=2):%d/%m/%Y}"),
        ("Old Reading (kWh)", str(bill.before)),
        ("New Reading (kWh)", str(bill.before + bill.units)),
        ("Multiplying Factor", "1"),
        ("Billed Units", str(bill.units)),
        ("Sanctioned Load", bill.load),
        ("Security Deposit", f"{rng.randint(4, 40) * 50}.00"),
    )
    left.table(columns, rows, look)
    charges = [(str(at), label, plain(sum_)) for at, (label, sum_) in enumerate(bill.charges, 1)]
    current = bill.amount - bill.arrears
    charges += [
        ("", "Current Bill (A)", plain(current)),
        ("", "Arrears / पिछला बकाया (B)", plain(bill.arrears)),
        ("", "Net Payable (A+B)", plain(bill.amount)),
        ("", "Surcharge", plain(bill.surcharge)),
    ]
    titles = [Column("Sr.", 10, _CENTER), Column("Particulars / विवरण", 56), Column("Rs.", 30, _RIGHT)]
    right.table(titles, charges, look)
    flow.y = max(left.y, right.y)


def _payments(flow: Flow, rng: Random, bill: Connection, look: Look) -> None:
    flow.line("Last payments received / पिछले भुगतान", look.head)
    flow.gap(0.8)
    columns = [Column("Date", 36), Column("Receipt No.", 52), Column("Mode", 40), Column("Amount (Rs.)", 40, _RIGHT)]
    rows = [
        (
            f"{bill.billed - timedelta(days=31 * back - 6):%d/%m/%Y}",
            digits(rng, 10),
            rng.choice(("Online", "Cash", "UPI")),
            f"{rng.randint(300, 6000)}.00",
        )
        for back in range(1, rng.randint(3, 5))
    ]
    flow.table(columns, rows, look)


def draw_city_company(rng: Random) -> Drawn:
    """A letter with the address in the envelope's window, the sum in a coloured tablet, bars, a sum on the back."""
    bill = invent_connection(rng, _CITY, is_rounded=False)
    style = Style(rng.uniform(8.8, 9.6), rng.choice((SANS[3], SANS[4], SANS[6], "Lato")))
    bold = replace(style, weight=700)
    ink = rng.choice(("#c2410c", "#0e7490", "#6d28d9"))
    flow = new_flow(16, 13)
    surface = flow.surface
    surface.rectangle(16, 13, 5, 12, fill=ink)
    surface.text(24, 21, _CITY.name, replace(bold, size=15))
    surface.text(24, 26, "Bill of Supply for Electricity", replace(style, color="#666666"))
    surface.text(194, 18, f"Bill No. {digits(rng, 11)}", style, _RIGHT)
    surface.text(194, 23, f"Bill period: {bill.billed - timedelta(days=61):%b %y} - {bill.billed:%b %y}", style, _RIGHT)
    name, address = bill.person.name, bill.person.address.in_one_line()
    window = Flow(surface, 18, 40, 86)
    window.line(name, bold)
    window.paragraph(address, style)
    surface.rectangle(116, 36, 78, 34, fill="#f4f4f5", radius=2)
    small = replace(style, size=style.size - 1.4, color="#555555")
    for place, (caption, value) in enumerate((("Service No.", bill.number), ("Tariff", "RGP"), ("Load", bill.load))):
        surface.text(121, 44 + place * 9, caption, small)
        surface.text(190, 44 + place * 9, value, bold, _RIGHT)
    flow.y = 78
    day = rng.choice(("%d %b %Y", "%d-%m-%Y", "%d/%m/%Y"))
    _tablet(flow, (("Amount Payable", f"₹ {grouped(bill.amount)}"), ("Due Date", bill.due.strftime(day))), bold, ink)
    flow.gap(4)
    facts = (("Bill Date", bill.billed.strftime(day)), ("Meter No.", bill.meter), ("Units", f"{bill.units} kWh"))
    _three(flow, facts, (small, bold))
    flow.gap(5)
    rows = [*((label, grouped(sum_)) for label, sum_ in bill.charges), ("Previous Balance", grouped(bill.arrears))]
    rows.append(("Total", grouped(bill.amount)))
    table = flow.beside(0, 100)
    table.table([Column("How we got to this sum", 66), Column("₹", 32, _RIGHT)], rows, Look(style, bold, Rules.ROWS))
    _bars(flow, rng, bill, replace(style, size=6.6))
    flow.y = max(table.y, flow.y + 46) + 6
    flow.paragraph(
        f"If the amount is not received by the due date, ₹ {grouped(bill.late_amount)} will be payable. Reading on "
        f"{bill.billed - timedelta(days=1):%d/%m/%Y}: {bill.before + bill.units}, previous reading: {bill.before}.",
        style,
    )
    flow.gap(5)
    flow.line("Ways to pay: app, website, bank branches and customer care centres of the company.", small)
    ornament.specimen_mark(surface, rng, 90, 288, 7)
    return Drawn(surface, Form.PAGE, bill.truth(_CITY.name, name, address))


def _tablet(flow: Flow, entries: Sequence[tuple[str, str]], style: Style, ink: str) -> None:
    flow.surface.rectangle(flow.left, flow.y, flow.width, 19, fill=ink, radius=3)
    for place, (caption, value) in enumerate(entries):
        x = flow.left + 8 + place * 95
        flow.surface.text(x, flow.y + 6.5, caption, Style(8.6, style.font, 400, "#ffffff"))
        flow.surface.text(x, flow.y + 14.5, value, Style(15, style.font, 700, "#ffffff"))
    flow.gap(19)


def _three(flow: Flow, entries: Sequence[tuple[str, str]], styles: tuple[Style, Style]) -> None:
    for place, (caption, value) in enumerate(entries):
        x = flow.left + 8 + place * 58
        flow.surface.text(x, flow.y + 4, caption, styles[0])
        flow.surface.text(x, flow.y + 9.5, value, styles[1])
    flow.gap(13)


def _bars(flow: Flow, rng: Random, bill: Connection, style: Style) -> None:
    """Draw what was used in six earlier bills, to the right of the sums."""
    bottom = flow.y + 40
    flow.surface.text(flow.left + 112, flow.y + 4, "Units in your last bills", style)
    month = date(bill.billed.year, bill.billed.month, 1)
    for place in range(6):
        height, x = rng.uniform(8, 28), flow.left + 114 + place * 10
        flow.surface.rectangle(x, bottom - height, 6, height, fill="#a1a1aa")
        shown = month - timedelta(days=61 * (6 - place))
        flow.surface.text(x + 3, bottom + 3.4, f"{shown:%b}", style, _CENTER)


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "haryana", draw_haryana),
    Layout("ELECTRICITY_BILL", "city_company", draw_city_company),
)
