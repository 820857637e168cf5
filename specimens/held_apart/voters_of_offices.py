"""Voters' cards held apart: an old laminated strip with its back beside it, and a coloured plastic card copied."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.card_text import fitted
from specimens.flow import Flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.people import day_between, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed
from specimens.voter_id_parts import Elector, constituency, invent_elector

_STRIP = (178.0, 62.0)
_COPIED = (date(2019, 1, 1), date(2026, 6, 30))


def draw_strip(rng: Random) -> Drawn:
    """A laminated strip of the first photo rolls: front left, back right, values typed after their captions."""
    elector = invent_elector(rng, is_old=True)
    strip = Surface(*_STRIP)
    strip.rectangle(0, 0, *_STRIP, fill=rng.choice(("#f4f1e6", "#eef0ee", "#f6efe4")))
    font = rng.choice((*SERIF, "Arimo", "Noto Sans"))
    print_ = Style(rng.uniform(6.2, 6.8), font, 400, "#1d1d1d")
    bold = replace(print_, weight=700)
    for left in (3, 91):
        strip.rectangle(left, 3, 84, 56, line="#555555", thickness=0.3)
    strip.text(45, 8, elector.words.commission, bold, Align.CENTER)
    strip.text(45, 11.8, "ELECTION COMMISSION OF INDIA", bold, Align.CENTER)
    strip.text(45, 15.6, f"{elector.words.card}  IDENTITY CARD", narrowed(bold, ("M" * 42,), 80), Align.CENTER)
    strip.text(45, 20.6, elector.number, replace(bold, size=8.6), Align.CENTER)
    ornament.photo(strip, rng, 6, 23, 20, 25)
    ornament.hologram(strip, rng, 20, 41, 8)
    flow = Flow(strip, 30, 22.4, 55, 1.3)
    for (local, english), (own, value) in zip(
        (
            (elector.words.elector, "Elector's Name"),
            (elector.local_relation_caption, elector.relation_caption),
            (elector.words.sex, "Sex"),
            (elector.words.age, f"Age as on 1.1.{elector.year}"),
        ),
        (
            (elector.local_name, elector.name),
            (elector.local_relation, elector.relation),
            (elector.local_gender, elector.gender),
            (elector.age, elector.age),
        ),
        strict=True,
    ):
        if local != elector.words.age:
            flow.pair(local, own, (narrowed(print_, (local,), 22), narrowed(print_, (own,), 29)), 25)
        flow.pair(english, value, (narrowed(print_, (english,), 22), narrowed(bold, (value,), 29)), 25)
        flow.gap(0.8)
    _strips_back(strip, rng, elector, print_)
    ornament.specimen_mark(strip, rng, 6, 57.6, 3.4)
    return Drawn(strip, Form.SLIP, elector.truth())


def _strips_back(strip: Surface, rng: Random, elector: Elector, print_: Style) -> None:
    flow = Flow(strip, 94, 5, 78, 1.35)
    flow.line(f"{elector.words.address} / Address :", replace(print_, weight=700))
    flow.paragraph(elector.address, fitted(print_, elector.address, 78, 3))
    flow.gap(2)
    flow.line("Assembly Constituency No. and Name :", print_)
    flow.line(constituency(rng, elector), print_)
    flow.line(f"Part No. : {rng.randint(1, 260)}", print_)
    flow.gap(1)
    ornament.signature(strip, rng, 136, 33, 30, 6)
    strip.text(172, 42, "Facsimile Signature", print_, Align.RIGHT)
    strip.text(172, 45.2, "Electoral Registration Officer", print_, Align.RIGHT)
    strip.text(94, 45.2, f"Place : {elector.person.address.city}", print_)
    note = "This card may be used as an identity card under different Government schemes."
    strip.text(94, 52, note, narrowed(print_, (note,), 78))
    strip.text(94, 55.4, f"Date : {_dated(rng, elector)}", print_)


def _dated(rng: Random, elector: Elector) -> str:
    first = elector.person.born.replace(year=elector.year, month=1, day=5)
    return printed_date(day_between(rng, first, first.replace(month=12)))


def draw_plastic_copied(rng: Random) -> Drawn:
    """Both sides of a coloured plastic card, one above the other: captions in two languages over bilingual values."""
    elector = invent_elector(rng)
    sheet = Surface(*A4)
    font = rng.choice((*SANS, *NARROW, "Hind"))
    value = Style(rng.uniform(6.4, 7.0), font, 700, "#14141c")
    label = Style(rng.uniform(5.2, 5.7), font, 400, "#39424e")
    left, top = rng.uniform(20, 96), rng.uniform(26, 50)
    for y, side in ((top, _plastic_front), (top + rng.uniform(62, 92), _plastic_back)):
        sheet.move_origin(left, y)
        sheet.rectangle(0, 0, *CARD, fill="#f8fbff", line="#9fb0c0", radius=3)
        side(sheet, rng, elector, (label, value))
    sheet.move_origin(0, 0)
    if rng.random() < 0.5:
        ornament.signature(sheet, rng, 30, 244, 40, 11)
        sheet.text(
            30, 264, f"True copy  {printed_date(day_between(rng, *_COPIED))}", Style(11, "Kalam", 400, "#27357f")
        )
    ornament.specimen_mark(sheet, rng, 150, 286, 6)
    return Drawn(sheet, Form.PAGE, elector.truth())


def _plastic_front(card: Surface, rng: Random, elector: Elector, styles: tuple[Style, Style]) -> None:
    label, value = styles
    card.rectangle(0.4, 0.4, 84.8, 3, fill="#f3a24d", radius=1.4)
    card.text(42.8, 7, f"{elector.words.commission}", value, Align.CENTER)
    card.text(42.8, 10.4, "ELECTION COMMISSION OF INDIA", value, Align.CENTER)
    ornament.photo(card, rng, 4, 13, 19, 24)
    for bar in range(34):
        card.rectangle(26 + bar * 0.9, 12.6, rng.choice((0.25, 0.4, 0.6)), 4, fill="#151515")
    card.text(82, 16, elector.number, replace(value, size=7.6), Align.RIGHT)
    flow = Flow(card, 26, 18, 56, 1.36)
    rows = [
        (f"{elector.words.elector} / Elector's Name", elector.local_name, elector.name),
        (f"{elector.local_relation_caption} / {elector.relation_caption}", elector.local_relation, elector.relation),
    ]
    for caption, local, english in rows:
        flow.line(caption, narrowed(label, (caption,), 56))
        flow.line(local, narrowed(value, (local,), 56))
        flow.line(english, narrowed(value, (english,), 56))
        flow.gap(0.7)
    card.text(26, 44, f"{elector.words.sex} / Gender : {elector.local_gender} / {elector.gender}", label)
    caption = f"{elector.words.age} / Age as on 01-01-{elector.year}" if elector.only_age else "Date of Birth"
    if not elector.only_age:
        caption = f"{elector.words.born} / {caption}"
    birth = elector.age if elector.only_age else elector.born
    card.text(26, 48, f"{caption} : {birth}", label)
    card.rectangle(0.4, 50.6, 84.8, 3, fill="#3f9a5a", radius=1.4)


def _plastic_back(card: Surface, rng: Random, elector: Elector, styles: tuple[Style, Style]) -> None:
    label, value = styles
    flow = Flow(card, 4, 3.4, 77, 1.3)
    flow.line(f"{elector.words.address} / Address :", label)
    flow.paragraph(elector.address, fitted(replace(value, weight=400), elector.address, 77, 3))
    flow.gap(1)
    flow.line(f"Assembly Constituency No. and Name : {constituency(rng, elector)}", label)
    flow.line(f"Part No. and Name : {rng.randint(1, 300)} - {elector.person.address.lines[-1]}", label)
    card.text(4, 40, f"Date : {_dated(rng, elector)}", label)
    ornament.signature(card, rng, 54, 32, 24, 6)
    card.text(82, 41, "Electoral Registration Officer", label, Align.RIGHT)
    for number, note in enumerate(
        (
            "Mere possession of this card does not entitle the holder to vote unless the name is on the roll.",
            f"EPIC  {elector.number}",
        )
    ):
        card.text(4, 46 + 3.4 * number, note, narrowed(label, (note,), 77))


LAYOUTS = (
    Layout("VOTER_ID", "old_strip", draw_strip, held_apart=True),
    Layout("VOTER_ID", "plastic_copied", draw_plastic_copied, held_apart=True, is_copy=True),
)
