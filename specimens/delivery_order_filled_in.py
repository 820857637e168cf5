"""A delivery order: a rural bank's printed letter whose blanks a clerk has filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import Business, invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, MONO, SERIF, Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import Gender, Person, day_between, invent_person, printed_date
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed, text_width

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_WHOLE = Decimal(1)
_BANKS = (
    ("गंगा क्षेत्रीय ग्रामीण बैंक", "GANGA KSHETRIYA GRAMIN BANK", "Uttar Pradesh", "GKGB0"),
    ("मगध अंचल ग्रामीण बैंक", "MAGADH ANCHAL GRAMIN BANK", "Bihar", "MAGX0"),
    ("मालवा नर्मदा ग्रामीण बैंक", "MALWA NARMADA GRAMIN BANK", "Madhya Pradesh", "MNGX0"),
    ("अरावली मरुधर ग्रामीण बैंक", "ARAVALI MARUDHAR GRAMIN BANK", "Rajasthan", "AMGX0"),
)
"""Invented rural banks in both languages, their states, and how the codes of their branches begin."""

_MACHINES = (
    ("Flour Mill (Atta Chakki) 10 H.P. with Motor", "Machinery Stores", (42_000, 88_000)),
    ("Single Head Embroidery Machine 12 Needle", "Sewing Machine Co.", (165_000, 340_000)),
    ("Mini Oil Expeller 6 Bolt with Gear Box", "Agro Industries", (92_000, 185_000)),
    ("Fully Automatic Paper Dona Plate Making Machine", "Engineering Works", (68_000, 145_000)),
    ("Hydraulic Car Washing Lift and Pressure Pump Set", "Garage Equipments", (124_000, 232_000)),
    ("Milking Machine Double Bucket with 2 H.P. Motor", "Dairy Udyog", (48_000, 96_000)),
    ("Photocopier Multifunction A3 Digital with Stand", "Office Automation", (78_000, 168_000)),
)
"""What a small borrower buys to work with, the trade that sells it and its price."""

_SCHEMES = ("PMMY - Kishore", "PMEGP", "PM Vishwakarma", "MMGRY", "Mudra (Shishu/Kishore)", "NRLM - SHG Member")
_VERBS = (
    ("has been sanctioned in favour of", "for the purchase of", "at your quoted price of"),
    ("has been sanctioned by us to", "for purchasing from you one", "costing"),
)


@dataclass(frozen=True, slots=True)
class _Order:
    """Who buys what with whose money."""

    bank: tuple[str, str, str, str]
    dealer: Business
    customer: Person
    product: str
    price: Decimal
    margin: Decimal
    months: int
    number: str
    day: date

    @property
    def loan(self) -> Decimal:
        return self.price - self.margin

    @property
    def instalment(self) -> Decimal:
        """The monthly payment at 10.5 % a year, in whole rupees."""
        monthly = Decimal("10.5") / 1200
        growth = (1 + monthly) ** self.months
        return (self.loan * monthly * growth / (growth - 1)).quantize(_WHOLE)


def _invent(rng: Random) -> _Order:
    bank = rng.choice(_BANKS)
    product, kind, (low, high) = rng.choice(_MACHINES)
    price = Decimal(rng.randrange(low, high, 250))
    margin = (price * rng.choice((5, 10, 15, 25)) / 100).quantize(_WHOLE)
    day = day_between(rng, date(2020, 5, 1), date(2026, 2, 10))
    year = day.year if day.month > 3 else day.year - 1
    number = rng.choice(
        (
            f"ADV/DO/{rng.randint(11, 480)}/{year % 100}-{year % 100 + 1}",
            f"{digits(rng, 4)}/LOAN/{rng.randint(11, 999)}",
            f"BR/{rng.choice(('MSME', 'PS', 'MUDRA'))}/{year}-{(year + 1) % 100:02}/{rng.randint(2, 240)}",
        )
    )
    dealer = named_after(invent_business(rng, "hardware", bank[2]), kind)
    return _Order(
        bank, dealer, invent_person(rng, bank[2]), product, price, margin, rng.choice((24, 36, 48, 60)), number, day
    )


Piece = tuple[str, bool]
"""Words, and whether the clerk has filled them in."""


def _set(flow: Flow, pieces: Sequence[Piece], styles: tuple[Style, Style], step: float) -> None:
    """Set printed and filled words in one paragraph; dots stand under what is filled in."""
    words = [(word, filled) for text, filled in pieces for word in text.split()]
    surface, x, y = flow.surface, flow.left + 10, flow.y + step * 0.8
    for word, filled in words:
        style = styles[1] if filled else styles[0]
        wide = text_width(word, style)
        if x + wide > flow.left + flow.width:
            x, y = flow.left, y + step
        surface.text(x, y, word, style)
        gap = text_width(" ", styles[0])
        if filled:
            surface.dashed_line(x - gap / 2, y + 0.9, x + wide + gap / 2, y + 0.9, "#8a8a8a")
        x += wide + gap + (0.5 if filled else 0.2)
    flow.y = y + step * 0.45


def draw_filled_letter(rng: Random) -> Drawn:
    """Everything stands in sentences: the printed ones run on in serif, the filled ones are a typewriter's."""
    order = _invent(rng)
    print_ = Style(rng.uniform(9.8, 10.6), rng.choice(SERIF), 400, "#1d1d1d", rng.choice(DEVANAGARI))
    typed = Style(print_.size - 0.2, rng.choice(MONO), 400, rng.choice(("#1a2470", "#151515", "#2b2b2b")))
    flow = new_flow(rng.uniform(18, 23), 13)
    branch = _head(flow, rng, order, print_, typed)
    dealer = f"M/s {order.dealer.trade_name.removeprefix('M/s ')}"
    address = order.dealer.address.in_one_line()
    flow.line("To,", print_)
    flow.line(dealer, typed)
    lines = flow.beside(0, 105)
    lines.paragraph(address, typed)
    flow.y = lines.y + rng.uniform(3, 7)
    flow.line("Dear Sir,", print_)
    subject = rng.choice(("Delivery of machinery / equipment under Bank finance", "Supply order - Term Loan"))
    subject = f"Reg : {subject} - Scheme : {rng.choice(_SCHEMES)}"
    flow.line(subject, narrowed(replace(print_, weight=700), (subject,), flow.width), _CENTER)
    flow.gap(2)
    step = rng.uniform(6.4, 7.4)
    for pieces in _sentences(rng, order):
        _set(flow, pieces, (print_, typed), step)
        flow.gap(1.2)
    _end(flow, rng, order, print_, branch)
    truth = {
        "do_number": order.number,
        "do_date": printed_date(order.day),
        "lender_name": order.bank[1],
        "dealer_name": dealer,
        "dealer_address": address,
        "customer_name": order.customer.name,
        "product_description": order.product,
        "product_price": plain(order.price),
        "loan_amount": plain(order.loan),
        "down_payment": plain(order.margin),
        "emi_amount": plain(order.instalment),
        "tenure_months": str(order.months),
    }
    return Drawn(flow.surface, Form.PAGE, truth)


def _head(flow: Flow, rng: Random, order: _Order, print_: Style, typed: Style) -> str:
    """Print the bank in both languages, its branch, the title and the filled number and day; return the branch."""
    bold = replace(print_, weight=700, color=rng.choice(("#7a1f1f", "#14532d", "#1e3a8a", "#1d1d1d")))
    branch = order.dealer.address.city
    flow.line(order.bank[0], replace(bold, size=15), _CENTER)
    flow.line(order.bank[1], replace(bold, size=13), _CENTER)
    sponsors = ("A Scheduled Bank under the RRB Act, 1976", "(A Government Undertaking)", "Regional Rural Bank")
    flow.line(rng.choice(sponsors), replace(print_, size=8.4), _CENTER)
    flow.line(f"शाखा / Branch : {branch}    Code : {digits(rng, 4)}", print_, _CENTER)
    flow.gap(1)
    flow.rule(bold.color, 0.5)
    flow.gap(3)
    flow.line("DELIVERY ORDER", replace(bold, size=13, color=print_.color), _CENTER)
    flow.gap(1.5)
    base, surface = flow.y + 4, flow.surface
    end = surface.text(flow.left, base, rng.choice(("Ref. No. ", "Delivery Order No. ", "No. ")), print_)
    surface.text(end + 1, base, order.number, typed)
    day = order.day.strftime(rng.choice(("%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y")))
    right = flow.left + flow.width
    surface.text(right, base, day, typed, _RIGHT)
    surface.text(right - text_width(day, typed) - 1.5, base, "दिनांक / Date :", print_, _RIGHT)
    flow.gap(9)
    return branch


def _sentences(rng: Random, order: _Order) -> list[list[Piece]]:
    """Return the letter's paragraphs."""
    sanctioned, purpose, costing = rng.choice(_VERBS)
    quoted = order.day - timedelta(days=rng.randint(6, 40))
    is_woman = order.customer.gender is Gender.FEMALE
    parent = rng.choice(("D/o", "W/o")) if is_woman else "S/o"
    rest: list[Piece] = [
        (f"{parent} Shri", False),
        (order.customer.father, True),
        ("residing at", False),
        (order.customer.address.in_one_line(), True),
    ]
    first: list[Piece] = [
        ("With reference to your Quotation / Proforma Invoice No.", False),
        (str(rng.randint(12, 940)), True),
        ("dated", False),
        (f"{quoted:%d.%m.%Y}", True),
        ("we advise that a Term Loan of Rs.", False),
        (f"{grouped(order.loan)}", True),
        ("( Rupees", False),
        (f"{in_words(order.loan)} only", True),
        (f") {sanctioned} {'Smt.' if is_woman else 'Shri'}", False),
        (order.customer.name, True),
        *rest,
        (purpose, False),
        (order.product, True),
        (f"{costing} Rs.", False),
        (grouped(order.price), True),
        (rng.choice(("(inclusive of GST, freight and fitting).", "inclusive of all taxes.")), False),
    ]
    second: list[Piece] = [
        (rng.choice(("The borrower has deposited with us Rs.", "We have received from the borrower Rs.")), False),
        (grouped(order.margin), True),
        ("as margin towards the cost, and", False),
        ("the loan is repayable in", False),
        (str(order.months), True),
        ("equated monthly instalments of Rs.", False),
        (grouped(order.instalment), True),
        ("each.", False),
    ]
    return [first, second, _instruction(rng, order)]


def _instruction(rng: Random, order: _Order) -> list[Piece]:
    """Return what the dealer is asked to do and where the money goes."""
    return [
        (
            "You are requested to deliver the above in good working order to the borrower and send us the bill, in the",
            False,
        ),
        ("name of the borrower with our hypothecation marked on it, with stamped receipt. The price of Rs.", False),
        (grouped(order.price), True),
        ("will then be remitted to your account No.", False),
        (digits(rng, rng.choice((11, 14, 15))), True),
        ("IFSC", False),
        (f"{order.bank[3]}{digits(rng, 6)}", True),
        (". This order is valid for", False),
        (rng.choice(("15", "30", "21")), True),
        ("days from its date.", False),
    ]


def _end(flow: Flow, rng: Random, order: _Order, print_: Style, branch: str) -> None:
    """Print the manager's place, and the dealer's empty acknowledgement under a dashed line."""
    surface, right = flow.surface, flow.left + flow.width
    flow.line("Yours faithfully,", print_, _RIGHT)
    ornament.signature(surface, rng, right - 40, flow.y + 1, 32, 8)
    if rng.random() < 0.6:
        surface.circle(right - 62, flow.y + 7, 10, line="#4a3f8d", thickness=0.5, opacity=0.6)
    flow.gap(11)
    flow.line("शाखा प्रबंधक / Branch Manager", print_, _RIGHT)
    flow.line(branch, print_, _RIGHT)
    flow.gap(2)
    surface.dashed_line(flow.left, flow.y, right, flow.y)
    flow.gap(2)
    small = replace(print_, size=print_.size - 1.4)
    flow.line("ACKNOWLEDGEMENT BY SUPPLIER", replace(small, weight=700), _CENTER)
    blanks = "Received the above order on " + "." * 24 + " Goods will be delivered by " + "." * 24
    flow.paragraph(blanks, small)
    flow.gap(4)
    flow.line("Signature & Seal of Supplier", small, _RIGHT)
    copy = rng.choice((order.customer.name, "the borrower"))
    flow.line(f"Copy to : {copy} for information.", small)
    ornament.specimen_mark(surface, rng, flow.left, 290, 7)


LAYOUTS = (Layout("DELIVERY_ORDER", "filled_letter", draw_filled_letter),)
