"""Two invoices: a dealer in cameras that watch over shops, and a clinic that sells hearing aids."""

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
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_CAMERAS = (
    Good("Drishti 2.4MP Dome Camera IR 20 Mtr {}", "85258900", (18, 18), (980, 2150), "PCS"),
    Good("Drishti 5MP Bullet Camera Colour at Night with Mic {}", "85258900", (18, 18), (1850, 3900), "PCS"),
    Good("Nigrani 8 Channel DVR H.265+", "85219090", (18, 18), (3400, 6200), "PCS"),
    Good("Surveillance Hard Disk 2 TB", "84717020", (18, 18), (4600, 6900), "PCS"),
    Good("3+1 CCTV Cable Copper 90 Mtr Bundle", "85442010", (18, 18), (1150, 2400), "BDL"),
    Good("SMPS 12V 10A 8 Ch", "85044090", (18, 18), (620, 1180), "PCS"),
    Good("Video Door Phone 7 Inch {}", "85176990", (18, 18), (5200, 9900), "SET"),
    Good("Installation and Configuration Charges", "998734", (18, 18), (1500, 6500), "JOB"),
)
_HEARING = (
    Good("Shravan BTE Digital Hearing Aid 6 Channel {}", "90214090", (0, 0), (14500, 32000), "Nos"),
    Good("Shravan RIC Rechargeable Hearing Aid 12 Channel {}", "90214090", (0, 0), (48000, 96000), "Nos"),
    Good("Dhvani CIC Custom Hearing Aid {}", "90214090", (0, 0), (26000, 58000), "Nos"),
)


def draw_cameras(rng: Random) -> Drawn:
    """The buyer above the seller's own name, sums with tax beside those without, a table of rates at the foot."""
    wanted = Wanted("electronics", _CAMERAS, (2, 6), (1, 8), rng.random() < 0.6)
    bill = sold_by(
        invent_bill(rng, wanted), rng.choice(("Security Systems", "CCTV Solutions", "Infocom", "Secure Tech"))
    )
    bill = replace(bill, buyer=replace(bill.buyer, name=bill.buyer.name.removeprefix("M/s ")))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.0, 8.8), "Roboto", "Work Sans", "Barlow", "Arimo")
    ink = rng.choice(("#0f766e", "#9f1239", "#1d4ed8"))
    flow = new_flow(14, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _camera_head(flow, bill, (seller, buyer), fonts, ink)
    under = {number: f"S/N {letters(rng, 3)}{digits(rng, 9)}" for number, _ in enumerate(bill.items, 1)}
    recorder = next((number for number, item in enumerate(bill.items, 1) if "DVR" in item.description), 0)
    notes = {recorder: under[recorder]} if recorder else {}
    columns = (
        columns_of.serial("Sr", 7),
        columns_of.hsn("HSN / SAC", 19),
        columns_of.description("Particulars of Goods / Services", 70, notes),
        columns_of.quantity("Qty", 17),
        columns_of.rate("Basic Rate", 21),
        columns_of.taxable("Basic Amt", 24),
        columns_of.percent("GST", 11),
        columns_of.amount_with_tax("Amt with GST", 24),
    )
    look = Look(normal, replace(bold, color="#ffffff"), Rules.ALL, ink, line=ink, padding=1.2)
    print_items(flow, bill, columns, look, rng.choice((0.0, 8.0, 20.0)))
    flow.gap(3)
    _camera_sums(flow, rng, bill, fonts, ink)
    printed = totals(bill)
    if recorder:
        printed["serial_number"] = under[recorder].removeprefix("S/N ")
    return finished(flow, rng, bill, (seller, buyer), columns, printed)


def _camera_head(flow: Flow, bill: Bill, addresses: tuple[str, str], fonts: Fonts, ink: str) -> None:
    """Print title and numbers in a bar, the buyer below it at the left, the seller at the right."""
    normal, bold = fonts
    surface, white = flow.surface, replace(bold, color="#ffffff", size=11)
    surface.rectangle(flow.left, flow.y, flow.width, 9, fill=ink)
    surface.text(flow.left + 3, flow.y + 6.2, "TAX INVOICE", white)
    surface.text(flow.left + 70, flow.y + 6.2, f"No : {bill.number}", white)
    surface.text(flow.left + flow.width - 3, flow.y + 6.2, f"Dt : {bill.day:%d-%m-%Y}", white, _RIGHT)
    flow.gap(12)
    left, right = flow.beside(0, 84), flow.beside(94, 88)
    left.line("Sold To,", replace(normal, color=ink))
    left.paragraph(bill.buyer.name, bold)
    print_text(left, addresses[1], normal)
    left.line(f"Cell : {bill.buyer.phone}", normal)
    if bill.buyer.gstin:
        left.line(f"Party GSTIN : {bill.buyer.gstin}", normal)
    right.line("Sold By,", replace(normal, color=ink))
    right.paragraph(bill.seller.trade_name, replace(bold, size=12))
    right.line("CCTV | Biometric | Intercom | Fire Alarm | Networking", replace(normal, size=7))
    print_text(right, addresses[0], normal)
    right.line(f"Our GSTIN : {bill.seller.gstin}", bold)
    right.line(f"Service Desk : {bill.seller.phone}", normal)
    flow.y = max(left.y, right.y) + 3


def _camera_sums(flow: Flow, rng: Random, bill: Bill, fonts: Fonts, ink: str) -> None:
    """Print a table of rates at the left and, beside it, the sums in cells; the words below both."""
    normal, bold = fonts
    left, right = flow.beside(0, 98), flow.beside(108, flow.width - 108)
    titles = (("GST Rate", 20), ("Taxable Amt", 28), ("CGST", 24), ("SGST", 24))
    rows = [(f"{rate}%", grouped(taxable), grouped(half), grouped(half)) for rate, taxable, half in bill.by_rate()]
    look = Look(replace(normal, size=7.4), replace(normal, size=7.4), Rules.ALL, line="#999999")
    left.table([Column(title, width, _RIGHT) for title, width in titles], rows, look)
    left.gap(3)
    left.paragraph(f"Amount Chargeable (in words) : {words_text(rng, bill)}", normal)
    left.gap(2)
    left.line(f"Bank : Sanchay Gramin Bank   A/c : {digits(rng, 12)}", normal)
    left.line(f"IFSC : ZZZZ0W{digits(rng, 5)}", normal)
    for caption, amount in (
        ("Basic Total", bill.taxable), ("Add : CGST", bill.half_tax), ("Add : SGST", bill.half_tax),
        ("Less / Add : Rounding", bill.round_off),
    ):  # fmt: skip
        right.table([Column(caption, 42), Column(grouped(amount), 32, _RIGHT)], (), Look(normal, normal, Rules.NONE))
    right.surface.rectangle(right.left, right.y, right.width, 8, fill=ink)
    white = replace(bold, color="#ffffff", size=10.5)
    right.surface.text(right.left + 2, right.y + 5.6, "BILL AMOUNT", white)
    right.surface.text(right.left + right.width - 2, right.y + 5.6, f"Rs. {grouped(bill.total)}", white, _RIGHT)
    flow.y = max(left.y, right.y + 8) + 6
    flow.line("Warranty of cameras two years, of hard disk as per its maker. Burnt and cut items carry none.", normal)
    flow.gap(12)
    flow.line(f"Customer Sign                                        For {bill.seller.trade_name}", bold)


def draw_hearing_aid(rng: Random) -> Drawn:
    """A clinic's bill of supply on half a sheet: patient and age in lines, ear and serial number in columns, no tax."""
    wanted = Wanted("medicine", _HEARING, (1, 1), (1, 2), is_untaxed=True)
    kinds = ("Speech & Hearing Clinic", "Hearing Care Centre", "Hearing Aid Clinic")
    bill = sold_by(invent_bill(rng, wanted), rng.choice(kinds))
    fonts = normal, bold = fonts_of(rng, rng.uniform(7.8, 8.4), "Lato", "Noto Sans", "Source Serif 4", "Open Sans")
    flow = new_flow(10, 9, (148.0, 210.0))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    serial = f"{digits(rng, 4)}{letters(rng, 1)}{digits(rng, 5)}"
    flow.paragraph(bill.seller.trade_name, replace(bold, size=14, color=rng.choice(("#7e22ce", "#0369a1"))), _CENTER)
    flow.line("Audiometry * Impedance * Speech Therapy * Hearing Aid Trial & Fitting", normal, _CENTER)
    print_text(flow, seller, normal, _CENTER)
    flow.line(f"Appointments : {bill.seller.phone}   GSTIN : {bill.seller.gstin}", normal, _CENTER)
    flow.gap(1)
    flow.rule()
    flow.gap(1.5)
    flow.line("BILL OF SUPPLY", replace(bold, size=10), _CENTER)
    flow.line("(Hearing aids are exempt from GST)", replace(normal, size=7), _CENTER)
    flow.gap(2)
    left, right = flow.beside(0, 80), flow.beside(86, 42)
    patient = f"{rng.choice(('', 'Mr. ', 'Smt. ', 'Shri '))}{bill.buyer.name}"
    bill = replace(bill, buyer=replace(bill.buyer, name=patient))
    left.pair("Patient Name", patient, (normal, bold), 24)
    left.pair("Age / Sex", f"{rng.randint(38, 84)} Yrs / {rng.choice('MF')}", (normal, normal), 24)
    left.pair("Address", " ".join(buyer.split()), (normal, normal), 24)
    left.pair("Ref. by", f"Dr. {rng.choice(('Self', 'ENT Dept', 'Civil Hospital'))}", (normal, normal), 24)
    right.pair("Bill No", bill.number, (normal, bold), 17)
    right.pair("Date", f"{bill.day:%d/%m/%Y}", (normal, bold), 17)
    right.pair("MRD No", digits(rng, 6), (normal, normal), 17)
    flow.y = max(left.y, right.y) + 3
    ear = "Both" if bill.items[0].quantity == 2 else rng.choice(("Left", "Right"))
    columns = (
        columns_of.description("Model of Hearing Aid", 46),
        columns_of.ItemColumn("Ear", 13, lambda _, __: ear, align=_CENTER),
        columns_of.ItemColumn("Sr. No.", 23, lambda _, __: serial, align=_CENTER),
        columns_of.hsn("HSN", 19),
        columns_of.quantity("Qty", 9, "{}"),
        columns_of.rate("M.R.P.", 21),
        columns_of.amount_before_tax("Amount", 22),
    )
    print_items(
        flow, bill, columns, Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS))), rng.choice((0.0, 18.0))
    )
    _hearing_foot(flow, rng, bill, fonts)
    printed = {**totals(bill), "serial_number": serial}
    return finished(flow, rng, bill, (seller, buyer), columns, printed)


def _hearing_foot(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print what is to be paid, how it was paid, and what the clinic promises."""
    normal, bold = fonts
    flow.gap(2)
    flow.line(f"Total to Pay   Rs. {grouped(bill.total)}", replace(bold, size=10), _RIGHT)
    flow.paragraph(words_text(rng, bill), normal)
    flow.gap(1.5)
    way = rng.choice(("Cash", "UPI", "Card", "Finance - EMI"))
    flow.line(f"Mode of Payment : {way}", normal)
    flow.gap(3)
    flow.line("Warranty :", bold)
    for text in (
        "Two years against defects of make; moisture and breakage are not covered.",
        "Batteries, tubes and moulds are not returnable. Free tuning for one year.",
    ):
        flow.paragraph(f"- {text}", normal)
    flow.gap(12)
    flow.line("Audiologist & Speech Therapist", bold, _RIGHT)
    flow.line(f"RCI Reg. No. A{digits(rng, 5)}", normal, _RIGHT)


LAYOUTS = (
    Layout("INVOICE", "camera_dealer", draw_cameras),
    Layout("INVOICE", "hearing_clinic", draw_hearing_aid),
)
