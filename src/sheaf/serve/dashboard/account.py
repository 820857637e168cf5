"""/account: on which terms the account has its documents read; /account/aadhaar makes them stricter, once asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from starlette.responses import RedirectResponse, Response

from sheaf.jobs.webhooks import Endpoints
from sheaf.model.audit import Actor
from sheaf.model.redaction import AadhaarMode
from sheaf.model.webhook import Endpoint
from sheaf.serve.dashboard.choices import PRODUCT_TYPES, RETENTION, Choices, longest_days
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.forms import read_form
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.sure import Question
from sheaf.serve.dashboard.wording import words
from sheaf.serve.problem import RequestError, bad_request

STRICTNESS = (AadhaarMode.FULL, AadhaarMode.MASKED, AadhaarMode.NONE)

MEANINGS = {
    AadhaarMode.FULL: "as printed",
    AadhaarMode.MASKED: "only the last four digits; neither the number nor the original file is kept",
    AadhaarMode.NONE: "not at all; neither the number nor the original file is kept",
}


class Terms(Choices, Protocol):
    """Changes what an account asks for."""

    async def change_aadhaar_mode(self, client_id: str, mode: AadhaarMode, by: Actor) -> None:
        """Give the account Aadhaar numbers in this form, in all documents that are read from now on."""
        ...


class AccountPage:
    def __init__(self, terms: Terms, endpoints: Endpoints, rendering: Rendering) -> None:
        self._terms = terms
        self._endpoints = endpoints
        self._rendering = rendering

    async def page(self, visit: Visit) -> Response:
        """Show the terms."""
        mode = visit.session.account.aadhaar_mode
        context = {
            "session": visit.session,
            "account": visit.session.account,
            "meanings": MEANINGS,
            "webhooks": _counted(await self._endpoints.list(visit.account_key)),
            "longest_days": longest_days(visit.session.account),
            "retention_path": RETENTION,
            "product_types_path": PRODUCT_TYPES,
            "stricter": STRICTNESS[STRICTNESS.index(mode) + 1 :],
        }
        return self._rendering.page(visit.request, "account.html", context)

    async def ask_change_aadhaar(self, visit: Visit) -> Response:
        mode = _stricter(visit, visit.request.query_params.get("mode", ""))
        question = Question(
            title="Ask for less of Aadhaar numbers?",
            about=f"{words(mode)}: {MEANINGS[mode]}",
            consequences="It holds for documents that are read from now on; on these pages it holds at once, for all "
            "documents. Only the operator can take it back.",
            button="Change it",
            action="/account/aadhaar",
            back="/account",
            sent={"mode": mode.value},
        )
        return question.page(visit, self._rendering)

    async def change_aadhaar(self, visit: Visit) -> Response:
        """Ask for less of Aadhaar numbers. More is the operator's to give: it needs a duty that asks for it."""
        mode = _stricter(visit, (await read_form(visit.request)).get("mode", ""))
        await self._terms.change_aadhaar_mode(visit.session.account.client_id, mode, visit.by)
        return RedirectResponse("/account", 303)


def _counted(endpoints: Sequence[Endpoint]) -> str:
    if not endpoints:
        return "none"
    off = sum(endpoint.disabled is not None for endpoint in endpoints)
    return f"{len(endpoints)}" + (f", {off} of them disabled" if off else "")


def _stricter(visit: Visit, text: str) -> AadhaarMode:
    """Read a mode that gives the account less than it has. Raises RequestError: 400 or 409."""
    try:
        mode = AadhaarMode(text)
    except ValueError:
        raise bad_request("choose a form of Aadhaar numbers first") from None
    if STRICTNESS.index(mode) <= STRICTNESS.index(visit.session.account.aadhaar_mode):
        raise RequestError(409, "only the operator can give an account more of Aadhaar numbers")
    return mode
