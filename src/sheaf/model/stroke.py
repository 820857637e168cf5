"""The strokes of frames that line printers make of signs: a reader takes some of them for letters.

>>> is_frame("+--- - -"), is_frame("| CIT (TDS)"), is_frame("I hereby certify"), is_frame("- 5 -")
(True, True, False, False)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sheaf.model.page import Line, Source

_STROKE = "|"
_FRAME = re.compile(r"\|(?:\s|$)|(?=[^+]*\+)[+\-–_=|\s]{2,}$")
_TAKEN_FOR = frozenset("IlT1!J[]")
"""What a stroke looks like where it stands alone."""
_FEWEST = 4
"""So many pieces of frames make a page one of such a printer: a form may have a stroke or two."""
_LEVEL = 0.5
"""Strokes of a column stand over each other to so many heights of a line."""


def is_frame(text: str) -> bool:
    """Say whether a line is a rule of such signs, or begins behind a stroke."""
    return _FRAME.match(text) is not None


def with_strokes(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of a page, where a letter alone stands under the strokes or corners of such frames with a stroke
    in its place."""
    edges = [line.box.left for line in lines if line.source is Source.OCR and is_frame(line.text)]
    if len(edges) < _FEWEST:
        return lines
    return [_with_stroke(line) if _is_taken_for_one(line, edges) else line for line in lines]


def _is_taken_for_one(line: Line, edges: Sequence[float]) -> bool:
    first, is_more = line.words[0] if line.words else None, len(line.words) > 1
    if first is None or not is_more or line.source is not Source.OCR or first.text not in _TAKEN_FOR:
        return False
    return any(abs(edge - line.box.left) < _LEVEL * line.box.height for edge in edges)


def _with_stroke(line: Line) -> Line:
    return replace(line, words=(replace(line.words[0], text=_STROKE, doubts=()), *line.words[1:]))
