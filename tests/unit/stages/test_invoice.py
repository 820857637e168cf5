"""The INVOICE declaration on typed papers of many designs. All names and numbers are invented."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.invoice import DOCTYPE
from sheaf.model.field import Check, Choice, Value
from sheaf.stages.classify import classify
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper

LETTERHEAD = """
                                      TAX INVOICE                       (Original for Recipient)
              SAPPHIRE ELECTRONICS
              Authorised Dealer for all kinds of Appliances
              12, Station Road, Shivajinagar,
              Pune - 411005, Maharashtra
              Phone: 9999900001   Email: sapphire@example.in
              GSTIN: 27XXZPS1234C1ZK

   Bill To                               Ship To                            Invoice No : SE/104/24-25
   Rahul Deshmukh                        Rahul Deshmukh                     Date : 05-Jul-2024
   Flat 4, Ganga Residency,              Godown 9, MIDC,                    Place of Supply : Maharashtra
   Kothrud, Pune 411038                  Bhosari, Pune 411026
   Mobile: 9999900002

   Sl  Description of Goods              HSN/SAC     Qty      Rate           Amount
   1   LED TV 43 Inch                    85287217    1 Nos    30,000.00      30,000.00
       Serial No: TV43A9081726
   2   Wall Mount                        83024110    2 Nos       500.00       1,000.00

                                                   Sub Total                 31,000.00
                                                   CGST @ 9%                  2,790.00
                                                   SGST @ 9%                  2,790.00
                                                   Round Off                      0.00
                                                   Grand Total               36,580.00
   Rupees Thirty Six Thousand Five Hundred Eighty Only
                                                              For SAPPHIRE ELECTRONICS

                                                              Authorised Signatory
"""

FORM = """
   RETAIL INVOICE
   Sold By                                          Customer Name : Meena Iyer
   Laxmi Mobile Point                               Address : 7, Temple Street, T Nagar, Chennai 600017
   44, Usman Road, T Nagar,                         Mobile : 9999900003
   Chennai - 600017
   GSTIN : 33XXZPL4321D1ZU
   Bill No : 881                                    Bill Date : 11/02/2025

   Particulars                   HSN        Qty     Unit Price     Taxable Value    GST %    Total
   Phone Nivora 128GB            85171300   1       15,000.00      15,000.00        18%      17,700.00
   IMEI: 490154203237518

   Taxable Amount : 15,000.00      CGST : 1,350.00      SGST : 1,350.00      Net Payable : 17,700.00
   Amount in words: Seventeen Thousand Seven Hundred Rupees Only
"""


def choices(typescript: str) -> dict[str, Choice]:
    return {choice.name: choice for choice in validate(extract(paper(typescript), DOCTYPE), DOCTYPE)}


def values(typescript: str) -> dict[str, Value]:
    return {name: choice.candidate.value for name, choice in choices(typescript).items()}


def test_a_letterhead_and_three_blocks_side_by_side_are_kept_apart() -> None:
    found = values(LETTERHEAD)
    assert found["dealer_name"] == "SAPPHIRE ELECTRONICS"
    assert found["dealer_address"] == "12, Station Road, Shivajinagar, Pune - 411005, Maharashtra"
    assert found["dealer_gstin"] == "27XXZPS1234C1ZK"
    assert found["customer_name"] == "Rahul Deshmukh"
    assert found["customer_address"] == "Flat 4, Ganga Residency, Kothrud, Pune 411038"
    assert "customer_gstin" not in found
    assert (found["invoice_number"], found["invoice_date"]) == ("SE/104/24-25", "05/07/2024")


def test_rows_totals_and_serial_number_are_read() -> None:
    found = values(LETTERHEAD)
    assert found["line_items"] == (
        {"description": "LED TV 43 Inch", "hsn": "85287217", "quantity": "1", "rate": "30000.00", "amount": "30000.00"},
        {"description": "Wall Mount", "hsn": "83024110", "quantity": "2", "rate": "500.00", "amount": "1000.00"},
    )
    assert found["serial_number"] == "TV43A9081726"
    amounts = [found[name] for name in ("taxable_amount", "cgst_amount", "sgst_amount", "total_amount")]
    assert amounts == ["31000.00", "2790.00", "2790.00", "36580.00"]
    assert "igst_amount" not in found


def test_a_form_with_captions_before_its_values_is_read() -> None:
    found = values(FORM)
    assert found["dealer_name"] == "Laxmi Mobile Point"
    assert found["dealer_address"] == "44, Usman Road, T Nagar, Chennai - 600017"
    assert found["customer_name"] == "Meena Iyer"
    assert found["customer_address"] == "7, Temple Street, T Nagar, Chennai 600017"
    assert found["serial_number"] == "490154203237518"
    assert [found[name] for name in ("taxable_amount", "cgst_amount", "sgst_amount", "total_amount")] == [
        "15000.00",
        "1350.00",
        "1350.00",
        "17700.00",
    ]


def test_the_amount_in_words_and_the_sum_confirm_the_total() -> None:
    checks = choices(LETTERHEAD)["total_amount"].checks
    assert Check("words_match_total", True) in checks
    assert Check("totals_add_up", True) in checks
    assert Check("rows_multiply", True) in choices(LETTERHEAD)["line_items"].checks
    assert Check("rows_sum_up", True) in choices(LETTERHEAD)["line_items"].checks


def test_a_row_that_was_lost_shows_in_the_rows_sum() -> None:
    found = choices(
        LETTERHEAD.replace("2   Wall Mount                        83024110    2 Nos       500.00       1,000.00", "")
    )
    assert Check("rows_sum_up", False) in found["line_items"].checks


def test_the_bank_of_the_seller_is_not_the_buyer() -> None:
    found = values(
        LETTERHEAD
        + """
   Bank Details   Name : Sapphire Electronics   A/c No : 00123456789   IFSC : HDFC0001234
"""
    )
    assert found["customer_name"] == "Rahul Deshmukh"


def test_a_bill_over_two_pages_keeps_its_parties_and_gets_all_rows() -> None:
    head, rows = LETTERHEAD.split("   2   Wall Mount")
    second = f"""
   SAPPHIRE ELECTRONICS                                        Page 2
   Sl  Description of Goods              HSN/SAC     Qty      Rate           Amount
   2   Wall Mount{rows}
   Bank Details : Name : Sapphire Electronics   A/c No : 00123456789
"""
    chosen = validate(extract(paper(head, second), DOCTYPE), DOCTYPE)
    found = {choice.name: choice.candidate.value for choice in chosen}
    items = found["line_items"]
    assert isinstance(items, tuple)
    assert [row["description"] for row in items if isinstance(row, Mapping)] == ["LED TV 43 Inch", "Wall Mount"]
    assert (found["customer_name"], found["total_amount"]) == ("Rahul Deshmukh", "36580.00")


def test_what_is_printed_is_returned_even_where_the_sums_do_not_hold() -> None:
    wrong = LETTERHEAD.replace("36,580.00", "37,000.00")
    total = choices(wrong)["total_amount"]
    assert total.candidate.value == "37000.00"
    assert Check("totals_add_up", False) in total.checks
    assert Check("words_match_total", False) in total.checks


def test_integrated_tax_goes_with_two_states() -> None:
    interstate = (
        LETTERHEAD.replace("Mobile: 9999900002", "GSTIN: 29XXZPK5678E1ZW")
        .replace("CGST @ 9%                  2,790.00", "IGST @ 18%                 5,580.00")
        .replace("SGST @ 9%                  2,790.00", "")
    )
    found = choices(interstate)
    assert found["igst_amount"].candidate.value == "5580.00"
    assert "cgst_amount" not in found
    assert found["customer_gstin"].candidate.value == "29XXZPK5678E1ZW"
    assert Check("tax_fits_states", True) in found["customer_gstin"].checks


@pytest.mark.parametrize("title", ["TAX INVOICE", "Retail Invoice", "BILL OF SUPPLY", "Cash Memo", "GST INVOICE"])
def test_a_dealers_bill_is_an_invoice_by_any_name(title: str) -> None:
    assert classify(paper(LETTERHEAD.replace("TAX INVOICE", title)), load_catalog()).doctype == "INVOICE"


@pytest.mark.parametrize(
    "title",
    ["PROFORMA INVOICE", "QUOTATION", "ESTIMATE", "DELIVERY CHALLAN", "PURCHASE ORDER", "CREDIT NOTE", "DEBIT NOTE"],
)
def test_a_paper_that_asks_for_or_takes_back_is_no_invoice(title: str) -> None:
    assert classify(paper(LETTERHEAD.replace("TAX INVOICE", title)), load_catalog()).doctype is None


def test_a_row_without_its_quantity_gets_it_from_the_amount_and_the_rate() -> None:
    found = values(LETTERHEAD.replace("2 Nos       500.00", "            500.00"))
    rows = found["line_items"]
    assert isinstance(rows, tuple)
    assert isinstance(rows[1], Mapping)
    assert rows[1]["quantity"] == "2"


@pytest.mark.parametrize(
    "behind", ["Mob: 9999900005, 9999900006", "Party Mobile No : 9999900005", "Ph 9999900005", "Party's GSTIN"]
)
def test_an_address_ends_before_a_caption_in_its_line(behind: str) -> None:
    found = values(FORM.replace("Chennai 600017\n", f"Chennai 600017 {behind}\n"))
    assert found["customer_address"] == "7, Temple Street, T Nagar, Chennai 600017"


def test_a_phase_and_a_state_behind_its_caption_stay_in_the_address() -> None:
    found = values(FORM.replace("T Nagar, Chennai 600017\n", "DLF Ph 2, State : Tamil Nadu, Pin Code : 600017\n"))
    assert found["customer_address"] == "7, Temple Street, DLF Ph 2, State : Tamil Nadu, Pin Code : 600017"


@pytest.mark.parametrize("last", ["Chandigarh Chandigarh 160022", "Chandigarh, 160022, CHANDIGARH"])
def test_house_numbers_that_look_like_a_pincode_do_not_end_an_address(last: str) -> None:
    shown = LETTERHEAD.replace("12, Station Road, Shivajinagar,", "SCO 114-115, First Floor, Sector 34-A,")
    found = values(shown.replace("Pune - 411005, Maharashtra", last))
    assert found["dealer_address"] == f"SCO 114-115, First Floor, Sector 34-A, {last}"


def test_of_lines_as_large_as_each_other_the_first_is_the_dealer() -> None:
    shown = LETTERHEAD.replace("Authorised Dealer for all kinds of Appliances", "Station Road").replace(
        "12, Station Road, Shivajinagar,", "Shivajinagar Puri"
    )
    found = values(shown.replace("For SAPPHIRE ELECTRONICS", ""))
    assert found["dealer_name"] == "SAPPHIRE ELECTRONICS"


def test_a_doctor_may_buy_and_a_road_be_named_after_one() -> None:
    shown = LETTERHEAD.replace("   Rahul Deshmukh  ", "   Dr. R. Deshmukh ", 1).replace(
        "Flat 4, Ganga Residency,   ", "Dr Ambedkar Road, Ward 4,  "
    )
    found = values(shown)
    assert found["customer_name"] == "Dr. R. Deshmukh"
    assert found["customer_address"] == "Dr Ambedkar Road, Ward 4, Kothrud, Pune 411038"
