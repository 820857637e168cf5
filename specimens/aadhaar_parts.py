"""What all forms of the Aadhaar share: the holder, the words in five languages, the two sides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from types import MappingProxyType

from sheaf.model.field import Value
from specimens import ornament
from specimens.fonts import DEVANAGARI, SANS, Style
from specimens.numbers import aadhaar_number, digits, virtual_id
from specimens.people import Gender, Person, day_between, invent_person, printed_date
from specimens.script import spelt
from specimens.surface import MM_PER_POINT, Align, Surface, text_width, wrap

LATEST = date(2025, 12, 31)


@dataclass(frozen=True, slots=True)
class Words:
    """The printed words of one language."""

    script: str
    government: str
    authority: str
    born: str
    year: str
    genders: tuple[str, str, str]
    """Male, female, transgender."""
    address: str
    right: str
    mine: str
    number: str
    enrolment: str


HINDI = Words(
    "devanagari", "भारत सरकार", "भारतीय विशिष्ट पहचान प्राधिकरण", "जन्म तिथि", "जन्म वर्ष",
    ("पुरुष", "महिला", "ट्रांसजेंडर"), "पता", "आधार - आम आदमी का अधिकार", "मेरा आधार, मेरी पहचान",
    "आपका आधार क्रमांक", "नामांकन क्रम",
)  # fmt: skip
MARATHI = Words(
    "devanagari", "भारत सरकार", "भारतीय विशिष्ट ओळख प्राधिकरण", "जन्म तारीख", "जन्म वर्ष",
    ("पुरुष", "महिला", "तृतीयपंथी"), "पत्ता", "आधार - सामान्य माणसाचा अधिकार", "माझे आधार, माझी ओळख",
    "आपला आधार क्रमांक", "नोंदणी क्रमांक",
)  # fmt: skip
TAMIL = Words(
    "tamil", "இந்திய அரசாங்கம்", "இந்திய தனித்துவ அடையாள ஆணையம்", "பிறந்த நாள்", "பிறந்த ஆண்டு",
    ("ஆண்பால்", "பெண்பால்", "திருநங்கை"), "முகவரி", "ஆதார் - சாதாரண மனிதனின் அதிகாரம்", "எனது ஆதார், எனது அடையாளம்",
    "உங்கள் ஆதார் எண்", "பதிவு எண்",
)  # fmt: skip
TELUGU = Words(
    "telugu", "భారత ప్రభుత్వం", "భారత విశిష్ట గుర్తింపు ప్రాధికార సంస్థ", "పుట్టిన తేదీ", "పుట్టిన సంవత్సరం",
    ("పురుషుడు", "స్త్రీ", "ట్రాన్స్‌జెండర్"), "చిరునామా", "ఆధార్ - సామాన్యుని హక్కు", "నా ఆధార్, నా గుర్తింపు",
    "మీ ఆధార్ సంఖ్య", "నమోదు సంఖ్య",
)  # fmt: skip
BENGALI = Words(
    "bengali", "ভারত সরকার", "ভারতীয় বিশিষ্ট পরিচয় প্রাধিকরণ", "জন্মতারিখ", "জন্ম সাল",
    ("পুরুষ", "মহিলা", "রূপান্তরকামী"), "ঠিকানা", "আধার - সাধারণ মানুষের অধিকার", "আমার আধার, আমার পরিচয়",
    "আপনার আধার সংখ্যা", "তালিকাভুক্তির নম্বর",
)  # fmt: skip
ASSAMESE = Words(
    "assamese", "ভাৰত চৰকাৰ", "ভাৰতীয় বিশিষ্ট পৰিচয় প্ৰাধিকৰণ", "জন্ম তাৰিখ", "জন্ম বছৰ",
    ("পুৰুষ", "মহিলা", "তৃতীয় লিংগ"), "ঠিকনা", "আধাৰ - সাধাৰণ মানুহৰ অধিকাৰ", "মোৰ আধাৰ, মোৰ পৰিচয়",
    "আপোনাৰ আধাৰ নম্বৰ", "পঞ্জীয়ন নম্বৰ",
)  # fmt: skip
LANGUAGES = MappingProxyType(
    {
        "Assam": ASSAMESE,
        "Maharashtra": MARATHI,
        "Goa": MARATHI,
        "Tamil Nadu": TAMIL,
        "Andhra Pradesh": TELUGU,
        "Telangana": TELUGU,
        "West Bengal": BENGALI,
    }
)
"""The second language by the state of enrolment; elsewhere Hindi."""


@dataclass(frozen=True, slots=True)
class Holder:
    """What is printed on one person's papers. `address` is the English text after its label."""

    person: Person
    words: Words
    number: str
    virtual_id: str
    address: str
    only_year: bool
    issued: date

    @property
    def born(self) -> str:
        return str(self.person.born.year) if self.only_year else printed_date(self.person.born)

    @property
    def gender_words(self) -> str:
        local = self.words.genders[tuple(Gender).index(self.person.gender)]
        return f"{local}/ {self.person.gender}"

    def front_truth(self) -> dict[str, Value]:
        birth = "year_of_birth" if self.only_year else "date_of_birth"
        return {
            "name": self.person.name,
            birth: self.born,
            "gender": self.person.gender.value,
            "aadhaar_number": self.number,
        }

    def back_truth(self) -> dict[str, Value]:
        return {
            "address": self.address,
            "formatted_address": self.person.address.formatted(),
            "aadhaar_number": self.number,
        }

    def truth(self) -> Mapping[str, Value]:
        return self.front_truth() | self.back_truth()


@dataclass(frozen=True, slots=True)
class Look:
    """The type of one issue of the card. Sizes in points."""

    font: str
    devanagari: str
    size: float
    number_size: float
    label: str
    """How the date of birth is announced, after the local word."""

    def style(self, scale: float = 1.0, weight: int = 400, color: str = "#151515") -> Style:
        return Style(self.size * scale, self.font, weight, color, self.devanagari)


def invent_holder(rng: Random) -> Holder:
    person = invent_person(rng)
    return Holder(
        person=person,
        words=LANGUAGES.get(person.address.state, HINDI),
        number=aadhaar_number(rng),
        virtual_id=virtual_id(rng),
        address=_invent_printed_address(rng, person),
        only_year=False,
        issued=day_between(rng, date(2011, 2, 1), LATEST),
    )


def masked(holder: Holder) -> Holder:
    """Print only the last four digits, as the issuer's masked download does."""
    return replace(holder, number=f"XXXX XXXX {holder.number[-4:]}")


def invent_look(rng: Random) -> Look:
    return Look(
        font=rng.choice(SANS),
        devanagari=rng.choice(DEVANAGARI),
        size=rng.uniform(6.6, 7.8),
        number_size=rng.uniform(11.5, 14),
        label=rng.choice((" / DOB : ", "/DOB: ", " / DOB: ", "/ Date of Birth: ")),
    )


def heading(side: Surface, holder: Holder, look: Look, *, is_back: bool) -> None:
    """Print the issuer between two coloured bands, as the cut-away card has it."""
    side.rectangle(14, 0.8, 62, 1.5, fill="#f0a050", opacity=0.85)
    side.rectangle(14, 10.2, 62, 1.2, fill="#3f9a50", opacity=0.85)
    ornament.emblem(side, 8, 5.5, 6.5)
    local = holder.words.authority if is_back else holder.words.government
    english = "UNIQUE IDENTIFICATION AUTHORITY OF INDIA" if is_back else "GOVERNMENT OF INDIA"
    side.text(45, 5.3, local, look.style(0.95, 700), Align.CENTER)
    side.text(45, 8.9, english.title().replace(" Of ", " of ") if is_back else english, look.style(0.9), Align.CENTER)
    side.circle(80, 6, 3.4, line="#c0392b", thickness=0.5)


def front_lines(side: Surface, holder: Holder, look: Look, x: float, y: float, gap: float) -> float:
    """Print name, birth and gender and return the next baseline."""
    for line in _front_lines(holder, look):
        side.text(x, y, line, look.style())
        y += look.size * MM_PER_POINT * gap
    return y


def front_reach(holder: Holder, look: Look) -> float:
    """Return the width in mm of the longest line that `front_lines` prints."""
    return max(text_width(line, look.style()) for line in _front_lines(holder, look))


def number_line(side: Surface, holder: Holder, look: Look, x: float, y: float, *, with_vid: bool) -> None:
    """Print the number large, centred on `x`, and the VID under it."""
    side.text(x, y, holder.number, look.style(look.number_size / look.size, 700), Align.CENTER)
    if with_vid:
        side.text(x, y + 3.2, f"VID : {holder.virtual_id}", look.style(0.85), Align.CENTER)


def slogan(side: Surface, holder: Holder, look: Look, y: float) -> None:
    side.line(2, y - 3.6, 83, y - 3.6, "#c0392b", 0.5)
    side.text(42.5, y, holder.words.mine, look.style(1.1, 700), Align.CENTER)


def address_block(side: Surface, holder: Holder, look: Look, place: tuple[float, float], width: float) -> float:
    """Print the address in both languages, one under the other, and return the next baseline."""
    x, y = place
    y = _local_address(side, holder, look, (x, y, width), most_lines=3)
    side.text(x, y + 0.8, "Address:", look.style(0.9, 700))
    return side.paragraph(x, y + 3.8, width, holder.address, look.style(0.86), 1.2)


def address_columns(side: Surface, holder: Holder, look: Look, y: float, width: float) -> None:
    """Print the address in two columns: the local language left, English right."""
    _local_address(side, holder, look, (3, y, width), most_lines=7)
    side.text(6 + width, y, "Address:", look.style(0.9, 700))
    side.paragraph(6 + width, y + 3, width, holder.address, look.style(0.86), 1.2)


def _local_address(
    side: Surface, holder: Holder, look: Look, place: tuple[float, float, float], most_lines: int
) -> float:
    """Print the address in the second language at (x, y, width), cut where it would run into the English one."""
    x, y, width = place
    parts = (relation(holder.person), *holder.person.address.parts())
    small = look.style(0.86)
    side.text(x, y, f"{holder.words.address}:", look.style(0.9, 700))
    lines = wrap(spelt(", ".join(parts), holder.words.script), width, small)
    return side.paragraph(x, y + 3, width, " ".join(lines[:most_lines]), small, 1.4)


def issue_date(side: Surface, rng: Random, holder: Holder, look: Look, place: tuple[float, float]) -> None:
    """Print along the edge when the number was issued or the file downloaded. Never a date of birth."""
    words = rng.choice(("Issue Date: {}", "Download Date: {}", "Aadhaar no. issued: {}", "Details as on: {}"))
    side.vertical_text(*place, words.format(printed_date(holder.issued)), look.style(0.62))


def code(side: Surface, rng: Random, x: float, y: float, size: float) -> None:
    """Draw a dense QR code full of digits, as the signed one is."""
    side.qr(x, y, size, digits(rng, rng.randint(250, 700)))


def enrolment_number(rng: Random) -> str:
    return f"{digits(rng, 4)}/{digits(rng, 5)}/{digits(rng, 5)}"


def letter_lines(holder: Holder) -> tuple[str, ...]:
    """Return the lines of the letter's address block under the name, with its labelled parts."""
    address = holder.person.address
    return (
        f"{relation(holder.person)},",
        *(f"{line}," for line in address.lines),
        f"VTC: {address.city},",
        f"District: {address.district},",
        f"State: {address.state},",
        f"PIN Code: {address.pincode}",
        f"Mobile: {holder.person.mobile}",
    )


def _front_lines(holder: Holder, look: Look) -> tuple[str, ...]:
    birth = holder.words.year if holder.only_year else holder.words.born
    label = " / Year of Birth : " if holder.only_year else look.label
    return (
        spelt(holder.person.name, holder.words.script),
        holder.person.name,
        f"{birth}{label}{holder.born}",
        holder.gender_words,
    )


def _invent_printed_address(rng: Random, person: Person) -> str:
    address = person.address
    parts = (relation(person), *address.parts()) if rng.random() < 0.85 else address.parts()
    if address.is_urban and rng.random() < 0.25:
        return _with_labelled_parts(person)
    end = rng.choice((f"{address.state} - {address.pincode}", f"{address.state}, {address.pincode}"))
    return f"{', '.join(parts)}, {end}"


def _with_labelled_parts(person: Person) -> str:
    """Print the address as the recent downloads do, each part of the place with its label."""
    address = person.address
    return (
        f"{relation(person)}, {', '.join(address.lines)}, VTC: {address.city}, PO: {address.lines[-1]}, "
        f"District: {address.district}, State: {address.state}, PIN Code: {address.pincode}"
    )


def relation(person: Person) -> str:
    """Return the beginning of the address: whose son, daughter or wife, or in whose care."""
    if person.gender is Gender.FEMALE:
        letter = "D" if person.born.year > 1995 else "W"
    else:
        letter = "S" if person.born.day % 5 else "C"
    return f"{letter}/O: {person.father}" if person.born.day % 2 else f"{letter}/O {person.father}"
