"""How certificates without captions say all that they certify in one long sentence."""

from __future__ import annotations

from sheaf.doctypes.spec import Format, as_read, wordings
from sheaf.doctypes.values import EMPLOYER
from sheaf.formats import establishment, honorifics
from sheaf.model.field import Value

IS_REGISTERED = wordings(
    """has this day | has been | has duly been | is registered | is hereby | is duly registered | stands registered
    | has on this day | was registered"""
)
KNOWN_AS = wordings(
    """shop known as | establishment known as | shop or commercial establishment known as | shop named |
    establishment named | establishment called | commercial establishment named | shop called | shop styled as |
    under the name and style of | in the name and style of"""
)
NAME_ENDS = (
    *wordings("of which | whereof | situated at | located at | situate at | belonging to | owned by"),
    *IS_REGISTERED,
)
KEEPS_IT = wordings(
    """is the shop-keeper | is the shopkeeper | is the employer | is the proprietor | is the owner | is the occupier
    | is the keeper | is the partner | is the managing partner | is shop-keeper | is the Shop keeper"""
)
CARRYING_ON = wordings(
    """carrying on the business of | carrying on business of | carrying on the trade of | carrying on business as
    | engaged in the business of | doing the business of | conducting the business of"""
)
ADDRESS_ENDS = (*CARRYING_ON, *wordings("and carrying on | and engaged in | of which | whereof"), *IS_REGISTERED)
EMPLOYING = wordings(
    "and employing | employing | and engaging | with a total of | in which | wherein | where | having in its employment"
)
BUSINESS_ENDS = (*EMPLOYING, *IS_REGISTERED)
EMPLOYED = wordings("and employing | employing | engaging | having in its employment | with a total of")
REGISTERED_ON = wordings(
    """has been registered on | was registered on | is registered on | has been duly registered on | registered on
    | has been registered on this day | has this day been registered on"""
)


def _keeper(text: str) -> Value:
    return EMPLOYER.parse(honorifics.without_honorific(text))


KEEPER = Format("employer in a sentence", _keeper)
EMPLOYEES = Format("count of people in a sentence", establishment.people, as_read(establishment.find_employed))
