"""Bills of those who hire out, and of suppliers who print a strip: captions that nobody listed, and what one does."""

from __future__ import annotations

import pytest

from sheaf.model.layout import lay_out
from tests.unit.stages.typed_paper import paper, resized, typed
from tests.unit.stages.understood import recognised, values

STRIP = """
        Kerala State Electricity Board Limited
        Electrical Section Attingal
        DEMAND CUM DISCONNECTION NOTICE
        GSTIN 32ZZACK0000Z1ZK

        Bill No             : 6253250858184
        Consumer #          : 8926428037289
        Bill Date           : 18-02-2022
        Due Date            : 03-03-2022
        {caption:<20}: 18-03-2022
        {name}
        12/340, Kizhakke Veedu, Attingal,
        Thiruvananthapuram, Kerala - 695101

        Bill Amount           2970.00
        PAYABLE               Rs. 2970.00
        SPECIMEN
"""


@pytest.mark.parametrize("caption", ["Disconn Dt", "Disc. Date", "Snap Off On", "Kaivu Naal"])
def test_a_caption_with_its_value_behind_a_colon_is_no_consumer(caption: str) -> None:
    found = values("ELECTRICITY_BILL", paper(STRIP.format(caption=caption, name="Ramesh Nair")))
    assert found["name"] == "Ramesh Nair"
    assert found["address"] == "12/340, Kizhakke Veedu, Attingal, Thiruvananthapuram, Kerala - 695101"


GRID = """
        TP Central Odisha Distribution Limited                Energy Bill

        Consumer Account No.        Pay by Due Date        Net Amount Payable
        28183439962                 21-Jul-2025            Rs. 223.92

        Bill Number          : 5693442642
        Bill Date            : 06-Jul-2025

        Energy Charges                                      226.72
        Less: Prompt Payment Rebate                          -2.80
        Amount payable by due date (with rebate)            223.92
        Amount payable after due date                       226.72
        SPECIMEN
"""


def test_the_day_to_pay_by_is_read_under_its_heading() -> None:
    found = values("ELECTRICITY_BILL", paper(GRID))
    assert found["due_date"] == "21/07/2025"
    assert found["amount"] == "223.92"


HIRER = """
                                  Meena Mandap House
{trades}
                         14, Station Road, Near Post Office,
                                   Rajkot - 360001
                                     TAX INVOICE
   To  Suresh Patel                                        Bill No.    : 4253
       5, Green Park, Surat, Gujarat - 395013              Bill Date   : 26/07/2025

   No.   Particulars                       Nos.      Rate        Amount
   1     Banquet chairs                     100      20.00      2,000.00
         Total                                                  2,000.00
         CGST 9%                                                  180.00
         SGST 9%                                                  180.00
         Bill Amount                                            2,360.00
   For Meena Mandap House
   SPECIMEN
"""


@pytest.mark.parametrize(
    "trades", ["Marriage - Birthday - Corporate Events - Catering", "Hire | Repair | Sale", "Lights / Sound / Flowers"]
)
def test_what_one_does_between_strokes_is_no_part_of_the_address(trades: str) -> None:
    found = values("INVOICE", paper(HIRER.format(trades=trades.center(86))))
    assert found["dealer_address"] == "14, Station Road, Near Post Office, Rajkot - 360001"


def test_places_between_strokes_are_a_part_of_the_address() -> None:
    found = values("INVOICE", paper(HIRER.format(trades="Navrang - Jetpur Road - Gondal".center(86))))
    assert str(found["dealer_address"]).startswith("Navrang - Jetpur Road - Gondal")


def test_the_value_of_a_caption_under_the_letterhead_is_no_part_of_the_address() -> None:
    printed = """
                       Parmar Hardware Mart
          31, Temple Road, Kolkata, West Bengal - 700008
                           TAX INVOICE
   Invoice No.      : GST-06589       Reverse Charge     : N
   Supplied in      : West Bengal (19)
   Billed to :
   Prasad Stores
   36, Liluah, Howrah, West Bengal - 711106

   Description                      Qty      Rate        Amount
   Cutting wheel                     10      20.00       200.00
   Total                                                 200.00
   SPECIMEN
"""
    found = values("INVOICE", paper(printed))
    assert found["dealer_address"] == "31, Temple Road, Kolkata, West Bengal - 700008"


MARGIN = """
   Invoice Number      Durga Earthmovers
   C05478              12, Village Basantpur, Sheopur, Madhya Pradesh 476339
                       GST No. 23AAAAA0000A1Z5

                       HIRE BILL CUM TAX INVOICE
   Period
   01-05-2026 to 31-05-2026
   Work Order
   WO/4330/AC
                       Billed to
                       Bhagat Builders
                       28, Silver Oak, Bhopal, Madhya Pradesh 462024

   SAC       Machine                    Hours     Rate       Amount
   997313    Soil compactor             72.0      100.00     7,200.00
   CGST 9%                                                     648.00
   SGST 9%                                                     648.00
   Payable Amount                                            8,496.00
   SPECIMEN
"""


def test_a_caption_in_small_print_over_its_number_is_no_title() -> None:
    small = lay_out(resized(typed(MARGIN), "Work Order", 0.8))
    assert recognised(small) == "INVOICE"


BRANCH = """
   Manoj Elevator Services                                        INVOICE

   {giver:<50}Service Recipient
   {first:<50}Supreme Tyres LLP
   {second:<50}31, M G Road, Patna - 800030
   GSTIN 10AAAAA0000A1ZX

   Invoice No      Invoice Date      Contract No
   INV-006800      07 May 2023       AMC-977191

   Description of Service             SAC          Amount
   Annual inspection                  998346       5,449.00
   Total Invoice Value                             5,449.00
   SPECIMEN
"""


@pytest.mark.parametrize("giver", ["Service Provider / Branch", "Supplying Office", "Supplier (Works)"])
def test_a_branch_without_a_name_is_that_of_the_business_in_the_letterhead(giver: str) -> None:
    printed = BRANCH.format(giver=giver, first="12, Post Govindpur,", second="Kaimur, Bihar - 821103")
    found = values("INVOICE", paper(printed))
    assert found["dealer_name"] == "Manoj Elevator Services"
    assert found["dealer_address"] == "12, Post Govindpur, Kaimur, Bihar - 821103"


def test_a_branch_with_a_name_keeps_it() -> None:
    printed = BRANCH.format(giver="Service Provider / Branch", first="Kaveri Lift Care", second="Gaya, Bihar - 823001")
    assert values("INVOICE", paper(printed))["dealer_name"] == "Kaveri Lift Care"


def test_a_suppliers_legal_form_may_stand_in_a_line_of_its_own() -> None:
    printed = STRIP.format(caption="Disconn Dt", name="Ramesh Nair")
    whole, wrapped = "Kerala State Electricity Board Limited", "Kerala State Electricity Board\n        Limited"
    found = values("ELECTRICITY_BILL", paper(printed.replace(whole, wrapped)))
    assert found["provider"] == whole


def test_what_stands_under_a_suppliers_name_is_no_part_of_it() -> None:
    printed = STRIP.format(caption="Disconn Dt", name="Ramesh Nair").replace("Board Limited", "Board")
    assert values("ELECTRICITY_BILL", paper(printed))["provider"] == "Kerala State Electricity Board"


def test_a_mark_over_a_suppliers_whole_name_is_no_part_of_it() -> None:
    printed = STRIP.format(caption="Disconn Dt", name="Ramesh Nair")
    whole = "Maharashtra State Electricity Distribution Co. Ltd."
    marked = printed.replace("Kerala State Electricity Board Limited", f"MAHAVITARAN\n        {whole}")
    assert values("ELECTRICITY_BILL", paper(marked))["provider"] == whole


def test_letters_before_the_figures_of_a_serial_number_are_no_caption() -> None:
    printed = """
                    Parmar Hardware Mart
                        TAX INVOICE
   Invoice No.  : GST-06589             Dated : 02-08-2022
   Billed to :
   Prasad Stores

   S.N.   Description of Goods            HSN/SAC      Qty      Price       Amount
   1      Angle grinder 850W              84672900      1.00    2,180.00    2,180.00
          (Sr. No. : SN47354735)
   2      Cut off machine 2200W           84672900      1.00    7,846.00    7,846.00
          (Sr. No. : TM44607884)
          Grand Total                                                      10,026.00
   SPECIMEN
"""
    assert values("INVOICE", paper(printed))["serial_number"] == "SN47354735"
