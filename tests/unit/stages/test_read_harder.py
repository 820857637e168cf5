"""What is done to a bad picture before it is looked at again."""

from __future__ import annotations

import numpy as np
import pytest

from sheaf.stages.read.harder import Clearing, averaged, smoothed
from sheaf.stages.read.quads import Pixels


def dark_noisy_picture() -> Pixels:
    """Ink of 20 on paper of 60, in strokes of 8 pixels, under noise of 6."""
    picture = np.full((160, 240, 3), 60.0)
    picture[:, ::24] = picture[:, 1::24] = picture[:, 2::24] = picture[:, 3::24] = 20.0
    noise = np.random.default_rng(4).normal(0, 6, picture.shape)
    return np.asarray((picture + noise).clip(0, 255), np.uint8)


def clarity(pixels: Pixels) -> float:
    """How many times its own noise the paper is lighter than the ink."""
    paper, ink = pixels[:, 12::24].astype(float), pixels[:, 2::24].astype(float)
    return float((paper.mean() - ink.mean()) / paper.std())


@pytest.mark.parametrize("clearing", [smoothed, averaged])
def test_noise_becomes_less_and_print_stays(clearing: Clearing) -> None:
    picture = dark_noisy_picture()
    cleared = clearing(picture)

    assert cleared.shape == picture.shape
    assert cleared.dtype == np.uint8
    assert clarity(cleared) > 1.5 * clarity(picture)


@pytest.mark.parametrize("clearing", [smoothed, averaged])
def test_a_dark_picture_is_stretched_from_black_to_white(clearing: Clearing) -> None:
    cleared = clearing(dark_noisy_picture())

    assert cleared.min() == 0
    assert cleared.max() == 255


@pytest.mark.parametrize("clearing", [smoothed, averaged])
def test_a_picture_of_one_colour_stays_one(clearing: Clearing) -> None:
    assert np.unique(clearing(np.full((40, 40, 3), 90, np.uint8))).size == 1
