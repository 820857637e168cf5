"""Invoices of shops: phones with a warranty card, a chain's store, a narrow roll."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Item, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, Style
from specimens.goods import APPLIANCES, GROCERY, PHONES, SMALL
from specimens.invoice_parts import address_text, date_text, finished, fonts_of, print_items, print_text, words_text
from specimens.invoice_retail import FINANCIERS
from specimens.item_columns import ItemColumn
from specimens.money import grouped, plain
from specimens.numbers import digits, imei, letters
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_ACCESSORIES = SMALL[2:6]


def with_extras(bill: Bill, items: Sequence[Item]) -> Bill:
    """Return the bill with more items after its own."""
    return replace(bill, items=(*bill.items, *items))


def draw_phone_warranty(rng: Random) -> Drawn:
    """A phone and what goes with it: both IMEIs in a column, the sums a row of the table, how it was paid below."""
    bill = invent_bill(rng, Wanted("electronics", PHONES, (1, 1), (1, 1), is_rounded=False))
    extras = invent_bill(rng, Wanted("electronics", _ACCESSORIES, (1, 3), (1, 1))).items
    bill = with_extras(bill, extras if rng.random() < 0.7 else ())
    pair = (imei(rng), imei(rng))
    normal, bold = fonts_of(rng, rng.uniform(7.4, 8.2), "Arimo", "Noto Sans", "Roboto Condensed")
    flow = new_flow(11, 11)
    ink = rng.choice(("#111111", "#b00020", "#14387f"))
    flow.surface.rectangle(11, 11, 188, 8, fill=ink)
    title = rng.choice(("TAX INVOICE CUM WARRANTY CARD", "TAX INVOICE / WARRANTY CERTIFICATE"))
    flow.surface.text(105, 16.6, title, replace(bold, size=11, color="#ffffff"), Align.CENTER)
    flow.gap(10)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left, right = flow.beside(0, 100), flow.beside(112, 76)
    under = (f"Tel : {bill.seller.phone}   E-mail : {bill.seller.email}", f"GST Regn. No. : {bill.seller.gstin}")
    party(left, (bill.seller.trade_name, seller, *under), (normal, replace(bold, size=13, color=ink)))
    right.line("Sold To", bold)
    party(right, (bill.buyer.name, buyer, f"Mob. {bill.buyer.phone}"), (normal, bold))
    flow.y = max(left.y, right.y) + 2
    facts = (
        ("Invoice No.", bill.number),
        ("Date & Time", f"{date_text(rng, bill.day)} {rng.randint(10, 20)}:{rng.randint(10, 59)}"),
        ("Counter", f"C{rng.randint(1, 6)}"),
        ("Sales Executive", "Emp 2041"),
    )
    flow.table(
        [Column(caption, 47) for caption, _ in facts], [[value for _, value in facts]], Look(bold, normal, padding=0.8)
    )
    flow.gap(3)
    columns = _phone_columns("\n".join(pair))
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), padding=1.0)
    print_items(flow, bill, columns, look, rng.uniform(0, 30))
    half = grouped(bill.half_tax)
    row = ["", "Total", "", "", str(len(bill.items)), grouped(bill.taxable), half, half, grouped(bill.total)]
    shapes = columns_of.printed_columns(columns, flow.width)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), shapes, [row], Look(bold, bold, padding=1.0))
    flow.gap(2)
    flow.paragraph(f"Amount in words : {words_text(rng, bill)}", bold)
    flow.gap(2)
    _payment(flow, rng, bill, normal)
    flow.gap(3)
    flow.line("Warranty", bold)
    flow.paragraph(
        "Handset 12 months, battery and charger 6 months from the date of purchase, at the maker's service centre. "
        "Physical damage and liquid are not covered. Goods once sold will not be taken back.",
        replace(normal, size=6.4),
    )
    two_signatures(flow, ("Customer's Signature", f"For {bill.seller.trade_name}"), normal)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": pair[0]})


def _phone_columns(numbers: str) -> list[ItemColumn]:
    return [
        columns_of.serial("#", 7),
        columns_of.description("Product / Model", 50),
        ItemColumn("IMEI / Serial No.", 31, lambda _, number: numbers if number == 1 else "-"),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Qty", 9, "{}"),
        columns_of.rate("Basic Price", 22),
        columns_of.half_tax("CGST", 18),
        columns_of.half_tax("SGST", 18),
        columns_of.amount_with_tax("Amount (Rs.)", 24),
    ]


def _payment(flow: Flow, rng: Random, bill: Bill, style: Style) -> None:
    """Print by what means the total was paid."""
    lent = (bill.total * rng.choice((60, 70, 80)) / 100).quantize(Decimal(1))
    rows = [
        ("Finance", rng.choice(FINANCIERS), f"LAN {digits(rng, 10)}", grouped(lent)),
        (rng.choice(("Cash", "UPI", "Card")), "-", "-", grouped(bill.total - lent)),
    ]
    columns = [Column("Mode", 22), Column("Financier", 48), Column("Reference", 40), Column("Paid", 30, _RIGHT)]
    flow.table(columns, rows, Look(style, replace(style, weight=700), Rules.ROWS, padding=0.8))


def draw_chain_store(rng: Random) -> Drawn:
    """A chain's print: HSN and serial number under each name, MRP beside the price, taxes by rate in a box below."""
    bill = invent_bill(rng, Wanted("electronics", APPLIANCES, (1, 3), (1, 1), has_discount=rng.random() < 0.6))
    serials = [letters(rng, 2) + digits(rng, rng.choice((9, 11))) for _ in bill.items]
    normal, bold = fonts_of(rng, rng.uniform(7.6, 8.4), "Inconsolata", "IBM Plex Mono", *NARROW[:2])
    flow = new_flow(12, 10)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    store = f"Store Code {rng.randint(1001, 4999)}"
    top = flow.beside(0, 110)
    under = (store, f"GSTIN {bill.seller.gstin}   Customer care 1800 000 0000")
    party(top, (bill.seller.trade_name.upper(), seller, *under), (normal, replace(bold, size=14)))
    flow.surface.qr(176, 10, 22, f"SPECIMEN/{store}/{bill.number}")
    flow.y = max(top.y, 34) + 1
    flow.rule("#000000", 0.5)
    flow.gap(1)
    left, right = flow.beside(0, 100), flow.beside(108, 78)
    left.pairs((("Customer", bill.buyer.name), ("Phone", bill.buyer.phone)), (normal, bold), 22)
    for number, line in enumerate(buyer.split("\n")):
        left.pair("" if number else "Address", line, (normal, normal), 22, "" if number else ":")
    right.line("TAX INVOICE - ORIGINAL FOR RECIPIENT", bold)
    numbers = (("Invoice", bill.number), ("Dated", date_text(rng, bill.day)), ("Order Ref", digits(rng, 10)))
    right.pairs((*numbers, ("Loyalty Id", digits(rng, 12))), (normal, bold), 24)
    flow.y = max(left.y, right.y) + 1
    flow.rule("#000000", 0.5)
    columns = _store_columns(serials)
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.HEAD, Rules.ROWS)), line="#000000"))
    flow.gap(3)
    sums = flow.beside(112, 74)
    last = (rng.choice(("AMOUNT PAYABLE", "BILL AMOUNT", "TOTAL PAYABLE")), bill.total)
    print_sums(sums, (("Items net", bill.taxable + bill.tax), ("Rounding", bill.round_off), last), normal)
    _by_rate(flow.beside(0, 104), bill, Look(normal, bold, padding=0.7))
    flow.y = max(sums.y, flow.y + 14 + 6 * len(bill.by_rate())) + 4
    flow.paragraph(words_text(rng, bill), normal)
    flow.gap(3)
    flow.paragraph(
        "Installation is free for air conditioners and televisions within city limits. Exchange within 7 days in "
        "unopened condition with this invoice. This is a computer generated invoice, no signature is required.",
        replace(normal, size=6.6),
    )
    told = [*columns, columns_of.hsn()]
    drawn = finished(flow, rng, bill, (seller, buyer), told, {**totals(bill), "serial_number": serials[0]})
    return replace(drawn, truth={**drawn.truth, "dealer_name": bill.seller.trade_name.upper()})


def _store_columns(serials: Sequence[str]) -> list[ItemColumn]:
    def named(item: Item, number: int) -> str:
        return f"{item.description}\nHSN {item.hsn}  S/N {serials[number - 1]}"

    return [
        ItemColumn("ARTICLE", 74, named, "description", lambda item: item.description),
        columns_of.quantity("QTY", 10, "{}"),
        columns_of.money("MRP", 22, lambda item: (item.rate * 2).quantize(Decimal(1))),
        columns_of.rate("UNIT PRICE", 22),
        columns_of.money("DISCOUNT", 20, lambda item: item.discount),
        columns_of.percent("GST", 11),
        columns_of.amount_with_tax("NET AMOUNT", 26),
    ]


def _by_rate(flow: Flow, bill: Bill, look: Look) -> None:
    titles = ("GST %", "TAXABLE VALUE", "CGST", "SGST", "TOTAL TAX")
    rows = [
        (f"{rate}%", grouped(taxable), grouped(half), grouped(half), grouped(2 * half))
        for rate, taxable, half in bill.by_rate()
    ]
    rows.append(("Total", grouped(bill.taxable), grouped(bill.half_tax), grouped(bill.half_tax), grouped(bill.tax)))
    flow.table([Column(title, flow.width / 5, _RIGHT) for title in titles], rows, look)


def ends(flow: Flow, label: str, value: str, style: Style) -> None:
    """Print `label` at the left end of a line and `value` at its right end."""
    y = flow.y
    flow.line(label, style)
    flow.surface.text(flow.left + flow.width, flow.y - 0.22 * (flow.y - y), value, style, _RIGHT)


def print_sums(flow: Flow, lines: Sequence[tuple[str, Decimal]], style: Style) -> None:
    """Print captions left and sums right; the last is large."""
    for label, amount in lines[:-1]:
        ends(flow, label, grouped(amount), style)
    label, amount = lines[-1]
    ends(flow, label, grouped(amount), replace(style, weight=700, size=style.size + 2.4))


def party(flow: Flow, lines: Sequence[str], styles: tuple[Style, Style]) -> None:
    """Print a name and what belongs to it: an address, which may have line breaks of its own, and what follows."""
    flow.line(lines[0], styles[1])
    for line in lines[1:]:
        print_text(flow, line, styles[0])


def two_signatures(flow: Flow, words: tuple[str, str], style: Style) -> None:
    flow.gap(12)
    ends(flow, *words, style)


def draw_narrow_roll(rng: Random) -> Drawn:
    """A roll of 58 mm: what is sold in numbered lines, code and count under it, the GSTIN at the very end."""
    bill = invent_bill(rng, Wanted("grocery", GROCERY, (3, 8), (1, 5), is_rounded=rng.random() < 0.7))
    style = Style(rng.uniform(6.8, 7.4), rng.choice(("Inconsolata", "Roboto Mono", "Space Mono")))
    bold, small = replace(style, weight=700), replace(style, size=5.8)
    surface = Surface(58, 78 + 6.6 * len(bill.items) + 3 * len(bill.by_rate()))
    flow = Flow(surface, 3, 4, 52, 1.2)
    seller = address_text(rng, bill.seller.address)
    flow.paragraph(bill.seller.trade_name, replace(bold, size=10), Align.CENTER)
    print_text(flow, seller, style, Align.CENTER)
    flow.line(rng.choice(("CASH BILL - TAX INVOICE", "* TAX INVOICE *", "RETAIL TAX INVOICE")), bold, Align.CENTER)
    _dashes(flow)
    ends(flow, f"Bill#{bill.number}", f"T{rng.randint(1, 9)}", style)
    ends(flow, f"{bill.day:%d/%m/%y}", f"{rng.randint(9, 21)}:{rng.randint(10, 59)}", style)
    _dashes(flow)
    ends(flow, "ITEM / HSN", "QTY x RATE = AMT", small)
    for number, item in enumerate(bill.items, 1):
        flow.line(f"{number}. {item.description}", style)
        ends(flow, f"   {item.hsn}", f"{item.quantity} x {plain(item.rate)} = {plain(item.taxable)}", style)
    _dashes(flow)
    ends(flow, f"Items: {len(bill.items)}", f"Sub Total {plain(bill.taxable)}", style)
    ends(flow, "CGST", plain(bill.half_tax), style)
    ends(flow, "SGST", plain(bill.half_tax), style)
    if bill.is_rounded:
        ends(flow, "R/Off", plain(bill.round_off), style)
    ends(flow, rng.choice(("Bill Amt", "TO PAY", "Net Amt")), plain(bill.total), replace(bold, size=10.5))
    _dashes(flow)
    for rate, taxable, half in bill.by_rate():
        ends(flow, f"GST {rate}% on {plain(taxable)}", plain(2 * half), small)
    ends(flow, rng.choice(("UPI", "CASH", "CARD")), plain(bill.total), small)
    flow.line(f"GSTIN {bill.seller.gstin}", style, Align.CENTER)
    flow.line(f"Ph {bill.seller.phone}", style, Align.CENTER)
    flow.line("No exchange without bill", small, Align.CENTER)
    ornament.specimen_mark(surface, rng, 21, flow.y + 4, 6.5)
    told = [
        columns_of.description("", 1),
        columns_of.hsn(),
        columns_of.quantity(),
        columns_of.rate(),
        columns_of.amount_before_tax(),
    ]
    truth = bill_truth(bill, (seller, ""), columns_of.true_rows(bill, told), totals(bill))
    return Drawn(surface, Form.PAGE, {name: value for name, value in truth.items() if name != "customer_name"})


def _dashes(flow: Flow) -> None:
    flow.surface.dashed_line(flow.left, flow.y + 0.9, flow.left + flow.width, flow.y + 0.9)
    flow.gap(1.6)


LAYOUTS = (
    Layout("INVOICE", "phone_warranty", draw_phone_warranty),
    Layout("INVOICE", "chain_store", draw_chain_store),
    Layout("INVOICE", "narrow_roll", draw_narrow_roll),
)
