"""`sheaf audit`: who did what, when, from where, on what."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from sheaf.cli.exit_code import ExitCode
from sheaf.model.audit import AuditAction, AuditEntry
from sheaf.settings import read_settings
from sheaf.store.audit import PAGE, AuditStore, AuditWanted
from sheaf.telemetry import configure_logging
from sheaf.wiring.state import CannotStartError, open_state

FOLLOW_SECONDS = 1.0
LATE = timedelta(minutes=1)
"""A line has the time at which its transaction began, and is seen when that ends: none takes longer than this."""
_AGO = re.compile(r"(\d{1,5})([smhd])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def add_to(app: typer.Typer) -> None:
    app.command()(audit)


def audit(
    since: Annotated[
        str, typer.Option(help="How far back: 90m, 24h, 7d, or a day or time such as 2026-11-26 (UTC).")
    ] = "24h",
    account: Annotated[str | None, typer.Option(metavar="CLIENT_ID", help="Only acts on this account's data.")] = None,
    action: Annotated[list[AuditAction] | None, typer.Option(help="Only these acts; repeat for more.")] = None,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on with what happens from now on.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object a line.")] = False,
) -> None:
    """List who did what, when, from where and on which batch or document, oldest first.

    Lines are never changed or deleted and hold no value of any document. Times are those of the database.
    """
    begin = _moment(since)
    wanted = AuditWanted(account, action or None)
    settings = read_settings()
    configure_logging(settings.log.model_copy(update={"level": "WARNING"}))

    async def listed() -> None:
        async with open_state(settings) as state:
            async for entry in _entries(state.audit, wanted, begin, follow=follow):
                typer.echo(_as_json(entry) if as_json else _as_line(entry))

    try:
        asyncio.run(listed())
    except KeyboardInterrupt:
        raise typer.Exit from None
    except CannotStartError as error:
        typer.echo(f"sheaf: {error}", err=True)
        raise typer.Exit(ExitCode.CANNOT_START) from None


def _moment(since: str) -> datetime:
    """Return the time that `since` means. Raises typer.BadParameter."""
    ago = _AGO.fullmatch(since)
    if ago is not None:
        return datetime.now(UTC) - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
    try:
        moment = datetime.fromisoformat(since)
    except ValueError:
        raise typer.BadParameter("--since is a number with s, m, h or d, or a day or time as in ISO 8601") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


async def _entries(
    store: AuditStore, wanted: AuditWanted, begin: datetime, *, follow: bool
) -> AsyncIterator[AuditEntry]:
    """Yield what is there; with `follow` go on, also with lines that turn up behind later ones."""
    after = (begin, 0)
    seen: dict[int, datetime] = {}
    while True:
        page = await store.entries(wanted, after)
        for entry in page:
            if entry.key not in seen:
                yield entry
        if len(page) == PAGE:
            after = (page[-1].at, page[-1].key)
            seen.update((entry.key, entry.at) for entry in page if follow)
            continue
        if not follow:
            return
        seen.update((entry.key, entry.at) for entry in page)
        horizon = max([begin, *(at - LATE for at in seen.values())])
        seen = {key: at for key, at in seen.items() if at >= horizon}
        after = (horizon, 0)
        await asyncio.sleep(FOLLOW_SECONDS)


def _as_json(entry: AuditEntry) -> str:
    event = entry.event
    return json.dumps(
        {
            "at": entry.at.astimezone(UTC).isoformat(),
            "action": event.action.value,
            "actor_kind": event.by.kind.value,
            "actor": event.by.name,
            "address": event.by.address,
            "client_id": entry.client_id,
            "batch_id": event.batch_id,
            "file_uuid": str(event.file_uuid) if event.file_uuid is not None else None,
            "documents": event.documents,
            "field": event.field,
        }
    )


def _as_line(entry: AuditEntry) -> str:
    event = entry.event
    whose = None if entry.client_id in (None, event.by.name) else f"of {entry.client_id}"
    documents = None if event.documents is None else f"{event.documents} documents"
    told = (
        f"{entry.at.astimezone(UTC):%Y-%m-%d %H:%M:%S}",
        f"{event.action.value:17}",
        f"{event.by.kind.value} {event.by.name}",
        None if event.by.address is None else f"from {event.by.address}",
        whose,
        event.batch_id,
        None if event.file_uuid is None else str(event.file_uuid),
        event.field,
        documents,
    )
    return "  ".join(each for each in told if each is not None)
