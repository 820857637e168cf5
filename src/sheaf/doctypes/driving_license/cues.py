"""What speaks for a driving licence, and what for a paper that only mentions one."""

from __future__ import annotations

from sheaf.doctypes.driving_license import captions
from sheaf.doctypes.quoting import QUOTING_CUES
from sheaf.doctypes.spec import (
    AnyCue,
    Cue,
    CuePlace,
    IdentifierCue,
    Shape,
    ShapeCue,
    worded,
    wordings,
)
from sheaf.formats import driving_licence
from sheaf.formats.states import states

CUES: tuple[AnyCue, ...] = (
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
            "State Driving Licence",
            "Licence to Drive Motor Vehicle",
            "Form of Driving Licence",
            "Licence to Drive",
        ),
        CuePlace.TITLE,
        notions=worded(
            "driving/drive/driver licence/license/lic | dl virtual/extract/particular/card",
            f"""union of india indian the form to motor vehicle government state transport department issued by smart
            card {" ".join(state.name for state in states())}""",
        ),
    ),
    Cue("named", 1.2, ("Driving Licence", "Driving License")),
    Cue("union", 1.4, ("The Union of India", "Union of India", "Indian Union")),
    IdentifierCue("dl_number", 1.4, driving_licence.find, is_own=True),
    Cue(
        "number",
        1.2,
        ("DL No", "DL Number", "Licence No", "Licence Number", "License No", "License Number", "No. of Licence"),
        notions=worded("dl/licence/license/lic no/number/num", "driving of d l the"),
    ),
    Cue("validity", 1.4, ("Validity (NT)", "Validity (TR)", *captions.ENDS)),
    Cue(
        "relation",
        0.6,
        ("S/D/W of", "S/W/D of", "S/D/W", "S/W/D", "Son/Daughter/Wife of", "Son/Wife/Daughter of", "F/H Name"),
    ),
    Cue("blood", 0.8, ("Blood Group", "BG", "Organ Donor")),
    Cue(
        "class",
        1.2,
        ("COV", "Class of Vehicle", "Class of Vehicles", "Vehicle Class", "LMV", "MCWG"),
        notions=worded("class/category/cov vehicle/cov", "of authorised authorized to drive the"),
    ),
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
    Cue(
        "authority",
        0.8,
        ("Signature & ID of Issuing Authority",),
        notions=worded("licencing/licensing/issuing authority/rto", "the name of signature sign"),
    ),
    Cue("first_issue", 0.8, captions.FIRST_ISSUES),
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
            "Application Form",
            "Driving School",
            "Fee Receipt",
            "Loan Amount",
        ),
    ),
    Cue("applied", -4.0, ("Application for", "Application Number")),
    # Offices post the card glued to a letter that says so.
    Cue(
        "carried",
        5.0,
        wordings(
            "sent with this letter | sent herewith | enclosed herewith | is enclosed | affixed below | pasted below "
            "| attached below | Peel the card | Detach the card | Remove the card"
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "letter",
        -3.5,
        ("Dear Sir", "Dear Customer", "Dear Madam", "Yours faithfully", "Yours sincerely", "Affidavit", "Subject:"),
        CuePlace.ANYWHERE,
    ),
    *QUOTING_CUES,
    ShapeCue("prose", -3.0, Shape.PROSE),
)
