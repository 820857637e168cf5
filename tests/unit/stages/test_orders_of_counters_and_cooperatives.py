"""Delivery orders that a counter is shown as a voucher, and those of banks whose names end in no English legal form."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

_VOUCHER = """
   Sample Bank Limited

                              e-Delivery Voucher

   Finance Amount             {caption}              Generated on
   Rs. 19,495.00              713063996              26 May 2024

   Monthly Instalment         Beneficiary
   Rs. 1,950.00               {customer}

   No. of Instalments         Make and Model                     Sale Price     Paid by Customer
   10                         Sample Phone FM-624 256GB          27,850.00      8,355.00

                              Merchant outlet
                              Om Telecom
                              12, Station Road, Rampur, Uttar Pradesh - 244901
                              Outlet ID 0630749
                              Release the goods against one time password only.
                              SPECIMEN
   """
_NUMBERED, _NAMED = "Voucher / DO No.", "Asha Devi (5000024557)"


def _voucher(caption: str = _NUMBERED, customer: str = _NAMED) -> str:
    return _VOUCHER.format(caption=caption, customer=customer)


def test_an_order_may_be_called_a_delivery_voucher() -> None:
    assert recognised(paper(_voucher())) == "DELIVERY_ORDER"


def test_a_voucher_under_which_nothing_is_financed_is_no_order() -> None:
    voucher = """
       SAMPLE GAS AGENCY
       DELIVERY VOUCHER
       Voucher No. 118            Date 26/05/2024
       Consumer Name              Asha Devi
       Product                    14.2 kg cylinder
       Amount received            Rs. 903.00
       Please deliver the goods at the above address.
       SPECIMEN
       """
    assert recognised(paper(voucher)) is None


def test_the_code_of_an_outlet_is_not_its_name() -> None:
    nameless = _voucher().replace("Merchant outlet", "").replace("Om Telecom", "")
    assert values("DELIVERY_ORDER", paper(nameless)).get("dealer_name") is None


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Asha Devi (5000024557)", "Asha Devi"),
        ("Smt. Asha Devi (M: +91 50000 24557)", "Smt. Asha Devi"),
        ("Asha Devi, XXXXXX4557", "Asha Devi"),
        ("Om Telecom (50100024557118)", None),
        ("Om Telecom", None),
    ],
)
def test_a_beneficiary_is_the_customer_where_a_mobile_number_follows_and_perhaps_a_payee_else(
    printed: str, name: Value
) -> None:
    assert values("DELIVERY_ORDER", paper(_voucher(customer=printed))).get("customer_name") == name


_LETTER = """
                         {lender}
        Ref. No. DO/2024/118                                     Date : 01.02.2024
        To,
        Om Electronics
        12, Station Road, Rampur 244901
        Subject : Delivery Order
        The Bank has sanctioned a loan of Rs. 40,000 to our borrower Asha Devi.
        The Bank will pay on receipt of your bill. As per Reserve Bank of India
        rules payment is made by cheque.
        SPECIMEN
        """


@pytest.mark.parametrize(
    "lender",
    [
        "Sample Sahakari Bank Maryadit",
        "Sample Nagari Sahakari Bank Mydt.",
        "Shri Sample Souharda Sahakari Bank Niyamitha",
        "Sample Bank of India",
        "BANK OF SAMPLE",
        "Sample & Sind Bank",
        "Sample Pradesh Grameena Vikas Bank",
        "Sample Co-operative Bank",
    ],
)
def test_a_bank_is_named_with_all_words_of_its_name_and_is_not_what_oversees_it(lender: str) -> None:
    assert values("DELIVERY_ORDER", paper(_LETTER.format(lender=lender)))["lender_name"] == lender


def test_a_heading_of_one_word_goes_on_in_the_next_line_where_headings_stand_beside_both() -> None:
    table = """
        SAMPLE FINANCE LTD               DELIVERY ORDER
        DO No.                           SF/26/0771209

        Product                    Invoice     Finance     EMI         Tenure
                                   Value       Amount      Amount      (Months)
        Sample Water Purifier      9,321.00    5,593.00    275.00      24
        SPECIMEN
        """
    read = values("DELIVERY_ORDER", paper(table))
    assert (read["loan_amount"], read["emi_amount"], read["tenure_months"]) == ("5593.00", "275.00", "24")


_BOX = """
    SAMPLE RURAL FINANCE LTD
    DELIVERY ORDER
    D.O. Number       KBD791114                          D.O. Date        04-Nov-2025
    Dealer            Om Motors                          Dealer Code      TD31697

    Dealer Address    Flat 7, Tulsi Complex, Rampur,     Hirer            {first}
                      Uttar Pradesh - 244901                              {second}

    Article           Sample Oven 25 L AN-342P           Agreement No.    LAN1114251104 dated 01/11/25
    SPECIMEN
    """


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("Asha Sunitadevi Dharmendra", "Goyal", "Asha Sunitadevi Dharmendra Goyal"),
        ("Asha Devi", "Rampur", "Asha Devi"),
        ("Asha Sunitadevi Dharmendra", "12, Rampur", "Asha Sunitadevi Dharmendra"),
    ],
)
def test_a_name_goes_on_with_the_word_that_had_no_room_in_its_box(first: str, second: str, name: str) -> None:
    read = values("DELIVERY_ORDER", paper(_BOX.format(first=first, second=second)))
    assert read["customer_name"] == name


def test_the_end_of_one_word_and_the_beginning_of_the_next_are_no_caption() -> None:
    slip = """
        SAMPLE CREDIT SOCIETY LTD
        DELIVERY ORDER
        D.O. No. 4090
        Article Sample Oven 25 L AN-342P
        Loan Amount Rs. 5,929/-
        SPECIMEN
        """
    assert values("DELIVERY_ORDER", paper(slip))["product_description"] == "Sample Oven 25 L AN-342P"


def test_a_name_that_looks_like_a_caption_is_a_value_between_two_captions() -> None:
    form = """
        SAMPLE CAPITAL LTD
        DELIVERY ORDER
        DO No.            SC/26/118               DO Date          13/05/2026
        Dealer Name       Prime Appliances        Dealer Code      D62062
        Product           Sample Phone            Product Price    12,845.00
        SPECIMEN
        """
    read = values("DELIVERY_ORDER", paper(form))
    assert (read["dealer_name"], read["product_price"]) == ("Prime Appliances", "12845.00")
