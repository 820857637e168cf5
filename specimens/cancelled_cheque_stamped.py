"""Cheque leaves: a firm's of many cities, a village bank's with a stamped branch."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_bank_leaf, invent_leaf
from specimens.cheque_parts import cancel, date_boxes, ink_line, new_leaf, sign, stamp
from specimens.fonts import NARROW, SANS, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed

_RIGHT = Align.RIGHT
_VILLAGE_BANKS = (
    ("Narmada Vindhya Gramin Bank", "ZZNV", "नर्मदा विन्ध्य ग्रामीण बैंक"),
    ("Sarayu Kshetriya Gramin Bank", "ZZSK", "सरयू क्षेत्रीय ग्रामीण बैंक"),
    ("Aravalli Gramin Bank", "ZZAG", "अरावली ग्रामीण बैंक"),
)


def draw_payable_anywhere(rng: Random) -> Drawn:
    """The firm's name stands over the payee, the account in a tall box left of it, codes under the day."""
    banks = ("AXIS BANK", "YES BANK", "Kotak Mahindra Bank", "ICICI Bank", "IndusInd Bank", "FEDERAL BANK")
    account = invent_bank_leaf(rng, banks, is_business=rng.random() < 0.7)
    surface = new_leaf(rng, ("#f3ecf4", "#e9f3f4", "#f6f1e6"))
    style = Style(rng.uniform(6.4, 7.1), rng.choice((*SANS[:5], *NARROW[:2])))
    bold, small = replace(style, weight=700), replace(style, size=5.2)
    ink = rng.choice(("#7b1038", "#0a3f7d", "#7a4a00"))
    surface.circle(14, 10, 4.5, fill=ink)
    surface.text(21, 12, account.bank, narrowed(replace(bold, size=13, color=ink), (account.bank,), 62))
    place = f"{account.branch} Branch, {account.address.city} {account.address.pincode}"
    surface.text(21, 16, place, narrowed(small, (place,), 84))
    surface.text(110, 9, "PAYABLE AT PAR AT ALL BRANCHES IN INDIA", replace(style, size=4.6))
    date_boxes(surface, 156, 5)
    surface.text(156, 14.5, f"IFSC {account.ifsc}", bold)
    surface.text(156, 18, f"MICR {account.micr}", style)
    surface.text(9, 25, account.holder, narrowed(replace(bold, size=9), (account.holder,), 110))
    surface.text(9, 34, "Pay to", style)
    surface.line(20, 34.6, 176, 34.6)
    surface.text(194, 34, "or order", style, _RIGHT)
    surface.text(9, 43, "a sum of Rupees", style)
    surface.line(32, 43.6, 140, 43.6)
    surface.rectangle(148, 38, 46, 9, line=ink)
    surface.text(150, 44.5, "Rs.", style)
    surface.rectangle(9, 51, 58, 9, line=ink, radius=1)
    surface.text(11, 54, "Account No.", small)
    surface.text(38, 58.3, account.number, replace(bold, size=9.5), Align.CENTER)
    surface.text(72, 55, rng.choice(("Current A/c", "CA - Trade", "Multicity")), style)
    surface.text(72, 59, f"Cheque No. {account.cheque}", style)
    sign(surface, rng, 148, 52)
    surface.text(194, 69, "Authorised signatory / signatories", small, _RIGHT)
    surface.text(194, 73, "Please sign above", small, _RIGHT)
    ornament.specimen_mark(surface, rng, 112, 73, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, lift=rng.uniform(14, 20))
    return Drawn(surface, Form.SLIP, account.truth())


def draw_stamped_branch(rng: Random) -> Drawn:
    """The press knew the bank only: branch and codes are a rubber stamp's, name and number are typed."""
    name, prefix, native = rng.choice(_VILLAGE_BANKS)
    leaf = invent_leaf(rng)
    account = replace(leaf, bank=name, ifsc=prefix + leaf.ifsc[4:])
    surface = new_leaf(rng, ("#eaf4e6", "#fbf3df", "#e6eef6"))
    style = Style(rng.uniform(6.6, 7.4), rng.choice(("Noto Serif", "Arimo", "Mukta")), devanagari="Hind")
    bold, small = replace(style, weight=700), replace(style, size=5.4)
    green = rng.choice(("#1d5b2a", "#8a3a10", "#253a7a"))
    surface.text(101, 9, native, Style(11, "Hind", 700, green, "Hind"), Align.CENTER)
    surface.text(101, 15, name, replace(bold, size=12, color=green), Align.CENTER)
    surface.text(101, 18.6, "(Sponsored by a scheduled bank)", small, Align.CENTER)
    _rubber(surface, rng, account)
    surface.text(150, 11, "दिनांक / Date", small)
    date_boxes(surface, 157, 13)
    surface.text(9, 33, "अदा करें / Pay", style)
    surface.line(32, 33.6, 160, 33.6)
    surface.text(194, 33, "या धारक को / Or Bearer", style, _RIGHT)
    surface.text(9, 42, "रुपये / Rupees", style)
    surface.line(34, 42.6, 144, 42.6)
    surface.rectangle(150, 38, 44, 9, line=green)
    typed = Style(9, rng.choice(("Inconsolata", "IBM Plex Mono")), 400, "#1a1a1a")
    surface.text(9, 55, "खाता सं. / A/c No.", style)
    surface.rectangle(36, 50, 62, 7.5, line=green)
    surface.text(38, 55.5, account.number, typed)
    surface.text(9, 64, "नाम / Name", style)
    surface.text(36, 64, account.holder, narrowed(typed, (account.holder,), 84))
    sign(surface, rng, 150, 55)
    surface.text(194, 71, "हस्ताक्षर / Signature", small, _RIGHT)
    ornament.specimen_mark(surface, rng, 20, 74, 6)
    ink_line(surface, account, rng)
    if rng.random() < 0.4:
        stamp(surface, rng, 100, 62)
    else:
        cancel(surface, rng, lift=22)
    return Drawn(surface, Form.SLIP, account.truth())


def _rubber(surface: Surface, rng: Random, account: Account) -> None:
    """Stamp the branch in the corner, a little grey or violet."""
    pad = Style(6.6, "Roboto Condensed", 700, rng.choice(("#5b3a9a", "#34348a", "#555555")))
    x, y = rng.uniform(8, 12), rng.uniform(6, 8)
    lines = (f"Branch : {account.branch}", f"IFSC : {account.ifsc}", f"MICR : {account.micr}")
    fitting = narrowed(pad, lines, 46)
    for number, line in enumerate(lines):
        surface.text(x + 2, y + 4 + number * 3.8, line, fitting)
    surface.rectangle(x, y, 50, 14, line=pad.color, thickness=0.4)


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "payable_anywhere", draw_payable_anywhere),
    Layout("CANCELLED_CHEQUE", "stamped_branch", draw_stamped_branch),
)
