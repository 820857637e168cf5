"""The directory of banks and their branches by IFSC.

The directory is that of the package ifsc 2.0.50 by Razorpay (MIT, `data/ifsc/LICENSE`), from lists of the Reserve Bank.

>>> name_of("HDFC0000123"), name_of("ZZZZ0000123"), is_branch("SBIN0000300"), is_branch("SBIN0Z99999")
('HDFC Bank', None, True, False)
>>> belongs_to("Post Office Savings Bank", "IPOS0000DOP")
True
>>> belongs_to("STATE BANK OF INDIA", "SBIN0001234"), belongs_to("Axis Bank", "SBIN0001234")
(True, False)
>>> belongs_to("CSB BANK LIMITED", "CSBK0000123"), belongs_to("Abhyudaya Co-op. Bank Ltd", "ABHY0065001")
(True, True)
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources

from rapidfuzz import fuzz

from sheaf.formats.phrases import squash

_ALSO: Mapping[str, tuple[str, ...]] = {
    "IPOS": ("Post Office Savings Bank", "Department of Posts"),
    "DBSS": ("DBS Bank India Limited", "Digibank"),
    "HSBC": ("HSBC", "HSBC India"),
    "CITI": ("Citibank N.A.",),
    "IBKL": ("IDBI Bank",),
    "JAKA": ("J&K Bank",),
    "CSBK": ("CSB Bank",),
    "KVBL": ("KVB",),
    "TMBL": ("TMB",),
    "NESF": ("slice Small Finance Bank",),
    "CHAS": ("JPMorgan Chase Bank", "J.P. Morgan"),
    "PKGB": ("Karnataka Gramin Bank",),
}
"""Other names of banks, by the first letters of their codes: the post office and its bank keep accounts under one, and
banks change their names."""
_SAME = 88.0
_MANY = 0.05
_FORM = re.compile(r"\b(?:LIMITED|LTD|THE|BANK)\b\.?")
_COOPERATIVE = re.compile(r"\bCO-?OP(?:ERATIVE)?\b\.?")


def name_of(ifsc: str) -> str | None:
    """Return the name of the bank that an IFSC belongs to, None when the directory does not know it.

    Some small banks' branches have codes under the letters of a larger one.
    """
    return _data("banks").get(_data("sublets").get(ifsc, ifsc[:4]))


def belongs_to(name: str, ifsc: str) -> bool:
    """Say whether a printed name can be that of the bank with this code: "STATE BANK OF INDIA", "IDBI BANK"."""
    known = name_of(ifsc)
    names = (known, *_ALSO.get(ifsc[:4], ())) if known is not None else ()
    return any(fuzz.token_set_ratio(_key(name), _key(each)) >= _SAME for each in names)


def respelt(name: str) -> str:
    """Return a printed name of a known bank without letters that readers take for others: "Induslnd Bank".

    >>> respelt("Induslnd Bank"), respelt("lCICI BANK"), respelt("Sanchay Gramin Bank")
    ('IndusInd Bank', 'ICICI BANK', 'Sanchay Gramin Bank')
    """
    known = _names().get(squash(name))
    if known is None or len(known) != len(name):
        return name
    letters = zip(name, known, strict=True)
    # No reader takes an "i" for another letter: its dot tells.
    return "".join(one if one.casefold() == other.casefold() else other.replace("i", "I") for one, other in letters)


def is_bank(name: str) -> bool:
    """Say whether `name` is that of a bank, as the directory has it.

    >>> is_bank("BANK OF BARODA"), is_bank("Bank of Janhit")
    (True, False)
    """
    return squash(name) in _names()


@cache
def _names() -> Mapping[str, str]:
    return {squash(name): name for name in _data("banks").values()}


def is_branch(ifsc: str) -> bool:
    """Say whether the directory has a branch with this code; new branches are not in it yet."""
    branch = ifsc[5:]
    return (int(branch) if branch.isdigit() else branch.lstrip("0")) in _branches().get(ifsc[:4], ())


@lru_cache(maxsize=1024)
def has_lettered_branches(bank: str) -> bool:
    """Say whether many branches of the bank with these four letters have words for numbers, as "BARB0KOTHRU" has."""
    branches = _branches().get(bank, ())
    lettered = sum(isinstance(branch, str) and branch.isalpha() for branch in branches)
    return lettered > _MANY * len(branches)


@lru_cache(maxsize=1024)
def has_letters_in_branches(bank: str) -> bool:
    """Say whether many branches of the bank have a letter in their number, as "IDIB000S087" has."""
    branches = _branches().get(bank, ())
    return sum(isinstance(branch, str) for branch in branches) > _MANY * len(branches)


def _key(name: str) -> str:
    upper = _COOPERATIVE.sub("COOPERATIVE", name.upper())
    return " ".join(_FORM.sub(" ", upper).split()) or upper


@cache
def _data(name: str) -> Mapping[str, str]:
    text = resources.files("sheaf.formats").joinpath("data", "ifsc", f"{name}.json").read_text("utf-8")
    found: Mapping[str, str] = json.loads(text)
    return found


@cache
def _branches() -> Mapping[str, list[int | str]]:
    """Return the branches of each bank, those of digits only as numbers."""
    text = resources.files("sheaf.formats").joinpath("data", "ifsc", "branches.json").read_text("utf-8")
    found: Mapping[str, list[int | str]] = json.loads(text)
    return found
