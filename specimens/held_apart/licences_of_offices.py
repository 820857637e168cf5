"""A food licence and a shop's registration as offices print them, that are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.food_business import invent_food_business
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_RAJASTHAN_TRADES = (
    "Marble and Handicrafts Showroom", "Namkeen and Sweets Shop", "Coaching Institute", "Readymade Garments",
    "Travel Agency", "Mobile Repairing", "Guest House",
)  # fmt: skip


def draw_food_display(rng: Random) -> Drawn:
    """A licence under a band of colour: the number in a box at the right, two boxes of facts, days in a strip."""
    food = invent_food_business(rng, is_licence=True)
    ink = rng.choice(("#0a5c9e", "#1d6b3a", "#b4530f"))
    style = Style(rng.uniform(9.4, 10.4), rng.choice(("Public Sans", "Source Sans 3", "Noto Sans")))
    bold, small = replace(style, weight=700), replace(style, size=8, color="#444444")
    flow = new_flow(15, 12)
    surface = flow.surface
    surface.rectangle(10, 10, 190, 24, fill=ink)
    white = replace(bold, color="#ffffff")
    surface.text(16, 20, "fssai", replace(white, size=24))
    surface.text(194, 19, "FOOD SAFETY AND STANDARDS AUTHORITY OF INDIA", replace(white, size=11), _RIGHT)
    surface.text(194, 25, "भारतीय खाद्य सुरक्षा और मानक प्राधिकरण", replace(white, size=9.5), _RIGHT)
    surface.text(194, 31, "Ministry of Health & Family Welfare, Government of India", replace(white, size=8), _RIGHT)
    flow.y = 40
    surface.rectangle(124, 38, 76, 16, line=ink, thickness=0.6)
    surface.text(162, 43.5, "अनुज्ञप्ति संख्या / License Number", small, _CENTER)
    surface.text(162, 51, food.number, replace(bold, size=14), _CENTER)
    flow.line("LICENSE", replace(bold, size=18, color=ink))
    flow.line("under Food Safety & Standards Act, 2006", style)
    flow.gap(6)
    captions = (
        ("Name of FBO / खाद्य कारोबारकर्ता का नाम", food.business.trade_name),
        ("Premises Address / परिसर का पता", food.premises),
        ("Kind of Business / कारोबार का प्रकार", food.kind),
        ("License Category / श्रेणी", rng.choice(("State License", "Central License"))),
    )
    columns = [Column("", 66), Column("", 114)]
    for caption, value in captions:
        row = [(caption, value)]
        flow.y = draw_rows(surface, (15, flow.y), columns, row, Look(style, bold, Rules.ALL, line=ink, padding=2))
    flow.gap(6)
    separator = rng.choice("/-")
    strip = [Column("Issued On", 45), Column("Valid From", 45), Column("Valid Till", 45), Column("License Year(s)", 45)]
    issued, till = printed_date(food.issued, separator), printed_date(food.valid_till, separator)
    years = round((food.valid_till - food.issued).days / 365)
    strip = [replace(column, align=_CENTER) for column in strip]
    flow.table(
        strip, [(issued, issued, till, str(years))], Look(bold, style, Rules.ALL, "#eef3f7", line=ink, padding=2)
    )
    flow.gap(7)
    flow.line("Conditions of License", bold)
    for number, text in enumerate(
        (
            "Display a true copy of the license granted at a prominent place in the premises at all times.",
            "Give necessary access to Licensing Authorities or their authorised personnel to the premises.",
            "Inform Authorities about any change or modifications in activities.",
            "Employ at least one technical person to supervise the production process.",
            "Furnish annual return 1st April to 31st March, upto 31st May of each year.",
        )[: rng.randint(3, 5)],
        1,
    ):
        flow.paragraph(f"{number}. {text}", style)
    flow.gap(8)
    surface.qr(15, flow.y, 26, "https://foscos.example.in/verify/SPECIMEN")
    ornament.signature(surface, rng, 152, flow.y, 36, 10)
    flow.gap(13)
    flow.line("Designated Officer", bold, _RIGHT)
    flow.line(f"{food.business.address.state} - Circle {rng.randint(1, 14)}", style, _RIGHT)
    flow.gap(10)
    flow.line("This is a computer generated license. Verify at FoSCoS by scanning the code.", small, _CENTER)
    ornament.specimen_mark(surface, rng, 90, 287, 8)
    return Drawn(surface, Form.PAGE, food.truth())


def draw_shop_rajasthan(rng: Random) -> Drawn:
    """Rajasthan's by the Act of 1958: the number and day in a line at the head, lettered entries, workers by sex."""
    business = invent_business(rng, state="Rajasthan")
    issued = day_between(rng, date(2016, 1, 1), date(2026, 6, 30))
    men, women = rng.randint(1, 24), rng.randint(0, 9)
    number = f"SCA/{issued.year}/{rng.randint(1, 33)}/{digits(rng, 6)}"
    shop = Shop(business, number, rng.choice(_RAJASTHAN_TRADES), men + women, issued)
    style = Style(rng.uniform(10, 11), rng.choice(("Noto Serif", "Open Sans", "Libre Baskerville")))
    style = replace(style, size=style.size - (1 if style.font == "Libre Baskerville" else 0))
    bold = replace(style, weight=700)
    flow = new_flow(20, 16)
    surface = flow.surface
    surface.rectangle(11, 10, 188, 276, line="#222222", thickness=0.3)
    surface.rectangle(12.5, 11.5, 185, 273, line="#222222", thickness=0.8)
    ornament.emblem(surface, 105, 24, 14)
    flow.y = 36
    flow.line("राजस्थान सरकार / Government of Rajasthan", bold, _CENTER)
    flow.line("Department of Labour", replace(bold, size=13), _CENTER)
    flow.line("Form - 2 (See Rule 5)", style, _CENTER)
    flow.line("Registration Certificate of Establishment", replace(bold, size=14), _CENTER)
    flow.line("(Rajasthan Shops and Commercial Establishments Act, 1958)", style, _CENTER)
    flow.gap(5)
    surface.text(190, flow.y + 3.4, f"Date: {printed_date(issued)}", bold, _RIGHT)
    flow.line(f"Registration No.: {number}", bold)
    flow.gap(2)
    flow.rule()
    flow.gap(4)
    entries = [
        ("Name of the Establishment", business.trade_name),
        ("Name of the Employer", business.owner.name),
        ("Father's / Husband's Name", business.owner.father),
        ("Postal Address of the Establishment", business.address.in_one_line()),
        ("Nature of Business", shop.nature),
        ("Category", "Shop" if rng.random() < 0.6 else "Commercial Establishment"),
        ("Weekly Holiday", rng.choice(("Sunday", "Tuesday", "Thursday"))),
    ]
    look = Look(style, bold, Rules.NONE, padding=1.5)
    columns = [Column("", 9), Column("", 66), Column("", 5), Column("", 90)]
    for letter, (label, value) in zip("abcdefgh", entries, strict=False):
        flow.y = draw_rows(surface, (20, flow.y), columns, [(f"({letter})", label, ":", value)], look)
    flow.gap(4)
    flow.line("Number of Employees", bold)
    flow.gap(1)
    counted = [Column(title, 42.5, _CENTER) for title in ("Men", "Women", "Young Persons", "Total")]
    flow.table(counted, [(str(men), str(women), "0", str(men + women))], Look(style, bold, Rules.ALL, padding=1.6))
    flow.gap(5)
    flow.paragraph(
        "It is hereby certified that the establishment described above has been registered under the Rajasthan Shops "
        "and Commercial Establishments Act, 1958 on payment of the prescribed fee.",
        style,
    )
    flow.gap(10)
    ornament.signature(surface, rng, 146, flow.y, 36, 10)
    flow.gap(12)
    flow.line("Inspector / Registering Authority", bold, _RIGHT)
    flow.line(f"Shops & Commercial Establishments, {business.address.city}", style, _RIGHT)
    ornament.specimen_mark(surface, rng, 85, 280, 8)
    return Drawn(surface, Form.PAGE, shop.truth())


LAYOUTS = (
    Layout("FSSAI", "display", draw_food_display, held_apart=True),
    Layout("SHOP_ACT_LICENSE", "rajasthan", draw_shop_rajasthan, held_apart=True),
)
