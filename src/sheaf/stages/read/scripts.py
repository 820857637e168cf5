"""Lines of a page in another script than Latin: found by their ink and the Latin recogniser's doubt, and read anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sheaf.model.page import Line
from sheaf.stages.read.cells import Run, runs_of
from sheaf.stages.read.devanagari import DevanagariRecogniser, has_letters, is_devanagari
from sheaf.stages.read.headline import headline_share
from sheaf.stages.read.lines import aspect_of, lines_of
from sheaf.stages.read.quads import Pixels, Quad, crop_along, height_of, length_of
from sheaf.stages.read.reading import PageReading
from sheaf.stages.read.recognise import STRIP_HEIGHT, Recogniser

_MOST_LINES = 120
"""So many lines of a page are read at most, at some 50 ms each; a deed of 60 lines has none more than that."""
_HANGING, _CLEARLY_HANGING = 0.28, 0.7
"""Shares of a line's print under a headline, from which on it may be, and surely is, in Devanagari."""
_FEWEST_HANGING = 2
"""A single line with a headline on a page is a stamp, or print on a rule."""
_SURE, _LIKELY = 0.97, 0.9
"""What the Latin recogniser reads with so much confidence is, or is likely, Latin. Digits of Devanagari that look like
Latin ones it reads with 0.85 to 0.97, Latin print with 0.98 and more."""
_READABLE, _GARBLED = 0.8, 0.5
"""Digits are read as Devanagari ones with some 0.9 where they are; Latin capitals with less than 0.45."""
_LIKELIER = 0.85
"""With so much confidence what is no Devanagari at all was read as Latin."""
_CLEARLY = 0.3
"""Letters in Latin that were read with so much more confidence than digits of Devanagari in their place are letters."""
_SHORTEST_SURE = 3
"""So many letters and digits make a Latin word that is sure: single ones are seen in Devanagari too."""
_MOST_MISSED = 1.2
"""So many heights of a line may be margin on both sides together."""
_SHARED = 0.5


def read_devanagari(devanagari: DevanagariRecogniser, latin: Recogniser, reading: PageReading) -> PageReading | None:
    """Read the lines of a page that seem to be in Devanagari anew; None where there are none.

    Lines may be split where a gap shows now, and lines may come that were not seen, so that numbers and order change.
    """
    quads = (*reading.quads, *reading.unread)
    strips = [crop_along(reading.image.pixels, quad, STRIP_HEIGHT) for quad in quads]
    numbers = _doubtful(reading, strips)[:_MOST_LINES]
    if not numbers:
        return None
    found = dict(zip(numbers, devanagari.read([strips[number] for number in numbers]), strict=True))
    parts: list[tuple[Line, Quad]] = []
    for number, quad in enumerate(quads):
        runs = found.get(number, ())
        if any(is_devanagari(run.text) for run in runs):
            seen = runs_of(latin.read([strips[number]])[0], aspect_of(quad))
            parts.extend(lines_of(merged(seen, runs), quad, reading.frame))
        elif number < len(reading.quads):
            parts.append((reading.text.lines[number], quad))
    return replace(reading.with_lines(parts), unread=())


def merged(latin: Sequence[Run], indic: Sequence[Run]) -> list[Run]:
    """Put the words of two readings of one line together: Latin where that is sure, Devanagari elsewhere.

    >>> from sheaf.stages.read.recognise import Character
    >>> def run(text, start, end, confidence):
    ...     return Run(tuple(Character(each, start, confidence, False) for each in text), start, end)
    >>> seen = [run("f:-", 0.0, 0.3, 0.6), run("ABCPK1234F", 0.4, 1.0, 0.99)]
    >>> [word.text for word in merged(seen, [run("नं:-", 0.0, 0.3, 0.9), run("५8(07", 0.4, 1.0, 0.3)])]
    ['नं:-', 'ABCPK1234F']
    """
    sure = [run for run in latin if _is_surely_latin(run, indic)]
    kept = [run for run in indic if not any(_covered(run, other) for other in sure)]
    return sorted([*sure, *kept], key=lambda run: run.start)


def _doubtful(reading: PageReading, strips: Sequence[Pixels]) -> list[int]:
    """Return the numbers of the strips, one a quad and then one an unread quad, that may be in Devanagari."""
    shares = [headline_share(strip) for strip in strips]
    lines = list(zip(reading.text.lines, reading.quads, strict=True))
    unsure = [line.confidence < _SURE for line, _ in lines] + [True] * len(reading.unread)
    hanging = [
        share >= _CLEARLY_HANGING
        or (share >= _HANGING and (unsure[number] or _is_partly_read(*lines[number], reading)))
        for number, share in enumerate(shares)
    ]
    if sum(hanging) < _FEWEST_HANGING:
        return []
    # Digits have no headline: on a page with such lines, whatever was read in doubt may be some.
    return [number for number in range(len(strips)) if hanging[number] or (number < len(lines) and unsure[number])]


def _is_partly_read(line: Line, quad: Quad, reading: PageReading) -> bool:
    """Say whether print was passed over beside what was read: "(14)" of "(14) शेरा"."""
    missed = length_of(quad) - line.box.width * reading.text.width
    return missed > _MOST_MISSED * height_of(quad)


def _is_surely_latin(run: Run, indic: Sequence[Run]) -> bool:
    """Weigh a Latin word against what was read there as Devanagari: digits look alike in both, letters do not."""
    others = [other for other in indic if is_devanagari(other.text) and (_covered(run, other) or _covered(other, run))]
    if not others:
        return run.confidence >= _SURE
    best = max(other.confidence for other in others)
    if best < _GARBLED and run.confidence >= _LIKELIER:
        return True
    if not any(character.text.isalpha() for character in run.characters):
        return run.confidence >= _SURE and best < _READABLE
    is_long = sum(character.text.isalnum() for character in run.characters) >= _SHORTEST_SURE
    if not any(has_letters(other.text) for other in others):
        return run.confidence >= min(_LIKELY, best + _CLEARLY)
    return run.confidence >= _SURE and is_long


def _covered(run: Run, other: Run) -> bool:
    """Say whether most of a run stands where another one stands."""
    shared = min(run.end, other.end) - max(run.start, other.start)
    return shared > _SHARED * (run.end - run.start)
