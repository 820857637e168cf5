"""Two invoices: a printing press's in Hindi over English, and a concrete plant's with its loads."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import Fonts, address_text, finished, fonts_of, print_items, print_text, words_text
from specimens.money import grouped
from specimens.numbers import digits, letters
from specimens.places import invent_address
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_JOBS = (
    Good("Bill Book A5 Triplicate, 50 Sets, Numbered", "482040", (18, 18), (118, 240), "Book"),
    Good("Visiting Card 350 GSM Matt, Both Sides", "49111010", (18, 18), (2, 5), "Card"),
    Good("Letterhead A4 100 GSM Bond, Two Colours", "48172000", (18, 18), (3, 6), "Sheet"),
    Good("Flex Banner Star 280 GSM with Eyelets", "49119990", (18, 18), (11, 24), "Sq Ft"),
    Good("Wedding Card with Envelope, Multicolour", "49090010", (18, 18), (16, 64), "Card"),
    Good("Rubber Stamp Self Inking", "96110000", (18, 18), (260, 540), "Pc"),
    Good("Pamphlet 1/8 Art Paper 90 GSM", "49111090", (18, 18), (1, 3), "Pc"),
    Good("Plate Making and Designing", "998912", (18, 18), (350, 1600), "Job"),
)
_MIXES = (
    Good("Ready Mix Concrete M20 OPC", "38245010", (18, 18), (3900, 4700), "CUM"),
    Good("Ready Mix Concrete M25 PPC Pumpable", "38245010", (18, 18), (4300, 5200), "CUM"),
    Good("Ready Mix Concrete M30 20mm Slump 120", "38245010", (18, 18), (4700, 5800), "CUM"),
    Good("Dry Lean Concrete M10", "38245010", (18, 18), (3100, 3800), "CUM"),
    Good("Concrete Pump Hire with Crew", "997319", (18, 18), (260, 420), "CUM"),
)


def _named_plainly(bill: Bill) -> Bill:
    """Return the bill with the buyer's name alone: what a paper says before it is no part of it."""
    return replace(bill, buyer=replace(bill.buyer, name=bill.buyer.name.removeprefix("M/s ")))


def draw_press(rng: Random) -> Drawn:
    """Captions in two languages, M/s before the customer, count before the goods, sums at the table's right edge."""
    wanted = Wanted("furniture", _JOBS, (1, 4), (10, 600), rng.random() < 0.7)
    kinds = ("Printing Press", "Offset Printers", "Graphics & Printers", "Mudranalaya")
    bill = _named_plainly(sold_by(invent_bill(rng, wanted), rng.choice(kinds)))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.2, 9.0), "Noto Sans", "Open Sans", "PT Sans Narrow", "Lora")
    ink = rng.choice(("#1e3a8a", "#b91c1c", "#166534"))
    flow = new_flow(12, 10, (170.0, 240.0))
    flow.surface.rectangle(8, 6, 154, 224, line=ink, thickness=0.5)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _press_head(flow, bill, (seller, buyer), fonts, ink)
    columns = (
        columns_of.serial("क्र.\nNo.", 9),
        columns_of.quantity("मात्रा\nQty.", 22),
        columns_of.description("विवरण\nDescription of Work", 58),
        columns_of.hsn("एच.एस.एन.\nHSN/SAC", 20),
        columns_of.rate("दर\nRate", 17),
        columns_of.amount_before_tax("राशि\nAmount", 22),
    )
    look = Look(normal, replace(bold, color=ink), Rules.COLUMNS, line=ink)
    print_items(flow, bill, columns, look, rng.uniform(12, 40))
    rows = [("योग / Total", bill.taxable), ("CGST 9%", bill.half_tax), ("SGST 9%", bill.half_tax)]
    rows += [("पूर्णांक / R. Off", bill.round_off), ("कुल देय / Grand Total", bill.total)]
    whole = sum(column.share for column in columns)
    width = columns[-1].share / whole * flow.width
    side = flow.width * (1 - 109 / whole) - width + 12
    place = flow.left + flow.width - width - side
    top = flow.y
    cells = [(caption, grouped(amount)) for caption, amount in rows]
    sums = [Column("", side), Column("", width, _RIGHT)]
    flow.y = draw_rows(flow.surface, (place, top), sums, cells, Look(bold, bold, Rules.ALL, line=ink))
    words = flow.beside(1, place - flow.left - 5)
    words.y = top + 2
    words.line("शब्दों में / In words :", normal)
    words.paragraph(words_text(rng, bill), bold)
    words.gap(2)
    words.line(f"Job Card No. {digits(rng, 4)}", normal)
    flow.y = max(flow.y, words.y) + 4
    flow.line(
        "भूल-चूक लेनी-देनी / E. & O. E.   Proof once passed is the customer's responsibility.", replace(normal, size=7)
    )
    flow.gap(2)
    flow.line(f"कृते / For {bill.seller.trade_name}", bold, _RIGHT)
    flow.gap(9)
    flow.line("प्राप्तकर्ता / Receiver", normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _press_head(flow: Flow, bill: Bill, addresses: tuple[str, str], fonts: Fonts, ink: str) -> None:
    """Print what a pad has at its head, then number and day at the ends of a line, then the customer."""
    normal, bold = fonts
    small = replace(normal, size=7.4)
    flow.line(f"GSTIN : {bill.seller.gstin}", small)
    flow.y -= 3.6
    flow.line(f"मो. {bill.seller.phone}", small, _RIGHT)
    flow.line("टैक्स इनवॉइस / TAX INVOICE", replace(bold, color=ink), _CENTER)
    flow.paragraph(bill.seller.trade_name, replace(bold, size=17, color=ink), _CENTER)
    flow.line("ऑफसेट, फ्लेक्स, स्क्रीन प्रिंटिंग एवं बाइंडिंग के विशेषज्ञ", normal, _CENTER)
    print_text(flow, addresses[0], normal, _CENTER)
    flow.gap(1)
    flow.rule(ink, 0.5)
    flow.gap(2)
    flow.surface.text(flow.left + flow.width, flow.y + 3.2, f"दिनांक / Date : {bill.day:%d.%m.%Y}", bold, _RIGHT)
    flow.line(f"बिल क्र. / Bill No. : {bill.number}", bold)
    flow.gap(1)
    flow.pair("श्री/मेसर्स M/s", bill.buyer.name, (normal, bold), 30, "")
    flow.pair("पता / Address", " ".join(addresses[1].split()), (normal, normal), 30, "")
    if bill.buyer.gstin:
        flow.pair("ग्राहक GSTIN", bill.buyer.gstin, (normal, normal), 30, "")
    flow.gap(2)


def draw_concrete(rng: Random) -> Drawn:
    """Facts in a grid of captions over values, consignee and buyer in boxes, loads by lorry under the goods."""
    wanted = Wanted("hardware", _MIXES, (1, 3), (6, 84), True, rng.random() < 0.2)
    kinds = ("Readymix Concrete", "RMC Plant", "Concrete Products", "Infra Mix")
    bill = _named_plainly(sold_by(invent_bill(rng, wanted), rng.choice(kinds)))
    fonts = normal, bold = fonts_of(
        rng, rng.uniform(7.8, 8.5), "Arimo", "Roboto Condensed", "Public Sans", "Fira Sans Condensed"
    )
    flow = new_flow(11, 10)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name.upper(), replace(bold, size=13))
    print_text(flow, f"Plant : {seller}", normal)
    flow.line(f"GSTIN {bill.seller.gstin}  |  PAN {bill.seller.pan}  |  Dispatch {bill.seller.phone}", normal)
    flow.gap(2)
    _concrete_facts(flow, rng, bill, fonts)
    _concrete_parties(flow, rng, bill, buyer, fonts)
    columns = [
        columns_of.hsn("HSN", 18),
        columns_of.description("Grade / Description", 62),
        columns_of.unit("UOM", 12),
        columns_of.quantity("Volume", 16, "{}.00"),
        columns_of.rate("Rate/UOM", 20),
        columns_of.taxable("Assessable", 25),
    ]
    if bill.is_interstate:
        columns.append(columns_of.money("IGST 18%", 22, lambda item: 2 * item.half_tax))
    else:
        columns += [columns_of.half_tax("CGST 9%", 20), columns_of.half_tax("SGST 9%", 20)]
    columns.append(columns_of.amount_with_tax("Line Total", 26))
    print_items(flow, bill, columns, Look(normal, bold, Rules.ALL, "#e2e8f0", padding=1.1))
    _concrete_foot(flow, rng, bill, fonts)
    shouted = replace(bill, seller=replace(bill.seller, trade_name=bill.seller.trade_name.upper()))
    return finished(flow, rng, shouted, (seller, buyer), columns, totals(bill))


def _concrete_facts(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the paper's number and what else a dispatch program knows, values under captions in two rows."""
    normal, bold = fonts
    day = bill.day.strftime("%d-%b-%Y")
    for titles, values in (
        (("Document", "Document No.", "Document Date", "Reverse Charge"), ("Tax Invoice", bill.number, day, "N")),
        (
            ("Sales Order", "Customer P.O.", "Payment Terms", "Plant Code"),
            (
                f"SO{digits(rng, 6)}",
                f"VERBAL/{bill.day:%d%m}",
                rng.choice(("Advance", "7 Days", "30 Days")),
                digits(rng, 3),
            ),
        ),
    ):
        columns = [Column(title, flow.width / 4) for title in titles]
        flow.table(columns, [values], Look(bold, replace(normal, size=6.8, color="#555555"), Rules.COLUMNS, padding=1))


def _concrete_parties(flow: Flow, rng: Random, bill: Bill, buyer: str, fonts: Fonts) -> None:
    """Print the site in the left box and the customer in the right one."""
    normal, bold = fonts
    top = flow.y
    left, right = flow.beside(2, 88), flow.beside(96, 90)
    for column in (left, right):
        column.gap(1.5)
    left.line("Consignee / Site of Pour", replace(normal, color="#555555"))
    left.paragraph(f"{bill.buyer.name} - {rng.choice(('Tower A', 'Bridge Site', 'Godown Slab', 'Block 3'))}", normal)
    print_text(left, invent_address(rng, bill.buyer.address.state).in_one_line(), normal)
    right.line("Customer (Bill to)", replace(normal, color="#555555"))
    right.paragraph(bill.buyer.name, bold)
    print_text(right, buyer, normal)
    right.line(f"GSTIN {bill.buyer.gstin}", normal)
    flow.y = max(left.y, right.y) + 1.5
    for x, width in ((0.0, 94.0), (94.0, flow.width - 94)):
        flow.surface.rectangle(flow.left + x, top, width, flow.y - top, line="#333333", thickness=0.2)
    flow.gap(2)


def _concrete_foot(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the sums in words and figures across the sheet, then the lorries that brought the mix."""
    normal, bold = fonts
    look = Look(bold, bold, Rules.ALL, padding=1.1)
    round_off = f"Rounding {grouped(bill.round_off)}"
    half = grouped(bill.half_tax)
    taxes = (f"Total IGST {grouped(bill.tax)}",) if bill.is_interstate else (f"Total CGST {half}", f"Total SGST {half}")
    cells = [(f"Total Assessable {grouped(bill.taxable)}", *taxes, round_off, f"Payable Rs. {grouped(bill.total)}")]
    widths = (48, *[68 / len(taxes)] * len(taxes), 30, flow.width - 146)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), [Column("", width) for width in widths], cells, look)
    flow.gap(1.5)
    flow.paragraph(words_text(rng, bill), normal)
    flow.gap(3)
    flow.line("Delivery particulars", bold)
    titles = ("Challan", "Transit Mixer", "Batch Time", "Cum")
    rows = [
        (digits(rng, 5), f"{letters(rng, 2)}{rng.randint(1, 40):02}{letters(rng, 1)}{digits(rng, 4)}",
         f"{rng.randint(6, 21):02}:{rng.randint(0, 59):02}", f"{rng.choice((5, 6, 7))}.00")
        for _ in range(rng.randint(1, 5))
    ]  # fmt: skip
    flow.table(
        [Column(title, 30, _CENTER) for title in titles], rows, Look(replace(normal, size=7.2), normal, Rules.ROWS)
    )
    flow.gap(5)
    flow.line("Cube test reports are given on request. No water is to be added at site.", normal)
    flow.gap(12)
    flow.line("Batching In-charge                                              Authorised Signatory", normal)


LAYOUTS = (
    Layout("INVOICE", "printing_press", draw_press),
    Layout("INVOICE", "concrete_plant", draw_concrete),
)
