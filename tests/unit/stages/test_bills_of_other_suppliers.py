"""Electricity bills of suppliers that set their names, numbers and columns in ways of their own."""

from __future__ import annotations

from dataclasses import replace

from sheaf.model.geometry import BoundingBox
from tests.unit.stages.test_papers_of_portals import values
from tests.unit.stages.typed_paper import typed


def test_the_number_of_the_supply_is_the_consumer_s_where_the_customer_has_one_too() -> None:
    found = values(
        "ELECTRICITY_BILL",
        """
        CESC Limited                                 YOUR ELECTRICITY BILL          SPECIMEN

        SANCHITA SAMPLE                              Customer Id       Bill No.
        C/O LATE BIMAL KUMAR SAMPLE                  04000000720       0400000331207269
        23/1B, DOVER TERRACE
        KOLKATA 700 019                              Consumer No.      Bill Date
                                                     04000003312       30/07/26
        E.&O.E For CESC Limited
        """,
    )
    assert found["consumer_number"] == "04000003312"
    assert found["provider"] == "CESC Limited"


def test_a_customer_s_number_alone_is_the_consumer_s() -> None:
    found = values("ELECTRICITY_BILL", "Electricity Bill\nCustomer ID : 123456789\n")
    assert found["consumer_number"] == "123456789"


def test_who_a_signature_is_for_is_the_supplier_without_the_words_before_it() -> None:
    found = values("ELECTRICITY_BILL", "Electricity Bill\nE.&O.E For CESC Limited\n")
    assert found["provider"] == "CESC Limited"


def test_a_name_that_breaks_off_after_its_initials_goes_on_under_them() -> None:
    found = values(
        "ELECTRICITY_BILL",
        """
        TAMIL NADU GENERATION AND DISTRIBUTION CORPORATION LIMITED
        LT CURRENT CONSUMPTION CHARGES BILL

        Name of the consumer     Address of service                   Tariff
        THIRU P.R.               7A SAMPLE STREET, VARADHARAJAPURAM,  LA1A
        MUTHUKUMARAN             UPPILIPALAYAM, COIMBATORE 641015

        Bill generated on     Net amount payable (Rs.)     Last date for payment without BPSC     Disconnection after
        13/09/2024            3,495                        02/10/2024                             09/10/2024
        SPECIMEN
        """,
    )
    assert found["provider"] == "TAMIL NADU GENERATION AND DISTRIBUTION CORPORATION LIMITED"
    assert found["name"] == "THIRU P.R. MUTHUKUMARAN"
    assert found["due_date"] == "02/10/2024"


def test_two_names_joined_by_and_are_one_over_their_address() -> None:
    found = values(
        "ELECTRICITY_BILL",
        """
        Torrent Power Limited                                   Your Electricity Bill

        Jignesh Rasiklal Sample and                             Service No.
        Hema Jignesh Sample                                     100000217
        B/402 Sundaram Residency,
        Satellite,
        Ahmedabad 380015
        SPECIMEN
        """,
    )
    assert found["name"] == "Jignesh Rasiklal Sample and Hema Jignesh Sample"
    assert found["address"] == "B/402 Sundaram Residency, Satellite, Ahmedabad 380015"


def test_the_caption_of_the_column_beside_an_address_is_no_part_of_it() -> None:
    found = values(
        "ELECTRICITY_BILL",
        """
        BSES Yamuna Power Ltd.          Bill of Supply for Electricity          SPECIMEN

        Name : SAMPLE SPARE PARTS CENTRE                  Sanctioned Load : 7.00 (kVA)
        Billing Address : SHOP NO 9 UGF, D-BLOCK MARKET,  Contract Demand :
        VIVEK VIHAR PH-1, DELHI 110095                    MDI : 5.82 (kVA)
        """,
    )
    assert found["address"] == "SHOP NO 9 UGF, D-BLOCK MARKET, VIVEK VIHAR PH-1, DELHI 110095"


def test_a_house_s_number_behind_a_name_with_no_comma_is_kept_in_the_address_s_parts() -> None:
    found = values(
        "ELECTRICITY_BILL",
        """
        Electricity Bill
        Name : SANCHITA SAMPLE
        Address : C/O LATE BIMAL KUMAR SAMPLE
                  23/1B, DOVER TERRACE, 2ND FLOOR
                  KOLKATA, WEST BENGAL 700019
        """,
    )
    assert "23/1B" in str(found["formatted_address"])


def test_the_value_of_the_next_column_that_was_read_in_one_line_with_an_address_is_no_part_of_it() -> None:
    text = typed(
        """
        LT CURRENT CONSUMPTION CHARGES BILL        SPECIMEN

        Name of the consumer     Address of service                        Tariff
        ASHA SAMPLE              7A SAMPLE STREET, VARADHARAJAPURAM,       LA1A
                                 UPPILIPALAYAM, COIMBATORE 641015
        """
    )
    (page,) = text.pages
    parts = [line for line in page.lines if "VARADHARAJAPURAM" in line.text or line.text == "LA1A"]
    others = tuple(line for line in page.lines if line not in parts)
    one = replace(
        parts[0],
        words=tuple(word for line in parts for word in line.words),
        box=BoundingBox.around(line.box for line in parts),
    )
    found = values("ELECTRICITY_BILL", replace(text, pages=(replace(page, lines=(*others, one)),)))
    assert found["address"] == "7A SAMPLE STREET, VARADHARAJAPURAM, UPPILIPALAYAM, COIMBATORE 641015"
