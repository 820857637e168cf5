"""Two electricity bills: a hill board's, and a plateau company's in Hindi with half rates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, NARROW, SANS, Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, wrap
from specimens.table import Column, Look, Rules, draw_rows

_BOARD = Supplier("Himachal Pradesh State Electricity Board Limited", "Himachal Pradesh", (12,))
_COMPANY = Supplier("Chhattisgarh State Power Distribution Company Limited", "Chhattisgarh", (10,))
_OFFICES = ("Theog", "Sundernagar", "Palampur", "Nalagarh", "Ghumarwin", "Rohru", "Nurpur", "Banjar")
_CENTRES = ("Pandri", "Bhatagaon", "Tatibandh", "Kurud", "Dhamdha", "Saraipali", "Bemetara", "Akaltara")
_SIGNS = {
    "Fixed Charges": "स्थायी प्रभार",
    "Energy Charges": "ऊर्जा प्रभार",
    "Fuel Adjustment Charges": "वी.सी.ए. प्रभार",
    "Electricity Duty": "विद्युत शुल्क",
    "Cess": "उपकर",
    "Half Bill Rebate": "हाफ बिजली योजना छूट",
}


def draw_hill_board(rng: Random) -> Drawn:
    """A coloured sheet of the hills: whose bill at the left, which bill at the right, cesses and a subsidy below."""
    bill = _of_the_hills(rng)
    color = rng.choice(("#1f4e79", "#2e6b3f", "#7a3b12"))
    normal = Style(rng.uniform(7.8, 8.6), rng.choice(SANS))
    bold = replace(normal, weight=700)
    flow = new_flow(11, 10)
    ornament.emblem(flow.surface, 20, 18, 12, color)
    flow.line(_BOARD.name.upper(), replace(bold, size=12.5, color=color), Align.CENTER)
    flow.line("(A State Govt. Undertaking)", normal, Align.CENTER)
    flow.line("Regd. Office: Vidyut Bhawan, Shimla-171004   www.hpseb.example.in", normal, Align.CENTER)
    flow.gap(1)
    flow.surface.rectangle(flow.left, flow.y, flow.width, 6, fill=color)
    flow.gap(0.9)
    flow.line(rng.choice(("ELECTRICITY BILL", "ENERGY BILL (DOMESTIC)")), replace(bold, color="#ffffff"), Align.CENTER)
    flow.gap(3)
    name, address = bill.person.name.upper(), bill.person.address.in_one_line().upper()
    _hill_heads(flow, rng, bill, (name, address), (normal, bold))
    flow.gap(2)
    _hill_payable(flow, bill, (normal, bold), color)
    flow.gap(3)
    _hill_meter(flow, bill, (normal, bold))
    flow.gap(3)
    _hill_charges(flow, rng, bill, (normal, bold))
    flow.gap(3)
    flow.paragraph(
        "Please make payment by the due date to avoid surcharge @ 1% per month. Dial 1912 for complaints. "
        "Subsidy is borne by the Government of Himachal Pradesh.",
        normal,
    )
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    truth = _truth(bill, _BOARD.name.upper(), name, address)
    return Drawn(flow.surface, Form.PAGE, truth)


def _of_the_hills(rng: Random) -> Connection:
    bill = invent_connection(rng, _BOARD)
    energy = bill.charges[1][1]
    subsidy = -(energy * rng.choice((18, 25, 40)) / 100).quantize(Decimal(1))
    charges = (
        ("Energy Charges", energy),
        ("Fixed / Demand Charges", bill.charges[0][1]),
        ("Govt. Subsidy", subsidy),
        ("Electricity Duty", bill.charges[3][1]),
        ("Meter Rent", Decimal(15)),
        ("Milk Cess", Decimal(bill.units // 10)),
        ("Environment Cess", Decimal(rng.randint(0, 9))),
    )
    return replace(bill, number=f"100{bill.number[3:]}", charges=charges)


def _truth(bill: Connection, provider: str, name: str, address: str) -> Mapping[str, Value]:
    """Return the fields of a bill whose address is printed in capitals."""
    whole = bill.truth(provider, name, address)
    return {**whole, "formatted_address": bill.person.address.formatted_in_capitals()}


def _hill_heads(flow: Flow, rng: Random, bill: Connection, whose: tuple[str, str], styles: tuple[Style, Style]) -> None:
    """Print name and address left, and the table of what identifies the bill right."""
    normal, bold = styles
    left, right = flow.beside(0, 92), flow.beside(96, flow.width - 96)
    left.line(rng.choice(("Consumer Name & Address", "Name and Address of Consumer")), bold)
    left.gap(0.8)
    left.line(whose[0], normal)
    left.paragraph(whose[1], normal)
    left.gap(1.5)
    office, separator = rng.choice(_OFFICES), rng.choice("-./")
    left.pairs((("Sub Division", office), ("Division", office), ("Circle", rng.choice(_OFFICES))), styles[::-1], 26)
    begun = bill.billed - timedelta(days=rng.randint(28, 33))
    rows = (
        (rng.choice(("Consumer ID", "Consumer Id")), bill.number),
        ("Old K. No.", f"{office[:3].upper()}-{digits(rng, 2)}/{digits(rng, 4)}"),
        ("Bill Number", digits(rng, 11)),
        (rng.choice(("Bill Issue Date", "Bill Date")), printed_date(bill.billed, separator)),
        ("Bill Period", f"{begun:%d.%m.%Y} to {bill.billed:%d.%m.%Y}"),
        ("Due Date", printed_date(bill.due, separator)),
        ("Tariff Category", "Domestic Supply (DS)"),
        ("Connected Load", bill.load),
    )
    columns = (Column("", 34), Column("", right.width - 34))
    right.y = draw_rows(flow.surface, (right.left, right.y), columns, rows, Look(normal, bold, Rules.ALL, padding=0.9))
    flow.y = max(left.y, right.y)


def _hill_payable(flow: Flow, bill: Connection, styles: tuple[Style, Style], color: str) -> None:
    """Print the two sums to pay in large figures, each in its box."""
    normal, bold = styles
    boxes = (
        ("Net Payable Amount upto Due Date (Rs.)", bill.amount),
        ("Amount Payable after Due Date (Rs.)", bill.late_amount),
    )
    half = flow.width / 2
    top = flow.y
    for place, (caption, amount) in enumerate(boxes):
        box = flow.beside(place * half, half)
        flow.surface.rectangle(box.left, top, half, 13, line=color, thickness=0.4)
        box.gap(0.8)
        box.line(caption, normal, Align.CENTER)
        box.line(grouped(amount), replace(bold, size=13), Align.CENTER)
    flow.y = top + 13


def _hill_meter(flow: Flow, bill: Connection, styles: tuple[Style, Style]) -> None:
    normal, bold = styles
    titles = ("Meter No.", "Meter Status", "Previous Reading", "Current Reading", "MF", "Units Billed")
    columns = [Column(title, flow.width / len(titles), Align.CENTER) for title in titles]
    cells = (bill.meter, "OK", str(bill.before), str(bill.before + bill.units), "1.00", str(bill.units))
    flow.table(columns, (cells,), Look(normal, bold, Rules.ALL, "#eceff2"))


def _hill_charges(flow: Flow, rng: Random, bill: Connection, styles: tuple[Style, Style]) -> None:
    """Print the charges with their sum, and the units of earlier months beside them."""
    normal, bold = styles
    left, right = flow.beside(0, 112), flow.beside(118, flow.width - 118)
    rows = [(name, grouped(amount)) for name, amount in bill.charges]
    current = bill.amount - bill.arrears
    rows += [("Current Bill Amount", grouped(current)), ("Arrears", grouped(bill.arrears)), ("Sundry", "0.00")]
    rows.append(("Net Payable Amount", grouped(bill.amount)))
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), "#eceff2", padding=1.0)
    left.table((Column("Bill Details", 78), Column("Amount (Rs.)", 34, Align.RIGHT)), rows, look)
    months = [bill.billed - timedelta(days=30 * back) for back in range(1, 7)]
    past = [(f"{month:%b-%y}", str(max(10, bill.units + rng.randint(-60, 60)))) for month in months]
    right.table((Column("Month", 34), Column("Units", right.width - 34, Align.RIGHT)), past, look)
    flow.y = max(left.y, right.y)


def draw_business_partner(rng: Random) -> Drawn:
    """A Hindi bill by BP number in a grid of boxes, with the rebate of the half-rate scheme and a slip to tear off."""
    bill = _of_the_plateau(rng)
    normal = Style(rng.uniform(8.0, 9.0), rng.choice((*NARROW, *SANS[:3])), devanagari=rng.choice(DEVANAGARI[:3]))
    bold = replace(normal, weight=700)
    flow = new_flow(12, 10)
    flow.line("छत्तीसगढ़ स्टेट पावर डिस्ट्रीब्यूशन कंपनी लिमिटेड", replace(bold, size=13), Align.CENTER)
    flow.line(_COMPANY.name, replace(bold, size=10.5), Align.CENTER)
    flow.line("(छत्तीसगढ़ शासन का उपक्रम)    GSTIN : 22SPECIMEN0000Z", normal, Align.CENTER)
    flow.line("विद्युत देयक / ELECTRICITY BILL", replace(bold, size=11), Align.CENTER)
    flow.gap(1.5)
    name = bill.person.name.upper()
    address = bill.person.address.in_one_line().upper()
    _plateau_boxes(flow, rng, bill, (name, address), (normal, bold))
    flow.gap(2)
    _plateau_reading(flow, bill, (normal, bold))
    flow.gap(2)
    _plateau_charges(flow, bill, (normal, bold))
    flow.gap(3)
    note = "कृपया देय तिथि के पूर्व भुगतान करें। मोर बिजली ऐप से घर बैठे भुगतान की सुविधा उपलब्ध है। टोल फ्री 1912"
    flow.lines(wrap(note, flow.width, normal), normal)
    flow.gap(4)
    _plateau_slip(flow, bill, name, (normal, bold))
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, _truth(bill, _COMPANY.name, name, address))


def _of_the_plateau(rng: Random) -> Connection:
    bill = invent_connection(rng, _COMPANY)
    energy = bill.charges[1][1]
    share = Decimal(min(bill.units, 400)) / bill.units / 2
    rebate = -(energy * share).quantize(Decimal(1))
    charges = (*bill.charges, ("Cess", Decimal(bill.units // 10)), ("Half Bill Rebate", rebate))
    return replace(bill, number=f"100{bill.number[3:]}", charges=charges)


def _plateau_boxes(
    flow: Flow, rng: Random, bill: Connection, whose: tuple[str, str], styles: tuple[Style, Style]
) -> None:
    """Print captions over values in ruled boxes; the consumer's take the left half over all the rows."""
    normal, bold = styles
    small = replace(normal, size=normal.size - 1.2)
    half, height, top, separator = flow.width / 2, 10.5, flow.y, rng.choice("-/")
    cells = (
        ("बिल माह / Bill Month", f"{bill.billed:%b-%Y}".upper()),
        ("बिल दिनांक / Bill Date", printed_date(bill.billed, separator)),
        ("बिल क्रमांक / Bill No.", digits(rng, 12)),
        ("देय तिथि / Due Date", printed_date(bill.due, separator)),
        ("टैरिफ / Tariff", "LV-1 घरेलू"),
        ("भार / Load", bill.load),
        ("वितरण केंद्र / D.C.", rng.choice(_CENTRES).upper()),
        ("फेज / Phase", "1-PH"),
    )
    for number, (caption, value) in enumerate(cells):
        x = flow.left + half + number % 2 * half / 2
        y = top + number // 2 * height
        flow.surface.rectangle(x, y, half / 2, height, line="#444444")
        flow.surface.text(x + 1.5, y + 4, caption, small)
        flow.surface.text(x + 1.5, y + 8.6, value, bold)
    flow.surface.rectangle(flow.left, top, half, 4 * height, line="#444444")
    own = Flow(flow.surface, flow.left + 2, top + 1.5, half - 4)
    own.pair("बी.पी. नंबर / BP No.", bill.number, (normal, replace(bold, size=11)), 36)
    own.gap(1)
    own.pair("नाम / Name", whose[0], (normal, bold), 36)
    own.pair("पता / Address", whose[1], (normal, normal), 36)
    flow.y = top + 4 * height


def _plateau_reading(flow: Flow, bill: Connection, styles: tuple[Style, Style]) -> None:
    titles = ("मीटर क्रमांक", "वर्तमान वाचन", "पूर्व वाचन", "गुणांक", "खपत (यूनिट)", "रीडिंग प्रकार")
    columns = [Column(title, flow.width / len(titles), Align.CENTER) for title in titles]
    cells = (bill.meter, str(bill.before + bill.units), str(bill.before), "1", str(bill.units), "NORMAL")
    flow.table(columns, (cells,), Look(styles[0], styles[1], Rules.ALL, leading=1.4))


def _plateau_charges(flow: Flow, bill: Connection, styles: tuple[Style, Style]) -> None:
    """Print the charges in Hindi in two columns and the sums under them."""
    normal, bold = styles
    rows = [(_SIGNS[name], f"{amount:.2f}") for name, amount in bill.charges]
    current = bill.amount - bill.arrears
    rows += [("चालू माह का देयक", f"{current:.2f}"), ("पूर्व बकाया", f"{bill.arrears:.2f}")]
    half = (len(rows) + 1) // 2
    quarter = flow.width / 4
    columns = [Column("", quarter + 14), Column("", quarter - 14, Align.RIGHT)] * 2
    pairs = [(*left, *right) for left, right in zip(rows[:half], rows[half:], strict=True)]
    look = Look(normal, bold, Rules.ALL, leading=1.4)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, pairs, look)
    ends = (
        ("कुल देय राशि / Total Amount Payable (Rs.)", f"{bill.amount:.2f}"),
        ("देय तिथि के पश्चात राशि / Amount after Due Date (Rs.)", f"{bill.late_amount:.2f}"),
    )
    last = (Column("", flow.width - 40), Column("", 40, Align.RIGHT))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), last, ends, replace(look, body=replace(bold, size=10)))


def _plateau_slip(flow: Flow, bill: Connection, name: str, styles: tuple[Style, Style]) -> None:
    normal, bold = styles
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(2)
    flow.line("कार्यालय प्रति", bold, Align.CENTER)
    titles = ("BP No.", "नाम", "बिल माह", "देय तिथि", "देय राशि")
    widths = (30.0, flow.width - 120, 28.0, 32.0, 30.0)
    columns = [Column(title, width) for title, width in zip(titles, widths, strict=True)]
    day = printed_date(bill.due, "-")
    cells = (bill.number, name, f"{bill.billed:%b-%Y}".upper(), day, f"{bill.amount:.2f}")
    flow.table(columns, (cells,), Look(normal, bold, Rules.ALL, leading=1.4))


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "hill_board", draw_hill_board),
    Layout("ELECTRICITY_BILL", "business_partner", draw_business_partner),
)
