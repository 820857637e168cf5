"""What PAN cards of all years share: holders, headings, backs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.fonts import Style
from specimens.numbers import digits, letters, pan_number
from specimens.people import SURNAMES, Person, day_between, invent_person, printed_date
from specimens.surface import Align, Surface

TRADES = ("TRADERS", "ENTERPRISES", "ELECTRONICS", "MOTORS", "TEXTILES", "FOODS", "INFOTECH", "AGRO", "CHEMICALS")
DEITIES = ("SHREE GANESH", "SAI", "OM", "SHRI BALAJI", "LAXMI", "NEW BHARAT", "ROYAL", "GREENLEAF", "SUNRISE", "VEGA")
ENDINGS = (("PRIVATE LIMITED", "C"), ("LIMITED", "C"), ("LLP", "F"), ("", "F"), ("HUF", "H"), ("TRUST", "T"))
"""How an entity's name ends and the letter of its kind of holder."""


@dataclass(frozen=True, slots=True)
class PersonsCard:
    """What is printed on a person's card."""

    person: Person
    number: str

    @property
    def name(self) -> str:
        return self.person.name.upper()

    @property
    def father(self) -> str:
        return self.person.father.upper()

    @property
    def born(self) -> str:
        return printed_date(self.person.born)

    def truth(self) -> Mapping[str, Value]:
        return {
            "name_as_per_pan": self.name,
            "father_name": self.father,
            "dob": self.born,
            "pan_number": self.number,
        }


@dataclass(frozen=True, slots=True)
class EntitysCard:
    """What is printed on the card of a company, firm, family or trust."""

    name: str
    formed: str
    number: str

    def truth(self) -> Mapping[str, Value]:
        return {"name_as_per_pan": self.name, "date_of_incorporation": self.formed, "pan_number": self.number}


def invent_persons_card(rng: Random) -> PersonsCard:
    person = invent_person(rng)
    return PersonsCard(person, pan_number(rng, "P", person.surname_initial))


def invent_entitys_card(rng: Random) -> EntitysCard:
    ending, kind = rng.choice(ENDINGS)
    if kind == "H":
        name = f"{invent_person(rng).name.upper()} {ending}"
    else:
        first = rng.choice((rng.choice(DEITIES), rng.choice(SURNAMES).upper()))
        name = f"{first} {rng.choice(TRADES)} {ending}".strip()
    formed = day_between(rng, date(1985, 1, 1), date(2024, 12, 31))
    return EntitysCard(name, printed_date(formed), pan_number(rng, kind, name[0]))


def heading(card: Surface, style: Style, y: float = 6.5, emblem_x: float = 47.0) -> None:
    """Print the department on the left, the government on the right and the emblem's place between them."""
    step = style.size * 0.44
    card.text(4, y, "आयकर विभाग", style)
    card.text(4, y + step, "INCOME TAX DEPARTMENT", style)
    ornament.emblem(card, emblem_x, y, 6.5)
    card.text(81.6, y, "भारत सरकार", style, Align.RIGHT)
    card.text(81.6, y + step, "GOVT. OF INDIA", style, Align.RIGHT)


def code(card: Surface, rng: Random, x: float, y: float, size: float) -> None:
    """Draw a dense QR code whose content, like the real one's, says nothing to others."""
    card.rectangle(x - 0.8, y - 0.8, size + 1.6, size + 1.6, fill="#ffffff")
    card.qr(x, y, size, letters(rng, rng.randint(60, 160)) + digits(rng, 60))


def back(card: Surface, rng: Random, style: Style) -> None:
    """Print the card's back: where to send it when found. It carries no field."""
    small = Style(style.size * 0.82, style.font, 400, style.color, style.devanagari)
    card.rectangle(0, 5, 85.6, 7.5, fill="#2a2a2a")
    y = 18.0
    for line in (
        "इस कार्ड के खोने / पाने पर कृपया सूचित करें / लौटाएं :",
        "आयकर पैन सेवा इकाई",
        "If this card is lost / someone's lost card is found,",
        "please inform / return to :",
        "Income Tax PAN Services Unit,",
        "4th Floor, Specimen Chambers, Plot No. 00, Survey No. 000,",
        "Model Colony, Near Deep Bungalow Chowk, Pune - 411 016.",
        f"Tel: 91-20-{digits(rng, 4)} {digits(rng, 4)}, e-mail: tininfo@specimen.invalid",
    ):
        card.text(5, y, line, small)
        y += small.size * 0.52
    ornament.specimen_mark(card, rng, 70, 52)
