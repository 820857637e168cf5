"""Registration certificates, Form GST REG-06: the looks that are used in tuning (DOCTYPES.md, GST_CERT)."""

from __future__ import annotations

from random import Random

from specimens.gst_paper import Body, Design, Validity, draw_certificate
from specimens.gst_registration import CASUAL, COMPOSITION
from specimens.specimen import Drawn, Layout
from specimens.table import Rules

_FORM, _RULE = "Form GST REG-06", "[See Rule 10(1)]"


def draw_new(rng: Random) -> Drawn:
    """The newer form: ten particulars in a ruled grid, the address on one comma line."""
    design = Design(
        rng.choice(("Arimo", "Noto Sans")),
        9.5,
        ("Government of India", _FORM, _RULE, "Registration Certificate"),
        annexures=rng.choice((0, 0, 2)),
        open_end=rng.choice(("Not Applicable", "NA")),
    )
    return draw_certificate(rng, design)


def draw_old(rng: Random) -> Drawn:
    """The form of 2017: nine particulars, the address in labelled parts inside its cell."""
    design = Design(
        "Noto Serif",
        9,
        ("Government of India", "FORM GST REG-06", "[See Rule 10 (1)]", "Registration Certificate"),
        label_share=0.34,
        is_renumbered=False,
        has_address_parts=True,
        open_end="NA",
        frame="#7a6a3a",
        is_middle=True,
    )
    return draw_certificate(rng, design)


def draw_amended(rng: Random) -> Drawn:
    """An amended certificate in Hindi and English with a narrow label column."""
    design = Design(
        "Roboto",
        9,
        ("भारत सरकार", "Government of India", _FORM, _RULE, "Registration Certificate (Amended)"),
        label_share=0.26,
        is_middle=True,
        numbering="{}",
        validity=Validity.ONE_LINE,
        annexures=rng.choice((0, 1)),
        is_number_boxed=True,
    )
    return draw_certificate(rng, design)


def draw_composition(rng: Random) -> Drawn:
    """A composition taxpayer's, with lines between the rows only."""
    design = Design(
        "Open Sans",
        9,
        (_FORM, _RULE, "Registration Certificate"),
        rules=Rules.ROWS,
        label_share=0.4,
        has_address_parts=rng.random() < 0.5,
        kind=COMPOSITION,
        ink="#1c2430",
    )
    return draw_certificate(rng, design)


def draw_casual(rng: Random) -> Drawn:
    """A casual taxable person's, valid for ninety days, set as labels and values without a grid."""
    design = Design(
        "Source Sans 3",
        10.5,
        ("GOVERNMENT OF INDIA", _FORM, _RULE, "REGISTRATION CERTIFICATE"),
        body=Body.PAIRS,
        label_share=0.46,
        is_renumbered=False,
        validity=Validity.ONE_LINE,
        kind=CASUAL,
        frame="#555555",
    )
    return draw_certificate(rng, design)


def draw_printout(rng: Random) -> Drawn:
    """A print from the portal: small sans, a grid without numbers, validity over two rows."""
    design = Design(
        "Arimo",
        8.5,
        ("Form GST REG-06", "[See Rule 10(1)]", "Registration Certificate"),
        numbering="",
        validity=Validity.TWO_ROWS,
        has_address_parts=True,
        label_share=0.42,
        annexures=2,
        issue_label="Date of issue of Certificate",
    )
    return draw_certificate(rng, design)


LAYOUTS = (
    Layout("GST_CERT", "new", draw_new),
    Layout("GST_CERT", "old", draw_old),
    Layout("GST_CERT", "amended", draw_amended),
    Layout("GST_CERT", "composition", draw_composition),
    Layout("GST_CERT", "casual", draw_casual),
    Layout("GST_CERT", "printout", draw_printout),
)
