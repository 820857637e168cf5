"""Takes the pictures of the dashboard in the docs, on a server of its own that reads invented papers.

Run `python -m docs.screenshots`; Chromium is needed, and a minute.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import FilePayload, Page

from demo.files import Answer, FileHost
from demo.receiver import Receiver, Reply
from demo.server import Client, SheafServer
from specimens import Grade, make
from specimens.strangers.chromium import chromium

PICTURES = Path(__file__).parent / "tutorial" / "pictures"
PATIENCE_SECONDS = 900
SEED = 4
PAPERS = (
    ("pan-photo", "PAN", "labelled", Grade.PHOTO),
    ("aadhaar-letter", "AADHAAR", "letter", Grade.TEXT_LAYER),
    ("gst-certificate", "GST_CERT", "new", Grade.TEXT_LAYER),
    ("bank-statement", "BANK_STATEMENT", "numbered", Grade.TEXT_LAYER),
    ("cheque", "CANCELLED_CHEQUE", "standard", Grade.SCAN),
)
DROPPED = {"aadhaar.pdf": ("AADHAAR", "letter"), "gst.pdf": ("GST_CERT", "new"), "invoice.pdf": ("INVOICE", "airy")}
COLOURS = 128
"""A palette of so many is a third of the size, and nobody sees it on pages like these."""


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with _read() as (client, batch_id), chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        _take_first_look(page, client)
        _take(page, client, batch_id)


@contextmanager
def _read() -> Iterator[tuple[Client, str]]:
    """A server that has read a batch."""
    folder = Path(tempfile.mkdtemp(prefix="sheaf-pictures-"))
    # As root the embedded PostgreSQL runs as another user, who must be able to pass.
    folder.chmod(0o711)
    answers = {f"/{name}": Answer(make(doctype, layout, grade, SEED).data) for name, doctype, layout, grade in PAPERS}
    try:
        with FileHost(answers) as host, SheafServer(folder / "home", {"SHEAF_FETCH_ALLOW_PRIVATE": "1"}) as server:
            client = server.create_client("Specimen Lender")
            token = client.token()
            names = [name for name, *_ in PAPERS] + ["missing"]
            asked = [{"file_url": host.url(f"/{name}"), "document_id": name} for name in names]
            batch_id = client.submit(token, asked)
            client.wait(token, batch_id, PATIENCE_SECONDS)
            yield client, batch_id
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _take_first_look(page: Page, client: Client) -> None:
    """The way of a newcomer: sign in, bring three files, see what became of them."""
    page.goto(f"{client.url}/sign-in")
    page.get_by_label("Client-Id").fill(client.client_id)
    page.get_by_label("Client-Secret").fill(client.client_secret)
    page.get_by_label("Your name").fill("Asha Specimen")
    _save(page, "sign-in")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{client.url}/")
    page.get_by_role("link", name="Submit", exact=True).click()
    made = ((name, make(doctype, layout, Grade.TEXT_LAYER, SEED)) for name, (doctype, layout) in DROPPED.items())
    files = [FilePayload(name=name, mimeType="application/pdf", buffer=each.data) for name, each in made]
    page.get_by_label("or choose them").set_input_files(files)
    _save(page, "submit")
    page.get_by_role("button", name="Submit").click()
    page.get_by_text("Finished.").wait_for(timeout=PATIENCE_SECONDS * 1000)
    page.get_by_role("link", name="Show all documents").click()
    _save(page, "dropped")


def _take(page: Page, client: Client, batch_id: str) -> None:
    page.goto(f"{client.url}/")
    _save(page, "overview")
    page.goto(f"{client.url}/batches/{batch_id}?show=read")
    _save(page, "batch")
    page.get_by_role("link", name="pan-photo").click()
    page.wait_for_load_state("networkidle")
    _save(page, "document-veiled")
    page.get_by_role("button", name="Show the page and all values").click()
    page.locator(".sheet img").first.evaluate("image => image.decode()")
    page.locator('li[data-of="0.pan_number"]').hover()
    _save(page, "document")
    page.goto(f"{client.url}/review")
    page.get_by_text("At most 1 in 500").click()
    page.get_by_role("button", name="Set the target").click()
    page.wait_for_load_state("networkidle")
    _save(page, "review")
    page.get_by_role("link", name="Start").click()
    page.wait_for_load_state("networkidle")
    _save(page, "review-document")
    _take_webhook(page, client)


def _take_webhook(page: Page, client: Client) -> None:
    """A webhook whose receiver failed once, and was then sent the event again."""
    with Receiver(Reply(status=410)) as receiver:
        page.goto(f"{client.url}/account/webhooks")
        page.get_by_label("URL", exact=True).fill(receiver.url)
        page.get_by_label("Description").fill("core banking")
        page.get_by_role("button", name="Add").click()
        page.get_by_role("button", name="Send a test event").click()
        page.get_by_text("The receiver answered 410").wait_for()
        receiver.reply = Reply()
        page.get_by_role("button", name="Enable").click()
        page.get_by_role("button", name="Send webhook.test").click()
        page.get_by_text("delivered").wait_for()
        _save(page, "webhook")


def _save(page: Page, name: str) -> None:
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
