"""The months by their names, as papers print, shorten and readers misread them.

>>> number_of("April"), number_of("SEPT"), number_of("0ct"), number_of("Febuary"), number_of("जुलै"), number_of("Total")
(4, 9, 10, 2, 7, 0)
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz, process

NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_INDIC = (
    ("जानेवारी", "जनवरी"), ("फेब्रुवारी", "फरवरी", "फ़रवरी"), ("मार्च",), ("एप्रिल", "अप्रैल"), ("मे", "मई"), ("जून",),
    ("जुलै", "जुलाई"), ("ऑगस्ट", "अगस्त"), ("सप्टेंबर", "सितंबर", "सितम्बर"), ("ऑक्टोबर", "अक्टूबर"),
    ("नोव्हेंबर", "नवंबर", "नवम्बर"), ("डिसेंबर", "दिसंबर", "दिसम्बर"),
)  # fmt: skip
INDIC_NAMES = tuple(name for names in _INDIC for name in names)
_SHORT = 4
_MISREAD = 82.0


@lru_cache(maxsize=1024)
def number_of(name: str) -> int:
    """Return 1 to 12 for a month's name, shortened or misread, and 0 for any other word."""
    word = name.lower().replace("0", "o").replace("|", "l")
    if not word.isascii():
        return next((number for number, names in enumerate(_INDIC, 1) if word in names), 0)
    if len(word) <= _SHORT:
        return next((number for number, month in enumerate(NAMES, 1) if month.startswith(word)), 0)
    best = process.extractOne(word, NAMES, scorer=fuzz.ratio, score_cutoff=_MISREAD)
    return 0 if best is None else best[2] + 1
