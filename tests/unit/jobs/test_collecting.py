"""The collector rests while a document is read, and works behind it."""

from __future__ import annotations

import gc
import weakref

import pytest

from sheaf.jobs.collecting import collected_after


class Knot:
    def __init__(self) -> None:
        self.itself = self


def test_it_rests_inside_and_clears_up_behind() -> None:
    with collected_after():
        assert not gc.isenabled()
        left = weakref.ref(Knot())
        assert left() is not None

    assert gc.isenabled()
    assert left() is None


def test_it_works_again_after_a_mistake() -> None:
    with pytest.raises(ValueError, match="a mistake"), collected_after():
        raise ValueError("a mistake")

    assert gc.isenabled()
