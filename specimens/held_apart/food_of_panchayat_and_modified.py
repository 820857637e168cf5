"""Food papers: a registration filled in by hand in the country, and a licence after a change; never used in tuning."""

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
from specimens.surface import Align, narrowed, wrap
from specimens.table import Column, Look, Rules

_TYPE = "FSSAI"
_CENTER = Align.CENTER
_PETTY = (
    "Petty Retailer of snacks / tea shop",
    "Hawker",
    "Kirana shop",
    "Milk vendor",
    "Chicken and mutton shop",
    "Bakery (small scale)",
)
_LICENSED = (
    "General Manufacturing",
    "Catering - Restaurants",
    "Trade/Retail - Wholesaler",
    "Vegetable Oil and Processing Units",
    "Meat Processing Units",
    "Repacker",
)
_CHANGES = ("Change in production capacity", "Addition of food product category", "Change of nominee")


def draw_panchayat(rng: Random) -> Drawn:
    """Half a sheet: the number's digits in boxes, a pasted photo, the rest in handwriting over dotted lines."""
    food = replace(invent_food_business(rng, is_licence=False), kind=rng.choice(_PETTY))
    issued = day_between(rng, date(2012, 4, 1), date(2019, 12, 31))
    number = f"2{rng.choice(('06', '11', '14', '22'))}{issued:%y}{food.number[5:]}"
    valid_till = issued + timedelta(days=365 * rng.randint(1, 5) - 1)
    food = replace(food, number=number, issued=issued, valid_till=valid_till)
    font = rng.choice(("Libre Baskerville", "Noto Serif", "Arimo"))
    printed = Style(rng.uniform(8.0, 8.8), font)
    hand = Style(rng.uniform(10.0, 11.5), "Kalam", 400, rng.choice(("#1b2f86", "#22242c")))
    flow = new_flow(14, 11, (210.0, 148.0))
    surface = flow.surface
    surface.rectangle(0, 0, 210, 148, fill=rng.choice(("#fbf6e4", "#f1f7ee", "#fdf0ee", "#ffffff")))
    surface.rectangle(6, 6, 198, 136, line="#444444", thickness=0.5)
    bold = replace(printed, weight=700)
    state = food.business.address.state.upper()
    flow.line(f"GOVERNMENT OF {state}", bold, _CENTER)
    flow.line(rng.choice(("FOOD SAFETY ADMINISTRATION", "DEPARTMENT OF HEALTH SERVICES")), printed, _CENTER)
    flow.line("REGISTRATION CERTIFICATE", replace(bold, size=printed.size + 4), _CENTER)
    flow.line("under the Food Safety and Standards Act, 2006  (See Regulation 2.1.1)", printed, _CENTER)
    flow.gap(3)
    _digits_in_boxes(flow, food.number, (bold, hand))
    ornament.photo(surface, rng, 171, 14, 22, 27)
    flow.gap(2)
    _by_hand(flow, food, (printed, hand))
    flow.paragraph(
        "This registration certificate is issued under and is subject to the provisions of the Food Safety and "
        "Standards Act, 2006, all of which must be complied with by the petty food business operator.",
        replace(printed, size=printed.size - 1),
    )
    surface.text(14, 136, f"Date : {printed_date(issued, rng.choice('/-.'))}", printed)
    surface.text(14, 130, f"Place : {food.business.address.city}", printed)
    surface.circle(105, 129, 10, line="#5a3fa0", thickness=0.5)
    ornament.signature(surface, rng, 150, 122, 36, 9)
    surface.text(196, 136, "Registering Authority (with seal)", printed, Align.RIGHT)
    ornament.specimen_mark(surface, rng, rng.uniform(60, 80), 140, 6)
    return Drawn(surface, Form.PAGE, food.truth())


def _digits_in_boxes(flow: Flow, number: str, styles: tuple[Style, Style]) -> None:
    label, hand = styles
    surface = flow.surface
    surface.text(flow.left, flow.y + 4.6, "Registration No.", label)
    for place, digit in enumerate(number):
        x = flow.left + 32 + place * 6.6
        surface.rectangle(x, flow.y, 6.6, 6.6, line="#555555")
        surface.text(x + 3.3, flow.y + 4.8, digit, hand, _CENTER)
    flow.gap(9)


def _by_hand(flow: Flow, food: FoodBusiness, styles: tuple[Style, Style]) -> None:
    owner = food.business.owner
    indent = 66.0
    for caption, value in (
        ("1. Name of the Food Business Operator", food.business.trade_name),
        ("    Permanent address", owner.address.in_one_line()),
        ("2. Address of the place of business", food.premises),
        ("3. Kind of business", food.kind),
        ("4. Valid upto", printed_date(food.valid_till)),
    ):
        printed, hand = styles
        hand = narrowed(hand, (value,), (flow.width - indent) * 1.9)
        lines = wrap(value, flow.width - indent - 2, hand)
        flow.surface.text(flow.left, flow.y + 4.4, caption, printed)
        for line in lines:
            flow.surface.text(flow.left + indent, flow.y + 4.2, line, hand)
            flow.surface.dashed_line(
                flow.left + indent - 1, flow.y + 5.4, flow.left + flow.width, flow.y + 5.4, "#999999"
            )
            flow.gap(6.2)
        flow.gap(0.6)
    flow.gap(1.5)


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


LAYOUTS = (
    Layout(_TYPE, "panchayat", draw_panchayat, held_apart=True),
    Layout(_TYPE, "modified", draw_modified, held_apart=True),
)
