"""READ ME FIRST: the way of a document, decode → read → classify → extract → validate → score, on one screen.

`Pipeline.run` has no I/O, no clock but timing, and no globals: the CLI, the worker, tests and evaluation call it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from sheaf.doctypes.spec import DocType
from sheaf.model.error import ErrorDetail, Problem, SheafError, unrecognised
from sheaf.model.field import Classification, Extraction
from sheaf.model.layout import DocumentLayout, lay_out
from sheaf.model.outcome import Outcome
from sheaf.model.page import DocumentText, PageText
from sheaf.model.stage import Stage
from sheaf.stages.classify import classify
from sheaf.stages.decode import DecodeLimits, OpenDocument, open_document
from sheaf.stages.extract import extract
from sheaf.stages.read import Reader
from sheaf.stages.score import Weights, score
from sheaf.stages.validate import Choice, validate

CLASSIFY_PAGE_LIMIT = 3
"""A type that does not show on the first pages is not looked for on later ones."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Turns bytes into an Outcome or a Problem. Immutable; build one a process."""

    catalog: Mapping[str, DocType]
    reader: Reader
    limits: DecodeLimits
    weights: Weights

    def run(self, data: bytes, password: str | None = None, hint: str | None = None) -> Outcome | Problem:
        """Recognise the document in `data` and extract its fields.

        `password` opens a locked PDF; `hint` is the caller's opinion of the type.
        """
        watch = _Watch()
        try:
            with watch.at(Stage.DECODE):
                document = open_document(data, password, self.limits)
            with document:
                return self._run_open(document, hint, watch)
        except SheafError as error:
            return error.as_problem()

    def _run_open(self, document: OpenDocument, hint: str | None, watch: _Watch) -> Outcome | Problem:
        ...
