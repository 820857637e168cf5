"""Typed bills as dealers print them, each with unusual words or an unusual arrangement. All names are invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sheaf.model.field import Value

Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Bill:
    """What is printed, and what stands there of the fields that are tested."""

    typescript: str
    truth: Mapping[str, Value]


def row(description: str, hsn: str | None, quantity: str | None, rate: str | None, amount: str) -> Row:
    """Return an item with what its bill prints of it."""
    values = {"description": description, "hsn": hsn, "quantity": quantity, "rate": rate, "amount": amount}
    return {name: value for name, value in values.items() if value is not None}


BILLS: Mapping[str, Bill] = {
    "captions_over_values": Bill(
        """
   TAX INVOICE
   MALHAR TRACTORS PRIVATE LIMITED
   Gat No 112, Nagar Road, Wagholi, Pune - 412207
   GSTIN : 27XXZPS1234C1ZK    Ph : 9999900001

   Invoice No.        Date              Due Date          Place of Supply
   MT-0921            14/08/2024        29/08/2024        Maharashtra (27)

   Customer
   Sopan Baburao Kale
   At Post Uruli Kanchan, Tal Haveli, Pune - 412202
   PAN : ABCPK1234D

   #   Item                       HSN        Nos.    Unit Rate       Line Total
   1   Tractor 45 HP 2WD          87019300   1       5,00,000.00     5,00,000.00
   2   Cage Wheel Set             87089900   2          6,000.00       12,000.00

                                         Total (before GST)          5,12,000.00
                                         CGST @6%                       30,720.00
                                         SGST @6%                       30,720.00
                                         Invoice Value (Rs.)          5,73,440.00
   For Malhar Tractors Private Limited
""",
        {
            "invoice_number": "MT-0921",
            "invoice_date": "14/08/2024",
            "dealer_name": "MALHAR TRACTORS PRIVATE LIMITED",
            "dealer_gstin": "27XXZPS1234C1ZK",
            "customer_name": "Sopan Baburao Kale",
            "customer_address": "At Post Uruli Kanchan, Tal Haveli, Pune - 412202",
            "line_items": (
                row("Tractor 45 HP 2WD", "87019300", "1", "500000.00", "500000.00"),
                row("Cage Wheel Set", "87089900", "2", "6000.00", "12000.00"),
            ),
            "taxable_amount": "512000.00",
            "cgst_amount": "30720.00",
            "sgst_amount": "30720.00",
            "total_amount": "573440.00",
        },
    ),
    "number_slash_date": Bill(
        """
                 Shree Balaji Furniture Mart
                 18, Timber Market, Bengaluru - 560002
                 GSTIN 29XXZPK5678E1ZW
                          TAX INVOICE
   Tax Invoice No & Date: 318 / 01-02-2024                         Salesman : Ravi
   M/s. Kaveri Guest House
   22, Lake View Road, Mysuru - 570001
   Mob: 9999900007

   Sr   Particulars of Goods     HSN Code   Qty   Price/Unit   Disc %   Net Amt
   1    Teak Cot 6x5             94035010   2     20,000.00    0        40,000.00
   2    Coir Mattress            94042910   4      5,000.00    0        20,000.00
        Total                               6                           60,000.00
                                            Add: CGST 9.00%              5,400.00
                                            Add: SGST 9.00%              5,400.00
                                            Total Invoice Amount        70,800.00
   In Words: Rupees Seventy Thousand Eight Hundred Only
""",
        {
            "invoice_number": "318",
            "invoice_date": "01/02/2024",
            "dealer_name": "Shree Balaji Furniture Mart",
            "dealer_address": "18, Timber Market, Bengaluru - 560002",
            "customer_name": "Kaveri Guest House",
            "customer_address": "22, Lake View Road, Mysuru - 570001",
            "line_items": (
                row("Teak Cot 6x5", "94035010", "2", "20000.00", "40000.00"),
                row("Coir Mattress", "94042910", "4", "5000.00", "20000.00"),
            ),
            "taxable_amount": "60000.00",
            "cgst_amount": "5400.00",
            "sgst_amount": "5400.00",
            "total_amount": "70800.00",
        },
    ),
    "inclusive_prices": Bill(
        """
   CITY MOBILES
   Shop 4, FC Road, Pune 411004   GSTIN 27XXZPS1234C1ZK   Tel 020-99999999
   RETAIL INVOICE
   Bill # 5521                         24-12-2024
   Customer Name: Aman Gupta           Mobile: 9999900009
   Product & Services        HSN        Qty     MRP          Value (Rs)
   Nivora X2 8/256 Black     85171300   1       23,600.00    23,600.00
   IMEI 490154203237518
   Tempered Glass            70071900   1          590.00       590.00
   Total                                                     24,190.00
   Taxable 20,500.00  CGST 9% 1,845.00  SGST 9% 1,845.00
   Prices inclusive of GST
""",
        {
            "invoice_number": "5521",
            "invoice_date": "24/12/2024",
            "dealer_name": "CITY MOBILES",
            "customer_name": "Aman Gupta",
            "line_items": (
                row("Nivora X2 8/256 Black", "85171300", "1", "23600.00", "23600.00"),
                row("Tempered Glass", "70071900", "1", "590.00", "590.00"),
            ),
            "taxable_amount": "20500.00",
            "cgst_amount": "1845.00",
            "sgst_amount": "1845.00",
            "total_amount": "24190.00",
            "serial_number": "490154203237518",
        },
    ),
    "amount_before_quantity": Bill(
        """
                              INVOICE
   Om Sai Agencies
   Plot 3, Auto Nagar, Hubballi, Karnataka - 580021
   GST No: 29XXZPK5678E1ZW
   Bill     : OSA/77                                   Dt. : 03.05.2024
   Party : Venkatesh Traders
   Market Yard, Dharwad - 580001
   GSTIN : 29XXZPK5678E1ZW

   Sl.   HSN        Goods                 Amount        Rate       Units
   1     85094010   Mixer Grinder 750W    14,000.00     3,500.00   4
   2     85166000   Induction Cooktop      5,000.00     2,500.00   2

   Gross Value                            19,000.00
   Central Tax (9%)                        1,710.00
   State Tax (9%)                          1,710.00
   Net Payable                            22,420.00
""",
        {
            "invoice_number": "OSA/77",
            "invoice_date": "03/05/2024",
            "dealer_name": "Om Sai Agencies",
            "customer_name": "Venkatesh Traders",
            "customer_address": "Market Yard, Dharwad - 580001",
            "line_items": (
                row("Mixer Grinder 750W", "85094010", "4", "3500.00", "14000.00"),
                row("Induction Cooktop", "85166000", "2", "2500.00", "5000.00"),
            ),
            "taxable_amount": "19000.00",
            "cgst_amount": "1710.00",
            "sgst_amount": "1710.00",
            "total_amount": "22420.00",
        },
    ),
    "seller_in_footer": Bill(
        """
   Tax Invoice                                             Invoice : 24-0099
                                                           Date : 11 Nov 2024
   Billed to
   Lakshmi Narayanan
   No 3, 2nd Cross, Adyar, Chennai - 600020

   Service                         SAC       Amount
   Room rent 12 Nov to 14 Nov      996311    6,000.00
   Laundry                         999712      500.00
   Sub-Total                                 6,500.00
   CGST (6%)                                   390.00
   SGST (6%)                                   390.00
   Amount to Pay                           Rs 7,280.00

   Hotel Green Leaf, 45 Beach Road, Chennai - 600041
   GSTIN : 33XXZPL4321D1ZU
   For Hotel Green Leaf
""",
        {
            "invoice_number": "24-0099",
            "invoice_date": "11/11/2024",
            "dealer_name": "Hotel Green Leaf",
            "dealer_gstin": "33XXZPL4321D1ZU",
            "customer_name": "Lakshmi Narayanan",
            "customer_address": "No 3, 2nd Cross, Adyar, Chennai - 600020",
            "taxable_amount": "6500.00",
            "cgst_amount": "390.00",
            "sgst_amount": "390.00",
            "total_amount": "7280.00",
            "line_items": (
                row("Room rent 12 Nov to 14 Nov", "996311", None, None, "6000.00"),
                row("Laundry", "999712", None, None, "500.00"),
            ),
        },
    ),
    "buyer_below_items": Bill(
        """
   GAYATRI GARMENTS
   Textile Market, Ring Road, Bengaluru - 560001
   GSTIN: 29XXZPK5678E1ZW
   CASH MEMO
   No. 2087                                              Date 30/09/2024
   Item Name              HSN    Pcs    Rate       Disc     Amount
   Cotton Shirt           6205   3      900.00     0.00     2,700.00
   Denim Trouser          6203   2    1,400.00     0.00     2,800.00
   Taxable Amt                                              5,500.00
   CGST 2.5%                                                  137.50
   SGST 2.5%                                                  137.50
   Bill Total                                               5,775.00

   Customer : Nisha Jain
   Address : 77, Jayanagar 4th Block, Bengaluru - 560011
""",
        {
            "invoice_number": "2087",
            "invoice_date": "30/09/2024",
            "dealer_name": "GAYATRI GARMENTS",
            "customer_name": "Nisha Jain",
            "customer_address": "77, Jayanagar 4th Block, Bengaluru - 560011",
            "line_items": (
                row("Cotton Shirt", "6205", "3", "900.00", "2700.00"),
                row("Denim Trouser", "6203", "2", "1400.00", "2800.00"),
            ),
            "taxable_amount": "5500.00",
            "cgst_amount": "137.50",
            "sgst_amount": "137.50",
            "total_amount": "5775.00",
        },
    ),
    "total_row_without_caption": Bill(
        """
   TAX INVOICE
   Prakash Sanitary Stores
   Station Road, Mysuru - 570001
   GSTIN : 29XXZPK5678E1ZW
   Bill No. & Date : PS-41, 05/06/2024
   Name & Address
   Ganesh Hegde
   12, Saraswathipuram, Mysuru - 570009

   SN   Particulars          HSN/SAC    Quantity   Rate       Taxable     CGST      SGST      Total
   1    Wash Basin           69101000   2          3,000.00   6,000.00    540.00    540.00    7,080.00
   2    CP Tap               84818020   5            800.00   4,000.00    360.00    360.00    4,720.00
                                                             10,000.00    900.00    900.00   11,800.00
   Rs. Eleven Thousand Eight Hundred Only
""",
        {
            "invoice_number": "PS-41",
            "invoice_date": "05/06/2024",
            "dealer_name": "Prakash Sanitary Stores",
            "customer_name": "Ganesh Hegde",
            "customer_address": "12, Saraswathipuram, Mysuru - 570009",
            "line_items": (
                row("Wash Basin", "69101000", "2", "3000.00", "7080.00"),
                row("CP Tap", "84818020", "5", "800.00", "4720.00"),
            ),
            "taxable_amount": "10000.00",
            "cgst_amount": "900.00",
            "sgst_amount": "900.00",
            "total_amount": "11800.00",
        },
    ),
    "unknown_captions": Bill(
        """
   TAX INVOICE
   VISHAL JEWELLERS
   Zaveri Lane, Kalbadevi, Mumbai - 400002
   GSTIN : 27XXZPS1234C1ZK
   Inv. No: VJ/908                           Inv. Dt: 02-11-2024
   Customer: Sunita Patil
   Add: 6, Shanti Niwas, Dadar, Mumbai - 400028
   PAN: ABCPP1234K

   Ornament              HSN     Net Wt (g)   Rate/g      Worth
   22K Gold Chain        7113    10.000       6,800.00    68,000.00
   Silver Anklet         7113    50.000          90.00     4,500.00

   Goods Worth           72,500.00
   Add C.G.S.T. 1.5%      1,087.50
   Add S.G.S.T. 1.5%      1,087.50
   To be paid            74,675.00
""",
        {
            "invoice_number": "VJ/908",
            "invoice_date": "02/11/2024",
            "dealer_name": "VISHAL JEWELLERS",
            "customer_name": "Sunita Patil",
            "customer_address": "6, Shanti Niwas, Dadar, Mumbai - 400028",
            "line_items": (
                row("22K Gold Chain", "7113", "10", "6800.00", "68000.00"),
                row("Silver Anklet", "7113", "50", "90.00", "4500.00"),
            ),
            "taxable_amount": "72500.00",
            "cgst_amount": "1087.50",
            "sgst_amount": "1087.50",
            "total_amount": "74675.00",
        },
    ),
    "number_right_no_colon": Bill(
        """
   DEEPAK AUTO SPARES
   Gandhi Chowk, Latur, Maharashtra - 413512
   GSTIN 27XXZPS1234C1ZK
   RETAIL INVOICE                                              No. 000451
   To,                                                         12/01/2025
   Shri Balaji Shinde
   Ausa Road, Latur - 413531

   Product                Code        Qty     @           Amt
   Clutch Plate           87089300    2       1,100.00    2,200.00
   Brake Shoe             87083000    4         450.00    1,800.00

   Total                                      4,000.00
   CGST                            14%          560.00
   SGST                            14%          560.00
   Grand Total                                5,120.00
""",
        {
            "invoice_number": "000451",
            "invoice_date": "12/01/2025",
            "dealer_name": "DEEPAK AUTO SPARES",
            "customer_name": "Shri Balaji Shinde",
            "customer_address": "Ausa Road, Latur - 413531",
            "line_items": (
                row("Clutch Plate", "87089300", "2", "1100.00", "2200.00"),
                row("Brake Shoe", "87083000", "4", "450.00", "1800.00"),
            ),
            "taxable_amount": "4000.00",
            "cgst_amount": "560.00",
            "sgst_amount": "560.00",
            "total_amount": "5120.00",
        },
    ),
    "modern_cards": Bill(
        """
   Brightline Solar                                                     TAX INVOICE
   Plot 21, MIDC, Nashik, Maharashtra 422010                            #BL-000318
   27XXZPS1234C1ZK

   From                          To                            Date of issue     Amount due
   Brightline Solar              Gokul Dairy Farm              21 Aug 2024       ₹1,12,000.00
   Plot 21, MIDC,                Village Ozar,
   Nashik 422010                 Nashik 422206

   Item                      Quantity     Price          Total
   Solar panel 540W          10           8,000.00       80,000.00
   Inverter AC-5             1           20,000.00       20,000.00

                                          Excl. GST      1,00,000.00
                                          CGST 6%            6,000.00
                                          SGST 6%            6,000.00
                                          Incl. GST      1,12,000.00
""",
        {
            "invoice_number": "BL-000318",
            "invoice_date": "21/08/2024",
            "dealer_name": "Brightline Solar",
            "customer_name": "Gokul Dairy Farm",
            "customer_address": "Village Ozar, Nashik 422206",
            "line_items": (
                row("Solar panel 540W", None, "10", "8000.00", "80000.00"),
                row("Inverter AC-5", None, "1", "20000.00", "20000.00"),
            ),
            "taxable_amount": "100000.00",
            "cgst_amount": "6000.00",
            "sgst_amount": "6000.00",
            "total_amount": "112000.00",
        },
    ),
}
