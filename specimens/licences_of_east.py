"""Registrations of shops in Odisha and Bihar and of a food business at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import SERIF, Style
from specimens.food_business import FoodBusiness, invent_food_business
from specimens.numbers import digits
from specimens.people import day_between
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import bold, in_dashes, in_slashes
from specimens.surface import A4, Align
from specimens.table import Column, Look, draw_rows

_TRADES = (
    "Kirana & General Store", "Ready-made Garments", "Mobile Repairing & Accessories", "Sweets and Namkeen",
    "Medicine (Retail)", "Hardware and Sanitary Goods", "Coaching Centre",
)  # fmt: skip


def draw_odisha(rng: Random) -> Drawn:
    """A labour officer's certificate of 1956's Act: a ruled table, men and women counted apart before the total."""
    shop = _shop_of(rng, "Odisha", lambda year: rng.choice((f"KHD-{digits(rng, 5)}", f"DLO/{digits(rng, 4)}/{year}")))
    style = Style(rng.uniform(9.2, 10.2), rng.choice(("Arimo", "Noto Sans", "Open Sans")))
    flow = new_flow(18, 14)
    ornament.emblem(flow.surface, 105, 20, 13)
    flow.gap(14)
    flow.line("GOVERNMENT OF ODISHA", bold(style, 4), Align.CENTER)
    flow.line("Office of the District Labour Officer", style, Align.CENTER)
    flow.line("Labour & E.S.I. Department", style, Align.CENTER)
    flow.gap(2)
    flow.line(rng.choice(("FORM - II", "FORM II  [See Rule 4(2)]")), bold(style, 1), Align.CENTER)
    flow.line("CERTIFICATE OF REGISTRATION OF ESTABLISHMENT", bold(style, 2), Align.CENTER)
    flow.line("(The Odisha Shops and Commercial Establishments Act, 1956)", style, Align.CENTER)
    flow.gap(4)
    columns = (Column("", 12, Align.CENTER), Column("", 66), Column("", flow.width - 78))
    rows = [(str(number), *row) for number, row in enumerate(_odisha_rows(rng, shop), 1)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, Look(style, style))
    flow.gap(6)
    flow.paragraph("The certificate shall be displayed at a conspicuous place of the establishment.", style)
    flow.gap(10)
    ornament.signature(flow.surface, rng, 150, flow.y - 5, 30, 8)
    flow.gap(5)
    flow.line("Inspector / District Labour Officer", style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 120), 290, 7)
    return Drawn(flow.surface, Form.PAGE, shop.truth())


def _odisha_rows(rng: Random, shop: Shop) -> list[tuple[str, str]]:
    men = rng.randint(0, shop.people)
    address = rng.choice(("Postal address of the Establishment", "Address with P.S. and District"))
    return [
        (rng.choice(("Registration No.", "Registration Certificate No.")), shop.number),
        (rng.choice(("Date of Registration", "Date of Issue")), in_slashes(shop.issued)),
        ("Name of the Establishment", shop.business.trade_name),
        (address, shop.business.address.in_one_line()),
        (
            rng.choice(("Name of the Employer", "Employer's Name", "Full name of employer")),
            shop.business.owner.name,
        ),
        ("Nature of Business", shop.nature),
        ("Category of Establishment", rng.choice(("Shop", "Commercial Establishment"))),
        ("Employees: Male", str(men)),
        ("Employees: Female", str(shop.people - men)),
        (rng.choice(("Total number of employees", "Total Employees")), str(shop.people)),
        ("Weekly holiday", rng.choice(("Sunday", "Thursday"))),
    ]


def draw_bihar(rng: Random) -> Drawn:
    """A labour superintendent's certificate of 1953's Act: number and day on one line, captions with colons."""
    shop = _shop_of(rng, "Bihar", lambda year: rng.choice((f"PT-{digits(rng, 6)}", f"BR/SE/{digits(rng, 5)}/{year}")))
    style = Style(rng.uniform(10.2, 11.4), rng.choice((*SERIF[:3], "Arimo")))
    flow = new_flow(20, 18, (210, 240))
    name = shop.business.trade_name.upper() if rng.random() < 0.4 else shop.business.trade_name
    owner = shop.business.owner.name
    flow.line("GOVERNMENT OF BIHAR", bold(style, 4), Align.CENTER)
    flow.line("Labour Resources Department", bold(style), Align.CENTER)
    flow.line(f"Office of the {rng.choice(('Labour Superintendent', 'Inspecting Officer'))}", style, Align.CENTER)
    flow.gap(3)
    flow.line("FORM V", bold(style, 1), Align.CENTER)
    flow.line("[See Rule 4]", style, Align.CENTER)
    flow.line("REGISTRATION CERTIFICATE OF ESTABLISHMENT", bold(style, 1.5), Align.CENTER)
    flow.line("(The Bihar Shops and Establishments Act, 1953)", style, Align.CENTER)
    flow.gap(5)
    _bihar_head(flow, shop, style)
    flow.gap(4)
    flow.paragraph(
        "This is to certify that the establishment described below has been registered under section 6 of the Bihar "
        f"Shops and Establishments Act, 1953 for the year {shop.issued.year}.",
        style,
    )
    flow.gap(4)
    pairs = (
        ("Name of the establishment", name),
        (rng.choice(("Location / address", "Situated at")), shop.business.address.in_one_line()),
        ("Name of the employer", owner),
        (rng.choice(("Father's / husband's name", "Son / wife of")), shop.business.owner.father),
        (rng.choice(("Nature of business", "Business carried on")), shop.nature),
        (rng.choice(("Number of employees", "No. of persons employed")), str(shop.people)),
        ("Close day", rng.choice(("Sunday", "Tuesday", "Friday"))),
    )
    for pair in pairs:
        flow.pair(*pair, (style, bold(style)), 66)
        flow.gap(2.4)
    _bihar_foot(flow, rng, style)
    return Drawn(flow.surface, Form.PAGE, {**shop.truth(), "establishment_name": name})


def _shop_of(rng: Random, state: str, numbered: Callable[[int], str]) -> Shop:
    business = invent_business(rng, state=state)
    issued = day_between(rng, date(2012, 1, 1), date(2026, 5, 1))
    return Shop(business, numbered(issued.year), rng.choice(_TRADES), rng.randint(1, 18), issued)


def _bihar_head(flow: Flow, shop: Shop, style: Style) -> None:
    flow.surface.text(flow.left, flow.y + 4, f"Registration No. {shop.number}", bold(style))
    at = flow.left + flow.width
    flow.surface.text(at, flow.y + 4, f"Date of issue {in_dashes(shop.issued)}", bold(style), Align.RIGHT)
    flow.gap(6)


def _bihar_foot(flow: Flow, rng: Random, style: Style) -> None:
    flow.gap(12)
    ornament.signature(flow.surface, rng, 140, flow.y - 6, 30, 9)
    flow.gap(5)
    flow.line("Signature of the Inspecting Officer", style, Align.RIGHT)
    flow.line("(Seal)", style)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 120), 234, 7)


def draw_instant(rng: Random) -> Drawn:
    """A registration given at once to a small seller of food: a landscape sheet, the photo left, captions beside it."""
    food = invent_food_business(rng, is_licence=False)
    style = Style(rng.uniform(9.4, 10.4), rng.choice(("Arimo", "Roboto", "Noto Sans", "Lato")))
    flow = new_flow(16, 12, (A4[1], A4[0]))
    name = food.business.owner.name if rng.random() < 0.4 else food.business.trade_name
    flow.line("Food Safety and Standards Authority of India", bold(style, 5), Align.CENTER)
    flow.line(f"Government of {food.business.address.state}  |  Department of Food Safety", style, Align.CENTER)
    title = rng.choice(("REGISTRATION CERTIFICATE (TATKAL)", "INSTANT REGISTRATION CERTIFICATE"))
    flow.line(title, bold(style, 3), Align.CENTER)
    flow.line("[under section 31(2) of the Food Safety and Standards Act, 2006]", style, Align.CENTER)
    flow.gap(5)
    ornament.photo(flow.surface, rng, flow.left, flow.y, 32, 40)
    flow.surface.qr(flow.left + 2, flow.y + 46, 28, f"https://example.in/food/{food.number}")
    beside = flow.beside(42, flow.width - 42)
    beside.line(f"Registration No. : {food.number}", bold(style, 3))
    beside.gap(3)
    for pair in _food_pairs(rng, food, name):
        beside.pair(*pair, (style, bold(style)), 74)
        beside.gap(1.6)
    beside.gap(3)
    _food_dates(beside, rng, food, style)
    flow.y = max(beside.y, flow.y + 80) + 5
    flow.paragraph(
        "This registration is granted on the basis of self-declaration and shall be displayed at the place of "
        "business. It does not require a signature.",
        replace(style, size=style.size * 0.86),
    )
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 200), 203, 7)
    return Drawn(flow.surface, Form.PAGE, {**food.truth(), "name": name})


def _food_pairs(rng: Random, food: FoodBusiness, name: str) -> tuple[tuple[str, str], ...]:
    return (
        (rng.choice(("Name of Food Business Operator", "Name of the applicant / company", "Name of FBO")), name),
        (rng.choice(("Address of premises", "Place where food business is carried on")), food.premises),
        (rng.choice(("Kind of business", "Kind of Business (KoB)")), food.kind),
        ("Mobile", food.business.phone),
    )


def _food_dates(flow: Flow, rng: Random, food: FoodBusiness, style: Style) -> None:
    applied = food.issued - timedelta(days=rng.randint(0, 1))
    cells = (
        ("Applied on", in_dashes(applied)),
        (rng.choice(("Issued On", "Date of issue")), in_dashes(food.issued)),
        (rng.choice(("Valid Upto", "Valid till")), in_dashes(food.valid_till)),
        ("Fee paid", f"Rs. {100 * rng.randint(1, 5)}"),
    )
    columns = [Column(title, flow.width / 4, Align.CENTER) for title, _ in cells]
    flow.table(columns, [[value for _, value in cells]], Look(style, bold(style), head_fill="#e4f0e4"))


LAYOUTS = (
    Layout("SHOP_ACT_LICENSE", "odisha", draw_odisha),
    Layout("SHOP_ACT_LICENSE", "bihar", draw_bihar),
    Layout("FSSAI", "instant", draw_instant),
)
