"""What stands in the lines of a bill: quantities, HSN codes, serial numbers, and the bill's own number.

>>> quantity("2 Nos"), quantity("1.500 KGS"), quantity("10.00")
('2', '1.5', '10')
>>> hsn("85 17 13 00")
'85171300'
>>> description("OPc Cement 2x2 Pcs HL-59s 5Kg")
'OPC Cement 2x2 Pcs HL-59S 5Kg'
>>> description("Coir Mattress 72x6ox5"), description("CPVC Pipe I Inch l2 Mtr"), description("Box I Pillow")
('Coir Mattress 72x60x5', 'CPVC Pipe 1 Inch 12 Mtr', 'Box I Pillow')
>>> description("LED TV 43 Inch | B0QAMMX3Q7 ( TV-43 )")
'LED TV 43 Inch'
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from stdnum import imei, luhn

from sheaf.formats import dates, gstin, money
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Check, Value

_QUANTITY = re.compile(r"(\d{1,6}(?:,\d{3})*(?:\.\d{1,3})?)\s*(?:[A-Za-z][A-Za-z.()/ -]{0,12})?")
_PAISE_APART = re.compile(
    r"(?P<rupees>(?:rs\.?\s*|₹\s*)?\d[\d,]*)[\s|.:]+(?P<paise>\d{2}|[-–=_x/]{1,3})", re.IGNORECASE
)
_DECIMAL = re.compile(r"-.*|\d{1,2}\.\d{2}")
"""An amount, of which a code could be made without its point."""
_HSN_LENGTHS = (4, 6, 8)
_DOCUMENT_NUMBER = re.compile(r"(?=[A-Za-z0-9/\-_]*\d)[A-Za-z0-9][A-Za-z0-9/\-_]{0,35}")
_DOCUMENT_NUMBER_FIRST = re.compile(_DOCUMENT_NUMBER.pattern + r"(?![/\-_]?[A-Za-z0-9])")
"""A longer number is none at all: what is cut before its last part may be the number of all papers of the year."""
_MISREAD_SLASH = re.compile(r"^([A-Z]{2,6})[I1L|](20\d\d-\d\d|\d\d-\d\d)(?=[/I]?)")
"""A slash between a series' letters and the financial year is often read as a stroke."""
_SERIAL = re.compile(r"(?=[A-Za-z0-9/\-]*\d)[A-Za-z0-9][A-Za-z0-9/\-]{4,24}")
_IN_FIGURES = re.compile(
    r"\b(?=[OoIl]*\d)[\dOoIl]+(?:[xX][\dOoIl]+)+\b"
    r"|(?<![\w.,/-])(?:[Il]|(?=[Il]*\d)[\dIl]{2,4})(?=\s?(?:inch|mtr|ltr|kgs?|ml|mm|cm|ft|gm|sq)\b)",
    re.IGNORECASE,
)
"""Measures of goods, of which readers take figures for letters: "72x6ox5", "I Inch"."""
_LOOKS_LIKE = str.maketrans("OoIl", "0011")
_BETWEEN = " ,/|&:.·•()[]–-"
"""What stands between a number and its day."""
_TO_DATE = r"(?:[\s,/|&:.·•(\[–\-]|\b(?:dated|date|dtd|dt|of|on)\b)"
_BOOKED = re.compile(
    r"\W*(?:Bill\s+)?(?:Book|Bk)\b[\s.]*(?:No\b|Number\b)?[\s.:#-]*[A-Z\d]{1,6}[\s,/|&-]+"
    r"(?:Sr|Sl|S|Bill|Memo|Invoice|Inv|Page|Leaf)\b[\s.]*(?:No\b|Number\b)[\s.:#-]*(?P<number>[A-Z\d][A-Z\d/-]*)",
    re.IGNORECASE,
)
_BEFORE_DATE = re.compile(_TO_DATE + "+$", re.IGNORECASE)
_LEAD = re.compile(_TO_DATE + "*", re.IGNORECASE)
_STOCK_CODE = re.compile(r"\s*\|\s*(?=[A-Z]*\d)[A-Z\d]{8,14}\s*(?:\([^()]*\)\s*)?$")
"""Marketplaces print the number of an article behind its name, set off by a stroke ("LED TV 43 Inch | B0QAMMX3Q7")."""
_MEASURES = re.compile(
    r"\W*(?:(?:size|dimensions?|lxbxh|wxdxh)\W*)?\d+(?:\.\d+)?\s*(?:\s?[x×*]\s?\d+(?:\.\d+)?){1,2}\s*"
    r"(?:mm|cms?|inch(?:es)?|in|ft|feet|mtrs?|m)\.?\W*",
    re.IGNORECASE,
)
"""Length, width and height with their unit, in a line of their own."""
_CODED = re.compile(
    r"\W*[A-Z][A-Za-z]{1,7}\.\s*:?\s*(?=(?:\S*\d){3})[A-Z\d][A-Z\d./-]{4,}"
    r"|.*\b(?:S/N|(?i:serial|sr\.?|sl\.?) (?i:no)\b\.?)\s*:?\s*(?=\S*\d)[A-Z\d][A-Z\d/-]{4,}"
)
"""One code behind what is shortened with a point ("Mat. 8210.5929.UA"), or a serial number with whose it is."""
_ARTICLE = re.compile(r"(?=(?:\D*\d){3})[A-Z\d][A-Z\d./_-]{3,19}")
_NO_ARTICLE = re.compile(
    r"\d+(?:[./X-]\d+)*[A-Z]{1,4}|\d+(?:[./-]\d{1,2})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./-]\d{2,4}"
)
"""A measure with its unit, a year or two, a price, a day and a month are none."""
_FEWEST_FIGURES = 6
"""Of a number of an article that is nothing but figures."""
_RATED = re.compile(r"\W*(?:[CSIU]T?GST|GST|CESS)\b[^\d%]{0,4}\d+(?:\.\d+)?\s*%\W*", re.IGNORECASE)
"""A tax with its rate, in a line of its own under the goods."""
_PERIOD_WORDS = re.compile(
    r"(?:[^\w]|\b(?:for|the|from|to|till|until|up|through|thru|billing|service|subscription|usage|contract|rental|amc|"
    r"licen[cs]e|period|dates?|duration|term|valid|validity)\b)*",
    re.IGNORECASE,
)
"""What stands around and between the two days of a period, and nothing else."""
_DAYS_OF_PERIOD = 2
_CODE_BESIDE = re.compile(r"\W*(?:SAC|HSN)\b(?:\s*/\s*(?:SAC|HSN)\b)?[^\d|,]{0,8}\d{4,8}\W*$", re.IGNORECASE)
_SAME_SHAPE = frozenset("coksuvwxz")
"""Small letters that look like their capitals."""
_IMEI_LENGTH = 15
_LOOKALIKES = str.maketrans({"O": "0", "o": "0", "I": "1", "l": "1", "|": "1", "S": "5", "B": "8"})


def quantity(text: str) -> str:
    """Return the number without its unit and without useless zeros. Raises FormatError."""
    clean = text.strip(" .:|-")
    number, space, unit = clean.partition(" ")
    match = _QUANTITY.fullmatch(clean) or _QUANTITY.fullmatch(number.translate(_LOOKALIKES) + space + unit)
    if match is None:
        raise FormatError("not a quantity")
    value = Decimal(match[1].replace(",", ""))
    return f"{value.normalize():f}" if value else "0"


def amount(text: str) -> str:
    """Return the amount of a row, also where its paise stand apart in a column of their own. Raises FormatError.

    >>> amount("1,250 50"), amount("29875 00"), amount("900 -"), amount("1,250.50")
    ('1250.50', '29875.00', '900.00', '1250.50')
    """
    apart = _PAISE_APART.fullmatch(text.strip(" |"))
    if apart is None:
        return money.parse(text)
    paise = apart["paise"] if apart["paise"].isdigit() else "00"
    return money.parse(f"{apart['rupees']}.{paise}")


def hsn(text: str) -> str:
    """Return an HSN or SAC code of 4, 6 or 8 digits; no chapter has a heading 00, as amounts do. Raises FormatError."""
    digits = re.sub(r"[\s.\-]", "", text).translate(_LOOKALIKES)
    is_amount = _DECIMAL.fullmatch(text.strip()) is not None or digits[2:4] == "00"
    if not digits.isdigit() or len(digits) not in _HSN_LENGTHS or is_amount:
        raise FormatError("not an HSN code")
    return digits


def document_number(text: str) -> str:
    """Return the number of a bill: letters, digits, slashes and hyphens, at least one digit. Raises FormatError."""
    number = re.sub(r"\s*([/\-])\s*", r"\1", text.strip(" :.#,;|*").lstrip(" –-")).upper()
    number = _MISREAD_SLASH.sub(r"\1/\2", number)
    if not _DOCUMENT_NUMBER.fullmatch(number) or dates.is_date(number) or gstin.find(number):
        raise FormatError("not a document number")
    return number


def day_after_number(text: str) -> str:
    """Return the day that follows the number of a bill, and nothing else. Raises FormatError."""
    number = _undated(text)
    document_number(number)
    return dates.parse(text[_day_start(text, number) :].strip(_BETWEEN))


def find_dated_number(text: str) -> tuple[Found, ...]:
    """Find the number of a bill that its day alone follows ("2024-25/7580 | 4 August 2024").

    >>> find_dated_number("2024-25/7580 | 4 August 2024")[0].value
    '2024-25/7580'
    >>> find_dated_number("D-318 of 01/02/2024")[0].value, find_day_after_number("D-318 of 01/02/2024")[0].value
    ('D-318', '01/02/2024')
    >>> find_dated_number("118 dtd. 05/01/2024")[0].value, find_dated_number("24-25/9 (05/01/2024)")[0].value
    ('118', '24-25/9')
    >>> find_dated_number("12, Main Road")
    ()
    """
    return find_number_and_day(text)[:1]


def booked_number(text: str) -> str:
    """Return the number of a bill behind that of the bill book it was torn from. Raises FormatError.

    >>> booked_number("Book No. 12 Sr. No. GT/T/0583"), booked_number("Bk. No. 4, Bill No 187")
    ('GT/T/0583', '187')
    """
    booked = _BOOKED.fullmatch(text.strip())
    if booked is None:
        raise FormatError("no number of a book before it")
    return document_number(booked["number"])


def find_day_after_number(text: str) -> tuple[Found, ...]:
    """Find the day that follows the number of a bill, where nothing else does."""
    return find_number_and_day(text)[1:]


def find_number_and_day(text: str) -> tuple[Found, ...]:
    """Find both the number of a bill and the day that follows it, where nothing else does; nothing, or these two."""
    try:
        day = day_after_number(text)
    except FormatError:
        return ()
    number = _undated(text)
    return (Found(document_number(number), 0, len(number)), Found(day, _day_start(text, number), len(text)))


def _day_start(text: str, number: str) -> int:
    """Return where the day begins in `text`, which begins with `number`: "318 of 1 February 2024"."""
    lead = _LEAD.match(text, len(number))
    return lead.end() if lead else len(number)


def hash_number(text: str) -> str:
    """Return the number of a bill that is printed after a number sign ("# INV-000318"). Raises FormatError."""
    sign, number = text[:1], text[1:]
    if sign != "#":
        raise FormatError("no number sign")
    return document_number(number)


def _undated(text: str) -> str:
    """Return `text` without the date that is set off from the number before it ("318 / 01-02-2024")."""
    dated = next(
        (found.start for found in dates.find(text) if text[: found.start].endswith((" ", ",", ":", "("))), None
    )
    return _BEFORE_DATE.sub("", text[:dated]) if dated else text


def find_document_number(text: str) -> tuple[Found, ...]:
    """Find the bill's number: the whole of `text`, or else what stands at its beginning."""
    text = _undated(text)
    end = len(text)
    try:
        value = document_number(text)
    except FormatError:
        match = _DOCUMENT_NUMBER_FIRST.match(text)
        if match is None or not any(character.isdigit() for character in match[0]) or dates.is_date(match[0]):
            return ()
        value, end = document_number(match[0]), match.end()
    is_repaired = _MISREAD_SLASH.match(text.upper()) is not None
    return (Found(value, 0, end, int(is_repaired)),)


def serial(text: str) -> str:
    """Return an IMEI, chassis or serial number, upper case. Raises FormatError."""
    found = find_serial(text)
    if len(found) != 1 or not text.strip(" :.#,;|*").upper() == found[0].value:
        raise FormatError("not a serial number")
    return found[0].value


def find_serial(text: str) -> tuple[Found, ...]:
    """Find serial numbers in `text`; a number of 15 digits must be an IMEI by its check digit to pass its check."""
    return tuple(
        Found(match[0].upper(), match.start(), match.end(), 0, _serial_checks(match[0]))
        for match in _SERIAL.finditer(text)
    )


def first_serial(values: Sequence[Value]) -> Value:
    """Return the first of several serial numbers, an IMEI before all others: a phone with two is told by its first.

    >>> first_serial(["5000065", "490154203237518", "356938035643809"])
    '490154203237518'
    """
    checked = (value for value in values if isinstance(value, str) and any(c.passed for c in _serial_checks(value)))
    return next(checked, values[0])


def _serial_checks(number: str) -> tuple[Check, ...]:
    if len(number) != _IMEI_LENGTH or not number.isdigit():
        return ()
    return (Check("imei_checksum", luhn.is_valid(number) and bool(imei.is_valid(number))),)


def description(text: str) -> str:
    """Return the text with its white space folded. Raises FormatError when it holds no letters."""
    figured = _IN_FIGURES.sub(lambda found: found[0].translate(_LOOKS_LIKE), _STOCK_CODE.sub("", text))
    clean = " ".join(_model(word) for word in figured.split()).strip(" :|_")
    if not any(character.isalpha() for character in clean):
        raise FormatError("not a description")
    return clean


def is_measures(text: str) -> bool:
    """Say whether `text` is nothing but how large the goods are.

    >>> is_measures("72 x 121 x 93 cm"), is_measures("Coir Mattress 72x60x5"), is_measures("72 x 60")
    (True, False, False)
    """
    return _MEASURES.fullmatch(text) is not None


def is_coded(text: str) -> bool:
    """Say whether `text` is nothing but a code of the goods behind its own caption.

    >>> is_coded("Mat. 8210.5929.UA"), is_coded("Inverter S/N: ZE93649493"), is_coded("Hyd. Power Pack 3")
    (True, True, False)
    """
    return _CODED.fullmatch(text.strip()) is not None


def is_article(text: str) -> bool:
    """Say whether `text` is nothing but the number by which a shop knows its goods.

    >>> is_article("SF-AL-2201"), is_article("[8901234567894]"), is_article("1200MM"), is_article("2024-25")
    (True, True, False, False)
    """
    bare = text.strip("[](# ")
    if bare.isdigit():
        return len(bare) >= _FEWEST_FIGURES
    return _ARTICLE.fullmatch(bare) is not None and _NO_ARTICLE.fullmatch(bare) is None


def is_rated(text: str) -> bool:
    """Say whether `text` is nothing but a tax at its rate, without what it comes to.

    >>> is_rated("IGST: 18.0 %"), is_rated("CGST 9% 540.00"), is_rated("GST Software 5%")
    (True, False, False)
    """
    return _RATED.fullmatch(text) is not None


def is_period(text: str) -> bool:
    """Say whether `text` is nothing but two days, from one of which to the other something is charged for; a code may
    stand beside them.

    >>> is_period("19 Jun 2025 to 18 Jul 2025 | SAC 998314"), is_period("Period: 01/04/2025 - 31/03/2026")
    (True, True)
    >>> is_period("Valid from 01/04/2025 to 31/03/2026 (SAC: 998314)")
    True
    >>> is_period("Rent from 01/04/2025 to 30/04/2025"), is_period("01/04/2025")
    (False, False)
    """
    days = _CODE_BESIDE.sub("", text.partition("|")[0])
    found = dates.find(days)
    if len(found) != _DAYS_OF_PERIOD:
        return False
    first, last = found
    around = (days[: first.start], days[first.end : last.start], days[last.end :])
    return all(_PERIOD_WORDS.fullmatch(part) for part in around)


def _model(word: str) -> str:
    """Return a model's number in capitals: a reader takes some small letters for large ones alone ("HL-59s")."""
    capitals = sum(character.isupper() for character in word)
    figures = sum(character.isdigit() for character in word)
    small = {character for character in word if character.islower()}
    return word.upper() if capitals and capitals + figures > 1 and small <= _SAME_SHAPE else word
