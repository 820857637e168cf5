"""Draws Udyam registration certificates in any design (DOCTYPES.md, UDYAM_CERT)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.people import printed_date
from specimens.specimen import Drawn, Form
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows, draw_table
from specimens.udyam import Enterprise, invent_enterprise

GRID = (
    "Flat/Door/Block No.",
    "Name of Premises/ Building",
    "Village/Town",
    "Block",
    "Road/Street/Lane",
    "City",
    "State",
    "District",
    "Pin",
)
_HINDI = {
    "NAME OF ENTERPRISE": "उद्यम का नाम",
    "MAJOR ACTIVITY": "प्रमुख गतिविधि",
    "TYPE OF ENTERPRISE": "उद्यम का प्रकार",
    "DATE OF UDYAM REGISTRATION": "उद्यम पंजीकरण की तिथि",
    "UDYAM REGISTRATION NUMBER": "उद्यम पंजीकरण संख्या",
}
_LINK = "https://udyamregistration.gov.in/verifyudyambarcode.aspx?verifyudrn=SPECIMEN"
_NOTES = (
    "* In case of graduation (upward/reverse) of status of an enterprise, the benefit of the Government Schemes will "
    "be availed as per the provisions of Notification No. S.O. 2119(E) dated 26.06.2020 issued by the M/o MSME.",
    "Disclaimer: This is computer generated statement, no signature required. Printed from the register & Date of "
    "printing:- 02/01/2026",
    "For any assistance, you may contact: 1. District Industries Centre: {city} ({state}) 2. MSME-DFO: {city}",
)


class Place(Enum):
    """How the address is set."""

    CELLS = auto()
    """Captions and values in four columns of a ruled grid."""
    PAIRS = auto()
    """A caption and its value in each line."""
    LINE = auto()
    """One line with commas and no captions."""


@dataclass(frozen=True, slots=True)
class Design:
    """One look of the certificate. `label_share` is the left column's part of the width; `captions` those of the grid,
    `names` are other wordings of the main captions; `omits` the fields that it does not print."""

    font: str
    size: float
    headings: tuple[str, ...]
    rules: Rules = Rules.ALL
    label_share: float = 0.32
    place: Place = Place.CELLS
    has_classes: bool = True
    """The type of enterprise is a table of classifications."""
    captions: tuple[str, ...] = GRID
    shares: tuple[float, float, float, float] = (0.24, 0.25, 0.2, 0.31)
    """The widths of the grid's columns."""
    names: tuple[tuple[str, str], ...] = ()
    is_middle: bool = False
    is_hindi: bool = False
    in_capitals: bool = True
    has_code: bool = True
    nic_titles: tuple[str, ...] = ("SNo.", "NIC 2 Digit", "NIC 4 Digit", "NIC 5 Digit", "Activity")
    nic_page: int = 1
    omits: tuple[str, ...] = ("owner_name", "organisation_type")
    ink: str = "#111111"
    head_fill: str | None = None


def draw_certificate(rng: Random, design: Design) -> Drawn:
    """Invent an enterprise and print its certificate."""
    enterprise = invent_enterprise(rng, design.captions, in_capitals=design.in_capitals)
    flow = new_flow(rng.uniform(12, 18), rng.uniform(10, 16))
    value = Style(design.size * rng.uniform(0.96, 1.04), design.font, 400, design.ink)
    label = replace(value, weight=rng.choice((400, 600, 700)))
    _head(flow, design, value)
    address = ""
    for caption, text in _entries(design, enterprise):
        if caption == "TYPE OF ENTERPRISE" and design.has_classes:
            _classes(flow, design, enterprise, (label, value))
        elif caption == "OFFICAL ADDRESS OF ENTERPRISE":
            address = _place(flow, design, enterprise, (label, value))
        elif caption == "DATE OF UDYAM REGISTRATION":
            if "nic_codes" not in design.omits:
                _industries(flow, rng, design, enterprise, (label, value))
            _row(flow, design, (label, value), (caption, text))
        else:
            _row(flow, design, (label, value), (caption, text))
    flow.gap(4)
    for note in _NOTES:
        text = note.format(
            city=enterprise.business.address.city.upper(), state=enterprise.business.address.state.upper()
        )
        flow.paragraph(text, replace(value, size=value.size * 0.85))
    ornament.specimen_mark(flow.surface, rng, flow.left, 290, 7)
    return Drawn(flow.surface, Form.PAGE, enterprise.truth(address, *design.omits))


def _head(flow: Flow, design: Design, style: Style) -> None:
    surface = flow.surface
    ornament.emblem(surface, flow.left + 8, flow.y + 8, 12)
    if design.has_code:
        surface.qr(surface.width - flow.left - 24, flow.y, 24, _LINK)
    for number, heading in enumerate(design.headings):
        size = style.size + (4 if number == len(design.headings) - 1 else 1)
        flow.line(heading, replace(style, size=size, weight=700), Align.CENTER)
    flow.y = max(flow.y, 40)


def _entries(design: Design, enterprise: Enterprise) -> list[tuple[str, str]]:
    business = enterprise.business
    entries = [
        ("UDYAM REGISTRATION NUMBER", enterprise.number),
        ("NAME OF ENTERPRISE", enterprise.name),
        ("NAME OF ENTREPRENEUR", business.owner.name.upper()),
        ("TYPE OF ENTERPRISE", enterprise.sizes[-1][1]),
        ("ORGANISATION TYPE", enterprise.organisation),
        ("MAJOR ACTIVITY", enterprise.activity),
        ("SOCIAL CATEGORY OF ENTREPRENEUR", "GENERAL"),
        ("NAME OF UNIT(S)", f"1   {business.trade_name}"),
        ("OFFICAL ADDRESS OF ENTERPRISE", ""),
        ("DATE OF INCORPORATION / REGISTRATION OF ENTERPRISE", printed_date(enterprise.begun)),
        ("DATE OF COMMENCEMENT OF PRODUCTION/BUSINESS", printed_date(enterprise.begun)),
        ("DATE OF UDYAM REGISTRATION", printed_date(enterprise.registered)),
    ]
    left_out = {"owner_name": "NAME OF ENTREPRENEUR", "organisation_type": "ORGANISATION TYPE"}
    hidden = {left_out[name] for name in design.omits if name in left_out}
    return [(caption, text) for caption, text in entries if caption not in hidden]


def _caption(design: Design, caption: str) -> str:
    wording = dict(design.names).get(caption, caption)
    return f"{_HINDI[caption]} / {wording}" if design.is_hindi and caption in _HINDI else wording


def _row(flow: Flow, design: Design, styles: tuple[Style, Style], entry: tuple[str, str]) -> None:
    label, value = styles
    caption = _caption(design, entry[0])
    if design.rules is Rules.NONE:
        flow.pair(caption, entry[1], styles, flow.width * design.label_share)
        flow.gap(1.8)
        return
    widths = (flow.width * design.label_share, flow.width * (1 - design.label_share))
    if design.head_fill:
        flow.surface.rectangle(flow.left, flow.y, widths[0], 8, fill=design.head_fill)
    look = Look(replace(value, weight=label.weight), value, design.rules, is_middle=design.is_middle, padding=1.6)
    flow.y = draw_rows(
        flow.surface, (flow.left, flow.y), [Column("", width) for width in widths], [(caption, entry[1])], look
    )


def _classes(flow: Flow, design: Design, enterprise: Enterprise, styles: tuple[Style, Style]) -> None:
    """Print the table of classifications right of its caption, the newest row first or last."""
    label, value = styles
    offset = flow.width * design.label_share
    rows = [(str(number), *row) for number, row in enumerate(enterprise.sizes, 1)]
    if design.is_middle:
        rows = [(str(number), *row) for number, row in enumerate(reversed(enterprise.sizes), 1)]
    inner = flow.width - offset
    titles = ("SNo.", "Classification Year", "Enterprise Type", "Classification Date")
    columns = [Column(title, inner * share) for title, share in zip(titles, (0.12, 0.3, 0.28, 0.3), strict=True)]
    top = flow.y
    bottom = draw_table(
        flow.surface, (flow.left + offset, top), columns, rows, Look(value, replace(value, weight=700), design.rules)
    )
    at = (top + bottom) / 2 if design.is_middle else top + 5
    flow.surface.text(flow.left + 1.6, at, _caption(design, "TYPE OF ENTERPRISE") + " *", label)
    flow.y = bottom + (0 if design.rules is Rules.ALL else 2)


def _place(flow: Flow, design: Design, enterprise: Enterprise, styles: tuple[Style, Style]) -> str:
    """Print the address and return it as it is to be served."""
    label, value = styles
    whole = ", ".join(enterprise.place.values())
    caption = _caption(design, "OFFICAL ADDRESS OF ENTERPRISE")
    if design.place is Place.LINE:
        _row(flow, design, styles, ("OFFICAL ADDRESS OF ENTERPRISE", whole))
        return whole
    filled = {name: enterprise.place.get(name, "") for name in design.captions}
    top = flow.y
    offset = flow.width * design.label_share
    if design.place is Place.PAIRS:
        lines = flow.beside(offset, flow.width - offset)
        for name, text in filled.items():
            lines.pair(name, text, styles, 52)
        flow.surface.text(flow.left + 1.6, top + 5, caption, label)
        flow.y = lines.y + 2
        return whole
    *names, _ = design.captions
    filled[names[-1]] = f"{filled[names[-1]]} , Pin {filled.pop(design.captions[-1])}"
    cells = [(name, filled[name]) for name in names]
    pairs = [(*left, *right) for left, right in zip(cells[::2], cells[1::2], strict=True)]
    pairs.append(("Mobile", enterprise.business.phone, "Email:", enterprise.business.email))
    inner = flow.width - offset
    columns = [Column("", inner * share) for share in design.shares]
    look = Look(value, value, design.rules, is_middle=design.is_middle, padding=2.0)
    bottom = draw_rows(flow.surface, (flow.left + offset, top), columns, pairs, look)
    at = (top + bottom) / 2 if design.is_middle else top + 5
    for number, line in enumerate(_broken(caption, 20)):
        flow.surface.text(flow.left + 1.6, at + number * 4, line, label)
    flow.y = bottom
    return whole


def _broken(text: str, width: int) -> Sequence[str]:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _industries(flow: Flow, rng: Random, design: Design, enterprise: Enterprise, styles: tuple[Style, Style]) -> None:
    label, value = styles
    if design.nic_page > 1:
        ornament.specimen_mark(flow.surface, rng, flow.left, 290, 7)
        flow.surface.new_page()
        flow.y = 20
    flow.gap(3)
    flow.line("NATIONAL INDUSTRY CLASSIFICATION CODE(S)", label)
    rows = [
        (str(number), row.division, row.group, row.code, row.activity)
        for number, row in enumerate(enterprise.industries, 1)
    ]
    shares = (0.07, 0.25, 0.26, 0.27, 0.15)
    columns = [Column(title, flow.width * share) for title, share in zip(design.nic_titles, shares, strict=True)]
    look = Look(
        replace(value, size=value.size * 0.92),
        replace(value, weight=700),
        design.rules if design.rules is not Rules.NONE else Rules.HEAD,
        is_middle=design.is_middle,
    )
    flow.table(columns, rows, look)
    flow.gap(3)
