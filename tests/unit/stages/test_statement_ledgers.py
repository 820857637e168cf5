"""Statements out of the ledgers of banks' own programs: by days, abroad, and with every balance owed."""

from __future__ import annotations

from tests.unit.stages.test_bank_statement import HEAD, rows
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

BY_DAYS = """
   Citibank N.A.
   Account Statement Report
   Account Name : ZENITH SPECIMEN LIMITED          Branch : ANNA SALAI
   Account Number : 1257891458630598               IFSC Code : CITI0000605
   Opening Ledger Balance      20,000.00           From Date : 01/11/2025
   Closing Ledger Balance      23,000.00           To Date : 02/11/2025

   Value Date    Bank Reference      Transaction Details                  Debit         Credit
   Statement Date 01/11/2025                                Opening Ledger Balance   20,000.00
   01/11/2025    IN25110138272421    COLLECTION OF DEPOSIT SLIP                         5,000.00
                                     08098770
   01/11/2025    CT25110124510072    COMMISSION AND CHARGES               1,500.00
   01/11/2025    IN25110131455878    NEFT INWARD GILL TEXTILES                          2,500.00
                                     INVOICE 7190
                                                            Closing Ledger Balance   26,000.00
   Statement Date 02/11/2025                                Opening Ledger Balance   26,000.00
   02/11/2025    CT25110209403461    BOOK TRANSFER DEBIT OMKAR            3,000.00
                                     HEALTHCARE
                                                            Closing Ledger Balance   23,000.00
"""


def test_lines_of_a_narration_stay_with_their_row_between_the_balances_of_days() -> None:
    assert recognised(paper(BY_DAYS)) == "BANK_STATEMENT"
    assert [(row["description"], row["debit"], row["credit"]) for row in rows(BY_DAYS)] == [
        ("COLLECTION OF DEPOSIT SLIP 08098770", None, "5000.00"),
        ("COMMISSION AND CHARGES", "1500.00", None),
        ("NEFT INWARD GILL TEXTILES INVOICE 7190", None, "2500.00"),
        ("BOOK TRANSFER DEBIT OMKAR HEALTHCARE", "3000.00", None),
    ]


def test_the_balances_of_the_ledger_are_those_of_the_account() -> None:
    found = values("BANK_STATEMENT", paper(BY_DAYS))
    assert (found["bank_name"], found["opening_balance"], found["closing_balance"]) == (
        "Citibank N.A.",
        "20000.00",
        "23000.00",
    )


def test_an_address_abroad_ends_with_its_country() -> None:
    head = """
   CSB BANK LIMITED
                                               Account No     : 50100123456789
   MS ASHA DEVI                                IFSC           : CSBK0000308
   P O BOX 1687
   AL NAHDA
   UNITED ARAB EMIRATES
    """
    found = values("BANK_STATEMENT", paper(head + HEAD[HEAD.index("\n", HEAD.index("IFSC")) :]))
    assert found["account_holder_name"] == "MS ASHA DEVI"
    assert found["address"] == "P O BOX 1687 AL NAHDA UNITED ARAB EMIRATES"


def test_what_was_carried_to_the_debit_side_is_no_movement() -> None:
    table = (
        HEAD
        + """
        Date          Particulars                       Debit       Credit          Balance
        01/04/2024    To Balance B/D                                            10,000.00Dr
        02/04/2024    To Chq ROYAL TEXTILES          2,000.00                   12,000.00Dr
                      LIMITED
        03/04/2024    By Clg MEENA                               1,500.00       10,500.00Dr
        """
    )
    assert [(row["description"], row["debit"], row["credit"]) for row in rows(table)] == [
        ("To Chq ROYAL TEXTILES LIMITED", "2000.00", None),
        ("By Clg MEENA", None, "1500.00"),
    ]


def test_what_is_captioned_to_come_in_never_goes_out_however_the_balances_signs_were_read() -> None:
    table = (
        HEAD
        + """
        Date          Remarks                   Money In        Money Out          Balance
        01/04/2024    UPI TO A SHOP                               500.00      -10,500.00
        02/04/2024    SALARY                    1,000.00                        9,500.00
        03/04/2024    ATM WDL                                     250.00        9,750.00
        04/04/2024    NEFT FROM MEENA           3,000.00                        6,750.00
        05/04/2024    UPI TO ASHA                                 100.00        6,850.00
        """
    )
    assert [(row["debit"], row["credit"]) for row in rows(table)] == [
        ("500.00", None),
        (None, "1000.00"),
        ("250.00", None),
        (None, "3000.00"),
        ("100.00", None),
    ]


def test_a_holders_name_goes_on_with_its_legal_form_in_the_next_line() -> None:
    printed = BY_DAYS.replace(
        "   Account Name : ZENITH SPECIMEN LIMITED          Branch : ANNA SALAI\n",
        "   Account Name   : ZENITH ENGINEERING PRIVATE     Branch : ANNA SALAI\n                    LIMITED\n",
    )
    assert values("BANK_STATEMENT", paper(printed))["account_holder_name"] == "ZENITH ENGINEERING PRIVATE LIMITED"
