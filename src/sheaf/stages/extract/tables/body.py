"""The lines under a table's header, each word in the column it stands in, and the lines put together to rows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from sheaf.doctypes.spec import Column, Format, Table
from sheaf.formats.error import FormatError
from sheaf.formats.phrases import find_phrase, most_errors, squash
from sheaf.model.field import Value
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.passage import SEPARATORS
from sheaf.stages.extract.tables.borders import Survey, borders_of
from sheaf.stages.extract.tables.header import Header
from sheaf.stages.extract.tables.headings import Heading
from sheaf.stages.extract.tables.pieces import Piece, rows_of_pieces
from sheaf.stages.extract.words import PlacedWord, words_of

_SURVEYED_LINES = 60
"""Columns' borders are looked for in this many lines under the header, at most."""
_SPECK = 0.45
"""What is lower than this part of the header's lines is dirt that was read as a letter."""
_ACROSS = 3.0
"""What is higher than so many of the header's lines is print across the table, a mark that runs over it."""
_RUNNING = 3
_SAME_PLACE = 0.0005
"""Page heights."""
_LONGEST_OPENING = 12
_OPENING, _OPENING_ERRORS = 4, 2
"""A text of whose first letters more differ from a phrase's does not begin with it."""
_HEADS = 2
"""One caption may be a value of its column."""
_SIDE = re.compile(r"[CD]r\.?", re.IGNORECASE)
_STROKE = "|"
_BESIDE = 3.0
"""What ends so many of the header's lines left of the first caption is of no column."""
_OVERHANG = 0.35
"""This part of a line's height may stick out of its column."""


@dataclass(frozen=True, slots=True, eq=False)
class TableLine:
    """One printed line of a table: the stretches of text in each heading's column, by the heading's position."""

    spans: Mapping[int, tuple[Span, ...]]
    top: float
    bottom: float
    middle: float = field(init=False)
    _texts: Mapping[int, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # Every line is asked many times where it stands and what it says.
        object.__setattr__(self, "middle", (self.top + self.bottom) / 2)
        texts = {at: " ".join([span.text for span in some]).strip(SEPARATORS) for at, some in self.spans.items()}
        object.__setattr__(self, "_texts", texts)

    def text(self, position: int) -> str:
        return self._texts.get(position, "")

    def cells(self) -> list[Cell]:
        """Return the cells of the line from left to right, whole."""
        return list(dict.fromkeys(span.cell for span in self.all_spans()))

    def all_spans(self) -> tuple[Span, ...]:
        return tuple(span for position in sorted(self.spans) for span in self.spans[position])

    def whole_text(self) -> str:
        """Return what all columns of the line say, from left to right."""
        return " ".join(span.text for span in self.all_spans())


def is_running(line: TableLine) -> bool:
    """Say whether a text runs on through three columns or more, as no cell of a table does."""
    columns: dict[Cell, set[int]] = {}
    for position, spans in line.spans.items():
        for span in spans:
            columns.setdefault(span.cell, set()).add(position)
    return any(len(positions) >= _RUNNING for positions in columns.values())


def value_in(line: TableLine, position: int, column: Column | None) -> Value:
    """Return what the column's format makes of the line's text, None when it makes nothing of it."""
    text = line.text(position)
    return None if column is None or column.format is None or not text else parsed(column.format, text)


def parsed(value_format: Format, text: str) -> Value:
    """Return what a format makes of a text, None when it makes nothing of it."""
    return _parsed(value_format.parse, text)


@lru_cache(maxsize=4096)
def _parsed(parse: Callable[[str], Value], text: str) -> Value:
    """Each line is asked for its values several times: whether it is a row, or sums others up, and what it shows."""
    try:
        return parse(text)
    except FormatError:
        return None


@dataclass(frozen=True, slots=True, eq=False)
class Ruling:
    """The headings of a table with the borders between their columns, in page heights, from left to right."""

    headings: tuple[Heading, ...]
    borders: tuple[float, ...]

    def is_for(self, headings: Sequence[Heading]) -> bool:
        """Say whether `headings` stand where these do, as they do on the pages of one file."""
        return len(headings) == len(self.headings) and all(
            own.column is other.column
            and abs(own.left - other.left) < _SAME_PLACE
            and abs(own.right - other.right) < _SAME_PLACE
            for own, other in zip(self.headings, headings, strict=True)
        )

    def cuts_word(self, cells: Sequence[Cell]) -> bool:
        borders = self.borders
        return any(
            word.left < border < word.right
            for cell in cells
            for border in borders[bisect_right(borders, cell.left) : bisect_left(borders, cell.right)]
            for word in words_of(cell)
        )


def lines_under(
    header: Header, page: PageLayout, top: float, table: Table, known: Ruling | None = None
) -> tuple[list[TableLine], Ruling]:
    """Return the lines of `page` under `top`, cut into the columns of `header`, and where those end.

    Texts that were read as one line over several columns may stand half a line apart: lines are made of what stands in
    one column each. `known` are the columns of the page before: where they cut no word, they are the same.
    """
    least, most = _SPECK * header.line_height, _ACROSS * header.line_height
    heads = frozenset(header.cells)
    body = [
        cell
        for cell in page.cells
        if cell.middle > top
        and least <= cell.height < most
        and cell not in heads
        and not is_left_of(cell, header, table)
    ]
    pieces_in_rows = rows_of_pieces([Piece.whole(cell) for cell in body])
    rows = [[piece.span.cell for piece in row] for row in pieces_in_rows]
    if known is None or not known.is_for(header.headings) or known.cuts_word(_in_rows(rows, len(header.headings))):
        survey = _survey(rows[:_SURVEYED_LINES], table)
        known = Ruling(header.headings, tuple(sorted(borders_of(header.headings, survey))))
    texts = next((at for at, each in enumerate(header.headings) if each.column and each.column.name == table.wraps), -1)
    pieces = [piece for cell in body for piece in _placed(cell, known.borders, texts)]
    return [_line(row) for row in rows_of_pieces(pieces)], known


def _in_rows(rows: list[list[Cell]], columns: int) -> list[Cell]:
    """Return the cells down to the last row that most columns have something in: sums in a line under a table run
    through its borders. Where no row is so full, all cells."""
    full = [at for at, row in enumerate(rows) if 2 * len(row) > columns]
    return [cell for row in rows[: full[-1] + 1 if full else len(rows)] for cell in row]


def is_left_of(cell: Cell, header: Header, table: Table) -> bool:
    """Say whether `cell` stands beside a table of movements, left of all its captions: on the other page of a book."""
    return table.moves is not None and cell.right < header.headings[0].left - _BESIDE * header.line_height


def _survey(rows: list[list[Cell]], table: Table) -> Survey:
    survey = Survey([], [])
    for row in rows:
        is_aside_row = begins_with(row[0].text, table.asides)
        if is_aside_row and len(row) == 1 and any(map(str.isdigit, row[0].text)):
            survey.asides.extend(row)
            continue
        if survey.rows and any(_is_closing(cell, survey.cells, table) for cell in row):
            break
        if is_aside_row:
            survey.asides.extend(row)
        else:
            survey.rows.append(row)
    return survey


def _is_closing(cell: Cell, over: list[Cell], table: Table) -> bool:
    """Say whether `cell` closes the table: a caption that is no value of its column, as it would be in a row `over`."""
    return begins_with(cell.text, table.ends) and not any(
        other.shared_width(cell) > 0 and begins_with(other.text, table.ends) for other in over
    )


def _line(row: list[Piece]) -> TableLine:
    spans: dict[int, list[Span]] = {}
    for piece in row:
        spans.setdefault(piece.position, []).append(piece.span)
    return TableLine(
        {position: tuple(some) for position, some in spans.items()},
        min([piece.top for piece in row]),
        max([piece.bottom for piece in row]),
    )


def _placed(cell: Cell, borders: Sequence[float], texts: int) -> list[Piece]:
    """Return the parts of `cell` with the position of the column that each stands in.

    No text, in the column `texts`, begins with the side of the amount before it: that is the amount's, however far it
    reaches ("1,200.00 Cr.").
    """
    slack = _OVERHANG * cell.height
    if bisect_left(borders, cell.right - slack) <= bisect_right(borders, cell.left + slack):
        return [Piece.whole(cell, bisect_left(borders, (cell.left + cell.right) / 2))]
    runs: list[tuple[int, list[PlacedWord]]] = []
    for word in words_of(cell):
        position = bisect_left(borders, word.center)
        if runs and position == texts and _SIDE.fullmatch(word.span.text) and runs[-1][1][-1].span.text[-1:].isdigit():
            position = runs[-1][0]
        if runs and runs[-1][0] == position:
            runs[-1][1].append(word)
        else:
            runs.append((position, [word]))
    return [Piece.of(cell, position, words) for position, words in runs]


def is_end(line: TableLine, row: TableLine | None, table: Table) -> bool:
    """Say whether `line` holds one of the captions that close the table; in `row`, a row, only at its beginning.

    A word that the row over the line has in the same column is a value ("IGST" in a column for the kind of tax).
    """
    if row is not line and is_aside(line, table):
        return False
    if row is line and _is_other_head(line, table):
        return True
    # A row, or a line under it, may have a code behind its own caption ("HSN/SAC: 61112000").
    openings = [cell for cell in (line.cells()[:1] if row is line else line.cells()) if not is_code(cell.text, table)]
    return any(
        begins_with(cell.text, table.ends) and not (row is not None and row is not line and _is_usual(cell, row, table))
        for cell in openings
    )


def _is_other_head(line: TableLine, table: Table) -> bool:
    """Say whether `line` has figures but two or more of its cells are wholly captions that close the table.

    So the head of a summary of taxes stands beside the first of the sums.
    """
    wordings = [cell.text for cell in line.cells() if not any(map(str.isdigit, cell.text))]
    if len(wordings) < _HEADS:
        return False
    return sum(is_caption_of_end(text, table) for text in wordings) >= _HEADS


@lru_cache
def _squashed(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(squash, phrases))


def is_caption_of_end(text: str, table: Table) -> bool:
    """Say whether `text` is one of the captions that close the table, and nothing else."""
    return squash(text) in _squashed(table.ends)


def is_aside(line: TableLine, table: Table) -> bool:
    """Say whether `line` has nothing but a number behind a caption of its own: a code under the goods ("HSN: 8517")."""
    text = line.whole_text() if len(line.spans) == 1 else ""
    return bool(text) and (is_code(text, table) or (table.is_aside is not None and table.is_aside(text)))


def is_code(text: str, table: Table) -> bool:
    """Say whether `text` has figures behind a caption of its own that announces no column of the rows."""
    return any(map(str.isdigit, text)) and begins_with(text, table.asides)


def tells_code(text: str, table: Table) -> bool:
    """Say whether `text` is a caption of a column that its values tell, with such a value and nothing else."""
    for column in table.columns if any(map(str.isdigit, text)) else ():
        for phrase in column.headers if column.is_telling and column.format is not None else ():
            caption = find_phrase(phrase, text)
            rest = text[caption.end :].strip(SEPARATORS) if caption and not caption.start else ""
            if rest and column.format is not None and parsed(column.format, rest) is not None:
                return True
    return False


def _is_usual(cell: Cell, row: TableLine, table: Table) -> bool:
    return any(begins_with(other.text, table.ends) for other in row.cells() if other.shared_width(cell) > 0)


def begins_with(text: str, phrases: tuple[str, ...]) -> bool:
    """Say whether one of `phrases` opens `text`; a mark or a number of one sign may stand before it."""
    opening = squash(text[:_LONGEST_OPENING])
    for phrase in _likely(phrases, opening[:_OPENING]) if opening else ():
        if not _may_open(phrase, opening, text):
            continue
        span = find_phrase(phrase.text, text[: len(phrase.text) + 6])
        if span is not None and not any(character.isalnum() for character in text[: span.start]):
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Opening:
    """A phrase, its letters, and how many of the first ones may differ in a text that it opens."""

    text: str
    letters: str
    errors: int


def _may_open(phrase: _Opening, opening: str, text: str) -> bool:
    """Say whether the first letters of a text, `opening`, are near enough to those of a phrase, without a search.

    A stroke, and what is no ASCII, may stand before a phrase and have letters in `opening`.
    """
    if _STROKE in text or not text.isascii():
        return True
    count = min(len(opening), len(phrase.letters))
    most = phrase.errors
    return Levenshtein.distance(phrase.letters[:count], opening[:count], score_cutoff=most) <= most


@lru_cache(maxsize=4096)
def _likely(phrases: tuple[str, ...], opening: str) -> tuple[_Opening, ...]:
    """Return those of `phrases` that may open a text that begins so: of which few letters differ there."""
    return tuple(
        phrase
        for phrase in _openings(phrases)
        if Levenshtein.distance(phrase.letters[:_OPENING], opening[: len(phrase.letters)]) <= _OPENING_ERRORS
    )


@lru_cache
def _openings(phrases: tuple[str, ...]) -> tuple[_Opening, ...]:
    # A letter too many or too few shifts all that follow, and is one more difference at the end of what is compared.
    return tuple(_Opening(phrase, squash(phrase), 2 * most_errors(phrase)) for phrase in phrases)
