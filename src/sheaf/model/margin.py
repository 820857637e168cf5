"""What a browser prints into a page's margins: when, and from where. It belongs to no paper."""

from __future__ import annotations

import re

from sheaf.model.page import Line

_DEEP = 0.06
"""Share of the page's height that the margin takes at most."""
_MOMENT = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}, ?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?")
_PLACE = re.compile(r"(?:https?|file)://\S+(?: +\d+/\d+)?|about:blank(?: +\d+/\d+)?")


def is_printed_by_browser(line: Line) -> bool:
    """Say whether `line` is a browser's note of the moment at the top, or of the address at the foot."""
    if line.box.bottom < _DEEP:
        return _MOMENT.fullmatch(line.text.strip()) is not None
    return line.box.top > 1.0 - _DEEP and _PLACE.fullmatch(line.text.strip()) is not None
