"""Benchmarks share one page of results and do not write over each other."""

from __future__ import annotations

from pathlib import Path

from benchmarks.results_page import TITLE, write_section


def test_a_section_is_replaced_in_its_place_and_the_others_stay(tmp_path: Path) -> None:
    page = tmp_path / "RESULTS.md"
    for name, text in (("latency", "old"), ("overhead", "five percent"), ("latency", "new\n")):
        write_section(name, text, page)
    written = page.read_text("utf-8")
    assert written.startswith(TITLE)
    assert "old" not in written
    assert written.index("new") < written.index("five percent")
    assert written.count("<!-- latency -->") == 1
    write_section("latency", "new", page)
    assert page.read_text("utf-8") == written
