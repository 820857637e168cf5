"""The documents of a file are told apart by what stands on them, and one document is never torn."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.page import DocumentText
from sheaf.stages.classify import Separated, classify, separate
from tests.unit.stages.typed_paper import ROWS, paper, typed

PAN = """
INCOME TAX DEPARTMENT              GOVT. OF INDIA
RAVI KUMAR SHARMA
MOHAN LAL SHARMA
12/03/1985
Permanent Account Number
ZZZPS1234K
"""
OTHER_PAN = """
INCOME TAX DEPARTMENT              GOVT. OF INDIA
ANITA ROY
GOPAL ROY
30/11/1979
Permanent Account Number
QZZPR8732Y
"""
FRONT = """
GOVERNMENT OF INDIA
Asha Devi
DOB: 01/02/1990
FEMALE
9999 4105 7058
"""
BACK = """
Unique Identification Authority of India
Address: 12 Gandhi Marg, Nashik
Maharashtra 422001
9999 4105 7058
"""
VOTER = """
ELECTION COMMISSION OF INDIA
ELECTOR PHOTO IDENTITY CARD
ZZY1234566
Name: Mohan Lal
Father's Name: Kishan Lal
"""
NOTE = """
Self attested
"""
LETTER = """
Dear Sir,
We refer to your application and inform you that your Permanent Account Number
is linked with your account. Please find that the PAN ZZZPS1234K has been verified.
Government of India, DOB: 01/02/1990, FEMALE, 9999 4105 7058
Yours faithfully,
"""
CATALOG = load_catalog()


def below(*cards: str) -> str:
    """Type cards on one page, one under the other with white between them."""
    return "\n\n\n\n".join(card.strip("\n") for card in cards)


def beside(left: str, right: str) -> str:
    lines = [card.strip("\n").split("\n") for card in (left, right)]
    height = max(map(len, lines))
    one, other = ([*card, *[""] * (height - len(card))] for card in lines)
    return "\n".join(f"{a:<58}{b}" for a, b in zip(one, other, strict=True))


def types(found: tuple[Separated, ...]) -> list[str | None]:
    return [document.classification.doctype for document in found]


def lines(text: DocumentText, document: Separated) -> list[str]:
    return [text.pages[region.page].lines[index].text for region in document.regions for index in region.lines]


def test_what_a_browser_noted_in_the_margins_is_of_none_of_the_documents() -> None:
    cards = below(PAN, VOTER).split("\n")
    noted = ["26/11/2026, 10:15", "", *cards, *[""] * (ROWS - len(cards) - 4), "about:blank 1/1"]
    text = typed("\n".join(noted))

    found = separate(text, CATALOG)

    assert types(found) == ["PAN", "VOTER_ID"]
    assert not {noted[0], noted[-1]} & {line for document in found for line in lines(text, document)}


@pytest.mark.parametrize("page", [below(PAN, FRONT), below(FRONT, PAN), below(FRONT, PAN, NOTE), beside(PAN, FRONT)])
def test_two_cards_on_a_page_are_two_documents_with_their_own_lines(page: str) -> None:
    text = typed(page)
    found = separate(text, CATALOG)

    assert set(types(found)) == {"PAN", "AADHAAR"}
    pan = next(lines(text, each) for each in found if each.classification.doctype == "PAN")
    front = next(lines(text, each) for each in found if each.classification.doctype == "AADHAAR")
    assert {"RAVI KUMAR SHARMA", "12/03/1985", "ZZZPS1234K"} <= set(pan)
    assert {"Asha Devi", "DOB: 01/02/1990", "9999 4105 7058"} <= set(front)
    assert "Asha Devi" not in pan
    assert "RAVI KUMAR SHARMA" not in front


@pytest.mark.parametrize("page", [below(FRONT, BACK, PAN), below(FRONT, PAN, BACK), below(PAN, FRONT, BACK)])
def test_the_sides_of_a_card_stay_one_document_wherever_another_card_lies(page: str) -> None:
    text = typed(page)
    found = separate(text, CATALOG)

    assert set(types(found)) == {"PAN", "AADHAAR"}
    card = next(lines(text, each) for each in found if each.classification.doctype == "AADHAAR")
    assert {"Asha Devi", "Maharashtra 422001"} <= set(card)


def test_four_cards_in_two_rows_are_four_documents() -> None:
    found = separate(typed(below(beside(PAN, FRONT), beside(VOTER, OTHER_PAN))), CATALOG)

    assert sorted(map(str, types(found))) == ["AADHAAR", "PAN", "PAN", "VOTER_ID"]


def test_the_cards_of_two_people_are_two_documents() -> None:
    text = typed(below(PAN, OTHER_PAN))
    one, other = (lines(text, each) for each in separate(text, CATALOG))

    assert ("ZZZPS1234K" in one, "QZZPR8732Y" in one) == (True, False)
    assert ("ZZZPS1234K" in other, "QZZPR8732Y" in other) == (False, True)


@pytest.mark.parametrize("second", [PAN, PAN.replace("ZZZPS1234K", "ZZZPS1Z34K").replace("RAVI", "RAVl")])
def test_two_copies_of_a_card_are_one_document_also_where_one_is_misread(second: str) -> None:
    text = typed(below(PAN, second))
    found = separate(text, CATALOG)

    assert types(found) == ["PAN"]
    assert len(lines(text, found[0])) == len(text.pages[0].lines)


def test_pages_of_different_cards_are_different_documents() -> None:
    text = typed(FRONT, PAN, BACK)
    found = separate(text, CATALOG)

    assert types(found) == ["AADHAAR", "PAN"]
    assert [[region.page for region in each.regions] for each in found] == [[0, 2], [1]]


def test_a_page_that_says_nothing_belongs_to_the_document_before_it() -> None:
    found = separate(typed(PAN, NOTE, FRONT), CATALOG)

    assert [[region.page for region in each.regions] for each in found] == [[0, 1], [2]]


def test_a_letter_before_a_card_does_not_hide_it_and_forms_after_cards_do_not_mix_them() -> None:
    form = "Account Opening Form\nCustomer Name: Asha Devi\nAadhaar Number: 9999 4105 7058\nNominee\nOccupation"

    assert types(separate(typed(LETTER, PAN), CATALOG)) == ["PAN"]
    found = separate(typed(PAN, FRONT, form), CATALOG)
    assert types(found) == ["PAN", "AADHAAR"]
    assert [region.page for region in found[0].regions] == [0]


@pytest.mark.parametrize("typescript", [PAN, FRONT, below(FRONT, BACK), below(PAN, NOTE), VOTER, LETTER, "hello", ""])
def test_what_shows_at_most_one_document_is_left_whole(typescript: str) -> None:
    text = typed(typescript)
    found = separate(text, CATALOG)

    assert [each.classification for each in found] == [classify(paper(typescript), CATALOG)]
    assert len(lines(text, found[0])) == len(text.pages[0].lines)


def test_a_letter_that_speaks_of_cards_is_neither_of_them() -> None:
    assert types(separate(typed(LETTER), CATALOG)) == [None]


def test_references_of_an_account_that_pass_for_identity_numbers_are_no_card() -> None:
    passing = {20: "999941057058", 30: "999999990019"}
    rows = (
        f"    RENT MEENA{at:16}{passing.get(at, 1000 + at):>16}{10.5:16}{9000.5 - at:30}     SPECIMEN"
        for at in range(50)
    )
    (found,) = separate(typed("\n".join(rows)), load_catalog())
    assert found.classification.doctype is None


def test_a_payment_whose_number_stands_twice_in_its_row_is_no_card() -> None:
    head = """
    STATEMENT OF ACCOUNT           Account No : 283694134909        IFSC : ESFB0009810
    Date         Narration                         Reference          Withdrawal     Deposit     Balance
"""
    row = "    {day}   {said}   {number}   {amount}                {balance}"
    rows = [
        row.format(
            day=f"{at:02}/06/2024", said="999941057058", number="999941057058", amount=f"{at}.50", balance="9,000.00"
        )
        for at in range(10, 22)
    ]
    (found,) = separate(typed(head + "\n".join(rows)), CATALOG)
    assert found.classification.doctype == "BANK_STATEMENT"


def movements(days: range, balance: int) -> str:
    rows = [
        f"    {day:02}/06/2024      BY TRF FM SB EMI      327393{day}      13,900.00      {balance - 13_900 * at}.00 Dr"
        for at, day in enumerate(days)
    ]
    return "\n".join(rows)


@pytest.mark.parametrize(("account", "expected"), [("525384914013", [None]), ("771200459812", ["BANK_STATEMENT"])])
def test_the_later_pages_of_a_loans_account_are_no_statement(account: str, expected: list[str | None]) -> None:
    heading = "    Date            Particulars           Instr No       Debit      Credit      Balance"
    loan = f"""
    STATEMENT OF LOAN ACCOUNT
    A/c No : 525384914013          IFSC : CBIN0283456
    Loan Amount : 13,50,000.00     Instalment Amount : 13,935.00
{heading}
{movements(range(1, 9), 900_000)}
"""
    later = f"""
    STATEMENT OF ACCOUNT
    A/c No : {account}             IFSC : CBIN0283456
{heading}
{movements(range(10, 18), 700_000)}
"""
    assert types(separate(typed(loan, later), CATALOG)) == expected
