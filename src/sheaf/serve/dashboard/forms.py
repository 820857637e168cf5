"""Reads the forms that pages send."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request

FIELDS = 20
TEXT_BYTES = 64 * 1024


async def read_form(request: Request, fields: int = FIELDS) -> Mapping[str, str]:
    """Return the texts of a form with at most so many `fields`; files in it are refused by the parser (400)."""
    async with request.form(max_files=0, max_fields=fields, max_part_size=TEXT_BYTES) as sent:
        return {name: value for name, value in sent.items() if isinstance(value, str)}
