"""Makes pages out of templates. What a page may load, and from where, stands in its headers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from sheaf import __version__
from sheaf.serve.dashboard.wording import STATES, duration, since, words

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("sheaf.serve.dashboard"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"words": words, "duration": duration, "since": since, "state": STATES.__getitem__}
    environment.globals["version"] = __version__
    return environment


@dataclass(frozen=True, slots=True)
class Rendering:
    """Templates, ready to be filled."""

    environment: Environment = field(default_factory=_environment)

    def page(self, request: Request, template: str, context: Mapping[str, object], status: int = 200) -> Response:
        """Return a page, or a piece of one, that nobody keeps a copy of."""
        return HTMLResponse(self._text(request, template, context), status, headers=HEADERS)

    def piece(self, request: Request, template: str, context: Mapping[str, object]) -> Response:
        """Return a piece of a page that asks for itself again and again.

        It asks with what it is `known` by: 204, which leaves it alone, when nothing in it has moved. So whoever marks
        its text or goes through its links by key is not disturbed.
        """
        newest = hashlib.sha256(self._text(request, template, context).encode()).hexdigest()[:16]
        if request.query_params.get("known") == newest:
            return Response(status_code=204, headers=HEADERS)
        return HTMLResponse(self._text(request, template, context, known=newest), headers=HEADERS)

    def _text(self, request: Request, template: str, context: Mapping[str, object], known: str = "") -> str:
        found = self.environment.get_template(template)
        return found.render(path=request.url.path, now=datetime.now(UTC), known=known, **context)
