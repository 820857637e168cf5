"""What letters that order a delivery say in sentences: sums by the word that stands nearest to them, who gets the loan.

>>> said = read("We have financed Rs. 80,000 for a TV whose cost is Rs. 1,00,000. Please collect Rs. 20,000 from him.")
>>> [(role, told[0].value) for role, told in said.items() if told]
[('product_price', '100000.00'), ('loan_amount', '80000.00'), ('down_payment', '20000.00')]
>>> [told.value for told in read("It is repayable in 72 equated monthly instalments of Rs. 2,016/-.")["tenure_months"]]
['72']
>>> [told.value for told in read("Please deliver the car to Shri Kailash Das for use.")["customer_name"]]
['Kailash Das']
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sheaf.formats import honorifics, money
from sheaf.formats.error import FormatError
from sheaf.formats.found import Told

_AMOUNT = re.compile(r"(?:\bRs\.?|\bINR|₹)\s{0,2}(?P<sum>\d[\d,]*(?:\.\d{1,2})?)(?:\s?/[-=])?", re.IGNORECASE)
_END = re.compile(r"(?<=[a-z\d)/=-])[.;]\s+(?=[A-Z\"(])|\n\s*\n")
"""The end of a sentence."""
_ROLES: Mapping[str, re.Pattern[str]] = {
    "product_price": re.compile(
        r"\b(?:cost(?:s|ing)?|price[ds]?|value[ds]?|worth|invoice|quotation|quoted|pro-?\s?forma|performa|estimate)\b",
        re.IGNORECASE,
    ),
    "loan_amount": re.compile(
        r"\b(?:loans?|financ(?:e|ed|ing)|sanction(?:ed)?|disburse[ds]?|credit facility|limit|remit|"
        r"we\b[^.]{0,30}\bpay|paid by us|made by us|payment to you)\b",
        re.IGNORECASE,
    ),
    "down_payment": re.compile(
        r"\b(?:down\s?-?payment|margin|contribution|initial payment|upfront|own share|customer'?s share|collect(?:ed)?|"
        r"(?:customer|borrower|applicant|hirer|he|she)\s[^.]{0,30}\b(?:pay|paid|deposited))\b",
        re.IGNORECASE,
    ),
    "emi_amount": re.compile(r"\b(?:e\.?m\.?i\.?s?|instal+ments?|per month)\b", re.IGNORECASE),
    "other": re.compile(
        r"\b(?:processing|fees?|charges?|insurance|subvention|commission|penalty|rent|deposit|stamp|interest|discount|"
        r"cash\s?back|gst|tax|rto|registration|incentive|accessories)\b",
        re.IGNORECASE,
    ),
}
_REACH, _BEHIND = 110, 45
"""So many characters before and behind an amount its word is looked for."""
_FURTHER = 12
"""What stands behind an amount counts as so much further off than it is: most say first what a sum is."""
_SMALL_WORD = re.compile(r"\b[a-z]{2,}\b")
_FEWEST_WORDS = 3
_TENURE = re.compile(
    r"\b(?P<count>[1-9]\d{0,2})\s*(?:\([A-Za-z -]{3,30}\)\s*)?(?:(?:equated|equal|monthly|nos?\.?)\s+){0,3}"
    r"(?:months?|e\.?m\.?i\.?s?|instal+ments?)\b",
    re.IGNORECASE,
)
_NO_TENURE = re.compile(
    r"\b(?:within|valid|validity|warranty|guarantee|advance|free|after|every|last|next|first)\b", re.IGNORECASE
)
_NEAR, _SHORTEST, _LONGEST = 30, 3, 240
_TO_WHOM = re.compile(
    r"(?:\b(?:to|in favour of|financed|at the request of|application of|on account of|bearer)[ \n]+|"
    r"\b(?:customer|borrower|constituent|applicant|client|hirer|member)s?[ \n,:-]+(?:namely|viz\.?)?[ \n,:-]*)"
    r"(?=(?:Mr|Mrs|Ms|Miss|Shri|Sri|Smt|Sh|Kum|Kumari|Dr|Thiru|Tmt)\b\.?)"
)
_SUM, _MONTHS, _NAME = 0.78, 0.72, 0.74


def read(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return what the sentences of `text` tell, by field."""
    sums: dict[str, list[Told]] = {role: [] for role in _ROLES if role != "other"}
    for role, told in _sums(text):
        sums[role].append(told)
    named = {role: tuple(told) for role, told in sums.items()}
    return {**named, "tenure_months": tuple(_months(text)), "customer_name": tuple(_borrowers(text))}


def _sums(text: str) -> Iterator[tuple[str, Told]]:
    amounts = list(_AMOUNT.finditer(text))
    for number, amount in enumerate(amounts):
        first = amounts[number - 1].end() if number else 0
        last = amounts[number + 1].start() if number + 1 < len(amounts) else len(text)
        before = text[max(first, amount.start() - _REACH) : amount.start()]
        behind = text[amount.end() : min(last, amount.end() + _BEHIND)]
        before = before[max((end.end() for end in _END.finditer(before)), default=0) :]
        behind = behind[: next((end.start() for end in _END.finditer(behind)), len(behind))]
        if len(_SMALL_WORD.findall(before + " " + behind)) < _FEWEST_WORDS:
            continue
        role = _nearest(before, behind)
        if role in (None, "other"):
            continue
        try:
            yield str(role), Told(money.parse(amount["sum"]), amount.start("sum"), amount.end("sum"), _SUM)
        except FormatError:
            continue


def _nearest(before: str, behind: str) -> str | None:
    """Return of which kind the word is that stands nearest to an amount; None where there is no such word."""
    distances = {
        role: min(
            [len(before) - word.end() for word in words.finditer(before)]
            + [word.start() + _FURTHER for word in words.finditer(behind)],
            default=None,
        )
        for role, words in _ROLES.items()
    }
    known = {role: distance for role, distance in distances.items() if distance is not None}
    return min(known, key=lambda role: known[role], default=None)


def _months(text: str) -> Iterator[Told]:
    for match in _TENURE.finditer(text):
        around = text[max(match.start() - _NEAR, 0) : match.start()]
        is_said = len(_SMALL_WORD.findall(around)) > 0 and not _NO_TENURE.search(around)
        if is_said and _SHORTEST <= int(match["count"]) <= _LONGEST:
            yield Told(match["count"], match.start("count"), match.end("count"), _MONTHS)


def _borrowers(text: str) -> Iterator[Told]:
    for given in _TO_WHOM.finditer(text):
        try:
            found = honorifics.find_first_name(" ".join(text[given.end() : given.end() + _REACH].splitlines()))
        except FormatError:
            continue
        for each in found:
            yield Told(each.value, given.end() + each.start, given.end() + each.end, _NAME)
