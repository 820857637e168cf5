"""Electricity bills of a roll of thermal paper and of a department of a government."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import MONO, NARROW, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import bold, in_dashes, in_short
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_COMPANIES = (
    ("Southern Power Distribution Company of Telangana Limited", "TGSPDCL"),
    ("Northern Power Distribution Company of Telangana Limited", "TGNPDCL"),
)
_SECTIONS = ("Sangareddy", "Uppal Kalan", "Hasanparthy", "Bhongir Town", "Kukatpally")
_DIVISIONS = ("Div - III, Ponda", "Div - I, Panaji", "Div - IV, Margao", "Div - VI, Mapusa")


def draw_unique_service(rng: Random) -> Drawn:
    """A roll from a meter reader's printer: the unique number beside the service's, days with two figures of a year."""
    company, short = rng.choice(_COMPANIES)
    bill = invent_connection(rng, Supplier(company, "Telangana", (9,)))
    style = Style(rng.uniform(7.6, 8.4), rng.choice(MONO))
    flow = new_flow(4, 8, (82, 210))
    for line in (short, "ELECTRICITY BILL CUM NOTICE"):
        flow.line(line, bold(style, 1), Align.CENTER)
    flow.paragraph(company, style, Align.CENTER)
    _dashes(flow)
    name, address = bill.person.name.upper(), _roll_address(bill)
    flow.pairs(_served(rng, bill, name, address), (style, style), 21)
    _dashes(flow)
    flow.pairs(_measured(rng, bill), (style, style), 27)
    _dashes(flow)
    _charged(flow, rng, bill, style)
    flow.gap(2)
    flow.line(rng.choice(("Pay in time & avoid disconnection", "Meter Reader : AGENCY-2")), style, Align.CENTER)
    flow.line("Toll Free No. 1912", style, Align.CENTER)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 45), 206, 7)
    parts = bill.person.address.formatted_in_capitals()
    return Drawn(flow.surface, Form.SLIP, {**bill.truth(company, name, address), "formatted_address": parts})


def _roll_address(bill: Connection) -> str:
    place = bill.person.address
    return " ".join(f"{', '.join(place.parts())}, {place.state} {place.pincode}".upper().split())


def _served(rng: Random, bill: Connection, name: str, address: str) -> Pairs:
    unique = rng.choice(("USC NO", "USCNO", "USC No."))
    service = f"{rng.choice('ABCDEFGHJKLS')}{rng.randint(1, 9)} {digits(rng, 6)}"
    return (
        ("DT", f"{in_short(bill.billed)} TM {rng.randint(8, 17):02d}:{rng.randint(0, 59):02d}"),
        ("BILL NO", f"{rng.randint(101, 999)} PTR NO {rng.randint(1, 9)}"),
        ("ERO", f"{rng.randint(1, 40)} SEC {rng.choice(_SECTIONS).upper()}"),
        (unique, bill.number),
        (rng.choice(("SC NO", "S.C.NO")), service),
        ("NAME", name),
        (rng.choice(("ADDR", "ADDRESS")), address),
        ("CAT", f"1A(I) PH:1 LOAD:{bill.load.upper()}"),
    )


def _measured(rng: Random, bill: Connection) -> Pairs:
    before = bill.billed - timedelta(days=rng.randint(28, 33))
    return (
        ("METER NO", bill.meter),
        ("PRES RDG", f"{bill.before + bill.units} {in_short(bill.billed)} ST:01"),
        ("PREV RDG", f"{bill.before} {in_short(before)} ST:01"),
        ("UNITS", f"{bill.units} DAYS:{(bill.billed - before).days} MF:1"),
    )


def _charged(flow: Flow, rng: Random, bill: Connection, style: Style) -> None:
    names = ("CUST CHG", "ENERGY CHG", "FSA CHG", "ELEC DUTY")
    rows = [(name, grouped(charge)) for name, (_, charge) in zip(names, bill.charges, strict=True)]
    current = bill.amount - bill.arrears
    rows += [("BILL AMT", grouped(current)), (rng.choice(("ARREARS", "ARR AS ON DT")), grouped(bill.arrears))]
    columns = (Column("", flow.width - 32), Column("", 32, Align.RIGHT))
    flow.table(columns, rows, Look(style, style, Rules.NONE, padding=0.4))
    _dashes(flow)
    big = bold(style, 1.4)
    total = rng.choice(("TOTAL DUE", "TOTAL AMT DUE", "NET AMOUNT"))
    flow.pair(total, f"Rs. {grouped(bill.amount)}", (big, big), 32)
    flow.pair("DUE DATE", in_short(bill.due), (big, big), 32)
    flow.pair(rng.choice(("DISC DATE", "DISCON DT")), in_short(bill.due + timedelta(days=14)), (style, style), 32)
    paid = f"Rs.{rng.randint(90, 900)} ON {in_short(bill.billed - timedelta(days=rng.randint(12, 27)))}"
    flow.pair("LAST PAID", paid, (style, style), 32)
    _dashes(flow)


def _dashes(flow: Flow) -> None:
    flow.gap(0.8)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(0.8)


def draw_department(rng: Random) -> Drawn:
    """A government that supplies by a department of its own: contract account, boxed sums, a stub to tear off."""
    provider = rng.choice(("Electricity Department, Government of Goa", "ELECTRICITY DEPARTMENT, GOVERNMENT OF GOA"))
    bill = invent_connection(rng, Supplier(provider, "Goa", (11,)), is_rounded=rng.random() < 0.4)
    style = Style(rng.uniform(7.8, 8.8), rng.choice(("Arimo", "Source Sans 3", "Roboto", *NARROW[:2])))
    flow = new_flow(13, 12)
    ornament.emblem(flow.surface, 21, 20, 14)
    flow.line(provider, bold(style, 5), Align.CENTER)
    flow.line(f"Office of the Executive Engineer, {rng.choice(_DIVISIONS)}", style, Align.CENTER)
    flow.line(rng.choice(("ENERGY BILL", "LT Energy Bill", "Electricity Bill (LT)")), bold(style, 3), Align.CENTER)
    flow.gap(3)
    flow.rule()
    flow.gap(2)
    name = bill.person.name if rng.random() < 0.4 else bill.person.name.upper()
    address = bill.person.address.in_one_line()
    _customer(flow, rng, bill, (name, address), style)
    flow.gap(3)
    _boxes(flow, rng, bill, style)
    _reading(flow, rng, bill, style)
    _sums(flow, rng, bill, style)
    _stub(flow, rng, bill, name, style)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 120), 291, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(provider, name, address))


def _customer(flow: Flow, rng: Random, bill: Connection, who: tuple[str, str], style: Style) -> None:
    left, right = flow.beside(0, 100), flow.beside(108, flow.width - 108)
    left.line(rng.choice(("Name & Address of the Consumer", "Consumer's Name and Address", "To,")), bold(style))
    left.line(who[0], style)
    left.paragraph(who[1], style)
    right.pairs(
        (
            (rng.choice(("CA No.", "Contract Account No.", "Contract A/c No.")), bill.number),
            ("Installation No.", f"40{digits(rng, 8)}"),
            ("Bill No.", digits(rng, 12)),
            ("Tariff", rng.choice(("LTD/Domestic", "LTC/Commercial"))),
            ("Sanctioned Load", bill.load),
            ("Business Partner", f"10{digits(rng, 8)}"),
        ),
        (style, bold(style)),
        40,
    )
    flow.y = max(left.y, right.y)


def _boxes(flow: Flow, rng: Random, bill: Connection, style: Style) -> None:
    start = bill.billed - timedelta(days=31)
    cells = (
        ("Billing Period", f"{in_dashes(start)} to {in_dashes(bill.billed)}"),
        (rng.choice(("Date of Bill", "Bill Date", "Date of Issue")), in_dashes(bill.billed)),
        (rng.choice(("Due Date", "Last Date of Payment", "Pay on or before")), in_dashes(bill.due)),
        (rng.choice(("Net Amount Payable (Rs.)", "Amount Payable (Rs.)")), grouped(bill.amount)),
    )
    widths = (58, 38, 42, flow.width - 138)
    columns = [Column(title, width, Align.CENTER) for (title, _), width in zip(cells, widths, strict=True)]
    look = Look(bold(style, 0.6), style, head_fill="#e6ecf3")
    flow.table(columns, [[value for _, value in cells]], look)
    flow.gap(4)


def _reading(flow: Flow, rng: Random, bill: Connection, style: Style) -> None:
    titles = ("Meter No.", "Present Reading", "Previous Reading", "MF", "Consumption (kWh)", "Status")
    width = flow.width / len(titles)
    row = (
        bill.meter,
        str(bill.before + bill.units),
        str(bill.before),
        "1.00",
        str(bill.units),
        rng.choice(("OK", "N")),
    )
    flow.table([Column(title, width, Align.CENTER) for title in titles], [row], Look(style, bold(style)))
    flow.gap(4)


def _sums(flow: Flow, rng: Random, bill: Connection, style: Style) -> None:
    titled = ("Fixed Charges", "Energy Charges", "FPPCA Charges", "Electricity Duty")
    rows = [(title, grouped(charge)) for title, (_, charge) in zip(titled, bill.charges, strict=True)]
    rows.append(("Current Bill Amount", grouped(bill.amount - bill.arrears)))
    rows.append((rng.choice(("Arrears", "Previous Balance", "Outstanding")), grouped(bill.arrears)))
    rows.append(("Net Amount Payable on or before due date", grouped(bill.amount)))
    rows.append(
        (rng.choice(("Amount after due date (incl. DPC)", "Payable after due date")), grouped(bill.late_amount))
    )
    columns = (Column("Description", flow.width * 0.62), Column("Amount (Rs.)", flow.width * 0.38, Align.RIGHT))
    flow.table(columns, rows, Look(style, bold(style), Rules.COLUMNS))
    flow.gap(3)
    flow.paragraph(
        "Delayed payment charges are levied as per the tariff order of the JERC. This is a computer generated bill. "
        f"Previous payment of Rs. {rng.randint(200, 2400)}.00 is acknowledged.",
        replace(style, size=style.size * 0.88),
    )
    flow.gap(5)


def _stub(flow: Flow, rng: Random, bill: Connection, name: str, style: Style) -> None:
    if rng.random() < 0.3:
        return
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(3)
    flow.line("COUNTERFOIL (to be returned with payment)", bold(style), Align.CENTER)
    left, right = flow.beside(0, 100), flow.beside(108, flow.width - 108)
    left.pairs((("CA No.", bill.number), ("Name", name)), (style, style), 24)
    right.pairs((("Due Date", in_dashes(bill.due)), ("Amount Rs.", plain(bill.amount))), (style, style), 24)


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "unique_service", draw_unique_service),
    Layout("ELECTRICITY_BILL", "department", draw_department),
)
