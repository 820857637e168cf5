"""Devanagari beside Latin print: told by its ink, and two readings of one line put together word by word."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np
import pytest

from sheaf.stages.read.cells import Run
from sheaf.stages.read.devanagari import has_letters, is_devanagari
from sheaf.stages.read.headline import hanging, headline_share
from sheaf.stages.read.quads import Pixels
from sheaf.stages.read.recognise import Character
from sheaf.stages.read.scripts import merged
from specimens.fonts import DEVANAGARI, Style
from specimens.surface import Surface, rasterise

MILLIMETRES = 5.4


def strip(text: str, font: str = "Arimo", devanagari: str = DEVANAGARI[0]) -> Pixels:
    """A line of print as the reader cuts it out: 48 pixels high."""
    surface = Surface(70, MILLIMETRES)
    end = surface.text(1, MILLIMETRES * 0.7, text, Style(11, font, devanagari=devanagari))
    picture = next(iter(rasterise(surface.finish(), 300)))
    width = round(picture.shape[1] * (end + 1) / 70)
    scale = 48 / picture.shape[0]
    return np.asarray(cv2.resize(picture[:, :width], (round(width * scale), 48)), np.uint8)


def run(text: str, start: float, end: float, confidence: float) -> Run:
    return Run(tuple(Character(each, start, confidence, False) for each in text), start, end)


def texts(runs: list[Run]) -> list[str]:
    return [each.text for each in runs]


@pytest.mark.parametrize("font", DEVANAGARI)
@pytest.mark.parametrize("text", ["ग्राहक क्रमांक", "नोंदणी शुल्क", "वेतन पर्ची"])
def test_devanagari_hangs_from_a_line_and_tells_which_way_up_it_is(text: str, font: str) -> None:
    print_ = strip(text, devanagari=font)
    assert headline_share(print_) > 0.5
    assert hanging(print_) > 0.4
    assert hanging(np.ascontiguousarray(print_[::-1, ::-1])) < -0.4


@pytest.mark.parametrize("font", ["Arimo", "Noto Serif", "Roboto Mono", "Lato"])
@pytest.mark.parametrize("text", ["Consumer Number", "TAX INVOICE", "12,345.00", "15/08/2019"])
def test_latin_print_hangs_from_nothing(text: str, font: str) -> None:
    assert headline_share(strip(text, font)) < 0.28


def test_a_rule_over_or_under_a_line_is_no_headline() -> None:
    ruled = strip("Amount payable")
    ruled[1:3] = ruled[-4:-2] = 0
    assert headline_share(ruled) < 0.28


def test_random_noise_is_taken_as_it_comes() -> None:
    noise = np.frombuffer(Random(1).randbytes(48 * 20 * 3), np.uint8).reshape(48, 20, 3)
    assert headline_share(noise) == 0.0
    assert headline_share(np.full((48, 200, 3), 255, np.uint8)) == 0.0


def test_letters_are_told_from_digits_of_the_script() -> None:
    assert is_devanagari("१२")
    assert not has_letters("१२")
    assert has_letters("दस्त 12")
    assert not is_devanagari("Index-II")


def test_what_the_latin_recogniser_is_sure_of_stands_and_the_rest_is_devanagari() -> None:
    latin = [run("f:-", 0.0, 0.3, 0.6), run("ABCPK1234F", 0.4, 1.0, 0.99)]
    indic = [run("नं:-", 0.0, 0.3, 0.9), run("५8(07", 0.4, 1.0, 0.3)]
    assert texts(merged(latin, indic)) == ["नं:-", "ABCPK1234F"]


def test_digits_of_devanagari_are_not_taken_for_the_latin_ones_that_they_look_like() -> None:
    assert texts(merged([run("2,380.00", 0.0, 1.0, 0.975)], [run("२,३४०.००", 0.0, 1.0, 0.9)])) == ["२,३४०.००"]


def test_latin_digits_are_not_taken_for_devanagari() -> None:
    assert texts(merged([run("4500000", 0.0, 1.0, 1.0)], [run("4500000", 0.0, 1.0, 0.9)])) == ["4500000"]


def test_short_latin_words_are_not_taken_for_digits_of_devanagari() -> None:
    assert texts(merged([run("of", 0.0, 1.0, 0.99)], [run("०", 0.0, 1.0, 0.9)])) == ["of"]


def test_what_is_illegible_as_devanagari_is_latin_where_that_was_read_well() -> None:
    assert texts(merged([run("A/c", 0.0, 1.0, 0.89)], [run("॥/८", 0.0, 1.0, 0.44)])) == ["A/c"]


def test_letters_of_devanagari_are_not_taken_for_a_few_latin_ones() -> None:
    assert texts(merged([run("fa", 0.1, 0.9, 0.98)], [run("विक्रय", 0.0, 1.0, 0.9)])) == ["विक्रय"]


@pytest.mark.parametrize(
    ("latin", "indic", "kept"),
    [
        (run("Serampore,", 0.0, 1.0, 0.84), run("०९७0111706,", 0.0, 1.0, 0.5), "Serampore,"),
        (run("l0R", 0.0, 1.0, 0.84), run("१०२", 0.0, 1.0, 0.9), "१०२"),
    ],
)
def test_letters_go_before_digits_of_devanagari_that_were_read_far_worse(latin: Run, indic: Run, kept: str) -> None:
    assert texts(merged([latin], [indic])) == [kept]
