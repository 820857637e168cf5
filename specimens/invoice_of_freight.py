"""A goods carrier's freight bill: a row for every lorry receipt, the weight for its quantity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.bill import Bill, Wanted, bill_truth, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.goods import HARDWARE, RATES_CHANGED
from specimens.money import ZERO, grouped, in_words, plain, rounded
from specimens.numbers import digits
from specimens.places import CITIES
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_LOADS = ("TMT BARS", "M.S. COIL", "CEMENT BAGS", "COTTON BALES", "TILES BOXES", "PAPER REELS", "MAIZE", "FLY ASH")
_KINDS = ("Roadlines", "Transport Company", "Logistics", "Carriers", "Freight Movers", "Golden Transport")
_MARKS = ("MH 40", "GJ 12", "CG 04", "RJ 14", "KA 01", "TN 52", "HR 55", "UP 32", "WB 23", "AP 16")


@dataclass(frozen=True, slots=True)
class _Trip:
    """A load that was carried: tonnes and what is asked for one."""

    receipt: str
    day: str
    lorry: str
    places: tuple[str, str]
    load: str
    weight: Decimal
    rate: Decimal

    @property
    def freight(self) -> Decimal:
        return rounded(self.weight * self.rate)

    def truth(self) -> dict[str, Value]:
        return {
            "description": self.load,
            "quantity": f"{self.weight.normalize():f}",
            "rate": plain(self.rate),
            "amount": plain(self.freight),
        }


def draw_freight_bill(rng: Random) -> Drawn:
    """A printed head in colour, a sentence, the lorry receipts, and tax that the carrier or the payer owes."""
    is_afar = rng.random() < 0.4
    wanted = Wanted("hardware", HARDWARE, (1, 1), is_business=True, is_interstate=is_afar)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_KINDS))
    bill = replace(bill, buyer=replace(bill.buyer, name=bill.buyer.name.removeprefix("M/s ")))
    trips = _trips(rng, bill)
    style = Style(rng.uniform(8.2, 9.2), rng.choice((*SANS[:5], *NARROW[1:])))
    flow = new_flow(13, 12)
    ink = rng.choice(("#8c1515", "#123a7a", "#1d1d1d", "#0f5132"))
    dealer_address = _head(flow, rng, bill, replace(style, color=ink))
    customer_address = _to(flow, bill, style)
    _table(flow, trips, style)
    totals = _sums(flow, rng, bill, sum((trip.freight for trip in trips), ZERO), style)
    _foot(flow, rng, bill, style)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 7)
    truth = bill_truth(bill, (dealer_address, customer_address), tuple(trip.truth() for trip in trips), totals)
    truth["dealer_name"] = bill.seller.trade_name.upper()
    return Drawn(flow.surface, Form.PAGE, truth)


def _trips(rng: Random, bill: Bill) -> tuple[_Trip, ...]:
    first = rng.randint(1200, 8800)
    start = bill.seller.address.city
    loads = rng.sample(_LOADS, 2)
    trips = []
    ages = sorted((rng.randint(1, 24) for _ in range(rng.randint(2, 9))), reverse=True)
    for number, age in enumerate(ages):
        day = bill.day - timedelta(days=age)
        lorry = f"{rng.choice(_MARKS)} ZZ {digits(rng, 4)}"
        places = (start, rng.choice([city.name for city in CITIES if city.name != start]))
        weight = Decimal(rng.randint(9000, 34000)) / 1000
        rate = Decimal(rng.randrange(650, 3200, 10)).quantize(Decimal("0.01"))
        receipt = str(first + number * 3 + rng.randint(0, 2))
        trips.append(_Trip(receipt, f"{day:%d.%m.%y}", lorry, places, rng.choice(loads), weight, rate))
    return tuple(trips)


def _head(flow: Flow, rng: Random, bill: Bill, style: Style) -> str:
    """Print the carrier's head and the bill's number; return the carrier's address."""
    bold, small = replace(style, weight=700), replace(style, size=style.size - 1)
    address = bill.seller.address.in_one_line()
    flow.line(f"Subject to {bill.seller.address.city} Jurisdiction", small, Align.CENTER)
    big = replace(bold, size=rng.uniform(18, 22), font=rng.choice((*SERIF, style.font)))
    flow.paragraph(bill.seller.trade_name.upper(), big, Align.CENTER)
    flow.line(rng.choice(("Fleet Owners & Transport Contractors", "Full Truck Load Service All Over India")), bold,
              Align.CENTER)  # fmt: skip
    flow.paragraph(address, style, Align.CENTER)
    flow.line(f"Mob. {bill.seller.phone}   E-mail : {bill.seller.email}", style, Align.CENTER)
    flow.gap(1)
    flow.beside(0, flow.width).line(f"PAN : {bill.seller.pan}", bold, Align.RIGHT)
    flow.line(f"GSTIN : {bill.seller.gstin}", bold)
    flow.rule(style.color, 0.5)
    flow.gap(1.5)
    title = rng.choice(("FREIGHT BILL", "TRANSPORTATION BILL", "TAX INVOICE - FREIGHT"))
    flow.line(title, replace(bold, size=12), Align.CENTER)
    black = replace(style, color="#111111")
    day = f"{bill.day:{rng.choice(('%d/%m/%Y', '%d.%m.%Y', '%d-%m-%Y'))}}"
    right = flow.beside(flow.width - 56, 56)
    caption = rng.choice(("Bill No.", "Freight Bill No"))
    right.pairs(
        ((caption, bill.number), ("Date", day), ("SAC Code", "996511")), (black, replace(black, weight=700)), 26
    )
    return address


def _to(flow: Flow, bill: Bill, style: Style) -> str:
    """Print who pays, beside the bill's number; return the payer's address."""
    bold = replace(style, weight=700)
    address = bill.buyer.address.in_one_line()
    left = flow.beside(0, 112)
    left.line("To,", style)
    left.line(f"M/s. {bill.buyer.name}", bold)
    left.paragraph(address, style)
    left.line(f"GSTIN : {bill.buyer.gstin}", style)
    flow.y = max(left.y, flow.y + 16) + 1
    flow.paragraph("Dear Sir, please find below the freight charges for transportation of your material :", style)
    flow.gap(1.5)
    return address


def _table(flow: Flow, trips: tuple[_Trip, ...], style: Style) -> None:
    small = replace(style, size=style.size - 0.6)
    widths = (
        Column("Sr.", 9, Align.CENTER), Column("L.R. No.", 15), Column("L.R. Date", 18), Column("Truck No.", 27),
        Column("From", 23), Column("To", 23), Column("Particulars", 24), Column("Weight\nM.T.", 14, Align.RIGHT),
        Column("Rate\nPMT", 15, Align.RIGHT), Column("Freight\nRs.", 22, Align.RIGHT),
    )  # fmt: skip
    scale = flow.width / sum(column.width for column in widths)
    columns = [replace(column, width=column.width * scale) for column in widths]
    rows = [
        (str(number), trip.receipt, trip.day, trip.lorry, *trip.places, trip.load, f"{trip.weight:.3f}",
         plain(trip.rate), grouped(trip.freight))
        for number, trip in enumerate(trips, 1)
    ]  # fmt: skip
    look = Look(small, replace(small, weight=700), Rules.COLUMNS, padding=0.9)
    flow.table(columns, rows, look, filler=max(0.0, 70 - 6.0 * len(trips)))


def _sums(flow: Flow, rng: Random, bill: Bill, freight: Decimal, style: Style) -> dict[str, Value]:
    """Print total and tax, or who else pays the tax; return the sums that are printed."""
    bold = replace(style, weight=700)
    percent = 18 if bill.day >= RATES_CHANGED else 12
    half = ZERO if rng.random() < 0.5 else rounded(freight * percent / 200)
    total = (freight + 2 * half).quantize(Decimal(1), "ROUND_HALF_UP").quantize(Decimal("0.01"))
    printed: dict[str, Value] = {"total_amount": plain(total)}
    rows = [("Total Freight", freight)]
    if half and bill.is_interstate:
        rows.append((f"IGST @ {percent}%", 2 * half))
        printed |= {"taxable_amount": plain(freight), "igst_amount": plain(2 * half)}
    elif half:
        rows += [(f"CGST @ {percent // 2}%", half), (f"SGST @ {percent // 2}%", half)]
        printed |= {"taxable_amount": plain(freight), "cgst_amount": plain(half), "sgst_amount": plain(half)}
    rows += [
        ("Round Off", total - freight - 2 * half),
        (rng.choice(("Grand Total", "Net Payable", "Bill Amount")), total),
    ]
    for caption, value in rows:
        look = bold if value == total else style
        flow.beside(flow.width - 62, 40).line(caption, look)
        flow.beside(0, flow.width - 1).line(grouped(value), look, Align.RIGHT)
        flow.gap(style.size * 0.47)
    flow.rule()
    flow.gap(1)
    flow.paragraph(f"Rupees : {in_words(total)} Only", bold)
    payer = rng.choice(("Consignor", "Consignee"))
    note = "GST is charged under forward charge mechanism." if half else f"GST payable by {payer} under RCM (5%)."
    flow.paragraph(note, style)
    return printed


def _foot(flow: Flow, rng: Random, bill: Bill, style: Style) -> None:
    flow.gap(3)
    small = replace(style, size=style.size - 0.8)
    left = flow.beside(0, 100)
    left.line("Bank Details", replace(small, weight=700))
    account = (
        ("A/c Name", bill.seller.trade_name.upper()),
        ("A/c No.", digits(rng, 14)),
        ("IFSC", f"ZZZB0{digits(rng, 6)}"),
    )
    left.pairs(account, (small, small), 22)
    left.line("Encl. : L.R. acknowledgements as above", small)
    right = flow.beside(0, flow.width)
    right.line(f"For {bill.seller.trade_name.upper()}", replace(style, weight=700), Align.RIGHT)
    ornament.signature(flow.surface, rng, flow.left + flow.width - 45, right.y + 1, 32, 10)
    right.gap(14)
    right.line(rng.choice(("Proprietor", "Auth. Signatory", "Partner / Manager")), style, Align.RIGHT)


LAYOUTS = (Layout("INVOICE", "freight_bill", draw_freight_bill),)
