"""What speaks for an invoice, and what says that a paper which looks like one is another."""

from __future__ import annotations

from sheaf.doctypes.spec import AnyCue, CodeCue, Cue, CuePlace, Encoded, IdentifierCue, TitleCue, wordings
from sheaf.formats import einvoice_qr, gstin

CODE = Encoded(einvoice_qr.decode, beside="irn")

CUES: tuple[AnyCue, ...] = (
    Cue(
        "title",
        3.6,
        wordings(
            """Tax Invoice | GST Invoice | Retail Invoice | Bill of Supply | Cash Memo | Credit Memo |
            e-Invoice | Sales Invoice | Tax Invoice cum Receipt | Cash Bill | Retail Bill | GST Bill"""
        ),
        CuePlace.TITLE,
    ),
    Cue("plain_title", 1.6, ("Invoice", "Bill"), CuePlace.HEADING),
    Cue(
        "number",
        1.6,
        wordings("Invoice No | Invoice Number | Bill No | Invoice # | Tax Invoice No | Inv No | Cash Memo No"),
    ),
    Cue("date", 0.8, ("Invoice Date", "Bill Date", "Dated", "Date of Invoice")),
    IdentifierCue("gstin", 1.2, gstin.find),
    Cue("goods", 1.2, ("HSN/SAC", "HSN Code", "HSN", "SAC")),
    Cue("taxes", 1.4, ("CGST", "SGST", "IGST", "UTGST")),
    Cue("taxable", 1.0, ("Taxable Value", "Taxable Amount", "Sub Total")),
    Cue("columns", 0.8, ("Qty", "Quantity", "Rate", "Unit Price")),
    Cue("items", 0.8, ("Description of Goods", "Particulars", "Item Description", "Description")),
    Cue(
        "total",
        0.6,
        wordings("Grand Total | Total Amount | Net Amount | Amount Payable | Invoice Total | Total Invoice Value"),
    ),
    Cue(
        "buyer",
        0.8,
        wordings("Bill To | Billed To | Buyer | Details of Receiver | Customer Name | Sold By | Billing Address"),
    ),
    Cue("words", 0.6, ("Amount in words", "Amount Chargeable (in words)", "Rupees"), CuePlace.ANYWHERE),
    Cue("signatory", 0.6, ("Authorised Signatory", "Authorized Signatory", "E. & O.E.")),
    Cue("supply", 0.6, ("Place of Supply", "Reverse Charge")),
    Cue("copy", 0.8, ("Original for Recipient", "Duplicate for Transporter", "Triplicate for Supplier")),
    Cue("irn", 1.0, ("IRN", "Ack No")),
    CodeCue("code", 4.0, CODE),
    Cue(
        "not_yet",
        -11.0,
        wordings(
            """Proforma Invoice | Pro forma Invoice | Performa Invoice | Proforma | Quotation | Estimate |
            Sales Order | Rough Estimate | Sales Quotation | Price Quotation | Tax Invoice (Proforma) | Price Quote |
            Performa | Proforma Bill | Performa Bill | Rough Bill | Estimate Bill | Kaccha Bill | Kachha Bill |
            Order Form | Booking Form | Order Booking Form | GST Quotation | Draft Invoice | Provisional Bill |
            Cost Estimate | Budgetary Quotation | Estimate / Quotation | Proforma Invoice / Quotation |
            Vehicle Proforma Invoice | Estimate / Rough Bill | PI - Proforma"""
        ),
        CuePlace.HEADING,
    ),
    Cue(
        "denial",
        -14.0,
        wordings("This is not a Tax Invoice | Not a Tax Invoice | This is not an Invoice | Not valid as Tax Invoice"),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "other_bills",
        -11.0,
        wordings(
            """Delivery Challan | Challan | Purchase Order | Credit Note | Debit Note | Delivery Order |
            Delivery Note cum Challan | Receipt Voucher | Payment Receipt | Money Receipt | Work Order |
            Goods Receipt Note | e-Way Bill System | E-Way Bill Details | Refund Voucher | Sales Return |
            Job Card | Packing Slip | Packing List | Statement of Account"""
        ),
        CuePlace.HEADING,
    ),
    TitleCue(
        "other_title",
        -9.0,
        wordings(
            """Note | Slip | Register | Report | Order | Challan | Receipt | Voucher | Indent | Requisition |
            Advice | Certificate | Statement | Ledger | Quotation | Estimate | Enquiry | Manifest | Docket |
            Quote | Proforma | Performa | Acknowledgement | Declaration | Permit | Licence | License | Checklist |
            Pass | List | Lading | GRN | MRN | Reconciliation | Intimation | Confirmation"""
        ),
        wordings("Tax Invoice | Invoice cum | Retail Invoice | GST Invoice | Cash Memo | Bill cum"),
    ),
    # Who writes these down has received goods, and is not their seller.
    Cue(
        "receiving",
        -7.0,
        wordings(
            """Received Qty | Qty Received | Accepted Qty | Qty Accepted | Rejected Qty | Qty Rejected |
            Received Quantity | Accepted Quantity | Rejected Quantity | Accepted | Rejected | Short/Excess |
            Recd Qty | Qty Recd | Inspected By | Store Keeper | Storekeeper | Store In-charge | GRN No | GRN Number |
            GRN Date | Gate Entry No | Inward No | Goods Inward No | MRN No | Supplier Invoice No | Supplier Bill No |
            Supplier Inv No | Vendor Invoice No | Vendor Bill No | Received From"""
        ),
    ),
    Cue(
        "bills_of_utilities",
        -7.0,
        wordings(
            """Electricity Bill | Energy Bill | Units Consumed | Meter No | Consumer No | Meter Reading | Tariff |
            Sanctioned Load | Water Charges | Sewerage Charges | Piped Natural Gas | Broadband | Postpaid |
            Data Usage | Property Tax | Demand Notice"""
        ),
    ),
    Cue(
        "statements",
        -5.0,
        wordings(
            """Statement of Account | Account Statement | Pay Slip | Salary Slip | Closing Balance |
            Opening Balance"""
        ),
    ),
    Cue(
        "other_papers",
        -5.0,
        wordings(
            """Registration Certificate | Form GST REG-06 | Income Tax Department |
            Unique Identification Authority of India | Policy No | Sum Insured | Insured Name | Premium |
            Policy Schedule | Certificate of Insurance | Form GSTR-3B | Certificate of Incorporation |
            Sale Deed | Form 16"""
        ),
    ),
    Cue(
        "letter",
        -3.0,
        wordings("Dear Sir | Dear Madam | Dear Customer | Yours faithfully | Yours sincerely"),
        CuePlace.ANYWHERE,
    ),
)
