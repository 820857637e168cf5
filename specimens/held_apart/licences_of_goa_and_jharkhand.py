"""Shop registrations of Goa, filled in on a printed form, and of Jharkhand's portal; never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.people import Person, day_between, invent_person, printed_date, words
from specimens.places import Address
from specimens.ruled_row import print_row
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, text_width
from specimens.table import Column, Look, text_height

_TYPE = "SHOP_ACT_LICENSE"
_CENTER = Align.CENTER
_TOWNS = (
    ("Mapusa", "Bardez", "403507"),
    ("Panaji", "Tiswadi", "403001"),
    ("Margao", "Salcete", "403601"),
    ("Vasco da Gama", "Mormugao", "403802"),
    ("Ponda", "Ponda", "403401"),
    ("Calangute", "Bardez", "403516"),
    ("Bicholim", "Bicholim", "403504"),
)
_BUILDINGS = ("Gomes Building", "Kamat Arcade", "Rosario Chambers", "Datta Prasad Bldg", "Commercial Plaza")
_NEAR = ("Near Municipal Market", "Opp. KTC Bus Stand", "Behind Old Church", "Rua de Ourem", "Feira Baixa", "Comba")
_SURNAMES = words("Fernandes Kamat Naik Pereira Prabhu Dias Shirodkar Gaonkar Rebello Sardesai Mascarenhas Parsekar")
_GOAN_TRADES = (
    ("Bar & Restaurant", "Restaurant & Bar"),
    ("General Stores", "Sale of provisions and general goods"),
    ("Cashew Stores", "Retail sale of cashew nuts and spices"),
    ("Tours & Travels", "Tour operator and hire of vehicles"),
    ("Bakery", "Manufacture and sale of bread and confectionery"),
    ("Opticians", "Sale of spectacles and lenses"),
)
_NATURES = (
    "Kirana and General Store",
    "Mobile Phone Sales and Repair",
    "Sweets and Snacks Shop",
    "Cycle and Auto Parts",
    "Coaching Centre",
    "Cloth Merchant",
    "Medicine Retail",
    "Photo Copy and Cyber Cafe",
)


def draw_goa(rng: Random) -> Drawn:
    """Sentences with what the clerk typed in over dotted lines; below it the renewals of later years."""
    shop = _goan_shop(rng)
    printed = Style(rng.uniform(9.6, 10.4), rng.choice(("Libre Baskerville", "Noto Serif", "Vollkorn", "Arimo")))
    typed = Style(rng.uniform(9.6, 10.6), rng.choice(("Inconsolata", "IBM Plex Mono", "Kalam")), 400, "#23306e")
    bold = replace(printed, weight=700)
    flow = new_flow(rng.uniform(19, 23), rng.uniform(15, 20))
    ornament.emblem(flow.surface, 105, flow.y + 6, 12)
    flow.gap(15)
    flow.line("GOVERNMENT OF GOA", bold, _CENTER)
    flow.line(f"Office of the Labour Inspector, {shop.business.address.city}", printed, _CENTER)
    flow.gap(3)
    flow.line("FORM III", bold, _CENTER)
    flow.line("(See Rule 4)", printed, _CENTER)
    flow.line("REGISTRATION CERTIFICATE OF ESTABLISHMENT", replace(bold, size=printed.size + 2), _CENTER)
    flow.paragraph("The Goa, Daman and Diu Shops and Establishments Act, 1973 (Act No. 13 of 1974)", printed, _CENTER)
    flow.gap(6)
    _goan_lines(flow, rng, shop, (printed, typed))
    flow.gap(17)
    surface = flow.surface
    surface.circle(105, flow.y, 13, line="#5a3fa0", thickness=0.5)
    ornament.signature(surface, rng, 140, flow.y - 9, 38, 10)
    flow.line(f"Place: {shop.business.address.city}", printed)
    flow.line(f"Date: {printed_date(shop.issued)}", printed)
    surface.text(210 - flow.left, flow.y, "Inspector under the Act", printed, Align.RIGHT)
    flow.gap(9)
    _renewals(flow, rng, shop, printed)
    ornament.specimen_mark(surface, rng, rng.uniform(20, 150), 289, 7)
    return Drawn(surface, Form.PAGE, shop.truth())


def _goan_shop(rng: Random) -> Shop:
    town, taluka, pincode = rng.choice(_TOWNS)
    lines = (f"Shop No. {rng.randint(1, 60)}", rng.choice(_BUILDINGS), rng.choice(_NEAR))
    address = Address(lines, town, taluka, "Goa", pincode, is_urban=True)
    trade, nature = rng.choice(_GOAN_TRADES)
    owner = replace(invent_person(rng), surname=rng.choice(_SURNAMES))
    first = rng.choice((owner.surname, owner.given, "Sea Breeze", "Mandovi", "Shantadurga", "Royal"))
    business = replace(
        invent_business(rng, state="Maharashtra"), trade_name=f"{first} {trade}", owner=owner, address=address
    )
    issued = day_between(rng, date(2011, 1, 1), date(2024, 12, 20))
    letters = town[:3].upper()
    forms = (
        f"{letters}/S&E/{digits(rng, 4)}/{issued.year}",
        f"LI-{letters}/SH/{issued.year % 100}/{digits(rng, 4)}",
        f"{rng.choice(('SHOP', 'EST', 'HOTEL'))}/{letters}/{digits(rng, 5)}",
    )
    return Shop(business, rng.choice(forms), nature, rng.randint(1, 18), issued)


def _goan_lines(flow: Flow, rng: Random, shop: Shop, styles: tuple[Style, Style]) -> None:
    business = shop.business
    kind = "Residential Hotel / Restaurant" if "Restaurant" in shop.nature else "Shop"
    manager = rng.choice(("Self", invent_person(rng).name))
    numbered = (
        ("Registration No.", shop.number),
        ("Name of the Establishment", business.trade_name),
        ("Postal address of the Establishment", business.address.in_one_line()),
        ("Full name of the Employer", business.owner.name),
        ("Name of the Manager, if any", manager),
        ("Category of the Establishment", kind),
        ("Nature of Business", shop.nature),
        ("Total number of employees", str(shop.people)),
        ("Weekly closed day", rng.choice(("Sunday", "Wednesday", "Exempted"))),
    )
    for number, (caption, value) in enumerate(numbered):
        _dotted(flow, f"{number}. {caption}" if number else caption, value, styles)
    flow.gap(3)
    flow.paragraph(
        "It is hereby certified that the Establishment named above has been registered under the said Act and that "
        f"this certificate is in force till 31st December {shop.issued.year} unless renewed.",
        styles[0],
    )


def _dotted(flow: Flow, caption: str, value: str, styles: tuple[Style, Style]) -> None:
    """Print a caption and what was typed after it, with a row of dots under each line of the value."""
    indent = max(text_width(caption, styles[0]) + 4, 72.0)
    top = flow.y
    flow.pair(caption, value, styles, indent, "")
    step = text_height(styles[1], 1.3)
    for number in range(round((flow.y - top) / step)):
        base = top + (number + 0.78) * step + 1.0
        flow.surface.dashed_line(flow.left + indent - 2, base, flow.left + flow.width, base, "#888888")
    flow.gap(2.4)


def _renewals(flow: Flow, rng: Random, shop: Shop, printed: Style) -> None:
    flow.line("RENEWALS", replace(printed, weight=700), _CENTER)
    share = flow.width / 4
    titles = ("Date of renewal", "Renewed up to", "Fees paid Rs.", "Signature of Inspector")
    years = range(shop.issued.year + 1, min(shop.issued.year + rng.randint(1, 4), 2025) + 1)
    rows = [
        (f"{rng.randint(2, 28):02d}/12/{year - 1}", f"31/12/{year}", str(rng.choice((50, 100, 250, 500))), "Sd/-")
        for year in years
    ]
    small = replace(printed, size=printed.size - 1)
    look = Look(small, replace(small, weight=700), padding=1.5)
    flow.table([Column(title, share, _CENTER) for title in titles], [*rows, ("", "", "", "")], look)


def draw_jharkhand(rng: Random) -> Drawn:
    """The portal's certificate: a photo, numbered rows, the employer's home beside the shop, workers by kind."""
    shop = _jharkhand_shop(rng)
    body = Style(rng.uniform(8.8, 9.6), rng.choice(("Noto Sans", "Open Sans", "Roboto", "Lato")))
    bold = replace(body, weight=700)
    flow = new_flow(rng.uniform(16, 19), 15)
    surface = flow.surface
    green = rng.choice(("#1c6b34", "#0d5a4b", "#2f5d1e"))
    surface.rectangle(9, 9, 192, 279, line=green, thickness=1.1)
    ornament.emblem(surface, flow.left + 10, flow.y + 9, 14)
    ornament.photo(surface, rng, 210 - flow.left - 22, flow.y, 22, 27)
    flow.line("झारखण्ड सरकार", bold, _CENTER)
    flow.line("Government of Jharkhand", replace(bold, size=body.size + 3, color=green), _CENTER)
    flow.line("Department of Labour, Employment, Training", body, _CENTER)
    flow.line("and Skill Development", body, _CENTER)
    flow.gap(2)
    flow.line("FORM - II  [See Rule 3(2)]", body, _CENTER)
    flow.line("REGISTRATION CERTIFICATE", replace(bold, size=body.size + 4), _CENTER)
    flow.line("Jharkhand Shops and Establishments Act, 1953", body, _CENTER)
    flow.y = max(flow.y + 4, 52.0)
    look = Look(replace(body, weight=600), body, padding=1.6, leading=1.25, line=green)
    _jharkhand_rows(flow, rng, shop, look)
    flow.gap(6)
    flow.line(f"Date of Issue : {printed_date(shop.issued)}", bold)
    flow.line(f"Place : {shop.business.address.district}", body)
    ornament.signature(surface, rng, 142, flow.y - 8, 36, 9)
    flow.gap(3)
    flow.line("Inspecting Officer-cum-Labour Superintendent", body, Align.RIGHT)
    flow.gap(4)
    flow.paragraph(
        "Note: This is an electronically generated certificate. Its genuineness can be verified on the Shramadhan "
        "portal with the registration number. Any change shall be notified to the Inspecting Officer within 30 days.",
        replace(body, size=body.size - 1.2),
    )
    ornament.specimen_mark(surface, rng, rng.uniform(20, 150), 285, 7)
    return Drawn(surface, Form.PAGE, shop.truth())


def _jharkhand_shop(rng: Random) -> Shop:
    business = invent_business(rng, state="Jharkhand")
    issued = day_between(rng, date(2016, 2, 1), date(2026, 5, 30))
    district = business.address.district[:3].upper()
    forms = (f"JH/{district}/SE/{issued.year}/{digits(rng, 5)}", f"SE{issued.year % 100}{district}{digits(rng, 6)}")
    return Shop(business, rng.choice(forms), rng.choice(_NATURES), rng.randint(1, 24), issued)


def _jharkhand_rows(flow: Flow, rng: Random, shop: Shop, look: Look) -> None:
    business = shop.business
    owner: Person = business.owner
    until = shop.issued + timedelta(days=365 * rng.randint(1, 5) - 1)
    rows = (
        ("Registration Number", shop.number),
        ("Name of Shop / Establishment", business.trade_name),
        ("Address of Shop / Establishment", business.address.in_one_line()),
        ("Nature of Business", shop.nature),
        ("Name of the Employer", owner.name),
        ("Father's / Husband's Name", owner.father),
        ("Residential Address of the Employer", owner.address.in_one_line()),
        ("Weekly Holiday", rng.choice(("Sunday", "Monday", "Tuesday", "Thursday"))),
        ("Certificate valid from", f"{printed_date(shop.issued)} to {printed_date(until)}"),
    )
    for number, (caption, value) in enumerate(rows, 1):
        print_row(flow, ((f"{number}.", 1.2), (caption, 8), (value, 13)), look, captions=(1,))
    men = rng.randint(0, shop.people)
    number = len(rows) + 1
    print_row(flow, ((f"{number}.", 1.2), ("Number of Employees", 21)), look, captions=(1,))
    titles = ("Adult Male", "Adult Female", "Young Persons", "Total")
    print_row(flow, [(title, 5.0) for title in titles], look, captions=(0, 1, 2, 3))
    print_row(flow, [(str(count), 5.0) for count in (men, shop.people - men, 0, shop.people)], look)


LAYOUTS = (
    Layout(_TYPE, "goa", draw_goa, held_apart=True),
    Layout(_TYPE, "jharkhand", draw_jharkhand, held_apart=True),
)
