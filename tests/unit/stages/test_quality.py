"""Quality: colour tells an original from a grey copy, as far as it goes."""

from __future__ import annotations

import numpy as np

from sheaf.stages.quality import quality_flag

RNG = np.random.default_rng(7)
GREY = np.repeat(RNG.integers(120, 250, (300, 480, 1), dtype=np.uint8), 3, axis=2)


def test_a_tinted_card_is_an_original() -> None:
    tinted = GREY.copy()
    tinted[:, :240, 0] //= 2

    flag = quality_flag(tinted)

    assert flag is not None
    assert flag.value == "original"


def test_a_grey_picture_is_more_likely_a_copy_whatever_the_colour_of_the_lamp() -> None:
    yellowish = (GREY * np.array([0.8, 0.95, 1.0])).astype(np.uint8)

    for picture in (GREY, yellowish):
        flag = quality_flag(picture)
        assert flag is not None
        assert flag.value == "xerox_copy"
        assert flag.confidence < 0.8


def test_too_small_a_picture_is_not_judged_and_a_document_without_one_is_an_original() -> None:
    assert quality_flag(GREY[:50]) is None
    born_digital = quality_flag(None)
    assert born_digital is not None
    assert born_digital.value == "original"
