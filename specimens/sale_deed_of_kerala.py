"""A sale deed: Kerala's long deed in English, measured in ares, its registration told on the last sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.flow import Flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, in_words, plain, rounded
from specimens.numbers import digits, letters
from specimens.people import Gender, day_between, words
from specimens.places import STREETS
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, wrap
from specimens.table import Column, Look, Rules, draw_rows

_MEN = words("Biju Shaji Sreekumar Anilkumar Sasidharan Unnikrishnan Abdulrahiman Varghese Kunjumon Radhakrishnan")
_WOMEN = words("Bindu Sreedevi Ammini Leelamma Rajamma Sheeja Aleyamma Khadeeja Sobhana Thankamani")
_INITIALS = ("K. V.", "P. K.", "T. R.", "M. A.", "C. P.", "V. S.", "E. K.", "N. J.")
_HOUSES = words("Puthenpurayil Kizhakkedath Thekkumkattil Vadakkeveettil Manjalloor Parambil Chirayath Kallungal")
_OFFICES = {
    "Kochi": (("Edappally", "Kanayannur", "Edappally South"), ("Maradu", "Kanayannur", "Poonithura")),
    "Thiruvananthapuram": (("Pattom", "Thiruvananthapuram", "Kowdiar"), ("Nemom", "Neyyattinkara", "Kalliyoor")),
}
_CENT = Decimal("0.4047")
"""How many ares a cent is."""
_ENDS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_FOOT = 262.0

_RECITALS = (
    "WHEREAS the property more fully described in the Schedule hereunder belongs to the {seller} absolutely by virtue "
    "of Sale Deed No. {old}/{before:%Y} dated {before:%d/%m/%Y} of the Sub Registry Office, {office}, and ever since "
    "the said date the {seller} has been in exclusive possession and enjoyment of the same, effecting mutation in the "
    "village records under Thandaper No. {tp} and paying basic tax thereon vide receipt No. {receipt} of the Village "
    "Office, {village};",
    "AND WHEREAS the said property was purchased under the said deed for a sum of Rs. {paid} and no other person has "
    "any manner of right, title, interest or claim over the same by way of kudikidappu, lease, agreement or otherwise;",
    "AND WHEREAS the {seller} is in need of money for {need} and offered the Schedule property for sale, and the "
    "{buyer} has agreed to purchase the same free from all encumbrances for a total price of Rs. {price} (Rupees "
    "{said} only), which is the highest price offered;",
)
_COVENANTS = (
    "NOW THIS DEED WITNESSETH that in pursuance of the aforesaid agreement and in consideration of the said sum of "
    "Rs. {price} (Rupees {said} only) paid by the {buyer} to the {seller} by {mode}, the receipt of which the {seller} "
    "hereby admits and acknowledges, the {seller} doth hereby sell, convey, transfer and assign unto the {buyer} the "
    "Schedule property together with all trees, ways, water courses, liberties, easements and appurtenances thereto, "
    "TO HAVE AND TO HOLD the same absolutely and for ever.",
    "The {seller} hereby covenants with the {buyer} that the {seller} has good right and full power to convey the "
    "property hereby sold and that the same is not the subject matter of any attachment, mortgage, maintenance charge, "
    "land acquisition proceedings or litigation, nor is it excess land within the meaning of the Kerala Land Reforms "
    "Act, nor land included in the data bank under the Kerala Conservation of Paddy Land and Wetland Act, 2008.",
    "The {seller} has this day put the {buyer} in vacant possession of the Schedule property and has handed over the "
    "original of the prior deed mentioned above, the latest basic tax receipt, the possession certificate, the "
    "location sketch and the encumbrance certificate for {years} years.",
    "The {buyer} shall hereafter hold and enjoy the property as absolute owner, effect mutation in the revenue records "
    "and pay all taxes. Arrears, if any, up to this date shall be borne by the {seller}. Should any defect in title be "
    "found, the {seller} and all other properties of the {seller} shall be liable to make good the loss.",
    "The permanent account numbers of the parties are shown against their names. The {seller} belongs to "
    "no scheduled tribe. The deed is prepared on stamp paper worth Rs. {duty}, which is borne by the {buyer}.",
)


@dataclass(frozen=True, slots=True)
class _Land:
    """Where land lies by the books, and how much of it is sold."""

    taluk: str
    village: str
    survey: str
    thandaper: str
    cents: Decimal

    @property
    def extent(self) -> str:
        return f"{rounded(self.cents * _CENT)} Ares ({self.cents} Cents)"


class _Sheets:
    """The sheets of the deed: text runs on to the next, and every foot is signed."""

    def __init__(self, rng: Random, style: Style, sellers: int) -> None:
        self._rng = rng
        self._sellers = sellers
        self.style = style
        self.page = 1
        self.surface = Surface(*A4)
        self.flow = Flow(self.surface, 30, 20, 158)

    def next_sheet(self) -> None:
        self._sign()
        self.surface.new_page()
        self.page += 1
        self.flow.y = 22
        self.surface.text(109, 14, f"- {self.page} -", replace(self.style, size=9), Align.CENTER)

    def paragraph(self, text: str, weight: int = 400, gap: float = 3.6) -> None:
        for line in wrap(text, self.flow.width, self.style):
            self.reserve(8)
            self.flow.line(line, replace(self.style, weight=weight))
            self.flow.gap(1.6)
        self.flow.gap(gap)

    def reserve(self, height: float) -> None:
        """Go on to the next sheet unless there are `height` mm left on this one."""
        if self.flow.y + height > _FOOT:
            self.next_sheet()

    def _sign(self) -> None:
        small = replace(self.style, size=8.5)
        for number in range(self._sellers):
            ornament.signature(self.surface, self._rng, 32 + 44 * number, 268, 28, 8)
            self.surface.text(32 + 44 * number, 281, f"Vendor {number + 1}", small)
        ornament.specimen_mark(self.surface, self._rng, 175, 287, 7)


def draw_kerala(rng: Random) -> Drawn:
    """A stamp paper on which the text begins, sheets of recitals and covenants, the schedule, the registrar's sheet."""
    sale, land = _invent(rng)
    style = Style(rng.uniform(10.8, 11.6), rng.choice((*SERIF[:3], *SANS[:2])))
    sheets = _Sheets(rng, style, len(sale.sellers))
    _stamp_paper(sheets, rng, sale)
    _opening(sheets, rng, sale)
    values = _values(rng, sale, land)
    for text in (*_RECITALS, *_COVENANTS):
        sheets.paragraph(text.format_map(values))
    _schedule(sheets, rng, sale, land)
    _witnesses(sheets, rng, sale)
    sheets.next_sheet()
    _registration(sheets, rng, sale)
    truth = sale.truth(document_number=f"{sale.serial}/I/{sale.registered.year}", area=land.extent)
    return Drawn(sheets.surface, Form.PAGE, truth)


def _invent(rng: Random) -> tuple[Sale, _Land]:
    sale = invent_sale(rng, "Kerala")
    while not sale.place.is_urban or sale.registered - sale.executed > timedelta(days=4):
        sale = invent_sale(rng, "Kerala")
    names = iter(rng.sample([(given, initials) for given in (*_MEN, *_WOMEN) for initials in _INITIALS], 6))

    def of_kerala(party: Party) -> Party:
        given, initials = next(names)
        gender = Gender.MALE if given in _MEN else Gender.FEMALE
        father = rng.choice([name for name in _MEN if name != given])
        person = replace(party.person, given=given, middle="", surname=initials, father=father, gender=gender)
        return replace(party, person=person, pan=f"{party.pan[:4]}{initials[0]}{party.pan[5:]}")

    house = f"House No {rng.randint(2, 60)}/{rng.randint(100, 2400)}"
    office, taluk, village = rng.choice(_OFFICES[sale.place.city])
    sale = replace(
        sale,
        sellers=tuple(of_kerala(party) for party in sale.sellers),
        buyers=tuple(of_kerala(party) for party in sale.buyers),
        place=replace(sale.place, lines=(house, rng.choice(STREETS), sale.place.lines[-1])),
        duty=sale.price * 8 / 100,
        office=office,
    )
    survey = f"{rng.randint(11, 640)}/{rng.randint(1, 14)}-{rng.randint(1, 6)}"
    cents = rng.choice((Decimal("5.00"), Decimal("7.50"), Decimal("10.00"), Decimal("12.25"), Decimal("18.40")))
    return sale, _Land(taluk, village, survey, digits(rng, 5), cents)


def _values(rng: Random, sale: Sale, land: _Land) -> Mapping[str, object]:
    before = day_between(rng, sale.executed - timedelta(days=9000), sale.executed - timedelta(days=1500))
    bank = rng.choice(("demand draft", "RTGS transfer", "account payee cheque"))
    return {
        "seller": rng.choice(("VENDOR", "Vendor")) if len(sale.sellers) == 1 else "VENDORS",
        "buyer": "PURCHASER" if len(sale.buyers) == 1 else "PURCHASERS",
        "old": digits(rng, 4).lstrip("0") or "7",
        "before": before,
        "office": sale.office,
        "village": land.village,
        "tp": land.thandaper,
        "receipt": f"KL{digits(rng, 8)}",
        "paid": grouped(Decimal(rng.randint(40, 180) * 1000)).removesuffix(".00") + "/-",
        "need": rng.choice(("the marriage of the daughter", "discharging a bank loan", "buying another property")),
        "price": _figures(sale.price),
        "said": in_words(sale.price),
        "mode": f"{bank} No. {digits(rng, 6)} dated {sale.executed:%d/%m/%Y}",
        "years": rng.choice((13, 15, 30)),
        "duty": _figures(sale.duty),
    }


def _figures(value: Decimal) -> str:
    return grouped(value).removesuffix(".00") + "/-"


def _stamp_paper(sheets: _Sheets, rng: Random, sale: Sale) -> None:
    """Print the engraved head of the first of several stamp papers and who bought it."""
    surface, green = sheets.surface, rng.choice(("#2f6b4f", "#7a3b5d", "#355c8a"))
    surface.rectangle(14, 10, 182, 62, fill="#eef3ea", line=green, thickness=1.0)
    ornament.emblem(surface, 105, 28, 18, green)
    worth = rng.choice((5000, 10000, 25000))
    head = Style(13, "Libre Baskerville", 700, green)
    surface.text(105, 17, "INDIA NON JUDICIAL", head, Align.CENTER)
    surface.text(24, 30, f"Rs. {worth}", replace(head, size=17))
    surface.text(186, 30, f"Rs. {worth}", replace(head, size=17), Align.RIGHT)
    surface.text(105, 48, f"{in_words(Decimal(worth)).upper()} RUPEES", replace(head, size=10), Align.CENTER)
    surface.text(105, 55, "KERALA", replace(head, size=11), Align.CENTER)
    surface.text(186, 66, f"{letters(rng, 2)} {digits(rng, 6)}", Style(11, "Roboto Mono", 500), Align.RIGHT)
    vendor = (
        f"No. {rng.randint(100, 4000)}  {sale.executed - timedelta(days=2):%d.%m.%Y}  Sub Treasury, {sale.place.city}"
    )
    surface.text(24, 66, vendor, Style(8.5, "Arimo", 400, "#3b3f8a"))
    sheets.flow.y = 80


def _described(party: Party, house: str) -> str:
    person, age = party.person, party.age
    relation = "son" if person.gender is Gender.MALE else "daughter"
    return f"{person.name}, aged {age} years, {relation} of {person.father}, {house} House (PAN {party.pan})"


def _opening(sheets: _Sheets, rng: Random, sale: Sale) -> None:
    """Print the title, the day, and the parties in running text."""
    title = rng.choice(("SALE DEED", "DEED OF SALE"))
    sheets.flow.line(title, replace(sheets.style, weight=700, size=sheets.style.size + 3), Align.CENTER)
    sheets.flow.gap(3)
    day = sale.executed
    sheets.paragraph(
        f"THIS DEED OF SALE is executed on this the {day.day}{_ENDS.get(day.day, 'th')} day of {day:%B} {day.year} "
        f"({day:%d/%m/%Y}) BY"
    )
    for parties, role in ((sale.sellers, "VENDOR"), (sale.buyers, "PURCHASER")):
        called = role if len(parties) == 1 else f"{role}S"
        for number, party in enumerate(parties, 1):
            lead = f"{number}. " if len(parties) > 1 else ""
            sheets.paragraph(lead + _described(party, rng.choice(_HOUSES)), gap=1.5)
        sheets.paragraph(
            f"hereinafter called the {called}, which expression shall include the heirs, executors, administrators and "
            "assigns, of the " + ("ONE PART, IN FAVOUR OF" if role == "VENDOR" else "OTHER PART.")
        )


def _schedule(sheets: _Sheets, rng: Random, sale: Sale, land: _Land) -> None:
    """Print the property as the books have it, in a table, with the four sides and the values."""
    style, fair = sheets.style, rounded(sale.market_value / (land.cents * _CENT))
    look = Look(replace(style, size=style.size - 1.5), style, Rules.ALL, padding=1.4)
    sides = rng.sample(("Panchayath road", "Property of Kunjumon", "Thodu", "Property of Leelamma", "Pathway"), 4)
    rows = [
        ("District / Sub District", f"{sale.place.district} / {sale.office}"),
        ("Taluk / Village", f"{land.taluk} / {land.village}"),
        ("Re-Survey No. / Block", f"{land.survey} / Block {rng.randint(2, 19)}"),
        ("Thandaper No.", land.thandaper),
        ("Nature of land", rng.choice(("Purayidam (Garden land) with residential building", "Purayidam (Dry land)"))),
        ("Extent", land.extent),
        (rng.choice(("Address of the property", "Situation of the property")), sale.place.in_one_line()),
        *((name, side) for name, side in zip(("East", "South", "West", "North"), sides, strict=True)),
        ("Fair value per Are", f"Rs. {grouped(fair)}"),
        (rng.choice(("Total fair value", "Fair value of the property")), f"Rs. {_figures(sale.market_value)}"),
        ("Consideration", f"Rs. {_figures(sale.price)}"),
        ("Stamp duty", f"Rs. {_figures(sale.duty)}"),
    ]
    sheets.reserve(140)
    flow = sheets.flow
    flow.line("SCHEDULE OF PROPERTY", replace(style, weight=700), Align.CENTER)
    flow.gap(2)
    columns = (Column("", 52), Column("", flow.width - 52))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(6)


def _witnesses(sheets: _Sheets, rng: Random, sale: Sale) -> None:
    sheets.reserve(48)
    writer = f"{rng.choice(_MEN)} {rng.choice(_INITIALS)}"
    sheets.paragraph("In witness whereof the parties have signed this deed on the day first above written.")
    sheets.paragraph(f"Witnesses: 1. {rng.choice(_HOUSES)} Sasi   2. {rng.choice(_HOUSES)} Jose", gap=2)
    number = f"{rng.choice('ABC')} {rng.randint(11, 940)}"
    sheets.paragraph(f"Prepared by: {writer}, Document Writer, Licence No. {number}, {sale.place.city}", gap=0)


def _registration(sheets: _Sheets, rng: Random, sale: Sale) -> None:
    """Print what the sub registrar wrote on the back of the last sheet."""
    day, first = sale.registered, sale.buyers[0].person
    told = f"{day.day}{_ENDS.get(day.day, 'th')} day of {day:%B} {day.year}"
    fee = _figures(Decimal(plain(sale.price * 2 / 100)))
    start = rng.randint(20, 320)
    sheets.paragraph(
        f"Presented in the Office of the Sub Registrar, {sale.office} and fee of Rs. {fee} paid at "
        f"{rng.randint(10, 12)}.{rng.randint(10, 55)} A.M. on the {told} by {first.name}",
        gap=16,
    )
    for seller in sale.sellers:
        sheets.paragraph(f"Execution admitted by {seller.person.name} (Left thumb impression and photo taken)", gap=10)
    sheets.paragraph(f"Identified by: 1. {rng.choice(_HOUSES)} Sasi  2. {rng.choice(_HOUSES)} Jose", gap=10)
    sheets.paragraph(
        f"Registered as Document No. {sale.serial}/I/{day.year} of Book I, Volume {rng.randint(300, 1900)}, Pages "
        f"{start} to {start + rng.randint(8, 14)} on {day:%d/%m/%Y}.",
        600,
        gap=14,
    )
    surface = sheets.surface
    ornament.signature(surface, rng, 140, sheets.flow.y - 8, 34, 10)
    surface.circle(80, sheets.flow.y + 2, 14, line="#4a3f8d", thickness=0.6, opacity=0.6)
    sheets.flow.gap(8)
    sheets.flow.lines((f"Date: {day:%d/%m/%Y}",), sheets.style)
    sheets.flow.lines(("SUB REGISTRAR", sale.office.upper()), replace(sheets.style, weight=700), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 30, 287, 7)


LAYOUTS = (Layout("SALE_DEED", "kerala", draw_kerala),)
