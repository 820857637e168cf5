"""What tells a registration certificate from other papers about vehicles."""

from __future__ import annotations

from sheaf.doctypes.quoting import QUOTING_CUES
from sheaf.doctypes.spec import (
    AnyCue,
    Cue,
    CuePlace,
    IdentifierCue,
    Shape,
    ShapeCue,
    TitleCue,
    about,
    worded,
    wordings,
)
from sheaf.doctypes.vehicle_rc.notions import NOTIONS
from sheaf.formats import vehicle

_OF_VEHICLES = (
    "of motor vehicle indian union the government state transport department form rc smart card s electronic e"
)

CUES: tuple[AnyCue, ...] = (
    Cue(
        "title",
        3.4,
        wordings(
            "Vehicle Registration Certificate | Indian Union Vehicle Registration Certificate "
            "| Certificate of Registration of Motor Vehicle | Registration Certificate of Vehicle "
            "| Motor Vehicle Registration Certificate | Certificate of Registration Form 23"
        ),
        notions=worded(
            "certificate/card/book registration/regn/rc vehicle", f"{_OF_VEHICLES} certificate registration"
        ),
    ),
    Cue("certificate", 1.4, place=CuePlace.TITLE, notions=worded("registration certificate/card/book", "of rc the")),
    Cue(
        "particulars",
        3.0,
        wordings(
            "Vehicle Registration Particulars | Registration Particulars | Vehicle Particulars | RC Particulars "
            "| Particulars of Vehicle | Particulars of the Vehicle | Particulars of Registered Vehicle "
            "| Vehicle Registration Details | Extract of Registration | Register of Motor Vehicles "
            "| Extract from the Register of Motor Vehicles | B Register Extract"
        ),
        CuePlace.TITLE,
        notions=worded(
            "registration/rc/vehicle/register particular/extract/detail/information",
            f"{_OF_VEHICLES} registered registration from b view",
        ),
    ),
    Cue("form", 2.0, ("Form 23A", "Form 23", "Rule 48", "See Rule 48"), CuePlace.CAPTION),
    IdentifierCue("registration", 1.2, vehicle.find_registration, is_own=True, is_loose=True),
    IdentifierCue("chassis", 0.8, vehicle.find_chassis),
    Cue(
        "number",
        0.8,
        ("Regn. Number", "Regn. No", "Registration No", "Reg. No", "Registration Number"),
        notions=about(NOTIONS, "Registration Mark"),
    ),
    Cue(
        "registered",
        1.0,
        ("Date of Regn", "Regn. Date", "Reg. Date", "Date of Registration", "Regn. Validity"),
        notions=about(NOTIONS, "Date of Registration", "Regn. Validity"),
    ),
    Cue("chassis_caption", 1.4, ("Chassis No", "Chassis Number", "Ch. No"), notions=about(NOTIONS, "Chassis No")),
    Cue("engine_caption", 1.2, ("Engine No", "Engine Number", "Motor No"), notions=about(NOTIONS, "Engine No")),
    Cue(
        "owner",
        0.8,
        ("Owner Name", "Owner Serial", "O.SNO", "Name of Owner", "Registered Owner"),
        notions=about(NOTIONS, "Owner Name"),
    ),
    Cue("fuel", 0.8, ("Fuel", "Fuel Used", "Emission Norms"), notions=about(NOTIONS, "Fuel")),
    Cue(
        "maker",
        0.8,
        ("Maker's Name", "MFR", "Maker's Class", "Month-Year of Mfg.", "Makers Name"),
        notions=about(NOTIONS, "Maker", "Maker / Model", "Date of Manufacture"),
    ),
    Cue(
        "measures",
        1.2,
        ("Unladen Weight", "Unladen Wt", "Laden Weight", "Seating Capacity", "Seating Cap"),
        notions=worded(
            "laden/unladen/ulw/rlw/gvw/weight wt/weight/kg | seating/seat/standing/sleeper capacity/cap",
            "gross vehicle in kg all including driver no of registered kgs",
        ),
    ),
    Cue(
        "engine_measures",
        1.0,
        ("Cubic Capacity", "Wheel Base", "No. of Cylinders", "Horse Power"),
        notions=worded(
            "cubic/engine capacity/cap/cc | wheel base | cylinder no/number | horse power", "of in mm cc bhp"
        ),
    ),
    Cue(
        "looks", 0.6, ("Colour", "Body Type", "Type of Body"), notions=worded("colour/color | body type", "of vehicle")
    ),
    Cue("class", 0.6, notions=worded("vehicle class/type/category", "of")),
    Cue("authority", 1.2, notions=worded("registering/registration/regn authority", "the name of signature")),
    Cue(
        "insurance",
        -6.0,
        wordings(
            "Certificate of Insurance | Insured Declared Value | Premium | Total Premium | Period of Insurance "
            "| Own Damage"
        ),
    ),
    TitleCue(
        "other_title",
        -5.0,
        wordings(
            """Report | Policy | Receipt | Challan | Note | Cover | Estimate | Invoice | Order | Agreement | Letter |
            Permit"""
        ),
    ),
    Cue(
        "other_certificate",
        -4.0,
        place=CuePlace.HEADING,
        notions=worded("certificate fitness/pollution/puc/insurance/sale/inspection", "of vehicle motor form"),
    ),
    # A register's extract names the policy, too.
    Cue("policy", -2.5, ("Policy No", "Policy Number")),
    Cue(
        "other_papers",
        -5.0,
        wordings(
            "Tax Invoice | Invoice No | GSTIN | Form GST REG-06 | Delivery Order | Delivery Challan | Quotation "
            "| Proforma Invoice | Sale Certificate | Pollution Under Control | Pollution Under Control Certificate "
            "| Certificate of Fitness | Driving Licence | Permit | Job Card | Loan Amount | Loan Account Number "
            "| Form 20 | Form 29 | Form 30 | Application for Registration | Application for Transfer "
            "| Application for Transfer of Ownership | Application for Issue | Application for Renewal "
            "| Application for Duplicate | Challan | Legal Name | Udyam Registration Certificate "
            "| Income Tax Department"
        ),
    ),
    # A dealer's paper tells of the vehicle what no register does, in a table of its own.
    Cue(
        "sold_with",
        -5.0,
        wordings("Charger No | Battery No | Battery Nos | Battery Number | Controller No | Key No | Key Number"),
    ),
    Cue(
        "dealing",
        -4.0,
        wordings("E. & O. E. | Subject to Jurisdiction | All disputes | Goods once sold"),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "letter",
        -3.5,
        wordings("Dear Sir | Dear Customer | Dear Madam | Yours faithfully | Yours sincerely | Affidavit"),
        CuePlace.ANYWHERE,
    ),
    *QUOTING_CUES,
    ShapeCue("prose", -4.0, Shape.PROSE),
)
