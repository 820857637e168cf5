"""Reads the URL of a file strictly: what a browser would repair is refused here, because repairs differ."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import quote

import httpcore
import idna

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage

_URL = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?P<authority>[^/?#]*)(?P<target>[^#]*)(?:#.*)?")
_AUTHORITY = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]@:%]+)(?::(?P<port>[0-9]{1,5}))?")
_REFUSED_CHARACTERS = re.compile(r"[\x00-\x1f\x7f-\x9f\\\ud800-\udfff]")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_KEPT = "".join(chr(code) for code in range(0x21, 0x7F))
_PORTS = {"https": 443, "http": 80}
_MAX_HOST_CHARACTERS = 253


@dataclass(frozen=True, slots=True)
class FetchUrl:
    """A URL in its parts. `host` is lower-case ASCII or an address without brackets; `target` is path and query.

    Its `repr` names the host only: path and query carry signatures.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    @property
    def host_header(self) -> str:
        """The host as HTTP's `Host` writes it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __repr__(self) -> str:
        return f"FetchUrl({self.host!r})"


def request_url(url: FetchUrl) -> httpcore.URL:
    """Return `url` as the HTTP library takes it: it repairs nothing of it."""
    return httpcore.URL(
        scheme=url.scheme.encode(), host=url.host.encode(), port=url.port, target=url.target.encode("ascii")
    )


def parse_url(url: str, *, allow_private: bool) -> FetchUrl:
    """Return the parts of `url`, its target unchanged but for percent-encoding: signatures cover every character.

    Without `allow_private` only https on port 443 passes. Says nothing about where the host leads: that is checked
    on the address, when the connection is opened.

    Raises:
        SheafError: URL_BLOCKED.
    """
    parts = _URL.fullmatch(url)
    if parts is None or _REFUSED_CHARACTERS.search(url):
        raise _blocked()
    authority = _AUTHORITY.fullmatch(parts["authority"])
    scheme = parts["scheme"].lower()
    if authority is None or scheme not in _PORTS:
        raise _blocked()
    port = int(authority["port"] or _PORTS[scheme])
    if not 0 < port < 65536 or not (allow_private or (scheme, port) == ("https", 443)):
        raise _blocked()
    target = parts["target"]
    if not target.startswith("/"):
        target = "/" + target
    return FetchUrl(scheme, _host(authority["host"]), port, quote(target, safe=_KEPT))


def _host(written: str) -> str:
    """Return the host as ASCII; a number that is not a plain dotted address has no single meaning and is refused."""
    if written.startswith("["):
        try:
            return ipaddress.IPv6Address(written[1:-1]).compressed
        except ValueError:
            raise _blocked() from None
    host = _ascii(written).removesuffix(".")
    labels = host.split(".")
    if len(host) > _MAX_HOST_CHARACTERS or not all(_LABEL.fullmatch(label) for label in labels):
        raise _blocked()
    if _NUMBER.fullmatch(labels[-1]):
        try:
            return str(ipaddress.IPv4Address(host))
        except ValueError:
            raise _blocked() from None
    return host


def _ascii(written: str) -> str:
    """Return an international name in its ASCII form (IDNA 2008 after UTS 46); an ASCII one is only lowered."""
    if written.isascii():
        return written.lower()
    try:
        return idna.encode(written, uts46=True).decode("ascii").lower()
    except idna.IDNAError:
        raise _blocked() from None


def _blocked() -> SheafError:
    return SheafError(ErrorDetail.URL_BLOCKED, Stage.FETCH)
