"""A day that is all of a line, as it stands over what happened on it.

>>> parse("Wednesday, 1 Mar 2023"), parse("Mon, 29 Apr 2024"), parse("02/04/2024 (Tue)")
('01/03/2023', '29/04/2024', '02/04/2024')
>>> is_day("Tuesday"), is_day("Opened on 1 Mar 2023"), is_day("1 Mar 2023 to 29 May 2023")
(False, False, False)
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheaf.formats import dates
from sheaf.formats.error import FormatError

_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?", re.IGNORECASE)
_AROUND = " ,;|()–-"
_MOST_CHARACTERS = 40


@lru_cache(maxsize=4096)
def parse(text: str) -> str:
    """Return the day that `text` says and nothing else but its weekday; raises FormatError."""
    if len(text) > _MOST_CHARACTERS or not any(map(str.isdigit, text)):
        raise FormatError("no day alone")
    return dates.parse(_WEEKDAY.sub("", text).strip(_AROUND))


def is_day(text: str) -> bool:
    """Say whether `text` is a day and nothing else."""
    try:
        parse(text)
    except FormatError:
        return False
    return True
