"""Payslips of programs and of small shops: a year's forecast under the month, sentences, values that go on below."""

from __future__ import annotations

import pytest

from sheaf.model.layout import lay_out
from tests.unit.stages.typed_paper import paper, resized, typed
from tests.unit.stages.understood import recognised, values

PROGRAM = paper(
    """
                         INVENTED ALLOYS LIMITED
           Works: Example Industrial Area, Rampur, Uttar Pradesh 208001
                       REMUNERATION STATEMENT  03.2026

Pers.No.      : 00012345                        Cost Ctr   : 4417300
Name          : Shri Ravi Kumar Sharma    Cost Point   : 77
Position      : Fitter Gr-II                    PAN        : ZZZPS1234A
Days Wrkd     : 26.00                           UAN No     : 100912345678
                                                Bank A/c   : 00012345678901

EARNINGS                 Amount (INR)           DEDUCTIONS             Amount (INR)
Basic Pay                   20,000.00           Ee PF contribution         1,800.00
Dearness Allowance           8,000.00           Income Tax                   200.00
Total Gross                 28,000.00           Total Ded.                 2,000.00

Take Home Pay  INR 26,000.00
Rs. Twenty Six Thousand only
Form 16 Summary (proj.)
Ann Reg Income            3,36,000.00
SPECIMEN
"""
)

SHOP = paper(
    """
                  M/s. INVENTED AUTO PARTS
            Shop No. 4, Example Road, Rampur-208001
                  SALARY SLIP - OCT 2026

Employee : Mr. Ravi Kumar S/o Sh. Mohan Lal
Post : Store Incharge

Sr.     Particulars                          Rs.
1.      Basic                            14,000/-
2.      Conveyance                        3,500/-
        Total Salary (A)                 17,500/-
3.      Less: Advance taken               2,000/-
        Total Less (B)                    2,000/-
        Balance Payable (A-B)            15,500/-

Paid Rs. 15,500/- (Rupees Fifteen Thousand Five Hundred Only) by bank transfer in his A/c
0417000104883316 Janhit Bank, Example Road.
SPECIMEN
"""
)

OFFICE = paper(
    """
                      SALARY SLIP FOR THE MONTH OF SEPTEMBER 2026

PEN            : 441728                 Department     : General Education
Name           : ASHA P. NAIR           Office         : GOVT. HIGHER SECONDARY
                                                         SCHOOL, RAMPUR
Designation    : Teacher                DDO Code       : 1402 441 017
PAN            : ZZZPN1234A             Bank A/c No    : 40588101044172 (State
                                                         Bank)

     Earnings       Amount (Rs.)      Deductions       Amount (Rs.)
Basic Pay               50200.00      GPF                   6000.00
DA                      12048.00      Income Tax            1800.00
Gross Salary            62248.00      Total Deductions      7800.00
Net Salary                                                 54448.00
SPECIMEN
"""
)


def test_a_forecast_of_the_years_certificate_makes_no_certificate_of_a_remuneration_statement() -> None:
    assert recognised(PROGRAM) == "SALARY_SLIP"
    found = values("SALARY_SLIP", PROGRAM)
    assert (found["employee_id"], found["pay_period"]) == ("00012345", "03.2026")
    assert (found["gross_earnings"], found["total_deductions"], found["net_pay"]) == ("28000.00", "2000.00", "26000.00")


def test_what_stands_before_a_colon_is_no_more_of_the_value_before_it() -> None:
    assert values("SALARY_SLIP", PROGRAM)["employee_name"] == "Shri Ravi Kumar Sharma"


def test_a_parent_behind_a_name_is_none_of_it() -> None:
    assert values("SALARY_SLIP", SHOP)["employee_name"] == "Mr. Ravi Kumar"


def test_the_account_that_a_sentence_says_was_credited_is_read() -> None:
    found = values("SALARY_SLIP", SHOP)
    assert found["bank_account_number"] == "0417000104883316"
    assert found["net_pay"] == "15500.00"


def test_the_office_behind_its_caption_is_the_employer_with_the_line_that_its_name_goes_on_in() -> None:
    found = values("SALARY_SLIP", OFFICE)
    assert found["employer_name"] == "GOVT. HIGHER SECONDARY SCHOOL, RAMPUR"
    assert found["employee_id"] == "441728"


def test_a_border_that_was_read_with_the_words_beside_it_ends_a_value() -> None:
    slip = paper(
        """
                         INVENTED ALLOYS LIMITED
                       REMUNERATION STATEMENT  03.2026
| Pers.No.     00012345                     P.Area      Works
| Name         Ravi Kumar Sharma|  Cost Point          77
| Basic Pay                28,000.00        Income Tax               2,000.00
| Total Gross              28,000.00        Total Ded.               2,000.00
| Take Home Pay  INR 26,000.00
SPECIMEN
"""
    )
    assert values("SALARY_SLIP", slip)["employee_name"] == "Ravi Kumar Sharma"


def test_a_form_that_asks_for_names_with_addresses_or_fathers_gets_the_names_alone() -> None:
    found = values(
        "SALARY_SLIP",
        paper("""
                                       FORM XIX
                                       WAGE SLIP
   1. Name and address of contractor                   M/s. Invented Guarding & Facility
                                                       Services Pvt. Ltd.
                                                       Lalpur, Rampur 208001

   2. Name and Father's/Husband's name of              Ravi Kumar Sharma
      the workman                                      S/o Mohan Lal

   3. Nature of work                                   Security Guard

   4. Gross wages payable                              Rs. 18,452/-
   5. Net amount of wages paid                         Rs. 15,958/-
   SPECIMEN
    """),
    )

    assert found["employer_name"] == "M/s. Invented Guarding & Facility Services Pvt. Ltd."
    assert found["employee_name"] == "Ravi Kumar Sharma"


PANEL = """
   INVENTED BAZAAR LIMITED
   Pay advice, March 2026

   Earned                  This month            Associate
   Basic                    20,000.00            Ravi Kumar Sharma
                                                 Assoc. ID
   Bonus                     8,000.00            E-4417
                                                 Role
   Total earned             28,000.00            Store Keeper
                                                 Floor
   Recovered               This month            Rampur Ground
   Provident Fund            1,800.00
   Total recovered           1,800.00
   Net salary Rs. 26,200.00
   SPECIMEN
"""


def test_a_name_over_the_number_among_the_staff_is_the_employees() -> None:
    read = values("SALARY_SLIP", paper(PANEL))
    assert read["employee_name"] == "Ravi Kumar Sharma"
    assert read["employee_id"] == "E-4417"


def test_smaller_print_under_a_value_is_the_next_caption_whatever_it_says() -> None:
    small = typed(PANEL)
    for caption in ("Associate", "Assoc. ID", "Role", "Floor"):
        small = resized(small, caption, 0.8)
    assert values("SALARY_SLIP", lay_out(small))["designation"] == "Store Keeper"


MILL = """
   INVENTED WEAVING MILLS LIMITED
   WAGE SLIP   Wage Period : March 2026

   Token No.    T-4417          {caption}       Ravi Kumar Sharma
   Trade        {trade}         Father's Name   Mohan Lal

   Basic        12,000.00       P.F.            1,440.00
   Gross Wages  12,000.00       Total Deduction 1,440.00
   Net Wages Paid : Rs. 10,560.00
   SPECIMEN
"""


@pytest.mark.parametrize("caption", ["Worker", "Workman"])
def test_who_works_by_the_day_is_named_beside_what_he_is_called(caption: str) -> None:
    read = values("SALARY_SLIP", paper(MILL.format(caption=f"{caption:<9}", trade="Fitter ")))
    assert (read["employee_name"], read["designation"]) == ("Ravi Kumar Sharma", "Fitter")


def test_a_worker_by_designation_is_no_caption_of_a_name() -> None:
    read = values("SALARY_SLIP", paper(MILL.format(caption="Name     ", trade="Worker ")))
    assert (read["employee_name"], read["designation"]) == ("Ravi Kumar Sharma", "Worker")
    unnamed = MILL.replace("Ravi Kumar Sharma", "      ").format(caption="Shift A  ", trade="Worker ")
    read = values("SALARY_SLIP", paper(unnamed))
    assert (read.get("employee_name"), read["designation"]) == (None, "Worker")


@pytest.mark.parametrize(
    "rows",
    [
        "Designation : Worker          Section : Weaving",
        "Designation    : Worker       Section    : Weaving",
        "Designation    Worker         Hall       Weaving",
    ],
)
def test_a_worker_by_designation_is_one_wherever_that_stands(rows: str) -> None:
    head = MILL[MILL.index("   Token No.") : MILL.index("\n\n   Basic")]
    read = values("SALARY_SLIP", paper(MILL.replace(head, "   " + rows)))
    assert (read.get("employee_name"), read["designation"]) == (None, "Worker")


CODED = """
   INVENTED GRAMEEN BANK
   PAY ADVICE                          Salary Month : March 2026

   P.F. Index / Emp. No    Name of the Staff      Cadre / Post
   T4417                   Ravi Kumar Sharma      Clerk

{parts}

   Gross Pay : 30,000.00    Total Recoveries : 2,000.00    Net Amount Payable : 28,000.00
   SPECIMEN
"""
BESIDE_EACH_OTHER = """
   CODE    ALLOWANCES       RUPEES        CODE    RECOVERIES       RUPEES
   001     BASIC            20,000.00     101     PROVIDENT FUND    1,800.00
   004     DEARNESS         10,000.00     104     PROFESSION TAX      200.00
"""
ONE_UNDER_THE_OTHER = """
   CODE    EARNINGS         RUPEES
   001     BASIC            20,000.00
   004     DEARNESS         10,000.00
   CODE    DEDUCTIONS       RUPEES
   101     PROVIDENT FUND    1,800.00
   104     PROFESSION TAX      200.00
"""


@pytest.mark.parametrize("parts", [BESIDE_EACH_OTHER, ONE_UNDER_THE_OTHER])
def test_what_a_program_calls_a_part_of_the_pay_is_no_employees_number(parts: str) -> None:
    assert values("SALARY_SLIP", paper(CODED.format(parts=parts)))["employee_id"] == "T4417"
    nobody = CODED.replace("P.F. Index / Emp. No ", "Counter              ").replace("T4417", "Main ")
    assert values("SALARY_SLIP", paper(nobody.format(parts=parts))).get("employee_id") is None


@pytest.mark.parametrize("caption", ["Code : 4417", "Code   4417"])
def test_a_code_before_a_number_is_the_employees_also_beside_the_parts_of_the_pay(caption: str) -> None:
    row = f"   {caption}        Earnings    Amount        Deductions    Amount\n   Grade  M2"
    head = CODED[CODED.index("   P.F. Index") : CODED.index("\n\n{parts}")]
    read = values("SALARY_SLIP", paper(CODED.replace(head, row).format(parts="")))
    assert read["employee_id"] == "4417"


WORKER = """
   INVENTED GARMENTS PRIVATE LIMITED
   WAGE SLIP   Wage Period : March 2026

   Token No.  T-4417        Name of Worker   Ravi Kumar Sharma

   Basic             12,000.00
   Overtime           1,500.00
   {gross:<16}  13,500.00
   P.F.               1,440.00
   Canteen              310.00
   {kept:<16}   1,750.00
   {net:<16}  11,750.00
   ({words} Rupees Only)
   SPECIMEN
"""
NAMED = {"gross": "Total Wages", "kept": "Total Deductions", "net": "Net Wages"}
SUMS = {"gross_earnings": "13500.00", "total_deductions": "1750.00", "net_pay": "11750.00"}
"""The sums of `WORKER`, of which one is printed beside words that nobody knows."""


def _sums(words: str, **captions: str) -> dict[str, object]:
    read = values("SALARY_SLIP", paper(WORKER.format(words=words, **{**NAMED, **captions})))
    return {name: read.get(name) for name in SUMS}


@pytest.mark.parametrize("role", ["gross", "kept", "net"])
def test_a_sum_under_an_unknown_caption_is_what_the_others_leave(role: str) -> None:
    assert _sums("Eleven Thousand Seven Hundred Fifty", **{role: "Qwxyz Vbnm"}) == SUMS


def test_a_sum_under_an_unknown_caption_is_the_one_that_words_say() -> None:
    assert _sums("Nine Thousand", net="Qwxyz Vbnm")["net_pay"] is None


@pytest.mark.parametrize("caption", ["Wages Paid in Hand", "Wages Payable", "Balance Paid by Cash"])
def test_what_a_worker_is_paid_is_the_net_pay(caption: str) -> None:
    assert _sums("Eleven Thousand Seven Hundred Fifty", net=caption) == SUMS
