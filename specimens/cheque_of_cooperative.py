"""A cheque leaf of a cooperative bank: Marathi beside English, the account under the box for the amount."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_leaf
from specimens.cheque_parts import cancel, ink_line, new_leaf, payee_and_sum
from specimens.fonts import DEVANAGARI, Style
from specimens.places import invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed

_RIGHT = Align.RIGHT


def draw_cooperative(rng: Random) -> Drawn:
    """A cooperative's: Marathi beside every word, the account under the sum, its codes in one line at the foot."""
    account = _of_cooperative(rng)
    surface = new_leaf(rng, ("#fbf3e4", "#eef4e8", "#f8ecec"))
    style = Style(
        rng.uniform(6.6, 7.4), rng.choice(("Mukta", "Hind", "Noto Sans")), devanagari=rng.choice(DEVANAGARI[1:3])
    )
    bold, small = replace(style, weight=700), replace(style, size=5.4)
    ink = rng.choice(("#7b1e1e", "#1d4d2b", "#3a2a6a"))
    ornament.emblem(surface, 15, 11, 9, ink)
    surface.text(101, 10, account.bank, narrowed(replace(bold, size=13, color=ink), (account.bank,), 96), Align.CENTER)
    surface.text(101, 14.6, f"शाखा Branch : {account.branch}", style, Align.CENTER)
    surface.text(101, 18.2, f"नोंदणीकृत कार्यालय Regd. Office : {account.address.city}", small, Align.CENTER)
    surface.text(158, 9, "दि. Date ____ / ____ / 20____", style)
    surface.text(158, 15, f"चेक क्र. Cheque No. {account.cheque}", style)
    payee_and_sum(surface, style, ("यांना द्या Pay", "धारकास Or Bearer", "अक्षरी रुपये Rupees"))
    surface.rectangle(148, 44, 46, 9, line=ink, thickness=0.3)
    surface.text(150, 50.5, "रु. Rs.", bold)
    surface.text(150, 58, "खाते क्र. A/c No.", small)
    surface.text(150, 63, account.number, replace(bold, size=9.5, font="IBM Plex Mono", weight=400))
    surface.text(9, 56, rng.choice(("बचत खाते SAVINGS", "चालू खाते CURRENT")), bold)
    surface.text(9, 62, account.holder, narrowed(bold, (account.holder,), 84))
    surface.text(9, 75, f"IFSC {account.ifsc} | MICR {account.micr} | CTS clearing, payable at par", small)
    surface.text(194, 75, "अधिकृत स्वाक्षरी Authorised Signatory", small, _RIGHT)
    ornament.specimen_mark(surface, rng, 112, 67, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, word=rng.choice(("CANCELLED", "Cancelled", "CANCEL")), lift=rng.choice((6, 14)))
    return Drawn(surface, Form.SLIP, account.truth())


def _of_cooperative(rng: Random) -> Account:
    """Return an account at a cooperative of Maharashtra."""
    account = invent_leaf(rng, is_business=rng.random() < 0.3)
    bank, letters = rng.choice((("Deccan Sahakari Bank Ltd.", "ZDSB"), ("Sahyadri Nagari Sahakari Bank Ltd.", "ZSNS")))
    address = invent_address(rng, "Maharashtra")
    branch, micr = address.lines[-1], address.pincode[:3] + account.micr[3:]
    return replace(account, bank=bank, ifsc=letters + account.ifsc[4:], address=address, branch=branch, micr=micr)


LAYOUTS = (Layout("CANCELLED_CHEQUE", "town_cooperative", draw_cooperative),)
