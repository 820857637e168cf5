"""A delivery order: a lender's memo that reckons what the dealer will be paid."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT


def draw_reckoned(rng: Random) -> Drawn:
    """The parties in a tinted column at the left, the reckoning right of it, the instalments in a sentence."""
    loan = invent_loan(rng, is_vehicle=rng.random() < 0.3)
    normal = Style(rng.uniform(8.8, 9.6), rng.choice((*SANS, *NARROW)))
    bold = replace(normal, weight=700)
    flow = new_flow(0, 0)
    ink = rng.choice(("#14365c", "#4a1d4f", "#0d4a3a"))
    flow.surface.rectangle(0, 0, 70, 297, fill="#eef1f5")
    address = loan.dealer.address.in_one_line()
    _parties(Flow(flow.surface, 10, 40, 54), rng, loan, address, normal)
    flow.surface.text(10, 20, loan.lender.split()[0].upper(), replace(bold, size=17, color=ink))
    right = Flow(flow.surface, 80, 14, 118)
    right.paragraph(loan.lender, replace(bold, color=ink))
    right.line("DELIVERY ORDER CUM PAYMENT ADVICE", replace(bold, size=12))
    right.gap(3)
    right.line(f"No. {loan.number} of {loan.day.strftime(rng.choice(('%d/%m/%Y', '%d.%m.%Y', '%d-%b-%Y')))}", bold)
    right.gap(5)
    right.paragraph("Dear Business Partner, please hand over the goods below and upload your tax invoice.", normal)
    right.gap(3)
    right.line("Goods financed", replace(normal, color="#6b7280"))
    right.paragraph(loan.product, replace(bold, size=11))
    right.gap(4)
    _reckoning(right, rng, loan, (normal, bold))
    right.gap(5)
    right.paragraph(
        f"The customer repays in {loan.tenure} monthly instalments of Rs. {grouped(loan.emi)} each, the first on the "
        f"{rng.choice((5, 7, 10))}th of the month after delivery. This order lapses if not used within "
        f"{rng.choice((5, 7, 10))} days.",
        normal,
    )
    right.gap(14)
    right.line("Credit Operations", bold)
    right.line("Not valid if altered. No signature is required.", replace(normal, size=normal.size - 1.4))
    ornament.specimen_mark(flow.surface, rng, 120, 289, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def _parties(flow: Flow, rng: Random, loan: Loan, address: str, style: Style) -> None:
    """Print dealer and customer one under the other, small captions over their values."""
    gray, bold = replace(style, size=style.size - 1.6, color="#6b7280"), replace(style, weight=700)
    blocks = (
        ("Supplying dealer", loan.dealer_name, bold),
        ("Dealer's address", address, style),
        ("Dealer code", f"{rng.randint(100, 999)}-{digits(rng, 5)}", style),
        ("Our customer", loan.customer.name, bold),
        ("Delivery to be made at", loan.customer.address.in_one_line(), style),
        ("Customer's mobile", loan.customer.mobile, style),
        ("Loan account", loan.account, style),
    )
    for caption, value, shown in blocks:
        flow.line(caption, gray)
        flow.paragraph(value, shown)
        flow.gap(3.5)


def _reckoning(flow: Flow, rng: Random, loan: Loan, fonts: tuple[Style, Style]) -> None:
    """Print what is left for the dealer, with what is taken off in brackets."""
    normal, bold = fonts
    fee, advance = loan.fee, loan.advance * loan.emi
    lines = [
        ("Invoice value of goods", grouped(loan.price)),
        (rng.choice(("Less: down payment taken by you", "Less: Customer's down payment")), f"({grouped(loan.down)})"),
        ("Loan amount", grouped(loan.amount)),
    ]
    if advance:
        lines.append((f"Less: advance EMI ({loan.advance})", f"({grouped(advance)})"))
    if fee:
        lines.append(("Less: processing fee", f"({grouped(fee)})"))
    columns = (Column("", 82), Column("", flow.width - 82, _RIGHT))
    look = Look(normal, bold, Rules.ROWS, line="#c3c9d2", padding=1.6)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, lines, look)
    last = [("Payable to your account (Rs.)", grouped(loan.amount - advance - fee))]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, last, replace(look, body=bold))


LAYOUTS = (Layout("DELIVERY_ORDER", "reckoned", draw_reckoned),)
