"""Sums of money as they are calculated, printed and said in words."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from specimens.people import words

CENT = Decimal("0.01")
ZERO = Decimal("0.00")

_ONES = words(
    "Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen "
    "Eighteen Nineteen"
)
_TENS = words("- - Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety")
_SCALES = ((10_000_000, "Crore"), (100_000, "Lakh"), (1_000, "Thousand"), (100, "Hundred"))


def rounded(value: Decimal) -> Decimal:
    """Round to the paisa."""
    return value.quantize(CENT, ROUND_HALF_UP)


def plain(value: Decimal) -> str:
    """Return "125000.00", the way FIELDS.md writes money."""
    return f"{rounded(value):f}"


def grouped(value: Decimal) -> str:
    """Return "1,25,000.00": groups of two above the thousands."""
    whole, _, cents = plain(abs(value)).partition(".")
    head, tail = whole[:-3], whole[-3:]
    groups: list[str] = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    sign = "-" if value < 0 else ""
    return sign + ",".join([*groups, tail]) + "." + cents


def in_words(value: Decimal) -> str:
    """Return "One Lakh Twenty Five Thousand and Paise Fifty"."""
    rupees, paise = divmod(int(rounded(value) * 100), 100)
    said = _said(rupees)
    return f"{said} and Paise {_said(paise)}" if paise else said


def _said(number: int) -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return f"{_TENS[tens]} {_ONES[ones]}" if ones else _TENS[tens]
    for size, name in _SCALES:
        if number >= size:
            count, rest = divmod(number, size)
            return f"{_said(count)} {name} {_said(rest)}" if rest else f"{_said(count)} {name}"
    raise AssertionError("every number of 100 or more has a scale")
