"""A small workshop's bill for work on its customer's parts: a grid that names the challans."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.goods import Good
from specimens.invoice_parts import address_text, date_text, finished, print_items, print_text, total_lines, words_text
from specimens.item_columns import ItemColumn, amount_before_tax, description, hsn, quantity, rate, serial
from specimens.money import grouped
from specimens.numbers import digits
from specimens.people import day_between
from specimens.sellers import named_after
from specimens.specimen import Drawn, Layout
from specimens.surface import Align, narrowed
from specimens.table import Look, Rules


@dataclass(frozen=True, slots=True)
class _Workshop:
    """What a workshop is called, what its letterhead says it does, and the work it bills."""

    kinds: tuple[str, ...]
    motto: str
    work: tuple[Good, ...]


def _works(sac: str, *lines: tuple[str, int, int]) -> tuple[Good, ...]:
    return tuple(Good(name, sac, (12, 18), (least, most), "Nos") for name, least, most in lines)


_WORKSHOPS = (
    _Workshop(
        ("Engineering Works", "Precision Engineers", "Techno Fab", "CNC Components"),
        "Mfrs. of : Precision Turned Components & All Types of CNC / VMC Job Work",
        _works(
            "998898",
            ("Spindle Housing {} - CNC Turning", 38, 92),
            ("Flange DN50 {} - Facing & Drilling", 14, 42),
            ("Gear Blank {} - Turning (Both Sides)", 22, 60),
            ("Valve Body {} - VMC Machining", 65, 180),
            ("Bush OD 32 {} - Boring & Grinding", 6, 24),
            ("Bracket LH {} - Drilling, Tapping M8", 4, 15),
            ("Shaft 280 mm {} - Keyway Milling", 18, 45),
        ),
    ),
    _Workshop(
        ("Powder Coaters", "Surface Coatings", "Platers", "Metal Finishers"),
        "Specialist in : Powder Coating, Zinc Plating, Phosphating & Blackodising",
        _works(
            "998873",
            ("Panel Door 600x400 {} - Powder Coating RAL 7035", 48, 130),
            ("Hinge {} - Zinc Plating (Blue)", 2, 7),
            ("Clamp {} - Yellow Passivation", 3, 9),
            ("Chassis Frame {} - Powder Coating Black", 85, 240),
            ("Pin 12x60 {} - Blackodising", 2, 5),
            ("Cover Plate {} - Phosphating", 5, 16),
        ),
    ),
    _Workshop(
        ("Heat Treaters", "Thermal Processors", "Hardening Works"),
        "Gas Carburising, Induction Hardening, Nitriding & Stress Relieving on Job Work Basis",
        _works(
            "998873",
            ("Pinion {} - Case Hardening 58-62 HRC", 12, 38),
            ("Cam Shaft {} - Induction Hardening", 34, 78),
            ("Die Block {} - Vacuum Hardening", 210, 640),
            ("Sprocket {} - Normalising", 8, 22),
            ("Crank Pin {} - Nitriding", 16, 44),
        ),
    ),
)
_MADE_FOR = ("Auto Components", "Hydraulics", "Switchgears", "Pumps & Valves", "Industries", "Gears", "Engineering")


@dataclass(frozen=True, slots=True)
class _Look:
    normal: Style
    bold: Style
    color: str


def draw_job_worker(rng: Random) -> Drawn:
    workshop = rng.choice(_WORKSHOPS)
    bill = _invent(rng, workshop)
    normal = Style(rng.uniform(8.0, 8.8), rng.choice((*SANS, SERIF[0])))
    look = _Look(normal, replace(normal, weight=700), rng.choice(("#111111", "#111111", "#8b1a1a", "#1f3f7a")))
    flow = new_flow(rng.uniform(11, 15), rng.uniform(10, 14))
    addresses = (address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address))
    top = flow.y
    _letterhead(flow, rng, bill, (workshop.motto, addresses[0]), look)
    _parties(flow, rng, bill, addresses[1], look)
    columns = _columns(rng, bill)
    table = Look(look.normal, look.bold, rng.choice((Rules.COLUMNS, Rules.COLUMNS, Rules.ALL)), padding=1.1)
    print_items(flow, bill, columns, table, rng.choice((10.0, 30.0, 60.0)))
    _sums(flow, rng, bill, look)
    flow.surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#333333", thickness=0.35)
    return finished(flow, rng, bill, addresses, columns)


def _invent(rng: Random, workshop: _Workshop) -> Bill:
    is_interstate = rng.random() < 0.15
    wanted = Wanted("parts", workshop.work, (1, 6), (40, 1500), is_business=True, is_interstate=is_interstate)
    bill = invent_bill(rng, wanted)
    buyer = named_after(replace(bill.seller, trade_name=bill.buyer.name, legal_name=""), rng.choice(_MADE_FOR))
    seller = named_after(bill.seller, rng.choice(workshop.kinds))
    if rng.random() < 0.5:
        seller = replace(seller, trade_name=seller.trade_name.upper())
    return replace(bill, seller=seller, buyer=replace(bill.buyer, name=buyer.trade_name))


def _letterhead(flow: Flow, rng: Random, bill: Bill, texts: tuple[str, str], look: _Look) -> None:
    """Print the title with boxes for the three copies, then the workshop's name, what it does and its address."""
    flow.gap(1)
    top = flow.y
    title = rng.choice(("TAX INVOICE", "JOB WORK INVOICE", "TAX INVOICE (JOB WORK)", "LABOUR CHARGES INVOICE"))
    flow.line(title, replace(look.bold, size=look.bold.size + 1), Align.CENTER)
    small = replace(look.normal, size=6.5)
    for number, copy in enumerate(("Original", "Duplicate", "Triplicate")):
        x, y = flow.left + flow.width - 18, top + 0.4 + number * 3.1
        flow.surface.rectangle(x, y, 2.2, 2.2, line="#333333")
        flow.surface.text(x + 3.5, y + 2, copy, small)
    flow.gap(1)
    name = replace(look.bold, size=rng.uniform(15, 19), color=look.color)
    flow.line(bill.seller.trade_name, narrowed(name, (bill.seller.trade_name,), flow.width - 44), Align.CENTER)
    flow.line(texts[0], look.normal, Align.CENTER)
    print_text(flow, texts[1], look.normal, Align.CENTER)
    flow.line(f"Mob. {bill.seller.phone}   E-mail : {bill.seller.email}", look.normal, Align.CENTER)
    flow.line(
        f"GSTIN : {bill.seller.gstin}   PAN : {bill.seller.pan}   State Code : {bill.seller.state_code}",
        look.bold,
        Align.CENTER,
    )
    flow.gap(1)
    flow.rule("#333333", 0.35)


def _parties(flow: Flow, rng: Random, bill: Bill, address: str, look: _Look) -> None:
    """Print for whom the work was done at the left, and in lines of a grid the numbers and orders at the right."""
    top, split = flow.y, flow.width * 0.56
    left = flow.beside(1.5, split - 3)
    left.gap(1.2)
    left.line(rng.choice(("To,", "To :", "Customer :", "Billed to :")), look.normal)
    left.paragraph(f"M/s. {bill.buyer.name}", look.bold)
    print_text(left, address, look.normal)
    left.line(f"GSTIN : {bill.buyer.gstin}", look.bold)
    code = (bill.buyer.gstin or "")[:2]
    left.line(f"State : {bill.buyer.address.state}    Code : {code}", look.normal)
    right = flow.beside(split + 1.5, flow.width - split - 3)
    for label, value in _facts(rng, bill):
        right.gap(0.9)
        right.pair(label, value, (look.normal, look.bold), 27)
        right.gap(0.6)
        flow.surface.line(flow.left + split, right.y, flow.left + flow.width, right.y, "#777777", 0.15)
    flow.y = max(left.y + 1, right.y)
    flow.surface.line(flow.left + split, top, flow.left + split, flow.y, "#333333", 0.25)


def _facts(rng: Random, bill: Bill) -> list[tuple[str, str]]:
    number, day = rng.choice((("Invoice No.", "Date"), ("Bill No.", "Bill Date"), ("Invoice No.", "Invoice Date")))
    ordered = day_between(rng, bill.day - timedelta(days=300), bill.day - timedelta(days=30))
    facts = [
        (number, bill.number),
        (day, date_text(rng, bill.day)),
        (rng.choice(("P.O. No.", "Your Order No.")), f"45{digits(rng, 8)}"),
        ("P.O. Date", f"{ordered:%d/%m/%Y}"),
        ("Vendor Code", rng.choice((digits(rng, 6), f"V-{digits(rng, 4)}"))),
    ]
    if rng.random() < 0.5:
        facts.append(("Our Challan No.", digits(rng, 3)))
    if rng.random() < 0.4:
        facts.append(("Vehicle No.", f"MH 00 ZZ {digits(rng, 4)}"))
    return facts


def _columns(rng: Random, bill: Bill) -> list[ItemColumn]:
    """Return the grid's columns: with which challan the parts came stands before what was done to them."""
    challans = _challans(rng, bill)
    return [
        serial(rng.choice(("Sr.\nNo.", "Sr No", "S.N.")), 9),
        ItemColumn(
            rng.choice(("Your D.C. No.\n& Date", "Challan No.\n/ Date", "Party Ch. No.\n& Dt.")),
            25,
            lambda _, number: challans[number],
            align=Align.CENTER,
        ),
        description(rng.choice(("Part Name & Operation", "Description of Job Work", "Particulars")), 72),
        hsn(rng.choice(("SAC", "SAC Code", "HSN/SAC")), 17),
        quantity(rng.choice(("Qty.", "Qty. in Nos", "Quantity")), 17, rng.choice(("{}", "{} {}"))),
        rate(rng.choice(("Rate\nRs.", "Rate/Pc.", "Labour Rate")), 18),
        amount_before_tax(rng.choice(("Amount", "Amount Rs.", "Amount\nRs.  Ps.")), 26),
    ]


def _challans(rng: Random, bill: Bill) -> Mapping[int, str]:
    """Return the customer's challan of each row; parts often come with one and the same."""
    found: dict[int, str] = {}
    for number in range(1, len(bill.items) + 1):
        came = bill.day - timedelta(days=rng.randint(3, 25))
        is_same = number > 1 and rng.random() < 0.4
        found[number] = found[number - 1] if is_same else f"{digits(rng, 4)}\n{came:%d.%m.%y}"
    return found


def _sums(flow: Flow, rng: Random, bill: Bill, look: _Look) -> None:
    """Print words and bank at the left and, in lines of the grid, the sums at the right; declaration and signature."""
    labels = (
        rng.choice(("Sub Total", "Total", "Taxable Amount")),
        rng.choice(("Grand Total", "GRAND TOTAL", "Net Total")),
    )
    lines = total_lines(bill, labels)
    top, split = flow.y, flow.width * 0.6
    right = flow.beside(split, flow.width - split)
    _sum_grid(right, lines, look)
    left = flow.beside(1.5, split - 3)
    left.gap(1.2)
    left.line(rng.choice(("Amount in words :", "Rupees in words :", "Total Invoice Value (In Words)")), look.normal)
    left.paragraph(words_text(rng, bill), look.bold)
    left.gap(1.5)
    if rng.random() < 0.7:
        left.line(
            f"Bank : Setu Bank Ltd   A/c No. : {digits(rng, 13)}   IFSC : ZZZZ0{digits(rng, 6)}",
            replace(look.normal, size=7),
        )
    flow.y = max(left.y + 1, right.y)
    flow.surface.line(flow.left + split, top, flow.left + split, flow.y, "#333333", 0.25)
    flow.rule("#333333", 0.25)
    foot, sign = flow.beside(1.5, split - 3), flow.beside(split, flow.width - split - 1.5)
    foot.gap(1.2)
    foot.paragraph(
        "Certified that the particulars given above are true and correct. Material received for job work is returned "
        "after processing. Our responsibility ceases after the goods leave our premises.",
        replace(look.normal, size=7),
    )
    foot.gap(5)
    foot.line("Receiver's Signature", look.normal)
    sign.gap(1.2)
    sign.line(
        f"For {bill.seller.trade_name}",
        narrowed(look.bold, (f"For {bill.seller.trade_name}",), sign.width),
        Align.RIGHT,
    )
    sign.gap(10)
    sign.line(rng.choice(("Proprietor / Partner", "Auth. Signatory", "Authorised Signatory")), look.normal, Align.RIGHT)
    flow.y = max(foot.y, sign.y) + 1


def _sum_grid(column: Flow, lines: Sequence[tuple[str, Decimal]], look: _Look) -> None:
    for number, (label, amount) in enumerate(lines):
        style = look.bold if number in (0, len(lines) - 1) else look.normal
        column.gap(0.8)
        top = column.y
        column.surface.text(column.left + 1.5, top + 3, label, style)
        column.surface.text(column.left + column.width - 1.1, top + 3, grouped(amount), style, Align.RIGHT)
        column.gap(4.4)
        column.rule("#777777", 0.15)


LAYOUTS = (Layout("INVOICE", "job_worker", draw_job_worker),)
