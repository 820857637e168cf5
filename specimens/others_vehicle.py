"""Papers about a vehicle that are no registration certificate, though they name the same things."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from specimens.flow import Pairs
from specimens.numbers import digits
from specimens.others_parts import CardLook, Letter, draw_card, draw_form, draw_letter, recent
from specimens.people import printed_date
from specimens.specimen import Drawn, Layout
from specimens.vehicle_rc_parts import Certificate, invent_certificate

_YEAR = timedelta(days=364)


def draw_policy(rng: Random) -> Drawn:
    """The schedule of a motor insurance."""
    one, begins = invent_certificate(rng), recent(rng)
    pairs = (
        ("Policy No", f"SPEC/{digits(rng, 10)}"),
        ("Insured Name", one.owner),
        ("Address", one.address),
        ("Period of Insurance", f"{printed_date(begins)} to {printed_date(begins + _YEAR)}"),
        *_vehicle(one),
        ("Insured Declared Value", f"{rng.randint(40, 900)},000"),
        ("Own Damage Premium", f"{rng.randint(900, 9000)}.00"),
        ("Total Premium", f"{rng.randint(2000, 19000)}.00"),
    )
    titles = ("SPECIMEN GENERAL INSURANCE CO LTD", "Certificate of Insurance cum Policy Schedule - Two Wheeler")
    return draw_form(rng, titles, pairs, ("The policy is subject to the terms, conditions and exclusions attached.",))


def draw_fitness(rng: Random) -> Drawn:
    """A certificate of fitness, Form 38."""
    one, day = invent_certificate(rng), recent(rng)
    pairs = (
        *_vehicle(one),
        ("Type of body", "CLOSED"),
        ("Seating capacity", "3"),
        ("Inspection date", printed_date(day, "-")),
        ("The certificate will expire on", printed_date(day + _YEAR, "-")),
    )
    titles = ("FORM 38", "[See Rule 62(1)]", "CERTIFICATE OF FITNESS", "(Applicable in the case of transport vehicles)")
    note = "Vehicle is certified as complying with the provisions of the Motor Vehicles Act, 1988."
    return draw_form(rng, titles, pairs, (note, f"Signature and Designation of Inspecting Authority, {one.office}"))


def draw_permit(rng: Random) -> Drawn:
    """A permit of a goods carriage."""
    one, day = invent_certificate(rng), recent(rng)
    pairs = (
        ("Permit No", f"{one.state_letters}/{digits(rng, 6)}/{day.year}"),
        ("Name of the holder", one.owner),
        ("Address", one.address),
        *_vehicle(one),
        ("Route or area", f"Whole of {one.state}"),
        ("Valid from", printed_date(day, "-")),
        ("Valid upto", printed_date(day + 5 * _YEAR, "-")),
    )
    titles = ("TRANSPORT DEPARTMENT", "FORM P.Gd.C. - PERMIT IN RESPECT OF A GOODS CARRIAGE")
    return draw_form(rng, titles, pairs, (f"Secretary, Regional Transport Authority, {one.office}",))


def draw_pollution(rng: Random) -> Drawn:
    """A certificate that the exhaust is clean enough."""
    one, day = invent_certificate(rng), recent(rng)
    pairs = (
        ("Certificate SL. No.", f"{one.state_letters}0{digits(rng, 14)}"),
        ("Registration No.", one.number),
        ("Date of Registration", one.day(one.registered)),
        ("Month & Year of Manufacturing", one.made),
        ("Emission Norms", one.norm),
        ("Fuel", one.fuel),
        ("PUC Code", f"{one.state_letters}{digits(rng, 7)}"),
        ("Fees", "Rs.125.00"),
        ("Validity upto", printed_date(day + _YEAR)),
        ("Carbon Monoxide (CO)", f"0.{digits(rng, 2)}"),
    )
    titles = ("Pollution Under Control Certificate", "Authorised By:", f"Government of {one.state}")
    return draw_form(rng, titles, pairs, ("This PUC certificate is system generated through the national register.",))


def draw_fee_receipt(rng: Random) -> Drawn:
    """A receipt for road tax and fees."""
    one, day = invent_certificate(rng), recent(rng)
    pairs = (
        ("Receipt No", f"{one.state_letters}{digits(rng, 12)}"),
        ("Receipt Date", printed_date(day, "-")),
        ("Received From", one.owner),
        ("Vehicle No", one.number),
        ("Chassis No", one.chassis),
        ("Vehicle Class", one.vehicle_class),
        ("MV Tax", f"{rng.randint(500, 9000)}"),
        ("Tax Upto", printed_date(day + _YEAR, "-")),
        ("Grand Total (in Rs)", f"{rng.randint(900, 9900)}/-"),
    )
    return draw_form(
        rng, ("eFEE RECEIPT", f"{one.office}, {one.state}"), pairs, ("This is a system generated receipt.",)
    )


def draw_application(rng: Random) -> Drawn:
    """An application for registration, Form 20."""
    one = invent_certificate(rng)
    pairs = (
        ("1. Full name of person to be registered as registered owner", one.owner),
        ("2. Son/wife/daughter of", one.relation),
        ("3. Permanent address", one.address),
        ("4. Class of vehicle", one.vehicle_class),
        ("5. Maker's name", one.maker),
        ("6. Maker's classification", one.model),
        ("7. Chassis number", one.chassis),
        ("8. Engine number", one.engine),
        ("9. Fuel used in the engine", one.fuel),
        ("10. Seating capacity (including driver)", "5"),
    )
    titles = ("FORM 20", "[See Rule 47]", "FORM OF APPLICATION FOR REGISTRATION OF A MOTOR VEHICLE")
    return draw_form(rng, titles, pairs, ("I hereby declare that the vehicle has not been registered in any State.",))


def draw_sale_certificate(rng: Random) -> Drawn:
    """A dealer's certificate of sale, Form 21."""
    one = invent_certificate(rng)
    pairs = (
        ("Certified that", f"{one.maker} {one.model}"),
        ("has been delivered by us to", one.owner),
        ("Son/wife/daughter of", one.relation),
        ("Address", one.address),
        ("The vehicle is held under agreement with", "SPECIMEN FINANCE LTD"),
        ("Class of vehicle", one.vehicle_class),
        ("Chassis number", one.chassis),
        ("Engine number or motor number", one.engine),
        ("Fuel used", one.fuel),
        ("Number of cylinders", "4"),
    )
    titles = ("FORM 21", "[See Rule 47(a) and (d)]", "SALE CERTIFICATE")
    return draw_form(rng, titles, pairs, ("(To be issued by manufacturer or dealer)", "SPECIMEN MOTORS, dealer"))


def draw_vehicle_letter(rng: Random) -> Drawn:
    """A letter about the loan on a vehicle."""
    one = invent_certificate(rng)
    letter = Letter(
        ("Sanchay Gramin Bank", "Vehicle Loan Department"),
        (one.owner, one.address.title()),
        "No objection to the removal of the hypothecation",
        (
            f"We confirm that the loan for your vehicle bearing Registration No {one.number}, Chassis No {one.chassis} "
            f"and Engine No {one.engine} has been repaid in full.",
            "We have no objection if the hypothecation in the Registration Certificate is cancelled by the authority.",
        ),
    )
    return draw_letter(rng, letter)


def draw_parking_card(rng: Random) -> Drawn:
    """A card with which a vehicle may be parked."""
    one = invent_certificate(rng)
    pairs: Pairs = (
        ("Vehicle No", one.number),
        ("Owner", one.owner),
        ("Flat", f"{rng.choice('ABCD')}-{rng.randint(101, 1204)}"),
        ("Model", one.model),
        ("Valid upto", printed_date(recent(rng))),
    )
    return draw_card(rng, ("GREEN PARK SOCIETY", "PARKING PERMIT"), pairs, CardLook("Arimo", "#2f5d50"))


def _vehicle(one: Certificate) -> Pairs:
    return (
        ("Registration No", one.number),
        ("Chassis No", one.chassis),
        ("Engine No", one.engine),
        ("Make / Model", f"{one.maker} / {one.model}"),
        ("Date of Registration", one.day(one.registered)),
    )


LAYOUTS = (
    Layout(None, "motor_policy_schedule", draw_policy),
    Layout(None, "motor_fitness", draw_fitness),
    Layout(None, "motor_permit", draw_permit),
    Layout(None, "motor_pollution", draw_pollution),
    Layout(None, "motor_road_tax_receipt", draw_fee_receipt),
    Layout(None, "motor_registration_application", draw_application),
    Layout(None, "motor_sale_certificate", draw_sale_certificate),
    Layout(None, "motor_loan_letter", draw_vehicle_letter),
    Layout(None, "motor_parking_card", draw_parking_card),
)
