"""Invented identifiers that pass the public checks and cannot belong to anybody."""

from __future__ import annotations

import string
from random import Random

from stdnum import luhn, verhoeff

BASE_36 = string.digits + string.ascii_uppercase
VIN_CHARACTERS = "".join(character for character in BASE_36 if character not in "IOQ")
MRZ_WEIGHTS = (7, 3, 1)


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


def epic_number(rng: Random) -> str:
    """Return a voter's number: three letters that no constituency has, seven digits that pass Luhn's check."""
    body = digits(rng, 6)
    return rng.choice(("ZZX", "XZZ", "ZXW", "WZX", "YZZ", "ZQX", "XXZ")) + body + luhn.calc_check_digit(body)


def passport_number(rng: Random) -> str:
    """Return a letter and seven digits, the first of them 0, which is never issued."""
    return f"{rng.choice('AHJKLMNPRSTUVWXZ')}0{digits(rng, 6)}"


def chassis_number(rng: Random) -> str:
    """Return 17 characters without I, O and Q, of a maker that does not exist."""
    described = "".join(rng.choice(VIN_CHARACTERS) for _ in range(8))
    return f"{rng.choice(('MZX', 'MZZ', 'MXZ', 'MZY'))}{described}{digits(rng, 6)}"


def engine_number(rng: Random) -> str:
    """Return an engine's number: the engine's model and a serial number."""
    models = ("K12Z", "JZ85E", "D4FX", "ZX11", "G3ZB", "HA10Z", "Z12EX", "275ZDI")
    return rng.choice(models) + rng.choice(("", letters(rng, 1), letters(rng, 3))) + digits(rng, rng.choice((5, 6, 7)))


def mrz_check_digit(text: str) -> str:
    """Return the check digit of a machine-readable field (ICAO 9303-3, 4.9): weights 7, 3, 1; `<` counts 0."""
    values = (0 if character == "<" else BASE_36.index(character) for character in text)
    return str(sum(value * MRZ_WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)
