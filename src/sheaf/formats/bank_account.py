"""Number of a bank account: no national form, six to twenty digits, sometimes with all but the last ones masked.

>>> parse("0123 4567 8901"), parse("xxxxxx 4321"), parse("50100-12345678")
('012345678901', 'XXXXXX4321', '5010012345678')
>>> [(found.value, found.repairs) for found in find("SB A/c No. 5O1O0123456789")]
[('50100123456789', 2)]
>>> parse("sb/12/008846"), [found.value for found in find("A/c No. SB/12/008846")]
('SB/12/008846', ['SB/12/008846'])
>>> [found.value for found in find("A/c No. 35615280831404 31404")]
['35615280831404']
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Check

WHOLE = "account_whole"
_NUMBER = re.compile(r"\d{6,20}", re.ASCII)
_MASKED = re.compile(r"[X*]{2,16}\d{2,6}|\d{1,4}[X*]{2,14}\d{2,6}", re.ASCII)
_IN_TEXT = re.compile(
    r"(?<![A-Za-z0-9.,/])(?:[0-9OoIlSBZ][- ]?){5,19}[0-9OoIlSBZ](?![A-Za-z0-9]|[/.,:]\d)|[Xx*]{2,16}[- ]?\d{2,6}(?!\d)"
)
_LETTERED = re.compile(r"(?<![A-Za-z\d/])(?:SB|SAV|CA|CD|CUR|CC|OD|GEN|SHG)(?:/\d{1,8}){1,3}(?![\d/])", re.IGNORECASE)
"""How cooperatives number accounts in their ledgers: the account's kind, a ledger or a branch, the account."""
_FEWEST_LETTERED = 4
_LOOKALIKES = str.maketrans({"O": "0", "o": "0", "I": "1", "l": "1", "S": "5", "B": "8", "Z": "2"})
_LEAST_DIGITS_SHARE = 0.7
_LEAST_ALONE = 10
"""Nine digits are a branch's MICR code."""
_USUAL = 9
"""Fewer digits have only the numbers of small banks (DOCTYPES.md 1: 9 to 18)."""
_BOXED = re.compile(r"\d \d \d \d")
_WHOLE_RUN = re.compile(r"(?<!\S)\d{9,20}(?!\S)", re.ASCII)
"""A number that is set in groups has none of so many digits."""
_MARKS = " :;.,-|_*"
_LENGTHS: Mapping[str, frozenset[int]] = MappingProxyType(
    {
        bank: frozenset(map(int, lengths.split()))
        for bank, lengths in (
            ("SBIN", "11"), ("HDFC", "14"), ("ICIC", "12"), ("UTIB", "15"), ("KKBK", "10 14"), ("PUNB", "13 14 16"),
            ("BARB", "14"), ("CNRB", "12 13"), ("UBIN", "15"), ("INDB", "12 13"), ("YESB", "15"), ("FDRL", "14"),
            ("IOBA", "15"), ("BKID", "15"), ("IDFB", "11"), ("UCBA", "14"), ("MAHB", "11"), ("CBIN", "10"),
        )
    }
)  # fmt: skip
"""How many digits the accounts of large banks have, by the letters of the IFSC, as printed on their cheques."""


def parse(text: str) -> str:
    """Return the number without spaces and hyphens, masked digits as X; raises FormatError."""
    number = re.sub(r"[\s-]", "", ascii_digits(text)).upper().replace("*", "X")
    if _LETTERED.fullmatch(number) and sum(map(str.isdigit, number)) >= _FEWEST_LETTERED:
        return number
    if not (_NUMBER.fullmatch(number) or _MASKED.fullmatch(number)):
        raise FormatError
    return number


def alone(text: str) -> str:
    """Return a number that stands alone and is long enough to be taken for an account's; raises FormatError."""
    number = parse(text)
    if len(number) < _LEAST_ALONE or not number.isdigit():
        raise FormatError
    return number


def fits_bank(number: str, ifsc: str) -> bool | None:
    """Say whether a number is as long as those of the bank with this IFSC; None where that is not known.

    >>> fits_bank("50100123456789", "HDFC0000123"), fits_bank("5010012345", "HDFC0000123"), fits_bank("1", "ZZZZ0001")
    (True, False, None)
    """
    lengths = _LENGTHS.get(ifsc[:4])
    return None if lengths is None or not number.isdigit() else len(number) in lengths


def find(text: str) -> tuple[Found, ...]:
    """Return the numbers in `text` that may be an account's; letters among digits are read as the digits they mean."""
    text = ascii_digits(text)
    found: list[Found] = []
    for match in _LETTERED.finditer(text):
        if sum(map(str.isdigit, match[0])) >= _FEWEST_LETTERED:
            found.append(Found(match[0].upper(), match.start(), match.end()))
    for match in _numbers(text):
        read = re.sub(r"[\s-]", "", match[0])
        if sum(character.isdigit() for character in read) < _LEAST_DIGITS_SHARE * len(read) and read[0] not in "Xx*":
            continue
        repaired = read if read[0] in "Xx*" else read.translate(_LOOKALIKES)
        repairs = sum(was != now for was, now in zip(read, repaired, strict=True))
        try:
            found.append(Found(parse(repaired), match.start(), match.end(), repairs, _failed(text, match)))
        except FormatError:
            continue
    return tuple(found)


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield what may be a number; what stands beside a whole one is read twice, and no further group of it."""
    for match in _IN_TEXT.finditer(text):
        whole = _WHOLE_RUN.search(text, match.start(), match.end())
        yield match if whole is None else whole


def _failed(text: str, match: re.Match[str]) -> tuple[Check, ...]:
    """Return what speaks against a number: few digits, or boxes that go on with something that hides the rest."""
    digits = sum(character.isdigit() for character in match[0])
    is_masked = any(character in "Xx*" for character in match[0])
    is_boxed = _BOXED.search(match[0]) is not None
    around = text[: match.start()].strip(_MARKS) + text[match.end() :].strip(_MARKS)
    is_cut = is_boxed and any(character.isalnum() for character in around)
    return (Check(WHOLE, False),) if is_cut or (digits < _USUAL and not is_masked) else ()
