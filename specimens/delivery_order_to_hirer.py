"""A transport financier's order: a form, typed in, that reckons down to the dealer's due."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import ROUND_CEILING, Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SERIF, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.places import invent_address
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, text_width, wrap

_LENDERS = (
    "Sundari Motor Finance Limited",
    "Chaitanya Transport Finance Company Limited",
    "Lakshmi Vahana Finance Ltd.",
    "Kaveri Commercial Vehicle Finance Limited",
    "Sri Murugan Hire Purchase & Leasing Limited",
)
_STATES = ("Tamil Nadu", "Andhra Pradesh", "Telangana", "Karnataka", "Kerala")
_KINDS = ("Automobiles", "Motors", "Commercial Vehicles", "Agencies", "Trucking")
_VEHICLES = (
    ("Gajraj", "1918 LPT 48 Cowl", (1900, 2350)),
    ("Vahak", "Ace Gold Petrol CX", (520, 640)),
    ("Leyra", "Dost+ LS BS VI", (790, 930)),
    ("Leyra", "Ecomate 1215 HE 20 ft", (2050, 2380)),
    ("Mahadev", "Bolera Maxi Truck Plus", (820, 960)),
    ("Eichar", "Pro 2059 XP CBC", (1480, 1760)),
    ("Bhargo", "RE Maxima C Goods Carrier", (290, 365)),
    ("Force", "Traveller 3350 13+D", (1420, 1690)),
)

Fonts = tuple[Style, Style, Style]
"""What the form is printed in, its bold, and what is typed into it."""


def draw_to_hirer(rng: Random) -> Drawn:
    loan = _invent(rng)
    printed = Style(rng.uniform(9.2, 10.2), rng.choice((*SERIF[:2], "Lora", "Arimo")))
    typed = Style(rng.uniform(8.8, 9.6), rng.choice((MONO[0], MONO[2])), color=rng.choice(("#111111", "#23306b")))
    fonts = (printed, replace(printed, weight=700), typed)
    flow = new_flow(rng.uniform(17, 22), rng.uniform(11, 16))
    address = loan.dealer.address.in_one_line()
    _letterhead(flow, rng, loan, fonts)
    _numbered(flow, rng, loan, fonts)
    _parties(flow, rng, loan, address, fonts)
    _deductions(flow, rng, loan, fonts)
    _repayment(flow, rng, loan, fonts)
    _signed(flow, rng, loan, fonts)
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 150), 291, 8)
    return Drawn(
        flow.surface,
        Form.PAGE,
        loan.truth(address, lender_name=loan.lender.upper(), dealer_name=f"M/s. {loan.dealer_name}"),
    )


def _invent(rng: Random) -> Loan:
    """Return a loan for one goods or passenger carrier, dealer and hirer in one southern state."""
    state = rng.choice(_STATES)
    make, model, span = rng.choice(_VEHICLES)
    base = invent_loan(rng, is_vehicle=True)
    price = Decimal(rng.randint(*span) * 1000 + rng.choice((0, 0, 500, 750)))
    amount = (price * rng.randint(70, 92) / 100 / 5000).quantize(Decimal(1)) * 5000
    tenure = rng.choice((23, 35, 36, 47, 47, 48, 59, 60))
    interest = Decimal(rng.randint(60, 105)) / 1000 * tenure / 12
    serial = rng.choice(("{five}", "DO-{five}", "{letter}/{five}/{year}", "CV/{four}/{year}-{next}"))
    year = base.day.year
    return replace(
        base,
        lender=rng.choice(_LENDERS),
        dealer=named_after(invent_business(rng, "vehicles", state), rng.choice(_KINDS)),
        customer=invent_person(rng, state),
        number=serial.format(
            five=f"{rng.randint(10_000, 99_999)}",
            four=f"{rng.randint(1000, 9999)}",
            letter=rng.choice("ABHK"),
            year=year,
            next=f"{(year + 1) % 100:02d}",
        ),
        make=make,
        model=model,
        price=price,
        down=price - amount,
        tenure=tenure,
        emi=(amount * (1 + interest) / tenure / 10).quantize(Decimal(1), ROUND_CEILING) * 10,
        advance=rng.choice((0, 1, 1)),
        fee=Decimal(rng.choice((1500, 2360, 3540, 5000, 7500))),
    )


def _letterhead(flow: Flow, rng: Random, loan: Loan, fonts: Fonts) -> None:
    printed, bold, _ = fonts
    office = invent_address(rng, loan.dealer.address.state)
    color = rng.choice(("#111111", "#0f3d7a", "#7a1420", "#14532d"))
    flow.line(loan.lender.upper(), replace(bold, size=14.5, color=color), Align.CENTER)
    flow.line(f"Branch : {office.in_one_line()}", replace(printed, size=8), Align.CENTER)
    flow.line(f"Phone : 0{digits(rng, 3)} - {digits(rng, 6)}", replace(printed, size=8), Align.CENTER)
    flow.gap(1.5)
    flow.rule(color, 0.4)
    flow.gap(3)


def _numbered(flow: Flow, rng: Random, loan: Loan, fonts: Fonts) -> None:
    """Print the title in a frame between the order's number and its day."""
    printed, bold, typed = fonts
    surface, y = flow.surface, flow.y + 5
    middle = flow.left + flow.width / 2
    surface.rectangle(middle - 26, flow.y, 52, 8, line="#333333", thickness=0.3, radius=rng.choice((0, 2)))
    surface.text(middle, y + 0.5, "DELIVERY ORDER", replace(bold, size=11.5), Align.CENTER)
    end = surface.text(flow.left, y, rng.choice(("No.", "D.O. No.", "Sl. No.")), printed)
    surface.text(end + 2, y, loan.number, replace(typed, weight=700))
    day = loan.day.strftime(rng.choice(("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y")))
    start = flow.left + flow.width - text_width(day, typed)
    surface.text(start, y, day, typed)
    surface.text(start - 2, y, rng.choice(("Date :", "Dated")), printed, Align.RIGHT)
    flow.gap(13)


def _blank(flow: Flow, label: str, value: str, fonts: Fonts) -> None:
    """Print `label` and after it `value`, typed on dotted lines up to the column's edge."""
    printed, _, typed = fonts
    base = flow.y + 4.2
    start = flow.surface.text(flow.left, base, label, printed) + 2
    room = flow.left + flow.width - start
    for number, line in enumerate(wrap(value, room, typed)):
        y = base + number * 6.2
        _dots(flow.surface, start, y + 1.1, room)
        flow.surface.text(start, y, line, typed)
        flow.y = y + 2
    flow.gap(0.6)


def _dots(surface: Surface, x: float, y: float, width: float) -> None:
    dot = 0.0
    while dot < width:
        surface.line(x + dot, y, x + dot + 0.35, y, "#666666", 0.22)
        dot += 1.15


def _parties(flow: Flow, rng: Random, loan: Loan, address: str, fonts: Fonts) -> None:
    """Print to whom the order goes, for whom it is and what is to be delivered."""
    printed, _, _ = fonts
    flow.line("To", printed)
    _blank(flow, "M/s.", loan.dealer_name, fonts)
    _blank(flow, "Address", address, fonts)
    flow.gap(2)
    flow.line("Dear Sirs,", printed)
    flow.gap(0.8)
    flow.paragraph(
        rng.choice(
            (
                "Please deliver on our account to our Hirer the vehicle described below, free from all encumbrances, "
                "and send us your invoice drawn in the name of the hirer and hypothecated to us.",
                "You are hereby authorised to deliver the under noted vehicle to the Hirer named herein on whose "
                "behalf we undertake to pay the balance stated below.",
            )
        ),
        printed,
    )
    flow.gap(1)
    _blank(flow, rng.choice(("Name of the Hirer", "Hirer / Borrower", "Hirer's Name")), loan.customer.name, fonts)
    _blank(flow, rng.choice(("S/o, W/o, D/o", "Father's / Husband's Name")), loan.customer.father, fonts)
    _blank(flow, rng.choice(("Residing at", "Address of Hirer")), loan.customer.address.in_one_line(), fonts)
    if rng.random() < 0.7:
        guarantor = invent_person(rng, loan.customer.address.state).name
        _blank(flow, rng.choice(("Guarantor", "Name of the Guarantor")), guarantor, fonts)
    vehicle = rng.choice(("Make & Model of Vehicle", "Description of Vehicle", "Vehicle / Model"))
    _blank(flow, vehicle, loan.product, fonts)
    _blank(flow, "Agreement No.", f"{loan.dealer.address.city[:3].upper()}{digits(rng, 7)}", fonts)
    flow.gap(2)


def _deductions(flow: Flow, rng: Random, loan: Loan, fonts: Fonts) -> None:
    """Print the price, what the hirer paid, what is lent, what is kept back of it and what the dealer is due."""
    printed, bold, typed = fonts
    kept = loan.fee + loan.advance * loan.emi
    lines = [
        (rng.choice(("Invoice value of the vehicle", "Price of the vehicle as per your Invoice")), loan.price, printed),
        (
            rng.choice(("Less : Margin money paid to you by the Hirer", "Less : Initial payment made by Hirer")),
            loan.down,
            printed,
        ),
        (rng.choice(("Amount financed by us", "Loan amount sanctioned")), loan.amount, bold),
        (rng.choice(("Less : Documentation charges", "Less : Service charges incl. GST")), loan.fee, printed),
    ]
    if loan.advance:
        lines.append(("Less : First instalment in advance", loan.emi, printed))
    lines.append((rng.choice(("Net amount payable to you", "Balance payable to Dealer")), loan.amount - kept, bold))
    show = rng.choice(("{}", "{}", "Rs. {}"))
    surface, top, split = flow.surface, flow.y, flow.width * 0.7
    for label, amount, style in lines:
        surface.text(flow.left + 2, flow.y + 4.4, label, style)
        surface.text(flow.left + flow.width - 2, flow.y + 4.4, show.format(grouped(amount)), typed, Align.RIGHT)
        flow.gap(6.2)
        flow.rule("#888888", 0.15)
    surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#333333", thickness=0.3)
    surface.line(flow.left + split, top, flow.left + split, flow.y)
    flow.gap(1)
    if rng.random() < 0.6:
        _blank(flow, "Rupees", f"{in_words(loan.amount - kept)} only", fonts)
    flow.gap(2)


def _repayment(flow: Flow, rng: Random, loan: Loan, fonts: Fonts) -> None:
    """Print how the loan comes back, in blanks, and what the dealer has to see to."""
    printed, _, _ = fonts
    first = f"{loan.day + timedelta(days=30):%d/%m/%Y}"
    emi = f"Rs. {grouped(loan.emi).removesuffix('.00')}/-"
    if rng.random() < 0.5:
        _blank(flow, rng.choice(("No. of monthly instalments", "Number of Instalments")), str(loan.tenure), fonts)
        _blank(flow, rng.choice(("Amount of each instalment", "Monthly Instalment")), emi, fonts)
    else:
        _blank(flow, "Repayable in", f"{loan.tenure} monthly instalments of {emi} each from {first}", fonts)
    flow.gap(2)
    notes = (
        "1. The vehicle should be registered with our hypothecation endorsed in the Certificate of Registration.",
        "2. Insurance should be comprehensive and carry our interest as financier.",
        f"3. This order is valid for {rng.choice((7, 10, 15))} days from its date.",
        "4. Delivery note signed by the hirer should be sent along with your invoice for payment.",
    )
    for note in notes[: rng.randint(2, 4)]:
        flow.paragraph(note, replace(printed, size=8.2))


def _signed(flow: Flow, rng: Random, loan: Loan, fonts: Fonts) -> None:
    printed, bold, _ = fonts
    flow.gap(3)
    flow.line(f"For {loan.lender}", bold, Align.RIGHT)
    if rng.random() < 0.7:
        ornament.signature(flow.surface, rng, flow.left + flow.width - 34, flow.y, 30, 8)
    flow.gap(10)
    y = flow.y
    flow.line(rng.choice(("Branch Manager", "Authorised Signatory", "Manager")), printed, Align.RIGHT)
    flow.y = y
    flow.line(rng.choice(("Signature of Hirer", "Dealer's acceptance with seal")), printed)


LAYOUTS = (Layout("DELIVERY_ORDER", "to_hirer", draw_to_hirer),)
