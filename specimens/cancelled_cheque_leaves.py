"""Two more cheque leaves: one without a printed name, a young bank's."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import invent_bank_leaf
from specimens.cheque_parts import LEAF, cancel, date_boxes, ink_line, new_leaf, payee_and_sum, sign, stamp
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed

_RIGHT = Align.RIGHT


def draw_stamped_name(rng: Random) -> Drawn:
    """A loose leaf of the counter: nobody's name is printed, the number is written by hand, a firm's stamp names it."""
    banks = ("Punjab National Bank", "Bank of India", "Indian Overseas Bank", "Canara Bank", "Union Bank of India")
    account = invent_bank_leaf(rng, banks, is_business=True)
    surface = new_leaf(rng, ("#e9f1ea", "#e8eef6", "#f5f0e2"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(SERIF[:4]), devanagari="Hind")
    bold, small = replace(style, weight=700), replace(style, size=5.4)
    surface.text(
        9, 10.5, account.bank.upper(), narrowed(replace(bold, size=14, color="#26324f"), (account.bank.upper(),), 90)
    )
    lines = f"{account.branch}, {account.address.city} - {account.address.pincode}"
    surface.text(9, 15, lines, small)
    surface.text(9, 19, f"IFS CODE : {account.ifsc}", bold)
    date_boxes(surface, 158, 7)
    surface.text(158, 15.6, "VALID FOR THREE MONTHS ONLY", replace(style, size=4.6))
    payee_and_sum(surface, style, ("PAY", "OR BEARER", "RUPEES"))
    surface.rectangle(148, 44, 46, 9, line="#333333")
    surface.text(9, 65, "खाता सं. / A/c. No.", style)
    surface.rectangle(38, 60, 66, 8, line="#333333")
    surface.text(40, 66, account.number, Style(15, "Kalam", 400, rng.choice(("#1d2f9a", "#151515")), tracking=1.2))
    surface.text(9, 72, "S.B. / C.A. / C.C. / O.D.", small)
    ink = rng.choice(("#4b3f9c", "#8b2f5f", "#2e5aa0"))
    name = f"For {account.holder}"
    surface.text(190, 60, name, narrowed(Style(10, "Roboto Condensed", 700, ink), (name,), 78), _RIGHT)
    sign(surface, rng, 146, 61)
    surface.text(190, 71, "Authorised Signatory", Style(7.5, "Roboto Condensed", 400, ink), _RIGHT)
    surface.text(190, 75.5, "Please sign above", small, _RIGHT)
    ornament.specimen_mark(surface, rng, 112, 67, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, lift=20)
    return Drawn(surface, Form.SLIP, account.truth(bank_name=account.bank.upper()))


def draw_plain_new(rng: Random) -> Drawn:
    """A young bank's: hardly a line, captions over what they name, account and codes in one row over the ink."""
    account = invent_bank_leaf(
        rng, ("Vishwas Small Finance Bank", "Bandhan Bank", "IndusInd Bank", "Kotak Mahindra Bank")
    )
    surface = new_leaf(rng, ("#ffffff", "#fafcff", "#fffdf6"))
    style = Style(rng.uniform(6.4, 7.0), rng.choice((*SANS[4:], *NARROW[2:])))
    bold, gray = replace(style, weight=700), replace(style, size=4.8, color="#6d6d6d")
    ink = rng.choice(("#00695c", "#6a1b9a", "#bf360c"))
    surface.rectangle(0, 0, LEAF[0], 2.4, fill=ink)
    surface.text(194, 11, account.bank, narrowed(replace(bold, size=14, color=ink), (account.bank,), 70), _RIGHT)
    surface.text(9, 8, "DATE", gray)
    date_boxes(surface, 9, 9)
    surface.text(9, 22, "PAY TO", gray)
    surface.line(9, 29, 160, 29, "#b5b5b5")
    surface.text(194, 28, "or bearer", style, _RIGHT)
    surface.text(9, 34, "AMOUNT IN WORDS", gray)
    surface.line(9, 41, 140, 41, "#b5b5b5")
    surface.rectangle(148, 35, 46, 9, line=ink, radius=1.5)
    surface.text(150, 41, "₹", Style(10, "Arimo"))
    surface.text(192, 56, account.holder, narrowed(bold, (account.holder,), 80), _RIGHT)
    sign(surface, rng, 148, 57)
    surface.text(192, 68, "Sign above", gray, _RIGHT)
    facts = (
        ("ACCOUNT NUMBER", account.number),
        ("BRANCH", account.branch),
        ("IFSC", account.ifsc),
        ("CHEQUE NO.", account.cheque),
    )
    for (caption, value), x in zip(facts, (9, 50, 92, 124), strict=True):
        surface.text(x, 70.5, caption, gray)
        surface.text(x, 75, value, narrowed(bold, (value,), 38 if x < 92 else 30))
    ornament.specimen_mark(surface, rng, 112, 67, 6)
    ink_line(surface, account, rng)
    if rng.random() < 0.5:
        stamp(surface, rng, rng.uniform(50, 80), 46, "CANCELLED")
    else:
        cancel(surface, rng, lift=18)
    return Drawn(surface, Form.SLIP, account.truth())


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "stamped_name", draw_stamped_name),
    Layout("CANCELLED_CHEQUE", "plain_new", draw_plain_new),
)
