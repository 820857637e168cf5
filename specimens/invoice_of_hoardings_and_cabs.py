"""Two invoices of services by the month: hoardings on display, cabs by their duty slips."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens.bill import Bill, Item, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS
from specimens.goods import PARTS
from specimens.invoice_parts import Fonts, address_text, fonts_of, mark_specimen, print_text, tax_lines
from specimens.money import ZERO, grouped, in_words, plain
from specimens.numbers import digits, letters
from specimens.people import invent_person
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER


def service(description: str, hsn: str, amount: Decimal, percent: int = 18) -> Item:
    """Return what is charged for a service, taxed at so many per cent."""
    return Item(description, hsn, 1, "", amount, ZERO, percent)


def service_rows(items: Sequence[Item], *, with_code: bool = True) -> tuple[Mapping[str, Value], ...]:
    """Return the line items of services that have neither a count nor a rate."""
    rows = ({"description": item.description, "hsn": item.hsn, "amount": plain(item.taxable)} for item in items)
    return tuple({name: value for name, value in row.items() if with_code or name != "hsn"} for row in rows)


def sum_lines(bill: Bill, first: str, last: str) -> list[tuple[str, str]]:
    """Return the sums of a bill from the taxable value, called `first`, to the total, called `last`."""
    lines = [(first, grouped(bill.taxable)), *((label, grouped(amount)) for label, amount in tax_lines(bill))]
    if bill.round_off:
        lines.append(("Rounded off", grouped(bill.round_off)))
    return [*lines, (last, grouped(bill.total))]


_MEDIA = ("Hoarding", "Unipole", "Gantry", "Bus Shelter", "Flyover Panel")
_SPOTS = ("Fac. Airport", "Fac. City", "Opp. Bus Stand", "Nr. Railway Station", "Towards Highway", "Main Chowk")


@dataclass(frozen=True, slots=True)
class _Site:
    """One board for one period; works (printing, mounting) have neither."""

    item: Item
    media: str
    size: str
    first: str
    last: str


def draw_hoardings(rng: Random) -> Drawn:
    """An outdoor agency's sheet across: every site with its size and days of display, then printing and mounting."""
    bill, sites = _campaign(rng)
    normal, bold = fonts_of(rng, rng.uniform(7.8, 8.6), *SANS, *NARROW[2:])
    ink = rng.choice(("#d04a10", "#0b5d57", "#35206b", "#202020"))
    flow = new_flow(12, 10, (297.0, 210.0))
    seat, client = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.rectangle(0, 0, 297, 5, fill=ink)
    flow.line(bill.seller.trade_name, replace(bold, size=16, color=ink))
    flow.line("Hoardings | Unipoles | Bus Shelters | Mobile Vans", normal)
    flow.surface.text(flow.left + flow.width, flow.y - 4, "TAX INVOICE", replace(bold, size=15), _RIGHT)
    flow.gap(2)
    _campaign_parties(flow, rng, bill, (seat, client), (normal, bold))
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.ROWS)), rng.choice((None, "#ececec")), padding=1.2)
    titles = ("Sr", "Site / Location", "Media", "Size (WxH) Ft", "SAC", "Display From", "Display To", "Amount")
    widths = (10, 100, 32, 28, 22, 26, 26, 29)
    columns = [Column(t, w, _RIGHT if t == "Amount" else Align.LEFT) for t, w in zip(titles, widths, strict=True)]
    rows = [
        (
            str(n),
            each.item.description,
            each.media,
            each.size,
            each.item.hsn,
            each.first,
            each.last,
            grouped(each.item.taxable),
        )
        for n, each in enumerate(sites, 1)
    ]
    flow.table(columns, rows, look)
    ends = (Column("", 44), Column("", 29, _RIGHT))
    lines = sum_lines(bill, rng.choice(("Basic Total", "Taxable Amount")), rng.choice(("Net Payable", "Invoice Total")))
    top, x = flow.y, flow.left + flow.width - 73
    bottom = draw_rows(flow.surface, (x, top), ends, lines[:-1], look)
    bottom = draw_rows(flow.surface, (x, bottom), ends, lines[-1:], replace(look, body=bold))
    notes = Flow(flow.surface, flow.left, top + 2, 180)
    notes.paragraph(f"Amount in words: Rupees {in_words(bill.total)} Only", bold)
    notes.gap(2)
    notes.line("Terms: 1. Payment within 30 days of invoice. 2. Interest 24% p.a. thereafter.", normal)
    notes.line("3. Municipal tax, if revised, is to the client's account. 4. Site photographs enclosed.", normal)
    flow.y = max(bottom, notes.y) + 6
    flow.line(f"For {bill.seller.trade_name}", bold, _RIGHT)
    flow.gap(9)
    flow.line("Accounts Dept.", normal, _RIGHT)
    mark_specimen(flow.surface, rng)
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, (seat, client), service_rows(bill.items), totals(bill)))


def _campaign(rng: Random) -> tuple[Bill, list[_Site]]:
    wanted = Wanted("clothing", PARTS, is_business=True, is_interstate=rng.random() < 0.3)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(("Outdoor Media", "Advertising", "Ads & Signs", "Publicity")))
    first = bill.day.replace(day=1) - timedelta(days=rng.choice((0, 31)))
    sites, area = [], 0
    for spot in rng.sample(_SPOTS, rng.randint(1, 4)):
        width, height = rng.choice(((20, 10), (30, 20), (40, 20), (25, 12), (60, 10)))
        area += width * height
        start = first + timedelta(days=rng.randint(0, 12))
        road = rng.choice((*bill.seller.address.lines[-1:], "Ring Road", "Station Road", "M G Road"))
        item = service(f"{bill.seller.address.city} - {road} {spot}", "998361", Decimal(rng.randint(24, 300) * 500))
        media = f"{rng.choice(_MEDIA)} {rng.choice(('FL', 'NL', 'BL'))}"
        days = (start, start + timedelta(days=rng.choice((14, 29, 29))))
        sites.append(_Site(item, media, f"{width} x {height}", *(f"{day:%d-%b-%y}" for day in days)))
    if rng.random() < 0.75:
        price = rng.choice((8, 9, 11))
        sites.append(_Site(service("Flex Printing Charges", "998912", Decimal(area * price)), "Star Flex", "", "", ""))
        sites.append(_Site(service("Mounting Charges", "998361", Decimal(len(sites) * 1500)), "", "", "", ""))
    return replace(bill, items=tuple(site.item for site in sites), is_rounded=True), sites


def _campaign_parties(flow: Flow, rng: Random, bill: Bill, addresses: tuple[str, str], fonts: Fonts) -> None:
    """Print three boxes side by side: who bills, the client, the numbers."""
    normal, bold = fonts
    top = flow.y
    boxes = [flow.beside(offset, 86) for offset in (2, 94, 186)]
    boxes[0].line(rng.choice(("From", "Regd. Office")), bold)
    print_text(boxes[0], addresses[0], normal)
    boxes[0].line(f"GSTIN : {bill.seller.gstin}", normal)
    boxes[0].line(f"Tel : {bill.seller.phone}", normal)
    boxes[1].line(rng.choice(("Client", "Billed To", "Advertiser")), bold)
    boxes[1].line(bill.buyer.name, bold)
    print_text(boxes[1], addresses[1], normal)
    boxes[1].line(f"GSTIN : {bill.buyer.gstin}", normal)
    brand = rng.choice(("Festive Sale", "New Store Launch", "Monsoon Offer", "Brand Campaign"))
    order = f"RO/{digits(rng, 4)} dt. {bill.day - timedelta(days=rng.randint(20, 50)):%d.%m.%y}"
    pairs = [("Invoice No.", bill.number), ("Invoice Dt.", f"{bill.day:%d-%b-%Y}"), ("R.O. No.", order)]
    boxes[2].pairs([*pairs, ("Campaign", brand), ("State Code", bill.seller.state_code)], (normal, normal), 26)
    bottom = max(box.y for box in boxes) + 1
    for offset in (0, 92, 184):
        flow.surface.rectangle(flow.left + offset, top - 1, 89, bottom - top + 1, line="#555555")
    flow.y = bottom + 3


_CARS = (("Sedan AC", 2200, 14, 130), ("SUV 7 Seater", 3100, 18, 180), ("Hatchback AC", 1700, 11, 110))
"""What a cab costs for 8 hours and 80 km, and by every further km and hour."""


@dataclass(frozen=True, slots=True)
class _Duty:
    day: date
    slip: str
    car: str
    item: Item
    kilometres: int
    hours: int


def draw_duty_slips(rng: Random) -> Drawn:
    """A travels' monthly bill: one row for every duty slip, toll and parking after them, tax at five per cent."""
    bill, duties, toll = _month_of_duties(rng)
    normal, bold = fonts_of(rng, rng.uniform(8.0, 8.8), "Arimo", "Roboto", "Inconsolata", *NARROW[:2])
    flow = new_flow(13, 12)
    seat, client = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=17), _CENTER)
    flow.line("A/C & Non A/C Cars, Tempo Travellers & Buses on Hire - 24 Hrs Service", normal, _CENTER)
    print_text(flow, seat, normal, _CENTER)
    flow.line(f"Mob : {bill.seller.phone}   E-mail : {bill.seller.email}", normal, _CENTER)
    flow.gap(1)
    flow.rule(thickness=0.5)
    flow.line(rng.choice(("INVOICE", "TAX INVOICE", "CAR HIRE BILL")), bold, _CENTER)
    flow.rule()
    flow.gap(2)
    left, right = flow.beside(0, 110), flow.beside(118, 66)
    left.line(bill.buyer.name, bold)
    print_text(left, client, normal)
    left.line(f"Party GSTIN : {bill.buyer.gstin}", normal)
    pairs = [("Bill No", bill.number), ("Bill Date", f"{bill.day:%d/%m/%Y}"), ("GSTIN", bill.seller.gstin)]
    user = invent_person(rng, bill.buyer.address.state).name
    right.pairs([*pairs, ("SAC", "996601"), ("Booked by", user)], (normal, normal), 20)
    flow.y = max(left.y, right.y) + 3
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), padding=1.1)
    _duties(flow, rng, bill, (duties, toll), look)
    flow.gap(3)
    flow.paragraph(f"Rs. {in_words(bill.total)} Only", bold)
    flow.gap(1)
    flow.line("Note : Kms & time are charged from garage to garage. Duty slips & toll receipts attached.", normal)
    flow.line("Please pay by A/c payee cheque in favour of the firm within 15 days.", normal)
    flow.gap(5)
    flow.line(f"For {bill.seller.trade_name}", bold, _RIGHT)
    flow.gap(11)
    flow.line("Checked by", normal)
    flow.surface.text(flow.left + flow.width, flow.y - 1, "Proprietor / Manager", normal, _RIGHT)
    mark_specimen(flow.surface, rng)
    rows = service_rows([duty.item for duty in duties], with_code=False)
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, (seat, client), rows, totals(bill)))


def _month_of_duties(rng: Random) -> tuple[Bill, list[_Duty], Decimal]:
    """Return the bill (one item, for the tax is on the whole), its duties and the toll."""
    bill = invent_bill(rng, Wanted("vehicles", PARTS, is_business=True))
    bill = sold_by(bill, rng.choice(("Tours & Travels", "Travels", "Cab Services", "Car Rentals")))
    before = bill.day.replace(day=1) - timedelta(days=1)
    days = sorted(rng.sample(range(1, monthrange(before.year, before.month)[1] + 1), rng.randint(3, 9)))
    slip, duties = rng.randint(1100, 9000), []
    for day in days:
        slip += rng.randint(1, 14)
        name, package, by_km, by_hour = rng.choice(_CARS)
        kilometres, hours = rng.randint(52, 260), rng.randint(6, 14)
        amount = package + max(0, kilometres - 80) * by_km + max(0, hours - 8) * by_hour
        words = rng.choice(("Local Duty 8/80", "Airport Drop", "Outstation", "Local Disposal"))
        item = service(f"{name} {words}", "996601", Decimal(amount), 5)
        car = f"{letters(rng, 2)}00{letters(rng, 1)}{digits(rng, 4)}"
        duties.append(_Duty(before.replace(day=day), str(slip), car, item, kilometres, hours))
    toll = Decimal(rng.randint(4, 60) * 20)
    whole = sum((duty.item.taxable for duty in duties), toll)
    return replace(bill, items=(service("", "996601", whole, 5),), is_rounded=True), duties, toll


def _duties(flow: Flow, rng: Random, bill: Bill, charged: tuple[list[_Duty], Decimal], look: Look) -> None:
    duties, toll = charged
    slip = rng.choice(("D.S. No", "Slip No", "DS No."))
    titles = ("Date", slip, "Car No.", "Particulars", "Kms", "Hrs", "Amount")
    widths = (21, 18, 27, 64, 14, 12, 28)
    columns = [
        Column(t, w, _RIGHT if n > 3 else Align.LEFT) for n, (t, w) in enumerate(zip(titles, widths, strict=True))
    ]
    rows = [
        (
            f"{each.day:%d/%m/%y}",
            each.slip,
            each.car,
            each.item.description,
            str(each.kilometres),
            str(each.hours),
            plain(each.item.taxable),
        )
        for each in duties
    ]
    flow.table(columns, rows, look, filler=rng.choice((0.0, 12.0, 25.0)))
    sub_total = sum((duty.item.taxable for duty in duties), ZERO)
    lines = [("Total", grouped(sub_total)), ("Add : Toll & Parking", grouped(toll))]
    lines += sum_lines(bill, "Taxable Value", rng.choice(("Grand Total", "Net Bill Amount")))
    ends = (Column("", 156, _RIGHT), Column("", 28, _RIGHT))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), ends, lines[:-1], look)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), ends, lines[-1:], replace(look, body=look.head))


LAYOUTS = (
    Layout("INVOICE", "hoardings", draw_hoardings),
    Layout("INVOICE", "duty_slips", draw_duty_slips),
)
