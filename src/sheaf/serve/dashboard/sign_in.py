"""GET and POST /sign-in, POST /sign-out."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sheaf.model.account import Credentials
from sheaf.serve.attempts import Attempts
from sheaf.serve.dashboard.door import SIGN_IN, Visit, check_origin, local_path
from sheaf.serve.dashboard.forms import read_form
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.session import PERSON_CHARACTERS, Session, Sessions


class SignIn:
    """Lets people in with the account's Client-Id and Client-Secret."""

    def __init__(self, attempts: Attempts, sessions: Sessions, rendering: Rendering) -> None:
        self._attempts = attempts
        self._sessions = sessions
        self._rendering = rendering

    async def form(self, request: Request) -> Response:
        if await self._sessions.of(request) is not None:
            return RedirectResponse(local_path(request.query_params.get("next", "/")), 303)
        return self._form(request, local_path(request.query_params.get("next", "/")))

    async def sign_in(self, request: Request) -> Response:
        check_origin(request)
        sent = await read_form(request)
        onward, person = local_path(sent.get("next", "/")), sent.get("person", "").strip()[:PERSON_CHARACTERS]
        credentials = Credentials(sent.get("client_id", "").strip(), sent.get("client_secret", "").strip())
        account = await self._attempts.sign_in(request, credentials)
        if account is None:
            return self._form(request, onward, "That Client-Id and Client-Secret do not belong together.")
        response = RedirectResponse(onward, 303)
        await self._sessions.begin(request, response, Session(account, person if person.isprintable() else ""))
        return response

    async def sign_out(self, visit: Visit) -> Response:
        response = RedirectResponse(SIGN_IN, 303)
        self._sessions.end(visit.request, response)
        return response

    def _form(self, request: Request, onward: str, refused: str = "") -> Response:
        context = {"next": onward, "refused": refused}
        return self._rendering.page(request, "sign_in.html", context, status=401 if refused else 200)
