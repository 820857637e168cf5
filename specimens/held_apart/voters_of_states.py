"""Voters' cards held apart from tuning: captions set to the right with a band of colour, and a folded half sheet."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.fonts import SANS, SERIF, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed, wrap
from specimens.voter_id_parts import Elector, constituency, invent_elector

FOLDED = (100.0, 138.0)


def draw_banded(rng: Random) -> Drawn:
    """A plastic card: the heading on a band at the foot, captions flush right against their values, photo right."""
    elector = invent_elector(rng)
    card = Surface(*CARD)
    ornament.wash(card, "#f4fbf6", "#ffffff")
    band = rng.choice(("#b4532a", "#1f6f54", "#34477d"))
    card.rectangle(0, 43.5, CARD[0], 10.5, fill=band)
    font = rng.choice((*SERIF, "Barlow"))
    white = Style(7.2, font, 700, "#ffffff")
    card.text(42.8, 47.6, f"{elector.words.commission}  -  ELECTION COMMISSION OF INDIA", white, Align.CENTER)
    card.text(42.8, 51.8, "ELECTORS PHOTO IDENTITY CARD", white, Align.CENTER)
    ornament.photo(card, rng, 65, 4, 17, 21)
    ornament.hologram(card, rng, 62, 19, 7)
    card.text(73.5, 30.5, elector.number, narrowed(Style(7.4, font, 700), (elector.number,), 20), Align.CENTER)
    label, value = Style(5.6, font, 400, "#44504a"), Style(6.6, font, 700, "#0d1a14")
    y = 7.0
    for caption, local, text in (
        ("Elector's Name", elector.local_name, elector.name),
        (elector.relation_caption, elector.local_relation, elector.relation),
    ):
        card.text(22, y, caption, label, Align.RIGHT)
        card.text(24, y, text, narrowed(value, (text,), 37))
        card.text(24, y + 3.4, local, narrowed(value, (local,), 37))
        y += 8.2
    birth = ("Age as on 1.1." + str(elector.year), elector.age) if elector.only_age else ("Date of Birth", elector.born)
    for caption, text in (("Sex", f"{elector.gender} / {elector.local_gender}"), birth):
        card.text(22, y, caption, narrowed(label, (caption,), 20), Align.RIGHT)
        card.text(24, y, text, value)
        y += 4.6
    ornament.specimen_mark(card, rng, 3, 42, 3.6)
    return Drawn(card, Form.CARD, elector.front_truth() | elector.birth_truth())


def draw_folded(rng: Random) -> Drawn:
    """A half sheet, front over back with a dashed fold between, captions in capitals, values under them."""
    elector = replace(invent_elector(rng), is_upper=True)
    sheet = Surface(*FOLDED)
    sheet.rectangle(0, 0, *FOLDED, fill="#ffffff")
    font = rng.choice((SANS[4], SANS[6], "PT Sans Narrow"))
    head, label = Style(9, font, 700), Style(6, font, 400, "#5a5a5a")
    value = Style(7.6, font, 700)
    sheet.rectangle(4, 4, 92, 9, fill="#e8edf5")
    sheet.text(8, 10, "ELECTION COMMISSION OF INDIA", head)
    sheet.text(92, 10, "e-EPIC", head, Align.RIGHT)
    sheet.text(8, 18, elector.words.card, label)
    sheet.qr(72, 42, 18, f"SPECIMEN {digits(rng, 70)}")
    ornament.photo(sheet, rng, 72, 16, 20, 24)
    sheet.text(8, 24, "EPIC NUMBER", label)
    sheet.text(8, 28, elector.number, value)
    _columns(sheet, elector, (label, value))
    sheet.dashed_line(2, 72, 98, 72)
    sheet.text(8, 80, f"ADDRESS / {elector.words.address}", label)
    y = 84.5
    for line in wrap(elector.address, 80, value):
        sheet.text(8, y, line, replace(value, weight=400))
        y += 3.8
    y += 4
    for caption, text in (
        ("ASSEMBLY CONSTITUENCY NO. AND NAME", constituency(rng, elector)),
        ("PART NO. AND NAME", f"{rng.randint(1, 300)} - {elector.person.address.lines[-1]}"),
    ):
        sheet.text(8, y, caption, label)
        sheet.text(8, y + 3.8, text, replace(value, weight=400))
        y += 9
    ornament.signature(sheet, rng, 60, y - 4, 28, 6)
    sheet.text(92, y + 6, "ELECTORAL REGISTRATION OFFICER", label, Align.RIGHT)
    ornament.specimen_mark(sheet, rng, 8, FOLDED[1] - 4, 5)
    return Drawn(sheet, Form.SLIP, elector.truth())


def _columns(sheet: Surface, elector: Elector, styles: tuple[Style, Style]) -> None:
    label, value = styles
    birth = (f"AGE AS ON 01.01.{elector.year}", elector.age) if elector.only_age else ("DATE OF BIRTH", elector.born)
    y = 35.0
    for caption, text in (("NAME", elector.name), (elector.relation_caption.upper(), elector.relation)):
        sheet.text(8, y, caption, label)
        sheet.text(8, y + 4, text, narrowed(value, (text,), 60))
        y += 10
    for x, (caption, text) in zip((8, 40), (("GENDER", elector.gender.upper()), birth), strict=True):
        sheet.text(x, y, caption, label)
        sheet.text(x, y + 4, text, value)


LAYOUTS = (
    Layout("VOTER_ID", "colour_band", draw_banded, held_apart=True, is_lesson=True),
    Layout("VOTER_ID", "folded_half", draw_folded, held_apart=True, is_lesson=True),
)
