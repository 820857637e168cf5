"""What people do with the pages, in a real browser, on a real server that has read real files."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from specimens import Grade, make
from tests.browser.conftest import LOADED_WIDTH, Read, is_wider_than_the_window, serious, sign_in


def paths(read: Read) -> list[str]:
    batch = f"/batches/{read.batch_id}"
    documents = [read.documents[name] for name in ("pan", "statement", "gone")]
    return [
        "/",
        "/batches",
        "/submit",
        "/confidence",
        "/account",
        "/account/aadhaar?mode=masked",
        "/account/retention?days=30",
        "/account/product-types?types=PFL_CDL",
        batch,
        f"{batch}/delete",
        f"{batch}?show=read",
        f"{batch}?show=failed",
        *documents,
        "/batches/x",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_passes_an_accessibility_scan(browser: Browser, session: str, read: Read, scheme: str) -> None:
    context = browser.new_context(storage_state=session, color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    found = {}
    for path in paths(read):
        page.goto(read.url + path)
        found[path] = serious(page)
    page.goto(read.url + read.documents["statement"])
    page.get_by_role("button", name="Show the page and all values").click()
    found["shown"] = serious(page)
    page.get_by_role("button", name="Sign out").click()
    found["sign-in"] = serious(page)
    context.close()
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_no_page_is_wider_than_a_phone(browser: Browser, session: str, read: Read) -> None:
    context = browser.new_context(storage_state=session, viewport={"width": 390, "height": 844})
    page = context.new_page()
    wide = []
    for path in paths(read):
        page.goto(read.url + path)
        if is_wider_than_the_window(page):
            wide.append(path)
    page.goto(read.url + read.documents["statement"])
    page.get_by_role("button", name="Show the page and all values").click()
    if is_wider_than_the_window(page):
        wide.append("shown")
    context.close()
    assert wide == []


def test_one_signs_in_is_led_back_and_signs_out(browser: Browser, read: Read) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{read.url}/batches/{read.batch_id}?show=read")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()

    page.get_by_label("Client-Id").fill(read.client.client_id)
    page.get_by_label("Client-Secret").fill("wrong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("do not belong together")
    page.get_by_label("Client-Id").fill(read.client.client_id)
    page.get_by_label("Client-Secret").fill(read.client.client_secret)
    page.keyboard.press("Enter")

    expect(page).to_have_url(f"{read.url}/batches/{read.batch_id}?show=read")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    page.goto(read.url)
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    context.close()


def test_the_overview_tells_what_came_of_the_documents(page: Page, read: Read) -> None:
    page.goto(read.url)

    expect(page.locator("dl.figures")).to_contain_text(re.compile(r"Waiting\s*0"))
    expect(page.get_by_role("row", name=re.compile("^Bank statement"))).to_be_visible()
    expect(page.get_by_role("row", name=re.compile("^Not found"))).to_contain_text("Check the URL and resubmit")
    page.get_by_role("link", name=read.batch_id).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(read.batch_id)


def test_documents_of_a_batch_are_filtered_by_type_and_confidence(page: Page, read: Read) -> None:
    page.goto(f"{read.url}/batches/{read.batch_id}")
    expect(page.locator("tbody tr")).to_have_count(5)

    page.get_by_label("Type").select_option("PAN")
    page.get_by_role("button", name="Filter").click()
    expect(page.locator("tbody tr")).to_have_count(2)

    page.get_by_role("link", name="Failed", exact=True).click()
    expect(page.locator("tbody tr")).to_have_count(1)
    page.get_by_role("link", name="gone").click()
    expect(page.get_by_role("heading", name="Not found")).to_be_visible()


def test_pointing_at_a_field_shows_its_box_and_pointing_at_a_box_its_field(page: Page, read: Read) -> None:
    page.goto(read.url + read.documents["pan"])
    field, box = page.locator('li[data-of="0.pan_number"]'), page.locator('a[data-of="0.pan_number"]')

    field.hover()
    expect(box).to_have_class(re.compile("linked"))
    page.mouse.move(0, 0)
    expect(box).not_to_have_class(re.compile("linked"))
    box.hover()
    expect(field).to_have_class(re.compile("linked"))
    page.locator('a[data-of="0.name_as_per_pan"]').focus()
    expect(page.locator('li[data-of="0.name_as_per_pan"]')).to_have_class(re.compile("linked"))
    expect(field).not_to_have_class(re.compile("linked"))


def test_a_value_is_shown_when_it_is_asked_for(page: Page, read: Read) -> None:
    true = _field(read, "pan", "pan_number")
    page.goto(read.url + read.documents["pan"])
    assert true not in page.content()

    page.get_by_role("button", name="Show PAN number").click()

    expect(page.locator('li[data-of="0.pan_number"]')).to_contain_text(true)
    assert _field(read, "pan", "name_as_per_pan") not in page.content()


def test_the_page_is_shown_with_its_boxes_where_the_values_stand(page: Page, read: Read) -> None:
    page.goto(read.url + read.documents["card"])
    page.keyboard.press("r")
    expect(page.locator('li[data-of="0.pan_number"]')).to_contain_text(_field(read, "card", "pan_number"))
    image = page.locator(".sheet img")
    assert image.evaluate(LOADED_WIDTH) > 600

    # Of the number's box at least a tenth is ink, of the strip above the first box nothing like it.
    assert image.evaluate(_INK, page.locator('a[data-of="0.pan_number"] rect').evaluate(_EDGES)) > 0.05


def test_the_rows_of_a_statement_scroll_in_a_table_of_their_own(page: Page, read: Read) -> None:
    page.goto(read.url + read.documents["statement"])
    page.get_by_role("button", name="Show transactions").click()

    table = page.get_by_role("region", name="Transactions")
    expect(table.locator("tbody tr").first).to_be_visible()
    assert table.evaluate("pane => pane.scrollHeight > pane.clientHeight")
    table.focus()
    page.keyboard.press("End")


def test_documents_are_walked_through_by_key(page: Page, read: Read) -> None:
    page.goto(f"{read.url}/batches/{read.batch_id}")
    names = page.locator("tbody tr th").all_inner_texts()
    page.get_by_role("link", name=names[0], exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(names[0])
    page.wait_for_load_state()

    page.keyboard.press("j")
    expect(page.get_by_role("heading", level=1)).to_have_text(names[1])
    page.keyboard.press("k")
    expect(page.get_by_role("heading", level=1)).to_have_text(names[0])


def test_files_are_submitted_by_choosing_them(page: Page, read: Read) -> None:
    page.goto(f"{read.url}/submit")
    paper = make("PAN", "labelled", Grade.TEXT_LAYER, 9)
    page.get_by_label("or choose them").set_input_files(
        FilePayload(name="chosen.pdf", mimeType="application/pdf", buffer=paper.data)
    )
    expect(page.get_by_role("status")).to_have_text("chosen.pdf")

    page.get_by_role("button", name="Submit").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("BATCH-")
    expect(page.get_by_text("Finished.")).to_be_visible(timeout=120_000)
    page.get_by_role("link", name="Show all documents").click()
    expect(page.get_by_role("link", name="chosen.pdf")).to_be_visible()


def test_what_is_wrong_with_files_is_said_where_they_were_dropped(page: Page, read: Read) -> None:
    page.goto(f"{read.url}/submit")
    page.evaluate("document.querySelector('[name=product_type]').value = ' '.repeat(70)")
    page.get_by_label("or choose them").set_input_files(FilePayload(name="a.pdf", mimeType="a/b", buffer=b"x"))

    page.get_by_role("button", name="Submit").click()

    expect(page.get_by_role("status")).to_contain_text("roduct_type must have 1 to 64 characters")


def test_what_is_not_sure_is_corrected_without_the_mouse(page: Page, read: Read) -> None:
    page.goto(f"{read.url}/review")
    page.get_by_label("At most 1 in 1000").check()
    page.get_by_role("button", name="Set the target").click()
    page.get_by_role("link", name="Start").click()
    expect(page.locator(".crop svg").first).to_be_visible()
    assert serious(page) == []

    page.goto(f"{read.url}{read.documents['card']}/review?all=1")
    number = page.locator("input[name='0.pan_number']")
    before = number.input_value()
    number.fill("not a PAN")
    number.press("Escape")
    expect(number).to_have_value(before)
    number.press("Enter")
    expect(number).not_to_be_focused()
    number.press("Control+Enter")

    page.wait_for_url(re.compile(r"/review(\?|$)"))
    page.goto(read.url + read.documents["card"])
    expect(page.locator('li[data-of="0.pan_number"]')).to_contain_text("reviewed by Asha Specimen")
    page.goto(f"{read.url}/review")
    page.get_by_label("Look at nothing").check()
    page.get_by_role("button", name="Set the target").click()


def test_days_and_product_types_are_chosen_once_that_was_asked(page: Page, read: Read) -> None:
    page.goto(f"{read.url}/account")
    for label, chosen, button, told in (
        ("Days after a batch has ended", "3000", "Change it", "for 3000 days after they have ended"),
        ("With commas between them", "PFL_CDL, HL", "Change them", "PFL_CDL, HL"),
    ):
        page.get_by_label(label).fill(chosen)
        page.keyboard.press("Enter")
        page.get_by_role("button", name=button).click()
        expect(page.locator("dl.terms")).to_contain_text(told)


def test_light_and_dark_are_switched_and_stay_so(page: Page, read: Read) -> None:
    page.goto(read.url)
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")

    page.get_by_role("button", name="Switch between light and dark").click()
    page.goto(f"{read.url}/batches")

    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


def test_the_first_key_leads_past_the_navigation(page: Page, read: Read) -> None:
    page.goto(read.url)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_without_scripts_everything_is_read_and_revealed(browser: Browser, read: Read) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, read.client, "")
    page.goto(read.url + read.documents["pan"])
    page.get_by_role("button", name="Show PAN number").click()
    expect(page.locator('li[data-of="0.pan_number"]')).to_contain_text(_field(read, "pan", "pan_number"))
    context.close()


def _field(read: Read, document_id: str, name: str) -> str:
    records = read.client.records(read.client.token(), read.batch_id)
    [record] = [each for each in records if each["document_id"] == document_id]
    return str(record["file_data"][name]["value"])


_EDGES = "rect => ['x', 'y', 'width', 'height'].map(name => Number(rect.getAttribute(name)))"
_INK = """(image, [x, y, width, height]) => {
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const [w, h] = [canvas.width, canvas.height];
  const { data } = context.getImageData(x * w, y * h, Math.max(1, width * w), Math.max(1, height * h));
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) dark += data[at] < 110 ? 1 : 0;
  return dark / (data.length / 4);
}"""
