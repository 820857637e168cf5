"""The whole of Sheaf on one database, in process: real HTTP application, real stores, and tools that tests choose."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import gettempdir
from typing import Any
from uuid import UUID

import httpx
from fastapi import FastAPI
from obstore.store import MemoryStore
from prometheus_client import CollectorRegistry

from sheaf.calibration.file import load_fitted
from sheaf.doctypes.catalog import load_catalog
from sheaf.drawing import draw
from sheaf.jobs.buckets import SCHEMES, BucketFiles
from sheaf.jobs.cache import CacheKeys, ContentCache
from sheaf.jobs.notify import Notifier, NotifyLimits, Post
from sheaf.jobs.ports import Fetch, ProcessPool, ProcessResult, ProcessTask
from sheaf.jobs.prefixes import PrefixReader
from sheaf.jobs.signs import SignsOfLife
from sheaf.jobs.submit import Submitter
from sheaf.jobs.uploads import UploadedFiles, Uploader, UploadLimits
from sheaf.jobs.work import FetchRetries, Tools, Work
from sheaf.jobs.worker import Doing, Worker, WorkerLimits
from sheaf.metrics.cluster import ClusterMetrics
from sheaf.metrics.http import SubmitMetrics
from sheaf.metrics.machine import new_registry
from sheaf.metrics.work import WorkMetrics
from sheaf.model.account import AccountTerms, Credentials
from sheaf.model.data_key import DataKey
from sheaf.model.drawing import DrawnPage, DrawTask
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.redaction import AadhaarMode
from sheaf.model.stage import Stage
from sheaf.serve.app import Services, build_app
from sheaf.serve.attempts import Attempts
from sheaf.settings.api import ApiSettings, LimitSettings, SignInSettings
from sheaf.stages.decode import DecodeLimits
from sheaf.store.accounts import AccountStore
from sheaf.store.audit import AuditStore
from sheaf.store.batches import BatchStore
from sheaf.store.blobs import BlobStore
from sheaf.store.browse import BrowseStore
from sheaf.store.buckets import BucketReader
from sheaf.store.changes import ChangeStore
from sheaf.store.data_keys import KEY_OF_BATCH, DataKeys, Sealing
from sheaf.store.database import Database, DatabaseReadiness
from sheaf.store.deliveries import OutboxStore, Patience
from sheaf.store.delivery_log import DeliveryStore
from sheaf.store.documents import DocumentStore
from sheaf.store.input_prefixes import InputPrefixStore
from sheaf.store.listen import queries_on
from sheaf.store.queue_state import QueueStateStore
from sheaf.store.records import RecordSeal
from sheaf.store.retention import RetentionStore
from sheaf.store.reviews import ReviewStore
from sheaf.store.root_keys import RootKeys
from sheaf.store.sign_ins import SignInStore
from sheaf.store.summaries import SummaryStore
from sheaf.store.uploads import UploadedStore
from sheaf.store.webhooks import EndpointStore
from sheaf.store.workers import WorkerStore
from sheaf.traces import NO_TRACES, Traces

DAY = timedelta(days=1)
BUCKETS = BucketReader(max_bytes=100_000, seconds=20)
UPLOADING = UploadLimits(file_bytes=2_000_000, total_bytes=8_000_000, files=20, lifetime=DAY)
MOST_ENDPOINTS = 3
ROOT_KEY = base64.urlsafe_b64encode(b"SPECIMEN".ljust(32)).decode()
NAMES = b"SPECIMEN"
"""With what names of files are made in tests."""


def data_keys() -> DataKeys:
    return DataKeys(RootKeys.of(ROOT_KEY))


class Downloads:
    """Serves `files` by URL, one piece; a URL that is not there downloads as its own bytes."""

    def __init__(self, files: dict[str, bytes | Exception] | None = None) -> None:
        self.files = files or {}
        self.begun: list[str] = []

    @asynccontextmanager
    async def __call__(self, file_url: str) -> AsyncIterator[AsyncIterator[bytes]]:
        self.begun.append(file_url)
        found = self.files.get(file_url, file_url.encode())
        if isinstance(found, Exception):
            raise found
        yield self._pieces(found)

    async def _pieces(self, data: bytes) -> AsyncIterator[bytes]:
        yield data


def result_for(name: str) -> ProcessResult:
    """An invented document that succeeded."""
    data = {"document_type": "PAN", "name": {"value": name, "confidence_score": 0.9}}
    rich = {"document_type": "PAN", "name": {"value": name, "confidence_score": 0.9, "evidence": {"page": 1}}}
    return ProcessResult(
        file_data=json.dumps(data, ensure_ascii=False),
        file_data_with_evidence=json.dumps(rich, ensure_ascii=False),
        succeeded=True,
        document_type="PAN",
        seconds={Stage.READ: 0.5},
        retryable=False,
    )


@dataclass
class Readers:
    """A pool in this process: answers with the bytes it was given, and keeps the tasks it had."""

    tasks: list[ProcessTask] = field(default_factory=list)

    async def run(self, task: ProcessTask) -> ProcessResult:
        self.tasks.append(task)
        return result_for(task.data.decode(errors="replace"))


async def nobody_there(url: str, headers: Mapping[str, str], body: bytes) -> int:
    """A receiver that cannot be reached."""
    raise SheafError(ErrorDetail.UNREACHABLE, Stage.FETCH)


@dataclass
class Served:
    """Everything of one test."""

    database: Database
    accounts: AccountStore
    batches: BatchStore
    documents: DocumentStore
    uploads: UploadedStore
    outbox: OutboxStore
    blobs: BlobStore
    sealing: Sealing
    app: FastAPI
    http: httpx.AsyncClient
    traces: Traces = NO_TRACES
    worker_registry: CollectorRegistry = field(init=False)
    """Of the metrics of this test's workers."""
    work_metrics: WorkMetrics = field(init=False)

    def __post_init__(self) -> None:
        self.worker_registry = CollectorRegistry()
        self.work_metrics = WorkMetrics(self.worker_registry)

    async def client(
        self, *product_types: str, aadhaar_mode: AadhaarMode = AadhaarMode.FULL, cache_hours: int | None = None
    ) -> dict[str, str]:
        """Make an account and return the headers that it sends."""
        terms = AccountTerms(product_types=product_types or None, aadhaar_mode=aadhaar_mode, cache_hours=cache_hours)
        return await self.token(await self.accounts.create("Test Lender", terms))

    async def token(self, credentials: Credentials) -> dict[str, str]:
        headers = {"Client-Id": credentials.client_id, "Client-Secret": credentials.client_secret}
        answer = await self.http.post("/v1/bulk/authtoken", headers=headers)
        assert answer.status_code == 201, answer.text
        return {"Token": answer.json()["access_token"]}

    async def count(self, table: str) -> int:
        async with self.database.connection() as connection:
            number: int = await connection.fetchval(f"SELECT count(*) FROM {table}")
        return number

    async def rows(self, query: str, *arguments: object) -> Sequence[dict[str, Any]]:
        async with self.database.connection() as connection:
            return [dict(row) for row in await connection.fetch(query, *arguments)]

    async def data_key(self, file_uuid: UUID) -> DataKey | None:
        """Return the key of a document's batch, or that of an upload."""
        query = (
            "SELECT batch_key, root_id, wrapped FROM documents JOIN batches USING (batch_key) "
            f"LEFT JOIN data_keys ON {KEY_OF_BATCH} WHERE file_uuid = $1"
        )
        async with self.database.connection() as connection:
            row = await connection.fetchrow(query, file_uuid)
            if row is not None:
                return data_keys().of_batch(row)
            row = await connection.fetchrow("SELECT * FROM data_keys WHERE owner = $1", f"upload:{file_uuid}")
        return data_keys().opened(row, row["owner"]) if row is not None else None

    async def record(self, file_uuid: UUID) -> str:
        """Return a document's record as it is stored, opened."""
        (row,) = await self.rows("SELECT * FROM extracts WHERE file_uuid = $1", file_uuid)
        seal = RecordSeal(await self.data_key(file_uuid))
        return seal.open(row["sealed_record"], row["record"], file_uuid, with_evidence=False)

    async def file(self, key: str) -> bytes:
        """Return a document's file, opened."""
        return await self.blobs.get(key, await self.data_key(UUID(key.rpartition("/")[2].partition(".")[0])))

    async def files_in(self, folder: Path) -> list[bytes]:
        """Return all files of the folder that the blobs are in, opened."""
        paths = [path for path in folder.rglob("*") if path.is_file()]
        return sorted([await self.file(path.relative_to(folder).as_posix()) for path in paths])

    def work(self, fetch: Fetch, pool: ProcessPool, *, reader: bytes = b"reader") -> Work:
        return Work(
            Tools(
                store=self.documents,
                blobs=self.blobs,
                fetch=fetch,
                pool=pool,
                retries=FetchRetries(attempts=3, first_seconds=0.05),
                cache=ContentCache(self.documents, self.blobs, CacheKeys(b"secret", reader)),
                metrics=self.work_metrics,
                sources={
                    "sheaf": UploadedFiles(self.uploads, self.blobs),
                    **dict.fromkeys(SCHEMES, BucketFiles(BUCKETS, self.blobs, InputPrefixStore(self.database))),
                },
                traces=self.traces,
            )
        )

    def worker(
        self,
        fetch: Fetch,
        pool: ProcessPool,
        *,
        lease_seconds: float = 20.0,
        grace: float = 5.0,
        post: Post = nobody_there,
    ) -> Worker:
        limits = WorkerLimits(
            fetches=8,
            processes=4,
            visits=4,
            lease=timedelta(seconds=lease_seconds),
            grace=timedelta(seconds=grace),
            sweep=timedelta(seconds=1),
            strays=timedelta(seconds=2),
        )
        queries = lambda: queries_on(self.database.pool)  # noqa: E731
        notifier = Notifier(self.outbox, post, NotifyLimits(attempts=4, first_retry_seconds=0.05, at_once=4))
        return Worker(
            Doing(
                self.work(fetch, pool),
                notifier,
                RetentionStore(self.database, data_keys()),
                SignsOfLife(WorkerStore(self.database), 4, limits.lease),
            ),
            self.documents,
            queries,
            limits,
        )


@asynccontextmanager
async def serve(
    database: Database,
    api: ApiSettings | None = None,
    limits: LimitSettings | None = None,
    uploading: UploadLimits = UPLOADING,
    blobs: BlobStore | None = None,
    *,
    allow_private: bool = True,
    sign_in: SignInSettings | None = None,
    traces: Traces = NO_TRACES,
) -> AsyncIterator[Served]:
    """Assemble Sheaf on `database`."""
    api = api or ApiSettings()
    limits = limits or LimitSettings()
    keys = data_keys()
    await keys.register(database)
    sealing = await keys.sealing(database)
    accounts = AccountStore(database)
    batches = BatchStore(database, keys, quota=limits.unfinished_documents, idempotency=DAY)
    registry = new_registry(Path(gettempdir()), lambda: database.state)
    cluster = ClusterMetrics(QueueStateStore(database).state)
    registry.register(cluster)
    submitter = Submitter(batches, SubmitMetrics(registry), submits_per_minute=limits.submits_per_minute)
    uploads, blobs = UploadedStore(database, keys), blobs or BlobStore(MemoryStore(), NAMES)
    services = Services(
        accounts=accounts,
        attempts=Attempts(accounts, SignInStore(database), sign_in or SignInSettings()),
        batches=batches,
        summaries=SummaryStore(database),
        changes=ChangeStore(database, sealing, quota=limits.unfinished_documents, idempotency=DAY),
        redacted=batches,
        blobs=blobs,
        audit=AuditStore(database),
        submitter=submitter,
        uploader=Uploader(uploads, blobs, uploading),
        prefix_reader=PrefixReader(BUCKETS, InputPrefixStore(database)),
        readiness=DatabaseReadiness(database),
        registry=registry,
        cluster=cluster,
        traces=traces,
        card=load_fitted().card,
        catalog=load_catalog(),
        browse=BrowseStore(database, keys),
        reviews=ReviewStore(database, keys),
        terms=accounts,
        drawing=Drawer(DecodeLimits()),
        endpoints=EndpointStore(database, sealing.texts, most=MOST_ENDPOINTS),
        deliveries=DeliveryStore(database),
        allow_private=allow_private,
        draining=asyncio.Event(),
        stop=asyncio.Event(),
    )
    app = build_app(services, api, limits)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sheaf.test") as http:
        yield Served(
            database=database,
            accounts=accounts,
            batches=batches,
            documents=DocumentStore(database, sealing, idempotency=DAY),
            uploads=uploads,
            outbox=OutboxStore(database, sealing.texts, Patience(disable_after=5 * DAY, keep=30 * DAY)),
            blobs=blobs,
            sealing=sealing,
            app=app,
            http=http,
            traces=traces,
        )


def files(*document_ids: str) -> list[dict[str, str]]:
    """Return entries of a multiupload."""
    return [{"file_url": f"https://files.test/{name}", "document_id": name} for name in document_ids]


@dataclass
class Drawer:
    """Draws pages in this process."""

    limits: DecodeLimits

    async def run(self, task: DrawTask) -> DrawnPage | ErrorDetail:
        try:
            return draw(task, self.limits)
        except SheafError as error:
            return error.detail
