"""The mail statement of an account of somebody who works abroad."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens.account import Account, Bank, Entry, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.narrations import Narration
from specimens.numbers import digits, letters
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import bold, finished, footed, head_truth, how_many, in_dashes, with_month
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_BANKS = (
    Bank("The South Indian Bank Ltd.", "SIBL", "059"),
    Bank("CSB BANK LIMITED", "CSBK", "047"),
    Bank("DHANLAXMI BANK LTD", "DLXB", "048"),
)
_ABROAD = (
    ("P O BOX {}", "AL NAHDA", "DUBAI", "UNITED ARAB EMIRATES"),
    ("VILLA {}, STREET 12", "AL RAYYAN", "DOHA, QATAR"),
    ("FLAT {}, BLOCK 4", "SALMIYA", "KUWAIT"),
    ("C/O GULF CONTRACTING CO WLL", "P.B.NO. {}", "MANAMA, BAHRAIN"),
    ("{} SERANGOON ROAD #08-12", "SINGAPORE 218227"),
)
_CURRENCIES = (("AED", 22), ("QAR", 23), ("KWD", 271), ("SAR", 22), ("USD", 83), ("SGD", 62))
_SCHEMES = ("SB-NRE-REGULAR", "NRE SAVINGS BANK", "SB NRE PRIVILEGE", "NON RESIDENT EXTERNAL SB")


def draw_remitted(rng: Random) -> Drawn:
    """The holder's address is abroad; what comes is told in another currency, and deposits may be listed below."""
    account = _invent(rng)
    flow = new_flow(12, 13)
    style = Style(rng.uniform(7.2, 8.2), rng.choice(("PT Sans Narrow", "Arimo", "Source Sans 3")))
    address = _letter_head(flow, rng, account, style)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    paper = Paper(
        (
            EntryColumn("date", "DATE", 18),
            EntryColumn("value_date", "VALUE DATE", 18),
            EntryColumn("kind", rng.choice(("TYPE", "TRAN\nTYPE")), 10, Align.CENTER),
            EntryColumn("description", "PARTICULARS", 66),
            EntryColumn("debit", "WITHDRAWALS", 24, Align.RIGHT),
            EntryColumn("credit", "DEPOSITS", 24, Align.RIGHT),
            EntryColumn("balance_sided", "BALANCE", 28, Align.RIGHT),
        ),
        Look(style, bold(style), rng.choice((Rules.COLUMNS, Rules.HEAD)), padding=1.0),
        in_dashes,
        opening_row=rng.choice(("B/F", "BALANCE B/F", "Opening Balance")),
        page_total=rng.choice((None, "PAGE TOTAL")),
        breaks_words=rng.random() < 0.4,
        sides=("Dr", rng.choice(("Cr", "CR"))),
        left=12,
        bottom=276,
        page_top=20,
    )
    print_entries(account, paper, sheet, footed(f"A/c No. {account.number}", style, 18, 13))
    flow.y = sheet.y
    _foot(flow, rng, account, style)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _invent(rng: Random) -> Account:
    account = invent_account(rng, min(how_many(rng), 60), rng.choice(_BANKS))
    code, rate = rng.choice(_CURRENCIES)
    entries = tuple(entry if entry.is_debit else _remitted(rng, entry, code, rate) for entry in account.entries)
    holder = f"{rng.choice(('MR ', 'MS ', 'MR. ', ''))}{account.person.name.upper()}"
    return replace(account, holder=holder, kind=rng.choice(_SCHEMES), entries=entries)


def _remitted(rng: Random, entry: Entry, code: str, rate: int) -> Entry:
    """Return a credit as money that an exchange house sent; small ones and one in four stay what they were."""
    if entry.amount < 2000 or rng.random() < 0.25:
        return entry
    exact = Decimal(rate) + Decimal(rng.randint(1, 99)) / 100
    house = rng.choice(("AL FALAH EXCHANGE", "GULF REMIT CO", "UNIMONEY", "WALL ST EXCHANGE CENTRE"))
    text = rng.choice(
        (
            f"INW REM {code} {entry.amount / exact:,.2f} @ {exact} {house} REF {letters(rng, 2)}{digits(rng, 8)}",
            f"FTT/{digits(rng, 10)}/{house}/FAMILY MAINTENANCE",
            f"SPEED REMITTANCE {house} {code}{entry.amount / exact:.2f}",
        )
    )
    return replace(entry, narration=Narration(text, "", (1, 2)))


def _letter_head(flow: Flow, rng: Random, account: Account, style: Style) -> tuple[str, ...]:
    """Print the bank, the window's address and the facts beside it; return the lines of the address."""
    ink = rng.choice(("#8a1538", "#123f7a", "#7a4a12"))
    flow.line(account.bank.name, Style(15, "Noto Serif", 700, ink), rng.choice((Align.LEFT, Align.CENTER)))
    flow.line(
        f"Regd. Office: T.B. Road, Thrissur 680 001, Kerala. {rng.choice(('', 'Toll free 1800 000 0000'))}", style
    )
    flow.gap(1)
    flow.rule(ink, 0.6)
    flow.gap(4)
    top = flow.y
    window = flow.beside(4, 78)
    facts = flow.beside(92, flow.width - 92)
    window.gap(8)
    address = tuple(line.format(digits(rng, 4).replace("0", "7")) for line in rng.choice(_ABROAD))
    window.line(account.holder, bold(style, 0.6))
    window.lines(address, style)
    facts.pairs(_facts(rng, account), (style, style), 36)
    flow.y = max(window.y, facts.y, top + 34) + 4
    period = (with_month(account.first), with_month(account.last))
    heading = rng.choice(
        (
            "STATEMENT OF ACCOUNT FOR THE PERIOD FROM {} TO {}",
            "Statement of your NRE account from {} to {}",
            "ACCOUNT STATEMENT : {} TO {}",
        )
    ).format(*period)
    flow.line(heading, bold(style, 1.0), Align.CENTER)
    flow.gap(2)
    return address


def _facts(rng: Random, account: Account) -> list[tuple[str, str]]:
    facts = [
        ("Customer ID", f"A{digits(rng, 8)}"),
        (rng.choice(("Account No", "A/C Number")), account.number),
        (rng.choice(("Scheme", "Account Type", "A/c Type")), account.kind),
        ("Currency", "INR"),
        ("Branch", account.branch),
        ("IFSC", account.ifsc),
        ("MICR Code", account.micr),
        ("SWIFT Code", f"{account.bank.prefix}IN55"),
        ("Mode of Operation", rng.choice(("SELF", "EITHER OR SURVIVOR", "MANDATE HOLDER"))),
        ("Nomination", rng.choice(("REGISTERED", "NOT REGISTERED"))),
    ]
    return facts if rng.random() < 0.6 else facts[:8]


def _foot(flow: Flow, rng: Random, account: Account, style: Style) -> None:
    if flow.y > 236:
        flow.surface.new_page()
        flow.y = 20
    flow.gap(2)
    sums = " / ".join(grouped(account.sum_of(debits=debits)) for debits in (True, False))
    flow.line(f"GRAND TOTAL (WITHDRAWALS / DEPOSITS) : {sums}", bold(style))
    flow.gap(3)
    if rng.random() < 0.5:
        flow.line(f"TERM DEPOSITS AS ON {in_dashes(account.last)}", bold(style))
        columns = (
            Column("DEPOSIT NO.", 40),
            Column("SCHEME", 30),
            Column("DATE OF DEPOSIT", 34),
            Column("DUE DATE", 34),
            Column("AMOUNT", 34, Align.RIGHT),
        )
        rows = []
        for _ in range(rng.randint(1, 3)):
            made = account.first - timedelta(days=rng.randint(30, 700))
            due = made + timedelta(days=rng.choice((366, 731, 1096)))
            amount = grouped(Decimal(rng.randint(1, 40) * 25_000))
            rows.append((digits(rng, 14), rng.choice(("NRE FD", "FCNR")), in_dashes(made), in_dashes(due), amount))
        flow.table(columns, rows, Look(style, bold(style), Rules.HEAD))
        flow.gap(3)
    small = replace(style, size=style.size * 0.85)
    flow.paragraph(
        "TFR - Transfer   CLG - Clearing   FTT - Foreign telegraphic transfer. Interest on NRE deposits is exempt "
        "under section 10(4)(ii) of the Income-tax Act. Please intimate any change in your residential status.",
        small,
    )
    flow.line("*** END OF STATEMENT ***", small, Align.CENTER)


LAYOUTS = (Layout("BANK_STATEMENT", "remitted", draw_remitted),)
