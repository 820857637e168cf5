"""Files with several documents in arrangements that are never used in tuning, of cards that never are either."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from specimens import vehicle_rc
from specimens.collage import Collage
from specimens.fonts import Style
from specimens.held_apart import aadhaar, driving_license, pan, voter_id
from specimens.held_apart import vehicle_rc as vehicle_rc_apart
from specimens.several import SEVERAL, together
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Surface


def card_of(rng: Random, layouts: Sequence[Layout]) -> Drawn:
    """Draw one of the layouts that are as small as a card."""
    small = [drawn for drawn in (each.draw(rng) for each in layouts) if drawn.form is not Form.PAGE]
    return rng.choice(small)


def draw_diagonal(rng: Random) -> Drawn:
    """Three cards from the upper left to the lower right, as they fell on the glass."""
    cards = [("VEHICLE_RC", card_of(rng, vehicle_rc_apart.LAYOUTS)), ("PAN", card_of(rng, pan.LAYOUTS))]
    cards.append(("AADHAAR", card_of(rng, aadhaar.LAYOUTS)))
    sheet = Collage(*A4)
    for number, (_, drawn) in enumerate(cards):
        place = (58 + 44 * number + rng.uniform(-3, 3), 48 + 92 * number + rng.uniform(-5, 5))
        sheet.lay(drawn.surface, place, rng.uniform(-4, 4))
    return together(sheet, cards)


def draw_landscape(rng: Random) -> Drawn:
    """A sheet across, two cards side by side, the right one the other way up; typed words over them."""
    cards = (("VOTER_ID", card_of(rng, voter_id.LAYOUTS)), ("DRIVING_LICENSE", card_of(rng, driving_license.LAYOUTS)))
    sheet = Collage(A4[1], A4[0])
    words = Surface(A4[1], A4[0])
    words.text(30, 20, "KYC documents of the applicant, SPECIMEN", Style(12, "Noto Serif"))
    sheet.lay(words, (A4[1] / 2, A4[0] / 2))
    sheet.lay(cards[0][1].surface, (rng.uniform(75, 85), 105))
    sheet.lay(cards[1][1].surface, (rng.uniform(205, 220), 108), rng.choice((0, 180)))
    return together(sheet, cards)


def draw_pages_of_different_sizes(rng: Random) -> Drawn:
    """Three files joined: a certificate's two sides on a page, then a card on a page of its own size."""
    card = card_of(rng, pan.LAYOUTS)
    sides = vehicle_rc.draw_both(rng)
    file = Collage(*A4)
    file.lay(sides.surface, (100, 110))
    file.new_page(110, 80)
    file.lay(card.surface, (55, 40), rng.choice((0, 0, 90, 180)))
    return together(file, (("VEHICLE_RC", sides), ("PAN", card)))


def draw_couple(rng: Random) -> Drawn:
    """The cards of two people beside each other, both on their side, on a sheet that was photographed across."""
    cards = [("AADHAAR", card_of(rng, aadhaar.LAYOUTS)) for _ in range(2)]
    sheet = Collage(*A4)
    for number, (_, drawn) in enumerate(cards):
        sheet.lay(drawn.surface, (60 + 88 * number, rng.uniform(80, 110)), 270)
    return together(sheet, cards)


LAYOUTS = (
    Layout("VEHICLE_RC", "diagonal", draw_diagonal, held_apart=True, group=SEVERAL, is_copy=True),
    Layout("VOTER_ID", "landscape", draw_landscape, held_apart=True, group=SEVERAL, is_copy=True),
    Layout("VEHICLE_RC", "pages", draw_pages_of_different_sizes, held_apart=True, group=SEVERAL),
    Layout("AADHAAR", "couple", draw_couple, held_apart=True, group=SEVERAL, is_copy=True),
)
