"""The page of results: each benchmark writes its own section and leaves the others as they are."""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from os import getloadavg
from pathlib import Path

RESULTS = Path(__file__).parent / "RESULTS.md"
TITLE = "# Results\n\nEach section is written by the command that it names.\n"


def write_section(name: str, text: str, page: Path = RESULTS) -> None:
    """Put `text` into the page as the section `name`, in the place that it has, or behind the others."""
    whole = page.read_text("utf-8") if page.exists() else TITLE
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    section = f"{begin}\n\n{text.strip()}\n\n{end}"
    if begin in whole:
        before, _, rest = whole.partition(begin)
        whole = before + section + rest.partition(end)[2]
    else:
        whole = f"{whole.rstrip()}\n\n{section}\n"
    page.write_text(whole, "utf-8")


def circumstances() -> str:
    """Return on what, when and beside what load something was measured."""
    lines = Path("/proc/cpuinfo").read_text("ascii", "replace").splitlines()
    model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")
    cores = sum(line.startswith("processor") for line in lines)
    machine = f"{cores} cores of {model}, Python {platform.python_version()}"
    return f"{datetime.now(UTC):%d/%m/%Y}, {machine}, load at the beginning {getloadavg()[0]:.1f}"
