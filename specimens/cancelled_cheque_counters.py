"""Three cheque leaves: a public bank's in two scripts, a private one's, one without a name."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_bank_leaf
from specimens.cheque_parts import LEAF, boxes, cancel, date_boxes, ink_line, new_leaf, stamp
from specimens.fonts import DEVANAGARI, SANS, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width

_RIGHT = Align.RIGHT
_HINDI = {
    "State Bank of India": "भारतीय स्टेट बैंक",
    "Bank of Baroda": "बैंक ऑफ़ बड़ौदा",
    "Union Bank of India": "यूनियन बैंक ऑफ़ इंडिया",
    "Bank of India": "बैंक ऑफ़ इंडिया",
}


def _address_lines(account: Account) -> tuple[str, str]:
    address = account.address
    return ", ".join(address.lines[:2]), f"{address.city} {address.state} {address.pincode}"


def draw_both_scripts(rng: Random) -> Drawn:
    """A public bank's leaf: every caption in Hindi and English, the branch's block beside the name, a boxed number."""
    account = invent_bank_leaf(rng, tuple(_HINDI))
    surface = new_leaf(rng, ("#e3eef6", "#eef2e2", "#f3e9ec"))
    style = Style(rng.uniform(5.8, 6.4), rng.choice(SANS), devanagari=rng.choice(DEVANAGARI))
    bold = replace(style, weight=700)
    surface.circle(13, 10, 4.5, fill="#2a6ab0")
    surface.circle(13, 10, 1.3, fill="#ffffff")
    surface.text(20, 9, _HINDI[account.bank], replace(bold, size=10))
    surface.text(20, 14, account.bank, narrowed(replace(bold, size=11), (account.bank,), 52))
    first, second = _address_lines(account)
    surface.text(78, 7, f"शाखा / Branch : {account.branch}", bold)
    surface.text(78, 10, first, style)
    surface.text(78, 13, second, style)
    surface.text(78, 16.4, f"IFS Code : {account.ifsc}", bold)
    surface.text(158, 5.2, "Valid for three months only", replace(style, size=4.6))
    date_boxes(surface, 158, 7)
    surface.text(9, 28, "अदा करें / PAY", style)
    surface.line(29, 28.8, 172, 28.8)
    surface.text(194, 28, "या धारक को / OR BEARER", replace(style, size=5.2), _RIGHT)
    surface.text(9, 38, "रुपये / RUPEES", style)
    surface.line(31, 38.8, 194, 38.8)
    surface.line(9, 47, 138, 47)
    surface.text(141, 47.5, "अदा करें", replace(style, size=5))
    surface.rectangle(152, 42, 42, 8.5, line="#444444")
    surface.text(154, 48, "₹", Style(10, "Noto Sans"))
    surface.text(9, 56.5, "खा. सं.", replace(style, size=5.2))
    surface.text(9, 59.5, "A/c No.", style)
    width = text_width(account.number, replace(bold, size=10.5)) + 6
    surface.rectangle(20, 53.5, width, 7.5, line="#444444", fill="#ffffff")
    surface.text(23, 59, account.number, replace(bold, size=10.5))
    kind = rng.choice(("SAVINGS BANK", "SB ACCOUNT"))
    surface.text(9, 66, f"{kind}     PREFIX : 09{rng.randint(10000, 99999)}", style)
    surface.text(9, 71, "MULTI-CITY CHEQUE Payable at Par at All Branches", replace(style, size=5.2))
    surface.text(192, 69, account.holder, replace(bold, size=7), _RIGHT)
    surface.text(192, 73.5, "कृपया ऊपर हस्ताक्षर करें / Please sign above", replace(style, size=5), _RIGHT)
    return _finished(surface, rng, account)


def draw_number_under_sum(rng: Random) -> Drawn:
    """A private bank's leaf: name at the top left, codes at the middle, number in boxes, holder right."""
    account = invent_bank_leaf(rng, ("HDFC BANK LIMITED", "ICICI Bank", "YES BANK", "FEDERAL BANK"))
    surface = new_leaf(rng, ("#f2f4f8", "#fdf3ea", "#eaf4f1"))
    style = Style(rng.uniform(6.0, 6.8), rng.choice(SANS))
    bold = replace(style, weight=700)
    color = rng.choice(("#004c8f", "#b02a30", "#333333"))
    name = narrowed(replace(bold, size=14, color=color), (account.bank,), 70)
    surface.text(9, 11, account.bank, name)
    first, second = _address_lines(account)
    surface.text(9, 15, f"{account.branch}, {first}"[:70], replace(style, size=5))
    surface.text(9, 18, second, replace(style, size=5))
    surface.text(96, 13, f"RTGS / NEFT IFSC : {account.ifsc}", bold)
    surface.text(194, 5, "Valid for 3 months from the date of issue", replace(style, size=4.6), _RIGHT)
    date_boxes(surface, 157, 7)
    surface.text(9, 28, "Pay", replace(style, size=7.5))
    surface.line(18, 28.8, 160, 28.8)
    surface.text(194, 28, "Or Bearer", style, _RIGHT)
    surface.text(9, 37.5, "Rupees", replace(style, size=7.5))
    surface.line(23, 38.2, 194, 38.2)
    surface.line(9, 46.5, 140, 46.5)
    surface.rectangle(150, 41, 44, 8.5, line=color, thickness=0.3)
    surface.text(152, 47, "₹", Style(10, "Noto Sans"))
    surface.text(9, 64.5, "A/c No.", bold)
    boxes(surface, (22, 60.8), account.number, replace(bold, size=8), 4.4)
    kind = rng.choice(("SAVINGS A/C", "RESIDENT SAVINGS", "CURRENT A/C"))
    surface.text(9, 56, kind, style)
    surface.text(9, 72, "Payable at par through clearing/transfer at all branches in India", replace(style, size=5))
    surface.text(193, 58, account.holder, bold, _RIGHT)
    surface.text(193, 73, "Please sign above", replace(style, size=5), _RIGHT)
    return _finished(surface, rng, account)


def draw_welcome_kit(rng: Random) -> Drawn:
    """A leaf out of a welcome kit, before a name is printed: band of colour at the left edge, codes under the bank."""
    leaf = invent_bank_leaf(rng, ("AXIS BANK", "Kotak Mahindra Bank", "IndusInd Bank", "IDBI BANK"))
    account = replace(leaf, branch=leaf.branch.upper())
    surface = new_leaf(rng, ("#f7f0f2", "#eef1f7", "#f5f2e8"))
    style = Style(rng.uniform(6.2, 6.9), rng.choice(SANS))
    bold = replace(style, weight=700)
    color = rng.choice(("#97144d", "#0a3d7c", "#00604f"))
    surface.rectangle(0, 0, 2.6, LEAF[1] - 14, fill=color)
    surface.rectangle(8, 5, 8, 8, fill=color)
    surface.text(18, 11.5, account.bank, narrowed(replace(bold, size=14, color=color), (account.bank,), 78))
    surface.text(8, 17.5, f"IFS CODE - {account.ifsc}    MICR - {account.micr}", bold)
    surface.text(8, 21, f"{account.branch} BRANCH", style)
    date_boxes(surface, 157, 5)
    surface.text(157, 13.2, "D  D  M  M  Y  Y  Y  Y", replace(style, size=4.4, color="#888888"))
    surface.text(8, 31, "PAY", style)
    surface.line(17, 31.8, 166, 31.8)
    surface.text(194, 31, "OR BEARER", style, _RIGHT)
    surface.text(8, 40.5, "RUPEES", style)
    surface.line(21, 41.2, 140, 41.2)
    surface.line(8, 49, 140, 49)
    surface.rectangle(146, 37, 48, 9, fill="#ffffff", line=color)
    surface.text(148, 43.4, "₹", Style(10, "Noto Sans"))
    surface.text(8, 58.5, "A/c. No.", style)
    surface.text(22, 58.5, account.number, replace(bold, size=10, tracking=0.6))
    surface.text(8, 64, rng.choice(("SAVING ACCOUNT", "SBEZY", "CURRENT ACCOUNT")), style)
    surface.text(8, 68, "Payable at par at all branches of the bank in India", replace(style, size=5))
    surface.text(193, 73, "AUTHORISED SIGNATORY / PLEASE SIGN ABOVE THIS LINE", replace(style, size=4.8), _RIGHT)
    return _finished(surface, rng, account, account_holder_name=None)


def _finished(surface: Surface, rng: Random, account: Account, **others: None) -> Drawn:
    """Print the line for machines, cancel the leaf and return it."""
    ornament.specimen_mark(surface, rng, rng.uniform(84, 110), 75.5, 6)
    ink_line(surface, account, rng)
    if rng.random() < 0.3:
        stamp(surface, rng, rng.uniform(70, 100), 48)
    else:
        cancel(surface, rng, word=rng.choice(("CANCELLED", "CANCELLED", "Cancelled", "CANCEL")), lift=24)
    return Drawn(surface, Form.SLIP, account.truth(**others))


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "both_scripts", draw_both_scripts),
    Layout("CANCELLED_CHEQUE", "number_under_sum", draw_number_under_sum),
    Layout("CANCELLED_CHEQUE", "welcome_kit", draw_welcome_kit),
)
