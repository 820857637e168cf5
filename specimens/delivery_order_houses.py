"""Delivery orders: a vehicle lender's letter, two copies on a page, a system's sections."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits, imei
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT


def draw_vehicle_lender(rng: Random) -> Drawn:
    """A two-wheeler lender's letter: the borrower in lines, the sums in a table, conditions numbered below."""
    loan = invent_loan(rng, is_vehicle=True)
    style = Style(rng.uniform(9.0, 9.8), rng.choice((*SERIF[:2], *SANS[:4])))
    bold = replace(style, weight=700)
    flow = new_flow(19, 15)
    flow.line(loan.lender.upper(), replace(bold, size=13.5, color=rng.choice(("#00418d", "#8b1a1a", "#111111"))))
    flow.line("Two Wheeler Finance Division", style)
    flow.rule()
    flow.gap(3)
    flow.surface.text(191, flow.y + 4, f"Date : {printed_date(loan.day, rng.choice('/-.'))}", style, _RIGHT)
    flow.line(f"D.O. Ref. No. : {loan.number}", style)
    flow.gap(2)
    address = loan.dealer.address.in_one_line()
    flow.line("The Manager,", style)
    flow.line(f"{loan.dealer_name},", bold)
    to = flow.beside(0, 92)
    to.paragraph(address, style)
    flow.y = to.y + 3
    flow.line("DELIVERY ORDER", replace(bold, size=12), Align.CENTER)
    flow.gap(1)
    flow.pair("Borrower", loan.customer.name.upper(), (style, bold), 42)
    flow.pair("Loan Agreement No.", loan.account, (style, style), 42)
    flow.pair("Make & Model", loan.product, (style, bold), 42)
    flow.gap(2)
    flow.paragraph(
        "We have sanctioned a loan to the above borrower for purchase of the vehicle. You are requested to deliver it "
        "after collecting the margin money and endorsing our hypothecation (HP) in the registration papers.",
        style,
    )
    flow.gap(2)
    rows = (
        ("On Road / Invoice Price", loan.price),
        ("Less: Margin Money collected by Dealer", loan.down),
        ("Loan Amount Sanctioned", loan.amount),
        ("EMI", loan.emi),
    )
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS, Rules.HEAD)), padding=1.3)
    columns = (Column("Particulars", 108), Column("Amount (Rs.)", 46, _RIGHT))
    table = [*((name, grouped(value)) for name, value in rows), ("Repayment Tenure", f"{loan.tenure} Months")]
    flow.table(columns, table, look)
    flow.gap(2)
    flow.paragraph(f"Loan amount in words : Rupees {in_words(loan.amount)} Only.", style)
    flow.gap(2)
    for number, text in enumerate(
        (
            "This order is valid for 15 days from its date.",
            "Invoice, insurance with our lien and RC copy are to be sent within 30 days of delivery.",
            "Payment is made to your account after verification of the documents.",
        ),
        1,
    ):
        flow.paragraph(f"{number}) {text}", style)
    flow.gap(12)
    flow.line(f"For {loan.lender}", bold)
    flow.line("Authorised Signatory", style)
    named = {"lender_name": loan.lender.upper(), "customer_name": loan.customer.name.upper()}
    return _finished(flow, rng, loan, address, **named)


def draw_two_copies(rng: Random) -> Drawn:
    """One page with the dealer's and the customer's copy, cut apart along a dashed line; captions and values run on."""
    loan = invent_loan(rng)
    style = Style(rng.uniform(7.6, 8.4), rng.choice((*NARROW, *SANS)))
    flow = new_flow(14, 10)
    serial = imei(rng) if rng.random() < 0.5 else None
    address = loan.dealer.address.in_one_line()
    for number, copy in enumerate(("DEALER COPY", "CUSTOMER COPY")):
        flow.y = 10 + number * 148.5
        _copy(flow, loan, copy, style, serial)
    flow.surface.dashed_line(6, 148.5, 204, 148.5)
    return _finished(flow, rng, loan, address)


def _copy(flow: Flow, loan: Loan, copy: str, style: Style, serial: str | None) -> None:
    bold = replace(style, weight=700)
    flow.surface.text(196, flow.y + 4, copy, bold, _RIGHT)
    flow.line(loan.lender, replace(bold, size=12))
    flow.line("DELIVERY ORDER - CONSUMER DURABLE LOAN", bold)
    flow.gap(1)
    flow.rule()
    flow.gap(2)
    rows = [
        ("DO No.", loan.number, "DO Date", printed_date(loan.day, "-")),
        ("Dealer", loan.dealer_name, "Customer", loan.customer.name),
        ("Dealer Address", loan.dealer.address.in_one_line(), "Mobile", f"XXXXXX{loan.customer.mobile[-4:]}"),
        ("Product", loan.product, "IMEI / Sr. No." if serial else "Agreement", serial or loan.account),
    ]
    columns = (Column("", 26), Column("", 80), Column("", 26), Column("", 50))
    flow.y = draw_rows(flow.surface, (14, flow.y), columns, rows, Look(style, style, Rules.ALL, line="#888888"))
    flow.gap(3)
    titles = ("Product Price", "Down Payment", "Finance Amt", "EMI", "Tenure (Mths)", "Proc. Fee")
    sums = [*map(grouped, (loan.price, loan.down, loan.amount, loan.emi)), str(loan.tenure), grouped(loan.fee)]
    flow.table([Column(title, 30.3, Align.CENTER) for title in titles], [sums], Look(bold, style, line="#888888"))
    flow.gap(3)
    flow.paragraph(
        "Please hand over the product to the customer on verification of identity and share the invoice in the name of "
        "the customer with our hypothecation. Price includes GST. The processing fee is paid to the lender.",
        replace(style, size=style.size - 0.8),
    )
    flow.gap(14)
    flow.surface.text(14, flow.y, "Dealer's seal and sign", style)
    flow.surface.text(105, flow.y, "Customer's sign", style, Align.CENTER)
    flow.surface.text(196, flow.y, "For the lender", style, _RIGHT)


def draw_section_bars(rng: Random) -> Drawn:
    """A lender's system print: coloured section bars, what is paid to the dealer after his share."""
    loan = invent_loan(rng)
    style = Style(rng.uniform(8.4, 9.2), rng.choice(("Open Sans", "Roboto", "Source Sans 3", "Noto Sans")))
    bold = replace(style, weight=700)
    color = rng.choice(("#00529c", "#5c2d91", "#c8511b"))
    flow = new_flow(13, 12)
    flow.line("Delivery Order", replace(bold, size=16, color=color))
    flow.line(f"issued by {loan.lender}", style)
    flow.gap(3)
    address = loan.dealer.address.in_one_line()
    subsidy = (loan.amount * Decimal(rng.choice((2, 3, 4))) / 100).quantize(Decimal(1))
    sections = (
        (
            "Order Details",
            (("Delivery Order Number", loan.number), ("Delivery Order Date", f"{loan.day:%d-%b-%Y}")),
        ),
        ("Dealer Details", (("Dealer Name", loan.dealer_name), ("Dealer Address", address))),
        (
            "Customer & Asset Details",
            (
                ("Customer Name", loan.customer.name),
                ("Application ID", digits(rng, 10)),
                ("Asset Description", loan.product),
            ),
        ),
        (
            "Loan Details (in Rs.)",
            (
                ("Invoice Value of Asset", plain(loan.price)),
                ("Down Payment by Customer", plain(loan.down)),
                ("Loan Amount", plain(loan.amount)),
                ("EMI Amount", plain(loan.emi)),
                ("Tenure", f"{loan.tenure} months"),
                ("Less: Dealer Subvention", plain(subsidy)),
                ("Amount to be Disbursed to Dealer", plain(loan.amount - subsidy)),
            ),
        ),
    )
    for title, pairs in sections:
        flow.surface.rectangle(13, flow.y, 184, 6, fill=color)
        flow.surface.text(15, flow.y + 4.3, title, replace(bold, color="#ffffff"))
        flow.gap(7.5)
        flow.pairs(pairs, (style, bold), 66, rng.choice((":", "")))
        flow.gap(3)
    flow.paragraph("This is a computer generated delivery order and needs no signature. Valid for 7 days.", style)
    return _finished(flow, rng, loan, address)


def _finished(flow: Flow, rng: Random, loan: Loan, address: str, **printed: str) -> Drawn:
    ornament.specimen_mark(flow.surface, rng, rng.uniform(70, 130), 290, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, **printed))


LAYOUTS = (
    Layout("DELIVERY_ORDER", "vehicle_lender", draw_vehicle_lender),
    Layout("DELIVERY_ORDER", "two_copies", draw_two_copies),
    Layout("DELIVERY_ORDER", "section_bars", draw_section_bars),
)
