"""The tables of a Udyam certificate, and the grid in which its address is printed (DOCTYPES.md, UDYAM_CERT)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sheaf.doctypes.spec import Column, Grid, Table, wordings
from sheaf.doctypes.values import (
    DATE,
    ENTERPRISE_SIZE,
    FINANCIAL_YEAR,
    MAJOR_ACTIVITY,
    NIC_CODE,
    day_of,
    parted_address,
)
from sheaf.model.field import Value

_INDUSTRIES = "National Industry Classification"
NEWEST = "newest"
"""The role of the size that the newest row of the classifications gives."""
_SERIALS = wordings("SNo | S.No. | Sr. No. | Sl. No. | # | S. No")
_ENDS = wordings(
    """Major Activity | Social Category | Name of Unit | Date of Udyam Registration | Date of Incorporation
    | Date of Commencement | Official Address | Offical Address | Disclaimer | Date of Printing | In case of graduation
    | For any assistance | Type of Organisation | SPECIMEN | Page"""
)
_SIZES = wordings(
    "Type of Enterprise | Type of Enterprises | Size of Enterprise | Classification of Enterprise | Enterprise Type"
)
"""Over the table of the enterprise's sizes, which some prints have under that of its industries."""


def _newest(rows: tuple[Mapping[str, Value], ...]) -> Mapping[str, Value]:
    """Return the size in the row that was given last: by its day, else by its year."""
    known = [row for row in rows if isinstance(row.get("size"), str)]
    if not known:
        return {}
    return {NEWEST: max(known, key=_when)["size"]}


def _when(row: Mapping[str, Value]) -> tuple[date, str]:
    year = row.get("year")
    return day_of(row.get("date")) or date.min, year if isinstance(year, str) else ""


CLASSIFICATIONS = Table(
    columns=(
        Column("size", ("Enterprise Type", "Type of Enterprise", "Classification"), ENTERPRISE_SIZE, "size"),
        Column("year", ("Classification Year", "Financial Year", "Year"), FINANCIAL_YEAR, "year"),
        Column("date", ("Classification Date", "Date of Classification", "Date"), DATE, "date"),
    ),
    needs=(("size",), ("year", "date")),
    anchors=("year", "date"),
    wraps="size",
    ends=(*_ENDS, _INDUSTRIES),
    serials=_SERIALS,
    say=_newest,
)

INDUSTRIES = Table(
    columns=(
        Column(
            "activity", ("Activity", "Activity Type", "Type of Activity", "Sector", "For"), MAJOR_ACTIVITY, "activity"
        ),
        Column(
            "code",
            wordings(
                """NIC 5 Digit | NIC 5 Digit Code | 5 Digit NIC Code | NIC Code (5 Digit) | 5 Digit Class | 5 Digit
            | NIC Code"""
            ),
            NIC_CODE,
            "code",
        ),
        Column(
            "group",
            wordings(
                "NIC 4 Digit | NIC 4 Digit Code | 4 Digit NIC Code | NIC Code (4 Digit) | 4 Digit Group | 4 Digit"
            ),
        ),
        Column(
            "division",
            wordings(
                "NIC 2 Digit | NIC 2 Digit Code | 2 Digit NIC Code | NIC Code (2 Digit) | 2 Digit Division | 2 Digit"
            ),
        ),
        Column("date", ("Date",)),
    ),
    needs=(("code",), ("activity", "group", "division")),
    anchors=("code",),
    wraps="activity",
    ends=(*_ENDS, *_SIZES),
    serials=_SERIALS,
)

ADDRESS = Grid(
    captions=wordings(
        """Flat/Door/Block No. | Flat/Door/Block Number | Name of Premises/ Building | Village/Town | Block
        | Road/Street/Lane | City | State | District | Pin | Pincode | PIN Code"""
    ),
    take_apart=parted_address,
    announced=wordings(
        "Offical Address of Enterprise | Official Address of Enterprise | Official Address | Offical Address"
    ),
)
