"""Amounts with the side of an account that they stand on: Dr or Cr behind them, or a sign before them.

>>> parse("1,281.00(Dr)"), parse("500.00 Cr"), parse("-Rs.286.00"), parse("+ 10.50"), parse("99.00")
('-1281.00', '500.00', '-286.00', '10.50', '99.00')
>>> parse("2,72,724.57 Cx")
'272724.57'
>>> parse("Bal ₹1,49,477.64"), parse("Avl. Bal: Rs.286.00 Dr")
('149477.64', '-286.00')
>>> side_of("1,281.00(Dr)"), side_of("500.00CR."), side_of("-Rs.286.00"), side_of("99.00"), side_alone("Dr.")
(-1, 1, -1, 0, -1)
>>> parse("1,281.00 ना"), side_of("500.00 ज"), side_alone("जमा")
('-1281.00', 1, 1)
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheaf.formats import money

_DEBIT = r"d[rxt]|debit|debited|withdrawal|d|नावे|नामे|ना"
_CREDIT = r"c[rxt]|credit|credited|deposit|c|जमा|ज"
"""Readers take a blurred "r" for other small letters; in Marathi and Hindi a side is its word or how that begins."""
_SIDE = re.compile(rf"[\s(\[]*(?:(?P<debit>{_DEBIT})|(?P<credit>{_CREDIT}))[\s.)\]]*", re.IGNORECASE)
_TRAILING = re.compile(
    rf"(?<=[\d/\-=\s)])[\s(\[]*(?:(?P<debit>{_DEBIT})|(?P<credit>{_CREDIT}))[\s.)\]]*$", re.IGNORECASE
)
_BALANCE = re.compile(
    r"^\s*(?:(?:avl|avail|available|running|new|current)\b\.?\s+)?bal(?:ance)?\b\.?\s*:?\s*(?=[-–−+(]?\s*[\d₹RrI])",
    re.IGNORECASE,
)
"""What an app prints with each balance, where no column is captioned so."""
_LEADING = re.compile(r"^\s*(?:(?P<credit>\+|cr\.?\s)|(?P<debit>[-–−]|dr\.?\s))\s*(?=[\d₹RrI(.])", re.IGNORECASE)


@lru_cache(maxsize=4096)
def parse(text: str) -> str:
    """Return the amount, negative on the debit side; raises FormatError."""
    bare, side = _split(text)
    amount = money.parse(bare)
    if side == 0 or not amount.strip("-0."):
        return amount
    return f"-{amount.lstrip('-')}" if side < 0 else amount.lstrip("-")


def side_of(text: str) -> int:
    """Return -1 for an amount on the debit side, 1 on the credit side, 0 where nothing tells."""
    bare, side = _split(text)
    return side or (-1 if bare.strip().startswith(("(", "-")) else 0)


def word_of(text: str) -> int:
    """Return -1 or 1 where a word behind the amount says debit or credit, 0 where none does."""
    match = None if text[-1:].isdigit() else _TRAILING.search(text)
    return 0 if match is None else -1 if match["debit"] else 1


def side_alone(text: str) -> int:
    """Return -1 for a word that says debit, 1 for one that says credit, 0 for any other text."""
    match = _SIDE.fullmatch(text)
    return 0 if match is None else -1 if match["debit"] else 1


@lru_cache(maxsize=4096)
def _split(text: str) -> tuple[str, int]:
    """Return the amount without its side, and the side."""
    if text[:1].isdigit() and text[-1:].isdigit():
        return text, 0
    text = _BALANCE.sub("", text)
    for pattern in (_TRAILING, _LEADING):
        match = pattern.search(text)
        if match is not None:
            return text[: match.start()] + text[match.end() :], -1 if match["debit"] else 1
    return text, 0
