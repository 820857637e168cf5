"""Pieces that invoices of many designs share: addresses, dates, labels, totals, words, the QR of an e-invoice."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.bill import Bill, bill_truth, totals
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.item_columns import ItemColumn, printed_columns, printed_rows, true_rows
from specimens.money import grouped, in_words
from specimens.places import Address
from specimens.specimen import Drawn, Form
from specimens.surface import Align, Surface
from specimens.table import Look

NUMBER_LABELS = ("Invoice No.", "Bill No.", "Invoice Number", "Inv. No.", "Invoice #", "Bill Number")
DATE_LABELS = ("Invoice Date", "Date", "Bill Date", "Dated", "Inv. Date")
BUYER_LABELS = ("Bill To", "Billed To", "Buyer", "Customer Name", "Details of Receiver (Billed to)", "M/s.")
TOTAL_LABELS = ("Grand Total", "Net Payable", "Invoice Total", "Total Amount", "Total Invoice Value", "Net Amount")

Fonts = tuple[Style, Style]
"""A family's normal and bold style."""

_DATES = ("%d/%m/%Y", "%d-%m-%Y", "%d-%b-%Y", "%d-%b-%y", "%d.%m.%Y", "%d %b %Y", "%d/%m/%y", "%d %B %Y")


def fonts_of(rng: Random, size: float, *families: str) -> Fonts:
    family = rng.choice(families)
    return Style(size, family), Style(size, family, 700)


def date_text(rng: Random, day: date) -> str:
    return day.strftime(rng.choice(_DATES))


def address_text(rng: Random, address: Address) -> str:
    """Return an address as a shop prints it, sometimes with line breaks of its own."""
    lines, city, pin = address.lines, address.city, address.pincode
    spaced = f"{pin[:3]} {pin[3:]}"
    half = max(1, len(lines) // 2)
    return rng.choice(
        (
            address.in_one_line(),
            f"{', '.join(lines)}, {city} - {pin}",
            f"{', '.join(lines)}, {city}, {address.state}, {pin}",
            f"{', '.join(lines)},\n{city} - {spaced}, {address.state}",
            f"{', '.join(lines[:half])},\n{', '.join(lines[half:])},\n{city} {pin}" if len(lines) > half else
            f"{', '.join(lines)},\n{city} {pin}",
            f"{', '.join(lines)}, {city}-{pin} ({address.state})",
        )
    )  # fmt: skip


def print_text(flow: Flow, text: str, style: Style, align: Align = Align.LEFT) -> None:
    """Print a text with line breaks of its own; lines that are too long are wrapped."""
    for part in text.split("\n"):
        flow.paragraph(part, style, align)


def tax_lines(bill: Bill, show_rate: bool = True) -> list[tuple[str, Decimal]]:
    """Return the taxes of the bill as captions and sums; the rate only where all items share it."""
    rates = bill.by_rate()
    rate = rates[0][0] if show_rate and len(rates) == 1 else None
    whole, half = ("", "") if rate is None else (f" @ {rate}%", f" @ {rate / 2:g}%")
    if bill.is_interstate:
        return [(f"IGST{whole}", bill.tax)]
    return [(f"CGST{half}", bill.half_tax), (f"SGST{half}", bill.half_tax)]


def total_lines(bill: Bill, labels: tuple[str, str], show_rate: bool = True) -> list[tuple[str, Decimal]]:
    """Return captions and sums from the taxable value to the total; `labels` name the first and the last."""
    lines = [(labels[0], bill.taxable)]
    if not bill.is_untaxed:
        lines += tax_lines(bill, show_rate)
    if bill.is_rounded:
        lines.append(("Round Off", bill.round_off))
    return [*lines, (labels[1], bill.total)]


def print_totals(flow: Flow, lines: Sequence[tuple[str, Decimal]], style: Style, mark: str = "") -> None:
    """Print captions left and sums right; the last, the total, is bold. `mark` goes before every sum."""
    for number, (label, amount) in enumerate(lines):
        shown = replace(style, weight=700) if number == len(lines) - 1 else style
        y = flow.y
        flow.line(label, shown)
        flow.surface.text(
            flow.left + flow.width, flow.y - 0.22 * (flow.y - y), mark + grouped(amount), shown, Align.RIGHT
        )


def words_text(rng: Random, bill: Bill) -> str:
    form = rng.choice(("INR {} Only", "Rupees {} Only", "{} Rupees Only" if bill.is_rounded else "Rs. {} Only"))
    return form.format(in_words(bill.total))


def signatory(flow: Flow, rng: Random, bill: Bill, style: Style) -> None:
    flow.line(f"for {bill.seller.trade_name}", replace(style, weight=700), Align.RIGHT)
    if rng.random() < 0.6:
        ornament.signature(flow.surface, rng, flow.left + flow.width - 32, flow.y, 28, 8)
    flow.gap(9)
    flow.line("Authorised Signatory", style, Align.RIGHT)


def sign_for(flow: Flow, bill: Bill, style: Style, words: str) -> None:
    """Print the seller's name over the room for a signature, and `words` under it."""
    flow.line(f"For, {bill.seller.trade_name}", replace(style, weight=700), Align.RIGHT)
    flow.gap(10)
    flow.line(words, style, Align.RIGHT)


def signed_qr(bill: Bill) -> str:
    """Return the text of an e-invoice's QR: a token of the portal's form, signed by nobody."""
    data = {
        "SellerGstin": bill.seller.gstin,
        "BuyerGstin": bill.buyer.gstin,
        "DocNo": bill.number,
        "DocTyp": "INV",
        "DocDt": bill.day.strftime("%d/%m/%Y"),
        "TotInvVal": float(bill.total),
        "ItemCnt": len(bill.items),
        "MainHsnCode": bill.items[0].hsn,
        "Irn": bill.irn,
        "IrnDt": bill.day.strftime("%Y-%m-%d 12:00:00"),
    }
    payload = {"data": json.dumps(data), "iss": "SPECIMEN"}
    parts = (json.dumps({"alg": "RS256", "typ": "JWT"}).encode(), json.dumps(payload).encode(), b"SPECIMEN" * 32)
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


def print_items(flow: Flow, bill: Bill, columns: Sequence[ItemColumn], look: Look, filler: float = 0.0) -> None:
    """Print the table of goods over the width of `flow`."""
    flow.table(printed_columns(columns, flow.width), printed_rows(bill, columns), look, filler)


def finished(
    flow: Flow,
    rng: Random,
    bill: Bill,
    addresses: tuple[str, str],
    columns: Sequence[ItemColumn],
    printed: Mapping[str, Value] | None = None,
) -> Drawn:
    """Mark the page and return it with its truth: all sums, or what else is `printed` in their stead."""
    mark_specimen(flow.surface, rng)
    sums = totals(bill) if printed is None else printed
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, addresses, true_rows(bill, columns), sums))


def mark_specimen(surface: Surface, rng: Random) -> None:
    """Print the word at the foot of the page."""
    ornament.specimen_mark(surface, rng, rng.uniform(0.1, 0.7) * surface.width, surface.height - 5, 7)
