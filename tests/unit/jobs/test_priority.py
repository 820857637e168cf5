from __future__ import annotations

from sheaf.jobs.priority import LOWEST_PRIORITY, priority, turns


def test_a_clients_documents_follow_one_another_and_behind_those_that_it_has() -> None:
    first, following = turns(20, now=100, next_turn=0, unfinished=0)
    assert first == [*range(100, 116), *range(116, 132, 4)]
    assert turns(2, now=101, next_turn=following, unfinished=19)[0] == [132, 136]


def test_a_client_that_has_just_ended_comes_after_those_that_wait() -> None:
    _, following = turns(1, now=100, next_turn=0, unfinished=0)
    assert turns(1, now=100, next_turn=following, unfinished=0)[0] == [101]


def test_a_turn_from_long_ago_holds_nobody_back() -> None:
    (first, *_), _ = turns(3, now=7, next_turn=80_000, unfinished=0)
    assert first <= 7 + 4


def test_a_turn_beyond_what_the_queue_can_count_is_the_last() -> None:
    assert priority(2**40) == LOWEST_PRIORITY
