"""Bills whose parts stand where few have them: the seller at the foot, a buyer without a caption, a till's roll."""

from __future__ import annotations

from sheaf.doctypes.invoice import DOCTYPE
from sheaf.model.field import Choice, Value
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_bills import row
from tests.unit.stages.typed_paper import paper

AT_FOOT = """
   Tax Invoice
   Billed To :                                     Invoice Number   : TI/88/24-25
   Ramesh Kulkarni                                 Invoice Date     : 04/05/2024
   12, Lake Road, Nashik - 422001                  Sales Order No   : SO/000417
   Mobile : 9999900011                             Delivery Date    : 06/05/2024

   S.No   Item Description      Serial No     HSN        Qty   Rate        Disc     Taxable     Total
   1      LED TV 43 Inch        ZK00817265    85287217   1     20,000.00   500.00   19,500.00   23,010.00

                                                  Total Taxable Value     19,500.00
                                                  CGST                     1,755.00
                                                  SGST                     1,755.00
                                                  Net Payable             23,010.00
   for Sunrise Electronics
   Authorised Signatory


                          Sunrise Electronics
                          7, Main Road, Nashik - 422002
                          GSTIN: 27XXZPS1234C1ZK
"""

THREE_BLOCKS = """
   SHREE PHARMA DISTRIBUTORS               GST INVOICE              METRO MEDICAL STORES
   11, NEHRU ROAD, SATARA,                 CREDIT                   PLOT NO 4, STATION ROAD,
   MAHARASHTRA - 415001                    INV NO : GT72138         KARAD - 415110
   PH. 9999900021                          DATE : 18-11-2024        GSTIN: 27XXZPT4321D1ZU
   GSTIN: 27XXZPS1234C1ZK                  DUE : 09-12-2024

   PRODUCT                HSN       BATCH      EXP       MRP        QTY   RATE      AMOUNT
   ORS POWDER 21.8G       3004      SN2199     07/28     81.19      10    58.00     580.00
   COUGH SYRUP 100ML      3004      KQ9099     06/27     86.80       5    62.00     310.00

                                                     SUB TOTAL            890.00
                                                     SGST PAYABLE          22.25
                                                     CGST PAYABLE          22.25
                                                     ROUND OFF              0.50
                                                     GRAND TOTAL          935.00
"""

TILL = """
        NEW BHARAT SUPER MART
        Plot No 200, Vijay Nagar
        Indore 452010
        GSTIN: 23XXZFS8470N1Z0
        TAX INVOICE
  Bill No: 158783      Dt: 29/01/2025
  --------------------------------------
  ITEM / HSN      QTY     RATE    AMOUNT
  --------------------------------------
  TEA POWDER 500G
    0902          2 x   204.00    408.00
  BASMATI RICE 5KG
    1006          3 x   343.00  1,029.00
  --------------------------------------
  TOTAL                         1,437.00
  --------------------------------------
  Taxable Value                 1,368.58
  CGST                             34.21
  SGST                             34.21
"""

WITHOUT_TAXABLE = """
                              Tax Invoice
   Pioneer Home Appliances                     Invoice No.        Dated
   Ring Road, Patna - 800020, Bihar            NB/1541/25-26      17-Apr-2025
   GSTIN/UIN: 10XXZPS1234C1ZV
   Buyer (Bill to)
   Metro Traders
   M G Road, Ahmedabad - 380015, Gujarat

   Sl   Description of Goods       HSN/SAC    Quantity    Rate       per    Amount
   1    Plywood 18mm               4412       36 Nos      400.00     Nos    14,400.00
   2    PVC Pipe 1 inch            3917       39 Nos      274.50     Nos    10,705.50
                        IGST                                                 4,518.99
                        ROUND OFF                                            (-)0.49
        Total                                 75 Nos                        29,624.00
   Amount Chargeable (in words)
   INR Twenty Nine Thousand Six Hundred Twenty Four Only
"""

EXPORT = """
                     TAX INVOICE (EXPORT)
   Exporter                                       Invoice No.          : EX-0045
   Kaveri Tyres                                   Invoice Date         : 24 Mar 2024
   9, Dock Road, Chennai - 600001                 Buyer's Order No.    : PO128331
   GSTIN: 33XXZPL4321D1ZU                         Terms of Delivery    : FOB

   Consignee
   Blue Heron Trading LLC
   14 Harbour Lane,
   Portville 4410, Norland

   Sl   Description of Goods       HSN Code    Quantity    Rate        Amount
   1    Bicycle Gents 26 Inch      87120010    20          4,200.00    84,000.00

   Total                                                               84,000.00
   For Kaveri Tyres
"""

RIGHT_ALIGNED = """
   Sold By :                                                          Billing Address :
   Orient Sarees                                                         Prachi Mahato
   Door No 39, Arera Colony,                              House No 402, Gokulam, Mysuru,
   Laxmi Niwas,                                                      Karnataka, 570001
   Bhopal - 462004                                                  Shipping Address :
   PAN No: XXZPS1234C                                                    Prachi Mahato
   GSTIN: 23XXZPS1234C1ZO                                 House No 402, Gokulam, Mysuru,
                                                                     Karnataka, 570001
   Order Number: 394-1142481                              Invoice Number : INV/25-26/1438
   Order Date: 20/10/2025                                      Invoice Date : 21.10.2025
   Tax Invoice
   Sl   Description            Qty    Rate       Amount
   1    Kids Frock             2      740.00     1,480.00
   Total                                         1,480.00
"""


def choices(typescript: str) -> dict[str, Choice]:
    return {choice.name: choice for choice in validate(extract(paper(typescript), DOCTYPE), DOCTYPE)}


def values(typescript: str) -> dict[str, Value]:
    return {name: choice.candidate.value for name, choice in choices(typescript).items()}


def checks(typescript: str, field: str) -> dict[str, bool]:
    return {check.name: check.passed for check in choices(typescript)[field].checks}


def test_a_seller_at_the_foot_is_known_by_the_signature() -> None:
    found = values(AT_FOOT)
    assert found["dealer_name"] == "Sunrise Electronics"
    assert found["dealer_address"] == "7, Main Road, Nashik - 422002"
    assert found["customer_name"] == "Ramesh Kulkarni"
    assert found["invoice_number"] == "TI/88/24-25"


def test_a_caption_of_a_number_is_nobodys_name() -> None:
    unsigned = AT_FOOT.replace("for Sunrise Electronics", "")
    assert values(unsigned).get("dealer_name") not in ("Sales Order No", "Delivery Date", "Invoice Number")


def test_a_second_block_with_a_gstin_is_the_buyers_without_a_caption() -> None:
    found = choices(THREE_BLOCKS)
    assert found["customer_name"].candidate.value == "METRO MEDICAL STORES"
    assert found["customer_address"].candidate.value == "PLOT NO 4, STATION ROAD, KARAD - 415110"
    assert found["customer_gstin"].candidate.value == "27XXZPT4321D1ZU"
    assert found["dealer_gstin"].candidate.value == "27XXZPS1234C1ZK"
    assert found["customer_name"].candidate.evidence < found["dealer_name"].candidate.evidence


def test_a_column_for_item_and_code_holds_the_name_over_the_code() -> None:
    assert values(TILL)["line_items"] == (
        row("TEA POWDER 500G", "0902", "2", "204.00", "408.00"),
        row("BASMATI RICE 5KG", "1006", "3", "343.00", "1029.00"),
    )


def test_a_taxable_value_that_is_not_printed_is_the_rows_sum_where_it_makes_the_total() -> None:
    found = choices(WITHOUT_TAXABLE)
    assert found["taxable_amount"].candidate.value == "25105.50"
    assert found["taxable_amount"].candidate.evidence < 0.6
    assert found["igst_amount"].candidate.value == "4518.99"
    assert found["total_amount"].candidate.value == "29624.00"


def test_a_rows_sum_that_makes_no_total_is_no_taxable_value() -> None:
    assert "taxable_amount" not in values(WITHOUT_TAXABLE.replace("4,518.99", "4,618.99"))


def test_a_consignee_is_the_buyer_where_there_is_no_other() -> None:
    found = values(EXPORT)
    assert found["customer_name"] == "Blue Heron Trading LLC"
    assert found["customer_address"] == "14 Harbour Lane, Portville 4410, Norland"
    assert found["dealer_name"] == "Kaveri Tyres"


def test_a_right_aligned_block_does_not_end_the_one_left_of_it() -> None:
    found = values(RIGHT_ALIGNED)
    assert found["dealer_address"] == "Door No 39, Arera Colony, Laxmi Niwas, Bhopal - 462004"
    assert found["customer_address"] == "House No 402, Gokulam, Mysuru, Karnataka, 570001"


def test_a_title_behind_the_name_is_no_part_of_it() -> None:
    titled = EXPORT.replace("   Kaveri Tyres      ", "   Kaveri Tyres GST TAX INVOICE      ").replace(
        "Exporter", "        "
    )
    assert values(titled)["dealer_name"] == "Kaveri Tyres"


def test_a_tax_without_its_twin_is_left_out_where_nothing_adds_up() -> None:
    found = values(TILL.replace("CGST                             34.21", ""))
    assert "sgst_amount" not in found
    assert "cgst_amount" not in found


def test_a_tax_whose_caption_was_lost_is_found_by_its_twin() -> None:
    found = values(TILL.replace("CGST       ", "C@#T       "))
    assert (found["cgst_amount"], found["sgst_amount"]) == ("34.21", "34.21")


def test_a_caption_that_differs_in_a_letter_makes_no_other_tax() -> None:
    found = values(THREE_BLOCKS.replace("SGST PAYABLE", "Add : SGST  ").replace("CGST PAYABLE", "Add : CGST  "))
    assert found["cgst_amount"] == "22.25"
    assert "igst_amount" not in found


def test_rows_are_proven_only_by_a_product_that_a_discount_or_a_tax_explains() -> None:
    assert checks(WITHOUT_TAXABLE, "line_items")["rows_multiply"]
    unexplained = WITHOUT_TAXABLE.replace("274.50", "271.13")
    assert "rows_multiply" not in checks(unexplained, "line_items")
    assert checks(WITHOUT_TAXABLE.replace("274.50", "974.50"), "line_items")["rows_multiply"] is False


def test_rows_with_an_empty_cell_are_less_sure() -> None:
    whole, lacking = choices(TILL)["line_items"], choices(TILL.replace("204.00", "      "))["line_items"]
    assert lacking.candidate.evidence < whole.candidate.evidence


def test_an_address_with_the_state_of_the_gstin_is_proven_and_one_of_another_state_doubted() -> None:
    assert checks(AT_FOOT, "dealer_address")["dealer_address_fits"]
    assert checks(AT_FOOT.replace("422002", "560001"), "dealer_address")["dealer_address_fits"] is False
    assert "customer_address_fits" not in checks(AT_FOOT, "customer_address")


def test_an_address_that_took_a_neighbour_is_doubted() -> None:
    taken = AT_FOOT.replace("12, Lake Road, Nashik - 422001     ", "12, Lake Road, Order Date 02/04/2024")
    assert checks(taken, "customer_address")["customer_address_fits"] is False


def test_a_number_that_is_too_long_or_a_telephones_is_doubted() -> None:
    assert checks(AT_FOOT, "invoice_number")["number_is_short"]
    for other in ("9999900012", "ACK/112410163829474"):
        assert checks(AT_FOOT.replace("TI/88/24-25", other), "invoice_number")["number_is_short"] is False


def test_a_day_before_there_was_gst_is_doubted() -> None:
    assert "day_is_of_gst" not in checks(AT_FOOT, "invoice_date")
    assert checks(AT_FOOT.replace("04/05/2024", "04/05/2014"), "invoice_date")["day_is_of_gst"] is False


def test_nobody_sells_to_himself() -> None:
    same = EXPORT.replace("Blue Heron Trading LLC", "Kaveri Tyres")
    assert checks(same, "dealer_name")["parties_differ"] is False
    assert "parties_differ" not in checks(EXPORT, "dealer_name")


def test_of_two_imeis_the_first_is_the_phones_however_they_were_read() -> None:
    phones = AT_FOOT.replace("   Authorised Signatory", "   IMEI 1: ~490154203237518\n   IMEI 2: 356938035643809")
    assert values(phones)["serial_number"] == "490154203237518"


def test_small_letters_before_the_digits_of_a_house_number_are_digits() -> None:
    misread = AT_FOOT.replace("12, Lake Road, Nashik - 422001     ", "Flat No s06, Lake Road, Nashik 422001")
    assert str(values(misread)["customer_address"]).startswith("Flat No 506, Lake Road")


def test_rows_of_which_one_has_no_text_are_doubted() -> None:
    lacking = choices(TILL.replace("BASMATI RICE 5KG", ""))["line_items"]
    assert lacking.candidate.evidence < 0.6 < choices(TILL)["line_items"].candidate.evidence


def test_the_count_of_the_items_is_no_items_name() -> None:
    counted = TILL.replace("  TOTAL     ", "  Items: 2    Qty: 5\n  TOTAL     ")
    assert values(counted)["line_items"] == values(TILL)["line_items"]


def test_a_line_of_signs_ends_the_buyer_over_it() -> None:
    roll = """
        GUPTA RADIO HOUSE
        4, Station Road, Kota-324001
        GST: 08XXZPS1234C1ZK
  ======================================
        RETAIL INVOICE
  Inv No: GST-07501
  Customer: Ramesh Kulkarni
  ======================================
  1. Voltage Stabilizer
     3 x 2430.00                  7290.00
  TOTAL                           7290.00
"""
    found = values(roll)

    assert found["customer_name"] == "Ramesh Kulkarni"
    assert found.get("customer_address") is None
