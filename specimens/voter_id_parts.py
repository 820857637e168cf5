"""What voters' cards of all years share: the elector, the words in four languages beside English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random
from types import MappingProxyType

from sheaf.formats import states
from sheaf.model.field import Value
from specimens.numbers import digits, epic_number
from specimens.people import Gender, Person, invent_person, printed_date
from specimens.script import spelt


@dataclass(frozen=True, slots=True)
class Words:
    """The printed words of one language."""

    script: str
    commission: str
    card: str
    elector: str
    father: str
    husband: str
    sex: str
    genders: tuple[str, str, str]
    """Male, female, transgender."""
    born: str
    age: str
    address: str


HINDI = Words(
    "devanagari", "भारत निर्वाचन आयोग", "निर्वाचक फोटो पहचान पत्र", "निर्वाचक का नाम", "पिता का नाम", "पति का नाम",
    "लिंग", ("पुरुष", "महिला", "तृतीय लिंग"), "जन्म तिथि", "आयु", "पता",
)  # fmt: skip
MARATHI = Words(
    "devanagari", "भारत निवडणूक आयोग", "मतदार ओळखपत्र", "मतदाराचे नाव", "वडिलांचे नाव", "पतीचे नाव",
    "लिंग", ("पुरुष", "स्त्री", "तृतीयपंथी"), "जन्म दिनांक", "वय", "पत्ता",
)  # fmt: skip
TAMIL = Words(
    "tamil", "இந்திய தேர்தல் ஆணையம்", "வாக்காளர் அடையாள அட்டை", "வாக்காளர் பெயர்", "தந்தையின் பெயர்", "கணவரின் பெயர்",
    "பாலினம்", ("ஆண்", "பெண்", "மூன்றாம் பாலினம்"), "பிறந்த தேதி", "வயது", "முகவரி",
)  # fmt: skip
TELUGU = Words(
    "telugu", "భారత ఎన్నికల సంఘం", "ఓటరు ఫోటో గుర్తింపు కార్డు", "ఓటరు పేరు", "తండ్రి పేరు", "భర్త పేరు",
    "లింగము", ("పురుషుడు", "స్త్రీ", "ఇతరులు"), "పుట్టిన తేది", "వయస్సు", "చిరునామా",
)  # fmt: skip
BENGALI = Words(
    "bengali", "ভারতের নির্বাচন কমিশন", "নির্বাচক সচিত্র পরিচয়পত্র", "নির্বাচকের নাম", "পিতার নাম", "স্বামীর নাম",
    "লিঙ্গ", ("পুরুষ", "মহিলা", "তৃতীয় লিঙ্গ"), "জন্ম তারিখ", "বয়স", "ঠিকানা",
)  # fmt: skip
LANGUAGES = MappingProxyType(
    {
        "Maharashtra": MARATHI,
        "Tamil Nadu": TAMIL,
        "Andhra Pradesh": TELUGU,
        "Telangana": TELUGU,
        "West Bengal": BENGALI,
    }
)
"""The second language by state; elsewhere Hindi."""


@dataclass(frozen=True, slots=True)
class Elector:
    """What is printed on one voter's papers. `year` is the roll's: ages are as on its first of January."""

    person: Person
    words: Words
    number: str
    address: str
    year: int
    only_age: bool
    is_upper: bool

    @property
    def name(self) -> str:
        return self.person.name.upper() if self.is_upper else self.person.name

    @property
    def relation(self) -> str:
        return self.person.father.upper() if self.is_upper else self.person.father

    @property
    def local_name(self) -> str:
        return spelt(self.person.name, self.words.script)

    @property
    def local_relation(self) -> str:
        return spelt(self.person.father, self.words.script)

    @property
    def is_wife(self) -> bool:
        return self.person.gender is Gender.FEMALE and self.person.born.year < 1992

    @property
    def relation_caption(self) -> str:
        return "Husband's Name" if self.is_wife else "Father's Name"

    @property
    def local_relation_caption(self) -> str:
        return self.words.husband if self.is_wife else self.words.father

    @property
    def gender(self) -> str:
        return self.person.gender.value.title()

    @property
    def local_gender(self) -> str:
        return self.words.genders[tuple(Gender).index(self.person.gender)]

    @property
    def age(self) -> str:
        return str(self.year - self.person.born.year - (self.person.born > date(self.person.born.year, 1, 1)))

    @property
    def born(self) -> str:
        return printed_date(self.person.born, "-" if self.year % 2 else "/")

    def front_truth(self) -> dict[str, Value]:
        """Return the number and the names."""
        return {"voter_id": self.printed_number, "name": self.name, "relation_name": self.relation}

    def birth_truth(self) -> dict[str, Value]:
        """Return the gender and either the date of birth or the age."""
        birth: dict[str, Value] = (
            {"age_as_on": self.age} if self.only_age else {"date_of_birth": printed_date(self.person.born)}
        )
        return {"gender": self.person.gender.value} | birth

    @property
    def printed_number(self) -> str:
        return self.number.replace(" ", "")

    def truth(self) -> Mapping[str, Value]:
        return self.front_truth() | self.birth_truth() | {"address": self.address}


def invent_elector(rng: Random, *, is_old: bool = False) -> Elector:
    """Invent a voter; an old card tells the age only and may carry a number with slashes."""
    person = invent_person(rng)
    number = epic_number(rng)
    if is_old and rng.random() < 0.4:
        # No state has a district 90 to 99 on its rolls.
        letters = next(each.letters for each in states.states() if each.name == person.address.state).split()[0]
        number = f"{letters}/{rng.randint(90, 99)}/{digits(rng, 3)}/{digits(rng, 7)}"
    adult = max(person.born.year + 19, 1994)
    return Elector(
        person=person,
        words=LANGUAGES.get(person.address.state, HINDI),
        number=number,
        address=_address(rng, person),
        year=rng.randint(min(adult, 2009), 2010) if is_old and adult < 2010 else rng.randint(max(adult, 2012), 2025),
        only_age=is_old or rng.random() < 0.2,
        is_upper=rng.random() < 0.4,
    )


def constituency(rng: Random, elector: Elector) -> str:
    """Return number and name of an assembly constituency."""
    return f"{rng.randint(1, 280)} - {elector.person.address.city}"


def _address(rng: Random, person: Person) -> str:
    address = person.address
    end = rng.choice((f"{address.state} - {address.pincode}", f"{address.state} {address.pincode}", address.pincode))
    return f"{', '.join(address.parts())}, {end}"
