"""Documentation that can fail: pages are compared with the code they describe."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.generate import DOCS, expected_pages

ROOT = DOCS.parent
WRITTEN = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_NOT_A_WORD = re.compile(r"[^\w\- ]")


def test_marked_sections_are_what_the_code_says() -> None:
    stale = [path.name for path, text in expected_pages().items() if path.read_text(encoding="utf-8") != text]
    assert stale == [], "run: python -m docs.generate"


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    broken = [target for target in _links(page) if not re.match(r"[a-z]+:", target) and not _exists(page, target)]
    assert broken == []


def _links(page: Path) -> list[str]:
    return _LINK.findall(_FENCE.sub("", page.read_text(encoding="utf-8")))


def _exists(page: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    path = (page.parent / name).resolve() if name else page
    return path.exists() and (not anchor or anchor in _anchors(path))


def _anchors(page: Path) -> set[str]:
    """The anchors that GitHub gives to a page's headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {_NOT_A_WORD.sub("", heading.lower()).replace(" ", "-") for heading in headings}
