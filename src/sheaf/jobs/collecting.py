"""When Python looks for garbage: between documents, not while one is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_after() -> Iterator[None]:
    """Leave the collector out for the time of a document, and let it look around behind it.

    The text of a long document is a million objects, all of them in use, and the collector goes through them again and
    again: a fifth of the time of a statement of 300 pages.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect()


def keep_for_good() -> None:
    """Leave what is there now out of every collection to come: models, types and routes live as long as the process.

    A request with 10,000 files is 50,000 objects, which make the collector look at all there are more than once.
    """
    gc.collect()
    gc.freeze()
