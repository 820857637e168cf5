"""The sums of a bill, from the taxable value to the total."""

from __future__ import annotations

from sheaf.doctypes.bills.table import ITEMS, TAX_RATES, TAX_SUMMARY
from sheaf.doctypes.spec import Amount, Sums, wordings

AMOUNTS = Sums(
    tables=(ITEMS, TAX_SUMMARY),
    amounts=(
        Amount(
            "taxable",
            wordings(
                """Taxable Value | Taxable Amount | Total Taxable Value | Total Taxable Amount | Total Taxable |
                Sub Total | Subtotal | Total Amount before Tax | Amount before Tax | Total before Tax |
                Net Taxable Value | Taxable Amt | Basic Amount | Basic Value | Assessable Value |
                Total Basic Value | Total Basic Amount | Total Charges |
                Net Amount before Tax | Taxable Total | Value of Goods | Taxable | Total before GST |
                Amount before GST | Amount Excl. Tax | Amount Excl. GST | Total Excl. Tax | Total Excl. GST |
                Excl. GST | Basic | Basic Price | Basic Total | Total Basic | Goods Value | Total Goods Value |
                Charges before Tax | Price before Tax | Value before Tax | Net Taxable | Net Taxable Amount |
                Total Assessable Value | Assessable | Total Assessable | Assessable Amount | Total Assessable Amount |
                Assessable Amt | Total Assessable Amt | Value of Supply | Taxable Value of Supply | Total (Excl. Tax) |
                Amount without Tax | Total without Tax | करयोग्य राशि | कर योग्य राशि | करयोग्य मूल्य | करपात्र रक्कम |
                करपात्र मूल्य"""
            ),
            ("taxable", "amount"),
            needed=True,
            only_with=("cgst", "sgst", "igst", "tax"),
        ),
        Amount(
            "cgst",
            wordings(
                """CGST | Output CGST | Add CGST | CGST Amount | CGST Amt | Central Tax | Total CGST |
                Central GST | CGST Output | CGST Payable | CGST Payble | Total CGST Amount | Central Tax Amount"""
            ),
            ("cgst_amount",),
        ),
        Amount(
            "sgst",
            wordings(
                """SGST | Output SGST | Add SGST | SGST Amount | SGST Amt | State Tax | Total SGST | SGST/UTGST |
                UTGST | State GST | Add SGST/UTGST | SGST Output | SGST Payable | SGST Payble | Total SGST Amount |
                State Tax Amount"""
            ),
            ("sgst_amount",),
        ),
        Amount(
            "igst",
            wordings(
                """IGST | Output IGST | Add IGST | IGST Amount | IGST Amt | Integrated Tax | Total IGST |
                Integrated GST | IGST Output | IGST Payable | IGST Payble | Total IGST Amount | Integrated Tax Amount"""
            ),
            ("igst_amount",),
            ("tax_amount",),
        ),
        Amount(
            "tax",
            wordings(
                "Total Tax | Total Tax Amount | Tax Amount | Total GST | Total GST Amount | GST Amount | GST | Tax"
            ),
            ("tax_amount",),
            instead_of=("cgst", "sgst", "igst"),
        ),
        Amount(
            "cess",
            wordings(
                """Cess | GST Cess | Compensation Cess | Cess Amount | TCS | Freight | Freight Charges |
                Shipping Charges | Packing & Forwarding | Delivery Charges | Other Charges | Handling Charges |
                Insurance"""
            ),
            (),
        ),
        Amount(
            "round_off",
            wordings(
                """Round Off | Rounded Off | Rounding | Rounding Off | R/Off | Round Off (+/-) | Less Round Off |
                Add Round Off | Add Rounded Off | Less Rounded Off |
                Roundoff | Rounding Difference | Rounding Adjustment | Round Off Amount"""
            ),
            (),
            sign=0,
        ),
    ),
    total=Amount(
        "total",
        wordings(
            """Grand Total | Total | Total Amount | Invoice Total | Net Amount | Net Payable | Amount Payable |
            Net Amount Payable | Total Invoice Value | Invoice Value | Total Invoice Amount | Bill Amount |
            Total Amount after Tax | Amount after Tax | Total Payable | Net Total | Total Value |
            Invoice Amount | Total Amount Payable | Total Bill Amount | Total after Tax | Bill Total |
            Final Amount | Amount Due | Total Due | Net Bill Amount | Total Invoice Value (in figure) |
            Total Payable Amount | Payable Amount | To be Paid | Amount to Pay | Amount to be Paid |
            Gross Invoice Value | On Road Total | On Road Price | Ex-Showroom Price | Incl. GST | Total Incl. GST |
            Total Incl. Tax | Total (Inclusive of Tax) | Net Amt | Bill Value | Rounded Total | Final Total |
            Total Bill Value | Total Cost | Net Value | Net Amount to Pay | Net Bill | Grand Total (Rounded) | Net Rs |
            Nett Payable | Payable | Payable Rs | Net Payable Rs | Total Payable Rs | Bill Payable | Payable Total |
            कुल | कुल योग | कुल राशि | कुल देय | कुल देय राशि | योग | महायोग | देय राशि | नेट राशि | एकूण | एकूण रक्कम |
            एकूण देय | एकूण देय रक्कम | बिल राशि"""
        ),
        ("amount",),
        needed=True,
    ),
    twins=(("cgst", "sgst"),),
    shares=(("cgst", "taxable", tuple(rate / 2 for rate in TAX_RATES)), ("igst", "taxable", TAX_RATES)),
    reductions=wordings(
        """Discount | Total Discount | Less Discount | Less | Special Discount | Cash Discount | Trade Discount |
        Scheme Discount | Discount Amount | Disc | Disc Amt | Coupon Discount | Bill Discount | Less Special Discount |
        Less Trade Discount | Less Cash Discount | Special Disc | Spl Disc | Spl Discount | Trade Disc | Cash Disc |
        Additional Discount | Addl Discount | School Discount | Institutional Discount | Library Discount |
        Quantity Discount | Volume Discount | Dealer Discount | Festival Discount | Flat Discount | Rebate |
        Less Rebate"""
    ),
    others=wordings(
        """Tax Amount in Words | Total Tax Amount GST |
        Amount in Words | Amount Chargeable | Total Quantity | Total Qty | Advance | Advance Paid | Balance |
        Balance Due | Down Payment | Finance Amount | Loan Amount | Amount Paid | Paid | Received | EMI | MRP |
        Total in Words | Total Items | Total Amount in Words | Gross Amount | Gross Total | Amount Financed |
        GSTIN | GSTIN No | GSTIN/UIN | GST No | GST Number |
        Cash | Card | UPI | You Saved | Less Exchange | Exchange | Processing Fee | GST Rate | Total Savings"""
    ),
)
