"""Puts the pages together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter

from sheaf.calibration.file import Card
from sheaf.disclosure import Disclosure
from sheaf.doctypes.spec import DocType
from sheaf.model.browse import Band
from sheaf.serve.attempts import Attempts
from sheaf.serve.audit import AuditTrail
from sheaf.serve.dashboard.account import AccountPage, Terms
from sheaf.serve.dashboard.assets import PATH as ASSETS
from sheaf.serve.dashboard.assets import Assets
from sheaf.serve.dashboard.batch_actions import BatchActions, BatchSource
from sheaf.serve.dashboard.batches import BatchPages
from sheaf.serve.dashboard.choices import PRODUCT_TYPES, RETENTION, ChoicePages
from sheaf.serve.dashboard.confidence import ConfidencePage
from sheaf.serve.dashboard.documents import DocumentPages, DocumentSource
from sheaf.serve.dashboard.door import SIGN_IN, Door, Endpoint
from sheaf.serve.dashboard.overview import OverviewPage
from sheaf.serve.dashboard.ports import Browse, Drawing, Reviews
from sheaf.serve.dashboard.record import RecordReading
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.review_document import ReviewPages
from sheaf.serve.dashboard.review_queue import ReviewQueue
from sheaf.serve.dashboard.session import Sessions
from sheaf.serve.dashboard.sign_in import SignIn
from sheaf.serve.dashboard.submit import SubmitPage, SubmitSource
from sheaf.serve.dashboard.webhook_actions import WebhookActions
from sheaf.serve.dashboard.webhooks import PATH as WEBHOOKS
from sheaf.serve.dashboard.webhooks import WebhookPages, WebhookSource
from sheaf.serve.dashboard.wording import advice
from sheaf.serve.links import FileLinks
from sheaf.serve.ports import Accounts, FileBytes, Summaries
from sheaf.serve.tokens import Keyring

MENU = (
    ("/", "Overview"),
    ("/batches", "Batches"),
    ("/submit", "Submit"),
    ("/review", "Review"),
    ("/confidence", "Confidence"),
    ("/account", "Account"),
)
BATCH = "/batches/{batch_id}"
DOCUMENT = BATCH + "/documents/{file_uuid:uuid}"
WEBHOOK = WEBHOOKS + "/{webhook_id}"
SHOWN_AUDIENCE = "sheaf-page"
SHOWN_SECONDS = 15 * 60
"""So long after a reveal its pictures can be loaded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DashboardSource:
    """What the dashboard stands on."""

    accounts: Accounts
    attempts: Attempts
    keyring: Keyring
    browse: Browse
    summaries: Summaries
    batches: BatchSource
    blobs: FileBytes
    audit: AuditTrail
    drawing: Drawing
    reviews: Reviews
    terms: Terms
    submit: SubmitSource
    webhooks: WebhookSource
    card: Card
    catalog: Mapping[str, DocType]


class Dashboard:
    def __init__(self, source: DashboardSource) -> None:
        self._source = source
        self._assets = Assets()
        self._rendering = Rendering()
        self._rendering.environment.globals.update(
            menu=MENU, asset=self._assets.url, advice=advice, band_of=lambda number: Band.of(number).value
        )
        self._sessions = Sessions(source.accounts, source.keyring)
        self._door = Door(self._sessions, self._rendering)

    def router(self) -> APIRouter:
        """Return what is served beside the API, each path with its page."""
        source, rendering = self._source, self._rendering
        sign_in = SignIn(source.attempts, self._sessions, rendering)
        overview = OverviewPage(source.browse, source.summaries, rendering)
        batches = BatchPages(source.browse, source.summaries, rendering)
        actions = BatchActions(source.batches, rendering)
        documents, account = self._documents(), AccountPage(source.terms, source.webhooks.endpoints, rendering)
        choices = ChoicePages(source.terms, rendering)
        submit = SubmitPage(source.submit, rendering)
        queue = ReviewQueue(source.reviews, source.browse, source.card, rendering)
        review = ReviewPages(documents, queue, source.reviews, source.catalog, rendering)
        webhooks = WebhookPages(source.webhooks, rendering)
        hook = WebhookActions(source.webhooks, rendering)
        router = APIRouter(include_in_schema=False)
        for path, method, endpoint in (
            (f"{ASSETS}/{{name}}", "GET", self._assets.asset),
            (SIGN_IN, "GET", sign_in.form),
            (SIGN_IN, "POST", sign_in.sign_in),
        ):
            _add(router, path, self._door.open(endpoint), method)
        for path, method, page in (
            ("/sign-out", "POST", sign_in.sign_out),
            ("/", "GET", overview.page),
            ("/confidence", "GET", ConfidencePage(source.card, rendering).page),
            ("/account", "GET", account.page),
            ("/account/aadhaar", "GET", account.ask_change_aadhaar),
            ("/account/aadhaar", "POST", account.change_aadhaar),
            (RETENTION, "GET", choices.ask_retention),
            (RETENTION, "POST", choices.choose_retention),
            (PRODUCT_TYPES, "GET", choices.ask_product_types),
            (PRODUCT_TYPES, "POST", choices.choose_product_types),
            (WEBHOOKS, "GET", webhooks.list),
            (WEBHOOKS, "POST", webhooks.create),
            (WEBHOOK, "GET", webhooks.page),
            (WEBHOOK, "POST", webhooks.change),
            (f"{WEBHOOK}/rotate", "POST", webhooks.rotate),
            (f"{WEBHOOK}/enable", "POST", hook.enable),
            (f"{WEBHOOK}/disable", "POST", hook.disable),
            (f"{WEBHOOK}/test", "POST", hook.test),
            (f"{WEBHOOK}/delete", "GET", hook.ask_delete),
            (f"{WEBHOOK}/delete", "POST", hook.delete),
            (f"{WEBHOOK}/deliveries/{{delivery_id:uuid}}/replay", "POST", hook.replay),
            ("/submit", "GET", submit.page),
            ("/submit", "POST", submit.submit),
            ("/batches", "GET", batches.list),
            (BATCH, "GET", batches.batch),
            (f"{BATCH}/progress", "GET", batches.progress),
            (f"{BATCH}/export", "GET", actions.export),
            (f"{BATCH}/cancel", "GET", actions.ask_cancel),
            (f"{BATCH}/cancel", "POST", actions.cancel),
            (f"{BATCH}/retry", "POST", actions.retry),
            (f"{BATCH}/delete", "GET", actions.ask_delete),
            (f"{BATCH}/delete", "POST", actions.delete),
            ("/review", "GET", queue.page),
            ("/review/target", "POST", queue.set_target),
            ("/review/next", "GET", queue.next),
            (f"{DOCUMENT}/review", "GET", review.page),
            (f"{DOCUMENT}/review", "POST", review.save),
            (DOCUMENT, "GET", documents.page),
            (f"{DOCUMENT}/reveal", "POST", documents.reveal),
            (f"{DOCUMENT}/pages/{{page:int}}.jpg", "GET", documents.picture),
        ):
            _add(router, path, self._door.signed_in(page), method)
        return router

    def _documents(self) -> DocumentPages:
        source = self._source
        names = {name: tuple(field.name for field in each.fields) for name, each in source.catalog.items()}
        reading = RecordReading(Disclosure.of(source.catalog), names)
        documents = DocumentSource(
            browse=source.browse, blobs=source.blobs, drawing=source.drawing, reading=reading, audit=source.audit
        )
        return DocumentPages(documents, FileLinks(source.keyring, SHOWN_SECONDS, SHOWN_AUDIENCE), self._rendering)


def _add(router: APIRouter, path: str, endpoint: Endpoint, method: str) -> None:
    router.add_api_route(path, endpoint, methods=[method], response_model=None)
