"""Udyam registration certificates: the looks that are used in tuning (DOCTYPES.md, UDYAM_CERT)."""

from __future__ import annotations

from random import Random

from specimens.specimen import Drawn, Layout
from specimens.table import Rules
from specimens.udyam_paper import Design, Place, draw_certificate

_MINISTRY = "Ministry of Micro, Small and Medium Enterprises"


def draw_grid(rng: Random) -> Drawn:
    """The newer certificate: a ruled form, a table of classifications, the address in a grid of captions."""
    design = Design(
        rng.choice(("Arimo", "Roboto")),
        8,
        ("Government of India", _MINISTRY, "UDYAM REGISTRATION CERTIFICATE"),
    )
    return draw_certificate(rng, design)


def draw_first(rng: Random) -> Drawn:
    """The certificate of 2020: the type of enterprise is one word, and no industries are listed."""
    design = Design(
        "Open Sans",
        9,
        (
            "भारत सरकार Government of India",
            f"सूक्ष्म, लघु एवं मध्यम उद्यम मंत्रालय {_MINISTRY}",
            "UDYAM REGISTRATION CERTIFICATE",
        ),
        has_classes=False,
        label_share=0.26,
        shares=(0.28, 0.24, 0.22, 0.26),
        omits=("owner_name", "organisation_type", "nic_codes"),
    )
    return draw_certificate(rng, design)


def draw_middle(rng: Random) -> Drawn:
    """Every cell in the middle of its row's height, the newest classification first, Hindi captions."""
    design = Design(
        "Noto Sans",
        8,
        ("Government of India", _MINISTRY, "UDYAM REGISTRATION CERTIFICATE"),
        is_middle=True,
        is_hindi=True,
        label_share=0.34,
        names=(("OFFICAL ADDRESS OF ENTERPRISE", "OFFICIAL ADDRESS OF ENTERPRISE"),),
    )
    return draw_certificate(rng, design)


def draw_plain(rng: Random) -> Drawn:
    """Captions and values without lines, the address in one line, the type of organisation named."""
    design = Design(
        "Source Sans 3",
        10,
        ("UDYAM REGISTRATION CERTIFICATE",),
        rules=Rules.NONE,
        place=Place.LINE,
        has_classes=False,
        has_code=rng.random() < 0.5,
        label_share=0.58,
        in_capitals=False,
        omits=("owner_name", "nic_codes"),
    )
    return draw_certificate(rng, design)


def draw_long(rng: Random) -> Drawn:
    """The longer print, which names the owner; the industries stand on a second page."""
    design = Design(
        "Public Sans",
        8.5,
        (_MINISTRY, "Government of India", "Udyam Registration Certificate"),
        rules=Rules.ROWS,
        place=Place.PAIRS,
        in_capitals=False,
        nic_page=2,
        omits=(),
        ink="#1c2430",
        names=(("ORGANISATION TYPE", "TYPE OF ORGANISATION"),),
    )
    return draw_certificate(rng, design)


LAYOUTS = (
    Layout("UDYAM_CERT", "grid", draw_grid),
    Layout("UDYAM_CERT", "first", draw_first),
    Layout("UDYAM_CERT", "middle", draw_middle),
    Layout("UDYAM_CERT", "plain", draw_plain),
    Layout("UDYAM_CERT", "long", draw_long),
)
