"""What registration certificates call things: the national card, the form of 1989, the states' own cards."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from types import MappingProxyType
from typing import TypeAlias

Words: TypeAlias = Mapping[str, str]
"""What a thing is called, by what it is."""

MODERN: Words = MappingProxyType(
    {
        "number": "Regn. Number", "registered": "Date of Regn.", "ends": "Regn. Validity*", "serial": "Owner Serial",
        "chassis": "Chassis Number", "engine": "Engine / Motor Number", "owner": "Owner Name",
        "relation": "Son / Daughter / Wife of (In case of Individual Owner)", "address": "Address", "fuel": "Fuel",
        "norm": "Emission Norms", "class": "Vehicle Class", "maker": "Maker's Name", "model": "Model Name",
        "colour": "Colour", "made": "Month-Year of Mfg.", "lender": "Financier", "office": "Registration Authority",
        "tax": "Tax Upto", "seats": "Seating Capacity",
    }
)  # fmt: skip
NUMBERED: Words = MappingProxyType(
    {
        "number": "Registration No", "registered": "Date of Registration", "ends": "Registration Valid Upto",
        "owner": "Name of Owner", "relation": "S/W/D of", "address": "Present Address", "chassis": "Chassis No",
        "engine": "Engine No", "maker": "Manufacturer", "model": "Maker Model", "class": "Class of Vehicle",
        "fuel": "Fuel Type", "colour": "Color", "made": "Manufacturing Date", "lender": "Hypothecated to",
        "office": "Registering Authority", "tax": "Tax Paid Upto", "seats": "Seating Capacity",
    }
)  # fmt: skip
BOOKLET: Words = MappingProxyType(
    {
        "number": "Registration No.", "registered": "Date of Registration", "owner": "Name of registered owner",
        "relation": "Son/wife/daughter of", "address": "Address", "class": "Class of vehicle",
        "maker": "Maker's name", "model": "Model", "made": "Month & year of manufacture", "chassis": "Chassis No.",
        "engine": "Engine No.", "fuel": "Fuel used", "colour": "Colour", "seats": "Seating capacity",
        "ends": "Registration valid upto", "tax": "Tax paid upto", "lender": "Hypothecation with",
    }
)  # fmt: skip
_STATES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "number": ("REG NO", "REGN NO", "REGD. NO", "Regn. No", "Reg. No.", "VEHICLE NO"),
        "registered": ("REG.DATE", "REGN DT", "DT OF REG", "DATE OF REG", "Regd. Dt", "REG DT"),
        "ends": ("REGFC UPTO", "REG/FC UPTO", "REGN UPTO", "VALID UPTO", "REG VALID UPTO", "Regn Valid Upto"),
        "serial": ("O.SNO", "OWNER SR", "O SR NO", "Owner Sl No"),
        "chassis": ("CH.NO", "CH NO", "CHASIS NO", "CHASSIS NO", "Chasis No", "CHASSIS"),
        "engine": ("ENG.NO", "E NO", "ENG NO", "ENGINE NO", "Eng No"),
        "owner": ("NAME", "OWNER", "OWNER NAME", "Name", "REG OWNER"),
        "relation": ("S/W/D OF", "S/D/W", "S/W/D", "SWD OF", "S/D/W of", "F/H NAME"),
        "address": ("ADDRESS", "ADD", "ADDR", "Address", "PR ADDRESS"),
        "fuel": ("FUEL", "FUEL USED", "Fuel"),
        "class": ("CLASS", "VEH CLASS", "VEH.CL", "Class"),
        "maker": ("MFR", "MFG", "MAKER", "MKR", "MAKE", "Mfr"),
        "model": ("MODEL", "MODEL NAME", "MDL", "Model"),
        "colour": ("COLOUR", "COLOR", "CLR"),
        "made": ("MFG.DT", "MFG DATE", "MTH/YR OF MFG", "MFG YR"),
        "seats": ("SEAT CAP", "SEATING", "SEATS", "SEAT(S)"),
        "tax": ("TAX UPTO", "TAX PAID UPTO", "TAX VALID UPTO"),
    }
)


def of_a_state(rng: Random) -> Words:
    """Return what some state's card says."""
    return {key: rng.choice(some) for key, some in _STATES.items()}
