"""GET /docs and /openapi.json: the API's description, complete without anything from another host."""

from __future__ import annotations

from html import escape
from typing import Any

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem }}
code {{ background: #8882; padding: .1em .3em; border-radius: .2em }}
section {{ border-top: 1px solid #8886; padding: .5rem 0 }}
table {{ border-collapse: collapse }} td {{ padding: .1rem 1rem .1rem 0; vertical-align: top }}
</style></head><body>
<h1>{title} {version}</h1>
<p>{description} The whole description, for machines: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
{operations}
</body></html>
"""

OPERATION = """<section><h2><code>{method}</code> <code>{path}</code></h2>
<p><b>{summary}.</b> {description}</p><table>{rows}</table></section>
"""


class Reference:
    """Describes `app`, whose routes are all added by the time of the first request."""

    def __init__(self, app: FastAPI) -> None:
        self._app = app

    def install(self) -> None:
        self._app.add_route("/openapi.json", self.openapi)
        self._app.add_route("/docs", self.docs)

    async def openapi(self, _request: Request) -> Response:
        return JSONResponse(self._app.openapi())

    async def docs(self, _request: Request) -> Response:
        return HTMLResponse(render(self._app.openapi()))


def render(openapi: dict[str, Any]) -> str:
    """Return a page that lists the operations of an OpenAPI description."""
    operations = "".join(
        _operation(path, method, operation)
        for path, methods in openapi["paths"].items()
        for method, operation in methods.items()
    )
    info = openapi["info"]
    return PAGE.format(
        title=escape(info["title"]),
        version=escape(info["version"]),
        description=escape(info.get("description", "")),
        operations=operations,
    )


def _operation(path: str, method: str, operation: dict[str, Any]) -> str:
    fields = [
        (f"{parameter['in']} {parameter['name']}", parameter.get("description", ""))
        for parameter in operation.get("parameters", [])
    ]
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    fields += [
        (f"body {name}", schema.get("description", ""))
        for name, schema in content.get("schema", {}).get("properties", {}).items()
    ]
    fields.append(("answers", ", ".join(operation["responses"])))
    rows = "".join(f"<tr><td><code>{escape(name)}</code></td><td>{escape(text)}</td></tr>" for name, text in fields)
    return OPERATION.format(
        method=method.upper(),
        path=escape(path),
        summary=escape(operation.get("summary", "")),
        description=escape(operation.get("description", "")),
        rows=rows,
    )
