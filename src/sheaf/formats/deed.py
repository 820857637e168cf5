"""What stands beside the captions of deeds and of their extracts: numbers, offices, places, extents.

>>> number("4321 / 2024"), number("BLR-1-01234-2023-24"), number("४३२१/२०२४")
('4321/2024', 'BLR-1-01234-2023-24', '4321/2024')
>>> number("1877 of 2024"), [found.value for found in find_number("No 1877 of 2024 of Book I")]
('1877/2024', ['1877/2024'])
>>> number("MP0528642032026A1295196"), [found.value for found in find_number("MP0528642032026A1295196")]
('MP0528642032026A1295196', ['MP0528642032026A1295196'])
>>> number("3011/2021"), [found.value for found in find_number("Document No. 2577/I/2015 of Book I")]
('3011/2021', ['2577/I/2015'])
>>> number("1-1904-06685/2024"), [found.value for found in find_number("I - 1904 - 06685 / 2024")]
('I-1904-06685/2024', ['I-1904-06685/2024'])
>>> number("2019/RAN/2892/BK1/2840"), [found.value for found in find_number("No. 2019/RAN/2892/BK1/2840 in the office")]
('2019/RAN/2892/BK1/2840', ['2019/RAN/2892/BK1/2840'])
>>> find_number("I-1904-066"), find_number("1904-06685/2024")
((), ())
>>> office("सह दु.नि. हवेली १२"), office("Sub-Registrar, Jayanagar")
('सह दु.नि. हवेली 12', 'Jayanagar')
>>> office("Sub Registrar - IV, Noida on 24/01/2024 at 01:16 PM")
'IV, Noida'
>>> place("1) Corporation: Pune Other details :Flat No 4, Om CHS, Pune - 411038")
'Flat No 4, Om CHS, Pune - 411038'
>>> area("1) 54.50 चो.मीटर"), area("850 sq. ft. (built-up)"), area("Ac. 0.147 decimals")
('54.50 चौ.मीटर', '850 sq. ft. (built-up)', 'Ac. 0.147 decimals')
"""

from __future__ import annotations

import re

from sheaf.formats import addresses, dates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.phrases import is_prose

_NUMBER = re.compile(
    r"(?:[A-Z]{2,5}-)?\d{1,6}(?:[/-]\d{1,6}){0,4}|\d{1,6}/I[IV]*/(?:19|20)\d\d|I[IV]*-\d{4}-\d{5}/(?:19|20)\d\d|[A-Z]{2}\d{8,16}[A-Z]\d{5,8}|"
    r"\d{1,3}(?:,\d{2,3})+|\d{10,16}|(?:19|20)\d\d(?:/[A-Z]{1,4}\d{0,2}/\d{1,6}){1,3}"
)
_READ_AS_ONE = re.compile(r"[1L|](?=-\d{4}-\d{5}/(?:19|20)\d\d$)")
_WITHOUT_BOOK = re.compile(r"\d{4}-\d{5}(?:/\d{1,4})?")
"""West Bengal's numbers: the book in Roman figures, the office, the deed and the year; without the book cut short."""
_WITH_YEAR = re.compile(r"\d{1,6}/(?:19|20)\d\d")
"""Also where it may be a day whose stroke was not read: "3011/2021"."""
_OF_YEAR = re.compile(r"\s+OF\s+((?:19|20)\d\d)$")
_IN_TEXT = re.compile(
    r"(?<![A-Za-z\d])(?:(?:19|20)\d\d(?:/[A-Z]{1,4}\d{0,2}/\d{1,6}){1,3}|\d{1,6}\s?/\s?I[IV]*\s?/\s?(?:19|20)\d\d(?!\d)|(?:[A-Z]{2}\d{8,16}[A-Z]\d{5,8}\b)|(?:[A-Z]{1,5}\s?-\s?|[l|]\s?-\s?)?(?:\d{1,3}(?:,\d{2,3})+|\d{1,6})(?:\s?[/-]\s?\d{1,6}){0,4}"
    r"(?![\d.,]\d|(?:st|nd|rd|th)?[\s.-]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:\s+of\s+(?:19|20)\d\d)?)",
    re.ASCII,
)
_FORM_OF_OFFICE = re.compile(
    r"^(?:(?:the\s+)?(?:office\s+of\s+(?:the\s+)?)?(?:sub[\s-]*registrar(?:'s)?(?:\s+office)?|s\.?\s?r\.?\s?o\.?)(?!\w))?"
    r"(?:\s*of\s+assurances)?\s*[,:–-]*\s*(?:of\s+|at\s+)?(?=\S)",
    re.IGNORECASE,
)
_RANK_OF_OFFICE = re.compile(r"[IVX]{1,5}(?:\W?[A-Z])?")
"""Offices of a city that has several are told apart by such figures alone: "Sub Registrar II-A"."""
_ON_DAY = re.compile(r",?\s+on\s+(?:the\s+|this\s+|dated\s+)?\d.*$", re.IGNORECASE | re.DOTALL)
"""When the deed was presented there, in the sentence that says where."""
_BEFORE_PLACE = re.compile(
    r"^.*?(?:इतर\s*वर्णन|इतर\s*माहिती|Other\s+details|Other\s+description|Other\s+information)\s*[:.-]*[\s,]*",
    re.IGNORECASE | re.DOTALL,
)
_BEHIND_PLACE = re.compile(
    r"(?<=\d{6})\W*(?:(?:सोबत|तसेच|along\s+with|together\s+with)\s.*|\(\(.*)$", re.IGNORECASE | re.DOTALL
)
"""What is sold with it, and the number of its survey, behind its pincode."""
_EXTENT = re.compile(r"(?:A(?:cs?)?[.\s-]{0,2}(?=\d))?\d[\d.,]*(?![\w.])", re.IGNORECASE)
_BEHIND_EXTENT = re.compile(
    r"(?<=[A-Za-z.)])[,;]?\s+(?:or\s+thereabouts?|together|along|with|and|having|comprising|consisting|situated?|bounded|of\s+land|which|including|plus)\b.*$|(?<=[A-Za-z.)])[,;]\s+(?:one|two|a|an|the)\b.*$",
    re.IGNORECASE,
)
"""What the sentence says of the property after its extent."""
_NO_ABBREVIATION = re.compile(r"(?<=[A-Za-z]{5})\.$|(?<=\bfeet)\.$|(?<=\d)\.$")
"""A full stop at the end that belongs to the sentence."""
_MUNICIPALITY = re.compile(r"\W*(?:पालिकेचे\s*नाव|Corporation\s*:|Name\s+of\s+Corporation)", re.IGNORECASE)
_OF_PERSON = re.compile(r"\b[SDWC]\s?/\s?[Oo]\b|\bAge\W{0,3}\d", re.IGNORECASE)
"""What is said of a party, beside whose address it stands, and of no property."""
_RANK = re.compile(r"^\(?\d\s?\)\s*")
_MOST_WORDS = 10
_FEWEST_LETTERS, _LEAST_OF_PLACE = 3, 8


def number(text: str) -> str:
    """Return the number under which a document is registered; raises FormatError."""
    clean = _OF_YEAR.sub(r"/\1", re.sub(r"\s*([/-])\s*", r"\1", ascii_digits(text).strip(" .:;,#")).upper())
    clean = _READ_AS_ONE.sub("I", clean)
    if (
        not _NUMBER.fullmatch(clean)
        or len(clean) == 1
        or _WITHOUT_BOOK.fullmatch(clean)
        or (dates.is_date(clean) and not _WITH_YEAR.fullmatch(clean))
    ):
        raise FormatError("no number of a document")
    return clean.replace(",", "")


def find_number(text: str) -> tuple[Found, ...]:
    """Return the first such number in `text`; "4321 of 2024" is one too."""
    for match in _IN_TEXT.finditer(ascii_digits(text)):
        try:
            return (Found(number(match[0]), match.start(), match.end()),)
        except FormatError:
            continue
    return ()


def office(text: str) -> str:
    """Return a registrar's office by its name; raises FormatError for a sentence or a number."""
    whole = _ON_DAY.sub("", " ".join(ascii_digits(text).split())).strip(" :;,-")
    clean = _FORM_OF_OFFICE.sub("", whole).strip(" :;,-")
    clean = whole if _RANK_OF_OFFICE.fullmatch(clean) else clean
    letters = sum(character.isalpha() for character in clean)
    is_bare = re.fullmatch(r"(?:office\W+of\W+(?:the\W+)?)?sub\W*registrar", clean, re.IGNORECASE)
    if letters < _FEWEST_LETTERS or len(clean.split()) > _MOST_WORDS or is_prose(clean) or is_bare:
        raise FormatError("no office")
    return clean


def place(text: str) -> str:
    """Return where a property lies, as printed, without the municipality's name before it.

    Raises FormatError also where what follows that name was not read: it alone is no place; nor is a party's address.
    """
    folded = _BEFORE_PLACE.sub("", _RANK.sub("", " ".join(ascii_digits(text).split())))
    folded = _BEHIND_PLACE.sub("", folded)
    if (
        _MUNICIPALITY.match(folded)
        or _OF_PERSON.search(folded)
        or sum(character.isalpha() for character in folded) < _LEAST_OF_PLACE
    ):
        raise FormatError("no place")
    return addresses.clean(folded)


def area(text: str) -> str:
    """Return a property's extent with its unit, as printed; raises FormatError."""
    clean = _RANK.sub("", " ".join(ascii_digits(text).split()).strip(" :;,-")).strip(" :;,-").replace("चो.", "चौ.")
    clean = _NO_ABBREVIATION.sub("", _BEHIND_EXTENT.sub("", clean))
    if not _EXTENT.match(clean) or not any(character.isalpha() for character in clean) or len(clean) > 60:
        raise FormatError("no extent")
    return clean
