"""Cancelled cheques of a society with three signatories, and one that came back after being filled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_bank_leaf, invent_leaf
from specimens.cheque_parts import boxes, cancel, date_boxes, ink_line, new_leaf, stamp
from specimens.fonts import NARROW, SANS, Style
from specimens.money import grouped, in_words
from specimens.people import day_between
from specimens.places import SOCIETIES
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width, wrap

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_BODIES = (
    "{} Co-op. Housing Society Ltd", "{} Sahakari Gruhnirman Sanstha Maryadit", "{} Residents Welfare Association",
    "{} Seva Trust", "{} Shikshan Prasarak Mandal",
)  # fmt: skip
_OFFICERS = (
    ("Chairman", "Secretary", "Treasurer"),
    ("Chairman", "Hon. Secretary", "Hon. Treasurer"),
    ("President", "Secretary", "Cashier"),
)
_LENDERS = ("Suvidha Finance Limited", "Dhanvriddhi Credit Pvt Ltd", "Navjeevan Auto Loans Ltd", "Sahyog Fincorp Ltd")


def draw_three_signatories(rng: Random) -> Drawn:
    """A town bank's old form: ledger folio, account and initials in one ruled row; three officers sign for a body."""
    leaf = invent_leaf(rng)
    name = rng.choice(_BODIES).format(rng.choice(SOCIETIES).removesuffix(" CHS").removesuffix(" Society"))
    leaf = replace(
        leaf,
        bank=rng.choice(
            ("Deccan Sahakari Bank Ltd.", "The Godavari Urban Co-operative Bank Ltd", "Janhit Nagari Bank")
        ),
        holder=name.upper() if rng.random() < 0.5 else name,
    )
    surface = new_leaf(rng, ("#f3ead9", "#e9f0e2", "#efe6f0", "#e6eef5"))
    style = Style(rng.uniform(7.2, 8), rng.choice((*SANS[:4], "Lora")))
    bold, small = replace(style, weight=700), replace(style, size=style.size - 1.2)
    ink = rng.choice(("#7a1f2b", "#1d4d2f", "#23306e"))
    surface.text(101, 9, leaf.bank, replace(bold, size=rng.uniform(12, 14), color=ink), _CENTER)
    if rng.random() < 0.5:
        surface.text(101, 13, "(Scheduled Bank)", small, _CENTER)
    surface.text(9, 16, f"{rng.choice(('Branch :', 'Branch -', 'Br.'))} {leaf.branch}", bold)
    place = wrap(f"{leaf.address.city}, Dist. {leaf.address.district} {leaf.address.pincode}", 70, small)
    surface.text(9, 19.6, place[0], small)
    surface.text(9, 23.2, f"{rng.choice(('IFSC', 'IFS CODE', 'RTGS/NEFT IFSC'))} : {leaf.ifsc}", small)
    date_boxes(surface, 157, 14)
    surface.text(154, 18, rng.choice(("Date", "दिनांक")), small, _RIGHT)
    surface.text(9, 32, "Pay", style)
    surface.line(18, 32.6, 166, 32.6)
    surface.text(194, 32, rng.choice(("Or Bearer", "या धारक को / Or Bearer", "OR ORDER")), small, _RIGHT)
    surface.text(9, 40, "Rupees", style)
    surface.line(23, 40.6, 194, 40.6)
    surface.line(9, 47, 140, 47)
    surface.rectangle(148, 43, 46, 9, line="#333333", fill="#ffffff", thickness=0.3)
    surface.text(150, 49.4, rng.choice(("₹", "Rs.")), replace(bold, size=11))
    _ledger_row(surface, rng, leaf, style)
    _officers(surface, rng, leaf, style)
    ink_line(surface, leaf, rng)
    cancel(surface, rng, lift=rng.uniform(0, 6))
    ornament.specimen_mark(surface, rng, 176, 90, 5)
    return Drawn(surface, Form.SLIP, leaf.truth())


def _ledger_row(surface: Surface, rng: Random, leaf: Account, style: Style) -> None:
    """Print the ruled row in which a clerk finds the ledger's page; only the account's number is filled in."""
    captions = ("L.F.", rng.choice(("A/C No.", "S.B./C.D. A/c No.", "Account No.")), "INTLS.")
    small, bold = replace(style, size=style.size - 1.6), replace(style, weight=700, size=style.size + 1.6)
    x = 9.0
    for caption, width in zip(captions, (14, 52, 14), strict=True):
        surface.rectangle(x, 52, width, 12, line="#444444", thickness=0.2)
        surface.line(x, 55.6, x + width, 55.6, "#444444")
        surface.text(x + width / 2, 54.8, caption, small, _CENTER)
        x += width
    surface.text(49, 61.4, leaf.number, narrowed(bold, (leaf.number,), 48), _CENTER)


def _officers(surface: Surface, rng: Random, leaf: Account, style: Style) -> None:
    bold = replace(style, weight=700)
    name = f"{rng.choice(('For', 'FOR'))} {leaf.holder}"
    surface.text(196, 58, name, narrowed(bold, (name,), 100), _RIGHT)
    offices = rng.choice(_OFFICERS)
    for number, office in enumerate(offices):
        x = 112 + number * 33
        surface.text(x, 76, office, replace(style, size=style.size - 0.6), _CENTER)
        if rng.random() < 0.5:
            ornament.signature(surface, rng, x - 12, 62, 24, 8)


def draw_returned(rng: Random) -> Drawn:
    """A post-dated leaf made out to a lender by pen, date and sums filled in, that came back and was cancelled."""
    leaf = invent_bank_leaf(rng, ("HDFC BANK LIMITED", "AXIS BANK", "IDBI BANK", "FEDERAL BANK", "YES BANK"))
    surface = new_leaf(rng, ("#e7eef7", "#f4eef2", "#eef4ee", "#f7f2e6"))
    style = Style(rng.uniform(6.8, 7.6), rng.choice((*SANS, *NARROW)))
    bold, small = replace(style, weight=700), replace(style, size=style.size - 1)
    ink = rng.choice(("#0b3f8a", "#8a1538", "#4b2a7b", "#0d5c4b"))
    surface.rectangle(9, 5.5, 5, 5, fill=ink)
    surface.text(16, 10, leaf.bank, replace(bold, size=rng.uniform(11, 13), color=ink))
    city = "" if leaf.branch == leaf.address.city else f"{leaf.address.city}, "
    where = f"{leaf.branch}, {city}{leaf.address.state} - {leaf.address.pincode}"
    surface.text(9, 14.6, f"{rng.choice(('Branch:', 'BRANCH :'))} {where}", small)
    surface.text(9, 18, f"{rng.choice(('IFSC:', 'RTGS / NEFT IFSC :', 'IFS Code:'))} {leaf.ifsc}", small)
    pen = Style(rng.uniform(11, 13), "Kalam", 400, rng.choice(("#14307c", "#101010", "#23408e")))
    _filled(surface, rng, pen, style)
    surface.text(9, 57, rng.choice(("A/c No.", "A/C NO", "खा. सं. / A/c No.")), style)
    surface.rectangle(30, 52, 50, 7.5, line="#333333", thickness=0.25)
    surface.text(55, 57.3, leaf.number, replace(bold, size=10), _CENTER)
    surface.text(84, 57, rng.choice(("SAVINGS", "SB A/C", "CURRENT")), small)
    surface.text(9, 64, rng.choice(("Payable at par through clearing at all branches", "MULTI-CITY CHEQUE")), small)
    ornament.signature(surface, rng, 150, 57, 34, 9)
    surface.text(194, 70, leaf.holder, bold, _RIGHT)
    surface.text(194, 75, "Please sign above", small, _RIGHT)
    ink_line(surface, leaf, rng)
    if rng.random() < 0.5:
        stamp(surface, rng, rng.uniform(60, 90), rng.uniform(60, 64))
    else:
        cancel(surface, rng)
    ornament.specimen_mark(surface, rng, 12, 90, 5)
    return Drawn(surface, Form.SLIP, leaf.truth())


def _filled(surface: Surface, rng: Random, pen: Style, style: Style) -> None:
    """Write date, payee and sum on the printed lines."""
    day = day_between(rng, date(2022, 4, 1), date(2026, 3, 31))
    date_boxes(surface, 157, 7)
    boxes(surface, (157, 7), f"{day:%d%m%Y}", replace(pen, size=10), 4.6)
    surface.text(9, 29, rng.choice(("Pay", "PAY")), style)
    surface.line(18, 29.8, 164, 29.8)
    surface.text(24, 29, rng.choice(_LENDERS), pen)
    surface.text(194, 29, rng.choice(("या धारक को Or Bearer", "or Bearer")), style, _RIGHT)
    amount = Decimal(rng.choice((rng.randint(12, 90) * 500, rng.randint(2000, 48_000))))
    words = f"{in_words(amount)} only"
    surface.text(9, 38, rng.choice(("Rupees", "रुपये Rupees")), style)
    start = 10 + text_width("रुपये Rupees", style) + 4
    surface.line(start, 38.8, 194, 38.8)
    surface.text(start + 3, 38, words, narrowed(pen, (words,), 150))
    surface.line(9, 47, 140, 47)
    surface.rectangle(148, 42, 46, 9, line="#333333", fill="#ffffff", thickness=0.3)
    surface.text(150, 48.4, "₹", replace(style, size=11, weight=700))
    surface.text(157, 48.4, f"{grouped(amount).removesuffix('.00')}/-", pen)


LAYOUTS = (
    Layout("CANCELLED_CHEQUE", "three_signatories", draw_three_signatories),
    Layout("CANCELLED_CHEQUE", "returned_after_filling", draw_returned),
)
