"""Draws sale deeds of many pages in any design: parties, clauses, schedule, witnesses, the registrar's pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from random import Random

from specimens import ornament
from specimens.deed_parts import Sale
from specimens.deed_stamp import draw_stamp
from specimens.deed_text import boundaries, clauses, consideration, described, ordinal_day
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.surface import A4, Align, Surface, wrap
from specimens.table import text_height

_TOP, _BOTTOM = 26.0, 272.0


class Opening(Enum):
    """How a deed says when it was made."""

    ORDINAL = auto()
    """On this 12th day of March, 2024."""
    FIGURES = auto()
    BOTH = auto()


class Endorsement(Enum):
    """How the registrar says that it was registered."""

    SENTENCE = auto()
    CAPTIONS = auto()
    STAMP = auto()
    """Short lines as of a rubber stamp."""


@dataclass(frozen=True, slots=True)
class Design:
    """One look of a deed. `roles` name seller and buyer; `clauses` is how many there are, which decides the length."""

    title: str
    roles: tuple[str, str]
    font: str
    size: float
    clauses: int
    opening: Opening = Opening.ORDINAL
    endorsement: Endorsement = Endorsement.SENTENCE
    is_upper: bool = True
    has_titles: bool = True
    has_stamp: bool = False
    has_market_value: bool = True
    margin: float = 24.0
    leading: float = 1.6
    schedule: str = "SCHEDULE OF THE PROPERTY"
    is_schedule_first: bool = False
    """Before the clauses rather than after them."""


class DeedPaper:
    """A flow that begins a new page, with its number and the mark, where the last one is full."""

    def __init__(self, rng: Random, design: Design) -> None:
        self.surface = Surface(*A4)
        self.style = Style(design.size, design.font)
        self._rng = rng
        self._design = design
        self._number = 1
        self._begin()

    def _begin(self) -> None:
        margin = self._design.margin
        self.flow = Flow(self.surface, margin, _TOP, A4[0] - 2 * margin, self._design.leading)
        ornament.specimen_mark(self.surface, self._rng, 150, 288, 7)
        self.surface.text(A4[0] / 2, 288, f"{self._number}", replace(self.style, size=8), Align.CENTER)

    def new_page(self) -> None:
        self.surface.new_page()
        self._number += 1
        self._begin()

    def paragraph(self, text: str, weight: int = 400, align: Align = Align.LEFT) -> None:
        style = replace(self.style, weight=weight)
        for line in wrap(text, self.flow.width, style):
            if self.flow.y + text_height(style, self._design.leading) > _BOTTOM:
                self.new_page()
            self.flow.line(line, style, align)
        self.flow.gap(2.5)


def draw_deed(rng: Random, sale: Sale, design: Design) -> Surface:
    """Print a whole deed and return its pages."""
    paper = DeedPaper(rng, design)
    if design.has_stamp:
        draw_stamp(paper.surface, rng, sale)
        paper.new_page()
    paper.paragraph(design.title, 700, Align.CENTER)
    paper.paragraph(_opening(sale, design))
    _parties(paper, rng, sale, design)
    body = clauses(rng, sale, *design.roles, design.clauses)
    for text in body[:2]:
        paper.paragraph(text)
    paper.paragraph(consideration(sale, *design.roles))
    if design.is_schedule_first:
        _schedule(paper, rng, sale, design)
    for text in body[2:]:
        paper.paragraph(text)
    if not design.is_schedule_first:
        _schedule(paper, rng, sale, design)
    _witnesses(paper, sale, design)
    paper.new_page()
    _endorse(paper, sale, design)
    return paper.surface


def _opening(sale: Sale, design: Design) -> str:
    city, title = sale.place.city, design.title.title().replace("Of", "of")
    spoken = f"{ordinal_day(sale)} day of {sale.executed:%B}, {sale.executed:%Y}"
    match design.opening:
        case Opening.ORDINAL:
            return f"THIS {design.title} is made and executed at {city} on this the {spoken},"
        case Opening.FIGURES:
            return f"This {title} is made at {city} on {sale.executed:%d-%m-%Y}"
        case Opening.BOTH:
            return f"THIS {design.title} executed at {city} on this {spoken} ({sale.executed:%d/%m/%Y}),"


def _parties(paper: DeedPaper, rng: Random, sale: Sale, design: Design) -> None:
    paper.paragraph(rng.choice(("BETWEEN", "BY AND BETWEEN", "BETWEEN:")), 700, Align.CENTER)
    sides = ((sale.sellers, design.roles[0], "ONE PART"), (sale.buyers, design.roles[1], "OTHER PART"))
    for number, (parties, role, part) in enumerate(sides):
        several = len(parties) > 1
        for place, party in enumerate(parties, 1):
            text = described(party, rng, is_upper=design.is_upper, has_title=design.has_titles)
            end = ";" if place < len(parties) else ","
            paper.paragraph(f"{place}. {text}{end}" if several else f"{text}{end}")
        verb = rng.choice(("called", "referred to as"))
        plural = f"{role}S" if several else role
        paper.paragraph(
            f"hereinafter {verb} the “{plural}” (which expression shall, unless repugnant to the context, mean and "
            f"include the heirs, executors, administrators and assigns) of the {part}"
            + ("; AND" if number == 0 and not several else ".")
        )
        if number == 0 and several:
            paper.paragraph("AND", 700, Align.CENTER)


def _schedule(paper: DeedPaper, rng: Random, sale: Sale, design: Design) -> None:
    paper.paragraph(design.schedule, 700, Align.CENTER)
    where = sale.place.in_one_line()
    paper.paragraph(
        rng.choice(
            (
                f"All that piece and parcel of the immovable property being {where}, measuring {sale.area} and bounded "
                "as follows:",
                f"All that residential property situated at {where}, having an extent of {sale.area}, bounded on the:",
                f"All that piece and parcel of land with the building thereon, situated at {where}, admeasuring "
                f"{sale.area} or thereabouts, and bounded as under:",
            )
        )
    )
    for line in boundaries(rng):
        paper.paragraph(line)
    if design.has_market_value:
        paper.paragraph(f"The market value of the property is Rs. {grouped(sale.market_value)[:-3]}/-.")


def _witnesses(paper: DeedPaper, sale: Sale, design: Design) -> None:
    paper.paragraph(
        f"IN WITNESS WHEREOF the {design.roles[0]} and the {design.roles[1]} have signed this deed on the day, month "
        "and year first above written."
    )
    for parties, role in ((sale.sellers, design.roles[0]), (sale.buyers, design.roles[1])):
        for party in parties:
            paper.paragraph(f"{party.person.name.upper()}   {role}")
    paper.paragraph("WITNESSES: 1.                    2.")


def _endorse(paper: DeedPaper, sale: Sale, design: Design) -> None:
    match design.endorsement:
        case Endorsement.SENTENCE:
            paper.paragraph("REGISTRATION ENDORSEMENT", 700, Align.CENTER)
            paper.paragraph(
                f"Presented in the office of the Sub-Registrar, {sale.office} on {sale.registered:%d/%m/%Y} between "
                "the hours of 11 and 12, and fee of Rs. 30,000/- paid."
            )
            paper.paragraph(
                f"Stamp duty of Rs. {grouped(sale.duty)[:-3]}/- has been paid on this document. Registered as Document "
                f"No. {sale.number} of Book I on {sale.registered:%d/%m/%Y}."
            )
            paper.paragraph("Sub-Registrar")
        case Endorsement.CAPTIONS:
            rows = (
                ("Sub Registrar Office", sale.office),
                ("Document No.", sale.number),
                ("Registration Date", f"{sale.registered:%d-%m-%Y}"),
                ("Stamp Duty Paid (Rs.)", plain(sale.duty)),
                ("Registration Fee (Rs.)", "30000.00"),
            )
            paper.flow.pairs(rows, (paper.style, paper.style), 62)
        case Endorsement.STAMP:
            style = replace(paper.style, color="#3a3a8c", weight=700)
            lines = (
                f"SUB REGISTRAR OFFICE : {sale.office}",
                f"Regn. No. : {sale.number}      Book No. : 1",
                f"Dated : {sale.registered:%d/%m/%Y}",
                f"Stamp Duty : Rs. {plain(sale.duty)}",
            )
            paper.flow.lines(lines, style)
