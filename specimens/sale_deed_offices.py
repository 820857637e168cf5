"""A registrar's summary of a deed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.deed_parts import Party, invent_sale
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.money import grouped
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


def draw_summary(rng: Random) -> Drawn:
    """A registrar's summary: the deed's data in cells, the parties in a table with pictures and thumb prints."""
    sale = invent_sale(
        rng, rng.choice(("Karnataka", "Telangana", "Rajasthan", "Gujarat")), rng.choice(("{} Sq.Ft", "{} Sq.Yards"))
    )
    style = Style(rng.uniform(8.6, 9.4), rng.choice(SANS))
    bold, look = replace(style, weight=700), Look(style, replace(style, weight=700), Rules.ALL, line="#6d6d6d")
    flow = new_flow(13, 12)
    flow.line("Department of Registration and Stamps", bold, Align.CENTER)
    flow.line("DOCUMENT REGISTRATION SUMMARY", replace(bold, size=13), Align.CENTER)
    flow.line(f"Sub-Registrar Office : {sale.office}", style, Align.CENTER)
    flow.gap(3)
    cells = (
        ("Document No.", sale.number, "Nature of Deed", "Sale Deed"),
        ("Date of Execution", f"{sale.executed:%d-%m-%Y}", "Date of Registration", f"{sale.registered:%d-%m-%Y}"),
        ("Consideration (Rs.)", grouped(sale.price), "Market Value (Rs.)", grouped(sale.market_value)),
        ("Stamp Duty (Rs.)", grouped(sale.duty), "Registration Fee (Rs.)", "30,000.00"),
        ("Area", sale.area, "Pages / Copies", f"{rng.randint(8, 40)} / 2"),
    )
    columns = [Column("", 36), Column("", 56), Column("", 38), Column("", 54)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, cells, look)
    wide = [Column("", 36), Column("", 148)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), wide, [("Property Address", sale.place.in_one_line())], look)
    flow.gap(4)
    sides = ((sale.sellers, "Executant (Seller)"), (sale.buyers, "Claimant (Purchaser)"))
    _people(flow, rng, [(party, role) for parties, role in sides for party in parties], look)
    flow.gap(3)
    witnesses = " and ".join(invent_person(rng).name for _ in range(2))
    flow.paragraph(f"Identified by: {witnesses}, who state that they know the above persons.", style)
    flow.gap(14)
    flow.line("Sub Registrar", bold, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return Drawn(flow.surface, Form.PAGE, sale.truth())


def _people(flow: Flow, rng: Random, people: Sequence[tuple[Party, str]], look: Look) -> None:
    """Print who was there: a number, name with address, in what role, a picture, a thumb print."""
    titles = (("Sl.", 9), ("Name and Address of the Party", 82), ("Party Type", 37), ("Photo", 26), ("Thumb", 30))
    columns = [Column(*each) for each in titles]
    flow.table(columns, [], replace(look, head_fill="#e9e9e4"))
    for number, (party, role) in enumerate(people, 1):
        person, top = party.person, flow.y
        told = f"{person.name}\n{party.relation} {person.father}, Age {party.age}\n{person.address.in_one_line()}"
        tall = replace(look, padding=1.4)
        flow.y = draw_rows(
            flow.surface, (flow.left, top), columns, [(str(number), f"{told}\nPAN {party.pan}\n", role, "", "")], tall
        )
        ornament.photo(flow.surface, rng, flow.left + 132, top + 2, 15, 18)
        for ring in range(4):
            flow.surface.circle(flow.left + 169, top + 11, 1.5 + ring * 1.6, line="#5a4a8a", opacity=0.6)


LAYOUTS = (Layout("SALE_DEED", "registrars_summary", draw_summary),)
