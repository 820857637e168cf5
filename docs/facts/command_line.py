"""The commands of `sheaf`."""

from __future__ import annotations

from collections.abc import Iterator

from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from docs.facts.markdown import table
from sheaf.cli import build_app


def commands() -> str:
    """Every command with its arguments and options."""
    return "\n\n".join(_section(name, command) for name, command in _commands("sheaf", get_command(build_app())))


def _commands(name: str, command: object) -> Iterator[tuple[str, TyperCommand]]:
    if isinstance(command, TyperGroup):
        for part, inner in command.commands.items():
            yield from _commands(f"{name} {part}", inner)
    elif isinstance(command, TyperCommand):
        yield name, command


def _section(name: str, command: TyperCommand) -> str:
    rows = [
        (f"`{parameter.metavar or ', '.join(parameter.opts)}`", getattr(parameter, "help", None) or "")
        for parameter in command.params
    ]
    parts = [f"## {name}", command.help or "", *([table(("argument or option", "what it is"), rows)] if rows else [])]
    return "\n\n".join(parts)
