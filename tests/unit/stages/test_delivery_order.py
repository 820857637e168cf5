"""Delivery orders: letters, forms and slips of lenders to dealers, and the papers that look like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.model.field import Value
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import lay_out
from sheaf.model.page import DocumentText
from tests.unit.stages.typed_paper import paper, typed
from tests.unit.stages.understood import choices, recognised, values

LETTER = """
  SETU FINANCE LIMITED                                              SPECIMEN

  DO No. SF/2024/00412                                              Date : 12-03-2024

  To,
  The Sales Manager,
  M/s Omkar Electronics
  Shop 4, Tilak Road, Sadashiv Peth,
  Pune - 411030

  Sub: Delivery Order

  Dear Sir,

  We have approved a loan of Rs. 40,000/- to our customer Smt. Asha Kulkarni for purchase of
  one Kelora LED TV 43 Inch KX-300, costing Rs. 52,500/- (Rupees Fifty Two Thousand Five Hundred
  only). Please collect a down payment of Rs. 12,500/- from the customer.
  The loan is repayable in 24 equated monthly instalments of Rs. 1,900/- each.
  Kindly deliver the product and raise the invoice with hypothecation to Setu Finance Limited.

  For Setu Finance Limited
"""
TABLE = """
                         NAVKAR FINCORP PRIVATE LIMITED                 SPECIMEN
                                DELIVERY ORDER

  Delivery Order Number  12004567              Issue Date        05/06/2025
  Merchant Name          Shree Sai Mobiles     Merchant Code     M00412
  Merchant Address       12/4, M G Road, Jayanagar, Bengaluru, Karnataka - 560041
  Name of Borrower       RAKESH VERMA          Mobile            99999 12345
  Asset Description      Zentel Mobile A52 6/128
  Invoice Amount         21,990.00             Margin Money      4,400.00
  Finance Amount         17,590.00             Advance EMI       2,199.00
  Monthly Instalment     2,199.00              Tenure            10/2
  Net Disbursement       16,900.00             First EMI Date    05/07/2025

  Please deliver the above product on receipt of the margin money.
"""
MAKE_AND_MODEL = """
  AAROHAN CAPITAL LTD                                                SPECIMEN
  DELIVERY ORDER - TWO WHEELER LOAN

  D.O. No : AC0098123              D.O. Date : 01 Feb 2024
  To
  Durga Motors
  Plot 9, Ring Road, Adajan
  Surat 395009, Gujarat
  Dear Sirs,
  Customer Name         Manoj Patel
  Make                  Tejas
  Model                 Vayu 125 Disc
  Ex-Showroom Price     Rs. 84,000.00
  On Road Price         Rs. 98,500.00
  Down Payment          Rs. 24,000.00
  Loan Amount           Rs. 60,000.00
  EMI (Rs.)             2,350.00
  Loan Tenure           3 years
  Kindly deliver the vehicle after endorsing hypothecation in our favour.
"""
COMMON = ("do_number", "do_date", "lender_name", "dealer_name", "dealer_address", "customer_name")
MONEY = ("product_description", "product_price", "down_payment", "loan_amount", "emi_amount", "tenure_months")


def got(text: str, names: tuple[str, ...]) -> tuple[Value, ...]:
    found = values("DELIVERY_ORDER", paper(text))
    return tuple(found.get(name) for name in names)


@pytest.mark.parametrize("text", [LETTER, TABLE, MAKE_AND_MODEL])
def test_orders_in_any_form_are_delivery_orders(text: str) -> None:
    assert recognised(paper(text)) == "DELIVERY_ORDER"


def test_a_letter_says_in_sentences_what_a_form_says_beside_captions() -> None:
    assert got(LETTER, COMMON) == (
        "SF/2024/00412",
        "12/03/2024",
        "SETU FINANCE LIMITED",
        "M/s Omkar Electronics",
        "Shop 4, Tilak Road, Sadashiv Peth, Pune - 411030",
        "Asha Kulkarni",
    )
    assert got(LETTER, MONEY) == (
        "Kelora LED TV 43 Inch KX-300",
        "52500.00",
        "12500.00",
        "40000.00",
        "1900.00",
        "24",
    )


def test_a_form_has_advance_instalments_and_disbursements_that_are_no_fields() -> None:
    assert got(TABLE, COMMON) == (
        "12004567",
        "05/06/2025",
        "NAVKAR FINCORP PRIVATE LIMITED",
        "Shree Sai Mobiles",
        "12/4, M G Road, Jayanagar, Bengaluru, Karnataka - 560041",
        "RAKESH VERMA",
    )
    assert got(TABLE, MONEY) == ("Zentel Mobile A52 6/128", "21990.00", "4400.00", "17590.00", "2199.00", "10")


def test_make_and_model_are_joined_and_years_are_months() -> None:
    assert got(MAKE_AND_MODEL, COMMON) == (
        "AC0098123",
        "01/02/2024",
        "AAROHAN CAPITAL LTD",
        "Durga Motors",
        "Plot 9, Ring Road, Adajan Surat 395009, Gujarat",
        "Manoj Patel",
    )
    assert got(MAKE_AND_MODEL, MONEY) == ("Tejas Vayu 125 Disc", "84000.00", "24000.00", "60000.00", "2350.00", "36")


@pytest.mark.parametrize(("down", "passed"), [("12,500", True), ("1,500", False)])
def test_price_less_down_payment_is_the_loan(down: str, passed: bool) -> None:
    chosen = choices("DELIVERY_ORDER", paper(LETTER.replace("12,500/-", f"{down}/-")))["down_payment"]
    assert {check.name: check.passed for check in chosen.checks}["loan_is_the_rest"] is passed


def test_instalments_that_cannot_repay_the_loan_are_doubted() -> None:
    chosen = choices(
        "DELIVERY_ORDER", paper(TABLE.replace("2,199.00              Tenure", "219.00                Tenure"))
    )
    assert {check.name: check.passed for check in chosen["emi_amount"].checks}["instalments_repay_loan"] is False


def test_a_caption_that_was_read_as_one_with_the_value_before_it_is_no_part_of_that() -> None:
    near = TABLE.replace("Zentel Mobile A52 6/128", "Zentel Mobile A52  Scheme Code   S0412")
    page = typed(near).pages[0]
    value, caption = (
        next(line for line in page.lines if line.text == text) for text in ("Zentel Mobile A52", "Scheme Code")
    )
    one = replace(value, words=(*value.words, *caption.words), box=BoundingBox.around((value.box, caption.box)))
    lines = tuple(one if line is value else line for line in page.lines if line is not caption)
    layout = lay_out(DocumentText((replace(page, lines=lines),), 1))
    assert values("DELIVERY_ORDER", layout)["product_description"] == "Zentel Mobile A52"


def test_papers_for_the_customer_and_papers_of_trade_are_no_delivery_orders() -> None:
    sanction = LETTER.replace("Sub: Delivery Order", "Sub: Loan Sanction Letter").replace("Kindly deliver", "Collect")
    sanction = sanction.replace("approved a loan", "are pleased to inform you that a loan is sanctioned to you")
    challan = TABLE.replace("DELIVERY ORDER\n", "DELIVERY CHALLAN\n").replace("Delivery Order Number", "Challan No")
    assert recognised(paper(sanction)) is None
    assert recognised(paper(challan)) is None


def test_a_letter_to_the_manager_says_how_much_the_customer_pays() -> None:
    letter = """
  SETU FINANCE LIMITED                                              SPECIMEN
  Delivery Order cum Disbursement Advice
  Ref No: SF/2024/00412      Dated: 12-Mar-2024

  The Manager,
  M/s Sri Omkar Electronics
  Shop 4, Tilak Road, Sadashiv Peth,
  Pune - 411030

  Sub: Delivery of Kelora LED TV 43 Inch KX-300 to Asha Kulkarni

  We confirm having sanctioned a consumer durable loan of Rs. 40,000.00 to our customer Asha Kulkarni
  for purchase of Kelora LED TV 43 Inch KX-300 costing Rs. 52,500.00. The customer will pay to you a
  sum of Rs. 12,500.00 as margin money. The loan is repayable in 24 equated monthly instalments of
  Rs. 1,900.00 each.
"""
    got = values("DELIVERY_ORDER", paper(letter))
    assert got["dealer_name"] == "M/s Sri Omkar Electronics"
    assert got["dealer_address"] == "Shop 4, Tilak Road, Sadashiv Peth, Pune - 411030"
    assert got["product_description"] == "Kelora LED TV 43 Inch KX-300"
    assert got["down_payment"] == "12500.00"


def test_a_heading_that_begins_like_a_caption_announces_nothing() -> None:
    titled = TABLE.replace("  Asset Description", "  Product and Finance Details\n\n  Asset Description")
    assert values("DELIVERY_ORDER", paper(titled))["product_description"] == "Zentel Mobile A52 6/128"


def test_a_phrase_does_not_end_inside_a_word() -> None:
    letter = LETTER.replace("for purchase of\n  one Kelora LED TV", "for purchase of\n  Agnira LED TV")
    assert values("DELIVERY_ORDER", paper(letter))["product_description"] == "Agnira LED TV 43 Inch KX-300"


def test_amounts_of_which_one_runs_over_two_lines_are_two() -> None:
    letter = LETTER.replace("costing Rs. 52,500/-", "costing Rs. 52,500.00").replace(
        "only). Please collect a down payment of Rs. 12,500/- from the customer.",
        "only). The customer will pay to you a sum of Rs.\n  12,500.00 as margin.",
    )
    got = values("DELIVERY_ORDER", paper(letter))
    assert (got["product_price"], got["down_payment"]) == ("52500.00", "12500.00")


_SIDE_BY_SIDE = """
  SETU FINANCE LIMITED                                              SPECIMEN
  Delivery Order
  Delivery Order Number: 401631998      Issue Date: 29-Jul-2026

  Dealer Details                            Customer Details
  Omkar Electronics Private Limited         Asha Ram Kulkarni
  Plot No 4, Tilak Road, Sadashiv Peth,     Plot No 38, Mill Road, Panchavati,
  Pune - 411030                             Nashik - 422005

                      Product Description      Qty          Product Price
  Kelora LED TV 43 Inch KX-300                 1                          24,344.00

  Down Payment              Rs. 7,303.00
  Loan Amount               Rs. 17,041.00
  EMI Amount                Rs. 2,258.00
  Loan Tenure               8 months
"""


def test_of_two_blocks_side_by_side_each_has_its_own_name_and_a_row_stands_under_its_heading_in_turn() -> None:
    got = values("DELIVERY_ORDER", paper(_SIDE_BY_SIDE))
    assert got["dealer_name"] == "Omkar Electronics Private Limited"
    assert got["customer_name"] == "Asha Ram Kulkarni"
    assert got["product_description"] == "Kelora LED TV 43 Inch KX-300"
    assert got["product_price"] == "24344.00"


def test_a_heading_that_was_misread_is_no_product() -> None:
    got = values("DELIVERY_ORDER", paper(_SIDE_BY_SIDE.replace("Qty", "Oty")))
    assert got["product_description"] == "Kelora LED TV 43 Inch KX-300"


def test_a_caption_goes_on_in_words_that_nobody_declared() -> None:
    longer = (
        TABLE.replace("Invoice Amount         21,990.00             Margin Money      4,400.00", _LONGER)
        .replace("Finance Amount         17,590.00", "Loan Amount Approved (A-B)      17,590.00")
        .replace(
            "Monthly Instalment     2,199.00              Tenure            10/2", "EMI 2,199.00         Tenure  10/2"
        )
    )
    got = values("DELIVERY_ORDER", paper(longer))
    assert (got["product_price"], got["down_payment"], got["loan_amount"]) == ("21990.00", "4400.00", "17590.00")


_LONGER = """Total Asset Cost          21,990.00
  Margin to be collected    4,400.00"""


def test_what_a_sentence_calls_the_product_above_is_no_product() -> None:
    letter = TABLE.replace("  Asset Description      Zentel Mobile A52 6/128\n", "").replace(
        "deliver the above product", "effect delivery of the above product to the customer"
    )
    assert "product_description" not in values("DELIVERY_ORDER", paper(letter))


def test_a_word_of_a_products_name_is_no_caption_though_a_model_follows_it() -> None:
    named = TABLE.replace("Asset Description      Zentel Mobile A52 6/128", "Product : Zentel Mobile XQ755P Blue 6/128")
    assert values("DELIVERY_ORDER", paper(named))["product_description"] == "Zentel Mobile XQ755P Blue 6/128"


@pytest.mark.parametrize("said", ["the vehicle", "Consumer Durable Loan", "TWL-STANDARD"])
def test_a_kind_of_goods_or_of_loan_is_no_product(said: str) -> None:
    typescript = f"""
                   DELIVERY ORDER
   DO No        : KF/1182
   Product      : {said}
   Loan Amount  : 88,000
"""
    assert values("DELIVERY_ORDER", paper(typescript)).get("product_description") is None


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Customer Name : Shri Ravi Kumar Sample", "Shri Ravi Kumar Sample"),
        ("Customer Name : M/S SAMPLE TRADERS", "M/S SAMPLE TRADERS"),
        (
            "We have sanctioned a loan to our customer Shri Ravi Kumar Sample for the purchase of one SALORA TV",
            "Ravi Kumar Sample",
        ),
    ],
)
def test_a_form_of_address_is_part_of_a_name_in_a_line_of_its_own_and_of_none_in_a_sentence(
    printed: str, expected: str
) -> None:
    order = f"""
  SETU FINANCE LIMITED                                              SPECIMEN
  DELIVERY ORDER
  DO No : SF/2024/00412      Date : 12-Mar-2024

  To,
  M/s. Omkar Electronics
  Shop 4, Tilak Road, Sadashiv Peth,
  Pune - 411030

  {printed}
  Loan Amount : 40,000.00
"""
    got = values("DELIVERY_ORDER", paper(order))
    assert (got["dealer_name"], got["customer_name"]) == ("M/s. Omkar Electronics", expected)
