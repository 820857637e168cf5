"""Papers that speak of licences to drive and of voters but are neither a driving licence nor a voter's card."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.driving_license_parts import Licence, invent_licence
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.numbers import digits, epic_number
from specimens.others_parts import FONTS, CardLook, Letter, draw_card, draw_form, draw_letter, paper
from specimens.people import invent_mobile, invent_person, printed_date
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.voter_id_parts import constituency, invent_elector


def draw_voter_slip(rng: Random) -> Drawn:
    """What is brought to voters before a poll: their number, but as a notice."""
    elector = invent_elector(rng)
    titles = (rng.choice(("Voter Information Slip", "VOTER SLIP", "Photo Voter Slip")), "Election Commission of India")
    pairs = (
        ("EPIC No.", elector.number),
        ("Name", elector.name),
        (elector.relation_caption, elector.relation),
        ("Gender", elector.gender),
        ("Assembly Constituency", constituency(rng, elector)),
        ("Part No. / Serial No.", f"{rng.randint(1, 300)} / {rng.randint(1, 1400)}"),
        ("Polling Station Address", f"Government School, {elector.person.address.city}"),
        ("Poll Date and Time", f"{printed_date(elector.person.born)[:6]}2024, 7 am to 6 pm"),
    )
    return draw_form(rng, titles, pairs, ("This slip is not an identity document at the polling station.",))


def draw_roll_page(rng: Random) -> Drawn:
    """A page of an electoral roll: thirty voters in boxes."""
    style = Style(6.6, rng.choice(FONTS))
    flow = new_flow(10, 12)
    elector = invent_elector(rng)
    flow.line(
        f"ELECTORAL ROLL {elector.year}   Assembly Constituency No. and Name : {constituency(rng, elector)}", style
    )
    flow.line("Section No. and Name : 1 - Main Road", style)
    for row in range(9):
        for column in range(3):
            each = invent_elector(rng)
            box = Flow(flow.surface, 10 + column * 64, 26 + row * 28, 60, 1.3)
            flow.surface.rectangle(box.left - 1, box.y - 1, 62, 26, line="#555555")
            box.line(f"{row * 3 + column + 1}      {each.number}", style, Align.LEFT)
            box.line(f"Name : {each.name}", style)
            box.line(f"{each.relation_caption} : {each.relation}", style)
            box.line(f"House Number : {rng.randint(1, 90)}", style)
            box.line(f"Age : {each.age}  Gender : {each.gender}", style)
    ornament.specimen_mark(flow.surface, rng, 95, 290, 6)
    return paper(flow.surface)


def draw_voter_form(rng: Random) -> Drawn:
    """An application to the roll, with the number of a card in it."""
    elector = invent_elector(rng)
    titles = ("FORM 8", "Application for Shifting of Residence / Correction of Entries", "Election Commission of India")
    pairs = (
        ("Name of Applicant", elector.name),
        ("EPIC No.", elector.number),
        ("Aadhaar Number", "not given"),
        ("Mobile Number", invent_mobile(rng)),
        ("Date of Birth", elector.born),
        ("Present Address", elector.address),
    )
    notes = ("I hereby declare that the facts and particulars mentioned above are true to the best of my knowledge.",)
    return draw_form(rng, titles, pairs, notes)


def draw_licence_application(rng: Random) -> Drawn:
    """An application for a licence's renewal, or the receipt of its fee."""
    licence = invent_licence(rng)
    titles = rng.choice(
        (
            ("FORM 9", "Application for Renewal of Driving Licence", f"Government of {licence.state}"),
            ("Acknowledgement", "Application for Driving Licence", f"Transport Department, {licence.state}"),
            ("Fee Receipt", f"Transport Department, Government of {licence.state}", "Driving Licence Services"),
        )
    )
    pairs = (
        ("Application Number", digits(rng, 10)),
        ("Application Date", licence.day(licence.issued)),
        *_particulars(licence),
        ("Amount Paid", f"Rs. {rng.randint(2, 20)}00.00"),
    )
    return draw_form(rng, titles, pairs, ("Bring the originals of all documents on the date of your appointment.",))


def draw_learner_licence(rng: Random) -> Drawn:
    """A learner's licence is another paper than a driving licence."""
    licence = invent_licence(rng)
    titles = ("FORM 3", "LEARNER'S LICENCE", f"Government of {licence.state}")
    pairs = (
        ("Learner's Licence No.", licence.number),
        *_particulars(licence)[1:],
        ("Class of Vehicle", "LMV, MCWG"),
        ("Valid Till", licence.day(licence.valid_till)),
    )
    return draw_form(
        rng, titles, pairs, ("Valid throughout India for six months, with an instructor beside the holder.",)
    )


def draw_licence_letter(rng: Random) -> Drawn:
    """An insurer asks about an accident and quotes a licence."""
    licence, person = invent_licence(rng), invent_person(rng)
    letter = Letter(
        ("Suraksha Motor Insurance", f"Claims Office, {person.address.city}"),
        (licence.name, licence.address),
        f"Claim {digits(rng, 8)}, driving licence no. {licence.number}",
        (
            f"We have received your claim. According to it the vehicle was driven by {licence.name}, who holds driving "
            f"licence number {licence.number} issued on {licence.day(licence.issued)} by the authority of "
            f"{licence.state}, valid till {licence.day(licence.valid_till)} for non transport vehicles.",
            "Please send a copy of both sides of the licence and of your voter identity card "
            f"{epic_number(rng)} within fifteen days, or the claim will be closed without further notice.",
        ),
    )
    return draw_letter(rng, letter)


def draw_foreign_licence(rng: Random) -> Drawn:
    """A licence of another country."""
    person = invent_person(rng)
    head, number = rng.choice(
        (
            (("DRIVER LICENSE", "STATE OF WEST LOMARIA  USA"), f"D{digits(rng, 7)}"),
            (
                ("DRIVING LICENCE", "KINGDOM OF LOMARIA"),
                f"{(person.surname or person.given)[:5].upper()}{digits(rng, 6)}",
            ),
            (("GOVERNMENT OF LOMARIA", "DRIVING LICENSE  TRANSPORT MANAGEMENT"), f"{digits(rng, 2)}-{digits(rng, 8)}"),
        )
    )
    pairs = (
        ("1. Surname", person.surname or person.given),
        ("2. Given names", person.given),
        ("3. DOB", person.born.strftime("%m/%d/%Y")),
        ("4a. ISS", "03/14/2019"),
        ("4b. EXP", "03/14/2029"),
        ("5. No", number),
        ("9. Class", rng.choice(("B", "C", "A, B"))),
    )
    return draw_card(rng, head, pairs, CardLook("Roboto", "#7a1f3d", ("#fdf3f6", "#f0dde4"), 4))


def draw_foreign_voter(rng: Random) -> Drawn:
    """A voter's card of another country."""
    person = invent_person(rng)
    pairs = (
        ("Name", person.name),
        ("Father's Name", person.father),
        ("Date of Birth", person.born.strftime("%d %b %Y")),
        ("NID No.", digits(rng, 10)),
    )
    head = ("PEOPLE'S REPUBLIC OF LOMARIA", rng.choice(("NATIONAL ID CARD", "VOTER REGISTRATION CARD")))
    return draw_card(rng, head, pairs, CardLook("Noto Sans", "#1f6f54", ("#f2faf5", "#dceee4"), 4))


def _particulars(licence: Licence) -> tuple[tuple[str, str], ...]:
    return (
        ("DL Number", licence.number),
        ("Name", licence.name),
        ("Son/Daughter/Wife of", licence.relation),
        ("Date of Birth", licence.day(licence.person.born)),
    )


LAYOUTS = (
    Layout(None, "voter_slip", draw_voter_slip),
    Layout(None, "roll_page", draw_roll_page),
    Layout(None, "voter_form", draw_voter_form),
    Layout(None, "licence_application", draw_licence_application),
    Layout(None, "learner_licence", draw_learner_licence),
    Layout(None, "licence_letter", draw_licence_letter),
    Layout(None, "foreign_licence", draw_foreign_licence),
    Layout(None, "foreign_voter", draw_foreign_voter),
)
