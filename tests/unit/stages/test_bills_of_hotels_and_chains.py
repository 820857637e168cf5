"""Bills of hotels, chains, portals and tills: who pays for a guest, goods' numbers over their names, odd paise.

All names are invented.
"""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_bills import row
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

HOTEL = """
                        NEELKAMAL PALACE
                        Boutique Hotel on the Lake
                        Fort Road, Udaipur, Rajasthan 313001
                        GSTIN : 08ABCPS1234C1ZV
                        TAX INVOICE
   Guest Name        : Mr. Kiran Wadhwa                     Bill No     : NKP/118
   Company           : Trishul Chemtech Private Limited     Bill Date   : 13-Dec-2024
   Address           : 501, Garnet Park, Saki Road,         Room        : 304
                       Mumbai 400072
   Company GSTIN     : 27XXZPS1234C1ZK                      Arrival     : 11-Dec-2024

   Date        Particulars            SAC       Charges     CGST %    CGST      SGST %    SGST      Total
   11-Dec-24   Room Rent 304          996311    6,800.00    6%        408.00    6%        408.00    7,616.00
               Total                            6,800.00              408.00              408.00    7,616.00
                                                Net Payable (INR)                                   7,616.00
"""

CHAIN = """
                        TAX INVOICE
   Sold By / Store:                Customer Details:                 Invoice No : Z047
   Voltamart Retail Limited        Name : RADHA SPECIMEN             Invoice Date : 17-Aug-2024
   Plot No 6, KPHB Road,           Address : 16-31, Reddy Colony
   Hyderabad - 500072              Hyderabad - 500085
   GSTIN : 36ABCPS1234C1ZV         Mobile : 99XXXXXX40

   S No  Item Code / Description    HSN/SAC    Qty  Unit Price   Taxable Value   CGST        SGST        Amount
   1     242118                     84182100   1    25,990.00    22,025.42       1,982.29    1,982.29    25,990.00
         Icefall 253L Refrigerator
         Silver
   2     906610                     998716     1    2,499.00     2,117.80        190.60      190.60      2,499.00
         Extended Warranty 2 Yr
   Total                                       2                 24,143.22       2,172.88    2,172.90    28,489.00
"""

FREIGHT = """
                        TAX INVOICE
   Anand Pipes Depot                                   Invoice No.         Dated
   Odhav Ring Road, Ahmedabad 382415                   AP/874              14-Jan-23
   GSTIN/UIN: 24ABCPS1234C1ZV
   Consignee                                           Destination
   Uday Engineering - Site Office                      Changodar
   Survey 210, Changodar 382213
   Buyer (if other than consignee)
   Uday Engineering
   B/7, Naroda GIDC, Ahmedabad 382330
   GSTIN/UIN : 24XXZPS1234C1ZK

   Sl    Description of Goods       HSN/SAC     Quantity    Rate       per    Amount
   1     Valve 80mm                 84818030    10 nos      1,845.00   nos    18,450.00
   2     Elbow 25mm                 73079910    100 pcs     48.50      pcs    4,850.00
                                                                              23,300.00
         Freight & Forwarding                                                 850.00
         OUTPUT CGST 9%                                                       2,173.50
         OUTPUT SGST 9%                                                       2,173.50
         Total                                                                28,497.00
   HSN/SAC        Taxable Value    Central Tax Amount    State Tax Amount
   84818030       19,300.00        1,737.00              1,737.00
   73079910       4,850.00         436.50                436.50
   Total          24,150.00        2,173.50              2,173.50
"""

ROLL = """
        BASANT HOME NEEDS
        G.S. ROAD, ULUBARI
        GUWAHATI-781007, ASSAM
        GSTIN:18ABCPS1234C1ZV
        TAX INVOICE
  BILL NO:BHN-417                   DT:09/11/2024
  CUST:RADHA SPECIMEN
  ITEM
  HSN         QTY         RATE           AMT
  MIXER GRINDER 750 W 3 JAR STEEL BODY
  8509        1           3899.00    3899.00
  KETTLE 1.5L
  8516        2           799.00     1598.00
  ITEMS:2 QTY:3                      5497.00
  NET AMT Rs.                        5497.00
"""

PORTAL = """
   Tax Invoice
   Sold By: TRIPTI DIGITAL RETAIL PRIVATE LIMITED
   GSTIN - 29ABCPS1234C1ZV                              Invoice Number # FAK118
   Order Date: 02-06-2025        Bill To
   Invoice Date: 03-06-2025      Radha Specimen
                                 Kumarapuram, Trivandrum - 695011

   Product              Title                             Qty   Gross Amount   Taxable Value   IGST        Total
   Mobiles              ORBIT Nova 7 (Blue, 128 GB)       1     21,499.00      18,219.49       3,279.51    21,499.00
   FSN: MOBH2KNR        Warranty: 1 Year
   HSN/SAC: 85171300    and 6 Months on Accessories
                        IGST: 18.0 %
                        Shipping And Packaging Charges    1     19.00          16.10           2.90        19.00
                        SAC: 996812
   Total                                                  2     21,518.00      18,235.59       3,282.41    21,518.00
                                                                               Grand Total     21,518.00
"""


def bill(typescript: str) -> dict[str, Value]:
    return values("INVOICE", paper(typescript))


def test_the_company_whose_gstin_stands_in_a_guests_block_is_the_customer() -> None:
    found = bill(HOTEL)
    assert found["customer_name"] == "Trishul Chemtech Private Limited"
    assert found["customer_address"] == "501, Garnet Park, Saki Road, Mumbai 400072"
    assert found["customer_gstin"] == "27XXZPS1234C1ZK"


def test_a_guest_is_the_customer_where_the_company_has_no_gstin() -> None:
    found = bill(HOTEL.replace("Company GSTIN     : 27XXZPS1234C1ZK ", "Place of Supply   : 08 - Rajasthan   "))
    assert str(found["customer_name"]).endswith("Kiran Wadhwa")


def test_what_kind_of_house_a_hotel_is_is_no_part_of_its_address() -> None:
    assert bill(HOTEL)["dealer_address"] == "Fort Road, Udaipur, Rajasthan 313001"


def test_what_a_motto_ends_in_a_code_with_is_no_part_of_the_address() -> None:
    coded = HOTEL.replace("Boutique Hotel on the Lake", "Authorised Car Dealer Dealer Code : 0814-UDR")
    assert bill(coded)["dealer_address"] == "Fort Road, Udaipur, Rajasthan 313001"


def test_a_goods_number_over_its_name_is_no_part_of_it() -> None:
    assert bill(CHAIN)["line_items"] == (
        row("Icefall 253L Refrigerator Silver", "84182100", "1", "25990.00", "25990.00"),
        row("Extended Warranty 2 Yr", "998716", "1", "2499.00", "2499.00"),
    )


def test_who_sells_is_announced_with_the_store() -> None:
    assert bill(CHAIN)["dealer_name"] == "Voltamart Retail Limited"


def test_halves_of_a_tax_may_differ_by_odd_paise_of_the_rows() -> None:
    found = bill(CHAIN)
    assert (found["cgst_amount"], found["sgst_amount"]) == ("2172.88", "2172.90")


def test_two_halves_of_a_tax_under_one_caption_are_one_each() -> None:
    merged = CHAIN.replace("CGST        SGST     ", "         SGST        ")
    found = bill(merged)
    assert (found["cgst_amount"], found["sgst_amount"]) == ("2172.88", "2172.90")


def test_a_caption_that_says_of_itself_when_it_counts_is_no_name() -> None:
    found = bill(FREIGHT)
    assert found["customer_name"] == "Uday Engineering"
    assert found["customer_address"] == "B/7, Naroda GIDC, Ahmedabad 382330"


def test_what_is_taxed_is_that_of_which_the_tax_is_a_usual_share() -> None:
    found = bill(FREIGHT)
    assert (found["taxable_amount"], found["total_amount"]) == ("24150.00", "28497.00")


def test_a_name_that_runs_over_a_rolls_columns_is_that_of_the_figures_under_it() -> None:
    assert bill(ROLL)["line_items"] == (
        row("MIXER GRINDER 750 W 3 JAR STEEL BODY", "8509", "1", "3899.00", "3899.00"),
        row("KETTLE 1.5L", "8516", "2", "799.00", "1598.00"),
    )


def test_codes_and_rates_under_goods_end_no_table_and_what_is_charged_like_goods_is_a_row() -> None:
    assert bill(PORTAL)["line_items"] == (
        row("ORBIT Nova 7 (Blue, 128 GB)", "85171300", "1", None, "21499.00"),
        row("Shipping And Packaging Charges", "996812", "1", None, "19.00"),
    )


def test_a_text_far_left_of_its_caption_stands_beside_its_number() -> None:
    found = bill("""
   VIRAT MOTORS PRIVATE LIMITED
   Delhi Road, Hisar - 125001
   GSTIN : 06ABCPS1234C1ZV
   VEHICLE SALE INVOICE
   Customer    : Mr. RAVI SPECIMEN            Invoice No.   : VSL118
   Address     : Mayyar, Hisar - 125044       Invoice Dt.   : 21-OCT-2023

   Sl.                          Particulars                               Qty       Amount (Rs.)
   1    SWIFTLET VXI                                                      1         5,82,413.79
        Taxable Value                                                               5,82,413.79
        CGST @ 14.00 %                                                              81,537.93
        SGST @ 14.00 %                                                              81,537.93
        Grand Total                                                                 7,45,489.65
    """)
    assert found["line_items"] == (row("SWIFTLET VXI", None, "1", None, "582413.79"),)


@pytest.mark.parametrize("state", ["BIHAR (10)", "BIHAR (10) Ph.No. : 99999XXXXX", "Bihar-10"])
def test_a_state_with_its_number_behind_the_pincode_is_a_part_of_the_address(state: str) -> None:
    found = bill(f"""
                        GST INVOICE
   HUGLI DISTRIBUTORS PVT LTD                          To, M/s. RADHA MEDICAL AGENCY
   EZRA STREET, KOLKATA-700001                         SADAR ROAD, CHAPRA-841301
   GSTIN : 19ABCPS1234C1ZV                             {state}
   Invoice No. : HH-A00         Date : 23-07-2025      GSTIN : 10XXZPS1234C1ZK

   Sn.  Product Name       HSN     Qty    Rate      IGST%    Amount
   1    PARAZOL 650 TAB    3004    60     22.40     12.00    1344.00
                                          Grand Total        1505.28
    """)
    assert found["customer_address"] == f"SADAR ROAD, CHAPRA-841301 {state.partition(' Ph')[0]}"
