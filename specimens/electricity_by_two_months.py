"""Electricity bills: Kerala's strip for two months, with two days to pay, and central Odisha's sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, Style
from specimens.invoice_chains import ends
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits, gstin, pan_number
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_KERALA = Supplier("Kerala State Electricity Board Limited", "Kerala", (13,))
_ODISHA = Supplier("TP Central Odisha Distribution Limited", "Odisha", (11,))


def draw_kerala(rng: Random) -> Drawn:
    """A reader's strip: due and disconnection dates under each other, readings by zone, sums at the right edge."""
    bill = _of_kerala(rng)
    style = Style(rng.uniform(7.6, 8.2), rng.choice((*MONO[:3], "PT Sans Narrow")))
    bold = replace(style, weight=700)
    surface = Surface(80, 206)
    flow = Flow(surface, 5, 6, 70, 1.25)
    flow.paragraph(_KERALA.name, replace(bold, size=bold.size + 0.8), _CENTER)
    flow.line(f"Electrical Section {bill.person.address.city}", style, _CENTER)
    flow.line("DEMAND CUM DISCONNECTION NOTICE", bold, _CENTER)
    flow.line(f"GSTIN {gstin(rng, '32', pan_number(rng, 'C', 'K'))}", style, _CENTER)
    _dashes(flow)
    address = bill.person.address.in_one_line()
    facts = (
        ("Bill No", digits(rng, 13)),
        ("Consumer #", bill.number),
        ("Bill Date", f"{bill.billed:%d-%m-%Y}"),
        ("Due Date", f"{bill.due:%d-%m-%Y}"),
        ("Disconn Dt", f"{bill.due + timedelta(days=15):%d-%m-%Y}"),
    )
    flow.pairs(facts, (style, bold), 26)
    flow.paragraph(bill.person.name, style)
    flow.paragraph(address, style)
    _dashes(flow)
    more = (
        ("Tariff/Purpose", "LT-1A Domestic"),
        ("Phase/Load", f"Single / {bill.load}"),
        ("Meter No", bill.meter),
        ("Period", _months(bill)),
        ("Deposit", f"{rng.randint(4, 40) * 50}.00"),
    )
    flow.pairs(more, (style, style), 28)
    _dashes(flow)
    _strip_of_sums(flow, bill, style)
    flow.paragraph(f"({in_words(bill.amount)} Only)", style)
    _dashes(flow)
    flow.paragraph(
        "Supply is disconnected without further notice if unpaid by the disconnection date. Call 1912.", style
    )
    flow.line("E&OE", style)
    surface.qr(27, flow.y + 2, 24, f"upi://pay?pa=specimen@example&am={plain(bill.amount)}")
    ornament.specimen_mark(surface, rng, 30, 203, 7)
    return Drawn(surface, Form.SLIP, bill.truth(_KERALA.name, bill.person.name, address))


def _strip_of_sums(flow: Flow, bill: Connection, style: Style) -> None:
    """Print the readings, every charge at the right edge, and what is payable in larger type."""
    bold = replace(style, weight=700)
    columns = [Column(title, 70 / 4, _RIGHT) for title in ("Unit", "Curr", "Prev", "Cons")]
    row = ("KWH", str(bill.before + bill.units), str(bill.before), str(bill.units))
    flow.table(columns, [row], Look(style, style, Rules.NONE, padding=0.5))
    _dashes(flow)
    for label, charge in bill.charges:
        ends(flow, label, plain(charge), style)
    ends(flow, "Bill Amount", plain(bill.amount - bill.arrears), bold)
    ends(flow, "Arrear", plain(bill.arrears), style)
    _dashes(flow)
    ends(flow, "PAYABLE", f"Rs. {plain(bill.amount)}", replace(bold, size=bold.size + 2.4))


def _of_kerala(rng: Random) -> Connection:
    """Return a bill with the charges of Kerala, some of them taken back by a subsidy."""
    bill = invent_connection(rng, _KERALA)
    fixed, energy, fuel, duty = (charge for _, charge in bill.charges)
    charges = (
        ("Fixed Charge", fixed), ("Meter Rent", Decimal(rng.choice((12, 30)))), ("Energy Charge", energy),
        ("Duty", duty), ("Fuel Surcharge", fuel), ("FC Subsidy", Decimal(-rng.choice((0, 20, 44)))),
    )  # fmt: skip
    return replace(bill, charges=charges)


def _months(bill: Connection) -> str:
    return f"{bill.billed - timedelta(days=60):%d/%m/%y}-{bill.billed:%d/%m/%y}"


def _dashes(flow: Flow) -> None:
    flow.gap(1)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(1)


def draw_odisha(rng: Random) -> Drawn:
    """Three boxes of what matters on top; consumer and meter in columns; a rebate for those who pay by the due date."""
    bill = _of_odisha(rng)
    style = Style(rng.uniform(7.8, 8.5), rng.choice(("Open Sans", "Roboto", "Lato", "Noto Sans")))
    bold, ink = replace(style, weight=700), rng.choice(("#005b96", "#7a3b00", "#2b6e3f"))
    flow = new_flow(13, 11)
    surface = flow.surface
    surface.rectangle(flow.left, flow.y, 20, 9, fill=ink, radius=1)
    head = flow.beside(24, 110)
    head.line(_ODISHA.name, replace(bold, size=12.5, color=ink))
    head.line("Regd. Office: Power House Square, Unit VIII, Bhubaneswar - 751012", style)
    surface.text(flow.left + flow.width, flow.y + 4, "Energy Bill", replace(bold, size=12), _RIGHT)
    surface.text(flow.left + flow.width, flow.y + 9, f"{bill.billed:%b %Y}", style, _RIGHT)
    flow.y = head.y + 4
    name = bill.person.name.upper() if rng.random() < 0.6 else bill.person.name
    address = bill.person.address.in_one_line()
    _boxes(flow, bill, Look(replace(bold, size=11.5), replace(style, color=ink), Rules.COLUMNS, line=ink))
    flow.gap(4)
    left, right = flow.beside(0, 88), flow.beside(95, flow.width - 95)
    left.line("Consumer", replace(bold, color=ink))
    left.paragraph(name, bold)
    left.paragraph(address, style)
    left.line(f"Mobile : XXXXXX{bill.person.mobile[-4:]}", style)
    right.line("Bill", replace(bold, color=ink))
    facts = (
        ("Bill Number", digits(rng, 10)),
        ("Bill Date", f"{bill.billed:%d-%b-%Y}"),
        ("Bill Basis", rng.choice(("Actual", "Average"))),
        ("Category", rng.choice(("LT-Domestic", "LT-Kutir Jyoti"))),
        ("Contract Demand", bill.load),
        ("Meter Serial No.", bill.meter),
    )
    right.pairs(facts, (style, bold), 34)
    flow.y = max(left.y, right.y) + 4
    _reading(flow, bill, Look(style, bold, Rules.ALL, "#eef3f7", line=ink))
    flow.gap(3)
    _sums(flow, bill, Look(style, bold, Rules.ROWS, line="#b5c0ca"))
    flow.gap(4)
    flow.paragraph(f"Rupees {in_words(bill.amount)} Only", bold)
    flow.paragraph(
        "A digital rebate of 4% of the energy charges is extra for those who pay online. Toll free 1912.", style
    )
    ornament.specimen_mark(surface, rng, rng.randint(40, 140), 289, 7)
    return Drawn(surface, Form.PAGE, bill.truth(_ODISHA.name, name, address))


def _boxes(flow: Flow, bill: Connection, look: Look) -> None:
    """Print the number, the last day and the amount in three boxes."""
    boxes = (
        ("Consumer Account No.", bill.number),
        ("Pay by Due Date", f"{bill.due:%d-%b-%Y}"),
        ("Net Amount Payable", f"Rs. {grouped(bill.amount)}"),
    )
    columns = [Column(title, flow.width / 3, _CENTER) for title, _ in boxes]
    flow.table(columns, [[value for _, value in boxes]], look)


def _of_odisha(rng: Random) -> Connection:
    """Return a bill whose net amount has the rebate off it, and whose later amount has not."""
    bill = invent_connection(rng, _ODISHA, is_rounded=False)
    fixed, energy, _, _ = (charge for _, charge in bill.charges)
    cent = Decimal("0.01")
    rebate = (bill.units * Decimal("0.10")).quantize(cent)
    charges = (
        ("Monthly Minimum Fixed Charges", fixed),
        ("Energy Charges", energy),
        ("Electricity Duty @ 4%", (energy * 4 / 100).quantize(cent)),
        ("Less: Prompt Payment Rebate", -rebate),
    )
    return replace(bill, charges=charges, surcharge=rebate)


def _reading(flow: Flow, bill: Connection, look: Look) -> None:
    titles = ("Present Reading", "Date", "Previous Reading", "Date", "Multiplying Factor", "Units")
    before = bill.billed - timedelta(days=31)
    row = (str(bill.before + bill.units), f"{bill.billed:%d-%m-%y}", str(bill.before), f"{before:%d-%m-%y}", "1.00")
    columns = [Column(title, flow.width / 6, _CENTER) for title in titles]
    flow.table(columns, [(*row, str(bill.units))], look)


def _sums(flow: Flow, bill: Connection, look: Look) -> None:
    """Print every charge, the arrears, what is due by the day and what after it."""
    rows = [(label, plain(charge)) for label, charge in bill.charges]
    rows.append(("Arrears as on last bill", plain(bill.arrears)))
    columns = (Column("Particulars", flow.width - 50), Column("Amount (Rs.)", 50, _RIGHT))
    flow.table(columns, rows, look)
    last = [
        ("Amount payable by due date (with rebate)", plain(bill.amount)),
        ("Amount payable after due date", plain(bill.late_amount)),
    ]
    bold = replace(look, body=replace(look.body, weight=700))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, last, bold)


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "kerala_strip", draw_kerala),
    Layout("ELECTRICITY_BILL", "odisha", draw_odisha),
)
