"""Bills with captions in Hindi and Marathi, as shops' own programs and pads print them. All names are invented."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

SHOP = """
                    SHARMA ELECTRONICS
        12, Lake Road, Indore - 452001
        GSTIN : 23XXZPS1234C1ZS
                       टैक्स इनवॉइस
   {number} : 1187                         {date} : 12/03/2024
   {customer} : आशा देवी
   पता : 4, हिल व्यू, इंदौर - 452010

   क्र.   विवरण                  मात्रा    दर          राशि
   1      फ्रिज 260 लीटर           1     20,000.00    20,000.00
   2      स्टेबलाइज़र              2      1,000.00     2,000.00
                                        CGST 9%       1,980.00
                                        SGST 9%       1,980.00
                                        {total}      25,960.00
"""


@pytest.mark.parametrize(
    "words",
    [
        {"number": "बिल क्र.", "date": "दिनांक", "customer": "ग्राहक का नाम", "total": "कुल योग"},
        {"number": "बिल नं.", "date": "तारीख", "customer": "ग्राहकाचे नाव", "total": "एकूण रक्कम"},
        {"number": "बीजक संख्या", "date": "तिथि", "customer": "क्रेता का नाम", "total": "कुल देय राशि"},
    ],
)
def test_a_bill_in_hindi_or_marathi_is_read_whole(words: dict[str, str]) -> None:
    layout = paper(SHOP.format(**words))
    assert recognised(layout) == "INVOICE"
    found = values("INVOICE", layout)
    assert {name: value for name, value in found.items() if name != "line_items"} == {
        "invoice_number": "1187",
        "invoice_date": "12/03/2024",
        "dealer_name": "SHARMA ELECTRONICS",
        "dealer_address": "12, Lake Road, Indore - 452001",
        "dealer_gstin": "23XXZPS1234C1ZS",
        "customer_name": "आशा देवी",
        "customer_address": "4, हिल व्यू, इंदौर - 452010",
        "taxable_amount": "22000.00",
        "cgst_amount": "1980.00",
        "sgst_amount": "1980.00",
        "total_amount": "25960.00",
    }
    rows = found["line_items"]
    assert isinstance(rows, tuple)
    assert len(rows) == 2
