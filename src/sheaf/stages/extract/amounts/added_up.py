"""An amount that is printed as what it is made of: "PF 2,115 + ESIC 141 = Rs. 2,256"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sheaf.model.layout import PageLayout, Span

_PLUS, _EQUALS = "+", "="
_WRAP_GAP = 1.0
"""A line that goes on with a sum stands nearer to it than so many of its heights."""


def results_of(spans: Sequence[Span], page: PageLayout) -> Iterator[Span]:
    """Yield `spans`, of those that add amounts up only what these come to; the sum may end in the next line."""
    for span in spans:
        text = span.text.rstrip()
        under = next(iter(page.below(span.cell)), None) if text.endswith(_PLUS) else None
        goes_on = under is not None and under.top - span.cell.bottom < _WRAP_GAP * under.height
        last = Span.whole(under) if under is not None and goes_on else span
        at = last.text.rfind(_EQUALS)
        yield last.part(at + 1, len(last.text)) if _PLUS in text and at >= 0 else span
