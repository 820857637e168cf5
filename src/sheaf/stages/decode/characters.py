"""What pdfium says of the characters of a page, asked about all of them at once."""

from __future__ import annotations

import ctypes
import math
import sys
from _ctypes import CFuncPtr, _SimpleCData
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import TypeVar

import numpy as np
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from sheaf.stages.decode.signs import SPACE
from sheaf.stages.decode.unchecked import unchecked

_Answer = TypeVar("_Answer")
_INVISIBLE = pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE
_BREAKS = tuple(map(ord, "\r\n"))
_BLANKS = tuple(map(ord, " \r\n"))
_UNKNOWN, _SURROGATES = 0xFFFD, range(0xD800, 0xE000)
"""U+FFFD stands for what the file does not say, and for what is no character."""
_QUARTER = math.pi / 2
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}


class Room:
    """Room for the places of a page's characters, kept for the pages after it.

    To make a pointer to each place takes nearly as long as pdfium takes to fill it.
    """

    def __init__(self) -> None:
        self._places = np.zeros((0, 4), np.float32)
        self._pointers: list[object] = []

    def of(self, count: int) -> tuple[NDArray[np.float32], list[object]]:
        """Return so many places, empty, and pointers to each."""
        if count > len(self._pointers):
            size = ctypes.sizeof(pdfium_c.FS_RECTF)
            self._places = np.zeros((count, 4), np.float32)
            memory = (ctypes.c_char * self._places.nbytes).from_buffer(self._places.data)
            self._pointers = [ctypes.byref(memory, size * index) for index in range(count)]
        self._places.fill(0.0)
        return self._places[:count], self._pointers


class Characters:
    """The characters of a text page of pdfium's.

    It answers in less time than the binding takes to check a question, and a long statement has a million characters:
    questions about many are asked without those checks.
    """

    def __init__(self, handle: pdfium_c.FPDF_TEXTPAGE, count: int, room: Room) -> None:
        self._handle = handle
        self._all = range(count)
        self._room = room

    def texts(self) -> tuple[Sequence[str], NDArray[np.bool_], NDArray[np.intp]]:
        """Return what they stand for, a space for all that is blank, which are spaces, and their indexes: some are left
        out."""
        codes = self._codes()
        is_break = _are_of(codes, _BREAKS)
        codes[self._true_of(pdfium_c.FPDFText_HasUnicodeMapError, ~_are_of(codes, _BLANKS))] = _UNKNOWN
        codes[((codes >= _SURROGATES.start) & (codes < _SURROGATES.stop)) | (codes > sys.maxunicode)] = _UNKNOWN
        # Beside vertical text pdfium thinks up a line break after every character.
        kept = np.delete(np.arange(len(codes)), self._true_of(pdfium_c.FPDFText_IsGenerated, is_break))
        plain = codes[kept].tobytes().decode("utf-32-le")
        known = {code: _character(code) for code in map(ord, set(plain))}
        is_space = _are_of(codes[kept], [code for code, text in known.items() if text == SPACE])
        is_one_each = all(len(text) == 1 for text in known.values())
        return plain.translate(known) if is_one_each else [known[code] for code in map(ord, plain)], is_space, kept

    def _codes(self) -> NDArray[np.uint32]:
        """Return their code points: those of the whole page's text, unless that leaves some of them out."""
        count = len(self._all)
        written = (ctypes.c_ushort * (count + 1))()
        # What is written ends with a nought.
        length = pdfium_c.FPDFText_GetText(self._handle, 0, count, written) - 1
        text = bytes(written)[: 2 * max(length, 0)].decode("utf-16-le", "surrogatepass")
        if len(text) == count:
            return np.array(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32))
        return np.fromiter(self._ask(pdfium_c.FPDFText_GetUnicode, ctypes.c_uint, self._all), np.uint32)

    def _true_of(self, question: CFuncPtr, is_asked: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Return the indexes of those for which the answer is yes: 1; an error is -1."""
        indexes = np.flatnonzero(is_asked)
        answers = self._ask(question, ctypes.c_int, indexes.tolist())
        return np.asarray(indexes[np.fromiter(answers, np.intp, len(indexes)) == 1])

    def is_made_up(self, index: int) -> bool:
        """Say whether pdfium thought up the character, because of a gap."""
        return int(pdfium_c.FPDFText_IsGenerated(self._handle, index)) == 1

    def rectangles(self) -> NDArray[np.float64]:
        """Return their places, n x 4: left, bottom, right, top in PDF user space."""
        places, pointers = self._room.of(len(self._all))
        deque(self._ask(pdfium_c.FPDFText_GetLooseCharBox, ctypes.c_int, self._all, pointers), maxlen=0)
        # pdfium's order is left, top, right, bottom.
        return places[:, (0, 3, 2, 1)].astype(np.float64)

    def manners(self, indexes: Sequence[int]) -> tuple[list[bool], list[int]]:
        """Return whether each of some characters is visible, and how far it is turned, in degrees."""
        drawn = list(self._ask(pdfium_c.FPDFText_GetTextObject, ctypes.c_size_t, indexes))
        mode_of = unchecked(pdfium_c.FPDFTextObj_GetTextRenderMode, ctypes.c_int, ctypes.c_void_p)
        modes = {each: mode_of(each) for each in set(drawn) if each}
        angles = self._ask(pdfium_c.FPDFText_GetCharAngle, ctypes.c_float, indexes)
        return [modes.get(each) != _INVISIBLE for each in drawn], [90 * round(angle / _QUARTER) for angle in angles]

    def _ask(
        self, question: CFuncPtr, kind: type[_SimpleCData[_Answer]], indexes: Iterable[int], *further: Iterable[object]
    ) -> Iterator[_Answer]:
        """Ask one question about characters, with further arguments of each; the answers are of a `kind`."""
        handle = ctypes.cast(self._handle, ctypes.c_void_p)
        return map(unchecked(question, kind), repeat(handle), indexes, *further)


def _are_of(codes: NDArray[np.uint32], some: Iterable[int]) -> NDArray[np.bool_]:
    found = np.zeros(len(codes), np.bool_)
    for code in some:
        found |= codes == code
    return found


def _character(code: int) -> str:
    """The text of a code point; pdfium writes U+0002 and U+FFFE for a hyphen at a line's end."""
    if code in (0x02, 0xFFFE, 0xAD):
        return "-"
    text = _LIGATURES.get(code, chr(code))
    return SPACE if code in (0, 0x200B, 0xFEFF) or text.isspace() else text
