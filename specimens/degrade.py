"""From a drawing to the file that somebody would send, in one of seven grades."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from random import Random

import cv2
import numpy as np
from PIL import Image

from specimens.camera import (
    add_glare,
    closer,
    develop,
    document_width,
    fitted,
    plan_shot,
    shaken,
    take_photo,
    wave,
)
from specimens.recapture import WAYS, XEROX_COPY, Subject, Ways, recapture
from specimens.scanner import on_sheet, photocopy, scan, with_margin
from specimens.specimen import Form, Grade
from specimens.surface import Drawing, Picture, rasterise
from specimens.wear import worn

CORNERS = {Form.CARD: 0.037, Form.SLIP: 0.006, Form.PAGE: 0.0}
"""Corner radius as a part of the width."""

FILLS = {Form.CARD: (0.42, 0.95), Form.SLIP: (0.45, 0.95), Form.PAGE: (0.82, 0.99)}
"""How much of a photo's frame the document takes; a page that took less could not be read by anybody."""

DENSITIES = {Form.CARD: 400.0, Form.SLIP: 400.0, Form.PAGE: 230.0}
"""Dots per inch at which a drawing is rendered before its photo is taken."""

LEAST_SHARES = {Form.CARD: 0.42, Form.SLIP: 0.42, Form.PAGE: 0.6}
"""How much of the rendered width a photo must keep, or its smallest print is gone."""

DEFECTS = ("blur", "dark", "small", "turned", "waved", "stamped", "glare", "worn", "shaken")
"""What a hard picture has two or three of."""

SOFTNESS = (0.02, 0.085)
BLUR = (0.11, 0.19)
"""Standard deviations of a good and of a bad focus, in mm on the document."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A drawing that will be photographed or scanned."""

    pdf: bytes
    width: float
    height: float
    form: Form
    is_copy: bool


@dataclass(frozen=True, slots=True)
class Conditions:
    """Under what conditions a photo is taken. `fill` is a range as in FILLS, `softness` one as in SOFTNESS."""

    form: Form
    fill: tuple[float, float]
    softness: tuple[float, float]


@dataclass(frozen=True, slots=True)
class File:
    """What was made. `flag` is what its picture shows of the document: an original, a copy or a picture of a picture;
    None where there is no picture, or nobody can tell."""

    data: bytes
    suffix: str
    flag: str | None


def degrade(surface: Drawing, form: Form, grade: Grade, is_copy: bool, rng: Random, ways: Ways = WAYS) -> File:
    """Return the file that `grade` makes of the finished drawing. Several pages become a PDF in every grade.

    `ways`: with what it is shown, printed and taken when it is recaptured.
    """
    paper = Paper(surface.finish(), surface.width, surface.height, form, is_copy)
    if grade is Grade.TEXT_LAYER:
        return File(paper.pdf, ".pdf", flag=None)
    if grade is Grade.RECAPTURE:
        made = recapture(Subject(paper.pdf, form, CORNERS[form]), ways, rng)
        return File(_encoded(made.picture, ".jpg", rng.randint(62, 92)), ".jpg", made.flag)
    pictures = _PICTURES[grade](paper, rng)
    flag = _flag(paper, grade, all(_is_gray(picture) for picture in pictures))
    if len(pictures) > 1 or (grade in (Grade.SCAN, Grade.XEROX) and rng.random() < 0.25):
        return File(_as_pdf(pictures, rng), ".pdf", flag)
    if grade is Grade.CLEAN and rng.random() < 0.5:
        return File(_encoded(pictures[0], ".png", 0), ".png", flag)
    low, high = {Grade.CLEAN: (95, 95), Grade.HARD: (30, 65)}.get(grade, (62, 92))
    return File(_encoded(pictures[0], ".jpg", rng.randint(low, high)), ".jpg", flag)


def _flag(paper: Paper, grade: Grade, is_gray: bool) -> str | None:
    """Return what a picture of the paper shows; without any colour, nobody tells an original from its copy."""
    if grade is Grade.XEROX:
        return XEROX_COPY
    if is_gray or (paper.is_copy and grade is Grade.CLEAN):
        return None
    return XEROX_COPY if paper.is_copy else "original"


def _clean(paper: Paper, rng: Random) -> list[Picture]:
    dpi = 300 if paper.form is not Form.PAGE else rng.choice((200, 200, 300))
    return rasterise(paper.pdf, dpi)


def _scanned(paper: Paper, rng: Random) -> list[Picture]:
    dpi = rng.choice((200, 240, 300)) if paper.form is not Form.PAGE else rng.choice((150, 200, 200, 300))
    is_laid_on_sheet = paper.form is not Form.PAGE and rng.random() < 0.5
    return [scan(_laid(page, paper, dpi, is_laid_on_sheet, rng), rng) for page in _pages(paper, dpi, rng)]


def _copied(paper: Paper, rng: Random) -> list[Picture]:
    if rng.random() < 0.35:
        conditions = Conditions(Form.PAGE, FILLS[Form.PAGE], SOFTNESS)
        dpi = DENSITIES[Form.PAGE] if paper.form is Form.PAGE else 300
        return [_photographed(_on_paper(paper, page, rng), conditions, rng) for page in rasterise(paper.pdf, dpi)]
    dpi = rng.choice((200, 250, 300)) if paper.form is not Form.PAGE else rng.choice((150, 200, 200))
    is_laid_on_sheet = paper.form is not Form.PAGE and rng.random() < 0.6
    return [photocopy(_laid(page, paper, dpi, is_laid_on_sheet, rng), rng) for page in rasterise(paper.pdf, dpi)]


def _on_paper(paper: Paper, page: Picture, rng: Random) -> Picture:
    """Copy a page; a card's copy is cut to a piece of paper around it, or nobody could read it in a photo."""
    if paper.form is Form.PAGE:
        return photocopy(page, rng)
    top, bottom, left, right = (round(page.shape[1] * rng.uniform(0.03, 0.3)) for _ in range(4))
    cut = cv2.copyMakeBorder(page, top, bottom, left, right, cv2.BORDER_CONSTANT, value=(252, 252, 252))
    return photocopy(cut, rng)


def _laid(page: Picture, paper: Paper, dpi: float, is_laid_on_sheet: bool, rng: Random) -> Picture:
    if is_laid_on_sheet:
        return on_sheet(page, dpi, rng)
    return page if paper.form is Form.PAGE else with_margin(page, rng)


def _pages(paper: Paper, dpi: float, rng: Random) -> list[Picture]:
    pages = rasterise(paper.pdf, dpi)
    if paper.is_copy:
        return [photocopy(page, rng) for page in pages]
    return [worn(page, rng, rng.uniform(0, 0.6)) if rng.random() < 0.5 else page for page in pages]


def _photos(paper: Paper, rng: Random) -> list[Picture]:
    conditions = Conditions(paper.form, FILLS[paper.form], SOFTNESS)
    return [_photographed(page, conditions, rng) for page in _pages(paper, DENSITIES[paper.form], rng)]


def _photographed(page: Picture, conditions: Conditions, rng: Random) -> Picture:
    form, rendered = conditions.form, page.shape[1]
    shot = plan_shot(rng, page.shape, CORNERS[form], conditions.fill)
    shot = closer(shot, page.shape, LEAST_SHARES[form])
    page = fitted(page, document_width(shot, page.shape[1] / page.shape[0]))
    if form is not Form.CARD and rng.random() < 0.6:
        page = wave(page, rng, rng.uniform(0.0005, 0.003))
    picture = take_photo(page, shot, rng)
    if rng.random() < 0.3:
        picture = add_glare(picture, rng, rng.uniform(0.15, 0.45))
    dots_per_mm = DENSITIES[form] / 25.4 * page.shape[1] / rendered
    return develop(picture, rng, rng.uniform(*conditions.softness) * dots_per_mm, rng.uniform(1.5, 7))


def _hard(paper: Paper, rng: Random) -> list[Picture]:
    defects = rng.sample(DEFECTS, rng.choice((2, 3, 3)))
    return [_with_defects(page, paper.form, defects, rng) for page in _pages(paper, DENSITIES[paper.form], rng)]


def _with_defects(page: Picture, form: Form, defects: list[str], rng: Random) -> Picture:
    if "worn" in defects:
        page = worn(page, rng, rng.uniform(0.7, 1.0))
    if "stamped" in defects:
        page = _stamp(page, rng)
    if "waved" in defects:
        page = wave(page, rng, rng.uniform(0.004, 0.012))
    if "shaken" in defects:
        page = shaken(page, rng, rng.uniform(0.2, 0.4) * DENSITIES[form] / 25.4)
    # Who forwards a picture that is to shrink has gone near; a card that fills half of it would be lost.
    fill = (0.8, 0.98) if "small" in defects else FILLS[form]
    picture = _photographed(page, Conditions(form, fill, BLUR if "blur" in defects else SOFTNESS), rng)
    if "dark" in defects:
        picture = cv2.convertScaleAbs(picture, alpha=rng.uniform(0.2, 0.45), beta=rng.uniform(0, 12))
        picture = develop(picture, rng, 0, rng.uniform(5, 10))
    if "glare" in defects:
        picture = add_glare(picture, rng, rng.uniform(0.55, 0.9))
    if "small" in defects:
        picture = _forwarded(picture, form, rng)
    if "turned" in defects:
        turns = (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)
        picture = cv2.rotate(picture, rng.choice(turns))
    return picture


def _forwarded(picture: Picture, form: Form, rng: Random) -> Picture:
    """Shrink as a messenger does. Pages keep more pixels: below that, nobody reads them."""
    long_side = rng.randint(1200, 1600) if form is Form.PAGE else rng.randint(600, 900)
    factor = long_side / max(picture.shape[:2])
    if factor >= 1:
        return picture
    shrunk = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    squeezed = np.frombuffer(_encoded(shrunk, ".jpg", rng.randint(45, 70)), np.uint8)
    return np.asarray(cv2.imdecode(squeezed, cv2.IMREAD_COLOR), np.uint8)


def _stamp(page: Picture, rng: Random) -> Picture:
    """Press a rubber stamp over the page; the ink darkens, so the text below can still be read."""
    height, width = page.shape[:2]
    size = round(min(height, width) * rng.uniform(0.25, 0.4))
    ink = np.full((size, size, 3), 255, np.uint8)
    color = rng.choice(((150, 60, 90), (140, 70, 50), (60, 50, 160)))
    middle, stroke = size // 2, max(1, size // 70)
    cv2.circle(ink, (middle, middle), middle - 3 * stroke, color, stroke, cv2.LINE_AA)
    cv2.circle(ink, (middle, middle), round(middle * 0.7), color, stroke, cv2.LINE_AA)
    place = (round(size * 0.22), middle)
    cv2.putText(ink, "VERIFIED", place, cv2.FONT_HERSHEY_SIMPLEX, size / 260, color, stroke, cv2.LINE_AA)
    matrix = cv2.getRotationMatrix2D((middle, middle), rng.uniform(-30, 30), 1.0)
    ink = cv2.warpAffine(ink, matrix, (size, size), borderValue=(255, 255, 255))
    left, top = rng.randint(0, width - size), rng.randint(0, height - size)
    stamped = page.copy()
    part = stamped[top : top + size, left : left + size]
    part[:] = cv2.multiply(part, ink, scale=1 / 255)
    return stamped


def _is_gray(picture: Picture) -> bool:
    few = picture[::16, ::16]
    return bool((few == few[:, :, :1]).all())


def _as_pdf(pictures: list[Picture], rng: Random) -> bytes:
    pages = [Image.open(BytesIO(_encoded(picture, ".jpg", rng.randint(70, 90)))) for picture in pictures]
    file = BytesIO()
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:], resolution=200, creationDate=None, modDate=None)
    return file.getvalue()


def _encoded(picture: Picture, suffix: str, quality: int) -> bytes:
    options = [cv2.IMWRITE_JPEG_QUALITY, quality] if suffix == ".jpg" else [cv2.IMWRITE_PNG_COMPRESSION, 3]
    return cv2.imencode(suffix, picture, options)[1].tobytes()


_PICTURES = {
    Grade.CLEAN: _clean,
    Grade.SCAN: _scanned,
    Grade.PHOTO: _photos,
    Grade.XEROX: _copied,
    Grade.HARD: _hard,
}
