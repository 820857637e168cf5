"""Certificates of a head office that shares out credit, and as a citizen's locker shows them; never used in tuning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.gst_registration import REGULAR, Registration, invent_registration
from specimens.people import invent_person
from specimens.places import invent_address
from specimens.ruled_row import print_band, print_row
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look

_TYPE = "GST_CERT"
_CENTER = Align.CENTER
_DISTRIBUTOR = "Input Service Distributor (ISD)"


def draw_distributor(rng: Random) -> Drawn:
    """A company's head office: names in capitals, both annexures on the same sheet, the signature in words."""
    registration = _of_company(rng)
    body = Style(rng.uniform(7.8, 8.6), rng.choice(("Noto Serif", "Source Serif 4", "Arimo")))
    bold = replace(body, weight=700)
    flow = new_flow(rng.uniform(14, 18), rng.uniform(12, 15))
    ornament.emblem(flow.surface, 105, flow.y + 6, 11)
    flow.gap(14)
    flow.line("Government of India", bold, _CENTER)
    flow.line("Form GST REG-06", replace(bold, size=body.size + 2), _CENTER)
    flow.line("[See Rule 10(1)]", body, _CENTER)
    flow.line("Registration Certificate", replace(bold, size=body.size + 3), _CENTER)
    flow.gap(2)
    flow.line(f"Registration Number : {registration.business.gstin}", replace(bold, size=body.size + 1.5))
    flow.gap(1)
    look = Look(body, bold if rng.random() < 0.5 else body, padding=1.4, leading=1.25)
    _particulars(flow, rng, registration, look)
    flow.gap(2)
    flow.paragraph(
        "This is a system generated digitally signed Registration Certificate issued based on the approval of "
        f"application granted on {registration.issued} by the jurisdictional authority.",
        replace(body, size=body.size - 0.8),
    )
    flow.gap(4)
    _annexures(flow, rng, registration, look)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 150), 290, 7)
    return Drawn(flow.surface, Form.PAGE, _truth_of_distributor(registration))


def _of_company(rng: Random) -> Registration:
    registration = invent_registration(rng, _DISTRIBUTOR)
    while "Company" not in registration.business.constitution:
        registration = invent_registration(rng, _DISTRIBUTOR)
    return registration


def _truth_of_distributor(registration: Registration) -> Mapping[str, Value]:
    name = registration.business.legal_name.upper()
    return {**registration.truth(registration.address_line()), "legal_name": name, "trade_name": name}


def _particulars(flow: Flow, rng: Random, registration: Registration, look: Look) -> None:
    business = registration.business
    name = business.legal_name.upper()
    rows = [("Legal Name", name), ("Trade Name, if any", name)]
    if has_more := rng.random() < 0.6:
        rows.append(("Additional trade names, if any", ""))
    rows += [
        ("Constitution of Business", business.constitution),
        ("Address of Principal Place of Business", registration.address_line()),
        ("Date of Liability", registration.liable_from if rng.random() < 0.5 else ""),
    ]
    for number, (caption, value) in enumerate(rows, 1):
        print_row(flow, ((f"{number}.", 1), (caption, 7), (value, 15)), look, captions=(1,))
    number = len(rows) + 1
    validity = (("From", 2), (registration.valid_from, 5.5), ("To", 2), ("Not Applicable" if has_more else "NA", 5.5))
    print_row(flow, ((f"{number}.", 1), ("Period of Validity", 7), *validity), look, captions=(1, 2, 4))
    print_row(flow, ((f"{number + 1}.", 1), ("Type of Registration", 7), (_DISTRIBUTOR, 15)), look, captions=(1,))
    print_row(flow, ((f"{number + 2}.", 1), ("Particulars of Approving Authority", 22)), look, captions=(1,))
    year, month, day = registration.issued[6:], registration.issued[3:5], registration.issued[:2]
    stamp = (
        f"Digitally signed by DS GOODS AND SERVICES TAX NETWORK {rng.randint(1, 9)} "
        f"Date: {year}.{month}.{day} {rng.randint(10, 19)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} IST"
    )
    signed = (
        ("Signature", stamp),
        ("Name", registration.officer.upper()),
        ("Designation", registration.rank),
        ("Jurisdictional Office", registration.office.upper()),
    )
    for caption, value in signed:
        print_row(flow, (("", 1), (caption, 7), (value, 15)), look, captions=(1,))
    last = ((f"{number + 3}.", 1), ("Date of issue of Certificate", 7), (registration.issued, 15))
    print_row(flow, last, look, captions=(1,))


def _annexures(flow: Flow, rng: Random, registration: Registration, look: Look) -> None:
    business = registration.business
    centred = replace(look.head, weight=700)
    flow.line("Annexure A - Details of Additional Place of Business(s)", centred, _CENTER)
    count = rng.randint(0, 2)
    flow.line(f"Total Number of Additional Places of Business in the State : {count}", look.body)
    flow.gap(0.8)
    for number in range(1, count + 1):
        place = invent_address(rng, business.address.state)
        print_row(flow, ((f"{number}", 1), (place.in_one_line(), 22)), look)
    flow.gap(4)
    flow.line("Annexure B - Details of Directors", centred, _CENTER)
    share = (flow.width - 10) / 3
    titles = ("Name", "Designation/Status", "Resident of State")
    columns = [Column("Sr.", 10), *(Column(title, share) for title in titles)]
    rows = [
        (str(number), name, "Managing Director" if number == 1 else "Director", invent_person(rng).address.state)
        for number, name in enumerate(registration.partners, 1)
    ]
    flow.table(columns, rows, look)


def draw_locker(rng: Random) -> Drawn:
    """The locker's own page: a band of colour, a code, small grey captions over their values in two columns."""
    registration = invent_registration(rng, REGULAR if rng.random() < 0.8 else "Composition")
    tint = rng.choice(("#3b2a82", "#1f5fa8", "#5a31c4"))
    value = Style(rng.uniform(9.2, 10.2), rng.choice(("Open Sans", "Roboto", "Work Sans", "Lato")), 600)
    caption = Style(value.size - 2, value.font, 400, "#6c6c76")
    flow = new_flow(rng.uniform(17, 21), 8)
    surface = flow.surface
    surface.rectangle(0, 0, 210, 19, fill=tint)
    surface.text(flow.left, 12.4, "DigiLocker", replace(value, size=15, weight=700, color="#ffffff"))
    white = replace(caption, color="#ffffff", size=7.5)
    surface.text(210 - flow.left, 12.4, "Document Wallet to Empower Citizens", white, Align.RIGHT)
    flow.y = 27
    surface.qr(
        210 - flow.left - 24, flow.y, 24, f"https://example.in/locker/in.gstn-GSTIN-{rng.randint(10**9, 10**10)}"
    )
    flow.line("Goods and Services Tax Registration Certificate", replace(value, size=14, weight=700, color=tint))
    flow.line("Issued by : Goods and Services Tax Network, New Delhi", caption)
    flow.line("(Form GST REG-06, Rule 10(1) of the CGST Rules, 2017)", caption)
    flow.y = 56
    print_band(
        flow,
        "Registration Particulars",
        Look(value, replace(value, color=tint), line="#efedf9", padding=1.5),
        "#efedf9",
    )
    flow.gap(3)
    _cards(flow, rng, registration, (caption, value))
    flow.gap(5)
    flow.rule("#bbbbbb")
    flow.gap(2)
    flow.paragraph(
        "This document is fetched from the records of the issuer and is deemed to be at par with the original as per "
        "Rule 9A of the Information Technology (Preservation and Retention of Information by Intermediaries providing "
        "Digital Locker Facilities) Rules, 2016. Signature Valid.",
        caption,
    )
    ornament.specimen_mark(surface, rng, rng.uniform(20, 150), 288, 8)
    return Drawn(surface, Form.PAGE, registration.truth(registration.address_line()))


def _cards(flow: Flow, rng: Random, registration: Registration, styles: tuple[Style, Style]) -> None:
    business = registration.business
    wording = rng.choice(("GSTIN", "GSTIN / UIN", "Registration Number (GSTIN)"))
    _beside(flow, ((wording, business.gstin), ("Constitution of Business", business.constitution)), styles)
    _beside(flow, (("Legal Name of Business", business.legal_name), ("Trade Name", business.trade_name)), styles)
    _beside(flow, (("Principal Place of Business", registration.address_line()),), styles)
    _beside(flow, (("Taxpayer Type", registration.kind), ("Date of Liability", registration.liable_from)), styles)
    _beside(flow, (("Valid From", registration.valid_from), ("Valid To", "Not Applicable")), styles)
    jurisdiction = "Centre" if registration.office.startswith("RANGE") else "State"
    issued = ("Date of Issue of Certificate", registration.issued)
    _beside(flow, ((f"Jurisdiction ({jurisdiction})", registration.office), issued), styles)
    _beside(flow, (("Approving Authority", f"{registration.officer}, {registration.rank}"),), styles)


def _beside(flow: Flow, cards: tuple[tuple[str, str], ...], styles: tuple[Style, Style]) -> None:
    caption_style, value_style = styles
    width = flow.width / len(cards)
    ends = []
    for number, (caption, text) in enumerate(cards):
        card = flow.beside(number * width, width - 6)
        card.line(caption, caption_style)
        card.paragraph(text, value_style)
        ends.append(card.y)
    flow.y = max(ends)
    flow.gap(4)


LAYOUTS = (
    Layout(_TYPE, "distributor", draw_distributor, held_apart=True),
    Layout(_TYPE, "locker_page", draw_locker, held_apart=True),
)
