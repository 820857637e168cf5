"""Bills as the portal of e-invoices, tills and marketplaces print them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.model.field import Value
from tests.unit.stages.test_papers_of_portals import values
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised

PORTAL = """
33XXZCK9090B1Z6                                                              SPECIMEN
VAIGAI SANITARY DISTRIBUTORS PRIVATE LIMITED

1.e-Invoice Details
IRN : 3f1950fb5205018ae04d4045cbff803b2ff96400e6f49300b75c2410b3fe77c0
Ack. No : 112610099887766        Ack. Date : 11-06-2026 13:07:00

2.Transaction Details
Supply type Code : B2B           Document No : VSD/26-27/00219
Place of Supply : TAMIL NADU     Document Type : {kind}             Document Date : 11-06-2026

3.Party Details
Supplier :                                         Recipient :
GSTIN : 33XXZCK9090B1Z6                            GSTIN : 33XXRPA4471L1ZF
VAIGAI SANITARY DISTRIBUTORS PRIVATE LIMITED       SRI SAMPLE PIPES AND FITTINGS
312/1B, TRICHY ROAD                                14/7 PERIYAR NAGAR
COIMBATORE                                         TIRUPPUR
641005 TAMIL NADU                                  641604 TAMIL NADU

4.Details of Goods / Services
SlNo   Item Description       HSN Code   Quantity   Unit   Unit Price   Taxable Amount   Tax Rate   Total
1      CPVC PIPE 25MM         39172390   150        NOS    218.40       32760.00         18.00      38656.80
2      GATE VALVE 25MM        84818030   40         NOS    486.00       19440.00         18.00      22939.20

Tax'ble Amt    CGST Amt    SGST Amt    IGST Amt    Round off Amt    Tot Inv. Amt
52200.00       4698.00     4698.00     0.00        0.00             61596.00

{section}
Eway Bill No : 5910 0011 2233    Eway Bill Date : 11-06-2026 01:07:00 PM
"""
ROLL = """
                GURU SAMPLE MART
                ** TAX INVOICE **
BILL:G2/18842              DT:14/02/26
SN  ITEM
    HSN           QTY    RATE      AMT
1   GOLD SAMPLE SUNFLOWER OIL 5L
    HSN:1512      1.000  829.00    829.00
2   BASMATI RICE 5KG
    HSN:1006      2.000  489.50    979.00
NET PAYABLE Rs 1808.00
GST SUMMARY
TAX%      TAXABLE      CGST      SGST
  5%       932.38     23.31     23.31
 18%       702.54     63.23     63.23
TOT       1634.92     86.54     86.54
AMT  1808.00  CHG  0.00
SPECIMEN
"""


def rows_in(found: Mapping[str, Value]) -> list[Mapping[str, Value]]:
    rows = found["line_items"]
    assert isinstance(rows, tuple)
    return [row for row in rows if isinstance(row, Mapping)]


def portal(kind: str, section: str = "5.E-Waybill Details") -> str:
    return PORTAL.format(kind=kind, section=section)


def test_a_later_section_of_a_form_is_not_its_title() -> None:
    assert recognised(paper(portal("Tax Invoice"))) == "INVOICE"


@pytest.mark.parametrize("kind", ["Credit Note", "Debit Note", "Delivery Challan"])
def test_the_portal_of_e_invoices_says_which_document_it_prints(kind: str) -> None:
    assert recognised(paper(portal(kind))) is None
    assert recognised(paper(portal(kind, "5.Other Details"))) is None


@pytest.mark.parametrize("title", ["E-Way Bill Details", "1. E-Way Bill Details"])
def test_a_paper_that_begins_with_an_e_way_bill_is_one(title: str) -> None:
    assert recognised(paper(portal("Tax Invoice", title))) is None


def test_a_numbered_heading_over_a_table_is_no_caption_of_its_first_column() -> None:
    found = values("INVOICE", portal("Tax Invoice"))
    assert [row["description"] for row in rows_in(found)] == ["CPVC PIPE 25MM", "GATE VALVE 25MM"]
    assert [found[name] for name in ("invoice_number", "taxable_amount", "cgst_amount", "total_amount")] == [
        "VSD/26-27/00219",
        "52200.00",
        "4698.00",
        "61596.00",
    ]


def test_a_till_prints_the_name_over_its_code_and_figures_and_the_sums_of_its_taxes_last() -> None:
    found = values("INVOICE", ROLL)
    assert [(row["description"], row["hsn"]) for row in rows_in(found)] == [
        ("GOLD SAMPLE SUNFLOWER OIL 5L", "1512"),
        ("BASMATI RICE 5KG", "1006"),
    ]
    assert [found[name] for name in ("taxable_amount", "cgst_amount", "sgst_amount", "total_amount")] == [
        "1634.92",
        "86.54",
        "86.54",
        "1808.00",
    ]


def test_a_charge_that_was_waived_is_no_row_and_the_rows_say_which_tax_it_is() -> None:
    found = values(
        "INVOICE",
        """
        Tax Invoice
        Invoice Number: DEL5-2345678

        Sl. No   Description          Unit Price   Qty   Net Amount   Tax Rate   Tax Type   Tax Amount   Total Amount
        1        Orbit Neo 5G Phone   15,253.39    1     15,253.39 18% IGST                 2,745.61     17,999.00
                 Shipping Charges     33.90              0.00 18% IGST                      0.00         0.00
        TOTAL:                                                                              2,745.61     17,999.00
        """,
    )
    assert [row["description"] for row in rows_in(found)] == ["Orbit Neo 5G Phone"]
    assert found["igst_amount"] == "2745.61"


def test_nothing_is_no_sum_of_a_bill_that_shows_a_sum_and_a_rate_s_tax_is_not_added_to_the_whole() -> None:
    found = values(
        "INVOICE",
        """
        TAX INVOICE
        Bill No : A/2211

        Description      Qty    Rate      Amount
        SAMPLE TAB 10    100    665.61    66561.00
        SAMPLE KIT       10     411.80    4118.00

        CLASS       TOTAL       SGST       CGST       TOTAL GST    SUB TOTAL       70679.00
        GST 5.00%   66561.00    1664.02    1664.02    3328.04      SGST PAYBLE      2034.64
        GST 18.00%  4118.00     370.62     370.62     741.24       CGST PAYBLE      2034.64
        TOTAL       70679.00    2034.64    2034.64    4069.28      CR/DR NOTE          0.00
                                                                   ROUND OFF          -0.28
                                                                   GRAND TOTAL     74748.00
        """,
    )
    assert [found[name] for name in ("taxable_amount", "cgst_amount", "sgst_amount", "total_amount")] == [
        "70679.00",
        "2034.64",
        "2034.64",
        "74748.00",
    ]
