"""Names of banks and finance companies in a line of print or in a sentence.

>>> [found.value for found in find("hypothecation to Sanchay Finance Limited. Payment")]
['Sanchay Finance Limited']
>>> [found.value for found in find("For KAVERI SMALL FINANCE BANK LTD")]
['KAVERI SMALL FINANCE BANK LTD']
>>> parse("Sahyadri Gramin Patsanstha Maryadit"), parse("Jan Seva Credit Co-op. Society Ltd.")
('Sahyadri Gramin Patsanstha Maryadit', 'Jan Seva Credit Co-op. Society Ltd.')
>>> parse_society("JAN SEVA CO-OPERATIVE CREDIT SOCIETY LTD.")
'JAN SEVA CO-OPERATIVE CREDIT SOCIETY LTD.'
>>> find("Capital Motors Limited"), find("Loan Details")
((), ())
"""

from __future__ import annotations

import re

from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_WORD = r"(?:[A-Z][\w.'-]*|&|of|and)"
_MONEY = (
    r"(?i:Finance|Finserve?|Finmart|Fincorp|Fincap|Financial|Fin|Capital|Credit|Bank|Leasing|Fincare|Finvest|Investments?|Lending|Loans|"
    r"Nidhi|Microfinance|Microfin|Housing\s+Finance|Finlease)"
)
_SERVICE = r"(?i:Services?|Corporation|Company|Products|Solutions|India|\(India\)|Cooperative|Co-operative)"
_FORM = r"(?i:(?:Private|Pvt\b\.?|\(P\))\s+)?(?i:Limited|Ltd\b\.?|LLP)"
_SOCIETY = (
    r"(?i:Pat\s?sanstha|Patsansthan?|Pat\s?pedhi|Patapedhi|(?:Co-?\s?op(?:erative)?\.?\s+)?Society|Souharda|Sauharda)"
)
_SOCIETY_FORM = r"(?i:Maryadit|Mydt\b\.?|Niyamit[ah]?|Limited|Ltd\b\.?|Credit|Sahakari|Co-?\s?operative)"
"""Credit societies of members lend as well, under names that the states' own languages give them."""
_NAME = re.compile(
    rf"(?<![\w.])(?:{_WORD}\s+){{1,6}}?{_MONEY}\b(?:\s+(?:&\s+)?{_MONEY}\b)?(?:\s+{_SERVICE})?(?:\s+{_SERVICE})?"
    rf"(?:\s+(?i:and|&)\s+{_MONEY}\b)?\s+{_FORM}"
    rf"|(?<![\w.])(?:{_WORD}\s+){{1,7}}?{_SOCIETY}(?:,?\s+{_SOCIETY_FORM})+"
    r"|(?<![\w.])(?:[A-Z]\w+\s+){1,3}(?i:Bank)(?![\w ]*\w\s+(?i:Limited|Ltd))\b"
)
_CREDIT = re.compile(r"\bcredit\b|\bpa(?:ta?)\s?(?:sanstha|pedhi)", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:For|To|From|With|Of|M/s\.?|By|In Favou?r Of|Hypothecated To|Hypothecation To)\s+", re.IGNORECASE
)


def find(text: str) -> tuple[Found, ...]:
    """Return the lenders' names in `text`, as printed, white space folded."""
    found: list[Found] = []
    for match in _NAME.finditer(text):
        lead = _LEAD.match(match[0])
        start = match.start() + (lead.end() if lead else 0)
        found.append(Found(" ".join(text[start : match.end()].split()), start, match.end()))
    return tuple(found)


def parse(text: str) -> str:
    """Return the lender's name that `text` consists of; raises FormatError."""
    found = find(text.strip())
    if len(found) != 1:
        raise FormatError("no lender's name")
    return found[0].value


def parse_society(text: str) -> str:
    """Return the credit society's name that is all of `text`; raises FormatError, for societies of houses too."""
    name, printed = parse(text), " ".join(text.split())
    if name != printed or not _CREDIT.search(name):
        raise FormatError("no credit society's name")
    return name
