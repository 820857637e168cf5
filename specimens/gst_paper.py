"""Draws registration certificates, Form GST REG-06, in any design (DOCTYPES.md, GST_CERT)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.gst_registration import PART_LABELS, REGULAR, Registration, invent_registration
from specimens.specimen import Drawn, Form
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows


class Body(Enum):
    """How the particulars are set."""

    GRID = auto()
    PAIRS = auto()
    """Label, colon, value, without lines."""
    STACKED = auto()
    """The value under its label."""


class Validity(Enum):
    """How the period of validity is set."""

    CELLS = auto()
    """From, day, To, day in four cells."""
    ONE_LINE = auto()
    TWO_ROWS = auto()


@dataclass(frozen=True, slots=True)
class Design:
    """One look of the certificate. `label_share` is the label column's part of the width; `open_end` what stands
    for no end of validity; `annexures` how many pages follow."""

    font: str
    size: float
    headings: tuple[str, ...]
    body: Body = Body.GRID
    rules: Rules = Rules.ALL
    is_middle: bool = False
    label_share: float = 0.36
    numbering: str = "{}."
    is_renumbered: bool = True
    """The newer form, with "Additional trade names, if any" as number 3."""
    has_address_parts: bool = False
    validity: Validity = Validity.CELLS
    open_end: str = "Not Applicable"
    annexures: int = 0
    kind: str = REGULAR
    ink: str = "#111111"
    frame: str | None = None
    is_number_boxed: bool = False
    issue_label: str = "Date of issue of Certificate"


def draw_certificate(rng: Random, design: Design) -> Drawn:
    """Invent a registration and print its certificate."""
    registration = invent_registration(rng, design.kind)
    margin = rng.uniform(14, 20)
    flow = new_flow(margin, rng.uniform(12, 18))
    size = design.size * rng.uniform(0.95, 1.05)
    value = Style(size, design.font, 400, design.ink)
    label = replace(value, weight=rng.choice((400, 600)))
    _head(flow, rng, design, registration)
    address = _particulars(flow, registration, design, (label, value))
    flow.gap(3)
    for note in _notes(rng, registration):
        flow.paragraph(note, replace(value, size=size * 0.85))
    ornament.specimen_mark(flow.surface, rng, flow.left, 283, 7)
    if design.annexures > 0:
        _places(flow.surface, rng, registration, value)
    if design.annexures > 1:
        _people(flow.surface, rng, registration, value)
    return Drawn(flow.surface, Form.PAGE, registration.truth(address))


def _head(flow: Flow, rng: Random, design: Design, registration: Registration) -> None:
    surface = flow.surface
    if design.frame is not None:
        surface.rectangle(8, 8, surface.width - 16, surface.height - 16, line=design.frame, thickness=0.6)
        surface.rectangle(9.2, 9.2, surface.width - 18.4, surface.height - 18.4, line=design.frame, thickness=0.2)
    ornament.emblem(surface, surface.width / 2, flow.y + 4, 10)
    flow.gap(15)
    for number, heading in enumerate(design.headings):
        weight = 700 if number == 0 or heading.startswith("Registration") else 400
        flow.line(
            heading, Style(design.size + (2 if weight == 700 else 0.5), design.font, weight, design.ink), Align.CENTER
        )
    flow.gap(3)
    style = Style(design.size + 1, design.font, 700, design.ink)
    gstin = registration.business.gstin
    if design.is_number_boxed:
        columns = (
            Column("", flow.width * design.label_share + 10),
            Column("", flow.width * (1 - design.label_share) - 10),
        )
        flow.y = draw_rows(surface, (flow.left, flow.y), columns, [("Registration Number", gstin)], Look(style, style))
    else:
        flow.line(f"Registration Number : {gstin}", style, rng.choice((Align.CENTER, Align.LEFT, Align.CENTER)))
    flow.gap(4)


def _particulars(flow: Flow, registration: Registration, design: Design, styles: tuple[Style, Style]) -> str:
    """Print the numbered particulars and return the address as printed."""
    business = registration.business
    if design.has_address_parts:
        parts = [f"{label}: {registration.place[label]}" for label in PART_LABELS if label in registration.place]
        place = "\n".join(parts)
    else:
        place = registration.address_line()
    entries = [
        ("Legal Name", business.legal_name),
        ("Trade Name, if any", business.trade_name),
        ("Constitution of Business", business.constitution),
        ("Address of Principal Place of Business", place),
        ("Date of Liability", registration.liable_from),
        ("Period of Validity" if design.is_renumbered else "Date of Validity", ""),
        ("Type of Registration", registration.kind),
    ]
    if design.is_renumbered:
        entries.insert(2, ("Additional trade names, if any", ""))
    for place_in_form, (label, text) in enumerate(entries, 1):
        _entry(flow, design, styles, (design.numbering.format(place_in_form), label, text), registration)
    last = len(entries) + 1
    _authority(flow, design, styles, registration, last)
    number = design.numbering.format(last + 1)
    _plain(flow, design, styles, (number, design.issue_label, registration.issued))
    return ", ".join(registration.place.values())


def _entry(
    flow: Flow, design: Design, styles: tuple[Style, Style], entry: tuple[str, str, str], registration: Registration
) -> None:
    number, label, value = entry
    if label.endswith("Validity"):
        start, end = registration.valid_from, registration.valid_to or design.open_end
        if design.validity is Validity.CELLS and design.body is Body.GRID:
            _grid_row(flow, design, styles, (number, label, "From", start, "To", end))
            return
        if design.validity is Validity.TWO_ROWS:
            _plain(flow, design, styles, (number, f"{label} From", start))
            _plain(flow, design, styles, ("", f"{label} To", end))
            return
        value = f"From {start} To {end}"
    _plain(flow, design, styles, (number, label, value))


def _plain(flow: Flow, design: Design, styles: tuple[Style, Style], entry: tuple[str, str, str]) -> None:
    number, label, value = entry
    if design.body is Body.GRID:
        _grid_row(flow, design, styles, entry)
        return
    caption = f"{number} {label}".strip()
    if design.body is Body.STACKED:
        flow.line(caption, replace(styles[0], size=styles[0].size * 0.85, color="#666666"))
        flow.lines(value.split("\n"), styles[1]) if "\n" in value else flow.paragraph(value or "-", styles[1])
    else:
        first, *rest = value.split("\n")
        flow.pair(caption, first, styles, flow.width * design.label_share)
        for line in rest:
            flow.pair("", line, styles, flow.width * design.label_share, "")
    flow.gap(1.6)


def _grid_row(flow: Flow, design: Design, styles: tuple[Style, Style], cells: tuple[str, ...]) -> None:
    """Print a row of the grid: number, label and one value, or four cells of a period."""
    width = flow.width
    label_width, number_width = width * design.label_share, 10.0 if design.numbering else 0.0
    rest = width - label_width - number_width
    shares = (1.0,) if len(cells) == 3 else (0.18, 0.32, 0.16, 0.34)
    widths = [number_width, label_width, *(rest * share for share in shares)]
    shown = list(zip(cells, widths, strict=True))[0 if design.numbering else 1 :]
    columns = [Column("", each) for _, each in shown]
    look = Look(styles[1], styles[1], design.rules, is_middle=design.is_middle, padding=1.6)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [[text for text, _ in shown]], look)


def _authority(
    flow: Flow, design: Design, styles: tuple[Style, Style], registration: Registration, number: int
) -> None:
    act = "Centre Goods and Services Tax Act, 2017" if registration.office.startswith("RANGE") else "State"
    _plain(flow, design, styles, (design.numbering.format(number), "Particulars of Approving Authority", act))
    signed = "Signature Not Verified Digitally signed by DS GOODS AND SERVICES TAX NETWORK"
    for label, value in (
        ("Signature", signed),
        ("Name", registration.officer),
        ("Designation", registration.rank),
        ("Jurisdictional Office", registration.office),
    ):
        _plain(flow, design, styles, ("", label, value))


def _notes(rng: Random, registration: Registration) -> tuple[str, ...]:
    display = (
        "Note: The registration certificate is required to be prominently displayed at all places of business in the "
        "State."
    )
    system = (
        "This is a system generated digitally signed Registration Certificate issued based on the approval of "
        f"application granted on {registration.issued} by the jurisdictional authority."
    )
    return rng.choice(((display, system), (system,), (display,)))


def _annexure_head(flow: Flow, name: str, registration: Registration, style: Style) -> None:
    flow.line(name, replace(style, size=style.size + 2, weight=700), Align.CENTER)
    flow.gap(4)
    business = registration.business
    flow.pairs(
        (
            ("GSTIN", business.gstin),
            ("Legal Name", business.legal_name),
            ("Trade Name, if any", business.trade_name),
        ),
        (style, style),
        62,
    )
    flow.gap(5)


def _places(surface: Surface, rng: Random, registration: Registration, style: Style) -> None:
    surface.new_page()
    flow = Flow(surface, 18, 20, surface.width - 36)
    _annexure_head(flow, "Annexure A", registration, style)
    flow.line("Details of Additional Place of Business(s)", replace(style, weight=700))
    others = [invent_registration(rng).address_line() for _ in range(rng.randint(0, 2))]
    flow.line(f"Total Number of Additional Places of Business in the State : {len(others)}", style)
    flow.gap(3)
    if others:
        columns = (Column("Sr. No.", 18), Column("Address", flow.width - 18))
        flow.table(columns, [(str(number), each) for number, each in enumerate(others, 1)], Look(style, style))
    ornament.specimen_mark(surface, rng, 18, 285, 7)


def _people(surface: Surface, rng: Random, registration: Registration, style: Style) -> None:
    surface.new_page()
    flow = Flow(surface, 18, 20, surface.width - 36)
    _annexure_head(flow, "Annexure B", registration, style)
    roles = {"Proprietorship": "Proprietor", "Partnership": "Partners"}
    role = roles.get(registration.business.constitution, "Directors")
    flow.line(f"Details of {role}", replace(style, weight=700))
    flow.gap(4)
    for number, name in enumerate(registration.partners, 1):
        top = flow.y
        ornament.photo(surface, rng, flow.left + 12, top, 22, 26)
        surface.text(flow.left, top + 5, str(number), style)
        details = Flow(surface, flow.left + 42, top + 2, flow.width - 42)
        state = registration.business.address.state
        rows = (("Name", name), ("Designation/Status", role.rstrip("s")), ("Resident of State", state))
        details.pairs(rows, (style, style), 45)
        flow.gap(34)
    ornament.specimen_mark(surface, rng, 18, 285, 7)
