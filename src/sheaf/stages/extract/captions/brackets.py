"""A caption whose brackets are closed in the line under it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from sheaf.model.layout import Cell, PageLayout
from sheaf.stages.extract.captions.caption import LabelMatch
from sheaf.stages.extract.captions.stack import stacks_from
from sheaf.stages.extract.passage import is_separator_only

_OPEN = re.compile(r"\([^()]*$")
_CLOSES = re.compile(r"[^()\d]*\)\W*")
"""Words alone: a sum in brackets, or the number of a note, is a value."""


def with_brackets_closed(
    page: PageLayout, matches: Mapping[Cell, tuple[LabelMatch, ...]]
) -> dict[Cell, tuple[LabelMatch, ...]]:
    """Return those captions of `page` that end in open brackets, with the line that closes them: "Cost (incl." over
    "body)", under which the value stands."""
    found: dict[Cell, tuple[LabelMatch, ...]] = {}
    for cell in page.cells:
        own = matches.get(cell, ())
        if not own or own[-1].second is not None or not _OPEN.search(cell.text):
            continue
        under = next((lines[-1] for lines in stacks_from(cell, page)), None)
        if under is None or under in matches or not _CLOSES.fullmatch(under.text):
            continue
        if is_separator_only(cell.text[own[-1].span.end :]):
            found[cell] = (*own[:-1], replace(own[-1], second=under))
    return found
