"""The food licence of a railway's own officer for those who sell at its stations."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.food_business import FoodBusiness, invent_food_business
from specimens.money import in_words
from specimens.people import invent_person
from specimens.places import Address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import text_height

_RAILWAYS = {
    "Gujarat": "WESTERN", "Maharashtra": "CENTRAL", "Delhi": "NORTHERN", "Uttar Pradesh": "NORTHERN",
    "Punjab": "NORTHERN", "Haryana": "NORTHERN", "Uttarakhand": "NORTHERN", "Bihar": "EAST CENTRAL",
    "Jharkhand": "SOUTH EASTERN", "Odisha": "EAST COAST", "West Bengal": "EASTERN", "Rajasthan": "NORTH WESTERN",
    "Madhya Pradesh": "WEST CENTRAL", "Chhattisgarh": "SOUTH EAST CENTRAL", "Karnataka": "SOUTH WESTERN",
    "Telangana": "SOUTH CENTRAL", "Andhra Pradesh": "SOUTH CENTRAL", "Assam": "NORTHEAST FRONTIER",
}  # fmt: skip
"""Whose stations are in a state's cities."""
_KINDS = (
    "Food Vending Establishment",
    "Catering Unit - Static",
    "Restaurant / Refreshment Room",
    "Food Vending Agencies",
    "Base Kitchen / Caterer",
)
_STALLS = ("Catering Stall No. {}", "Refreshment Room No. {}", "GMU Stall No. {}", "Milk Stall No. {}", "Food Plaza")


def draw_railway(rng: Random) -> Drawn:
    """The office's head, the number, numbered facts with the validity among them, and the terms of the grant."""
    food = _at_station(rng)
    railway = f"{_RAILWAYS.get(food.business.address.state, 'SOUTHERN')} RAILWAY"
    style = Style(rng.uniform(9.6, 10.8), rng.choice((*SANS[:5], *SERIF[:2])))
    flow = new_flow(22, 16)
    _head(flow, rng, railway, style)
    flow.pair(rng.choice(("Licence No.", "License Number")), food.number, (style, _bold(style, 2.0)), 0)
    flow.gap(3)
    _facts(flow, rng, food, style)
    _grant(flow, rng, food, style)
    _officer(flow, rng, food, (railway, style))
    ornament.specimen_mark(flow.surface, rng, rng.uniform(40, 130), 290, 7)
    return Drawn(flow.surface, Form.PAGE, food.truth())


def _bold(style: Style, grow: float = 0.0) -> Style:
    return replace(style, weight=700, size=style.size + grow)


def _at_station(rng: Random) -> FoodBusiness:
    food = invent_food_business(rng, is_licence=True)
    while not food.business.address.is_urban:
        food = invent_food_business(rng, is_licence=True)
    place = food.business.address
    lines = (
        rng.choice(_STALLS).format(rng.randint(1, 14)),
        rng.choice(("Platform No. {}", "PF No. {}")).format(rng.randint(1, 6)),
        f"{place.city} {rng.choice(('Jn. Railway Station', 'Railway Station', 'Junction'))}",
    )
    stall = Address(lines, place.city, place.district, place.state, place.pincode, is_urban=True)
    return replace(food, business=replace(food.business, address=stall), kind=rng.choice(_KINDS))


def _head(flow: Flow, rng: Random, railway: str, style: Style) -> None:
    ornament.emblem(flow.surface, 105, 22, 13)
    flow.gap(17)
    flow.line("GOVERNMENT OF INDIA", _bold(style), Align.CENTER)
    flow.line("MINISTRY OF RAILWAYS", _bold(style), Align.CENTER)
    officer = rng.choice(("Designated Officer (Food Safety)", "Designated Officer & Sr. Divl. Medical Officer"))
    flow.line(f"Office of the {officer}, {railway}", style, Align.CENTER)
    flow.gap(2)
    flow.line("FORM 'C'", _bold(style), Align.CENTER)
    flow.line("[See Regulation 2.1.4 (6)]", replace(style, size=style.size - 1.5), Align.CENTER)
    flow.line("LICENCE UNDER FSS ACT, 2006", _bold(style, 2.5), Align.CENTER)
    flow.gap(4)


def _facts(flow: Flow, rng: Random, food: FoodBusiness, style: Style) -> None:
    fee = rng.choice((2000, 3000, 5000, 7500, 10000, 15000))
    facts = [
        ("Name of the Licensee", food.business.trade_name),
        (rng.choice(("Registered Office of the Licensee", "Permanent address of the Licensee")), food.office),
        ("Address of the authorised premises", food.premises),
        ("Kind of Business", food.kind),
        ("Category of Licence", rng.choice(("Central", "State"))),
        ("Licence fee paid", f"Rs. {fee}/- (Rupees {in_words(Decimal(fee))} only)"),
        ("Licence valid from", f"{food.issued:%d.%m.%Y} to {food.valid_till:%d.%m.%Y}"),
    ]
    if rng.random() < 0.4:
        del facts[4]
    for number, (label, value) in enumerate(facts, 1):
        flow.surface.text(flow.left, flow.y + 0.78 * text_height(style, 1.3), f"{number}.", style)
        column = Flow(flow.surface, flow.left + 8, flow.y, flow.width - 8)
        column.pair(label, value, (style, _bold(style)), 68)
        flow.y = column.y + 2.6
    flow.gap(3)


def _grant(flow: Flow, rng: Random, food: FoodBusiness, style: Style) -> None:
    station = food.business.address.lines[-1]
    texts = [
        "This licence is granted under and is subject to the provisions of FSS Act, 2006, all of which must be "
        "complied with by the licensee.",
        f"The licensee shall vend only such articles of food at {station} as are approved by the Railway "
        "Administration, and the licence shall stand cancelled on the expiry of the catering contract.",
        "A true copy of the licence shall be displayed at a prominent place in the premises at all times.",
        "Application for renewal shall be filed not later than 30 days prior to the date of expiry.",
    ]
    for text in texts[: rng.randint(2, 4)]:
        flow.paragraph(text, style)
        flow.gap(2.2)
    flow.gap(4)


def _officer(flow: Flow, rng: Random, food: FoodBusiness, printed: tuple[str, Style]) -> None:
    """Print place and date of the grant and the officer of the railway, in this style."""
    railway, style = printed
    place = rng.choice(("Place : Divisional Office", "Place : HQ"))
    ornament.signature(flow.surface, rng, 142, flow.y, 34, 9)
    flow.line(place, style)
    flow.line(f"{rng.choice(('Date of issue', 'Dated', 'Date'))} : {food.issued:%d.%m.%Y}", style)
    flow.gap(4)
    flow.line(f"({invent_person(rng).name})", style, Align.RIGHT)
    flow.line("Designated Officer", _bold(style), Align.RIGHT)
    flow.line(railway.title(), style, Align.RIGHT)
    flow.surface.circle(60, flow.y - 6, 12, line="#5a3fa0", thickness=0.5)
    flow.surface.text(60, flow.y - 5, "FOOD SAFETY", Style(6, "Arimo", 700, "#5a3fa0"), Align.CENTER)


LAYOUTS = (Layout("FSSAI", "railway_stall", draw_railway),)
