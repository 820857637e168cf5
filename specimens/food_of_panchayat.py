"""A food registration of the country, filled in by hand."""

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

_CENTER = Align.CENTER
_PETTY = (
    "Petty Retailer of snacks / tea shop",
    "Hawker",
    "Kirana shop",
    "Milk vendor",
    "Chicken and mutton shop",
    "Bakery (small scale)",
)


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


LAYOUTS = (Layout("FSSAI", "panchayat", draw_panchayat),)
