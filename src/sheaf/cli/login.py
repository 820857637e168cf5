"""`sheaf login`: keeps where the server is and who asks."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from sheaf.cli.remote import failing_in_words
from sheaf.client import Access, Sheaf, keep_access


def add_to(app: typer.Typer) -> None:
    app.command()(login)


def login(
    url: Annotated[str, typer.Argument(metavar="URL", help="Address of the server, such as https://sheaf.example.")],
    client_id: Annotated[str, typer.Option(prompt="Client-Id", help="Client-Id of the account.")],
) -> None:
    """Keep the address of a server and an account's credentials for the commands that ask it.

    The Client-Secret is asked for, or read from stdin when that is no terminal; it is never an argument, because others
    can see those. All is tried out and kept in a file that only its owner may read (`~/.config/sheaf/access.json`). The
    environment variables SHEAF_URL, SHEAF_CLIENT_ID and SHEAF_CLIENT_SECRET stand before it.
    """
    secret = typer.prompt("Client-Secret", hide_input=True) if sys.stdin.isatty() else sys.stdin.readline().strip()
    with failing_in_words():
        access = Access(url, client_id, secret)
        with Sheaf(access.url, access.client_id, access.client_secret) as sheaf:
            sheaf.sign_in()
        path = keep_access(access)
    typer.echo(f"kept in {path}", err=True)
