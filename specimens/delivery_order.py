"""Delivery orders of lenders to dealers: the looks that are used in tuning (DOCTYPES.md, DELIVERY_ORDER)."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.delivery_parts import invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.invoice_parts import date_text
from specimens.money import grouped, in_words, plain
from specimens.numbers import chassis_number, digits, engine_number, imei
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


def draw_letter(rng: Random) -> Drawn:
    """A letter that says everything in sentences."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(10, 11), rng.choice(("Noto Serif", "Lora", "Arimo")))
    bold = replace(normal, weight=700)
    flow = new_flow(22, 18)
    flow.line(loan.lender, replace(bold, size=15, color="#1d3b6e"))
    flow.line("Registered Office: 4th Floor, Udyog Bhavan, Station Road, Thane - 400601", replace(normal, size=8.5))
    flow.rule()
    flow.gap(5)
    flow.line(f"DO No.: {loan.number}", normal)
    flow.line(f"Date: {date_text(rng, loan.day)}", normal)
    flow.gap(4)
    address = loan.dealer.address.in_one_line()
    flow.line("To,", normal)
    if rng.random() < 0.5:
        flow.line("The Manager,", normal)
    flow.line(loan.dealer_name, bold)
    flow.beside(0, 95).paragraph(address, normal)
    flow.gap(20)
    flow.line("Subject: Delivery Order", bold)
    flow.gap(3)
    flow.line("Dear Sir,", normal)
    flow.gap(2)
    title = rng.choice(("Mr.", "Shri", "Mr")) if loan.customer.gender.value == "MALE" else rng.choice(("Ms.", "Smt."))
    flow.paragraph(
        f"We have sanctioned a loan of Rs. {grouped(loan.amount)} (Rupees {in_words(loan.amount)} only) to our "
        f"customer {title} {loan.customer.name} for the purchase of one {loan.product}, priced at "
        f"Rs. {grouped(loan.price)}.",
        normal,
    )
    flow.gap(2)
    flow.paragraph(
        f"The customer will pay you a down payment of Rs. {grouped(loan.down)}. The loan is repayable in "
        f"{loan.tenure} monthly instalments of Rs. {grouped(loan.emi)} each.",
        normal,
    )
    flow.gap(2)
    flow.paragraph(
        "Kindly deliver the goods to the customer and raise the invoice in favour of the customer with hypothecation "
        f"to {loan.lender}. Payment will be released on receipt of the invoice and proof of delivery. This order is "
        "valid for 15 days.",
        normal,
    )
    flow.gap(6)
    flow.line("Yours faithfully,", normal)
    flow.line(f"For {loan.lender}", bold)
    ornament.signature(flow.surface, rng, flow.left, flow.y + 2, 34, 10)
    flow.gap(16)
    flow.line("Authorised Signatory", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def draw_form(rng: Random) -> Drawn:
    """A ruled form, four cells a row, in sections with coloured heads."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(8.4, 9.4), rng.choice(("Roboto", "Noto Sans", "Open Sans")))
    bold = replace(normal, weight=700)
    flow = new_flow(13, 13)
    flow.line(loan.lender.upper(), replace(bold, size=14), Align.CENTER)
    flow.line("DELIVERY ORDER", replace(bold, size=12), Align.CENTER)
    flow.gap(3)
    address = loan.dealer.address.in_one_line()
    four = (Column("", 34), Column("", 58), Column("", 36), Column("", flow.width - 128))
    two = (Column("", 34), Column("", flow.width - 34))
    look = Look(normal, normal, line="#666666")

    def section(title: str, columns: tuple[Column, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        flow.surface.rectangle(flow.left, flow.y, flow.width, 6, fill="#dce6f2")
        flow.surface.text(flow.left + 2, flow.y + 4.3, title, bold)
        flow.y = draw_rows(flow.surface, (flow.left, flow.y + 6), columns, rows, look)

    section("Order", four, (("DO Number", loan.number, "DO Date", f"{loan.day:%d-%m-%Y}"),))
    dealer = (("Dealer Name", loan.dealer_name), ("Dealer Address", address), ("Dealer Code", digits(rng, 6)))
    section("Dealer Details", two, dealer)
    section(
        "Customer Details",
        two,
        (
            ("Customer Name", loan.customer.name.upper()),
            ("Customer Address", loan.customer.address.in_one_line()),
            ("Mobile No.", loan.customer.mobile),
        ),
    )
    tenure = f"{loan.tenure}/{loan.advance}" if loan.advance else f"{loan.tenure} Months"
    section(
        "Loan Details",
        four,
        (
            ("Product", loan.product, "Loan A/c No.", loan.account),
            ("Asset Cost", plain(loan.price), "Down Payment", plain(loan.down)),
            ("Loan Amount", plain(loan.amount), "Processing Fee", plain(loan.fee)),
            ("EMI Amount", plain(loan.emi), "Tenure/Adv EMI" if loan.advance else "Tenure", tenure),
            ("First EMI Date", f"05/{loan.day:%m/%Y}", "Scheme Code", f"S{digits(rng, 4)}"),
        ),
    )
    flow.gap(4)
    flow.paragraph(
        "Please deliver the above product to the customer. Disbursement shall be made on receipt of the invoice with "
        "hypothecation in our favour and the delivery proof.",
        normal,
    )
    flow.gap(8)
    flow.line(f"For {loan.lender}", bold, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 20, 288, 7)
    printed = {"lender_name": loan.lender.upper(), "customer_name": loan.customer.name.upper()}
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, **printed))


def draw_app(rng: Random) -> Drawn:
    """A print from an app: cards with small grey captions over their values, two in a row."""
    loan = invent_loan(rng)
    value = Style(rng.uniform(9.4, 10.4), rng.choice(("Public Sans", "Work Sans", "Lato")), 600)
    caption = replace(value, size=7.6, weight=400, color="#7a7a7a")
    flow = new_flow(18, 16)
    flow.surface.rectangle(0, 0, 210, 24, fill=rng.choice(("#0b6b50", "#26348b", "#8a1538")))
    flow.surface.text(18, 15, loan.lender, replace(value, size=14, color="#ffffff", weight=700))
    flow.surface.text(192, 15, "Delivery Order", replace(value, size=11, color="#ffffff"), Align.RIGHT)
    flow.y = 32
    address = loan.dealer.address.in_one_line()

    def stacked(column: Flow, label: str, text: str) -> None:
        column.line(label, caption)
        column.paragraph(text, value)
        column.gap(2.5)

    def pair(first: tuple[str, str], second: tuple[str, str]) -> None:
        left, right = flow.beside(0, 82), flow.beside(92, 80)
        stacked(left, *first)
        stacked(right, *second)
        flow.y = max(left.y, right.y)

    pair(("Delivery Order No", loan.number), ("Order Date", f"{loan.day:%d %b %Y}"))
    stacked(flow, "Customer Name", loan.customer.name)
    stacked(flow, "Dealer Name", loan.dealer_name)
    stacked(flow, "Dealer Address", address)
    flow.rule("#cccccc")
    flow.gap(3)
    stacked(flow, "Product Name", loan.product)
    pair(("IMEI / Serial No", imei(rng)), ("Invoice Value", f"₹ {grouped(loan.price)}"))
    pair(("Down Payment", f"₹ {grouped(loan.down)}"), ("Amount Financed", f"₹ {grouped(loan.amount)}"))
    pair(("Monthly EMI", f"₹ {grouped(loan.emi)}"), ("No. of EMIs", str(loan.tenure)))
    pair(("Loan ID", loan.account), ("Valid Till", f"{loan.day:%d %b %Y}"))
    flow.paragraph("This is a digitally generated order and needs no signature.", caption)
    ornament.specimen_mark(flow.surface, rng, 90, 286, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def draw_slip(rng: Random) -> Drawn:
    """A sanction letter cum charge slip for the dealer: captions and values with dotted leaders, charges listed."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(9, 10), rng.choice(("Source Sans 3", "Arimo")))
    bold = replace(normal, weight=700)
    flow = new_flow(20, 16)
    flow.line(loan.lender, replace(bold, size=13))
    flow.line("Sanction Letter cum Charge Slip", replace(bold, size=12), Align.CENTER)
    flow.line("(Delivery Order to the Dealer)", normal, Align.CENTER)
    flow.gap(4)
    address = loan.dealer.address.in_one_line()
    flow.pairs(
        (
            ("DO Ref No", loan.number),
            ("Date of Issue", date_text(rng, loan.day)),
            ("Customer Name", loan.customer.name),
            ("Mobile Number", loan.customer.mobile),
            ("Customer ID", digits(rng, 8)),
            ("Dealer/Merchant Name", loan.dealer_name),
            ("Dealer/Merchant Address", address),
            ("Partner Order ID", digits(rng, 10)),
        ),
        (normal, bold),
        58,
    )
    flow.gap(3)
    flow.rule()
    flow.gap(2)
    rows = (
        ("Product(s) availed", loan.product),
        ("Product Price (Rs.)", grouped(loan.price)),
        ("Margin Money (Rs.)", grouped(loan.down)),
        ("Sanctioned Loan Amount (Rs.)", grouped(loan.amount)),
        ("Processing Fees (Rs.)", grouped(loan.fee)),
        ("Net Disbursement Amount (Rs.)", grouped(loan.amount - loan.fee)),
        ("Tenure (in months)", str(loan.tenure)),
        ("EMI (Rs.)", grouped(loan.emi)),
        ("Rate of Interest (p.a.)", "14.00 %"),
    )
    flow.pairs(rows, (normal, normal), 70)
    flow.gap(6)
    flow.paragraph(
        "Dear Dealer, please deliver the product to the customer named above after collecting the margin money.", normal
    )
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def draw_vehicle(rng: Random) -> Drawn:
    """A letter to a dealer of vehicles with the sums in a ruled table."""
    loan = invent_loan(rng, is_vehicle=True)
    normal = Style(rng.uniform(9.4, 10.4), rng.choice(("Noto Sans", "Libre Baskerville")))
    bold = replace(normal, weight=700)
    flow = new_flow(20, 16)
    flow.line(loan.lender.upper(), replace(bold, size=14, color="#7b1113"), Align.CENTER)
    flow.line("DELIVERY ORDER - TWO WHEELER LOAN", bold, Align.CENTER)
    flow.gap(3)
    flow.surface.text(190, flow.y + 4, f"Date : {loan.day:%d/%m/%Y}", normal, Align.RIGHT)
    flow.line(f"D.O. No. : {loan.number}", normal)
    flow.gap(3)
    address = loan.dealer.address.in_one_line()
    flow.line("To", normal)
    dealer = f"M/s. {loan.dealer_name}"
    flow.line(dealer, bold)
    flow.beside(0, 100).paragraph(address, normal)
    flow.gap(18)
    flow.line("Dear Sirs,", normal)
    flow.paragraph(
        "Please deliver the vehicle described below to the borrower after endorsing hypothecation in our favour in the "
        "invoice, the insurance policy and the registration certificate.",
        normal,
    )
    flow.gap(3)
    rows = (
        ("Name of Borrower", loan.customer.name.upper()),
        ("Make & Model", loan.product),
        ("Chassis No.", chassis_number(rng)),
        ("Engine No.", engine_number(rng)),
        ("Ex-Showroom Price", f"Rs. {grouped(loan.price)}"),
        ("Margin Money paid by borrower", f"Rs. {grouped(loan.down)}"),
        ("Loan Amount Sanctioned", f"Rs. {grouped(loan.amount)}"),
        ("EMI", f"Rs. {grouped(loan.emi)}"),
        ("Period of Loan", rng.choice((f"{loan.tenure} months", f"{loan.tenure // 12} years"))),
    )
    columns = (Column("", 70), Column("", flow.width - 70))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, Look(normal, normal, rng.choice(tuple(Rules))))
    flow.gap(6)
    flow.line(f"for {loan.lender.upper()}", bold)
    flow.gap(12)
    flow.line("Authorised Signatory", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    printed = {
        "lender_name": loan.lender.upper(),
        "dealer_name": dealer,
        "customer_name": loan.customer.name.upper(),
    }
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, **printed))


LAYOUTS = (
    Layout("DELIVERY_ORDER", "letter", draw_letter),
    Layout("DELIVERY_ORDER", "form", draw_form),
    Layout("DELIVERY_ORDER", "app", draw_app),
    Layout("DELIVERY_ORDER", "slip", draw_slip),
    Layout("DELIVERY_ORDER", "vehicle", draw_vehicle),
)
