"""The `sheaf` command. Each subcommand is a module, imported only when it is asked for: `sheaf extract` and the
processes it starts load no server."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from types import MappingProxyType

import typer
from pydantic import ValidationError

from sheaf.cli.wrong_setting import complaints

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "serve": "sheaf.cli.serve",
        "api": "sheaf.cli.serve",
        "worker": "sheaf.cli.worker",
        "extract": "sheaf.cli.extract",
        "calibrate": "sheaf.cli.calibrate",
        "client": "sheaf.cli.client",
        "audit": "sheaf.cli.audit",
        "keys": "sheaf.cli.keys",
        "version": "sheaf.cli.version",
    }
)
"""The subcommands with their modules. A module adds its commands to the application by `add_to`."""


def build_app(asked: str | None = None) -> typer.Typer:
    """Return the application with the subcommand `asked` for, or with all of them."""
    app = typer.Typer(
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        help="Bulk document extraction for Indian lending. Settings are environment variables (SHEAF_...).",
    )
    # With a callback the subcommand's name is needed even when it is the only one.
    app.callback()(_sheaf)
    names = [asked] if asked is not None and asked in COMMANDS else COMMANDS
    for module in dict.fromkeys(COMMANDS[name] for name in names):
        importlib.import_module(module).add_to(app)
    return app


def main() -> None:
    """Run the command line. A wrong setting ends it with exit code 2, like a wrong option."""
    try:
        build_app(sys.argv[1] if len(sys.argv) > 1 else None)(prog_name="sheaf")
    except ValidationError as error:
        for complaint in complaints(error):
            typer.echo(f"sheaf: {complaint}", err=True)
        sys.exit(2)


def _sheaf() -> None: ...
