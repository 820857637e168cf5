"""Sale deeds and their extracts: the looks that are used in tuning (DOCTYPES.md, SALE_DEED)."""

from __future__ import annotations

from random import Random

from specimens.deed_index import ENGLISH, MARATHI, MARATHI_NAMES, MARATHI_PLACES, draw_index
from specimens.deed_paper import Design, Endorsement, Opening, draw_deed
from specimens.deed_parts import invent_sale
from specimens.specimen import Drawn, Form, Layout


def draw_stamped(rng: Random) -> Drawn:
    """A deed of some ten pages behind an e-stamp, registered in a sentence on its last page."""
    sale = invent_sale(rng, rng.choice(("Karnataka", "Delhi")))
    design = Design("SALE DEED", ("VENDOR", "PURCHASER"), "Noto Serif", 12, rng.randint(16, 20), has_stamp=True)
    return Drawn(draw_deed(rng, sale, design), Form.PAGE, sale.truth(is_upper=True))


def draw_absolute(rng: Random) -> Drawn:
    """A deed of a dozen pages in a typewriter's face, registered beside captions."""
    sale = invent_sale(rng, "Tamil Nadu", "{} Sq.Ft.")
    design = Design(
        "DEED OF ABSOLUTE SALE",
        ("SELLER", "BUYER"),
        "Roboto Mono",
        11,
        rng.randint(15, 18),
        Opening.BOTH,
        Endorsement.CAPTIONS,
        is_upper=False,
        leading=1.9,
        schedule="SCHEDULE “A” PROPERTY",
    )
    return Drawn(draw_deed(rng, sale, design), Form.PAGE, sale.truth())


def draw_short(rng: Random) -> Drawn:
    """A deed of four pages without titles before names, stamped by the registrar."""
    sale = invent_sale(rng, rng.choice(("Uttar Pradesh", "Haryana")), "{} sq. yards")
    design = Design(
        "SALE DEED",
        ("VENDOR", "VENDEE"),
        "Arimo",
        11,
        6,
        Opening.FIGURES,
        Endorsement.STAMP,
        has_titles=False,
        has_market_value=False,
        leading=1.4,
        schedule="DETAILS OF THE PROPERTY SOLD",
    )
    return Drawn(draw_deed(rng, sale, design), Form.PAGE, sale.truth(is_upper=True, market_value=None))


def draw_long(rng: Random) -> Drawn:
    """A deed of more than twenty pages in large print, its schedule far behind."""
    sale = invent_sale(rng, rng.choice(("Telangana", "Andhra Pradesh", "Kerala")), "{} square feet")
    design = Design(
        "ABSOLUTE SALE DEED",
        ("VENDOR", "PURCHASER"),
        "Source Serif 4",
        14,
        rng.randint(26, 32),
        Opening.BOTH,
        Endorsement.SENTENCE,
        is_upper=False,
        leading=2.0,
        margin=30,
        schedule="SCHEDULE PROPERTY",
    )
    return Drawn(draw_deed(rng, sale, design), Form.PAGE, sale.truth())


def draw_index_english(rng: Random) -> Drawn:
    """The register's extract with English captions."""
    sale = invent_sale(rng, "Maharashtra", "{} sq. meter")
    names = tuple(each.person.name for each in (*sale.sellers, *sale.buyers))
    office = f"Joint S.R. {sale.office}"
    surface = draw_index(rng, sale, ENGLISH, (names, sale.place.in_one_line(), office), "Noto Sans")
    return Drawn(surface, Form.PAGE, sale.truth(sub_registrar_office=office))


def draw_index_marathi(rng: Random) -> Drawn:
    """The register's extract in Marathi."""
    sale = invent_sale(rng, "Maharashtra", "{} चौ.मीटर")
    names = tuple(rng.sample(MARATHI_NAMES, len(sale.sellers) + len(sale.buyers)))
    place, office = rng.choice(MARATHI_PLACES), f"सह दु.नि. हवेली {rng.randint(1, 27)}"
    surface = draw_index(rng, sale, MARATHI, (names, place, office), "Noto Sans")
    truth = sale.truth(
        seller_names=names[: len(sale.sellers)],
        buyer_names=names[len(sale.sellers) :],
        property_address=place,
        sub_registrar_office=office,
    )
    return Drawn(surface, Form.PAGE, truth)


LAYOUTS = (
    Layout("SALE_DEED", "stamped", draw_stamped),
    Layout("SALE_DEED", "absolute", draw_absolute),
    Layout("SALE_DEED", "short", draw_short),
    Layout("SALE_DEED", "index_english", draw_index_english),
    Layout("SALE_DEED", "index_marathi", draw_index_marathi),
    Layout("SALE_DEED", "long", draw_long),
)
