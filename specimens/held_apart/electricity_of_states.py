"""An electricity bill of Bihar, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.electricity_parts import Supplier, invent_connection
from specimens.flow import new_flow
from specimens.fonts import SANS, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_BIHAR = Supplier("North Bihar Power Distribution Company Limited", "Bihar", (9,))


def draw_bihar(rng: Random) -> Drawn:
    """Two ruled columns with Hindi before English: the consumer at the left, the bill at the right."""
    bill = invent_connection(rng, _BIHAR, is_rounded=False)
    style = Style(rng.uniform(7.8, 8.4), rng.choice(SANS[:4]))
    bold = replace(style, weight=700)
    flow = new_flow(12, 12)
    flow.line("नॉर्थ बिहार पावर डिस्ट्रीब्यूशन कंपनी लिमिटेड", replace(bold, size=12), Align.CENTER)
    flow.line(_BIHAR.name, replace(bold, size=11), Align.CENTER)
    flow.line("विद्युत विपत्र / Electricity Bill", bold, Align.CENTER)
    flow.gap(3)
    look = Look(style, bold, Rules.ALL)
    address = bill.person.address.in_one_line()
    half = flow.width / 2 - 1.5
    grid = [Column("", half * 0.46), Column("", half * 0.54)]
    left = [
        ("उपभोक्ता संख्या / Consumer No.", bill.number),
        ("नाम / Name", bill.person.name),
        ("पता / Address", address),
        ("मीटर संख्या / Meter No.", bill.meter),
        ("स्वीकृत भार / Sanctioned Load", bill.load),
        ("वर्तमान पठन / Present Reading", str(bill.before + bill.units)),
        ("पूर्व पठन / Previous Reading", str(bill.before)),
        ("खपत / Units Consumed", str(bill.units)),
    ]
    right = [
        ("विपत्र संख्या / Bill No.", digits(rng, 12)),
        ("विपत्र तिथि / Bill Date", f"{bill.billed:%d/%m/%Y}"),
        ("विपत्र माह / Bill Month", f"{bill.billed:%b-%Y}".upper()),
        ("देय तिथि / Due Date", f"{bill.due:%d/%m/%Y}"),
        *((label, grouped(charge)) for label, charge in bill.charges),
        ("बकाया / Arrears", grouped(bill.arrears)),
    ]
    top = flow.y
    first = draw_rows(flow.surface, (flow.left, top), grid, left, look)
    second = draw_rows(flow.surface, (flow.left + half + 3, top), grid, right, look)
    flow.y = max(first, second) + 3
    pay = [Column("", flow.width * 0.6), Column("", flow.width * 0.4, Align.RIGHT)]
    sums = (
        ("कुल देय राशि (देय तिथि तक) / Total Amount Payable up to Due Date", f"₹ {grouped(bill.amount)}"),
        ("देय तिथि के बाद / Amount after Due Date", f"₹ {grouped(bill.late_amount)}"),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), pay, sums, replace(look, body=replace(bold, size=9.5)))
    flow.gap(4)
    flow.paragraph("शिकायत हेतु 1912 पर संपर्क करें। Please pay in time to avoid disconnection.", style)
    flow.surface.qr(flow.left, flow.y + 4, 24, f"upi://pay?pa=specimen@example&am={plain(bill.amount)}")
    ornament.specimen_mark(flow.surface, rng, 90, 287, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(_BIHAR.name, bill.person.name, address))


LAYOUTS = (Layout("ELECTRICITY_BILL", "bihar", draw_bihar, held_apart=True),)
