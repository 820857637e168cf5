"""Typed bills as large programs and hotels print them, and an order with its instalments. All names are invented."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.formats import goods
from sheaf.model.field import Value
from sheaf.stages.classify.documents import separate
from tests.unit.stages.typed_paper import paper, typed
from tests.unit.stages.understood import recognised, values

PLANT = """
   TAX INVOICE   (Original)

   Supplying Plant                                    Invoice No.           : 9100442781
   Vindhya Tools Private Limited                      Invoice Date          : 26.10.2025
   Plot No 12, MIDC Area, Satpur, Nashik 422007       Sales Order / Date    : 4109430 / 26.10.2025
   GSTIN : 27ABCPS1234C1ZV                            Payment Terms         : 30 days net

   Bill-to Party   0000140744
   Kale Batteries
   14, Station Road, Karad 415110

   Item     Material Description          HSN        Quantity   UoM    Rate / Unit    Basic Value
   000010   HYDRAULIC POWER PACK DS-853   84122100      2.000   EA       10,000.00      20,000.00
            Mat. 8210.5929.UA
   000020   SEAL KIT SET                  84849000      1.000   SET       1,000.00       1,000.00
            Controller S/N: QX52719

                                            Total Basic Value                          21,000.00
                                            IN: Central GST (CGST)        9.00 %        1,890.00
                                            IN: State GST (SGST)          9.00 %        1,890.00
                                            Total Invoice Value           INR          24,780.00
   Total invoice value in words : INR Twenty Four Thousand Seven Hundred Eighty Only
"""
HOTEL = """
                         HOTEL SAGAR REGENCY
              Beach Road, Malvan 416606      GSTIN: 27ABCPS1234C1ZV
                            TAX INVOICE
   Guest Name   Kavita Deshpande                      Bill No.     HS/118
   Address      12, Ram Maruti Road, Thane 400602     Bill Date    14/08/2024

   Date       Particulars            SAC       Charges      CGST     SGST     Amount
   12/08/24   Room Rent - Deluxe     996311    2,000.00   120.00   120.00   2,240.00
   13/08/24   Room Rent - Deluxe     996311    2,000.00   120.00   120.00   2,240.00
   13/08/24   Restaurant - Dinner    996332      400.00    10.00    10.00     420.00

   GST %     Taxable    CGST      SGST         Total Charges              4,400.00
   5          400.00    10.00     10.00        CGST                         250.00
   12       4,000.00   240.00    240.00        SGST                         250.00
                                               Net Bill Amount            4,900.00
"""
ROOF = """
   Arka Renewables
   7, Ring Road, Nagpur 440022
   GSTIN: 27ABCPS1234C1ZV

                                             Dinesh Naidu
                                             H No 61, Gandhi Marg,
                                             Wardha 442001
                                             Place of supply: Maharashtra

   Tax Invoice INV/2024/00118
   Invoice Date:      Source:
   14/08/2024         S00871

   Description                  HSN/SAC    Quantity     Unit Price    Taxes       Amount
   Rooftop Plant 5.40 kWp       85414300   1.00 Units    90,000.00    GST 12%     90,000.00
   Inverter S/N: ZE93649493

                                             Untaxed Amount       90,000.00
                                             SGST                  5,400.00
                                             CGST                  5,400.00
                                             Total             1,00,800.00
"""


def _row(description: str, hsn: str, quantity: str, rate: str, amount: str) -> Mapping[str, Value]:
    return {"description": description, "hsn": hsn, "quantity": quantity, "rate": rate, "amount": amount}


BILLS: Mapping[str, tuple[str, Mapping[str, Value]]] = {
    "plant": (
        PLANT,
        {
            "dealer_name": "Vindhya Tools Private Limited",
            "customer_name": "Kale Batteries",
            "line_items": (
                _row("HYDRAULIC POWER PACK DS-853", "84122100", "2", "10000.00", "20000.00"),
                _row("SEAL KIT SET", "84849000", "1", "1000.00", "1000.00"),
            ),
            "taxable_amount": "21000.00",
            "cgst_amount": "1890.00",
            "sgst_amount": "1890.00",
            "total_amount": "24780.00",
        },
    ),
    "hotel": (
        HOTEL,
        {"taxable_amount": "4400.00", "cgst_amount": "250.00", "sgst_amount": "250.00", "total_amount": "4900.00"},
    ),
    "roof": (
        ROOF,
        {
            "customer_name": "Dinesh Naidu",
            "customer_address": "H No 61, Gandhi Marg, Wardha 442001",
            "serial_number": "ZE93649493",
            "line_items": (_row("Rooftop Plant 5.40 kWp", "85414300", "1", "90000.00", "90000.00"),),
        },
    ),
}
ORDER = """
   Hariyali Credit Limited                                   DELIVERY ORDER
   You may hand over the product named below against the customer's signature.
   DO Number          041448240
   DO Date            07/11/2022
   Dealer Name        Royal Motors Private Limited
   Dealer Address     Door No 21, Subhash Road, Rohini, New Delhi 110085

   Customer Name      Sangeeta Lokhande
   Product            Rudra 400 Classic
   Quantity           1
   Invoice Value      Rs. 1,97,316.00
   Down Payment       Rs. 55,248.00
   Loan Amount        Rs. 1,42,068.00
   EMI                Rs. 3,947.00
   Tenure             36 months
"""
SCHEDULE = """
   Repayment Schedule
   No.    Due Date      Amount       No.    Due Date      Amount
   1      10/12/2022    3,947.00     3      10/02/2023    3,947.00
   2      10/01/2023    3,947.00     4      10/03/2023    3,947.00
"""


@pytest.mark.parametrize("name", BILLS)
def test_a_bill_out_of_a_program_is_read(name: str) -> None:
    typescript, truth = BILLS[name]

    found = values("INVOICE", paper(typescript))

    assert {field: found.get(field) for field in truth} == truth


def test_a_head_of_taxes_beside_the_first_of_the_sums_is_no_row() -> None:
    rows = values("INVOICE", paper(HOTEL))["line_items"]

    assert isinstance(rows, tuple)
    assert [row["description"] for row in rows if isinstance(row, Mapping)] == [
        "Room Rent - Deluxe",
        "Room Rent - Deluxe",
        "Restaurant - Dinner",
    ]


def test_an_order_that_lists_its_instalments_is_one_document() -> None:
    found = separate(typed(ORDER + "\n" + SCHEDULE), load_catalog())

    assert [each.classification.doctype for each in found] == ["DELIVERY_ORDER"]


def test_a_paper_that_opens_with_the_instalments_is_no_delivery_order() -> None:
    loan = "\n".join(ORDER.strip("\n").split("\n")[4:])

    assert recognised(paper("\n                 REPAYMENT SCHEDULE\n\n" + loan + SCHEDULE)) != "DELIVERY_ORDER"


@pytest.mark.parametrize("text", ["Hyd. Power Pack 3", "Ref. Dryer 100 CFM", "Asst. Colours", "Cap. 1000 LTR"])
def test_words_shortened_with_a_point_are_no_codes(text: str) -> None:
    assert not goods.is_coded(text)
