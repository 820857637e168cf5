"""An address as printed: its text folded, its parts told apart, its captions known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from sheaf.formats import pincode, states
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.phrases import find_phrase, squash


class Caption(StrEnum):
    """What a printed caption says of the part that follows it."""

    LINE = "line"
    CITY = "city"
    DISTRICT = "district"
    STATE = "state"
    PINCODE = "pincode"


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of an address between commas; `caption` is what was printed before it, if anything."""

    text: str
    caption: Caption | None = None


_CAPTIONS: Mapping[str, Caption] = MappingProxyType(
    {
        squash(name): caption
        for caption, names in (
            (Caption.CITY, ("City/Town/Village", "City/Town", "Village/Town", "City", "Town", "VTC")),
            (Caption.DISTRICT, ("District", "Dist", "Distt", "Dt")),
            (Caption.STATE, ("State", "State/UT", "Name of State")),
            (Caption.PINCODE, ("PIN Code", "PIN", "Pincode", "Postal Code")),
            (
                Caption.LINE,
                (
                    "Floor No", "Floor Number", "Building No/Flat No", "Building Number", "Building No",
                    "Flat No/Building No", "Flat/Door/Block No", "Name Of Premises/Building", "Road/Street",
                    "Road/Street/Lane", "Nearby Landmark", "Landmark", "Locality/Sub Locality",
                    "Locality/Sub-Locality", "Locality", "Block", "House", "Street",
                ),
            ),
        )
        for name in names
    }
)  # fmt: skip
_CAPTIONED = re.compile(r"^(?P<caption>[A-Za-z][A-Za-z ./\-]{1,28}?)\.?\s*[:.]\s*(?P<rest>.*)$", re.DOTALL)
_DISTRICT_BEHIND = re.compile(
    r"(?P<name>[^\d()]{3,30}?)\s*(?:\((?:district|distt?|dt)\.?\)|\b(?:district|distt?|dt)\.?)", re.IGNORECASE
)
"""A district that says so behind its name: "Mysuru (Dist.)"."""
_DISTRICT_WORD = re.compile(r"^(?:district|distt?|dt)\b[\s.:\-]*(?=\w)", re.IGNORECASE)
_STATE_WORD = re.compile(r"^state\s*[:\-–]\s*(?=\w)", re.IGNORECASE)
_PRINTED_LABEL = re.compile(
    r"^(?:(?:पता|पत्ता)\s*[/:]?\s*)?(?:(?:permanent\s+|present\s+)?address|add(?:r|rs)?)\b\s*[/:.\-]+\s*|^(?:पता|पत्ता)\s*[:/]?\s*",
    re.IGNORECASE,
)
_FORM_CAPTIONS = (
    "Floor No", "Building No/Flat No", "Flat No/Building No", "Name Of Premises/Building", "Road/Street/Lane",
    "Road/Street", "Nearby Landmark", "Locality/Sub Locality", "City/Town/Village", "District", "State", "PIN Code",
)  # fmt: skip
"""The captions of the address in Form GST REG-06 and in forms modelled on it."""
_AFTER_CAPTION = re.compile(r"[.\s]*[:;]")
_SURE_CAPTION = 10
"""A caption of so many letters is one even where its colon was not read."""
_FEWEST_FORM_CAPTIONS = 3
_CONTACT = re.compile(
    r"(?:\b(?:mob(?:ile)?|ph(?:one)?|tel|contact|cell)\b[\s.:]*(?:no\b[\s.:]*)?)?"
    r"(?:\+91|\b0)?[\s-]*\b[6-9]\d{4}[ -]?\d{5}\b"
    r"|\b(?:mob(?:ile)?|ph(?:one)?|tel)\b[\s.:]*(?:no\b[\s.:]*)?[+\d][\d ()/-]{6,}\d"
    r"|\b(?:e-?mail\b[\s.:]*(?:id\b[\s.:]*)?)?[\w.+-]+@[\w-]+\.[\w.]+",
    re.IGNORECASE,
)
_RELATION = re.compile(
    r"^\s*(?:[SDWCH]\s?/\s?[O0o]\b|(?:son|daughter|wife|care)\s+of\b)[\s.:,-]*"
    r"(?:[^,\d]{2,60}\s(?<!no\s)(?<!no\.\s)(?=\d)|(?:[^,\d]{2,60}|[^,]{2,30}),\s*)",
    re.IGNORECASE,
)
_MISREAD_MARKS = (
    (re.compile(r"(?<=\bNo[. ])( ?\d*)o(?=\d)"), r"\g<1>0"),
    (re.compile(r"(?<=\bNo[. ])( ?\d*)s(?=\d)"), r"\g<1>5"),
    (re.compile(r"(?<=\bNo[. ])( ?\d*)l(?=\d)"), r"\g<1>1"),
    (re.compile(r"\b([SDWCH])/0(?!\w)"), r"\1/O"),
    (re.compile(r";(?=\s)"), ","),
    (re.compile(r"(?<=\d)\.(?= [A-Z])"), ","),
    (re.compile(r"(?<=[A-Za-z]{4})\.(?= [1-9]\d{5}\b)"), ","),
    (re.compile(r"(?<=[a-z])\s?[>~=]\s?(?=[1-9]\d{2} ?\d{3}\b)"), "-"),
    (re.compile(r"(?<=\d) /(?=\d)|(?<=\d)/ (?=\d)"), "/"),
    (re.compile(r"(?<=\s)\.(?=\d)"), ""),
    (re.compile(r"(?<=:)\.(?=[A-Z])"), " "),
    (re.compile(r"(?<=[,\w]) [.,] (?=[A-Z])"), " "),
    (re.compile(r"(?<=[a-z])(?: -|- )(?=\d{3} ?\d{3}\b)"), " - "),
    (re.compile(r"(?<=\b[A-Z\d]) -(?=\d)|(?<=\b\d\d) -(?=\d)|(?<=\b[A-Z\d])- (?=\d{1,4}\b)"), "-"),
    (re.compile(r"(?<=\d)- (?=[A-Z]\b|\d{1,3}(?: ?[-/]|\b(?! ?\d{3}\b)))"), "-"),
    (re.compile(r"(?<=[A-Z]{3})- (?=[1-9]\d{5}$)"), "-"),
    (re.compile(r"\bPo(?= [A-Z][a-z])"), "PO"),
    (re.compile(r"(?<=[A-Z]{3} P[ .])0(?=\.? [A-Z]{3})"), "O"),
    (re.compile(r"(?<=[A-Z]{2})l(?![a-z])|(?<=[A-Z]{2})i(?=[A-Z])"), "I"),
)
"""What readers make of commas, specks, spaces and capitals: a word of five letters or a number is no abbreviation,
and a small l among capitals is an I."""
_TIGHT_COMMA, _LOOSE_COMMA = re.compile(r",(?=[^\s\d,])"), re.compile(r",\s")
_STATE_BEFORE_PINCODE = re.compile(r"(?<=[,:] )[A-Za-z]{4,}(?: [A-Za-z]{3,}){0,2}(?=[\s,-]*[1-9]\d{2} ?\d{3}$)")
_STOPPED_WORD = re.compile(r"\b(?P<word>[A-Za-z]{4,})\.(?= [A-Z])")
_ABBREVIATIONS = frozenset(
    {
        "APPT",
        "APTS",
        "BLDG",
        "BLDGS",
        "DISTT",
        "DIST",
        "ENGG",
        "EXTN",
        "HOSP",
        "INDL",
        "NAGR",
        "OPPO",
        "SECT",
        "SHRI",
        "TALUK",
    }
)
"""Words of an address that are printed with a full stop; after others, in an address with commas, it is a comma."""
_TIGHT_STOP = re.compile(r"(?<=[A-Z]{3})(?<!DISTT)\.(?=[A-Z]{3})|(?<=\d)\.(?=[A-Z]{2})")
"""Where commas have no space after them, neither have the full stops that they are taken for."""
_MISREAD_PINCODE = re.compile(r"(?<![A-Za-z0-9])(?=(?:\D*\d){3})(?=\d*[A-Za-z|])[0-9A-Za-z|]{6}$")
_GLUED_PINCODE = re.compile(r"(?<=[A-Za-z]{4})(?=[1-9]\d{5}$)|(?<=\d{6})(?=\()")
"""Where a space before the pincode, or between it and a state in brackets, was not read."""
_ENDS = " \t\n,;:|-–—•·_*"
_FEWEST_LETTERS = 4


def clean(text: str) -> str:
    """Return an address as printed, white space folded and its own caption cut off; raises FormatError."""
    # Forms are filled in over dotted lines.
    folded = " ".join(unicodedata.normalize("NFC", text).replace("_", " ").split())
    folded = _PRINTED_LABEL.sub("", folded.lstrip(_ENDS)).strip(_ENDS + ".")
    folded = re.sub(r"\s+,", ",", folded)
    folded = _with_pincode(_with_spaces(_GLUED_PINCODE.sub(" ", folded)))
    for misread, printed in _MISREAD_MARKS:
        folded = misread.sub(printed, folded)
    if "," in folded:
        folded = _STOPPED_WORD.sub(_with_comma, folded)
    folded = _STATE_BEFORE_PINCODE.sub(lambda found: states.respelt(found[0]), folded)
    if sum(character.isalpha() for character in folded) < _FEWEST_LETTERS:
        raise FormatError("not an address")
    return folded


def _with_spaces(text: str) -> str:
    """Put a space after each comma, unless most were read without: then they are printed so.

    >>> _with_spaces("FLAT 2,OM NIWAS, PUNE, MH"), _with_spaces("FLAT 2,OM NIWAS,PUNE, 411052")
    ('FLAT 2, OM NIWAS, PUNE, MH', 'FLAT 2,OM NIWAS,PUNE, 411052')
    """
    if len(_TIGHT_COMMA.findall(text)) > len(_LOOSE_COMMA.findall(text)):
        return _TIGHT_STOP.sub(",", text)
    return _TIGHT_COMMA.sub(", ", text)


def _with_comma(found: re.Match[str]) -> str:
    return found[0] if found["word"].upper() in _ABBREVIATIONS else f"{found['word']},"


def _with_pincode(text: str) -> str:
    """Mend the pincode at the end of an address where letters were read for its digits.

    >>> _with_pincode("SILVER OAK, PUNE, MAHARASHTRA 4I1O57"), _with_pincode("FLAT 2, SAKET, SECTOR")
    ('SILVER OAK, PUNE, MAHARASHTRA 411057', 'FLAT 2, SAKET, SECTOR')
    """
    last = _MISREAD_PINCODE.search(text)
    found = pincode.find(last[0]) if last else ()
    if last is None or len(found) != 1 or not pincode.exists(found[0].value):
        return text
    return text[: last.start()] + found[0].value


def clean_form(text: str) -> str:
    """Return an address as `clean` does, but without a form's captions: their values joined by commas.

    >>> clean_form("Building No./Flat No.: 12 Road/Street: M G Road City/Town/Village: Pune PIN Code: 411038")
    '12, M G Road, Pune, 411038'
    """
    folded = clean(text)
    parts = form_parts(folded)
    return ", ".join(part.text for part in parts) if parts else folded


def without_people(text: str) -> str:
    """Return an address without the relation it may begin with, telephone numbers and e-mail addresses."""
    return _RELATION.sub("", _CONTACT.sub(" ", ascii_digits(text)))


def parts_of(text: str) -> list[Part]:
    """Return the parts of an address in order, without the pincode's and the district's captions."""
    form = form_parts(text)
    if form:
        return form
    pieces = re.split(r"[,;|]|\s[-–]\s|[-–]\s*$", text)
    return [part for piece in pieces if (part := _part(piece)).text]


def form_parts(text: str) -> list[Part]:
    """Return the parts of an address that is printed with a form's captions; empty when it is not."""
    found: list[tuple[int, int, str]] = []
    for caption in _FORM_CAPTIONS:
        span = find_phrase(caption, text)
        if span is None or any(span.start < end and start < span.end for start, end, _ in found):
            continue
        if ":" in text[span.start : span.end]:  # "Road/Street: Lake" is not "Road/Street/Lane"
            continue
        if _AFTER_CAPTION.match(text, span.end) or len(squash(caption)) >= _SURE_CAPTION:
            found.append((span.start, span.end, caption))
    has_lines = any(_CAPTIONS[squash(caption)] is Caption.LINE for _, _, caption in found)
    if len(found) < _FEWEST_FORM_CAPTIONS or not has_lines:
        return []
    found.sort()
    ends = [start for start, _, _ in found[1:]] + [len(text)]
    parts = [captioned_part(caption, text[start:end]) for (_, start, caption), end in zip(found, ends, strict=True)]
    return [part for part in parts if part.text]


def captioned_part(caption: str, text: str) -> Part:
    """Return the part that a form prints beside `caption`."""
    return Part(text.strip(_ENDS + "."), _CAPTIONS.get(squash(caption), Caption.LINE))


def _part(piece: str) -> Part:
    text = piece.strip(_ENDS)
    district = _DISTRICT_BEHIND.fullmatch(text)
    if district is not None:
        return Part(district["name"].strip(), Caption.DISTRICT)
    captioned = _CAPTIONED.match(text)
    known = _CAPTIONS.get(squash(captioned["caption"])) if captioned else None
    if captioned is not None and known not in (None, Caption.LINE):
        return Part(captioned["rest"].strip(_ENDS + "."), known)
    for word, caption in ((_DISTRICT_WORD, Caption.DISTRICT), (_STATE_WORD, Caption.STATE)):
        match = word.match(text)
        if match is not None:
            return Part(text[match.end() :].strip(_ENDS + "."), caption)
    return Part(text)
