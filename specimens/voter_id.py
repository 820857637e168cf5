"""Voters' cards: the old laminated one, the coloured plastic one, the one with a code, the download."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.card_sheet import copied_sides
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import Flow
from specimens.fonts import SANS, Style
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed
from specimens.voter_id_parts import Elector, constituency, invent_elector

UPRIGHT = (58.0, 92.0)
"""The old laminated card in mm."""

TINTS = (("#fdf1e0", "#e4f0e2"), ("#f7f3e8", "#e5e9f2"), ("#fbe9dc", "#eaf3e6"))


def draw_laminated(rng: Random) -> Drawn:
    """The old card upright: the number over a grey photo, captions in two languages, the age only."""
    elector, look = invent_elector(rng, is_old=True), invent_type(rng, SANS[:5], (6.6, 7.6), "#202020")
    slip = Surface(*UPRIGHT)
    slip.rectangle(0, 0, *UPRIGHT, fill=rng.choice(("#f7f6f0", "#f2f1ea", "#fbfaf2")))
    _upright_front(slip, rng, elector, look)
    return Drawn(slip, Form.SLIP, elector.front_truth() | elector.birth_truth())


def draw_laminated_sides(rng: Random) -> Drawn:
    """Both sides of the old card beside each other."""
    elector, look = invent_elector(rng, is_old=True), invent_type(rng, SANS[:5], (6.6, 7.4), "#202020")
    slip = Surface(2 * UPRIGHT[0] + 4, UPRIGHT[1])
    slip.rectangle(0, 0, slip.width, UPRIGHT[1], fill="#f5f4ee")
    _upright_front(slip, rng, elector, look)
    slip.line(UPRIGHT[0] + 2, 0, UPRIGHT[0] + 2, UPRIGHT[1], "#aaaaaa", 0.3)
    slip.move_origin(UPRIGHT[0] + 4, 0)
    back(slip, rng, elector, look, UPRIGHT)
    return Drawn(slip, Form.SLIP, elector.truth())


def draw_plastic(rng: Random) -> Drawn:
    """The coloured plastic card: the photo left, the barcode above, names in two languages."""
    elector, look = invent_elector(rng), invent_type(rng, sizes=(6.4, 7.4))
    card = Surface(*CARD)
    _ground(card, rng)
    _heading(card, elector, look)
    for bar in range(30):
        card.rectangle(4 + bar * 0.75, 12, rng.choice((0.25, 0.4, 0.55)), 3.6, fill="#1c1c1c")
    card.text(64, 15, elector.number, replace(look.head, size=9), Align.CENTER)
    ornament.photo(card, rng, 4, 18, 22, 27)
    ornament.hologram(card, rng, 20, 38, 7)
    flow = Flow(card, 29, 19, 54, 1.45)
    _names(flow, elector, look)
    ornament.specimen_mark(card, rng, 64, 52)
    return Drawn(card, Form.CARD, elector.front_truth())


def draw_plastic_back(rng: Random) -> Drawn:
    """Its back: sex, date of birth, address; the number is not repeated on all of them."""
    elector, look = invent_elector(rng), invent_type(rng, sizes=(5.6, 6.4))
    card = Surface(*CARD)
    card.rectangle(0, 0, *CARD, fill=rng.choice(("#f6f5ee", "#f0f3f4")))
    has_number = rng.random() < 0.6
    if has_number:
        card.text(82, 4.4, elector.number, look.value, Align.RIGHT)
    back(card, rng, elector, look, CARD, has_birth=True)
    truth = elector.birth_truth() | {"address": elector.address}
    return Drawn(card, Form.CARD, truth | {"voter_id": elector.printed_number} if has_number else truth)


def draw_coded_front(rng: Random) -> Drawn:
    """The card since 2021: a QR code beside the number, sex and birth in front."""
    elector, look = invent_elector(rng), invent_type(rng, sizes=(5.8, 6.6))
    card = Surface(*CARD)
    _ground(card, rng)
    _coded_front(card, rng, elector, look)
    return Drawn(card, Form.CARD, elector.front_truth() | elector.birth_truth())


def draw_download(rng: Random) -> Drawn:
    """The e-EPIC: an A4 page with both sides of the card above and instructions below."""
    elector, look = invent_elector(rng), invent_type(rng, sizes=(6.2, 7.0))
    page = Surface(*A4)
    page.text(105, 18, "e-EPIC", replace(look.head, size=16), Align.CENTER)
    page.text(105, 26, "ELECTION COMMISSION OF INDIA", replace(look.head, size=11), Align.CENTER)
    for x in (14.0, 108.0):
        page.move_origin(x, 40)
        page.rectangle(0, 0, *CARD, fill="#fcf8ee", line="#999999", radius=2)
        if x < 100:
            _coded_front(page, rng, elector, look)
        else:
            back(page, rng, elector, replace(look, value=look.label), CARD)
    page.move_origin(0, 0)
    flow = Flow(page, 20, 112, 170, 1.6)
    for line in INSTRUCTIONS:
        flow.paragraph(line, Style(9, look.label.font))
        flow.gap(2)
    ornament.specimen_mark(page, rng, 95, 288, 6)
    return Drawn(page, Form.PAGE, elector.truth())


def draw_sheet(rng: Random) -> Drawn:
    """Both sides of a card copied on a sheet."""
    elector, look = invent_elector(rng), invent_type(rng, sizes=(6.0, 6.8))
    sides = (lambda sheet: _coded_front(sheet, rng, elector, look), lambda sheet: back(sheet, rng, elector, look, CARD))
    return Drawn(copied_sides(rng, sides, "#f3f1e8"), Form.PAGE, elector.truth())


def back(
    side: Surface,
    rng: Random,
    elector: Elector,
    look: CardType,
    size: tuple[float, float],
    *,
    has_birth: bool = False,
) -> None:
    """Draw a back of `size` at the origin: address, officer, constituency, notes."""
    flow = Flow(side, 4, 5.5, size[0] - 8, 1.3)
    pair = (look.label, look.value)
    if has_birth:
        flow.pair(f"{elector.words.sex} / {rng.choice(('Sex', 'Gender'))}", elector.gender, pair, 0, " :")
        _birth(flow, elector, look)
    local = spelt(elector.address, elector.words.script)
    flow.paragraph(f"{elector.words.address} : {local}", fitted(look.label, local, flow.width - 8, 3))
    flow.line("Address :", look.label)
    flow.paragraph(elector.address, replace(fitted(look.value, elector.address, flow.width, 4), weight=400))
    flow.gap(1.5)
    day = day_between(rng, date(elector.year, 1, 2), date(elector.year, 12, 31))
    flow.line(f"Date : {printed_date(day)}", look.label)
    ornament.signature(side, rng, size[0] - 32, flow.y - 2, 24, 5)
    flow.gap(3)
    flow.line("Electoral Registration Officer", look.label, Align.RIGHT)
    flow.paragraph(f"Assembly Constituency No. and Name : {constituency(rng, elector)}", look.label)
    flow.paragraph(f"Part No. and Name : {rng.randint(1, 300)} - {elector.person.address.lines[-1]}", look.label)
    if size[1] - flow.y > 12:
        flow.paragraph(NOTE, replace(look.label, size=5.4))
    ornament.specimen_mark(side, rng, 4, size[1] - 1.4, 3.6)


def _ground(card: Surface, rng: Random) -> None:
    ornament.wash(card, *rng.choice(TINTS))
    ornament.waves(card, rng, rng.choice(("#d8b98f", "#a9c7a2", "#c9b3cf")), rng.uniform(0.2, 0.4))


def _heading(card: Surface, elector: Elector, look: CardType) -> None:
    ornament.emblem(card, 7, 5.5, 6)
    card.text(46, 4.6, f"{elector.words.commission}   ELECTION COMMISSION OF INDIA", _head(elector, look), Align.CENTER)
    card.text(46, 8.8, f"{elector.words.card}   ELECTOR PHOTO IDENTITY CARD", _head(elector, look), Align.CENTER)


def _head(elector: Elector, look: CardType) -> Style:
    return narrowed(look.head, (f"{elector.words.card}   ELECTOR PHOTO IDENTITY CARD",), 64)


def _names(flow: Flow, elector: Elector, look: CardType) -> None:
    """Print each name in the local script and in English, each line with its caption."""
    for caption, value in (
        (elector.words.elector, elector.local_name),
        ("Elector's Name" if elector.year % 3 else "Name", elector.name),
        (elector.local_relation_caption, elector.local_relation),
        (elector.relation_caption, elector.relation),
    ):
        room = flow.width - 24
        label = narrowed(look.label, (caption,), 21)
        flow.pair(caption, value, (label, narrowed(look.value, (value,), room)), 24)


def _birth(flow: Flow, elector: Elector, look: CardType) -> None:
    if elector.only_age:
        caption = f"{elector.words.age} / Age as on 1.1.{elector.year}"
        flow.pair(caption, elector.age, (look.label, look.value), 0, " :")
    else:
        flow.pair(f"{elector.words.born} / Date of Birth", elector.born, (look.label, look.value), 0, " :")


def _upright_front(slip: Surface, rng: Random, elector: Elector, look: CardType) -> None:
    slip.text(29, 6, elector.words.commission, look.head, Align.CENTER)
    slip.text(29, 10, "ELECTION COMMISSION OF INDIA", look.head, Align.CENTER)
    slip.text(29, 14, elector.words.card, look.label, Align.CENTER)
    title = rng.choice(("IDENTITY CARD", "ELECTOR PHOTO IDENTITY CARD"))
    slip.text(29, 17.6, title, narrowed(look.head, (title,), 52), Align.CENTER)
    slip.text(29, 23, elector.number, replace(look.head, size=8.8), Align.CENTER)
    ornament.photo(slip, rng, 17.5, 25, 23, 27)
    ornament.hologram(slip, rng, 36, 44, 8)
    flow = Flow(slip, 4, 54, 51, 1.4)
    flow.width = 51
    _names(flow, elector, look)
    flow.pair(f"{elector.words.sex} / Sex", f"{elector.local_gender} / {elector.gender}", (look.label, look.value), 0)
    _birth(flow, elector, look)
    ornament.specimen_mark(slip, rng, 4, 90.4, 4)


def _coded_front(card: Surface, rng: Random, elector: Elector, look: CardType) -> None:
    _heading(card, elector, look)
    ornament.photo(card, rng, 4, 12, 19, 23)
    ornament.photo(card, rng, 74, 34, 8, 10)
    card.text(13.5, 39, elector.number, replace(look.head, size=7.6), Align.CENTER)
    card.qr(67, 12, 15, f"SPECIMEN {digits(rng, 60)}")
    flow = Flow(card, 26, 12, 40, 1.3)
    for caption, local, value in (
        (f"{elector.words.elector} / Name", elector.local_name, elector.name),
        (
            f"{elector.local_relation_caption} / {elector.relation_caption}",
            elector.local_relation,
            elector.relation,
        ),
    ):
        flow.line(f"{caption} :", narrowed(look.label, (caption,), 37))
        flow.line(local, narrowed(look.value, (local,), 40))
        flow.line(value, narrowed(look.value, (value,), 40))
    flow.y = max(flow.y, 33)
    gender = f"{elector.local_gender} / {elector.gender}"
    flow.pair(f"{elector.words.sex} / Gender", gender, (look.label, look.value), 0, " :")
    _birth(flow, elector, look)
    ornament.specimen_mark(card, rng, 4, 52, 3.6)


NOTE = (
    "Note: 1. Mere possession of this card is no proof that you are an elector in the current electoral roll. "
    "Please check your name in the roll before every election. 2. Date of birth on this card is no proof of age."
)
INSTRUCTIONS = (
    "1. The e-EPIC is a portable version of the elector photo identity card and can be printed by its holder.",
    "2. Mere possession of this card is no proof that you are an elector in the current electoral roll.",
    "3. Please check your name in the electoral roll before every election. Toll free number : 1950.",
    "4. The date of birth in this card shall not be treated as a proof of age except for the roll.",
)

LAYOUTS = (
    Layout("VOTER_ID", "laminated", draw_laminated),
    Layout("VOTER_ID", "laminated_sides", draw_laminated_sides),
    Layout("VOTER_ID", "plastic", draw_plastic),
    Layout("VOTER_ID", "plastic_back", draw_plastic_back),
    Layout("VOTER_ID", "coded_front", draw_coded_front),
    Layout("VOTER_ID", "download", draw_download),
    Layout("VOTER_ID", "sheet", draw_sheet, is_copy=True),
)
