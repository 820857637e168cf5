"""Letters, applications and printed matter: some name an identifier, none is the document that bears it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.numbers import aadhaar_number, digits, pan_number
from specimens.others_parts import FONTS, CardLook, Letter, draw_card, draw_form, draw_letter, paper
from specimens.people import invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules


def draw_pan_letter(rng: Random) -> Drawn:
    """A letter about a tax deduction that states a valid PAN."""
    person = invent_person(rng)
    number = pan_number(rng, "P", person.surname_initial)
    letter = Letter(
        (person.name, person.address.in_one_line()),
        ("The Manager,", "Accounts Department"),
        "Submission of Permanent Account Number for tax deduction",
        (
            f"With reference to your mail I inform you that my Permanent Account Number (PAN) is {number}, issued by "
            "the Income Tax Department, Govt. of India.",
            f"My date of birth is {printed_date(person.born)} and my father's name is {person.father}. Kindly update "
            "your records so that tax is deducted at the proper rate.",
        ),
    )
    return draw_letter(rng, letter)


def draw_bank_letter(rng: Random) -> Drawn:
    """A bank's letter that asks for Aadhaar and repeats its number."""
    person = invent_person(rng)
    letter = Letter(
        ("Sanchay Gramin Bank", "Regional Office, KYC Cell"),
        (person.name, person.address.in_one_line()),
        "Updation of KYC in your savings account",
        (
            f"We thank you for submitting your Aadhaar number {aadhaar_number(rng)} at our branch. As per guidelines "
            "the Unique Identification Authority of India has to confirm it before it is linked with your account.",
            "Please visit the branch with your original Aadhaar card and PAN card within 15 days of this letter.",
        ),
        "Yours sincerely,",
    )
    return draw_letter(rng, letter)


def draw_pan_application(rng: Random) -> Drawn:
    """A page of Form 49A."""
    person = invent_person(rng)
    pairs = (
        ("1 Full Name - Last Name", person.surname or person.given),
        ("First Name", person.given),
        ("2 Name on PAN card", person.name.upper()),
        ("4 Gender", person.gender.title()),
        ("5 Date of Birth", printed_date(person.born)),
        ("6 Father's Name", person.father),
        ("7 Address", person.address.in_one_line()),
        ("12 AADHAAR number", aadhaar_number(rng)),
    )
    titles = (
        "Form No. 49A",
        "Application for Allotment of Permanent Account Number",
        "Under section 139A of the Income Tax Act, 1961",
    )
    notes = (
        "I/We have enclosed proof of identity and proof of address. I/We solemnly declare that the above is true.",
    )
    return draw_form(rng, titles, pairs, notes)


def draw_resume(rng: Random) -> Drawn:
    person = invent_person(rng)
    pairs = (
        ("Name", person.name),
        ("Father's Name", person.father),
        ("Date of Birth", printed_date(person.born)),
        ("Gender", person.gender.title()),
        ("Address", person.address.in_one_line()),
        ("Mobile", person.mobile),
        ("Qualification", rng.choice(("B.Com, 62 %", "Diploma in Mechanical Engineering", "M.A. Economics"))),
        ("Languages", "Hindi, English, Marathi"),
    )
    notes = (
        "Objective: to work in an organisation where my skills help it to grow and help me to learn.",
        "Experience: two years as accounts assistant, GST returns and billing in Tally.",
        "I hereby declare that the above information is true to the best of my knowledge.",
    )
    return draw_form(rng, (rng.choice(("CURRICULUM VITAE", "RESUME", "BIO-DATA")),), pairs, notes)


def draw_note(rng: Random) -> Drawn:
    """A few lines by hand."""
    style = Style(rng.uniform(14, 18), "Kalam", 400, "#1d2f7a")
    surface = Surface(148, 210)
    for row in range(20):
        surface.line(8, 22 + 9 * row, 140, 22 + 9 * row, "#b9c6d8")
    flow = Flow(surface, 14, 14, 120, 1.45)
    texts = (
        f"Milk 2 litre, bread, 1 kg sugar. Call {invent_person(rng).given} before 6.",
        "Meeting shifted to Friday. Bring the old file and two photos. Gas booking is done.",
        "Received rupees five thousand only from tenant for the month. Balance next week.",
    )
    flow.paragraph(rng.choice(texts), style)
    flow.gap(10)
    flow.line(invent_person(rng).given, style)
    ornament.specimen_mark(surface, rng, 60, 204, 7)
    return paper(surface)


def draw_sparse(rng: Random) -> Drawn:
    """A page with hardly any text."""
    flow = new_flow(20, rng.uniform(60, 180))
    style = Style(11, rng.choice(FONTS))
    flow.line(
        rng.choice(("This page is intentionally left blank.", "Page 3 of 3", "Annexure", "P.T.O.")), style, Align.CENTER
    )
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


def draw_newspaper(rng: Random) -> Drawn:
    """Two columns of news that mention PAN, GST and Aadhaar."""
    style = Style(9.5, rng.choice(("Noto Serif", "Lora")))
    flow = new_flow(16, 16)
    flow.line("THE MORNING SPECIMEN", Style(24, style.font, 700), Align.CENTER)
    flow.rule()
    flow.gap(3)
    flow.paragraph(
        "Income Tax Department asks holders to link PAN with Aadhaar before the last date", Style(15, style.font, 700)
    )
    flow.gap(3)
    story = (
        "The department said on Monday that a Permanent Account Number which is not linked with Aadhaar becomes "
        "inoperative after the date. Traders with GST registration were told to check the name on their certificate. "
        "Long queues were seen at the centres in the city, where people waited since early morning with tax invoices, "
        "bank statements and photographs in hand. Officials hoped that the rush would ease by the weekend. "
    )
    for offset in (0.0, 92.0):
        flow.beside(offset, 84).paragraph(story * 3, style)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


def draw_mark_sheet(rng: Random) -> Drawn:
    person = invent_person(rng)
    style = Style(9.5, rng.choice(FONTS))
    flow = new_flow(18, 18)
    flow.line("BOARD OF SECONDARY EDUCATION", Style(15, style.font, 700), Align.CENTER)
    flow.line("STATEMENT OF MARKS", Style(11, style.font, 700), Align.CENTER)
    flow.gap(6)
    pairs = (
        ("Name of Candidate", person.name.upper()),
        ("Father's Name", person.father.upper()),
        ("Date of Birth", printed_date(person.born)),
        ("Roll No.", digits(rng, 7)),
    )
    flow.pairs(pairs, (style, replace(style, weight=700)), 45)
    flow.gap(5)
    subjects = ("Hindi", "English", "Mathematics", "Science", "Social Science")
    rows = [(name, "100", str(rng.randint(35, 98)), rng.choice(("A", "B", "C"))) for name in subjects]
    columns = (Column("Subject", 70), Column("Max", 30), Column("Obtained", 40), Column("Grade", 34))
    flow.table(columns, rows, Look(style, replace(style, weight=700), Rules.ALL))
    flow.gap(6)
    flow.line("Result : PASS", replace(style, weight=700))
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


def draw_boarding_pass(rng: Random) -> Drawn:
    person = invent_person(rng)
    surface = Surface(200, 82)
    surface.rectangle(0, 0, 200, 14, fill=rng.choice(("#1f3a8a", "#b91c1c")))
    style = Style(9.5, "Roboto")
    surface.text(8, 9.5, "BOARDING PASS", Style(14, "Roboto", 700, "#ffffff"))
    flow = Flow(surface, 8, 20, 120)
    code = rng.choice(("DEL", "BOM", "BLR", "MAA")), rng.choice(("CCU", "HYD", "PNQ", "GAU"))
    pairs = (
        ("Name", f"{person.surname or person.given}/{person.given}".upper()),
        ("From / To", " - ".join(code)),
        ("Flight", f"ZZ {rng.randint(100, 999)}"),
        ("Date", "14 MAR"),
        ("Gate / Seat", f"{rng.randint(1, 40)} / {rng.randint(1, 30)}C"),
        ("PNR", "ZQX" + digits(rng, 3)),
    )
    flow.pairs(pairs, (style, replace(style, weight=700)), 30)
    surface.dashed_line(150, 14, 150, 82)
    ornament.specimen_mark(surface, rng, 158, 76, 7)
    return paper(surface, Form.SLIP)


def draw_foreign_card(rng: Random) -> Drawn:
    """Another country's identity card: a photo, a name, a date, a number of ten digits."""
    person = invent_person(rng)
    pairs = (
        ("Surname", person.surname or person.given),
        ("Given names", person.given),
        ("Nationality", "LOMARIAN"),
        ("Date of birth", person.born.strftime("%d %b %Y").upper()),
        ("Card number", digits(rng, 10)),
        ("Expiry", "30 SEP 2031"),
    )
    look = CardLook("Public Sans", "#6b3fa0", ("#f4effa", "#dfd3ee"), 4)
    return draw_card(rng, ("REPUBLIC OF LOMARIA", "IDENTITY CARD"), pairs, look)


LAYOUTS = (
    Layout(None, "pan_letter", draw_pan_letter),
    Layout(None, "bank_letter", draw_bank_letter),
    Layout(None, "pan_application", draw_pan_application),
    Layout(None, "resume", draw_resume),
    Layout(None, "note", draw_note),
    Layout(None, "sparse", draw_sparse),
    Layout(None, "newspaper", draw_newspaper),
    Layout(None, "mark_sheet", draw_mark_sheet),
    Layout(None, "boarding_pass", draw_boarding_pass),
    Layout(None, "foreign_card", draw_foreign_card),
)
