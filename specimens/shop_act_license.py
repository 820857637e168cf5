"""Registrations of shops by the Acts of several states: the looks that are used in tuning (DOCTYPES.md)."""

from __future__ import annotations

from datetime import date
from random import Random

from specimens.certificate_form import Body, Design, draw_certificate
from specimens.people import invent_person, printed_date
from specimens.shop import invent_shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Rules

_TYPE = "SHOP_ACT_LICENSE"
_RECENT = (date(2018, 3, 1), date(2026, 6, 30))
_NEW_ACT = "Maharashtra Shops and Establishments (Regulation of Employment and Conditions of Service) Act, 2017"
_NO_PROOF = (
    "This receipt is issued on the basis of the self declaration of the applicant and is no proof of the legality of "
    "the premises or of its ownership."
)


def draw_form_g(rng: Random) -> Drawn:
    """Maharashtra's receipt of an intimation, Form G, English before Marathi in one cell."""
    shop = invent_shop(rng, "Maharashtra", _RECENT, 9)
    design = Design(
        "Noto Sans",
        8.5,
        ("महाराष्ट्र शासन", "कामगार आयुक्त", _NEW_ACT, "नमुना 'ग' / Form - 'G'", "Receipt of Intimation"),
        4,
        label_share=0.46,
        is_middle=rng.random() < 0.5,
        notes=(_NO_PROOF,),
        office="Facilitator",
        code="https://aaplesarkar.example.in/SPECIMEN",
    )
    entries = (
        ("Registration Certificate / Intimation No. / नोंदणी क्रमांक", shop.number),
        ("Name of the Establishment / आस्थापनेचे नाव", shop.business.trade_name),
        ("Address of the Establishment / आस्थापनेचा पत्ता", shop.business.address.in_one_line()),
        ("Previous Registration No. / जुना नोंदणी क्रमांक", "-"),
        ("Name of the Employer / मालकाचे नाव", shop.business.owner.name),
        ("Residential Address of the Employer / निवासी पत्ता", invent_person(rng).address.in_one_line()),
        ("Category of Establishment / आस्थापनेचे उपवर्गवारी", rng.choice(("Shop", "Commercial Establishment"))),
        ("Nature of Business / व्यवसायाचे स्वरूप", shop.nature),
        ("Total Workers / एकूण कामगार", str(shop.people)),
        ("Date of Issue / दिनांक", printed_date(shop.issued)),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


def draw_form_b(rng: Random) -> Drawn:
    """Maharashtra's registration certificate, Form B, Marathi before English."""
    shop = invent_shop(rng, "Maharashtra", _RECENT)
    design = Design(
        "Open Sans",
        9,
        (
            "महाराष्ट्र शासन / Government of Maharashtra",
            _NEW_ACT,
            "FORM 'B'",
            "Registration Certificate of Establishment",
        ),
        3,
        numbering="{}.",
        rules=Rules.ROWS,
        label_share=0.5,
        office="Office of the Facilitator",
    )
    entries = (
        ("नोंदणी क्रमांक / Registration Number", shop.number),
        ("आस्थापनेचे नाव / Name of the Establishment", shop.business.trade_name),
        ("आस्थापनेचा पत्ता / Address of the Establishment", shop.business.address.in_one_line()),
        ("मालकाचे नाव / Name of the Employer", shop.business.owner.name),
        ("व्यवसायाचे स्वरूप / Nature of Business", shop.nature),
        ("एकूण कामगार / Total Number of Workers", str(shop.people)),
        ("दिनांक / Date of Registration", printed_date(shop.issued, "-")),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


def draw_old_act(rng: Random) -> Drawn:
    """A ward office's certificate by the Act of 1948, on coloured paper, with a line for each renewal."""
    shop = invent_shop(rng, "Maharashtra", (date(2001, 1, 1), date(2017, 11, 30)))
    design = Design(
        "Libre Baskerville",
        9,
        (
            "Municipal Corporation",
            "FORM 'C'",
            "Bombay Shops and Establishments Act, 1948",
            "Certificate of Registration",
        ),
        3,
        Body.PAIRS,
        label_share=0.46,
        office="Inspector under the Act",
        frame="#8a5a1a",
        paper="#fdf6df",
        notes=("Renewed for the year: 2016    Fee Paid: Rs. 240    Signature of Inspector",),
    )
    entries = (
        ("Registration No.", shop.number),
        ("Name of the Establishment", shop.business.trade_name),
        ("Name of the Employer", shop.business.owner.name),
        ("Postal Address of the Establishment", shop.business.address.in_one_line()),
        ("Nature of Business", shop.nature),
        ("No. of Employees", str(shop.people)),
        ("Date of Issue", printed_date(shop.issued)),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


def draw_karnataka(rng: Random) -> Drawn:
    shop = invent_shop(rng, "Karnataka", _RECENT)
    design = Design(
        "Roboto",
        9.5,
        (
            "Government of Karnataka",
            "Department of Labour",
            "FORM 'C' (See Rule 3)",
            "Registration Certificate of Establishment",
        ),
        3,
        label_share=0.44,
        numbering="{}",
        notes=(
            "It is hereby certified that the establishment is registered under the Karnataka Shops and Commercial "
            "Establishments Act, 1961 on this day.",
        ),
        office="Senior Labour Inspector",
        code="https://ekarmika.example.in/SPECIMEN",
    )
    entries = (
        ("Registration Number", shop.number),
        ("Name of the Establishment", shop.business.trade_name),
        ("Name of the Employer", shop.business.owner.name),
        ("Address of the Establishment", shop.business.address.in_one_line()),
        ("Nature of Business", shop.nature),
        ("Total Number of Employees", str(shop.people)),
        ("Date of Registration", printed_date(shop.issued)),
        ("Valid Upto", f"31/12/{shop.issued.year + 5}"),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


def draw_delhi(rng: Random) -> Drawn:
    """Delhi's, with a number of digits only, values under their captions."""
    shop = invent_shop(rng, "Delhi", _RECENT)
    design = Design(
        "Source Sans 3",
        10.5,
        (
            "Government of NCT of Delhi",
            "Labour Department",
            "Form C",
            "Registration Certificate of Shop / Establishment",
        ),
        3,
        Body.STACKED,
        notes=(
            "Registered under the Delhi Shops & Establishments Act, 1954. This certificate is generated by computer.",
        ),
    )
    entries = (
        ("Registration No.", shop.number),
        ("Name of the Shop/Establishment", shop.business.trade_name),
        ("Name of the Occupier", shop.business.owner.name),
        ("Address of the Establishment", shop.business.address.in_one_line()),
        ("Nature of Business", shop.nature),
        ("Number of Employees", str(shop.people)),
        ("Date of Issue", printed_date(shop.issued, "-")),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


def draw_telangana(rng: Random) -> Drawn:
    shop = invent_shop(rng, "Telangana", _RECENT)
    design = Design(
        "Public Sans",
        9.5,
        (
            "GOVERNMENT OF TELANGANA",
            "LABOUR DEPARTMENT",
            "Telangana Shops and Establishments Act, 1988",
            "FORM-II",
            "REGISTRATION CERTIFICATE OF ESTABLISHMENT",
        ),
        4,
        Body.PAIRS,
        numbering="{}.",
        label_share=0.48,
        align=Align.CENTER,
        office="Assistant Labour Officer",
        frame="#2d4a72",
    )
    entries = (
        ("Certificate of Registration No.", shop.number),
        ("Name of the Establishment", shop.business.trade_name),
        ("Address and location of the Establishment", shop.business.address.in_one_line()),
        ("Name of the Employer", shop.business.owner.name),
        ("Nature of Business", shop.nature),
        ("Total number of persons employed", str(shop.people)),
        ("Date of Issue", f"{shop.issued:%d-%b-%Y}"),
    )
    return Drawn(draw_certificate(rng, design, entries), Form.PAGE, shop.truth())


LAYOUTS = (
    Layout(_TYPE, "form_g", draw_form_g),
    Layout(_TYPE, "form_b", draw_form_b),
    Layout(_TYPE, "old_act", draw_old_act),
    Layout(_TYPE, "karnataka", draw_karnataka),
    Layout(_TYPE, "delhi", draw_delhi),
    Layout(_TYPE, "telangana", draw_telangana),
)
