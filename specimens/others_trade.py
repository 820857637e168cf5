"""Papers of trade and of the tax office that look like invoices and certificates, and are neither."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.gst_registration import invent_registration
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.others_parts import FONTS, TradePaper, draw_form, draw_trade_paper, paper, recent
from specimens.people import invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules


def draw_proforma(rng: Random) -> Drawn:
    note = "This is not a tax invoice. Prices are valid for 15 days."
    extra = (("Validity", "15 days"), ("Payment", "100 % advance"))
    return draw_trade_paper(rng, TradePaper("PROFORMA INVOICE", "Proforma No.", "PI/", "To,", note, extra))


def draw_quotation(rng: Random) -> Drawn:
    note = "We hope our offer suits you and await your valued order. Delivery within 7 days of it."
    title = rng.choice(("QUOTATION", "ESTIMATE"))
    extra = (("Valid Until", printed_date(recent(rng))),)
    return draw_trade_paper(rng, TradePaper(title, "Quotation No.", "QT-", "Quotation For", note, extra))


def draw_challan(rng: Random) -> Drawn:
    note = "Received the above goods in good condition. Receiver's signature:"
    extra = (("Vehicle No.", f"ZZ{digits(rng, 2)}AB{digits(rng, 4)}"), ("Transport", "By Road"))
    return draw_trade_paper(rng, TradePaper("DELIVERY CHALLAN", "Challan No.", "DC", "Consignee", note, extra, False))


def draw_purchase_order(rng: Random) -> Drawn:
    note = "Please supply the goods above. Quote the order number on your tax invoice."
    extra = (("Delivery Date", printed_date(recent(rng))), ("Payment Terms", "30 days"))
    return draw_trade_paper(rng, TradePaper("PURCHASE ORDER", "PO Number", "PO/", "Vendor", note, extra))


def draw_credit_note(rng: Random) -> Drawn:
    note = "Credit is given for goods returned against the original invoice."
    extra = (("Original Invoice", f"INV/{digits(rng, 4)}"), ("Reason", "Sales return"))
    return draw_trade_paper(rng, TradePaper("CREDIT NOTE", "Credit Note No.", "CN/", "Party", note, extra))


def draw_taxpayer_details(rng: Random) -> Drawn:
    """The tax portal's answer to a search for a GST number."""
    registration = invent_registration(rng)
    business = registration.business
    pairs = (
        ("GSTIN/UIN", business.gstin),
        ("Legal Name of Business", business.legal_name),
        ("Trade Name", business.trade_name),
        ("Effective Date of registration", registration.valid_from),
        ("Constitution of Business", business.constitution),
        ("GSTIN / UIN Status", "Active"),
        ("Taxpayer Type", registration.kind),
        ("Administrative Office", registration.office),
        ("Principal Place of Business", registration.address_line()),
        ("Core Business Activity", rng.choice(("Trader", "Manufacturer", "Service Provider"))),
    )
    titles = ("Goods and Services Tax", "Search Taxpayer", "Taxpayer Details")
    return draw_form(rng, titles, pairs, ("Dealing In Goods and Services. View Filing Table.",))


def draw_return(rng: Random) -> Drawn:
    """A page of the monthly return GSTR-3B."""
    business = invent_business(rng)
    style = Style(9, rng.choice(FONTS))
    flow = new_flow(14, 16)
    flow.line("Form GSTR-3B", Style(13, style.font, 700), Align.CENTER)
    flow.line("[See rule 61(5)]", style, Align.CENTER)
    flow.gap(5)
    pairs = (
        ("Year", "2024-25"),
        ("Period", rng.choice(("April", "October", "January"))),
        ("1. GSTIN of the supplier", business.gstin),
        ("2(a). Legal name of the registered person", business.legal_name),
        ("2(b). Trade name, if any", business.trade_name),
        ("2(c). ARN", f"AA{digits(rng, 13)}"),
    )
    flow.pairs(pairs, (style, replace(style, weight=700)), 75)
    flow.gap(5)
    flow.line(
        "3.1 Details of Outward supplies and inward supplies liable to reverse charge", replace(style, weight=700)
    )
    names = (
        "Outward taxable supplies",
        "Zero rated supplies",
        "Other outward supplies",
        "Inward supplies",
        "Non-GST supplies",
    )
    rows = []
    for name in names:
        value = Decimal(rng.randint(0, 900000))
        rows.append((name, grouped(value), grouped(value * 18 / 100), grouped(Decimal(0)), grouped(Decimal(0))))
    titles = ("Nature of Supplies", "Total taxable value", "Integrated tax", "Central tax", "State/UT tax")
    columns = [Column(title, 62 if not number else 30) for number, title in enumerate(titles)]
    flow.table(columns, rows, Look(style, replace(style, weight=700)))
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


def draw_provisional(rng: Random) -> Drawn:
    """A certificate of provisional registration of 2017, Form GST REG-25."""
    registration = invent_registration(rng)
    business = registration.business
    pairs = (
        ("Provisional ID", business.gstin),
        ("1. Permanent Account Number", business.pan),
        ("2. Legal Name", business.legal_name),
        ("3. Trade Name", business.trade_name),
        ("4. Registration Details under Existing Law", f"TIN {digits(rng, 11)}"),
        ("5. Principal Place of Business", registration.address_line()),
        ("Date", "25/06/2017"),
    )
    titles = ("Form GST REG-25", "[See rule 24(1)]", "Certificate of Provisional Registration")
    notes = ("This is a Certificate of Provisional Registration issued under the provisions of the Act.",)
    return draw_form(rng, titles, pairs, notes)


def draw_menu(rng: Random) -> Drawn:
    style = Style(12, rng.choice(("Lora", "Noto Serif", "Baloo 2")))
    flow = new_flow(16, 16, (148, 210))
    flow.surface.rectangle(0, 0, 148, 210, fill="#fbf3e4")
    flow.surface.rectangle(6, 6, 136, 198, line="#8a4b12", thickness=0.8)
    flow.line("Hotel Annapurna Specimen", Style(17, style.font, 700, "#8a4b12"), Align.CENTER)
    flow.line("MENU CARD", style, Align.CENTER)
    flow.gap(6)
    for dish in (
        "Masala Dosa",
        "Paneer Butter Masala",
        "Dal Tadka",
        "Veg Biryani",
        "Chapati",
        "Gulab Jamun",
        "Lassi",
        "Thali",
    ):
        y = flow.y
        flow.line(dish, style)
        flow.surface.text(
            flow.left + flow.width, flow.y - 0.22 * (flow.y - y), f"{rng.randint(2, 32) * 10}/-", style, Align.RIGHT
        )
    ornament.specimen_mark(flow.surface, rng, 65, 200, 7)
    return paper(flow.surface)


def draw_hotel_bill(rng: Random) -> Drawn:
    """A lodge's bill without any GST number or tax."""
    person = invent_person(rng)
    style = Style(10, rng.choice(FONTS))
    flow = new_flow(14, 14, (148, 210))
    flow.line(f"Hotel {person.surname or person.given} Lodge", Style(16, style.font, 700), Align.CENTER)
    flow.line(person.address.in_one_line(), replace(style, size=8), Align.CENTER)
    flow.gap(5)
    pairs = (("Guest", invent_person(rng).name), ("Room No.", digits(rng, 3)), ("Check-in", printed_date(recent(rng))))
    flow.pairs(pairs, (style, style), 30)
    flow.gap(5)
    days, tariff, food = rng.randint(1, 5), Decimal(rng.randint(6, 22) * 100), Decimal(rng.randint(120, 1900))
    rows = [("Room rent", str(days), grouped(tariff * days)), ("Food and laundry", "", grouped(food))]
    columns = (Column("Particulars", 62), Column("Days", 22, Align.CENTER), Column("Rs.", 36, Align.RIGHT))
    flow.table(columns, rows, Look(style, replace(style, weight=700), Rules.COLUMNS), 30)
    flow.gap(3)
    total = tariff * days + food
    flow.line(f"Total Rs. {grouped(total)}", replace(style, weight=700), Align.RIGHT)
    flow.line(f"{in_words(total)} only", style)
    ornament.specimen_mark(flow.surface, rng, 60, 204, 7)
    return paper(flow.surface)


def draw_visiting_card(rng: Random) -> Drawn:
    business = invent_business(rng)
    color = rng.choice(("#0f4c5c", "#7b2d26", "#283d3b", "#4a4e69"))
    font = rng.choice(("Lora", "Open Sans", "Public Sans"))
    flow = new_flow(10, 8, (90, 54))
    flow.surface.rectangle(0, 0, 5, 54, fill=color)
    flow.line(business.owner.name, Style(13, font, 700, color))
    flow.line(rng.choice(("Proprietor", "Director", "Partner")), Style(8, font))
    flow.gap(3)
    flow.line(business.trade_name, Style(10, font, 700))
    for text in (business.address.in_one_line(), f"Mob. {business.phone}", f"GSTIN {business.gstin}"):
        flow.paragraph(text, Style(7, font))
    ornament.specimen_mark(flow.surface, rng, 70, 52, 4)
    return paper(flow.surface, Form.SLIP)


LAYOUTS = (
    Layout(None, "proforma", draw_proforma),
    Layout(None, "quotation", draw_quotation),
    Layout(None, "delivery_challan", draw_challan),
    Layout(None, "purchase_order", draw_purchase_order),
    Layout(None, "credit_note", draw_credit_note),
    Layout(None, "taxpayer_details", draw_taxpayer_details),
    Layout(None, "gst_return", draw_return),
    Layout(None, "provisional_registration", draw_provisional),
    Layout(None, "menu", draw_menu),
    Layout(None, "hotel_bill", draw_hotel_bill),
    Layout(None, "visiting_card", draw_visiting_card),
)
