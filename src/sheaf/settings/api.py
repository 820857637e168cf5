"""How requests are answered, and what one request and one client account may ask for."""

from __future__ import annotations

from ipaddress import ip_network
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


def _networks(trusted: str) -> str:
    """Refuse at the start what is no list of addresses: nobody would be trusted, or everybody."""
    for each in trusted.split(",") if trusted else ():
        ip_network(each.strip())
    return trusted


class ApiSettings(BaseSettings):
    """How requests are answered."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_API_", frozen=True, extra="ignore")

    host: str = Field(default="127.0.0.1", description="Address that the API listens on.")
    port: int = Field(default=8080, ge=0, le=65535, description="Port that the API listens on.")
    token_lifetime_seconds: int = Field(
        default=3600, ge=1, le=86_400, description="How long an access token is good for."
    )
    token_signing_key: SecretStr | None = Field(
        default=None,
        min_length=32,
        description="Key of at least 32 characters that signs access tokens; by default one is made and kept "
        "in the database.",
    )
    file_lifetime_seconds: int = Field(
        default=900, ge=1, le=86_400, description="How long the URL of a redacted file is good for."
    )
    public_url: str | None = Field(
        default=None,
        description="What URLs of redacted files begin with, such as https://sheaf.example; by default the address at "
        "which the request for them came.",
    )
    trusted_proxies: Annotated[str, AfterValidator(_networks)] = Field(
        default="",
        description="Addresses or networks of the proxies before the API, separated by commas: their X-Forwarded-For "
        "and X-Forwarded-Proto are believed. By default nobody's are.",
    )
    body_limit_bytes: int = Field(default=32 * 1024 * 1024, ge=1024, description="Largest request body accepted.")


class DrainSettings(BaseSettings):
    """How the API leaves a load balancer."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_DRAIN_", frozen=True, extra="ignore")

    seconds: float = Field(
        default=0.0,
        ge=0,
        le=600,
        description="How long the API goes on answering after SIGTERM, while GET /readyz says 503: as long as a load "
        "balancer takes to see it.",
    )


class LimitSettings(BaseSettings):
    """What one request and one client account may ask for."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_LIMIT_", frozen=True, extra="ignore")

    files_per_request: int = Field(default=10_000, ge=1, description="Most files in one multiupload request.")
    url_characters: int = Field(default=4096, ge=16, description="Longest file_url.")
    document_id_characters: int = Field(default=128, ge=1, description="Longest document_id.")
    metadata_bytes: int = Field(default=16_384, ge=2, description="Largest metadata object of a batch, as JSON.")
    submits_per_minute: int = Field(
        default=600, ge=1, description="Multiupload requests an account may send a minute before it is told to wait."
    )
    requests_per_minute: int = Field(
        default=6_000, ge=1, description="Requests of all kinds an account may send a minute before it is told to wait."
    )
    unfinished_documents: int = Field(
        default=1_000_000, ge=1, description="Unfinished documents an account may have before it is told to wait."
    )
    idempotency_hours: int = Field(
        default=24, ge=1, description="How long an Idempotency-Key answers with the first response."
    )


class SignInSettings(BaseSettings):
    """How often a client secret may be wrong."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_SIGN_IN_", frozen=True, extra="ignore")

    failures_per_minute: int = Field(
        default=10, ge=1, description="Failed requests for a token a minute, of one client from one address."
    )
    address_failures_per_minute: int = Field(
        default=100, ge=1, description="Failed requests for a token a minute from one address, whatever the client."
    )


class ConnectionSettings(BaseSettings):
    """What one connection to the API may take of the server."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_CONNECTION_", frozen=True, extra="ignore")

    limit: int = Field(default=800, ge=1, description="Connections that one process of the API answers at a time.")
    header_bytes: int = Field(
        default=32_768, ge=1024, description="Largest head of a request: its first line with the URL, and its headers."
    )
    header_lines: int = Field(default=100, ge=10, description="Most headers of a request.")
    header_seconds: float = Field(default=10.0, gt=0, description="How long the head of a request may take to come.")
    body_bytes_per_second: int = Field(
        default=1024, ge=1, description="Slowest that a request's body may come before it is given up."
    )
    stall_seconds: float = Field(
        default=20.0,
        gt=0,
        description="How long a body may come too slowly, or an answer not be taken, before the connection is ended.",
    )
    idle_seconds: float = Field(
        default=65.0,
        gt=0,
        description="How long a connection is kept open for a next request; longer than a load balancer does.",
    )
