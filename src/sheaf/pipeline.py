"""READ ME FIRST: the way of a document, decode → read → classify → extract → validate → score, on one screen.

`Pipeline.run` has no I/O, no clock but timing, and no globals: the CLI, the worker, tests and evaluation call it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import assert_never

from sheaf.behind import Behind
from sheaf.doctypes.spec import DocType, Measured, Side
from sheaf.file_pages import FilePages, OnPage, unnoticed
from sheaf.formats.trust import TRUST_NOBODY, TrustStore
from sheaf.model.error import ErrorDetail, Problem, SheafError, problem_of, unrecognised
from sheaf.model.field import Choice, Classification, Extraction, FieldValue
from sheaf.model.layout import lay_out
from sheaf.model.outcome import Outcome
from sheaf.model.page import DocumentText, Source
from sheaf.model.redaction import Redaction
from sheaf.model.stage import Stage
from sheaf.needed import Needed
from sheaf.pages import PageSource
from sheaf.redaction import Redactor, Shown
from sheaf.sheets import Sheets
from sheaf.stages.classify import Another, Region, Separated, classify, classify_looks, goes_on, is_denied, separate
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.extract import extract
from sheaf.stages.quality import CardPicture, FlagModel, condition_of, quality_flag
from sheaf.stages.read import HARDER_LOOKS, Look, Reader
from sheaf.stages.score import Calibration, score, surroundings_of
from sheaf.stages.validate import validate
from sheaf.stopwatch import Stopwatch

CLASSIFY_PAGE_LIMIT = 3
"""A type that does not show on the first pages is not looked for on later ones."""
SEVERAL_PAGE_LIMIT = 6
"""So many pages of a file are read to see whether other documents follow the first; files of cards have fewer."""
READ_ON = 4
"""A long paper is read on by so many pages at a time."""
SEPARATED_PAGE_LIMIT = 8
"""So many pages are looked at for the documents that they show; a longer document goes on with the pages after them."""

_IN_PRINT = (Source.OCR, Source.TEXT_LAYER, Source.MRZ)


@dataclass(frozen=True, slots=True)
class Examined:
    """A recognised document whose fields have been chosen but not yet scored."""

    classification: Classification
    doctype: str
    choices: tuple[Choice, ...]
    sheets: Sheets
    measured: tuple[FieldValue, ...]
    """Fields that are measured on the picture; nothing more is done to them."""
    is_behind: bool = False
    """It stands on pages behind those of another document, and so is what was put to that."""

    @property
    def text(self) -> DocumentText:
        """What was read for it, doubtful lines the second time: from it `understand` gives the same again."""
        return self.sheets.text


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Turns bytes into an Outcome or a Problem. Immutable; build one a process."""

    catalog: Mapping[str, DocType]
    reader: Reader
    limits: DecodeLimits
    calibration: Calibration
    flag_model: FlagModel
    trust: TrustStore = TRUST_NOBODY
    reads_whole: bool = False
    """Read every page that a type may use, whether or not its fields were found before."""

    def run(
        self,
        data: bytes,
        password: str | None = None,
        hint: str | None = None,
        *,
        redacts: bool = False,
        on_page: OnPage = unnoticed,
    ) -> Outcome | Problem:
        """Recognise the document in `data` and extract its fields.

        `password` opens a locked PDF; `hint` is the caller's opinion of the type. With `redacts` a file
        with a number that may not be shown to everybody is made anew without it. `on_page` follows a long file.
        """
        watch = Stopwatch()
        try:
            with watch.at(Stage.DECODE):
                document = open_document(data, password, self.limits)
            with document:
                pages = PageSource(FilePages(document, self.reader, watch, on_page))
                examined = self._examine(pages, hint, watch)
                if isinstance(examined, Problem):
                    return examined
                with watch.at(Stage.SCORE):
                    found = sorted(((each, self._extraction(each)) for each in examined), key=_rank)
                extraction, *others = (each for _, each in found)
                redaction = self._redact(data, pages, found, watch) if redacts else None
                views = tuple(pages.view(number) for number in _pages_of((extraction, *others)))
                return Outcome(extraction, document.page_count, watch.seconds, tuple(others), redaction, views)
        except SheafError as error:
            return error.as_problem()

    def _redact(
        self, data: bytes, pages: PageSource, found: Sequence[tuple[Examined, Extraction]], watch: Stopwatch
    ) -> Redaction | None:
        shown = {examined.doctype for examined, _ in found}
        for doctype in (doctype for name, doctype in self.catalog.items() if name in shown):
            if doctype.secret is not None:
                fields = (field for _, extraction in found for field in extraction.fields)
                read = tuple(field for field in fields if field.name == doctype.secret.field)
                others = _elsewhere([examined for examined, _ in found], doctype.name)
                elsewhere = frozenset(number for number in others if pages.file.written(number) is not None)
                redactor = Redactor(self.reader, self.limits, doctype.secret)
                end = redactor.redact(data, pages, Shown(read, elsewhere), watch)
                return Redaction(doctype.name, doctype.secret.field, end)
        return None

    def examine(self, data: bytes, password: str | None = None) -> Examined | Problem:
        """Do all that `run` does before scoring, for the most complete document of the file.

        Recordings and the confidence model are made from it.
        """
        watch = Stopwatch()
        try:
            with open_document(data, password, self.limits) as document:
                found = self._examine(PageSource(FilePages(document, self.reader, watch)), None, watch)
                if isinstance(found, Problem):
                    return found
                return min(((each, self._extraction(each)) for each in found), key=_rank)[0]
        except SheafError as error:
            return error.as_problem()

    def _extraction(self, examined: Examined) -> Extraction:
        usual = self.calibration.usual
        around = surroundings_of(examined.classification, examined.text, examined.choices, usual)
        fields = examined.sheets.on_pages(score(examined.choices, around, self.calibration))
        return Extraction(examined.classification, (*fields, *examined.measured))

    def _examine(self, pages: PageSource, hint: str | None, watch: Stopwatch) -> tuple[Examined, ...] | Problem:
        found = self._recognise(pages, hint, watch)
        if found[0].classification.doctype is None:
            return unrecognised() if pages.has_text else problem_of(ErrorDetail.ILLEGIBLE, Stage.READ)
        behind = self._behind(pages, found)
        pages.leave_out(behind)
        needed = self._needed(pages, found, watch)
        others = self._examine_behind(pages.only(behind), watch)
        if needed is not None:
            return (self._examine_one(pages, found[0].classification, needed, watch), *others)
        examined = (
            self._examine_one(pages, each.classification, self._regions(pages, each, watch), watch)
            for each in self._separate(pages, found, hint, watch)
        )
        return (*examined, *others)

    def _behind(self, pages: PageSource, found: tuple[Separated, ...]) -> tuple[int, ...]:
        """Return the numbers of the pages that show other documents behind those that `_separate` tells apart."""
        types = [self.catalog[each.classification.doctype] for each in found if each.classification.doctype]
        reach = max(map(_reach, types))
        long = [doctype for doctype in types if doctype.page_limit >= SEPARATED_PAGE_LIMIT]
        most = max((each.page_limit for each in long if self.reads_whole or not each.reads_on_for), default=0)
        last = pages.numbers[-1:] if any(each.last_pages for each in long) else ()

        def first() -> DocumentText:
            # Of a paper that is not long all these pages are read anyway.
            numbers = pages.numbers[:reach]
            return pages.text if long else DocumentText(tuple(map(pages.file.text, numbers)), len(numbers))

        another = Another(self.catalog, frozenset(doctype.name for doctype in long), first)
        return Behind(pages, another, reach, frozenset((*pages.numbers[:most], *last))).find()

    def _examine_behind(self, pages: PageSource, watch: Stopwatch) -> tuple[Examined, ...]:
        found = self._examine(pages, None, watch) if pages.numbers else ()
        pages.give_back()
        return () if isinstance(found, Problem) else tuple(replace(each, is_behind=True) for each in found)

    def _examine_one(
        self, pages: PageSource, classification: Classification, regions: tuple[Region, ...], watch: Stopwatch
    ) -> Examined:
        doctype = self.catalog[classification.doctype or ""]
        sheets = pages.document(regions)
        choices = _choose(sheets.text, doctype, self.trust, watch)
        if _has_gaps(choices, doctype) and sheets.look_closely():
            choices = _choose(sheets.text, doctype, self.trust, watch)
        questioned = [place for choice in choices for place in choice.questioned]
        places = [place for choice in choices for place in choice.places]
        if sheets.look_again(places, questioned, is_card=doctype.sides is not None):
            choices = _choose(sheets.text, doctype, self.trust, watch)
        pages.keep(sheets)
        picture, side = sheets.card_picture(), _side(doctype, classification, choices)
        measured = tuple(_measure(picture, doctype, self.flag_model, side)) if picture is not None else ()
        return Examined(classification, doctype.name, choices, sheets, measured)

    def _needed(self, pages: PageSource, found: tuple[Separated, ...], watch: Stopwatch) -> tuple[Region, ...] | None:
        """Read no more pages than a long deed needs; None where all are to be read, or there may be more documents."""
        classification = found[0].classification
        doctype = self.catalog[classification.doctype or ""]
        is_whole = found[0].regions == pages.regions() and len(found[0].regions) == pages.read_count
        if self.reads_whole or not is_whole or doctype.secret or doctype.reads_codes(classification.cues):
            return None

        def choose(text: DocumentText) -> tuple[Choice, ...]:
            return _choose(text, doctype, self.trust, watch)

        def is_one(text: DocumentText, glanced: Collection[int]) -> bool:
            with watch.at(Stage.CLASSIFY):
                return goes_on(text, glanced, self.catalog, doctype.name)

        return Needed(pages, doctype, choose, is_one, _reach(doctype)).read()

    def _separate(
        self, pages: PageSource, found: tuple[Separated, ...], hint: str | None, watch: Stopwatch
    ) -> tuple[Separated, ...]:
        """Read the pages that the documents found on the first ones, or others beside them, may stand on."""
        cues = {each.classification.doctype: each.classification.cues for each in found if each.classification.doctype}
        types = [self.catalog[name] for name in cues]
        before = pages.text
        pages.read_up_to(max(map(_reach, types)))
        if any(doctype.reads_codes(cues[doctype.name]) for doctype in types):
            pages.look_for_codes(in_long_texts=True)
        if any(doctype.reads_devanagari for doctype in types):
            pages.read_devanagari()
        if pages.text == before:
            return found
        with watch.at(Stage.CLASSIFY):
            again = separate(pages.text, self.catalog, hint)
        if len(again) > 1:
            return again
        # What the first pages are is not made doubtful by what follows them.
        return found if len(found) > 1 else (replace(again[0], classification=found[0].classification),)

    def _regions(self, pages: PageSource, found: Separated, watch: Stopwatch) -> tuple[Region, ...]:
        """Return where a document stands: it may go on after what was read, as far as its type asks for."""
        doctype = self.catalog[found.classification.doctype or ""]
        is_all_read = pages.read_count == len(pages.numbers)
        if self.reads_whole or is_all_read or not doctype.reads_on_for:
            return pages.with_further(found.regions, doctype.page_limit)
        regions = found.regions[: doctype.page_limit]
        for limit in range(len(regions) + READ_ON, doctype.page_limit + READ_ON, READ_ON):
            choices = _choose(pages.document(regions).text, doctype, self.trust, watch)
            has_all = {choice.name for choice in choices}.issuperset(doctype.reads_on_for)
            further = regions if has_all else pages.with_further(regions, min(limit, doctype.page_limit))
            if further == regions:
                break
            regions = further
        return pages.with_last(regions, doctype.last_pages)

    def _recognise(self, pages: PageSource, hint: str | None, watch: Stopwatch) -> tuple[Separated, ...]:
        """Read pages until a type shows; where none does, another script or a harder look may tell it."""

        def look() -> tuple[Separated, ...]:
            with watch.at(Stage.CLASSIFY):
                found = separate(pages.text, self.catalog, hint)
                if found[0].classification.doctype is not None or len(pages.looks) == 1:
                    return found
                together, best = classify_looks(pages.looks, self.catalog)
            if together.doctype is None:
                return found
            pages.go_back_to(best)
            return (Separated(together, pages.regions()),)

        pages.read_up_to(1)
        found = look()
        more: list[Callable[[], bool]] = [partial(pages.read_up_to, page) for page in range(2, CLASSIFY_PAGE_LIMIT + 1)]
        if any(doctype.reads_devanagari for doctype in self.catalog.values()):
            more.append(pages.read_devanagari)
        more += [pages.look_in_mirror, partial(pages.look_for_codes, in_long_texts=False)]
        more += [partial(self._look_harder, pages, look) for look in HARDER_LOOKS]
        for read_more in more:
            if found[0].classification.doctype is None and read_more():
                found = look()
        return found

    def _look_harder(self, pages: PageSource, look: Look) -> bool:
        # What speaks against a type now may be missed at a harder look, and the paper then be taken for it.
        return not is_denied(lay_out(pages.text), self.catalog) and pages.look_harder(look)


def understand(text: DocumentText, catalog: Mapping[str, DocType], calibration: Calibration) -> Extraction | Problem:
    """Do what `Pipeline.run` does after reading, with a text that was read before: for recordings."""
    classification = classify(lay_out(text), catalog)
    if classification.doctype is None:
        return unrecognised()
    choices = _choose(text, catalog[classification.doctype], TRUST_NOBODY, Stopwatch())
    around = surroundings_of(classification, text, choices, calibration.usual)
    return Extraction(classification, score(choices, around, calibration))


def _rank(found: tuple[Examined, Extraction]) -> tuple[bool, float]:
    """Return what documents are sorted by: the most complete one first, and behind all what stands behind them."""
    examined, extraction = found
    return examined.is_behind, -extraction.completeness


def _elsewhere(examined: Iterable[Examined], doctype: str) -> frozenset[int]:
    """Return the pages on which stand documents of other types than `doctype`, and none of that."""
    pages = [(each.doctype, number) for each in examined for number in each.sheets.page_numbers]
    own = {number for name, number in pages if name == doctype}
    return frozenset(number for _, number in pages if number not in own)


def _reach(doctype: DocType) -> int:
    """Return up to which page it is looked what documents a file shows, the first of which is of `doctype`."""
    return min(SEPARATED_PAGE_LIMIT, max(SEVERAL_PAGE_LIMIT, doctype.page_limit))


def _choose(text: DocumentText, doctype: DocType, trust: TrustStore, watch: Stopwatch) -> tuple[Choice, ...]:
    with watch.at(Stage.EXTRACT):
        candidates = extract(lay_out(text), doctype, trust)
    with watch.at(Stage.VALIDATE):
        return validate(candidates, doctype)


def _has_gaps(choices: tuple[Choice, ...], doctype: DocType) -> bool:
    """Say whether a card lacks a field that it may show: papers of the other types lack one each for its own reason."""
    found = {choice.name: choice.candidate.value for choice in choices if choice.candidate.value is not None}
    return doctype.sides is not None and any(doctype.lacks(found))


def _measure(picture: CardPicture, doctype: DocType, model: FlagModel, side: Side) -> Iterator[FieldValue]:
    """Measure on a document's picture what is measured for every type. A flag that cannot be told is left out."""
    for measured in Measured:
        match measured:
            case Measured.FLAG:
                told = quality_flag(picture, model, white_paper=doctype.white_paper)
                if told is not None:
                    yield FieldValue(measured.value, told.flag.value, told.confidence, None)
            case Measured.QUALITY:
                condition = condition_of(picture)
                yield FieldValue(measured.value, condition.value(side), condition.confidence, None)
            case _:
                assert_never(measured)


def _side(doctype: DocType, classification: Classification, choices: tuple[Choice, ...]) -> Side:
    """Tell the side by what was read in print: a code on the back repeats what stands on the front."""
    if doctype.sides is None:
        return Side.UNKNOWN
    found = (choice for choice in choices if choice.candidate.value is not None)
    printed = {choice.name for choice in found if choice.candidate.provenance.source in _IN_PRINT}
    return doctype.sides.shown_by(printed | set(classification.cues))


def _pages_of(extractions: Iterable[Extraction]) -> list[int]:
    """Return the numbers of the pages on which values were read."""
    places = (field.provenance for extraction in extractions for field in extraction.fields)
    return sorted({place.page_number for place in places if place is not None})
