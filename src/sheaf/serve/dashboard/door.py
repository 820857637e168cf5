"""What stands before every page: who asks, from where, and what is shown when the page cannot be."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TypeAlias
from urllib.parse import quote, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sheaf.jobs.changes import BatchConflictError, UnknownBatchError
from sheaf.jobs.ports import StoreUnavailableError
from sheaf.jobs.submit import TooManyRequestsError
from sheaf.jobs.webhooks import UnknownEndpointError, WebhookConflictError
from sheaf.model.audit import Actor
from sheaf.serve.audit import client
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.session import Session, Sessions
from sheaf.serve.problem import RequestError

SIGN_IN = "/sign-in"
HTMX = "hx-request"


@dataclass(frozen=True, slots=True)
class Visit:
    """A request of somebody who is signed in."""

    request: Request
    session: Session

    @property
    def account_key(self) -> int:
        return self.session.account.key

    @property
    def by(self) -> Actor:
        """Who does what this request asks for: the account, with the name that the person gave."""
        actor = client(self.request, self.session.account)
        return replace(actor, name=f"{actor.name} ({self.session.person})") if self.session.person else actor

    @property
    def today(self) -> date:
        return datetime.now(UTC).date()

    @property
    def is_piecemeal(self) -> bool:
        """Say whether a script asks, which puts a piece of the page in the place of another."""
        return HTMX in self.request.headers


Page: TypeAlias = Callable[[Visit], Awaitable[Response]]
Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]


class Door:
    """Lets requests in."""

    def __init__(self, sessions: Sessions, rendering: Rendering) -> None:
        self._sessions = sessions
        self._rendering = rendering

    def signed_in(self, page: Page) -> Endpoint:
        """Return the endpoint of a page that only who is signed in may see."""

        async def endpoint(request: Request) -> Response:
            check_origin(request)
            session = await self._sessions.of(request)
            if session is None:
                return _to_sign_in(request)
            return await page(Visit(request, session))

        return self.open(endpoint)

    def open(self, page: Endpoint) -> Endpoint:
        """Return the endpoint of a page that everybody may see."""

        async def endpoint(request: Request) -> Response:
            try:
                return await page(request)
            except RequestError as error:
                return self._problem(request, error.status, error.detail)
            except (UnknownBatchError, UnknownEndpointError):
                return self._problem(request, 404, "there is nothing here, or it was deleted")
            except (BatchConflictError, WebhookConflictError) as error:
                return self._problem(request, 409, error.reason)
            except TooManyRequestsError as error:
                return self._problem(request, 429, error.reason)
            except StoreUnavailableError:
                return self._problem(request, 503, "the database cannot be reached; try again in a few seconds")

        return endpoint

    def _problem(self, request: Request, status: int, detail: str) -> Response:
        return self._rendering.page(request, "problem.html", {"status": status, "detail": detail}, status=status)


def check_origin(request: Request) -> None:
    """Refuse what another site's page sends. Cookies are bound to our site already; this holds without them too.

    Raises:
        RequestError: 400.
    """
    if request.method in ("GET", "HEAD"):
        return
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    # What the browser itself says of the page holds behind proxies that change the host, too.
    is_foreign = origin is not None and urlsplit(origin).netloc != request.headers.get("host", "")
    if site not in ("same-origin", "none") if site is not None else is_foreign:
        raise RequestError(400, "this request came from another site's page")


def local_path(text: str) -> str:
    """Return where to go on after the sign-in: a path of ours, or the first page."""
    is_local = text.startswith("/") and not text.startswith(("//", "/\\")) and text.isascii() and text.isprintable()
    return text if is_local else "/"


def _to_sign_in(request: Request) -> Response:
    if request.headers.get(HTMX):
        # A piece of a page cannot become the sign-in: the whole page goes there.
        page = urlsplit(request.headers.get("hx-current-url", ""))
        return Response(status_code=401, headers={"HX-Redirect": SIGN_IN + _onward(page.path, page.query)})
    onward = _onward(request.url.path, request.url.query) if request.method == "GET" else ""
    return RedirectResponse(SIGN_IN + onward, 303)


def _onward(path: str, query: str) -> str:
    """Return what leads back to a page after the sign-in; nothing where that is the first one."""
    onward = local_path(path + (f"?{query}" if query else ""))
    return f"?next={quote(onward)}" if onward != "/" else ""
