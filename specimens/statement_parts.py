"""What the layouts of bank statements have in common: how long they are, how dates are printed, the truth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import Account
from specimens.flow import Flow, Pairs
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.places import Address
from specimens.specimen import Drawn, Form
from specimens.statement_paper import PageHead, Sheet
from specimens.surface import Align, Surface

Pair = tuple[str, str]


def how_many(rng: Random) -> int:
    """Return a number of transactions: most statements fill a page or two, some a dozen."""
    return rng.choices((rng.randint(5, 14), rng.randint(15, 40), rng.randint(41, 80), 160, 300), (28, 40, 22, 7, 3))[0]


def in_slashes(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def in_short(day: date) -> str:
    return f"{day:%d/%m/%y}"


def in_dashes(day: date) -> str:
    return f"{day:%d-%m-%Y}"


def with_month(day: date) -> str:
    return f"{day:%d-%b-%Y}"


def spaced(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def address_lines(rng: Random, account: Account) -> tuple[str, ...]:
    """Return the holder's address as letters print it."""
    return address_lines_of(rng, account.person.address)


def address_lines_of(rng: Random, address: Address) -> tuple[str, ...]:
    """Return an address as letters print it, one part or two a line."""
    parts = [part.upper() for part in address.parts()] if rng.random() < 0.6 else list(address.parts())
    step = rng.choice((1, 2))
    lines = [", ".join(parts[at : at + step]) for at in range(0, len(parts), step)]
    state = address.state.upper() if parts[0].isupper() else address.state
    return (*lines, rng.choice((f"{state} {address.pincode}", f"{state} - {address.pincode}")))


def truth_of(account: Account, sheet: Sheet, printed: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the truth: what the equation tells anyway, the rows, and what `printed` says that the head shows."""
    balances: dict[str, Value] = {"opening_balance": plain(account.opening), "closing_balance": plain(account.closing)}
    return {**printed, **balances, "transactions": tuple(sheet.truth)}


def head_truth(account: Account, address: Sequence[str] | None = None) -> dict[str, Value]:
    """Return the fields that most heads print."""
    found: dict[str, Value] = {
        "bank_name": account.bank.name,
        "account_holder_name": account.holder,
        "account_number": account.number,
        "account_type": account.kind,
        "ifsc": account.ifsc,
        "micr": account.micr,
        "branch": account.branch,
        "statement_from": in_slashes(account.first),
        "statement_to": in_slashes(account.last),
    }
    if address is not None:
        found["address"] = " ".join(address)
    return found


def without(truth: Mapping[str, Value], *names: str) -> dict[str, Value]:
    return {name: value for name, value in truth.items() if name not in names}


def finished(flow: Flow, rng: Random, account: Account, sheet: Sheet, printed: Mapping[str, Value]) -> Drawn:
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 150), 291, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, printed))


def stacked(flow: Flow, pairs: Pairs, styles: tuple[Style, Style], across: int) -> None:
    """Print captions with their values under them, so many pairs `across` the column."""
    width = flow.width / across
    for start in range(0, len(pairs), across):
        cells = [flow.beside(width * number, width - 3) for number in range(len(pairs[start : start + across]))]
        for cell, (caption, value) in zip(cells, pairs[start : start + across], strict=True):
            cell.line(caption, styles[0])
            cell.paragraph(value, styles[1])
        flow.y = max(cell.y for cell in cells) + 1.2


def without_paise(value: Decimal) -> str:
    """Print whole rupees as such."""
    return grouped(value).removesuffix(".00")


def footed(text: str, style: Style, top: float, foot: float) -> PageHead:
    """Return what prints `text` with the page's number at `foot` mm of a further page, whose table begins at `top`."""

    def head(surface: Surface, page: int) -> float:
        surface.text(105, foot, f"{text}    Page {page}", style, Align.CENTER)
        return top

    return head


def logo(flow: Flow, rng: Random, x: float, y: float, color: str) -> None:
    """Draw a mark that is no bank's."""
    size = rng.uniform(7, 11)
    flow.surface.rectangle(x, y, size, size, fill=color, radius=rng.choice((0, 2, 5)))
    flow.surface.circle(x + size / 2, y + size / 2, size / 4, fill="#ffffff")


def bold(style: Style, grow: float = 0.0, color: str | None = None) -> Style:
    return Style(style.size + grow, style.font, 700, color or style.color, style.devanagari)
