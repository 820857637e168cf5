"""READ ME FIRST: the way of a document, decode → read → classify → extract → validate → score, on one screen.

`Pipeline.run` has no I/O, no clock but timing, and no globals: the CLI, the worker, tests and evaluation call it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from sheaf.doctypes.spec import DocType, Measure
from sheaf.formats.trust import TRUST_NOBODY, TrustStore
from sheaf.model.error import ErrorDetail, Problem, SheafError, problem_of, unrecognised
from sheaf.model.field import Choice, Classification, Extraction, FieldValue
from sheaf.model.layout import lay_out
from sheaf.model.outcome import Outcome
from sheaf.model.page import DocumentText
from sheaf.model.redaction import Redaction
from sheaf.model.stage import Stage
from sheaf.pages import PageSource
from sheaf.redaction import Redactor
from sheaf.stages.classify import classify
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.extract import extract
from sheaf.stages.quality import quality_flag
from sheaf.stages.read import Reader
from sheaf.stages.score import Calibration, score, surroundings_of
from sheaf.stages.validate import validate
from sheaf.stopwatch import Stopwatch

CLASSIFY_PAGE_LIMIT = 3
"""A type that does not show on the first pages is not looked for on later ones."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A recognised document whose fields have been chosen but not yet scored."""

    classification: Classification
    doctype: str
    choices: tuple[Choice, ...]
    text: DocumentText
    """What was read for it, doubtful lines the second time: write it down, and `understand` gives the same again."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Turns bytes into an Outcome or a Problem. Immutable; build one a process."""

    catalog: Mapping[str, DocType]
    reader: Reader
    limits: DecodeLimits
    calibration: Calibration
    trust: TrustStore = TRUST_NOBODY

    def run(
        self, data: bytes, password: str | None = None, hint: str | None = None, *, redacts: bool = False
    ) -> Outcome | Problem:
        """Recognise the document in `data` and extract its fields.

        `password` opens a locked PDF; `hint` is the caller's opinion of the type. With `redacts` a file
        with a number that may not be shown to everybody is made anew without it.
        """
        watch = Stopwatch()
        try:
            with watch.at(Stage.DECODE):
                document = open_document(data, password, self.limits)
            with document:
                pages = PageSource(document, self.reader, watch)
                examined = self._examine(pages, hint, watch)
                if isinstance(examined, Problem):
                    return examined
                with watch.at(Stage.SCORE):
                    around = surroundings_of(examined.classification, examined.text)
                    fields = score(examined.choices, around, self.calibration)
                measured = tuple(_measure(pages, self.catalog[examined.doctype]))
                extraction = Extraction(examined.classification, (*fields, *measured))
                redaction = self._redact(data, pages, (extraction,), watch) if redacts else None
                return Outcome(extraction, pages.page_count, watch.seconds, redaction=redaction)
        except SheafError as error:
            return error.as_problem()

    def _redact(
        self, data: bytes, pages: PageSource, extractions: tuple[Extraction, ...], watch: Stopwatch
    ) -> Redaction | None:
        for extraction in extractions:
            doctype = self.catalog[extraction.classification.doctype or ""]
            if doctype.secret is not None:
                end = Redactor(self.reader, self.limits).redact(data, pages, doctype.secret, watch)
                return Redaction(doctype.name, doctype.secret.field, end)
        return None

    def examine(self, data: bytes, password: str | None = None) -> Examined | Problem:
        """Do all that `run` does before scoring: what recordings and the confidence model are made from."""
        watch = Stopwatch()
        try:
            with open_document(data, password, self.limits) as document:
                return self._examine(PageSource(document, self.reader, watch), None, watch)
        except SheafError as error:
            return error.as_problem()

    def _examine(self, pages: PageSource, hint: str | None, watch: Stopwatch) -> Examined | Problem:
        classification = self._classify(pages, hint, watch)
        if classification.doctype is None:
            return unrecognised() if pages.has_text else problem_of(ErrorDetail.ILLEGIBLE, Stage.READ)
        doctype = self.catalog[classification.doctype]
        pages.read_up_to(doctype.page_limit)
        if doctype.reads_codes():
            pages.look_for_codes(in_long_texts=True)
        choices = _choose(pages.text, doctype, self.trust, watch)
        if pages.look_again([choice.candidate.provenance for choice in choices]):
            choices = _choose(pages.text, doctype, self.trust, watch)
        return Examined(classification, doctype.name, choices, pages.text)

    def _classify(self, pages: PageSource, hint: str | None, watch: Stopwatch) -> Classification:
        """Read pages until the type shows; where it does not, a code that is hard to read may tell it."""
        page_number = 1
        while True:
            pages.read_up_to(page_number)
            with watch.at(Stage.CLASSIFY):
                classification = classify(lay_out(pages.text), self.catalog, hint)
            if classification.doctype is not None or page_number >= min(pages.page_count, CLASSIFY_PAGE_LIMIT):
                break
            page_number += 1
        if classification.doctype is None and pages.look_for_codes(in_long_texts=False):
            with watch.at(Stage.CLASSIFY):
                classification = classify(lay_out(pages.text), self.catalog, hint)
        return classification


def understand(text: DocumentText, catalog: Mapping[str, DocType], calibration: Calibration) -> Extraction | Problem:
    """Do what `Pipeline.run` does after reading, with a text that was read before: for recordings."""
    classification = classify(lay_out(text), catalog)
    if classification.doctype is None:
        return unrecognised()
    choices = _choose(text, catalog[classification.doctype], TRUST_NOBODY, Stopwatch())
    return Extraction(classification, score(choices, surroundings_of(classification, text), calibration))


def _choose(text: DocumentText, doctype: DocType, trust: TrustStore, watch: Stopwatch) -> tuple[Choice, ...]:
    with watch.at(Stage.EXTRACT):
        candidates = extract(lay_out(text), doctype, trust)
    with watch.at(Stage.VALIDATE):
        return validate(candidates, doctype)


def _measure(pages: PageSource, doctype: DocType) -> Iterator[FieldValue]:
    for field in doctype.fields:
        match field.measured:
            case None:
                continue
            case Measure.COPY:
                flag = quality_flag(pages.first_picture())
                if flag is not None:
                    yield FieldValue(field.name, flag.value, flag.confidence, None)
            case _:
                assert_never(field.measured)
