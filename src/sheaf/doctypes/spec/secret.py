"""A number that is on a paper and may not be shown to everybody who is shown the paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sheaf.formats.hidden import Hidden


@dataclass(frozen=True, slots=True)
class Secret:
    """How the number of `field` is found wherever it stands, so that it can be burnt out and left unwritten.

    `known` is what is known of the numbers from elsewhere in the file: the digits alone.
    """

    field: str
    find: Callable[[str, frozenset[str]], tuple[Hidden, ...]]
    """Returns what must not be seen of a text, `known` given."""
    masked: Callable[[str, frozenset[str]], str]
    """Returns a text, as long as before, in which nothing is left that must not be kept, `known` given."""
    shows_masked: Callable[[str], bool]
    """Says whether a text shows the number in a form that may be seen."""
    count: Callable[[str], int]
    """Returns how many characters could be part of a number: lines with many are read with more care."""
    is_in_code: Callable[[bytes], bool]
    """Says whether the payload of a code holds the number, or might."""
    is_masked_in_code: Callable[[bytes], bool]
    """Says whether the payload of a code tells the number in a form that may be seen."""
