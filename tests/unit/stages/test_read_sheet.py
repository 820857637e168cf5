"""A scan of a sheet is known by its shape, so that it is looked at once, in the size that its print needs."""

from __future__ import annotations

import numpy as np
import pytest

from sheaf.stages.read.reader import is_sheet


@pytest.mark.parametrize(("height", "width"), [(2339, 1654), (1655, 2339), (1754, 1241), (3508, 2480)])
def test_scan_of_a4_is_a_sheet_upright_or_on_its_side(height: int, width: int) -> None:
    assert is_sheet(np.zeros((height, width, 3), np.uint8))


@pytest.mark.parametrize(("height", "width"), [(1275, 2022), (3000, 4000), (4000, 3000), (2400, 3600)])
def test_card_that_fills_the_picture_and_a_photo_are_no_sheets(height: int, width: int) -> None:
    assert not is_sheet(np.zeros((height, width, 3), np.uint8))


def test_small_picture_is_no_sheet_whatever_its_shape() -> None:
    assert not is_sheet(np.zeros((1131, 800, 3), np.uint8))
