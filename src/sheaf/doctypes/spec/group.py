"""Fields that are found together, because where one stands tells where the others are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from sheaf.doctypes.spec.format import Format
from sheaf.doctypes.spec.notion import Notion
from sheaf.formats.found import Decoded, Found, Told
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Check, Value


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `headers` are wordings of its caption, over one or more lines.

    A column without a format is known so that its cells disturb no other, and then passed over. `shows` is the name
    that its values get in a row; of two columns that show the same, the one declared first is taken.
    """

    name: str
    headers: tuple[str, ...]
    format: Format | None = None
    shows: str | None = None
    is_telling: bool = False
    """Where all of a column is of the format, it is this column, whatever stands over it (HSN codes)."""
    stands_in_for: str = ""
    """Where no column of a needed group has a caption, this one holds what that column would: "Debit/Credit" may head
    the sides of amounts or, alone, the amounts with their signs."""
    doubled: str = ""
    """Of two captions of this column the right one heads that column, where no column of its needed group has one:
    "Price each" and "Price"."""
    left_of: tuple[str, tuple[str, ...]] = ("", ())
    """Of two captions of this column the left one heads that column, where one of those stands between them: a net
    amount before its tax."""
    is_certain: bool = False
    """Its captions leave no doubt: whatever its values look like, it is no telling column (lorry receipts' numbers)."""

    @property
    def is_passed_over(self) -> bool:
        """Whether it is known only so that its cells disturb no other column."""
        return self.format is None and self.shows is None and not self.stands_in_for


@dataclass(frozen=True, slots=True)
class Moves:
    """Columns of a table of movements that tell themselves where their captions do not: by the balance equation, by
    the days and by the codes in them."""

    debit: str
    credit: str
    amount: str
    """What moved, whichever way."""
    balance: str
    before: str
    """The balance before what moved; payments banks and wallets print it in every row."""
    date: str
    code: str

    @property
    def figures(self) -> tuple[str, ...]:
        return (self.debit, self.credit, self.amount, self.balance, self.before)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with printed column captions, whose rows may wrap and run over several pages.

    Its role is `rows`: a tuple with a mapping for each row, of the columns that are printed and show something.
    """

    columns: tuple[Column, ...]
    needs: tuple[tuple[str, ...], ...]
    """One column of each group must have a caption, or else it is another table."""
    anchors: tuple[str, ...]
    """A row is where (two, if so many are printed) of these columns hold a value of their format."""
    wraps: str
    """The column whose text may go on in the lines over and under its row."""
    ends: tuple[str, ...]
    """A line that begins with one of these is no row: it ends the table."""
    charges: tuple[str, ...] = ()
    """Those of `ends` that are a row where figures stand in its columns, the first of the anchors' among them."""
    passes: tuple[str, ...] = ()
    """A line with one of these at the beginning of a cell is no row, and the table goes on under it."""
    alone: tuple[str, ...] = ()
    """One figure in these columns, beside a text, is a row as well: a day or a balance may be printed once for many."""
    goes_on: tuple[str, ...] = ()
    """Further columns whose text may go on in the lines over and under its row."""
    asides: tuple[str, ...] = ()
    """A line under a row's text that begins with one of these is not part of the text."""
    is_aside: Callable[[str], bool] | None = None
    """Tells a line under a row's text that is not part of it by how it is written (measures of the goods)."""
    is_article: Callable[[str], bool] | None = None
    """Tells a line over or under a row's text, in its column, that is nothing but a code of the row."""
    serials: tuple[str, ...] = ()
    """Captions of the counting column, which is passed over."""
    paise: tuple[str, ...] = ()
    """Captions of a narrow column for the paise of the rupees left of it, as account books and bill books rule it."""
    lacks: tuple[str, ...] = ()
    """No caption of these columns stands over it, or else it is another table."""
    factors: tuple[str, str, tuple[str, ...]] | None = None
    """Two columns whose product is one of the others: they are known by that where their captions are not."""
    besides: tuple[str, ...] = ()
    """Columns that are no part of the rows; what stands there first is a role by itself."""
    moves: Moves | None = None
    """Columns that are told by the balances, where their captions say nothing."""
    may_lack: tuple[str, ...] = ()
    """Columns without which it is read where no table of the paper has them: what is left may not be printed."""
    sections: tuple[str, ...] = ()
    """What stands alone in a line over some of the rows and says what they are ("Labour Charges")."""
    is_section: Callable[[str], bool] | None = None
    """Says the same of a text that is no fixed word: of the month, or the year, over rows whose days lack it."""
    fill: Callable[[Mapping[str, Value]], Mapping[str, Value]] | None = None
    """Works out cells that were not read from the others of a row; gets the row by columns, None where not read."""
    test: Callable[[tuple[Mapping[str, Value], ...]], tuple[Check, ...]] | None = None
    """Looks whether the rows agree with themselves."""
    say: Callable[[tuple[Mapping[str, Value], ...]], Mapping[str, Value]] | None = None
    """What the rows tell besides (what stands in the newest of them): further roles."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The movements of an account: the rows of `table`, each with what went out or came in and what that left.

    `date`, `debit`, `credit`, `amount` (either of them), `side` (which of them), `balance` and `before` (the balance
    before it) are columns of the table. Which row comes first in time, and on which side an amount stands that does not
    say it, the balances tell. Its roles are `rows`, with None for what a row does not show, and `opening` and
    `closing`, the balances around them.
    """

    table: Table
    shows: tuple[str, ...]
    """The names of a row's values, in their order."""
    date: str = "date"
    debit: str = "debit"
    credit: str = "credit"
    amount: str = "amount"
    side: str = "side"
    balance: str = "balance"
    before: str = "balance_before"
    opens: tuple[str, ...] = ()
    """What begins a line, passed over by the table, with the balance before the first row."""
    code: str = "reference"
    code_under: Format | None = None
    """Reads the code of a row, with its caption, in a line of its own under the row's text, where no column has it."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom a paper is sent: a name in a line of its own, with an address under it, and no caption at either.

    Its roles are `name` and `address`, which ends with the line in which `until` is found.
    """

    until: Format
    max_lines: int = 9
    named: Format | None = None
    """How the name is written; a block that begins with something else is not the addressee's."""
    passes: tuple[str, ...] = ()
    """What begins a line that is neither of the name nor of the address: who owns the business."""
    names: tuple[str, ...] = ()
    """Captions of the name: where a paper has none, a caption of the address announces the name over it, too."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of a sum: its captions, and the columns of `Sums.tables` at whose foot it stands too."""

    role: str
    labels: tuple[str, ...]
    columns: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    """Columns at whose foot it stands where the table's rows name it ("IGST" in a column for the kind of tax)."""
    sign: int = 1
    """What it does to the total: 1 adds, -1 takes away, 0 either (a rounding)."""
    needed: bool = False
    only_with: tuple[str, ...] = ()
    """It is given only where one of these amounts is found too (a bill without taxes has no taxable value)."""
    instead_of: tuple[str, ...] = ()
    """It is what these amounts are together, so that it seldom adds to one of them ("Total tax")."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts that add up to a total. Of all that is printed, those are chosen together that do add up.

    Its roles are those of `amounts` and `total`.
    """

    tables: tuple[Table, ...]
    amounts: tuple[Amount, ...]
    total: Amount
    twins: tuple[tuple[str, str], ...] = ()
    """Amounts that stand together and are equal (CGST and SGST)."""
    others: tuple[str, ...] = ()
    """Captions of figures that are none of the amounts."""
    reductions: tuple[str, ...] = ()
    """Captions of what is taken off a sum to make the total that is paid: a discount."""
    rounding: int = 99
    """A total may be rounded without saying so: at most this many paise off, those of a rupee as a rule."""
    may_be_negative: bool = False
    """An amount may be less than nothing (tax that is refunded)."""
    passed_over: tuple[str, ...] = ()
    """Titles of columns whose figures are none of the amounts (what was paid since the year began)."""
    notions: tuple[Notion, ...] = ()
    """The words that make up further captions; each counts, less surely, as one of those of an amount."""
    shares: tuple[tuple[str, str, tuple[Decimal, ...]], ...] = ()
    """Amounts that are a part of another, each with that and with the usual parts in percent: a tax at its rates."""


@dataclass(frozen=True, slots=True)
class Parties:
    """Who gives and who receives a paper, told apart by their blocks.

    Its roles are `giver_` and `receiver_` with `name`, `address` and `gstin`. Where no caption announces the giver,
    it is the letterhead.
    """

    giver: tuple[str, ...]
    receiver: tuple[str, ...]
    others: tuple[str, ...]
    """Captions that begin the block of somebody else: a consignee, a transporter."""
    data: tuple[str, ...]
    """Captions of the paper's own data, which stand beside the blocks."""
    names: tuple[str, ...]
    """Captions of the name inside a block."""
    addresses: tuple[str, ...]
    """Captions of the address inside a block."""
    asides: tuple[str, ...]
    """What begins a line in a block that is neither name nor address: phone, state code, GSTIN."""
    mottos: tuple[str, ...]
    """Words of a line under a name that praises or describes the business; a line with figures is none."""
    titles: tuple[str, ...]
    """Headings that are nobody's name."""
    notions: tuple[Notion, ...] = ()
    """The words that make up further captions; each counts as one of those above."""
    wares: tuple[str, ...] = ()
    """Words of what is sold: a line of no others lists that."""
    sites: tuple[str, ...] = ()
    """Words, in small letters, for what kind of place an address is of, where nothing else stands before its colon."""
    firms: tuple[str, ...] = ()
    """Captions, inside a person's block, of the business that pays for the person: with its GSTIN it is the party."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A value that is printed with a caption before each of its parts, in the cells of a grid or in lines of their own.

    Its roles are `whole`, the parts in the order in which they stand, joined by commas, and `parts`.
    """

    captions: tuple[str, ...]
    take_apart: Callable[[Mapping[str, str]], tuple[Value, float]]
    """Gets the parts by their captions; returns the value of the role `parts` and how sure it is, 0..1.

    Raises FormatError where they are not what is wanted.
    """
    fewest: int = 4
    """So many parts are filled in at least; fewer such captions beside each other are something else's."""
    announced: tuple[str, ...] = ()
    """Where one of these captions stands over or beside such a grid, others are of something else."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """What a machine-readable code of the paper says. Its roles are the names of the values that `read` returns."""

    read: Callable[[bytes, TrustStore], Decoded]
    """Gets a code's payload and whose signatures are trusted; raises FormatError for a code of another kind."""
    is_looked_for: bool = True
    """Whether it tells enough to look for it thoroughly where it was not found while the page was read."""
    beside: str | None = None
    """The name of a cue without which no paper has such a code, so that it is not looked for there."""


@dataclass(frozen=True, slots=True)
class MachineZone:
    """`rows` rows of a page, one under the other, that are printed for machines.

    Its roles are the names of the values that `read` returns, each with the number of its row, from 0.
    """

    read: Callable[[tuple[str, ...]], Mapping[str, tuple[int, Found]]]
    """Gets the texts of the rows; raises FormatError for rows of another kind."""
    rows: int = 2
    unproven: bool = False
    """The rows have no check digits, so that a misread digit does not show."""


@dataclass(frozen=True, slots=True)
class Order:
    """Values whose captions were not read, told by the order that they must have among each other.

    Its roles are the names that `tell` returns.
    """

    format: Format
    tell: Callable[[tuple[Value, ...]], Mapping[str, int]]
    """Gets all values of the format that the paper holds; returns which of them is what."""
    evidence: float = 0.4
    not_after: tuple[str, ...] = ()
    """What one of these captions announces is none of them."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """What a paper says in sentences, which run over its lines and pages. Its roles are the names that `read` returns.

    `read` gets the whole text, line by line in reading order, without page numbers and lines that pages repeat.
    """

    read: Callable[[str], Mapping[str, tuple[Told, ...]]]


@dataclass(frozen=True, slots=True)
class Roster:
    """People who are listed under the heading of their side, or in rows of which a cell says the side.

    Its roles are the labels of `headings` and `codes`: the names that are listed for a side, as one tuple.
    """

    headings: tuple[Notion, ...]
    """What stands alone in a line over the people of a side ("Seller Details")."""
    ends: tuple[Notion, ...]
    """What stands alone in a line over something else."""
    names: tuple[Notion, ...]
    """Captions of the column in which the names stand."""
    captions: tuple[Notion, ...]
    """Captions before the name of one, where each has captions of his own."""
    codes: tuple[Notion, ...]
    """What a cell of a row says of the side ("Executant", "CL")."""
    named: Format
    """How a name is written, with what may stand behind it."""
    described: Format
    """How one is written that no caption announces: with a form of address, or with whose child it is."""


Group: TypeAlias = (
    Table | Ledger | Addressee | Sums | Parties | Grid | Encoded | MachineZone | Order | Narrative | Roster
)
"""Several fields that are found together, because where one stands tells where the others are."""
