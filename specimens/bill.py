"""A sale that adds up: items, taxes, totals; and the truth of the invoice on which they are printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import sha256
from random import Random

from sheaf.model.field import Value
from specimens.business import Business, invent_business
from specimens.goods import Good, model_number
from specimens.money import ZERO, plain, rounded
from specimens.people import day_between, invent_mobile, invent_person, printed_date
from specimens.places import Address


@dataclass(frozen=True, slots=True)
class Item:
    """A row of an invoice. `rate` is rupees for one, before tax; `percent` the whole GST rate."""

    description: str
    hsn: str
    quantity: int
    unit: str
    rate: Decimal
    discount: Decimal
    percent: int

    @property
    def gross(self) -> Decimal:
        return self.rate * self.quantity

    @property
    def taxable(self) -> Decimal:
        return self.gross - self.discount

    @property
    def half_tax(self) -> Decimal:
        """CGST, and as much again as SGST."""
        return rounded(self.taxable * self.percent / 200)

    @property
    def total(self) -> Decimal:
        return self.taxable + 2 * self.half_tax


@dataclass(frozen=True, slots=True)
class Buyer:
    """Whom the goods go to. People have no GST number."""

    name: str
    address: Address
    gstin: str | None
    phone: str


@dataclass(frozen=True, slots=True)
class Bill:
    """A sale. `untaxed` bills are a composition dealer's, who collects no tax."""

    seller: Business
    buyer: Buyer
    number: str
    day: date
    items: tuple[Item, ...]
    is_rounded: bool
    is_untaxed: bool = False

    @property
    def is_interstate(self) -> bool:
        return self.seller.address.state != self.buyer.address.state

    @property
    def taxable(self) -> Decimal:
        return sum((item.taxable for item in self.items), ZERO)

    @property
    def half_tax(self) -> Decimal:
        return ZERO if self.is_untaxed else sum((item.half_tax for item in self.items), ZERO)

    @property
    def tax(self) -> Decimal:
        return 2 * self.half_tax

    @property
    def round_off(self) -> Decimal:
        exact = self.taxable + self.tax
        return exact.quantize(Decimal(1), "ROUND_HALF_UP") - exact if self.is_rounded else ZERO

    @property
    def total(self) -> Decimal:
        return self.taxable + self.tax + self.round_off

    @property
    def irn(self) -> str:
        """Return the invoice reference number of an e-invoice (DOCTYPES.md 0.1)."""
        year = self.day.year if self.day.month > 3 else self.day.year - 1
        text = f"{self.seller.gstin}{year}-{(year + 1) % 100:02d}INV{self.number}"
        return sha256(text.encode()).hexdigest()

    def by_rate(self) -> list[tuple[int, Decimal, Decimal]]:
        """Return (percent, taxable, half of the tax) for every GST rate on the bill."""
        rates = sorted({item.percent for item in self.items})
        groups = [(rate, [item for item in self.items if item.percent == rate]) for rate in rates]
        return [
            (rate, sum((item.taxable for item in items), ZERO), sum((item.half_tax for item in items), ZERO))
            for rate, items in groups
        ]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What kind of sale to invent. `is_business` buyers have a GST number; `spread` > 0 sells to another state."""

    trade: str
    goods: Sequence[Good]
    count: tuple[int, int] = (1, 4)
    quantity: tuple[int, int] = (1, 3)
    is_business: bool = False
    is_interstate: bool = False
    has_discount: bool = False
    is_untaxed: bool = False
    is_rounded: bool = True


def invent_bill(rng: Random, wanted: Wanted) -> Bill:
    seller = invent_business(rng, wanted.trade)
    day = day_between(rng, date(2022, 4, 1), date(2026, 8, 31))
    goods = rng.sample(wanted.goods, min(len(wanted.goods), rng.randint(*wanted.count)))
    items = tuple(_item(rng, good, day, wanted) for good in goods)
    buyer = _buyer(rng, wanted, seller)
    return Bill(seller, buyer, _number(rng, day), day, items, wanted.is_rounded, wanted.is_untaxed)


def bill_truth(
    bill: Bill, addresses: tuple[str, str], items: tuple[Mapping[str, Value], ...], printed: Mapping[str, Value]
) -> dict[str, Value]:
    """Return the fields of an invoice: dealer's and customer's address as printed ("" when not), rows, and the totals
    that the layout prints (`printed`, see `totals`)."""
    truth: dict[str, Value] = {
        "invoice_number": bill.number,
        "invoice_date": printed_date(bill.day),
        "dealer_name": bill.seller.trade_name,
        "dealer_address": fold(addresses[0]),
        "dealer_gstin": bill.seller.gstin,
        "customer_name": bill.buyer.name,
        "customer_address": fold(addresses[1]),
        "customer_gstin": bill.buyer.gstin,
        "line_items": items,
        **printed,
    }
    return {name: value for name, value in truth.items() if value not in (None, "")}


def totals(bill: Bill) -> dict[str, Value]:
    """Return the sums that a full invoice prints."""
    if bill.is_untaxed:
        return {"total_amount": plain(bill.total)}
    halves = {"cgst_amount": plain(bill.half_tax), "sgst_amount": plain(bill.half_tax)}
    taxes = {"igst_amount": plain(bill.tax)} if bill.is_interstate else halves
    return {"taxable_amount": plain(bill.taxable), **taxes, "total_amount": plain(bill.total)}


def fold(text: str) -> str:
    """Fold line breaks and runs of spaces to one space."""
    return " ".join(text.split())


def _item(rng: Random, good: Good, day: date, wanted: Wanted) -> Item:
    price = Decimal(rng.randint(*good.price)) + rng.choice(
        (ZERO, ZERO, Decimal("0.50"), Decimal(rng.randint(1, 99)) / 100)
    )
    quantity = rng.randint(*wanted.quantity)
    share = rng.choice((0, 2, 5, 10)) if wanted.has_discount else 0
    discount = rounded(price * quantity * share / 100)
    name = good.name.format(model_number(rng))
    percent = 0 if wanted.is_untaxed else good.rate_on(day)
    return Item(name, good.hsn, quantity, good.unit, rounded(price), discount, percent)


def _buyer(rng: Random, wanted: Wanted, seller: Business) -> Buyer:
    state = seller.address.state
    if wanted.is_interstate:
        state = rng.choice([name for name in _STATES if name != state])
    if wanted.is_business:
        firm = invent_business(rng, wanted.trade, state)
        return Buyer(firm.trade_name, firm.address, firm.gstin, firm.phone)
    person = invent_person(rng, state)
    return Buyer(person.name, person.address, None, invent_mobile(rng))


def _number(rng: Random, day: date) -> str:
    """Return an invoice number of at most 16 characters, as the GST rules ask."""
    start = day.year if day.month > 3 else day.year - 1
    years = rng.choice((f"{start % 100:02d}-{(start + 1) % 100:02d}", f"{start}-{(start + 1) % 100:02d}"))
    count = rng.randint(1, 9800)
    forms: Sequence[Callable[[], str]] = (
        lambda: f"INV/{years}/{count:04d}"[:16],
        lambda: f"{rng.choice(('SE', 'GT', 'RT', 'TI'))}/{count}/{years}"[:16],
        lambda: f"{years}/{count}",
        lambda: f"GST-{count:05d}",
        lambda: f"{rng.choice('ABCDS')}{count:05d}",
        lambda: str(1000 + count),
        lambda: f"INV-{count:06d}",
    )
    return rng.choice(forms)()


_STATES = ("Maharashtra", "Gujarat", "Karnataka", "Tamil Nadu", "Telangana", "West Bengal", "Delhi", "Rajasthan")
