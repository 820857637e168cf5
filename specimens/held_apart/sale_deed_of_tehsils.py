"""A deed of Haryana with its tehsil's sheets in Hindi behind it, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.deed_text import boundaries, clauses, ordinal_day
from specimens.flow import Flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align
from specimens.table import Column, Look, Rules, draw_rows

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_ROLES = ("VENDOR", "VENDEE")
_TEHSILS = ("Wazirabad", "Badshahpur", "Sohna", "Ballabgarh", "Kharkhoda", "Naraingarh", "Gohana", "Pataudi")
_DAYS = ("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार")
_KINDS = ("SALE URBAN AREA WITHIN MC", "SALE OUTSIDE MC AREA", "SALE WITHIN MC AREA")


def draw_tehsil_sheets(rng: Random) -> Drawn:
    """The treasury's stamp sheet, a short deed of vendor and vendee, the tehsil's two sheets with Hindi captions."""
    sale = invent_sale(rng, "Haryana", rng.choice(("{} Sq. Yards", "{} Sq. Meters", "{} Sq. Yds.")))
    sale = replace(sale, office=rng.choice(_TEHSILS))
    design = Design("SALE DEED", _ROLES, rng.choice((*SERIF[:2], *SANS[:3])), rng.uniform(10.2, 11.4), 0, leading=1.7)
    paper = DeedPaper(rng, design)
    stamp, challan = f"G0{rng.choice('ELMR')}{sale.executed:%Y}{rng.choice('ACFKL')}{digits(rng, 3)}", digits(rng, 8)
    _stamp_sheet(paper, rng, sale, (stamp, challan))
    paper.new_page()
    writer = f"{invent_person(rng, 'Haryana').name} {rng.choice(('ADV', 'D/W', 'Advocate'))}"
    _deed(paper, rng, sale, (stamp, challan))
    paper.new_page()
    _details(paper, rng, sale, (stamp, challan, writer))
    paper.new_page()
    _pictures(paper, rng, sale)
    return Drawn(paper.surface, Form.PAGE, sale.truth(document_number=sale.serial, market_value=None))


def _stamp_sheet(paper: DeedPaper, rng: Random, sale: Sale, numbers: tuple[str, str]) -> None:
    """Print what the treasury sells as stamp paper: the duty and one of each side, at the top of the sheet."""
    surface = paper.surface
    style = Style(9.4, "Arimo")
    bold = replace(style, weight=700)
    surface.rectangle(10, 10, 190, 150, line="#245b8c", thickness=0.5)
    surface.text(105, 18, "Indian-Non Judicial Stamp", replace(bold, size=13), _CENTER)
    surface.text(105, 24, "Haryana Government", replace(bold, size=12), _CENTER)
    ornament.emblem(surface, 105, 34, 11)
    bought = sale.executed - timedelta(days=rng.randint(0, 3))
    surface.text(190, 18, f"Date : {bought:%d/%m/%Y}", style, _RIGHT)
    left, right = Flow(surface, 16, 46, 86), Flow(surface, 112, 46, 82)
    left.pairs((("Certificate No.", numbers[0]), ("GRN No.", numbers[1])), (style, bold), 32)
    right.pair("Stamp Duty Paid", f"Rs. {sale.duty:f}", (style, bold), 32)
    right.pair("Penalty", "Rs. 0", (style, bold), 32)
    right.line("(Rs. Zero Only)", replace(style, size=7))
    flow = Flow(surface, 16, 66, 178)
    for heading, parties in (
        ("Seller / First Party Detail", sale.sellers),
        ("Buyer / Second Party Detail", sale.buyers),
    ):
        flow.rule("#245b8c")
        flow.gap(1)
        flow.line(heading, bold, _CENTER)
        first = parties[0].person
        flow.pair("Name", first.name + (" and Others" if len(parties) > 1 else ""), (style, bold), 32)
        flow.pair("H.No/Floor", first.address.lines[0], (style, style), 32)
        flow.pair("City/Village", first.address.city, (style, style), 32)
        flow.pair("District", first.address.district, (style, style), 32)
        flow.pair("State", first.address.state, (style, style), 32)
        flow.pair("Phone", f"{first.mobile[:2]}******{first.mobile[-2:]}", (style, style), 32)
        flow.gap(2)
    flow.rule("#245b8c")
    flow.gap(2)
    flow.pair("Purpose", "SALE DEED", (style, bold), 32)
    surface.qr(172, 132, 22, "https://stamps.example.in/SPECIMEN")
    note = "The authenticity of this document can be verified by scanning the code or on the website of the treasury."
    surface.text(16, 157, note, replace(style, size=7))


def _deed(paper: DeedPaper, rng: Random, sale: Sale, numbers: tuple[str, str]) -> None:
    paper.paragraph("SALE DEED", 700, _CENTER)
    brief = (
        ("Type of Deed", "Sale Deed"),
        ("Tehsil / Sub-Tehsil", sale.office),
        ("Type of Property", rng.choice(("Residential", "Residential House", "Commercial Shop"))),
        ("Area of Property", sale.area),
        ("Transaction Value", f"Rs.{grouped(sale.price)[:-3]}/-"),
        ("Stamp Duty", f"Rs.{grouped(sale.duty)[:-3]}/-"),
        ("Stamp Certificate No. / GRN", " / ".join(numbers)),
    )
    bold = replace(paper.style, weight=700)
    for number, (label, value) in enumerate(brief, 1):
        paper.flow.pair(f"{number}.  {label}", value, (paper.style, bold), 68)
    paper.flow.gap(4)
    city = sale.place.city
    paper.paragraph(f"This Sale Deed is made and executed at {city} on this {_said(sale)}, by and between:")
    _side(paper, sale.sellers, _ROLES[0])
    paper.paragraph("IN FAVOUR OF", 700, _CENTER)
    _side(paper, sale.buyers, _ROLES[1])
    years = sale.executed.year - rng.randint(2, 5)
    paper.paragraph(
        f"Whereas the Vendor is the absolute owner in possession of the property bearing {sale.place.in_one_line()}, "
        f"measuring {sale.area}, as per Jamabandi for the year {years}-{years + 1}, which is bounded as under:"
    )
    for line in boundaries(rng):
        paper.paragraph(line)
    paper.paragraph(
        f"And whereas the Vendor has agreed to sell and the Vendee has agreed to purchase the above said property for "
        f"a total sale consideration of Rs.{grouped(sale.price)[:-3]}/- (Rupees {in_words(sale.price)} only)."
    )
    paper.paragraph("NOW THIS SALE DEED WITNESSETH AS UNDER:-", 700)
    for number, text in enumerate(clauses(rng, sale, "Vendor", "Vendee", rng.randint(6, 9))[2:], 1):
        paper.paragraph(f"{number}. {text.replace('schedule property', 'above said property')}")
    paper.paragraph("In witness whereof both the parties have signed this Sale Deed after understanding its contents.")
    paper.flow.gap(8)
    paper.paragraph("VENDOR                                        VENDEE")
    paper.paragraph("WITNESSES :-   1.                                        2.")


def _said(sale: Sale) -> str:
    return f"{ordinal_day(sale)} day of {sale.executed:%B, %Y}"


def _side(paper: DeedPaper, parties: tuple[Party, ...], role: str) -> None:
    for number, party in enumerate(parties, 1):
        mark = f"{number}. " if len(parties) > 1 else ""
        person = party.person
        kin = "D/o" if party.relation == "D/o." else "S/o"
        paper.paragraph(
            f"{mark}{party.title} {person.name} {kin} Sh. {person.father} R/o {person.address.in_one_line()} "
            f"(PAN {party.pan}, Aadhaar No. XXXX XXXX {party.pan[5:9]})"
        )
    paper.paragraph(f"hereinafter called the {role}{'S' if len(parties) > 1 else ''};")


def _details(paper: DeedPaper, rng: Random, sale: Sale, numbers: tuple[str, str, str]) -> None:
    """Print the tehsil's first sheet: the deed's kind and money in ruled cells, who presented it, who came."""
    stamp, challan, writer = numbers
    style = Style(rng.uniform(9.6, 10.6), "Arimo")
    bold = replace(style, weight=700)
    flow, surface = paper.flow, paper.surface
    surface.text(flow.left + flow.width, flow.y + 4, f"दिनांक:{sale.registered:%d-%m-%Y}", bold, _RIGHT)
    flow.line(f"प्रलेख न:{sale.serial}", bold)
    flow.gap(3)
    look = Look(style, bold, Rules.ALL, line="#333333", padding=1.5)

    def cells(*row: str) -> None:
        columns = [Column("", flow.width / len(row)) for _ in row]
        flow.y = draw_rows(surface, (flow.left, flow.y), columns, [row], look)

    where = sale.place.city if sale.place.is_urban else sale.place.lines[-1]
    heading = [Column("", flow.width, _CENTER)]
    flow.y = draw_rows(surface, (flow.left, flow.y), heading, [("डीड सबंधी विवरण",)], replace(look, body=bold))
    cells(f"डीड का नाम   {rng.choice(_KINDS)}")
    cells(f"तहसील/सब-तहसील   {sale.office}", f"गांव/शहर   {where}")
    flow.y = draw_rows(surface, (flow.left, flow.y), heading, [("धन सबंधी विवरण",)], replace(look, body=bold))
    fee = min(sale.price / 100, Decimal(50000))
    cells(f"राशि   {sale.price:f} रुपये", f"कुल स्टाम्प ड्यूटी   {sale.duty:f} रुपये")
    cells(f"स्टाम्प नं : {stamp}", f"स्टाम्प की राशि   {sale.duty:f} रुपये")
    cells(f"रजिस्ट्रेशन फीस की राशि   {fee:.0f} रुपये", f"EChallan:{challan}   पेस्टिंग शुल्क 3 रुपये")
    cells(f"Drafted By: {writer}", "Service Charge:200")
    flow.gap(5)
    seller = sale.sellers[0].person
    for text in (
        f"यह प्रलेख आज दिनांक {sale.registered:%d-%m-%Y} दिन {_DAYS[sale.registered.weekday()]} समय "
        f"{rng.randint(10, 11)}:{rng.randint(10, 59)}:00 AM बजे श्री/श्रीमती/कुमारी {seller.name} निवास "
        f"{seller.address.city} द्वारा पंजीकरण हेतु प्रस्तुत किया गया।",
        f"हस्ताक्षर प्रस्तुतकर्ता {seller.name}",
        f"उपरोक्त क्रेता व विक्रेता हाजिर है। प्रस्तुत प्रलेख के तथ्यों को दोनों पक्षों ने सुनकर तथा समझकर स्वीकार किया। "
        f"प्रलेख के अनुसार {sale.price:f} रुपये की राशि क्रेता ने मेरे समक्ष विक्रेता को अदा की।",
        f"दोनों पक्षों की पहचान श्री/श्रीमती/कुमारी {invent_person(rng, 'Haryana').name} निवासी {sale.place.city} ने की।",
    ):
        flow.paragraph(text, style)
        flow.gap(3)
    flow.gap(8)
    flow.line(f"उप/संयुक्त पंजीयन अधिकारी ( {sale.office} )", bold, _RIGHT)


def _pictures(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    """Print the tehsil's second sheet: number and year, the faces, and the certificate that it was registered."""
    style = Style(rng.uniform(9.6, 10.6), "Arimo")
    bold = replace(style, weight=700)
    flow, surface = paper.flow, paper.surface
    start = sale.registered.year - (sale.registered.month < 4)
    columns = [Column(title, 34, _CENTER) for title in ("Reg. No.", "Reg. Year", "Book No.")]
    flow.table(columns, [(sale.serial, f"{start}-{start + 1}", "1")], Look(style, bold, Rules.NONE, padding=1.2))
    flow.gap(5)
    for place, caption in enumerate(("विक्रेता", "क्रेता", "गवाह")):
        x = flow.left + place * 54
        ornament.photo(surface, rng, x, flow.y, 30, 25)
        surface.text(x, flow.y + 30, caption, bold)
    flow.gap(40)
    names = (
        *((f"विक्रेता :- {each.person.name}") for each in sale.sellers),
        *((f"क्रेता :- {each.person.name}") for each in sale.buyers),
        *(f"गवाह {number} :- {invent_person(rng, 'Haryana').name}" for number in (1, 2)),
    )
    for text in names:
        flow.line(text, style)
        flow.gap(3)
    flow.gap(4)
    flow.line("प्रमाण पत्र", bold, _CENTER)
    page = rng.randint(2, 96)
    flow.paragraph(
        f"प्रमाणित किया जाता है कि यह प्रलेख क्रमांक {sale.serial} आज दिनांक {sale.registered:%d-%m-%Y} को बही नं 1 जिल्द नं "
        f"{rng.randint(3, 90)} के पृष्ठ नं {page} पर पंजीकृत किया गया तथा इसकी एक प्रति अतिरिक्त बही संख्या 1 जिल्द नं "
        f"{rng.randint(300, 990)} के पृष्ठ संख्या {page + 1} से {page + 3} पर चिपकाई गयी। यह भी प्रमाणित किया जाता है कि इस "
        "प्रलेख के प्रस्तुतकर्ता और गवाहों ने अपने हस्ताक्षर/निशान अंगूठा मेरे सामने किये हैं।",
        style,
    )
    flow.gap(8)
    surface.text(flow.left, flow.y + 4, f"दिनांक {sale.registered:%d-%m-%Y}", style)
    flow.line(f"उप/संयुक्त पंजीयन अधिकारी ( {sale.office} )", bold, _RIGHT)
    surface.circle(A4[0] - 60, flow.y + 16, 11, line="#4b3f96", thickness=0.4)


LAYOUTS = (Layout("SALE_DEED", "tehsil_sheets", draw_tehsil_sheets, held_apart=True),)
