"""A server with some papers that were read, once for all tests, and a browser on this machine, once a file."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from specimens import Grade, make
from specimens.strangers.chromium import chromium
from tests.end_to_end.broken import LIMITS

PATIENCE_SECONDS = 600
"""Of a machine that has other things to do; a quiet one takes seconds."""
SEED = 4
PAPERS = (
    ("pan", "PAN", "labelled", Grade.TEXT_LAYER),
    ("letter", "AADHAAR", "letter", Grade.TEXT_LAYER),
    ("statement", "BANK_STATEMENT", "numbered", Grade.TEXT_LAYER),
    ("card", "PAN", "labelled", Grade.SCAN),
)
SERIOUS = ("serious", "critical")
LOADED_WIDTH = "image => image.decode().then(() => image.naturalWidth)"
"""Waits until a picture is there. What polls in the page would need `eval`, which the pages do not allow."""


@dataclass(frozen=True)
class Read:
    """A batch that was read, and who may see it."""

    client: Client
    batch_id: str
    documents: dict[str, str]
    """The path of each document's page, by its document_id."""

    @property
    def url(self) -> str:
        return self.client.url


def submit(client: Client, files: Sequence[tuple[str, bytes]], missing: Sequence[str] = ()) -> str:
    """Send files that a host on this machine has until they are read."""
    with FileHost({f"/{name}": Answer(data) for name, data in files}) as host:
        entries = [{"file_url": host.url(f"/{name}"), "document_id": name} for name in (*dict(files), *missing)]
        token = client.token()
        batch_id = client.submit(token, entries)
        client.wait(token, batch_id, PATIENCE_SECONDS)
    return batch_id


@pytest.fixture(scope="session")
def server() -> Iterator[SheafServer]:
    folder = Path(tempfile.mkdtemp(prefix="sheaf-test-"))
    # As root the embedded PostgreSQL runs as another user, who must be able to pass.
    folder.chmod(0o711)
    with SheafServer(folder / "home", {"SHEAF_FETCH_ALLOW_PRIVATE": "1", **LIMITS}) as server:
        yield server
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def read(server: SheafServer) -> Read:
    client = server.create_client("Specimen Lender")
    files = [(name, make(doctype, layout, grade, SEED).data) for name, doctype, layout, grade in PAPERS]
    batch_id = submit(client, files, missing=["gone"])
    records = client.records(client.token(), batch_id)
    documents = {each["document_id"]: f"/batches/{batch_id}/documents/{each['file_uuid']}" for each in records}
    assert set(documents) == {name for name, *_ in PAPERS} | {"gone"}, json.dumps(sorted(documents))
    return Read(client, batch_id, documents)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Ends with its file: while it is there an event loop runs in this thread, and no other may."""
    with chromium() as browser:
        yield browser


def sign_in(page: Page, client: Client, person: str = "Asha Specimen") -> None:
    page.goto(f"{client.url}/sign-in")
    page.get_by_label("Client-Id").fill(client.client_id)
    page.get_by_label("Client-Secret").fill(client.client_secret)
    page.get_by_label("Your name").fill(person)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{client.url}/")


@pytest.fixture(scope="module")
def session(browser: Browser, read: Read) -> Iterator[str]:
    """The state of a browser that has signed in, in a file."""
    context = browser.new_context(viewport={"width": 1280, "height": 860})
    sign_in(context.new_page(), read.client)
    path = Path(tempfile.mkdtemp()) / "state.json"
    context.storage_state(path=path)
    context.close()
    yield str(path)
    shutil.rmtree(path.parent)


def serious(page: Page) -> list[str]:
    """Return what an accessibility scan holds against the page, if it is serious."""
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in found if each["impact"] in SERIOUS]


def is_wider_than_the_window(page: Page) -> bool:
    wide: bool = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    return wide


@pytest.fixture
def context(browser: Browser, session: str) -> Iterator[BrowserContext]:
    context = browser.new_context(storage_state=session, viewport={"width": 1280, "height": 860})
    yield context
    context.close()


def is_ours(message: ConsoleMessage) -> bool:
    """Say whether something is wrong with the page; that a request was refused may be as it should."""
    return message.type == "error" and "responded with a status of 4" not in message.text


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page of somebody signed in; what goes wrong in the browser fails the test."""
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if is_ours(message) else None)
    yield page
    assert wrong == []
