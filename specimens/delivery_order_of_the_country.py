"""Two delivery orders of country towns: a tractor's reckoning and a society's book by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_CEILING, Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, text_width, wrap
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_TRACTORS = (("Kisanveer", "DI 475 Plus"), ("Dhartiputra", "744 FE 4WD"), ("Haldhar", "605 Super"))
_TRACTOR_LENDERS = ("Annapurna Rural Finance Limited", "Krishak Fincorp Limited", "Gramoday Tractor Finance Ltd.")
_SOCIETIES = (
    ("जनहित नागरी सहकारी पतसंस्था मर्यादित", "Janhit Nagari Sahakari Patsanstha Maryadit"),
    ("श्रमिक सेवा सहकारी पतसंस्था मर्यादित", "Shramik Seva Sahakari Patsanstha Maryadit"),
    ("सह्याद्री ग्रामीण पतसंस्था मर्यादित", "Sahyadri Gramin Patsanstha Maryadit"),
)
_INKS = ("#1b2f8f", "#20242c", "#0f3f9e")


def draw_tractor(rng: Random) -> Drawn:
    """A tractor's: whom and what in one grid, then a reckoning with letters before its lines down to what is paid."""
    loan = _tractor_loan(rng)
    style = Style(rng.uniform(8.8, 9.8), rng.choice((*SANS[:6], "Source Serif 4")))
    bold = replace(style, weight=700)
    look = Look(style, bold, Rules.ALL, line="#55644a", padding=1.4)
    flow = new_flow(16, 14)
    flow.surface.rectangle(16, 14, 178, 13, fill="#e4ecd9")
    flow.gap(2)
    flow.line(loan.lender, replace(bold, size=13, color="#34521c"), Align.CENTER)
    flow.line("Farm Equipment Division", style, Align.CENTER)
    flow.gap(4)
    flow.line("DELIVERY ORDER CUM PAYMENT ADVICE", replace(bold, size=11), Align.CENTER)
    flow.gap(2)
    address = loan.dealer.address.in_one_line()
    grid = (
        ("D.O. Number", loan.number, "D.O. Date", f"{loan.day:%d-%b-%Y}"),
        ("Dealer", loan.dealer_name, "Dealer Code", f"TD{digits(rng, 5)}"),
        ("Dealer Address", address, "Hirer", loan.customer.name),
        ("Tractor / Model", loan.product, "Agreement No.", loan.account),
    )
    _grid(flow, (32, 66, 30, 50), grid, look)
    flow.gap(3)
    flow.paragraph(
        "Please hand over the above tractor to the hirer after registration is applied for with our hypothecation. "
        "Your account with us will be credited as reckoned below:",
        style,
    )
    flow.gap(2)
    extra = Decimal(rng.randint(2, 9) * 1000)
    lines = [
        ("A", rng.choice(("Cost of tractor as per quotation", "Invoice value of tractor")), grouped(loan.price)),
        ("B", rng.choice(("Margin money received by dealer", "Down payment taken by dealer")), grouped(loan.down)),
        ("C", "Loan amount (A - B)", grouped(loan.amount)),
        ("D", "Less: documentation and stamp charges", grouped(loan.fee)),
        ("E", "Less: dealer's security retention", grouped(extra)),
        ("F", "Net payable to dealer (C - D - E)", grouped(loan.amount - loan.fee - extra)),
    ]
    columns = [Column("", 12, Align.CENTER), Column("Particulars", 112), Column("Amount (Rs.)", 54, _RIGHT)]
    flow.table(columns, lines, look)
    flow.line(f"Loan in words: Rupees {in_words(loan.amount)} Only", style)
    flow.gap(4)
    flow.line("Repayment", bold)
    flow.gap(1)
    _grid(
        flow,
        (44, 45, 44, 45),
        (
            ("No. of monthly instalments", str(loan.tenure), "Amount of each (EMI) Rs.", grouped(loan.emi)),
            ("Mode", rng.choice(("NACH mandate", "Post dated cheques")), "Due day of month", str(rng.randint(2, 10))),
        ),
        look,
    )
    flow.gap(16)
    top = flow.y
    for place, caption in enumerate(("Hirer", "Dealer's seal", f"For {loan.lender}")):
        flow.surface.text(18 + place * 58, top + 4, caption, style)
    ornament.signature(flow.surface, rng, 136, top - 12, 32, 10)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def _tractor_loan(rng: Random) -> Loan:
    loan = invent_loan(rng, is_vehicle=True)
    make, model = rng.choice(_TRACTORS)
    price = Decimal(rng.randint(560, 940) * 1000)
    down = (price * rng.randint(12, 30) / 100).quantize(Decimal(100))
    tenure = rng.choice((36, 48, 60))
    emi = ((price - down) * (1 + Decimal(13) * tenure / 1200) / tenure).quantize(Decimal(1), ROUND_CEILING)
    return replace(
        loan,
        lender=rng.choice(_TRACTOR_LENDERS),
        make=make,
        model=f"{model} {rng.choice(('42', '45', '50'))} HP Tractor",
        price=price,
        down=down,
        tenure=tenure,
        emi=emi,
        fee=Decimal(rng.randint(20, 60) * 100),
    )


def _grid(flow: Flow, widths: tuple[float, ...], rows: tuple[tuple[str, ...], ...], look: Look) -> None:
    columns = [Column("", width) for width in widths]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def draw_society_book(rng: Random) -> Drawn:
    """A leaf of a credit society's printed book: captions in two scripts, all else by hand on dotted lines."""
    loan = invent_loan(rng)
    native, society = rng.choice(_SOCIETIES)
    loan = replace(
        loan,
        lender=society,
        number=str(rng.randint(101, 4999)),
        dealer=invent_business(rng, "electronics", "Maharashtra"),
        customer=invent_person(rng, "Maharashtra"),
    )
    surface = Surface(*rng.choice(((148.0, 210.0), (165.0, 215.0))))
    surface.rectangle(
        0, 0, surface.width, surface.height, fill=rng.choice(("#fdf6dc", "#fbe9ec", "#eef6ea", "#ffffff"))
    )
    style = Style(rng.uniform(8.4, 9.2), rng.choice((*SERIF[:3], *SANS[:3])), 400, "#16205c", "Mukta")
    bold = replace(style, weight=700)
    hand = Style(rng.uniform(11.5, 13), "Kalam", 400, rng.choice(_INKS))
    flow = Flow(surface, 11, 9, surface.width - 22)
    surface.rectangle(7, 6, surface.width - 14, surface.height - 12, line="#16205c", thickness=0.5)
    flow.line(native, replace(bold, size=13), Align.CENTER)
    flow.line(society, replace(bold, size=11), Align.CENTER)
    flow.line("डिलिव्हरी ऑर्डर / DELIVERY ORDER", bold, Align.CENTER)
    flow.gap(5)
    surface.text(11, flow.y, "क्र. / D.O. No.", style)
    surface.text(36, flow.y, loan.number, Style(13, "Roboto", 700, "#c0202a"))
    _filled(flow, "दि. / Date", f"{loan.day:%d/%m/%Y}", (style, hand), surface.width / 2 + 8)
    address = loan.dealer.address.in_one_line()
    for caption, value in (
        ("विक्रेता / Dealer M/s", loan.dealer_name),
        ("पत्ता / Dealer's Address", address),
        ("सभासद / Customer's Name", loan.customer.name),
        ("वस्तू / Article", loan.product),
        ("वस्तूची किंमत / Price Rs.", _by_hand(loan.price)),
        ("रोख भरणा / Down Payment Rs.", _by_hand(loan.down)),
        ("मंजूर कर्ज / Loan Amount Rs.", _by_hand(loan.amount)),
        ("मासिक हप्ता / Monthly EMI Rs.", _by_hand(loan.emi)),
        ("मुदत / Period", f"{loan.tenure} {rng.choice(('months', 'Months'))}"),
    ):
        _filled(flow, caption, value, (style, hand), 11)
    flow.paragraph(
        "Please deliver the above article to our member and send the bill in the member's name to this office. The "
        "loan amount will be paid by cheque within 8 days.",
        style,
    )
    base = surface.height - 16
    ornament.signature(surface, rng, surface.width - 50, base - 14, 30, 9)
    surface.text(12, base, "सभासदाची सही / Member", style)
    surface.text(surface.width - 12, base, "व्यवस्थापक / Manager", style, _RIGHT)
    ornament.specimen_mark(surface, rng, surface.width / 2 - 10, surface.height - 9, 6)
    return Drawn(surface, Form.PAGE, loan.truth(address))


def _by_hand(value: Decimal) -> str:
    return f"{grouped(value)[:-3]}/-"


def _filled(flow: Flow, caption: str, value: str, styles: tuple[Style, Style], left: float) -> None:
    """Print a caption and the value by hand on dots behind it, in further lines when it is long."""
    printed, hand = styles
    surface, right = flow.surface, flow.left + flow.width
    surface.text(left, flow.y, caption, printed)
    start = left + text_width(caption, printed) + 3
    for line in wrap(value, right - start, hand):
        surface.dashed_line(start - 1, flow.y + 0.8, right, flow.y + 0.8)
        surface.text(start, flow.y, line, hand)
        flow.gap(8.4)


LAYOUTS = (
    Layout("DELIVERY_ORDER", "tractor", draw_tractor),
    Layout("DELIVERY_ORDER", "society_book", draw_society_book),
)
