"""The docket that a registry of the east prints of a registered deed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.money import ZERO, grouped
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.places import Address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows, row_height

_TITLES = ("REGISTERED DEED SUMMARY", "DOCUMENT REGISTRATION DOCKET", "DEED ENDORSEMENT SUMMARY")


@dataclass(frozen=True, slots=True)
class _Docket:
    """A sale and the number under which its office keeps it."""

    sale: Sale
    number: str
    style: Style

    @property
    def bold(self) -> Style:
        return replace(self.style, weight=700)

    @property
    def look(self) -> Look:
        return Look(self.style, self.bold, Rules.ALL, "#ececec", line="#777777")


def draw_docket(rng: Random) -> Drawn:
    """A grid of the deed's numbers, tables of fees, of the plot and of the parties with their faces."""
    docket = _invented(rng)
    flow = new_flow(14, 12)
    _head(flow, rng, docket)
    _numbers(flow, rng, docket)
    _property(flow, rng, docket)
    _fees(flow, rng, docket)
    _parties(flow, rng, docket)
    _endorsement(flow, rng, docket)
    sale = docket.sale
    truth = sale.truth(is_upper=True, document_number=docket.number, property_address=sale.place.in_one_line().upper())
    return Drawn(flow.surface, Form.PAGE, truth)


def _invented(rng: Random) -> _Docket:
    sale = invent_sale(rng, "Jharkhand")
    place = sale.place.district.upper()
    office = rng.choice((place, f"{place} {'URBAN' if sale.place.is_urban else 'RURAL'}"))
    area = f"{rng.randint(120, 1900) / 100:.2f} Decimal"
    sale = replace(sale, office=office, area=area)
    style = Style(rng.uniform(8.0, 8.8), rng.choice((*SANS, NARROW[0])))
    serial = int(sale.serial)
    number = f"{sale.registered.year}/{place[:3]}/{serial}/BK1/{serial - rng.randint(20, 90)}"
    return _Docket(sale, number, style)


def _head(flow: Flow, rng: Random, docket: _Docket) -> None:
    style, bold = docket.style, docket.bold
    ornament.emblem(flow.surface, 24, 20, 13)
    flow.line("GOVERNMENT OF JHARKHAND", replace(bold, size=12), Align.CENTER)
    flow.line("Department of Revenue, Registration and Land Reforms", style, Align.CENTER)
    flow.line(f"OFFICE OF THE SUB REGISTRAR, {docket.sale.office}", bold, Align.CENTER)
    flow.gap(1.5)
    flow.line(rng.choice(_TITLES), replace(bold, size=11), Align.CENTER)
    flow.surface.qr(176, 12, 18, f"SPECIMEN {docket.number}")
    flow.y = max(flow.y, 32) + 2


def _numbers(flow: Flow, rng: Random, docket: _Docket) -> None:
    sale = docket.sale
    start = rng.randint(11, 500)
    pages = rng.randint(18, 60)
    rows = [
        ("Token No.", f"{sale.registered.year}{digits(rng, 8)}", "Token Date", f"{sale.registered:%d-%m-%Y}"),
        ("Deed No.", docket.number, "Registration Date", f"{sale.registered:%d-%m-%Y}"),
        ("Deed Type", "Sale Deed", "Date of Execution", f"{sale.executed:%d-%m-%Y}"),
        ("Book / Volume", f"1 / {rng.randint(40, 900)}", "Page No.", f"{start} To {start + pages}"),
        ("Consideration Amount", f"{grouped(sale.price)}", "Market Value", f"{grouped(sale.market_value)}"),
        ("Office Name", sale.office, "No. of Pages", str(pages)),
    ]
    if rng.random() < 0.4:
        rows[1], rows[2] = rows[2], rows[1]
    _grid(flow, docket, rows)


def _grid(flow: Flow, docket: _Docket, rows: Sequence[tuple[str, str, str, str]]) -> None:
    """Print captions and values in four columns between lines, the captions in bold."""
    step = docket.style.size * 0.72
    widths = (36.0, 62.0, 38.0, 46.0)
    for row in rows:
        x = flow.left
        for number, (text, width) in enumerate(zip(row, widths, strict=True)):
            flow.surface.rectangle(x, flow.y, width, step, line="#777777", fill=None if number % 2 else "#f2f2f2")
            style = docket.style if number % 2 else docket.bold
            flow.surface.text(x + 1.2, flow.y + 0.7 * step, text, style)
            x += width
        flow.y += step
    flow.gap(3.5)


def _property(flow: Flow, rng: Random, docket: _Docket) -> None:
    sale, place = docket.sale, docket.sale.place
    flow.line("Property Details", docket.bold)
    columns = [
        Column("Anchal", 30), Column("Mouza", 34), Column("Thana No.", 20), Column("Khata No.", 20),
        Column("Plot No.", 22), Column("Land Type", 30), Column("Area", 26),
    ]  # fmt: skip
    row = (
        place.city.upper(),
        _mouza(place).upper(),
        str(rng.randint(20, 260)),
        str(rng.randint(2, 190)),
        f"{rng.randint(30, 2400)}/{rng.choice('ABCD')}" if rng.random() < 0.3 else str(rng.randint(30, 2400)),
        rng.choice(("Residential Main Road", "Residential Other Road", "Residential")),
        sale.area,
    )
    flow.table(columns, [row], docket.look)
    flow.gap(1)
    flow.pair("Property Address", place.in_one_line().upper(), (docket.bold, docket.style), 34)
    north, south = (invent_person(rng, "Jharkhand").name.upper() for _ in range(2))
    boundary = f"N - PLOT OF {north}, S - PLOT OF {south}, E - NIJ, W - {rng.randint(12, 30)} FT WIDE ROAD"
    flow.pair("Boundaries", boundary, (docket.bold, docket.style), 34)
    flow.gap(3)


def _mouza(place: Address) -> str:
    """Return the village, or the part of a city, in which the plot lies."""
    village = (line.partition(" ")[2] for line in place.lines if line.startswith(("Vill", "At ")))
    return place.lines[-1] if place.is_urban else next(village)


def _fees(flow: Flow, rng: Random, docket: _Docket) -> None:
    sale = docket.sale
    flow.line("Fees Details", docket.bold)
    pages = Decimal(rng.choice((450, 650, 1050)))
    heads = [("A1", sale.price * 3 / 100), ("E", pages), ("LL", Decimal(1)), ("PR", Decimal(1)), ("SP", Decimal(480))]
    rows = [("1", "Stamp Duty", grouped(sale.duty))]
    rows += [(str(number), name, grouped(sum_)) for number, (name, sum_) in enumerate(heads, 2)]
    total = sum((sum_ for _, sum_ in heads), ZERO)
    columns = [Column("Sr.", 12, Align.CENTER), Column("Description", 56), Column("Amount (Rs.)", 40, Align.RIGHT)]
    flow.table(columns, [*rows, ("", "Total Registration Fee", grouped(total))], docket.look)
    flow.gap(3.5)


def _parties(flow: Flow, rng: Random, docket: _Docket) -> None:
    flow.line("Party Details", docket.bold)
    columns = [
        Column("Sr.", 9, Align.CENTER), Column("Party Name", 50), Column("Party Type", 22),
        Column("Address", 74), Column("Photo", 27),
    ]  # fmt: skip
    roles = rng.choice((("Vendor", "Vendee"), ("SELLER", "BUYER")))
    sides = ((docket.sale.sellers, roles[0]), (docket.sale.buyers, roles[1]))
    named = [(party, role) for parties, role in sides for party in parties]
    rows = [_party_row(number, party, role) for number, (party, role) in enumerate(named, 1)]
    witness = invent_person(rng, "Jharkhand")
    relation = f"S/O {witness.father.upper()}"
    address = witness.address.in_one_line().upper()
    rows.append((str(len(rows) + 1), f"{witness.name.upper()}\n{relation}", "Identifier", address, ""))
    for number, row in enumerate(rows):
        top = flow.y
        if top > 262:
            ornament.specimen_mark(flow.surface, rng, rng.uniform(60, 120), 290, 7)
            flow.surface.new_page()
            flow.y = top = 16.0
        if number == 0:
            flow.table(columns, [row], docket.look)
        else:
            flow.y = draw_rows(flow.surface, (flow.left, top), columns, [row], docket.look)
        height = row_height(row, columns, docket.look) - 1.4
        ornament.photo(flow.surface, rng, flow.left + 163, flow.y - height - 0.7, 0.8 * height, height)
    flow.gap(4)


def _party_row(number: int, party: Party, role: str) -> tuple[str, str, str, str, str]:
    person = party.person
    relation = party.relation.upper().rstrip(".")
    named = f"{person.name.upper()}\n{relation} {person.father.upper()}\nPAN {party.pan}"
    return str(number), named, role, person.address.in_one_line().upper(), ""


def _endorsement(flow: Flow, rng: Random, docket: _Docket) -> None:
    if flow.y > 250:
        ornament.specimen_mark(flow.surface, rng, rng.uniform(60, 120), 290, 7)
        flow.surface.new_page()
        flow.y = 18
    sale = docket.sale
    flow.paragraph(
        f"Presented for registration on {sale.registered:%d-%m-%Y} and registered as Deed No. {docket.number} in the "
        f"office of the Sub Registrar, {sale.office}.",
        docket.style,
    )
    flow.gap(10)
    ornament.signature(flow.surface, rng, 150, flow.y - 9, 30, 8)
    flow.line("Registering Officer", docket.style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(60, 120), 290, 7)


LAYOUTS = (Layout("SALE_DEED", "eastern_docket", draw_docket),)
