"""The newcomer's path: sign in, drag in three files, see fields with boxes on the page, take them home."""

from __future__ import annotations

import base64
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook
from playwright.sync_api import Browser, expect

from demo.server import SheafServer
from specimens import Grade, make
from tests.browser.conftest import LOADED_WIDTH, sign_in

FILES = {
    "pan.pdf": ("PAN", "labelled"),
    "certificate.pdf": ("GST_CERT", "new"),
    "letter.pdf": ("AADHAAR", "letter"),
}
PATIENCE = 600_000

_DROP = """async ([form, files]) => {
  const transfer = new DataTransfer();
  for (const [name, text] of Object.entries(files)) {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    transfer.items.add(new File([bytes], name, { type: "application/pdf" }));
  }
  form.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
}"""


def test_three_files_are_dragged_in_and_their_fields_taken_home(
    server: SheafServer, browser: Browser, tmp_path: Path
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 860}, accept_downloads=True)
    page = context.new_page()
    sign_in(page, server.create_client("Newcomer Specimen"))
    page.get_by_role("link", name="Submit", exact=True).click()
    papers = {name: make(doctype, layout, Grade.TEXT_LAYER, 11).data for name, (doctype, layout) in FILES.items()}
    texts = {name: base64.b64encode(data).decode() for name, data in papers.items()}

    page.evaluate(_DROP, [page.locator("form.drop").element_handle(), texts])
    expect(page.get_by_role("status")).to_contain_text("pan.pdf")
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_text("Finished.")).to_be_visible(timeout=PATIENCE)
    page.get_by_role("link", name="Show all documents").click()
    page.get_by_role("link", name="pan.pdf").click()
    page.get_by_role("button", name="Show the page and all values").click()

    assert page.locator(".sheet img").first.evaluate(LOADED_WIDTH) > 600
    expect(page.locator(".boxes a")).not_to_have_count(0)
    expect(page.locator('li[data-of="0.pan_number"] .text')).to_be_visible()
    page.get_by_role("link", name="BATCH-").click()
    with page.expect_download(timeout=PATIENCE) as download:
        page.get_by_role("link", name="XLSX").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    context.close()
    book = load_workbook(BytesIO(path.read_bytes()), read_only=True)
    assert {"PAN", "GST_CERT", "AADHAAR"} <= set(book.sheetnames)
    assert path.suffix == ".xlsx"
