"""PANs held apart: the letter of allotment with the card pasted under it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.fonts import NARROW, SERIF, Style
from specimens.numbers import digits
from specimens.pan_parts import PersonsCard, invent_persons_card
from specimens.people import Gender
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed

ENDING = (
    "Please quote this number in all returns, challans and letters to the Income Tax Department, and see that it "
    "stands on the papers of your financial transactions. Any change in your particulars is to be told to the PAN "
    "services unit in the form for changes or correction."
)


def draw_letter_of_allotment(rng: Random) -> Drawn:
    """A letter to the holder with the number in a sentence; the laminated card of before 2018 lies under it."""
    content = invent_persons_card(rng)
    page = Surface(*A4)
    font = rng.choice((*SERIF, "Titillium Web"))
    body = Style(rng.uniform(9.4, 10.4), font, 400, "#151515", "Mukta")
    bold = replace(body, weight=700)
    page.text(20, 20, "INCOME TAX PAN SERVICES UNIT", replace(bold, size=13))
    page.text(20, 25.6, "(Managed for the Income Tax Department, Government of India)", body)
    page.line(20, 29, 190, 29, "#333333", 0.4)
    page.text(20, 37, f"Ref. No. : TDS/PAN/{digits(rng, 4)}/{digits(rng, 6)}", body)
    page.text(190, 37, f"Acknowledgement No. : {digits(rng, 15)}", body, Align.RIGHT)
    title = {Gender.MALE: "SHRI", Gender.FEMALE: "SMT"}.get(content.person.gender, "MX")
    address = content.person.address
    y = 47.0
    page.text(20, y, "To,", body)
    where = (*address.parts(), f"{address.state} - {address.pincode}")
    for line in (f"{title} {content.name}", ", ".join(where[:-2]).upper(), ", ".join(where[-2:]).upper()):
        y = page.paragraph(20, y + 5.4, 105, line, body) - 4.2
    y += 12
    page.text(20, y, "Sir / Madam,", body)
    page.text(105, y + 7, "Sub. : Allotment of Permanent Account Number (PAN)", bold, Align.CENTER)
    sentence = (
        f"With reference to your application in Form 49A, the Permanent Account Number allotted to you is "
        f"{content.number}. Your PAN card, with the particulars as given in the application, is pasted below."
    )
    y = page.paragraph(20, y + 15, 170, sentence, body, 1.4)
    y = page.paragraph(20, y + 2, 170, ENDING, body, 1.4)
    page.text(190, y + 4, "Income Tax PAN Services Unit", bold, Align.RIGHT)
    top = max(y + 20, 178.0)
    page.dashed_line(12, top - 8, 198, top - 8)
    page.move_origin(rng.uniform(20, 95), top)
    _pasted(page, rng, content)
    page.move_origin(0, 0)
    ornament.specimen_mark(page, rng, 20, 285, 6)
    return Drawn(page, Form.PAGE, content.truth())


def _pasted(page: Surface, rng: Random, content: PersonsCard) -> None:
    """Draw the card: photo left, number right of it, name, father and date without captions at the foot."""
    font = rng.choice(NARROW)
    page.rectangle(-2, -2, CARD[0] + 4, CARD[1] + 4, fill="#f4f4f1", line="#bcbcbc", radius=3)
    page.rectangle(0, 0, *CARD, fill=rng.choice(("#cfe0ea", "#d9e6df", "#dcdff0")), radius=2.5)
    head = Style(7.4, font, 700, "#1f2745", "Hind")
    page.text(4, 5.6, "आयकर विभाग", head)
    page.text(4, 9.2, "INCOME TAX DEPARTMENT", head)
    page.text(81.6, 5.6, "भारत सरकार", head, Align.RIGHT)
    page.text(81.6, 9.2, "GOVT. OF INDIA", head, Align.RIGHT)
    ornament.emblem(page, 47, 6.5, 6)
    ornament.photo(page, rng, 4, 12.5, 15, 18.5)
    page.text(24, 17, "Permanent Account Number", Style(6.4, font))
    page.text(24, 22.4, content.number, Style(11, font, 700, tracking=0.4))
    ornament.signature(page, rng, 56, 23, 24, 6)
    page.text(68, 32, "Signature", Style(5.4, font), Align.CENTER)
    value = Style(rng.uniform(7.6, 8.4), font, 400, "#14142a")
    for number, line in enumerate((content.name, content.father, content.born)):
        page.text(4, 37 + 5.2 * number, line, narrowed(value, (line,), 60))
    ornament.hologram(page, rng, 72, 38, 8)
    ornament.specimen_mark(page, rng, 62, 52, 3.4)


LAYOUTS = (Layout("PAN", "letter_of_allotment", draw_letter_of_allotment, held_apart=True),)
