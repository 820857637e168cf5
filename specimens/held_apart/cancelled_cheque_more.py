"""Two more looks of cheque leaves, never used in tuning: small accounts' and a foreign bank's."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import invent_bank_leaf
from specimens.cheque_parts import boxes, cancel, date_boxes, ink_line, new_leaf, stamp
from specimens.fonts import SANS, SERIF, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed


def draw_bearer_book(rng: Random) -> Drawn:
    """The bank at the right, all of the account in one line under the sum."""
    account = invent_bank_leaf(rng, ("IDBI BANK", "Canara Bank", "Union Bank of India", "Bandhan Bank"))
    surface = new_leaf(rng, ("#eef3ea", "#f4efe4", "#eaf0f7"))
    style = Style(rng.uniform(6.6, 7.4), rng.choice((*SERIF, *SANS)))
    bold = replace(style, weight=700)
    surface.text(150, 10, account.bank, narrowed(replace(bold, size=13), (account.bank,), 80), Align.RIGHT)
    surface.text(150, 14.5, f"Branch Office: {account.branch}", style, Align.RIGHT)
    date_boxes(surface, 158, 6)
    surface.text(9, 12, f"IFS CODE {account.ifsc}", bold)
    surface.text(9, 16, f"MICR CODE {account.micr}", style)
    surface.text(9, 28, "Pay", style)
    surface.line(20, 28.6, 170, 28.6)
    surface.text(194, 28, "Or Bearer", style, Align.RIGHT)
    surface.text(9, 38, "Rupees", style)
    surface.line(24, 38.6, 140, 38.6)
    surface.rectangle(148, 33, 46, 8, line="#555555")
    surface.text(9, 50, f"Savings Bank A/c No. {account.number}", bold)
    surface.text(190, 58, account.holder, bold, Align.RIGHT)
    surface.text(190, 68, "Please sign above this line", replace(style, size=5.6), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 20, 72, 6)
    ink_line(surface, account, rng)
    if rng.random() < 0.5:
        stamp(surface, rng, 70, 44)
    else:
        cancel(surface, rng, lift=12)
    return Drawn(surface, Form.SLIP, account.truth())


def draw_boxed_middle(rng: Random) -> Drawn:
    """Boxes for the account in the middle of the leaf, the name under the bank, to be signed for a firm."""
    account = invent_bank_leaf(rng, ("ICICI Bank", "AXIS BANK", "YES BANK", "FEDERAL BANK"), True)
    surface = new_leaf(rng, ("#f7eef0", "#eef5f4", "#f2f2f8"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(SANS))
    bold = replace(style, weight=700)
    surface.text(9, 11, account.bank, replace(bold, size=15, color="#5c1240"))
    surface.paragraph(9, 16, 90, f"{account.branch} Branch, {account.address.in_one_line()}", replace(style, size=5.4))
    surface.text(112, 11, f"RTGS/NEFT IFSC : {account.ifsc}", style)
    date_boxes(surface, 158, 12)
    surface.text(9, 32, "PAY", style)
    surface.line(20, 32.6, 170, 32.6)
    surface.text(194, 32, "OR BEARER", style, Align.RIGHT)
    surface.text(9, 41, "RUPEES", style)
    surface.line(26, 41.6, 194, 41.6)
    surface.text(60, 54.5, "A/c No.", style, Align.RIGHT)
    boxes(surface, (63, 50), account.number, replace(style, size=9), 5.0)
    holder = f"For {account.holder}"
    surface.text(192, 63, holder, narrowed(bold, (holder,), 88), Align.RIGHT)
    surface.text(192, 74, "Authorised Signatory(ies)", replace(style, size=5.6), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 20, 72, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, word=rng.choice(("CANCELLED", "Cancelled")))
    return Drawn(surface, Form.SLIP, account.truth())


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "bearer_book", draw_bearer_book, held_apart=True),
    Layout("CANCELLED_CHEQUE", "boxed_middle", draw_boxed_middle, held_apart=True),
)
