"""The `sheaf` command. Each subcommand is a module, imported only when it is asked for: `sheaf extract` and the
processes it starts load no server."""

from __future__ import annotations

import importlib
import os
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
        "workers": "sheaf.cli.workers",
        "extract": "sheaf.cli.extract",
        "login": "sheaf.cli.login",
        "submit": "sheaf.cli.submit",
        "status": "sheaf.cli.batch",
        "wait": "sheaf.cli.batch",
        "events": "sheaf.cli.batch",
        "errors": "sheaf.cli.batch",
        "export": "sheaf.cli.batch",
        "retry": "sheaf.cli.batch",
        "cancel": "sheaf.cli.batch",
        "delete": "sheaf.cli.batch",
        "webhooks": "sheaf.cli.webhooks",
        "calibrate": "sheaf.cli.calibrate",
        "client": "sheaf.cli.client",
        "backup": "sheaf.cli.backup",
        "restore": "sheaf.cli.backup",
        "audit": "sheaf.cli.audit",
        "corrections": "sheaf.cli.corrections",
        "keys": "sheaf.cli.keys",
        "version": "sheaf.cli.version",
    }
)
"""The subcommands with their modules. A module adds its commands to the application by `add_to`."""


COMPLETION = "_SHEAF_COMPLETE"
"""Set by a shell that wants to know how a command line may go on."""


def build_app(asked: str | None = None) -> typer.Typer:
    """Return the application with the subcommand `asked` for, or with all of them."""
    app = typer.Typer(
        no_args_is_help=True,
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
        app = _completing(os.environ) if COMPLETION in os.environ else build_app(*sys.argv[1:2])
        app(prog_name="sheaf")
    except ValidationError as error:
        for complaint in complaints(error):
            typer.echo(f"sheaf: {complaint}", err=True)
        sys.exit(2)


def _completing(environment: Mapping[str, str]) -> typer.Typer:
    """Return what a shell asks about: one subcommand or, while that is being typed, names that load nothing."""
    words = environment.get("COMP_WORDS", environment.get("_TYPER_COMPLETE_ARGS", "")).split(" ")
    if len(words) > 2 and words[1] in COMMANDS:
        return build_app(words[1])
    app = typer.Typer()
    for name in COMMANDS:
        app.command(name)(_sheaf)
    return app


def _sheaf() -> None: ...
