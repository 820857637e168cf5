"""DRIVING_LICENSE: Form 7 cards, older state cards and booklets, front and back (DOCTYPES.md, DRIVING_LICENSE)."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    Cue,
    CuePlace,
    Derived,
    DocType,
    Field,
    IdentifierCue,
    Labelled,
    Rule,
    Shape,
    ShapeCue,
)
from sheaf.doctypes.values import (
    ADDRESS,
    DATE,
    DRIVING_LICENCE,
    PERSON,
    PINCODE,
    VALID_TILL,
    are_in_order,
    licence_state,
)
from sheaf.formats import driving_licence
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_LEAST_AGE = 16
"""Years; for a motorcycle without gear."""
_SERIAL_AND_YEAR, _SERIAL = slice(-11, -7), 7
_TRANSPORT = (
    "Validity (TR)",
    "Validity TR",
    "Validity (T)",
    "Valid Till (TR)",
    "Valid Till (Transport)",
    "Valid Till Transport",
    "Validity Transport",
    "Valid for Transport",
    "Valid Upto (TR)",
    "Transport",
    "TR",
)
"""Where both validities are printed, that for transport vehicles is not the one that is asked for."""
_CLASSES = (
    "COV",
    "Class of Vehicle",
    "Class of Vehicles",
    "Vehicle Class",
    "Vehicle Category",
    "Code",
    "Auth to Drive",
)
"""Captions of the table with the classes of vehicles and the dates from which they may be driven."""


def _year_fits(values: Mapping[str, Value]) -> bool | None:
    """The number of a licence holds the year of its first issue, in which its holder was old enough to drive."""
    number, born, issued = (values.get(name) for name in ("dl_number", "date_of_birth", "issue_date"))
    if not isinstance(number, str) or not isinstance(born, str) or not driving_licence.find(number):
        return None
    year = int(number[_SERIAL_AND_YEAR])
    is_not_early = year >= int(born[-4:]) + _LEAST_AGE
    return is_not_early and (not isinstance(issued, str) or year <= int(issued[-4:]))


DOCTYPE = DocType(
    name="DRIVING_LICENSE",
    cues=(
        Cue(
            "title",
            3.0,
            (
                "DRIVING LICENCE",
                "DRIVING LICENSE",
                "Indian Union Driving Licence",
                "Union of India Driving Licence",
                "State Motor Driving Licence",
                "Motor Driving Licence",
                "Licence to Drive",
            ),
            CuePlace.TITLE,
        ),
        Cue("named", 1.2, ("Driving Licence", "Driving License")),
        Cue("union", 0.8, ("The Union of India", "Union of India", "Indian Union")),
        IdentifierCue("dl_number", 1.4, driving_licence.find),
        Cue("number", 1.2, ("DL No", "DL Number", "Licence No", "Licence Number", "License No", "D.L. No.")),
        Cue("validity", 1.4, ("Validity (NT)", "Validity (TR)", "Valid Till", "Valid Upto", "Validity")),
        Cue("relation", 0.6, ("S/D/W of", "S/W/D of", "Son/Daughter/Wife of")),
        Cue("blood", 0.8, ("Blood Group", "BG", "Organ Donor")),
        Cue("class", 1.2, ("COV", "Class of Vehicle", "Class of Vehicles", "Vehicle Class", "LMV", "MCWG")),
        Cue("rule", 1.8, ("Form 7 Rule 16(2)", "Rule 16(2)", "See Rule 16(2)", "Form 7", "Form 6")),
        Cue(
            "authorisation",
            3.0,
            (
                "Authorisation to drive following class of vehicles throughout India",
                "Authorised to drive the following class of vehicles throughout India",
                "is licensed to drive throughout India vehicles of the following description",
            ),
            CuePlace.ANYWHERE,
        ),
        Cue("back", 1.6, ("Invalid Carriage (Regn No)", "Hazardous Validity", "Hill Validity", "Badge No")),
        Cue("authority", 0.8, ("Licencing Authority", "Licensing Authority", "Signature & ID of Issuing Authority")),
        Cue("first_issue", 0.8, ("Date of First Issue",)),
        Cue(
            "other_papers",
            -4.0,
            (
                "Registration Certificate",
                "Certificate of Registration",
                "Chassis No",
                "Chassis Number",
                "Engine No",
                "Election Commission of India",
                "Republic of India",
                "Income Tax Department",
                "Unique Identification Authority of India",
                "Tax Invoice",
                "Policy No",
                "Certificate of Insurance",
                "Statement of Account",
                "GSTIN",
            ),
        ),
        Cue(
            "not_a_licence",
            -5.0,
            (
                "Learner's Licence",
                "Learner Licence",
                "Learner's License",
                "International Driving Permit",
                "Application for",
                "Application Form",
                "Application Number",
                "Driving School",
                "Fee Receipt",
                "Loan Amount",
            ),
        ),
        Cue(
            "letter",
            -3.5,
            ("Dear Sir", "Dear Customer", "Dear Madam", "Yours faithfully", "Yours sincerely", "Affidavit", "Subject:"),
            CuePlace.ANYWHERE,
        ),
        ShapeCue("prose", -3.0, Shape.PROSE),
    ),
    fields=(
        Field(
            "dl_number",
            DRIVING_LICENCE,
            (
                Labelled(
                    (
                        "DL No",
                        "D.L. No.",
                        "DL Number",
                        "DL",
                        "Licence No",
                        "License No",
                        "Licence Number",
                        "License Number",
                        "Driving Licence No",
                        "Driving License No",
                        "Driving Licence Number",
                        "Driving Licence",
                        "Driving License",
                        "Licence",
                    ),
                    _BESIDE,
                ),
                Anywhere(0.9),
            ),
            is_reported_unread=True,
        ),
        Field(
            "name",
            PERSON,
            (Labelled(("Name", "Name of the Holder", "Holder's Name", "Name of Licence Holder"), _BESIDE, wraps=True),),
        ),
        Field("date_of_birth", DATE, (Labelled(("Date of Birth", "DOB", "D.O.B.", "Birth Date"), _BESIDE),)),
        Field(
            "issue_date",
            DATE,
            (
                Labelled(
                    ("Issue Date", "Date of Issue", "Issued On", "Issued Date", "Issue Dt"),
                    _BESIDE,
                    not_beside=_CLASSES,
                ),
                Labelled(("DOI", "D.O.I."), _BESIDE, evidence=0.85, not_beside=_CLASSES),
                Labelled(("Valid From", "Date of First Issue"), _BESIDE, evidence=0.6),
            ),
        ),
        Field(
            "valid_till",
            VALID_TILL,
            (
                Labelled(
                    (
                        "Validity (NT)",
                        "Validity NT",
                        "Valid Till (NT)",
                        "Valid for Non Transport",
                        "Valid Till (Non Transport)",
                        "Valid Till Non Transport",
                        "Validity Non Transport",
                        "Valid Upto (NT)",
                        "Non Transport",
                        "NT",
                    ),
                    _BESIDE,
                ),
                Labelled(
                    (
                        "Valid Till",
                        "Valid Upto",
                        "Valid To",
                        "Valid Until",
                        "Validity",
                        "Date of Expiry",
                        "Expiry Date",
                        "Expiry",
                    ),
                    _BESIDE,
                    evidence=0.9,
                ),
                Labelled(("From",), (At.SAME_LINE,), evidence=0.7),
            ),
        ),
        Field("state", derived=Derived("dl_number", licence_state)),
        Field(
            "relation_name",
            PERSON,
            (
                Labelled(
                    (
                        "Son/Daughter/Wife of",
                        "S/D/W of",
                        "S/W/D of",
                        "S/D/W",
                        "S/W/D",
                        "Son/Wife/Daughter of",
                        "S/O D/O W/O",
                        "Father's Name",
                        "Father's/Husband's Name",
                        "Husband's Name",
                        "S/O",
                        "D/O",
                        "W/O",
                        "Son of",
                        "Daughter of",
                        "Wife of",
                    ),
                    _BESIDE,
                    wraps=True,
                ),
            ),
        ),
        Field(
            "address",
            ADDRESS,
            (
                Block(
                    ("Address", "Add", "Permanent Address", "Present Address", "Addr"),
                    _BESIDE,
                    max_lines=6,
                    until=PINCODE,
                ),
            ),
        ),
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
        *_TRANSPORT,
        "Blood Group",
        "BG",
        "B.G.",
        "Organ Donor",
        "Holder's Signature",
        "Signature",
        *_CLASSES,
        "COV DOI",
        "Issued by",
        "Licencing Authority",
        "Licensing Authority",
        "Issuing Authority",
        "Emergency Contact",
        "Emergency Contact Number",
        "Badge No",
        "Hazardous Validity",
        "Hill Validity",
        "Invalid Carriage (Regn No)",
        "Form 7",
        "Authorisation to drive following class of vehicles throughout India",
        "Reference No",
        "Old DL No",
        "Mobile No",
        "SPECIMEN",
        "The Union of India",
    ),
    page_limit=2,
)
