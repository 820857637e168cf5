"""What becomes of Aadhaar numbers: in the record by the account's mode, in the file by burning them out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from sheaf.model.data_key import DataKey


class AadhaarMode(StrEnum):
    """How an account is given Aadhaar numbers, which depends on the duty under which it asks for the paper."""

    FULL = "full"
    """As printed."""
    MASKED = "masked"
    """`XXXX XXXX 9012`; neither the number nor the original file is kept anywhere."""
    NONE = "none"
    """Not at all; nothing else is kept either."""


class Withheld(StrEnum):
    """Why a file whose numbers should be burnt out is not handed out."""

    NUMBER_NOT_FOUND = "NUMBER_NOT_FOUND"
    """Nothing was found to burn, and nothing that shows that there is no number."""
    STILL_LEGIBLE = "STILL_LEGIBLE"
    """A number was still found after the last round of burning."""
    TOO_MANY_PAGES = "TOO_MANY_PAGES"
    """More pages, or lines on them, than can be read twice in a document's time."""
    UNREADABLE_PAGE = "UNREADABLE_PAGE"
    """A page could not be decoded, so nobody knows what stands on it."""


SUFFIXES: Mapping[str, str] = MappingProxyType(
    {"image/jpeg": ".jpg", "image/png": ".png", "image/tiff": ".tif", "application/pdf": ".pdf"}
)
"""How names of redacted files end, by media type: a file of another kind is made one of these."""


@dataclass(frozen=True, slots=True)
class RedactedFile:
    """A file in which every Aadhaar number is burnt out, made anew from its pixels and proven by reading it again."""

    data: bytes = field(repr=False)
    media_type: str


@dataclass(frozen=True, slots=True)
class Redaction:
    """The end of redacting a file: beside `field` of its documents of type `doctype` it is served."""

    doctype: str
    field: str
    end: RedactedFile | Withheld


@dataclass(frozen=True, slots=True)
class RedactedKey:
    """Where a redacted file is kept, and the key of its batch; None: an earlier release put it away, unsealed."""

    blob_key: str
    media_type: str
    data_key: DataKey | None
