"""Cheque leaves after those of large banks, used in tuning: what stands where differs from bank to bank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.cheque_account import Account, invent_bank_leaf
from specimens.cheque_parts import boxes, cancel, date_boxes, ink_line, new_leaf, paint_leaf, sign
from specimens.fonts import DEVANAGARI, NARROW, SANS, SERIF, Style
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, MM_PER_POINT, Align, Surface, narrowed, text_width

_TINTS = ("#e8eef7", "#eaf2f6", "#f3f1f8", "#e9f2ea", "#f8f1e2", "#fdf3ec", "#f6e9f1")


def draw_national(rng: Random) -> Drawn:
    """A national bank's: its name in two scripts, the branch with its code, the prefix of the account's series."""
    account = invent_bank_leaf(rng, ("State Bank of India", "Bank of India", "Union Bank of India", "Canara Bank"))
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(6.2, 7.2), rng.choice(SANS), devanagari=rng.choice(DEVANAGARI))
    bold, small = replace(style, weight=700), replace(style, size=style.size * 0.82)
    hindi = {"State Bank of India": "भारतीय स्टेट बैंक", "Bank of India": "बैंक ऑफ इंडिया"}.get(account.bank, "बैंक")
    ornament.emblem(surface, 13, 10, 8, "#1c4f9c")
    surface.text(19, 9, hindi, replace(bold, size=11, color="#1c3f8c"))
    surface.text(19, 14, account.bank, replace(bold, size=12, color="#1c3f8c"))
    code = account.ifsc[-5:]
    surface.text(70, 9, f"({code}) - {account.branch.upper()}", bold)
    y = surface.paragraph(70, 12.4, 70, account.address.in_one_line().upper(), small, 1.15)
    surface.text(70, y, f"Tel: {rng.randint(20, 80)}-2{rng.randint(1000000, 9999999)}  IFS Code: {account.ifsc}", small)
    surface.text(158, 5.4, rng.choice(("वैध केवल 3 महीने VALID FOR 3 MONTHS ONLY", "VALID FOR 3 MONTHS ONLY")), small)
    date_boxes(surface, 158, 7)
    _payee(surface, style, ("PAY", rng.choice(("या धारक को OR BEARER", "को या उनके आदेश पर OR ORDER")), "रुपये RUPEES"))
    surface.text(148, 41.4, "अदा करें", small)
    surface.text(9, 56, "खा. सं.", small)
    surface.text(9, 59.4, "A/c No.", style)
    surface.rectangle(22, 53, 60, 8, line="#444444", thickness=0.2)
    surface.text(25, 59, account.number, replace(style, size=11.5, font=rng.choice(("Arimo", "Roboto Mono"))))
    kind = rng.choice(("बचत खाता / SAVINGS ACCOUNT (PB)", "SAVING BANK A/C", "CURRENT A/C"))
    surface.text(88, 58, kind, small)
    surface.text(9, 66, "VALID FOR ₹ 10.00 LAC & UNDER", small)
    surface.text(9, 70, f"PREFIX : {rng.randint(10**9, 10**10 - 1)}", small)
    surface.text(52, 70, "MULTI-CITY CHEQUE Payable at Par at All Branches", small)
    surface.text(190, 66, account.holder, bold, Align.RIGHT)
    surface.text(190, 73, "Please sign above / कृपया यहाँ हस्ताक्षर करें", small, Align.RIGHT)
    return _finished(surface, rng, account, branch=account.branch.upper())


def draw_small_print(rng: Random) -> Drawn:
    """A private bank's: branch, address and codes run on in small print under the bank's name."""
    account = invent_bank_leaf(rng, ("HDFC BANK LIMITED", "AXIS BANK", "IndusInd Bank", "YES BANK", "IDBI BANK"))
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(6.4, 7.2), rng.choice(("Roboto", "Arimo", "PT Sans Narrow", "Open Sans")))
    bold, small = replace(style, weight=700), replace(style, size=rng.uniform(4.8, 5.6))
    surface.rectangle(8, 5, 7, 7, fill=rng.choice(("#b3202a", "#8a1538", "#0d4f8b")))
    surface.text(17, 11, account.bank, narrowed(replace(bold, size=15), (account.bank,), 84))
    caption = rng.choice(("RTGS / NEFT IFSC : ", "RTGS/NEFT/IFSC Code : ", "IFSC : ", "RTGS/NEFT IFSC Code-"))
    print_ = f"{account.branch.upper()} BRANCH, {account.address.in_one_line().upper()}, {caption}{account.ifsc}"
    surface.paragraph(8, 15.4, 106, print_, small, 1.2)
    date_boxes(surface, 158, 8)
    surface.text(158, 16.4, "VALID FOR 3 MONTHS FROM DATE OF ISSUE", replace(style, size=4.8))
    _payee(surface, style, ("Pay", "Or Bearer", "Rupees"))
    surface.text(9, 58, "A/c No.", bold)
    surface.rectangle(22, 53, 58, 7.6, line="#222222", thickness=0.3)
    surface.text(24, 58.6, account.number, replace(bold, size=11))
    kind = rng.choice(("SAVINGS A/C", "SB-PRIME", "SALARY A/C", "CUR. A/C"))
    surface.text(22, 64, f"{kind}     Brn : {rng.randint(100, 4999)}", small)
    surface.text(9, 72, f"PAYABLE AT PAR THROUGH CLEARING/TRANSFER AT ALL BRANCHES OF {account.bank.upper()}", small)
    surface.text(192, 58, account.holder, bold, Align.RIGHT)
    surface.text(192, 74, "Please sign above", small, Align.RIGHT)
    return _finished(surface, rng, account, branch=account.branch.upper())


def draw_boxes_captioned(rng: Random) -> Drawn:
    """A regional bank's: a box for each digit of the account under its caption, the codes at the foot."""
    account = invent_bank_leaf(rng, ("Bank of Baroda", "Punjab National Bank", "Indian Overseas Bank"))
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(6.4, 7.4), rng.choice((*SANS, *NARROW)), devanagari=rng.choice(DEVANAGARI))
    bold = replace(style, weight=700)
    surface.text(101, 10, account.bank, replace(bold, size=15, color="#b0461e"), Align.CENTER)
    surface.text(101, 14.4, f"शाखा / Branch : {account.branch}", style, Align.CENTER)
    date_boxes(surface, 160, 6)
    _payee(surface, style, ("अदा करें PAY", "या धारक को / OR BEARER", "रुपये RUPEES"), 26)
    surface.text(9, 48, rng.choice(("खाता संख्या / Account No.", "Account Number", "A/C No. / खा. सं.")), style)
    boxes(surface, (9, 50), account.number, replace(style, size=9), rng.choice((4.6, 5.2)))
    surface.text(9, 66, f"IFSC : {account.ifsc}", bold)
    surface.text(54, 66, f"MICR : {account.micr}", bold)
    surface.text(9, 71, "Payable at par at all branches", replace(style, size=5.6))
    surface.text(190, 60, account.holder, bold, Align.RIGHT)
    surface.text(190, 70, "Please sign above", replace(style, size=5.6), Align.RIGHT)
    return _finished(surface, rng, account, lift=rng.choice((0, 10)))


def draw_for_company(rng: Random) -> Drawn:
    """A current account's: to be signed by two for the company, the codes under the boxes of the date."""
    account = invent_bank_leaf(rng, ("ICICI Bank", "Kotak Mahindra Bank", "FEDERAL BANK", "Bandhan Bank"), True)
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(6.2, 7), rng.choice(SANS))
    bold, small = replace(style, weight=700), replace(style, size=5.4)
    surface.text(9, 10, account.bank, replace(bold, size=15, color="#a33a1a"))
    surface.text(9, 14.5, f"{account.bank} Ltd., {account.branch} Branch", style)
    surface.paragraph(9, 17.8, 92, account.address.in_one_line(), small)
    date_boxes(surface, 156, 6)
    surface.text(194, 15.4, f"IFSC Code : {account.ifsc}", bold, Align.RIGHT)
    _payee(surface, style, ("Pay", "or Bearer", "Rupees"))
    surface.text(9, 58, rng.choice(("A/c No.", "CA A/c No.", "Current A/c No.")), bold)
    surface.rectangle(30, 53, 54, 7.6, fill="#ffffff", line="#777777", thickness=0.2)
    surface.text(32, 58.6, account.number, replace(style, size=11, font=rng.choice(("Roboto Mono", "Arimo"))))
    surface.text(9, 70, "CURRENT ACCOUNT - PAYABLE AT PAR AT ALL BRANCHES IN INDIA", small)
    holder = f"{rng.choice(('For', 'FOR', 'for'))} {account.holder}"
    surface.text(192, 53, holder, narrowed(bold, (holder,), 84), Align.RIGHT)
    for x in (140, 182):
        surface.text(x, 73, rng.choice(("Authorised Signatory", "Authorised Signatories")), small, Align.CENTER)
    return _finished(surface, rng, account)


def draw_boxed_middle(rng: Random) -> Drawn:
    """Boxes for the account in the middle of the leaf, the name under the bank, to be signed for a firm."""
    account = invent_bank_leaf(rng, ("ICICI Bank", "AXIS BANK", "YES BANK", "FEDERAL BANK"), True)
    surface = new_leaf(rng, ("#f7eef0", "#eef5f4", "#f2f2f8"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(SANS))
    bold = replace(style, weight=700)
    surface.text(9, 11, account.bank, replace(bold, size=15, color="#5c1240"))
    surface.paragraph(9, 16, 90, f"{account.branch} Branch, {account.address.in_one_line()}", replace(style, size=5.4))
    surface.text(112, 11, f"RTGS/NEFT IFSC : {account.ifsc}", style)
    date_boxes(surface, 158, 12)
    _payee(surface, style, ("PAY", "OR BEARER", "RUPEES"), 32)
    surface.text(60, 54.5, "A/c No.", style, Align.RIGHT)
    boxes(surface, (63, 50), account.number, replace(style, size=9), 5.0)
    holder = f"For {account.holder}"
    surface.text(192, 63, holder, narrowed(bold, (holder,), 88), Align.RIGHT)
    surface.text(192, 74, "Authorised Signatory(ies)", replace(style, size=5.6), Align.RIGHT)
    return _finished(surface, rng, account)


def draw_town(rng: Random) -> Drawn:
    """A town's cooperative: registration under its name, the account in groups, the holder in larger print."""
    account = invent_bank_leaf(rng, ("Janhit Sahakari Bank Ltd", "Vishwas Small Finance Bank", "Sanchay Gramin Bank"))
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(6.6, 7.6), rng.choice((*SERIF, "Noto Sans")))
    bold, small = replace(style, weight=700), replace(style, size=5.4)
    surface.text(101, 9.4, account.bank, replace(bold, size=14, color="#7a1030"), Align.CENTER)
    surface.text(101, 13, "(Scheduled Bank)  Regd. Office : Udyog Bhavan, Station Road", small, Align.CENTER)
    surface.text(9, 19, f"{account.branch} Branch", bold)
    surface.text(9, 23, f"{rng.choice(('IFSC', 'IFSC No.', 'IFS Code'))} {account.ifsc}", style)
    surface.text(190, 19, f"Date {'_' * 14} 20", style, Align.RIGHT)
    _payee(surface, style, ("Pay", "Or Bearer", "Rupees"), 33)
    number = account.number
    grouped = rng.choice((number, f"{number[:4]} {number[4:8]} {number[8:]}"))
    caption = rng.choice(("SB A/c No.", "Savings A/c No", "A/c. No.", "S.B. A/c No"))
    surface.text(9, 60, caption, style)
    surface.text(11 + text_width(caption, style), 60, grouped, replace(bold, size=10))
    surface.text(188, 64, account.holder, replace(style, size=style.size + 1), Align.RIGHT)
    surface.text(188, 72, rng.choice(("Signature", "Please sign above")), small, Align.RIGHT)
    return _finished(surface, rng, account)


def draw_scanned_with_form(rng: Random) -> Drawn:
    """A sheet with a leaf in its lower half, under what is to be paid into the account."""
    account = invent_bank_leaf(rng)
    surface = Surface(*A4)
    hand = Style(12, "Kalam", 400, "#26348a")
    surface.text(20, 24, rng.choice(("Cancelled cheque for NEFT", "For bank verification", "KYC - cheque copy")), hand)
    surface.move_origin(4, rng.uniform(60, 180))
    paint_leaf(surface, rng, ("#f4f4f4", "#ffffff", "#f2f2ee"))
    style = Style(rng.uniform(6.4, 7.2), rng.choice(SANS))
    bold, small = replace(style, weight=700), replace(style, size=5.6)
    surface.text(9, 11, account.bank, replace(bold, size=14))
    surface.text(9, 15.5, f"Branch: {account.branch}", style)
    surface.text(9, 19.5, f"IFSC: {account.ifsc}", bold)
    date_boxes(surface, 158, 7)
    _payee(surface, style, ("PAY", "OR BEARER", "RUPEES"))
    surface.text(9, 57, "A/C NO.", bold)
    surface.text(24, 57, account.number, replace(bold, size=10.5))
    surface.text(186, 62, account.holder, bold, Align.RIGHT)
    surface.text(186, 71, "PLEASE SIGN ABOVE", small, Align.RIGHT)
    ornament.specimen_mark(surface, rng, 100, 76, 6)
    ink_line(surface, account, rng)
    cancel(surface, rng, word=rng.choice(("CANCELLED", "Cancelled", "CANCEL")))
    surface.move_origin(0, 0)
    return Drawn(surface, Form.PAGE, account.truth())


def draw_struck(rng: Random) -> Drawn:
    """A leaf struck out with a broad pen: the strokes and the word lie over the account's number and the codes."""
    account = invent_bank_leaf(rng)
    surface = new_leaf(rng, _TINTS)
    style = Style(rng.uniform(6.6, 7.4), rng.choice(SANS))
    bold = replace(style, weight=700)
    surface.text(9, 11, account.bank, replace(bold, size=14, color="#1d3b6e"))
    surface.text(9, 15.5, f"{account.branch.upper()} BRANCH", style)
    surface.text(9, 20, f"IFSC {account.ifsc}", bold)
    date_boxes(surface, 158, 7)
    _payee(surface, style, ("Pay", "Or Bearer", "Rupees"))
    surface.text(9, 59, "A/c No.", style)
    surface.text(22, 59, account.number, replace(bold, size=11))
    surface.text(186, 60, account.holder, bold, Align.RIGHT)
    surface.text(186, 70, "Please sign above", replace(style, size=5.8), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 100, 76, 6)
    ink_line(surface, account, rng)
    ink = rng.choice(("#1d2f9a", "#151515", "#8a1a1a"))
    for shift in (0.0, rng.uniform(14, 20)):
        ends = ((6.0, 64.0 + shift * 0.3), (rng.uniform(150, 196), 6.0 + shift))
        surface.curve([*ends], ink, rng.uniform(0.5, 0.9), 0.85)
    word = Style(rng.uniform(24, 34), "Kalam", 700, ink)
    surface.text(rng.uniform(40, 60), 40 + word.size * MM_PER_POINT * 0.4, "CANCELLED", word)
    return Drawn(surface, Form.SLIP, account.truth(branch=account.branch.upper()))


def _payee(surface: Surface, style: Style, captions: tuple[str, str, str], y: float = 31) -> None:
    pay, bearer, rupees = captions
    surface.text(9, y, pay, style)
    surface.line(30, y + 0.6, 160, y + 0.6)
    surface.text(194, y, bearer, style, Align.RIGHT)
    surface.text(9, y + 8.4, rupees, style)
    surface.line(32, y + 9, 194, y + 9)
    surface.rectangle(146, y + 11, 48, 9, line="#444444", thickness=0.25)


def _finished(surface: Surface, rng: Random, account: Account, lift: float = 0.0, **printed: Value) -> Drawn:
    ornament.specimen_mark(surface, rng, 112, 76, 6)
    ink_line(surface, account, rng)
    if rng.random() < 0.8:
        cancel(surface, rng, word=rng.choice(("CANCELLED", "CANCELLED", "Cancelled", "CANCEL")), lift=lift)
    else:
        sign(surface, rng, 150, 62)
    truth: Mapping[str, Value] = account.truth(**printed)
    return Drawn(surface, Form.SLIP, truth)


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "national", draw_national),
    Layout("CANCELLED_CHEQUE", "small_print", draw_small_print),
    Layout("CANCELLED_CHEQUE", "boxes_captioned", draw_boxes_captioned),
    Layout("CANCELLED_CHEQUE", "for_company", draw_for_company),
    Layout("CANCELLED_CHEQUE", "town", draw_town),
    Layout("CANCELLED_CHEQUE", "with_form", draw_scanned_with_form, is_copy=True),
    Layout("CANCELLED_CHEQUE", "struck", draw_struck),
    Layout("CANCELLED_CHEQUE", "boxed_middle", draw_boxed_middle),
)
