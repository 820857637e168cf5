"""Voters' cards in the wordings and arrangements of many printers, front and back; no two are alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.flow import Flow
from specimens.numbers import digits
from specimens.people import WOMEN, Gender
from specimens.printed_card import (
    Arrangement,
    Entry,
    Manner,
    background,
    fitted_card,
    heading,
    invent_manner,
    print_entries,
)
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed
from specimens.voter_id_parts import Elector, constituency, invent_elector

UPRIGHT = (54.0, 90.0)
"""The old card upright in mm."""
LANDSCAPE = (94.0, 62.0)
"""The old card on its side in mm."""
NAMES = ("Elector's Name", "Name", "Electors Name", "Name of Elector", "Elector's Name", "NAME", "Elector Name")
FATHERS = ("Father's Name", "Fathers Name", "Father Name", "Name of Father", "FATHER'S NAME", "Father's Name")
HUSBANDS = ("Husband's Name", "Husbands Name", "Husband Name", "Name of Husband", "HUSBAND'S NAME")
MOTHERS = ("Mother's Name", "Mothers Name", "Mother Name")
GUARDIANS = ("Guardian's Name", "Legal Guardian's Name", "Guardian Name")
ANYBODY = ("Relation's Name", "Father's/Mother's/Husband's Name", "Relation Name", "Father / Husband Name")
BIRTHS = ("Date of Birth", "DOB", "Date of Birth / Age", "D.O.B.", "Date of Birth/Age", "Birth Date")
AGES = (
    "Age as on 1.1.{0}", "Age as on 1-1-{0}", "Age as on 01.01.{0}", "Age (as on 1.1.{0})", "Age as on 1st January {0}",
    "Age on 1.1.{0}", "Age", "Age as on 01/01/{0}",
)  # fmt: skip
TITLES = ("ELECTOR PHOTO IDENTITY CARD", "IDENTITY CARD", "ELECTOR'S PHOTO IDENTITY CARD", "VOTER IDENTITY CARD")
NUMBERS = ("", "", "EPIC No. : ", "EPIC No ", "Card No. ", "No. ", "EPIC Number: ")


@dataclass(frozen=True, slots=True)
class Tongue:
    """How much of a card is in the second language: its captions, its names."""

    has_captions: bool
    has_names: bool


def draw_upright(rng: Random) -> Drawn:
    """The old card upright, the photo over the captions."""
    elector = _invent(rng, is_old=True)
    arrangement = rng.choice((Arrangement.INLINE, Arrangement.COLUMN))
    surface = fitted_card(rng, lambda own, card, points: _upright(own, card, elector, (arrangement, points)), UPRIGHT)
    return Drawn(surface, Form.SLIP, elector.front_truth() | elector.birth_truth())


def draw_landscape(rng: Random) -> Drawn:
    """The old card on its side, both sides' data in front."""
    return _lying(rng, LANDSCAPE, is_old=True)


def draw_colour(rng: Random) -> Drawn:
    """A plastic card with everything in front."""
    return _lying(rng, CARD, is_old=False)


def draw_back(rng: Random) -> Drawn:
    """A back: gender, birth, address, officer, constituency."""
    elector = _invent(rng, is_old=rng.random() < 0.3)
    size = rng.choice((CARD, LANDSCAPE, UPRIGHT))
    arrangement = rng.choice((Arrangement.INLINE, Arrangement.STACKED, Arrangement.INLINE))
    has_number = rng.random() < 0.7
    wanted = (arrangement, has_number)
    surface = fitted_card(rng, lambda own, card, points: _back(own, card, elector, (*wanted, points)), size)
    truth = elector.birth_truth() | {"address": elector.address}
    return Drawn(surface, Form.CARD, truth | {"voter_id": elector.printed_number} if has_number else truth)


def draw_half_date(rng: Random) -> Drawn:
    """A card of somebody whose day and month of birth nobody knew: "XX/XX/1975" is no date."""
    elector = replace(_invent(rng, is_old=False), only_age=False)
    surface = fitted_card(
        rng,
        lambda own, card, points: _flat(own, card, elector, (Arrangement.INLINE, points), is_born_known=False),
        CARD,
    )
    truth = elector.front_truth() | {"gender": elector.person.gender.value}
    return Drawn(surface, Form.CARD, truth)


def _invent(rng: Random, *, is_old: bool) -> Elector:
    """Invent an elector, some of them with a mother or a guardian instead of a father."""
    elector = invent_elector(rng, is_old=is_old)
    if rng.random() < 0.2:
        surname = elector.person.surname
        elector = replace(elector, person=replace(elector.person, father=f"{rng.choice(WOMEN)} {surname}".strip()))
    return elector


def _relation(rng: Random, elector: Elector) -> str:
    """Choose a caption for the relation that goes with it."""
    if elector.person.father.split()[0] in WOMEN:
        return rng.choice((*MOTHERS, *GUARDIANS))
    if rng.random() < 0.15:
        return rng.choice(ANYBODY)
    return rng.choice(HUSBANDS if elector.is_wife else FATHERS)


def _names(rng: Random, elector: Elector) -> list[Entry]:
    tongue = Tongue(rng.random() < 0.6, rng.random() < 0.5)
    words = elector.words
    found = []
    for local, caption, value, own in (
        (words.elector, rng.choice(NAMES), elector.name, elector.local_name),
        (elector.local_relation_caption, _relation(rng, elector), elector.relation, elector.local_relation),
    ):
        printed = f"{local} / {caption}" if tongue.has_captions else caption
        found.append(Entry(printed, value, over=own if tongue.has_names else ""))
    return found


def _birth(rng: Random, elector: Elector, *, is_known: bool = True) -> list[Entry]:
    has_captions = rng.random() < 0.6
    words = elector.words
    sex, gender = rng.choice(("Sex", "Gender", "SEX", "Sex")), elector.gender
    if elector.person.gender is Gender.TRANSGENDER:
        gender = rng.choice(("Third Gender", "Transgender"))
    gender = rng.choice((gender, gender.upper(), gender[0] if gender[0] in "MF" else gender))
    if rng.random() < 0.4:
        gender = rng.choice((f"{elector.local_gender} / {gender}", f"{gender} / {elector.local_gender}"))
    born = elector.born if is_known else f"XX/XX/{elector.person.born.year}"
    local, caption, value = (
        (words.age, rng.choice(AGES).format(elector.year), rng.choice((elector.age, f"{elector.age} Years")))
        if elector.only_age
        else (words.born, rng.choice(BIRTHS), born)
    )
    if has_captions:
        sex, caption = f"{words.sex} / {sex}", f"{local} / {caption}"
    return [Entry(sex, gender, is_short=True), Entry(caption, value, is_short=True)]


def _heading(rng: Random, card: Surface, elector: Elector, manner: Manner) -> float:
    title = rng.choice(TITLES)
    lines = [elector.words.commission, "ELECTION COMMISSION OF INDIA"]
    lines += [title] if rng.random() < 0.5 else [f"{elector.words.card}  {title}"]
    return heading(card, lines[rng.choice((0, 0, 1)) :], manner.look, card.width)


def _number(rng: Random, elector: Elector) -> str:
    return f"{rng.choice(NUMBERS)}{elector.number}"


def _upright(rng: Random, card: Surface, elector: Elector, wanted: tuple[Arrangement, float]) -> float:
    manner = invent_manner(rng, *wanted, "#202020")
    card.rectangle(0, 0, card.width, card.height, fill=rng.choice(("#f7f6f0", "#f2f1ea", "#fbfaf2", "#eef0ea")))
    top = _heading(rng, card, elector, manner)
    number, under = _number(rng, elector), rng.random() < 0.5
    style = narrowed(replace(manner.look.head, size=8.6), (number,), card.width - 10)
    card.text(card.width / 2, top + (28.5 if under else 3), number, style, Align.CENTER)
    ornament.photo(card, rng, card.width / 2 - 10, top + (0 if under else 4.5), 20, 24)
    ornament.hologram(card, rng, card.width / 2 + 5, top + 16, 8)
    flow = Flow(card, 3.5, top + 31, card.width - 7, rng.uniform(1.25, 1.4))
    print_entries(flow, [*_names(rng, elector), *_birth(rng, elector)], manner)
    ornament.specimen_mark(card, rng, 4, card.height - 1.2, 3.6)
    return flow.y + 1.5


def _lying(rng: Random, size: tuple[float, float], *, is_old: bool) -> Drawn:
    elector, arrangement = _invent(rng, is_old=is_old), rng.choice(tuple(Arrangement))
    surface = fitted_card(rng, lambda own, card, points: _flat(own, card, elector, (arrangement, points)), size)
    truth: Mapping[str, Value] = elector.front_truth() | elector.birth_truth()
    return Drawn(surface, Form.SLIP if is_old else Form.CARD, truth)


def _flat(
    rng: Random,
    card: Surface,
    elector: Elector,
    wanted: tuple[Arrangement, float],
    *,
    is_born_known: bool = True,
) -> float:
    manner = invent_manner(rng, *wanted)
    background(card, rng)
    top = _heading(rng, card, elector, manner)
    is_left = rng.random() < 0.6
    x = 3.0 if is_left else card.width - 21
    ornament.photo(card, rng, x, top + 1, 18, 22)
    number = _number(rng, elector)
    style = narrowed(replace(manner.look.head, size=8), (number,), card.width - 30)
    if rng.random() < 0.4:
        card.text(x + 9, top + 27, elector.number, narrowed(style, (elector.number,), 20), Align.CENTER)
    else:
        card.text(card.width / 2 + (10 if is_left else -10), top + 3, number, style, Align.CENTER)
        top += 3.6
    if rng.random() < 0.4:
        card.qr(x + 3, card.height - 15, 12, f"SPECIMEN {digits(rng, 60)}")
    flow = Flow(card, 24 if is_left else 4, top + 0.6, card.width - 28, rng.uniform(1.2, 1.4))
    print_entries(flow, [*_names(rng, elector), *_birth(rng, elector, is_known=is_born_known)], manner)
    ornament.specimen_mark(card, rng, card.width - 24, card.height - 1.4, 3.4)
    return flow.y + 2


def _back(rng: Random, card: Surface, elector: Elector, wanted: tuple[Arrangement, bool, float]) -> float:
    arrangement, has_number, points = wanted
    manner = invent_manner(rng, arrangement, points)
    card.rectangle(0, 0, card.width, card.height, fill=rng.choice(("#f6f5ee", "#f0f3f4", "#ffffff", "#fff8ea")))
    flow = Flow(card, 4, 2.4, card.width - 8, rng.uniform(1.2, 1.35))
    if has_number:
        flow.line(_number(rng, elector), manner.look.head, rng.choice((Align.LEFT, Align.RIGHT, Align.CENTER)))
    print_entries(flow, _birth(rng, elector), manner)
    local, caption = elector.words.address, rng.choice(("Address", "Address", "ADDRESS"))
    if rng.random() < 0.5:
        flow.paragraph(f"{local} : {spelt(elector.address, elector.words.script)}", manner.look.label)
        print_entries(flow, [Entry(caption, elector.address, is_long=True)], manner)
    else:
        print_entries(flow, [Entry(f"{local} / {caption}", elector.address, is_long=True)], manner)
    flow.gap(1)
    ornament.signature(card, rng, card.width - 30, flow.y, 24, 4)
    flow.gap(3.6)
    flow.line(
        rng.choice(("Electoral Registration Officer", "Facsimile Signature of the")), manner.look.label, Align.RIGHT
    )
    named = rng.choice(("Assembly Constituency No. and Name", "Assembly Constituency No & Name", "AC No. and Name"))
    flow.paragraph(f"{named} : {constituency(rng, elector)}", manner.look.label)
    flow.paragraph(f"Part No. and Name : {rng.randint(1, 300)} - {elector.person.address.lines[-1]}", manner.look.label)
    ornament.specimen_mark(card, rng, 4, card.height - 1.2, 3.2)
    return flow.y + 2.4


LAYOUTS = (
    Layout("VOTER_ID", "wording_upright", draw_upright),
    Layout("VOTER_ID", "wording_landscape", draw_landscape),
    Layout("VOTER_ID", "wording_colour", draw_colour),
    Layout("VOTER_ID", "wording_back", draw_back),
    Layout("VOTER_ID", "half_date", draw_half_date),
)
