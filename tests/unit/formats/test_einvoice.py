"""The invoice reference number, which is worked out from what stands beside it. All numbers are invented."""

from __future__ import annotations

import pytest

from sheaf.formats import einvoice
from sheaf.formats.error import FormatError

SELLER = "27XXZPS1234C1ZK"


def test_the_number_is_a_hash_of_seller_year_kind_and_number() -> None:
    irn = einvoice.irn_of(SELLER, "05/07/2024", "SE/104/24-25")
    assert einvoice.parse_irn(irn) == irn
    assert irn != einvoice.irn_of(SELLER, "05/07/2025", "SE/104/24-25")
    assert irn == einvoice.irn_of(SELLER, "31/03/2025", "SE/104/24-25")


def test_the_number_may_be_printed_over_two_lines_and_misread_in_letters_that_it_cannot_have() -> None:
    irn = einvoice.irn_of(SELLER, "05/07/2024", "1")
    printed = f"{irn[:40]} -\n{irn[40:]}".replace("0", "O").upper()
    assert einvoice.parse_irn(printed) == irn


@pytest.mark.parametrize("text", ["", "1234", "g" * 64, "a" * 63])
def test_what_is_no_reference_number_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        einvoice.parse_irn(text)
