"""Cheques of somebody who works abroad and of a company that prints its own."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.cheque_account import Account, invent_bank_leaf, invent_leaf
from specimens.cheque_parts import cancel, date_boxes, ink_line, new_leaf, paint_leaf, stamp
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, text_width, wrap

_TINTS = ("#eef4ee", "#f3eee6", "#e9f0f6", "#f6eef2")
_SIDE = 12.0
"""The width of the strip with holes at either side of a company's continuous forms."""
_PRIVATE = ("HDFC BANK LIMITED", "ICICI Bank", "AXIS BANK", "Kotak Mahindra Bank", "FEDERAL BANK", "IndusInd Bank")


def draw_non_resident(rng: Random) -> Drawn:
    """The leaf of a non-resident's account: kind of account in a band, branch and code small at the foot."""
    leaf = invent_bank_leaf(rng, _PRIVATE)
    leaf = replace(leaf, holder=leaf.person.name.upper())
    surface = new_leaf(rng, _TINTS)
    ink = rng.choice(("#7a1436", "#1b3f7d", "#a04a10"))
    style = Style(rng.uniform(6.6, 7.4), rng.choice(("Arimo", "Open Sans", "Source Sans 3")))
    surface.circle(13, 11, 4, fill=ink, opacity=0.8)
    surface.text(19, 13, leaf.bank, Style(13, style.font, 700, ink))
    kind = rng.choice(("NRE SAVINGS ACCOUNT", "SB-NRE", "NON RESIDENT (EXTERNAL) RUPEE ACCOUNT", "NRO SAVINGS ACCOUNT"))
    surface.text(19, 18, kind, Style(7.5, style.font, 700))
    date_boxes(surface, 158, 7)
    surface.text(
        176,
        17,
        rng.choice(("VALID FOR THREE MONTHS ONLY", "Valid for 3 months from date of issue")),
        Style(4.6),
        Align.CENTER,
    )
    _body(surface, style, "Pay")
    surface.text(9, 55, rng.choice(("A/C No.", "A/c. No.", "Account No.")), style)
    surface.rectangle(24, 50, 62, 7.5, line="#444444")
    surface.text(27, 55.3, leaf.number, Style(10, style.font, 700))
    small = Style(rng.uniform(5.2, 5.8), style.font)
    for number, line in enumerate(_where(rng, leaf)):
        surface.text(9, 64 + number * 2.9, line, small)
    surface.text(194, 67, leaf.holder, Style(7.6, style.font), Align.RIGHT)
    surface.text(194, 74.5, "Please sign above", Style(5), Align.RIGHT)
    ink_line(surface, leaf, rng)
    _void(surface, rng)
    return Drawn(surface, Form.SLIP, leaf.truth())


def _where(rng: Random, leaf: Account) -> tuple[str, ...]:
    """Return the lines at the foot that tell the branch and its code."""
    address = leaf.address
    where = f"{', '.join(address.lines[-2:])}, {address.city} - {address.pincode}"
    name = rng.choice(("{} Branch", "{} BRANCH", "BR : {}")).format(leaf.branch)
    code = rng.choice(("RTGS / NEFT IFSC : {}", "IFSC {}", "IFS Code: {}")).format(leaf.ifsc)
    return (name, where, code, "PAYABLE AT PAR THROUGH CLEARING / TRANSFER AT ALL BRANCHES IN INDIA")


def _body(surface: Surface, style: Style, pay: str) -> None:
    surface.text(9, 29, pay, style)
    surface.line(18, 29.8, 172, 29.8)
    surface.text(194, 29, "or Bearer", style, Align.RIGHT)
    surface.text(9, 39, "Rupees", style)
    surface.line(22, 39.8, 194, 39.8)
    surface.line(9, 47, 138, 47)
    surface.rectangle(150, 43, 44, 8, line="#444444")
    surface.text(152, 48.5, "₹", Style(9, "Noto Sans"))


def _void(surface: Surface, rng: Random) -> None:
    if rng.random() < 0.3:
        stamp(surface, rng, rng.uniform(60, 100), rng.uniform(30, 40))
    else:
        cancel(surface, rng, word=rng.choice(("CANCELLED", "Cancelled", "CANCEL")), lift=rng.uniform(0, 6))


def draw_drawers_forms(rng: Random) -> Drawn:
    """A continuous form with the drawer as its head, as large payers have them: the bank stands under it, small."""
    leaf = invent_leaf(rng, is_business=True)
    while not leaf.holder.upper().endswith(("LIMITED", "LLP", "TRUST")):
        leaf = invent_leaf(rng, is_business=True)
    leaf = replace(leaf, holder=leaf.holder.upper())
    surface = Surface(202 + 2 * _SIDE, 92)
    for row in range(8):
        for x in (_SIDE / 2, surface.width - _SIDE / 2):
            surface.circle(x, 5.5 + row * 11.6, 1.9, line="#888888", fill="#f4f4f4")
    for x in (_SIDE, surface.width - _SIDE):
        surface.dashed_line(x, 0, x, 92)
    surface.move_origin(_SIDE, 0)
    paint_leaf(surface, rng, ("#f4f6f4", "#eef2f8", "#f7f3ea"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(("Arimo", "Roboto Condensed", "Noto Serif")))
    _drawer(surface, rng, leaf, style)
    _drawn_on(surface, rng, leaf, style)
    _body(surface, style, rng.choice(("PAY", "Pay")))
    surface.text(194, 62, f"For {leaf.holder}", Style(7.2, style.font, 700), Align.RIGHT)
    surface.text(194, 75, "AUTHORISED SIGNATORIES", Style(5.4, style.font), Align.RIGHT)
    ink_line(surface, leaf, rng)
    _void(surface, rng)
    return Drawn(surface, Form.SLIP, leaf.truth())


def _drawer(surface: Surface, rng: Random, leaf: Account, style: Style) -> None:
    ink = rng.choice(("#17375e", "#5a1a1a", "#1d5232"))
    large = Style(11, style.font, 700, ink)
    while text_width(leaf.holder, large) > 120:
        large = replace(large, size=large.size * 0.94)
    surface.text(9, 9.5, leaf.holder, large)
    office = f"Regd. Office: {leaf.person.address.in_one_line()}"
    for number, line in enumerate(wrap(office, 118, Style(5.2, style.font))[:2]):
        surface.text(9, 13 + number * 2.6, line, Style(5.2, style.font))
    surface.text(
        194, 6.5, f"{rng.choice(('Cheque No.', 'CHQ NO', 'No.'))} {leaf.cheque}", Style(8, style.font, 700), Align.RIGHT
    )
    date_boxes(surface, 157, 9)
    surface.text(155, 12.5, "Date", style, Align.RIGHT)
    surface.text(
        194, 19, f"Vendor Code : {digits(rng, 6)}   Doc : 15{digits(rng, 8)}", Style(5, style.font), Align.RIGHT
    )


def _drawn_on(surface: Surface, rng: Random, leaf: Account, style: Style) -> None:
    """Print on which bank the form is drawn: below the sum, in a frame."""
    surface.rectangle(9, 51, 96, 22, line="#777777", thickness=0.15)
    bold = Style(style.size + 0.8, style.font, 700)
    surface.text(11, 55, rng.choice(("Drawn on :", "BANKERS :", "Payable at :")), Style(5.2, style.font))
    surface.text(28, 55, leaf.bank, bold)
    surface.text(28, 59, f"{leaf.branch} Branch, {leaf.address.city} {leaf.address.pincode}", style)
    account = rng.choice(("Current A/c No. {}", "C/A No. {}", "CA {}")).format(leaf.number)
    surface.text(28, 65, account, bold)
    surface.text(28, 70.5, f"IFSC : {leaf.ifsc}", style)


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "non_resident", draw_non_resident),
    Layout("CANCELLED_CHEQUE", "drawers_forms", draw_drawers_forms),
)
