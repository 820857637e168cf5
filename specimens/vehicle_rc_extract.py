"""A copy from a registering office's book: numbered particulars in a ruled table of three columns."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import NARROW, SERIF, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules
from specimens.vehicle_rc_parts import invent_certificate

FONTS = (*NARROW, *SERIF, "Titillium Web")


def draw_extract(rng: Random) -> Drawn:
    """A copy from an office's register on a sheet: numbered particulars in a ruled table of three columns."""
    certificate = invent_certificate(rng, is_old=True)
    style = Style(rng.uniform(9.4, 10.4), rng.choice(SERIF))
    bold = replace(style, weight=700)
    flow = new_flow(22, 20)
    flow.line("OFFICE OF THE REGISTERING AUTHORITY", bold, Align.CENTER)
    flow.line(certificate.office, style, Align.CENTER)
    flow.gap(3)
    flow.line("DUPLICATE CERTIFICATE OF REGISTRATION", replace(bold, size=12), Align.CENTER)
    flow.line("(Form 23, Rules 48 and 53)", style, Align.CENTER)
    flow.gap(5)
    entries = (
        ("Registration mark assigned", certificate.number),
        ("Registered owner", certificate.owner),
        ("Father's / husband's name", certificate.relation),
        ("Permanent address", certificate.address),
        ("Date of first registration", certificate.day(certificate.registered)),
        ("Make of vehicle", certificate.maker),
        ("Model", certificate.model),
        ("Type of body", certificate.vehicle_class),
        ("Chassis number", certificate.chassis),
        ("Engine number", certificate.engine),
        ("Fuel", certificate.fuel),
        ("Certificate valid up to", certificate.day(certificate.valid_till)),
    )
    columns = (Column("S.No.", 14), Column("Particulars", 58), Column("Entry in the register", flow.width - 72))
    rows = [(str(number), *entry) for number, entry in enumerate(entries, 1)]
    flow.table(columns, rows, Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), padding=1.6))
    flow.gap(22)
    flow.line("Registering Authority", style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 22, 286, 7)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


LAYOUTS = (Layout("VEHICLE_RC", "extract", draw_extract),)
