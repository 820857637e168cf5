"""A national bank's leaf with its number in red, codes at its foot, crossed in a corner; never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_bank_leaf
from specimens.cheque_parts import INKS, LEAF, date_boxes, new_leaf, sign
from specimens.fonts import E_13B, Style
from specimens.magnetic_ink import SIZE
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width

_BANKS = (
    ("बैंक ऑफ़ इंडिया", "Bank of India", "#1f4e9c"),
    ("केनरा बैंक", "Canara Bank", "#0f6fa8"),
    ("यूनियन बैंक ऑफ़ इंडिया", "Union Bank of India", "#b3202a"),
    ("पंजाब नैशनल बैंक", "Punjab National Bank", "#8a1f3c"),
    ("इण्डियन ओवरसीज़ बैंक", "Indian Overseas Bank", "#20408e"),
)
_TINTS = ("#eef3ea", "#f5efe4", "#edf1f7", "#f6ecee")
_PAR = ("PAYABLE AT PAR AT ALL BRANCHES IN INDIA", "MULTI CITY CHEQUE - PAYABLE AT PAR", "At par at all CBS branches")


def draw_old_book(rng: Random) -> Drawn:
    """Print names in the middle, the sum's box over the account's, the codes in a line over the magnetic ink."""
    hindi, name, color = rng.choice(_BANKS)
    is_business = rng.random() < 0.4
    leaf = invent_bank_leaf(rng, (name,), is_business=is_business)
    leaf = replace(leaf, holder=leaf.holder.removeprefix("M/s ").removeprefix("M/S "))
    surface = new_leaf(rng, _TINTS)
    small = Style(
        rng.uniform(6.2, 7.2), rng.choice(("Arimo", "Noto Sans", "PT Sans Narrow", "Roboto")), color="#222222"
    )
    _head(surface, rng, leaf, (hindi, color), small)
    _lines(surface, small)
    _boxes(surface, rng, leaf, small)
    _holder(surface, rng, leaf, small)
    _codes(surface, rng, leaf, small)
    kinds = ("CURRENT A/C", "CA", "CD A/C") if is_business else ("SB", "SAVINGS", "बचत SB")
    surface.text(9, 56, rng.choice(kinds), small)
    _cross_corner(surface, rng)
    ornament.specimen_mark(surface, rng, rng.uniform(12, 30), 73, 5)
    return Drawn(surface, Form.SLIP, leaf.truth())


def _head(surface: Surface, rng: Random, leaf: Account, names: tuple[str, str], small: Style) -> None:
    """Print the bank's names and branch in the middle, the cheque's number and the date boxes on the right."""
    hindi, color = names
    middle = rng.uniform(80, 92)
    ornament.emblem(surface, middle - 37, 10, 9, color)
    surface.text(middle, 8.5, hindi, replace(small, size=12, weight=700, color=color), Align.CENTER)
    surface.text(middle, 14, leaf.bank, replace(small, size=11.5, weight=700, color=color), Align.CENTER)
    branch = f"{rng.choice(('शाखा / Branch : ', 'Branch : '))}{leaf.branch}"
    surface.text(middle, 18, branch, small, Align.CENTER)
    where = f"{leaf.address.city}, {leaf.address.state} - {leaf.address.pincode}"
    surface.text(middle, 21.4, where, replace(small, size=5.8), Align.CENTER)
    number = replace(small, size=10, weight=700, color="#b3202a")
    surface.text(12, 12, f"{rng.choice(('No. ', 'Sl. No. ', ''))}{leaf.cheque}", number)
    date_boxes(surface, 158, 11)
    surface.text(156, 15, "दिनांक / Date", replace(small, size=6), Align.RIGHT)


def _lines(surface: Surface, small: Style) -> None:
    said = replace(small, size=7.5)
    surface.text(9, 31, "Pay", said)
    surface.line(17, 31.8, 156, 31.8)
    surface.text(195, 31, "या धारक को Or Bearer", said, Align.RIGHT)
    surface.text(9, 40, "रुपये Rupees", said)
    surface.line(28, 40.8, 195, 40.8)
    surface.line(9, 49, 138, 49)
    surface.text(135, 48.4, "अदा करें", said, Align.RIGHT)


def _boxes(surface: Surface, rng: Random, leaf: Account, small: Style) -> None:
    """Print the box of the sum, and right under it that of the account."""
    surface.rectangle(146, 43, 49, 9, fill="#ffffff", line="#444444", thickness=0.3)
    surface.text(149, 49.6, "₹", Style(14))
    height = rng.uniform(6.5, 8)
    surface.rectangle(146, 54, 49, height, fill="#ffffff", line="#444444", thickness=0.3)
    surface.line(162, 54, 162, 54 + height)
    surface.text(147, 56.8, "खा. सं.", replace(small, size=5.4))
    surface.text(147, 59.6, rng.choice(("A/c No.", "CBS A/c No")), replace(small, size=5.4))
    figures = narrowed(replace(small, size=9.5, weight=700), (leaf.number,), 30)
    surface.text(178.5, 54 + height / 2 + 1.2, leaf.number, figures, Align.CENTER)


def _holder(surface: Surface, rng: Random, leaf: Account, small: Style) -> None:
    """Print the holder over the line to sign on; firms sign for themselves."""
    bold = narrowed(replace(small, size=8, weight=700), (leaf.holder,), 60)
    surface.text(195, 66.2, leaf.holder, bold, Align.RIGHT)
    sign(surface, rng, 155, 65.5)
    surface.text(195, 76, "कृपया यहाँ हस्ताक्षर करें / Please sign above", replace(small, size=5.2), Align.RIGHT)


def _codes(surface: Surface, rng: Random, leaf: Account, small: Style) -> None:
    """Print the branch's codes on the left of the foot and the line for machines under them."""
    tiny = replace(small, size=6.6)
    captions = rng.choice((("IFSC", "MICR"), ("IFS Code", "MICR Code"), ("आईएफएससी IFSC", "एमआईसीआर MICR")))
    texts = [f"{captions[0]} : {leaf.ifsc}"]
    if rng.random() < 0.5:
        texts.append(f"{captions[1]} : {leaf.micr}")
    surface.text(9, 60, rng.choice(_PAR), replace(small, size=5.4))
    surface.text(9, 66, "    ".join(texts), replace(tiny, weight=700))
    surface.rectangle(0, 78, LEAF[0], 14, fill="#ffffff", opacity=0.8)
    line = leaf.ink_line(rng.choice(("10", "11", "29", "31")))
    surface.text(rng.uniform(30, 48), 87, line, Style(SIZE, E_13B))


def _cross_corner(surface: Surface, rng: Random) -> None:
    """Write the word between two short strokes in the top left corner, and draw one long stroke over the leaf."""
    ink = rng.choice(INKS)
    word = rng.choice(("CANCELLED", "Cancelled", "CANCEL"))
    style = Style(rng.uniform(15, 19), "Kalam", rng.choice((400, 700)), ink)
    left, low = rng.uniform(6, 14), rng.uniform(50, 56)
    length, slope = text_width(word, style) * 1.05, -rng.uniform(0.5, 0.62)
    for shift in (-7.5, 2.5):
        points = [(left + length * part / 8, low + shift + slope * length * part / 8) for part in range(9)]
        wavering = [(x, y + rng.uniform(-0.3, 0.3)) for x, y in points]
        surface.curve(wavering, ink, rng.uniform(0.3, 0.5))
    for number, character in enumerate(word):
        x = left + 1 + number * length / len(word)
        surface.text(x, low + slope * (x - left), character, style)
    if rng.random() < 0.5:
        start, end = rng.uniform(60, 90), rng.uniform(150, 190)
        surface.curve([(start, 72), ((start + end) / 2, 46), (end, 20)], ink, 0.45)


LAYOUTS = (Layout("CANCELLED_CHEQUE", "crossed_in_corner", draw_old_book, held_apart=True),)
