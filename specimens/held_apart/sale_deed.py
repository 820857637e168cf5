"""Sale deeds whose looks are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.deed_index import MARATHI, MARATHI_NAMES, MARATHI_PLACES, draw_index
from specimens.deed_paper import Design, Endorsement, Opening, draw_deed
from specimens.deed_parts import invent_sale, on_same_day
from specimens.specimen import Drawn, Form, Layout


def draw_conveyance(rng: Random) -> Drawn:
    """A conveyance of transferor and transferee in a book serif, behind an e-stamp, registered by rubber stamp."""
    sale = on_same_day(invent_sale(rng, rng.choice(("Gujarat", "Rajasthan")), "{} sq. mtrs."))
    design = Design(
        "DEED OF CONVEYANCE",
        ("TRANSFEROR", "TRANSFEREE"),
        "Libre Baskerville",
        10,
        rng.randint(9, 14),
        Opening.ORDINAL,
        Endorsement.STAMP,
        has_stamp=True,
        has_market_value=False,
        margin=28,
        schedule="THE SCHEDULE ABOVE REFERRED TO",
    )
    return Drawn(draw_deed(rng, sale, design), Form.PAGE, sale.truth(is_upper=True, market_value=None))


def draw_index_native(rng: Random) -> Drawn:
    """The register's extract in Marathi with Marathi digits throughout."""
    sale = invent_sale(rng, "Maharashtra", "{} चौ. फूट")
    names = tuple(rng.sample(MARATHI_NAMES, len(sale.sellers) + len(sale.buyers)))
    place, office = rng.choice(MARATHI_PLACES), "दु.नि. कल्याण ३"
    surface = draw_index(rng, sale, replace(MARATHI, is_native=True), (names, place, office), "Mukta")
    truth = sale.truth(
        seller_names=names[: len(sale.sellers)],
        buyer_names=names[len(sale.sellers) :],
        property_address=place,
        sub_registrar_office="दु.नि. कल्याण 3",
    )
    return Drawn(surface, Form.PAGE, truth)


LAYOUTS = (
    Layout("SALE_DEED", "conveyance", draw_conveyance, held_apart=True, is_lesson=True),
    Layout("SALE_DEED", "index_native", draw_index_native, held_apart=True),
)
