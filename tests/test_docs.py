"""Documentation that can fail: pages are compared with the code they describe."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.facts.source import PACKAGE
from docs.generate import DOCS, expected_pages
from sheaf.cli import COMMANDS
from sheaf.client.access import VARIABLES
from sheaf.settings import described_settings

ROOT = DOCS.parent
WRITTEN = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_NOT_A_WORD = re.compile(r"[^\w\- ]")

each_page = pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))


def test_marked_sections_are_what_the_code_says() -> None:
    stale = [path.name for path, text in expected_pages().items() if path.read_text(encoding="utf-8") != text]
    assert stale == [], "run: python -m docs.generate"


@each_page
def test_every_relative_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    links = _LINK.findall(_FENCE.sub("", page.read_text(encoding="utf-8")))
    assert [link for link in links if not re.match(r"[a-z]+:", link) and not _leads_somewhere(page, link)] == []


@each_page
def test_every_setting_that_is_named_exists(page: Path) -> None:
    named = set(re.findall(r"SHEAF_[A-Z_]+[A-Z]", page.read_text(encoding="utf-8")))
    assert named - described_settings().keys() - VARIABLES.keys() == set()


@each_page
def test_every_command_that_is_named_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)) - targets == set()
    assert set(re.findall(r"(?:`|^|bin/)sheaf ([a-z]+)", text, re.MULTILINE)) - COMMANDS.keys() == set()


@each_page
def test_every_source_file_that_is_named_exists(page: Path) -> None:
    spans = _CODE.findall(_FENCE.sub("", page.read_text(encoding="utf-8")))
    assert [span for span in spans if _names_a_file_of_ours(span) and not _is_there(span)] == []


def _leads_somewhere(page: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    path = (page.parent / name).resolve() if name else page
    return path.exists() and (not anchor or anchor in _anchors(path))


def _anchors(page: Path) -> set[str]:
    """The anchors that a page's headings get."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {_NOT_A_WORD.sub("", heading.lower()).replace(" ", "-") for heading in headings}


def _names_a_file_of_ours(span: str) -> bool:
    """A Python file, or a path below one of our folders; `<` stands for a name that is to be chosen."""
    folder = re.fullmatch(r"([\w-]+)/[\w./-]*", span)
    if folder:
        # What is built is there only once somebody has built it, and then perhaps something else.
        return folder[1] != "build" and any((at / folder[1]).is_dir() for at in (ROOT, PACKAGE))
    return bool(re.fullmatch(r"\w+\.py", span))


def _is_there(span: str) -> bool:
    if "/" in span:
        return any((at / span).exists() for at in (ROOT, PACKAGE))
    return any(PACKAGE.rglob(span))
