"""Delivery orders that reckon what the dealer will be paid, with the parties' captions over their values beside it."""

from __future__ import annotations

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

_RECKONED = """
        SAMPLE                                    SAMPLE FINANCE LIMITED
                                                  DELIVERY ORDER CUM PAYMENT ADVICE
                                                  {number}
                                                  Dear Partner, please hand over the goods and upload your
                                                  tax invoice.
        Supplying dealer
        Om Mobiles

        Dealer code                               Invoice value of goods             21,760.00
        414-20117
                                                  {down}         (2,829.00)
        Our customer                              Less: processing fee               (299.00)
        Asha Devi
                                                  Loan amount                        18,931.00
        Delivery to be made at                    Payable to your account (Rs.)      18,632.00
        12, Ashoka Garden, Bhopal 462010

                                                  The customer repays in 18 monthly instalments of Rs. 1,273.00
                                                  each, the first on the 10th of the month after delivery.
        SPECIMEN
        """


def _reckoned(number: str = "No. DO/2024/118 of 01.02.2024", down: str = "Less: down payment     ") -> str:
    return _RECKONED.format(number=number, down=down)


def test_a_number_and_its_day_in_a_line_under_the_title_are_the_orders() -> None:
    for line in (
        "No. DO/2024/118 of 01.02.2024",
        "Ref. No. DO/2024/118 dated 1-Feb-2024",
        "Order No: DO/2024/118 dt. 01/02/2024",
    ):
        read = values("DELIVERY_ORDER", paper(_reckoned(line)))
        assert (read["do_number"], read["do_date"]) == ("DO/2024/118", "01/02/2024")


def test_a_number_with_its_day_that_ends_a_sentence_is_not_the_orders() -> None:
    read = values(
        "DELIVERY_ORDER",
        paper(
            """
            SAMPLE FINANCE LIMITED
            DELIVERY ORDER

            Kindly deliver the goods to our customer Asha Devi as quoted in your proforma
            No. 4471 dated 27.09.2023
            Loan Amount          18,931.00
            SPECIMEN
            """
        ),
    )
    assert read.get("do_number") is None
    assert read.get("do_date") is None


def test_a_down_payment_in_brackets_is_taken_off_and_not_negative() -> None:
    for caption in ("Less: down payment     ", "Less: Customer's down payment", "Less: margin money     "):
        assert values("DELIVERY_ORDER", paper(_reckoned(down=caption)))["down_payment"] == "2829.00"


def test_what_is_reckoned_beside_a_customers_caption_is_no_name() -> None:
    read = values("DELIVERY_ORDER", paper(_reckoned()))
    assert read["customer_name"] == "Asha Devi"
    assert read["dealer_name"] == "Om Mobiles"


def test_in_how_many_instalments_the_customer_repays_is_told_in_a_sentence() -> None:
    read = values("DELIVERY_ORDER", paper(_reckoned()))
    assert (read["tenure_months"], read["emi_amount"]) == ("18", "1273.00")


def test_the_paper_that_a_sentence_ends_with_is_not_what_an_order_is() -> None:
    assert recognised(paper(_reckoned())) == "DELIVERY_ORDER"
    assert recognised(paper(_reckoned().replace("tax invoice.", "TAX INVOICE"))) is None
