"""A driving licence held apart: a western state's card with the periods of validity in a small grid of from and to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.driving_license_parts import Licence, invent_licence, relation_letter
from specimens.fonts import NARROW, SANS
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed

_STATES = ("Gujarat", "Rajasthan", "Madhya Pradesh", "Chhattisgarh", "Uttarakhand")


def draw_periods(rng: Random) -> Drawn:
    """Photo low at the left, the person right of it, a grid of both periods and the classes along the foot."""
    licence = invent_licence(rng, state=rng.choice(_STATES))
    type_ = invent_type(rng, (*SANS[:5], *NARROW[:2]), (5.6, 6.2), "#17171d")
    card = Surface(*CARD)
    ornament.wash(card, *rng.choice((("#fdf3df", "#f7dfd6"), ("#e8f0f8", "#f5e9d8"), ("#eef5e6", "#e3ecf4"))))
    ornament.waves(card, rng, rng.choice(("#d7a77c", "#a6b8d8", "#b5cda0")), 0.28)
    _head(card, rng, licence, type_)
    ornament.photo(card, rng, 3.4, 14, 15.5, 19)
    ornament.signature(card, rng, 3.6, 33.6, 15, 3)
    _person(card, licence, type_)
    _grid(card, licence, type_)
    _classes(card, licence, type_)
    card.text(3.4, 52.4, f"Ref. {digits(rng, 7)}", type_.small)
    card.text(82.4, 52.4, f"Licensing Authority, {licence.person.address.city}", type_.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 24, 52.4, 3.2)
    return Drawn(card, Form.CARD, licence.truth())


def _head(card: Surface, rng: Random, licence: Licence, type_: CardType) -> None:
    """Print state and title over a rule, and the number with the day of issue under it."""
    ornament.emblem(card, 6.4, 5, 6)
    title = f"{licence.state.upper()} STATE MOTOR DRIVING LICENCE"
    card.text(12, 4.2, "INDIAN UNION", replace(type_.label, weight=700))
    card.text(12, 7.8, title, narrowed(type_.head, (title,), 70))
    card.rectangle(3, 9.2, CARD[0] - 6, 0.7, fill=rng.choice(("#b5472a", "#2c4f8f", "#3b7a3f")))
    number = replace(type_.value, size=type_.value.size + 1.3, weight=700)
    end = card.text(21, 14.4, "Licence No. ", type_.label)
    card.text(end, 14.4, licence.number, narrowed(number, (licence.number,), 64 - end))
    day = licence.day(licence.issued)
    caption = rng.choice(("Issued", "DOI", "Issue Dt."))
    start = card.text(65.2, 14.4, f"{caption} ", type_.label)
    card.text(start, 14.4, day, narrowed(type_.value, (day,), 83 - start))


def _person(card: Surface, licence: Licence, type_: CardType) -> None:
    """Print whose card it is beside the photo; birth and blood share a line."""
    rows = (
        ("Name", licence.name),
        (f"{relation_letter(licence.person)}/o", licence.relation),
        ("DOB", licence.day(licence.person.born)),
    )
    y = 18.2
    for caption, value in rows:
        card.text(21, y, caption, type_.label)
        card.text(29.6, y, value, narrowed(type_.value, (value,), 53))
        y += 3.5
    card.text(54, y - 3.5, "B.G.", type_.label)
    card.text(60, y - 3.5, licence.blood, type_.value)
    card.text(21, y, "Add.", type_.label)
    card.paragraph(29.6, y, 53, licence.address, fitted(type_.value, licence.address, 53, 2), 1.2)


def _grid(card: Surface, licence: Licence, type_: CardType) -> None:
    """Draw the two periods as rows with the columns from and to; the second is struck out for who drives no hire."""
    rows = [("Non-Transport", licence.day(licence.issued), licence.day(licence.valid_till))]
    if licence.transport_till is None:
        rows.append(("Transport", "---", "---"))
    else:
        begun = licence.day(licence.issued)
        rows.append(("Transport", begun, licence.day(licence.transport_till)))
    widths = (16.0, 14.5, 14.5)
    _cells(card, (3.4, 37.2), widths, (("Valid", "From", "To"), *rows), type_)


def _classes(card: Surface, licence: Licence, type_: CardType) -> None:
    """Draw the classes of vehicles with the days on which they were granted, at most three rows."""
    rows = [(name, licence.day(day)) for name, day in licence.classes[:3]]
    _cells(card, (51.4, 37.2), (14.5, 16.3), (("COV", "Since"), *rows), type_)


def _cells(
    card: Surface,
    place: tuple[float, float],
    widths: Sequence[float],
    rows: Sequence[Sequence[str]],
    type_: CardType,
) -> None:
    """Draw a ruled grid; its first row is of captions."""
    y = place[1]
    small = replace(type_.value, size=type_.value.size * 0.92)
    for number, row in enumerate(rows):
        x = place[0]
        for width, text in zip(widths, row, strict=True):
            style = type_.small if number == 0 else small
            card.rectangle(x, y, width, 3.2, line="#77736a", thickness=0.12)
            card.text(x + width / 2, y + 2.4, text, narrowed(style, (text,), width - 1), Align.CENTER)
            x += width
        y += 3.2


LAYOUTS = (Layout("DRIVING_LICENSE", "periods_in_grid", draw_periods, held_apart=True),)
