"""`sheaf client prefixes`: which folders of buckets an account may read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from sheaf.cli.operator import operator
from sheaf.cli.with_state import with_state
from sheaf.jobs.buckets import BucketUrlError, parse_prefix
from sheaf.store.accounts import UnknownAccountError
from sheaf.wiring.state import State


def prefixes(
    client_id: Annotated[str, typer.Argument(metavar="CLIENT_ID")],
    input_prefix: Annotated[
        list[str] | None,
        typer.Option(help="s3://bucket/folder/ or gs://bucket/folder/ that it may read; repeat for more."),
    ] = None,
    nothing: Annotated[bool, typer.Option("--none", help="It may read no bucket any more.")] = False,
) -> None:
    """Let an account read these folders of buckets, and no others, with the credentials in this server's environment.

    Without options: print those that it may read.
    """
    wanted = input_prefix or []
    if wanted and nothing:
        raise typer.BadParameter("--none goes with no --input-prefix")
    for each in wanted:
        _check(each)
    if wanted or nothing:
        with_state(lambda state: state.prefixes.change(client_id, wanted, operator()))
        return
    for each in with_state(lambda state: _those_of(state, client_id)):
        typer.echo(each)


def _check(prefix: str) -> None:
    try:
        parse_prefix(prefix)
    except BucketUrlError:
        raise typer.BadParameter("a prefix is like s3://bucket/folder/, with a slash at its end") from None


async def _those_of(state: State, client_id: str) -> Sequence[str]:
    for account in await state.accounts.list():
        if account.client_id == client_id:
            return await state.prefixes.input_prefixes(account.key)
    raise UnknownAccountError(client_id)
