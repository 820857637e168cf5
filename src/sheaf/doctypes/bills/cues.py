"""What speaks for an invoice, and what says that a paper which looks like one is another."""

from __future__ import annotations

from sheaf.doctypes.bills.notions import NUMBER_NOTIONS, PARTY_NOTIONS
from sheaf.doctypes.spec import (
    AnyCue,
    CodeCue,
    Cue,
    CuePlace,
    Encoded,
    IdentifierCue,
    TitleCue,
    about,
    worded,
    wordings,
)
from sheaf.formats import einvoice_qr, gstin

_SELLING = (
    "tax/gst/retail/sale/selling/commercial/export/vat/cash/credit/e/wholesale/trade/restaurant/hotel/medical/pharmacy/"
    "taxable/b2b/b2c/counter"
)
_WORKING = (
    "service/job/labour/labor/repair/final/customer/workshop/fuel/consultancy/professional/freight/food/lpg/refill/"
    "transport/security/rent/supply/composition/inpatient/outpatient/ipd/opd/hospital/patient"
)
_COPIES = "original duplicate triplicate copy for recipient buyer supplier transporter customer consignee office the s"
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
        # One letter from "e-Invoice".
        ("Invoice Value", "Invoice Amount"),
        notions=worded(
            f"""{_SELLING} invoice/bill/memo/inv | supply bill | कर/टैक्स/जीएसटी बीजक/इनवॉइस/बिल/चालान
            | नकद/रोख/रोकड़/उधार बिल/मेमो | {_WORKING} invoice
            | professional/consultancy/legal/audit fee bill | running/ra account/work bill""",
            f"of cum receipt delivery challan and {_COPIES} के लिए",
        ),
    ),
    Cue(
        "plain_title",
        1.6,
        place=CuePlace.HEADING,
        notions=worded("invoice/bill/memo/बिल/बीजक", f"{_WORKING} {_COPIES} receipt cum charge of"),
    ),
    Cue(
        "number",
        1.6,
        wordings("Invoice No | Invoice Number | Bill No | Invoice | Tax Invoice No | Inv No | Cash Memo No"),
        notions=about(NUMBER_NOTIONS, "Invoice No"),
    ),
    Cue(
        "date",
        0.8,
        ("Invoice Date", "Bill Date", "Dated", "Date of Invoice"),
        notions=about(NUMBER_NOTIONS, "Invoice Date"),
    ),
    IdentifierCue("gstin", 1.2, gstin.find),
    Cue("goods", 1.2, ("HSN/SAC", "HSN Code", "HSN", "SAC")),
    Cue(
        "taxes",
        1.4,
        ("CGST", "SGST", "IGST", "UTGST"),
        notions=worded("central/state/integrated tax", "gst amount rate"),
    ),
    Cue(
        "taxable",
        1.0,
        ("Taxable Value", "Taxable Amount", "Sub Total"),
        notions=worded(
            "taxable value/amount/amt/total | total/amount/value before tax/gst | assessable value/amount",
            "net of supply good in rs total",
        ),
    ),
    Cue(
        "columns",
        0.8,
        ("Qty", "Quantity", "Rate", "Unit Price"),
        notions=worded("qty/qnty/quantity/nos/pcs/rate/price/mrp", "per unit no of in rs item sale basic"),
    ),
    Cue(
        "items",
        0.8,
        ("Description of Goods", "Particulars", "Item Description", "Description"),
        notions=worded(
            "item/product/good/service/commodity/article/material/medicine/work description/particular/name/detail",
            "of the and or",
        ),
    ),
    Cue(
        "total",
        0.6,
        wordings("Grand Total | Total Amount | Net Amount | Amount Payable | Invoice Total | Total Invoice Value"),
        notions=worded(
            "total/net/grand/final/bill/invoice amount/payable/total/value/amt",
            "rs in inr to be paid pay including tax gst",
        ),
    ),
    Cue(
        "buyer",
        0.8,
        wordings("Bill To | Billed To | Buyer | Details of Receiver | Customer Name | Sold By | Billing Address"),
        notions=about(PARTY_NOTIONS, "Bill To", "Ship To"),
    ),
    Cue("words", 0.6, ("Amount in words", "Amount Chargeable (in words)", "Rupees"), CuePlace.ANYWHERE),
    Cue("signatory", 0.6, ("Authorised Signatory", "Authorized Signatory", "E. & O.E.")),
    Cue(
        "thanks",
        0.8,
        notions=worded("thank visit/business/purchase/shopping/order", "you for your again do please with u"),
    ),
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
        notions=worded(
            "proforma/performa/forma/quotation/quote/estimate/estimation/kaccha/kachha/draft/provisional",
            f"{_SELLING} {_WORKING} invoice bill memo pro price cost rough budgetary only copy for of the and cum",
        ),
    ),
    Cue(
        "denial",
        -14.0,
        wordings("This is not a Tax Invoice | Not a Tax Invoice | This is not an Invoice | Not valid as Tax Invoice"),
        CuePlace.ANYWHERE,
    ),
    # The portal of e-invoices prints notes in the same frame, with no other title than this.
    Cue(
        "kind",
        -14.0,
        wordings(
            """Document Type Credit Note | Document Type Debit Note | Document Type Delivery Challan |
            Doc Type Credit Note | Doc Type Debit Note | Type of Document Credit Note | Type of Document Debit Note"""
        ),
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
    # Where the title is illegible, its number's caption tells what the paper is.
    Cue(
        "adjusting",
        -9.0,
        wordings(
            """Debit Note No | Debit Note Number | Debit Note Date | Credit Note No | Credit Note Number |
            Credit Note Date | Against Invoice No | Original Invoice No | Original Invoice Number |
            Original Invoice Date | Ref. Invoice No | Reference Invoice No | Reason for Issue | Reason for Issuance |
            Reason for Debit | Reason for Credit | Reason for Issuing Note | Debit Note Value | Credit Note Value"""
        ),
    ),
    Cue(
        "adjusted",
        -9.0,
        wordings(
            """debited your account | credited your account | debit your account | credit your account |
            debited to your account | credited to your account | goods returned by you"""
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "offering",
        -6.0,
        wordings(
            """Proforma Invoice No | Proforma No | Proforma Date | Proforma Invoice Date | Quotation Date |
            Quotation Valid Till | Quotation Validity | Quote Date | Estimate Date | Offer Valid Till |
            Validity of Offer | Offer Validity"""
        ),
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
            """Electricity Bill | Energy Bill | Units Consumed | Meter No | Consumer No | Meter Reading |
            Tariff Category | Tariff Code | Tariff Type | Sanctioned Load | Water Charges | Sewerage Charges |
            Piped Natural Gas | Broadband | Postpaid | Data Usage | Property Tax | Demand Notice"""
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
            Unique Identification Authority of India | Policy No | Sum Insured | Insured Name | Net Premium |
            Gross Premium | Total Premium | Premium Amount | Premium Paid | Policy Schedule |
            Certificate of Insurance | Form GSTR-3B | Certificate of Incorporation | Sale Deed | Form 16"""
        ),
    ),
    Cue(
        "letter",
        -3.0,
        wordings("Dear Sir | Dear Madam | Dear Customer | Yours faithfully | Yours sincerely"),
        CuePlace.ANYWHERE,
    ),
)
