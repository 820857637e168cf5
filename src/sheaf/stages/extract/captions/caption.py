"""The captions in one cell: which words are one, how far it goes, and whether it stands where a caption can."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from sheaf.formats.phrases import PhraseSpan, find_phrase, is_prose, most_errors, similarity, squash
from sheaf.model.layout import Cell, Span
from sheaf.stages.extract.passage import SEPARATORS, is_separator_only

NUMBERING = re.compile(
    r"^[\s(\[]*(?:[\dIlOo]{1,2}|[ivxIVX]{1,4}|[A-Za-z]|(?<=[(\[])[A-Z]\d{1,2}(?=[)\]]))?[\s.):\]]*[(\[]?$"
)
_COUNTED = re.compile(r"\s*\d{1,2}\s+(?=[abd-jl-nqrty])")
"""A bare number before a letter that is surely a small one counts what follows: "48 monthly instalments"."""
_SAME_CAPTION = 0.75
_SHORTEST_ENDING = 4
"""Half of all captions end in \"No\": so little tells nothing about the words before it."""
OTHER_SCRIPT = ("/", "|")
"""Stands between a caption in another script and the same in Latin letters."""
_FIRST_INDIC = "\u0900"
_WORDS_OF_OTHER_SCRIPT = re.compile(r"(?:[\u0900-\u0d7f]+ )+")
"""A caption in another script before the same in Latin letters, without a stroke between them: "एकूण Total"."""
_NUMBER_BEFORE = re.compile(r"\d{3,}\s*[/|]\s*$")
_UNIT = r"\s*[(\[]\s*(?:in\s+)?(?:rs\.?|inr|rupees|months|years|%?\s*p\.?\s?a\.?|\W|[zt?])\s*[)\]]"
_LETTERS = r"\s*\(\s*[A-H](?:\s*[-–+]\s*[A-H])*\s*\)"
"""What a sum is called by, and is made of: "(B)", "(A - B)"."""
OF_LETTERS = re.compile(rf"{_LETTERS}\s*$")
GOES_ON = re.compile(
    rf"(?:{_UNIT})?(?:\.?\s*[/&|]|['’`]s\b)[^:\d]*(?=:|$)|{_UNIT}|{_LETTERS}|\s*\([^)\d]*(?=\s\d|$)"
    r"|\s*\([^()\d]*\)(?=\s*:)|\s*\((?-i:[a-z][a-z ,./&'-]*)\)\s*$",
    re.IGNORECASE,
)
"""A caption goes on, in words that no declaration has or in another script, to its colon or to the end of its line.

The unit of what it announces belongs to it; readers see all kinds of letters in a rupee sign. So does what stands in
brackets that its cell does not close, or before its colon, or is an aside in small letters at its end: "Name of
Licensee (Regd. Office) :", "Due Date (one payment)".
"""
_IN_LATIN = re.compile(r"\s*\([A-Za-z][A-Za-z '/.&-]*\)(?=\s*(?::|$))")
"""A caption in another script is said once more in brackets: "अधिष्ठान का नाम (Name of Establishment)"."""
_WHOSE = re.compile(r"['’`]s\b[^:\d]*")
"""Behind the maker in "Maker's clasification / Model", misread, which announces the model."""
_VALUE_AFTER_STROKE = re.compile(r"\W*(?:M|F|MALE|FEMALE)\W*", re.IGNORECASE)
"""The only values that are known to be printed after a stroke: "Sex / M"."""
_OF_NUMBER = re.compile(r"\b(?:no|nos|number|code|id|serial|imei|ref|s/?n)\W*$", re.IGNORECASE)
"""A caption that letters with digits may follow at once; behind "Mobile" they are a model."""
_CODE = re.compile(r"(?=\S*\d{3})[A-Z\d/\-]{6,}(?!\S)")
"""A number of letters and digits, which a caption inside a line announces as well as digits alone."""
_PLACE = re.compile(
    r"(?:north|south|east|west|central)\s+(?:bengal|godavari|delhi|goa|sikkim|garo|khasi|jaintia|tripura|singhbhum|champaran|"
    r"dinajpur|24|twenty|medinipur|midnapore|burdwan|bardhaman|kameng|siang|nimar|karbi|andaman|mumbai|bangalore|chennai)\b",
    re.IGNORECASE,
)
"""A state or a district, which begins as the caption of a boundary does."""
_ROW = re.compile(r"[\s(\[]*(\d{1,2})\s?[.)\]]{1,2}\s*[^\W\d]", re.ASCII)
"""The number of a form's row before its caption."""
_STROKE = "|"
_JOINED_BEFORE = re.compile(r"\w-$")
"""What a hyphen joins to the word before it is no caption: "LMV-NT" is a class of vehicles."""
_BEHIND_COLON = re.compile(r":\s*$")
"""With figures at once, what stands so is a caption's value and none itself: "Sr. No. : SN47350012"."""
_OF_CODE = re.compile(r"[A-Z]{2}(?=\d+[A-Z])")
"""Two capitals with figures and more letters right behind them begin a code and are no caption: "SN12U1987"."""
_JUNK_CONFIDENCE = 0.75
"""Words below it that stand before a label are most likely the same caption in another script."""


def has_indic(text: str) -> bool:
    """Say whether letters of Indian scripts, or what comes after them in Unicode, stand in `text`."""
    return any(letter >= _FIRST_INDIC for letter in text)


@dataclass(frozen=True, slots=True, eq=False)
class LabelMatch:
    """A caption where it stands. `quality` is 0..1: how well it was read and how much it looks like a caption."""

    label: str
    span: Span
    quality: float
    second: Cell | None = None
    """The cell with the caption's last line, if it has several."""

    @property
    def cell(self) -> Cell:
        return self.span.cell

    @property
    def middle(self) -> float:
        return (self.cell.top + (self.second or self.cell).bottom) / 2


def is_next_row(cell: Cell, label: Cell) -> bool:
    """Say whether `cell` begins with the number after that of `label`: it is the next row of a form, known or not."""
    own, other = _ROW.match(label.text), _ROW.match(cell.text)
    return own is not None and other is not None and int(other[1]) == int(own[1]) + 1


def is_after_other_script(match: LabelMatch) -> bool:
    """Say whether the caption is printed after the same in another script: "नाम / Name"."""
    text = match.cell.text
    return _ends_in_other_script(text[: match.span.start], text[match.span.end :])


def _ends_in_other_script(before: str, after: str) -> bool:
    """A number on both sides is no caption: the "DL" of "911012/DL/98" announces nothing, "3538/DOB: 01/02/1990" does.

    Readers see digits in other scripts, so that one before the stroke alone says nothing.
    """
    if not after.strip(SEPARATORS) and _WORDS_OF_OTHER_SCRIPT.fullmatch(before):
        return True
    is_in_number = _NUMBER_BEFORE.search(before) is not None and after.startswith(OTHER_SCRIPT)
    return before.rstrip().endswith(OTHER_SCRIPT) and not is_in_number


def captions_in(cell: Cell, likely: Sequence[str], labels: tuple[str, ...]) -> tuple[LabelMatch, ...]:
    """Return which of `labels` stand in `cell`, in their order; `likely` are those that may (`may_hold`)."""
    # A caption can be as long as a sentence ("Address where ... is to be conducted"), and then it is the whole line.
    is_sentence = bool(likely) and is_prose(cell.text)
    found: list[LabelMatch] = []
    for label in likely:
        phrase = find_phrase(label, cell.text) if not is_sentence or is_prose(label) else None
        if phrase is None or _is_put_together(label, cell.text, phrase):
            continue
        if not is_sentence or is_separator_only(cell.text[phrase.end :]):
            found.append(LabelMatch(label, Span(cell, phrase.start, phrase.end), phrase.similarity))
    return _in_order(cell, [_unshortened(match, labels) for match in _longest(found)])


def _is_put_together(label: str, text: str, phrase: PhraseSpan) -> bool:
    """Say whether a short word, inside a line, is the end of one word and the beginning of the next: the "LAN" of "25 L
    AN-342P". Letters set apart all of them are no such."""
    parts = text[phrase.start : phrase.end].split()
    is_short = not most_errors(label) and len(label.split()) == 1
    is_behind_word = text[: phrase.start].rstrip()[-1:].isalnum()
    return is_short and is_behind_word and len(parts) > 1 and any(len(part) > 1 for part in parts)


def _unshortened(match: LabelMatch, labels: tuple[str, ...]) -> LabelMatch:
    """Take a caption whose front was badly read for what it is: "F ther-s Name" announces no name but the father's."""
    text, end = match.cell.text, match.span.end
    short = squash(match.label)
    if is_after_other_script(match) or NUMBERING.match(text[: match.span.start]):
        return match
    if len(short) < _SHORTEST_ENDING:
        return match
    starts = ((label, max(0, end - len(label) - 1)) for label in labels)
    longer = [
        LabelMatch(label, Span(match.cell, start, end), alike * match.quality)
        for label, start in starts
        if len(squash(label)) > len(short)
        and start < match.span.start
        and not any(character.isdigit() for character in text[start : match.span.start])
        and squash(label).endswith(short)
        and (alike := similarity(text[start:end], label)) >= _SAME_CAPTION
    ]
    return max(longer, key=lambda other: other.quality, default=match)


def _longest(found: list[LabelMatch]) -> list[LabelMatch]:
    """Drop captions that are part of a longer one ("Name" in "Trade Name"), and what is no longer than another that
    stands there to the letter."""
    exact = [match for match in found if match.quality == 1.0]
    likely = [match for match in found if match.quality == 1.0 or not any(_says_more(each, match) for each in exact)]
    kept: list[LabelMatch] = []
    for match in sorted(likely, key=lambda match: (match.span.start - match.span.end, -match.quality)):
        if not any(_overlap(match, other) for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.span.start)


def _says_more(one: LabelMatch, other: LabelMatch) -> bool:
    """Say whether `other`, not read to the letter, is no longer than `one`, or only by its row's number: the "1)" of
    "(1) Registration No" is no "Old"."""
    if not _overlap(one, other):
        return False
    ahead = other.cell.text[other.span.start : one.span.start]
    is_numbered = other.span.end <= one.span.end and bool(ahead) and not any(map(str.isalpha, ahead))
    return is_numbered or len(squash(one.label)) >= len(squash(other.label))


def _overlap(one: LabelMatch, other: LabelMatch) -> bool:
    return one.span.start < other.span.end and other.span.start < one.span.end


def _in_order(cell: Cell, found: list[LabelMatch]) -> tuple[LabelMatch, ...]:
    """Keep the captions that stand where a caption can: first in the cell, or after another one's value."""
    kept: list[LabelMatch] = []
    for match in found:
        factor = _standing(cell, match, bool(kept))
        if factor > 0:
            kept.append(LabelMatch(match.label, match.span, match.quality * factor))
    kept = [match for match, after in zip_longest(kept, kept[1:]) if after is None or not _is_whose(match, after)]
    ends = [*(match.span.start for match in kept[1:]), len(cell.text)]
    return tuple(_to_its_end(match, end) for match, end in zip(kept, ends, strict=False))


def _is_whose(match: LabelMatch, after: LabelMatch) -> bool:
    """Say whether `match` only says whose `after` is, with words between that no declaration has."""
    return _WHOSE.fullmatch(match.cell.text, match.span.end, after.span.start) is not None


def _to_its_end(match: LabelMatch, next_start: int) -> LabelMatch:
    """Take the words by which a caption goes on for part of it: "Maker's model / Classification"."""
    cell, span = match.cell, match.span
    after = cell.text[span.end : next_start]
    rest = GOES_ON.match(after) or (None if match.label.isascii() else _IN_LATIN.match(after))
    if rest is None:
        end = min(_end_of_twin(cell, span.end), next_start)
    else:
        end = span.end + (0 if _VALUE_AFTER_STROKE.fullmatch(rest[0]) else rest.end())
    return LabelMatch(match.label, Span(cell, span.start, end), match.quality)


def _end_of_twin(cell: Cell, start: int) -> int:
    """Return where the same caption in another script, read badly behind a stroke at `start`, ends; `start` if none."""
    rest = cell.text[start:]
    stroke = rest.lstrip(" .")
    if not stroke.startswith(OTHER_SCRIPT):
        return start
    begin = start + len(rest) - len(stroke) + 1
    end, position = start, 0
    for word in cell.line.words:
        if position + len(word.text) > begin:
            if word.confidence >= _JUNK_CONFIDENCE:
                break
            end = position + len(word.text)
        position += len(word.text) + 1
    return end


def _standing(cell: Cell, match: LabelMatch, is_later: bool) -> float:
    before = cell.text[: match.span.start]
    after = cell.text[match.span.end :].lstrip()
    is_closed = not after or after[0] in SEPARATORS or OF_LETTERS.fullmatch(after) is not None
    if _is_of_value(match):
        return 0.0
    is_initial = bool(before.strip()) if not after.strip(SEPARATORS) else after.strip(SEPARATORS)[0].isalpha()
    if len(match.label) == 1 and is_initial and after[:1] != ":":
        return 0.0
    if NUMBERING.match(before):
        return 1.0 if is_closed else 0.9
    if _ends_in_other_script(before, cell.text[match.span.end :]) or is_unread(cell, match.span.start):
        return 0.97 if is_closed else 0.85
    is_code = _OF_NUMBER.search(match.label) is not None and _CODE.match(after) is not None
    if is_later and not _is_in_value(match) and (is_closed or after[0].isdigit() or is_code):
        return 0.9
    return 0.0


def _is_of_value(match: LabelMatch) -> bool:
    """Say whether what looks like a caption is part of a place, of what a figure before it counts, or of a code."""
    text, start = match.cell.text, match.span.start
    counted, code = _COUNTED.match(text), _OF_CODE.match(text, start)
    is_counted = counted is not None and counted.end() == start
    return is_counted or (code is not None and code.end() == match.span.end) or _PLACE.match(text, start) is not None


def _is_in_value(match: LabelMatch) -> bool:
    """Say whether what looks like a caption is part of the value of the caption before it."""
    text, start, end = match.cell.text, match.span.start, match.span.end
    is_figured = _BEHIND_COLON.search(text[:start]) is not None and text[end : end + 1].isdigit()
    # Where strokes part the captions of a line each begins behind one: "Bank: RAM BANK | Branch: RAMPUR".
    is_before_stroke = text[:start].rstrip()[-1:].isalnum() and text[end:].lstrip().startswith(_STROKE)
    return is_figured or is_before_stroke or _JOINED_BEFORE.search(text[:start]) is not None


def is_unread(cell: Cell, end: int) -> bool:
    """Say whether what stands before `end` was read so badly that it is most likely in another script."""
    readings = Span(cell, 0, end).readings()
    length = sum(count for count, _ in readings)
    return length > 0 and sum(count * confidence for count, confidence in readings) / length < _JUNK_CONFIDENCE
