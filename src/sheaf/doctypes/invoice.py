"""INVOICE: any dealer's GST tax invoice, known by its captions, sums and checksums rather than by its layout."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.spec import (
    Amount,
    At,
    Block,
    Column,
    Cue,
    CuePlace,
    DocType,
    Field,
    Format,
    IdentifierCue,
    Labelled,
    Part,
    Parties,
    Rule,
    Sums,
    Table,
)
from sheaf.doctypes.values import ADDRESS, DATE, GSTIN, MONEY, ORGANISATION
from sheaf.formats import einvoice, goods, gstin
from sheaf.model.field import Check, Value

_CLOSE_ENOUGH = Decimal("1.00")
"""Rupees: amounts in a line are often rounded to the rupee."""
_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)

_QUANTITY = Format("quantity", goods.quantity)
_HSN = Format("HSN code", goods.hsn)
_NUMBER = Format("document number", goods.document_number, goods.find_document_number)
_SERIAL = Format("serial number", goods.serial, goods.find_serial)
_IRN = Format("invoice reference number", einvoice.parse_irn)
_TEXT = Format("description", goods.description)

_IRN_LABELS = ("IRN", "IRN No", "Invoice Reference Number", "IRN Number")

_TABLE_ENDS = (
    "Total", "Sub Total", "Grand Total", "Net Total", "Net Amount", "Taxable Value", "Taxable Amount", "Taxable Amt", "Taxable", "Amount Before Tax", "Total Amount", "Total Taxable", "Net Payable", "Amount Payable", "Invoice Total", "Total Invoice Value", "Bill Amount", "Invoice Value", "Total Tax", "Gross Total",
    "CGST", "SGST", "IGST", "UTGST", "Output CGST", "Output SGST", "Output IGST", "Add CGST", "Add SGST", "Add IGST", "Central Tax", "State Tax", "Integrated Tax", "Cess", "Round Off", "Rounded Off", "Rounding", "Less", "Add",
    "Amount in words", "Amount Chargeable", "Total in words", "Invoice Value in words", "In words", "Rupees", "INR", "Rs in words", "Bank Details", "Terms", "Terms and Conditions", "Declaration", "E & O E", "HSN/SAC", "Tax Summary",
    "Authorised Signatory", "Continued", "Carried Forward", "Carried Over", "Page Total", "Freight", "Shipping Charges", "Discount",
)  # fmt: skip


def _rows_hold(rows: tuple[Mapping[str, Value], ...]) -> tuple[Check, ...]:
    """Test quantity times rate against the amount, in the rows that show all three: a discount may lower it."""
    known = [row for row in rows if all(isinstance(row.get(name), str) for name in ("quantity", "rate", "amount"))]
    if not known:
        return ()
    return (Check("rows_multiply", all(_row_holds(row) for row in known)),)


def _row_holds(row: Mapping[str, Value]) -> bool:
    quantity, rate, amount = (Decimal(str(row[name])) for name in ("quantity", "rate", "amount"))
    return 0 < amount <= quantity * rate * Decimal("1.45") + _CLOSE_ENOUGH


def _work_out(row: Mapping[str, Value]) -> Mapping[str, Value]:
    """A lone digit is easily missed: the quantity is the amount divided by the rate, where that is a whole number."""
    rate = row.get("rate")
    for name in ("gross", "amount", "taxable"):
        amount = row.get(name)
        if isinstance(rate, str) and isinstance(amount, str) and Decimal(rate) > 0:
            quantity, rest = divmod(Decimal(amount), Decimal(rate))
            if quantity and not rest:
                return {"quantity": f"{quantity:f}"}
    return {}


ITEMS = Table(
    columns=(
        Column("description", ("Description of Goods", "Description of Goods / Services", "Description of Goods and Services", "Description", "Particulars", "Item Description", "Product Description", "Product Name", "Name of Product", "Name of Item", "Item Name", "Item", "Items", "Product", "Goods", "Name of Product / Service", "Details", "Model", "Model Description", "Item & Description", "Item Details", "Product Details"), _TEXT, "description"),
        Column("hsn", ("HSN/SAC", "HSN / SAC Code", "HSN Code", "HSN", "SAC", "HSN Code / SAC", "SAC Code", "HSN No"), _HSN, "hsn"),
        Column("quantity", ("Quantity", "Qty", "Qnty", "Qty.", "No of Units", "Nos", "Quantity Shipped", "Pcs"), _QUANTITY, "quantity"),
        Column("rate", ("Rate", "Unit Price", "Price", "Rate per Unit", "Rate per Item", "Unit Rate", "Price/Unit", "Rate (Rs.)", "Unit Cost", "Basic Rate", "Basic Price", "Price per Unit", "Rate in Rs", "Price (Rs.)", "Rate/Unit", "Selling Price", "Ex-Showroom Rate", "Ex-Showroom Price", "Rate (Excl. Tax)", "Taxable Rate"), MONEY, "rate"),
        Column("gross", ("Gross Amount", "Gross Value", "Gross"), MONEY),
        Column("mrp", ("MRP", "M.R.P.")),
        Column("rate_with_tax", ("Rate (Incl. of Tax)", "Rate Incl. Tax", "Rate Inclusive of Tax")),
        Column("amount", ("Amount", "Amount (Rs.)", "Total", "Total Amount", "Line Total", "Net Amount", "Amount (INR)", "Amount in Rs", "Total Value", "Value", "Amt", "Total (Rs.)", "Item Total", "Net Value"), MONEY, "amount"),
        Column("taxable", ("Taxable Value", "Taxable Amount", "Taxable", "Taxable Amt", "Taxable Val", "Assessable Value", "Net Taxable Value"), MONEY, "amount"),
        Column("cgst_amount", ("CGST Amount", "CGST Amt", "CGST", "Central Tax Amount", "CGST (Rs.)", "CGST Amt."), MONEY),
        Column("sgst_amount", ("SGST Amount", "SGST Amt", "SGST", "SGST/UTGST Amount", "SGST/UTGST", "State Tax Amount", "UTGST Amount", "SGST (Rs.)"), MONEY),
        Column("igst_amount", ("IGST Amount", "IGST Amt", "IGST", "Integrated Tax Amount", "IGST (Rs.)"), MONEY),
        Column("tax_amount", ("Tax Amount", "GST Amount", "Tax Amt", "GST Amt", "Total Tax", "GST", "Tax"), MONEY),
        Column("tax_rate", ("CGST Rate", "CGST %", "GST Rate", "GST %", "Tax %", "Tax Rate", "GST Rate %", "Tax Type", "IGST %", "IGST Rate", "SGST %", "SGST Rate", "CGST Rate %", "SGST Rate %", "IGST Rate %")),
        Column("cess_amount", ("Cess Amount", "Cess", "Cess Amt")),
        Column("discount", ("Disc. %", "Disc %", "Discount", "Disc", "Disc. Amt", "Discount (Rs.)", "Less Discount", "Discount Amount")),
        Column("unit", ("per", "Unit", "UOM", "Units")),
        Column("serial_column", ("IMEI No", "Serial No", "Serial Number", "IMEI", "IMEI/Serial No", "Batch No", "Chassis No")),
    ),
    needs=(("description", "quantity"), ("amount", "taxable")),
    anchors=("quantity", "rate", "taxable", "amount", "gross"),
    wraps="description",
    ends=_TABLE_ENDS,
    asides=("IMEI", "IMEI No", "IMEI 1", "Serial No", "Serial Number", "Sl. No", "Sr. No", "S/N", "SN", "Chassis No", "Chassis", "Engine No", "Batch", "Batch No", "Warranty", "Model No", "Colour", "HSN"),
    serials=("S.No", "Sr. No", "Sl No", "SN", "#", "No", "S. No.", "Sr", "Sl"),
    fill=_work_out,
    test=_rows_hold,
)  # fmt: skip

TAX_SUMMARY = Table(
    columns=(
        Column("description", ("Description", "Description of Goods", "Particulars", "Item", "Product")),
        Column("quantity", ("Quantity", "Qty")),
        Column("hsn", ("HSN/SAC", "HSN", "HSN Code", "SAC", "GST Rate", "Tax Rate", "GST %", "Rate")),
        Column("taxable", ("Taxable Value", "Taxable Amount", "Taxable", "Taxable Amt"), MONEY),
        Column("cgst_amount", ("CGST Amount", "CGST Amt", "CGST", "Central Tax Amount", "Central Tax"), MONEY),
        Column("sgst_amount", ("SGST Amount", "SGST Amt", "SGST", "State Tax Amount", "SGST/UTGST Amount", "State Tax", "UTGST"), MONEY),
        Column("igst_amount", ("IGST Amount", "IGST Amt", "IGST", "Integrated Tax Amount", "Integrated Tax"), MONEY),
        Column("tax_rate", ("CGST Rate", "CGST %", "SGST Rate", "SGST %", "IGST Rate", "IGST %", "Central Tax Rate", "State Tax Rate", "Integrated Tax Rate")),
        Column("tax_amount", ("Total Tax Amount", "Tax Amount", "Total Tax", "Total GST", "Total"), MONEY),
    ),
    lacks=("description", "quantity"),
    needs=(("hsn", "tax_rate"), ("taxable",), ("cgst_amount", "sgst_amount", "igst_amount", "tax_amount")),
    anchors=("taxable", "cgst_amount", "sgst_amount", "igst_amount", "tax_amount"),
    wraps="hsn",
    ends=_TABLE_ENDS,
)  # fmt: skip

AMOUNTS = Sums(
    tables=(ITEMS, TAX_SUMMARY),
    amounts=(
        Amount("taxable", ("Taxable Value", "Taxable Amount", "Total Taxable Value", "Total Taxable Amount", "Total Taxable", "Sub Total", "Subtotal", "Total Amount before Tax", "Amount before Tax", "Total before Tax", "Net Taxable Value", "Taxable Amt", "Basic Amount", "Basic Value", "Assessable Value", "Net Amount before Tax", "Taxable Total", "Value of Goods"), ("taxable", "amount"), needed=True, only_with=("cgst", "sgst", "igst", "tax")),
        Amount("cgst", ("CGST", "Output CGST", "Add CGST", "CGST Amount", "CGST Amt", "Central Tax", "Total CGST", "Central GST", "CGST Output"), ("cgst_amount",)),
        Amount("sgst", ("SGST", "Output SGST", "Add SGST", "SGST Amount", "SGST Amt", "State Tax", "Total SGST", "SGST/UTGST", "UTGST", "State GST", "Add SGST/UTGST", "SGST Output"), ("sgst_amount",)),
        Amount("igst", ("IGST", "Output IGST", "Add IGST", "IGST Amount", "IGST Amt", "Integrated Tax", "Total IGST", "Integrated GST", "IGST Output"), ("igst_amount",), ("tax_amount",)),
        Amount("tax", ("Total Tax", "Total Tax Amount", "Tax Amount", "Total GST", "Total GST Amount", "GST Amount", "GST", "Tax"), ("tax_amount",)),
        Amount("cess", ("Cess", "GST Cess", "Compensation Cess", "Cess Amount", "TCS", "Freight", "Freight Charges", "Shipping Charges", "Packing & Forwarding", "Delivery Charges", "Other Charges", "Handling Charges", "Insurance"), ()),
        Amount("round_off", ("Round Off", "Rounded Off", "Rounding", "Rounding Off", "R/Off", "Round Off (+/-)", "Less Round Off", "Add Round Off", "Roundoff"), (), sign=0),
    ),
    total=Amount("total", ("Grand Total", "Total", "Total Amount", "Invoice Total", "Net Amount", "Net Payable", "Amount Payable", "Net Amount Payable", "Total Invoice Value", "Invoice Value", "Total Invoice Amount", "Bill Amount", "Total Amount after Tax", "Amount after Tax", "Total Payable", "Net Total", "Total Value", "Invoice Amount", "Total Amount Payable", "Total Bill Amount", "Total after Tax", "Bill Total", "Final Amount", "Amount Due", "Total Due", "Net Bill Amount", "Total Invoice Value (in figure)"), ("amount",), needed=True),
    twins=(("cgst", "sgst"),),
    others=("Tax Amount in Words", "Total Tax Amount GST", "Discount", "Total Discount", "Less Discount", "Amount in Words", "Amount Chargeable", "Total Quantity", "Total Qty", "Advance", "Advance Paid", "Balance", "Balance Due", "Down Payment", "Finance Amount", "Loan Amount", "Amount Paid", "Paid", "Received", "EMI", "MRP", "Total in Words", "Total Items", "Total Amount in Words", "Gross Amount", "Gross Total", "Amount Financed", "Cash", "Card", "UPI", "You Saved", "Less Exchange", "Exchange", "Processing Fee", "GST Rate", "Total Savings"),
)  # fmt: skip

PARTIES = Parties(
    giver=("Sold By", "Seller", "Supplier", "Details of Supplier", "Seller Details", "Details of Seller", "Billed From", "Bill From", "Supplier Details", "Dealer", "Dealer Name", "Dealer Details", "From", "Sold by / Seller", "Ship From", "Issued By", "Vendor"),
    receiver=("Name", "Bill To", "Billed To", "Buyer", "Buyer (Bill to)", "Buyer Details", "Details of Buyer", "Details of Receiver", "Details of Receiver (Billed to)", "Details of Receiver | Billed to", "Receiver", "Customer", "Customer Details", "Details of Customer", "Customer Name", "Customer's Name", "Name of Customer", "Billing Address", "Billing Details", "Bill To Party", "Invoice To", "Sold To", "Party", "Party Name", "Party Details", "Recipient", "Details of Recipient", "Recipient Details", "Purchaser", "Client", "M/s", "To", "Buyer's Name", "Name of Buyer", "Buyer Name", "Name & Address of Buyer", "Purchased By", "Customer Name & Address", "Party's Name", "Bill To (Customer)", "Consumer"),
    others=("Ship To", "Shipped To", "Consignee", "Consignee (Ship to)", "Details of Consignee", "Details of Consignee (Shipped to)", "Shipping Address", "Delivery Address", "Place of Delivery", "Delivered To", "Deliver To", "Delivery At", "Shipping Details", "Dispatch To"),
    data=("Invoice #", "Bill #", "Invoice", "Inv No", "Dt", "Invoice No", "Invoice Number", "Bill No", "Bill Number", "Invoice Details", "Invoice Date", "Bill Date", "Dated", "Date", "Delivery Note", "Order No", "Order Number", "Order Date", "DO No", "Finance By", "Financier", "Financed By", "Hypothecated To", "Hypothecation", "Payment Mode", "Mode of Payment", "Mode/Terms of Payment", "Due Date", "Transporter", "Transport Mode", "Vehicle No", "E-Way Bill No", "Reference No", "Dispatched through", "Buyer's Order No", "Place of Supply", "Reverse Charge", "Sales Executive", "Salesman", "Bank Details", "IRN", "Ack No", "Ack Date", "Transport Details", "Supply Details", "Tax Invoice No", "Invoice Type", "Payment Terms", "Destination", "Terms of Delivery", "Despatch Document No", "Supplier's Ref", "Other References", "Loan Account No", "Finance Details", "Payment Details"),
    names=("Name", "Customer Name", "Party Name", "Buyer Name", "Name of Customer", "Name of Buyer", "Customer", "Trade Name", "Legal Name", "Company Name"),
    addresses=("Address", "Addr", "Add", "Billing Address", "Customer Address", "Full Address", "Registered Address", "Regd. Office", "Registered Office"),
    asides=("GSTIN", "GSTIN/UIN", "GST No", "GST Number", "GSTIN No", "GST IN", "State", "State Name", "State Code", "Code", "Phone", "Ph", "Ph. No", "Phone No", "Mobile", "Mob", "Mobile No", "Mob No", "Tel", "Telephone", "Contact", "Contact No", "Contact Person", "Cell", "Email", "E-mail", "Email ID", "PAN", "PAN No", "PAN/IT No", "CIN", "Website", "Web", "www", "Place of Supply", "FSSAI", "FSSAI No", "Customer ID", "Customer Code", "Aadhaar", "Authorised Dealer", "Authorized Dealer", "Auth. Dealer", "Dealers in", "Deals in", "Dealer of", "Prop", "Proprietor", "An ISO", "Udyam", "UDYAM", "MSME", "Customer Care", "Helpline", "Whatsapp", "Date of Birth", "Attn", "Kind Attn", "Country", "URP", "Unregistered", "Stockist", "Distributor", "Distributors of", "Exclusive Showroom", "Store Code", "Branch Code", "LUT", "TAN", "GST Registration No", "GSTIN of Supplier", "Regn No"),
    mottos=("dealer", "dealers", "deals", "stockist", "distributor", "distributors", "showroom", "wholesale", "retail", "wholesaler", "retailer", "manufacturer", "manufacturers", "supplier", "suppliers", "specialist", "authorised", "authorized", "since", "estd", "ISO", "trusted", "quality", "sales & service", "all kinds of"),
    titles=("Tax Invoice", "Invoice", "GST Invoice", "Retail Invoice", "Bill of Supply", "Cash Memo", "Credit Memo", "Cash / Credit Memo", "Bill", "e-Invoice", "Original for Recipient", "Duplicate for Transporter", "Triplicate for Supplier", "Original", "Original Copy", "Customer Copy", "SPECIMEN", "Tax Invoice / Bill of Supply / Cash Memo", "Page", "Computer Generated Invoice", "Extra Copy", "Authorised Signatory", "Composition Taxable Person", "Retail / Tax Invoice", "Tax Invoice (Cash)", "Tax Invoice (Credit)", "Issued under Rule 46", "Subject to Jurisdiction", "Sales Invoice", "Jai Shree Ganesh", "Shree Ganeshay Namah", "Cash Bill", "Credit", "Cash", "Debit Memo", "QR Code"),
)  # fmt: skip


def _money(value: Value) -> Decimal:
    return Decimal(value) if isinstance(value, str) else Decimal(0)


def _totals_add_up(values: Mapping[str, Value]) -> bool | None:
    """Taxable value and taxes make the total, but for a rounding to the rupee or a cess that is no field."""
    if not isinstance(values.get("taxable_amount"), str) or not isinstance(values.get("total_amount"), str):
        return None
    parts = sum(
        (_money(values.get(name)) for name in ("taxable_amount", "cgst_amount", "sgst_amount", "igst_amount")),
        Decimal(0),
    )
    return abs(parts - _money(values["total_amount"])) < _CLOSE_ENOUGH


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
    cues=(
        Cue("title", 3.6, ("Tax Invoice", "GST Invoice", "Retail Invoice", "Bill of Supply", "Cash Memo", "Credit Memo", "e-Invoice", "Sales Invoice", "Tax Invoice cum Receipt", "Cash Bill", "Retail Bill", "GST Bill"), CuePlace.TITLE),
        Cue("plain_title", 1.6, ("Invoice", "Bill"), CuePlace.HEADING),
        Cue("number", 1.6, ("Invoice No", "Invoice Number", "Bill No", "Invoice #", "Tax Invoice No", "Inv No", "Cash Memo No")),
        Cue("date", 0.8, ("Invoice Date", "Bill Date", "Dated", "Date of Invoice")),
        IdentifierCue("gstin", 1.2, gstin.find),
        Cue("goods", 1.2, ("HSN/SAC", "HSN Code", "HSN", "SAC")),
        Cue("taxes", 1.4, ("CGST", "SGST", "IGST", "UTGST")),
        Cue("taxable", 1.0, ("Taxable Value", "Taxable Amount", "Sub Total")),
        Cue("columns", 0.8, ("Qty", "Quantity", "Rate", "Unit Price")),
        Cue("items", 0.8, ("Description of Goods", "Particulars", "Item Description", "Description")),
        Cue("total", 0.6, ("Grand Total", "Total Amount", "Net Amount", "Amount Payable", "Invoice Total", "Total Invoice Value")),
        Cue("buyer", 0.8, ("Bill To", "Billed To", "Buyer", "Details of Receiver", "Customer Name", "Sold By", "Billing Address")),
        Cue("words", 0.6, ("Amount in words", "Amount Chargeable (in words)", "Rupees"), CuePlace.ANYWHERE),
        Cue("signatory", 0.6, ("Authorised Signatory", "Authorized Signatory", "E. & O.E.")),
        Cue("supply", 0.6, ("Place of Supply", "Reverse Charge")),
        Cue("copy", 0.8, ("Original for Recipient", "Duplicate for Transporter", "Triplicate for Supplier")),
        Cue("irn", 1.0, ("IRN", "Ack No")),
        Cue("not_yet", -11.0, ("Proforma Invoice", "Pro forma Invoice", "Performa Invoice", "Proforma", "Quotation", "Estimate", "Sales Order", "Rough Estimate", "Sales Quotation", "Price Quotation", "Tax Invoice (Proforma)"), CuePlace.HEADING),
        Cue("other_bills", -11.0, ("Delivery Challan", "Challan", "Purchase Order", "Credit Note", "Debit Note", "Delivery Order", "Delivery Note cum Challan", "Receipt Voucher", "Payment Receipt", "Money Receipt", "Work Order", "Goods Receipt Note", "e-Way Bill System", "E-Way Bill Details", "Refund Voucher", "Sales Return", "Job Card", "Packing Slip", "Packing List", "Statement of Account"), CuePlace.HEADING),
        Cue("bills_of_utilities", -5.0, ("Electricity Bill", "Units Consumed", "Meter No", "Consumer No", "Meter Reading", "Tariff")),
        Cue("statements", -5.0, ("Statement of Account", "Account Statement", "Pay Slip", "Salary Slip", "Closing Balance", "Opening Balance")),
        Cue("other_papers", -5.0, ("Registration Certificate", "Form GST REG-06", "Income Tax Department", "Unique Identification Authority of India", "Form GSTR-3B", "Certificate of Incorporation", "Sale Deed", "Form 16")),
        Cue("letter", -3.0, ("Dear Sir", "Dear Madam", "Dear Customer", "Subject:", "Yours faithfully", "Yours sincerely"), CuePlace.ANYWHERE),
    ),
    fields=(
        Field("invoice_number", _NUMBER, (Labelled(("Invoice No", "Invoice Number", "Bill No", "Bill Number", "Tax Invoice No", "Inv No", "Cash Memo No", "Memo No", "Document No", "Invoice ID", "Invoice Serial No", "Serial No of Invoice"), _BESIDE), Labelled(("Invoice #", "Bill #"), _BESIDE, 0.75)), is_reported_unread=True),
        Field("invoice_date", DATE, (Labelled(("Invoice Date", "Bill Date", "Dated", "Date of Invoice", "Invoice Dated", "Date of Issue", "Inv Date", "Tax Invoice Date", "Document Date"), _BESIDE), Labelled(("Date", "Dt"), _BESIDE, 0.8))),
        Field("dealer_name", ORGANISATION, (Part(PARTIES, "giver_name"),)),
        Field("dealer_address", ADDRESS, (Part(PARTIES, "giver_address"),)),
        Field("dealer_gstin", GSTIN, (Part(PARTIES, "giver_gstin"),)),
        Field("customer_name", ORGANISATION, (Part(PARTIES, "receiver_name"),)),
        Field("customer_address", ADDRESS, (Part(PARTIES, "receiver_address"),)),
        Field("customer_gstin", GSTIN, (Part(PARTIES, "receiver_gstin"),)),
        Field("line_items", None, (Part(ITEMS, "rows"),)),
        Field("taxable_amount", None, (Part(AMOUNTS, "taxable"),)),
        Field("cgst_amount", None, (Part(AMOUNTS, "cgst"),)),
        Field("sgst_amount", None, (Part(AMOUNTS, "sgst"),)),
        Field("igst_amount", None, (Part(AMOUNTS, "igst"),)),
        Field("total_amount", None, (Part(AMOUNTS, "total"),)),
        Field("serial_number", _SERIAL, (Labelled(("IMEI", "IMEI No", "IMEI Number", "IMEI 1", "IMEI1", "IMEI/Serial No", "Serial No", "Serial Number", "Chassis No", "Chassis Number", "Frame No", "VIN", "Product Serial No", "Machine No", "IMEI / SR No"), _BESIDE), Labelled(("S/N", "SN", "Sl. No", "Sr. No"), (At.SAME_LINE,), 0.8))),
        Field("irn", _IRN, (Labelled(_IRN_LABELS, _BESIDE), Block(_IRN_LABELS, _BESIDE, max_lines=3))),
    ),
    rules=(
        Rule("totals_add_up", ("taxable_amount", "cgst_amount", "sgst_amount", "igst_amount", "total_amount"), _totals_add_up),
        Rule("gst_split_equal", ("cgst_amount", "sgst_amount"), _split_is_equal),
        Rule("tax_fits_states", ("dealer_gstin", "customer_gstin"), _tax_fits_states),
        Rule("irn_matches", ("irn", "invoice_number", "invoice_date", "dealer_gstin"), _irn_fits),
    ),
    other_labels=(
        "Ack No", "Ack Date", "E-Way Bill No", "Delivery Note", "Order No", "Order Date", "Due Date", "Place of Supply", "State", "State Code", "State Name", "Reverse Charge", "Mode of Payment", "Mode/Terms of Payment", "Payment Mode", "Supplier's Ref",
        "Buyer's Order No", "Vehicle No", "Transport", "Dispatched through", "Destination", "Terms of Delivery", "Financed By", "Finance By", "DO No", "Engine No", "Model", "Colour", "Bill To", "Ship To", "Buyer", "Consignee", "GSTIN", "GSTIN/UIN", "Phone", "Mobile", "Email", "PAN", "Reference No", "Time", "Salesman", "Customer Name", "Customer ID", "Warranty", "HSN", "Page", "Batch No",
    ),
    page_limit=8,
)  # fmt: skip
