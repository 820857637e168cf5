"""Copies all that lasts into a folder, and back: the rows of the database and the files. The key stays where it is."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from sheaf.settings import Settings
from sheaf.store.database import migrate, open_database
from sheaf.store.dump import DumpError, dump_rows, load_rows
from sheaf.store.migrate import newest_revision
from sheaf.store.root_keys import FILE
from sheaf.wiring.state import CannotStartError, running_database

ROWS, NOTE, HOME = "rows.dump", "backup.json", "home"
NOT_COPIED = frozenset({"postgres", "postgres.location", "models", FILE})
"""What of the home is in the dump, is made anew, or would make the copy readable for who finds it: the key."""


class RefusedError(Exception):
    """The folder or the server is not in a state for this. The message is for the operator."""


@dataclass(frozen=True, slots=True)
class Copied:
    """How many files were copied; `bucket` says that those of documents are in one, and were not."""

    files: int
    bucket: bool


async def back_up(settings: Settings, folder: Path) -> Copied:
    """Copy everything but the key into `folder`, which is made; the server may run meanwhile.

    Raises:
        RefusedError: the folder is there already.
        CannotStartError: the database cannot be reached or dumped.
    """
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        raise RefusedError(f"{folder} is there already; give a new folder") from None
    async with AsyncExitStack() as stack:
        url = await running_database(settings, stack)
        await migrate(url)
        # First the rows: a file that they name was there before, and one that comes later is erased as a stray.
        await _programmed(dump_rows, url, folder / ROWS)
    copied = await asyncio.to_thread(_copy, settings.storage.home, folder / HOME)
    (folder / NOTE).write_text(json.dumps({"revision": newest_revision(), "files": copied}) + "\n")
    return Copied(copied, settings.blobs.url is not None)


async def restore(settings: Settings, folder: Path) -> Copied:
    """Fill a server that has never been used from `folder`.

    Raises:
        RefusedError: the folder holds no whole backup of this version, the server has been used, or has no key.
        CannotStartError: the database cannot be reached or filled.
    """
    note = _note(folder)
    home = settings.storage.home
    used = {path.name for path in home.iterdir()} - NOT_COPIED if home.exists() else set()
    if used:
        raise RefusedError(f"{home} has been used; restore into a new SHEAF_HOME")
    if note["revision"] != newest_revision():
        raise RefusedError("another version of Sheaf made this; restore with that one, then install the new one")
    if settings.storage.secret_key is None and not (home / FILE).exists():
        raise RefusedError(f"the key is missing: put {FILE} into {home} first, or set SHEAF_SECRET_KEY")
    async with AsyncExitStack() as stack:
        url = await running_database(settings, stack)
        await migrate(url)
        async with open_database(url, 1) as database, database.connection() as connection:
            if await connection.fetchval("SELECT EXISTS (SELECT FROM accounts)"):
                raise RefusedError("the database has been used; restore into an empty one")
        await _programmed(load_rows, url, folder / ROWS)
    copied = await asyncio.to_thread(_copy, folder / HOME, home)
    return Copied(copied, settings.blobs.url is not None)


def _note(folder: Path) -> dict[str, object]:
    try:
        note: dict[str, object] = json.loads((folder / NOTE).read_text())
    except (OSError, ValueError):
        raise RefusedError(f"{folder} is no backup, or one that was not finished") from None
    return note


async def _programmed(run: Callable[[str, Path], None], url: str, file: Path) -> None:
    try:
        await asyncio.to_thread(run, url, file)
    except DumpError as error:
        raise CannotStartError(str(error)) from error


def _copy(source: Path, target: Path) -> int:
    """Copy the files of a home with their modes; one that is erased meanwhile is left out. Return how many."""
    copied = 0
    for path in sorted(source.rglob("*")) if source.exists() else ():
        within = path.relative_to(source)
        if within.parts[0] in NOT_COPIED or not path.is_file():
            continue
        (target / within).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            shutil.copy2(path, target / within)
        except FileNotFoundError:
            continue
        copied += 1
    return copied
