"""Cheque leaves that are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import invent_leaf
from specimens.cheque_parts import LEAF, boxes, cancel, date_boxes, ink_line, new_leaf, paint_leaf, stamp
from specimens.fonts import Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, narrowed


def draw_nationalised(rng: Random) -> Drawn:
    """A public bank's: bank at the right of its mark in two scripts, the name under the account."""
    account = invent_leaf(rng)
    surface = new_leaf(rng, ("#eef3e2", "#e6f0f2", "#f5eef6"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(("Noto Sans", "Work Sans")), devanagari="Hind")
    bold = replace(style, weight=700)
    surface.circle(14, 11, 4.5, fill="#38507a")
    surface.text(22, 12, account.bank, narrowed(replace(bold, size=14, color="#23345c"), (account.bank,), 84))
    surface.text(22, 16.5, f"शाखा / Branch : {account.branch}", style)
    surface.text(22, 20.5, f"RTGS/NEFT IFSC: {account.ifsc}   MICR: {account.micr}", style)
    surface.text(140, 10.5, "दिनांक / Date", style)
    date_boxes(surface, 158, 7)
    surface.text(9, 32, "को अदा करें / Pay", style)
    surface.line(34, 32.6, 158, 32.6)
    surface.text(194, 32, "या धारक को / Or Bearer", style, Align.RIGHT)
    surface.text(9, 41, "रुपये / Rupees", style)
    surface.line(34, 41.6, 194, 41.6)
    surface.rectangle(150, 45, 44, 9, line="#333333")
    surface.text(9, 57, "खाता क्र. / Account No.", style)
    surface.rectangle(44, 51.8, 58, 8, line="#333333")
    surface.text(46, 57.4, account.number, Style(11, "IBM Plex Mono", 400))
    surface.text(9, 65, account.holder, replace(bold, size=8.4))
    surface.text(192, 71, "कृपया यहाँ हस्ताक्षर करें / Please sign above", replace(style, size=5.6), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 92, 74, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, word=rng.choice(("CANCELLED", "CANCELED")), lift=rng.choice((0, 14)))
    return Drawn(surface, Form.SLIP, account.truth())


def draw_firm(rng: Random) -> Drawn:
    """A firm's current account: IFSC under the number, boxes, the firm's name after "For" over the place to sign."""
    account = invent_leaf(rng, is_business=True)
    surface = new_leaf(rng, ("#fbf0e9", "#eef1e6"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(("Lora", "Fira Sans Condensed")))
    bold = replace(style, weight=700)
    surface.text(
        194, 11, account.bank, narrowed(replace(bold, size=14, color="#7a1f1f"), (account.bank,), 92), Align.RIGHT
    )
    surface.text(194, 15.6, f"{account.branch} Branch", style, Align.RIGHT)
    surface.text(9, 11, "DATE", style)
    date_boxes(surface, 20, 7)
    surface.text(9, 31, "PAY", bold)
    surface.line(20, 31.6, 160, 31.6)
    surface.text(194, 31, "OR BEARER", bold, Align.RIGHT)
    surface.text(9, 40, "RUPEES", bold)
    surface.line(26, 40.6, 194, 40.6)
    surface.rectangle(148, 44, 46, 9, line="#222222")
    surface.text(9, 54, "CURRENT ACCOUNT NO.", style)
    boxes(surface, (42, 50), account.number, replace(style, size=9), 5.0)
    surface.text(9, 61, f"IFSC CODE {account.ifsc}", bold)
    surface.text(9, 66, "Valid for three months from date of issue", replace(style, size=5.6))
    holder = f"FOR {account.holder}"
    surface.text(194, 60, holder, narrowed(bold, (holder,), 96), Align.RIGHT)
    surface.text(194, 73, "PARTNER / AUTHORISED SIGNATORY", replace(style, size=5.6), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 90, 74, 6)
    ink_line(surface, account, rng)
    stamp(surface, rng, rng.uniform(60, 90), rng.uniform(27, 36), rng.choice(("CANCELLED", "CANCEL CHEQUE")))
    return Drawn(surface, Form.SLIP, account.truth())


def draw_copied_low(rng: Random) -> Drawn:
    """A grey copy of a leaf at the foot of a sheet, under a line by hand."""
    account = invent_leaf(rng)
    surface = Surface(*A4)
    surface.text(20, 30, "Cancelled cheque for refund", Style(14, "Kalam", 400, "#202020"))
    surface.move_origin(4, rng.uniform(150, 195))
    paint_leaf(surface, rng, ("#efefef", "#e6e6e6"))
    style = Style(6.8, "Roboto Condensed")
    bold = replace(style, weight=700)
    surface.text(LEAF[0] / 2, 10, account.bank, narrowed(replace(bold, size=13), (account.bank,), 120), Align.CENTER)
    surface.text(LEAF[0] / 2, 14.4, f"{account.branch} Branch, IFSC: {account.ifsc}", style, Align.CENTER)
    surface.text(9, 31, "Pay", style)
    surface.text(194, 31, "or Bearer", style, Align.RIGHT)
    surface.text(9, 40, "Rupees", style)
    surface.rectangle(148, 43, 46, 9, line="#222222")
    surface.text(9, 56, f"Savings A/c No. {account.number}", replace(bold, size=9.5))
    surface.text(192, 60, account.holder, bold, Align.RIGHT)
    surface.text(192, 71, "Please sign above this line", replace(style, size=5.6), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 90, 74, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, lift=12)
    surface.move_origin(0, 0)
    return Drawn(surface, Form.PAGE, account.truth())


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "nationalised", draw_nationalised, held_apart=True, is_lesson=True),
    Layout("CANCELLED_CHEQUE", "firm", draw_firm, held_apart=True),
    Layout("CANCELLED_CHEQUE", "copied_low", draw_copied_low, held_apart=True, is_copy=True),
)
