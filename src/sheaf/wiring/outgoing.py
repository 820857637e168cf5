"""How downloads and webhooks go out: what they may reach, for how long, and whose certificates they believe."""

from __future__ import annotations

import ssl

import certifi

from sheaf.jobs.notify import NotifyLimits
from sheaf.settings import Settings
from sheaf.settings.webhook import WebhookSettings
from sheaf.settings.worker import FetchSettings
from sheaf.stages.fetch import FetchPolicy


def fetch_policy(settings: FetchSettings) -> FetchPolicy:
    return FetchPolicy(
        max_bytes=settings.size_limit_bytes,
        total_seconds=settings.total_timeout_seconds,
        connect_seconds=settings.connect_timeout_seconds,
        max_redirects=settings.redirect_limit,
        max_connections=settings.concurrency,
        allow_private=settings.allow_private,
    )


def post_policy(settings: Settings) -> FetchPolicy:
    """Let webhooks reach what downloads may, each within its own time."""
    return FetchPolicy(
        total_seconds=settings.webhook.timeout_seconds,
        connect_seconds=min(settings.webhook.timeout_seconds, settings.fetch.connect_timeout_seconds),
        max_connections=settings.webhook.concurrency * settings.webhook.endpoint_concurrency,
        allow_private=settings.fetch.allow_private,
    )


def notify_limits(settings: WebhookSettings) -> NotifyLimits:
    return NotifyLimits(
        attempts=settings.attempts,
        first_retry_seconds=settings.first_retry_seconds,
        at_once=settings.endpoint_concurrency,
    )


def trust() -> ssl.SSLContext:
    """Trust what the system trusts, and Mozilla's list where the system has none (slim containers)."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
