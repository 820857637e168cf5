"""INVOICE: any dealer's GST tax invoice, known by its captions, sums and checksums rather than by its layout."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.bills.cues import CODE, CUES
from sheaf.doctypes.bills.parties import PARTIES
from sheaf.doctypes.bills.sums import AMOUNTS
from sheaf.doctypes.bills.table import ITEMS
from sheaf.doctypes.spec import (
    At,
    Block,
    DocType,
    Field,
    Format,
    Labelled,
    Near,
    Part,
    Rule,
    Unannounced,
    as_read,
    wordings,
)
from sheaf.doctypes.values import ADDRESS, DATE, GSTIN, ORGANISATION
from sheaf.formats import einvoice, goods, likeness
from sheaf.model.field import Value

_CLOSE_ENOUGH = Decimal("1.00")
"""Rupees: amounts in a line are often rounded to the rupee."""
_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)

_NUMBER = Format("document number", goods.document_number, as_read(goods.find_document_number))
_HASH_NUMBER = Format("document number after #", goods.hash_number)
_SERIAL = Format("serial number", goods.serial, as_read(goods.find_serial))
_IRN = Format("invoice reference number", einvoice.parse_irn, as_read(einvoice.find_irn))

_NUMBER_LABELS = wordings(
    """Invoice No | Invoice Number | Bill No | Bill Number | Tax Invoice No | Inv No | Cash Memo No | Memo No |
    Document No | Invoice ID | Invoice Serial No | Serial No of Invoice | Invoice Serial Number |
    Tax Invoice Number | Inv Number | Voucher No | Voucher Number | Vch No | Doc No | Document Number | Bill ID |
    Sales Invoice No | Retail Invoice No | GST Invoice No | Cash Bill No | Sale Bill No | Invoice Ref No |
    Invoice Reference | Bill Sr No | Invoice Sr No"""
)
_NUMBER_AND_DATE_LABELS = wordings(
    """Invoice No & Date | Invoice No / Date | Invoice No and Date | Invoice Number & Date | Invoice Number / Date |
    Tax Invoice No & Date | Bill No & Date | Bill No / Date | Bill Number & Date | Inv No & Date |
    Inv No / Date"""
)
_IRN_LABELS = ("IRN", "IRN No", "Invoice Reference Number", "IRN Number")


def _money(value: Value) -> Decimal:
    return Decimal(value) if isinstance(value, str) else Decimal(0)


def _totals_add_up(values: Mapping[str, Value]) -> bool | None:
    """Taxable value and taxes make the total, but for a rounding to the rupee or a cess that is no field."""
    taxes = [
        values[name] for name in ("cgst_amount", "sgst_amount", "igst_amount") if isinstance(values.get(name), str)
    ]
    taxable, total = values.get("taxable_amount"), values.get("total_amount")
    if not taxes or not isinstance(taxable, str) or not isinstance(total, str):
        return None
    parts = sum((_money(tax) for tax in taxes), _money(taxable))
    return abs(parts - _money(total)) < _CLOSE_ENOUGH


def _rows_sum_up(values: Mapping[str, Value]) -> bool | None:
    """The rows' amounts together are the taxable value, or, where they contain the tax, the total."""
    rows = values.get("line_items")
    sums = [_money(values[name]) for name in ("taxable_amount", "total_amount") if isinstance(values.get(name), str)]
    if not isinstance(rows, tuple) or not sums:
        return None
    amounts = [row.get("amount") for row in rows if isinstance(row, Mapping)]
    if not all(isinstance(amount, str) for amount in amounts):
        return None
    whole = sum((_money(amount) for amount in amounts), Decimal(0))
    return any(abs(whole - other) < _CLOSE_ENOUGH for other in sums)


def _split_is_equal(values: Mapping[str, Value]) -> bool | None:
    """Within a state the tax is shared half and half."""
    central, state = values.get("cgst_amount"), values.get("sgst_amount")
    if not isinstance(central, str) or not isinstance(state, str):
        return None
    return abs(Decimal(central) - Decimal(state)) < Decimal("0.02")


def _tax_fits_states(values: Mapping[str, Value]) -> bool | None:
    """IGST is due between states, CGST and SGST within one; the GSTINs say which states."""
    dealer, customer = values.get("dealer_gstin"), values.get("customer_gstin")
    central, integrated = _money(values.get("cgst_amount")), _money(values.get("igst_amount"))
    if not isinstance(dealer, str) or not isinstance(customer, str) or not (central or integrated):
        return None
    return bool(central) if dealer[:2] == customer[:2] else bool(integrated)


def _irn_fits(values: Mapping[str, Value]) -> bool | None:
    """The IRN is a hash of the seller's GSTIN, the financial year and the number (NIC's e-invoice schema)."""
    irn, number = values.get("irn"), values.get("invoice_number")
    seller, date = values.get("dealer_gstin"), values.get("invoice_date")
    if not (isinstance(irn, str) and isinstance(number, str) and isinstance(seller, str) and isinstance(date, str)):
        return None
    return einvoice.irn_of(seller, date, number) == irn


DOCTYPE = DocType(
    name="INVOICE",
    cues=CUES,
    fields=(
        Field(
            "invoice_number",
            _NUMBER,
            (
                Labelled((*_NUMBER_LABELS, *_NUMBER_AND_DATE_LABELS), _BESIDE),
                Labelled(("Invoice #", "Bill #"), _BESIDE, 0.75),
                Labelled(("Invoice", "Tax Invoice", "Bill"), _BESIDE, 0.55, whole=True),
                Labelled(("No", "Number", "Memo"), (At.SAME_LINE, At.RIGHT), 0.55, whole=True),
                Labelled(("Ref", "Ref No"), (At.SAME_LINE, At.RIGHT), 0.4, whole=True),
                Unannounced(0.5, _HASH_NUMBER),
                Part(CODE, "invoice_number"),
            ),
            alike=likeness.identifiers,
            is_reported_unread=True,
        ),
        Field(
            "invoice_date",
            DATE,
            (
                Labelled(
                    wordings(
                        """Invoice Date | Bill Date | Dated | Date of Invoice | Invoice Dated | Date of Issue |
                        Inv Date | Tax Invoice Date | Document Date | Inv Dt | Invoice Dt | Bill Dt | Voucher Date |
                        Date of Bill | Date of Sale | Sale Date | Doc Date | Issue Date | Issued on | Billing Date |
                        Invoice Date & Time | Bill Date & Time"""
                    ),
                    _BESIDE,
                ),
                Labelled(("Date", "Dt", "Date & Time", "Date / Time"), _BESIDE, 0.8),
                Labelled(_NUMBER_AND_DATE_LABELS, _BESIDE, 0.8),
                Labelled((*_NUMBER_LABELS, "Invoice #", "Bill #"), (At.SAME_LINE,), 0.7),
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
        Field("customer_name", ORGANISATION, (Part(PARTIES, "receiver_name"),)),
        Field("customer_address", ADDRESS, (Part(PARTIES, "receiver_address"),)),
        Field(
            "customer_gstin",
            GSTIN,
            (Part(PARTIES, "receiver_gstin"), Part(CODE, "customer_gstin")),
            alike=likeness.identifiers,
        ),
        Field("line_items", None, (Part(ITEMS, "rows"),)),
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
                        Machine No | IMEI / SR No"""
                    ),
                    _BESIDE,
                ),
                Labelled(("S/N", "SN", "Sl. No", "Sr. No"), (At.SAME_LINE,), 0.8),
            ),
        ),
        Field(
            "irn",
            _IRN,
            (Labelled(_IRN_LABELS, _BESIDE), Block(_IRN_LABELS, _BESIDE, max_lines=3), Part(CODE, "irn")),
            alike=likeness.identifiers,
        ),
    ),
    rules=(
        Rule(
            "totals_add_up",
            ("taxable_amount", "cgst_amount", "sgst_amount", "igst_amount", "total_amount"),
            _totals_add_up,
        ),
        Rule("rows_sum_up", ("line_items",), _rows_sum_up),
        Rule("gst_split_equal", ("cgst_amount", "sgst_amount"), _split_is_equal),
        Rule("tax_fits_states", ("dealer_gstin", "customer_gstin"), _tax_fits_states),
        Rule("irn_matches", ("irn", "invoice_number", "invoice_date", "dealer_gstin"), _irn_fits),
    ),
    other_labels=wordings(
        """Ack No | Ack Date | E-Way Bill No | Delivery Note | Order No | Order Date | Due Date | Place of Supply |
        State | State Code | State Name | Reverse Charge | Mode of Payment | Mode/Terms of Payment |
        Payment Mode | Supplier's Ref | Buyer's Order No | Vehicle No | Transport | Dispatched through |
        Destination | Terms of Delivery | Financed By | Finance By | DO No | Engine No | Model | Colour |
        Bill To | Ship To | Buyer | Consignee | GSTIN | GSTIN/UIN | Phone | Mobile | Email | PAN |
        Reference No | Time | Salesman | Customer Name | Customer ID | Warranty | HSN | Page | Batch No"""
    ),
    page_limit=8,
    white_paper=True,
)
