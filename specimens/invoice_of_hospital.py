"""A hospital's final bill of an inpatient: heads with their own sums, deposits after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import Business, invent_business
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.money import ZERO, grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import MEN, SURNAMES, Gender, Person, day_between, invent_person, printed_date
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_KINDS = ("Multispeciality Hospital", "Hospital & Research Centre", "Nursing Home", "Superspeciality Hospital")
_HEADS = (
    ("ROOM & NURSING CHARGES", "996311", (("Bed Charges", 2200, True), ("Nursing Charges", 450, True),
     ("ICU Charges", 6500, False), ("Diet Charges", 350, True))),
    ("DOCTOR FEES", "999312", (("Consultation Visit", 800, True), ("Surgeon Fees", 28000, False),
     ("Anaesthetist Fees", 8500, False), ("Duty Doctor (RMO)", 500, True))),
    ("INVESTIGATIONS", "999316", (("CBC (Complete Blood Count)", 350, False), ("X-Ray Chest PA View", 450, False),
     ("Serum Creatinine", 260, False), ("USG Abdomen & Pelvis", 1400, False), ("ECG", 300, False),
     ("MRI Knee Joint", 6500, False), ("Random Blood Sugar", 90, True))),
    ("PROCEDURE & O.T.", "999311", (("O.T. Charges - Major", 12000, False), ("Laparoscopic Appendicectomy Pkg", 42000,
     False), ("Dressing Charges", 300, True), ("Oxygen Charges / Hr", 150, True))),
    ("PHARMACY", "300490", (("Medicines & Consumables (IP)", 14300, False), ("Surgical Disposables", 5200, False),
     ("OT Medicines", 7900, False))),
)  # fmt: skip
"""Heads of the bill, their codes, and services: what one costs about, whether it comes again every day."""


@dataclass(frozen=True, slots=True)
class _Service:
    name: str
    code: str
    count: int
    rate: Decimal

    @property
    def amount(self) -> Decimal:
        return self.rate * self.count

    def truth(self, has_code: bool) -> dict[str, Value]:
        code: dict[str, Value] = {"hsn": self.code} if has_code else {}
        return {
            "description": self.name,
            **code,
            "quantity": str(self.count),
            "rate": plain(self.rate),
            "amount": plain(self.amount),
        }


@dataclass(frozen=True, slots=True)
class _Stay:
    hospital: Business
    patient: Person
    number: str
    came: date
    left: date
    heads: tuple[tuple[str, tuple[_Service, ...]], ...]

    @property
    def services(self) -> tuple[_Service, ...]:
        return tuple(service for _, services in self.heads for service in services)


def draw_hospital_stay(rng: Random) -> Drawn:
    """Who lay where and how long, services under heads, then concession, deposit and what is left to pay."""
    stay = _invent_stay(rng)
    style = Style(rng.uniform(8.0, 9.0), rng.choice((*SANS, *NARROW[1:])))
    has_code = rng.random() < 0.5
    flow = new_flow(14, 11)
    address = _head(flow, rng, stay, style)
    name = _patient(flow, rng, stay, style)
    _services(flow, stay, style, has_code)
    total = _sums(flow, rng, sum((service.amount for service in stay.services), ZERO), style)
    _foot(flow, rng, stay, style)
    ornament.specimen_mark(flow.surface, rng, 90, 293, 7)
    truth: dict[str, Value] = {
        "invoice_number": stay.number,
        "invoice_date": printed_date(stay.left),
        "dealer_name": stay.hospital.trade_name.upper(),
        "dealer_address": address,
        "dealer_gstin": stay.hospital.gstin,
        "customer_name": name,
        "customer_address": stay.patient.address.in_one_line(),
        "line_items": tuple(service.truth(has_code) for service in stay.services),
        "total_amount": plain(total),
    }
    return Drawn(flow.surface, Form.PAGE, truth)


def _invent_stay(rng: Random) -> _Stay:
    hospital = named_after(invent_business(rng, "medicine"), rng.choice(_KINDS))
    patient = invent_person(rng, hospital.address.state)
    days = rng.randint(1, 9)
    came = day_between(rng, date(2022, 1, 1), date(2026, 8, 20))
    left = came + timedelta(days=days)
    form = rng.choice(("IPB/{year}/{count}", "IP-{count}", "{year}-IPF-{count}", "FB{count}"))
    number = form.format(year=f"{left:%y}", count=digits(rng, 5))
    heads = []
    for place in sorted(rng.sample(range(len(_HEADS)), rng.randint(3, 5))):
        head, code, known = _HEADS[place]
        chosen = [known[0], *rng.sample(known[1:], rng.randint(1, min(3, len(known) - 1)))]
        heads.append((head, tuple(_service(rng, each, code, days) for each in chosen)))
    return _Stay(hospital, patient, number, came, left, tuple(heads))


def _service(rng: Random, known: tuple[str, int, bool], code: str, days: int) -> _Service:
    name, about, is_daily = known
    rate = Decimal(max(50, about * rng.randint(70, 160) // 100 // 10 * 10))
    if rate > 5000:
        rate += Decimal(rng.choice((0, 0, 25, 50))) / 100
    return _Service(name, code, days if is_daily else 1, rate.quantize(Decimal("0.01")))


def _head(flow: Flow, rng: Random, stay: _Stay, style: Style) -> str:
    """Print the hospital's head and return its address."""
    ink = rng.choice(("#0a5c7a", "#00695c", "#8e1b3a", "#222222"))
    bold = replace(style, weight=700)
    address = stay.hospital.address.in_one_line()
    flow.surface.rectangle(flow.left + 7, flow.y + 1, 4, 13, fill=ink)
    flow.surface.rectangle(flow.left + 2.5, flow.y + 5.5, 13, 4, fill=ink)
    column = flow.beside(22, flow.width - 22)
    column.paragraph(stay.hospital.trade_name.upper(), replace(bold, size=15, color=ink))
    column.paragraph(address, style)
    column.line(f"Phone : {stay.hospital.phone}   Emergency 24 x 7   Email : {stay.hospital.email}", style)
    column.line(f"GSTIN : {stay.hospital.gstin}   Regn. No. : {digits(rng, 6)}", style)
    flow.y = column.y + 1
    flow.rule(ink, 0.6)
    flow.gap(1.5)
    title = rng.choice(("INPATIENT FINAL BILL", "IPD FINAL BILL (BILL OF SUPPLY)", "FINAL BILL - IN PATIENT"))
    flow.line(title, replace(bold, size=11.5), Align.CENTER)
    flow.gap(1)
    return address


def _patient(flow: Flow, rng: Random, stay: _Stay, style: Style) -> str:
    """Print who lay in the hospital, in a box of two columns; return the name as printed."""
    patient = stay.patient
    title = "Mr." if patient.gender is Gender.MALE else rng.choice(("Mrs.", "Ms."))
    name = patient.name.upper() if rng.random() < 0.6 else patient.name
    age = (stay.left - patient.born).days // 365
    form = rng.choice(("%d/%m/%Y", "%d-%b-%Y", "%d-%m-%Y"))
    top = flow.y
    flow.gap(1.2)
    left: Pairs = (
        ("Patient Name", f"{title} {name}"),
        ("Age / Gender", f"{age} Yrs / {patient.gender.value.title()}"),
        ("Address", patient.address.in_one_line()),
        ("Mobile", patient.mobile),
        ("Consultant", f"Dr. {rng.choice(MEN)} {rng.choice(SURNAMES)}"),
    )
    right: Pairs = (
        ("Bill No.", stay.number),
        ("Bill Date", f"{stay.left:{form}} {rng.randint(10, 19)}:{rng.randint(0, 59):02d}"),
        (rng.choice(("UHID", "MR No.", "CR No.")), digits(rng, 8)),
        ("IP No.", f"IP{digits(rng, 6)}"),
        ("Admission Date", f"{stay.came:{form}} {rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"),
        ("Discharge Date", f"{stay.left:{form}}"),
        ("Ward / Bed", f"{rng.choice(('General Ward', 'Semi Private', 'Deluxe'))} / {rng.randint(101, 420)}"),
        ("Payer", rng.choice(("SELF", "CASH PATIENT", "Self (Medical Loan)"))),
    )
    half = flow.width / 2
    sides = (flow.beside(2, half), flow.beside(half + 12, half - 13))
    sides[0].pairs(left, (style, replace(style, weight=600)), 25)
    sides[1].pairs(right, (style, replace(style, weight=600)), 28)
    flow.y = max(side.y for side in sides) + 1
    flow.surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#444444", radius=1.2)
    flow.gap(3)
    return f"{title} {name}"


def _services(flow: Flow, stay: _Stay, style: Style, has_code: bool) -> None:
    """Print the services head by head, every head with its sum."""
    bold = replace(style, weight=700)
    widths = (
        ("S.No", 11.0),
        ("Particulars", 84.0 if has_code else 104.0),
        ("SAC/HSN", 20.0),
        ("Qty", 13.0),
        ("Rate", 25.0),
        ("Amount", 29.0),
    )
    columns = [
        Column(title, width, Align.LEFT if place < 3 else Align.RIGHT)
        for place, (title, width) in enumerate(widths)
        if has_code or title != "SAC/HSN"
    ]
    look = Look(style, bold, Rules.HEAD, head_fill="#eeeeee", padding=1.0)
    flow.table(columns, [], look)
    plainly = replace(look, rules=Rules.NONE)
    number = 0
    for head, services in stay.heads:
        flow.gap(0.6)
        flow.line(f" {head}", bold)
        rows: list[Sequence[str]] = []
        for service in services:
            number += 1
            code = (service.code,) if has_code else ()
            rows.append(
                (str(number), service.name, *code, str(service.count), plain(service.rate), grouped(service.amount))
            )
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, plainly)
        total = sum((service.amount for service in services), ZERO)
        right = flow.left + sum(column.width for column in columns) - 1
        flow.surface.text(right, flow.y + style.size * 0.32, f"Sub Total : {grouped(total)}", bold, Align.RIGHT)
        flow.gap(style.size * 0.5)
    flow.rule()
    flow.gap(1.5)


def _sums(flow: Flow, rng: Random, gross: Decimal, style: Style) -> Decimal:
    """Print concession, deposit and what is left to pay; return what the stay costs."""
    bold = replace(style, weight=700)
    concession = (gross * rng.choice((0, 0, 3, 5)) / 100).quantize(Decimal(1))
    net = (gross - concession).quantize(Decimal(1), "ROUND_HALF_UP").quantize(Decimal("0.01"))
    deposit = Decimal(min(int(net), rng.choice((5000, 10000, 20000))))
    rows = [(rng.choice(("Gross Bill Amount", "Gross Total")), gross, style)]
    if concession:
        rows.append((rng.choice(("Less : Concession", "Less : Hospital Discount")), concession, style))
    rows += [
        (rng.choice(("Net Bill Amount", "Net Amount", "Bill Amount (Rounded)")), net, bold),
        ("Less : Advance / Deposit Received", deposit, style),
        ("Balance Payable", net - deposit, style),
    ]
    for caption, value, look in rows:
        flow.beside(flow.width * 0.45, 80).line(caption, look)
        flow.line(grouped(value), look, Align.RIGHT)
    flow.gap(1)
    flow.paragraph(f"Net Bill Amount in words : Rupees {in_words(net)} Only", bold)
    return net


def _foot(flow: Flow, rng: Random, stay: _Stay, style: Style) -> None:
    small = replace(style, size=style.size - 1)
    flow.gap(1)
    flow.paragraph("Health care services are exempt from GST vide Notification No. 12/2017-CT (Rate).", small)
    flow.gap(9)
    flow.beside(0, flow.width).line(f"For {stay.hospital.trade_name.upper()}", style, Align.RIGHT)
    flow.line("Patient / Attendant Signature", style)
    user = rng.choice(MEN).upper()
    flow.line(f"Prepared by : {user}   Printed on {stay.left:%d-%m-%Y}   Page 1 of 1", small)


LAYOUTS = (Layout("INVOICE", "hospital_stay", draw_hospital_stay),)
