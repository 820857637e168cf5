"""The enterprise register's page as a browser prints it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.udyam import Enterprise, invent_enterprise

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_PLACE = (
    "Flat/Door/Block No.", "Name of Premises/ Building", "Village/Town", "Block", "Road/Street/Lane", "City", "State",
    "District", "Pin",
)  # fmt: skip


def draw_browser_page(rng: Random) -> Drawn:
    """The register's page of one enterprise as a browser prints it: the newest year first, the address in columns."""
    enterprise = invent_enterprise(rng, _PLACE, in_capitals=rng.random() < 0.7)
    style = Style(rng.uniform(7.8, 8.8), rng.choice(("Open Sans", "Roboto", "Public Sans", "Arimo")))
    look = Look(style, replace(style, weight=700), Rules.ALL, "#eef2f7", line="#c3ccd6", padding=1.5)
    flow = new_flow(14, 16)
    printed = enterprise.registered + timedelta(days=rng.randint(5, 700))
    _browser_line(flow, rng, f"{printed:%d/%m/%Y}, {rng.randint(10, 18)}:{rng.randint(10, 59)}", 1)
    ornament.emblem(flow.surface, 21, 22, 10)
    flow.surface.text(30, 20, "Ministry of Micro, Small & Medium Enterprises", replace(look.head, size=11))
    flow.surface.text(30, 25, "Government of India | भारत सरकार", style)
    flow.surface.qr(178, 15, 17, "https://udyam.example.in/verify/SPECIMEN")
    flow.y = 34
    _bar(flow, "UDYAM REGISTRATION CERTIFICATE - Verification of Udyam Registration", look)
    _facts(flow, rng, enterprise, look)
    _bar(flow, "Enterprise Type", look)
    titles = (
        ("SNo.", 14),
        ("Data Year", 36),
        ("Classification Year", 44),
        ("Enterprise Type", 44),
        ("Classification Date", 44),
    )
    rows = [
        (str(at), f"{int(year[:4]) - 2}-{int(year[2:4]) - 1:02d}", year, size, day)
        for at, (year, size, day) in enumerate(reversed(enterprise.sizes), 1)
    ]
    flow.table([Column(*each) for each in titles], rows, look)
    flow.gap(3)
    _bar(flow, "Official Address of Enterprise", look)
    for captions in (_PLACE[:5], _PLACE[5:]):
        columns = [Column(caption, 182 / len(captions)) for caption in captions]
        flow.table(columns, [[enterprise.place.get(caption, "") for caption in captions]], look)
    flow.gap(3)
    if flow.y > 215:
        flow.surface.new_page()
        _browser_line(flow, rng, f"{printed:%d/%m/%Y}", 2)
        flow.y = 16
    _bar(flow, "National Industry Classification Code(S)", look)
    codes = (("SNo.", 14), ("Nic 2 Digit", 46), ("Nic 4 Digit", 48), ("Nic 5 Digit", 48), ("Activity", 26))
    flow.table(
        [Column(*each) for each in codes],
        [(str(at), row.division, row.group, row.code, row.activity) for at, row in enumerate(enterprise.industries, 1)],
        look,
    )
    flow.gap(4)
    flow.paragraph(
        "Disclaimer: This is a computer generated statement, no signature required. Printed from the portal and the "
        "date of printing is shown at the head of the page.",
        replace(style, size=7, color="#555555"),
    )
    address = ", ".join(enterprise.place.values())
    return Drawn(flow.surface, Form.PAGE, enterprise.truth(address, "owner_name"))


def _browser_line(flow: Flow, rng: Random, when: str, number: int) -> None:
    """Print what a browser puts over and under every page."""
    style = Style(6.6, "Arimo", color="#333333")
    flow.surface.text(12, 8, when, style)
    flow.surface.text(105, 8, "Udyam Registration", style, _CENTER)
    flow.surface.text(12, 292, "https://udyam.example.in/Udyam_Verify.aspx", style)
    flow.surface.text(198, 292, f"{number}", style, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 110, 292, 6)


def _bar(flow: Flow, text: str, look: Look) -> None:
    flow.surface.rectangle(flow.left, flow.y, flow.width, 6.4, fill="#2b5c8a")
    flow.surface.text(flow.left + 2, flow.y + 4.5, text, replace(look.head, color="#ffffff"))
    flow.gap(6.4)


def _facts(flow: Flow, rng: Random, enterprise: Enterprise, look: Look) -> None:
    begun = printed_date(enterprise.begun)
    started = printed_date(min(enterprise.begun + timedelta(days=rng.randint(0, 200)), enterprise.registered))
    city = enterprise.business.address.city.upper()
    rows = [
        ("Udyam Registration Number", enterprise.number),
        ("Name of Enterprise", enterprise.name),
        ("Organisation Type", enterprise.organisation),
        ("Major Activity", enterprise.activity),
        ("Social Category", rng.choice(("General", "OBC", "SC", "ST"))),
        ("Date of Incorporation", begun),
        ("Date of Commencement of Production/Business", started),
        ("DIC", city),
        ("MSME-DFO", city),
        ("Date of Udyam Registration", printed_date(enterprise.registered)),
    ]
    if rng.random() < 0.4:
        rows.insert(2, rows.pop())
    columns = [Column("", 70), Column("", 112)]
    for label, value in rows:
        top = flow.y
        flow.y = draw_rows(flow.surface, (flow.left, top), columns, [(label, "")], replace(look, body=look.head))
        flow.surface.text(flow.left + 71.5, top + 4.2, value, look.body)
    flow.gap(3)


LAYOUTS = (Layout("UDYAM_CERT", "browser_page", draw_browser_page),)
