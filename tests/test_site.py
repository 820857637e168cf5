"""The documentation as a site: it builds without a warning, and nothing in it is asked of another host."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from docs.generate import DOCS
from sheaf.doctypes.catalog import load_catalog

_ASKED_FOR = re.compile(r"<(?:script|img|iframe|link)\b[^>]*?\b(?:src|href)=\"([^\"]+)\"")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder],
        cwd=DOCS.parent,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder


def test_every_page_is_in_the_site_and_in_its_menu(site: Path) -> None:
    home = (site / "index.html").read_text(encoding="utf-8")
    for page in DOCS.rglob("*.md"):
        name = page.relative_to(DOCS).with_suffix(".html").as_posix().replace("README", "index")
        assert (site / name).is_file(), name
        assert f'href="{name}"' in home, name


def test_no_page_asks_another_host_for_anything(site: Path) -> None:
    for page in site.rglob("*.html"):
        asked = _ASKED_FOR.findall(page.read_text(encoding="utf-8"))
        assert len(asked) > 3
        assert [each for each in asked if re.match(r"(https?:)?//", each)] == [], page
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(@import|url\()\s*[\"']?(https?:)?//", sheet.read_text(encoding="utf-8")), sheet


def test_every_type_is_shown_by_a_specimen(site: Path) -> None:
    page = (site / "reference" / "doctypes.html").read_text(encoding="utf-8")
    for doctype in load_catalog():
        picture = f"specimens/{doctype.lower()}.webp"
        assert f'src="{picture}"' in page
        assert (site / "reference" / picture).read_bytes()[8:12] == b"WEBP"
