"""Registration certificates of other issues and other hands: stacked cards, state cards, booklets, screens, e-RCs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import invent_business
from specimens.card_text import CardType, above, fitted, invent_type
from specimens.flow import Flow, Pairs
from specimens.fonts import MONO, NARROW, SANS, SERIF, Style
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed
from specimens.vehicle_rc_parts import Certificate, invent_certificate, serial_of_owner
from specimens.vehicle_rc_wordings import BOOKLET, MODERN, NUMBERED, Words, of_a_state

GROUNDS = (("#f2f7ec", "#e0ebd8"), ("#fdf5e6", "#e6eef0"), ("#edf3fa", "#f6eee6"), ("#fbeef0", "#eef3fb"))
LENDERS = ("SPECIMEN FINANCE LTD", "ZZZ BANK LTD", "SANCHAY GRAMIN BANK", "XYZ AUTO CREDIT PVT LTD")


@dataclass(frozen=True, slots=True)
class Paper:
    """A certificate that is being printed, with what its kind adds. `ends` is what stands for the validity."""

    certificate: Certificate
    owner: str
    relation: str
    ends: str
    lender: str
    serial: str
    tax: str

    def truth(self) -> dict[str, Value]:
        truth = dict(self.certificate.truth()) | {"owner_name": self.owner}
        if self.ends != self.certificate.day(self.certificate.valid_till):
            del truth["valid_till"]
        return truth

    def rows(self, words: Words) -> Mapping[str, tuple[str, str]]:
        """Return the captions with their values, by what they are about."""
        one = self.certificate
        values = {
            "number": one.number, "registered": one.day(one.registered), "ends": self.ends, "serial": self.serial,
            "chassis": one.chassis, "engine": one.engine, "owner": self.owner, "relation": self.relation,
            "address": one.address, "fuel": one.fuel, "norm": one.norm, "class": one.vehicle_class,
            "maker": one.maker, "model": one.model, "colour": one.colour, "made": one.made, "lender": self.lender,
            "office": one.office, "tax": self.tax, "seats": "5" if "LMV" in one.vehicle_class else "2",
        }  # fmt: skip
        return {key: (words[key], value) for key, value in values.items() if key in words}


def draw_stacked_card(rng: Random) -> Drawn:
    """The national card as it is printed: every caption over its value, both sides one over the other."""
    paper, look = _paper(rng), invent_type(rng, (*SANS, *NARROW), (5.6, 6.6))
    slip = Surface(91, 116)
    slip.rectangle(0, 0, 91, 116, fill=rng.choice(("#ffffff", "#f4f4f2", "#e9ecef")))
    for top, draw in ((2.5, _stacked_front), (59.5, _stacked_back)):
        slip.move_origin(2.7, top)
        slip.rectangle(0, 0, *CARD, fill=rng.choice(("#eef5ea", "#f8f2e4", "#eaf1f8")), line="#999999", radius=3)
        draw(slip, rng, paper, look)
    return Drawn(slip, Form.SLIP, paper.truth())


def draw_stacked_front(rng: Random) -> Drawn:
    paper, look = _paper(rng), invent_type(rng, (*SANS, *NARROW), (5.6, 6.6))
    card = _ground(rng)
    _stacked_front(card, rng, paper, look)
    truth = {key: value for key, value in paper.truth().items() if key not in ("maker", "model")}
    return Drawn(card, Form.CARD, truth)


def draw_state_card(rng: Random) -> Drawn:
    """A chip card of a state: short captions, worded and ordered as each state likes."""
    paper, look = _paper(rng, is_old=True), invent_type(rng, (*SANS, *NARROW), (5.6, 6.6))
    words, card = of_a_state(rng), _ground(rng)
    card.text(42.8, 4.6, rng.choice((f"{paper.certificate.state.upper()} MOTOR VEHICLES DEPARTMENT",
                                     f"TRANSPORT DEPARTMENT, {paper.certificate.state.upper()}")), look.head,
              Align.CENTER)  # fmt: skip
    card.text(42.8, 8.4, rng.choice(("CERTIFICATE OF REGISTRATION", "REGISTRATION CERTIFICATE")), look.head,
              Align.CENTER)  # fmt: skip
    rows, colon = paper.rows(words), rng.choice((":", ":", "", " -"))
    order = ["owner", "relation", "address", "chassis", "engine", "maker", "model"]
    if rng.random() < 0.5:
        order = ["chassis", "engine", "owner", "relation", "maker", "model", "address"]
    short = [key for key in ("registered", "class", "ends", "colour", "fuel", "serial", "made", "seats", "tax")
             if key in rows]  # fmt: skip
    flow = Flow(card, 3.5, 10.2, 79, 1.2)
    flow.pair(*rows["number"], (look.label, replace(look.value, size=look.value.size * 1.1)), 19, colon)
    for first, second in zip(short[0::2], [*short[1::2], ""], strict=False):
        beside = flow.beside(43, 36)
        flow.pair(*rows[first], (look.label, narrowed(look.value, (rows[first][1],), 21)), 19, colon)
        if second:
            beside.pair(*rows[second], (look.label, narrowed(look.value, (rows[second][1],), 18)), 17, colon)
    for key in order:
        style = fitted(look.value, rows[key][1], 59, 2 if key == "address" else 1)
        flow.pair(*rows[key], (look.label, style), 19, colon)
    card.text(82, 52.4, rng.choice(("Issuing Authority", "Registering Authority")), look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 52.8, 3.4)
    return Drawn(card, Form.CARD, paper.truth())


def draw_booklet(rng: Random) -> Drawn:
    """The booklet of Form 23 lying open: typed or printed by needle over dotted lines, stamped by the office."""
    paper = _paper(rng, is_old=True)
    look = invent_type(rng, (*SERIF, *SANS), (8.2, 9.4))
    typed = Style(look.value.size, rng.choice(MONO), 400, rng.choice(("#1a1a44", "#222222", "#3b2b5c")))
    surface = Surface(190, 138)
    surface.rectangle(0, 0, 190, 138, fill=rng.choice(("#f7efdc", "#e8f1e4", "#f4f4f0")))
    surface.line(95, 0, 95, 138, "#b9ad92", 0.8)
    rows, dotted = paper.rows(BOOKLET), rng.random() < 0.6
    left, right = Flow(surface, 6, 8, 84, 1.6), Flow(surface, 101, 8, 84, 1.6)
    left.line("FORM 23", look.head, Align.CENTER)
    left.line("(See Rule 48)", look.small, Align.CENTER)
    left.line("CERTIFICATE OF REGISTRATION", look.head, Align.CENTER)
    left.gap(2)
    first = ("number", "registered", "owner", "relation", "address", "class", "maker", "model")
    for flow, keys in ((left, first), (right, [key for key in rows if key not in first])):
        for key in keys:
            start = flow.y
            flow.pair(*rows[key], (look.label, fitted(typed, rows[key][1], 44, 4)), 38, "")
            if dotted:
                surface.dashed_line(flow.left + 38, start + 4.4, flow.left + 84, start + 4.4, "#9a917c")
            flow.gap(1.1)
    ornament.signature(surface, rng, 140, 116, 34, 8)
    surface.text(184, 130, "Signature of the Registering Authority", look.small, Align.RIGHT)
    ornament.specimen_mark(surface, rng, 8, 134, 5)
    return Drawn(surface, Form.SLIP, paper.truth())


def draw_screen(rng: Random) -> Drawn:
    """The certificate in a telephone's wallet: a heading, captions over or beside values, a code at the foot."""
    paper, look = _paper(rng), invent_type(rng, SANS, (8.0, 9.0), "#20242c")
    look = replace(look, label=replace(look.label, color="#6b7280"))
    width, rows = 72.0, paper.rows(MODERN)
    surface = Surface(width, 152)
    surface.rectangle(0, 0, width, 152, fill="#f7f8fa")
    surface.rectangle(0, 0, width, 13, fill=rng.choice(("#1f4e8c", "#0f6b5c", "#5a3e9c")))
    surface.text(5, 8.2, rng.choice(("Registration Certificate", "Virtual RC")), replace(look.head, color="#ffffff"))
    surface.text(5, 20, paper.certificate.number, replace(look.head, size=13))
    ornament.specimen_mark(surface, rng, 46, 20, 5)
    flow = Flow(surface, 5, 23, width - 10, 1.45)
    is_stacked = rng.random() < 0.5
    for key in ("owner", "relation", "registered", "ends", "class", "fuel", "maker", "model", "chassis", "engine"):
        caption, value = rows[key]
        if is_stacked:
            flow.line(caption, look.small)
            flow.line(value, narrowed(look.value, (value,), width - 10))
            flow.gap(0.8)
        else:
            flow.pair(caption, value, (narrowed(look.label, (caption,), 29), look.value), 31, "")
            flow.gap(1.6)
    flow.pair(*rows["address"], (look.label, fitted(look.value, rows["address"][1], 33, 5)), 27, "")
    surface.qr(width / 2 - 9, 131, 18, _payload(rng, paper))
    return Drawn(surface, Form.SLIP, {"registration_number": paper.certificate.plain_number} | paper.truth())


def draw_electronic(rng: Random) -> Drawn:
    """A certificate out of a document locker: a page with a table of two pairs in a row, a code beside the title."""
    paper, look = _paper(rng), invent_type(rng, (*SANS, *SERIF), (8.6, 9.6))
    rows = paper.rows(MODERN if rng.random() < 0.6 else NUMBERED)
    page = Surface(*A4)
    page.text(105, 18, "GOVERNMENT OF INDIA", look.head, Align.CENTER)
    page.text(105, 24, "Ministry of Road Transport and Highways", look.label, Align.CENTER)
    page.text(105, 32, "REGISTRATION CERTIFICATE", replace(look.head, size=14), Align.CENTER)
    page.text(105, 38, "Form 23A [See Rule 48]", look.label, Align.CENTER)
    page.qr(172, 12, 24, _payload(rng, paper))
    keys = ["number", "registered", "owner", "relation", "chassis", "engine", "maker", "model", "class", "fuel",
            "colour", "norm", "made", "seats", "ends", "tax", "lender", "office"]  # fmt: skip
    y, step = 48.0, rng.uniform(9.5, 11.0)
    for place, key in enumerate(key for key in keys if key in rows):
        left = 16.0 + 92 * (place % 2)
        caption, value = rows[key]
        page.rectangle(left, y, 90, step - 0.6, line="#c9ced6")
        page.text(left + 1.5, y + step * 0.56, caption, narrowed(look.label, (caption,), 34))
        page.text(left + 38, y + step * 0.56, value, narrowed(look.value, (value,), 51))
        y += step * (place % 2)
    y += step * (len([key for key in keys if key in rows]) % 2)
    flow = Flow(page, 17.5, y + 4, 174, 1.5)
    flow.pair(*rows["address"], (look.label, look.value), 36.5, "")
    flow.gap(8)
    note = "This is an electronically generated document and is valid as per the Information Technology Act, 2000."
    flow.paragraph(note, look.small)
    ornament.specimen_mark(page, rng, 18, 288, 6)
    return Drawn(page, Form.PAGE, paper.truth())


def _paper(rng: Random, *, is_old: bool = False) -> Paper:
    one = invent_certificate(rng, is_old=is_old)
    owner, relation = one.owner, one.relation
    if rng.random() < 0.15:
        owner, relation = invent_business(rng).legal_name.upper(), ""
    ends = one.day(one.valid_till)
    if not is_old and rng.random() < 0.12:
        ends = rng.choice(("As per Fitness", "AS PER FITNESS"))
    taxed = one.registered + timedelta(days=365 * rng.randint(1, 8) - 1)
    tax = rng.choice(("LIFE TIME", "OTT", "ONE TIME", printed_date(taxed, "-")))
    lender = rng.choice(("", *LENDERS))
    return Paper(one, owner, relation, ends, lender, serial_of_owner(rng), tax)


def _ground(rng: Random) -> Surface:
    card = Surface(*CARD)
    ornament.wash(card, *rng.choice(GROUNDS))
    ornament.waves(card, rng, rng.choice(("#aac69b", "#c8b58a", "#9fb6cb")), rng.uniform(0.15, 0.4))
    return card


def _stacked_front(card: Surface, rng: Random, paper: Paper, look: CardType) -> None:
    rows = paper.rows(MODERN)
    ornament.emblem(card, 6.5, 5.2, 6)
    card.text(12, 4.6, "Indian Union Vehicle Registration Certificate", narrowed(look.head, ("m" * 44,), 60))
    card.text(12, 8, f"Issued by Government of {paper.certificate.state}", look.label)
    tops = (("number", 4.0, 20.0), ("registered", 26.0, 18.0), ("ends", 46.0, 20.0), ("serial", 68.0, 14.0))
    for key, x, width in tops:
        caption, value = rows[key]
        fitting = replace(look, value=narrowed(look.value, (value,), width),
                          label=narrowed(look.label, (caption,), width))  # fmt: skip
        above(card, (x, 12.6), caption, value, fitting)
    y = 18.2
    for key in ("chassis", "engine", "owner", "relation"):
        caption, value = rows[key]
        above(card, (4, y), caption, value, replace(look, value=narrowed(look.value, (value,), 60)))
        y += 5.7
    above(card, (66, y - 5.7), "Ownership", "INDIVIDUAL" if paper.relation else "FIRM", look)
    card.text(4, y, rows["address"][0], look.label)
    card.paragraph(4, y + 2.7, 78, rows["address"][1], fitted(look.value, rows["address"][1], 78, 2), 1.15)
    card.text(4, 49.6, rows["fuel"][0], look.small)
    card.text(4, 52.2, rows["fuel"][1], look.value)
    card.text(28, 49.6, rows["norm"][0], look.small)
    card.text(28, 52.2, rows["norm"][1], look.value)
    ornament.specimen_mark(card, rng, 66, 52.6, 3.6)


def _stacked_back(card: Surface, rng: Random, paper: Paper, look: CardType) -> None:
    rows, one = paper.rows(MODERN), paper.certificate
    card.text(4, 4.4, f"Vehicle Class: {one.vehicle_class}", look.head)
    card.text(4, 8.2, f"Regn. Number  {one.number}", look.value)
    card.qr(65, 6, 15, _payload(rng, paper))
    lines: Pairs = (
        rows["maker"],
        rows["model"],
        ("Colour / Body Type", f"{one.colour} / {rng.choice(('SALOON', 'SOLO', 'RIGID'))}"),
        ("Seating (in all) / Standing / Sleeper Capacity", f"{rows['seats'][1]} / 0 / 0"),
        ("Unladen / Laden Weight (Kg)", f"{rng.randint(90, 1400)} / {rng.randint(1400, 2600)}"),
        ("Cubic Cap. / Horse Power (BHP/Kw) / Wheel Base(mm)", f"{digits(rng, 4)}.00 / {digits(rng, 2)}.5 / 2450"),
        ("Financier", paper.lender),
    )
    y = 12.0
    for caption, value in lines:
        label, style = narrowed(look.label, (caption,), 58), narrowed(look.value, (value or "-",), 58)
        above(card, (4, y), caption, value, replace(look, value=style, label=label))
        y += 5.6
    above(card, (64, 26), "Month-Year of Mfg.", one.made, look)
    above(card, (64, 32), "No. of Cylinders", rng.choice("134"), look)
    card.text(82, 50.5, f"Registration Authority  {one.office}", look.small, Align.RIGHT)
    card.text(4, 52.6, "Form 23A", look.small)
    ornament.specimen_mark(card, rng, 64, 46, 3.4)


def _payload(rng: Random, paper: Paper) -> str:
    """Return what a code says: often something only its issuer understands, an address, or the plain facts."""
    one = paper.certificate
    plain = f"Regn No:{one.plain_number},Chassis No:{one.chassis},Engine No:{one.engine},Owner:{paper.owner}"
    return rng.choice((f"SPECIMEN{digits(rng, 60)}", f"https://specimen.example/rc/{digits(rng, 12)}", plain))


LAYOUTS = (
    Layout("VEHICLE_RC", "stacked_card", draw_stacked_card),
    Layout("VEHICLE_RC", "stacked_front", draw_stacked_front),
    Layout("VEHICLE_RC", "state_card", draw_state_card),
    Layout("VEHICLE_RC", "booklet", draw_booklet),
    Layout("VEHICLE_RC", "screen", draw_screen),
    Layout("VEHICLE_RC", "electronic", draw_electronic),
)
