"""What a vehicle is known by: registration mark, chassis and engine number, maker and model, and its fuel.

>>> registration("MH 12 ab 1234"), registration("DL3C AB 1234"), registration("22 BH 1234 AA")
('MH12AB1234', 'DL3CAB1234', '22BH1234AA')
>>> [(found.value, found.repairs) for found in find_registration("Regn. No MHI2AB1234")]
[('MH12AB1234', 1)]
>>> chassis("MA3 EUA61S 00123456"), engine("K12MN-1234567")
('MA3EUA61S00123456', 'K12MN-1234567')
>>> [found.value for found in find_chassis("Chassis MA3EUA61SO0I23456")]
['MA3EUA61S00123456']
>>> engine("25/06/2017")
Traceback (most recent call last):
sheaf.formats.error.FormatError: not in the wanted format
>>> fuel("Petrol / CNG"), fuel("PETR0L"), model("SWIFT VXI BS-VI")
('PETROL/CNG', 'PETROL', 'SWIFT VXI BS-VI')
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from rapidfuzz import fuzz, process

from sheaf.formats import dates, names, pincode, states
from sheaf.formats.correction import SEEN, Reading, accepted, candidates, least_repairs
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.unproven import doubted
from sheaf.formats.windows import Window, windows
from sheaf.model.field import Check
from sheaf.model.page import Doubts

CHASSIS_FORM = "chassis_form"
"""Seventeen characters of the alphabet that has no I, O and Q, the last four of them digits (ISO 3779)."""
_SHORT_REGISTRATION = re.compile(r"(?P<state>[A-Z]{2})\d{1,2}[A-Z]{0,3}\d{1,4}")
_BHARAT_SERIES = re.compile(r"\d{2}BH\d{4}[A-Z]{1,2}")
_TEMPLATES = (
    "LLDDLLLDDDD", "LLDDLLDDDD", "LLDDLDDDD", "LLDDDDDD",
    "DLDLLLDDDD", "DLDLLDDDD", "DLDLDDDD",
    "DDBHDDDDLL", "DDBHDDDDL",
)  # fmt: skip
"""In the alphabet of `candidates`, but for DL and BH, which stand for themselves."""
_LETTER_STATE = "DL"
"""Delhi numbers its offices with one digit and the kind of vehicle with the letter after it."""
_STATE_LENGTH, _PINCODE_LENGTH = 2, 6
_MOST_REPAIRS, _MOST_REPAIRS_JOINED = 2, 1
_LEAST_DIGITS = 4
_VIN_LENGTH = 17
_VIN_TEMPLATE = "V" * 13 + "D" * 4
_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{13}\d{4}", re.ASCII)
_WORD_START = re.compile(r"(?:[A-Z]{9,}\d*|\d+)$", re.ASCII)
"""A word with a number behind it, or a number."""
_MOST_VIN_REPAIRS = 4
_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9/*-]*[A-Z0-9]", re.ASCII)
_SHORTEST_NUMBER, _LONGEST_NUMBER = 5, 20
_LEAST_NUMBER_DIGITS = 3
_DAY = re.compile(r"\d{1,2}([/-])(?:\d{1,2}|[A-Z]{3})\1\d{4}", re.ASCII)
"""A day has a number's form; that of the registration stands beside both numbers."""
_MAKER_AND_MODEL = re.compile(
    r"\s*(?P<maker>[A-Za-z][A-Za-z .&()-]{2,40}[A-Za-z.)])(?:\s+/\s*|\s*/\s+|(?<=LTD)\s*[/&]|(?<=LIMITED)\s*[/&])\s*"
    r"(?P<model>[A-Za-z0-9][^/:]{0,40}[A-Za-z0-9)+])\s*",
    re.IGNORECASE,
)
_FUELS = (
    "PETROL", "DIESEL", "CNG", "LPG", "LNG", "ELECTRIC", "BOV", "HYBRID", "ETHANOL", "METHANOL", "HYDROGEN", "SOLAR",
    "DUAL", "ONLY", "STRONG", "PLUG", "IN", "EV", "FUEL", "CELL", "E10", "E20", "E85",
)  # fmt: skip
"""The words that the names of fuels are made of in the national register."""
_MISREAD_FUEL = 80.0
_SAME_SHAPE = str.maketrans("015", "OIS")
_IN_BRACKETS = re.compile(r"^\([^()]*\)")
"""What is left of a caption before a value."""
_REST_OF_CAPTION = re.compile(r"(?:of|and|for)\b")
"""No maker's or model's name begins so: "Make of vehicle" announces one."""
_TAKEN_FOR_I = re.compile(r"(?<=[A-Z])[il](?=[A-Z])")
_TAKEN_FOR_NIL = re.compile(r"(?<=\d\.)[Oo]")
_MOST_NAME_LETTERS, _MOST_NAME_DIGITS = 60, 3


def registration(text: str) -> str:
    """Return the registration mark in upper case without spaces and hyphens; raises FormatError.

    Beside its caption a mark may be short: GJ1A1 was given out once.
    """
    mark = re.sub(r"[\s._-]", "", ascii_digits(text)).upper()
    short = _SHORT_REGISTRATION.fullmatch(mark)
    if (short is None or states.of_letters(short["state"]) is None) and not _BHARAT_SERIES.fullmatch(mark):
        raise FormatError
    return mark


def find_registration(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the marks with a number of four digits in `text`, repaired by position and by the reader's doubts."""
    lengths = sorted({len(template) for template in _TEMPLATES}, reverse=True)
    return apart(
        found
        for length in lengths
        for window in windows(text, length, doubts)
        if not _is_word_before_number(text, window) and (found := _read_registration(window)) is not None
    )


def chassis(text: str) -> str:
    """Return a chassis number as it stands beside its caption, of any length; raises FormatError."""
    return _number(text)


def find_chassis(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the chassis numbers of seventeen characters in `text`; I, O and Q, which they can not hold, are digits."""
    some: list[Found] = []
    for window in windows(text, _VIN_LENGTH, doubts):
        readings = candidates(window.text, _VIN_TEMPLATE, window.doubts)
        reading = accepted((each for each in readings if each.seen >= SEEN), _is_vin, _MOST_VIN_REPAIRS - window.edits)
        if reading is not None:
            some.append(window.found(reading, (Check(CHASSIS_FORM, True),)))
    return apart(some)


def engine(text: str) -> str:
    """Return an engine or motor number as it stands beside its caption; raises FormatError."""
    return _number(text)


def find_engine(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the number that `text` is, with those that it may be as well; nothing where nothing is to be doubted."""
    return doubted(text, doubts, engine, is_mixed=True)


def fuel(text: str) -> str:
    """Return the fuel in upper case, without spaces around its slashes; raises FormatError for another word."""
    upper = re.sub(r"\s*([/(),])\s*", r"\1", " ".join(text.upper().split())).strip(" .,:;-*")
    words = re.findall(r"[A-Z0-9]+", upper)
    if not words:
        raise FormatError("no fuel")
    return re.sub(r"[A-Z0-9]+", lambda word: _fuel_word(word[0]), upper)


def owner(text: str) -> str:
    """Return the name of an owner, a person or a business, as printed; raises FormatError."""
    try:
        return names.parse(text)
    except FormatError:
        name = _name(text, least_letters=3)
    if sum(character.isdigit() for character in name) > _MOST_NAME_DIGITS:
        raise FormatError("no name")
    return name


def maker(text: str) -> str:
    """Return a maker's name as printed; raises FormatError when it holds no letters.

    >>> maker("of vehicle")
    Traceback (most recent call last):
    sheaf.formats.error.FormatError: no name
    """
    return _name(text, least_letters=3)


def model(text: str) -> str:
    """Return a model's name as printed, which may be a number with a letter; raises FormatError.

    >>> model("WAGON R VXI 1.OL"), model("SPLENDOR_PLUS_")
    ('WAGON R VXI 1.0L', 'SPLENDOR PLUS')
    """
    return _name(_TAKEN_FOR_NIL.sub("0", text), least_letters=1)


def no_maker(text: str) -> str:
    """Raise FormatError: beside the caption "maker / model" a maker is what `find_maker` finds, and nothing else."""
    raise FormatError(f"no maker in {len(text)} characters")


def find_maker(text: str) -> tuple[Found, ...]:
    """Return the maker where `text` holds the model too: "maker / model"."""
    return _part(text, "maker", maker)


def find_model(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the model where `text` holds the maker too, "maker / model", or where it may be another one as well.

    >>> [found.value for found in find_model("HERO MOTOCORP LTD & HF DELUXE")]
    ['HF DELUXE']
    """
    return _part(text, "model", model) or doubted(text, doubts, model)


def _part(text: str, part: str, parse: Callable[[str], str]) -> tuple[Found, ...]:
    match = _MAKER_AND_MODEL.fullmatch(text)
    if match is None:
        return ()
    try:
        return (Found(parse(match[part]), match.start(part), match.end(part)),)
    except FormatError:
        return ()


def _fuel_word(word: str) -> str:
    if word in _FUELS:
        return word
    found = process.extractOne(word.translate(_SAME_SHAPE), _FUELS, scorer=fuzz.ratio, score_cutoff=_MISREAD_FUEL)
    if found is None:
        raise FormatError("no fuel")
    return str(found[0])


def _name(text: str, least_letters: int) -> str:
    # Forms are filled in over dotted lines.
    folded = _TAKEN_FOR_I.sub("I", " ".join(text.replace("_", " ").split()))
    name = _IN_BRACKETS.sub("", folded).strip(" ,;:|*=~-")
    letters = sum(character.isalpha() for character in name)
    is_caption = _REST_OF_CAPTION.match(name) is not None
    if letters < least_letters or len(name) > _MOST_NAME_LETTERS or is_caption or dates.find(name):
        raise FormatError("no name")
    return name


def _number(text: str) -> str:
    number = re.sub(r"[\s_]", "", ascii_digits(text)).upper().strip(".,:;-/*")
    digits = sum(character.isdigit() for character in number)
    is_long = _SHORTEST_NUMBER <= len(number) <= _LONGEST_NUMBER
    if not is_long or digits < _LEAST_NUMBER_DIGITS or not _NUMBER.fullmatch(number) or _DAY.fullmatch(number):
        raise FormatError
    return number


def _is_vin(number: str) -> bool:
    return _VIN.fullmatch(number) is not None and not _WORD_START.match(number[:-4])


def _is_word_before_number(text: str, window: Window) -> bool:
    """Say whether a short word stands before a day or before a pincode: "on 03-Sep-2024", "INDORE MP 452003".

    A mark may look like either. Beside its caption it is read for all that, only not found anywhere else.
    """
    if not window.is_joined:
        return False
    rest = text[window.start + _STATE_LENGTH : window.end].strip(" \t\n-–")
    is_pincode = rest.isdigit() and len(rest) == _PINCODE_LENGTH and pincode.exists(rest)
    return is_pincode or any(found.start == 0 and found.repairs == 0 for found in dates.find(rest))


def _read_registration(window: Window) -> Found | None:
    if sum(character.isdigit() for character in window.text) < _LEAST_DIGITS:
        return None
    most = (_MOST_REPAIRS_JOINED if window.is_joined else _MOST_REPAIRS) - window.edits
    best = min(_readings(window, most), key=lambda reading: reading.cost, default=None)
    return None if best is None else window.found(best)


def _readings(window: Window, most_repairs: int) -> Iterator[Reading]:
    for template in _TEMPLATES:
        is_delhi = template.startswith(_LETTER_STATE)
        slots = f"LL{template[2:]}" if is_delhi else template.replace("BH", "LL")
        if len(slots) != len(window.text) or least_repairs(window.text, slots) > most_repairs:
            continue

        def fits(mark: str, template: str = template, *, is_delhi: bool = is_delhi) -> bool:
            if "BH" in template:
                return mark[2:4] == "BH"
            return mark[:2] == _LETTER_STATE if is_delhi else states.of_letters(mark[:2]) is not None

        reading = accepted(candidates(window.text, slots, window.doubts), fits, most_repairs)
        if reading is not None:
            yield reading
