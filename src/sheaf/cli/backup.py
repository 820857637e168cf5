"""`sheaf backup` and `sheaf restore`: copies of all that lasts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated

import typer

from sheaf.cli.exit_code import ExitCode
from sheaf.settings import Settings, read_settings
from sheaf.telemetry import configure_logging
from sheaf.wiring.backup import Copied, RefusedError, back_up
from sheaf.wiring.backup import restore as restore_from
from sheaf.wiring.state import CannotStartError

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", file_okay=False)]


def add_to(app: typer.Typer) -> None:
    app.command()(backup)
    app.command()(restore)


def backup(folder: Folder) -> None:
    """Copy the database and the files into a new FOLDER; the server may run meanwhile.

    The key is not in it: keep SHEAF_SECRET_KEY, or SHEAF_HOME/secret.key, in another place. Exit code 1: the folder is
    there already.
    """
    copied = _run(back_up, folder)
    typer.echo(f"{folder}: the database and {copied.files} files", err=True)
    if copied.bucket:
        typer.echo("The documents' files are in a bucket and were not copied: keep versions of them there.", err=True)


def restore(folder: Folder) -> None:
    """Fill a new server from the FOLDER of a backup: SHEAF_HOME and the database must never have been used.

    Only the key has to be there: SHEAF_SECRET_KEY, or secret.key in SHEAF_HOME. Exit code 1: it is not, they have been
    used, or the folder holds no whole backup of this version.
    """
    copied = _run(restore_from, folder)
    typer.echo(f"Restored the database and {copied.files} files.", err=True)


def _run(part: Callable[[Settings, Path], Awaitable[Copied]], folder: Path) -> Copied:
    settings = read_settings()
    configure_logging(settings.log.model_copy(update={"level": "WARNING"}))

    async def ran() -> Copied:
        return await part(settings, folder)

    try:
        return asyncio.run(ran())
    except RefusedError as error:
        typer.echo(f"sheaf: {error}", err=True)
        raise typer.Exit(ExitCode.REFUSED) from None
    except (CannotStartError, OSError) as error:
        typer.echo(f"sheaf: {error}", err=True)
        raise typer.Exit(ExitCode.CANNOT_START) from None
