"""The table of a bank statement over many pages: columns of any order, wrapped narrations, rows that are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from sheaf.model.field import Value
from specimens.account import Account, Entry
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.surface import Align, Surface, text_width
from specimens.table import Column, Look, draw_rows, draw_table, row_height

Show: TypeAlias = Callable[[Decimal], str]
"""How money is printed."""
ShowDate: TypeAlias = Callable[[date], str]

SHOWN = ("date", "description", "reference", "debit", "credit", "balance")
"""What a row of the truth holds, null where it is not printed."""


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """`kind` says what it prints (see `_TEXTS`); `share` is its part of the table's width in any unit."""

    kind: str
    title: str
    share: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Paper:
    """How a statement is printed. Margins in mm."""

    columns: tuple[EntryColumn, ...]
    look: Look
    show_date: ShowDate
    show: Show = grouped
    newest_first: bool = False
    breaks_words: bool = False
    """Narrations break anywhere, as those of narrow columns do; else at spaces and strokes."""
    repeats_header: bool = True
    nothing: str = ""
    """What stands in the debit column of a credit: nothing, a dash or a nought."""
    carried: tuple[str, str] | None = None
    """Captions of the lines that end and begin a page: "CARRIED FORWARD", "BROUGHT FORWARD"."""
    opening_row: str | None = None
    page_total: str | None = None
    dates_once: bool = False
    """Of the transactions of a day only the first shows its date."""
    sides: tuple[str, str] = ("Dr", "Cr")
    left: float = 10.0
    bottom: float = 282.0
    page_top: float = 14.0


@dataclass(slots=True)
class Sheet:
    """Where the drawing stands: the surface, the next free y and what was printed so far."""

    surface: Surface
    y: float
    width: float
    page: int = 1
    truth: list[Mapping[str, Value]] = field(default_factory=list)


PageHead: TypeAlias = Callable[[Surface, int], float]
"""Draws what stands at the head of a further page, which has this number; returns where the table may begin."""


def print_entries(account: Account, paper: Paper, sheet: Sheet, head: PageHead | None = None) -> None:
    """Print the whole table from where `sheet` stands; on return it stands under the last row."""
    entries = account.newest_first if paper.newest_first else account.entries
    columns = _columns(paper, sheet.width)
    pending = list(_rows(entries, paper, columns))
    is_first = True
    while pending or is_first:
        opening = account.opening if is_first else None
        rows, cells = _page_of(pending, paper, columns, sheet, opening)
        if is_first or paper.repeats_header:
            sheet.y = draw_table(sheet.surface, (paper.left, sheet.y), columns, cells, paper.look)
        else:
            sheet.y = draw_rows(sheet.surface, (paper.left, sheet.y), columns, cells, paper.look)
        sheet.truth.extend(row.truth for row in rows)
        pending = pending[len(rows) :]
        if pending:
            sheet.surface.new_page()
            sheet.page += 1
            sheet.y = head(sheet.surface, sheet.page) if head else paper.page_top
        is_first = False


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[str, ...]
    truth: Mapping[str, Value]
    entry: Entry


def _columns(paper: Paper, width: float) -> list[Column]:
    whole = sum(column.share for column in paper.columns)
    return [Column(column.title, column.share / whole * width, column.align) for column in paper.columns]


def _rows(entries: Sequence[Entry], paper: Paper, columns: Sequence[Column]) -> Iterator[_Row]:
    day: date | None = None
    for number, entry in enumerate(entries, 1):
        is_again, day = entry.day == day, entry.day
        cells = []
        truth: dict[str, Value] = dict.fromkeys(SHOWN)
        for column, shape in zip(paper.columns, columns, strict=True):
            text = _TEXTS[column.kind](entry, number, paper)
            if column.kind == "date" and paper.dates_once and is_again:
                text = ""
            if column.kind in ("description", "reference", "details"):
                lines = broken(text, shape.width - 2 * paper.look.padding, paper.look.body, anywhere=paper.breaks_words)
                text = "\n".join(lines)
            cells.append(text)
            truth.update(_truth(column.kind, entry, text))
            if column.kind == "code" and all(other.kind != "reference" for other in paper.columns):
                # The bank's own number of a movement is its reference where no other is printed.
                truth["reference"] = text
        yield _Row(tuple(cells), truth, entry)


def _page_of(
    pending: Sequence[_Row], paper: Paper, columns: Sequence[Column], sheet: Sheet, opening: Decimal | None
) -> tuple[list[_Row], list[tuple[str, ...]]]:
    """Return the rows that fit on the page, and its cells with the lines that are no transactions.

    `opening` is the balance before the first row, None on further pages.
    """
    is_first = opening is not None
    titles = [column.title for column in columns]
    left = paper.bottom - sheet.y
    if is_first or paper.repeats_header:
        left -= row_height(titles, columns, replace(paper.look, body=paper.look.head))
    cells: list[tuple[str, ...]] = []
    if opening is not None and paper.opening_row:
        cells.append(_mark(paper, paper.opening_row, opening))
    if not is_first and paper.carried and pending:
        cells.append(_mark(paper, paper.carried[1], _before(pending[0].entry)))
    spare = 2 * row_height([""] * len(columns), columns, paper.look)
    left -= sum(row_height(each, columns, paper.look) for each in cells) + spare
    rows: list[_Row] = []
    for row in pending:
        left -= row_height(row.cells, columns, paper.look)
        if left < 0 and rows:
            break
        rows.append(row)
    cells.extend(row.cells for row in rows)
    if paper.page_total:
        cells.append(_totals(paper, rows))
    if paper.carried and len(rows) < len(pending):
        cells.append(_mark(paper, paper.carried[0], rows[-1].entry.balance))
    return rows, cells


def _before(entry: Entry) -> Decimal:
    return entry.balance + (entry.amount if entry.is_debit else -entry.amount)


def _mark(paper: Paper, caption: str, balance: Decimal) -> tuple[str, ...]:
    """Return a line with a caption and a balance."""
    at = "description" if any(column.kind == "description" for column in paper.columns) else "details"
    texts = {
        at: caption,
        "balance": paper.show(balance),
        "balance_sided": _sided(balance, paper),
        "balance_unsigned": paper.show(abs(balance)),
        "balance_side": _balance_side(balance, paper),
    }
    return tuple(texts.get(column.kind, "") for column in paper.columns)


def _totals(paper: Paper, rows: Sequence[_Row]) -> tuple[str, ...]:
    sums = {
        kind: paper.show(sum((row.entry.amount for row in rows if row.entry.is_debit is is_debit), Decimal(0)))
        for kind, is_debit in (("debit", True), ("credit", False))
    }
    texts = {"description": paper.page_total or "", **sums}
    return tuple(texts.get(column.kind, "") for column in paper.columns)


def _balance_side(balance: Decimal, paper: Paper) -> str:
    return paper.sides[0] if balance < 0 else paper.sides[1]


def _sided(balance: Decimal, paper: Paper) -> str:
    return f"{paper.show(abs(balance))} {_balance_side(balance, paper)}"


def _side(entry: Entry, paper: Paper) -> str:
    return paper.sides[0] if entry.is_debit else paper.sides[1]


def _signed(entry: Entry, paper: Paper) -> str:
    return f"{'-' if entry.is_debit else '+'}{paper.show(entry.amount)}"


_CHANNELS = ("UPI", "NEFT", "IMPS", "RTGS", "ATM", "POS ", "ACH", "CTS")
"""By what way money came and went, as narrations name it."""

_TEXTS: Mapping[str, Callable[[Entry, int, Paper], str]] = {
    "serial": lambda _, number, __: str(number),
    "date": lambda entry, _, paper: paper.show_date(entry.day),
    "date_time": lambda entry, number, paper: f"{paper.show_date(entry.day)} {9 + number % 9:02}:{number * 7 % 60:02}",
    "date_over_time": lambda entry, number, paper: (
        f"{paper.show_date(entry.day)}\n{9 + number % 9:02}:{number * 7 % 60:02}:{number * 11 % 60:02}"
    ),
    "date_value": lambda entry, _, paper: f"{paper.show_date(entry.day)} ({paper.show_date(entry.value_day)})",
    "value_date": lambda entry, _, paper: paper.show_date(entry.value_day),
    "description": lambda entry, _, __: entry.narration.text,
    "reference": lambda entry, _, __: entry.narration.reference,
    "debit": lambda entry, _, paper: paper.show(entry.amount) if entry.is_debit else paper.nothing,
    "credit": lambda entry, _, paper: paper.nothing if entry.is_debit else paper.show(entry.amount),
    "amount": lambda entry, _, paper: paper.show(entry.amount),
    "signed": lambda entry, _, paper: _signed(entry, paper),
    "in_brackets": lambda entry, _, paper: (
        f"({paper.show(entry.amount)})" if entry.is_debit else paper.show(entry.amount)
    ),
    "amount_side": lambda entry, _, paper: f"{paper.show(entry.amount)} {_side(entry, paper)}",
    "amount_bracket": lambda entry, _, paper: f"{paper.show(entry.amount)}({_side(entry, paper)})",
    "side": lambda entry, _, paper: _side(entry, paper),
    "before": lambda entry, _, paper: paper.show(_before(entry)),
    "balance": lambda entry, _, paper: paper.show(entry.balance),
    "balance_sided": lambda entry, _, paper: _sided(entry.balance, paper),
    "balance_unsigned": lambda entry, _, paper: paper.show(abs(entry.balance)),
    "balance_side": lambda entry, _, paper: _balance_side(entry.balance, paper),
    "code": lambda entry, number, _: f"S{entry.day.toordinal() % 100000}{number:03}",
    "initials": lambda entry, _, __: ("sk", "RP", "mv")[entry.day.day % 3],
    "branch": lambda entry, _, __: str(entry.day.toordinal() % 9000),
    "kind": lambda entry, _, __: "TFR" if "/" in entry.narration.text else "CLG",
    "channel": lambda entry, _, __: next(
        (each.strip() for each in _CHANNELS if each in entry.narration.text), "BRANCH"
    ),
}


def _truth(kind: str, entry: Entry, text: str) -> Mapping[str, Value]:
    amount = {"debit" if entry.is_debit else "credit": plain(entry.amount)}
    if kind in ("amount", "signed", "in_brackets", "amount_side", "amount_bracket"):
        return amount
    if kind in ("debit", "credit"):
        return amount if entry.is_debit is (kind == "debit") else {}
    if kind in ("date", "date_time", "date_over_time", "date_value"):
        return {"date": f"{entry.day:%d/%m/%Y}"}
    if kind in ("description", "reference"):
        return {kind: " ".join(text.split()) or None}
    if kind in ("balance", "balance_sided", "balance_unsigned"):
        return {"balance": plain(entry.balance)}
    return {}


def broken(text: str, width: float, style: Style, *, anywhere: bool) -> list[str]:
    """Break `text` into lines of at most `width` mm: at spaces, then after strokes and dashes, then anywhere."""
    lines = [""]
    for piece in _pieces(text, anywhere=anywhere):
        if lines[-1] and text_width(lines[-1] + piece.rstrip(), style) > width:
            lines.append("")
        for character in piece:
            if text_width(lines[-1] + character, style) > width and lines[-1].strip():
                lines.append("")
            lines[-1] += character
    return [line.strip() for line in lines if line.strip()]


def _pieces(text: str, *, anywhere: bool) -> Iterator[str]:
    """Yield the parts of `text` that stay together, with what ends them."""
    piece = ""
    for character in text:
        piece += character
        if character == " " or anywhere or character in "/-":
            yield piece
            piece = ""
    yield piece
