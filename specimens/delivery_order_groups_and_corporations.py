"""Two delivery orders: of a lender to groups of women, and of a corporation of a state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.goods import model_number
from specimens.money import grouped, plain
from specimens.numbers import digits, letters
from specimens.people import Gender, invent_person
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER


@dataclass(frozen=True, slots=True)
class Terms:
    """What one kind of lender lends on. Goods are (make, model, least and most price); `margin` is in per cent."""

    lenders: tuple[str, ...]
    goods: tuple[tuple[str, str, int, int], ...]
    dealer_kind: tuple[str, ...]
    tenures: tuple[int, ...]
    margin: tuple[int, int]
    interest: tuple[int, int]


_GROUPS = Terms(
    ("Sakhi Sangam Microfinance Private Limited", "Ujjwal Gram Micro Credit Foundation", "Nari Udyam Fin Services Ltd"),
    (
        ("Silai", "Umbrella Sewing Machine {}", 6200, 9800),
        ("Jalmitra", "Water Purifier {}", 5400, 9900),
        ("Frostia", "Refrigerator 190 L {}", 13500, 17900),
        ("Pavan", "Bicycle Ladies 26 Inch", 4700, 7200),
        ("Agnira", "Biomass Cook Stove {}", 2400, 3900),
        ("Zentel", "Mobile {} 4GB/64GB", 7400, 11900),
    ),
    ("Agencies", "Home Appliances", "Distributors"),
    (12, 15, 18, 24),
    (5, 15),
    (18, 24),
)
_CORPORATION = Terms(
    (
        "State Backward Classes Finance and Development Corporation Ltd.",
        "State Scheduled Castes Development and Finance Corporation",
        "State Minorities Development & Financial Corporation Limited",
        "State Women Development Corporation Limited",
    ),
    (
        ("Sarathi", "E-Rickshaw Passenger 4+1 {}", 138000, 189000),
        ("Annapurna", "Flour Mill 10 HP {}", 62000, 118000),
        ("Pratilipi", "Photocopier Machine {}", 74000, 145000),
        ("Godhan", "Milking Machine Double Bucket {}", 48000, 86000),
        ("Tejas", "Three Wheeler Load Carrier {}", 232000, 298000),
    ),
    ("Motors", "Machinery Stores", "Engineering Works"),
    (36, 48, 60),
    (5, 10),
    (4, 6),
)


def lend(rng: Random, terms: Terms) -> Loan:
    """Return a loan on the terms of one kind of lender."""
    loan = invent_loan(rng)
    make, model, least, most = rng.choice(terms.goods)
    price = Decimal(rng.randrange(least, most, 50 if most < 20000 else 1000))
    down = (price * rng.randint(*terms.margin) / 100).quantize(Decimal("1E2" if most < 20000 else "1E3"))
    tenure = rng.choice(terms.tenures)
    interest = 1 + Decimal(rng.randint(*terms.interest)) * tenure / 1200
    return replace(
        loan,
        lender=rng.choice(terms.lenders),
        dealer=named_after(invent_business(rng, "parts", loan.customer.address.state), rng.choice(terms.dealer_kind)),
        make=make,
        model=model.format(model_number(rng)),
        price=price,
        down=down,
        tenure=tenure,
        advance=0,
        emi=((price - down) * interest / tenure).quantize(Decimal(1), ROUND_CEILING),
    )


def draw_centre_member(rng: Random) -> Drawn:
    """A half sheet of a group lender: branch, centre and group, the member, her product; signed at the meeting."""
    loan = lend(rng, _GROUPS)
    person = invent_person(rng, loan.dealer.address.state)
    while person.gender is not Gender.FEMALE:
        person = invent_person(rng, loan.dealer.address.state)
    loan = replace(loan, customer=person, number=f"{letters(rng, 3)}/PDO/{digits(rng, 5)}")
    style = Style(rng.uniform(8.4, 9.2), rng.choice((*SANS, *NARROW)))
    bold, ink = replace(style, weight=700), rng.choice(("#7a1560", "#b3470c", "#1d5c38", "#222222"))
    flow = new_flow(10, 9, (210.0, 148.0))
    flow.surface.rectangle(5, 5, 200, 133, line=ink, thickness=0.4)
    flow.line(loan.lender, replace(bold, size=13, color=ink), _CENTER)
    flow.line(f"Branch : {person.address.city} ({digits(rng, 4)})", style, _CENTER)
    title = rng.choice(("PRODUCT DELIVERY ORDER", "DELIVERY ORDER - PRODUCT LOAN", "MEMBER PRODUCT DELIVERY ORDER"))
    flow.line(title, replace(bold, size=10.5), _CENTER)
    flow.gap(2)
    flow.rule(ink)
    flow.gap(2)
    address = loan.dealer.address.in_one_line()
    _member_columns(flow, rng, loan, address, (style, bold))
    flow.gap(2)
    look = Look(style, bold, Rules.ALL, rng.choice((None, "#f3ebf2")), line=ink)
    share = rng.choice(("Member's Share", "Member Contribution", "Down Payment"))
    titles = ("Product Price", share, "Loan Amount", "Monthly Instalment", "No. of Instalments")
    row = (plain(loan.price), plain(loan.down), plain(loan.amount), plain(loan.emi), f"{loan.tenure} months")
    flow.table([Column(each, flow.width / 5, _CENTER) for each in titles], [row], look)
    flow.gap(3)
    flow.paragraph(
        "Vendor to deliver the above product at the centre meeting and take the member's signature and OTP. Payment "
        "will be made to the vendor's account within 3 working days of the delivery acknowledgement.",
        style,
    )
    flow.gap(13)
    thirds = ("Member's Signature", "Centre Leader", rng.choice(("Sangam Manager", "Branch Manager", "Field Officer")))
    for place, each in enumerate(thirds):
        flow.surface.text(flow.left + place * flow.width / 2, flow.y, each, style, (Align.LEFT, _CENTER, _RIGHT)[place])
    ornament.specimen_mark(flow.surface, rng, rng.randint(20, 150), 144, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def _member_columns(flow: Flow, rng: Random, loan: Loan, address: str, styles: tuple[Style, Style]) -> None:
    """Print the member's side and the vendor's side next to each other."""
    left, right = flow.beside(0, 92), flow.beside(97, 93)
    serial = digits(rng, 3)
    member = [
        (rng.choice(("DO No.", "Order No.", "PDO No.")), loan.number),
        (rng.choice(("Centre", "Kendra")), f"{serial} - {loan.customer.address.lines[-1]}"),
        ("Group No.", f"{serial}/{rng.randint(1, 6)}"),
        ("Member ID", digits(rng, 9)),
        (rng.choice(("Member Name", "Name of Member")), loan.customer.name),
        ("Husband/Father", loan.customer.father),
    ]
    vendor = [
        (rng.choice(("Date", "DO Date")), f"{loan.day:%d-%m-%Y}"),
        ("Loan ID", loan.account),
        (rng.choice(("Vendor", "Vendor Name", "Supplier")), loan.dealer_name),
        ("Address", address),
        ("Product", loan.product),
        ("Qty", "1"),
    ]
    left.pairs(member, styles, 30)
    right.pairs(vendor, styles, 28)
    flow.y = max(left.y, right.y)


def draw_corporation_order(rng: Random) -> Drawn:
    """A district office's memorandum: unit cost, subsidy, share and term loan; conditions and copies at the foot."""
    loan = lend(rng, _CORPORATION)
    year = loan.day.year if loan.day.month > 3 else loan.day.year - 1
    desk = rng.choice(("DM/TL", "DDO/SCA", "Fin/NTL", "DO/SUPPLY"))
    subsidy = min(Decimal(10000 * rng.choice((1, 2, 3, 5))), (loan.price / 4).quantize(Decimal("1E3")))
    amount = loan.price - subsidy - loan.down
    emi = (amount * (1 + Decimal(5) * loan.tenure / 1200) / loan.tenure).quantize(Decimal(1), ROUND_CEILING)
    loan = replace(loan, number=f"{desk}/{year}-{(year + 1) % 100:02d}/{rng.randint(40, 2900)}", emi=emi)
    lender = loan.lender.upper() if rng.random() < 0.5 else loan.lender
    style = Style(rng.uniform(9.6, 10.6), rng.choice((*SERIF, "Arimo", "Noto Sans")))
    bold = replace(style, weight=700)
    flow = new_flow(22, 14)
    ornament.emblem(flow.surface, 105, 18, 11, "#555555")
    flow.gap(13)
    flow.paragraph(lender, replace(bold, size=12.5), _CENTER)
    flow.line(f"(A Government Undertaking)   District Office : {loan.customer.address.city}", style, _CENTER)
    flow.gap(1)
    flow.rule()
    flow.gap(3)
    flow.line(f"No. {loan.number}", style)
    flow.surface.text(flow.left + flow.width, flow.y - 1.1, f"Dated : {loan.day:%d.%m.%Y}", style, _RIGHT)
    flow.gap(3)
    flow.line(rng.choice(("SUPPLY / DELIVERY ORDER", "DELIVERY ORDER")), replace(bold, size=11.5), _CENTER)
    flow.gap(2)
    address = loan.dealer.address.in_one_line()
    flow.line("To", style)
    for text, shown in ((f"{loan.dealer_name},", bold), (f"{address}.", style)):
        flow.paragraph(text, shown)
    flow.gap(2)
    scheme = rng.choice(("Term Loan Scheme", "Self Employment Scheme", "Swarojgar Yojana", "Margin Money Scheme"))
    flow.paragraph(f"Sub : Supply of unit to the beneficiary sanctioned under {scheme}.", bold)
    flow.gap(2)
    quoted = f"Q-{rng.randint(11, 600)}"
    flow.paragraph(
        f"With reference to your quotation no. {quoted}, you are directed to supply the following unit:", style
    )
    flow.gap(2)
    _corporation_table(flow, rng, loan, (subsidy, amount), (style, bold))
    _corporation_foot(flow, rng, loan, style)
    ornament.specimen_mark(flow.surface, rng, rng.randint(30, 150), 291, 7)
    truth = loan.truth(address, do_number=loan.number.upper(), lender_name=lender, loan_amount=plain(amount))
    return Drawn(flow.surface, Form.PAGE, truth)


def _corporation_table(
    flow: Flow, rng: Random, loan: Loan, sums: tuple[Decimal, Decimal], styles: tuple[Style, Style]
) -> None:
    """Print numbered rows of what the order says about the beneficiary, the unit and its means."""
    subsidy, amount = sums
    rows = [
        (rng.choice(("Name of the Beneficiary", "Beneficiary")), loan.customer.name),
        ("Father's / Husband's Name", loan.customer.father),
        ("Address", loan.customer.address.in_one_line()),
        (rng.choice(("Name of the Unit", "Unit / Article to be supplied")), loan.product),
        (rng.choice(("Unit Cost", "Cost of the Unit")), f"Rs. {grouped(loan.price)}"),
        ("Subsidy", f"Rs. {grouped(subsidy)}"),
        (rng.choice(("Beneficiary's Contribution", "Beneficiary Share")), f"Rs. {grouped(loan.down)}"),
        (rng.choice(("Term Loan of the Corporation", "Loan Amount")), f"Rs. {grouped(amount)}"),
        (rng.choice(("Period of Repayment", "Repayment")), f"{loan.tenure} months"),
        ("Monthly Instalment", f"Rs. {grouped(loan.emi)}"),
    ]
    columns = (Column("", 10, _CENTER), Column("", 62), Column("", 94))
    numbered = [(str(number), *row) for number, row in enumerate(rows, 1)]
    look = Look(styles[0], styles[1], rng.choice((Rules.ALL, Rules.ALL, Rules.NONE)), padding=1.2)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, numbered, look) + 3


def _corporation_foot(flow: Flow, rng: Random, loan: Loan, style: Style) -> None:
    conditions = (
        "The unit shall be new, of the make quoted, and delivered within 15 days in presence of the field officer.",
        "The bill in triplicate, marked as hypothecated to the Corporation, shall be sent with the stamped receipt.",
        "Payment will be released by account payee cheque after physical verification of the unit.",
    )
    for number, text in enumerate(conditions[: rng.choice((2, 3))], 1):
        flow.paragraph(f"{number}. {text}", style)
    flow.gap(12)
    officer = rng.choice(("District Manager", "District Welfare Officer", "Asst. General Manager"))
    flow.lines((officer, loan.customer.address.city), style, _RIGHT)
    flow.line("Copy to :", style)
    flow.line("1. The beneficiary, with direction to deposit the share.", style)
    flow.line(f"2. {rng.choice(('Head Office (Accounts)', 'Managing Director, for information'))}.", style)
    if rng.random() < 0.5:
        flow.line("3. Office copy / case file.", style)


LAYOUTS = (
    Layout("DELIVERY_ORDER", "centre_member", draw_centre_member),
    Layout("DELIVERY_ORDER", "corporation_order", draw_corporation_order),
)
