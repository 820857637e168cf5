"""Registration certificates of a third hand: a register's particulars in sections, a laminated booklet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TypeAlias

from sheaf.model.field import Value
from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.desk_marks import pass_desk
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import MONO, NARROW, SANS, SERIF, Style
from specimens.numbers import digits
from specimens.people import day_between
from specimens.specimen import Drawn, Form, Layout
from specimens.state_captions import LANGUAGES, captions_of
from specimens.surface import Align, Surface, narrowed, text_width, wrap
from specimens.table import text_height
from specimens.vehicle_rc_parts import LATEST, Certificate, invent_certificate, serial_of_owner

Section: TypeAlias = tuple[str, Pairs]
Entries: TypeAlias = Sequence[tuple[str, str, str]]
"""The name of an entry, its English caption, its value."""

_TITLES = (
    "VEHICLE REGISTRATION PARTICULARS",
    "EXTRACT FROM THE REGISTER OF MOTOR VEHICLES",
    "PARTICULARS OF CERTIFICATE OF REGISTRATION",
)
_LENDERS = ("NEELGAGAN VAHAN FINANCE LTD", "TRIVENI SPECIMEN BANK LTD", "PARVATI MOTOR CREDIT PVT LTD")
_INSURERS = ("NEELGAGAN GENERAL INSURANCE CO LTD", "UTTARAYAN SPECIMEN INSURANCE CO LTD")
_WIDE = 46
"""Values of more characters have a row to themselves."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How an office's program prints sections. `indent` mm lie between a caption's and its value's beginning."""

    look: CardType
    columns: int
    heading: str
    is_ruled: bool
    is_capital: bool
    indent: float


def draw_particulars(rng: Random) -> Drawn:
    """An office's or a portal's print: sections with headings, captions and values beside them in one column or two."""
    one = invent_certificate(rng)
    look = invent_type(rng, rng.choice((MONO[:3], NARROW, SANS)), (8.4, 9.4))
    sections = _sections(rng, one)
    is_capital = rng.random() < 0.3
    captions = [caption.upper() if is_capital else caption for _, pairs in sections for caption, _ in pairs]
    indent = max(text_width(caption, look.label) for caption in captions) + 4.5
    columns = 2 if indent < 43 and rng.random() < 0.7 else 1
    heading = rng.choice(("bar", "line", "dashes"))
    manner = _Manner(look, columns, heading, rng.random() < 0.35, is_capital, indent)
    flow = new_flow(rng.uniform(13, 20), rng.uniform(12, 20))
    _particulars_head(flow, rng, one, look)
    for title, pairs in sections:
        _print_section(flow, title, pairs, manner)
    flow.gap(4)
    flow.line("Details are as per the records of this office on the date of printing.", look.small)
    flow.gap(9)
    sealed = rng.choice(("Registering Authority", "Authorised Signatory", "Asst. Regional Transport Officer"))
    flow.line(f"{sealed}, {one.office}", look.label, Align.RIGHT)
    if flow.y < 240:
        pass_desk(flow.surface, rng, flow.y)
    ornament.specimen_mark(flow.surface, rng, flow.left, 288, 7)
    return Drawn(flow.surface, Form.PAGE, one.truth())


def _particulars_head(flow: Flow, rng: Random, one: Certificate, look: CardType) -> None:
    align = rng.choice((Align.CENTER, Align.LEFT))
    if align is Align.CENTER and rng.random() < 0.5:
        ornament.emblem(flow.surface, flow.left + 8, flow.y + 7, 11)
    flow.line(f"{rng.choice(('Government of', 'Govt. of'))} {one.state}", look.label, align)
    flow.line(f"Transport Department - {one.office}", look.label, align)
    flow.gap(1.5)
    flow.line(rng.choice(_TITLES), replace(look.head, size=12), align)
    flow.gap(1.5)
    printed = one.day(day_between(rng, LATEST, date(2026, 6, 30)))
    flow.line(f"Application No. {digits(rng, 12)}    Printed on {printed}", look.small, align)
    flow.gap(2)


def _sections(rng: Random, one: Certificate) -> list[Section]:
    main = [
        (rng.choice(("Owner Details", "Owner's Particulars", "Ownership")), _owner(rng, one)),
        (rng.choice(("Vehicle Details", "Description of Vehicle", "Vehicle Specification")), _vehicle(rng, one)),
        (rng.choice(("Registration Details", "Registration and Validity")), _validity(rng, one)),
    ]
    rng.shuffle(main)
    further = [section for section in (_insurance(rng, one), _hypothecation(rng, one)) if rng.random() < 0.7]
    rng.shuffle(further)
    return [*main, *further]


def _owner(rng: Random, one: Certificate) -> Pairs:
    present = rng.choice(("Present Address", "Address", "Owner Address", "Address of Owner"))
    pairs = [
        (rng.choice(("Owner Name", "Name of Registered Owner", "Registered Owner")), one.owner),
        (rng.choice(("S/o, D/o, W/o", "Father/Husband Name", "Son/Wife/Daughter of")), one.relation),
        (rng.choice(("Owner Serial", "Owner Sr. No.")), serial_of_owner(rng)),
        ("Ownership Type", "INDIVIDUAL"),
        (present, one.address),
    ]
    if present == "Present Address":
        pairs.append(("Permanent Address", "SAME AS PRESENT ADDRESS"))
    return [pair for pair in pairs if pair[0] != "Ownership Type" or rng.random() < 0.6]


def _vehicle(rng: Random, one: Certificate) -> Pairs:
    pairs = [
        (rng.choice(("Vehicle Class", "Class of Vehicle")), one.vehicle_class),
        (rng.choice(("Maker", "Maker Name", "Manufacturer", "Make")), one.maker),
        (rng.choice(("Model", "Maker Model", "Model Name", "Vehicle Model")), one.model),
        (rng.choice(("Chassis No", "Chassis Number", "Chassis No./VIN")), one.chassis),
        (rng.choice(("Engine No", "Engine Number", "Engine/Motor No.")), one.engine),
        (rng.choice(("Fuel", "Fuel Type", "Fuel Used")), one.fuel),
    ]
    extras = [
        (rng.choice(("Colour", "Vehicle Colour")), one.colour),
        (rng.choice(("Month/Year of Mfg.", "Manufactured in")), one.made),
        ("Emission Norms", one.norm),
        (rng.choice(("Seating Capacity", "Seats (incl. driver)")), "2" if "2WN" in one.vehicle_class else "5"),
        ("Unladen Weight (kg)", str(rng.randint(98, 180) if "2WN" in one.vehicle_class else rng.randint(760, 1850))),
    ]
    for extra in rng.sample(extras, rng.randint(1, 4)):
        pairs.insert(rng.randint(1, len(pairs)), extra)
    return pairs


def _validity(rng: Random, one: Certificate) -> Pairs:
    valid = one.day(one.valid_till)
    pairs = [
        (rng.choice(("Registration No", "Vehicle No.", "Regn. Number", "Registration Mark")), one.number),
        (rng.choice(("Date of Registration", "Registration Date", "Regn. Date")), one.day(one.registered)),
        (rng.choice(("Registration Valid Upto", "Regn. Validity", "RC Valid Till")), valid),
    ]
    extras = [
        ("Registering Office", one.office),
        ("Fitness Upto", valid),
        (rng.choice(("Tax Paid Upto", "Road Tax")), rng.choice(("LIFE TIME", "LTT"))),
        ("RC Status", "ACTIVE"),
    ]
    return [*pairs, *rng.sample(extras, rng.randint(1, 4))]


def _insurance(rng: Random, one: Certificate) -> Section:
    year = rng.randint(one.registered.year, LATEST.year)
    start = one.registered.replace(year=year, day=min(one.registered.day, 28))
    end = start.replace(year=year + 1) - timedelta(days=1)
    since, until = rng.choice((("Insurance From", "Insurance Upto"), ("Policy From", "Policy To"), ("From", "Upto")))
    pairs = [
        (rng.choice(("Insurance Company", "Insurer")), rng.choice(_INSURERS)),
        (rng.choice(("Policy No.", "Cover Note / Policy No.")), f"ZX/{digits(rng, 10)}"),
        (since, one.day(start)),
        (until, one.day(end)),
    ]
    return "Insurance Details", pairs


def _hypothecation(rng: Random, one: Certificate) -> Section:
    pairs = [
        (rng.choice(("Hypothecated to", "Financier", "Financer Name")), rng.choice(_LENDERS)),
        ("Hypothecation From", one.day(one.registered)),
    ]
    return rng.choice(("Hypothecation Details", "Financier Details")), pairs


def _print_section(flow: Flow, title: str, pairs: Pairs, manner: _Manner) -> None:
    flow.gap(2.5)
    style = replace(manner.look.head, size=manner.look.value.size * 1.05)
    step = text_height(style, 1.3)
    if manner.heading == "bar":
        flow.surface.rectangle(flow.left - 1.5, flow.y - 0.4, flow.width + 3, step + 0.8, fill="#dfe6ee")
    flow.line(f"--- {title.upper()} ---" if manner.heading == "dashes" else title, style)
    if manner.heading == "line":
        flow.rule()
    flow.gap(1.4)
    for row in _in_rows(pairs, manner.columns):
        _print_row(flow, row, manner)


def _in_rows(pairs: Pairs, columns: int) -> list[list[tuple[str, str]]]:
    """Put `columns` pairs in a row; one with a long value stands alone."""
    rows: list[list[tuple[str, str]]] = []
    is_open = False
    for pair in pairs:
        is_wide = len(pair[1]) > _WIDE
        if is_open and not is_wide:
            rows[-1].append(pair)
        else:
            rows.append([pair])
        is_open = not is_wide and len(rows[-1]) < columns
    return rows


def _print_row(flow: Flow, row: Pairs, manner: _Manner) -> None:
    label, step = manner.look.label, text_height(manner.look.value, 1.3)
    cell = flow.width if len(row[0][1]) > _WIDE else flow.width / manner.columns
    width, most = cell - manner.indent - 3, 0
    for place, (caption, value) in enumerate(row):
        x, base = flow.left + place * cell, flow.y + 0.78 * step
        shown = caption.upper() if manner.is_capital else caption
        flow.surface.text(x, base, shown, label)
        flow.surface.text(x + manner.indent - 3, base, ":", label)
        style = fitted(manner.look.value, value, width, 3)
        lines = wrap(value, width, style)
        for number, line in enumerate(lines):
            flow.surface.text(x + manner.indent, base + number * step, line, style)
        most = max(most, len(lines))
    flow.y += most * step
    if manner.is_ruled:
        flow.surface.line(flow.left, flow.y + 0.5, flow.left + flow.width, flow.y + 0.5, "#b5b5b5", 0.15)
    flow.gap(1.2)


@dataclass(frozen=True, slots=True)
class _Print:
    """The print of a booklet: `native` captions by the entries' names; `indent` and `spacing` are in mm."""

    label: Style
    typed: Style
    native: Mapping[str, str]
    native_first: bool
    is_numbered: bool
    indent: float
    spacing: float


def draw_laminated(rng: Random) -> Drawn:
    """An old laminated certificate, two leaves or one: each caption in two languages and two lines, values typed."""
    one = _certificate_of_known_language(rng)
    leaves, dropped = _leaves(rng, one)
    is_spread = rng.random() < 0.55
    look = _invent_print(rng, one)
    label = look.label
    width, height = (192.0, 104.0) if is_spread else (114.0, 166.0)
    paper = Surface(width, height)
    paper.rectangle(0, 0, width, height, fill="#f3f5f4")
    paper.rectangle(4, 4, width - 8, height - 8, fill=rng.choice(("#f7efe0", "#eaf2e6", "#f5e6e8", "#e8eef6")))
    left = Flow(paper, 9, 8, 84 if is_spread else width - 18)
    _booklet_head(left, one, look)
    right = Flow(paper, 101, 9, 82) if is_spread else left
    if is_spread:
        _print_entries(left, leaves[0], look)
        paper.line(96, 4, 96, height - 4, "#a8a090", 0.4)
        right.line("PARTICULARS OF THE VEHICLE", replace(label, size=8, weight=700), Align.CENTER)
        right.gap(1)
        _print_entries(right, leaves[1], look)
    else:
        _print_entries(left, (*leaves[0], *leaves[1]), look)
    if rng.random() < 0.4:
        right.gap(1)
        lender = f"H.P.A. with {rng.choice(_LENDERS)} noted"
        right.line(lender, narrowed(replace(look.typed, size=7.4), (lender,), right.width))
    if right.y < height - 36:
        _seal(paper, (width - rng.uniform(58, 70), height - 20), one)
    ornament.signature(paper, rng, width - 48, height - 16, 30, 6)
    paper.text(width - 9, height - 7, f"Registering Authority, {one.office}", label, Align.RIGHT)
    ornament.specimen_mark(paper, rng, 9, height - 6.5, 5)
    truth: dict[str, Value] = {name: value for name, value in one.truth().items() if name not in dropped}
    return Drawn(paper, Form.SLIP, truth)


def _invent_print(rng: Random, one: Certificate) -> _Print:
    ink = rng.choice(("#4a1f24", "#1f3a2c", "#222222"))
    label = Style(rng.uniform(6.4, 7.0), rng.choice((*SERIF, "Barlow")), 400, ink)
    typed = Style(rng.uniform(8.2, 9.2), rng.choice(MONO), rng.choice((400, 700)), "#1c1c3a")
    native_first, is_numbered = rng.random() < 0.5, rng.random() < 0.35
    return _Print(
        label, typed, captions_of(one.state), native_first, is_numbered, rng.uniform(31, 37), rng.uniform(0.8, 1.7)
    )


def _certificate_of_known_language(rng: Random) -> Certificate:
    while True:
        one = invent_certificate(rng, is_old=True)
        if one.state in LANGUAGES:
            return one


def _leaves(rng: Random, one: Certificate) -> tuple[tuple[Entries, Entries], set[str]]:
    """Return what stands on either leaf, and the names of the entries that this office's form does not have."""
    days = [
        ("date_of_registration", rng.choice(("Date of Regn.", "Date of Registration")), one.day(one.registered)),
        (
            "valid_till",
            rng.choice(("Regn. valid upto", "Valid till", "Validity upto")),
            one.day(one.valid_till),
        ),
    ]
    owner = [
        ("owner_name", rng.choice(("Name of Owner", "Registered Owner", "Owner's Name")), one.owner),
        ("relation", rng.choice(("Son/Wife/Daughter of", "Father / Husband")), one.relation),
        ("address", rng.choice(("Full Address", "Address", "Permanent Address")), one.address),
    ]
    number = ("registration_number", rng.choice(("Regn. Mark", "Registration No.", "Registration Mark")), one.number)
    first = [number, *rng.choice((days + owner, owner + days))]
    second = [
        ("class", "Class of Vehicle", one.vehicle_class),
        ("maker", rng.choice(("Maker's Name", "Name of Maker", "Manufacturer")), one.maker),
        ("model", rng.choice(("Model", "Maker's Model")), one.model),
        ("made", "Month & Year of Mfg.", one.made),
        ("chassis_number", rng.choice(("Chassis No.", "Chassis Number")), one.chassis),
        ("engine_number", rng.choice(("Engine No.", "Engine Number")), one.engine),
        ("fuel_type", rng.choice(("Fuel used", "Fuel", "Type of Fuel")), one.fuel),
        ("colour", rng.choice(("Colour", "Colour of Body")), one.colour),
    ]
    if rng.random() < 0.5:
        second = [*second[4:6], *second[:4], *second[6:]]
    chances = {"class": 0.25, "made": 0.3, "colour": 0.4, "relation": 0.15, "fuel_type": 0.12, "model": 0.12}
    dropped = {name for name, chance in chances.items() if rng.random() < chance}
    kept = tuple([entry for entry in leaf if entry[0] not in dropped] for leaf in (first, second))
    return (kept[0], kept[1]), dropped


def _seal(paper: Surface, place: tuple[float, float], one: Certificate) -> None:
    """Put the office's round seal around `place`."""
    x, y = place
    ink = Style(6, "Barlow", 700, "#6a55a8")
    paper.circle(x, y, 8.5, line=ink.color, thickness=0.4, opacity=0.7)
    paper.text(x, y - 0.6, "R T O", ink, Align.CENTER)
    paper.text(x, y + 2.6, one.state_letters, ink, Align.CENTER)


def _booklet_head(flow: Flow, one: Certificate, look: _Print) -> None:
    bold = replace(look.label, size=9, weight=700)
    department = f"{look.native['department']}  {one.state.upper()}  TRANSPORT DEPARTMENT"
    flow.line(department, narrowed(look.label, (department,), flow.width), Align.CENTER)
    flow.line(f"{look.native['title']}", bold, Align.CENTER)
    flow.line("CERTIFICATE OF REGISTRATION", bold, Align.CENTER)
    flow.line("Form 23 (See Rule 48)", look.label, Align.CENTER)
    flow.gap(1)


def _print_entries(flow: Flow, entries: Entries, look: _Print) -> None:
    """Print each caption in two lines, its value beside it over a thin rule."""
    step = text_height(look.label, 1.28)
    left, right = flow.left + look.indent, flow.left + flow.width
    for place, (name, english, value) in enumerate(entries, 1):
        native = look.native[name]
        twins = (native, english) if look.native_first else (english, native)
        numbered = (f"{place}. {twins[0]}", twins[1]) if look.is_numbered else twins
        for number, caption in enumerate(numbered):
            style = narrowed(look.label, (caption,), look.indent - 3)
            flow.surface.text(flow.left, flow.y + (number + 0.8) * step, caption, style)
        width = flow.width - look.indent
        most = 4 if name == "address" else 1
        typed = fitted(look.typed, value, width, most)
        lines = wrap(value, width, typed)
        pitch = text_height(typed, 1.25)
        for number, line in enumerate(lines):
            base = flow.y + (1.25 * step if len(lines) == 1 else 0.8 * pitch + number * pitch)
            flow.surface.text(left, base, line, typed)
        flow.y += max(2 * step, len(lines) * pitch) + look.spacing
        flow.surface.line(left - 1, flow.y - 0.6, right, flow.y - 0.6, "#9a9488", 0.12)


LAYOUTS = (
    Layout("VEHICLE_RC", "particulars", draw_particulars),
    Layout("VEHICLE_RC", "laminated", draw_laminated),
)
