"""Papers of document types that are not declared yet: unrecognised until they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits, pan_number
from specimens.others_parts import FONTS, paper, recent
from specimens.people import invent_person, printed_date
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules


def draw_bank_statement(rng: Random) -> Drawn:
    person = invent_person(rng)
    style = Style(8, rng.choice(FONTS))
    flow = new_flow(12, 14)
    flow.line("Sanchay Gramin Bank", Style(15, style.font, 700, "#14406b"))
    flow.line("Statement of Account", Style(11, style.font, 700))
    flow.gap(3)
    pairs = (
        ("Account Holder", person.name.upper()),
        ("Address", person.address.in_one_line()),
        ("Account Number", digits(rng, 14)),
        ("IFSC", f"ZZZZ0{digits(rng, 6)}"),
        ("PAN", pan_number(rng, "P", person.surname_initial)),
    )
    flow.pairs(pairs, (style, style), 36)
    flow.gap(4)
    balance, day, rows = Decimal(rng.randint(2000, 90000)), recent(rng), []
    for _ in range(rng.randint(12, 24)):
        day += timedelta(days=rng.randint(0, 4))
        amount, is_debit = Decimal(rng.randint(50, 9000)), rng.random() < 0.6
        balance += -amount if is_debit else amount
        text = rng.choice((f"UPI/DR/{digits(rng, 12)}", f"NEFT-ZZZZ{digits(rng, 9)}", "ATM WDL", "CASH DEP"))
        cells = (grouped(amount), "") if is_debit else ("", grouped(amount))
        rows.append((printed_date(day), text, *cells, grouped(balance)))
    columns = (
        Column("Date", 24),
        Column("Narration", 74),
        *(Column(title, 29, Align.RIGHT) for title in ("Withdrawal", "Deposit", "Balance")),
    )
    flow.table(columns, rows, Look(style, replace(style, weight=700), rng.choice((Rules.ALL, Rules.HEAD))))
    ornament.specimen_mark(flow.surface, rng, 90, 290, 7)
    return paper(flow.surface)


LAYOUTS = (Layout(None, "bank_statement", draw_bank_statement),)
