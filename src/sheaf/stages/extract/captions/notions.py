"""Captions whose wording no declaration lists, told by their words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from sheaf.doctypes.spec import Notion, NotionIndex, index_of
from sheaf.formats.phrases import similarity
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.captions.caption import OF_LETTERS, OTHER_SCRIPT, LabelMatch, has_indic, is_unread
from sheaf.stages.extract.captions.stack import stacks_from
from sheaf.stages.extract.legibility import is_in_other_script
from sheaf.stages.extract.passage import is_separator_only

_QUALITY = 0.95
"""A caption that is known by its words is as good as one that is listed, but for this."""
_MARKS = 2
_AS_LISTED = 0.9
_OPEN = (" of", " the", " of the", " and", " or", " is", " to be", "/", "&")
"""What ends so goes on in the next line."""
_HEAD = re.compile(
    r"^(?P<number>[\s(\[]*(?:\d{1,2}(?:[.):\]]+|(?=\s+(?!EMI|Inst|INST|Months|MONTHS)[^abd-jl-nqrty]))|[A-Za-z][.):\]]+|[ivx]{1,4}[.):\]]+)\s+)?"
    r"(?:(?:Less|LESS|Add|ADD)\s?[:.-]+\s*)?(?P<words>[^:\d]*(?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff])(?:[.)/₹-]|\s?\(₹|०(?!\d)){0,3})"
    r"(?=\s*(?:[:–—=]|-\s|$)|\s+\d|(?<![A-Z])(?<![A-Z][-/])\d)"
)
"""A caption with the number before it, up to its colon, to a figure or to the end of the cell.

Whether a sum is taken off or added says a colon of its own: "Less : Margin Money". Capitals before a figure are its
own: "DO No. DO762", "Memo No. GST-042". A bare number before a letter that is surely a small one, or
before instalments, counts what follows: "48 monthly instalments", "48 EMIs".
"""


def with_notions(
    layout: DocumentLayout,
    notions: NotionIndex,
    matches: Mapping[Cell, tuple[LabelMatch, ...]],
    continued: frozenset[Cell],
) -> tuple[dict[Cell, tuple[LabelMatch, ...]], frozenset[Cell]]:
    """Add to `matches` the captions that are known by their words; `continued` are further lines of captions."""
    every, further = dict(matches), set(continued)
    for page in layout.pages:
        for cell in page.cells:
            if cell in further or any(_is_wrapped(match) for match in matches.get(cell, ())):
                continue
            if not _may_begin(cell, notions):
                continue
            stacks = [(cell,), *(lines for lines in stacks_from(cell, page) if not _has_values(lines, page))]
            found = next((match for lines in reversed(stacks) if (match := _meant(lines, notions, every))), None)
            if found is None or (found.quality < _QUALITY and _is_value(cell, page, every)):
                continue
            every[cell] = (found, *(match for match in every.get(cell, ()) if match.span.start >= found.span.end))
            under = next((lines for lines in stacks if lines[-1] is found.second), ())
            for line in under[1:]:
                every.pop(line, None)
                further.add(line)
    return every, frozenset(further)


def _is_value(cell: Cell, page: PageLayout, matches: Mapping[Cell, tuple[LabelMatch, ...]]) -> bool:
    """Say whether `cell` stands between two captions of a row, the second of which has a value: what merely looks like
    a caption there, "Prime Appliances" like a price of appliances, is the value of the first."""
    before, after = page.left_of(cell)[:1], page.right_of(cell)[:2]
    is_between = bool(before) and _is_whole(before[0], matches) and len(after) > 1
    return is_between and after[0] in matches and after[1] not in matches


class Composed(NamedTuple):
    """A caption that is known by its words: what it announces, where it stands, and how surely its words are those."""

    label: str
    start: int
    end: int
    likeness: float


def notion_at(text: str, notions: tuple[Notion, ...]) -> Composed | None:
    """Return the caption that opens `text` and is known by its words."""
    head = _HEAD.match(text) if notions else None
    if head is None:
        return None
    start = _start(text, head)
    meant = index_of(notions).likeliest(_words(text, head))
    return Composed(meant[0].label, start, head.end(), meant[1]) if meant is not None else None


def _is_wrapped(match: LabelMatch) -> bool:
    """Say whether a listed caption of several lines is all that stands in its first; else a value may stand there, or
    the words of a longer caption."""
    return match.second is not None and is_separator_only(match.cell.text[match.span.end :])


def _may_begin(cell: Cell, notions: NotionIndex) -> bool:
    head = _HEAD.match(cell.text)
    if head is None:
        return False
    behind = _behind_unread(cell, head.end())
    texts = (_words(cell.text, head), cell.text[behind : head.end()] if behind else "")
    return any(text and notions.may_begin(text) for text in texts)


def _meant(
    lines: tuple[Cell, ...], notions: NotionIndex, matches: Mapping[Cell, tuple[LabelMatch, ...]]
) -> LabelMatch | None:
    """Return the caption that all of `lines` are, or, of one line, its beginning, where no listed one is as long."""
    first, text = lines[0], " ".join(line.text for line in lines)
    head = _HEAD.match(text)
    if head is None or (len(lines) > 1 and not _is_one(lines, text, head)):
        return None
    start, words = _start(text, head), _words(text, head)
    # A notion holds all words before a stroke too: "Tractor / Model" is more than the "Model" behind it.
    before = (match for match in matches.get(first, ()) if match.span.start <= start)
    own = [match for match in before if _listed_end(match) >= start + len(words)]
    if any(map(_is_as_listed, own)):
        return None
    meant = notions.likeliest(words)
    if meant is None and len(lines) == 1 and (behind := _behind_unread(first, head.end())) > start:
        start, meant = behind, notions.likeliest(text[behind : head.end()])
    # Of two readings of misread words the listed one is kept where it is no less like them.
    if meant is None or (meant[1] < 1 and any(match.quality >= _QUALITY * meant[1] for match in own)):
        return None
    if start >= len(first.text) or (len(lines) > 1 and _are_apart(lines, notions, matches)):
        return None
    span = Span(first, start, min(head.end(), len(first.text)))
    return LabelMatch(meant[0].label, span, _QUALITY * meant[1], lines[-1] if len(lines) > 1 else None)


def _behind_unread(cell: Cell, end: int) -> int:
    """Return where the words of a caption begin behind the same in another script, read badly; 0 where none was."""
    stroke = max(cell.text.rfind(mark, 0, end) for mark in OTHER_SCRIPT) + 1
    rest = cell.text[stroke:]
    return stroke + len(rest) - len(rest.lstrip()) if stroke and is_unread(cell, stroke - 1) else 0


def _is_one(lines: tuple[Cell, ...], text: str, head: re.Match[str]) -> bool:
    """Say whether the caption `head` of the joined `text` goes through all of `lines`."""
    last = len(text) - len(lines[-1].text)
    if _start(text, head) + len(_words(text, head)) <= last and not is_in_other_script(lines[-1]):
        # The caption ended with the same in another script, over the value: what stands under it is not more of that.
        return False
    return head.end() > last and not lines[0].text.endswith(":") and is_separator_only(text[head.end() :])


def _start(text: str, head: re.Match[str]) -> int:
    """Return where a caption begins, behind its number and behind the same in an Indian script."""
    begin = head.start("words")
    stroke = max(text.rfind(mark, begin, head.end()) for mark in OTHER_SCRIPT)
    is_twin = stroke > 0 and has_indic(text[begin:stroke])
    rest = stroke + 1 if is_twin else begin
    return rest + len(text[rest:]) - len(text[rest:].lstrip())


def _words(text: str, head: re.Match[str]) -> str:
    """Return the words of a caption, without the same in an Indian script behind its stroke, and without the letters
    by which a sum is called, and of which it is made: "Margin Money (A - B)"."""
    words = OF_LETTERS.sub("", text[_start(text, head) : head.end()])
    stroke = min((at for mark in OTHER_SCRIPT if (at := words.find(mark)) > 0), default=len(words))
    return words[:stroke] if has_indic(words[stroke:]) and not has_indic(words[:stroke]) else words


def _listed_end(match: LabelMatch) -> int:
    """Return where a caption ends as it is listed: what it goes on with may make it another's ("Employee's PAN")."""
    return min(match.span.end, match.span.start + len(match.label) + _MARKS)


def _is_as_listed(match: LabelMatch) -> bool:
    """Say whether a caption stands there as it is listed, and is not only like it: "Shop Registration No"."""
    return similarity(match.span.text[: len(match.label)], match.label) >= _AS_LISTED


def _has_values(lines: tuple[Cell, ...], page: PageLayout) -> bool:
    """Say whether a value stands beside every one of `lines`, behind a colon of its own."""
    return all(other.text.startswith(":") for line in lines for other in (*page.right_of(line)[:1], line)[:1])


def _are_apart(lines: tuple[Cell, ...], notions: NotionIndex, matches: Mapping[Cell, tuple[LabelMatch, ...]]) -> bool:
    """Say whether the last of `lines` is a caption by itself, under one that is whole."""
    over = " ".join(line.text for line in lines[:-1])
    is_caption = lines[-1] in matches or notions.likeliest(lines[-1].text) is not None
    if not is_caption or over.rstrip().lower().endswith(_OPEN):
        return False
    return notions.likeliest(over) is not None or _is_whole(lines[0], matches)


def _is_whole(cell: Cell, matches: Mapping[Cell, tuple[LabelMatch, ...]]) -> bool:
    own = matches.get(cell, ())
    return bool(own) and is_separator_only(cell.text[own[-1].span.end :])
