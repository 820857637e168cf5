"""A foreign bank's leaf: holder, account and branch in a column on the left of its foot."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_leaf
from specimens.cheque_parts import INKS, LEAF, date_boxes, new_leaf, sign
from specimens.fonts import E_13B, Style
from specimens.magnetic_ink import SIZE
from specimens.numbers import digits, grouped
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width

_BANKS = (
    ("Standard Chartered Bank", "SCBL", "036", 11, "#0a6a4a"),
    ("HSBC", "HSBC", "039", 12, "#b3121d"),
    ("DBS Bank India Limited", "DBSS", "641", 12, "#a51c1c"),
    ("Deutsche Bank AG", "DEUT", "200", 14, "#12348a"),
    ("Barclays Bank PLC", "BARC", "255", 13, "#1479b8"),
)
"""Name, letters of the IFSC, digits in the MICR code, length of an account's number, colour."""
_TINTS = ("#f3f6f4", "#eef4f9", "#f7f3ee", "#f4eff4")
_WORDS = ("CANCELLED", "Cancelled", "CANCELLED CHEQUE")


def draw_foreign_bank(rng: Random) -> Drawn:
    """Print the bank's name on the right of the head, what is the holder's on the left of the foot."""
    name, prefix, micr, length, color = rng.choice(_BANKS)
    is_business = rng.random() < 0.45
    leaf = invent_leaf(rng, is_business=is_business)
    leaf = replace(
        leaf,
        bank=name,
        holder=leaf.holder.removeprefix("M/s ").removeprefix("M/S "),
        ifsc=f"{prefix}0{leaf.address.pincode[:3]}9{digits(rng, 2)}",
        micr=f"{leaf.address.pincode[:3]}{micr}{digits(rng, 3)}",
        number=rng.choice("123456789") + digits(rng, length - 1),
    )
    surface = new_leaf(rng, _TINTS)
    font = rng.choice(("Source Sans 3", "Lato", "Arimo", "Public Sans"))
    small = Style(rng.uniform(6.4, 7.2), font, color="#1e1e22")
    _head(surface, rng, leaf, color, small)
    _order(surface, rng, small)
    _column(surface, rng, leaf, small)
    _foot(surface, rng, leaf, small, is_business)
    _cancel(surface, rng)
    ornament.specimen_mark(surface, rng, rng.uniform(92, 112), 75, 5)
    return Drawn(surface, Form.SLIP, leaf.truth())


def _head(surface: Surface, rng: Random, leaf: Account, color: str, small: Style) -> None:
    """Print the date on the left, the bank's mark and name on the right of it."""
    date_boxes(surface, 19, 8)
    surface.text(9, 12, "Date", small)
    strong = replace(small, size=rng.uniform(12, 14.5), weight=700, color=color)
    width = text_width(leaf.bank, strong)
    surface.text(194, 12, leaf.bank, strong, Align.RIGHT)
    surface.rectangle(194 - width - 10, 6.5, 7, 7, fill=color, radius=rng.choice((0, 1.5, 3.5)))
    note = rng.choice(("Valid for three months from the date of issue", "VALID FOR 3 MONTHS ONLY", ""))
    if note:
        surface.text(194, 16.6, note, replace(small, size=5.2), Align.RIGHT)


def _order(surface: Surface, rng: Random, small: Style) -> None:
    """Print the lines for payee and sum, with the box for figures at the end of the sum's second line."""
    said = replace(small, size=7.4)
    surface.text(9, 28, rng.choice(("Pay", "PAY TO")), said)
    surface.line(24, 28.8, 170, 28.8)
    surface.text(194, 28, rng.choice(("or bearer", "OR BEARER", "or order")), said, Align.RIGHT)
    surface.text(9, 37.5, rng.choice(("Rupees", "THE SUM OF RUPEES")), said)
    surface.line(42, 38.3, 194, 38.3)
    surface.line(9, 47, 146, 47)
    surface.rectangle(150, 41.5, 44, 9, fill="#ffffff", line="#777777", thickness=0.3, radius=1)
    surface.text(152.5, 48, "₹", Style(13))


def _column(surface: Surface, rng: Random, leaf: Account, small: Style) -> None:
    """Print holder, account, then the branch and its code, one under another on the left without boxes."""
    bold = replace(small, size=8.2, weight=700)
    number = grouped(leaf.number) if rng.random() < 0.3 else leaf.number
    caption = rng.choice(("A/c No. ", "Account Number: ", "A/C ", "Account No : "))
    lines = [(leaf.holder, narrowed(bold, (leaf.holder,), 80)), (f"{caption}{number}", bold)]
    if rng.random() < 0.4:
        lines.reverse()
    tiny = replace(small, size=6)
    codes = f"{rng.choice(('IFSC: ', 'IFSC Code ', 'RTGS / NEFT IFSC Code: '))}{leaf.ifsc}"
    if rng.random() < 0.5:
        codes += f"   MICR: {leaf.micr}"
    place = ", ".join((*leaf.address.lines[:-1][:2], leaf.address.city, leaf.address.pincode))
    lines += [(codes, small), (f"{leaf.branch} Branch", small), (place, tiny)]
    y = 54.0
    for text, style in lines:
        surface.text(9, y, text, style)
        y += 4.6 if style.size > 7.6 else 3.8


def _foot(surface: Surface, rng: Random, leaf: Account, small: Style, is_business: bool) -> None:
    """Print where to sign and, further left than usual, the line for machines."""
    tiny = replace(small, size=5.4)
    if is_business:
        surface.line(138, 70, 164, 70)
        surface.line(168, 70, 194, 70)
    sign(surface, rng, 154, 59)
    words = "AUTHORISED SIGNATORIES" if is_business else rng.choice(("Signature", "Please sign above this line"))
    surface.text(194, 74, words, tiny, Align.RIGHT)
    surface.rectangle(0, 78, LEAF[0], 14, fill="#ffffff", opacity=0.8)
    line = leaf.ink_line(rng.choice(("10", "11", "29", "31")))
    surface.text(rng.uniform(14, 26), 87, line, Style(SIZE, E_13B))


def _cancel(surface: Surface, rng: Random) -> None:
    """Write the word in large letters over the middle, falling a little, above one line or between two."""
    ink, word = rng.choice(INKS), rng.choice(_WORDS)
    style = Style(rng.uniform(24, 34) * (0.75 if len(word) > 9 else 1), "Kalam", rng.choice((400, 700)), ink)
    left, base = rng.uniform(44, 74), rng.uniform(36, 46)
    slope, length = rng.uniform(-0.04, 0.12), text_width(word, style) * 1.06
    for number, character in enumerate(word):
        x = left + number * length / len(word)
        surface.text(x, base + slope * (x - left) + rng.uniform(-0.5, 0.5), character, style)
    for shift in (3.5, -11.0)[: rng.choice((1, 2))]:
        points = [
            (left - 6 + (length + 12) * part / 10, base + shift + slope * length * part / 10 + rng.uniform(-0.4, 0.4))
            for part in range(11)
        ]
        surface.curve(points, ink, rng.uniform(0.35, 0.6))


LAYOUTS = (Layout("CANCELLED_CHEQUE", "foreign_bank_column", draw_foreign_bank),)
