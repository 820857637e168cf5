"""What the head of a bank's app says of an account without captions: a greeting, and a kind before its number.

>>> [found.value for found in find_greeted("Hi, RAVI KUMAR SHARMA")]
['RAVI KUMAR SHARMA']
>>> [found.value for found in find_kind("SAVING BANK A/C - 563933951832267")]
['SAVING BANK A/C']
>>> [found.value for found in find_number("SAVING BANK A/C - 563933951832267")]
['563933951832267']
>>> [found.value for found in find_number("Cash Credit (Hyp.) A/c : 006-13-1000294")]
['006131000294']
>>> find_number("NEFT - 563933951832267"), find_kind("Account No - 563933951832267")
((), ())
>>> [found.value for found in find_kind("Statement of Transactions in Savings Account Number: 563933951832267 in INR")]
['Savings Account']
>>> [find_number(text)[0].value for text in ("A/c 563933951832267 • Savings", "Savings A/c No. 563933951832267")]
['563933951832267', '563933951832267']
>>> find_number("Statement of Janhit Account No :563933951832267 for the period 01-06-2026 to 30-06-2026")[0].value
'563933951832267'
>>> find_number("Statement for A/c 563933951832267 between 01-Apr-2026 and 22-Jun-2026")[0].value
'563933951832267'
>>> [find_number(f"Mini Statement{mark}A/c No. 563933951832267")[0].value for mark in ("    ", " - ", " | ")]
['563933951832267', '563933951832267', '563933951832267']
>>> find_kind("A/c 563933951832267 • OVERDRAFT")[0].value
'OVERDRAFT'
>>> [find_kind(f"A/c No. 563933951832267 | {kind} | IFSC ZZZZ0W05820")[0].value for kind in ("Basic Savings", "SB-GEN")]
['Basic Savings', 'SB-GEN']
>>> find_kind("Savings Account Statement")[0].value, find_kind("ekSavings Account No. 563933951832267")[0].value
('Savings Account', 'ekSavings Account')
"""

from __future__ import annotations

import re

from sheaf.formats import bank
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_GREETED = re.compile(r"\s*(?:hi|hello|welcome)\b[\s,!]+(?P<name>[A-Za-z].*?)\s*[!,]?\s*", re.IGNORECASE)
_LINE = re.compile(
    r"\s*(?P<kind>(?=.*\b(?:savings?|sb|current|salary|overdraft|cash\s+credit|cc|account|a/c)\b)"
    r"(?!.*\b(?:nos?|num|number|id|holder|name)\b)[A-Za-z][A-Za-z ./&()-]{1,40}?)\s*[-–:|]\s*"
    r"(?P<number>\d{9,18}|\d{2,6}(?:-\d{2,12}){1,3})\s*",
    re.IGNORECASE,
)
_OF_TRANSACTIONS = re.compile(
    r"\s*(?:detailed\s+)?statement\s+of\s+(?:transactions|accounts?)\s+(?:in|of|for)\s+"
    r"(?P<kind>[A-Za-z][A-Za-z ./&()-]{1,40}?)\s+(?:number|no)\b\.?\s*[-–:]?\s*(?P<number>\d{9,18})\b",
    re.IGNORECASE,
)

_KIND = r"(?:savings?|sb|current|salary|overdraft|od|cash\s+credit|cc)\b"
_NUMBER_FIRST = re.compile(
    rf"\s*(?:a/c|acc(?:oun)?t)\b\.?\s*(?:(?:no|number)\b\.?)?[\s:-]*(?P<number>\d{{9,18}})\s*[•·|,(–-]\s*"
    rf"(?P<kind>{_KIND}[A-Za-z ./&-]{{0,30}}?)\)?\s*",
    re.IGNORECASE,
)
"""An account's number with its kind behind it: "A/c 563933951832267 • Savings"."""
_KIND_FIRST = re.compile(
    rf"\s*(?P<kind>(?:[a-z]{{2,8}}(?=savings?))?{_KIND}[A-Za-z ./&-]{{0,20}}?\b(?:a/c|account))"
    r"\s*(?:no|number)\b[.\s:-]*(?P<number>\d{9,18})\s*",
    re.IGNORECASE,
)
"""The kind, perhaps with an issuer's own word before it, and the number: "Savings A/c No. 563933951832267"."""
_TITLED = re.compile(
    rf"\s*(?P<kind>{_KIND}[A-Za-z ./&-]{{0,20}}?\b(?:a/c|account))\s+statement\s*(?P<number>)", re.IGNORECASE
)
"""The title of a statement that says whose it is: "Savings Account Statement"."""
_BETWEEN_FACTS = re.compile(r"\s*[|•·;]\s*|\s+[–/-]\s+|,\s+|\s{2,}")
_NUMBER_OR_CODE = re.compile(
    r"(?:a/c|ac|acc(?:oun)?t)\b\.?\s*(?:(?:no|number)\b\.?)?[\s:-]*\d{9,18}"
    r"|ifsc?\b(?: code)?[\s:-]*[A-Z]{4}0[A-Z0-9]{6}",
    re.IGNORECASE,
)
_KIND_ALONE = re.compile(
    r"(?!.*\b(?:branch|nos?|number|id|holder|name|balance|statement|summary|limit)\b)"
    rf"(?:[A-Z][A-Za-z]{{2,11}} ){{0,2}}{_KIND}"
    r"(?:[ -][A-Za-z/.&]{1,12}){0,3}",
    re.IGNORECASE,
)
_BRANCH_FACT = re.compile(
    r"(?:(?:home|base)\s+)?br(?:anch)?\b\.?\s*[:-]?\s*(?P<named>[A-Z].*)|(?P<before>[A-Z][A-Za-z .]+?)\s+branch",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"\s*(?:[a-z]+\s+)?statement\s*(?:\b(?:of|for|in)\s|[-–:|•·]|(?=a))\s*(?:[a-z]+\s+){0,4}?(?:a/c|ac|acc(?:oun)?t)\b\.?\s*(?:(?:no|number)\b\.?)?"
    r"\s*[-–:]?\s*(?P<number>\d{9,18})\b(?!\s*[-–/]\s*\d)",
    re.IGNORECASE,
)
"""An account's number in the sentence that heads its statement."""


def find_greeted(text: str) -> tuple[Found, ...]:
    """Return the holder whom a line greets, if that is all it does."""
    match = _GREETED.fullmatch(text)
    try:
        return (Found(bank.holder(match["name"]), match.start("name"), match.end("name")),) if match else ()
    except FormatError:
        return ()


def find_kind(text: str) -> tuple[Found, ...]:
    """Return the kind of an account in a line that holds it and the account's number, or in one of its facts."""
    kinds = ((start, _KIND_ALONE.fullmatch(fact)) for start, fact in _facts(text))
    among = tuple(Found(kind[0], start, start + kind.end()) for start, kind in kinds if kind)
    return _part(text, "kind") or among[:1]


def find_branch(text: str) -> tuple[Found, ...]:
    """Return the branch in a line with an account's facts one behind the other.

    >>> find_branch("A/c No. 563933951832267 | Savings | IFSC ZZZZ0W05820 | Branch Jaripatka")[0].value
    'Jaripatka'
    >>> find_branch("IFSC: ZZZZ0W05820, Jaripatka Branch")[0].value, find_branch("Branch | Jaripatka")
    ('Jaripatka', ())
    """
    for start, fact in _facts(text):
        match = _BRANCH_FACT.fullmatch(fact)
        if match is not None:
            group = "named" if match["named"] else "before"
            try:
                name = bank.branch(match[group])
            except FormatError:
                continue
            return (Found(name, start + match.start(group), start + match.end(group)),)
    return ()


def _facts(text: str) -> list[tuple[int, str]]:
    """Return the facts in a line that has an account's number or its IFSC among others, with where they begin."""
    ends = [(match.start(), match.end()) for match in _BETWEEN_FACTS.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    facts = [
        (start, text[start:end]) for start, end in zip(starts, [*(start for start, _ in ends), len(text)], strict=True)
    ]
    is_line = len(facts) > 1 and any(_NUMBER_OR_CODE.fullmatch(fact) for _, fact in facts)
    return facts if is_line else []


def find_number(text: str) -> tuple[Found, ...]:
    """Return the number of an account in a line that holds its kind and it."""
    stated = _STATED.match(text)
    if stated is not None:
        return (Found(stated["number"], stated.start("number"), stated.end("number")),)
    return _part(text, "number")


def _part(text: str, name: str) -> tuple[Found, ...]:
    wholes = (pattern.fullmatch(text) for pattern in (_LINE, _NUMBER_FIRST, _KIND_FIRST, _TITLED))
    match = next((each for each in wholes if each), None) or _OF_TRANSACTIONS.match(text)
    if match is None or not match[name]:
        return ()
    value = match[name].replace("-", "") if name == "number" else match[name]
    return (Found(value, match.start(name), match.end(name)),)
