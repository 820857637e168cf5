"""A shop's registration in Goa, filled in on a printed form over dotted lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.people import day_between, invent_person, printed_date, words
from specimens.places import Address
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, text_width
from specimens.table import Column, Look, text_height

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


LAYOUTS = (Layout("SHOP_ACT_LICENSE", "goa", draw_goa),)
