"""AADHAAR: card, letter, PVC card and e-Aadhaar of the UIDAI, front and back (DOCTYPES.md, AADHAAR)."""

from __future__ import annotations

from sheaf.doctypes.quoting import QUOTING_CUES
from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    CodeCue,
    Cue,
    CuePlace,
    DocType,
    Encoded,
    Field,
    IdentifierCue,
    IfFailed,
    Labelled,
    Near,
    Part,
    Secret,
    Shape,
    ShapeCue,
    Sides,
    wordings,
)
from sheaf.doctypes.values import (
    AADHAAR_NUMBER,
    ADDRESS_IN_PARTS,
    DATE,
    GENDER,
    HOLDER,
    PERSON,
    PINCODE,
    WHOLE_ADDRESS,
    YEAR,
)
from sheaf.formats import aadhaar, aadhaar_digits, aadhaar_qr, likeness, vid

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)

_NAMES = wordings(
    "Name | Full Name | Resident Name | Resident's Name | Name of Resident | Aadhaar Holder Name | Holder's Name"
)
_ADDRESSES = wordings(
    "Address | Residential Address | Full Address | Present Address | Permanent Address | Current Address"
)

CODE = Encoded(aadhaar_qr.decode)

IDENTITY = ("name", "date_of_birth", "year_of_birth", "gender", "aadhaar_number")
"""Fields that say who the holder is. The address is none: papers and codes write one and the same differently."""

DOCTYPE = DocType(
    name="AADHAAR",
    cues=(
        Cue("authority", 3.2, ("Unique Identification Authority of India",)),
        # It identifies a card that shows nothing else, and not a paper on which a card was copied.
        CodeCue("code", 7.0, CODE),
        Cue("government", 0.8, ("Government of India",)),
        IdentifierCue("aadhaar_number", 1.2, aadhaar.find, is_own=True),
        IdentifierCue("number_alone", 2.2, aadhaar.find, CuePlace.TITLE),
        IdentifierCue("number_on_both_sides", 1.8, aadhaar.find, CuePlace.TITLE, times=2),
        Cue(
            "identity_not_citizenship",
            3.6,
            ("Aadhaar is a proof of identity, not of citizenship", "Aadhaar is proof of identity, not of citizenship"),
            CuePlace.ANYWHERE,
        ),
        Cue("your_number", 3.0, ("Your Aadhaar No.", "Your Aadhaar Number")),
        Cue("enrolment", 2.0, ("Enrolment No.", "Enrollment No.")),
        Cue("site", 2.2, ("www.uidai.gov.in", "help@uidai.gov.in")),
        Cue("vid", 1.4, ("VID",)),
        IdentifierCue("vid_number", 1.5, vid.find),
        Cue("birth", 1.2, ("DOB", "Year of Birth", "Date of Birth")),
        Cue("gender", 0.9, ("MALE", "FEMALE", "TRANSGENDER")),
        Cue("slogan", 1.8, ("Mera Aadhaar, Meri Pehchan", "My Aadhaar, My Identity")),
        Cue("address", 0.5, ("Address",)),
        Cue(
            "other_papers",
            -4.0,
            (
                "Income Tax Department",
                "Permanent Account Number Card",
                "Election Commission of India",
                "Driving Licence",
                "Tax Invoice",
                "Form GST REG-06",
                "Statement of Account",
                "Republic of India",
                "Account Opening Form",
                "Account Number",
                "Account No",
                "Nominee",
                "Occupation",
                "Application Form",
                "Customer Name",
                "Loan Amount",
            ),
        ),
        Cue("enrolment_form", -6.0, ("Enrolment / Update Form", "Enrolment Form", "Update Form", "Pre-Enrolment ID")),
        Cue(
            "letter",
            -3.5,
            ("Dear Sir", "Dear Customer", "Yours faithfully", "Yours sincerely", "Affidavit"),
            CuePlace.ANYWHERE,
        ),
        *QUOTING_CUES,
        ShapeCue("prose", -2.5, Shape.PROSE),
        # Of the many numbers of an account some pass the check; what else is on an Aadhaar letter outweighs its length.
        ShapeCue("many_lines", -2.5, Shape.MANY_LINES),
    ),
    fields=(
        Field(
            "name",
            HOLDER,
            (
                Near("date_of_birth", At.ABOVE, 1, evidence=0.9, over_row=True),
                Near("year_of_birth", At.ABOVE, 1, evidence=0.9, over_row=True),
                Labelled(_NAMES, _BESIDE, wraps=True),
                Labelled(("To",), (At.BELOW,), evidence=0.8),
                Part(CODE, "name"),
            ),
            alike=likeness.names,
        ),
        Field(
            "date_of_birth",
            DATE,
            (
                Labelled(("DOB", "Date of Birth", "D.O.B.", "Birth Date", "Born On"), _BESIDE),
                Part(CODE, "date_of_birth"),
            ),
            alike=likeness.dates,
            is_reported_unread=True,
        ),
        Field(
            "year_of_birth",
            YEAR,
            (Labelled(("Year of Birth", "YOB"), _BESIDE), Part(CODE, "year_of_birth")),
            unless="date_of_birth",
        ),
        Field("gender", GENDER, (Labelled(("Gender", "Sex"), _BESIDE), Anywhere(0.85), Part(CODE, "gender"))),
        Field(
            "address",
            WHOLE_ADDRESS,
            (
                Block(_ADDRESSES, _BESIDE, max_lines=12, until=PINCODE),
                Block(("To",), (At.BELOW,), max_lines=12, until=PINCODE, after=PERSON, evidence=0.7),
                Part(CODE, "address"),
            ),
            alike=likeness.addresses,
        ),
        Field("formatted_address", derived=ADDRESS_IN_PARTS),
        Field(
            "aadhaar_number",
            AADHAAR_NUMBER,
            (
                Anywhere(0.92),
                Labelled(("Your Aadhaar No.", "Your Aadhaar Number", "Aadhaar Number", "Aadhaar No."), _BESIDE),
                Part(CODE, "aadhaar_number"),
            ),
            alike=likeness.aadhaar_numbers,
        ),
        Field(
            "qr_status",
            finders=(Part(CODE, "status"),),
            if_failed=IfFailed("qr_matches_print", IDENTITY, aadhaar_qr.CodeStatus.MISMATCH.value),
        ),
    ),
    other_labels=(
        "Government of India",
        "Unique Identification Authority of India",
        "Enrolment No.",
        "Enrollment No.",
        "VID",
        "Issue Date",
        "Download Date",
        "Details as on",
        "Aadhaar no. issued",
        "Mobile",
        "Signature valid",
        "INFORMATION",
        "SPECIMEN",
    ),
    page_limit=2,
    secret=Secret(
        "aadhaar_number",
        find=aadhaar_digits.find,
        masked=aadhaar_digits.masked,
        shows_masked=aadhaar_digits.shows_masked,
        count=aadhaar_digits.count,
        is_in_code=aadhaar_qr.holds_number,
        is_masked_in_code=aadhaar_qr.holds_last_four,
    ),
    sides=Sides(("date_of_birth", "year_of_birth", "gender"), ("address",)),
)
