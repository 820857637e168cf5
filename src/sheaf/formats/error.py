"""The one way in which a text fails to be a value."""

from __future__ import annotations


class FormatError(ValueError):
    """The text is not written as the format wants it.

    The message names the kind of wrong and never the text itself, so that it may be logged.

    >>> str(FormatError())
    'not in the wanted format'
    """

    def __init__(self, reason: str = "not in the wanted format") -> None:
        super().__init__(reason)
