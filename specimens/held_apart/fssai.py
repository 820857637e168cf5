"""Licences of food businesses whose looks are never used in tuning."""

from __future__ import annotations

from random import Random

from specimens.certificate_form import Body, Design, draw_certificate
from specimens.food_business import invent_food_business
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Rules

_AUTHORITY = "Food Safety and Standards Authority of India"


def draw_central(rng: Random) -> Drawn:
    """A licence on tinted paper, numbers in brackets, rows without uprights."""
    food = invent_food_business(rng, is_licence=True)
    design = Design(
        "Lato",
        10,
        ("GOVERNMENT OF INDIA", _AUTHORITY.upper(), "LICENSE UNDER FSS ACT, 2006", "Form C [See Regulation 2.1.4 (6)]"),
        2,
        rules=Rules.ROWS,
        numbering="({})",
        label_share=0.34,
        paper="#f2f8f3",
        office="Central Designated Officer",
    )
    entries = (
        ("License Number", food.number),
        ("Name of the Food Business Operator", food.business.trade_name),
        ("Address of Authorised Premises", food.premises),
        ("Kind of Business", food.kind),
        ("Issued on", f"{food.issued:%d/%m/%Y}"),
        ("Valid up to", f"{food.valid_till:%d/%m/%Y}"),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, food.truth())


def draw_petty(rng: Random) -> Drawn:
    """A registration in lines, its heading at the left, the photo at the right."""
    food = invent_food_business(rng, is_licence=False)
    design = Design(
        "Vollkorn",
        10.5,
        ("Registration Certificate", "under Food Safety and Standards Act, 2006", _AUTHORITY),
        0,
        Body.PAIRS,
        label_share=0.5,
        has_photo=True,
        align=Align.LEFT,
        office="Registering Authority",
    )
    entries = (
        ("Registration No.", food.number),
        ("Name of Petty FBO", food.business.trade_name),
        ("Location of food business", food.premises),
        ("Kind of Business", food.kind),
        ("Date of Issue", printed_date(food.issued, ".")),
        ("Date of Expiry", printed_date(food.valid_till, ".")),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, food.truth())


LAYOUTS = (
    Layout("FSSAI", "central", draw_central, held_apart=True),
    Layout("FSSAI", "petty", draw_petty, held_apart=True),
)
