"""Udyam registration certificates whose looks are never used in tuning."""

from __future__ import annotations

from random import Random

from specimens.specimen import Drawn, Layout
from specimens.table import Rules
from specimens.udyam_paper import Design, Place, draw_certificate


def draw_wide(rng: Random) -> Drawn:
    """A wide caption column, lines between rows only, captions in small letters, four-column grid of other words."""
    design = Design(
        "Lato",
        8.2,
        (
            "भारत सरकार / Government of India",
            "MINISTRY OF MICRO, SMALL AND MEDIUM ENTERPRISES",
            "Udyam Registration Certificate",
        ),
        rules=Rules.ROWS,
        label_share=0.28,
        names=(
            ("UDYAM REGISTRATION NUMBER", "Udyam Registration Number"),
            ("NAME OF ENTERPRISE", "Name of Enterprise"),
            ("MAJOR ACTIVITY", "Major Activity"),
            ("TYPE OF ENTERPRISE", "Type of Enterprise"),
            ("DATE OF UDYAM REGISTRATION", "Date of Udyam Registration"),
            ("OFFICAL ADDRESS OF ENTERPRISE", "Offical Address of Enterprise"),
        ),
        captions=(
            "Flat/Door/Block No.", "Name of Premises/Building", "Village/Town", "Block", "Road/Street/Lane", "City",
            "State", "District", "PIN",
        ),
    )  # fmt: skip
    return draw_certificate(rng, design)


def draw_serif(rng: Random) -> Drawn:
    """A serif print on tinted captions, no code, pairs of address captions, industries in other words."""
    design = Design(
        "Source Serif 4",
        8.8,
        ("UDYAM REGISTRATION CERTIFICATE", "Ministry of Micro, Small & Medium Enterprises, Government of India"),
        rules=Rules.ALL,
        place=Place.PAIRS,
        has_code=False,
        head_fill="#e8ecf3",
        nic_titles=("Sr. No.", "NIC 2 Digit Code", "NIC 4 Digit Code", "NIC 5 Digit Code", "Activity Type"),
        omits=("owner_name",),
        names=(
            ("ORGANISATION TYPE", "TYPE OF ORGANIZATION"),
            ("DATE OF UDYAM REGISTRATION", "UDYAM REGISTRATION DATE"),
        ),
    )
    return draw_certificate(rng, design)


def draw_bare(rng: Random) -> Drawn:
    """Without any line, Hindi beside the captions, a table of classifications and an address in one line."""
    design = Design(
        "Work Sans",
        8.4,
        ("Government of India", "Ministry of MSME", "UDYAM REGISTRATION CERTIFICATE"),
        rules=Rules.NONE,
        place=Place.LINE,
        is_hindi=True,
        label_share=0.58,
    )
    return draw_certificate(rng, design)


LAYOUTS = (
    Layout("UDYAM_CERT", "wide", draw_wide, held_apart=True, is_lesson=True),
    Layout("UDYAM_CERT", "serif", draw_serif, held_apart=True),
    Layout("UDYAM_CERT", "bare", draw_bare, held_apart=True),
)
