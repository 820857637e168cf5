"""Driving licences in the wordings and arrangements of many offices: no two are alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.driving_license_parts import Licence, invent_licence, relation_letter
from specimens.flow import Flow
from specimens.numbers import digits
from specimens.printed_card import (
    Arrangement,
    Entry,
    Manner,
    background,
    fitted_card,
    heading,
    invent_manner,
    print_entries,
)
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Surface

HEADINGS = (
    ("UNION OF INDIA", "{0} STATE DRIVING LICENCE"),
    ("GOVERNMENT OF {0}", "DRIVING LICENCE"),
    ("INDIAN UNION DRIVING LICENCE", "{0}"),
    ("TRANSPORT DEPARTMENT, GOVT. OF {0}", "DRIVING LICENCE"),
    ("DRIVING LICENCE", "STATE OF {0}"),
    ("DRIVING LICENCE  {0}",),
    ("MOTOR DRIVING LICENCE", "Issued by Government of {1}"),
    ("THE UNION OF INDIA", "{0} STATE MOTOR DRIVING LICENCE"),
    ("DRIVING LICENSE", "Government of {1}", "Form 7 [Rule 16(2)]"),
)
NUMBERS = ("DL No", "DL No.", "Licence No.", "License Number", "D.L. No", "DL Number", "Driving Licence No.", "DLNO")
NAMES = ("Name", "NAME", "Holder's Name", "Name of Holder", "Name of Licence Holder", "Full Name")
PARENTS = (
    "S/D/W of", "S/W/D of", "S/D/W", "Son/Wife/Daughter of", "Son/Daughter/Wife of", "Father/Husband Name",
    "Father's/Husband's Name", "Father Name", "S/W/D", "{0}/o", "{0}/O", "Son / Daughter / Wife Of", "F/H Name",
)  # fmt: skip
BIRTHS = ("DOB", "D.O.B.", "Date of Birth", "Date Of Birth", "Birth Date", "D.O.B", "Dt. of Birth")
ISSUES = ("DOI", "Date of Issue", "Issue Date", "Issued On", "Issue Dt.", "Dt. of Issue", "Date Of Issue", "D.O.I.")
ENDS = (
    "Valid Till", "Valid Upto", "Validity", "Expiry Date", "Valid Up To", "Date of Expiry", "Valid Through",
    "Date of Validity", "Valid To", "Expires On",
)  # fmt: skip
BOTH_ENDS = (
    ("Valid Till (NT)", "Valid Till (TR)"),
    ("Validity (NT)", "Validity (TR)"),
    ("Valid Upto NT", "Valid Upto TR"),
    ("Non-Transport", "Transport"),
    ("Validity Non-Transport", "Validity Transport"),
    ("Valid Till Non Transport", "Valid Till Transport"),
    ("Validity(Non-Tr)", "Validity(Tr)"),
    ("Val. NT", "Val. TR"),
    ("Date of Validity (NT)", "Date of Validity (T)"),
    ("NT Validity", "TR Validity"),
)
ADDRESSES = ("Address", "Add", "ADDRESS", "Permanent Address", "Present Address", "Addr.", "Perm. Address", "Add.")
FIRST_ISSUES = ("Date of First Issue", "First Issue Date", "First Issued On", "Dt of 1st Issue")


@dataclass(frozen=True, slots=True)
class Days:
    """How one office writes dates."""

    pattern: str

    def printed(self, day: date) -> str:
        return day.strftime(self.pattern)


def invent_days(rng: Random) -> Days:
    return Days(rng.choice(("%d-%m-%Y", "%d-%m-%Y", "%d/%m/%Y", "%d/%m/%Y", "%d.%m.%Y", "%d-%b-%Y", "%d %b %Y")))


def draw_inline(rng: Random) -> Drawn:
    """Every value follows its caption at once."""
    return _draw(rng, Arrangement.INLINE)


def draw_column(rng: Random) -> Drawn:
    """Captions in one column, values in another."""
    return _draw(rng, Arrangement.COLUMN)


def draw_stacked(rng: Random) -> Drawn:
    """Small captions, each over its value."""
    return _draw(rng, Arrangement.STACKED)


def draw_paired(rng: Random) -> Drawn:
    """Short things two in a row."""
    return _draw(rng, Arrangement.PAIRED)


def entries_of(rng: Random, licence: Licence) -> list[Entry]:
    """Return captions and values in an order that some office may print them in."""
    days = invent_days(rng)
    number = Entry(rng.choice(NUMBERS), licence.number, is_short=True)
    dated = [Entry(rng.choice(ISSUES), days.printed(licence.issued), is_short=True), *_ends(rng, licence, days)]
    if licence.first_issued != licence.issued and rng.random() < 0.6:
        dated.append(Entry(rng.choice(FIRST_ISSUES), days.printed(licence.first_issued), is_short=True))
    parent = rng.choice(PARENTS).format(relation_letter(licence.person))
    person = [Entry(rng.choice(NAMES), licence.name), Entry(parent, licence.relation)]
    birth = [Entry(rng.choice(BIRTHS), days.printed(licence.person.born), is_short=True)]
    birth += [Entry(rng.choice(("BG", "Blood Group", "B.G.", "Blood Gr.")), licence.blood, is_short=True)]
    address = [Entry(rng.choice(ADDRESSES), licence.address, is_long=True)]
    more = [
        Entry("COV", ", ".join(name for name, _ in licence.classes)),
        Entry(rng.choice(("Badge No", "Ref. No.", "Old DL No")), digits(rng, 6), is_short=True),
        Entry(rng.choice(("Licensing Authority", "Issuing Authority", "RTO")), licence.person.address.city.upper()),
    ]
    extra = rng.sample(more, rng.randint(0, 2))
    order = rng.choice(
        (
            (dated, person, birth, address, extra),
            (person, birth, dated, address, extra),
            (person, birth, address, dated, extra),
            (dated, extra, birth, person, address),
        )
    )
    return [number, *(entry for group in order for entry in group)]


def _ends(rng: Random, licence: Licence, days: Days) -> list[Entry]:
    """Return the end of its validity, or both ends where there are two, each with a caption or a mark."""
    end = days.printed(licence.valid_till)
    if licence.transport_till is None:
        marked = rng.choice((end, end, f"{end} (NT)"))
        return [Entry(rng.choice(ENDS), marked, is_short=True)]
    transport = days.printed(licence.transport_till)
    if rng.random() < 0.3:
        both = rng.choice(
            (f"{end} (NT)  {transport} (TR)", f"NT: {end}  TR: {transport}", f"{end}(NT) {transport}(TR)")
        )
        return [Entry(rng.choice(ENDS), both)]
    captions = rng.choice(BOTH_ENDS)
    pair = [Entry(captions[0], end, is_short=True), Entry(captions[1], transport, is_short=True)]
    return pair if rng.random() < 0.7 else pair[::-1]


def _draw(rng: Random, arrangement: Arrangement) -> Drawn:
    licence = invent_licence(rng, is_old=rng.random() < 0.25)
    if rng.random() < 0.15:
        title = rng.choice(("LATE", "SHRI", "MR"))
        licence = replace(licence, person=replace(licence.person, father=f"{title} {licence.person.father}"))
    size = CARD if rng.random() < 0.7 else (95.0, 65.0)
    surface = fitted_card(rng, lambda own, card, points: _card(own, card, licence, (arrangement, points)), size)
    return Drawn(surface, Form.CARD, licence.truth())


def _card(rng: Random, card: Surface, licence: Licence, wanted: tuple[Arrangement, float]) -> float:
    manner: Manner = invent_manner(rng, *wanted)
    background(card, rng)
    lines = [line.format(licence.state.upper(), licence.state) for line in rng.choice(HEADINGS)]
    top = heading(card, lines, manner.look, card.width)
    is_left = rng.random() < 0.4
    photo = (3.0 if is_left else card.width - 20, top + rng.uniform(0, 4))
    ornament.photo(card, rng, *photo, 16.5, 20)
    ornament.signature(card, rng, photo[0], photo[1] + 21, 16, 4)
    flow = Flow(card, 21.5 if is_left else 3.5, top, card.width - 26, rng.uniform(1.18, 1.34))
    print_entries(flow, entries_of(rng, licence), manner)
    ornament.specimen_mark(card, rng, photo[0], photo[1] + 28, 3.4)
    return flow.y


LAYOUTS = (
    Layout("DRIVING_LICENSE", "wording_inline", draw_inline),
    Layout("DRIVING_LICENSE", "wording_column", draw_column),
    Layout("DRIVING_LICENSE", "wording_stacked", draw_stacked),
    Layout("DRIVING_LICENSE", "wording_paired", draw_paired),
)
