"""An invented GST registration: what a certificate states, before it is printed in any design."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sheaf.model.field import Value
from specimens.business import Business, invent_business
from specimens.people import day_between, invent_person, printed_date
from specimens.places import LANDMARKS, SOCIETIES, STREETS, Address

PART_LABELS = (
    "Floor No.",
    "Building No./Flat No.",
    "Name Of Premises/Building",
    "Road/Street",
    "Nearby Landmark",
    "Locality/Sub Locality",
    "City/Town/Village",
    "District",
    "State",
    "PIN Code",
)
REGULAR, COMPOSITION, CASUAL = "Regular", "Composition", "Casual Taxable Person"


@dataclass(frozen=True, slots=True)
class Registration:
    """What the certificate states. `place` maps the form's address labels to values, in the form's order.

    `valid_to` is None for a registration without an end. Days are as printed, DD/MM/YYYY.
    """

    business: Business
    place: Mapping[str, str]
    kind: str
    liable_from: str
    valid_from: str
    valid_to: str | None
    issued: str
    officer: str
    rank: str
    office: str
    partners: tuple[str, ...]

    def truth(self, address: str) -> dict[str, Value]:
        """Return the fields for a certificate on which the address is printed as `address`."""
        lines = tuple(value for label, value in self.place.items() if PART_LABELS.index(label) < 6)
        parts = replace(self.business.address, lines=lines)
        truth: dict[str, Value] = {
            "gst_number": self.business.gstin,
            "legal_name": self.business.legal_name,
            "trade_name": self.business.trade_name,
            "constitution_of_business": self.business.constitution,
            "address": address,
            "formatted_address": parts.formatted(),
            "registration_type": self.kind,
            "valid_from": self.valid_from,
            "date_of_issue": self.issued,
        }
        return truth if self.valid_to is None else {**truth, "valid_to": self.valid_to}

    def address_line(self) -> str:
        """Return the address as newer certificates print it, with commas between all parts."""
        return ", ".join(self.place.values())


def invent_registration(rng: Random, kind: str = REGULAR) -> Registration:
    business = invent_business(rng)
    issued = day_between(rng, date(2017, 9, 1), date(2026, 6, 30))
    valid_from = issued - timedelta(days=rng.randint(0, 40))
    valid_to = valid_from + timedelta(days=90) if kind == CASUAL else None
    is_central = rng.random() < 0.5
    ranks = ("Superintendent", "Assistant Commissioner") if is_central else ("State Tax Officer", "Inspector")
    return Registration(
        business=business,
        place=_place(rng, business.address),
        kind=kind,
        liable_from=printed_date(valid_from - timedelta(days=rng.randint(0, 20))),
        valid_from=printed_date(valid_from),
        valid_to=None if valid_to is None else printed_date(valid_to),
        issued=printed_date(issued),
        officer=invent_person(rng).name,
        rank=rng.choice(ranks),
        office=f"RANGE-{rng.choice(('I', 'II', 'III', 'IV'))}" if is_central else f"Ward {rng.randint(1, 90)}",
        partners=tuple(
            invent_person(rng).name
            for _ in range(1 if business.constitution == "Proprietorship" else rng.randint(2, 3))
        ),
    )


def _place(rng: Random, address: Address) -> dict[str, str]:
    """Return the filled parts of the form's address; the office leaves parts out that the taxpayer left empty."""
    number = rng.randint(1, 480)
    floor = rng.choice(("Ground Floor", "1st Floor", "2nd Floor", "First Floor", ""))
    building = (f"Shop No {number}", f"{number}/{rng.randint(1, 30)}", f"Gala No {number}", f"Plot {number}")
    filled = (
        floor if rng.random() < 0.6 else "",
        rng.choice(building),
        rng.choice(SOCIETIES) if rng.random() < 0.75 else "",
        rng.choice(STREETS),
        rng.choice(LANDMARKS) if rng.random() < 0.3 else "",
        address.lines[-1],
        address.city,
        address.city,
        address.state,
        address.pincode,
    )
    return {label: value for label, value in zip(PART_LABELS, filled, strict=True) if value}
