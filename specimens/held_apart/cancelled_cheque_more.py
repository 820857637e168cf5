"""Two more looks of cheque leaves, never used in tuning: small accounts' and a foreign bank's."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import invent_bank_leaf
from specimens.cheque_parts import cancel, date_boxes, ink_line, new_leaf, stamp
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


LAYOUTS = (Layout("CANCELLED_CHEQUE", "bearer_book", draw_bearer_book, held_apart=True),)
