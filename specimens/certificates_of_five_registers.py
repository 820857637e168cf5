"""Certificates of five registers, one look each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, SANS, SERIF, Style
from specimens.food_business import invent_food_business
from specimens.gst_registration import Registration, invent_registration
from specimens.incorporation import Company, Kind, day_in_words, invent_company
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.udyam import Enterprise, invent_enterprise

_RIGHT = Align.RIGHT
_TRADES = ("Wholesale of Stationery", "Gymnasium", "Coaching Institute", "Auto Spare Parts Shop", "Call Centre")
_UDYAM_CAPTIONS = (
    "Unit / Door No.", "Building", "Village / Town", "Block", "Road / Street", "City", "State", "District", "PIN Code",
)  # fmt: skip


def draw_gst_parts(rng: Random) -> Drawn:
    """A registration whose address fills a grid of its own, with the days of validity in rows apart."""
    registration = invent_registration(rng)
    business = registration.business
    style = Style(rng.uniform(8.8, 9.6), rng.choice((*SANS[3:6], *SERIF[:2])))
    bold = replace(style, weight=700)
    flow = new_flow(17, 15)
    ornament.emblem(flow.surface, 26, 23, 12)
    flow.line("Government of India", bold, Align.CENTER)
    flow.line("Form GST REG-06  [See Rule 10(1)]", style, Align.CENTER)
    flow.line("REGISTRATION CERTIFICATE", replace(bold, size=13), Align.CENTER)
    flow.gap(6)
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), line="#555555", padding=1.7)
    two = [Column("", 68), Column("", 108)]
    first = (
        ("GSTIN", business.gstin),
        ("1. Legal Name of Registered Person", business.legal_name),
        ("2. Trade Name", business.trade_name),
        ("3. Constitution", business.constitution),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), two, first, look)
    flow.gap(2)
    flow.line("4. Address of Principal Place of Business", bold)
    _parts(flow, registration, look)
    flow.gap(2)
    last = (
        ("5. Effective Date of Registration", registration.valid_from),
        ("6. Valid upto", registration.valid_to or "Not Applicable"),
        ("7. Registered as", registration.kind),
        ("8. Approved by", f"{registration.officer}\n{registration.rank}\n{registration.office}"),
        ("9. Certificate issued on", registration.issued),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), two, last, look)
    flow.gap(5)
    flow.surface.rectangle(120, flow.y, 73, 14, line="#7c9a6b")
    flow.surface.text(123, flow.y + 6, "Signature valid", replace(style, size=8, color="#44702f"))
    flow.surface.text(123, flow.y + 11, "DS GOODS AND SERVICES TAX NETWORK", replace(style, size=7))
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, registration.truth(registration.address_line()))


def _parts(flow: Flow, registration: Registration, look: Look) -> None:
    """Print captions with the parts of the address, two of each a row."""
    cells = [(f"{label} :", value) for label, value in registration.place.items()]
    cells += [("", "")] * (len(cells) % 2)
    rows = [(*cells[at], *cells[at + 1]) for at in range(0, len(cells), 2)]
    columns = [Column("", share) for share in (42, 46, 42, 46)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def draw_shop_haryana(rng: Random) -> Drawn:
    """Haryana's: a number with strokes, a sentence that names the shop, what else is known in lines."""
    business = invent_business(rng, state="Haryana")
    issued = day_between(rng, date(2015, 1, 1), date(2026, 6, 30))
    number = f"PSA/REG/{business.address.district[:3].upper()}/LI-{rng.randint(1, 9)}/0{digits(rng, 6)}"
    shop = Shop(business, number, rng.choice(_TRADES), rng.randint(1, 45), issued)
    style = Style(rng.uniform(10, 11), rng.choice((*SERIF[:3], "Source Sans 3")), devanagari=DEVANAGARI[0])
    bold = replace(style, weight=700)
    flow = new_flow(24, 22)
    flow.surface.rectangle(14, 14, 182, 269, line="#30507a", thickness=1.2)
    flow.surface.rectangle(16, 16, 178, 265, line="#30507a", thickness=0.3)
    flow.line("GOVERNMENT OF HARYANA", replace(bold, size=14), Align.CENTER)
    flow.line("LABOUR DEPARTMENT", bold, Align.CENTER)
    flow.line("श्रम विभाग, हरियाणा", style, Align.CENTER)
    flow.gap(4)
    flow.line("CERTIFICATE OF REGISTRATION OF ESTABLISHMENT", replace(bold, size=12.5), Align.CENTER)
    flow.paragraph("(The Punjab Shops and Commercial Establishments Act, 1958, section 13)", style, Align.CENTER)
    flow.gap(6)
    day = printed_date(issued, rng.choice("/-."))
    flow.line(f"Registration No. {number}", bold)
    flow.line(f"Dated : {day}", style)
    flow.gap(6)
    flow.paragraph(
        "It is certified that the establishment described below has been registered under the said Act.", style
    )
    flow.gap(4)
    rows = (
        ("Name of Establishment", business.trade_name),
        ("Postal Address", business.address.in_one_line()),
        ("Employer / Occupier", business.owner.name),
        ("Name of Manager, if any", rng.choice(("-", "N.A."))),
        ("Nature of Business", shop.nature),
        ("No. of Employees", str(shop.people)),
        ("Close Day", rng.choice(("Sunday", "Tuesday", "Exempted"))),
    )
    for label, value in rows:
        flow.pair(label, value, (style, bold), 62)
        flow.gap(2.4)
    flow.gap(12)
    ornament.signature(flow.surface, rng, 136, flow.y, 36, 10)
    flow.gap(13)
    flow.line("Inspector, Shops and Commercial Establishments", style, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 90, 278, 7)
    return Drawn(flow.surface, Form.PAGE, shop.truth())


def draw_food_valid_upto(rng: Random) -> Drawn:
    """A small trader's paper: the number large at the right, name over address in one cell, validity in a sentence."""
    food = invent_food_business(rng, is_licence=False)
    style = Style(rng.uniform(9.4, 10.4), rng.choice((*SANS[:3], "Hind")), devanagari=rng.choice(DEVANAGARI[:3]))
    bold = replace(style, weight=700)
    ink = rng.choice(("#14508c", "#2f6b2f"))
    flow = new_flow(18, 16)
    flow.line("भारतीय खाद्य सुरक्षा एवं मानक प्राधिकरण", replace(bold, color=ink), Align.CENTER)
    flow.line("Food Safety and Standards Authority of India", replace(bold, size=13, color=ink), Align.CENTER)
    flow.line("पंजीकरण प्रमाण पत्र / Registration Certificate", bold, Align.CENTER)
    flow.line("Form 'A' [Regulation 2.1.1 (2)]", style, Align.CENTER)
    flow.gap(5)
    flow.surface.qr(18, flow.y, 24, f"SPECIMEN {food.number}")
    flow.surface.text(192, flow.y + 6, "Registration No. / पंजीकरण संख्या", style, _RIGHT)
    flow.surface.text(192, flow.y + 14, food.number, replace(bold, size=15), _RIGHT)
    flow.gap(30)
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), line="#6a7a8a", padding=2)
    columns = [Column("", 10, Align.CENTER), Column("", 64), Column("", 100)]
    rows = (
        (
            "1",
            "Name and registered address of the Petty Food Business Operator",
            f"{food.business.trade_name}\n{food.office}",
        ),
        ("2", "Address of the premises where food business is conducted", food.premises),
        ("3", "Kind of Business", food.kind),
        ("4", "Photo identity", rng.choice(("Voter card", "Aadhaar", "Driving licence"))),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(5)
    till, issued = printed_date(food.valid_till, "-"), printed_date(food.issued, "-")
    flow.paragraph(
        f"This registration is granted on {issued} and is valid upto {till}, unless suspended or cancelled earlier.",
        bold,
    )
    flow.gap(3)
    flow.paragraph("The holder shall display it at a prominent place of the premises at all times.", style)
    flow.gap(16)
    flow.line(f"Place : {food.business.address.city}", style)
    flow.line("Registering Authority", style, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, food.truth())


def draw_company_by_post(rng: Random) -> Drawn:
    """A company's in a frame, both tax numbers in one sentence, the address for letters under the signature."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.ONE_PERSON)), (date(2017, 2, 1), date(2026, 6, 30)))
    style = Style(rng.uniform(10.4, 11.4), rng.choice((*SERIF[:3], "Work Sans")), devanagari="Mukta")
    bold = replace(style, weight=700)
    flow = new_flow(28, 26)
    ink = rng.choice(("#8a6a1c", "#4b2f7a", "#1f5a4a"))
    for inset, thickness in ((10, 1.4), (13, 0.3)):
        flow.surface.rectangle(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=ink, thickness=thickness)
    ornament.emblem(flow.surface, 105, 30, 13, ink)
    flow.gap(18)
    flow.line("Government of India, Ministry of Corporate Affairs", style, Align.CENTER)
    flow.line("भारत सरकार, कॉर्पोरेट कार्य मंत्रालय", style, Align.CENTER)
    flow.gap(6)
    flow.line("CERTIFICATE OF INCORPORATION", replace(bold, size=17, color=ink), Align.CENTER)
    flow.gap(8)
    flow.paragraph(
        f"Certified that {company.name} has been incorporated on this {day_in_words(company.incorporated)} under the "
        "Companies Act, 2013 (18 of 2013) and that the company is a company limited by shares.",
        style,
    )
    flow.gap(4)
    flow.paragraph(f"Corporate Identity Number (CIN) of the company : {company.number}", bold)
    flow.gap(4)
    flow.paragraph(
        f"The PAN and the TAN allotted to the company are {company.pan} and {company.tan} respectively.", style
    )
    flow.gap(4)
    flow.paragraph(f"Given under my hand at Manesar this {day_in_words(company.given)}.", style)
    flow.gap(12)
    ornament.signature(flow.surface, rng, 132, flow.y, 40, 10)
    flow.gap(13)
    flow.line(company.registrar, bold, _RIGHT)
    flow.line("For and on behalf of the Jurisdictional Registrar of Companies", replace(style, size=8.4), _RIGHT)
    flow.gap(10)
    _letters_to(flow, company, replace(style, size=8.4))
    ornament.specimen_mark(flow.surface, rng, 90, 281, 7)
    truth = company.truth("cin", "company_name", "date_of_incorporation", "pan_number", "tan")
    return Drawn(flow.surface, Form.PAGE, truth)


def _letters_to(flow: Flow, company: Company, style: Style) -> None:
    flow.line("Address for correspondence on the registrar's record:", replace(style, weight=700))
    flow.line(company.name, style)
    flow.paragraph(company.address.in_one_line(), style)


def draw_udyam_lines(rng: Random) -> Drawn:
    """The enterprise in two columns of captions with colons, what it does in a table, no grid for the address."""
    enterprise = invent_enterprise(rng, _UDYAM_CAPTIONS, in_capitals=rng.random() < 0.5)
    style = Style(rng.uniform(8.4, 9.4), rng.choice((*SANS[:4], *SERIF[:1])), devanagari=DEVANAGARI[0])
    bold = replace(style, weight=700)
    ink = rng.choice(("#0d5c75", "#7a3d00", "#3d3d3d"))
    flow = new_flow(16, 14)
    flow.surface.rectangle(10, 10, 190, 277, line=ink, thickness=0.7)
    flow.line("सूक्ष्म, लघु और मध्यम उद्यम मंत्रालय", style, Align.CENTER)
    flow.line("Ministry of Micro, Small and Medium Enterprises, Government of India", style, Align.CENTER)
    flow.line("Udyam Registration Certificate", replace(bold, size=15, color=ink), Align.CENTER)
    flow.gap(3)
    flow.line(f"Registration No. : {enterprise.number}", replace(bold, size=11.5), Align.CENTER)
    flow.gap(5)
    address = ", ".join(enterprise.place.values())
    is_named = rng.random() < 0.6
    flow.pair("Enterprise Name", enterprise.name, (style, bold), 46)
    if is_named:
        flow.pair("Owner Name", enterprise.business.owner.name.upper(), (style, bold), 46)
    flow.pair("Address", address, (style, bold), 46)
    flow.gap(2)
    _kinds(flow, enterprise, (style, bold))
    flow.gap(5)
    flow.line("Activities of the unit (NIC 2008)", replace(bold, color=ink))
    flow.gap(1)
    columns = [
        Column("Sl.", 12, Align.CENTER),
        Column("5-digit class", 84),
        Column("4-digit group", 56),
        Column("For", 26),
    ]
    rows = [(str(number), row.code, row.group, row.activity) for number, row in enumerate(enterprise.industries, 1)]
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.HEAD)), head_fill="#eef2f4", line=ink)
    flow.table(columns, rows, look)
    flow.gap(5)
    flow.paragraph("Printed from the register. The certificate needs no renewal and carries no signature.", style)
    flow.surface.qr(92, min(flow.y + 8, 250), 26, "https://example.in/udyam?SPECIMEN")
    ornament.specimen_mark(flow.surface, rng, 24, 283, 7)
    return Drawn(flow.surface, Form.PAGE, enterprise.truth(address, *(() if is_named else ("owner_name",))))


def _kinds(flow: Flow, enterprise: Enterprise, styles: tuple[Style, Style]) -> None:
    """Print what the enterprise is at the left, and since when at the right."""
    year, size, _ = enterprise.sizes[-1]
    left, right = flow.beside(0, 92), flow.beside(96, 82)
    left.pairs(
        (
            ("Enterprise Type", size),
            ("Classified for", year),
            ("Major Activity", enterprise.activity),
            ("Organisation Type", enterprise.organisation),
        ),
        styles,
        46,
    )
    begun = printed_date(enterprise.begun)
    right.pairs(
        (("Incorporated on", begun), ("Commenced on", begun), ("Registered on", printed_date(enterprise.registered))),
        styles,
        40,
    )
    flow.y = max(left.y, right.y)


LAYOUTS = (
    Layout("GST_CERT", "address_grid", draw_gst_parts),
    Layout("SHOP_ACT_LICENSE", "haryana", draw_shop_haryana),
    Layout("FSSAI", "valid_upto", draw_food_valid_upto),
    Layout("CERTIFICATE_OF_INCORPORATION", "by_post", draw_company_by_post),
    Layout("UDYAM_CERT", "lines", draw_udyam_lines),
)
