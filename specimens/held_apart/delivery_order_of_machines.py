"""A delivery order of a lender on machines, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.delivery_order_groups_and_corporations import Terms, lend
from specimens.delivery_parts import Loan
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER

_MACHINES = Terms(
    ("Dhruva Equipment Finance Limited", "Vindhya Infra Credit Ltd.", "Terra Construction Equipment Finance Pvt Ltd"),
    (
        ("Bhoomi", "Backhoe Loader {} 4WD", 2850000, 3900000),
        ("Girija", "Hydraulic Excavator {} 21 T", 5200000, 7100000),
        ("Shaila", "Transit Mixer 6 Cum {}", 1150000, 1750000),
        ("Pathik", "Soil Compactor {}", 2300000, 3300000),
        ("Meru", "Pick and Carry Crane {} 14 T", 1950000, 2750000),
    ),
    ("Earthmovers", "Equipments", "Infra Machines"),
    (35, 36, 41, 47, 48),
    (10, 20),
    (9, 12),
)


def draw_machine(rng: Random) -> Drawn:
    """An equipment lender's sheet of boxes, every caption small above its value; the borrower is a firm."""
    loan = lend(rng, _MACHINES)
    loan = replace(loan, number=rng.choice((f"CE{digits(rng, 8)}", f"DO-{loan.day:%y%m}-{digits(rng, 4)}")))
    firm = named_after(
        invent_business(rng, "hardware", loan.dealer.address.state),
        rng.choice(("Constructions", "Infratech", "Stone Crushers")),
    )
    borrower = firm.trade_name.removeprefix("M/s ")
    size = rng.uniform(8.6, 9.6)
    value = Style(size, rng.choice(SANS), 700 if rng.random() < 0.3 else 400)
    caption = replace(value, size=size * 0.74, color=rng.choice(("#666666", "#4a5a78")), weight=400)
    ink = rng.choice(("#c98a00", "#143c6b", "#8c1d18"))
    flow = new_flow(14, 14)
    flow.surface.rectangle(0, 0, 210, 6, fill=ink)
    flow.line(loan.lender, Style(14, value.font, 700, ink))
    flow.line("Construction Equipment Business", caption)
    title = rng.choice(("DELIVERY ORDER", "DELIVERY ORDER CUM PAYMENT ADVICE", "DO TO DEALER"))
    flow.surface.text(flow.left + flow.width, flow.y - 3, title, Style(12, value.font, 700), _RIGHT)
    flow.gap(3)
    address = loan.dealer.address.in_one_line()
    lines = _machine_boxes(rng, loan, (borrower, firm.address.in_one_line(), firm.constitution), address)
    for boxes in lines:
        _boxes(flow, boxes, (caption, value))
    flow.gap(4)
    flow.paragraph(
        f"We request you to deliver the above equipment to the customer. Your invoice should be in the name of the "
        f"customer and carry our hypothecation. On receipt of invoice, insurance and delivery challan we shall pay "
        f"you Rupees {in_words(loan.amount)} only by RTGS.",
        value,
        Align.LEFT,
    )
    if rng.random() < 0.6:
        flow.line("This order is valid for 21 days and stands cancelled thereafter.", value)
    flow.gap(6)
    flow.line(f"For {loan.lender}", replace(value, weight=700))
    ornament.signature(flow.surface, rng, flow.left, flow.y + 1, 30, 8)
    flow.gap(11)
    flow.line(rng.choice(("Authorised Signatory", "Regional Credit Operations", "Area Business Manager")), value)
    ornament.specimen_mark(flow.surface, rng, rng.randint(30, 150), 291, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, customer_name=borrower))


_Box = tuple[str, str, float]
"""A caption, a value and the box's part of the width."""


def _machine_boxes(rng: Random, loan: Loan, borrower: tuple[str, str, str], address: str) -> list[tuple[_Box, ...]]:
    name, place, kind = borrower
    share = rng.choice(("Customer Margin", "Margin Money", "Margin Paid to Dealer"))
    price = rng.choice(("Invoice Value (incl. GST)", "Asset Cost", "Invoice Value"))
    funded = rng.choice(("Amount Financed", "Loan Amount", "Finance Amount"))
    ratio = f"{loan.amount * 100 / loan.price:.1f} %"
    return [
        (
            ("DO Number", loan.number, 0.36),
            ("DO Date", f"{loan.day:%d %b %Y}", 0.28),
            ("Contract No.", loan.account, 0.36),
        ),
        ((rng.choice(("Dealer", "Dealer Name")), loan.dealer_name, 0.7), ("Dealer Code", digits(rng, 6), 0.3)),
        (("Dealer Address", address, 1.0),),
        ((rng.choice(("Borrower", "Customer Name", "Hirer / Borrower")), name, 0.7), ("Constitution", kind, 0.3)),
        (("Customer Address", place, 1.0),),
        (
            (rng.choice(("Equipment", "Asset Description", "Asset Make & Model")), loan.product, 0.56),
            ("Quantity", "1", 0.14),
            ("Condition", "New", 0.3),
        ),
        ((price, f"₹ {grouped(loan.price)}", 0.34), (share, f"₹ {grouped(loan.down)}", 0.33), ("LTV", ratio, 0.33)),
        (
            (funded, f"₹ {grouped(loan.amount)}", 0.34),
            (rng.choice(("EMI", "Instalment (Monthly)")), f"₹ {grouped(loan.emi)}", 0.33),
            (rng.choice(("Tenor (Months)", "Tenure in months")), str(loan.tenure), 0.33),
        ),
    ]


def _boxes(flow: Flow, boxes: tuple[_Box, ...], styles: tuple[Style, Style]) -> None:
    """Print one line of boxes, each as high as the highest."""
    caption, value = styles
    columns, x = [], 0.0
    for title, text, part in boxes:
        column = flow.beside(x + 1.5, part * flow.width - 3)
        column.gap(0.8)
        column.line(title, caption)
        column.paragraph(text, replace(value, font="Noto Sans") if "₹" in text else value)
        columns.append(column)
        x += part * flow.width
    height = max(column.y for column in columns) + 0.8 - flow.y
    x = flow.left
    for _, _, part in boxes:
        flow.surface.rectangle(x, flow.y, part * flow.width, height, line="#777777", thickness=0.15)
        x += part * flow.width
    flow.gap(height)


LAYOUTS = (Layout("DELIVERY_ORDER", "machine", draw_machine, held_apart=True),)
