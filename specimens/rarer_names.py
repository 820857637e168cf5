"""Names as stranger cards have them: one word, initials, many words, titles before a father's name."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.people import MEN, SOUTHERN_MEN, SOUTHERN_WOMEN, SURNAMES, WOMEN, Gender, Person

_TITLES = ("LATE", "SHRI", "MR", "MR.", "LATE SHRI", "SRI", "DR")
_MEN_AND_MORE = ("Mohd", "Md", "Sk", "Syed", "Abdul", "Sri", "Venkata", "Naga", "Ram", "Shiv", "Hari", "Jai")
_WOMEN_AND_MORE = ("Bibi", "Begum", "Khatoon", "Bai", "Ben", "Devi", "Kumari", "Rani", "Amma", "Kunwar", "Khatun")


def rarely_named(rng: Random, person: Person) -> Person:
    """Give `person` a name of a kind that common lists of names lack; two in five keep theirs."""
    if rng.random() < 0.4:
        return person
    kinds = (_one_word, _initials_first, _initials_last, _many_words, _two_part, _stopped)
    return rng.choice(kinds)(rng, person)


def titled(rng: Random, father: str, share: float = 0.2) -> str:
    """Put a title before the father's name, as some applicants did."""
    return f"{rng.choice(_TITLES)} {father}" if rng.random() < share else father


def _one_word(rng: Random, person: Person) -> Person:
    father = rng.choice([name for name in (*MEN, *SOUTHERN_MEN) if name != person.given])
    return replace(person, given=_given(rng, person), middle="", surname="", father=father)


def _initials_first(rng: Random, person: Person) -> Person:
    """South-Indian order: the initials of village and father before the name."""
    father = rng.choice(SOUTHERN_MEN)
    first = f"{rng.choice('ABDGJKMNPRSTV')} {father[0]}" if rng.random() < 0.5 else father[0]
    return replace(person, given=first, middle="", surname=_given(rng, person), father=father)


def _initials_last(rng: Random, person: Person) -> Person:
    father = rng.choice(SOUTHERN_MEN)
    return replace(person, given=_given(rng, person), middle=rng.choice("ABCKMPRSV"), surname=father[0], father=father)


def _stopped(rng: Random, person: Person) -> Person:
    """Initials with full stops, as the holder wrote them on the form."""
    father = rng.choice(SOUTHERN_MEN)
    return replace(person, given=f"{rng.choice('ABGKMNPSV')}.", middle=f"{father[0]}.", surname=_given(rng, person))


def _many_words(rng: Random, person: Person) -> Person:
    """Five words, of which some cards print the last on a second line."""
    middle = " ".join(rng.sample(MEN, 2))
    surname = f"{rng.choice(SURNAMES)} {rng.choice(SURNAMES)}"
    return replace(person, middle=middle, surname=surname, father=f"{middle} {surname}")


def _two_part(rng: Random, person: Person) -> Person:
    if person.gender is Gender.FEMALE:
        return replace(person, middle="", surname=rng.choice(_WOMEN_AND_MORE))
    first = f"{rng.choice(_MEN_AND_MORE)} {person.given}"
    return replace(person, given=first, middle="")


def _given(rng: Random, person: Person) -> str:
    men, women = (*MEN, *SOUTHERN_MEN), (*WOMEN, *SOUTHERN_WOMEN)
    return rng.choice(women if person.gender is Gender.FEMALE else men)
