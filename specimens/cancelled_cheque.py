"""Cheque leaves, cancelled or given as they are: the looks that are used in tuning (DOCTYPES.md, CANCELLED_CHEQUE)."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_leaf
from specimens.cheque_parts import boxes, cancel, date_boxes, ink_line, new_leaf, paint_leaf, sign, stamp
from specimens.flow import Flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, narrowed

_GREENS, _BLUES = ("#e9f2ea", "#f0f5ec"), ("#e8eef7", "#eaf2f6", "#f3f1f8")
_SANDS = ("#f8f1e2", "#f6efe9", "#fbf3e8")


def draw_standard(rng: Random) -> Drawn:
    """A leaf after the standard of 2010: bank and branch at the left, the name over the place to sign."""
    account = invent_leaf(rng)
    surface = new_leaf(rng, (*_GREENS, *_BLUES))
    _standard(surface, rng, account, Style(rng.uniform(6.4, 7.4), rng.choice(SANS)))
    cancel(surface, rng)
    return Drawn(surface, Form.SLIP, account.truth())


def draw_boxed(rng: Random) -> Drawn:
    """A leaf without a name: the account's number in boxes, captions in Hindi before the English."""
    account = invent_leaf(rng)
    surface = new_leaf(rng, (*_BLUES, *_SANDS))
    style = Style(rng.uniform(6.6, 7.4), rng.choice(SANS))
    bold = replace(style, weight=700)
    surface.text(10, 11, account.bank, narrowed(replace(bold, size=14, color="#6d1f2f"), (account.bank,), 100))
    surface.text(10, 16, f"{account.branch} Branch", style)
    surface.text(10, 20, f"{rng.choice(('RTGS / NEFT IFSC :', 'IFS Code :', 'IFSC -'))} {account.ifsc}", bold)
    date_boxes(surface, 158, 7)
    _payee(surface, style, ("अदा करें / Pay", "या धारक को OR BEARER", "रुपये / Rupees"))
    label = rng.choice(("खा. सं. / A/c No.", "खाता सं. / A/c No.", "A/c No."))
    surface.text(10, 58.5, label, style)
    boxes(surface, (36, 54), account.number, replace(style, size=9.5), 5.2)
    surface.text(188, 70, rng.choice(("Please sign above", "Please sign above this line")), style, Align.RIGHT)
    surface.text(10, 70, "Payable at par at all branches in India", style)
    ornament.specimen_mark(surface, rng, 100, 76, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, lift=rng.choice((0, 22, 26)))
    return Drawn(surface, Form.SLIP, account.truth(account_holder_name=None))


def draw_cooperative(rng: Random) -> Drawn:
    """A small bank's: the bank in the middle, codes with captions, a savings account's number after them."""
    account = invent_leaf(rng)
    surface = new_leaf(rng, (*_SANDS, *_GREENS))
    style = Style(rng.uniform(6.6, 7.6), rng.choice((*SERIF[:3], *NARROW[:2])))
    bold = replace(style, weight=700)
    title = narrowed(replace(bold, size=15, color="#12406a"), (account.bank,), 130)
    surface.text(80, 11, account.bank, title, Align.CENTER)
    surface.text(80, 15.5, f"Branch : {account.branch}", style, Align.CENTER)
    surface.text(80, 19.5, f"IFSC Code : {account.ifsc}    MICR Code : {account.micr}", style, Align.CENTER)
    surface.text(192, 9, "Date ____ / ____ / 20____", style, Align.RIGHT)
    _payee(surface, style, ("Pay", "or Bearer", "Rupees"))
    kind = rng.choice(("S.B. A/c No.", "SB A/c No.", "Savings Bank A/c No.", "Account No."))
    surface.text(10, 58, f"{kind} {account.number}", replace(bold, size=10))
    surface.text(188, 57, account.holder, bold, Align.RIGHT)
    surface.text(188, 70, rng.choice(("Signature", "Please sign above")), style, Align.RIGHT)
    ornament.specimen_mark(surface, rng, 100, 75, 6)
    ink_line(surface, account, rng)
    stamp(surface, rng, rng.uniform(50, 90), rng.uniform(30, 48))
    return Drawn(surface, Form.SLIP, account.truth())


def draw_company(rng: Random) -> Drawn:
    """A company's leaf that nobody cancelled, payable at par, to be signed for the company."""
    account = invent_leaf(rng, is_business=True)
    surface = new_leaf(rng, (*_BLUES, "#eef4ee"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(SANS))
    bold = replace(style, weight=700)
    title = account.bank.upper()
    surface.text(8, 10, title, narrowed(replace(bold, size=13, color="#0c2f5c"), (title,), 90))
    surface.text(8, 15, f"{account.branch.upper()} BRANCH", style)
    surface.paragraph(8, 18.6, 92, account.address.in_one_line(), replace(style, size=5.6))
    surface.text(108, 10, f"IFSC : {account.ifsc}", bold)
    date_boxes(surface, 158, 6)
    surface.text(
        104, 15, rng.choice(("VALID FOR THREE MONTHS ONLY", "Valid for 3 months from the date of issue")), style
    )
    _payee(surface, style, ("PAY", "OR BEARER", "RUPEES"))
    surface.text(8, 57, "A/c No.", style)
    surface.rectangle(22, 52, 52, 8, line="#444444", thickness=0.2)
    surface.text(24, 57.6, account.number, replace(bold, size=11))
    surface.text(8, 64, rng.choice(("CA - CURRENT ACCOUNT", "CURRENT A/C")), style)
    holder = f"For {account.holder}"
    surface.text(192, 56, holder, narrowed(bold, (holder,), 90), Align.RIGHT)
    surface.text(192, 72, rng.choice(("Authorised Signatory", "Authorised Signatories")), style, Align.RIGHT)
    ornament.specimen_mark(surface, rng, 96, 75, 6)
    ink_line(surface, account, rng)
    sign(surface, rng, 150, 59)
    return Drawn(surface, Form.SLIP, account.truth(bank_name=account.bank.upper(), branch=account.branch.upper()))


def draw_on_sheet(rng: Random) -> Drawn:
    """A leaf copied onto a sheet, with a line by hand that it is a true copy."""
    account = invent_leaf(rng)
    surface = Surface(*A4)
    surface.move_origin(4, rng.uniform(14, 120))
    paint_leaf(surface, rng, ("#f4f4f4", "#ffffff", "#eeeeee"))
    style = Style(rng.uniform(6.6, 7.4), rng.choice(SANS))
    _standard(surface, rng, account, style)
    cancel(surface, rng, word=rng.choice(("CANCELLED", "Cancelled", "CANCEL")))
    hand = Style(13, "Kalam", 400, "#26348a")
    below = Flow(surface, 20, 104, 160, 1.4)
    below.line(rng.choice(("Self attested", "True copy", "For loan account")), hand)
    sign(surface, rng, 20, 118)
    surface.move_origin(0, 0)
    return Drawn(surface, Form.PAGE, account.truth())


def draw_private(rng: Random) -> Drawn:
    """A private bank's: the name beside the account's number, the branch's address in small print under the bank."""
    account = invent_leaf(rng)
    surface = new_leaf(rng, (*_BLUES, *_GREENS, "#fdf7ef"))
    style = Style(rng.uniform(6.2, 7), rng.choice(("Lato", "Public Sans", "Roboto", "PT Sans Narrow")))
    bold = replace(style, weight=700)
    surface.rectangle(8, 6, 9, 9, fill=rng.choice(("#b3202a", "#f08a24", "#1c4f9c")))
    surface.text(19, 13, account.bank, narrowed(replace(bold, size=16), (account.bank,), 100))
    surface.paragraph(8, 19, 100, f"{account.branch}: {account.address.in_one_line()}", replace(style, size=5.4))
    surface.text(8, 26, f"RTGS/NEFT IFSC : {account.ifsc}", bold)
    date_boxes(surface, 156, 8)
    _payee(surface, style, ("Pay", "Or Bearer", "Rupees"), 33)
    surface.text(8, 57.5, "A/c No.", bold)
    surface.rectangle(21, 52.5, 55, 7.5, fill="#ffffff", line="#777777", thickness=0.15)
    surface.text(23, 58, account.number, replace(style, font="Roboto Mono", size=11))
    surface.text(8, 65, rng.choice(("SAVINGS A/C", "SB GENERAL", "SALARY ACCOUNT")), style)
    surface.text(190, 64, account.holder, bold, Align.RIGHT)
    surface.text(190, 74, "Please sign above", replace(style, size=5.6), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 90, 75, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng)
    return Drawn(surface, Form.SLIP, account.truth(branch=None))


def _standard(surface: Surface, rng: Random, account: Account, style: Style) -> None:
    bold = replace(style, weight=700)
    surface.text(9, 11, account.bank, narrowed(replace(bold, size=15, color="#1b4f2a"), (account.bank,), 104))
    surface.text(9, 15.5, f"{account.branch} Branch", style)
    surface.text(9, 19, ", ".join(account.address.parts()), replace(style, size=style.size * 0.85))
    surface.text(9, 23, f"{rng.choice(('IFSC Code :', 'IFSC:', 'IFS CODE:'))} {account.ifsc}", bold)
    date_boxes(surface, 158, 7)
    _payee(surface, style, ("Pay", "Or Bearer / या धारक को", "Rupees"))
    surface.text(9, 58, rng.choice(("A/c No.", "A/C No.", "Account No.")), style)
    surface.rectangle(24, 53, 56, 8, line="#555555", thickness=0.2)
    surface.text(26, 58.6, account.number, replace(bold, size=11))
    surface.text(186, 62, account.holder, bold, Align.RIGHT)
    surface.text(186, 71, "Please sign above", replace(style, size=5.8), Align.RIGHT)
    surface.text(9, 71, rng.choice(("Multi-City Cheque Payable at Par", "Payable at par at all our branches")), style)
    ornament.specimen_mark(surface, rng, 100, 75, 6)
    ink_line(surface, account, rng)
    sign(surface, rng, 146, 62)


def _payee(surface: Surface, style: Style, captions: tuple[str, str, str], y: float = 31) -> None:
    """Print the lines for the payee and the sum, and the box for its figures."""
    pay, bearer, rupees = captions
    surface.text(9, y, pay, style)
    surface.line(24, y + 0.6, 164, y + 0.6)
    surface.text(194, y, bearer, style, Align.RIGHT)
    surface.text(9, y + 9, rupees, style)
    surface.line(26, y + 9.6, 194, y + 9.6)
    surface.line(9, y + 17, 140, y + 17)
    surface.rectangle(146, y + 11, 48, 9, line="#444444", thickness=0.25)
    surface.text(148, y + 17.4, "₹", replace(style, size=13, font="Noto Sans"))


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "standard", draw_standard),
    Layout("CANCELLED_CHEQUE", "boxed", draw_boxed),
    Layout("CANCELLED_CHEQUE", "cooperative", draw_cooperative),
    Layout("CANCELLED_CHEQUE", "company", draw_company),
    Layout("CANCELLED_CHEQUE", "on_sheet", draw_on_sheet, is_copy=True),
    Layout("CANCELLED_CHEQUE", "private", draw_private),
)
