"""Three more cheque leaves, never used in tuning: a cooperative's, one without a printed name, a young bank's."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_bank_leaf, invent_leaf
from specimens.cheque_parts import LEAF, cancel, date_boxes, ink_line, new_leaf, sign, stamp
from specimens.fonts import DEVANAGARI, NARROW, SANS, SERIF, Style
from specimens.places import invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed

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
    _rows(surface, style, ("यांना द्या Pay", "धारकास Or Bearer", "अक्षरी रुपये Rupees"))
    surface.rectangle(148, 44, 46, 9, line=ink, thickness=0.3)
    surface.text(150, 50.5, "रु. Rs.", bold)
    surface.text(150, 58, "खाते क्र. A/c No.", small)
    surface.text(150, 63, account.number, replace(bold, size=9.5, font="IBM Plex Mono", weight=400))
    surface.text(9, 56, rng.choice(("बचत खाते SAVINGS", "चालू खाते CURRENT")), bold)
    surface.text(9, 62, account.holder, narrowed(bold, (account.holder,), 84))
    surface.text(9, 75, f"IFSC {account.ifsc} | MICR {account.micr} | CTS clearing, payable at par", small)
    surface.text(194, 75, "अधिकृत स्वाक्षरी Authorised Signatory", small, _RIGHT)
    _finish(surface, rng)
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
    _rows(surface, style, ("PAY", "OR BEARER", "RUPEES"))
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
    _finish(surface, rng)
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
    _finish(surface, rng)
    ink_line(surface, account, rng)
    if rng.random() < 0.5:
        stamp(surface, rng, rng.uniform(50, 80), 46, "CANCELLED")
    else:
        cancel(surface, rng, lift=18)
    return Drawn(surface, Form.SLIP, account.truth())


def _rows(surface: Surface, style: Style, words: tuple[str, str, str]) -> None:
    """Print the lines for payee and sum with what stands before and behind them."""
    pay, bearer, rupees = words
    surface.text(9, 31, pay, style)
    surface.line(32, 31.6, 164, 31.6)
    surface.text(194, 31, bearer, style, _RIGHT)
    surface.text(9, 40, rupees, style)
    surface.line(40, 40.6, 194, 40.6)


def _finish(surface: Surface, rng: Random) -> None:
    ornament.specimen_mark(surface, rng, 112, 67, 6)


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "cooperative", draw_cooperative, held_apart=True),
    Layout("CANCELLED_CHEQUE", "stamped_name", draw_stamped_name, held_apart=True),
    Layout("CANCELLED_CHEQUE", "plain_new", draw_plain_new, held_apart=True),
)
