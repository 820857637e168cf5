"""A hotel's bill for a stay, day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Item, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    words_text,
)
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
ROOMS = (
    Good("Room Rent - Deluxe AC", "996311", (12, 5), (1800, 4600), ""),
    Good("Room Rent - Executive", "996311", (12, 5), (2400, 6200), ""),
)
EXTRAS = (
    Good("Restaurant - Dinner", "996332", (5, 5), (280, 1400), ""),
    Good("Restaurant - Lunch", "996332", (5, 5), (220, 900), ""),
    Good("Laundry Charges", "999712", (18, 18), (90, 420), ""),
    Good("Extra Bed", "996311", (12, 5), (500, 900), ""),
    Good("Car Hire - Airport Drop", "996601", (5, 5), (700, 1600), ""),
)
_HOTELS = (
    "Hotel Sagar Palace",
    "Hotel Himgiri Residency",
    "The Nilkanth Grand",
    "Malwa Inn and Suites",
    "Hotel Kaveri Comforts",
)


def draw_hotel_stay(rng: Random) -> Drawn:
    """A hotel's bill: the stay in a grid, a dated row for every night and meal, what was paid on arrival below."""
    bill, days = _stay(rng)
    normal, bold = fonts_of(rng, rng.uniform(7.8, 8.6), "Source Sans 3", "Libre Baskerville", "Public Sans")
    flow = new_flow(15, 13)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    ink = rng.choice(("#5b3a1a", "#123f3a", "#2b2b2b"))
    flow.line(bill.seller.trade_name, replace(bold, size=16, color=ink), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"Front Office: {bill.seller.phone}  |  GSTIN: {bill.seller.gstin}", normal, Align.CENTER)
    flow.gap(2)
    flow.line(rng.choice(("TAX INVOICE", "GUEST BILL - TAX INVOICE")), replace(bold, size=10.5), Align.CENTER)
    flow.gap(1.5)
    look = Look(normal, bold, Rules.ALL, line="#8c8c8c", padding=1.1)
    rows = (
        ("Guest Name", bill.buyer.name, "Bill No.", bill.number),
        ("Address", buyer.replace("\n", " "), "Bill Date", date_text(rng, bill.day)),
        ("Mobile", bill.buyer.phone, "Room No. / Pax", f"{rng.randint(101, 512)} / {rng.randint(1, 3)}"),
        ("Arrival", f"{days[0]:%d-%b-%y} {rng.randint(11, 21)}:{rng.randint(10, 59)}", "Plan", rng.choice("EC") + "P"),
        ("Departure", f"{bill.day:%d-%b-%y} 10:{rng.randint(10, 59)}", "Folio No.", digits(rng, 6)),
    )
    grid = (Column("", 22), Column("", 84), Column("", 28), Column("", 46))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), grid, rows, look)
    flow.gap(3)
    shown = [f"{day:%d/%m/%y}" for day in days]
    columns = [
        columns_of.ItemColumn("Date", 17, lambda _, number: shown[number - 1]),
        columns_of.ItemColumn("Ref.", 15, lambda _, number: f"V{number * 37 % 900 + 100}"),
        columns_of.description("Particulars", 52),
        columns_of.hsn("SAC", 16),
        columns_of.taxable("Charges", 22),
        columns_of.half_tax("CGST", 18),
        columns_of.half_tax("SGST", 18),
        columns_of.amount_with_tax("Amount", 24),
    ]
    body = replace(look, rules=rng.choice((Rules.COLUMNS, Rules.HEAD)), head_fill=rng.choice((None, "#eee8df")))
    print_items(flow, bill, columns, body, rng.uniform(2, 12))
    flow.gap(2)
    _hotel_sums(flow, rng, bill, (normal, bold))
    return finished(flow, rng, bill, (seller, buyer), columns)


def _stay(rng: Random) -> tuple[Bill, list[date]]:
    """Return the bill of some nights, and the day of each of its rows."""
    wanted = Wanted("grocery", ROOMS, (1, 1), (1, 1))
    bill = invent_bill(rng, wanted)
    name = rng.choice(_HOTELS)
    bill = replace(bill, seller=replace(bill.seller, trade_name=name, legal_name=name))
    nights = rng.randint(1, 4)
    rows: list[tuple[date, Item]] = []
    for night in range(nights):
        day = bill.day - timedelta(days=nights - night)
        rows.append((day, bill.items[0]))
        for good in rng.sample(EXTRAS, rng.randint(0, 2)):
            extra = invent_bill(rng, replace(wanted, goods=(good,))).items[0]
            rows.append((day, replace(extra, percent=good.rate_on(bill.day))))
    return replace(bill, items=tuple(item for _, item in rows)), [day for day, _ in rows]


def _hotel_sums(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the taxes by rate left, the sums right, and how the guest settled the bill."""
    normal, bold = fonts
    taxes, sums = flow.beside(0, 84), flow.beside(104, 76)
    titles = [Column(title, 21, _RIGHT) for title in ("GST %", "Taxable", "CGST", "SGST")]
    rows = [(f"{rate}", grouped(value), grouped(half), grouped(half)) for rate, value, half in bill.by_rate()]
    taxes.table(titles, rows, Look(normal, bold, Rules.HEAD, padding=0.8))
    lines = [("Total Charges", bill.taxable), ("CGST", bill.half_tax), ("SGST", bill.half_tax)]
    print_totals(sums, [*lines, ("Round Off", bill.round_off), ("Net Bill Amount", bill.total)], normal)
    flow.y = max(taxes.y, sums.y) + 3
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(2)
    way = rng.choice(("Card ending 4410", "UPI", "Cash"))
    flow.line(f"Settled by {way} on departure. Check out time is 11 am. SAC 9963.", normal)
    flow.gap(14)
    flow.surface.text(flow.left, flow.y, "Guest's Signature", normal)
    flow.surface.text(flow.left + flow.width, flow.y, "Cashier / Front Office", normal, _RIGHT)
    ornament.signature(flow.surface, rng, flow.left + flow.width - 34, flow.y - 12, 28, 8)


LAYOUTS = (Layout("INVOICE", "hotel_stay", draw_hotel_stay),)
