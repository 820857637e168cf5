"""Electricity bills of distribution companies: the looks that are used in tuning (DOCTYPES.md, ELECTRICITY_BILL)."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped, in_words, plain
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_MAHARASHTRA = Supplier("Maharashtra State Electricity Distribution Co. Ltd.", "Maharashtra", (12,))
_BENGALURU = Supplier("Bangalore Electricity Supply Company Limited", "Karnataka", (10,))
_TAMIL_NADU = Supplier("Tamil Nadu Power Distribution Corporation Limited", "Tamil Nadu", (2, 3, 3, 4), "-")
_DELHI = (
    Supplier("BSES Rajdhani Power Limited", "Delhi", (9,)),
    Supplier("BSES Yamuna Power Limited", "Delhi", (9,)),
    Supplier("Tata Power Delhi Distribution Limited", "Delhi", (11,)),
)
_GUJARAT = (
    Supplier("Dakshin Gujarat Vij Company Limited", "Gujarat", (11,)),
    Supplier("Madhya Gujarat Vij Company Ltd.", "Gujarat", (11,)),
    Supplier("Uttar Gujarat Vij Company Ltd.", "Gujarat", (5, 5, 1), " "),
)
_UTTAR_PRADESH = (
    Supplier("Madhyanchal Vidyut Vitran Nigam Limited", "Uttar Pradesh", (10,)),
    Supplier("Purvanchal Vidyut Vitran Nigam Ltd.", "Uttar Pradesh", (12,)),
)


def draw_maharashtra(rng: Random) -> Drawn:
    """Captions in Marathi and English, name and address under the number without captions, sums in a box."""
    bill = invent_connection(rng, _MAHARASHTRA)
    normal = Style(rng.uniform(8.6, 9.6), rng.choice(("Noto Sans", "Mukta")))
    bold = replace(normal, weight=700)
    flow = new_flow(14, 14)
    flow.line("MAHAVITARAN", replace(bold, size=17, color="#b3261e"))
    flow.line(_MAHARASHTRA.name, replace(bold, size=12))
    flow.line("वीज पुरवठा देयक / Bill of Supply For: " + f"{bill.billed:%b-%Y}".upper(), normal)
    flow.line("GSTIN: 27AAECM2933K1ZB   HSN Code: 27160000   Website: www.mahavitaran.example", normal)
    flow.gap(3)
    flow.rule()
    left, right = flow.beside(0, 104), flow.beside(110, 72)
    left.line(f"ग्राहक क्रमांक / Consumer No. : {bill.number}", bold)
    name = bill.person.name.upper()
    address = bill.person.address.in_one_line().upper()
    left.line(name, bold)
    left.paragraph(address, normal)
    left.line(f"Mobile: {bill.person.mobile[:2]}******{bill.person.mobile[-2:]}", normal)
    rows = (
        ("देयक दिनांक / Bill Date", f"{bill.billed:%d-%b-%y}".upper()),
        ("देयक रक्कम / Bill Amount Rs.", grouped(bill.amount)),
        ("देय दिनांक / Due Date", f"{bill.due:%d-%b-%y}".upper()),
        ("या तारखे नंतर भरल्यास / If Paid After Due Date", grouped(bill.late_amount)),
    )
    columns = (Column("", 44), Column("", 28, Align.RIGHT))
    right.table(columns, rows, Look(normal, normal))
    flow.y = max(left.y, right.y) + 4
    _consumption(flow, bill, normal, Rules.ALL)
    flow.pairs(
        (
            ("Billing Unit", "4641 : KOTHRUD S/DN"),
            ("Tariff/Category", "090 /LT-I (B) Residential 1Ph"),
            ("Sanct. Load", bill.load),
            ("Meter No.", bill.meter),
        ),
        (normal, normal),
        48,
    )
    flow.gap(3)
    _charges(flow, bill, normal, ("Previous Arrears", "Total Bill"))
    if rng.random() < 0.5:
        payload = f"upi://pay?pa=specimen@example&pn=MSEDCL&am={plain(bill.amount)}&tr={bill.number}&cu=INR"
        flow.surface.qr(165, 240, 28, payload)
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return Drawn(
        flow.surface,
        Form.PAGE,
        bill.truth(_MAHARASHTRA.name, name, address, bill.person.address.city.upper()),
    )


def _consumption(flow: Flow, bill: Connection, style: Style, rules: Rules) -> None:
    columns = [
        Column(title, flow.width / 5) for title in ("Current Reading", "Previous Reading", "MF", "Units", "Status")
    ]
    row = (str(bill.before + bill.units), str(bill.before), "1", str(bill.units), "Normal")
    flow.table(columns, [row], Look(style, replace(style, weight=700), rules))
    flow.gap(3)


def _charges(flow: Flow, bill: Connection, style: Style, captions: tuple[str, str]) -> None:
    columns = (Column("Particulars", 70), Column("Amount (Rs.)", 36, Align.RIGHT))
    rows = [*((label, plain(charge)) for label, charge in bill.charges), (captions[0], plain(bill.arrears))]
    flow.table(columns, [*rows, (captions[1], plain(bill.amount))], Look(style, replace(style, weight=700), Rules.HEAD))


def draw_bengaluru(rng: Random) -> Drawn:
    """A narrow thermal print: one column of captions with values, all in a typewriter's face."""
    bill = invent_connection(rng, _BENGALURU)
    style = Style(9, rng.choice(("Roboto Mono", "IBM Plex Mono")))
    flow = new_flow(5, 6, (96, 235))
    flow.paragraph(_BENGALURU.name.upper(), replace(style, weight=700), Align.CENTER)
    flow.line("ELECTRICITY BILL", replace(style, weight=700), Align.CENTER)
    flow.rule()
    flow.gap(2)
    address = bill.person.address.in_one_line()
    pairs = (
        ("RR No", f"S{rng.randint(1, 9)}EH{rng.randint(10000, 99999)}"),
        ("Account ID", bill.number),
        ("Mtr.Rdr.Code", str(rng.randint(100000, 999999))),
        ("Name", bill.person.name),
        ("Addr", address),
        ("Tariff", "LT2A1-N"),
        ("Sanct Load", bill.load),
        ("Billing Period", f"{bill.billed:%d/%m/%Y}-{bill.due:%d/%m/%Y}"),
        ("Bill Date", f"{bill.billed:%d/%m/%Y}"),
        ("Bill No", str(rng.randint(10**11, 10**12 - 1))),
        ("Pres Rdg", str(bill.before + bill.units)),
        ("Prev Rdg", str(bill.before)),
        ("Consumption", f"{bill.units} kWh"),
    )
    flow.pairs(pairs, (style, style), 32)
    flow.rule()
    flow.pairs([(label, plain(charge)) for label, charge in bill.charges], (style, style), 56)
    flow.pair("Arrears", plain(bill.arrears), (style, style), 56)
    flow.rule()
    bold = replace(style, weight=700)
    flow.pair("Net Amt Due", plain(bill.amount), (bold, bold), 40)
    flow.pair("Due Date", f"{bill.due:%d/%m/%Y}", (bold, bold), 40)
    flow.gap(4)
    flow.paragraph("Pay online. Delayed payment attracts interest at 1% per month.", replace(style, size=7.5))
    ornament.specimen_mark(flow.surface, rng, 34, 231, 7)
    return Drawn(flow.surface, Form.SLIP, bill.truth(_BENGALURU.name.upper(), bill.person.name, address))


def draw_tamil_nadu(rng: Random) -> Drawn:
    """A web receipt-like page: captions over values in a grid of boxes, the consumer on the left."""
    bill = invent_connection(rng, _TAMIL_NADU)
    normal = Style(rng.uniform(9, 10), rng.choice(("Open Sans", "Lato")))
    bold, small = replace(normal, weight=700), replace(normal, size=normal.size * 0.82, color="#555555")
    flow = new_flow(16, 16)
    flow.line(_TAMIL_NADU.name, replace(bold, size=13), Align.CENTER)
    flow.line("(A Subsidiary of TNEB Limited)", small, Align.CENTER)
    flow.line("LT Current Consumption Bill", replace(bold, size=11), Align.CENTER)
    flow.gap(5)
    address = bill.person.address.in_one_line()
    flow.pairs(
        (
            ("Service Connection No.", bill.number),
            ("Consumer Name", bill.person.name),
            ("Consumer Address", address),
            ("Region / Circle", "CHENNAI SOUTH / ADYAR"),
        ),
        (normal, bold),
        52,
    )
    flow.gap(4)
    cells = (
        ("Bill Date", f"{bill.billed:%d-%m-%Y}"),
        ("Total Units", str(bill.units)),
        ("Bill Amount", f"₹ {grouped(bill.amount)}"),
        ("Pay On or Before", f"{bill.due:%d-%m-%Y}"),
    )
    for number, (caption, value) in enumerate(cells):
        x, width = flow.left + number * 45, 43
        flow.surface.rectangle(x, flow.y, width, 15, line="#888888", thickness=0.25)
        flow.surface.text(x + 2, flow.y + 5, caption, small)
        flow.surface.text(x + 2, flow.y + 11.5, value, bold)
    flow.gap(21)
    _consumption(flow, bill, normal, rng.choice((Rules.ALL, Rules.ROWS)))
    _charges(flow, bill, normal, ("Previous Balance", "Gross Total"))
    flow.gap(6)
    flow.paragraph(
        "If the amount is not paid within the due date the supply is liable for disconnection with further notice.",
        small,
    )
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(_TAMIL_NADU.name, bill.person.name, address))


def draw_delhi(rng: Random) -> Drawn:
    """A coloured private company's bill: the consumer at the left, key figures in a coloured panel at the right."""
    supplier = rng.choice(_DELHI)
    bill = invent_connection(rng, supplier, is_rounded=False)
    normal = Style(rng.uniform(8.4, 9.2), rng.choice(("Roboto", "Source Sans 3")))
    bold = replace(normal, weight=700)
    flow = new_flow(12, 12)
    flow.surface.rectangle(0, 0, 210, 20, fill="#0f4c81")
    flow.surface.text(12, 12, supplier.name, replace(bold, size=15, color="#ffffff"))
    flow.y = 24
    flow.line("Electricity Bill / Tax Invoice-cum-Bill of Supply", replace(bold, size=11))
    flow.gap(2)
    address = bill.person.address.in_one_line()
    left, right = flow.beside(0, 100), flow.beside(108, 78)
    left.line("Name & Address", replace(normal, color="#666666"))
    left.line(bill.person.name.upper(), bold)
    left.paragraph(address, normal)
    left.gap(2)
    pairs = (("CA No.", bill.number), ("Bill Number", str(rng.randint(10**11, 10**12 - 1))), ("Meter No.", bill.meter))
    left.pairs((*pairs, ("Sanctioned Load", bill.load), ("Tariff Category", "Domestic")), (normal, bold), 34)
    flow.surface.rectangle(flow.left + 105, flow.y - 2, 81, 44, fill="#e6eef7")
    right.pairs(
        (
            ("Bill Date", f"{bill.billed:%d.%m.%Y}"),
            ("Bill Month", f"{bill.billed:%b-%y}"),
            ("Due Date", f"{bill.due:%d.%m.%Y}"),
            ("Net Amount Payable", f"Rs. {grouped(bill.amount)}"),
            ("Amount after Due Date", f"Rs. {grouped(bill.late_amount)}"),
        ),
        (normal, bold),
        44,
    )
    flow.y = max(left.y, right.y) + 6
    _consumption(flow, bill, normal, Rules.HEAD)
    _charges(flow, bill, normal, ("Arrears/Previous dues", "Total"))
    flow.gap(5)
    flow.line(f"Rupees {in_words(bill.amount)} Only", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(supplier.name, bill.person.name.upper(), address))


def draw_gujarat(rng: Random) -> Drawn:
    """A ruled form with four cells a row, name and address in one cell under a common caption."""
    supplier = rng.choice(_GUJARAT)
    bill = invent_connection(rng, supplier)
    normal = Style(rng.uniform(8.6, 9.6), rng.choice(("Arimo", "Noto Serif")))
    bold = replace(normal, weight=700)
    flow = new_flow(13, 14)
    flow.line(supplier.name, replace(bold, size=14), Align.CENTER)
    flow.line("(An ISO 9001:2015 Certified Company)", normal, Align.CENTER)
    flow.line("ENERGY BILL", replace(bold, size=11), Align.CENTER)
    flow.gap(3)
    address = bill.person.address.in_one_line()
    look = Look(normal, normal)
    wide = (Column("", 36), Column("", flow.width - 36))
    flow.y = draw_rows(
        flow.surface,
        (flow.left, flow.y),
        wide,
        [("Consumer Name", bill.person.name.upper()), ("Address", address)],
        look,
    )
    columns = (Column("", 36), Column("", 56), Column("", 40), Column("", flow.width - 132))
    rows = (
        ("Consumer No.", bill.number, "Bill Date", f"{bill.billed:%d/%m/%Y}"),
        ("Tariff", "RGP", "Last Date of Payment", f"{bill.due:%d/%m/%Y}"),
        ("Meter No.", bill.meter, "Contract Load", bill.load),
        ("Present Reading", str(bill.before + bill.units), "Past Reading", str(bill.before)),
        ("Consumed Units", str(bill.units), "Bill No.", str(rng.randint(10**8, 10**9))),
        ("Previous Outstanding", plain(bill.arrears), "Amount Payable", plain(bill.amount)),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(4)
    _charges(flow, bill, normal, ("Last Month Arrears", "Net Bill"))
    flow.gap(3)
    flow.line(f"Amount payable after due date : {plain(bill.late_amount)}", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(supplier.name, bill.person.name.upper(), address))


def draw_uttar_pradesh(rng: Random) -> Drawn:
    """Hindi captions before English ones, a stub to be torn off that repeats number, date and amount."""
    supplier = rng.choice(_UTTAR_PRADESH)
    bill = invent_connection(rng, supplier)
    normal = Style(rng.uniform(9, 10), "Hind", devanagari="Hind")
    bold = replace(normal, weight=700)
    flow = new_flow(15, 15)
    flow.line(supplier.name.upper(), replace(bold, size=13))
    flow.line("विद्युत बिल / ELECTRICITY BILL", bold)
    flow.gap(3)
    address = bill.person.address.in_one_line()
    flow.pairs(
        (
            ("खाता संख्या / Account No.", bill.number),
            ("नाम / Name", bill.person.name.upper()),
            ("पता / Address", address),
            ("बिल दिनांक / Bill Date", f"{bill.billed:%d-%b-%Y}".upper()),
            ("देय तिथि / Due Date", f"{bill.due:%d-%b-%Y}".upper()),
            ("स्वीकृत भार / Sanctioned Load", bill.load),
            ("मीटर संख्या / Meter No.", bill.meter),
            ("आपूर्ति प्रकार / Supply Type", "10 - LMV1"),
        ),
        (normal, bold),
        66,
    )
    flow.gap(3)
    _consumption(flow, bill, normal, Rules.ALL)
    _charges(flow, bill, normal, ("पिछला बकाया / Arrear", "कुल / Gross"))
    flow.gap(3)
    flow.pair("कुल देय राशि / Total Amount Payable", f"Rs. {plain(bill.amount)}", (bold, bold), 80)
    flow.pair("देय तिथि के बाद / Payable After Due Date", f"Rs. {plain(bill.late_amount)}", (normal, normal), 80)
    flow.gap(8)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(3)
    flow.line(f"Account No. {bill.number}    Bill Date {bill.billed:%d-%b-%Y}", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(supplier.name.upper(), bill.person.name.upper(), address))


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "maharashtra", draw_maharashtra),
    Layout("ELECTRICITY_BILL", "bengaluru", draw_bengaluru),
    Layout("ELECTRICITY_BILL", "tamil_nadu", draw_tamil_nadu),
    Layout("ELECTRICITY_BILL", "delhi", draw_delhi),
    Layout("ELECTRICITY_BILL", "gujarat", draw_gujarat),
    Layout("ELECTRICITY_BILL", "uttar_pradesh", draw_uttar_pradesh),
)
