"""The sentences of which invented sale deeds are made."""

from __future__ import annotations

from random import Random

from specimens.deed_parts import Party, Sale
from specimens.money import grouped, in_words, plain
from specimens.people import day_between, invent_person

_ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}

CLAUSES = (
    "WHEREAS the {seller} is the absolute owner in possession of the property described in the schedule "
    "hereunder, having acquired the same under a Sale Deed dated {before:%d/%m/%Y} registered as Document No. "
    "{old}/{before:%Y} of Book I in the office of the Sub-Registrar of Rampur, and has been in peaceful enjoyment "
    "of it ever since;",
    "AND WHEREAS the {seller} has offered to sell the schedule property, and the {buyer} has agreed to purchase "
    "it free from all encumbrances, charges, liens, attachments and claims of any kind whatsoever;",
    "That the {seller} hereby covenants with the {buyer} that the schedule property is free from all "
    "encumbrances, and that no suit or proceeding in respect of it is pending before any court or authority.",
    "That the {seller} has this day delivered vacant and peaceful possession of the schedule property to the "
    "{buyer}, together with all original documents of title in the custody of the {seller}.",
    "That all taxes, cesses and charges due upon the schedule property up to the date of this deed have been paid "
    "by the {seller}, and those that fall due hereafter shall be borne by the {buyer}.",
    "That the {seller} shall at all times indemnify the {buyer} against any loss caused by a defect in title, and "
    "shall at the request and cost of the {buyer} execute all further assurances that may reasonably be required.",
    "That the {buyer} shall be entitled to have the name of the {buyer} entered in the records of the municipal "
    "and revenue authorities, to which the {seller} hereby gives consent.",
    "That the expenses of stamp duty and registration of this deed have been borne by the {buyer}.",
    "That the {seller} shall have no objection to the transfer of the electricity and water connections that "
    "stand in the name of the {seller}, and shall sign such forms as the supplier may require.",
    "That the terms {seller} and {buyer} shall, wherever the context so admits, include the heirs, executors, "
    "administrators, legal representatives and assigns of each of them.",
)


def ordinal_day(sale: Sale) -> str:
    day = sale.executed.day
    return f"{day}{_ORDINALS.get(day, 'th')}"


def described(party: Party, rng: Random, *, is_upper: bool, has_title: bool) -> str:
    """Return a party as deeds describe it: name, father, age, address, PAN."""
    person = party.person
    name = person.name.upper() if is_upper else person.name
    title = (party.title.upper() if is_upper else party.title) + " " if has_title else ""
    pan = rng.choice((f", PAN: {party.pan}", f", having PAN {party.pan}", ""))
    return (
        f"{title}{name}, {party.relation} {person.father}, aged about {party.age} years, residing at "
        f"{person.address.in_one_line()}{pan}"
    )


def consideration(sale: Sale, seller: str, buyer: str) -> str:
    half = (sale.price / 5).quantize(sale.price)
    return (
        f"NOW THIS DEED WITNESSETH that in consideration of a total sum of Rs. {grouped(sale.price)[:-3]}/- (Rupees "
        f"{in_words(sale.price)} Only), of which Rs. {plain(half)[:-3]}/- was paid as advance and the balance before "
        f"the execution of this deed, the receipt whereof the {seller} hereby acknowledges, the {seller} hereby sells, "
        f"conveys and transfers the schedule property unto the {buyer} absolutely and for ever."
    )


def clauses(rng: Random, sale: Sale, seller: str, buyer: str, count: int) -> list[str]:
    """Return `count` clauses in which nothing is said that is a field."""
    before = day_between(rng, sale.executed.replace(year=1996, day=1), sale.executed.replace(year=2012, day=1))
    old = rng.randint(100, 9000)
    texts = [each.format(seller=seller, buyer=buyer, before=before, old=old) for each in CLAUSES]
    return [texts[number % len(texts)] for number in range(count)]


def boundaries(rng: Random) -> tuple[str, ...]:
    owner = invent_person(rng).name
    return (
        "East by : Road 30 feet wide",
        f"West by : Property of {owner}",
        f"North by : Site No. {rng.randint(2, 90)}",
        "South by : Private passage",
    )
