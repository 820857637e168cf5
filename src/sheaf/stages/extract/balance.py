"""The balance equation: what a row leaves is what was there before it, less what went out, plus what came in.

It tells which row comes first, on which side an amount stands that does not say it, and which figure was misread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

_UNPRINTED = 0.1
"""Where more of the entries than this part have no balance, it is not unread but is printed once for several."""
_FEWEST_TESTED = 3
_MOST_MISREAD = 2
"""So many characters of a figure may have been misread, and no more than half of them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A movement. `amount` is positive; `side` is -1 for a debit, 1 for a credit, 0 where it is not known.

    None stands for what was not read. `before` is the balance that is printed before it, which few banks do.
    `is_mended` says that one of its figures is not what was read.
    """

    amount: Decimal | None
    side: int
    balance: Decimal | None
    before: Decimal | None = None
    is_mended: bool = False

    @property
    def change(self) -> Decimal | None:
        return self.side * self.amount if self.amount is not None and self.side else None

    def follows(self, one: Entry) -> bool:
        """Say whether the balance printed before it is what `one` left."""
        return self.before is not None and self.before == one.balance

    @property
    def has_figure(self) -> bool:
        """Whether a balance was read, or an amount that moved something."""
        return bool(self.amount) or self.balance is not None

    def fits(self, before: Decimal | None) -> bool | None:
        """Say whether it leads from `before` to its balance; None where that is not known."""
        if before is None or self.balance is None or self.amount is None:
            return None
        if not self.side:
            return abs(self.balance - before) == self.amount
        return before + self.side * self.amount == self.balance


@dataclass(frozen=True, slots=True)
class Settled:
    """Entries in the order of time. `holds` says of each whether the equation holds, None where that is not known."""

    entries: tuple[Entry, ...]
    holds: tuple[bool | None, ...]
    opening: Decimal | None
    closing: Decimal | None


def is_oldest_first(entries: Sequence[Entry], days_rise: bool | None) -> bool:
    """Say whether the first of `entries`, as printed, is the oldest; days decide where the balances do not."""
    forward, backward = _fitting(entries), _fitting(entries[::-1])
    return forward > backward or (forward == backward and days_rise is not False)


def _fitting(entries: Sequence[Entry]) -> int:
    """Count the entries that lead on from the one before, and those that print its balance before their own."""
    return sum((entry.fits(one.balance) is True) + entry.follows(one) for one, entry in pairwise(entries))


def fitting_share(entries: Sequence[Entry]) -> float | None:
    """Return in which part of `entries`, as printed, the equation holds; None where there are fewer than three.

    Where the balance before is printed, it must hold within the rows as well as between them.
    """
    if len(entries) < _FEWEST_TESTED:
        return None
    forward = sum(entry.fits(before.balance) is True for before, entry in pairwise(entries))
    backward = sum(entry.fits(after.balance) is True for entry, after in pairwise(entries))
    within = [entry.fits(entry.before) is True for entry in entries if entry.before is not None]
    return min(max(forward, backward) / (len(entries) - 1), sum(within) / len(within) if within else 1.0)


def linked(entries: Sequence[Entry], opening: Decimal | None) -> list[bool]:
    """Say of each of `entries`, as printed, whether it is one of a run that leads from a balance to the next printed.

    What stands between two balances moves the one to the other, whichever of them is the older.
    """
    found = [False] * len(entries)
    for order, before in ((range(len(entries)), opening), (range(len(entries) - 1, -1, -1), None)):
        start: Decimal | None = before
        run: list[int] = []
        for at in order:
            run.append(at)
            entry = entries[at]
            if entry.balance is None:
                start = _after(entry, start)
                continue
            if entry.fits(start):
                for each in run:
                    found[each] = True
            run, start = [at], entry.balance
    return found


def settle(entries: Sequence[Entry], opening: Decimal | None, *, mends: bool) -> Settled:
    """Work out what the equation tells of `entries`, in the order of time, that were printed after `opening`.

    With `mends` figures that were read from a picture are put right where it tells what they must be.
    """
    if opening is None and entries and entries[0].fits(entries[0].before):
        opening = entries[0].before
    if mends:
        entries = list(_twice_printed(entries, opening))
    sided = list(_sided(entries, opening))
    if mends:
        sided = _mended(sided, opening)
    before = opening
    holds: list[bool | None] = []
    for entry in sided:
        holds.append(entry.fits(before))
        before = _after(entry, before)
    first = sided[0] if sided else None
    if opening is None and first is not None and first.balance is not None and first.change is not None:
        opening = first.balance - first.change
    return Settled(tuple(sided), tuple(holds), opening, before)


def _after(entry: Entry, before: Decimal | None) -> Decimal | None:
    """Return the balance after `entry`; where none is printed, what it makes of the one before."""
    if entry.balance is not None or before is None:
        return entry.balance
    return before + entry.change if entry.change is not None else None


def _sided(entries: Sequence[Entry], opening: Decimal | None) -> Iterator[Entry]:
    before = opening
    for entry in entries:
        # After a row that was lost it is the balance printed before the row that tells.
        start = entry.before if entry.fits(entry.before) and not entry.fits(before) else before
        # What does not fit still goes the way in which the balance went.
        is_told = start is not None and entry.balance is not None and (entry.fits(start) or entry.balance != start)
        if not entry.side and is_told:
            assert start is not None
            assert entry.balance is not None
            entry = replace(entry, side=1 if entry.balance > start else -1)
        before = _after(entry, before)
        yield entry


def _twice_printed(entries: Sequence[Entry], opening: Decimal | None) -> Iterator[Entry]:
    """Yield the entries, a balance that was misread or not read as the next entry prints it before its own."""
    before = opening
    for entry, after in zip(entries, (*entries[1:], None), strict=True):
        if after is not None and after.before is not None and entry.balance != after.before:
            again = replace(entry, balance=after.before, is_mended=True)
            starts = [each for each in (before, entry.before) if each is not None]
            if any(map(again.fits, starts)) and not any(map(entry.fits, starts)):
                entry = again
        before = entry.balance
        yield entry


def _mended(entries: list[Entry], opening: Decimal | None) -> list[Entry]:
    """Return the entries with figures put right that can only be one: their neighbours agree on it."""
    mended = list(entries)
    unprinted = sum(entry.balance is None for entry in entries) > _UNPRINTED * len(entries)
    for position, entry in enumerate(mended):
        before = mended[position - 1].balance if position else opening
        before = entry.before if before is None else before
        after = mended[position + 1] if position + 1 < len(mended) else None
        if before is None or entry.fits(before):
            continue
        if not (unprinted and entry.balance is None):
            mended[position] = _mended_entry(entry, before, after)
    return mended


def _mended_entry(entry: Entry, before: Decimal, after: Entry | None) -> Entry:
    is_balance_sure = after is not None and after.fits(entry.balance) is True
    if entry.balance is not None and is_balance_sure:
        change = entry.balance - before
        if change and (entry.amount is None or _is_misread(entry.amount, abs(change))):
            return replace(entry, amount=abs(change), side=1 if change > 0 else -1, is_mended=True)
        return entry
    if entry.change is None:
        return entry
    balance = before + entry.change
    is_confirmed = after is not None and after.fits(balance) is True
    is_near = entry.balance is None or _is_misread(entry.balance, balance)
    return replace(entry, balance=balance, is_mended=True) if is_confirmed and is_near else entry


def _is_misread(read: Decimal, meant: Decimal) -> bool:
    one, other = f"{read:.2f}", f"{meant:.2f}"
    return Levenshtein.distance(one, other) <= min(_MOST_MISREAD, len(other) // 2)
