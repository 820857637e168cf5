"""Two more payslips: a bank's with pay codes in three columns, a garment unit's in Tamil and English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from types import MappingProxyType

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, Style
from specimens.invoice_chains import ends
from specimens.money import grouped, in_words
from specimens.people import printed_date
from specimens.places import invent_address
from specimens.salary import Part, Salary, figures, invent_salary
from specimens.salary_parts import Captions, truth_of
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_CODES: Mapping[str, str] = MappingProxyType(
    {
        "Basic": "001", "Dearness Allowance": "004", "House Rent Allowance": "007", "Conveyance Allowance": "011",
        "Special Allowance": "015", "Medical Allowance": "019", "Provident Fund": "101", "Professional Tax": "104",
        "Income Tax (TDS)": "110", "Loan Recovery": "132", "Group Insurance": "118",
    }
)  # fmt: skip
"""What a pay program calls what is paid and kept."""


def _plainly_named(salary: Salary) -> Salary:
    """Return the wages with the employer's name alone."""
    name = salary.employer.legal_name.removeprefix("M/s ")
    return replace(salary, employer=replace(salary.employer, legal_name=name))


def draw_codes(rng: Random) -> Drawn:
    """A sheet lying across: codes before what is paid and kept, what is left in a box between day and account."""
    salary = _plainly_named(invent_salary(rng, cents=True))
    style = Style(rng.uniform(8.0, 8.8), rng.choice((*NARROW, "Arimo", "Public Sans")))
    bold = replace(style, weight=700)
    flow = new_flow(12, 11, (297.0, 210.0))
    surface = flow.surface
    period = salary.month.strftime(rng.choice(("%m/%Y", "%b-%Y", "%B %Y")))
    surface.text(285, 15, "PAY ADVICE", replace(bold, size=12), _RIGHT)
    surface.text(285, 20, f"Salary Month : {period}", style, _RIGHT)
    flow.line(salary.employer.legal_name, replace(bold, size=13))
    flow.line(f"Administrative Office, {salary.employer.address.city}", style)
    flow.gap(3)
    heads = ("P.F. Index / Emp. No", "Name of the Staff", "Cadre / Post", "Section", "PAN", "UAN")
    values = (salary.number, salary.person.name, salary.designation, salary.department, salary.pan, salary.uan)
    widths = (36.0, 62.0, 60.0, 40.0, 35.0, 40.0)
    columns = [Column(title, width) for title, width in zip(heads, widths, strict=True)]
    flow.table(columns, [values], Look(bold, style, Rules.ALL, "#eef1f4", padding=1.2))
    flow.gap(3)
    sides = ((0, salary.earnings, "ALLOWANCES"), (143, salary.deductions, "RECOVERIES"))
    flow.y = 5 + max(_coded_parts(flow.beside(x, 130), parts, title, (style, bold)) for x, parts, title in sides)
    account = f"Credited to A/c {salary.account}"
    cells = [
        (f"Gross Pay\n{grouped(salary.gross)}", f"Total Recoveries\n{grouped(salary.kept)}",
         f"Net Amount Payable\n{grouped(salary.net)}", account),
    ]  # fmt: skip
    shares = (58.0, 58.0, 67.0, 90.0)
    look = Look(bold, bold, Rules.ALL, padding=2)
    flow.y = draw_rows(surface, (flow.left, flow.y), [Column("", width, _CENTER) for width in shares], cells, look)
    flow.gap(3)
    flow.line(f"Rs. {in_words(salary.net)} only", style)
    flow.gap(3)
    leave = f"Leave balance  CL {rng.randint(0, 12)}  PL {rng.randint(0, 240)}  SL {rng.randint(0, 180)}"
    flow.line(f"{leave}     Date of Joining {printed_date(salary.joined)}     Days 30     LOP 0", style)
    flow.line("Computer print, not signed.", replace(style, color="#666666"))
    ornament.specimen_mark(surface, rng, 140, 204, 7)
    captions = Captions(gross="Gross Pay", kept="Total Recoveries", net="Net Amount Payable")
    return Drawn(surface, Form.PAGE, truth_of(salary, period, captions))


def _coded_parts(flow: Flow, parts: Sequence[Part], title: str, styles: tuple[Style, Style]) -> float:
    """Print a code, a name and a sum a line, without rules; return where the last line ends."""
    style, bold = styles
    columns = (Column("CODE", 18, _CENTER), Column(title, 80), Column("RUPEES", 32, _RIGHT))
    rows = [(_CODES.get(part.name, "090"), part.name.upper(), grouped(part.amount)) for part in parts]
    flow.table(columns, rows, Look(style, bold, Rules.HEAD, padding=1.0))
    return flow.y


def draw_garment_unit(rng: Random) -> Drawn:
    """Half a sheet for a garment unit's worker: captions in Tamil under English, wages above what is kept."""
    salary = _plainly_named(invent_salary(rng, cents=False))
    place = invent_address(rng, "Tamil Nadu")
    style = Style(rng.uniform(7.6, 8.2), rng.choice(("Noto Sans", "Open Sans", "Source Sans 3")))
    bold = replace(style, weight=700)
    flow = new_flow(11, 9, (148.0, 210.0))
    period = salary.month.strftime(rng.choice(("%b %Y", "%B %Y", "%m-%Y")))
    flow.paragraph(salary.employer.legal_name, replace(bold, size=12), _CENTER)
    flow.paragraph(place.in_one_line(), style, _CENTER)
    flow.gap(1)
    flow.line("WAGE SLIP / சம்பள சீட்டு", replace(bold, size=10), _CENTER)
    flow.line("[Tamil Nadu Payment of Wages Rules]", replace(style, size=6.8), _CENTER)
    flow.gap(2)
    rows = (
        ("Wage Period / மாதம்", period),
        ("Token No. / டோக்கன் எண்", salary.number),
        ("Name of Worker / பெயர்", salary.person.name),
        ("Father's Name / தந்தை பெயர்", salary.person.father),
        ("Nature of Work / பணி", salary.designation),
        ("UAN / யுஏஎன்", salary.uan),
        ("Days Worked / வேலை நாட்கள்", str(rng.randint(22, 26))),
    )
    look = Look(style, style, Rules.ALL, line="#777777", padding=1.0)
    two = [Column("", 54), Column("", flow.width - 54)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), two, rows, look)
    flow.gap(3)
    money = (Column("", flow.width - 34), Column("", 34, _RIGHT))
    blocks = (
        ("Wages / ஊதியம்", salary.earnings, "Total Wages / மொத்த ஊதியம்", salary.gross),
        ("Less / பிடித்தம்", salary.deductions, "Total Less / மொத்த பிடித்தம்", salary.kept),
    )
    for title, parts, last, whole in blocks:
        flow.line(title, bold)
        lines = [(part.name, figures(part.amount)) for part in parts]
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), money, lines, replace(look, rules=Rules.HEAD))
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), money, [(last, figures(whole))], replace(look, body=bold))
        flow.gap(2)
    net = [("Wages Paid in Hand / நிகர சம்பளம்", f"Rs. {figures(salary.net)}")]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), money, net, replace(look, body=replace(bold, size=10)))
    flow.gap(2)
    flow.line(f"({in_words(salary.net)} Rupees Only)", style)
    flow.gap(11)
    ends(flow, "Worker / தொழிலாளி", "Manager / மேலாளர்", style)
    ornament.specimen_mark(flow.surface, rng, 60, 206, 6)
    captions = Captions(pan=None, account=None)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


LAYOUTS = (
    Layout("SALARY_SLIP", "codes_of_pay", draw_codes),
    Layout("SALARY_SLIP", "garment_unit", draw_garment_unit),
)
