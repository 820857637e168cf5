"""Names of banks and finance companies in a line of print or in a sentence.

>>> [found.value for found in find("hypothecation to Sanchay Finance Limited. Payment")]
['Sanchay Finance Limited']
>>> [found.value for found in find("For KAVERI SMALL FINANCE BANK LTD")]
['KAVERI SMALL FINANCE BANK LTD']
>>> parse("Sahyadri Gramin Patsanstha Maryadit"), parse("Jan Seva Credit Co-op. Society Ltd.")
('Sahyadri Gramin Patsanstha Maryadit', 'Jan Seva Credit Co-op. Society Ltd.')
>>> parse_society("JAN SEVA CO-OPERATIVE CREDIT SOCIETY LTD.")
'JAN SEVA CO-OPERATIVE CREDIT SOCIETY LTD.'
>>> parse("Nagarik Sahakari Bank Maryadit"), parse("Shri Sai Souharda Sahakari Bank Niyamitha.")
('Nagarik Sahakari Bank Maryadit', 'Shri Sai Souharda Sahakari Bank Niyamitha')
>>> parse("Bank of Janhit"), parse("DEVGAD & SIND BANK"), find("hypothecated to Janhit Bank of India. We")[0].value
('Bank of Janhit', 'DEVGAD & SIND BANK', 'Janhit Bank of India')
>>> parse("State Minorities Development & Finance Corporation"), parse("State Women Development Corporation Ltd.")
('State Minorities Development & Finance Corporation', 'State Women Development Corporation Ltd.')
>>> find("HYPOTHECATION IS TO BE NOTED IN FAVOUR OF JANHIT BANK")[0].value
'JANHIT BANK'
>>> find("Capital Motors Limited"), find("Loan Details"), find("The Bank has sanctioned"), find("Reserve Bank of India")
((), (), (), ())
"""

from __future__ import annotations

import re

from sheaf.formats import bank, ifsc_directory
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_WORD = r"(?:[A-Z][\w.'-]*|&|of|and)"
_MONEY = (
    r"(?i:Finance|Finserve?|Finmart|Fincorp|Fincap|Financial|Fin|Capital|Credit|Bank|Leasing|Fincare|Finvest|Investments?|Lending|Loans|"
    r"Nidhi|Microfinance|Microfin|Housing\s+Finance|Finlease)"
)
_SERVICE = r"(?i:Services?|Corporation|Company|Products|Solutions|India|\(India\)|Cooperative|Co-operative)"
_COOPERATIVE = r"(?i:Maryadith?|Mydt\b\.?|Niyamit(?:ha?|a)?)"
_FORM = rf"(?i:(?:Private|Pvt\b\.?|\(P\))\s+)?(?:(?i:Limited|Ltd\b\.?|LLP)|{_COOPERATIVE})"
_SOCIETY = (
    r"(?i:Pat\s?sanstha|Patsansthan?|Pat\s?pedhi|Patapedhi|(?:Co-?\s?op(?:erative)?\.?\s+)?Society|Souharda|Sauharda)"
)
_SOCIETY_FORM = rf"(?:{_COOPERATIVE}|(?i:Limited|Ltd\b\.?|Credit|Sahakari|Co-?\s?operative))"
"""Credit societies of members lend as well, under names that the states' own languages give them."""
_BARE_WORD = (
    r"(?!(?i:of|in|to|by|for|from|with|on|at|as|is|be|are|was|has|will|shall|should|may|must|made|noted|marked|drawn|"
    r"payable|hypothecat\w+|favou?r)\b)(?:[A-Z][\w'’-]+|(?i:Co-?op|Dist|Sah)\.)"
)
"""A word before BANK; with those that are none a sentence in capitals goes on to the bank's name."""
_OF_PLACE = r"\s+(?i:of)\s+(?!(?i:the|our|your|this)\b)[A-Z]\w+"
_FUNDS = r"(?i:Financ(?:e|ial)|Credit)"
_WELFARE = r"(?i:Development|Welfare|Dev\.|Devp\.)"
_CORPORATION = r"(?i:Corporation|Corpn\b\.?|Corp\.)"
_OF_STATE = (
    rf"(?:(?:{_FUNDS}\s+(?i:and|&)\s+{_WELFARE}|{_WELFARE}\s+(?i:and|&)\s+{_FUNDS}|{_FUNDS})\s+{_CORPORATION}"
    rf"(?:,?\s+{_FORM})?|{_WELFARE}\s+{_CORPORATION},?\s+{_FORM})"
)
"""Corporations by which states lend to those who have little, with a legal form or none."""
_NAME = re.compile(
    rf"(?<![\w.])(?:{_WORD}\s+){{1,6}}?{_MONEY}\b(?:\s+(?:&\s+)?{_MONEY}\b)?(?:\s+{_SERVICE})?(?:\s+{_SERVICE})?"
    rf"(?:\s+(?i:and|&)\s+{_MONEY}\b)?\s+{_FORM}"
    rf"|(?<![\w.])(?:{_WORD}\s+){{1,7}}?{_SOCIETY}(?:,?\s+{_SOCIETY_FORM})+"
    rf"|(?<![\w.])(?:{_WORD}\s+){{1,8}}?{_OF_STATE}"
    rf"|(?<![\w.])(?P<bare>(?:{_BARE_WORD}\s+(?:&\s+)?){{0,4}}(?i:Bank)\b(?:{_OF_PLACE})?)"
    r"(?![\w ]*\w\s+(?i:Limited|Ltd)\b)"
)
_NO_LENDER = re.compile(
    r"(?:.*\s)?(?:beneficiary|customer|borrower|applicant|dealer|merchant|supplier|seller|payee|drawee|drawer|remitting|"
    r"lending|financing|financier|lender|concerned|sponsor|partner|nodal|said|respective|nationali[sz]ed|scheduled)"
    r"(?:['’]?s)?\s+bank(?:\s+of\s.+)?"
    r"|(?:the\s+)?(?:reserve\s+bank\s+of\s+india|bank\s+of\s+(?:beneficiary|customer|borrower|applicant|dealer|payee))",
    re.IGNORECASE,
)
"""Whose bank it is, or the one that oversees all others: "Beneficiary Bank"."""
_CREDIT = re.compile(r"\bcredit\b|\bpa(?:ta?)\s?(?:sanstha|pedhi)", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:For|To|From|With|Of|M/s\.?|By|In Favou?r Of|Hypothecated To|Hypothecation To)\s+", re.IGNORECASE
)


def find(text: str) -> tuple[Found, ...]:
    """Return the lenders' names in `text`, as printed, white space folded; a known bank's may be all of it."""
    whole = " ".join(text.split()).strip(" ,;:|")
    if ifsc_directory.is_bank(whole) and _NO_LENDER.fullmatch(whole) is None:
        return (Found(whole, 0, len(text)),)
    found: list[Found] = []
    for match in _NAME.finditer(text):
        if match["bare"] is not None and not _is_name(match["bare"]):
            continue
        lead = _LEAD.match(match[0])
        start = match.start() + (lead.end() if lead else 0)
        found.append(Found(" ".join(text[start : match.end()].split()), start, match.end()))
    return tuple(found)


def _is_name(bare: str) -> bool:
    """Say whether a bank's name without its legal form is one: "The Bank" is none."""
    return bool(bank.find_name(bare)) and _NO_LENDER.fullmatch(bare) is None


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
