"""Captions that share a cell with others, or with the same in Hindi, and a place that begins as a caption does."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from sheaf.model.layout import lay_out
from tests.unit.stages.typed_paper import paper, resized, typed
from tests.unit.stages.understood import values

PAY = """
   Earnings        Amount       Deductions        Amount
   Basic         20,000.00      PF               1,800.00
   HRA            8,000.00      Income Tax         200.00
   Gross         28,000.00      Total Ded.       2,000.00
   Net Pay  26,000.00
   SPECIMEN
"""
HEAD = """
                 INVENTED CASTINGS LIMITED
            E-118, Example Industrial Area, Rampur 208001
                 PAY SLIP FOR JULY 2025
"""


def slip(head: str) -> dict[str, Value]:
    return values("SALARY_SLIP", paper(head.strip("\n") + "\n" + PAY.strip("\n")))


@pytest.mark.parametrize("colon", [":", " "])
def test_of_three_captions_and_three_values_each_has_its_own(colon: str) -> None:
    found = slip(
        f"""{HEAD}
   Name                       {colon} Ravi Kumar
   Emp. No. / UAN / ESIC      {colon} 4417 / 100883024417 / 1513440982
"""
    )

    assert (found.get("employee_id"), found.get("uan")) == ("4417", "100883024417")


def test_values_under_captions_that_share_a_cell_are_shared_out_whole() -> None:
    found = slip(
        f"""{HEAD}
   Emp Code / Name           UAN / PF No                   Designation / Dept
   4417 / Ravi Kumar         100883024417 / UPRAM0044      Fitter / Foundry
"""
    )

    names = ("employee_id", "employee_name", "uan", "designation")
    assert [found.get(name) for name in names] == ["4417", "Ravi Kumar", "100883024417", "Fitter"]


def test_a_caption_that_is_said_again_in_hindi_before_its_colon_ends_there() -> None:
    found = slip(
        """
                 FORM V
                 WAGE SLIP / मजदूरी पर्ची
   Name of the Establishment / स्थापना का नाम : Invented Castings Ltd.
   Address / पता : E-118, Example Industrial Area, Rampur 208001
   Name of employee / कर्मचारी का नाम : Ravi Kumar
"""
    )

    assert found.get("employer_name") == "Invented Castings Ltd."


def test_a_place_that_begins_as_a_caption_does_is_a_place_under_the_employers_name() -> None:
    head = """
   PAYSLIP JULY 2025
   INVENTED CASTINGS PRIVATE LIMITED
   Unit 602, Example Tower, Rampur 208001

   ASHA DEVI
   Employee Number      Date Joined
   IA0284               11 Oct 2021
"""
    document = typed(head.strip("\n") + "\n" + PAY.strip("\n"))

    found = values("SALARY_SLIP", lay_out(resized(document, "ASHA DEVI", 1.3)))

    assert found.get("employer_name") == "INVENTED CASTINGS PRIVATE LIMITED"


@pytest.mark.parametrize(
    "caption", ["To M/s (Dealer) :", "To M/s. (Dealer)", "M/s (Merchant) :", "To\n   M/s (Dealer)\n  "]
)
def test_who_is_addressed_in_brackets_is_no_part_of_the_dealers_name(caption: str) -> None:
    found = values(
        "DELIVERY_ORDER",
        paper(
            f"""
            EXAMPLE FINANCE LIMITED
            DELIVERY ORDER
   DO No : 88213         Date : 14/10/2025
   {caption} Invented Motors
   Main Road, Rampur 208001

   Dear Sir,
   Please deliver the vehicle to our customer.
   Customer Name : Ravi Kumar
   Loan Amount : 50,000
   SPECIMEN
"""
        ),
    )

    assert (found.get("dealer_name"), found.get("dealer_address")) == ("Invented Motors", "Main Road, Rampur 208001")
