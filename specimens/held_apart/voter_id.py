"""Voters' cards held apart from tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, above, fitted, invent_type
from specimens.flow import Flow
from specimens.fonts import NARROW, SERIF, Style
from specimens.numbers import digits
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed
from specimens.voter_id_parts import Elector, constituency, invent_elector

FONTS = (*NARROW, *SERIF, "Titillium Web")
PHONE = (72.0, 150.0)
"""A telephone's screen in mm."""


def draw_lying_paper(rng: Random) -> Drawn:
    """The old paper card lying: the photo right, typed values after dotted captions, the age only."""
    elector, look = invent_elector(rng, is_old=True), invent_type(rng, SERIF, (6.8, 7.6), "#1d1d1d")
    slip = Surface(92, 60)
    slip.rectangle(0, 0, 92, 60, fill=rng.choice(("#f6f2e4", "#eeeee8")))
    slip.text(
        46, 5.6, f"ELECTION COMMISSION OF INDIA  {elector.words.commission}", _narrow(look, elector), Align.CENTER
    )
    slip.text(46, 10, f"IDENTITY CARD  {elector.words.card}", _narrow(look, elector), Align.CENTER)
    slip.text(6, 17, elector.number, replace(look.head, size=8.6))
    ornament.photo(slip, rng, 66, 13, 21, 26)
    ornament.hologram(slip, rng, 60, 32, 9)
    flow = Flow(slip, 6, 20, 57, 1.5)
    for local, caption, value in (
        (elector.local_name, "Elector's Name", elector.name),
        (elector.local_relation, elector.relation_caption, elector.relation),
    ):
        flow.line(local, look.label)
        flow.pair(caption, value, (look.label, narrowed(look.value, (value,), 32)), 24)
    flow.pair("Sex", elector.gender, (look.label, look.value), 24)
    flow.pair(f"Age as on 1.1.{elector.year}", elector.age, (look.label, look.value), 30)
    ornament.specimen_mark(slip, rng, 6, 57.5)
    return Drawn(slip, Form.SLIP, elector.front_truth() | elector.birth_truth())


def draw_plastic_stacked(rng: Random) -> Drawn:
    """Both sides of a plastic card one over the other: the names left of the photo, the birth in front."""
    elector, look = invent_elector(rng), invent_type(rng, FONTS, (6.6, 7.4))
    slip = Surface(92, 118)
    slip.rectangle(0, 0, 92, 118, fill="#ffffff")
    slip.move_origin(3, 3)
    slip.rectangle(0, 0, *CARD, fill=rng.choice(("#e9f2e6", "#f4ecdf", "#ece9f4")), line="#9aa09a", radius=3)
    _stacked_front(slip, rng, elector, look)
    slip.move_origin(3, 61)
    slip.rectangle(0, 0, *CARD, fill="#f7f6f1", line="#9aa09a", radius=3)
    _stacked_back(slip, rng, elector, look)
    return Drawn(slip, Form.SLIP, elector.truth())


def draw_phone_screen(rng: Random) -> Drawn:
    """The e-EPIC as a phone shows it: captions over values in one column."""
    elector, look = invent_elector(rng), invent_type(rng, (*NARROW, "Titillium Web"), (7.0, 7.8))
    screen = Surface(*PHONE)
    screen.rectangle(0, 0, *PHONE, fill=rng.choice(("#2d4f8e", "#35605a", "#6d3f63")))
    screen.text(36, 12, "Voter ID (e-EPIC)", Style(11, look.label.font, 700, "#ffffff"), Align.CENTER)
    screen.rectangle(4, 18, 64, 122, fill="#ffffff", radius=3)
    screen.text(
        36, 25, "ELECTION COMMISSION OF INDIA", narrowed(look.head, ("ELECTION COMMISSION OF INDIA",), 58), Align.CENTER
    )
    ornament.photo(screen, rng, 9, 29, 19, 23)
    screen.qr(46, 30, 18, f"SPECIMEN {digits(rng, 50)}")
    birth = (f"Age as on 1.1.{elector.year}", elector.age) if elector.only_age else ("Date of Birth", elector.born)
    rows = [("EPIC No.", elector.number), ("Name", elector.name), (elector.relation_caption, elector.relation)]
    rows += [("Gender", elector.gender), birth, ("Assembly Constituency", constituency(rng, elector))]
    y = 60.0
    for caption, value in rows:
        fitting = narrowed(look.value, (value,), 54)
        above(screen, (9, y), caption, value, replace(look, value=fitting))
        y += 9.5
    screen.text(9, y, "Address", look.label)
    screen.paragraph(9, y + 3.8, 54, elector.address, fitted(look.value, elector.address, 54, 3), 1.35)
    ornament.specimen_mark(screen, rng, 9, 137)
    return Drawn(screen, Form.PAGE, elector.truth())


def draw_back_in_columns(rng: Random) -> Drawn:
    """The back of a plastic card: the local language left, English right."""
    elector, look = invent_elector(rng), invent_type(rng, FONTS, (5.8, 6.6))
    card = Surface(*CARD)
    card.rectangle(0, 0, *CARD, fill=rng.choice(("#f3f6ee", "#f8f3ea")))
    card.text(42.8, 5, elector.number, look.head, Align.CENTER)
    words, local = elector.words, spelt(elector.address, elector.words.script)
    left, right = Flow(card, 4, 8, 37, 1.35), Flow(card, 44, 8, 38, 1.35)
    left.line(f"{words.sex} : {elector.local_gender}", look.label)
    right.line(f"Sex : {elector.gender}", look.value)
    born = ("Age as on 1.1." + str(elector.year), elector.age) if elector.only_age else ("DOB", elector.born)
    left.line(f"{words.age if elector.only_age else words.born} : {born[1]}", look.label)
    right.line(f"{born[0]} : {born[1]}", look.value)
    left.line(f"{words.address} :", look.label)
    left.paragraph(local, fitted(look.label, local, 37, 5))
    right.line("Address :", look.value)
    right.paragraph(elector.address, fitted(look.value, elector.address, 38, 5))
    card.text(4, 43, f"Assembly Constituency : {constituency(rng, elector)}", look.small)
    ornament.signature(card, rng, 56, 40, 22, 5)
    card.text(82, 49, "Electoral Registration Officer", look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 52)
    truth = {"voter_id": elector.printed_number, "address": elector.address}
    return Drawn(card, Form.CARD, truth | elector.birth_truth())


def _narrow(look: CardType, elector: Elector) -> Style:
    return narrowed(look.head, (f"ELECTION COMMISSION OF INDIA  {elector.words.commission}",), 84)


def _stacked_front(slip: Surface, rng: Random, elector: Elector, look: CardType) -> None:
    slip.text(5, 6, elector.words.commission, look.head)
    slip.text(5, 10, "ELECTION COMMISSION OF INDIA", look.head)
    slip.text(5, 14.4, f"Elector Photo Identity Card   {elector.number}", look.value)
    ornament.photo(slip, rng, 61, 12, 20, 25)
    flow = Flow(slip, 5, 17, 54, 1.38)
    names = narrowed(look.value, (elector.name, elector.relation, elector.local_name), 34)
    flow.pair(
        elector.words.elector, elector.local_name, (narrowed(look.label, (elector.words.elector,), 17), names), 19
    )
    flow.pair("Name", elector.name, (look.label, names), 19)
    flow.pair(elector.relation_caption, elector.relation, (look.label, names), 19)
    flow.pair("Gender", elector.gender, (look.label, look.value), 19)
    if elector.only_age:
        flow.pair(f"Age as on 01.01.{elector.year}", elector.age, (look.label, look.value), 0)
    else:
        flow.pair("D.O.B.", elector.born, (look.label, look.value), 19)
    ornament.specimen_mark(slip, rng, 62, 50)


def _stacked_back(slip: Surface, rng: Random, elector: Elector, look: CardType) -> None:
    flow = Flow(slip, 5, 5, 74, 1.35)
    flow.pair("Elector's Address", elector.address, (look.label, fitted(look.value, elector.address, 50, 4)), 23)
    flow.gap(2)
    flow.pair("AC No. and Name", constituency(rng, elector), (look.label, look.label), 23)
    flow.pair("Part No.", str(rng.randint(1, 300)), (look.label, look.label), 23)
    ornament.signature(slip, rng, 52, flow.y + 2, 26, 6)
    slip.text(80, 46, "Electoral Registration Officer", look.small, Align.RIGHT)


LAYOUTS = (
    Layout("VOTER_ID", "lying_paper", draw_lying_paper, held_apart=True),
    Layout("VOTER_ID", "plastic_stacked", draw_plastic_stacked, held_apart=True),
    Layout("VOTER_ID", "phone_screen", draw_phone_screen, held_apart=True),
    Layout("VOTER_ID", "back_in_columns", draw_back_in_columns, held_apart=True),
)
