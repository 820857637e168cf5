"""A food licence after a change; never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.food_business import FoodBusiness, invent_food_business
from specimens.people import day_between, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_CENTER = Align.CENTER
_LICENSED = (
    "General Manufacturing",
    "Catering - Restaurants",
    "Trade/Retail - Wholesaler",
    "Vegetable Oil and Processing Units",
    "Meat Processing Units",
    "Repacker",
)
_CHANGES = ("Change in production capacity", "Addition of food product category", "Change of nominee")


def draw_modified(rng: Random) -> Drawn:
    """The portal's licence after a change: a panel with number and days at the right, their history below."""
    food = replace(invent_food_business(rng, is_licence=True), kind=rng.choice(_LICENSED))
    first = food.issued
    food = replace(food, issued=day_between(rng, date(2020, 11, 1), date(2025, 12, 1)))
    food = replace(food, valid_till=food.issued + timedelta(days=365 * rng.randint(1, 5)))
    body = Style(rng.uniform(8.8, 9.8), rng.choice(("Arimo", "Roboto", "Source Sans 3", "Public Sans")))
    bold = replace(body, weight=700)
    flow = new_flow(rng.uniform(16, 19), 14)
    surface = flow.surface
    surface.rectangle(8, 8, 194, 281, line="#14589c", thickness=0.7)
    ornament.emblem(surface, flow.left + 9, flow.y + 8, 12, "#1a7f3c")
    surface.text(210 - flow.left, flow.y + 8, "fssai", Style(20, "Arimo", 700, "#14589c"), Align.RIGHT)
    is_central = food.number[1:3] == "00"
    flow.line(f"Government of {'India' if is_central else food.business.address.state}", body, _CENTER)
    flow.line("Food Safety and Standards Authority of India", replace(bold, size=body.size + 2), _CENTER)
    flow.line("License under FSS Act, 2006", bold, _CENTER)
    flow.line("FORM C   [See Regulation 2.1.4(6)]", body, _CENTER)
    flow.gap(8)
    changed = food.issued + timedelta(days=rng.randint(20, 200))
    side = flow.beside(flow.width - 66, 66)
    _panel(side, food, changed, (body, bold), is_central=is_central)
    left = flow.beside(0, flow.width - 74)
    _premises(left, food, (replace(body, size=body.size - 0.4, color="#444444"), bold))
    flow.y = max(left.y, side.y) + 5
    _history(flow, rng, (first, food.issued, changed), food, body)
    flow.gap(5)
    flow.paragraph(
        "This license is granted under and is subject to the provisions of FSS Act, 2006 all of which must be complied "
        "with by the licensee. Application for renewal can be filed as early as 180 days prior to expiry.",
        body,
    )
    flow.gap(16)
    ornament.signature(surface, rng, 146, flow.y - 12, 36, 9)
    flow.line("Designated Officer", bold, Align.RIGHT)
    flow.line("(Digitally signed - needs no seal)", replace(body, size=body.size - 1.5), Align.RIGHT)
    ornament.specimen_mark(surface, rng, rng.uniform(20, 150), 285, 7)
    return Drawn(surface, Form.PAGE, food.truth())


def _panel(side: Flow, food: FoodBusiness, changed: date, styles: tuple[Style, Style], *, is_central: bool) -> None:
    body, bold = styles
    side.surface.rectangle(side.left - 3, side.y - 3, side.width + 3, 41, fill="#e8f0f8", line="#14589c")
    side.line("License Number", body)
    side.line(food.number, replace(bold, size=body.size + 4))
    side.gap(1.5)
    days = (
        ("Category", "Central License" if is_central else "State License"),
        ("Issued On", printed_date(food.issued, "-")),
        ("Valid Upto", printed_date(food.valid_till, "-")),
        ("Modified On", printed_date(changed, "-")),
    )
    for caption, value in days:
        side.pair(caption, value, (body, bold), 27)
        side.gap(1.6)


def _premises(left: Flow, food: FoodBusiness, styles: tuple[Style, Style]) -> None:
    for caption, value in (
        ("1. Name of Licensee (FBO)", food.business.trade_name),
        ("2. Registered Office Address", food.office),
        ("3. Address of Authorized Premises", food.premises),
        ("4. Kind of Business", food.kind),
    ):
        left.line(caption, styles[0])
        left.paragraph(value, styles[1])
        left.gap(2.6)


def _history(flow: Flow, rng: Random, days: tuple[date, date, date], food: FoodBusiness, body: Style) -> None:
    first, renewed, changed = days
    flow.line("Annexure - Validity and Modification History", replace(body, weight=700))
    flow.gap(1)
    fee = rng.choice((2000, 3000, 5000, 7500))
    rows = [
        ("Renewal License", printed_date(renewed, "-"), printed_date(food.valid_till, "-"), str(fee), "-"),
        ("Modification", printed_date(changed, "-"), printed_date(food.valid_till, "-"), "1000", rng.choice(_CHANGES)),
    ]
    if first < date(2018, 1, 1):
        until = first + timedelta(days=365 * rng.randint(1, 3))
        rows.insert(0, ("New License", printed_date(first, "-"), printed_date(until, "-"), str(fee), "-"))
    shares = (("Application Type", 36), ("Date of Grant", 28), ("Valid Upto", 28), ("Fee (Rs.)", 20))
    columns = [*(Column(title, width) for title, width in shares), Column("Remarks", flow.width - 112)]
    look = Look(body, replace(body, weight=700), rng.choice((Rules.ALL, Rules.ROWS)), head_fill="#e8f0f8")
    flow.table(columns, rows, look)


LAYOUTS = (Layout("FSSAI", "modified", draw_modified, held_apart=True),)
