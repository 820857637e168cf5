"""Quality: cues measured on small made pictures, what the model makes of them, and the state of a picture."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from sheaf.stages.quality import CardPicture, Flag, FlagModel, condition_of, load_flag_model, quality_flag
from sheaf.stages.quality.condition import Condition, Degree, Resolution
from sheaf.stages.quality.cues import measure_cues
from sheaf.stages.quality.model import dump_model, read_model

Pixels = NDArray[np.uint8]

RNG = np.random.default_rng(7)
HEIGHT, WIDTH = 600, 900


def card(ground: int = 225, scale: float = 1.0) -> Pixels:
    """A card with some lines of print."""
    pixels = np.full((HEIGHT, WIDTH, 3), ground, np.uint8)
    for line in range(6):
        cv2.putText(pixels, "SPECIMEN OF A CARD", (60, 100 + 80 * line), 0, 1.4 * scale, (30, 30, 30), 2, cv2.LINE_AA)
    return pixels


def shown(pixels: NDArray[np.generic], *, left: float = 60, height: float = 40) -> CardPicture:
    """The picture with the places of the lines that `card` draws."""
    lines = [(left, 66 + 80 * number, left + 640, 66 + 80 * number + height) for number in range(6)]
    quads = [np.array([(a, b), (c, b), (c, d), (a, d)], np.float32) for a, b, c, d in lines]
    found = CardPicture.of(np.clip(pixels, 0, 255).astype(np.uint8), quads)
    assert found is not None
    return found


def grain(strength: float) -> NDArray[np.float64]:
    return RNG.normal(0, strength, (HEIGHT, WIDTH, 1))


def waves(period: float, degrees: float) -> NDArray[np.float64]:
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    place = columns * math.cos(math.radians(degrees)) + rows * math.sin(math.radians(degrees))
    return np.asarray(np.sin(math.tau * place / period)[:, :, None])


def test_a_screens_grid_stands_out_of_the_noise_and_even_light_does_not() -> None:
    plain = measure_cues(shown(card() + grain(4)))
    screen = measure_cues(shown(card() + grain(4) + 5 * waves(3.4, 12)))

    assert plain["inside_grey_peak"] < 3
    assert screen["inside_grey_peak"] > plain["inside_grey_peak"] + 2


def test_lines_that_turn_from_place_to_place_repeat_less_than_a_grid() -> None:
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    rings = np.sin(math.tau * np.hypot(rows - 300, columns - 450) / 5)[:, :, None]

    guilloche = measure_cues(shown(card() + grain(4) + 5 * rings))
    grid = measure_cues(shown(card() + grain(4) + 5 * waves(5, 30)))

    assert guilloche["inside_grey_peak"] < grid["inside_grey_peak"] - 1


def test_coloured_moire_shows_in_the_colours() -> None:
    fringes = np.concatenate([waves(6, 25), np.zeros((HEIGHT, WIDTH, 1)), -waves(6, 25)], axis=2)

    plain, moire = (measure_cues(shown(card() + grain(3) + part)) for part in (0, 6 * fringes))

    assert moire["inside_color_peak"] > plain["inside_color_peak"] + 2


def test_a_tint_reaches_farther_than_a_lamp_that_colours_everything() -> None:
    lamp = card() * np.array([0.8, 0.95, 1.0]) + grain(2)
    tinted = card() + grain(2)
    tinted[:, :400, 0] *= 0.8

    assert measure_cues(shown(lamp))["spread_top"] < 5
    assert measure_cues(shown(tinted))["spread_top"] > 10
    assert measure_cues(shown(tinted))["steps_top"] > measure_cues(shown(lamp))["steps_top"] + 3


def test_toner_falls_in_specks() -> None:
    copied = card()
    places = RNG.integers(0, (HEIGHT, WIDTH), (4000, 2))
    copied[places[:, 0], places[:, 1]] = 60

    assert measure_cues(shown(card()))["specks"] == 0
    assert measure_cues(shown(copied))["specks"] > 1


def test_white_paper_around_the_print_is_seen() -> None:
    sheet = np.full((HEIGHT * 2, WIDTH * 2, 3), 252, np.uint8)
    sheet[:HEIGHT, :WIDTH] = card(ground=150)

    cues = measure_cues(shown(sheet))

    assert cues["around_white"] > 0.6
    assert cues["around_share"] > 0.6


def tinted_card() -> NDArray[np.float64]:
    return np.asarray((card() + grain(2)) * np.array([0.8, 0.95, 1.0]))


def one_question(cue: str, threshold: float) -> FlagModel:
    """A model that takes everything with more of `cue` for a copy, anything else for an original."""
    leaves = np.zeros((3, 1, 4))
    leaves[0, 0] = (4, 4, -4, -4)
    leaves[1, 0] = (-4, -4, 4, 4)
    leaves[2, 0] = -4
    return FlagModel((cue,), np.zeros((3, 1, 3), np.intp), np.full((3, 1, 3), threshold), leaves, np.zeros(3))


def test_the_likeliest_flag_is_served_with_its_probability() -> None:
    picture = shown(tinted_card())

    copy = quality_flag(picture, one_question("light", 10.0), white_paper=False)
    original = quality_flag(picture, one_question("light", 120.0), white_paper=False)

    assert copy is not None
    assert copy.flag is Flag.XEROX_COPY
    assert copy.confidence == pytest.approx(0.99)
    assert original is not None
    assert original.flag is Flag.ORIGINAL


def test_nothing_is_said_of_a_card_that_is_too_small_or_of_one_that_could_be_either() -> None:
    small = cv2.resize(card(), None, fx=0.4, fy=0.4)
    quads = [quad * 0.4 for quad in shown(card()).quads]
    tiny = CardPicture.of(np.asarray(small, np.uint8), quads)
    assert tiny is not None
    even = FlagModel(
        ("light",), np.zeros((3, 1, 3), np.intp), np.zeros((3, 1, 3)), np.zeros((3, 1, 4)), np.array([1.0, 1.0, 0.0])
    )

    assert quality_flag(tiny, one_question("light", 10.0), white_paper=False) is None
    assert quality_flag(shown(tinted_card()), even, white_paper=False) is None


def test_a_grey_picture_of_tones_could_be_either_and_one_of_black_and_white_is_a_copy() -> None:
    sure = one_question("light", 10.0)

    assert quality_flag(shown(card() + grain(2)), sure, white_paper=False) is None
    assert quality_flag(shown(np.where(card() > 128, 255, 0)), sure, white_paper=False) is not None


def test_a_model_is_read_as_it_was_written() -> None:
    model = load_flag_model()

    again = read_model(dump_model(model))

    rows = RNG.normal(0, 5, (20, len(model.cues)))
    assert again.of_rows(rows) == pytest.approx(model.of_rows(rows))


def test_the_shipped_model_asks_for_nothing_that_is_not_measured() -> None:
    measured = {*measure_cues(shown(card())), "white_paper"}

    assert set(load_flag_model().cues) <= measured


def state(pixels: NDArray[np.generic], **place: float) -> Condition:
    return condition_of(shown(pixels, **place))


def test_a_sharp_whole_picture_has_nothing_to_complain_of() -> None:
    found = state(card() + grain(2))

    assert (found.blur, found.glare, found.is_cut_off, found.resolution) == (
        Degree.NONE,
        Degree.NONE,
        False,
        Resolution.GOOD,
    )
    assert found.value("front")["side"] == "front"


def test_blur_is_measured_by_how_wide_the_edges_of_print_are() -> None:
    slight, strong = (state(cv2.GaussianBlur(card(), (0, 0), sigma) + grain(2)) for sigma in (1.6, 4.5))

    assert slight.blur is Degree.SLIGHT
    assert strong.blur is Degree.STRONG


def test_a_bright_spot_is_glare_and_bright_paper_is_not() -> None:
    spot = card(ground=180)
    cv2.circle(spot, (400, 300), 120, (255, 255, 255), -1)

    assert state(spot).glare is Degree.STRONG
    assert state(card(ground=254)).glare is Degree.NONE


def test_print_that_runs_out_of_the_picture_is_cut_off() -> None:
    assert state(card(), left=1).is_cut_off
    assert not state(card(), left=20).is_cut_off


def test_resolution_follows_from_how_high_the_print_is() -> None:
    assert state(card(scale=0.5), height=15).resolution is Resolution.LOW
    assert state(card(scale=0.3), height=9).resolution is Resolution.TOO_LOW


def test_a_photo_or_code_taken_for_a_line_is_no_print() -> None:
    lines = list(shown(card()).quads)
    code = np.array([(700, 0), (900, 0), (900, 600), (700, 600)], np.float32)

    found = CardPicture.of(card(), [*lines, code])

    assert found is not None
    assert found.printed.right == 701
    assert CardPicture.of(card(), []) is None
