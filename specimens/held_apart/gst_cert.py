"""Registration certificates whose looks are never used in tuning."""

from __future__ import annotations

from random import Random

from specimens.gst_paper import Body, Design, Validity, draw_certificate
from specimens.gst_registration import COMPOSITION
from specimens.specimen import Drawn, Layout
from specimens.table import Rules


def draw_stacked(rng: Random) -> Drawn:
    """Every value under its caption, the title before the form's number."""
    design = Design(
        "Work Sans",
        9.5,
        ("Registration Certificate", "Government of India", "FORM GST REG-06", "[See Rule 10(1)]"),
        body=Body.STACKED,
        numbering="{})",
        validity=Validity.ONE_LINE,
        ink="#1e293b",
    )
    return draw_certificate(rng, design)


def draw_bilingual(rng: Random) -> Drawn:
    """Hindi beside English in the head, a book serif, labelled address parts, validity over two rows."""
    design = Design(
        "Source Serif 4",
        10,
        (
            "भारत सरकार / Government of India",
            "Form GST REG-06",
            "[See Rule 10(1)]",
            "Registration Certificate (Amended)",
            "पंजीकरण प्रमाण पत्र",
        ),
        rules=Rules.ROWS,
        label_share=0.32,
        numbering="({})",
        has_address_parts=True,
        validity=Validity.TWO_ROWS,
        open_end="NA",
        frame="#30507a",
        annexures=rng.choice((0, 2)),
    )
    return draw_certificate(rng, design)


def draw_unruled(rng: Random) -> Drawn:
    """A composition taxpayer's without any line, the labels narrow and the cells in the middle of their rows."""
    design = Design(
        "Lato",
        9.5,
        ("GOVERNMENT OF INDIA", "FORM GST REG-06", "[See Rule 10(1)]", "REGISTRATION CERTIFICATE"),
        rules=Rules.NONE,
        is_middle=True,
        label_share=0.28,
        kind=COMPOSITION,
        is_renumbered=False,
        has_address_parts=rng.random() < 0.5,
    )
    return draw_certificate(rng, design)


def draw_boxed(rng: Random) -> Drawn:
    """Small transitional serif in a full grid, the number in a box, all cells centred in their rows."""
    design = Design(
        "Libre Baskerville",
        8,
        ("Form GST REG-06", "[See Rule 10(1)]", "Registration Certificate"),
        is_middle=True,
        label_share=0.44,
        numbering="{}",
        is_number_boxed=True,
        annexures=rng.choice((0, 1)),
    )
    return draw_certificate(rng, design)


LAYOUTS = (
    Layout("GST_CERT", "stacked", draw_stacked, held_apart=True),
    Layout("GST_CERT", "bilingual", draw_bilingual, held_apart=True, is_lesson=True),
    Layout("GST_CERT", "unruled", draw_unruled, held_apart=True),
    Layout("GST_CERT", "boxed", draw_boxed, held_apart=True),
)
