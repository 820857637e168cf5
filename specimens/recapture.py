"""Pictures of pictures: a card on a screen, a photo of a printed photo, a copy in colours, a fax."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np

from specimens.camera import Shot, add_glare, develop, document_width, fitted, plan_shot, take_photo, wave
from specimens.halftone import DPI, Screening, droplets, lines, printed, rosettes, tones
from specimens.phone import processed
from specimens.scanner import MM_PER_INCH, on_sheet, scan, sprinkle, with_margin
from specimens.screen import Grid, display, photograph, stripes
from specimens.specimen import Form
from specimens.surface import Picture, rasterise

PHOTO_OF_PHOTO = "photo_of_photo"
XEROX_COPY = "xerox_copy"

_SCREEN_DPI = 300.0
_PRINT_PIXELS = 2400
"""How wide a printed photo is simulated."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A drawing that was shown or printed before its picture was taken."""

    pdf: bytes
    form: Form
    corner: float


@dataclass(frozen=True, slots=True)
class Ways:
    """How pictures are shown, printed and taken. Layouts held apart are recaptured in other ways than the rest."""

    grid: Grid
    photo_screenings: Callable[[Random], Screening]
    copy_screenings: Callable[[Random], Screening]
    processed: Callable[[Picture, Random], Picture]


@dataclass(frozen=True, slots=True)
class Recaptured:
    """A picture and the flag that it deserves."""

    picture: Picture
    flag: str


def _photo_screening(rng: Random) -> Screening:
    return rng.choice((rosettes(rng.uniform(100, 175)), droplets(rng.uniform(250, 500)), tones))


def _copy_screening(rng: Random) -> Screening:
    return rng.choice((lines(rng.uniform(130, 212)), rosettes(rng.uniform(120, 190)), droplets(rng.uniform(250, 600))))


WAYS = Ways(stripes, _photo_screening, _copy_screening, processed)


def recapture(subject: Subject, ways: Ways, rng: Random) -> Recaptured:
    """Take a picture of a picture of the subject's first page. Pages are too large to be printed small."""
    kinds = (
        (_of_screen, _of_screen, _of_print, _colour_copy, _fax) if subject.form is not Form.PAGE else (_of_screen, _fax)
    )
    kind = rng.choice(kinds)
    flag = PHOTO_OF_PHOTO if kind in (_of_screen, _of_print) else XEROX_COPY
    return Recaptured(kind(subject, ways, rng), flag)


def _of_screen(subject: Subject, ways: Ways, rng: Random) -> Picture:
    page = rasterise(subject.pdf, _SCREEN_DPI if subject.form is not Form.PAGE else 150.0)[0]
    shown = page if rng.random() < 0.3 else _first_photo(page, subject, rng)
    seen = display(shown, rng)
    is_upright = seen.view[3] - seen.view[1] > seen.view[2] - seen.view[0]
    shot = Shot(
        long_side=rng.choice((rng.randint(1300, 2000), rng.randint(2000, 3000))),
        is_upright=is_upright,
        fill=rng.uniform(0.9, 1.0),
        tilt=rng.gauss(0, 3.0),
        depth=rng.uniform(0.0, 0.05),
        corner=0.0,
    )
    return ways.processed(photograph(seen, shot, ways.grid, rng), rng)


def _first_photo(page: Picture, subject: Subject, rng: Random) -> Picture:
    """The picture that is shown or printed: itself a photo of the document."""
    shot = plan_shot(rng, page.shape, subject.corner, (0.75, 0.97))
    shot = Shot(rng.randint(1500, 2200), page.shape[0] > page.shape[1], shot.fill, shot.tilt, shot.depth, shot.corner)
    page = fitted(page, document_width(shot, page.shape[1] / page.shape[0]))
    return develop(take_photo(page, shot, rng), rng, rng.uniform(0.3, 1.0), rng.uniform(1, 5))


def _of_print(subject: Subject, ways: Ways, rng: Random) -> Picture:
    """Print the photo of a card, with a white border or none, and take a picture of the print."""
    scene = _first_photo(rasterise(subject.pdf, _SCREEN_DPI)[0], subject, rng)
    factor = _PRINT_PIXELS / max(scene.shape[:2])
    scene = cv2.resize(scene, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    border = round(_PRINT_PIXELS * rng.choice((0.0, 0.03, rng.uniform(0.0, 0.12))))
    scene = cv2.copyMakeBorder(scene, border, border, border, border, cv2.BORDER_CONSTANT, value=(255, 255, 255))
    return _photographed(printed(_washed(scene, rng), ways.photo_screenings(rng), rng), ways, rng)


def _colour_copy(subject: Subject, ways: Ways, rng: Random) -> Picture:
    """Copy a card in colours on white paper; then scan the copy or take its picture."""
    page = rasterise(subject.pdf, DPI)[0]
    top, bottom, left, right = (round(page.shape[1] * rng.uniform(0.03, 0.3)) for _ in range(4))
    sheet = cv2.copyMakeBorder(page, top, bottom, left, right, cv2.BORDER_CONSTANT, value=(255, 255, 255))
    copied = printed(_washed(sheet, rng), ways.copy_screenings(rng), rng)
    specks = np.full(copied.shape[:2], 255, np.uint8)
    sprinkle(specks, rng)
    copied = cv2.min(copied, cv2.merge((specks, specks, specks)))
    if rng.random() < 0.5:
        return _photographed(copied, ways, rng)
    dpi = rng.choice((200, 300))
    small = cv2.resize(copied, None, fx=dpi / DPI, fy=dpi / DPI, interpolation=cv2.INTER_AREA)
    return scan(on_sheet(small, dpi, rng) if rng.random() < 0.4 else with_margin(small, rng), rng)


def _fax(subject: Subject, ways: Ways, rng: Random) -> Picture:  # noqa: ARG001 - the same call for all kinds
    """Black or white and nothing between, at a fax's or a cheap scanner's resolution."""
    dpi = rng.uniform(180, 300) if subject.form is not Form.PAGE else rng.uniform(150, 200)
    gray = cv2.cvtColor(rasterise(subject.pdf, dpi)[0], cv2.COLOR_BGR2GRAY)
    margin = round(dpi / MM_PER_INCH * rng.uniform(2, 14))
    gray = cv2.copyMakeBorder(gray, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=255)
    if rng.random() < 0.5:
        block = round(dpi / 12) | 1
        black = cv2.adaptiveThreshold(
            gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, block, rng.uniform(6, 16)
        )
    else:
        black = cv2.threshold(gray, rng.uniform(120, 175), 255, cv2.THRESH_BINARY)[1]
    black = cv2.GaussianBlur(black, (0, 0), rng.uniform(0.3, 0.7))
    sprinkle(black, rng)
    return cv2.cvtColor(black, cv2.COLOR_GRAY2BGR)


def _photographed(sheet: Picture, ways: Ways, rng: Random) -> Picture:
    """Take a picture of a sheet of paper that fills most of the frame and curls a little."""
    shot = plan_shot(rng, sheet.shape, 0.0, (0.8, 0.99))
    is_upright = sheet.shape[0] > sheet.shape[1]
    shot = Shot(rng.randint(1500, 3200), is_upright, shot.fill, shot.tilt, shot.depth, shot.corner)
    sheet = fitted(sheet, document_width(shot, sheet.shape[1] / sheet.shape[0]))
    picture = take_photo(wave(sheet, rng, rng.uniform(0.0005, 0.005)), shot, rng)
    if rng.random() < 0.3:
        picture = add_glare(picture, rng, rng.uniform(0.15, 0.5))
    return ways.processed(develop(picture, rng, rng.uniform(0.2, 0.9), rng.uniform(1, 5)), rng)


def _washed(picture: Picture, rng: Random) -> Picture:
    """Shift colours and contrast, as printers and copiers do."""
    gray = cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    colors = rng.uniform(0.6, 1.2)
    mixed = cv2.addWeighted(picture, colors, gray, 1 - colors, 0)
    balance = np.array([[[rng.uniform(0.9, 1.08) for _ in range(3)]]])
    contrast, lift = rng.uniform(0.8, 1.15), rng.uniform(-8, 22)
    return np.asarray(np.clip(mixed * balance * contrast + lift, 0, 255), np.uint8)
