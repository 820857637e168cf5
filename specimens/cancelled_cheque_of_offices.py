"""A post office's cheque leaf."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import invent_leaf
from specimens.cheque_parts import boxes, cancel, date_boxes, ink_line, new_leaf, sign
from specimens.fonts import SANS, Style
from specimens.numbers import digits
from specimens.places import invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed


def draw_post_office(rng: Random) -> Drawn:
    """The post's own bank: two scripts in red, the office's name and number under it, the account in a box of cells."""
    account = invent_leaf(rng)
    while not account.address.is_urban:
        account = replace(account, address=invent_address(rng))
    office = f"{account.address.city} {rng.choice(('H.O.', 'G.P.O.', 'City S.O.'))}"
    account = replace(
        account,
        bank="Post Office Savings Bank",
        branch=office,
        ifsc="IPOS0000DOP",
        number=rng.choice("123456") + digits(rng, 9),
    )
    surface = new_leaf(rng, ("#fdf3e4", "#f7ecec", "#f4f1e0"))
    style = Style(rng.uniform(6.6, 7.4), rng.choice(SANS), devanagari=rng.choice(("Mukta", "Hind")))
    bold, red = replace(style, weight=700), replace(style, weight=700, color="#a3161c")
    surface.rectangle(9, 6, 13, 9, fill="#a3161c")
    surface.text(25, 9.5, "डाकघर बचत बैंक", replace(red, size=9))
    surface.text(25, 14.4, account.bank, replace(red, size=11))
    surface.text(
        25, 18.4, f"डाक विभाग, भारत / Department of Posts, India   SOL ID {digits(rng, 8)}", replace(style, size=5.8)
    )
    surface.text(25, 22, f"{office} - {account.address.pincode}", bold)
    surface.text(104, 9.5, f"IFSC : {account.ifsc}", style)
    surface.text(104, 13.5, f"MICR : {account.micr}", style)
    date_boxes(surface, 156, 6)
    surface.text(156, 14.4, "दिनांक / Date   (Valid for 3 months only)", replace(style, size=5))
    surface.text(9, 32, "अदा करें / Pay", style)
    surface.line(30, 32.6, 160, 32.6)
    surface.text(194, 32, "या वाहक को / or Bearer", style, Align.RIGHT)
    surface.text(9, 40, "रुपये / Rupees", style)
    surface.line(30, 40.6, 140, 40.6)
    surface.rectangle(146, 36, 48, 8, line="#a3161c", thickness=0.4)
    surface.text(148, 41.8, "₹", Style(11, "Noto Sans"))
    surface.text(9, 51.6, "खाता संख्या / A/c No.", style)
    boxes(surface, (40, 47), account.number, replace(style, size=9), 5.2)
    surface.text(9, 59, "Payable at par at all CBS Post Offices in India", replace(style, size=5.8))
    surface.text(192, 56, account.holder, narrowed(bold, (account.holder,), 80), Align.RIGHT)
    sign(surface, rng, 150, 58)
    surface.text(192, 72, "कृपया ऊपर हस्ताक्षर करें / Please sign above", replace(style, size=5.4), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 90, 74, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, lift=rng.choice((10, 16)))
    return Drawn(surface, Form.SLIP, account.truth())


LAYOUTS = (Layout("CANCELLED_CHEQUE", "post_office", draw_post_office),)
