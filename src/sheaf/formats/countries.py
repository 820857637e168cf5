"""Countries from which accounts in India are kept: an address abroad ends with one of them, without a pincode.

>>> [found.value for text in ("UNITED ARAB EMIRATES", "MANAMA, BAHRAIN", "SINGAPORE 218227") for found in find(text)]
['UNITED ARAB EMIRATES', 'BAHRAIN', 'SINGAPORE']
>>> find("Oman Traders"), find("Remittance from Qatar to Kerala")
((), ())
"""

from __future__ import annotations

import re

from sheaf.formats.found import Found

_COUNTRIES = (
    "United Arab Emirates", "UAE", "Saudi Arabia", "Kingdom of Saudi Arabia", "KSA", "Qatar", "Kuwait", "Bahrain",
    "Kingdom of Bahrain", "Oman", "Sultanate of Oman", "United States of America", "United States", "USA",
    "United Kingdom", "Great Britain", "England", "UK", "Canada", "Australia", "New Zealand", "Singapore", "Malaysia",
    "Hong Kong", "Germany", "Ireland", "Netherlands", "France", "Italy", "Spain", "Portugal", "Switzerland", "Sweden",
    "Norway", "Denmark", "Belgium", "Austria", "Finland", "Poland", "Japan", "South Korea", "Thailand", "Indonesia",
    "South Africa", "Kenya", "Tanzania", "Uganda", "Nigeria", "Mauritius", "Israel", "Maldives", "Nepal", "Sri Lanka",
)  # fmt: skip
_AT_END = re.compile(
    rf"(?:^|,)\s*(?P<country>{'|'.join(re.escape(name) for name in _COUNTRIES)})"
    r"[\s,.–-]*(?P<code>\d{4,6})?\W*$",
    re.IGNORECASE,
)


def find(text: str) -> tuple[Found, ...]:
    """Return the country with which a line of an address ends, alone or behind a comma; the post's code may follow."""
    match = _AT_END.search(text)
    return () if match is None else (Found(match["country"], match.start("country"), match.end("country")),)
