"""The captions of the blocks in which a paper names its parties, and of what stands inside and beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sheaf.doctypes.spec import Parties
from sheaf.formats import pincode
from sheaf.formats.honorifics import without_honorific
from sheaf.formats.phrases import find_phrase, is_prose, likely, similarity, squash
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.captions.caption import has_indic
from sheaf.stages.extract.captions.notions import notion_at

_LONGEST_CAPTION = 64
OTHER_SCRIPT = "/"
"""Stands between a caption in an Indian script and the same in Latin letters."""
_LATIN = re.compile(r"[A-Za-z\d]")
_TWIN_READ = 0.85
"""What stands before the stroke and was read less surely is the same caption in another script."""
_TWIN_BEHIND = re.compile(r"\s*/[^:A-Za-z\d]*(?=:)")
_SHORTEST_MISREAD = 5
_MISREAD = 0.86
_LEAD = 0.03
"""A misread caption is so much more like one side's than like the other's: "Employee" and "Employer" are near."""
_NUMBER = re.compile(r"[\s(\[]*(?:\d{1,2}(?:[.):\]]+|\s)|(?:[A-Za-z]|[ivx]{1,4})[.):\]]+)\s*(?=[^\W\d])")
"""What numbers the rows of a form before their captions: "1. Name of the Employee"."""
_SECOND_GAP = 0.6
"""The lines of one caption are no further apart, in line heights."""
_OPEN = (" of", " the", " by")
"""What ends so goes on in the next line."""
_MAIL = re.compile(r"\W*(?:[\w.-]+ ){0,5}<?[\w.+-]+@[\w-]+\.\w", re.ASCII)
"""The address of a mail behind "To": what stands under it is the mail's head."""
_END_OF_CAPTION = re.compile(r"\s*of\s", re.IGNORECASE)
"""What begins so goes on with the line over it: "Signature / of Purchaser"."""
_NO_CAPTION = re.compile(r"(?:\S+\s+){1,4}copy\W*|(?-i:[A-Z]{2,4}\d{5,})\W*", re.IGNORECASE)
"""Whose copy of the paper it is begins no block, whatever its letters are like, nor do a number's first letters:
"R.T.O. Copy", "LAN4008260306"."""
_EXACTNESS = 3
"""A shorter caption that stands there exactly is better than a longer one that was misread."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a caption at the beginning of a text ends, and how much of it was recognised, in letters."""

    end: int
    weight: float
    similarity: float


_NO_OPENING = Opening(0, 0.0, 0.0)


def opening(text: str, phrases: tuple[str, ...]) -> Opening:
    """Return the longest and best read of `phrases` that opens `text`; its end is 0 when none does."""
    best = _NO_OPENING
    beginning = text[:_LONGEST_CAPTION]
    for phrase in likely(phrases, beginning):
        span = find_phrase(phrase, beginning)
        if span is not None and opens(text, span.start):
            found = Opening(span.end, (span.end - span.start) * span.similarity**_EXACTNESS, span.similarity)
            best = max(best, found, key=lambda each: each.weight)
    return best


def opens(text: str, start: int) -> bool:
    """Say whether what begins at `start` opens `text`: nothing is before it, or the same in an Indian script alone, or
    before a stroke."""
    before = text[:start]
    is_repeated = has_indic(before) and (before.rstrip().endswith(OTHER_SCRIPT) or _LATIN.search(before) is None)
    return is_repeated or not any(character.isalnum() for character in before)


def caption_at(text: str, phrases: tuple[str, ...]) -> int:
    """Return where the caption that opens `text` ends; 0 when it opens with none of `phrases`."""
    return opening(text, phrases).end


def inner_captions(parties: Parties, text: str) -> Iterator[tuple[str, int]]:
    """Yield what a caption inside a block may announce, `name`, `firm`, `address` or `aside`, and where it ends.

    One that is made of a notion's words is longer than all that are known word by word.
    """
    site = _site_before(parties, text)
    if site:
        yield "address", site
        return
    kinds = {"name": parties.names, "firm": parties.firms, "address": parties.addresses, "aside": parties.asides}
    ends = {kind: end for kind, phrases in kinds.items() if (end := caption_at(text, phrases))}
    composed = notion_at(text, parties.notions)
    if composed is not None and composed.end > max(ends.values(), default=0):
        yield next((kind for kind, phrases in kinds.items() if composed.label in phrases), "aside"), composed.end
    else:
        yield from ends.items()


def _site_before(parties: Parties, text: str) -> int:
    """Return where the colon stands behind words that say of what kind of place the address is; 0 where none does."""
    named, colon, _ = text.partition(":")
    said = {word.strip(".,()") for word in re.split(r"[\s&/]+", named.lower().strip())} - {""}
    return len(named) if colon and said and said.issubset(parties.sites) else 0


@dataclass(frozen=True, slots=True, eq=False)
class BlockCaption:
    side: str
    cell: Cell
    end: int
    part: str | None = None
    second: Cell | None = None
    """The line in which the caption goes on."""

    @property
    def last(self) -> Cell:
        return self.second or self.cell


def is_block_caption(parties: Parties, cell: Cell) -> bool:
    """Say whether `cell` begins a block, or says what of the paper's data follows."""
    return block_caption(parties, cell) is not None


def page_captions(parties: Parties, page: PageLayout) -> list[BlockCaption]:
    """Return the captions of the blocks on `page`, each with the line that it goes on in."""
    found = [caption for cell in page.cells if (caption := block_caption(parties, cell))]
    whole = [_with_second_line(parties, caption, page) for caption in found]
    whole = [_with_first_line(parties, caption, page) for caption in whole]
    return [each for each in whole if each.side == "data" or not _ends_anothers(each.cell, page)]


def _with_second_line(parties: Parties, caption: BlockCaption, page: PageLayout) -> BlockCaption:
    """Return `caption` with the line under it, if only both are one that is known: "Employer/Specified Bank"."""
    under = next(iter(page.below(caption.cell)), None)
    if caption.side == "data" or under is None or under.top - caption.cell.bottom > _SECOND_GAP * under.height:
        return caption
    phrases = _phrases(parties, caption)
    text = f"{caption.cell.text} {under.text}"
    is_one = caption.end < len(caption.cell.text) and opening(text, phrases).end == len(text)
    return replace(caption, end=len(caption.cell.text), second=under) if is_one else caption


def _phrases(parties: Parties, caption: BlockCaption) -> tuple[str, ...]:
    return {"giver": parties.giver, "receiver": parties.receiver}.get(caption.side, parties.others)


def _with_first_line(parties: Parties, caption: BlockCaption, page: PageLayout) -> BlockCaption:
    """Return `caption` from the line over it on, where both together are one that is known: "Name and address of the",
    under it "Employer"."""
    over = next(iter(page.above(caption.cell)), None)
    if caption.side == "data" or over is None or not _ends_anothers(caption.cell, page):
        return caption
    text = f"{over.text} {caption.cell.text}"
    is_one = opening(text, _phrases(parties, caption)).end == len(text)
    return replace(caption, cell=over, end=len(over.text), second=caption.cell) if is_one else caption


def _ends_anothers(cell: Cell, page: PageLayout) -> bool:
    """Say whether `cell` is the end of the caption over it: "PAN of the / Employer"."""
    over = next(iter(page.above(cell)), None)
    return (
        over is not None
        and cell.top - over.bottom < _SECOND_GAP * cell.height
        and over.text.lower().endswith(_OPEN)
        and not is_prose(over.text)
    )


def _unread_twin(cell: Cell) -> int:
    """Return where the Latin letters of a caption begin that is printed in another script first, badly read."""
    begin = cell.text.find(OTHER_SCRIPT) + 1
    readings = Span(cell, 0, begin - 1).readings() if begin > 1 else []
    length = sum(count for count, _ in readings)
    doubtful = length > 0 and sum(count * sure for count, sure in readings) / length < _TWIN_READ
    return begin + len(cell.text[begin:]) - len(cell.text[begin:].lstrip()) if doubtful else 0


def _number_before(text: str) -> int:
    """Return where a caption begins that is numbered; 0 where none is."""
    number = _NUMBER.match(text)
    return number.end() if number else 0


def block_caption(parties: Parties, cell: Cell) -> BlockCaption | None:
    is_value = cell.text.startswith(":")
    if is_value or is_prose(cell.text) or _END_OF_CAPTION.match(cell.text) or _NO_CAPTION.fullmatch(cell.text):
        return None
    start = max(_unread_twin(cell), _number_before(cell.text))
    sides = {
        "giver": parties.giver,
        "receiver": parties.receiver,
        "other": parties.others,
        "data": parties.data,
    }
    openings = {side: opening(cell.text[start:], phrases) for side, phrases in sides.items()}
    side = max(openings, key=lambda each: openings[each].weight)
    composed = notion_at(cell.text[start:], parties.notions)
    if composed is not None and composed.end > openings[side].end:
        return _composed(parties, sides, cell, (composed.label, start + composed.end))
    if not openings[side].end:
        return _misread_caption(sides, cell, start)
    if _is_in_doubt(openings, side):
        return None
    end = _behind_twin(cell.text, start + openings[side].end)
    if _MAIL.match(cell.text, end):
        return BlockCaption("data", cell, end)
    return BlockCaption(side, cell, end) if _is_set_off(cell.text, end, side) else None


def _behind_twin(text: str, end: int) -> int:
    """Return where a caption ends that is said once more in an Indian script before its colon."""
    twin = _TWIN_BEHIND.match(text, end)
    return twin.end() if twin and has_indic(twin[0]) else end


def _is_in_doubt(openings: Mapping[str, Opening], side: str) -> bool:
    """Say whether a misread caption of `side` is as much like one of another side."""
    best = openings[side]
    rival = max(each.weight for other, each in openings.items() if other != side)
    return best.similarity < 1 and rival > (1 - _EXACTNESS * _LEAD) * best.weight


def _composed(
    parties: Parties, sides: Mapping[str, Sequence[str]], cell: Cell, composed: tuple[str, int]
) -> BlockCaption | None:
    """Return the caption of a block that is made of a notion's words; what is announced inside a block begins none."""
    label, end = composed
    side = next((each for each, phrases in sides.items() if label in phrases), None)
    if side is None and label in (*parties.names, *parties.addresses, *parties.asides):
        return None
    return BlockCaption(side or "data", cell, end)


def _misread_caption(sides: Mapping[str, Sequence[str]], cell: Cell, start: int) -> BlockCaption | None:
    """Return the caption that the cell, from `start` up to its colon, resembles as a whole, and no other as much."""
    text = cell.text[start:].partition(":")[0]
    if not _SHORTEST_MISREAD <= len(text.strip()) <= _LONGEST_CAPTION:
        return None
    alike = sorted((_likeness(phrases, text), side) for side, phrases in sides.items())
    (second, _), (best, side) = alike[-2:]
    is_told = best >= _MISREAD and best - second >= _LEAD
    return BlockCaption(side, cell, start + len(text)) if is_told else None


def _likeness(phrases: Sequence[str], text: str) -> float:
    length = len(squash(text))
    near = (phrase for phrase in phrases if abs(len(squash(phrase)) - length) <= 1)
    return max((similarity(phrase, text) for phrase in near), default=0.0)


def _is_set_off(text: str, end: int, side: str) -> bool:
    """A caption of a person's block stands alone or before a mark, ends in brackets, says that a name follows, or a
    form of address does; "Customer Care" is no customer's. One of data may stand before all but a place: "Unit 602,
    Amber Tower, Pune 411014"."""
    rest = text[end:].lstrip()
    if side == "data":
        return rest.startswith(":") or not pincode.find(rest)
    if not rest or rest[0] in ":-.,–=(/)" or text[:end].lower().endswith((" name", ")")):
        return True
    return without_honorific(rest) != rest
