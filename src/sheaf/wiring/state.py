"""Opens what lasts: the database with its tables, the place for files, the key for passwords."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta

import asyncpg
import psycopg
import structlog
from obstore.exceptions import BaseError as ObstoreError
from sqlalchemy.exc import SQLAlchemyError

from sheaf.settings import Settings
from sheaf.settings.webhook import WebhookSettings
from sheaf.store.accounts import AccountStore
from sheaf.store.audit import AuditStore
from sheaf.store.batches import BatchStore
from sheaf.store.blobs import BlobStore, blobs_at, blobs_in_s3, local_blobs
from sheaf.store.browse import BrowseStore
from sheaf.store.changes import ChangeStore
from sheaf.store.data_keys import DataKeys, Sealing, UnknownRootKeyError
from sheaf.store.database import Database, DatabaseReadiness, migrate, open_database
from sheaf.store.deliveries import OutboxStore, Patience
from sheaf.store.delivery_log import DeliveryStore
from sheaf.store.documents import DocumentStore
from sheaf.store.embedded import EmbeddedPostgres, EmbeddedPostgresError, start_embedded
from sheaf.store.input_prefixes import InputPrefixStore
from sheaf.store.queue_state import QueueStateStore
from sheaf.store.retention import RetentionStore
from sheaf.store.reviews import ReviewStore
from sheaf.store.root_keys import KeyFile, RootKeys
from sheaf.store.summaries import SummaryStore
from sheaf.store.uploads import UploadedStore
from sheaf.store.webhooks import EndpointStore
from sheaf.store.workers import WorkerStore

KEEP_SECONDS = 1.0
"""How often a process looks whether the embedded database still runs."""

_MENDABLE = (
    OSError,
    ValueError,  # a key or a URL that is none
    EmbeddedPostgresError,
    ObstoreError,
    SQLAlchemyError,
    asyncpg.PostgresError,
    psycopg.Error,
    UnknownRootKeyError,
)


class CannotStartError(Exception):
    """Something that Sheaf needs is not there. The message is for the operator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The stores of one process; `cache_secret` makes the keys of the content cache, and is in none of them."""

    database: Database
    accounts: AccountStore
    audit: AuditStore
    batches: BatchStore
    summaries: SummaryStore
    browse: BrowseStore
    reviews: ReviewStore
    changes: ChangeStore
    retention: RetentionStore
    documents: DocumentStore
    queue: QueueStateStore
    workers: WorkerStore
    uploads: UploadedStore
    prefixes: InputPrefixStore
    endpoints: EndpointStore
    deliveries: DeliveryStore
    outbox: OutboxStore
    blobs: BlobStore
    cache_secret: bytes
    readiness: DatabaseReadiness


@asynccontextmanager
async def open_state(settings: Settings) -> AsyncIterator[State]:
    """Open the stores on a database that has the tables of this version.

    Raises:
        CannotStartError: the database cannot be started, reached or migrated, or a folder cannot be written.
    """
    async with AsyncExitStack() as stack:
        try:
            database = await _open_database(settings, stack)
            keys = DataKeys(root_keys(settings))
            await keys.register(database)
            state = _stores(database, await keys.sealing(database), settings)
        except _MENDABLE as error:
            first_line = str(error).partition("\n")[0]
            raise CannotStartError(f"the database, the files or the key cannot be used: {first_line}") from error
        yield state


async def running_database(settings: Settings, stack: AsyncExitStack) -> str:
    """Return the URL of the database; the embedded one runs at least as long as `stack` is open."""
    if settings.storage.database_url is not None:
        return settings.storage.database_url.get_secret_value()
    server = await asyncio.to_thread(start_embedded, settings.storage.home)
    stack.push_async_callback(asyncio.to_thread, server.close)
    await stack.enter_async_context(_kept_running(server))
    return server.url


async def _open_database(settings: Settings, stack: AsyncExitStack) -> Database:
    url = await running_database(settings, stack)
    await migrate(url)
    return await stack.enter_async_context(open_database(url, settings.storage.database_connections))


@asynccontextmanager
async def _kept_running(server: EmbeddedPostgres) -> AsyncIterator[None]:
    """Start the embedded server again whenever it dies: nobody else looks after it."""
    stop = asyncio.Event()
    keeping = asyncio.create_task(_keep_running(server, stop))
    try:
        yield
    finally:
        stop.set()
        await keeping


async def _keep_running(server: EmbeddedPostgres, stop: asyncio.Event) -> None:
    log = structlog.stdlib.get_logger("sheaf.database")
    while not stop.is_set():
        try:
            if await asyncio.to_thread(server.revive):
                log.error("database_restarted")
        except (EmbeddedPostgresError, OSError):
            log.exception("database_not_restarted")
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), KEEP_SECONDS)


def _patience(settings: WebhookSettings) -> Patience:
    return Patience(disable_after=timedelta(days=settings.disable_days), keep=timedelta(days=settings.log_days))


def root_keys(settings: Settings) -> RootKeys:
    """Return the root keys of this process. Raises ValueError when one is none, OSError when they cannot be read."""
    storage = settings.storage
    if storage.secret_key is not None:
        return RootKeys.of(storage.secret_key.get_secret_value())
    return RootKeys(KeyFile(storage.home))


def _stores(database: Database, sealing: Sealing, settings: Settings) -> State:
    seal = sealing.texts
    names = seal.derived("names of files")
    idempotency = timedelta(hours=settings.limits.idempotency_hours)
    return State(
        database=database,
        accounts=AccountStore(database),
        audit=AuditStore(database),
        batches=BatchStore(database, sealing.keys, quota=settings.limits.unfinished_documents, idempotency=idempotency),
        summaries=SummaryStore(database),
        browse=BrowseStore(database, sealing.keys),
        reviews=ReviewStore(database, sealing.keys),
        changes=ChangeStore(database, sealing, quota=settings.limits.unfinished_documents, idempotency=idempotency),
        retention=RetentionStore(database, sealing.keys),
        documents=DocumentStore(database, sealing, idempotency=idempotency),
        queue=QueueStateStore(database),
        workers=WorkerStore(database),
        uploads=UploadedStore(database, sealing.keys),
        prefixes=InputPrefixStore(database),
        endpoints=EndpointStore(database, seal, most=settings.webhook.endpoints_per_account),
        deliveries=DeliveryStore(database),
        outbox=OutboxStore(database, seal, _patience(settings.webhook)),
        blobs=_blobs(settings, names),
        cache_secret=seal.derived("content cache"),
        readiness=DatabaseReadiness(database),
    )


def _blobs(settings: Settings, names: bytes) -> BlobStore:
    blobs = settings.blobs
    if blobs.url is None:
        return local_blobs(settings.storage.home / "blobs", names)
    if blobs.url.startswith("s3://"):
        return blobs_in_s3(blobs.url, names, blobs.endpoint, blobs.ca_file)
    return blobs_at(blobs.url, names)
