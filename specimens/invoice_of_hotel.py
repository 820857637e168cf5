"""The bill that a hotel's front office prints when a guest leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Item, Wanted, bill_truth, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import RATES_CHANGED, SMALL
from specimens.invoice_parts import mark_specimen
from specimens.money import ZERO, grouped, in_words, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, text_height

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_NAMES = (
    "Hotel {} Residency",
    "{} Inn & Suites",
    "Hotel {} Grand",
    "The {} Palace",
    "{} Comforts",
    "{} Boarding & Lodging",
)
_FIRST = ("Neelkamal", "Ashirwad", "Shivalik", "Kohinoor", "Sagarika", "Maharaja", "Pushpak", "Silver Leaf", "Anandam")
_ROOMS = ("Deluxe A/C", "Executive", "Super Deluxe", "Standard Non A/C", "Premium Twin")
_EXTRAS = (
    ("Food & Beverages - Restaurant", "996331", 5, (180, 2400)),
    ("Room Service", "996332", 5, (120, 900)),
    ("Laundry", "999712", 18, (90, 650)),
    ("Extra Bed", "996311", 0, (600, 1200)),
    ("Travel Desk - Cab Hire", "996601", 5, (800, 3200)),
)


def draw_guest_folio(rng: Random) -> Drawn:
    """A folio: the stay in a box of pairs, a posting a day, taxes by code in a small table, the settlement below."""
    bill, days, room = _invent_stay(rng)
    style = Style(rng.uniform(8.4, 9.4), rng.choice(("Lato", "Source Sans 3", "PT Sans Narrow", "Noto Serif", "Arimo")))
    bold = replace(style, weight=700)
    flow = new_flow(14, 13)
    seller = bill.seller.address.in_one_line()
    _letterhead(flow, rng, bill, (style, bold))
    flow.rule("#222222", 0.4)
    flow.gap(1.5)
    flow.line(
        rng.choice(("TAX INVOICE", "GUEST FOLIO - TAX INVOICE", "Tax Invoice (Original for Recipient)")), bold, _CENTER
    )
    flow.gap(1.5)
    buyer = bill.buyer.address.in_one_line()
    _stay(flow, rng, bill, (days[0], room), (style, bold))
    columns = (
        columns_of.ItemColumn("Date", 22, lambda _, number: days[number - 1].strftime("%d-%m-%Y")),
        columns_of.description("Particulars", 70),
        columns_of.hsn(rng.choice(("SAC", "HSN/SAC")), 20),
        columns_of.quantity(rng.choice(("Qty", "Units")), 13, "{}"),
        columns_of.rate(rng.choice(("Tariff", "Rate")), 24),
        columns_of.amount_before_tax(rng.choice(("Amount", "Amount (Rs.)", "Charges")), 27),
    )
    look = Look(style, bold, rng.choice((Rules.COLUMNS, Rules.HEAD, Rules.ALL, Rules.ROWS)), padding=1.3)
    flow.table(
        columns_of.printed_columns(columns, flow.width),
        columns_of.printed_rows(bill, columns),
        look,
        rng.choice((4, 18)),
    )
    flow.gap(3)
    _sums(flow, rng, bill, look)
    flow.gap(12)
    ornament.signature(flow.surface, rng, flow.left + 4, flow.y, 30, 8)
    flow.gap(10)
    flow.surface.text(flow.left, flow.y, "Guest's Signature", style)
    flow.surface.text(
        flow.left + flow.width, flow.y, f"Cashier : {rng.choice(('FO1', 'NIGHT', 'ADMIN'))}", style, _RIGHT
    )
    flow.gap(4)
    note = "I agree that my liability for this bill is not waived. Check-out time 11.00 a.m."
    flow.paragraph(note, replace(style, size=7))
    mark_specimen(flow.surface, rng)
    sums = {
        "taxable_amount": plain(bill.taxable),
        "cgst_amount": plain(bill.half_tax),
        "sgst_amount": plain(bill.half_tax),
        "total_amount": plain(bill.total),
    }
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, (seller, buyer), columns_of.true_rows(bill, columns), sums))


def _invent_stay(rng: Random) -> tuple[Bill, list[date], str]:
    """Return the bill, the day of every posting and the room; the bill's day is that of leaving."""
    bill = invent_bill(rng, Wanted("furniture", SMALL, is_interstate=rng.random() < 0.6))
    nights, room = rng.randint(1, 4), rng.choice(_ROOMS)
    tariff = Decimal(rng.randint(18, 72) * 100 - rng.choice((0, 1)))
    room_rate = 5 if bill.day >= RATES_CHANGED else 12
    items, days = [], []
    for night in range(nights):
        day = bill.day - timedelta(days=nights - night)
        items.append(Item(f"Room Rent - {room}", "996311", 1, "Night", tariff, ZERO, room_rate))
        days.append(day)
        if rng.random() < 0.5:
            name, code, percent, price = rng.choice(_EXTRAS)
            rate = Decimal(rng.randint(*price))
            items.append(Item(name, code, rng.choice((1, 1, 2)), "Nos", rate, ZERO, percent or room_rate))
            days.append(day)
    name = rng.choice(_NAMES).format(rng.choice(_FIRST))
    hotel = replace(bill.seller, trade_name=name)
    return replace(bill, seller=hotel, items=tuple(items)), days, f"{rng.randint(1, 5)}{rng.randint(1, 14):02d}"


def _letterhead(flow: Flow, rng: Random, bill: Bill, fonts: tuple[Style, Style]) -> None:
    style, bold = fonts
    align = rng.choice((_CENTER, Align.LEFT))
    email = "".join(character for character in bill.seller.trade_name.lower() if character.isalpha())
    flow.line(
        bill.seller.trade_name,
        replace(bold, size=rng.uniform(15, 19), color=rng.choice(("#7a1f2b", "#1c3f60", "#111111"))),
        align,
    )
    for part in (
        bill.seller.address.in_one_line(),
        f"Tel : {bill.seller.phone}   E-mail : {email[:16]}@example.in",
        f"GSTIN : {bill.seller.gstin}   FSSAI Lic. No. : 1009{digits(rng, 10)}",
    ):
        flow.line(part, style, align)
    flow.gap(1)


def _stay(flow: Flow, rng: Random, bill: Bill, stay: tuple[date, str], fonts: tuple[Style, Style]) -> None:
    """Print the guest at the left and the number, the room and the days at the right, in a frame."""
    arrived, room = stay
    top = flow.y
    left, right = flow.beside(2, 98), flow.beside(108, 72)
    left.gap(2)
    right.gap(2)
    guest = f"{rng.choice(('Guest Name', 'Name of Guest'))}"
    left.pairs(((guest, bill.buyer.name), ("Address", bill.buyer.address.in_one_line())), fonts, 28)
    left.pairs((("Mobile", bill.buyer.phone), ("Nationality", "INDIAN")), fonts, 28)
    right.pairs(
        (
            (rng.choice(("Invoice No.", "Folio / Invoice No.", "Bill No.")), bill.number),
            (rng.choice(("Invoice Date", "Bill Date")), bill.day.strftime("%d-%m-%Y")),
            ("Room No.", room),
            ("Arrival", f"{arrived:%d-%m-%Y} {rng.randint(12, 22)}:{rng.randint(10, 59)}"),
            ("Departure", f"{bill.day:%d-%m-%Y} {rng.randint(7, 11):02d}:{rng.randint(10, 59)}"),
            ("Pax / Plan", f"{rng.randint(1, 3)} / {rng.choice(('EP', 'CP', 'MAP'))}"),
        ),
        fonts,
        34,
    )
    flow.y = max(left.y, right.y) + 1
    flow.surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#333333")
    flow.surface.line(flow.left + 105, top, flow.left + 105, flow.y)
    flow.gap(3)


def _sums(flow: Flow, rng: Random, bill: Bill, look: Look) -> None:
    """Print the taxes by code and rate at the left, the sums and how they were paid at the right."""
    left, right = flow.beside(0, 104), flow.beside(114, flow.width - 114)
    titles = ("Rate", "Taxable", "CGST", "SGST")
    columns = [Column(title, share, _RIGHT) for title, share in zip(titles, (20, 32, 26, 26), strict=True)]
    rows = [
        (f"{percent}%", grouped(taxable), grouped(half), grouped(half)) for percent, taxable, half in bill.by_rate()
    ]
    left.line("Tax Summary", look.head)
    left.gap(0.5)
    left.table(columns, rows, replace(look, rules=Rules.ALL))
    left.gap(2)
    left.paragraph(f"Rupees {in_words(bill.total)} Only", look.body)
    paid = rng.choice(("UPI", "Credit Card", "Cash"))
    lines = (
        ("Sub Total", bill.taxable),
        ("CGST", bill.half_tax),
        ("SGST", bill.half_tax),
        ("Round Off", bill.round_off),
        (rng.choice(("Invoice Total", "Grand Total", "Total Bill Amount")), bill.total),
    )
    for label, amount in (*lines, (f"Less : Paid by {paid}", bill.total), ("Balance", ZERO)):
        style = look.head if label == lines[-1][0] else look.body
        step = text_height(style, 1.3)
        right.surface.text(right.left + right.width, right.y + 0.78 * step, grouped(amount), style, _RIGHT)
        right.line(label, style)
    flow.y = max(left.y, right.y)


LAYOUTS = (Layout("INVOICE", "guest_folio", draw_guest_folio),)
