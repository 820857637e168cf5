"""Which URLs events may be posted to: those that downloads may open."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.serve.body_checks import check_url
from sheaf.serve.problem import bad_request
from sheaf.settings.api import LimitSettings
from sheaf.stages.fetch import may_be_called


@dataclass(frozen=True, slots=True)
class CallableUrls:
    """`allow_private` is that of downloads."""

    limits: LimitSettings
    allow_private: bool

    def check(self, name: str, url: str) -> None:
        """Raises RequestError (400) for a URL that is none, or that would never be called."""
        check_url(name, url, self.limits)
        if not may_be_called(url, allow_private=self.allow_private):
            raise bad_request(f"{name} must be a public https URL on port 443, without a user name")
