"""Says which environment variable is wrong, and why."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from sheaf.settings import GROUPS


def complaints(error: ValidationError) -> Iterator[str]:
    """Yield a line for each wrong variable of a settings group; never its value, which may be a secret."""
    prefixes = {group.__name__: group.model_config.get("env_prefix", "") for group in GROUPS}
    for wrong in error.errors(include_input=False, include_url=False, include_context=False):
        name = "_".join(str(part) for part in wrong["loc"])
        yield f"{prefixes[error.title]}{name}".upper() + f": {wrong['msg']}"
