"""Registration certificates held apart, as the portal gave them: in its first years, and with labelled addresses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.gst_registration import PART_LABELS, Registration, invent_registration
from specimens.numbers import digits
from specimens.people import day_between, invent_person, printed_date
from specimens.places import LANDMARKS, SOCIETIES, STREETS
from specimens.ruled_row import print_row
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface
from specimens.table import Look

_ROLES = {
    "Proprietorship": ("Proprietor", "PROPRIETOR"),
    "Hindu Undivided Family": ("Karta", "KARTA"),
    "Partnership": ("Partners", "PARTNER"),
    "Limited Liability Partnership": ("Designated Partners", "DESIGNATED PARTNER"),
    "Private Limited Company": ("Managing / Whole-time Directors", "DIRECTOR"),
    "Public Limited Company": ("Managing / Whole-time Directors", "DIRECTOR"),
    "Society/ Club/ Trust/ AOP": ("Members of Board of Trustees", "TRUSTEE"),
}
"""How the second annexure heads the people of each constitution, and what it calls one of them."""


def _of_years(rng: Random, constitutions: Sequence[str], first: date, last: date) -> Registration:
    """Invent a registration of one of the `constitutions` that was issued in these years."""
    found = invent_registration(rng)
    while found.business.constitution not in constitutions:
        found = invent_registration(rng)
    issued = day_between(rng, first, last)
    begun = issued - timedelta(days=rng.randint(0, 25))
    business = replace(found.business, legal_name=found.business.legal_name.removeprefix("M/s "))
    if business.trade_name.startswith("M/s "):
        business = replace(business, trade_name=business.legal_name)
    return replace(
        found,
        business=business,
        issued=printed_date(issued),
        valid_from=printed_date(begun),
        liable_from=printed_date(begun - timedelta(days=rng.randint(0, 15))),
    )


def _in_capitals(found: Registration) -> Registration:
    """Write the names as the tax card has them."""
    business = found.business
    return replace(
        found,
        business=replace(business, legal_name=business.legal_name.upper(), trade_name=business.trade_name.upper()),
    )


def _other_place(rng: Random, found: Registration) -> str:
    """Invent the address of a branch or a godown in the same city."""
    parts = (
        f"{rng.choice(('Shop No', 'Godown No', 'Plot No', 'Unit'))} {rng.randint(1, 400)}",
        rng.choice(SOCIETIES),
        rng.choice(STREETS),
        found.business.address.city,
        found.business.address.city,
        found.business.address.state,
        found.business.address.pincode,
    )
    return ", ".join(parts)


def _emblem_head(flow: Flow, texts: Sequence[tuple[str, Style]]) -> None:
    ornament.emblem(flow.surface, flow.left + flow.width / 2, flow.y + 8, 13)
    flow.gap(20)
    for text, style in texts:
        flow.line(text, style, Align.CENTER)


def draw_first_years(rng: Random) -> Drawn:
    """Nine numbered rows of the first years, mostly of migrated taxpayers whom no officer had approved."""
    kinds = ("Proprietorship", "Private Limited Company", "Public Limited Company", "Partnership")
    found = _in_capitals(_of_years(rng, kinds, date(2017, 9, 20), date(2019, 6, 30)))
    is_migrated = rng.random() < 0.6
    if is_migrated:
        found = replace(found, valid_from="01/07/2017", liable_from="01/07/2017")
    style = Style(rng.uniform(9.2, 10.2), rng.choice(("Arimo", "Source Serif 4", "Noto Sans")))
    bold = replace(style, weight=700)
    surface = Surface(*A4)
    flow = Flow(surface, 18, 14, 174)
    titles = (
        ("Government of India", replace(bold, size=12)),
        ("Form GST REG-06", replace(bold, size=12)),
        ("[See Rule 10(1)]", style),
    )
    _emblem_head(flow, titles)
    flow.gap(3)
    flow.line("Registration Certificate", replace(bold, size=13), Align.CENTER)
    flow.gap(3)
    flow.line(f"Registration Number :{found.business.gstin}", replace(bold, size=style.size + 1), Align.LEFT)
    flow.gap(2)
    look = Look(style, bold, leading=rng.uniform(1.25, 1.5), padding=rng.uniform(1.5, 2.3))
    _first_rows(flow, rng, found, look, is_migrated)
    flow.gap(3)
    flow.paragraph(
        "Note: The registration certificate is required to be prominently displayed at all places of business in the "
        "State.",
        replace(style, size=style.size - 0.8),
    )
    ornament.specimen_mark(surface, rng, 18, 288, 6)
    _first_annexures(surface, rng, found, look)
    return Drawn(surface, Form.PAGE, found.truth(found.address_line()))


def _first_rows(flow: Flow, rng: Random, found: Registration, look: Look, is_migrated: bool) -> None:
    business, widths = found.business, (8.0, 60.0, 106.0)
    dot = rng.choice((".", ""))
    entries = (
        ("Legal Name", business.legal_name),
        (rng.choice(("Trade Name, if any", "Trade Name,if any")), business.trade_name),
        ("Constitution of Business", business.constitution),
        ("Address of Principal Place of Business", found.address_line()),
        ("Date of Liability", found.liable_from if is_migrated or rng.random() < 0.5 else ""),
    )
    for number, (caption, value) in enumerate(entries, 1):
        print_row(flow, tuple(zip((f"{number}{dot}", caption, value), widths, strict=True)), look)
    end = rng.choice(("NA", "Not Applicable"))
    validity = ("Period of Validity", "From", found.valid_from, "To", end)
    shares = (60.0, 17.0, 36.0, 12.0, 41.0)
    print_row(flow, ((f"6{dot}", 8.0), *zip(validity, shares, strict=True)), look)
    print_row(flow, tuple(zip((f"7{dot}", "Type of Registration", found.kind), widths, strict=True)), look)
    print_row(flow, ((f"8{dot}", 8.0), ("Particulars of Approving Authority", 166.0)), look)
    _authority(flow, found, look, is_named=not is_migrated)
    print_row(flow, tuple(zip((f"9{dot}", "Date of issue of Certificate", found.issued), widths, strict=True)), look)


def _authority(flow: Flow, found: Registration, look: Look, *, is_named: bool) -> None:
    """Print who approved; of migrated taxpayers nobody did, and the rows stay empty."""
    signed = (
        "Signature Not Verified\nDigitally signed by DS GOODS AND\nSERVICES TAX NETWORK 1\n"
        f"Date: {'.'.join(reversed(found.issued.split('/')))} 11:42:19 IST"
    )
    entries = (
        ("Signature", signed),
        ("Name", found.officer.upper() if is_named else ""),
        ("Designation", found.rank if is_named else ""),
        ("Jurisdictional Office", found.office if is_named else ""),
    )
    for caption, value in entries:
        print_row(flow, (("", 8.0), (caption, 60.0), (value, 106.0)), look)


def _annexure_head(flow: Flow, found: Registration, letter: str, title: str, style: Style) -> None:
    """Begin an annexure: its letter at the right, the number and the names, the title in the middle."""
    bold = replace(style, weight=700)
    flow.line(f"Annexure {letter}", bold, Align.RIGHT)
    flow.gap(4)
    names = (
        ("Goods and Services Tax Identification Number", found.business.gstin),
        ("Legal Name", found.business.legal_name),
        ("Trade Name, if any", found.business.trade_name),
    )
    flow.pairs(names, (style, bold), 84)
    flow.gap(5)
    flow.line(title, bold, Align.CENTER)
    flow.gap(4)


def _first_annexures(surface: Surface, rng: Random, found: Registration, look: Look) -> None:
    surface.new_page()
    flow = Flow(surface, 18, 20, 174)
    _annexure_head(flow, found, "A", "Details of Additional Places of Business", look.body)
    places = [_other_place(rng, found) for _ in range(rng.choice((0, 0, 1, 2, 4)))]
    flow.line(f"Total Number of Additional Places of Business in the State : {len(places)}", look.body)
    flow.gap(3)
    for number, place in enumerate(places, 1):
        print_row(flow, ((str(number), 10.0), (place, 164.0)), look)
    ornament.specimen_mark(surface, rng, 18, 288, 6)
    surface.new_page()
    flow = Flow(surface, 18, 20, 174)
    people, role = _ROLES[found.business.constitution]
    _annexure_head(flow, found, "B", f"Details of {people}", look.body)
    for number, name in enumerate(_people(found), 1):
        _person(flow, rng, (str(number), name, role.title(), found.business.address.state), look)
    ornament.specimen_mark(surface, rng, 18, 288, 6)


def _people(found: Registration) -> tuple[str, ...]:
    alone = found.business.constitution in ("Proprietorship", "Hindu Undivided Family")
    return (found.business.owner.name,) if alone else (found.business.owner.name, *found.partners[1:])


def _person(flow: Flow, rng: Random, person: tuple[str, str, str, str], look: Look) -> None:
    """Print number, photo and three rows about somebody, as the annexure has them."""
    number, name, role, state = person
    top = flow.y
    inner = flow.beside(42, flow.width - 42)
    for caption, value in (("Name", name), ("Designation/Status", role), ("Resident of State", state)):
        print_row(inner, ((caption, 50.0), (value, 82.0)), look)
    bottom = max(inner.y, top + 28)
    flow.surface.text(flow.left + 3, top + 6, number, look.body)
    ornament.photo(flow.surface, rng, flow.left + 14, top + 1, 21, 26)
    flow.surface.rectangle(flow.left, top, flow.width, bottom - top, line=look.line, thickness=look.thickness)
    flow.y = bottom + 4


def draw_labelled(rng: Random) -> Drawn:
    """Ten rows of later years: the address is a list of labelled parts, an act stands over the authority."""
    kinds = ("Limited Liability Partnership", "Partnership", "Hindu Undivided Family", "Society/ Club/ Trust/ AOP")
    found = _of_years(rng, kinds, date(2021, 8, 1), date(2026, 5, 31))
    if rng.random() < 0.75:
        found = _in_capitals(found)
    style = Style(rng.uniform(8.8, 9.8), rng.choice(("Source Serif 4", "Noto Serif", "Arimo", "Open Sans")))
    bold = replace(style, weight=700)
    surface = Surface(*A4)
    surface.circle(105, 150, 42, line="#eeeeee", thickness=2.5)
    surface.circle(105, 150, 30, fill="#f6f6f6")
    flow = Flow(surface, 16, 12, 178)
    titles = (
        ("Government of India", replace(bold, size=11.5)),
        ("Form GST REG-06", replace(bold, size=11.5)),
        ("[See Rule 10(1)]", replace(style, size=8.4)),
        ("Registration Certificate", replace(bold, size=12.5)),
    )
    _emblem_head(flow, titles)
    flow.gap(2)
    look = Look(style, bold, leading=rng.uniform(1.18, 1.32), padding=rng.uniform(1.2, 1.7), line="#555555")
    number = replace(look, body=replace(bold, size=style.size + 1))
    print_row(flow, ((f"Registration Number :{found.business.gstin}", 1.0),), number)
    _labelled_rows(flow, rng, found, look)
    flow.gap(2)
    flow.paragraph(
        "Note: The registration certificate is required to be prominently displayed at all places of Business/Office(s)"
        " in the State.",
        replace(style, size=style.size - 1.2),
    )
    flow.gap(1.5)
    flow.paragraph(
        "This is a system generated digitally signed Registration Certificate issued based on the approval of "
        f"application granted on {found.issued} by the jurisdictional authority.",
        replace(style, size=style.size - 1.2),
    )
    ornament.specimen_mark(surface, rng, 16, 291, 6)
    _labelled_annexures(surface, rng, found, look)
    return Drawn(surface, Form.PAGE, found.truth(found.address_line()))


def _labelled_rows(flow: Flow, rng: Random, found: Registration, look: Look) -> None:
    business, widths = found.business, (9.0, 56.0, 113.0)
    gap = rng.choice((": ", " : ", ":"))
    place = "\n".join(f"{label}{gap}{value}" for label, value in found.place.items())
    more = rng.choice(("", "", f"{business.owner.given} {rng.choice(('Traders', 'Foods', 'Infra'))}"))
    entries = (
        ("Legal Name", business.legal_name),
        ("Trade Name, if any", business.trade_name),
        ("Additional trade names, if any", more),
        ("Constitution of Business", business.constitution),
        ("Address of Principal Place of\nBusiness", place),
        ("Date of Liability", found.liable_from if rng.random() < 0.4 else ""),
    )
    for number, (caption, value) in enumerate(entries, 1):
        print_row(flow, tuple(zip((f"{number}.", caption, value), widths, strict=True)), look)
    validity = ("Period of Validity", "From", found.valid_from, "To", "Not Applicable")
    shares = (56.0, 16.0, 38.0, 14.0, 45.0)
    print_row(flow, (("7.", 9.0), *zip(validity, shares, strict=True)), look)
    print_row(flow, tuple(zip(("8.", "Type of Registration", found.kind), widths, strict=True)), look)
    law = "Centre" if found.office.startswith("RANGE") else business.address.state
    act = f"{law} Goods and Services Tax Act, 2017"
    authority = "Particulars of Approving\nAuthority"
    print_row(flow, tuple(zip(("9.", authority, act), widths, strict=True)), look)
    officer = (("Signature", ""), ("Name", found.officer), ("Designation", found.rank))
    for caption, value in (*officer, ("Jurisdictional Office", found.office)):
        print_row(flow, tuple(zip(("", caption, value), widths, strict=True)), look)
    print_row(flow, tuple(zip(("10.", "Date of issue of Certificate", found.issued), widths, strict=True)), look)


def _labelled_annexures(surface: Surface, rng: Random, found: Registration, look: Look) -> None:
    surface.new_page()
    flow = Flow(surface, 16, 18, 178)
    _annexure_head(flow, found, "A", "Details of Additional Place of Business(s)", look.body)
    count = rng.choice((0, 1, 2, 3))
    flow.line(f"Total Number of Additional Places of Business(s) in the State {count}", look.body)
    flow.gap(3)
    if count:
        print_row(flow, (("Sr. No.", 18.0), ("Address", 160.0)), replace(look, body=look.head))
    for number in range(1, count + 1):
        print_row(flow, ((str(number), 18.0), (_labelled_place(rng, found), 160.0)), look)
    ornament.specimen_mark(surface, rng, 16, 291, 6)
    surface.new_page()
    flow = Flow(surface, 16, 18, 178)
    people, role = _ROLES[found.business.constitution]
    _annexure_head(flow, found, "B", f"Details of {people}", look.body)
    state = found.business.address.state
    for number, name in enumerate(_people(found), 1):
        home = state if rng.random() < 0.8 else invent_person(rng).address.state
        _person(flow, rng, (str(number), name.upper(), role, home), look)
    ornament.specimen_mark(surface, rng, 16, 291, 6)


def _labelled_place(rng: Random, found: Registration) -> str:
    address = found.business.address
    values = ("", digits(rng, 3), rng.choice(SOCIETIES), rng.choice(STREETS), rng.choice(("", rng.choice(LANDMARKS))))
    ends = (address.lines[-1], address.city, address.city, address.state, address.pincode)
    return "\n".join(f"{label}: {value}" for label, value in zip(PART_LABELS, (*values, *ends), strict=True) if value)


LAYOUTS = (
    Layout("GST_CERT", "first_years", draw_first_years, held_apart=True),
    Layout("GST_CERT", "labelled", draw_labelled, held_apart=True),
)
