"""Papers that say all that an invoice says and are none: their own title, or who writes them, tells."""

from __future__ import annotations

import pytest

from sheaf.doctypes.spec import TitleCue
from sheaf.stages.classify.titles import names_paper, titles
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised

BODY = """
   Supplier                                                 {number} : 4711
   Navkar Steel Traders                                     Date : 05-Jul-2024
   12, Station Road, Pune 411005                            Invoice No : SE/104/24-25
   GSTIN : 27XXZPS1234C1ZK                                  Place of Supply : Maharashtra

   Sl  Description of Goods              HSN/SAC     Qty      Rate           Amount
   1   TMT Bar 12 mm                     72142090    10 Nos    3,000.00      30,000.00
   2   Binding Wire                      72171010    2 Nos       500.00       1,000.00

                                                   Taxable Value             31,000.00
                                                   CGST @ 9%                  2,790.00
                                                   SGST @ 9%                  2,790.00
                                                   Grand Total               36,580.00
   Rupees Thirty Six Thousand Five Hundred Eighty Only
                                                              Authorised Signatory
"""
HEAD = """
                              SAPPHIRE INDUSTRIES                         SPECIMEN
                           7, MIDC, Bhosari, Pune 411026

                              {title}

"""


def titled(title: str, number: str) -> str | None:
    return recognised(paper(HEAD.format(title=title) + BODY.format(number=number)))


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("GOODS RECEIVED NOTE", "GRN No"),
        ("Goods Receipt Note (GRN)", "No"),
        ("Material Inward Register", "Entry No"),
        ("MATERIAL RECEIPT REPORT", "MRR No"),
        ("Stock Transfer Note", "STN No"),
        ("RETURNABLE GATE PASS", "Pass No"),
        ("Purchase Requisition", "PR No"),
        ("BRANCH TRANSFER CHALLAN", "No"),
        ("Consignment Manifest", "No"),
        ("SUPPLIER RETURN NOTE", "No"),
        ("PROFORMA INVOICE", "PI No"),
        ("Vehicle Proforma Invoice / Quotation", "No"),
        ("PERFORMA BILL", "No"),
        ("PRICE QUOTE", "Quote No"),
        ("GST QUOTATION", "No"),
        ("ESTIMATE / ROUGH BILL", "No"),
        ("DELIVERY CHALLAN", "DC No"),
        ("PURCHASE ORDER", "PO No"),
        ("ORDER BOOKING FORM", "No"),
        ("CREDIT NOTE", "CN No"),
        ("DEBIT NOTE", "DN No"),
    ],
)
def test_a_paper_with_a_title_of_its_own_is_no_invoice_whatever_else_it_says(title: str, number: str) -> None:
    assert titled(title, number) is None


@pytest.mark.parametrize("title", ["TAX INVOICE", "Tax Invoice cum Delivery Challan", "BILL OF SUPPLY", "Invoice"])
def test_the_same_paper_with_an_invoices_title_is_one(title: str) -> None:
    assert titled(title, "Bill No") == "INVOICE"


def test_a_paper_that_says_it_is_no_tax_invoice_is_none() -> None:
    said = BODY.format(number="No") + "   This is not a tax invoice. Prices are valid for 15 days.\n"
    assert recognised(paper(HEAD.format(title="INVOICE") + said)) is None


def test_columns_of_what_was_received_are_not_a_sellers() -> None:
    counted = BODY.replace("Qty      Rate  ", "Received Qty   Accepted Qty   Rate").format(number="No")
    assert recognised(paper(HEAD.format(title="SPECIMEN") + counted)) is None


def test_a_caption_beside_others_is_no_title() -> None:
    layout = paper("""
                         TAX INVOICE
    Delivery Note            Terms of Payment
    Buyer's Order            Despatch Note

    Delivery Note : 4711
    A LONG HEADING THAT GOES ON AND ON AS A NOTE
    """)
    found = [cell.text for cell, stands in zip(layout.cells, titles(layout), strict=True) if stands]
    assert found == ["TAX INVOICE"]


STACKED = """
   SAPPHIRE HOMES                                           {title}

   Seller                          Customer                 {first}
   Sapphire Homes Private Limited  Asha Kulkarni            {own}
   12, Station Road, Pune 411005   4, Lake Road,            Document date
   GSTIN : 27XXZPS1234C1ZK         Pune 411004              05-Jul-2024
                                                            {last}
                                                            SO 1188204417

   Article    Name                  HSN       Price       Qty   Amount
   305.114    Bed frame, oak        9403      20,000.00   1     20,000.00

                                              Amount excl. GST  20,000.00
                                              CGST 9%            1,800.00
                                              SGST 9%            1,800.00
                                              Total INR         23,600.00
"""


def test_an_order_over_its_number_behind_other_captions_is_no_title() -> None:
    page = STACKED.format(title="Invoice", first="Document number", own="SH/24/0771", last="Sales order")
    assert recognised(paper(page)) == "INVOICE"


def test_the_first_caption_over_a_number_may_be_what_the_paper_is() -> None:
    page = STACKED.format(title="", first="Sales order", own="SH/24/0771", last="Supplier's order")
    assert recognised(paper(page)) is None


def test_what_a_title_ends_in_is_what_the_paper_is() -> None:
    cue = TitleCue("other", -1.0, ("Note", "Register"), ("Tax Invoice",))
    assert names_paper(cue, "Goods Received Note (GRN)")
    assert names_paper(cue, "INVOICE REGISTER")
    assert not names_paper(cue, "Note Printers")
    assert not names_paper(TitleCue("other", -1.0, ("Slip",)), "Sunrise Interiors LLP")
    assert not names_paper(cue, "Tax Invoice cum Delivery Note")


@pytest.mark.parametrize(
    "title", ["DCBIT N0TC", "DEBIT NO", "CRED1T NOTF", "PR0FORMA INV", "OUOTATI0N", "DELIVERY CHALL"]
)
def test_a_title_that_is_half_read_tells_that_a_paper_is_no_invoice(title: str) -> None:
    assert titled(title, "No") is None


@pytest.mark.parametrize("title", ["TAX INVO", "TAX INVO1CF", "RETAIL INV", "CREDIT MEM"])
def test_an_invoices_title_that_is_half_read_does_not(title: str) -> None:
    assert titled(title, "Bill No") == "INVOICE"


@pytest.mark.parametrize("caption", ["Debit Note No", "Credit Note No", "Original Invoice No", "Quotation Date"])
def test_the_caption_of_its_number_tells_what_a_paper_is_whose_title_cannot_be_read(caption: str) -> None:
    assert titled("", caption) is None
