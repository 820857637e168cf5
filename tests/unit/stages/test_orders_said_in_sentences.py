"""What lenders' letters say of a loan in sentences: each sum is what the word nearest to it calls it."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

LETTER = """
   Purvanchal National Bank
                     DELIVERY ORDER
   DO No. 175                   Date: 18/07/2022
   To,
   Sai Wheels,
   12, Trunk Road, Silchar, Assam - 788101
   Dear Sir,
   {sentence}

   Yours faithfully
"""
SENTENCES = {
    ("loan_amount", "1218000.00"): (
        "We have sanctioned a loan of Rs. 12,18,000/- to our customer.",
        "We are pleased to inform that a vehicle loan of Rs. 12,18,000 has been sanctioned.",
        "We have approved finance of Rs. 12,18,000/- in favour of the customer.",
        "Loan for Rs.12,18,000/- has been sanctioned by us.",
        "an amount of Rs. 12,18,000/- has been sanctioned to the borrower",
        "We undertake to pay you Rs. 12,18,000/- on delivery.",
        "We shall pay a sum of Rs. 12,18,000/- to you",
        "the loan amount of Rs 12,18,000 will be credited to your account",
        "we will disburse Rs. 12,18,000/- to you",
        "We have financed Rs. 12,18,000/- for the purchase",
        "has been granted a loan of Rs. 12,18,000/-",
        "sanctioned a Car Loan for Rs. 12,18,000/-",
        "sanctioned a term loan facility of Rs. 12,18,000/-",
        "We have sanctioned a limit of Rs. 12,18,000/-",
        "our finance amount is Rs. 12,18,000/-",
        "The balance amount of Rs. 12,18,000/- will be paid by us",
        "payment of Rs. 12,18,000/- will be made by us",
        "we agree to release the loan amount of Rs. 12,18,000/-",
        "we have sanctioned Rs. 12,18,000/- as loan",
        "approved loan amount is Rs. 12,18,000/-",
        "finance to the extent of Rs. 12,18,000/-",
        "a loan amounting to Rs. 12,18,000/-",
        "a sum of Rs. 12,18,000/- has been sanctioned",
    ),
    ("down_payment", "135742.00"): (
        "The customer will pay you down payment of Rs. 1,35,742/-.",
        "after receiving margin money of Rs. 1,35,742/-",
        "Please collect Rs. 1,35,742/- from the customer as down payment.",
        "collect the margin of Rs. 1,35,742/- from the borrower",
        "The borrower has deposited his margin of Rs. 1,35,742/-",
        "The customer has paid Rs. 1,35,742/- towards margin money",
        "his contribution of Rs. 1,35,742/-",
        "the balance of Rs. 1,35,742/- is to be collected from the customer",
        "an initial payment of Rs. 1,35,742/-",
        "down payment amounting to Rs. 1,35,742/-",
        "the customer's share of Rs. 1,35,742/-",
        "Rs. 1,35,742/- being the margin money",
        "You may collect the down payment amount of Rs. 1,35,742/-",
        "Kindly collect a sum of Rs. 1,35,742/- as margin from the customer",
        "upfront payment of Rs. 1,35,742/-",
    ),
    ("product_price", "1353742.00"): (
        "for the purchase of a car costing Rs. 13,53,742/-",
        "at an on-road price of Rs. 13,53,742/-",
        "the cost of the vehicle being Rs. 13,53,742/-",
        "whose price is Rs. 13,53,742/-",
        "as per your quotation for Rs. 13,53,742/-",
        "vide your proforma invoice for Rs. 13,53,742/-",
        "total cost of Rs. 13,53,742/-",
        "invoice value of Rs. 13,53,742/-",
        "at a total cost of Rs. 13,53,742/-",
        "valued at Rs. 13,53,742/-",
        "priced Rs. 13,53,742/-",
        "whose cost is Rs. 13,53,742/-",
        "the price of the vehicle is Rs. 13,53,742/-",
        "against your invoice for Rs. 13,53,742/-",
        "at the invoice price of Rs. 13,53,742/-",
        "quoted by you at Rs. 13,53,742/-",
    ),
    ("emi_amount", "22016.00"): (
        "repayable in 72 EMIs of Rs. 22,016/- each",
        "in 72 equated monthly instalments of Rs. 22,016/-",
        "repayable at Rs. 22,016/- per month",
        "with an EMI of Rs. 22,016/-",
        "monthly instalment of Rs. 22,016/-",
        "72 monthly instalments of Rs.22,016 each",
        "EMI will be Rs. 22,016/-",
        "at an EMI of Rs. 22,016/-",
        "by EMI of Rs. 22,016/- for 72 months",
        "in 72 monthly installments of Rs. 22,016/-",
        "in 72 EMI of Rs. 22,016/-",
        "instalment amount of Rs. 22,016/-",
    ),
    ("tenure_months", "72"): (
        "repayable in 72 EMIs of Rs. 22,016/- each",
        "in 72 equated monthly instalments of Rs. 22,016/-",
        "for a period of 72 months",
        "for a tenure of 72 months",
        "over 72 months",
        "repayable over 72 months",
        "72 monthly instalments of Rs.22,016 each",
        "by EMI of Rs. 22,016/- for 72 months",
        "tenure 72 months",
        "in 6 years (72 months)",
        "for 72 months",
        "in 72 monthly installments",
        "the period of loan is 72 months",
        "in 72 EMI",
    ),
    ("customer_name", "Kailash Das"): (
        "to our customer Shri Kailash Das for the purchase",
        "to our borrower Kailash Das,",
        "in favour of Mr. Kailash Das for purchase",
        "to Shri Kailash Das S/o Ram Das",
        "Please deliver the vehicle to Mr. Kailash Das",
        "sanctioned to Mr. Kailash Das, a loan",
        "our customer namely Kailash Das has",
        "Re: Delivery of car to Shri Kailash Das",
        "Sub: Car loan to Shri Kailash Das",
        "on account of our borrower Shri Kailash Das",
        "the vehicle to the bearer Shri Kailash Das",
        "Name of the Borrower - Kailash Das",
        "we have financed Shri Kailash Das",
        "to our constituent Shri Kailash Das",
        "at the request of Shri Kailash Das",
        "loan application of Mr. Kailash Das",
    ),
}


@pytest.mark.parametrize("told", SENTENCES, ids=lambda told: told[0])
def test_a_sentence_says_what_a_sum_is_or_who_gets_the_loan(told: tuple[str, str]) -> None:
    field, value = told
    letters = {sentence: paper(LETTER.format(sentence=sentence)) for sentence in SENTENCES[told]}
    assert [each for each, letter in letters.items() if values("DELIVERY_ORDER", letter).get(field) != value] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A processing fee of Rs. 5,000/- will be deducted by us.",
        "Insurance of Rs. 12,000/- is to be arranged by the customer.",
        "The order is valid for 15 days.",
        "Free service for 6 months after delivery.",
    ],
)
def test_what_is_said_of_fees_and_days_is_no_part_of_the_loan(sentence: str) -> None:
    found = values("DELIVERY_ORDER", paper(LETTER.format(sentence=sentence)))
    names = ("loan_amount", "down_payment", "product_price", "emi_amount", "tenure_months")
    assert [name for name in names if found.get(name) is not None] == []
