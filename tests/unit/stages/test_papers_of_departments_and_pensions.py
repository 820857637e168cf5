"""Papers of unusual givers: a department that supplies, a bank that pays pensions, a mail that tells wages."""

from __future__ import annotations

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

SUPPLY = """
            Electricity Department, Government of Goa
                       LT Energy Bill
   Consumer's Name and Address            CA No.            : 72259920466
   ASHA DEVI                              Installation No.  : 4069782251
   12, Lake Road, Margao, Goa - 403601    Business Partner  : 1028442586
                                          Sanctioned Load   : 0.50 KW

   Date of Bill     Due Date       Net Amount Payable (Rs.)
   28-06-2025       19-07-2025     1,730.00

   Present Reading 33674   Previous Reading 33394   Units 280
   Energy Charges 1,044.00   Electricity Duty 94.00
"""


def test_a_department_supplies_in_its_governments_name() -> None:
    found = values("ELECTRICITY_BILL", paper(SUPPLY))
    assert recognised(paper(SUPPLY)) == "ELECTRICITY_BILL"
    assert found["provider"] == "Electricity Department, Government of Goa"


def test_a_contracts_number_goes_before_that_of_the_installation() -> None:
    assert values("ELECTRICITY_BILL", paper(SUPPLY))["consumer_number"] == "72259920466"
    alone = SUPPLY.replace("CA No.            : 72259920466", "").replace("Business Partner  : 1028442586", "")
    assert values("ELECTRICITY_BILL", paper(alone))["consumer_number"] == "4069782251"


def test_a_roll_says_with_the_time_when_it_was_printed() -> None:
    roll = SUPPLY.replace("Date of Bill  ", "Tariff        ").replace("28-06-2025", "LTC       ")
    dated = roll.replace("                       LT Energy Bill", "       LT Energy Bill\n   DT    :27/06/25 TM 10:42")
    found = values("ELECTRICITY_BILL", paper(dated))
    assert (found["bill_date"], found["due_date"]) == ("27/06/2025", "19/07/2025")


PENSION = """
                                FORM NO. 16
                            [See rule 31(1)(a)]
   Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on pension
   Name and address of the Bank (Deductor)          Name and PPO No. of the Pensioner
   SANCHAY BANK                                     ASHA DEVI
   CPPC                                             PPO No. 311966996515
   12, Lake Road, Jaipur - 302042
   PAN of the Deductor        TAN of the Deductor        PAN of the Pensioner
   ZQZCS0892I                 JPRS16500D                 XXZPD4328U
   Assessment Year
   2024-25
   Quarter      Pension paid (Rs.)     Tax deducted (Rs.)      Tax deposited (Rs.)
   Q1           4,00,000.00            20,000.00               20,000.00
   Q2           4,00,000.00            20,000.00               20,000.00
   Total        8,00,000.00            40,000.00               40,000.00
   1. Gross pension (including commuted part)                8,00,000.00
   2. Total tax deducted at source                             40,000.00
"""


def test_who_pays_a_pension_certifies_what_he_deducted() -> None:
    found = values("FORM_16", paper(PENSION))
    assert recognised(paper(PENSION)) == "FORM_16"
    wanted = {
        "employer_name": "SANCHAY BANK",
        "employee_name": "ASHA DEVI",
        "employee_pan": "XXZPD4328U",
        "gross_salary": "800000.00",
        "tax_deducted": "40000.00",
    }
    assert {name: found.get(name) for name in wanted} == wanted


MAIL = """
   Salary details - May 2024
   From : accounts <office@example.in>
   To : asha@example.in
   Dear Asha,
   Your salary for the month of May 2024 has been credited to your account no. 93469845270478 with Kosh
   Small Finance Ltd. Please find the break-up below.
   Employee : Asha Devi           Emp. No. : HO/5315
   Designation : Supervisor       UAN : 109063991390
   Particulars                  Amount (INR)
   Basic                          63,500.00
   Gross Salary                   63,500.00
   (-) Provident Fund              1,800.00
   Total Deductions                1,800.00
   Net Credited                   61,700.00
   Thanks & Regards,
   Payroll Team
   Zenith Surgicals Limited
   12, Lake Road, Adilabad, Telangana - 504311
"""


def test_neither_a_mails_head_nor_its_sentences_name_the_employer() -> None:
    found = values("SALARY_SLIP", paper(MAIL))
    assert recognised(paper(MAIL)) == "SALARY_SLIP"
    assert found.get("employer_name") in (None, "Zenith Surgicals Limited")
    assert found["net_pay"] == "61700.00"


SHOP = """
   GOVERNMENT OF BIHAR
   Office of the Labour Superintendent
   REGISTRATION CERTIFICATE OF ESTABLISHMENT
   (The Bihar Shops and Establishments Act, 1953)
   Registration No. PT-848563          Date of issue 06-06-2014
   Name of the establishment     : Zenith Garments
   Situated at                   : 12, Lake Road, Supaul, Bihar - 847451
   Name of the employer          : Asha Devi
   Business carried on           : Ready-made Garments
   Number of employees           : 11
"""


def test_where_a_shop_is_situated_and_what_business_is_carried_on_there() -> None:
    found = values("SHOP_ACT_LICENSE", paper(SHOP))
    assert found["address"] == "12, Lake Road, Supaul, Bihar - 847451"
    assert found["nature_of_business"] == "Ready-made Garments"
