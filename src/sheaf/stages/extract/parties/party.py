"""Who gives and who receives a paper: two blocks of name, address and GSTIN, kept apart by their columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sheaf.doctypes.spec import Parties
from sheaf.formats import gstin, pincode, states
from sheaf.formats.organisations import is_organisation
from sheaf.formats.phrases import find_phrase
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.parties.gstins import gstins_outside
from sheaf.stages.extract.parties.letterhead import (
    address_apart,
    address_beside,
    is_same_name,
    is_title,
    letterhead_lines,
)
from sheaf.stages.extract.parties.motto import is_no_place
from sheaf.stages.extract.parties.section import Section, SectionLine, find_sections, lines_of, sections_under
from sheaf.stages.extract.parties.section_captions import OTHER_SCRIPT, block_caption, caption_at, inner_captions
from sheaf.stages.extract.parties.signature import signature, signed_names
from sheaf.stages.extract.passage import SEPARATORS, Passage, is_separator_only

_CODE = re.compile(r"[\[(]?[A-Z]{1,5}[-/]?\d{4,}[\])]?")
_MOST_ADDRESS_SPANS = 12
_MOST_GAP = 1.5
"""Lines of one block without a caption are no further apart, in line heights."""
_BY_CAPTION, _BY_PLACE, _BY_ORDER = 0.95, 0.88, 0.6
_CONFIRMED = 0.05
_DENIED = 0.6
"""So much is left of a name that a place tells where the paper is signed for another."""
_SURE_CAPTION = 7
"""So many characters of an address's caption begin no address, even with no mark behind them ("Address Pune")."""
_LATER = 0.85
_READ = 0.9
"""A caption that is read less surely may be in a script that the reader does not know."""
_BARE_CODE = re.compile(r"\W*\d{7,}\W*")
"""Programs number the parties they know; the code stands beside the block's caption."""
_SUPPLIED_AT, _OPENING = "Place of Supply", 18
"""What closes the address of a buyer without a GSTIN, where the cell begins so."""
_COUNTRY = re.compile(r"[\s,.(-]*\b(?:India|Bharat|IN)\b[\s.)]*$", re.IGNORECASE)
_STATE_CODE = re.compile(r"(?<=[A-Za-z])\s*[-(]?\s*\d{2}\s*\)?$")
"""A state's number, as GST has it, behind its name: "Bihar (10)"."""
_LEGAL_FORM = re.compile(r"(?:\(?(?:India|P)\)?\s+)?(?:(?:Private|Pvt\.?)\s+)?(?:Limited|Ltd\.?|LLP)", re.IGNORECASE)
"""The end of a business's name that did not fit its line."""
_WORDS_BEFORE_FORM = re.compile(rf"(?:[A-Z&][^\W\d]*\.?\s+){{1,4}}{_LEGAL_FORM.pattern}\W*")
_FORM_ALONE = re.compile(r"(?:To\W+)?(?:M\s?/\s?s|Messrs)\W*", re.IGNORECASE)
_OF_ADDRESS = re.compile(r"[\d,]")
_ADDRESSED = re.compile(r"\s*to\b[\s,.:-]+(?=\S)", re.IGNORECASE)
_WHOSE = re.compile(r"\b(?:party|customer|buyer|consignee)(?:['’]?s)?['’]?\s*$", re.IGNORECASE)
_PHONE_BEHIND = re.compile(r"\s*[(\[]\s*(?:\+?91[\s-]?)?(?=[^()]*\d)[\dxX*][\dxX* -]{8,}[)\]]\s*$")
_NUMBER_WORD = re.compile(r"\b(?:no|number|nos)\b[\s.]*", re.IGNORECASE)
_SET_OFF = re.compile(r"[\s.)]*(?::|[-–=]?\s*[+(]?\d[\dxX*\s/-]{5,})")
"""A colon or a long number, perhaps hidden in part; "Ph 2" is a phase of a colony."""

Passages = Mapping[str, tuple[Passage, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    """The parts of a block that were made out."""

    name: Passage | None
    address: Passage | None
    gstin: Passage | None


def party_passages(parties: Parties, layout: DocumentLayout, table_tops: Mapping[int, float]) -> Passages:
    """Return the passages of each role. `table_tops` says by page where the first table begins."""
    found: dict[str, list[Passage]] = {}
    signed = signed_names(layout)
    for page in layout.pages:
        bottom = table_tops.get(page.page_number, 1.0)
        sections = find_sections(parties, page, bottom)
        is_first = page.page_number == 1
        lines = letterhead_lines(parties, page, sections, bottom, signed) if is_first else []
        for side in ("giver", "receiver"):
            for section in sections:
                if section.side == side:
                    _add(found, side, _section_block(parties, section, page, lines[:1]))
        if is_first and not any(section.side == "giver" for section in sections):
            _add(found, "giver", _headed_block(parties, page, sections, lines, bottom))
        for role, passage in gstins_outside(page, sections, found.get("giver_gstin", ())):
            found.setdefault(role, []).append(passage)
    first = layout.pages[0] if layout.pages else None
    if first is not None and first.page_number in table_tops and "receiver_name" not in found:
        for block in _receivers_elsewhere(parties, first, table_tops[first.page_number], found):
            _add(found, "receiver", block)
    if "giver_name" not in found:
        _add(found, "giver", _Block(signature(layout), None, None))
    return {role: tuple(_confirmed(role, passages, signed)) for role, passages in found.items()}


def _headed_block(
    parties: Parties, page: PageLayout, sections: Sequence[Section], lines: Sequence[SectionLine], bottom: float
) -> _Block:
    """Return the giver's block from the letterhead's `lines`; the address may stand apart from the name."""
    block = _block(parties, lines, _BY_PLACE)
    if not lines or block.address is not None:
        return block
    apart = address_beside(parties, page, sections, lines) or address_apart(parties, page, sections, bottom)
    return _block(parties, [*lines, *apart], _BY_PLACE)


def _receivers_elsewhere(
    parties: Parties, page: PageLayout, top: float, found: Mapping[str, list[Passage]]
) -> list[_Block]:
    """Return the receiver's blocks where none is captioned so over the table, which begins at `top`.

    They stand under the table; or it is sent to him who buys it; or the caption over that of the address was not read;
    or a second block with a GSTIN has no caption; or one over the place of supply, which is the buyer's.
    """
    under = [each for each in sections_under(parties, page, top) if each.side == "receiver"]
    sent_to = [each for each in find_sections(parties, page, top) if each.side == "other"]
    for sections in (under, sent_to):
        blocks = [_block(parties, lines_of(parties, section, page), _BY_PLACE) for section in sections]
        if any(block.name for block in blocks):
            return blocks
    if "giver_name" not in found:
        return []
    givers = {
        span.cell for part in ("name", "address") for each in found.get(f"giver_{part}", ()) for span in each.spans
    }
    form = _lines_of_form(parties, page, top)
    if form and givers.isdisjoint(span.cell for line in form for span in line.spans):
        return [_block(parties, form, _BY_ORDER)]
    numbers = [passage.spans[0].cell for passage in found.get("receiver_gstin", ())[:1]]
    if numbers:
        blocks = [_block(parties, _lines_over(parties, cell, page), _BY_ORDER) for cell in numbers]
        return [replace(block, gstin=None) for block in blocks]
    supplied = [cell for cell in page.cells if cell.middle < top and find_phrase(_SUPPLIED_AT, cell.text[:_OPENING])]
    for cell in supplied[:1]:
        lines = _lines_over(parties, cell, page)
        block = _block(parties, lines, _BY_ORDER)
        is_giver = not givers.isdisjoint(span.cell for line in lines for span in line.spans)
        if block.name and block.address and not is_giver:
            return [replace(block, gstin=None)]
    return []


def _lines_of_form(parties: Parties, page: PageLayout, top: float) -> list[SectionLine]:
    """Return the name and the address that stand in one column right of their captions, where that of the name, over
    the address's, is in a script that was not read."""
    for caption in page.cells:
        latin = caption.text.rpartition(OTHER_SCRIPT)[2]
        end = caption_at(latin, parties.addresses)
        place, over = next(iter(page.right_of(caption)), None), next(iter(page.above(caption)), None)
        if not end or not is_separator_only(latin[end:]) or caption.middle > top or place is None or over is None:
            continue
        name = next(iter(page.right_of(over)), None)
        is_unread = over.confidence < _READ and caption.top - over.bottom < _MOST_GAP * caption.height
        if is_unread and name is not None and abs(name.left - place.left) < place.height:
            under = (each for each in page.below(place)[:1] if not page.left_of(each))
            return [SectionLine((Span.whole(cell),)) for cell in (name, place, *under)]
    return []


def _add(found: dict[str, list[Passage]], side: str, block: _Block) -> None:
    """Add the parts of a block; of several blocks the first is the likeliest."""
    for part, passage in (("name", block.name), ("address", block.address), ("gstin", block.gstin)):
        if passage is not None:
            earlier = found.setdefault(f"{side}_{part}", [])
            earlier.append(Passage(passage.spans, passage.evidence * _LATER ** len(earlier)))


def _section_block(parties: Parties, section: Section, page: PageLayout, head: Sequence[SectionLine]) -> _Block:
    """Return the parts of a captioned block; `head` is the name's line in the letterhead, if there is one."""
    lines = lines_of(parties, section, page)
    if section.side == "giver":
        is_of_site = _is_of_site(parties, section)
        own = lines[1:] if is_of_site and section.rest.text else lines
        if (is_of_site and own and _OF_ADDRESS.search(own[0].text)) or (head and _is_place(own)):
            return _block(parties, [*head, *own], _BY_PLACE)
        lines = own
    if section.part == "address":
        spans = tuple(span for line in lines for span in line.spans)
        return _Block(None, Passage(spans, _BY_CAPTION) if spans else None, None)
    return _block(parties, lines, _BY_CAPTION)


def _is_place(lines: Sequence[SectionLine]) -> bool:
    """Say whether `lines` are an address with its pincode, over which no name stands: "12, M G Road", "Pune 411014"."""
    if not lines or not any(_has_pincode(line.text) for line in lines):
        return False
    first, comma, _ = lines[0].text.partition(",")
    return bool(comma) and any(map(str.isdigit, lines[0].text)) and not is_organisation(first)


def _is_of_site(parties: Parties, section: Section) -> bool:
    """Say whether a block's caption ends in the kind of place that its address is of: "Service Provider / Branch". The
    letterhead says whose branch it is."""
    caption = section.caption.text.partition(":")[0]
    said, rest = (re.findall(r"[a-z]+", text.lower()) for text in (caption, section.rest.text))
    return bool(said) and said[-1] in parties.sites and set(rest) <= set(parties.sites)


def _block(parties: Parties, lines: Sequence[SectionLine], evidence: float) -> _Block:
    """Tell the lines of a block apart: first the name, then the address up to its pincode, asides left out."""
    name: list[Span] = []
    firm: list[Span] = []
    address: list[Span] = []
    number: list[Span] = []
    for position, line in enumerate(lines, 1):
        kind, whole = _kind(parties, line)
        spans = whole if kind == "gstin" else _without_asides(whole, parties.asides)
        text = " ".join(span.text for span in spans)
        if kind == "gstin":
            number = number or spans
            address = address or _place_before(name, spans, parties.asides)
        elif kind == "aside" or not spans or (not name and (_is_code(spans) or _FORM_ALONE.fullmatch(text))):
            continue
        elif kind == "firm" and name:
            firm = spans
        elif kind in ("name", "firm") or (not name and kind is None and not address):
            name = name or spans
        elif not address and (_LEGAL_FORM.fullmatch(line.text) or _ends_name(name, line)):
            name = [*name, *spans]
        elif not address and is_no_place(parties, spans, [under.spans for under in lines[position:]]):
            continue
        elif len(address) < _MOST_ADDRESS_SPANS and not _is_complete(address, text):
            address.extend(spans)
    if firm and number:
        name = firm
    name, told = _apart(_without_phone(name)) if name else (name, [])
    address = told or address
    return _Block(*(Passage(tuple(spans), evidence) if spans else None for spans in (name, address, number)))


def _place_before(name: Sequence[Span], spans: Sequence[Span], asides: Sequence[str]) -> list[Span]:
    """Return the place under a party's `name` that stands in one line with its telephone and its GSTIN, if one does."""
    before = _without_asides(spans, asides) if name else []
    is_place = any(_has_pincode(span.text) for span in before) and not any(gstin.find(span.text) for span in before)
    return before if is_place else []


def _ends_name(name: Sequence[Span], line: SectionLine) -> bool:
    """Say whether `line` begins with the word that tells what the party is, which its `name` so far lacks: "Govt.
    Higher Secondary" of "School, Rampur". Or it is the rest of a company's name, up to its legal form."""
    first, mark, _ = line.text.partition(",")
    before = " ".join(span.text for span in name)
    if _WORDS_BEFORE_FORM.fullmatch(line.text):
        return _LEGAL_FORM.search(before) is None
    is_word = len(first.split()) == 1 and (mark == "," or first == line.text)
    return is_word and is_organisation(first) and not is_organisation(before)


def _is_code(spans: Sequence[Span]) -> bool:
    """Say whether a line is a code of the party that stands over its name: it has no letter, or is one word of a number
    with letters before it, "[R829350]"."""
    text = "".join(span.text for span in spans)
    return not any(map(str.isalpha, text)) or _CODE.fullmatch(text) is not None


def _without_phone(name: list[Span]) -> list[Span]:
    """Return a name without the telephone's number, perhaps hidden in part, that stands behind it in brackets."""
    *lines, last = name
    phone = _PHONE_BEHIND.search(last.text)
    kept = last if phone is None else last.part(0, phone.start()).stripped(" ")
    return [*lines, kept] if kept.text else lines or name


def _apart(line: list[Span]) -> tuple[list[Span], list[Span]]:
    """Return the name and the address that follows it in its line, where that ends in a pincode: "Rao, Pala 686575"."""
    first, *rest = line
    end = first.text.find(",")
    if end < 1 or rest or not _has_pincode(first.text):
        return line, []
    return [first.part(0, end)], [first.part(end + 1, len(first.text)).stripped(" ")]


def _is_complete(address: Sequence[Span], line: str) -> bool:
    """Say whether `address` ended with its pincode and `line` is not merely the state or the country after it."""
    if not any(_has_pincode(span.text) for span in address):
        return False
    text = " ".join(span.text for span in address)
    if line.startswith(":"):
        # The value of a caption left of the address's column: "Place of Supply : Bihar (10)".
        return True
    is_open = text.count("(") > text.count(")")
    return not is_open and (bool(pincode.find(line)) or not _is_state(line.strip(SEPARATORS + "()")))


def _is_state(text: str) -> bool:
    """Say whether `text` is a state, the country, or both."""
    state = _STATE_CODE.sub("", _COUNTRY.sub("", text))
    return not state or states.of_name(state) is not None


def _has_pincode(text: str) -> bool:
    """Say whether a pincode stands in `text`; three digits, a hyphen and three more are house numbers."""
    return any("-" not in text[found.start : found.end] for found in pincode.find(text))


def _kind(parties: Parties, line: SectionLine) -> tuple[str | None, list[Span]]:
    """Return what a line is, by its caption or its look, and its text without the caption."""
    text = line.text
    if any(gstin.find(span.text) for span in line.spans):
        return "gstin", list(line.spans)
    for kind, end in inner_captions(parties, line.spans[0].text):
        if kind == "aside":
            return kind, []
        if _is_closed(line, end) or (kind == "address" and end >= _SURE_CAPTION):
            return kind, line.after(end)
    if line.is_pair:
        # Whatever the first column says, it is no value.
        value = list(line.spans[1:])
        return ("address", value) if _has_pincode(line.spans[1].text) else ("aside", [])
    if "@" in text or not any(character.isalnum() for character in text) or _BARE_CODE.fullmatch(text):
        return "aside", []
    return None, list(line.spans)


def _is_closed(line: SectionLine, end: int) -> bool:
    """Say whether the caption is set off from what follows it, so that "Name" does not begin a name."""
    rest = line.spans[0].text[end:].lstrip()
    return not rest or rest[0] in ":-.–=,"


def _without_asides(spans: Sequence[Span], asides: Sequence[str]) -> list[Span]:
    """Return `spans` up to the first caption of `asides` inside them, with whose it is: "Party Mobile No"."""
    kept: list[Span] = []
    for span in spans:
        end = _aside_start(span.text, asides)
        if end is None:
            kept.append(span)
            continue
        before = span.part(0, end).stripped(SEPARATORS)
        return [*kept, before] if before.text else kept
    return kept


def _aside_start(text: str, asides: Sequence[str]) -> int | None:
    starts = [start for phrase in asides if (start := _start_of(phrase, text)) is not None]
    return min(starts, default=None)


def _start_of(phrase: str, text: str) -> int | None:
    """Return where the caption `phrase` begins in `text`, None when it is not there or belongs to the address."""
    span = find_phrase(phrase, text)
    if span is None:
        return None
    whose = _WHOSE.search(text[: span.start])
    number = _NUMBER_WORD.match(text[span.end :].lstrip())
    rest = text[span.end :].lstrip()[number.end() if number else 0 :]
    # A caption at the end has its value elsewhere; single words ("State", "Country") end addresses too.
    is_last = not rest.strip(SEPARATORS) and (whose is not None or number is not None or "gst" in phrase.lower())
    if not is_last and not _SET_OFF.match(rest):
        return None
    value = rest.strip(SEPARATORS)
    if pincode.find(value) or states.of_name(value.partition(",")[0].strip(SEPARATORS)):
        return None
    return whose.start() if whose else span.start


def _lines_over(parties: Parties, cell: Cell, page: PageLayout) -> list[SectionLine]:
    """Return `cell` and the lines over it in its column, from the top, below other captions and titles."""
    lines = [cell]
    over = [other for other in page.cells if other.middle < cell.top and abs(other.left - cell.left) < cell.height]
    for other in sorted(over, key=lambda each: -each.middle):
        if lines[-1].top - other.bottom > _MOST_GAP * cell.height or _is_no_party(parties, other):
            break
        lines.append(other)
    first, *rest = (Span.whole(each) for each in reversed(lines))
    addressed = _ADDRESSED.match(first.text)
    first = first.part(addressed.end(), len(first.text)) if addressed else first
    return [SectionLine((span,)) for span in (first, *rest)]


def _is_no_party(parties: Parties, cell: Cell) -> bool:
    is_addressed = _ADDRESSED.match(cell.text) is not None
    is_caption = not is_addressed and block_caption(parties, cell) is not None
    return is_caption or cell.text.startswith(":") or any(is_title(title, cell.text) for title in parties.titles)


def _confirmed(role: str, passages: list[Passage], signed: list[str]) -> Iterator[Passage]:
    for passage in passages:
        is_signed = role == "giver_name" and any(is_same_name(passage.text, name) for name in signed)
        if is_signed:
            yield Passage(passage.spans, min(0.99, passage.evidence + _CONFIRMED))
        elif role == "giver_name" and signed and passage.evidence <= _BY_PLACE:
            yield Passage(passage.spans, passage.evidence * _DENIED)
        else:
            yield passage
