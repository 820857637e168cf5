"""Names of people as printed: white space folded, remains of captions and punctuation cut off.

>>> parse("  Name : RAVI   KUMAR  SHARMA,")
'RAVI KUMAR SHARMA'
>>> parse("Jayesh vivek Sharma")
'Jayesh Vivek Sharma'
>>> parse("S/O Mohan Lal"), split_relation("S/O Mohan Lal")
('Mohan Lal', ('S/O', 'Mohan Lal'))
>>> parse("INCOME TAX DEPARTMENT")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: not a name
>>> similarity("R K Sharma", "SHARMA Ravi Kumar") > 0.9, similarity("Ravi Kumar", "Sunita Devi") < 0.5
(True, True)
"""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from sheaf.formats.error import FormatError
from sheaf.model.field import Check

_TAKEN_FOR_L = re.compile(r"(?<=[a-z] )l(?=[a-z]{2})|^l(?=[a-z]{2,} [A-Z])")
"""No word of a name that is written with capitals begins with a small l: it is the capital I of many typefaces."""
_TAKEN_FOR_SMALL = re.compile(r"(?<=[a-z] )[cosuvwxz](?=[a-z]{2})")
"""Capitals that differ from their small letters in nothing but size, in a name whose other words have capitals."""
_DIGIT_IN_WORD = re.compile(r"(?<=[A-Za-z][a-z])1(?![\dA-Z])")
"""No word of a name holds a digit: it is an l."""
_OTHER_SCRIPT = re.compile(r"^(?:[a-z]+ )+(?=[A-Z]\w+)")
"""Small words before a name in capitals are what was read of another script."""
_BOTH_SCRIPTS = re.compile(r"(?P<other>.+) / (?P<latin>.+)")
"""The same name in two scripts; the first is read as letters that are no name."""
_NUMBERED = re.compile(r"\s*[(\[](?=[^()\[\]]*\d)[^()\[\]]{2,24}[)\]]\W*$")
"""What programs add to a name in brackets: the number by which they know its holder."""
_MOST_WORDS, _MOST_LETTERS = 7, 70
_SHORTEST = 2
_RELATION = re.compile(
    r"^(?P<relation>[SDWCH]\s?/\s?[O0o]|[SDWCH]/[O0o]|son of|daughter of|wife of|care of|husband of|s/d/w of)[\s.:,-]*",
    re.IGNORECASE,
)
_PARENT = re.compile(
    r"(?<=[A-Za-z.])\s*[,(]?\s+(?:[SDW]\s?/\s?[O0o]\b|(?:son|daughter|wife) of\b)[\s.:,-]+[A-Za-z].*$", re.IGNORECASE
)
"""Whose child or wife somebody is, behind the name: "Ravi Kumar S/o Mohan Lal"."""
_CAPTION = re.compile(
    r"^(?:full\s+|elector'?s?\s+|father'?s?\s+|mother'?s?\s+|husband'?s?\s+)?name(?:\s+of\s+(?:the\s+)?(?:card\s*)?holder)?"
    r"\s*[/:.\-=|]+\s*|^to\s*[,:]\s*",
    re.IGNORECASE,
)
_ENDS = " \t\n,;:|_*~=\"`'’()[]{}<>/\\-–—•·."
_NAME = re.compile(r"[A-Za-zÀ-ÿ]+(?:(?:[.'’\-]\s?|\s(?:&\s)?)[A-Za-zÀ-ÿ]+)*\.?")
_HEADING_WORDS = frozenset(
    {
        "AADHAAR", "AADHAARNO", "AADHAR", "ACCOUNT", "ADDRESS", "ATTESTED", "AUTHORITY", "BIRTH", "CARD",
        "CERTIFICATE", "COMMISSION", "DATE", "DEPARTMENT", "DEPT", "DETAILS", "DOB", "DOWNLOAD",
        "ENROLLMENT", "ENROLMENT",
        "FATHER", "FATHERS", "FEMALE", "FOR", "GENDER", "GOVERNMENT", "GOVT", "HOLDER", "HOLDERS", "HUSBAND",
        "IDENTIFICATION",
        "IDENTITY", "INCOME", "INFORMATION", "IS", "ISSUE", "ISSUED", "KYC", "LICENCE", "LICENSE", "MALE",
        "MERA", "MERI",
        "MOBILE", "MOTHER", "NAME", "NO", "NUMBER", "OF", "PAN", "PERMANENT", "PIN", "PINCODE", "REGISTRATION",
        "REPUBLIC", "SIGN", "SIGNATORY", "SIGNATURE", "SPECIMEN", "TAX", "TRANSGENDER", "UIDAI", "UNIQUE",
        "VALID", "VERIFIED", "VID",
        "WWW", "XEROX", "YEAR", "YOB", "YOUR",
    }
)  # fmt: skip
_NEVER_ALONE = frozenset({"INDIA", "AND", "THE"})
_TITLES = frozenset({"MR", "MRS", "MS", "SHRI", "SMT", "SRI", "KUM", "KUMARI", "DR", "SHREE", "MISS", "MASTER", "LATE"})
_ABBREVIATIONS = frozenset(
    {"BR", "CH", "DR", "GH", "KH", "KR", "LT", "MD", "MR", "MRS", "MS", "PT", "SH", "SK", "SMT", "SR", "ST"}
)
"""Words of names that are written without vowels, among them MD for Mohammad and SK for Sheikh."""
_RUN_TOGETHER = re.compile(r"[B-DF-HJ-NP-TV-XZ]{2,3}")
"""Two or three capitals that no one can pronounce are initials whose spaces were not read."""
_REMAINS = 3
"""Few are called by so few letters and nothing else; glare and tears leave as many."""
_SURNAME, _SAME_SURNAME = 4, 80.0
"""Words of so many letters that are so much alike, in hundredths, are one surname."""
_FEMININE = ("A", "I", "BEN", "BAI")
"""What women's names have more than men's: KUMARI, DEVI."""
INITIALS, WHOLE = "initials_apart", "name_whole"
_MISREAD_WORD = 1
_LONG_WORD = 7
"""Heading words of this length are recognised with a letter misread."""


def parse(text: str) -> str:
    """Return the name as printed; raises FormatError when `text` does not read like one.

    >>> parse("r oq / Asha Rani Sharma"), parse("Mr. Ravi Kumar S/o Sh. Mohan Lal")
    ('Asha Rani Sharma', 'Mr. Ravi Kumar')
    >>> parse("Asha Rani Sharma (E0042)")
    'Asha Rani Sharma'
    """
    text = _NUMBERED.sub("", text)
    both = _BOTH_SCRIPTS.fullmatch(_trimmed(text))
    if both is not None and not is_name_like(both["other"]):
        text = both["latin"]
    name = _TAKEN_FOR_L.sub("I", split_relation(_PARENT.sub("", _trimmed(_CAPTION.sub("", _trimmed(text)))))[1])
    name = _DIGIT_IN_WORD.sub("l", _OTHER_SCRIPT.sub("", name))
    if name[:1].isupper():
        name = _TAKEN_FOR_SMALL.sub(lambda found: found[0].upper(), name)
    if not is_name_like(name):
        raise FormatError("not a name")
    return name


def parse_holder(text: str) -> str:
    """Return the name of a paper's holder; raises FormatError also for a relation's: "S/O Mohan Lal".

    >>> parse_holder("Ravi Kumar")
    'Ravi Kumar'
    >>> parse_holder("S/O: Mohan Lal")
    Traceback (most recent call last):
        ...
    sheaf.formats.error.FormatError: a relation's name
    """
    if split_relation(text)[0] is not None:
        raise FormatError("a relation's name")
    return parse(text)


def failed_checks(name: str) -> tuple[Check, ...]:
    """Return what speaks against a name that was read: initials run together, or so little that it is half a name.

    >>> [check.name for check in failed_checks("MJ MUKESH")], failed_checks("MD M J MUKESH")
    (['initials_apart'], ())
    >>> [check.name for check in failed_checks("DEB")]
    ['name_whole']
    """
    words = [word.strip(".") for word in name.split()]
    has_run_together = any(_RUN_TOGETHER.fullmatch(word) and word not in _ABBREVIATIONS for word in words)
    is_remains = len(words) == 1 and len(words[0]) <= _REMAINS
    failed = {INITIALS: has_run_together, WHOLE: is_remains}
    return tuple(Check(check, False) for check, is_failed in failed.items() if is_failed)


def are_surnames_at_odds(name: str, other: str) -> bool:
    """Say whether the last words of two relatives' names differ so little that one of them was misread.

    >>> are_surnames_at_odds("ASHA SHAR", "MOHAN SHARMA"), are_surnames_at_odds("NAVEENKUMAR", "ANIL KUMAR")
    (True, True)
    >>> are_surnames_at_odds("ASHA KUMARI", "RAJ KUMAR"), are_surnames_at_odds("RAVI SHARMA", "MOHAN LAL")
    (False, False)
    """
    short, long = sorted((name.upper().split()[-1], other.upper().split()[-1]), key=len)
    if short == long or len(short) < _SURNAME or (long.startswith(short) and long[len(short) :] in _FEMININE):
        return False
    is_run_together = long.endswith(short) and len(long) - len(short) >= _SURNAME
    return is_run_together or long.startswith(short) or fuzz.ratio(short, long) >= _SAME_SURNAME


def is_name_like(text: str) -> bool:
    """Say whether `text` is one to seven words of letters and none of them belongs to a heading or a caption."""
    words = text.split()
    if not (1 <= len(words) <= _MOST_WORDS and len(text) <= _MOST_LETTERS and _NAME.fullmatch(text)):
        return False
    plain = [re.sub(r"[^A-Z]", "", word.upper()) for word in words]
    if max(map(len, plain)) < _SHORTEST or any(map(_is_heading_word, plain)) or text == text.lower():
        return False
    return not all(word in _TITLES or word in _NEVER_ALONE for word in plain)


def split_relation(text: str) -> tuple[str | None, str]:
    """Split "S/O Mohan Lal" into the relation, such as "S/O", and the rest; None when there is no relation."""
    clean = _trimmed(text)
    match = _RELATION.match(clean)
    if match is None:
        return None, clean
    relation = re.sub(r"\s", "", match["relation"]).upper().replace("/0", "/O")
    words = {"SONOF": "S/O", "DAUGHTEROF": "D/O", "WIFEOF": "W/O", "CAREOF": "C/O", "HUSBANDOF": "H/O"}
    return words.get(relation, relation), _trimmed(clean[match.end() :])


def similarity(a: str, b: str) -> float:
    """Return how well two names can be the same person's, 0..1: in any order, initials standing for names."""
    shorter, longer = sorted((_words(a), _words(b)), key=len)
    if not shorter:
        return 0.0
    left = list(longer)
    total = 0.0
    for word in sorted(shorter, key=len, reverse=True):
        best = max(left, key=lambda other: _alike(word, other))
        total += _alike(word, best)
        left.remove(best)
    matched = total / len(shorter)
    return max(matched * (0.9 + 0.1 * len(shorter) / len(longer)), fuzz.ratio("".join(shorter), "".join(longer)) / 100)


def _alike(word: str, other: str) -> float:
    if len(word) == 1 or len(other) == 1:
        return 1.0 if word[0] == other[0] else 0.0
    return fuzz.ratio(word, other) / 100


def _words(name: str) -> list[str]:
    words = re.findall(r"[A-Z]+", name.upper())
    return [word for word in words if word not in _TITLES] or words


def _trimmed(text: str) -> str:
    folded = " ".join(unicodedata.normalize("NFC", text).replace("_", " ").split())
    trimmed = folded.strip(_ENDS)
    # "RAVI K." keeps the full stop of its initial.
    return f"{trimmed}." if re.search(r"\b[A-Z]$", trimmed) and folded.startswith(f"{trimmed}.") else trimmed


def _is_heading_word(word: str) -> bool:
    if word in _HEADING_WORDS:
        return True
    return len(word) >= _LONG_WORD and any(
        Levenshtein.distance(word, heading, score_cutoff=_MISREAD_WORD) <= _MISREAD_WORD
        for heading in _HEADING_WORDS
        if len(heading) >= _LONG_WORD
    )
