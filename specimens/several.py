"""Files that show several documents: cards copied on one sheet, laid beside each other, or scanned a card a page.

Files of one document that lies on its sheet as cards do, alone and small, signed across or copied twice, are here too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from specimens import aadhaar, driving_license, ornament, pan, passport, voter_id
from specimens.collage import Collage
from specimens.fonts import Style
from specimens.specimen import Drawn, Form, Layout, Other
from specimens.surface import A4, Drawing, Surface

SEVERAL = "SEVERAL"
"""What these layouts are asked for by."""

Draw = Callable[[Random], Drawn]

PANS: tuple[Draw, ...] = (pan.draw_labelled, pan.draw_unlabelled, pan.draw_small_code, pan.draw_laminated)
AADHAARS: tuple[Draw, ...] = (aadhaar.draw_front, aadhaar.draw_plastic_front, aadhaar.draw_year)
LICENCES: tuple[Draw, ...] = (driving_license.draw_form7_front, driving_license.draw_smart_west)
VOTERS: tuple[Draw, ...] = (voter_id.draw_plastic, voter_id.draw_coded_front, voter_id.draw_laminated)


def one_of(rng: Random, draws: Sequence[Draw]) -> Drawn:
    return rng.choice(draws)(rng)


def together(sheet: Drawing, documents: Sequence[tuple[str, Drawn]]) -> Drawn:
    """Return the sheet with the truth of all `documents`, (type, drawing) each; the first is the main one."""
    others = tuple(Other(doctype, drawn.truth) for doctype, drawn in documents[1:])
    return Drawn(sheet, Form.PAGE, documents[0][1].truth, others)


def stack(sheet: Collage, rng: Random, drawings: Sequence[Drawing], sizes: tuple[float, float] = (1.0, 1.2)) -> None:
    """Lay drawings one under the other, anywhere across the sheet, some white between them."""
    size = min(rng.uniform(*sizes), (sheet.height - 24) / sum(each.height + 10 for each in drawings))
    room = sheet.height - size * sum(each.height for each in drawings)
    gap = room / (len(drawings) + 1)
    top = gap * rng.uniform(0.4, 1.0)
    for each in drawings:
        reach = max(0.0, (sheet.width - size * each.width) / 2 - 6)
        across = sheet.width / 2 + rng.uniform(-reach, reach)
        sheet.lay(each, (across, top + size * each.height / 2), rng.uniform(-1.5, 1.5), size)
        top += size * each.height + gap * rng.uniform(0.35, 1.0)


def signed(sheet: Collage, rng: Random, top: float, bottom: float) -> None:
    """Sign the sheet between two heights, in its lower part or across a card, perhaps with a word and a stamp."""
    note = Surface(sheet.width, sheet.height)
    x, y = rng.uniform(15, sheet.width - 75), rng.uniform(top, bottom)
    ornament.signature(note, rng, x, y, 45, 10)
    text = rng.choice(("Self attested", "True copy", "Self Attested Copy"))
    note.text(x + 5, y + 16, text, Style(11, "Lora", 400, "#1a2b6d"))
    ornament.specimen_mark(note, rng, sheet.width / 2 - 10, sheet.height - 6, 6)
    sheet.lay(note, (sheet.width / 2, sheet.height / 2))


def draw_pan_aadhaar(rng: Random) -> Drawn:
    """What a branch asks for most: the copies of both cards on one sheet, signed below."""
    cards = [("PAN", one_of(rng, PANS)), ("AADHAAR", one_of(rng, AADHAARS))]
    sheet = Collage(*A4)
    stack(sheet, rng, [drawn.surface for _, drawn in rng.sample(cards, 2)])
    signed(sheet, rng, 245, 262)
    return together(sheet, cards)


def draw_beside_turned(rng: Random) -> Drawn:
    """A card and, beside or under it, one that lies on its side or upside down."""
    cards = (("PAN", one_of(rng, PANS)), ("DRIVING_LICENSE", one_of(rng, LICENCES)))
    sheet = Collage(*A4)
    upright, turned = (drawn.surface for _, drawn in cards)
    turn = rng.choice((90, 90, 270, 180))
    if turn == 180:
        sheet.lay(upright, (rng.uniform(60, 140), rng.uniform(45, 70)))
        sheet.lay(turned, (rng.uniform(60, 140), rng.uniform(140, 190)), turn)
    else:
        sheet.lay(upright, (rng.uniform(54, 66), rng.uniform(45, 90)))
        sheet.lay(turned, (rng.uniform(150, 165), rng.uniform(70, 120)), turn)
    signed(sheet, rng, 230, 260)
    return together(sheet, cards)


def draw_aadhaar_sides_pan(rng: Random) -> Drawn:
    """Both sides of one card and another card below or between them."""
    # The same numbers are drawn for both sides, and so they are of one holder and one issue.
    seed = rng.random()
    front, back = aadhaar.draw_front(Random(seed)), aadhaar.draw_back(Random(seed))
    holder = Drawn(front.surface, front.form, {**front.truth, **back.truth})
    card = one_of(rng, PANS)
    sheet = Collage(*A4)
    order = [front.surface, back.surface]
    order.insert(rng.choice((0, 2, 2, 2, 1)), card.surface)
    stack(sheet, rng, order)
    return together(sheet, (("AADHAAR", holder), ("PAN", card)))


def draw_passport_voter(rng: Random) -> Drawn:
    """The page of a passport with a voter's card."""
    cards = [("PASSPORT", one_of(rng, (passport.draw_data_page, passport.draw_older_page)))]
    cards.append(("VOTER_ID", one_of(rng, VOTERS)))
    sheet = Collage(*A4)
    stack(sheet, rng, [drawn.surface for _, drawn in cards], (0.95, 1.05))
    signed(sheet, rng, 250, 265)
    return together(sheet, cards)


def draw_two_people(rng: Random) -> Drawn:
    """The cards of two people: the applicant's and the co-applicant's."""
    cards = [("PAN", one_of(rng, PANS)) for _ in range(2)]
    sheet = Collage(*A4)
    stack(sheet, rng, [drawn.surface for _, drawn in cards])
    signed(sheet, rng, 245, 262)
    return together(sheet, cards)


def draw_four_cards(rng: Random) -> Drawn:
    """Everything that somebody has, two rows of two."""
    cards = [("PAN", one_of(rng, PANS)), ("AADHAAR", one_of(rng, AADHAARS[:2]))]
    cards += [("DRIVING_LICENSE", one_of(rng, LICENCES)), ("VOTER_ID", one_of(rng, VOTERS[:2]))]
    sheet = Collage(*A4)
    top = rng.uniform(38, 60)
    for number, (_, drawn) in enumerate(rng.sample(cards, 4)):
        center = (55 + 100 * (number % 2), top + rng.uniform(0, 4) + rng.uniform(66, 80) * (number // 2))
        sheet.lay(drawn.surface, center, rng.uniform(-1, 1))
    signed(sheet, rng, 220, 255)
    return together(sheet, cards)


def draw_loose(rng: Random) -> Drawn:
    """Two cards laid down by hand, each at its own small angle."""
    cards = [("AADHAAR", one_of(rng, AADHAARS)), ("PAN", one_of(rng, PANS))]
    sheet = Collage(120, 150)
    ground = Surface(120, 150)
    ground.rectangle(0, 0, 120, 150, fill=rng.choice(("#8a7a66", "#c9c4b8", "#5f6a72", "#a98f6d")))
    sheet.lay(ground, (60, 75))
    for number, (_, drawn) in enumerate(rng.sample(cards, 2)):
        center = (60 + rng.uniform(-8, 8), 39 + 72 * number + rng.uniform(-3, 3))
        sheet.lay(drawn.surface, center, rng.uniform(-7, 7))
    return together(sheet, cards)


def draw_card_a_page(rng: Random) -> Drawn:
    """A PDF with one card on each page: the front and back of one, then another."""
    seed = rng.random()
    front, back = aadhaar.draw_front(Random(seed)), aadhaar.draw_back(Random(seed))
    holder = Drawn(front.surface, front.form, {**front.truth, **back.truth})
    card = one_of(rng, PANS)
    pages = [front.surface, back.surface]
    pages.insert(rng.choice((0, 2)), card.surface)
    file = Collage(105, 74)
    for number, page in enumerate(pages):
        if number:
            file.new_page(105, 74)
        file.lay(page, (52.5, 37))
    return together(file, (("AADHAAR", holder), ("PAN", card)))


def draw_signed_across(rng: Random) -> Drawn:
    """One card on a sheet, its copy signed across its lower half."""
    card = one_of(rng, PANS)
    sheet = Collage(*A4)
    middle = rng.uniform(50, 110)
    sheet.lay(card.surface, (105 + rng.uniform(-30, 30), middle), size=rng.uniform(1.0, 1.3))
    signed(sheet, rng, middle + 12, middle + 25)
    return together(sheet, (("PAN", card),))


def draw_small_on_sheet(rng: Random) -> Drawn:
    """One card somewhere on a whole sheet."""
    card = one_of(rng, PANS)
    sheet = Collage(*A4)
    sheet.lay(card.surface, (rng.uniform(55, 155), rng.uniform(45, 240)), rng.uniform(-2, 2), rng.uniform(0.95, 1.3))
    return together(sheet, (("PAN", card),))


def draw_copied_twice(rng: Random) -> Drawn:
    """The same card copied twice on a sheet."""
    seed, draw = rng.random(), rng.choice(PANS)
    first, second = draw(Random(seed)), draw(Random(seed))
    sheet = Collage(*A4)
    stack(sheet, rng, [first.surface, second.surface])
    return together(sheet, (("PAN", first),))


LAYOUTS = (
    Layout("PAN", "pan_aadhaar", draw_pan_aadhaar, group=SEVERAL, is_copy=True),
    Layout("PAN", "beside_turned", draw_beside_turned, group=SEVERAL, is_copy=True),
    Layout("AADHAAR", "aadhaar_sides_pan", draw_aadhaar_sides_pan, group=SEVERAL, is_copy=True),
    Layout("PASSPORT", "passport_voter", draw_passport_voter, group=SEVERAL, is_copy=True),
    Layout("PAN", "two_people", draw_two_people, group=SEVERAL, is_copy=True),
    Layout("PAN", "four_cards", draw_four_cards, group=SEVERAL, is_copy=True),
    Layout("AADHAAR", "loose", draw_loose, group=SEVERAL),
    Layout("AADHAAR", "card_a_page", draw_card_a_page, group=SEVERAL),
    Layout("PAN", "signed_across", draw_signed_across, group=SEVERAL, is_copy=True),
    Layout("PAN", "small_on_sheet", draw_small_on_sheet, group=SEVERAL, is_copy=True),
    Layout("PAN", "copied_twice", draw_copied_twice, group=SEVERAL, is_copy=True),
)
