"""The commands of `sheaf`."""

from __future__ import annotations

from collections.abc import Iterator

from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from docs.facts.markdown import table
from sheaf.cli import build_app
from sheaf.cli.exit_code import MEANINGS


def commands() -> str:
    """Every command with its arguments and options."""
    return "\n\n".join(_section(name, command) for name, command in _commands("sheaf", get_command(build_app())))


def exit_codes() -> str:
    """Every exit code with what it means."""
    return table(("code", "what it means"), ((f"`{code.value}`", meaning) for code, meaning in MEANINGS.items()))


def _commands(name: str, command: object) -> Iterator[tuple[str, TyperCommand]]:
    if isinstance(command, TyperGroup):
        for part, inner in command.commands.items():
            yield from _commands(f"{name} {part}", inner)
    elif isinstance(command, TyperCommand):
        yield name, command


def _section(name: str, command: TyperCommand) -> str:
    rows = [(f"`{_name(parameter)}`", getattr(parameter, "help", None) or "") for parameter in command.params]
    parts = [f"## {name}", command.help or "", *([table(("argument or option", "what it is"), rows)] if rows else [])]
    return "\n\n".join(parts)


def _name(parameter: object) -> str:
    """Write an argument as the help does, and an option with what follows it."""
    if isinstance(parameter, TyperArgument):
        return parameter.metavar or str(parameter.name).upper()
    assert isinstance(parameter, TyperOption)
    return " ".join(filter(None, (", ".join(parameter.opts), parameter.metavar)))
