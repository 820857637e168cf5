"""Each kind of fault once, over running batches of a real API, two real workers and a real database."""

from __future__ import annotations

import pytest

from benchmarks.chaos.campaign import run
from benchmarks.chaos.faults import Fault

pytestmark = pytest.mark.timeout(600)
"""Processes are started some ten times, which takes a slow machine its time."""


def test_nothing_is_lost_doubled_or_left_over_whatever_is_killed_frozen_or_cut() -> None:
    report = run(faults=len(Fault), documents=45, seed=3)
    assert report.struck == dict.fromkeys(report.struck, 1)
    assert set(report.struck) == set(Fault)
    assert report.verdict.accepted >= 45
    assert report.verdict.is_clean, report.verdict
    assert not report.answers.wrong
