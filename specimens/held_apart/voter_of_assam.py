"""A voter's card held apart: both sides of Assam's plastic card, in Assamese and English, the photo at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.numbers import digits
from specimens.people import day_between, invent_person
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed, text_width, wrap
from specimens.voter_id_parts import Elector, Words, invent_elector

_ASSAMESE = Words(
    "assamese", "ভাৰতৰ নিৰ্বাচন আয়োগ", "ভোটাৰৰ সচিত্ৰ পৰিচয় পত্ৰ", "নিৰ্বাচকৰ নাম", "পিতৃৰ নাম", "স্বামীৰ নাম",
    "লিংগ", ("পুৰুষ", "মহিলা", "তৃতীয় লিংগ"), "জন্মৰ তাৰিখ", "বয়স", "ঠিকনা",
)  # fmt: skip
_SEATS = ("Jalukbari", "Sarukhetri", "Bilasipara East", "Naoboicha", "Rangiya", "Dergaon", "Lakhipur", "Sonari")
_DISTANCE = 6.0


def draw_assam(rng: Random) -> Drawn:
    """The front over the back, or beside it: every value first in Assamese, then in English behind its own caption."""
    elector = _elector(rng)
    type_ = invent_type(rng, ("Noto Sans", "Open Sans", "Arimo", "Roboto"), (6.0, 6.7), "#1b1b24")
    is_over = rng.random() < 0.6
    size = (CARD[0], 2 * CARD[1] + _DISTANCE) if is_over else (2 * CARD[0] + _DISTANCE, CARD[1])
    foil = Surface(*size)
    foil.rectangle(0, 0, *size, fill="#ffffff")
    ground, band = rng.choice((("#eaf4fb", "#2a6f9e"), ("#f6f2ea", "#8a5a1e"), ("#eef6ee", "#2f7a4d")))
    second = (0, CARD[1] + _DISTANCE) if is_over else (CARD[0] + _DISTANCE, 0)
    for start, draw in (((0, 0), _front), (second, _back)):
        foil.move_origin(*start)
        foil.rectangle(0.2, 0.2, CARD[0] - 0.4, CARD[1] - 0.4, fill=ground, line="#9aa0a6", radius=3)
        draw(foil, rng, elector, type_, band)
    foil.move_origin(0, 0)
    return Drawn(foil, Form.SLIP, elector.truth())


def _elector(rng: Random) -> Elector:
    """Invent a voter of the state; his address ends as the state's rolls write it."""
    person = invent_person(rng, "Assam")
    elector = replace(invent_elector(rng), person=person, words=_ASSAMESE)
    place = person.address
    end = rng.choice((f"{place.state} - {place.pincode}", f"{place.state}, PIN {place.pincode}"))
    year = max(person.born.year + 19, 2013)
    only_age = elector.only_age and person.born < date(2000, 1, 1)
    return replace(
        elector, address=f"{', '.join(place.parts())}, {end}", year=rng.randint(year, 2025), only_age=only_age
    )


def _front(side: Surface, rng: Random, elector: Elector, type_: CardType, band: str) -> None:
    words = elector.words
    side.rectangle(0.2, 0.2, CARD[0] - 0.4, 10.6, fill=band, radius=3)
    white = replace(type_.head, color="#ffffff")
    side.text(43, 4.6, f"{words.commission}   ELECTION COMMISSION OF INDIA", replace(white, size=6.6), Align.CENTER)
    side.text(43, 8.8, f"{words.card}   ELECTOR PHOTO IDENTITY CARD", replace(white, size=6.0), Align.CENTER)
    ornament.photo(side, rng, 61.5, 13, 20.5, 26)
    ornament.hologram(side, rng, 53.2, 32, 7)
    rows = (
        (words.elector, elector.local_name),
        ("Name", elector.name),
        (elector.local_relation_caption, elector.local_relation),
        (elector.relation_caption, elector.relation),
    )
    labels = tuple(f"{caption} :" for caption, _ in rows)
    label = narrowed(type_.label, labels, 22)
    indent = 4 + max(text_width(each, label) for each in labels) + 1.2
    for number, ((_, value), caption) in enumerate(zip(rows, labels, strict=True)):
        y = 17 + 5.0 * number
        side.text(4, y, caption, label)
        side.text(indent, y, value, narrowed(type_.value, (value,), 60 - indent))
    side.rectangle(3, 41.6, 56, 8.4, fill="#ffffff", line=band, radius=1)
    number_style = replace(type_.head, size=type_.head.size + rng.uniform(2.6, 4))
    side.text(31, 47.4, elector.number, number_style, Align.CENTER)
    _bars(side, rng, (61.5, 41.6, 20.5, 6))
    side.text(71.7, 50.4, "EPIC No.", type_.small, Align.CENTER)


def _bars(side: Surface, rng: Random, frame: tuple[float, float, float, float]) -> None:
    """Draw upright bars, as codes of one dimension are."""
    x, y, width, height = frame
    at = x
    while at < x + width - 0.7:
        thick = rng.choice((0.2, 0.35, 0.55))
        side.rectangle(at, y, thick, height, fill="#111111")
        at += thick + rng.choice((0.25, 0.4, 0.6))


def _back(side: Surface, rng: Random, elector: Elector, type_: CardType, band: str) -> None:
    words = elector.words
    birth = (words.age, f"Age as on 01-01-{elector.year}", elector.age)
    if not elector.only_age:
        birth = (words.born, rng.choice(("Date of Birth", "DOB")), elector.born)
    sex = (f"{words.sex} / {rng.choice(('Gender', 'Sex'))}", f"{elector.local_gender} / {elector.gender}")
    rows = (sex, (f"{birth[0]} / {birth[1]}", birth[2]))
    for number, (caption, value) in enumerate(rows):
        end = side.text(4, 6 + 4.6 * number, f"{caption} : ", type_.label)
        side.text(end, 6 + 4.6 * number, value, narrowed(type_.value, (value,), 82 - end))
    small = replace(type_.value, size=type_.value.size * 0.92, weight=400)
    local = f"{words.address} : {spelt(', '.join(elector.person.address.parts()), words.script)}"
    for number, line in enumerate(wrap(local, 78, small)[:2]):
        side.text(4, 16 + 3.8 * number, line, small)
    start = side.text(4, 24.2, "Address : ", type_.label)
    style = fitted(replace(type_.value, weight=400), elector.address, 81 - start, 3)
    side.paragraph(start, 24.2, 81 - start, elector.address, style, 1.28)
    side.line(3, 34.2, 82.6, 34.2, band, 0.3)
    _officer(side, rng, elector, type_)


def _officer(side: Surface, rng: Random, elector: Elector, type_: CardType) -> None:
    """Print day, seat and part at the left, the officer at the right, and the note at the foot."""
    day = day_between(rng, date(elector.year, 1, 2), date(elector.year, 12, 28))
    seat = f"{rng.randint(1, 126)}-{rng.choice(_SEATS)}"
    lines = (
        f"Date : {day:%d-%m-%Y}",
        f"Assembly Constituency : {seat} ({rng.choice(('GEN', 'SC', 'GEN'))})",
        f"Part No. and Name : {rng.randint(1, 260)}-{rng.choice(('L.P. School', 'M.E. School'))} {digits(rng, 3)} No.",
    )
    for number, line in enumerate(lines):
        side.text(4, 37.8 + 3.5 * number, line, narrowed(type_.small, (line,), 54))
    ornament.signature(side, rng, 62, 35.4, 18, 4)
    side.text(82, 42.4, "Electoral Registration", type_.small, Align.RIGHT)
    side.text(82, 45.2, "Officer", type_.small, Align.RIGHT)
    note = "Mere possession of this card is no proof of being an elector; please see your name in the current roll."
    side.text(42.8, 49.6, note, narrowed(type_.small, (note,), 78), Align.CENTER)
    ornament.specimen_mark(side, rng, 4, 52.6, 3.6)


LAYOUTS = (Layout("VOTER_ID", "assam_sides", draw_assam, held_apart=True),)
