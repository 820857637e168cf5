"""A food licence held apart: a carrier's Form C with its conditions, its earlier periods and its vehicles."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.food_business import FoodBusiness, invent_food_business
from specimens.numbers import digits, letters
from specimens.people import SURNAMES, printed_date, words
from specimens.ruled_row import print_row
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface
from specimens.table import Look
from specimens.udyam import STATE_LETTERS

_KINDS = (
    "Transporter (having a number of specialized vehicles like insulated refrigerated van/ wagon, milk tankers etc.)",
    "Transportation (having a number of specialized vehicles like insulated refrigerated van/wagon, milk tankers etc.)",
    "Transporter",
)
_HOUSES = words("Roadlines Logistics Carriers Coldchain Transport")
_OFFICES = {
    "Gujarat": "Food and Drugs Control Administration",
    "Maharashtra": "Food and Drug Administration",
    "Rajasthan": "Commissionerate of Food Safety",
    "Uttar Pradesh": "Food Safety and Drug Administration",
}
_VEHICLES = ("Insulated Van", "Refrigerated Truck", "Milk Tanker", "Closed Body Truck")
_CONDITIONS = (
    "Display a true copy of the license granted in Form C at all times at a prominent place in the premises.",
    "Give necessary access to Licensing Authorities or their authorised personnel to the premises.",
    "Inform Authorities about any change or modifications in activities.",
    "Employ at least one technical person to supervise the production process.",
    "Furnish periodic audit report and annual return ( 1st April to 31st March) within 31st May of each year.",
    "Ensure that no product other than the product indicated in the license/ registration is produced in the unit.",
    "Maintain factory's sanitary and hygienic standards and worker's Hygiene as specified in the Schedule - 4.",
    "Ensure that the vehicles used for transport of food maintain the required temperature and are clean.",
    "No food business operator shall sell or offer for sale any food to a person without a valid license.",
)


def _invent(rng: Random) -> FoodBusiness:
    """Invent a licensed carrier whose trade name says what it does."""
    food = invent_food_business(rng, is_licence=True)
    name = f"{rng.choice(SURNAMES)} {rng.choice(_HOUSES)}"
    end = rng.choice(("", "", " Pvt Ltd", " Private Limited", " Company"))
    name = f"{name}{end}"
    business = replace(food.business, trade_name=name.upper() if rng.random() < 0.5 else name)
    return replace(food, business=business, kind=rng.choice(_KINDS))


def draw_carrier(rng: Random) -> Drawn:
    """Numbered entries with the registered office before the premises; annexures on a second sheet."""
    food = _invent(rng)
    style = Style(rng.uniform(9.2, 10.4), rng.choice(("Arimo", "Open Sans", "Roboto", "Source Serif 4")))
    surface = Surface(*A4)
    flow = Flow(surface, 18, 14, 174, 1.35)
    _head(flow, rng, food, style)
    _entries(flow, food, style)
    is_renewed = rng.random() < 0.6
    _days(flow, rng, food, style, is_renewed=is_renewed)
    _notes(flow, style)
    ornament.specimen_mark(surface, rng, 18, 289, 6)
    _annexures(surface, rng, food, style, is_renewed=is_renewed)
    return Drawn(surface, Form.PAGE, food.truth())


def _head(flow: Flow, rng: Random, food: FoodBusiness, style: Style) -> None:
    bold, state = replace(style, weight=700), food.business.address.state
    surface = flow.surface
    surface.text(19, 27, "fssai", Style(25, "Lato", 700, "#1f4e9c"))
    surface.qr(168, 14, 23, f"https://example.in/SPECIMEN/{food.number}")
    titles = (
        (f"Government of {state}", replace(bold, size=12)),
        (_OFFICES.get(state, "Commissionerate of Food Safety"), replace(bold, size=10.5)),
        ("Food Safety and Standards Authority of India", style),
        ("License under FSS Act, 2006", replace(bold, size=11.5)),
        ("FORM 'C'", bold),
        ("[See Regulation 2.1.4(6)]", replace(style, size=8.4)),
    )
    for text, own in titles:
        flow.line(text, own, Align.CENTER)
    flow.gap(4)
    surface.rectangle(18, flow.y, 174, 9, line="#1f4e9c", thickness=0.4)
    caption = rng.choice(("License Number :", "License No. :", "Licence Number :"))
    end = surface.text(62, flow.y + 6.2, caption, replace(bold, size=11))
    surface.text(end + 2, flow.y + 6.2, food.number, replace(bold, size=12))
    flow.gap(13)


def _entries(flow: Flow, food: FoodBusiness, style: Style) -> None:
    bold = replace(style, weight=700)
    entries = (
        ("1. Name and Registered Office address of licensee", f"{food.business.trade_name}\n{food.office}"),
        ("2. Address of authorized premises", food.premises),
        ("3. Kind of Business", food.kind),
        ("4. For Dairy Business, details", "Not Applicable"),
        ("5. Category of License", "Central License" if food.number[1:3] == "00" else "State License"),
    )
    for caption, value in entries:
        top = flow.y
        beside = flow.beside(70, flow.width - 70)
        flow.surface.text(flow.left + 66, top + 0.78 * 4.7, ":", style)
        left = flow.beside(0, 64)
        left.paragraph(caption, style)
        for number, text in enumerate(value.split("\n")):
            beside.paragraph(text, bold if caption.startswith("1") and number == 0 else style)
        flow.y = max(left.y, beside.y) + 3.5
    flow.paragraph(
        "This license is granted under and is subject to the provisions of FSS Act, 2006 all of which must be complied "
        "with by the licensee.",
        style,
    )
    flow.gap(5)


def _days(flow: Flow, rng: Random, food: FoodBusiness, style: Style, *, is_renewed: bool) -> None:
    bold = replace(style, weight=700)
    kind = "( Renewal License )" if is_renewed else rng.choice(("( New License )", "(New License)", ""))
    flow.pair("Place", food.business.address.city, (style, style), 30)
    flow.pair("Issued On", f"{printed_date(food.issued, '-')} {kind}".strip(), (style, bold), 30)
    refer = "  (For details, refer Annexure)" if rng.random() < 0.6 else ""
    flow.pair("Valid Upto", f"{printed_date(food.valid_till, '-')}{refer}", (style, bold), 30)
    surface, y = flow.surface, flow.y + 14
    ornament.signature(surface, rng, 142, y - 12, 34, 9)
    surface.text(160, y + 2, "Designated Officer", bold, Align.CENTER)
    surface.text(160, y + 7, food.business.address.district, style, Align.CENTER)
    flow.y = y + 14


def _notes(flow: Flow, style: Style) -> None:
    small = replace(style, size=7.4)
    notes = (
        "Note :",
        "1. Application for renewal of License can be filed as early as 180 days prior to expiry date of License. "
        "Application for renewal of license filed up to 90 days after expiry shall be accompanied by a penalty.",
        "2. This license is only to commence or carry on food businesses and not for any other purpose.",
        "3. This is computer generated license and doesn't require any signature or stamp by authority.",
    )
    for note in notes:
        flow.paragraph(note, small)


def _annexures(surface: Surface, rng: Random, food: FoodBusiness, style: Style, *, is_renewed: bool) -> None:
    """Print the earlier periods, the vehicles and the conditions."""
    surface.new_page()
    flow, bold = Flow(surface, 18, 16, 174), replace(style, weight=700)
    look = Look(replace(style, size=8.4), replace(bold, size=8.4), line="#555555")
    flow.line("Validation and Renewal of License", bold, Align.CENTER)
    flow.line(f"License No. {food.number}", style, Align.CENTER)
    flow.gap(2)
    titles = ("S.No.", "Type", "Period from", "Period to", "License Fee Paid (Rs.)")
    shares = (12.0, 50.0, 36.0, 36.0, 40.0)
    print_row(flow, tuple(zip(titles, shares, strict=True)), look, range(5))
    before = food.issued - timedelta(days=365 * rng.randint(1, 5))
    periods = [("Current", food.issued, food.valid_till)]
    if is_renewed:
        periods.insert(0, ("Previous", before, food.issued - timedelta(days=1)))
    for number, (name, first, last) in enumerate(periods, 1):
        fee = str(rng.choice((2000, 3000, 10000, 15000)))
        row = (str(number), name, printed_date(first, "-"), printed_date(last, "-"), fee)
        print_row(flow, tuple(zip(row, shares, strict=True)), look)
    flow.gap(6)
    flow.line("Annexure : Details of Vehicles", bold, Align.CENTER)
    flow.gap(1)
    print_row(flow, (("S.No.", 12.0), ("Vehicle Registration No.", 80.0), ("Type of Vehicle", 82.0)), look, range(3))
    state = STATE_LETTERS[food.business.address.state]
    for number in range(1, rng.randint(3, 9)):
        plate = f"{state}{rng.randint(90, 99)}Z{letters(rng, 1)}{digits(rng, 4)}"
        print_row(flow, ((str(number), 12.0), (plate, 80.0), (rng.choice(_VEHICLES), 82.0)), look)
    flow.gap(6)
    flow.line("Conditions of License", bold, Align.CENTER)
    flow.line("All Food Business Operators shall ensure that the following conditions are complied with :", style)
    for number, condition in enumerate(_CONDITIONS, 1):
        flow.paragraph(f"{number}. {condition}", replace(style, size=8.4))
    ornament.specimen_mark(surface, rng, 18, 289, 6)


LAYOUTS = (Layout("FSSAI", "carrier", draw_carrier, held_apart=True),)
