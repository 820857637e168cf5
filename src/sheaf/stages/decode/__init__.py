"""Decode: bytes -> pages. The format is found in the content, never in a name."""

from sheaf.stages.decode.document import OpenDocument, open_document
from sheaf.stages.decode.limits import DecodeLimits
from sheaf.stages.decode.sniff import Format, sniff

__all__ = ["DecodeLimits", "Format", "OpenDocument", "open_document", "sniff"]
