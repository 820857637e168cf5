"""Forms of address before names: of what stands in a cell or a line of its own they are part, in running text not.

>>> [found.value for found in find_first_name("Mr. Ravi Kumar for the purchase of one TV")]
['Ravi Kumar']
>>> [found.value for found in find_first_name("SHRI RAVI KUMAR S/O SHRI MOHAN LAL")]
['RAVI KUMAR']
>>> [found.value for found in find_first_name("Asha Devi We are pleased to inform you")]
['Asha Devi']
>>> without_honorific("M/s. Sharma Traders"), without_honorific("SMT ASHA DEVI")
('Sharma Traders', 'ASHA DEVI')
"""

from __future__ import annotations

import re

from sheaf.formats import names
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_HONORIFICS = re.compile(
    r"^(?:(?:Messrs|M\s?/\s?[sS5]|Mr|Mrs|Ms|Miss|Shri|Sri|Smt|Tmt|Thiru|Sh|Kum|Kumari|Dr|Adv|Er|CA|The Late|Late)"
    r"(?:\.\s*|\s+)|(?:श्रीमती|श्रीमान|श्री|सुश्री|कुमारी|कु[.०]|मेसर्स|मै[.०])(?![\u0900-\u0963])\s*)+(?=\S)",
    re.IGNORECASE,
)
_MESSRS = re.compile(r"^(?:Messrs|M\s?/\s?[sS5])(?:\.\s*|\s+)+(?=\S)", re.IGNORECASE)
_JOINT = re.compile(r"\w\s+(?:and|&)$", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Z]\.\s*){1,4}")
_OPENINGS = (
    "we|please|pls|kindly|the|this|that|these|those|you|your|yours|our|ours|us|they|their|his|her|it|its|if|with|for|"
    "from|upon|once|since|after|before|further|furthermore|hence|accordingly|hereby|herewith|pursuant|whereas|"
    "there|dear|sirs?|madam|subject|reg|ref|reference|regards|note"
)
_OPENS = rf"(?!(?:{_OPENINGS})\b(?!\.?\w))"
"""No word of a name: with these a letter's next sentence begins, where a line above ended with the name."""
_NAME = re.compile(rf"(?i:{_OPENS})[A-Z][\w.']*(?:\s+(?![SDWC]\s?/\s?[Oo0])(?i:{_OPENS})[A-Z][\w.']*){{0,5}}(?<![.,])")


def without_honorific(name: str) -> str:
    """Return `name` without the forms of address that it begins with."""
    return _HONORIFICS.sub("", name.strip())


def without_messrs(name: str) -> str:
    """Return a business's `name` without "M/s" before it: many are named after somebody holy, and begin with SRI.

    >>> without_messrs("M/s. Sri Balaji Traders")
    'Sri Balaji Traders'
    """
    return _MESSRS.sub("", name.strip())


def goes_on(line: str) -> bool:
    """Say whether a name cannot end with this line of it: it ends in "and", or is forms of address and initials alone.

    >>> goes_on("THIRU P.R."), goes_on("Asha Devi and"), goes_on("RAMESH K."), goes_on("Dr. Asha Devi")
    (True, True, False, False)
    """
    bare = without_honorific(line)
    initials = _INITIALS.fullmatch(bare)
    return _JOINT.search(bare) is not None or (initials is not None and (bare != line.strip() or bare.count(".") > 1))


def find_first_name(text: str) -> tuple[Found, ...]:
    """Return the person's name that `text` begins with, without the form of address; it ends at a word of no name."""
    start = len(text) - len(without_honorific(text))
    match = _NAME.match(text, start)
    if match is None:
        return ()
    try:
        return (Found(names.parse(match[0]), start, match.end()),)
    except FormatError:
        return ()
