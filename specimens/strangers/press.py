"""A browser that prints the papers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random

import pypdfium2 as pdfium
from playwright.sync_api import Browser

from specimens.degrade import degrade
from specimens.registry import with_flag
from specimens.specimen import Form, Grade, Specimen
from specimens.strangers.chromium import chromium
from specimens.strangers.papers import StrangersPaper
from specimens.surface import CARD, MM_PER_POINT

_HEADED = 0.2
"""So many of the papers have the browser's own header and footer, where their margins leave room: people print so."""


@dataclass(frozen=True, slots=True)
class _Print:
    """A printed paper; of several pages, `width` x `height` mm are those of the first."""

    pdf: bytes
    width: float
    height: float

    def finish(self) -> bytes:
        return self.pdf


class Press:
    """Prints papers and makes specimens of them."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    def specimen(self, paper: StrangersPaper, grade: Grade, seed: int) -> Specimen:
        """Return the paper as a file of that grade; the same arguments give the same picture on the same machine."""
        rng = Random(f"{paper.author}/{paper.name}/{grade}/{seed}")
        printed = self._printed(paper, is_headed=rng.random() < _HEADED)
        form = paper.form(printed.width)
        if form is Form.CARD:
            # Cards are drawn larger than life; in a picture their print is as small as in life.
            printed = self._printed(paper, size=CARD if printed.width > printed.height else CARD[::-1])
        file = degrade(printed, form, grade, is_copy=False, rng=rng)
        name = f"{paper.author}/{paper.name}"
        return Specimen(paper.doctype, name, grade, file.data, file.suffix, with_flag(paper.truth, file.flag))

    def _printed(
        self, paper: StrangersPaper, *, is_headed: bool = False, size: tuple[float, float] | None = None
    ) -> _Print:
        page = self._browser.new_page(java_script_enabled=False)
        try:
            page.goto(paper.html.as_uri())
            width, height = (f"{side}mm" for side in size) if size else (None, None)
            pdf = page.pdf(
                prefer_css_page_size=size is None,
                width=width,
                height=height,
                display_header_footer=is_headed,
                print_background=True,
            )
        finally:
            page.close()
        document = pdfium.PdfDocument(pdf)
        try:
            width_points, height_points = document[0].get_size()
        finally:
            document.close()
        return _Print(pdf, width_points * MM_PER_POINT, height_points * MM_PER_POINT)


@contextmanager
def press() -> Iterator[Press]:
    """A press with a browser of its own, the system's Chromium."""
    with chromium() as browser:
        yield Press(browser)
