"""Invented businesses: names, constitutions and the GST numbers that go with them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from specimens.numbers import gstin, pan_number
from specimens.people import SURNAMES, Person, invent_mobile, invent_person, words
from specimens.places import Address, invent_address

STATE_CODES = {
    "Punjab": "03", "Uttarakhand": "05", "Haryana": "06", "Delhi": "07", "Rajasthan": "08", "Uttar Pradesh": "09",
    "Bihar": "10", "Assam": "18", "West Bengal": "19", "Jharkhand": "20", "Odisha": "21", "Chhattisgarh": "22",
    "Madhya Pradesh": "23", "Gujarat": "24", "Maharashtra": "27", "Karnataka": "29", "Kerala": "32",
    "Tamil Nadu": "33", "Telangana": "36", "Andhra Pradesh": "37",
}  # fmt: skip
"""The first two digits of a GSTIN (DOCTYPES.md 1)."""

_FIRST = words(
    "Shree Sai Balaji Ganesh Krishna Laxmi Maruti Durga Omkar Navkar Jai Sunrise Royal Modern New National Supreme "
    "Galaxy Metro City Global Prime Vision Sapphire Rainbow Everest Nilkanth Mahavir Ambika Vinayak Sagar Bharat "
    "Deccan Konkan Malwa Kaveri Godavari Himgiri Classic Perfect United Sterling Apex Zenith Orient"
)
_TRADES = {
    "electronics": words("Electronics Digital Appliances Electricals Mobiles Telecom"),
    "hardware": words("Hardware Steel Traders Cement Paints Sanitary"),
    "grocery": words("Provision Kirana Foods Mart Bazaar Supermarket"),
    "clothing": words("Textiles Garments Sarees Fashion Silks Apparel"),
    "furniture": words("Furniture Interiors Decor Furnishings"),
    "vehicles": words("Motors Automobiles Wheels Autolines"),
    "medicine": words("Medicals Pharma Surgicals Healthcare"),
    "parts": words("Engineering Industries Components Tools Batteries Tyres"),
}
_ENDS = words("Traders Enterprises Agencies Stores Centre House World Corporation Brothers Associates")

_CONSTITUTIONS = {
    "P": ("Proprietorship",),
    "F": ("Partnership", "Limited Liability Partnership"),
    "C": ("Private Limited Company", "Public Limited Company"),
    "H": ("Hindu Undivided Family",),
    "T": ("Society/ Club/ Trust/ AOP",),
}


@dataclass(frozen=True, slots=True)
class Business:
    """A business that does not exist. The trade name may equal the legal name."""

    legal_name: str
    trade_name: str
    constitution: str
    owner: Person
    pan: str
    gstin: str
    address: Address
    phone: str

    @property
    def state_code(self) -> str:
        return self.gstin[:2]

    @property
    def email(self) -> str:
        word = "".join(character for character in self.trade_name.lower() if character.isalpha())
        return f"{word[:14]}@example.in"


def trades() -> tuple[str, ...]:
    return tuple(_TRADES)


def invent_business(rng: Random, trade: str | None = None, state: str | None = None) -> Business:
    """Invent a business of a `trade` in a `state` (any, when None)."""
    address = invent_address(rng, state)
    owner = invent_person(rng, address.state)
    holder = rng.choices("PFCHT", weights=(46, 18, 30, 4, 2))[0]
    constitution = rng.choice(_CONSTITUTIONS[holder])
    trade_name = _trade_name(rng, trade or rng.choice(trades()), owner)
    legal_name = _legal_name(holder, constitution, trade_name, owner)
    if holder in "CT" or (holder == "F" and rng.random() < 0.7):
        trade_name = legal_name
    pan = pan_number(rng, holder, owner.surname_initial if holder == "P" else legal_name.removeprefix("M/s ")[0])
    number = gstin(rng, STATE_CODES[address.state], pan)
    return Business(legal_name, trade_name, constitution, owner, pan, number, address, invent_mobile(rng))


def _trade_name(rng: Random, trade: str, owner: Person) -> str:
    first = rng.choice((rng.choice(_FIRST), rng.choice(_FIRST), rng.choice(SURNAMES).title(), owner.given))
    kind = rng.choice(_TRADES[trade])
    form = rng.random()
    if form < 0.45:
        return f"{first} {kind}"
    if form < 0.85:
        end = rng.choice([word for word in _ENDS if word != kind])
        return f"{first} {kind} {end}"
    return f"{first} {rng.choice(_FIRST)} {kind}" if first not in _FIRST else f"{first} & Sons {kind}"


def _legal_name(holder: str, constitution: str, trade_name: str, owner: Person) -> str:
    if holder == "P":
        return owner.name
    if constitution == "Limited Liability Partnership":
        return f"{trade_name} LLP"
    if constitution == "Private Limited Company":
        return f"{trade_name} Private Limited"
    if constitution == "Public Limited Company":
        return f"{trade_name} Limited"
    if holder == "H":
        return f"{owner.name} HUF"
    return f"{trade_name} Trust" if holder == "T" else f"M/s {trade_name}"
