"""Shop certificates: of a city of Gujarat with its yearly fees, and a typed sentence of Punjab."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import Business, invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.numbers import digits
from specimens.people import Gender, Person, day_between, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed, text_width, wrap
from specimens.table import Column, Look, Rules

_TRADES = {
    "Ahmedabad": ("CLOTH MERCHANT", "DIAMOND BROKERAGE", "STATIONERY & XEROX", "FARSAN & SWEETS", "MOBILE REPAIRING"),
    "Ludhiana": ("Hosiery Goods", "Cycle Parts (Retail)", "Kiryana Store", "Commission Agent", "Sanitary Store"),
}
_ZONES = (("CENTRAL", "KHD"), ("WEST", "NVP"), ("EAST", "BPN"), ("SOUTH", "MNG"), ("NORTH", "NRD"))


@dataclass(frozen=True, slots=True)
class _Shop:
    """A registered shop; `men` and `women` work there."""

    business: Business
    name: str
    employer: str
    address: str
    number: str
    trade: str
    men: int
    women: int
    issued: date

    def truth(self) -> Mapping[str, Value]:
        return {
            "registration_number": self.number,
            "establishment_name": self.name,
            "employer_name": self.employer,
            "address": self.address,
            "formatted_address": self.business.address.formatted(),
            "nature_of_business": self.trade,
            "total_employees": str(self.men + self.women),
            "date_of_issue": printed_date(self.issued),
        }


def _invent(rng: Random, state: str, number: str, years: tuple[int, int]) -> _Shop:
    business = invent_business(rng, state=state)
    while business.constitution != "Proprietorship" or business.owner.gender is Gender.TRANSGENDER:
        business = invent_business(rng, state=state)
    trades = _TRADES["Ahmedabad" if state == "Gujarat" else "Ludhiana"]
    return _Shop(
        business,
        business.trade_name,
        business.owner.name,
        business.address.in_one_line(),
        number,
        rng.choice(trades),
        rng.randint(1, 8),
        rng.randint(0, 4),
        day_between(rng, date(years[0], 4, 2), date(years[1], 3, 20)),
    )


def draw_gujarat(rng: Random) -> Drawn:
    """A city's own form: numbered rows with dots to their colons, the workers in a table, fees of the years."""
    zone, ward = rng.choice(_ZONES)
    number = f"PII/{ward}/{digits(rng, 7)}/0{digits(rng, 6)}"
    shop = _invent(rng, "Gujarat", number, (2012, 2023))
    style = Style(rng.uniform(8.8, 9.6), rng.choice(SANS[:4]))
    flow = new_flow(rng.uniform(17, 20), rng.uniform(15, 18))
    flow.surface.rectangle(9, 9, 192, 279, line="#7a2430", thickness=0.8)
    flow.surface.rectangle(10.4, 10.4, 189.2, 276.2, line="#7a2430", thickness=0.25)
    _city_heading(flow, shop, zone, style)
    _numbered(flow, rng, shop, style)
    _fees(flow, rng, shop, style)
    ornament.signature(flow.surface, rng, 140, 250, 36, 10)
    right = flow.left + flow.width
    flow.surface.text(right, 266, "Inspector, Shops & Establishments", replace(style, weight=600), Align.RIGHT)
    flow.surface.text(right, 270.5, f"{zone} ZONE", style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 20, 283, 8)
    return Drawn(flow.surface, Form.PAGE, shop.truth())


def _city_heading(flow: Flow, shop: _Shop, zone: str, style: Style) -> None:
    bold = replace(style, weight=700)
    city = shop.business.address.city.upper()
    head = f"{city} MUNICIPAL CORPORATION" if shop.business.address.is_urban else f"{city} NAGARPALIKA"
    ornament.emblem(flow.surface, flow.left + 9, flow.y + 8, 13, "#7a2430")
    flow.line(head, replace(bold, size=15, color="#7a2430"), Align.CENTER)
    flow.line(f"Shops and Establishments Department, {zone} ZONE", bold, Align.CENTER)
    law = (
        "The Gujarat Shops and Establishments (Regulation of Employment and Conditions of Service) Act, 2019"
        if shop.issued >= date(2019, 5, 1)
        else "Gujarat (Bombay) Shops and Establishments Act, 1948"
    )
    flow.line(law, narrowed(style, (law,), flow.width - 4), Align.CENTER)
    flow.gap(2)
    flow.line("FORM - D", bold, Align.CENTER)
    flow.line("CERTIFICATE OF REGISTRATION (GUMASTADHARA)", replace(bold, size=style.size + 2.5), Align.CENTER)
    flow.gap(4)


def _numbered(flow: Flow, rng: Random, shop: _Shop, style: Style) -> None:
    """Print the rows, each number and caption led by dots to its colon; then the workers."""
    owner, bold = shop.business.owner, replace(style, weight=600)
    rows = (
        (rng.choice(("Registration No.", "Registration Number")), shop.number),
        ("Name of the Establishment", shop.name),
        ("Postal Address of the Establishment", shop.address),
        ("Full name of the Employer", shop.employer),
        ("Residential Address of Employer", owner.address.in_one_line()),
        ("Category of Establishment", rng.choice(("Shop", "Commercial Establishment"))),
        ("Nature of Business", shop.trade),
        ("Date of commencement of business", f"{rng.randint(1, 28):02d}/0{rng.randint(1, 9)}/{shop.issued.year - 1}"),
    )
    indent = 72.0
    for place, (caption, value) in enumerate(rows, 1):
        label = f"({place}) {caption} "
        dots = "." * int((indent - 4 - text_width(label, style)) / text_width(".", style))
        flow.pair(label + dots, value, (style, bold), indent)
        flow.gap(1.8)
    look = Look(style, replace(style, weight=600), Rules.ALL, line="#7a2430")
    flow.line(f"({len(rows) + 1}) Number of persons employed", style)
    flow.gap(1)
    columns = [Column(title, 30, Align.CENTER) for title in ("Male", "Female", "Young Persons", "Total")]
    flow.table(columns, [(str(shop.men), str(shop.women), "0", str(shop.men + shop.women))], look)
    flow.gap(4)
    flow.paragraph(
        "It is hereby certified that the establishment described above has been registered on "
        f"{printed_date(shop.issued)} under the said Act. This certificate is no permission for the use of the "
        "premises.",
        style,
    )
    flow.gap(3)


def _fees(flow: Flow, rng: Random, shop: _Shop, style: Style) -> None:
    """Print what was paid on registration and in renewals afterwards; later dates than the certificate's own."""
    small = replace(style, size=style.size - 0.8)
    look = Look(small, replace(small, weight=600), Rules.ALL, line="#7a2430")
    columns = (
        Column("Year(s)", 34, Align.CENTER),
        Column("Fees Rs.", 26, Align.RIGHT),
        Column("Receipt No.", 40, Align.CENTER),
        Column("Date of payment", 38, Align.CENTER),
        Column("Initials", 26),
    )
    rows, year = [], shop.issued.year
    for turn in range(rng.randint(1, 3)):
        day = shop.issued if turn == 0 else day_between(rng, date(year, 1, 2), date(year, 1, 30))
        rows.append(
            (f"{year} - {year + 2}", f"{rng.choice((240, 360, 510, 720))}.00", digits(rng, 8), printed_date(day), "")
        )
        year += 3
    flow.table(columns, rows, look)


def draw_punjab(rng: Random) -> Drawn:
    """Form C of the labour department: one sentence with blanks that a typewriter filled, then the renewals."""
    circle = rng.randint(1, 9)
    shop = _invent(rng, "Punjab", f"{circle}/{digits(rng, 4)}", (2004, 2016))
    typed = Style(rng.uniform(10.2, 10.8), rng.choice(MONO[:3]), 500, "#23232b")
    printed = Style(rng.uniform(10.6, 11.2), rng.choice(SERIF[:3]))
    flow = new_flow(rng.uniform(20, 23), 18)
    flow.surface.rectangle(0, 0, 210, 297, fill=rng.choice(("#f6f1dd", "#eef3ea", "#ffffff")))
    bold = replace(printed, weight=700)
    flow.line("GOVERNMENT OF PUNJAB", replace(bold, size=13), Align.CENTER)
    flow.line("DEPARTMENT OF LABOUR", bold, Align.CENTER)
    flow.gap(3)
    flow.line("FORM 'C'", bold, Align.CENTER)
    flow.line("(See Rule 5)", printed, Align.CENTER)
    flow.line("The Punjab Shops and Commercial Establishments Act, 1958", printed, Align.CENTER)
    flow.gap(2)
    flow.line("REGISTRATION CERTIFICATE OF ESTABLISHMENT", replace(bold, size=13), Align.CENTER)
    flow.gap(8)
    _fill_blanks(flow, _sentence(rng, shop), (printed, typed))
    _punjab_foot(flow, rng, shop, circle, (printed, typed))
    return Drawn(flow.surface, Form.PAGE, shop.truth())


def _relation(rng: Random, person: Person) -> str:
    word = "S/o Sh." if person.gender is Gender.MALE else rng.choice(("W/o Sh.", "D/o Sh."))
    return f"{word} {person.father}"


def _sentence(rng: Random, shop: _Shop) -> tuple[tuple[str, str], ...]:
    """Return the form's words and what is typed after each of them."""
    owner = shop.business.owner
    title = "Sh." if owner.gender is Gender.MALE else "Smt."
    return (
        ("Registration No.", shop.number),
        ("It is hereby certified that the Shop / Commercial Establishment named M/s", shop.name),
        ("situated at", shop.address),
        (f"of which {title}", shop.employer),
        ("", _relation(rng, owner)),
        ("is the employer, carrying on the business of", shop.trade),
        ("and employing", f"{shop.men + shop.women}"),
        ("persons in all, has been registered under the above Act. Close day", rng.choice(("Sunday", "Monday"))),
        ("Date of issue", printed_date(shop.issued, "-")),
        ("Valid upto 31st March", str(shop.issued.year + 3)),
    )


def _fill_blanks(flow: Flow, parts: tuple[tuple[str, str], ...], styles: tuple[Style, Style]) -> None:
    """Set the words one after the other, those that were typed over a dotted line."""
    printed, typed = styles
    x, right, step = flow.left, flow.left + flow.width, 9.4
    y = flow.y + 5
    for number, (words, value) in enumerate(parts):
        if number in (1, 8):
            x, y = flow.left, y + step * 1.15
        for text, style in ((words, printed), (value, typed)):
            for word in wrap(text, 0.1, style):
                width = text_width(word, style)
                if x + width > right:
                    x, y = flow.left, y + step
                flow.surface.text(x, y, word, style)
                if style is typed:
                    flow.surface.dashed_line(x - 0.8, y + 1.2, x + width + 1.5, y + 1.2)
                x += width + 1.9
        x += 0.8
    flow.y = y + step


def _punjab_foot(flow: Flow, rng: Random, shop: _Shop, circle: int, styles: tuple[Style, Style]) -> None:
    """Print place and signature, the seal over it, and the renewals that later hands put in."""
    printed, typed = styles
    surface, right = flow.surface, flow.left + flow.width
    flow.gap(8)
    ornament.signature(surface, rng, right - 50, flow.y, 40, 11)
    surface.circle(flow.left + 75, flow.y + 12, 13, line="#4a3f8d", thickness=0.5, opacity=0.6)
    surface.text(flow.left + 75, flow.y + 13, "LABOUR", replace(printed, size=8, color="#6a60a5"), Align.CENTER)
    flow.gap(15)
    for line in (f"Inspector, Shops & Comm. Estts. Circle-{circle}", shop.business.address.city):
        flow.line(line, narrowed(printed, (line,), 90), Align.RIGHT)
    flow.gap(8)
    flow.line("RENEWALS", replace(printed, weight=700), Align.CENTER)
    flow.gap(1)
    columns = (
        Column("Renewed upto", 40, Align.CENTER),
        Column("Treasury Challan No. & Date", 62, Align.CENTER),
        Column("Signature of Inspector", 50, Align.CENTER),
    )
    rows = []
    for turn in range(rng.randint(0, 2)):
        year = shop.issued.year + 6 + 3 * turn
        day = day_between(rng, date(year - 3, 4, 3), date(year - 3, 5, 28))
        rows.append((f"31-03-{year}", f"{digits(rng, 3)}  {printed_date(day, '-')}", ""))
    body = replace(typed, size=9)
    blank = [("", "", "")] * (3 - len(rows))
    flow.table(columns, [*rows, *blank], Look(body, replace(printed, size=9, weight=700), Rules.ALL, padding=1.8))
    ornament.specimen_mark(surface, rng, rng.uniform(20, 150), 285, 8)


LAYOUTS = (
    Layout("SHOP_ACT_LICENSE", "gumastadhara", draw_gujarat),
    Layout("SHOP_ACT_LICENSE", "punjab_typed", draw_punjab),
)
