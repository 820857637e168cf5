"""A bank's order for a car that had an owner before: a letter around a table of terms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import ROUND_CEILING, Decimal
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, in_words
from specimens.numbers import chassis_number, digits, engine_number, letters
from specimens.people import Gender, invent_person
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_LENDERS = (
    "Setu Bank Limited",
    "Narmada Bank Ltd.",
    "Prarambh Motor Finance Limited",
    "Sahyog Small Finance Bank Limited",
    "Arohi Auto Credit Private Limited",
)
_KINDS = ("Car Bazaar", "Pre Owned Cars", "Cars", "Motors", "Used Car World", "Wheels")
_CARS = (
    ("Zenda", "Altura 1.2 VXI", (260, 520)),
    ("Zenda", "Wagonette LXI CNG", (190, 390)),
    ("Hyuga", "Cretona 1.6 SX (O) Diesel", (680, 1240)),
    ("Tarang", "Nexara XM Plus", (430, 820)),
    ("Mahadev", "Boleron B6", (520, 910)),
    ("Toyama", "Inova Cruz 2.4 GX 7 Str", (1150, 1980)),
    ("Hondra", "Citadel 1.5 V MT Petrol", (460, 890)),
)
_SHARES = (65, 70, 75, 80, 85, 90)
"""How much of the price in percent is lent for cars of different ages."""


@dataclass(frozen=True, slots=True)
class _Car:
    """The car's own facts: its number, year and numbers of frame and engine, and whose it was."""

    plate: str
    year: int
    chassis: str
    engine: str
    owner: str
    valued: Decimal


def draw_used_car(rng: Random) -> Drawn:
    loan, car = _invent(rng)
    normal = Style(rng.uniform(8.8, 9.8), rng.choice((*SANS, *SERIF[:2])))
    bold = replace(normal, weight=700)
    flow = new_flow(rng.uniform(18, 24), rng.uniform(12, 18))
    address = loan.dealer.address.in_one_line()
    _heading(flow, rng, loan, normal, bold)
    _addressed(flow, rng, loan, address, (normal, bold))
    _subject(flow, rng, loan, (normal, bold))
    _terms(flow, rng, loan, car, (normal, bold))
    _conditions(flow, rng, loan, normal)
    _signed(flow, rng, loan, (normal, bold))
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 150), 290, 8)
    names = {"dealer_name": f"M/s. {loan.dealer_name}", "customer_name": f"{_title_of(loan)}{loan.customer.name}"}
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, **names))


def _invent(rng: Random) -> tuple[Loan, _Car]:
    make, model, span = rng.choice(_CARS)
    base = invent_loan(rng, is_vehicle=True)
    price = Decimal(rng.randint(*span) * 1000)
    amount = (price * rng.choice(_SHARES) / 100 / 1000).quantize(Decimal(1)) * 1000
    tenure = rng.choice((24, 36, 36, 48, 48, 60))
    interest = Decimal(rng.randint(70, 110)) / 1000 * tenure / 12
    day = base.day
    form = rng.choice(("UCL/{place}/{year}/{serial}", "PCL-DO-{serial}{tail}", "DO/UC/{serial}", "{tail}{serial}"))
    place = base.dealer.address.city[:3].upper()
    loan = replace(
        base,
        lender=rng.choice(_LENDERS),
        dealer=named_after(base.dealer, rng.choice(_KINDS)),
        number=form.format(place=place, year=day.year, serial=digits(rng, 5), tail=f"7{digits(rng, 3)}"),
        make=make,
        model=model,
        price=price,
        down=price - amount,
        tenure=tenure,
        advance=0,
        emi=(amount * (1 + interest) / tenure).quantize(Decimal(1), ROUND_CEILING),
        fee=Decimal(rng.choice((2500, 3500, 4720, 5900))),
    )
    car = _Car(
        f"{rng.choice(('MH', 'GJ', 'KA', 'TN', 'DL', 'UP'))}00Z{letters(rng, 1)}{digits(rng, 4)}",
        day.year - rng.randint(3, 9),
        chassis_number(rng),
        engine_number(rng),
        invent_person(rng, loan.customer.address.state).name,
        price + Decimal(rng.randint(1, 9) * 5000),
    )
    return loan, car


def _heading(flow: Flow, rng: Random, loan: Loan, normal: Style, bold: Style) -> None:
    color = rng.choice(("#8a1538", "#0b4f8a", "#14532d", "#111111"))
    top = flow.y
    flow.surface.circle(flow.left + flow.width - 6, top + 6, 5.5, fill=color)
    flow.surface.circle(flow.left + flow.width - 6, top + 6, 2.4, fill="#ffffff")
    flow.line(loan.lender, replace(bold, size=15, color=color))
    desk = rng.choice(("Retail Assets - Pre-owned Cars", "Used Car Loans Desk", "Auto Loans Operations"))
    flow.line(desk, replace(normal, color="#555555"))
    flow.y = top + 15
    flow.rule(color, 0.4)
    flow.gap(4)
    y = flow.y
    caption = rng.choice(("D.O. No.", "DO Ref. No.", "Delivery Order No.", "Our Ref. (DO No.)"))
    flow.line(f"{caption} : {loan.number}", normal)
    flow.y = y
    day = loan.day.strftime(rng.choice(("%d/%m/%Y", "%d-%b-%Y", "%d.%m.%Y")))
    flow.line(f"{rng.choice(('Date', 'Dated'))} : {day}", normal, Align.RIGHT)
    flow.gap(3)


def _addressed(flow: Flow, rng: Random, loan: Loan, address: str, styles: tuple[Style, Style]) -> None:
    normal, bold = styles
    flow.line("To,", normal)
    if rng.random() < 0.5:
        flow.line(rng.choice(("The Proprietor,", "The Manager,", "The Authorised Signatory,")), normal)
    flow.line(f"M/s. {loan.dealer_name}", bold)
    column = flow.beside(0, flow.width * 0.62)
    column.paragraph(address, normal)
    flow.y = column.y + 3


def _title_of(loan: Loan) -> str:
    return {Gender.MALE: "Mr. ", Gender.FEMALE: "Ms. "}.get(loan.customer.gender, "")


def _subject(flow: Flow, rng: Random, loan: Loan, styles: tuple[Style, Style]) -> None:
    normal, bold = styles
    subject = rng.choice(
        (
            "Delivery Order for purchase of used vehicle under our Used Car Loan Scheme",
            f"Delivery Order - Pre-owned Car Loan A/c No. {loan.account}",
            "Disbursement cum Delivery Order for pre-owned car",
        )
    )
    flow.paragraph(f"Sub : {subject}", bold)
    flow.gap(2)
    flow.line(rng.choice(("Dear Sir / Madam,", "Dear Sirs,", "Dear Partner,")), normal)
    flow.gap(1)
    opening = rng.choice(
        (
            "With reference to your quotation, we are pleased to inform you that we have sanctioned a loan to the "
            "under-mentioned customer for purchase of the used car described below. You may deliver the vehicle on "
            "receipt of the margin from the customer.",
            "We confirm having approved finance for the following pre-owned vehicle being sold through you, on the "
            "terms stated hereunder. Kindly release the vehicle to the borrower after collecting his / her share.",
        )
    )
    flow.paragraph(opening, normal)
    flow.gap(2.5)


def _terms(flow: Flow, rng: Random, loan: Loan, car: _Car, styles: tuple[Style, Style]) -> None:
    """Print a table of captions and values: who buys, which car, what it costs, what is lent."""
    normal, bold = styles
    money = rng.choice(("Rs. {}", "Rs. {}/-", "{}", "INR {}"))
    is_whole = money.endswith("/-")

    def shown(amount: Decimal) -> str:
        return money.format(grouped(amount).removesuffix(".00") if is_whole else grouped(amount))

    rows = [
        (
            rng.choice(("Name of Borrower", "Borrower", "Customer Name", "Applicant")),
            f"{_title_of(loan)}{loan.customer.name}",
        ),
        (rng.choice(("Make / Model / Variant", "Vehicle", "Make & Model")), loan.product),
        ("Registration No.", car.plate),
        (rng.choice(("Year of Manufacture", "Mfg. Year")), str(car.year)),
        ("Chassis No. / Engine No.", f"{car.chassis} / {car.engine}"),
        (rng.choice(("Present Registered Owner", "Owner as per RC")), car.owner),
        (rng.choice(("Agreed Sale Price", "Sale Consideration", "Purchase Price of Vehicle")), shown(loan.price)),
        (rng.choice(("Value as per Approved Valuer", "Valuation (IDV basis)")), shown(car.valued)),
        (rng.choice(("Margin to be collected by you", "Customer's Contribution", "Margin Money")), shown(loan.down)),
        (rng.choice(("Loan Amount", "Amount of Loan Sanctioned", "Finance Amount")), shown(loan.amount)),
        (rng.choice(("Tenure", "Repayment Period")), f"{loan.tenure} {rng.choice(('months', 'Months', 'EMIs'))}"),
        (rng.choice(("EMI", "Equated Monthly Instalment")), shown(loan.emi)),
    ]
    if rng.random() < 0.5:
        rows.insert(1, ("Loan Account No.", loan.account))
    if rng.random() < 0.5:
        rows.insert(-2, ("Hold-back till RC transfer", shown(Decimal(rng.choice((5000, 10_000))))))
    numbered = [(str(number), *row) for number, row in enumerate(rows, 1)]
    has_numbers = rng.random() < 0.5
    table = Look(normal, bold, Rules.ALL, head_fill=rng.choice((None, "#ececec")), padding=1.1)
    wide = flow.width - (10 if has_numbers else 0)
    columns = [Column("Particulars", wide * 0.42), Column("Details", wide * 0.58)]
    if has_numbers:
        flow.table([Column("Sr.", 10, Align.CENTER), *columns], numbered, table)
    else:
        flow.table(columns, rows, table)
    if rng.random() < 0.6:
        flow.gap(1.5)
        flow.paragraph(f"(Loan amount in words : Rupees {in_words(loan.amount)} only)", normal)
    flow.gap(3)


def _conditions(flow: Flow, rng: Random, loan: Loan, normal: Style) -> None:
    """Print on what papers the money will be paid."""
    day = f"{loan.day + timedelta(days=rng.choice((10, 15, 30))):%d/%m/%Y}"
    conditions = [
        "Duly signed Forms 29 and 30 of the registered owner, and Form 35 with NOC of the previous financier, if any.",
        f"Insurance policy transferred in the name of the borrower with {loan.lender} noted as financier.",
        f"Endorsement of hypothecation in favour of {loan.lender} on the RC within 30 days.",
        "Original RC, two keys and delivery receipt signed by the borrower.",
        f"This order is valid up to {day} and stands cancelled thereafter.",
    ]
    rng.shuffle(conditions)
    flow.line("Payment will be released to your account on receipt of the following / subject to :", normal)
    flow.gap(0.8)
    small = replace(normal, size=normal.size - 0.5)
    mark = rng.choice(("{}.", "{})", "({})"))
    for number, condition in enumerate(conditions[: rng.randint(3, 5)], 1):
        flow.pair(mark.format(number), condition, (small, small), 5, "")
        flow.gap(0.6)


def _signed(flow: Flow, rng: Random, loan: Loan, styles: tuple[Style, Style]) -> None:
    normal, bold = styles
    flow.gap(3)
    flow.line(rng.choice(("Yours faithfully,", "Thanking you,")), normal)
    flow.line(f"For {loan.lender}", bold)
    if rng.random() < 0.7:
        ornament.signature(flow.surface, rng, flow.left, flow.y, 30, 9)
    flow.gap(11)
    flow.line("Authorised Signatory", normal)
    if rng.random() < 0.5:
        flow.gap(2)
        flow.line("Cc : Borrower", replace(normal, size=normal.size - 1))


LAYOUTS = (Layout("DELIVERY_ORDER", "used_car", draw_used_car),)
