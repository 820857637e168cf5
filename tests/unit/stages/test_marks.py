"""Watermarks and stamps over the lines of a page are no part of its values."""

from __future__ import annotations

from dataclasses import replace

from sheaf.model.layout import Cell, DocumentLayout
from sheaf.stages.extract.marks import without_marks
from tests.unit.stages.typed_paper import paper

PAGE = paper("  Name      Ravi\n  Place     Pune\n  Day       Monday\n  Colour    Blue\n                     SPECIMEN")


def with_last(layout: DocumentLayout, top: float, bottom: float, right: float) -> DocumentLayout:
    """Return the page with its last cell set anew."""
    (page,) = layout.pages
    *others, last = page.cells
    moved: Cell = replace(last, left=0.1, top=top, bottom=bottom, right=right)
    return replace(layout, pages=(replace(page, cells=(*others, moved)),))


def texts(layout: DocumentLayout) -> list[str]:
    return [cell.text for cell in without_marks(layout).cells]


def test_a_word_in_large_letters_across_several_lines_is_left_out() -> None:
    across = with_last(PAGE, PAGE.cells[0].top, PAGE.cells[-2].bottom, 0.6)
    assert "SPECIMEN" not in texts(across)
    assert texts(across) == [cell.text for cell in PAGE.cells[:-1]]


def test_a_large_heading_over_the_lines_and_a_long_line_that_is_askew_stay() -> None:
    heading = with_last(PAGE, 0.4, 0.47, 0.6)
    assert "SPECIMEN" in texts(heading)
    askew = with_last(PAGE, PAGE.cells[0].top, PAGE.cells[-2].bottom, 0.15)
    assert "SPECIMEN" in texts(askew)


def test_a_large_name_at_the_head_stays_though_small_lines_stand_beside_it() -> None:
    (page,) = PAGE.pages
    moved = tuple(replace(cell, left=cell.left + 1.0, right=cell.right + 1.0) for cell in page.cells)
    beside = replace(PAGE, pages=(replace(page, cells=moved),))
    assert "SPECIMEN" in texts(with_last(beside, PAGE.cells[0].top, PAGE.cells[-2].bottom, 0.6))
