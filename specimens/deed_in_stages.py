"""A flat's agreement-cum-sale deed of Karnataka with the office's sheet behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Sale, invent_sale, on_same_day
from specimens.fonts import Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.places import SOCIETIES, Address, invent_address
from specimens.southern_parties import ordinal, print_parties, said_day
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows, draw_table

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_TERMS = (
    "The {seller} covenants that the title to the Schedule ‘A’ land is good, marketable and subsisting, and that the "
    "{seller} alone has the right to convey the Schedule ‘C’ Apartment.",
    "The {buyer} has inspected the sanctioned plan, the occupancy certificate and the apartment, and is satisfied with "
    "the construction, the amenities and the measurements.",
    "The {buyer} shall become a member of the association of apartment owners and abide by its bye-laws, and shall pay "
    "the monthly maintenance charges without default.",
    "The {buyer} shall not seek partition of the undivided share in the land, nor use the apartment for any purpose "
    "other than residence.",
    "The {buyer} shall be entitled to the use of the staircases, lifts, passages and the terrace in common with the "
    "other owners in the building.",
    "The {seller} has no objection to the transfer of the khata, the power and the water connection to the name of the "
    "{buyer}.",
    "All outgoings in respect of the apartment up to this day have been paid by the {seller}, and those accruing "
    "hereafter shall be paid by the {buyer}.",
)


def draw_karnataka_flat(rng: Random) -> Drawn:
    """A flat's agreement-cum-sale deed: stages of payment in a table, three schedules, the office's print behind."""
    sale = on_same_day(invent_sale(rng, "Karnataka"))
    area = f"{rng.randint(480, 2100)} {rng.choice(('Square Feet', 'Sq. Feet'))}"
    sale = replace(sale, place=_apartment(rng, sale), area=area)
    name, letters = rng.choice(
        (("Jayanagar", "JAY"), ("Basavanagudi", "BSG"), ("Rajajinagar", "RJN"), ("Kengeri", "KEN"))
    )
    first = sale.registered.year - (sale.registered.month < 4)
    number = f"{letters}-1-{int(sale.serial):05d}-{first}-{(first + 1) % 100:02d}"
    design = Design(
        "AGREEMENT-CUM-SALE DEED",
        ("VENDOR", "PURCHASER"),
        rng.choice(("Noto Serif", "Source Serif 4", "Open Sans", "Lora")),
        rng.uniform(11, 12.2),
        0,
        leading=rng.uniform(1.6, 1.9),
        margin=rng.choice((26, 30)),
    )
    paper = DeedPaper(rng, design)
    _flat(paper, rng, sale)
    paper.new_page()
    _kaveri(paper, rng, sale, (name, number, letters))
    truth = sale.truth(is_upper=True, document_number=number, sub_registrar_office=name, market_value=None)
    return Drawn(paper.surface, Form.PAGE, truth)


def _apartment(rng: Random, sale: Sale) -> Address:
    """Return the address of a flat in a town."""
    place = sale.place
    while not place.is_urban:
        place = invent_address(rng, place.state)
    floor, door = rng.randint(1, 9), rng.randint(1, 12)
    number = rng.choice((f"Apartment No. {floor}{door:02d}", f"Flat No. {rng.choice('ABC')}-{floor}{door:02d}"))
    return replace(place, lines=(number, f"{ordinal(floor)} Floor", rng.choice(SOCIETIES), place.lines[-1]))


def _flat(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    roles = {"seller": "VENDOR", "buyer": "PURCHASER"}
    paper.paragraph("AGREEMENT-CUM-SALE DEED", 700, _CENTER)
    paper.paragraph(
        f"THIS AGREEMENT-CUM-SALE DEED IS MADE AND EXECUTED ON THIS THE {said_day(sale).upper()} AT "
        f"{sale.place.city.upper()} BY:"
    )
    print_parties(paper, sale.sellers)
    paper.paragraph("Hereinafter referred to as the ‘VENDOR’ of the ONE PART;")
    paper.paragraph("AND", 700, _CENTER)
    print_parties(paper, sale.buyers)
    paper.paragraph("Hereinafter referred to as the ‘PURCHASER’ of the OTHER PART.")
    paper.paragraph("WITNESSETH AS FOLLOWS:", 700)
    paper.paragraph(
        "I. WHEREAS the VENDOR is the owner of the residential apartment described in Schedule ‘C’ together with the "
        "undivided share of Schedule ‘B’ in the land of Schedule ‘A’, and has agreed to sell them."
    )
    paper.paragraph(
        "II. The PURCHASER has agreed to purchase the Schedule ‘B’ and ‘C’ Properties for a total consideration of "
        f"Rs. {grouped(sale.price)[:-3]}/- (Rupees {in_words(sale.price)} Only), which has been paid in the stages "
        "below:"
    )
    _stages(paper, rng, sale)
    for place, text in enumerate(rng.sample(_TERMS, rng.randint(5, len(_TERMS)))):
        paper.paragraph(f"{('III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX')[place]}. {text.format(**roles)}")
    paper.paragraph("SCHEDULE ‘A’ (Description of the land)", 700, _CENTER)
    paper.paragraph(
        f"All that piece of converted land in Sy. No. {rng.randint(2, 90)}/{rng.randint(1, 9)} of Hosahalli Village, "
        f"measuring {rng.randint(1, 3)} Acres {rng.randint(2, 38)} Guntas, on which the building stands."
    )
    paper.paragraph("SCHEDULE ‘B’ (Undivided share)", 700, _CENTER)
    paper.paragraph(
        f"{rng.randint(20, 240) / 100:.2f}% of undivided right, title and interest in the Schedule ‘A’ land."
    )
    paper.paragraph("SCHEDULE ‘C’ (The apartment hereby sold)", 700, _CENTER)
    paper.paragraph(
        f"All that residential apartment being {sale.place.in_one_line()}, having a super built-up area of "
        f"{sale.area}, together with one covered car parking space, and common rights in lobbies, lifts and staircases."
    )
    paper.paragraph("IN WITNESS WHEREOF the parties have affixed their signatures on the day first above written.")
    paper.paragraph(f"WITNESSES:  1. {invent_person(rng).name}   2. {invent_person(rng).name}")
    paper.paragraph("VENDOR                              PURCHASER", 700)


def _stages(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    first = (sale.price / 10).quantize(Decimal(1000))
    second = (sale.price * 3 / 10).quantize(Decimal(1000))
    days = (sale.executed - timedelta(days=150), sale.executed - timedelta(days=40), sale.executed)
    rows = [
        (f"{number}", f"{day:%d.%m.%Y}", f"{rng.choice(('NEFT', 'RTGS', 'Cheque'))} {digits(rng, 6)}", grouped(amount))
        for number, (day, amount) in enumerate(zip(days, (first, second, sale.price - first - second), strict=True), 1)
    ]
    if paper.flow.y > 230:
        paper.new_page()
    flow = paper.flow
    style = replace(paper.style, size=9.6)
    columns = [Column("Sl.", 14), Column("Date", 34), Column("Mode", 52), Column("Amount in Rs.", 44, _RIGHT)]
    flow.y = draw_table(flow.surface, (flow.left, flow.y), columns, rows, Look(style, replace(style, weight=700)))
    flow.gap(6)


def _kaveri(paper: DeedPaper, rng: Random, sale: Sale, entry: tuple[str, str, str]) -> None:
    """Print the office's sheet; `entry` is its name, the deed's number and the office's letters."""
    office, number, letters = entry
    style = Style(9.2, "Arimo")
    bold = replace(style, weight=700)
    flow, day = paper.flow, sale.registered
    flow.y = 14.0
    flow.line(f"Print Date & Time : {day:%d-%m-%Y} 03:{rng.randint(10, 59)}:12 PM", style, _RIGHT)
    flow.paragraph(
        f"Presented in the office of the Sub-Registrar {office} on {day:%d-%m-%Y} at 02:{rng.randint(10, 59)}:34 PM "
        "with fees as under",
        style,
    )
    flow.gap(2)
    look = Look(style, bold, Rules.ALL, line="#444444")
    fee = sale.price / 100
    fees = [("1", "Registration Fee", plain(fee)), ("2", "Scanning Fee", "735.00"), ("", "Total :", plain(fee + 735))]
    flow.table([Column("Sl No", 16), Column("Description", 60), Column("Rs. Ps", 36, _RIGHT)], fees, look)
    flow.gap(4)
    flow.line("Execution Admitted by", bold)
    columns = [Column("Sl No", 14), Column("Name", 72), Column("Photo", 26), Column("Thumb", 26)]
    flow.table(columns, [], look)
    people = [(party, "Executant") for party in sale.sellers] + [(party, "Claimant") for party in sale.buyers]
    for place, (party, role) in enumerate(people, 1):
        top = flow.y
        row = (str(place), f"{party.person.name} ({role})", "", "")
        flow.y = draw_rows(flow.surface, (flow.left, top), columns, [row], look, 10)
        ornament.photo(flow.surface, rng, flow.left + 92, top + 1, 12, 13)
        flow.surface.circle(flow.left + 125, top + 7, 4, line="#4a4a8a", opacity=0.6)
    flow.gap(5)
    flow.line("Certificate under section 10-A of the Karnataka Stamp Act, 1957", bold)
    flow.paragraph(
        f"I hereby certify that the proper stamp duty amounting to Rs. {plain(sale.duty)} has been paid on this "
        f"document by E-payment, Challan No. CR{digits(rng, 12)}.",
        style,
    )
    flow.gap(5)
    flow.paragraph(
        f"Registered as Document No. {number} of Book-1, stored in CD No. {letters}D{rng.randint(100, 999)} Dated "
        f"{day:%d-%m-%Y}",
        bold,
    )
    flow.gap(12)
    flow.line(f"Sub-Registrar, {office}", style, _RIGHT)


LAYOUTS = (Layout("SALE_DEED", "flat_in_stages", draw_karnataka_flat),)
