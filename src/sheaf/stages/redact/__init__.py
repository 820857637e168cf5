"""Redact: finds the numbers that may not be shown and burns them out of the pictures of a new file."""

from sheaf.stages.redact.burn import burnt, is_burnt
from sheaf.stages.redact.container import Container, assemble, encode_page
from sheaf.stages.redact.find import Findings, find_secrets
from sheaf.stages.redact.strip import Strip

__all__ = ["Container", "Findings", "Strip", "assemble", "burnt", "encode_page", "find_secrets", "is_burnt"]
