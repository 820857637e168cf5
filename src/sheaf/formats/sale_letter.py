"""What a letter of sale says of who buys and of the one vehicle sold: in a sentence, and in captioned lines.

>>> told = read("Sold to Ravi Kumar S/o Mohan Lal R/o 12, Mill Road, Sangrur 148001, one\\nnew tractor as below.")
>>> told["customer_name"][0].value, told["customer_address"][0].value
('Ravi Kumar', '12, Mill Road, Sangrur 148001')
>>> told = read("Model\\n: Kelora 45 DI\\nChassis No. : AB12345\\nHSN Code : 8701 93 00\\nBasic Price\\n5,00,000.00")
>>> told["rows"][0].value
({'description': 'Kelora 45 DI', 'hsn': '87019300', 'amount': '500000.00'},)
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sheaf.formats import goods, money
from sheaf.formats.error import FormatError
from sheaf.formats.found import Told
from sheaf.model.field import Value

_EVIDENCE, _ROW_EVIDENCE = 0.9, 0.75
_RELATION = r"(?i:[SDW]\s?/\s?o|(?:son|daughter|wife)\s+of)\b"
_SOLD = re.compile(
    r"\b(?i:sold|delivered|supplied)(?:\s+(?i:and)\s+(?i:delivered))?\s+(?i:to)\s+(?:(?i:mr|mrs|ms|shri|sri|smt)\b\.?\s*)?"
    rf"(?P<name>[A-Z][\w.']*(?:\s+[A-Z][\w.']*){{0,5}}?)\s*,?\s+{_RELATION}"
)
_LIVING = re.compile(
    r"[^\0]{2,90}?\b(?i:r\s?/\s?o|resident\s+of|residing\s+at)\b[\s:.]*(?P<address>[^\0]{8,180}?)"
    r"(?:(?<=\d{6})(?!\d)|(?=\s*,?\s+(?i:one|a|an|the\s+following|as\s+per|vide|under)\s))"
)
_MODEL = re.compile(
    r"^(?:make\s*(?:&|and|/)\s*model|model(?:\s*(?:&|and|/)\s*(?:make|variant|colou?r))?|vehicle\s+model|"
    r"(?:name|description)\s+of\s+(?:the\s+)?(?:vehicle|tractor|machine))\s*:\s*(?P<value>\S[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_CHASSIS = re.compile(r"^(?:chassis|frame)\b[^\n:]{0,24}\s*:\s*\S", re.IGNORECASE | re.MULTILINE)
_HSN = re.compile(r"^hsn\b[^\n:\d]{0,12}\s*:\s*(?P<value>\d[\d .]{2,11})$", re.IGNORECASE | re.MULTILINE)
_QUANTITY = re.compile(r"^(?:quantity|qty)\b[.]?\s*:\s*(?P<value>\d{1,3})\b", re.IGNORECASE | re.MULTILINE)
_PRICE = re.compile(
    r"^(?:basic\s+(?:price|cost|value)|(?:cost|price)\s+of\s+(?:the\s+)?(?:vehicle|tractor|machine)|"
    r"(?:taxable|assessable)\s+(?:value|amount)|ex[\s-]*showroom\s+price)[\s:.–-]*(?:rs\b\.?|₹)?\s*(?P<value>\d[\d,]*\.\d\d)\b",
    re.IGNORECASE | re.MULTILINE,
)


def read(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return the buyer's name and address, and the vehicle as the bill's one row, as far as `text` tells them."""
    return {**_buyer(text), **_vehicle(text)}


def _buyer(text: str) -> Mapping[str, tuple[Told, ...]]:
    sold = _SOLD.search(text)
    if sold is None:
        return {}
    found = {"customer_name": (_told(sold, "name"),)}
    living = _LIVING.match(text, sold.end())
    return found if living is None else found | {"customer_address": (_told(living, "address"),)}


def _told(match: re.Match[str], group: str) -> Told:
    return Told(" ".join(match[group].split()), match.start(group), match.end(group), _EVIDENCE)


def _vehicle(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return the row of a form that says of one vehicle what it is, its number and its price, each once."""
    models, prices = list(_MODEL.finditer(text)), list(_PRICE.finditer(text))
    if len(models) != 1 or len(prices) != 1 or _CHASSIS.search(text) is None:
        return {}
    row: dict[str, Value] = {}
    parts = (("description", models[0], goods.description), ("hsn", _HSN.search(text), goods.hsn))
    more = (("quantity", _QUANTITY.search(text), goods.quantity), ("amount", prices[0], money.parse))
    for name, match, parse in (*parts, *more):
        if match is not None:
            try:
                row[name] = parse(match["value"])
            except FormatError:
                continue
    if "description" not in row or "amount" not in row:
        return {}
    return {"rows": (Told((row,), models[0].start("value"), models[0].end("value"), _ROW_EVIDENCE),)}
