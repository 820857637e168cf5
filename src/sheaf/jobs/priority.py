"""Whose turn it is: large batches must not starve small ones."""

from __future__ import annotations


def priority(unfinished: int) -> int:
    """Return the queue priority of a document whose client has `unfinished` documents before it; higher goes first.

    It falls by one each time that number doubles, so that a client's first documents overtake another's ten-thousandth,
    while clients of like size keep their order of arrival.
    """
    return -unfinished.bit_length()
