"""A portal's sheet of a vehicle's particulars, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.caption_boxes import Boxing, Cell, print_boxes
from specimens.card_text import invent_type
from specimens.desk_marks import pass_desk
from specimens.electricity_parts import Supplier
from specimens.flow import new_flow
from specimens.fonts import NARROW, SANS
from specimens.invoice_chains import ends
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.vehicle_rc_parts import Certificate as Registration
from specimens.vehicle_rc_parts import invent_certificate as invent_registration
from specimens.vehicle_rc_parts import serial_of_owner

_RIGHT = Align.RIGHT
_CENTRAL = (
    Supplier("M.P. Paschim Kshetra Vidyut Vitaran Co. Ltd.", "Madhya Pradesh", (10,)),
    Supplier("M.P. Madhya Kshetra Vidyut Vitaran Co. Ltd.", "Madhya Pradesh", (10,)),
)


def draw_transport_details(rng: Random) -> Drawn:
    """A sheet that lies across with four cells a row: beside the registration, tax and insurance have days too."""
    one, look = invent_registration(rng), invent_type(rng, (*NARROW, *SANS), (8.6, 9.6))
    boxing = Boxing(
        replace(look.label, size=look.label.size - 1.4), look.value, rng.choice((None, "#9fb0a0")), padding=1.5
    )
    flow = new_flow(13, 12, (297.0, 210.0))
    flow.line(f"GOVERNMENT OF {one.state.upper()}", look.head, Align.CENTER)
    flow.line("TRANSPORT DEPARTMENT", look.head, Align.CENTER)
    flow.line("REGISTRATION CERTIFICATE (Form 23, Rule 48)", replace(look.head, size=12), Align.CENTER)
    flow.gap(4)
    for row in _vehicle_rows(rng, one):
        print_boxes(flow, row, boxing)
    flow.gap(14)
    ends(flow, "Signature of the owner", f"Registering Authority, {one.office}", look.label)
    pass_desk(flow.surface, rng, 160)
    ornament.specimen_mark(flow.surface, rng, 140, 204, 7)
    return Drawn(flow.surface, Form.PAGE, one.truth())


def _vehicle_rows(rng: Random, one: Registration) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows of boxes; days of tax, insurance and pollution stand beside those of the registration."""
    day = one.registered
    next_year, later = (one.day(day + timedelta(days=365 * years)) for years in (1, 2))
    return (
        (
            ("Registration Mark", one.number, 1),
            ("Date of Registration", one.day(day), 1),
            ("Registration valid upto", one.day(one.valid_till), 1),
            ("Owner Serial", serial_of_owner(rng), 1),
        ),
        (("Name of Registered Owner", one.owner, 2), ("Son/Wife/Daughter of", one.relation, 2)),
        (("Address", one.address, 1),),
        (
            ("Chassis No.", one.chassis, 1),
            ("Engine No.", one.engine, 1),
            ("Month & Year of Mfg.", one.made, 1),
            ("Fuel used", one.fuel, 1),
        ),
        (
            ("Maker", one.maker, 1.4),
            ("Maker's Classification (Model)", one.model, 1),
            ("Class of Vehicle", one.vehicle_class, 1),
            ("Colour", one.colour, 1),
        ),
        (("Tax paid upto", later, 1), ("Insurance upto", next_year, 1), ("PUC upto", next_year, 2)),
        (
            ("Seating Capacity", rng.choice(("2", "3", "5")), 1),
            ("Unladen Weight (kg)", digits(rng, 3), 1),
            ("Emission Norms", one.norm, 1),
            ("Hypothecated to", "Kosh Capital Limited", 1),
        ),
    )


LAYOUTS = (Layout("VEHICLE_RC", "transport_details", draw_transport_details, held_apart=True),)
