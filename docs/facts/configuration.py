"""Settings."""

from __future__ import annotations

import json
from typing import Literal, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt, MinLen
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings

from docs.facts.markdown import table
from sheaf.settings import GROUPS


def settings() -> str:
    """Every setting, from the declarations that read it."""
    return "\n\n".join(_settings_section(group) for group in GROUPS)


def _settings_section(group: type[BaseSettings]) -> str:
    prefix = group.model_config.get("env_prefix", "")
    rows = (
        (f"`{(prefix + name).upper()}`", _default(setting), _range(setting), setting.description or "")
        for name, setting in group.model_fields.items()
    )
    title = group.__name__.removesuffix("Settings")
    return f"## {title}\n\n{group.__doc__}\n\n" + table(("variable", "default", "values", "what it is"), rows)


def _default(setting: FieldInfo) -> str:
    """A default that depends on the machine is told in the description."""
    if setting.default_factory is not None or setting.default is None:
        return ""
    return f"`{json.dumps(setting.default).strip(chr(34))}`"


def _range(setting: FieldInfo) -> str:
    if get_origin(setting.annotation) is Literal:
        return ", ".join(f"`{choice}`" for choice in get_args(setting.annotation))
    signs = {Ge: "≥ {0.ge}", Gt: "> {0.gt}", Le: "≤ {0.le}", Lt: "< {0.lt}", MinLen: "≥ {0.min_length} characters"}
    limits = [signs[type(limit)].format(limit) for limit in setting.metadata if type(limit) in signs]
    kinds = {bool: "`true`, `false`", int: "integer", float: "number"}
    kind = next((kinds[kind] for kind in (setting.annotation, *get_args(setting.annotation)) if kind in kinds), "text")
    return ", ".join([kind, *limits])
