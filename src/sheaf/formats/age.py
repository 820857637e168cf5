"""Age in full years as voters' cards print it: "Age as on 1.1.2008 : 28".

>>> parse("28"), parse("1.1.2008 : 28 Years")
('28', '28')
>>> parse("01.01.2008")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no age
"""

from __future__ import annotations

import re

from sheaf.formats import dates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError

_AGE = re.compile(r"(\d{1,3})\s*(?:years?|yrs?\.?)?", re.IGNORECASE | re.ASCII)
_OLDEST = 125


def parse(text: str) -> str:
    """Return the age, digits only, that `text` holds beside the day on which it was reached; raises FormatError."""
    text = ascii_digits(text)
    found = dates.find(text)
    if found:
        text = text[: found[0].start] + text[found[-1].end :]
    # What stands before the last colon is the day, even where it was misread.
    text = text.rstrip(" :").rpartition(":")[2]
    match = _AGE.fullmatch(text.strip(" \t:;.,=-–()"))
    if match is None or not 0 < int(match[1]) <= _OLDEST:
        raise FormatError("no age")
    return str(int(match[1]))
