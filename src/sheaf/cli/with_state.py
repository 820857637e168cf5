"""Asks the stores one thing, for commands that look after an installation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import typer

from sheaf.cli.exit_code import ExitCode
from sheaf.settings import read_settings
from sheaf.store.accounts import UnknownAccountError
from sheaf.telemetry import configure_logging
from sheaf.wiring.state import CannotStartError, State, open_state

AnswerT = TypeVar("AnswerT")


def with_state(ask: Callable[[State], Awaitable[AnswerT]]) -> AnswerT:
    """Open the stores and ask them; a client that is not there ends the command with exit code 1."""
    settings = read_settings()
    configure_logging(settings.log.model_copy(update={"level": "WARNING"}))

    async def asked() -> AnswerT:
        async with open_state(settings) as state:
            return await ask(state)

    try:
        return asyncio.run(asked())
    except UnknownAccountError:
        typer.echo("sheaf: there is no client with this id", err=True)
        raise typer.Exit(1) from None
    except CannotStartError as error:
        typer.echo(f"sheaf: {error}", err=True)
        raise typer.Exit(ExitCode.CANNOT_START) from None
