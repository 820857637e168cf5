"""A southern deed of absolute sale and a central state's deed out of an online registry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Party, Sale, invent_sale, on_same_day
from specimens.deed_text import boundaries, clauses, ordinal_day
from specimens.flow import Flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits, letters
from specimens.people import invent_person
from specimens.places import invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, text_width
from specimens.table import Column, Look, Rules, draw_rows, row_height

_ROLES = ("VENDOR", "PURCHASER")
_SOUTHERN_OFFICES = ("{}", "{} North", "{} Joint - II", "{} West")
_BOTTOM = 274.0


def draw_absolute_sale(rng: Random) -> Drawn:
    """A deed in a wide book face: favouring words, two schedules, a value slip, the office's words on the last back."""
    sale = invent_sale(rng, "Tamil Nadu", rng.choice(("{} Sq.ft.", "{} sq.feet")))
    sale = replace(sale, office=rng.choice(_SOUTHERN_OFFICES).format(sale.place.city))
    has_value = rng.random() < 0.6
    design = Design(
        "DEED OF ABSOLUTE SALE", _ROLES, rng.choice(SERIF), rng.uniform(11, 12.2), 0, margin=27, leading=1.8
    )
    paper = DeedPaper(rng, design)
    paper.flow.gap(rng.choice((0, 60, 95)))
    paper.paragraph("DEED OF ABSOLUTE SALE", 700, Align.CENTER)
    paper.paragraph(
        f"THIS DEED OF ABSOLUTE SALE executed at {sale.place.city} on this the {ordinal_day(sale)} day of "
        f"{sale.executed:%B %Y} ({sale.executed:%d.%m.%Y}) by:"
    )
    _southern_side(paper, sale.sellers, _ROLES[0])
    paper.paragraph("TO AND IN FAVOUR OF", 700, Align.CENTER)
    _southern_side(paper, sale.buyers, _ROLES[1])
    paper.paragraph(
        f"WHEREAS the VENDOR has offered to sell and the PURCHASER has agreed to purchase the property more fully "
        f"described in Schedule 'B' hereunder for a total sale consideration of Rs.{grouped(sale.price)[:-3]}/- "
        f"(Rupees {in_words(sale.price)} Only) and the VENDOR has received the same in full by demand drafts:"
    )
    for text in clauses(rng, sale, *_ROLES, rng.randint(6, 11))[2:]:
        paper.paragraph(text.replace("schedule property", "Schedule 'B' property"))
    _southern_schedules(paper, rng, sale)
    if has_value:
        paper.paragraph(f"The market value of the Schedule 'B' property is Rs.{grouped(sale.market_value)[:-3]}/-.")
    paper.paragraph(
        "IN WITNESS WHEREOF the parties have set their hands on the day, month and year first above written."
    )
    paper.flow.gap(10)
    paper.paragraph("VENDOR")
    paper.paragraph("PURCHASER", align=Align.RIGHT)
    paper.paragraph("WITNESSES:")
    paper.paragraph("1.")
    paper.paragraph("2.")
    paper.paragraph(
        f"Drafted by: {invent_person(rng, 'Tamil Nadu').name}, Document Writer, L.No. A/{rng.randint(20, 900)}"
    )
    paper.new_page()
    _southern_back(paper, rng, sale)
    return Drawn(paper.surface, Form.PAGE, sale.truth() if has_value else sale.truth(market_value=None))


def _southern_side(paper: DeedPaper, parties: Sequence[Party], role: str) -> None:
    for number, party in enumerate(parties, 1):
        mark = f"{number}. " if len(parties) > 1 else ""
        person = party.person
        kin = "daughter" if party.relation == "D/o." else "son"
        paper.paragraph(
            f"{mark}{party.title} {person.name} (PAN: {party.pan}), {kin} of Mr. {person.father}, aged about "
            f"{party.age} years, residing at {person.address.in_one_line()},"
        )
    many = "S" if len(parties) > 1 else ""
    paper.paragraph(
        f"hereinafter called the {role}{many}, which expression shall mean and include legal heirs, executors, "
        "administrators and assigns;"
    )


def _southern_schedules(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    survey = f"S.No. {rng.randint(20, 400)}/{rng.randint(1, 9)}"
    paper.paragraph("SCHEDULE 'A' PROPERTY", 700, Align.CENTER)
    paper.paragraph(
        f"The layout of lands comprised in {survey}, approved by the local planning authority, bounded on the:"
    )
    for line in boundaries(rng):
        paper.paragraph(line)
    paper.paragraph("SCHEDULE 'B' PROPERTY", 700, Align.CENTER)
    paper.paragraph("(Property hereby conveyed)", align=Align.CENTER)
    paper.paragraph(
        f"All that piece and parcel of house site measuring an extent of {sale.area} situated at "
        f"{sale.place.in_one_line()}, out of the Schedule 'A' property."
    )
    paper.paragraph(f"Situated within the Sub-Registration District of {sale.office}.")


def _southern_back(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    """Print the presentation, the admission with photos and the registration as the office stamps them."""
    hour = rng.randint(10, 15)
    day = f"{sale.registered:%d/%m/%Y}"
    paper.paragraph(
        f"Presented in the Office of the Sub Registrar of {sale.office} and fee of "
        f"Rs.{grouped(sale.price / 50)[:-3]}/- paid between the hours of {hour} and {hour + 1} on the {day} by"
    )
    for role, party in (("Execution admitted by", sale.sellers[0]), ("Claimant", sale.buyers[0])):
        top = paper.flow.y
        ornament.photo(paper.surface, rng, paper.flow.left, top, 20, 25)
        paper.surface.rectangle(paper.flow.left + 24, top, 20, 25, line="#777777")
        paper.surface.text(paper.flow.left + 26, top + 23, "Left Thumb", Style(6))
        paper.surface.text(paper.flow.left + 50, top + 6, role, paper.style)
        paper.surface.text(paper.flow.left + 50, top + 14, party.person.name, paper.style)
        paper.flow.gap(31)
    paper.paragraph(f"Stamp duty of Rs.{grouped(sale.duty)[:-3]}/- has been paid on this instrument under section 41.")
    paper.paragraph(f"Registered as Document No. {sale.number} of Book 1 this day, {day}.", 700)
    paper.flow.gap(12)
    paper.paragraph("SUB REGISTRAR", align=Align.RIGHT)
    paper.paragraph(sale.office.upper(), align=Align.RIGHT)
    paper.surface.circle(paper.flow.left + 30, paper.flow.y - 10, 15, line="#4b3f96", thickness=0.5)
    seal = "SEAL"
    style = Style(9, "Arimo", 700, "#4b3f96")
    paper.surface.text(paper.flow.left + 30 - text_width(seal, style) / 2, paper.flow.y - 9, seal, style)


class _Sheets:
    """A flow over sheets in a frame; a table that does not fit begins the next one."""

    def __init__(self, rng: Random, look: Look, footer: str) -> None:
        self.surface = Surface(*A4)
        self.look = look
        self._rng = rng
        self._footer = footer
        self.flow = self._begin()

    def _begin(self) -> Flow:
        self.surface.rectangle(8, 8, 194, 281, line="#7a7a7a", thickness=0.4)
        self.surface.text(12, 286, self._footer, Style(6.6, self.look.body.font, color="#555555"))
        ornament.specimen_mark(self.surface, self._rng, 165, 286, 7)
        return Flow(self.surface, 14, 15, 182)

    def bar(self, text: str) -> None:
        """Print a heading white on a bar, on a new sheet near the foot."""
        if self.flow.y > _BOTTOM - 40:
            self._turn()
        self.flow.gap(3)
        self.surface.rectangle(14, self.flow.y, 182, 6.4, fill="#6b3a1e")
        self.surface.text(16, self.flow.y + 4.5, text, replace(self.look.head, color="#ffffff"))
        self.flow.gap(6.4)

    def rows(self, widths: Sequence[float], rows: Sequence[Sequence[str]]) -> None:
        columns = [Column("", width) for width in widths]
        for row in rows:
            if self.flow.y + row_height(row, columns, self.look) > _BOTTOM:
                self._turn()
            self.flow.y = draw_rows(self.surface, (14, self.flow.y), columns, [row], self.look)

    def paragraph(self, text: str) -> None:
        if self.flow.y > _BOTTOM - 22:
            self._turn()
        self.flow.gap(1.5)
        self.flow.paragraph(text, self.look.body)

    def _turn(self) -> None:
        self.surface.new_page()
        self.flow = self._begin()


def draw_online_registry(rng: Random) -> Drawn:
    """A central state's e-registered deed: bars and grids for duty, parties and property, then short covenants."""
    sale = invent_sale(rng, "Madhya Pradesh", rng.choice(("{} SQ. METER", "{} SQ. FEET")))
    while not sale.place.is_urban:
        sale = replace(sale, place=invent_address(rng, "Madhya Pradesh"))
    sale = replace(sale, office=f"{sale.place.city.upper()} - {rng.randint(1, 4)}")
    sale = on_same_day(sale) if rng.random() < 0.4 else sale
    number = f"MP{digits(rng, 9)}{sale.registered:%Y}A1{digits(rng, 6)}"
    style = Style(rng.uniform(8.2, 9), rng.choice(SANS), devanagari="Hind")
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#8a8a8a", padding=1.3)
    sheets = _Sheets(rng, look, f"e-Stamp {letters(rng, 2)}{digits(rng, 10)} | Digitally signed document")
    flow = sheets.flow
    ornament.emblem(sheets.surface, 24, 22, 13)
    flow.line("पंजीयन एवं मुद्रांक विभाग, मध्य प्रदेश", replace(style, size=11), Align.CENTER)
    flow.line("Registration & Stamps Department, Madhya Pradesh", replace(look.head, size=11), Align.CENTER)
    flow.line("विक्रय पत्र / SALE DEED", replace(look.head, size=13), Align.CENTER)
    flow.gap(3)
    sheets.rows(
        (40, 58, 40, 44),
        (
            ("e-Registration Number", number, "Date of Registration", f"{sale.registered:%d/%m/%Y}"),
            ("Sub Registrar Office", sale.office, "Date of Execution", f"{sale.executed:%d/%m/%Y}"),
            ("Type of Instrument", "Conveyance - Sale", "District", sale.place.district.upper()),
        ),
    )
    _duty(sheets, sale)
    for heading, parties in (("SELLER (विक्रेता) DETAILS", sale.sellers), ("BUYER (क्रेता) DETAILS", sale.buyers)):
        _registry_side(sheets, heading, parties)
    sheets.bar("PROPERTY (सम्पत्ति) DETAILS")
    sheets.rows(
        (40, 142),
        (
            ("Property Type", rng.choice(("Plot - Residential", "Building - Independent House"))),
            ("Property Address", sale.place.in_one_line()),
            ("Total Area", sale.area),
            *(tuple(line.split(" by : ")) for line in boundaries(rng)),
        ),
    )
    sheets.bar("TERMS OF THE DEED")
    for place, text in enumerate(clauses(rng, sale, "SELLER", "BUYER", rng.randint(6, 10))[2:], 1):
        sheets.paragraph(f"{place}. {text}")
    sheets.flow.gap(12)
    sheets.rows((91, 91), (("Signature of Seller(s)\n \n \n ", "Signature of Buyer(s)"),))
    sheets.paragraph(f"Digitally signed by Sub Registrar, {sale.office}")
    return Drawn(sheets.surface, Form.PAGE, sale.truth(document_number=number))


def _duty(sheets: _Sheets, sale: Sale) -> None:
    """Print what the deed is worth and how the duty is made up."""
    local = (sale.duty / 7).quantize(sale.price)
    cess = (sale.duty / 12).quantize(sale.price)
    sheets.bar("DUTY AND VALUE (मुद्रांक शुल्क)")
    sheets.rows(
        (50, 41, 50, 41),
        (
            (
                "Consideration Amount (Rs.)", grouped(sale.price)[:-3],
                "Guideline (Market) Value (Rs.)", grouped(sale.market_value)[:-3],
            ),
            (
                "Principal Stamp Duty (Rs.)", grouped(sale.duty - local - cess)[:-3],
                "Municipal Duty (Rs.)", grouped(local)[:-3],
            ),
            ("Upkar (Rs.)", grouped(cess)[:-3], "Total Stamp Duty (Rs.)", grouped(sale.duty)[:-3]),
            ("Registration Fee (Rs.)", grouped(sale.price * 3 / 100)[:-3], "Exemption (Rs.)", "0"),
        ),
    )  # fmt: skip


def _registry_side(sheets: _Sheets, heading: str, parties: Sequence[Party]) -> None:
    sheets.bar(heading)
    rows: list[Sequence[str]] = [("S.No.", "Name", "Father / Husband", "Age", "PAN", "Address")]
    for number, party in enumerate(parties, 1):
        person = party.person
        rows.append((str(number), person.name, person.father, str(party.age), party.pan, person.address.in_one_line()))
    sheets.rows((10, 40, 36, 10, 26, 60), rows)


LAYOUTS = (
    Layout("SALE_DEED", "absolute_sale", draw_absolute_sale),
    Layout("SALE_DEED", "online_registry", draw_online_registry),
)
