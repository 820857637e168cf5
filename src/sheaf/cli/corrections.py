"""`sheaf corrections`: what people said in reviews, as truth that the confidences can be fitted to."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from sheaf.cli.exit_code import ExitCode
from sheaf.cli.operator import operator
from sheaf.cli.with_state import with_state
from sheaf.model.audit import AuditAction, AuditEvent
from sheaf.store.accounts import AccountStore, UnknownAccountError
from sheaf.store.audit import AuditStore
from sheaf.store.blobs import BlobStore
from sheaf.store.reviews import ReviewStore
from sheaf.wiring.state import State

TRUTH = "truth.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Where reviews and files are, and where it is noted that they were taken."""

    accounts: AccountStore
    reviews: ReviewStore
    audit: AuditStore
    blobs: BlobStore


def add_to(app: typer.Typer) -> None:
    app.command()(corrections)


def corrections(
    client_id: Annotated[str, typer.Argument(metavar="CLIENT_ID", help="Whose reviews.")],
    out: Annotated[Path, typer.Option(file_okay=False, help="Write here: a new or empty folder.")],
) -> None:
    """Write reviewed documents and what people said of them, for `sheaf calibrate OUT/truth.jsonl`.

    Each line of truth.jsonl names the fields of a file's first document that somebody has looked at, with the right
    values. Documents whose original is not kept are left out. Both hold personal data: the folder is this user's alone.

    Exit code 1: there is no such client, or the folder is not empty.
    """
    if out.exists() and any(out.iterdir()):
        typer.echo("sheaf: the folder is not empty", err=True)
        raise typer.Exit(ExitCode.REFUSED)
    out.mkdir(parents=True, exist_ok=True, mode=0o700)

    async def written(state: State) -> tuple[int, int]:
        sources = Sources(accounts=state.accounts, reviews=state.reviews, audit=state.audit, blobs=state.blobs)
        return await write(sources, client_id, out)

    kept, left_out = with_state(written)
    typer.echo(f"{kept} documents; {left_out} without an original were left out")


async def write(sources: Sources, client_id: str, out: Path) -> tuple[int, int]:
    """Write files and truth; return how many documents were written, and how many are left out.

    Raises:
        UnknownAccountError: there is no such client.
    """
    account_key = next((each.key for each in await sources.accounts.list() if each.client_id == client_id), None)
    if account_key is None:
        raise UnknownAccountError(client_id)
    reviewed = [each async for each in sources.reviews.reviewed(account_key)]
    event = AuditEvent(
        action=AuditAction.CORRECTIONS_EXPORTED, by=operator(), account_key=account_key, documents=len(reviewed)
    )
    await sources.audit.record(event)
    kept = 0
    with (out / TRUTH).open("w", encoding="utf-8") as truth:
        for document in reviewed:
            try:
                data = await sources.blobs.get(document.blob_key or "", document.data_key)
            except FileNotFoundError:
                continue
            name = str(document.file_uuid)
            (out / name).write_bytes(data)
            line = {"file": name, "document_type": document.document_type, "fields": dict(document.fields)}
            truth.write(json.dumps(line, ensure_ascii=False) + "\n")
            kept += 1
    return kept, len(reviewed) - kept
