"""Two more prints of the tax register: one of three pages, one laid across for a shop's wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, SANS, SERIF, Style
from specimens.gst_registration import REGULAR, Registration, invent_registration
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT


def draw_gst_more_names(rng: Random) -> Drawn:
    """The form with a list of further trade names, From and To over their days, both annexures in the same file."""
    registration = invent_registration(rng, rng.choice(("SEZ Unit", "Input Service Distributor (ISD)", REGULAR)))
    style = Style(rng.uniform(9, 9.8), rng.choice(("Arimo", "Roboto", "Source Serif 4")))
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#8a8a8a", padding=1.5)
    flow = new_flow(16, 12)
    surface = flow.surface
    ornament.emblem(surface, 30, 20, 13, "#a3842f")
    flow.line("Government of India", style, _CENTER)
    flow.line("Form GST REG-06", replace(look.head, size=12), _CENTER)
    flow.line("[See Rule 10(1)]", style, _CENTER)
    flow.line("Registration Certificate", replace(look.head, size=13), _CENTER)
    flow.gap(3)
    columns = [Column("", 10, _CENTER), Column("", 62), Column("", 106)]
    business = registration.business
    names = [invent_business(rng).trade_name for _ in range(rng.randint(1, 3))]
    more = "\n".join(f"{number}. {name}" for number, name in enumerate(names, 1))
    _grid(
        flow, [Column("", 72), Column("", 106)], ("Registration Number", business.gstin), replace(look, body=look.head)
    )
    for row in (
        ("1.", "Legal Name", business.legal_name),
        ("2.", "Trade Name, if any", business.trade_name),
        ("3.", "Additional trade names, if any", more),
        ("4.", "Constitution of Business", business.constitution),
        ("5.", "Address of Principal Place of Business", registration.address_line()),
        ("6.", "Date of Liability", registration.liable_from if rng.random() < 0.5 else ""),
    ):
        _grid(flow, columns, row, look)
    _grid(flow, columns, ("7.", "Period of Validity", ""), look)
    period = [Column("", 72), Column("", 53, _CENTER), Column("", 53, _CENTER)]
    _grid(flow, period, ("", "From", "To"), replace(look, body=look.head))
    end = registration.valid_to or rng.choice(("Not Applicable", "NA"))
    _grid(flow, period, ("", registration.valid_from, end), look)
    _grid(flow, columns, ("8.", "Type of Registration", registration.kind), look)
    _grid(flow, columns, ("9.", "Particulars of Approving Authority", "Centre"), look)
    four = [Column("", 32), Column("", 57), Column("", 36), Column("", 53)]
    _grid(flow, four, ("Name", registration.officer, "Designation", registration.rank), look)
    _grid(flow, four, ("Jurisdictional Office", registration.office, "Signature", "Signature Not Verified"), look)
    _grid(flow, columns, ("10.", "Date of issue of Certificate", registration.issued), look)
    flow.gap(3)
    flow.paragraph(
        "Note: The registration certificate is required to be prominently displayed at all places of business in the "
        "State.",
        replace(style, size=8),
    )
    _foot(flow, rng, "Page 1 of 3")
    _annexures(flow, rng, registration, look)
    return Drawn(surface, Form.PAGE, registration.truth(registration.address_line()))


def _grid(flow: Flow, columns: Sequence[Column], row: tuple[str, ...], look: Look) -> None:
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [row], look)


def _foot(flow: Flow, rng: Random, text: str) -> None:
    flow.surface.text(flow.left + flow.width, 288, text, Style(7.5), _RIGHT)
    ornament.specimen_mark(flow.surface, rng, flow.left, 288, 7)


def _annexures(flow: Flow, rng: Random, registration: Registration, look: Look) -> None:
    business = registration.business
    head = [("GSTIN", business.gstin), ("Legal Name", business.legal_name), ("Trade Name, if any", business.trade_name)]
    flow.surface.new_page()
    flow.y = 16
    flow.line("Annexure A", look.head, _RIGHT)
    flow.line("Details of Additional Place of Business(s)", replace(look.head, size=11), _CENTER)
    flow.gap(3)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), [Column("", 60), Column("", 118)], head, look)
    flow.gap(4)
    others = [invent_registration(rng).address_line() for _ in range(rng.randint(0, 3))]
    flow.line(f"Total Number of Additional Places of Business(s) in the State   {len(others)}", look.body)
    flow.gap(2)
    if others:
        rows = [(str(number), place) for number, place in enumerate(others, 1)]
        flow.table([Column("Sr. No.", 18), Column("Address", 160)], rows, look)
    _foot(flow, rng, "Page 2 of 3")
    flow.surface.new_page()
    flow.y = 16
    flow.line("Annexure B", look.head, _RIGHT)
    flow.gap(3)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), [Column("", 60), Column("", 118)], head, look)
    flow.gap(4)
    is_sole = business.constitution == "Proprietorship"
    flow.line(f"Details of {'Proprietor' if is_sole else 'Partners / Directors'}", replace(look.head, size=11), _CENTER)
    flow.gap(3)
    for number, name in enumerate(registration.partners, 1):
        top = flow.y
        ornament.photo(flow.surface, rng, flow.left + 12, top, 20, 24)
        flow.surface.text(flow.left, top + 6, str(number), look.body)
        rows = [
            ("Name", name),
            ("Designation/Status", "Proprietor" if is_sole else "Partner"),
            ("Resident of State", business.address.state),
        ]
        draw_rows(flow.surface, (flow.left + 40, top), [Column("", 48), Column("", 90)], rows, look)
        flow.y = top + 32
    _foot(flow, rng, "Page 3 of 3")


def draw_gst_on_the_wall(rng: Random) -> Drawn:
    """A sheet laid across for a shop's wall: half of the particulars at the left, half at the right, no numbers."""
    registration = invent_registration(rng)
    business = registration.business
    ink = rng.choice(("#14325c", "#5a1f1f", "#1d4a36"))
    style = Style(rng.uniform(10, 11), rng.choice((*SANS[1:5], SERIF[0])), devanagari=rng.choice(DEVANAGARI[:3]))
    bold = replace(style, weight=700)
    flow = new_flow(20, 18, (297, 210))
    surface = flow.surface
    surface.rectangle(8, 8, 281, 194, line=ink, thickness=1.4)
    surface.rectangle(11, 11, 275, 188, line=ink, thickness=0.3)
    ornament.emblem(surface, 34, 26, 15, ink)
    flow.line("भारत सरकार   Government of India", replace(bold, color=ink), _CENTER)
    flow.line("Form GST REG-06 [See Rule 10(1)]", style, _CENTER)
    flow.line("REGISTRATION CERTIFICATE", replace(bold, size=17, color=ink), _CENTER)
    flow.line(f"Registration Number : {business.gstin}", replace(bold, size=14), _CENTER)
    flow.gap(5)
    flow.rule(ink, 0.5)
    flow.gap(5)
    small = replace(style, size=style.size - 1.6, color="#555555")
    left, right = flow.beside(0, 122), flow.beside(134, 122)
    end = registration.valid_to or "Not Applicable"
    sides = (
        (
            left,
            ("Legal Name", business.legal_name),
            ("Trade Name, if any", business.trade_name),
            ("Constitution of Business", business.constitution),
            ("Address of Principal Place of Business", registration.address_line()),
        ),
        (
            right,
            ("Type of Registration", registration.kind),
            ("Date of Liability", registration.liable_from),
            ("Period of Validity", f"From {registration.valid_from}   To {end}"),
            ("Approving Authority", f"{registration.officer}, {registration.rank}, {registration.office}"),
            ("Date of issue of Certificate", registration.issued),
        ),
    )
    for side, *entries in sides:
        for label, value in entries:
            side.line(label, small)
            side.paragraph(value, bold)
            side.gap(3)
    surface.line(148, flow.y - 2, 148, max(left.y, right.y), ink, 0.2)
    flow.y = max(left.y, right.y) + 4
    flow.paragraph(
        "This is a system generated digitally signed Registration Certificate issued based on the approval of "
        f"application granted on {registration.issued} by the jurisdictional authority.",
        small,
        _CENTER,
    )
    ornament.specimen_mark(surface, rng, 22, 194, 8)
    return Drawn(surface, Form.PAGE, registration.truth(registration.address_line()))


LAYOUTS = (
    Layout("GST_CERT", "more_names", draw_gst_more_names),
    Layout("GST_CERT", "on_the_wall", draw_gst_on_the_wall),
)
