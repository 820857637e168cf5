"""Delivery orders: a bank's letter with a margin, a sheet in two languages, a sanction with its charges."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, SERIF, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER


def draw_margin_letter(rng: Random) -> Drawn:
    """A bank branch's letter: reference and date on one line, sums within sentences and in a small table of means."""
    loan = replace(invent_loan(rng, is_vehicle=rng.random() < 0.4), lender=rng.choice(_BANKS))
    style = Style(rng.uniform(9.6, 10.6), rng.choice((*SERIF[:3], "Arimo")))
    bold = replace(style, weight=700)
    flow = new_flow(25, 18)
    surface = flow.surface
    flow.line(loan.lender, replace(bold, size=15), _CENTER)
    flow.line(f"{loan.customer.address.city} Branch", style, _CENTER)
    flow.gap(2)
    flow.rule()
    flow.gap(3)
    surface.text(flow.left, flow.y + 3, f"Ref. No. {loan.number}", style)
    surface.text(flow.left + flow.width, flow.y + 3, f"Date : {loan.day:%d.%m.%Y}", style, _RIGHT)
    flow.gap(10)
    address = ", ".join((*loan.dealer.address.parts(), loan.dealer.address.state)) + f" - {loan.dealer.address.pincode}"
    flow.line("To,", style)
    flow.line(f"M/s. {loan.dealer_name}", bold)
    block = Flow(surface, flow.left, flow.y, 92)
    block.paragraph(address, style)
    flow.y = block.y + 4
    flow.line("Dear Sir / Madam,", style)
    flow.gap(2)
    about = f"Delivery Order - Loan to {rng.choice(('our borrower', 'our customer'))} {loan.customer.name}"
    flow.pair("Reg", about, (style, bold), 14)
    flow.gap(3)
    rate = rng.choice(("9.40", "10.25", "11.00", "12.75"))
    flow.paragraph(
        f"We are pleased to inform you that a loan of Rs. {grouped(loan.amount)} (Rupees {in_words(loan.amount)} only) "
        f"has been sanctioned to the above named for the purchase of {loan.product} as per your quotation. The loan is "
        f"repayable in {loan.tenure} equated monthly instalments of Rs. {grouped(loan.emi)} each at {rate} % p.a.",
        style,
    )
    flow.gap(4)
    rows = (
        ("Cost as per quotation", grouped(loan.price)),
        ("Margin brought in by the borrower", grouped(loan.down)),
        ("Bank loan", grouped(loan.amount)),
    )
    columns = (Column("Means of finance", 92), Column("Amount (Rs.)", 44, _RIGHT))
    flow.table(columns, rows, Look(style, bold, Rules.ALL, padding=1.5))
    flow.gap(4)
    _please(flow, rng, loan, style)
    flow.gap(6)
    flow.line("Yours faithfully,", style)
    flow.gap(16)
    flow.line(rng.choice(("Branch Manager", "Senior Manager (Retail Loans)")), bold)
    flow.line(f"c.c. : {loan.customer.name} for information", replace(style, size=style.size - 1.2))
    ornament.specimen_mark(surface, rng, rng.randint(40, 140), 289, 7)
    return Drawn(surface, Form.PAGE, loan.truth(address, dealer_name=f"M/s. {loan.dealer_name}"))


_BANKS = ("Kaveri Small Finance Bank Ltd", "Setu Bank Limited", "Sanchay Gramin Bank", "Bank of Malwa")


def _please(flow: Flow, rng: Random, loan: Loan, style: Style) -> None:
    """Print what the dealer is asked for, lettered."""
    until = loan.day + timedelta(days=30)
    asked = (
        "Please collect the margin directly from the borrower and deliver the goods against proper acknowledgement.",
        f"Invoice and receipt in the name of the borrower, noting hypothecation to {loan.lender}, be sent here.",
        f"Payment will be made by NEFT / RTGS to your account ending {digits(rng, 4)} after delivery.",
        f"This order is valid up to {until:%d.%m.%Y} and stands cancelled thereafter.",
    )
    for letter, text in zip("abcd", asked, strict=True):
        flow.pair(f"({letter})", text, (style, style), 9, "")


def draw_bilingual_grid(rng: Random) -> Drawn:
    """A ruled sheet: every caption in Hindi over English, values in a column of their own, the goods under the sums."""
    loan = invent_loan(rng, is_vehicle=rng.random() < 0.3)
    style = Style(rng.uniform(8.4, 9.0), rng.choice(("Noto Sans", "Mukta", "Hind")), devanagari=rng.choice(DEVANAGARI))
    bold, ink = replace(style, weight=700), rng.choice(("#7c1d3a", "#1f4e79", "#3f4a1f"))
    flow = new_flow(16, 14)
    flow.surface.rectangle(flow.left, flow.y, flow.width, 13, fill=ink)
    flow.surface.text(flow.left + 4, flow.y + 8.4, loan.lender, replace(bold, size=13, color="#ffffff"))
    title = replace(bold, size=9.5, color="#ffffff")
    flow.surface.text(flow.left + flow.width - 4, flow.y + 8.2, "सुपुर्दगी आदेश / Delivery Order", title, _RIGHT)
    flow.gap(17)
    address = loan.dealer.address.in_one_line()
    look = Look(style, bold, Rules.ALL, line=ink, padding=1.4)
    head = (
        ("आदेश सं.\nDO No.", loan.number, "दिनांक\nDO Date", f"{loan.day:%d-%m-%Y}"),
        ("ऋण खाता\nLoan A/c", loan.account, "वैधता\nValid for", f"{rng.choice((7, 10, 15))} दिन / days"),
    )
    _grid(flow, (24, 65, 24, 65), head, look)
    flow.gap(3)
    _bar(flow, "विक्रेता / Dealer", bold)
    dealer = (("नाम\nName", loan.dealer_name), ("पता\nAddress", address), ("कोड\nCode", f"DL{digits(rng, 5)}"))
    _grid(flow, (24, 154), dealer, look)
    flow.gap(3)
    _bar(flow, "ग्राहक / Customer", bold)
    customer = (
        ("नाम\nName", loan.customer.name),
        ("निवास\nResidence", loan.customer.address.in_one_line()),
        ("मोबाइल\nMobile", loan.customer.mobile),
    )
    _grid(flow, (24, 154), customer, look)
    flow.gap(3)
    _bar(flow, "ऋण विवरण / Loan details (₹)", replace(bold, font="Noto Sans"))
    sums = (
        ("वस्तु का मूल्य\nAsset price", grouped(loan.price), "अग्रिम भुगतान\nDown payment", grouped(loan.down)),
        ("ऋण राशि\nFinance amount", grouped(loan.amount), "मासिक किस्त\nMonthly EMI", grouped(loan.emi)),
        ("अवधि (माह)\nTenure (months)", str(loan.tenure), "प्रोसेसिंग शुल्क\nProcessing fee", grouped(loan.fee)),
    )
    _grid(flow, (34, 55, 34, 55), sums, look)
    _grid(flow, (34, 144), (("वस्तु का विवरण\nAsset description", loan.product),), look)
    flow.gap(5)
    flow.paragraph("कृपया उपरोक्त ग्राहक को वस्तु सुपुर्द करें और बिल की प्रति शाखा में जमा करें।", style)
    flow.paragraph("Please deliver the asset to the above customer and submit a copy of the bill at the branch.", style)
    flow.gap(18)
    flow.surface.text(flow.left, flow.y, "ग्राहक के हस्ताक्षर / Customer", style)
    flow.surface.text(flow.left + flow.width, flow.y, "प्राधिकृत हस्ताक्षरकर्ता / Authorised signatory", style, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 140), 289, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def _bar(flow: Flow, title: str, style: Style) -> None:
    flow.line(title, style)
    flow.gap(0.6)


def _grid(flow: Flow, widths: tuple[int, ...], rows: tuple[tuple[str, ...], ...], look: Look) -> None:
    columns = [Column("", width) for width in widths]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def draw_sanction_with_charges(rng: Random) -> Drawn:
    """A lender's print for customer and store: captions over values in two columns, all sums lettered in a table."""
    loan = invent_loan(rng)
    style = Style(rng.uniform(8.2, 8.9), rng.choice(("Public Sans", "Roboto", "Work Sans")))
    bold, ink = replace(style, weight=700), rng.choice(("#0054a6", "#00695c", "#4a148c"))
    flow = new_flow(15, 12)
    flow.surface.circle(flow.left + 6, flow.y + 6, 6, fill=ink)
    head = flow.beside(16, flow.width - 16)
    head.line(loan.lender, replace(bold, size=12, color=ink))
    head.line("Sanction Letter cum Charge Slip and Delivery Order", bold)
    flow.y = head.y + 5
    address = loan.dealer.address.in_one_line()
    facts = (
        (
            ("DO Number", loan.number),
            ("DO Date & Time", f"{loan.day:%d/%m/%Y} {rng.randint(10, 19)}:{rng.randint(10, 59)}"),
        ),
        (("Customer Name", loan.customer.name), ("Customer ID", digits(rng, 9))),
        (("Registered Mobile", f"XXXXXX{loan.customer.mobile[-4:]}"), ("Deal ID", loan.account)),
        (("Dealer Name", loan.dealer_name), ("Dealer Code", digits(rng, 6))),
        (("Dealer Address", address), ("Manufacturer", loan.make)),
        (("Product Availed", loan.product), ("Scheme", f"{loan.tenure}/{loan.advance} - {rng.randint(10000, 99999)}")),
    )
    for row in facts:
        columns = [flow.beside(0, 104), flow.beside(110, flow.width - 110)]
        for column, (caption, value) in zip(columns, row, strict=True):
            column.line(caption, replace(style, size=7.2, color="#6a6a6a"))
            column.paragraph(value, bold)
        flow.y = max(column.y for column in columns) + 1.6
    flow.gap(2)
    _charges(flow, loan, Look(style, replace(bold, color="#ffffff"), Rules.ROWS, ink, line="#c5c5c5", padding=1.5))
    flow.gap(4)
    notes = (
        "The store shall deliver the product only after the OTP of the customer is confirmed in the application.",
        "Instalments are debited by e-mandate on the 2nd of every month, beginning with the month after next.",
        f"The product stays hypothecated to {loan.lender} until all dues are paid.",
    )
    for note in notes:
        flow.pair("•", note, (style, style), 4, "")
    flow.gap(4)
    flow.line("This document is generated by the system and needs no signature.", replace(style, color="#6a6a6a"))
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 140), 289, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def _charges(flow: Flow, loan: Loan, look: Look) -> None:
    """Print the sums one under another, what the customer pays at the store and what the store gets among them."""
    early = loan.emi * loan.advance
    rows = [
        ("A", "Product price", grouped(loan.price)),
        ("B", "Loan amount sanctioned", grouped(loan.amount)),
        ("C", "Down payment (A - B)", grouped(loan.down)),
        ("D", f"Advance EMI ({loan.advance})", grouped(early)),
        ("E", "Processing fee incl. GST", grouped(loan.fee)),
        ("F", "Paid by the customer at the store (C + D + E)", grouped(loan.down + early + loan.fee)),
        ("G", "Subvention by manufacturer", grouped((loan.amount * 2 / 100).quantize(Decimal(1)))),
        ("H", "EMI amount", grouped(loan.emi)),
        ("I", "Tenure", f"{loan.tenure} months"),
    ]
    columns = (Column("", 10, _CENTER), Column("Particulars", flow.width - 52), Column("Amount in Rs.", 42, _RIGHT))
    flow.table(columns, rows, look)


LAYOUTS = (
    Layout("DELIVERY_ORDER", "margin_letter", draw_margin_letter),
    Layout("DELIVERY_ORDER", "bilingual_grid", draw_bilingual_grid),
    Layout("DELIVERY_ORDER", "sanction_with_charges", draw_sanction_with_charges),
)
