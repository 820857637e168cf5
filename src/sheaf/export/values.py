"""Dates and sums as what they are; None where a text is none, so that it can stay a text."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

_DATE = re.compile(r"([0-9]{2})/([0-9]{2})/([0-9]{4})")
_MONEY = re.compile(r"-?[0-9]{1,16}(?:\.[0-9]{1,2})?")
"""What a decimal of 18 digits, two of them behind the point, holds."""


def as_date(text: str) -> date | None:
    match = _DATE.fullmatch(text)
    try:
        return date(int(match[3]), int(match[2]), int(match[1])) if match is not None else None
    except ValueError:
        return None


def as_money(text: str) -> Decimal | None:
    return Decimal(text) if _MONEY.fullmatch(text) else None
