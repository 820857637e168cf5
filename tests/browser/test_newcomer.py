"""The newcomer's path: README's first command in a terminal, its dashboard, three files dragged in."""

from __future__ import annotations

import base64
import os
import pty
import re
import select
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import psutil
import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, expect

from demo.server import Client
from tests.browser.conftest import LOADED_WIDTH, sign_in
from tests.process_group import END_SECONDS, end_group

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 600
"""27 papers are made and read, most of them pictures: a busy machine takes its time."""
DRAGGED = ("AADHAAR", "GST_CERT", "INVOICE")

pytestmark = pytest.mark.timeout(2 * PATIENCE_SECONDS)

_FIRST_COMMAND = re.compile(r"^## See it work\n.*?^```bash\n(?P<command>[^#\n]+)", re.MULTILINE | re.DOTALL)
_STYLE = re.compile(r"\x1b\[[0-9;]*m")
_SIGN_IN = re.compile(r"open (\S+)/ and .*Client-Id:\s+(\S+)\s+Client-Secret:\s+(\S+)\s.*Ctrl-C", re.DOTALL)

_DROP = """async ([form, files]) => {
  const transfer = new DataTransfer();
  for (const [name, text] of Object.entries(files)) {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    transfer.items.add(new File([bytes], name, { type: "application/pdf" }));
  }
  form.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
}"""


@dataclass(frozen=True)
class Demonstration:
    """The command as it runs, what it said in its terminal, and whom it lets in."""

    process: subprocess.Popen[bytes]
    said: str
    client: Client
    files: Path
    terminal: int


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    folder = tmp_path_factory.mktemp("clone")
    terminal, its_end = pty.openpty()
    process = subprocess.Popen(
        # As in the README, with the environment that is here instead of one that it would install.
        [*_first_command(), f"--file={ROOT}/Makefile", "--old-file=.venv/.ready", f"BIN={sys.prefix}/bin"],
        cwd=folder,
        env={**os.environ, "COLUMNS": "200", "PYTHONPATH": os.pathsep.join((f"{ROOT}/src", str(ROOT)))},
        stdin=its_end,
        stdout=its_end,
        stderr=its_end,
        start_new_session=True,
    )
    os.close(its_end)
    try:
        said = _heard(terminal, PATIENCE_SECONDS, "Ctrl-C")
        found = _SIGN_IN.search(said)
        assert found is not None, said[-4000:]
        yield Demonstration(process, said, Client(*found.groups()), folder / "build" / "demo", terminal)
    finally:
        end_group(process)
        os.close(terminal)


def _first_command() -> list[str]:
    found = _FIRST_COMMAND.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert found is not None
    return shlex.split(found["command"])


def _heard(terminal: int, seconds: float, last: str | None = None) -> str:
    """Return what is said until `last` is; what was said by then when it ends before, or has not after `seconds`."""
    said, deadline = b"", time.monotonic() + seconds
    while time.monotonic() < deadline and (last is None or last.encode() not in said):
        if select.select([terminal], [], [], 1)[0]:
            try:
                said += os.read(terminal, 65536)
            except OSError:
                break
    return _STYLE.sub("", said.decode()).replace("\r\n", "\n")


def test_the_first_command_shows_fields_of_every_type_and_where_to_look(demonstration: Demonstration) -> None:
    for word in ("PAN", "AADHAAR", "BANK_STATEMENT", "SALARY_SLIP", "UNRECOGNISED", "pan_number", "gst_number"):
        assert word in demonstration.said
    assert "error_code" not in demonstration.said
    assert demonstration.process.poll() is None


def test_three_files_are_dragged_in_and_their_fields_taken_home(
    demonstration: Demonstration, browser: Browser, tmp_path: Path
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 860}, accept_downloads=True)
    page = context.new_page()
    sign_in(page, demonstration.client)
    page.get_by_role("link", name="Submit", exact=True).click()
    papers = [next(demonstration.files.glob(f"*-{doctype.lower()}-text_layer.pdf")) for doctype in DRAGGED]
    texts = {paper.name: base64.b64encode(paper.read_bytes()).decode() for paper in papers}

    page.evaluate(_DROP, [page.locator("form.drop").element_handle(), texts])
    expect(page.get_by_role("status")).to_contain_text(papers[0].name)
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_text("Finished.")).to_be_visible(timeout=PATIENCE_SECONDS * 1000)
    page.get_by_role("link", name="Show all documents").click()
    page.get_by_role("link", name=papers[0].name).click()
    page.get_by_role("button", name="Show the page and all values").click()

    assert page.locator(".sheet img").first.evaluate(LOADED_WIDTH) > 600
    expect(page.locator(".boxes a")).not_to_have_count(0)
    expect(page.locator('li[data-of="0.aadhaar_number"] .text')).to_be_visible()
    page.get_by_role("link", name="BATCH-").click()
    with page.expect_download(timeout=PATIENCE_SECONDS * 1000) as download:
        page.get_by_role("link", name="XLSX").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    context.close()
    book = load_workbook(BytesIO(path.read_bytes()), read_only=True)
    assert set(DRAGGED) <= set(book.sheetnames)
    assert path.suffix == ".xlsx"


def test_ctrl_c_ends_the_demonstration_and_leaves_nothing_of_it(demonstration: Demonstration) -> None:
    parts = psutil.Process(demonstration.process.pid).children(recursive=True)
    home = next(Path(variables["SHEAF_HOME"]) for part in parts if "SHEAF_HOME" in (variables := part.environ()))
    assert home.is_dir()
    # What a terminal does with Ctrl-C: it tells everybody in the foreground.
    os.killpg(demonstration.process.pid, signal.SIGINT)
    said = _heard(demonstration.terminal, END_SECONDS)
    assert "Traceback" not in said, said[-8000:]
    assert psutil.wait_procs(parts, END_SECONDS)[1] == [], said[-8000:]
    demonstration.process.wait(END_SECONDS)
    assert not home.parent.exists()
    assert [
        each for each in psutil.process_iter(["cmdline"]) if str(home) in " ".join(each.info["cmdline"] or [])
    ] == []
