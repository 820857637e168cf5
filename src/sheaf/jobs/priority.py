"""Whose turn it is: clients share the workers evenly, however much each has sent.

Every document gets a turn when it is accepted, and the lowest turn is worked on first. A client's documents follow one
another from the turn that is being worked on now, so that each further client finds a place between those of the others
(start-time fair queueing: Goyal, Vin, Cheng, SIGCOMM 1996).
"""

from __future__ import annotations

from itertools import accumulate

STEP = 4
"""How far apart a client's documents stand."""
FEW = 16
FEW_STEP = 1
"""How far apart the first FEW unfinished documents of a client stand: a small batch is soon done, starving nobody."""
LOWEST_PRIORITY = -(2**31)
"""The queue's priorities are 32-bit. Turns begin anew whenever nothing is left to do."""


def turns(documents: int, *, now: int, next_turn: int, unfinished: int) -> tuple[list[int], int]:
    """Return the turns of a client's new documents, and the turn of its next one after them.

    `now` is the turn that is being worked on; `next_turn` is what this function said for the client the last time. It
    holds only as far as the `unfinished` documents of the client, or one that has just ended, can be the reason for it.
    """
    waiting = min(max(next_turn - now, 0), STEP * (unfinished + 1))
    steps = (FEW_STEP if unfinished + place < FEW else STEP for place in range(documents))
    *taken, following = accumulate(steps, initial=now + waiting)
    return taken, following


def priority(turn: int) -> int:
    """Return the queue's priority of a turn; higher goes first."""
    return max(-turn, LOWEST_PRIORITY)
