"""Sellers and buyers of trades that `specimens.business` has no words for."""

from __future__ import annotations

from dataclasses import replace

from specimens.bill import Bill
from specimens.business import Business

_ENDS = (" Private Limited", " LLP", " Limited", " Trust")


def named_after(business: Business, kind: str) -> Business:
    """Return the business with `kind` for its trade; the first word stays, on which its PAN depends."""
    name = business.trade_name.removeprefix("M/s ")
    end = next((each for each in _ENDS if name.endswith(each)), "")
    trade_name = f"{name.split()[0]} {kind}{end}"
    is_one = business.legal_name == business.trade_name
    return replace(business, trade_name=trade_name, legal_name=trade_name if is_one else business.legal_name)


def sold_by(bill: Bill, kind: str) -> Bill:
    """Return the bill as a seller of this trade writes it."""
    return replace(bill, seller=named_after(bill.seller, kind))
