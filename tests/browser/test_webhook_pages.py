"""Webhooks in the settings, in a real browser: added, tried, mended, deleted; with a real receiver behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from standardwebhooks import Webhook

from demo.receiver import Receiver, Reply
from demo.server import Client, SheafServer
from tests.browser.conftest import PATIENCE_SECONDS, is_wider_than_the_window, serious, sign_in

PATIENCE = PATIENCE_SECONDS * 1000
WEBHOOKS = "/account/webhooks"


@pytest.fixture(scope="module")
def client(server: SheafServer) -> Client:
    """An account of this file's own."""
    return server.create_client("Webhook Specimen")


@pytest.fixture
def own(browser: Browser, client: Client) -> Iterator[Page]:
    """The page of webhooks, of somebody signed in."""
    context = browser.new_context(viewport={"width": 1280, "height": 860})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    sign_in(page, client)
    page.goto(client.url + WEBHOOKS)
    yield page
    context.close()
    assert wrong == []


def add(page: Page, url: str, description: str = "") -> str:
    """Fill in the form of a new webhook and return the secret that is shown."""
    page.get_by_label("URL", exact=True).fill(url)
    page.get_by_label("Description").fill(description)
    page.get_by_role("button", name="Add").click()
    return page.get_by_label("Secret", exact=True).input_value()


def test_a_webhook_is_added_and_its_test_event_verifies_with_the_secret_that_was_copied(own: Page) -> None:
    with Receiver() as receiver:
        secret = add(own, receiver.url, "core banking")
        own.context.grant_permissions(["clipboard-read", "clipboard-write"])
        own.get_by_role("button", name="Copy").click()
        expect(own.locator(".copy").get_by_role("status")).to_have_text("Copied")
        assert own.evaluate("navigator.clipboard.readText()") == secret

        own.get_by_role("button", name="Send a test event").click()

        # The log follows by itself.
        expect(own.get_by_role("row", name=re.compile("webhook.test"))).to_contain_text("204", timeout=PATIENCE)
        expect(own.get_by_role("row", name=re.compile("webhook.test"))).to_contain_text("delivered")
        [message] = receiver.messages
    assert Webhook(secret).verify(message.body, dict(message.headers))
    own.get_by_role("link", name="Webhooks").click()
    expect(own.get_by_role("row", name=re.compile("core banking"))).to_contain_text("204")


def test_a_secret_is_gone_with_the_next_look_which_sends_no_form_again(own: Page) -> None:
    add(own, "https://once.example/hooks")

    own.reload()

    expect(own.get_by_role("heading", level=1)).to_have_text("https://once.example/hooks")
    assert "whsec_" not in own.content()
    own.get_by_role("button", name="Make a new secret").click()
    expect(own.get_by_label("Secret", exact=True)).to_have_value(re.compile("^whsec_"))
    own.goto(own.url.rpartition("/")[0])
    expect(own.get_by_role("link", name="https://once.example/hooks")).to_have_count(1)


def test_what_is_wrong_is_told_beside_its_field_and_mended_without_the_mouse(own: Page) -> None:
    url = own.get_by_label("URL", exact=True)
    url.focus()
    own.keyboard.type("ftp://files.example")
    own.keyboard.press("Enter")

    expect(url).to_be_focused()
    expect(url).to_have_attribute("aria-invalid", "true")
    expect(url).to_have_accessible_description("This must be a public https URL on port 443, without a user name.")
    assert serious(own) == []
    own.keyboard.press("Control+A")
    own.keyboard.type("https://mended.example/")
    own.keyboard.press("Tab")
    own.keyboard.press("Space")
    own.keyboard.press("Enter")

    expect(own.get_by_role("heading", level=1)).to_have_text("https://mended.example/")
    expect(own.get_by_text("Told when a batch was cancelled, a document could not be read.")).to_be_visible()


def test_a_receiver_that_wanted_nothing_is_enabled_and_sent_what_it_missed(own: Page) -> None:
    with Receiver(Reply(status=410)) as receiver:
        add(own, receiver.url)
        own.get_by_role("button", name="Send a test event").click()
        expect(own.get_by_text("The receiver answered 410")).to_be_visible(timeout=PATIENCE)
        expect(own.get_by_role("row", name=re.compile("webhook.test"))).to_contain_text("given up")
        expect(own.get_by_role("button", name="Send a test event")).to_have_count(0)

        receiver.reply = Reply()
        own.get_by_role("button", name="Enable").click()
        own.get_by_role("button", name=re.compile("Send webhook.test of .* again")).click()
        expect(own.get_by_role("row", name=re.compile("webhook.test"))).to_contain_text("delivered", timeout=PATIENCE)
    assert len(receiver.messages) == 2
    assert len(set(receiver.ids())) == 1


def test_a_receiver_that_fails_is_seen_to_fail_and_when_it_is_tried_again(own: Page) -> None:
    with Receiver(Reply(status=503)) as receiver:
        add(own, receiver.url)
        own.get_by_role("button", name="Send a test event").focus()
        own.keyboard.press("Enter")
        row = own.get_by_role("row", name=re.compile("webhook.test"))
        expect(row).to_contain_text("503", timeout=PATIENCE)
        expect(own.get_by_text("Every try has failed since")).to_be_visible(timeout=PATIENCE)
        # The second try comes by itself, and the third one only after minutes.
        expect(row).to_contain_text(re.compile("in [56] min"), timeout=PATIENCE)
    own.get_by_role("button", name="Switch off").click()
    expect(row).to_contain_text("when it is enabled")


def test_a_webhook_is_changed(own: Page) -> None:
    add(own, "https://before.example/", "to be changed")
    own.get_by_text("Change it").click()
    own.get_by_label("URL", exact=True).fill("https://after.example/")
    own.get_by_label("Description").fill("")
    own.get_by_role("button", name="Save").click()

    expect(own.get_by_role("heading", level=1)).to_have_text("https://after.example/")
    assert "to be changed" not in own.content()


def test_without_scripts_a_webhook_is_added_tried_and_deleted_once_that_was_asked(
    browser: Browser, server: SheafServer
) -> None:
    client = server.create_client("Scriptless Specimen")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, client)
    page.goto(client.url + WEBHOOKS)
    assert add(page, "https://plain.example/").startswith("whsec_")
    expect(page.get_by_role("button", name="Copy")).to_be_hidden()
    page.get_by_role("button", name="Send a test event").click()
    expect(page.get_by_role("row", name=re.compile("webhook.test"))).to_be_visible()

    page.get_by_role("link", name="Delete").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Delete this webhook?")
    page.get_by_role("link", name="Leave it as it is").click()
    page.get_by_role("link", name="Delete").click()
    page.get_by_role("button", name="Delete").click()

    expect(page.get_by_text("None yet.")).to_be_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_of_webhooks_pass_a_scan_and_are_no_wider_than_a_phone(
    browser: Browser, server: SheafServer, scheme: str
) -> None:
    client = server.create_client(f"Scanned Specimen {scheme}")
    dark = scheme == "dark"
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme="dark" if dark else "light")
    page = context.new_page()
    found: dict[str, list[str]] = {}

    def look(name: str) -> None:
        found[name] = serious(page) + (["wide"] if is_wider_than_the_window(page) else [])

    sign_in(page, client)
    page.goto(client.url + WEBHOOKS)
    look("none")
    with Receiver(Reply(status=410)) as receiver:
        add(page, f"{receiver.url}/{'a-path-that-does-not-end' * 8}", "A description that goes on and on " * 4)
        look("secret")
        page.get_by_role("button", name="Send a test event").click()
        expect(page.get_by_text("The receiver answered 410")).to_be_visible(timeout=PATIENCE)
    page.get_by_text("Change it").click()
    look("disabled")
    page.get_by_role("link", name="Delete").click()
    look("sure")
    page.goto(client.url + WEBHOOKS)
    look("list")
    page.goto(f"{client.url}{WEBHOOKS}/callback")
    look("callback")
    page.goto(f"{client.url}/account")
    look("account")
    context.close()
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
