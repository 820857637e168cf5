"""The table of a bill's goods, and the summary of its taxes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.spec import Column, Format, Kind, Table, as_read, wordings
from sheaf.doctypes.values import MONEY
from sheaf.formats import goods, money
from sheaf.model.field import Check, Value

_CLOSE_ENOUGH = Decimal("1.00")
"""Rupees: amounts in a line are often rounded to the rupee."""
_MOST_TAX = Decimal("1.45")
"""An amount may contain the tax: 40 percent at most, and a cess."""
_LEAST_PAID = Decimal("0.3")
"""A discount leaves this part of the price at least; what is less was misread."""
_USUAL_DISCOUNT = Decimal(40)
TAX_RATES = tuple(map(Decimal, ("0.25", "1.5", "3", "5", "6", "12", "18", "28", "40")))
"""Percent: GST as CGST and SGST together or as IGST (CBIC's schedules, with those until September 2025)."""
_PAISE = Decimal("0.05")
_QUANTITY = Format("quantity", goods.quantity)
_HSN = Format("HSN code", goods.hsn)
_TEXT = Format("description", goods.description)
_AMOUNT = Format("amount", goods.amount, as_read(money.find), kind=Kind.MONEY)

_TABLE_ENDS = wordings(
    """Total | Sub Total | Grand Total | Net Total | Net Amount | Taxable Value | Taxable Amount | Taxable Amt |
    Taxable | Amount Before Tax | Total Amount | Total Taxable | Net Payable | Amount Payable | Invoice Total |
    Total Invoice Value | Bill Amount | Invoice Value | Total Tax | Gross Total | CGST | SGST | IGST | UTGST |
    Output CGST | Output SGST | Output IGST | Add CGST | Add SGST | Add IGST | Central Tax | State Tax |
    Integrated Tax | Cess | Round Off | Rounded Off | Rounding | Less | Add | Amount in words |
    Amount Chargeable | Total in words | Invoice Value in words | In words | Rupees | INR | Rs in words |
    Bank Details | Terms | Terms and Conditions | Declaration | E & O E | HSN/SAC | Tax Summary |
    Authorised Signatory | Continued | Carried Forward | Carried Over | Page Total | Freight |
    Shipping Charges | Discount | Gross Amt | Gross Amount | Gross Value | Net Amt | Net Value | Goods Value | Basic |
    Basic Total | Total before Tax | Excl. GST | Amount Excl. Tax | Charges before Tax | Taxes | Items | Total Items |
    No of Items | Gross Bill Amount | Gross Bill | Net Bill Amount | Net Bill | Bill Total | Total Bill Amount"""
)


def _is_beside_name(text: str) -> bool:
    return goods.is_measures(text) or goods.is_coded(text) or goods.is_rated(text) or goods.is_period(text)


def _rows_hold(rows: tuple[Mapping[str, Value], ...]) -> tuple[Check, ...]:
    """Test quantity times rate against the amount, in the rows that show all three: a discount may lower it.

    Only where every row shows them, and each amount is what a usual discount or a rate of tax makes of the product,
    do the rows pass: else nothing was proven.
    """
    known = [row for row in rows if all(isinstance(row.get(name), str) for name in ("quantity", "rate", "amount"))]
    if not all(_row_holds(row) for row in known):
        return (Check("rows_multiply", passed=False),)
    is_proven = len(known) == len(rows) and all(_is_explained(row) for row in known)
    return (Check("rows_multiply", passed=True),) if is_proven else ()


def _row_holds(row: Mapping[str, Value]) -> bool:
    full, amount = _product(row)
    return full * _LEAST_PAID - _CLOSE_ENOUGH <= amount <= full * _MOST_TAX + _CLOSE_ENOUGH


def _is_explained(row: Mapping[str, Value]) -> bool:
    full, amount = _product(row)
    for rate in (Decimal(0), *TAX_RATES):
        net = amount / (1 + rate / 100)
        share = (1 - net / full) * 100 if full else Decimal(0)
        off = abs(full * (1 - round(share * 2) / Decimal(200)) - net)
        if off < _PAISE and -_PAISE <= share <= _USUAL_DISCOUNT:
            return True
    return False


def _product(row: Mapping[str, Value]) -> tuple[Decimal, Decimal]:
    """Return quantity times rate, and the amount."""
    quantity, rate, amount = (Decimal(str(row[name])) for name in ("quantity", "rate", "amount"))
    return quantity * rate, amount


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
        Column(
            "description",
            wordings(
                """Description of Goods | Description of Goods / Services | Description of Goods and Services |
                Description of Services | Description | Title | Item Description | Product Description |
                Goods Description | Service Description | Material Description | Particulars | Particulars of Goods |
                Item Particulars | Product Name | Name of Product | Name of Item | Item Name | Name of Goods |
                Name of Product / Service | Item & Description | Product & Services | Item Details | Product Details |
                Model Description | Details | Name | Goods | Product | Service | Services | Medicine | Ornament |
                Material | Item | Items | Article | Model | Vehicle | Vehicle Model | Model Name |
                Vehicle Description | Description of Vehicle | Model / Variant | Work Done | Job Description |
                Description of Work | Nature of Service | Dish | Item & Specification | Name of Medicine | Drug Name |
                Piece | Spare Parts | Parts | Spares | Part Description | Part Name | Part Name & Operation |
                Operation | Job Description | Component | Component Name | Labour Charges | Labour | Labour Details |
                Labor Charges | Service Charges | Particular | Desc | Descr | Item Desc | Item Description & HSN |
                Commodity | Goods & Services | Goods / Services | Product / Service | Product or Service |
                Book Title | Name of Book | Menu / Particulars | Menu & Particulars | Menu Details | Size & Pattern |
                Size / Pattern | Design | Fabric | Variety | Crop | Test Name | Treatment | Procedure | Package |
                Menu | Item & Size | Item Code & Description | Description of Items | Name of the Item |
                Name of Article | Description of Material | Details of Goods | Details of Work | Work Description |
                Nature of Work | Site / Location | Site & Location | Site Details | Site Location |
                Location of Site | Hoarding Location | Display Location | Display Site | Particulars of Duty |
                Duty Details | Duty Type | Trip Details | Particulars of Journey |
                Model & Variant | Model / Description | Head | Heads | Head of Fee | Heads of Fee |
                Fee Head | Fee Heads | Head of Account | Charge Head | Fee Particulars | Particulars of Fee |
                Particulars of Fees | Fee Description | Fee Details | Fee Type | Type of Fee | Nature of Fee |
                Fee Component | Component | Nature of Charges | Particulars of Charges | Charge Description | विवरण |
                तपशील | वस्तु | माल का विवरण | वस्तू"""
            ),
            _TEXT,
            "description",
        ),
        Column(
            "hsn",
            wordings(
                """HSN/SAC | HSN / SAC Code | HSN Code | HSN | SAC | HSN Code / SAC | SAC Code | HSN No | HSN ACS |
                SAC/HSN"""
            ),
            _HSN,
            "hsn",
            is_telling=True,
        ),
        # In small print readers take a Q for an O, and so short a caption must be read exactly.
        Column(
            "quantity",
            wordings(
                """Quantity | Qty | Oty | Qnty | Qty. | No of Units | Units | Nos | Quantity Shipped | Pcs |
                Total Qty | Billed Qty | Pieces | No of Pieces | Net Wt | Weight | Qty (Nos) | Net Weight | Nett Wt |
                Wt | Qty Billed | Qty/Unit | Qty & Unit | Litres | Ltrs | Volume | Hours | Hrs | Days | Nights |
                No of Days | Sq.Ft | Sq. Ft | Sqft | Area | Strips | Bags | Boxes | No of Bags | Copies |
                No of Copies | Cps | Seats | Users | No of Users | Licences | Licenses | Packets | Pkts | Cartons |
                Bottles | Pairs | Weight M.T. | Weight (MT) | Weight in MT | Wt. (MT) | Charged Weight |
                Kms | Km | Total Kms | Total Km | Kms Run | Kilometres | Kilometers | Total Hrs | Total Hours |
                Chargeable Weight | Chg. Wt | Actual Weight | Actual Wt | Kgs | Qty (Kgs) | Weight (Kgs) |
                Weight in Kgs | Mtrs | Meters | Metres | Cft | Brass | Tons | Tonnes | मात्रा | नग | परिमाण"""
            ),
            _QUANTITY,
            "quantity",
        ),
        Column(
            "rate",
            wordings(
                """Rate | Unit Price | Price | Rate per Unit | Rate per Item | Unit Rate | Price/Unit | Rate (Rs.) |
                Unit Cost | Basic Rate | Basic Price | Price per Unit | Rate in Rs | Price (Rs.) | Rate/Unit |
                Selling Price | Ex-Showroom Rate | Ex-Showroom Price | Rate (Excl. Tax) | Taxable Rate | Rate/g |
                Rate per Gram | Unit Value | Price per Item | Price Each | Rate Each | Each | @ | Net Rate | S.Rate |
                S. Rate | Sale Rate | PTR | Cost | Cost/Unit | Basic Cost | Room Tariff | Rate/gm | Rate/Kg |
                Rate/Ltr | Rate per Kg | Rate per Ltr | Per Unit | Per Piece | Price/Pc | दर | भाव | Selling Rate |
                Rate (Rs/Unit) | Unit Rate (Rs.) | Ex-Showroom (Excl. GST) | Ex-Showroom (Excl. Tax) |
                Ex-Factory Price | Ex Factory Price | Ex-Factory | Ex-Works Price | Ex Showroom Price | Rate PMT |
                Rate per MT | Rate per Ton | Freight Rate | Rate/MT | Ex-Showroom | Special Price | Offer Price |
                Our Price | Deal Price | Discounted Price"""
            ),
            _AMOUNT,
            "rate",
            doubled="amount",
        ),
        Column("gross", ("Gross Amount", "Gross Value", "Gross"), _AMOUNT, stands_in_for="amount"),
        # Where no price is printed beside them, these are what a piece costs.
        Column("rate_with_tax", ("Rate (Incl. of Tax)", "Rate Incl. Tax", "Rate Inclusive of Tax"), _AMOUNT, "rate"),
        Column("mrp", ("MRP", "M.R.P."), _AMOUNT, "rate"),
        Column(
            "amount",
            wordings(
                """Amount | Amount (Rs.) | Total | Total Amount | Line Total | Net Amount | Amount (INR) |
                Amount in Rs | Total Value | Value | Amt | Total (Rs.) | Item Total | Net Value | Net Amt | Worth |
                Charges | Value (Rs.) | Line Amount | Fees | Fee | Fees (Rs.) | Professional Fees | राशि | रक्कम | रकम |
                Total Price | Extended Price | Extended Amount | Total Cost | Line Value | Sub Total | Subtotal |
                Net Price | Total Rs | Amount Payable | Payable | Fee Payable | Fees Payable |
                Payable Amount | Total Payable | Gross Payable | Total Fee | Total Fees | Fee Amount | Base Fee |
                Total Amt | Gross Total | Net Total | Net | Net Payable |
                Final Amount | Amount Incl. Tax | Amount (Incl. GST) | Total Incl. Tax | Total (Incl. GST) |
                Value Incl. Tax | Value (Incl. GST) | Amount with Tax | Amount with GST | Amount after Tax |
                Amt with Tax | Amt with GST | Amt Incl. Tax | Amt Incl. GST | Total with Tax | Total with GST |
                Value with Tax | Value with GST | Freight |
                Freight (Rs.) | Freight Amount | Freight Charges | Amount of Freight"""
            ),
            _AMOUNT,
            "amount",
            left_of=("taxable", ("tax_amount", "cgst_amount", "igst_amount")),
        ),
        Column(
            "taxable",
            wordings(
                """Taxable Value | Taxable Amount | Taxable | Taxable Amt | Taxable Val | Assessable Value |
                Assessable | Assessable Amount | Assessable Amt | Assessable Val |
                Net Taxable Value | Basic Value | Basic Amount | Basic Amt | Amount Excl. Tax | Amount (Excl. GST) |
                Total Excl. Tax | Total (Excl. GST) | Value Excl. Tax | Value (Excl. GST) | Amount before Tax |
                Amount without Tax | Amount without GST"""
            ),
            _AMOUNT,
            "amount",
        ),
        Column(
            "cgst_amount",
            wordings("CGST Amount | CGST Amt | CGST | Central Tax Amount | CGST (Rs.) | CGST Amt."),
            _AMOUNT,
        ),
        Column(
            "sgst_amount",
            wordings(
                """SGST Amount | SGST Amt | SGST | SGST/UTGST Amount | SGST/UTGST | State Tax Amount |
                UTGST Amount | SGST (Rs.)"""
            ),
            _AMOUNT,
        ),
        Column("igst_amount", ("IGST Amount", "IGST Amt", "IGST", "Integrated Tax Amount", "IGST (Rs.)"), MONEY),
        Column("tax_amount", ("Tax Amount", "GST Amount", "Tax Amt", "GST Amt", "Total Tax", "GST", "Tax"), MONEY),
        Column(
            "tax_rate",
            wordings(
                """CGST Rate | CGST % | GST Rate | GST % | Tax % | Tax Rate | GST Rate % | Tax Type | IGST % |
                IGST Rate | SGST % | SGST Rate | CGST Rate % | SGST Rate % | IGST Rate %"""
            ),
        ),
        Column("cess_amount", ("Cess Amount", "Cess", "Cess Amt")),
        Column(
            "discount",
            wordings(
                """Disc. % | Disc % | Discount | Disc | Disc. Amt | Discount (Rs.) | Less Discount | Discount Amount |
                Subsidy | Demand Incentive"""
            ),
        ),
        Column("unit", ("per", "Unit", "UOM")),
        Column(
            "serial",
            wordings(
                """IMEI No | Serial No | Serial Number | IMEI | IMEI/Serial No | IMEI / SR No | IMEI Number |
                Chassis No | Chassis Number | Chassis No. (VIN) | Chassis / VIN | VIN | VIN No | Frame No |
                Machine No | Product Serial No"""
            ),
        ),
        Column(
            "serial_column",
            wordings(
                """Batch No | Engine No | Motor No | Key No | Batch |
                B.No | Lot No | Exp | Exp Dt | Expiry | Exp Date | Expiry Date | Mfg | Mfg Dt | Mfr | Mfd By |
                Pack | Packing | Company | Make | Brand | Size | Shade | Colour | Free | Scheme | Sch | Purity | Karat |
                Carat | Gross Wt | Gr. Wt | Making | Making Charges | Wastage | Stone Wt | Less Wt | Barcode |
                Item Code | Product Code | Code | Part No | Article No | Width | Thickness | Warranty | Design No |
                From | To | Destination | Consignor | Consignee | Session | Date & Session | Date / Session | Function |
                Event | Meal | Occasion | Billing Period | Service Period | Period | Valid From | Valid To |
                Media | Media Type | Type of Media | Medium | Illumination | Lit / Non-Lit | Size (WxH) |
                Size in Ft | Size (Ft) | W x H | Display From | Display To | Displayed From | Displayed To |
                Display Period | Period From | Period To | From Date | To Date | Start Date | End Date |
                Start Time | End Time | Time In | Time Out | Used By | User | Booked By | Opening Km | Closing Km |
                Opening Kms | Closing Kms | Start Km | End Km"""
            ),
        ),
        Column(
            "paper",
            wordings(
                """LR No | LR Date | GR No | GR Date | CN No | Vehicle No | Truck No | Lorry No | L.R. No | L.R. Date |
                G.R. No | G.R. Date | C.N. No | C.N. Date | Consignment No | Docket No | AWB No | Bilty No |
                Duty Slip No | Duty Slip | D.S. No | DS No | Slip No | Slip Date | Trip Sheet No | T.S. No |
                Trip Sheet | Log Sheet No | Trip No | Car No | Cab No | Taxi No | Bus No | Veh. No | Vehicle Regn No |
                Lorry Receipt No | Challan No | Challan Date | DC No | DC Date | D.C. No | Ch. No | Job No"""
            ),
            is_certain=True,
        ),
    ),
    paise=("P.", "P", "Ps.", "Paise"),
    needs=(("description", "quantity"), ("amount", "taxable")),
    anchors=("quantity", "rate", "taxable", "amount", "gross"),
    wraps="description",
    ends=_TABLE_ENDS,
    charges=wordings("Freight | Shipping Charges | Shipping and Packaging Charges | Shipping and Handling Charges"),
    asides=wordings(
        """IMEI | IMEI No | IMEI 1 | Serial No | Serial Number | Sl. No | Sr. No | S.No | S/N | SN | Chassis No |
        Chassis | Chassis Number | Frame No | Frame Number | VIN | Engine No | Engine Number | Motor No | Key No |
        Batch | Batch No | Warranty | Model No | Colour | HSN | HSN/SAC | SAC | SAC Code | FSN | SKU | ASIN | EAN |
        Item Code | Product Code | Part No | Article No | Article Code | B.No | B No | Lot No | Lot | Exp | Expiry |
        Exp Date | Mfg | Mfg Date | Mfd | Pkd | IMEI 2 | IMEI1 | IMEI2 | Model | MRP | Size | Color | Brand | Make |
        ISBN | ISBN No | ISBN-13 | ISBN-10 | ISSN | Billing Period | Service Period | Subscription Period |
        HUID | Hallmark No | Certificate No | Serial | Item No | Regn No | Reg No | Tag No | Barcode"""
    ),
    is_aside=_is_beside_name,
    is_article=goods.is_article,
    sections=wordings(
        """Spare Parts | Spares | Parts | Part Details | Parts & Lubricants | Labour | Labour Charges |
        Labour Details | Service Charges | Accessories | Lubricants | Consumables | Spare Parts Details | Goods |
        Services | Medicines | Consultation | Investigations | Room Charges | Vehicle | Implements | Parts Details |
        Labor Charges"""
    ),
    serials=("S.No", "Sr. No", "Sl No", "SN", "#", "No", "S. No.", "Sr", "Sl"),
    fill=_work_out,
    factors=("quantity", "rate", ("gross", "taxable", "amount")),
    besides=("serial",),
    test=_rows_hold,
)

TAX_SUMMARY = Table(
    columns=(
        Column("description", ("Description", "Description of Goods", "Particulars", "Item", "Product")),
        Column("quantity", ("Quantity", "Qty")),
        Column("hsn", ("HSN/SAC", "HSN", "HSN Code", "SAC", "GST Rate", "Tax Rate", "GST %", "Tax %", "Rate")),
        Column("taxable", ("Taxable Value", "Taxable Amount", "Taxable", "Taxable Amt"), MONEY),
        Column("cgst_amount", ("CGST Amount", "CGST Amt", "CGST", "Central Tax Amount", "Central Tax"), MONEY),
        Column(
            "sgst_amount",
            wordings("SGST Amount | SGST Amt | SGST | State Tax Amount | SGST/UTGST Amount | State Tax | UTGST"),
            MONEY,
        ),
        Column("igst_amount", ("IGST Amount", "IGST Amt", "IGST", "Integrated Tax Amount", "Integrated Tax"), MONEY),
        Column(
            "tax_rate",
            wordings(
                """CGST Rate | CGST % | SGST Rate | SGST % | IGST Rate | IGST % | Central Tax Rate |
                State Tax Rate | Integrated Tax Rate"""
            ),
        ),
        Column("tax_amount", ("Total Tax Amount", "Tax Amount", "Total Tax", "Total GST", "Total"), MONEY),
    ),
    lacks=("description", "quantity"),
    needs=(("hsn", "tax_rate"), ("taxable",), ("cgst_amount", "sgst_amount", "igst_amount", "tax_amount")),
    anchors=("taxable", "cgst_amount", "sgst_amount", "igst_amount", "tax_amount"),
    wraps="hsn",
    ends=(*_TABLE_ENDS, "Tot", "Ttl"),
)
