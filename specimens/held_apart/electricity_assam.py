"""An electricity bill of Assam, never used in tuning: consumption by slabs, a subsidy, what is due worked out below."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_ASSAM = Supplier("Assam Power Distribution Company Limited", "Assam", (12,))
_SLABS = ((120, Decimal("5.75")), (120, Decimal("6.85")), (100_000, Decimal("7.85")))
"""How many units cost so many rupees each."""


def draw_assam(rng: Random) -> Drawn:
    """Slabs of units with their rates at the left, a column of sums down to the net bill at the right, a stub."""
    bill, slabs = _invent(rng)
    style = Style(rng.uniform(7.6, 8.3), rng.choice(("Roboto", "Noto Sans", "Source Sans 3")))
    bold, ink = replace(style, weight=700), rng.choice(("#0a4a8c", "#12633a", "#2a2a2a"))
    flow = new_flow(12, 10)
    ornament.emblem(flow.surface, 20, 18, 12, ink)
    flow.line(_ASSAM.name, replace(bold, size=13, color=ink), Align.CENTER)
    if rng.random() < 0.7:
        flow.line("অসম শক্তি বিতৰণ কোম্পানী লিমিটেড", replace(bold, size=10, color=ink), Align.CENTER)
    flow.line("Bijulee Bhawan, Paltanbazar, Guwahati - 781001", style, Align.CENTER)
    flow.line(rng.choice(("ELECTRICITY BILL", "BILL OF SUPPLY - ELECTRICITY")), replace(bold, size=10), Align.CENTER)
    flow.gap(3)
    address = bill.person.address.in_one_line()
    name = bill.person.name.upper() if rng.random() < 0.7 else bill.person.name
    look = Look(style, bold, Rules.ALL, line=ink, padding=1.1)
    _particulars(flow, rng, bill, (name, address), look)
    flow.gap(3)
    _readings(flow, rng, bill, look)
    flow.gap(3)
    _sums(flow, bill, slabs, look)
    flow.gap(4)
    flow.paragraph(f"Net bill amount in words: Rupees {in_words(bill.amount)} only", bold)
    flow.paragraph(
        "Surcharge at 1.5 % a month is levied when the bill is not paid by the due date. For complaints dial 1912. "
        "Pay online to save the queue; cheques are not accepted after a dishonour.",
        style,
    )
    flow.gap(7)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(2)
    flow.line("CONSUMER'S PAYMENT SLIP (to be retained by the collection counter)", bold, Align.CENTER)
    stub = [("Consumer No", "Bill Date", "Due Date", "Net Bill Amount (Rs)")]
    stub.append((bill.number, f"{bill.billed:%d/%m/%Y}", f"{bill.due:%d/%m/%Y}", plain(bill.amount)))
    columns = [Column("", flow.width / 4, Align.CENTER) for _ in range(4)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y + 1), columns, stub, look)
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 140), 289, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(_ASSAM.name, name, address))


def _invent(rng: Random) -> tuple[Connection, list[tuple[int, Decimal, Decimal]]]:
    """Return a bill and its slabs as (units, rate, sum); the sums are its charges."""
    bill = invent_connection(rng, _ASSAM, is_rounded=False)
    left, slabs = bill.units, []
    for size, rate in _SLABS:
        used = min(left, size)
        if used:
            slabs.append((used, rate, used * rate))
        left -= used
    energy = sum((amount for _, _, amount in slabs), Decimal(0))
    cent = Decimal("0.01")
    charges = [
        ("Energy Charge", energy),
        ("Fixed Charge", Decimal(rng.choice((70, 140, 210)))),
        ("FPPPA Charge", (bill.units * Decimal("0.69")).quantize(cent)),
        ("Electricity Duty", (energy * 5 / 100).quantize(cent)),
        ("Meter Rent", Decimal(rng.choice((0, 0, 20, 50)))),
    ]
    if bill.units <= 240:
        charges.append(("Govt. Subsidy", -(min(bill.units, 120) * Decimal("0.75"))))
    return replace(bill, charges=tuple(charges)), slabs


def _particulars(flow: Flow, rng: Random, bill: Connection, consumer: tuple[str, str], look: Look) -> None:
    """Print who is billed at the left and the bill's own data at the right of one grid."""
    name, address = consumer
    since = bill.billed - timedelta(days=rng.randint(29, 33))
    rows = (
        ("Consumer Name", name, "Consumer No", bill.number),
        ("Address", address, "Bill No", digits(rng, 12)),
        ("Sub-Division", bill.person.address.city, "Bill Date", f"{bill.billed:%d/%m/%Y}"),
        ("Category", rng.choice(("LT DOMESTIC A", "LT DOMESTIC B", "JEEVAN DHARA")), "Bill Period", _period(bill)),
        ("Connected Load", bill.load, "Due Date", f"{bill.due:%d/%m/%Y}"),
        ("Security Deposit", f"{rng.randint(6, 40) * 100}.00", "Last Payment", f"{since:%d/%m/%Y}"),
    )
    columns = (Column("", 29), Column("", 76), Column("", 28), Column("", 53))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _period(bill: Connection) -> str:
    first = bill.billed.replace(day=1) - timedelta(days=1)
    return f"{first.replace(day=1):%d/%m/%Y} - {first:%d/%m/%Y}"


def _readings(flow: Flow, rng: Random, bill: Connection, look: Look) -> None:
    titles = ("Meter No", "Status", "Previous Reading", "Present Reading", "MF", "Units Billed")
    row = (bill.meter, rng.choice(("OK", "NORMAL")), str(bill.before), str(bill.before + bill.units), "1")
    columns = [Column(title, flow.width / 6, Align.CENTER) for title in titles]
    flow.table(columns, [(*row, str(bill.units))], replace(look, head_fill="#eef2f6"))


def _sums(flow: Flow, bill: Connection, slabs: list[tuple[int, Decimal, Decimal]], look: Look) -> None:
    """Print the slabs left and, right, every charge, the month's demand, the arrears and the net bill."""
    titles = (Column("Slab", 14), Column("Units", 18, _RIGHT), Column("Rate", 20, _RIGHT), Column("Amount", 28, _RIGHT))
    top = flow.y
    rows = [(str(place), str(units), plain(rate), plain(sum_)) for place, (units, rate, sum_) in enumerate(slabs, 1)]
    flow.table(titles, rows, look)
    first = flow.y
    month = sum((charge for _, charge in bill.charges), Decimal(0))
    lines = [(label, plain(charge)) for label, charge in bill.charges]
    lines += [("Current Demand", plain(month)), ("Arrear Principal", plain(bill.arrears)), ("Arrear Surcharge", "0.00")]
    place = flow.left + 92
    columns = (Column("", 56), Column("", 38, _RIGHT))
    bottom = draw_rows(flow.surface, (place, top), columns, lines, look)
    last = [("NET BILL AMOUNT", f"Rs {grouped(bill.amount)}"), ("Amount after Due Date", plain(bill.late_amount))]
    bold = replace(look, body=replace(look.body, weight=700))
    flow.y = max(first, draw_rows(flow.surface, (place, bottom), columns, last, bold))


LAYOUTS = (Layout("ELECTRICITY_BILL", "assam", draw_assam, held_apart=True),)
