"""A company's cheque leaf with its counterfoil still on it, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_bank_leaf
from specimens.cheque_parts import LEAF, cancel, date_boxes, ink_line, paint_leaf, sign, stamp
from specimens.fonts import NARROW, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed

_COUNTERFOIL = 60.0
"""Width in mm of what stays in the book."""


def draw_with_counterfoil(rng: Random) -> Drawn:
    """A company's leaf torn out with its counterfoil: codes in the middle on top, two to sign, the account below."""
    banks = ("HDFC BANK LIMITED", "AXIS BANK", "IndusInd Bank", "YES BANK", "FEDERAL BANK")
    account = invent_bank_leaf(rng, banks, is_business=True)
    account = replace(account, branch=account.branch.upper())
    surface = Surface(_COUNTERFOIL + LEAF[0], LEAF[1])
    surface.move_origin(_COUNTERFOIL, 0)
    paint_leaf(surface, rng, ("#e9f1ee", "#eceaf5", "#f2efe6"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(NARROW))
    bold, ink = replace(style, weight=700), rng.choice(("#12355b", "#7a0c3a", "#0c5c4c"))
    surface.rectangle(9, 6, 7, 7, fill=ink)
    surface.text(19, 11.4, account.bank, narrowed(replace(bold, size=13, color=ink), (account.bank,), 60))
    surface.text(9, 17, f"{account.branch} BRANCH", bold)
    surface.text(9, 20.6, ", ".join(account.address.lines[:2]), replace(style, size=5.6))
    for row, (caption, value) in enumerate((("RTGS / NEFT IFSC", account.ifsc), ("MICR CODE", account.micr))):
        surface.text(92, 9.5 + row * 4.4, caption, replace(style, size=5.4))
        surface.text(112, 9.5 + row * 4.4, value, bold)
    date_boxes(surface, 156, 6)
    surface.text(9, 31, "PAY TO", style)
    surface.line(22, 31.6, 166, 31.6)
    surface.text(194, 31, "OR ORDER", style, Align.RIGHT)
    surface.text(9, 39, "A SUM OF RUPEES", style)
    surface.line(34, 39.6, 194, 39.6)
    surface.line(9, 46.6, 140, 46.6)
    surface.rectangle(148, 43, 46, 8, line=ink, thickness=0.35)
    surface.text(150, 48.6, "Rs.", bold)
    surface.text(9, 56, rng.choice(("CURRENT A/C", "CA - TRADE", "C/A NO.")), style)
    surface.text(30, 56, account.number, replace(bold, size=10))
    surface.text(9, 61, "MULTI CITY CHEQUE - PAYABLE AT PAR AT ALL BRANCHES", replace(style, size=5.4))
    holder = f"For {account.holder}"
    surface.text(194, 57, holder, narrowed(bold, (holder,), 88), Align.RIGHT)
    sign(surface, rng, 116, 60)
    surface.text(118, 72, "AUTHORISED SIGNATORY 1", replace(style, size=5.2))
    surface.text(194, 72, "AUTHORISED SIGNATORY 2", replace(style, size=5.2), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 84, 75, 6)
    ink_line(surface, account, rng)
    if rng.random() < 0.6:
        stamp(surface, rng, 66, 26)
    else:
        cancel(surface, rng, lift=10)
    surface.move_origin(0, 0)
    _counterfoil(surface, rng, account, style)
    return Drawn(surface, Form.SLIP, account.truth())


def _counterfoil(surface: Surface, rng: Random, account: Account, style: Style) -> None:
    """Print what stays in the book: lines to fill in and the cheque's number once more."""
    surface.dashed_line(_COUNTERFOIL, 0, _COUNTERFOIL, LEAF[1])
    surface.text(6, 10, f"Cheque No. {account.cheque}", replace(style, weight=700))
    for row, caption in enumerate(
        ("Date", "Favouring", "", "For", "Balance b/f Rs.", "This cheque Rs.", "Balance c/f Rs.")
    ):
        surface.text(6, 19 + row * 8, caption, style)
        surface.line(24, 19.6 + row * 8, 54, 19.6 + row * 8)
    if rng.random() < 0.7:
        surface.text(26, 27, rng.choice(("Cancelled", "For loan a/c", "ECS")), Style(11, "Kalam", 400, "#1d2f9a"))


LAYOUTS = (Layout("CANCELLED_CHEQUE", "with_counterfoil", draw_with_counterfoil, held_apart=True),)
