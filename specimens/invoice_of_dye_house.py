"""A dye house's bill for work on a knitter's cloth: lots in kilograms, a colour to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.bill import Bill, Buyer, Item, bill_truth, totals
from specimens.business import invent_business
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.invoice_parts import signed_qr
from specimens.money import ZERO, grouped, in_words, plain, rounded
from specimens.numbers import digits
from specimens.people import day_between
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_STATES = ("Tamil Nadu", "Tamil Nadu", "Punjab", "Gujarat")
_HOUSES = ("Dyeing", "Processors", "Colour Processing Mills", "Dyers & Finishers", "Textile Processing")
_KNITTERS = ("Knit Fashions", "Knitwear", "Garments", "Clothing Company", "Apparels", "Hosiery Mills")
_WORKS = (
    "Dyeing & Compacting", "Soft Flow Dyeing", "Bleaching & Stentering", "Reactive Dyeing", "Raising & Brushing",
    "Cold Wash & Compacting",
)  # fmt: skip
_CLOTHS = ("30s S/J", "34s Combed S/J", "24s 1x1 Rib", "20s Interlock", "40s Lycra S/J", "30s Loop Knit", "26s Pique")
_COLORS = ("NAVY", "BLACK", "WHITE", "R.BLUE", "MAROON", "GREY MEL", "OLIVE", "PEACH", "B.GREEN")
_SAC = "998821"
_PERCENT = 5


@dataclass(frozen=True, slots=True)
class _Lot:
    """Cloth that was worked on: rolls, kilograms, and what is asked for one."""

    challan: str
    work: str
    color: str
    diameter: int
    rolls: int
    weight: Decimal
    rate: Decimal

    @property
    def amount(self) -> Decimal:
        return rounded(self.weight * self.rate)

    def truth(self) -> dict[str, Value]:
        return {
            "description": self.work,
            "hsn": _SAC,
            "quantity": f"{self.weight.normalize():f}",
            "rate": plain(self.rate),
            "amount": plain(self.amount),
        }


def draw_dye_house(rng: Random) -> Drawn:
    """A page in one frame: head, payer, lots, then the bank on the left of the bill."""
    lots = _lots(rng)
    bill = _invent_bill(rng, lots)
    is_registered = rng.random() < 0.5
    style = Style(rng.uniform(8.2, 9.2), rng.choice((*SANS, *NARROW[1:])))
    flow = new_flow(12, 14)
    top = flow.y
    dealer_address = _head(flow, rng, bill, style, is_registered)
    customer_address = _payer(flow, rng, bill, style)
    _table(flow, lots, style)
    _sums(flow, rng, bill, style)
    _foot(flow, rng, bill, style)
    flow.surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#222222", thickness=0.3)
    ornament.specimen_mark(flow.surface, rng, 90, 292, 7)
    truth = bill_truth(bill, (dealer_address, customer_address), tuple(lot.truth() for lot in lots), totals(bill))
    truth["dealer_name"] = bill.seller.trade_name.upper()
    if is_registered:
        truth["irn"] = bill.irn
    return Drawn(flow.surface, Form.PAGE, truth)


def _invent_bill(rng: Random, lots: Sequence[_Lot]) -> Bill:
    """Invent whose work it was for whom; every lot counts as one piece, for pieces are whole and kilograms are not."""
    state = rng.choice(_STATES)
    seller = named_after(invent_business(rng, "clothing", state), rng.choice(_HOUSES))
    knitter = named_after(invent_business(rng, "clothing", state), rng.choice(_KNITTERS))
    day = day_between(rng, date(2022, 4, 1), date(2026, 8, 31))
    count = rng.randint(12, 4800)
    year = day.year if day.month > 3 else day.year - 1
    years = f"{year % 100:02d}-{(year + 1) % 100:02d}"
    number = rng.choice((f"JW/{count}/{years}", f"{count:05d}", f"D{count}/{years}", f"JOB-{count}"))
    buyer = Buyer(knitter.trade_name, knitter.address, knitter.gstin, knitter.phone)
    items = tuple(Item(lot.work, _SAC, 1, "Lot", lot.amount, ZERO, _PERCENT) for lot in lots)
    return Bill(seller, buyer, number, day, items, is_rounded=True)


def _lots(rng: Random) -> tuple[_Lot, ...]:
    first = rng.randint(200, 9400)
    works = rng.sample(_WORKS, 2)
    colors = rng.sample(_COLORS, rng.randint(2, 7))
    lots = []
    for place, color in enumerate(colors):
        rolls = rng.randint(2, 26)
        weight = Decimal(rolls * rng.randint(17500, 24500) // 10 * 10) / 1000
        rate = Decimal(rng.randrange(3600, 13800, 50)) / 100
        work = f"{rng.choice(works)} - {rng.choice(_CLOTHS)}"
        lots.append(
            _Lot(str(first + 2 * place), work, color, rng.choice((20, 22, 24, 28, 30, 34)), rolls, weight, rate)
        )
    return tuple(lots)


def _head(flow: Flow, rng: Random, bill: Bill, style: Style, is_registered: bool) -> str:
    """Print the dye house's head, with the e-invoice's number and code if it has one; return its address."""
    bold, small = replace(style, weight=700), replace(style, size=style.size - 1.4)
    address = bill.seller.address.in_one_line()
    title = rng.choice(("TAX INVOICE", "JOB WORK INVOICE", "TAX INVOICE (JOB WORK)"))
    flow.gap(1)
    flow.line(title, replace(bold, size=10.5), Align.CENTER)
    flow.rule()
    flow.gap(1.5)
    column = flow.beside(3, 140 if is_registered else flow.width - 6)
    align = Align.LEFT if is_registered else Align.CENTER
    column.paragraph(bill.seller.trade_name.upper(), replace(bold, size=15, color="#1b3f72"), align)
    column.paragraph(address, style, align)
    column.line(f"Cell : {bill.seller.phone}  E-Mail : {bill.seller.email}", style, align)
    state = f"State : {bill.seller.address.state}, Code : {bill.seller.state_code}"
    column.line(f"GSTIN : {bill.seller.gstin}  {state}", bold, align)
    if is_registered:
        flow.surface.qr(flow.left + flow.width - 37, flow.y, 34, signed_qr(bill))
        column.gap(1)
        column.line(f"IRN : {bill.irn}", small)
        column.line(f"Ack No. : {digits(rng, 15)}  Ack Date : {bill.day:%d-%m-%Y}", small)
    flow.y = max(column.y, flow.y + (35 if is_registered else 0)) + 1
    flow.rule()
    return address


def _payer(flow: Flow, rng: Random, bill: Bill, style: Style) -> str:
    """Print whose cloth it is, and beside it the bill's number and date; return the payer's address."""
    bold = replace(style, weight=700)
    address = bill.buyer.address.in_one_line()
    top = flow.y
    flow.gap(1.2)
    left, right = flow.beside(3, 108), flow.beside(118, flow.width - 120)
    left.line(rng.choice(("Party :", "To : M/s.", "Name & Address of Customer")), style)
    left.line(bill.buyer.name, bold)
    left.paragraph(address, style)
    left.line(f"GSTIN : {bill.buyer.gstin}", bold)
    form = rng.choice(("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"))
    pairs: Pairs = (
        (rng.choice(("Invoice No", "Bill No")), bill.number),
        ("Date", f"{bill.day:{form}}"),
        ("Order / Style No", f"{rng.choice(('ST', 'PO', 'ORD'))}-{digits(rng, 4)}"),
        ("Vehicle No", f"ZZ {digits(rng, 2)} ZZ {digits(rng, 4)}"),
        ("Payment Terms", f"{rng.choice((15, 30, 45))} Days"),
    )
    right.pairs(pairs, (style, bold), 30)
    flow.y = max(left.y, right.y) + 1
    flow.surface.line(flow.left + 114, top, flow.left + 114, flow.y)
    return address


def _table(flow: Flow, lots: Sequence[_Lot], style: Style) -> None:
    small = replace(style, size=style.size - 0.5)
    columns = (
        Column("S.No", 10, Align.CENTER), Column("DC No", 14, Align.CENTER), Column("Process / Fabric", 51),
        Column("Colour", 19), Column("Dia", 9, Align.CENTER), Column("SAC", 16, Align.CENTER),
        Column("Rolls", 11, Align.RIGHT), Column("Kgs", 18, Align.RIGHT), Column("Rate", 14, Align.RIGHT),
        Column("Amount", 24, Align.RIGHT),
    )  # fmt: skip
    rows = [
        (str(number), lot.challan, lot.work, lot.color, f'{lot.diameter}"', _SAC, str(lot.rolls), f"{lot.weight:.3f}",
         plain(lot.rate), grouped(lot.amount))
        for number, lot in enumerate(lots, 1)
    ]  # fmt: skip
    look = Look(small, replace(small, weight=700), Rules.COLUMNS, padding=1.0)
    flow.table(columns, rows, look, filler=max(4.0, 72 - 9.0 * len(lots)))
    bold = replace(small, weight=700)
    weight = sum((lot.weight for lot in lots), ZERO)
    amount = sum((lot.amount for lot in lots), ZERO)
    ends = {130: str(sum(lot.rolls for lot in lots)), 148: f"{weight:.3f}", 186: grouped(amount)}
    flow.surface.text(flow.left + 25, flow.y + 4.2, "Total", bold)
    for place, text in ends.items():
        flow.surface.text(flow.left + place - 1, flow.y + 4.2, text, bold, Align.RIGHT)
    flow.gap(6)
    flow.rule()


def _sums(flow: Flow, rng: Random, bill: Bill, style: Style) -> None:
    """Print the bank's account on the left and the sums on the right."""
    bold = replace(style, weight=700)
    top = flow.y
    flow.gap(1.2)
    left, right = flow.beside(3, 104), flow.beside(117, flow.width - 119)
    account: Pairs = (
        ("Bank", rng.choice(("Setu Bank Limited", "Kaveri Small Finance Bank"))),
        ("A/c Name", bill.seller.trade_name.upper()),
        ("A/c No", digits(rng, 15)),
        ("IFSC", f"ZZZB0{digits(rng, 6)}"),
    )
    left.line("Our Bank Details :", bold)
    left.pairs(account, (style, style), 20)
    rows = [
        (rng.choice(("Taxable Value", "Total Before Tax")), grouped(bill.taxable), style),
        (f"CGST {_PERCENT / 2:g} %", grouped(bill.half_tax), style),
        (f"SGST {_PERCENT / 2:g} %", grouped(bill.half_tax), style),
        ("Round Off", plain(bill.round_off), style),
        (rng.choice(("Net Amount", "Grand Total", "Total Invoice Value")), grouped(bill.total), bold),
    ]
    for caption, value, look in rows:
        right.beside(0, 40).line(caption, look)
        right.line(value, look, Align.RIGHT)
    flow.y = max(left.y, right.y) + 1
    flow.surface.line(flow.left + 114, top, flow.left + 114, flow.y)
    flow.rule()
    flow.gap(1)
    flow.beside(3, flow.width - 6).paragraph(f"Rupees {in_words(bill.total)} Only", bold)
    flow.gap(style.size * 0.5 + 0.5)
    flow.rule()


def _foot(flow: Flow, rng: Random, bill: Bill, style: Style) -> None:
    small = replace(style, size=style.size - 1)
    flow.gap(1)
    left, right = flow.beside(3, 108), flow.beside(3, flow.width - 6)
    terms = (
        "1. Complaints on shade or weight must be made within 3 days of delivery.",
        "2. Process loss up to 5% to be borne by the party.",
        f"3. Subject to {bill.seller.address.city} jurisdiction.",
        "4. Interest @ 24% will be charged on overdue bills.",
    )
    for term in terms[: rng.randint(2, 4)]:
        left.paragraph(term, small)
    right.gap(5 if len(bill.seller.trade_name) > 34 else 0)
    right.line(f"For {bill.seller.trade_name.upper()}", replace(style, weight=700), Align.RIGHT)
    right.gap(11)
    right.line("Authorised Signatory", style, Align.RIGHT)
    flow.y = max(left.y, right.y) + 2


LAYOUTS = (Layout("INVOICE", "dye_house", draw_dye_house),)
