"""Registration certificates held apart, of a second hand: a ruled ledger in two languages, a print with leaders."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import fitted, invent_type
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, narrowed, text_width
from specimens.vehicle_rc_parts import invent_certificate, serial_of_owner

_FONTS = ("Titillium Web", "Libre Baskerville", "Fira Sans Condensed", "Vollkorn")


def draw_ledger(rng: Random) -> Drawn:
    """A ruled half sheet, captions in Hindi and English, two pairs in a row, the address over the whole width."""
    one, look = invent_certificate(rng), invent_type(rng, _FONTS, (7.4, 8.4))
    width, top, height = 180.0, 30.0, 9.4
    page = Surface(200, 130)
    page.rectangle(0, 0, 200, 130, fill=rng.choice(("#ffffff", "#fffbe9", "#eef6fb")))
    page.text(100, 12, "परिवहन विभाग  TRANSPORT DEPARTMENT", replace(look.head, size=12), Align.CENTER)
    page.text(100, 19, "पंजीयन प्रमाणपत्र / REGISTRATION CERTIFICATE", look.head, Align.CENTER)
    page.text(100, 25, "Form 23A (Rule 48)", look.small, Align.CENTER)
    rows = (
        (("पंजीयन संख्या / Registration No.", one.number), ("पंजीयन तिथि / Date of Registration", one.day(one.registered))),
        (("स्वामी का नाम / Owner's Name", one.owner), ("पिता/पति / S/W/D of", one.relation)),
        (("चेसिस संख्या / Chassis No.", one.chassis), ("इंजन संख्या / Engine No.", one.engine)),
        (("निर्माता / Maker's Name", one.maker), ("मॉडल / Model", one.model)),
        (("ईंधन / Fuel", one.fuel), ("वैधता / Regn. Valid Upto", one.day(one.valid_till))),
        (("रंग / Colour", one.colour), ("स्वामी क्रम / Owner Sr. No.", serial_of_owner(rng))),
    )  # fmt: skip
    for line, row in enumerate(rows):
        for place, (caption, value) in enumerate(row):
            x, y = 10 + place * width / 2, top + line * height
            page.rectangle(x, y, width / 2, height, line="#8d8d8d")
            page.text(x + 1.5, y + 3.4, caption, narrowed(look.small, (caption,), 85))
            page.text(x + 1.5, y + 7.8, value, narrowed(look.value, (value,), 86))
    y = top + len(rows) * height
    page.rectangle(10, y, width, 13, line="#8d8d8d")
    page.text(11.5, y + 3.4, "पता / Address", look.small)
    page.paragraph(11.5, y + 7.4, 176, one.address, fitted(look.value, one.address, 176, 2), 1.2)
    page.text(190, y + 24, f"पंजीयन प्राधिकारी / Registering Authority {one.office}", look.small, Align.RIGHT)
    ornament.specimen_mark(page, rng, 12, 124, 5)
    return Drawn(page, Form.SLIP, one.truth())


def draw_leaders(rng: Random) -> Drawn:
    """A printed extract on a sheet: dots lead from each caption to its value at the right."""
    one, look = invent_certificate(rng), invent_type(rng, _FONTS, (9.4, 10.4))
    page = Surface(*A4)
    page.text(24, 24, "CERTIFICATE OF REGISTRATION OF MOTOR VEHICLE", replace(look.head, size=13))
    page.text(24, 31, f"State of {one.state}", look.label)
    page.qr(165, 16, 22, f"SPECIMEN{digits(rng, 40)}")
    rows = (
        ("Registration Number", one.number),
        ("Registered Owner", one.owner),
        ("Son/Daughter/Wife of", one.relation),
        ("Class of Vehicle", one.vehicle_class),
        ("Manufacturer's Name", one.maker),
        ("Model Name", one.model),
        ("Chassis Number", one.chassis),
        ("Engine/Motor No", one.engine),
        ("Type of Fuel", one.fuel),
        ("Date of Regn", one.day(one.registered)),
        ("Registration Validity", one.day(one.valid_till)),
        ("Tax Paid Upto", "LIFE TIME"),
    )
    dot = text_width(".", look.label)
    for line, (caption, value) in enumerate(rows):
        y = 48 + line * 9.5
        style = narrowed(look.value, (value,), 92)
        end = page.text(24, y, caption, look.label)
        page.text(end + 1, y, "." * max(3, int((88 - end) / dot)), look.label)
        page.text(94, y, value, style)
    y = 48 + len(rows) * 9.5
    page.text(24, y, "Address of the Owner", look.label)
    page.paragraph(94, y, 92, one.address, fitted(look.value, one.address, 92, 3), 1.3)
    page.text(186, 240, f"Registering Authority, {one.office}", look.label, Align.RIGHT)
    ornament.specimen_mark(page, rng, 24, 285, 6)
    return Drawn(page, Form.PAGE, one.truth())


LAYOUTS = (
    Layout("VEHICLE_RC", "ledger", draw_ledger, held_apart=True, is_lesson=True),
    Layout("VEHICLE_RC", "leaders", draw_leaders, held_apart=True, is_lesson=True),
)
