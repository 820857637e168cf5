"""Two more prints of the register of small enterprises: the longer one, and the platform's for the smallest."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.udyam import Enterprise, invent_enterprise

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_PLACE = ("Flat", "Building", "Village/Town", "Block", "Road", "City", "State", "District", "Pin")
_BANKS = ("Sanchay Gramin Bank", "Deccan Peoples Bank", "Nagrik Sahakari Bank")


def _foot(flow: Flow, rng: Random, text: str) -> None:
    flow.surface.text(flow.left + flow.width, 288, text, Style(7.5), _RIGHT)
    ornament.specimen_mark(flow.surface, rng, flow.left, 288, 7)


def draw_udyam_application(rng: Random) -> Drawn:
    """The longer print behind the certificate: captions left and right, units, investment by year, on two pages."""
    enterprise = invent_enterprise(rng, _PLACE, in_capitals=rng.random() < 0.4)
    style = Style(rng.uniform(7.8, 8.6), rng.choice((*SANS[:4], "Barlow")))
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#9aa7b8", padding=1.3, head_fill="#dfe8f3")
    flow = new_flow(12, 11)
    flow.line("Ministry of Micro, Small and Medium Enterprises", look.head, _CENTER)
    flow.line("Government of India", style, _CENTER)
    flow.line("UDYAM REGISTRATION CERTIFICATE - Annexure", replace(look.head, size=13), _CENTER)
    flow.gap(3)
    _facts(flow, rng, enterprise, look)
    _heading(flow, "Official address of Enterprise", look)
    cells = [(name, enterprise.place.get(name, "")) for name in _PLACE]
    cells.append(("Mobile", "50000*****"))
    rows = [(*cells[at], *cells[at + 1]) for at in range(0, 10, 2)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), _four(), rows, look)
    _heading(flow, "Employment Details", look)
    counts = [rng.randint(0, 9) for _ in range(3)]
    people = [Column(name, 46.5, _CENTER) for name in ("Male", "Female", "Other", "Total")]
    flow.table(people, [(*map(str, counts), str(sum(counts)))], look)
    _heading(flow, "Unit(s) Details", look)
    unit = (enterprise.business.trade_name, enterprise.place.get("Road", ""), enterprise.place["City"])
    flow.table(
        [Column("SN", 12), Column("Unit Name", 74), Column("Road", 60), Column("City", 40)], [("1", *unit)], look
    )
    _foot(flow, rng, "1 / 2")
    flow.surface.new_page()
    flow.y = 14
    _heading(flow, "Investment in Plant and Machinery OR Equipment (in Rs.)", look)
    _investment(flow, rng, enterprise, look)
    _heading(flow, "National Industry Classification Code(S)", look)
    titles = (("SNo.", 12), ("Nic 2 Digit", 48), ("Nic 4 Digit", 50), ("Nic 5 Digit", 50), ("Activity", 26))
    rows_of = [
        (str(at), row.division, row.group, row.code, row.activity) for at, row in enumerate(enterprise.industries, 1)
    ]
    flow.table([Column(*each) for each in titles], rows_of, look)
    flow.gap(4)
    for label, value in (
        ("Are you interested to get registered on Government e-Market (GeM) Portal", rng.choice(("Yes", "No"))),
        ("Are you interested to get registered on TReDS Portals", "No"),
        ("District Industries Centre", enterprise.business.address.city.upper()),
        ("Date of Udyam Registration", printed_date(enterprise.registered)),
    ):
        flow.pair(label, value, (style, look.head), 112)
    _foot(flow, rng, "2 / 2")
    address = ", ".join(enterprise.place.values())
    return Drawn(flow.surface, Form.PAGE, enterprise.truth(address))


def _four() -> list[Column]:
    return [Column("", width) for width in (40, 54, 44, 48)]


def _heading(flow: Flow, text: str, look: Look) -> None:
    flow.gap(3)
    flow.line(text, replace(look.head, color="#1c3f6e"))
    flow.gap(0.8)


def _facts(flow: Flow, rng: Random, enterprise: Enterprise, look: Look) -> None:
    business = enterprise.business
    begun = printed_date(enterprise.begun)
    rows = (
        ("Udyam Registration Number", enterprise.number, "Type of Enterprise", enterprise.sizes[-1][1]),
        ("Type of Organisation", enterprise.organisation, "Name of Enterprise", enterprise.name),
        ("Owner Name", business.owner.name.upper(), "PAN", business.pan),
        ("Do you have GSTIN", "Yes", "Mobile No.", "50000*****"),
        ("Email Id", business.email, "Social Category", rng.choice(("General", "OBC", "SC"))),
        ("Gender", business.owner.gender.title(), "Specially Abled(DIVYANG)", "No"),
        ("Date of Incorporation", begun, "Date of Commencement of Production/Business", begun),
        ("Bank Name", rng.choice(_BANKS), "Bank Account Number", f"XXXXXX{digits(rng, 4)}"),
        ("Major Activity", enterprise.activity, "Previous Registration", "N.A."),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), _four(), rows, look)


def _investment(flow: Flow, rng: Random, enterprise: Enterprise, look: Look) -> None:
    titles = (
        ("S.No.", 13),
        ("Financial Year", 28),
        ("Enterprise Type", 30),
        ("Net Investment", 40),
        ("Net Turnover", 43),
    )
    columns = [Column(*each) for each in (*titles, ("Is ITR Filled?", 32))]
    rows = [
        (str(at), year, size, f"{rng.randint(1, 90) * 25000:.2f}", f"{rng.randint(1, 90) * 135000:.2f}", "Yes")
        for at, (year, size, _) in enumerate(enterprise.sizes, 1)
    ]
    flow.table(columns, rows, look)


def draw_udyam_assist(rng: Random) -> Drawn:
    """A certificate of the platform for the smallest: a coloured frame, big lines, the owner named, one activity."""
    enterprise = invent_enterprise(rng, _PLACE, in_capitals=True)
    while enterprise.business.constitution != "Proprietorship":
        enterprise = invent_enterprise(rng, _PLACE, in_capitals=True)
    year, _, day = enterprise.sizes[0]
    enterprise = replace(enterprise, sizes=((year, "Micro", day),), industries=enterprise.industries[:1])
    ink = rng.choice(("#9a3412", "#166534", "#1e40af"))
    style = Style(rng.uniform(9.8, 10.8), rng.choice(("Mukta", "Hind", "Noto Sans", "Lato")), devanagari="Mukta")
    bold = replace(style, weight=700)
    flow = new_flow(24, 24)
    surface = flow.surface
    surface.rectangle(10, 10, 190, 277, line=ink, thickness=2.2)
    surface.rectangle(14, 14, 182, 269, line=ink, thickness=0.4)
    surface.qr(162, 22, 24, "https://example.in/assist?SPECIMEN")
    flow.line("भारत सरकार", bold)
    flow.line("सूक्ष्म, लघु एवं मध्यम उद्यम मंत्रालय", style)
    flow.line("Ministry of Micro, Small & Medium Enterprises", style)
    flow.line("Udyam Assist Platform", replace(bold, color=ink))
    flow.gap(6)
    flow.line("UDYAM REGISTRATION CERTIFICATE", replace(bold, size=16, color=ink), _CENTER)
    flow.line("(Informal Micro Enterprise)", style, _CENTER)
    flow.gap(6)
    address = ", ".join(enterprise.place.values())
    entries = (
        ("Udyam Registration Number", enterprise.number),
        ("Name of Enterprise", enterprise.name),
        ("Name of Owner", enterprise.business.owner.name.upper()),
        ("Type of Enterprise", "Micro"),
        ("Type of Organisation", enterprise.organisation),
        ("Major Activity", enterprise.activity),
        ("Official Address of Enterprise", address),
        ("Date of Commencement of Business", printed_date(enterprise.begun, "-")),
        ("Date of Udyam Registration", printed_date(enterprise.registered, "-")),
        ("Designated Agency", rng.choice(_BANKS)),
    )
    for label, value in entries:
        flow.pair(label, value, (style, bold), 66)
        flow.gap(1.6)
        surface.line(24, flow.y, 186, flow.y, "#d0d0d0", 0.15)
        flow.gap(1.6)
    flow.gap(2)
    columns = [Column("NIC 2 Digit", 62), Column("NIC 5 Digit", 72), Column("Activity", 28)]
    rows = [(row.division, row.code, row.activity) for row in enterprise.industries]
    flow.table(columns, rows, Look(style, bold, Rules.HEAD, line=ink))
    flow.gap(6)
    flow.paragraph(
        "This certificate is issued on the basis of the particulars given by the Designated Agency and carries no "
        "signature. It is valid for the purpose of priority sector lending only.",
        replace(style, size=8),
    )
    ornament.specimen_mark(surface, rng, 90, 280, 8)
    return Drawn(surface, Form.PAGE, enterprise.truth(address, "date_of_incorporation"))


LAYOUTS = (
    Layout("UDYAM_CERT", "application_print", draw_udyam_application),
    Layout("UDYAM_CERT", "assist_platform", draw_udyam_assist),
)
