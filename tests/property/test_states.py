"""The documents' state machine: closed, without dead ends, and told to the database as it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sheaf.store.migrations
from sheaf.model.batch import FINAL_STATES, MOVES, RETRY, DocumentState
from sheaf.store.documents import PHASES, WITHOUT_JOB, Phase, sources_of

STATES = st.sampled_from(DocumentState)
UNFINISHED = {state.value for state in DocumentState if state not in FINAL_STATES}


def test_every_state_has_its_moves_and_final_states_have_none() -> None:
    assert set(MOVES) == set(DocumentState)
    assert {state for state, targets in MOVES.items() if not targets} == FINAL_STATES


def test_no_worker_can_make_the_move_that_is_the_clients() -> None:
    source, target = RETRY
    assert source in FINAL_STATES
    assert source.value not in sources_of(target)


@given(STATES, STATES)
def test_the_database_hears_of_exactly_the_legal_moves(source: DocumentState, target: DocumentState) -> None:
    assert (source.value in sources_of(target)) is (target in MOVES[source])


@given(st.data())
def test_any_walk_of_legal_moves_can_still_end_well_or_badly(data: st.DataObject) -> None:
    state = DocumentState.QUEUED
    for _ in range(data.draw(st.integers(0, 12))):
        if MOVES[state]:
            state = data.draw(st.sampled_from(sorted(MOVES[state])))
    reachable = {state}
    while more := {target for known in reachable for target in MOVES[known]} - reachable:
        reachable |= more
    assert reachable & FINAL_STATES
    if state not in FINAL_STATES:
        assert reachable >= FINAL_STATES


@pytest.mark.parametrize("phase", PHASES.values(), ids=[kind.value for kind in PHASES])
def test_a_lease_can_be_taken_and_can_run_out(phase: Phase) -> None:
    waiting, working = phase.waiting, phase.working
    assert working in MOVES[waiting]
    assert waiting in MOVES[working]


def test_the_schema_and_the_sweep_name_the_states_of_the_model() -> None:
    schema = (Path(sheaf.store.migrations.__path__[0]) / "versions" / "0001_first.sql").read_text()
    allowed, unfinished = re.findall(r"state IN \(([^)]*)\)", schema)
    assert set(re.findall(r"'(\w+)'", allowed)) == {state.value for state in DocumentState}
    assert set(re.findall(r"'(\w+)'", unfinished)) == UNFINISHED
    (swept,) = re.findall(r"WHERE state IN \(([^)]*)\)", WITHOUT_JOB)
    assert set(re.findall(r"'(\w+)'", swept)) == UNFINISHED
