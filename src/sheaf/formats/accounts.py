"""What banks print beside an account and its movements, as printed.

>>> parse_kind("  SB-GENERAL ,"), parse_kind("SAVINGS A/C - RESIDENT (100)")
('SB-GENERAL', 'SAVINGS A/C - RESIDENT')
>>> parse_kind("बचत खाता / SB-GENERAL"), parse_kind("1210 SAVINGS-STAFF/PUBLIC")
('SB-GENERAL', 'SAVINGS-STAFF/PUBLIC')
>>> parse_usual_kind("CURRENT"), parse_usual_kind("Savings Bank A/c")
('CURRENT', 'Savings Bank A/c')
>>> parse_text("UPI/DR/4128   /ASHA")
'UPI/DR/4128 /ASHA'
>>> parse_captioned("Ref. 640218816453"), parse_captioned("UTR No: KKBKR52025")
('640218816453', 'KKBKR52025')
"""

from __future__ import annotations

import re

from sheaf.formats.error import FormatError
from sheaf.formats.twin_scripts import in_latin

_KIND = re.compile(r"(?!of\b)[A-Za-z][\w .,&/()'+:-]{1,48}")
_CODE = re.compile(r"\s*\(\d+\)\s*$")
"""The bank's own number of the kind behind its name."""
_CODE_BEFORE = re.compile(r"^\d{2,6}\s+(?=[A-Z]{2})")
_FIGURE = re.compile(r"(?:(?:total|current|closing|opening|available)\s+)?(?:balance|total|amount)\b", re.IGNORECASE)
"""The caption of a sum, as it stands beside that of the kind over a table of all that a customer has."""
_CAPTIONED = re.compile(
    r"\W*(?:ref(?:erence)?|utr|rrn|(?:txn|transaction)(?=\.? *(?:id|ref|no)\b)|upi ref|cheque|chq)\b\.? *"
    r"(?:id|ref|no|number)?\b\.? *[:#–-]? *(?P<code>[A-Z0-9][A-Z0-9/-]{3,29})",
    re.IGNORECASE,
)
"""A code behind its caption, all of a line: "Ref. 640218816453"."""
_FEWEST_DIGITS = 4
_USUAL_KIND = re.compile(
    r"(?:savings?|current|cash credit|over ?draft|(?:(?:term|fixed|recurring) )?deposit|salary|nr[eo]|sb|ca|cd|od|cc)"
    r"(?:[ -](?:bank|account|a/c|ac))*",
    re.IGNORECASE,
)
_NOT_CHOSEN = frozenset({"all", "any", "both", "select"})
"""What a screen prints of what was searched for where nothing was chosen."""
_OF_MOVEMENTS = frozenset(
    {"debit", "debits", "credit", "credits", "dr", "cr", "withdrawal", "withdrawals", "deposits", "narration"}
    | {"brought forward", "b/f", "cheque no"}
)
"""What stands right of "Account Description" and under it where that heads a column of movements."""


def parse_kind(text: str) -> str:
    """Return the kind of an account as printed; raises FormatError for what is no such words."""
    kind = _CODE_BEFORE.sub("", _CODE.sub("", in_latin(" ".join(text.split())))).strip(" ,;:|_*-.")
    if (
        not _KIND.fullmatch(kind)
        or kind.lower() in _NOT_CHOSEN | _OF_MOVEMENTS
        or _FIGURE.match(kind)
        or sum(character.isdigit() for character in kind) > len(kind) / 3
    ):
        raise FormatError
    return kind


def parse_usual_kind(text: str) -> str:
    """Return the kind of an account that has its usual name; raises FormatError for other words."""
    kind = parse_kind(text)
    if not _USUAL_KIND.fullmatch(kind):
        raise FormatError
    return kind


def parse_text(text: str) -> str:
    """Return a narration or a reference as printed, white space folded; raises FormatError where nothing is said."""
    said = " ".join(text.split())
    if not any(character.isalnum() for character in said):
        raise FormatError
    return said


def parse_captioned(text: str) -> str:
    """Return the reference that is all of `text` but its caption; raises FormatError."""
    match = _CAPTIONED.fullmatch(text.strip())
    if match is None or sum(map(str.isdigit, match["code"])) < _FEWEST_DIGITS:
        raise FormatError
    return match["code"]
