"""A caterer's bill: sessions of a function by the day, plates, an advance taken off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Buyer, Item, Wanted, bill_truth, invent_bill, totals
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.invoice_parts import address_text
from specimens.item_columns import ItemColumn, printed_columns, printed_rows, true_rows
from specimens.money import ZERO, grouped, in_words
from specimens.numbers import digits
from specimens.people import Gender, invent_mobile, invent_person
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_KINDS = ("Caterers", "Catering Services", "Caterers & Decorators", "Hospitality Services", "Bhojanalaya & Caterers")
_MENUS = (
    ("Breakfast", "Breakfast Buffet (South Indian)", (110, 190)),
    ("Breakfast", "Poha, Sabudana Vada, Tea / Coffee", (70, 130)),
    ("Lunch", "Lunch Buffet Veg - Deluxe Menu", (320, 560)),
    ("Lunch", "Traditional Banana Leaf Meals", (240, 420)),
    ("Hi-Tea", "Hi-Tea with 3 Snacks", (120, 210)),
    ("Dinner", "Dinner Buffet Veg / Non Veg", (480, 950)),
    ("Dinner", "Gala Dinner with 4 Live Counters", (650, 1250)),
    ("Dinner", "Chaat & Dessert Counter", (90, 180)),
)
_FUNCTIONS = ("Wedding Reception", "Engagement Ceremony", "Thread Ceremony", "House Warming", "Wedding")
_MEETINGS = ("Annual Day Function", "Dealers' Meet", "Board Meeting & Lunch", "Training Programme")
_VENUES = ("Shubh Mangal Karyalaya", "Utsav Lawns", "Kalyana Mandapam", "Community Hall", "At Customer's Premises")
_SAC = "996334"


@dataclass(frozen=True, slots=True)
class _Function:
    """What the guests ate at: its name, its place and the session of every item."""

    name: str
    venue: str
    sessions: tuple[str, ...]


def draw_caterer(rng: Random) -> Drawn:
    bill, function, advance = _invent(rng)
    normal = Style(rng.uniform(9.0, 10.2), rng.choice((*SERIF[:3], *SANS[:5])))
    bold = replace(normal, weight=700)
    ink = rng.choice(("#8a1420", "#14532d", "#7a3a00", "#1f2a6b"))
    flow = new_flow(rng.uniform(13, 18), rng.uniform(10, 15))
    address = _letterhead(flow, rng, bill, (normal, bold), ink)
    buyer_address = _parties(flow, rng, bill, function, (normal, bold))
    columns = _columns(rng, function)
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), line=ink, thickness=0.25)
    printed = printed_columns(columns, flow.width)
    flow.table(printed, printed_rows(bill, columns), look, filler=rng.uniform(2, 30))
    _sums(flow, rng, bill, advance, printed, look)
    _foot(flow, rng, bill, (normal, bold))
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 120), 288, 8)
    truth = bill_truth(bill, (address, buyer_address), true_rows(bill, columns), totals(bill))
    # A bill's "M/s." before its buyer is the form's caption.
    return Drawn(flow.surface, Form.PAGE, {**truth, "customer_name": bill.buyer.name.removeprefix("M/s. ")})


def _invent(rng: Random) -> tuple[Bill, _Function, Decimal]:
    """Return a bill for plates, the function they were served at, and what was paid beforehand."""
    bill = sold_by(invent_bill(rng, Wanted("grocery", ())), rng.choice(_KINDS))
    is_firm = rng.random() < 0.35
    menus = [_MENUS[place] for place in sorted(rng.sample(range(len(_MENUS)), rng.randint(1, 4)))]
    guests = rng.randint(6, 60) * 10
    percent = rng.choice((5, 5, 5, 18))
    first = bill.day - timedelta(days=rng.randint(2, 12))
    items = tuple(
        Item(text, _SAC, guests + rng.choice((0, 0, 10, 25, -20)), "Plates", _price(rng, span), ZERO, percent)
        for _, text, span in menus
    )
    sessions = tuple(
        f"{_short(first + timedelta(days=number // 2))} {menus[number][0]}" for number in range(len(menus))
    )
    bill = replace(bill, items=items, buyer=_buyer(rng, bill, is_firm=is_firm))
    name = rng.choice(_MEETINGS if is_firm else _FUNCTIONS)
    advance = Decimal(rng.randint(2, 6) * 1000 * max(1, int(bill.total / 12000))) if rng.random() < 0.7 else ZERO
    return bill, _Function(name, rng.choice(_VENUES), sessions), advance


def _price(rng: Random, span: tuple[int, int]) -> Decimal:
    return Decimal(rng.randint(span[0] // 5, span[1] // 5) * 5)


def _short(day: date) -> str:
    return f"{day:%d.%m.%y}"


def _buyer(rng: Random, bill: Bill, *, is_firm: bool) -> Buyer:
    """Return a host of the caterer's own state: a firm, or a person with a form of address."""
    state = bill.seller.address.state
    if is_firm:
        firm = invent_business(rng, None, state)
        return Buyer(f"M/s. {firm.trade_name.removeprefix('M/s ')}", firm.address, firm.gstin, firm.phone)
    person = invent_person(rng, state)
    title = "Smt." if person.gender is Gender.FEMALE else rng.choice(("Shri", "Mr."))
    return Buyer(f"{title} {person.name}", person.address, None, invent_mobile(rng))


def _letterhead(flow: Flow, rng: Random, bill: Bill, styles: tuple[Style, Style], ink: str) -> str:
    """Print who caters, return the address as printed."""
    normal, bold = styles
    seller = bill.seller
    small = replace(normal, size=normal.size - 1)
    if rng.random() < 0.5:
        flow.line(rng.choice(("|| Shri Ganeshay Namah ||", "|| Annapurna Prasanna ||")), small, Align.CENTER)
    flow.line(
        seller.trade_name, replace(bold, size=rng.uniform(17, 22) - len(seller.trade_name) / 9, color=ink), Align.CENTER
    )
    slogan = ("Outdoor Catering for Weddings, Parties & Corporate Events", "VEG & NON VEG CATERING UNDERTAKEN", "")
    flow.line(rng.choice(slogan), replace(bold, size=normal.size), Align.CENTER)
    address = address_text(rng, seller.address)
    for part in address.split("\n"):
        flow.paragraph(part, small, Align.CENTER)
    flow.line(f"Mob.: {seller.phone}   Email: {seller.email}", small, Align.CENTER)
    licence = f"    FSSAI Lic. No.: 1{digits(rng, 13)}" if rng.random() < 0.6 else ""
    flow.line(f"{rng.choice(('GSTIN', 'GST No.'))} : {seller.gstin}{licence}", bold, Align.CENTER)
    flow.gap(1.5)
    flow.rule(ink, 0.6)
    flow.gap(1.5)
    flow.line(rng.choice(("TAX INVOICE", "CATERING BILL / TAX INVOICE", "BILL CUM TAX INVOICE")), bold, Align.CENTER)
    flow.gap(1.5)
    return address


def _parties(flow: Flow, rng: Random, bill: Bill, function: _Function, styles: tuple[Style, Style]) -> str:
    """Print the host beside the bill's number and the function; return the host's address as printed."""
    normal, bold = styles
    left = flow.beside(0, flow.width * 0.55)
    right = flow.beside(flow.width * 0.6, flow.width * 0.4)
    left.line(rng.choice(("To,", "Host :", "Billed to,")), normal)
    left.paragraph(bill.buyer.name, bold)
    address = address_text(rng, bill.buyer.address) if bill.buyer.gstin or rng.random() < 0.85 else ""
    for part in address.split("\n") if address else ():
        left.paragraph(part, normal)
    if bill.buyer.gstin:
        left.line(f"GSTIN : {bill.buyer.gstin}", normal)
    elif rng.random() < 0.6:
        left.line(f"Mob. {bill.buyer.phone}", normal)
    pairs = (
        (rng.choice(("Bill No.", "Invoice No.")), bill.number),
        (rng.choice(("Bill Date", "Date")), bill.day.strftime(rng.choice(("%d.%m.%Y", "%d/%m/%Y", "%d-%b-%Y")))),
        (rng.choice(("Function", "Occasion", "Event")), function.name),
        ("Venue", function.venue),
    )
    right.pairs(pairs, (normal, bold), 24)
    flow.y = max(left.y, right.y) + 3
    return address


def _columns(rng: Random, function: _Function) -> Sequence[ItemColumn]:
    session = ItemColumn(
        rng.choice(("Date & Session", "Function Dt. / Time", "Session")),
        32,
        lambda _, number: function.sessions[number - 1],
    )
    plates = columns_of.quantity(rng.choice(("Plates", "No. of Plates", "Pax", "Persons")), 17, "{}")
    return (
        *((columns_of.serial("Sr.", 9),) if rng.random() < 0.6 else ()),
        session,
        columns_of.description(rng.choice(("Menu", "Menu / Particulars", "Particulars")), 56),
        columns_of.hsn("SAC", 17),
        plates,
        columns_of.rate(rng.choice(("Rate / Plate", "Per Plate Rs.", "Rate Per Plate")), 22),
        columns_of.amount_before_tax(rng.choice(("Amount", "Amount Rs.")), 28),
    )


def _sums(flow: Flow, rng: Random, bill: Bill, advance: Decimal, columns: Sequence[Column], look: Look) -> None:
    """Print the sums under the table as rows of two cells, the captions as wide as all columns but the last."""
    half = f"{bill.items[0].percent / 2:g}%"
    rows = [
        (rng.choice(("Total", "Sub Total", "Taxable Amount")), bill.taxable),
        (f"Add : CGST @ {half}", bill.half_tax),
        (f"Add : SGST @ {half}", bill.half_tax),
        *((("Round Off", bill.round_off),) if bill.round_off else ()),
        (rng.choice(("Bill Amount", "Grand Total", "Total Bill Amount")), bill.total),
    ]
    if advance:
        rows.append((rng.choice(("Less : Advance Received", "Advance Paid")), advance))
        rows.append((rng.choice(("Balance Payable", "Balance Due")), bill.total - advance))
    pair = (Column("", flow.width - columns[-1].width, Align.RIGHT), Column("", columns[-1].width, Align.RIGHT))
    cells = [(caption, grouped(amount)) for caption, amount in rows]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), pair, cells, replace(look, rules=Rules.ALL))
    flow.gap(2)
    flow.paragraph(f"Rupees {in_words(bill.total)} Only", replace(look.body, weight=700))


def _foot(flow: Flow, rng: Random, bill: Bill, styles: tuple[Style, Style]) -> None:
    normal, bold = styles
    small = replace(normal, size=normal.size - 1.2)
    flow.gap(3)
    notes = (
        "1. Minimum guaranteed plates will be charged even if guests are fewer.",
        "2. Breakage of crockery will be charged extra.",
        f"3. Subject to {bill.seller.address.city} jurisdiction.  E. & O. E.",
    )
    flow.lines(notes[: rng.randint(1, 3)], small)
    flow.gap(4)
    flow.line(f"For {bill.seller.trade_name}", bold, Align.RIGHT)
    flow.gap(12)
    flow.line(rng.choice(("Proprietor", "Authorised Signatory", "Manager")), normal, Align.RIGHT)
    flow.surface.text(flow.left, flow.y - 1.5, "Host's Signature", normal)


LAYOUTS = (Layout("INVOICE", "caterer", draw_caterer),)
