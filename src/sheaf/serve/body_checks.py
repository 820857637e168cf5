"""What all bodies are held against. An error names the part of the body, and never repeats what stands there."""

from __future__ import annotations

import re

from pydantic import ValidationError

from sheaf.serve.problem import RequestError, bad_request
from sheaf.settings.api import LimitSettings

# What may be opened is the fetcher's to say, document by document; here it only has to look like a URL.
URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\x00-\x1f\x7f]+")
CONTROL = re.compile(r"[\x00-\x1f\x7f]")

WORDS = {
    "missing": "is required",
    "string_type": "must be a string",
    "int_type": "must be a whole number",
    "list_type": "must be a list",
    "dict_type": "must be an object",
    "model_type": "must be an object",
    "model_attributes_type": "must be an object",
}


def described(error: ValidationError) -> RequestError:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return bad_request("the body is not valid JSON")
    path = ""
    for step in first["loc"]:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return bad_request(f"{path or 'the body'} {WORDS.get(first['type'], 'is not valid')}")


def check_url(name: str, url: str, limits: LimitSettings) -> None:
    if len(url) > limits.url_characters:
        raise bad_request(f"{name} must have at most {limits.url_characters} characters")
    if not URL.fullmatch(url):
        raise bad_request(f"{name} must be a URL")


def check_text(name: str, text: str, limit: int) -> None:
    if not 1 <= len(text) <= limit:
        raise bad_request(f"{name} must have 1 to {limit} characters")
    if CONTROL.search(text):
        raise bad_request(f"{name} must not have control characters")
