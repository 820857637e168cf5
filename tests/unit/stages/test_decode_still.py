"""Pictures: every format ends as upright BGR, every kind of damage has its own name."""

from __future__ import annotations

import contextlib
from io import BytesIO
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PIL import Image

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.stages.decode import DecodeLimits, open_document

LIMITS = DecodeLimits()
HEIC = Path(__file__).with_name("red_left.heic")
"""128 x 64, red left and white right: a file, because encoders of this format are under the GPL."""
RED_BGR = (0, 0, 255)


def picture(mode: str = "RGB", size: tuple[int, int] = (64, 32)) -> Image.Image:
    """Left half red, right half white."""
    image = Image.new("RGB", size, (255, 255, 255))
    image.paste((255, 0, 0), (0, 0, size[0] // 2, size[1]))
    return image.convert(mode)


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def decoded(data: bytes, page_number: int = 1, limits: DecodeLimits = LIMITS) -> np.ndarray:
    with open_document(data, None, limits) as document:
        return document.image(page_number).pixels


def detail_of(data: bytes, limits: DecodeLimits = LIMITS) -> ErrorDetail:
    with pytest.raises(SheafError) as caught, open_document(data, None, limits) as document:
        document.image(1)
    return caught.value.detail


def assert_red_left_white_right(pixels: np.ndarray, tolerance: int = 12) -> None:
    assert pixels.dtype == np.uint8
    assert pixels.ndim == 3
    height, width, _ = pixels.shape
    left, right = pixels[height // 2, width // 4], pixels[height // 2, 3 * width // 4]
    assert np.abs(left.astype(int) - RED_BGR).max() <= tolerance
    assert np.abs(right.astype(int) - 255).max() <= tolerance


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("WEBP", "RGB"),
        ("TIFF", "RGB"), ("TIFF", "CMYK"), ("BMP", "RGB"), ("GIF", "P"),
    ],
)  # fmt: skip
def test_every_format_and_mode_becomes_bgr(kind: str, mode: str) -> None:
    assert_red_left_white_right(decoded(encoded(picture(mode), kind)))


def test_heic_becomes_bgr() -> None:
    assert_red_left_white_right(decoded(HEIC.read_bytes()), tolerance=20)


def test_transparent_pixels_become_white_paper() -> None:
    assert decoded(encoded(Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG")).min() == 255


def test_one_bit_scan_becomes_black_and_white() -> None:
    scan = Image.new("1", (16, 16), 1)
    scan.putpixel((3, 5), 0)
    pixels = decoded(encoded(scan, "TIFF", compression="group4"))
    assert pixels[5, 3].tolist() == [0, 0, 0]
    assert pixels[0, 0].tolist() == [255, 255, 255]


def test_sixteen_bit_grey_keeps_its_scale() -> None:
    samples = np.full((8, 8), 0x8000, np.uint16)
    assert decoded(encoded(Image.fromarray(samples), "PNG"))[0, 0].tolist() == [127, 127, 127]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_exif_orientation_is_undone(kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held so that the picture must be turned by 90 degrees clockwise
    turned = picture().rotate(90, expand=True)
    assert_red_left_white_right(decoded(encoded(turned, kind, exif=exif)))


def test_large_photo_is_decoded_at_a_reduced_scale() -> None:
    assert max(decoded(encoded(picture(size=(5000, 40)), "JPEG")).shape) == 2500
    assert max(decoded(encoded(picture(size=(5000, 40)), "PNG")).shape) == 2500
    assert max(decoded(encoded(picture(size=(4700, 40)), "JPEG")).shape) == 4700


def test_every_page_of_a_tiff_is_a_page() -> None:
    pages = [Image.new("L", (10, 10), shade) for shade in (0, 100, 200)]
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    with open_document(data, None, LIMITS) as document:
        assert document.page_count == 3
        assert [int(document.image(number).pixels[0, 0, 0]) for number in (3, 1, 2)] == [200, 0, 100]
        assert document.text_layer(1) is None


def test_gif_gives_its_first_frame() -> None:
    frames = [picture("P"), Image.new("P", (64, 32), 0)]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    with open_document(data, None, LIMITS) as document:
        assert document.page_count == 1
        assert_red_left_white_right(document.image(1).pixels)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_truncated_picture_is_corrupt(kind: str, share: float) -> None:
    noise = np.random.default_rng(5).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    data = encoded(Image.fromarray(noise), kind)
    assert detail_of(data[: int(len(data) * share)]) is ErrorDetail.CORRUPT_FILE


def test_truncated_heic_is_corrupt() -> None:
    data = HEIC.read_bytes()
    assert detail_of(data[: len(data) // 2]) is ErrorDetail.CORRUPT_FILE


def test_truncated_jpeg_with_a_thumbnail_inside_is_corrupt() -> None:
    thumbnail = encoded(picture(), "JPEG")
    data = encoded(picture(size=(640, 480)), "JPEG", comment=thumbnail)
    assert detail_of(data[:-200]) is ErrorDetail.CORRUPT_FILE


def test_header_alone_is_corrupt() -> None:
    assert detail_of(b"\xff\xd8\xff\xe0") is ErrorDetail.CORRUPT_FILE
    assert detail_of(b"\x89PNG\r\n\x1a\n") is ErrorDetail.CORRUPT_FILE


def test_empty_file_is_named_so() -> None:
    assert detail_of(b"") is ErrorDetail.EMPTY_FILE


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body>403 Forbidden</body></html>", b"PK\x03\x04" + b"\0" * 60, b"<svg xmlns='x'/>",
        b"BMW is not a bitmap, this is a sentence.", b'{"error": "expired"}', b"\0" * 100,
        b"<html>a page about %PDF-1.4</html>", b"\0\0\0\x1cftypavif" + b"\0" * 40,
    ],
)  # fmt: skip
def test_other_content_is_an_unsupported_format(data: bytes) -> None:
    assert detail_of(data) is ErrorDetail.UNSUPPORTED_FORMAT


def test_pixels_are_counted_before_they_are_unpacked() -> None:
    bomb = encoded(Image.new("1", (20_000, 15_000)), "PNG")
    assert len(bomb) < 100_000
    assert detail_of(bomb) is ErrorDetail.IMAGE_TOO_LARGE
    assert detail_of(encoded(picture(), "JPEG"), DecodeLimits(max_pixels=2047)) is ErrorDetail.IMAGE_TOO_LARGE


def test_second_page_of_a_tiff_is_held_to_the_same_limit() -> None:
    data = encoded(Image.new("L", (4, 4)), "TIFF", save_all=True, append_images=[Image.new("L", (90, 90))])
    with open_document(data, None, DecodeLimits(max_pixels=100)) as document:
        document.image(1)
        with pytest.raises(SheafError) as caught:
            document.image(2)
    assert caught.value.detail is ErrorDetail.IMAGE_TOO_LARGE


def test_too_many_pages_are_refused() -> None:
    pages = [Image.new("L", (4, 4))] * 3
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert detail_of(data, DecodeLimits(max_pages=2)) is ErrorDetail.TOO_MANY_PAGES


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
def test_damaged_bytes_end_in_a_page_or_in_a_named_error(kind: str) -> None:
    noise = np.random.default_rng(7).integers(0, 255, (40, 60, 3), dtype=np.uint8)
    whole = encoded(Image.fromarray(noise), kind)
    random = Random(kind)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(random.choice((1, 4, 20))):
            data[random.randrange(random.choice((48, len(data))))] = random.randrange(256)
        with contextlib.suppress(SheafError):
            assert decoded(bytes(data)).shape[2] == 3
