"""When a pre-signed URL ends, as the URL itself says it: one that is over is not worth a request."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl

CLOCK_SKEW = timedelta(seconds=30)
"""Our clock may run ahead of the signer's by this much; a needless request costs less than a lost document."""


def has_expired(query: str, now: datetime) -> bool:
    """Tell whether a URL with this `query` is surely over at `now` (aware).

    A URL signed with temporary credentials (X-Amz-Security-Token) does not say when it ends: it is worth a try.
    """
    parameters = {name.lower(): value for name, value in parse_qsl(query)}
    if "x-amz-security-token" in parameters:
        return False
    ends = _end(parameters)
    return ends is not None and ends + CLOCK_SKEW < now


def _end(parameters: dict[str, str]) -> datetime | None:
    """Return the end that a signature of AWS, Google or Azure carries; None when there is none or it is malformed."""
    for vendor in ("x-amz", "x-goog"):
        if f"{vendor}-date" in parameters:
            return _date_and_seconds(parameters[f"{vendor}-date"], parameters.get(f"{vendor}-expires", ""))
    if "sig" in parameters and "se" in parameters:
        return _azure(parameters["se"])
    # Signature version 2 of S3 and Google, and CloudFront: `Expires` alone is anybody's parameter.
    if "signature" in parameters and "expires" in parameters:
        return _after(datetime.fromtimestamp(0, UTC), parameters["expires"])
    return None


def _date_and_seconds(date: str, seconds: str) -> datetime | None:
    try:
        start = datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return _after(start, seconds)


def _after(start: datetime, seconds: str) -> datetime | None:
    try:
        return start + timedelta(seconds=int(seconds))
    except (ValueError, OverflowError):
        return None


def _azure(end: str) -> datetime | None:
    try:
        parsed = datetime.fromisoformat(end)
    except ValueError:
        return None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
