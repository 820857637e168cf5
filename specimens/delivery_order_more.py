"""Delivery orders as letters, forms and prints of mails: further looks that are used in tuning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


def draw_to_manager(rng: Random) -> Drawn:
    """A letter to the manager without "To"; the customer's part of the price is said in a sentence."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(9.6, 10.6), rng.choice((*SERIF, *SANS)))
    bold = replace(normal, weight=700)
    flow = new_flow(18, 18)
    flow.line(loan.lender, replace(bold, size=14, color="#7a1030"))
    flow.line("Delivery Order cum Disbursement Advice", bold, Align.RIGHT)
    flow.gap(3)
    flow.line(f"Ref No: {loan.number}      Dated: {loan.day:%d-%b-%Y}", normal)
    flow.gap(3)
    dealer, address = _addressee(flow, rng, loan, ("The Manager,", "The Proprietor,", "The Sales Manager,"), normal)
    flow.line(f"Sub: Delivery of {loan.product} to {loan.customer.name}", bold)
    flow.gap(3)
    flow.paragraph(
        f"We confirm having sanctioned a consumer durable loan of Rs. {grouped(loan.amount)} to our customer "
        f"{loan.customer.name} for purchase of {loan.product} costing Rs. {grouped(loan.price)}. The customer will "
        f"pay to you a sum of Rs. {grouped(loan.down)} as margin money. The loan is repayable in {loan.tenure} equated "
        f"monthly instalments of Rs. {grouped(loan.emi)} each.",
        normal,
    )
    flow.gap(2)
    flow.paragraph(
        f"Please arrange to deliver the said product and forward the original invoice, with hypothecation to "
        f"{loan.lender}, within 15 days.",
        normal,
    )
    return _signed(flow, rng, loan, {"dealer_name": dealer, "dealer_address": address}, normal)


def draw_sections(rng: Random) -> Drawn:
    """A grid in sections whose cells hold several lines; values and captions stand in the middle of their rows."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(8.6, 9.6), rng.choice(SANS))
    bold = replace(normal, weight=700)
    flow = new_flow(14, 14)
    flow.line(loan.lender, replace(bold, size=13))
    flow.line("DELIVERY ORDER", bold, Align.CENTER)
    address = loan.dealer.address.in_one_line()
    look = Look(normal, normal, is_middle=True)
    columns = (Column("", 38), Column("", 48), Column("", 38), Column("", flow.width - 124))
    sections = (
        ("Order Details", (("DO No.", loan.number, "DO Date", printed_date(loan.day)),)),
        (
            "Dealer Details",
            (
                ("Dealer Name", loan.dealer_name, "Dealer Code", f"D{digits(rng, 5)}"),
                ("Dealer Address", address, "Contact", loan.customer.mobile),
            ),
        ),
        (
            "Customer Details",
            (
                ("Customer Name", loan.customer.name, "Mobile", loan.customer.mobile),
                ("Address", loan.customer.address.in_one_line(), "Customer ID", digits(rng, 8)),
            ),
        ),
        (
            "Product and Finance Details",
            (
                ("Product", loan.product, "Product Price", f"₹ {grouped(loan.price)}"),
                ("Down Payment", f"₹ {grouped(loan.down)}", "Loan Amount", f"₹ {grouped(loan.amount)}"),
                ("EMI", f"₹ {grouped(loan.emi)}", "Tenure", f"{loan.tenure} Months"),
            ),
        ),
    )
    for title, rows in sections:
        flow.line(title, bold)
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look) + 1
    flow.gap(2)
    flow.paragraph("Kindly deliver the product only to the customer named above after verification.", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def draw_store(rng: Random) -> Drawn:
    """A partner's app: short captions, and the sums in a row of cells under theirs."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(9, 10), rng.choice(SANS))
    bold = replace(normal, weight=700)
    flow = new_flow(16, 16)
    flow.line(loan.lender, replace(bold, size=13, color="#a01c1c"))
    flow.line("Delivery Order", bold)
    flow.gap(2)
    address = loan.dealer.address.in_one_line()
    pairs = (
        ("Delivery Order No.", loan.number),
        ("Issue Date", f"{loan.day:%d %b %Y}"),
        ("Store", loan.dealer_name),
        ("Store Address", address),
        ("Customer", loan.customer.name),
        ("Item", loan.product),
    )
    flow.pairs(pairs, (normal, normal), 44, "")
    flow.gap(3)
    titles = ("Price of Goods", "Down Payment", "Credit Amount", "Monthly EMI", "Number of EMIs")
    sums = (*(f"Rs {grouped(each)}" for each in (loan.price, loan.down, loan.amount, loan.emi)), str(loan.tenure))
    columns = [Column(title, flow.width / 5) for title in titles]
    flow.table(columns, [sums], Look(normal, bold, rng.choice((Rules.ALL, Rules.HEAD, Rules.NONE))))
    flow.gap(3)
    flow.paragraph("Dear Partner, please hand over the goods to the customer after the OTP is confirmed.", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def draw_columns(rng: Random) -> Drawn:
    """Dealer and customer side by side, the goods in a table with captions over columns, the loan under it."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(8.8, 9.6), rng.choice(("Barlow", "PT Sans Narrow")))
    bold = replace(normal, weight=700)
    flow = new_flow(15, 15)
    flow.line(loan.lender, replace(bold, size=15, color="#33475b"))
    flow.line("Delivery Order / वितरण आदेश", replace(bold, size=12))
    flow.line(f"Delivery Order Number: {loan.number}      Issue Date: {loan.day:%d-%b-%Y}", normal)
    flow.gap(5)
    address = loan.dealer.address.in_one_line()
    left, right = flow.beside(0, 84), flow.beside(94, 84)
    left.line("Dealer Details", bold)
    left.line(loan.dealer_name, normal)
    left.paragraph(address, normal)
    right.line("Customer Details", bold)
    right.line(loan.customer.name, normal)
    right.paragraph(loan.customer.address.in_one_line(), normal)
    flow.y = max(left.y, right.y) + 5
    flow.table(
        (Column("Product Description", 84), Column("Qty", 16), Column("Product Price", 40, Align.RIGHT)),
        [(loan.product, "1", grouped(loan.price))],
        Look(normal, bold, Rules.ALL),
    )
    flow.gap(5)
    flow.pairs(
        (
            ("Down Payment", f"Rs. {grouped(loan.down)}"),
            ("Loan Amount", f"Rs. {grouped(loan.amount)}"),
            ("EMI Amount", f"Rs. {grouped(loan.emi)}"),
            ("Loan Tenure", f"{loan.tenure} months"),
        ),
        (normal, bold),
        44,
    )
    flow.gap(5)
    flow.paragraph("Kindly deliver the product. We pay on receipt of your invoice and the delivery report.", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 286, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def draw_typed(rng: Random) -> Drawn:
    """Capitals of a line printer: a colon before every value."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(9, 10), rng.choice(MONO))
    flow = new_flow(14, 16)
    flow.line(loan.lender.upper(), normal)
    flow.line("DELIVERY ORDER", normal, Align.CENTER)
    flow.gap(3)
    flow.pairs((("DO NUMBER", loan.number), ("DO DATE", printed_date(loan.day))), (normal, normal), 56)
    flow.gap(3)
    flow.line("TO", normal)
    flow.line(loan.dealer_name.upper(), normal)
    address = loan.dealer.address.in_one_line().upper()
    flow.beside(0, 84).paragraph(address, normal)
    flow.gap(20)
    flow.line("DEAR SIR,", normal)
    flow.line("PLEASE DELIVER THE FOLLOWING ASSET TO OUR CUSTOMER.", normal)
    flow.gap(2)
    rows = (
        ("CUSTOMER NAME", loan.customer.name.upper()),
        ("ASSET DESCRIPTION", loan.product.upper()),
        ("ASSET COST", f"RS. {grouped(loan.price)}"),
        ("INITIAL PAYMENT", f"RS. {grouped(loan.down)}"),
        ("AMOUNT FINANCED", f"RS. {grouped(loan.amount)}"),
        ("INSTALMENT AMOUNT", f"RS. {grouped(loan.emi)}"),
        ("TENURE", f"{loan.tenure} MONTHS"),
        ("VALIDITY", "15 DAYS FROM DATE OF ISSUE"),
    )
    flow.pairs(rows, (normal, normal), 56)
    flow.gap(3)
    flow.line("INVOICE TO BE MARKED WITH OUR HYPOTHECATION.", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    printed = {
        "lender_name": loan.lender.upper(),
        "dealer_name": loan.dealer_name.upper(),
        "customer_name": loan.customer.name.upper(),
        "product_description": loan.product.upper(),
    }
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, **printed))


def draw_mail(rng: Random) -> Drawn:
    """A mail as printed: its head, then captions with their values in lines of a sentence's length."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(9.4, 10.4), rng.choice(("Arimo", "Noto Sans", "Open Sans")))
    bold = replace(normal, weight=700)
    flow = new_flow(16, 14)
    flow.line(f"Delivery Order - {loan.number}", replace(bold, size=13))
    flow.rule()
    flow.line("From: orders@lender.example", normal)
    flow.line("Sent: by the order desk, automatically", normal)
    flow.rule()
    flow.gap(3)
    flow.line("Dear Dealer,", normal)
    flow.paragraph("Please deliver the product to the customer as per the details below.", normal)
    flow.gap(2)
    address = loan.dealer.address.in_one_line()
    rows = (
        ("DO Number", loan.number),
        ("DO Date", printed_date(loan.day, "-")),
        ("Lender", loan.lender),
        ("Dealer Name", loan.dealer_name),
        ("Dealer Address", address),
        ("Customer Name", loan.customer.name),
        ("Product Name", loan.product),
        ("Invoice Value", plain(loan.price)),
        ("Down Payment", plain(loan.down)),
        ("Loan Amount", plain(loan.amount)),
        ("EMI Amount", plain(loan.emi)),
        ("Tenure (Months)", str(loan.tenure)),
    )
    flow.pairs(rows, (bold, normal), rng.choice((0, 44)))
    flow.gap(3)
    flow.line(f"Regards, {loan.lender}", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def draw_vehicle_form(rng: Random) -> Drawn:
    """A form of a financier of vehicles: make and model apart, the sums at the right edge."""
    loan = invent_loan(rng, is_vehicle=True)
    normal = Style(rng.uniform(9, 10), rng.choice((*SANS, *SERIF)))
    bold = replace(normal, weight=700)
    flow = new_flow(18, 16)
    flow.line(loan.lender.upper(), replace(bold, size=13), Align.CENTER)
    flow.line("LOAN DELIVERY ORDER", bold, Align.CENTER)
    flow.gap(3)
    flow.line(f"DO No. {loan.number}                    Date {printed_date(loan.day, '.')}", normal)
    flow.gap(3)
    dealer, address = _addressee(flow, rng, loan, ("To,",), normal)
    columns = (Column("", 80), Column("", flow.width - 80, Align.RIGHT))
    rows = (
        ("Name of the Borrower", loan.customer.name),
        ("Vehicle Make & Model", loan.product),
        ("Ex-Showroom Price (Rs)", grouped(loan.price)),
        ("Margin Money (Rs)", grouped(loan.down)),
        ("Loan Amount (Rs)", grouped(loan.amount)),
        ("EMI (Rs)", grouped(loan.emi)),
        ("Tenure (in months)", str(loan.tenure)),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, Look(normal, normal))
    flow.gap(4)
    flow.paragraph("Please deliver the vehicle after endorsing hypothecation in our favour.", normal)
    drawn = _signed(flow, rng, loan, {"dealer_name": dealer, "dealer_address": address}, normal)
    return replace(drawn, truth={**drawn.truth, "lender_name": loan.lender.upper()})


def _addressee(flow: Flow, rng: Random, loan: Loan, before: tuple[str, ...], style: Style) -> tuple[str, str]:
    """Print to whom the letter goes, and return the name and the address as printed."""
    address = loan.dealer.address.in_one_line()
    flow.line(rng.choice(before), style)
    dealer = f"{rng.choice(('M/s ', 'M/s. ', ''))}{loan.dealer_name}"
    flow.line(dealer, style)
    column = flow.beside(0, 90)
    column.paragraph(address, style)
    flow.y = column.y
    flow.gap(4)
    return dealer, address


def _signed(flow: Flow, rng: Random, loan: Loan, printed: Mapping[str, Value], style: Style) -> Drawn:
    flow.gap(5)
    flow.line("Yours faithfully,", style)
    ornament.signature(flow.surface, rng, flow.left, flow.y + 2, 34, 10)
    flow.gap(14)
    flow.line("Authorised Signatory", style)
    flow.line(loan.lender, style)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, {**loan.truth(""), **printed})


LAYOUTS = (
    Layout("DELIVERY_ORDER", "to_manager", draw_to_manager),
    Layout("DELIVERY_ORDER", "sections", draw_sections),
    Layout("DELIVERY_ORDER", "store", draw_store),
    Layout("DELIVERY_ORDER", "typed", draw_typed),
    Layout("DELIVERY_ORDER", "mail", draw_mail),
    Layout("DELIVERY_ORDER", "vehicle_form", draw_vehicle_form),
    Layout("DELIVERY_ORDER", "columns", draw_columns),
)
