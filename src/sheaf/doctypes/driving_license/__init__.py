"""DRIVING_LICENSE: Form 7 cards, older state cards and booklets, front and back (DOCTYPES.md, DRIVING_LICENSE)."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.driving_license import captions
from sheaf.doctypes.driving_license.cues import CUES
from sheaf.doctypes.spec import (
    EVERYWHERE,
    Anywhere,
    At,
    Block,
    Derived,
    DocType,
    Encoded,
    Field,
    Labelled,
    Near,
    Order,
    Part,
    Rule,
    Sides,
    Unannounced,
)
from sheaf.doctypes.values import (
    ADDRESS,
    DRIVING_LICENCE,
    ISSUING_STATE,
    LICENCE_END,
    LONG_DATE,
    OFFICE_LICENCE,
    PERSON,
    PINCODE,
    are_in_order,
    latest_day,
    licence_days,
    licence_state,
)
from sheaf.formats import card_qr, driving_licence, likeness
from sheaf.model.field import Value

CODE = Encoded(card_qr.decode_licence, is_looked_for=False)
DAYS = Order(LICENCE_END, licence_days, not_after=captions.FIRST_ISSUES)
"""Days that are marked as an end for transport vehicles are none of those asked for, nor is that of the first issue."""

_LEAST_AGE = 16
"""Years; for a motorcycle without gear."""
_SERIAL_AND_YEAR, _SERIAL = slice(-11, -7), 7


def _year_fits(values: Mapping[str, Value]) -> bool | None:
    """The number of a licence holds the year of its first issue, in which its holder was old enough to drive."""
    number, born, issued = (values.get(name) for name in ("dl_number", "date_of_birth", "issue_date"))
    # As found, since one of an older form may be served as read, with a letter for a digit of the year.
    found = driving_licence.find(number) if isinstance(number, str) else ()
    if not found or not isinstance(born, str):
        return None
    year = int(found[0].value[_SERIAL_AND_YEAR])
    is_not_early = year >= int(born[-4:]) + _LEAST_AGE
    return is_not_early and (not isinstance(issued, str) or year <= int(issued[-4:]))


DOCTYPE = DocType(
    name="DRIVING_LICENSE",
    cues=CUES,
    fields=(
        Field(
            "dl_number",
            DRIVING_LICENCE,
            (
                Labelled(captions.NUMBERS, EVERYWHERE),
                Anywhere(0.9),
                Unannounced(0.7, OFFICE_LICENCE),
                Part(CODE, "dl_number"),
            ),
            is_reported_unread=True,
        ),
        Field(
            "name",
            PERSON,
            (
                Labelled(captions.NAMES, EVERYWHERE, wraps=True),
                Labelled(captions.ONE_LETTER_NAMES, (At.SAME_LINE,), evidence=0.9, whole=True),
                Near("relation_name", At.ABOVE, evidence=0.6, captioned=captions.SHORT_RELATIONS),
            ),
        ),
        Field(
            "date_of_birth",
            LONG_DATE,
            (Labelled(captions.BIRTHS, EVERYWHERE), Part(CODE, "date_of_birth"), Part(DAYS, "born")),
            alike=likeness.dates,
        ),
        Field(
            "issue_date",
            LONG_DATE,
            (
                Labelled(captions.ISSUES, EVERYWHERE, not_beside=captions.CLASSES),
                Labelled(captions.SHORT_ISSUES, EVERYWHERE, evidence=0.85, not_beside=captions.CLASSES),
                Labelled(("Valid From",), EVERYWHERE, evidence=0.6, not_beside=captions.CLASSES),
                Part(CODE, "issue_date"),
                Part(DAYS, "issued"),
            ),
            alike=likeness.dates,
        ),
        Field(
            "valid_till",
            LICENCE_END,
            (
                Labelled(captions.NON_TRANSPORT_ENDS, EVERYWHERE, not_in_column=captions.BEGINS),
                Labelled(captions.ENDS, EVERYWHERE, evidence=0.9, not_in_column=captions.BEGINS),
                Labelled(("From", "To"), (At.SAME_LINE, At.RIGHT), evidence=0.7, prefers=latest_day),
                Part(CODE, "valid_till"),
                Part(DAYS, "ends"),
            ),
            alike=likeness.dates,
        ),
        Field(
            "state",
            ISSUING_STATE,
            (Anywhere(0.9), Unannounced(0.5)),
            derived=Derived("dl_number", licence_state),
        ),
        Field("relation_name", PERSON, (Labelled(captions.RELATIONS, EVERYWHERE, wraps=True),)),
        Field(
            "address",
            ADDRESS,
            (
                Block(captions.ADDRESSES, EVERYWHERE, max_lines=6, until=PINCODE),
                Block(
                    captions.SHORT_RELATIONS,
                    (At.SAME_LINE,),
                    max_lines=6,
                    until=PINCODE,
                    after=PERSON,
                    evidence=0.75,
                    is_whole=True,
                ),
            ),
        ),
        Field("qr_present", finders=(Part(CODE, "present"),)),
    ),
    rules=(
        Rule("licence_year_fits", ("dl_number",), _year_fits),
        Rule(
            "dates_in_order",
            ("date_of_birth", "issue_date", "valid_till"),
            are_in_order("date_of_birth", "issue_date", "valid_till"),
        ),
    ),
    other_labels=(
        *captions.TRANSPORT_ENDS,
        *captions.BEGINS,
        *captions.FIRST_ISSUES,
        *captions.CLASSES,
        *captions.OTHERS,
    ),
    page_limit=2,
    sides=Sides(("name", "date_of_birth"), ("back",)),
)
