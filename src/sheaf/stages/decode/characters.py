"""What pdfium says of the characters of a page, asked about all of them at once."""

from __future__ import annotations

import ctypes
import math
from _ctypes import CFuncPtr, _SimpleCData
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import repeat
from typing import TypeVar

import numpy as np
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from sheaf.stages.decode.signs import SPACE

_Answer = TypeVar("_Answer")
_INVISIBLE = pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE
_BREAKS = frozenset(map(ord, "\r\n"))
_QUARTER = math.pi / 2
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}


class Characters:
    """The characters of a text page of pdfium's.

    It answers in less time than the binding takes to check a question, and a long statement has a million characters:
    questions about many are asked without those checks.
    """

    def __init__(self, handle: pdfium_c.FPDF_TEXTPAGE, count: int) -> None:
        self._handle = handle
        self._all = range(count)

    def texts(self) -> tuple[list[str], NDArray[np.intp]]:
        """Return what they stand for, a space for all that is blank, and their indexes: some are left out."""
        codes = list(self._ask(pdfium_c.FPDFText_GetUnicode, ctypes.c_uint, self._all))
        known = {code: _character(code) for code in set(codes)}
        texts = [known[code] for code in codes]
        is_unknown = np.fromiter(self._ask(pdfium_c.FPDFText_HasUnicodeMapError, ctypes.c_int, self._all), np.intp)
        for index in np.flatnonzero(is_unknown == 1).tolist():
            if texts[index] != SPACE:
                texts[index] = "\ufffd"
        # Beside vertical text pdfium thinks up a line break after every character.
        breaks = [index for index, code in enumerate(codes) if code in _BREAKS]
        answers = self._ask(pdfium_c.FPDFText_IsGenerated, ctypes.c_int, breaks)
        made_up = [index for index, is_made_up in zip(breaks, answers, strict=True) if is_made_up == 1]
        kept = np.delete(np.array(self._all, np.intp), made_up)
        return [texts[index] for index in kept.tolist()], kept

    def is_made_up(self, index: int) -> bool:
        """Say whether pdfium thought up the character, because of a gap."""
        return int(pdfium_c.FPDFText_IsGenerated(self._handle, index)) == 1

    def rectangles(self) -> NDArray[np.float64]:
        """Return their places, n x 4: left, bottom, right, top in PDF user space."""
        found = (ctypes.c_float * (4 * len(self._all)))()
        size = ctypes.sizeof(pdfium_c.FS_RECTF)
        places = [ctypes.byref(found, size * index) for index in self._all]
        deque(self._ask(pdfium_c.FPDFText_GetLooseCharBox, ctypes.c_int, self._all, places), maxlen=0)
        # pdfium's order is left, top, right, bottom.
        return np.array(found, np.float64).reshape(-1, 4)[:, (0, 3, 2, 1)]

    def manners(self, indexes: Sequence[int]) -> tuple[list[bool], list[int]]:
        """Return whether each of some characters is visible, and how far it is turned, in degrees."""
        drawn = list(self._ask(pdfium_c.FPDFText_GetTextObject, ctypes.c_size_t, indexes))
        modes = {each: _mode_of(each) for each in set(drawn) if each}
        angles = self._ask(pdfium_c.FPDFText_GetCharAngle, ctypes.c_float, indexes)
        return [modes.get(each) != _INVISIBLE for each in drawn], [90 * round(angle / _QUARTER) for angle in angles]

    def _ask(
        self, question: CFuncPtr, kind: type[_SimpleCData[_Answer]], indexes: Iterable[int], *further: Iterable[object]
    ) -> Iterator[_Answer]:
        """Ask one question about characters, with further arguments of each; the answers are of a `kind`."""
        address = ctypes.cast(question, ctypes.c_void_p).value
        assert address is not None
        handle = ctypes.cast(self._handle, ctypes.c_void_p)
        return map(_kind_of_function(kind)(address), repeat(handle), indexes, *further)


@lru_cache
def _kind_of_function(answer: type[_SimpleCData[_Answer]]) -> Callable[[int], Callable[..., _Answer]]:
    """Return what makes a function of an address; each is a class, which is made once."""
    return ctypes.PYFUNCTYPE(answer)


def _mode_of(address: int) -> int:
    """Return the render mode of a text object."""
    return int(pdfium_c.FPDFTextObj_GetTextRenderMode(ctypes.cast(address, pdfium_c.FPDF_PAGEOBJECT)))


def _character(code: int) -> str:
    """The text of a code point; pdfium writes U+0002 and U+FFFE for a hyphen at a line's end."""
    if code in (0x02, 0xFFFE, 0xAD):
        return "-"
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    text = _LIGATURES.get(code, chr(code))
    return SPACE if code in (0, 0x200B, 0xFEFF) or text.isspace() else text
