"""A certificate of the Udyam register as a locker of documents prints it from its data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import Style
from specimens.people import Gender
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import bold, stacked, with_month
from specimens.surface import Align
from specimens.table import Column, Look, Rules
from specimens.udyam import Enterprise, invent_enterprise

_PARTS = ("Door", "Building", "Village/Town", "Block", "Street", "City", "State", "District", "PIN")
_CLASSES = ("General", "OBC", "SC", "ST")


def draw_from_locker(rng: Random) -> Drawn:
    """Sections under bars, captions in sentence case over their values, the owner named as the one it is issued to."""
    enterprise = invent_enterprise(rng, _PARTS, in_capitals=rng.random() < 0.5)
    ink = rng.choice(("#3b3fa0", "#0b5fa5", "#5a2d82"))
    style = Style(rng.uniform(8.4, 9.4), rng.choice(("Noto Sans", "Open Sans", "Roboto", "Work Sans")))
    flow = new_flow(15, 12)
    _head(flow, rng, enterprise, style, ink)
    caption = replace(style, size=style.size * 0.84, color="#6b6b75")
    address = ", ".join(enterprise.place.values())
    across = rng.choice((2, 2, 3))
    for title, pairs in _sections(rng, enterprise):
        _bar(flow, title, style, ink)
        stacked(flow, pairs, (caption, style), across if len(pairs) > 3 else 2)
        flow.gap(2)
    _bar(flow, rng.choice(("Official address", "Registered address of enterprise", "Address")), style, ink)
    flow.paragraph(address, style)
    flow.gap(4)
    _bar(flow, rng.choice(("Industry classification (NIC 2008)", "NIC codes")), style, ink)
    _industries(flow, enterprise, style)
    _foot(flow, rng, enterprise, caption)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 120), 289, 7)
    return Drawn(flow.surface, Form.PAGE, enterprise.truth(address))


def _head(flow: Flow, rng: Random, enterprise: Enterprise, style: Style, ink: str) -> None:
    surface = flow.surface
    ornament.emblem(surface, flow.left + 7, flow.y + 7, 11, ink)
    surface.text(
        flow.left + 18, flow.y + 6, rng.choice(("DigiLocker", "DOCUMENT WALLET")), Style(12, style.font, 700, ink)
    )
    surface.text(flow.left + 18, flow.y + 11, "Issued document", replace(style, size=7.5))
    surface.text(195, flow.y + 6, "Ministry of Micro, Small and Medium Enterprises", bold(style), Align.RIGHT)
    surface.text(195, flow.y + 11, "Government of India", style, Align.RIGHT)
    flow.gap(17)
    flow.rule(ink, 0.5)
    flow.gap(4)
    flow.line(
        rng.choice(("Udyam Registration Certificate", "UDYAM REGISTRATION CERTIFICATE")), bold(style, 5), Align.CENTER
    )
    issued = rng.choice(("Issued to", "Name of entrepreneur", "Issued to (owner)"))
    flow.gap(2)
    flow.pairs(
        (
            (rng.choice(("Udyam Registration No.", "Document number (URN)", "URN")), enterprise.number),
            (issued, enterprise.business.owner.name.upper()),
        ),
        (style, bold(style)),
        52,
    )
    flow.gap(4)


def _bar(flow: Flow, title: str, style: Style, ink: str) -> None:
    flow.surface.rectangle(flow.left, flow.y, flow.width, 6.2, fill="#eceef6")
    flow.surface.rectangle(flow.left, flow.y, 1.2, 6.2, fill=ink)
    flow.surface.text(flow.left + 3.5, flow.y + 4.4, title, bold(style, 0.2, ink))
    flow.gap(8)


def _sections(rng: Random, enterprise: Enterprise) -> tuple[tuple[str, Pairs], ...]:
    gender = "Female" if enterprise.business.owner.gender is Gender.FEMALE else "Male"
    year, size, _ = enterprise.sizes[-1]
    started = enterprise.begun + timedelta(days=rng.randint(0, 60))
    sized = rng.choice(("Enterprise type", "Type of enterprise", "Enterprise class"))
    details: Pairs = (
        (rng.choice(("Enterprise name", "Name of enterprise")), enterprise.name),
        (sized, size),
        ("Classification year", year),
        (rng.choice(("Type of organisation", "Organisation type", "Constitution")), enterprise.organisation),
        ("Major activity", enterprise.activity),
        ("Social category", rng.choice(_CLASSES)),
        ("Gender", gender),
        ("Mobile", f"50*****{enterprise.business.phone[-3:]}"),
    )
    dates: Pairs = (
        ("Date of incorporation / registration of enterprise", with_month(enterprise.begun)),
        ("Date of commencement of business", with_month(min(started, enterprise.registered))),
        ("Date of Udyam registration", with_month(enterprise.registered)),
    )
    sections = (("Enterprise details", details), ("Key dates", dates))
    return sections if rng.random() < 0.6 else sections[::-1]


def _industries(flow: Flow, enterprise: Enterprise, style: Style) -> None:
    columns = (Column("NIC code", 26), Column("Description", flow.width - 62), Column("Activity", 36))
    rows = [(row.code[:5], row.code[5:].strip(" -"), row.activity) for row in enterprise.industries]
    small = replace(style, size=style.size * 0.92)
    flow.table(columns, rows, Look(small, bold(small), Rules.ROWS, line="#c9ccd6"))
    flow.gap(5)


def _foot(flow: Flow, rng: Random, enterprise: Enterprise, style: Style) -> None:
    fetched = date(2026, 7, 2) + timedelta(days=rng.randint(0, 120))
    flow.surface.qr(flow.left, flow.y, 24, f"https://example.in/locker/{enterprise.number}")
    beside = flow.beside(29, flow.width - 29)
    beside.gap(3)
    beside.paragraph(
        "This document was fetched from the issuer's records and printed by the locker; it is valid without signature "
        "under Rule 9A of the Information Technology (Preservation and Retention of Information by Intermediaries "
        f"Providing Digital Locker Facilities) Rules, 2016. Fetched on {with_month(fetched)} 11:{rng.randint(10, 59)}.",
        style,
    )


LAYOUTS = (Layout("UDYAM_CERT", "from_locker", draw_from_locker),)
