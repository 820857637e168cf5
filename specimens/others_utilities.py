"""Bills and receipts of utilities that look like electricity bills, and are none."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens.money import grouped
from specimens.numbers import digits
from specimens.others_parts import draw_form, recent
from specimens.people import invent_mobile, invent_person, printed_date
from specimens.specimen import Drawn, Layout

Pairs = tuple[tuple[str, str], ...]


def _payment(rng: Random) -> Pairs:
    day = recent(rng)
    return (
        ("Bill Date", printed_date(day)),
        ("Due Date", printed_date(day + timedelta(days=14))),
        ("Amount Payable", grouped(Decimal(rng.randint(180, 5200)))),
    )


def _consumer(rng: Random) -> Pairs:
    person = invent_person(rng)
    return (
        ("Consumer No.", digits(rng, rng.choice((9, 10, 12)))),
        ("Name", person.name.upper()),
        ("Address", person.address.in_one_line()),
    )


def draw_water_bill(rng: Random) -> Drawn:
    pairs = (
        *_consumer(rng),
        ("Meter No.", digits(rng, 7)),
        ("Previous Reading", digits(rng, 4)),
        ("Present Reading", digits(rng, 4)),
        ("Consumption", f"{digits(rng, 2)} Kilo Litre"),
        ("Water Charges", grouped(Decimal(rng.randint(90, 1200)))),
        ("Sewerage Charges", grouped(Decimal(rng.randint(20, 300)))),
        *_payment(rng),
    )
    return draw_form(rng, ("Nagar Jal Board", "WATER BILL"), pairs, ("Pay before the due date to avoid a surcharge.",))


def draw_gas_bill(rng: Random) -> Drawn:
    pairs = (
        *_consumer(rng),
        ("Meter No.", digits(rng, 8)),
        ("PNG Consumption", f"{digits(rng, 2)} SCM"),
        ("Gas Charges", grouped(Decimal(rng.randint(200, 1900)))),
        *_payment(rng),
    )
    titles = ("Sahyadri Gas Limited", "Piped Natural Gas Bill / Tax Invoice")
    return draw_form(rng, titles, pairs, ("Gas is supplied under the terms of connection.",))


def draw_phone_bill(rng: Random) -> Drawn:
    person = invent_person(rng)
    pairs = (
        ("Account Number", digits(rng, 10)),
        ("Mobile Number", invent_mobile(rng)),
        ("Name", person.name),
        ("Address", person.address.in_one_line()),
        ("Plan", "Postpaid 499"),
        ("Data Usage", f"{digits(rng, 2)} GB"),
        ("Monthly Rental", "499.00"),
        ("CGST", "44.91"),
        ("SGST", "44.91"),
        *_payment(rng),
    )
    return draw_form(rng, ("Taranga Telecom", "Tax Invoice", "Mobile Bill"), pairs, ("Thank you for being with us.",))


def draw_property_tax(rng: Random) -> Drawn:
    pairs = (
        ("Property No.", digits(rng, 10)),
        *_consumer(rng)[1:],
        ("Assessment Year", "2024-25"),
        ("General Tax", grouped(Decimal(rng.randint(900, 9000)))),
        ("Street Light Tax", grouped(Decimal(rng.randint(20, 300)))),
        *_payment(rng),
    )
    return draw_form(rng, ("Nagar Municipal Corporation", "Property Tax Bill"), pairs, ("Keep this bill safe.",))


def draw_power_receipt(rng: Random) -> Drawn:
    """What a consumer gets who has paid an electricity bill."""
    pairs = (
        ("Receipt No.", digits(rng, 9)),
        *_consumer(rng)[:2],
        ("Transaction ID", digits(rng, 14)),
        ("Payment Date", printed_date(recent(rng))),
        ("Amount Paid", grouped(Decimal(rng.randint(180, 5200)))),
        ("Mode of Payment", "UPI"),
    )
    titles = ("Maharashtra State Electricity Distribution Co. Ltd.", "Payment Receipt")
    return draw_form(rng, titles, pairs, ("Subject to realisation.",))


def draw_connection_request(rng: Random) -> Drawn:
    pairs = (
        ("Application No.", digits(rng, 10)),
        *_consumer(rng)[1:],
        ("Load Applied", "3 KW"),
        ("Purpose", "Residential"),
        ("Nearest Consumer No.", digits(rng, 12)),
        ("Date", printed_date(recent(rng))),
    )
    titles = ("Dakshin Gujarat Vij Company Limited", "Application for New Connection")
    return draw_form(rng, titles, pairs, ("I declare that the premises are wired by a licensed contractor.",))


LAYOUTS = (
    Layout(None, "water_bill", draw_water_bill),
    Layout(None, "gas_bill", draw_gas_bill),
    Layout(None, "phone_bill", draw_phone_bill),
    Layout(None, "property_tax", draw_property_tax),
    Layout(None, "power_receipt", draw_power_receipt),
    Layout(None, "connection_request", draw_connection_request),
)
