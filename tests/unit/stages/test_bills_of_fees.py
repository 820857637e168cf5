"""Bills of fees by head: the tax of each stands in its row, and a table of instalments under the sums."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

BILL = """
                                   Saraswati Coaching Classes
                             112, Nagar Road, Wagholi, Pune - 412207
                                     GSTIN 27XXZPS1234C1ZK
                                         FEE INVOICE
   Invoice No.      F-0921                    Invoice Date      14/08/2024
   Student Name   : Meena Iyer
   Address        : 12, Baner Road, Pune - 411045

   {captions}
   Study Material            999293     10,000.00        900.00        900.00    11,800.00
   Test Series               999293      2,000.00        180.00        180.00     2,360.00
   Total                                12,000.00      1,080.00      1,080.00    14,160.00
                                                       Amount payable  Rs. 14,160.00

   Instalment                 Due on               Sum (Rs.)
   First instalment           20/08/2024           7,080.00
   Second instalment          20/10/2024           7,080.00
   SPECIMEN
"""


@pytest.mark.parametrize(
    "captions",
    [
        "Head of fee               SAC              Fee        CGST 9%       SGST 9%      Payable",
        "Fee Head                  SAC           Amount        CGST 9%       SGST 9%        Total",
        "Fee Particulars           SAC          Taxable           CGST          SGST    Total Fee",
        "Whereof                   SAC              Fee        CGST 9%       SGST 9%      Payable",
        "Course taken              SAC    Taxable Value           CGST          SGST        Total",
    ],
)
def test_each_head_of_a_fee_is_a_row_and_the_sums_are_those_under_them(captions: str) -> None:
    found = values("INVOICE", paper(BILL.format(captions=captions)))
    assert found["line_items"] == (
        {"description": "Study Material", "hsn": "999293", "amount": "11800.00"},
        {"description": "Test Series", "hsn": "999293", "amount": "2360.00"},
    )
    names = ("taxable_amount", "cgst_amount", "sgst_amount", "total_amount")
    assert [found[name] for name in names] == ["12000.00", "1080.00", "1080.00", "14160.00"]


def test_a_summary_by_codes_has_no_rows_of_goods_for_a_caption_that_nobody_knows() -> None:
    bill = BILL.format(
        captions="Head of fee               SAC          Taxable           CGST          SGST      Payable"
    )
    summary = """
   Class     SAC       Taxable Value      CGST      SGST       Total Tax
   A         999293        12,000.00  1,080.00  1,080.00        2,160.00
   SPECIMEN
"""
    items = values("INVOICE", paper(bill.replace("   SPECIMEN\n", summary)))["line_items"]
    assert isinstance(items, tuple)
    assert len(items) == 2
