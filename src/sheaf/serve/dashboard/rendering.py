"""Makes pages out of templates. What a page may load, and from where, stands in its headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from sheaf import __version__
from sheaf.serve.dashboard.wording import duration, since, words

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
    environment.filters |= {"words": words, "duration": duration, "since": since}
    environment.globals["version"] = __version__
    return environment


@dataclass(frozen=True, slots=True)
class Rendering:
    """Templates, ready to be filled."""

    environment: Environment = field(default_factory=_environment)

    def page(self, request: Request, template: str, context: Mapping[str, object], status: int = 200) -> Response:
        """Return a page, or a piece of one, that nobody keeps a copy of."""
        text = self.environment.get_template(template).render(path=request.url.path, now=datetime.now(UTC), **context)
        return HTMLResponse(text, status, headers=HEADERS)
