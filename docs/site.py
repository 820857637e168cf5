"""What only the built site has: a home page, the order of its pages, a picture of a specimen of each type.

MkDocs calls the functions by their names (`hooks` in mkdocs.yml). Links to files that are no part of the site become
plain text; `tests/test_docs.py` checks them where they stand.
"""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from sheaf.doctypes.catalog import load_catalog
from specimens import Grade, layouts, print_as_drawn

DOCS = Path(__file__).parent
PARTS = (
    ("Learn", "tutorial", ()),
    ("Do", "how-to", ("deploy", "migrate-from-the-vendor")),
    ("Look up", "reference", ("api", "cli", "configuration", "doctypes", "errors")),
    ("Understand", "explanation", ("architecture", "durability", "security")),
    ("Decisions", "adr", ("README",)),
)
"""The tabs: title, folder, and what comes first; the other pages follow by name."""

SEED = 1
PICTURE_PIXELS = 720
"""Width of a picture."""

_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_FENCE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_TYPE_HEADING = re.compile(r"^## ([A-Z][A-Z0-9_]+)$", re.MULTILINE)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """List the pages, so that a new one is in its part of the site without being written down."""
    config.nav = [{"Sheaf": "index.md"}, *({title: _pages(folder, first)} for title, folder, first in PARTS)]
    config.nav.append({"Glossary": "glossary.md"})
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the home page, which is the README, and the pictures."""
    files.append(File.generated(config, "index.md", content=(DOCS.parent / "README.md").read_text(encoding="utf-8")))
    for doctype in load_catalog():
        files.append(File.generated(config, _picture_of(doctype), content=_drawn(doctype)))
    return files


def on_page_markdown(markdown: str, page: Page, files: Files, **_: object) -> str:
    """Put the pictures in, and take out the links that lead nowhere in the site."""
    path = page.file.src_uri
    if path == "reference/doctypes.md":
        markdown = _TYPE_HEADING.sub(_with_picture, markdown)
    # Every second part is a fenced block, which stays as it is.
    parts = _FENCE.split(markdown)
    parts[::2] = [_LINK.sub(lambda link: _linked(link, path, files), part) for part in parts[::2]]
    return "".join(parts)


def _pages(folder: str, first: tuple[str, ...]) -> list[Any]:
    names = {path.stem for path in (DOCS / folder).glob("*.md")}
    return [f"{folder}/{name}.md" for name in (*(name for name in first if name in names), *sorted(names - {*first}))]


def _picture_of(doctype: str) -> str:
    return f"reference/specimens/{doctype.lower()}.webp"


def _with_picture(heading: re.Match[str]) -> str:
    if heading[1] not in load_catalog():
        return heading[0]
    name = _picture_of(heading[1]).removeprefix("reference/")
    return f'{heading[0]}\n\n![An invented {heading[1]}, marked SPECIMEN]({name}){{ loading=lazy width="480" }}'


def _drawn(doctype: str) -> bytes:
    """Return the first page of a specimen, which says that it is one."""
    layout = layouts(doctype, held_apart=False)[0]
    with pypdfium2.PdfDocument(print_as_drawn(doctype, layout, Grade.CLEAN, SEED)) as document:
        page = document[0]
        image = page.render(scale=PICTURE_PIXELS / page.get_width()).to_pil()
    picture = BytesIO()
    image.convert("RGB").save(picture, "WEBP", quality=80)
    return picture.getvalue()


def _linked(link: re.Match[str], path: str, files: Files) -> str:
    """Return a link as the site has it; the text alone when what it leads to is no part of the site."""
    target, _, anchor = link[3].partition("#")
    if not target or re.match(r"[a-z]+:", target):
        return link[0]
    is_home = path == "index.md"
    place = ((DOCS.parent if is_home else (DOCS / path).parent) / target).resolve()
    if not place.is_relative_to(DOCS) or files.get_file_from_path(place.relative_to(DOCS).as_posix()) is None:
        return link[2]
    shown = target.removeprefix("docs/") if is_home else target
    return f"{link[1]}[{link[2]}]({shown}{'#' if anchor else ''}{anchor})"
