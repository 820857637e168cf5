"""PAN cards set in ways that no tuning layout has. Never run the pipeline on them while tuning."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.fonts import Style
from specimens.pan_parts import code, invent_entitys_card, invent_persons_card
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed

_FONTS = ("Titillium Web", "Mukta", "Hind", "Baloo 2")
_BLUE, _GREY = "#16325c", "#5a6470"


def draw_stacked_captions(rng: Random) -> Drawn:
    """Each caption takes two lines, one a language; the photo is right, the number stands at the foot."""
    content = invent_persons_card(rng)
    card = Surface(*CARD)
    ornament.wash(card, "#f6fbff", "#cfe0ea")
    for ring in range(9):
        card.circle(42.8, 30, 4 + 3 * ring, line="#9fc3d4", thickness=0.1, opacity=0.6)
    font = rng.choice(_FONTS)
    head = Style(rng.uniform(6.6, 7.4), font, 700, _BLUE)
    for number, line in enumerate(("भारत सरकार | GOVERNMENT OF INDIA", "आयकर विभाग | INCOME TAX DEPARTMENT")):
        card.text(5, 6 + number * 3.8, line, head)
    ornament.emblem(card, 78, 7, 8)
    small = Style(rng.uniform(4.6, 5.2), font, 400, _GREY)
    value = Style(rng.uniform(6.8, 7.6), font, 700, "#101010")
    value = narrowed(value, (content.name, content.father), 52)
    rows = (
        ("कार्डधारक का नाम", "Name of the Card Holder", content.name),
        ("पिता का नाम", "Name of Father", content.father),
        ("जन्म की तारीख", "Date of Birth", content.born),
    )
    y = 15.5
    for hindi, english, text in rows:
        card.text(5, y, hindi, small)
        card.text(5, y + 2.1, english, small)
        card.text(5, y + 5.2, text, value)
        y += 9.2
    ornament.photo(card, rng, 63, 14, 17, 21)
    card.text(5, 46.4, "स्थायी लेखा संख्या / Permanent Account Number", small)
    card.text(5, 51.4, content.number, Style(11.5, font, 700, _BLUE, tracking=0.8))
    code(card, rng, 65, 37, 14)
    ornament.specimen_mark(card, rng, 40, 52.8, 3.2)
    return Drawn(card, Form.CARD, content.truth())


def draw_leaders(rng: Random) -> Drawn:
    """A slip printed at a counter in typewriter's type: captions, dots, values; people and entities."""
    slip = Surface(96, 60)
    slip.rectangle(0, 0, 96, 60, fill=rng.choice(("#ffffff", "#fffdf2")))
    slip.rectangle(2, 2, 92, 56, line="#444444", thickness=0.3)
    font = rng.choice(("IBM Plex Mono", "Roboto Mono", "Space Mono"))
    head, body = Style(7.2, font, 700), Style(rng.uniform(6.0, 6.8), font)
    slip.text(48, 8, "INCOME TAX DEPARTMENT, GOVT. OF INDIA", narrowed(head, ("x" * 40,), 88), Align.CENTER)
    slip.text(48, 12.4, "PERMANENT ACCOUNT NUMBER CARD", narrowed(head, ("x" * 40,), 88), Align.CENTER)
    if rng.random() < 0.65:
        person = invent_persons_card(rng)
        rows = [("PAN", person.number), ("NAME", person.name), ("FATHER'S NAME", person.father)]
        rows.append(("DATE OF BIRTH", person.born))
        truth = person.truth()
    else:
        entity = invent_entitys_card(rng)
        rows = [("PAN", entity.number), ("NAME", entity.name), ("DATE OF INCORPORATION", entity.formed)]
        truth = entity.truth()
    y = 21.0
    longest = max(len(caption) for caption, _ in rows) + 2
    for caption, text in rows:
        line = f"{caption.ljust(longest, '.')}: {text}"
        slip.text(6, y, line, narrowed(body, (line,), 84))
        y += 6.4
    ornament.signature(slip, rng, 56, 46, 30, 7)
    slip.text(60, 56, "Signature of holder", Style(4.8, font))
    ornament.specimen_mark(slip, rng, 6, 55.5, 3.6)
    return Drawn(slip, Form.SLIP, truth)


LAYOUTS = (
    Layout("PAN", "stacked_captions", draw_stacked_captions, held_apart=True, is_lesson=True),
    Layout("PAN", "leaders", draw_leaders, held_apart=True, is_lesson=True),
)
