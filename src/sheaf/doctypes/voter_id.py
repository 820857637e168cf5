"""VOTER_ID: electors' photo identity cards: laminated, plastic, electronic; front and back (DOCTYPES.md, VOTER_ID)."""

from __future__ import annotations

from sheaf.doctypes.quoting import QUOTING_CUES
from sheaf.doctypes.spec import (
    EVERYWHERE,
    Anywhere,
    Block,
    Cue,
    CuePlace,
    DocType,
    Encoded,
    Field,
    IdentifierCue,
    Labelled,
    Part,
    Shape,
    ShapeCue,
    Sides,
    worded,
    wordings,
)
from sheaf.doctypes.values import ADDRESS, AGE, DATE, EPIC, GENDER, LONG_DATE, PERSON, PINCODE
from sheaf.formats import card_qr, epic

CODE = Encoded(card_qr.decode_voters_card, is_looked_for=False)

_EITHER = wordings("Date of Birth / Age | Age / Date of Birth | DOB / Age | Age / DOB")
_AGES = wordings("Age as on | Age on | Age as of | Age (as on | Age (in years) | Age in years | Age")
_RELATIONS = wordings(
    "Father's Name | Fathers Name | Father Name | Husband's Name | Husbands Name | Husband Name | Mother's Name"
    "| Mothers Name | Mother Name | Wife's Name | Guardian's Name | Guardians Name | Guardian Name"
    "| Legal Guardian's Name | Legal Guardian Name | Relation's Name | Relations Name | Relation Name | Relative's Name"
    "| Relative Name | Other's Name | Others Name | Name of Father | Name of Husband | Name of Mother"
    "| Name of Guardian | Name of Relative | Father's/Husband's Name | Father / Husband Name"
    "| Father's / Mother's / Husband's Name | Father's / Mother's / Husband's / Guardian's Name"
    "| Father / Mother / Husband's Name | Father/Mother/Husband Name | Father | Husband | Mother"
    "| Guardian | Guru's Name"
)

DOCTYPE = DocType(
    name="VOTER_ID",
    cues=(
        Cue(
            "commission",
            3.0,
            ("ELECTION COMMISSION OF INDIA", "भारत निर्वाचन आयोग"),
            notions=worded("election commission", "of india state"),
        ),
        Cue(
            "title",
            2.6,
            ("ELECTOR PHOTO IDENTITY CARD", "ELECTOR'S PHOTO IDENTITY CARD"),
            CuePlace.TITLE,
            notions=worded(
                "elector/voter/electoral/election card | मतदाता/निर्वाचक पहचान/ओळख/फोटो पत्र/पत्रक/ओळखपत्र",
                "photo s the e identity identification id epic फोटो पहचान छायाचित्र",
            ),
        ),
        Cue("identity_card", 1.2, ("IDENTITY CARD",), CuePlace.TITLE),
        Cue("elector", 2.2, ("Elector's Name",), notions=worded("elector/voter name", "s the full of")),
        IdentifierCue("epic", 1.2, epic.find, is_own=True),
        IdentifierCue("epic_alone", 1.0, epic.find, CuePlace.TITLE),
        Cue("epic_caption", 1.4, ("EPIC No", "EPIC Number", "EPIC")),
        Cue("relation", 0.8, ("Father's Name", "Husband's Name", "Mother's Name")),
        Cue("age", 1.4, ("Age as on", "Date of Birth / Age", "Age on 1.1.")),
        Cue("gender", 0.4, ("Sex", "Gender")),
        Cue(
            "officer",
            2.4,
            (
                "Electoral Registration Officer",
                "Facsimile Signature of the Electoral Registration Officer",
                "Facsimile Signature",
                "Elector Registration Officer",
            ),
        ),
        Cue(
            "constituency",
            2.0,
            (
                "Assembly Constituency No. and Name",
                "Assembly Constituency",
                "Assembly Constituency No & Name",
                "AC No. and Name",
                "AC No & Name",
                "Parliamentary Constituency",
            ),
        ),
        Cue("part", 1.6, ("Part No. and Name", "Part No & Name", "Part Number and Name", "Part No")),
        Cue(
            "note",
            2.4,
            (
                "Mere possession of this card is no proof that you are an elector in the current electoral roll",
                "Mere possession of this Card is no proof of",
                "In case of change in address, mention this card number in the relevant form",
                "This card may be used as an identity card under different Government schemes",
            ),
            CuePlace.ANYWHERE,
        ),
        Cue(
            "other_papers",
            -4.0,
            (
                "Income Tax Department",
                "Unique Identification Authority of India",
                "Driving Licence",
                "Republic of India",
                "Registration Certificate",
                "Tax Invoice",
                "GSTIN",
                "Statement of Account",
                "Employee ID",
                "Employee Code",
                "Designation",
            ),
        ),
        Cue("school", -4.0, ("College", "University", "School", "Institute", "Student", "Roll No"), CuePlace.TITLE),
        Cue(
            "no_card",
            -5.0,
            (
                "Voter Information Slip",
                "Voter Slip",
                "Photo Voter Slip",
                "Electoral Roll",
                "Electoral Roll 2024",
                "Form 6",
                "Form 8",
                "Application for",
                "Application Form",
                "Acknowledgement",
                "Polling Station Address",
                "Loan Amount",
            ),
            CuePlace.TITLE,
        ),
        Cue("poll", -5.0, ("Poll Date", "Poll Date and Time", "Poll Day", "Date of Poll")),
        Cue(
            "roll",
            -5.0,
            ("Section No. and Name", "Section No and Name", "Number of Electors", "Net Electors", "List of Electors"),
        ),
        Cue(
            "letter",
            -3.5,
            ("Dear Sir", "Dear Customer", "Dear Madam", "Yours faithfully", "Yours sincerely", "Affidavit", "Subject:"),
            CuePlace.ANYWHERE,
        ),
        *QUOTING_CUES,
        ShapeCue("prose", -2.5, Shape.PROSE),
        ShapeCue("many_lines", -8.0, Shape.MANY_LINES),
    ),
    fields=(
        Field(
            "voter_id",
            EPIC,
            (
                Labelled(
                    (
                        "EPIC No",
                        "EPIC Number",
                        "EPIC",
                        "Elector Photo Identity Card No",
                        "Identity Card No",
                        "Card No",
                        "ELECTOR PHOTO IDENTITY CARD",
                        "IDENTITY CARD",
                    ),
                    EVERYWHERE,
                ),
                Anywhere(0.93),
                Part(CODE, "voter_id"),
            ),
            is_reported_unread=True,
        ),
        Field(
            "name",
            PERSON,
            (
                Labelled(
                    (
                        "Elector's Name",
                        "Electors Name",
                        "Elector Name",
                        "Name of Elector",
                        "Name of the Elector",
                        "Elector's Full Name",
                        "Voter's Name",
                        "Voter Name",
                        "Name of Voter",
                        "Full Name",
                        "Name",
                    ),
                    EVERYWHERE,
                    wraps=True,
                ),
            ),
        ),
        Field(
            "relation_name",
            PERSON,
            (
                Labelled(
                    _RELATIONS,
                    EVERYWHERE,
                    wraps=True,
                ),
            ),
        ),
        Field("gender", GENDER, (Labelled(("Sex", "Gender"), EVERYWHERE), Anywhere(0.7))),
        Field(
            "date_of_birth",
            LONG_DATE,
            (Labelled(("Date of Birth", "DOB", "D.O.B.", "Birth Date", "Dt. of Birth", *_EITHER), EVERYWHERE),),
        ),
        Field(
            "age_as_on",
            AGE,
            (Labelled((*_AGES, *_EITHER), EVERYWHERE, past=DATE),),
            unless="date_of_birth",
        ),
        Field(
            "address",
            ADDRESS,
            (
                Block(
                    ("Address", "Address of the Elector", "Elector's Address", "Residential Address", "House Address"),
                    EVERYWHERE,
                    max_lines=8,
                    until=PINCODE,
                ),
            ),
        ),
        Field("qr_present", finders=(Part(CODE, "present"),)),
    ),
    other_labels=(
        "ELECTION COMMISSION OF INDIA",
        "Electoral Registration Officer",
        "Facsimile Signature of the Electoral Registration Officer",
        "Facsimile Signature",
        "Assembly Constituency No. and Name",
        "Assembly Constituency Number and Name",
        "Assembly Constituency No & Name",
        "AC No. and Name",
        "AC No & Name",
        "Part No & Name",
        "Assembly Constituency",
        "Part No. and Name",
        "Part No",
        "Part Number and Name",
        "Serial No",
        "Polling Station",
        "Date",
        "Download Date",
        "Date of Issue",
        "Note",
        "Place",
        "Signature",
        "SPECIMEN",
        "In case of change in address, mention this card number in the relevant form",
    ),
    page_limit=2,
    sides=Sides(("name", "relation_name"), ("address",)),
)
