"""Licences and registration certificates of food businesses: the looks that are used in tuning (DOCTYPES.md, FSSAI)."""

from __future__ import annotations

from random import Random

from specimens.certificate_form import Body, Design, draw_certificate
from specimens.food_business import invent_food_business
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Rules

_AUTHORITY = "Food Safety and Standards Authority of India"
_GRANTED = (
    "This license is granted under and is subject to the provisions of FSS Act, 2006 all of which must be complied "
    "with by the licensee."
)


def draw_form_c(rng: Random) -> Drawn:
    """A licence in Form C: numbered captions in a grid, the registered office with the name."""
    food = invent_food_business(rng, is_licence=True)
    design = Design(
        "Arimo",
        9.5,
        ("Government of India", _AUTHORITY, "License under FSS Act, 2006", "FORM 'C' [See Regulation 2.1.4(6)]"),
        2,
        numbering="{}.",
        label_share=0.4,
        notes=(_GRANTED,),
        office="Designated Officer",
        code="https://foscos.example.in/SPECIMEN",
    )
    entries = (
        ("License Number", food.number),
        ("Name of Food Business Operator (FBO)", food.business.trade_name),
        ("Registered Office Address", food.office),
        ("Address of authorized premises", food.premises),
        ("Kind of Business", food.kind),
        ("Category of License", rng.choice(("State License", "Central License"))),
        ("Issued On", printed_date(food.issued, "-")),
        ("Valid Upto", printed_date(food.valid_till, "-")),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, food.truth())


def draw_lines(rng: Random) -> Drawn:
    """An older licence: captions and values with colons, name and office under one caption."""
    food = invent_food_business(rng, is_licence=True)
    design = Design(
        "Noto Serif",
        9.5,
        (_AUTHORITY, "Ministry of Health and Family Welfare", "LICENSE UNDER FSS ACT, 2006"),
        2,
        Body.PAIRS,
        label_share=0.58,
        notes=(_GRANTED,),
        office="Designated Officer",
        frame="#2f6d3a",
    )
    entries = (
        ("License No.", food.number),
        ("Name of the Licensee", food.business.trade_name),
        ("Address where food business is to be conducted", food.premises),
        ("Kind of Business", food.kind),
        ("Date of Issue", printed_date(food.issued)),
        ("Valid Till", printed_date(food.valid_till)),
        ("Place", food.business.address.city),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, food.truth())


def draw_registration(rng: Random) -> Drawn:
    """A petty business's registration certificate, with the owner's photo."""
    food = invent_food_business(rng, is_licence=False)
    design = Design(
        "Open Sans",
        9.5,
        (
            "भारत सरकार / Government of India",
            _AUTHORITY,
            "Registration Certificate under FSS Act, 2006",
            "FORM 'A'",
        ),
        2,
        rules=Rules.ROWS,
        has_photo=True,
        align=Align.LEFT,
        office="Registering Authority",
    )
    entries = (
        ("Registration Number", food.number),
        ("Name of Food Business Operator", food.business.trade_name),
        ("Permanent Address", food.office),
        ("Address of location where food business is to be conducted", food.premises),
        ("Kind of Business", food.kind),
        ("Date of Issue", printed_date(food.issued)),
        ("Valid Upto", printed_date(food.valid_till)),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, food.truth())


def draw_fee_paid(rng: Random) -> Drawn:
    """A newer print, which tells up to when the fee is paid; bilingual captions, cells in the middle."""
    food = invent_food_business(rng, is_licence=True)
    design = Design(
        "Noto Sans",
        9,
        ("भारत सरकार Government of India", _AUTHORITY, "अनुज्ञप्ति License under FSS Act, 2006", "FORM C"),
        2,
        label_share=0.42,
        is_middle=True,
        code="https://foscos.example.in/SPECIMEN",
        notes=("This is a system generated license and does not require any signature.",),
        ink="#1c2430",
    )
    entries = (
        ("अनुज्ञप्ति संख्या / License Number", food.number),
        ("Name of Company", food.business.trade_name),
        ("Premises Address", food.premises),
        ("व्यवसाय का प्रकार / Kind of Business", food.kind),
        ("Category of License", "State License"),
        ("जारी करने की तिथि / Issued On", printed_date(food.issued, "-")),
        ("Fee Paid Upto", printed_date(food.valid_till, "-")),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, food.truth())


def draw_stacked(rng: Random) -> Drawn:
    """Values under their captions, without an end of validity."""
    food = invent_food_business(rng, is_licence=True)
    design = Design(
        "Source Sans 3",
        11,
        (_AUTHORITY, "Registration Certificate" if rng.random() < 0.3 else "License under FSS Act, 2006"),
        1,
        Body.STACKED,
        office="Designated Officer",
        paper="#fbfaf2",
    )
    entries = (
        ("License / Registration Number", food.number),
        ("Name of FBO", food.business.trade_name),
        ("Address of Premises", food.premises),
        ("Kind(s) of Business", food.kind),
        ("Issue Date", f"{food.issued:%d-%b-%Y}"),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, food.truth("valid_till"))


LAYOUTS = (
    Layout("FSSAI", "form_c", draw_form_c),
    Layout("FSSAI", "lines", draw_lines),
    Layout("FSSAI", "registration", draw_registration),
    Layout("FSSAI", "fee_paid", draw_fee_paid),
    Layout("FSSAI", "stacked", draw_stacked),
)
