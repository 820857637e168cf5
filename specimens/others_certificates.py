"""Certificates, receipts and orders of offices that look like a business's certificates, and are of no known type."""

from __future__ import annotations

from datetime import date
from random import Random

from specimens.food_business import invent_food_business
from specimens.incorporation import Kind, day_in_words, invent_company
from specimens.numbers import digits, letters
from specimens.others_parts import draw_form, recent
from specimens.people import invent_person, printed_date
from specimens.shop import invent_shop
from specimens.specimen import Drawn, Layout
from specimens.udyam import invent_enterprise
from specimens.udyam_paper import GRID

_MINISTRY = "Ministry of Micro, Small and Medium Enterprises"
_STATES = ("Maharashtra", "Karnataka", "Delhi", "Telangana", "Gujarat", "Tamil Nadu", "West Bengal")


def draw_udyam_application(rng: Random) -> Drawn:
    """What an applicant prints after filling in the form: the certificate's captions, and many more."""
    enterprise = invent_enterprise(rng, GRID, in_capitals=True)
    business = enterprise.business
    pairs = (
        ("Udyam Registration Number", enterprise.number),
        ("Name of Entrepreneur", business.owner.name),
        ("Mobile", business.phone),
        ("Name of Enterprise", enterprise.name),
        ("Type of Organisation", enterprise.organisation),
        ("PAN", business.pan),
        ("Type of Enterprise", enterprise.sizes[-1][1]),
        ("Major Activity", enterprise.activity),
        ("Address", ", ".join(enterprise.place.values())),
        ("Date of Udyam Registration", printed_date(enterprise.registered)),
        ("Investment in Plant & Machinery (Rs.)", digits(rng, 6)),
    )
    titles = ("Application for Udyam Registration", _MINISTRY, "Print / Preview")
    return draw_form(rng, titles, pairs, ("I hereby declare that the information given above is true.",))


def draw_udyog_aadhaar(rng: Random) -> Drawn:
    """The memorandum that came before the Udyam register."""
    enterprise = invent_enterprise(rng, GRID, in_capitals=False)
    pairs = (
        ("Udyog Aadhaar Number", f"{letters(rng, 2)}{digits(rng, 2)}A{digits(rng, 7)}"),
        ("Name of Enterprise", enterprise.name),
        ("Type of Enterprise", "MICRO"),
        ("Major Activity", enterprise.activity),
        ("Social Category of Entrepreneur", "GENERAL"),
        ("Date of Commencement", printed_date(enterprise.begun)),
        ("Date of Filing", printed_date(enterprise.registered)),
    )
    titles = ("UDYOG AADHAAR MEMORANDUM", _MINISTRY, "Government of India")
    return draw_form(rng, titles, pairs, ("This is a self declared registration, no signature required.",))


def draw_trade_licence(rng: Random) -> Drawn:
    """A municipality's licence to trade, which names the same things as a shop's registration."""
    shop = invent_shop(rng, rng.choice(_STATES), (date(2016, 1, 1), date(2026, 5, 30)))
    pairs = (
        (rng.choice(("Licence No.", "अनुज्ञप्ती क्रमांक / Licence No.")), f"{digits(rng, 9)}"),
        ("Name of the Establishment", shop.business.trade_name),
        ("Name of the Licensee", shop.business.owner.name),
        ("Address of the Establishment", shop.business.address.in_one_line()),
        ("Nature of Business", shop.nature),
        ("Area (Sq. Ft.)", digits(rng, 3)),
        ("Licence Fee", f"Rs. {digits(rng, 4)}.00"),
        ("Valid Upto", f"31/03/{shop.issued.year + 1}"),
    )
    title = rng.choice(("TRADE LICENCE", "Health Trade Licence", "Trade License Certificate"))
    titles = (title, f"{shop.business.address.city} Municipal Corporation", "Health Department")
    return draw_form(rng, titles, pairs, ("Issued under the Municipal Corporation Act, subject to its conditions.",))


def draw_food_receipt(rng: Random) -> Drawn:
    """The receipt of an application to the food authority; its number looks like a licence's."""
    food = invent_food_business(rng, is_licence=True)
    pairs = (
        ("Application Reference Number", food.number),
        ("Name of Food Business Operator", food.business.trade_name),
        ("Premises Address", food.premises),
        ("Kind of Business", food.kind),
        ("Date of Application", printed_date(food.issued)),
        ("Fees Paid", f"Rs. {rng.randint(1, 9)}000"),
    )
    titles = ("Food Safety and Standards Authority of India", "Application Receipt", "FORM B")
    return draw_form(
        rng, titles, pairs, ("This receipt is no license and does not permit to start the food business.",)
    )


def draw_memorandum(rng: Random) -> Drawn:
    """The first page of a company's memorandum of association."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.PUBLIC)), (date(2014, 4, 1), date(2026, 5, 1)))
    pairs = (
        ("1st The name of the company is", company.name),
        ("2nd The registered office will be situated in the State of", company.address.state),
        ("3rd (a) The objects to be pursued are", "to trade in goods of every kind and to do all that helps it"),
        ("4th The liability of the members is", "limited"),
        ("5th The share capital of the company is", f"Rs. {rng.randint(1, 9)}00000"),
    )
    titles = ("MEMORANDUM OF ASSOCIATION", "OF", company.name, "[Pursuant to Schedule I of the Companies Act, 2013]")
    return draw_form(rng, titles, pairs, ("Ministry of Corporate Affairs, e-MoA, Form No. INC-33",))


def draw_new_name(rng: Random) -> Drawn:
    """A certificate of incorporation pursuant to change of name: the company is as old as it was."""
    company = invent_company(rng, Kind.PRIVATE, (date(2015, 4, 1), date(2026, 5, 1)))
    other = invent_company(rng, Kind.PRIVATE, (date(2015, 4, 1), date(2026, 5, 1)))
    pairs = (("Corporate Identification Number", company.number),)
    titles = (
        "Certificate of Incorporation pursuant to change of name",
        "GOVERNMENT OF INDIA, MINISTRY OF CORPORATE AFFAIRS",
        "Office of the Registrar of Companies",
    )
    notes = (
        f"I hereby certify that the name of the company has been changed from {other.name} to {company.name} with "
        "effect from the date of this certificate and that the company is limited by shares.",
        f"Further, I hereby certify that the company was originally incorporated with the name {other.name}.",
        f"Given under my hand this {day_in_words(company.given)}.",
    )
    return draw_form(rng, titles, pairs, notes)


def draw_import_code(rng: Random) -> Drawn:
    """The Importer-Exporter Code, whose number is the PAN."""
    company = invent_company(rng, Kind.PRIVATE, (date(2010, 4, 1), date(2026, 5, 1)))
    pairs = (
        ("IEC Number", company.pan),
        ("PAN", company.pan),
        ("Firm Name", company.name),
        ("Nature of Concern", "Private Limited"),
        ("Date of Incorporation", printed_date(company.incorporated)),
        ("IEC Issuance Date", printed_date(company.given)),
        ("Registered Address", company.address.in_one_line()),
    )
    titles = (
        "CERTIFICATE OF IMPORTER-EXPORTER CODE (IEC)",
        "Directorate General of Foreign Trade",
        "Government of India",
    )
    return draw_form(rng, titles, pairs, ("This is to certify that the above firm has been allotted a code.",))


def draw_profession_tax(rng: Random) -> Drawn:
    """A certificate of enrolment or registration for profession tax."""
    shop = invent_shop(rng, rng.choice(_STATES), (date(2016, 1, 1), date(2026, 5, 30)))
    pairs = (
        ("Certificate No.", f"27{digits(rng, 9)}P"),
        ("Name of the Employer", shop.business.owner.name),
        ("Name of the Establishment", shop.business.trade_name),
        ("Address", shop.business.address.in_one_line()),
        ("Date of Registration", printed_date(shop.issued)),
    )
    kind = rng.choice(("Certificate of Enrolment", "Certificate of Registration"))
    titles = ("FORM II", kind, "State Tax on Professions, Trades, Callings and Employments Act, 1975", "Profession Tax")
    return draw_form(rng, titles, pairs, ("The holder of this certificate shall pay the tax every year.",))


def draw_startup(rng: Random) -> Drawn:
    """The recognition of a startup, which quotes when the company was incorporated."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.PARTNERSHIP)), (date(2016, 4, 1), date(2026, 5, 1)))
    pairs = (("Certificate No", f"DIPP{digits(rng, 5)}"), ("Date of Issue", printed_date(company.given)))
    titles = ("CERTIFICATE OF RECOGNITION", "Department for Promotion of Industry and Internal Trade", "#startupindia")
    notes = (
        f"This is to certify that {company.name} incorporated as a Private Limited Company on "
        f"{printed_date(company.incorporated, '-')}, is recognized as a startup by the department.",
        "This certificate shall only be valid for the entity up to ten years from the date of its incorporation.",
    )
    return draw_form(rng, titles, pairs, notes)


def draw_cancellation(rng: Random) -> Drawn:
    """An order that cancels a GST registration."""
    shop = invent_shop(rng, rng.choice(_STATES), (date(2018, 1, 1), date(2026, 5, 30)))
    pairs = (
        ("Reference Number", f"ZA{digits(rng, 13)}"),
        ("Date", printed_date(recent(rng))),
        ("GSTIN/UIN", shop.business.gstin),
        ("Name", shop.business.legal_name),
        ("Address", shop.business.address.in_one_line()),
        ("Application Reference No. (ARN)", f"AA{digits(rng, 13)}"),
    )
    titles = ("Form GST REG-19", "[See Rule 22(3)]", "Order for Cancellation of Registration")
    notes = (
        f"The effective date of cancellation of your registration is {printed_date(recent(rng))}.",
        f"Signed by {invent_person(rng).name}, Superintendent.",
    )
    return draw_form(rng, titles, pairs, notes)


LAYOUTS = (
    Layout(None, "udyam_application", draw_udyam_application),
    Layout(None, "udyog_aadhaar", draw_udyog_aadhaar),
    Layout(None, "trade_licence", draw_trade_licence),
    Layout(None, "food_receipt", draw_food_receipt),
    Layout(None, "memorandum", draw_memorandum),
    Layout(None, "new_name", draw_new_name),
    Layout(None, "import_code", draw_import_code),
    Layout(None, "profession_tax", draw_profession_tax),
    Layout(None, "startup", draw_startup),
    Layout(None, "cancellation", draw_cancellation),
)
