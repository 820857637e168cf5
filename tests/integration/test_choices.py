"""What an account's people choose on its page: within what the operator set, asked once more, noted, and held to."""

from __future__ import annotations

import httpx
import pytest

from sheaf.model.account import AccountTerms
from sheaf.store.retention import RetentionStore
from tests.integration.test_dashboard import signed_in
from tests.integration.test_http_batches import finished
from tests.integration.test_http_extracts import submit
from tests.served import Served, data_keys, files

RETENTION = "/account/retention"
TYPES = "/account/product-types"
SEVERAL = AccountTerms(product_types=("HL", "LAP", "CDL"))


async def people_of(served: Served, terms: AccountTerms) -> tuple[httpx.AsyncClient, dict[str, str]]:
    """Return a browser and a token of a new account."""
    credentials = await served.accounts.create("Test Lender", terms)
    return await signed_in(served, credentials, "Asha"), await served.token(credentials)


async def send(served: Served, token: dict[str, str], product_type: str) -> int:
    body = {"product_type": product_type, "file_urls": files("a")}
    return (await served.http.post("/v1/bulk/multiupload", json=body, headers=token)).status_code


async def erased(served: Served) -> int:
    return await RetentionStore(served.database, data_keys()).erase_expired()


async def test_an_account_may_keep_its_batches_for_fewer_days_than_the_operator_allows(served: Served) -> None:
    browser, token = await people_of(served, AccountTerms(retention_days=90))
    await finished(served, token, "a")
    await served.rows("UPDATE batches SET finished_at = finished_at - interval '40 days'")
    assert await erased(served) == 0

    asked = (await browser.get(f"{RETENTION}?days=30")).text
    assert "1 batch ended longer ago and will be erased" in asked
    assert '<input type="hidden" name="days" value="30">' in asked
    assert await erased(served) == 0, "asking changes nothing"
    assert (await browser.post(RETENTION, data={"days": "30"})).status_code == 303

    assert "for 30 days after they have ended" in (await browser.get("/account")).text
    assert await erased(served) == 1


async def test_what_was_chosen_is_taken_back_and_the_operators_rule_holds_again(served: Served) -> None:
    browser, token = await people_of(served, AccountTerms())
    await finished(served, token, "a")
    await served.rows("UPDATE batches SET finished_at = finished_at - interval '40 days'")
    await browser.post(RETENTION, data={"days": "30"})
    assert "No batch is erased by that now" in (await browser.get(f"{RETENTION}?days=")).text

    assert (await browser.post(RETENTION, data={"days": ""})).status_code == 303

    assert "until you delete them" in (await browser.get("/account")).text
    assert await erased(served) == 0


async def test_the_operators_rule_holds_where_it_is_shorter_than_what_was_chosen(served: Served) -> None:
    browser, token = await people_of(served, AccountTerms(retention_days=90))
    await browser.post(RETENTION, data={"days": "60"})
    (account,) = await served.accounts.list()
    await served.accounts.change_retention(account.client_id, 10)
    await finished(served, token, "a")
    await served.rows("UPDATE batches SET finished_at = finished_at - interval '11 days'")
    assert await erased(served) == 1


@pytest.mark.parametrize("days", ["91", "0", "-1", "1.5", "x", "٣", "9" * 500])
async def test_days_that_may_not_be_chosen_are_refused(served: Served, days: str) -> None:
    browser, _ = await people_of(served, AccountTerms(retention_days=90))
    for answer in (
        await browser.get(RETENTION, params={"days": days}),
        await browser.post(RETENTION, data={"days": days}),
    ):
        assert answer.status_code == 400
        assert "from 1 to 90 days" in answer.text
    (account,) = await served.accounts.list()
    assert account.chosen.retention_days is None


async def test_an_account_takes_the_product_types_that_its_people_chose_among_those_allowed(served: Served) -> None:
    browser, token = await people_of(served, SEVERAL)
    assert "HL, CDL" in (await browser.get(TYPES, params={"types": "HL,, CDL , HL"})).text
    assert (await browser.post(TYPES, data={"types": "HL, CDL"})).status_code == 303

    assert [await send(served, token, each) for each in ("HL", "CDL", "LAP")] == [201, 201, 400]
    assert "<option" in (submitting := (await browser.get("/submit")).text)
    assert "LAP" not in submitting

    await browser.post(TYPES, data={"types": ""})
    assert await send(served, token, "LAP") == 201


async def test_an_account_that_may_send_any_product_type_may_bind_itself_to_some(served: Served) -> None:
    browser, token = await people_of(served, AccountTerms())
    await browser.post(TYPES, data={"types": "HL"})
    assert [await send(served, token, each) for each in ("HL", "X")] == [201, 400]


async def test_what_the_operator_takes_away_is_not_sent_though_it_was_chosen(served: Served) -> None:
    browser, token = await people_of(served, SEVERAL)
    await browser.post(TYPES, data={"types": "CDL"})
    (account,) = await served.accounts.list()
    await served.accounts.change_product_types(account.client_id, ["HL"])
    assert [await send(served, token, each) for each in ("HL", "CDL")] == [400, 400]
    assert "not allowed any more" in (await browser.get("/account")).text


@pytest.mark.parametrize("types", ["GOLD", "HL, GOLD", "x" * 65, "H\x01L", ", ".join(f"T{n}" for n in range(51))])
async def test_product_types_that_may_not_be_chosen_are_refused(served: Served, types: str) -> None:
    browser, _ = await people_of(served, SEVERAL)
    for answer in (await browser.get(TYPES, params={"types": types}), await browser.post(TYPES, data={"types": types})):
        assert answer.status_code == 400
    (account,) = await served.accounts.list()
    assert account.chosen.product_types is None


async def test_choices_are_noted_with_who_made_them_and_touch_no_other_account(served: Served) -> None:
    browser, _ = await people_of(served, AccountTerms())
    _, token = await people_of(served, AccountTerms())
    await browser.post(RETENTION, data={"days": "30"})
    await browser.post(TYPES, data={"types": "HL"})

    noted = await served.rows("SELECT field, actor FROM audit_events WHERE action = 'account_changed' ORDER BY 1")
    assert [row["field"] for row in noted] == ["chosen_product_types", "chosen_retention_days"]
    assert all("(Asha)" in row["actor"] for row in noted)
    await submit(served, token, "a")
    chosen = [account.chosen for account in await served.accounts.list()]
    assert sorted(each.retention_days or 0 for each in chosen) == [0, 30]


@pytest.mark.parametrize("path", [RETENTION, TYPES])
async def test_choices_from_another_sites_page_are_refused(served: Served, path: str) -> None:
    browser, _ = await people_of(served, AccountTerms())
    data = {"days": "30", "types": "HL"}
    assert (await browser.post(path, data=data, headers={"origin": "https://evil.test"})).status_code == 400
    assert (await served.http.post(path, data=data)).headers["location"].startswith("/sign-in")
    (account,) = await served.accounts.list()
    assert account.bounds == account.allowed
