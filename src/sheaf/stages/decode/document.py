"""Open a document of any known format and hand out its pages one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.page import PageImage, PageText
from sheaf.model.stage import Stage
from sheaf.stages.decode.limits import DecodeLimits
from sheaf.stages.decode.pdf import open_pdf
from sheaf.stages.decode.sniff import Format, sniff
from sheaf.stages.decode.still import decode_still, frame_count, open_still, with_room
from sheaf.stages.decode.thumbnail import shrunk


class OpenDocument(Protocol):
    """An open document. Nothing of a page is kept once it has been handed out; use as a context manager."""

    @property
    def page_count(self) -> int: ...

    def image(self, page_number: int) -> PageImage:
        """Decode page `page_number` (from 1). Raises SheafError: CORRUPT_FILE, IMAGE_TOO_LARGE."""

    def text_layer(self, page_number: int) -> PageText | None:
        """Return the text that the file itself carries, or None when there is none or it is not sound."""

    def thumbnail(self, page_number: int) -> NDArray[np.uint8]:
        """Return a page small and grey, perhaps lying on its side. Raises SheafError as `image` does."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class StillDocument:
    """A photograph, or the pages of a TIFF."""

    data: bytes
    found: Format
    page_count: int
    limits: DecodeLimits

    def image(self, page_number: int) -> PageImage:
        return PageImage(page_number, with_room(decode_still(self.data, self.found, page_number - 1, self.limits)))

    def text_layer(self, page_number: int) -> PageText | None:  # noqa: ARG002 - the protocol's signature
        """A picture carries no text of its own."""
        return None

    def thumbnail(self, page_number: int) -> NDArray[np.uint8]:
        return shrunk(self.image(page_number).pixels)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing is held open."""


def open_document(data: bytes, password: str | None, limits: DecodeLimits) -> OpenDocument:
    """Find the format of `data` and open it; only headers are read here.

    Raises:
        SheafError: EMPTY_FILE, UNSUPPORTED_FORMAT, CORRUPT_FILE, PASSWORD_REQUIRED, WRONG_PASSWORD,
            TOO_MANY_PAGES, IMAGE_TOO_LARGE.
    """
    if not data:
        raise SheafError(ErrorDetail.EMPTY_FILE, Stage.DECODE)
    found = sniff(data)
    if found is None:
        raise SheafError(ErrorDetail.UNSUPPORTED_FORMAT, Stage.DECODE)
    if found is Format.PDF:
        return open_pdf(data, password, limits)
    image = open_still(data, found, limits)
    page_count = frame_count(image, limits.max_pages) if found is Format.TIFF else 1
    if page_count > limits.max_pages:
        raise SheafError(ErrorDetail.TOO_MANY_PAGES, Stage.DECODE)
    return StillDocument(data, found, page_count, limits)
