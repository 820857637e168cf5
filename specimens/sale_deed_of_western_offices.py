"""Sale deeds of the west: one that names the buyer first, and one that the office certifies in Hindi."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.flow import Flow
from specimens.fonts import DEVANAGARI, SANS, SERIF, Style
from specimens.incorporation import ordinal
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.people import Gender, invent_person
from specimens.ruled_row import print_row
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, wrap
from specimens.table import Column, Look, text_height

_BOTTOM = 276.0
_WORK = ("Business", "Service", "Agriculture", "Household work", "Retired")
_BANKS = ("Bank of Baroda", "State Bank of India", "HDFC Bank", "Union Bank of India")
_OFFICES = {
    "Ahmedabad": ("Ahmedabad-3 (Memnagar)", "Ahmedabad-6 (Naroda)"),
    "Surat": ("Surat-2 (Udhana)", "Surat-4 (Katargam)"),
    "Vadodara": ("Vadodara-1 (City)", "Vadodara-3 (Akota)"),
    "Rajkot": ("Rajkot-1 (City)", "Rajkot-2 (Mavdi)"),
}
_COMMON_CLAUSES = (
    "The Seller has a clear and marketable title to the said property, which is free from all encumbrances, charges, "
    "attachments and claims of whatever kind, and no notice of acquisition has been received.",
    "The Seller has this day handed over the vacant and peaceful possession of the said property to the Purchaser, who "
    "shall hold and enjoy it as absolute owner without any let or hindrance.",
    "All municipal taxes, electricity and water charges up to the date of this deed are borne by the Seller and those "
    "thereafter by the Purchaser.",
    "The Purchaser is entitled to have the said property transferred to his own name in the records of the city survey "
    "and of the municipal corporation, for which the Seller gives his consent hereby.",
    "The expenses of stamp, registration and drafting of this deed have been borne by the Purchaser.",
    "The original title deeds and the receipts of taxes have been handed over to the Purchaser at the time of signing.",
)


@dataclass(slots=True)
class _Pages:
    """A deed's pages; every new one bears the office's rubber stamp and its number."""

    surface: Surface
    rng: Random
    style: Style
    margin: float
    stamp: str
    flow: Flow
    number: int = 1

    def mark(self) -> None:
        ornament.specimen_mark(self.surface, self.rng, 150, 288, 5)
        small = replace(self.style, size=8, color="#3a3a8a")
        self.surface.text(self.margin, 289, self.stamp.format(self.number), small)

    def turn(self) -> None:
        self.surface.new_page()
        self.number += 1
        self.flow = Flow(self.surface, self.margin, 18, A4[0] - 2 * self.margin, 1.45)
        self.mark()

    def paragraph(self, text: str, weight: int = 400, align: Align = Align.LEFT, gap: float = 2.6) -> None:
        style = replace(self.style, weight=weight)
        for line in wrap(text, self.flow.width, style):
            if self.flow.y + text_height(style, 1.45) > _BOTTOM:
                self.turn()
            self.flow.line(line, style, align)
        self.flow.gap(gap)

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        if self.flow.y + 8 * (len(rows) + 1) > _BOTTOM:
            self.turn()
        small = replace(self.style, size=self.style.size - 1.4)
        self.flow.table(columns, rows, Look(small, replace(small, weight=700)))
        self.flow.gap(4)


def _pages(rng: Random, style: Style, stamp: str, top: float) -> _Pages:
    surface, margin = Surface(*A4), rng.choice((22.0, 25.0))
    pages = _Pages(surface, rng, style, margin, stamp, Flow(surface, margin, top, A4[0] - 2 * margin, 1.45))
    pages.mark()
    return pages


def _relation(party: Party) -> str:
    return "daughter of" if party.person.gender is Gender.FEMALE else "son of"


def _payments(rng: Random, sale: Sale) -> list[list[str]]:
    """Return the cheques by which the price was paid."""
    first = (sale.price * rng.choice((10, 20, 25)) / 100).quantize(Decimal(1000))
    rows = []
    for amount, days in ((first, 40), (sale.price - first, 1)):
        day = sale.executed - timedelta(days=days)
        rows.append([digits(rng, 6), f"{day:%d/%m/%Y}", rng.choice(_BANKS), grouped(amount)])
    return rows


def draw_buyer_first(rng: Random) -> Drawn:
    """A deed as in Gujarat: the price over all, the purchaser before the seller, the office's endorsements typed."""
    sale = invent_sale(rng, "Gujarat", rng.choice(("{} sq. mtrs.", "{} sq. yards")))
    city = sale.place.city
    sale = replace(sale, office=rng.choice(_OFFICES.get(city, (city,))))
    style = Style(rng.choice((10.6, 11.2)), rng.choice(SERIF))
    pages = _pages(rng, style, f"{sale.serial} / {{}}", rng.choice((60.0, 95.0)))
    pages.surface.text(A4[0] / 2, 22, "e-Stamp Certificate annexed: IN-GJ" + digits(rng, 14) + "X", style, Align.CENTER)
    pages.paragraph("SALE DEED", 700, Align.CENTER, 0.5)
    pages.paragraph(f"FOR RS. {grouped(sale.price).removesuffix('.00')}/-", 700, Align.CENTER)
    cells = (
        ("Stamp duty paid Rs.", 3),
        (f"{grouped(sale.duty)}", 2),
        ("Value as per Jantri Rs.", 3),
        (f"{grouped(sale.market_value)}", 2),
    )
    small = replace(style, size=9.2)
    print_row(pages.flow, cells, Look(small, replace(small, weight=700)), {0, 2})
    pages.flow.gap(4)
    day = f"{ordinal(sale.executed.day).lower()} day of {sale.executed:%B}, {sale.executed.year}"
    pages.paragraph(f"THIS DEED OF SALE is made at {city} on this {day}, that is on {sale.executed:%d/%m/%Y},")
    _gujarat_parties(pages, rng, sale)
    _gujarat_clauses(pages, rng, sale)
    _gujarat_endorsements(pages, rng, sale)
    return Drawn(pages.surface, Form.PAGE, sale.truth())


def _gujarat_parties(pages: _Pages, rng: Random, sale: Sale) -> None:
    sides = (("PURCHASER", "FIRST", sale.buyers), ("SELLER", "SECOND", sale.sellers))
    for role, part, parties in sides:
        pages.paragraph(f"{role} - PARTY OF THE {part} PART :", 700, gap=1)
        for number, party in enumerate(parties, 1):
            person = party.person
            pages.paragraph(
                f"({number}) {person.name}, {_relation(party)} {person.father}, PAN {party.pan}, aged about "
                f"{party.age} years, occupation: {rng.choice(_WORK)}, residing at {person.address.in_one_line()}"
            )
        pages.paragraph(
            f"hereinafter referred to as the {role.title()} (which expression shall include heirs, executors, "
            "administrators and assigns)."
        )


def _gujarat_clauses(pages: _Pages, rng: Random, sale: Sale) -> None:
    pages.paragraph(
        "WHEREAS the Seller is the owner of the non-agricultural property described in the schedule, and has agreed to "
        f"sell it to the Purchaser for Rs. {grouped(sale.price).removesuffix('.00')}/- (Rupees {in_words(sale.price)} "
        "only), which the Purchaser has paid as follows and the Seller acknowledges:"
    )
    width = pages.flow.width
    columns = [
        Column("Cheque / RTGS No.", width * 0.22),
        Column("Date", width * 0.18),
        Column("Bank", width * 0.36),
        Column("Amount Rs.", width * 0.24, Align.RIGHT),
    ]
    pages.table(columns, _payments(rng, sale))
    for number, clause in enumerate(rng.sample(_COMMON_CLAUSES, rng.choice((4, 5, 6))), 1):
        pages.paragraph(f"{number}. {clause}")
    pages.paragraph("SCHEDULE OF THE PROPERTY", 700, Align.CENTER)
    pages.paragraph(
        f"All that immovable property bearing Final Plot No. {rng.randint(5, 290)} of Town Planning Scheme No. "
        f"{rng.randint(2, 90)}, situated at {sale.place.in_one_line()}, and admeasuring {sale.area}, bounded as under:"
    )
    neighbours = ("internal road", "adjoining plot", "society's margin land", "other property")
    for side, what in zip(("East", "West", "North", "South"), rng.sample(neighbours, 4), strict=True):
        pages.paragraph(f"On the {side} : {what}", gap=0.4)
    pages.flow.gap(3)
    pages.paragraph("IN WITNESS WHEREOF the parties have signed this deed on the day first written above.")
    _photographs(pages, (("PURCHASER", sale.buyers), ("SELLER", sale.sellers)))


def _photographs(pages: _Pages, sides: Sequence[tuple[str, Sequence[Party]]]) -> None:
    """The schedule of section 32A: everybody with a photo and a thumb's impression."""
    pages.turn()
    pages.paragraph("SCHEDULE AS PER SECTION 32-A OF THE REGISTRATION ACT", 700, Align.CENTER)
    for role, parties in sides:
        pages.paragraph(role, 700)
        for party in parties:
            flow = pages.flow
            flow.surface.text(flow.left, flow.y + 12, party.person.name, pages.style)
            flow.surface.line(flow.left, flow.y + 24, flow.left + 66, flow.y + 24)
            ornament.signature(flow.surface, pages.rng, flow.left + 6, flow.y + 15, 40, 8)
            ornament.photo(flow.surface, pages.rng, flow.left + 82, flow.y, 22, 27)
            flow.surface.rectangle(flow.left + 118, flow.y, 24, 27, line="#555555")
            flow.surface.circle(flow.left + 130, flow.y + 14, 8, fill="#4a4a8a", opacity=0.35)
            flow.gap(32)


def _gujarat_endorsements(pages: _Pages, rng: Random, sale: Sale) -> None:
    pages.turn()
    hour, day = rng.randint(11, 16), f"{sale.registered:%d/%m/%Y}"
    fee = (sale.price / 100).quantize(Decimal(10))
    pages.paragraph(f"Sr. No. {sale.serial}     Presented at the office of the Sub-Registrar of", gap=0)
    pages.paragraph(f"S.R.O. - {sale.office}", 700, gap=0)
    pages.paragraph(f"between the hours of {hour} to {hour + 1} on date {day}")
    pages.paragraph(f"Receipt No. {digits(rng, 13)}     Received fees as following:", gap=1)
    copies = Decimal(rng.randint(10, 30) * 10)
    rows = [["Registration", grouped(fee)], ["Side copy fee", grouped(copies)], ["TOTAL", grouped(fee + copies)]]
    pages.table([Column("Fees", 60), Column("Rs.", 34, Align.RIGHT)], rows)
    pages.paragraph("Executing parties admit execution of the deed:", 700)
    for number, party in enumerate(sale.sellers, 1):
        pages.paragraph(f"{number}. {party.person.name}   Age {party.age}", gap=0.6)
    pages.flow.gap(3)
    pages.paragraph("Identified by two persons who are known to the undersigned:", 700)
    for number in (1, 2):
        pages.paragraph(f"{number}. {invent_person(rng, 'Gujarat').name}", gap=0.6)
    pages.flow.gap(6)
    pages.paragraph(f"Registered as No. {sale.number} in Book No. 1", 700, gap=0.5)
    pages.paragraph(f"Date of registration : {day}")
    ornament.signature(pages.surface, rng, pages.flow.left + 90, pages.flow.y, 42, 10)
    pages.flow.gap(13)
    pages.paragraph(f"Sub-Registrar, {sale.office}", align=Align.RIGHT)


def draw_hindi_certificates(rng: Random) -> Drawn:
    """A deed as in Rajasthan: English text of lawyers, then the office's certificates in Hindi with long numbers."""
    sale = invent_sale(rng, "Rajasthan", rng.choice(("{} Sq. Yards", "{} Sq. Mtr.")))
    offices = {"Jaipur": ("JAIPUR-III", "JAIPUR-VIII", "SANGANER-I"), "Jodhpur": ("JODHPUR-I", "JODHPUR-III")}
    number = f"{sale.registered.year}03{digits(rng, 3)}{int(digits(rng, 6)) + 100001:07d}"
    office = rng.choice(offices.get(sale.place.city, (sale.place.city.upper(),)))
    sale = replace(sale, serial=number, office=office)
    style = Style(rng.choice((10.4, 11.0)), rng.choice((*SERIF, *SANS)), devanagari=rng.choice(DEVANAGARI[:3]))
    pages = _pages(rng, style, "उप पंजीयक {}", rng.choice((40.0, 80.0)))
    pages.paragraph("विक्रय पत्र / SALE DEED", 700, Align.CENTER)
    _rajasthan_deed(pages, rng, sale)
    _rajasthan_office(pages, rng, sale)
    return Drawn(pages.surface, Form.PAGE, sale.truth(document_number=number))


def _described(party: Party) -> str:
    person = party.person
    relation = "D/o" if person.gender is Gender.FEMALE else "S/o"
    return f"{person.name} {relation} {person.father}, aged {party.age} years, R/o {person.address.in_one_line()}"


def _rajasthan_deed(pages: _Pages, rng: Random, sale: Sale) -> None:
    sellers, buyers = (" and ".join(_described(party) for party in side) for side in (sale.sellers, sale.buyers))
    price = f"{grouped(sale.price).removesuffix('.00')}/-"
    pages.paragraph(
        f"This Sale Deed is executed at {sale.place.city} on {sale.executed:%d.%m.%Y} by {sellers} (hereinafter called "
        f"the First Party / Seller) in favour of {buyers} (hereinafter called the Second Party / Purchaser)."
    )
    pages.paragraph(
        f"Whereas the First Party is the owner in possession of the property measuring {sale.area} situated at "
        f"{sale.place.in_one_line()}, by virtue of the lease deed (patta) No. {rng.randint(100, 4000)} issued by the "
        "development authority."
    )
    pages.paragraph(
        f"And whereas the First Party has sold the said property to the Second Party for a sale consideration of Rs. "
        f"{price} (Rupees {in_words(sale.price)} only), the receipt of which is acknowledged as under:"
    )
    width = pages.flow.width
    titles = (("DD/Cheque", 0.2), ("Dated", 0.2), ("Drawn on", 0.36), ("Rs.", 0.24))
    columns = [Column(title, share * width) for title, share in titles]
    pages.table(columns, _payments(rng, sale))
    words = rng.sample(_COMMON_CLAUSES, rng.choice((3, 4, 5)))
    for number, clause in enumerate(words, 1):
        pages.paragraph(f"{number}. {clause.replace('Seller', 'First Party').replace('Purchaser', 'Second Party')}")
    sides = (
        (side, rng.choice(("Road 30 ft", f"Plot No. {rng.randint(2, 90)}", "House of neighbour", "Other land")))
        for side in "EWNS"
    )
    pages.paragraph("Boundaries: " + "; ".join(f"{side} - {what}" for side, what in sides))
    pages.paragraph("In witness whereof both parties have put their hands before the witnesses named below.")
    if pages.flow.y > _BOTTOM - 40:
        pages.turn()
    base = pages.flow.y + 14
    for x, role in ((pages.flow.left, "First Party / विक्रेता"), (pages.flow.left + 100, "Second Party / क्रेता")):
        ornament.signature(pages.surface, rng, x, base - 11, 40, 9)
        pages.surface.text(x, base + 3, role, pages.style)
    pages.flow.gap(24)
    pages.paragraph(f"Witnesses: 1. {invent_person(rng).name}   2. {invent_person(rng).name}")


def _asked(party: Party) -> str:
    person = party.person
    relation = "पुत्री" if person.gender is Gender.FEMALE else "पुत्र"
    return f"{person.name} {relation} {person.father}, उम्र {party.age} वर्ष"


def _rajasthan_office(pages: _Pages, rng: Random, sale: Sale) -> None:
    """The certificates that the office prints on the backs: presented, admitted, valued, registered."""
    pages.turn()
    day = f"{sale.registered:%d/%m/%Y}"
    clock = f"{rng.randint(1, 5):02d}:{rng.randint(10, 59)} PM"
    first = sale.buyers[0] if rng.random() < 0.5 else sale.sellers[0]
    pages.paragraph(f"आज दिनांक {day} को {clock} बजे {_asked(first)} ने मेरे सम्मुख दस्तावेज पंजीयन हेतु प्रस्तुत किया।")
    _signed(pages, sale, "हस्ताक्षर प्रस्तुतकर्ता")
    fee = (sale.price / 100).quantize(Decimal(1))
    pages.paragraph(f"रसीद नं. {digits(rng, 13)} दिनांक {day}", 700, gap=1)
    rows = [["पंजीयन शुल्क", grouped(fee)], ["प्रतिलिपि शुल्क", "300.00"], ["योग", grouped(fee + 300)]]
    pages.table([Column("मद", 60), Column("रु.", 34, Align.RIGHT)], rows)
    pages.paragraph("निष्पादनकर्ता (विक्रेता):", 700, gap=0.6)
    for number, party in enumerate(sale.sellers, 1):
        pages.paragraph(f"{number}. {_asked(party)}", gap=0.6)
    pages.paragraph("क्रेता:", 700, gap=0.6)
    for number, party in enumerate(sale.buyers, 1):
        pages.paragraph(f"{number}. {_asked(party)}", gap=0.6)
    pages.paragraph(f"ने लेख्यपत्र का निष्पादन स्वीकार किया तथा प्रतिफल राशि रु. {grouped(sale.price)} प्राप्त करना स्वीकार किया।")
    pages.paragraph("प्रमाण पत्र धारा 54", 700, Align.CENTER, 1)
    pages.paragraph(
        f"प्रमाणित किया जाता है कि इस विक्रय पत्र की मालियत (बाजार मूल्य) रु. {grouped(sale.market_value)} मानते हुए इस पर देय "
        f"मुद्रांक शुल्क रु. {grouped(sale.duty)} जमा किया गया है।"
    )
    _signed(pages, sale, "उप पंजीयक")
    pages.paragraph(
        f"उक्त लेखपत्र आज दिनांक {day} को पुस्तक संख्या 1 जिल्द संख्या {rng.randint(100, 1900)} में पृष्ठ संख्या "
        f"{rng.randint(2, 198)} क्रम संख्या {sale.serial} पर पंजीबद्ध किया गया तथा अतिरिक्त पुस्तक संख्या 1 जिल्द संख्या "
        f"{rng.randint(2000, 7000)} के पृष्ठ संख्या {rng.randint(100, 400)} से {rng.randint(401, 700)} पर चस्पा किया गया।"
    )
    _signed(pages, sale, "उप पंजीयक")


def _signed(pages: _Pages, sale: Sale, who: str) -> None:
    ornament.signature(pages.surface, pages.rng, pages.flow.left + pages.flow.width - 40, pages.flow.y - 1, 36, 7)
    pages.flow.gap(7)
    pages.paragraph(f"{who}, {sale.office}" if who == "उप पंजीयक" else who, align=Align.RIGHT)


LAYOUTS = (
    Layout("SALE_DEED", "buyer_first", draw_buyer_first),
    Layout("SALE_DEED", "hindi_certificates", draw_hindi_certificates),
)
