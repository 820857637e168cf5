"""Reads the figures of a row of an account: what was moved, which way, and the balances before and after it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.spec import Ledger
from sheaf.formats import money, sided
from sheaf.formats.error import FormatError
from sheaf.stages.extract.balance import Entry
from sheaf.stages.extract.tables.body import TableLine


def entry_of(ledger: Ledger, line: TableLine, places: Mapping[str, int]) -> Entry:
    """Return what a row moved, what was there before it, where that is printed, and what it left."""
    debit, credit = (_figure(line, places.get(name)) for name in (ledger.debit, ledger.credit))
    balance, before = balance_in(ledger, line, places), _figure(line, places.get(ledger.before))
    if ledger.amount in places and not (debit or credit):
        amount, side = _figure(line, places[ledger.amount]), _side(ledger, line, places)
        return Entry(abs(amount) if amount is not None else None, side, balance, before)
    for figure, name, side in ((debit, ledger.debit, -1), (credit, ledger.credit, 1)):
        if figure:
            # A side that is printed with the amount, or in the next column, says more than the caption over it.
            at = places[name]
            own = sided.word_of(_text(line, at)) or (sided.side_alone(line.text(at + 1)) if name == ledger.debit else 0)
            return Entry(abs(figure), own or side, balance, before)
    return Entry(Decimal(0) if debit is not None and credit is not None else None, 0, balance, before)


def balance_in(ledger: Ledger, line: TableLine, places: Mapping[str, int]) -> Decimal | None:
    """Return the balance, negative on the debit side; its side may stand in the next column.

    The only column of sides is the amount's, wherever it stands.
    """
    position = places.get(ledger.balance)
    amount = _figure(line, position)
    if position is None or amount is None or sided.side_of(_text(line, position)) != 0:
        return amount
    is_beside = ledger.amount in places and places.get(ledger.side) == position + 1
    is_amounts = is_beside and not _own_side(ledger, line, places)
    return -amount if not is_amounts and sided.side_alone(line.text(position + 1)) < 0 else amount


def _figure(line: TableLine, position: int | None) -> Decimal | None:
    """Return the amount in a column, negative on the debit side."""
    if position is None or not (text := _text(line, position)):
        return None
    for parse in (sided.parse, money.parse_misgrouped):
        try:
            return Decimal(parse(text))
        except FormatError:
            continue
    return None


def _side(ledger: Ledger, line: TableLine, places: Mapping[str, int]) -> int:
    """Return the side of the one amount: printed with it, in the next column, or in the column of sides."""
    own = _own_side(ledger, line, places)
    return own or (sided.side_alone(line.text(places[ledger.side])) if ledger.side in places else 0)


def _own_side(ledger: Ledger, line: TableLine, places: Mapping[str, int]) -> int:
    """Return the side that stands with the one amount or right behind it; 0 where none does."""
    at = places.get(ledger.amount)
    return 0 if at is None else sided.side_of(_text(line, at)) or sided.side_alone(line.text(at + 1))


def _text(line: TableLine, position: int) -> str:
    """Return the text in a column with the signs at its ends."""
    return " ".join(span.text for span in line.spans.get(position, ()))
