"""Invented identifiers that pass the public checks and cannot belong to anybody."""

from __future__ import annotations

import string
from random import Random

from stdnum import luhn, verhoeff

BASE_36 = string.digits + string.ascii_uppercase


def digits(rng: Random, count: int) -> str:
    return "".join(rng.choice(string.digits) for _ in range(count))


def letters(rng: Random, count: int) -> str:
    return "".join(rng.choice(string.ascii_uppercase) for _ in range(count))


def aadhaar_number(rng: Random) -> str:
    """Return 12 digits in groups of four. They begin with 9999, the range of the issuer's own test numbers."""
    body = "9999" + digits(rng, 7)
    return grouped(body + verhoeff.calc_check_digit(body))


def virtual_id(rng: Random) -> str:
    """Return the 16 digits of an Aadhaar VID in groups of four."""
    body = "9" + digits(rng, 14)
    return grouped(body + verhoeff.calc_check_digit(body))


def grouped(number: str) -> str:
    """Set `number` in groups of four."""
    return " ".join(number[place : place + 4] for place in range(0, len(number), 4))


def pan_number(rng: Random, holder: str, initial: str) -> str:
    """Return a PAN: a triple nobody is given, `holder` (P person, C company ...), the name's `initial`."""
    triple = rng.choice(("ZZZ", "XXZ", "ZZX", "QZZ", "ZQZ", "XZZ"))
    return f"{triple}{holder}{initial.upper()}{rng.randint(1, 9999):04d}{rng.choice(string.ascii_uppercase)}"


def gstin(rng: Random, state_code: str, pan: str) -> str:
    """Return the GSTIN of the holder of `pan` in a state (two digits), with its mod-36 check character."""
    body = f"{state_code}{pan}{rng.choice('1111112345')}Z"
    return body + luhn.calc_check_digit(body, BASE_36)


def imei(rng: Random) -> str:
    body = rng.choice(("35", "86")) + digits(rng, 12)
    return body + luhn.calc_check_digit(body)
