"""A voter's card held apart: an upright plastic card."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import invent_type
from specimens.fonts import SANS
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed
from specimens.voter_id_parts import invent_elector

UPRIGHT = (CARD[1], CARD[0])


def draw_upright_plastic(rng: Random) -> Drawn:
    """An upright plastic card: everything in the middle, the number under the photo, both languages in one line."""
    elector, look = invent_elector(rng), invent_type(rng, SANS, (6.2, 6.8))
    card = Surface(*UPRIGHT)
    ornament.wash(card, *rng.choice((("#fff6e4", "#e4f2e4"), ("#eef4fb", "#fbf1ee"))))
    words, middle = elector.words, UPRIGHT[0] / 2
    heads = (words.commission, "ELECTION COMMISSION OF INDIA", words.card, "Elector Photo Identity Card")
    fitting = narrowed(look.head, heads, 48)
    for number, line in enumerate(heads):
        card.text(middle, 5 + 3.6 * number, line, fitting, Align.CENTER)
    ornament.photo(card, rng, middle - 9, 18.4, 18, 22)
    ornament.hologram(card, rng, 41, 31, 8)
    card.text(middle, 45.4, elector.number, replace(look.head, size=9), Align.CENTER)
    y = 50.4
    for caption, local_caption, value, local in (
        ("Name", words.elector, elector.name, elector.local_name),
        (elector.relation_caption, elector.local_relation_caption, elector.relation, elector.local_relation),
    ):
        label = f"{local_caption} / {caption}"
        card.text(middle, y, label, narrowed(look.small, (label,), 48), Align.CENTER)
        card.text(middle, y + 3.5, local, narrowed(look.label, (local,), 48), Align.CENTER)
        bold = replace(look.value, weight=700)
        card.text(middle, y + 7, value, narrowed(bold, (value,), 48), Align.CENTER)
        y += 11.2
    sex = f"{words.sex} / Gender : {elector.local_gender} / {elector.gender}"
    birth = (
        f"{words.age} / Age as on 01-01-{elector.year} : {elector.age}"
        if elector.only_age
        else f"{words.born} / Date of Birth : {elector.born}"
    )
    for line in (sex, birth):
        card.text(middle, y, line, narrowed(look.value, (line,), 49), Align.CENTER)
        y += 3.9
    ornament.specimen_mark(card, rng, 3, UPRIGHT[1] - 1.6, 3.2)
    return Drawn(card, Form.CARD, elector.front_truth() | elector.birth_truth())


LAYOUTS = (Layout("VOTER_ID", "upright_plastic", draw_upright_plastic, held_apart=True),)
