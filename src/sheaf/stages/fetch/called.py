"""Which URLs can be told at once to be ones that this server will never call."""

from __future__ import annotations

from ipaddress import ip_address

from sheaf.model.error import SheafError
from sheaf.stages.fetch.addresses import is_allowed
from sheaf.stages.fetch.url import parse_url


def may_be_called(url: str, *, allow_private: bool) -> bool:
    """Tell whether `url` is written like one that may be called. Where a name leads is checked at each connection."""
    try:
        host = parse_url(url, allow_private=allow_private).host
    except SheafError:
        return False
    try:
        ip_address(host)
    except ValueError:
        return True
    return is_allowed(host, allow_private=allow_private)
