"""Cheque leaves whose account, holder and branch stand in blocks of their own: further looks used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.cheque_account import Account, invent_bank_leaf, invent_leaf
from specimens.cheque_parts import boxes, cancel, date_boxes, ink_line, new_leaf, stamp
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed

_TINTS = ("#e9f1f8", "#f2f7f0", "#f9f4ea", "#f4eff8", "#fbeeee")


def draw_beside_logo(rng: Random) -> Drawn:
    """A private bank's: the branch over its address, all in capitals, in a block right of the bank's name."""
    account = invent_bank_leaf(rng, ("HDFC BANK LIMITED", "IndusInd Bank", "Kotak Mahindra Bank", "AXIS BANK"))
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(5.8, 6.8), rng.choice(SANS))
    bold = replace(style, weight=700)
    surface.rectangle(8, 6, 6, 6, fill="#12468c")
    surface.text(16, 11, account.bank, narrowed(replace(bold, size=13), (account.bank,), 44))
    surface.text(64, 6.4, account.branch.upper(), style)
    place = account.address.in_one_line().upper().replace(",", "").replace(" - ", " ")
    y = surface.paragraph(64, 9.4, 84, place, style, 1.2)
    surface.text(64, y, f"RTGS / NEFT IFSC : {account.ifsc}", style)
    date_boxes(surface, 158, 8)
    _order(surface, style, ("Pay", "Or Bearer", "Rupees"))
    surface.text(9, 58, "A/c No.", style)
    surface.rectangle(24, 53, 54, 7.4, line="#222222", thickness=0.25)
    surface.text(28, 58.6, account.number, replace(bold, size=11))
    surface.text(9, 66, rng.choice(("SAVING A/C", "CURRENT A/C", "SALARY A/C")), style)
    surface.text(9, 72, f"Payable at par through clearing/transfer at all branches of {account.bank}", style)
    surface.text(192, 62, account.holder, narrowed(bold, (account.holder,), 80), Align.RIGHT)
    surface.text(
        192, 73, rng.choice(("Please sign above", "Please sign above / कृपया यहाँ हस्ताक्षर करें")), style, Align.RIGHT
    )
    return _finished(surface, rng, account, branch=account.branch.upper())


def draw_named_left(rng: Random) -> Drawn:
    """A small finance bank's: number and holder beside captions at the left, nothing over the place to sign."""
    account = invent_leaf(rng, is_business=rng.random() < 0.4)
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(6.2, 7), rng.choice((*SANS, *NARROW)))
    bold = replace(style, weight=700)
    surface.text(9, 11, account.bank, narrowed(replace(bold, size=14, color="#0b5d4a"), (account.bank,), 100))
    codes = rng.choice(("IFSC : {} | MICR : {}", "IFSC {}  MICR {}", "IFSC Code - {}, MICR Code - {}"))
    surface.text(9, 15.6, f"Branch : {account.branch}", style)
    surface.text(9, 19.6, codes.format(account.ifsc, account.micr), style)
    date_boxes(surface, 158, 7)
    _order(surface, style, ("Pay to", "or Bearer", "the sum of Rupees"))
    surface.text(9, 55, rng.choice(("Account Number", "Account No.", "A/c Number")), style)
    surface.text(46, 55, account.number, replace(bold, size=10))
    surface.text(9, 61, rng.choice(("Name", "Account Name", "A/c Name")), style)
    surface.text(46, 61, account.holder, narrowed(bold, (account.holder,), 80))
    surface.text(9, 67, "Account Type", style)
    surface.text(46, 67, rng.choice(("Savings", "Current")), style)
    surface.text(192, 72, rng.choice(("Authorised Signatory", "Signature(s)")), style, Align.RIGHT)
    return _finished(surface, rng, account)


def draw_long_boxes(rng: Random) -> Drawn:
    """A national bank's: wide boxes for the account over its caption, the branch with its code at the right."""
    account = invent_bank_leaf(rng, ("Punjab National Bank", "Bank of India", "Bank of Baroda", "Canara Bank"))
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(6.2, 7.2), rng.choice((*SANS, *SERIF)))
    bold, small = replace(style, weight=700), replace(style, size=5.4)
    surface.text(9, 11, account.bank, replace(bold, size=14, color="#6b1f3a"))
    surface.text(9, 15, "(A Govt. of India Undertaking)", small)
    surface.text(78, 9, f"{account.branch.upper()} BRANCH ({_branch_number(account)})", bold)
    surface.paragraph(78, 12.4, 66, account.address.in_one_line(), small, 1.2)
    surface.text(158, 18, f"IFS Code: {account.ifsc}", style)
    date_boxes(surface, 158, 6)
    _order(surface, style, ("PAY", "OR ORDER", "RUPEES"))
    boxes(surface, (12, 52), account.number, replace(style, size=10), rng.choice((5.6, 6.0)))
    surface.text(12, 62, rng.choice(("ACCOUNT No.", "A/C NO.", "S.B. A/c No.")), small)
    surface.text(12, 70, "MULTI-CITY CHEQUE PAYABLE AT PAR AT ALL BRANCHES IN INDIA", small)
    surface.text(192, 64, account.holder, bold, Align.RIGHT)
    surface.text(192, 73, "Please sign above this line", small, Align.RIGHT)
    return _finished(surface, rng, account, branch=account.branch.upper())


def _branch_number(account: Account) -> str:
    """Return the number that the bank gives the branch, the end of its IFSC."""
    return account.ifsc[-5:]


def _order(surface: Surface, style: Style, captions: tuple[str, str, str]) -> None:
    pay, bearer, rupees = captions
    surface.text(9, 30, pay, style)
    surface.line(24, 30.6, 168, 30.6)
    surface.text(194, 30, bearer, style, Align.RIGHT)
    surface.text(9, 39, rupees, style)
    surface.line(34, 39.6, 194, 39.6)
    surface.rectangle(150, 42, 44, 8.6, line="#555555", thickness=0.25)


def _finished(surface: Surface, rng: Random, account: Account, **printed: Value) -> Drawn:
    ornament.specimen_mark(surface, rng, 112, 76, 6)
    ink_line(surface, account, rng)
    if rng.random() < 0.25:
        stamp(surface, rng, rng.uniform(60, 90), rng.uniform(24, 34))
    else:
        cancel(surface, rng, word=rng.choice(("CANCELLED", "Cancelled", "CANCELLED CHEQUE")), lift=rng.choice((0, 8)))
    return Drawn(surface, Form.SLIP, account.truth(**printed))


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "beside_logo", draw_beside_logo),
    Layout("CANCELLED_CHEQUE", "named_left", draw_named_left),
    Layout("CANCELLED_CHEQUE", "long_boxes", draw_long_boxes),
)
