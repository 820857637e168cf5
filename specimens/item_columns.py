"""The columns of an invoice's table: what they print and which field of a line item they carry."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from sheaf.model.field import Value
from specimens.bill import Bill, Item
from specimens.money import grouped, plain
from specimens.surface import Align
from specimens.table import Column

Show: TypeAlias = Callable[[Decimal], str]
"""How money is printed."""


@dataclass(frozen=True, slots=True)
class ItemColumn:
    """`share` is its part of the table's width in any unit; `text` gets the item and its number from 1.

    `field` is the name in the truth ("" for columns that are none) and `value` what stands there.
    """

    title: str
    share: float
    text: Callable[[Item, int], str]
    field: str = ""
    value: Callable[[Item], str] = lambda _: ""
    align: Align = Align.LEFT


def serial(title: str = "Sl No.", share: float = 8) -> ItemColumn:
    return ItemColumn(title, share, lambda _, number: str(number), align=Align.CENTER)


def description(title: str, share: float, under: Mapping[int, str] | None = None) -> ItemColumn:
    """The goods' names; `under` gives lines that stand below the name of the item with that number (from 1).

    The lines below (serial numbers, warranty) are not part of the description.
    """
    below = under or {}

    def text(item: Item, number: int) -> str:
        return f"{item.description}\n{below[number]}" if number in below else item.description

    return ItemColumn(title, share, text, "description", lambda item: item.description)


def hsn(title: str = "HSN/SAC", share: float = 18) -> ItemColumn:
    return ItemColumn(title, share, lambda item, _: item.hsn, "hsn", lambda item: item.hsn, Align.CENTER)


def quantity(title: str = "Quantity", share: float = 16, form: str = "{} {}") -> ItemColumn:
    """`form` gets the count and the unit."""
    return ItemColumn(
        title,
        share,
        lambda item, _: form.format(item.quantity, item.unit),
        "quantity",
        lambda item: str(item.quantity),
        Align.RIGHT,
    )


def rate(title: str = "Rate", share: float = 20, show: Show = grouped) -> ItemColumn:
    return money(title, share, lambda item: item.rate, show, "rate")


def unit(title: str = "per", share: float = 10) -> ItemColumn:
    return ItemColumn(title, share, lambda item, _: item.unit, align=Align.CENTER)


def percent(title: str = "GST %", share: float = 13, halves: bool = False) -> ItemColumn:
    """The item's GST rate, or half of it for a CGST or SGST column."""

    def text(item: Item, _: int) -> str:
        return f"{item.percent / 2:g}%" if halves else f"{item.percent}%"

    return ItemColumn(title, share, text, align=Align.RIGHT)


def money(
    title: str, share: float, amount: Callable[[Item], Decimal], show: Show = grouped, field: str = ""
) -> ItemColumn:
    return ItemColumn(
        title, share, lambda item, _: show(amount(item)), field, lambda item: plain(amount(item)), Align.RIGHT
    )


def half_tax(title: str, share: float = 18, show: Show = grouped) -> ItemColumn:
    return money(title, share, lambda item: item.half_tax, show)


def taxable(title: str = "Taxable Value", share: float = 22, show: Show = grouped) -> ItemColumn:
    return money(title, share, lambda item: item.taxable, show)


def amount_before_tax(title: str = "Amount", share: float = 24, show: Show = grouped) -> ItemColumn:
    """The last column of a table that leaves the tax to the totals."""
    return money(title, share, lambda item: item.taxable, show, "amount")


def amount_with_tax(title: str = "Total", share: float = 24, show: Show = grouped) -> ItemColumn:
    """The last column of a table that taxes every row."""
    return money(title, share, lambda item: item.total, show, "amount")


def printed_columns(columns: Sequence[ItemColumn], width: float) -> list[Column]:
    """Return the table's columns so that together they are `width` mm wide."""
    whole = sum(column.share for column in columns)
    return [Column(column.title, column.share / whole * width, column.align) for column in columns]


def printed_rows(bill: Bill, columns: Sequence[ItemColumn]) -> list[list[str]]:
    return [[column.text(item, number) for column in columns] for number, item in enumerate(bill.items, 1)]


def true_rows(bill: Bill, columns: Sequence[ItemColumn]) -> tuple[Mapping[str, Value], ...]:
    """Return the line items as the truth: the fields that the columns print."""
    return tuple({column.field: column.value(item) for column in columns if column.field} for item in bill.items)
