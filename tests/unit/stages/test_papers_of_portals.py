"""Papers as the portals of departments, shops and payroll programs print them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Value
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import lay_out
from sheaf.model.page import DocumentText, Line, Source, Word
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import typed

CATALOG = load_catalog()


def values(doctype: str, text: str | DocumentText) -> dict[str, Value]:
    layout = lay_out(typed(text) if isinstance(text, str) else text)
    choices = validate(extract(layout, CATALOG[doctype]), CATALOG[doctype])
    return {choice.name: choice.candidate.value for choice in choices}


def test_a_caption_goes_on_in_a_line_set_in_behind_its_number() -> None:
    found = values(
        "FSSAI",
        """
        License under FSS Act, 2006
        License Number: 11523034000123
        1. Name and Registered Office address of    : ANNAPURNA FOODS
           licensee                                 12, MARKET YARD, PUNE, Maharashtra - 411037

        2. Address of authorized premises           : 12, MARKET YARD, Haveli Block, Pune,
                                                    Maharashtra - 411037
        """,
    )
    assert found["name"] == "ANNAPURNA FOODS"
    assert found["address"] == "12, MARKET YARD, Haveli Block, Pune, Maharashtra - 411037"


def test_the_day_of_filing_stands_in_the_sentence_of_the_return() -> None:
    found = values(
        "ITR",
        """
        INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT
        Acknowledgement Number: 812345670120725
        Income Tax Return submitted electronically on 12-Jul-2025 19:21:07 from IP address 10.1.2.3
        """,
    )
    assert found["date_of_filing"] == "12/07/2025"


def test_the_net_amount_before_a_column_of_taxes_is_taxable_and_a_charge_with_a_price_is_a_row() -> None:
    found = values(
        "INVOICE",
        """
        Tax Invoice
        Invoice Number: DEL5-2345678

        Sl. No   Description          Unit Price   Qty   Net Amount   Tax Rate   Tax Type   Tax Amount   Total Amount
        1        Orbit Neo 5G Phone   15,253.39    1     15,253.39    18%        IGST       2,745.61     17,999.00
                 Shipping Charges     33.90              33.90        18%        IGST       6.10         40.00
        TOTAL:                                                                              2,751.71     18,039.00
        """,
    )
    rows = found["line_items"]
    assert isinstance(rows, tuple)
    assert [row["description"] for row in rows if isinstance(row, Mapping)] == [
        "Orbit Neo 5G Phone",
        "Shipping Charges",
    ]
    assert [found[name] for name in ("taxable_amount", "igst_amount", "total_amount")] == [
        "15287.29",
        "2751.71",
        "18039.00",
    ]


def test_a_caption_and_the_same_in_another_script_under_its_stroke_are_one() -> None:
    found = values(
        "SHOP_ACT_LICENSE",
        """
        Receipt of Intimation
        Maharashtra Shops and Establishments Act, 2017
        1     Receipt No. of Intimation / अर्ज क्रमांक     890512345678

              Address of the Establishment /           SHOP NO 3, SAI COMPLEX, SINHGAD ROAD, PUNE,
        2     आस्थापनेचा पत्ता                           MAHARASHTRA, 411051
        """,
    )
    assert found["registration_number"] == "890512345678"
    assert found["address"] == "SHOP NO 3, SAI COMPLEX, SINHGAD ROAD, PUNE, MAHARASHTRA, 411051"


def test_captions_of_a_table_that_were_read_as_one_line_head_their_columns() -> None:
    text = typed(
        """
        UDYAM REGISTRATION CERTIFICATE
        UDYAM REGISTRATION NUMBER      UDYAM-MH-26-0123456
                                       SNo.  Classification Year  Enterprise Type  Classification Date
        TYPE OF ENTERPRISE             1     2025-26              Micro            02/04/2025
                                       2     2024-25              Small            04/05/2024
        MAJOR ACTIVITY                 MANUFACTURING
        """
    )
    (page,) = text.pages
    captions = [line for line in page.lines if line.text.startswith(("SNo", "Classification", "Enterprise Type"))]
    others = tuple(line for line in page.lines if line not in captions)
    one = replace(
        captions[0],
        words=tuple(word for line in captions for word in line.words),
        box=BoundingBox.around(line.box for line in captions),
    )
    found = values("UDYAM_CERT", replace(text, pages=(replace(page, lines=(*others, one)),)))
    assert found["type_of_enterprise"] == "Micro"


def test_contributions_and_taxes_are_both_kept_back() -> None:
    found = values(
        "SALARY_SLIP",
        """
        Payslip SEP 2025
        Total Earnings (A)                 55,950.00
        Total Contributions (B)            1,800.00
        Total Taxes & Deductions (C)       3,320.00
        Net Salary Payable ( A - B - C )   50,830.00
        """,
    )
    assert [found[name] for name in ("gross_earnings", "total_deductions", "net_pay")] == [
        "55950.00",
        "3320.00",
        "50830.00",
    ]


def test_a_name_in_the_middle_of_its_box_stands_over_the_line_of_the_caption() -> None:
    found = values(
        "ELECTRICITY_BILL",
        """
        BESCOM Electricity Bill
        Account ID              2312345678

                                SMT. KAVITHA RAO
        Name and Address        NO 33 2ND CROSS BANASHANKARI
                                BENGALURU 560070

        Bill Date               03/10/2025
        """,
    )
    assert found["name"] == "SMT. KAVITHA RAO"


def test_the_name_of_a_suppliers_brand_over_an_address_is_not_the_consumers() -> None:
    found = values(
        "ELECTRICITY_BILL",
        """
        TATA POWER                               The Tata Power Company Limited
                                                 Electricity Bill for Sep-2025
        MR. FARHAN AKHTAR SHAIKH                 Consumer Number (CA No.)   900012345678
        FLAT 802, B WING, SEA BREEZE CHS
        ANDHERI WEST MUMBAI 400102
        """,
    )
    assert found["name"] == "MR. FARHAN AKHTAR SHAIKH"
    assert found["address"] == "FLAT 802, B WING, SEA BREEZE CHS ANDHERI WEST MUMBAI 400102"


def test_a_customers_name_behind_its_caption_without_a_mark_is_not_the_dealers() -> None:
    found = values(
        "DELIVERY_ORDER",
        """
        SUVIDHA FINSERV LTD
        Delivery Order
        DO No.          4050CD12345678
        Dealer Name
        Customer Name SACHIN VILAS JADHAV
        Loan Amount     11,994.00
        """,
    )
    assert found["customer_name"] == "SACHIN VILAS JADHAV"
    assert "dealer_name" not in found


def test_a_till_prints_a_code_between_the_goods_and_their_price() -> None:
    found = values(
        "INVOICE",
        """
        RELIANT DIGITAL
        TAX INVOICE
        Bill No: 1204-25-008812
        Cust: PRIYA KADAM
        Orbit Pad 11 WiFi 128GB
        HSN 84713010
        1 x 21185.59   21185.59
        Taxable        21185.59
        TOTAL          21185.59
        """,
    )
    rows = found["line_items"]
    assert isinstance(rows, tuple)
    assert [row["description"] for row in rows if isinstance(row, Mapping)] == ["Orbit Pad 11 WiFi 128GB"]
    assert found["customer_name"] == "PRIYA KADAM"


def test_what_stands_right_behind_a_caption_in_devanagari_with_a_stroke_is_its_value() -> None:
    found = values(
        "SALE_DEED",
        """
        सूची क्र.2
        (7) दस्तऐवज करुन देणा-या/लिहून ठेवणा-  1): नाव:-सुनील दत्तात्रय कुलकर्णी वय:-58; पत्ता:-कर्वे
        या पक्षकाराचे नाव किंवा दिवाणी           नगर, पुणे. पिन कोड:-411052
        """,
    )
    assert found["seller_names"] == ("सुनील दत्तात्रय कुलकर्णी",)


def test_the_next_columns_caption_ends_a_line_though_it_stands_hardly_further_off_than_words_do() -> None:
    text = typed(
        """
        CERTIFICATE OF REGISTRATION
        Registration Mark     MH12ZZ1234         Fuel Used          PETROL
        Chassis No            MA3EUA61S00123456  Engine / Motor No  K12MN1234567
        """
    )
    (page,) = text.pages
    lines = [_set_narrow(line) for line in page.lines]
    over, value, caption = (
        line for line in lines if line.text in ("Fuel Used", "MA3EUA61S00123456", "Engine / Motor No")
    )
    to_value = 0.4 * value.box.height * page.height / page.width + value.box.right - caption.box.left
    one = _line((*value.words, *_line(caption.words, to_value).words))
    changed = {over: _line(over.words, to_value), value: one}
    kept = tuple(changed.get(line, line) for line in lines if line is not caption)
    found = values("VEHICLE_RC", replace(text, pages=(replace(page, lines=kept),)))
    assert (found["chassis_number"], found["engine_number"]) == ("MA3EUA61S00123456", "K12MN1234567")


def _set_narrow(line: Line) -> Line:
    """Return a line in narrow type: a space is a quarter of the height, as in print."""
    return _line(line.words, scale=0.45)


def _line(words: Sequence[Word], distance: float = 0.0, scale: float = 1.0) -> Line:
    """Return a line of `words` set narrower and so far to the right."""
    moved = tuple(
        replace(
            word,
            box=BoundingBox(
                word.box.left * scale + distance, word.box.top, word.box.right * scale + distance, word.box.bottom
            ),
        )
        for word in words
    )
    return Line(moved, BoundingBox.around(word.box for word in moved), 0.98, Source.OCR)
