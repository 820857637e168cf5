"""GET /account: on which terms the account has its documents read; POST /account/aadhaar makes them stricter."""

from __future__ import annotations

from typing import Protocol

from starlette.responses import RedirectResponse, Response

from sheaf.model.audit import Actor
from sheaf.model.redaction import AadhaarMode
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.forms import read_form
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.problem import RequestError, bad_request

STRICTNESS = (AadhaarMode.FULL, AadhaarMode.MASKED, AadhaarMode.NONE)

MEANINGS = {
    AadhaarMode.FULL: "as printed",
    AadhaarMode.MASKED: "only the last four digits; neither the number nor the original file is kept",
    AadhaarMode.NONE: "not at all; neither the number nor the original file is kept",
}


class Terms(Protocol):
    """Changes what an account asks for."""

    async def change_aadhaar_mode(self, client_id: str, mode: AadhaarMode, by: Actor) -> None:
        """Give the account Aadhaar numbers in this form, in all documents that are read from now on."""
        ...


class AccountPage:
    def __init__(self, terms: Terms, rendering: Rendering) -> None:
        self._terms = terms
        self._rendering = rendering

    async def page(self, visit: Visit) -> Response:
        """Show the terms."""
        mode = visit.session.account.aadhaar_mode
        context = {
            "session": visit.session,
            "account": visit.session.account,
            "meanings": MEANINGS,
            "stricter": STRICTNESS[STRICTNESS.index(mode) + 1 :],
        }
        return self._rendering.page(visit.request, "account.html", context)

    async def change_aadhaar(self, visit: Visit) -> Response:
        """Ask for less of Aadhaar numbers. More is the operator's to give: it needs a duty that asks for it."""
        try:
            mode = AadhaarMode((await read_form(visit.request)).get("mode", ""))
        except ValueError:
            raise bad_request("mode is not one that there is") from None
        account = visit.session.account
        if STRICTNESS.index(mode) <= STRICTNESS.index(account.aadhaar_mode):
            raise RequestError(409, "only the operator can give an account more of Aadhaar numbers")
        await self._terms.change_aadhaar_mode(account.client_id, mode, visit.by)
        return RedirectResponse("/account", 303)
