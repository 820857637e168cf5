"""Papers of travellers that are no Indian passport: other countries' passports, visas, forms and letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.card_text import invent_type
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.numbers import digits, mrz_check_digit, passport_number
from specimens.others_parts import Letter, draw_form, draw_letter, paper
from specimens.passport import MACHINE_FONTS
from specimens.passport_parts import PAGE, Passport, ground, invent_passport
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Surface, narrowed

COUNTRIES = (
    ("GBR", "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "BRITISH CITIZEN"),
    ("NPL", "GOVERNMENT OF NEPAL", "NEPALI"),
    ("USA", "UNITED STATES OF AMERICA", "UNITED STATES OF AMERICA"),
    ("BGD", "PEOPLE'S REPUBLIC OF BANGLADESH", "BANGLADESHI"),
    ("LKA", "DEMOCRATIC SOCIALIST REPUBLIC OF SRI LANKA", "SRI LANKAN"),
)
_LINE = 44


def draw_foreign_passport(rng: Random) -> Drawn:
    """The data page of another country's passport; its holder may be born in India."""
    code, country, nationality = rng.choice(COUNTRIES)
    passport, look = invent_passport(rng), invent_type(rng, sizes=(7.8, 8.8))
    number = digits(rng, 9) if code in ("GBR", "USA") else passport_number(rng)
    page = Surface(*PAGE)
    ground(page, rng)
    page.text(6, 7, country, narrowed(look.head, (country,), 112))
    ornament.photo(page, rng, 5, 13, 34, 42)
    rows = (
        (("Type", "P"), ("Code", code), ("Passport No.", number)),
        (("Surname", passport.surname or passport.given_names),),
        (("Given names", passport.given_names),),
        (("Nationality", nationality), ("Date of birth", f"{passport.person.born:%d %b %Y}".upper())),
        (("Sex", passport.sex), ("Place of birth", passport.person.address.city.upper())),
        (("Date of issue", f"{passport.issued:%d %b %Y}".upper()), ("Authority", f"{code} PASSPORT OFFICE")),
        (("Date of expiry", f"{passport.expires:%d %b %Y}".upper()),),
    )
    for line, row in enumerate(rows):
        for place, (caption, value) in enumerate(row):
            x, y = 44 + place * 78 / len(row), 12 + line * 8.4
            page.text(x, y, caption, look.small)
            page.text(x, y + 4, value, narrowed(look.value, (value,), 78 / len(row) - 2))
    _zone(page, rng, ("P<", code, number), passport)
    ornament.specimen_mark(page, rng, 104, 86.4, 5)
    return paper(page, Form.SLIP)


def draw_visa(rng: Random) -> Drawn:
    """An Indian visa in a foreigner's passport."""
    passport, look = invent_passport(rng), invent_type(rng, sizes=(7.6, 8.6))
    page = Surface(*PAGE)
    ground(page, rng)
    page.text(6, 7, "भारत गणराज्य   REPUBLIC OF INDIA", look.head)
    page.text(92, 7, "VISA", replace(look.head, size=13))
    ornament.photo(page, rng, 5, 13, 28, 35)
    flow = Flow(page, 38, 10, 82, 1.45)
    flow.pairs(
        (
            ("Visa Type", rng.choice(("TOURIST", "BUSINESS", "ENTRY (X)"))),
            ("Visa Number", f"V{digits(rng, 7)}"),
            ("Number of Entries", rng.choice(("SINGLE", "MULTIPLE"))),
            ("Date of Issue", printed_date(passport.issued)),
            ("Date of Expiry", printed_date(passport.expires)),
            ("Place of Issue", rng.choice(("LONDON", "DHAKA", "KATHMANDU"))),
            ("Name", passport.name),
            ("Date of Birth", printed_date(passport.person.born)),
            ("Passport No.", digits(rng, 9)),
        ),
        (look.label, narrowed(look.value, (passport.name,), 46)),
        34,
    )
    _zone(page, rng, ("V<", "IND", f"V{digits(rng, 7)}"), passport)
    ornament.specimen_mark(page, rng, 104, 86.4, 5)
    return paper(page, Form.SLIP)


def draw_passport_letter(rng: Random) -> Drawn:
    """A letter that names a passport, its place of issue and its days."""
    one = invent_passport(rng)
    letter = Letter(
        (one.name.title(), one.person.address.in_one_line()),
        ("The Visa Officer,", "High Commission of Specimen"),
        "Request for a tourist visa",
        (
            f"I hold Passport No. {one.number}, issued at {one.place_of_issue.title()} on {printed_date(one.issued)} "
            f"and valid until {printed_date(one.expires)} by the Republic of India.",
            f"My date of birth is {printed_date(one.person.born)} and my place of birth is "
            f"{one.place_of_birth.title()}. I request you to grant me a visa for thirty days.",
        ),
    )
    return draw_letter(rng, letter)


def draw_passport_receipt(rng: Random) -> Drawn:
    """The acknowledgement of an application for a passport."""
    one = invent_passport(rng)
    pairs = (
        ("File No.", one.file_number),
        ("Application Reference Number", f"{rng.randint(20, 25)}-{digits(rng, 10)}"),
        ("Given Name", one.given_names),
        ("Surname", one.surname),
        ("Date of Birth", printed_date(one.person.born)),
        ("Place of Birth", one.place_of_birth),
        ("Type of Application", "Re-issue of Passport"),
        ("Old Passport No.", passport_number(rng)),
        ("Fee Paid (INR)", "1500"),
    )
    titles = ("Ministry of External Affairs", "Government of India", "PASSPORT SEVA - ACKNOWLEDGEMENT LETTER")
    return draw_form(rng, titles, pairs, ("The status of the application can be tracked with the file number.",))


def draw_vaccination(rng: Random) -> Drawn:
    """A certificate for travellers that repeats a passport's number."""
    one = invent_passport(rng)
    pairs = (
        ("Beneficiary Name", one.name.title()),
        ("Date of Birth", printed_date(one.person.born, "-")),
        ("Gender", one.person.gender.title()),
        ("ID Verified", f"Passport # {one.number}"),
        ("Nationality", "INDIAN"),
        ("Vaccine Name", "YELLOW FEVER"),
        ("Date of Dose", printed_date(date(2024, rng.randint(1, 12), rng.randint(1, 28)), "-")),
    )
    return draw_form(rng, ("Ministry of Health & Family Welfare", "Certificate of Vaccination"), pairs, ())


def _zone(page: Surface, rng: Random, head: tuple[str, str, str], passport: Passport) -> None:
    """Print the two lines of a zone of the kind, country and number `head` over the foot of the page."""
    kind, code, number = head
    names = f"{passport.surname or passport.given_names}<<{passport.given_names}".replace(" ", "<").replace("'", "")
    body = number.ljust(9, "<")
    body += mrz_check_digit(body)
    dates = [f"{day:%y%m%d}" for day in (passport.person.born, passport.expires)]
    born, ends = (day + mrz_check_digit(day) for day in dates)
    personal = "<" * 15
    last = mrz_check_digit(body + born + ends + personal)
    nationality = "GBR" if kind == "V<" else code
    sex = passport.sex.replace("T", "<")
    lines = (f"{kind}{code}{names}"[:_LINE].ljust(_LINE, "<"), f"{body}{nationality}{born}{sex}{ends}{personal}{last}")
    style = narrowed(Style(12.4, rng.choice(MACHINE_FONTS), 400, "#121212"), lines, 113)
    for place, line in enumerate(lines):
        page.text(6, 75 + place * 6.2, line, style)


LAYOUTS = (
    Layout(None, "travel_foreign_passport", draw_foreign_passport),
    Layout(None, "travel_visa", draw_visa),
    Layout(None, "travel_passport_letter", draw_passport_letter),
    Layout(None, "travel_passport_receipt", draw_passport_receipt),
    Layout(None, "travel_vaccination", draw_vaccination),
)
