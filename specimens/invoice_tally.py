"""Invoices as the most common billing program prints them: boxes, a tall table, taxes inside it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import APPLIANCES, GROCERY, HARDWARE, PARTS
from specimens.invoice_parts import address_text, mark_specimen, print_text, signatory, signed_qr, words_text
from specimens.money import grouped, in_words
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows, draw_table

WIDTH = 182.0


@dataclass(frozen=True, slots=True)
class Print:
    """The fonts of one print."""

    normal: Style
    bold: Style
    small: Style


def draw_intra(rng: Random) -> Drawn:
    """A sale inside the state: CGST and SGST are rows of the table."""
    wanted = Wanted("hardware", HARDWARE, (1, 5), (2, 40), is_business=rng.random() < 0.7)
    return _draw(rng, invent_bill(rng, wanted), has_irn=False)


def draw_interstate(rng: Random) -> Drawn:
    """A sale to a business in another state, several rates, an HSN-wise summary of the tax."""
    wanted = Wanted("parts", (*PARTS, *GROCERY), (3, 6), (2, 24), is_business=True, is_interstate=True)
    return _draw(rng, invent_bill(rng, wanted), has_irn=False)


def draw_e_invoice(rng: Random) -> Drawn:
    """An e-invoice: IRN, acknowledgement and QR stand over the boxes."""
    wanted = Wanted("electronics", APPLIANCES, (1, 4), (1, 6), is_business=True, is_interstate=rng.random() < 0.4)
    return _draw(rng, invent_bill(rng, wanted), has_irn=True)


def _draw(rng: Random, bill: Bill, has_irn: bool) -> Drawn:
    flow = new_flow((210 - WIDTH) / 2, rng.uniform(10, 14))
    flow.width = WIDTH
    font, size = rng.choice(("Arimo", "Noto Sans", "Arimo")), rng.uniform(8, 8.8)
    fonts = Print(Style(size, font), Style(size, font, 700), Style(size * 0.85, font))
    flow.line("Tax Invoice" if not has_irn else "TAX INVOICE", Style(size + 3, font, 700), Align.CENTER)
    flow.surface.text(
        flow.left + WIDTH, flow.y - 1.5, rng.choice(("(ORIGINAL FOR RECIPIENT)", "")), fonts.small, Align.RIGHT
    )
    if has_irn:
        _irn(flow, bill, fonts, rng)
    addresses = _parties(flow, rng, bill, fonts)
    columns = _items(flow, rng, bill, fonts)
    _words(flow, rng, bill, fonts)
    if bill.by_rate()[-1][0]:
        _summary(flow, bill, fonts)
    _foot(flow, rng, bill, fonts)
    printed: dict[str, Value] = totals(bill)
    if has_irn:
        printed["irn"] = bill.irn
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, addresses, columns_of.true_rows(bill, columns), printed))


def _irn(flow: Flow, bill: Bill, fonts: Print, rng: Random) -> None:
    flow.surface.qr(flow.left + WIDTH - 34, flow.y, 34, signed_qr(bill))
    side = Flow(flow.surface, flow.left, flow.y + 8, WIDTH - 40)
    pairs = (
        ("IRN", bill.irn),
        ("Ack No.", f"1{rng.randint(10**13, 10**14 - 1)}"),
        ("Ack Date", bill.day.strftime("%d-%b-%y")),
    )
    side.pairs(pairs, (fonts.normal, fonts.bold), 20)
    flow.gap(37)


def _parties(flow: Flow, rng: Random, bill: Bill, fonts: Print) -> tuple[str, str]:
    """Print seller and buyer left, the invoice's numbers in a grid right; return the addresses as printed."""
    top, half = flow.y, WIDTH / 2
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left = Flow(flow.surface, flow.left + 1.5, top + 1, half - 3, 1.22)
    left.line(bill.seller.trade_name, fonts.bold)
    print_text(left, seller, fonts.normal)
    left.line(f"GSTIN/UIN: {bill.seller.gstin}", fonts.normal)
    left.line(f"State Name : {bill.seller.address.state}, Code : {bill.seller.state_code}", fonts.normal)
    left.line(f"E-Mail : {bill.seller.email}", fonts.normal)
    middle = left.y + 1
    flow.surface.line(flow.left, middle, flow.left + half, middle)
    left.gap(2)
    left.line(rng.choice(("Buyer (Bill to)", "Buyer", "Buyer's Details")), fonts.small)
    left.line(bill.buyer.name, fonts.bold)
    print_text(left, buyer, fonts.normal)
    if bill.buyer.gstin is not None:
        left.line(f"GSTIN/UIN : {bill.buyer.gstin}", fonts.normal)
    left.line(f"State Name : {bill.buyer.address.state}", fonts.normal)
    bottom = max(left.y + 1, _numbers(flow, rng, bill, fonts))
    flow.surface.rectangle(flow.left, top, WIDTH, bottom - top, line="#333333")
    flow.surface.line(flow.left + half, top, flow.left + half, bottom)
    flow.y = bottom
    return seller, buyer


def _numbers(flow: Flow, rng: Random, bill: Bill, fonts: Print) -> float:
    """Print the grid of numbers and return where it ends: captions small, values bold below them."""
    half, day = WIDTH / 2, bill.day
    shown = f"{day.day}-{day.strftime(rng.choice(('%b-%y', '%b-%Y')))}"
    cells = (
        ("Invoice No.", bill.number, "Dated", shown),
        ("Delivery Note", "", "Mode/Terms of Payment", rng.choice(("Cash", "30 Days", "UPI", ""))),
        ("Reference No. & Date.", "", "Other References", ""),
        ("Buyer's Order No.", rng.choice(("", f"PO-{rng.randint(10, 999)}")), "Dated", ""),
        ("Dispatched through", rng.choice(("", "By Road", "Self")), "Destination", bill.buyer.address.city),
    )
    y = flow.y
    for left_label, left_value, right_label, right_value in cells:
        for x, label, value in ((0.0, left_label, left_value), (half / 2, right_label, right_value)):
            flow.surface.text(flow.left + half + x + 1.2, y + 3.2, label, fonts.small)
            flow.surface.text(flow.left + half + x + 1.2, y + 7.2, value, fonts.bold)
        flow.surface.line(flow.left + half, y + 8.8, flow.left + WIDTH, y + 8.8)
        flow.surface.line(flow.left + 1.5 * half, y, flow.left + 1.5 * half, y + 8.8)
        y += 8.8
    return y


def _items(flow: Flow, rng: Random, bill: Bill, fonts: Print) -> list[columns_of.ItemColumn]:
    columns = [
        columns_of.serial("Sl\nNo.", 8),
        columns_of.description("Description of Goods", 66),
        columns_of.hsn("HSN/SAC", 20),
        columns_of.percent("GST\nRate", 13),
        columns_of.quantity("Quantity", 20),
        columns_of.rate("Rate", 20),
        columns_of.unit("per", 10),
        columns_of.amount_before_tax("Amount", 25),
    ]
    if len(bill.by_rate()) == 1:
        columns.pop(3)
    printed = columns_of.printed_columns(columns, WIDTH)
    look = Look(fonts.normal, fonts.small, Rules.COLUMNS)
    rows = columns_of.printed_rows(bill, columns)
    flow.table(printed, rows, look)
    taxes = [("IGST", bill.tax)] if bill.is_interstate else [("CGST", bill.half_tax), ("SGST", bill.half_tax)]
    if rng.random() < 0.4:
        taxes = [(f"Output {name}", amount) for name, amount in taxes]
    taxes = [("", bill.taxable), *taxes, ("Round Off", bill.round_off)]
    blank = [""] * (len(columns) - 3)
    added = [["", name, *blank, grouped(amount)] for name, amount in taxes]
    right = [Column("", each.width, Align.RIGHT) for each in printed]
    bold = Look(fonts.bold, fonts.bold, Rules.COLUMNS)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), right, added, bold, filler=max(4.0, 45 - 6 * len(rows)))
    pieces = f"{sum(item.quantity for item in bill.items)}" if len({item.unit for item in bill.items}) == 1 else ""
    foot = ["" for _ in columns]
    foot[1], foot[-1] = "Total", rng.choice(("₹ ", "")) + grouped(bill.total)
    foot[-4] = f"{pieces} {bill.items[0].unit}" if pieces else ""
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), right, [foot], bold)
    return columns


def _words(flow: Flow, rng: Random, bill: Bill, fonts: Print) -> None:
    top = flow.y
    flow.gap(1)
    inner = flow.beside(1.5, WIDTH - 3)
    inner.line("Amount Chargeable (in words)", fonts.small)
    flow.surface.text(flow.left + WIDTH - 2, inner.y - 1, "E. & O.E", fonts.small, Align.RIGHT)
    inner.paragraph(words_text(rng, bill), fonts.bold)
    flow.y = inner.y + 1
    flow.surface.rectangle(flow.left, top, WIDTH, flow.y - top, line="#333333")


def _summary(flow: Flow, bill: Bill, fonts: Print) -> None:
    """Print the tax by HSN code."""
    codes = list(dict.fromkeys((item.hsn, item.percent) for item in bill.items))
    rows = []
    for code, rate in codes:
        items = [item for item in bill.items if (item.hsn, item.percent) == (code, rate)]
        value = sum((item.taxable for item in items), Decimal(0))
        half = sum((item.half_tax for item in items), Decimal(0))
        halves = [f"{rate / 2:g}%", grouped(half)] * 2
        rows.append(
            [
                code,
                grouped(value),
                *([f"{rate}%", grouped(2 * half)] if bill.is_interstate else halves),
                grouped(2 * half),
            ]
        )
    sums = ["", grouped(bill.tax)] if bill.is_interstate else ["", grouped(bill.half_tax)] * 2
    rows.append(["Total", grouped(bill.taxable), *sums, grouped(bill.tax)])
    taxes = (
        ["IGST\nRate", "IGST\nAmount"]
        if bill.is_interstate
        else ["CGST\nRate", "CGST\nAmount", "SGST/UTGST\nRate", "SGST/UTGST\nAmount"]
    )
    titles = ["HSN/SAC", "Taxable\nValue", *taxes, "Total\nTax Amount"]
    width = (WIDTH - 40) / (len(titles) - 1)
    columns = [
        Column(title, 40 if not number else width, Align.RIGHT if number else Align.LEFT)
        for number, title in enumerate(titles)
    ]
    flow.y = draw_table(flow.surface, (flow.left, flow.y), columns, rows, Look(fonts.small, fonts.small))
    flow.gap(1)
    flow.line(f"Tax Amount (in words) : INR {in_words(bill.tax)} Only", fonts.small)


def _foot(flow: Flow, rng: Random, bill: Bill, fonts: Print) -> None:
    flow.gap(2)
    left = flow.beside(0, 95)
    if rng.random() < 0.6:
        left.line(f"Company's PAN : {bill.seller.pan}", fonts.normal)
    left.line("Declaration", fonts.small)
    left.paragraph(
        "We declare that this invoice shows the actual price of the goods described and that all particulars are true "
        "and correct.",
        fonts.small,
    )
    signatory(flow.beside(100, WIDTH - 102), rng, bill, fonts.normal)
    flow.surface.text(105, 286, "This is a Computer Generated Invoice", fonts.small, Align.CENTER)
    mark_specimen(flow.surface, rng)


LAYOUTS = (
    Layout("INVOICE", "tally_intra", draw_intra),
    Layout("INVOICE", "tally_interstate", draw_interstate),
    Layout("INVOICE", "tally_e_invoice", draw_e_invoice),
)
