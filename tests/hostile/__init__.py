"""Files that mean harm: bombs, loops, lies and other things than documents, made here so that their damage is known.

`FILES` holds every one by name. `ends` are the ends that are right: an `ErrorDetail`, an `ErrorCode` where there is no
detail, READ for a file that may be read like any other. Everything is built when it is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.hostile.file import ENDED, READ, HostileFile
from tests.hostile.foreign import FOREIGN
from tests.hostile.pdf_content import PDF_CONTENT
from tests.hostile.pdf_structure import PDF_STRUCTURE
from tests.hostile.pictures import PICTURES
from tests.hostile.tiffs import TIFFS

FILES: Mapping[str, HostileFile] = MappingProxyType({**PICTURES, **TIFFS, **PDF_STRUCTURE, **PDF_CONTENT, **FOREIGN})

__all__ = ["ENDED", "FILES", "READ", "HostileFile"]
