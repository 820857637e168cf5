"""Invoices as four more billing programs print them: grey bands, a letter's head, a chemist's grid, an app's page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Item, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import APPLIANCES, FURNITURE, HARDWARE, PARTS, SMALL
from specimens.invoice_parts import (
    Fonts,
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    tax_lines,
    total_lines,
    words_text,
)
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_TERMS = ("Net 15", "Net 30", "Due on Receipt", "Custom")


def draw_gray_bands(rng: Random) -> Drawn:
    """Seller and a large title side by side, a ruled grid of numbers, grey bands over the two addresses."""
    wanted = Wanted("furniture", (*FURNITURE, *SMALL), (1, 5), (1, 6), is_business=rng.random() < 0.6)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 8.6, "Open Sans", "Source Sans 3", "Lato")
    flow = new_flow(14, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    head = flow.beside(0, 110)
    head.line(bill.seller.trade_name, replace(bold, size=11.5))
    print_text(head, seller, normal)
    head.line(f"GSTIN {bill.seller.gstin}", normal)
    flow.surface.text(196, 28, "TAX INVOICE", replace(normal, size=20), Align.RIGHT)
    flow.y = head.y + 2
    terms = rng.choice(_TERMS)
    grid = (
        ("#", f": {bill.number}", "Place Of Supply", f": {bill.buyer.address.state}"),
        ("Invoice Date", f": {date_text(rng, bill.day)}", "P.O.#", f": PO-{digits(rng, 5)}"),
        ("Terms", f": {terms}", "Due Date", f": {date_text(rng, bill.day)}"),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), _GRID, grid, Look(normal, bold, Rules.COLUMNS))
    _bands(flow, bill, buyer, (normal, bold))
    under = {1: rng.choice((f"S/N: {letters(rng, 2)}{digits(rng, 8)}", "Warranty: 12 months"))}
    columns = [
        columns_of.serial("#", 8),
        columns_of.description("Item & Description", 56, under if rng.random() < 0.5 else None),
        columns_of.hsn("HSN\n/SAC", 18),
        columns_of.quantity("Qty", 14, "{}.00"),
        columns_of.rate("Rate", 22),
        *_taxed(bill),
        columns_of.amount_before_tax("Amount", 24),
    ]
    serial = under[1].partition(": ")[2] if _says(columns, bill, "S/N") else None
    print_items(flow, bill, columns, Look(normal, bold, Rules.ALL, "#efefef"))
    flow.gap(1)
    sums = flow.beside(108, 72)
    lines = total_lines(bill, ("Sub Total", "Total"))
    print_totals(
        sums, [(f"{label}9 (9%)" if label.endswith("GST") else label, value) for label, value in lines], normal
    )
    sums.line("Balance Due", bold)
    sums.surface.text(sums.left + sums.width, sums.y - 1, f"Rs.{grouped(bill.total)}", bold, Align.RIGHT)
    words = flow.beside(1, 98)
    words.line("Total In Words", normal)
    words.paragraph(f"Indian Rupee {in_words(bill.total)} Only", replace(bold, font=normal.font))
    flow.y = max(words.y, sums.y) + 12
    flow.line("Authorized Signature", normal, Align.RIGHT)
    drawn = finished(flow, rng, bill, (seller, buyer), columns)
    return replace(drawn, truth={**drawn.truth, **({"serial_number": serial} if serial else {})})


def _bands(flow: Flow, bill: Bill, buyer: str, fonts: Fonts) -> None:
    normal, bold = fonts
    flow.surface.rectangle(flow.left, flow.y, flow.width, 6, fill="#efefef")
    left, right = flow.beside(1, 86), flow.beside(92, 86)
    for column, title in ((left, "Bill To"), (right, "Ship To")):
        column.gap(1)
        column.line(title, bold)
        column.gap(1)
        column.line(bill.buyer.name, bold)
        print_text(column, buyer, normal)
        if bill.buyer.gstin:
            column.line(f"GSTIN {bill.buyer.gstin}", normal)
    flow.y = max(left.y, right.y) + 2


def _says(columns: Sequence[columns_of.ItemColumn], bill: Bill, mark: str) -> bool:
    return mark in columns[1].text(bill.items[0], 1)


def _taxed(bill: Bill) -> list[columns_of.ItemColumn]:
    """Return the columns of the tax, each with its rate under its amount's title."""
    if bill.is_interstate:
        return [columns_of.percent("IGST\n%", 12), columns_of.money("IGST\nAmt", 20, lambda item: 2 * item.half_tax)]
    return [
        columns_of.percent("CGST\n%", 11, halves=True),
        columns_of.half_tax("CGST\nAmt", 18),
        columns_of.percent("SGST\n%", 11, halves=True),
        columns_of.half_tax("SGST\nAmt", 18),
    ]


def draw_party_details(rng: Random) -> Drawn:
    """A letter's head with the GSTIN in its corner; party left, transport right; taxes added inside the table."""
    wanted = Wanted(
        "hardware", (*HARDWARE, *PARTS), (2, 7), (2, 48), is_business=True, is_interstate=rng.random() < 0.3
    )
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 8.8, "Arimo", "Noto Sans", "Roboto Condensed")
    flow = new_flow(13, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.text(15, 15, f"GSTIN : {bill.seller.gstin}", bold)
    flow.surface.text(195, 15, rng.choice(("Original Copy", "Duplicate Copy")), normal, Align.RIGHT)
    flow.gap(3)
    flow.line("TAX INVOICE", replace(bold, size=10), Align.CENTER)
    flow.line(bill.seller.trade_name.upper(), replace(bold, size=15), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"Tel. : {bill.seller.phone}   email : {bill.seller.email}", normal, Align.CENTER)
    flow.rule()
    flow.gap(1)
    right = _transport(flow, rng, bill, (normal, bold))
    left = flow.beside(1, 92)
    left.line("Party Details :", replace(bold, size=normal.size))
    left.line(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    left.gap(3)
    left.line(f"GSTIN / UIN   : {bill.buyer.gstin}", bold)
    flow.y = max(left.y, right.y) + 1
    columns = [
        columns_of.serial("S.N.", 9),
        columns_of.description("Description of Goods", 66),
        columns_of.hsn("HSN/SAC\nCode", 20),
        columns_of.quantity("Qty.", 16, "{}.00"),
        columns_of.unit("Unit", 12),
        columns_of.rate("Price", 22),
        columns_of.amount_before_tax("Amount(Rs.)", 28),
    ]
    look = Look(normal, bold, Rules.COLUMNS)
    print_items(flow, bill, columns, look, rng.uniform(4, 40))
    _added(flow, bill, normal)
    _grand(flow, bill, bold)
    _by_rate(flow, bill, replace(normal, size=7.6))
    flow.paragraph(f"{words_text(rng, bill)}", bold)
    flow.line(f"Bank Details : Nidhi Bank A/C No. {digits(rng, 12)} IFSC ZZNB0{digits(rng, 6)}", normal)
    flow.gap(4)
    flow.line(f"For {bill.seller.trade_name.upper()}", bold, Align.RIGHT)
    flow.gap(8)
    flow.line("Authorised Signatory", normal, Align.RIGHT)
    drawn = finished(flow, rng, bill, (seller, buyer), columns)
    return replace(drawn, truth={**drawn.truth, "dealer_name": bill.seller.trade_name.upper()})


def _transport(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> Flow:
    right = flow.beside(98, 84)
    pairs = (
        ("Invoice No.", bill.number),
        ("Dated", date_text(rng, bill.day)),
        ("Place of Supply", f"{bill.buyer.address.state} ({(bill.buyer.gstin or '')[:2]})"),
        ("Reverse Charge", "N"),
        ("GR/RR No.", digits(rng, 6)),
        ("Transport", rng.choice(("Shree Maruti Roadlines", "By Hand", "VRL Carriers"))),
        ("Vehicle No.", f"ZZ{digits(rng, 2)}AB{digits(rng, 4)}"),
        ("Station", bill.buyer.address.city),
        ("E-Way Bill No.", digits(rng, 12)),
    )
    right.pairs(pairs[: rng.randint(4, 9)], fonts, 34)
    return right


def _added(flow: Flow, bill: Bill, style: Style) -> None:
    """Print the taxes as what is added to the sum of the rows."""
    right = flow.left + flow.width
    flow.gap(1)
    flow.line("", style)
    flow.surface.text(right - 1, flow.y - 1, grouped(bill.taxable), style, Align.RIGHT)
    rates = [(rate, taxable, half) for rate, taxable, half in bill.by_rate() if rate]
    for rate, taxable, half in rates:
        taxes = (("IGST", f"{rate:.2f}", 2 * half),) if bill.is_interstate else tuple(
            (name, f"{rate / 2:.2f}", half) for name in ("CGST", "SGST")
        )  # fmt: skip
        for name, percent, value in taxes:
            flow.line("", style)
            y = flow.y - 1
            flow.surface.text(right - 80, y, f"Add : {name}", style)
            flow.surface.text(right - 50, y, f"@ {percent} %", style)
            if len(rates) > 1:
                flow.surface.text(right - 100, y, f"on {plain(taxable)}", replace(style, size=7), Align.RIGHT)
            flow.surface.text(right - 1, y, grouped(value), style, Align.RIGHT)
    if bill.round_off:
        flow.line("", style)
        word = "Add" if bill.round_off > 0 else "Less"
        flow.surface.text(right - 80, flow.y - 1, f"{word} : Rounded Off ({'+' if word == 'Add' else '-'})", style)
        flow.surface.text(right - 1, flow.y - 1, grouped(abs(bill.round_off)), style, Align.RIGHT)


def _grand(flow: Flow, bill: Bill, bold: Style) -> None:
    flow.rule()
    flow.gap(1)
    flow.line("", bold)
    right, y = flow.left + flow.width, flow.y - 1
    flow.surface.text(right - 110, y, "Grand Total", bold)
    flow.surface.text(right - 62, y, f"{sum(item.quantity for item in bill.items)}.00", bold, Align.RIGHT)
    flow.surface.text(right - 1, y, grouped(bill.total), bold, Align.RIGHT)
    flow.rule()
    flow.gap(1)


def _by_rate(flow: Flow, bill: Bill, style: Style) -> None:
    """Print what each rate makes, in a table without lines."""
    names = ("IGST Amt.",) if bill.is_interstate else ("CGST Amt.", "SGST Amt.")
    titles = ("Tax Rate", "Taxable Amt.", *names, "Total Tax")
    columns = [Column(title, 25, Align.RIGHT if number else Align.LEFT) for number, title in enumerate(titles)]
    rows = [
        (f"{rate}%", grouped(taxable), *([grouped(2 * half / len(names))] * len(names)), grouped(2 * half))
        for rate, taxable, half in bill.by_rate()
    ]
    flow.table(columns, rows, Look(style, style, Rules.NONE))
    flow.gap(1)


def draw_app(rng: Random) -> Drawn:
    """A phone app's page: the tax of a row with its rate beneath it, a table by kind of tax beside the amounts."""
    wanted = Wanted("electronics", (*SMALL, *APPLIANCES), (1, 5), (1, 5), is_business=rng.random() < 0.4)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 8.6, "Roboto", "Noto Sans", "Work Sans")
    color = rng.choice(("#1f8ec9", "#6b46c1", "#2f855a"))
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("Tax Invoice", replace(bold, size=13, color=color), Align.CENTER)
    flow.rule(color)
    flow.line(bill.seller.trade_name, replace(bold, size=13))
    print_text(flow, seller, normal)
    flow.line(f"Phone no.: {bill.seller.phone}   Email: {bill.seller.email}", normal)
    flow.line(f"GSTIN: {bill.seller.gstin}, State: {bill.seller.state_code}-{bill.seller.address.state}", normal)
    flow.gap(2)
    _buyer_and_number(flow, bill, buyer, (normal, replace(bold, color=color)))
    columns = [
        columns_of.serial("#", 8),
        columns_of.description("Item name", 54),
        columns_of.hsn("HSN/ SAC", 20),
        columns_of.quantity("Quantity", 16, "{}"),
        columns_of.unit("Unit", 12),
        columns_of.rate("Price/ Unit", 24),
        columns_of.ItemColumn(
            "GST", 22, lambda item, _: f"{grouped(2 * item.half_tax)}\n({item.percent}%)", align=Align.RIGHT
        ),
        columns_of.amount_with_tax("Amount", 26),
    ]
    table = columns_of.printed_columns(columns, flow.width)
    flow.table(
        table, columns_of.printed_rows(bill, columns), Look(normal, replace(bold, color="#ffffff"), Rules.ROWS, color)
    )
    count = str(sum(item.quantity for item in bill.items))
    row = ("", "Total", "", count, "", "", grouped(bill.tax), grouped(bill.total))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), table, [row], Look(bold, bold, Rules.ROWS))
    flow.gap(3)
    kinds, sums = flow.beside(0, 100), flow.beside(112, 74)
    _kinds(kinds, bill, (normal, bold))
    lines = [("Sub Total", bill.taxable), *tax_lines(bill), ("Round off", bill.round_off), ("Total", bill.total)]
    print_totals(sums, [line for line in lines if line[1] or line[0] != "Round off"], normal)
    paid = (bill.total * rng.choice((0, 30, 100)) / 100).quantize(Decimal("0.01"))
    sums.pairs((("Received", grouped(paid)), ("Balance", grouped(bill.total - paid))), (normal, normal), 46, "")
    kinds.gap(2)
    kinds.line("Invoice Amount In Words", replace(bold, color=color))
    kinds.paragraph(f"{in_words(bill.total)} Rupees only", normal)
    flow.y = max(kinds.y, sums.y) + 6
    flow.line(f"For : {bill.seller.trade_name}", normal, Align.RIGHT)
    flow.gap(9)
    flow.line("Authorized Signatory", bold, Align.RIGHT)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _buyer_and_number(flow: Flow, bill: Bill, buyer: str, fonts: Fonts) -> None:
    normal, bold = fonts
    to, number = flow.beside(0, 110), flow.beside(118, 68)
    to.line("Bill To", bold)
    to.line(bill.buyer.name, replace(bold, color=normal.color))
    print_text(to, buyer, normal)
    to.line(f"Contact No.: {bill.buyer.phone}", normal)
    if bill.buyer.gstin:
        to.line(f"GSTIN: {bill.buyer.gstin}", normal)
    number.line("Invoice Details", bold, Align.RIGHT)
    number.line(f"Invoice No.: {bill.number}", normal, Align.RIGHT)
    number.line(f"Date: {bill.day:%d-%m-%Y}", normal, Align.RIGHT)
    number.line(f"Place of supply: {bill.seller.state_code}-{bill.seller.address.state}", normal, Align.RIGHT)
    flow.y = max(to.y, number.y) + 2


def _tax_over_rate(item: Item, _: int) -> str:
    return f"{grouped(2 * item.half_tax)}\n({item.percent}%)"


def _kinds(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    columns = (Column("Tax type", 22), Column("Taxable amount", 30), Column("Rate", 16), Column("Tax amount", 26))
    rows = [
        (name, grouped(taxable), f"{rate / parts:g}%", grouped(2 * half / parts))
        for rate, taxable, half in bill.by_rate()
        for parts in ((1,) if bill.is_interstate else (2,))
        for name in (("IGST",) if bill.is_interstate else ("SGST", "CGST"))
    ]
    flow.table(columns, rows, Look(*fonts, Rules.HEAD))


_GRID = (Column("", 30), Column("", 61), Column("", 30), Column("", 61))

LAYOUTS = (
    Layout("INVOICE", "gray_bands", draw_gray_bands),
    Layout("INVOICE", "party_details", draw_party_details),
    Layout("INVOICE", "app", draw_app),
)
