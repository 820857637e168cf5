"""Fixed damage to good bytes; `make fuzz` looks for new damage by what the code does with it (atheris)."""

from __future__ import annotations

import pytest

from tests.fuzz.targets import mutated, targets

TARGETS = targets()


@pytest.mark.parametrize("name", TARGETS)
def test_damaged_bytes_are_refused_in_the_documented_way_only(name: str) -> None:
    target = TARGETS[name]
    for data in mutated(target.seeds, 60 if name == "document" else 400, number=1):
        target.run(data)
