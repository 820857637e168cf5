"""SALE_DEED: a registered deed of many pages, the register's extract of one (Index-II), the e-stamp before one."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.sale_deed.captions import (
    AREA,
    BUYERS,
    DUTY,
    EXECUTED,
    MARKET,
    NOTIONS,
    NUMBER,
    OFFICE,
    OTHER_LABELS,
    PRICE,
    PROPERTY,
    PROPERTY_HEADING,
    REGISTERED,
    ROSTER,
    SELLERS,
    SERIAL,
    STAMPED_PROPERTY,
)
from sheaf.doctypes.sale_deed.cues import CUES
from sheaf.doctypes.spec import At, Block, DocType, Field, Format, Labelled, Narrative, Part, Rule, as_read
from sheaf.doctypes.values import DATE, MONEY, day_of
from sheaf.formats import deed, deed_parties, deed_text
from sheaf.model.field import Value

_CELL = (At.SAME_LINE, At.RIGHT)
_GRID = (At.RIGHT, At.SAME_LINE)
"""Captions of an Index-II go on over many words that nobody has to know: what stands right of them is the value."""
_LONGEST_CELL = 30
_STAMPED = 0.6
"""A stamp names one party of several, and says what its buyer said: the deed behind it goes before it."""
_IN_A_LINE = 0.55
_NAMED_ALONE = 0.6
"""Beside such a caption a signature stands as often."""
_DESCRIBED = 0.8
_MOST_DUTY = Decimal("0.15")
"""No state takes more of the value than this as stamp duty."""

_NUMBER = Format("number of a document", deed.number, as_read(deed.find_number))
_OFFICE = Format("registrar's office", deed.office)
_PLACE = Format("place of a property", deed.place)
_AREA = Format("extent of a property", deed.area, keeps_stop=True)
_LISTED = Format("names of parties in a cell", deed_parties.listed, is_list=True)
_NAMED = Format("names of parties", deed_parties.named)
_ONE_DESCRIBED = Format("name of a party with what is said of it", deed_parties.only_described)
_DEED = Narrative(deed_text.read)


def _announced(labels: tuple[str, ...]) -> tuple[Labelled, ...]:
    """Return the finders of a value beside `labels`; a line of a deed that goes on after the value is no caption's."""
    return (
        Labelled(labels, (At.SAME_LINE,), whole=True),
        Labelled(labels, (At.RIGHT, At.BELOW)),
        Labelled(labels, (At.SAME_LINE,), _IN_A_LINE),
    )


def _named_beside(labels: tuple[str, ...]) -> tuple[Labelled, ...]:
    """Return the finders of one party beside `labels`: what is said of a person behind the name makes it one."""
    return (
        Labelled(labels, _CELL, _DESCRIBED, written=_ONE_DESCRIBED),
        Labelled(labels, (At.SAME_LINE,), _NAMED_ALONE, written=_NAMED),
        Labelled(labels, (At.RIGHT,), _NAMED_ALONE, written=_NAMED),
    )


def _registered_after(values: Mapping[str, Value]) -> bool | None:
    """A deed is executed first and registered on the same day or later."""
    executed, registered = day_of(values.get("execution_date")), day_of(values.get("registration_date"))
    return None if executed is None or registered is None else executed <= registered


def _number_is_of_year(values: Mapping[str, Value]) -> bool | None:
    """A document's number ends with the year in which it is registered."""
    number, registered = values.get("document_number"), day_of(values.get("registration_date"))
    if not isinstance(number, str) or registered is None or "/" not in number:
        return None
    return number.rsplit("/", 1)[1] in (str(registered.year), f"{registered.year % 100:02d}")


def _parties_differ(values: Mapping[str, Value]) -> bool | None:
    """Nobody sells to himself."""
    sellers, buyers = values.get("seller_names"), values.get("buyer_names")
    if not isinstance(sellers, tuple) or not isinstance(buyers, tuple):
        return None
    return set(map(str, sellers)).isdisjoint(map(str, buyers))


def _duty_fits_value(values: Mapping[str, Value]) -> bool | None:
    """Stamp duty is a part of the higher of consideration and market value."""
    worths = [Decimal(str(values[name])) for name in ("consideration_amount", "market_value") if values.get(name)]
    duty = values.get("stamp_duty")
    if not isinstance(duty, str) or not worths:
        return None
    return Decimal(duty) <= _MOST_DUTY * max(worths)


DOCTYPE = DocType(
    name="SALE_DEED",
    cues=CUES,
    fields=(
        Field(
            "document_number",
            _NUMBER,
            (*_announced(NUMBER), Labelled(SERIAL, _CELL, 0.8), Part(_DEED, "number")),
        ),
        Field(
            "registration_date",
            DATE,
            (
                *_announced(REGISTERED),
                Part(_DEED, "registration"),
                Labelled(("Dated",), (At.SAME_LINE, At.RIGHT), 0.5, whole=True),
            ),
        ),
        Field("execution_date", DATE, (*_announced(EXECUTED), Part(_DEED, "execution"))),
        Field("sub_registrar_office", _OFFICE, (Labelled(OFFICE, _CELL, 0.9), Part(_DEED, "office"))),
        Field(
            "seller_names",
            _LISTED,
            (
                Block(SELLERS, _GRID, max_lines=_LONGEST_CELL),
                Part(ROSTER, "sellers"),
                Part(_DEED, "sellers"),
                *_named_beside(SELLERS),
                Labelled(("First Party",), _CELL, _STAMPED, written=_NAMED),
            ),
        ),
        Field(
            "buyer_names",
            _LISTED,
            (
                Block(BUYERS, _GRID, max_lines=_LONGEST_CELL),
                Part(ROSTER, "buyers"),
                Part(_DEED, "buyers"),
                *_named_beside(BUYERS),
                Labelled(("Second Party",), _CELL, _STAMPED, written=_NAMED),
            ),
        ),
        Field(
            "property_address",
            _PLACE,
            (
                Block(PROPERTY, (*_GRID, At.BELOW), max_lines=_LONGEST_CELL),
                Block(PROPERTY_HEADING, (*_GRID, At.BELOW), max_lines=_LONGEST_CELL, evidence=0.8),
                Part(_DEED, "address"),
                Block(STAMPED_PROPERTY, _CELL, max_lines=5, evidence=_STAMPED),
            ),
        ),
        Field("area", _AREA, (*_announced(AREA), Part(_DEED, "area"))),
        Field("consideration_amount", MONEY, (*_announced(PRICE), Part(_DEED, "price"))),
        Field("market_value", MONEY, (*_announced(MARKET), Part(_DEED, "market"))),
        Field("stamp_duty", MONEY, (*_announced(DUTY), Part(_DEED, "duty"))),
    ),
    rules=(
        Rule("registered_after_execution", ("execution_date", "registration_date"), _registered_after),
        Rule("number_is_of_year", ("document_number", "registration_date"), _number_is_of_year),
        Rule("parties_differ", ("seller_names", "buyer_names"), _parties_differ),
        Rule("duty_fits_value", ("stamp_duty", "consideration_amount", "market_value"), _duty_fits_value),
    ),
    other_labels=OTHER_LABELS,
    notions=NOTIONS,
    page_limit=40,
    last_pages=4,
    reads_on_for=("seller_names", "buyer_names", "property_address", "consideration_amount"),
    reads_devanagari=True,
    white_paper=True,
)
