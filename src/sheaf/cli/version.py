"""`sheaf version`."""

from __future__ import annotations

import typer

from sheaf import __version__


def add_to(app: typer.Typer) -> None:
    app.command()(version)


def version() -> None:
    """Print the version."""
    typer.echo(__version__)
