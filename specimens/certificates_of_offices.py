"""One more look each of certificates of five registers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.caption_boxes import Boxing, print_boxes
from specimens.desk_marks import pass_desk
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, SANS, SERIF, Style
from specimens.food_business import invent_food_business
from specimens.gst_registration import Registration, invent_registration
from specimens.incorporation import Kind, day_in_words, invent_company
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.udyam import invent_enterprise

_NATURES = (
    "Kirana and General Merchant",
    "Mobile Phone Sale and Repair",
    "Ready Made Garments",
    "Hardware and Sanitary",
)
_UDYAM_CAPTIONS = (
    "Flat/Door/Block No.", "Name of Premises/Building", "Village/Town", "Block", "Road/Street/Lane", "City", "State",
    "District", "Pin",
)  # fmt: skip


def draw_gst_twin(rng: Random) -> Drawn:
    """A registration whose captions stand in Hindi over English in numbered cells; the owners' page may follow."""
    registration = invent_registration(rng)
    business = registration.business
    style = Style(rng.uniform(8.8, 9.8), rng.choice((*SANS[:3], SERIF[0])), devanagari=rng.choice(DEVANAGARI[:3]))
    bold = replace(style, weight=700)
    flow = new_flow(15, 14)
    ornament.emblem(flow.surface, 105, 18, 11)
    flow.gap(14)
    flow.line("भारत सरकार / Government of India", bold, Align.CENTER)
    flow.line("प्ररूप जीएसटी आरईजी-06 / Form GST REG-06", replace(bold, size=12), Align.CENTER)
    flow.line("[नियम 10(1) देखें / See Rule 10(1)]", style, Align.CENTER)
    flow.line("पंजीकरण प्रमाणपत्र / Registration Certificate", replace(bold, size=12), Align.CENTER)
    flow.gap(3)
    flow.line(f"पंजीकरण संख्या / Registration Number : {business.gstin}", replace(bold, size=11))
    flow.gap(2)
    address = registration.address_line()
    period = f"From {registration.valid_from}      To {registration.valid_to or rng.choice(('Not Applicable', 'NA'))}"
    rows = (
        ("विधिक नाम\nLegal Name", business.legal_name),
        ("व्यापार नाम, यदि कोई हो\nTrade Name, if any", business.trade_name),
        ("कारोबार का गठन\nConstitution of Business", business.constitution),
        ("कारोबार के मुख्य स्थान का पता\nAddress of Principal Place of Business", address),
        ("दायित्व की तारीख\nDate of Liability", registration.liable_from),
        ("विधिमान्यता की अवधि\nPeriod of Validity", period),
        ("पंजीकरण का प्रकार\nType of Registration", registration.kind),
        (
            "अनुमोदन प्राधिकारी\nApproving Authority",
            f"{registration.officer}, {registration.rank}, {registration.office}",
        ),
        ("प्रमाणपत्र जारी करने की तारीख\nDate of issue of Certificate", registration.issued),
    )
    columns = [Column("", 10, Align.CENTER), Column("", 68), Column("", 102)]
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), padding=1.8, is_middle=rng.random() < 0.5)
    numbered = [(f"{number}.", *row) for number, row in enumerate(rows, 1)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, numbered, look)
    flow.gap(4)
    flow.paragraph(
        "Note: The registration certificate is required to be prominently displayed at all places of business.", style
    )
    pass_desk(flow.surface, rng, 240)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    if rng.random() < 0.6:
        flow.surface.new_page()
        _owners(Flow(flow.surface, 15, 20, 180), rng, registration, style)
    return Drawn(flow.surface, Form.PAGE, registration.truth(address))


def _owners(page: Flow, rng: Random, registration: Registration, style: Style) -> None:
    page.line("Annexure B - Details of Proprietor / Partners / Directors", replace(style, weight=700))
    for name in registration.partners:
        page.gap(3)
        ornament.photo(page.surface, rng, 15, page.y, 18, 22)
        state = registration.business.address.state
        page.beside(24, 140).lines((f"Name : {name}", f"Resident of State : {state}"), style)
        page.gap(24)
    ornament.specimen_mark(page.surface, rng, 90, 288, 7)


def draw_shop_hindi(rng: Random) -> Drawn:
    """Uttar Pradesh's: boxes with Hindi captions, no English but in the values."""
    business = invent_business(rng, state="Uttar Pradesh")
    issued = day_between(rng, date(2014, 1, 1), date(2026, 6, 30))
    shop = Shop(business, f"UPSA00{digits(rng, 6)}", rng.choice(_NATURES), rng.randint(0, 24), issued)
    style = Style(
        rng.uniform(9.6, 10.6), rng.choice(("Mukta", "Hind", "Noto Sans")), devanagari=rng.choice(DEVANAGARI[:3])
    )
    boxing = Boxing(replace(style, size=style.size - 1.6, color="#5a3d1c"), replace(style, weight=700), "#a3814f")
    flow = new_flow(18, 18)
    flow.surface.rectangle(10, 10, 190, 277, line="#a3814f", thickness=0.8)
    ornament.emblem(flow.surface, 105, 24, 13, "#a3814f")
    flow.gap(16)
    flow.line("उत्तर प्रदेश शासन", replace(style, size=15, weight=700), Align.CENTER)
    flow.line("श्रम विभाग", replace(style, size=12), Align.CENTER)
    flow.line("उत्तर प्रदेश दुकान और वाणिज्य अधिष्ठान अधिनियम, 1962", style, Align.CENTER)
    flow.line("पंजीयन प्रमाण पत्र", replace(style, size=14, weight=700), Align.CENTER)
    flow.gap(5)
    print_boxes(
        flow, (("पंजीयन संख्या", shop.number, 1), ("जारी करने की तिथि", printed_date(issued, rng.choice("/-")), 1)), boxing
    )
    print_boxes(flow, (("दुकान / वाणिज्य अधिष्ठान का नाम", business.trade_name, 1),), boxing)
    print_boxes(flow, (("अधिष्ठान का पता", business.address.in_one_line(), 1),), boxing)
    print_boxes(
        flow,
        (("नियोजक (स्वामी) का नाम", business.owner.name, 1), ("पिता / पति का नाम", business.owner.father, 1)),
        boxing,
    )
    print_boxes(flow, (("व्यवसाय की प्रकृति", shop.nature, 2), ("कर्मचारियों की कुल संख्या", str(shop.people), 1)), boxing)
    flow.gap(6)
    flow.paragraph("प्रमाणित किया जाता है कि उपरोक्त अधिष्ठान का पंजीयन अधिनियम के अन्तर्गत किया गया है।", style)
    flow.gap(18)
    flow.line("मुख्य निरीक्षक, दुकान एवं वाणिज्य अधिष्ठान", style, Align.RIGHT)
    pass_desk(flow.surface, rng, 225)
    ornament.specimen_mark(flow.surface, rng, 90, 282, 7)
    return Drawn(flow.surface, Form.PAGE, shop.truth())


def draw_food_table(rng: Random) -> Drawn:
    """A newer licence: two addresses in boxes, what is made in a table, both days in a line over the signature."""
    food = invent_food_business(rng, is_licence=rng.random() < 0.7)
    is_licence = food.number[0] == "1"
    style = Style(rng.uniform(9, 10), rng.choice(SANS))
    bold = replace(style, weight=700)
    boxing = Boxing(replace(style, size=style.size - 1.2, color="#3f5f3a"), style, "#8fae86", padding=1.8)
    flow = new_flow(16, 14)
    flow.surface.qr(170, 14, 22, f"SPECIMEN {food.number}")
    flow.line("fssai", replace(bold, size=22, color="#2f6b2f"))
    flow.line("Government of India", style)
    flow.line("Food Safety and Standards Authority of India", bold)
    flow.line(f"{'License' if is_licence else 'Registration Certificate'} under FSS Act, 2006", bold)
    flow.gap(3)
    kind = "License Number" if is_licence else "Registration Number"
    print_boxes(
        flow,
        ((kind, food.number, 2), ("Category", rng.choice(("State", "Central")) if is_licence else "Petty", 1)),
        boxing,
    )
    print_boxes(flow, (("Name of Food Business Operator", food.business.trade_name, 1),), boxing)
    if rng.random() < 0.7:
        print_boxes(flow, (("Registered Office Address", food.office, 1),), boxing)
    print_boxes(flow, (("Address of Premises where food business is carried on", food.premises, 1),), boxing)
    flow.gap(4)
    columns = [
        Column("Sr.", 12),
        Column("Kind of Business", 84),
        Column("Product Category", 52),
        Column("Capacity", 30),
    ]
    row = (
        "1",
        food.kind,
        rng.choice(("Bakery products", "Dairy products", "Prepared foods")),
        f"{rng.randint(1, 9)} MT",
    )
    flow.table(columns, [row], Look(style, bold, Rules.ALL, head_fill="#e3efe0", line="#8fae86"))
    flow.gap(6)
    flow.line(
        f"Issued On : {printed_date(food.issued, '-')}          Valid Upto : {printed_date(food.valid_till, '-')}", bold
    )
    flow.gap(4)
    flow.paragraph("This is subject to the conditions of the Act and is to be displayed at a prominent place.", style)
    flow.gap(16)
    flow.line("Designated Officer" if is_licence else "Registering Authority", style, Align.RIGHT)
    pass_desk(flow.surface, rng, 220)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, food.truth())


def draw_udyam_boxes(rng: Random) -> Drawn:
    """The register's certificate in boxes, captions over values; the classes are told code first."""
    enterprise = invent_enterprise(rng, _UDYAM_CAPTIONS, in_capitals=rng.random() < 0.5)
    style = Style(rng.uniform(8.2, 9.2), rng.choice((*SANS[4:], "Titillium Web")))
    bold = replace(style, weight=700)
    boxing = Boxing(
        replace(style, size=style.size - 1, color="#5b4b8a"), bold, "#b5aed0", rng.choice((None, "#f1eff8"))
    )
    flow = new_flow(13, 12)
    flow.surface.qr(174, 12, 23, "https://example.in/verifyudyam?SPECIMEN")
    flow.line("GOVERNMENT OF INDIA", bold)
    flow.line("Ministry of Micro, Small and Medium Enterprises", style)
    flow.line("UDYAM REGISTRATION CERTIFICATE", replace(bold, size=14, color="#3b2d72"))
    flow.y = 40
    address = ", ".join(enterprise.place.values())
    year, size, _ = enterprise.sizes[-1]
    registered, begun = printed_date(enterprise.registered), printed_date(enterprise.begun)
    print_boxes(
        flow,
        (("Udyam Registration Number", enterprise.number, 1), ("Date of Udyam Registration", registered, 1)),
        boxing,
    )
    print_boxes(flow, (("Name of Enterprise", enterprise.name, 1),), boxing)
    is_named = rng.random() < 0.5
    if is_named:
        print_boxes(flow, (("Name of Entrepreneur", enterprise.business.owner.name.upper(), 1),), boxing)
    kinds = (
        ("Type of Enterprise", size, 1),
        ("Classification Year", year, 1),
        ("Major Activity", enterprise.activity, 1),
    )
    print_boxes(flow, (*kinds, ("Type of Organisation", enterprise.organisation, 1.4)), boxing)
    print_boxes(flow, (("Official Address of Enterprise", address, 1),), boxing)
    print_boxes(
        flow,
        (("Date of Incorporation / Registration of Enterprise", begun, 1), ("Date of Commencement", begun, 1)),
        boxing,
    )
    flow.gap(4)
    flow.line("National Industry Classification Code(s)", bold)
    columns = [Column("NIC 5 Digit", 72), Column("NIC 2 Digit", 58), Column("Activity", 32), Column("S.No.", 22)]
    rows = [(row.code, row.division, row.activity, str(number)) for number, row in enumerate(enterprise.industries, 1)]
    flow.table(
        columns, rows, Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), head_fill="#e8e4f4", line="#b5aed0")
    )
    flow.gap(5)
    flow.line("This is a computer generated statement.", style)
    pass_desk(flow.surface, rng, 235)
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return Drawn(flow.surface, Form.PAGE, enterprise.truth(address, *(() if is_named else ("owner_name",))))


def draw_two_columns(rng: Random) -> Drawn:
    """A company's: Hindi in the left column, English in the right one, both with all numbers."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.ONE_PERSON)), (date(2018, 2, 1), date(2026, 6, 30)))
    style = Style(rng.uniform(9.6, 10.6), rng.choice(("Noto Serif", "Source Serif 4", "Open Sans")), devanagari="Mukta")
    bold = replace(style, weight=700)
    flow = new_flow(16, 14)
    ornament.emblem(flow.surface, 105, 20, 13)
    flow.gap(16)
    flow.line("भारत सरकार - GOVERNMENT OF INDIA", bold, Align.CENTER)
    flow.line("कॉर्पोरेट कार्य मंत्रालय - MINISTRY OF CORPORATE AFFAIRS", bold, Align.CENTER)
    flow.line("Office of the Central Processing Centre, Manesar, Haryana", style, Align.CENTER)
    flow.gap(6)
    left, right = flow.beside(0, 82), flow.beside(94, 84)
    left.line("निगमन प्रमाण-पत्र", replace(bold, size=14))
    right.line("Certificate of Incorporation", replace(bold, size=14))
    rule = "Pursuant to sub-section (2) of section 7 and rule 18 of the Companies (Incorporation) Rules, 2014"
    right.paragraph(f"[{rule}]", replace(style, size=8))
    left.paragraph("[कंपनी अधिनियम, 2013 की धारा 7 की उपधारा (2) और नियम 18 के अनुसरण में]", replace(style, size=8))
    left.y = right.y = max(left.y, right.y) + 4
    left.paragraph(
        f"मैं एतद्द्वारा प्रमाणित करता हूँ कि {company.name} का निगमन आज कंपनी अधिनियम, 2013 के अधीन किया गया है।", style
    )
    right.paragraph(
        f"I hereby certify that {company.name} is incorporated on this {day_in_words(company.incorporated)} under the "
        "Companies Act, 2013 (18 of 2013) and that the company is limited by shares.",
        style,
    )
    left.y = right.y = max(left.y, right.y) + 3
    for native, english, number in (
        ("कॉर्पोरेट पहचान संख्या", "The Corporate Identity Number of the company is", company.number),
        ("स्थायी लेखा संख्या (PAN)", "The Permanent Account Number (PAN) of the company is", company.pan),
        ("कर कटौती संख्या (TAN)", "The Tax Deduction and Collection Account Number (TAN) of the company is", company.tan),
    ):
        left.paragraph(f"{native} : {number}", style)
        right.paragraph(f"{english} {number}.", style)
        left.y = right.y = max(left.y, right.y) + 2
    right.gap(4)
    right.paragraph(f"Given under my hand at Manesar this {day_in_words(company.given)}.", style)
    flow.y = right.y + 14
    flow.surface.rectangle(116, flow.y, 78, 17, line="#6b8e5a")
    flow.surface.text(118, flow.y + 5, "Digital Signature: valid", replace(style, size=8, color="#3d6b2a"))
    flow.surface.text(118, flow.y + 10, "DS MINISTRY OF CORPORATE AFFAIRS 10", replace(style, size=8))
    flow.surface.text(118, flow.y + 15, company.registrar, replace(style, size=8))
    pass_desk(flow.surface, rng, 245, 0.3)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    truth = company.truth("cin", "company_name", "date_of_incorporation", "pan_number", "tan")
    return Drawn(flow.surface, Form.PAGE, truth)


LAYOUTS = (
    Layout("GST_CERT", "twin_captions", draw_gst_twin),
    Layout("SHOP_ACT_LICENSE", "uttar_pradesh", draw_shop_hindi),
    Layout("FSSAI", "product_table", draw_food_table),
    Layout("UDYAM_CERT", "boxes", draw_udyam_boxes),
    Layout("CERTIFICATE_OF_INCORPORATION", "two_columns", draw_two_columns),
)
