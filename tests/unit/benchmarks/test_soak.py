"""The soak: memory that grows is told from memory that is flat after its warm-up."""

from __future__ import annotations

import pytest

from benchmarks.soak_picture import Sample, flatness, memory_picture


def samples(name: str, *, growth: float) -> list[Sample]:
    """A process that fills 300 MB in ten minutes and then grows by so many MB a minute, for ninety more."""
    return [
        Sample(name, float(minute), 100 * minute, 30.0 * min(minute, 10) + growth * max(0, minute - 10))
        for minute in range(101)
    ]


def test_warm_up_is_no_growth() -> None:
    assert flatness(samples("worker 1", growth=0.0))["worker 1"].share == 0.0


def test_what_grows_after_its_warm_up_is_seen() -> None:
    found = flatness([*samples("worker 1", growth=1.0), *samples("worker 2", growth=0.0)])
    assert found["worker 1"].share == pytest.approx(0.17, abs=0.02)
    assert found["worker 2"].share == 0.0


def test_a_process_that_was_replaced_early_is_not_compared() -> None:
    gone = [each for each in samples("worker 1", growth=0.0) if each.minutes < 20]
    assert flatness([*gone, *samples("worker 2", growth=0.0)]).keys() == {"worker 2"}


def test_the_picture_has_a_line_for_each_process() -> None:
    picture = memory_picture([*samples("worker 1", growth=1.0), *samples("worker 2", growth=0.0)])
    assert picture.count("<polyline") == 2
    assert "10,000 pages" in picture
