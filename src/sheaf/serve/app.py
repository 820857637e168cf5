"""Assembles the API; a module has each resource."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter, FastAPI, Security
from fastapi.security import APIKeyHeader, HTTPBearer
from prometheus_client import CollectorRegistry

from sheaf import __version__
from sheaf.calibration.file import Card
from sheaf.doctypes.spec import DocType
from sheaf.jobs.changes import BatchChanges
from sheaf.jobs.prefixes import PrefixReader
from sheaf.jobs.retry import Retrier
from sheaf.jobs.submit import Submitter
from sheaf.jobs.uploads import Uploader
from sheaf.jobs.webhooks import DeliveryLog, Endpoints
from sheaf.metrics.cluster import ClusterMetrics
from sheaf.metrics.http import HttpMetrics
from sheaf.serve.attempts import Attempts
from sheaf.serve.audit import AuditTrail
from sheaf.serve.auth import Auth
from sheaf.serve.batch_changes import BatchChanging
from sheaf.serve.batches import BatchReading
from sheaf.serve.boundary import Boundary
from sheaf.serve.calibration import CalibrationCard
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.dashboard.account import Terms
from sheaf.serve.dashboard.batch_actions import BatchSource
from sheaf.serve.dashboard.dashboard import Dashboard, DashboardSource
from sheaf.serve.dashboard.ports import Browse, Drawing, Reviews
from sheaf.serve.dashboard.submit import SubmitSource
from sheaf.serve.dashboard.webhooks import WebhookSource
from sheaf.serve.document_types import DocumentTypeList
from sheaf.serve.events import Events
from sheaf.serve.export import BatchExport
from sheaf.serve.extracts import Extracts
from sheaf.serve.files import Files, FileSource
from sheaf.serve.from_prefix import FromPrefix
from sheaf.serve.health import HealthChecks
from sheaf.serve.links import FileLinks
from sheaf.serve.metrics import MetricsPage
from sheaf.serve.multiupload import Multiupload
from sheaf.serve.ports import Accounts, Batches, FileBytes, Readiness, RedactedFiles, Summaries
from sheaf.serve.problem import install_handlers
from sheaf.serve.rates import RateHeaders
from sheaf.serve.reference import Reference
from sheaf.serve.retry import Retry
from sheaf.serve.tokens import Keyring, Tokens
from sheaf.serve.traced import Traced
from sheaf.serve.uploads import FileUploads
from sheaf.serve.webhook_deliveries import WebhookDeliveries
from sheaf.serve.webhooks import WebhookEndpoints
from sheaf.serve.wire import errors
from sheaf.settings.api import ApiSettings, LimitSettings
from sheaf.traces import Traces


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the API stands on."""

    accounts: Accounts
    attempts: Attempts
    batches: Batches
    summaries: Summaries
    changes: BatchChanges
    redacted: RedactedFiles
    blobs: FileBytes
    audit: AuditTrail
    submitter: Submitter
    uploader: Uploader
    prefix_reader: PrefixReader
    readiness: Readiness
    registry: CollectorRegistry
    """Of the metrics of this process; `cluster` adds to it what is asked of the database."""
    cluster: ClusterMetrics
    traces: Traces
    card: Card
    """What is known of the confidences."""
    catalog: Mapping[str, DocType]
    browse: Browse
    reviews: Reviews
    terms: Terms
    drawing: Drawing
    endpoints: Endpoints
    deliveries: DeliveryLog
    allow_private: bool
    """Whether events may be posted to private addresses: for development."""
    draining: asyncio.Event
    """Set when load balancers are to look elsewhere; requests are still answered."""
    stop: asyncio.Event
    """Set when the server is to end, so that streams end too."""


def build_app(services: Services, api: ApiSettings, limits: LimitSettings) -> FastAPI:
    """Return the ASGI application."""
    app = FastAPI(
        title="Sheaf",
        version=__version__,
        description="Turns batches of Indian lending and KYC documents into checked fields.",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
    )
    signing_key = api.token_signing_key.get_secret_value() if api.token_signing_key else None
    keyring = Keyring(services.accounts, signing_key)
    tokens = Tokens(keyring, api.token_lifetime_seconds)
    auth = Auth(services.accounts, tokens, services.attempts, limits.requests_per_minute)
    source = FileSource(
        accounts=services.accounts, redacted=services.redacted, blobs=services.blobs, audit=services.audit
    )
    files = Files(auth, source, FileLinks(keyring, api.file_lifetime_seconds), api.public_url)
    token = APIRouter(
        dependencies=[Security(APIKeyHeader(name="Token", auto_error=False)), Security(HTTPBearer(auto_error=False))],
        responses=errors(429),
    )
    token.include_router(FileUploads(auth, services.submitter, services.uploader).router())
    urls = CallableUrls(limits, services.allow_private)
    token.include_router(Multiupload(auth, services.submitter, urls, api.body_limit_bytes).router())
    token.include_router(FromPrefix(auth, services.submitter, services.prefix_reader, urls).router())
    token.include_router(Extracts(auth, services.batches, files).router())
    token.include_router(BatchReading(auth, services.summaries).router())
    token.include_router(BatchChanging(auth, services.changes).router())
    retrier = Retrier(services.submitter, services.changes)
    token.include_router(Retry(auth, retrier, limits, api.body_limit_bytes).router())
    token.include_router(Events(auth, services.summaries, services.stop).router())
    token.include_router(WebhookEndpoints(auth, services.endpoints, urls).router())
    token.include_router(WebhookDeliveries(auth, services.endpoints, services.deliveries).router())
    exports = BatchExport(auth, services.batches, services.audit, services.catalog)
    token.include_router(exports.router())
    token.include_router(DocumentTypeList(auth, services.catalog).router())
    token.include_router(CalibrationCard(auth, services.card).router())
    app.include_router(auth.router())
    app.include_router(token)
    app.include_router(files.router())
    app.include_router(HealthChecks(services.readiness, services.draining).router())
    app.include_router(MetricsPage(services.registry, services.cluster).router())
    Reference(app).install()
    app.include_router(Dashboard(_dashboard_source(services, urls, keyring, retrier, exports)).router())
    install_handlers(app)
    app.add_middleware(RateHeaders)
    app.add_middleware(Boundary, metrics=HttpMetrics(services.registry))
    app.add_middleware(Traced, traces=services.traces)
    return app


def _dashboard_source(
    services: Services, urls: CallableUrls, keyring: Keyring, retrier: Retrier, exports: BatchExport
) -> DashboardSource:
    return DashboardSource(
        accounts=services.accounts,
        attempts=services.attempts,
        keyring=keyring,
        browse=services.browse,
        summaries=services.summaries,
        batches=BatchSource(summaries=services.summaries, changes=services.changes, retrier=retrier, exports=exports),
        blobs=services.blobs,
        audit=services.audit,
        drawing=services.drawing,
        reviews=services.reviews,
        terms=services.terms,
        submit=SubmitSource(
            uploader=services.uploader, submitter=services.submitter, summaries=services.summaries, callable_urls=urls
        ),
        webhooks=WebhookSource(endpoints=services.endpoints, deliveries=services.deliveries, callable_urls=urls),
        card=services.card,
        catalog=services.catalog,
    )
