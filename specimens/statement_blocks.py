"""Statements that are no ruled tables: blocks of any height, one under the other, over pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sheaf.model.field import Value
from specimens.account import Account, Entry
from specimens.fonts import Style
from specimens.money import plain
from specimens.statement_paper import SHOWN, PageHead, Sheet
from specimens.surface import Align, Surface
from specimens.table import text_height


@dataclass(frozen=True, slots=True)
class Print:
    """A text at `x`, `line` lines below the top of its block."""

    x: float
    text: str
    style: Style
    line: int = 0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Block:
    """What belongs together: its texts, its height in lines of `leading` mm, and the row of the truth, if it is one."""

    prints: tuple[Print, ...]
    lines: int
    truth: Mapping[str, Value] | None = None
    rule: tuple[float, float] | None = None
    """From where to where a thin line is drawn under it."""
    keeps_next: bool = False
    """It does not stay alone at the foot of a page, as a day's heading would."""


@dataclass(frozen=True, slots=True)
class Strip:
    """How blocks are set: the height of a line, the foot of a page and the head of the pages after the first."""

    leading: float
    bottom: float
    head: PageHead
    gap: float = 0.0
    """mm between two blocks."""


def lay_out(sheet: Sheet, blocks: Sequence[Block], strip: Strip) -> None:
    """Print the blocks from where `sheet` stands, turning pages; on return it stands under the last one."""
    for number, block in enumerate(blocks):
        needed = block.lines + (blocks[number + 1].lines if block.keeps_next else 0)
        if sheet.y + needed * strip.leading > strip.bottom:
            sheet.surface.new_page()
            sheet.page += 1
            sheet.y = strip.head(sheet.surface, sheet.page)
        _print(sheet.surface, sheet.y, block, strip.leading)
        sheet.y += block.lines * strip.leading + strip.gap
        if block.truth is not None:
            sheet.truth.append(block.truth)


def _print(surface: Surface, y: float, block: Block, leading: float) -> None:
    for each in block.prints:
        surface.text(each.x, y + (each.line + 0.78) * leading, each.text, each.style, each.align)
    if block.rule is not None:
        bottom = y + block.lines * leading
        surface.line(block.rule[0], bottom, block.rule[1], bottom, "#c4c8cc", 0.15)


def leading_of(style: Style, times: float = 1.3) -> float:
    return text_height(style, times)


def row_of(entry: Entry, printed: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return a row of the truth: day and amount, and what else is `printed`."""
    side = "debit" if entry.is_debit else "credit"
    return {
        **dict.fromkeys(SHOWN),
        "date": f"{entry.day:%d/%m/%Y}",
        side: plain(entry.amount),
        "balance": plain(entry.balance),
        **printed,
    }


def owing(account: Account, limit: Decimal) -> Account:
    """Return the account as one that is overdrawn up to its limit: every balance is lower by so much."""
    lowered = tuple(replace(entry, balance=entry.balance - limit) for entry in account.entries)
    return replace(account, opening=account.opening - limit, entries=lowered)
