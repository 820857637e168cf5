"""Functions of pdfium's called without the binding's checks of their arguments, which take longer than the answers."""

from __future__ import annotations

import ctypes
from _ctypes import CFuncPtr, _SimpleCData
from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias, TypeVar

_Answer = TypeVar("_Answer")
_Argument: TypeAlias = "_SimpleCData[int] | _SimpleCData[int | None]"


def unchecked(
    function: CFuncPtr, answer: type[_SimpleCData[_Answer]], *arguments: type[_Argument]
) -> Callable[..., _Answer]:
    """Return `function` with answers of a kind. An argument that is no pointer by itself needs no type."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None
    return _kind_of_function(answer, *arguments)(address)


@lru_cache
def _kind_of_function(
    answer: type[_SimpleCData[_Answer]], *arguments: type[_Argument]
) -> Callable[[int], Callable[..., _Answer]]:
    """Return what makes a function of an address; each is a class, which is made once."""
    return ctypes.PYFUNCTYPE(answer, *arguments)
