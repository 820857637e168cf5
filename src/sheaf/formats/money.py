"""Amounts of money as Indian papers print them, returned with two decimals and no grouping.

A sign is kept only where it is printed (minus, parentheses); Cr and Dr say on which side of an account an amount
stands and are left to the field. Where readers swap points and commas, the last one with one or two digits after it
is the decimal point.

>>> parse("₹ 1,00,102.03"), parse("Rs.1.00.102.03"), parse("1 00 102.03 Cr"), parse("(2,500/-)")
('100102.03', '100102.03', '100102.03', '-2500.00')
>>> [found.value for found in find("Sub Total 1,200.00 CGST @9% 108.00 Dt 01/02/2024")]
['1200.00', '108.00']
>>> parse("21,5391-"), [found.value for found in find("Total 30,0351-")]
('21539.00', ['30035.00'])
>>> parse("I,371.69"), [found.value for found in find("SGST l,05,371.69")]
('1371.69', ['105371.69'])
>>> parse("(-) 1,230"), parse("(+) 1,230"), parse("() 1,230")
('-1230.00', '1230.00', '-1230.00')
>>> parse("12,34,5")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: digits are not grouped like an amount
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

WITH_PAISE = re.compile(r"\d[.,]\d\d(?!\d)")
"""The end of an amount with its paise: by it columns of amounts are told before anything is parsed."""
AS_MONEY = re.compile(r"\d[.,]\d\d(?!\d*%)")
"""An amount has decimals or groups of digits; codes, years and quantities have not, and rates are no amounts."""
_CURRENCY = re.compile(r"(?:rupees|rs|inr)[\s.:]*(?=[-(\d])|[₹?`'~zf€£¥*=][\s.]*(?=[-(\d])", re.IGNORECASE)
"""What a rupee sign is read as, but for a digit: no pattern can tell that 2 or 7 from a digit of the amount."""
_TRAILER = re.compile(r"(?:\s*(?:/[-=–_]*|[-=–]|only|cr\.?|dr\.?|inr|[.*,:;]))+$", re.IGNORECASE)
_LETTER_IN_NUMBER = re.compile(r"(?<=[\d.,])[OoQDIl|SB](?![A-Za-z])|(?<=[\d.,])[OoQDIl|SB](?=[OoQDIl|SB\d.,])")
_LOOKS_LIKE: Mapping[int, str] = MappingProxyType(
    str.maketrans(dict.fromkeys("OoQD", "0") | dict.fromkeys("Il|", "1") | {"S": "5", "B": "8"})
)
_MISGROUPED = re.compile(r"\d{1,3}(?:[., ]{1,2}\d{2,5}){1,4}", re.ASCII)
_LEADING_ONE = re.compile(r"(?<![\w.,])[Il](?=,\d{2,3}[,.]\d)")
"""A letter before the first comma of an amount can only be a one."""
_MISREAD_STROKE = re.compile(r"(?<![\d,])(\d{1,2}(?:,\d{2})*,\d{3})[1Il|][-=]$")
"""The stroke behind whole rupees ("3,077/-") read as a figure: no group has four."""
_PLAIN = re.compile(r"(?:\d{1,2}(?:,\d{2})*,\d{3}|\d{1,3})\.\d{2}", re.ASCII)
_AMOUNT = re.compile(r"(?P<whole>\d+(?:[., ]+\d+)*?)(?:\s?[.,]\s?(?P<decimals>\d{1,2}))?", re.ASCII)
_INDIAN = re.compile(r"\d{1,2}(?: \d{2})* \d{3}", re.ASCII)
_WESTERN = re.compile(r"\d{1,3}(?: \d{3})+", re.ASCII)
_MOST_DIGITS = 13
_SIGNS = ("(-)", "(–)", "(+)", "()")
"""Readers miss the dash between brackets, as they do not miss a plus."""
_IN_TEXT = re.compile(
    r"(?<![\w.,/\-])"
    r"(?:(?:Rs\.?|INR|₹|[?`])\s{0,2})?"
    r"(?:\([-–+]?\)\s?|-\s?|\(\s?)?"
    r"(?:\d{1,3}(?:[.,]\s?\d{2,3})+|\d{1,13})(?:[.,]\d{1,2})?"
    r"\)?(?:\s?/[-=]|(?<=,\d{3})[1Il|][-=])?"
    r"(?![\w%]|[.,/:\-]\d|\s%)",
    re.IGNORECASE | re.ASCII,
)


def parse_misgrouped(text: str) -> str:
    """Return the amount of which points and commas were misread, so that only its last two digits are sure: paise.

    Raises FormatError for all that is not of digits and such signs.

    >>> parse_misgrouped("3.12100"), parse_misgrouped("117 88")
    ('3121.00', '117.88')
    """
    if _MISGROUPED.fullmatch(text.strip()) is None:
        raise FormatError("not an amount with paise")
    digits = "".join(character for character in text if character.isdigit())
    return f"{digits[:-2].lstrip('0') or '0'}.{digits[-2:]}"


def parse(text: str) -> str:
    """Return the amount that `text` consists of, such as "100102.03"; raises FormatError."""
    if _PLAIN.fullmatch(text):
        # What needs no second thought: a statement has ten thousand of them.
        whole, _, decimals = text.replace(",", "").partition(".")
        return f"{whole.lstrip('0') or '0'}.{decimals}"
    clean = _MISREAD_STROKE.sub(r"\1", " ".join(_LEADING_ONE.sub("1", ascii_digits(text)).split()))
    clean, is_negative = _unsigned(clean)
    clean = _TRAILER.sub("", _CURRENCY.sub("", clean, count=1) if _CURRENCY.match(clean) else clean)
    clean, is_negative_inside = _unsigned(clean)
    match = _AMOUNT.fullmatch(_LETTER_IN_NUMBER.sub(lambda found: found[0].translate(_LOOKS_LIKE), clean))
    if match is None:
        raise FormatError
    whole = _ungrouped(match["whole"])
    sign = "-" if is_negative or is_negative_inside else ""
    return f"{sign}{whole}.{(match['decimals'] or '').ljust(2, '0')}"


def find(text: str) -> tuple[Found, ...]:
    """Return the amounts in `text`; numbers inside dates, codes and percentages are none."""
    text = _LEADING_ONE.sub("1", ascii_digits(text))
    found: list[Found] = []
    for match in _IN_TEXT.finditer(text):
        try:
            found.append(Found(parse(match[0]), match.start(), match.end()))
        except FormatError:
            continue
    return tuple(found)


def _unsigned(text: str) -> tuple[str, bool]:
    if text.startswith(_SIGNS):
        return text[text.index(")") + 1 :].strip(), not text.startswith("(+)")
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if text.startswith(("-", "–", "−")):
        return text[1:].strip(), True
    return text, False


def _ungrouped(whole: str) -> str:
    """Return the digits of `whole` in one run, without leading zeros; raises FormatError on impossible groups."""
    grouped = re.sub(r"[., ]+", " ", whole)
    is_grouped = " " in grouped
    if is_grouped and not (_INDIAN.fullmatch(grouped) or _WESTERN.fullmatch(grouped)):
        raise FormatError("digits are not grouped like an amount")
    digits = grouped.replace(" ", "")
    if len(digits) > _MOST_DIGITS:
        raise FormatError("too long for an amount")
    return digits.lstrip("0") or "0"
