"""Registrations of shops by the Acts of other states, and in other looks, that are never used in tuning."""

from __future__ import annotations

from datetime import date
from random import Random

from specimens.certificate_form import Body, Design, draw_certificate
from specimens.people import printed_date
from specimens.shop import invent_shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Rules

_TYPE = "SHOP_ACT_LICENSE"
_RECENT = (date(2012, 3, 1), date(2026, 6, 30))


def draw_gujarat(rng: Random) -> Drawn:
    shop = invent_shop(rng, "Gujarat", _RECENT)
    design = Design(
        "Lato",
        9.8,
        ("Municipal Corporation, Shops & Establishments Department", "FORM 'D'", "Registration Certificate"),
        2,
        rules=Rules.ROWS,
        numbering="({})",
        label_share=0.4,
        notes=("By the Gujarat Shops and Establishments (Regulation of Employment and Conditions of Service) Act.",),
        office="Inspector",
    )
    entries = (
        ("Registration No.", shop.number),
        ("Name of Establishment", shop.business.trade_name),
        ("Establishment Address", shop.business.address.in_one_line()),
        ("Name of Employer", shop.business.owner.name),
        ("Type of Business", shop.nature),
        ("No. of Workers", str(shop.people)),
        ("Date of Issue", printed_date(shop.issued)),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


def draw_tamil_nadu(rng: Random) -> Drawn:
    shop = invent_shop(rng, "Tamil Nadu", _RECENT)
    design = Design(
        "Work Sans",
        9.5,
        (
            "Government of Tamil Nadu",
            "Labour Department",
            "Tamil Nadu Shops and Establishments Act, 1947",
            "Certificate of Registration",
        ),
        3,
        Body.PAIRS,
        label_share=0.44,
        align=Align.LEFT,
        paper="#f7f3ea",
        office="Assistant Inspector of Labour",
    )
    entries = (
        ("Registration Number", shop.number),
        ("Name of the Establishment", shop.business.trade_name),
        ("Name of the Employer", shop.business.owner.name),
        ("Address of the Establishment", shop.business.address.in_one_line()),
        ("Nature of the Business", shop.nature),
        ("Total No. of Employees", f"{shop.people:02d}"),
        ("Issued On", printed_date(shop.issued, ".")),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


def draw_west_bengal(rng: Random) -> Drawn:
    shop = invent_shop(rng, "West Bengal", _RECENT)
    design = Design(
        "Source Serif 4",
        10,
        (
            "GOVERNMENT OF WEST BENGAL",
            "West Bengal Shops and Establishments Act, 1963",
            "REGISTRATION CERTIFICATE OF SHOP / ESTABLISHMENT",
        ),
        2,
        Body.STACKED,
        frame="#6a2d4a",
        office="Registering Authority",
    )
    entries = (
        ("Registration Number", shop.number),
        ("Name of the Shop / Commercial Establishment", shop.business.trade_name),
        ("Name of the Employer", shop.business.owner.name),
        ("Postal Address of the Shop/Establishment", shop.business.address.in_one_line()),
        ("Nature of Business", shop.nature),
        ("Number of Employees", str(shop.people)),
        ("Date of Registration", printed_date(shop.issued)),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


LAYOUTS = (
    Layout(_TYPE, "gujarat", draw_gujarat, held_apart=True, is_lesson=True),
    Layout(_TYPE, "tamil_nadu", draw_tamil_nadu, held_apart=True),
    Layout(_TYPE, "west_bengal", draw_west_bengal, held_apart=True),
)
