"""`sheaf keys`: the root keys, which wrap the keys of all batches."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import NoReturn, TypeVar

import typer

from sheaf.cli.exit_code import ExitCode
from sheaf.cli.operator import operator
from sheaf.settings import Settings, read_settings
from sheaf.store.key_rotation import KeyRotation, RotationRunsError
from sheaf.store.root_keys import KeyFile, RootKey, RootKeyMissingError, RootKeys, make_root_key
from sheaf.telemetry import configure_logging
from sheaf.wiring.state import CannotStartError, open_state, root_keys

AnswerT = TypeVar("AnswerT")


def add_to(app: typer.Typer) -> None:
    keys = typer.Typer(
        no_args_is_help=True, help="Make and change the root keys, which seal everything that is stored."
    )
    keys.command("make")(make)
    keys.command("list")(list_keys)
    keys.command("rotate")(rotate)
    app.add_typer(keys, name="keys")


def make() -> None:
    """Print a new root key, for SHEAF_SECRET_KEY. It is kept nowhere."""
    typer.echo(make_root_key())


def list_keys() -> None:
    """Show which root keys are in use, by id, and how many data keys each wraps. The keys themselves are not shown."""
    settings = _settings()
    counts = _run(settings, KeyRotation.counts)
    ours = _held(settings).ids
    for key_id, count in counts.items():
        place = "newest" if key_id == ours[0] else "held" if key_id in ours else "MISSING HERE"
        typer.echo(f"{key_id}  {place:12}  wraps {count}")


def rotate() -> None:
    """Wrap all data keys by a new root key and forget the older ones, while the server runs.

    With the key in a file, a new one is made there. With SHEAF_SECRET_KEY, put the new key before the old one, with a
    comma between them, restart all processes with it, and run this then; afterwards the old one can be taken out.
    """
    settings = _settings()
    file = None
    if settings.storage.secret_key is None:
        file = KeyFile(settings.storage.home)
    elif len(_held(settings).ids) == 1:
        _refuse("SHEAF_SECRET_KEY holds one key; put a new one before it, such as `sheaf keys make` prints")
    try:
        wrapped = _run(settings, lambda rotation: _rotated(rotation, file))
    except RotationRunsError:
        _refuse("another rotation is running")
    except RootKeyMissingError as error:
        _refuse(f"{error}; put it behind the new one until the rotation is done")
    typer.echo(f"{wrapped} data keys are wrapped by the new root key")


async def _rotated(rotation: KeyRotation, file: KeyFile | None) -> int:
    async with rotation.alone():
        if file is not None:
            text = make_root_key()
            # Processes take the key as soon as it is in the file; the database must know it by then.
            await rotation.allow(RootKey.parse(text))
            file.add(text)
        wrapped = await rotation.run(operator())
        if file is not None:
            file.keep_newest()
    return wrapped


def _held(settings: Settings) -> RootKeys:
    try:
        return root_keys(settings)
    except ValueError as error:
        _refuse(f"SHEAF_SECRET_KEY: {error}")


def _settings() -> Settings:
    settings = read_settings()
    configure_logging(settings.log.model_copy(update={"level": "WARNING"}))
    return settings


def _run(settings: Settings, ask: Callable[[KeyRotation], Awaitable[AnswerT]]) -> AnswerT:
    async def asked() -> AnswerT:
        async with open_state(settings) as state:
            return await ask(KeyRotation(state.database, root_keys(settings)))

    try:
        return asyncio.run(asked())
    except CannotStartError as error:
        typer.echo(f"sheaf: {error}", err=True)
        raise typer.Exit(ExitCode.CANNOT_START) from None


def _refuse(reason: str) -> NoReturn:
    typer.echo(f"sheaf: {reason}", err=True)
    raise typer.Exit(1)
