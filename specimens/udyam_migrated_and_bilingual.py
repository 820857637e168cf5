"""Certificates of enterprises moved from the earlier register, and with Hindi before English."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.ruled_row import print_band, print_row
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look
from specimens.udyam import Enterprise, invent_enterprise
from specimens.udyam_paper import GRID

_TYPE = "UDYAM_CERT"
_CENTER = Align.CENTER
_HINDI_CAPTIONS = (
    "मकान/द्वार/ब्लॉक सं. / Flat/Door/Block No.",
    "भवन का नाम / Name of Premises/ Building",
    "ग्राम/नगर / Village/Town",
    "खंड / Block",
    "सड़क/गली / Road/Street/Lane",
    "शहर / City",
    "राज्य / State",
    "जिला / District",
    "पिन / Pin",
)
_CATEGORIES = ("General", "OBC", "SC", "ST")


def draw_migrated(rng: Random) -> Drawn:
    """Two pairs a row, the number of the earlier memorandum, the address in one line, the sizes at the foot."""
    enterprise = invent_enterprise(rng, GRID, in_capitals=True)
    # The memoranda ended with June 2020, so what moved from them had begun before.
    enterprise = replace(enterprise, begun=enterprise.begun - timedelta(days=2200))
    body = Style(rng.uniform(8.0, 8.8), rng.choice(("Arimo", "Noto Sans", "Source Sans 3", "Noto Serif")))
    bold = replace(body, weight=700)
    flow = new_flow(rng.uniform(13, 16), rng.uniform(13, 16))
    surface = flow.surface
    ornament.emblem(surface, flow.left + 9, flow.y + 7, 12)
    surface.qr(210 - flow.left - 20, flow.y, 20, f"{enterprise.number} {enterprise.name}")
    flow.line("Government of India", body, _CENTER)
    flow.line("Ministry of Micro, Small and Medium Enterprises", replace(bold, size=body.size + 2), _CENTER)
    flow.line("UDYAM REGISTRATION CERTIFICATE", replace(bold, size=body.size + 5, color="#1d3f8f"), _CENTER)
    flow.line("(Migrated from Udyog Aadhaar Memorandum)", body, _CENTER)
    flow.gap(6)
    look = Look(body, bold, padding=1.4, leading=1.25)
    has_owner = rng.random() < 0.6
    address = _migrated_address(enterprise)
    _migrated_rows(flow, rng, enterprise, address, look, has_owner=has_owner)
    flow.gap(3)
    _industries(flow, enterprise, look)
    flow.gap(3)
    _sizes(flow, enterprise, look)
    flow.gap(4)
    flow.paragraph(
        "Disclaimer: This is computer generated statement, no signature required. Printed from the portal on the "
        "request of the enterprise. For any assistance you may contact the District Industries Centre: "
        f"{enterprise.business.address.city.upper()}.",
        replace(body, size=body.size - 0.8),
    )
    ornament.specimen_mark(surface, rng, rng.uniform(20, 150), 288, 7)
    truth = enterprise.truth(address, *(() if has_owner else ("owner_name",)))
    return Drawn(surface, Form.PAGE, truth)


def _migrated_address(enterprise: Enterprise) -> str:
    *lines, city, state, district, pincode = enterprise.place.values()
    return f"{', '.join((*lines, city))}, Dist. {district}, {state} - {pincode}"


def _migrated_rows(
    flow: Flow, rng: Random, enterprise: Enterprise, address: str, look: Look, *, has_owner: bool
) -> None:
    memorandum = f"{enterprise.number[6:8]}{rng.randint(1, 30):02d}{rng.choice('ABCD')}{digits(rng, 7)}"
    begun = enterprise.begun
    commenced = begun + timedelta(days=rng.randint(0, (enterprise.registered - begun).days))
    registered = ("Date of Udyam Registration", printed_date(enterprise.registered))
    _two(flow, (("Udyam Registration Number", enterprise.number), registered), look)
    _one(flow, "Name of Enterprise", enterprise.name, look)
    if has_owner:
        _one(flow, "Name of Entrepreneur", enterprise.business.owner.name.upper(), look)
    activity = ("Major Activity", enterprise.activity)
    _two(flow, (("Organisation Type", enterprise.organisation), activity), look)
    social = ("Social Category of Entrepreneur", rng.choice(_CATEGORIES))
    _two(flow, (social, ("Previous UAM / EM-II No.", memorandum)), look)
    incorporated = ("Date of Incorporation / Registration of Enterprise", printed_date(begun))
    production = ("Date of Commencement of Production/Business", printed_date(commenced))
    _two(flow, (incorporated, production), look)
    _one(flow, "Official Address of Enterprise", address, look)
    _two(flow, (("Mobile", enterprise.business.phone), ("Email", enterprise.business.email)), look)
    men, women = rng.randint(1, 14), rng.randint(0, 9)
    people = f"Male : {men}   Female : {women}   Others : 0   Total : {men + women}"
    _one(flow, "Persons Employed", people, look)


def _one(flow: Flow, caption: str, value: str, look: Look) -> None:
    print_row(flow, ((caption, 5), (value, 15)), look, captions=(0,))


def _two(flow: Flow, pairs: tuple[tuple[str, str], ...], look: Look) -> None:
    cells = [cell for caption, value in pairs for cell in ((caption, 5.0), (value, 5.0))]
    print_row(flow, cells, look, captions=(0, 2))


def _industries(flow: Flow, enterprise: Enterprise, look: Look) -> None:
    print_band(flow, "National Industry Classification Code(S)", look, "#dfe6f3")
    share = flow.width - 12 - 24
    columns = [
        Column("SNo.", 12),
        Column("NIC 2 Digit", share * 0.3),
        Column("NIC 4 Digit", share * 0.34),
        Column("NIC 5 Digit", share * 0.36),
        Column("Activity", 24),
    ]
    rows = [
        (str(number), row.division, row.group, row.code, row.activity)
        for number, row in enumerate(enterprise.industries, 1)
    ]
    flow.table(columns, rows, look)


def _sizes(flow: Flow, enterprise: Enterprise, look: Look) -> None:
    print_band(flow, "Type of Enterprise", look, "#dfe6f3")
    share = (flow.width - 12) / 3
    titles = ("Classification Year", "Enterprise Type", "Classification Date")
    columns = [Column("SNo.", 12), *(Column(title, share) for title in titles)]
    rows = [(str(number), *size) for number, size in enumerate(reversed(enterprise.sizes), 1)]
    flow.table(columns, rows, look)


def draw_bilingual(rng: Random) -> Drawn:
    """Numbered rows, every caption in Hindi and then in English, the newest size alone, codes as a list."""
    enterprise = invent_enterprise(rng, _HINDI_CAPTIONS, in_capitals=rng.random() < 0.6)
    body = Style(rng.uniform(8.4, 9.2), rng.choice(("Noto Sans", "Open Sans", "PT Sans Narrow", "Roboto")))
    body = replace(body, devanagari=rng.choice(("Noto Sans Devanagari", "Mukta", "Hind")))
    bold = replace(body, weight=700)
    flow = new_flow(rng.uniform(15, 18), rng.uniform(14, 17))
    surface = flow.surface
    frame = rng.choice(("#c76b12", "#0f6b3a", "#25408f"))
    surface.rectangle(8, 8, 194, 281, line=frame, thickness=0.9)
    ornament.emblem(surface, flow.left + 9, flow.y + 8, 13)
    surface.qr(210 - flow.left - 22, flow.y, 22, f"{enterprise.number} {enterprise.name}")
    flow.line("भारत सरकार / Government of India", bold, _CENTER)
    flow.line("सूक्ष्म, लघु एवं मध्यम उद्यम मंत्रालय", bold, _CENTER)
    flow.line("Ministry of Micro, Small and Medium Enterprises", body, _CENTER)
    flow.gap(2)
    flow.line("उद्यम पंजीकरण प्रमाणपत्र", replace(bold, size=15, color=frame), _CENTER)
    flow.line("UDYAM REGISTRATION CERTIFICATE", replace(bold, size=12, color=frame), _CENTER)
    flow.gap(4)
    look = Look(bold, body, padding=1.3, leading=1.3, line=frame)
    _bilingual_rows(flow, rng, enterprise, look)
    flow.gap(4)
    flow.line("यह कंप्यूटर जनित प्रमाणपत्र है, हस्ताक्षर की आवश्यकता नहीं है ।", body, _CENTER)
    small = replace(body, size=body.size - 0.6)
    flow.line("This is a computer generated certificate, no signature is required.", small, _CENTER)
    ornament.specimen_mark(surface, rng, rng.uniform(20, 150), 285, 7)
    address = ", ".join(enterprise.place.values())
    return Drawn(surface, Form.PAGE, enterprise.truth(address, "owner_name"))


def _bilingual_rows(flow: Flow, rng: Random, enterprise: Enterprise, look: Look) -> None:
    year, size, _ = enterprise.sizes[-1]
    shown = f"{size} (Classification Year {year})" if rng.random() < 0.4 else size
    upper = [
        ("उद्यम पंजीकरण संख्या / Udyam Registration Number", enterprise.number),
        ("उद्यम का नाम / Name of Enterprise", enterprise.name),
        ("उद्यम का प्रकार / Type of Enterprise", shown),
        ("संगठन का प्रकार / Organisation Type", enterprise.organisation),
        ("मुख्य गतिविधि / Major Activity", enterprise.activity),
        ("उद्यमी की सामाजिक श्रेणी / Social Category of Entrepreneur", rng.choice(_CATEGORIES)),
        ("इकाई का नाम / Name of Unit(s)", f"1. {enterprise.name.removeprefix('M/S ')}"),
    ]
    incorporated = "निगमन/पंजीकरण की तिथि / Date of Incorporation / Registration of Enterprise"
    lower = [
        (incorporated, printed_date(enterprise.begun)),
        ("उद्यम पंजीकरण की तिथि / Date of Udyam Registration", printed_date(enterprise.registered)),
    ]
    for number, (caption, value) in enumerate(upper, 1):
        print_row(flow, ((str(number), 1), (caption, 9), (value, 12)), look, captions=(1,))
    number = len(upper) + 1
    official = "उद्यम का कार्यालयी पता / Official Address of Enterprise"
    print_row(flow, ((str(number), 1), (official, 21)), look, captions=(1,))
    place = list(enterprise.place.items())
    for pair in (place[start : start + 2] for start in range(0, len(place), 2)):
        cells = [cell for caption, value in pair for cell in ((caption, 5.5), (value, 5.5))]
        print_row(flow, cells, look, captions=(0, 2))
    for offset, (caption, value) in enumerate(lower, 1):
        print_row(flow, ((str(number + offset), 1), (caption, 9), (value, 12)), look, captions=(1,))
    codes = "\n".join(f"({row.activity}) {row.code}" for row in enterprise.industries)
    caption = "राष्ट्रीय औद्योगिक वर्गीकरण कोड / National Industry Classification Code(s)"
    print_row(flow, ((str(number + 3), 1), (caption, 9), (codes, 12)), look, captions=(1,))


LAYOUTS = (
    Layout(_TYPE, "migrated", draw_migrated),
    Layout(_TYPE, "bilingual", draw_bilingual),
)
