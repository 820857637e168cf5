"""Pieces that payslips of many designs share: particulars in columns, earnings beside deductions, the net pay."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens.flow import Flow, Pairs
from specimens.fonts import Style
from specimens.money import grouped, in_words
from specimens.people import printed_date
from specimens.salary import Part, Salary, figures
from specimens.surface import Align
from specimens.table import Column, Look, draw_rows


@dataclass(frozen=True, slots=True)
class Captions:
    """How a payslip calls its fields. A field whose caption is None is not printed."""

    name: str = "Employee Name"
    number: str | None = "Employee Code"
    designation: str | None = "Designation"
    pan: str | None = "PAN"
    uan: str | None = "UAN"
    account: str | None = "Bank A/c No."
    gross: str = "Gross Earnings"
    kept: str = "Total Deductions"
    net: str = "Net Pay"


@dataclass(frozen=True, slots=True)
class Money:
    """A column of amounts: its title, and what of an earning or deduction it shows."""

    title: str
    shows: Callable[[Part], Decimal]


def now(part: Part) -> Decimal:
    return part.amount


def in_full(part: Part) -> Decimal:
    return part.full


def so_far(part: Part) -> Decimal:
    return part.so_far


def arrears(_part: Part) -> Decimal:
    return Decimal(0)


@dataclass(frozen=True, slots=True)
class Sides:
    """How earnings stand beside deductions. Without totals those stand elsewhere."""

    earned: tuple[Money, ...] = (Money("Amount", now),)
    kept: tuple[Money, ...] = (Money("Amount", now),)
    titles: tuple[str, str] = ("Earnings", "Deductions")
    cents: bool = True
    has_totals: bool = True


def particulars(rng: Random, salary: Salary, captions: Captions) -> Pairs:
    """Return what a payslip says of the employee, in an order of its own; the name comes first or second."""
    own = [
        (captions.designation, salary.designation),
        (captions.pan, salary.pan),
        (captions.uan, salary.uan),
        (captions.account, salary.account),
    ]
    others = [
        ("Department", salary.department),
        (rng.choice(("Date of Joining", "DOJ")), printed_date(salary.joined, rng.choice("/-."))),
        (rng.choice(("Bank Name", "Bank")), salary.bank),
        (rng.choice(("Days Paid", "Paid Days", "Working Days", "Days Worked")), rng.choice(("30.00", "31", "26"))),
        (rng.choice(("LOP", "LOP Days", "Absent Days")), rng.choice(("0", "0.0", "1", "2"))),
        (rng.choice(("PF No.", "PF Number", "EPF A/c No.")), f"ZZPUN{rng.randint(10**16, 10**17 - 1)}"),
        ("Location", salary.employer.address.city),
        (rng.choice(("ESI No.", "ESIC No.")), str(rng.randint(10**9, 10**10 - 1))),
    ]
    rest = [*own, *rng.sample(others, rng.randint(2, 6))]
    rng.shuffle(rest)
    head = [(captions.name, salary.person.name), (captions.number, salary.number)]
    if rng.random() < 0.25:
        head.reverse()
    return tuple((label, value) for label, value in (*head, *rest) if label is not None)


def truth_of(salary: Salary, period: str, captions: Captions) -> Mapping[str, Value]:
    """Return the fields that are printed under `captions`."""
    captioned = {
        "employee_id": captions.number,
        "designation": captions.designation,
        "pan_number": captions.pan,
        "uan": captions.uan,
        "bank_account_number": captions.account,
    }
    return salary.truth(period, **{name: None for name, caption in captioned.items() if caption is None})


def print_in_columns(flow: Flow, pairs: Pairs, styles: tuple[Style, Style], indent: float, colon: str = ":") -> None:
    """Print `pairs` in two columns, row by row."""
    half = flow.width / 2
    for position in range(0, len(pairs), 2):
        columns = [flow.beside(0, half - 3), flow.beside(half, half - 2)]
        for column, pair in zip(columns, pairs[position : position + 2], strict=False):
            column.pair(*pair, styles, indent, colon)
        flow.y = max(column.y for column in columns)


def print_in_grid(flow: Flow, pairs: Pairs, look: Look, share: float = 0.2) -> None:
    """Print `pairs` as a ruled grid of four columns, the captions `share` of the width."""
    widths = [flow.width * part for part in (share, 0.5 - share, share, 0.5 - share)]
    rows = [
        [text for pair in (*pairs[position : position + 2], ("", ""))[:2] for text in pair]
        for position in range(0, len(pairs), 2)
    ]
    columns = [Column("", width) for width in widths]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def print_sides(flow: Flow, salary: Salary, captions: Captions, sides: Sides, look: Look) -> None:
    """Print earnings left of deductions, with their totals in the last row."""
    count = len(sides.earned) + len(sides.kept)
    width = 28.0 if count == len(("", "")) else 20.0
    names = (flow.width - width * count) / 2
    columns = [
        Column(sides.titles[0], names),
        *(Column(each.title, width, Align.RIGHT) for each in sides.earned),
        Column(sides.titles[1], names),
        *(Column(each.title, width, Align.RIGHT) for each in sides.kept),
    ]
    rows = [
        (*_cells(salary.earnings, row, sides.earned, sides), *_cells(salary.deductions, row, sides.kept, sides))
        for row in range(max(len(salary.earnings), len(salary.deductions)))
    ]
    flow.table(columns, rows, look)
    if sides.has_totals:
        sums = (
            *(captions.gross, *_sums(salary.earnings, sides.earned, sides)),
            *(captions.kept, *_sums(salary.deductions, sides.kept, sides)),
        )
        bold = replace(look, body=replace(look.body, weight=700), band_fill=None)
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [sums], bold)


def print_list(flow: Flow, parts: Sequence[Part], titles: tuple[str, str], last: str, look: Look) -> None:
    """Print earnings or deductions as a table of their own, with the total under the caption `last`."""
    columns = [Column(titles[0], flow.width - 40), Column(titles[1], 40, Align.RIGHT)]
    flow.table(columns, [(part.name, grouped(part.amount)) for part in parts], look)
    bold = replace(look, body=replace(look.body, weight=700), band_fill=None)
    whole = sum((part.amount for part in parts), Decimal(0))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [(last, grouped(whole))], bold)


def net_line(rng: Random, salary: Salary, caption: str) -> str:
    return f"{caption} {rng.choice((':', '- Rs.', ': Rs.', ': ₹'))} {grouped(salary.net)}"


def words_line(rng: Random, salary: Salary) -> str:
    words = in_words(salary.net)
    return rng.choice(
        (f"Rupees {words} Only", f"In Words : {words} Only", f"Amount in words: Rupees {words} Only", f"({words} Only)")
    )


def _cells(parts: Sequence[Part], row: int, columns: Sequence[Money], sides: Sides) -> list[str]:
    if row >= len(parts):
        return ["", *("" for _ in columns)]
    return [parts[row].name, *(figures(each.shows(parts[row]), cents=sides.cents) for each in columns)]


def _sums(parts: Sequence[Part], columns: Sequence[Money], sides: Sides) -> list[str]:
    return [figures(sum(map(each.shows, parts), Decimal(0)), cents=sides.cents) for each in columns]
