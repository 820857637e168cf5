"""The lines at the head of a paper that say whose paper it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from sheaf.doctypes.spec import Parties
from sheaf.formats import gstin, pincode
from sheaf.formats.phrases import find_phrase, is_prose, similarity, squash
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.legibility import is_foreign, is_in_other_script
from sheaf.stages.extract.parties.section import Section, SectionLine
from sheaf.stages.extract.parties.section_captions import caption_at, opens
from sheaf.stages.extract.passage import is_separator_only

_TITLE_SHARE = 0.6
_READ = 0.87
"""A numbered title is read so well at least: "13/1, Shree Ganesh Apartments" is no "Jai Shree Ganesh"."""
_SHORTEST_TITLE = 7
"""A shorter title behind a name may be a word of it."""
_CAPTION = re.compile(r"\b(?:no|nos|number|date|code|id|ref|details|type|time|terms|mode)[\s.:]*$", re.IGNORECASE)
"""How captions of numbers and days end, and no name does."""
_ASIDE = re.compile(r"\s*(?:\(.*\)|[|॥।].*[|॥।]|\|\|.*)\s*")
"""What stands in brackets says something of the paper, between strokes it calls upon a god."""
_TALKS = re.compile(
    r"^\W*(?:dear|please|kindly|(?:with\s+)?(?:(?:warm|best|kind)\s+)?regards|thanks|thank\s+you|yours)\b|(?<=[a-z]{3})\.\s+(?:dear|please|kindly|this|your|we|it|if)\b",
    re.IGNORECASE,
)
"""How lines of a mail begin, and the end of a sentence in one with the beginning of the next."""
_FOR_PERIOD = re.compile(r"\bfor\s+(?:the\s+)?(?:month|period|quarter|half[\s-]year|week|fortnight)\b", re.IGNORECASE)
"""What only titles say, whatever the paper calls itself: "Statement of Pay and Allowances for the month of"."""
_OF_ADDRESS = re.compile(r"^\W*c\s?/\s?o\b", re.IGNORECASE)
_OF_VALUE = re.compile(r"^\s*:")
"""A colon stands before what belongs to the caption left of it."""
_NOT_IN_NAMES = (_CAPTION, _TALKS, _FOR_PERIOD, _OF_ADDRESS, _OF_VALUE)
_OF_NAME = re.compile(r"\bname\b", re.IGNORECASE)
"""Captions that say so go before the receiver's name, also where it is written after them without a mark."""
_COMPANY = re.compile(r"\b(?:Limited|Ltd|LLP)\b[\s.)]*$", re.IGNORECASE)
"""The end of the name under which a company is registered."""
_OF_OTHERS = re.compile(r":|\b(?:of|by|for|from|with|dealers?|distributors?|stockists?|partners?)\b", re.IGNORECASE)
"""What a line says of another company than the one whose paper it is: "Dealers for Vahan Motors Ltd"."""
_GOVERNMENT = re.compile(r"\W*(?:government|govt\.?)\s+of\s+[A-Za-z& ]+\W*", re.IGNORECASE)
_INSTITUTION = re.compile(
    r"\b(?:school|vidyalaya|college|hospital|institute|polytechnic|university|dispensary|(?:[GHLUPV]\.\s?){1,3}S\.(?:\s?S\.)?|"
    r"office\s+of\s+the\s+(?!.*(?:labour|registrar)))(?!\w)",
    re.IGNORECASE,
)
_MOST_LINES_UNDER = 5.0
_WORDS_OF_FORM = 2
"""So many words and no more are the legal form alone, and the end of a name that did not fit its line."""
_SAME_NAME = 0.88
_MOST_LINES = 8
_MOST_GAP = 1.8
_LARGE, _SAME_SIZE = 1.35, 0.08
"""A name over two lines is set so many times as large as the rest; sizes within this part are the same size."""
_LEAST_LETTERS = 4
_LISTED = 0.5
"""So much less is a line with a comma the name: it is part of an address."""
_SUM = re.compile(r"\W*(?:Rs\b\.?\s*)?\d[\d,]*\.\d\d\W*")
_SIGNATURE = re.compile(r"\W*for\b", re.IGNORECASE)
"""Stands before the name over a signature."""
_OTHER_SCRIPT = "/"
"""Stands between a title in another script and the same in Latin letters."""
_REPEATED = 0.4
"""So much less is a line in an Indian script the name: most papers repeat it in Latin letters."""


def letterhead_lines(
    parties: Parties, page: PageLayout, sections: Sequence[Section], bottom: float, signed: Sequence[str]
) -> list[SectionLine]:
    """Return the name's line and the lines under it. `signed` are names that signed the paper."""
    limit = min([bottom, *(section.top for section in sections if section.side == "receiver")])
    receiver_is_first = not any(cell.bottom < limit for cell in page.cells if _may_be_name(parties, cell))
    cells = [
        cell
        for cell in page.cells
        if cell.middle < (bottom if receiver_is_first else limit)
        and not any(section.holds(cell) and section.side == "receiver" for section in sections)
        and not _is_of_sum(cell, page)
    ]
    name = _name(parties, cells, sections, signed)
    if name is None or not any(is_same_name(name.text, other) for other in signed):
        at_foot = [
            cell
            for cell in page.cells
            if not _SIGNATURE.match(cell.text) and any(is_same_name(cell.text, other) for other in signed)
        ]
        if at_foot:
            return _lines_from(parties, at_foot[0], list(page.cells), sections)
        registered = _registered(parties, cells, sections)
        if registered and name and not _has_place(_lines_from(parties, name, cells, sections)):
            return registered
        company = next((cell for cell in cells if name and _is_of_government(name, cell)), None) or next(
            (cell for cell in cells if name and _is_brand_of(name, cell, parties)), None
        )
        if company:
            return _lines_from(parties, company, cells, sections)
    return _lines_from(parties, name, cells, sections) if name else []


def _is_of_government(name: Cell, cell: Cell) -> bool:
    """Say whether `cell`, near under a government's name, is that of the school or office whose paper it is."""
    under = cell.top - name.bottom
    return (
        _GOVERNMENT.fullmatch(name.text) is not None
        and 0 <= under < _MOST_LINES_UNDER * name.height
        and _INSTITUTION.search(cell.text) is not None
    )


def _is_of_sum(cell: Cell, page: PageLayout) -> bool:
    """Say whether an amount stands right of `cell` and nothing else: it says what that is for."""
    beside = next(iter(page.right_of(cell)), None)
    return beside is not None and _SUM.fullmatch(beside.text) is not None


def address_beside(
    parties: Parties, page: PageLayout, sections: Sequence[Section], lines: Sequence[SectionLine]
) -> list[SectionLine]:
    """Return the lines of the place that stands beside the name, at the other side of the letterhead, where one does.

    `lines` are the name's line and those under it.
    """
    own = [span.cell for line in lines for span in line.spans]
    right, bottom = max(cell.right for cell in own), max(cell.bottom for cell in own)
    places = [
        cell
        for cell in page.cells
        if cell.left > right and pincode.find(cell.text) and not any(section.holds(cell) for section in sections)
    ]
    for last in places[:1]:
        found = [last]
        for cell in sorted(page.cells, key=lambda each: -each.middle):
            if cell.middle >= found[-1].top or cell.left <= right or not _is_in_column(cell, last, found[-1]):
                continue
            if found[-1].top - cell.bottom > _MOST_GAP * cell.height or not _may_be_of_place(parties, cell):
                break
            found.append(cell)
        if found[-1].top < bottom:
            return [SectionLine((Span.whole(cell),)) for cell in reversed(found)]
    return []


def address_apart(parties: Parties, page: PageLayout, sections: Sequence[Section], bottom: float) -> list[SectionLine]:
    """Return the lines of the place that stands under a caption of its own, in nobody's block, over the table: a box
    "Regd. Office" beside those of the receiver and the paper's data."""
    heads = [
        cell
        for cell in page.cells
        if cell.middle < bottom
        and _is_caption_of_place(parties, cell.text)
        and not any(section.holds(cell) for section in sections)
    ]
    for head in heads:
        found: list[Cell] = []
        for cell in page.below(head):
            last = found[-1] if found else head
            is_next = cell.top - last.bottom < _MOST_GAP * cell.height and abs(cell.left - head.left) < cell.height
            if not is_next or cell.middle > bottom or not _may_be_of_place(parties, cell):
                break
            found.append(cell)
        if any(pincode.find(cell.text) for cell in found):
            return [SectionLine((Span.whole(each),)) for each in found]
    return []


def _is_caption_of_place(parties: Parties, text: str) -> bool:
    """Say whether `text` is a caption of addresses and no more, or says of what kind the place is: "Head Office"."""
    end = caption_at(text, parties.addresses)
    words = {word.strip(".,()") for word in re.split(r"[\s&/]+", text.strip(" :-").lower())} - {""}
    return (end > 0 and is_separator_only(text[end:])) or (bool(words) and words <= set(parties.sites))


def _may_be_of_place(parties: Parties, cell: Cell) -> bool:
    is_title_line = any(is_title(title, cell.text) for title in parties.titles)
    return not is_title_line and caption_at(cell.text, (*parties.asides, *parties.data)) == 0


def _registered(parties: Parties, cells: list[Cell], sections: Sequence[Section]) -> list[SectionLine]:
    """Return the lines of a company's whole name with its place under it: a brand with neither may be set larger."""
    named = [cell for cell in cells if _COMPANY.search(cell.text) and _may_be_name(parties, cell)]
    blocks = (_lines_from(parties, cell, cells, sections) for cell in named)
    return next((lines for lines in blocks if _has_place(lines)), [])


def _is_brand_of(brand: Cell, company: Cell, parties: Parties) -> bool:
    """Say whether `company`, whose name stands alone under a far larger one, trades under that as its brand."""
    is_under = company.middle > brand.bottom and company.top - brand.bottom < company.height
    is_larger = brand.height >= _LARGE * company.height
    is_whole = len(company.text.split()) > _WORDS_OF_FORM and _OF_OTHERS.search(company.text) is None
    is_company = _COMPANY.search(company.text) is not None and _may_be_name(parties, company)
    return is_under and is_larger and is_whole and is_company and _COMPANY.search(brand.text) is None


def _has_place(lines: Sequence[SectionLine]) -> bool:
    """Say whether a pincode stands under the name."""
    return any(pincode.find(line.text) for line in lines[1:])


def _name(parties: Parties, cells: list[Cell], sections: Sequence[Section], signed: Sequence[str]) -> Cell | None:
    """Return the cell that a signature names too, or else the most prominent: the first of those alike."""
    possible = [
        cell
        for cell in cells
        if _may_be_name(parties, cell) and not any(section.caption is cell for section in sections)
    ]
    for cell in possible:
        if any(is_same_name(cell.text, name) for name in signed):
            return cell
    most = max(map(_prominence, possible), default=0.0)
    alike = (cell for cell in possible if _prominence(cell) >= (1 - _SAME_SIZE) * most)
    return min(alike, key=lambda cell: cell.middle, default=None)


def _prominence(cell: Cell) -> float:
    """Return how much a line looks like a name on a letterhead: large, high on the page, and no list of places."""
    is_repeated = is_in_other_script(cell) or is_foreign(cell)
    share = _REPEATED if is_repeated else _LISTED if "," in cell.text else 1.0
    return cell.height * (1.0 - 0.9 * cell.middle) * share


def _may_be_name(parties: Parties, cell: Cell) -> bool:
    text = cell.text
    if is_prose(text) or sum(character.isalpha() for character in text) < _LEAST_LETTERS:
        return False
    if caption_at(text, tuple(caption for caption in parties.receiver if _OF_NAME.search(caption))):
        return False
    if caption_at(text, parties.asides) or gstin.find(text) or pincode.find(text) or "@" in text:
        return False
    if sum(character.isdigit() for character in text) > len(text) / 5 or text.rstrip().endswith(":"):
        return False
    if _ASIDE.fullmatch(text) or any(part.search(text) for part in _NOT_IN_NAMES):
        return False
    return not any(is_title(title, text) for title in parties.titles)


def is_same_name(name: str, other: str) -> bool:
    """Say whether two printed names are the same but for case, spaces and misread characters."""
    return similarity(name, other) >= _SAME_NAME


def is_title(title: str, text: str) -> bool:
    """Say whether `text` is little more than `title`, or the title with a number or a month after it."""
    if pincode.find(text):
        return False
    for part in {text, text.rpartition(_OTHER_SCRIPT)[2]}:
        span = find_phrase(title, part)
        if span is None:
            continue
        is_numbered = span.similarity > _READ and any(character.isdigit() for character in part[span.end :])
        opens_numbered = is_numbered and opens(part, span.start)
        if opens_numbered or len(squash(title)) >= _TITLE_SHARE * len(squash(part)):
            return True
    return False


def _lines_from(parties: Parties, name: Cell, cells: list[Cell], sections: Sequence[Section]) -> list[SectionLine]:
    """Return `name`, with a second line as large as it, and what stands under it in its column."""
    lines: list[SectionLine] = [SectionLine((_untitled(parties, Span.whole(name)),))]
    last = name
    usual = median(cell.height for cell in cells)
    others = [section for section in sections if section.caption is not name]
    under = sorted((cell for cell in cells if cell.middle > name.bottom), key=lambda cell: cell.middle)
    for cell in under:
        if not _is_in_column(cell, name, last) or any(section.caption is cell for section in others):
            continue
        if cell.top - last.bottom > _MOST_GAP * max(cell.height, 0.7 * last.height) or len(lines) > _MOST_LINES:
            break
        if any(is_title(title, cell.text) for title in parties.titles):
            continue
        if last is name and _is_twin(cell, name):
            last = cell
            continue
        if last is name and _goes_on(parties, name, cell, usual):
            lines[0] = SectionLine((*lines[0].spans, Span.whole(cell)))
        else:
            lines.append(SectionLine((Span.whole(cell),)))
        last = cell
    return lines


def _is_twin(cell: Cell, name: Cell) -> bool:
    """Say whether `cell`, the line under `name`, most likely repeats it in another script, read or misread."""
    if is_in_other_script(name) or any(map(str.isdigit, cell.text)) or "," in cell.text:
        return False
    return is_in_other_script(cell) or is_foreign(cell)


def _untitled(parties: Parties, name: Span) -> Span:
    """Return `name` without a title of the paper that was read as one line with it."""
    titles = (find_phrase(title, name.text) for title in parties.titles if len(squash(title)) >= _SHORTEST_TITLE)
    behind = [
        found.start
        for found in titles
        if found and found.start and not any(character.isalnum() for character in name.text[found.end :])
    ]
    return name.part(0, min(behind)).stripped(" ") if behind else name


def _goes_on(parties: Parties, name: Cell, cell: Cell, usual: float) -> bool:
    """Say whether `cell` is the second line of a name that is set large, or that cannot end where it does."""
    if name.text.rstrip().endswith("&"):
        return _may_be_name(parties, cell)
    return (
        name.height >= _LARGE * usual
        and abs(cell.height - name.height) <= _SAME_SIZE * name.height
        and not any(character.isdigit() for character in cell.text)
        and _may_be_name(parties, cell)
    )


def _is_in_column(cell: Cell, name: Cell, last: Cell) -> bool:
    """Say whether `cell` is aligned with the lines over it: at the left, in the middle or at the right."""
    near = 1.5 * max(cell.height, last.height)
    return any(
        abs(cell.left - other.left) < near
        or abs((cell.left + cell.right) - (other.left + other.right)) < 2 * near
        or abs(cell.right - other.right) < near
        for other in (name, last)
    )
