"""Two more leaves of cheques, never used in tuning: a regional rural bank's and a small finance bank's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_leaf
from specimens.cheque_parts import cancel, date_boxes, ink_line, new_leaf, sign, stamp
from specimens.fonts import DEVANAGARI, NARROW, SANS, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width


@dataclass(frozen=True, slots=True)
class _RuralBank:
    """A rural bank that does not exist, and the real bank that stands behind it."""

    name: str
    hindi: str
    sponsor: str
    letters: str
    code: str


_RURAL = (
    _RuralBank("Purvi Ganga Gramin Bank", "पूर्वी गंगा ग्रामीण बैंक", "Bank of India", "BKID", "013"),
    _RuralBank("Vindhya Tal Kshetriya Gramin Bank", "विंध्य ताल क्षेत्रीय ग्रामीण बैंक", "Canara Bank", "CNRB", "015"),
    _RuralBank("Aravali Gramin Bank", "अरावली ग्रामीण बैंक", "Bank of Baroda", "BARB", "012"),
    _RuralBank("Sone Kosi Gramin Bank", "सोन कोसी ग्रामीण बैंक", "Punjab National Bank", "PUNB", "024"),
)
_SMALL = (("Sanjivan Small Finance Bank", "ZSJF"), ("UTTAM Small Finance Bank Ltd.", "ZUTF"), ("Nidhika Bank", "ZNDK"))
_PRODUCTS = ("Savings - Digital", "SAVINGS ROYALE", "Abhi Savings", "SAVINGS CLASSIC")
_TRADERS_PRODUCTS = ("Current - Trade Plus", "CURRENT ACCOUNT", "CA - Vyapar")
_INK = "#1b1b1b"


def draw_sponsored(rng: Random) -> Drawn:
    """Name in Hindi over English, the sponsor and the head office beneath, the branch in the middle of the leaf."""
    bank = rng.choice(_RURAL)
    leaf = _rural_leaf(rng, bank)
    surface = new_leaf(rng, ("#eef4e6", "#f6f0e2", "#e9f1f4"))
    _sponsored_head(surface, rng, bank)
    _sponsored_branch(surface, rng, leaf)
    _sponsored_body(surface, rng, leaf)
    ink_line(surface, leaf, rng)
    sign(surface, rng, 156, 58)
    cancel(surface, rng, lift=rng.uniform(0, 4))
    return Drawn(surface, Form.SLIP, leaf.truth())


def _rural_leaf(rng: Random, bank: _RuralBank) -> Account:
    leaf = invent_leaf(rng)
    while not leaf.address.state.startswith(("Uttar", "Bihar", "Madhya", "Raj", "Jhar", "Har")):
        leaf = invent_leaf(rng)
    holder = leaf.person.name
    return replace(
        leaf,
        bank=bank.name,
        ifsc=f"{bank.letters}0RR{rng.choice('ZQX')}{digits(rng, 3)}",
        micr=f"{leaf.address.pincode[:3]}{bank.code}{digits(rng, 3)}",
        number=f"{rng.randint(3, 8)}{digits(rng, rng.choice((10, 13, 14)))}",
        holder=holder.upper() if rng.random() < 0.7 else holder,
        branch=leaf.branch.upper() if rng.random() < 0.6 else leaf.branch,
    )


def _sponsored_head(surface: Surface, rng: Random, bank: _RuralBank) -> None:
    color = rng.choice(("#7a1f1f", "#1c4f7d", "#22603a", "#4a2b73"))
    hindi = rng.choice(DEVANAGARI[:3])
    surface.circle(15, 12, 5.6, line=color, thickness=0.7)
    surface.rectangle(12.6, 10, 4.8, 4.4, fill=color)
    surface.text(24, 9, bank.hindi, Style(11, "Arimo", 700, color, hindi))
    english = Style(11.5, rng.choice(SANS[:4]), 700, color)
    surface.text(24, 14.4, bank.name, narrowed(english, (bank.name,), 64))
    small = Style(5.4, "Arimo", color=_INK, devanagari=hindi)
    surface.text(24, 17.6, f"(प्रायोजक / Sponsored by : {bank.sponsor})", small)
    city = rng.choice(("Gorakhpur", "Indore", "Ajmer", "Patna", "Lucknow"))
    surface.text(24, 20.4, f"प्रधान कार्यालय / Head Office : {city}", small)
    date_boxes(surface, 156, 8)
    surface.text(154, 12, "दिनांक Date", small, Align.RIGHT)
    surface.text(156, 6.6, "VALID FOR THREE MONTHS FROM DATE OF ISSUE", replace(small, size=4.4))


def _sponsored_branch(surface: Surface, rng: Random, leaf: Account) -> None:
    style = Style(rng.uniform(6.6, 7.4), rng.choice(("Arimo", *NARROW[:2])), color=_INK)
    lines = [f"शाखा / Branch : {leaf.branch}", f"{leaf.address.district.title()} - {leaf.address.pincode}"]
    code = rng.choice(("IFSC : {}", "IFS Code: {}", "आई.एफ.एस.सी. / IFSC : {}")).format(leaf.ifsc)
    x = rng.uniform(92, 98)
    if rng.random() < 0.5:
        lines.append(code)
    else:
        surface.text(194, 19.6, code, replace(style, weight=700), Align.RIGHT)
    for number, line in enumerate(lines):
        surface.text(x, 10 + 3.6 * number, line, style)


def _sponsored_body(surface: Surface, rng: Random, leaf: Account) -> None:
    label = Style(7.4, "Arimo", color=_INK)
    surface.text(9, 31, "अदा करें / Pay", label)
    surface.line(32, 31.6, 160, 31.6)
    surface.text(195, 31, "या धारक को / Or Bearer", label, Align.RIGHT)
    surface.text(9, 40.5, "रुपये / Rupees", label)
    surface.line(34, 41, 194, 41)
    surface.line(9, 49, 140, 49)
    surface.rectangle(150, 43.5, 44, 8.6, line="#444444", fill="#ffffff")
    surface.text(152, 49.4, "₹", Style(11, "Noto Sans"))
    top = rng.uniform(52.5, 54.5)
    surface.rectangle(9, top, 76, 8, line="#444444", fill="#ffffff")
    surface.text(10.5, top + 5.3, rng.choice(("खा. सं. / A/c No.", "खाता सं. A/C NO.")), label)
    typed = Style(11, rng.choice(("Roboto Mono", "IBM Plex Mono", "Arimo")), 500 if rng.random() < 0.5 else 700)
    surface.text(37, top + 5.8, leaf.number, narrowed(typed, (leaf.number,), 46))
    kind = rng.choice(("बचत बैंक खाता / SB A/C", "SB GENERAL", "बचत / SAVINGS"))
    surface.text(9, top + 12, kind, replace(label, size=6.4))
    if rng.random() < 0.5:
        surface.text(9, top + 15.6, "Payable at par at all branches of the Bank", replace(label, size=5.4))
    name = narrowed(Style(8.4, rng.choice(("Arimo", "Roboto Mono"))), (leaf.holder,), 62)
    surface.text(194, 70.5, leaf.holder, name, Align.RIGHT)
    surface.text(194, 75.6, "कृपया यहाँ हस्ताक्षर करें / Please sign above", replace(label, size=6), Align.RIGHT)


def draw_panelled(rng: Random) -> Drawn:
    """A plain new leaf: the account, its kind and the codes stand with small captions over them in a tinted panel."""
    bank, letters = rng.choice(_SMALL)
    is_business = rng.random() < 0.35
    leaf = invent_leaf(rng, is_business=is_business)
    while is_business and not leaf.holder.upper().endswith((" LLP", " LIMITED", " TRUST")):
        leaf = invent_leaf(rng, is_business=True)
    leaf = replace(leaf, bank=bank, ifsc=f"{letters}000{digits(rng, 4)}", number=digits(rng, 15).replace("0", "2", 1))
    surface = new_leaf(rng, ("#fbf6fb", "#f4f8fd", "#fdf7ef"))
    color = rng.choice(("#5b2a86", "#d4541b", "#0b6b74", "#a3134f"))
    _panelled_head(surface, rng, leaf, color)
    has_codes = _panel(surface, rng, leaf, color, _TRADERS_PRODUCTS if is_business else _PRODUCTS)
    _panelled_body(surface, rng, leaf, is_business)
    ink_line(surface, leaf, rng)
    if rng.random() < 0.35:
        stamp(surface, rng, rng.uniform(70, 100), 32)
    else:
        cancel(surface, rng, word=rng.choice(("CANCELLED", "CANCEL", "Cancelled")))
    if not has_codes:
        surface.text(100, 16.8, f"IFSC: {leaf.ifsc}", Style(6.4, "Arimo", 700))
    return Drawn(surface, Form.SLIP, leaf.truth())


def _panelled_head(surface: Surface, rng: Random, leaf: Account, color: str) -> None:
    bold = Style(13.5, rng.choice(("Lato", "Open Sans", "Public Sans")), 700, color)
    surface.rectangle(9, 6.5, 8, 8, fill=color, radius=rng.choice((0.8, 4)))
    surface.circle(13, 10.5, 1.9, fill="#ffffff")
    surface.text(19, 12.6, leaf.bank, narrowed(bold, (leaf.bank,), 74))
    small = Style(5.8, rng.choice(("Arimo", "Lato")))
    address = f"{', '.join(leaf.address.lines[:2])}, {leaf.address.city} - {leaf.address.pincode}"
    surface.text(100, 9, f"Branch: {leaf.branch}", replace(small, weight=700, size=6.4))
    surface.text(100, 12.4, address, narrowed(small, (address,), 52))
    date_boxes(surface, 157, 8)
    surface.text(157, 6.6, "Valid for 3 months only from date of instrument", replace(small, size=4.4))


def _panel(surface: Surface, rng: Random, leaf: Account, color: str, products: Sequence[str]) -> bool:
    """Print the panel; tell whether the codes are in it."""
    has_codes = rng.random() < 0.6
    pairs = [("Account Number", leaf.number), ("Account Type", rng.choice(products))]
    if has_codes:
        pairs += [("IFSC Code", leaf.ifsc), ("MICR Code", leaf.micr)]
    surface.rectangle(9, 53, 118, 19, fill=color, opacity=0.09, radius=2)
    caption = Style(5.2, "Arimo", color="#555555")
    value = Style(9.5, rng.choice(SANS[:4]), 700)
    for number, (label, text) in enumerate(pairs):
        x, y = 13 + 58 * (number % 2), (57.4 if has_codes else 60) + 8.6 * (number // 2)
        surface.text(x, y, label, caption)
        surface.text(x, y + 4.2, text, narrowed(value, (text,), 54))
    return has_codes


def _panelled_body(surface: Surface, rng: Random, leaf: Account, is_business: bool) -> None:
    label = Style(8, "Lato", color=_INK)
    surface.text(9, 28, "Pay", label)
    surface.line(18, 28.6, 172, 28.6)
    surface.text(194, 28, "Or Bearer", label, Align.RIGHT)
    surface.text(9, 38, "Rupees", label)
    surface.line(24, 38.6, 194, 38.6)
    surface.line(9, 47, 146, 47)
    surface.rectangle(150, 41, 44, 9, line="#666666", fill="#ffffff", radius=1)
    surface.text(152, 47.2, "₹", Style(11, "Noto Sans"))
    holder = f"For {leaf.holder}" if is_business else leaf.holder
    style = narrowed(Style(8.2, rng.choice(("Lato", "Arimo")), 700), (holder,), 62)
    if is_business or rng.random() < 0.5:
        surface.text(194, 56.5, holder, style, Align.RIGHT)
        ornament.signature(surface, rng, 150, 59, 30, 8)
    else:
        surface.text(194, 70, holder, style, Align.RIGHT)
    foot = "Authorised Signatory" if is_business else "Please sign above"
    surface.text(194, 75.4, foot, replace(label, size=6), Align.RIGHT)
    at_par = f"Payable at par at all branches of {leaf.bank}"
    edge = 9 + text_width(at_par, replace(label, size=5.4))
    if edge < 130:
        surface.text(9, 76, at_par, replace(label, size=5.4))


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "sponsored_rural", draw_sponsored, held_apart=True),
    Layout("CANCELLED_CHEQUE", "panelled", draw_panelled, held_apart=True),
)
