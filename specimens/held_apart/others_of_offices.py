"""Papers of offices that are of no known type, held apart: income, ration, marks of a board, tax on a house."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.money import ZERO, grouped, in_words
from specimens.numbers import digits
from specimens.others_parts import paper, recent
from specimens.people import WOMEN, Gender, Person, invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT
_SUBJECTS = ("ENGLISH", "HINDI COURSE-A", "MATHEMATICS", "SCIENCE", "SOCIAL SCIENCE", "INFORMATION TECHNOLOGY")
_GRADES = ((91, "A1"), (81, "A2"), (71, "B1"), (61, "B2"), (51, "C1"), (33, "D1"))
_HINDI_STATES = ("Uttar Pradesh", "Bihar", "Rajasthan", "Madhya Pradesh", "Haryana", "Chhattisgarh", "Jharkhand")


def draw_income_certificate(rng: Random) -> Drawn:
    """A tehsil's certificate of income from a state's online service: Hindi and English, a bar of numbers, a code."""
    person = invent_person(rng, rng.choice(_HINDI_STATES))
    body = Style(rng.uniform(10, 11), rng.choice((*SERIF, "Noto Sans")))
    bold = replace(body, weight=700)
    flow = new_flow(22, 20)
    flow.surface.rectangle(14, 12, 182, 268, line="#8a6d2f", thickness=0.8)
    ornament.emblem(flow.surface, 105, 26, 14)
    flow.y = 38
    flow.line(f"Government of {person.address.state}", bold, Align.CENTER)
    flow.line("राजस्व विभाग / Revenue Department", body, Align.CENTER)
    flow.line("आय प्रमाण पत्र / INCOME CERTIFICATE", replace(bold, size=14), Align.CENTER)
    flow.gap(4)
    day = recent(rng)
    application, certificate = digits(rng, 14), f"{digits(rng, 3)}{digits(rng, 9)}"
    flow.line(f"आवेदन क्रमांक / Application No. : {application}", body)
    flow.line(f"प्रमाण पत्र क्रमांक / Certificate No. : {certificate}", body)
    flow.line(f"जारी दिनांक / Date of Issue : {printed_date(day)}", body)
    flow.gap(6)
    income = Decimal(rng.randint(36, 240) * 1000)
    child = "daughter" if person.gender is Gender.FEMALE else "son"
    flow.paragraph(
        f"This is to certify that {person.name}, {child} of {person.father}, resident of "
        f"{person.address.in_one_line()}, has from all sources a yearly family income of Rs. {grouped(income)} "
        f"(Rupees {in_words(income)} only).",
        body,
    )
    flow.gap(4)
    flow.paragraph("यह प्रमाण पत्र आवेदक द्वारा दिये गये शपथ पत्र एवं जाँच के आधार पर जारी किया गया है।", body)
    flow.gap(4)
    years = rng.choice((1, 3))
    flow.line(f"Valid up to {printed_date(day + timedelta(days=365 * years))}", body)
    flow.surface.qr(28, 200, 26, f"SPECIMEN {digits(rng, 60)}")
    ornament.signature(flow.surface, rng, 140, 206, 40, 10)
    flow.surface.text(185, 222, "तहसीलदार / Tehsildar", bold, _RIGHT)
    flow.surface.text(185, 228, person.address.district, body, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 95, 274, 7)
    return paper(flow.surface)


def draw_ration_card(rng: Random) -> Drawn:
    """A family's ration card, one sheet that lies across: the head of the family, and a table of its members."""
    head = invent_person(rng)
    body = Style(rng.uniform(8.4, 9.2), rng.choice((*SANS, *SERIF)))
    bold = replace(body, weight=700)
    flow = new_flow(12, 10, (210.0, 148.0))
    flow.surface.rectangle(0, 0, 210, 148, fill=rng.choice(("#fdf3d2", "#f7e0d5", "#e5f0e0")))
    flow.line(f"GOVERNMENT OF {head.address.state.upper()}", bold, Align.CENTER)
    flow.line("FOOD, CIVIL SUPPLIES AND CONSUMER AFFAIRS DEPARTMENT", bold, Align.CENTER)
    kind = rng.choice(("Priority Household (PHH)", "Antyodaya (AAY)", "Non Priority (NPHH)"))
    flow.line("RATION CARD", replace(bold, size=13), Align.CENTER)
    flow.gap(2)
    ornament.photo(flow.surface, rng, 172, 24, 24, 30)
    pairs = (
        ("Ration Card No.", digits(rng, 12)),
        ("Card Type", kind),
        ("Head of Family", head.name),
        ("Father / Husband", head.father),
        ("Address", head.address.in_one_line()),
        ("Fair Price Shop", f"{digits(rng, 4)} - {head.address.lines[-1]}"),
        ("LPG Connection", rng.choice(("Single cylinder", "Two cylinders", "None"))),
    )
    narrow = flow.beside(0, 154)
    narrow.pairs(pairs, (body, bold), 38)
    flow.y = max(narrow.y, 58) + 3
    flow.table(
        (
            Column("Sl.", 12),
            Column("Name of Member", 70),
            Column("Age", 18),
            Column("Sex", 22),
            Column("Relation", 34),
            Column("UID (last 4)", 30),
        ),
        _family(rng, head),
        Look(body, bold, Rules.ALL, padding=0.9),
    )
    flow.surface.text(198, 142, "Supply Inspector / Food Safety Officer", body, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 14, 143, 5)
    return paper(flow.surface, Form.SLIP)


def _family(rng: Random, head: Person) -> list[tuple[str, ...]]:
    members = [(head.name, head.gender, "Self", rng.randint(28, 70))]
    members += [
        (f"{each.given} {head.surname}".strip(), each.gender, "Child", rng.randint(2, 26))
        for each in (invent_person(rng) for _ in range(rng.randint(1, 4)))
    ]
    return [
        (str(number), name, str(age), gender.value.title(), relation, f"XXXX {digits(rng, 4)}")
        for number, (name, gender, relation, age) in enumerate(members, 1)
    ]


def draw_board_marks(rng: Random) -> Drawn:
    """A board's statement of marks of the tenth class: names under captions, subjects with marks in words."""
    person = invent_person(rng)
    print_ = Style(rng.uniform(9.6, 10.6), rng.choice(SERIF))
    typed = Style(print_.size, rng.choice(MONO))
    flow = new_flow(18, 16)
    flow.surface.rectangle(10, 10, 190, 277, line="#2d4d7c", thickness=0.7)
    flow.line("BOARD OF SECONDARY EDUCATION", replace(print_, size=15, weight=700), Align.CENTER)
    flow.line(person.address.state.upper(), print_, Align.CENTER)
    flow.line("MARKS STATEMENT CUM CERTIFICATE", replace(print_, size=12, weight=700), Align.CENTER)
    year = rng.randint(2008, 2025)
    flow.line(f"SECONDARY SCHOOL EXAMINATION (CLASS X), {year}", print_, Align.CENTER)
    flow.gap(6)
    school = f"{digits(rng, 5)} {person.address.city.upper()} PUBLIC SCHOOL"
    pairs = (
        ("Roll No.", digits(rng, 7)),
        ("This is to certify that", person.name.upper()),
        ("Father's / Guardian's Name", person.father.upper()),
        ("Mother's Name", f"{rng.choice(WOMEN).upper()} {person.surname.upper()}".strip()),
        ("Date of Birth", printed_date(person.born.replace(year=year - 16, day=min(person.born.day, 28)))),
        ("School", school),
    )
    for caption, value in pairs:
        flow.pair(caption, value, (print_, typed), 58)
        flow.gap(1)
    flow.line("has achieved scholastic results as under:", print_)
    flow.gap(3)
    _marks(flow, rng, (print_, typed))
    flow.gap(24)
    ornament.signature(flow.surface, rng, 140, flow.y - 14, 40, 9)
    flow.line("Controller of Examinations", print_, _RIGHT)
    flow.line(f"Dated: {rng.randint(10, 30)}/05/{year}", print_)
    ornament.specimen_mark(flow.surface, rng, 92, 280, 6)
    return paper(flow.surface)


def _marks(flow: Flow, rng: Random, styles: tuple[Style, Style]) -> None:
    """Print a row a subject and the sum."""
    print_, typed = styles
    marks = [rng.randint(34, 98) for _ in _SUBJECTS[: rng.choice((5, 5, 6))]]
    rows = [
        (
            f"{code:03d}",
            name,
            f"{mark:03d}",
            in_words(Decimal(mark)).upper(),
            next(grade for least, grade in _GRADES if mark >= least),
        )
        for code, name, mark in zip((184, 2, 41, 86, 87, 402), _SUBJECTS, marks, strict=False)
    ]
    columns = (
        Column("SUB CODE", 20),
        Column("SUBJECT", 62),
        Column("MARKS", 20),
        Column("IN WORDS", 52),
        Column("GRADE", 20),
    )
    flow.table(columns, rows, Look(typed, replace(print_, weight=700, size=8.6), Rules.ALL, leading=1.4))
    flow.gap(4)
    flow.line(f"Result : PASS        Total : {sum(marks)} / {100 * len(marks)}", replace(print_, weight=700))


def draw_house_tax(rng: Random) -> Drawn:
    """A municipal corporation's receipt of the tax on a property, paid at a counter or online."""
    person = invent_person(rng)
    body = Style(rng.uniform(9, 10), rng.choice((*SANS, *MONO[:1])))
    bold = replace(body, weight=700)
    flow = new_flow(16, 14)
    ornament.emblem(flow.surface, 26, 24, 14)
    flow.line(f"{person.address.city} Municipal Corporation".upper(), replace(bold, size=14), Align.CENTER)
    flow.line("Property Tax Department", body, Align.CENTER)
    flow.line("PROPERTY TAX PAYMENT RECEIPT", replace(bold, size=12), Align.CENTER)
    flow.gap(4)
    flow.rule()
    flow.gap(3)
    day = recent(rng)
    year = day.year if day.month > 3 else day.year - 1
    pairs = (
        ("Receipt No.", f"PTR/{year}/{digits(rng, 7)}"),
        ("Receipt Date", printed_date(day)),
        ("Property ID (UPIC)", f"{rng.choice('ABCDP')}{digits(rng, 13)}"),
        ("Ward / Zone", f"{rng.randint(1, 90)} / {rng.choice(('East', 'West', 'Central'))}"),
        ("Owner's Name", person.name.upper()),
        ("Property Address", person.address.in_one_line()),
        ("Usage / Built-up Area", f"Residential / {rng.randint(30, 240)} sq. m."),
        ("Assessment Year", f"{year}-{(year + 1) % 100:02d}"),
    )
    flow.pairs(pairs, (body, bold), 48)
    flow.gap(4)
    heads = ("House Tax", "Water Benefit Tax", "Drainage Tax", "Education Cess", "Arrears", "Interest")
    dues = [(name, Decimal(rng.randint(1, 80) * 25)) for name in heads[: rng.randint(3, 6)]]
    total = sum((amount for _, amount in dues), ZERO)
    rows = [(name, grouped(amount)) for name, amount in (*dues, ("Total Amount Paid", total))]
    flow.table(
        (Column("Particulars", 128), Column("Amount (Rs.)", 50, _RIGHT)), rows, Look(body, bold, Rules.ALL, "#efefef")
    )
    flow.gap(3)
    flow.paragraph(f"Received with thanks Rupees {in_words(total)} Only.", body)
    mode = rng.choice(("UPI", "Net Banking", "Cash", f"Cheque No. {digits(rng, 6)}"))
    flow.line(f"Mode of Payment: {mode}      Transaction Reference: {digits(rng, 12)}", body)
    flow.gap(6)
    flow.paragraph(
        "This receipt is not proof of ownership of the property. Subject to realisation of cheque.",
        replace(body, size=8),
    )
    ornament.specimen_mark(flow.surface, rng, 92, 288, 7)
    return paper(flow.surface)


LAYOUTS = (
    Layout(None, "income_certificate", draw_income_certificate, held_apart=True),
    Layout(None, "ration_card", draw_ration_card, held_apart=True),
    Layout(None, "board_marks", draw_board_marks, held_apart=True),
    Layout(None, "house_tax_receipt", draw_house_tax, held_apart=True),
)
