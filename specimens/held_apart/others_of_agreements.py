"""Papers of no known type, held apart: a tenancy, a car's policy, an appointment, a menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.money import ZERO, grouped, in_words, rounded
from specimens.numbers import digits, pan_number
from specimens.others_parts import paper, recent
from specimens.people import Person, invent_person, printed_date
from specimens.salary import DEPARTMENTS, DESIGNATIONS
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules
from specimens.vehicle_rc_parts import invent_certificate

_RIGHT = Align.RIGHT
_DISHES = (
    "Masala Dosa", "Idli Sambar (2)", "Medu Vada", "Rava Upma", "Poori Bhaji", "Veg Thali", "Curd Rice", "Lime Soda",
    "Paneer Butter Masala", "Dal Tadka", "Jeera Rice", "Tandoori Roti", "Butter Naan", "Veg Pulao", "Gulab Jamun",
    "Filter Coffee", "Masala Tea", "Sweet Lassi", "Misal Pav", "Samosa (2)",
)  # fmt: skip


def draw_tenancy(rng: Random) -> Drawn:
    """An agreement of eleven months: stamp paper's head, numbered clauses over two or three pages, a schedule."""
    owner = invent_person(rng)
    tenant, font = invent_person(rng, owner.address.state), rng.choice(SERIF)
    body = Style(rng.uniform(10.6, 11.6), font)
    bold = replace(body, weight=700)
    flow = new_flow(24, 20)
    flow.surface.rectangle(14, 12, 182, 34, fill="#e4efe2", line="#3f7a4a")
    flow.surface.text(105, 24, "INDIA NON JUDICIAL", Style(14, font, 700, "#2f6a3a"), Align.CENTER)
    flow.surface.text(
        105, 34, f"Rs. {rng.choice((100, 500))}    {owner.address.state}", Style(11, font, 400, "#2f6a3a"), Align.CENTER
    )
    flow.surface.text(190, 43, f"{rng.choice('ABK')} {digits(rng, 6)}", body, _RIGHT)
    flow.y = 54
    flow.line("RENT AGREEMENT", replace(bold, size=14), Align.CENTER)
    flow.gap(4)
    day = recent(rng)
    rent = Decimal(rng.randint(60, 600) * 100)
    opening = (
        f"This agreement is made at {owner.address.city} on {day:%d %B %Y} between {_party(rng, owner)}, hereinafter "
        f"called the LESSOR, and {_party(rng, tenant)}, hereinafter called the LESSEE.",
        "WHEREAS the Lessor is the absolute owner of the premises described in the schedule, and the Lessee has "
        "approached the Lessor to take them on rent for residence.",
        "NOW THIS AGREEMENT WITNESSES AS FOLLOWS:",
    )
    for paragraph in (*opening, *_clauses(rng, rent, f"{day:%d.%m.%Y}")):
        _paged(flow, rng, paragraph, body)
    _paged(flow, rng, "SCHEDULE OF THE PREMISES", bold)
    _paged(
        flow,
        rng,
        f"All that residential premises bearing {owner.address.in_one_line()}, of two rooms and a kitchen.",
        body,
    )
    if flow.y > 240:
        _turn(flow, rng)
    flow.gap(16)
    flow.surface.text(flow.left, flow.y, "LESSOR", bold)
    flow.surface.text(flow.left + flow.width, flow.y, "LESSEE", bold, _RIGHT)
    flow.gap(8)
    flow.line(f"Witnesses: 1. {invent_person(rng).name}    2. {invent_person(rng).name}", body)
    ornament.specimen_mark(flow.surface, rng, 95, 290, 6)
    return paper(flow.surface)


def _party(rng: Random, person: Person) -> str:
    pan = pan_number(rng, "P", person.surname_initial)
    return f"{person.name}, child of {person.father}, residing at {person.address.in_one_line()}, PAN {pan}"


def _clauses(rng: Random, rent: Decimal, start: str) -> list[str]:
    clauses = [
        f"The tenancy is for eleven months from {start} and may be renewed with the consent of both.",
        f"The Lessee shall pay a monthly rent of Rs. {grouped(rent)} (Rupees {in_words(rent)} only) by the 5th.",
        f"The Lessee has paid Rs. {grouped(rent * rng.randint(2, 10))} as refundable deposit, which bears no interest.",
        "The Lessee shall pay the electricity, water and gas bills by consumption to the authorities concerned.",
        "The Lessee shall not sublet the premises or any part of them, nor use them for any trade.",
        "The Lessee shall keep the premises in good condition and make no change without written consent.",
        "The Lessor or an agent may inspect the premises at reasonable hours after notice.",
        "Property tax and charges of the society are borne by the Lessor.",
        "Either party may end this agreement by a notice of one month in writing.",
        "On the end of the tenancy the Lessee shall hand over vacant possession with all fixtures.",
        "Any default of rent for two months entitles the Lessor to end the tenancy at once.",
        "Disputes are subject to the courts of the city in which the premises lie.",
    ]
    return [f"{number}. {text}" for number, text in enumerate(clauses[: rng.randint(8, 12)], 1)]


def _paged(flow: Flow, rng: Random, text: str, style: Style) -> None:
    """Print a paragraph, on a new page where it would not end on this one."""
    if flow.y > 252:
        _turn(flow, rng)
    flow.paragraph(text, style)
    flow.gap(4)


def _turn(flow: Flow, rng: Random) -> None:
    ornament.specimen_mark(flow.surface, rng, 95, 290, 6)
    flow.surface.new_page()
    flow.y = 22


def draw_car_policy(rng: Random) -> Drawn:
    """An insurer's certificate cum schedule of a car or motorcycle: vehicle in a table, premiums side by side."""
    one = invent_certificate(rng)
    body = Style(rng.uniform(7.8, 8.6), rng.choice((*NARROW, *SANS)))
    bold = replace(body, weight=700)
    look = Look(body, bold, Rules.ALL, "#dfe8f2", padding=1.0)
    flow = new_flow(12, 12)
    flow.line("Bharosa General Insurance Company Limited", replace(bold, size=13, color="#17406d"))
    flow.line("Certificate of Insurance cum Policy Schedule", replace(bold, size=11), Align.CENTER)
    flow.line(rng.choice(("Motor Package Policy", "Motor Bundled Policy")), body, Align.CENTER)
    flow.gap(3)
    start = recent(rng)
    gross = Decimal(rng.randint(9, 190) * 100)
    left, right = flow.beside(0, 92), flow.beside(96, 90)
    left.pairs(
        (
            ("Policy No.", f"OG-{start:%y}-{digits(rng, 4)}-{digits(rng, 8)}"),
            ("Insured Name", one.owner),
            ("Address", one.address),
        ),
        (body, bold),
        26,
    )
    ends = start + timedelta(days=364)
    right.pairs(
        (
            ("Period of Insurance", f"From {printed_date(start)} 00:00 hrs"),
            ("", f"To {printed_date(ends)} Midnight"),
            ("Invoice No.", f"INV{digits(rng, 9)}"),
            ("Nominee", invent_person(rng).name),
        ),
        (body, bold),
        32,
    )
    flow.y = max(left.y, right.y) + 4
    flow.line("Insured Motor Vehicle Details", bold)
    titles = ("Registration Mark", "Make / Model", "Engine No.", "Chassis No.", "Mfg. Year", "CC", "Fuel")
    widths = (28, 40, 30, 38, 16, 12, 22)
    row = (one.number, f"{one.maker} / {one.model}", one.engine, one.chassis, one.made[-4:], digits(rng, 3), one.fuel)
    columns = [Column(title, width) for title, width in zip(titles, widths, strict=True)]
    flow.table(columns, (row,), look)
    flow.gap(3)
    flow.line(f"Insured's Declared Value (IDV): Rs. {grouped(gross * 38)}    RTA Location: {one.office}", bold)
    flow.gap(3)
    _premiums(flow, rng, gross, look)
    flow.gap(4)
    _conditions(flow, rng, body)
    flow.gap(12)
    flow.line("For Bharosa General Insurance Company Limited", bold, _RIGHT)
    flow.line("Duly Constituted Attorney", body, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 95, 288, 6)
    return paper(flow.surface)


def _premiums(flow: Flow, rng: Random, gross: Decimal, look: Look) -> None:
    """Print own damage and liability side by side, their tax and the whole."""
    third = Decimal(rng.randint(70, 340) * 10)
    tax = rounded((gross + third) * 18 / 100)
    rows = (
        ("Basic Own Damage", grouped(gross), "Basic Third Party Liability", grouped(third)),
        ("No Claim Bonus", "0.00", "PA Cover for Owner-Driver", "0.00"),
        ("Own Damage Premium (A)", grouped(gross), "Liability Premium (B)", grouped(third)),
        ("Net Premium (A+B)", grouped(gross + third), "GST @ 18 %", grouped(tax)),
        ("", "", "Total Premium", grouped(gross + third + tax)),
    )
    premium = (Column("Own Damage", 60), Column("Rs.", 33, _RIGHT), Column("Liability", 60), Column("Rs.", 33, _RIGHT))
    flow.table(premium, rows, look)


def _conditions(flow: Flow, rng: Random, body: Style) -> None:
    for text in (
        f"Hypothecated with: {rng.choice(('Kosh Capital Limited', 'Nil', 'Sanchay Gramin Bank'))}.",
        "Limitation as to use: the policy covers use of the vehicle for any purpose other than hire or reward, "
        "carriage of goods other than samples or personal luggage, organised racing and pace making.",
        "Driver: any person including the insured, provided that a person driving holds an effective driving licence "
        "at the time of the accident and is not disqualified from holding such a licence.",
        "I/We hereby certify that the policy to which this certificate relates and this certificate are issued in "
        "accordance with the provisions of Chapter X and XI of the Motor Vehicles Act, 1988.",
    ):
        flow.paragraph(text, body)
        flow.gap(2)


def draw_appointment(rng: Random) -> Drawn:
    """A company's offer over two pages: a letter, then an annexure with the pay of a month and of a year."""
    employer, person = invent_business(rng), invent_person(rng)
    body = Style(rng.uniform(10, 11), rng.choice((*SANS, *SERIF)))
    bold = replace(body, weight=700)
    flow = new_flow(22, 18)
    flow.line(employer.trade_name, replace(bold, size=14, color="#1d3d6b"), rng.choice((Align.LEFT, _RIGHT)))
    flow.paragraph(employer.address.in_one_line(), replace(body, size=8.4))
    flow.rule()
    flow.gap(6)
    day = recent(rng)
    flow.line(f"Ref: HR/{day.year}/{digits(rng, 4)}        Date: {day:%d %B %Y}", body)
    flow.gap(4)
    flow.lines((person.name, *person.address.lines, f"{person.address.city} - {person.address.pincode}"), body)
    flow.gap(5)
    role, team = rng.choice(DESIGNATIONS), rng.choice(DEPARTMENTS)
    flow.line(f"Subject: Offer of employment as {role}", bold)
    flow.gap(3)
    basic = Decimal(rng.randint(90, 700) * 100)
    parts = (
        ("Basic Salary", basic),
        ("House Rent Allowance", rounded(basic * 40 / 100)),
        ("Special Allowance", rounded(basic * rng.randint(10, 50) / 100)),
        ("Employer's Provident Fund", rounded(min(basic, Decimal(15000)) * 12 / 100)),
    )
    month = sum((amount for _, amount in parts), ZERO)
    for text in (
        f"Dear {person.given},",
        f"We are pleased to offer you the position of {role} in our {team} department at {employer.address.city}. Your "
        f"annual cost to company will be Rs. {grouped(month * 12)} as set out in Annexure A.",
        f"You are to join on or before {day + timedelta(days=30):%d %B %Y}. You will be on probation for six months.",
        "On joining please bring originals and copies of your PAN card, Aadhaar card, mark sheets, the relieving "
        "letter and the last three salary slips of your present employer, and a cancelled cheque of your bank account.",
        "Please sign and return the duplicate of this letter as a token of your acceptance.",
    ):
        flow.paragraph(text, body)
        flow.gap(3)
    flow.gap(8)
    flow.line(f"For {employer.trade_name}", bold)
    ornament.signature(flow.surface, rng, 24, flow.y + 2, 36, 10)
    flow.gap(15)
    flow.line("Head - Human Resources", body)
    _turn(flow, rng)
    _annexure(flow, (("Name", person.name), ("Designation", role), ("Department", team)), parts, body)
    ornament.specimen_mark(flow.surface, rng, 95, 290, 6)
    return paper(flow.surface)


def _annexure(flow: Flow, who: Pairs, parts: Sequence[tuple[str, Decimal]], body: Style) -> None:
    """Print whose pay it is and its parts, a month and a year."""
    bold, month = replace(body, weight=700), sum((amount for _, amount in parts), ZERO)
    flow.line("ANNEXURE A - COMPENSATION STRUCTURE", bold, Align.CENTER)
    flow.gap(3)
    flow.pairs(who, (body, bold), 36)
    flow.gap(4)
    rows = [(name, grouped(amount), grouped(amount * 12)) for name, amount in (*parts, ("Cost to Company", month))]
    columns = (Column("Component", 86), Column("Monthly (Rs.)", 40, _RIGHT), Column("Annual (Rs.)", 40, _RIGHT))
    flow.table(columns, rows, Look(body, bold, Rules.ALL, "#eaeaea"))
    flow.gap(12)
    flow.line("Accepted: ____________________      Date: ______________", body)


def draw_canteen_menu(rng: Random) -> Drawn:
    """An eating house's card in two columns: dishes and prices; the food authority's number at the foot."""
    house = invent_business(rng, "grocery")
    style = Style(rng.uniform(10, 11.5), rng.choice((*SERIF, *NARROW)))
    bold = replace(style, weight=700)
    flow = new_flow(18, 18, (180.0, 240.0))
    flow.surface.rectangle(0, 0, 180, 240, fill=rng.choice(("#fff8e7", "#fbeee0", "#f2f7ea")))
    flow.surface.rectangle(8, 8, 164, 224, line="#8b3a1e", thickness=0.8)
    flow.line(f"Hotel {house.owner.given} Bhavan", replace(bold, size=20, color="#8b3a1e"), Align.CENTER)
    flow.line("Pure Vegetarian", style, Align.CENTER)
    flow.paragraph(house.address.in_one_line(), replace(style, size=8), Align.CENTER)
    flow.gap(6)
    dishes = list(rng.sample(_DISHES, rng.randint(14, 20)))
    half = (len(dishes) + 1) // 2
    top = flow.y
    for offset, part, title in ((0, dishes[:half], "Tiffin & Meals"), (76, dishes[half:], "More from our kitchen")):
        column = Flow(flow.surface, 18 + offset, top, 66, 1.9)
        column.line(title, replace(bold, color="#8b3a1e"))
        for dish in part:
            column.line(dish, style)
            flow.surface.text(column.left + 66, column.y - 1.7, f"{rng.randint(3, 60) * 5}", bold, _RIGHT)
    small = replace(style, size=8)
    flow.surface.text(90, 214, f"FSSAI Lic. No. 2{digits(rng, 13)}    GSTIN {house.gstin}", small, Align.CENTER)
    flow.surface.text(90, 220, f"Prices in rupees, 5 % GST extra. Orders: {house.phone}", small, Align.CENTER)
    ornament.specimen_mark(flow.surface, rng, 78, 229, 6)
    return paper(flow.surface)


LAYOUTS = (
    Layout(None, "tenancy", draw_tenancy, held_apart=True),
    Layout(None, "car_policy", draw_car_policy, held_apart=True),
    Layout(None, "appointment_offer", draw_appointment, held_apart=True),
    Layout(None, "canteen_menu", draw_canteen_menu, held_apart=True),
)
