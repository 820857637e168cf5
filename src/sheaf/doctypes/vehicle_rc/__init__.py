"""VEHICLE_RC: registration certificates of vehicles, Form 23 and 23A, new and old cards (DOCTYPES.md, VEHICLE_RC)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from sheaf.doctypes.spec import Anywhere, At, Block, DocType, Field, Fitting, InSentence, Labelled, Rule, Sides
from sheaf.doctypes.values import (
    ADDRESS,
    CHASSIS,
    DATE,
    ENGINE,
    FUEL,
    MAKER_BEFORE_MODEL,
    OWNER,
    PERSON,
    PINCODE,
    VALID_TILL,
    VEHICLE_MAKER,
    VEHICLE_MODEL,
    VEHICLE_REGISTRATION,
    are_in_order,
    day_of,
)
from sheaf.doctypes.vehicle_rc import captions
from sheaf.doctypes.vehicle_rc.cues import CUES
from sheaf.doctypes.vehicle_rc.notions import NOTIONS
from sheaf.formats import pincode
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_UNDER = (At.SAME_LINE, At.BELOW, At.RIGHT)
"""On the new card the kind of ownership stands right of the address' caption."""

_LIFE, _LEEWAY = timedelta(days=15 * 365.25), timedelta(days=4)
"""A vehicle that is not for hire is registered for fifteen years (Motor Vehicles Act, 1988, section 41(7))."""


def _ends(valid_till: Value, registered: Value) -> bool:
    first, last = day_of(registered), day_of(valid_till)
    return first is not None and last is not None and abs(last - first - _LIFE) <= _LEEWAY


def _begins(registered: Value, valid_till: Value) -> bool:
    return _ends(valid_till, registered)


def _has_pincode(values: Mapping[str, Value]) -> bool | None:
    """An address without a pincode at its end has most likely lost its last line."""
    address = values.get("address")
    return bool(pincode.find(address)) if isinstance(address, str) else None


_FIRST_YEAR_OF_VIN, _VIN_LENGTH = 2010, 17
"""Since then every new vehicle has a number of seventeen characters (AIS-065, ISO 3779)."""


def _has_all_of_chassis(values: Mapping[str, Value]) -> bool | None:
    """A shorter number on a newer vehicle has most likely lost a part of it."""
    chassis, registered = values.get("chassis_number"), day_of(values.get("date_of_registration"))
    if not isinstance(chassis, str) or registered is None or registered.year < _FIRST_YEAR_OF_VIN:
        return None
    return len(chassis) >= _VIN_LENGTH


DOCTYPE = DocType(
    name="VEHICLE_RC",
    cues=CUES,
    fields=(
        Field(
            "registration_number",
            VEHICLE_REGISTRATION,
            (Labelled(captions.NUMBER, _BESIDE), Anywhere(0.9)),
            is_reported_unread=True,
        ),
        Field("owner_name", OWNER, (Labelled(captions.OWNER, _BESIDE, wraps=True),)),
        Field(
            "date_of_registration",
            DATE,
            (
                Labelled(captions.REGISTERED, _BESIDE),
                InSentence(captions.REGISTERED_SAID, captions.REGISTERED_ENDS, max_lines=2),
                Fitting("valid_till", _begins),
            ),
        ),
        Field(
            "valid_till",
            VALID_TILL,
            (
                Labelled(captions.VALID_TILL, _BESIDE),
                InSentence(captions.VALID_SAID, max_lines=2),
                Fitting("date_of_registration", _ends),
            ),
        ),
        Field("chassis_number", CHASSIS, (Labelled(captions.CHASSIS, _BESIDE), Anywhere(0.6))),
        Field("engine_number", ENGINE, (Labelled(captions.ENGINE, _BESIDE),)),
        Field(
            "maker",
            VEHICLE_MAKER,
            (
                Labelled(captions.MAKER, _BESIDE, wraps=True),
                Labelled(captions.BOTH, _BESIDE, wraps=True, written=MAKER_BEFORE_MODEL),
            ),
        ),
        Field("model", VEHICLE_MODEL, (Labelled(captions.MODEL, _BESIDE), Labelled(captions.BOTH, _BESIDE, 0.9))),
        Field("fuel_type", FUEL, (Labelled(captions.FUEL, _BESIDE),)),
        Field(
            "address",
            ADDRESS,
            (
                Block(captions.ADDRESS, _UNDER, max_lines=6, until=PINCODE),
                Block(
                    captions.RELATIONS,
                    (At.SAME_LINE,),
                    max_lines=6,
                    until=PINCODE,
                    after=PERSON,
                    evidence=0.75,
                    is_whole=True,
                ),
            ),
        ),
    ),
    rules=(
        Rule(
            "dates_in_order",
            ("date_of_registration", "valid_till"),
            are_in_order("date_of_registration", "valid_till"),
        ),
        Rule("chassis_is_whole", ("chassis_number",), _has_all_of_chassis),
        Rule("address_has_pincode", ("address",), _has_pincode),
    ),
    other_labels=captions.OTHERS,
    notions=NOTIONS,
    page_limit=2,
    sides=Sides(("owner_name",), ("maker", "model")),
)
