"""GSTINs that stand in nobody's block, and whose they are most likely."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sheaf.formats import gstin
from sheaf.model.layout import PageLayout, Span
from sheaf.stages.extract.parties.section import Section
from sheaf.stages.extract.passage import SEPARATORS, Passage

_BY_CAPTION, _BY_ORDER = 0.88, 0.6
_THEIRS = re.compile(
    r"\b(?:party|customer|client|buyer|recipient|receiver|purchaser|consignee|guest|your)(?:['’]?s)?['’]?\s+(?:gst|uin)",
    re.IGNORECASE,
)
"""How the caption of a GSTIN begins that is the receiver's: "Party GSTIN"."""


def gstins_outside(
    page: PageLayout, sections: Sequence[Section], givers: Sequence[Passage]
) -> Iterator[tuple[str, Passage]]:
    """Yield the GSTINs outside of all blocks, each with its role. One whose caption does not say whose it is, is most
    likely the giver's where it is the first, and no block of his, `givers`, has another."""
    blocks = [section for section in sections if section.side != "data"]
    outside = [
        Span(cell, each.start, each.end)
        for cell in page.cells
        if not any(section.holds(cell) for section in blocks)
        for each in gstin.find(cell.text)
    ]
    theirs = [span for span in outside if _THEIRS.search(_caption_of(span, page))]
    if theirs:
        yield "receiver_gstin", Passage((theirs[0],), _BY_CAPTION)
        outside = [span for span in outside if span not in theirs]
    known = {each.value for passage in givers for each in gstin.find(passage.text)}
    own = [span for span in outside if not known or gstin.find(span.text)[0].value in known]
    others = [span for span in outside if span not in own[:1] and (not known or span not in own)]
    for spans, role in ((own, "giver_gstin"), (others, "receiver_gstin")):
        if spans:
            yield role, Passage((spans[0],), _BY_ORDER)


def _caption_of(number: Span, page: PageLayout) -> str:
    """Return what stands before a GSTIN in its cell, or in the one left of that."""
    before = number.cell.text[: number.start].strip(SEPARATORS)
    return before or next((cell.text for cell in page.left_of(number.cell)), "")
