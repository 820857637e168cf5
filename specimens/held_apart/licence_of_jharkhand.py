"""A shop's registration on Jharkhand's portal; never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.people import Person, day_between, printed_date
from specimens.ruled_row import print_row
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Look

_CENTER = Align.CENTER
_NATURES = (
    "Kirana and General Store",
    "Mobile Phone Sales and Repair",
    "Sweets and Snacks Shop",
    "Cycle and Auto Parts",
    "Coaching Centre",
    "Cloth Merchant",
    "Medicine Retail",
    "Photo Copy and Cyber Cafe",
)


def draw_jharkhand(rng: Random) -> Drawn:
    """The portal's certificate: a photo, numbered rows, the employer's home beside the shop, workers by kind."""
    shop = _jharkhand_shop(rng)
    body = Style(rng.uniform(8.8, 9.6), rng.choice(("Noto Sans", "Open Sans", "Roboto", "Lato")))
    bold = replace(body, weight=700)
    flow = new_flow(rng.uniform(16, 19), 15)
    surface = flow.surface
    green = rng.choice(("#1c6b34", "#0d5a4b", "#2f5d1e"))
    surface.rectangle(9, 9, 192, 279, line=green, thickness=1.1)
    ornament.emblem(surface, flow.left + 10, flow.y + 9, 14)
    ornament.photo(surface, rng, 210 - flow.left - 22, flow.y, 22, 27)
    flow.line("झारखण्ड सरकार", bold, _CENTER)
    flow.line("Government of Jharkhand", replace(bold, size=body.size + 3, color=green), _CENTER)
    flow.line("Department of Labour, Employment, Training", body, _CENTER)
    flow.line("and Skill Development", body, _CENTER)
    flow.gap(2)
    flow.line("FORM - II  [See Rule 3(2)]", body, _CENTER)
    flow.line("REGISTRATION CERTIFICATE", replace(bold, size=body.size + 4), _CENTER)
    flow.line("Jharkhand Shops and Establishments Act, 1953", body, _CENTER)
    flow.y = max(flow.y + 4, 52.0)
    look = Look(replace(body, weight=600), body, padding=1.6, leading=1.25, line=green)
    _jharkhand_rows(flow, rng, shop, look)
    flow.gap(6)
    flow.line(f"Date of Issue : {printed_date(shop.issued)}", bold)
    flow.line(f"Place : {shop.business.address.district}", body)
    ornament.signature(surface, rng, 142, flow.y - 8, 36, 9)
    flow.gap(3)
    flow.line("Inspecting Officer-cum-Labour Superintendent", body, Align.RIGHT)
    flow.gap(4)
    flow.paragraph(
        "Note: This is an electronically generated certificate. Its genuineness can be verified on the Shramadhan "
        "portal with the registration number. Any change shall be notified to the Inspecting Officer within 30 days.",
        replace(body, size=body.size - 1.2),
    )
    ornament.specimen_mark(surface, rng, rng.uniform(20, 150), 285, 7)
    return Drawn(surface, Form.PAGE, shop.truth())


def _jharkhand_shop(rng: Random) -> Shop:
    business = invent_business(rng, state="Jharkhand")
    issued = day_between(rng, date(2016, 2, 1), date(2026, 5, 30))
    district = business.address.district[:3].upper()
    forms = (f"JH/{district}/SE/{issued.year}/{digits(rng, 5)}", f"SE{issued.year % 100}{district}{digits(rng, 6)}")
    return Shop(business, rng.choice(forms), rng.choice(_NATURES), rng.randint(1, 24), issued)


def _jharkhand_rows(flow: Flow, rng: Random, shop: Shop, look: Look) -> None:
    business = shop.business
    owner: Person = business.owner
    until = shop.issued + timedelta(days=365 * rng.randint(1, 5) - 1)
    rows = (
        ("Registration Number", shop.number),
        ("Name of Shop / Establishment", business.trade_name),
        ("Address of Shop / Establishment", business.address.in_one_line()),
        ("Nature of Business", shop.nature),
        ("Name of the Employer", owner.name),
        ("Father's / Husband's Name", owner.father),
        ("Residential Address of the Employer", owner.address.in_one_line()),
        ("Weekly Holiday", rng.choice(("Sunday", "Monday", "Tuesday", "Thursday"))),
        ("Certificate valid from", f"{printed_date(shop.issued)} to {printed_date(until)}"),
    )
    for number, (caption, value) in enumerate(rows, 1):
        print_row(flow, ((f"{number}.", 1.2), (caption, 8), (value, 13)), look, captions=(1,))
    men = rng.randint(0, shop.people)
    number = len(rows) + 1
    print_row(flow, ((f"{number}.", 1.2), ("Number of Employees", 21)), look, captions=(1,))
    titles = ("Adult Male", "Adult Female", "Young Persons", "Total")
    print_row(flow, [(title, 5.0) for title in titles], look, captions=(0, 1, 2, 3))
    print_row(flow, [(str(count), 5.0) for count in (men, shop.people - men, 0, shop.people)], look)


LAYOUTS = (Layout("SHOP_ACT_LICENSE", "jharkhand", draw_jharkhand, held_apart=True),)
