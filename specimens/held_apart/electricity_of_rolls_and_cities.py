"""Electricity bills held apart: a hand-held printer's narrow roll, a city's large sheet with net and gross sums."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from textwrap import wrap

from sheaf.model.field import Value
from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, NARROW, SANS, Style
from specimens.money import grouped, plain, rounded
from specimens.numbers import digits, letters
from specimens.people import Person, day_between, invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import MM_PER_POINT, Align, Surface, text_width
from specimens.table import Column, Look, Rules, draw_table

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_FIRST, _LAST = date(2021, 2, 1), date(2026, 2, 20)
_WHOLE = Decimal(1)
_LETTERS_A_LINE = 40
_CAPTION = 12
_SUBDIVISIONS = ("KANKE", "DORANDA", "MANGO", "JHARIA RURAL", "HIRAPUR", "CHAS", "RAMGARH-1", "BARHI", "LOHARDAGA")
_DISTRICTS_OF_CITY = ("BALLYGUNGE", "NORTH", "SOUTH WEST", "HOWRAH", "BEHALA")


@dataclass(frozen=True, slots=True)
class _Charges:
    """What a meter has counted between two days and what it costs."""

    earlier: int
    units: int
    parts: tuple[tuple[str, Decimal], ...]
    arrears: Decimal

    @property
    def current(self) -> Decimal:
        return sum((value for _, value in self.parts), Decimal(0))

    @property
    def payable(self) -> Decimal:
        """The whole rupees that are asked for."""
        return (self.current + self.arrears).quantize(_WHOLE)


def _charges(rng: Random, names: tuple[str, ...], rate: Decimal) -> _Charges:
    """Invent charges under six `names`: energy, a fixed one, duty, fuel, the meter's rent and a reduction."""
    units = rng.randint(46, 640)
    energy = rounded(units * rate)
    fixed = Decimal(rng.choice((50, 75, 100, 150, 200)))
    fuel = rounded(energy * Decimal(rng.randint(2, 9)) / 100)
    less = -rounded(energy * Decimal(rng.randint(1, 12)) / 100)
    values = (energy, fixed, rounded(energy * Decimal("0.06")), fuel, Decimal(rng.choice((10, 15, 20, 40))), less)
    arrears = rounded(Decimal(rng.randint(0, 90000)) / 100) if rng.random() < 0.5 else Decimal("0.00")
    return _Charges(rng.randint(900, 28000), units, tuple(zip(names, values, strict=True)), arrears)


def _truth(
    person: Person, provider: str, number: str, name: str, address: str, days: tuple[date, date]
) -> dict[str, Value]:
    return {
        "provider": provider,
        "consumer_number": number,
        "name": name,
        "address": address,
        "formatted_address": person.address.formatted_in_capitals(),
        "bill_date": printed_date(days[0]),
        "due_date": printed_date(days[1]),
    }


def draw_roll(rng: Random) -> Drawn:
    """A reader's slip of thermal history: captions cut short, a rule of hyphens, the sum twice as large."""
    person = invent_person(rng, "Jharkhand")
    provider = rng.choice(("JHARKHAND BIJLI VITRAN NIGAM LTD", "JHARKHAND BIJLI VITRAN NIGAM LIMITED"))
    number = f"{letters(rng, 2)}{rng.choice(('', '0'))}{digits(rng, rng.choice((6, 7)))}"
    name = f"{rng.choice(('', '', 'SRI ', 'SMT ' if person.gender == 'FEMALE' else 'SRI '))}{person.name}".upper()
    address = person.address.in_one_line().upper()
    day = day_between(rng, _FIRST, _LAST)
    days = (day, day + timedelta(days=rng.choice((15, 20, 21))))
    names = ("ENERGY CHG", "FIXED CHG", "ELEC DUTY", "FPPPA", "METER RENT", "REBATE")
    charges = _charges(rng, names, Decimal(rng.choice(("6.30", "6.65", "6.85"))))
    lines = _opening(rng, number, name, address, days)
    lines += _readings(rng, charges, day) + _sums(rng, charges, days[1]) + _closing(rng, charges, day)
    size = rng.uniform(7.6, 8.3)
    surface = _print_roll(rng, provider, lines, size)
    truth = _truth(person, provider, number, name, address, days)
    return Drawn(surface, Form.SLIP, {**truth, "amount": plain(charges.payable)})


def _captioned(caption: str, value: str) -> list[str]:
    """Return a caption and its value, which goes on under itself where the roll ends."""
    first, *rest = wrap(value, _LETTERS_A_LINE - _CAPTION - 1) or [""]
    return [f"{caption:<{_CAPTION - 1}}: {first}", *(" " * (_CAPTION + 1) + line for line in rest)]


def _opening(rng: Random, number: str, name: str, address: str, days: tuple[date, date]) -> list[str]:
    """Return the lines that say whose bill it is."""
    day, hour = days[0], f"{rng.randint(8, 17):02}:{rng.randint(0, 59):02}"
    who = rng.choice(("CONSUMER NO", "CONS NO", "CONS. NO"))
    lines = [
        *_captioned("SUB-DIV", f"{rng.choice(_SUBDIVISIONS)} ({digits(rng, 3)})"),
        *_captioned("BILL NO", digits(rng, rng.choice((11, 12)))),
        *_captioned("BILL DATE", f"{day:%d-%m-%Y} {hour}"),
        *_captioned("BILL MONTH", f"{day:%b-%Y}".upper()),
        *_captioned(who, number),
    ]
    if rng.random() < 0.5:
        lines += _captioned("OLD ACNO", f"{letters(rng, 2)}{digits(rng, 4)}")
    lines += [*_captioned("NAME", name), *_captioned(rng.choice(("ADDRESS", "ADDR")), address)]
    if rng.random() < 0.4:
        lines += _captioned("MOBILE", f"50000XX{digits(rng, 3)}")
    return lines


def _readings(rng: Random, charges: _Charges, day: date) -> list[str]:
    """Return the lines about tariff, load and meter."""
    last = day - timedelta(days=rng.randint(28, 33))
    return [
        "-" * _LETTERS_A_LINE,
        f"TARIFF:{rng.choice(('DS-I(B)', 'DS-II', 'DS-RURAL', 'DS-URBAN'))}  LOAD:{rng.randint(1, 5)} KW  PH:1",
        *_captioned("METER NO", f"{rng.choice(('JBV', 'GE', 'SX'))}{digits(rng, 7)}"),
        f"{'':<6}{'DATE':<12}{'READING':>10}{'STS':>6}",
        f"{'PRES':<6}{day:%d-%m-%y}    {charges.earlier + charges.units:>10}{'OK':>6}",
        f"{'PREV':<6}{last:%d-%m-%y}    {charges.earlier:>10}{'OK':>6}",
        f"UNITS CONSUMED  {charges.units:>{_LETTERS_A_LINE - 16}}",
        "-" * _LETTERS_A_LINE,
    ]


def _sums(rng: Random, charges: _Charges, due: date) -> list[str]:
    """Return the charges; a line that begins with a `*` is printed large."""
    rows = [*charges.parts, ("CURRENT BILL", charges.current), ("ARREAR", charges.arrears)]
    late = (charges.payable * Decimal("1.015")).quantize(_WHOLE)
    asked = rng.choice(("NET PAYABLE", "TOTAL PAYABLE", "NET BILL"))
    return [
        *(f"{caption:<16}{plain(value):>{_LETTERS_A_LINE - 16}}" for caption, value in rows),
        "-" * _LETTERS_A_LINE,
        f"*{asked} Rs {plain(charges.payable)}",
        f"*DUE DATE {due:%d-%m-%Y}",
        f"{'AFTER DUE DATE':<16}{plain(late):>{_LETTERS_A_LINE - 16}}",
        "-" * _LETTERS_A_LINE,
    ]


def _closing(rng: Random, charges: _Charges, day: date) -> list[str]:
    """Return what was paid last and who read the meter."""
    paid = day - timedelta(days=rng.randint(9, 26))
    lines = (
        [f"LAST PAID {plain(charges.payable - rng.randint(1, 40))} ON {paid:%d-%m-%y}"] if rng.random() < 0.6 else []
    )
    return [
        *lines,
        f"MTR RDR ID:{digits(rng, 5)}   M/C:{letters(rng, 1)}{digits(rng, 4)}  E.& O.E.",
        "PAY ONLINE OR AT ATP / PRAGYA KENDRA",
        f"{'** SPECIMEN **':^{_LETTERS_A_LINE}}".rstrip(),
    ]


def _print_roll(rng: Random, provider: str, lines: list[str], size: float) -> Surface:
    """Print the lines on a roll as long as they need."""
    type_ = Style(size, rng.choice(MONO[:3]), rng.choice((400, 500)), rng.choice(("#2b2b2b", "#3a3a44", "#161616")))
    broad = text_width("0" * _LETTERS_A_LINE, type_)
    step = size * rng.uniform(1.2, 1.34) * MM_PER_POINT
    width = broad + 8
    height = 24 + step * (len(lines) + 2 * 0.7)
    surface = Surface(width, height)
    bold = replace(type_, weight=700)
    head = replace(bold, size=size * min(1.15, broad / text_width(provider, bold)))
    surface.text(width / 2, 8, provider, head, _CENTER)
    surface.text(width / 2, 8 + step * 1.1, rng.choice(("ENERGY BILL", "SPOT BILL", "ELECTRICITY BILL")), bold, _CENTER)
    y = 8 + step * 2.5
    for line in lines:
        is_large = line.startswith("*") and not line.startswith("**")
        y += step * (0.35 if is_large else 0)
        style = replace(bold, size=size * 1.25) if is_large else type_
        surface.text(4, y, line.removeprefix("*") if is_large else line, style)
        y += step * (1.35 if is_large else 1)
    return surface


def draw_net_and_gross(rng: Random) -> Drawn:
    """A city's sheet: the address for an envelope's window, a net sum by the due date and a gross one after it."""
    person = _of_the_city(rng)
    colour = rng.choice(("#b3261e", "#8a1f5c", "#1d4f91", "#c4541a"))
    normal = Style(rng.uniform(7.8, 8.6), rng.choice((*SANS[:5], NARROW[3])))
    flow = new_flow(12, 10)
    provider, number = "CESC Limited", digits(rng, 11)
    name = f"{rng.choice(('MR. ', 'SRI ', '')) if person.gender == 'MALE' else rng.choice(('MRS. ', ''))}{person.name}"
    name, address = name.upper(), person.address.in_one_line().upper()
    day = day_between(rng, _FIRST, _LAST)
    days = (day, day + timedelta(days=rng.randint(12, 17)))
    names = ("Energy Charge", "Fixed / Demand Charge", "Electricity Duty", "MVCA", "Meter Rent", "Rebate")
    charges = _charges(rng, names, Decimal(rng.choice(("7.05", "7.31", "7.42"))))
    rebate = Decimal(max(2, int(charges.payable / 100)))
    sums = (charges.payable, charges.payable + rebate)
    _band(flow, rng, colour, normal)
    customer = digits(rng, 11)
    _window(flow, (name, address), normal)
    _key_box(flow, colour, normal, (number, customer), days, sums)
    flow.gap(4)
    _middle(flow, rng, colour, normal, charges, days[0])
    _slip(flow, colour, normal, (name, number, customer), days, sums)
    ornament.specimen_mark(flow.surface, rng, 170, 292, 7)
    truth = _truth(person, provider, number, name, address, days)
    return Drawn(flow.surface, Form.PAGE, {**truth, "amount": plain(charges.payable)})


def _of_the_city(rng: Random) -> Person:
    """Return somebody whom the company serves."""
    while True:
        person = invent_person(rng, "West Bengal")
        if person.address.city in ("Kolkata", "Howrah"):
            return person


def _band(flow: Flow, rng: Random, colour: str, normal: Style) -> None:
    """Print the company's name on a band of its colour, its seat at the right."""
    surface = flow.surface
    surface.rectangle(0, 0, surface.width, 24, fill=colour)
    surface.circle(22, 12, 7, fill="#ffffff", opacity=0.9)
    surface.text(33, 11, "CESC Limited", replace(normal, size=17, weight=700, color="#ffffff"))
    white = replace(normal, color="#ffffff")
    surface.text(33, 17, rng.choice(("Electricity Bill", "Consumption Bill (LT)", "Monthly Electricity Bill")), white)
    seat = ("CESC House, Chowringhee Square, Kolkata - 700001", "GSTIN 19ZZZZC0000Z1ZX   HSN 27160000")
    for row, text in enumerate((*seat, f"Supply District : {rng.choice(_DISTRICTS_OF_CITY)}")):
        surface.text(198, 8.5 + row * 4.6, text, white, _RIGHT)
    flow.y = 29


def _window(flow: Flow, who: tuple[str, str], normal: Style) -> None:
    """Print the name and the address without captions, as an envelope's window shows them."""
    left = Flow(flow.surface, flow.left + 6, flow.y + 8, 76, 1.4)
    left.paragraph(who[0], replace(normal, size=normal.size + 1.2, weight=700))
    left.paragraph(who[1], replace(normal, size=normal.size + 0.6))


def _key_box(
    flow: Flow,
    colour: str,
    normal: Style,
    numbers: tuple[str, str],
    days: tuple[date, date],
    sums: tuple[Decimal, Decimal],
) -> None:
    """Print the numbers, the days and both sums in cells, small captions over large values."""
    surface, left, wide = flow.surface, flow.left + 92, 94.0
    small = replace(normal, size=normal.size - 1, color="#555555")
    large = replace(normal, size=normal.size + 2.2, weight=700)
    cells = (
        ("Consumer No.", numbers[0], "Customer ID", numbers[1]),
        ("Bill Month", f"{days[0]:%B %Y}", "Bill Date", f"{days[0]:%d/%m/%Y}"),
        ("Net Amount Payable (Rs.)", grouped(sums[0]), "Due Date", f"{days[1]:%d/%m/%Y}"),
        ("Gross Amount after Due Date (Rs.)", grouped(sums[1]), "Rebate for timely payment (Rs.)", ""),
    )
    y = flow.y
    for number, (first, one, second, two) in enumerate(cells):
        fill = "#fdf1d6" if number == 2 else None
        surface.rectangle(left, y, wide, 12, fill=fill, line=colour, thickness=0.3)
        surface.line(left + wide / 2, y, left + wide / 2, y + 12, colour, 0.3)
        for x, caption, value in ((left + 2, first, one), (left + wide / 2 + 2, second, two)):
            surface.text(x, y + 4, caption, small)
            surface.text(x, y + 9.8, value or grouped(sums[1] - sums[0]), large)
        y += 12
    flow.y = y


def _middle(flow: Flow, rng: Random, colour: str, normal: Style, charges: _Charges, day: date) -> None:
    """Print the meter's row, the charges at the left and the year's bars at the right."""
    bold = replace(normal, weight=700)
    look = Look(normal, replace(bold, color="#ffffff"), Rules.ALL, head_fill=colour, line="#9a9a9a")
    titles = ("Meter No.", "Present Reading\nDate", "Present", "Previous", "M.F.", "Units", "Tariff", "Load")
    values = (
        digits(rng, 7),
        f"{day - timedelta(days=rng.randint(3, 6)):%d/%m/%Y}",
        str(charges.earlier + charges.units),
        str(charges.earlier),
        "1",
        str(charges.units),
        rng.choice(("G (LT)", "A (DM-U)", "M(i)")),
        f"{rng.randint(1, 9)}.{rng.randint(1, 9)} kVA",
    )
    columns = [Column(title, 186 / len(titles), _CENTER) for title in titles]
    flow.table(columns, [values], look)
    flow.gap(5)
    rows = [(caption, grouped(value)) for caption, value in charges.parts]
    rows += [("Current Demand", grouped(charges.current)), ("Outstanding Amount", grouped(charges.arrears))]
    rows.append(("Rounded off to", grouped(charges.payable)))
    wide = (Column("Details of your bill", 58), Column("Amount (Rs.)", 32, _RIGHT))
    bottom = draw_table(flow.surface, (flow.left, flow.y), wide, rows, replace(look, rules=Rules.ROWS, padding=1.5))
    _bars(flow, rng, colour, normal, charges.units, day)
    flow.y = bottom + 6
    flow.paragraph(
        "Please pay by the due date to get the rebate. Cheques should be drawn in favour of the company and crossed. "
        "Supply is liable to disconnection after notice under Section 56 of the Electricity Act, 2003.",
        normal,
    )
    if rng.random() < 0.6:
        flow.gap(4)
        months = [day - timedelta(days=31 * back + rng.randint(4, 9)) for back in (1, 2, 3)]
        paid = [(f"{month:%d/%m/%Y}", grouped(charges.payable + rng.randint(-30, 90)), "Online") for month in months]
        history = (Column("Last payments", 34), Column("Amount (Rs.)", 30, _RIGHT), Column("Mode", 26))
        flow.table(history, paid, replace(look, head=bold, head_fill=None, rules=Rules.HEAD))
    if rng.random() < 0.6:
        flow.gap(2)
        flow.line("For supply failure call 1912 (24 x 7) or 44031912. Keep your meter room clear.", bold)


def _bars(flow: Flow, rng: Random, colour: str, normal: Style, units: int, day: date) -> None:
    """Print the units of the last six bills as bars."""
    surface, left, base = flow.surface, flow.left + 100, flow.y + 52
    surface.text(left, flow.y + 4, "Your consumption in units", replace(normal, weight=700))
    counted = [max(20, units + rng.randint(-90, 90)) for _ in range(5)] + [units]
    for place, count in enumerate(counted):
        tall, x = 34 * count / max(counted), left + place * 14
        month = (day.replace(day=15) - timedelta(days=30 * (5 - place))).strftime("%b-%y")
        surface.rectangle(x + 2, base - tall, 8, tall, fill=colour, opacity=0.45)
        surface.text(x + 6, base - tall - 1.2, str(count), normal, _CENTER)
        surface.text(x + 6, base + 3.6, month, normal, _CENTER)
    surface.line(left, base, left + 84, base)


def _slip(
    flow: Flow,
    colour: str,
    normal: Style,
    who: tuple[str, str, str],
    days: tuple[date, date],
    sums: tuple[Decimal, Decimal],
) -> None:
    """Print the counter's part under a dashed line."""
    surface, y = flow.surface, 243.0
    surface.dashed_line(8, y, 202, y)
    bold = replace(normal, weight=700)
    surface.text(12, y + 6, "CESC Limited", replace(bold, size=11, color=colour))
    surface.text(105, y + 6, "PAYMENT COUNTERFOIL", bold, _CENTER)
    surface.text(12, y + 12, who[0], normal)
    surface.text(12, y + 17, f"Consumer No. {who[1]}    Customer ID {who[2]}", normal)
    columns = [Column(title, 32, _CENTER) for title in ("Bill Month", "Due Date", "Net Amount", "Gross Amount")]
    row = (f"{days[0]:%b-%Y}", f"{days[1]:%d/%m/%Y}", grouped(sums[0]), grouped(sums[1]))
    draw_table(surface, (12, y + 20), columns, [row], Look(normal, bold, Rules.ALL))
    surface.qr(166, y + 5, 26, f"upi://pay?pa=bill{who[1]}@specimen&am={plain(sums[0])}&cu=INR")
    surface.text(179, y + 35, "Scan to pay", normal, _CENTER)


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "reader_roll", draw_roll, held_apart=True),
    Layout("ELECTRICITY_BILL", "net_and_gross", draw_net_and_gross, held_apart=True),
)
