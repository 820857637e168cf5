"""Udyam papers held apart: the portal's certificate with its annexure of units, and the details it prints in pairs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.ruled_row import print_band, print_row
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface
from specimens.table import Look
from specimens.udyam import Enterprise, invent_enterprise

_CAPTIONS = (
    "Flat/Door/Block No.", "Name of Premises/ Building", "Village/Town", "Block", "Road/Street/Lane", "City", "State",
    "District", "Pin",
)  # fmt: skip
_GROUPS = ("General", "OBC", "SC", "ST")
_NOTES = (
    "* In case of graduation (upward/reverse) of status of an enterprise, the benefit of the Government Schemes will "
    "be availed as per the provisions of Notification No. S.O. 2119(E) dated 26.06.2020 issued by the M/o MSME.",
    "Disclaimer: This is computer generated statement, no signature required. Printed from "
    "https://udyamregistration.gov.in",
)


@dataclass(frozen=True, slots=True)
class _Print:
    """One printing of an enterprise's entry: on which day, how it looks."""

    enterprise: Enterprise
    look: Look
    printed: str


def _invent(rng: Random, look: Look, *, in_capitals: bool) -> _Print:
    """Invent an enterprise, with one M/S at most before its name."""
    found = invent_enterprise(rng, _CAPTIONS, in_capitals=in_capitals)
    found = replace(found, name=found.name.replace("M/S M/S", "M/S"))
    day, month, year = map(int, found.sizes[-1][2].split("/"))
    last = date(year, month, day)
    return _Print(found, look, printed_date(day_between(rng, last, max(last, date(2026, 7, 31)))))


def draw_annexed(rng: Random) -> Drawn:
    """The certificate in a double frame with tables inside its rows; a second sheet names the codes and the units."""
    ink = rng.choice(("#12306b", "#1b3a2f", "#111111"))
    style = Style(rng.uniform(7.6, 8.4), rng.choice(("Roboto", "Open Sans", "Arimo", "Hind")))
    look = Look(style, replace(style, weight=700, color=ink), line="#7d8aa5", padding=1.2)
    paper = _invent(rng, look, in_capitals=rng.random() < 0.8)
    surface = Surface(*A4)
    flow = _framed(surface, rng, paper)
    enterprise, wide = paper.enterprise, (50.0, 132.0)
    trading = enterprise.activity.upper() == "TRADING"
    activity = enterprise.activity
    if trading and rng.random() < 0.7:
        activity += "\n[ For availing benefits of Priority Sector Lending(PSL) ONLY ]"
    number = replace(look, body=replace(style, size=style.size + 2, weight=700))
    print_row(flow, (("UDYAM REGISTRATION NUMBER", wide[0]), (enterprise.number, wide[1])), number, (0,))
    print_row(flow, (("NAME OF ENTERPRISE", wide[0]), (enterprise.name, wide[1])), number, (0,))
    _beside(flow, "TYPE OF ENTERPRISE *", _classes(rng, enterprise), look)
    print_row(flow, (("MAJOR ACTIVITY", wide[0]), (activity, wide[1])), look, (0,))
    social = (("SOCIAL CATEGORY OF ENTREPRENEUR", wide[0]), (rng.choice(_GROUPS).upper(), wide[1]))
    print_row(flow, social, look, (0,))
    unit = enterprise.name if rng.random() < 0.7 else f"{enterprise.name} UNIT I"
    _beside(
        flow, "NAME OF UNIT(S)", ((("S.No.", 14.0), ("Name of Unit(s)", 110.0)), (("1", 14.0), (unit, 110.0))), look
    )
    _beside(flow, rng.choice(("OFFICAL ADDRESS OF ENTERPRISE", "OFFICIAL ADDRESS OF ENTERPRISE")), _place(paper), look)
    begun, registered = printed_date(enterprise.begun), printed_date(enterprise.registered)
    days = (
        ("DATE OF INCORPORATION / REGISTRATION OF ENTERPRISE", begun),
        ("DATE OF COMMENCEMENT OF PRODUCTION/BUSINESS", begun if rng.random() < 0.6 else registered),
    )
    for caption, value in days:
        print_row(flow, ((caption, wide[0]), (value, wide[1])), look, (0,))
    _beside(flow, "NATIONAL INDUSTRY CLASSIFICATION CODE(S)", _industries(enterprise), look)
    print_row(flow, (("DATE OF UDYAM REGISTRATION", wide[0]), (registered, wide[1])), look, (0,))
    _foot(flow, paper)
    _units(surface, rng, paper, unit)
    truth = enterprise.truth(", ".join(enterprise.place.values()), "owner_name", "organisation_type")
    return Drawn(surface, Form.PAGE, truth)


def _framed(surface: Surface, rng: Random, paper: _Print) -> Flow:
    """Frame the sheet and print its heading; return the column below."""
    ink = paper.look.head.color
    surface.rectangle(7, 7, 196, 283, line=ink, thickness=0.9)
    surface.rectangle(8.6, 8.6, 192.8, 279.8, line=ink, thickness=0.3)
    ornament.emblem(surface, 24, 20, 13)
    surface.circle(184, 20, 8, line=ink, thickness=0.6)
    surface.text(184, 21.4, "MSME", replace(paper.look.head, size=9), Align.CENTER)
    flow = Flow(surface, 14, 11, 182)
    style = replace(paper.look.head, size=9.6)
    titles = (
        "भारत सरकार", "Government of India", "सूक्ष्म, लघु एवं मध्यम उद्यम मंत्रालय",
        "Ministry of Micro, Small and Medium Enterprises",
    )  # fmt: skip
    flow.lines(titles, style, Align.CENTER)
    flow.gap(2)
    surface.rectangle(45, flow.y - 0.5, 120, 8.4, fill=rng.choice(("#e4ebf7", "#fdf1dd", "#e7f3e8")), line=ink)
    flow.line("UDYAM REGISTRATION CERTIFICATE", replace(style, size=14), Align.CENTER)
    flow.gap(4)
    ornament.specimen_mark(surface, rng, 12, 286, 6)
    return flow


_Rows = tuple[tuple[tuple[str, float], ...], ...]


def _beside(flow: Flow, caption: str, rows: _Rows, look: Look) -> None:
    """Print a caption and, in its value's cell, a table whose first row is bold unless it is the address."""
    top, is_place = flow.y, len(rows[0]) == 4 and rows[0][0][0] == _CAPTIONS[0]
    inner = flow.beside(50, flow.width - 50)
    for number, cells in enumerate(rows):
        places = (0, 2) if is_place else range(len(cells)) if number == 0 else ()
        print_row(inner, cells, look, tuple(places))
    beside = Flow(flow.surface, flow.left, top + 0.6, 50 - 2)
    beside.left += look.padding
    beside.paragraph(caption, look.head)
    bottom = max(inner.y, beside.y + 0.6)
    flow.surface.rectangle(flow.left, top, flow.width, bottom - top, line=look.line, thickness=look.thickness)
    flow.y = bottom


def _classes(rng: Random, enterprise: Enterprise) -> _Rows:
    """List the sizes year by year, the latest first on most prints."""
    titles = ("SNo.", "Classification Year", "Enterprise Type", "Classification Date")
    shares = (12.0, 38.0, 36.0, 38.0)
    sizes = enterprise.sizes if rng.random() < 0.3 else tuple(reversed(enterprise.sizes))
    rows = (titles, *((str(number), *size) for number, size in enumerate(sizes, 1)))
    return tuple(tuple(zip(row, shares, strict=True)) for row in rows)


def _place(paper: _Print) -> _Rows:
    """Set the address in pairs of cells; the pin stands behind the district."""
    place, business = paper.enterprise.place, paper.enterprise.business
    names = ("Flat/Door/Block No.", "Name of Premises/ Building", "Village/Town", "Block", "Road/Street/Lane", "City")
    cells = [(name, place.get(name, "")) for name in names]
    cells += [("State", place["State"]), ("District", f"{place['District']}, Pin {place['Pin']}")]
    cells += [("Mobile", business.phone), ("Email:", business.email)]
    shares = (30.0, 33.0, 27.0, 42.0)
    pairs = zip(cells[::2], cells[1::2], strict=True)
    return tuple(tuple(zip((*left, *right), shares, strict=True)) for left, right in pairs)


def _industries(enterprise: Enterprise) -> _Rows:
    titles = ("SNo.", "NIC 2 Digit", "NIC 4 Digit", "NIC 5 Digit", "Activity")
    shares = (9.0, 31.0, 31.0, 32.0, 21.0)
    rows = ((row.division, row.group, row.code, row.activity) for row in enterprise.industries)
    numbered = (titles, *((str(number), *row) for number, row in enumerate(rows, 1)))
    return tuple(tuple(zip(row, shares, strict=True)) for row in numbered)


def _foot(flow: Flow, paper: _Print) -> None:
    flow.gap(2)
    small = replace(paper.look.body, size=6.6)
    city = paper.enterprise.business.address.city.upper()
    state = paper.enterprise.business.address.state.upper()
    flow.paragraph(_NOTES[0], small)
    flow.paragraph(f"{_NOTES[1]} & Date of printing:- {paper.printed}", small)
    flow.gap(1)
    flow.line("For any assistance, you may contact:", replace(small, weight=700))
    flow.line(f"1. District Industries Centre: {city} ( {state} )     2. MSME-DFO: {city} ( {state} )", small)
    if flow.y < 252:
        flow.surface.qr(168, flow.y + 1, 22, f"https://example.in/verify?SPECIMEN{paper.enterprise.number}")


def _units(surface: Surface, rng: Random, paper: _Print, unit: str) -> None:
    """Print the second sheet: where the units lie, in many narrow columns."""
    surface.new_page()
    flow, look = _framed(surface, rng, paper), replace(paper.look, body=replace(paper.look.body, size=6.4))
    look = replace(look, head=replace(look.head, size=6.4))
    place = paper.enterprise.place
    flow.line("Annexure", replace(paper.look.head, size=11), Align.CENTER)
    flow.pair("Udyam Registration Number", paper.enterprise.number, (paper.look.head, paper.look.body), 52)
    flow.gap(3)
    flow.line("Location of Plant(s)/Unit(s)", paper.look.head)
    names = ("Flat/Door/Block No.", "Name of Premises/ Building", "Village/Town", "Block", "Road/Street/Lane", "City")
    titles = ("SN", "Unit Name", *(name.replace("/", "/ ") for name in names), "Pin", "State", "District")
    values = ("1", unit, *(place.get(name, "") for name in names), place["Pin"], place["State"], place["District"])
    shares = (6.0, 22.0, 16.0, 20.0, 22.0, 13.0, 17.0, 20.0, 11.0, 17.0, 18.0)
    print_row(flow, tuple(zip(titles, shares, strict=True)), look, range(len(titles)))
    print_row(flow, tuple(zip(values, shares, strict=True)), look)
    flow.gap(4)
    flow.line("Employment Details", paper.look.head)
    men, women = rng.randint(0, 14), rng.randint(0, 9)
    staff = (("Male", str(men)), ("Female", str(women)), ("Other", "0"), ("Total", str(men + women)))
    print_row(flow, tuple((f"{name} : {count}", 1.0) for name, count in staff), paper.look)


def draw_pairs(rng: Random) -> Drawn:
    """What the portal prints for the owner: bars over sections, two captions with their values in each row."""
    style = Style(rng.uniform(7.8, 8.6), rng.choice(("Source Sans 3", "Public Sans", "Lato", "Arimo")))
    is_bold = rng.random() < 0.6
    look = Look(style, replace(style, weight=700 if is_bold else 400), line="#b9b9b9", padding=1.5, leading=1.3)
    paper = _invent(rng, look, in_capitals=rng.random() < 0.4)
    surface = Surface(*A4)
    flow = Flow(surface, 12, 10, 186)
    small = replace(style, size=7)
    flow.surface.text(
        12, 8, f"{paper.printed[:6]}{paper.printed[8:]}, {rng.randint(1, 12)}:{rng.randint(10, 59)} PM", small
    )
    flow.surface.text(198, 8, "Udyam Registration", small, Align.RIGHT)
    ornament.emblem(surface, 22, 19, 11)
    flow.line("भारत सरकार | Government of India", replace(style, size=10), Align.CENTER)
    flow.line("Ministry of Micro, Small and Medium Enterprises", replace(style, size=11, weight=700), Align.CENTER)
    flow.line(
        f"Udyam Registration Number : {paper.enterprise.number}", replace(style, size=12, weight=700), Align.CENTER
    )
    flow.gap(3)
    bar = (rng.choice(("#2b5ea7", "#343a40", "#0f6b5c")), Look(style, replace(style, weight=700, color="#ffffff")))
    _general(flow, rng, paper, bar)
    _money(flow, rng, paper, bar)
    ornament.specimen_mark(surface, rng, 12, 291, 6)
    surface.new_page()
    flow = Flow(surface, 12, 14, 186)
    _offices(flow, rng, paper, bar)
    flow.gap(4)
    flow.line(f"Date of Udyam Registration : {printed_date(paper.enterprise.registered)}", look.head)
    flow.line(f"Date of printing : {paper.printed}", small)
    ornament.specimen_mark(surface, rng, 12, 291, 6)
    address = ", ".join(paper.enterprise.place.values())
    return Drawn(surface, Form.PAGE, paper.enterprise.truth(address))


_Bar = tuple[str, Look]


def _pairs(flow: Flow, cells: list[tuple[str, str]], look: Look) -> None:
    """Print captions and values two by two."""
    for left, right in zip(cells[::2], cells[1::2], strict=True):
        print_row(flow, tuple(zip((*left, *right), (42.0, 51.0, 42.0, 51.0), strict=True)), look, (0, 2))


def _general(flow: Flow, rng: Random, paper: _Print, bar: _Bar) -> None:
    enterprise, business = paper.enterprise, paper.enterprise.business
    print_band(flow, "General Information of Enterprise", bar[1], bar[0])
    begun = printed_date(enterprise.begun)
    cells = [
        ("Udyam Registration Number", enterprise.number),
        ("Type of Enterprise", enterprise.sizes[-1][1]),
        ("Type of Organisation", enterprise.organisation),
        ("Name of Enterprise", enterprise.name),
        ("Owner Name", business.owner.name.upper()),
        ("PAN", business.pan),
        ("Do you have GSTIN", rng.choice(("Yes", "No", "Exempted"))),
        ("Mobile No.", business.phone),
        ("Email Id", business.email),
        ("Social Category", rng.choice(_GROUPS)),
        ("Gender", "Female" if business.owner.gender == "FEMALE" else "Male"),
        ("Specially Abled(DIVYANG)", "No"),
        ("Date of Incorporation", begun),
        ("Date of Commencement of Production/Business", begun),
        ("Major Activity", enterprise.activity),
        ("Previous EM-II/ UAM Registration Number", "N/A"),
    ]
    _pairs(flow, cells, paper.look)
    flow.gap(3)


def _money(flow: Flow, rng: Random, paper: _Print, bar: _Bar) -> None:
    """Bank, people, investment and turnover: what a lender looks for on this print."""
    print_band(flow, "Bank Details", bar[1], bar[0])
    bank = rng.choice(("STATE BANK OF INDIA", "BANK OF BARODA", "CANARA BANK", "UNION BANK OF INDIA"))
    cells = (bank, f"{bank[:2]}ZZ0{digits(rng, 6)}", digits(rng, 14))
    print_row(flow, (("Bank Name", 1.0), ("IFS Code", 1.0), ("Bank Account Number", 1.0)), paper.look, (0, 1, 2))
    print_row(flow, tuple((text, 1.0) for text in cells), paper.look)
    flow.gap(3)
    print_band(flow, "Employment Details", bar[1], bar[0])
    men, women = rng.randint(1, 20), rng.randint(0, 8)
    heads, counts = ("Male", "Female", "Other", "Total"), (men, women, 0, men + women)
    print_row(flow, tuple((text, 1.0) for text in heads), paper.look, range(4))
    print_row(flow, tuple((str(count), 1.0) for count in counts), paper.look)
    flow.gap(3)
    print_band(flow, "Investment in Plant and Machinery OR Equipment (in Rs.)", bar[1], bar[0])
    titles = (
        "S.No.", "Financial Year", "Enterprise Type", "Written Down Value (WDV)",
        "Exclusion of cost of Pollution Control, R&D and Industrial Safety Devices",
        "Net Investment", "Total Turnover (A)", "Export Turnover (B)", "Net Turnover [(A)-(B)]", "ITR Type",
    )  # fmt: skip
    shares = (10.0, 17.0, 17.0, 22.0, 28.0, 19.0, 22.0, 17.0, 21.0, 13.0)
    tight = replace(paper.look, body=replace(paper.look.body, size=6.6), head=replace(paper.look.head, size=6.6))
    print_row(flow, tuple(zip(titles, shares, strict=True)), tight, range(len(titles)))
    for number, (year, size, _) in enumerate(paper.enterprise.sizes, 1):
        worth, sold = rng.randint(20_000, 9_000_000), rng.randint(300_000, 40_000_000)
        row = (str(number), year, size, f"{worth}.00", "0.00", f"{worth}.00", f"{sold}.00", "0.00", f"{sold}.00")
        print_row(flow, tuple(zip((*row, f"ITR - {rng.choice('3456')}"), shares, strict=True)), tight)


def _offices(flow: Flow, rng: Random, paper: _Print, bar: _Bar) -> None:
    """Units, the office and the codes of industry, with the day on which each was added."""
    enterprise, place = paper.enterprise, paper.enterprise.place
    print_band(flow, "Unit(s) Details", bar[1], bar[0])
    print_row(
        flow,
        (("SN", 10.0), ("Unit Name", 80.0), ("Pin", 24.0), ("District", 36.0), ("State", 36.0)),
        paper.look,
        range(5),
    )
    row = ("1", enterprise.name, place["Pin"], place["District"], place["State"])
    print_row(flow, tuple(zip(row, (10.0, 80.0, 24.0, 36.0, 36.0), strict=True)), paper.look)
    flow.gap(3)
    print_band(flow, "Official address of Enterprise", bar[1], bar[0])
    cells = [(name, place.get(name, "")) for name in _CAPTIONS]
    cells.append(("Latitude / Longitude", f"{rng.uniform(9, 30):.6f} / {rng.uniform(72, 92):.6f}"))
    _pairs(flow, cells, paper.look)
    flow.gap(3)
    print_band(flow, "National Industry Classification Code(S)", bar[1], bar[0])
    titles = ("SNo.", "Nic 2 Digit", "Nic 4 Digit", "Nic 5 Digit", "Activity", "Added On")
    shares = (10.0, 40.0, 42.0, 45.0, 27.0, 22.0)
    print_row(flow, tuple(zip(titles, shares, strict=True)), paper.look, range(6))
    added = printed_date(enterprise.registered)
    for number, each in enumerate(enterprise.industries, 1):
        row = (str(number), each.division, each.group, each.code, each.activity)
        print_row(flow, tuple(zip((*row, added), shares, strict=True)), paper.look)
    flow.gap(3)
    cells = [
        ("Are you interested to get registered on Government e-Market (GeM) Portal", rng.choice(("Yes", "No"))),
        ("Are you interested to get registered on TReDS Portals(one or more)", rng.choice(("Yes", "No"))),
        ("District Industries Centre", f"{place['District']} ( {place['State']} )"),
        ("MSME-DFO", f"{place['District']} ( {place['State']} )"),
    ]
    _pairs(flow, cells, paper.look)


LAYOUTS = (
    Layout("UDYAM_CERT", "annexed", draw_annexed, held_apart=True),
    Layout("UDYAM_CERT", "pairs", draw_pairs, held_apart=True),
)
