"""GET /static/{name}: the style sheet and scripts of the pages, which come with the package."""

from __future__ import annotations

import hashlib
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response

from sheaf.serve.problem import RequestError

PATH = "/static"
MEDIA_TYPES = {
    "app.css": "text/css; charset=utf-8",
    "app.js": "text/javascript; charset=utf-8",
    "htmx.min.js": "text/javascript; charset=utf-8",
    "sheaf.svg": "image/svg+xml",
}


class Assets:
    """Files that are the same for everybody; their URL changes with them, so that browsers may keep them for good."""

    def __init__(self) -> None:
        folder = files("sheaf.serve.dashboard") / "static"
        self._files = {name: (folder / name).read_bytes() for name in MEDIA_TYPES}
        self._marks = {name: hashlib.sha256(data).hexdigest()[:12] for name, data in self._files.items()}

    def url(self, name: str) -> str:
        return f"{PATH}/{name}?{self._marks[name]}"

    async def asset(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in self._files:
            raise RequestError(404, "there is nothing at this path")
        headers = {"Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
        return Response(self._files[name], media_type=MEDIA_TYPES[name], headers=headers)
