"""PASSPORT: the data page of an Indian passport, with its machine-readable zone, and its last page (DOCTYPES.md)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from sheaf.doctypes.quoting import QUOTING_CUES
from sheaf.doctypes.spec import (
    At,
    Cue,
    CuePlace,
    DocType,
    Field,
    Fitting,
    IdentifierCue,
    Joined,
    Labelled,
    MachineZone,
    Nth,
    Part,
    Rule,
    Shape,
    ShapeCue,
    Sides,
    Unannounced,
)
from sheaf.doctypes.values import (
    DATE,
    GENDER,
    KNOWN_PLACE,
    PASSPORT_NUMBER,
    PASSPORT_NUMBER_ALONE,
    PERSON,
    PLACE,
    are_in_order,
    day_of,
)
from sheaf.formats import likeness, mrz, passport
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.BELOW, At.RIGHT)
_VALIDITIES = (5, 10)
"""Years that a passport is valid for: a child's and a grown-up's."""
_YEAR, _LEEWAY = timedelta(days=365.25), timedelta(days=4)


def _read_zone(lines: tuple[str, ...]) -> Mapping[str, tuple[int, Found]]:
    zone = mrz.parse(lines)
    if zone.name is None and not any(check.passed for check in zone.checks):
        raise FormatError("two rows of other numbers")
    values = {
        "name": (0, zone.name),
        "passport_number": (1, zone.passport_number),
        "date_of_birth": (1, zone.date_of_birth),
        "gender": (1, zone.sex),
        "date_of_expiry": (1, zone.date_of_expiry),
    }
    return {role: (row, found) for role, (row, found) in values.items() if found is not None}


ZONE = MachineZone(_read_zone)

_OLD_PASSPORT = (
    "Old Passport No. with Date and Place of Issue",
    "Old Passport No",
    "Previous Passport No",
)
"""What announces the number of another passport than this one."""

_OF_DATA_PAGE = ("date_of_birth", "date_of_issue", "date_of_expiry")
"""The last page has two places, too: of the address, and where the old passport was issued."""


def _begins(issue: Value, expiry: Value) -> bool:
    """A passport expires on the day before its fifth or tenth anniversary."""
    issued, expires = day_of(issue), day_of(expiry)
    if issued is None or expires is None:
        return False
    return any(abs(expires - issued - years * _YEAR) <= _LEEWAY for years in _VALIDITIES)


def _validity_fits(values: Mapping[str, Value]) -> bool | None:
    issue, expiry = values.get("date_of_issue"), values.get("date_of_expiry")
    return None if issue is None or expiry is None else _begins(issue, expiry)


DOCTYPE = DocType(
    name="PASSPORT",
    cues=(
        IdentifierCue("zone", 5.5, mrz.find_indian, is_own=True),
        IdentifierCue("foreign_zone", -9.0, mrz.find_foreign),
        Cue("republic", 2.2, ("REPUBLIC OF INDIA",)),
        Cue("zone_start", 1.2, ("P<IND",), CuePlace.ANYWHERE),
        Cue("number_caption", 1.2, ("Passport No", "Passport Number")),
        IdentifierCue("number_alone", 0.8, passport.find, CuePlace.TITLE),
        Cue("surname", 0.9, ("Surname",)),
        Cue("given_names", 1.0, ("Given Name(s)", "Given Names")),
        Cue("nationality", 0.3, ("Nationality",)),
        Cue("indian", 0.9, ("INDIAN",)),
        Cue("birth", 0.8, ("Place of Birth",)),
        Cue("issue", 1.0, ("Place of Issue",)),
        Cue("expiry", 0.5, ("Date of Expiry",)),
        Cue("country", 0.6, ("Country Code", "Type")),
        Cue("guardian", 2.4, ("Name of Father / Legal Guardian", "Father / Legal Guardian")),
        Cue("mother", 1.0, ("Name of Mother",)),
        Cue("spouse", 1.2, ("Name of Spouse",)),
        Cue("old_passport", 3.0, _OLD_PASSPORT[:1]),
        Cue("file", 0.8, ("File No",)),
        Cue(
            "other_papers",
            -4.0,
            (
                "Income Tax Department",
                "Unique Identification Authority of India",
                "Election Commission of India",
                "Driving Licence",
                "Registration Certificate",
                "Tax Invoice",
                "GSTIN",
                "Statement of Account",
                "Visa Type",
                "Number of Entries",
                "Boarding Pass",
                "PNR",
                "Flight",
                "Loan Amount",
            ),
        ),
        Cue(
            "application",
            -5.0,
            (
                "Passport Application Form",
                "Application Form",
                "Application for",
                "Application Reference Number",
                "Appointment",
                "Police Clearance Certificate",
                "Acknowledgement",
                "Know Your Customer",
            ),
        ),
        Cue(
            "letter",
            -3.5,
            ("Dear Sir", "Dear Customer", "Dear Madam", "Yours faithfully", "Yours sincerely", "Affidavit", "Subject:"),
            CuePlace.ANYWHERE,
        ),
        *QUOTING_CUES,
        ShapeCue("prose", -3.0, Shape.PROSE),
    ),
    fields=(
        Field(
            "passport_number",
            PASSPORT_NUMBER,
            (
                Part(ZONE, "passport_number"),
                Labelled(("Passport No", "Passport Number", "Passport No./No. du Passeport"), _BESIDE),
                Unannounced(0.7, PASSPORT_NUMBER_ALONE, announcers=_OLD_PASSPORT),
            ),
            is_reported_unread=True,
        ),
        Field(
            "name",
            PERSON,
            (
                Part(ZONE, "name"),
                Joined(
                    (
                        Labelled(
                            ("Given Name(s)", "Given Names", "Given Name", "Given Name(s)/Prenom(s)", "First Name"),
                            _BESIDE,
                        ),
                        # "rn" is often read as an m.
                        Labelled(("Surname", "Sumame", "Last Name"), _BESIDE),
                    )
                ),
            ),
            alike=likeness.names,
        ),
        Field(
            "date_of_birth",
            DATE,
            (Part(ZONE, "date_of_birth"), Labelled(("Date of Birth", "DOB"), _BESIDE)),
            alike=likeness.dates,
        ),
        Field(
            "place_of_birth",
            PLACE,
            (Labelled(("Place of Birth",), _BESIDE), Nth(1, 2, KNOWN_PLACE, beside=_OF_DATA_PAGE)),
        ),
        Field("gender", GENDER, (Part(ZONE, "gender"), Labelled(("Sex", "Gender"), _BESIDE))),
        Field(
            "date_of_issue",
            DATE,
            (Labelled(("Date of Issue", "Issue Date"), _BESIDE), Fitting("date_of_expiry", _begins)),
        ),
        Field(
            "date_of_expiry",
            DATE,
            (Part(ZONE, "date_of_expiry"), Labelled(("Date of Expiry", "Expiry Date"), _BESIDE)),
            alike=likeness.dates,
        ),
        Field(
            "place_of_issue",
            PLACE,
            (Labelled(("Place of Issue",), _BESIDE), Nth(2, 2, KNOWN_PLACE, beside=_OF_DATA_PAGE)),
        ),
    ),
    rules=(
        Rule("validity_fits", ("date_of_issue", "date_of_expiry"), _validity_fits),
        Rule("dates_in_order", ("date_of_birth",), are_in_order("date_of_birth", "date_of_issue", "date_of_expiry")),
    ),
    other_labels=(
        "REPUBLIC OF INDIA",
        "Type",
        "Country Code",
        "Nationality",
        "Code",
        "Name of Father / Legal Guardian",
        "Father / Legal Guardian",
        "Name of Mother",
        "Name of Spouse",
        "Address",
        *_OLD_PASSPORT,
        "File No",
        "Holder's Signature",
        "Signature",
        "Emigration Check Required",
        "SPECIMEN",
    ),
    page_limit=3,
    sides=Sides(("date_of_birth", "date_of_expiry"), ("guardian", "mother", "spouse", "file")),
)
