"""Quantities, HSN codes, serial numbers and the numbers of bills. All numbers are invented."""

from __future__ import annotations

import pytest

from sheaf.formats import goods
from sheaf.formats.error import FormatError
from sheaf.model.field import Check


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("2", "2"),
        ("2 Nos", "2"),
        ("1 PCS.", "1"),
        ("1.500 Kg", "1.5"),
        ("10.00", "10"),
        ("1,200 Bag", "1200"),
        ("l Nos", "1"),
    ],
)
def test_a_quantity_is_a_plain_number(text: str, quantity: str) -> None:
    assert goods.quantity(text) == quantity


@pytest.mark.parametrize("text", ["Nos", "2 x 3", "12-05-2024", ""])
def test_what_is_no_quantity_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        goods.quantity(text)


@pytest.mark.parametrize(
    ("text", "code"), [("8517", "8517"), ("8517 13 00", "85171300"), ("99.87.13", "998713"), ("8S171300", "85171300")]
)
def test_an_hsn_code_has_four_six_or_eight_digits(text: str, code: str) -> None:
    assert goods.hsn(text) == code


@pytest.mark.parametrize("text", ["851", "85171", "18%", "HSN"])
def test_what_is_no_hsn_code_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        goods.hsn(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [("SE/104/24-25", "SE/104/24-25"), ("INV - 0042", "INV-0042"), ("gst-01", "GST-01"), (": 881", "881")],
)
def test_a_bills_number_is_returned_as_printed(text: str, number: str) -> None:
    assert goods.document_number(text) == number


@pytest.mark.parametrize("text", ["CASH", "05/07/2024", "14-Nov-2023", "", "Original for Recipient"])
def test_neither_words_nor_dates_are_bills_numbers(text: str) -> None:
    with pytest.raises(FormatError):
        goods.document_number(text)
    assert goods.find_document_number(text) == ()


def test_a_stroke_before_a_financial_year_is_a_slash() -> None:
    (found,) = goods.find_document_number("INVI2023-24/5715")
    assert (found.value, found.repairs) == ("INV/2023-24/5715", 1)


def test_a_bills_number_ends_before_the_words_after_it() -> None:
    (found,) = goods.find_document_number("SE/104/24-25 Dated 5 July 2024")
    assert (found.value, found.start, found.end) == ("SE/104/24-25", 0, 12)


def test_fifteen_digits_are_an_imei_if_their_check_digit_says_so() -> None:
    (right,) = goods.find_serial("IMEI 490154203237518")
    (wrong,) = goods.find_serial("IMEI 490154203237519")
    assert right.checks == (Check("imei_checksum", True),)
    assert wrong.checks == (Check("imei_checksum", False),)


def test_a_chassis_number_is_a_serial_number() -> None:
    assert goods.serial("mzfzcgeakh2065997") == "MZFZCGEAKH2065997"


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("OPc Cement", "OPC Cement"),
        ("Model HL-59s", "Model HL-59S"),
        ("Tiles 2x2 Pcs", "Tiles 2x2 Pcs"),
        ("Box  of 4", "Box of 4"),
    ],
)
def test_capitals_that_were_read_as_small_letters_are_put_right_in_model_numbers_only(
    text: str, description: str
) -> None:
    assert goods.description(text) == description
