"""Delivery orders of branches: a voucher with a code on half a sheet, a cooperative bank's letter in two languages."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_BANKS = (
    "Zila Sahakari Kendriya Bank Maryadit",
    "Malwa Kshetriya Gramin Bank",
    "Nagarik Sahakari Bank Maryadit",
    "Kisan Sewa Sahakari Bank Ltd.",
)


def draw_voucher(rng: Random) -> Drawn:
    """A sheet lying across: a code and what the loan is at the left, who gets what from whom at the right."""
    loan = invent_loan(rng)
    style = Style(rng.uniform(7.8, 8.6), rng.choice(SANS))
    bold, gray = replace(style, weight=700), replace(style, size=style.size - 1, color="#66707a")
    ink = rng.choice(("#5b21b6", "#b45309", "#065f46"))
    flow = new_flow(10, 9, (210.0, 148.0))
    surface = flow.surface
    surface.rectangle(0, 0, 62, 148, fill=ink)
    white = replace(style, color="#ffffff")
    left = Flow(surface, 7, 10, 49)
    left.paragraph(loan.lender, replace(white, size=11, weight=700))
    left.gap(3)
    surface.rectangle(7, left.y, 30, 30, fill="#ffffff")
    surface.qr(8, left.y + 1, 28, f"SPECIMEN/{loan.number}")
    left.gap(33)
    for caption, value in (
        ("Finance Amount", f"Rs. {grouped(loan.amount)}"),
        ("Monthly Instalment", f"Rs. {grouped(loan.emi)}"),
        ("No. of Instalments", str(loan.tenure)),
        ("Processing Fee (collected separately)", f"Rs. {grouped(loan.fee)}"),
    ):
        left.line(caption, replace(white, size=style.size - 1.4))
        left.line(value, replace(white, size=style.size + 2, weight=700))
        left.gap(1.5)
    right = Flow(surface, 69, 10, 132)
    right.line("e-Delivery Voucher", replace(bold, size=15, color=ink))
    address = loan.dealer.address.in_one_line()
    _voucher_facts(right, rng, loan, (style, bold, gray), address)
    right.gap(4)
    right.paragraph(
        f"Release the goods to the beneficiary against one time password {digits(rng, 6)} only. Serial number to be "
        "entered in the merchant app before handing over. Not valid after 10 days.",
        gray,
    )
    ornament.specimen_mark(surface, rng, rng.randint(90, 150), 143, 7)
    return Drawn(surface, Form.PAGE, loan.truth(address))


def _voucher_facts(flow: Flow, rng: Random, loan: Loan, styles: tuple[Style, Style, Style], address: str) -> None:
    """Print captions over values: number and day, beneficiary, goods with prices, the outlet last."""
    style, bold, gray = styles
    flow.gap(2)
    day = loan.day.strftime(rng.choice(("%d/%m/%Y", "%d %b %Y", "%d-%m-%Y")))
    cells = (("Voucher / DO No.", loan.number), ("Generated on", day), ("Loan A/c", loan.account))
    columns = [flow.beside(44 * place, 42) for place in range(3)]
    for column, (caption, value) in zip(columns, cells, strict=True):
        column.line(caption, gray)
        column.line(value, bold)
    flow.y = columns[0].y + 2
    flow.rule("#cccccc")
    flow.gap(2)
    flow.line("Beneficiary", gray)
    flow.line(f"{loan.customer.name}  ({loan.customer.mobile})", bold)
    flow.gap(2)
    titles = ("Make and Model", "Sale Price", "Paid by Customer")
    widths = (72.0, 30.0, 30.0)
    prices = (loan.product, grouped(loan.price), grouped(loan.down))
    flow.table(
        [Column(title, width, _RIGHT if place else Align.LEFT)
         for place, (title, width) in enumerate(zip(titles, widths, strict=True))],
        [prices],
        Look(bold, style, rng.choice((Rules.HEAD, Rules.ALL)), "#f3f4f6", padding=1.6),
    )  # fmt: skip
    flow.gap(3)
    flow.line("Merchant outlet", gray)
    flow.line(loan.dealer_name, bold)
    flow.paragraph(address, style)
    flow.line(f"Outlet ID {digits(rng, 7)}", style)


def draw_cooperative(rng: Random) -> Drawn:
    """A letter with its captions in Hindi and English, the sums said in a sentence and once more in a small table."""
    loan = replace(invent_loan(rng, is_vehicle=rng.random() < 0.6), lender=rng.choice(_BANKS))
    style = Style(rng.uniform(9.6, 10.6), rng.choice(SERIF[:2] + SANS[:3]), devanagari="Mukta")
    bold = replace(style, weight=700)
    flow = new_flow(22, 14)
    flow.line(loan.lender, replace(bold, size=16), _CENTER)
    flow.line(
        f"शाखा / Branch : {rng.choice(('Mandi Road', 'Krishi Upaj Mandi', 'Bus Stand', 'Sadar Bazar'))}", style, _CENTER
    )
    flow.rule()
    flow.gap(3)
    surface = flow.surface
    surface.text(flow.left + flow.width, flow.y + 3.8, f"दिनांक / Date : {loan.day:%d.%m.%Y}", style, _RIGHT)
    flow.line(f"क्रमांक / Ref. No. : {loan.number}", style)
    flow.gap(4)
    flow.line("प्रति / To,", style)
    dealer = f"M/s {loan.dealer_name}"
    flow.line(dealer, bold)
    address = loan.dealer.address.in_one_line()
    narrow = flow.beside(0, 96)
    narrow.paragraph(address, style)
    flow.y = narrow.y + 4
    flow.line("विषय / Subject : सुपुर्दगी आदेश / DELIVERY ORDER", bold, _CENTER)
    flow.gap(3)
    flow.line("महोदय / Dear Sir,", style)
    flow.gap(2)
    title = rng.choice(("Shri ", "Smt. ", ""))
    customer = f"{title}{loan.customer.name}"
    flow.paragraph(
        f"With reference to your quotation dated {loan.day:%d.%m.%Y}, the Bank has sanctioned a term loan of "
        f"Rs. {plain(loan.amount)} (Rupees {in_words(loan.amount)} only) to our borrower. You are requested to deliver "
        "the article described below in good order and to send us the bill and the stamped receipt in duplicate. "
        "The borrower has deposited the margin money with us.",
        style,
    )
    flow.gap(4)
    _article(flow, rng, loan, customer, style)
    flow.gap(5)
    flow.paragraph(
        "Payment shall be made by banker's cheque in your favour after inspection. The hypothecation of the Bank is to "
        "be noted on the bill and, for vehicles, in the registration book.",
        style,
    )
    flow.gap(8)
    flow.line("भवदीय / Yours faithfully,", style, _RIGHT)
    ornament.signature(surface, rng, flow.left + flow.width - 40, flow.y, 34, 10)
    flow.gap(12)
    flow.line("शाखा प्रबंधक / Branch Manager", bold, _RIGHT)
    flow.line(f"Copy to : {customer}, borrower, for information.", style)
    ornament.specimen_mark(surface, rng, 90, 288, 7)
    return Drawn(surface, Form.PAGE, loan.truth(address, dealer_name=dealer, customer_name=customer))


def _article(flow: Flow, rng: Random, loan: Loan, customer: str, style: Style) -> None:
    """Print who borrows, what is to be delivered and the sums, captions in two languages."""
    rows = (
        ("ऋणी का नाम / Name of Borrower", customer),
        ("वस्तु का विवरण / Description of Article", loan.product),
        ("कोटेशन मूल्य / Quotation Price", f"Rs. {grouped(loan.price)}"),
        ("मार्जिन राशि / Margin Money", f"Rs. {grouped(loan.down)}"),
        ("स्वीकृत ऋण / Loan Sanctioned", f"Rs. {grouped(loan.amount)}"),
        ("किश्त / Instalment", f"Rs. {grouped(loan.emi)} p.m."),
        ("अवधि / Period of Repayment", f"{loan.tenure} months"),
    )
    look = Look(style, style, rng.choice((Rules.ALL, Rules.ROWS)), padding=1.4)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), [Column("", 74), Column("", flow.width - 74)], rows, look)


LAYOUTS = (
    Layout("DELIVERY_ORDER", "voucher_with_code", draw_voucher),
    Layout("DELIVERY_ORDER", "cooperative_letter", draw_cooperative),
)
