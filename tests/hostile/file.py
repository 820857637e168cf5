"""What a hostile file is: how its bytes are made, and the ends that are right for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

READ = "UNRECOGNISED"
"""The file was opened and read, and is no document of ours."""

CORRUPT = frozenset({"CORRUPT_FILE"})
UNSUPPORTED = frozenset({"UNSUPPORTED_FORMAT"})
IMAGE_TOO_LARGE = frozenset({"IMAGE_TOO_LARGE"})
TOO_MANY_PAGES = frozenset({"TOO_MANY_PAGES"})
BLANK = frozenset({"ILLEGIBLE"})
"""It opens, and there is nothing on it."""
ENDED = "POISONED"
"""Its process had to be ended by the clock: such a file ends so after its third try."""
HARMLESS = BLANK | CORRUPT | {READ}
"""What a decoder makes of it is its own affair, as long as it comes back."""


@dataclass(frozen=True, slots=True)
class HostileFile:
    """`make` builds the bytes; `ends` are the details (or the code READ) that are right for them."""

    make: Callable[[], bytes]
    ends: frozenset[str]
    is_slow: bool = False
    """Takes many seconds: left to `python -m tests.hostile`."""
