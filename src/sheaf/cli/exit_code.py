"""How a command says that it could not do what it was asked."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType


class ExitCode(IntEnum):
    DONE = 0
    REFUSED = 1
    WRONG_COMMAND = 2
    CANNOT_START = 3
    NOT_SIGNED_IN = 4
    TIME_IS_OVER = 5


MEANINGS: Mapping[ExitCode, str] = MappingProxyType(
    {
        ExitCode.DONE: "Done. Documents that ended with an error are results, not failures of the command.",
        ExitCode.REFUSED: "The server refused, or a file could not be read or written. stderr says why.",
        ExitCode.WRONG_COMMAND: "The command line, a setting or what `sheaf login` kept is wrong; nothing was done.",
        ExitCode.CANNOT_START: "Something must be mended first: a server, database, folder, port or model is missing.",
        ExitCode.NOT_SIGNED_IN: "The server does not know the Client-Id and Client-Secret.",
        ExitCode.TIME_IS_OVER: "The batch had not ended in the time that was given; it goes on.",
    }
)
"""For the reference."""
