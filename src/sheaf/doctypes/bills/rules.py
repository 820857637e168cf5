"""What must hold between the values of a bill, and what shows that one of them is another block's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.spec import Rule
from sheaf.formats import dates, einvoice, gstin, pincode
from sheaf.model.field import Value

_CLOSE_ENOUGH = Decimal("1.00")
"""Rupees: amounts in a line are often rounded to the rupee."""
_LONGEST_NUMBER = 16
"""Characters that an invoice's number has at most (CGST Rules 2017, rule 46 b)."""
_MOBILE = re.compile(r"(?:\+?91)?[6-9]\d{9}")
_GST_BEGAN = "20170701"
_CAPTION = re.compile(r"\b(?:invoice|bill|order|dated|date|vehicle|gstin|phone|mobile|challan)\b[\s.:]", re.IGNORECASE)
"""No address holds one of these, but for roads and houses that are named after none of them."""


def _money(value: Value) -> Decimal:
    return Decimal(value) if isinstance(value, str) else Decimal(0)


def _totals_add_up(values: Mapping[str, Value]) -> bool | None:
    """Taxable value and taxes make the total, but for a rounding to the rupee or a cess that is no field."""
    taxes = [
        values[name] for name in ("cgst_amount", "sgst_amount", "igst_amount") if isinstance(values.get(name), str)
    ]
    taxable, total = values.get("taxable_amount"), values.get("total_amount")
    if not taxes or not isinstance(taxable, str) or not isinstance(total, str):
        return None
    parts = sum((_money(tax) for tax in taxes), _money(taxable))
    return abs(parts - _money(total)) < _CLOSE_ENOUGH


def _rows_sum_up(values: Mapping[str, Value]) -> bool | None:
    """The rows' amounts together are the taxable value, or, where they contain the tax, the total."""
    rows = values.get("line_items")
    sums = [_money(values[name]) for name in ("taxable_amount", "total_amount") if isinstance(values.get(name), str)]
    if not isinstance(rows, tuple) or not sums:
        return None
    amounts = [row.get("amount") for row in rows if isinstance(row, Mapping)]
    if not all(isinstance(amount, str) for amount in amounts):
        return None
    whole = sum((_money(amount) for amount in amounts), Decimal(0))
    return any(abs(whole - other) < _CLOSE_ENOUGH for other in sums)


def _split_is_equal(values: Mapping[str, Value]) -> bool | None:
    """Within a state the tax is shared half and half."""
    central, state = values.get("cgst_amount"), values.get("sgst_amount")
    if not isinstance(central, str) or not isinstance(state, str):
        return None
    return abs(Decimal(central) - Decimal(state)) < Decimal("0.02")


def _tax_fits_states(values: Mapping[str, Value]) -> bool | None:
    """IGST is due between states, CGST and SGST within one; the GSTINs say which states."""
    dealer, customer = values.get("dealer_gstin"), values.get("customer_gstin")
    central, integrated = _money(values.get("cgst_amount")), _money(values.get("igst_amount"))
    if not isinstance(dealer, str) or not isinstance(customer, str) or not (central or integrated):
        return None
    return bool(central) if dealer[:2] == customer[:2] else bool(integrated)


def _irn_fits(values: Mapping[str, Value]) -> bool | None:
    """The IRN is a hash of the seller's GSTIN, the financial year and the number (NIC's e-invoice schema)."""
    irn, number = values.get("irn"), values.get("invoice_number")
    seller, date = values.get("dealer_gstin"), values.get("invoice_date")
    if not (isinstance(irn, str) and isinstance(number, str) and isinstance(seller, str) and isinstance(date, str)):
        return None
    return einvoice.irn_of(seller, date, number) == irn


def _number_is_short(values: Mapping[str, Value]) -> bool | None:
    """A longer number, or a telephone's, is something else's: an order's, an acknowledgement's, an e-way bill's."""
    number = values.get("invoice_number")
    if not isinstance(number, str):
        return None
    return len(number) <= _LONGEST_NUMBER and not _MOBILE.fullmatch(number)


def _day_is_of_gst(values: Mapping[str, Value]) -> bool | None:
    """GSTINs and taxes of that name there are since July 2017: an earlier day is misread, or of another thing."""
    day = values.get("invoice_date")
    if not isinstance(day, str) or not isinstance(values.get("dealer_gstin"), str):
        return None
    return None if "".join(reversed(day.split("/"))) >= _GST_BEGAN else False


def _parties_differ(values: Mapping[str, Value]) -> bool | None:
    """Nobody sells to himself: where both sides read alike, one of them was taken for the other."""
    pairs = (
        ("dealer_name", "customer_name"),
        ("dealer_gstin", "customer_gstin"),
        ("dealer_address", "customer_address"),
    )
    both = [(values.get(one), values.get(other)) for one, other in pairs]
    return False if any(one == other and isinstance(one, str) for one, other in both) else None


def _dealer_fits(values: Mapping[str, Value]) -> bool | None:
    return _address_fits(values.get("dealer_address"), values.get("dealer_gstin"))


def _customer_fits(values: Mapping[str, Value]) -> bool | None:
    return _address_fits(values.get("customer_address"), values.get("customer_gstin"))


def _address_fits(address: Value, number: Value) -> bool | None:
    """The pincode lies in the state that gave the GSTIN, and nothing of the paper's data stands in the address."""
    if not isinstance(address, str):
        return None
    pincodes = {str(found.value) for found in pincode.find(address)}
    if len(pincodes) > 1 or _CAPTION.search(address) or dates.find(address) or gstin.find(address):
        return False
    state = gstin.state(number) if isinstance(number, str) else None
    if state is None or not pincodes:
        return None
    return state in pincode.all_states(next(iter(pincodes)))


RULES = (
    Rule(
        "totals_add_up",
        ("taxable_amount", "cgst_amount", "sgst_amount", "igst_amount", "total_amount"),
        _totals_add_up,
    ),
    Rule("rows_sum_up", ("line_items",), _rows_sum_up),
    Rule("gst_split_equal", ("cgst_amount", "sgst_amount"), _split_is_equal),
    Rule("tax_fits_states", ("dealer_gstin", "customer_gstin"), _tax_fits_states),
    Rule("irn_matches", ("irn", "invoice_number", "invoice_date", "dealer_gstin"), _irn_fits),
    Rule("number_is_short", ("invoice_number",), _number_is_short),
    Rule("day_is_of_gst", ("invoice_date",), _day_is_of_gst),
    Rule("parties_differ", ("dealer_name", "customer_name", "customer_gstin"), _parties_differ),
    Rule("dealer_address_fits", ("dealer_address",), _dealer_fits),
    Rule("customer_address_fits", ("customer_address",), _customer_fits),
)
