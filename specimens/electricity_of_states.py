"""An electricity bill of Punjab."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.electricity_parts import Supplier, invent_connection
from specimens.flow import new_flow
from specimens.fonts import NARROW, Style
from specimens.money import in_words, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_PUNJAB = Supplier("Punjab State Power Corporation Limited", "Punjab", (10,))


def draw_punjab(rng: Random) -> Drawn:
    """A wide grid: captions over their values, six cells a row, the sums in three bands, a stub to tear off."""
    bill = invent_connection(rng, _PUNJAB)
    style = Style(rng.uniform(7.4, 8.0), rng.choice(NARROW))
    bold = replace(style, weight=700)
    flow = new_flow(10, 10)
    flow.line(_PUNJAB.name, replace(bold, size=13, color="#7a1420"), Align.CENTER)
    flow.line("Regd. Office: PSEB Head Office, The Mall, Patiala", style, Align.CENTER)
    flow.line("ELECTRICITY BILL", replace(bold, size=10), Align.CENTER)
    look = Look(replace(bold, size=style.size * 1.1), style, Rules.ALL, head_fill="#f3e3d3")
    address = bill.person.address.in_one_line()
    name = bill.person.name.upper()
    wide = flow.width / 6
    number = digits(rng, 11)
    flow.table(
        [
            Column("Account No.", wide),
            *(Column(title, wide) for title in ("Bill No.", "Bill Date", "Due Date (Online)")),
            Column("Tariff Type", wide),
            Column("Total Amount (Rs.)", wide),
        ],
        [(bill.number, number, f"{bill.billed:%d-%b-%Y}", f"{bill.due:%d-%b-%Y}", "DS", plain(bill.amount))],
        look,
    )
    flow.gap(2)
    flow.table((Column("Name", flow.width * 0.3), Column("Address", flow.width * 0.7)), [(name, address)], look)
    flow.gap(2)
    flow.table(
        [Column(title, wide) for title in ("Meter No.", "Meter Status", "New", "Old", "Units (kWh)", "Load")],
        [(bill.meter, "O", str(bill.before + bill.units), str(bill.before), str(bill.units), bill.load)],
        look,
    )
    flow.gap(2)
    fifth = flow.width / 5
    flow.table(
        [*(Column(title, fifth) for title, _ in bill.charges), Column("Arrears", fifth)],
        [(*(plain(charge) for _, charge in bill.charges), plain(bill.arrears))],
        look,
    )
    flow.gap(4)
    flow.line(f"Amount payable after due date: Rs. {plain(bill.late_amount)}", style)
    flow.line(f"Rupees {in_words(bill.amount)} only", style)
    flow.gap(8)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(4)
    stub = (("Account No.", bill.number), ("Due Date", f"{bill.due:%d-%b-%Y}"), ("Amount", plain(bill.amount)))
    flow.pairs(stub, (style, bold), 30)
    ornament.specimen_mark(flow.surface, rng, 90, 287, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(_PUNJAB.name, name, address))


LAYOUTS = (Layout("ELECTRICITY_BILL", "punjab", draw_punjab),)
