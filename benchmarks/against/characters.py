"""How many characters of the print were misread, whatever the order in which a reader gives its lines."""

from __future__ import annotations

from collections.abc import Sequence

import edlib


def misread(printed: Sequence[str], read: Sequence[str]) -> tuple[int, int]:
    """Return (characters that are wrong or missing, characters printed).

    Each printed text is laid where it fits best in all that was read, spaces aside, so that a text which was found as
    two lines counts as read. What was read and is not printed costs nothing: these papers have print that is not
    counted.
    """
    everything = "".join("".join(line.split()) for line in read)
    errors = sum(_errors(line, everything) for line in printed)
    return errors, sum(map(len, printed))


def _errors(line: str, everything: str) -> int:
    if not everything:
        return len(line)
    return min(int(edlib.align(line, everything, mode="HW", task="distance")["editDistance"]), len(line))
