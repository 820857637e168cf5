"""INVOICE: any dealer's GST tax invoice, known by its captions, sums and checksums rather than by its layout."""

from __future__ import annotations

from sheaf.doctypes.bills.cues import CODE, CUES
from sheaf.doctypes.bills.notions import NUMBER_NOTIONS
from sheaf.doctypes.bills.parties import PARTIES
from sheaf.doctypes.bills.rules import RULES
from sheaf.doctypes.bills.sums import AMOUNTS
from sheaf.doctypes.bills.table import ITEMS
from sheaf.doctypes.spec import (
    At,
    Block,
    DocType,
    Field,
    Format,
    Labelled,
    Narrative,
    Near,
    Part,
    Unannounced,
    as_read,
    wordings,
)
from sheaf.doctypes.values import ADDRESS, DATE, GSTIN, ORGANISATION
from sheaf.formats import einvoice, goods, likeness, sale_letter
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)


def _is_lettered(serial: str) -> bool:
    """Say whether it is no row's number and no survey's of land, which "S.No" announces as well."""
    return serial.isalnum() and not serial.isdigit() and not serial.isalpha()


def _lettered(text: str) -> str:
    """Return a serial number of letters and digits alone; raises FormatError for others."""
    serial = goods.serial(text)
    if not _is_lettered(serial):
        raise FormatError("no letters in it")
    return serial


def _find_lettered(text: str) -> tuple[Found, ...]:
    return tuple(found for found in goods.find_serial(text) if _is_lettered(str(found.value)))


_NUMBER = Format("document number", goods.document_number, as_read(goods.find_document_number))
_HASH_NUMBER = Format("document number after #", goods.hash_number)
_DATED_NUMBER = Format("document number before its day", goods.document_number, as_read(goods.find_dated_number))
_BOOKED_NUMBER = Format("document number after its book's", goods.booked_number)
_DAY_AFTER_NUMBER = Format("day after a document number", goods.day_after_number, as_read(goods.find_day_after_number))
_SERIAL = Format("serial number", goods.serial, as_read(goods.find_serial))
_LETTERED_SERIAL = Format("serial number with letters", _lettered, as_read(_find_lettered))
_IRN = Format("invoice reference number", einvoice.parse_irn, as_read(einvoice.find_irn))

_NUMBER_LABELS = wordings(
    """Invoice No | Invoice Number | Bill No | Bil No | Bill Number | Tax Invoice No | Inv No | Cash Memo No | Memo No |
    Document No | Invoice ID | Invoice Serial No | Serial No of Invoice | Invoice Serial Number |
    Tax Invoice Number | Inv Number | Voucher No | Voucher Number | Vch No | Doc No | Document Number | Bill ID |
    Sales Invoice No | Retail Invoice No | GST Invoice No | Cash Bill No | Sale Bill No | Invoice Ref No |
    Invoice Reference | Bill Sr No | Invoice Sr No | Bill of Supply No | Vr No | बिल क्र | बिल क्रमांक | बिल नं |
    बिल नंबर | बिल संख्या | इनवॉइस नं | इनवॉइस क्र | इनवॉइस संख्या | इनवॉइस क्रमांक | बीजक संख्या | बीजक क्र |
    बीजक क्रमांक | मेमो नं | कैश मेमो नं | पावती क्र"""
)
_NUMBER_AND_DATE_LABELS = wordings(
    """Invoice No & Date | Invoice No / Date | Invoice No and Date | Invoice Number & Date | Invoice Number / Date |
    Tax Invoice No & Date | Bill No & Date | Bill No / Date | Bill Number & Date | Inv No & Date |
    Inv No / Date"""
)
_OTHER_NUMBERS = wordings(
    """Ack No | Buyer's Order No | Order No | Order Number | P.O. No | PO No | PO Number | Challan No | LR No |
    Delivery Note | DO No | Sales Order No | Work Order No | Booking No | Buyer's Ref | Reference No"""
)
"""A day beside one of these is most likely that paper's."""
_HASHED = ("Invoice #", "Bill #", "Inv #", "Memo #")
"""The number sign stands apart or at the word: "Inv#:"."""
_TITLES = wordings(
    "Tax Invoice | Invoice | Retail Invoice | GST Invoice | Sales Invoice | Bill | Cash Memo | Cash Bill"
)
"""What a paper is called may stand before its number and day ("Tax Invoice 318 of 1 February 2024")."""
_WHOSE_SERIAL = tuple(
    f"{ware} {number}"
    for ware in ("Product", "Machine", "Inverter", "Device", "Handset", "Appliance", "Compressor", "Pump")
    for number in ("S/N", "Serial No", "Sr No")
)
"""A serial number may say whose it is."""
_SALE_LETTER = Narrative(sale_letter.read)
_IRN_LABELS = ("IRN", "IRN No", "Invoice Reference Number", "IRN Number")


DOCTYPE = DocType(
    name="INVOICE",
    cues=CUES,
    fields=(
        Field(
            "invoice_number",
            _NUMBER,
            (
                Labelled((*_NUMBER_LABELS, *_NUMBER_AND_DATE_LABELS), _BESIDE),
                Labelled(_HASHED, _BESIDE, 0.75),
                Labelled(("Invoice", "Tax Invoice", "Bill"), _BESIDE, 0.55, whole=True),
                Labelled(("No", "Number", "Memo"), (At.SAME_LINE, At.RIGHT), 0.55, whole=True, written=_DATED_NUMBER),
                Labelled(_TITLES, (At.SAME_LINE,), 0.75, written=_DATED_NUMBER),
                Labelled(("Ref", "Ref No"), (At.SAME_LINE, At.RIGHT), 0.4, whole=True),
                Unannounced(0.5, _HASH_NUMBER),
                Unannounced(0.75, _BOOKED_NUMBER),
                Part(CODE, "invoice_number"),
            ),
            alike=likeness.identifiers,
            is_reported_unread=True,
        ),
        Field(
            "invoice_date",
            DATE,
            (
                Labelled(("Dated",), _BESIDE, not_beside=_OTHER_NUMBERS),
                Labelled(
                    wordings(
                        """Invoice Date | Bill Date | Date of Invoice | Invoice Dated | Date of Issue |
                        Inv Date | Tax Invoice Date | Document Date | Inv Dt | Invoice Dt | Bill Dt | Voucher Date |
                        Date of Bill | Date of Sale | Sale Date | Doc Date | Issue Date | Issued on | Billing Date |
                        Invoice Date & Time | Bill Date & Time | Invoicing Date | Generated On | बिल दिनांक |
                        बिल तारीख | बिल तिथि | इनवॉइस दिनांक | बीजक दिनांक"""
                    ),
                    _BESIDE,
                ),
                Labelled(
                    wordings("Dated | Date | Dt | Date & Time | Date / Time | दिनांक | तारीख | तिथि | दि"), _BESIDE, 0.8
                ),
                Labelled(_NUMBER_AND_DATE_LABELS, _BESIDE, 0.8),
                Labelled((*_NUMBER_LABELS, *_HASHED), (At.SAME_LINE,), 0.7),
                Labelled(("No", "Number", "Memo"), (At.SAME_LINE,), 0.55, whole=True, written=_DAY_AFTER_NUMBER),
                Labelled(_TITLES, (At.SAME_LINE,), 0.75, written=_DAY_AFTER_NUMBER),
                Near("invoice_number", At.BELOW, evidence=0.6),
                Unannounced(0.45),
                Part(CODE, "invoice_date"),
            ),
            alike=likeness.dates,
        ),
        Field("dealer_name", ORGANISATION, (Part(PARTIES, "giver_name"),)),
        Field("dealer_address", ADDRESS, (Part(PARTIES, "giver_address"),)),
        Field(
            "dealer_gstin",
            GSTIN,
            (Part(PARTIES, "giver_gstin"), Part(CODE, "dealer_gstin")),
            alike=likeness.identifiers,
        ),
        Field("customer_name", ORGANISATION, (Part(PARTIES, "receiver_name"), Part(_SALE_LETTER, "customer_name"))),
        Field("customer_address", ADDRESS, (Part(PARTIES, "receiver_address"), Part(_SALE_LETTER, "customer_address"))),
        Field(
            "customer_gstin",
            GSTIN,
            (Part(PARTIES, "receiver_gstin"), Part(CODE, "customer_gstin")),
            alike=likeness.identifiers,
        ),
        Field("line_items", None, (Part(ITEMS, "rows"), Part(_SALE_LETTER, "rows"))),
        Field("taxable_amount", None, (Part(AMOUNTS, "taxable"),)),
        Field("cgst_amount", None, (Part(AMOUNTS, "cgst"),)),
        Field("sgst_amount", None, (Part(AMOUNTS, "sgst"),)),
        Field("igst_amount", None, (Part(AMOUNTS, "igst"),)),
        Field("total_amount", None, (Part(AMOUNTS, "total"), Part(CODE, "total_amount")), alike=likeness.identifiers),
        Field(
            "serial_number",
            _SERIAL,
            (
                Labelled(
                    wordings(
                        """IMEI | IMEI No | IMEI Number | IMEI 1 | IMEI1 | IMEI/Serial No | Serial No |
                        Serial Number | Chassis No | Chassis Number | Frame No | VIN | Product Serial No |
                        Machine No | IMEI / SR No | Device IMEI | Handset IMEI | Unit Serial No |
                        Equipment Sl No | Equipment Serial No"""
                    ),
                    _BESIDE,
                    prefers=goods.first_serial,
                ),
                Labelled(_WHOSE_SERIAL, _BESIDE, 0.8, prefers=goods.first_serial),
                Labelled(("Battery Serial No",), _BESIDE, 0.75, prefers=goods.first_serial),
                Labelled(("S/N", "SN", "Sl. No", "Sr. No"), (At.SAME_LINE,), 0.8, prefers=goods.first_serial),
                Labelled(("S.No",), (At.SAME_LINE,), 0.7, written=_LETTERED_SERIAL, prefers=goods.first_serial),
                Part(ITEMS, "serial"),
            ),
        ),
        Field(
            "irn",
            _IRN,
            (Labelled(_IRN_LABELS, _BESIDE), Block(_IRN_LABELS, _BESIDE, max_lines=3), Part(CODE, "irn")),
            alike=likeness.identifiers,
        ),
    ),
    rules=RULES,
    other_labels=wordings(
        """Ack No | Ack Date | E-Way Bill No | Delivery Note | Order No | Order Date | Due Date | Place of Supply |
        State | State Code | State Name | Reverse Charge | Mode of Payment | Mode/Terms of Payment |
        Payment Mode | Supplier's Ref | Buyer's Order No | Vehicle No | Transport | Dispatched through |
        Destination | Terms of Delivery | Financed By | Finance By | DO No | Engine No | Model | Colour |
        Bill To | Ship To | Buyer | Consignee | GSTIN | GSTIN/UIN | Phone | Mobile | Email | PAN |
        Reference No | Time | Salesman |
        Counter | Ctr | Till | POS | Sales Executive | Cashier | Terms | Store | Staff |
        Customer Name | Customer ID | Warranty | HSN | Page | Batch No"""
    ),
    notions=NUMBER_NOTIONS,
    page_limit=8,
    white_paper=True,
)
