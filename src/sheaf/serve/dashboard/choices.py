"""/account/retention and /account/product-types: what an account's people choose, within what is allowed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from starlette.responses import RedirectResponse, Response

from sheaf.model.account import Account
from sheaf.model.audit import Actor
from sheaf.serve.body_checks import check_text
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.forms import read_form
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.sure import Question
from sheaf.serve.problem import bad_request
from sheaf.serve.submission import PRODUCT_TYPE_CHARACTERS

LONGEST_DAYS = 3650
MOST_TYPES = 50
RETENTION = "/account/retention"
PRODUCT_TYPES = "/account/product-types"


class Choices(Protocol):
    """Keeps what an account's people choose; None: all that the operator allows."""

    async def choose_retention(self, client_id: str, days: int | None, by: Actor) -> None:
        """Erase batches after so many days, if they are not by what the operator set."""
        ...

    async def choose_product_types(self, client_id: str, types: Sequence[str] | None, by: Actor) -> None:
        """Take batches of these product types only, if the operator allows them."""
        ...

    async def count_older(self, account_key: int, days: int) -> int:
        """Return how many batches ended more than so many days ago, counted no further than a thousand."""
        ...


class ChoicePages:
    def __init__(self, choices: Choices, rendering: Rendering) -> None:
        self._choices = choices
        self._rendering = rendering

    async def ask_retention(self, visit: Visit) -> Response:
        days = _days(visit.session.account, visit.request.query_params)
        lasting = days if days is not None else visit.session.account.allowed.retention_days
        older = await self._choices.count_older(visit.account_key, lasting) if lasting is not None else 0
        question = Question(
            title="Change how long batches are kept?",
            about=f"{lasting} days after they have ended" if lasting is not None else "until they are deleted",
            consequences=f"{_batches(older)} ended longer ago and will be erased within minutes, with results and "
            "files: nobody can bring them back. Export first what you still need."
            if older
            else "No batch is erased by that now. What is erased later cannot be brought back.",
            button="Change it",
            action=RETENTION,
            back="/account",
            sent={"days": "" if days is None else str(days)},
        )
        return question.page(visit, self._rendering)

    async def choose_retention(self, visit: Visit) -> Response:
        account = visit.session.account
        days = _days(account, await read_form(visit.request))
        await self._choices.choose_retention(account.client_id, days, visit.by)
        return RedirectResponse("/account", 303)

    async def ask_product_types(self, visit: Visit) -> Response:
        types = _types(visit.session.account, visit.request.query_params)
        question = Question(
            title="Change the product types?",
            about=", ".join(types) if types is not None else "all that the operator allows",
            consequences="Batches of any other product type are refused from now on, also those that programs send. "
            "Batches that there are stay as they are.",
            button="Change them",
            action=PRODUCT_TYPES,
            back="/account",
            sent={"types": ", ".join(types or ())},
        )
        return question.page(visit, self._rendering)

    async def choose_product_types(self, visit: Visit) -> Response:
        account = visit.session.account
        types = _types(account, await read_form(visit.request))
        await self._choices.choose_product_types(account.client_id, types, visit.by)
        return RedirectResponse("/account", 303)


def longest_days(account: Account) -> int:
    """Return the most days that the account may choose."""
    return account.allowed.retention_days or LONGEST_DAYS


def _days(account: Account, sent: Mapping[str, str]) -> int | None:
    """Read a number of days, or nothing. Raises RequestError: 400."""
    text, most = sent.get("days", "").strip(), longest_days(account)
    if not text:
        return None
    # More digits than any number of days has are not looked at.
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(LONGEST_DAYS)) and 1 <= int(text) <= most):
        raise bad_request(f"choose from 1 to {most} days; only the operator can have batches kept for longer")
    return int(text)


def _types(account: Account, sent: Mapping[str, str]) -> tuple[str, ...] | None:
    """Read product types with commas between them, or nothing. Raises RequestError: 400."""
    parts = (each.strip() for each in sent.get("types", "").split(","))
    types = tuple(dict.fromkeys(each for each in parts if each))
    if len(types) > MOST_TYPES:
        raise bad_request(f"choose at most {MOST_TYPES} product types")
    for each in types:
        check_text("a product type", each, PRODUCT_TYPE_CHARACTERS)
    allowed = account.allowed.product_types
    if allowed is not None and not set(types) <= set(allowed):
        raise bad_request("choose among the product types that the operator allows")
    return types or None


def _batches(number: int) -> str:
    if number == 1:
        return "1 batch"
    return f"{number} batches"
