"""The system's Chromium, driven by Playwright: for printing, for the pages' tests and for their pictures."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
"""Nothing may be downloaded: it is the one that is installed."""
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""What it is started with, so that it runs as root and asks nothing of other hosts."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser of its own; while it is there an event loop runs in this thread, and no other may."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        try:
            yield browser
        finally:
            browser.close()
