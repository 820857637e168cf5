"""Papers of food authorities and labour offices: two of food businesses, two of shops."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, MONO, SANS, SERIF, Style
from specimens.food_business import FoodBusiness, invent_food_business
from specimens.numbers import digits
from specimens.people import day_between, invent_person, printed_date
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_RECENT = (date(2014, 1, 1), date(2026, 6, 30))
_PRODUCTS = ("Sweets & Confectionery", "Spices and condiments", "Edible vegetable oils", "Cereal products", "Beverages")
_SOLD = (
    "Textile Shop",
    "Bakery and Cool Bar",
    "Stationery Shop",
    "Jewellery Shop",
    "Medical Shop",
    "Hotel / Restaurant",
)
_HINDI_SOLD = ("किराना दुकान", "मोबाईल एवं इलेक्ट्रॉनिक्स विक्रय", "रेडीमेड वस्त्र विक्रय", "रेस्टोरेंट", "ऑटो पार्ट्स विक्रय")


def draw_food_validated(rng: Random) -> Drawn:
    """A registration of a petty trader whose days stand in a table of validation and renewal at the foot."""
    food = invent_food_business(rng, is_licence=False)
    ink = rng.choice(("#0b5d3b", "#1c4f8a", "#111111"))
    style = Style(rng.uniform(9.6, 10.6), rng.choice((*SANS[:3], SERIF[1])), devanagari=rng.choice(DEVANAGARI[:3]))
    bold = replace(style, weight=700)
    flow = new_flow(18, 15)
    surface = flow.surface
    ornament.emblem(surface, 30, 24, 15, ink)
    ornament.photo(surface, rng, 166, 16, 24, 29)
    flow.line("Government of " + food.business.address.state, style, _CENTER)
    flow.line("Food Safety and Standards Authority of India", replace(bold, color=ink), _CENTER)
    flow.line("REGISTRATION CERTIFICATE", replace(bold, size=14), _CENTER)
    flow.line("(under FSS Act, 2006)", style, _CENTER)
    flow.line("FORM 'A' [See Regulation 2.1.1(5) of Schedule 2]", style, _CENTER)
    flow.y = 52
    flow.line(f"Registration No.: {food.number}", replace(bold, size=12))
    flow.gap(3)
    owner = food.business.owner
    for label, value in (
        ("1. Name of the Food Business Operator", food.business.trade_name),
        ("2. Name of the Proprietor / Applicant", owner.name),
        ("3. Address where food business is conducted", food.premises),
        ("4. Kind of Business", food.kind),
        ("5. Items of food", ", ".join(rng.sample(_PRODUCTS, 2))),
        ("6. Mobile No.", "50000*****"),
    ):
        flow.pair(label, value, (style, bold), 82)
        flow.gap(2.2)
    flow.gap(2)
    flow.paragraph(
        "This certificate of registration is granted under and is subject to the provisions of the Food Safety and "
        "Standards Act, 2006, all of which must be complied with by the registered food business operator.",
        style,
    )
    flow.gap(6)
    flow.line("Validation and Renewal", bold, _CENTER)
    flow.gap(1)
    separator = rng.choice("/-.")
    issued, till = printed_date(food.issued, separator), printed_date(food.valid_till, separator)
    years = round((food.valid_till - food.issued).days / 365)
    columns = [Column("Date of Issue", 36), Column("Period (Years)", 28, _CENTER), Column("Valid Upto", 36)]
    columns += [Column("Fee paid (Rs.)", 30, _CENTER), Column("Signature of Registering Authority", 44)]
    empty = ("", "", "", "", "")
    row = (issued, str(years), till, str(100 * years), "")
    flow.table(columns, [row, empty, empty], Look(style, bold, Rules.ALL, line=ink, padding=2.2))
    ornament.signature(surface, rng, 152, flow.y - 22, 30, 8)
    flow.gap(12)
    flow.line(f"Place: {food.business.address.city}", style)
    flow.line("Registering Authority", bold, _RIGHT)
    ornament.specimen_mark(surface, rng, 90, 287, 8)
    return Drawn(surface, Form.PAGE, food.truth())


def draw_food_of_state(rng: Random) -> Drawn:
    """A state's licence with the licensee's office first, the premises second, products in an annexure behind."""
    food = invent_food_business(rng, is_licence=True)
    style = Style(rng.uniform(10, 11), rng.choice(("Noto Serif", "Lora", "Public Sans", "Source Sans 3")))
    bold = replace(style, weight=700)
    flow = new_flow(22, 18)
    surface = flow.surface
    surface.rectangle(12, 10, 186, 274, line="#7c5e10", thickness=0.9)
    flow.line(f"Government of {food.business.address.state}", bold, _CENTER)
    flow.line("FOOD AND DRUG ADMINISTRATION", replace(bold, size=12.5), _CENTER)
    flow.line("Food Safety and Standards Authority of India", style, _CENTER)
    flow.gap(2)
    flow.line("License under Food Safety and Standards Act, 2006", replace(bold, size=12, color="#7c5e10"), _CENTER)
    flow.line("Form C  [See Regulation 2.1.4(6)]", style, _CENTER)
    flow.gap(5)
    day = rng.choice(("%d-%m-%Y", "%d/%m/%Y", "%d %b %Y"))
    numbered = (
        ("License No.", food.number),
        ("Name & Registered Office of Licensee", f"{food.business.trade_name}\n{food.office}"),
        ("Address of the Authorised Premises", food.premises),
        ("Kind of Business", food.kind),
        ("Category of Licence", "State License"),
        ("Nominee responsible for conditions", invent_person(rng).name),
    )
    columns = [Column("", 9), Column("", 62), Column("", 4), Column("", 91)]
    look = Look(style, bold, Rules.NONE, padding=1.6)
    for number, (label, value) in enumerate(numbered, 1):
        row = [(f"{number}.", label, ":", value)]
        flow.y = draw_rows(surface, (flow.left, flow.y), columns, row, look)
    flow.gap(3)
    flow.paragraph(
        "This license is granted under and is subject to the provisions of FSS Act, 2006 all of which must be complied "
        "with by the licensee.",
        style,
    )
    flow.gap(5)
    left, right = flow.beside(0, 80), flow.beside(90, 76)
    left.line(f"Place : {food.business.address.city}", style)
    left.line(f"Issued On : {food.issued.strftime(day)}", bold)
    left.line(f"Valid Upto : {food.valid_till.strftime(day)}", bold)
    right.gap(5)
    ornament.signature(surface, rng, 140, right.y, 36, 10)
    right.gap(12)
    right.line("Designated Officer &", style, _RIGHT)
    right.line("Assistant Commissioner (Food)", style, _RIGHT)
    flow.y = max(left.y, right.y) + 8
    if rng.random() < 0.6:
        _products(flow, rng, food, look)
    ornament.specimen_mark(surface, rng, 90, 280, 8)
    return Drawn(surface, Form.PAGE, food.truth())


def _products(flow: Flow, rng: Random, food: FoodBusiness, look: Look) -> None:
    flow.line(f"Annexure-1 : Products of license {food.number}", look.head)
    flow.gap(1)
    rows = [
        (str(number), name, f"{rng.randint(1, 40) * 50} kg/day")
        for number, name in enumerate(rng.sample(_PRODUCTS, rng.randint(2, 4)), 1)
    ]
    columns = [Column("S.No.", 16), Column("Name of the food product", 96), Column("Capacity", 54)]
    flow.table(columns, rows, replace(look, rules=Rules.ALL, padding=1))


def draw_shop_kerala(rng: Random) -> Drawn:
    """Kerala's: numbered captions with dots, employees by sex in a little table, the year's fee paid below."""
    business = invent_business(rng, state="Kerala")
    issued = day_between(rng, *_RECENT)
    office, year = rng.choice(("EKM", "TVM", "TSR", "KKD")), issued.year
    number = f"SH{rng.randint(10, 99)}/{office}/{digits(rng, 5)}/{year}"
    men, women = rng.randint(0, 14), rng.randint(0, 9)
    shop = Shop(business, number, rng.choice(_SOLD), men + women, issued)
    style = Style(rng.uniform(10, 11), rng.choice((*SERIF[:3], MONO[0], SANS[1])))
    bold = replace(style, weight=700)
    flow = new_flow(24, 20)
    flow.line("GOVERNMENT OF KERALA", replace(bold, size=13), _CENTER)
    flow.line("LABOUR COMMISSIONERATE", bold, _CENTER)
    flow.line("FORM BI", style, _CENTER)
    flow.line("[See Rule 2A(3)]", style, _CENTER)
    flow.line("REGISTRATION CERTIFICATE OF ESTABLISHMENT", replace(bold, size=12), _CENTER)
    flow.paragraph("(The Kerala Shops and Commercial Establishments Act, 1960)", style, _CENTER)
    flow.gap(6)
    day = printed_date(issued, rng.choice("/-."))
    flow.line(f"Registration No. : {number}", bold)
    flow.line(f"Date of Registration : {day}", style)
    flow.gap(5)
    mark = rng.choice((":", "-"))
    for place, (label, value) in enumerate(
        (
            ("Name of the Shop / Establishment", business.trade_name),
            ("Postal address and location", business.address.in_one_line()),
            ("Name of the Employer", business.owner.name),
            ("Nature of business", shop.nature),
        )
    ):
        flow.pair(f"({'abcd'[place]}) {label}", value, (style, bold), 76, mark)
        flow.gap(3)
    flow.line("(e) Number of employees", style)
    flow.gap(1)
    columns = [Column(title, 32, _CENTER) for title in ("Male", "Female", "Young persons", "Total")]
    inner = flow.beside(12, 130)
    inner.table(columns, [(str(men), str(women), "0", str(shop.people))], Look(style, bold, Rules.ALL))
    flow.y = inner.y + 6
    flow.paragraph(
        "It is hereby certified that the shop / commercial establishment described above has been registered under the "
        "Act on this day.",
        style,
    )
    flow.gap(4)
    fee = f"Fee of Rs. {rng.choice((50, 250, 600, 1200))}/- paid for the year {year}, Receipt No. {digits(rng, 6)}"
    flow.line(fee, style)
    flow.gap(16)
    ornament.signature(flow.surface, rng, 136, flow.y - 12, 40, 10)
    flow.line("Assistant Labour Officer", bold, _RIGHT)
    flow.line("(Competent Authority)", style, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 90, 286, 8)
    return Drawn(flow.surface, Form.PAGE, shop.truth())


def draw_shop_central_india(rng: Random) -> Drawn:
    """Madhya Pradesh's: Hindi captions in a numbered grid, nature of the business in Hindi, the number in a frame."""
    business = invent_business(rng, state="Madhya Pradesh")
    issued = day_between(rng, *_RECENT)
    number = f"{rng.choice(('INDO', 'BHOP', 'UJJN'))}{issued:%y%m%d}SE{digits(rng, 6)}"
    shop = Shop(business, number, rng.choice(_HINDI_SOLD), rng.randint(0, 9), issued)
    ink = rng.choice(("#7a2e0e", "#23395d", "#333333"))
    style = Style(
        rng.uniform(10, 11), rng.choice(("Hind", "Noto Sans", "Mukta")), devanagari=rng.choice(DEVANAGARI[:3])
    )
    bold = replace(style, weight=700)
    flow = new_flow(19, 17)
    surface = flow.surface
    ornament.emblem(surface, 105, 22, 13, ink)
    flow.gap(15)
    flow.line("मध्यप्रदेश शासन, श्रम विभाग", replace(bold, size=13, color=ink), _CENTER)
    flow.line("प्ररूप 'दो' [नियम 3(2) देखिए]", style, _CENTER)
    flow.line("दुकान / स्थापना का पंजीयन प्रमाण पत्र", replace(bold, size=14), _CENTER)
    flow.line("मध्यप्रदेश दुकान एवं स्थापना अधिनियम, 1958", style, _CENTER)
    flow.gap(5)
    surface.rectangle(55, flow.y, 100, 11, line=ink, thickness=0.5, radius=1.5)
    surface.text(105, flow.y + 7.2, f"पंजीयन क्रमांक : {number}", bold, _CENTER)
    flow.gap(17)
    rows = (
        ("1", "दुकान / स्थापना का नाम", business.trade_name),
        ("2", "स्थापना का पूरा पता", business.address.in_one_line()),
        ("3", "नियोजक का नाम", business.owner.name),
        ("4", "नियोजक के पिता / पति का नाम", business.owner.father),
        ("5", "कारोबार का स्वरूप", shop.nature),
        ("6", "कर्मचारियों की संख्या", str(shop.people)),
        ("7", "साप्ताहिक अवकाश का दिन", rng.choice(("रविवार", "सोमवार", "गुरुवार"))),
        ("8", "पंजीयन दिनांक", printed_date(issued, rng.choice("/-"))),
    )
    columns = [Column("", 10, _CENTER), Column("", 64), Column("", 98)]
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), line=ink, padding=2.2)
    flow.y = draw_rows(surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(5)
    flow.paragraph(
        "प्रमाणित किया जाता है कि उपरोक्त दुकान / स्थापना का पंजीयन किया गया है। यह प्रमाण पत्र प्रमुख स्थान पर प्रदर्शित किया जाए।",
        style,
    )
    surface.qr(20, flow.y + 8, 24, f"SPECIMEN {number}")
    flow.gap(22)
    flow.line("निरीक्षक, दुकान एवं स्थापना", bold, _RIGHT)
    ornament.specimen_mark(surface, rng, 90, 286, 8)
    return Drawn(surface, Form.PAGE, shop.truth())


LAYOUTS = (
    Layout("FSSAI", "validated", draw_food_validated),
    Layout("FSSAI", "state_office", draw_food_of_state),
    Layout("SHOP_ACT_LICENSE", "kerala", draw_shop_kerala),
    Layout("SHOP_ACT_LICENSE", "madhya_pradesh", draw_shop_central_india),
)
