"""PAN cards as the department printed them over the years (DOCTYPES.md, PAN)."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.fonts import Style
from specimens.numbers import pan_number
from specimens.people import invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface


def draw_unlabelled(rng: Random) -> Drawn:
    """The card of before 2018: no labels for name, father and date; the number in bold; the photo right."""
    person = invent_person(rng)
    number = pan_number(rng, "P", person.surname_initial)
    card = Surface(*CARD)
    ornament.wash(card, *rng.choice((("#cfe3ee", "#a9cfdf"), ("#dfe9e6", "#b5d3d8"), ("#d6e6f2", "#c2d8e8"))))
    ornament.waves(card, rng, rng.choice(("#7fb0c4", "#9abfae", "#c49a9a")))
    font = rng.choice(("Arimo", "Noto Sans", "Open Sans", "Roboto"))
    head = Style(rng.uniform(7.4, 8.6), font, 700, "#1b1b3a")
    small = Style(rng.uniform(6, 7), font, 400, "#222222")
    value = Style(rng.uniform(7.8, 9), font, 700)
    card.text(4, 6.5, "आयकर विभाग", head)
    card.text(4, 10.2, "INCOME TAX DEPARTMENT", head)
    ornament.emblem(card, 48, 7, 7)
    card.text(81, 6.5, "भारत सरकार", head, Align.RIGHT)
    card.text(81, 10.2, "GOVT. OF INDIA", head, Align.RIGHT)
    y = rng.uniform(16.5, 18)
    for line in (person.name.upper(), person.father.upper()):
        card.text(4, y, line, value)
        y += rng.uniform(5.2, 6.2)
    card.text(4, y, printed_date(person.born), value)
    y += rng.uniform(5.5, 6.5)
    card.text(4, y, "Permanent Account Number", small)
    card.text(4, y + 4.6, number, Style(rng.uniform(10, 12), font, 700))
    ornament.photo(card, rng, 61, 15, 18, 22)
    ornament.signature(card, rng, 6, 45, 28, 6)
    ornament.hologram(card, rng, 62, 40, 9)
    ornament.specimen_mark(card, rng, 40, 52.5)
    truth = {
        "name_as_per_pan": person.name.upper(),
        "father_name": person.father.upper(),
        "dob": printed_date(person.born),
        "pan_number": number,
    }
    return Drawn(card, Form.CARD, truth)


LAYOUTS = (Layout("PAN", "unlabelled", draw_unlabelled),)
