"""Papers of lenders that are no delivery orders: what they write to the customer, and what follows later."""

from __future__ import annotations

from random import Random

from specimens.delivery_parts import Loan, invent_loan
from specimens.money import grouped
from specimens.others_parts import Letter, draw_form, draw_letter
from specimens.specimen import Drawn, Layout


def _sums(loan: Loan) -> tuple[tuple[str, str], ...]:
    return (
        ("Loan Amount", grouped(loan.amount)),
        ("EMI Amount", grouped(loan.emi)),
        ("Tenure", f"{loan.tenure} months"),
        ("Processing Fee", grouped(loan.fee)),
    )


def draw_sanction(rng: Random) -> Drawn:
    """A sanction letter to the customer."""
    loan = invent_loan(rng)
    letter = Letter(
        (loan.lender, "Registered Office: Udyog Bhavan, Thane - 400601"),
        (loan.customer.name, loan.customer.address.in_one_line()),
        "Sanction of your loan",
        (
            f"We are pleased to inform you that a loan of Rs. {grouped(loan.amount)} has been sanctioned to you for "
            f"the purchase of a {loan.product}. It is repayable in {loan.tenure} monthly instalments of "
            f"Rs. {grouped(loan.emi)} each.",
            "Kindly sign the loan agreement at our branch and return a copy of this letter as your acceptance.",
        ),
    )
    return draw_letter(rng, letter)


def draw_welcome(rng: Random) -> Drawn:
    loan = invent_loan(rng)
    letter = Letter(
        (loan.lender,),
        (loan.customer.name, loan.customer.address.in_one_line()),
        f"Welcome - loan account {loan.account}",
        (
            f"Thank you for choosing us for your {loan.product}. Your first EMI of Rs. {grouped(loan.emi)} falls due "
            "on the 5th of next month. The repayment schedule is enclosed.",
        ),
    )
    return draw_letter(rng, letter)


def draw_application(rng: Random) -> Drawn:
    loan = invent_loan(rng)
    pairs = (
        ("Application No.", loan.number),
        ("Applicant Name", loan.customer.name),
        ("Address", loan.customer.address.in_one_line()),
        ("Dealer Name", loan.dealer_name),
        ("Product", loan.product),
        ("Product Price", grouped(loan.price)),
        ("Loan Amount Required", grouped(loan.amount)),
        ("Tenure", f"{loan.tenure} months"),
    )
    titles = (loan.lender, "Loan Application Form")
    return draw_form(rng, titles, pairs, ("I declare that the particulars given are true.", "Signature of Applicant"))


def draw_key_facts(rng: Random) -> Drawn:
    loan = invent_loan(rng)
    pairs = (("Borrower Name", loan.customer.name), ("Loan Account No.", loan.account), *_sums(loan))
    titles = (loan.lender, "Key Fact Statement")
    return draw_form(rng, titles, (*pairs, ("Annual Percentage Rate", "16.4 %"), ("Cooling off period", "3 days")), ())


def draw_clearance(rng: Random) -> Drawn:
    loan = invent_loan(rng, is_vehicle=True)
    letter = Letter(
        (loan.lender,),
        ("The Registering Authority,", "Regional Transport Office"),
        "No objection certificate - termination of hypothecation",
        (
            f"We confirm that {loan.customer.name} has repaid the loan for the vehicle {loan.product} and that we have "
            "no objection to the termination of the hypothecation in our favour.",
        ),
    )
    return draw_letter(rng, letter)


LAYOUTS = (
    Layout(None, "loan_sanction", draw_sanction),
    Layout(None, "loan_welcome", draw_welcome),
    Layout(None, "loan_application", draw_application),
    Layout(None, "key_fact_statement", draw_key_facts),
    Layout(None, "loan_clearance", draw_clearance),
)
