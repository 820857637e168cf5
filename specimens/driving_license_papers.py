"""Driving licences that are no plastic card: on a phone's screen, as a download, typed into a booklet."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import fitted
from specimens.driving_license_parts import Licence, invent_licence, relation_letter
from specimens.driving_license_wordings import invent_days
from specimens.flow import Flow
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.numbers import digits
from specimens.printed_card import Arrangement, Entry, Manner, invent_manner, print_entries
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, narrowed

SCREEN = (68.0, 146.0)
"""A phone's screen in mm."""
BOOKLET = (150.0, 105.0)
"""Two open pages of a booklet in mm."""


def draw_virtual(rng: Random) -> Drawn:
    """The transport ministry's app: a card on a screen, small grey captions over their values."""
    licence, days = invent_licence(rng), invent_days(rng)
    screen = Surface(*SCREEN)
    screen.rectangle(0, 0, *SCREEN, fill="#f4f6fa")
    bar = rng.choice(("#1d3f72", "#0b6e4f", "#37474f"))
    screen.rectangle(0, 0, SCREEN[0], 5, fill=bar)
    font = rng.choice(SANS)
    white, label = Style(7, font, 700, "#ffffff"), Style(5.8, font, 400, "#6a7280")
    value = Style(7, font, 700, "#141a28")
    screen.text(3, 3.6, f"{rng.randint(1, 12)}:{rng.randint(10, 59)}", replace(white, size=5))
    screen.text(65, 3.6, f"{rng.randint(12, 99)}%", replace(white, size=5), Align.RIGHT)
    screen.rectangle(0, 5, SCREEN[0], 9, fill=bar)
    screen.text(5, 11, rng.choice(("Virtual DL", "My Virtual Driving Licence", "Driving Licence")), white)
    screen.rectangle(3, 17, 62, 122, fill="#ffffff", line="#cfd6e2", radius=2)
    screen.text(34, 22, "INDIAN UNION DRIVING LICENCE", Style(7, font, 700), Align.CENTER)
    screen.text(34, 26, f"Issued by {licence.state}", label, Align.CENTER)
    ornament.photo(screen, rng, 25.5, 28, 17, 20)
    flow = Flow(screen, 7, 49.5, 54, 1.3)
    valid = [("Valid Upto (NT)", licence.valid_till)]
    if licence.transport_till is not None:
        valid.append(("Valid Upto (TR)", licence.transport_till))
    entries = [Entry("DL Number", licence.number), Entry("Name", licence.name), Entry("S/D/W of", licence.relation)]
    entries += [Entry("Date of Birth", days.printed(licence.person.born))]
    entries += [Entry("Date of Issue", days.printed(licence.issued))]
    entries += [Entry(caption, days.printed(day)) for caption, day in valid]
    entries += [Entry("Address", licence.address, is_long=True)]
    look = replace(invent_manner(rng, Arrangement.STACKED, 7).look, label=label, value=value)
    print_entries(flow, entries, Manner(Arrangement.STACKED, "", look))
    screen.qr(50, 123, 12, f"https://example.invalid/{digits(rng, 40)}")
    ornament.specimen_mark(screen, rng, 7, 136, 5)
    return Drawn(screen, Form.SLIP, licence.truth())


def draw_download(rng: Random) -> Drawn:
    """The document that the state's locker gives out: a page with a table of captions and values."""
    licence, days = invent_licence(rng), invent_days(rng)
    page = Surface(*A4)
    style = Style(rng.uniform(9, 10.5), rng.choice((*SANS, *SERIF)))
    bold = replace(style, weight=700)
    page.text(
        105,
        24,
        rng.choice(("Driving License", "DRIVING LICENCE", "Driving Licence")),
        replace(bold, size=15),
        Align.CENTER,
    )
    page.text(105, 31, f"Transport Department, Government of {licence.state}", style, Align.CENTER)
    page.line(15, 35, 195, 35)
    ornament.photo(page, rng, 160, 42, 30, 36)
    flow = Flow(page, 18, 42, 136, 1.7)
    parent = f"{relation_letter(licence.person)}/O"
    entries = [
        Entry(rng.choice(("Licence Number", "Driving Licence Number", "DL Number")), licence.number),
        Entry("Name", licence.name),
        Entry(rng.choice(("Father/Husband Name", "Son/Daughter/Wife of", parent)), licence.relation),
        Entry("Date of Birth", days.printed(licence.person.born)),
        Entry("Blood Group", licence.blood),
        Entry(rng.choice(("Date of Issue", "Issue Date")), days.printed(licence.issued)),
    ]
    if licence.transport_till is None:
        entries.append(Entry("Valid Upto", days.printed(licence.valid_till)))
    else:
        start, end = days.printed(licence.issued), days.printed(licence.valid_till)
        entries.append(Entry("Validity Non-Transport", rng.choice((end, f"{start} to {end}"))))
        entries.append(Entry("Validity Transport", days.printed(licence.transport_till)))
    entries.append(Entry(rng.choice(("Address", "Permanent Address")), licence.address, is_long=True))
    look = replace(invent_manner(rng, Arrangement.COLUMN, 10).look, label=style, value=bold)
    for entry in entries:
        flow.pair(entry.caption, entry.value, (look.label, look.value), 52, rng.choice((":", "")))
        flow.gap(1.4)
    flow.gap(6)
    flow.width = 174
    flow.paragraph("This document is digitally signed. Verify it by scanning the code.", replace(style, size=8))
    page.qr(160, 220, 28, f"https://example.invalid/{digits(rng, 60)}")
    ornament.specimen_mark(page, rng, 95, 285, 7)
    return Drawn(page, Form.PAGE, licence.truth())


def draw_booklet(rng: Random) -> Drawn:
    """Two open pages of an old booklet: the person left, the vehicles and both periods of validity right."""
    licence = invent_licence(rng, is_old=True)
    slip = Surface(*BOOKLET)
    slip.rectangle(0, 0, *BOOKLET, fill=rng.choice(("#efe9d6", "#e6ecdf", "#f2eee3")))
    slip.line(75, 0, 75, BOOKLET[1], "#b7ae93", 0.4)
    label = Style(7, rng.choice((*SERIF, *SANS)), 400, "#3a3a3a")
    typed = Style(rng.uniform(7.6, 8.6), rng.choice((*MONO[:3], "Kalam")), 400, "#1b1b44")
    _person(slip, rng, licence, (label, typed))
    _vehicles(slip, rng, licence, (label, typed))
    ornament.specimen_mark(slip, rng, 6, 101, 5)
    return Drawn(slip, Form.SLIP, licence.truth())


def _person(slip: Surface, rng: Random, licence: Licence, styles: tuple[Style, Style]) -> None:
    label, typed = styles
    head = replace(label, size=8.6, weight=700)
    slip.text(37, 7, "FORM 6", head, Align.CENTER)
    slip.text(37, 11, "[See Rule 16(1)]", label, Align.CENTER)
    slip.text(37, 16, "DRIVING LICENCE", head, Align.CENTER)
    slip.text(37, 20, f"Government of {licence.state}", label, Align.CENTER)
    ornament.photo(slip, rng, 50, 23, 20, 24)
    names = narrowed(typed, (licence.name, licence.relation), 66)
    flow = Flow(slip, 5, 24, 66, 1.35)
    for number, (caption, value) in enumerate(
        (
            (rng.choice(("Licence No.", "No. of Licence", "D.L. No.")), licence.number),
            ("Date of Birth", licence.day(licence.person.born)),
            ("Date of Issue", licence.day(licence.issued)),
        ),
        1,
    ):
        flow.line(f"{number}. {caption}", label)
        flow.line(value, narrowed(typed, (value,), 43))
    flow.y = max(flow.y, 49)
    for caption, value in (("4. Name", licence.name), ("5. Son/wife/daughter of", licence.relation)):
        flow.line(caption, label)
        flow.line(value, names)
    flow.line("6. Permanent Address", label)
    flow.paragraph(licence.address, fitted(typed, licence.address, 66, 4))


def _vehicles(slip: Surface, rng: Random, licence: Licence, styles: tuple[Style, Style]) -> None:
    label, typed = styles
    flow = Flow(slip, 79, 8, 66, 1.4)
    flow.paragraph("is licensed to drive throughout India, vehicles of the following description:", label)
    for name, day in licence.classes:
        flow.line(f"{name}   {licence.day(day)}", typed)
    flow.gap(2)
    flow.paragraph("The licence to drive a motor vehicle other than transport vehicle is valid", label)
    flow.line(f"from {licence.day(licence.issued)} to {licence.day(licence.valid_till)}", typed)
    if licence.transport_till is not None:
        flow.gap(2)
        flow.paragraph("The licence to drive transport vehicle is valid", label)
        flow.line(f"from {licence.day(licence.issued)} to {licence.day(licence.transport_till)}", typed)
    ornament.signature(slip, rng, 100, flow.y + 6, 36, 8)
    flow.gap(16)
    flow.line("Licensing Authority", label, Align.RIGHT)


LAYOUTS = (
    Layout("DRIVING_LICENSE", "virtual", draw_virtual),
    Layout("DRIVING_LICENSE", "download", draw_download),
    Layout("DRIVING_LICENSE", "open_booklet", draw_booklet),
)
