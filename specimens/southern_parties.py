"""How southern deeds tell who the parties are and when they met."""

from __future__ import annotations

from collections.abc import Sequence

from specimens.deed_paper import DeedPaper
from specimens.deed_parts import Party, Sale
from specimens.people import Gender

_TRADES = ("Business", "Private Employee", "Retired Employee", "Agriculture", "House Wife")


def told(party: Party) -> str:
    person = party.person
    is_woman = person.gender is Gender.FEMALE
    trade = _TRADES[-1] if is_woman and party.age % 2 else _TRADES[party.age % 4]
    return (
        f"{'SMT.' if is_woman else 'SRI'} {person.name.upper()}, {party.relation} {person.father}, aged about "
        f"{party.age} years, Occ: {trade}, R/o. {person.address.in_one_line()}, PAN No. {party.pan}"
    )


def print_parties(paper: DeedPaper, parties: Sequence[Party]) -> None:
    for number, party in enumerate(parties, 1):
        paper.paragraph(f"{number}. {told(party)}." if len(parties) > 1 else f"{told(party)}.")


def ordinal(number: int) -> str:
    return f"{number}{'th' if 3 < number < 21 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def said_day(sale: Sale) -> str:
    return f"{ordinal(sale.executed.day)} day of {sale.executed:%B}, {sale.executed.year}"
