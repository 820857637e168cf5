"""VEHICLE_RC: registration certificates of vehicles, Form 23 and 23A, new and old cards (DOCTYPES.md, VEHICLE_RC)."""

from __future__ import annotations

from sheaf.doctypes.spec import Anywhere, At, Block, DocType, Field, Labelled, Rule
from sheaf.doctypes.values import (
    ADDRESS,
    CHASSIS,
    DATE,
    ENGINE,
    FUEL,
    OWNER,
    PINCODE,
    VALID_TILL,
    VEHICLE_MAKER,
    VEHICLE_MODEL,
    VEHICLE_REGISTRATION,
    are_in_order,
)
from sheaf.doctypes.vehicle_rc import captions
from sheaf.doctypes.vehicle_rc.cues import CUES

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_UNDER = (At.SAME_LINE, At.BELOW, At.RIGHT)
"""On the new card the kind of ownership stands right of the address' caption."""

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
        Field("date_of_registration", DATE, (Labelled(captions.REGISTERED, _BESIDE),)),
        Field("valid_till", VALID_TILL, (Labelled(captions.VALID_TILL, _BESIDE),)),
        Field("chassis_number", CHASSIS, (Labelled(captions.CHASSIS, _BESIDE), Anywhere(0.6))),
        Field("engine_number", ENGINE, (Labelled(captions.ENGINE, _BESIDE),)),
        Field("maker", VEHICLE_MAKER, (Labelled(captions.MAKER, _BESIDE, wraps=True),)),
        Field("model", VEHICLE_MODEL, (Labelled(captions.MODEL, _BESIDE),)),
        Field("fuel_type", FUEL, (Labelled(captions.FUEL, _BESIDE),)),
        Field("address", ADDRESS, (Block(captions.ADDRESS, _UNDER, max_lines=6, until=PINCODE),)),
    ),
    rules=(
        Rule(
            "dates_in_order",
            ("date_of_registration", "valid_till"),
            are_in_order("date_of_registration", "valid_till"),
        ),
    ),
    other_labels=captions.OTHERS,
    page_limit=2,
)
