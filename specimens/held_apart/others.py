"""Papers of no known type that are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.gst_registration import invent_registration
from specimens.money import grouped
from specimens.numbers import aadhaar_number, digits, pan_number
from specimens.others_parts import (
    CardLook,
    Letter,
    TradePaper,
    draw_card,
    draw_form,
    draw_letter,
    draw_trade_paper,
    paper,
    recent,
)
from specimens.people import invent_person, printed_date
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules


def draw_sanction_letter(rng: Random) -> Drawn:
    """A lender's letter with the borrower's PAN and Aadhaar in its text."""
    person = invent_person(rng)
    number = pan_number(rng, "P", person.surname_initial)
    letter = Letter(
        ("Kosh Capital Limited", "Retail Loans Division"),
        (person.name, person.address.in_one_line()),
        "Sanction of your consumer durable loan",
        (
            f"We are pleased to sanction a loan of Rs. {grouped(Decimal(rng.randint(12, 90) * 1000))} to you. Your PAN "
            f"{number} and Aadhaar {aadhaar_number(rng)} were verified.",
            "The loan is repaid in ten instalments. The dealer will raise a tax invoice with hypothecation to us.",
            "This letter is valid for thirty days from its date.",
        ),
    )
    return draw_letter(rng, letter, "Lato")


def draw_affidavit(rng: Random) -> Drawn:
    person = invent_person(rng)
    letter = Letter(
        ("AFFIDAVIT", "Non Judicial Stamp Paper of Rs. 100"),
        ("The Executive Magistrate", person.address.city),
        "Difference of name in PAN card and Aadhaar card",
        (
            f"I, {person.name}, child of {person.father}, residing at {person.address.in_one_line()}, do hereby "
            "solemnly affirm that both names which appear on my PAN card and Aadhaar card belong to me.",
            f"My date of birth is {printed_date(person.born)}. What is stated above is true to my knowledge.",
        ),
        "Deponent",
    )
    return draw_letter(rng, letter, "Source Serif 4")


def draw_enrolment_slip(rng: Random) -> Drawn:
    """The slip one gets when one enrols for Aadhaar: it bears no Aadhaar number."""
    person = invent_person(rng)
    pairs = (
        ("Enrolment No.", f"{digits(rng, 4)}/{digits(rng, 5)}/{digits(rng, 5)}"),
        ("Date", f"{printed_date(recent(rng))} 11:20:42"),
        ("Name", person.name),
        ("Gender", person.gender.title()),
        ("Date of Birth", printed_date(person.born)),
        ("Address", person.address.in_one_line()),
        ("Documents", "Proof of identity, proof of address"),
    )
    titles = ("Acknowledgement / Resident Copy", "Enrolment for Aadhaar")
    return draw_form(
        rng, titles, pairs, ("This slip is not Aadhaar. Your letter will reach you by post.",), "Work Sans"
    )


def draw_estimate(rng: Random) -> Drawn:
    note = "This is an estimate and not a bill. Taxes extra as applicable on the date of supply."
    return draw_trade_paper(rng, TradePaper("ROUGH ESTIMATE", "Est. No.", "E", "Party Name", note), "Titillium Web")


def draw_goods_received(rng: Random) -> Drawn:
    note = "Goods inspected and taken into stock. Short or damaged pieces are returned with a debit note."
    extra = (("Supplier Invoice No.", f"SI/{digits(rng, 4)}"), ("Gate Entry", digits(rng, 5)))
    kind = TradePaper("GOODS RECEIVED NOTE", "GRN No.", "GRN", "Supplier", note, extra, False)
    return draw_trade_paper(rng, kind, "Lato")


def draw_debit_note(rng: Random) -> Drawn:
    note = "Your account is debited with the above amount for rate difference."
    extra = (("Against Bill", f"B{digits(rng, 5)}"),)
    return draw_trade_paper(rng, TradePaper("DEBIT NOTE", "Debit Note No.", "DN-", "To", note, extra), "Hind")


def draw_registration_application(rng: Random) -> Drawn:
    """The acknowledgement of an application for GST registration."""
    registration = invent_registration(rng)
    business = registration.business
    pairs = (
        ("Application Reference Number (ARN)", f"AA{digits(rng, 12)}Z"),
        ("Date of filing", registration.issued),
        ("Legal Name", business.legal_name),
        ("Trade Name (if applicable)", business.trade_name),
        ("PAN", business.pan),
        ("Form Number", "GST REG-01"),
        ("Form Description", "Application for New Registration"),
        ("Center Jurisdiction", registration.office),
    )
    titles = ("Goods and Services Tax", "Form GST REG-02", "[See Rule 8(5)]", "Acknowledgment")
    return draw_form(rng, titles, pairs, ("It is a system generated acknowledgement.",), "Titillium Web")


def draw_prescription(rng: Random) -> Drawn:
    doctor, patient = invent_person(rng), invent_person(rng)
    style = Style(10.5, "Hind")
    flow = new_flow(14, 14, (148, 210))
    flow.line(f"Dr. {doctor.name}", Style(15, "Hind", 700, "#155e63"))
    flow.line("M.B.B.S., General Physician", style)
    flow.line(doctor.address.in_one_line(), replace(style, size=8))
    flow.rule()
    flow.gap(4)
    flow.line(f"Patient: {patient.name}    Age: {rng.randint(4, 80)}", style)
    flow.gap(6)
    hand = Style(15, "Kalam", 400, "#1f2f6f")
    for medicine in ("Paracetamol 650 - twice a day", "Vitamin C - once", "Rest 3 days"):
        flow.line(medicine, hand)
    ornament.specimen_mark(flow.surface, rng, 60, 204, 7)
    return paper(flow.surface)


def draw_train_ticket(rng: Random) -> Drawn:
    style = Style(9, "Titillium Web")
    flow = new_flow(16, 16)
    flow.line("ELECTRONIC RESERVATION SLIP (ERS)", Style(13, "Titillium Web", 700), Align.CENTER)
    flow.gap(4)
    pairs = (("PNR", digits(rng, 10)), ("Train No./Name", f"{digits(rng, 5)} SPECIMEN EXP"), ("Class", "SLEEPER (SL)"))
    flow.pairs(pairs, (style, replace(style, weight=700)), 40)
    flow.gap(4)
    people = [invent_person(rng) for _ in range(rng.randint(1, 4))]
    rows = [
        (str(number), each.name, str(rng.randint(5, 75)), f"S{number}/{number * 9}")
        for number, each in enumerate(people, 1)
    ]
    columns = (Column("#", 12), Column("Name", 80), Column("Age", 20), Column("Status", 40))
    flow.table(columns, rows, Look(style, replace(style, weight=700), Rules.ROWS))
    flow.gap(4)
    flow.line(f"Ticket Fare Rs. {grouped(Decimal(rng.randint(200, 3000)))}", style)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


def draw_school_card(rng: Random) -> Drawn:
    person = invent_person(rng)
    pairs = (
        ("Name", person.name),
        ("Father", person.father),
        ("Class", f"{rng.randint(1, 12)} {rng.choice('ABC')}"),
        ("Adm. No.", digits(rng, 5)),
        ("D.O.B.", printed_date(person.born)),
    )
    head = (f"{person.address.city} Public School".upper(), "STUDENT IDENTITY CARD")
    return draw_card(rng, head, pairs, CardLook("Lato", "#a12d2d", ("#fff8f0", "#fbe7d0"), 4))


def draw_health_card(rng: Random) -> Drawn:
    """A health scheme's card: Government of India on it, a photo, a number of fourteen digits."""
    person = invent_person(rng)
    number = digits(rng, 14)
    pairs = (
        ("Name", person.name),
        ("Health No.", f"{number[:2]}-{number[2:6]}-{number[6:10]}-{number[10:]}"),
        ("Gender", person.gender.title()),
        ("DOB", printed_date(person.born)),
        ("Mobile", person.mobile),
    )
    head = ("भारत सरकार  Government of India", "Health Account Card")
    return draw_card(rng, head, pairs, CardLook("Titillium Web", "#1c6e5a", ("#f2fbf8", "#d4eee5")))


def draw_tender_notice(rng: Random) -> Drawn:
    business = invent_business(rng)
    letter = Letter(
        (f"{business.address.city} Municipal Council", "Stores Department"),
        ("All registered suppliers",),
        f"Tender notice {digits(rng, 3)} for supply of furniture",
        (
            "Sealed tenders are invited from suppliers who hold a valid GST registration certificate and PAN. Copies "
            "of both, and tax invoices of the last three years, are to be enclosed with the technical bid.",
            f"Earnest money of Rs. {grouped(Decimal(rng.randint(5, 90) * 1000))} is payable by demand draft.",
        ),
    )
    return draw_letter(rng, letter, "Work Sans")


def draw_spare_sheet(rng: Random) -> Drawn:
    """A page that a scanner fed with nothing but a stamp's words on it."""
    flow = new_flow(20, rng.uniform(40, 220))
    flow.line(rng.choice(("True Copy Attested", "Not Applicable", "Enclosures")), Style(13, "Lato", 700, "#34458c"))
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


LAYOUTS = (
    Layout(None, "sanction_letter", draw_sanction_letter, held_apart=True),
    Layout(None, "affidavit", draw_affidavit, held_apart=True),
    Layout(None, "enrolment_slip", draw_enrolment_slip, held_apart=True),
    Layout(None, "rough_estimate", draw_estimate, held_apart=True),
    Layout(None, "goods_received", draw_goods_received, held_apart=True),
    Layout(None, "debit_note", draw_debit_note, held_apart=True),
    Layout(None, "registration_application", draw_registration_application, held_apart=True),
    Layout(None, "prescription", draw_prescription, held_apart=True),
    Layout(None, "train_ticket", draw_train_ticket, held_apart=True),
    Layout(None, "school_card", draw_school_card, held_apart=True),
    Layout(None, "health_card", draw_health_card, held_apart=True),
    Layout(None, "tender_notice", draw_tender_notice, held_apart=True),
    Layout(None, "spare_sheet", draw_spare_sheet, held_apart=True),
)
